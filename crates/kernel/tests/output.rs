//! What code prints and shows, from a real kernel.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::{Duration, Instant};

use nod_kernel::{ExecEvent, ExecuteOptions};
use nod_protocol::{ObservationStatus, Output};
use support::{SOON, patient, room, run, run_and, run_with};

#[tokio::test]
async fn results_streams_pictures_and_tracebacks_arrive_in_order() {
    let room = room().await;
    let kernel = &room.kernel;

    let sum = run(kernel, "x = 20\nx + 1").await;
    assert_eq!(sum.end.status, ObservationStatus::Ok);
    assert!(sum.end.variables_alive && !sum.end.variables_lost_before);
    assert_eq!(sum.shown("text/plain"), ["21"]);
    let Some(Output::Display { execution_count: Some(1), .. }) = sum.outputs().next() else {
        panic!("not Out[1]: {:?}", sum.events)
    };

    let folder =
        run(kernel, "import os; print(os.getcwd()); import sys; print('e', file=sys.stderr); print(x)").await;
    let here = room.folder.path().canonicalize().unwrap();
    assert_eq!(folder.stdout(), format!("{}\n20\n", here.display()));
    assert_eq!(folder.stderr(), "e\n");

    let figure = run(kernel, "import matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.show()").await;
    assert!(figure.shown("image/png")[0].starts_with("iVBORw0KGgo"), "{:?}", figure.events);

    let rich = run(
        kernel,
        "from IPython.display import *\n\
         display(SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"/>'), JSON({'a': 1}), Markdown('# m'), HTML('<b>h</b>'))\n\
         h = display('first', display_id=True); h.update('second')\n\
         print('gone'); clear_output(wait=True); print('kept')",
    )
    .await;
    assert!(rich.shown("image/svg+xml")[0].starts_with("<svg"));
    assert_eq!(rich.shown("application/json"), [r#"{"a":1}"#]);
    assert_eq!(rich.shown("text/markdown"), ["# m"]);
    assert_eq!(rich.shown("text/html"), ["<b>h</b>"]);
    assert!(rich.shown("text/plain").ends_with(&["'first'", "'second'"]), "{:?}", rich.shown("text/plain"));
    let outputs: Vec<&Output> = rich.outputs().collect();
    let clear = outputs.iter().position(|output| **output == Output::Clear).unwrap();
    assert!(format!("{:?}", outputs[clear - 1]).contains("gone"));
    assert!(format!("{:?}", outputs[clear + 1]).contains("kept"));

    let table = run(kernel, "import pandas as pd\npd.DataFrame({'a': [1, 2]})").await;
    assert!(table.shown("text/html")[0].contains("<table"));

    let error = run(kernel, "print('before')\n{}['missing']").await;
    assert_eq!(error.end.status, ObservationStatus::Error);
    assert_eq!(error.stdout(), "before\n");
    let Some(Output::Error { ename, evalue, traceback }) = error.outputs().last() else {
        panic!("no traceback")
    };
    assert_eq!((ename.as_str(), evalue.as_str()), ("KeyError", "'missing'"));
    assert!(traceback.join("\n").contains("missing"));

    // Bytes of an odd file name, and half an emoji: neither can be sent as it is.
    let odd = run(kernel, "print('one')\nprint('caf\\udce9 \\ud83d')").await;
    assert_eq!(odd.stdout(), "one\ncaf\\udce9 \\ud83d\n");
    let raised = run(kernel, "raise ValueError('half \\ud83d')").await;
    assert_eq!(raised.end.status, ObservationStatus::Error);
    assert!(raised.end.variables_alive && raised.end.duration < SOON);
    assert_eq!(raised.exception(), Some("ValueError"));

    let child = run(kernel, "!echo from a shell").await;
    assert!(child.stdout().contains("from a shell"), "{:?}", child.events);
    let which = run(kernel, "!python -c 'import sys; print(sys.prefix)'\nprint(sys.prefix)").await.stdout();
    let lines: Vec<&str> = which.lines().collect();
    assert_eq!(lines[0], lines[1], "`python` in a shell is this environment's");
    room.kernel.shutdown().await;
}

#[tokio::test]
async fn streaming_is_live_and_many_lines_arrive_whole() {
    let room = room().await;
    let start = Instant::now();
    let mut first = None;
    let slow = "import time\nprint('one', flush=True)\ntime.sleep(100)\nprint('two')";
    run_and(&room.kernel, slow, patient(), async |_| {
        first.get_or_insert_with(|| start.elapsed());
        room.kernel.interrupt().await;
    })
    .await;
    assert!(first.unwrap() < SOON, "the first line came after {first:?}");

    let lines: String = (0..100_000).map(|n| format!("{n}\n")).collect();
    let at_once = run(&room.kernel, "for n in range(100_000): print(n)").await;
    assert_eq!(at_once.stdout(), lines);
    println!("100,000 lines: {:?}", at_once.end.duration);
    assert!(at_once.end.duration < Duration::from_secs(50), "{:?}", at_once.end.duration);

    // Each its own message, and a receiver that is slower than the kernel.
    let lines: String = (0..8_000).map(|n| format!("{n}\n")).collect();
    let mut seen = 0;
    let one_by_one = "for n in range(8_000): print(n, flush=True)";
    let slowly = run_and(&room.kernel, one_by_one, patient(), async |_| {
        seen += 1;
        if seen < 50 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    println!("8,000 messages: {:?} as {} events", slowly.end.duration, slowly.events.len());
    assert_eq!(slowly.stdout(), lines);
    assert!(slowly.events.len() < 8_000, "nothing was merged");
    room.kernel.shutdown().await;
}

#[tokio::test]
async fn a_flood_is_cut_with_a_notice_and_the_session_lives() {
    let room = room().await;
    run(&room.kernel, "x = 1").await;
    let limit = ExecuteOptions { output_limit: 2 * 1024 * 1024, ..patient() };
    let endless = run_with(&room.kernel, "while True: print('y' * 1000)", limit.clone()).await;
    assert_eq!(endless.end.status, ObservationStatus::Error);
    assert!(endless.end.variables_alive);
    assert!(endless.stdout().len() <= 2 * 1024 * 1024);
    assert!(endless.stdout().len() > 1024 * 1024);
    assert!(endless.stderr().contains("The rest is left out"), "{}", endless.stderr());

    // A display that does not fit is left out as a whole; an error is always told, cut.
    let large = run_with(&room.kernel, "'z' * 5_000_000", limit.clone()).await;
    assert!(large.stderr().contains("The rest is left out"));
    let raised = run_with(&room.kernel, "raise ValueError('v' * 5_000_000)", limit).await;
    assert_eq!(raised.exception(), Some("ValueError"));
    assert!(format!("{:?}", raised.events).len() < 8_000_000);

    assert_eq!(run(&room.kernel, "x").await.shown("text/plain"), ["1"]);
    room.kernel.shutdown().await;
}

#[tokio::test]
async fn a_stop_ends_the_telling_of_what_ended_code_showed() {
    let room = room().await;
    let kernel = &room.kernel;
    let done = room.folder.path().join("done");
    // Displays are not merged: each is an event of its own.
    let code = "for i in range(3000): display(i)\nopen('done', 'w').close()";
    let (start, mut stopped) = (Instant::now(), false);
    let ran = run_and(kernel, code, patient(), async |_| {
        while !done.exists() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        // Slowly enough that all of it would take minutes.
        tokio::time::sleep(Duration::from_millis(100)).await;
        if !stopped && start.elapsed() > Duration::from_secs(2) {
            stopped = true;
            kernel.interrupt().await;
        }
    })
    .await;
    assert!(start.elapsed() < Duration::from_secs(100), "{:?}", start.elapsed());
    assert!(ran.events.len() < 2000, "{}", ran.events.len());
    assert_eq!(ran.stderr().matches("left out here").count(), 1, "{}", ran.stderr());
    assert_eq!(ran.shown("text/plain").last(), Some(&"2999"));
    assert!(ran.end.variables_alive);
    assert_eq!(run(kernel, "i").await.shown("text/plain"), ["2999"]);
    kernel.shutdown().await;
}

#[tokio::test]
async fn a_stop_ends_the_telling_of_what_running_code_showed() {
    let room = room().await;
    let kernel = &room.kernel;
    let shown = room.folder.path().join("shown");
    let code = "for i in range(5000): display(i)\nopen('shown', 'w').close()\nwhile True: pass";
    let (start, mut stopped) = (Instant::now(), false);
    let ran = run_and(kernel, code, patient(), async |_| {
        while !shown.exists() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        if !stopped {
            stopped = true;
            kernel.interrupt().await;
        }
        // Slowly enough that all of it would take minutes.
        tokio::time::sleep(Duration::from_millis(50)).await;
    })
    .await;
    assert!(start.elapsed() < Duration::from_secs(100), "{:?}", start.elapsed());
    assert_eq!(ran.end.status, ObservationStatus::Interrupted);
    assert_eq!(ran.stderr().matches("left out here").count(), 1, "{}", ran.stderr());
    assert_eq!(ran.shown("text/plain").last(), Some(&"4999"));
    assert_eq!(ran.exception(), Some("KeyboardInterrupt"), "the last words say how it ended");
    assert!(ran.end.variables_alive);
    assert_eq!(run(kernel, "i").await.shown("text/plain"), ["4999"]);
    kernel.shutdown().await;
}

#[tokio::test]
async fn two_hundred_megabytes_at_once_do_not_take_nod_down() {
    let room = room().await;
    let before = peak_memory_megabytes();
    let huge = run(&room.kernel, "print('x' * 200_000_000)").await;
    assert!(huge.end.variables_alive);
    assert!(huge.stdout().len() <= nod_kernel::DEFAULT_OUTPUT_LIMIT);
    assert!(huge.stdout().len() > nod_kernel::DEFAULT_OUTPUT_LIMIT - 2 * 1024 * 1024);
    assert!(huge.stderr().contains("Nod keeps 64 MB"), "{}", huge.stderr());
    let shown = run(&room.kernel, "'x' * 200_000_000").await;
    assert!(shown.shown("text/plain").iter().all(|text| text.len() < 64 * 1024 * 1024));
    let tree = run(&room.kernel, "display({'application/json': [0] * 20_000_000}, raw=True)").await;
    assert!(tree.shown("application/json").is_empty());
    assert!(tree.shown("text/plain")[0].contains("too large to show: application/json"), "{:?}", tree.events);
    let grown = peak_memory_megabytes() - before;
    println!("memory grew by {grown} MB");
    // The test keeps 64 MB itself; other tests of this file run beside it.
    assert!(grown < 700, "memory grew by {grown} MB");
    room.kernel.shutdown().await;
}

/// The most memory this process ever had, from `/proc/self/status`.
fn peak_memory_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

#[tokio::test]
async fn garbage_on_the_wire_is_told_and_survived() {
    let room = room().await;
    let garbage = run(
        &room.kernel,
        "k = get_ipython().kernel\n\
         s = k.iopub_socket\n\
         s.send_multipart([b'no delimiter'])\n\
         s.send_multipart([b'<IDS|MSG>'])\n\
         s.send_multipart([b'<IDS|MSG>', b'zz', b'{', b'{}', b'{}', b'{}'])\n\
         k.session.send(s, 'stream', {'name': 5, 'text': None}, parent=k.get_parent())\n\
         k.session.send(s, 'display_data', {'data': 7}, parent=k.get_parent())\n\
         k.session.send(s, 'status', {'execution_state': []}, parent=k.get_parent())\n\
         print('after')",
    )
    .await;
    assert_eq!(garbage.end.status, ObservationStatus::Ok, "{:?}", garbage.events);
    assert_eq!(garbage.stdout(), "after\n");
    assert!(garbage.stderr().contains("could not read a message"), "{}", garbage.stderr());
    assert_eq!(run(&room.kernel, "1 + 1").await.shown("text/plain"), ["2"]);
    room.kernel.shutdown().await;
}

#[tokio::test]
async fn a_background_thread_is_heard_after_its_action() {
    let room = room().await;
    let code = "import os, threading, time\n\
                def late():\n    while not os.path.exists('go'): time.sleep(0.02)\n    \
                print('late', flush=True)\n    open('said', 'w').close()\n\
                threading.Thread(target=late).start()\nprint('now')";
    assert_eq!(run(&room.kernel, code).await.stdout(), "now\n");
    let at = |name: &str| room.folder.path().join(name);
    std::fs::write(at("go"), "").unwrap();
    let start = Instant::now();
    while !at("said").exists() {
        assert!(start.elapsed() < SOON, "the thread says nothing");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let next = run(&room.kernel, "print('next')").await;
    assert_eq!(next.stdout(), "late\nnext\n");
    assert!(!next.events.iter().any(|event| matches!(event, ExecEvent::InputRequested { .. })));
    room.kernel.shutdown().await;
}
