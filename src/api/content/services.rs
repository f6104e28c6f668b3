//! The services: one Markdown file each, in the folder of its domain.

use super::check::Check;
use super::files::Files;
use super::layout;
use super::markdown::{self, Entry, Shares};
use super::names::Kind;
use super::source::Place;
use super::value::Value;
use super::{numbers, sentences};
use model::{Audience, Channel, RequestKind, Service, Slug};

/// The sentences of a summary: what you get, and what it is for.
const SENTENCES: usize = 2;

/// Reads all services, by number.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Service> {
    if !files.0.keys().any(|file| layout::SERVICES.group_of(file).is_some()) {
        let name = layout::SERVICES.name;
        let expected = format!("minstens één bestand {name}/domein/dienst.md");
        check.wrong(&Place::start_of(name), "er is geen enkele dienst", expected);
    }
    let mut services = markdown::read(files, &layout::SERVICES, check, service);
    services.sort_by_key(|service| service.number);
    services
}

fn service(entry: &mut Entry<'_>, check: &mut Check) -> Option<Service> {
    let slug = entry.slug.clone();
    let item = &mut entry.item;
    let number = item.required(check, "nummer").and_then(|value| numbers::read(check, &value, slug.as_ref()));
    let name = item.text(check, "naam");
    let summary = item
        .required(check, "samenvatting")
        .and_then(|value| sentences::summary(check, &value, SENTENCES, SENTENCES));
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
    let sensitive = item.optional("gevoelig").and_then(|value| value.yes_or_no(check)).unwrap_or_default();
    let domain = entry.group.parse();
    let rest = entry.rest(check, Shares::All, &["domein"])?;
    Some(Service {
        slug: slug?,
        number: number?,
        name: name?,
        summary: summary?,
        domain: domain.ok()?,
        search_words: search_words?,
        audience: audience?,
        kinds: kinds?,
        requester: requester?,
        desk: desk?,
        team: team?,
        channels: channels?,
        needed,
        related,
        former_slugs: rest.former_slugs,
        sensitive,
        ended: rest.ended,
        visibility: rest.visibility,
        text: rest.text,
        provenance: rest.provenance,
    })
}

fn related_to(check: &mut Check, value: &Value<'_>, own: Option<&Slug>) -> Vec<Slug> {
    let slugs = value.references(check, Kind::Service);
    if own.is_some_and(|own| slugs.contains(own)) {
        check.wrong(&value.place, "de dienst is verwant aan zichzelf", "andere diensten");
    }
    slugs
}
