//! "Waarom zie ik dit (niet)?": every sentence of the answer is made of a line of a file. When that line goes or
//! changes, that sentence does, and no other.

use crate::folder::{copy_of, rewrite};
use crate::region::unescaped;
use model::{Content, Item, Shown};
use tests::{Region, Site, content_in};

/// The service of which the line is changed, for the municipality whose line it is.
const PLANTER: &str = "/diensten/plantenbak-lenen?gemeente=kwelderoord";

/// That line.
const LINE: &str = "plantenbak-lenen;basis;Gemeente Kwelderoord;inbegrepen;3;;inbegrepen;;2025-06-01;;wijziging 2025, nr 2;voorbeeld;\n";

const AGREEMENT: &str = "overeenkomsten/kwelderoord.csv";

/// What is said before anything is changed, each sentence with its mark.
const SAID: [&str; 4] = [
    "Dit staat in de overeenkomst van Kwelderoord met Gemeente Kwelderoord: wijziging 2025, nr 2 (basispakket).",
    "Sinds 1 juni 2025 is dit inbegrepen, zonder einddatum.",
    "Wil je dat dit verandert? Daarover beslist de griffier van Kwelderoord.",
    "Voor wie je werkt, bepaalt wat je krijgt, en niet waar je zit.",
];

/// The sentences of the answer on a page; behind each its mark, if it has one.
fn reasons(site: &Site, href: &str) -> Vec<String> {
    reasons_in(&site.draw(href).body)
}

fn reasons_in(body: &str) -> Vec<String> {
    let parts = body.split("class=\"entitlement__reason\"").skip(1);
    let sentences = parts.filter_map(|part| {
        let (_, text) = part.split_once('>')?;
        let (text, _) = text.split_once("</p>")?;
        Some(words_of(text))
    });
    sentences.collect()
}

/// A text without its elements.
fn words_of(html: &str) -> String {
    let parts = html.split('<').enumerate();
    let texts = parts
        .map(|(at, part)| if at == 0 { part } else { part.split_once('>').map_or("", |(_, rest)| rest) });
    unescaped(&texts.collect::<String>())
}

async fn site_after(changes: &[(&str, &str, &str)]) -> Site {
    let folder = copy_of("drie");
    for (file, from, to) in changes {
        rewrite(folder.path(), file, from, to);
    }
    Site::showing(content_in(folder.path())).await
}

/// What is said when one sentence is another.
fn with(at: usize, sentence: &str) -> Vec<&str> {
    let mut said = SAID.to_vec();
    said[at] = sentence;
    said
}

#[tokio::test]
async fn a_sentence_changes_with_the_line_it_is_made_of_and_no_other_does() {
    assert_eq!(reasons(&site_after(&[]).await, PLANTER), SAID);
    let place = |rest: &str| format!("Dit staat in de overeenkomst van Kwelderoord met {rest}.");
    let until = "06-01;2026-12-31;";
    let ends = "Sinds 1 juni 2025 is dit inbegrepen, tot en met 31 december 2026.";
    for (from, to, at, sentence) in [
        ("06-01;;", until, 1, ends),
        ("2025-06-01", "2025-07-15", 1, "Sinds 15 juli 2025 is dit inbegrepen, zonder einddatum."),
        (";inbegrepen;3", ";extra;3", 1, "Sinds 1 juni 2025 is dit een extra, zonder einddatum."),
        ("wijziging 2025, nr 2", "lijst 9", 0, &place("Gemeente Kwelderoord: lijst 9 (basispakket)")),
        ("wijziging 2025, nr 2", "", 0, &place("Gemeente Kwelderoord (basispakket)")),
        ("Gemeente Kwelderoord", "Ee", 0, &place("Ee: wijziging 2025, nr 2 (basispakket)")),
        (";basis;", ";plus;", 0, &place("Gemeente Kwelderoord: wijziging 2025, nr 2 (pluspakket)")),
    ] {
        let site = site_after(&[(AGREEMENT, LINE, &LINE.replace(from, to))]).await;
        assert_eq!(reasons(&site, PLANTER), with(at, sentence), "{from} werd {to}");
    }
    // Without the line one does not know; with a line that follows it one knows what comes.
    let silent = "We kennen in de overeenkomst van Kwelderoord geen regel over deze dienst die op 24 november 2026 geldt.";
    let site = site_after(&[(AGREEMENT, LINE, "")]).await;
    assert_eq!(reasons(&site, PLANTER), [silent, SAID[2], SAID[3]]);
    let later = LINE.replace("2025-06-01;;wijziging 2025, nr 2", "2027-01-01;;lijst 3").replace(";3;", ";2;");
    let next = "Vanaf 1 januari 2027 geldt een nieuwe regel (lijst 3): binnen 2 werkdagen.";
    let both = LINE.replace("06-01;;", until) + &later;
    let site = site_after(&[(AGREEMENT, LINE, &both)]).await;
    assert_eq!(reasons(&site, PLANTER), [SAID[0], ends, next, SAID[2], SAID[3]]);
}

#[tokio::test]
async fn who_decides_is_said_as_the_files_say_it() {
    let who = "wijzigen = \"de griffier van Kwelderoord\"\n";
    let rule = "wie_beslist = \"Voor wie je werkt, bepaalt wat je krijgt, en niet waar je zit.\"\n";
    let other = "Wil je dat dit verandert? Daarover beslist de gastvrouw.";
    let unknown = "Wie dit kan veranderen, is nog niet bekend. Vraag het na bij Huisloket.";
    let short = "Je werkgever beslist.";
    for (file, from, to, said) in [
        ("gemeenten.toml", who, "wijzigen = \"de gastvrouw\"\n", with(2, other)),
        ("gemeenten.toml", who, "", with(2, unknown)),
        ("regio.toml", rule, "wie_beslist = \"Je werkgever beslist.\"\n", with(3, short)),
        ("regio.toml", rule, "", SAID[..3].to_vec()),
    ] {
        let site = site_after(&[(file, from, to)]).await;
        assert_eq!(reasons(&site, PLANTER), said, "{file}: {from} werd {to}");
    }
}

#[tokio::test]
async fn the_desk_that_can_say_who_decides_is_that_of_the_file() {
    let who = ("gemeenten.toml", "wijzigen = \"de griffier van Kwelderoord\"\n", "");
    for (change, desk) in [
        (("regio.toml", "navraag = \"huisloket\"", "navraag = \"buitenlijn\""), "Buitenlijn"),
        (
            (
                "gemeenten.toml",
                "alles = { status = \"vastgesteld\", bron = \"K1\", bron_gelezen_op = 2024-02-29 }",
                "alles = { status = \"nog-niet-bekend\", navraag = \"mensenlijn\" }",
            ),
            "Mensenlijn",
        ),
    ] {
        let site = site_after(&[who, change]).await;
        let expected = format!("Wie dit kan veranderen, is nog niet bekend. Vraag het na bij {desk}.");
        assert_eq!(reasons(&site, PLANTER)[2], expected);
    }
}

#[tokio::test]
async fn who_decides_is_marked_where_it_is_an_example_and_not_told_where_those_are_hidden() {
    let content = Region::Three.content();
    let href = "/diensten/plantenbak-lenen?gemeente=ijzerespen";
    let example = "Wil je dat dit verandert? Daarover beslist de waterschout van IJzerespen. voorbeeld";
    assert_eq!(reasons(&Site::showing(content.clone()).await, href)[2], example);
    let hidden = Site::showing(content.shown(Shown { without_examples: true, public_only: false })).await;
    let said = [
        "We kennen in de overeenkomst van IJzerespen geen regel over deze dienst.",
        "Wie dit kan veranderen, is nog niet bekend. Vraag het na bij Huisloket.",
        SAID[3],
    ];
    assert_eq!(reasons(&hidden, href), said);
    assert_eq!(reasons(&hidden, PLANTER)[1..], SAID[2..], "what was read in a source is still told");
}

/// The sentences for every service and every municipality, each with the address it stands at.
fn all(site: &Site, content: &Content) -> Vec<(String, Vec<String>)> {
    let services = content.services.iter().filter(|service| service.ended.is_none());
    let pairs = services.flat_map(|service| content.municipalities.iter().map(move |town| (service, town)));
    let pages = pairs.map(|(service, town)| {
        let href = format!("/diensten/{}?gemeente={}", service.slug, town.slug);
        let body = site.draw(&href).body;
        let said = reasons_in(&body);
        assert!(said[0].contains(&format!("de overeenkomst van {} ", town.name)), "{href}: {said:?}");
        assert!(body.contains(&format!("/overeenkomsten/{}", town.slug)), "{href}");
        (href, said)
    });
    pages.collect()
}

#[tokio::test]
async fn the_employer_decides_and_no_building_does() {
    for region in Region::ALL {
        let content = region.content();
        let site = Site::showing(content.clone()).await;
        let said = all(&site, &content);
        for service in &content.services {
            let chosen = reasons(&site, &format!("/diensten/{}", service.slug));
            assert!(chosen.is_empty(), "{region:?} {}: nothing is guessed: {chosen:?}", service.slug);
        }
        // Every building is somewhere else, and every desk is in another one.
        let mut moved = content.clone();
        let towns: Vec<_> = content.municipalities.iter().map(|town| town.slug.clone()).collect();
        for location in &mut moved.locations {
            let at = towns.iter().position(|town| Some(town) == location.municipality.as_ref());
            location.municipality = Some(towns[at.map_or(0, |at| (at + 1) % towns.len())].clone());
        }
        let places: Vec<_> = moved.locations.iter().map(|location| location.slug().clone()).collect();
        for (desk, place) in moved.desks.iter_mut().zip(places.iter().rev().cycle()) {
            desk.location = Some(place.clone());
        }
        assert_ne!(moved, content, "{region:?}");
        assert_eq!(all(&Site::showing(moved).await, &content), said, "{region:?}");
    }
}
