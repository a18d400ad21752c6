//! Names of files, programs and hosts, as far as the code gives them.

use crate::conditions::Picked;

/// Stands for a part of a name that is worked out as the code runs.
pub(crate) const PART: char = '…';
/// More are not followed: a list of thousands says no more than its begin.
const MOST: usize = 200;

/// One name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: String,
    /// Whether it is the whole name, not a pattern such as `*.log` nor one with a [`PART`] in it.
    pub(crate) exact: bool,
}

/// What an expression may be as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Names {
    /// In the order of the code, each once.
    pub(crate) known: Vec<Name>,
    /// Whether there may be others.
    pub(crate) open: bool,
}

impl Names {
    /// Nothing is known.
    pub(crate) fn unknown() -> Self {
        Self { known: Vec::new(), open: true }
    }

    /// This name alone.
    pub(crate) fn exactly(text: impl Into<String>) -> Self {
        Self { known: vec![Name { text: text.into(), exact: true }], open: false }
    }

    /// Names of this kind.
    pub(crate) fn like(text: impl Into<String>) -> Self {
        Self { known: vec![Name { text: text.into(), exact: false }], open: false }
    }

    /// Takes in what `other` may be.
    pub(crate) fn join(&mut self, other: Self) {
        self.open |= other.open;
        for name in other.known {
            if self.known.len() == MOST {
                self.open = true;
                return;
            }
            if !self.known.contains(&name) {
                self.known.push(name);
            }
        }
    }

    /// Those of these that a condition leaves. A name that is given stays: it may or may not be one of them.
    pub(crate) fn among(self, picked: &Picked) -> Self {
        let Picked { like, of_path } = picked;
        let mut among = Self::default();
        if self.open {
            among.join(if *of_path { Self::unknown() } else { like.clone() });
        }
        for name in self.known {
            match name.text.strip_suffix('*') {
                Some(folder) if !name.exact && (folder.is_empty() || folder.ends_with('/') && !of_path) => {
                    for pattern in &like.known {
                        among.join(Self::like(format!("{folder}{}", pattern.text)));
                    }
                }
                _ => among.join(Self { known: vec![name], open: false }),
            }
        }
        among
    }

    /// The same without the folders that they are in.
    pub(crate) fn without_folders(self) -> Self {
        let mut bare = Self { known: Vec::new(), open: self.open };
        for name in self.known {
            let text = name.text.rsplit('/').next().unwrap_or_default().to_owned();
            bare.join(Self { known: vec![Name { text, ..name }], open: false });
        }
        bare
    }

    /// Each of these followed by each of those. What is not known of either is a [`PART`] of the name.
    pub(crate) fn then(self, between: &str, other: Self) -> Self {
        let parts = |mut names: Self| {
            if names.open {
                names.known.push(Name { text: PART.to_string(), exact: false });
            }
            names.known
        };
        let (left, right) = (parts(self), parts(other));
        let mut joined = Self::default();
        'all: for first in &left {
            for second in &right {
                let text = format!("{}{between}{}", first.text, second.text).replace("……", "…");
                joined.join(Self {
                    known: vec![Name { text, exact: first.exact && second.exact }],
                    open: false,
                });
                // There are more than are kept.
                if joined.open {
                    break 'all;
                }
            }
        }
        // A name of which nothing is known says nothing.
        let said = joined.known.len();
        joined.known.retain(|name| {
            let unknown = name.text.contains(PART);
            let said = name.text.trim_matches(['/', PART]);
            let says_nothing = unknown && said.trim_matches(['*', '/', PART]).is_empty();
            !said.is_empty() && !says_nothing
        });
        joined.open |= joined.known.len() < said;
        joined
    }

    /// The path of each of these in each of those folders.
    pub(crate) fn inside(self, folder: Self) -> Self {
        let mut absolute = Self::default();
        let mut relative = Self { open: self.open, ..Self::default() };
        for name in self.known {
            let whole = if name.text.starts_with('/') || name.text == "~" || name.text.starts_with("~/") {
                &mut absolute
            } else {
                &mut relative
            };
            whole.known.push(name);
        }
        if !relative.known.is_empty() || relative.open {
            let here = |name: &Name| name.exact && (name.text.is_empty() || name.text == ".");
            let joined = if !folder.open && folder.known.iter().all(here) {
                relative
            } else {
                let mut folder = folder;
                for name in &mut folder.known {
                    name.text.truncate(name.text.trim_end_matches('/').len());
                }
                folder.then("/", relative)
            };
            absolute.join(joined);
        }
        absolute
    }
}
