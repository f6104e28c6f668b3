//! The services: one Markdown file each, in the folder of its domain.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::files::Files;
use super::names::Kind;
use super::source::Place;
use super::value::Value;
use super::{front, layout, provenance, sentences, text, toml};
use model::{Audience, Channel, RequestKind, Service, Slug};
use std::collections::BTreeMap;

/// The sentences of a summary: what you get, and what it is for.
const SENTENCES: usize = 2;

/// What no two services share.
#[derive(Default)]
struct Seen {
    /// Where each number is given.
    numbers: BTreeMap<u16, Place>,
    /// Names from before, the names now, and where that is said. Compared when all names of now are known.
    former: Vec<(Slug, Slug, Place)>,
}

/// Reads all services, by number.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Service> {
    let mut seen = Seen::default();
    let mut services = Vec::new();
    let prefix = format!("{}/", layout::SERVICES);
    let mine = files.0.iter().filter_map(|(file, text)| {
        let (domain, name) = file.strip_prefix(&prefix)?.split_once('/')?;
        (layout::has_ending(name, ".md") && !name.contains('/')).then_some((file, domain, text))
    });
    let mut any = false;
    for (file, domain, text) in mine {
        any = true;
        services.extend(service(file, domain, text, &mut seen, check));
    }
    if !any {
        let expected = format!("minstens één bestand {prefix}domein/dienst.md");
        check.wrong(&Place::start_of(layout::SERVICES), "er is geen enkele dienst", expected);
    }
    for (before, now, place) in seen.former {
        check.was_named(&before, &now, &place);
    }
    services.sort_by_key(|service| service.number);
    services
}

fn service(file: &str, domain: &str, text: &str, seen: &mut Seen, check: &mut Check) -> Option<Service> {
    let start = Place::start_of(file);
    let slug = slug_of_file(file, &start, check);
    check.names.used(Kind::Domain, domain, &start);
    let parts = front::split(file, text, check)?;
    let parsed = toml::parse(&parts.front, check);
    let mut item = Fields::new(&parts.front, &parsed.table, start, parsed.broken);
    let number = item.required(check, "nummer").and_then(|value| number(check, &value, &mut seen.numbers));
    let name = item.text(check, "naam");
    let summary = item.required(check, "samenvatting").and_then(|value| summary(check, &value));
    let search_words = item.required(check, "zoekwoorden").and_then(|value| value.texts(check));
    let audience =
        item.required(check, "doelgroep").and_then(|value| value.words(check, Audience::ALL, Audience::word));
    let kinds = item
        .required(check, "soort")
        .and_then(|value| value.words(check, RequestKind::ALL, RequestKind::word));
    let requester = item.text(check, "aanvrager");
    let desk = item.reference(check, "loket", Kind::Desk);
    let team = item.reference(check, "team", Kind::Team);
    let channels =
        item.required(check, "kanalen").and_then(|value| value.words(check, Channel::ALL, Channel::word));
    let needed = item.optional("nodig").and_then(|value| value.texts(check)).unwrap_or_default();
    let related = item.optional("verwant");
    let related = related.map(|value| related_to(check, &value, slug.as_ref())).unwrap_or_default();
    let former = item.optional("eerder");
    let former = former.map(|value| former_slugs(check, &value, slug.as_ref(), seen)).unwrap_or_default();
    let sensitive = item.optional("gevoelig").and_then(|value| value.yes_or_no(check)).unwrap_or_default();
    let provenance = provenance::read(check, &mut item, &["domein", "tekst"]);
    item.finish(check);
    let text = text::read(&parts.text, check);
    Some(Service {
        slug: slug?,
        number: number?,
        name: name?,
        summary: summary?,
        domain: domain.parse().ok()?,
        search_words: search_words?,
        audience: audience?,
        kinds: kinds?,
        requester: requester?,
        desk: desk?,
        team: team?,
        channels: channels?,
        needed,
        related,
        former_slugs: former,
        sensitive,
        text,
        provenance: provenance?,
    })
}

/// The file's own name is the slug; it is defined even where the rest cannot be read, so that links to it stay right.
fn slug_of_file(file: &str, start: &Place, check: &mut Check) -> Option<Slug> {
    let stem = layout::stem(file);
    let slug: Option<Slug> = stem.parse().ok();
    if let Some(slug) = &slug {
        check.defines(Kind::Service, slug.as_str(), start);
    } else {
        let wrong = format!("de bestandsnaam {} is geen slug", quoted(stem));
        check.wrong(start, wrong, model::slug::NotASlug.to_string());
    }
    slug
}

/// A permanent number, which no other service has.
fn number(check: &mut Check, value: &Value<'_>, numbers: &mut BTreeMap<u16, Place>) -> Option<u16> {
    let number = u16::try_from(value.whole(check, &(1..=9999))?).ok()?;
    if let Some(other) = numbers.get(&number) {
        let wrong = format!("nummer {number} is al van {}", other.in_words());
        check.wrong(&value.place, wrong, "een nummer dat nog nooit is gebruikt");
    } else {
        numbers.insert(number, value.place.clone());
    }
    Some(number)
}

fn summary(check: &mut Check, value: &Value<'_>) -> Option<String> {
    let text = value.text(check)?;
    let count = sentences::count(text);
    if count != SENTENCES || !sentences::ends_well(text) {
        let wrong = match count {
            1 => "de samenvatting is één zin".to_owned(),
            _ if !sentences::ends_well(text) => "de samenvatting eindigt niet als een zin".to_owned(),
            count => format!("de samenvatting is {count} zinnen"),
        };
        check.wrong(&value.place, wrong, "twee zinnen, elk met een punt of vraagteken aan het eind");
    }
    Some(text.to_owned())
}

fn related_to(check: &mut Check, value: &Value<'_>, own: Option<&Slug>) -> Vec<Slug> {
    let slugs = value.references(check, Kind::Service);
    if own.is_some_and(|own| slugs.contains(own)) {
        check.wrong(&value.place, "de dienst is verwant aan zichzelf", "andere diensten");
    }
    slugs
}

fn former_slugs(check: &mut Check, value: &Value<'_>, own: Option<&Slug>, seen: &mut Seen) -> Vec<Slug> {
    let mut slugs = Vec::new();
    for item in value.list(check).unwrap_or_default() {
        let Some(slug) = item.slug(check) else { continue };
        if let Some(own) = own {
            seen.former.push((slug.clone(), own.clone(), item.place.clone()));
        }
        slugs.push(slug);
    }
    slugs
}
