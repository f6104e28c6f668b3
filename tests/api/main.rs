//! Promises at the HTTP level, on the real router, with the real pages and a real database.

mod addresses;
mod broken;
mod caching;
mod certainty;
mod days;
mod decoded;
mod examples;
mod folder;
mod follow;
mod full;
mod headers;
mod health;
mod openapi;
mod problems;
mod program;
mod raw;
mod region;
mod resources;
mod service;
mod services;
mod shown;
mod stopping;
mod walk;
mod wire;
