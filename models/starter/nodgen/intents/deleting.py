"""How people say that files are to go, whatever files: sentences around a noun phrase, and the clauses behind it.

`<x>` is the noun phrase, itself a template: "the <e> in here", "the largest <o>"."""

import re

from ..phrasing import request, split_phrasings
from .workspace import EXTENSIONS, fill, here, real_file

# Of several files.
MANY = [
    "@c delete <x>", "@c delete <x>", "@c delete <x>", "@c delete <x>", "@c remove <x>", "@c remove <x>", "@c erase <x>", "@c get rid of <x>", "@c get rid of <x>", "@c throw away <x>", "@c throw out <x>", "@c clear out <x>", "@c clear away <x>", "@c trash <x>", "@c bin <x>", "@c wipe <x>", "@c scrap <x>", "@c dump <x>", "@c ditch <x>", "@c discard <x>", "@c dispose of <x>", "@c kill <x>", "@c nuke <x>", "@c chuck out <x>", "@c toss <x>", "@c eliminate <x>", "@c purge <x>", "@c clean out <x>", "@c drop <x>", "@c take away <x>", "@c zap <x>",
    "delete <x>", "delete <x>", "delete <x>", "remove <x>", "del <x>", "rm <x>", "erase <x>", "trash <x>", "bin <x>",
    "<x> can go", "<x> can go", "<x> can all go", "<x> can be deleted", "<x> can be removed", "<x> can be thrown away", "<x> may go", "<x> must go", "<x> have to go", "<x> should go", "<x> should be deleted", "<x> need to go", "<x> need to be deleted", "<x> are no longer needed", "<x> are no longer needed, delete them", "<x> are not needed any more", "<x> are not needed any longer, remove them", "<x> are useless now, delete them",
    "I don't need <x> any more", "I don't need <x> any more, delete them", "I don't need <x> anymore", "I no longer need <x>", "I no longer need <x>, please delete them", "I do not need <x> any longer", "I won't need <x> again", "I won't need <x> any more, get rid of them", "we don't need <x> any more", "we no longer need <x>, delete them", "nobody needs <x> any more", "nobody needs <x>, throw them away", "there is no need to keep <x>", "there is no need to keep <x>, delete them", "I have no use for <x>", "I have no use for <x>, delete them",
    "I want <x> gone", "I want <x> deleted", "I want <x> out of here", "I'd like <x> deleted", "I'd like <x> removed please", "I'd like <x> to be gone", "I need <x> gone", "I need <x> deleted", "can you delete <x>", "could you remove <x>", "would you please delete <x>?", "would you throw <x> away?", "would you mind deleting <x>?", "would you mind getting rid of <x>?", "mind deleting <x>?", "be so kind and delete <x>", "please be so good and delete <x>",
    "you can delete <x>", "you can delete <x> now", "you can throw <x> away", "you may delete <x>", "go and delete <x>", "time to delete <x>", "time to throw <x> away", "let's delete <x>", "let's throw <x> away", "let's clear out <x>", "I'm done with <x>", "I'm done with <x>, delete them", "I am finished with <x>, they can go", "I was just testing with <x>, delete them", "I'm running out of space, delete <x>", "I'm tidying up, delete <x>", "I'm cleaning up: <x> can go", "to make room, delete <x>", "to save space, delete <x>", "the disk is full, delete <x>",
    "<x>: delete", "<x>: delete them", "<x> -> delete", "<x> -> bin", "<x>, delete", "<x> away", "<x> out", "<x> go in the bin", "<x> belong in the bin", "<x> into the bin", "out with <x>", "away with <x>", "no more <x>, delete them", "delete, please: <x>", "to delete: <x>", "for deletion: <x>", "please go through the files and delete <x>", "look for <x> and delete them", "find <x> and delete them", "find <x> and throw them away", "take <x> and delete them", "see which files are <x> and delete them",
]
# Of one file.
ONE = [
    "@c delete <x>", "@c delete <x>", "@c delete <x>", "@c delete <x>", "@c remove <x>", "@c remove <x>", "@c erase <x>", "@c get rid of <x>", "@c get rid of <x>", "@c throw away <x>", "@c throw out <x>", "@c trash <x>", "@c bin <x>", "@c wipe <x>", "@c scrap <x>", "@c dump <x>", "@c ditch <x>", "@c discard <x>", "@c dispose of <x>", "@c kill <x>", "@c nuke <x>", "@c chuck out <x>", "@c toss <x>", "@c eliminate <x>", "@c clear away <x>", "@c drop <x>", "@c take away <x>", "@c zap <x>",
    "delete <x>", "delete <x>", "delete <x>", "remove <x>", "del <x>", "rm <x>", "erase <x>", "trash <x>", "bin <x>",
    "<x> can go", "<x> can go", "<x> can go now", "<x> can be deleted", "<x> can be removed", "<x> can be thrown away", "<x> may go", "<x> must go", "<x> has to go", "<x> should go", "<x> should be deleted", "<x> needs to go", "<x> needs to be deleted", "<x> is no longer needed", "<x> is no longer needed, delete it", "<x> is not needed any more", "<x> is not needed any longer, remove it", "<x> is useless now, delete it",
    "I don't need <x> any more", "I don't need <x> any more, delete it", "I don't need <x> anymore", "I no longer need <x>", "I no longer need <x>, please delete it", "I do not need <x> any longer", "I won't need <x> again", "I won't need <x> any more, get rid of it", "we don't need <x> any more", "we no longer need <x>, delete it", "nobody needs <x> any more", "nobody needs <x>, throw it away", "there is no need to keep <x>", "there is no need to keep <x>, delete it", "I have no use for <x>", "I have no use for <x>, delete it",
    "I want <x> gone", "I want <x> deleted", "I want <x> out of here", "I'd like <x> deleted", "I'd like <x> removed please", "I'd like <x> to be gone", "I need <x> gone", "I need <x> deleted", "can you delete <x>", "could you remove <x>", "would you please delete <x>?", "would you throw <x> away?", "would you mind deleting <x>?", "would you mind getting rid of <x>?", "mind deleting <x>?", "be so kind and delete <x>", "please be so good and delete <x>",
    "you can delete <x>", "you can delete <x> now", "you can throw <x> away", "you may delete <x>", "go and delete <x>", "time to delete <x>", "time to throw <x> away", "let's delete <x>", "let's throw <x> away", "I'm done with <x>", "I'm done with <x>, delete it", "I am finished with <x>, it can go", "I was just testing with <x>, delete it", "I'm running out of space, delete <x>", "I'm tidying up, delete <x>", "I'm cleaning up: <x> can go", "to make room, delete <x>", "to save space, delete <x>", "the disk is full, delete <x>",
    "<x>: delete", "<x>: delete it", "<x> -> delete", "<x> -> bin", "<x>, delete", "<x> away", "<x> out", "<x> goes in the bin", "<x> belongs in the bin", "<x> into the bin", "out with <x>", "away with <x>", "delete, please: <x>", "to delete: <x>", "for deletion: <x>", "look for <x> and delete it", "find <x> and delete it", "find <x> and throw it away", "take <x> and delete it",
]
# What changes nothing about what is meant: any letter case is, and only this folder is.
ANY_CASE = [
    ", in upper and lower case", ", upper and lower case", ", both in upper and in lower case", ", upper or lower case", ", whatever the case", ", whatever the letter case", ", no matter how the ending is written", ", no matter if the ending is in capitals", ", capitals or not", ", also those in capitals", ", also in capital letters", ", also with the ending in capitals", ", big or small letters", ", small and capital letters", ", in any case of letters", ", ignoring case", ", case does not matter", ", case insensitive", ", uppercase and lowercase", ", uppercase ones too", ", and those in upper case too", " (upper and lower case)", " (any case)", " (capitals too)",
]
ONLY_HERE = [
    ", but not those in subfolders", ", but not the ones in subfolders", ", not those in {the |}subfolders", ", not in {the |}subfolders", ", but not in {the |}subfolders", ", not in folders below", ", but nothing in {the |}subfolders", ", but keep those in {the |}subfolders", ", but leave the subfolders alone", ", leave the folders alone", ", without the subfolders", ", without subfolders", ", excluding subfolders", ", subfolders excluded", ", subfolders stay as they are", ", but don't touch the subfolders", ", only here", ", only those in here", ", only the ones here", ", only in this folder", ", only those directly in this folder", ", just in this folder", ", just those right here", ", just the ones in this folder", ", this folder only", ", only on this level", ", top level only", ", nothing deeper", " (not in subfolders)", " (only here)", " (this folder only)",
]
# Such files in that folder stay.
NOT_THERE = [
    ", but not those in <d>", ", but not the ones in <d>", ", not those in <d>", ", not the ones in {the folder |}<d>", ", but leave those in <d> alone", ", but leave the ones in {the folder |}<d>", ", but keep those in <d>", ", but keep the ones in {the folder |}<d>", ", except those in <d>", ", except the ones in {the folder |}<d>", ", without those in <d>", ", only here, not in <d>", ", just here and not in {the folder |}<d>", ", but nothing in <d>", ", but don't touch <d>", ", but don't touch those in {the folder |}<d>", ", but {the folder |}<d> stays as it is", ", the ones in <d> stay", ", those in {the folder |}<d> stay where they are", ", I still need those in <d>", ", I want to keep the ones in <d>", ", not from <d>", " (not those in <d>)", " (the ones in <d> stay)", " here, not the ones in <d>", " in here, but not in {the folder |}<d>",
]
BELOW = [
    ", also in {the |}subfolders", ", also those in {the |}subfolders", ", also the ones in subfolders", ", in the subfolders too", ", the subfolders too", ", subfolders too", ", subfolders included", ", including subfolders", ", including those in subfolders", ", with subfolders", " here and in {the |all |}subfolders", " in here and in all subfolders", " in this folder and its subfolders", " in this folder and below", " in this folder and everything below it", " in all folders", " in all {my |the |}folders", " in all subfolders and here", " everywhere, in all folders", ", wherever they are, also in subfolders", ", in every folder", ", however deep", ", on all levels", " recursively", ", recursively", ", all folders included", " (subfolders too)", " (recursive)", ", here and in every folder inside", ", here and in the folders inside", ", here and deeper down", ", here and further down", ", those in the subfolders as well", ", the ones in the subfolders too", ", and the ones in the subfolders", ", and those in {the |all |}subfolders too", ", no matter in which subfolder", ", no matter in which folder they are", ", in whatever folder they are", " from here and from all subfolders", " from this folder and all folders in it", ", not only here but also in the subfolders", ", not just here but in the subfolders too", ", on every level", " in the whole tree",
]
PLACE = "{||| here| in here| in this folder| in the folder| in my folder}"
ENDINGS = {" (1)": 2, " (2)": 1, " (3)": 1, " - Copy": 1, " - copy": 1, " copy": 1, "(1)": 1, "_final": 2, "-final": 1, " final": 1, "_final2": 1, "_FINAL": 1, "_v2": 2, "-v2": 1, " v2": 1, "_v3": 1, "_old": 1, "-old": 1, "_new": 1, "-new": 1, "_2": 1, "-2": 1, " 2": 1, "-draft": 1, "_backup": 1, "_edited": 1, "_fixed": 1, "_signed": 1, "_print": 1, " (1) (1)": 0.5, "_final_final": 0.5}


def drawn(c, templates):
    training, held = split_phrasings(templates)
    c.demand(training or held)
    template = c.pick(held if c.split == "held-out" and held and c.chance(0.7) else training)
    c.phrasings.append(template)
    return template


def to_go(c, sentences, phrases, tail=None, **slots):
    """A sentence around a noun phrase, each on its side of the split; a clause only where it can stand behind the noun phrase."""
    if tail:
        # Not behind "delete files": a clause needs its noun.
        sentences = [t for t in sentences if re.fullmatch(r"(?:@c )?[\w' ]+<x>", t)]
    sentence = drawn(c, sentences)
    if re.search(r"n't|\bno\b|\bnot\b|nobody", sentence):
        # "I don't need all of the PDFs" would leave some of them.
        phrases = [t for t in phrases if not re.match(r"\{?(?:all|every|both|any)\b", t)] or phrases
    text = sentence.replace("<x>", drawn(c, phrases) + (drawn(c, tail) if tail else ""))
    return request(c.rng, text, slots, first=not c.turns)


def lookalikes(c, name, count):
    """Files beside it of nearly its name and of its ending, as copying and saving once more leave them."""
    stem, ext = name.rsplit(".", 1)
    taken, made = {n.lower() for n in c.files}, []
    for end in c.rng.choices(list(ENDINGS), list(ENDINGS.values()), k=count):
        other = f"{stem}{end}.{ext}"
        if other.lower() not in taken:
            taken.add(other.lower())
            made.append(other)
            c.register(f"{stem}{end}")
            fill(c, other, 1)
    return made


def crowded(c, p=0.35):
    """In a third of the folders: five to fourteen files, some of them of nearly one name."""
    if not c.chance(p) or not here(c):
        return
    for _ in range(c.pick((1, 1, 2))):
        lookalikes(c, c.pick([n for n in here(c) if "." in n]), c.rng.randint(1, 3))
    for _ in range(max(0, c.rng.randint(5, 12) - len(here(c)))):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    c.demand(len(here(c)) < 15)
