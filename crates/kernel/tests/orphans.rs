//! No process outlives Nod, however Nod ends. Linux only: elsewhere processes that detach themselves escape.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use nod_kernel::Kernel;
use nod_protocol::KernelState;
use support::{SOON, all_gone, is_alive, room, run};

const HELD: &str = "NOD_KERNEL_TEST_HOLD";

/// Starts a child, a child in a session of its own, and one that detached itself by forking twice; prints all ids.
const FAMILY: &str = r#"
import os, subprocess, sys
child = subprocess.Popen(["sleep", "1000"])
other = subprocess.Popen(["sleep", "1000"], start_new_session=True)
read, write = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.write(write, str(os.getpid()).encode())
        os.execvp("sleep", ["sleep", "1000"])
    os._exit(0)
os.wait4(-1, os.WNOHANG)
print(os.getpid(), os.getppid(), child.pid, other.pid, os.read(read, 32).decode())
"#;

/// Not a test by itself: the process that the test below kills. It starts a kernel and waits.
#[tokio::test]
#[ignore = "run by the test below in a process of its own"]
async fn hold_a_kernel() {
    if std::env::var_os(HELD).is_none() {
        return;
    }
    let room = room().await;
    println!("FAMILY {}", run(&room.kernel, FAMILY).await.stdout().trim());
    // Killed in mid-action.
    run(&room.kernel, "while True: pass").await;
}

#[tokio::test]
async fn when_nod_is_killed_nothing_is_left() {
    let mut nod = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "hold_a_kernel", "--ignored", "--nocapture"])
        .env(HELD, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(nod.stdout.take().unwrap()).lines();
    let line =
        lines.map_while(Result::ok).find(|line| line.contains("FAMILY ")).expect("the kernel did not start");
    let family = line.split("FAMILY ").nth(1).unwrap();
    let pids: Vec<u32> = family.split_whitespace().map(|pid| pid.parse().unwrap()).collect();
    assert_eq!(pids.len(), 5, "{line}");
    for pid in &pids {
        assert!(is_alive(*pid), "{pid} of {pids:?} did not start");
    }
    nod.kill().unwrap(); // SIGKILL
    nod.wait().unwrap();
    all_gone(&pids, SOON).await.expect("these are left");
}

#[tokio::test]
async fn when_the_kernel_dies_its_children_go_with_it() {
    let room = room().await;
    let pids: Vec<u32> =
        run(&room.kernel, FAMILY).await.stdout().split_whitespace().map(|pid| pid.parse().unwrap()).collect();
    assert!(Command::new("kill").args(["-9", &pids[0].to_string()]).status().unwrap().success());
    all_gone(&pids, SOON).await.expect("these are left");
    wait_for_death(&room.kernel).await;
    let next = run(&room.kernel, "1 + 1").await;
    assert_eq!(next.shown("text/plain"), ["2"]);

    // Without its supervisor a kernel does not live on.
    let pids = run(&room.kernel, "import os\nprint(os.getpid(), os.getppid())").await.stdout();
    let pids: Vec<u32> = pids.split_whitespace().map(|pid| pid.parse().unwrap()).collect();
    assert!(Command::new("kill").args(["-9", &pids[1].to_string()]).status().unwrap().success());
    all_gone(&pids, SOON).await.expect("these are left");
    wait_for_death(&room.kernel).await;
    assert_eq!(run(&room.kernel, "2").await.shown("text/plain"), ["2"]);
    room.kernel.shutdown().await;
}

/// What is sent before the death is noticed is told to have died with it.
async fn wait_for_death(kernel: &Kernel) {
    let mut states = kernel.state();
    let dead = states.wait_for(|state| matches!(state, KernelState::Dead { .. }));
    tokio::time::timeout(SOON, dead).await.expect("the death was not noticed").unwrap();
}
