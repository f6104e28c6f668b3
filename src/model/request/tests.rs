use super::*;
use crate::{Condition, Desk};

fn nothing() -> Field {
    Field {
        name: String::new(),
        help: None,
        kind: FieldKind::Text,
        options: Vec::new(),
        when: None,
        optional: false,
    }
}

fn field(name: &str, kind: FieldKind) -> Field {
    Field { name: name.into(), kind, ..nothing() }
}

fn after(name: &str, field: &str, is: &str) -> Field {
    let when = Some(Condition { field: field.into(), is: vec![is.into()] });
    Field { name: name.into(), when, ..nothing() }
}

fn all() -> Vec<Question> {
    let what = Field {
        options: vec!["Een nieuwe pas".into(), "Een andere deur".into()],
        ..field("Wat wil je?", FieldKind::Choice)
    };
    let until = Field {
        optional: true,
        kind: FieldKind::Date,
        ..after("Tot wanneer?", "Wat wil je?", "Een nieuwe pas")
    };
    let door = after("Welke deur?", "Wat wil je?", "Een andere deur");
    let key = after("Welke sleutel?", "Welke deur?", "kluis");
    let fields = [what, until, door, key, field("Hoeveel?", FieldKind::Number)];
    fields.into_iter().map(|field| Question { about: 55, field }).collect()
}

fn said(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn today() -> Date {
    "2026-05-04".parse().unwrap()
}

fn names(questions: &[&Question]) -> Vec<String> {
    questions.iter().map(|question| question.field.name.clone()).collect()
}

#[test]
fn what_is_asked_follows_the_answers_also_through_a_question_that_is_hidden() {
    let all = all();
    let nothing = said(&[]);
    assert_eq!(names(&asked(&all, &nothing)), ["Wat wil je?", "Hoeveel?"]);
    let new = said(&[("55 Wat wil je?", "Een nieuwe pas"), ("55 Welke deur?", "kluis")]);
    assert_eq!(names(&asked(&all, &new)), ["Wat wil je?", "Tot wanneer?", "Hoeveel?"]);
    let door = said(&[("55 Wat wil je?", "Een andere deur"), ("55 Welke deur?", " kluis ")]);
    assert_eq!(names(&asked(&all, &door)), ["Wat wil je?", "Welke deur?", "Welke sleutel?", "Hoeveel?"]);
}

#[test]
fn every_mistake_is_named_at_once_and_what_is_not_asked_has_none() {
    let all = all();
    let texts = |answers: &Answers| {
        mistakes(&all, answers, today()).into_iter().map(|one| one.text).collect::<Vec<_>>()
    };
    assert_eq!(texts(&said(&[])), ["Kies een antwoord bij: Wat wil je", "Vul iets in bij: Hoeveel"]);
    let wrong = said(&[
        ("55 Wat wil je?", "Een nieuwe pas"),
        ("55 Tot wanneer?", "2026-02-30"),
        ("55 Hoeveel?", "twee"),
        ("55 Welke deur?", &"x".repeat(500)),
    ]);
    assert_eq!(
        texts(&wrong),
        [
            "Schrijf een dag die bestaat, als 2026-05-21, bij: Tot wanneer",
            "Schrijf een getal, met alleen cijfers, bij: Hoeveel"
        ]
    );
    let other = said(&[("55 Wat wil je?", "Een gouden pas"), ("55 Hoeveel?", &"1".repeat(203))]);
    assert_eq!(
        texts(&other),
        ["Schrijf een van de keuzes, bij: Wat wil je", "Maak dit 3 tekens korter: Hoeveel"]
    );
    let right =
        said(&[("55 Wat wil je?", "Een nieuwe pas"), ("55 Tot wanneer?", ""), ("55 Hoeveel?", " 2 ")]);
    assert_eq!(texts(&right), Vec::<String>::new());
}

#[test]
fn a_day_that_is_past_is_too_late_to_need_something() {
    let questions = questions(&[]);
    let texts = |day: &str| {
        let answers = said(&[(NAME, "Ik"), (REACH, "1"), (NEEDED, day)]);
        mistakes(&questions, &answers, today()).into_iter().map(|one| one.text).collect::<Vec<_>>()
    };
    assert_eq!(texts("2026-05-03"), ["Kies een dag vanaf vandaag, bij: Nodig op"]);
    assert_eq!(texts("2026-05-04"), Vec::<String>::new());
    assert_eq!(texts(""), Vec::<String>::new());
}

fn service(number: u16, name: &str) -> Service {
    let json = format!(
        r#"{{"slug":"s-{number}","nummer":{number},"naam":"{name}","samenvatting":"","domein":"d","zoekwoorden":[],
        "doelgroep":[],"soort":[],"aanvrager":"","loket":"l","team":"t","kanalen":[],"nodig":[],"verwant":[],
        "tekst":[],"herkomst":{{}}}}"#
    );
    serde_json::from_str(&json).unwrap()
}

fn desk(slug: &str, mail: Option<&str>) -> Desk {
    let mail = mail.map_or_else(String::new, |mail| format!(r#""mail":"{mail}","#));
    serde_json::from_str(&format!(r#"{{"slug":"{slug}","naam":"Balie {slug}",{mail}"herkomst":{{}}}}"#))
        .unwrap()
}

#[test]
fn a_mail_says_all_that_was_answered_and_nothing_that_was_hidden() {
    let (pas, balie) = (service(55, "Pas"), desk("l", Some("balie@voorbeeld.nl")));
    let answers = said(&[
        ("55 Wat wil je?", "Een nieuwe pas"),
        ("55 Tot wanneer?", "2026-05-21"),
        ("55 Welke deur?", "verborgen"),
        ("55 Hoeveel?", "2"),
    ]);
    let common = vec![("Gemeente".to_owned(), "Ee".to_owned())];
    let letter = Letter::new(Way::Mail, &[(&pas, &balie, Vec::new())], common, &all(), &answers);
    assert_eq!(
        letter.text(),
        "Hallo,\n\nIk vraag dit aan:\n\nDienst 55 Pas\nWat wil je: Een nieuwe pas\n\
         Tot wanneer: donderdag 21 mei 2026\nHoeveel: 2\n\nGemeente: Ee\n"
    );
    let address = letter.mail_address().unwrap();
    assert!(
        address.starts_with("mailto:balie@voorbeeld.nl?subject=Aanvraag%2055%20Pas&body=Hallo%2C%0D%0A"),
        "{address}"
    );
}

#[test]
fn a_bundle_goes_to_each_desk_once_and_paper_keeps_room_for_what_is_not_said() {
    let services = [service(1, "Laptop"), service(2, "Pas"), service(3, "Account")];
    let (ict, gebouw) = (desk("ict", Some("i@voorbeeld.nl")), desk("gebouw", None));
    let lines = [
        (&services[0], &ict, Vec::new()),
        (&services[1], &gebouw, Vec::new()),
        (&services[2], &ict, Vec::new()),
    ];
    let questions = questions(&[&services[0]]);
    let letter = Letter::new(Way::Paper, &lines, Vec::new(), &questions, &Answers::new());
    let desks: Vec<_> =
        letter.parts.iter().map(|part| (part.desk.name.as_str(), part.services.len())).collect();
    assert_eq!(desks, [("Balie ict", 2), ("Balie gebouw", 1)]);
    assert!(letter.text().contains("Naam: ....") && letter.text().contains("Te bereiken op: ...."));
    assert_eq!(letter.mail_address(), None, "a desk without an address gets no mail");
    let mail = Letter::new(Way::Mail, &lines[..1], vec![("x".into(), "é".repeat(400))], &[], &Answers::new());
    assert_eq!(mail.mail_address(), None, "too long to be opened");
}
