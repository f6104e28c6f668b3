use super::*;
use model::guide::Status;

const FIRST: &str = include_str!("../../../tests/fixtures/toestel/versie-1.txt");
const SECOND: &str = include_str!("../../../tests/fixtures/toestel/versie-2.txt");
const NEWER: &str = include_str!("../../../tests/fixtures/toestel/versie-9.txt");

fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

#[test]
fn what_is_kept_reads_back_and_damage_is_survived() {
    let device = Device { municipality: "a-b".parse().ok(), ..Device::default() };
    assert_eq!(Device::read(&device.write()), device);
    assert_eq!(Device::read(&Device::default().write()), Device::default());
    for text in ["", "gemeente=a-b", "gemeente=", "gemeente=GEEN SLUG", "{\"a\":1}\u{0}", "===\n=\n\r\n"] {
        let read = Device::read(text);
        assert_eq!(read.municipality.is_some(), text.contains("a-b"), "{text:?}");
        assert_eq!(Device::read(&read.write()), read, "{text:?}");
    }
}

#[test]
fn a_file_of_every_version_is_read() {
    let first = Device::read(FIRST);
    assert!(first.municipality.is_some());
    assert_eq!((first.favourites.len(), first.drafts.len(), first.outbox.len()), (2, 1, 1));
    assert!(first.others.is_empty() && first.newer.is_none());
    assert_eq!(first.write(), FIRST.trim_end().replace("versie=1", "versie=2"));

    let second = Device::read(SECOND);
    assert_eq!(second.write(), SECOND.trim_end(), "what this version writes, it reads");
    assert_eq!(second.progress.status(104), Status::Done);
    assert_eq!(second.progress.status(106), Status::ToDo);

    // What a newer program wrote stays, line by line, and it still knows that it is its own.
    let mut newer = Device::read(NEWER);
    assert_eq!(newer.progress.status(104), Status::Done);
    newer.toggle_group(&slug("deeltijd"));
    let written = newer.write();
    for line in NEWER.trim_end().lines().chain(["groep=deeltijd"]) {
        assert!(written.lines().any(|other| other == line), "{line}");
    }
}

#[test]
fn a_file_that_breaks_off_loses_only_what_was_broken() {
    let whole = Device::read(SECOND);
    for end in 0..SECOND.len() {
        let read = Device::read(&SECOND[..end]);
        assert!(read.favourites.len() <= whole.favourites.len());
        assert!(read.progress.actions().len() <= whole.progress.actions().len());
        assert_eq!(Device::read(&read.write()), read, "{end}");
    }
}

#[test]
fn the_last_favourite_stands_first_and_each_once() {
    let mut device = Device::default();
    for name in ["pas", "verlof", "laptop", "verlof"] {
        device.toggle_favourite(&slug(name));
    }
    assert_eq!(device.favourites, [slug("laptop"), slug("pas")]);
    assert_eq!(Device::read(&device.write()), device);
    assert_eq!(Device::read("bewaard=pas\nbewaard=pas\nbewaard=\nbewaard=X").favourites, [slug("pas")]);
    for number in 0..60 {
        device.toggle_favourite(&slug(&format!("dienst-{number}")));
    }
    assert_eq!(device.favourites.len(), MOST_FAVOURITES);
}

#[test]
fn what_is_handed_over_is_seen_before_and_merged_after() {
    let there = Device::read(SECOND);
    let text = there.hand_over();
    assert!(!text.contains("concept") && !text.contains("reactie"));
    let handed = Device::handed_over(&text).unwrap();
    let mut here = Device::read(
        "gemeente=eerste-stad\npad=buddy\nstart=2026-01-05\nbewaard=verlof\nstap=104 te-doen 1764999999",
    );
    let gain = here.gain(&handed);
    assert_eq!(gain.municipality, there.municipality.clone().map(|town| (town, Some(slug("eerste-stad")))));
    assert_eq!(gain.path, Some((slug("nieuw"), Some(slug("buddy")))));
    assert_eq!((gain.favourites, gain.steps, gain.answers), (1, 0, true), "here it was taken back later");
    here.put_together(handed.clone());
    assert_eq!(here.start, there.start);
    assert_eq!(here.progress.status(104), Status::ToDo);
    assert_eq!(here.gain(&handed), Gain::default(), "twice is once");
    let nothing = Device::default().hand_over();
    assert_eq!(Device::handed_over(&nothing), None);
    for text in ["voortgang=???", "voortgang=", "x", "\u{0}"] {
        assert_eq!(Device::handed_over(text), None, "{text}");
    }
}

#[test]
fn a_whole_plan_fits_in_a_code_that_a_phone_reads() {
    let mut device = Device::read(SECOND);
    for step in 101..161 {
        device.progress.set(step, Status::Done, 1_764_000_000 + i64::from(step) * 7919);
    }
    let text = device.hand_over();
    assert!(text.len() < 700, "{}", text.len());
    assert_eq!(Device::handed_over(&text).unwrap().progress, device.progress.newest());
}
