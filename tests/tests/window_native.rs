//! Where the real window meets the desktop: files dragged onto it, the toolkit's own dialogs, the file manager.
//!
//! Run by script/window-tests, which provides a display. Each test leaves pictures and a log in
//! target/window-shots.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

use fantoccini::elements::Element;
use nod_tests::Home;
use nod_tests::conversation::{ONE_CARD, PATIENCE, ask, card, run_edited, turn_over, until};
use nod_tests::desktop::{DragSource, Outside};
use nod_tests::window::Window;

/// A name with everything that a file address has to encode.
const AWKWARD: &str = "prices & costs #1, 100% größer.csv";

/// The smallest picture: one pixel, as PNG in Base64.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/// Opens the file dialog through the menu of the composer.
async fn attach(window: &Window, what: &str) {
    window.click("button", "Attach").await;
    window.click("menuitem", what).await;
}

/// What waits to be sent with the next request, one line for each.
async fn waiting_files(window: &Window) -> Vec<String> {
    let Some(list) = window.all("list", "Files to attach").await.pop() else { return Vec::new() };
    let mut lines = Vec::new();
    for item in window.all_in(&list, "listitem", "…").await {
        lines.push(window.words(&item).await.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    lines
}

/// Where the middle of an element is on the display.
async fn middle(window: &Window, element: &Element) -> (i64, i64) {
    let script = "const box = arguments[0].getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";
    let inside = window.ask(script, &[element]).await;
    let (left, top) = Outside::find("Nod").await.place();
    (left + inside[0].as_i64().unwrap(), top + inside[1].as_i64().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn everything_can_be_made_larger_by_keys() {
    let home = Home::new();
    let window = Window::open("larger", &home).await;
    let composer = window.find("textbox", "Your request").await;
    // In pixels of the page, of which fewer fit into the window the larger they are.
    let width = async || window.ask("return window.innerWidth", &[]).await.as_f64().unwrap();
    let reaches = async |what: &str, is_so: &dyn Fn(f64) -> bool| {
        let begun = std::time::Instant::now();
        while !is_so(width().await) {
            assert!(begun.elapsed() < PATIENCE, "{what}: not within {PATIENCE:?}");
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    let before = width().await;
    composer.send_keys("\u{E009}+\u{E000}").await.unwrap();
    reaches("the page is larger", &|now| now < before * 0.9).await;
    window.shoot("larger").await;
    composer.send_keys("\u{E009}-\u{E000}").await.unwrap();
    reaches("the page is as before", &|now| (now - before).abs() < 2.0).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn files_dragged_from_another_program_are_attached() {
    let home = Home::new();
    let file = home.put(AWKWARD, "name,price\n");
    let folder = home.work().join("photos");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("one.jpg"), "1").unwrap();
    let window = Window::open("drag", &home).await;
    let composer = window.find("textbox", "Your request").await;
    let above = middle(&window, &composer).await;
    let invites = async || composer.attr("placeholder").await.unwrap().as_deref() == Some("Drop to attach");
    let source = DragSource::open(&[&file, &folder]).await;

    // Over the window and away again: nothing is attached.
    source.take().await;
    source.carry(above, "the composer invites to drop", &invites).await;
    window.shoot("over").await;
    source.carry(source.home(), "the composer is as before", async || !invites().await).await;
    source.release().await;
    assert_eq!(waiting_files(&window).await, Vec::<String>::new());

    source.take().await;
    source.carry(above, "the composer invites to drop", &invites).await;
    source.accepted().await;
    source.release().await;
    window.find("list", "Files to attach").await;
    window.shoot("dropped").await;
    assert_eq!(waiting_files(&window).await, [format!("{AWKWARD} 11 bytes"), "photos 1 item".to_owned()]);
    assert!(!invites().await, "it invites no more");
    assert_eq!(window.ask("return arguments[0].value", &[&composer]).await, "", "no name was typed");
    assert!(source.said().iter().all(|line| line != "failed" && line != "deleted"), "{:?}", source.said());
    assert!(file.exists() && folder.exists(), "what was dragged stays where it was");

    // What is sent says which files, and they are gone from the composer.
    ask(&window, "how many lines does it have?").await;
    let sent = window.find("list", "Attached").await;
    let sent = window.words(&sent).await;
    assert!(sent.contains(AWKWARD) && sent.contains("photos"), "{sent}");
    assert_eq!(waiting_files(&window).await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn files_and_folders_are_chosen_in_the_dialog() {
    let home = Home::new();
    let file = home.put("two words.csv", "name,price\n");
    let folder = home.work().join("photos");
    std::fs::create_dir(&folder).unwrap();
    let window = Window::open("dialog", &home).await;

    // The dialog begins in the folder of the conversation: the name alone is enough.
    attach(&window, "Files…").await;
    let dialog = Outside::find("Attach files").await;
    dialog.choose(Path::new(file.file_name().unwrap()), "dialog-file").await;
    window.find("button", "Remove two words.csv").await;
    attach(&window, "A folder…").await;
    Outside::find("Attach a folder").await.choose(&folder, "dialog-folder").await;
    window.find("button", "Remove photos").await;
    assert_eq!(waiting_files(&window).await, ["two words.csv 11 bytes", "photos 0 items"]);
    window.shoot("attached").await;

    // A dialog that is closed changes nothing, and nothing is said of it.
    attach(&window, "Files…").await;
    let dialog = Outside::find("Attach files").await;
    dialog.press(&["Escape"]);
    dialog.gone().await;
    // The next dialog comes after the page has heard of the one before.
    attach(&window, "A folder…").await;
    let dialog = Outside::find("Attach a folder").await;
    assert_eq!(waiting_files(&window).await.len(), 2);
    assert!(window.all("alert", "…").await.is_empty(), "no complaint");
    dialog.press(&["Escape"]);
    dialog.gone().await;

    // The folder of a new conversation is chosen in the same dialog.
    window.click("button", "working in …").await;
    Outside::find("Choose the folder this conversation works in")
        .await
        .choose(&folder, "dialog-working")
        .await;
    window.find("button", &format!("working in {}", folder.display())).await;

    // Closing the window takes an open dialog along.
    attach(&window, "Files…").await;
    let dialog = Outside::find("Attach files").await;
    window.close().await;
    dialog.gone().await; // a moment after its process: the display server has to hear of it
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn a_picture_is_saved_where_the_user_says() {
    let home = Home::new();
    let window = Window::open("save", &home).await;
    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    let code = format!(
        "from base64 import b64decode\nfrom IPython.display import Image\nImage(b64decode(\"{PICTURE}\"))"
    );
    run_edited(&window, &waiting, &code).await;
    let done = card(&window, "1, done").await;
    turn_over(&window).await;

    // The dialog begins in the folder of the conversation, with a name that suits a picture.
    window.find_in(&done, "button", "Save…").await.click().await.unwrap();
    let dialog = Outside::find("Save as").await;
    dialog.shoot("save-offered").await;
    dialog.press(&["Return"]);
    dialog.gone().await;
    window.wait_for_text("Saved").await;
    let saved = std::fs::read(home.work().join("picture.png")).unwrap();
    assert!(saved.starts_with(b"\x89PNG") && saved.len() == 70, "{} bytes: {saved:?}", saved.len());

    // Another place and name, from the enlarged picture; what came of it is said there.
    window.find_in(&done, "button", "Enlarge Picture").await.click().await.unwrap();
    let large = window.find("dialog", "Picture").await;
    let place = home.root().join("my pictures");
    std::fs::create_dir(&place).unwrap();
    let path = place.join("pixel.png");
    window.find_in(&large, "button", "Save…").await.click().await.unwrap();
    Outside::find("Save as").await.choose(&path, "save-elsewhere").await;
    until(|| path.exists(), "the picture is saved").await;
    window.shoot("saved").await;
    assert_eq!(std::fs::read(&path).unwrap(), saved);

    // A file that is there is replaced only when the user agrees.
    let kept = place.join("kept.png");
    std::fs::write(&kept, "keep me").unwrap();
    window.find_in(&large, "button", "Save…").await.click().await.unwrap();
    let dialog = Outside::find("Save as").await;
    dialog.enter(&kept, "save-over").await;
    let question = dialog.question().await;
    question.shoot("save-replace").await;
    question.press(&["Escape"]);
    question.gone().await;
    dialog.press(&["Escape"]);
    dialog.gone().await;

    // What cannot be written is said, with its name, where it can be seen.
    window.find_in(&large, "button", "Save…").await.click().await.unwrap();
    let dialog = Outside::find("Save as").await;
    dialog.enter(Path::new("/dev/full"), "save-full").await;
    dialog.question().await.press(&["Return"]); // replaces
    dialog.gone().await;
    let said = window.find_in(&large, "alert", "…").await;
    let said = window.words(&said).await;
    window.shoot("refused").await;
    assert!(said.contains("could not be saved: /dev/full: No space left on device"), "{said}");
    assert!(said.contains("save it in another place"), "{said}");
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "keep me");
    window.close().await;
}

/// Programs that would show a folder, in the place of the system's: each writes down what it was asked.
struct FileManager {
    folder: tempfile::TempDir,
}

impl FileManager {
    fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("nod-test-programs-").tempdir().unwrap();
        let manager = Self { folder };
        // What it was asked appears at once and whole. A broken one takes its time, as the real ones do.
        let script = format!(
            "#!/bin/sh\ncd '{}'\n[ -e broken ] && sleep 1 && exit 4\nprintf '%s\\n' \"$@\" >new && mv new asked\n",
            manager.folder.path().display()
        );
        manager.put("xdg-open", &script);
        for other in ["gio", "gnome-open", "kde-open6", "kde-open5", "kde-open"] {
            manager.put(other, "#!/bin/sh\nexit 2\n");
        }
        manager
    }

    fn put(&self, name: &str, script: &str) {
        nod_tests::executable::write(&self.folder.path().join(name), script);
    }

    /// PATH with these programs before those of the system.
    fn path(&self) -> String {
        format!("{}:{}", self.folder.path().display(), std::env::var("PATH").unwrap())
    }

    fn asked(&self) -> PathBuf {
        self.folder.path().join("asked")
    }

    fn broken(&self) -> PathBuf {
        self.folder.path().join("broken")
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn the_folder_of_a_conversation_opens_in_the_file_manager() {
    let folder = tempfile::Builder::new().prefix("-my $(invoices) ").tempdir().unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    let home = Home::with(|settings| settings.folder = Some(path.clone()));
    let manager = FileManager::new();
    let window = Window::open_with("folder", &home, &[("PATH", &manager.path())]).await;
    ask(&window, ONE_CARD).await;
    window.find("list", "Transcript").await; // from here on the button opens the folder, before it chose one

    window.click("button", &format!("working in {path}")).await;
    until(|| manager.asked().exists(), "the file manager is asked").await;
    assert_eq!(std::fs::read_to_string(manager.asked()).unwrap(), format!("{path}\n"));
    assert!(window.all("alert", "…").await.is_empty(), "no complaint");

    // No file manager that works: that is said, although it takes a moment until it is known.
    std::fs::write(manager.broken(), "").unwrap();
    window.click("button", "working in …").await;
    window.wait_for_text(&format!("{path} could not be shown")).await;
    window.shoot("unshown").await;
    window.click("button", "Close this message").await;

    // A folder that is gone.
    drop(folder);
    window.click("button", "working in …").await;
    window.wait_for_text(&format!("{path} is not a folder, or is not there any more")).await;
    window.shoot("gone").await;
    window.close().await;
}
