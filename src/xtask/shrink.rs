//! Makes the built program smaller than its makers do: the classes and exports that nobody calls go, the names that
//! program and glue call each other by become one or two letters, and the scripts lose their white space.
//!
//! It reads the glue as the pinned wasm-bindgen writes it, and stops the build where it does not find what it knows.

use crate::paths;
use crate::problem::{Done, Problem};
use crate::tools;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Before each function that the program may call.
const IMPORT: &str = "        ";
/// What stands behind its name.
const FUNCTION: &str = ": function(";
/// How the glue calls the program.
const CALL: &str = "wasm.";

/// Shrinks the program and the scripts of a built app.
pub fn program(dist: &Path) -> Done {
    let files = paths::files(dist)?;
    let ending = |end: &str| files.iter().find(|path| path.to_string_lossy().ends_with(end)).cloned();
    let wasm = ending("_bg.wasm").ok_or_else(|| unknown("het programma"))?;
    let glue = PathBuf::from(wasm.to_string_lossy().replace("_bg.wasm", ".js"));
    let lean = without_classes(&paths::read(&glue)?);
    let (lean, names) = bind(&lean, &wasm)?;
    paths::write(&glue, rename(&lean, &names)?.as_bytes())?;
    let mut scripts = files.iter().filter(|path| path.extension().is_some_and(|kind| kind == "js"));
    scripts.try_for_each(|script| minify(script))
}

/// The glue without what it offers other scripts: nobody but the program itself uses that.
fn without_classes(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut lines = glue.lines().peekable();
    while let Some(line) = lines.next() {
        let ends_with = if line.starts_with("export class ") {
            "}"
        } else if line.starts_with("const ") && line.contains("Finalization = ") {
            "    : "
        } else if line.starts_with("if (Symbol.dispose) ") {
            continue;
        } else {
            kept.push_str(line);
            kept.push('\n');
            continue;
        };
        while lines.next_if(|line| !line.starts_with(ends_with)).is_some() {}
        lines.next();
    }
    kept
}

/// Takes out of the program what the glue does not call, and out of the glue what the program does not call. Gives the
/// glue, and the short names of both sides.
fn bind(glue: &str, wasm: &Path) -> Done<(String, Vec<(String, String)>)> {
    let (exports, imports) = (calls(glue), imports(glue));
    let module = glue.split_once("\": import0").and_then(|(before, _)| before.rsplit_once('"'));
    let (_, module) = module.ok_or_else(|| unknown("de naam waaronder het programma functies vraagt"))?;
    let listed = |names: &BTreeSet<String>, one: &dyn Fn(&String) -> String| {
        names.iter().map(one).collect::<Vec<_>>().join(",")
    };
    let graph = format!(
        "[{{\"name\":\"js\",\"root\":true,\"reaches\":[{}]}},{},{}]",
        listed(&exports, &|name| format!("\"e:{name}\"")),
        listed(&exports, &|name| format!("{{\"name\":\"e:{name}\",\"export\":\"{name}\"}}")),
        listed(&imports, &|name| format!("{{\"name\":\"i:{name}\",\"import\":[\"{module}\",\"{name}\"]}}")),
    );
    let place = paths::work().join("graph.json");
    paths::write(&place, graph.as_bytes())?;
    let unused = binaryen("wasm-metadce", wasm, &["-f", &place.to_string_lossy()])?;
    let unused = unused.lines().filter_map(|line| line.trim().strip_prefix("unused: i:"));
    let lean = unused.fold(glue.to_owned(), |glue, name| without_import(&glue, name));
    // A function that is called once is inlined only where it is small: a large one becomes smaller to brotli by itself.
    let passes = [
        "--flatten",
        "--rereloop",
        "-Oz",
        "-Oz",
        "-ocimfs",
        "15",
        "--minify-imports-and-exports-and-modules",
    ];
    let renamed = binaryen("wasm-opt", wasm, &passes)?;
    let short = renamed.lines().filter_map(|line| {
        let words: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        let (last, before) = words.split_last()?;
        before.last().map(|before| ((*before).to_owned(), (*last).to_owned()))
    });
    Ok((lean.replacen(&format!("\"{module}\": import0"), "\"a\": import0", 1), short.collect()))
}

/// Runs a tool of binaryen on the program, with the features that browsers have.
fn binaryen(tool: &str, wasm: &Path, arguments: &[&str]) -> Done<String> {
    let page = paths::read(&paths::root().join("src/app/index.html"))?;
    let features = page.split_once("data-wasm-opt-params=\"").and_then(|(_, rest)| rest.split('"').next());
    let features = features.ok_or_else(|| unknown("data-wasm-opt-params in src/app/index.html"))?;
    let mut command = Command::new(paths::npm().join("node_modules/.bin").join(tool));
    command.arg(wasm).args(arguments).args(features.split_whitespace()).arg("-o").arg(wasm);
    let output = command.env("PATH", tools::path()?).output().map_err(|error| Problem::file(wasm, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(unknown(&format!("{tool}: {}", String::from_utf8_lossy(&output.stderr).trim())))
}

/// What the glue calls of the program.
fn calls(glue: &str) -> BTreeSet<String> {
    let after = glue.split(CALL).skip(1);
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    after.map(name).filter(|name: &String| !name.is_empty()).collect()
}

/// What the program may call of the glue.
fn imports(glue: &str) -> BTreeSet<String> {
    let name = |line: &str| line.strip_prefix(IMPORT)?.split_once(FUNCTION).map(|(name, _)| name.to_owned());
    glue.lines().filter_map(name).collect()
}

fn without_import(glue: &str, name: &str) -> String {
    let begins = format!("{IMPORT}{name}{FUNCTION}");
    let end = format!("{IMPORT}}},");
    let mut inside = false;
    let kept: Vec<&str> = glue
        .lines()
        .filter(|line| {
            inside |= line.starts_with(&begins);
            let goes = inside;
            inside &= *line != end;
            !goes
        })
        .collect();
    kept.join("\n") + "\n"
}

/// The glue with the short names. Every long one has to be in it: else the program would not start.
fn rename(glue: &str, names: &[(String, String)]) -> Done<String> {
    let mut glue = glue.to_owned();
    for (long, short) in names {
        let import = format!("{IMPORT}{long}{FUNCTION}");
        let called = format!("{CALL}{long}");
        let whole = |at: usize| !glue[at..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        if glue.contains(&import) {
            glue = glue.replacen(&import, &format!("{IMPORT}{short}{FUNCTION}"), 1);
        } else if glue.match_indices(&called).any(|(at, _)| whole(at + called.len())) {
            let mut parts = glue.split(&called);
            let mut out = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let other = part.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
                out.push_str(if other { &called } else { CALL });
                out.push_str(if other { "" } else { short });
                out.push_str(part);
            }
            glue = out;
        } else {
            return Err(unknown(long));
        }
    }
    Ok(glue)
}

fn minify(script: &Path) -> Done {
    let mut command = Command::new(paths::npm().join("node_modules/.bin/esbuild"));
    command.args(["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]);
    command.arg(script).arg(format!("--outfile={}", script.display()));
    let status = command.status().map_err(|error| Problem::file(script, &error))?;
    if status.success() { Ok(()) } else { Err(unknown(&script.display().to_string())) }
}

fn unknown(what: &str) -> Problem {
    Problem::new(
        format!("Het gebouwde programma is niet te verkleinen: {what}."),
        "Kijk of wasm-bindgen en binaryen de versies uit Trunk.toml en package-lock.json hebben; src/xtask/shrink.rs leest hun uitvoer.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "export class A {\n    free() {\n        wasm.a_free(1);\n    }\n}\nif (Symbol.dispose) A.x = 1;\nconst AFinalization = (x)\n    ? y\n    : new B(ptr => wasm.a_free(ptr));\n    const import0 = {\n        __x: function(a) {\n            wasm.go(a);\n        },\n        __y: function() {\n            wasm.go_on();\n        },\n    };\n        \"./p_bg.js\": import0,\n";

    #[test]
    fn classes_go_and_what_is_called_stays() {
        let lean = without_classes(GLUE);
        assert!(
            !lean.contains("a_free") && !lean.contains("Symbol") && lean.contains("wasm.go(a)"),
            "{lean}"
        );
        assert_eq!(calls(&lean).into_iter().collect::<Vec<_>>(), ["go", "go_on"]);
        assert_eq!(imports(&lean).into_iter().collect::<Vec<_>>(), ["__x", "__y"]);
        let less = without_import(&lean, "__x");
        assert!(!less.contains("__x") && !less.contains("wasm.go(a)") && less.contains("__y"), "{less}");
    }

    #[test]
    fn names_become_short_as_a_whole_and_a_name_that_is_not_there_stops_the_build() {
        let names = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(long, short)| ((*long).to_owned(), (*short).to_owned())).collect::<Vec<_>>()
        };
        let short = rename(GLUE, &names(&[("__x", "$"), ("go", "b")])).ok().unwrap();
        assert!(short.contains("        $: function(a)") && short.contains("wasm.b(a)"), "{short}");
        assert!(short.contains("wasm.go_on()"), "{short}");
        assert!(rename(GLUE, &names(&[("nowhere", "c")])).is_err());
    }
}
