//! A request that is not finished, on one line: what it is for, and what was answered, as a query is written.

use model::Slug;
use model::request::Answers;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The line of a draft.
pub fn write(name: &Slug, answers: &Answers) -> String {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs = answers.iter().map(|(key, said)| format!("&{}={}", encode(key), encode(said)));
    std::iter::once(name.to_string()).chain(pairs).collect()
}

/// The draft on a line; nothing where it cannot be read.
pub fn read(line: &str) -> Option<(Slug, Answers)> {
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
    };
    let mut parts = line.split('&');
    let name = parts.next()?.trim().parse().ok()?;
    let pairs = parts.filter_map(|pair| pair.split_once('='));
    let answers: Answers = pairs.filter_map(|(key, said)| Some((decode(key)?, decode(said)?))).collect();
    (!answers.is_empty()).then_some((name, answers))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Device;

    #[test]
    fn a_draft_reads_back_whatever_was_typed_and_damage_loses_only_itself() {
        let answers: Answers = vec![
            ("55 Wat wil je?".into(), "regel 1\nregel 2 = a&b% é\u{1f600}".into()),
            ("Je naam".into(), " ".into()),
        ];
        let mut device = Device::default();
        let (pas, laptop): (Slug, Slug) = ("pas".parse().unwrap(), "laptop".parse().unwrap());
        device.keep_draft(&pas, &answers);
        let back = Device::read(&device.write());
        assert_eq!(back, device);
        assert_eq!(back.draft(&pas), answers[..1].to_vec(), "what is empty is not kept");
        let damaged = format!("{}\nconcept=\nconcept=GEEN&a=b\nconcept=x&%ff=1\nconcept=y", device.write());
        assert_eq!(Device::read(&damaged).drafts, device.drafts);
        device.keep_draft(&laptop, &vec![("Je naam".into(), "Ik".into())]);
        assert_eq!(device.draft(&pas).last(), Some(&("Je naam".into(), "Ik".into())), "who asks is known");
        device.keep_draft(&pas, &Answers::new());
        assert_eq!(device.drafts.len(), 1);
    }
}
