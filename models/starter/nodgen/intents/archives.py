"""Zip archives: pack files of a kind, a folder or named files; what is in one; unpack."""

import ast
import zipfile

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result
from .files_delete import first_look, list_kind, list_named, named
from .workspace import EXTENSIONS, Kind, count_of, fill, here, literal, naming, no_kind, real_file, sibling, spelt_out

PACK_KIND = [
    "@c zip {all|all the|all my|my} <e> {as|into|to} <z>", "@c put {all|all the|all my|my} <e> into a zip {called|named} <z>", "@c pack {all|all the|all my|my} <e> into <z>", "@c make a zip <z> {of|from|with} {all|all the|all my|my} <e>", "@c compress {all|all the|all my|my} <e> into <z>", "@c create <z> {from|with} {all|all the|all my|my} <e>", "<z> with {all|all the|my} <e> in it please", "@c archive {all|all the|all my|my} <e> as <z>", "@c zip up {all|all the|my} <e> as <z>", "@c put every <o> into {the zip |}<z>",
    "@c pack every <o> into a zip {called|named} <z>", "I need a zip <z> {of|with} {all|all the|my} <e>", "@c create an archive <z> with {all|all the|my} <e>", "@c make an archive <z> {of|with} {all|all the|my} <e>", "zip <e> <z>", "@c compress every <o> into {the zip |}<z>", "@c archive every <o> in <z>",
    "zip all <e> as <z>", "@c zip {all|all the|my} <e>, call the zip <z>", "all <e> into <z>", "@c make <z> from {all|all the|my} <e>", "@c bundle {all|all the|my} <e> into <z>", "I want {all|all the|my} <e> in a zip {called|named} <z>", "@c put {all|all the|my} <e> in <z>", "@c zip every <o> into <z>", "@c create a zip {called|named} <z> with {all|all the|my} <e>",
    "I need {all|all the|my} <e> zipped, as <z>", "I want to send {all|the|my} <e> by mail, pack them into <z>", "for the mail I need {all|all the|my} <e> in one zip {called|named} <z>", "my boss wants {all|all the} <e> in <z>", "would you mind zipping {all|all the|my} <e> as <z>?", "mind packing {all|all the|my} <e> into <z>?", "could {all|all the|my} <e> be zipped into <z>?", "can I get a zip {called|named} <z> with {all|all the|my} <e>?", "{all|all the|my} <e> should go into the zip <z>",
    "{all|all the|my} <e> belong in an archive {called|named} <z>", "{each|every} <o> should be packed into <z>", "the zip should be called <z> and hold {all|all the|my} <e>", "<z> should contain {all|all the|my} <e>, make it", "take {all|all the|my} <e> and zip them as <z>", "take {all|all the|my} <e> and make an archive <z>", "<e> -> <z>", "<e>: zip as <z>", "<z>: zip of {all|all the|my} <e>", "one zip, <z>, for {all|all the|my} <e>", "let's zip {all|all the|my} <e> as <z>",
    "let's pack {all|all the|my} <e> into <z>", "time to archive {all|all the|my} <e>, as <z>", "into <z>, pack {all|all the|my} <e>", "@c squeeze {all|all the|my} <e> into <z>", "@c bundle every <o> into an archive {called|named} <z>", "@c produce a zip <z> from {all|all the|my} <e>",
    "I want one zip with {all|all the|my} <e> in it, and it should be called <z>", "I'd like to send {all|all the|my} <e> to someone, so make a zip of them, <z>", "{all|all the|my} <e> should be in one zip, please call it <z>", "make a zip, call it <z>, and put {all|all the|my} <e> in it", "make me a zip of {all|all the|my} <e>, the name is <z>", "I need a zip. it should be called <z> and have {all|all the|my} <e> in it", "the zip is called <z>, and {all|all the|my} <e> go in there", "can you make one zip of {all|all the|my} <e>? name it <z>", "could you zip {all|all the|my} <e>? the zip should be called <z>", "zip just {the|my} <e>, nothing else, as <z>", "only {the|my} <e> should go into the zip <z>", "{all|all the|my} <e> into one zip please, name: <z>", "put all of {the|my} <e> together in <z>", "in <z> I want {all|all the|my} <e>", "zip {all|all the|my} <e> as <z>, the files themselves stay here", "keep {the|my} <e>, but make a zip of them called <z>",
    "out of {all|all the|my} <e>, make a zip {called|named} <z>", "zip(<e>) -> <z>", "@c wrap {all|all the|my} <e> up in <z>", "@c wrap up {all|all the|my} <e> in a zip {called|named} <z>", "@c squeeze {all|all the|my} <e> into a zip {called|named} <z>", "@c produce <z> from {all|all the|my} <e>",
    "could you put {all|all the|my} <e> into a zip {called|named} <z>?", "I'd like {all|all the|my} <e> packed together as <z>", "I need to mail {all|all the|my} <e>, make a zip {called|named} <z>", "{all|all the|my} <e> take up too much room, zip them as <z>", "so that I can send them, pack {all|all the|my} <e> into <z>", "{all|all the|my} <e> are to go into <z>", "{all|all the|my} <e> in one archive, {called|named} <z>, please", "make one file of {all|all the|my} <e>, a zip {called|named} <z>", "<z> is to hold {all|all the|my} <e>, zip them", "zip of all <e>, name <z>", "all <e> zip <z>", "zip all <e> <z>", "compress <e> to <z>", "<e> to <z>", "@c build a zip {called|named} <z> from {all|all the|my} <e>",
    "@c collect {all|all the|my} <e> in a zip {called|named} <z>", "@c gather {all|all the|my} <e> in an archive {called|named} <z>", "@c pack up {all|all the|my} <e> as <z>", "@c stuff {all|all the|my} <e> into <z>", "@c pack {all|all the|my} <e> and name the zip <z>", "@c shrink {all|all the|my} <e> into a zip {called|named} <z>",
]
PACK_COUNTED = [
    "@c zip the <k> <w> files as <z>", "@c zip the <k> <w> files into <z>", "@c zip my <k> <w> files as <z>", "@c pack the <k> <w> files into <z>", "@c pack my <k> <w> files as <z>", "@c put the <k> <w> files into a zip called <z>", "@c make a zip <z> of the <k> <w> files", "@c make <z> from the <k> <w> files", "@c compress the <k> <w> files into <z>", "@c zip the <k> files with <w> in the name as <z>", "@c bundle the <k> <w> files as <z>",
    "the <k> <w> files should go into <z>", "the <k> <w> files belong in a zip named <z>", "I need the <k> <w> files zipped as <z>", "I want the <k> <w> files in one zip, <z>", "could you zip the <k> <w> files as <z>?", "can you pack the <k> <w> files into <z>?", "would you mind zipping the <k> <w> files into <z>?", "there are <k> <w> files here, zip them as <z>", "I have <k> <w> files here, pack them into <z>", "<k> <w> files -> <z>", "my boss wants the <k> <w> files as <z>",
]
PACK_WORD = [
    "@c zip {all |all the |the |my |}<w> files as <z>", "@c zip {all |all the |the |my |}<w> files into <z>", "@c pack {all |all the |the |my |}<w> files into <z>", "@c put {all |the |my |}<w> files into a zip called <z>", "@c make a zip <z> of {all |the |my |}<w> files", "@c zip {all |the |}files with <w> in the name as <z>", "@c pack everything with <w> in its name into <z>", "the <w> files should go into <z>", "I need the <w> files zipped as <z>",
    "I want one zip with all the <w> files in it, and it should be called <z>", "I'd like to send the <w> files to someone, so make a zip of them, <z>", "make a zip, call it <z>, and put {all |}the <w> files in it", "make me a zip of the <w> files, the name is <z>", "the zip is called <z>, and the <w> files go in there", "can you make one zip of my <w> files? name it <z>", "could you zip the <w> files? the zip should be called <z>", "zip just the <w> files, nothing else, as <z>", "only the <w> files should go into the zip <z>", "zip whatever has <w> in its name, as <z>", "whatever has <w> in the name should go into <z>", "all files that have <w> in their name should go into a zip called <z>", "pack what is named <w> something into <z>", "in <z> I want all the files with <w> in the name", "keep the <w> files, but make a zip of them called <z>", "my <w> files into one zip please, name: <z>",
    "I want all <w> files in one zip, <z>", "could you zip the <w> files as <z>?", "can you pack all files with <w> in the name into <z>?", "@c compress the <w> files into <z>", "@c bundle {all |the |my |}<w> files as <z>", "all files called something with <w> into <z>, please", "every file with <w> in its name into the zip <z>",
]
PACK_FOLDER = [
    "@c zip the folder <d>", "@c zip {the folder |}<d> as <z>", "@c put the folder <d> into a zip", "@c pack the folder <d> into <z>", "@c make a zip of the folder <d>", "@c compress the folder <d>", "@c create a zip of the folder <d>", "@c archive the folder <d> as <z>", "@c zip up the folder <d>", "I need a zip of the folder <d>", "@c make <z> from the folder <d>", "@c compress the folder <d> into <z>", "zip -r <z> <d>", "@c pack the folder <d> as a zip", "@c create an archive of the folder <d>", "@c put everything in <d> into {the zip |}<z>",
    "@c archive the folder <d>", "<d> as a zip please",
    "@c create a zip from the folder <d>", "@c create <z> from the folder <d>",
    "I need the folder <d> zipped", "I need the folder <d> as a zip {called|named} <z>", "I want to send the folder <d> by mail, zip it", "I want to send the folder <d> by mail, pack it into <z>", "my boss wants the folder <d> as a zip", "would you mind zipping the folder <d>?", "would you mind packing the folder <d> into <z>?", "mind making a zip of the folder <d>?", "could the folder <d> be zipped as <z>?", "can I get a zip of the folder <d>?", "the folder <d> should be zipped",
    "the folder <d> should be packed into <z>", "<z> should contain the folder <d>, make it", "take the folder <d> and zip it", "take the folder <d> and make an archive {called|named} <z>", "folder <d>: zip as <z>", "folder <d> -> zip", "folder <d> -> <z>", "let's zip the folder <d>", "let's pack the folder <d> into <z>", "@c bundle the folder <d> into <z>", "@c squeeze the folder <d> into a zip",
    "out of the folder <d>, make a zip", "zip(<d>)", "@c wrap up the folder <d> in <z>", "@c squeeze the folder <d> into <z>", "@c bundle the folder <d> as a zip", "@c produce a zip from the folder <d>",
    "could you zip the folder <d>?", "could you put the folder <d> into a zip {called|named} <z>?", "I'd like the folder <d> as a zip", "I'd like the folder <d> packed into <z>", "I need to mail the folder <d>, make a zip of it", "I need to mail the folder <d>, pack it as <z>", "the folder <d> takes up too much room, zip it", "so that I can send it, pack the folder <d> into <z>", "the folder <d> is to go into <z>", "make one file of the folder <d>, a zip", "make one file of the folder <d>, a zip {called|named} <z>", "<z> is to hold the folder <d>, zip it", "the whole folder <d> as a zip, please", "the whole folder <d> into <z>, please", "can the folder <d> be packed?", "time to zip the folder <d>", "zip folder <d>", "zip folder <d> as <z>", "compress folder <d>",
    "folder <d> to zip", "folder <d> to <z>", "@c zip my folder <d>", "@c zip the directory <d>", "@c zip the directory <d> into <z>", "@c zip the whole folder <d> as <z>", "@c build a zip from the folder <d>", "@c make a zip file out of the folder <d>", "@c make an archive <z> from the folder <d>", "@c stuff the folder <d> into <z>", "@c shrink the folder <d> into a zip", "@c turn the folder <d> into a zip", "@c turn the folder <d> into the archive <z>", "@c pack the folder <d> with all its files",
    "@c zip {all |all the |the |}files in {the folder |}<d> as <z>", "@c zip {all |the }files in {the folder |}<d> into <z>", "@c pack {all |all the |the }files in {the folder |}<d> into <z>", "@c put {all |all the |the }files from {the folder |}<d> into a zip {called|named} <z>", "@c pack everything that is in {the folder |}<d> into <z>", "@c zip everything in {the folder |}<d> as <z>", "@c make a zip {called|named} <z> of all files in {the folder |}<d>", "@c make <z> from what is in {the folder |}<d>", "I need all files of the folder <d> in one zip, <z>", "I want what is in {the folder |}<d> packed into <z>",
    "I have to mail the folder <d>. pack it as <z>", "I have to send everything in {the folder |}<d> to someone, so make the zip <z>", "someone wants the files from {the folder |}<d> by mail. zip them as <z>", "the upload takes one file only, so pack the folder <d> as <z>", "I'm going to back up the folder <d>. make a zip {called|named} <z> of it", "I'm about to change things in the folder <d>. zip it as <z> first", "to save space, put the folder <d> into <z>", "the folder <d> has to go by mail, in one file: <z>", "we want to keep the folder <d> as an archive, name it <z>", "there is a folder {called|named} <d>. make a zip of it, {called|named} <z>", "I have a folder {called|named} <d>. zip it and call the zip <z>",
    "the zip should be called <z>, and the folder <d> goes in", "call the zip <z> and put all files of the folder <d> in it", "<z> should hold all files of the folder <d>", "the contents of the folder <d> in one zip please, name <z>", "everything from the folder <d>, zipped as <z>", "can you turn all that is in the folder <d> into one file? a zip, <z>", "my boss wants the folder <d> in one file {called|named} <z>", "the files in the folder <d> should be zipped together as <z>", "the folder <d> takes too much room. pack it into <z>", "I want to mail the folder <d>, but it must be one file. make a zip of it", "there is a folder {called|named} <d>. zip it", "I have a folder {called|named} <d>, I need it as a zip",
]
PACK_NAMED = [
    "@c zip <l> as <z>", "@c zip <l> into <z>", "@c put <l> into a zip {called|named} <z>", "@c pack <l> into <z>", "@c make a zip <z> {of|from|with} <l>", "@c compress <l> into <z>", "@c create <z> {from|with} <l>", "@c archive <l> as <z>", "@c put <l> into <z>", "I need a zip <z> with <l>", "@c zip up <l> as <z>", "<z> with <l> in it please", "zip <z> from <l>", "@c create an archive <z> with <l>", "@c make an archive <z> of <l>", "@c pack <l> together as <z>", "@c compress <l> together into <z>",
    "@c wrap <l> up in <z>", "@c make <z> out of <l>", "<l> into <z>, zip them", "@c make <z> with <l> inside", "@c zip up the files <l> as <z>", "@c zip the files <l> into <z>", "@c pack <l> as <z>", "@c compress <l> as <z>", "@c pack <l> up as <z>",
    "I need <l> zipped, as <z>", "I want to send <l> by mail, pack them into <z>", "for the mail I need <l> in one zip {called|named} <z>", "my boss wants <l> in <z>", "would you mind zipping <l> as <z>?", "mind packing <l> into <z>?", "could <l> be zipped into <z>?", "can I get a zip {called|named} <z> with <l>?", "<l> should go into the zip <z>", "<l> belong in an archive {called|named} <z>", "the zip should be called <z> and hold <l>", "<z> should contain <l>, make it",
    "take <l> and zip them as <z>", "take <l> and make an archive <z>", "<l> -> <z>", "<l>: zip as <z>", "<z>: zip of <l>", "one zip, <z>, for <l>", "let's zip <l> as <z>", "let's pack <l> into <z>", "time to archive <l>, as <z>", "into <z>, pack <l>", "@c squeeze <l> into <z>", "@c bundle <l> into an archive {called|named} <z>", "@c bundle <l> as <z>", "@c produce a zip <z> from <l>",
    "I want one zip with <l> in it, and it should be called <z>", "I'd like to send <l> to someone, so make a zip, <z>", "make a zip, call it <z>, and put <l> in it", "make me a zip of <l>, the name is <z>", "I need a zip. it should be called <z> and have <l> in it", "the zip is called <z>, and these go in there: <l>", "can you make one zip of <l>? name it <z>", "could you zip <l>? the zip should be called <z>", "zip just <l>, nothing else, as <z>", "only <l> should go into the zip <z>", "zip <l> as <z>, the originals stay here", "keep <l>, but make a zip called <z> with a copy in it", "in <z> I want <l> and nothing else", "please put these into one zip called <z>: <l>", "a zip called <z>, with these inside: <l>", "I have <l> here, put that into a zip called <z>",
    "out of <l>, make a zip {called|named} <z>", "@c wrap up <l> in <z>", "@c wrap <l> up in a zip {called|named} <z>", "@c squeeze <l> into a zip {called|named} <z>", "@c produce <z> from <l>",
    "could you put <l> into a zip {called|named} <z>?", "I'd like <l> packed as <z>", "I need to mail <l>, make a zip {called|named} <z>", "so that I can send it, pack <l> into <z>", "<l>: I want that in a zip {called|named} <z>", "<l> in one archive, {called|named} <z>, please", "make one zip out of <l>, {called|named} <z>", "<z> is to hold <l>, make the zip", "zip <l> <z>", "zip <l>, name <z>", "zip these as <z>: <l>", "into a zip {called|named} <z>: <l>", "compress <l> to <z>", "for <z>, pack <l>", "can you zip <l>? call it <z>", "I'd like to have <z>, a zip with <l> in it", "@c build a zip {called|named} <z> from <l>", "@c collect <l> in a zip {called|named} <z>", "@c gather <l> in an archive {called|named} <z>", "@c stuff <l> into <z>",
    "@c pack <l> and name the zip <z>", "@c shrink <l> into a zip {called|named} <z>", "@c turn <l> into the zip <z>",
]
LIST = [
    "what is in <z>?", "@c list the files in <z>", "which files are in <z>?", "@n contents of <z>", "what does <z> contain?", "@c look into <z>", "what files does the zip <z> contain?", "what's inside <z>?", "@c show what is in the zip <z>", "@c list the contents of <z>", "@n list of files in <z>", "unzip -l <z>", "@c list {the zip |}<z>", "@c open <z> and list what is in it", "@c look inside the zip <z>", "which files does the archive <z> have?", "what is inside the archive <z>?", "@n contents of the zip file <z>", "@c show me the files inside <z>",
    "I need to see what is in <z>", "I was wondering what is in the zip <z>", "can't remember what I packed into <z>", "I forgot which files are in <z>", "somebody sent me <z>, what is in it?", "any idea what is in the archive <z>?", "mind checking what is in <z>?", "before I unpack <z>, what is in it?", "without unpacking it, what is in <z>?", "my boss asks what the zip <z> contains", "let me see what is inside <z>", "let's see what is in <z>", "look at <z> and tell me which files it holds",
    "take a look into <z> and name the files", "what does the archive <z> hold?", "which files does <z> hold?", "which files did I pack into <z>?", "which files were zipped in <z>?", "what was packed into the zip <z>?", "<z>: which files are in it?", "<z>, what's in there?", "<z> -> list files", "@c print the names of the files in <z>", "@c read out the file names in the archive <z>", "@n names of the files in the zip <z>", "zipinfo <z>",
    "I don't know what is in <z>", "I don't remember what I packed into the zip <z>", "somebody sent me the archive <z>, which files are in it?", "before unpacking, I need to know which files <z> holds", "without opening it, what files does <z> hold?", "@c print what is in <z>",
    "I've no idea what is in <z>", "I've lost track of what I put into <z>", "could you tell me what is in <z>?", "I'd like to know what is in the zip <z>", "I'd like to see the files in <z>", "I got <z> by mail, what is in it?", "I found an old zip <z>, what does it hold?", "what stuff is in <z>?", "what is packed in <z>?", "what was put into <z>?", "what all is in the zip <z>?", "what would I get if I unpacked <z>?", "what would come out of <z> if I unzipped it?", "which files would come out of <z>?", "which documents are in <z>?", "don't unpack <z>, only tell me what is in it", "just the list of what is in <z>, no unpacking", "peek into <z> for me", "<z> contents", "<z> file list", "contents of <z>?", "list <z>", "zip <z>, what is in it?", "names of the files in <z>",
    "what files are inside <z>? {don't unpack it|do not unpack it|no need to unpack it|leave it packed|don't extract anything}", "what is in <z>? {don't unpack it|please don't unpack it|I don't want it unpacked|just look|only look, don't extract}", "which files are in <z>? {I only want to know|just the names|only their names please|don't extract them|leave it as it is}", "what's inside <z>? I don't want to unpack it", "what does <z> contain? {just look inside|without unpacking|do not extract it yet|the names are enough}", "show me what is in <z>, {but don't unpack it|without unpacking it|but leave it packed|without extracting anything}", "list what is in <z>, {but don't unpack it|but extract nothing|without unpacking|don't unzip it}",
    "I don't want to unzip <z>, I just want to know what is in it", "I don't want to unpack <z> yet. what files are in it?", "I only want to see which files <z> has in it, don't unzip it", "just tell me what's in <z>, nothing else", "just look inside <z> and tell me the names", "only look into <z>, which files are there?", "leave <z> zipped, but tell me which files it holds", "do not extract <z>, only show me the names of its files", "no unzipping, just tell me what <z> has inside", "not unpacking <z>, only looking: what is in it?", "there's a zip here called <z>, what is inside?", "there is <z> in this folder. which files does it have in it?", "I have a zip <z> here and don't know what's in it", "I have <z> here, what's in there? {leave it packed|don't unpack it}",
    "before I delete <z> I want to know what is in it", "before I send <z>, which files are in it?", "I'm about to send <z>, tell me what is in it", "is there anything in <z>? what?", "what are the files in <z> called?", "what are the names of the files in <z>?", "what are the files inside the zip <z>?", "which file names are in <z>?", "what do I have in <z>?", "what have I got in the zip <z>?", "what have they put in <z>?", "what is stored in <z>?", "what did they send me in <z>? {don't unpack it|just the names}", "<z>: what's inside? {don't unzip|just list it}", "can you look inside <z> without unpacking it?", "can you see what is in <z> without extracting it?", "could you peek into <z>? don't unpack it", "could you list the files of <z> without unzipping it?",
    "@c enumerate the files in <z>", "@c name the files in the zip <z>", "@c look what is in <z>", "@c check what is in <z>", "@c go through <z> and name the files", "@c tell me the contents of <z>", "@n file names in the archive <z>", "@n file list of the zip <z>", "@n listing of <z>",
]
COUNT = [
    "how many files are in <z>?", "@c count the files in <z>", "@n number of files in <z>", "how many files does <z> {contain|have}?", "how many files are in the zip <z>?", "how many files are inside <z>?", "@c count what is in the zip <z>", "@n file count of <z>", "how many files does the archive <z> {contain|have}?", "@c tell me how many files are in <z>", "@n number of files inside the zip <z>", "how many things are in the archive <z>?", "@c count the contents of <z>", "how many things are packed in <z>?", "@n number of things in <z>", "how many files are packed into <z>?",
    "I need to know how many files are in <z>", "I was wondering how many files the zip <z> has", "can't remember how many files I packed into <z>", "any idea how many files are in <z>?", "mind counting the files in <z>?", "my boss asks how many files are in the archive <z>", "how much files are in <z>?", "let's see how many files are in <z>", "look into <z> and count the files", "look at <z> and tell me how many files it has", "without unpacking it, how many files does <z> have?",
    "how many files does the zip <z> hold?", "how many files did I pack into <z>?", "how many files were zipped in <z>?", "<z> has how many files?", "<z>: number of files?", "<z> -> count", "<z>, how many files?", "@c tally the files in the zip <z>", "@n tally of the files in <z>", "@n quantity of files in the archive <z>", "what is the number of files in <z>?",
    "I don't know how many files are in <z>", "before unpacking, I need to know how many files <z> has", "somebody sent me <z>, how many files are in it?", "@c print the number of files in <z>", "@c tally what is in <z>",
    "I've no idea how many files are in <z>", "I've lost count of what I put into <z>, how many files are in it?", "could you count the files in <z>?", "could you tell me how many files are in the zip <z>?", "I'd like to know how many files are in <z>", "I got <z> by mail, how many files does it have?", "how many files would come out of <z> if I unzipped it?", "how many files would I get from <z>?", "how many files did they put into <z>?", "how many files are there in the zip <z>?", "how many files lie in the archive <z>?", "how many documents and other files are in <z>?", "how many files do you count in <z>?", "how many files do you find in <z>?", "how many files has the zip <z>?", "is <z> full? how many files are in it?", "are there many files in <z>? how many?",
    "does <z> hold many files? how many?", "don't unpack <z>, only tell me how many files are in it", "no names, just how many files are in <z>", "just the number of files in <z>, please", "only the number of things in <z>", "take <z> and count what is in it", "open the zip <z> and count the files", "my boss wants to know how many files are in <z>", "for my report I need the number of files in <z>", "zip <z>, how many files", "<z> file count", "<z> how many files", "number of files in <z>?", "count files in zip <z>", "#files in <z>?", "unzip -l <z> | wc -l", "@c determine how many files are in <z>", "@c find out how many files <z> has", "@c work out how many files the zip <z> holds", "@c see how many files are in <z>", "@c look into <z> and tell me how many files are there",
    "how many files are in <z>? {don't unpack it|just the number|only the number, please|leave it packed|I don't want to unpack it}", "how many files are inside <z>? {don't unzip it|no need to unpack it|no names}", "how many files does <z> have in it? {just count them|don't extract them}", "I don't want to unpack <z>, I just want to know how many files are in it", "just count what is in <z>, don't unpack it", "there is a zip here, <z>. how many files are in it?", "I have <z> here, how many files are in there?", "without unpacking <z>, how many files are in it?", "without extracting anything, count the files in <z>", "leave <z> zipped, but count its files", "how many documents are in <z>?", "how many items are inside the zip <z>?", "before I unpack <z>, how many files would that be?",
    "@n total number of files in <z>", "@n count of the files in the zip <z>", "@n exact number of files in <z>",
]
UNPACK = [
    "@c unzip <z>", "@c unpack <z>", "@c extract <z>", "@c extract the files from <z>", "@c unpack the zip <z>", "@c open the zip <z> and take the files out", "@c decompress <z>", "@c get the files out of <z>", "@c unzip the file <z>", "@c extract everything from <z>", "@c take the files out of <z>", "unzip <z> here", "@c unpack the archive <z>", "@c extract the archive <z>", "@c get everything out of <z>", "@c decompress the archive <z>", "@c uncompress <z>", "@c uncompress the zip file <z>", "@c take everything out of <z>",
    "unzip <z>", "unpack <z>", "extract <z>", "open <z>, unzip it", "I need the files from <z>", "what was zipped in <z>, get it out", "@c unzip <z> into this folder", "@c unpack everything in <z>", "unzip <z> pls",
    "I need what is in <z>, unpack it", "I want to have the files out of <z>", "I want <z> unzipped", "I want to work with the files in <z>, extract them", "somebody sent me <z>, please unpack it", "my boss sent me <z>, unzip it please", "my boss wants the files from <z>", "would you mind unzipping <z>?", "mind unpacking the archive <z>?", "could <z> be unpacked?", "can the zip <z> be extracted? please do it", "<z> should be unzipped", "<z> must be unpacked", "the files in <z> should be taken out",
    "the archive <z> needs to be extracted", "<z> is a zip, unpack it", "take <z> and unzip it", "take <z> and extract all files", "<z>: unzip", "<z> -> unpack", "<z>, extract please", "let's unzip <z>", "let's unpack <z>", "time to unpack <z>", "out of <z> I need all files", "from <z> I need everything, extract it", "@c inflate <z>", "@c inflate the zip <z>", "unzip the archive <z>, take everything out", "@c expand the archive <z>", "@c expand <z>",
    "somebody sent me the zip <z>, extract it", "I got <z> by mail, unpack it", "I got a zip <z> by mail, unzip it", "all files in <z> should be here, unpack it", "@c pull the files out of <z>", "@c pull everything out of <z>", "@c pull all files out of the zip <z>",
    "could you unzip <z>?", "I'd like to have the files in <z>, unpack it", "I can't open <z>, unpack it for me", "I can't read what is in the zip <z>, unpack it", "I don't know how one unpacks a zip, do it with <z>", "how does one open the zip <z>? please do it, I need the files", "please open up the zip <z> and get all files out", "make folders and files out of <z> again, unzip it", "<z> is packed, I need it unpacked", "the zip <z>, please unpack it", "zip <z> unpack", "unzip file <z>", "extract zip <z>", "extract all from <z>", "extract archive <z>", "@c release the files from <z>", "@c unzip everything in <z>", "@c unwrap the zip <z>", "@c unpack the zip file <z>",
]
UNPACK_TO = [
    "@c unzip <z> {into|to} {the folder |}<d>", "@c unpack <z> {into|to} {the folder |}<d>", "@c extract <z> {into|to} {the folder |}<d>", "@c extract the files from <z> {into|to} {the folder |}<d>", "@c unpack the zip <z> into {a folder |}<d>", "@c put the files from <z> into {the folder |}<d>", "@c unzip the file <z> into <d>", "@c take the files out of <z> and put them into <d>", "@c get the files out of <z> into <d>", "unzip <z> -d <d>", "@c extract everything from <z> into {the folder |}<d>", "@c unpack the archive <z> into {the folder |}<d>", "@c decompress <z> into {the folder |}<d>",
    "@c extract the archive <z> to <d>", "<z> into {the folder |}<d>, unzip it", "@c get everything from <z> into <d>", "@c decompress the zip <z> to <d>", "@c put everything from <z> into <d>",
    "@c take everything out of <z> and put it into <d>",
    "I want <z> unzipped into {the folder |}<d>", "I want the files from <z> in {the folder |}<d>", "I need what is in <z> in {the folder |}<d>, unpack it", "my boss wants the files from <z> in {the folder |}<d>", "would you mind unzipping <z> into {the folder |}<d>?", "mind unpacking <z> into {the folder |}<d>?", "could <z> be extracted to {the folder |}<d>?", "can the archive <z> be unpacked into {the folder |}<d>?", "<z> should be unpacked into {the folder |}<d>",
    "the files in <z> should go into {the folder |}<d>", "the contents of <z> belong in {the folder |}<d>, unzip it", "what is in <z> should be in {the folder |}<d>, extract it", "take <z> and unzip it into {the folder |}<d>", "<z>: unzip to <d>", "<z> -> <d>, unpack", "let's unzip <z> to {the folder |}<d>", "let's unpack <z> into {the folder |}<d>", "into {the folder |}<d>, unpack <z>", "in {the folder |}<d> I need the files from <z>, extract them", "@c expand <z> into {the folder |}<d>",
    "@c expand the archive <z> to <d>",
    "I got <z> by mail, unpack it into {the folder |}<d>", "somebody sent me <z>, unzip it into {the folder |}<d>", "<d> is where the files from <z> should go, unzip it", "@c expand the zip <z> to {the folder |}<d>", "@c pull the files out of <z> into {the folder |}<d>", "@c pull everything out of <z> into <d>", "@c decompress the files in <z> into {the folder |}<d>",
    "could you unzip <z> into {the folder |}<d>?", "could you get me the files from <z> into {the folder |}<d>?", "I'd like to have the files from <z> in {the folder |}<d>, unpack it", "I need <z> unpacked, and the files should be in {the folder |}<d>", "I can't open <z>, unpack it into {the folder |}<d> for me", "don't unpack <z> here, unpack it in {the folder |}<d>", "not here: unzip <z> into {the folder |}<d>", "make a folder <d> and unpack <z> into it", "there is a folder {called|named} <d>, unzip <z> there", "I have a folder {called|named} <d>, put the files from <z> there", "I made a folder {called|named} <d>, unpack <z> into it", "what is packed in <z> should be in {the folder |}<d>, unzip it", "all files in <z> are to go into {the folder |}<d>, extract them",
    "<z> is a zip, unpack it into {the folder |}<d>", "unzip <z> to folder <d>", "unzip <z> into folder <d>", "extract <z> to folder <d>", "unpack <z>, target folder {called|named} <d>", "unzip <z> <d>", "extract <z> <d>", "time to unpack <z> into {the folder |}<d>", "can I have the files from <z> in {the folder |}<d>?", "the folder <d> is for what is in <z>, unpack it", "@c unpack everything in <z> into {the folder |}<d>", "@c unzip <z> inside {the folder |}<d>", "@c unzip the zip <z> into the folder <d>", "@c extract all files in <z> to {the folder |}<d>", "@c uncompress <z> into {the folder |}<d>", "@c inflate <z> into {the folder |}<d>", "@c open the zip <z> and put its files into {the folder |}<d>", "@c release the files from <z> into {the folder |}<d>",
]
NEXT_LIST = [
    "what is in it?", "list what is in it", "and what is in it now?", "show me what is in it", "which files are in it?", "what does it contain?", "check what is inside", "look inside it",
    "let me see what is in it", "what does it hold now?", "which files does it contain?", "what's inside?", "tell me what it contains", "the files in it?", "print what is in it", "so what is in there?",
    "I wonder what is in it", "what did it hold?", "name the files in it", "print its contents",
    "and what is in it?", "now list it", "list its contents", "list the files in it", "show its contents", "show me the files in it", "tell me what is in it", "what's in it?", "what's in there?", "which files did it get?", "can you look into it?", "could you check what is in it?", "let me look inside", "let's see what is in it", "read me the names of what is in it", "contents?", "to be sure: what is in it?", "I want to see what is in it", "are they all in it? list them", "open it and list the files",
]
NEXT_UNPACK = [
    "unzip it", "unpack it", "extract it", "now unpack it", "extract the files", "get the files out", "unpack them", "please extract everything",
    "take everything out", "take the files out", "I want it unpacked", "can you unzip it?", "would you mind unpacking it?", "let's unzip it", "ok, extract it", "get everything out of it",
    "pull the files out", "I need the files, unzip it", "it should be unpacked", "I want the files out of it",
    "now unzip it", "then unpack it", "and unpack it", "ok, unzip it", "good, unpack it", "could you extract it?", "please unpack it", "I need those files, unpack it", "I'd like to have those files", "let's unpack it", "let's get the files out", "unpack everything", "unzip everything", "extract all", "extract all of them", "unpack all of that", "get them out", "take them out", "pull everything out", "it's to be unpacked",
]


def make_zip(c, names):
    """A real archive in the workspace, with small files made of words in it."""
    zip_name = real_file(c, "zip")
    with zipfile.ZipFile(c.folder / zip_name, "w") as archive:
        for name in names:
            archive.writestr(name, " ".join(c.word() for _ in range(3)) + "\n")
    c.files[zip_name] = ""
    return zip_name


def made_before(c, zip_name):
    with zipfile.ZipFile(c.folder / zip_name, "w") as archive:
        archive.writestr(c.file("txt"), c.word())


def pack_code(names, zip_name, called):
    writes = f"archive.write({quoted(names[0])})" if len(names) == 1 else f"for f in {literal(names)}:\n        archive.write(f)"
    # "x" refuses to write over an archive that is there.
    return f"# Pack {called} into {zip_name}\nimport zipfile\nwith zipfile.ZipFile({quoted(zip_name)}, \"x\", zipfile.ZIP_DEFLATED) as archive:\n    {writes}"


def pack(c):
    what, double = c.pick(("kind", "kind", "kind", "folder", "folder", "named", "named", "counted", "word")), c.chance(0.07)
    if what == "folder":
        folder = c.folder_name()
        c.make_folder(folder)
        names = [f"{folder}/{c.file(c.pick(EXTENSIONS))}" for _ in range(count_of(c, 1, 2, 3, 4, most=9))]
        for name in names:
            fill(c, name, 1)
        zip_name, called = f"{folder}.zip", c.chance(0.5)
        if called:
            zip_name = c.file("zip")
        if double:
            made_before(c, zip_name)
        yield User(c.ask([t for t in PACK_FOLDER if ("<z>" in t) == called], d=folder, z=zip_name))
        code = f"# Pack the folder {folder} into {zip_name}\nimport os, shutil\nassert not os.path.exists({quoted(zip_name)})\narchive = shutil.make_archive({quoted(zip_name[:-4])}, \"zip\", \".\", {quoted(folder)})"
        talk, what = "", f"the folder {folder}"
    else:
        if what == "kind":
            kind = Kind(c)
            c.demand("zip" not in kind.extensions)
            kind.populate(c, count_of(c, 0, 1, 2, 2, 3, 3, 4, most=12))
            names, zip_name = kind.among(here(c)), c.file("zip")
            if double:
                made_before(c, zip_name)
            yield User(c.ask(PACK_KIND, e=kind.spoken, o=kind.one, z=zip_name))
            yield from first_look(c, list_kind(kind), names)
            if not names:
                yield Say(f"There are no {kind.label} here, so there is nothing to pack.", ("nothing to pack",))
                return
            talk = f"This will pack {spelt_out(names)} into {zip_name}."
        elif what in ("counted", "word"):
            counts = {2: "two", 3: "three", 4: "four", 5: "five"}
            word = no_kind(c, c.stem() if c.chance(0.3) else c.word())
            names, zip_name = named(c, word, c.rng.choice((2, 2, 2, 3, 4)) if what == "counted" else count_of(c, 0, 1, 2, 3, 4, most=9)), c.file("zip")
            c.demand(word.casefold() not in zip_name.casefold() and (what == "word" or len(names) in counts) and not any(n.lower().endswith(".zip") for n in names))
            if double:
                made_before(c, zip_name)
            if what == "counted":
                k = c.pick([n for n in counts if n != len(names)]) if c.chance(0.12) else len(names)
                yield User(c.ask(PACK_COUNTED, w=word, z=zip_name, k=counts[k] if c.chance(0.7) else str(k)))
            else:
                k = len(names)
                yield User(c.ask(PACK_WORD, w=word, z=zip_name))
            yield from first_look(c, list_named(word), names)
            if not names:
                yield Say(f"There is no file with {word} in its name here, so there is nothing to pack.", ("nothing to pack",))
                return
            if k != len(names):
                yield Say(f"There are {'only ' if len(names) < k else ''}{len(names)}: {joined(names)}. Which do you mean?", (str(len(names)), *names))
                return
            talk = f"This will pack {spelt_out(names)} into {zip_name}."
        else:
            names = []
            for _ in range(count_of(c, 1, 2, 3, most=7)):
                names.append(real_file(c, c.pick(EXTENSIONS)))
                fill(c, names[-1], 1)
            zip_name = c.file("zip")
            fill(c, sibling(c, c.pick(names)) if c.chance(0.25) else real_file(c, c.pick(EXTENSIONS)), 1)
            if double:
                made_before(c, zip_name)
            talk = f"This will pack {spelt_out(names)} into {zip_name}." if len(names) > 1 else ""
            yield User(c.ask(PACK_NAMED, l=joined(names), z=zip_name))
        c.demand(len(set(names)) == len(names))
        code = pack_code(names, zip_name, naming(names))
        what = spelt_out(names)
    if c.chance(0.12):
        yield from declined(c, code, talk)
        return
    observation = yield Act(code, talk)
    if double:
        c.demand("AssertionError" in observation or "FileExistsError" in observation)
        yield Say(f"{zip_name} is already there, so I did not write over it.", (zip_name, "already"))
        return
    with zipfile.ZipFile(c.folder / zip_name) as archive:
        c.demand(sorted(n for n in archive.namelist() if n[-1] != "/") == sorted(names))
        c.demand(all(archive.read(n) == (c.folder / n).read_bytes() for n in names))
    yield Say(f"I packed {what} into {zip_name}.", (zip_name, what))
    if c.chance(0.25):
        yield User(c.ask(NEXT_LIST))
        yield from tell(c, zip_name)


def tell(c, zip_name):
    observation = yield Act(f"# List what is in {zip_name}\nimport zipfile\nzipfile.ZipFile({quoted(zip_name)}).namelist()")
    names = ast.literal_eval(result(observation))
    with zipfile.ZipFile(c.folder / zip_name) as archive:
        c.demand(names == [i.filename for i in archive.infolist()])
    if not names:
        yield Say(f"{zip_name} is empty.", ("empty", zip_name))
    else:
        yield Say(f"In {zip_name}: {joined(names)}." if len(names) < 13 else f"They are all listed above, from {names[0]} to {names[-1]}.", (names[0], names[-1]))
    return names


def inside(c):
    """Names as archives hold them, some in folders."""
    folder = c.folder_name() + "/" if c.chance(0.35) else ""
    names = [c.pick(("", folder)) + c.file(c.pick(EXTENSIONS)) for _ in range(c.rng.choice((1, 2, 2, 3, 4, 5)))]
    c.demand(len(set(names)) == len(names))
    return names


def look_inside(c):
    names = inside(c) if c.chance(0.93) else []
    zip_name = make_zip(c, names)
    fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    if c.chance(0.3):
        yield User(c.ask(COUNT, z=zip_name))
        observation = yield Act(f"# Count the files in {zip_name}\nimport zipfile\nlen(zipfile.ZipFile({quoted(zip_name)}).namelist())")
        count = result(observation)
        c.demand(count == str(len(names)))
        yield Say(f"There {'is' if count == '1' else 'are'} {plural(count, 'file')} in {zip_name}.", (count, zip_name))
        return
    yield User(c.ask(LIST, z=zip_name))
    yield from tell(c, zip_name)
    if names and c.chance(0.3):
        yield User(c.ask(NEXT_UNPACK))
        yield from extract(c, zip_name, zip_name[:-4], names)


def extract(c, zip_name, folder, names):
    talk = f"This will write {joined(names)} into the folder {folder}."
    code = f"# Unpack {zip_name} into the folder {folder}\nimport zipfile\nzipfile.ZipFile({quoted(zip_name)}).extractall({quoted(folder)})"
    if c.chance(0.15):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    found = sorted(p.relative_to(c.folder / folder).as_posix() for p in (c.folder / folder).rglob("*") if p.is_file())
    c.demand(set(found) >= set(names))
    yield Say(f"I unpacked {zip_name} into the folder {folder}: {joined(names)}.", (zip_name, folder, *names))


def unpack(c):
    """Into a folder of the archive's name, so that nothing that is here is written over."""
    names = inside(c)
    zip_name = make_zip(c, names)
    c.demand(zip_name.endswith(".zip"))
    fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    folder = zip_name[:-4]
    if c.chance(0.45):
        folder = c.folder_name()
        yield User(c.ask(UNPACK_TO, z=zip_name, d=folder))
    else:
        yield User(c.ask(UNPACK, z=zip_name))
    observation = yield Act(f"# List what is in {zip_name}\nimport zipfile\nzipfile.ZipFile({quoted(zip_name)}).namelist()")
    c.demand(ast.literal_eval(result(observation)) == names)
    yield from extract(c, zip_name, folder, names)


INTENTS = {pack: 18, look_inside: 11, unpack: 7.5}
