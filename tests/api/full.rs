//! The content that the program carries is whole: nobody has to ask further than the page itself.

use model::request::{self, Answers, Question};
use model::service::Field;
use model::{Channel, Content, Item, Service, Step};
use tests::Region;

fn content() -> Content {
    Region::Embedded.content()
}

/// The service where nobody has to say who they are or what it is about.
const IN_CONFIDENCE: &str = "vertrouwenspersoon";

/// All words that a reader of a service meets, in its texts and its lists.
fn words_of(service: &Service) -> usize {
    let text = model::text::plain(&service.text);
    let mut all: Vec<&str> = vec![&service.summary, &text];
    all.extend(
        service.needed.iter().chain(&service.not_included).chain(&service.conditions).map(String::as_str),
    );
    let optional = [&service.approval, &service.haste, &service.loan, &service.changed];
    all.extend(optional.into_iter().flatten().map(String::as_str));
    all.extend(service.questions.iter().flat_map(|one| [one.question.as_str(), one.answer.as_str()]));
    all.iter().map(|text| text.split_whitespace().count()).sum()
}

#[test]
fn every_service_says_all_that_one_asks() {
    let content = content();
    assert_eq!(content.services.len(), 64);
    for service in &content.services {
        let slug = &service.slug;
        let words = words_of(service);
        assert!((120..=350).contains(&words), "{slug}: {words} woorden");
        assert!(service.questions.len() >= 2, "{slug}: vragen");
        assert!(!service.not_included.is_empty(), "{slug}: wat er niet bij hoort");
        assert!(
            service.owner.is_some() && service.changed.is_some(),
            "{slug}: eigenaar en wat er veranderde"
        );
        assert!(service.search_words.len() >= 3, "{slug}: zoekwoorden");
        let steps = service.text.iter().any(|block| matches!(block, model::text::Block::Steps(_)));
        assert!(steps, "{slug}: stap voor stap");
        for municipality in &content.municipalities {
            let agreement = content.agreement(&municipality.slug).unwrap();
            assert!(!agreement.lines_of(slug).is_empty(), "{slug}: een regel van {}", municipality.slug);
        }
    }
    for slug in ["vertrouwenspersoon", "ziek-en-beter-melden", "salaris-en-loonstrook"] {
        let service = content.service(&slug.parse().unwrap()).unwrap();
        assert!(service.sensitive, "{slug} laat geen spoor na");
    }
}

/// The answers with which this field is asked: to the field it depends on, to the one that depends on, and so on.
fn answers_for(service: &Service, field: &Field, answers: &mut Answers) {
    let Some(when) = &field.when else { return };
    let Some(other) = service.fields.iter().find(|other| other.name == when.field) else { return };
    let question = Question { about: service.number, field: other.clone() };
    answers.push((question.key(), when.is[0].clone()));
    answers_for(service, other, answers);
}

#[test]
fn every_service_that_can_be_asked_says_what_its_desk_wants_to_know() {
    for service in &content().services {
        let (slug, count) = (&service.slug, service.fields.len());
        let asked = [Channel::Portal, Channel::Mail, Channel::Phone];
        let asked = service.ended.is_none() && service.channels.iter().any(|way| asked.contains(way));
        // Who comes in confidence says nothing beforehand.
        let least = usize::from(asked && slug.as_str() != IN_CONFIDENCE);
        let most = if slug.as_str() == IN_CONFIDENCE { 0 } else { 6 };
        assert!((least..=most).contains(&count), "{slug}: {count} velden");
        for field in &service.fields {
            let common = [request::NAME, request::REACH].contains(&field.name.as_str());
            assert!(!common, "{slug}: {} wordt altijd al gevraagd", field.name);
        }
    }
}

#[test]
fn every_field_is_asked_with_some_answers_and_a_condition_leaves_it_out_with_others() {
    let mut seen = 0;
    for service in &content().services {
        let questions = request::questions(&[service]);
        for field in &service.fields {
            let mut answers = Answers::new();
            answers_for(service, field, &mut answers);
            let asked = request::asked(&questions, &answers);
            assert!(asked.iter().any(|one| one.field == *field), "{}: {}", service.slug, field.name);
            let Some(when) = &field.when else { continue };
            let other = service.fields.iter().find(|other| other.name == when.field).unwrap();
            let some = when.is.len() < other.options.len() || other.when.is_some();
            assert!(some, "{}: {} wordt altijd gevraagd, ook zonder als", service.slug, field.name);
            seen += 1;
        }
    }
    assert!(seen > 10, "er zijn maar {seen} velden met een voorwaarde");
}

#[test]
fn every_step_can_be_read_by_a_beginner_and_by_who_differs() {
    let content = content();
    let whole = |step: &Step| {
        step.short.is_some() && step.icon.is_some() && step.risk.is_some() && step.minutes.is_some()
    };
    for step in &content.steps {
        assert!(whole(step), "{}: kort, icoon, mis en minuten", step.slug);
        for path in &content.paths {
            let dropped = step.dropped.iter().any(|one| one.path.as_ref() == Some(&path.slug));
            assert!(!(dropped && step.paths.contains(&path.slug)), "{}: {}", step.slug, path.slug);
        }
    }
    for group in &content.groups {
        let met =
            content.steps.iter().flat_map(|step| &step.otherwise).any(|other| other.group == group.slug);
        assert!(met, "{}: een stap die anders gaat", group.slug);
    }
    for path in &content.paths {
        let day = "2026-11-24".parse().unwrap();
        let count: usize = content.plan(&path.slug, day).iter().map(|leg| leg.steps.len()).sum();
        assert!((10..=24).contains(&count), "{}: {count} stappen", path.slug);
        assert!(!content.dropped(&path.slug, day).is_empty(), "{}: wat vervalt, met reden", path.slug);
    }
}

#[test]
fn what_surrounds_them_is_there_too() {
    let content = content();
    assert!((8..=10).contains(&content.situations.len()), "{} situaties", content.situations.len());
    for situation in &content.situations {
        assert!(situation.parts.len() >= 3 && situation.counts_from.is_some(), "{}", situation.slug);
    }
    assert!(content.terms.len() >= 60, "{} begrippen", content.terms.len());
    for agreement in &content.agreements {
        assert!(agreement.introduction.is_some(), "{}: een inleiding", agreement.municipality);
        let history = content.history(&agreement.municipality);
        assert!(history.len() >= 4, "{}: {} wijzigingen", agreement.municipality, history.len());
        let future = "2026-11-24".parse().unwrap();
        assert!(
            history.iter().any(|one| one.after.from > future),
            "{}: ook wat nog komt",
            agreement.municipality
        );
    }
    let names: Vec<&str> = content.changes.iter().map(Item::name).collect();
    for part in [
        "functie",
        "werkplek",
        "prijs",
        "contract",
        "salaris",
        "verlof",
        "IKB",
        "pensioen",
        "cao",
        "reiskosten",
        "nevenwerk",
        "leidinggevende",
        "mailadres",
        "laptop",
    ] {
        let told = names.iter().any(|name| name.to_lowercase().contains(&part.to_lowercase()));
        assert!(told, "een verandering over {part}: {names:?}");
    }
}
