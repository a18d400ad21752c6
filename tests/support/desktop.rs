//! The desktop around the window (X11): dialogs of the toolkit, windows of other programs, mouse and keyboard.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::programs::repository;
use crate::window::{SOON, shots};

/// Debian's own Python, for which its package python3-gi is; another one on PATH does not see it.
const SYSTEM_PYTHON: &str = "/usr/bin/python3";

/// A window that is not the page: a dialog, or that of another program.
#[derive(Debug, Clone)]
pub struct Outside {
    id: String,
    title: String,
}

impl Outside {
    /// Every window with this title that can be seen now.
    #[must_use]
    pub fn all(title: &str) -> Vec<Self> {
        let pattern = format!("^{title}$");
        // Without a match xdotool prints nothing and fails.
        let found = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", &pattern])
            .stderr(Stdio::null())
            .output()
            .expect("xdotool (Debian, Ubuntu: apt-get install xdotool)");
        let ids = String::from_utf8_lossy(&found.stdout);
        ids.lines().map(|id| Self { id: id.to_owned(), title: title.to_owned() }).collect()
    }

    /// The one with this title, waited for.
    ///
    /// # Panics
    /// When there is none after a while.
    pub async fn find(title: &str) -> Self {
        let start = Instant::now();
        loop {
            if let Some(window) = Self::all(title).pop() {
                return window;
            }
            if start.elapsed() > SOON {
                let picture = shoot("missing-FAILED");
                panic!("no window {title:?} within {SOON:?}; the screen: {}", picture.display());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Where its upper left corner is on the display, in pixels.
    #[must_use]
    pub fn place(&self) -> (i64, i64) {
        let said = xdotool(&["getwindowgeometry", "--shell", &self.id]);
        let value = |name: &str| {
            let line = said.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("no {name} in {said}"))
        };
        (value("X="), value("Y="))
    }

    /// Presses keys in it, one after the other, by their X11 names.
    pub fn press(&self, keys: &[&str]) {
        self.focus();
        xdotool(&[&["key", "--delay", "20"], keys].concat());
    }

    /// Types words into it.
    pub fn write(&self, words: &str) {
        self.focus();
        xdotool(&["type", "--delay", "5", words]);
    }

    /// Writes a path where the toolkit's dialog for files takes one, by keyboard as people do.
    pub async fn enter(&self, path: &Path, picture: &str) {
        self.press(&["ctrl+l", "ctrl+a"]);
        self.write(path.to_str().expect("a UTF-8 path"));
        self.shoot(picture).await;
        self.press(&["Return"]);
    }

    /// Answers the toolkit's dialog for files with a path, and waits until it is gone.
    pub async fn choose(self, path: &Path, picture: &str) {
        self.enter(path, picture).await;
        self.gone().await;
    }

    /// The question that it asks in a dialog of its own, waited for.
    ///
    /// # Panics
    /// When it asks none.
    pub async fn question(&self) -> Self {
        let id: u64 = self.id.parse().expect("a number");
        let owner = format!("window id # {id:#x}");
        let start = Instant::now();
        loop {
            for window in Self::all(".*") {
                let said = Command::new("xprop").args(["-id", &window.id, "WM_TRANSIENT_FOR"]).output();
                let said = said.expect("xprop (Debian, Ubuntu: apt-get install x11-utils)");
                if String::from_utf8_lossy(&said.stdout).trim_end().ends_with(&owner) {
                    return window;
                }
            }
            assert!(start.elapsed() < SOON, "{:?} asks nothing within {SOON:?}", self.title);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until it is gone.
    ///
    /// # Panics
    /// When it stays.
    pub async fn gone(&self) {
        let start = Instant::now();
        while Self::all(".*").iter().any(|window| window.id == self.id) {
            if start.elapsed() > SOON {
                let picture = shoot("stays-FAILED");
                panic!("{:?} is still there after {SOON:?}; the screen: {}", self.title, picture.display());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Saves what the screen shows as target/window-shots/NAME.png, once this window is painted.
    pub async fn shoot(&self, name: &str) {
        tokio::time::sleep(Duration::from_millis(500)).await; // nothing tells when a toolkit has painted
        shoot(name);
    }

    /// Nothing else gives a window the keyboard where no window manager runs.
    fn focus(&self) {
        xdotool(&["windowfocus", "--sync", &self.id]);
    }
}

/// Saves what the whole screen shows as target/window-shots/NAME.png.
pub fn shoot(name: &str) -> std::path::PathBuf {
    let path = shots().join(format!("{name}.png"));
    let status = Command::new("import").args(["-window", "root"]).arg(&path).status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "import takes a picture (apt-get install imagemagick)"
    );
    path
}

/// Another program with files that can be dragged, and the mouse that drags them.
#[derive(Debug)]
pub struct DragSource {
    program: Child,
    said: Arc<Mutex<Vec<String>>>,
    middle: (i64, i64),
}

impl DragSource {
    /// Opens it with these files, in the lower right corner of the display.
    ///
    /// # Panics
    /// When it does not open.
    pub async fn open(paths: &[&Path]) -> Self {
        let (width, height) = display_size();
        let (x, y) = (width - 64, height - 64);
        let mut program = Command::new(SYSTEM_PYTHON)
            .arg(repository().join("tests/support/drag_source.py"))
            .args([x.to_string(), y.to_string()])
            .args(paths)
            .env("GDK_BACKEND", "x11")
            .stdout(Stdio::piped())
            .spawn()
            .expect("Debian's Python (Debian, Ubuntu: apt-get install python3-gi gir1.2-gtk-3.0)");
        let said = Arc::new(Mutex::new(Vec::new()));
        let (lines, heard) = (program.stdout.take().expect("its output"), Arc::clone(&said));
        std::thread::spawn(move || {
            for line in BufReader::new(lines).lines().map_while(Result::ok) {
                heard.lock().expect("no panic while locked").push(line);
            }
        });
        let source = Self { program, said, middle: (x + 30, y + 30) };
        source.wait_for("shown").await;
        source
    }

    /// Takes the files up with the mouse.
    ///
    /// # Panics
    /// When they cannot be.
    pub async fn take(&self) {
        let (x, y) = self.middle;
        let start = Instant::now();
        self.said.lock().expect("no panic while locked").clear();
        // A drag begins when the pointer has gone a little way with its button down. A button that went down
        // before the program knew of the pointer begins none, and is tried again.
        for step in (0..).map(|step| step % 20) {
            match step {
                0 => point_at(x, y),
                1 => drop(xdotool(&["mousedown", "1"])),
                19 => drop(xdotool(&["mouseup", "1"])),
                _ => point_at(x - 2 * step, y - 2 * step),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            if self.said().iter().any(|line| line == "begun") {
                return;
            }
            assert!(start.elapsed() < SOON, "no drag within {SOON:?}, but {:?}", self.said());
        }
    }

    /// Carries them to a place on the display, and trembles there until `noticed`.
    ///
    /// # Panics
    /// When that does not happen.
    pub async fn carry(&self, (x, y): (i64, i64), what: &str, noticed: impl AsyncFn() -> bool) {
        let start = Instant::now();
        let mut step = 0;
        while !noticed().await {
            if start.elapsed() > SOON {
                let picture = shoot("drag-FAILED");
                let said = self.said();
                panic!("{what}: not within {SOON:?}; heard {said:?}; the screen: {}", picture.display());
            }
            step = 1 - step;
            point_at(x + step, y);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the program below the pointer has said that it would take the files.
    ///
    /// # Panics
    /// When it does not.
    pub async fn accepted(&self) {
        let answers = || {
            let mut said = self.said();
            said.retain(|line| line == "accepted" || line == "refused");
            said
        };
        let start = Instant::now();
        while answers().last().is_none_or(|last| last != "accepted") {
            assert!(start.elapsed() < SOON, "not accepted within {SOON:?}, but {:?}", self.said());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Lets the files go.
    pub async fn release(&self) {
        xdotool(&["mouseup", "1"]);
        self.wait_for("ended").await;
    }

    /// Where its own window is, away from that of Nod.
    #[must_use]
    pub fn home(&self) -> (i64, i64) {
        self.middle
    }

    /// Everything that happened to the drag since the files were taken up.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        self.said.lock().expect("no panic while locked").clone()
    }

    async fn wait_for(&self, wanted: &str) {
        let start = Instant::now();
        while !self.said().iter().any(|line| line == wanted) {
            assert!(start.elapsed() < SOON, "no {wanted:?} within {SOON:?}, but {:?}", self.said());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

impl Drop for DragSource {
    fn drop(&mut self) {
        // A button left down would be down in the next test too.
        let _ = Command::new("xdotool").args(["mouseup", "1"]).status();
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn point_at(x: i64, y: i64) {
    xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
}

fn display_size() -> (i64, i64) {
    let said = xdotool(&["getdisplaygeometry"]);
    let mut numbers = said.split_whitespace().map_while(|number| number.parse().ok());
    numbers.next().zip(numbers.next()).unwrap_or_else(|| panic!("no size in {said:?}"))
}

fn xdotool(arguments: &[&str]) -> String {
    let output = Command::new("xdotool").args(arguments).output();
    let output = output.expect("xdotool (Debian, Ubuntu: apt-get install xdotool)");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "xdotool {arguments:?}: {complaint}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
