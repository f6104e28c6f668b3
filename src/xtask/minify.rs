//! Makes a stylesheet small without changing what it says: comments and needless white space go, strings stay.

/// Takes comments and needless white space out of CSS.
pub fn css(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
            space(&mut out);
        } else if first == '"' || first == '\'' {
            let end = string_end(rest, first);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if first.is_whitespace() {
            rest = rest.trim_start();
            space(&mut out);
        } else {
            if matches!(first, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                out.pop();
            }
            if first == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out.trim_end().to_owned()
}

/// One space, unless what stands before it needs none.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':']) {
        out.push(' ');
    }
}

/// Where a string that begins here ends, its closing quote included.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::css;

    #[test]
    fn comments_and_white_space_go() {
        let source = "/* one */\n@layer base {\n  a,\n  b > c {\n    color: red; /* two */\n    margin: 0 auto;\n  }\n}\n";
        assert_eq!(css(source), "@layer base{a,b > c{color:red;margin:0 auto}}");
    }

    #[test]
    fn what_has_meaning_stays() {
        for kept in [
            "a :hover{width:calc(1px + 2px)}",
            "a::after{content:\" /* ; } */  \\\"  \"}",
            "@media (width >= 48rem) and (x){a{b:c !important}}",
            "a{font:800 1rem / 1.2 var(--x)}",
            "a b{c:d}",
        ] {
            assert_eq!(css(kept), kept);
        }
        assert_eq!(css("a/**/b{}"), "a b{}");
        assert_eq!(css("a { content: 'x"), "a{content:'x");
    }
}
