//! `nod doctor`: what is there, and what is wrong with it. Opens nothing it could disturb.

use std::path::PathBuf;
use std::process::ExitCode;

use nod_app::{Checkup, Finding};

/// Prints the findings; the exit code is 1 when something is wrong.
///
/// # Errors
/// Never; what is wrong is a finding.
pub async fn run(home: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let findings = Checkup::new(home).run().await;
    let width = findings.iter().map(|finding| finding.subject.chars().count()).max().unwrap_or(0);
    for Finding { subject, sound, words } in &findings {
        let mark = if *sound { "ok   " } else { "wrong" };
        println!("{mark}  {subject:width$}  {words}");
    }
    let sound = findings.iter().all(|finding| finding.sound);
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
