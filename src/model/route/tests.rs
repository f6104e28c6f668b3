//! Addresses both ways, odd and hostile ones too.

use super::*;
use crate::Outcome;

fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

fn read(href: &str) -> Parsed {
    let (path, query) = href.split_once('?').unwrap_or((href, ""));
    parse(path, query)
}

#[test]
fn every_address_reads_back_as_it_was_written() {
    let full = Filter {
        text: "pas & badge? 100% «é» +".into(),
        chosen: vec![
            (Facet::Domain, slug("facilitair")),
            (Facet::Domain, slug("ict")),
            (Facet::Kind, slug("aanvragen")),
            (Facet::Kind, slug("melden")),
            (Facet::Status, slug("extra")),
            (Facet::Audience, slug("griffie")),
            (Facet::Team, slug("recht")),
        ],
        sort: Some(Sort::Name),
        more: 2,
    };
    for route in [
        Route::Home,
        Route::catalogue(),
        Route::Services(full),
        Route::Service(slug("toegangspas")),
        Route::Situations,
        Route::Situation(slug("uit-dienst")),
        Route::Agreements(Comparison { domains: vec![slug("hrm"), slug("ict")], differing: true }),
        Route::Agreement(slug("a")),
        Route::Plan(None),
        Route::Plan(Some(slug("nieuw"))),
        Route::Step(slug("inloggen")),
        Route::changes(),
        Route::Changes(ChangeFilter {
            outcomes: vec![Outcome::Changes, Outcome::NotKnown],
            domains: vec![slug("hrm"), slug("overig")],
        }),
        Route::Locations,
        Route::Location(slug("loods")),
        Route::terms(),
        Route::Terms("p&c een+een? «é»".into()),
        Route::Mine,
        Route::Info(Info::About),
        Route::Info(Info::Accessibility),
        Route::Info(Info::Privacy),
        Route::Number(55),
    ] {
        for (municipality, on) in [(None, None), (Some(slug("a")), "2023-01-01".parse().ok())] {
            let address = Address { municipality, on, ..Address::from(route.clone()) };
            assert_eq!(read(&address.href()), Parsed::Page(address.clone()), "{}", address.href());
        }
    }
}

#[test]
fn addresses_are_what_the_design_says() {
    assert_eq!(Route::Home.href(), "/");
    assert_eq!(Route::Service(slug("toegangspas")).href(), "/diensten/toegangspas");
    assert_eq!(Route::Number(55).href(), "/55");
    assert_eq!(Route::Plan(Some(slug("nieuw"))).href(), "/inwerken?pad=nieuw");
    let comparison = Comparison { domains: vec![slug("ict")], differing: true };
    assert_eq!(Route::Agreements(comparison).href(), "/overeenkomsten?domein=ict&verschil=ja");
    let changes = ChangeFilter { outcomes: vec![Outcome::Stays], domains: vec![slug("hrm")] };
    assert_eq!(Route::Changes(changes).href(), "/veranderingen?soort=blijft&domein=hrm");
    assert_eq!(Route::Terms("vpn".into()).href(), "/begrippen?zoek=vpn");
    let names: Vec<String> = Route::pages().iter().map(Route::href).collect();
    let expected = "/diensten /situaties /overeenkomsten /inwerken /veranderingen /locaties /begrippen /mijn /over \
                    /toegankelijkheid /privacy";
    assert_eq!(names.join(" "), expected);
    let filter = Filter { text: "pas kwijt".into(), ..Filter::of_domain(slug("ict")) };
    assert_eq!(Route::Services(filter).href(), "/diensten?zoek=pas%20kwijt&domein=ict");
}

#[test]
fn the_day_that_is_asked_for_stands_only_where_it_is_asked() {
    let day = "2026-12-01".parse().ok();
    for (href, asked) in [
        ("/diensten/toegangspas?nodig=2026-12-01", day),
        ("/situaties/uit-dienst?nodig=2026-12-01", day),
        ("/diensten/toegangspas?nodig=2026-02-30&nodig=2026-12-01", None),
        ("/diensten/toegangspas?nodig=morgen", None),
        ("/diensten/toegangspas?nodig=", None),
        ("/diensten?nodig=2026-12-01", None),
        ("/inwerken/inloggen?nodig=2026-12-01", None),
        ("/?nodig=2026-12-01", None),
        ("/inwerken?pad=nieuw&start=2026-12-01", day),
        ("/inwerken?pad=nieuw&nodig=2026-12-01", None),
        ("/inwerken?start=2026-12-01", day),
        ("/diensten/toegangspas?start=2026-12-01", None),
    ] {
        let Parsed::Page(address) = read(href) else { panic!("{href}") };
        assert_eq!(address.asked, asked, "{href}");
        assert_eq!(read(&address.href()), Parsed::Page(address.clone()), "{href}");
        // It is about this page alone.
        assert_eq!(address.to(Route::Service(slug("andere"))).asked, None, "{href}");
    }
    let full =
        Address { asked: day, on: day, municipality: Some(slug("a")), ..Route::Service(slug("pas")).into() };
    assert_eq!(full.href(), "/diensten/pas?gemeente=a&op=2026-12-01&nodig=2026-12-01");
}

#[test]
fn what_is_no_page_is_said_to_be_none() {
    for (href, expected) in [
        ("", Parsed::Unknown),
        ("//", Parsed::Unknown),
        ("///", Parsed::Unknown),
        ("//evil.example/diensten", Parsed::Unknown),
        ("/\\evil.example", Parsed::Unknown),
        ("//[x", Parsed::Unknown),
        ("/%", Parsed::Malformed),
        ("/%f", Parsed::Malformed),
        ("/%zz", Parsed::Malformed),
        ("/%ff", Parsed::Malformed),
        ("/diensten/%ff", Parsed::Malformed),
        ("/%2f%2fevil.example", Parsed::Unknown),
        ("/diensten/toegangspas/meer", Parsed::Unknown),
        ("/diensten//", Parsed::Unknown),
        ("/diensten/../etc", Parsed::Unknown),
        ("/diensten/Toegangspas", Parsed::Unknown),
        ("/diensten%2Ftoegangspas", Parsed::Unknown),
        ("/055", Parsed::Unknown),
        ("/+55", Parsed::Unknown),
        ("/99999999", Parsed::Unknown),
        ("/onzin", Parsed::Unknown),
        ("/Over", Parsed::Unknown),
        ("/begrippen/ikb", Parsed::Unknown),
        ("/mijn/geheim", Parsed::Unknown),
        ("/inwerken/Eerste-Stap", Parsed::Unknown),
    ] {
        assert_eq!(read(href), expected, "{href:?}");
    }
}

#[test]
fn one_slash_too_many_leads_to_the_one_true_address() {
    for (href, target) in [
        ("/diensten/", "/diensten"),
        ("/diensten/?zoek=pas", "/diensten?zoek=pas"),
        ("/diensten/toegangspas/", "/diensten/toegangspas"),
        ("/55/", "/55"),
    ] {
        let Parsed::Moved(address) = read(href) else { panic!("{href} must move") };
        assert_eq!(address.href(), target);
    }
}

#[test]
fn a_query_is_read_leniently() {
    let filter = |query: &str| match parse("/diensten", query) {
        Parsed::Page(Address { route: Route::Services(filter), .. }) => filter,
        other => panic!("{query}: {other:?}"),
    };
    assert_eq!(filter("zoek=pas+kwijt").text, "pas kwijt");
    assert_eq!(filter("zoek=%ff%").text, "\u{fffd}%");
    assert_eq!(filter("zoek=a%00b").text, "a b");
    assert_eq!(filter("zoek=een&zoek=twee").text, "een", "the first counts");
    assert_eq!(filter(&format!("zoek={}", "é".repeat(10_000))).text.chars().count(), Filter::LONGEST_TEXT);
    let chosen =
        filter("soort=melden&domein=ict&domein=ict&domein=GEEN!&soort=dansen&status=nee&team=x").chosen;
    assert_eq!(
        chosen,
        [(Facet::Domain, slug("ict")), (Facet::Kind, slug("melden")), (Facet::Team, slug("x"))]
    );
    assert_eq!(filter("=&&==&utm_source=x"), Filter::default());
}

#[test]
fn what_narrows_the_changes_and_the_words_is_read_leniently() {
    for (href, expected) in [
        (
            "/veranderingen?domein=hrm&soort=onbekend&soort=blijft",
            "/veranderingen?soort=blijft&soort=onbekend&domein=hrm",
        ),
        ("/veranderingen?soort=verandert&soort=verandert&soort=dansen", "/veranderingen?soort=verandert"),
        ("/veranderingen?soort=Blijft&domein=GEEN!&zoek=pas&verschil=ja", "/veranderingen"),
        (
            "/veranderingen?domein=ict&domein=hrm&domein=ict&op=2022-12-12",
            "/veranderingen?domein=hrm&domein=ict&op=2022-12-12",
        ),
        ("/begrippen?zoek=p%26c+cyclus", "/begrippen?zoek=p%26c%20cyclus"),
        ("/begrippen?zoek=&zoek=vpn&domein=ict&sorteer=naam", "/begrippen?zoek=vpn"),
        ("/begrippen?zoek=", "/begrippen"),
        ("/begrippen/?zoek=vpn&gemeente=a", "/begrippen?zoek=vpn&gemeente=a"),
    ] {
        let (Parsed::Page(address) | Parsed::Moved(address)) = read(href) else { panic!("{href}") };
        assert_eq!(address.href(), expected, "{href}");
    }
    let Parsed::Page(Address { route: Route::Terms(text), .. }) =
        read(&format!("/begrippen?zoek={}", "é".repeat(10_000)))
    else {
        panic!()
    };
    assert_eq!(text.chars().count(), Filter::LONGEST_TEXT);
}

#[test]
fn a_link_keeps_the_municipality_and_the_day() {
    let Parsed::Page(here) = read("/diensten?zoek=pas&gemeente=a&op=2023-01-01") else { panic!() };
    assert_eq!(here.to(Route::Service(slug("pas"))).href(), "/diensten/pas?gemeente=a&op=2023-01-01");
}

#[test]
fn narrowing_differently_is_the_same_page() {
    assert!(Route::catalogue().same_page(&Route::Services(Filter::searching("pas"))));
    assert!(Route::terms().same_page(&Route::Terms("vpn".into())));
    let changes = ChangeFilter::default().toggle_outcome(Outcome::Stays).toggle_domain(&slug("hrm"));
    assert!(changes.narrows() && Route::changes().same_page(&Route::Changes(changes.clone())));
    assert_eq!(Route::Changes(changes.clone()).unnarrowed(), Route::changes());
    assert_eq!(Route::Terms("vpn".into()).unnarrowed(), Route::terms());
    assert!(!Route::catalogue().same_page(&Route::Home));
    assert!(!Route::Service(slug("a")).same_page(&Route::Service(slug("b"))));
}

#[test]
fn a_choice_made_twice_is_undone() {
    let once = Filter::default().toggle(Facet::Domain, &slug("ict"));
    assert_eq!(once, Filter::of_domain(slug("ict")));
    assert_eq!(once.toggle(Facet::Domain, &slug("ict")), Filter::default());
    let changes = ChangeFilter::default().toggle_outcome(Outcome::Stays).toggle_domain(&slug("hrm"));
    assert_eq!(changes.toggle_domain(&slug("hrm")).toggle_outcome(Outcome::Stays), ChangeFilter::default());
    assert_eq!(once.toggle(Facet::Kind, &slug("melden")).text_only(), Filter::default());
}
