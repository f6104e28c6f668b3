//! What the transfers change, and what stays as it was.

use crate::components::{PageHead, Prose, certainty, change_list};
use crate::context::Here;
use leptos::prelude::*;
use model::{Change, Content, Date, Outcome, Route, Transfer};

/// `/veranderingen`
#[component]
pub fn ChangesPage() -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let transfers = content.transfers.iter().map(|transfer| draw(here, &content, transfer)).collect_view();
    let none = content
        .transfers
        .is_empty()
        .then(|| view! { <p>"Er is geen overgang naar een andere werkgever beschreven."</p> });
    view! {
        <PageHead name="Wat verandert" summary="Ga je over naar een andere werkgever? Hier staat wat er voor je verandert, en wat gelijk blijft." />
        {transfers}
        {none}
    }
}

fn draw(here: Here, content: &Content, transfer: &Transfer) -> AnyView {
    let changes: Vec<&Change> =
        content.changes.iter().filter(|change| change.transfer == transfer.slug).collect();
    let lists = Outcome::ALL.map(|outcome| change_list(here, &changes, outcome));
    let paths = content.paths.iter().filter(|path| path.transfer.as_ref() == Some(&transfer.slug));
    let paths = paths.map(|path| {
        let href = here.href(Route::Plan(Some(path.slug.clone())));
        view! { <p><a href=href>{path.heading.clone()}": het plan"</a></p> }
    });
    let paths = paths.collect_view();
    let id = transfer.slug.to_string();
    let dates = dates(transfer, here.drawn_on());
    view! {
        <section class="page__transfer" aria-labelledby=id>
            <h2 id=id.clone()>{transfer.name.clone()}</h2>
            <p>{transfer.summary.clone()} {certainty(&transfer.provenance, "samenvatting")}</p>
            <p>{dates}</p>
            <Prose blocks=transfer.text.clone() scope=format!("{}-", transfer.slug) />
            {paths}
        </section>
        {lists.into_iter().collect_view()}
    }
    .into_any()
}

/// The legal date and the first working day, in the tense of the day.
fn dates(transfer: &Transfer, day: Date) -> String {
    let (went, worked) = if transfer.legal_date <= day { ("ging in", "was") } else { ("gaat in", "is") };
    format!(
        "De overgang {went} op {}. De eerste werkdag {worked} {}.",
        transfer.legal_date.with_weekday(),
        transfer.first_working_day.with_weekday()
    )
}
