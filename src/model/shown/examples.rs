//! Without its examples: what was one reads *nog niet bekend*, and names the desk to ask. Names stay, since an item
//! must be called something.

use crate::provenance::UNSAID;
use crate::text::{Block, Inline};
use crate::{
    Certainty, Change, Content, Desk, Location, Municipality, Provenance, ProvenanceMap, Referral, Region,
    Service, Situation, Slug, Step, Transfer,
};

/// Takes every example out.
pub(super) fn hide(content: &mut Content) {
    let ask = content.region.ask.clone();
    // A notice that is an example announces nothing, and an agreement line that is one agrees nothing.
    content.notices.retain(|notice| !notice.provenance.is_example(ProvenanceMap::ALL));
    for agreement in &mut content.agreements {
        agreement.retain(|line| !line.provenance.is_example(ProvenanceMap::ALL));
        if let Some(words) = &mut agreement.introduction {
            let fields = Fields(&words.provenance);
            fields.text("samenvatting", &mut words.summary);
            fields.blocks(&mut words.text);
            settle(&mut words.provenance, &ask);
        }
    }
    region(&mut content.region);
    content.municipalities.iter_mut().for_each(municipality);
    content.desks.iter_mut().for_each(desk);
    content.services.iter_mut().for_each(service);
    content.situations.iter_mut().for_each(|item| situation(item, &ask));
    content.steps.iter_mut().for_each(|item| step(item, &ask));
    content.transfers.iter_mut().for_each(|item| transfer(item, &ask));
    content.changes.iter_mut().for_each(|item| change(item, &ask));
    content.locations.iter_mut().for_each(|item| location(item, &ask));
    content.referrals.iter_mut().for_each(|item| referral(item, &ask));
    macro_rules! summaries {
        ($($list:ident),*) => {
            $(for item in &mut content.$list {
                Fields(&item.provenance).text("samenvatting", &mut item.summary);
                settle(&mut item.provenance, &ask);
            })*
        };
    }
    summaries!(municipalities, domains, teams, phases, paths, groups, terms);
    for page in &mut content.pages {
        let fields = Fields(&page.provenance);
        fields.text("samenvatting", &mut page.summary);
        fields.blocks(&mut page.text);
        settle(&mut page.provenance, &ask);
    }
}

/// Which fields of an item are examples.
struct Fields<'a>(&'a ProvenanceMap);

impl Fields<'_> {
    fn text(&self, field: &str, text: &mut String) {
        if self.0.is_example(field) {
            UNSAID.clone_into(text);
        }
    }

    /// A short text that stands in a line of its own, without a full stop.
    fn phrase(&self, field: &str, text: &mut String) {
        if self.0.is_example(field) {
            UNSAID.trim_end_matches('.').to_lowercase().clone_into(text);
        }
    }

    fn option<T>(&self, field: &str, value: &mut Option<T>) {
        if self.0.is_example(field) {
            *value = None;
        }
    }

    fn list<T>(&self, field: &str, list: &mut Vec<T>) {
        if self.0.is_example(field) {
            list.clear();
        }
    }

    fn blocks(&self, blocks: &mut Vec<Block>) {
        if self.0.is_example("tekst") {
            *blocks = vec![Block::Paragraph(vec![Inline::Text(UNSAID.to_owned())])];
        }
    }
}

/// What was an example is not known; this desk can be asked.
fn settle(map: &mut ProvenanceMap, ask: &Slug) {
    for provenance in map.0.values_mut().filter(|one| one.status == Certainty::Example) {
        *provenance = Provenance { ask: Some(ask.clone()), ..Provenance::only(Certainty::NotKnown) };
    }
}

fn region(item: &mut Region) {
    let fields = Fields(&item.provenance);
    fields.list("brugdagen", &mut item.bridge_days);
    fields.list("spoed", &mut item.urgent);
    fields.option("wieBeslist", &mut item.who_decides);
    settle(&mut item.provenance, &item.ask);
}

/// What it has beside its summary.
fn municipality(item: &mut Municipality) {
    Fields(&item.provenance).option("wijzigen", &mut item.changes_by);
}

fn desk(item: &mut Desk) {
    let fields = Fields(&item.provenance);
    fields.option("telefoon", &mut item.phone);
    fields.option("mail", &mut item.mail);
    fields.option("plaats", &mut item.place);
    fields.option("locatie", &mut item.location);
    fields.option("zonderLaptop", &mut item.without_laptop);
    fields.list("uren", &mut item.hours);
    settle(&mut item.provenance, &item.slug);
}

fn service(item: &mut Service) {
    let fields = Fields(&item.provenance);
    fields.text("samenvatting", &mut item.summary);
    fields.phrase("aanvrager", &mut item.requester);
    fields.list("kanalen", &mut item.channels);
    fields.list("nodig", &mut item.needed);
    fields.list("velden", &mut item.fields);
    fields.list("krijgNiet", &mut item.not_included);
    fields.option("akkoord", &mut item.approval);
    fields.option("spoed", &mut item.haste);
    fields.option("tijdelijk", &mut item.loan);
    fields.list("voorwaarden", &mut item.conditions);
    fields.option("eigenaar", &mut item.owner);
    fields.option("veranderd", &mut item.changed);
    fields.list("vragen", &mut item.questions);
    fields.blocks(&mut item.text);
    settle(&mut item.provenance, &item.desk);
}

fn situation(item: &mut Situation, ask: &Slug) {
    let fields = Fields(&item.provenance);
    fields.text("samenvatting", &mut item.summary);
    fields.option("teltVanaf", &mut item.counts_from);
    fields.list("onderdelen", &mut item.parts);
    fields.blocks(&mut item.text);
    settle(&mut item.provenance, ask);
}

fn step(item: &mut Step, ask: &Slug) {
    let fields = Fields(&item.provenance);
    fields.text("samenvatting", &mut item.summary);
    fields.phrase("wie", &mut item.who);
    fields.option("minuten", &mut item.minutes);
    fields.text("klaar", &mut item.done_when);
    fields.option("kort", &mut item.short);
    fields.option("mis", &mut item.risk);
    fields.list("anders", &mut item.otherwise);
    fields.blocks(&mut item.text);
    settle(&mut item.provenance, ask);
}

fn transfer(item: &mut Transfer, ask: &Slug) {
    let fields = Fields(&item.provenance);
    fields.text("samenvatting", &mut item.summary);
    fields.blocks(&mut item.text);
    settle(&mut item.provenance, ask);
}

fn change(item: &mut Change, ask: &Slug) {
    let fields = Fields(&item.provenance);
    fields.text("samenvatting", &mut item.summary);
    fields.option("was", &mut item.before);
    fields.option("wordt", &mut item.after);
    fields.option("blijft", &mut item.stays);
    settle(&mut item.provenance, ask);
}

fn location(item: &mut Location, ask: &Slug) {
    let fields = Fields(&item.provenance);
    fields.text("samenvatting", &mut item.summary);
    fields.option("adres", &mut item.street);
    fields.option("postcode", &mut item.postal_code);
    fields.option("postadres", &mut item.postal_address);
    fields.option("telefoon", &mut item.phone);
    fields.option("binnenkomen", &mut item.entrance);
    fields.option("aanwezig", &mut item.facilities);
    fields.option("toegankelijkheid", &mut item.accessibility);
    fields.option("vluchten", &mut item.escape);
    fields.option("ligging", &mut item.position);
    fields.blocks(&mut item.text);
    settle(&mut item.provenance, ask);
}

fn referral(item: &mut Referral, ask: &Slug) {
    let fields = Fields(&item.provenance);
    fields.text("samenvatting", &mut item.summary);
    fields.option("telefoon", &mut item.phone);
    fields.option("adres", &mut item.address);
    fields.option("website", &mut item.website);
    settle(&mut item.provenance, ask);
}
