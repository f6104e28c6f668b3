//! Progress in as few letters as can be, for a code that is scanned or an address that is sent: for each step how it
//! stands and since when, to the second.
//!
//! The first digit says how many digits a number has. Then come the steps in the order of their times: the seconds
//! since the one before (nothing for none), a mark for how it stands, the number. Ticks come in bursts, so most of these
//! times are short. The last three digits are made of all letters before them, so that a slip is seen.
//!
//! Digits are `0` to `y`, that is base 35; `.`, `-` and `z` are the marks. Sixty steps with numbers below 1225 that were
//! done within a year take less than 450 letters, whenever that was.

use super::{Action, Progress, Status};
use crate::order;

const BASE: u32 = 35;
/// So many digits at the end.
const CHECK: usize = 3;
/// The largest prime below 35³: so any one wrong letter changes the digits at the end, and so do two that were swapped.
const PRIME: i64 = 42_863;

fn mark(status: Status) -> char {
    match status {
        Status::Done => '.',
        Status::NotApplicable => '-',
        Status::ToDo => 'z',
    }
}

impl Progress {
    /// How it stands with each step, in `0` to `9`, `a` to `z`, `.` and `-`.
    pub fn compact(&self) -> String {
        let newest = order::by_number(self.last_ones().copied().collect(), |action| action.at);
        let largest = newest.iter().map(|action| action.step).max();
        let width = digits(largest.unwrap_or(0).into(), 1).len();
        let mut text = width.to_string();
        let mut before = 0;
        for action in newest {
            text += &digits(action.at - before, 0);
            text.push(mark(action.status));
            text += &digits(action.step.into(), width);
            before = action.at;
        }
        let check = digits(check(&text), CHECK);
        text + &check
    }

    /// What was written so; nothing where it was damaged on its way.
    pub fn from_compact(text: &str) -> Option<Self> {
        let body = text.get(..text.len().checked_sub(CHECK)?)?;
        let (width, mut rest) = body.split_at_checked(1)?;
        let width: usize = width.parse().ok()?;
        let (mut progress, mut at) = (Self::default(), 0);
        while !rest.is_empty() {
            let (since, marked) = rest.split_at_checked(rest.find(['.', '-', 'z'])?)?;
            let (own, behind) = marked.split_at_checked(1 + width)?;
            at = number(since)?.checked_add(at)?;
            let step = number(own.get(1..)?)?.try_into().ok()?;
            let status = Status::ALL.iter().copied().find(|status| own.starts_with(mark(*status)))?;
            progress.add(Action { step, status, at });
            rest = behind;
        }
        // What is not written again as it was read was not written by us.
        (progress.compact() == text).then_some(progress)
    }
}

/// A number with at least so many digits.
fn digits(mut number: i64, least: usize) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.len() < least {
        let digit = u32::try_from(number % i64::from(BASE)).ok();
        digits.push(digit.and_then(|digit| char::from_digit(digit, 36)).unwrap_or('0'));
        number /= i64::from(BASE);
    }
    digits.iter().rev().collect()
}

/// The number that these digits make.
fn number(digits: &str) -> Option<i64> {
    digits.chars().try_fold(0_i64, |number, digit| {
        let digit = digit.to_digit(36).filter(|digit| *digit < BASE)?;
        number.checked_mul(BASE.into())?.checked_add(digit.into())
    })
}

fn check(text: &str) -> i64 {
    text.bytes().fold(1, |sum, byte| (sum * 263 + i64::from(byte)) % PRIME)
}
