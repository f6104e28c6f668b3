//! Choices of one kind, each with what it would show. Every choice is an address, so that it can be shared, and undone
//! by going back.

use super::Anew;
use crate::context::Here;
use leptos::prelude::*;
use model::Route;

/// One choice.
#[derive(Clone, PartialEq, Eq)]
pub struct Choice {
    /// Tells it from the others.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// How many it would show.
    pub count: usize,
    /// Whether it is made.
    pub chosen: bool,
    /// The same page with this choice made, or undone.
    pub leads_to: Route,
}

/// The choices.
#[component]
pub fn ChoiceGroup(
    /// What is chosen.
    title: &'static str,
    /// From what.
    choices: Memo<Vec<Choice>>,
) -> impl IntoView {
    let here = Here::current();
    let item = move |key: String| {
        // The element stays while its count and its address change, so that focus stays where it was.
        let choice = Memo::new(move |_| choices.get().into_iter().find(|choice| choice.key == key));
        let chosen = move || choice.get().filter(|choice| choice.chosen).map(|_| "true");
        let href = move || choice.get().map(|choice| here.link(choice.leads_to));
        let text = move || choice.get().map(|choice| choice.label);
        let count = Memo::new(move |_| choice.get().map_or(0, |choice| choice.count));
        let number = |count: usize| view! { <span>{count.to_string()}</span> };
        let class = move || {
            if count.get() == 0 {
                "choice-group__choice choice-group__choice--empty"
            } else {
                "choice-group__choice"
            }
        };
        view! {
            <li class="choice-group__item">
                <a class=class href=href aria-current=chosen>
                    <span class="choice-group__box" aria-hidden="true"></span>
                    <span class="choice-group__label">{text}</span>
                    <span class="choice-group__count">
                        <Anew value=count draw=number /> <span class="visually-hidden">" diensten"</span>
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <div class="choice-group">
            <h3 class="choice-group__title">{title}</h3>
            <ul class="choice-group__list">
                <For each=move || choices.get() key=|choice| choice.key.clone() children=move |choice| item(choice.key) />
            </ul>
        </div>
    }
}
