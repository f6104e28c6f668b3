//! Why a municipality has what it has: which line of which agreement, since when, until when, and who can change that.
//! Every sentence is made of a line of a file, and changes when that line does.

use super::lead_time;
use model::{AgreementLine, Availability, Content, Date, Offer, Slug};

/// A sentence of the answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it says.
    pub text: String,
    /// Whether it is made of an example that the mark beside the answer does not cover.
    pub example: bool,
}

impl Reason {
    fn sure(text: String) -> Self {
        Self { text, example: false }
    }
}

/// The question that is answered.
pub fn why_asked(status: Availability) -> &'static str {
    match status {
        Availability::Included | Availability::Extra => "Waarom zie ik dit?",
        Availability::NotAgreed => "Waarom kan dit niet?",
        Availability::NotKnown => "Waarom is dit niet bekend?",
    }
}

/// The answer: the line that holds on this day, the line that follows it, who decides, and for whom.
pub fn why(offer: &Offer<'_>, service: &Slug, day: Date, content: &Content) -> Vec<Reason> {
    let town = offer.municipality;
    let lines = content.agreement(&town.slug).map(|agreement| agreement.lines_of(service));
    let lines = lines.unwrap_or_default();
    let mut reasons = match offer.line {
        Some(line) => vec![Reason::sure(place(&town.name, line)), Reason::sure(holds(line))],
        None => vec![Reason::sure(silence(&town.name, lines, day))],
    };
    reasons.extend(lines.iter().find(|line| line.from > day).map(|next| {
        let covered = offer.is_example("status");
        Reason { text: follows(offer.line, next), example: next.provenance.is_example("status") && !covered }
    }));
    reasons.push(who_changes(offer, content));
    reasons.extend(content.region.who_decides.clone().map(|text| {
        let example = content.region.provenance.is_example("wieBeslist");
        Reason { text, example }
    }));
    reasons
}

/// Which line of which agreement.
fn place(town: &str, line: &AgreementLine) -> String {
    let article = line.article.as_ref().map_or_else(String::new, |article| format!(": {article}"));
    format!(
        "Dit staat in de overeenkomst van {town} met {}{article} ({}).",
        line.provider,
        line.package.label()
    )
}

/// What it says, since when and until when.
fn holds(line: &AgreementLine) -> String {
    let word = match line.status {
        Availability::Extra => "een extra",
        status => status.label(),
    };
    let until = match (line.until, line.status) {
        (Some(last), _) => format!(", tot en met {}", last.in_words()),
        // What is not known has no end that could be agreed.
        (None, Availability::NotKnown) => String::new(),
        (None, _) => ", zonder einddatum".to_owned(),
    };
    format!("Sinds {} is dit {word}{until}.", line.from.in_words())
}

/// That no line holds: silence is no refusal. A line that is an example may be hidden, so that one says what one knows.
fn silence(town: &str, lines: &[AgreementLine], day: Date) -> String {
    let on = if lines.is_empty() { String::new() } else { format!(" die op {} geldt", day.in_words()) };
    format!("We kennen in de overeenkomst van {town} geen regel over deze dienst{on}.")
}

/// What is agreed already for later.
fn follows(now: Option<&AgreementLine>, next: &AgreementLine) -> String {
    let mut says = Vec::new();
    if now.is_none_or(|now| now.status != next.status) {
        says.push(next.status.label().to_owned());
    }
    if now.is_none_or(|now| now.lead_time != next.lead_time) {
        says.extend(next.lead_time.map(lead_time));
    }
    if now.is_none_or(|now| now.costs != next.costs) {
        let costs = next.costs.as_ref().filter(|costs| *costs != next.status.label());
        says.extend(costs.map(|costs| format!("kosten {costs}")));
    }
    if now.is_some_and(|now| now.provider != next.provider) {
        says.push(format!("geleverd door {}", next.provider));
    }
    let says = match (says.is_empty(), now) {
        (true, Some(now)) if terms(now) == terms(next) => "met dezelfde afspraken".to_owned(),
        (true, _) => "met andere voorwaarden".to_owned(),
        (false, _) => says.join(", "),
    };
    let article = next.article.as_ref().map_or_else(String::new, |article| format!(" ({article})"));
    format!("Vanaf {} geldt een nieuwe regel{article}: {says}.", next.from.in_words())
}

/// What else a line says than whether, from when and where it stands.
fn terms(line: &AgreementLine) -> impl PartialEq + '_ {
    (line.package, line.lead_time, &line.costs, &line.servicelevel, &line.conditions)
}

/// Who can change it; where that is not known, which desk can say it.
fn who_changes(offer: &Offer<'_>, content: &Content) -> Reason {
    let town = offer.municipality;
    if let Some(who) = &town.changes_by {
        let example = town.provenance.is_example("wijzigen");
        return Reason { text: format!("Wil je dat dit verandert? Daarover beslist {who}."), example };
    }
    let ask = town.provenance.of("wijzigen").and_then(|fact| fact.ask.as_ref());
    let desk = content.desk(ask.unwrap_or(&content.region.ask));
    let desk = desk.map_or_else(String::new, |desk| format!(" Vraag het na bij {}.", desk.name));
    Reason::sure(format!("Wie dit kan veranderen, is nog niet bekend.{desk}"))
}
