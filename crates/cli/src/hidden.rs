//! A line that is not shown while it is typed, for `getpass()`.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Stdin, Write as _};
use std::os::fd::AsFd as _;

use nix::sys::termios::{LocalFlags, SetArg, SpecialCharacterIndices, Termios, tcgetattr, tcsetattr};

use crate::terminal::Answer;

/// The modes of the terminal as they were, put back on every way out.
struct Modes {
    input: Stdin,
    before: Termios,
}

impl Drop for Modes {
    fn drop(&mut self) {
        let _ = tcsetattr(&self.input, SetArg::TCSADRAIN, &self.before);
    }
}

/// Reads a line that the terminal does not show; `None` when its modes cannot be changed.
///
/// Keys come one by one, and Ctrl-C as a key: as a signal it would leave the terminal as it is now, or be lost while
/// we wait.
pub fn read(prompt: &str) -> Option<Answer> {
    let input = std::io::stdin();
    let mut keys = File::from(input.as_fd().try_clone_to_owned().ok()?);
    let before = tcgetattr(&input).ok()?;
    let mut hidden = before.clone();
    hidden.local_flags &=
        !(LocalFlags::ECHO | LocalFlags::ECHONL | LocalFlags::ICANON | LocalFlags::ISIG | LocalFlags::IEXTEN);
    hidden.control_chars[SpecialCharacterIndices::VMIN as usize] = 1;
    hidden.control_chars[SpecialCharacterIndices::VTIME as usize] = 0;
    tcsetattr(&input, SetArg::TCSADRAIN, &hidden).ok()?;
    let modes = Modes { input, before };
    print!("{prompt}");
    let _ = std::io::stdout().flush();
    let answer = line(&mut keys, &modes.before);
    println!();
    Some(answer)
}

fn line(keys: &mut File, modes: &Termios) -> Answer {
    let mut line = Vec::new();
    let is = |key: u8, which| key != 0 && key == modes.control_chars[which as usize];
    loop {
        let mut key = [0];
        match keys.read(&mut key) {
            Ok(1) => {}
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            _ => return Answer::End,
        }
        match key[0] {
            b'\n' | b'\r' => return Answer::Line(String::from_utf8_lossy(&line).into_owned()),
            0x03 => return Answer::Interrupted,
            key if is(key, SpecialCharacterIndices::VINTR) => return Answer::Interrupted,
            0x04 if line.is_empty() => return Answer::End,
            0x7f | 0x08 => take_back(&mut line),
            key if is(key, SpecialCharacterIndices::VERASE) => take_back(&mut line),
            key if is(key, SpecialCharacterIndices::VKILL) => line.clear(),
            key => line.push(key),
        }
    }
}

/// Takes back the last character, which may be several bytes.
fn take_back(line: &mut Vec<u8>) {
    while line.pop().is_some_and(|byte| byte & 0xc0 == 0x80) {}
}
