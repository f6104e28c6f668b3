//! The name, title and description of every page: one place, for the server's head, the browser's announcer, and the
//! ways to a page.

use model::content::by_slug;
use model::{Content, Item, Route};

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
    let Some((route, about)) = route.and_then(|route| Some((route, about(route, content)?))) else {
        return Head {
            title: format!("Deze pagina is er niet – {}", region.title),
            description: "Deze pagina is er niet. Zoek verder, of kies een dienst.".to_owned(),
        };
    };
    let description = about.summary.unwrap_or_else(|| region.welcome.clone());
    if *route == Route::Home {
        return Head { title: format!("{} – {}", region.title, region.subtitle), description };
    }
    let mut names = vec![about.name];
    names.extend(route.parent().and_then(|parent| name(&parent, content)));
    if let Route::Services(filter) = route
        && !filter.text.trim().is_empty()
    {
        names.insert(0, format!("Zoeken naar {}", filter.text.trim()));
    }
    names.push(region.title.clone());
    Head { title: names.join(" – "), description }
}

/// The name of a page, as ways to it say it; nothing where there is none.
pub fn name(route: &Route, content: &Content) -> Option<String> {
    about(route, content).map(|about| about.name)
}

/// What a page is.
struct About {
    name: String,
    summary: Option<String>,
}

fn about(route: &Route, content: &Content) -> Option<About> {
    let own = |name: &str| Some(About { name: name.to_owned(), summary: None });
    match route {
        Route::Home => own("Start"),
        Route::Services(_) => own("Diensten"),
        Route::Situations => own("Situaties"),
        Route::Agreements(_) => own("Afspraken per gemeente"),
        Route::Plan(None) => own("Jouw plan"),
        Route::Changes(_) => own("Wat verandert"),
        Route::Locations => own("Locaties"),
        Route::Terms(_) => own("Woordenlijst"),
        Route::Mine => own("Op dit apparaat"),
        Route::Service(slug) => of(&content.services, slug),
        Route::Situation(slug) => of(&content.situations, slug),
        Route::Step(slug) => of(&content.steps, slug),
        Route::Location(slug) => of(&content.locations, slug),
        Route::Agreement(slug) => {
            let found = of(&content.municipalities, slug)?;
            Some(About { name: format!("Afspraken van {}", found.name), ..found })
        }
        Route::Plan(Some(slug)) => {
            let path = by_slug(&content.paths, slug)?;
            Some(About { name: path.heading.clone(), summary: Some(path.summary.clone()) })
        }
        Route::Info(info) => {
            let page = content.info(*info)?;
            Some(About { name: page.name.clone(), summary: Some(page.summary.clone()) })
        }
        Route::Number(_) => None,
    }
}

fn of<T: Item>(items: &[T], slug: &model::Slug) -> Option<About> {
    let item = by_slug(items, slug)?;
    Some(About { name: item.name().to_owned(), summary: Some(item.summary().to_owned()) })
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
