//! What can go wrong, in words that say what was looked for, where, and what to do.

use std::path::{Path, PathBuf};

/// Anything this crate can fail with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HubError {
    /// A manifest is not what it should be.
    #[error("The model description {name} cannot be used: {detail}")]
    Manifest {
        /// Its file name or id.
        name: String,
        /// What is wrong, with the place where TOML knows it.
        detail: String,
    },
    /// The catalogue has no such entry.
    #[error("Nod knows no {what} {name}. It knows: {known}.")]
    Unknown {
        /// `model`, or `file of …`.
        what: String,
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// A file is in none of the places it may be in.
    #[error("{name} was not found. Nod looked for:\n{}", list(places))]
    NotFound {
        /// What was looked for.
        name: String,
        /// Where, in order.
        places: Vec<PathBuf>,
    },
    /// A file comes with Nod and cannot be downloaded.
    #[error("{name} comes with Nod and cannot be downloaded.")]
    NotDownloadable {
        /// The file.
        name: String,
    },
    /// The hub could not be reached, or the connection broke.
    #[error(
        "{host} could not be reached: {detail}. Check the network connection and try again; \
         what has arrived is kept. Without a network, fetch {file} from {page} on another computer, \
         copy it here, and choose it as a model file in the settings."
    )]
    Network {
        /// The host.
        host: String,
        /// What happened.
        detail: String,
        /// The file that was wanted.
        file: String,
        /// The page of its repository.
        page: String,
    },
    /// Downloads are switched off by the environment.
    #[error(
        "HF_HUB_OFFLINE is set, so {file} is not downloaded. Unset it, or choose a model file on this computer."
    )]
    Offline {
        /// The file.
        file: String,
    },
    /// The hub wants to know who asks, or says no.
    #[error("{host} does not give {file} of {repo} ({status}). {}", what_to_do_about_access(*with_token, repo))]
    Denied {
        /// The host.
        host: String,
        /// The repository.
        repo: String,
        /// The file.
        file: String,
        /// 401 or 403.
        status: u16,
        /// Whether a token was sent.
        with_token: bool,
    },
    /// The repository, the revision or the file does not exist.
    #[error(
        "{host} has no {file} in {repo} at revision {revision} (404). It may have been renamed or removed; \
         look at {page}, or choose a model file on this computer."
    )]
    Missing {
        /// The host.
        host: String,
        /// The repository.
        repo: String,
        /// The file.
        file: String,
        /// Branch, tag or commit.
        revision: String,
        /// The page of the repository.
        page: String,
    },
    /// The hub answered in a way that cannot be used.
    #[error(
        "{host} gave an answer that cannot be used: {detail}. Try again later; what arrived before is kept."
    )]
    Server {
        /// The host.
        host: String,
        /// What is wrong with it.
        detail: String,
    },
    /// There is no room for the file.
    #[error(
        "There is not enough room for {file} in {}: {} are needed and {} are free. \
         Free some space, or set HF_HOME to a folder on another disk; what has arrived is kept.",
        folder.display(), bytes(*needed), bytes(*available)
    )]
    NoSpace {
        /// The file.
        file: String,
        /// Where it was to go.
        folder: PathBuf,
        /// Bytes still to come.
        needed: u64,
        /// Bytes free.
        available: u64,
    },
    /// What arrived is not what was announced.
    #[error(
        "{} is damaged: its SHA-256 is {found}, but {expected} was expected. \
         It was removed. Download it again.",
        path.display()
    )]
    Checksum {
        /// The file, now gone.
        path: PathBuf,
        /// The checksum announced.
        expected: String,
        /// The checksum of what arrived.
        found: String,
    },
    /// The hub offers another file than the manifest describes.
    #[error(
        "{file} on the hub is not the file that Nod knows: its {what} is {found}, not {expected}. It was not downloaded."
    )]
    Changed {
        /// The file.
        file: String,
        /// `size` or `SHA-256`.
        what: &'static str,
        /// As in the manifest.
        expected: String,
        /// As on the hub.
        found: String,
    },
    /// The user stopped the download.
    #[error(
        "The download of {file} was stopped. What has arrived is kept, and the next download goes on from there."
    )]
    Cancelled {
        /// The file.
        file: String,
    },
    /// Another process downloads the same file.
    #[error("{file} is being downloaded by another program already ({} is locked). Wait for it to finish.", lock.display())]
    Busy {
        /// The file.
        file: String,
        /// The lock.
        lock: PathBuf,
    },
    /// A file is not a model that Nod can use.
    #[error("{} cannot be used as a model: {detail}", path.display())]
    NotAModel {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong and what to do.
        detail: String,
    },
    /// A file or folder could not be read or written.
    #[error("{doing} {} failed: {source}", path.display())]
    Io {
        /// What was being done, for example `Writing`.
        doing: &'static str,
        /// To what.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
}

impl HubError {
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }
}

fn list(places: &[PathBuf]) -> String {
    places.iter().map(|place| format!("  {}", place.display())).collect::<Vec<_>>().join("\n")
}

fn what_to_do_about_access(with_token: bool, repo: &str) -> String {
    if with_token {
        format!(
            "The token it was given may not read {repo}: accept the model's terms on its page, or use another token."
        )
    } else {
        "It may ask for an account: accept the model's terms on its page, make an access token there, and set \
         HF_TOKEN to it. It gives the same answer for a repository that does not exist."
            .to_owned()
    }
}

/// A number of bytes for people: powers of 1000, one decimal.
pub(crate) fn bytes(count: u64) -> String {
    const UNITS: [&str; 6] = ["kB", "MB", "GB", "TB", "PB", "EB"];
    if count < 1000 {
        return format!("{count} bytes");
    }
    let (mut value, mut unit) = (count as f64 / 1000.0, 0);
    while value >= 999.95 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_for_people() {
        for (count, text) in [
            (0, "0 bytes"),
            (999, "999 bytes"),
            (1000, "1.0 kB"),
            (999_949, "999.9 kB"),
            (999_950, "1.0 MB"),
            (4_370_000_000, "4.4 GB"),
            (u64::MAX, "18.4 EB"),
        ] {
            assert_eq!(bytes(count), text);
        }
    }
}
