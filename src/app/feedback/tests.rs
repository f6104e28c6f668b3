//! What is sent, what is refused beforehand, and what an answer means.

use super::*;

const PAGE: &str = "dienst:toegangspas";

fn of_page(verdict: &str, text: &str) -> Result<Reaction, Fault> {
    let fields = [("oordeel", verdict), ("tekst", text)];
    Reaction::of_page(PAGE, &fields.map(|(name, value)| (name.to_owned(), value.to_owned())))
}

fn sent(reaction: &Reaction) -> serde_json::Value {
    let json = reaction.json();
    assert_eq!(json.lines().count(), 1, "{json}");
    serde_json::from_str(&json).unwrap()
}

#[test]
fn each_verdict_is_sent_with_its_page_and_no_more() {
    let bare = of_page("goed", " \n ").unwrap();
    let expected = serde_json::json!({ "sleutel": "", "oordeel": "goed", "over": PAGE });
    assert_eq!(sent(&bare), expected);
    for verdict in OF_A_PAGE {
        let reaction = Reaction { key: "k".to_owned(), ..of_page(verdict.word(), " \n Ja. ").unwrap() };
        let expected = serde_json::json!({
            "sleutel": "k", "oordeel": verdict.word(), "over": PAGE, "tekst": "Ja."
        });
        assert_eq!(sent(&reaction), expected);
    }
    let reaction = Reaction { key: key([7; 16]), ..of_page("klopt-niet", "Nee").unwrap() };
    let read: Feedback = serde_json::from_value(sent(&reaction)).unwrap();
    assert_eq!(
        (read.verdict, read.about.map(|about| about.to_string()).as_deref()),
        (Verdict::Wrong, Some(PAGE))
    );
    let missed = Reaction::missed(" een paard ");
    let expected = serde_json::json!({ "sleutel": "", "oordeel": "gemist", "tekst": "een paard" });
    assert_eq!(sent(&missed), expected);
}

#[test]
fn every_letter_is_read_back_as_it_was() {
    let all: String = ('\0'..='\u{2ff}').chain("\u{2028}\u{feff}é𐍈🙂".chars()).collect();
    let text = format!("a{all}\r\n\"\\/b");
    let reaction = of_page("goed", &text).unwrap();
    assert_eq!(sent(&reaction)["tekst"], text.replace("\r\n", "\n"));
}

#[test]
fn what_cannot_be_sent_is_said_beforehand() {
    for verdict in ["", "gemist", "Goed", "klopt_niet"] {
        assert_eq!(of_page(verdict, "x"), Err(Fault::NothingChosen), "{verdict:?}");
    }
    assert_eq!(Reaction::of_page(PAGE, &[]), Err(Fault::NothingChosen));
    for verdict in OF_A_PAGE {
        assert!(of_page(verdict.word(), "").is_ok(), "a text may be missing");
    }
    // Counted as letters, not as bytes, and without the spaces around.
    let most = "🙂".repeat(Feedback::LONGEST_TEXT);
    assert!(of_page("goed", &format!("  {most}\n")).is_ok());
    for over in [1, 12] {
        let fault = of_page("klopt-niet", &format!("{most}{}", "é".repeat(over))).unwrap_err();
        assert_eq!(fault, Fault::TooLong(over));
        let told = fault.message();
        assert!(told.contains(if over == 1 { "1 teken te" } else { "12 tekens te" }), "{told}");
    }
    let long = Reaction::missed(&"é".repeat(Feedback::LONGEST_TEXT + 5));
    assert_eq!(sent(&long)["tekst"].as_str().map(|text| text.chars().count()), Some(Feedback::LONGEST_TEXT));
}

#[test]
fn a_key_is_a_uuid_of_version_4() {
    assert_eq!(key([0; 16]), "00000000-0000-4000-8000-000000000000");
    assert_eq!(key([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    let counting = std::array::from_fn(|at| u8::try_from(at * 17).unwrap());
    assert_eq!(key(counting), "00112233-4455-4677-8899-aabbccddeeff");
}

#[test]
fn only_created_is_kept_and_only_a_mistake_of_ours_is_given_up() {
    for (status, answer) in [
        (Some(201), Answer::Kept),
        (None, Answer::Later),
        (Some(200), Answer::Later),
        (Some(302), Answer::Later),
        (Some(400), Answer::Refused(400)),
        (Some(404), Answer::Refused(404)),
        (Some(408), Answer::Later),
        (Some(409), Answer::Refused(409)),
        (Some(413), Answer::Refused(413)),
        (Some(415), Answer::Refused(415)),
        (Some(429), Answer::Later),
        (Some(500), Answer::Later),
        (Some(503), Answer::Later),
        (Some(507), Answer::Later),
    ] {
        assert_eq!(Answer::of(status), answer, "{status:?}");
    }
}

#[test]
fn the_reader_is_told_where_the_reaction_is() {
    let reaction = of_page("goed", "").unwrap();
    let stage = |outcome| Stage::Answered(reaction.clone(), outcome);
    let waiting = [reaction.json()];
    let says = |stage: &Stage, words: &str, done| {
        let said = stage.said(&waiting);
        assert!(said.as_ref().is_some_and(|said| said.contains(words)), "{stage:?}: {said:?}");
        assert_eq!(stage.is_done(), done, "{stage:?}");
    };
    says(&Stage::Sending, "We versturen", false);
    says(&stage(Outcome::Kept), "Bedankt", true);
    says(&stage(Outcome::Waiting), "Nog niet verstuurd", true);
    says(&stage(Outcome::Traceless { offline: true }), "weer verbinding", false);
    says(&stage(Outcome::Traceless { offline: false }), "een paar minuten", false);
    says(&stage(Outcome::NoRoom), "kan je reactie niet bewaren", false);
    says(&stage(Outcome::Refused(409)), "fout 409", false);
    let later = stage(Outcome::Waiting).said(&[]);
    assert!(later.is_some_and(|said| said.contains("alsnog verstuurd")), "it waits no longer");
}

#[test]
fn what_is_wrong_leaves_only_the_choice_where_nothing_was_chosen() {
    for (fault, field, folded) in
        [(Fault::NothingChosen, "reactie-goed", true), (Fault::TooLong(3), "reactie-tekst", false)]
    {
        let stage = Stage::Wrong(fault);
        assert_eq!((stage.fault(), fault.field(), stage.is_folded()), (Some(fault), field, folded));
        assert_eq!(stage.said(&[]), None);
    }
    assert!(Stage::default().is_folded() && !Stage::Open.is_folded());
    assert_eq!(Stage::Sending.fault(), None);
}

#[test]
fn the_same_said_again_is_the_same() {
    let first = Reaction { key: "1".to_owned(), ..of_page("goed", "a ").unwrap() };
    assert!(first.says_the_same(&of_page("goed", "a").unwrap()));
    assert!(!first.says_the_same(&of_page("goed", "b").unwrap()));
    assert!(!first.says_the_same(&of_page("onduidelijk", "a").unwrap()));
}
