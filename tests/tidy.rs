//! The rules of the house as tests on the sources. Each rule is a small function over all files, with a test of its
//! own on a bad sample, so that it is known that it can fail. What fails says file, rule and how to mend it.

#[path = "tidy/boundaries.rs"]
mod boundaries;
#[path = "tidy/crates.rs"]
mod crates;
#[path = "tidy/lexer.rs"]
mod lexer;
#[path = "tidy/promises.rs"]
mod promises;
#[path = "tidy/shape.rs"]
mod shape;
#[path = "tidy/sources.rs"]
mod sources;
#[path = "tidy/words.rs"]
mod words;

use sources::{Breach, File, project};
use std::sync::LazyLock;

static FILES: LazyLock<Vec<File>> =
    LazyLock::new(|| project().unwrap_or_else(|error| panic!("De bronnen zijn niet te lezen ({error}).")));

/// Fails with every place where the rule is not kept.
fn keep(rule: fn(&[File]) -> Vec<Breach>) {
    let breaches: Vec<String> = rule(&FILES).iter().map(ToString::to_string).collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

#[test]
fn crates_use_only_what_stands_before_them() {
    keep(crates::order);
}

#[test]
fn only_one_folder_speaks_to_the_browser() {
    keep(boundaries::browser);
}

#[test]
fn only_the_client_makes_requests() {
    keep(boundaries::requests);
}

#[test]
fn only_the_store_holds_sql() {
    keep(boundaries::sql);
}

#[test]
fn only_the_route_builds_addresses_of_the_site() {
    keep(boundaries::addresses);
}

#[test]
fn the_top_level_is_as_designed() {
    keep(shape::top_level);
}

#[test]
fn no_file_is_too_long() {
    keep(shape::length);
}

#[test]
fn no_module_is_called_mod() {
    keep(shape::no_mod_rs);
}

#[test]
fn every_component_has_its_stylesheet() {
    keep(shape::stylesheets);
}

#[test]
fn no_source_names_the_region() {
    keep(words::region);
}

#[test]
fn colours_stand_in_one_file() {
    keep(words::colours);
}

#[test]
fn nothing_refers_to_one_machine() {
    keep(words::places);
}

#[test]
fn content_never_becomes_html() {
    keep(promises::no_inner_html);
}

#[test]
fn no_style_stands_in_an_attribute() {
    keep(promises::no_inline_style);
}

#[test]
fn code_that_runs_does_not_unwrap() {
    keep(promises::no_unwrap);
}

#[test]
fn every_test_runs_and_none_waits() {
    keep(promises::honest_tests);
}

#[test]
fn what_a_field_holds_is_drawn_by_the_server_too() {
    keep(promises::one_way_to_draw);
}
