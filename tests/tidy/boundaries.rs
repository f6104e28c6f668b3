//! What only one place may do: speak to the browser, make requests, hold SQL, build addresses.

use crate::sources::{Breach, File, lines_with, literals};

/// Only `src/app/browser` speaks to the browser.
pub fn browser(files: &[File]) -> Vec<Breach> {
    let mend = "Geef src/app/browser een functie hiervoor, met een helft die buiten de browser niets doet.";
    words(files, &["web_sys", "wasm_bindgen", "js_sys"], |path| path.starts_with("src/app/browser"), mend)
}

/// Only `src/app/client.rs` makes requests.
pub fn requests(files: &[File]) -> Vec<Breach> {
    words(files, &["gloo_net"], |path| path == "src/app/client.rs", "Doe het verzoek in src/app/client.rs.")
}

/// Only `src/api/store` holds SQL or a type of sqlx.
pub fn sql(files: &[File]) -> Vec<Breach> {
    let is_store = |path: &str| path == "src/api/store.rs" || path.starts_with("src/api/store/");
    let mend = "Zet het in src/api/store en geef het een functie met een naam uit het domein.";
    let mut found = words(files, &["sqlx"], is_store, mend);
    let starts = ["select ", "insert into ", "update ", "delete from ", "create table ", "pragma "];
    for file in files.iter().filter(|file| file.is("src/", "rs") && !is_store(&file.path)) {
        for (line, literal) in literals(&file.code_and_texts()) {
            let text = literal.trim_start().to_ascii_lowercase();
            if starts.iter().any(|start| text.starts_with(start)) {
                found.push(Breach::at(&file.path, line, "Hier staat SQL.", mend));
            }
        }
    }
    found
}

/// Only `src/model/route` builds addresses of the site. (Routes of the API have their own, in `src/api/routes`.)
pub fn addresses(files: &[File]) -> Vec<Breach> {
    let pages = [
        "diensten",
        "situaties",
        "overeenkomsten",
        "inwerken",
        "veranderingen",
        "locaties",
        "begrippen",
        "mijn",
        "over",
        "toegankelijkheid",
        "privacy",
        "schil",
    ];
    let mend = "Maak een model::Route en vraag daarvan href(); adressen van de API staan in model/wire.rs.";
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is("src/", "rs") && !file.is_test()) {
        if ["src/model/", "src/api/routes", "src/xtask/"].iter().any(|may| file.path.starts_with(may)) {
            continue;
        }
        for (line, literal) in literals(&file.code_and_texts()) {
            let first = literal
                .strip_prefix('/')
                .map(|rest| rest.split(['/', '?', '#', '{']).next().unwrap_or_default());
            if first.is_some_and(|first| pages.contains(&first)) {
                found.push(Breach::at(&file.path, line, "Hier staat een adres van de site.", mend));
            }
        }
    }
    found
}

fn words(files: &[File], words: &[&str], may: impl Fn(&str) -> bool, mend: &str) -> Vec<Breach> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is("src/", "rs") && !may(&file.path)) {
        let code = file.code_and_tests();
        for word in words {
            let rule = format!("Hier mag {word} niet staan.");
            found.extend(
                lines_with(&code, word, "").iter().map(|line| Breach::at(&file.path, *line, &rule, mend)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(rule: fn(&[File]) -> Vec<Breach>, path: &str, text: &str) -> usize {
        rule(&[File::new(path, text)]).len()
    }

    #[test]
    fn the_browser_is_spoken_to_in_one_place() {
        assert_eq!(found(browser, "src/app/pages/home.rs", "use leptos::web_sys::Window;"), 1);
        assert_eq!(found(browser, "src/app/start.rs", "use wasm_bindgen::JsValue;"), 1);
        assert_eq!(found(browser, "src/app/start.rs", "// web_sys is elsewhere\nlet my_web_sys = 1;"), 0);
        assert_eq!(found(browser, "src/app/browser/web.rs", "use web_sys::Window;"), 0);
    }

    #[test]
    fn requests_are_made_in_one_place() {
        assert_eq!(found(requests, "src/app/app.rs", "use gloo_net::http::Request;"), 1);
        assert_eq!(found(requests, "src/app/client.rs", "use gloo_net::http::Request;"), 0);
    }

    #[test]
    fn sql_stands_in_one_place() {
        assert_eq!(found(sql, "src/api/state.rs", "fn f(pool: sqlx::Pool) {}"), 1);
        assert_eq!(found(sql, "src/wegwijzer/main.rs", "let q = \"SELECT 1\";"), 1);
        assert_eq!(found(sql, "src/api/store/feedback.rs", "sqlx::query(\"select 1\")"), 0);
        assert_eq!(found(sql, "src/app/words.rs", "let w = \"selecteer een gemeente\";"), 0);
    }

    #[test]
    fn addresses_are_built_in_one_place() {
        assert_eq!(found(addresses, "src/app/pages/home.rs", "view! { <a href=\"/diensten\">x</a> }"), 1);
        assert_eq!(found(addresses, "src/api/pages.rs", "format!(\"/diensten/{slug}?op=x\")"), 1);
        assert_eq!(found(addresses, "src/api/pages.rs", "let x = \"/overal\"; // \"/over\""), 0);
        assert_eq!(found(addresses, "src/model/route.rs", "\"/diensten\""), 0);
        assert_eq!(
            found(addresses, "src/app/head.rs", "#[cfg(test)]\nmod tests { const A: &str = \"/mijn\"; }"),
            0
        );
    }
}
