//! The pages about the site itself: every site has all of them.

use super::check::{Check, quoted};
use super::files::Files;
use super::layout;
use super::markdown::{self, Entry, Shares};
use super::source::Place;
use model::{Info, InfoPage};

/// Reads the pages.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<InfoPage> {
    let folder = layout::PAGES.name;
    for info in Info::ALL {
        let file = format!("{folder}/{}.md", info.word());
        if !files.0.contains_key(&file) {
            check.wrong(
                &Place::start_of(&file),
                "het bestand ontbreekt",
                "deze pagina: elke site heeft haar",
            );
        }
    }
    markdown::read(files, &layout::PAGES, check, page)
}

fn page(entry: &mut Entry<'_>, check: &mut Check) -> Option<InfoPage> {
    let info = entry.slug.as_ref().and_then(|slug| {
        let info = Info::from_word(slug.as_str());
        if info.is_none() {
            let known: Vec<&str> = Info::ALL.iter().map(|info| info.word()).collect();
            let wrong = format!("de pagina {} heeft geen adres", quoted(slug.as_str()));
            check.wrong(&entry.item.place, wrong, format!("een van: {}", known.join(", ")));
        }
        info
    });
    let name = entry.item.text(check, "naam");
    let summary = entry.summary(check);
    let rest = entry.rest(check, Shares::Nothing, &[])?;
    Some(InfoPage {
        slug: info?,
        name: name?,
        summary: summary?,
        text: rest.text,
        provenance: rest.provenance,
    })
}
