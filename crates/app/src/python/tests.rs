#![allow(clippy::unwrap_used, clippy::expect_used)]
use nod_protocol::{Action, ActionId};

use super::*;

fn host(folder: &std::path::Path) -> Arc<PythonHost> {
    Arc::new(PythonHost::new(folder.to_owned(), Arc::default()))
}

#[tokio::test]
async fn what_is_stopped_before_python_is_ready_is_not_said_to_have_run() {
    let home = tempfile::tempdir().unwrap();
    let host = host(home.path());
    // Somebody else is making the environment, and does not come to an end.
    let _making = host.found.lock().await;
    let session = PythonSession::new(Arc::clone(&host), home.path().to_owned());
    let action = Action { id: ActionId::fresh(), parent: None, code: "1".to_owned(), step: 1 };
    let request = ExecRequest { action, time_limit: std::time::Duration::from_secs(60) };
    let (events, mut queue) = mpsc::channel(4);
    let cancel = CancellationToken::new();
    let (end, ()) = tokio::join!(biased; session.execute(request, events, cancel.clone()), async {
        cancel.cancel();
    });
    let end = end.unwrap();
    assert_eq!((end.status, end.variables_alive), (ExecStatus::NotRun, true));
    assert!(queue.recv().await.is_none(), "nothing ran, so nothing is printed");
}

#[tokio::test]
async fn the_room_that_the_environment_takes_is_the_same_everywhere() {
    let home = tempfile::tempdir().unwrap();
    let status = host(home.path()).status().await;
    assert_eq!(status.state, PythonReadiness::Missing);
    assert!(status.message.contains(&format!("{} MB", status.environment_megabytes)), "{}", status.message);
}

/// The interpreter of the tests: `NOD_TEST_PYTHON`, else the one that script/python makes.
fn interpreter() -> PythonChoice {
    let made = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.venv/bin/python"));
    let path = std::env::var_os("NOD_TEST_PYTHON").map_or_else(made, PathBuf::from);
    PythonChoice::Interpreter { path: path.to_string_lossy().into_owned() }
}

#[tokio::test]
async fn python_is_asked_about_code_without_being_made_or_started_for_it() {
    let home = tempfile::tempdir().unwrap();
    let settings = Arc::new(RwLock::new(Settings { python: interpreter(), ..Settings::default() }));
    let with = |settings| {
        let mut host = PythonHost::new(home.path().to_owned(), settings);
        // A busy machine may stand still for seconds.
        host.syntax_limit = Duration::from_secs(60);
        Arc::new(host)
    };
    let session = PythonSession::new(with(settings), home.path().to_owned());
    let said = session.syntax_error("print((1)").await;
    assert!(said.is_some_and(|said| said.starts_with("SyntaxError: ")));
    assert_eq!(session.syntax_error("print(1)").await, None);
    assert_eq!(*session.states().borrow(), KernelState::NotStarted);

    let without = PythonSession::new(with(Arc::default()), home.path().to_owned());
    assert_eq!(without.syntax_error("print((1)").await, None);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "no environment was begun");
}

/// Runs code; how it ended, and all that it printed.
async fn run(session: &PythonSession, code: &str) -> (ExecEnd, String) {
    let action = Action { id: ActionId::fresh(), parent: None, code: code.to_owned(), step: 1 };
    let request = ExecRequest { action, time_limit: std::time::Duration::from_secs(60) };
    let (events, mut queue) = mpsc::channel(64);
    let (end, printed) = tokio::join!(session.execute(request, events, CancellationToken::new()), async {
        let mut printed = String::new();
        while let Some(event) = queue.recv().await {
            if let ExecEvent::Output(Output::Stream { text, .. }) = event {
                printed.push_str(&text);
            }
        }
        printed
    });
    (end.unwrap(), printed)
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_was_chosen_since_holds_for_the_session_after_one_that_ended() {
    const LIMIT: &str = "import resource\nprint(resource.getrlimit(resource.RLIMIT_AS)[0] >> 20)";
    let home = tempfile::tempdir().unwrap();
    let settings = Arc::new(RwLock::new(Settings { python: interpreter(), ..Settings::default() }));
    let host = Arc::new(PythonHost::new(home.path().to_owned(), Arc::clone(&settings)));
    let session = PythonSession::new(host, home.path().to_owned());
    let limit = |megabytes| settings.write().unwrap().limits.memory_megabytes = megabytes;

    let (_, pid) = run(&session, "import os\nprint(os.getpid())").await;
    limit(4096);
    let (end, printed) = run(&session, "print(os.getpid())").await;
    assert_eq!(
        (printed, end.variables_alive),
        (pid.clone(), true),
        "variables are not given up for a setting"
    );

    let (end, _) = run(&session, "os._exit(1)").await;
    assert_eq!((end.status, end.variables_alive), (ExecStatus::KernelDied, false));
    assert_eq!(run(&session, LIMIT).await.1, "4096\n", "the loss was told before");

    limit(2048);
    let (_, pid) = run(&session, "import os\nprint(os.getpid())").await;
    let mut states = session.states();
    states.borrow_and_update();
    std::process::Command::new("kill").args(["-9", pid.trim()]).status().unwrap();
    states.wait_for(|state| matches!(state, KernelState::Dead { .. })).await.unwrap();
    assert_eq!(run(&session, LIMIT).await.1, format!("2048\n{LOST_BEFORE}"));
    assert_eq!(run(&session, LIMIT).await.1, "2048\n", "once");
    session.shutdown().await;
}

#[tokio::test]
async fn what_ran_in_a_session_is_known_for_as_long_as_its_variables_are_there() {
    let home = tempfile::tempdir().unwrap();
    let settings = Arc::new(RwLock::new(Settings { python: interpreter(), ..Settings::default() }));
    let host = Arc::new(PythonHost::new(home.path().to_owned(), settings));
    let session = PythonSession::new(host, home.path().to_owned());
    let told = || {
        let effects = nod_guard::effects("for f in files: os.remove(f)", &session.earlier(), None);
        effects.into_iter().map(|effect| effect.text).collect::<Vec<_>>()
    };
    let unknown = ["Deletes files whose names it works out as it runs"];
    assert_eq!(told(), unknown);

    run(&session, "import os\nfiles = ['a.txt']").await;
    assert_eq!(told(), ["Deletes a.txt"]);
    let (end, _) = run(&session, "files.append('b.txt')\n1 / 0").await;
    assert_eq!(end.status, ExecStatus::Error);
    assert_eq!(told(), ["Deletes a.txt and b.txt"]);

    session.restart().await.unwrap();
    assert_eq!(told(), unknown, "it was restarted");
    run(&session, "import os\nfiles = ['c.txt']").await;
    assert_eq!(told(), ["Deletes c.txt"]);
    run(&session, "os._exit(1)").await;
    assert_eq!(told(), unknown, "it ended in an action");

    let (_, pid) = run(&session, "import os\nfiles = ['d.txt']\nprint(os.getpid())").await;
    assert_eq!(told(), ["Deletes d.txt"]);
    let mut states = session.states();
    std::process::Command::new("kill").args(["-9", pid.trim()]).status().unwrap();
    states.wait_for(|state| matches!(state, KernelState::Dead { .. })).await.unwrap();
    assert_eq!(told(), unknown, "it ended between two actions");
    run(&session, "1").await;
    assert_eq!(told(), unknown);
    session.shutdown().await;
}

#[tokio::test]
async fn of_too_many_idle_sessions_the_one_idle_longest_ends_and_says_so() {
    let home = tempfile::tempdir().unwrap();
    let settings = Arc::new(RwLock::new(Settings { python: interpreter(), ..Settings::default() }));
    let mut host = PythonHost::new(home.path().to_owned(), settings);
    host.sessions.may_be_idle = 1;
    let host = Arc::new(host);
    let [longest, kept, new] =
        [(); 3].map(|()| PythonSession::new(Arc::clone(&host), home.path().to_owned()));

    // What runs is not idle, however many do.
    let slow = "import time\ntime.sleep(1)\nprint('done')";
    let (slow, _) = tokio::join!(run(&longest, slow), run(&kept, "x = 1"));
    assert_eq!((slow.1.as_str(), slow.0.variables_alive), ("done\n", true));
    run(&kept, "x += 1").await;

    let mut states = longest.states();
    states.borrow_and_update();
    run(&new, "1").await;
    states.wait_for(|state| *state == KernelState::NotStarted).await.unwrap();
    assert_eq!(run(&kept, "print(x)").await.1, "2\n");
    assert_eq!(run(&longest, "print('new')").await.1, format!("new\n{LOST_BEFORE}"));
    for session in [longest, kept, new] {
        session.shutdown().await;
    }
}
