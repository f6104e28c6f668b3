//! The services that are found, narrowed and in order; and what each further choice would show.

use super::{Answer, Answers, Catalogue, Find, Kind};
use crate::route::{Facet, Sort};
use crate::{Content, Date, Filter, Item, Municipality, Service, Slug, glossary, order};

/// A service that was found.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// The service.
    pub service: &'a Service,
    /// That it answers a search; nothing without one.
    answer: Option<Answer>,
}

/// What was found for a filter.
pub struct Found<'a> {
    /// The services that fit all choices, in the order that was asked for.
    pub services: Vec<Match<'a>>,
    /// How many services each choice would show if it were made, with the choices of the other facets as they are.
    pub counts: Vec<Count<'a>>,
    /// What else the search found, the best first.
    pub others: Vec<Answer>,
    /// Whether one of the others answers better than the best service.
    pub others_first: bool,
    /// What the search found, of which each service can say why it is there.
    answers: Option<Answers>,
}

/// How many services have this value of a facet.
pub type Count<'a> = (Facet, &'a str, usize);

/// For whom, and as of which day, a status holds.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The municipalities of which one must have the status; all where there are none.
    pub municipalities: &'a [Slug],
    /// The day.
    pub day: Date,
    /// Whether what each further choice would show is counted: that takes longer than the search.
    pub counting: bool,
}

impl Catalogue {
    /// What is found: in order of rank with a search text, else by number, if no other order was asked for.
    pub fn find<'a>(&self, content: &'a Content, filter: &Filter, asked: Asked<'_>) -> Found<'a> {
        let answers =
            (!filter.text.trim().is_empty()).then(|| self.answers(content, &filter.text, asked.day));
        let of_search = answers.iter().flat_map(|answers| &answers.all).copied();
        let (found, others): (Vec<Answer>, Vec<Answer>) =
            of_search.partition(|answer| answer.kind == Kind::Service);
        let best = |answers: &[Answer]| answers.first().map_or(0.0, |answer| answer.score);
        let others_first = best(&others) > best(&found);
        let all: Vec<Match<'a>> = if answers.is_some() {
            let service = |answer: Answer| {
                Some(Match { service: content.services.get(answer.place)?, answer: Some(answer) })
            };
            found.into_iter().filter_map(service).collect()
        } else {
            let there = content.services.iter().filter(|service| service.ended_on(asked.day).is_none());
            there.map(|service| Match { service, answer: None }).collect()
        };
        let (services, counts) = narrow(content, filter, asked, all);
        let sort = filter.sort.unwrap_or(if answers.is_some() { Sort::Relevance } else { Sort::Number });
        Found { services: sorted(services, sort), counts, others, others_first, answers }
    }

    /// Why a service was found: where the words of the search stand in it. Nothing without a search.
    pub fn why(&self, content: &Content, found: &Found<'_>, hit: &Match<'_>) -> Vec<Find> {
        hit.answer.iter().flat_map(|answer| self.why_other(content, found, answer)).collect()
    }

    /// Why another item was found.
    pub fn why_other(&self, content: &Content, found: &Found<'_>, answer: &Answer) -> Vec<Find> {
        found.answers.iter().flat_map(|answers| self.finds(content, answers, answer)).collect()
    }
}

fn sorted(services: Vec<Match<'_>>, sort: Sort) -> Vec<Match<'_>> {
    match sort {
        Sort::Relevance => services,
        Sort::Number => order::by_number(services, |hit| i64::from(hit.service.number)),
        Sort::Name => order::by_text(services, |hit| glossary::sort_key(&hit.service.name)),
    }
}

/// The services that fit all choices, and for each choice how many would.
fn narrow<'a>(
    content: &'a Content,
    filter: &Filter,
    asked: Asked<'_>,
    all: Vec<Match<'a>>,
) -> (Vec<Match<'a>>, Vec<Count<'a>>) {
    let municipalities: Vec<&Municipality> = content
        .municipalities
        .iter()
        .filter(|one| asked.municipalities.is_empty() || asked.municipalities.contains(&one.slug))
        .collect();
    let mut counts: Vec<Count<'a>> = Vec::new();
    let mut fitting = Vec::new();
    if !asked.counting && !filter.narrows() {
        return (all, counts);
    }
    for hit in all {
        let values = values(content, hit.service, &municipalities, asked.day);
        let fits = |facet: Facet| {
            let mut chosen = filter.chosen_of(facet).peekable();
            chosen.peek().is_none() || chosen.any(|slug| values.contains(&(facet, slug.as_str())))
        };
        let mut misfits = Facet::ALL.iter().filter(|facet| !fits(**facet));
        let (first, second) = (misfits.next(), misfits.next());
        if second.is_some() {
            continue;
        }
        if !asked.counting {
            fitting.extend(first.is_none().then_some(hit));
            continue;
        }
        for (facet, value) in values {
            // A choice within the facet that is in the way would let it in.
            if first.is_some_and(|misfit| *misfit != facet) {
                continue;
            }
            match counts.iter_mut().find(|count| (count.0, count.1) == (facet, value)) {
                Some(count) => count.2 += 1,
                None => counts.push((facet, value, 1)),
            }
        }
        if first.is_none() {
            fitting.push(hit);
        }
    }
    (fitting, counts)
}

/// All values of a service, each once.
fn values<'a>(
    content: &'a Content,
    service: &'a Service,
    municipalities: &[&Municipality],
    day: Date,
) -> Vec<(Facet, &'a str)> {
    let mut values = vec![(Facet::Domain, service.domain.as_str()), (Facet::Team, service.team.as_str())];
    values.extend(service.kinds.iter().map(|kind| (Facet::Kind, kind.word())));
    values.extend(service.audience.iter().map(|audience| (Facet::Audience, audience.word())));
    for municipality in municipalities {
        let status = (Facet::Status, content.offer(&service.slug, municipality, day).status().word());
        if !values.contains(&status) {
            values.push(status);
        }
    }
    values
}
