//! Title and description of every page: one function, for the server's head and for the browser's announcer.

use model::content::Found;
use model::{Content, Route};

/// What stands in the head of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The title: the page first, the site last.
    pub title: String,
    /// What the page is about, for search results and previews.
    pub description: String,
}

/// The head of a page; nothing is an address that is no page.
pub fn head(route: Option<&Route>, content: &Content) -> Head {
    let region = &content.region;
    let trail = |parts: &[&str]| [parts, &[region.title.as_str()]].concat().join(" – ");
    let of_site = || region.welcome.clone();
    match route {
        Some(Route::Home) => {
            Head { title: format!("{} – {}", region.title, region.subtitle), description: of_site() }
        }
        Some(Route::Services(filter)) if !filter.text.trim().is_empty() => {
            let searching = format!("Zoeken naar {}", filter.text.trim());
            Head { title: trail(&[&searching, "Diensten"]), description: of_site() }
        }
        Some(Route::Services(_)) => Head { title: trail(&["Diensten"]), description: of_site() },
        Some(Route::Service(slug)) => match content.find_service(slug) {
            Found::Here(service) => {
                Head { title: trail(&[&service.name, "Diensten"]), description: service.summary.clone() }
            }
            Found::Moved(_) | Found::Nowhere => missing(&trail),
        },
        Some(Route::Number(_)) | None => missing(&trail),
    }
}

fn missing(trail: &dyn Fn(&[&str]) -> String) -> Head {
    Head {
        title: trail(&["Deze pagina is er niet"]),
        description: "Deze pagina is er niet. Zoek verder, of kies een dienst.".to_owned(),
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Head {
    /// The head as HTML. Nothing of the content can become markup.
    pub(crate) fn to_html(&self, for_search_engines: bool) -> String {
        let robots =
            if for_search_engines { "" } else { "<meta name=\"robots\" content=\"noindex, nofollow\">" };
        format!(
            "<title>{}</title><meta name=\"description\" content=\"{}\">{robots}",
            escape(&self.title),
            escape(&self.description)
        )
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_become_markup() {
        let head = Head { title: "</title><script>".into(), description: "\"><b>".into() };
        let html = head.to_html(false);
        assert!(html.starts_with("<title>&lt;/title&gt;&lt;script&gt;</title>"), "{html}");
        assert!(html.contains("content=\"&quot;&gt;&lt;b&gt;\""), "{html}");
        assert!(html.contains("noindex"), "while nobody owns the site, search engines stay away");
        assert!(!head.to_html(true).contains("noindex"));
    }
}
