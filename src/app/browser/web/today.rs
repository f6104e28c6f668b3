//! The date in the region's own time zone, whatever the zone of the device.

use js_sys::{Array, Date as Clock, Intl::DateTimeFormat, Object, Reflect};
use model::Date;
use wasm_bindgen::JsValue;

/// Today in the Netherlands, from the device's clock.
pub fn today() -> Option<Date> {
    let options = Object::new();
    Reflect::set(&options, &"timeZone".into(), &"Europe/Amsterdam".into()).ok()?;
    // The Swedish way of writing a date is that of RFC 3339.
    let locale = Array::of1(&JsValue::from_str("sv-SE"));
    let format = DateTimeFormat::new(&locale, &options);
    let text = format.format().call1(&JsValue::UNDEFINED, &Clock::new_0()).ok()?.as_string()?;
    text.parse().ok()
}
