//! What stays on the device of the reader. Nothing of it is ever sent.

use model::Slug;

/// What a person chose. Written and read as a few lines `sleutel=waarde`, so that a file of another version, or one
/// that was damaged, still gives what can be read of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// The municipality that the reader works for.
    pub municipality: Option<Slug>,
}

/// The version of the form in which it is written.
const VERSION: &str = "versie=1";

impl Device {
    #[cfg(any(target_arch = "wasm32", test))]
    /// Reads what the device kept. What cannot be read is left out.
    pub fn read(text: &str) -> Self {
        let value = text.lines().find_map(|line| line.strip_prefix("gemeente="));
        Self { municipality: value.and_then(|slug| slug.trim().parse().ok()) }
    }

    /// As the device keeps it.
    pub fn write(&self) -> String {
        let municipality = self.municipality.iter().map(|slug| format!("\ngemeente={slug}"));
        std::iter::once(VERSION.to_owned()).chain(municipality).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_reads_back_and_damage_is_survived() {
        let device = Device { municipality: "a-b".parse().ok() };
        assert_eq!(Device::read(&device.write()), device);
        assert_eq!(Device::read(&Device::default().write()), Device::default());
        for text in
            ["", "versie=9\nander=ja\ngemeente=a-b", "gemeente=", "gemeente=GEEN SLUG", "{\"a\":1}\u{0}"]
        {
            let expected = if text.contains("a-b") { device.clone() } else { Device::default() };
            assert_eq!(Device::read(text), expected, "{text:?}");
        }
    }
}
