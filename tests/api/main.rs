//! Promises at the HTTP level, on the real router, with the real pages and a real database.

mod addresses;
mod caching;
mod folder;
mod follow;
mod headers;
mod health;
mod openapi;
mod problems;
mod program;
mod raw;
mod region;
mod service;
mod services;
mod stopping;
mod wire;
