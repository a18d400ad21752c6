//! Identifiers. Each is a UUID of version 7 in text form, so that ids sort by time of making.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[ts(export)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// A fresh id, later in order than every id made before it on this machine.
            #[must_use]
            pub fn fresh() -> Self {
                Self(Uuid::now_v7().to_string())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    };
}

id!(
    /// One conversation: a journal of items, a working folder and a Python session.
    ConversationId
);
id!(
    /// One turn: from a request to its answer, with any number of actions between.
    TurnId
);
id!(
    /// One entry of the journal.
    ItemId
);
id!(
    /// One proposed or executed piece of code.
    ActionId
);
id!(
    /// One question to the user about one action.
    ApprovalId
);
