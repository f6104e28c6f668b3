//! How far a reaction has come, and what its reader is told of that.

use super::{Fault, Reaction};

/// What the status of an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The server has kept it.
    Kept,
    /// Later it may go well.
    Later,
    /// It will never go well.
    Refused(u16),
}

impl Answer {
    /// What a status means; none where no answer came.
    pub fn of(status: Option<u16>) -> Self {
        match status {
            // Nothing else will do: what may stand in between, as the portal of a hotel, also says that all is well.
            Some(201) => Self::Kept,
            Some(408 | 429) => Self::Later,
            Some(status @ 400..=499) => Self::Refused(status),
            _ => Self::Later,
        }
    }
}

/// What became of a reaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server has kept it.
    Kept,
    /// It waits on this device.
    Waiting,
    /// It waited on this device, and was sent.
    SentLater,
    /// It was not sent, and this device does not keep it, since nothing may show that the page was read.
    Traceless {
        /// Whether there was no connection at all.
        offline: bool,
    },
    /// It was not sent, and this device cannot keep it.
    NoRoom,
    /// The server will not have it.
    Refused(u16),
}

impl Outcome {
    /// Whether the reader has nothing more to do.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Kept | Self::Waiting | Self::SentLater)
    }

    /// What the reader is told.
    pub fn message(self) -> String {
        let text = match self {
            Self::Kept => "Bedankt. Je reactie is bewaard.",
            Self::Waiting => {
                "Nog niet verstuurd. We bewaren je reactie op dit apparaat en sturen hem zodra het kan."
            }
            Self::SentLater => "Je reactie is alsnog verstuurd.",
            Self::Traceless { offline: true } => {
                "Niet verstuurd, en niet bewaard omdat deze dienst geen sporen achterlaat. Probeer het als je weer \
                 verbinding hebt."
            }
            Self::Traceless { offline: false } => {
                "Niet verstuurd, en niet bewaard omdat deze dienst geen sporen achterlaat. Probeer het over een paar \
                 minuten opnieuw."
            }
            Self::NoRoom => {
                "Niet verstuurd, en dit apparaat kan je reactie niet bewaren. Je tekst staat er nog. Probeer het over \
                 een paar minuten opnieuw."
            }
            Self::Refused(status) => {
                return format!(
                    "De site neemt je reactie niet aan (fout {status}). Je tekst staat er nog. Laat het anders weten \
                     aan het loket."
                );
            }
        };
        text.to_owned()
    }
}

/// How far a form, or a button, has come with its reaction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was chosen yet.
    #[default]
    Untouched,
    /// It is being filled in.
    Open,
    /// It was sent as it cannot be.
    Wrong(Fault),
    /// It is on its way.
    Sending,
    /// It was sent, or could not be.
    Answered(Reaction, Outcome),
}

impl Stage {
    /// What is wrong.
    pub fn fault(&self) -> Option<Fault> {
        match self {
            Self::Wrong(fault) => Some(*fault),
            _ => None,
        }
    }

    /// Whether only the choice is shown.
    pub fn is_folded(&self) -> bool {
        matches!(self, Self::Untouched | Self::Wrong(Fault::NothingChosen))
    }

    /// Whether the reader has nothing more to do.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Answered(_, outcome) if outcome.is_done())
    }

    /// What the reader is told, beside what is wrong, while this is what waits on the device.
    pub fn said(&self, waiting: &[String]) -> Option<String> {
        match self {
            Self::Untouched | Self::Open | Self::Wrong(_) => None,
            Self::Sending => Some("We versturen je reactie.".to_owned()),
            Self::Answered(reaction, Outcome::Waiting) if !waiting.contains(&reaction.json()) => {
                Some(Outcome::SentLater.message())
            }
            Self::Answered(_, outcome) => Some(outcome.message()),
        }
    }
}
