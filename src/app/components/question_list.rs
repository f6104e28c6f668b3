//! What colleagues ask about a service, each answer behind its question.

use super::element::{Element, el};
use super::example_mark;
use model::Service;

/// The questions; nothing where there are none.
pub fn question_list(service: &Service) -> Option<Element> {
    let items = service.questions.iter().map(|item| {
        el("details", "question-list__item")
            .add(el("summary", "question-list__question").add(item.question.as_str()))
            .add(el("p", "question-list__answer").add(item.answer.as_str()))
    });
    let title = el("h2", "question-list__title")
        .set("id", "vragen")
        .add("Vragen van collega's")
        .add(example_mark(service.provenance.is_example("vragen")));
    (!service.questions.is_empty())
        .then(|| el("section", "question-list").set("aria-labelledby", "vragen").add(title).add_all(items))
}
