//! The sign: a post with one arm for each municipality, and on each arm the working days until you have it.

mod arm;
mod table;

use super::element::{Element, el, nodes};
use crate::context::Here;
use arm::{Arm, Plan};
use model::Service;

/// The sign, and the same facts as a table for who cannot see it.
pub fn sign(service: &Service) -> Element {
    let here = Here::current();
    let content = here.site().content;
    let own = here.drawn_for().map(|own| own.slug);
    let day = here.drawn_on();
    let offers = content.offers(&service.slug, day);
    let plan = Plan::of(&offers, own.as_ref());
    let (middle, foot) = (Plan::WIDTH / 2, plan.height - 4);
    let post = format!("M{} 4h12V{foot}h-12z", middle - 6);
    let bands =
        format!("M{0} 4h12v9h-12zM{0} {1}h12v9h-12zM{0} {2}h12v9h-12z", middle - 6, foot - 36, foot - 18);
    let ground = format!("M{} {foot}h96", middle - 48);
    let drawing = el("svg", "sign__drawing")
        .set("viewBox", format!("0 0 {} {}", Plan::WIDTH, plan.height))
        .set("aria-hidden", "true")
        .add(path("sign__post", post))
        .add(path("sign__band", bands))
        .add(path("sign__ground", ground))
        .add_all(plan.arms.iter().map(draw));
    el("section", "sign")
        .set("aria-labelledby", "per-gemeente")
        .add(el("h2", "sign__title").set("id", "per-gemeente").add("Per gemeente"))
        .add(drawing)
        .add(table::draw(&offers, own.as_ref(), &content.region.calendar(), day))
}

fn path(class: &'static str, line: impl Into<String>) -> Element {
    el("path", class).set("d", line)
}

fn draw(arm: &Arm) -> Element {
    let text = |class, x: i32, y: i32, text: &str| {
        el("text", class).set("x", x.to_string()).set("y", y.to_string()).add(text)
    };
    let lines = arm.lines.iter().map(|line| {
        let pressed = line.width.map(|_| "spacingAndGlyphs".to_owned());
        text(arm.name_class, arm.name_x, line.y, &line.text)
            .set_some("textLength", line.width.map(|width| width.to_string()))
            .set_some("lengthAdjust", pressed)
    });
    let state = arm.state.as_ref().map(|line| text("sign__state", arm.name_x, line.y, &line.text));
    let mark = arm.mark.map(|(x, y)| {
        let plus = format!("M{} {y}h12M{x} {}v12", x - 6, y - 6);
        let disc =
            el("circle", "sign__disc").set("cx", x.to_string()).set("cy", y.to_string()).set("r", "10");
        nodes().add(disc).add(path("sign__plus", plus))
    });
    el("g", "")
        .set("class", arm.class.as_str())
        .add(arm.own_edge.as_ref().map(|edge| path("sign__own-edge", edge.as_str())))
        .add(path("sign__arm", arm.outline.as_str()))
        .add(path("sign__keyline", arm.keyline.as_str()))
        .add(mark)
        .add_all(lines)
        .add(state)
        .add(text("sign__days", arm.days_x, arm.days_y, &arm.days))
        .add(text("sign__unit", arm.days_x, arm.unit_y, arm.unit))
}
