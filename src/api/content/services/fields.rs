//! What is asked of who requests a service: `[[veld]]`, in the order in which it is asked.

use crate::content::check::{Check, quoted};
use crate::content::near;
use crate::content::value::Value;
use model::FieldKind;
use model::service::{Condition, Field};
use std::ops::RangeInclusive;

/// Who has to fill in more calls instead.
const MOST: usize = 12;

/// What fits above an answer on a phone, in characters.
const LONGEST_NAME: usize = 80;

/// What is read with one glance, in characters.
const LONGEST_HELP: usize = 120;

/// One answer is no choice, and more than these are a list to search in.
const OPTIONS: RangeInclusive<usize> = 2..=8;

/// A field, as far as it can be read: of what cannot, nothing more is said.
#[derive(Default)]
struct Draft<'a> {
    name: Option<String>,
    help: Option<String>,
    kind: Option<FieldKind>,
    options: Option<Vec<String>>,
    when: Option<Value<'a>>,
    optional: bool,
}

/// Reads the fields of a service.
pub(super) fn read(check: &mut Check, value: &Value<'_>) -> Vec<Field> {
    let entries = value.list(check).unwrap_or_default();
    if let Some(entry) = entries.get(MOST) {
        let wrong = format!("er zijn {} velden", entries.len());
        check.wrong(&entry.place, wrong, format!("hoogstens {MOST}: vraag alleen wat het loket moet weten"));
    }
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for entry in &entries {
        let draft = draft(check, entry, &drafts);
        drafts.push(draft);
    }
    let mut fields = Vec::new();
    for (at, draft) in drafts.iter().enumerate() {
        let when = draft.when.as_ref().and_then(|value| condition(check, value, &drafts, at));
        let (Some(name), Some(kind)) = (draft.name.clone(), draft.kind) else { continue };
        let (help, options) = (draft.help.clone(), draft.options.clone().unwrap_or_default());
        fields.push(Field { name, help, kind, options, when, optional: draft.optional });
    }
    fields
}

fn draft<'a>(check: &mut Check, entry: &Value<'a>, before: &[Draft<'_>]) -> Draft<'a> {
    let Some(mut item) = entry.fields(check) else { return Draft::default() };
    let name = item.required(check, "naam");
    let text = name.as_ref().and_then(|value| at_most(check, value, LONGEST_NAME));
    if let (Some(value), Some(text)) = (name, &text)
        && before.iter().any(|other| other.name.as_ref() == Some(text))
    {
        check.wrong(&value.place, format!("veld {} staat er twee keer", quoted(text)), "elke naam één keer");
    }
    let help = item.optional("uitleg").and_then(|value| at_most(check, &value, LONGEST_HELP));
    let kind = match item.optional("soort") {
        Some(value) => value.word(check, FieldKind::ALL, FieldKind::word),
        None => Some(FieldKind::Text),
    };
    let options = item.optional("keuzes");
    if kind == Some(FieldKind::Choice) && options.is_none() && !item.broken() {
        let expected = "een regel keuzes = [\"Het een\", \"Het ander\"]";
        check.wrong(&item.place, "een veld met soort keuze zonder keuzes", expected);
    }
    let options = options.and_then(|value| options_of(check, &value, kind));
    let when = item.optional("als");
    let optional = item.optional("mag_leeg").and_then(|value| value.yes_or_no(check)).unwrap_or_default();
    item.finish(check);
    Draft { name: text, help, kind, options, when, optional }
}

/// A text that is not too long.
fn at_most(check: &mut Check, value: &Value<'_>, longest: usize) -> Option<String> {
    let text = value.text(check)?;
    let length = text.chars().count();
    if length > longest {
        let wrong = format!("{} heeft {length} tekens", value.key);
        check.wrong(&value.place, wrong, format!("hoogstens {longest} tekens"));
    }
    Some(text.to_owned())
}

fn options_of(check: &mut Check, value: &Value<'_>, kind: Option<FieldKind>) -> Option<Vec<String>> {
    let options = value.texts(check)?;
    if let Some(kind) = kind.filter(|kind| *kind != FieldKind::Choice) {
        let wrong = format!("keuzes bij een veld met soort {}", kind.word());
        check.wrong(&value.place, wrong, "soort = \"keuze\", of geen keuzes");
    } else if !OPTIONS.contains(&options.len()) {
        let expected = format!("{} tot en met {} keuzes", OPTIONS.start(), OPTIONS.end());
        check.wrong(&value.place, format!("aantal keuzes is {}", options.len()), expected);
    }
    Some(options)
}

/// When the field at this place is asked.
fn condition(check: &mut Check, value: &Value<'_>, drafts: &[Draft<'_>], at: usize) -> Option<Condition> {
    let mut item = value.fields(check)?;
    let (field, is) = (item.required(check, "veld"), item.required(check, "is"));
    item.finish(check);
    let other = field.as_ref().and_then(|value| other(check, value, drafts, at));
    let (field, is) = (field?.text(check)?.to_owned(), is?);
    let answers = is.texts(check)?;
    if answers.is_empty() {
        check.wrong(&is.place, "\"is\" is leeg", "een of meer van de keuzes van dat veld");
    }
    let options = other.and_then(|other| other.options.as_ref());
    for answer in is.list(check)? {
        let (Some(text), Some(options)) = (answer.text(check), options) else { continue };
        if !options.iter().any(|option| option == text) {
            let hint = near::hint(text, options.iter().map(String::as_str));
            let wrong = format!("{} is geen keuze van {}", quoted(text), quoted(&field));
            check.wrong(&answer.place, wrong, format!("een van: {}{hint}", options.join(", ")));
        }
    }
    Some(Condition { field, is: answers })
}

/// The field that a condition is about, where it is one to choose in.
fn other<'a, 'b>(
    check: &mut Check,
    value: &Value<'_>,
    drafts: &'b [Draft<'a>],
    at: usize,
) -> Option<&'b Draft<'a>> {
    let name = value.text(check)?;
    let named = |draft: &Draft<'_>| draft.name.as_deref() == Some(name);
    let Some(place) = drafts.iter().position(named) else {
        // It may be the one whose name cannot be read.
        if drafts.iter().all(|draft| draft.name.is_some()) {
            let hint = near::hint(name, drafts.iter().take(at).filter_map(|draft| draft.name.as_deref()));
            let expected = format!("een veld met soort keuze dat eerder staat{hint}");
            check.wrong(&value.place, format!("veld {} bestaat niet", quoted(name)), expected);
        }
        return None;
    };
    if place >= at {
        let wrong = format!("veld {} staat niet eerder dan dit veld", quoted(name));
        check.wrong(&value.place, wrong, "een veld met soort keuze dat eerder staat");
        return None;
    }
    let other = drafts.get(place)?;
    if other.kind.is_some_and(|kind| kind != FieldKind::Choice) {
        let wrong = format!("veld {} is geen keuze", quoted(name));
        check.wrong(&value.place, wrong, "een veld met soort keuze dat eerder staat");
    }
    other.kind.filter(|kind| *kind == FieldKind::Choice).map(|_| other)
}
