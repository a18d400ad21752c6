//! The models that Nod knows.

use crate::{HubError, Manifest};

/// The manifests built into Nod: file name and content.
const BUILT_IN: &[(&str, &str)] = &[
    ("starter", include_str!("../../../models/starter.toml")),
    ("codeactagent-mistral-7b", include_str!("../../../models/codeactagent-mistral-7b.toml")),
];

/// Id of the model that comes with Nod.
pub const STARTER: &str = "starter";
/// Id of the model whose dialect and defaults a file takes that nothing else is said of.
pub const DEFAULT: &str = "codeactagent-mistral-7b";

/// A list of known models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    entries: Vec<Manifest>,
}

impl Catalogue {
    /// The models built into Nod, the starter first.
    ///
    /// # Errors
    /// [`HubError::Manifest`] when one of them is wrong, which a test rules out.
    pub fn builtin() -> Result<Self, HubError> {
        let entries =
            BUILT_IN.iter().map(|(name, text)| Manifest::parse(name, text)).collect::<Result<_, _>>()?;
        Ok(Self { entries })
    }

    /// All entries.
    #[must_use]
    pub fn entries(&self) -> &[Manifest] {
        &self.entries
    }

    /// The entry with this id.
    ///
    /// # Errors
    /// [`HubError::Unknown`], naming the ids there are.
    pub fn find(&self, id: &str) -> Result<&Manifest, HubError> {
        self.entries.iter().find(|entry| entry.id == id).ok_or_else(|| HubError::Unknown {
            what: "model".to_owned(),
            name: id.to_owned(),
            known: self.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>().join(", "),
        })
    }

    /// The model that comes with Nod.
    ///
    /// # Errors
    /// As [`Catalogue::find`].
    pub fn starter(&self) -> Result<&Manifest, HubError> {
        self.find(STARTER)
    }
}
