//! Date and time in the region's own time zone, whatever the zone of the device.

use js_sys::{Array, Date as Clock, Intl::DateTimeFormat, Object, Reflect};
use leptos::prelude::*;
use model::Date;
use std::time::Duration;
use wasm_bindgen::JsValue;

/// So often is looked whether a desk has opened or closed.
const OFTEN: Duration = Duration::from_secs(20);

/// Today in the Netherlands, from the device's clock.
pub fn today() -> Option<Date> {
    written(&[])?.parse().ok()
}

/// The minutes since midnight in the Netherlands, followed as long as who asked is there. At first nothing: making a
/// time of another zone takes the device long, so that comes after the page.
pub fn minute() -> RwSignal<Option<u16>> {
    let minute = RwSignal::new(None);
    let look = move || minute.set(now());
    set_timeout(look, Duration::ZERO);
    if let Ok(timer) = set_interval_with_handle(look, OFTEN) {
        on_cleanup(move || timer.clear());
    }
    minute
}

fn now() -> Option<u16> {
    let text = written(&[("hour", "2-digit"), ("minute", "2-digit")])?;
    let (hour, minute) = text.rsplit(' ').next()?.split_once(':')?;
    Some(hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok()?)
}

/// The moment as the Swedes write it: for a date that is the way of RFC 3339.
fn written(parts: &[(&str, &str)]) -> Option<String> {
    let options = Object::new();
    for (key, value) in [("timeZone", "Europe/Amsterdam")].iter().chain(parts) {
        Reflect::set(&options, &(*key).into(), &(*value).into()).ok()?;
    }
    let locale = Array::of1(&JsValue::from_str("sv-SE"));
    let format = DateTimeFormat::new(&locale, &options);
    format.format().call1(&JsValue::UNDEFINED, &Clock::new_0()).ok()?.as_string()
}
