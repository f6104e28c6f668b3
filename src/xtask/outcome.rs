//! Counts what passed and what failed, from what the tests themselves print.

/// What came out of one step.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many promises held.
    pub passed: usize,
    /// How many did not, or were not looked at.
    pub failed: usize,
    /// The names of those that failed, where they are known.
    pub names: Vec<String>,
}

impl Outcome {
    /// A step that counts as one.
    pub fn one(passed: bool) -> Self {
        Self { passed: usize::from(passed), failed: usize::from(!passed), names: Vec::new() }
    }

    /// Reads the result lines of `cargo test`.
    pub fn of_cargo(succeeded: bool, text: &str) -> Self {
        let mut sum = Self::default();
        for line in text.lines().map(str::trim) {
            if let Some(counts) = line.strip_prefix("test result: ") {
                sum.passed += count(counts, "passed");
                // A test that is left out proves nothing.
                sum.failed += count(counts, "failed") + count(counts, "ignored");
            } else if let Some(name) =
                line.strip_prefix("test ").and_then(|test| test.strip_suffix(" ... FAILED"))
            {
                sum.names.push(name.to_owned());
            }
        }
        sum.not_silent(succeeded)
    }

    /// Reads the last lines of Playwright's list.
    pub fn of_playwright(succeeded: bool, text: &str) -> Self {
        let mut sum = Self::default();
        for line in text.lines().map(str::trim) {
            let word = line.split_once(' ').filter(|(number, _)| number.parse::<usize>().is_ok());
            let Some((number, word)) = word else {
                let failed = line.strip_prefix("✘").or_else(|| line.strip_prefix('x'));
                if let Some((_, name)) = failed.and_then(|rest| rest.split_once(" [")) {
                    sum.names.push(format!("[{name}"));
                }
                continue;
            };
            let number: usize = number.parse().unwrap_or_default();
            match word.split(" (").next().unwrap_or_default() {
                "passed" => sum.passed += number,
                "failed" | "flaky" | "skipped" | "interrupted" | "did not run" => sum.failed += number,
                _ => {}
            }
        }
        sum.not_silent(succeeded)
    }

    /// A step that failed without a failed test (it did not compile, for example) counts as one.
    fn not_silent(mut self, succeeded: bool) -> Self {
        let nothing = succeeded && self.passed == 0;
        if self.failed == 0 && (!succeeded || nothing) {
            self.failed = 1;
        }
        self
    }
}

/// The number before a word, in a list such as `3 passed; 1 failed`.
fn count(text: &str, word: &str) -> usize {
    let words: Vec<&str> = text.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
    let before = words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok());
    before.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn results_of_cargo_are_added_up() {
        let text = "test a::b ... ok\ntest c ... FAILED\n\
            test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: ok. 12 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out\n";
        let outcome = Outcome::of_cargo(false, text);
        assert_eq!(outcome, Outcome { passed: 15, failed: 3, names: vec!["c".to_owned()] });
    }

    #[test]
    fn a_step_that_says_nothing_has_failed() {
        assert_eq!(Outcome::of_cargo(false, "error: could not compile").failed, 1);
        assert_eq!(Outcome::of_cargo(true, "").failed, 1);
        assert_eq!(Outcome::of_playwright(true, "").failed, 1);
    }

    #[test]
    fn results_of_playwright_are_read() {
        let text = "  ✓  1 [telefoon] › smoke.spec.mjs:3:1 › opens (1.2s)\n  ✘  2 [bureau] › a.spec.mjs:3:1 › b (1s)\n\n\
            \x20 1 failed\n    [bureau] › a.spec.mjs:3:1 › b ───\n  1 skipped\n  2 did not run\n  41 passed (3.2s)\n";
        let outcome = Outcome::of_playwright(false, text);
        assert_eq!((outcome.passed, outcome.failed), (41, 4));
        assert_eq!(outcome.names, ["[bureau] › a.spec.mjs:3:1 › b (1s)"]);
    }
}
