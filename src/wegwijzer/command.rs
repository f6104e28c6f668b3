//! The command line. Every flag of `serve` can also be set as `WEGWIJZER_…`.

use api::ExportForm;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand};
use model::{Date, Shown};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "wegwijzer",
    version,
    about = "Dienstencatalogus en inwerkgids",
    disable_help_subcommand = true
)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

/// What the program is asked to do.
#[derive(Subcommand)]
pub enum Command {
    /// Start de site en de API
    Serve(Serve),
    /// Controleer een map met inhoud en noem alle fouten
    Check {
        /// De map; zonder map de inhoud in het programma
        folder: Option<PathBuf>,
    },
    /// Wat lezers stuurden
    #[command(name = "reacties", subcommand, disable_help_subcommand = true)]
    Feedback(Feedback),
}

/// What is done with what readers sent.
#[derive(Subcommand)]
pub enum Feedback {
    /// Schrijf alle reacties naar de uitvoer, ook terwijl de site draait
    Export {
        /// Bestand met wat lezers stuurden
        #[arg(long, env = "WEGWIJZER_DATABASE", default_value = "wegwijzer.db")]
        database: PathBuf,
        /// De vorm: csv (voor een rekenblad) of json
        #[arg(long = "als", default_value = "csv", value_parser = form)]
        form: ExportForm,
    },
}

/// How the site is served.
#[derive(Args)]
pub struct Serve {
    /// Adres en poort
    #[arg(long, env = "WEGWIJZER_LISTEN", default_value = "127.0.0.1:7171", value_parser = address)]
    pub listen: SocketAddr,
    /// Bestand voor wat lezers sturen
    #[arg(long, env = "WEGWIJZER_DATABASE", default_value = "wegwijzer.db")]
    pub database: PathBuf,
    /// Map met inhoud, in plaats van die in het programma; wijzigingen worden gevolgd
    #[arg(long, env = "WEGWIJZER_CONTENT")]
    pub content: Option<PathBuf>,
    /// Wat er met voorbeelden gebeurt: toon of verberg (gewoon toon; met --content verberg)
    #[arg(long = "voorbeelden", env = "WEGWIJZER_VOORBEELDEN", value_parser = examples)]
    pub examples: Option<Examples>,
    /// Laat weg wat intern is
    #[arg(long = "publiek", env = "WEGWIJZER_PUBLIEK")]
    pub public: bool,
    /// Doe alsof het deze dag is (JJJJ-MM-DD), voor tests en om te laten zien
    #[arg(long = "vandaag", env = "WEGWIJZER_VANDAAG", value_parser = date)]
    pub today: Option<Date>,
    /// Wat in het logboek komt
    #[arg(long, env = "WEGWIJZER_LOG", default_value = "warn,api=info")]
    pub log: String,
}

/// What happens to examples.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Examples {
    /// They are shown as what they are.
    Show,
    /// They read *nog niet bekend*.
    Hide,
}

impl Serve {
    /// What of the content is shown. A region's own folder shows no examples unless it says so.
    pub fn shown(&self) -> Shown {
        let usual = if self.content.is_some() { Examples::Hide } else { Examples::Show };
        let without_examples = self.examples.unwrap_or(usual) == Examples::Hide;
        Shown { without_examples, public_only: self.public }
    }
}

fn examples(text: &str) -> Result<Examples, String> {
    match text {
        "toon" => Ok(Examples::Show),
        "verberg" => Ok(Examples::Hide),
        _ => Err("kies toon of verberg".to_owned()),
    }
}

fn form(text: &str) -> Result<ExportForm, String> {
    match text {
        "csv" => Ok(ExportForm::Csv),
        "json" => Ok(ExportForm::Json),
        _ => Err("kies csv of json".to_owned()),
    }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "dit is geen adres met een poort; schrijf 127.0.0.1:7171".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "dit is geen dag die bestaat; schrijf JJJJ-MM-DD".to_owned())
}

/// Reads the command line. What cannot be read ends the program: with help where that was asked (status 0), else
/// with one sentence (status 2).
///
/// # Errors
/// The exit status with which to end.
pub fn read() -> Result<Command, ExitCode> {
    CommandLine::try_parse().map(|line| line.command).map_err(|error| {
        if error.use_stderr() {
            eprintln!("wegwijzer: {} (zie wegwijzer --help)", sentence(&error));
            ExitCode::from(2)
        } else {
            // Only help and version come here; a closed pipe is no mistake of the reader.
            let _ = error.print();
            ExitCode::SUCCESS
        }
    })
}

/// What the program can be asked to do.
const COMMANDS: &str = "serve, check of reacties export";

/// What is wrong with the command line, in one Dutch sentence.
fn sentence(error: &clap::Error) -> String {
    let named = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let flag = named(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            format!("geef een opdracht: {COMMANDS}")
        }
        ErrorKind::InvalidSubcommand => {
            let command = named(ContextKind::InvalidSubcommand);
            format!("de opdracht {command} is niet bekend; kies {COMMANDS}")
        }
        ErrorKind::UnknownArgument => format!("{flag} is niet bekend"),
        ErrorKind::InvalidValue if named(ContextKind::InvalidValue).is_empty() => {
            format!("achter {flag} hoort een waarde")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = named(ContextKind::InvalidValue);
            let why = std::error::Error::source(error).map_or_else(String::new, |why| format!(": {why}"));
            format!("{value} kan niet bij {flag}{why}")
        }
        ErrorKind::ArgumentConflict => format!("{flag} mag één keer voorkomen"),
        _ => "deze vlaggen passen niet bij elkaar".to_owned(),
    }
}
