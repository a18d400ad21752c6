//! The settings file: one JSON object, written whole, so that a crash leaves the old one or the new one.

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use nod_protocol::{ErrorCode, Settings};

use crate::error::AppError;

/// Reads the settings. A missing file gives the defaults. One that cannot be used is set aside beside the original,
/// so that nothing is lost, and the second value says so.
///
/// # Errors
/// When the file is there but cannot be read or set aside.
pub fn load(path: &Path) -> Result<(Settings, Option<String>)> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok((Settings::default(), None)),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => String::new(),
        Err(error) => {
            return Err(error).with_context(|| {
                format!(
                    "The settings in {} could not be read. Give Nod the right to read that file, or move it elsewhere \
                     to start with the defaults",
                    path.display()
                )
            });
        }
    };
    match parse(&text) {
        Ok(settings) => Ok((settings, None)),
        Err(defect) => {
            let aside = free_name(path);
            std::fs::rename(path, &aside).with_context(|| {
                format!(
                    "The settings in {} cannot be used, and could not be moved aside. Move them elsewhere, then start \
                     Nod again",
                    path.display()
                )
            })?;
            let warning = format!(
                "The settings in {} cannot be used: {defect} They were kept as {} and Nod starts with its defaults.",
                path.display(),
                aside.display()
            );
            Ok((Settings::default(), Some(warning)))
        }
    }
}

/// The settings that this text holds. A file may have been edited by hand, so it is checked as a choice is.
///
/// # Errors
/// In a sentence that says what is wrong with it.
pub fn parse(text: &str) -> Result<Settings, String> {
    let settings: Settings = serde_json::from_str(text).map_err(|defect| format!("{defect}."))?;
    check(&settings).map_err(|error| error.message)?;
    Ok(settings)
}

/// Writes the settings: to a file beside, then in its place. The file beside has a name of its own, so that no other
/// writer can be half-way through the one that is moved.
///
/// # Errors
/// When the disk is full or the folder cannot be written; the old settings are still there then.
pub fn save(path: &Path, settings: &Settings) -> Result<()> {
    let write = || -> Result<()> {
        let text = serde_json::to_string_pretty(settings)?;
        let folder = path.parent().context("The file is in no folder")?;
        let mut beside = tempfile::Builder::new().prefix("settings-").suffix(".new").tempfile_in(folder)?;
        beside.write_all(text.as_bytes())?;
        beside.as_file().sync_all()?;
        beside.persist(path).map_err(|failed| failed.error)?;
        Ok(())
    };
    write().with_context(|| {
        format!(
            "The settings could not be written to {}. The old ones still hold. Make room there or give Nod the right \
             to write there, then choose again",
            path.display()
        )
    })
}

/// Settings that make no sense are refused before they are kept.
///
/// # Errors
/// Those that say which and what would be allowed.
pub fn check(settings: &Settings) -> Result<(), AppError> {
    let refuse = |what: &str| Err(AppError::new(ErrorCode::Internal, what.to_owned()));
    let limits = &settings.limits;
    if limits.execution_seconds == 0 || limits.execution_seconds > 86_400 {
        return refuse("The time limit of an action must be between 1 second and 86,400 seconds (a day).");
    }
    if limits.steps == 0 || limits.steps > 100 {
        return refuse("The number of actions a request may take must be between 1 and 100.");
    }
    if limits.memory_megabytes != 0 && limits.memory_megabytes < 1024 {
        return refuse(
            "The memory limit must be 0 (none) or at least 1,024 MB: Python with pandas needs that much.",
        );
    }
    if let Some(sampling) = &settings.sampling {
        let sound = sampling.temperature.is_finite()
            && (0.0..=5.0).contains(&sampling.temperature)
            && sampling.top_p > 0.0
            && sampling.top_p <= 1.0
            && (0.0..=1.0).contains(&sampling.min_p)
            && sampling.repetition_penalty.is_finite()
            && sampling.repetition_penalty > 0.0
            && sampling.max_new_tokens > 0;
        if !sound {
            return refuse(
                "Sampling needs a temperature from 0 to 5, top-p above 0 and at most 1, min-p from 0 to 1, \
                 a repetition penalty above 0, and at least one new token.",
            );
        }
    }
    if let Some(folder) = &settings.folder
        && !Path::new(folder).is_absolute()
    {
        return refuse("The working folder must be a whole path, such as /home/you/Documents.");
    }
    Ok(())
}

fn free_name(path: &Path) -> std::path::PathBuf {
    (1u32..)
        .map(|n| path.with_extension(format!("json.unreadable-{n}")))
        .find(|candidate| !candidate.exists())
        .unwrap_or_else(|| path.with_extension("json.unreadable"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn what_was_saved_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let mut settings = Settings::default();
        settings.limits.steps = 9;
        save(&path, &settings).unwrap();
        assert_eq!(load(&path).unwrap(), (settings, None));
    }

    #[test]
    fn a_field_of_tomorrow_and_a_missing_one_are_no_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        std::fs::write(&path, r#"{"limits":{"steps":3},"colourOfTomorrow":"blue"}"#).unwrap();
        let (settings, warning) = load(&path).unwrap();
        assert_eq!((settings.limits.steps, settings.limits.execution_seconds, warning), (3, 60, None));
    }

    #[test]
    fn a_damaged_file_is_kept_and_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        for (n, damaged) in [b"{\"limits\": 7".as_slice(), b"\xff\xfe\x00"].into_iter().enumerate() {
            std::fs::write(&path, damaged).unwrap();
            let (settings, warning) = load(&path).unwrap();
            let aside = path.with_extension(format!("json.unreadable-{}", n + 1));
            assert_eq!(settings, Settings::default());
            assert!(warning.unwrap().contains(aside.to_str().unwrap()));
            assert_eq!(std::fs::read(aside).unwrap(), damaged);
        }
    }

    #[test]
    fn a_failed_write_keeps_the_old_settings() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        // A folder in the place of the file makes the last step fail, also for root.
        std::fs::create_dir(&path).unwrap();
        std::fs::write(path.join("kept"), "old").unwrap();
        let changed = Settings { welcomed: true, ..Settings::default() };
        let error = format!("{:#}", save(&path, &changed).unwrap_err());
        assert!(error.contains("old ones still hold"), "{error}");
        assert_eq!(std::fs::read_to_string(path.join("kept")).unwrap(), "old");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half-written lies beside");
    }

    #[test]
    fn another_writer_that_is_half_way_is_not_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        std::fs::create_dir(path.with_extension("json.new")).unwrap();
        save(&path, &Settings::default()).unwrap();
        assert_eq!(load(&path).unwrap(), (Settings::default(), None));
    }

    #[test]
    fn what_could_not_be_chosen_is_not_taken_from_the_file() {
        for (text, words) in [
            (r#"{"limits":{"steps":0}}"#, "between 1 and 100"),
            (r#"{"limits":{"executionSeconds":0}}"#, "between 1 second"),
            (r#"{"sampling":{"temperature":9.0}}"#, "temperature from 0 to 5"),
            (r#"{"folder":"work"}"#, "whole path"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("settings.json");
            std::fs::write(&path, text).unwrap();
            let (settings, warning) = load(&path).unwrap();
            let warning = warning.unwrap();
            assert_eq!(settings, Settings::default());
            assert!(warning.contains(words), "{warning}");
            assert_eq!(std::fs::read_to_string(path.with_extension("json.unreadable-1")).unwrap(), text);
        }
    }
}
