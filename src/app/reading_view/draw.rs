//! Elements as views that Leptos writes as HTML. What would follow a signal is drawn once, as it is.

use crate::components::element::{Element, Making, Part, Value};
use leptos::html::{custom, textarea};
use leptos::prelude::*;
use leptos::svg;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

/// The element as a view.
pub fn view(element: Element) -> AnyView {
    let Making { tag, attributes, inside, .. } = element.into_making();
    let inside: Vec<AnyView> = inside.into_iter().map(part).collect();
    let attributes = attributes.into_iter().filter_map(|(name, value)| Some((name, still(value)?)));
    let attributes = attributes.map(|(name, value)| custom_attribute(name, value).into_any_attr());
    let attributes: Vec<AnyAttribute> = attributes.collect();
    match tag {
        "" => inside.into_any(),
        // Leptos closes these as drawings are.
        "svg" => svg::svg().child(inside).add_any_attr(attributes).into_any(),
        "g" => svg::g().child(inside).add_any_attr(attributes).into_any(),
        "path" => svg::path().child(inside).add_any_attr(attributes).into_any(),
        "circle" => svg::circle().child(inside).add_any_attr(attributes).into_any(),
        "line" => svg::line().child(inside).add_any_attr(attributes).into_any(),
        "text" => svg::text().child(inside).add_any_attr(attributes).into_any(),
        // Between its tags all is text, also what a view without text puts there when the server draws it.
        "textarea" if inside.is_empty() => textarea().add_any_attr(attributes).into_any(),
        tag => custom(tag).child(inside).add_any_attr(attributes).into_any(),
    }
}

fn part(part: Part) -> AnyView {
    match part {
        Part::Text(text) => text.into_any(),
        Part::Element(element) => view(element),
        Part::Anew(mut anew) => {
            anew.look();
            anew.draw().map(view).into_any()
        }
    }
}

fn still(value: Value) -> Option<String> {
    match value {
        Value::Still(text) => Some(text),
        Value::Following(value) => value(),
    }
}
