//! How sure the facts of a page are, in a few sentences.

use model::{Certainty, Content, Provenance, ProvenanceMap};

/// A sentence for each way in which the facts are known: what was read where, what is not known and who can say it,
/// and what is an example.
pub fn provenance(map: &ProvenanceMap, content: &Content) -> Vec<String> {
    let mut groups: Vec<(&Provenance, Vec<&str>)> = Vec::new();
    for (field, provenance) in &map.0 {
        match groups.iter_mut().find(|(other, _)| *other == provenance) {
            Some((_, fields)) => fields.push(field),
            None => groups.push((provenance, vec![field])),
        }
    }
    let only = groups.len() == 1;
    let say = |wanted: Option<Certainty>| {
        // What holds for all the rest stands last.
        let fits = move |(provenance, fields): &&(&Provenance, Vec<&str>)| match wanted {
            Some(status) => provenance.status == status && !fields.contains(&ProvenanceMap::ALL),
            None => fields.contains(&ProvenanceMap::ALL),
        };
        groups.iter().filter(fits).map(|(provenance, fields)| sentence(provenance, fields, only, content))
    };
    let order = Certainty::ALL.map(Some).into_iter().chain([None]);
    order.flat_map(say).collect()
}

fn sentence(provenance: &Provenance, fields: &[&str], only: bool, content: &Content) -> String {
    let about = if !fields.contains(&ProvenanceMap::ALL) {
        fields.iter().map(|field| label(field)).collect::<Vec<_>>().join(", ")
    } else if only {
        "alles op deze pagina".to_owned()
    } else {
        "de andere gegevens".to_owned()
    };
    match provenance.status {
        Certainty::Established => {
            let source = provenance.source.as_deref().and_then(|key| content.source(key));
            let source = source.map_or_else(String::new, |source| format!(" Bron: {}", source.name));
            let read = provenance.source_read_on;
            let read = read.map_or_else(String::new, |day| format!(", gelezen op {}", day.in_words()));
            let checked = provenance.checked_on;
            let checked = checked
                .map_or_else(String::new, |day| format!(" De eigenaar keek het na op {}.", day.in_words()));
            format!("Vastgesteld: {about}.{source}{read}.{checked}")
        }
        Certainty::Example => {
            format!("Voorbeeld: {about}, tot de organisatie haar eigen gegevens levert.")
        }
        Certainty::NotKnown => {
            let desk = provenance.ask.as_ref().and_then(|slug| content.desk(slug));
            let ask = desk.map_or_else(String::new, |desk| format!(" Vraag het na bij {}.", desk.name));
            let known = provenance.known_on;
            let known =
                known.map_or_else(String::new, |day| format!(" Op {} is het bekend.", day.in_words()));
            format!("Nog niet bekend: {about}.{ask}{known}")
        }
    }
}

/// A field as readers call it. Its name in JSON is Dutch already: `zonderLaptop` is `zonder laptop`.
fn label(field: &str) -> String {
    field.chars().fold(String::new(), |mut words, letter| {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
        words
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Date, Source};
    use std::collections::BTreeMap;

    fn content() -> Content {
        let json = r#"{"regio":{"naam":"R","titel":"T","ondertitel":"O","welkom":"W","aanbieder":"a",
            "eersteDag":"2023-01-01","feestdagen":"nederland","navraag":"l","wegen":[],"herkomst":{}},
            "gemeenten":[],"domeinen":[],"teams":[],"diensten":[],"overeenkomsten":[],"situaties":[],"fasen":[],
            "paden":[],"stappen":[],"overgangen":[],"veranderingen":[],"locaties":[],"begrippen":[],
            "verwijzingen":[],"mededelingen":[],"paginas":[],"bronnen":[],
            "loketten":[{"slug":"l","naam":"Balie","herkomst":{}}]}"#;
        let mut content: Content = serde_json::from_str(json).unwrap();
        content.sources =
            vec![Source { key: "S1".into(), name: "Een bericht".into(), year: None, address: None }];
        content
    }

    #[test]
    fn a_page_says_how_sure_its_facts_are() {
        let day: Date = "2026-11-23".parse().unwrap();
        let example = Provenance::only(Certainty::Example);
        let read = Provenance {
            source: Some("S1".into()),
            source_read_on: Some(day),
            ..Provenance::only(Certainty::Established)
        };
        let unknown = Provenance {
            ask: "l".parse().ok(),
            known_on: Some(day),
            ..Provenance::only(Certainty::NotKnown)
        };
        let said = |facts: &[(&str, &Provenance)]| {
            let map = facts.iter().map(|(field, one)| ((*field).to_owned(), (*one).clone()));
            provenance(&ProvenanceMap(map.collect::<BTreeMap<_, _>>()), &content())
        };
        assert_eq!(
            said(&[("alles", &example)]),
            ["Voorbeeld: alles op deze pagina, tot de organisatie haar eigen gegevens levert."]
        );
        assert_eq!(
            said(&[("alles", &example), ("naam", &read), ("postAdres", &unknown), ("tekst", &read)]),
            [
                "Vastgesteld: naam, tekst. Bron: Een bericht, gelezen op 23 november 2026.",
                "Nog niet bekend: post adres. Vraag het na bij Balie. Op 23 november 2026 is het bekend.",
                "Voorbeeld: de andere gegevens, tot de organisatie haar eigen gegevens levert.",
            ]
        );
    }
}
