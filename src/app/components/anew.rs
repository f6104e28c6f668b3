//! Drawing anew what changes, instead of changing it in place. A browser that translates a page replaces its text
//! nodes; a text that is changed in place then changes where nobody sees it, and the page goes on showing the answer
//! of before.
// no stylesheet: it draws nothing of its own

use super::element::Element;

/// What is drawn anew whenever what it is drawn for changes.
pub struct Anew(Box<dyn Follow>);

/// Something to draw, and what it is drawn for.
trait Follow {
    /// Looks what it is drawn for now; says whether that is something else than before.
    fn look(&mut self) -> bool;
    /// Draws it.
    fn draw(&self) -> Option<Element>;
}

struct Following<Value, Look, Draw> {
    now: Option<Value>,
    look: Look,
    draw: Draw,
}

/// Draws a value, with new nodes for every other value. The value follows signals; drawing it does not.
pub fn anew<Value>(look: impl Fn() -> Value + 'static, draw: impl Fn(Value) -> Element + 'static) -> Anew
where
    Value: Clone + PartialEq + 'static,
{
    Anew(Box::new(Following { now: None, look, draw }))
}

impl<Value, Look, Draw> Follow for Following<Value, Look, Draw>
where
    Value: Clone + PartialEq,
    Look: Fn() -> Value,
    Draw: Fn(Value) -> Element,
{
    fn look(&mut self) -> bool {
        let now = Some((self.look)());
        let changed = self.now != now;
        if changed {
            self.now = now;
        }
        changed
    }

    fn draw(&self) -> Option<Element> {
        self.now.clone().map(&self.draw)
    }
}

impl Anew {
    /// Looks what it is drawn for now; says whether that is something else than before.
    pub fn look(&mut self) -> bool {
        self.0.look()
    }

    /// Draws it; nothing before the first look.
    pub fn draw(&self) -> Option<Element> {
        self.0.draw()
    }
}
