//! A plan as a calendar: another program reads it, and what is read is the plan.

use ical::IcalParser;
use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use ical::property::Property;
use model::guide::Days;
use std::collections::BTreeSet;
use tests::{Region, Site, day, need};

/// A property of an event; empty where there is none.
fn value(properties: &[Property], name: &str) -> String {
    let found = properties.iter().find(|property| property.name == name);
    found.and_then(|property| property.value.clone()).unwrap_or_default()
}

fn parsed(text: &str) -> IcalCalendar {
    let mut all: Vec<_> = IcalParser::new(text.as_bytes()).map(|one| need(one, text)).collect();
    assert_eq!(all.len(), 1, "{text}");
    all.remove(0)
}

async fn calendar(site: &Site, query: &str) -> IcalCalendar {
    let headers = [("host", "gids.voorbeeld.nl"), ("x-forwarded-proto", "https")];
    let answer = site.get_with(&format!("/api/v1/inwerkgids/agenda?{query}"), &headers).await;
    assert_eq!(answer.status, 200, "{query}");
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    let text = answer.text();
    assert!(
        text.ends_with("END:VCALENDAR\r\n") && text.replace("\r\n", "").find(['\r', '\n']).is_none(),
        "{text}"
    );
    let long: Vec<&str> = text.split("\r\n").filter(|line| line.len() > 75).collect();
    assert_eq!(long, Vec::<&str>::new());
    parsed(&text)
}

#[tokio::test]
async fn another_program_reads_the_plan_in_it() {
    let site = Site::of(Region::Embedded).await;
    let content = Region::Embedded.content();
    let working = content.region.calendar();
    for path in &content.paths {
        let start = day("2026-04-27");
        let read = calendar(&site, &format!("pad={}&start={start}", path.slug)).await;
        assert_eq!(value(&read.properties, "VERSION"), "2.0");
        assert_eq!(value(&read.properties, "X-WR-CALNAME"), path.heading);
        let legs = content.plan(&path.slug, site.app().today());
        let steps: Vec<_> = legs.iter().flat_map(|leg| &leg.steps).collect();
        assert_eq!(read.events.len(), steps.len());
        for (event, step) in read.events.iter().zip(steps) {
            let said = |name| value(&event.properties, name);
            let until = Days::of(step, start, &working).until;
            assert!(working.is_working_day(until), "{} {until}", step.slug);
            assert_eq!(said("UID"), format!("stap-{}@inwerkgids", step.number));
            assert_eq!(said("DTSTART"), until.to_string().replace('-', ""));
            assert_eq!(said("DTEND"), until.tomorrow().to_string().replace('-', ""));
            assert_eq!(said("SUMMARY"), step.name.replace(',', "\\,").replace(';', "\\;"));
            assert!(said("DESCRIPTION").contains("Klaar als: "), "{}", step.slug);
            assert_eq!(said("URL"), format!("https://gids.voorbeeld.nl/inwerken/{}", step.slug));
            let whole =
                event.properties.iter().find(|one| one.name == "DTSTART").and_then(|one| one.params.clone());
            assert_eq!(whole, Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]));
        }
    }
}

#[tokio::test]
async fn a_file_of_later_updates_the_ones_before_it() {
    let names = |read: &IcalCalendar| -> BTreeSet<String> {
        read.events.iter().map(|event: &IcalEvent| value(&event.properties, "UID")).collect()
    };
    let order =
        |read: &IcalCalendar| value(&read.events[0].properties, "SEQUENCE").parse::<i64>().unwrap_or(-1);
    let stamp = |read: &IcalCalendar| value(&read.events[0].properties, "DTSTAMP");
    let before = calendar(
        &Site::showing_on(Region::Embedded.content(), day("2026-11-24")).await,
        "pad=nieuw&start=2026-12-01",
    )
    .await;
    let after = calendar(
        &Site::showing_on(Region::Embedded.content(), day("2026-11-25")).await,
        "pad=nieuw&start=2027-01-04",
    )
    .await;
    assert_eq!(names(&before), names(&after));
    assert_eq!(names(&before).len(), before.events.len(), "every step once");
    assert!(order(&after) > order(&before) && stamp(&after) > stamp(&before));
}

#[tokio::test]
async fn all_that_is_wrong_is_named_at_once() {
    let site = Site::of(Region::Embedded).await;
    for (query, wrong) in [
        ("pad=nieuw", &["start"][..]),
        ("", &["pad", "start"]),
        ("pad=bestaat-niet&start=2026-02-30", &["pad", "start"]),
        ("pad=nieuw&pad=buddy&start=2026-01-05", &["pad"]),
        ("pad=nieuw&start=2026-01-05&naam=x", &["naam"]),
    ] {
        let answer = site.get(&format!("/api/v1/inwerkgids/agenda?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        let text = answer.text();
        for key in wrong {
            assert!(text.contains(&format!("\"parameter\":\"{key}\"")), "{query}: {text}");
        }
    }
}

#[tokio::test]
async fn who_takes_no_calendar_is_told_what_there_is() {
    let site = Site::of(Region::Embedded).await;
    for (accept, status) in [("application/json", 406), ("text/calendar", 200), ("text/*;q=0.5", 200)] {
        let answer = site
            .get_with("/api/v1/inwerkgids/agenda?pad=overkomst&start=2023-01-02", &[("accept", accept)])
            .await;
        assert_eq!(answer.status, status, "{accept}");
    }
}
