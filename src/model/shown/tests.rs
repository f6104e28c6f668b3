//! What is hidden is gone everywhere, and what is shown stays as it was.

use super::*;
use crate::{Certainty, ProvenanceMap, Visibility};

const BARE: &str = r#"{
  "regio": {"naam":"R","titel":"T","ondertitel":"O","welkom":"W","aanbieder":"a","eersteDag":"2023-01-01",
    "feestdagen":"nederland","navraag":"balie","spoed":["open","geheim"],"wegen":[
      {"naam":"Hier","uitleg":"u","naar":"dienst:geheim"},{"naam":"Daar","uitleg":"u","naar":"pagina:over"}],"herkomst":{}},
  "gemeenten":[{"slug":"a","naam":"A","samenvatting":"S.","letters":"AA","rol":"r","arm":"links","herkomst":{}}],
  "domeinen":[],"teams":[],
  "loketten":[{"slug":"balie","naam":"Balie","telefoon":"000 1","mail":"a@voorbeeld.nl","uren":[],
    "herkomst":{"alles":{"status":"voorbeeld"},"mail":{"status":"vastgesteld","bron":"B","bronGelezenOp":"2026-01-01"}}}],
  "diensten":[
    {"slug":"open","nummer":1,"naam":"Open","samenvatting":"Een. Twee.","domein":"d","zoekwoorden":[],"doelgroep":[],
     "soort":[],"aanvrager":"Jij","loket":"balie","team":"t","kanalen":["mail"],"nodig":["x"],"verwant":["geheim"],
     "tekst":[{"alinea":[{"tekst":"Zie "},{"verwijzing":["dienst:geheim",[{"tekst":"dit"}]]}]}],
     "herkomst":{"alles":{"status":"voorbeeld"}}},
    {"slug":"geheim","nummer":2,"naam":"Geheim","samenvatting":"Een. Twee.","domein":"d","zoekwoorden":[],
     "doelgroep":[],"soort":[],"aanvrager":"Jij","loket":"balie","team":"t","kanalen":[],"nodig":[],"verwant":[],
     "zichtbaar":"intern","tekst":[],"herkomst":{}}],
  "overeenkomsten":[{"gemeente":"a","regels":[
    {"dienst":"geheim","pakket":"basis","aanbieder":"P","status":"inbegrepen","van":"2023-01-01","herkomst":{}},
    {"dienst":"open","pakket":"plus","aanbieder":"P","status":"extra","kosten":"5 euro","van":"2023-01-01",
     "herkomst":{"alles":{"status":"voorbeeld"}}}]}],
  "situaties":[{"slug":"s","naam":"S","samenvatting":"S.","onderdelen":[{"naar":"dienst:geheim","wat":"w"},
    {"naar":"dienst:open","wat":"w"}],"tekst":[],"herkomst":{}}],
  "fasen":[],"paden":[],"stappen":[],"overgangen":[],"veranderingen":[],"locaties":[],"begrippen":[],
  "verwijzingen":[],"mededelingen":[],"paginas":[],"bronnen":[]}"#;

fn content(shown: Shown) -> Content {
    serde_json::from_str::<Content>(BARE).unwrap().shown(shown)
}

#[test]
fn what_is_internal_leaves_no_trace() {
    let all = content(Shown::default());
    assert_eq!(all.services[1].visibility, Visibility::Internal);
    let open = content(Shown { public_only: true, ..Shown::default() });
    let json = serde_json::to_string(&open).unwrap();
    assert!(!json.contains("geheim") && !json.contains("Geheim"), "{json}");
    assert_eq!(crate::text::plain(&open.services[0].text), "Zie dit", "the words of a link stay");
    assert_eq!((open.situations[0].parts.len(), open.region.ways.len()), (1, 1));
    assert_eq!(open.agreements[0].lines()[0].costs.as_deref(), Some("alleen intern te zien"));
}

#[test]
fn a_hidden_example_is_not_known_and_says_whom_to_ask() {
    let bare = content(Shown { without_examples: true, ..Shown::default() });
    let service = &bare.services[0];
    assert_eq!(
        (service.summary.as_str(), service.requester.as_str()),
        ("Nog niet bekend.", "nog niet bekend")
    );
    assert_eq!((service.name.as_str(), service.needed.len(), service.channels.len()), ("Open", 0, 0));
    let told = service.provenance.of(ProvenanceMap::ALL).unwrap();
    assert_eq!((told.status, told.ask.as_ref()), (Certainty::NotKnown, Some(&service.desk)));
    assert!(bare.agreements[0].lines().iter().all(|line| line.service.as_str() != "open"));
    let desk = &bare.desks[0];
    assert_eq!(
        (desk.phone.as_deref(), desk.mail.as_deref()),
        (None, Some("a@voorbeeld.nl")),
        "what is read stays"
    );
    assert_eq!(bare.services[1].summary, "Een. Twee.", "no provenance, no example");
}
