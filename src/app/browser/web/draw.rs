//! Putting elements in the page. What an element holds on to (its listeners and effects) lives as long as it does: until
//! what it stands in is drawn anew.

use crate::components::anew::Anew;
use crate::components::element::{Element, Part, Value};
use leptos::ev::EventDescriptor;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Comment, Event, HtmlElement, HtmlInputElement, Node};

/// What happens at an event.
pub type Listener = Box<dyn Fn(Event)>;

/// A kind of event that the browser tells of.
pub trait Heard: EventDescriptor<EventType: From<JsValue>> {}

impl<Kind: EventDescriptor<EventType: From<JsValue>>> Heard for Kind {}

/// What is let go when nodes are.
type Held = Vec<Box<dyn Any>>;

/// The namespace of drawings, without which the browser does not draw them (SVG 2, 1.4).
const DRAWINGS: &str = "http://www.w3.org/2000/svg";

/// What happens at an event of a kind.
pub fn listener<Kind: Heard>(act: impl Fn(Kind::EventType) + 'static) -> Listener {
    Box::new(move |event| act(JsValue::from(event).into()))
}

/// Draws in a place, for as long as the page is there.
pub fn mount(place: HtmlElement, draw: impl FnOnce() -> Element + 'static) {
    let root: Node = place.clone().into();
    mount_to(place, move || {
        let mut held = Held::new();
        put(draw(), &root, &mut held);
        std::mem::forget(held);
    })
    .forget();
}

fn put(element: Element, parent: &Node, held: &mut Held) {
    let making = element.into_making();
    if making.tag.is_empty() {
        return put_all(making.inside, parent, held);
    }
    let document = document();
    let made = match making.tag {
        "svg" | "g" | "path" | "circle" | "line" | "text" => {
            document.create_element_ns(Some(DRAWINGS), making.tag)
        }
        tag => document.create_element(tag),
    };
    let Ok(node) = made else { return };
    for (name, value) in making.attributes {
        match value {
            Value::Still(text) => give(&node, name, Some(&text)),
            Value::Following(value) => held.push(follow(node.clone(), name, value)),
        }
    }
    for (name, listener) in making.listeners {
        let closure: Closure<dyn Fn(Event)> = Closure::wrap(listener);
        let _ = node.add_event_listener_with_callback(&name, closure.as_ref().unchecked_ref());
        held.push(Box::new(closure));
    }
    put_all(making.inside, &node, held);
    let _ = parent.append_child(&node);
}

fn put_all(parts: Vec<Part>, parent: &Node, held: &mut Held) {
    for part in parts {
        match part {
            Part::Text(text) => {
                let _ = parent.append_child(&document().create_text_node(&text));
            }
            Part::Element(element) => put(element, parent, held),
            Part::Anew(anew) => put_anew(anew, parent, held),
        }
    }
}

fn give(node: &web_sys::Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => node.set_attribute(name, value),
        None => node.remove_attribute(name),
    };
}

/// Gives an attribute whenever its value changes; what a field holds is given to the field itself.
fn follow(node: web_sys::Element, name: &'static str, value: Rc<dyn Fn() -> Option<String>>) -> Box<dyn Any> {
    Box::new(RenderEffect::new(move |before: Option<Option<String>>| {
        let now = value();
        if before.as_ref() != Some(&now) {
            match node.dyn_ref::<HtmlInputElement>().filter(|_| name == "value") {
                Some(field) => field.set_value(now.as_deref().unwrap_or_default()),
                None => give(&node, name, now.as_deref()),
            }
        }
        now
    }))
}

/// Draws between two marks, and whenever what it is drawn for changes draws anew there.
fn put_anew(mut anew: Anew, parent: &Node, held: &mut Held) {
    let (Ok(from), Ok(until)) = (Comment::new(), Comment::new()) else { return };
    let _ = (parent.append_child(&from), parent.append_child(&until));
    let around = Owner::current();
    let mut inside: Option<(Owner, Held)> = None;
    held.push(Box::new(RenderEffect::new(move |_: Option<()>| {
        if !anew.look() {
            return;
        }
        if let Some((owner, held)) = inside.take() {
            owner.cleanup();
            drop(held);
        }
        let owner = around.as_ref().map_or_else(Owner::new, Owner::child);
        let (place, mut held) = (document().create_document_fragment(), Held::new());
        owner.with(|| {
            untrack(|| {
                if let Some(element) = anew.draw() {
                    put(element, &place, &mut held);
                }
            });
        });
        replace(&from, &until, &place);
        inside = Some((owner, held));
    })));
}

/// Puts nodes between two marks, in the place of those that stood there.
fn replace(from: &Node, until: &Node, nodes: &Node) {
    let Some(parent) = until.parent_node() else { return };
    while let Some(old) = from.next_sibling().filter(|next| !next.is_same_node(Some(until))) {
        if parent.remove_child(&old).is_err() {
            return;
        }
    }
    let _ = parent.insert_before(nodes, Some(until));
}
