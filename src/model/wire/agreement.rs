//! What the API says of agreements.

use crate::{AgreementLine, Content, Date, Item, Municipality, Slug};
use serde::{Deserialize, Serialize};

/// The agreement of one municipality as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = OvereenkomstOpDag))]
pub struct AgreementOnDay {
    /// The municipality.
    pub slug: Slug,
    /// Whose agreement it is.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it says, counted.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// The day.
    #[serde(rename = "op")]
    pub on: Date,
    /// The lines that hold on that day, by service.
    #[serde(rename = "regels")]
    pub lines: Vec<AgreementLine>,
}

impl AgreementOnDay {
    /// What a municipality has agreed, as of a day.
    pub fn new(content: &Content, municipality: &Municipality, on: Date) -> Self {
        let there = |line: &&AgreementLine| {
            line.holds_on(on)
                && content.service(&line.service).is_some_and(|item| item.ended_on(on).is_none())
        };
        let lines = content.agreement(&municipality.slug).map(crate::Agreement::lines).unwrap_or_default();
        let lines: Vec<AgreementLine> = lines.iter().filter(there).cloned().collect();
        let counted = match lines.len() {
            1 => "Eén dienst".to_owned(),
            count => format!("{count} diensten"),
        };
        Self {
            slug: municipality.slug.clone(),
            name: format!("Afspraken van {}", municipality.name),
            summary: format!("{counted} in de afspraken die gelden op {}.", on.in_words()),
            on,
            lines,
        }
    }
}
