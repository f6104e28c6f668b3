use super::*;
use crate::{AgreementLine, Municipality, Package, ProvenanceMap};

const TUESDAY: &str = "2026-11-24";
const SATURDAY: &str = "2026-11-28";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn municipality() -> Municipality {
    let json =
        r#"{"slug":"a","naam":"A","samenvatting":"S.","letters":"AA","rol":"r","arm":"links","herkomst":{}}"#;
    serde_json::from_str(json).unwrap()
}

fn line(status: Availability, lead_time: Option<u16>) -> AgreementLine {
    AgreementLine {
        service: "pas".parse().unwrap(),
        package: Package::Basic,
        provider: "P".into(),
        status,
        lead_time,
        servicelevel: None,
        costs: None,
        conditions: None,
        from: day("2022-01-01"),
        until: None,
        article: None,
        provenance: ProvenanceMap::default(),
    }
}

fn told(line: Option<&AgreementLine>, today: &str, needed: &str) -> InTime {
    let calendar = Calendar::new(Some(2024), Vec::new());
    in_time(&calendar, &Offer { municipality: &municipality(), line }, day(today), day(needed))
}

fn asked(lead_time: u16, today: &str, needed: &str) -> InTime {
    told(Some(&line(Availability::Included, Some(lead_time))), today, needed)
}

fn yes(ask_by: &str, ready: &str) -> InTime {
    InTime::Yes { ask_by: day(ask_by), ready: day(ready) }
}

fn too_late(ask_by: &str, ready: &str) -> InTime {
    InTime::TooLate { ask_by: day(ask_by), ready: day(ready) }
}

#[test]
fn it_is_there_in_time_when_it_is_asked_for_early_enough() {
    assert_eq!(asked(3, TUESDAY, "2026-11-30"), yes("2026-11-25", "2026-11-27"));
    assert_eq!(asked(3, TUESDAY, "2026-11-27"), yes(TUESDAY, "2026-11-27"), "today is the last day");
    assert_eq!(asked(0, TUESDAY, TUESDAY), yes(TUESDAY, TUESDAY));
    let extra = line(Availability::Extra, Some(3));
    assert_eq!(told(Some(&extra), TUESDAY, "2026-11-30"), yes("2026-11-25", "2026-11-27"));
}

#[test]
fn it_is_not_there_in_time_a_day_later() {
    assert_eq!(asked(3, TUESDAY, "2026-11-26"), too_late("2026-11-23", "2026-11-27"));
    assert_eq!(asked(3, TUESDAY, TUESDAY), too_late("2026-11-19", "2026-11-27"));
    assert_eq!(asked(2, "2026-12-24", "2026-12-28"), too_late("2026-12-23", "2026-12-29"));
}

#[test]
fn on_a_day_off_one_can_still_ask() {
    assert_eq!(asked(1, SATURDAY, "2026-11-30"), yes(SATURDAY, "2026-11-30"));
    assert_eq!(asked(0, SATURDAY, SATURDAY), too_late("2026-11-27", "2026-11-30"));
}

#[test]
fn a_day_that_is_past_has_no_last_day() {
    assert_eq!(asked(0, TUESDAY, "2026-11-23"), InTime::Past);
    assert_eq!(told(None, TUESDAY, "2026-11-23"), InTime::Past);
}

#[test]
fn silence_is_no_refusal() {
    assert_eq!(told(None, TUESDAY, "2026-11-30"), InTime::NotKnown);
    for (status, lead_time) in
        [(Availability::Included, None), (Availability::NotKnown, None), (Availability::NotKnown, Some(3))]
    {
        let line = line(status, lead_time);
        assert_eq!(told(Some(&line), TUESDAY, "2026-11-30"), InTime::NotKnown, "{status:?}");
    }
}

#[test]
fn no_day_helps_where_it_is_not_agreed() {
    for lead_time in [None, Some(3)] {
        let line = line(Availability::NotAgreed, lead_time);
        for needed in ["2026-11-23", TUESDAY, "2026-11-30"] {
            assert_eq!(told(Some(&line), TUESDAY, needed), InTime::NotAgreed, "{needed}");
        }
    }
}
