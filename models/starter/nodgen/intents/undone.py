"""What has just been made, moved, renamed or changed is undone, each in its way; what is deleted stays so, and the answer says that."""

import re

from ..contents import restorable
from ..scenario import Act, Say, User
from .archives import pack
from .conversations import UNDO
from .endings import joined, quoted
from .files import copy_file, delete_file, make_folder, move_file, rename_file
from .files_delete import delete_many
from .files_delete_folders import delete_folder
from .files_many import move_many, rename_many
from .images import picture_converted, picture_edited
from .text_files import last_line_off, old_lines_back
from .texts import write_text
from .texts_edit import add_line, change_lines, remove_lines, replace_word
from .texts_write import add_note
from .watched import first_request
from .workspace import literal

BEFORE = {
    write_text: 2, make_folder: 3, pack: 3, move_many: 3, move_file: 1.5, rename_many: 3, rename_file: 1.5, copy_file: 1.5, replace_word: 2, change_lines: 2, remove_lines: 2, add_line: 1.5, add_note: 2, picture_edited: 4, picture_converted: 2, delete_many: 2, delete_file: 1.5, delete_folder: 0.7,
}


def files_of(state):
    """Folders left empty do not count: the answer says that they are there."""
    return {name: text for name, text in state.items() if not name.endswith("/")}


def removed(name, copied):
    return f"# Delete {name}\nimport os\nos.remove({quoted(name)})", f"This will delete {name}.", f"I deleted {name}, the copy." if copied else f"I deleted {name} again."


def way_back(c, seen, after):
    """(code, talk, answer) that undo the action; no code where nothing can be undone."""
    act, observation, before = seen.ran[-1]
    old, new = files_of(before), files_of(after)
    made, gone = sorted(set(new) - set(old)), sorted(set(old) - set(new))
    changed = [name for name in old if name in new and old[name] != new[name]]
    if gone and not made and not changed:
        c.demand(len(gone) < 6)
        return None, "", f"That cannot be undone: {joined(gone)} {'is' if len(gone) == 1 else 'are'} deleted for good."
    if not made and not gone and not changed:
        (folder,) = set(after) - set(before) if len(set(after) - set(before)) == 1 else ("",)
        c.demand(folder and folder.count("/") == 1)
        folder = folder[:-1]
        return f"# Delete the empty folder {folder}\nimport os\nos.rmdir({quoted(folder)})", f"This will delete the empty folder {folder}.", f"I deleted the empty folder {folder} again."
    if len(made) == 1 and not gone and not changed:
        return removed(made[0], act.code.startswith("# Copy "))
    if len(changed) == 1 and not made and not gone:
        name = changed[0]
        if "file.write(re.sub" in act.code:
            return f"# Write the old text back to {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write(text)", f"This will write the old text back to {name}.", f"{name} is as it was before."
        if act.code.startswith("# Add the line at the end"):
            return last_line_off(name), f"This will remove the last line of {name}: {new[name].splitlines()[-1]}", f"I removed the line {new[name].splitlines()[-1]} from {name} again."
        c.demand(any(f"\nold = open({quoted(name)})" in step.code for step, _, _ in seen.ran))
        return old_lines_back(name), f"This will write the old lines back to {name}.", f"{name} is as it was before."
    c.demand(len(made) == len(gone) and not changed)
    folders = {name.rpartition("/")[0] for name in made}
    if folders == {""}:
        pairs = dict(line.split(" is now ") for line in observation.split("\n") if " is now " in line) or dict(zip(gone, made))
        c.demand(sorted(pairs) == gone and len(pairs) < 5)
        if len(pairs) == 1:
            ((name, other),) = pairs.items()
            code = f"# Rename {other} to {name}\nimport os\nassert not os.path.exists({quoted(name)})\nos.rename({quoted(other)}, {quoted(name)})"
            return code, "", f"I renamed {other} back to {name}."
        renames = "names = [" + ", ".join(f"({quoted(pairs[n])}, {quoted(n)})" for n in gone) + "]"
        return f"# Rename these files back\nimport os\n{renames}\nassert not any(os.path.exists(old) for new, old in names)\nfor new, old in names:\n    os.rename(new, old)", f"This will rename {joined([pairs[n] for n in gone])} back.", f"They have their old names again: {joined(gone)}."
    c.demand(len(folders) == 1 and [n.rpartition("/")[2] for n in made] == gone and len(gone) < 6)
    (folder,) = folders
    if len(gone) == 1:
        return f"# Move {made[0]} back\nimport shutil\nshutil.move({quoted(made[0])}, \".\")", "", f"I moved {gone[0]} back from {folder}. The folder {folder} is still there."
    return f"# Move these files back\nimport os, shutil\nfor f in {literal(gone)}:\n    shutil.move(os.path.join({quoted(folder)}, f), \".\")", f"This will move {joined(gone)} back from {folder}.", f"I moved {joined(gone)} back from {folder}. The folder {folder} is still there."


def undone(c):
    intent = c.rng.choices(list(BEFORE), list(BEFORE.values()))[0]
    seen = yield from first_request(c, intent)
    c.demand(seen.ran)
    act, observation, before = seen.ran[-1]
    c.demand("Error" not in observation)
    after = restorable(c.folder)
    c.demand(before != after)
    code, talk, answer = way_back(c, seen, after)
    # Nobody takes back the text of a file "as it was before" where a new one was made.
    made = set(files_of(after)) - set(files_of(before)) and not set(files_of(before)) - set(files_of(after))
    yield User(c.ask([t for t in UNDO if not re.search("before|as it was|how it was|change it back|put it back", t)] if made else UNDO))
    if code:
        observation = yield Act(code, talk)
        c.demand("Error" not in observation and files_of(restorable(c.folder)) == files_of(before))
    yield Say(answer, (answer.split(":")[0].split(". ")[0],))


INTENTS = {undone: 20}
