//! What a transfer changes: was and becomes, stays, or not known. Each kind under its own heading, in words, and each
//! change with where that was read, or whom one can ask.

use super::element::{Element, el, nodes};
use super::item_list::Row;
use super::{example_mark, unknown};
use crate::context::Here;
use model::content::by_slug;
use model::provenance::UNSAID;
use model::{Address, Certainty, Change, Content, Outcome, Provenance, Route, Transfer};

/// The headings of a transfer: its own, that of its lists, and that of a change.
#[derive(Clone, Copy)]
pub struct Headings(pub &'static str, pub &'static str, pub &'static str);

/// The changes of one outcome; nothing where there are none.
pub fn change_list(
    here: Here,
    transfer: &Transfer,
    changes: &[&Change],
    outcome: Outcome,
    headings: Headings,
) -> Option<Element> {
    let content = here.site().content;
    let title = match outcome {
        Outcome::Changes => "Dit verandert",
        Outcome::Stays => "Dit blijft gelijk",
        Outcome::NotKnown => "Dit is nog niet bekend",
    };
    let id = format!("{}-{}", transfer.slug, outcome.word());
    // Where other transfers have the same lists, their names say whose.
    let several = content.transfers.len() > 1;
    let named = if several { format!("{id} {}", transfer.slug) } else { id.clone() };
    let rows = changes.iter().filter(|change| change.outcome() == outcome);
    let rows: Vec<Element> = rows.map(|change| draw(here, &content, change, headings.2)).collect();
    (!rows.is_empty()).then(|| {
        el("section", "change-list")
            .set("aria-labelledby", named)
            .add(el(headings.1, "change-list__title").set("id", id).add(title))
            .add(el("div", "change-list__list").add_all(rows))
    })
}

/// A change as a row among what belongs to something else: it leads to where it stands.
pub fn change_row(here: Here, change: &Change) -> Row {
    let outcome = change.outcome();
    let field = if outcome == Outcome::Stays { "blijft" } else { "wordt" };
    let place = Address { anchor: Some(change.slug.clone()), ..Route::changes().into() };
    Row {
        href: here.href_at(&place),
        meta: Some(outcome.label().to_owned()),
        mark: example_mark(change.provenance.is_example(field)),
        ..Row::of(here, change, Route::changes())
    }
}

fn draw(here: Here, content: &Content, change: &Change, heading: &'static str) -> Element {
    let steps = change.steps.iter().filter_map(|slug| by_slug(&content.steps, slug));
    let steps = steps.map(|step| (Route::Step(step.slug.clone()), &step.name));
    let services = change.services.iter().filter_map(|slug| content.service(slug));
    let services = services.map(|service| (Route::Service(service.slug.clone()), &service.name));
    let links = steps
        .chain(services)
        .map(|(route, name)| el("li", "").add(el("a", "").set("href", here.href(route)).add(name.as_str())));
    let links: Vec<Element> = links.collect();
    let links = (!links.is_empty()).then(|| el("ul", "change-list__links").add_all(links));
    let all = [
        ("Was", "was", "change-list__before", change.before.as_deref()),
        ("Wordt", "wordt", "change-list__after", change.after.as_deref()),
        ("Blijft gelijk", "blijft", "change-list__stays", change.stays.as_deref()),
    ];
    let facts = all.iter().filter_map(|(name, field, class, text)| {
        let name = el("dt", "").add(*name).add(example_mark(change.provenance.is_example(field)));
        text.map(|text| el("div", class).add(name).add(el("dd", "").add(text)))
    });
    let facts: Vec<Element> = facts.collect();
    let facts = (!facts.is_empty()).then(|| el("dl", "change-list__facts").add_all(facts));
    let told = all.iter().filter(|(.., text)| text.is_some());
    let told = told.filter_map(|(name, field, ..)| Some((*name, change.provenance.of(field)?)));
    // What is not known is said once, where it is missed most.
    let missing = change.outcome() == Outcome::NotKnown;
    let vague = change.provenance.of("samenvatting").is_some_and(|one| one.status == Certainty::NotKnown);
    let about = (change.summary != UNSAID).then(|| {
        el("p", "change-list__about")
            .add(change.summary.as_str())
            .add(example_mark(change.provenance.is_example("samenvatting")))
    });
    el("article", "change-list__change")
        .set("id", change.slug.to_string())
        .set("tabindex", "-1")
        .add(el(heading, "change-list__name").add(change.name.as_str()))
        .add(facts)
        .add(missing.then(|| ask(content, change, "wordt")))
        .add(about)
        .add((vague && !missing).then(|| ask(content, change, "samenvatting")))
        .add(links)
        .add_all(sources(content, told.collect()))
}

/// That it is not known, whom one can ask and how, and when it will be known where that is said.
fn ask(content: &Content, change: &Change, field: &str) -> Element {
    let asked = change.provenance.of(field).and_then(|fact| fact.ask.as_ref()).unwrap_or(&content.region.ask);
    let way = content.desk(asked).and_then(|desk| {
        let (href, act, field) = match (&desk.phone, &desk.mail) {
            (Some(phone), _) => (model::text::dial(phone), format!("Bel {phone}"), "telefoon"),
            (None, Some(mail)) => (model::text::mail_to(mail, &change.name), format!("Mail {mail}"), "mail"),
            (None, None) => return None,
        };
        let link = el("a", "").set("href", href).add(act);
        Some(nodes().add(" ").add(link).add(example_mark(desk.provenance.is_example(field))))
    });
    el("p", "change-list__ask").add(unknown(&change.provenance, field)).add(way)
}

/// In which sources the lines of a change were read: once what was read in the same.
fn sources(content: &Content, told: Vec<(&'static str, &Provenance)>) -> Vec<Element> {
    let mut read: Vec<(&Provenance, Vec<&str>)> = Vec::new();
    for (name, fact) in told.into_iter().filter(|(_, fact)| fact.status == Certainty::Established) {
        match read.iter_mut().find(|(other, _)| *other == fact) {
            Some((_, names)) => names.push(name),
            None => read.push((fact, vec![name])),
        }
    }
    let one = read.len() == 1;
    let line = |(fact, names): (&Provenance, Vec<&str>)| {
        let source = content.source(fact.source.as_deref()?)?;
        let of = if one { "Bron: ".to_owned() } else { format!("Bron van ‘{}’: ", names.join(", ")) };
        let name = match &source.address {
            Some(address) => el("a", "").set("href", address).add(source.name.as_str()),
            None => nodes().add(source.name.as_str()),
        };
        let when = fact.source_read_on.map(|day| format!(", gelezen op {}", day.in_words()));
        let checked = fact.checked_on.map(|day| format!(" De eigenaar keek het na op {}.", day.in_words()));
        Some(el("p", "change-list__source").add(of).add(name).add(when).add(".").add(checked))
    };
    read.into_iter().filter_map(line).collect()
}
