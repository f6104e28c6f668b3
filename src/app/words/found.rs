//! What a search says: how much it found, and why.

use super::{count_of, services};
use model::catalogue::{Find, How};
use model::content::by_slug;
use model::route::Facet;
use model::{Audience, Availability, Content, Item, RequestKind, Slug};

/// How much was found: `3 diensten en 2 andere antwoorden voor ‘pas’`.
pub fn found(searched: &str, count: usize, others: usize) -> String {
    let searched = searched.trim();
    let others = if others == 0 {
        String::new()
    } else {
        format!(" en {}", count_of(others, "ander antwoord", "andere antwoorden"))
    };
    let services = services(count);
    if searched.is_empty() { services } else { format!("{services}{others} voor ‘{searched}’") }
}

/// How much is found while one types, read out.
pub fn suggestions(count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    format!("{} gevonden. Kies met de pijltjes.", count_of(count, "antwoord", "antwoorden"))
}

/// A choice of the catalogue with what it is a choice of: `Onderwerp: ICT`.
pub fn choice(content: &Content, facet: Facet, value: &Slug) -> String {
    let label = choice_label(content, facet, value);
    match facet {
        Facet::Kind => label,
        Facet::Audience => format!("Voor {label}"),
        _ => format!("{}: {label}", facet.label()),
    }
}

/// A choice of the catalogue, in words; as it was written where the content does not know it.
pub fn choice_label(content: &Content, facet: Facet, value: &Slug) -> String {
    let word = value.as_str();
    let known = match facet {
        Facet::Domain => by_slug(&content.domains, value).map(Item::name),
        Facet::Team => by_slug(&content.teams, value).map(Item::name),
        Facet::Kind => RequestKind::from_word(word).map(RequestKind::label),
        Facet::Status => Availability::from_word(word).map(Availability::label),
        Facet::Audience => Audience::from_word(word).map(Audience::label),
    };
    known.unwrap_or(word).to_owned()
}

/// Why a search found an item, where its name does not show it.
pub fn why_found(finds: &[Find]) -> Option<String> {
    let in_name = |find: &Find| {
        find.field == "naam" && matches!(find.how, How::Whole | How::Form | How::Start)
            || find.field == "nummer"
    };
    if finds.iter().any(in_name) {
        return None;
    }
    // The longest word says most: the others may be such as *mijn*.
    let longest = finds.iter().map(|find| find.word.len()).max()?;
    let find = finds.iter().find(|find| find.word.len() == longest)?;
    let word = &find.word;
    Some(match (find.how, find.field.as_str()) {
        (How::Linked, _) => format!("Hoort bij ‘{word}’"),
        (How::Typo, _) => format!("Lijkt op wat je typte: ‘{word}’"),
        (How::Synonym, _) => format!("‘{word}’ is een ander woord hiervoor"),
        (How::Compound, _) => format!("‘{word}’ is een deel van wat je typte"),
        (How::Part, _) => format!("Gevonden als deel van ‘{word}’"),
        (_, "zoekwoorden") => format!("Ook bekend als ‘{word}’"),
        (_, "domein") => format!("Hoort bij ‘{word}’"),
        (_, "samenvatting") => format!("‘{word}’ staat erin"),
        (_, "vragen") => format!("‘{word}’ staat in een vraag van collega's"),
        _ => format!("‘{word}’ staat in de uitleg"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hit_that_is_not_plain_to_see_says_why_it_is_one() {
        let find = |word: &str, field: &str, how| Find { word: word.into(), field: field.into(), how };
        assert_eq!(why_found(&[]), None);
        assert_eq!(why_found(&[find("pas", "naam", How::Whole)]), None, "the name shows it");
        let both = [find("badge", "zoekwoorden", How::Whole), find("pas", "naam", How::Form)];
        assert_eq!(why_found(&both), None, "the name shows one of them");
        for (how, why) in [
            (How::Part, "Gevonden als deel van ‘toegangspas’"),
            (How::Compound, "‘toegangspas’ is een deel van wat je typte"),
            (How::Typo, "Lijkt op wat je typte: ‘toegangspas’"),
            (How::Synonym, "‘toegangspas’ is een ander woord hiervoor"),
            (How::Linked, "Hoort bij ‘toegangspas’"),
        ] {
            assert_eq!(why_found(&[find("toegangspas", "naam", how)]).as_deref(), Some(why));
        }
        assert_eq!(
            why_found(&[find("badge", "zoekwoorden", How::Whole)]).as_deref(),
            Some("Ook bekend als ‘badge’")
        );
        assert_eq!(why_found(&[find("ict", "domein", How::Whole)]).as_deref(), Some("Hoort bij ‘ict’"));
        assert_eq!(
            why_found(&[find("slot", "tekst", How::Start)]).as_deref(),
            Some("‘slot’ staat in de uitleg")
        );
    }

    #[test]
    fn what_was_found_is_counted_in_words() {
        assert_eq!(found("", 64, 0), "64 diensten");
        assert_eq!(found(" pas ", 1, 0), "1 dienst voor ‘pas’");
        assert_eq!(found("pas", 3, 1), "3 diensten en 1 ander antwoord voor ‘pas’");
        assert_eq!(found("x", 0, 2), "Geen diensten en 2 andere antwoorden voor ‘x’");
        assert_eq!(
            (suggestions(0).as_str(), suggestions(1).as_str()),
            ("", "1 antwoord gevonden. Kies met de pijltjes.")
        );
    }
}
