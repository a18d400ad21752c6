"""Files and folders, one at a time: list, count, size, largest; delete, rename, make, move, copy, is it there."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result, said
from .kin_names import named_after
from .files_delete import IT, THEM, delete_listed, delete_those, first_look, list_kind
from .workspace import ARE_HERE, EXTENSIONS, HERE, Kind, beside, count_of, fill, here, listed, populate, real_file, sibling, told


LIST = [
    f"@c {{list|show}} {{the|all|my}} files{HERE}", f"{{what|which}} files are{ARE_HERE}?", "show me {the|my|all} files", "@c list {all|the|my} files", f"@n names of {{the|all|my}} files{HERE}", f"which files do {{I|we}} have{HERE}?", f"@n list of {{the|all|my}} files{HERE}",
    f"@c give me a list of {{the|all|my}} files{HERE}", "what files are there?", f"tell me which files are{ARE_HERE}", "file list", f"name {{the|all|my}} files{HERE}", "my files?", "what are my files called?", f"which files can you see{HERE}?", "@n file names", "what files do I have?", "files?",
    f"tell me the names of {{the|all|my}} files{HERE}", f"tell me what files are{ARE_HERE}", "name every file",
    "list files", "list my files", "show files", "files here?", "what files are in this folder?", "which files are in this folder?", f"@c list what files are{ARE_HERE}", "all my files?",
    f"I need to see which files there are{ARE_HERE}", f"I was wondering what files are lying around{HERE}", f"for my inventory I need the names of all {{the|my}} files{HERE}", "read me the file names please", "let me see {the|my|all} files", "let's see what files I have got", f"can't remember which files I saved{HERE}", "I forgot what my files are called", f"@n names of everything that is a file{HERE}", f"which files have been saved{HERE}?", f"mind listing {{the|my}} files{HERE}?",
    "would you mind showing me the names of {the|my} files?", f"any idea which files I keep{HERE}?", f"make me a list of {{the|all|my}} files{HERE}", "make me list of files", "@c read out the names of {the|all|my} files", f"@c write out {{the|all|my}} file names{HERE}", f"@c print {{the|all|my}} file names{HERE}", f"@c print a list of {{the|all|my}} files{HERE}", f"@n overview of {{the|my|all}} files{HERE}", "a plain list of {the|my|all} file names, nothing else", "just the file names, please",
    f"which are the files{HERE}?", f"what files live{HERE}?", f"which files did I save{HERE}?", f"my boss asks which files we have{HERE}", "*.* please, all file names", "files in the current folder -> list",
    f"which file names exist{HERE}?", f"what have I saved{HERE}? just the file names", f"@n full list of {{the|my|all}} files{HERE}", "who can tell me which files I have?",
    "I've lost track of my files, which ones are there?", "I've no overview any more, which files do I have?", "I'm new to this computer, what files are in this folder?", f"could you tell me the name of each file{HERE}?", f"what have we got{HERE} in the way of files?", "which documents and other files have I got?", f"run through the files{HERE} by name", "all file names, one after the other", f"the files{HERE}, by name please", f"@c enumerate {{the|all|my}} files{HERE}",
    f"are there files{HERE}? which ones?", "I'd like to see the names of my files, not the folders", "files only, no folders, list them", f"do a listing of {{the|my|all}} files{HERE}", "what files did I leave here?", "which files must I choose from?", f"@c spell out which files are{ARE_HERE}", "what's the name of every file I have?", "before I begin: which files are there?", "list of file names wanted", "filenames?", "show filenames", "my files, what are they?", "@n complete list of {the|my|all} files",
]
CONTENTS = [
    "what is {here|in this folder|in the current folder|in my folder}?", "what's in {this|my|the} folder?", f"what do I have{HERE}?", "folder contents", "look at the folder", "ls", "@n {contents|content} of {this|the|my} folder", "@c {list|show} {this|the|my} folder", "@c list everything{HERE}", "what does {this|my|the} folder contain?",
    "what is there?", "@c look into {this|the|my} folder", "everything in this folder?", "@c show me what is {here|in this folder|in the folder}", "@n folder listing", "what can you see {here|in this folder}?", "@c list the {contents|content} of {this|the} folder", "show everything{HERE}", "what have I got {here|in this folder}?",
    "dir please", "which things does {this|the} folder contain?", "@c tell me what {this|the} folder contains", "dir here",
    "can't remember what I keep in this folder", "I forgot what is in {this|the|my} folder", "I was wondering what is in {this|the|my} folder", "let me see what is in {this|the|my} folder", "let's see what we have here", "let's see what this folder holds", "what does {this|the|my} folder hold?", "what can be found {here|in this folder}?", "what's lying around {here|in this folder}?", "what else is in {this|the|my} folder?", "this folder: what is in it?", "{this|the|my} folder, what does it hold?",
    "open {this|the|my} folder and tell me what you see", "what do you see {here|in this folder}?", "tell me what you see {here|in this folder}", "have a look {at|into} {this|the|my} folder", "take a look at {this|the|my} folder and tell me what is there", "@c print the {contents|content} of {this|the|my} folder", "@n overview of {this|the|my} folder", "@n inventory of {this|the|my} folder", "I need to know what {this|the|my} folder contains", "any idea what is in {this|the|my} folder?",
    "mind checking what is {here|in this folder}?", "what kind of things are lying {here|in this folder}?",
    "I've lost track of what is in {this|my|the} folder", "what stuff do I have here?", "what all is in {this|my|the} folder?", "what's all here?", "give me an idea of what is in {this|my|the} folder", "everything here, files and folders, list it", "files and folders here?", "which files and folders are here?", "@c list files and folders", "@c show all files and folders here", "I can't see what is in {this|my|the} folder, tell me", "what would I see if I opened {this|my|the} folder?", "what did I put into {this|my|the} folder?", "what is stored {here|in this folder}?",
    "what is kept {here|in this folder}?", "what sits in {this|my|the} folder?", "what am I going to find in {this|my|the} folder?", "peek into {this|my|the} folder for me", "look what is here", "look around here, what is there?", "what's here?", "contents?", "contents of this folder?", "@c run through what is in {this|my|the} folder", "@c go through {this|my|the} folder and name all things in it", "@c describe what is in {this|my|the} folder", "@c read me what is in {this|my|the} folder", "folder: show contents", "show me around in {this|my|the} folder", "is there anything {here|in this folder}? what?", "@n list of everything in {this|my|the} folder",
]
LIST_EXT = [
    f"@c {{list|show}} {{the|all|all the|my}} <e>{HERE}", f"{{what|which}} <e> are{ARE_HERE}?", "show me {the|my|all} <e>", "@c list <e>", f"which <e> do {{I|we}} have{HERE}?", f"@c give me a list of {{the|all|my}} <e>{HERE}", f"are there any <e>{HERE}?", "what <e> are there?", f"@c find {{all|the|all the}} <e>{HERE}",
    "@n names of {all|the|my} <e>", "all <e>", f"tell me which <e> are{ARE_HERE}", "<e>?", f"@n list of {{all|the|my}} <e>{HERE}", "do I have any <e>?", f"name {{all|the|my}} <e>{HERE}", f"which <e> can you see{HERE}?", "what <e> do I have?", f"can you see any <e>{HERE}?", "my <e>?",
    "list <e>", "show <e>", "which <e> are in this folder?", "any <e>?", "list all <e>", "<e> here?",
    f"let me see {{all|the|my}} <e>{HERE}", "I need to see {all|the|my} <e>", f"I was wondering which <e> I have{HERE}", "I forgot what my <e> are called", f"can't remember which <e> I saved{HERE}", "what are {the|my} <e> called?", f"are there any <e>{HERE}? which?", f"mind listing {{the|my}} <e>{HERE}?", "would you mind showing me {the|all|my} <e>?", "@c read out the names of {the|my|all} <e>", "@c write out the names of {the|my|all} <e>", f"@c print the names of {{the|my|all}} <e>{HERE}",
    f"@c look for <e>{HERE}", "@c search this folder for <e>", f"make me a list of {{the|all|my}} <e>{HERE}", "make me list of <e>", f"for my report I need the names of all <e>{HERE}", "my boss asks which <e> we have", "of the files here, which are <e>?", "which of {my|the|these} files are <e>?", "which files are <e>?", "only the <e>, please list them", "<e> only, list them", f"have we got <e>{HERE}?", "let's see which <e> there are", "from this folder I need the names of the <e>",
    "where are my <e>? list them", "<e> -> list",
    "I've lost track of my <e>, which ones are there?", f"could you tell me the names of {{the|all|my}} <e>{HERE}?", "which <e> have I got?", "I have some <e>, which are they?", "I must have some <e> here, what are their names?", "I only care about the <e>, list them", "leave out everything else, list the <e>", "<e>, by name please", f"@c enumerate {{the|all|my}} <e>{HERE}", f"run through the <e>{HERE} by name", "are any of {my|the|these} files <e>? which?", "are <e> in this folder? name them", "what do I have in the way of <e>?", "what have I got as <e>?",
    "which <e> did I leave here?", "which <e> did I save{| here}?", "the other files don't matter, show only <e>", "I'm looking for <e>, which are there?", "I'm after <e>, what is there?", "filter the files: <e> only", "@c filter out the <e> and show me their names", f"@c pick out the <e>{HERE}", f"@c go through this folder and list the <e>", "show filenames of all <e>", "list of <e> wanted", "got any <e>?", f"@n complete list of {{the|my|all}} <e>{HERE}", "just my <e>, nothing else", "every <e> name please, the whole list", "the <e>, what are they called?",
]
LIST_IN = [
    "@c list the files in <d>", "what is in {the folder|folder|} <d>?", "@c show me the files in {the folder |}<d>", "what files are in <d>?", "which files are in {the folder |}<d>?", "ls <d>", "what does the folder <d> contain?", "@n contents of <d>", "@c list the folder <d>", "what do I have in <d>?",
    "@c look into <d>", "@n list of the files in <d>", "@c open the folder <d> and list the files", "@n files in {the folder |}<d>", "what's inside {the folder |}<d>?", "@c list everything in <d>", "@c look inside {the folder |}<d>", "@c list what is in <d>", "is there anything in <d>?", "@n contents of the folder <d>",
    "@c show the contents of <d>", "@c list the contents of {the folder |}<d>", "which things are in {the folder |}<d>?", "what do we have in the folder <d>?",
    "look at the folder <d> and tell me what is there", "<d>: what is in it?", "<d>, what's in there?", "I was wondering what is in {the folder |}<d>", "can't remember what I put into {the folder |}<d>", "I forgot what is in {the folder |}<d>", "let me see what is in {the folder |}<d>", "let's see what {the folder |}<d> holds", "what does the folder <d> hold?", "what did I put into {the folder |}<d>?", "what did I save in {the folder |}<d>?", "which files did I keep in {the folder |}<d>?",
    "take a look into {the folder |}<d> and name the files", "open <d> and tell me what you see", "from {the folder |}<d> I need the names of the files", "I need to see what is in {the folder |}<d>", "I need to know which files {the folder |}<d> holds", "my boss asks what we keep in {the folder |}<d>", "@c print the contents of {the folder |}<d>", "@c read out the file names in {the folder |}<d>", "@n names of the files in {the folder |}<d>", "@n inventory of {the folder |}<d>",
    "any idea what I keep in {the folder |}<d>?", "mind checking what is in {the folder |}<d>?", "make me a list of what is in <d>", "dir <d>",
    "I've lost track of what is in <d>", "go into {the folder |}<d> and tell me what you find", "could you look into {the folder |}<d>? what is there?", "there is a folder <d>, what is in it?", "I have a folder {called|named} <d>, what does it contain?", "what stuff is in {the folder |}<d>?", "what's all in <d>?", "what all is in {the folder |}<d>?", "what is stored in {the folder |}<d>?", "what is kept in {the folder |}<d>?", "what lies in the folder <d>?", "what sits in {the folder |}<d>?", "which files lie in {the folder |}<d>?", "which documents are in {the folder |}<d>?",
    "what would I see if I opened {the folder |}<d>?", "peek into {the folder |}<d> for me", "show folder <d>", "list folder <d>", "open folder <d>", "contents of folder <d>", "<d> contents", "<d>/ ?", "@c enumerate the files in {the folder |}<d>", "@c run through what is in {the folder |}<d>", "@c read me what is in {the folder |}<d>", "@c name all the things in {the folder |}<d>", "does {the folder |}<d> have anything in it? what?", "is {the folder |}<d> full or empty? what is in it?", "file names in {the folder |}<d>, please", "@n listing of {the folder |}<d>", "@n list of what is in {the folder |}<d>", "which files belong to the folder <d>? name them",
]
COUNT = [
    f"how many files are{ARE_HERE}?", f"how many files do I have{HERE}?", f"@c count {{the|my|all}} files{HERE}", f"@n number of files{HERE}", "how many files are there?", "@c tell me how many files there are", "@n file count", "how many files does this folder have?", f"how many files can you see{HERE}?", "how many files?", "@c count files",
    f"@n total number of files{HERE}", "how many files does this folder contain?", f"@c find out how many files are{ARE_HERE}", f"count of {{the|my|all}} files{HERE}", "do I have many files, and how many?", f"@n count of {{all|the}} files{HERE}",
    "how many files are in this folder?", "how many files are here?", "files, how many?", f"how many files have I got{HERE}?", f"@c count all my files{HERE}", "number of files?", "file count?", "how many files in this folder?", "count files pls",
    f"I need to know how many files there are{ARE_HERE}", "I was wondering how many files I have got by now", f"any idea how many files I keep{HERE}?", f"for my report I need the number of files{HERE}", f"my boss wants to know how many files we have{HERE}", f"mind counting {{the|my}} files{HERE}?", "would you mind counting the files?", "how much files are there?", f"how much files do I have{HERE}?", f"@c tally {{the|my|all}} files{HERE}", f"@n tally of {{the|all|my}} files{HERE}", "tally the files",
    f"@n quantity of files{HERE}", f"what quantity of files is{HERE}?", f"what is the number of files{HERE}?", f"what would be the number of files{HERE}?", f"with how many files are we dealing{HERE}?", f"of files, how many do I have{HERE}?", "this folder: number of files?", "this folder has how many files?", "let's see how many files there are", "take this folder and count its files", f"count every file{HERE}", "#files?", "are there a lot of files? how many exactly?",
    f"@n exact number of files{HERE}",
    "I've lost track of how many files I have", "I've lost count of my files, how many are they?", f"have I got many files{HERE}? what is the number?", f"could you count how many files are{ARE_HERE}?", "in this folder, how many files do you count?", f"how many files do you count{HERE}?", f"how many files do you find{HERE}?", f"how many files exist{HERE}?", f"how many files lie{HERE}?", "how many separate files do I have?", "how many documents and other files are here in all?", "give me a count of the files here", "what does the file count come to?", "how many files did I collect here?", "how many files did I leave in this folder?",
    "a figure for how many files there are, please", "only the number: how many files?", "no names, just how many files there are", "I don't need the names, only how many files there are", "files here: how many in number?", "files count", "nr of files", "num files", f"@c determine how many files are{ARE_HERE}", f"@c work out how many files there are{ARE_HERE}", f"@c see how many files there are{ARE_HERE}", f"@n files count{HERE}", "folders aside, how many files are here?", "not counting folders, how many files do I have?",
]
COUNT_EXT = [
    f"how many <e> are{ARE_HERE}?", f"how many <e> do I have{HERE}?", f"@c count {{the|my|all}} <e>{HERE}", f"@n number of <e>{HERE}", "how many <e> are there?", "@c tell me how many <e> there are", "how many files end in .<x>?", "how many .<x> files are there?", f"@c count files with the extension <x>{HERE}", "how many <e>?", "@c count <e>", f"@n total number of <e>{HERE}",
    f"how many <e> can you see{HERE}?", f"@c find out how many <e> are{ARE_HERE}", f"@n count of {{all|the}} <e>{HERE}", "how many <e> does this folder {have|contain}?", f"@n number of {{.<x>|<x>}} files{HERE}", "how many files with the extension <x> are there?",
    "@c count the files that end in .<x>", "@n number of files that end in .<x>",
    "how many <e> are in this folder?", "how many <e> have I got?", "<e>, how many?", "count <e>", "number of <e>?",
    f"I need to know how many <e> there are{ARE_HERE}", "I was wondering how many <e> I have", f"any idea how many <e> are{ARE_HERE}?", f"for my report I need the number of <e>{HERE}", "my boss wants to know how many <e> we have", f"mind counting {{the|my}} <e>{HERE}?", f"how much <e> are there{HERE}?", "how much <e> do I have?", f"@c tally {{the|my|all}} <e>{HERE}", "@n tally of {the|my|all} <e>", f"@n quantity of <e>{HERE}", f"what is the number of <e>{HERE}?", "what would be the number of <e>?",
    "of all files, how many are <e>?", "how many of {my|the|these} files are <e>?", "this folder has how many <e>?", "<e> -> count", "<e> - how many?", "#<e>?", "let's see how many <e> we have", "*.<x> -> count", "how many files are there with .<x> at the end?", "how many file names end with .<x>?", "with the ending .<x>, how many files are there?", f"@n exact number of <e>{HERE}", "are there a lot of <e>? how many exactly?",
    "I've lost track of how many <e> I have", "I've lost count of my <e>, how many are they?", f"could you count how many <e> are{ARE_HERE}?", f"how many <e> do you count{HERE}?", f"how many <e> do you find{HERE}?", f"how many <e> exist{HERE}?", "in this folder, how many <e> do you count?", "how many <e> did I collect here?", "how many <e> did I save{| here}?", "only the number of <e>, please", "I don't need the names, only how many <e> there are", "leave out the other files, how many <e> are there?", "a figure for how many <e> there are, please", "<e> count", "count of <e>?", "nr of <e>", "how many with .<x>?",
    "have I got many <e>? what is the number?", "do I have a lot of <e>? how many?", "how many of them there <e> have I got?", f"@c determine how many <e> are{ARE_HERE}", f"@c work out how many <e> there are{ARE_HERE}", f"@c see how many <e> there are{ARE_HERE}", "@c count how many files end with .<x>", "@n count of files ending in .<x>", "for the <e>, what is the count?", "look at the <e>, how many are they?", "take only the <e>, how many are there?", "how often does a file name end in .<x>?",
]
COUNT_IN = [
    "how many files are in <d>?", "how many files are in the folder <d>?", "@c count the files in <d>", "@n number of files in <d>", "how many files does <d> have?", "@c count {my|all|the} files in {the folder |}<d>", "@c tell me how many files are in <d>", "@n file count of <d>", "how many files does the folder <d> contain?",
    "how many files do I have in <d>?", "how many files can you see in <d>?", "<d>: how many files?", "@n total number of files in {the folder |}<d>", "@c find out how many files are in <d>", "@n count of {all|the} files in <d>", "files in <d>, how many?",
    "count of the files in {the folder |}<d>", "what is the count of files in <d>?", "how many files sit in <d>?", "<d> has how many files?",
    "how many files are there in <d>?", "number of files in <d>?", "count files in <d>", "how many files in <d>?", "how many files are inside <d>?",
    "I need to know how many files are in {the folder |}<d>", "I was wondering how many files {the folder |}<d> has", "any idea how many files I keep in {the folder |}<d>?", "for my report I need the number of files in {the folder |}<d>", "my boss wants to know how many files are in {the folder |}<d>", "mind counting the files in {the folder |}<d>?", "how much files are in {the folder |}<d>?", "how much files has {the folder |}<d>?", "@c tally the files in {the folder |}<d>",
    "@n tally of the files in {the folder |}<d>", "@n quantity of files in {the folder |}<d>", "what quantity of files is in {the folder |}<d>?", "take {the folder |}<d> and count its files", "look into {the folder |}<d> and count the files", "look at {the folder |}<d> and tell me how many files it has", "let's see how many files are in {the folder |}<d>", "<d>: number of files?", "<d> -> count files", "the folder <d>, how many files does it hold?", "how many files does {the folder |}<d> hold?",
    "into {the folder |}<d> I put how many files?", "how many files did I put into {the folder |}<d>?", "@n exact number of files in {the folder |}<d>", "what would be the number of files in {the folder |}<d>?",
    "I've lost track of how many files are in <d>", "there is a folder <d>, how many files has it?", "I have a folder {called|named} <d>, how many files are in it?", "go into {the folder |}<d> and count the files", "could you count how many files are in {the folder |}<d>?", "how many files lie in {the folder |}<d>?", "how many files are stored in {the folder |}<d>?", "how many files are kept in {the folder |}<d>?", "how many files do you find in {the folder |}<d>?", "how many files do you count in {the folder |}<d>?", "how many files did I save in {the folder |}<d>?", "how many files have I got in {the folder |}<d>?", "how many documents and other files are in {the folder |}<d>?",
    "is {the folder |}<d> full? how many files are in it?", "are there many files in {the folder |}<d>? how many?", "does {the folder |}<d> have a lot of files? how many?", "only the number of files in {the folder |}<d>, please", "no names, just how many files are in {the folder |}<d>", "a figure for how many files are in {the folder |}<d>, please", "folder <d> how many files", "folder <d> file count", "how many files in folder <d>?", "<d>/ how many files?", "#files in <d>?", "@c determine how many files are in {the folder |}<d>", "@c work out how many files {the folder |}<d> holds", "@c see how many files are in {the folder |}<d>", "ls <d> | wc -l", "@n figure for the files in {the folder |}<d>",
]
HOW_MANY = [
    "how many are they?", "how many is that?", "how many are there?", "count them", "and how many?", "how many files is that?", "the number?", "how many?", "and how many are they?", "how many files are they?",
    "and the number of them?", "so how many in all?", "what is the count?", "what's the number?", "can you count them?", "tally them", "that makes how many?", "the count, please", "I need the number too", "so how many is that?",
    "and in all, how many?", "how many altogether?", "how many do you count?", "what's the total number?", "and the count?", "as a number?", "in numbers?", "how many is that in all?", "how many have I got?", "what does that come to in number?", "a count, please", "and how many of those do I have?", "that's how many?", "how many were that?", "I've lost count, how many?", "count please", "#?",
]
WHICH = [
    "which ones?", "what are they called?", "name them", "their names?", "list them", "show them", "and which are they?", "show me their names", "what are their names?", "which are they?",
    "what names do they have?", "tell me their names", "I need the names", "the names, please", "and the names?", "can you name them?", "let me see them", "let's see which", "read me the names", "print the names", "which files are these?",
    "and what are they called?", "their names, please", "tell me which", "and which ones?", "which?", "say which ones they are", "what's each one called?", "could you list them?", "can I see the names?", "I'd like the names as well", "now the names", "now list them", "go on, name them", "names?", "names please", "spell them out", "which ones would that be?", "which ones do you mean?", "give me their names", "show me which",
]
SIZE = [
    "how {big|large} is <f>?", "@n size of <f>", "what is the size of <f>?", "how many bytes {is|has} <f>?", "@n file size of <f>", "how much space does <f> take?", "<f> size", "how many bytes are in <f>?", "check the size of <f>", "@n size of <f> in bytes", "how heavy is <f>?", "how much space does the file <f> need?", "@c check how {big|large} <f> is",
    "@c look up the size of <f>", "how {big|large} is the file <f>?", "@n number of bytes in <f>", "<f>, how {big|large}?",
    "how many bytes does <f> have?", "what does <f> take in bytes?", "how much does <f> take up?", "@c measure <f>", "@c measure the size of <f>", "<f> has what size?", "what size has <f>?", "what size is <f>?", "@c find out how big <f> is", "@c tell me how {big|large} <f> is",
    "I need to know how {big|large} <f> is", "I was wondering how {big|large} <f> is", "any idea how {big|large} <f> is?", "mind checking the size of <f>?", "for the upload I need the size of <f> in bytes", "is <f> small enough to mail? how many bytes?", "my boss asks how {big|large} <f> is", "what would be the size of <f>?", "of what size is <f>?", "how much is <f> in bytes?", "how much bytes has <f>?", "<f> - how many bytes?", "<f>: size in bytes?", "<f> -> bytes",
    "look at <f> and tell me its size", "take <f> and look up its size", "let's see how {big|large} <f> is", "how much disk space does <f> use?", "how much room does <f> need?", "how much room does the file <f> take on the disk?", "@n disk space of <f>", "@n disk space used by <f>", "@n byte count of <f>", "does <f> take up much space? how many bytes?", '"<f>" is how many bytes?', "how {big|large} did <f> become?", "@c count the bytes of <f>",
    "how heavy is the file <f>?", "is <f> heavy? how many bytes?", "can I mail <f>, or is it too big? what is its size?", "@c measure how big <f> is", "size(<f>)", "du <f>",
    "I've no idea how big <f> is", "before I send <f>, how many bytes does it have?", "tell me the size of <f> in bytes", "what does <f> weigh?", "how many bytes would I send if I mailed <f>?", "<f> bytes?", "bytes of <f>?", "filesize <f>", "<f>, file size?", "could you look how big <f> is?", "how big a file is <f>?", "just how large is <f>?", "exactly how many bytes is <f>?", "@n exact size of <f>", "@n size in bytes of the file <f>", "@c determine the size of <f>", "how much storage does <f> need?", "how much storage does the file <f> take up?", "how many bytes does <f> come to?", "is <f> large? what is its size?", "<f> takes how many bytes?",
]
TOTAL = [
    "how much space do {the|my|all} files take?", f"@n total size of {{the|my|all}} files{HERE}", f"how big are all files{HERE} together?", "@n total size of this folder", "how {big|large} is this folder?", f"@n sum of the file sizes{HERE}", f"@c add up the sizes of {{the|all}} files{HERE}", "how many bytes do {the|my|all} files have in {total|all}?", "@n folder size",
    f"how much disk space do the files{HERE} use?", "@n size of all files together", "what do all files take in bytes?", "how much space does this folder take?", "how many bytes is this folder?", "@n size of this folder", "how big are my files in total?", "@c sum up the sizes of {the|my|all} files",
    "how much space does the folder use?", "what does this folder take?",
    "folder size?", "how big is this folder in total?", "total size?", f"size of everything{HERE}?", f"how much space is used{HERE}?", "@n space all files take", f"how much do the files{HERE} take up in total?", "how large are all my files together?", f"@n total size of everything{HERE}", "what is the total size of my files?",
    "I need to know how much space all {the|my} files take", "I was wondering how much space {the|my} files use together", "any idea how big {the|my} files are altogether?", "how much room do {the|my|all} files need together?", "how much room does this folder take on the disk?", "for the backup I need the total size of {the|all|my} files", "my boss asks how big all our files are together", "mind adding up the sizes of {the|all|my} files?",
    "if I put all {the|my} files on a stick, how many bytes is that?", "what do the sizes of all {the|my} files add up to?", "what would be the total size of {the|all|my} files?", "sum(size) of all files", "all files -> total bytes", "@n total bytes of {the|all|my} files", "@n total number of bytes in {this|the} folder", "@n combined size of {the|all|my} files", "@n combined size of everything in {this|the} folder", "@n disk space used by {the|all|my} files", "@n disk usage of {this|the} folder",
    "disk usage here?", "du -s", "take all {the|my} files and add up their sizes", "let's see how much space {the|my} files take in total", "how heavy are {the|my} files altogether?", "is this folder big? how many bytes in all?", "{this|the} folder: how big?", "what {is|would be} the size of {this|the} folder?", "how many bytes do {the|my} files have altogether?", "@c compute the total size of {the|all|my} files",
    "how heavy is everything in {this|the} folder?", "will {the|my} files fit on a stick? how big are they all together?", "does everything fit on a stick? what is the total size?", "@c measure {this|the} folder",
    "I've no idea how much space my files take all together", "tell me how many bytes all {the|my} files come to", "what does everything here weigh?", "how much storage do {the|my|all} files need in total?", "how many bytes would I have to send if I sent all files?", "total file size?", "bytes in total, all files?", "all files together: how many bytes?", "is this folder large? how many bytes does it hold?", "how much data is in {this|the} folder, in bytes?", "how much data do I have here in total?", "one number for the size of all {the|my} files", "@c total up the sizes of {the|all|my} files", "@n grand total of the file sizes", "@n amount of data in {this|the} folder", "how many bytes would a copy of all {the|my} files need?",
]
LARGEST = [
    f"{{which|what}} is the <big> file{HERE}?", f"which file is the <big>{HERE}?", f"@n <big> file{HERE}", "<big> file", "show me the <big> file", f"which one is the <big> file{HERE}?", f"name the <big> file{HERE}", "<big> file here?", "the <big> file is which?", f"@c tell me which file is <big>{HERE}", f"@c find out which file is the <big>{HERE}",
    f"@n name of the <big> file{HERE}", f"which of my files is the <big>{HERE}?", "what's my <big> file?", "which file is <big>?",
    "@c find the <big> file and name it", f"@c find out the <big> file{HERE}", "what file is the <big> one?",
    f"I need to know which file is the <big>{HERE}", "I was wondering which of my files is the <big>", f"any idea which file is the <big>{HERE}?", "mind checking which file is <big>?", "can't remember which file was the <big>", "let's see which file is the <big>", "my boss asks for the name of the <big> file", "out of all my files, which one is the <big>?", "of all {the|my} files, which is the <big>?", "among {the|my} files, which is the <big>?",
    "look at {the|my} files and tell me which one is <big>", "take all {the|my} files: which is the <big>?", f"what would be the <big> file{HERE}?", "the file with the <big> size?", f"@n file with the <big> size{HERE}", "@n <big> of {the|all|my} files", "<big> of all my files?", "<big> file -> name", "one file must be the <big>, which one?",
    "I've no idea which of my files is the <big>", "could you point out the <big> file?", "point me to the <big> file", "which file do I have that is <big>?", "what is the name of the <big> file?", "how is the <big> file called?", f"what is the <big> file{HERE} called?", "the name of my <big> file, please", "by size, which file is the <big>?", "judging by bytes, which file is the <big>?", "compare the sizes, which file is the <big>?", "compare all {the|my} files: which one is the <big>?", "sort them by size, which file is the <big>?", "I want to know which file is the <big>", "I'm looking for the <big> file", "I'm trying to find out which file is the <big>",
    "tell me the name of the <big> file", "the <big> one of {the|my} files?", "my <big> file is which?", "<big> file name?", "<big> one of all files?", "when it comes to size, which file is the <big>?", "in terms of bytes, which is the <big> file?", f"is there one file{HERE} that is the <big>? which?", "@c pick the <big> file", f"@c pick out the <big> file{HERE}", "@c point out which file is the <big>", "@c show me which file is the <big>", "@c identify the <big> file", "@c determine which file is the <big>", f"@c check which file is the <big>{HERE}", "which single file is the <big>?",
]
ITS_SIZE = [
    "how big is it?", "and how big is it?", "what size is it?", "its size?", "how many bytes?", "size?", "how large is it?", "and its size?", "how much space does it take?", "how many bytes is it?",
    "so how big is it?", "what is its size?", "how much bytes has it?", "I need its size too", "and in bytes?", "how many bytes does it have?", "the size, please", "tell me its size", "and what size does it have?", "how much room does it need?",
    "and how large is it?", "how heavy is it?", "what does it take in bytes?", "how big exactly?", "what's its exact size?", "and how many bytes is that?", "and the size?", "how big is that file?", "how big is that one?", "what size is that file?", "in bytes, please", "that is how many bytes?", "how much does it take up?", "how much storage does it need?", "so it has how many bytes?", "and how much space does it need?", "do you know its size as well?", "its size in bytes, please",
]
DELETE = [
    "@c delete <f>", "@c delete the file <f>", "@c remove <f>", "@c remove the file <f>", "@c get rid of <f>", "@c erase <f>", "I don't need <f> any more, delete it", "<f> can go, remove it", "@c throw <f> away", "rm <f>", "@c throw away <f>", "<f> can go", "I do not need <f> any more", "del <f>", "@c get rid of the file <f>", "@c erase the file <f>", "<f> must go, delete it",
    "@c trash <f>",
    "delete <f>", "remove <f> pls", "@c bin <f>", "@c throw the file <f> away", "I want <f> gone", "<f> should go, delete it", "please get rid of <f>, I don't need it", "@c drop the file <f>", "I don't need the file <f>, remove it", "@c trash the file <f>", "delete just <f>",
    "I want to delete <f>", "there is no need for <f> any more, delete it", "nobody needs <f> any more, erase it", "<f> is of no use, throw it away", "<f> is out of date, delete it", "<f> is old stuff, remove it", "<f>: delete", "<f> -> trash", "<f> in the trash please", "<f> to the bin", "would you mind deleting <f>?", "mind removing <f>?", "let's get rid of <f>", "time to delete <f>", "time to get rid of <f>", "@c make <f> disappear", "@c make sure that <f> is gone", "<f> should be gone",
    "the file <f> should be deleted", "the file <f> is no longer needed, erase it", "I have no use for <f>, throw it away", "I made <f> by mistake, remove it", "can <f> be deleted? please do it", "take <f> and throw it away", "look for <f> and delete it", "please, no more <f> in this folder, delete it", "my boss wants <f> gone", "@c delete the old file <f>", '"<f>" can be deleted',
    "@c make the file <f> disappear", "<f> has to disappear", "<f> has to go", "<f> has had its day, delete it", "delete(<f>)", "@c bin the file <f>",
    "<f> was only a test, delete it", "I've finished with <f>, delete it", "I'm finished with <f>, you can delete it", "you can delete <f>", "you may throw <f> away", "<f> isn't needed any longer, remove it", "please take <f> off my computer", "take <f> away", "put <f> in the bin", "@c put <f> into the trash", "@c move <f> to the trash", "@c scrap <f>", "@c wipe <f>", "@c dispose of <f>", "@c chuck <f> out", "@c kill the file <f>", "I won't need <f> again, delete it", "I can do without <f>, remove it", "we can do without <f>, erase it", "<f> takes up space for nothing, delete it", "is it ok to delete <f>? then do so", "file <f> delete",
]
RENAME = [
    "@c rename <f> to <g>", "@c rename the file <f> to <g>", "@c change the name of <f> to <g>", "@c call <f> <g> from now on", "<f> should be called <g>", "@c give <f> the name <g>", "@c rename <f> as <g>", "@c rename <f> into <g>", "<f> -> <g>, rename it", "mv <f> <g>", "@c change the file name <f> to <g>", "@c give <f> a new name: <g>", "the new name of <f> should be <g>",
    "<f> is the wrong name, call it <g>", "@c call the file <f> <g> instead", "<f> needs a new name, <g>",
    "rename <f> <g>", "rename <f> to <g>", "<f> to <g>, rename", "@c rename <f> so that it is called <g>", "let <f> be called <g>", "I want <f> to be called <g>", "the file <f> should be called <g>", "<f>: new name <g>", "<f> should have the name <g>", "@c give the file <f> the new name <g>", "@c change <f> to the name <g>", "call <f> <g>",
    "<f>: rename to <g>", "<f> was misnamed, its name should be <g>", "the name <f> is wrong, it should be <g>", "I'd rather have <f> called <g>", "I would like the file <f> to be called <g>", "my boss wants <f> to be called <g>", "from now on <f> is called <g>", "from now on the name of <f> is <g>", "instead of <f> the file should be called <g>", "not <f> but <g> should be the name of the file", "<g> would be a better name for <f>, rename it", "<g> should be the new name of <f>",
    "let <g> be the new name of <f>", "would you mind renaming <f> to <g>?", "mind changing the name of <f> to <g>?", "could <f> be renamed to <g>?", "can the file <f> get the name <g>?", "take <f> and rename it to <g>", "take the file <f> and call it <g>", "time to rename <f>, it should be <g>", "let's call <f> <g>", "let's rename <f>: <g>", "@c set the name of <f> to <g>", "@c replace the name <f> by <g>", "ren <f> <g>", 'rename "<f>" to "<g>"', "I named a file <f>, but it should be named <g>",
    "the file <f> was misnamed, call it <g>", "I misnamed <f>, it should be <g>", "the old name is <f>, the new name is <g>", "old name <f>, new name <g>", "rename: <f> -> <g>",
    "I don't like the name <f>, make it <g>", "the file <f> has a bad name, call it <g>", "there is a typo in the name <f>, it should read <g>", "please name <f> <g>", "<f> wants to be called <g>, rename it", "could you give <f> the name <g>?", "<f> becomes <g>", "<f> is now to be called <g>", "what is called <f> should be called <g>", "@c name <f> <g> instead", "@c relabel <f> as <g>", "@c retitle <f> to <g>", "@c change the name from <f> to <g>", "@c change the file's name from <f> to <g>", "name change: <f> becomes <g>", "file <f> rename to <g>", "rename from <f> to <g>", "I'd like <f> under another name, <g>", "the file <f>, under its new name <g>, please",
]
FOLDER = [
    "@c make a folder {called|named} <d>", "@c create a folder {called|named} <d>", "@c create {the|a} folder <d>", "new folder <d>", "@c make {the|a} folder <d>", "I need a folder {called|named} <d>", "@c add a folder {called|named} <d>", "mkdir <d>", "@c create a directory {called|named} <d>", "@c set up a folder {called|named} <d>", "@c make a new directory <d>",
    "@c make a new folder <d>", "@c add a new folder <d>", "I want a folder {called|named} <d>", "folder <d>, make it", "@c set up a directory <d>",
    "mkdir <d>", "mkdir <d> pls", "make folder <d>", "create folder <d>", "new directory <d>", "make a dir <d>", "@c make me a folder <d>", "@c create a new folder {called|named} <d>", "@c add a directory <d>", "there should be a folder <d>, make it", "I want a new folder <d>", "@c make a subfolder {called|named} <d>", "@c create a subfolder {called|named} <d>", "a new folder {called|named} <d> please", "I need a directory {called|named} <d>",
    "I'm missing a folder {called|named} <d>, make one", "there is no folder {called|named} <d> yet, create it", "for my papers I need a folder {called|named} <d>", "my boss wants a folder {called|named} <d>", "would you mind making a folder {called|named} <d>?", "mind creating a folder <d>?", "could we have a folder {called|named} <d>?", "can I get a new folder {called|named} <d>?", "let there be a folder <d>", "time to make a folder {called|named} <d>", "@c start a new folder {called|named} <d>",
    "@c open a new folder {called|named} <d>", "<d>: new folder", "<d> -> new folder", '"<d>" as a new folder',
    "I would like to have a folder {called|named} <d>", "I need somewhere to put my papers, make a folder <d>", "I want a place for my things, a folder {called|named} <d>", "@c prepare a folder {called|named} <d>", "@c prepare the directory <d>", "@c make room for a folder {called|named} <d>", "a folder with the name <d>, please", "a directory with the name <d> is missing, create it", "the folder <d> is missing, make it", "the folder <d> does not exist yet, add it",
    "here should be a folder {called|named} <d>", "let's have a folder {called|named} <d>", "let's make a folder: <d>", "md <d>", "create dir <d>",
    "where can I put my papers? make a folder {called|named} <d>", "my papers need a place, create the folder <d>",
    "a folder for my things, name it <d>", "could you put up a folder {called|named} <d>?", "please build a folder <d>", "I'd like to start a folder {called|named} <d>", "I want to keep my papers together in a folder {called|named} <d>, make it", "can you set me up with a folder {called|named} <d>?", "one folder, name <d>", "folder name: <d>, create it", "an empty folder {called|named} <d>, please", "@c make an empty folder {called|named} <d>", "@c create an empty folder <d>", "@c build a directory {called|named} <d>", "@c establish a folder <d>", "@c generate a folder {called|named} <d>", "new folder <d> please", "add folder <d>", "open up a folder {called|named} <d> for me",
]
MOVE = [
    "@c move <f> to {the folder |}<d>", "@c move <f> into {the folder |}<d>", "@c put <f> into {the folder |}<d>", "@c put <f> in {the folder |}<d>", "@c move the file <f> to <d>", "<f> belongs in <d>, move it", "@c shift <f> to <d>", "@c move <f> over to <d>", "<f> should go to <d>", "@c take <f> and put it into <d>", "<f> belongs in the folder <d>", "@c shift the file <f> into {the folder |}<d>",
    "<f> should be in <d>", "mv <f> to <d>", "@c take <f> over to {the folder |}<d>", "<f> goes into <d>",
    "move <f> to <d>", "mv <f> <d>", "put <f> in <d>", "move <f> <d>", "<f> -> <d>, move it", "@c bring <f> to the folder <d>", "I want <f> in {the folder |}<d>", "@c drop <f> into {the folder |}<d>", "<f> into {the folder |}<d>", "the file <f> belongs in <d>", "the file <f> should be in <d>", "@c take the file <f> to <d>", "I want <f> moved to <d>",
    "I want to have <f> in {the folder |}<d>", "<f>: move to <d>", "<f> must go to {the folder |}<d>", "the right place for <f> is {the folder |}<d>", "the place for <f> is <d>, move it there", "<d> is where <f> belongs", "in {the folder |}<d> is where <f> should be", "into {the folder |}<d> with <f>", "would you mind moving <f> to {the folder |}<d>?", "mind putting <f> into {the folder |}<d>?", "could <f> be moved to {the folder |}<d>?", "can the file <f> go into {the folder |}<d>?",
    "time to move <f> to {the folder |}<d>", "let's put <f> into {the folder |}<d>", "let's move <f>: to {the folder |}<d>", "take <f> and move it to {the folder |}<d>", "take the file <f> and put it in {the folder |}<d>", "<f> is in the wrong place, put it into <d>", "<f> lies in the wrong place, move it to <d>", "my boss wants <f> in {the folder |}<d>", "from here to {the folder |}<d>: move <f>", "instead of here, <f> should be in {the folder |}<d>", "not here but in <d> should <f> be, move it",
    "@c file <f> in the folder <d>", "@c place <f> in {the folder |}<d>", "@c place the file <f> into {the folder |}<d>", "@c bring <f> over to {the folder |}<d>", "@c relocate <f> to {the folder |}<d>", 'move "<f>" to "<d>"',
    "<f> has to go to {the folder |}<d>", "<f> has to be in {the folder |}<d>", "@c relocate the file <f> to <d>", "@c transfer <f> to {the folder |}<d>", "@c transfer the file <f> into {the folder |}<d>",
    "put <f> into folder <d>", "put <f> in folder <d>", "put <f> into the folder <d>", "put the file <f> into folder <d>", "put the file <f> in the folder <d>", "@c put <f> away in the folder <d>", "@c put <f> to the folder <d>", "@c put my file <f> into the folder <d>", "move <f> into folder <d>", "move <f> to folder <d>", "move file <f> to folder <d>", "can you put <f> where it belongs, in {the folder |}<d>?", "there is a folder {called|named} <d>, move <f> there", "I have a folder {called|named} <d>, put <f> into it", "I made a folder {called|named} <d>, <f> should go there", "you see the folder <d>? <f> goes in there", "please get <f> into {the folder |}<d>", "I'd like <f> to have its place in {the folder |}<d>",
    "I'm tidying up, <f> goes into {the folder |}<d>", "I've put <f> in the wrong place, move it into <d>", "the folder <d> is where <f> should be, move it", "the folder <d> already exists, move <f> into it", "open the folder <d> and put <f> in there", "@c stick <f> in {the folder |}<d>", "@c drag <f> into {the folder |}<d>", "@c store <f> away in the folder <d>, not here", "@c send <f> to the folder <d>", "@c slide <f> over into the folder <d>", "@c pop <f> into {the folder |}<d>", "@c change the place of <f> to the folder <d>", "file <f> to folder <d>, move",
]
COPY = [
    "@c copy <f> to <g>", "@c make a copy of <f> {called|named} <g>", "@c copy <f> as <g>", "@c copy the file <f> to <g>", "@c duplicate <f> as <g>", "@c save a copy of <f> as <g>", "@c back up <f> to <g>", "cp <f> <g>", "I want a copy of <f> {called|named} <g>", "@c clone <f> to <g>", "@c clone <f> as <g>", "@c back up <f> as <g>", "@c duplicate the file <f> {called|named} <g>",
    "I need a copy of <f>, call it <g>", "@c make a duplicate of <f> as <g>", "@c make a backup of <f> {called|named} <g>",
    "copy <f> to <g>", "copy <f> <g>", "duplicate <f> to <g>", "a copy of <f> as <g>", "@c make <g> a copy of <f>", "@c save <f> as <g> too, keep both", "back up <f> as <g>", "<g> should be a copy of <f>", "@c make a copy of the file <f> as <g>", "I want a backup of <f> {called|named} <g>", "copy of <f> {called|named} <g> please", "@c copy <f> under the name <g>",
    "I want <f> twice, the second one {called|named} <g>", "I need <f> a second time, as <g>", "<f>: copy to <g>", "<f> -> <g>, copy it", "before I change <f>, I need a copy {called|named} <g>", "to be safe, make a copy of <f> {called|named} <g>", "keep <f> and make a copy <g>", "would you mind copying <f> to <g>?", "mind making a copy of <f> as <g>?", "could <f> be copied to <g>?", "can I have a copy of <f> {called|named} <g>?", "can I get a duplicate of <f>, with the name <g>?",
    "let's copy <f> to <g>", "time to back up <f>, as <g>", "take <f> and copy it to <g>", "take <f> and save a second one as <g>", "my boss wants a copy of <f> {called|named} <g>", "from <f> I need a copy {called|named} <g>", "of <f> I would like a copy, its name should be <g>", "the copy of <f> should be called <g>, make it", "a second <f> {called|named} <g> please", "@c create a copy of <f> {called|named} <g>", "@c create <g> as a copy of <f>", "@c create a duplicate of <f> with the name <g>",
    "@c keep a backup of <f> as <g>", "@c write a copy of <f> to <g>", "<g> = copy of <f>", 'copy "<f>" to "<g>"',
    "let <g> be a copy of <f>", "<f> is precious, make a copy of it {called|named} <g>", "@c make a clone of <f> {called|named} <g>",
    "I'm about to change <f>, save a copy as <g> first", "I want to play with <f>, so copy it to <g>", "I need the same file again as <g>, copy <f>", "leave <f> alone but copy it to <g>", "can you duplicate <f>? name the copy <g>", "<f> should also exist as <g>", "<f> once more, named <g>", "<f> again as <g>, please", "the same as <f>, but {called|named} <g>, copy it", "in case I break <f>, copy it to <g>", "@c make one more like <f>, {called|named} <g>", "@c replicate <f> as <g>", "@c reproduce <f> under the name <g>", "@c put a copy of <f> next to it, {called|named} <g>", "@c store a copy of <f> under the name <g>", "@c take a backup of <f> and call it <g>", "@c produce a copy of <f> {called|named} <g>", "file <f> copy to <g>", "cp file <f> <g>", "backup <f> to <g>",
]
COPY_TO = [
    "@c copy <f> {to|into} {the folder |}<d>", "@c copy the file <f> {to|into} {the folder |}<d>", "copy <f> {to|into} folder <d>", "copy file <f> to folder <d>", "@c put a copy of <f> {in|into} {the folder |}<d>", "@c make a copy of <f> in {the folder |}<d>", "@c save a copy of <f> in {the folder |}<d>", "@c back up <f> {to|into} {the folder |}<d>", "@c back <f> up {to|into} {the folder |}<d>", "@c duplicate <f> into {the folder |}<d>", "@c place a copy of <f> in {the folder |}<d>", "@c create a copy of <f> inside {the folder |}<d>", "@c keep a copy of <f> in {the folder |}<d>",
    "@c store a copy of <f> in {the folder |}<d>", "@c drop a copy of <f> into {the folder |}<d>", "@c leave <f> here and put a copy into {the folder |}<d>", "@c copy <f> over to {the folder |}<d>", "@c copy my file <f> into the folder <d>", "cp <f> <d>", "cp <f> <d>/", "copy <f> <d>", "<f> -> <d>, copy", "<f>: copy to <d>", "<f> copy into folder <d>", "backup of <f> to <d>", "a copy of <f> into {the folder |}<d>, please", "I want <f> copied to {the folder |}<d>", "I want a copy of <f> in {the folder |}<d>", "I need a copy of <f> in {the folder |}<d>", "I'd like to have <f> in the folder <d> as well, copy it",
    "<f> should be in {the folder |}<d> too, keep it here as well", "<f> should be here and in {the folder |}<d>, copy it", "there should be a copy of <f> in {the folder |}<d>", "the folder <d> needs a copy of <f>", "there is a folder {called|named} <d>, copy <f> into it", "I have a folder {called|named} <d>, put a copy of <f> there", "I made a folder {called|named} <d>, copy <f> there", "the folder <d> already exists, copy <f> into it", "to be safe, copy <f> to {the folder |}<d>", "before I change <f>, put a copy into {the folder |}<d>", "in case I break <f>, I need a copy in {the folder |}<d>",
    "don't move <f>, just copy it to {the folder |}<d>", "keep <f> where it is, but copy it to {the folder |}<d>", "would you mind copying <f> to {the folder |}<d>?", "mind putting a copy of <f> into {the folder |}<d>?", "could <f> be copied into {the folder |}<d>?", "can I have a copy of <f> in {the folder |}<d>?", "take <f> and copy it to {the folder |}<d>", "let's copy <f> to {the folder |}<d>", "time to back up <f> to {the folder |}<d>", "my boss wants a copy of <f> in {the folder |}<d>", "into {the folder |}<d> goes a copy of <f>", "in {the folder |}<d> I want a copy of <f>", "a second copy of <f> belongs in {the folder |}<d>",
    "copying <f> to {the folder |}<d>, can you do that?", 'copy "<f>" to the folder "<d>"', "the file <f> is precious, put a copy of it into <d>", "xcopy <f> <d>",
]
EXISTS = [
    "is there a file {called|named} <f>?", "does <f> exist?", "do I have a file {called|named} <f>?", "is <f> there?", "@c check {if|whether} <f> exists", "is <f> in this folder?", "do I have <f>?", "can you see <f>?", "is there <f> here?", "tell me {if|whether} <f> exists", "have we got <f>?", "<f> there?", "can you see a file {called|named} <f>?", "@c check {if|whether} <f> is {there|here}",
    "does the file <f> exist?", "have I got <f>?", "is <f> here?",
    "<f> exists?", "<f> here?", "is there a <f>?", "is there a file <f> in this folder?", "do we have <f>?", "do I still have <f>?", "is the file <f> here?", "does a file {called|named} <f> exist?", "is <f> still there?", "have I a file {called|named} <f>?",
    "I was wondering whether <f> is still here", "I was wondering if I have a file {called|named} <f>", "I can't remember if I have a file {called|named} <f>", "can't remember whether <f> is in this folder", "I need to know {if|whether} <f> exists", "I thought I had a file {called|named} <f>, is it here?", "I think <f> was here, is it still there?", "did I save a file {called|named} <f> here?", "did I ever save <f> in this folder?", "any idea {if|whether} <f> is {there|here}?",
    "mind checking {if|whether} <f> is {there|here}?", "is it true that <f> exists?", "is it true that I have a file {called|named} <f>?", "is <f> among {the|my} files?", "is <f> one of {the|my} files here?", "is <f> missing or is it here?", "is there anything {called|named} <f> here?", "look at {this|the} folder: is <f> in it?", "look whether <f> is in this folder", "let's see {if|whether} <f> exists", "<f>: does it exist?", "<f>: is it here?", "<f>, do I have that?",
    "do you find a file {called|named} <f>?", "do you see <f> here?", "my boss asks {if|whether} we have <f>", "exists(<f>)?", "has <f> been saved in this folder?",
    "there should be a file <f>, is it here?", "<f> should be here, is it?", "have I lost <f> or is it still here?",
    "I've lost track of <f>, is it here?", "is it here, <f>?", "could you check if <f> is here?", "is a file {called|named} <f> in this folder?", "does this folder have <f>?", "does this folder contain a file {called|named} <f>?", "do I own a file {called|named} <f>?", "there was a file {called|named} <f>, do I still have it?", "did I delete <f>, or is it still there?", "have I already got <f>?", "is <f> already there?", "is there already a file {called|named} <f>?", "can you find a file {called|named} <f> here?", "yes or no: is <f> here?", "tell me yes or no: does <f> exist?", "<f> exist?", "<f> present?", "is <f> present?", "@c verify that <f> exists", "@c make sure <f> is here", "@c see {if|whether} <f> is here", "@c see {if|whether} I have <f>", "@c confirm that <f> is here", "test -f <f>", "am I right that <f> is in this folder?",
]


# After a count.
SHOW_THEM = [
    "show them", "show them to me", "show me them", "show me their names", "list them", "and list them", "now list them", "now show them", "name them", "print them", "print their names", "read out their names", "read me their names", "let me see them", "let me see their names", "can I see them?", "can you list them?", "could you show them?", "could you name them?", "I want to see them", "I'd like to see their names",
    "I need their names", "what are their names?", "what are they called?", "and what are they called?", "their names?", "their names, please", "@c list these files", "@c show me these files", "@c give me their names", "@c tell me their names", "@n names of these files", "ok, show them", "and their names?", "which are they?",
]


def list_files(c):
    kind = c.pick(("all", "all", "contents", "ext", "ext", "in"))
    if kind == "in":
        folder = c.folder_name()
        c.make_folder(folder)
        names = sorted(n.split("/", 1)[1] for n in populate(c, count_of(c, 1, 2, 3, 4, 5, 6), folder=folder + "/")) if c.chance(0.9) else []
        yield User(c.ask(LIST_IN, d=folder))
        code = f"# List what is in {folder}\nimport os\nsorted(os.listdir({quoted(folder)}))"
        answer = told(names, where=f"in {folder}") if names else f"The folder {folder} is empty."
    elif kind == "ext":
        of = Kind(c)
        of.populate(c, count_of(c, 0, 1, 1, 2, 2, 3, 4))
        names = of.among(here(c))
        yield User(c.ask(LIST_EXT, e=of.spoken))
        code = f"# List the {of.label}\nimport os\nsorted(f for f in os.listdir() if {of.test})"
        answer = told(names, of.label, of.one)
    else:
        populate(c, count_of(c, 1, 2, 3, 3, 4, 5, 6))
        beside(c)
        if kind == "contents":
            yield User(c.ask(CONTENTS))
            code = "# List everything in this folder\nimport os\nsorted(os.listdir())"
            names = sorted(p.name for p in c.folder.iterdir())
            answer = f"In this folder: {joined(names)}." if len(names) < 13 else told(names)
        else:
            yield User(c.ask(LIST))
            code = "# List the files\nimport os\nsorted(f.name for f in os.scandir() if f.is_file())"
            names = here(c)
            answer = told(names)
    if c.chance(0.05):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    c.demand(ast.literal_eval(result(observation)) == names)
    yield Say(answer, listed(names))
    if kind == "ext" and 0 < len(names) < 13 and c.chance(0.3):
        if c.chance(0.5):
            yield from delete_those(c, names)
            return
        yield User(c.ask(HOW_MANY))
        observation = yield Act(f"# Count the {of.label}\nimport os\nlen([f for f in os.listdir() if {of.test}])")
        count = result(observation)
        c.demand(count == str(len(names)))
        yield Say(f"There is 1 {of.one}." if count == "1" else f"There are {count} {of.label}.", (count,))


def count_files(c):
    kind = c.pick(("all", "ext", "ext", "in"))
    beside(c)
    ending, label, one = "", "files", "file"
    if kind == "in":
        folder = c.folder_name()
        c.make_folder(folder)
        names = sorted(n.split("/", 1)[1] for n in populate(c, count_of(c, 2, 3, 4, 5, 6), folder=folder + "/"))
        yield User(c.ask(COUNT_IN, d=folder))
        code = f"# Count the files in {folder}\nimport os\nlen([f for f in os.scandir({quoted(folder)}) if f.is_file()])"
        show = f"# List them\nimport os\nsorted(f.name for f in os.scandir({quoted(folder)}) if f.is_file())"
        ending = f" in {folder}"
    elif kind == "ext":
        of = Kind(c)
        of.populate(c, c.rng.choice((0, 1, 2, 3, 4, 5, c.rng.randint(6, 12))))
        names = of.among(here(c))
        label, one = of.label, of.one
        templates = COUNT_EXT if len(of.extensions) == 1 else [t for t in COUNT_EXT if "<x>" not in t]
        yield User(c.ask(templates, e=of.spoken, x=of.extensions[0]))
        code = f"# Count the {of.label}\nimport os\nlen([f for f in os.listdir() if {of.test}])"
        show = f"# List them\nimport os\nsorted(f for f in os.listdir() if {of.test})"
    else:
        populate(c, count_of(c, 2, 3, 4, 5, 6))
        names = here(c)
        yield User(c.ask(COUNT))
        code = "# Count the files\nimport os\nlen([f for f in os.scandir() if f.is_file()])"
        show = "# List them\nimport os\nsorted(f.name for f in os.scandir() if f.is_file())"
    observation = yield Act(code)
    count = result(observation)
    c.demand(count == str(len(names)))
    yield Say(f"There is 1 {one}{ending}." if count == "1" else f"There are {count} {label}{ending}.", (count,))
    if kind == "ext" and 0 < len(names) < 13 and c.chance(0.15):
        # "Delete them" after a count: nobody has seen their names yet.
        yield User(c.ask(THEM if len(names) > 1 else IT))
        yield from first_look(c, list_kind(of), names)
        yield from delete_listed(c, names)
        return
    if names and c.chance(0.35):
        yield User(c.ask(SHOW_THEM if len(names) > 1 and c.chance(0.4) else WHICH))
        observation = yield Act(show)
        c.demand(ast.literal_eval(result(observation)) == names)
        yield Say(told(names, label, one), listed(names))


def size_files(c):
    kind = c.pick(("one", "one", "total", "largest", "largest"))
    if kind == "one":
        name = real_file(c, c.pick(EXTENSIONS))
        fill(c, name)
        besides(c, name)
        yield User(c.ask(SIZE, f=name))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        count = result(observation)
        c.demand(count == str((c.folder / name).stat().st_size))
        yield Say(f"{name} has {plural(count, 'byte')}.", (count, name))
        return
    populate(c, count_of(c, 2, 3, 4, 5, most=9))
    beside(c)
    names = here(c)
    if kind == "total":
        yield User(c.ask(TOTAL))
        observation = yield Act("# Add up the sizes of the files\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if os.path.isfile(f))")
        count = result(observation)
        c.demand(count == str(sum((c.folder / n).stat().st_size for n in names)))
        yield Say(f"The files have {plural(count, 'byte')} in all.", (count,))
        return
    small = c.chance(0.35)
    yield User(c.ask(LARGEST, big=c.pick(("smallest", "tiniest") if small else ("largest", "biggest"))))
    word, call = ("smallest", "min") if small else ("largest", "max")
    observation = yield Act(f"# Find the {word} file\nimport os\n{call}([f for f in os.listdir() if os.path.isfile(f)], key=os.path.getsize)")
    name = ast.literal_eval(result(observation))
    sizes = sorted((c.folder / n).stat().st_size for n in names)
    c.demand((c.folder / name).stat().st_size == (sizes[0] if small else sizes[-1]))
    yield Say(f"The {word} file is {name}.", (name,))
    fate = c.rng.random()
    if fate < 0.1:
        yield from delete_those(c, [name])
    elif fate < 0.35:
        yield User(c.ask(ITS_SIZE))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        count = result(observation)
        yield Say(f"{name} has {plural(count, 'byte')}.", (count, name))


def besides(c, name):
    """Other files in the folder; now and then many, and one of nearly this name."""
    populate(c, count_of(c, 1, 2, most=9))
    if c.chance(0.25):
        fill(c, sibling(c, name))


def one_of(c, ext=None):
    """A file to work on, with a few others beside it."""
    ext = ext or c.pick(EXTENSIONS)
    name = real_file(c, ext)
    fill(c, name)
    besides(c, name)
    return name, ext


def delete_file(c):
    name, _ = one_of(c)
    yield User(c.ask(DELETE, f=name))
    code = f"# Delete {name}\nimport os\nos.remove({quoted(name)})"
    talk = f"This will delete {name}."
    if c.chance(0.45):
        yield from declined(c, code, talk, still=f"{name} is still there.")
        return
    yield Act(code, talk)
    c.demand(not (c.folder / name).exists())
    yield Say(f"I deleted {name}.", (name,))


def taken(c, name, keeps, observation):
    """The new name is in use: nothing was overwritten, and the answer says so."""
    c.demand("AssertionError" in observation)
    yield Say(f"{name} is already there, so {keeps}.", (name, "already"))


def rename_file(c):
    name, ext = one_of(c)
    new = named_after(c, name) if c.chance(0.3) else c.file(ext)
    c.demand(new != name)
    fate = c.rng.random()
    if fate < 0.08:
        fill(c, new)
    yield User(c.ask(RENAME, f=name, g=new))
    code = f"# Rename {name} to {new}\nimport os\nassert not os.path.exists({quoted(new)})\nos.rename({quoted(name)}, {quoted(new)})"
    if fate < 0.08:
        observation = yield Act(code)
        yield from taken(c, new, f"{name} keeps its name", observation)
    elif fate < 0.28:
        yield from declined(c, code, still=f"{name} keeps its name.")
    elif fate < 0.36:
        other = c.file(ext)
        yield Act(code, decide="edit", edited=code.replace(new, other))
        c.demand((c.folder / other).exists())
        yield Say(f"I renamed {name} to {other}.", (name, other))
    else:
        yield Act(code)
        c.demand((c.folder / new).exists())
        yield Say(f"I renamed {name} to {new}.", (name, new))


def make_folder(c):
    folder, there = c.folder_name(), c.chance(0.12)
    if there:
        c.make_folder(folder)
        fill(c, f"{folder}/{real_file(c, c.pick(EXTENSIONS))}", 1)
    yield User(c.ask(FOLDER, d=folder))
    code = f"# Make the folder {folder}\nimport os\nos.makedirs({quoted(folder)})"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    c.demand((c.folder / folder).is_dir() and there == ("FileExistsError" in observation))
    if there:
        yield Say(f"The folder {folder} is already there.", ("already there", folder))
    else:
        yield Say(f"I made the folder {folder}.", (folder,))


def into_folder(c, templates):
    """A file, a folder that is mostly there already, whether it holds a file of that name, and the request to put one into the other."""
    name, _ = one_of(c)
    folder = c.folder_name()
    if c.chance(0.75):
        c.make_folder(folder)
    double = c.chance(0.08)
    if double:
        fill(c, f"{folder}/{name}")
    yield User(c.ask(templates, f=name, d=folder))
    return name, folder, double


def move_file(c):
    name, folder, double = yield from into_folder(c, MOVE)
    code = f"# Move {name} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nshutil.move({quoted(name)}, {quoted(folder)})"
    if c.chance(0.18):
        yield from declined(c, code, still=f"{name} is where it was.")
        return
    if double:
        observation = yield Act(code)
        c.demand("already exists" in observation and (c.folder / name).exists())
        yield Say(f"There is already a {name} in {folder}, so it stays where it was.", (name, "already"))
        return
    yield Act(code)
    c.demand((c.folder / folder / name).exists())
    yield Say(f"I moved {name} to {folder}.", (name, folder))


def copy_to_folder(c):
    name, folder, double = yield from into_folder(c, COPY_TO)
    code = f"# Copy {name} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nassert not os.path.exists({quoted(f'{folder}/{name}')})\nshutil.copy({quoted(name)}, {quoted(folder)})"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    if double:
        c.demand("AssertionError" in observation)
        yield Say(f"There is already a {name} in {folder}, so I did not copy over it.", (name, "already"))
        return
    c.demand((c.folder / folder / name).read_text() == (c.folder / name).read_text())
    yield Say(f"I copied {name} to {folder}.", (name, folder))


def copy_file(c):
    if c.chance(0.35):
        yield from copy_to_folder(c)
        return
    name, ext = one_of(c)
    new = named_after(c, name) if c.chance(0.3) else c.file(ext)
    c.demand(new != name)
    double = c.chance(0.08)
    if double:
        fill(c, new)
    yield User(c.ask(COPY, f=name, g=new))
    code = f"# Copy {name} to {new}\nimport os, shutil\nassert not os.path.exists({quoted(new)})\nshutil.copy({quoted(name)}, {quoted(new)})"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    if double:
        observation = yield Act(code)
        yield from taken(c, new, "I did not copy over it", observation)
        return
    yield Act(code)
    c.demand((c.folder / new).read_text() == (c.folder / name).read_text())
    yield Say(f"I copied {name} to {new}.", (name, new))


def file_exists(c):
    name, ext = one_of(c)
    there = c.chance(0.5)
    if not there:
        # A name that is nearly that of a file is still another one.
        name = sibling(c, name) if c.chance(0.4) else c.file(ext)
        c.demand(not (c.folder / name).exists())
    yield User(c.ask(EXISTS, f=name))
    observation = yield Act(f"# Check whether {name} exists\nimport os\nos.path.exists({quoted(name)})")
    c.demand(said(result(observation)) == str(there))
    yield Say(f"Yes, {name} is there." if there else f"No, {name} is not there.", ("Yes" if there else "No", name))


INTENTS = {list_files: 16.2, count_files: 11.2, size_files: 13.8, delete_file: 16.2, rename_file: 11.2, make_folder: 10, move_file: 7.5, copy_file: 8.5, file_exists: 6}
