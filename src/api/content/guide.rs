//! The guide: its phases, its paths and its steps.

mod caps;
mod step;

use super::check::Check;
use super::files::Files;
use super::markdown::{self, summary};
use super::names::Kind;
use super::source::Place;
use super::{layout, lists, provenance};
use model::{Group, Path, Phase, Slug, Step};

/// What the guide is made of.
#[derive(Default)]
pub(super) struct Guide {
    pub phases: Vec<Phase>,
    pub paths: Vec<Path>,
    pub groups: Vec<Group>,
    pub steps: Vec<Step>,
}

/// Reads the guide. A region can do without one.
pub(super) fn read(files: &Files, check: &mut Check) -> Guide {
    let phases = phases(files, check);
    let paths = paths(files, check);
    let groups = groups(files, check);
    let places: Vec<(&Slug, &Place)> = paths.iter().map(|(path, place)| (&path.slug, place)).collect();
    let mut read = markdown::read(files, &layout::STEPS, check, step::read);
    read.sort_by_key(|read| read.step.number);
    caps::look(&places, &read, check);
    let paths = paths.into_iter().map(|(path, _)| path).collect();
    Guide { phases, paths, groups, steps: read.into_iter().map(|read| read.step).collect() }
}

/// A step that was read, and where its file is.
struct Read {
    step: Step,
    file: String,
}

fn phases(files: &Files, check: &mut Check) -> Vec<Phase> {
    lists::read_if_there(files, check, "fasen.toml", "fase", Kind::Phase, |item, check| {
        let slug = lists::slug(item, check, Kind::Phase);
        let name = item.text(check, "naam");
        let summary = summary(item, check);
        let provenance = provenance::read(check, item, &[]);
        Some(Phase { slug: slug?, name: name?, summary: summary?, provenance: provenance? })
    })
}

fn groups(files: &Files, check: &mut Check) -> Vec<Group> {
    lists::read_if_there(files, check, "groepen.toml", "groep", Kind::Group, |item, check| {
        let slug = lists::slug(item, check, Kind::Group);
        let name = item.text(check, "naam");
        let summary = summary(item, check);
        let provenance = provenance::read(check, item, &[]);
        Some(Group { slug: slug?, name: name?, summary: summary?, provenance: provenance? })
    })
}

/// The paths, and where each stands.
fn paths(files: &Files, check: &mut Check) -> Vec<(Path, Place)> {
    lists::read_if_there(files, check, "paden.toml", "pad", Kind::Path, |item, check| {
        let place = item.place.clone();
        let slug = lists::slug(item, check, Kind::Path);
        let name = item.text(check, "naam");
        let summary = summary(item, check);
        let heading = item.text(check, "kop");
        let transfer: Option<Slug> =
            item.optional("overgang").and_then(|value| value.reference(check, Kind::Transfer));
        let provenance = provenance::read(check, item, &[]);
        let path = Path {
            slug: slug?,
            name: name?,
            summary: summary?,
            heading: heading?,
            transfer,
            provenance: provenance?,
        };
        Some((path, place))
    })
}
