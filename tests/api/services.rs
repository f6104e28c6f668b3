//! The list of services: narrowed, searched and in pages.

use model::{Content, Item, Service};
use serde_json::Value;
use tests::{Region, Site, TODAY, day};

async fn list(site: &Site, query: &str) -> Value {
    let answer = site.get(&format!("/api/v1/diensten?{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text());
    answer.json()
}

fn results(list: &Value) -> &[Value] {
    list["resultaten"].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The services that are there today.
fn present(content: &Content) -> impl Iterator<Item = &Service> {
    content.services.iter().filter(|service| service.ended_on(day(TODAY)).is_none())
}

fn slugs(list: &Value) -> Vec<&str> {
    results(list).iter().filter_map(|service| service["slug"].as_str()).collect()
}

#[tokio::test]
async fn a_list_says_what_it_is_a_part_of() {
    let site = Site::of(Region::Embedded).await;
    let all = present(&site.content()).count();
    let answer = site.get("/api/v1/diensten").await.json();
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 4, "{keys:?}");
    assert!(all > 20, "er is meer dan één pagina");
    assert_eq!(answer["totaal"], all);
    assert_eq!([&answer["pagina"], &answer["perPagina"]], [&Value::from(1), &Value::from(20)]);
    assert_eq!(results(&answer).len(), 20);
    let numbers: Vec<_> = results(&answer).iter().filter_map(|item| item["nummer"].as_u64()).collect();
    assert!(numbers.len() == 20 && numbers.is_sorted(), "op nummer: {numbers:?}");
}

#[tokio::test]
async fn the_pages_give_every_service_exactly_once() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let expected: Vec<String> = present(&site.content()).map(|s| s.slug.to_string()).collect();
        for per_page in [1_usize, 3, 7, 500] {
            let mut walked = Vec::new();
            for page in 1..=expected.len() + 1 {
                let list = list(&site, &format!("pagina={page}&perPagina={per_page}")).await;
                assert_eq!(list["totaal"], expected.len(), "{region:?}, pagina {page}");
                assert_eq!(
                    [&list["pagina"], &list["perPagina"]],
                    [&Value::from(page), &Value::from(per_page)]
                );
                walked.extend(slugs(&list).into_iter().map(str::to_owned));
                if results(&list).is_empty() {
                    break;
                }
            }
            assert_eq!(walked, expected, "{region:?} met {per_page} per pagina");
        }
        let beyond = list(&site, "pagina=100000").await;
        assert_eq!(beyond["totaal"], expected.len(), "{region:?}: ook voorbij de laatste pagina");
        assert!(results(&beyond).is_empty(), "{region:?}");
    }
}

#[tokio::test]
async fn every_filter_narrows_as_it_says() {
    let site = Site::of(Region::Three).await;
    let all = "boom-melden plantenbak-lenen gereedschap-lenen zaal-reserveren sleutel-aanvragen \
               formulier-aanvragen toegang-tot-een-deur gesprek-aanvragen fietsplan";
    let earlier = all.replace(" gesprek", " stoomtramkaartje gesprek");
    for (query, expected) in [
        ("", all),
        ("domein=groen", "boom-melden plantenbak-lenen gereedschap-lenen"),
        (
            "domein=groen&domein=mensen",
            "boom-melden plantenbak-lenen gereedschap-lenen gesprek-aanvragen fietsplan",
        ),
        ("team=huismeesters", "zaal-reserveren sleutel-aanvragen formulier-aanvragen toegang-tot-een-deur"),
        ("team=huismeesters&domein=groen", ""),
        ("gemeente=ijzerespen", all),
        ("status=extra", "zaal-reserveren sleutel-aanvragen"),
        ("status=extra&gemeente=ijzerespen", "sleutel-aanvragen"),
        ("status=extra&gemeente=ijzerespen&gemeente=kwelderoord", "zaal-reserveren sleutel-aanvragen"),
        ("status=extra&gemeente=ijzerespen&op=2025-05-31", ""),
        ("status=niet-afgesproken", "fietsplan"),
        ("status=niet-afgesproken&op=2025-05-31", "zaal-reserveren"),
        ("status=niet-afgesproken&status=extra", "zaal-reserveren sleutel-aanvragen fietsplan"),
        ("status=nog-niet-bekend", "zaal-reserveren fietsplan"),
        ("status=nog-niet-bekend&op=2022-04-30", earlier.as_str()),
        ("domein=mensen&op=2026-01-31", "stoomtramkaartje gesprek-aanvragen fietsplan"),
        ("domein=mensen&op=2026-02-01", "gesprek-aanvragen fietsplan"),
        ("zoek=stoomtram", ""),
        // Where a search finds few services, what belongs to them stands behind it.
        ("zoek=stoomtram&op=2026-01-31", "stoomtramkaartje fietsplan"),
        ("zoek=sleutel", "sleutel-aanvragen zaal-reserveren"),
        ("zoek=SLEUTEL&domein=gebouwen&team=huismeesters", "sleutel-aanvragen zaal-reserveren"),
        ("zoek=sleutel&domein=groen", ""),
        ("zoek=cafe", "zaal-reserveren toegang-tot-een-deur sleutel-aanvragen"),
        ("zoek=caf%C3%A9", "zaal-reserveren toegang-tot-een-deur sleutel-aanvragen"),
        ("zoek=a%26b", "formulier-aanvragen"),
        ("zoek=gereedschap+hark", "gereedschap-lenen boom-melden plantenbak-lenen"),
        ("zoek=zzzz", ""),
        ("zoek=?!", ""),
    ] {
        let found = list(&site, query).await;
        let expected: Vec<&str> = expected.split_whitespace().collect();
        assert_eq!(slugs(&found), expected, "{query}");
        assert_eq!(found["totaal"], expected.len(), "{query}");
    }
}

#[tokio::test]
async fn a_search_says_where_it_found_its_words() {
    let site = Site::of(Region::Three).await;
    let found = list(&site, "zoek=gereedschap+kruiwag").await;
    let finds = results(&found)[0]["vindplaatsen"].as_array().unwrap();
    let told: Vec<_> = finds.iter().map(|find| [&find["woord"], &find["veld"], &find["hoe"]]).collect();
    assert_eq!(
        told,
        [["gereedschap", "naam", "heel-woord"], ["kruiwagens", "samenvatting", "begin"]],
        "een plaats voor elk woord van de vraag"
    );
    for query in ["", "zoek=", "domein=groen"] {
        let found = list(&site, query).await;
        let silent = results(&found).iter().all(|item| item.get("vindplaatsen").is_none());
        assert!(silent && !results(&found).is_empty(), "{query}: zonder zoeken is er niets gevonden");
    }
}

#[tokio::test]
async fn every_service_says_what_each_participant_has() {
    for (region, participants) in
        [(Region::Three, Some(3)), (Region::Seven, Some(7)), (Region::Embedded, None)]
    {
        let site = Site::of(region).await;
        let expected: Vec<String> =
            site.content().municipalities.iter().map(|m| m.slug.to_string()).collect();
        assert!(participants.is_none_or(|count| count == expected.len()), "{region:?}");
        let all = list(&site, "perPagina=500").await;
        assert_eq!(results(&all).len(), present(&site.content()).count(), "{region:?}");
        for service in results(&all) {
            let offers = service["beschikbaarheid"].as_array().unwrap();
            let named: Vec<_> = offers.iter().filter_map(|offer| offer["gemeente"].as_str()).collect();
            assert_eq!(named, expected, "{region:?}: {}, in de volgorde van de wegwijzer", service["slug"]);
        }
    }
}

#[tokio::test]
async fn all_four_words_stand_side_by_side() {
    let site = Site::of(Region::Seven).await;
    let found = list(&site, "zoek=raadzaal&domein=techniek").await;
    let offers = results(&found)[0]["beschikbaarheid"].as_array().unwrap();
    let words: Vec<_> = offers.iter().filter_map(|offer| offer["status"].as_str()).collect();
    assert_eq!(
        words,
        [
            "inbegrepen",
            "extra",
            "niet-afgesproken",
            "nog-niet-bekend",
            "extra",
            "inbegrepen",
            "niet-afgesproken"
        ]
    );
}

#[tokio::test]
async fn a_day_that_is_not_named_is_today() {
    let site = Site::of(Region::Three).await;
    let named = list(&site, &format!("op={TODAY}")).await;
    assert_eq!(site.get("/api/v1/diensten").await.json(), named);
    assert_ne!(list(&site, "op=2025-05-31").await, named);
}
