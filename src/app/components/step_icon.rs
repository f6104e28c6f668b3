//! The picture beside a step, for who reads pictures before words. It always stands beside a text.
//!
//! Drawn for this product on a grid of 24, with a line of 1.5; one path each, so that they weigh next to nothing.

use super::element::{Element, el};
use model::Icon;

/// The picture.
pub fn step_icon(icon: Icon) -> Element {
    el("svg", "step-icon")
        .set("viewBox", "0 0 24 24")
        .set("aria-hidden", "true")
        .add(el("path", "").set("d", path(icon)))
}

fn path(icon: Icon) -> &'static str {
    match icon {
        Icon::Read => "M3 5c3-1 6-1 9 1 3-2 6-2 9-1v14c-3-1-6-1-9 1-3-2-6-2-9-1zM12 6v14",
        Icon::Login => "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3M12 14v3",
        Icon::Pass => "M5 3h14v18H5zM10 6h4M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0M8 18h8",
        Icon::Phone => "M7 2h10v20H7zM11 18h2",
        Icon::People => {
            "M6 8a3 3 0 1 0 6 0 3 3 0 1 0-6 0M3 20c0-4 2-6 6-6s6 2 6 6M15 5a3 3 0 0 1 0 6M17 14c3 1 4 3 4 6"
        }
        Icon::Talk => "M3 4h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-6v-2",
        Icon::Building => "M5 21V3h10v18M15 9h4v12M3 21h18M8 7h4M8 11h4M8 15h4",
        Icon::Safe => "M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5zM8 12l3 3 5-6",
        Icon::Money => "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M16 8c-4-2-7 0-7 4s3 6 7 4M7 11h6M7 13h6",
        Icon::Calendar => "M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M8 14h2M14 14h2M8 17h2",
        Icon::Write => "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4",
        Icon::Learn => "M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6",
        Icon::Choose => "M12 21v-8M12 13L5 6M12 13l7-7M5 10V6h4M15 6h4v4",
        Icon::Report => "M6 17v-7a6 6 0 0 1 12 0v7l2 2H4zM10 21h4",
        Icon::Laptop => "M5 5h14v10H5zM2 19h20l-2-4H4z",
        Icon::Coffee => "M5 8h11v8a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h2a2 2 0 0 1 0 5h-2M8 2v3M12 2v3",
    }
}
