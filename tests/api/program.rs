//! The program itself, as it is started: what it says when it cannot start, and what it checks.

use crate::folder::{copy_of, rewrite};
use crate::raw::speak;
use crate::stopping::start;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::LazyLock;
use tests::{PATIENCE, fixture, need};
use tokio::process::Command;

/// The program, built as these tests were. Cargo is asked each time: one that is out of date would be another program.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = need(std::env::current_exe(), "de plaats van deze test");
    // target/debug/deps/api-…
    let folder = test.ancestors().nth(2).map(Path::to_owned).unwrap_or_default();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = std::process::Command::new(cargo);
    // With the whole workspace, so that its libraries are those of these tests and are not built once more.
    build.args(["build", "--quiet", "--workspace", "--bin", "wegwijzer"]).current_dir(fixture("../.."));
    if folder.ends_with("release") {
        build.arg("--release");
    }
    let built = need(build.status(), "cargo build");
    assert!(built.success(), "het programma kan niet worden gebouwd");
    folder.join(format!("wegwijzer{}", std::env::consts::EXE_SUFFIX))
});

/// The program with these arguments and no settings from outside. It ends with the test, whatever happens.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(&*PROGRAM);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("WEGWIJZER_"))
    {
        command.env_remove(name);
    }
    command.args(arguments).env("RUST_BACKTRACE", "1").stdin(Stdio::null()).kill_on_drop(true);
    command
}

/// What the program said, and its exit status.
pub struct Said {
    /// Its exit status.
    pub status: Option<i32>,
    /// What it wrote to its output.
    pub out: String,
    /// What it wrote beside that.
    pub error: String,
}

/// Runs the program to its end.
pub async fn run(arguments: &[&str]) -> Said {
    let ended = tokio::time::timeout(PATIENCE, program(arguments).output()).await;
    let output = need(need(ended, "het programma eindigt"), "het programma start");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Said { status: output.status.code(), out: text(output.stdout), error: text(output.stderr) }
}

/// Whether nothing of the inside came out.
fn is_calm(said: &Said) -> bool {
    ["panicked", "backtrace", "thread '", "Error {", ".rs:"].iter().all(|word| !said.error.contains(word))
}

#[tokio::test]
async fn what_cannot_start_says_why_in_one_sentence() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().to_string();
    let place = tempfile::tempdir().unwrap();
    let nowhere = place.path().join("nergens").display().to_string();
    let database = place.path().join("wegwijzer.db").display().to_string();
    let folder = place.path().display().to_string();
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    for (arguments, part) in [
        (vec!["serve", "--onzin"], "--onzin"),
        (vec!["dansen"], "dansen"),
        (vec!["dansen"], "kies serve, check of reacties export"),
        (vec![], "serve, check of reacties export"),
        (vec!["reacties"], "serve, check of reacties export"),
        (vec!["reacties", "wissen"], "wissen"),
        (vec!["reacties", "export", "--als", "xlsx"], "kies csv of json"),
        (vec!["reacties", "export", "--database", &nowhere], "het bestand is er niet"),
        (vec!["reacties", "export", "--database", &folder], "geen bestand"),
        (vec!["reacties", "export", "--database", manifest], "dit bestand is geen database"),
        (vec!["check", "een", "twee"], "twee"),
        (vec!["serve", "--vandaag", "2023-02-30"], "2023-02-30"),
        (vec!["serve", "--vandaag", "morgen"], "JJJJ-MM-DD"),
        (vec!["serve", "--voorbeelden", "misschien"], "kies toon of verberg"),
        (vec!["serve", "--voorbeelden", ""], "--voorbeelden"),
        (vec!["serve", "--listen", "overal"], "overal"),
        (vec!["serve", "--content", &nowhere], "nergens"),
        (vec!["serve", "--content", manifest], "dit is geen map"),
        (vec!["check", &nowhere], "nergens"),
        (vec!["serve", "--listen", &port, "--database", &database], "luistert al een programma"),
        (vec!["serve", "--listen", "127.0.0.1:0", "--database", &folder], "database"),
        (vec!["serve", "--listen", "192.0.2.1:1", "--database", &database], "192.0.2.1:1"),
    ] {
        let said = run(&arguments).await;
        assert_eq!(said.status, Some(2), "{arguments:?}: {}", said.error);
        assert_eq!(said.out, "", "{arguments:?}");
        assert_eq!(said.error.lines().count(), 1, "{arguments:?}: {}", said.error);
        assert!(
            said.error.starts_with("wegwijzer: ") && said.error.contains(part),
            "{arguments:?}: {}",
            said.error
        );
        assert!(is_calm(&said), "{arguments:?}: {}", said.error);
    }
    assert!(!place.path().join("nergens").exists(), "wie leest, maakt niets");
}

#[tokio::test]
async fn good_content_is_told_to_be_good() {
    let (three, seven) = (fixture("drie").display().to_string(), fixture("zeven").display().to_string());
    for (arguments, part) in [
        (vec!["check", three.as_str()], "10 diensten, 3 gemeenten, 12 stappen."),
        (vec!["check", seven.as_str()], "10 diensten, 7 gemeenten, 3 stappen."),
        (vec!["check"], "Geen fouten"),
    ] {
        let said = run(&arguments).await;
        assert_eq!((said.status, said.error.as_str()), (Some(0), ""), "{arguments:?}: {}", said.out);
        assert!(said.out.contains(part) && said.out.contains("Flesch-Douma"), "{arguments:?}: {}", said.out);
    }
}

/// What goes wrong in a copy of a good folder: file, what stood there, what stands there now, and the line.
const MISTAKES: [(&str, &str, &str, usize); 9] = [
    ("loketten.toml", "000 000 00 01", "bel ons", 4),
    ("gemeenten.toml", "rol = \"gastheer\"", "rol = \"gastheer\"\nkleur = \"rood\"", 18),
    ("teams.toml", "domein = \"mensen\"", "domein = \"menzen\"", 22),
    ("diensten/groen/boom-melden.md", " Wij maken de plek veilig en ruimen op.", "", 4),
    ("diensten/groen/plantenbak-lenen.md", "nummer = 7\n", "nummer = 3\n", 2),
    ("diensten/groen/plantenbak-lenen.md", "bekend_op = 2027-01-01", "bekend_op = 2027-02-30", 18),
    ("diensten/groen/gereedschap-lenen.md", "Dit kun je lenen:", "Dit <b>kun</b> je lenen:", 21),
    ("diensten/gebouwen/zaal-reserveren.md", "(dienst:sleutel-aanvragen)", "(dienst:sleutel-vragen)", 68),
    ("overeenkomsten/ijzerespen.csv", "\nboom-melden;basis;D", "\nboom-melden;gratis;D", 2),
];

fn broken() -> tempfile::TempDir {
    let folder = copy_of("drie");
    for (file, from, to, _) in MISTAKES {
        rewrite(folder.path(), file, from, to);
    }
    folder
}

#[tokio::test]
async fn every_mistake_in_content_is_named_by_file_and_line() {
    let folder = broken();
    let said = run(&["check", &folder.path().display().to_string()]).await;
    assert_eq!((said.status, said.error.as_str()), (Some(1), ""), "{}", said.out);
    let lines: Vec<&str> = said.out.lines().collect();
    for (file, _, _, line) in MISTAKES {
        let place = format!("{file}:{line}: ");
        let told = lines.iter().any(|line| line.starts_with(&place) && line.contains(", verwacht "));
        assert!(told, "{place}\n{}", said.out);
    }
    // Both ends of the HTML, and no mistake that is only the consequence of another.
    assert_eq!(lines.last(), Some(&"10 fouten"), "{}", said.out);
}

#[tokio::test]
async fn a_site_does_not_start_with_mistakes_in_its_content() {
    let folder = broken();
    let said =
        run(&["serve", "--listen", "127.0.0.1:0", "--content", &folder.path().display().to_string()]).await;
    assert_eq!((said.status, said.out.as_str()), (Some(2), ""), "{}", said.error);
    let mut lines = said.error.lines();
    assert!(
        lines.next().is_some_and(|line| line.starts_with("wegwijzer: de inhoud heeft fouten")),
        "{}",
        said.error
    );
    assert!(lines.any(|line| line.starts_with("loketten.toml:4: ")), "{}", said.error);
    assert!(is_calm(&said), "{}", said.error);
}

#[tokio::test]
async fn a_folder_shows_no_examples_unless_that_is_asked() {
    for (more, shows) in [
        ([].as_slice(), false),
        (["--voorbeelden", "toon"].as_slice(), true),
        (["--voorbeelden", "verberg"].as_slice(), false),
    ] {
        let running = start("zeven", more).await;
        let answer = speak(running.address, "GET", "/api/v1/loketten").await;
        assert_eq!(answer.status, 200, "{more:?}");
        let desk = &answer.json()["resultaten"][0];
        assert_eq!(desk["naam"], "Stekkerlijn", "{more:?}");
        assert_eq!(desk["telefoon"] == "000 000 00 11", shows, "{more:?}: {desk}");
        let status = if shows { "voorbeeld" } else { "nog-niet-bekend" };
        assert_eq!(desk["herkomst"]["alles"]["status"], status, "{more:?}: {desk}");
    }
}

#[tokio::test]
async fn what_is_internal_is_left_out_where_that_is_asked() {
    for (more, status) in [([].as_slice(), 200), (["--publiek"].as_slice(), 404)] {
        let running = start("drie", more).await;
        let answer = speak(running.address, "GET", "/api/v1/diensten/toegang-tot-een-deur").await;
        assert_eq!(answer.status, status, "{more:?}");
        let answer = speak(running.address, "GET", "/api/v1/diensten/boom-melden").await;
        assert_eq!(answer.status, 200, "{more:?}");
    }
}

#[tokio::test]
async fn help_and_version_are_no_mistakes() {
    for arguments in [
        vec!["--help"],
        vec!["--version"],
        vec!["serve", "--help"],
        vec!["check", "--help"],
        vec!["reacties", "export", "--help"],
    ] {
        let said = run(&arguments).await;
        assert_eq!((said.status, said.error.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(said.out.to_lowercase().contains("wegwijzer"), "{arguments:?}: {}", said.out);
    }
}
