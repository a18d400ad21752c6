//! Making environments with tools that stand in for uv and Python, so that no test needs the network.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![cfg(unix)]

use std::sync::Mutex;

use super::*;
use crate::tool::tests::script;

const ANSWER: &str =
    r#"{"nod": 1, "major": 3, "minor": 12, "micro": 1, "executable": "EXE", "ipykernel": true}"#;

/// A machine with a Python 3.12 and perhaps a uv that makes environments out of shell scripts.
struct Machine {
    folder: tempfile::TempDir,
    progress: Mutex<Vec<String>>,
}

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("bin")).unwrap();
        Self { folder, progress: Mutex::default() }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn install(&self, name: &str, body: &str) {
        script(&self.folder.path().join("bin").join(name), body);
    }

    fn install_python(&self) {
        self.install("python3", &format!("echo '{}'", ANSWER.replace("EXE", &self.path("bin/python3"))));
    }

    /// A uv that writes down each call; `then` runs in its `pip install`.
    fn install_uv(&self, then: &str) {
        let made = ANSWER.replace("EXE", &self.path("home/python/bin/python"));
        self.install(
            "uv",
            &format!(
                "test \"$1\" = --version && exit 0\n\
                 echo \"$@\" >> {log}\n\
                 case $1 in\n\
                 venv) shift $(($# - 1)); mkdir -p \"$1/bin\"; printf '#!/bin/sh\\necho '\"'\"'{made}'\"'\"'\\n' > \"$1/bin/python\"; chmod +x \"$1/bin/python\";;\n\
                 pip) {then};;\n\
                 esac",
                log = self.path("calls"),
            ),
        );
    }

    fn calls(&self) -> Vec<String> {
        let calls = std::fs::read_to_string(self.path("calls")).unwrap_or_default();
        calls.lines().map(str::to_owned).collect()
    }

    async fn ensure(&self) -> Result<Environment, KernelError> {
        let search = SearchPath::new(vec![self.folder.path().join("bin")]);
        let progress = |words: &str| self.progress.lock().unwrap().push(words.to_owned());
        ensure_managed(&self.folder.path().join("home"), &search, &progress).await
    }
}

#[tokio::test]
async fn an_environment_is_made_once_and_then_reused() {
    let machine = Machine::new();
    machine.install_python();
    machine.install_uv("echo 'Downloading numpy (15.9MiB)' >&2");
    let made = machine.ensure().await.unwrap();
    assert_eq!(made.version, "3.12.1");
    assert!(made.managed);
    let calls = machine.calls();
    assert_eq!(calls.len(), 2, "{calls:?}");
    assert!(calls[0].starts_with(&format!("venv --python {}", machine.path("bin/python3"))), "{calls:?}");
    assert!(calls[1].starts_with("pip install --compile-bytecode"), "{calls:?}");
    let progress = machine.progress.lock().unwrap().clone();
    assert!(progress.contains(&"Downloading numpy (15.9MiB)".to_owned()), "{progress:?}");

    assert_eq!(machine.ensure().await.unwrap(), made);
    assert_eq!(machine.calls().len(), 2, "it was made again");
    assert_eq!(*machine.progress.lock().unwrap(), progress, "nothing is told when nothing is done");
}

#[tokio::test]
async fn a_half_made_an_outdated_and_a_broken_environment_are_made_anew() {
    let machine = Machine::new();
    machine.install_python();
    machine.install_uv(":");
    machine.ensure().await.unwrap();
    let marker = machine.folder.path().join("home/python").join(MARKER);

    std::fs::remove_file(&marker).unwrap();
    machine.ensure().await.unwrap();
    assert_eq!(machine.calls().len(), 4);

    std::fs::write(&marker, "ipykernel==1.0\n").unwrap();
    machine.ensure().await.unwrap();
    assert_eq!(machine.calls().len(), 6);

    std::fs::remove_file(machine.folder.path().join("home/python/bin/python")).unwrap();
    machine.ensure().await.unwrap();
    assert_eq!(machine.calls().len(), 8);
    assert_eq!(std::fs::read_to_string(&marker).unwrap(), PACKAGES);
}

#[tokio::test]
async fn an_outdated_environment_stays_in_use_when_no_new_one_can_be_made() {
    let machine = Machine::new();
    machine.install_python();
    machine.install_uv(":");
    let made = machine.ensure().await.unwrap();
    let marker = machine.folder.path().join("home/python").join(MARKER);
    std::fs::write(&marker, "ipykernel==1.0\n").unwrap();
    machine.install_uv("exit 2");
    assert_eq!(machine.ensure().await.unwrap(), made);
    assert!(made.python.exists());
    let told = machine.progress.lock().unwrap().last().cloned();
    assert!(told.is_some_and(|told| told.contains("the older one is used")));
    machine.install_uv(":");
    assert_eq!(machine.ensure().await.unwrap(), made);
    assert_eq!(std::fs::read_to_string(&marker).unwrap(), PACKAGES);
    assert!(!machine.folder.path().join("home/python.old").exists());
}

#[tokio::test]
async fn tools_run_where_the_user_has_no_files() {
    let machine = Machine::new();
    machine.install_python();
    machine.install_uv(&format!("pwd > {}", machine.path("where")));
    machine.ensure().await.unwrap();
    let place = std::fs::read_to_string(machine.path("where")).unwrap();
    let home = machine.folder.path().join("home").canonicalize().unwrap();
    assert_eq!(place.trim_end(), home.to_str().unwrap());
}

#[tokio::test]
async fn a_file_beside_does_not_take_the_place_of_a_module() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("json.py"), "raise SystemExit('shadowed')").unwrap();
    // Shells do not change the folder that a program starts in; this one does, as a shim might.
    let shim = folder.path().join("python");
    script(&shim, &format!("cd {} && exec python3 \"$@\"", folder.path().display()));
    assert!(interpreter::probe(&shim).await.unwrap().is_new_enough());
}

#[tokio::test]
async fn a_failed_installation_says_why_and_leaves_nothing_that_looks_made() {
    let machine = Machine::new();
    machine.install_python();
    machine.install_uv("echo 'error: dns error: Name or service not known' >&2; exit 2");
    let error = machine.ensure().await.unwrap_err().to_string();
    assert!(error.contains("installing the packages"), "{error}");
    assert!(error.contains("Connect to the internet"), "{error}");
    assert!(error.contains("Name or service not known"), "{error}");
    machine.install_uv(":");
    machine.ensure().await.unwrap();
}

#[tokio::test]
async fn without_uv_the_python_found_makes_it_and_missing_venv_is_explained() {
    let machine = Machine::new();
    let answer = ANSWER.replace("EXE", &machine.path("bin/python3"));
    machine.install(
        "python3",
        &format!("if [ \"$1\" = -m ]; then echo 'because ensurepip is not'; echo 'available.'; exit 1; fi; echo '{answer}'"),
    );
    let error = machine.ensure().await.unwrap_err().to_string();
    assert!(error.contains("apt-get install python3-venv"), "{error}");
}

#[tokio::test]
async fn without_any_python_the_error_lists_the_search_and_uv_fetches_one() {
    let machine = Machine::new();
    let error = machine.ensure().await.unwrap_err();
    assert!(matches!(error, KernelError::NoPython { .. }), "{error}");
    assert!(error.to_string().contains(&machine.path("bin")), "{error}");

    machine.install_uv(":");
    machine.ensure().await.unwrap();
    assert!(
        machine.calls()[0].starts_with(&format!("venv --python {FETCHED_PYTHON}")),
        "{:?}",
        machine.calls()
    );
}

#[tokio::test]
async fn two_at_once_make_it_once() {
    let machine = Machine::new();
    machine.install_python();
    machine.install_uv("sleep 0.3");
    let (first, second) = tokio::join!(machine.ensure(), machine.ensure());
    assert_eq!(first.unwrap(), second.unwrap());
    assert_eq!(machine.calls().len(), 2);
    assert!(machine.progress.lock().unwrap().iter().any(|words| words.contains("another Nod")));
}

#[tokio::test]
async fn a_uv_that_does_not_run_is_not_used() {
    let machine = Machine::new();
    machine.install("uv", "echo 'pyenv: uv: command not found' >&2; exit 127");
    let error = machine.ensure().await.unwrap_err();
    assert!(matches!(error, KernelError::NoPython { .. }), "{error}");
}

#[tokio::test]
async fn the_users_interpreter_is_checked_and_used_as_it_is() {
    let machine = Machine::new();
    let choose = async |answer: String| {
        machine.install("python3", &format!("echo 'a site hook prints this'\necho '{answer}'"));
        let choice = PythonChoice::Interpreter { path: machine.path("bin/python3") };
        ensure_environment(&choice, Path::new("/nowhere"), &|_| {}).await
    };
    let good = ANSWER.replace("EXE", "/real/python");
    let found = choose(good.clone()).await.unwrap();
    assert_eq!(
        found,
        Environment { python: "/real/python".into(), version: "3.12.1".to_owned(), managed: false }
    );

    let bare = choose(good.replace("true", "false")).await.unwrap_err();
    assert!(matches!(bare, KernelError::NoIpykernel { .. }), "{bare}");
    assert!(bare.to_string().contains("-m pip install ipykernel"), "{bare}");

    let old = choose(good.replace("\"minor\": 12", "\"minor\": 8")).await.unwrap_err();
    assert!(matches!(&old, KernelError::TooOld { version, .. } if version == "3.8.1"), "{old}");
}

/// With the tools and packages of this machine; run it by hand when a version in the list changes.
#[tokio::test]
#[ignore = "needs the package index, and minutes without uv"]
async fn a_real_environment_runs() {
    let home = tempfile::tempdir().unwrap();
    let start = std::time::Instant::now();
    let tell = |words: &str| println!("{:6.1} s {words}", start.elapsed().as_secs_f32());
    let made = ensure_environment(&PythonChoice::Managed, home.path(), &tell).await;
    let made = made.unwrap_or_else(|error| panic!("{error}"));
    tell("made");
    assert!(made.python.starts_with(home.path()), "{made:?}");
    assert_eq!(ensure_environment(&PythonChoice::Managed, home.path(), &tell).await.unwrap(), made);
    tell("reused");
    let options =
        crate::StartOptions { environment: made, folder: home.path().to_owned(), memory_megabytes: 0 };
    let kernel = crate::Kernel::start(options).await.unwrap();
    tell("kernel started");
    let (events, mut received) = tokio::sync::mpsc::channel(100);
    let end =
        kernel.execute("import numpy, pandas, matplotlib\n!pip --version", Default::default(), events).await;
    assert_eq!(end.unwrap().status, nod_protocol::ObservationStatus::Ok);
    tell(&format!("{:?}", received.recv().await));
    kernel.shutdown().await;
    tell("shut down");
}

#[test]
fn lines_of_pip_and_uv_become_words() {
    for (line, words) in [
        ("Collecting numpy==2.4.6 (from -r list (line 3))", Some("Fetching numpy")),
        ("  Downloading numpy-2.4.6-cp311.whl (16.6 MB)", Some("Downloading numpy 2.4.6 (16.6 MB)")),
        ("Installing collected packages: numpy, pandas", Some("Installing the packages")),
        ("Installed 35 packages in 120ms", Some("Installed 35 packages")),
        (" + numpy==2.4.6", None),
        ("Looking in indexes: x", None),
    ] {
        assert_eq!(in_words(line).as_deref(), words, "{line}");
    }
}

#[test]
fn every_package_has_one_version_for_each_python() {
    let lines: Vec<&str> = PACKAGES.lines().filter(|line| !line.starts_with('#')).collect();
    let asked = include_str!("../python-packages.in").lines().filter(|line| !line.starts_with('#'));
    for line in asked {
        let name = line.split(['=', '>']).next().unwrap();
        assert!(lines.iter().any(|line| line.starts_with(&format!("{name}=="))), "{name} is asked for");
    }
    for line in lines {
        let requirement = line.split(';').next().unwrap().trim();
        assert!(
            requirement.contains("==") && !requirement.contains(['>', '<', '*']),
            "{line} may be more than one version"
        );
    }
}
