//! The program: its command line, and the one place where the server is given the app's pages.

mod clock;
mod command;

use api::content::{self, Files};
use api::{App, ExportError, ExportForm, Page, PageRequest, Pages, Published, Store};
use command::{Command, Feedback, Serve};
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// The pages, as the app draws them natively.
struct ReadingView;

impl Pages for ReadingView {
    fn draw(&self, request: &PageRequest<'_>) -> Page {
        let drawn = app::reading_view::draw(&app::reading_view::Request {
            address: request.address.cloned(),
            content: Arc::clone(request.content),
            catalogue: Arc::clone(request.catalogue),
            today: request.today,
        });
        Page { head: drawn.head, body: drawn.body }
    }
}

fn main() -> ExitCode {
    let command = match command::read() {
        Ok(command) => command,
        Err(answer) => return answer,
    };
    let done = match command {
        Command::Serve(options) => serve(&options),
        Command::Check { folder } => return check(folder.as_deref()),
        Command::Feedback(Feedback::Export { database, form }) => export(&database, form),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("wegwijzer: {sentence}");
            ExitCode::from(2)
        }
    }
}

fn files(folder: Option<&Path>) -> Result<Files, String> {
    folder.map_or_else(|| Ok(Files::embedded()), |folder| Files::from_dir(folder).map_err(|e| e.to_string()))
}

/// Checks a folder, or the content inside the program. Exit status 1 where there are mistakes.
fn check(folder: Option<&Path>) -> ExitCode {
    let files = match files(folder) {
        Ok(files) => files,
        Err(sentence) => {
            eprintln!("wegwijzer: {sentence}");
            return ExitCode::from(2);
        }
    };
    match content::read_and_report(&files) {
        Ok((content, report)) => {
            let (services, steps) = (content.services.len(), content.steps.len());
            let municipalities = content.municipalities.len();
            println!("Geen fouten: {services} diensten, {municipalities} gemeenten, {steps} stappen.");
            println!("\n{report}");
            ExitCode::SUCCESS
        }
        Err(errors) => {
            println!("{errors}");
            ExitCode::FAILURE
        }
    }
}

/// Writes what readers sent to the output.
fn export(database: &Path, form: ExportForm) -> Result<(), String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let out = std::io::BufWriter::new(std::io::stdout().lock());
    match runtime.block_on(api::export(database, form, out)) {
        // Whoever reads the output has read enough.
        Err(ExportError::Write(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| format!("de reacties in {}: {error}", database.display())),
    }
}

fn serve(options: &Serve) -> Result<(), String> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(&options.log))
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    let content = content::read(&files(options.content.as_deref())?)
        .map_err(|errors| format!("de inhoud heeft fouten; los ze op en start opnieuw\n{errors}"))?;
    let shown = options.shown();
    let published = Published::new(content.shown(shown)).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let listener = api::listen(options.listen).await.map_err(|error| error.to_string())?;
        let file = &options.database;
        let store = Store::open(file)
            .await
            .map_err(|error| format!("de database {} kan niet worden geopend: {error}", file.display()))?;
        let app = App::new(published, Box::new(ReadingView), clock::clock(options.today), store);
        if let Some(folder) = &options.content {
            api::follow(app.clone(), folder, shown)
                .map_err(|error| format!("de map {} kan niet worden gevolgd: {error}", folder.display()))?;
        }
        let first = app.published();
        tokio::task::spawn_blocking(move || first.compress_thoroughly());
        // With port 0 the system chose one.
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        println!("Wegwijzer staat op http://{address}");
        api::serve(listener, app).await.map_err(|error| error.to_string())
    })
}
