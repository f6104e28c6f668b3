//! Words in their order, found by a text, and where they are used.

use super::*;

#[test]
fn words_stand_where_a_dictionary_has_them() {
    let mut names = ["zaak", "IJkpunt", "P&C-cyclus", "Éénmansploeg", "ijs", "Inhuur", "eed", "pcx"];
    names.sort_by_key(|name| sort_key(name));
    assert_eq!(names, ["eed", "Éénmansploeg", "IJkpunt", "ijs", "Inhuur", "P&C-cyclus", "pcx", "zaak"]);
    assert_eq!([letter("éénmaal"), letter("IJkpunt"), letter("14 071")], ['E', 'I', '#']);
}

fn term(slug: &str, name: &str, summary: &str, also: &[&str]) -> Term {
    Term {
        slug: slug.parse().unwrap(),
        name: name.into(),
        summary: summary.into(),
        also: also.iter().map(|name| (*name).to_owned()).collect(),
        target: None,
        provenance: ProvenanceMap::default(),
    }
}

fn terms() -> Vec<Term> {
    vec![
        term("b-en-w", "B en W", "De burgemeester en de wethouders samen.", &["college"]),
        term("een", "Eenmansploeg", "Wie alleen werkt. Financiën niet.", &["één-mans-ploeg"]),
        term("pc", "P&C-cyclus", "Plannen en controle door het jaar.", &[]),
        term("vpn", "VPN", "Een veilige lijn naar het werk, ook voor woon-werkverkeer (thuis).", &["tunnel"]),
    ]
}

#[test]
fn a_text_finds_words_by_their_names_and_by_how_a_word_of_their_meaning_begins() {
    let terms = terms();
    let lookup = Lookup::new(&terms);
    for (text, expected) in [
        ("", "b-en-w een pc vpn"),
        ("  ", "b-en-w een pc vpn"),
        ("vpn", "vpn"),
        ("VpN ", "vpn"),
        ("b en w", "b-en-w"),
        ("coll", "b-en-w"),
        ("lege", ""),
        ("PLOEG", "een"),
        ("één", "een vpn"),
        ("financien", "een"),
        ("mans", "een"),
        ("p&c", "pc"),
        ("pc", "pc"),
        ("cyclus", "pc"),
        ("werkver", "vpn"),
        ("thuis", "vpn"),
        ("lijn veil", "vpn"),
        ("lijn college", ""),
        ("&", "pc"),
        ("&&&", ""),
        ("xyzzy", ""),
    ] {
        let found = terms.iter().zip(lookup.find(text)).filter(|(_, fits)| *fits);
        let found: Vec<&str> = found.map(|(term, _)| term.slug.as_str()).collect();
        assert_eq!(found.join(" "), expected, "{text:?}");
    }
}

#[test]
fn a_word_knows_the_pages_that_use_it() {
    let json = r#"{
      "regio": {"naam":"R","titel":"T","ondertitel":"O","welkom":"W","aanbieder":"a","eersteDag":"2023-01-01",
        "feestdagen":"nederland","navraag":"l","wegen":[],"herkomst":{}},
      "gemeenten":[],"domeinen":[],"teams":[],"loketten":[],"overeenkomsten":[],"fasen":[],"paden":[],
      "overgangen":[],"veranderingen":[],"begrippen":[],"verwijzingen":[],"mededelingen":[],"paginas":[],"bronnen":[],
      "diensten":[{"slug":"thuis","nummer":1,"naam":"Thuis werken","samenvatting":"S.","domein":"d",
        "zoekwoorden":[],"doelgroep":[],"soort":[],"aanvrager":"Jij","loket":"l","team":"t","kanalen":[],"nodig":[],
        "verwant":[],"herkomst":{},"tekst":[{"kader":[{"lijst":[[{"alinea":[{"sterk":[
          {"begrip":["vpn","VPN"]}]},{"begrip":["vpn","vpn"]}]}]]}]}]}],
      "stappen":[{"slug":"inloggen","nummer":2,"naam":"Log in","samenvatting":"S.","fase":"f","paden":[],
        "soort":"moet","wie":"Jij","werkdagVan":0,"werkdagTot":0,"klaar":"K.","begrippen":["vpn","bestaat-niet"],
        "herkomst":{},"tekst":[{"alinea":[{"verwijzing":["begrip:pc",[{"tekst":"de cyclus"}]]},
          {"verwijzing":["dienst:vpn",[{"nadruk":[{"begrip":["vpn","VPN"]}]}]]}]}],
        "vervallen":{"per":"2027-01-01","reden":"Weg."}}],
      "situaties":[],"locaties":[]}"#;
    let mut content: Content = serde_json::from_str(json).unwrap();
    content.terms = terms();
    let told = |day: &str| {
        let uses = content.uses(day.parse().unwrap());
        assert_eq!(uses.len(), content.terms.len());
        let each = |uses: &Vec<Use<'_>>| {
            uses.iter().map(|(route, name)| format!("{name} {}", route.href())).collect::<Vec<_>>().join(", ")
        };
        uses.iter().map(each).collect::<Vec<_>>()
    };
    let step = "Log in /inwerken/inloggen";
    let service = "Thuis werken /diensten/thuis";
    assert_eq!(told("2026-12-31"), ["", "", step, &format!("{step}, {service}")]);
    assert_eq!(told("2027-01-01"), ["", "", "", service], "what has ended uses no words");
}
