//! Elements as plain values, which the browser puts in the page (`browser::web::draw`) and the server writes as HTML
//! (`reading_view::draw`). The `view!` macro gives every element a type of its own and writes out its making where it
//! stands; here one function makes them all, and the browser program is a third smaller for it. What follows a signal is
//! Leptos' as everywhere: its owners, memos and effects.
// no stylesheet: who uses it gives the class

use super::anew::Anew;
use crate::browser::{self, Heard, Listener};
use std::rc::Rc;

/// An element that is being made. One pointer: it goes from hand to hand at every step of every page, and each copy of
/// all its fields would be a line of code there.
pub struct Element(Box<Making>);

/// What an element is made of.
pub struct Making {
    /// Its tag; empty for what stands beside each other without an element around it.
    pub tag: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, Value)>,
    /// What is in it.
    pub inside: Vec<Part>,
    /// What it listens to.
    pub listeners: Vec<(String, Listener)>,
}

/// The value of an attribute.
pub enum Value {
    /// As it was made.
    Still(String),
    /// Follows a signal; nothing where the attribute is not there.
    Following(Rc<dyn Fn() -> Option<String>>),
}

/// What stands in an element.
pub enum Part {
    /// A text.
    Text(String),
    /// An element.
    Element(Element),
    /// What is drawn anew whenever something changes.
    Anew(Anew),
}

/// An element with a class; none where it is empty.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str) -> Element {
    let (attributes, inside, listeners) = (Vec::new(), Vec::new(), Vec::new());
    let element = Element(Box::new(Making { tag, attributes, inside, listeners }));
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

    /// With an attribute that follows a signal. What a field holds (`value`) follows in the field itself, and is written
    /// by the server too.
    pub fn follow(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.give(name, Value::Following(Rc::new(value)))
    }

    /// With an attribute that is there while something is so.
    pub fn follow_if(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.follow(name, move || is().then(String::new))
    }

    /// With an attribute of ARIA that is true or false.
    pub fn follow_state(self, name: &'static str, is: impl Fn() -> bool + 'static) -> Self {
        self.follow(name, move || Some(is().to_string()))
    }

    /// With something that happens at an event.
    pub fn on<Kind: Heard>(self, kind: Kind, act: impl Fn(Kind::EventType) + 'static) -> Self {
        self.listen(kind.name().into_owned(), browser::listener::<Kind>(act))
    }

    #[inline(never)]
    fn listen(mut self, name: String, listener: Listener) -> Self {
        self.0.listeners.push((name, listener));
        self
    }

    #[inline(never)]
    fn put(self, name: &'static str, value: String) -> Self {
        self.give(name, Value::Still(value))
    }

    #[inline(never)]
    fn give(mut self, name: &'static str, value: Value) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    /// With something in it: a text, an element, what is drawn anew; each of them also if there is one.
    pub fn add(self, inside: impl Inside) -> Self {
        inside.put_in(self)
    }

    /// With each of these in it.
    pub fn add_all<One: Inside>(self, all: impl IntoIterator<Item = One>) -> Self {
        all.into_iter().fold(self, Self::add)
    }

    /// With a text in it.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.hold(Part::Text(text.into()))
    }

    #[inline(never)]
    fn hold(mut self, part: Part) -> Self {
        self.0.inside.push(part);
        self
    }

    /// What it is made of, for who draws it.
    pub fn into_making(self) -> Making {
        *self.0
    }
}

/// What can stand in an element.
pub trait Inside {
    /// The element, with this in it.
    fn put_in(self, element: Element) -> Element;
}

impl Inside for Element {
    fn put_in(self, element: Element) -> Element {
        element.hold(Part::Element(self))
    }
}

impl Inside for Anew {
    fn put_in(self, element: Element) -> Element {
        element.hold(Part::Anew(self))
    }
}

impl Inside for String {
    fn put_in(self, element: Element) -> Element {
        element.hold(Part::Text(self))
    }
}

impl Inside for &str {
    fn put_in(self, element: Element) -> Element {
        element.hold(Part::Text(self.to_owned()))
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
