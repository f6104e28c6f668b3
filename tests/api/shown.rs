//! What is internal is left out of everything: API, search and pages. And no tariff is told.

use crate::region::unescaped;
use crate::walk::{pages, said};
use model::content::Found;
use model::region::Way;
use model::situation::Part;
use model::text::{Block, Inline, ItemKind, Target};
use model::{Content, Item, Route, Shown, Slug, Visibility};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Region, Site, need};

const PUBLIC: Shown = Shown { without_examples: false, public_only: true };

/// Words that stand in internal items alone, or in the escape route of a building.
const WORDS: [&str; 7] =
    ["kraaiennest", "touwladder", "kopieerhok", "deurcode", "serverkast", "nooduitgang", "brandslang"];

fn slug(text: &str) -> Slug {
    need(text.parse(), text)
}

/// The region of three with more of it internal, and with the name of something internal wherever one can stand; or
/// the same without these names.
fn entangled(named: bool) -> Content {
    let mut content = Region::Three.content();
    let (door, walk, hatch) = (slug("toegang-tot-een-deur"), slug("vluchtweg-lopen"), slug("achterluik"));
    let feast = slug("geheim-feest");

    let mut situation = content.situations[0].clone();
    (situation.slug, situation.name) = (feast.clone(), "Geheim feest".into());
    situation.visibility = Visibility::Internal;
    content.situations.insert(0, situation);
    let mut notice = content.notices[0].clone();
    (notice.slug, notice.name) = (slug("geheim-bericht"), "Geheim bericht".into());
    notice.visibility = Visibility::Internal;
    content.notices.push(notice);

    let text = || vec![Inline::Text("hier".into())];
    let word = |target: Target| {
        if named { Inline::Link(target, text()) } else { Inline::Text("hier".into()) }
    };
    let targets = [
        Target::Item(ItemKind::Service, door.clone()),
        Target::Item(ItemKind::Step, walk.clone()),
        Target::Item(ItemKind::Location, hatch.clone()),
        Target::Item(ItemKind::Situation, feast.clone()),
    ];
    let line = || Block::Paragraph(targets.iter().cloned().map(word).collect());
    let deep =
        || Block::Paragraph(vec![Inline::Strong(vec![Inline::Emphasis(vec![word(targets[0].clone())])])]);
    let more = || {
        [
            line(),
            Block::Heading(vec![word(targets[1].clone())]),
            Block::Callout(vec![Block::List(vec![vec![deep()]]), Block::Steps(vec![vec![line()]])]),
        ]
    };
    let texts = content.services.iter_mut().map(|item| &mut item.text);
    let texts = texts.chain(content.situations.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.steps.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.transfers.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.locations.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.notices.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.pages.iter_mut().map(|item| &mut item.text));
    texts.for_each(|text| text.extend(more()));
    if !named {
        return content;
    }

    content.region.urgent.insert(0, door.clone());
    let way = |target: &Target| Way { name: "Hier".into(), about: "Daar".into(), target: target.clone() };
    content.region.ways.extend(targets.iter().map(way));
    for desk in content.desks.iter_mut().filter(|desk| desk.location.is_none()) {
        desk.location = Some(hatch.clone());
    }
    content.services.iter_mut().for_each(|item| item.related.push(door.clone()));
    for item in &mut content.situations {
        let part =
            |target: &Target| Part { target: target.clone(), what: "Doe dit.".into(), working_day: None };
        item.parts.extend(targets.iter().map(part));
    }
    for item in &mut content.steps {
        item.services.insert(0, door.clone());
        item.locations.push(hatch.clone());
    }
    for item in &mut content.changes {
        item.steps.push(walk.clone());
        item.services.push(door.clone());
    }
    content.notices.iter_mut().for_each(|item| item.services.push(door.clone()));
    for (term, target) in
        content.terms.iter_mut().filter(|term| term.target.is_none()).zip(targets.iter().cycle())
    {
        term.target = Some(target.clone());
    }
    content
}

/// The same, where what has ended names what there is instead.
fn with_successors(mut content: Content, target: Option<&Target>) -> Content {
    let ended = content.services.iter_mut().map(|item| &mut item.ended);
    let ended = ended.chain(content.steps.iter_mut().map(|item| &mut item.ended));
    let ended = ended.chain(content.locations.iter_mut().map(|item| &mut item.ended));
    ended.flatten().for_each(|ended| ended.now = target.cloned());
    content
}

fn internal(items: &[impl Item]) -> Vec<String> {
    let hidden = items.iter().filter(|item| item.visibility() == Visibility::Internal);
    hidden.flat_map(|item| [item.slug().to_string(), item.name().to_lowercase()]).collect()
}

/// The slugs, the names and the words of all that is internal.
fn traces(content: &Content) -> Vec<String> {
    let items = [internal(&content.services), internal(&content.steps), internal(&content.situations)];
    let others = [internal(&content.locations), internal(&content.notices)];
    let names = items.into_iter().chain(others).flatten();
    WORDS.iter().map(|word| (*word).to_owned()).chain(names).collect()
}

/// Everything that a site says, in lower case: each address with what stands there.
async fn everything(site: &Site) -> Vec<(String, String)> {
    let drawn = pages(site).into_iter().map(|(href, html)| (href, unescaped(&html).to_lowercase()));
    let told = said(site).await.into_iter().map(|(address, told)| (address, told.to_string().to_lowercase()));
    told.chain(drawn).collect()
}

#[tokio::test]
async fn what_is_internal_leaves_no_trace_anywhere() {
    let door = Target::service(slug("toegang-tot-een-deur"));
    let content = with_successors(entangled(true), Some(&door));
    let traces = traces(&content);
    assert_eq!(traces.len(), WORDS.len() + 10, "{traces:?}");

    let all = everything(&Site::showing(content.clone()).await).await;
    for trace in &traces {
        assert!(all.iter().any(|(_, text)| text.contains(trace)), "{trace} zou intern te lezen moeten zijn");
    }
    let site = Site::showing(content.shown(PUBLIC)).await;
    for (address, text) in everything(&site).await {
        let found: Vec<_> = traces.iter().filter(|trace| text.contains(*trace)).collect();
        assert!(found.is_empty(), "{address}: {found:?}");
    }
    for word in WORDS {
        let found = site.get(&format!("/api/v1/diensten?zoek={word}")).await.json();
        assert_eq!(found["totaal"], 0, "{word}");
    }
}

#[test]
fn only_the_names_of_what_is_internal_go() {
    let door = Target::service(slug("toegang-tot-een-deur"));
    let with = with_successors(entangled(true), Some(&door)).shown(PUBLIC);
    let without = with_successors(entangled(false), None).shown(PUBLIC);
    assert!(with == without, "de woorden van een verwijzing blijven, en al het andere");

    let (all, open) = (Region::Three.content(), Region::Three.content().shown(PUBLIC));
    let door = slug("toegang-tot-een-deur");
    let public = |items: &[Slug], gone: &[&str]| -> Vec<Slug> {
        items.iter().filter(|slug| !gone.contains(&slug.as_str())).cloned().collect()
    };
    let slugs = |content: &Content| -> [Vec<Slug>; 4] {
        [
            content.services.iter().map(|item| item.slug.clone()).collect(),
            content.steps.iter().map(|item| item.slug.clone()).collect(),
            content.situations.iter().map(|item| item.slug.clone()).collect(),
            content.locations.iter().map(|item| item.slug.clone()).collect(),
        ]
    };
    let gone = [door.as_str(), "vluchtweg-lopen", "achterluik"];
    assert_eq!(slugs(&open), slugs(&all).map(|items| public(&items, &gone)));
    for (open, all) in open.agreements.iter().zip(&all.agreements) {
        let kept = all.lines().iter().filter(|line| line.service != door);
        let kept: Vec<_> = kept.map(|line| (&line.service, line.from, line.status, line.lead_time)).collect();
        let told = open.lines().iter().map(|line| (&line.service, line.from, line.status, line.lead_time));
        assert_eq!(told.collect::<Vec<_>>(), kept, "{}", open.municipality);
    }
    assert!(open.region == all.region && open.desks == all.desks && open.teams == all.teams);
    assert!(
        open.municipalities == all.municipalities && open.domains == all.domains && open.phases == all.phases
    );
    assert!(open.paths == all.paths && open.transfers == all.transfers && open.changes == all.changes);
    assert!(open.terms == all.terms && open.referrals == all.referrals && open.notices == all.notices);
    assert!(open.pages == all.pages && open.sources == all.sources && open.situations == all.situations);
}

#[tokio::test]
async fn what_is_internal_has_no_address() {
    let (all, open) =
        (Site::showing(entangled(true)).await, Site::showing(entangled(true).shown(PUBLIC)).await);
    for (path, route) in [
        ("diensten/toegang-tot-een-deur", Route::Service(slug("toegang-tot-een-deur"))),
        ("inwerkgids/stappen/vluchtweg-lopen", Route::Step(slug("vluchtweg-lopen"))),
        ("situaties/geheim-feest", Route::Situation(slug("geheim-feest"))),
        ("locaties/achterluik", Route::Location(slug("achterluik"))),
        ("diensten/toegang-tot-een-deur", Route::Number(90)),
        ("inwerkgids/stappen/vluchtweg-lopen", Route::Number(204)),
    ] {
        let path = format!("/api/v1/{path}");
        assert_eq!([all.get(&path).await.status, open.get(&path).await.status], [200, 404], "{path}");
        assert_ne!(all.content().resolve(&route), Found::Nowhere, "{route:?}");
        assert_eq!(open.content().resolve(&route), Found::Nowhere, "{route:?}");
        let href = route.href();
        assert!(open.get(&href).await.is_page(404), "{href}");
    }
}

/// Every price in an answer, however deep.
fn costs<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("kosten").filter(|costs| costs.is_string()));
            map.values().for_each(|value| costs(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| costs(item, found)),
        _ => {}
    }
}

#[tokio::test]
async fn no_tariff_is_told() {
    for region in Region::ALL {
        let content = region.content();
        // Words alone, as that an offer comes first, may stand in other sentences too.
        let lines =
            content.agreements.iter().flat_map(model::Agreement::lines).filter_map(|line| line.costs.clone());
        let amounts: BTreeSet<String> =
            lines.filter(|costs| costs.contains(|c: char| c.is_ascii_digit())).collect();
        assert!(!amounts.is_empty(), "{region:?}");
        let site = Site::showing(content.shown(PUBLIC)).await;
        let mut hidden = 0;
        for (address, told) in said(&site).await {
            let mut found = Vec::new();
            costs(&told, &mut found);
            let open =
                |costs: &Value| *costs == json!("inbegrepen") || *costs == json!("alleen intern te zien");
            assert!(found.iter().all(|costs| open(costs)), "{region:?} {address}: {found:?}");
            hidden += found.iter().filter(|costs| **costs != "inbegrepen").count();
        }
        assert!(hidden > 0, "{region:?}: dat er een tarief is, mag iedereen weten");
        for (href, html) in pages(&site) {
            let text = unescaped(&html);
            let found: Vec<_> = amounts.iter().filter(|costs| text.contains(*costs)).collect();
            assert!(found.is_empty(), "{region:?} {href}: {found:?}");
        }
    }
}
