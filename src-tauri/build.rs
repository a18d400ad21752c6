//! Checks that the page is built before it is embedded, then lets Tauri do its part.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    // Tauri embeds this folder. Where it is missing, its own message does not say how to make it.
    let page = Path::new("../ui/dist/index.html");
    println!("cargo:rerun-if-changed=../ui/dist");
    if !page.is_file() {
        eprintln!(
            "The page of the window is not built: ui/dist/index.html is missing. Run script/ui, then build again."
        );
        return ExitCode::FAILURE;
    }
    match tauri_build::try_build(tauri_build::Attributes::new()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The window could not be prepared: {error:#}");
            ExitCode::FAILURE
        }
    }
}
