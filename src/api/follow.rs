//! Following a folder with content: what changes is read and checked again. A change with a mistake never
//! replaces good content; it is reported, and the last good version stays.

use crate::content::{self, Files};
use crate::{App, Published};
use model::Shown;
use notify::{RecursiveMode, Watcher};
use std::path::Path;
use std::time::Duration;
use tokio::sync::mpsc;

/// Editors write a file in several steps; this long after the last of them it is read.
const QUIET: Duration = Duration::from_millis(200);

/// Follows a folder until the program ends, and shows so much of it.
///
/// # Errors
/// When the folder cannot be watched.
pub fn follow(app: App, folder: &Path, shown: Shown) -> Result<(), notify::Error> {
    let (notice, mut changes) = mpsc::channel::<()>(1);
    let mut watcher = notify::recommended_watcher(move |event: Result<notify::Event, notify::Error>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // A full channel means that a reading is due already.
            let _ = notice.try_send(());
        }
    })?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    let folder = folder.to_owned();
    tokio::spawn(async move {
        let _watching = watcher;
        while changes.recv().await.is_some() {
            while tokio::time::timeout(QUIET, changes.recv()).await.is_ok_and(|change| change.is_some()) {}
            let folder = folder.clone();
            match tokio::task::spawn_blocking(move || read(&folder, shown)).await {
                Ok(Ok(published)) => {
                    app.publish(published);
                    tracing::info!("de inhoud is opnieuw gelezen");
                }
                Ok(Err(report)) => {
                    tracing::error!("de inhoud heeft fouten; de vorige versie blijft:\n{report}");
                }
                Err(error) => tracing::error!(%error, "de inhoud kon niet worden gelezen"),
            }
        }
    });
    Ok(())
}

fn read(folder: &Path, shown: Shown) -> Result<Published, String> {
    let files = Files::from_dir(folder).map_err(|error| error.to_string())?;
    let content = content::read(&files).map_err(|errors| errors.to_string())?;
    let published = Published::new(content.shown(shown)).map_err(|error| error.to_string())?;
    published.compress_thoroughly();
    Ok(published)
}
