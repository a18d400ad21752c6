"""Deleting many files: what matches is listed and said first, then exactly that is deleted."""

import ast
import re

from ..scenario import Act, Say, User
from .answers import ALL_OF_THEM, let_be, one_of_them
from .answers import BOTH as BOTH_OF_THEM
from .endings import declined, joined, quoted, result
from ..words import choose
from .deleting import crowded, lookalikes
from .workspace import EXTENSIONS, KIND_WORDS, Kind, aged, beside, count_of, fill, here, literal, naming, no_kind, real_file, removal, sibling, spelt_out, told_of

# Documents that files are named after, of which people have several; no kinds of files, and nothing that is in files.
SINGULARS = """invoice report note receipt bill contract letter recipe draft ticket booking budget order quote review survey plan list
offer statement certificate form poem essay chapter article agenda protocol manual guide brochure leaflet flyer postcard card permit licence reminder
payslip timetable schedule voucher coupon questionnaire proposal application transcript memo newsletter catalogue ledger estimate prescription checklist worksheet handout""".split()
KIND = [
    "@c delete {all|all the|all my|my} <e>", "@c remove {all|all the|all my|my} <e>", "@c get rid of {all|all the|all my|the|my} <e>", "@c erase {all|all the|my} <e>", "@c throw away {all|all the|my} <e>", "delete all my <e> here", "@c delete every <o>", "@c remove every <o>", "I don't need {the|my} <e> any more, delete them", "{all|all the} <e> can go", "@c clear out {the|all the|my} <e>", "@c throw {all|all the|my} <e> away", "the <e> can go, delete them all", "rm <e>",
    "@c clear {all|all the|my} <e> out of this folder", "I do not need the <e> any more", "no more <e> please, delete them", "@c erase every <o>", "@c get rid of every <o>", "delete <e>", "@c remove <e>",
    "I want to delete {all|all the|my} <e>", "there are too many <e> here, delete them", "there is no need for the <e> any more, remove them", "nobody needs the <e>, erase them", "the <e> are of no use, throw them away", "the <e> are out of date, delete them", "my boss wants all <e> gone", "I want all <e> gone", "{all|the|my} <e> should be gone", "{all|the} <e> should be deleted", "{all|the} <e> must go", "can the <e> be deleted? please do it", "would you mind deleting {all|all the|my} <e>?",
    "mind removing {all|the|my} <e>?", "time to get rid of the <e>", "time to delete {all|the|my} <e>", "let's get rid of {all|all the|my} <e>", "<e>: delete", "<e> -> trash", "all <e> in the trash please", "all <e> to the bin", "@c trash {all|all the|my} <e>", "@c bin {all|all the|my} <e>", "@c drop {all|all the|my} <e>", "@c make {all|all the|my} <e> disappear", "take all <e> and throw them away", "in this folder I want no <e>, delete them",
    "the <e> have to go", "{all|the|my} <e> have to disappear", "{all|the} <e> have had their day, delete them", "I'm done with the <e>, delete them", "we are done with the <e>, they can be deleted", "out with {all|all the|my} <e>", "away with {all|all the|my} <e>", "all <e> are old stuff, delete them",
    "could you delete {all|the|my} <e>?", "could you take away {all|the|my} <e>?", "I'd like to be rid of {all|the|my} <e>", "you can delete {all|the|my} <e>", "you may throw away {all|the} <e>", "I've finished with the <e>, delete them", "I won't need {the|my} <e> again, delete them", "I can do without the <e>, remove them", "the <e> take up space for nothing, delete them", "the <e> were only for a test, delete them", "the <e> are junk, throw them away", "only the <e> should be deleted", "keep the rest, but delete {all|the} <e>", "leave the other files, delete only the <e>", "<e>, all of them, delete", "delete *all* <e>", "<e> away please", "every <o> must go", "not one <o> should be left, delete them",
    "@c scrap {all|the|my} <e>", "@c dispose of {all|the|my} <e>", "@c chuck out {all|the|my} <e>", "@c wipe {all|all the|my} <e>", "@c move {all|the|my} <e> to the trash", "@c put {all|the|my} <e> into the bin", "@c pick out the <e> and delete them", "@c sweep out {all|the|my} <e>", "@c wipe out every <o>",
]
# One file that is known by what it is.
ONE_KIND = [
    "@c delete the <o>", "@c remove the <o>", "@c throw the <o> away", "@c throw away the <o>", "@c get rid of the <o>", "@c erase the <o>", "@c delete my <o>", "@c remove my <o>", "the <o> can go", "the <o> can go, delete it", "my <o> can go", "I don't need the <o> any more, delete it", "the <o> is not needed any more", "@c trash the <o>", "@c bin the <o>", "@c drop the <o>",
    "@c kill the <o>", "@c zap the <o>", "out with the <o>", "away with the <o>", "the <o> must go", "the <o> should go", "the <o> should be deleted", "the <o> has to go", "I want the <o> gone", "I want to be rid of the <o>", "I'm done with the <o>, delete it", "nobody needs the <o>, delete it", "would you mind deleting the <o>?", "mind removing the <o>?", "could you delete the <o>?",
    "could you throw the <o> away?", "you can delete the <o>", "delete <o>", "the <o>: delete it", "the <o> -> trash", "into the trash with the <o>", "let's get rid of the <o>", "time to delete the <o>", "there is no need for the <o> any more, remove it", "there is an <o> here, delete it", "my boss wants the <o> gone", "I won't need the <o> again, delete it", "the <o> is junk, throw it away",
    "the <o> was only for a test, delete it", "@c scrap the <o>", "@c dispose of the <o>", "@c move the <o> to the trash", "@c put the <o> into the bin", "@c wipe the <o>", "@c delete the one <o> here", "@c delete the only <o>",
]
NAMED = [
    "@c delete {all|all the|the} files with <w> in the name", "@c remove {all|all the|the} files with <w> in the name", "@c delete {all|every|all the} <w> files", "@c get rid of {all|all the|the} files with <w> in the name", "@c delete all files whose name contains <w>", "@c remove all files whose name contains <w>", "@c erase {all|all the|the} <w> files", "{all|the} files with <w> in the name can go", "@c delete everything with <w> in the name", "@c remove everything with <w> in the name",
    "@c delete the files named something with <w>", "@c throw away {all|all the|the} <w> files", "the <w> files can go, delete them", "I do not need the <w> files any more, delete them", "@c get rid of everything that has <w> in its name", "@c erase every file that has <w> in its name", "@c throw away every file that has <w> in the name", "rm *<w>*", "delete *<w>*",
    "all <w> files can go",
    "I want to delete the files with <w> in the name", "I want {all|all the} <w> files gone", "{all|the} files with <w> in the name should be gone", "{all|the} files with <w> in their name must go", "all files that have <w> in the name should be deleted", "there are too many <w> files here, delete them", "there is no need for the <w> files any more, erase them", "nobody needs the <w> files, delete them", "the <w> files are out of date, throw them away",
    "would you mind deleting the files with <w> in the name?", "mind removing {all|the} <w> files?", "if a file has <w> in its name, delete it", "wherever <w> is in the file name, delete the file", "whatever has <w> in its name can be deleted", "look for files with <w> in the name and delete them", "time to get rid of the <w> files", "let's get rid of {all|the} <w> files", "@c trash {all|all the} <w> files", "@c drop {all|all the} files with <w> in the name",
    "@c bin every file that has <w> in its name", "*<w>* -> trash", '"<w>" in the name -> delete', "everything with <w> in the name must go",
    "files with <w> in the name have to go", "out with {all|all the|the} <w> files", "away with everything that has <w> in its name", "I'm done with the <w> files, delete them", "we are done with everything with <w> in its name, delete it", "@c make {all|the} <w> files disappear",
    "could you delete the files with <w> in the name?", "could you take away the <w> files?", "I'd like to be rid of {all|the} <w> files", "you can delete everything with <w> in its name", "I've finished with the <w> files, delete them", "I won't need the <w> files again, delete them", "I can do without the <w> files, remove them", "the <w> files were only for a test, delete them", "the <w> files are junk, throw them away", "the <w> files take up space for nothing, delete them", "there are files with <w> in the name, delete them", "the ones with <w> in the name can go", "keep the rest, but delete the files with <w> in the name", "leave the other files, delete only those with <w> in the name", "only files with <w> in the name should be deleted",
    "each file whose name has <w> in it should go", "names that contain <w>: delete", "no more <w> files here, delete them", "<w> files: delete", "<w> files away please", "del *<w>*", "delete files name contains <w>", "delete all with <w> in name", "files with <w> in the name -> bin", "can the <w> files be deleted? please do it", "my boss wants the <w> files gone", "I need the files with <w> in the name gone", "@c scrap {all|the} <w> files", "@c dispose of {all|the} files with <w> in the name", "@c chuck out {all|the} <w> files", "@c wipe {all|the} files with <w> in the name", "@c move the <w> files to the trash", "@c put everything with <w> in its name into the bin", "@c pick out the files with <w> in the name and delete them",
    "@c clear out {all|the} <w> files", "@c clean out everything with <w> in the name",
    "@c delete my <w> files", "@c throw my <w> files away", "@c kill the <w> files", "@c kill all <w> files", "my <w> files can go", "my old <w> files can go",
    "@c zap {all|the} <w> files",
]
# As many as there are, mostly.
COUNTED = [
    "@c delete {the|my} <k> <w> files", "@c remove {the|my} <k> <w> files", "the <k> <w> files can go", "@c get rid of the <k> <w> files", "@c erase the <k> <w> files", "@c throw away the <k> <w> files", "the <k> <w> files can be deleted", "I don't need the <k> <w> files any more", "out with the <k> <w> files",
    "@c delete the <k> files with <w> in the name", "the <k> files with <w> in the name can go", "there are <k> <w> files here, delete them", "I have <k> <w> files here, delete them", "@c trash the <k> <w> files", "@c throw the <k> <w> files away", "could you delete the <k> <w> files?", "the <k> <w> files must go",
    "I want the <k> <w> files gone", "my boss wants the <k> <w> files gone", "@c bin the <k> <w> files", "the <k> files called something with <w>: delete them", "we are done with the <k> <w> files, delete them", "would you mind deleting the <k> <w> files?", "you can delete the <k> <w> files", "<k> <w> files: delete", "the <k> <w> files are junk, throw them away",
]
BOTH = [
    "@c delete both <w> files", "@c remove both <w> files", "both <w> files can go", "@c get rid of both <w> files", "@c erase both <w> files", "@c throw both <w> files away", "I need neither of the <w> files, delete both", "out with both <w> files", "both <w> files must go", "@c trash both <w> files", "could you delete both <w> files?", "both of the <w> files can be deleted",
    "@c delete both files with <w> in the name", "I don't need both <w> files any more, delete them", "you can delete both <w> files", "both <w> files are old, delete them",
]
STARTING = [
    "@c delete {all|all the|the|} files starting with <w>", "@c delete {all|the|} files that start with <w>", "@c remove {all|all the|the|} files that start with <w>", "@c remove {all|the} files starting with <w>", "@c delete {everything|every file} that starts with <w>", "@c get rid of {all|the} files beginning with <w>", "@c erase {all|the} files whose names {start|begin} with <w>", "{all|the} files starting with <w> can go", "files that begin with <w> can go", "@c throw away {all|the} files that begin with <w>",
    "rm <w>*", "delete <w>*", "I don't need the files that start with <w> any more, delete them", "whatever starts with <w> can be deleted", "every file whose name starts with <w> should go", "would you mind deleting the files that start with <w>?", "I want the files starting with <w> gone", "names that start with <w>: delete", "<w>* -> trash", "out with the files starting with <w>", "if a file name begins with <w>, delete the file", "@c trash {all|the} files beginning with <w>",
    "there are too many files starting with <w>, delete them", "@c drop every file that begins with <w>", "@c clear out {all|the} files that start with <w>", "{all|the} files with names starting in <w> must go", "nobody needs the files starting with <w>, erase them", "time to get rid of the files that start with <w>",
    "could you delete the files that start with <w>?", "I'd like to be rid of the files starting with <w>", "you can delete whatever starts with <w>", "I've finished with the files that start with <w>, delete them", "I'm done with the files starting with <w>, delete them", "I can do without the files that begin with <w>, remove them", "the files starting with <w> are junk, throw them away", "the files that start with <w> are out of date, delete them", "the files that start with <w> have to go", "there is no need for the files that begin with <w>, remove them", "some files start with <w>, delete those", "there are files that start with <w>, delete them", "the ones that start with <w> can go", "all that begins with <w> can go", "all files with <w> at the {start|beginning} of the name should go",
    "any file with <w> at the {start|beginning} of its name must go", "only files that start with <w> should be deleted", "keep the rest, but delete the files that start with <w>", "leave the other files, delete only those that begin with <w>", "look for files that start with <w> and delete them", "take the files that start with <w> and throw them away", "let's get rid of the files starting with <w>", "mind removing the files that begin with <w>?", "can the files that start with <w> be deleted? please do it", "my boss wants the files starting with <w> gone", "away with whatever starts with <w>", "del <w>*", "delete files name starts with <w>", "delete all starting with <w>", "starts with <w> -> delete", "file names beginning with <w>: delete",
    "@c bin {all|the} files that start with <w>", "@c scrap {all|the} files beginning with <w>", "@c dispose of {all|the} files starting with <w>", "@c wipe {all|the} files that start with <w>", "@c move {all|the} files starting with <w> to the trash", "@c delete each file with <w> at the {start|beginning} of its name", "@c delete {all|the} files with names beginning with <w>", "@c remove everything that begins with <w>", "@c erase what starts with <w>", "@c make {all|the} files starting with <w> disappear", "@c pick out the files that start with <w> and delete them", "@c clean out the files that begin with <w>",
]
LISTED = [
    "@c delete <l>", "@c delete <l>", "@c remove <l>", "@c get rid of <l>", "@c erase <l>", "@c throw away <l>", "@c throw <l> away", "@c delete the files <l>", "@c remove the files <l>", "@c delete these files: <l>", "@c delete these: <l>", "<l> can go", "<l> can go, delete them", "I don't need <l> any more", "I do not need <l> any longer, delete them", "<l>: delete them", "<l> - delete these", "delete: <l>", "rm <s>", "del <s>", "<l> have to go", "<l> must go", "<l> should be deleted",
    "nobody needs <l>, delete them", "would you mind deleting <l>?", "mind removing <l>?", "I want <l> gone", "I want <l> deleted", "@c trash <l>", "@c bin <l>", "@c drop the files <l>", "can <l> be deleted? please do it", "out with <l>", "away with <l>", "I'm done with <l>, delete them", "time to delete <l>", "let's get rid of <l>", "let's delete <l>", "there is no need for <l> any more, remove them", "take <l> and throw them away", "<l> are old, delete them", "<l> are of no use, erase them", "@c delete the following: <l>",
    "@c make <l> disappear", "into the trash with <l>", "<l> -> trash", "<l> into the bin please", "we are done with <l>, they can be deleted", "my boss wants <l> gone", "@c remove these files: <l>",
    "could you delete <l>?", "could you take away <l>?", "I'd like to be rid of <l>", "you can delete <l>", "you may throw <l> away", "I've finished with <l>, delete them", "I won't need <l> again, delete them", "I can do without <l>, remove them", "<l> take up space for nothing, delete them", "<l> were only for a test, delete them", "<l> are junk, throw them away", "I made <l> by mistake, remove them", "keep the rest, but delete <l>", "leave the other files, delete only <l>", "only <l> should be deleted", "these should go: <l>", "these can be deleted: <l>", "files to delete: <l>", "please delete, one by one, <l>", "no more <l> here, delete them", "<l> in the trash please", "<l> have had their day, delete them",
    "@c scrap <l>", "@c dispose of <l>", "@c chuck <l> out", "@c wipe <l>", "@c move <l> to the trash", "@c put <l> into the bin", "@c clear out <l>", "@c kill the files <l>", "delete files <l>", "remove files <l>",
]
# With a word about them that changes nothing; <v> is "listen to", "look at" or what else is done with such files.
LISTED_ASIDE = [
    "delete <l>, I never <v> them", "delete <l>, I never <v> them anyway", "delete <l>. I don't <v> them any more", "remove <l>, nobody <vs> them", "I never <v> <l>, delete them", "I never <v> <l>. get rid of them", "I no longer <v> <l>, they can go", "I don't <v> <l> any more, throw them away", "I won't <v> <l> again, delete them", "I have not <ved> <l> for years, delete them", "we never <v> <l>, so delete them", "nobody <vs> <l>, they can go", "<l> can go, I never <v> them", "<l> can go. nobody <vs> them any more", "<l> can be deleted, we don't <v> them", "<l> should go, I have never <ved> them", "throw <l> away, I won't <v> them again", "get rid of <l>, I will never <v> them", "please get rid of <l>; I don't <v> them", "out with <l>, no one <vs> them",
    "delete <l>, I have copies elsewhere", "delete <l>, they are saved on another disk", "delete <l>, they are only test files", "delete <l>, they are from last year", "delete <l>, they are too big", "delete <l>, the others are still good", "delete <l>, they are wrong", "delete <l>, I made them by accident", "I made <l> by accident, delete them please", "<l> are all wrong, delete them", "<l> turned out bad, delete them", "<l> can go, they were sent long ago", "<l> are just in the way, get rid of them", "I have <l> twice, delete these here", "I already sent <l>, so they can be deleted", "<l> are backed up already, so delete them here", "I need the space, so delete <l>", "I need more room. <l> can go", "delete <l>, and nothing else", "delete <l> and only those", "delete exactly these: <l>", "delete exactly <l>, no other file", "delete <l>, but leave the others with similar names", "delete <l>, keep everything else", "delete <l>, not the others", "just <l> should be deleted, keep the rest", "of the files here, delete <l>", "these I don't need: <l>. delete them", "these are the ones to delete: <l>", "here is what should go: <l>", "the ones that should go are <l>", "I'd like these deleted please: <l>", "could you delete these for me: <l>", "please get these out of here: <l>", "the files <l> are of no use to me, delete them",
]
# (do, does, done) with files of these endings.
LOOKED_AT = {("listen to", "listens to", "listened to"): ("mp3", "wav"), ("watch", "watches", "watched"): ("mp4", "mov"), ("look at", "looks at", "looked at"): ("jpg", "jpeg", "png"), ("read", "reads", "read"): ("txt", "md", "pdf", "docx", "html"), ("open", "opens", "opened"): ()}
TWO = [
    "@c delete both <l>", "@c remove both <l>", "@c delete the two files <l>", "@c get rid of both <l>", "both <l> can go", "@c erase the two files <l>", "I need neither of these two, delete <l>", "@c delete two files, <l>", "<l>, both can be deleted", "@c throw both <l> away", "@c remove the two files <l>", "delete the two files (<l>)", "both files can go: <l>", "I want both <l> gone",
    "could you delete both <l>?", "would you mind deleting both <l>?", "both can go, <l>", "both must go: <l>", "both should be deleted, <l>", "I don't need these two any more, delete <l>", "I need neither, delete both <l>", "two files have to go: <l>", "two files, <l>, can be deleted", "these two can go: <l>", "these two, please delete: <l>", "nobody needs these two, delete <l>", "out with both <l>", "away with both files, <l>", "let's get rid of both <l>", "time to delete both <l>", "take both <l> and throw them away", "I'm done with both <l>, delete them", "<l> can both go", "<l>: delete both", "delete both: <l>", "delete 2 files: <l>", "my boss wants both <l> gone", "@c trash both <l>", "@c bin both <l>", "@c drop the two files <l>", "@c wipe both <l>", "@c throw away the two files <l>",
    "@c delete these two: <l>", "@c delete this pair of files: <l>",
    "@c delete both files (<l>)", "@c remove both of them (<l>)", "@c throw both files away (<l>)", "@c get rid of the two (<l>)", 
]
EMPTY = [
    "@c delete {all|all the|the|any} empty files", "@c remove {all|all the|the|any} empty files", "@c get rid of {all|all the|the} empty files", "the empty files can go", "@c erase {all|all the|the} empty files", "@c delete {all|the} files with nothing in them", "@c throw away {all|the} empty files", "@c remove {all|the} files with nothing in them", "@c delete {all|the} files of zero bytes", "@c get rid of the files with nothing in them", "@c clear out the empty files", "@c clean out the empty files",
    "I do not need the empty files, delete them", "delete empty files here", "@c remove every empty file", "@c delete every empty file", "@c remove {all|the} files of zero bytes", "rm the files of zero bytes",
    "all files that are empty can go", "@c delete the files that are empty", "@c throw the empty files out", "@c sweep out the empty files", "empty files, delete them", "@c drop the empty files", "the files with nothing in them can go",
    "I want to delete the empty files", "I want all empty files gone", "there are too many empty files here, delete them", "there is no need for empty files, remove them", "nobody needs empty files, erase them", "empty files are of no use, throw them away", "all empty files must go", "all empty files should be deleted", "the empty files should be gone", "files without content can go", "files without any content should be deleted", "files with no content: delete", "if a file is empty, delete it",
    "whatever file is empty can be deleted", "would you mind deleting the empty files?", "mind removing {all|the} empty files?", "look for empty files and delete them", "time to get rid of the empty files", "let's get rid of {all|the} empty files", "size 0 -> delete", "0 bytes -> trash", "@c trash {all|all the|the} empty files", "@c drop every file with no content", "@c remove {all|the} files without content", "@c bin the files that have nothing in them",
    "out with {all|the} empty files", "away with the empty files", "the empty files have to go", "the files with no content have to disappear", "I see no use for empty files, delete them", "what is empty can go, delete those files", "@c sweep {all|the} empty files away", "@c clean away {all|the} empty files",
    "could you delete the empty files?", "I'd like to be rid of the empty files", "you can delete {all|the} empty files", "you may throw away what is empty", "I've some files with nothing in them, delete those", "the empty files take up room in the list, delete them", "empty files are junk, throw them away", "only the empty files should be deleted", "keep the files that have something in them, delete the rest", "files that have nothing in them should go", "any file with nothing in it can go", "a file with nothing in it is of no use, delete all such files", "each file that is empty should go", "each empty file can be deleted", "empty files away please", "delete zero byte files", "del empty files", "my boss wants the empty files gone", "can the empty files be deleted? please do it",
    "@c scrap {all|the} empty files", "@c dispose of the empty files", "@c wipe {all|the} files of zero bytes", "@c pick out the empty files and delete them",
]
OLD = [
    "@c delete {all|all the|the} files older than <n> days", "@c remove {all|all the|the} files older than <n> days", "@c get rid of {all|the} files older than <n> days", "@c delete {everything|all files} that is more than <n> days old", "@c remove everything that is more than <n> days old", "@c delete old files, older than <n> days", "@c erase {all|the} files older than <n> days", "files older than <n> days can go", "@c delete files I have not {touched|changed} for <n> days", "@c remove files I have not {touched|changed} for <n> days",
    "@c throw away {all|the} files more than <n> days old", "@c throw away files older than <n> days", "@c delete what I have not {touched|changed} for <n> days", "@c clear out files older than <n> days", "the files that are more than <n> days old can go", "@c get rid of old files, more than <n> days old",
    "I want to delete the files older than <n> days", "I want all files older than <n> days gone", "all files that are older than <n> days must go", "all files older than <n> days should be deleted", "files of more than <n> days should be gone", "if a file is older than <n> days, delete it", "whatever is older than <n> days can be deleted", "nobody needs files older than <n> days, erase them", "there is no need to keep files older than <n> days, delete them",
    "too many old files here, delete what is more than <n> days old", "would you mind deleting the files older than <n> days?", "mind removing {all|the} files that are more than <n> days old?", "what was not {changed|touched} in the last <n> days can be deleted", "time to get rid of files older than <n> days", "let's get rid of files I have not {touched|changed} for <n> days", "keep the last <n> days, delete the older files", "keep only files of the last <n> days, delete all older ones",
    "older than <n> days -> delete", "age > <n> days -> trash", "@c trash {all|the} files older than <n> days", "@c drop {all|the} files more than <n> days old", "@c bin files I have not {changed|touched} for <n> days",
    "out with files older than <n> days", "away with the files that are more than <n> days old", "files older than <n> days have to go", "after <n> days a file can go, delete the older ones", "I only want to keep <n> days, delete the older files", "we keep files for <n> days, delete the older ones",
    "could you delete the files that are older than <n> days?", "I'd like to be rid of files older than <n> days", "you can delete what is older than <n> days", "you may throw away files that are more than <n> days old", "I've finished with everything older than <n> days, delete it", "I won't need files older than <n> days again, delete them", "files that have not been {changed|touched} for <n> days can go", "files nobody has {changed|touched} for <n> days should be deleted", "what has lain here for more than <n> days can be deleted", "<n> days are enough, delete the files that are older", "everything over <n> days old must go", "any file over <n> days old can go", "each file that is older than <n> days should go", "only files older than <n> days should be deleted",
    "there is too much old stuff here, delete files older than <n> days", "I'm tidying up, delete the files older than <n> days", "my boss wants files older than <n> days gone", "can the files older than <n> days be deleted? please do it", "look for files older than <n> days and delete them", "take the files older than <n> days and throw them away", "delete files > <n> days", "delete files older <n> days", "delete old files <n> days", "find . -mtime +<n> -delete", "files over <n> days: delete", "I'm done with files older than <n> days, delete them", "@c delete {all|the} files that are over <n> days old", "@c delete {all|the} files last {changed|edited|saved} more than <n> days ago",
    "@c scrap {all|the} files older than <n> days", "@c dispose of {all|the} files more than <n> days old", "@c wipe {all|the} files older than <n> days", "@c clean out {all|the} files older than <n> days", "@c sweep out what is older than <n> days", "@c pick out the files older than <n> days and delete them", "@c move {all|the} files older than <n> days to the trash",
]
EVERY = [
    "@c delete {all|all the|all my|my} files", "@c remove {all|all the|all my|my} files", "@c delete every file", "@c delete all files in this folder", "@c get rid of all {the|my} files", "@c erase all {the|my|} files", "all the files can go", "@c remove every file", "@c erase every file in this folder", "@c throw all {the|my} files away", "@c throw away all {the|my|} files", "all my files can go, delete them", "rm *", "delete *", "@c remove all files from this folder",
    "@c get rid of every file here",
    "I want to delete all {the|my|} files in this folder", "I want all {the|my} files gone", "all {the|my} files must go", "all {the|my} files should be deleted", "every file here should be gone", "every single file can go", "no file should be left here, delete all files", "there should be no files left in this folder, delete them", "would you mind deleting all {the|my} files?", "mind removing all files from this folder?",
    "time to get rid of all {the|my} files", "let's get rid of all files here", "take all {the|my} files and throw them away", "all files -> trash", "all files in the trash please", "*.* -> delete", "@c trash all {the|my|} files", "@c trash every file in this folder", "@c bin all {the|my} files", "@c drop all files in this folder", "@c delete every single file",
    "out with all {the|my} files", "away with all {the|my} files", "all {the|my} files have to go", "we are done with all files here, delete every one",
    "could you delete all {the|my} files in this folder?", "you can delete all {the|my} files", "you may throw away all the files here", "all the files here are junk, throw them away", "all the files here were only for a test, delete them", "all the files are out of date, delete them all", "not one file here is needed, delete them all", "no files should be left here, delete them all", "only the folders should be left, delete all files", "keep the folders, but delete all files", "leave the folders, delete every file",
    "files, all of them, delete", "all files away please", "my boss wants all files here gone", "can all {the|my} files be deleted? please do it", "each file in this folder can go", "delete all files", "delete all files pls", "remove all files here", "del *.*", "rm *.*", "@c scrap all {the|my} files", "@c dispose of all {the|my} files", "@c chuck out all {the|my} files", "@c wipe all files in this folder", "@c move all {the|my} files to the trash", "@c put every file here into the bin", "@c clear out all {the|my|} files here", "@c clear all files out of this folder", "@c make all {the|my} files disappear",
]
ONLY = [
    "then only <f>", "delete only <f> then", "just <f> then", "ok, then delete just <f>", "only <f>", "then remove only <f>", "no, just <f>", "delete just <f>", "only delete <f>", "remove only <f>, not the others", "I meant only <f>",
    "<f> only, please", "then <f> and nothing else", "then take only <f>", "I only want <f> gone", "only <f> should go", "just <f> should be deleted", "ok, but only <f>", "not all, only <f>", "not all of them, just delete <f>", "keep the others, delete <f>", "leave the rest and delete <f>",
    "no, only <f>", "not all, please, only <f>", "delete <f> only", "just delete <f>", "I want to delete only <f>", "only <f> is to go", "only <f>, keep the others", "just <f>, leave the others", "the others should stay, delete only <f>", "leave the others alone, only <f> can go", "I said too much, only <f> should go", "sorry, I meant just <f>", "wait, only <f>", "just that one: <f>", "one is enough: <f>", "only one of them: <f>", "of these, only <f>", "of these, delete just <f>", "then please only <f>", "let's delete only <f>", "ok, only <f> then", "all right, just <f>",
]
# What leans on the files that the step before spoke of.
THEM = [
    "delete them", "delete them all", "remove them", "get rid of them", "they can go", "delete all of these", "erase them", "throw them away", "now delete them", "remove all of them", "I don't need them, delete them", "they can all go",
    "they should go", "they must go", "I want them gone", "trash them", "bin them, please", "drop them all", "into the trash with them", "can you delete them?", "would you mind deleting these?", "let's get rid of these", "time to delete them", "nobody needs these, delete them",
    "they have to go", "out with them", "away with them", "I'm done with them, delete them",
    "could you delete these?", "could you remove them?", "you can delete them", "you may delete them all", "please delete them", "please remove all of those", "I'd like to be rid of them", "I won't need them again, delete them", "I can do without them, delete them", "all of these can go", "those can go", "those should be deleted", "delete those", "delete these", "delete those files", "remove those files", "wipe them", "scrap them", "chuck them out", "put them in the bin", "move them to the trash", "good, delete them", "ok, delete them all", "then delete them", "so delete them", "let's delete them", "they're junk, delete them", "they are of no use, delete them", "del them",
]
IT = [
    "delete it", "remove it", "get rid of it", "it can go", "delete that file", "erase it", "throw it away", "now delete it", "remove that one", "I don't need it, delete it", "that one can go", "please delete that",
    "it should go", "it must go", "I want it gone", "trash it", "bin it, please", "drop it, delete it", "into the trash with it", "can you delete it?", "would you mind deleting that file?", "let's get rid of it", "time to delete it", "nobody needs it, erase it",
    "it has to go", "out with it", "away with it", "I'm done with it, delete it",
    "could you delete that?", "could you remove it?", "you can delete it", "you may delete that one", "please delete it", "please remove that file", "I'd like to be rid of it", "I won't need it again, delete it", "I can do without it, delete it", "that can go", "that file can go", "that should be deleted", "delete that", "delete that one", "delete this file", "remove this file", "wipe it", "scrap it", "chuck it out", "put it in the bin", "move it to the trash", "good, delete it", "ok, delete it", "then delete it", "so delete it", "let's delete it", "it's junk, delete it", "it is of no use, delete it", "del it",
]
LIST_ALL = "# List the files\nimport os\nsorted(f.name for f in os.scandir() if f.is_file())"
LIST_EMPTY = "# Find the empty files\nimport os\nsorted(f for f in os.listdir() if os.path.isfile(f) and os.path.getsize(f) == 0)"


def list_kind(kind):
    return f"# List the {kind.label}\nimport os\nsorted(f for f in os.listdir() if {kind.test})"


def list_named(word):
    return f"# List the files with {word} in the name\nimport os\nsorted(f for f in os.listdir() if {quoted(word)}.lower() in f.lower() and os.path.isfile(f))"


def list_starting(word):
    return f"# List the files that start with {word}\nimport os\nsorted(f for f in os.listdir() if f.lower().startswith({quoted(word)}.lower()) and os.path.isfile(f))"


def named(c, word, count):
    """Files with the word in their names, spelt in several ways, and others beside them."""
    for _ in range(count):
        ext = c.pick(EXTENSIONS)
        name = c.pick((f"{word}.{ext}", f"{word}_{c.rng.randint(1, 2030)}.{ext}", f"{c.stem()} {word}.{ext}", f"{word.capitalize()}-{c.rng.randint(1, 99)}.{ext}", f"{c.stem()}_{word}.{ext}"))
        c.register(name.rsplit(".", 1)[0])
        fill(c, name, 1)
    for _ in range(c.rng.randint(1, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    return with_word(c, word)


def with_word(c, word):
    return [n for n in here(c) if word.casefold() in n.casefold()]


def first_look(c, code, names):
    """Lists what matches; the observation must be what the workspace holds."""
    observation = yield Act(code)
    c.demand(ast.literal_eval(result(observation)) == names)


def delete_listed(c, names):
    """The second step: says what goes, and deletes exactly that."""
    talk, code = f"This will delete {spelt_out(names)}.", removal(names)
    before, fate = here(c), c.rng.random()
    if fate < 0.4:
        still = f"{names[0]} is still there." if len(names) == 1 else "They are all still there."
        yield from declined(c, code, talk, still)
        if len(names) > 1 and c.chance(0.25):
            name = c.pick(names)
            yield User(c.ask(ONLY, f=name))
            yield Act(removal([name]), f"This will delete {name}.")
            c.demand(here(c) == [n for n in before if n != name])
            yield Say(f"I deleted {name}.", (name,))
    elif fate < 0.5 and len(names) > 1:
        # The user takes one name out of the list before it runs.
        kept = c.pick(names)
        gone = [n for n in names if n != kept]
        yield Act(code, talk, decide="edit", edited=code.replace(literal(names), literal(gone)))
        c.demand(here(c) == [n for n in before if n not in gone])
        yield Say(f"I deleted {spelt_out(gone)}.", told_of(gone))
    else:
        yield Act(code, talk)
        c.demand(here(c) == [n for n in before if n not in names])
        yield Say(f"I deleted {spelt_out(names)}.", told_of(names))


def delete_those(c, names):
    """A request that leans on the step before: the files it named are to go."""
    yield User(c.ask(THEM if len(names) > 1 else IT))
    yield from delete_listed(c, names)


def several(c, count):
    """Files that are to be named one by one, with others beside them."""
    names = []
    for _ in range(count):
        names.append(real_file(c, c.pick(EXTENSIONS)) if c.chance(0.4) else c.file(c.pick(EXTENSIONS)))
        fill(c, names[-1], 1)
    c.demand(len({n.lower() for n in names}) == len(names))
    for _ in range(c.rng.randint(0, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    if c.chance(0.25):
        fill(c, sibling(c, c.pick(names)), 1)
    return names


def spoken_list(c, names):
    """Several names as people write them in a row."""
    return c.pick((joined(names), joined(names), ", ".join(names), " and ".join(names), " & ".join(names), " ".join(names) if not any(" " in n for n in names) else joined(names)))


def of_one_kind(c, count):
    """Files of one ending, as often in capitals as not, with others beside them."""
    ext = c.pick(("mp3", "mp3", "jpg", "png", "wav", "mp4", "pdf", "txt", "docx", c.pick(EXTENSIONS)))
    names = []
    for _ in range(count):
        name = real_file(c, ext)
        names.append(f"{name.rpartition('.')[0]}.{ext.upper()}" if c.chance(0.4) else name)
        c.demand(name.lower() not in {n.lower() for n in c.files})
        fill(c, names[-1], 1)
    for _ in range(c.rng.randint(0, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    return names


def delete_listed_names(c):
    """The files to delete are named one by one, so nothing has to be looked up first."""
    count = count_of(c, 2, 2, 2, 3, 3, 4, most=8)
    names = of_one_kind(c, count) if c.chance(0.4) else several(c, count)
    if c.chance(0.45):
        # Some of nearly the same name go too, others stay.
        near = lookalikes(c, c.pick(names), c.rng.randint(1, 4))
        names += c.rng.sample(near, c.rng.randint(0, len(near)))
        c.rng.shuffle(names)
        crowded(c, 0.5)
    plain = not any(" " in n for n in names)
    templates = TWO if len(names) == 2 and c.chance(0.3) else LISTED_ASIDE if c.chance(0.4) else [t for t in LISTED if plain or "<s>" not in t]
    do, does, done = c.pick([words for words, exts in LOOKED_AT.items() if not exts or all(n.lower().rsplit(".", 1)[1] in exts for n in names)])
    yield User(c.ask(templates, l=spoken_list(c, names), s=" ".join(names), v=do, vs=does, ved=done))
    yield from delete_listed(c, names)


def not_so_many(c, names, k):
    """There are more or fewer than the user said: it asks, and nothing is deleted before."""
    c.demand(len(names) < 6)
    yield Say(f"There are {'only ' if len(names) < k else ''}{len(names)}: {joined(names)}. Which do you mean?", (str(len(names)), *names))
    if c.chance(0.2):
        yield from let_be(c)
    if c.chance(0.7):
        name, before = c.pick(names), here(c)
        gone = names if c.chance(0.3) else [name]
        yield User(c.ask(BOTH_OF_THEM, bare=True) if len(gone) == 2 else c.ask(ALL_OF_THEM, bare=True) if len(gone) > 1 else one_of_them(c, names, name, ONLY))
        yield Act(removal(gone), f"This will delete {joined(gone)}.")
        c.demand(here(c) == [n for n in before if n not in gone])
        yield Say(f"I deleted {joined(gone)}.", tuple(gone))


def delete_many(c):
    what = c.pick(("kind", "kind", "kind", "one", "named", "named", "counted", "plural", "starting", "empty", "old", "every"))
    beside(c)
    if what == "kind":
        kind = Kind(c)
        kind.populate(c, count_of(c, 0, 1, 2, 2, 3, 3, 4, 5, most=12))
        crowded(c)
        names, none = kind.among(here(c)), f"There are no {kind.label} here"
        yield User(c.ask(KIND if kind.one + "s" == kind.label else [t for t in KIND if "<o>" not in t], e=kind.spoken, o=kind.one))
        yield from first_look(c, list_kind(kind), names)
    elif what == "one":
        kind = Kind(c)
        c.demand(kind.one + "s" == kind.label)
        kind.populate(c, c.rng.choice((0, 1, 1, 1, 1, 1)))
        crowded(c, 0.2)
        names, none = kind.among(here(c)), f"There are no {kind.label} here"
        # An ending stands for the file: "the zip", "the pdf file".
        called = kind.one if " file" not in kind.one or c.chance(0.6) else kind.one.removesuffix(" file")
        yield User(c.ask(ONE_KIND, o=called))
        yield from first_look(c, list_kind(kind), names)
        if len(names) > 1:
            yield from not_so_many(c, names, 1)
            return
    elif what == "named":
        word = no_kind(c, c.stem() if c.chance(0.4) else c.word())
        named(c, word, count_of(c, 0, 1, 2, 2, 3, 4, most=10))
        crowded(c)
        names = with_word(c, word)
        none = f"There is no file with {word} in its name here"
        yield User(c.ask(NAMED, w=word))
        yield from first_look(c, list_named(word), names)
    elif what == "counted":
        word = no_kind(c, c.stem() if c.chance(0.4) else c.word())
        names = named(c, word, c.rng.choice((2, 2, 2, 3, 4)))
        none = ""
        counts = {2: "two", 3: "three", 4: "four", 5: "five"}
        c.demand(1 < len(names) < 5)
        k = c.pick([n for n in counts if n != len(names)]) if c.chance(0.15) else len(names)
        yield User(c.ask(BOTH if k == 2 and c.chance(0.4) else COUNTED, w=word, k=counts[k] if c.chance(0.7) else str(k)))
        yield from first_look(c, list_named(word), names)
        if k != len(names):
            yield from not_so_many(c, names, k)
            return
    elif what == "plural":
        # "the invoices": the files named so.
        word = no_kind(c, choose(lambda: c.pick(SINGULARS), c.split))
        c.demand(f"{word}s" not in KIND_WORDS)
        named(c, word, c.rng.choice((0, 1, 2, 2, 3, 4)))
        crowded(c)
        names = with_word(c, word)
        # "Plan" stands in "planet" too, which is no plan.
        c.demand(all(re.search(rf"(?<![^\W\d_]){word}s?(?![^\W\d_])", n, re.IGNORECASE) for n in names))
        none = f"There is no file with {word} in its name here"
        yield User(c.ask([t for t in KIND if "<o>" not in t and "*" not in t], e=f"{word}s"))
        yield from first_look(c, list_named(word), names)
    elif what == "starting":
        word = c.word() if c.chance(0.6) else c.stem()
        named(c, word, c.rng.choice((0, 1, 2, 3, 4)))
        crowded(c)
        names, none = [n for n in here(c) if n.lower().startswith(word.lower())], f"There is no file here that starts with {word}"
        yield User(c.ask(STARTING, w=word))
        yield from first_look(c, list_starting(word), names)
    elif what == "empty":
        for _ in range(c.rng.choice((0, 1, 2, 3))):
            c.write(real_file(c, c.pick(EXTENSIONS)), "")
        for _ in range(c.rng.randint(1, 3)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
        names, none = [n for n in here(c) if not (c.folder / n).read_bytes()], "No file here is empty"
        yield User(c.ask(EMPTY))
        yield from first_look(c, LIST_EMPTY, names)
    elif what == "old":
        days = c.pick((7, 14, 30, 33, 60, 90, 100, 180, 222, 365, 1000, c.rng.randint(2, 400)))
        names, none = [], f"No file here is older than {days} days"
        for _ in range(c.rng.randint(2, 5)):
            name = real_file(c, c.pick(EXTENSIONS))
            fill(c, name, 1)
            if c.chance(0.5):
                aged(c, name, days + c.rng.randint(1, 300) + 0.4)
                names.append(name)
            else:
                aged(c, name, c.rng.uniform(0, days - 1))
        names.sort()
        yield User(c.ask(OLD, n=days))
        yield from first_look(c, f"# Find the files older than {days} days\nimport os, time\nsorted(f for f in os.listdir() if os.path.isfile(f) and os.path.getmtime(f) < time.time() - {days} * 86400)", names)
    else:
        for _ in range(count_of(c, 1, 2, 3, 4, 5, most=11)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
        crowded(c)
        names, none = here(c), "There are no files here"
        yield User(c.ask(EVERY))
        yield from first_look(c, LIST_ALL, names)
    if names:
        yield from delete_listed(c, names)
    else:
        yield Say(f"{none}, so there is nothing to delete.", ("nothing to delete",))


INTENTS = {delete_many: 30, delete_listed_names: 24}
