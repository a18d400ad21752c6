//! What `script/run` asks of a machine and of cargo, with and without a display. The scripts are the real ones; the
//! programs they call are replaced by ones that write down how they were called.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use nod_tests::executable;
use nod_tests::programs::repository;

/// A copy of the scripts in a folder of its own, on a machine where nothing is installed yet.
struct Machine {
    folder: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        let machine = Self { folder: tempfile::tempdir().unwrap() };
        for script in ["run", "bootstrap", "ui"] {
            let content = std::fs::read_to_string(repository().join("script").join(script)).unwrap();
            machine.program(&format!("script/{script}"), &content);
        }
        let called = machine.path("called");
        let note = format!("#!/bin/sh\necho \"$(basename \"$0\") $*\" >> '{}'\n", called.display());
        for name in ["cargo", "npm", "node", "python3", "apt-get", "sudo"] {
            machine.program(&format!("bin/{name}"), &note);
        }
        let place = format!("{note}pwd > '{}'\n", machine.path("worked-in").display());
        for name in ["nod", "nod-window"] {
            machine.program(&format!("target/release/{name}"), &place);
        }
        std::fs::create_dir(machine.path("elsewhere")).unwrap();
        for tool in ["bash", "sh", "dirname", "basename", "grep", "cmp", "cp"] {
            let real = ["/usr/bin", "/bin"].map(|folder| Path::new(folder).join(tool));
            let real = real.iter().find(|path| path.exists()).expect(tool);
            std::os::unix::fs::symlink(real, machine.path("bin").join(tool)).unwrap();
        }
        // No package is installed, and the user is not root.
        machine.program("bin/dpkg-query", "#!/bin/sh\nexit 1\n");
        machine.program("bin/id", "#!/bin/sh\necho 1000\n");
        std::fs::create_dir(machine.path("ui")).unwrap();
        std::fs::write(machine.path("ui/package-lock.json"), "{}").unwrap();
        std::fs::create_dir(machine.path("ui/node_modules")).unwrap();
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn program(&self, name: &str, content: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        executable::write(&path, content);
    }

    fn run(&self, display: Option<&str>, arguments: &[&str]) -> Output {
        let mut command = Command::new(self.path("script/run"));
        // Its own target folder, whatever that of these tests is.
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "CARGO_TARGET_DIR"] {
            command.env_remove(name);
        }
        command.args(arguments).current_dir(self.path("elsewhere"));
        command.env("PATH", self.path("bin"));
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        command.output().unwrap()
    }

    /// The one line of this program's calls that has `part` in it.
    fn called(&self, part: &str) -> String {
        let all = std::fs::read_to_string(self.path("called")).unwrap_or_default();
        let found: Vec<_> = all.lines().filter(|line| line.contains(part)).collect();
        assert_eq!(found.len(), 1, "{part} in:\n{all}");
        found[0].to_owned()
    }

    /// The last call of all.
    fn last(&self) -> String {
        let all = std::fs::read_to_string(self.path("called")).unwrap_or_default();
        all.lines().last().unwrap_or_default().to_owned()
    }

    fn has_called(&self, part: &str) -> bool {
        std::fs::read_to_string(self.path("called")).unwrap_or_default().contains(part)
    }
}

fn remove(path: &Path) {
    std::fs::remove_file(path).unwrap();
}

#[test]
fn without_a_display_only_the_terminal_client_is_installed_for_built_and_started() {
    for (display, arguments) in [(None, &[][..]), (None, &["doctor"]), (Some(":7"), &["doctor"])] {
        let machine = Machine::new();
        // The page of the window is not built, so nothing that builds it is needed.
        remove(&machine.path("bin/npm"));
        let output = machine.run(display, arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let installed = machine.called("apt-get install");
        assert!(installed.contains("build-essential") && installed.contains("python3-venv"), "{installed}");
        assert!(!installed.contains("webkit") && !installed.contains("xdo"), "{installed}");
        assert_eq!(machine.called("cargo build"), "cargo build --release -p nod-cli");
        assert!(!machine.has_called("nod-window"));
        // Only what may run actions needs Python, and `doctor` may be asked while Nod is open.
        assert_eq!(machine.has_called("nod python prepare"), arguments.is_empty());
        assert_eq!(machine.last(), format!("nod {}", arguments.join(" ")));
        let folder = std::fs::read_to_string(machine.path("worked-in")).unwrap();
        assert_eq!(Path::new(folder.trim()), machine.path("elsewhere"), "nod works where it was called");
    }
}

#[test]
fn tools_that_are_too_old_are_named_with_their_version() {
    for (tool, says, wanted) in [
        ("cargo", "cargo 1.63.0", "Rust 1.92"),
        ("node", "v18.20.4", "Node 20.19"),
        ("node", "v20.9.0", "Node"),
    ] {
        let machine = Machine::new();
        machine.program(&format!("bin/{tool}"), &format!("#!/bin/sh\necho {says}\n"));
        let output = machine.run(Some(":7"), &[]);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && told.contains(wanted) && told.contains(says), "{told}");
        assert!(!machine.has_called("apt-get"));
    }
    let machine = Machine::new();
    machine.program("bin/node", "#!/bin/sh\necho v22.12.0\n");
    assert!(machine.run(Some(":7"), &[]).status.success());
}

#[test]
fn with_a_display_the_window_is_installed_for_built_and_opened() {
    let machine = Machine::new();
    let output = machine.run(Some(":7"), &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let installed = machine.called("apt-get install");
    assert!(installed.contains("build-essential") && installed.contains("webkit2gtk"), "{installed}");
    assert_eq!(machine.called("cargo build"), "cargo build --release -p nod-cli -p nod-window");
    assert!(machine.called("npm run").contains("build"));
    machine.called("nod-window ");

    let machine = Machine::new();
    remove(&machine.path("bin/npm"));
    let output = machine.run(Some(":7"), &[]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("Node"), "{output:?}");
}

/// The command that Nod names where its build cannot use a GPU.
#[test]
fn a_gpu_that_is_asked_for_is_built_in() {
    for (feature, display, rest) in
        [("cuda", Some(":7"), " -p nod-window"), ("cuda", None, ""), ("metal", None, "")]
    {
        let machine = Machine::new();
        let output = machine.run(display, &["--features", feature]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let built = machine.called("cargo build");
        assert_eq!(built, format!("cargo build --release -p nod-cli --features {feature}{rest}"));
        // Both programs that can be built with it know it.
        for package in ["crates/cli", "src-tauri"] {
            let manifest = std::fs::read_to_string(repository().join(package).join("Cargo.toml")).unwrap();
            assert!(manifest.contains(&format!("\n{feature} = [\"nod-app/{feature}\"]")), "{package}");
        }
    }
    let machine = Machine::new();
    machine.run(None, &["--features", "cuda", "ask", "how many files are here?"]);
    assert!(machine.has_called("nod ask how many files are here?"));

    for wrong in [&["--features"][..], &["--features", "gpu"]] {
        let machine = Machine::new();
        let output = machine.run(None, wrong);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("cuda"), "{output:?}");
        assert!(!machine.has_called("cargo"));
    }
}
