//! A service: something that bedrijfsvoering does for an employee.

pub mod field;

pub use field::{Condition, Field, FieldKind};

use crate::decode::{decode, decode_word};
use crate::item::{Ended, Visibility, item};
use crate::{ProvenanceMap, Slug, text::Block};
use serde::{Deserialize, Serialize};

/// A service, whole (`dienst`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Dienst))]
pub struct Service {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its permanent number: on cards, doors, paper and in speech. Never used again for another.
    #[serde(rename = "nummer")]
    #[cfg_attr(not(target_arch = "wasm32"), schema(minimum = 1))]
    pub number: u16,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What you get, in two sentences.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// The field of work it belongs to.
    #[serde(rename = "domein")]
    pub domain: Slug,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden")]
    pub search_words: Vec<String>,
    /// For whom it is.
    #[serde(rename = "doelgroep")]
    pub audience: Vec<Audience>,
    /// The kinds of request.
    #[serde(rename = "soort")]
    pub kinds: Vec<RequestKind>,
    /// Who may ask, in one phrase.
    #[serde(rename = "aanvrager")]
    pub requester: String,
    /// Where one asks.
    #[serde(rename = "loket")]
    pub desk: Slug,
    /// Who delivers.
    pub team: Slug,
    /// How one asks, the advised way first.
    #[serde(rename = "kanalen")]
    pub channels: Vec<Channel>,
    /// What to have at hand.
    #[serde(rename = "nodig")]
    pub needed: Vec<String>,
    /// What is asked of who requests it, in the order in which it is asked.
    #[serde(rename = "velden", default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// What does not belong to it, though one may think so.
    #[serde(rename = "krijgNiet", default, skip_serializing_if = "Vec::is_empty")]
    pub not_included: Vec<String>,
    /// Who approves a request; nothing where nobody does.
    #[serde(rename = "akkoord", default, skip_serializing_if = "Option::is_none")]
    pub approval: Option<String>,
    /// What one can do in haste.
    #[serde(rename = "spoed", default, skip_serializing_if = "Option::is_none")]
    pub haste: Option<String>,
    /// What there is on loan, or for the time being.
    #[serde(rename = "tijdelijk", default, skip_serializing_if = "Option::is_none")]
    pub loan: Option<String>,
    /// The laws and policies that hold, by name.
    #[serde(rename = "voorwaarden", default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<String>,
    /// Who answers for it: a role, never a person.
    #[serde(rename = "eigenaar", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// What changed when the provider did; often nothing.
    #[serde(rename = "veranderd", default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// What colleagues ask, and the answers.
    #[serde(rename = "vragen", default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// Services that belong with it.
    #[serde(rename = "verwant")]
    pub related: Vec<Slug>,
    /// Slugs it had before; their addresses lead here.
    #[serde(rename = "eerder", default)]
    pub former_slugs: Vec<Slug>,
    /// Leaves no trace on the device.
    #[serde(rename = "gevoelig", default)]
    pub sensitive: bool,
    /// That it is no longer there.
    #[serde(rename = "vervallen", default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Who may see it.
    #[serde(rename = "zichtbaar", default, skip_serializing_if = "Visibility::is_public")]
    pub visibility: Visibility,
    /// The text of its page.
    #[serde(rename = "tekst")]
    pub text: Vec<Block>,
    /// Where its facts come from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// A question that colleagues ask (`vraag`), and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Vraag))]
pub struct Question {
    /// The question.
    #[serde(rename = "vraag")]
    pub question: String,
    /// The answer, in one to three sentences.
    #[serde(rename = "antwoord")]
    pub answer: String,
}

item!(Service, number, ended, visibility);

/// Makes an enum of words that has each word once, and the list of all. A word is one token (`tt`): the description of
/// the API does not see a `literal`, and would name the variant instead.
macro_rules! words {
    ($(#[$about:meta])* $name:ident as $schema:ident { $($(#[$doc:meta])* $variant:ident = $word:tt, $label:literal;)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
        #[cfg_attr(not(target_arch = "wasm32"), schema(as = $schema))]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in content files, JSON and addresses.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The word as readers see it.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),+ }
            }

            /// The one with this word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use words;

words! {
    /// For whom a service is (`doelgroep`).
    Audience as Doelgroep {
        /// Everyone who works for a participant.
        Employee = "medewerker", "medewerkers";
        /// Who leads a team.
        Manager = "leidinggevende", "leidinggevenden";
        /// Who answers for a budget.
        BudgetHolder = "budgethouder", "budgethouders";
        /// Who leads a project.
        ProjectLeader = "projectleider", "projectleiders";
        /// Who supports the council.
        CouncilRegistry = "griffie", "griffie";
    }
}

words! {
    /// The kind of request (`soort`).
    RequestKind as Soort {
        /// Ask for a thing.
        Request = "aanvragen", "Aanvragen";
        /// Report what is wrong.
        Report = "melden", "Melden";
        /// Ask for advice.
        Advice = "advies", "Advies vragen";
        /// Arrange or change.
        Arrange = "regelen", "Regelen of wijzigen";
        /// Know.
        Know = "weten", "Weten";
    }
}

words! {
    /// How one asks (`kanaal`).
    Channel as Kanaal {
        /// On the internal portal.
        Portal = "portaal", "via het portaal";
        /// By telephone.
        Phone = "telefoon", "per telefoon";
        /// By mail.
        Mail = "mail", "per mail";
        /// At the desk.
        Counter = "balie", "aan de balie";
        /// Through one's manager.
        Manager = "via-leidinggevende", "via je leidinggevende";
    }
}

decode!(Service {
    slug: "slug",
    number: "nummer",
    name: "naam",
    summary: "samenvatting",
    domain: "domein",
    search_words: "zoekwoorden",
    audience: "doelgroep",
    kinds: "soort",
    requester: "aanvrager",
    desk: "loket",
    team: "team",
    channels: "kanalen",
    needed: "nodig",
    fields: "velden",
    not_included: "krijgNiet",
    approval: "akkoord",
    haste: "spoed",
    loan: "tijdelijk",
    conditions: "voorwaarden",
    owner: "eigenaar",
    changed: "veranderd",
    questions: "vragen",
    related: "verwant",
    former_slugs: "eerder",
    sensitive: "gevoelig",
    ended: "vervallen",
    visibility: "zichtbaar",
    text: "tekst",
    provenance: "herkomst",
});

decode_word!(Audience, Audience::from_word, Audience::ALL[0]);
decode_word!(RequestKind, RequestKind::from_word, RequestKind::ALL[0]);
decode_word!(Channel, Channel::from_word, Channel::ALL[0]);

decode!(Question { question: "vraag", answer: "antwoord" });
