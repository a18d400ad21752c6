//! What is touched, in sentences for the card.

use std::path::{Path, PathBuf};

use nod_protocol::{Effect, EffectKind};

use crate::names::{Name, Names, PART};
use crate::walk::Touch;

/// So many names are said, the rest counted.
const MOST_NAMES: usize = 4;
/// What is said of files that are not known.
const FILES: &str = "files whose names it works out as it runs";
/// So many characters of one name.
const MOST_CHARACTERS: usize = 80;

/// One sentence for each kind of thing that is done, the most serious first.
pub(crate) fn sentences(touches: Vec<Touch>, folder: Option<&Path>) -> Vec<Effect> {
    let mut seen = Seen::default();
    for touch in touches {
        seen.take(touch, folder);
    }
    let mut effects = seen.effects();
    if effects.is_empty() {
        let text = "Touches no files and no internet, as far as the code shows".to_owned();
        effects.push(Effect { kind: EffectKind::Nothing, text });
    }
    effects
}

#[derive(Default)]
struct Seen {
    delete: Option<Names>,
    replace: Option<Names>,
    moves: Vec<(Names, Names)>,
    change: Option<Names>,
    write: Option<Names>,
    make: Option<Names>,
    unpack: Option<Names>,
    uninstall: Option<Names>,
    install: Option<Names>,
    run: Option<Names>,
    end: bool,
    connect: Option<Names>,
    read: Option<Names>,
    list: Option<Names>,
    unclear: Vec<String>,
}

fn add(to: &mut Option<Names>, mut names: Names) {
    // A list that is filled where it is not seen.
    names.open |= names.known.is_empty();
    to.get_or_insert_default().join(names);
}

impl Seen {
    fn take(&mut self, touch: Touch, folder: Option<&Path>) {
        let there = |name: &Name| is_there(name, folder);
        match touch {
            Touch::Delete(names) => add(&mut self.delete, names),
            Touch::Move(from, to) => {
                // What lies at the new place would be gone.
                let placed =
                    placed(&from, &to, folder).known.into_iter().filter(|name| !from.known.contains(name));
                for name in placed.filter(|name| name.exact && there(name)) {
                    add(&mut self.replace, Names { known: vec![name], open: false });
                }
                if !self.moves.contains(&(from.clone(), to.clone())) {
                    self.moves.push((from, to));
                }
            }
            Touch::Copy(from, to) => self.write(placed(&from, &to, folder), &there),
            Touch::Write(names) => self.write(names, &there),
            Touch::Change(names) => add(&mut self.change, names),
            Touch::MakeFolder(names) => add(&mut self.make, names),
            Touch::Unpack(names) => add(&mut self.unpack, names),
            Touch::Install(names) => add(&mut self.install, names),
            Touch::Uninstall(names) => add(&mut self.uninstall, names),
            Touch::Run(names) => add(&mut self.run, names),
            Touch::End => self.end = true,
            Touch::Connect(names) => add(&mut self.connect, names),
            Touch::Read(names) => add(&mut self.read, names),
            Touch::List(names) => add(&mut self.list, names),
            Touch::Unclear(why) => {
                if !self.unclear.contains(&why) {
                    self.unclear.push(why);
                }
            }
        }
    }

    fn write(&mut self, names: Names, there: &dyn Fn(&Name) -> bool) {
        let (old, new): (Vec<_>, Vec<_>) = names.known.into_iter().partition(there);
        if !old.is_empty() {
            add(&mut self.replace, Names { known: old, open: false });
        }
        if !new.is_empty() || names.open {
            add(&mut self.write, Names { known: new, open: names.open });
        }
    }

    fn effects(self) -> Vec<Effect> {
        let mut effects = Vec::new();
        let mut say = |kind, text: String| effects.push(Effect { kind, text });
        if let Some(names) = self.delete {
            say(EffectKind::Deletes, format!("Deletes {}", listed(&names, FILES)));
        }
        if let Some(names) = self.replace {
            let verb = match names.known.as_slice() {
                known if known.iter().any(|name| !name.exact) => "some of which are there already",
                [_] => "which is there already",
                _ => "which are there already",
            };
            say(EffectKind::Replaces, format!("Replaces {}, {verb}", listed(&names, "files")));
        }
        for (from, to) in self.moves {
            let from = listed(&from, FILES);
            say(
                EffectKind::Moves,
                format!("Moves or renames {from} to {}", listed(&to, "names it works out")),
            );
        }
        if let Some(names) = self.change {
            say(EffectKind::Writes, format!("Changes or adds to {}", listed(&names, FILES)));
        }
        if let Some(names) = self.write {
            say(EffectKind::Writes, format!("Writes {}", listed(&names, FILES)));
        }
        if let Some(names) = self.make {
            say(
                EffectKind::Writes,
                format!("Makes the folder {}", listed(&names, "whose name it works out as it runs")),
            );
        }
        if let Some(names) = self.unpack {
            let here = names == Names::exactly(".");
            let into =
                if here { "this folder".to_owned() } else { listed(&names, "a folder that it works out") };
            say(EffectKind::Writes, format!("Unpacks files into {into}, over those of the same names"));
        }
        if let Some(names) = self.uninstall {
            say(EffectKind::Installs, format!("Removes the package {}", listed(&names, "that it works out")));
        }
        if let Some(names) = self.install {
            say(
                EffectKind::Installs,
                format!("Installs {} from the internet", listed(&names, "packages that it works out")),
            );
        }
        if let Some(names) = self.run {
            let programs = if names.known.is_empty() {
                "another program".to_owned()
            } else {
                listed(&names, "other programs")
            };
            say(EffectKind::Runs, format!("Runs {programs}, which can do anything that you can"));
        }
        if self.end {
            say(EffectKind::Runs, "Ends a running program".to_owned());
        }
        if let Some(names) = self.connect {
            let hosts = if names.known.is_empty() {
                "the internet".to_owned()
            } else {
                listed(&names, "other hosts")
            };
            say(EffectKind::Connects, format!("Connects to {hosts}"));
        }
        if !self.unclear.is_empty() {
            let mut why = self.unclear;
            let more = why.len().saturating_sub(3);
            why.truncate(3);
            let more = if more > 0 { " and more of the kind" } else { "" };
            say(EffectKind::Unclear, format!("Can do more than Nod sees: {}{more}", why.join(", ")));
        }
        if let Some(names) = self.read {
            say(EffectKind::Reads, format!("Reads {}", listed(&names, FILES)));
        }
        if let Some(names) = self.list {
            let here = names == Names::exactly(".");
            let folders =
                if here { "this folder".to_owned() } else { listed(&names, "folders that it works out") };
            say(EffectKind::Reads, format!("Looks at the names in {folders}"));
        }
        effects
    }
}

/// Where a name leads from the working folder.
fn place(folder: &Path, text: &str) -> PathBuf {
    match (text.strip_prefix('~'), std::env::home_dir()) {
        (Some(rest), Some(home)) if rest.is_empty() || rest.starts_with('/') => {
            home.join(rest.trim_start_matches('/'))
        }
        _ => folder.join(text),
    }
}

/// Whether there is a file of this name, or one that is like it.
fn is_there(name: &Name, folder: Option<&Path>) -> bool {
    let Some(folder) = folder else { return false };
    if name.exact {
        return place(folder, &name.text).symlink_metadata().is_ok();
    }
    let (top, last) = name.text.rsplit_once('/').unwrap_or((".", &name.text));
    // What is told of files below a folder comes of a look at what is there.
    if let Some((base, _)) = top.split_once('*') {
        return !base.contains(PART) && place(folder, if base.is_empty() { "." } else { base }).is_dir();
    }
    if top.contains(PART) || !last.contains(['*', PART]) || last.contains(['?', '[']) {
        return false;
    }
    let begin = last.split(['*', PART]).next().unwrap_or_default();
    let end = last.rsplit(['*', PART]).next().unwrap_or_default();
    std::fs::read_dir(place(folder, top)).into_iter().flatten().flatten().any(|entry| {
        let own = entry.file_name().to_string_lossy().into_owned();
        entry.file_type().is_ok_and(|kind| kind.is_file())
            && own.len() >= begin.len() + end.len()
            && own.starts_with(begin)
            && own.ends_with(end)
    })
}

/// Where files are after they were copied or moved: under the names that are given, or under their own in a folder that is there.
fn placed(from: &Names, to: &Names, folder: Option<&Path>) -> Names {
    let is_folder =
        |text: &str| text.ends_with('/') || folder.is_some_and(|folder| place(folder, text).is_dir());
    let mut placed = Names { known: Vec::new(), open: to.open };
    for target in &to.known {
        if !(target.exact && is_folder(&target.text)) {
            placed.join(Names { known: vec![target.clone()], open: false });
            continue;
        }
        placed.open |= from.open;
        for name in &from.known {
            let own = name.text.rsplit('/').next().unwrap_or(&name.text);
            let inside = Names { known: vec![Name { text: own.to_owned(), exact: name.exact }], open: false };
            placed.join(inside.inside(Names::exactly(target.text.clone())));
        }
    }
    placed
}

/// `a, b and 3 more`; `rest` is what is said of those that are not known.
fn listed(names: &Names, rest: &str) -> String {
    let mut parts: Vec<String> = names.known.iter().take(MOST_NAMES).map(described).collect();
    let more = names.known.len() - parts.len();
    if more > 0 {
        parts.push(format!("{more} more"));
    }
    if names.open {
        parts.push(rest.to_owned());
    }
    match parts.as_slice() {
        [] => rest.to_owned(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// A name, or what a pattern of names means.
fn described(name: &Name) -> String {
    if name.exact {
        return shortened(&name.text);
    }
    in_words(&name.text).unwrap_or_else(|| {
        // Two signs for what is not known are one too many.
        let unknown = name.text.contains(PART);
        shortened(&if unknown {
            name.text.replace('*', "…").replace("……", "…")
        } else {
            name.text.clone()
        })
    })
}

/// `old/*.log` is "files ending in .log in old". None of patterns that no few words tell.
fn in_words(pattern: &str) -> Option<String> {
    let (folder, last) =
        pattern.rsplit_once('/').map_or((None, pattern), |(folder, last)| (Some(folder), last));
    let sign = |text: &str| text.contains(['*', '?', '[', PART]);
    let place = match folder {
        None | Some(".") => String::new(),
        Some("**") => " in this folder and below".to_owned(),
        Some(folder) => match folder.strip_suffix("/**") {
            Some(top) if !sign(top) => format!(" in {} and below", shortened(top)),
            None if !sign(folder) => format!(" in {}", shortened(folder)),
            _ => return None,
        },
    };
    let what = match (last, last.strip_prefix('*'), last.strip_suffix('*')) {
        ("*", ..) if place.is_empty() => return Some("files in this folder".to_owned()),
        ("*", ..) => "files".to_owned(),
        ("**", ..) if place.is_empty() => return Some("folders below this one".to_owned()),
        (_, Some(ending), _) if !sign(ending) => format!("files ending in {}", shortened(ending)),
        (_, _, Some(begin)) if !sign(begin) => format!("files beginning with {}", shortened(begin)),
        (_, Some(middle), _) => {
            let middle = middle.strip_suffix('*').filter(|middle| !middle.is_empty() && !sign(middle))?;
            format!("files with {} in their names", shortened(middle))
        }
        _ => return None,
    };
    Some(what + &place)
}

/// A name on one line; of one that is too long, its begin and its end, which says what kind of file it is.
fn shortened(name: &str) -> String {
    if name == "." {
        return "this folder".to_owned();
    }
    let characters: Vec<char> = name.chars().collect();
    if characters.len() <= MOST_CHARACTERS {
        return name.to_owned();
    }
    let half = MOST_CHARACTERS / 2;
    let (begin, end): (String, String) =
        (characters[..half].iter().collect(), characters[characters.len() - half..].iter().collect());
    format!("{begin} … {end}")
}
