//! `cargo xtask serve`: builds everything for release and becomes the server.

use crate::problem::{Done, Problem};
use crate::process::say;
use crate::{paths, site};
use std::process::{Command, ExitCode};

/// Builds, and runs the server with these flags.
pub fn run(flags: &[String]) -> Done<ExitCode> {
    site::build()?;
    let server = paths::server("release");
    let listen = address(flags, std::env::var("WEGWIJZER_LISTEN").ok());
    say(&format!("De site staat straks op http://{listen}; stop met Ctrl-C."));
    let mut command = Command::new(&server);
    command.arg("serve").args(flags);
    become_it(&mut command)
}

/// Where the server will listen, from its flags and environment.
pub fn address(flags: &[String], environment: Option<String>) -> String {
    let after = flags.iter().position(|flag| flag == "--listen").and_then(|at| flags.get(at + 1));
    let within = flags.iter().find_map(|flag| flag.strip_prefix("--listen="));
    after
        .map(String::as_str)
        .or(within)
        .map(str::to_owned)
        .or(environment)
        .unwrap_or_else(|| "127.0.0.1:7171".to_owned())
}

/// This process becomes the server: signals reach it, its status is ours, and nothing is left behind.
#[cfg(unix)]
fn become_it(command: &mut Command) -> Done<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(not_started(&command.exec()))
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> Done<ExitCode> {
    let status = command.status().map_err(|error| not_started(&error))?;
    Ok(ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
}

fn not_started(error: &std::io::Error) -> Problem {
    Problem::new(format!("De server kan niet worden gestart ({error})."), "Doe `cargo xtask serve` opnieuw.")
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn the_address_comes_from_flag_environment_or_habit() {
        let flags = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(address(&flags("--listen 0.0.0.0:80"), Some("x".into())), "0.0.0.0:80");
        assert_eq!(address(&flags("--publiek --listen=[::1]:8"), None), "[::1]:8");
        assert_eq!(address(&[], Some("h:1".into())), "h:1");
        assert_eq!(address(&[], None), "127.0.0.1:7171");
    }
}
