//! Input, interrupts, limits, death and restart, with a real kernel.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::{Duration, Instant};

use nod_kernel::{Environment, ExecEvent, ExecuteOptions, KernelError, StartOptions};
use nod_protocol::{KernelState, ObservationStatus};
use support::{SOON, all_gone, environment, executable, patient, room, room_with, run, run_and, run_with};
use tokio::sync::mpsc;

fn limited(time_limit: Duration) -> ExecuteOptions {
    ExecuteOptions { time_limit, ..patient() }
}

#[tokio::test]
async fn input_and_getpass_are_answered_and_can_be_interrupted() {
    let room = room().await;
    let kernel = &room.kernel;
    assert!(matches!(kernel.answer_input("early").await, Err(KernelError::NoInputWanted)));

    let code =
        "import getpass\nname = input('Name: ')\nkey = getpass.getpass('Key: ')\nprint(name, len(key))";
    let mut asked = Vec::new();
    // The limit is shorter than the user takes for both: waiting for the user does not count.
    let ran = run_and(kernel, code, limited(Duration::from_secs(3)), async |event| {
        if let ExecEvent::InputRequested { prompt, password } = event {
            asked.push((prompt.clone(), *password));
            tokio::time::sleep(Duration::from_secs(2)).await;
            kernel.answer_input(if *password { "s3cret" } else { "Ada Löve" }).await.unwrap();
        }
    })
    .await;
    assert_eq!(ran.end.status, ObservationStatus::Ok, "{:?}", ran.events);
    assert_eq!(asked, [("Name: ".to_owned(), false), ("Key: ".to_owned(), true)]);
    assert_eq!(ran.stdout(), "Name: Ada Löve\nKey: \nAda Löve 6\n");

    let start = Instant::now();
    let stopped = run_and(kernel, "input('Wait: ')", patient(), async |event| {
        if let ExecEvent::InputRequested { .. } = event {
            kernel.interrupt().await;
        }
    })
    .await;
    assert_eq!(stopped.end.status, ObservationStatus::Interrupted);
    assert!(stopped.end.variables_alive);
    assert_eq!(stopped.stdout(), "Wait: \n", "what was asked is output, answered or not");
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    assert!(matches!(kernel.answer_input("late").await, Err(KernelError::NoInputWanted)));
    assert_eq!(run(kernel, "name").await.shown("text/plain"), ["'Ada Löve'"]);
    kernel.shutdown().await;
    assert!(matches!(kernel.answer_input("never").await, Err(KernelError::Closed)));
}

#[tokio::test]
async fn an_interrupt_keeps_variables_and_a_time_limit_keeps_output() {
    let room = room().await;
    let kernel = &room.kernel;
    run(kernel, "x = 41").await;
    kernel.interrupt().await; // nothing runs: nothing happens

    let start = Instant::now();
    let stopped = run_and(kernel, "print('on', flush=True)\nwhile True: pass", patient(), async |_| {
        kernel.interrupt().await;
        kernel.interrupt().await;
    })
    .await;
    assert_eq!(stopped.end.status, ObservationStatus::Interrupted);
    assert!(stopped.end.variables_alive);
    assert_eq!(stopped.exception(), Some("KeyboardInterrupt"));
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());

    // Code that lets one interrupt pass is interrupted again, before the variables would be given up.
    let code = "try:\n    print('on', flush=True)\n    while True: pass\nexcept KeyboardInterrupt:\n    pass\nwhile True: pass";
    let options = ExecuteOptions { grace: Duration::from_secs(8), ..patient() };
    let stubborn = run_and(kernel, code, options, async |_| kernel.interrupt().await).await;
    assert_eq!(stubborn.end.status, ObservationStatus::Interrupted);
    assert!(stubborn.end.variables_alive);
    assert_eq!(run(kernel, "x").await.shown("text/plain"), ["41"]);

    let code = "import time, subprocess\nprint('partial', flush=True)\nsubprocess.run(['sleep', '100'])";
    let timed_out = run_with(kernel, code, limited(Duration::from_secs(5))).await;
    assert_eq!(timed_out.end.status, ObservationStatus::TimedOut);
    assert_eq!(timed_out.stdout(), "partial\n");
    assert!(timed_out.end.variables_alive);
    assert!(timed_out.end.duration < SOON, "{:?}", timed_out.end.duration);

    // The next execution is not hit by what stopped the one before.
    for _ in 0..5 {
        let next = run(kernel, "x += 1; x").await;
        assert_eq!(next.end.status, ObservationStatus::Ok, "{:?}", next.events);
    }
    assert_eq!(run(kernel, "x").await.shown("text/plain"), ["46"]);

    // Whoever drops the future stops the code.
    let (sender, _receiver) = mpsc::channel(4);
    let dropped = kernel.execute("while True: pass", patient(), sender);
    assert!(tokio::time::timeout(Duration::from_millis(300), dropped).await.is_err());
    let start = Instant::now();
    loop {
        let (sender, _receiver) = mpsc::channel(4);
        match kernel.execute("x", patient(), sender).await {
            Ok(end) => break assert!(end.variables_alive),
            Err(KernelError::Busy) => tokio::time::sleep(Duration::from_millis(10)).await,
            Err(error) => panic!("{error}"),
        }
        assert!(start.elapsed() < SOON);
    }
    kernel.shutdown().await;
}

#[tokio::test]
async fn code_that_does_not_stop_is_killed_and_the_next_runs_in_a_new_session() {
    let room = room().await;
    let kernel = &room.kernel;
    // It prints within `try`: the interrupt that follows must not find it outside.
    let code = "import time, os\nsaid = False\n\
                while True:\n    try:\n        if not said: said = True; print(os.getpid(), flush=True)\n        time.sleep(100)\n    except BaseException: pass";
    let options = ExecuteOptions { grace: Duration::from_millis(500), ..patient() };
    let mut pid = None;
    let stubborn = run_and(kernel, code, options, async |event| {
        if let ExecEvent::Output(output) = event {
            pid.get_or_insert_with(|| {
                format!("{output:?}").chars().filter(char::is_ascii_digit).collect::<String>()
            });
            kernel.interrupt().await;
        }
    })
    .await;
    assert_eq!(stubborn.end.status, ObservationStatus::Interrupted);
    assert!(!stubborn.end.variables_alive, "it must be said that the variables are gone");
    assert!(stubborn.end.duration < SOON, "{:?}", stubborn.end.duration);
    all_gone(&[pid.unwrap().parse().unwrap()], Duration::ZERO).await.unwrap();

    // The next session may still be on its way: a stop then means what waits for it.
    let (sender, _receiver) = mpsc::channel(4);
    let marking = "open('ran', 'w').close()\nimport time\ntime.sleep(100)";
    let start = Instant::now();
    let (stopped, ()) = tokio::join!(biased; kernel.execute(marking, patient(), sender), kernel.interrupt());
    let status = stopped.unwrap().status;
    assert!(
        status == ObservationStatus::Interrupted
            || status == ObservationStatus::NotRun && !room.folder.path().join("ran").exists(),
        "{status:?}"
    );
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());

    let next = run(kernel, "'said' in globals()").await;
    assert_eq!(next.shown("text/plain"), ["False"]);
    assert!(!next.end.variables_lost_before, "the loss was told before");
    kernel.shutdown().await;
}

#[tokio::test]
async fn death_is_noticed_while_running_and_while_idle() {
    let room = room().await;
    let kernel = &room.kernel;
    // ZeroMQ's own thread sends what was flushed: it must have done so before the end.
    let code = "import os, signal, time\nprint('last words', flush=True)\n\
                while not os.path.exists('heard'): time.sleep(0.02)\n\
                os.kill(os.getpid(), signal.SIGKILL)";
    let died = run_and(kernel, code, patient(), async |_| {
        std::fs::write(room.folder.path().join("heard"), "").unwrap();
    })
    .await;
    assert_eq!(died.end.status, ObservationStatus::KernelDied);
    assert!(!died.end.variables_alive);
    assert_eq!(died.stdout(), "last words\n");
    let KernelState::Dead { reason } = kernel.state().borrow().clone() else { panic!("not dead") };
    assert!(reason.contains("signal 9"), "{reason}");

    let next = run(kernel, "import os\nprint(os.getpid())").await;
    assert_eq!(next.end.status, ObservationStatus::Ok);
    assert!(!next.end.variables_lost_before);
    assert!(matches!(&*kernel.state().borrow(), KernelState::Idle { version } if version.starts_with("3.")));

    let pid = next.stdout().trim().to_owned();
    assert!(std::process::Command::new("kill").args(["-9", &pid]).status().unwrap().success());
    let mut states = kernel.state();
    let dead = states.wait_for(|state| matches!(state, KernelState::Dead { .. }));
    tokio::time::timeout(SOON, dead).await.expect("the death was not noticed").unwrap();
    // Stopped before there is a session: nothing of it ran, so the loss is still to be told.
    let (sender, _receiver) = mpsc::channel(4);
    let marking = "open('ran', 'w').close()";
    let (stopped, ()) = tokio::join!(biased; kernel.execute(marking, patient(), sender), kernel.interrupt());
    let stopped = stopped.unwrap();
    assert_eq!((stopped.status, stopped.variables_lost_before), (ObservationStatus::NotRun, false));
    assert!(!room.folder.path().join("ran").exists());
    let after = run(kernel, "'os' in globals()").await;
    assert_eq!(after.shown("text/plain"), ["False"]);
    assert!(after.end.variables_lost_before, "nobody was told of this loss yet");
    assert!(!run(kernel, "1").await.end.variables_lost_before);

    let exit = run(kernel, "print('bye'); exit()").await;
    assert_eq!(exit.end.status, ObservationStatus::Ok);
    assert!(!exit.end.variables_alive);
    assert_eq!(run(kernel, "2").await.shown("text/plain"), ["2"]);
    kernel.shutdown().await;
}

#[tokio::test]
async fn a_restart_ends_what_runs_and_shutdown_ends_everything() {
    let room = room().await;
    let kernel = &room.kernel;
    let (sender, mut events) = mpsc::channel(4);
    let running = kernel.execute("print('on', flush=True)\nwhile True: pass", patient(), sender);
    let restart = async {
        events.recv().await.unwrap();
        let (other, _events) = mpsc::channel(1);
        assert!(matches!(kernel.execute("1", patient(), other).await, Err(KernelError::Busy)));
        kernel.restart().await.unwrap();
    };
    let (end, ()) = tokio::join!(running, restart);
    let end = end.unwrap();
    assert_eq!((end.status, end.variables_alive), (ObservationStatus::Interrupted, false));

    let children = "import subprocess, os\nprint(os.getpid(), subprocess.Popen(['sleep', '1000']).pid)";
    let pids: Vec<u32> =
        run(kernel, children).await.stdout().split_whitespace().map(|p| p.parse().unwrap()).collect();
    kernel.shutdown().await;
    all_gone(&pids, Duration::ZERO).await.unwrap();
    let (sender, _events) = mpsc::channel(1);
    assert!(matches!(kernel.execute("1", patient(), sender).await, Err(KernelError::Closed)));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_memory_limit_is_a_clean_error() {
    let room = room_with(1536).await;
    let ran = run(&room.kernel, "import numpy as np\nx = 5\na = np.ones(3_000_000_000)").await;
    assert_eq!(ran.end.status, ObservationStatus::Error);
    assert!(ran.exception().is_some_and(|name| name.ends_with("MemoryError")), "{:?}", ran.exception());
    assert!(ran.end.variables_alive);
    assert_eq!(run(&room.kernel, "import pandas, matplotlib.pyplot\nx").await.shown("text/plain"), ["5"]);
    room.kernel.shutdown().await;
}

#[tokio::test]
async fn a_kernel_that_cannot_start_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let options = StartOptions {
        environment: environment().await,
        folder: folder.path().join("missing"),
        memory_megabytes: 0,
    };
    let error = nod_kernel::Kernel::start(options.clone()).await.unwrap_err();
    assert!(matches!(error, KernelError::NoFolder(_)), "{error}");

    // A Python that fails in its own words: supervised by a sound one, which is called with -I.
    let broken = folder.path().join("python");
    let script = format!(
        "#!/bin/sh\n[ \"$1\" = -I ] && exec {} \"$@\"\necho 'no zmq in this one' >&2\nexit 3\n",
        options.environment.python.display()
    );
    executable::write(&broken, &script);
    let environment = Environment { python: broken, ..options.environment.clone() };
    let other = StartOptions { environment, folder: folder.path().to_owned(), ..options.clone() };
    let error = nod_kernel::Kernel::start(other).await.unwrap_err().to_string();
    assert!(error.contains("exit code 3"), "{error}");
    assert!(error.contains("It said:\nno zmq in this one"), "{error}");

    // Too little memory to import anything; often too little for Python to say so.
    let tight = StartOptions { folder: folder.path().to_owned(), memory_megabytes: 40, ..options };
    let error = nod_kernel::Kernel::start(tight).await.unwrap_err().to_string();
    assert!(error.contains("Python did not start"), "{error}");
    assert!(error.contains("may use 40 MB of memory"), "{error}");
}
