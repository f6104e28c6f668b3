//! What a reader sends back: whether an item is right and clear, or what was searched for and missed.

mod key;

pub use key::{FeedbackKey, NotAKey};

use super::Timestamp;
use crate::Content;
use crate::content::{Found, by_slug};
use crate::service::words;
use crate::text::{ItemKind, Target};
use serde::{Deserialize, Serialize};

words! {
    /// What a reader thinks (`oordeel`).
    Verdict as Oordeel {
        /// The item is right and clear.
        Good = "goed", "Dit klopt en is duidelijk";
        /// The item is not clear.
        Unclear = "onduidelijk", "Dit is onduidelijk";
        /// The item is not right.
        Wrong = "klopt-niet", "Dit klopt niet";
        /// What was searched for is not there.
        Missed = "gemist", "Dit mis ik";
    }
}

/// What a reader sends. Nothing in it says who that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Reactie))]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// Its key.
    #[serde(rename = "sleutel")]
    pub key: FeedbackKey,
    /// What the reader thinks.
    #[serde(rename = "oordeel")]
    pub verdict: Verdict,
    /// The item or page it is about, written as a link in content; left out for what was missed.
    #[serde(rename = "over", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schema(max_length = 100, example = "dienst:toegangspas"))]
    pub about: Option<Target>,
    /// What the reader wants to say about it; for what was missed, what was searched for, and then it is needed.
    #[serde(rename = "tekst", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schema(max_length = 2000, example = "Het telefoonnummer klopt niet meer.")
    )]
    pub text: Option<String>,
}

impl Feedback {
    /// The longest text, in Unicode scalar values.
    pub const LONGEST_TEXT: usize = 2_000;

    /// A text as it is kept: without what stands around it, with one kind of line end, and nothing where it is blank.
    pub fn tidied(text: &str) -> Option<String> {
        let text = text.trim();
        (!text.is_empty()).then(|| text.replace("\r\n", "\n"))
    }
}

/// Whether there is something in the content that a reaction can be about. What has ended is still there, and so is
/// what has another slug by now: a reader may have had the page open for a while.
pub fn is_there(content: &Content, target: &Target) -> bool {
    match target {
        Target::Item(ItemKind::Term, slug) => by_slug(&content.terms, slug).is_some(),
        Target::Item(..) | Target::Page(_) => {
            target.address().is_some_and(|address| content.resolve(&address.route) != Found::Nowhere)
        }
        Target::Elsewhere(_) => false,
    }
}

/// A reaction as it was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = BewaardeReactie))]
pub struct KeptFeedback {
    /// Its key.
    #[serde(rename = "sleutel")]
    pub key: FeedbackKey,
    /// When it was first received, in UTC.
    #[serde(rename = "ontvangenOp")]
    pub received: Timestamp,
    /// What the reader thinks.
    #[serde(rename = "oordeel")]
    pub verdict: Verdict,
    /// The item or page it is about.
    #[serde(rename = "over", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schema(max_length = 100, example = "dienst:toegangspas"))]
    pub about: Option<Target>,
    /// What the reader said, without what stood around it.
    #[serde(rename = "tekst", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schema(max_length = 2000, example = "Het telefoonnummer klopt niet meer.")
    )]
    pub text: Option<String>,
}

impl KeptFeedback {
    /// A reaction that was received at this moment.
    pub fn new(feedback: Feedback, received: Timestamp) -> Self {
        let Feedback { key, verdict, about, text } = feedback;
        Self { key, received, verdict, about, text }
    }

    /// Whether this is what was kept of that reaction: all but when.
    pub fn is_of(&self, feedback: &Feedback) -> bool {
        let Feedback { key, verdict, about, text } = feedback;
        (&self.key, self.verdict, &self.about, &self.text) == (key, *verdict, about, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_without_what_stands_around_it() {
        assert_eq!(Feedback::tidied(" \n een\r\ntwee\t "), Some("een\ntwee".to_owned()));
        assert_eq!(Feedback::tidied(" \n\t "), None);
    }
}
