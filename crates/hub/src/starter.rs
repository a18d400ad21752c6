//! Where the model that comes with Nod is.

use std::path::{Path, PathBuf};

use crate::HubError;

/// Names another file to use as the starter.
pub const STARTER_VARIABLE: &str = "NOD_STARTER_MODEL";

const NAME: &str = "starter.gguf";

/// The starter's file: the one that `NOD_STARTER_MODEL` names; else the first there is next to the program, in
/// one of `resources` (folders of the platform, absolute), or, when the program runs from a build folder, in
/// `models/starter` of its source.
///
/// # Errors
/// [`HubError::NotFound`] with all places looked at. A file named by the variable must be there: nothing else is
/// taken in its place.
pub fn locate_starter(resources: &[PathBuf]) -> Result<PathBuf, HubError> {
    let named = std::env::var_os(STARTER_VARIABLE).filter(|value| !value.is_empty()).map(PathBuf::from);
    let program = std::env::current_exe().ok();
    first(named, program.as_deref(), resources)
}

fn first(named: Option<PathBuf>, program: Option<&Path>, resources: &[PathBuf]) -> Result<PathBuf, HubError> {
    if let Some(path) = named {
        return if path.is_file() {
            Ok(path)
        } else {
            Err(HubError::NotFound {
                name: format!("The model that {STARTER_VARIABLE} names"),
                places: vec![path],
            })
        };
    }
    let mut places = Vec::new();
    let folder = program.and_then(Path::parent);
    for folder in folder.into_iter().chain(resources.iter().map(PathBuf::as_path)) {
        places.push(folder.join(NAME));
        places.push(folder.join("models").join("starter").join(NAME));
    }
    // target/debug/nod, target/debug/deps/test-…: the source is a few folders up.
    let source = folder.into_iter().flat_map(Path::ancestors).take(6);
    if let Some(root) = source.filter(|folder| folder.join("Cargo.toml").is_file()).last() {
        places.push(root.join("models").join("starter").join(NAME));
    }
    match places.iter().find(|place| place.is_file()) {
        Some(place) => Ok(place.clone()),
        None => Err(HubError::NotFound { name: "The model that comes with Nod".to_owned(), places }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn put(path: &Path) -> PathBuf {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "x").unwrap();
        path.to_owned()
    }

    #[test]
    fn places_are_tried_in_order() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        let program = root.join("target/debug/nod");
        let resources = [root.join("resources")];
        let look = |named| first(named, Some(&program), &resources);

        let message = look(None).unwrap_err().to_string();
        assert!(message.contains(root.join("resources/starter.gguf").to_str().unwrap()), "{message}");
        let elsewhere = root.join("models/starter/starter.gguf");
        put(&elsewhere);
        // Without a Cargo.toml beside it, it is no source folder.
        assert!(look(None).is_err());
        put(&root.join("Cargo.toml"));
        assert_eq!(look(None).unwrap(), elsewhere);
        let resource = put(&root.join("resources/models/starter/starter.gguf"));
        assert_eq!(look(None).unwrap(), resource);
        let beside = put(&root.join("target/debug/starter.gguf"));
        assert_eq!(look(None).unwrap(), beside);
        let named = put(&root.join("mine.gguf"));
        assert_eq!(look(Some(named.clone())).unwrap(), named);
        let message = look(Some(root.join("gone.gguf"))).unwrap_err().to_string();
        assert!(message.contains(STARTER_VARIABLE) && message.contains("gone.gguf"), "{message}");
    }
}
