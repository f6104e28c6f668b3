//! What a search finds besides services: situations, steps, changes, locations, words and referrals, each kind under its
//! own heading, the best kind first.

use super::element::{Element, el};
use super::item_list::{self, Row};
use super::referral_list;
use crate::context::Here;
use crate::results::Other;
use model::catalogue::Kind;

/// So many of each kind are shown at once; the rest can be unfolded.
const AT_ONCE: usize = 3;

/// Which of the groups.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Groups {
    /// All of them.
    All,
    /// That of the best answer.
    Best,
    /// The others.
    Rest,
}

/// The groups; nothing where there are none.
pub fn found_list(here: Here, others: &[Other], which: Groups) -> Option<Element> {
    let mut kinds: Vec<Kind> = Vec::new();
    for other in others {
        if !kinds.contains(&other.answer.kind) {
            kinds.push(other.answer.kind);
        }
    }
    match which {
        Groups::All => {}
        Groups::Best => kinds.truncate(1),
        Groups::Rest => kinds = kinds.into_iter().skip(1).collect(),
    }
    let some = !kinds.is_empty();
    let groups = kinds.into_iter().map(|kind| {
        let of_kind: Vec<&Other> = others.iter().filter(|other| other.answer.kind == kind).collect();
        group(here, kind, &of_kind)
    });
    let list = el("div", "found-list").add_all(groups);
    some.then_some(list)
}

fn group(here: Here, kind: Kind, answers: &[&Other]) -> Element {
    let id = format!("gevonden-{}", kind.word());
    let rows =
        |answers: &[&Other]| el("ul", "").add_all(answers.iter().filter_map(|answer| row(here, answer)));
    let (first, rest) = answers.split_at(answers.len().min(AT_ONCE));
    let more = (!rest.is_empty()).then(|| {
        let show = el("summary", "found-list__show").text(format!("Toon er nog {}", rest.len()));
        el("details", "").add(show).add(rows(rest))
    });
    el("section", "found-list__group")
        .set("aria-labelledby", &id)
        .add(el("h2", "found-list__title").set("id", &id).text(kind.label()))
        .add(rows(first))
        .add(more)
}

fn row(here: Here, other: &Other) -> Option<Element> {
    let (content, answer) = (here.site().content, &other.answer);
    if answer.kind == Kind::Referral {
        return content.referrals.get(answer.place).map(|referral| referral_list::draw(referral, false));
    }
    let preview = answer.preview(&content)?;
    let about = other.why.clone().unwrap_or(preview.summary);
    Some(item_list::draw(Row {
        number: preview.number,
        name: preview.name,
        href: here.href_at(&preview.address),
        about: Some(about),
        ..Row::default()
    }))
}
