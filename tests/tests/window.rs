//! The main job in the real window, with the real starter model and a real Python session.
//!
//! Run by script/window-tests, which provides a display. Each test leaves pictures and a log in
//! target/window-shots.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use nod_tests::conversation::{ONE_CARD, PATIENCE, ask, card, press, run_edited, turn_over, until};
use nod_tests::window::{SOON, Window};
use nod_tests::{Home, binary, processes};

const FRUIT: &str = "name,price\napples,2.50\npears,3.25\nplums,4.75\n";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn a_csv_question_is_answered_by_two_approved_actions() {
    let home = Home::new();
    home.put("fruit.csv", FRUIT);
    let window = Window::open("csv", &home).await;

    ask(&window, "what is the average price in fruit.csv?").await;
    let first = card(&window, "1, waiting for you").await;
    window.wait_for_text("Reads fruit.csv").await;
    window.shoot("first-card").await;
    press(&window, &first, "Run").await;
    let second = card(&window, "2, waiting for you").await;
    window.shoot("second-card").await;
    press(&window, &second, "Run").await;
    card(&window, "2, done").await;
    turn_over(&window).await;
    window.shoot("answered").await;
    let transcript = window.words(&window.find("list", "Transcript").await).await;
    let answer = transcript.trim_end().lines().last().unwrap_or_default();
    assert!(answer.contains("3.5"), "(2.50 + 3.25 + 4.75) / 3 is in the last words: {transcript}");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn an_edited_action_runs_as_edited() {
    let home = Home::new();
    home.put("fruit.csv", FRUIT);
    let window = Window::open("edited", &home).await;

    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    let proposed = window.words(&window.find_in(&waiting, "region", "Code").await).await;
    run_edited(
        &window,
        &waiting,
        "import pandas as pd\nprint(\"edited\", pd.read_csv(\"fruit.csv\")[\"price\"].max())",
    )
    .await;
    card(&window, "1, done").await;
    window.wait_for_text("edited 4.75").await;
    turn_over(&window).await;

    // Both the proposal and what ran in its place can be seen.
    window.click("button", "edited by you").await;
    let kept = window.words(&window.find("region", "Proposed code").await).await;
    let executed = window.words(&window.find("region", "Executed code").await).await;
    window.shoot("compared").await;
    assert_eq!(kept, proposed, "the proposal is kept");
    assert!(
        executed.contains("print(\"edited\"") && !kept.contains("print(\"edited\""),
        "{kept}\n---\n{executed}"
    );
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn a_declined_action_changes_nothing_and_the_model_says_so() {
    let home = Home::new();
    home.put("notes.txt", "keep me\n");
    home.put("plan.txt", "and me\n");
    let before = home.listing();
    let window = Window::open("declined", &home).await;

    ask(&window, "delete notes.txt").await;
    let waiting = card(&window, "1, waiting for you").await;
    window.wait_for_text("Deletes notes.txt").await;
    window.shoot("deleting").await;
    press(&window, &waiting, "Decline").await;
    window.find("textbox", "Why you decline").await.send_keys("I want to keep it").await.unwrap();
    window.shoot("declining").await;
    press(&window, &waiting, "Decline").await;
    card(&window, "1, declined").await;
    turn_over(&window).await;
    window.wait_for_text("You declined: I want to keep it").await;
    window.wait_for_text("did not run").await; // the model, in its own words
    window.shoot("declined").await;

    assert_eq!(home.listing(), before, "nothing in the folder changed");
    window.close().await;
    assert_eq!(home.listing(), before, "nothing in the folder changed afterwards");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn input_is_answered() {
    let home = Home::new();
    let window = Window::open("input", &home).await;

    ask(&window, "ask me for my name and greet me").await;
    let waiting = card(&window, "1, waiting for you").await;
    press(&window, &waiting, "Run").await;
    let field = window.find_within(PATIENCE, "textbox", "What is your name?", None).await;
    field.send_keys("Ada").await.unwrap();
    window.shoot("asked").await;
    window.click("button", "Answer").await;
    card(&window, "1, done").await;
    turn_over(&window).await;
    window.wait_for_text("Hello, Ada").await;
    window.shoot("answered").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn stop_ends_an_endless_loop_and_keeps_its_variables() {
    let home = Home::new();
    let window = Window::open("stop", &home).await;

    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    // A variable of our own before the loop, so that we can see it afterwards.
    run_edited(&window, &waiting, "kept = 41\nopen(\"looping.txt\", \"w\").close()\nwhile True: pass").await;
    let running = card(&window, "1, running").await;
    until(|| home.work().join("looping.txt").exists(), "the loop has begun").await;
    window.shoot("running").await;
    let pressed = Instant::now();
    press(&window, &running, "Stop").await;
    card(&window, "1, stopped").await;
    turn_over(&window).await;
    let took = pressed.elapsed();
    window.shoot("stopped").await;
    window.wait_for_text("Stopped. Python kept its variables.").await;
    assert!(took < Duration::from_secs(20), "Stop took {took:?}");

    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    run_edited(&window, &waiting, "print(\"still\", kept + 1)").await;
    window.wait_for_text_within(PATIENCE, "still 42").await;
    window.shoot("alive").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn a_kill_in_mid_action_loses_nothing_and_runs_nothing_again() {
    let home = Home::new();
    let window = Window::open("killed", &home).await;

    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    // Put together, so that the card's code is not taken for it.
    let code = "print(\"it has\", \"begun\", flush=True)\nopen(\"begun.txt\", \"a\").write(\"once \")\nimport time\ntime.sleep(600)";
    run_edited(&window, &waiting, code).await;
    card(&window, "1, running").await;
    until(|| home.work().join("begun.txt").exists(), "the action has begun").await;
    window.wait_for_text("it has begun").await;
    window.shoot("before").await;
    window.kill().await;

    let window = Window::open("resumed", &home).await;
    card(&window, "1, stopped").await;
    let text = window.text().await;
    window.shoot("after").await;
    assert!(text.contains(ONE_CARD), "the request is there: {text}");
    assert!(text.contains("It was cut off"), "the action is marked interrupted: {text}");
    assert!(text.contains("begun"), "what it printed is there: {text}");

    // The conversation goes on, with a new Python.
    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    run_edited(&window, &waiting, "print(\"goes on\", 6 * 7)").await;
    window.wait_for_text_within(PATIENCE, "goes on 42").await;
    assert_eq!(
        std::fs::read_to_string(home.work().join("begun.txt")).unwrap(),
        "once ",
        "it did not run again"
    );
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn the_first_start_leads_to_a_first_result() {
    let home = Home::with(|settings| settings.welcomed = false);
    let window = Window::open("first", &home).await;

    let examples = window.find("list", "Examples").await;
    window.shoot("welcome").await;
    let text = window.text().await;
    assert!(text.contains("runs nothing before"), "it says what Nod is: {text}");
    let example = window.find_in(&examples, "button", "How many files are in this folder?").await;
    example.click().await.unwrap();
    let waiting = card(&window, "1, waiting for you").await;
    press(&window, &waiting, "Run").await;
    card(&window, "1, done").await;
    turn_over(&window).await;
    window.shoot("result").await;
    assert!(home.work().join("Sample/invoices.csv").exists(), "the sample folder is there");
    assert!(window.all("list", "Examples").await.is_empty(), "the first-start screen is passed");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn closing_while_code_runs_leaves_no_process_behind() {
    let home = Home::new();
    let window = Window::open("closed", &home).await;
    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    run_edited(&window, &waiting, "open(\"looping.txt\", \"w\").close()\nwhile True: pass").await;
    until(|| home.work().join("looping.txt").exists(), "the loop has begun").await;
    let start = Instant::now();
    window.close().await; // fails when a process of this home is left
    assert!(start.elapsed() < Duration::from_secs(20), "closing took {:?}", start.elapsed());

    let window = Window::open("closed-resumed", &home).await;
    card(&window, "1, stopped").await;
    let text = window.text().await;
    assert!(text.contains("Nod was closed"), "it says why: {text}");
    assert!(!text.contains("You stopped") && !text.contains("kept its variables"), "nor who did not: {text}");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn a_second_start_says_that_nod_is_open() {
    let home = Home::new();
    let window = Window::open("second", &home).await;
    window.find("textbox", "Your request").await;

    let mut second = std::process::Command::new(binary("nod-window"))
        .env("NOD_HOME", home.root())
        .env("GDK_BACKEND", "x11")
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let dialog = || {
        let found = std::process::Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", "^Nod could not start$"])
            .output()
            .expect("xdotool (Debian, Ubuntu: apt-get install xdotool)");
        String::from_utf8_lossy(&found.stdout).trim().to_owned()
    };
    until(|| !dialog().is_empty(), "a dialog says why").await;
    let picture = nod_tests::window::shots().join("second-dialog.png");
    std::process::Command::new("import").args(["-window", &dialog()]).arg(picture).status().unwrap();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = second.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > SOON {
            processes::signal("KILL", i64::from(second.id()));
            panic!("the second start does not end with its dialog");
        }
        // More than once: a dialog that has not given its button the focus yet drops the key. It may be gone by now, too.
        let shown = dialog();
        if !shown.is_empty() {
            let press = ["windowfocus", &shown, "key", "Return"];
            std::process::Command::new("xdotool").args(press).status().unwrap();
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    };
    assert_eq!(status.code(), Some(1));
    let mut said = String::new();
    std::io::Read::read_to_string(second.stderr.as_mut().unwrap(), &mut said).unwrap();
    assert!(said.contains(home.root().to_str().unwrap()), "it says which folder is in use: {said}");

    window.find("textbox", "Your request").await; // the first one lives on
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn pictures_and_tables_are_shown() {
    let home = Home::new();
    home.put("fruit.csv", FRUIT);
    let window = Window::open("shown", &home).await;

    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    let code = "import pandas as pd\ndf = pd.read_csv(\"fruit.csv\")\ndisplay(df)\ndf.plot.bar(x=\"name\");";
    run_edited(&window, &waiting, code).await;
    let done = card(&window, "1, done").await;
    let table = window.words(&window.find_in(&done, "table", "…").await).await;
    assert!(table.contains("plums") && table.contains("4.75"), "{table}");
    let picture = window.find_in(&done, "img", "…").await;
    let width = "const [image] = arguments; return image.complete ? image.naturalWidth : 0";
    let start = Instant::now();
    while window.ask(width, &[&picture]).await.as_u64().unwrap_or(0) < 100 {
        assert!(start.elapsed() < PATIENCE, "the picture is not drawn");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    turn_over(&window).await;
    window.shoot("shown").await;
    window.close().await;
}

/// Not a test of anything else: the picture in the README, from a real run. Copy
/// target/window-shots/readme-window.png to docs/window.png when the window looks different.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn the_picture_of_the_readme() {
    // A folder whose name says something, as the user's own would.
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("Shop");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("fruit.csv"), FRUIT).unwrap();
    let home = Home::with(|settings| settings.folder = Some(folder.to_str().unwrap().to_owned()));
    let window = Window::open("readme", &home).await;
    ask(&window, "what is the average price in fruit.csv?").await;
    let first = card(&window, "1, waiting for you").await;
    press(&window, &first, "Run").await;
    card(&window, "2, waiting for you").await;
    window.shoot("window").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn what_code_displays_stays_inert() {
    let home = Home::new();
    let window = Window::open("inert", &home).await;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());

    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    let hostile = format!(
        "<b>harmless words</b><script>parent.document.title = 'taken'</script>\
         <img src='{address}/a' onerror=\"parent.document.title = 'taken'\">\
         <meta http-equiv='refresh' content='0;url={address}/b'><iframe src='{address}/c'></iframe>"
    );
    home.put("hostile.html", &hostile);
    run_edited(&window, &waiting, "from IPython.display import HTML\nHTML(open(\"hostile.html\").read())")
        .await;
    card(&window, "1, done").await;
    turn_over(&window).await;

    // The words are shown, in a frame that may do nothing.
    let client = window.client();
    client.enter_frame(0).await.unwrap();
    window.wait_for_text("harmless words").await;
    client.clone().enter_parent_frame().await.unwrap();
    // The page itself can be led nowhere else either.
    let _ = window.ask(&format!("location.assign('{address}/d'); window.open('{address}/e')"), &[]).await;
    let _ = window.ask(&format!("fetch('{address}/f').catch(() => 0)"), &[]).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    window.shoot("shown").await;
    assert_eq!(client.title().await.unwrap(), "Nod");
    assert_eq!(client.current_url().await.unwrap().scheme(), "tauri");
    assert!(listener.accept().is_err(), "nothing reached for the network");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn settings_that_cannot_be_read_are_set_aside_and_said() {
    let home = Home::new();
    std::fs::write(home.root().join("settings.json"), "{ not settings").unwrap();
    let window = Window::open("settings", &home).await;
    window.wait_for_text("cannot be used").await;
    window.shoot("said").await;
    let kept = std::fs::read_to_string(home.root().join("settings.json.unreadable-1")).unwrap();
    assert_eq!(kept, "{ not settings");
    window.close().await;
}
