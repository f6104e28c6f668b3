//! What one team delivers, to whom, and under which agreement: for the people who deliver.

use super::agreement_table;
use super::element::{Element, el};
use crate::context::Here;
use model::content::by_slug;
use model::route::Facet;
use model::{Comparison, Filter};

/// The team that is chosen; nothing where none is, or more than one.
pub fn team_head(here: Here, filter: &Filter) -> Option<Element> {
    let mut teams = filter.chosen_of(Facet::Team);
    let (Some(slug), None) = (teams.next(), teams.next()) else { return None };
    let content = here.site().content;
    let team = by_slug(&content.teams, slug)?;
    let mut rows = content.compare(&Comparison::default(), here.drawn_on());
    rows.retain(|row| row.service.team == *slug);
    let table = agreement_table::of_rows(here, &rows, "Dit leveren wij, en zo is het afgesproken");
    let head = el("section", "team-head")
        .set("aria-labelledby", "team")
        .add(el("h2", "").set("id", "team").text(format!("Team {}", team.name)))
        .add(el("p", "").text(&team.summary));
    Some(head.add(table))
}
