//! One location: where it is, and who sits there.

use crate::components::fact_list::said;
use crate::components::item_list::Row;
use crate::components::{EndedNote, FactList, ItemList, Prose, ProvenanceNote, head_of};
use crate::context::Here;
use leptos::prelude::*;
use model::content::by_slug;
use model::{Item, Route, Slug};

/// `/locaties/{locatie}`
#[component]
pub fn LocationPage(
    /// The location.
    slug: Slug,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let place = by_slug(&content.locations, &slug)?;
    let ended = place.ended_on(here.drawn_on()).cloned();
    let ended = ended.map(|ended| view! { <EndedNote what="Deze locatie".to_owned() ended /> });
    let street = place.street.as_ref().map(|_| said(place.address()));
    let call = place.phone.clone().map(|phone| {
        let dial = model::text::dial(&phone);
        view! { <a href=dial>{phone}</a> }.into_any()
    });
    let town = street.is_none().then(|| ("Plaats".to_owned(), "plaats", Some(said(place.town.clone()))));
    let mut facts = vec![("Adres".to_owned(), "adres", street)];
    facts.extend(town);
    facts.extend(place.postal_address.clone().map(|text| ("Post".to_owned(), "postadres", Some(said(text)))));
    facts.extend(call.map(|call| ("Telefoon".to_owned(), "telefoon", Some(call))));
    let desks = content.desks.iter().filter(|desk| desk.location.as_ref() == Some(&place.slug));
    let desks = desks.map(|desk| {
        let hours = desk.opening_hours().unwrap_or_else(|| "openingstijden nog niet bekend".to_owned());
        view! { <li><strong>{desk.name.clone()}</strong>": " {hours}</li> }
    });
    let desks: Vec<_> = desks.collect();
    let desks = (!desks.is_empty()).then(|| {
        view! {
            <section aria-labelledby="balies">
                <h2 id="balies">"Balies hier"</h2>
                <ul class="page__list">{desks}</ul>
            </section>
        }
    });
    let steps = content.steps.iter().filter(|step| step.locations.contains(&place.slug));
    let steps = steps.filter(|step| step.ended_on(here.drawn_on()).is_none());
    let steps: Vec<Row> = steps.map(|step| Row::of(here, step, Route::Step(step.slug.clone()))).collect();
    Some(view! {
        <div class="page__columns">
            <div class="page__main">
                {head_of(place)}
                {ended}
                <FactList facts provenance=place.provenance.clone() />
                <Prose blocks=place.text.clone() />
            </div>
            <div class="page__side">
                {desks}
                <ItemList title="Stappen hier" id="stappen" rows=steps />
            </div>
        </div>
        <ProvenanceNote provenance=place.provenance.clone() />
    })
}
