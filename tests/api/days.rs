//! What the API says as of a day, and what it names with what.

use model::{AgreementLine, Item};
use serde_json::{Value, json};
use tests::{Region, Site, TODAY, day};

async fn told(site: &Site, path: &str) -> Value {
    let answer = site.get(&format!("/api/v1/{path}")).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.json()
}

fn slugs(items: &Value) -> Vec<&str> {
    items.as_array().into_iter().flatten().filter_map(|item| item["slug"].as_str()).collect()
}

#[tokio::test]
async fn what_has_ended_stands_in_lists_until_its_day() {
    let site = Site::of(Region::Three).await;
    for (path, list, slug, last, first) in [
        ("diensten?perPagina=500&", "resultaten", "stoomtramkaartje", "2026-01-31", "2026-02-01"),
        ("inwerkgids?", "stappen", "stempelkaart-halen", "2026-05-31", "2026-06-01"),
        ("inwerkgids?pad=vers&", "stappen", "stempelkaart-halen", "2026-05-31", "2026-06-01"),
    ] {
        let before = told(&site, &format!("{path}op={last}")).await;
        let mut with = slugs(&before[list]);
        assert!(with.contains(&slug), "{path}: {slug} op {last} in {with:?}");
        with.retain(|other| *other != slug);
        for query in [format!("op={first}"), format!("op={TODAY}"), String::new()] {
            let after = told(&site, &format!("{path}{query}")).await;
            assert_eq!(slugs(&after[list]), with, "{path}{query}: verder alles zoals het was");
        }
    }
}

#[tokio::test]
async fn a_situation_that_has_ended_stands_in_the_list_until_its_day() {
    let mut content = Region::Three.content();
    let ended = model::Ended { per: day("2026-02-01"), reason: "De zaal is weg.".into(), now: None };
    content.situations.iter_mut().find(|item| item.slug.as_str() == "feest-in-de-zaal").unwrap().ended =
        Some(ended);
    let site = Site::showing(content).await;
    let before = told(&site, "situaties?op=2026-01-31").await;
    assert_eq!(slugs(&before["resultaten"]), ["nieuw-in-de-ploeg", "andere-ploeg", "feest-in-de-zaal"]);
    for query in ["?op=2026-02-01", ""] {
        let after = told(&site, &format!("situaties{query}")).await;
        assert_eq!(slugs(&after["resultaten"]), ["nieuw-in-de-ploeg", "andere-ploeg"], "{query}");
        assert_eq!(after["totaal"], 2, "{query}");
    }
    let zaal = told(&site, "diensten/zaal-reserveren").await;
    assert_eq!(zaal["situaties"], json!(["nieuw-in-de-ploeg"]), "ook niet bij een dienst");
}

#[tokio::test]
async fn a_building_that_is_closed_stays_in_the_list_and_says_so() {
    let site = Site::of(Region::Three).await;
    let list = told(&site, "locaties").await;
    assert_eq!(slugs(&list["resultaten"]), ["werf", "kwelderhuis", "dienstenhuis", "achterluik"]);
    assert_eq!(list["resultaten"][2]["vervallen"]["per"], "2025-01-01");
}

#[tokio::test]
async fn a_notice_is_there_on_its_days_alone() {
    let site = Site::of(Region::Three).await;
    for (on, expected) in [
        ("2026-08-31", ""),
        ("2026-09-01", "nieuwe-laarzen"),
        ("2026-09-10", "nieuwe-laarzen"),
        ("2026-09-14", "nieuwe-laarzen"),
        ("2026-09-15", ""),
        ("2026-11-19", ""),
        ("2026-11-20", "portaal-hapert"),
        ("2026-11-24", "portaal-hapert"),
        ("2026-11-30", "portaal-hapert"),
        ("2026-12-01", ""),
        ("2026-12-24", ""),
    ] {
        let list = told(&site, &format!("mededelingen?op={on}")).await;
        let expected: Vec<&str> = expected.split_whitespace().collect();
        assert_eq!(slugs(&list["resultaten"]), expected, "{on}");
        assert_eq!(list["totaal"], expected.len(), "{on}");
    }
    assert_eq!(slugs(&told(&site, "mededelingen").await["resultaten"]), ["portaal-hapert"], "vandaag");
}

#[tokio::test]
async fn disruptions_stand_before_announcements() {
    let mut content = Region::Three.content();
    for notice in &mut content.notices {
        (notice.from, notice.until) = (day("2026-11-01"), day("2026-11-30"));
    }
    // The other way round, so that it is not the order of the files that does it.
    content.notices.sort_by_key(|notice| std::cmp::Reverse(notice.kind));
    let site = Site::showing(content).await;
    let list = told(&site, "mededelingen").await;
    assert_eq!(slugs(&list["resultaten"]), ["portaal-hapert", "nieuwe-laarzen"]);
}

#[tokio::test]
async fn an_agreement_as_of_a_day_has_the_lines_that_hold_on_it() {
    let mut seen = std::collections::BTreeSet::new();
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        for on in ["1999-12-31", "2022-05-01", "2024-02-29", "2024-03-01", "2025-05-31", "2025-06-01", TODAY]
        {
            let list = told(&site, &format!("overeenkomsten?op={on}&perPagina=500")).await;
            assert_eq!(list["totaal"], content.municipalities.len(), "{region:?}");
            for (item, municipality) in
                list["resultaten"].as_array().unwrap().iter().zip(&content.municipalities)
            {
                let agreement = content.agreement(&municipality.slug).unwrap();
                let there = |line: &&AgreementLine| {
                    let service = content.service(&line.service).unwrap();
                    line.holds_on(day(on)) && service.ended_on(day(on)).is_none()
                };
                let lines: Vec<_> = agreement.lines().iter().filter(there).collect();
                let what = format!("{region:?}, {} op {on}", municipality.slug);
                assert_eq!(item["slug"], municipality.slug.as_str(), "{what}");
                assert_eq!(item["op"], on, "{what}");
                assert_eq!(item["regels"], serde_json::to_value(&lines).unwrap(), "{what}");
                let count = format!("{} diensten in", lines.len());
                assert!(item["samenvatting"].as_str().unwrap().contains(&count), "{what}: {item}");
                let own = told(&site, &format!("overeenkomsten/{}?op={on}", municipality.slug)).await;
                assert_eq!(own, *item, "{what}: ook op het eigen adres");
                seen.insert(lines.len());
            }
        }
        let today = told(&site, &format!("overeenkomsten?op={TODAY}")).await;
        assert_eq!(told(&site, "overeenkomsten").await, today, "{region:?}: zonder dag is het vandaag");
    }
    assert!(seen.contains(&0) && seen.len() > 3, "er waren dagen zonder regels en met: {seen:?}");
}

#[tokio::test]
async fn the_guide_is_narrowed_to_the_paths_that_are_named() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        let whole = told(&site, "inwerkgids").await;
        let there = content.steps.iter().filter(|step| step.ended_on(day(TODAY)).is_none()).count();
        assert_eq!(slugs(&whole["stappen"]).len(), there, "{region:?}");
        let of = |wanted: &[&str]| -> Vec<Value> {
            let steps = whole["stappen"].as_array().into_iter().flatten();
            let belongs = |step: &&Value| {
                let mut paths = step["paden"].as_array().into_iter().flatten().filter_map(Value::as_str);
                paths.any(|path| wanted.contains(&path))
            };
            steps.filter(belongs).cloned().collect()
        };
        for path in &content.paths {
            let guide = told(&site, &format!("inwerkgids?pad={}", path.slug)).await;
            let expected = of(&[path.slug.as_str()]);
            assert!(!expected.is_empty(), "{region:?}: {} heeft stappen", path.slug);
            assert_eq!(guide["stappen"], Value::from(expected), "{region:?}: {}", path.slug);
            assert_eq!([&guide["fasen"], &guide["paden"]], [&whole["fasen"], &whole["paden"]], "{region:?}");
        }
        let all: Vec<&str> = content.paths.iter().map(|path| path.slug.as_str()).collect();
        let two = &all[..all.len().min(2)];
        let guide = told(&site, &format!("inwerkgids?pad={}", two.join("&pad="))).await;
        assert_eq!(guide["stappen"], Value::from(of(two)), "{region:?}: {two:?}");

        let wrong = site.get("/api/v1/inwerkgids?pad=zijpad").await;
        assert_eq!(
            (wrong.status, &wrong.json()["errors"][0]["parameter"]),
            (400, &json!("pad")),
            "{region:?}"
        );
    }
    let site = Site::of(Region::Three).await;
    let guide = told(&site, "inwerkgids?pad=ploegbaas").await;
    assert_eq!(slugs(&guide["stappen"]), ["plek-klaarzetten", "ploeg-ontmoeten", "terugkijken"]);
}

#[tokio::test]
async fn a_service_names_the_steps_and_situations_that_need_it() {
    let mut named = 0;
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = told(&site, "inhoud").await;
        let today = Value::from(TODAY);
        let there = |item: &Value| {
            item["vervallen"]["per"].as_str() > today.as_str() || item.get("vervallen").is_none()
        };
        for service in content["diensten"].as_array().unwrap() {
            let slug = service["slug"].as_str().unwrap();
            let target = json!(format!("dienst:{slug}"));
            let pick = |list: &str, needs: &dyn Fn(&Value) -> bool| -> Vec<Value> {
                let items = content[list].as_array().into_iter().flatten();
                items.filter(|item| there(item) && needs(item)).map(|item| item["slug"].clone()).collect()
            };
            let all = |list: &Value| list.as_array().cloned().unwrap_or_default();
            let steps = pick("stappen", &|step| all(&step["diensten"]).contains(&json!(slug)));
            let situations =
                pick("situaties", &|item| all(&item["onderdelen"]).iter().any(|part| part["naar"] == target));
            let detail = told(&site, &format!("diensten/{slug}")).await;
            named += steps.len() + situations.len();
            assert_eq!(detail["stappen"], Value::from(steps), "{region:?}: {slug}");
            assert_eq!(detail["situaties"], Value::from(situations), "{region:?}: {slug}");
        }
    }
    assert!(named > 20, "{named}");
    let zaal = told(&Site::of(Region::Three).await, "diensten/zaal-reserveren").await;
    assert_eq!(zaal["stappen"], json!(["plek-klaarzetten", "ploeg-ontmoeten"]));
    assert_eq!(zaal["situaties"], json!(["nieuw-in-de-ploeg", "feest-in-de-zaal"]));
}
