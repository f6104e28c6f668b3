//! Without what is internal: the items, what refers to them, tariffs and escape routes.

use crate::text::{Block, Inline, ItemKind, Target};
use crate::{Agreement, Content, Item, Slug, Visibility};
use std::collections::BTreeSet;

/// What stands where a tariff or an escape route was: that there is one may be known.
const INTERNAL: &str = "alleen intern te zien";
/// That there is no tariff within the agreement may be known too.
const NO_TARIFF: &str = "inbegrepen";

/// The items that are left out.
#[derive(Default)]
struct Gone(BTreeSet<(ItemKind, Slug)>);

/// Leaves out every internal item and every trace of it.
pub(super) fn leave_out_internal(content: &mut Content) {
    let mut gone = Gone::default();
    gone.take(ItemKind::Service, &mut content.services);
    gone.take(ItemKind::Step, &mut content.steps);
    gone.take(ItemKind::Situation, &mut content.situations);
    gone.take(ItemKind::Location, &mut content.locations);
    content.notices.retain(|notice| notice.visibility.is_public());
    content.agreements.iter_mut().for_each(|agreement| gone.lines(agreement));
    content.locations.iter_mut().filter_map(|place| place.escape.as_mut()).for_each(|escape| {
        INTERNAL.clone_into(escape);
    });
    gone.links(content);
    gone.texts(content);
}

impl Gone {
    fn take<T: Item>(&mut self, kind: ItemKind, items: &mut Vec<T>) {
        let hidden = items.iter().filter(|item| item.visibility() == Visibility::Internal);
        self.0.extend(hidden.map(|item| (kind, item.slug().clone())));
        items.retain(|item| item.visibility() == Visibility::Public);
    }

    fn has(&self, kind: ItemKind, slug: &Slug) -> bool {
        self.0.contains(&(kind, slug.clone()))
    }

    fn leads_nowhere(&self, target: &Target) -> bool {
        matches!(target, Target::Item(kind, slug) if self.has(*kind, slug))
    }

    fn lines(&self, agreement: &mut Agreement) {
        agreement.retain(|line| {
            if line.costs.as_deref().is_some_and(|costs| costs != NO_TARIFF) {
                line.costs = Some(INTERNAL.to_owned());
            }
            for text in [&mut line.conditions, &mut line.servicelevel] {
                *text = text.take().filter(|text| !text.contains('€') && !text.contains("euro"));
            }
            !self.has(ItemKind::Service, &line.service)
        });
    }

    /// Everywhere an item is named by its slug.
    fn links(&self, content: &mut Content) {
        let keep = |list: &mut Vec<Slug>, kind| list.retain(|slug| !self.has(kind, slug));
        keep(&mut content.region.urgent, ItemKind::Service);
        content.region.ways.retain(|way| !self.leads_nowhere(&way.target));
        for desk in &mut content.desks {
            desk.location = desk.location.take().filter(|slug| !self.has(ItemKind::Location, slug));
        }
        for item in &mut content.services {
            keep(&mut item.related, ItemKind::Service);
        }
        for item in &mut content.situations {
            item.parts.retain(|part| !self.leads_nowhere(&part.target));
        }
        for item in &mut content.steps {
            keep(&mut item.services, ItemKind::Service);
            keep(&mut item.locations, ItemKind::Location);
        }
        for item in &mut content.changes {
            keep(&mut item.steps, ItemKind::Step);
            keep(&mut item.services, ItemKind::Service);
        }
        for item in &mut content.notices {
            keep(&mut item.services, ItemKind::Service);
        }
        for item in &mut content.terms {
            item.target = item.target.take().filter(|target| !self.leads_nowhere(target));
        }
        let ended = content.services.iter_mut().map(|item| &mut item.ended);
        let ended = ended.chain(content.steps.iter_mut().map(|item| &mut item.ended));
        let ended = ended.chain(content.situations.iter_mut().map(|item| &mut item.ended));
        let ended = ended.chain(content.locations.iter_mut().map(|item| &mut item.ended));
        for ended in ended.flatten() {
            ended.now = ended.now.take().filter(|target| !self.leads_nowhere(target));
        }
    }

    /// Links in texts: the words stay, the link goes.
    fn texts(&self, content: &mut Content) {
        let texts = content.services.iter_mut().map(|item| &mut item.text);
        let texts = texts.chain(content.situations.iter_mut().map(|item| &mut item.text));
        let texts = texts.chain(content.steps.iter_mut().map(|item| &mut item.text));
        let texts = texts.chain(content.transfers.iter_mut().map(|item| &mut item.text));
        let texts = texts.chain(content.locations.iter_mut().map(|item| &mut item.text));
        let texts = texts.chain(content.notices.iter_mut().map(|item| &mut item.text));
        let introductions = content.agreements.iter_mut().filter_map(|item| item.introduction.as_mut());
        let texts = texts.chain(introductions.map(|words| &mut words.text));
        let texts = texts.chain(content.pages.iter_mut().map(|item| &mut item.text));
        texts.for_each(|blocks| self.blocks(blocks));
    }

    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading(line) | Block::Paragraph(line) => self.inlines(line),
                Block::List(items) | Block::Steps(items) => {
                    for item in items {
                        self.blocks(item);
                    }
                }
                Block::Callout(inner) => self.blocks(inner),
            }
        }
    }

    fn inlines(&self, line: &mut Vec<Inline>) {
        *line = std::mem::take(line)
            .into_iter()
            .flat_map(|mut part| {
                if let Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) = &mut part {
                    self.inlines(inner);
                }
                match part {
                    Inline::Link(target, inner) if self.leads_nowhere(&target) => inner,
                    other => vec![other],
                }
            })
            .collect();
    }
}
