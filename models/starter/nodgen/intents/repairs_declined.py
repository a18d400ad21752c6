"""Declined, and the reason says what is wanted instead: the corrected action comes at once."""

from ..scenario import Act, Say, User
from . import files
from . import table_queries as q
from .endings import joined, plural, quoted, result, said
from .files_delete import KIND, first_look, list_kind
from .repairs_files import reading
from .table_data import Table, read
from .tables import about
from .text_files import NEW, SAME, counting, extended, read_lines, read_text, replaced, replacing, sentence, standing, text_file, text_name, words_of, write_lines
from .texts import SHOW, WRITE
from .texts_compare import MERGE
from .texts_edit import INTO, LINES, REPLACE, raw_lines, written
from .workspace import Kind, here, removal

OTHER_FILE = [
    "not that one, use <f>", "use <f>", "no, <f>", "I meant <f>", "take <f> instead", "wrong file, use <f>", "that is the wrong file, I meant <f>", "<f> instead", "sorry, I meant <f>", "wrong one, take <f>", "with <f>, please", "do it with <f>", "I want <f>, not that one", "it should be <f>", "use <f> instead of that", "do that for <f>", "no, take <f>", "please use <f>", "not that file, <f>",
    "that should be <f>", "that must be <f>", "can you do it with <f>?", "could you use <f>?", "could you take <f> instead?", "I wanted <f>", "I mean <f>", "I mean the file <f>", "I need it for <f>",
    "I need it from <f>", "my mistake, <f>", "my mistake, I meant <f>", "oops, <f>", "oops, the file is <f>", "the file is <f>", "the file is called <f>", "the file should be <f>", "the right file is <f>",
    "the right one is <f>", "<f> is the right file", "<f> is what I meant", "<f>!", "<f>, not this one", "rather <f>", "rather take <f>", "not this file but <f>", "let's take <f>",
    "try <f>", "try it with <f>", "look at <f> instead", "open <f> instead", "go with <f>",
    "<f>, I meant", "<f> of course", "<f>, sorry", "sorry, <f>", "sorry, wrong file: <f>", "that's the wrong file, take <f>", "that's not the one, <f>", "that's not what I meant, <f>", "the other one, <f>", "the other file, <f>", "I picked the wrong one, it is <f>", "I typed the wrong name, I meant <f>",
    "I confused them, it is <f>", "I mixed them up, take <f>", "I'd rather have <f>", "I was thinking of <f>", "I want you to use <f>", "it's <f>", "it's about <f>", "it's <f> I need", "not that, <f>", "not this, take <f>", "actually <f>", "actually, use <f>", "actually I meant <f>", "better <f>",
    "better take <f>", "better with <f>", "change the file to <f>", "do <f> instead", "for <f>, please", "from <f>, please", "of <f>, please", "please, <f>", "please look at <f>", "switch to <f>", "the one I want is <f>", "the one I need is <f>", "what I want is <f>", "what I need is <f>", "wait, <f>",
    "no no, <f>",
]
OTHER_NAME = [
    "save it under another name: <g>", "call it <g>", "as <g>, please", "name it <g> instead", "another name: <g>", "use the name <g>", "save it as <g>", "I want it called <g>", "it should be called <g>", "the name should be <g>", "call it <g> instead", "better <g>", "no, <g>", "as <g> instead", "not that name, <g>", "use <g> as the name", "write it to <g>", "please call it <g>", "save that as <g>",
    "that should be called <g>", "that must be called <g>", "could you call it <g>?", "could you save it as <g>?", "can it be <g>?", "can it have the name <g>?", "I want the name <g>", "I need it as <g>", "I would rather have <g>",
    "I meant <g>", "my mistake, the name is <g>", "oops, it should be <g>", "the name is <g>", "the right name is <g>", "the name must be <g>", "the file should be called <g>", "the new file is <g>", "the result should be <g>",
    "<g> is a better name", "<g> is the right name", "<g>!", "<g>, please", "rather <g>", "rather call it <g>", "name: <g>", "let's call it <g>", "let it be <g>",
    "under the name <g>, please", "give it the name <g>", "change the name to <g>", "wrong name, <g>", "wrong name, it is <g>",
    "<g>, sorry", "<g> of course", "<g> instead", "<g> is nicer", "<g> sounds better", "sorry, <g>", "sorry, as <g>", "actually <g>", "actually, call it <g>", "another name, please: <g>", "a better name: <g>", "a different name: <g>", "better as <g>", "better call it <g>", "change that to <g>",
    "I'd like it to be <g>", "I'd like another name, <g>", "I'd prefer <g>", "I changed my mind, call it <g>", "I changed my mind about the name, <g>", "I don't like that name, take <g>", "I picked a bad name, use <g>", "I typed the wrong name, it is <g>", "I want it as <g>", "I want it to be <g>", "it's <g>",
    "make it <g>", "make that <g>", "no, as <g>", "no, call it <g>", "not that name but <g>", "not under that name, as <g>", "please use <g>", "please name it <g>", "take <g> as the name", "take the name <g>", "the other name, <g>", "the wrong name, <g> please",
    "to <g> instead", "to <g>, please", "wait, call it <g>", "what about <g>?",
]
NOT_IN_PLACE = [
    "do not change the file, save it as <g>", "keep the file and save the result as <g>", "not in the file itself, make a new file <g>", "leave <f> as it is and write to <g>", "save it as a new file <g>", "into a new file <g>, please", "leave the file alone, save it as <g>", "keep the old one, write <g>", "I want to keep <f>, save it as <g>", "make a new file <g> instead", "write the result to <g> instead", "keep <f>, result in <g>",
    "do not touch <f>, write a new file <g>", "put the result into <g> and keep <f>",
    "I still need the old file, save it as <g>", "the old file must stay, write <g>", "the old file should stay as it is, make <g>", "the file must not change, put it into <g>", "the file has to stay the same, save the result as <g>", "<f> must not change, save it as <g>", "<f> must stay as it is, write <g>", "<f> has to stay the same, result in <g>", "could you write it to <g> and leave the file alone?",
    "could you keep <f> and make a new file <g>?", "can you put the result into <g> instead?", "I would rather have a new file <g>", "I want the result in another file, <g>", "I need <f> as it is, write to <g>", "please do not overwrite it, make <g>", "do not overwrite <f>, write <g>", "don't overwrite the file, use <g>", "don't change <f>, put the result into <g>",
    "don't touch the old one, save as <g>", "never overwrite my files, use <g>", "not over the old one, into <g>", "a new file, please: <g>", "another file for the result: <g>", "the result goes into <g>", "the result should go into <g>, not into the file itself", "new file <g>", "<g> for the result, keep the old one",
    "rather into a new file, <g>",
    "leave <f> alone, make <g>", "please leave that file alone and write <g>", "the file itself should stay, save as <g>", "not into <f> itself, write <g>", "keep the file itself as it is, result in <g>",
    "into <g>, not over the file", "into <g>, leave <f> as it is", "to <g>, and <f> stays", "as <g>, the file must stay", "as a new file, <g>", "as a new file <g>, please", "as another file: <g>", "as a copy in <g>, don't touch <f>", "don't change the file itself, write <g>", "don't write over <f>, make <g>",
    "don't overwrite it, save as <g>", "do not write into <f>, take <g>", "do not change <f>, write <g>", "hands off <f>, write to <g>", "I need the old version too, write <g>", "I don't want to lose the old one, save it as <g>", "I'd rather keep <f>, put the result in <g>", "I'd like it in a new file, <g>",
    "I want the file unchanged, result to <g>", "I want both, the new one as <g>", "I want to compare them, so write <g>", "can it go into <g> instead?", "can you leave <f> alone and write <g>?", "could it be a new file, <g>?", "it's too risky, write a new file <g>", "just to be safe, write to <g>",
    "leave the old one, make <g>", "let <f> be, write <g>", "let the file be, save as <g>", "make <g> of it and keep <f>", "no, into a new file: <g>", "no, not in the file, save as <g>", "not the file itself, use <g>", "please leave <f> unchanged and write <g>", "please keep the old one, new file <g>",
    "somewhere else please: <g>", "the old lines should stay in <f>, write <g>", "the original must stay, so <g>", "the original stays, new one is <g>",
]
COPY = [
    "copy it instead", "only copy it", "I want a copy, it should stay here", "do not move it, copy it", "keep it here and copy it", "just copy it", "copy, not move", "make a copy instead", "leave it here too, copy it", "it should stay here, copy it", "copy it, please", "better copy it", "not move, copy", "do not move it, just make a copy", "it must stay here too, so copy it",
    "I need it here too, so copy it", "I still need it here, copy it", "it must not leave this folder, copy it", "it has to stay here, make a copy", "it has to be in both places, copy it", "I want it in both places", "I want it here and there, so make a copy", "could you copy it instead?", "can you make a copy?",
    "could you make a copy and leave it here?", "don't move it, copy", "don't move it, I want a copy", "please don't move it, only copy it", "please do a copy", "a copy is enough", "a copy, please", "a copy would be better", "cp, not mv",
    "copy!", "copy it!", "I said copy", "I meant copy it", "I would rather copy it", "rather make a copy", "rather copy it", "leave the original here and copy it", "the original should stay here, copy it",
    "keep the original, make a copy", "let it stay here and make a copy", "that should be a copy",
    "in both places, please", "I need it in both places, so copy it", "it should be in both folders, copy it",
    "copy please", "copy instead", "copied, not moved", "copy it over instead", "a copy instead, please", "a copy will do", "a copy is what I want", "actually, copy it", "actually I wanted a copy", "better a copy", "but keep it here, copy it", "can it stay here too? copy it",
    "can you copy it and leave it here?", "could it stay here as well? make a copy", "don't take it away from here, copy it", "do not take it away, copy it", "I'd like to keep it here, copy it", "I'd prefer a copy", "I'd rather you copied it", "I changed my mind, copy it", "I don't want it moved, copy it",
    "I don't want to lose it here, copy it", "I meant a copy", "I meant copy, not move", "I need two of them, copy it", "I only want a copy", "I use it here, so copy it", "I want it to stay here, so copy it", "it should not leave this folder, copy it", "it should stay where it is, make a copy",
    "it's used here too, copy it", "keep this one and make a copy", "let it stay, just copy it", "make it a copy", "no, a copy", "no, copy it", "no moving, please, copy it", "not away from here, copy it", "please copy it instead", "sorry, I meant copy", "wait, copy it",
]
OTHER_FOLDER = [
    "into <d> instead", "put it into <d>", "no, into <d>", "the folder should be <d>", "move it to <d> instead", "wrong folder, take <d>", "I meant the folder <d>", "to <d>, please", "use the folder <d>", "not there, into <d>", "it belongs in <d>", "move it into <d>", "that is the wrong folder, use <d>", "I want it in <d>", "take the folder <d>", "<d> instead", "wrong folder, I meant <d>",
    "that should go into <d>", "that must go to <d>", "could you put it into <d>?", "could you move it to <d>?", "can it go into <d>?", "I want it to go into <d>", "I need it in <d>", "I mean <d>", "I mean the folder <d>",
    "my mistake, <d>", "my mistake, it belongs in <d>", "oops, into <d>", "oops, the folder is <d>", "the folder is <d>", "the folder is called <d>", "the right folder is <d>", "the right place is <d>", "<d> is the right folder",
    "<d> is the right place for it", "<d>!", "<d>, not this folder", "not this folder but <d>", "not here, in <d>", "rather into <d>", "rather <d>", "let's take <d>", "let's put it into <d>",
    "it should be in <d>", "it should go to <d>", "its place is in <d>", "in <d>, please", "choose <d>",
    "<d>, sorry", "<d> of course", "<d> is better", "sorry, into <d>", "sorry, I meant <d>", "sorry, wrong folder: <d>", "actually into <d>", "actually, <d>", "another folder: <d>", "a different folder, <d>", "better into <d>", "better in <d>", "better put it into <d>", "change the folder to <d>",
    "I'd like it in <d>", "I'd prefer <d>", "I'd rather have it in <d>", "I changed my mind, into <d>", "I confused the folders, it is <d>", "I named the wrong folder, it is <d>", "I mixed up the folders, use <d>", "I would put it into <d>", "it goes into <d>", "it's <d>", "make it <d>", "no, <d>",
    "no no, into <d>", "no, the folder <d>", "not that folder, <d>", "not that one, <d>", "please, into <d>", "please put it into <d>", "please take <d>", "put it in <d> instead", "send it to <d> instead", "switch to <d>", "the other folder, <d>", "the folder must be <d>", "the one called <d>",
    "to the folder <d>, please", "to <d> instead", "wait, into <d>", "what about <d>?",
]
MOVE = [
    "move it to <d> instead", "do not delete it, move it to <d>", "put it into <d> instead", "keep it, but in <d>", "just move it to <d>", "move it into <d>", "I want to keep it in <d>", "not delete, move it to <d>", "only move it into <d>", "keep it in the folder <d>", "put it into the folder <d>", "better put it into <d>", "do not delete it, put it into <d>", "move it to the folder <d>",
    "I still need it, move it to <d>", "I may need it later, put it into <d>", "I might need it later, so keep it in <d>", "don't delete it, put it into <d>", "don't throw it away, move it to <d>", "do not throw it away, put it into <d>", "please don't delete it, move it into <d>", "could you move it to <d> instead?", "could you put it into <d>?",
    "can it go into <d> instead?", "can you keep it in <d>?", "I would rather have it in <d>", "I would rather move it to <d>", "it should go into <d>", "it should only go into <d>", "it must not be lost, move it into <d>", "it belongs in <d>", "its place is <d>",
    "let's put it into <d>", "let's move it to <d>", "let's keep it in <d>", "mv to <d>, no rm", "not delete, just move to <d>", "rather put it into <d>", "rather move it to <d>", "not away for good, just into <d>", "keep it, in <d>",
    "store it in <d> instead", "better keep it in <d>",
    "I may want it later, move it to <d>", "it may be needed later, keep it in <d>", "later I may need it, put it into <d>",
    "into <d> instead", "into <d>, don't delete it", "to <d> instead", "move it to <d>", "move it, to <d>", "actually, move it to <d>", "better move it to <d>", "but keep it in <d>", "can it be kept in <d>?", "can it be moved to <d> instead?", "could we keep it in <d>?", "don't delete, move to <d>",
    "don't delete it, keep it in <d>", "don't lose it, put it into <d>", "hide it in <d> instead", "I changed my mind, move it to <d>", "I changed my mind, keep it in <d>", "I'd like to keep it, in <d>", "I'd rather keep it in <d>", "I don't want to lose it, put it into <d>",
    "I only want it out of here, move it to <d>", "I just want it out of the way, put it into <d>", "I meant move it to <d>", "I want it in <d>, not deleted", "it should be kept in <d>", "it should not be deleted, move it to <d>", "it should stay, but in <d>", "it's still useful, put it into <d>",
    "keep it somewhere, in <d>", "let it live on in <d>", "let's not delete it, move it to <d>", "no, move it to <d>", "no, not delete, into <d>", "no, put it into <d>", "not gone, just into <d>", "on second thought, move it to <d>", "out of here, but into <d>", "please keep it in <d>",
    "please just move it into <d>", "rather keep it, in <d>", "someone may need it, move it to <d>", "wait, move it to <d>",
]
ONLY = [
    "only <f>", "just <f>", "only delete <f>", "delete only <f>", "only <f>, please", "I meant only <f>", "just delete <f>", "no, only <f>", "not all, only <f>", "delete just <f>", "not all of them, just <f>", "only <f>, keep the others", "keep the others, delete only <f>", "not the others, just <f>",
    "<f> only", "<f> and nothing else", "nothing but <f>", "nothing else than <f>", "only this one: <f>", "just this one: <f>", "just the one called <f>", "only the one called <f>", "could you delete only <f>?",
    "could you just remove <f>?", "can you delete just <f>?", "I want only <f> deleted", "I only wanted to delete <f>", "I only mean <f>", "I mean just <f>", "it is only <f> that I don't need", "only <f> should be deleted", "only <f> should go",
    "only <f> can go", "only remove <f>", "just remove <f>", "remove only <f>", "<f> is the only one", "<f> is the only one to delete", "I need the others, only <f>", "I need the others, delete just <f>", "the others should stay, only delete <f>",
    "the others must stay, just <f>", "that is too many, only <f>", "too many, just <f>",
    "too many files, only <f>", "so many? just <f>",
    "<f>, nothing else", "<f>, only that", "<f> and no other", "<f> is enough", "<f> alone", "actually only <f>", "actually just <f>", "but only <f>", "can it be only <f>?", "could it be just <f>?", "don't delete the others, only <f>", "I'd like to delete only <f>", "I'd rather delete just <f>",
    "I changed my mind, only <f>", "I meant just <f>", "I meant <f> only", "I want just <f> gone", "I want the others to stay, just <f>", "I still use the others, only <f>", "it was only about <f>", "it's just <f> I want gone", "let's delete only <f>", "limit it to <f>", "no, just <f>", "no no, only <f>",
    "not so many, only <f>", "not everything, only <f>", "not the whole lot, just <f>", "of these only <f>", "of them delete only <f>", "one is enough: <f>", "only one, <f>", "please only <f>", "please delete just <f>", "rather only <f>", "sorry, only <f>", "start with <f> only", "that's too much, just <f>",
    "the only one to go is <f>", "wait, only <f>", "wait, not all, only <f>",
]
EXCEPT = [
    "not <f>", "keep <f>", "all but <f>", "all except <f>", "leave <f>", "I want to keep <f>", "I still need <f>", "keep <f>, delete the others", "leave <f> and delete the rest", "but not <f>", "everything except <f>", "not <f>, I still need it", "without <f>", "delete the others, but keep <f>", "the others, not <f>", "delete the rest, leave <f>", "all of them except <f>",
    "don't delete <f>", "do not delete <f>", "please don't delete <f>", "do not touch <f>", "don't touch <f>", "<f> should stay", "<f> must stay", "<f> has to stay", "<f> stays",
    "<f> is still needed", "<f> is important, keep it", "I need <f>", "we need <f>", "I can't do without <f>", "I want <f> to stay", "please keep <f>", "please leave <f> alone", "leave <f> alone",
    "leave <f> out", "leave out <f>", "spare <f>", "could you keep <f>?", "could you leave out <f>?", "can <f> stay?", "skip <f>", "the rest can go, but <f> must stay",
    "the others can go, keep <f>", "delete all but <f>", "delete everything except <f>", "delete all of them except <f>", "all the others, but not <f>",
    "<f> stays, the rest can go", "<f> stays here", "that one stays: <f>",
    "<f> no", "<f> not", "<f> I still need", "<f> I want to keep", "<f> is not to be deleted", "<f> should not go", "<f> should be left", "<f> should be kept", "<f> is mine, leave it", "actually, keep <f>", "all right, but not <f>", "apart from <f>", "but keep <f>", "but leave <f>", "but <f> should stay",
    "can <f> be left out?", "can you leave <f>?", "could <f> stay?", "could you delete the others but not <f>?", "could you spare <f>?", "except <f>", "except for <f>", "exclude <f>", "hold on, not <f>", "I'd like to keep <f>", "I'd rather keep <f>", "I forgot that I need <f>", "I have to keep <f>",
    "I use <f>, keep it", "I want all gone but <f>", "I'm still working on <f>", "let <f> stay", "let <f> be", "minus <f>", "my boss needs <f>", "no, keep <f>", "no, not <f>", "not that one: <f>", "only <f> should stay", "only keep <f>", "please not <f>", "save <f>, the others can go", "wait, I need <f>",
    "wait, not <f>", "with the exception of <f>",
]
LINES_ONLY = [
    "only the first <n> lines", "just the first <n> lines", "only <n> lines", "the first <n> lines are enough", "just <n> lines, please", "too long, only the first <n> lines", "not all, the first <n> lines", "not everything, just the first <n> lines", "<n> lines are enough", "show only the first <n> lines", "not all of it, only <n> lines", "I want only the first <n> lines", "too much, just <n> lines",
    "the first <n> will do", "the first <n> lines will do", "<n> lines will do", "<n> lines, not more", "not more than <n> lines", "no more than <n> lines, please", "at most <n> lines", "I only need <n> lines", "I only need the first <n> lines",
    "I need just the first <n> lines", "I don't need all of it, the first <n> lines", "I don't want everything, only <n> lines", "could you show just <n> lines?", "could you show only the first <n>?", "can I see only the first <n> lines?", "can I have just the first <n> lines?", "let me see only the first <n> lines", "let me see just <n> lines",
    "that is too much, show <n> lines", "that is too long, <n> lines please", "that will be too long, the first <n> lines only", "stop after <n> lines", "stop after the first <n> lines", "only up to line <n>", "up to line <n>, please", "head -<n>", "first <n> only",
    "print just the first <n>", "print only <n> lines", "just the beginning, <n> lines", "only the beginning, the first <n> lines",
    "too much, only the first <n> lines", "that's much, the first <n> lines will do", "print the first <n> lines only", "please print just <n> lines",
    "<n> lines", "<n> lines please", "<n> lines only", "<n> lines only, please", "the first <n>", "the first <n> please", "first <n> lines", "first <n> lines only", "the first <n> lines are all I need", "the first <n> lines are what I want", "the top <n> lines", "only the top <n> lines",
    "just the top <n> lines, please", "a few lines are enough, the first <n>", "actually only the first <n> lines", "actually just <n> lines", "but only <n> lines", "can you stop after <n> lines?", "can it be just the first <n> lines?", "could you print only the first <n> lines?",
    "could you limit it to <n> lines?", "could we have only <n> lines?", "cut it after <n> lines", "don't show everything, only <n> lines", "don't print all of it, the first <n> lines are enough", "I'd like only the first <n> lines", "I'd rather see just <n> lines",
    "I don't need everything, the first <n> lines will do", "I don't want to read all of it, <n> lines", "I have no time for all of it, <n> lines please", "I meant only the first <n> lines", "I just want the first <n> lines", "I just want to see how it starts, <n> lines", "limit it to <n> lines",
    "limit that to the first <n> lines", "no, only <n> lines", "no, only the first <n>", "not the whole file, <n> lines", "not the whole thing, only the first <n> lines", "please only the first <n> lines", "the beginning will do, <n> lines", "the start is enough, <n> lines", "wait, only the first <n> lines",
]
OTHER_WORD = [
    "write <w> instead", "no, with <w>", "I meant <w>", "it should be <w>", "replace it with <w>", "the new word is <w>", "use <w> instead", "by <w>, please", "the new word should be <w>", "with <w> instead", "sorry, I meant <w>", "put <w> there instead", "no, it should be <w>", "use the word <w>",
    "that should be <w>", "that must be <w>", "it must be <w>", "could you use <w>?", "could it be <w> instead?", "can you put <w> there?", "can you take <w>?", "I wanted <w>", "I mean <w>",
    "I mean the word <w>", "I need <w> there", "I want <w> there", "my mistake, <w>", "my mistake, it should be <w>", "oops, <w>", "oops, the word is <w>", "the word is <w>", "the right word is <w>",
    "the word should be <w>", "<w> is the right word", "<w> is what I meant", "<w>!", "<w> instead", "<w>, please", "rather <w>", "rather use <w>", "wrong word, <w>",
    "wrong word, it is <w>", "not that word, <w>", "take <w>", "take the word <w>", "let it be <w>", "let's use <w>",
    "<w>, sorry", "<w> of course", "<w>, I meant", "<w> is better", "<w> would be better", "sorry, <w>", "sorry, the word is <w>", "sorry, wrong word: <w>", "actually <w>", "actually, use <w>", "another word: <w>", "a better word is <w>", "better <w>", "better use <w>", "can it be <w>?", "can you write <w>?",
    "can you write <w> instead?", "change it to <w>", "change the new word to <w>", "could you put <w>?", "could you write <w> there?", "I'd like <w> there", "I'd prefer <w>", "I'd rather have <w>", "I changed my mind, <w>", "I meant the word <w>", "I want the word <w>", "I typed it wrong, it is <w>",
    "I misspelt it, the word is <w>", "insert <w> instead", "it's <w>", "it should say <w>", "it should read <w>", "make it <w>", "make that <w>", "no, <w>", "no no, <w>", "not that, <w>", "not that one, <w>", "please use <w>", "please write <w>", "put <w>", "put <w> instead", "replace it by <w> instead",
    "replace it by the word <w>", "take <w> instead", "the other word, <w>", "the new one is <w>", "the replacement is <w>", "the replacement should be <w>", "to <w>, please", "wait, <w>", "what about <w>?",
]
OTHER_KIND = [
    "the <a> instead", "I want the <a>", "no, the <a>", "not that, the <a>", "I meant the <a>", "use the <a>", "the <a>, please", "take the <a> instead", "better the <a>", "sorry, the <a>", "show the <a> instead", "give me the <a> instead", "I want to see the <a>", "not that one, the <a>",
    "could I see the <a>?", "could you take the <a>?", "can I have the <a> instead?", "can you find the <a> instead?", "I mean the <a>", "I wanted the <a>", "I wanted to know the <a>", "I need the <a>", "I need the <a>, not that",
    "I asked for the <a>", "my mistake, the <a>", "my mistake, I meant the <a>", "oops, the <a>", "oops, I want the <a>", "that should be the <a>", "it should be the <a>", "it must be the <a>", "<a>, please",
    "<a>!", "<a> instead", "rather the <a>", "rather find the <a>", "wrong one, the <a>", "wrong figure, I meant the <a>", "not this figure but the <a>", "find the <a>", "compute the <a> instead",
    "calculate the <a>", "let me have the <a>", "let me see the <a> instead", "tell me the <a>", "what I want is the <a>", "what I need is the <a>",
    "not what I asked, the <a>", "I asked for the <a>, please",
    "<a>, sorry", "<a>, I meant", "<a> of course", "sorry, I meant the <a>", "sorry, wrong one, the <a>", "actually the <a>", "actually, I want the <a>", "better find the <a>", "but I want the <a>", "can I see the <a> instead?", "can you give me the <a>?", "can you take the <a>?", "can it be the <a>?",
    "change that to the <a>", "could it be the <a>?", "could I get the <a> instead?", "could you work out the <a> instead?", "give me the <a>", "give the <a> instead", "I'd like the <a>", "I'd like to know the <a> instead", "I'd rather have the <a>", "I'd prefer the <a>", "I changed my mind, the <a>",
    "I said it wrong, the <a>", "I confused them, I want the <a>", "I was looking for the <a>", "I want the <a>, not this", "I'm after the <a>", "it's the <a> I want", "it's the <a> I need", "make it the <a>", "make that the <a>", "no, I want the <a>", "no, I meant the <a>", "no no, the <a>",
    "not this one, the <a>", "oh, I meant the <a>", "please the <a>", "please give me the <a>", "the <a> is what I want", "the <a> is what I need", "the <a> would be better", "the other one, the <a>", "wait, the <a>", "what about the <a>?", "work out the <a> instead", "wrong question, I want the <a>",
]
OTHER_COLUMN = [
    "use column <c>", "the column should be <c>", "I meant column <c>", "column <c> instead", "not that column, <c>", "take column <c>", "no, column <c>", "wrong column, use <c>", "of column <c>, please", "wrong column, I meant <c>", "take the column <c> instead", "it should be column <c>", "use the column <c> instead", "not that one, column <c>",
    "could you use column <c>?", "could you take the column <c>?", "can you do it with column <c>?", "can I have it for column <c>?", "I mean column <c>", "I mean the column <c>", "I wanted column <c>", "I wanted the column <c>", "I need it for column <c>",
    "I need column <c>", "I asked for column <c>", "my mistake, column <c>", "my mistake, I meant column <c>", "oops, column <c>", "oops, the column is <c>", "the column is <c>", "the column is called <c>", "the right column is <c>",
    "that should be column <c>", "that must be column <c>", "it must be the column <c>", "column <c> is the right one", "column <c> is what I meant", "column <c>!", "column <c>, not this one", "rather column <c>", "rather take column <c>",
    "not this column but <c>", "for column <c>, please", "do it for column <c>", "with column <c>", "try column <c>", "let's take column <c>",
    "try it with column <c>", "try the column <c>", "please try column <c>",
    "column <c>, sorry", "column <c>, I meant", "column <c> of course", "column <c> is better", "sorry, column <c>", "sorry, I meant column <c>", "sorry, wrong column: <c>", "actually column <c>", "actually, use column <c>", "another column: <c>", "better column <c>", "better use column <c>",
    "but of column <c>", "can it be column <c>?", "can you take column <c>?", "can you use the column <c>?", "change the column to <c>", "change that to column <c>", "could it be column <c>?", "could you look at column <c>?", "for the column <c> instead", "I'd like column <c>", "I'd prefer column <c>",
    "I'd rather have it for column <c>", "I changed my mind, column <c>", "I confused the columns, it is <c>", "I mixed up the columns, take <c>", "I named the wrong column, it is <c>", "I was thinking of column <c>", "I want the column <c>", "it's column <c>", "it's the column <c>", "it's about column <c>",
    "look at column <c> instead", "look at the column <c>", "make it column <c>", "no, the column <c>", "no no, column <c>", "not that one but column <c>", "of the column <c>, please", "please take column <c>", "please use the column <c>", "switch to column <c>", "switch the column to <c>",
    "the column <c> instead", "the column <c>, please", "the column must be <c>", "the column I want is <c>", "the column I need is <c>", "the one I mean is column <c>", "the other column, <c>", "wait, column <c>", "what about column <c>?",
]


def refused(c, code, reason, slots, talk=""):
    """The action as first proposed, and the words it is declined with."""
    return Act(code, talk, decide="decline", reason=c.ask(reason, bare=True, **slots))


def other_text(c):
    """The question about a text is meant for another one, or for its first lines only."""
    name, lines = text_file(c, lines=[sentence(c) for _ in range(c.rng.randint(4, 6))])
    if c.chance(0.25):
        n = c.rng.randint(1, 3)
        yield User(c.ask(SHOW, f=name))
        yield refused(c, f"# Show {name}\nprint(open({quoted(name)}).read())", LINES_ONLY, {"n": n})
        observation = yield Act(f"# Show the first {'line' if n == 1 else f'{n} lines'} of {name}\nprint(*open({quoted(name)}).readlines()[:{n}], sep=\"\")")
        c.demand(observation == "\n".join(lines[:n]))
        yield Say(f"These are the first {n} lines of {name}." if n > 1 else f"This is the first line of {name}.", (name,))
        return
    templates, slots, action, answer = reading(c)
    other = text_name(c)
    c.demand(other != name)
    write_lines(c, other, [sentence(c) for _ in range(c.rng.randint(4, 6))])
    yield User(c.ask(templates, f=name, **slots))
    yield refused(c, action(name), OTHER_FILE, {"f": other})
    observation = yield Act(action(other))
    yield Say(*answer(other, observation))


def other_query(c):
    """The same of another table, another column or another kind of figure."""
    table = Table(c, formats={"csv": 1}, need=("number2",), columns=c.rng.randint(3, 6))
    kind = c.pick(("file", "kind", "column"))
    query = q.aggregate(c, table)
    query.edit = None
    column = query.exact_slots["c"]
    yield User(c.ask(query.exact or q.with_column(query.loose), f=table.name, **query.exact_slots))
    code = f"# {query.comment}\n{read(table.name)}\n{query.code}"
    if kind == "file":
        other = c.file("csv")
        c.demand(other != table.name)
        table.df[table.numbers] = table.df[table.numbers] + c.rng.randint(1, 9)
        table.df.to_csv(c.folder / other, index=False)
        c.files[other] = ""
        # Asked of the same column, so that only the name differs.
        yield refused(c, code, OTHER_FILE, {"f": other})
        observation = yield Act(code.replace(quoted(table.name), quoted(other)))
        (call,) = [x for x in ("mean", "sum", "max", "min", "median") if f".{x}()" in query.code]
        c.demand(abs(float(said(result(observation))) - getattr(table.df[column], call)()) < 0.006)
        yield Say(*query.answer(result(observation)))
        return
    for _ in range(30):
        new = q.aggregate(c, table)
        same = new.exact_slots["c"] == column
        if new.code != query.code and new.exact_slots["a"] != query.exact_slots["a"] and same and kind == "kind":
            break
        if not same and kind == "column" and new.exact_slots["a"] == query.exact_slots["a"]:
            break
    else:
        c.demand(False)
    yield refused(c, code, OTHER_KIND if kind == "kind" else OTHER_COLUMN, new.exact_slots)
    observation = yield Act(f"# {new.comment}\n{read(table.name)}\n{new.code}")
    yield about(c, new, observation)


def other_name(c):
    """The result is to be written under another name, or not over the file itself."""
    kind = c.pick(("lines", "lines", "place", "write", "merge", "copy", "rename"))
    if kind in ("lines", "place"):
        change = c.pick(list(LINES))
        templates, comment, new, done, true = LINES[change]
        name, old = text_file(c, lines=raw_lines(c, change))
        c.demand(len({x.lower() for x in old}) == len({*old}))
        first, second = text_name(c), text_name(c)
        c.demand(len({name, first, second}) == 3)

        def code(target):
            saving = f" and save {'the rest' if change in ('dedupe', 'blank') else 'them' if 'lines' in comment else 'it'} as {target}" if target else ""
            write = NEW.format(quoted(target)) if target else SAME.format(quoted(name))
            shown = "len(old), len(lines)" if change in ("dedupe", "blank") else "len(lines)"
            return f"# {comment.format(name)}{saving}\nold = {read_lines(name)}\nlines = {new}\n{write}\n{shown}"

        if kind == "lines":
            yield User(c.ask(extended(c, templates, INTO), f=name, g=first))
            yield refused(c, code(first), OTHER_NAME, {"g": second})
        else:
            yield User(c.ask(templates, f=name))
            yield refused(c, code(""), NOT_IN_PLACE, {"f": name, "g": second}, f"This will change {name}.")
        yield Act(code(second))
        c.demand(written(c, second) == true(old) and not (c.folder / first).exists() and (c.folder / name).read_text().splitlines() == old)
        yield Say(f"I saved the result as {second}.", (second,))
        return
    if kind == "write":
        first, text = text_name(c), " ".join(c.word() for _ in range(c.rng.randint(1, 4)))
        request, code, done = c.ask(WRITE, f=first, t=text), f"# Write the text to {first}\nwith open({quoted(first)}, \"x\") as file:\n    file.write({quoted(text)})", "I wrote the text to {}."
    elif kind == "merge":
        (a, x), (b, y), first = text_file(c, 2), text_file(c, 2), text_name(c)
        c.demand(len({a, b, first}) == 3)
        text = "".join(line + "\n" for line in [*x, *y])
        code = f"# Merge {a} and {b} into {first}\nlines = [line for name in [{quoted(a)}, {quoted(b)}] for line in open(name).read().splitlines()]\n{NEW.format(quoted(first))}\nlen(lines)"
        request, done = c.ask(MERGE, f=a, g=b, h=first), f"I merged {a} and {b} into {{}}."
    else:
        name, lines = text_file(c)
        first, text = c.file(name.rsplit(".", 1)[1]), (c.folder / name).read_text()
        c.demand(first != name)
        done = f"I {'copied' if kind == 'copy' else 'renamed'} {name} to {{}}."
        call, verb = ("shutil.copy", "Copy") if kind == "copy" else ("os.rename", "Rename")
        code = f"# {verb} {name} to {first}\nimport os{', shutil' if kind == 'copy' else ''}\nassert not os.path.exists({quoted(first)})\n{call}({quoted(name)}, {quoted(first)})"
        request = c.ask(files.COPY if kind == "copy" else files.RENAME, f=name, g=first)
    second = c.file(first.rsplit(".", 1)[1])
    c.demand(second != first and code.count(first) == code.count(quoted(first)) + 1 and not (c.folder / second).exists() and not (c.folder / first).exists())
    yield User(request)
    yield refused(c, code, OTHER_NAME, {"g": second})
    yield Act(code.replace(first, second))
    c.demand((c.folder / second).read_text() == text and not (c.folder / first).exists())
    if kind == "rename":
        c.demand(not (c.folder / name).exists())
    yield Say(done.format(second), (second,))


def other_place(c):
    """Copy instead of move, another folder, move instead of delete."""
    name, ext = files.one_of(c)
    folder, second = c.folder_name(), c.folder_name()
    c.demand(folder != second and not (c.folder / folder).exists())
    c.make_folder(folder)
    text, kind = (c.folder / name).read_text(), c.pick(("copy", "folder", "keep"))

    def code(verb, target):
        # A move does not overwrite; a copy would.
        call = f"assert not os.path.exists({quoted(f'{target}/{name}')})\nshutil.copy" if verb == "Copy" else "shutil.move"
        return f"# {verb} {name} to {target}\nimport os, shutil\nos.makedirs({quoted(target)}, exist_ok=True)\n{call}({quoted(name)}, {quoted(target)})"

    if kind == "keep":
        yield User(c.ask(files.DELETE, f=name))
        yield refused(c, f"# Delete {name}\nimport os\nos.remove({quoted(name)})", MOVE, {"d": folder}, f"This will delete {name}.")
        target = folder
    else:
        yield User(c.ask(files.MOVE, f=name, d=folder))
        target = folder if kind == "copy" else second
        yield refused(c, code("Move", folder), COPY if kind == "copy" else OTHER_FOLDER, {"d": second})
    yield Act(code("Copy" if kind == "copy" else "Move", target))
    c.demand((c.folder / target / name).read_text() == text and (c.folder / name).exists() == (kind == "copy"))
    yield Say(f"I {'copied' if kind == 'copy' else 'moved'} {name} to {target}.", (name, target))


def fewer_files(c):
    """Not all of the files that would go: only one, or all but one."""
    kind = Kind(c)
    kind.populate(c, c.rng.choice((2, 3, 3, 4)))
    names = kind.among(here(c))
    c.demand(len(names) > 1)
    before = here(c)
    templates = KIND if kind.one + "s" == kind.label else [t for t in KIND if "<o>" not in t]
    yield User(c.ask(templates, e=kind.spoken, o=kind.one))
    yield from first_look(c, list_kind(kind), names)
    name = c.pick(names)
    only = c.chance(0.5)
    rest = [name] if only else [n for n in names if n != name]
    yield refused(c, removal(names), ONLY if only else EXCEPT, {"f": name}, f"This will delete {joined(names)}.")
    yield Act(removal(rest), f"This will delete {joined(rest)}.")
    c.demand(here(c) == [n for n in before if n not in rest])
    yield Say(f"I deleted {joined(rest)}.", tuple(rest))


def other_word(c):
    word, first, second = c.word(), c.word(), c.word()
    c.demand(len({word, first, second}) == 3 and word not in second)
    lines = [f"{sentence(c)} {standing(c, word)}"] + [sentence(c) for _ in range(c.rng.randint(1, 3))]
    name, lines = text_file(c, lines=lines)
    text = (c.folder / name).read_text()
    count = words_of([text]).count(word.lower())
    yield User(c.ask(REPLACE, f=name, w=word, v=first))
    observation = yield Act(f"# Count {word} in {name}\nimport re\ntext = {read_text(name)}\n{counting(word, 'text')}", "First I will see how often it appears.")
    c.demand(result(observation) == str(count))

    def action(new):
        return f"# Replace {word} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write({replacing(word, new, 'text')})", f"This will replace {word} with {new} {plural(count, 'time')} in {name}."

    code, talk = action(first)
    yield refused(c, code, OTHER_WORD, {"w": second}, talk)
    yield Act(*action(second))
    c.demand((c.folder / name).read_text() == replaced(text, word, second))
    yield Say(f"I replaced {word} with {second} {plural(count, 'time')} in {name}.", (str(count), second))


INTENTS = {other_text: 4, other_query: 2.5, other_name: 6, other_place: 2, fewer_files: 7, other_word: 4}
