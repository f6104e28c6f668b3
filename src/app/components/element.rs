//! Elements as plain values, for what is drawn once and never changes in place, which is most of what there is: what is
//! drawn for is drawn anew (see `anew`). The `view!` macro writes out the making of every element where it stands; here
//! one function makes them all, and the browser program is a good deal smaller for it.
// no stylesheet: who uses it gives the class

use leptos::html::{custom, textarea};
use leptos::prelude::*;
use leptos::svg;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

/// An element that is being made. One pointer: it goes from hand to hand at every step of every page, and each copy of
/// all its fields would be a line of code there.
pub struct Element(Box<Making>);

struct Making {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    inside: Vec<AnyView>,
}

/// An element with a class; none where it is empty.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str) -> Element {
    let element = Element(Box::new(Making { tag, attributes: Vec::new(), inside: Vec::new() }));
    if class.is_empty() { element } else { element.put("class", class.to_owned()) }
}

/// What stands beside each other, without an element around it.
pub fn nodes() -> Element {
    el("", "")
}

impl Element {
    /// With an attribute.
    pub fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.put(name, value.into())
    }

    /// With an attribute that may be missing.
    pub fn set_some(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.put(name, value),
            None => self,
        }
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: String) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    /// With something in it: a text, an element, a view that was drawn otherwise; each of them also if there is one.
    pub fn add(self, inside: impl Inside) -> Self {
        inside.put_in(self)
    }

    /// With each of these in it.
    pub fn add_all<One: Inside>(self, all: impl IntoIterator<Item = One>) -> Self {
        all.into_iter().fold(self, Self::add)
    }

    /// With a text in it.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.write(text.into())
    }

    #[inline(never)]
    fn write(mut self, text: String) -> Self {
        self.0.inside.push(text.into_any());
        self
    }

    #[inline(never)]
    fn hold(mut self, view: AnyView) -> Self {
        self.0.inside.push(view);
        self
    }

    #[inline(never)]
    fn nest(self, element: Element) -> Self {
        self.hold(element.draw())
    }

    /// The element as a view.
    #[inline(never)]
    pub fn draw(self) -> AnyView {
        let Making { tag, attributes, inside } = *self.0;
        let attributes = attributes.into_iter();
        let attributes = attributes.map(|(name, value)| custom_attribute(name, value).into_any_attr());
        let attributes: Vec<AnyAttribute> = attributes.collect();
        match tag {
            "" => inside.into_any(),
            // The browser draws these only in the namespace of drawings.
            "svg" => svg::svg().child(inside).add_any_attr(attributes).into_any(),
            "g" => svg::g().child(inside).add_any_attr(attributes).into_any(),
            "path" => svg::path().child(inside).add_any_attr(attributes).into_any(),
            "circle" => svg::circle().child(inside).add_any_attr(attributes).into_any(),
            "text" => svg::text().child(inside).add_any_attr(attributes).into_any(),
            // Between its tags all is text, also what a view without text puts there when the server draws it.
            "textarea" if inside.is_empty() => textarea().add_any_attr(attributes).into_any(),
            tag => custom(tag).child(inside).add_any_attr(attributes).into_any(),
        }
    }
}

/// What can stand in an element.
pub trait Inside {
    /// The element, with this in it.
    fn put_in(self, element: Element) -> Element;
}

impl Inside for Element {
    fn put_in(self, element: Element) -> Element {
        element.nest(self)
    }
}

impl Inside for AnyView {
    fn put_in(self, element: Element) -> Element {
        element.hold(self)
    }
}

impl Inside for String {
    fn put_in(self, element: Element) -> Element {
        element.write(self)
    }
}

impl Inside for &str {
    fn put_in(self, element: Element) -> Element {
        element.write(self.to_owned())
    }
}

impl<One: Inside> Inside for Option<One> {
    fn put_in(self, element: Element) -> Element {
        match self {
            Some(one) => one.put_in(element),
            None => element,
        }
    }
}
