//! What to do when making an environment fails, by what the tool said.

use std::path::Path;

/// Words of pip, uv, venv or the system, in lower case, and what to do. The first that matches counts, so that a
/// full disk is not taken for the network error it may cause.
const KNOWN: &[(&[&str], &str)] = &[
    (
        &["no space left on device", "os error 28", "disk quota exceeded"],
        "The disk is full: the environment needs about 400 MB, and as much again while it is made. Free some space and try again.",
    ),
    (
        &[
            "ensurepip is not available",
            "no module named ensurepip",
            "no module named venv",
            "no module named 'ensurepip'",
            "no module named 'venv'",
        ],
        "This Python lacks its venv module. On Debian or Ubuntu: sudo apt-get install python3-venv. Or install uv, which does without it. Then try again.",
    ),
    (
        &["externally-managed-environment", "externally managed"],
        "This Python belongs to the system, which allows no installation into it. Install python3-venv or uv, or choose an interpreter of your own in the Python settings.",
    ),
    (
        &["permission denied", "operation not permitted", "os error 13", "read-only file system"],
        "Nod may not write there. Check who owns the folder, then try again.",
    ),
    (
        &[
            "temporary failure in name resolution",
            "name or service not known",
            "nodename nor servname",
            "dns error",
            "failed to resolve",
            "failed to establish a new connection",
            "could not connect",
            "client error (connect)",
            "connection refused",
            "connection reset",
            "network is unreachable",
            "max retries exceeded",
            "connecttimeout",
            "readtimeout",
            "timed out",
            "error sending request",
            // pip, when it is told not to retry: an index that answers lists the versions it has.
            "(from versions: none)",
        ],
        "The package index could not be reached. Connect to the internet once, or choose an interpreter that already has ipykernel in the Python settings. Then try again.",
    ),
    (
        &["certificate verify failed", "invalid peer certificate", "ssl:"],
        "The package index answered with a certificate this machine does not trust. Check the date of the machine and its proxy settings, then try again.",
    ),
    (
        &["no matching distribution", "no solution found", "requires-python"],
        "No version of the packages fits this Python. Choose another interpreter in the Python settings.",
    ),
];

/// What to do about this output of a tool.
pub(crate) fn advice(log: &str, folder: &Path) -> String {
    let log = log.to_lowercase();
    KNOWN
        .iter()
        .find(|(words, _)| words.iter().any(|word| log.contains(word)))
        .map(|(_, advice)| (*advice).to_owned())
        .unwrap_or_else(|| {
            format!("The last lines are below. Remove {} and try again, or choose an interpreter of your own in the Python settings.", folder.display())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advice_for(log: &str) -> String {
        advice(log, Path::new("/home/user/nod/python"))
    }

    #[test]
    fn a_full_disk_is_told_the_room_that_is_needed() {
        let needed = format!("{} MB", crate::ENVIRONMENT_MEGABYTES);
        assert!(advice_for("OSError: [Errno 28] No space left on device").contains(&needed));
    }

    #[test]
    fn debian_without_venv_names_the_package() {
        let log = "The virtual environment was not created successfully because ensurepip is not\navailable.  On Debian/Ubuntu systems, you need to install the python3-venv\npackage using the following command.";
        // Debian breaks the line in the middle of the phrase.
        assert!(advice_for(&log.replace('\n', " ")).contains("apt-get install python3-venv"));
        assert!(
            advice_for("/usr/bin/python3: No module named venv").contains("apt-get install python3-venv")
        );
    }

    #[test]
    fn a_full_disk_is_told_from_the_network_error_it_causes() {
        let log = "WARNING: Retrying after connection broken by 'OSError(28, \"No space left on device\")'\nMax retries exceeded";
        assert!(advice_for(log).contains("disk is full"));
    }

    #[test]
    fn no_network_is_told_for_pip_and_for_uv() {
        let pip = "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError(...: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')\nERROR: No matching distribution found for ipykernel==7.4.0";
        let uv = "error: Request failed after 3 retries\n  Caused by: dns error\n  Caused by: failed to lookup address information: Name or service not known";
        let pip_at_once = "ERROR: Could not find a version that satisfies the requirement ipykernel==7.4.0 (from versions: none)\nERROR: No matching distribution found for ipykernel==7.4.0";
        let too_old = pip_at_once.replace("none", "6.29.5, 6.30.0");
        assert!(advice_for(pip).contains("internet"));
        assert!(advice_for(pip_at_once).contains("internet"));
        assert!(advice_for(&too_old).contains("No version of the packages"));
        assert!(advice_for(uv).contains("internet"));
    }

    #[test]
    fn a_system_python_is_told_by_its_own_words() {
        assert!(advice_for("error: externally-managed-environment").contains("belongs to the system"));
    }

    #[test]
    fn an_unknown_failure_names_the_folder() {
        assert!(advice_for("Segmentation fault").contains("/home/user/nod/python"));
    }
}
