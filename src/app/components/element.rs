//! Elements as plain values, for what is drawn once and never changes in place, which is most of what there is: what is
//! drawn for is drawn anew (see `Anew`). The `view!` macro writes out the making of every element where it stands; here
//! one function makes them all, and the browser program is a good deal smaller for it.
// no stylesheet: who uses it gives the class

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

/// An element that is being made.
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    inside: Vec<AnyView>,
}

/// An element with a class; none where it is empty.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str) -> Element {
    let element = Element { tag, attributes: Vec::new(), inside: Vec::new() };
    if class.is_empty() { element } else { element.put("class", class.to_owned()) }
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
        self.attributes.push((name, value));
        self
    }

    /// With a text in it.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.write(text.into())
    }

    #[inline(never)]
    fn write(mut self, text: String) -> Self {
        self.inside.push(text.into_any());
        self
    }

    /// With another element in it.
    #[inline(never)]
    pub fn add(mut self, element: Element) -> Self {
        self.inside.push(element.draw());
        self
    }

    /// With another element in it, if there is one.
    #[inline(never)]
    pub fn add_some(self, element: Option<Element>) -> Self {
        match element {
            Some(element) => self.add(element),
            None => self,
        }
    }

    /// With other elements in it.
    pub fn add_all(self, elements: impl IntoIterator<Item = Element>) -> Self {
        elements.into_iter().fold(self, Self::add)
    }

    /// With a view in it that was drawn otherwise.
    #[inline(never)]
    pub fn view(mut self, view: AnyView) -> Self {
        self.inside.push(view);
        self
    }

    /// With a view in it that was drawn otherwise, if there is one.
    #[inline(never)]
    pub fn view_some(self, view: Option<AnyView>) -> Self {
        match view {
            Some(view) => self.view(view),
            None => self,
        }
    }

    /// The element as a view.
    #[inline(never)]
    pub fn draw(self) -> AnyView {
        let attributes = self.attributes.into_iter();
        let attributes = attributes.map(|(name, value)| custom_attribute(name, value).into_any_attr());
        let attributes: Vec<AnyAttribute> = attributes.collect();
        custom(self.tag).child(self.inside).add_any_attr(attributes).into_any()
    }
}
