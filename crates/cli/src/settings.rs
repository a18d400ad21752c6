//! `nod settings`: what can be chosen, and choosing it.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use nod_app::Nod;
use nod_protocol::{Sampling, Settings};
use serde_json::{Value, json};

use crate::arguments::{ModelsAction, PythonAction};
use crate::characters::visible;
use crate::{models, python};

/// Takes a setting back to what it is without a choice.
const DEFAULT: &str = "default";

/// What a setting can be.
enum Takes {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A folder that is there.
    Folder,
    /// What `nod models use` takes.
    Model,
    /// What `nod python use` takes.
    Python,
    /// Its parts are chosen, not itself.
    Parts,
}

struct Setting {
    /// Its place in the settings file, with dots.
    key: &'static str,
    takes: Takes,
    words: &'static str,
}

const fn setting(key: &'static str, takes: Takes, words: &'static str) -> Setting {
    Setting { key, takes, words }
}

/// Every setting, in the order of the list.
const SETTINGS: &[Setting] = &[
    setting(
        "model",
        Takes::Model,
        "Which model answers: starter, a model of `nod models`, or the path of a model file.",
    ),
    setting(
        "device",
        Takes::OneOf(&["auto", "cpu", "cuda", "metal"]),
        "Where it computes: auto takes the best there is.",
    ),
    setting(
        "cache",
        Takes::OneOf(&["auto", "eightBit"]),
        "How it keeps what it has read: auto in 16 or 32 bits; eightBit takes half the memory and is less exact.",
    ),
    setting(
        "python",
        Takes::Python,
        "The Python that actions run in: managed for the one that Nod makes, or the path of yours with ipykernel.",
    ),
    setting(
        "folder",
        Takes::Folder,
        "Where new conversations of the window work. The terminal works in the current folder.",
    ),
    setting("limits.executionSeconds", Takes::Whole, "Seconds an action may run, from 1 to 86400."),
    setting(
        "limits.memoryMegabytes",
        Takes::Whole,
        "Megabytes of memory Python may use, at least 1024; 0 sets no limit.",
    ),
    setting("limits.steps", Takes::Whole, "Actions one request may take, from 1 to 100."),
    setting(
        "sampling",
        Takes::Parts,
        "How the model's next token is chosen: default takes the model's own values for all of these.",
    ),
    setting("sampling.temperature", Takes::Number, "From 0, always the likeliest token, to 5."),
    setting("sampling.topK", Takes::Whole, "Only so many of the likeliest tokens; 0 keeps all."),
    setting(
        "sampling.topP",
        Takes::Number,
        "Only the likeliest tokens that together have this probability, above 0; 1 keeps all.",
    ),
    setting(
        "sampling.minP",
        Takes::Number,
        "Only tokens at least this likely beside the likeliest, below 1; 0 drops none.",
    ),
    setting(
        "sampling.repetitionPenalty",
        Takes::Number,
        "Above 1 makes tokens that were there already less likely; 1 changes nothing.",
    ),
    setting("sampling.seed", Takes::Whole, "Where chance begins: the same seed gives the same reply."),
    setting("sampling.maxNewTokens", Takes::Whole, "The longest reply in tokens, at least 1."),
    setting("theme", Takes::OneOf(&["system", "light", "dark"]), "Colours of the window."),
    setting("welcomed", Takes::Truth, "Whether the window's first screen has been passed."),
];

/// Lists all settings, or one, or changes one.
///
/// # Errors
/// When there is no such setting, it cannot be that, or it cannot be written.
pub async fn run(nod: &Nod, key: Option<String>, value: Option<String>) -> anyhow::Result<ExitCode> {
    let before = nod.settings();
    let Some(key) = key else {
        for setting in SETTINGS {
            show(setting, &before)?;
        }
        println!("\nChange one:      nod settings limits.steps 8");
        println!("Take it back:    nod settings limits.steps {DEFAULT}");
        return Ok(ExitCode::SUCCESS);
    };
    let setting = find(&key)?;
    let Some(value) = value else {
        show(setting, &before)?;
        return Ok(ExitCode::SUCCESS);
    };
    match setting.takes {
        Takes::Model => {
            let model = if value == DEFAULT { models::STARTER.to_owned() } else { value };
            return models::run(nod, Some(ModelsAction::Use { model, file: None })).await;
        }
        Takes::Python => {
            let interpreter = if value == DEFAULT { "managed".to_owned() } else { value };
            return python::run(nod, Some(PythonAction::Use { interpreter })).await;
        }
        _ => {}
    }
    let after = nod.set_settings(changed(setting, &before, &value)?).await?;
    let was = shown(setting, &before)?;
    println!("{} = {} (it was {was})", setting.key, shown(setting, &after)?);
    if before.sampling.is_none() && after.sampling.is_some() {
        println!(
            "The model's own values no longer hold for sampling. Back to them: nod settings sampling {DEFAULT}"
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn find(key: &str) -> anyhow::Result<&'static Setting> {
    let keys: Vec<_> = SETTINGS.iter().map(|setting| setting.key).collect();
    SETTINGS
        .iter()
        .find(|setting| setting.key == key)
        .with_context(|| format!("There is no setting {}. There are: {}", visible(key), keys.join(", ")))
}

fn show(setting: &Setting, settings: &Settings) -> anyhow::Result<()> {
    println!("{} = {}", setting.key, shown(setting, settings)?);
    println!("    {}{}", setting.words, choices(setting));
    Ok(())
}

/// The words a setting takes, where it takes words.
fn choices(setting: &Setting) -> String {
    match setting.takes {
        Takes::OneOf(words) => format!(" One of: {}.", words.join(", ")),
        Takes::Truth => " One of: true, false.".to_owned(),
        _ => String::new(),
    }
}

fn pointer(setting: &Setting) -> String {
    format!("/{}", setting.key.replace('.', "/"))
}

/// The value as it is typed to choose it.
fn shown(setting: &Setting, settings: &Settings) -> anyhow::Result<String> {
    let all = serde_json::to_value(settings)?;
    let value = all.pointer(&pointer(setting)).unwrap_or(&Value::Null);
    Ok(match value {
        Value::Null => DEFAULT.to_owned(),
        Value::String(text) => visible(text),
        Value::Object(_) if matches!(setting.takes, Takes::Parts) => "as follows".to_owned(),
        // A model or a Python: its file, or which kind it is.
        Value::Object(choice) => {
            let part = |name: &str| choice.get(name).and_then(Value::as_str).map(visible);
            let named = part("path").or_else(|| Some(format!("{} {}", part("id")?, part("file")?)));
            named.or_else(|| part("type")).unwrap_or_default()
        }
        Value::Number(number) => match number.as_f64() {
            // As it was typed, where it was kept in single precision.
            Some(number) if f64::from(number as f32) == number => (number as f32).to_string(),
            _ => number.to_string(),
        },
        other => other.to_string(),
    })
}

/// The settings with one changed. Whether they make sense together is for Nod to say.
fn changed(setting: &Setting, before: &Settings, typed: &str) -> anyhow::Result<Settings> {
    let refused = |takes: &str| {
        let Setting { key, words, .. } = setting;
        anyhow::anyhow!(
            "{key} takes {takes}, or {DEFAULT}, and not {}. {words} Nothing was changed.",
            visible(typed)
        )
    };
    let takes = match setting.takes {
        Takes::OneOf(words) => format!("one of {}", words.join(", ")),
        Takes::Whole => "a whole number".to_owned(),
        Takes::Number => "a number".to_owned(),
        Takes::Truth => "true or false".to_owned(),
        Takes::Folder => "a folder".to_owned(),
        Takes::Parts => {
            if typed != DEFAULT {
                bail!(
                    "sampling takes only {DEFAULT}; its values are chosen one by one, for example: \
                     nod settings sampling.temperature 0.7. Nothing was changed."
                );
            }
            String::new()
        }
        Takes::Model | Takes::Python => bail!("{} is chosen elsewhere.", setting.key),
    };
    let value = match setting.takes {
        _ if typed == DEFAULT => Value::Null,
        Takes::OneOf(words) if words.contains(&typed) => json!(typed),
        Takes::Whole => json!(typed.parse::<u64>().map_err(|_| refused(&takes))?),
        Takes::Number => json!(typed.parse::<f64>().map_err(|_| refused(&takes))?),
        Takes::Truth => json!(typed.parse::<bool>().map_err(|_| refused(&takes))?),
        Takes::Folder => {
            let path = std::path::absolute(Path::new(typed)).with_context(|| refused(&takes).to_string())?;
            if !path.is_dir() {
                bail!(
                    "There is no folder {}. Make it first, or choose another. Nothing was changed.",
                    visible(&path.to_string_lossy())
                );
            }
            json!(path.to_str().with_context(|| format!("The name of {} is not Unicode.", path.display()))?)
        }
        _ => return Err(refused(&takes)),
    };
    let mut base = before.clone();
    if setting.key.starts_with("sampling.") && base.sampling.is_none() {
        if value.is_null() {
            return Ok(base);
        }
        base.sampling = Some(Sampling::default());
    }
    let mut all = serde_json::to_value(base)?;
    let value = if value.is_null() {
        let usual = Settings { sampling: Some(Sampling::default()), ..Settings::default() };
        let usual = serde_json::to_value(usual)?;
        match setting.takes {
            Takes::Parts => Value::Null,
            _ => usual.pointer(&pointer(setting)).cloned().unwrap_or(Value::Null),
        }
    } else {
        value
    };
    *all.pointer_mut(&pointer(setting)).context("The settings have no such place.")? = value;
    serde_json::from_value(all).map_err(|_| refused(&takes))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    /// Places of everything that can be chosen, with dots.
    fn keys(value: &Value, place: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(parts) if !parts.contains_key("type") => {
                for (name, part) in parts {
                    keys(part, &format!("{place}{}{name}", if place.is_empty() { "" } else { "." }), found);
                }
            }
            _ => found.push(place.to_owned()),
        }
    }

    #[test]
    fn every_setting_is_listed() {
        let all = Settings { sampling: Some(Sampling::default()), ..Settings::default() };
        let mut wanted = vec!["sampling".to_owned()];
        keys(&serde_json::to_value(all).unwrap(), "", &mut wanted);
        let mut listed: Vec<_> = SETTINGS.iter().map(|setting| setting.key.to_owned()).collect();
        wanted.sort();
        listed.sort();
        assert_eq!(listed, wanted);
    }

    #[test]
    fn every_word_a_setting_takes_is_one() {
        for setting in SETTINGS {
            if let Takes::OneOf(words) = setting.takes {
                for word in words {
                    let changed = changed(setting, &Settings::default(), word).unwrap();
                    assert_eq!(shown(setting, &changed).unwrap(), *word);
                }
            }
        }
    }

    #[test]
    fn what_was_chosen_is_taken_back() {
        let temperature = find("sampling.temperature").unwrap();
        let warm = changed(temperature, &Settings::default(), "0.7").unwrap();
        assert_eq!(warm.sampling.as_ref().unwrap().temperature, 0.7);
        let cold = changed(temperature, &warm, DEFAULT).unwrap();
        assert_eq!(cold.sampling, Some(Sampling::default()));
        assert_eq!(changed(temperature, &Settings::default(), DEFAULT).unwrap(), Settings::default());
        assert_eq!(changed(find("sampling").unwrap(), &warm, DEFAULT).unwrap(), Settings::default());
    }
}
