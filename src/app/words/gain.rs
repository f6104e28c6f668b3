//! What a device gains from another, in sentences.

use super::count_of;
use crate::device::Gain;
use model::content::by_slug;
use model::{Content, Slug};

/// A line for each thing that becomes otherwise.
pub fn gain(content: &Content, gain: &Gain) -> Vec<String> {
    let town = |slug: &Slug| content.municipality(slug).map(|one| one.name.clone());
    let path = |slug: &Slug| by_slug(&content.paths, slug).map(|one| one.name.clone());
    let mut lines = Vec::new();
    lines.extend(
        gain.municipality
            .as_ref()
            .map(|(now, before)| becomes("Je gemeente", town(now), before.as_ref().and_then(town))),
    );
    lines.extend(
        gain.path.as_ref().map(|(now, before)| becomes("Je plan", path(now), before.as_ref().and_then(path))),
    );
    lines.extend(gain.start.map(|(now, before)| {
        becomes("Je eerste werkdag", Some(now.with_weekday()), before.map(model::Date::with_weekday))
    }));
    lines.extend(gain.answers.then(|| "Wat bij je past, zoals deeltijd of je gebouw".to_owned()));
    let some = |count: usize, one: &str, more: &str| (count > 0).then(|| count_of(count, one, more));
    lines.extend(some(gain.steps, "stap die anders staat dan hier", "stappen die anders staan dan hier"));
    lines.extend(some(gain.favourites, "dienst die je bewaarde", "diensten die je bewaarde"));
    lines.extend(some(gain.drafts, "aanvraag die nog niet af is", "aanvragen die nog niet af zijn"));
    lines
}

fn becomes(what: &str, now: Option<String>, before: Option<String>) -> String {
    let now = now.unwrap_or_else(|| "iets wat hier niet bestaat".to_owned());
    match before {
        Some(before) => format!("{what} wordt: {now} (nu: {before})"),
        None => format!("{what}: {now}"),
    }
}
