"""Looking over many files: by size, by extension, subfolders, everything below this folder."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from .endings import joined, plural, quoted, result
from .files import WHICH
from .workspace import ARE_HERE, EXTENSIONS, HERE, Kind, fill, here, listed, real_file, told

TOP = [
    f"@n <n> <big> files{HERE}", f"@n <n> <big> files with {{their|the}} {{size|sizes}}{HERE}", f"which are the <n> <big> files{HERE}?", f"@c list the <n> <big> files{HERE}", f"what are the <n> <big> files{HERE}?", "<n> <big> files", "my <n> <big> files?", f"@c find the <n> <big> files{HERE}", "top <n> files by size, <big> first", "@n names and sizes of the <n> <big> files",
    "@c show me the <n> <big> files and {their|the} {size|sizes}", f"which <n> files are the <big>{HERE}?", "@n <n> <big> of my files", "which <n> of my files are the <big>?", "@c find the <n> <big> files and say how big they are", "@c list my <n> <big> files with {their|the} {size|sizes}", "what are my <n> <big> files?",
    "@c give me the <n> <big> files", "<n> files, the <big> ones", "<n> files that are the <big>", "@c find <n> files, the <big> ones", "<n> <big> files please", "list of the <n> <big> files", "@c get the <n> <big> files", "<n> <big> files with size", "the <n> <big> files, with their sizes",
    "I need the <n> <big> files", f"I need to see the <n> <big> files{HERE}", "I was wondering which <n> files are the <big>", "any idea which <n> files are the <big>?", "mind listing the <n> <big> files?", "would you mind showing me the <n> <big> files?", "for the clean-up I need the names of the <n> <big> files", "my boss asks for the <n> <big> files and {their|the} sizes", "let me see the <n> <big> files", "let's see the <n> <big> files", "of {all|the|my} files, which <n> are the <big>?",
    "of {all|the|my} files I want the <n> <big>", "out of all files, name the <n> <big>", "among {the|my} files, which <n> are the <big>?", "take {all|the|my} files and give me the <n> <big>", "look at {the|my} files and tell me the <n> <big>", "the <n> files with the <big> size?", "files: <n> <big>", "files by size -> <n> <big>", "head -<n> of files, <big> first", "@c name the <n> <big> files", "@c rank the files by size, <n> <big> only", f"@n list of the <n> <big> files{HERE}",
    "@c print the <n> <big> files with {their|the} sizes", "what would be the <n> <big> files?", "make me list of the <n> <big> files",
    "I don't know which <n> files are the <big>", "what are the <n> <big> among {the|my} files?", "for the clean-up: <n> <big> files, please", "@c pick out the <n> <big> files", "@c name the <n> <big> of my files", "@n ranking of the <n> <big> files",
    "I've no idea which <n> files are the <big>", "could you point out the <n> <big> files?", "I'd like to see the <n> <big> files", "I'm looking for the <n> <big> files", "I want to know which <n> files are the <big>", "what are the names of the <n> <big> files?", "by size, which <n> files are the <big>?", "judging by bytes, which are the <n> <big> files?", "compare the sizes and give me the <n> <big> files", "only <n> files, the <big> ones, please", "not all files, just the <n> <big>", "sort by size, show <n> <big> files", "<n> <big> files names", "the <n> <big> of {the|my} files, please", "@c show the <n> <big> of {the|my} files", "@c identify the <n> <big> files", "@c pick the <n> <big> files", "@c point out the <n> <big> files",
]
BY_SIZE = [
    "@c sort {the|my|all} files by size", f"@c list {{the|my|all}} files by size{HERE}", f"@n files sorted by size{HERE}", "@n files by size", "@c order {the|my|all} files by size", f"@n sizes of {{all|all the|my}} files{HERE}", "@c list {all|all the|the} files with {their|the} sizes", "how big are {the|my} files? one by one", "@n size of {each|every} file", f"@c list {{the|all}} files{HERE} from large to small",
    "@c sort my files from large to small", "files from large to small?", "@c show the size of {each|every} file", "which files take how much space?", "how much space does {each|every} file take?", "@n files with their sizes", "how big is {each|every} file?", "@n files and their sizes", "ls by size", "@c show me the files in order of size", "@n files in order of size, large to small",
    "I need to see how big {each|every} file is", "I need {the|my|all} files in order of size", "I was wondering how much space {each|every} file takes", "any idea how big {each|every} file is?", "mind sorting {the|my} files by size?", "would you mind listing {the|my|all} files by size?", "my boss wants a list of {the|all} files with their sizes", "let me see {the|my|all} files by size", "let's see how big {each|every} file is", "for {each|every} file I need the size",
    "of {each|every} file I want to know the size", "take {all|the|my} files and sort them by size", "which file has which size?", "what size does {each|every} file have?", "how many bytes does {each|every} file have?", "files -> size", "sort files by size desc", "dir by size", "du *", "size of every single file?", "files from {big|large} to small, please", "make me list of files with their size", "@c rank {the|my|all} files by size", "@c print {the|my|all} files with their sizes",
    "I don't know how big {each|every} file is", "{each|every} file with its size, please", "{each|every} single file with its size, please", "@c rank all files, from {big|large} to small", "@n ranking of {the|my|all} files by size", "@n ranking of the files, {big|large} to small",
    "I've no idea how big {the|my} files are, list them with their sizes", "could you sort {the|my} files by size?", "could you put a size next to {each|every} file?", "I'd like to see {the|my} files with their sizes", "put {the|my} files in order of size", "the biggest file first, then the next and so on", "biggest file at the top, smallest at the bottom, please", "a list of {the|all|my} files, {big|large} ones first", "what does {each|every} file weigh?", "how many bytes is {each|every} file?", "names and sizes of {the|all|my} files, please", "file names with bytes", "files with bytes", "file sizes?", "file sizes, all of them", "all sizes please, file by file", "size for {each|every} file", "sort by size", "order by size", "ls -lS",
    "file by file, how big is it?", "one after the other, how big are {the|my} files?", "@c go through {the|my} files and give me the size of each", "@c tell me the size of {each|every} file", "@c write the size behind {each|every} file name", "@c put the files in order, {big|large} ones first", "@c arrange {the|my|all} files by size", "@n file sizes, one by one", "@n list of {the|all|my} files with their sizes",
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
    "I've no idea what {kinds|types|sorts} of files are here", "could you count the files of each {extension|type|kind}?", "I'd like to see how many files of each {type|kind|extension} there are", "give me the count of files for each {extension|type|kind}", "txt, pdf and so on: how many of each are there?", "pdfs so many, pictures so many: I want that for all {kinds|types} of files", "per {extension|type|kind}, how many files?", "by {extension|type|kind}, how many files are there?", "how do {the|my} files divide up by {extension|type|kind}?", "how are {the|my} files distributed over the {extensions|types|kinds}?", "which endings do {the|my} files have?", "which endings occur among {the|my} files?",
    "what endings do the file names have, and how often?", "how often does each {extension|type|kind} of file occur?", "what is the mix of file types here?", "what formats of files do I have?", "which formats are here?", "which {kinds|types} of files have I got?", "different {kinds|types} of files, how many of each?", "file types?", "file extensions?", "extensions and counts", "count by {extension|type|kind}", "file types with counts", "number per file type", "@c list the file types with their counts", "@c show how many files each {extension|type|kind} has", "@c work out how many files of each {extension|type|kind} there are", "@c list {the|all} extensions that occur here", "@n distribution of file types", "@n distribution of {the|my} files by {extension|type|kind}",
    "@n count for each {extension|type|kind} of file",
]
SIZE_KINDS = [
    "how much space does each {type|kind|extension} of file take?", "@n total size {by|per} {extension|type|kind}", "@n size of {all|the} files {by|per} {extension|type|kind}", "@c add up the sizes {by|per} {extension|type|kind}", "which {type|kind} of file takes the most space?", "how many bytes per {extension|type|kind}?", "@n total size of {each|every} {extension|type|kind}", "@n space used {by|per} {extension|type|kind}", "how big are the files of each {extension|type|kind} together?",
    "which extension takes the most space?", "@n disk space {by|per} {extension|type|kind}", "@c sum the sizes of the files of each {extension|type|kind}", "size {by|per} {extension|type|kind}?", "@n bytes {by|per} {extension|type|kind}", "@c sum up the sizes {by|per} {extension|type|kind}", "how much disk space does each {type|kind|extension} use?", "@c add up the bytes for each {extension|type|kind}",
    "I need to know how much space each {type|kind|extension} takes", "I was wondering how much space each {type|kind|extension} of file uses", "I was wondering which {type|kind} of file takes up most space", "any idea how much space each {type|kind|extension} takes?", "mind adding up the sizes by {extension|type|kind}?", "my boss wants the disk space by {extension|type|kind}", "for my report I need the total size for each {extension|type|kind}",
    "let's see how much space each {type|kind|extension} uses", "for {each|every} {type|kind|extension}, how many bytes is that?", "for {each|every} {type|kind|extension} I need the total size", "what do the files of each {type|kind|extension} add up to in bytes?", "which {type|kind|extension} uses the most disk space?", "which {type|kind|extension} needs the most room?", "how much room does each {type|kind|extension} of file need?", "size(files) by {extension|type|kind}",
    "sum(size) group by extension", "files by {extension|type|kind} -> total bytes", "take {all|the|my} files and sum their sizes by {extension|type|kind}", "@n sum of the sizes {by|per} {extension|type|kind}", "@n disk usage {by|per} {extension|type|kind}",
    "I don't know how much space each {type|kind|extension} takes", "{each|every} {extension|type|kind} with the total size of its files, please", "how heavy are the files of each {type|kind|extension}?", "@c tell me how much space each {extension|type|kind} takes", "@c tell me the bytes for {each|every} {extension|type|kind}",
    "I've no idea which {kinds|types} of files take the space", "could you add up the sizes for each {extension|type|kind}?", "I'd like to see how much space each {type|kind|extension} takes", "give me the total size for each {extension|type|kind}", "txt, pdf and so on: how many bytes for each?", "pictures so many bytes, texts so many: I want that for all {kinds|types} of files", "per {extension|type|kind}, how many bytes?", "by {extension|type|kind}, how much space is used?", "how is the space divided up by {extension|type|kind}?", "how are the bytes distributed over the {extensions|types|kinds}?", "which {kinds|types} of files eat up the space?", "what {kinds|types} of files need most space?", "what takes up the space here, by {extension|type|kind}?",
    "where does all the space go, by {extension|type|kind}?", "for the clean-up: which {kind|type} of file takes the most space?", "how many bytes do the files of each {type|kind|extension} have?", "what size do the files of each {type|kind|extension} have together?", "what does each {type|kind|extension} weigh in total?", "how much storage does each {type|kind|extension} of file need?", "bytes for each file type?", "total size per file type", "space per extension", "sizes by extension", "file types with total sizes", "extensions and sizes",
    "@c list the file types with their total sizes", "@c list how much space each {extension|type|kind} takes", "@c show the total size of each {extension|type|kind}", "@c work out how much space each {extension|type|kind} takes", "@c total up the bytes {by|per} {extension|type|kind}", "@n distribution of disk space by {extension|type|kind}", "@n combined size of the files of each {extension|type|kind}", "@n storage used {by|per} {extension|type|kind}",
]
SIZE_KIND = [
    "how much space do {the|my|all} <e> take?", "@n total size of {the|my|all|all the} <e>", "how big are {the|my|all} <e> {together|in total|altogether}?", "@c add up the sizes of {the|my|all|all the} <e>", "@n size of all <e> together", "how many bytes are {the|my|all} <e>?", "@n space used by {the|my|all} <e>", "how much disk space do {the|my|all} <e> use?", "@c sum up the sizes of {the|my|all} <e>", "<e>: total size?",
    "how large are {the|my|all} <e> {together|in total}?", "@n combined size of {the|my|all} <e>", "@n disk space of {the|my|all} <e>", "what do {the|my|all} <e> take in bytes?", "@c compute the total size of {the|my|all} <e>", "how much do {the|my|all} <e> take up {together|in total|altogether}?",
    "@c find the combined size of {the|all} <e>", "what is the size of {the|all|my} <e> combined?",
    "I need to know how much space {the|my|all} <e> take", "I was wondering how big {the|my|all} <e> are {together|in total|altogether}", "any idea how much space {the|my|all} <e> take up?", "mind adding up the sizes of {the|my|all} <e>?", "for the backup I need the total size of {the|my|all} <e>", "my boss asks how big all <e> are {together|in total}", "let's see how much space {the|my|all} <e> use", "if I put {all|all the|my} <e> on a stick, how many bytes is that?",
    "what do the sizes of {the|my|all} <e> add up to?", "what would be the total size of {the|my|all} <e>?", "take {all|all the|my} <e> and add up their sizes", "of {all|all the|my} <e>, the total size in bytes?", "how much room do {the|my|all} <e> need {together|in total|altogether}?", "how many bytes do {the|my|all} <e> have {together|in total|altogether}?", "how heavy are {the|my|all} <e> together?", "sum(size) of all <e>", "<e> -> total bytes", "<e>: how many bytes {together|in total}?",
    "@n disk usage of {the|my|all} <e>", "@n sum of the sizes of {the|my|all} <e>",
    "I don't know how much space {the|my|all} <e> take", "will {the|my|all} <e> fit on a stick? how big are they {together|in total}?", "for the backup: how big are {the|my|all} <e> altogether?", "@c tell me how big {the|my|all} <e> are {together|in total}", "@c measure {the|my|all} <e>, total size please",
    "I've no idea how much space {the|my|all} <e> take", "could you add up the sizes of {the|my|all} <e>?", "I'd like to know how big {the|my|all} <e> are {together|in total}", "tell me how many bytes {the|my|all} <e> come to", "I want to send {the|my|all} <e>, how many bytes is that {together|in total}?", "before I mail {the|my|all} <e>: how big are they {together|altogether}?", "what do {the|my|all} <e> weigh {together|in total}?", "how many bytes do {the|my|all} <e> come to?", "how many bytes do {the|my|all} <e> make up?", "how much storage do {the|my|all} <e> need?", "how much storage is used for {the|my|all} <e>?", "how much data is in {the|my|all} <e> {together|in total}?", 
    "only the <e>: total size?", "just {the|my} <e>, how big {together|in total}?", "leave out the other files, how many bytes are the <e>?", "<e> total size", "<e>, combined size", "size of all <e>", "all <e> in bytes", "total bytes of <e>", "bytes used by <e>?", "the <e> all together, how big?", "do {the|my} <e> take up much space? how many bytes?", "@c total up the sizes of {the|my|all} <e>", "@c work out how much space {the|my|all} <e> take", "@c determine the total size of {the|my|all} <e>", "@n amount of disk space {the|my|all} <e> take", "@n total number of bytes of {the|my|all} <e>", "@n bytes {the|my|all} <e> take {together|in total}",
]
KINDS_NEXT = {
    "count": ["and how much space do they take?", "and the sizes?", "now the sizes", "how big are they?", "and their total sizes?", "now by size", "how many bytes are they?", "and in bytes?", "how much room does each take?", "the sizes too, please", "now the space they take", "and by size?", "let's see the sizes too", "and in size?", "what do they take in bytes?", "how much space is that?", "how much space is that for each?", "and how heavy are they?", "sizes?", "the same by size, please", "I need their sizes as well", "and the bytes?", "show me their sizes too", "the total sizes, please"],
    "size": ["and how many files are that?", "how many files of each?", "and the counts?", "now the numbers of files", "how many are they?", "count them too", "and how many of each?", "now count them", "and how much files is that?", "what are the counts?", "the counts too, please", "and the number of files?", "and by count?", "so how many of each?", "let's see the counts too", "tally them too", "and in numbers?", "how many files is that for each?", "counts?", "the same by number, please", "I need the counts as well", "show me the counts too", "and how many files does each have?", "the number of files for each, please", "how many files are behind each?", "I'd like to know how many of each as well"],
}
FOLDERS = [
    "which {folders|subfolders} are {here|there}?", "@c list {the|all|my} {folders|subfolders}", "what {folders|subfolders} do I have?", "@n names of {the|all} {folders|subfolders}", "{folders|subfolders}?", "@n list of {folders|subfolders}", f"which subfolders {{does this folder have|are{ARE_HERE}}}?", "what are my {folders|subfolders} called?", "are there {any |}{folders|subfolders} here?", "@c show me only the {folders|subfolders}",
    "which directories are {here|there}?", "@c list the directories", "directories?", "what directories do I have?", "@n {subfolders|subdirectories} of this folder", "do I have {any |}{folders|subfolders} {|here}?", "@c list only the folders, not the files",
    "are there any folders?", "is there any subfolder here?",
    "folders here?", "list folders", "show folders", "my folders?", "which folders do I have?", "@c show the {folders|subfolders} here", "how are my {folders|subfolders} called?", "@c list every {folder|subfolder} here",
    "I need to see which {folders|subfolders} there are", "I was wondering which {folders|subfolders} I have", "can't remember which {folders|subfolders} I made", "I forgot what my {folders|subfolders} are called", "any idea which {folders|subfolders} there are?", "mind listing {the|my} {folders|subfolders}?", "would you mind showing me the {folders|subfolders}?", "my boss asks which {folders|subfolders} we have", "let me see {the|my|all} {folders|subfolders}",
    "let's see which {folders|subfolders} there are", "look at this folder and tell me its subfolders", "which {folders|subfolders} did I make {here|}?", "which {folders|subfolders} can you see?", "only the {folders|subfolders}, please, no files", "not the files, only the {folders|subfolders}", "{folders|subfolders} only, list them", "this folder: which subfolders?", "what are the names of the {folders|subfolders}?", "ls -d */", "dirs?", "@c name {the|all|my} {folders|subfolders}",
    "@c print the names of {the|all|my} {folders|subfolders}", "@c read out the names of the {folders|subfolders}", "@n overview of {the|my} {folders|subfolders}", "make me list of {folders|subfolders}", "have I got {any |}{folders|subfolders} {here|}? which?",
    "I don't know which {folders|subfolders} I have", "I don't remember what my {folders|subfolders} are called", "are there {folders|subfolders} in here? name them", "@n overview of the {folders|subfolders} in this folder",
    "I've lost track of my {folders|subfolders}, which are there?", "could you list the {folders|subfolders} for me?", "could you tell me the names of my {folders|subfolders}?", "I'd like to see my {folders|subfolders}", "which {folders|subfolders} have I got?", "which {folders|subfolders} can I choose from?", "which {folders|subfolders} exist here?", "is this folder divided into subfolders? which?", "the {folders|subfolders}, by name please", "just the {folders|subfolders}, nothing else", "leave out the files, show me the {folders|subfolders}", "directory names?", "folder names?", "names of folders", "subfolders list", "show subfolders", "show my folders", "dir /ad", "@c enumerate {the|all|my} {folders|subfolders}", "@c spell out which {folders|subfolders} are here",
    "@c see which {folders|subfolders} there are", "@n directories here", "@n complete list of {the|my} {folders|subfolders}",
]
COUNT_FOLDERS = [
    "how many {folders|subfolders} are {here|there}?", "@c count the {folders|subfolders}", "@n number of {folders|subfolders}", "how many {folders|subfolders} do I have?", "how many {folders|subfolders} does this folder {have|contain}?", "@n folder count", "how many directories are {here|there}?", "@c count the directories", "@n number of directories", "how many {folders|subfolders}?", "@c count my {folders|subfolders}", "how many directories do I have?",
    "@c tell me how many {folders|subfolders} there are", "how many {folders|subfolders} can you see?", "@n count of {folders|subfolders}", "@n total number of {folders|subfolders}",
    "how many {folders|subfolders} can you find?",
    "I need to know how many {folders|subfolders} there are", "I was wondering how many {folders|subfolders} I have", "any idea how many {folders|subfolders} there are?", "mind counting the {folders|subfolders}?", "my boss asks how many {folders|subfolders} we have", "for my report I need the number of {folders|subfolders}", "let's see how many {folders|subfolders} there are", "how much {folders|subfolders} are there?", "how much folders do I have?", "what is the number of {folders|subfolders}?",
    "what would be the number of {folders|subfolders}?", "this folder has how many subfolders?", "this folder: number of subfolders?", "{folders|subfolders} -> count", "#folders?", "{folders|subfolders}, how many?", "not the files: how many {folders|subfolders} are there?", "@c tally the {folders|subfolders}", "@n quantity of {folders|subfolders}",
    "I don't know how many {folders|subfolders} I have", "in this folder there are how many {folders|subfolders}?", "are there many {folders|subfolders}? how many?", "@n quantity of subfolders in this folder",
    "I've lost track of how many {folders|subfolders} I have", "I've lost count of my {folders|subfolders}, how many are they?", "could you count my {folders|subfolders}?", "I'd like to know how many {folders|subfolders} there are", "how many {folders|subfolders} have I got?", "how many {folders|subfolders} did I make?", "how many {folders|subfolders} exist here?", "how many {folders|subfolders} do you count?", "how many {folders|subfolders} sit in this folder?", "into how many {folders|subfolders} is this folder divided?", "only the {folders|subfolders}: how many?", "files aside, how many {folders|subfolders} are there?", "leave out the files and count the {folders|subfolders}", "no names, just how many {folders|subfolders} there are", "do I have a lot of {folders|subfolders}? how many?",
    "have I got many {folders|subfolders}? what is the number?", "just the number of {folders|subfolders}, please", "folder count?", "count folders", "count subfolders", "number of folders?", "number of subfolders?", "num folders", "how many dirs?", "how many directories does this folder have?", "take this folder and count its subfolders", "would you mind counting the {folders|subfolders}?", "@c determine how many {folders|subfolders} there are", "@c work out how many {folders|subfolders} there are", "@c find out how many {folders|subfolders} are here", "@c see how many {folders|subfolders} there are", "@n exact number of {folders|subfolders}", "@n tally of {folders|subfolders}", "@n directory count",
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
    "I've no idea how {big|large} the folder <d> is", "could you work out how {big|large} the folder <d> is?", "I'd like to know how much space the folder <d> takes", "I want to send the folder <d>, how many bytes is it?", "before I copy the folder <d>: how big is it?", "tell me how many bytes the folder <d> comes to", "what does the folder <d> weigh?", "how much storage does the folder <d> need?", "how much data is in the folder <d>, in bytes?", "how many bytes do the files in <d> come to {together|in total}?", "how much do the files in <d> take up {together|in total}?", "all that is in <d>, how big is it {together|in total}?", "is the folder <d> large? how many bytes?", "folder <d> how big", "folder <d> total size",
    "total size of folder <d>", "bytes in folder <d>?", "@c total up the file sizes in <d>", "@c work out the size of the folder <d>", "@c determine how {big|large} the folder <d> is", "@c find out how {big|large} the folder <d> is", "@n amount of data in the folder <d>", "@n total bytes of the folder <d>",
]
FOLDER_SIZES = [
    "how {big|large} are {the|my} {folders|subfolders}?", "@n sizes of {the|my|all} {folders|subfolders}", "@n size of {each|every} {folder|subfolder}", "which {folder|subfolder} is the {biggest|largest}?", "@n {biggest|largest} {folder|subfolder}", "how much space does {each|every} {folder|subfolder} take?", "which {folder|subfolder} takes the most space?", "how {big|large} is {each|every} {folder|subfolder}?", "@c show the sizes of the {folders|subfolders}",
    "@n {folders|subfolders} by size", "@c list the {folders|subfolders} with their sizes", "@c sort the {folders|subfolders} by size", "{folders|subfolders} and their sizes?", "which {folder|subfolder} uses the most space?", "which {folder|subfolder} needs the most space?", "@c list the {folders|subfolders} by size", "@n space {each|every} {folder|subfolder} takes",
    "@c sort my folders, the largest first", "@c show how {big|large} each {folder|subfolder} is", "@c show the {biggest|largest} {folder|subfolder}",
    "I need to know how {big|large} each {folder|subfolder} is", "I was wondering which {folder|subfolder} is the {biggest|largest}", "any idea which {folder|subfolder} takes the most space?", "mind checking how {big|large} the {folders|subfolders} are?", "my boss asks which {folder|subfolder} takes up the most space", "for the clean-up I need the sizes of the {folders|subfolders}", "let's see which {folder|subfolder} is {biggest|largest}", "for {each|every} {folder|subfolder} I need the size",
    "of {all|the|my} {folders|subfolders}, which is the {biggest|largest}?", "of {all|the|my} {folders|subfolders}, which one takes the most space?", "among {the|my} {folders|subfolders}, which one is {biggest|largest}?", "what size does {each|every} {folder|subfolder} have?", "how many bytes does {each|every} {folder|subfolder} have?", "how much room does {each|every} {folder|subfolder} need?", "which {folder|subfolder} needs the most room?", "{folders|subfolders} -> size",
    "sum(size) by {folder|subfolder}", "du -s */", "take {all|the|my} {folders|subfolders} and sort them by size", "@c rank the {folders|subfolders} by size", "@n disk usage of {each|every} {folder|subfolder}",
    "I don't know which {folder|subfolder} is the {biggest|largest}", "how heavy is {each|every} {folder|subfolder}?", "{each|every} {folder|subfolder} with its size, please", "@c measure {each|every} {folder|subfolder}", "@n ranking of {the|my} {folders|subfolders} by size",
    "I've no idea which {folder|subfolder} takes the space", "could you tell me how {big|large} {each|every} {folder|subfolder} is?", "could you add up the size of {each|every} {folder|subfolder}?", "I'd like to see the {folders|subfolders} with their sizes", "where does the space go, by {folder|subfolder}?", "what {folder|subfolder} eats up the space?", "which {folder|subfolder} is the heaviest?", "which of {the|my} {folders|subfolders} is the {biggest|largest}?", "which of {the|my} {folders|subfolders} takes up most space?", "which {folder|subfolder} has the most data in it?", "which {folder|subfolder} holds the most bytes?", "in which {folder|subfolder} is the most data?", "how much data is in {each|every} {folder|subfolder}?",
    "how many bytes are in {each|every} {folder|subfolder}?", "how much storage does {each|every} {folder|subfolder} use?", "compare {the|my} {folders|subfolders} by size", "per {folder|subfolder}, how many bytes?", "{folder|subfolder} by {folder|subfolder}, how big is it?", "sizes of the subfolders?", "subfolder sizes", "folder sizes", "folders by size", "biggest folder?", "largest folder?", "bytes per folder", "my {biggest|largest} {folder|subfolder}?", "name the {biggest|largest} {folder|subfolder}", "a list of {the|my} {folders|subfolders} with their sizes, please", "for the clean-up: which {folder|subfolder} is the {biggest|largest}?", "@c tell me the size of {each|every} {folder|subfolder}", "@c put the {folders|subfolders} in order of size", "@c order the {folders|subfolders} by size",
    "@c work out how {big|large} {each|every} {folder|subfolder} is", "@c find the {biggest|largest} {folder|subfolder}", "@c add up the bytes in {each|every} {folder|subfolder}", "@n disk space by {folder|subfolder}", "@n {folders|subfolders} with their sizes", "@n bytes in {each|every} {folder|subfolder}",
]
TREE = [
    "@c list {everything|all files}, also in {the subfolders|subfolders}", "@c show the whole {tree|folder tree|directory tree}", "@c list all files with {the subfolders|subfolders}", "@n {tree|folder tree|directory tree} of this folder", "tree", "@c list {everything|all files} {and|with} all {subfolders|subdirectories}", "what is in this folder and its subfolders?", "@c show all files in all {folders|subfolders}", "@c list files recursively", "ls -R",
    "@n {tree|folder tree|directory tree}", "@n complete list of files, subfolders too", "@c show everything in all {folders|subfolders}", "all files, subfolders too?", "@c list everything recursively", "what do I have in all the {folders|subfolders} together?", "@c show me the tree of files and folders", "@n recursive list of {the|all} files", "everything, with all subfolders?",
    "I need to see everything, subfolders too", "I need a list of all files, also of those in subfolders", "I was wondering what is in all my {folders|subfolders}", "can't remember what is in all the {folders|subfolders}", "mind listing everything, {with|including} the subfolders?", "would you mind showing me the whole {tree|folder tree|directory tree}?", "my boss wants a list of everything, {with|including} all subfolders", "let me see everything, also in {the|all} subfolders",
    "let's see the whole {tree|folder tree|directory tree}", "go through all {folders|subfolders} and list the files", "go through all subfolders and name everything", "this folder and everything below it, please list it", "what is below this folder, all levels?", "which files are in this folder and in all subfolders?", "all files of all levels?", "files of all {folders|subfolders}, please", "find .", "dir /s", "@c print the whole {tree|folder tree|directory tree}",
    "@c name all files, also those in subfolders", "@n overview of all files and {folders|subfolders}, at all levels",
    "I don't know what is in all those {folders|subfolders}", "list what is below this folder, at all levels", "from this folder down, list everything", "everything from here down, please", "@n full list of files, {with|including} {the|all} subfolders", "@c print a list of all files, recursively",
    "I've lost track of what is in all my {folders|subfolders}", "could you list everything, {with|including} what is in the subfolders?", "could you show me the tree of this folder?", "I'd like to see all files, also those in {the|all} subfolders", "open every folder and list what is in it", "look into every folder and list what you find", "go down into all subfolders and list everything", "everything I have, folder by folder, please", "all my files, no matter in which subfolder, list them", "no matter how deep, list all files and {folders|subfolders}", "list the files, also the ones deeper down", "what is in here, counting all the subfolders? name it all", "what all is in this folder and below?", "what files and folders are there, all the way down?", "how is this folder built up, with all its subfolders?",
    "what is the structure of this folder?", "what does the tree of this folder look like?", "which files do I have in all {folders|subfolders} together?", "files in all subfolders?", "all files in all folders", "all files and folders, recursive", "recursive listing", "list recursively", "list files in subfolders too", "show tree", "folder tree", "folder structure?", "tree view", "ls -lR", "@c list all files and {folders|subfolders}, all the way down", "@c show the structure of this folder", "@c show the folder structure", "@c go through the whole tree and list it", "@c list the files in this folder and below", "@c map out this folder with all its subfolders", "@n structure of this folder", "@n whole tree below this folder", "@n listing of everything, {with|including} {the|all} subfolders",
]
COUNT_ALL = [
    "how many files are {here|there} {with|including|counting} {the|all} subfolders?", "how many files are in all {folders|subfolders} together?", "@c count all files, also in {the subfolders|subfolders}", "@n number of files {with|including|counting} {the|all} subfolders", "how many files do I have, subfolders too?", "@c count the files recursively", "@n total number of files in all {folders|subfolders}", "how many files are here and in {the|all} subfolders?",
    "@c count every file {with|including} {the|all} subfolders", "how many files in all {folders|subfolders}?", "@n recursive file count", "@c count the files in this folder and all {folders|subfolders} in it", "how many files are there recursively?", "how many files are in the whole tree?", "@n number of files in the whole tree", "@c count files in the whole tree, subfolders too",
    "I need to know how many files there are, subfolders {too|included}", "I was wondering how many files are in all {folders|subfolders} together", "any idea how many files I have, {with|including} all subfolders?", "mind counting all files, also those in subfolders?", "my boss asks how many files we have, {with|including} {the|all} subfolders", "for my report I need the number of files, subfolders {too|included}", "let's see how many files are in the whole tree",
    "go through all {folders|subfolders} and count the files", "{with|including} {the|all} subfolders, how many files are there?", "if you count {the|all} subfolders too, how many files are there?", "this folder and everything below it has how many files?", "how many files are below this folder, at all levels?", "how much files are there, {with|including} subfolders?", "files, recursive -> count", "find . -type f | wc -l", "@c tally all files, also in {the|all} subfolders",
    "@n tally of files {with|including} {the|all} subfolders", "@n recursive number of files",
    "I don't know how many files are in all the {folders|subfolders}", "from this folder down, how many files are there?", "from here down, how many files?", "at all levels together, how many files are there?", "@c tally the files of the whole tree",
    "I've lost track of how many files I have in all {folders|subfolders}", "could you count all files, {with|including} those in the subfolders?", "I'd like to know how many files there are, {with|including} {the|all} subfolders", "open every folder and count the files", "look into every folder and count the files", "go down into all subfolders and count the files", "no matter in which subfolder, how many files do I have?", "no matter how deep, how many files are there?", "in this folder and below, how many files are there?", "in all the folders here, how many files have I got?", "in all folders together, how many files?", "how many files are there all the way down?", "how many files do I have in all {folders|subfolders} together?", "how many files do all the folders hold together?",
    "how many files does this folder have, {with|including} what is in the subfolders?", "how many files does this folder hold, all levels together?", "how many files are in here, subfolders {too|included}?", "how many files are in this folder, counting those in its subfolders?", "file count, subfolders included", "file count recursive", "count files recursive", "count files in subfolders too", "count all files in all folders", "number of files in all subfolders?", "number of files, recursive", "number of all files, {with|including} subfolders", "files in the whole tree, how many?", "just the number: all files, {with|including} subfolders", "would you mind counting the files in the whole tree?", "@c work out how many files are in the whole tree", "@c determine the number of files, {with|including} subfolders",
    "@c find out how many files there are, {with|including} subfolders", "@c count the files all the way down", "@c count the files in this folder and below", "@n count of all files, {with|including} subfolders", "@n number of files at all levels", "@n total of files in this folder and below",
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
            observation = yield Act("# List them\nimport os\nsorted(f.name for f in os.scandir() if f.is_dir())")
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


INTENTS = {files_by_size: 8, by_extension: 6, subfolders: 8.8, whole_tree: 1.5}
