"""Changing many files at once: rename by a pattern, move and copy a kind, sort into folders, several folders.

As with deleting, the first action lists what matches, and the second names exactly these files."""

from ..scenario import Act, Say, User
from .endings import declined, joined, quoted
from .kin_names import series
from .files_delete import LIST_ALL, LIST_EMPTY, delete_listed, first_look, list_kind, list_named, named, several, spoken_list
from .text_files import has, is_in
from .moving_said import COPIED, COPIED_KIND, MOVED, MOVED_KIND
from .workspace import EXTENSIONS, HERE, Kind, beside, count_of, fill, here, literal, naming, no_kind, populate, real_file, spelt_out, told_of

PREFIX = [
    "@c put <w> in front of {the|all} names of {all|all the|my} <e>", "@c put <w> before the name of {each|every} <o>", "@c add <w> to the {start|beginning|front} of {all|all the} <e> names", "@c add the prefix <w> to {all|all the|my} <e>", "@c rename {all|all the|my} <e> so that they {start|begin} with <w>", "@c prefix {all|all the|my} <e> with <w>", "{all|all the|my} <e> should {start|begin} with <w>", "@c give {all|all the|my} <e> the prefix <w>",
    "@c add <w> in front of {each|every} <o> name", "@c rename {all|all the|my} <e> with the prefix <w>", "the names of {all|all the} <e> should {start|begin} with <w>", "@c let the names of {all|all the|my} <e> {start|begin} with <w>", "@c put <w> at the {start|beginning|front} of {each|every} <o> name", "@c add <w> before {each|every} <o> name", "<w> in front of all <o> names", "@c prepend <w> to the names of {all|all the|my} <e>", "@c prepend <w> to {all|all the|my} <e>",
    "prefix <w> for {all|all the|my} <e>", "all <e> with <w> in front", "@c start {each|every} <o> name with <w>", "@c put the prefix <w> on {all|all the|my} <e>", "@c let {each|every} <o> {start|begin} with <w>", "@c rename {each|every} <o> so that it {starts|begins} with <w>", "I want <w> in front of {each|every} <o> name",
    "I want {all|all the|my} <e> to {start|begin} with <w>", "I want the prefix <w> on {all|all the|my} <e>", "I need <w> in front of the names of {all|all the|my} <e>", "my boss wants {each|every} <o> name to {start|begin} with <w>", "would you mind putting <w> in front of {each|every} <o> name?", "mind adding the prefix <w> to {all|all the|my} <e>?", "could {all|all the|my} <e> get the prefix <w>?", "can {each|every} <o> name {start|begin} with <w>?", "{each|every} <o> should get the prefix <w>",
    "{each|every} <o> name should {start|begin} with <w>", "take {all|all the|my} <e> and put <w> before their names", "take {each|every} <o> and add <w> at the {start|beginning|front} of its name", "for {each|every} <o>: <w> + old name", "<e>: prefix <w>", "<e> -> <w> in front", "<w> + name for all <e>", "before {each|every} <o> name, put <w>", "in front of {each|every} <o> name I want <w>", "the prefix <w> is missing on {all|all the|my} <e>, add it",
    "the names of {all|all the|my} <e> need <w> in front", "let's put <w> before {each|every} <o> name", "time to give {all|all the|my} <e> the prefix <w>", "@c attach <w> to the front of {each|every} <o> name", "@c attach the prefix <w> to {all|all the|my} <e>",
    "<w> is the prefix for {all|all the|my} <e>, add it", "<w> goes in front of the names of {all|all the|my} <e>", "<w> goes before {each|every} <o> name", "@c attach <w> in front of {all|all the|my} <e>",
    "I need to tell {the|my} <e> apart from others, put <w> before their names", "could you write <w> before {each|every} <o> name?", "please start the names of {all|all the|my} <e> with <w>", "{all|all the|my} <e> are to {start|begin} with <w>", "{all|all the|my} <e>: <w> first, then the old name", "{each|every} <o>: put <w> before its name", "keep the names of {all|all the|my} <e> but put <w> in front", "the old names of {all|all the|my} <e> stay, only with <w> before them", "<w> before {all|all the} <o> names", "add prefix <w> to all <e>", "prefix all <e> <w>", "@c write <w> in front of {each|every} <o> name", "@c stick <w> in front of {each|every} <o> name",
    "@c extend the names of {all|all the|my} <e> by <w> at the {start|beginning|front}", "@c make {each|every} <o> name {start|begin} with <w>", "@c insert <w> at the {start|beginning|front} of {each|every} <o> name", "@c lead {each|every} <o> name with <w>", "I'd like <w> as the first thing in {each|every} <o> name", "first <w>, then the old name, for {all|all the|my} <e>",
    "these <e> need <w> in front of their names", "these <e> should all have <w> in front", "I can't tell these <e> from the others, put <w> in front of their names", "these <e> belong to something else. put <w> before each name", "so that they are together in the list, put <w> in front of the names of these <e>", "I'm going to send these <e> to someone who wants <w> in front of every name", "{the|my} <e> come from another folder, so put <w> before their names to show it", "the names of these <e> say nothing. put <w> in front of each", "for the archive, these <e> should all begin with <w>", "nobody knows whose <e> these are, put <w> in front of the names", "here are <e>. all of them should start with <w>", "there are <e> here. I want <w> at the front of each name", "each of these <e> should get <w> before its name", "@c put <w> in front of each of these <e>",
]
# Extensions that really are only another name for the same content.
RENAMED = [("txt", "md"), ("md", "txt"), ("txt", "csv"), ("csv", "txt"), ("jpeg", "jpg"), ("htm", "html"), ("log", "txt"), ("txt", "log"), ("text", "txt"), ("dat", "csv"), ("py", "txt"), ("json", "txt"), ("tif", "tiff"), ("txt", "bak")]
SPACES = [
    f"@c replace {{the |}}spaces by underscores in {{the|all}} file names{HERE}", "@c replace {the |}spaces with underscores in {all|the} file names", "@c put underscores instead of spaces in {all|the} file names", "file names should have underscores, not spaces", "@c change {the |}spaces to underscores in {all|the} names", "@c remove the spaces from {the|all} file names, use underscores", "no spaces in {the|my} file names please, underscores instead", "@c turn {the |}spaces in {the|all} file names into underscores",
    "@c rename {the|all|my} files with spaces, use underscores", "@c swap spaces for underscores in {all|the} file names", "spaces to underscores in {all|the} names", "@c rename files so that spaces become underscores", "{all|the} spaces in file names should be underscores", "@c get rid of spaces in {the|my} file names, put underscores", "@c change all file names from spaces to underscores", "@c rename every file with a space, put an underscore",
    "@c turn spaces into underscores", "@c turn the spaces of all file names into underscores",
    "no spaces, underscores", "underscores for spaces in file names", "spaces -> underscores in file names", "I want underscores instead of spaces in {the|my} file names", "@c change the names with spaces to underscores", "I don't want spaces in {the|my} file names, use underscores",
    "there are spaces in {the|my} file names, put underscores there", "there are too many spaces in {the|my} file names, use underscores", "the spaces in {the|my} file names should be underscores", "I want all spaces in {the|my} file names to become underscores", "I need file names without spaces, with underscores", "our server takes no spaces in file names, put underscores instead", "my boss wants underscores, not spaces, in all file names",
    "would you mind replacing the spaces in {the|all|my} file names by underscores?", "mind putting underscores for the spaces in {the|my} file names?", "could the spaces in {the|my} file names become underscores?", "where a file name has a space, put an underscore", "wherever there is a space in a file name, put an underscore", "every space in a file name should be an underscore", "each space in {the|my} file names -> underscore", "file names: spaces -> underscores", "' ' -> '_' in all file names",
    "take all files with spaces in their names and use underscores", "let's have underscores for spaces in {the|all} file names", "time to get rid of the spaces in {the|my} file names, use underscores", "with underscores instead of spaces, rename {all|my} files", "instead of spaces I want underscores in {the|my} file names", "@c exchange spaces for underscores in {all|the|my} file names", "@c substitute underscores for spaces in {all|the|my} file names",
    "@c fill the spaces in {the|all} file names with underscores",
    "a space in a file name is bad, use underscores", "spaces are bad in file names, put underscores", "my file names are full of spaces, they should be underscores", "our server does not like spaces in file names, use underscores", "@c exchange every space in the file names for an underscore", "@c substitute underscores for all spaces in file names",
    "could you take the spaces out of {the|my} file names and put underscores?", "I keep having trouble with spaces in {the|my} file names, put underscores", "{the|my} script can't read file names with spaces, use underscores", "I'd like underscores where the spaces are in {the|my} file names", "file names with spaces should get underscores", "file names may not have spaces, use underscores", "all blanks in {the|my} file names should be underscores", "blank -> underscore in {the|all|my} file names", "underscore for each blank in {the|my} file names", "rename files, spaces to underscores", "file names no spaces use underscores", "space to _ in all file names", "_ for every space in file names", "@c put an underscore where a file name has a space",
    "@c use underscores for the spaces in {the|all|my} file names", "@c make underscores out of the spaces in {the|my} file names", "@c convert spaces in {the|all|my} file names to underscores", "@c write {the|all|my} file names with underscores, not spaces", "@c join the words in {the|all|my} file names with underscores, no spaces", "the words in {the|my} file names should be joined by underscores, not spaces", "not spaces but underscores in {the|all|my} file names",
]
LOWER = [
    "@c make {all|all the|my} file names lower case", "@c change {all|all the|my} file names to lower case", "@c rename {all|all the|my} files to lower case", "{all|the|my} file names should be lower case", "@c turn {all|all the|my} file names into lower case", "@c put {all|all the|my} file names in lower case", "@c convert {all|all the|my} file names to lowercase", "lowercase all file names", "@c rename {all|all the|my} files to lowercase", "no capitals in {the|my} file names please", "@c remove capital letters from {all|the|my} file names", "@c write {all|the|my} file names in small letters",
    "@c rename {all|the|my} files in small letters", "file names without capital letters please", "@c make {all|the|my} file names small letters only", "@c get rid of capitals in {the|my} file names", "@c rename {all|the|my} files without capitals", "@c make every file name lowercase",
    "all names should be in small letters",
    "lower case file names", "all file names lower case", "lowercase names for {all|the} files", "I want {all|the|my} file names in lower case", "@c change capitals in {the|my} file names to small letters",
    "there are capitals in {the|my} file names, make them lower case", "there are too many capital letters in {the|my} file names, make them small", "I don't want capitals in {the|my} file names", "I don't like capital letters in {the|my} file names, make them lowercase", "I need all file names in lower case", "our server wants file names in lower case", "my boss wants all file names in small letters", "would you mind making {all|the|my} file names lower case?",
    "mind turning {all|the|my} file names to lowercase?", "could all file names be lower case?", "can {all|the|my} file names be in small letters?", "no file name should have capital letters", "every file name should be lower case", "each file name in small letters, please", "file names -> lowercase", "file names: all lower case", "lower(name) for all files", "tolower on all file names", "take {all|the|my} files and write their names in lower case", "let's have all file names in lower case",
    "time to get rid of the capitals in {the|my} file names", "in lower case, please, {all|the|my} file names", "instead of capitals, small letters in {all|the|my} file names", "@c put every file name into small letters",
    "my file names are full of capitals, make them lower case", "capitals are bad in file names, use small letters", "capital letters in file names are bad, make them lower case", "our server does not like capitals in file names, use lower case", "@c convert all names to lowercase",
    "could you write {all|the|my} file names in lower case?", "{the|my} script wants file names in lower case, rename them", "I keep mixing up capitals in {the|my} file names, make them all lower case", "I'd like {all|the|my} file names in lower case", "some file names have capitals, make them small", "some of {the|my} files are written in capitals, make their names small", "file names may not have capitals, make them lower case", "file names in small letters only", "only small letters in {the|my} file names, please", "big letters in {the|my} file names should be small letters", "{the|my} file names are shouting, make them lower case", "rename all files lowercase", "file names to lowercase", "filenames lower", "names of {all|the|my} files in lowercase please",
    "@c switch {all|the|my} file names to lower case", "@c make small letters of all capitals in {the|my} file names", "@c get {all|the|my} file names into lower case", "@c use only small letters in {the|my} file names", "@c replace the capitals in {the|my} file names by small letters", "@c set {all|the|my} file names in lower case", "not capitals but small letters in {the|my} file names",
]
EXTENSION = [
    "@c change the extension of {all|all the} .<x> files to .<y>", "@c rename {all|all the|my} .<x> files to .<y>", "@c change {all|all the|my} <x> files to <y>", "@c make {all|all the|my} .<x> files .<y> files", "@c give {all|all the|my} <x> files the extension <y>", "@c replace the extension .<x> by .<y>", "{all|all the|my} .<x> files should be .<y>", "@c change the ending of {all|all the} <x> files to <y>", "@c rename {all|all the|my} <x> files so that they end in .<y>", "@c turn {all|all the|my} .<x> files into .<y> files",
    "from .<x> to .<y> for all files", "@c replace the ending .<x> by .<y> {in|for} all files", "@c rename *.<x> to *.<y>", "rename *.<x> *.<y>", "@c change .<x> to .<y> for {all|all the} files", "@c give {all|all the|my} .<x> files the ending .<y>", "@c replace .<x> with .<y> in {all|the} file names",
    "rename .<x> to .<y>", "all .<x> to .<y>", ".<x> -> .<y> for all files", "@c change every .<x> file to .<y>", "I want {all|the|my} .<x> files to end in .<y>", "the .<x> files should end in .<y>", "@c rename every <x> file to .<y>",
    "I want .<y> instead of .<x> for all files", "I want {all|the|my} .<x> files to have the extension .<y>", "I need {all|the|my} .<x> files with the extension .<y>", "the extension of {all|the|my} .<x> files should be .<y>", "{all|the|my} files that end in .<x> should end in .<y>", "files ending in .<x> should get the ending .<y>", ".<x> is the wrong extension, it should be .<y> for all files", "the ending .<x> is wrong, make it .<y>", "my boss wants .<y> as the extension of all .<x> files",
    "would you mind changing the extension .<x> to .<y>?", "mind renaming {all|the|my} .<x> files to .<y>?", "could all .<x> files get the extension .<y>?", "can the ending of {all|the|my} .<x> files be .<y>?", "instead of .<x>, all files should end in .<y>", "not .<x> but .<y> should be the extension of {the|my} files", "take {all|the|my} .<x> files and give them the ending .<y>", "take every .<x> file and rename it to .<y>", "wherever a file name ends in .<x>, make it .<y>", "*.<x> -> *.<y>",
    "<x> -> <y> as extension of all files", "let's rename {all|the|my} .<x> files to .<y>", "time to change the extension .<x> to .<y>", "@c swap the extension .<x> for .<y>", "ren *.<x> *.<y>",
    "our server wants .<y>, not .<x>, as the extension of all files", ".<y> is right and .<x> is wrong, change the extension of all files", "files with the extension .<x> should get .<y>", "@c exchange the extension .<x> for .<y>", "@c substitute the extension .<y> for .<x>",
    "could you give {all|the|my} .<x> files the ending .<y>?", "I'd like {all|the|my} .<x> files as .<y>, only the names, please", "just change the names: .<x> becomes .<y>", "{all|the|my} .<x> files are to end in .<y>", "all files with .<x> at the end should have .<y> there", "my program only takes .<y>, so rename the .<x> files", "the program looks for .<y>, but mine end in .<x>, rename them", "each file name that ends with .<x> should end with .<y>", "what ends in .<x> should end in .<y>", "every .<x> becomes .<y>", "change ext .<x> to .<y>", "extension .<x> to .<y>", "extension: .<x> -> .<y>", "file ending .<x> to .<y>, all files", "rename extension <x> <y>", "@c put .<y> for .<x> at the end of all file names",
    "@c let {all|the|my} .<x> files end in .<y>", "@c switch the extension from .<x> to .<y>", "@c set the extension of {all|the|my} .<x> files to .<y>", "@c change the last part of the file names from .<x> to .<y>", "@c relabel {all|the|my} .<x> files as .<y>",
]
NUMBER = [
    "@c number {all|all the|my|the} <e>", "@c put a number in front of {each|every} <o>", "@c number {all|all the|my|the} <e> from 1", "@c add a number to the {start|front|beginning} of {each|every} <o> name", "@c rename {all|all the|my} <e> with a number in front", "@c give {each|every} <o> a number", "@c number the names of {all|all the|my} <e>", "{all|all the|my} <e> should be numbered", "@c put numbers in front of {all|all the|my|the} <e>", "@c add numbers to {all|all the|my|the} <e>", "numbers in front of {all|all the} <e> please", "@c rename {all|all the|my|the} <e> 1, 2, 3 and so on, keep the old names behind",
    "@c number {each|every} <o>", "@c give {all|all the|my|the} <e> numbers", "@c put 1, 2, 3 in front of {all|all the|my|the} <e>", "each <o> should get a number in front", "@c add 1, 2, 3 to the front of {all|all the|my} <e>",
    "number all <e>", "numbers for {all|all the|my} <e>", "I want {all|all the|my} <e> numbered", "@c put a number before {each|every} <o> name", "1, 2, 3 in front of {all|all the|my} <e>", "@c number {all|all the|my} <e> with 1, 2, 3", "I want a number in front of {each|every} <o>",
    "I need {all|all the|my} <e> numbered, number first", "I want to number {all|all the|my} <e>", "I want {each|every} <o> to get a number", "my boss wants {all|all the|my} <e> to be numbered", "would you mind numbering {all|all the|my} <e>?", "mind putting a number in front of {each|every} <o>?", "could {all|all the|my} <e> be numbered?", "can {each|every} <o> get a number in front?", "{each|every} <o> should have a number in front", "{each|every} <o> name should {start|begin} with a number",
    "the names of {all|all the|my} <e> should {start|begin} with a number", "take {all|all the|my} <e> and put a number before their names", "take {all|all the|my} <e> and number them", "for {each|every} <o>: number + old name", "<e>: number them", "<e> -> 1, 2, 3 in front", "1, 2, 3 before the names of {all|all the|my} <e>", "before {each|every} <o> name, put a number", "in front of {each|every} <o> name I want a number", "let's number {all|all the|my} <e>", "time to number {all|all the|my} <e>",
    "numbering for {all|all the|my} <e> please", "@c add a numbering to {all|all the|my} <e>", "the <e> need a numbering, 1, 2, 3 in front",
    "I need a numbering of {all|all the|my} <e>, number in front", "a number goes in front of {each|every} <o> name", "1_ 2_ 3_ in front of {all|all the|my} <e>", "@c attach a number to the front of {each|every} <o> name",
    "could you number {all|all the|my} <e>?", "I'd like a number at the {start|beginning|front} of {each|every} <o> name", "I need {all|all the|my} <e> in order, put a number before each name", "so that {the|my} <e> stay in order, put numbers in front", "keep the names of {all|all the|my} <e> but put a number before them", "{all|all the|my} <e> are to be numbered", "{each|every} <o>: a number first, then its old name", "first a number, then the old name, for {all|all the|my} <e>", "<e> numbered, please", "numbered <e>: 1_, 2_, 3_ and so on", "number all <e> 1 2 3", "count through {all|all the|my} <e> and put the number before each name",
    "please let {all|all the|my} <e> have a number at the {start|beginning|front}", "@c write a number in front of {each|every} <o> name", "@c put consecutive numbers in front of {all|all the|my} <e>", "@c start {each|every} <o> name with a number", "@c prefix {all|all the|my} <e> with numbers", "@c prefix {each|every} <o> with a number", "@c make {each|every} <o> name {start|begin} with its number", "@c insert a number at the {start|beginning|front} of {each|every} <o> name",
    "these <e> have to stay in this order, number them", "these <e> should be numbered, the number in front of the name", "so that they are in the right order, put numbers in front of these <e>", "I'm going to print these <e> in order. put a number before each name", "here are <e>. each should get a number in front of its name", "there are <e> here, put 1, 2, 3 in front of their names", "@c put a number in front of each of these <e>", "I always mix up the order of these <e>, please number them",
]
NUMBER_AS = [
    "@c rename {all|all the|my|the} <e> to <w>_1, <w>_2 and so on", "@c call {all|all the|my|the} <e> <w>_1, <w>_2, ...", "@c name {all|all the|my|the} <e> <w> with a number", "@c rename {all|all the|my|the} <e> to <w> and a number", "@c number {all|all the|my|the} <e> as <w>_1, <w>_2", "{all|all the|my} <e> should be called <w>_1, <w>_2 and so on", "@c rename {all|all the|my} <e> as <w>_1, <w>_2, <w>_3", "@c give {all|all the|my} <e> the names <w>_1, <w>_2 and so on", "@c number {all|all the|my|the} <e> and call them <w>", "@c call {all|all the|my} <e> <w> with a number behind", "@c rename {each|every} <o> to <w> and its number", "@c name {all|all the|my|the} <e> <w>_1, <w>_2 and so on",
    "@c rename {all|all the|my|the} <e> <w>_1, <w>_2, <w>_3 ...", "the <e> should be named <w> and a number", "<w>_1, <w>_2 and so on for all <e>, rename them", "@c give {each|every} <o> the name <w> and a number",
    "I want {all|all the|my} <e> to be called <w>_1, <w>_2 and so on", "I want {each|every} <o> to be called <w> and a number", "I need {all|all the|my} <e> named <w>_1, <w>_2, <w>_3", "my boss wants {all|all the|my} <e> named <w> and a number", "would you mind renaming {all|all the|my} <e> to <w>_1, <w>_2 and so on?", "mind calling {all|all the|my} <e> <w> with a number?", "could {all|all the|my} <e> be called <w>_1, <w>_2 and so on?", "{each|every} <o> should be called <w> and have a number",
    "the names of {all|all the|my} <e> should be <w>_1, <w>_2, <w>_3 ...", "the new names of {all|all the|my} <e>: <w>_1, <w>_2 and so on", "take {all|all the|my} <e> and call them <w>_1, <w>_2, <w>_3", "take {all|all the|my} <e> and rename them to <w> and a number", "instead of the old names, {all|all the|my} <e> should be <w>_1, <w>_2 and so on", "<e> -> <w>_1, <w>_2, ...", "<e>: rename to <w> and a number", "let's call {all|all the|my} <e> <w>_1, <w>_2 and so on",
    "time to rename {all|all the|my} <e>, to <w>_1, <w>_2 ...",
    "the new name of {each|every} <o> is <w> and a number", "<w>_1, <w>_2, <w>_3 ... are the new names of {all|all the|my} <e>", "all <e> get the name <w> and a number", "@c change the names of {all|all the|my} <e> to <w>_1, <w>_2 and so on",
    "could you call {all|all the|my} <e> <w>_1, <w>_2 and so on?", "I'd like {all|all the|my} <e> to have the same name with a number: <w>_1, <w>_2", "I don't care for the old names, call {all|all the|my} <e> <w>_1, <w>_2 and so on", "forget the old names of {all|all the|my} <e>, use <w> and a number", "the old names of {all|all the|my} <e> are useless, make them <w>_1, <w>_2, <w>_3", "{all|all the|my} <e> are to be called <w> and a number", "{all|all the|my} <e> become <w>_1, <w>_2, <w>_3 ...", "{each|every} <o> becomes <w> with a number", "{each|every} <o> gets the name <w> and its number", "the first of the <e> is <w>_1, the second <w>_2 and so on, rename them",
    "please name {all|all the|my} <e> in a row, <w>_1, <w>_2, <w>_3", "same name for {all|all the|my} <e>, <w>, and a number behind", "one name for {all|all the|my} <e>: <w>, with a number", "rename all <e> <w>_1 <w>_2 <w>_3", "rename <e> <w>_n", "all <e> as <w>_1, <w>_2, ...", "can {all|all the|my} <e> be renamed to <w> and a number?", "@c number {all|all the|my} <e> under the name <w>", "@c label {all|all the|my} <e> <w>_1, <w>_2 and so on", "@c rename {all|all the|my} <e> in a row, <w>_1, <w>_2 and so on", "@c use <w> and a number as the new name of {each|every} <o>", "@c turn the names of {all|all the|my} <e> into <w>_1, <w>_2, ...",
    "@c set the names of {all|all the|my} <e> to <w> and a number", "@c replace the names of {all|all the|my} <e> by <w>_1, <w>_2 and so on",
    "the names of these <e> are ugly. call them <w>_1, <w>_2 and so on", "these <e> have silly names. make them <w>_1, <w>_2, <w>_3", "these <e> should be called <w>_1, <w>_2 and so on", "my camera gave these <e> stupid names. I'd rather have <w>_1, <w>_2 and so on", "nobody can remember such names. rename these <e> to <w>_1, <w>_2 ...", "they are all from the same day, so call these <e> <w>_1, <w>_2, <w>_3", "these <e> are going on the web, name them <w>_1, <w>_2 and so on", "here are <e>. I want them to be <w>_1, <w>_2, <w>_3", "there are <e> here with all sorts of names. call them <w>_1, <w>_2 and so on", "I'd like one name for these <e>: <w>_1, <w>_2 and so on", "@c rename these <e> to <w>_1, <w>_2 and so on",
]
WORD = [
    "@c replace <w> by <v> in {all|the|all the} file names", "@c replace <w> with <v> in {all|the|all the} file names", "@c change <w> to <v> in {all|the|all the} file names", "@c rename {all|the|all the} files with <w> in the name, use <v> instead", "@c swap <w> for <v> in {all|the|all the} file names", "in {all|the|all the} file names, <w> should be <v>", "@c put <v> instead of <w> in {all|the|all the} file names", "<w> should be <v> in all file names", "@c change the word <w> to <v> in {all|the} file names", "@c turn <w> into <v> in {all|the|all the} file names", "@c rename files: <v> instead of <w>", "@c replace the word <w> by <v> in all names",
    "@c swap the word <w> for <v> in {the|all the} names of the files", "@c turn the word <w> into <v> in all names of files", "every <w> in a file name should become <v>", "@c rename every file with <w> in the name, <v> instead",
    "I want <v> instead of <w> in {all|the|all the} file names", "I want to rename all files with <w> in the name, it should be <v>", "I need <v> for <w> in all file names", "the word <w> in {the|all the} file names is wrong, it should be <v>", "<w> is wrong in the file names, make it <v>", "my boss wants <v> in the file names where it says <w>", "would you mind replacing <w> by <v> in {all|the|all the} file names?", "mind changing <w> to <v> in {all|the} file names?",
    "could <w> become <v> in {all|the|all the} file names?", "wherever a file name says <w>, put <v>", "where a file name has <w>, it should have <v>", "instead of <w>, all file names should have <v>", "not <w> but <v> should be in the file names", "file names: <w> -> <v>", "<w> -> <v> in all file names", "s/<w>/<v>/ in all file names", "let's replace <w> by <v> in {all|the|all the} file names", "@c exchange <w> for <v> in {all|the|all the} file names",
    "@c substitute <v> for <w> in {all|the|all the} file names",
    "I misspelt <w> in the file names, it should be <v>", "<w> is misspelt in the file names, make it <v>", "@c correct <w> to <v> in all file names", "@c correct the word <w> in all file names, it should be <v>", "file names that say <w> should say <v>",
    "could you put <v> where {the|all} file names say <w>?", "I'd like {the|all} file names with <v>, not <w>", "we no longer say <w> but <v>, change it in the file names", "it isn't <w> any more but <v>, rename the files", "the name is not <w> but <v>, fix all file names", "there are file names with <w>, it should read <v>", "some file names say <w>, make that <v>", "where it says <w> in {the|all the} file names, write <v>", "for <w>, write <v> in {all|the|all the} file names", "file names with <w> are to have <v>", "<w> becomes <v> in all file names", "<w> in the names of the files should be <v>", "every <w> in the file names -> <v>", "change <w> to <v>, only in the names of the files", "rename files <w> to <v>", "rename files: <w> -> <v>",
    "rename 's/<w>/<v>/' *", "replace <w> <v> in file names", "I made a mistake in the file names, <w> should be <v>", "please correct {the|all the} file names, <v> for <w>", "can you rename all files that have <w> in the name, with <v> in its place?", "wherever <w> stands in a file name, I want <v>", "@c write <v> for <w> in {all|the|all the} file names", "@c use <v> for <w> in {all|the|all the} file names", "@c fix the file names: <v>, not <w>", "@c rename the files so that <w> becomes <v>", "@c rename the <w> files, putting <v> in place of <w>", "@c update {all|the|all the} file names from <w> to <v>", "@c switch <w> to <v> in {all|the|all the} file names", "@c convert <w> to <v> in the names of all files",
    "it says <w> in the file names, but it should say <v>", "the file names say <w>, that was a mistake. it should be <v>", "<w> was a mistake in the file names, I meant <v>", "our shop is not called <w> any more but <v>, the file names should show that", "my camera writes <w> into the file names, I'd rather have <v> there", "the server doesn't like <w> in file names, so it should be <v>", "I typed <w> where I meant <v>, in many file names. fix them", "the project has a new name, <v>. the file names still say <w>, change that", "the file names still say <w>, but it is <v> now", "some of the files are still called something with <w>, it should be <v> now", "we were <w> and are <v> now, the file names should follow", "I'd like to read <v> and not <w> in the file names", "all those file names with <w>: I want <v> there",
]
MOVE = [
    "@c move {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "@c put {all|all the|all my|my} <e> {in|into} {the folder |}<d>", "@c shift {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "{all|all the|all my} <e> belong in {the folder |}<d>, move them", "{all|all the|all my} <e> should {go to|be in|go into} {the folder |}<d>", "@c move every <o> {to|into} {the folder |}<d>", "@c take {all|all the|all my} <e> and put them {in|into} {the folder |}<d>", "@c put every <o> {in|into} {the folder |}<d>", "@c collect {all|all the|all my} <e> in {the folder |}<d>", "mv <e> to <d>",
    "{the|my} <e> belong in {the folder |}<d>", "@c shift every <o> {to|into} {the folder |}<d>", "<e> into {the folder |}<d>, please move them", "@c gather {all|all the|all my} <e> in {the folder |}<d>", "@c collect my <e> in a folder <d>", "@c gather my <e> in a folder {called|named} <d>", "@c move the <e> to a folder {called|named} <d>", "every <o> belongs in {the folder |}<d>",
    "I want {all|all the|all my} <e> in {the folder |}<d>, move them", "I want {all|all the|my} <e> moved to {the folder |}<d>", "{all|all the|my} <e> must go to {the folder |}<d>", "{all|all the|my} <e> are in the wrong place, put them into {the folder |}<d>", "the right place for {all|the|my} <e> is {the folder |}<d>", "the folder <d> is where {all|the|my} <e> belong", "my boss wants {all|all the} <e> in {the folder |}<d>", "would you mind moving {all|all the|my} <e> to {the folder |}<d>?",
    "mind putting {all|all the|my} <e> into {the folder |}<d>?", "could {all|all the|my} <e> be moved to {the folder |}<d>?", "can {all|the|my} <e> go into {the folder |}<d>?", "take {all|all the|my} <e> and move them to {the folder |}<d>", "<e>: move to <d>", "<e> -> <d>, move", "to {the folder |}<d> with {all|all the|my} <e>", "into {the folder |}<d> I want {all|all the|my} <e> moved", "let's move {all|all the|my} <e> to {the folder |}<d>", "time to put {all|the|my} <e> into {the folder |}<d>",
    "@c place {all|all the|my} <e> in {the folder |}<d>", "@c bring {all|all the|my} <e> to {the folder |}<d>",
    "<e> have to go to {the folder |}<d>", "{all|all the|my} <e> have to be in {the folder |}<d>, move them", "{all|all the|my} <e> lie in the wrong place, move them to {the folder |}<d>", "@c transfer {all|all the|my} <e> to {the folder |}<d>", "@c transfer every <o> to {the folder |}<d>", "@c relocate {all|all the|my} <e> to {the folder |}<d>",
    "put {all|all the|my} <e> into folder <d>", "put {all|all the|my} <e> in the folder <d>", "put all <e> in folder <d>", "move {all|all the|my} <e> into folder <d>", "move all <e> to folder <d>", "could you put {all|all the|my} <e> away in {the folder |}<d>?", "I'd like {all|all the|my} <e> to be in {the folder |}<d>, move them", "I'm tidying up, {all|all the|my} <e> go into {the folder |}<d>", "there is a folder {called|named} <d>, move {all|all the|my} <e> there", "I have a folder {called|named} <d>, put {all|all the|my} <e> into it", "{all|all the|my} <e> are lying around, put them into {the folder |}<d>", "{all|all the|my} <e> in one place, please, in {the folder |}<d>, move them there",
    "{all|all the|my} <e> have their place in {the folder |}<d>, move them", "{each|every} <o> goes into {the folder |}<d>", "get {all|all the|my} <e> out of here and into {the folder |}<d>", "please get {all|all the|my} <e> into {the folder |}<d>", "not here but in {the folder |}<d> should {all|the|my} <e> be", "instead of here, {all|the|my} <e> should be in {the folder |}<d>", "nothing but the <e>: move to <d>", "move <e> <d>", "<e> to folder <d>", "all <e> go to <d>", "@c send {all|all the|my} <e> to {the folder |}<d>", "@c drag {all|all the|my} <e> into {the folder |}<d>", "@c stick {all|all the|my} <e> in {the folder |}<d>", "@c bundle {all|all the|my} <e> in the folder <d>", "@c tidy {all|all the|my} <e> away into {the folder |}<d>",
    "@c clear {all|all the|my} <e> away into {the folder |}<d>", "@c bring together {all|all the|my} <e> in {the folder |}<d>", "@c file {all|all the|my} <e> away in {the folder |}<d>", "@c drop {all|all the|my} <e> into {the folder |}<d>",
]
MOVE_NAMED = [
    "@c move {all|the|all the} files with <w> in the name {to|into} {the folder |}<d>", "@c put {all|the|all the} files with <w> in the name {in|into} {the folder |}<d>", "@c move {all|the|all the} <w> files {to|into} {the folder |}<d>", "@c put {all|the|all the} <w> files {in|into} {the folder |}<d>", "@c shift {all|the|all the} <w> files {to|into} {the folder |}<d>", "{all|all the} files with <w> in the name {belong in|should go to} <d>", "@c collect {all|the|all the} files with <w> in the name in {the folder |}<d>", "@c take {all|the|all the} <w> files and put them into <d>",
    "@c move everything with <w> in the name {to|into} {the folder |}<d>", "everything with <w> in its name {belongs in|should go to} <d>", "@c put everything with <w> in its name {in|into} <d>", "mv *<w>* <d>", "@c collect the <w> files in a folder {called|named} <d>", "@c shift everything with <w> in the name {to|into} <d>", "the <w> files {belong in|should go to} {the folder |}<d>", "@c take everything that has <w> in its name to <d>",
    "@c put the <w> files in a folder {called|named} <d>",
    "I want {all|the|all the} <w> files in {the folder |}<d>, move them", "I want {all|the} files with <w> in the name moved to {the folder |}<d>", "{all|all the} <w> files must go to {the folder |}<d>", "all files that have <w> in the name belong in {the folder |}<d>", "the right place for the <w> files is {the folder |}<d>", "if a file has <w> in its name, move it to {the folder |}<d>", "whatever has <w> in its name should go to {the folder |}<d>",
    "my boss wants {all|the} <w> files in {the folder |}<d>", "would you mind moving the <w> files to {the folder |}<d>?", "mind putting the files with <w> in the name into {the folder |}<d>?", "could {all|the} files with <w> in the name be moved to {the folder |}<d>?", "take all files with <w> in the name and move them to {the folder |}<d>", "look for files with <w> in the name and put them into {the folder |}<d>", "*<w>* -> <d>, move", "<w> files: move to <d>",
    "let's move {all|the|all the} <w> files to {the folder |}<d>", "@c place {all|the|all the} <w> files in {the folder |}<d>", "@c bring everything with <w> in the name to {the folder |}<d>",
    "files with <w> in the name have to go to {the folder |}<d>", "{all|the} <w> files lie in the wrong place, move them to <d>", "@c transfer {all|the} <w> files to {the folder |}<d>", "@c relocate {all|the} files with <w> in the name to {the folder |}<d>",
    "put {all|the|all the} files with <w> in the name into folder <d>", "put the <w> files into folder <d>", "move all <w> files to folder <d>", "could you put the <w> files away in {the folder |}<d>?", "I'd like the files with <w> in the name to be in {the folder |}<d>, move them", "I'm tidying up, {all|the} <w> files go into {the folder |}<d>", "there is a folder {called|named} <d>, move {all|the} files with <w> in the name there", "I have a folder {called|named} <d>, put the <w> files into it", "the <w> files are lying around, put them into {the folder |}<d>", "all that has <w> in its name goes to {the folder |}<d>", "every file with <w> in its name goes into {the folder |}<d>", "files with <w> in their names have their place in {the folder |}<d>, move them",
    "please get the <w> files into {the folder |}<d>", "names with <w>: move to <d>", "move *<w>* to <d>", "move files with <w> in name to <d>", "<w> files to folder <d>", "can the <w> files go into {the folder |}<d>?", "can you sort the <w> files into {the folder |}<d>?", "into {the folder |}<d> I want {all|the} files with <w> in the name moved", "time to put the <w> files into {the folder |}<d>", "@c send {all|the} <w> files to {the folder |}<d>", "@c drag {all|the} files with <w> in the name into {the folder |}<d>", "@c stick the <w> files in {the folder |}<d>", "@c gather {all|the|all the} files with <w> in the name in {the folder |}<d>", "@c gather everything with <w> in its name in {the folder |}<d>",
    "@c pick out the files with <w> in the name and move them to {the folder |}<d>", "@c bring together the <w> files in {the folder |}<d>", "@c file the <w> files away in {the folder |}<d>",
]
MOVE_LISTED = [
    "@c move <l> {to|into} {the folder |}<d>", "@c move the files <l> {to|into} {the folder |}<d>", "@c put <l> {in|into} {the folder |}<d>", "@c shift <l> {to|into} {the folder |}<d>", "<l> belong in {the folder |}<d>, move them", "<l> should be in {the folder |}<d>", "<l> should go {to|into} {the folder |}<d>", "I want <l> moved to {the folder |}<d>", "would you mind moving <l> to {the folder |}<d>?", "<l> -> <d>, move", "mv <s> <d>", "<l>: move to <d>", "move these to <d>: <l>",
    "@c place <l> in {the folder |}<d>", "@c bring <l> to {the folder |}<d>", "<l> must go to {the folder |}<d>", "{the folder |}<d> is the place for <l>, move them", "take <l> and move them to {the folder |}<d>", "into {the folder |}<d> with <l>, please", "mind putting <l> into {the folder |}<d>?", "can <l> go into {the folder |}<d>?",
    "put <l> into folder <d>", "put <l> in folder <d>", "put <l> into the folder <d>", "put the files <l> into folder <d>", "put these files into folder <d>: <l>", "put these in the folder <d>: <l>", "move <l> to folder <d>", "move <l> into folder <d>", "move these files to the folder <d>: <l>", "could you put <l> away in {the folder |}<d>?", "I'd like <l> to be in {the folder |}<d>, move them", "I'm tidying up, <l> go into {the folder |}<d>", "there is a folder {called|named} <d>, move <l> there", "I have a folder {called|named} <d>, put <l> into it", "I made a folder {called|named} <d>, <l> should go there", "the folder <d> already exists, move <l> into it", "<l> are in the wrong place, put them into {the folder |}<d>",
    "<l> have to go to {the folder |}<d>", "my boss wants <l> in {the folder |}<d>, move them", "let's move <l> to {the folder |}<d>", "time to put <l> into {the folder |}<d>", "move <s> <d>", "@c send <l> to {the folder |}<d>", "@c drag <l> into {the folder |}<d>", "@c stick <l> in {the folder |}<d>", "@c transfer <l> to {the folder |}<d>", "@c relocate <l> to {the folder |}<d>", "@c drop <l> into {the folder |}<d>", "@c take <l> and put them into {the folder |}<d>", "@c take the files <l> over to {the folder |}<d>", "@c gather <l> in {the folder |}<d>", "@c file <l> away in {the folder |}<d>",
    "the folder <d> is where <l> belong, move them", "in {the folder |}<d> is where <l> should be", "not here but in {the folder |}<d> should <l> be", "<l> all go into {the folder |}<d>", "<l> to the folder <d>, move",
]
COPY_LISTED = [
    "@c copy <l> {to|into} {the folder |}<d>", "@c copy the files <l> {to|into} {the folder |}<d>", "@c put copies of <l> {in|into} {the folder |}<d>", "@c back up <l> {to|into} {the folder |}<d>", "@c make copies of <l> in {the folder |}<d>", "I want <l> copied to {the folder |}<d>", "would you mind copying <l> to {the folder |}<d>?", "<l> -> <d>, copy", "cp <s> <d>", "copy these to <d>: <l>", "copies of <l> into {the folder |}<d>", "I need copies of <l> in {the folder |}<d>", "to be safe, copy <l> to {the folder |}<d>", "take <l> and copy them to {the folder |}<d>",
    "copy <l> into folder <d>", "copy <l> to folder <d>", "copy the files <l> into folder <d>", "copy these files into the folder <d>: <l>", "put copies of <l> into folder <d>", "could you copy <l> over to {the folder |}<d>?", "could <l> be copied to {the folder |}<d>?", "can I have copies of <l> in {the folder |}<d>?", "mind putting copies of <l> into {the folder |}<d>?", "I'd like to have <l> in {the folder |}<d> as well, copy them", "I want copies of <l> in {the folder |}<d>", "there is a folder {called|named} <d>, copy <l> there", "I have a folder {called|named} <d>, put copies of <l> into it", "the folder <d> already exists, copy <l> into it", "<l> should be here and in {the folder |}<d>, copy them",
    "<l> should be in {the folder |}<d> too, keep them here as well", "don't move <l>, just copy them to {the folder |}<d>", "keep <l> where they are, but copy them to {the folder |}<d>", "leave <l> here and put copies into {the folder |}<d>", "before I change <l>, I need copies in {the folder |}<d>", "in case I break <l>, copy them to {the folder |}<d>", "my boss wants copies of <l> in {the folder |}<d>", "<l>: copy to <d>", "<l> copy to folder <d>", "copy <s> <d>", "backup of <l> to <d>", "let's copy <l> to {the folder |}<d>", "time to back up <l> to {the folder |}<d>", "@c duplicate <l> into {the folder |}<d>", "@c save copies of <l> in {the folder |}<d>", "@c store copies of <l> in {the folder |}<d>",
    "@c place copies of <l> in {the folder |}<d>", "@c make a backup of <l> in {the folder |}<d>", "@c back <l> up {to|into} {the folder |}<d>", "@c drop copies of <l> into {the folder |}<d>", "@c copy <l> over {to|into} {the folder |}<d>", "@c take <l> and put copies of them into {the folder |}<d>", "@c keep copies of <l> in {the folder |}<d>", "into {the folder |}<d> go copies of <l>", "in {the folder |}<d> there should be copies of <l>",
]
COPY = [
    "@c copy {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "@c copy every <o> {to|into} {the folder |}<d>", "@c put {copies|a copy} of {all|all the|all my|my} <e> {in|into} {the folder |}<d>", "@c back up {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "@c duplicate {all|all the|all my|my} <e> {in|into} {the folder |}<d>", "@c save {copies|a copy} of {all|all the|all my|my} <e> in {the folder |}<d>", "cp <e> to <d>",
    "@c copy the <e> to a folder {called|named} <d>", "@c back up every <o> {to|into} {the folder |}<d>", "{copies|a copy} of all <e> should be in {the folder |}<d>", "@c back my <e> up to {the folder |}<d>", "@c put a copy of every <o> {in|into} {the folder |}<d>", "backup of {all|all the|my} <e> to <d>",
    "I need {copies|a copy} of {all|all the|all my} <e>, into {the folder |}<d>", "I want {all|all the|my} <e> copied to {the folder |}<d>", "to be safe, copy {all|all the|my} <e> to {the folder |}<d>", "before I change {all|the|my} <e>, I need copies in {the folder |}<d>", "keep {all|all the|my} <e> here, but put copies into {the folder |}<d>",
    "would you mind copying {all|all the|my} <e> to {the folder |}<d>?", "could {all|all the|my} <e> be copied to {the folder |}<d>?", "take {all|all the|my} <e> and copy them to {the folder |}<d>", "<e>: copy to <d>", "<e> -> <d>, copy", "in {the folder |}<d> I want {copies|a copy} of {all|all the|my} <e>",
    "let's back up {all|all the|my} <e> to {the folder |}<d>",
    "{all|the|my} <e> are precious, copy them to {the folder |}<d>", "leave {all|the|my} <e> where they are and copy them to {the folder |}<d>", "a second copy of {all|all the|my} <e> should be in {the folder |}<d>", "@c clone {all|all the|my} <e> into {the folder |}<d>",
    "copy {all|all the|my} <e> into folder <d>", "copy all <e> to folder <d>", "put copies of {all|all the|my} <e> into folder <d>", "could you copy {all|all the|my} <e> over to {the folder |}<d>?", "I'd like to have {all|all the|my} <e> in {the folder |}<d> as well, copy them", "there is a folder {called|named} <d>, copy {all|all the|my} <e> there", "I have a folder {called|named} <d>, put {copies|a copy} of {all|all the|my} <e> into it", "{all|the|my} <e> should be here and in {the folder |}<d>, copy them", "{all|the|my} <e> should be in {the folder |}<d> too, keep them here as well", "don't move {the|my} <e>, just copy them to {the folder |}<d>", "I may break {the|my} <e>, so copy them to {the folder |}<d>",
    "in case I lose {the|my} <e>, put copies into {the folder |}<d>", "I want to be safe, so back up {all|all the|my} <e> to {the folder |}<d>", "please have {all|all the|my} <e> copied to {the folder |}<d>", "{each|every} <o> should also be in {the folder |}<d>, copy it", "the folder <d> should get {copies|a copy} of {all|all the|my} <e>", "copy <e> <d>", "<e> copy to folder <d>", "backup <e> to <d>", "<e>, copies to <d> please", "can the <e> be copied into {the folder |}<d>?", "time to back up {all|all the|my} <e> to {the folder |}<d>", "into {the folder |}<d> go copies of {all|all the|my} <e>",
    "@c place {copies|a copy} of {all|all the|my} <e> in {the folder |}<d>", "@c store {copies|a copy} of {all|all the|my} <e> in {the folder |}<d>", "@c keep {copies|a copy} of {all|all the|my} <e> in {the folder |}<d>", "@c drop {copies|a copy} of {all|all the|my} <e> into {the folder |}<d>", "@c copy {each|every} <o> over to {the folder |}<d>", "@c take {all|all the|my} <e> and put copies of them into {the folder |}<d>", "@c replicate {all|all the|my} <e> in {the folder |}<d>", "@c secure {all|all the|my} <e> by copying them to {the folder |}<d>",
]
SORT = [
    "@c sort {all|all the|the|my} files into folders by {extension|type|kind}", "@c put {all|all the|the|my} files into folders by {extension|type|kind}", "@c move {each|every} file into a folder of its {extension|type|kind}", "@c make a folder for {each|every} {extension|type|kind} and move the files there", "@c organize {all|the|my} files by {extension|type|kind}", "@c group {all|the|my} files into folders by {extension|type|kind}", "@c arrange {all|the|my} files into folders by {extension|type|kind}", "@c sort this folder by {extension|type|kind}, a folder for each", "a folder for {each|every} {extension|type|kind}, and the files in it, please",
    "@c organize this folder, a folder for {each|every} {extension|type|kind}", "@c organise {all|the|my} files into folders by {extension|type|kind}", "@c sort {all|the|my} files by {extension|type|kind} into subfolders", "@c arrange {all|the|my} files by {extension|type|kind}, in subfolders", "@c put {each|every} {type|kind} of file into its own folder", "@c move {all|the|my} files into subfolders by {extension|type|kind}", "{each|every} {type|kind} of file should go into its own folder", "@c group {all|the|my} files by {extension|type|kind} in subfolders", "@c organise this folder by {extension|type|kind}",
    "I want {all|the|my} files in folders by {extension|type|kind}", "I want a folder for {each|every} {extension|type|kind}, with the files in it", "I need {all|the|my} files sorted into folders by {extension|type|kind}", "{each|every} {extension|type|kind} should have its own folder, put the files there", "{each|every} file should be in a folder of its {extension|type|kind}", "files of the same {extension|type|kind} belong in one folder, sort them",
    "my boss wants a folder for {each|every} {extension|type|kind} of file", "would you mind sorting {the|my} files into folders by {extension|type|kind}?", "mind putting {the|my} files into folders by {extension|type|kind}?", "could {the|my} files be sorted into folders by {extension|type|kind}?", "take {all|the|my} files and sort them into folders by {extension|type|kind}", "take each file and put it into a folder of its {extension|type|kind}",
    "by {extension|type|kind}, sort {all|the|my} files into folders", "files -> folders by {extension|type|kind}", "one folder per {extension|type|kind}, move the files there", "let's sort {the|my} files into folders by {extension|type|kind}", "time to organize {the|my} files into folders by {extension|type|kind}", "@c split {all|the|my} files into folders by {extension|type|kind}", "@c split this folder up by {extension|type|kind}, a subfolder for each",
    "files of each {extension|type|kind} should be together in a folder", "put together what is of the same {extension|type|kind}, a folder for each", "I'd like it sorted: a folder for {each|every} {extension|type|kind} of file", "@c split the files up into folders by {extension|type|kind}", "@c separate {all|the|my} files by {extension|type|kind}, into folders", "@c separate {all|the|my} files into folders by {extension|type|kind}",
    "could you sort {the|my} files into folders, one for {each|every} {extension|type|kind}?", "all sorts of files are mixed up here, put {each|every} {extension|type|kind} in its own folder", "{the|my} files are all mixed up, sort them into folders by {extension|type|kind}", "I'd like {each|every} {extension|type|kind} of file in a separate folder", "I'm tidying up, a folder for {each|every} {extension|type|kind} please and the files into it", "separate folders for {each|every} {extension|type|kind}, and move the files in", "same {extension|type|kind}, same folder, for all {the|my} files", "txt into txt, pdf into pdf and so on: move {the|my} files into folders like that",
    "for {each|every} {extension|type|kind} a folder with the files in it", "files into folders by {extension|type|kind}", "sort files by {extension|type|kind} into folders", "sort into folders by {extension|type|kind}", "folders per {extension|type|kind}, move files", "organize files by {extension|type|kind}", "organise by {extension|type|kind}", "can each {extension|type|kind} get its own folder? move the files there", "let's put {each|every} {extension|type|kind} of file into its own folder", "time to sort this folder by {extension|type|kind}, into subfolders", "what has the same {extension|type|kind} should be in the same folder, move it there",
    "@c distribute {all|the|my} files over folders by {extension|type|kind}", "@c file {all|the|my} files away in folders by {extension|type|kind}", "@c create a folder per {extension|type|kind} and move the files in", "@c make subfolders by {extension|type|kind} and put the files there", "@c tidy {all|the|my} files into folders by {extension|type|kind}", "@c collect the files of each {extension|type|kind} in a folder of their own", "@c divide {all|the|my} files into folders by {extension|type|kind}", "@c give {each|every} {extension|type|kind} of file its own folder and move the files there",
]
FOLDERS = [
    "@c make {the |}folders <l>", "@c create {the |}folders <l>", "new folders: <l>", "@c add {the |}folders <l>", "@c make folders {called|named} <l>", "@c create folders {called|named} <l>", "mkdir <s>", "I need {the |}folders <l>", "@c make new folders <l>", "@c set up {the |}folders <l>", "@c create {the |}directories <l>", "@c make {the |}directories <l>", "I want folders {called|named} <l>", "@c add new folders <l>", "@c set up directories {called|named} <l>", "I need directories {called|named} <l>", "I want new folders <l>",
    "folders <l>", "make folders <l>", "create folders <l>", "new directories <l>", "make the dirs <l>", "@c create new folders <l>", "there should be folders {called|named} <l>, make them", "@c add directories <l>",
    "I would like to have folders {called|named} <l>", "I'm missing the folders <l>, make them", "my boss wants folders {called|named} <l>", "for my papers I need folders {called|named} <l>", "would you mind making {the |}folders <l>?", "mind creating folders {called|named} <l>?", "could we have folders {called|named} <l>?", "can I get new folders {called|named} <l>?", "there are no folders <l> yet, create them", "the folders <l> are missing, make them", "the folders <l> do not exist yet, add them",
    "here should be folders {called|named} <l>", "let there be folders <l>", "let's make {the |}folders <l>", "let's have folders {called|named} <l>", "time to make {the |}folders <l>", "<l>: new folders", "<l> -> folders", "<l> as new folders", "directories with the names <l> please", "folders with the names <l>, please", "md <s>", "@c prepare {the |}folders <l>", "@c prepare directories {called|named} <l>", "@c start new folders {called|named} <l>",
    "my papers need a place, create the folders <l>", "where can I put my papers? make the folders <l>", "several folders: <l>", "several new folders, <l>, please",
    "could you make me folders {called|named} <l>?", "I'd like some new folders: <l>", "I'm setting things up, make folders {called|named} <l>", "please build folders {called|named} <l>", "I want to sort my papers, so create folders {called|named} <l>", "some folders, please: <l>", "the following folders, please: <l>", "folders: <l>", "folder names: <l>, create them", "empty folders {called|named} <l>, please", "make dirs <l>", "add folders <l>", "@c make me folders {called|named} <l>", "@c make the following folders: <l>", "@c create these folders: <l>", "@c make empty folders {called|named} <l>", "@c build directories {called|named} <l>", "@c open new folders {called|named} <l>", "@c generate folders {called|named} <l>", "mkdir -p <s>", "I need some directories, <l>",
]
FOLDERS_NUMBERED = [
    "@c make <n> folders {called|named} <w> 1 to <w> <n>", "@c create folders <w> 1 to <w> <n>", "@c make {the |}folders <w> 1 to <n>", "@c create <n> folders {called|named} <w> 1, <w> 2 and so on", "@c make <n> numbered folders {called|named} <w>", "@c add <n> folders <w> 1 to <w> <n>", "I need <n> folders, <w> 1 to <w> <n>", "new folders <w> 1 to <w> <n>", "@c set up <n> folders {called|named} <w> 1 to <n>", "@c create <n> numbered folders {called|named} <w>", "I need the folders <w> 1 to <n>", "@c add <n> numbered folders {called|named} <w>", "<n> folders please, <w> 1 to <w> <n>", "@c set up folders <w> 1 to <w> <n>",
    "<n> new folders, <w> 1, <w> 2 and so on", "I want <n> numbered folders <w> 1, <w> 2 and so on",
    "I would like to have <n> folders, <w> 1 to <w> <n>", "I'm missing the folders <w> 1 to <w> <n>, make them", "I need folders from <w> 1 up to <w> <n>", "my boss wants <n> folders {called|named} <w> 1 to <w> <n>", "would you mind making <n> folders, <w> 1 to <w> <n>?", "mind creating <n> numbered folders {called|named} <w>?", "can I get <n> folders {called|named} <w> 1, <w> 2 and so on?", "there should be <n> folders, <w> 1 to <w> <n>, make them",
    "there should be <n> numbered folders {called|named} <w>", "the folders <w> 1 to <w> <n> do not exist yet, create them", "let's have <n> folders, <w> 1 to <w> <n>", "let's make folders <w> 1 to <n>", "<w> 1 to <w> <n>, as new folders", "<w> 1 ... <w> <n> -> folders", "mkdir <w> 1 to <n>", "@c prepare <n> folders {called|named} <w> 1 to <w> <n>", "@c start <n> numbered folders {called|named} <w>",
    "several folders, <w> 1 to <w> <n>", "<n> folders with numbers, <w> 1 to <w> <n>", "@c make <n> folders with the name <w> and a number",
    "could you make me <n> folders, <w> 1 to <w> <n>?", "I'd like folders that go from <w> 1 to <w> <n>", "I'd like to have <n> numbered folders {called|named} <w>", "I'm setting things up, make folders <w> 1 to <w> <n>", "please build <n> folders, <w> 1, <w> 2 and so on up to <w> <n>", "<n> folders, all {called|named} <w>, with numbers", "<n> folders: <w> 1, <w> 2 and so on", "the folders are to be called <w> 1, <w> 2 and so on up to <w> <n>, make them", "a row of <n> folders, <w> 1 to <w> <n>, please", "<n> empty folders, <w> 1 to <w> <n>", "make folders <w> 1-<n>", "folders <w> 1-<n>", "folders <w> 1 to <n> please", "folders <w> 1 ... <n>, create them", "create dirs <w> 1 to <w> <n>", "<n> dirs {called|named} <w> with a number",
    "could we have folders {called|named} <w> 1 to <w> <n>?", "mind making folders <w> 1 to <w> <n>?", "here should be folders <w> 1 to <w> <n>", "time to make <n> folders, <w> 1 to <w> <n>", "for my papers I need folders <w> 1 to <w> <n>", "the first folder is <w> 1, the last <w> <n>, make them all", "@c number <n> new folders from <w> 1 to <w> <n>", "@c make me <n> folders {called|named} <w> 1, <w> 2 and so on", "@c make <n> empty folders {called|named} <w> and numbered", "@c generate folders <w> 1 to <w> <n>", "@c build <n> folders <w> 1 to <w> <n>", "@c open <n> new folders, <w> 1 to <w> <n>", "@c create <n> directories <w> 1 to <w> <n>", "@c create folders numbered <w> 1 to <w> <n>",
]
MONTHS = [
    "@c make a folder for {each|every} month", "@c create a folder for {each|every} month", "@c make folders for all {|twelve |12 }months", "@c create folders for the {twelve|12} months", "a folder for {each|every} month please", "I need a folder for {each|every} month", "@c add a folder for {each|every} month of the year", "@c set up folders for {January to December|all months}", "@c make folders from January to December", "new folders, one for {each|every} month", "@c create folders January to December", "one folder per month", "@c add month folders from January to December", "@c make month folders", "I need month folders", "@c set up one folder per month",
    "I want a folder for {each|every} month", "I want twelve folders, one for {each|every} month", "I would like to have folders from January to December", "I'm missing month folders, make them", "my boss wants a folder for {each|every} month", "for my bills I need a folder for {each|every} month", "would you mind making a folder for {each|every} month?", "mind creating month folders?", "could we have one folder per month?", "can I get folders from January to December?",
    "{each|every} month should have its own folder, make them", "{each|every} month of the year needs a folder", "there should be a folder for {each|every} month", "let's have a folder for {each|every} month", "let's make month folders", "folders: January ... December", "months -> folders", "twelve folders, January to December", "@c prepare folders for {all|the twelve} months",
    "I sort my bills by month, make the folders", "my bills come every month, make a folder for {each|every} month", "my papers come each month, make folders from January to December", "every month gets a folder, January to December", "@c prepare month folders, January to December",
    "could you make me a folder for {each|every} month?", "I'd like to have a folder for {each|every} month of the year", "I'm setting up the new year, make a folder for {each|every} month", "a new year begins, I need folders for all months", "please build folders for January, February and so on", "folders for January, February, March and so on, please", "for {each|every} month a folder", "for January to December, one folder each", "twelve folders for the twelve months, please", "12 folders, one per month", "12 month folders", "a folder per month", "month folders please", "folders Jan to Dec", "folders by month, make them", "folder for each month of the year", "the months of the year as folders, please", "the names of the months as folders, please", "all months as new folders",
    "make me twelve folders, January, February and so on", "there should be folders from January to December", "here should be a folder for {each|every} month", "time to make folders for the months", "I keep my papers by month, create the folders", "mkdir for all months", "@c build a folder for {each|every} month", "@c open a new folder for {each|every} month", "@c make twelve folders, one for {each|every} month", "@c create 12 folders {called|named} after the months", "@c make folders with the names of the months", "@c generate month folders", "@c create one directory per month", "@c add twelve folders for the months of the year", "@c set up a year of folders, January to December", "@c start a folder for {each|every} month",
]
INSIDE = [
    "@c make a folder <w> {in|inside} <d>", "@c create a folder <w> {in|inside} the folder <d>", "@c add a subfolder <w> to <d>", "new folder <w> in <d>", "@c make a subfolder <w> in <d>", "@c create a subfolder {called|named} <w> in <d>", "I need a folder <w> inside <d>", "@c put a new folder <w> into <d>", "mkdir <d>/<w>", "@c make the folder <d>/<w>", "inside <d>, make a folder <w>", "@c create <d>/<w>", "@c add a folder <w> inside the folder <d>", "@c put a subfolder <w> into <d>", "<d> needs a subfolder <w>, make it", "I need a new subfolder {called|named} <w> in <d>",
    "I want a folder <w> in <d>", "I want a subfolder {called|named} <w> in {the folder |}<d>", "I would like to have a folder <w> inside <d>", "I'm missing a folder <w> in <d>, make it", "my boss wants a subfolder <w> in {the folder |}<d>", "would you mind making a folder <w> in <d>?", "mind creating a subfolder <w> in {the folder |}<d>?", "could we have a folder <w> inside the folder <d>?", "can I get a new folder <w> in <d>?", "there should be a folder <w> in {the folder |}<d>, make it",
    "there is no folder <w> in <d> yet, create it", "the folder <d> should have a subfolder <w>", "in {the folder |}<d> I need a folder <w>", "in <d>: new folder <w>", "<d> -> new subfolder <w>", "<d>/<w>, as a new folder", "let's make a folder <w> in {the folder |}<d>", "@c start a new folder <w> in {the folder |}<d>",
    "inside the folder <d> I'd like a subfolder <w>", "below <d>, make a folder <w>", "one level below <d> there should be a folder <w>",
    "could you make a folder <w> in {the folder |}<d>?", "could you add a subfolder {called|named} <w> to {the folder |}<d>?", "I'd like another folder in <d>, name it <w>", "there is a folder {called|named} <d>, make a folder <w> in it", "I have a folder {called|named} <d>, put a new folder <w> into it", "go into {the folder |}<d> and make a folder <w> there", "open <d> and make a folder {called|named} <w> in it", "please build a folder <w> inside {the folder |}<d>", "the folder <d> should have a folder {called|named} <w> in it, make it", "under <d> I need a folder {called|named} <w>", "under the folder <d>, create <w> as a subfolder", "in the folder <d> there should be a subfolder {called|named} <w>", "a folder <w> is needed inside {the folder |}<d>", "a folder in a folder: <w> in <d>, make it",
    "a new folder {called|named} <w>, to be made in {the folder |}<d>", "not here but in {the folder |}<d> I need a folder <w>", "<w> as a new subfolder of <d>", "<w> should be a subfolder of {the folder |}<d>, make it", "subfolder <w> in <d>, create it", "new subfolder <d>/<w>", "folder <d>/<w> please", "mkdir -p <d>/<w>", "md <d>/<w>", "time to make a folder <w> in {the folder |}<d>", "@c build a subfolder {called|named} <w> in {the folder |}<d>", "@c open a new folder <w> in {the folder |}<d>", "@c make a directory {called|named} <w> in {the folder |}<d>", "@c create a directory <w> within {the folder |}<d>", "@c add a new directory <w> to {the folder |}<d>", "@c make an empty folder <w> inside <d>", "@c give {the folder |}<d> a subfolder {called|named} <w>",
    "@c create a folder {called|named} <w> one level below <d>",
]
CLEAN = [
    "@c clean up this folder", "@c tidy up this folder", "@c clean up here", "@c tidy up here", "@c clean this folder", "@c tidy this folder up", "this folder is a mess", "@c bring order into this folder", "@c clean up my files", "@c tidy up my files", "@c make order {here|in this folder}", "it is a mess here, tidy up", "@c bring some order into my files", "my files are a mess", "@c clean up the mess {here|in this folder}", "this folder is untidy, clean up", "@c tidy my folder", "cleanup please",
    "I can't find anything here any more, please clean up", "I want this folder clean", "I want some order in {this|my} folder", "I need order in {this|my} folder", "it looks terrible here, tidy up", "what a mess, please clean up", "such a mess here, bring some order into it", "there is too much mess in this folder, tidy it", "my boss says this folder is a mess", "would you mind tidying up {this|my} folder?", "mind cleaning up here?", "could you make some order here?", "this folder needs a cleanup",
    "this folder should be clean", "everything is untidy here, tidy up", "let's tidy up {here|this folder}", "let's clean up {here|this folder}", "time to clean up", "time to tidy up {here|this folder}",
    "I can't find anything in {this|my} folder, tidy up", "I can't find anything in this mess", "this place is untidy", "my files are untidy, bring some order into them", "what an untidy folder, please tidy up", "@c make it tidy here", "it should be tidy here", "it looks untidy here",
    "could you help me clean up here?", "could you do some tidying here?", "I've let things pile up here, clean up", "so much stuff has piled up here, tidy up", "I'm drowning in files, tidy up", "too many files here, I need some order", "there is so much junk here, clean up", "everything is all over the place, tidy up", "everything is lying around here, clean up please", "my folder is in chaos", "chaos in this folder, help", "this folder is chaos, bring order into it", "this folder is a pigsty", "this folder needs some order", "{this|my} folder could do with a clean-up", "{this|my} folder wants tidying", "I'd like a tidy folder", "I'd like to have some order here", "I should tidy up my files, can you do it?", "please put things in order here", "make some order, please", "order, please, it is a mess",
    "tidy up", "clean up", "tidy folder", "clean folder", "clean up files", "organise this mess", "spring cleaning, please", "do the cleaning up here", "can't work in this mess, tidy up", "@c do some spring cleaning {here|in this folder}", "@c sort out this mess", "@c sort out the mess in {this|my} folder", "@c get {this|my} folder in order", "@c declutter {this|my} folder", "@c straighten up {this|my} folder",
]
CLEAN_QUESTION = "What shall I do: sort the files into folders by extension, delete the empty files, or delete one kind of file?"
CHOICES = {
    "sort": ["the first one", "the first thing", "sort them", "sort the files", "the first", "sort into folders", "by extension", "sort by extension", "the folders", "make folders", "put them into folders", "sort, please", "number one", "1", "I want them sorted", "the folders by extension", "sort the files into folders", "the first of these", "let's sort them", "a folder for each extension", "sorting sounds good", "the first option", "sort them by extension", "into folders, please", "please sort them", "do the sorting", "go for the first", "option one", "I choose the folders", "sort it", "yes, sort them into folders", "folders by extension", "the one with the folders", "I'd like them in folders", "sort the files by extension"],
    "empty": ["delete empty files", "please delete the empty ones", "delete the empty ones", "the empty files", "delete the empty files", "the second", "only the empty ones", "remove the empty ones", "empty ones", "remove empty files", "number two", "2", "the second thing", "the second option", "get rid of the empty ones", "the empty ones can go", "throw the empty files away", "empty files can go", "just the empty ones", "let's delete the empty ones", "option two", "go for the second", "the second one", "do the second", "delete those that are empty", "the ones with nothing in them can go", "delete files with nothing in them", "I don't need the empty ones", "empty ones out", "yes, delete the empty files", "away with the empty ones", "the second of these"],
    "kind": ["delete the <e>", "the <e>", "remove the <e>", "the last, all <e>", "delete all <e>", "all <e> can go", "only the <e>", "get rid of the <e>", "the <e> can go", "throw the <e> away", "let's delete the <e>", "I don't need the <e>", "the third, delete the <e>", "one kind: the <e>", "just the <e>", "please delete the <e>", "the third: <e>", "number three, the <e>", "the kind I mean is <e>", "away with the <e>", "out with the <e>", "I have no use for the <e>", "nobody needs the <e>", "one kind, and that is <e>", "option three, <e>", "erase the <e>, please", "the <e> should go", "delete one kind: <e>", "clear out the <e>"],
    "nothing": ["nothing, thanks", "none of that", "leave it", "never mind", "nothing", "no, leave it as it is", "none of these", "forget it", "nothing of that", "neither", "stop, do nothing", "let it be", "keep everything as it is", "no, thanks", "I changed my mind, nothing", "better not", "none", "none of the three", "nothing at all", "do nothing", "don't do anything", "I'll do it myself", "leave everything where it is", "not now", "let's leave it", "no", "on second thoughts, leave it", "I don't like any of these"],
}


def spoken_files(c, kind):
    """Slots for all files or for those of a kind."""
    return {"e": kind.spoken, "o": kind.one} if kind else {"e": "files", "o": "file"}


def some(c, plain=0.5):
    """A few files, of one kind or of any; returns (kind or None, the names, the code that lists them)."""
    beside(c)
    if c.chance(plain):
        for _ in range(count_of(c, 1, 2, 3, 4, most=12)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
        return None, here(c), LIST_ALL
    kind = Kind(c)
    kind.populate(c, count_of(c, 0, 1, 2, 2, 3, 3, 4, most=12))
    return kind, kind.among(here(c)), list_kind(kind)


def exchanged(name, word, new):
    """The name with `new` wherever the word stands in it, in any letter case."""
    at = name.lower().find(word.lower())
    return name if at < 0 else name[:at] + new + exchanged(name[at + len(word) :], word, new)


def pattern(c):
    """(request, listing code, names, new name in code, new name in Python, none there, comment) of a renaming."""
    what = c.pick(("prefix", "prefix", "spaces", "lower", "extension", "number", "number as", "word"))
    word = c.word()
    if what in ("prefix", "number", "number as"):
        kind, names, code = some(c)
        slots, none = spoken_files(c, kind), f"There are no {kind.label if kind else 'files'} here"
        if what == "prefix":
            word += c.pick(("_", "_", "-", ""))
            return c.ask(PREFIX, w=word, **slots), code, names, f"{quoted(word)} + f", lambda i, n: word + n, none, f"Put {word} in front of {naming(names)}"
        if what == "number":
            return c.ask(NUMBER, **slots), code, names, 'f"{i}_{f}"', lambda i, n: f"{i}_{n}", none, f"Number {naming(names)}"
        return c.ask(NUMBER_AS, w=word, **slots), code, names, f'f"{word}_{{i}}" + os.path.splitext(f)[1]', lambda i, n: f"{word}_{i}.{n.rsplit('.', 1)[1]}", none, f"Rename {naming(names)} to {word} and a number"
    if what == "word":
        new = c.word()
        c.demand(new != word)
        c.register(new)
        names = [n for n in named(c, word, c.rng.choice((0, 1, 2, 3))) if has(n, word)]
        code = f"# List the files with {word} in the name\nimport os\nsorted(f for f in os.listdir() if {is_in(word, 'f')} and os.path.isfile(f))"
        return c.ask(WORD, w=word, v=new), code, names, f"re.sub(re.escape({quoted(word)}), {quoted(new)}, f, flags=re.I)", lambda i, n: exchanged(n, word, new), f"There is no file with {word} in its name here", f"Replace {word} by {new} in {naming(names)}"
    if what == "extension":
        old, new = c.pick(RENAMED)
        for _ in range(c.rng.choice((0, 1, 2, 2, 3))):
            fill(c, c.file(old), 1)
        populate(c, c.rng.randint(1, 2))
        names = [n for n in here(c) if n.endswith("." + old)]
        code = f"# List the {old} files\nimport os\nsorted(f for f in os.listdir() if f.lower().endswith({quoted('.' + old)}))"
        return c.ask(EXTENSION, x=old, y=new), code, names, f"os.path.splitext(f)[0] + {quoted('.' + new)}", lambda i, n: n[: -len(old)] + new, f"There are no {old} files here", f"Change the extension of {naming(names)} to {new}"
    for _ in range(c.rng.randint(2, 5)):
        name = f"{c.stem()} {c.stem()}.{c.pick(EXTENSIONS)}" if what == "spaces" and c.chance(0.5) else real_file(c, c.pick(EXTENSIONS))
        c.register(name.rsplit(".", 1)[0])
        fill(c, name, 1)
    if what == "spaces":
        names = [n for n in here(c) if " " in n]
        code = "# List the files with spaces in the name\nimport os\nsorted(f for f in os.listdir() if \" \" in f and os.path.isfile(f))"
        return c.ask(SPACES), code, names, 'f.replace(" ", "_")', lambda i, n: "_".join(n.split(" ")), "There is no file with a space in its name here", f"Put underscores for the spaces in {naming(names)}"
    names = [n for n in here(c) if n.lower() != n]
    code = "# List the files with capital letters in the name\nimport os\nsorted(f for f in os.listdir() if f != f.lower() and os.path.isfile(f))"
    return c.ask(LOWER), code, names, "f.lower()", lambda i, n: n.lower(), "There is no file with capital letters in its name here", f"Write {naming(names)} in lower case"


def rename_many(c):
    request, look, names, new_code, new_name, none, comment = pattern(c)
    c.demand(len(names) < 9)
    new = [new_name(i, n) for i, n in enumerate(names, 1)]
    others = set(here(c)) - set(names)
    c.demand(len(set(new)) == len(new) and not set(new) & set(names))
    # Sometimes a new name is in use already; what has it must not be overwritten.
    if names and c.chance(0.1):
        others.add(new[-1])
        fill(c, new[-1], 1)
    yield User(request)
    yield from first_look(c, look, names)
    if not names:
        yield Say(f"{none}, so there is nothing to rename.", ("nothing to rename",))
        return
    loop = f"for i, f in enumerate({literal(names)}, 1):" if "{i}" in new_code else f"for f in {literal(names)}:"
    code = f"# {comment}\nimport os{', re' if 're.' in new_code else ''}\n{loop}\n    new = {new_code}\n    if new in os.listdir():\n        print(f\"{{f}} stays, {{new}} is there\")\n    else:\n        os.rename(f, new)\n        print(f\"{{f}} is now {{new}}\")"
    talk = f"This will rename {spelt_out(names)}."
    if c.chance(0.2):
        yield from declined(c, code, talk, f"{names[0]} keeps its name." if len(names) == 1 else "They keep their names.")
        return
    observation = yield Act(code, talk)
    lines = [f"{n} stays, {m} is there" if m in others else f"{n} is now {m}" for n, m in zip(names, new)]
    c.demand(observation.split("\n") == lines)
    c.demand(set(here(c)) == others | {n if m in others else m for n, m in zip(names, new)})
    yield Say(f"Done: {joined(lines)}.", tuple(lines))


def several_of(c):
    """Files to be named, whose names now and then differ in little."""
    if c.chance(0.7):
        return several(c, count_of(c, 2, 2, 2, 3, 4, most=8))
    names = series(c, c.pick(EXTENSIONS), c.rng.randint(2, 5))
    for name in names:
        fill(c, name, 1)
    populate(c, c.rng.randint(1, 3))
    return names


def listed_names(c):
    """Moves or copies files that are named, into a folder."""
    names, folder, moves = several_of(c), c.folder_name(), c.chance(0.5)
    c.demand(f"{folder}/" not in c.files and folder not in names)
    if c.chance(0.6):
        c.make_folder(folder)
    double = c.pick(names) if not moves and c.chance(0.1) else None
    if double:
        fill(c, f"{folder}/{double}", 2)
    plain = not any(" " in n for n in [*names, folder])
    templates = [t for t in (MOVE_LISTED + MOVED if moves else COPY_LISTED + COPIED) if plain or "<s>" not in t]
    yield User(c.ask(templates, l=spoken_list(c, names), s=" ".join(names), d=folder))
    verb = "move" if moves else "copy"
    code = (move_code if moves else copy_code)(names, folder)
    talk = f"This will {verb} {spelt_out(names)} to {folder}."
    if c.chance(0.18):
        yield from declined(c, code, talk, "They are where they were." if moves else None)
        return
    observation = yield Act(code, talk)
    if double:
        c.demand("AssertionError" in observation and {p.name for p in (c.folder / folder).iterdir()} == {double})
        yield Say(f"Some of these names are already in {folder}, so I did not copy.", ("already", folder))
        return
    inside = {p.name for p in (c.folder / folder).iterdir()}
    c.demand(inside >= set(names) and moves == (not set(names) & set(here(c))))
    yield Say(f"I {'moved' if moves else 'copied'} {spelt_out(names)} to {folder}.", (*told_of(names), folder))


def move_code(names, folder):
    move = f"shutil.move({quoted(names[0])}, {quoted(folder)})" if len(names) == 1 else f"files = {literal(names)}\nassert not set(files) & set(os.listdir({quoted(folder)}))\nfor f in files:\n    shutil.move(f, {quoted(folder)})"
    return f"# Move {naming(names)} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\n{move}"


def copy_code(names, folder):
    return f"# Copy {naming(names)} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nfiles = {literal(names)}\nassert not set(files) & set(os.listdir({quoted(folder)}))\nfor f in files:\n    shutil.copy(f, {quoted(folder)})"


def move_many(c):
    if c.chance(0.25):
        word, folder = no_kind(c, c.word()), c.folder_name()
        names, none, look = named(c, word, c.rng.choice((0, 1, 2, 2, 3))), f"There is no file with {word} in its name here", list_named(word)
        templates, slots = MOVE_NAMED, {"w": word}
    else:
        kind, names, look = some(c, 0.15)
        templates, slots, none = MOVE + MOVED_KIND, spoken_files(c, kind), f"There are no {kind.label if kind else 'files'} here"
        folder = c.folder_name()
    c.demand(f"{folder}/" not in c.files and folder not in names)
    if c.chance(0.6):
        c.make_folder(folder)
    double = c.pick(names) if names and c.chance(0.08) else None
    if double:
        fill(c, f"{folder}/{double}", 2)
    yield User(c.ask(templates, d=folder, **slots))
    yield from first_look(c, look, names)
    if not names:
        yield Say(f"{none}, so there is nothing to move.", ("nothing to move",))
        return
    code, talk = move_code(names, folder), f"This will move {spelt_out(names)} to {folder}."
    if c.chance(0.18):
        yield from declined(c, code, talk, f"{names[0]} is where it was." if len(names) == 1 else "They are where they were.")
        return
    observation = yield Act(code, talk)
    if double:
        c.demand(("AssertionError" in observation or "already exists" in observation) and set(names) <= set(here(c)))
        known = f"{names[0]} is" if len(names) == 1 else "Some of these names are"
        yield Say(f"{known} already in {folder}, so I did not move {'it' if len(names) == 1 else 'them'}.", ("already", folder))
        return
    c.demand(not set(names) & set(here(c)) and {p.name for p in (c.folder / folder).iterdir()} >= set(names))
    yield Say(f"I moved {spelt_out(names)} to {folder}.", (*told_of(names), folder))


def copy_many(c):
    kind, names, look = some(c, 0.2)
    folder = c.folder_name()
    c.demand(f"{folder}/" not in c.files and folder not in names)
    if c.chance(0.6):
        c.make_folder(folder)
    double = c.pick(names) if names and c.chance(0.1) else None
    if double:
        fill(c, f"{folder}/{double}", 2)
    yield User(c.ask(COPY + COPIED_KIND, d=folder, **spoken_files(c, kind)))
    yield from first_look(c, look, names)
    if not names:
        yield Say(f"There are no {kind.label if kind else 'files'} here, so there is nothing to copy.", ("nothing to copy",))
        return
    code, talk = copy_code(names, folder), f"This will copy {spelt_out(names)} to {folder}."
    if c.chance(0.15):
        yield from declined(c, code, talk)
        return
    observation = yield Act(code, talk)
    if double:
        c.demand("AssertionError" in observation and {p.name for p in (c.folder / folder).iterdir()} == {double})
        known = f"{names[0]} is" if len(names) == 1 else "Some of these names are"
        yield Say(f"{known} already in {folder}, so I did not copy.", ("already", folder))
        return
    for name in names:
        c.demand((c.folder / folder / name).read_bytes() == (c.folder / name).read_bytes())
    yield Say(f"I copied {spelt_out(names)} to {folder}.", (*told_of(names), folder))


def sort_listed(c):
    """Lists the files and moves each into a folder named after its extension."""
    names = here(c)
    yield from first_look(c, LIST_ALL, names)
    if not names:
        yield Say("There are no files here, so there is nothing to sort.", ("nothing to sort",))
        return
    code = (
        f"# Sort {naming(names)} into folders by extension\nimport os, shutil\nfor f in {literal(names)}:\n    folder = os.path.splitext(f)[1][1:].lower() or \"other\"\n"
        "    os.makedirs(folder, exist_ok=True)\n    shutil.move(f, folder)\n    print(f\"{folder}/{f}\")"
    )
    talk = f"This will move {spelt_out(names)} into folders by extension."
    if c.chance(0.2):
        yield from declined(c, code, talk, "The files are where they were.")
        return
    observation = yield Act(code, talk)
    lines = [f"{n.lower().split('.')[-1] if '.' in n else 'other'}/{n}" for n in names]
    c.demand(observation.split("\n") == lines and all((c.folder / x).is_file() for x in lines))
    yield Say(f"I moved them: {joined(lines)}.", tuple(lines))


def sort_into_folders(c):
    for _ in range(c.rng.choice((0, 2, 3, 3, 4, 5))):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    yield User(c.ask(SORT))
    yield from sort_listed(c)


def clean_up(c):
    """Nobody can know what "clean up" means to this person, so it asks before it does anything."""
    kind = Kind(c)
    kind.populate(c, c.rng.randint(1, 3))
    for _ in range(c.rng.choice((0, 1, 1, 2))):
        c.write(real_file(c, c.pick(EXTENSIONS)), "")
    yield User(c.ask(CLEAN))
    yield Say(CLEAN_QUESTION, ("What shall I do",))
    choice = c.pick(list(CHOICES))
    yield User(c.ask(CHOICES[choice], e=kind.spoken))
    if choice == "sort":
        yield from sort_listed(c)
    elif choice == "nothing":
        yield Say("All right, I leave everything as it is.", ("leave everything",))
    else:
        names = [n for n in here(c) if not (c.folder / n).read_bytes()] if choice == "empty" else kind.among(here(c))
        yield from first_look(c, LIST_EMPTY if choice == "empty" else list_kind(kind), names)
        if names:
            yield from delete_listed(c, names)
        else:
            yield Say("No file here is empty, so there is nothing to delete.", ("nothing to delete",))


def make_folders(c):
    what, word = c.pick(("list", "list", "list", "numbered", "months", "inside")), c.stem() if c.chance(0.5) else c.word()
    if what == "list":
        names = [c.folder_name() for _ in range(c.rng.randint(2, 4))]
        c.demand(len({n.lower() for n in names}) == len(names))
        templates = [t for t in FOLDERS if "<s>" not in t] if any(" " in n for n in names) else FOLDERS
        request = c.ask(templates, l=c.pick((joined(names), joined(names), ", ".join(names))), s=" ".join(names))
        code = f"# Make the folders {joined(names)}\nimport os\nfor d in {literal(names)}:\n    os.makedirs(d, exist_ok=True)"
        done, made = f"I made the folders {joined(names)}.", names
    elif what == "numbered":
        n = c.rng.randint(2, 12)
        request = c.ask(FOLDERS_NUMBERED, n=n, w=word)
        code = f"# Make the folders {word} 1 to {word} {n}\nimport os\nfor i in range(1, {n} + 1):\n    os.makedirs(f\"{word} {{i}}\", exist_ok=True)"
        made = [f"{word} {i}" for i in range(1, n + 1)]
        done = f"I made the folders {made[0]} to {made[-1]}."
    elif what == "months":
        request = c.ask(MONTHS)
        code = "# Make a folder for each month\nimport calendar, os\nfor i in range(1, 13):\n    os.makedirs(f\"{i:02} {calendar.month_name[i]}\", exist_ok=True)"
        made = [f"{i:02} {m}" for i, m in enumerate("January February March April May June July August September October November December".split(), 1)]
        done = f"I made the folders {made[0]} to {made[-1]}."
    else:
        folder = c.folder_name()
        if c.chance(0.8):
            c.make_folder(folder)
        made = [f"{folder}/{word}"]
        request = c.ask(INSIDE, w=word, d=folder)
        code = f"# Make the folder {word} in {folder}\nimport os\nos.makedirs({quoted(made[0])})"
        done = f"I made the folder {word} in {folder}."
    yield User(request)
    if c.chance(0.12):
        yield from declined(c, code)
        return
    yield Act(code)
    c.demand(all((c.folder / d).is_dir() for d in made))
    yield Say(done, (made[0].split("/")[-1], made[-1].split("/")[-1]))


INTENTS = {rename_many: 20, listed_names: 16, move_many: 10, copy_many: 9, sort_into_folders: 5, clean_up: 4, make_folders: 10}
