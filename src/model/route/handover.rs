//! The address that hands what is kept on one device to another. It stands behind the `#`, so that no server sees it.

use super::Route;

/// What stands before it.
const MARK: &str = "#over=";

/// The path and the rest of the address that hands over a code, which is base64url (RFC 4648, 5).
pub fn hand_over(code: &str) -> String {
    format!("{}{MARK}{code}", Route::Mine.href())
}

/// What else a message puts behind an address: no part of the code.
const AFTER: &[char] = &['.', ',', ';', ':', '!', '?', ')', ']', '>', '=', '"', '\''];

/// The code that is handed over behind a `#`, empty where it can be none; nothing where something else stands there.
pub fn handed_over(hash: &str) -> Option<&str> {
    let code = hash.strip_prefix(MARK)?.trim_end_matches("%20").trim_end_matches(AFTER);
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    Some(if code.bytes().all(fits) { code } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_handed_over_is_read_back_and_nothing_else_is() {
        let address = hand_over("aZ09-_");
        assert_eq!(address, "/mijn#over=aZ09-_");
        let hash = address.find('#').map(|at| &address[at..]);
        assert_eq!(hash.and_then(handed_over), Some("aZ09-_"));
        for sent in ["#over=aZ09-_.", "#over=aZ09-_).", "#over=aZ09-_%20", "#over=aZ09-_="] {
            assert_eq!(handed_over(sent), Some("aZ09-_"), "{sent}");
        }
        for damaged in ["#over=", "#over=a b", "#over=<i>", "#over=a%2Fb"] {
            assert_eq!(handed_over(damaged), Some(""), "{damaged}");
        }
        for other in ["", "#", "over=a", "#anders=a"] {
            assert_eq!(handed_over(other), None, "{other}");
        }
    }
}
