"""Finding files: the newest, by a part of the name, the empty ones, those changed lately, the same content twice."""

import ast
import os
import time
from collections import defaultdict

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result
from .files_delete import delete_those
from .workspace import DEEDS, EXTENSIONS, HERE, Kind, aged, beside, count_of, fill, here, listed, no_kind, real_file, removal

NEWEST = [
    "{which|what} is the <w> <e>?", f"@n <w> <e>{HERE}", "@n name of the <w> <e>", f"which <e> is the <w>{HERE}?", f"@c find the <w> <e>{HERE}", "<w> <e>", "<w> <e>?", "what's my <w> <e>?", f"which of my <s> is the <w>{HERE}?", f"@c tell me which <e> is the <w>{HERE}", "what is my <w> <e> called?", "which is my <w> <e>?", f"@c find out which <e> is the <w>{HERE}",
    "my <w> <e>?", "@c look for the <w> <e>", "of {all|all the|all my} <s>, which is the <w>?", "is there a <w> <e>? which one?",
    "how is my <w> <e> called?", "what is the <w> <e> called?",
    "@n <w> <e>", "<w> <e>", "what is the <w> <e>?", "which is the <w> <e>?", "<w> <e>?",
    "I need to know which <e> is the <w>", "I was wondering which of my <s> is the <w>", f"any idea which <e> is the <w>{HERE}?", "mind checking which <e> is the <w>?", "can't remember what my <w> <e> is called", "I forgot the name of my <w> <e>", "let's see which <e> is the <w>", "my boss asks for the <w> <e>", "for my report I need the name of the <w> <e>", "of {all|all the|my} <s> I want the <w>", "out of {all|all the|my} <s>, which one is the <w>?", "among {the|my} <s>, which is the <w>?",
    "look at {the|my} <s> and tell me the <w>", "take {all|all the|my} <s>: which one is the <w>?", "by date, which <e> is the <w>?", "which <e> has the <w> date?", "@n <w> of {all|all the|my} <s>", "@n <w> of {all|all the|my} <s>, by date", f"what would be the <w> <e>{HERE}?", "<w> <e> -> name", "<s>: which is the <w>?", "by date: <w> <e>?", "one <e> must be the <w>, which one?", "what is the name of the <w> <e>?",
    "who is the <w> of {the|my} <s>?", "sort {the|my} <s> by date, which is the <w>?", "@c name the <w> <e>", "@c pick the <w> <e>", "@c pick out the <w> of {the|my} <s>",
    "I've lost track, which of my <s> is the <w>?", "which <e> do I have that is the <w>?", "the name of my <w> <e>, please", "could you point out the <w> <e>?", "I'm looking for my <w> <e>", "I want to know which <e> is the <w>", "judging by the dates, which <e> is the <w>?", "compare the dates, which <e> is the <w>?", "go by the date: which <e> is the <w>?", "the <w> one of {the|my} <s>, what is it called?", "which one among my <s> is the <w>?", "I have several <s>, which is the <w>?", "several <s> here, which one is the <w>?", "my <w> <e> is which?", "<w> <e> name?", "what is the <w> of {the|my} <s>?",
    "@c identify the <w> <e>", "@c point out my <w> <e>", "@c determine which <e> is the <w>", "@c check which <e> is the <w>", "@c see which of {the|my} <s> is the <w>", "@n <w> one of {the|my} <s>", "I have to mail the <w> <e>, which is it?", "I don't know which <e> is the <w>",
]
CHANGED_LAST = [
    "which <e> did I {change|edit|save} last?", "which <e> was {changed|edited|saved|modified} last?", "@n last {changed|edited|saved|modified} <e>", "what <e> did I work on last?", "which <e> did I touch last?", "the last <e> I {changed|edited|saved|worked on}?", "@n <e> I {changed|edited|saved} last", "which <e> have I {changed|edited|saved} most recently?", "@n most recently {changed|modified|edited|saved} <e>",
    "@n <e> that was {changed|modified|edited} last", "what did I {change|edit|save|work on} last?", "which of my <s> was {changed|edited|saved|modified} last?", "@c find the <e> I worked on last", "the <e> I touched last", "which <s> did I {change|edit} most recently? just the last one",
    "@c find the {last|most recently} {changed|edited} <e>", "which <e> have I worked on last?",
    "I need the <e> I {changed|edited|saved} last", "I was wondering which <e> I worked on last", "can't remember which <e> I {changed|edited|saved} last", "I forgot which <e> I worked on last", "any idea which <e> I touched last?", "mind checking which <e> was {changed|edited|saved} last?", "of {all|all the|my} <s>, which was {changed|edited|saved} last?", "of my <s>, which one have I touched last?", "among {the|my} <s>, which was modified most recently?",
    "look at {the|my} <s> and tell me which was {changed|edited|saved} last", "let's see which <e> was touched last", "the <e> with the last change?", "which <e> has the most recent change?", "at which <e> did I work last?", "on which <e> did I work last?", "I worked on <s>, which one was the last?", "what was the last <e> I {changed|edited|saved}?",
    "where did I leave off? which <e> did I {edit|change|save} last?", "yesterday or so I worked on a <e>, which was the last?", "the <e> with the latest change?", "@c name the <e> I {changed|edited|saved} last", "@c pick out the <e> that was {changed|edited} last",
    "I've lost track of what I worked on, which <e> did I change last?", "I don't know any more which <e> I {changed|edited|saved} last", "what was I working on last? the <e>, please", "I was working on a <e>, which one was it?", "the <e> I was just working on, what is its name?", "I just saved a <e>, what is it called?", "I've just {changed|edited} a <e>, which one?", "which <e> did I have my hands on last?", "what is the name of the <e> I {changed|edited|saved} last?", "what is the <e> called that I {changed|edited} last?", "my last worked on <e>?", "last {changed|edited|saved|modified} <e>?", "<e> {changed|edited|saved} last?",
    "name of the last {changed|edited|saved} <e>, please", "to go on with my work I need the <e> I {changed|edited} last", "I'd like to go on where I stopped, which <e> was it?", "which of {the|my} <s> did somebody touch last?", "who touched what last? I mean which <e>", "which <e> has been {changed|edited|modified} latest?", "what's the last thing I {changed|edited|saved}? I mean the <e>", "the last of {the|my} <s> to be {changed|edited|saved}?", "of {the|my} <s>, the one with the last change?", "@c show me the <e> that was {changed|edited|saved} last", "@c tell me which <e> was {changed|edited|saved} last", "@c look up which <e> I {changed|edited} last", "@n name of the <e> with the latest change", "@n <e> with the last change", "@n <e> that I worked on last",
]
WHEN = [
    "when was <f> {last |}changed?", "when was <f> {last |}{modified|edited|saved}?", "when did I {last |}{change|edit|save} <f>?", "@n date of <f>", "@n last change of <f>", "@n {date|time} of the last change of <f>", "when did <f> {last |}change?", "@n {date|time} <f> was {changed|modified|saved}", "on which {date|day} was <f> {changed|modified|edited}?", "<f>: when was it {changed|modified|saved}?",
    "what is the date of <f>?", "when was the file <f> {changed|modified|saved}?", "@n modification {date|time} of <f>", "<f> was changed when?", "when was <f> last touched?", "when did I last work on <f>?", "since when is <f> unchanged?", "@c look up when <f> was {changed|saved|modified}",
    "when was <f> changed?", "when was <f> last saved?", "<f> last changed", "<f> changed when?", "last change of <f>?", "when was <f> last edited?", "what is the last change date of <f>?", "how recent is <f>? when was it changed?", "date of <f>?", "when did I last edit <f>?", "@c find out when <f> was {changed|saved|edited}", "on what date was <f> last saved?",
    "I need to know when <f> was {changed|saved|edited}", "I was wondering when I {last |}{changed|edited|saved} <f>", "can't remember when I {last |}{changed|edited|saved} <f>", "any idea when <f> was {last |}{changed|edited|saved}?", "mind checking when <f> was {changed|saved|edited}?", "my boss asks when <f> was last {changed|saved|edited}", "for my report I need the date of the last change of <f>", "<f> - when last saved?", "<f> -> last change", "<f>: date of the last change?",
    "<f>: last modified?", "mtime of <f>", "mtime <f>", "look at <f> and tell me when it was {changed|saved|edited}", "take <f> and look up the date of its last change", "let's see when <f> was last {changed|edited|saved}", "what day was <f> saved?", "from what date is <f>?", "from when is <f>?", "from which day is the file <f>?", "at what time was <f> {changed|saved|edited}?", "what time was <f> last saved?", "since when has <f> not been {changed|touched|edited}?", "until when did I work on <f>?",
    "when has <f> been {changed|saved|edited} the last time?", "when was the last time I {changed|edited|saved} <f>?", "when was the last time somebody touched <f>?", "has <f> been changed lately? when?", "@n last time <f> was {changed|saved|edited}", "@n day of the last change of <f>",
    "has somebody changed <f>? when?", "somebody changed <f>, when was that?", "when did somebody last touch <f>?", "get me the {date|time} of the last change of <f>",
    "I've no idea when I {changed|edited|saved} <f>", "I've lost track of when <f> was changed", "could you look up when <f> was {changed|edited|saved}?", "<f>, when was that saved?", "what's the date on <f>?", "which date does <f> carry?", "what date does the file <f> bear?", "<f> modified date", "<f> date modified?", "last save of <f>?", "@n date and time <f> was saved", "@n exact time of the last change of <f>", "the last time <f> was saved, when was it?", "@c determine when <f> was last {changed|saved|edited}", "@c see when <f> was {changed|saved|edited}", "did I touch <f> recently? when?",
]
AGE = [
    "how old is <f>?", "@n age of <f>", "how many days old is <f>?", "how long ago was <f> {changed|modified|saved|edited}?", "<f>, how old is it?", "how old is the file <f>?", "@n age of <f> in days", "how many days ago was <f> {changed|saved|modified}?", "how many days ago did I {change|save|edit} <f>?", "how long ago did I {change|edit|save} <f>?",
    "@n age of the file <f>", "@c tell me how old <f> is", "@c check how old <f> is", "how many days is it since <f> was {changed|saved}?", "age of <f>?", "how long ago did I work on <f>?", "is <f> old? how old?",
    "age of <f>", "<f> age?", "how old is my file <f>?", "how many days is <f> old?", "@c find out how old <f> is", "how long is it since <f> was changed?", "@n age of <f>, in days", "how many days have passed since <f> was changed?",
    "I need to know how old <f> is", "I was wondering how old <f> is", "can't remember how old <f> is", "any idea how old <f> is?", "mind checking how old <f> is?", "my boss asks how old <f> is", "for my report I need the age of <f> in days", "<f>: age in days?", "<f> - how many days old?", "<f> -> days old", "look at <f> and tell me how old it is", "take <f> and tell me its age", "let's see how old <f> is", "how old has <f> become?", "how old would <f> be, in days?",
    "how long has <f> been unchanged, in days?", "how long has it been since I {changed|edited|saved} <f>?", "how many days have gone by since <f> was saved?", "how many days passed since I {changed|edited|saved} <f>?", "for how many days has <f> not been {changed|touched|edited}?", "@n number of days since <f> was {changed|saved}", "@n number of days since the last change of <f>", "days since <f> was changed?", "is the file <f> an old one? how many days?", "what age does <f> have?",
    "is <f> recent or old? how many days?", "when <f> was last {changed|saved}, how many days ago was that?", "how many days has <f> been lying around unchanged?", "get me the age of <f>",
    "I've no idea how old <f> is", "is <f> very old? how many days?", "could you work out how old <f> is?", "how many days old is the file <f>?", "how many days back was <f> {changed|saved|edited}?", "how many days back did I {change|edit|save} <f>?", "how many days has <f> been as it is now?", "how many days is it that <f> was not {changed|touched|edited}?", "counted in days, how old is <f>?", "in days, what is the age of <f>?", "in days, how old is the file <f>?", "how far back is the last change of <f>, in days?", "how long has <f> not been {changed|touched|edited}, in days?", "how long since I {changed|edited|touched} <f>?", "days since the last change of <f>?", "days since <f> was last saved",
    "today minus the date of <f>, how many days?", "<f> old how many days", "<f> age in days", "<f> is how old?", "<f>, how many days old?", "@c work out the age of <f>", "@c determine the age of <f> in days", "@c compute how many days old <f> is", "@c count the days since <f> was {changed|saved}", "@c see how old <f> is", "@n number of days <f> has been unchanged", "@n time since the last change of <f>, in days", "was it long ago that <f> was {changed|saved|edited}? how many days?", "not the date but the age of <f>, please",
]
TYPE = [
    "what kind of file is <f>?", "what type of file is <f>?", "@n type of <f>", "@n file type of <f>", "what kind of {thing|document|data} is <f>?", "@n kind of file <f> is", "which type {is|has} <f>?", "<f>: what type is it?", "what format is <f>?", "@n format of <f>", "@n MIME type of <f>", "in which format is <f>?", "<f>, what kind of file?", "what sort of file is <f>?", "@n file format of <f>",
    "@c tell me what {kind|type|sort} of file <f> is", "@c look up the type of <f>", "what sort of thing is <f>?",
    "type of <f>?", "<f> file type?", "what is <f>? what kind of file?", "what type is <f>?", "is <f> a picture or text? what type?", "@c find out what kind of file <f> is", "what file type has <f>?",
    "I need to know what kind of file <f> is", "I was wondering what type of file <f> is", "can't tell what kind of file <f> is, can you?", "I got a file <f>, what type is it?", "somebody sent me <f>, what kind of file is that?", "any idea what {kind|type|sort} of file <f> is?", "mind checking what type <f> is?", "my boss asks what {kind|type|sort} of file <f> is", "<f>: what kind?", "<f>: format?", "<f> -> type", "<f> - what sort of file?", "look at <f> and tell me the file type",
    "take <f> and tell me what {kind|type|sort} of file it is", "let's see what type of file <f> is", "what is the type of <f>?", "what is the file format of <f>?", "what would be the type of <f>?", "of what {kind|type|sort} is <f>?", "of which type is the file <f>?", "what does the ending of <f> mean? what type is it?", "is <f> a document, a picture or what? which type?", "does <f> hold text or what kind of data?", "@n MIME type of the file <f>", "mime <f>",
    "I don't know this kind of file: <f>, what is it?", "I don't know what type <f> is", "what does one call this type of file: <f>?", "what am I looking at, which kind of file is <f>?", "@c name the type of <f>",
    "I've no idea what kind of file <f> is", "I don't recognise <f>, what type of file is that?", "I have never seen a file like <f>, what type is it?", "could you tell me what {kind|type|sort} of file <f> is?", "what exactly is <f>, as a file type?", "what {kind|type|sort} of a file is <f>?", "what {kind|type|sort} of file do we have in <f>?", "which {kind|type|sort} of file is <f>?", "<f> is what type of file?", "<f> is which format?", "<f> format", "<f> filetype", "<f> mime type", "filetype of <f>", "@n kind of the file <f>", "@n sort of file <f> is", "@c determine the file type of <f>", "@c identify the type of <f>", "@c check the type of <f>", "@c see what {kind|type|sort} of file <f> is", "@c work out what {kind|type} of file <f> is",
    "before I open <f>, what type is it?", "I can't open <f>, what type of file is it?", "with which format am I dealing in <f>?", "going by its name, what type is <f>?", "from the ending, what {kind|type} of file is <f>?", "is <f> a text, a picture, a table? which type?", "does the ending tell what {kind|type} of file <f> is?", "under which file type does <f> fall?", "what's <f> for a file type?",
]
BY_NAME = [
    "@c find {the|all|my} files with <w> in the name", "which files have <w> in {their|the} name?", "@c find {the|all|my} files {called|named} something with <w>", "@c search for files with <w> in the name", "where is my <w> file?", "where did I put {the|my} <w> file?", "@c find my <w> file", "I am looking for a file with <w> in its name", "@c look for files {called|named} <w>", "are there files with <w> in {their|the} name?",
    "is there a file with <w> in its name, also in the subfolders?", "@c search {everything|all folders|the subfolders|all subfolders} for files with <w> in the name", "@n files with <w> in the name", "@n files whose name contains <w>", "which file names contain <w>?", "@c find every file whose name contains <w>", "@c search all folders for a <w> file", "where are my <w> files?",
    "@c find files named <w> in {all|the|any} subfolders", "file names with <w>?", "@c search for a file {called|named} something like <w>", "I lost my <w> file, where is it?", "in which folder is my <w> file?", "@c look for a <w> file in all {folders|subfolders}", "find file *<w>*",
    "I need all files with <w> in the name", "I need to find my <w> file", "I was wondering where my <w> file is", "can't find my <w> file", "can't remember where I saved the <w> file", "I forgot where I put the <w> file", "I know there was a file with <w> in the name, where is it?", "any idea where my <w> file is?", "mind looking for files with <w> in the name?", "my boss wants the <w> file, where is it?", "the file has <w> in its name, find it", "its name has <w> in it, where is the file?",
    "something with <w> in the name, find it", "all files that have <w> in their name, where are they?", "<w>: which files have that in the name?", "*<w>* -> find", 'find . -name "*<w>*"', 'look for "<w>" in the file names', "look through all folders for files with <w> in the name", "go through all subfolders and find files with <w> in the name", "let's find the files with <w> in the name", "did I save a file with <w> in the name?", "do I have a file with <w> in its name somewhere?",
    "where did I save my <w> file?", "where are the files with <w> in {their|the} name?",
    "I don't know where my <w> file is", "I don't know in which folder my <w> file is", "I lost all my <w> files, where are they?", "they have disappeared, my files with <w> in the name, find them", "my <w> file has disappeared, where is it?", "@c track down the <w> files", "@c track down my <w> file", "where on my disk is the <w> file?",
    "I've lost track of my <w> files, where are they?", "I've misplaced my <w> file, where is it?", "somewhere I must have a file with <w> in the name, where?", "it had <w> in its name, where is that file?", "all I remember is that <w> was in the name, find the file", "the name was something with <w>, find the file", "could you find the <w> file for me?", "could you search for a file with <w> in the name?", "what happened to my <w> file? find it", "help, my <w> file is missing, where is it?", "hunt for files with <w> in the name", "<w> file, where?", "<w> files where", "find <w> in file names", "search file names for <w>", "file name contains <w>", "locate *<w>*", "is there anything {called|named} <w> here?", "is there something {called|named} <w> in this folder?", "anything {called|named} <w> in here?", "anything with <w> in the name here?", "do I have anything {called|named} <w>?", "have I got something {called|named} <w>?", "is something here {called|named} <w>?", "do we have anything with <w> in its name?", "does anything here have <w> in its name?", "are there any files {called|named} <w> or so?",
    "@c locate the <w> files", "@c locate files with <w> in the name", "@c dig out the <w> file", "@c hunt down my <w> file", "@c check all folders for files with <w> in the name", "does any file have <w> in its name? where?", "is any file {called|named} something with <w>?", "in which folders are files with <w> in the name?",
]
WHERE_IS = [
    "where is <w>?", "where is the file <w>?", "@c find <w>", "@c find the file <w>", "where did I put <w>?", "in which folder is <w>?", "@c search for <w>", "@c search all folders for <w>", "I lost <w>, where is it?", "@c look for <w> in all {folders|subfolders}", "@c find <w> in {the|all} subfolders", "which folder is <w> in?", "where can I find <w>?", "I am looking for <w>, where is it?", "@c search the subfolders for the file <w>", "@c look for the file <w>",
    "where have I put <w>?", "where did I put the file <w>?",
    "I need to find <w>", "I was wondering where <w> is", "can't find <w>", "can't remember where I saved <w>", "I forgot where I put <w>", "any idea where <w> is?", "mind looking for <w>?", "my boss wants <w>, where is it?", "somewhere there is <w>, find it", "<w> is somewhere in my folders, find it", "<w> has disappeared, where is it?", "<w>: where?", "<w> -> which folder?", "find . -name <w>", "go through all subfolders and find <w>", "look through all folders for <w>", "let's find <w>",
    "where did I save <w>?",
    "I don't know where <w> is", "I don't know in which folder <w> is", "<w> is lost, find it", "<w> is lost somewhere in the subfolders, where?", "@c track down <w>", "@c track down the file <w>", "the file <w> has disappeared, find it", "where on my disk is <w>?",
    "I've lost track of <w>, where is it?", "I've misplaced <w>, where is it?", "I had a file <w>, where has it gone?", "where has <w> gone?", "where did <w> go?", "where might <w> be?", "where does <w> lie?", "where's <w>?", "where's the file <w> hiding?", "could you find <w> for me?", "could you tell me where <w> is?", "do you know where <w> is?", "please tell me where <w> is", "I need <w> but don't know where it is", "I saved <w> somewhere, in which folder?", "I put <w> somewhere, find it", "I know I have <w>, but where?", "the file <w> must be somewhere, where?", "in what folder did I save <w>?", "in what folder does <w> lie?", "which folder holds <w>?", "which folder contains <w>?", "which of my folders has <w> in it?",
    "what folder is <w> in?", "what happened to <w>? find it", "help, <w> is missing, where is it?", "<w> where", "<w> location?", "<w>, in which folder?", "find file <w>", "locate <w>", "@c locate <w>", "@c locate the file <w>", "@c tell me where <w> is", "@c check in which folder <w> is", "@c hunt for <w> in all subfolders", "@c dig out <w>", "@n location of <w>", "@n place where <w> is", "@n folder where <w> is", "@n path of <w>", "@n path to the file <w>", "somebody moved <w>, where is it now?", "it's not here, so in which folder is <w>?",
]
EMPTY = [
    f"which files are empty{HERE}?", f"are there {{any |}}empty files{HERE}?", f"@c find {{the|all|all the|any}} empty files{HERE}", f"@c list {{the|all}} empty files{HERE}", "empty files?", f"do I have {{any |}}empty files{HERE}?", f"@n empty files{HERE}", "which files have nothing in them?", "@c show me {the|all} files with nothing in them", "@n files with {0|zero|no} bytes", "which files have {0|zero|no} bytes?",
    "are any of my files empty?", "@c look for empty files", "@n files of size {0|zero}", "which files contain nothing?", f"@c check for empty files{HERE}", "@n names of the empty files", "are there files with nothing in them?", "@c find files of {0|zero} bytes",
    "@c list the files that are empty", "@c show me the empty files", "which of my files are empty?", "@c list the files of zero bytes", "which files have no content?", "@c check which files are empty", "@n names of {the|all} files with nothing in them", "@c find files with no content", "which files contain no text at all?", "files with no content?", "@c check whether any file is empty",
    "I need to know which files are empty", "I was wondering whether I have empty files", f"any idea which files are empty{HERE}?", "mind checking which files are empty?", "can't remember which files are still empty", "let's see which files are empty", "my boss asks whether we have empty files", "look at {the|my} files and tell me which are empty", "go through {the|my} files and find the empty ones", "of {all|the|my} files, which are empty?", "of {all|the|my} files, which have no content?",
    "which files hold nothing?", "which files hold no content at all?", "is any of my files empty? which?", "is any file without content?", "is there a file with no content?", "is there a file of {0|zero|no} bytes?", "size == 0?", "size 0 files?", "0 byte files?", "files of 0 bytes -> list", "files -> empty ones", "only the empty files, list them", "@c name the files that hold nothing", "@c print the names of the empty files", "@n list of the empty files", "@n files without content",
    "@n files without any content", "have I got files with nothing in them?", "did I save any empty files?",
    "I don't know which files are empty", "some files are empty, which ones?", "some files have no content, which ones?", "which files did I save without any content?", "@c pick out the empty files",
    "I've some files with nothing in them, which ones?", "which files take no bytes at all?", "which files take zero bytes?", "could you check for empty files?", "could you tell me which files are empty?", "files that have nothing inside?", "any files with nothing inside?", "which files were saved with nothing in them?", "before I send {the|my} files: is any of them empty?", "to be sure: is any file empty, and which?", "empty files, which are they?", "show empty files", "list empty files", "zero byte files?", "0 bytes, which files?", "@c spot the empty files", "@c identify the files that are empty", "@c see whether there are empty files",
]
TODAY = [
    "which files did I {change|edit|save|work on} today?", "which files {were|have been} {changed|modified|edited|saved} today?", "@n files {changed|modified|edited|saved} today", "@n files I {changed|edited|saved|worked on} today", "what did I {change|edit|save|work on} today?", "@c list {the|all} files {changed|modified|edited} today", "today's files?", "@n files from today", "@c find {the|all} files from today", "which files are from today?", "@n files of today",
    "what has changed today?", "@c show me today's files", "did I {change|edit|save} any files today?", "@c show me what I worked on today", "any files changed today?", "what is new today?",
    "what is new or changed today?", "which files are new today?", "which files has today brought?",
    "I need the files I {changed|edited|saved} today", "I was wondering what I {changed|edited|worked on} today", "can't remember what I {changed|edited|saved} today", "I forgot which files I {changed|edited|worked on} today", "any idea which files I {changed|edited|saved} today?", "mind checking which files were {changed|edited|saved} today?", "my boss wants to see what I worked on today", "for my timesheet I need the files I worked on today", "let's see what I worked on today",
    "today I {changed|edited|saved} which files?", "today: which files {changed|were edited}?", "of {all|the|my} files, which were {changed|edited|saved} today?", "look at {the|my} files and tell me which were {changed|edited|saved} today", "which files carry today's date?", "which files have today's date?", "@n list of today's files", "@n files with today's date", "only today's files, list them", "mtime == today", "has any file been {changed|edited|saved} today?",
    "I don't know which files I {changed|edited|saved} today", "since this morning, which files were {changed|edited|saved}?", "this morning or later, which files did I {change|edit|save} today?", "what is today's work? which files?", "@c pick out today's files",
    "I've lost track of what I did today, which files were it?", "which files did I handle today?", "which files have I {changed|edited|saved} since this morning?", "which files have I worked on so far today?", "what did I get done today? which files?", "what have I {changed|edited|saved} today?", "what files came today?", "what files did I {change|edit|save} today?", "was anything {changed|edited|saved} today? which files?", "has anything changed today?", "have any files changed today?", "have I {changed|edited|saved} anything today?", "did anything get saved today? name the files", "which of {the|my} files are from today?", "which of {the|my} files have I touched today?", "which files bear the date of today?",
    "the files I had my hands on today, please", "at the end of the day: which files did I {change|edit}?", "for my boss: the files I {changed|edited} today", "before I go home, which files did I {change|edit|save} today?", "to write my report I need what I worked on today", "yesterday does not matter, only today's files", "files today?", "today files", "files changed today", "files saved today?", "my work of today?", "modified today?", "@c list what was {changed|edited|saved} today", "@c name the files I {changed|edited|saved} today", "@c check which files were {changed|edited|saved} today", "@c see which files have changed today", "@n names of the files {changed|edited|saved} today", "@n today's work, as file names", "@n files touched today",
]
SINCE = [
    "which files did I {change|edit|save} in the {last|past} <n> days?", "which files {were|have been} {changed|modified|edited} in the {last|past} <n> days?", "@n files {changed|modified|edited|saved} in the {last|past} <n> days", "@n files I {changed|edited|worked on} in the {last|past} <n> days", "what did I {change|edit|work on} in the {last|past} <n> days?", "@c list {the|all} files from the {last|past} <n> days", "@n files from the {last|past} <n> days",
    "@c find {the|all} files {changed|modified} in the {last|past} <n> days", "what has changed in the {last|past} <n> days?", "which files are newer than <n> days?", "@n files newer than <n> days", "@n files not older than <n> days", "what is new since <n> days ago?", "@c show me the files of the {last|past} <n> days", "@n files that are less than <n> days old", "which files are less than <n> days old?",
    "@c find files newer than <n> days", "any files changed in the {last|past} <n> days?",
    "I need the files I {changed|edited|saved} in the {last|past} <n> days", "I was wondering what I {changed|edited|worked on} in the {last|past} <n> days", "can't remember what I {changed|edited|saved} in the {last|past} <n> days", "any idea which files I {changed|edited|saved} in the {last|past} <n> days?", "mind checking which files were {changed|edited} in the {last|past} <n> days?", "my boss wants to see what I worked on in the {last|past} <n> days",
    "for my timesheet I need the files of the {last|past} <n> days", "let's see what has changed in the {last|past} <n> days", "in the {last|past} <n> days, which files did I {change|edit|save}?", "within <n> days, which files were {changed|edited}?", "during the {last|past} <n> days, what did I work on?", "of {all|the|my} files, which were {changed|edited} in the {last|past} <n> days?", "which files are at most <n> days old?", "which files are younger than <n> days?",
    "@n files younger than <n> days", "@n files at most <n> days old", "age < <n> days?", "only files newer than <n> days, list them", "find . -mtime -<n>",
    "I don't know what I {changed|edited|saved} in the {last|past} <n> days", "not older than <n> days: which files?", "younger than <n> days: which files?", "from <n> days ago until now, which files were {changed|edited}?", "@c pick out the files {changed|edited} in the {last|past} <n> days",
    "I've lost track of the {last|past} <n> days, which files did I {change|edit}?", "which files have I worked on in the {last|past} <n> days?", "which files have I {changed|edited|saved} within the {last|past} <n> days?", "what have I {changed|edited|saved} during the {last|past} <n> days?", "what did I do in the {last|past} <n> days? which files?", "has anything changed in the {last|past} <n> days?", "have any files been {changed|edited} in the {last|past} <n> days?", "was anything saved in the {last|past} <n> days? which files?", "I was away for <n> days, what has changed?", "I was ill for <n> days, which files have been {changed|edited}?", "over the {last|past} <n> days, which files were {changed|edited|saved}?", "of {the|my} files, which are newer than <n> days?", "which of {the|my} files are less than <n> days old?",
    "which of {the|my} files are from the {last|past} <n> days?", "what is no older than <n> days here?", "which files are no older than <n> days?", "which files are from the {last|past} <n> days?", "recent files, from the {last|past} <n> days", "what's recent? I mean the {last|past} <n> days", "files {last|past} <n> days", "files changed {last|past} <n> days", "changed in {last|past} <n> days?", "modified within <n> days", "<n> days back until today: which files?", "the work of the {last|past} <n> days, which files?", "could you list what I {changed|edited|saved} in the {last|past} <n> days?", "for the {last|past} <n> days, give me the files I {changed|edited}",
    "@c list what was {changed|edited|saved} in the {last|past} <n> days", "@c name the files of the {last|past} <n> days", "@c check which files were {changed|edited|saved} in the {last|past} <n> days", "@c see what has changed in the {last|past} <n> days", "@c look for files less than <n> days old", "@n names of the files from the {last|past} <n> days", "@n recent files, at most <n> days old", "@n files touched in the {last|past} <n> days",
]
OLDER = [
    "which files are older than <n> days?", "@n files older than <n> days", "@c find {the|all} files older than <n> days", "which files are more than <n> days old?", "@n files that are more than <n> days old", "which files have I not {changed|touched|edited} for <n> days?", "which files were not {changed|touched|modified} in the {last|past} <n> days?", "@n files not {changed|touched|edited} for <n> days", "@c list {the|all} files older than <n> days", "@n old files, older than <n> days",
    "@c show me files that are more than <n> days old", "what have I not {changed|touched|edited} for <n> days?", "@c list files I have not touched for <n> days", "do I have files older than <n> days?", "are there files more than <n> days old?", "@n files unchanged for <n> days",
    "I need the files that are older than <n> days", "I was wondering which files are older than <n> days", "can't remember which files I have not {changed|touched} for <n> days", "any idea which files are more than <n> days old?", "mind checking which files are older than <n> days?", "my boss wants a list of files older than <n> days", "let's see which files are older than <n> days", "for <n> days, which files have not been {changed|touched|edited}?",
    "of {all|the|my} files, which are older than <n> days?", "look at {the|my} files and tell me which are more than <n> days old", "which files have been lying here for more than <n> days?", "which files have lain unchanged for <n> days?", "what has not been {changed|touched|edited} in the {last|past} <n> days?", "what is more than <n> days old here?", "age > <n> days?", "only files older than <n> days, list them", "find . -mtime +<n>", "@n list of files older than <n> days",
    "I don't know which files are older than <n> days", "which files have been untouched for <n> days?", "@n files untouched for <n> days", "@n files untouched for more than <n> days", "@c pick out the files older than <n> days",
    "I've lost track of my old files, which are older than <n> days?", "what old stuff do I have, older than <n> days?", "what have I got that is older than <n> days?", "what is older than <n> days here?", "which of {the|my} files are older than <n> days?", "which of {the|my} files are more than <n> days old?", "which of {the|my} files have I not {changed|touched|edited} for <n> days?", "which files have I left alone for <n> days?", "which files has nobody {changed|touched|edited} for <n> days?", "which files have been {changed|edited|saved} more than <n> days ago?", "which files did I save more than <n> days ago?", "which files were last {changed|edited|saved} more than <n> days ago?",
    "which files were last touched over <n> days ago?", "which files are over <n> days old?", "are any files over <n> days old? which?", "is anything here older than <n> days?", "have I got files older than <n> days?", "files over <n> days old?", "files older than <n> days?", "older than <n> days?", "not touched for <n> days, which files?", "unchanged for <n> days: which files?", "no change for <n> days, which files are that?", "before I tidy up: which files are older than <n> days?", "for the clean-up I need the files older than <n> days", "everything older than <n> days, name it", "could you list the files older than <n> days?",
    "@c name the files that are older than <n> days", "@c check which files are older than <n> days", "@c look for files more than <n> days old", "@c see which files I have not {changed|touched|edited} for <n> days", "@c look for files nobody has {changed|touched} for <n> days", "@n names of the files older than <n> days", "@n files last {changed|edited|saved} more than <n> days ago", "@n files over <n> days old",
]
TWICE = [
    "which files are {duplicates|the same|identical}?", f"are there {{any |}}duplicate files{HERE}?", f"@c find {{the|all|any}} duplicate files{HERE}", f"@c find duplicates{HERE}", "dupes?", "duplicates?", "do I have {any |}duplicates?", "do I have any file twice?", f"are there {{any |}}duplicates{HERE}?", "which files have the same content?", "@c find files with the same content", "are any files {the same|identical}?", "@c check for duplicate files",
    "@n files with the same content", f"@n duplicate files{HERE}", "do two files have the same content?", "@c look for identical files", "@n identical files", "which files do I have twice?", "which files are copies of each other?", "are there copies of the same file?", "@c find files that are copies of each other", "@c check for files I have twice", "is any file here twice?", "any identical files?",
    "are two files the same?", "which two files have the same content?",
    "I need to know which files are the same", "I was wondering whether I have files twice", "I think I have some files twice, which ones?", "I think some files are identical, which ones?", "can't remember whether I saved a file twice", "did I save any file twice?", "any idea which files are duplicates?", "mind checking for duplicates?", "my boss thinks we have files twice, which?", "let's see which files are identical", "look at {the|my} files and tell me which are the same",
    "go through {the|my} files and find the identical ones", "compare all files, which are the same?", "compare {the|my} files with each other, which are identical?", "of {all|the|my} files, which are identical?", "which files are double?", "is anything here double?", "@n double files", "@n list of duplicates", "@n files that are the same", "@n files that are copies of another", "is any file a copy of another?", "is it true that I have files twice?", "same content, different name: which files?",
    "different names but the same content, any such files?", "files -> duplicates", "same hash?",
    "I don't know which files are the same", "some files are the same, which ones?", "some files are copies of others, which ones?", "are some files copies of others?", "who is a copy of whom among {the|my} files?", "@c pick out the duplicates", "@c compare the contents of all files and find the identical ones",
    "I've saved things twice, which files are the same?", "somebody copied files around here, which are the same?", "there may be copies among {the|my} files, find them", "could you check whether I have the same file twice?", "which files have exactly the same content?", "is the same content in more than one file? which?", "have I saved the same thing under two names?", "the same thing under two names, where do I have that?", "which files are the same except for the name?", "do any files differ only in name?", "which files only differ in their names?", "files with equal content?", "same files?", "same content?", "find dupes", "find identical files", "duplicate files list", "@c spot the duplicates", "@c see whether any files are the same", "@n names of the duplicate files", "@n groups of identical files",
]
DROP_COPIES = [
    "delete the copies", "remove the duplicates", "keep only one of each", "delete the duplicates", "get rid of the copies", "delete all but one of each", "remove the copies", "keep one, delete the others", "delete the extra ones", "remove the extra copies",
    "one of each is enough, delete the rest", "I need only one of each", "leave one of each, the others can go", "the copies can go", "the extra copies should go", "the duplicates can go", "throw the copies away", "trash the duplicates", "erase the extra copies", "keep the first, delete its copies", "no more duplicates please, delete them",
    "now delete the copies", "then delete the duplicates", "drop the copies, keep the first of each", "I don't need the copies", "I don't need them twice, delete the copies", "nobody needs the same file twice, delete the copies", "would you mind deleting the copies?", "can you remove the duplicates?", "time to delete the copies", "let's get rid of the duplicates", "away with the copies", "out with the duplicates", "bin the copies", "leave one of each and delete the rest", "make it one of each, delete the copies", "each only once, please, delete the copies", "clean out the duplicates", "wipe the extra copies", "the spare copies can be deleted", "just keep one of each",
]
HOW_BIG = [
    "how big is it?", "its size?", "how large is it?", "and how big is it?", "what size is it?", "how many bytes is it?", "size?", "how much space does it take?",
    "so how big is it?", "what is its size?", "how much bytes has it?", "and in bytes?", "tell me its size", "how many bytes does it have?", "the size, please", "how much room does it need?",
    "how large is that?", "and its size?", "and what size is it?", "and how large is it?", "how heavy is it?", "is it big? how many bytes?", "how many bytes?", "what size does it have?", "how big is that file?", "how big is that one?", "so it has how many bytes?", "the size too, please", "and in size?", "do you know its size as well?", "in bytes, please", "how big exactly?",
]
WHEN_NEXT = [
    "when was it changed?", "and when was it changed?", "from when is it?", "when was that?", "what date?", "what is its date?", "when did I change it?", "how recent is it? when was it changed?",
    "and when was that?", "since when is it unchanged?", "when was it saved?", "when was it last edited?", "what day was it changed?", "the date?", "tell me its date", "and its date?",
    "when exactly was that?", "on what date?", "and on which day?", "what's the date on it?", "and since when?", "when did I save it?", "when did I last touch it?", "when was the last change?", "the time of the change?", "its date, please", "when?", "and when?", "tell me when", "when did that happen?", "what is the date of the last change?", "the day of the last change?",
]


def say_when(c, name):
    observation = yield Act(
        f"# Look up when {name} was changed\nimport datetime, os\nchanged = datetime.datetime.fromtimestamp(os.path.getmtime({quoted(name)}))\nprint(f\"{{changed:%Y-%m-%d %H:%M}}\")"
    )
    c.demand(observation == time.strftime("%Y-%m-%d %H:%M", time.localtime((c.folder / name).stat().st_mtime)))
    yield Say(f"{name} was last changed on {observation}.", (name,))


def newest_file(c):
    old, kind = c.chance(0.35), Kind(c) if c.chance(0.35) else None
    word = c.pick(("oldest",) if old else ("newest", "latest", "most recent", "newest"))
    slots = {"w": word, "e": kind.one if kind else "file", "s": kind.label if kind else "files"}
    if kind:
        kind.populate(c, 0 if c.chance(0.1) else count_of(c, 2, 3, 4, most=10))
    else:
        for _ in range(c.rng.randint(2, 5)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
        beside(c)
    names = kind.among(here(c)) if kind else here(c)
    for name in here(c):
        aged(c, name)
    yield User(c.ask(NEWEST if old or c.chance(0.6) else CHANGED_LAST, **slots))
    word, call = ("oldest", "min") if old else ("newest", "max")
    observation = yield Act(f"# Find the {word} {slots['e']}\nimport os\n{call}([f for f in os.listdir() if {kind.test if kind else 'os.path.isfile(f)'}], key=os.path.getmtime)")
    if not names:
        c.demand("ValueError" in observation)
        yield Say(f"There are no {slots['s']} here.", ("no", slots["s"]))
        return
    name = ast.literal_eval(result(observation))
    times = {n: (c.folder / n).stat().st_mtime for n in names}
    c.demand(times[name] == sorted(times.values())[0 if old else -1])
    yield Say(f"The {word} {slots['e']} is {name}.", (name,))
    fate = c.rng.random()
    if fate < 0.1:
        yield from delete_those(c, [name])
    elif fate < 0.35:
        yield User(c.ask(WHEN_NEXT))
        yield from say_when(c, name)


def file_facts(c):
    name = real_file(c, c.pick(EXTENSIONS))
    fill(c, name)
    for _ in range(c.rng.randint(0, 2)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    days = aged(c, name)
    kind = c.pick(("when", "when", "age", "type"))
    if kind == "when":
        yield User(c.ask(WHEN, f=name))
        yield from say_when(c, name)
    elif kind == "age":
        yield User(c.ask(AGE, f=name))
        observation = yield Act(f"# Find out how old {name} is\nimport os, time\nint((time.time() - os.path.getmtime({quoted(name)})) / 86400)")
        count = result(observation)
        c.demand(int(count) == int(days))
        yield Say(f"{name} was last changed {plural(count, 'day')} ago.", (count, name))
    else:
        yield User(c.ask(TYPE, f=name))
        observation = yield Act(f"# Look up the type of {name}\nimport mimetypes\nprint(mimetypes.guess_type({quoted(name)})[0])")
        c.demand("/" in observation or observation == "None")
        if observation == "None":
            yield Say(f"I cannot tell the type of {name} from its name.", (name,))
        else:
            yield Say(f"{name} is of the type {observation}.", (observation, name))


def find_by_name(c):
    exact = c.chance(0.3)
    word = f"{c.pick(DEEDS)}.{c.pick(EXTENSIONS)}" if exact and c.chance(0.25) else real_file(c, c.pick(EXTENSIONS)) if exact else no_kind(c, c.stem() if c.chance(0.5) else c.word())
    folders = ["", *(c.folder_name() + "/" for _ in range(c.rng.randint(1, 2)))]
    c.demand(len(set(folders)) == len(folders))
    for folder in folders[1:]:
        c.make_folder(folder[:-1])
    for _ in range(c.rng.choice((0, 1, 1, 1)) if exact else c.rng.choice((0, 1, 1, 2, 3))):
        # A name with the word in it, in the spelling people use for file names.
        ext = c.pick(EXTENSIONS)
        name = word if exact else c.pick((f"{word}.{ext}", f"{word}_{c.rng.randint(1, 2030)}.{ext}", f"{c.stem()} {word}.{ext}", f"{word.capitalize()}.{ext}", f"{word.upper()}-{c.rng.randint(1, 9)}.{ext}"))
        c.register(name.rsplit(".", 1)[0])
        fill(c, c.pick(folders) + name, 1)
    for _ in range(c.rng.randint(1, 3)):
        fill(c, c.pick(folders) + c.file(c.pick(EXTENSIONS)), 1)
    names = sorted(p.relative_to(c.folder).as_posix() for p in c.folder.rglob("*") if p.is_file() and p.name.casefold().count(word.casefold()))
    yield User(c.ask(WHERE_IS if exact else BY_NAME, w=word))
    about = word if exact else f"files with {word} in the name"
    observation = yield Act(f"# Find {about}, also in subfolders\nfrom pathlib import Path\nsorted(str(p) for p in Path().rglob(\"*\") if {quoted(word)}.lower() in p.name.lower() and p.is_file())")
    c.demand(ast.literal_eval(result(observation)) == names)
    if not names:
        yield Say(f"There is no file {'' if exact else 'with '}{word}{'' if exact else ' in its name'} here or in the subfolders.", ("no", word))
        return
    yield Say(f"I found {joined(names)}." if len(names) < 13 else f"They are all listed above, from {names[0]} to {names[-1]}.", listed(names))
    if len(names) == 1 and c.chance(0.3):
        yield User(c.ask(HOW_BIG))
        observation = yield Act(f"# Look up the size of {names[0]}\nimport os\nos.path.getsize({quoted(names[0])})")
        count = result(observation)
        c.demand(count == str(len((c.folder / names[0]).read_bytes())))
        yield Say(f"{names[0]} has {plural(count, 'byte')}.", (count, names[0]))


def empty_files(c):
    for _ in range(c.rng.choice((0, 1, 1, 2, 3))):
        c.write(real_file(c, c.pick(EXTENSIONS)), "")
    for _ in range(c.rng.randint(1, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    beside(c)
    yield User(c.ask(EMPTY))
    observation = yield Act("# Find the empty files\nimport os\nsorted(f for f in os.listdir() if os.path.isfile(f) and os.path.getsize(f) == 0)")
    names = [n for n in here(c) if not (c.folder / n).read_bytes()]
    c.demand(ast.literal_eval(result(observation)) == names)
    if len(names) == 1:
        yield Say(f"One file is empty: {names[0]}.", (names[0],))
    else:
        yield Say(f"These files are empty: {joined(names)}." if names else "No file here is empty.", tuple(names) or ("No",))
    if names and c.chance(0.25):
        yield from delete_those(c, names)


def changed_lately(c):
    kind = c.pick(("today", "since", "since", "older"))
    days = c.pick((2, 3, 5, 7, 10, 14, 22, 30, 60, 90, 100, 111, 200, 365, 1000, c.rng.randint(2, 400)))
    for _ in range(c.rng.randint(2, 5)):
        name = real_file(c, c.pick(EXTENSIONS))
        fill(c, name, 1)
        # Well away from the limit, so that the clock does not decide.
        if c.chance(0.5):
            aged(c, name, days + c.rng.randint(1, 300) + 0.4)
        elif kind != "today":
            aged(c, name, c.rng.uniform(0, days - 1))
    beside(c)
    now = time.time()
    changed = {n: os.stat(c.folder / n).st_mtime for n in here(c)}
    if kind == "today":
        yield User(c.ask(TODAY))
        observation = yield Act(
            "# Find the files changed today\nimport datetime, os\ntoday = datetime.date.today()\nsorted(f for f in os.listdir() if os.path.isfile(f) and datetime.date.fromtimestamp(os.path.getmtime(f)) == today)"
        )
        names = [n for n in changed if time.localtime(changed[n])[:3] == time.localtime(now)[:3]]
        when, none = "Changed today", "No file here was changed today."
    elif kind == "since":
        yield User(c.ask(SINCE, n=days))
        observation = yield Act(f"# Find the files changed in the last {days} days\nimport os, time\nsorted(f for f in os.listdir() if os.path.isfile(f) and os.path.getmtime(f) > time.time() - {days} * 86400)")
        names = [n for n in changed if (now - changed[n]) / 86400 < days]
        when, none = f"Changed in the last {days} days", f"No file here was changed in the last {days} days."
    else:
        yield User(c.ask(OLDER, n=days))
        observation = yield Act(f"# Find the files older than {days} days\nimport os, time\nsorted(f for f in os.listdir() if os.path.isfile(f) and os.path.getmtime(f) < time.time() - {days} * 86400)")
        names = [n for n in changed if (now - changed[n]) / 86400 > days]
        when, none = f"Older than {days} days", f"No file here is older than {days} days."
    c.demand(ast.literal_eval(result(observation)) == names)
    yield Say(f"{when}: {joined(names)}." if names else none, tuple(names) or ("No",))


def copy_name(c, name):
    """What copies of a file are called by the systems that made them."""
    stem, ext = name.rsplit(".", 1)
    part = c.pick((f"{stem} ({c.rng.randint(1, 3)})", f"{stem} ({c.rng.randint(1, 3)})", f"{stem} - Copy", f"{stem} copy", f"Copy of {stem}", f"{stem}_copy"))
    c.demand(f"{part}.{ext}" not in c.files)
    c.register(part)
    return f"{part}.{ext}"


def by_length(name):
    return len(name), name


def duplicates(c):
    """The shortest name comes first and is kept: a copy is called after its original."""
    for _ in range(c.rng.choice((0, 1, 1, 1, 2))):
        ext = c.pick(EXTENSIONS)
        first = real_file(c, ext)
        fill(c, first)
        for _ in range(c.rng.choice((1, 1, 2))):
            c.write(copy_name(c, first) if c.chance(0.5) else real_file(c, ext), c.files[first])
    for _ in range(c.rng.randint(1, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 2)
    beside(c)
    yield User(c.ask(TWICE))
    observation = yield Act(
        "# Find files with the same content\nimport hashlib, os\nfrom collections import defaultdict\nsame = defaultdict(list)\nfor f in sorted(os.listdir(), key=lambda f: (len(f), f)):\n    if os.path.isfile(f):\n"
        "        same[hashlib.sha256(open(f, \"rb\").read()).hexdigest()].append(f)\n[names for names in same.values() if len(names) > 1]"
    )
    groups = defaultdict(list)
    for name in sorted(here(c), key=by_length):
        groups[(c.folder / name).read_text()].append(name)
    groups = [g for g in groups.values() if len(g) > 1]
    c.demand(ast.literal_eval(result(observation)) == groups)
    if not groups:
        yield Say("No two files here have the same content.", ("No",))
        return
    yield Say(f"These files have the same content: {'; '.join(map(joined, groups))}.", tuple(n for g in groups for n in g))
    if c.chance(0.4):
        yield User(c.ask(DROP_COPIES))
        kept, extra = [g[0] for g in groups], [n for g in groups for n in g[1:]]
        talk = f"This will delete {joined(extra)} and keep {joined(kept)}."
        code = removal(extra)
        if c.chance(0.3):
            yield from declined(c, code, talk, still="All the files are still there.")
            return
        yield Act(code, talk)
        c.demand(not set(extra) & set(here(c)) and set(kept) <= set(here(c)))
        yield Say(f"I deleted {joined(extra)}.", tuple(extra))


INTENTS = {newest_file: 7, file_facts: 8.8, find_by_name: 9, empty_files: 5, changed_lately: 9, duplicates: 7.5}
