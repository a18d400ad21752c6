"""Looking over many files: by size, by extension, subfolders, everything below this folder."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from .endings import joined, plural, quoted, result
from .files import WHICH
from .workspace import EXTENSIONS, HERE, Kind, fill, here, listed, real_file, told

TOP = [
    f"@n <n> <big> files{HERE}", f"@n <n> <big> files with {{their|the}} {{size|sizes}}{HERE}", f"which are the <n> <big> files{HERE}?", f"@c list the <n> <big> files{HERE}", f"what are the <n> <big> files{HERE}?", "<n> <big> files", "my <n> <big> files?", f"@c find the <n> <big> files{HERE}", "top <n> files by size, <big> first", "@n names and sizes of the <n> <big> files",
    "@c show me the <n> <big> files and {their|the} {size|sizes}", f"which <n> files are the <big>{HERE}?", "@n <n> <big> of my files", "which <n> of my files are the <big>?", "@c find the <n> <big> files and say how big they are", "@c list my <n> <big> files with {their|the} {size|sizes}", "what are my <n> <big> files?",
    "@c give me the <n> <big> files", "<n> files, the <big> ones", "<n> files that are the <big>", "@c find <n> files, the <big> ones", "<n> <big> files please", "list of the <n> <big> files", "@c get the <n> <big> files", "<n> <big> files with size", "the <n> <big> files, with their sizes",
    "I need the <n> <big> files", f"I need to see the <n> <big> files{HERE}", "I was wondering which <n> files are the <big>", "any idea which <n> files are the <big>?", "mind listing the <n> <big> files?", "would you mind showing me the <n> <big> files?", "for the clean-up I need the names of the <n> <big> files", "my boss asks for the <n> <big> files and {their|the} sizes", "let me see the <n> <big> files", "let's see the <n> <big> files", "of {all|the|my} files, which <n> are the <big>?",
    "of {all|the|my} files I want the <n> <big>", "out of all files, name the <n> <big>", "among {the|my} files, which <n> are the <big>?", "take {all|the|my} files and give me the <n> <big>", "look at {the|my} files and tell me the <n> <big>", "the <n> files with the <big> size?", "files: <n> <big>", "files by size -> <n> <big>", "head -<n> of files, <big> first", "@c name the <n> <big> files", "@c rank the files by size, <n> <big> only", f"@n list of the <n> <big> files{HERE}",
    "@c print the <n> <big> files with {their|the} sizes", "what would be the <n> <big> files?", "make me list of the <n> <big> files",
    "I don't know which <n> files are the <big>", "who are the <n> <big> among {the|my} files?", "for the clean-up: <n> <big> files, please", "@c pick out the <n> <big> files", "@c name the <n> <big> of my files", "@n ranking of the <n> <big> files",
]
BY_SIZE = [
    "@c sort {the|my|all} files by size", f"@c list {{the|my|all}} files by size{HERE}", f"@n files sorted by size{HERE}", "@n files by size", "@c order {the|my|all} files by size", f"@n sizes of {{all|all the|my}} files{HERE}", "@c list {all|all the|the} files with {their|the} sizes", "how big are {the|my} files? one by one", "@n size of {each|every} file", f"@c list {{the|all}} files{HERE} from large to small",
    "@c sort my files from large to small", "files from large to small?", "@c show the size of {each|every} file", "which files take how much space?", "how much space does {each|every} file take?", "@n files with their sizes", "how big is {each|every} file?", "@n files and their sizes", "ls by size", "@c show me the files in order of size", "@n files in order of size, large to small",
    "I need to see how big {each|every} file is", "I need {the|my|all} files in order of size", "I was wondering how much space {each|every} file takes", "any idea how big {each|every} file is?", "mind sorting {the|my} files by size?", "would you mind listing {the|my|all} files by size?", "my boss wants a list of {the|all} files with their sizes", "let me see {the|my|all} files by size", "let's see how big {each|every} file is", "for {each|every} file I need the size",
    "of {each|every} file I want to know the size", "take {all|the|my} files and sort them by size", "which file has which size?", "what size does {each|every} file have?", "how many bytes does {each|every} file have?", "files -> size", "sort files by size desc", "dir by size", "du *", "size of every single file?", "files from {big|large} to small, please", "make me list of files with their size", "@c rank {the|my|all} files by size", "@c print {the|my|all} files with their sizes",
    "I don't know how big {each|every} file is", "{each|every} file with its size, please", "{each|every} single file with its size, please", "@c rank all files, from {big|large} to small", "@n ranking of {the|my|all} files by size", "@n ranking of the files, {big|large} to small",
]
COUNT_KINDS = [
    "how many files of each {type|kind|extension} are {here|there|in this folder}?", "@c count the files by {extension|type|kind}", "@n number of files {by|per} {extension|type|kind}", "which {kinds|types} of files are {here|there|in this folder}?", "what {kinds|types} of files do I have?", "how many files per {extension|type|kind}?", "@c count the files of each {extension|type|kind}",
    "@n {kinds|types} of files{| here| in this folder}", "which {extensions|file types} are {here|there|in this folder}?", "@n extensions of {the|my} files", "files {by|per} {extension|type|kind}?", "which extensions do my files have?", "@c count files per {extension|type|kind}", "@n file types{| here| in this folder}", "@n file count {by|per} {extension|type|kind}", "@c group the files by {extension|type|kind} and count them",
    "how many of each {extension|type|kind} of file do I have?", "@n breakdown of {the|my} files by {extension|type|kind}",
    "@c show a breakdown of the files by {extension|type|kind}", "breakdown by {extension|type|kind} please",
    "I need to know how many files of each {type|kind|extension} there are", "I was wondering how many files of each {type|kind|extension} I have", "I was wondering what {kinds|types} of files are here", "any idea how many files of each {type|kind|extension} I have?", "mind counting the files by {extension|type|kind}?", "my boss wants the number of files by {extension|type|kind}", "for my report I need the file counts by {extension|type|kind}",
    "let's see how many files of each {type|kind|extension} we have", "let's see what {kinds|types} of files there are", "for {each|every} {type|kind|extension}, how many files are there?", "for {each|every} {type|kind|extension} I need the number of files", "of which {types|kinds} are {the|my} files?", "what sorts of files are {here|there}?", "what sorts of files do I have?", "how much files of each {type|kind|extension} are there?", "files by {extension|type|kind} -> count",
    "count(files) by {extension|type|kind}", "group by extension, count", "take {all|the|my} files and count them by {extension|type|kind}", "@c tally the files by {extension|type|kind}", "@n tally of files by {extension|type|kind}", "@n quantity of files by {extension|type|kind}",
    "I don't know how many files of each {type|kind|extension} I have", "I don't know what {kinds|types|sorts} of files I have", "what sorts of files can you see?", "{each|every} {extension|type|kind} with the number of its files, please", "@c tell me how many files there are for {each|every} {extension|type|kind}", "@c tally the files for {each|every} {extension|type|kind}",
]
SIZE_KINDS = [
    "how much space does each {type|kind|extension} of file take?", "@n total size {by|per} {extension|type|kind}", "@n size of {all|the} files {by|per} {extension|type|kind}", "@c add up the sizes {by|per} {extension|type|kind}", "which {type|kind} of file takes the most space?", "how many bytes per {extension|type|kind}?", "@n total size of {each|every} {extension|type|kind}", "@n space used {by|per} {extension|type|kind}", "how big are the files of each {extension|type|kind} together?",
    "which extension takes the most space?", "@n disk space {by|per} {extension|type|kind}", "@c sum the sizes of the files of each {extension|type|kind}", "size {by|per} {extension|type|kind}?", "@n bytes {by|per} {extension|type|kind}", "@c sum up the sizes {by|per} {extension|type|kind}", "how much disk space does each {type|kind|extension} use?", "@c add up the bytes for each {extension|type|kind}",
    "I need to know how much space each {type|kind|extension} takes", "I was wondering how much space each {type|kind|extension} of file uses", "I was wondering which {type|kind} of file takes up most space", "any idea how much space each {type|kind|extension} takes?", "mind adding up the sizes by {extension|type|kind}?", "my boss wants the disk space by {extension|type|kind}", "for my report I need the total size for each {extension|type|kind}",
    "let's see how much space each {type|kind|extension} uses", "for {each|every} {type|kind|extension}, how many bytes is that?", "for {each|every} {type|kind|extension} I need the total size", "what do the files of each {type|kind|extension} add up to in bytes?", "which {type|kind|extension} uses the most disk space?", "which {type|kind|extension} needs the most room?", "how much room does each {type|kind|extension} of file need?", "size(files) by {extension|type|kind}",
    "sum(size) group by extension", "files by {extension|type|kind} -> total bytes", "take {all|the|my} files and sum their sizes by {extension|type|kind}", "@n sum of the sizes {by|per} {extension|type|kind}", "@n disk usage {by|per} {extension|type|kind}",
    "I don't know how much space each {type|kind|extension} takes", "{each|every} {extension|type|kind} with the total size of its files, please", "how heavy are the files of each {type|kind|extension}?", "@c tell me how much space each {extension|type|kind} takes", "@c tell me the bytes for {each|every} {extension|type|kind}",
]
SIZE_KIND = [
    "how much space do {the|my|all} <e> take?", "@n total size of {the|my|all|all the} <e>", "how big are {the|my|all} <e> {together|in total|altogether}?", "@c add up the sizes of {the|my|all|all the} <e>", "@n size of all <e> together", "how many bytes are {the|my|all} <e>?", "@n space used by {the|my|all} <e>", "how much disk space do {the|my|all} <e> use?", "@c sum up the sizes of {the|my|all} <e>", "<e>: total size?",
    "how large are {the|my|all} <e> {together|in total}?", "@n combined size of {the|my|all} <e>", "@n disk space of {the|my|all} <e>", "what do {the|my|all} <e> take in bytes?", "@c compute the total size of {the|my|all} <e>", "how much do {the|my|all} <e> take up {together|in total|altogether}?",
    "@c find the combined size of {the|all} <e>", "what is the size of {the|all|my} <e> combined?",
    "I need to know how much space {the|my|all} <e> take", "I was wondering how big {the|my|all} <e> are {together|in total|altogether}", "any idea how much space {the|my|all} <e> take up?", "mind adding up the sizes of {the|my|all} <e>?", "for the backup I need the total size of {the|my|all} <e>", "my boss asks how big all <e> are {together|in total}", "let's see how much space {the|my|all} <e> use", "if I put {all|all the|my} <e> on a stick, how many bytes is that?",
    "what do the sizes of {the|my|all} <e> add up to?", "what would be the total size of {the|my|all} <e>?", "take {all|all the|my} <e> and add up their sizes", "of {all|all the|my} <e>, the total size in bytes?", "how much room do {the|my|all} <e> need {together|in total|altogether}?", "how many bytes do {the|my|all} <e> have {together|in total|altogether}?", "how heavy are {the|my|all} <e> together?", "sum(size) of all <e>", "<e> -> total bytes", "<e>: how many bytes {together|in total}?",
    "@n disk usage of {the|my|all} <e>", "@n sum of the sizes of {the|my|all} <e>",
    "I don't know how much space {the|my|all} <e> take", "will {the|my|all} <e> fit on a stick? how big are they {together|in total}?", "for the backup: how big are {the|my|all} <e> altogether?", "@c tell me how big {the|my|all} <e> are {together|in total}", "@c measure {the|my|all} <e>, total size please",
]
KINDS_NEXT = {
    "count": ["and how much space do they take?", "and the sizes?", "now the sizes", "how big are they?", "and their total sizes?", "which takes the most space?", "now by size", "how many bytes are they?", "and in bytes?", "what is their total size?", "and how big are they together?", "how much room does each take?", "the sizes too, please", "now the space they take", "and by size?", "let's see the sizes too"],
    "size": ["and how many files are that?", "how many files of each?", "and the counts?", "now the numbers of files", "how many are they?", "count them too", "and how many of each?", "now count them", "and how much files is that?", "what are the counts?", "the counts too, please", "and the number of files?", "and by count?", "so how many of each?", "let's see the counts too", "tally them too"],
}
FOLDERS = [
    "which {folders|subfolders} are {here|there}?", "@c list {the|all|my} {folders|subfolders}", "what {folders|subfolders} do I have?", "@n names of {the|all} {folders|subfolders}", "{folders|subfolders}?", "@n list of {folders|subfolders}", f"which subfolders {{does this folder have|are{HERE}}}?", "what are my {folders|subfolders} called?", "are there {any |}{folders|subfolders} here?", "@c show me only the {folders|subfolders}",
    "which directories are {here|there}?", "@c list the directories", "directories?", "what directories do I have?", "@n {subfolders|subdirectories} of this folder", "do I have {any |}{folders|subfolders} {|here}?", "@c list only the folders, not the files",
    "are there any folders?", "is there any subfolder here?",
    "folders here?", "list folders", "show folders", "my folders?", "which folders do I have?", "@c show the {folders|subfolders} here", "how are my {folders|subfolders} called?", "@c list every {folder|subfolder} here",
    "I need to see which {folders|subfolders} there are", "I was wondering which {folders|subfolders} I have", "can't remember which {folders|subfolders} I made", "I forgot what my {folders|subfolders} are called", "any idea which {folders|subfolders} there are?", "mind listing {the|my} {folders|subfolders}?", "would you mind showing me the {folders|subfolders}?", "my boss asks which {folders|subfolders} we have", "let me see {the|my|all} {folders|subfolders}",
    "let's see which {folders|subfolders} there are", "look at this folder and tell me its subfolders", "which {folders|subfolders} did I make {here|}?", "which {folders|subfolders} can you see?", "only the {folders|subfolders}, please, no files", "not the files, only the {folders|subfolders}", "{folders|subfolders} only, list them", "this folder: which subfolders?", "what are the names of the {folders|subfolders}?", "ls -d */", "dirs?", "@c name {the|all|my} {folders|subfolders}",
    "@c print the names of {the|all|my} {folders|subfolders}", "@c read out the names of the {folders|subfolders}", "@n overview of {the|my} {folders|subfolders}", "make me list of {folders|subfolders}", "have I got {any |}{folders|subfolders} {here|}? which?",
    "I don't know which {folders|subfolders} I have", "I don't remember what my {folders|subfolders} are called", "are there {folders|subfolders} in here? name them", "@n overview of the {folders|subfolders} in this folder",
]
COUNT_FOLDERS = [
    "how many {folders|subfolders} are {here|there}?", "@c count the {folders|subfolders}", "@n number of {folders|subfolders}", "how many {folders|subfolders} do I have?", "how many {folders|subfolders} does this folder {have|contain}?", "@n folder count", "how many directories are {here|there}?", "@c count the directories", "@n number of directories", "how many {folders|subfolders}?", "@c count my {folders|subfolders}", "how many directories do I have?",
    "@c tell me how many {folders|subfolders} there are", "how many {folders|subfolders} can you see?", "@n count of {folders|subfolders}", "@n total number of {folders|subfolders}",
    "how many {folders|subfolders} can you find?",
    "I need to know how many {folders|subfolders} there are", "I was wondering how many {folders|subfolders} I have", "any idea how many {folders|subfolders} there are?", "mind counting the {folders|subfolders}?", "my boss asks how many {folders|subfolders} we have", "for my report I need the number of {folders|subfolders}", "let's see how many {folders|subfolders} there are", "how much {folders|subfolders} are there?", "how much folders do I have?", "what is the number of {folders|subfolders}?",
    "what would be the number of {folders|subfolders}?", "this folder has how many subfolders?", "this folder: number of subfolders?", "{folders|subfolders} -> count", "#folders?", "{folders|subfolders}, how many?", "not the files: how many {folders|subfolders} are there?", "@c tally the {folders|subfolders}", "@n quantity of {folders|subfolders}",
    "I don't know how many {folders|subfolders} I have", "in this folder there are how many {folders|subfolders}?", "are there many {folders|subfolders}? how many?", "@n quantity of subfolders in this folder",
]
FOLDER_SIZE = [
    "how {big|large} is the folder <d>?", "@n size of the folder <d>", "how much space does the folder <d> take?", "@n total size of the folder <d>", "how much space do the files in <d> take?", "@n total size of the files in <d>", "@c add up the sizes of the files in <d>", "how {big|large} is everything in <d>?", "how many bytes are in the folder <d>?", "<d>: folder size?", "@n size of all files in <d>", "how much disk space does the folder <d> use?",
    "@n folder size of <d>", "@c add up the size of everything in <d>", "how large is the folder <d>, with its subfolders?", "how many bytes does the folder <d> take?", "@n disk space used by <d>", "how much disk space does everything in <d> use?",
    "how big is <d>, with all files in its subfolders?", "@n size of <d> with its subfolders", "@n size of all that is in the folder <d>",
    "folder <d> size", "size of the folder <d>?", "how much is in the folder <d>, in bytes?", "how much space is used by the folder <d>?", "@c measure the folder <d>",
    "I need to know how {big|large} the folder <d> is", "I was wondering how {big|large} the folder <d> is", "any idea how much space the folder <d> takes?", "mind checking the size of the folder <d>?", "mind adding up the sizes of the files in <d>?", "for the backup I need the size of the folder <d>", "my boss asks how {big|large} the folder <d> is", "if I put the folder <d> on a stick, how many bytes is that?", "let's see how much space the folder <d> uses",
    "look at the folder <d> and tell me its size", "take the folder <d> and add up the sizes of its files", "what is the size of the folder <d>?", "what would be the size of the folder <d>?", "what size does the folder <d> have?", "what do the files in <d> add up to in bytes?", "how much room does the folder <d> need?", "how much room do the files in <d> take {together|in total}?", "how many bytes do all files in <d> have {together|in total}?", "how heavy is the folder <d>?",
    "the folder <d>: how big?", "the folder <d>, how many bytes?", "folder <d> -> total bytes", "du -s <d>", "du <d>", "@n disk usage of the folder <d>", "@n sum of the file sizes in <d>",
    "I don't know how {big|large} the folder <d> is", "will the folder <d> fit on a stick? how big is it?", "is the folder <d> heavy? how many bytes?", "for the backup: how big is the folder <d>?", "@c measure the size of the folder <d>",
]
FOLDER_SIZES = [
    "how {big|large} are {the|my} {folders|subfolders}?", "@n sizes of {the|my|all} {folders|subfolders}", "@n size of {each|every} {folder|subfolder}", "which {folder|subfolder} is the {biggest|largest}?", "@n {biggest|largest} {folder|subfolder}", "how much space does {each|every} {folder|subfolder} take?", "which {folder|subfolder} takes the most space?", "how {big|large} is {each|every} {folder|subfolder}?", "@c show the sizes of the {folders|subfolders}",
    "@n {folders|subfolders} by size", "@c list the {folders|subfolders} with their sizes", "@c sort the {folders|subfolders} by size", "{folders|subfolders} and their sizes?", "which {folder|subfolder} uses the most space?", "which {folder|subfolder} needs the most space?", "@c list the {folders|subfolders} by size", "@n space {each|every} {folder|subfolder} takes",
    "@c sort my folders, the largest first", "@c show how {big|large} each {folder|subfolder} is", "@c show the {biggest|largest} {folder|subfolder}",
    "I need to know how {big|large} each {folder|subfolder} is", "I was wondering which {folder|subfolder} is the {biggest|largest}", "any idea which {folder|subfolder} takes the most space?", "mind checking how {big|large} the {folders|subfolders} are?", "my boss asks which {folder|subfolder} takes up the most space", "for the clean-up I need the sizes of the {folders|subfolders}", "let's see which {folder|subfolder} is {biggest|largest}", "for {each|every} {folder|subfolder} I need the size",
    "of {all|the|my} {folders|subfolders}, which is the {biggest|largest}?", "of {all|the|my} {folders|subfolders}, which one takes the most space?", "among {the|my} {folders|subfolders}, which one is {biggest|largest}?", "what size does {each|every} {folder|subfolder} have?", "how many bytes does {each|every} {folder|subfolder} have?", "how much room does {each|every} {folder|subfolder} need?", "which {folder|subfolder} needs the most room?", "{folders|subfolders} -> size",
    "sum(size) by {folder|subfolder}", "du -s */", "take {all|the|my} {folders|subfolders} and sort them by size", "@c rank the {folders|subfolders} by size", "@n disk usage of {each|every} {folder|subfolder}",
    "I don't know which {folder|subfolder} is the {biggest|largest}", "how heavy is {each|every} {folder|subfolder}?", "{each|every} {folder|subfolder} with its size, please", "@c measure {each|every} {folder|subfolder}", "@n ranking of {the|my} {folders|subfolders} by size",
]
TREE = [
    "@c list {everything|all files}, also in {the subfolders|subfolders}", "@c show the whole {tree|folder tree|directory tree}", "@c list all files with {the subfolders|subfolders}", "@n {tree|folder tree|directory tree} of this folder", "tree", "@c list {everything|all files} {and|with} all {subfolders|subdirectories}", "what is in this folder and its subfolders?", "@c show all files in all {folders|subfolders}", "@c list files recursively", "ls -R",
    "@n {tree|folder tree|directory tree}", "@n complete list of files, subfolders too", "@c show everything in all {folders|subfolders}", "all files, subfolders too?", "@c list everything recursively", "what do I have in all the {folders|subfolders} together?", "@c show me the tree of files and folders", "@n recursive list of {the|all} files", "everything, with all subfolders?",
    "I need to see everything, subfolders too", "I need a list of all files, also of those in subfolders", "I was wondering what is in all my {folders|subfolders}", "can't remember what is in all the {folders|subfolders}", "mind listing everything, {with|including} the subfolders?", "would you mind showing me the whole {tree|folder tree|directory tree}?", "my boss wants a list of everything, {with|including} all subfolders", "let me see everything, also in {the|all} subfolders",
    "let's see the whole {tree|folder tree|directory tree}", "go through all {folders|subfolders} and list the files", "go through all subfolders and name everything", "this folder and everything below it, please list it", "what is below this folder, all levels?", "which files are in this folder and in all subfolders?", "all files of all levels?", "files of all {folders|subfolders}, please", "find .", "dir /s", "@c print the whole {tree|folder tree|directory tree}",
    "@c name all files, also those in subfolders", "@n overview of all files and {folders|subfolders}, at all levels",
    "I don't know what is in all those {folders|subfolders}", "list what is below this folder, at all levels", "from this folder down, list everything", "everything from here down, please", "@n full list of files, {with|including} {the|all} subfolders", "@c print a list of all files, recursively",
]
COUNT_ALL = [
    "how many files are {here|there} {with|including|counting} {the|all} subfolders?", "how many files are in all {folders|subfolders} together?", "@c count all files, also in {the subfolders|subfolders}", "@n number of files {with|including|counting} {the|all} subfolders", "how many files do I have, subfolders too?", "@c count the files recursively", "@n total number of files in all {folders|subfolders}", "how many files are here and in {the|all} subfolders?",
    "@c count every file {with|including} {the|all} subfolders", "how many files in all {folders|subfolders}?", "@n recursive file count", "@c count the files in this folder and all {folders|subfolders} in it", "how many files are there recursively?", "how many files are in the whole tree?", "@n number of files in the whole tree", "@c count files in the whole tree, subfolders too",
    "I need to know how many files there are, subfolders {too|included}", "I was wondering how many files are in all {folders|subfolders} together", "any idea how many files I have, {with|including} all subfolders?", "mind counting all files, also those in subfolders?", "my boss asks how many files we have, {with|including} {the|all} subfolders", "for my report I need the number of files, subfolders {too|included}", "let's see how many files are in the whole tree",
    "go through all {folders|subfolders} and count the files", "{with|including} {the|all} subfolders, how many files are there?", "if you count {the|all} subfolders too, how many files are there?", "this folder and everything below it has how many files?", "how many files are below this folder, at all levels?", "how much files are there, {with|including} subfolders?", "files, recursive -> count", "find . -type f | wc -l", "@c tally all files, also in {the|all} subfolders",
    "@n tally of files {with|including} {the|all} subfolders", "@n recursive number of files",
    "I don't know how many files are in all the {folders|subfolders}", "from this folder down, how many files are there?", "from here down, how many files?", "at all levels together, how many files are there?", "@c tally the files of the whole tree",
]


def sizes(c, names):
    return {n: (c.folder / n).stat().st_size for n in names}


def filled(c, count):
    """Files of sizes that all differ, so that their order is no matter of chance."""
    for _ in range(count):
        fill(c, real_file(c, c.pick(EXTENSIONS)), c.rng.randint(1, 12))
    found = sizes(c, here(c))
    c.demand(len(set(found.values())) == len(found))
    return found


def files_by_size(c):
    kind = c.pick(("top", "top", "all"))
    found = filled(c, c.rng.randint(3, 7))
    small = kind == "top" and c.chance(0.25)
    order = sorted(found, key=lambda n: found[n] if small else -found[n])
    if kind == "top":
        n = c.rng.randint(2, min(5, len(found)))
        order = order[:n]
        word = "smallest" if small else "largest"
        yield User(c.ask(TOP, n=n, big=c.pick(("smallest", "tiniest") if small else ("largest", "biggest"))))
        comment, part = f"Show the {n} {word} files", f"[:{n}]"
    else:
        yield User(c.ask(BY_SIZE))
        comment, part = "Show the files by size", ""
    observation = yield Act(
        f"# {comment}\nimport os\nfiles = [f for f in os.listdir() if os.path.isfile(f)]\nfor f in sorted(files, key=os.path.getsize{'' if small else ', reverse=True'}){part}:\n    print(f\"{{f}} ({{os.path.getsize(f)}} bytes)\")"
    )
    lines = observation.split("\n")
    c.demand(lines == [f"{name} ({found[name]} bytes)" for name in order])
    yield Say(f"The {word} files are {joined(lines)}." if kind == "top" else f"The files by size: {joined(lines)}.", tuple(lines))


def kind_counts(c):
    code = "# Count the files by extension\nimport os\nfrom collections import Counter\ncounts = Counter(os.path.splitext(f)[1].lower() for f in os.listdir() if os.path.isfile(f))\nfor ext, n in counts.most_common():\n    print(ext or \"none\", n)"
    return code, "The files by extension", Counter(extension(n) for n in here(c))


def kind_sizes(c):
    code = "# Add up the sizes by extension\nimport os\nfrom collections import Counter\nsizes = Counter()\nfor f in os.listdir():\n    if os.path.isfile(f):\n        sizes[os.path.splitext(f)[1].lower()] += os.path.getsize(f)\nfor ext, size in sizes.most_common():\n    print(ext or \"none\", size, \"bytes\")"
    true = Counter()
    for name in here(c):
        true[extension(name)] += (c.folder / name).stat().st_size
    return code, "The sizes by extension", true


def extension(name):
    return "." + name.lower().split(".")[-1] if "." in name else "none"


def by_extension(c):
    if c.chance(0.25):
        yield from size_of_kind(c)
        return
    exts = c.rng.sample(EXTENSIONS, c.rng.randint(1, 4))
    for _ in range(c.rng.randint(3, 8)):
        fill(c, real_file(c, c.pick(exts)), c.rng.randint(1, 3))
    if c.chance(0.15):
        fill(c, c.stem(), 1)
    first = c.pick(("count", "size"))
    yield User(c.ask(COUNT_KINDS if first == "count" else SIZE_KINDS))
    yield from tell_kinds(c, first)
    if c.chance(0.3):
        yield User(c.ask(KINDS_NEXT[first]))
        yield from tell_kinds(c, "size" if first == "count" else "count")


def tell_kinds(c, what):
    code, words, true = kind_counts(c) if what == "count" else kind_sizes(c)
    observation = yield Act(code)
    lines = observation.split("\n")
    c.demand(dict(x.removesuffix(" bytes").rsplit(" ", 1) for x in lines) == {k: str(v) for k, v in true.items()})
    yield Say(f"{words}: {joined(lines)}.", tuple(lines))


def size_of_kind(c):
    kind = Kind(c)
    kind.populate(c, c.rng.randint(1, 4))
    true = sum((c.folder / n).stat().st_size for n in kind.among(here(c)))
    yield User(c.ask(SIZE_KIND, e=kind.spoken))
    observation = yield Act(f"# Add up the sizes of the {kind.label}\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if {kind.test})")
    count = result(observation)
    c.demand(count == str(true))
    yield Say(f"The {kind.label} have {plural(count, 'byte')} in all.", (count,))


def folders_with_files(c, count, deep=0.3):
    """Subfolders, each with a few files, some with another folder inside."""
    made = []
    for _ in range(count):
        folder = c.folder_name()
        c.demand(folder not in made)
        c.make_folder(folder)
        made.append(folder)
        inner = ""
        if c.chance(deep):
            inner = c.folder_name() + "/"
            c.make_folder(f"{folder}/{inner[:-1]}")
        for _ in range(c.rng.randint(0, 3)):
            fill(c, f"{folder}/{inner if c.chance(0.4) else ''}{c.file(c.pick(EXTENSIONS))}", c.rng.randint(1, 5))
    return sorted(made)


def below(path):
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file())


def subfolders(c):
    kind = c.pick(("list", "list", "count", "size", "sizes"))
    folders = folders_with_files(c, c.rng.choice((1, 2, 2, 3, 4)) if kind in ("size", "sizes") or c.chance(0.9) else 0)
    for _ in range(c.rng.randint(0, 3)):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    if kind == "size":
        folder = c.pick(folders)
        yield User(c.ask(FOLDER_SIZE, d=folder))
        observation = yield Act(f"# Add up the sizes of the files in {folder}\nfrom pathlib import Path\nsum(p.stat().st_size for p in Path({quoted(folder)}).rglob(\"*\") if p.is_file())")
        count = result(observation)
        c.demand(count == str(below(c.folder / folder)))
        yield Say(f"The folder {folder} has {plural(count, 'byte')}.", (count, folder))
    elif kind == "sizes":
        found = {f: below(c.folder / f) for f in folders}
        c.demand(len(set(found.values())) == len(found))
        yield User(c.ask(FOLDER_SIZES))
        observation = yield Act(
            "# Add up the sizes of the subfolders\nfrom pathlib import Path\nsizes = {d.name: sum(p.stat().st_size for p in d.rglob(\"*\") if p.is_file()) for d in Path().iterdir() if d.is_dir()}\n"
            "for d in sorted(sizes, key=sizes.get, reverse=True):\n    print(f\"{d} ({sizes[d]} bytes)\")"
        )
        lines = observation.split("\n")
        c.demand(lines == [f"{f} ({found[f]} bytes)" for f in sorted(found, key=lambda f: -found[f])])
        yield Say(f"The largest folder is {lines[0]}" + (f", then {joined(lines[1:])}." if len(lines) > 1 else "."), tuple(lines))
    elif kind == "count":
        yield User(c.ask(COUNT_FOLDERS))
        observation = yield Act("# Count the subfolders\nimport os\nlen([f for f in os.scandir() if f.is_dir()])")
        count = result(observation)
        c.demand(count == str(len(folders)))
        yield Say(f"There {'is' if count == '1' else 'are'} {plural(count, 'subfolder')}.", (count,))
        if folders and c.chance(0.3):
            yield User(c.ask(WHICH))
            observation = yield Act("# List them\nsorted(f.name for f in os.scandir() if f.is_dir())")
            c.demand(ast.literal_eval(result(observation)) == folders)
            yield Say(told(folders, "subfolders", "subfolder"), listed(folders))
    else:
        yield User(c.ask(FOLDERS))
        observation = yield Act("# List the subfolders\nimport os\nsorted(f.name for f in os.scandir() if f.is_dir())")
        c.demand(ast.literal_eval(result(observation)) == folders)
        yield Say(told(folders, "subfolders", "subfolder"), listed(folders))


def whole_tree(c):
    folders_with_files(c, c.rng.randint(1, 3), 0.4)
    for _ in range(c.rng.randint(1, 3)):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    everything = sorted(c.folder.rglob("*"))
    if c.chance(0.35):
        yield User(c.ask(COUNT_ALL))
        observation = yield Act("# Count the files, also in subfolders\nfrom pathlib import Path\nlen([p for p in Path().rglob(\"*\") if p.is_file()])")
        count = result(observation)
        c.demand(count == str(len([p for p in everything if p.is_file()])))
        yield Say(f"There {'is' if count == '1' else 'are'} {plural(count, 'file')}, counting the subfolders.", (count,))
        return
    yield User(c.ask(TREE))
    observation = yield Act("# List everything, also in subfolders\nfrom pathlib import Path\nprint(*sorted(Path().rglob(\"*\")), sep=\"\\n\")")
    names = [p.relative_to(c.folder).as_posix() for p in everything]
    c.demand(observation.split("\n") == names)
    yield Say("This is everything, with the subfolders.", ("everything",))


INTENTS = {files_by_size: 4, by_extension: 4, subfolders: 8.8, whole_tree: 1.5}
