//! The services: one Markdown file each, in the folder of its domain.

mod fields;

use super::check::Check;
use super::files::Files;
use super::layout;
use super::markdown::{self, Entry, Shares, optional_text, texts};
use super::names::Kind;
use super::source::Place;
use super::value::Value;
use super::{numbers, sentences};
use model::service::Question;
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
    let needed = texts(item, check, "nodig");
    let not_included = texts(item, check, "krijg_niet");
    let approval = optional_text(item, check, "akkoord");
    let haste = optional_text(item, check, "spoed");
    let loan = optional_text(item, check, "tijdelijk");
    let conditions = texts(item, check, "voorwaarden");
    let owner = optional_text(item, check, "eigenaar");
    let changed = optional_text(item, check, "veranderd");
    let questions = item.optional("vraag").map(|value| questions(check, &value)).unwrap_or_default();
    let fields = item.optional("veld").map(|value| fields::read(check, &value)).unwrap_or_default();
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
        fields,
        not_included,
        approval,
        haste,
        loan,
        conditions,
        owner,
        changed,
        questions,
        related,
        former_slugs: rest.former_slugs,
        sensitive,
        ended: rest.ended,
        visibility: rest.visibility,
        text: rest.text,
        provenance: rest.provenance,
    })
}

/// One question is no list of questions.
const FEWEST_QUESTIONS: usize = 2;

fn questions(check: &mut Check, value: &Value<'_>) -> Vec<Question> {
    let items = value.list(check).unwrap_or_default();
    if items.len() < FEWEST_QUESTIONS {
        check.wrong(&value.place, "er is maar één vraag", "twee of meer keer [[vraag]]");
    }
    let mut questions = Vec::new();
    for entry in items {
        let Some(mut item) = entry.fields(check) else { continue };
        let question = item.required(check, "vraag").and_then(|value| {
            let text = value.text(check)?;
            if !text.ends_with('?') {
                check.wrong(
                    &value.place,
                    "de vraag eindigt niet met een vraagteken",
                    "een vraag, als \"Mag het ook anders?\"",
                );
            }
            Some(text.to_owned())
        });
        let answer = item.text(check, "antwoord");
        item.finish(check);
        if let (Some(question), Some(answer)) = (question, answer) {
            questions.push(Question { question, answer });
        }
    }
    questions
}

fn related_to(check: &mut Check, value: &Value<'_>, own: Option<&Slug>) -> Vec<Slug> {
    let slugs = value.references(check, Kind::Service);
    if own.is_some_and(|own| slugs.contains(own)) {
        check.wrong(&value.place, "de dienst is verwant aan zichzelf", "andere diensten");
    }
    slugs
}
