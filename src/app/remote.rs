//! The four states of data that comes from elsewhere, and what can be wrong with it.

/// How the reading of the content goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remote {
    /// It has been asked for; nothing is said yet.
    Waiting,
    /// It takes so long that the reader should know.
    Slow,
    /// It did not come.
    Failed(ClientError),
    /// It is there; the app draws it.
    Here,
}

/// The content could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientError {
    /// There is no connection, or it broke.
    Offline,
    /// The server answered with something else than the content.
    Refused(u16),
    /// The content is of another version than this program.
    NotUnderstood,
}

impl Remote {
    /// What the reader is told: nothing while all goes as it should.
    pub fn message(self) -> Option<String> {
        match self {
            Self::Waiting | Self::Here => None,
            Self::Slow => Some("Zoeken en kiezen wordt nog geladen. Lezen kan al.".to_owned()),
            Self::Failed(error) => Some(match error {
                ClientError::Offline => {
                    "Geen verbinding. Wat je ziet kun je lezen; zoeken en kiezen werkt weer als je verbinding hebt."
                        .to_owned()
                }
                ClientError::Refused(status) => format!(
                    "De site antwoordt niet zoals het hoort (fout {status}). Wat je ziet kun je lezen. Probeer het \
                     over een paar minuten opnieuw."
                ),
                ClientError::NotUnderstood => {
                    "Er is een nieuwe versie van deze site. Laad de pagina opnieuw om verder te gaan.".to_owned()
                }
            }),
        }
    }

    /// Whether asking again can help.
    pub fn can_be_asked_again(self) -> bool {
        matches!(self, Self::Failed(ClientError::Offline | ClientError::Refused(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_is_told_what_is_wrong_and_nothing_while_all_is_well() {
        assert_eq!(Remote::Waiting.message(), None);
        assert_eq!(Remote::Here.message(), None);
        assert!(Remote::Slow.message().is_some_and(|text| text.contains("nog geladen")));
        assert!(!Remote::Slow.can_be_asked_again(), "it is under way already");
        let says = |error, words: &str| {
            let message = Remote::Failed(error).message();
            assert!(message.as_ref().is_some_and(|text| text.contains(words)), "{error:?}: {message:?}");
        };
        says(ClientError::Offline, "verbinding");
        says(ClientError::Refused(503), "503");
        says(ClientError::NotUnderstood, "opnieuw");
        assert!(
            !Remote::Failed(ClientError::NotUnderstood).can_be_asked_again(),
            "the same would come again"
        );
    }
}
