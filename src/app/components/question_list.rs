//! What colleagues ask about a service, each answer behind its question.

use super::ProvenanceMark;
use leptos::prelude::*;
use model::Service;
use std::sync::Arc;

/// The questions; nothing where there are none.
#[component]
pub fn QuestionList(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    (!service.questions.is_empty()).then(|| {
        let items = service.questions.iter().map(|item| {
            view! {
                <details class="question-list__item">
                    <summary class="question-list__question">{item.question.clone()}</summary>
                    <p class="question-list__answer">{item.answer.clone()}</p>
                </details>
            }
        });
        view! {
            <section class="question-list" aria-labelledby="vragen">
                <h2 class="question-list__title" id="vragen">
                    "Vragen van collega's" <ProvenanceMark example=service.provenance.is_example("vragen") />
                </h2>
                {items.collect_view()}
            </section>
        }
    })
}
