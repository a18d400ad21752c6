"""Questions one can ask of a table, as code on `df` and an answer read from the observation.

Whatever shows groups or rows keeps them in `result`, so that "save that" and "plot it" have something to work on."""

import operator
import re
from dataclasses import dataclass, field
from typing import Callable

from ..phrasing import split_phrasings
from .endings import joined, plural, quoted, said
from .goods import PAID, PEOPLE, THINGS, rows_called
from .table_data import UNITS, Spelt, guard, load, new_target, striking

AGGREGATES = {"mean": ("average", ["average", "average", "mean"]), "sum": ("total", ["total", "total", "sum of"]),
              "max": ("highest", ["highest", "maximum", "largest", "biggest"]), "min": ("lowest", ["lowest", "minimum", "smallest"]),
              "median": ("median", ["median"])}

# How the same is called where it stands alone ("and the sum?").
SHORT = {"mean": ["average", "average", "mean", "avg"], "sum": ["total", "total", "sum"], "max": ["highest", "maximum", "largest", "biggest", "max", "top one"], "min": ["lowest", "minimum", "smallest", "min"], "median": ["median"]}

ONE = [
    "what is the <a> <c> in <f>?", "<a> <c> in <f>", "@c {calculate|compute} the <a> <c> {in|of|from} <f>", "@c {find|work out} the <a> <c> in <f>", "tell me the <a> <c> in <f>", "what's the <a> <c> {in|from} <f>?", "@c show the <a> <c> of <f>",
    "I need the <a> <c> from <f>", "look at <f> and tell me the <a> <c>", "in <f>, what is the <a> <c>?", "<f>: <a> <c>?", "@c get the <a> <c> in <f>", "@c use <f> to find the <a> <c>", "what <a> <c> do we have in <f>?", "@n <a> <c> in <f>", "@n <a> <c> {of|from} <f>",
    "what does <f> say about the <a> <c>?", "the <a> <c> according to <f>?",
    "my boss wants the <a> <c> from <f>", "for my report I need the <a> <c> of <f>", "I was wondering what the <a> <c> in <f> is", "I can't remember the <a> <c> in <f>", "any idea what the <a> <c> in <f> is?", "what would be the <a> <c> of <f>?", "how much is the <a> <c> in <f>?", "how much is the <a> <c> of <f>?", "<f> → <a> <c>", "<a>(<c>) of <f>", "<a>(<c>) in <f>",
    "<a> of <c> in <f>", "@n <a> of <c> in <f>", "get me the <a> <c> in <f>, I need it by noon", "open <f>, then give me the <a> <c>", "take <f> and compute the <a> <c>", "mind checking the <a> <c> in <f>?", "would you mind working out the <a> <c> of <f>?", "<f> - what's the <a> <c>?", "I need to know how high the <a> <c> of <f> is", "let's see the <a> <c> of <f>",
    "what comes out as the <a> <c> in <f>?", "the <a> <c> from <f>, nothing more",
    "I've lost track of the <a> <c> in <f>", "I forgot what the <a> <c> was in <f>", "someone asked me for the <a> <c> of <f>", "quick check: <a> <c> in <f>", "do me a favour and look up the <a> <c> in <f>", "has anybody worked out the <a> <c> in <f>?", "what number do we get for the <a> <c> in <f>?", "what should I write down as the <a> <c> of <f>?",
    "what figure is the <a> <c> in <f>?", "I have to report the <a> <c> of <f>", "I only care about the <a> <c> in <f>", "I don't want to count by hand: <a> <c> of <f>?", "doing this by hand takes forever, give me the <a> <c> of <f>", "I keep needing the <a> <c> of <f>, what is it?", "use the numbers in <f> for the <a> <c>", "from the data in <f>, what is the <a> <c>?",
    "what is the <a> <c>, based on <f>?", "how much is the <a> <c> according to <f>?", "what would be the <a> <c>, going by <f>?", "what's the <a> <c> if you ask <f>?", "the client wants to know the <a> <c> in <f>", "we have a meeting soon and I need the <a> <c> of <f>", "could somebody give me the <a> <c> from <f>?", "@n <a> value of <c> in <f>",
    "@n <a> of all <c> in <f>", "@n <a> <c> over all rows of <f>", "over all rows of <f>, the <a> <c>", "across the whole of <f>, what is the <a> <c>?", "<c> <a> <f>", "<c> in <f>, <a>", "<c>: <a> in <f>?", "for <c> in <f> I want the <a>", "how does the <a> <c> of <f> look?", "@c extract the <a> <c> from <f>",
    "@c read the <a> <c> out of <f>", "@c tell us the <a> <c> of <f>", "@c run through <f> and get the <a> <c>", "@c give the <a> <c> for <f>", "@c figure out the <a> <c> in <f>", "which number is the <a> <c> in <f>?", "please, what <a> <c> has <f>?", "i need know <a> <c> of <f>", "me need the <a> <c> from <f>", "tell the <a> <c> in <f> to me",
    "is it possible to know the <a> <c> of <f>?", "where are we with the <a> <c> in <f>?", "my colleague asked about the <a> <c> of <f>, what is it?", "there's a lot of <c> in <f>, I just want the <a>",
]
ONE_EXACT = [
    "what is the <a> {of|in} {the |}column <c> in <f>?", "<a> of column <c> in <f>", "{calculate|compute} the <a> of {the |}column <c> in <f>", "{find|work out} the <a> of the <c> column in <f>", "tell me the <a> of column <c> in <f>", "what's the <a> of the column <c> in <f>?", "@n <a> of column <c> in <f>",
    "I need the <a> of the <c> column from <f>", "in <f>, what is the <a> of column <c>?", "<f>, column <c>: <a>?", "get the <a> of column <c> in <f>", "column <c> of <f>, <a>", "take column <c> of <f> and give me the <a>", "<a> of the column called <c> in <f>", "what is the <a> of the <c> column in <f>?", "{can|could} you {find|get|tell me} the <a> of column <c> in <f>?", "please give me the <a> of column <c> in <f>",
    "my boss wants the <a> of column <c> from <f>", "for my report I need the <a> of column <c> in <f>", "I was wondering about the <a> of column <c> in <f>", "any idea what the <a> of the column <c> in <f> is?", "<a>(<c>) for <f>, the column is called <c>", "column <c>, <f>, <a>", "<f>[<c>] → <a> of the column", "how much is the <a> of column <c> in <f>?",
    "how much is the <a> over the whole column <c> of <f>?", "open <f>, go to column <c>, what is the <a>?", "of the numbers in column <c> of <f> I need the <a>", "<f> has a column <c>; what is its <a>?", "there is a column <c> in <f>, tell me its <a>", "mind checking the <a> of column <c> in <f>?", "would you mind computing the <a> for column <c> of <f>?",
    "which <a> value does column <c> have in <f>?", "what is the <a> of the values in column <c> of <f>?", "let's see the <a> for column <c> of <f>", "what comes out as the <a> of column <c> in <f>?", "<f> - <a> of column <c> pls",
    "I've lost track of the <a> of column <c> in <f>", "someone asked me for the <a> of column <c> in <f>", "the column is called <c>, the file <f>, and I want the <a>", "under the heading <c> in <f> there are numbers, what is their <a>?", "under <c> in <f> there is a column of numbers, I need the <a>", "look in column <c> of <f> and give me the <a>",
    "look at column <c> in <f>: <a>?", "based on column <c> of <f>, what is the <a>?", "going by column <c> in <f>, what's the <a>?", "I only care about column <c> of <f>, what is the <a>?", "I don't want to do it by hand, column <c> of <f>, <a> please", "<f>, field <c>: <a>", "<a> for the field <c> of <f>", "what is the <a> of the field <c> in <f>?",
    "what figure is the <a> of column <c> in <f>?", "what number is the <a> of the column <c> in <f>?", "I have to report the <a> of column <c> from <f>", "do me a favour and look up the <a> of column <c> in <f>", "has anybody worked out the <a> of column <c> in <f>?", "for the values under <c> in <f>, a column, give me the <a>",
    "column <c> in <f>, what's the <a> of it?", "what's the <a> for all of column <c> in <f>?", "across the whole column <c> in <f>, what is the <a>?", "the client wants the <a> of column <c> in <f>", "@n <a> value in column <c> of <f>", "@n <a> of everything in column <c> of <f>", "@n <a> of the values in the <c> column of <f>",
    "@c figure out the <a> of column <c> in <f>", "@c read the <a> of column <c> out of <f>", "@c run the <a> on column <c> of <f>", "@c extract the <a> from the <c> column of <f>", "@c give the <a> for column <c> in <f>", "I need know the <a> of column <c> from <f>", "how does the <a> of column <c> in <f> look?", "col <c> <a> in <f>",
    "quick check: the <a> of column <c> in <f>", "please tell me what the <a> in column <c> of <f> is",
]
ONE_NEXT = [
    "and the <a>?", "now the <a>", "what about the <a>?", "and the <a> <c>?", "the <a> <c>?", "<a> <c>?", "now the <a> <c>", "what is the <a> <c>?", "and what is the <a>?", "give me the <a> too", "show the <a> <c> as well", "how about the <a> <c>?", "@n <a> <c>", "also the <a> <c>", "the <a>?", "<a>?", "what's the <a>?", "what is the <a> then?", "the <a> please", "ok, and the <a>?", "then the <a>", "I also need the <a>", "and what's the <a>?", "the <a> too", "the <a> as well", "<a> please", "and its <a>?", "what is its <a>?", "how about the <a>?", "now give me the <a>", "what would the <a> be?", "what <a> is it?", "and the <a> of column <c>?", "the <a> of <c>?", "now the <a> of <c>", "what about the <a> of <c>?", "what is the <a> of <c>?", "also the <a> of column <c>",
    "and how much is the <a>?", "how much is the <a> <c>?", "how much is the <a>?", "any idea of the <a>?", "I'd like the <a> as well", "could I also have the <a>?", "can I have the <a> too?", "my boss wants the <a> too", "for my report I need the <a> as well", "what would be the <a>?", "same for the <a>", "same again with the <a>", "do the same for the <a> <c>",
    "let's see the <a>", "let's see the <a> <c> too", "next, the <a>", "good. the <a> now", "thanks, and the <a>?", "fine, and the <a> <c>?", "plus the <a>", "+ <a>", "and <a>", "the <a> instead", "instead, the <a> <c>", "I meant the <a> <c>", "mind adding the <a>?", "do you have the <a>, too?", "what is it for the <a>?",
    "and what do you get for the <a>?", "what number is the <a>?", "what figure is the <a>?", "the <a>, what is that?", "and how high is the <a>?", "on to the <a>", "moving on: the <a>", "while you're at it, the <a>", "while you are there, what's the <a> <c>?", "one more: the <a>", "one more thing, the <a> <c>", "the <a> next", "next up, the <a> <c>",
    "could you do the <a> as well?", "can you get the <a> too?", "can you do that for the <a>?", "would you also give the <a>?", "and if I want the <a>?", "and if I wanted the <a> <c>?", "do you know the <a> too?", "does that also work for the <a>?", "I forgot to ask for the <a>", "oh, and the <a>", "oh and the <a> <c> too", "ah, I also want the <a>",
    "actually, I want the <a>", "actually give me the <a> <c>", "not that, the <a>", "sorry, I wanted the <a>", "rather the <a>", "I would rather have the <a>", "better the <a> <c>", "someone else wants the <a>", "they also want the <a>", "also needed: the <a>", "for comparison, the <a>", "for comparison, what is the <a> <c>?", "just to compare, the <a>?",
    "in comparison, what's the <a>?", "great, what's the <a>?", "perfect, now the <a>", "got it. and the <a>?", "@n <a> then", "@n <a> too", "@n <a> as well", "@c work out the <a> too", "@c calculate the <a> as well", "@c find the <a> <c> too", "@c add the <a>", "<c>, <a>?", "what <a> do you get?", "same question for the <a>",
    "same thing for the <a> <c>", "that was that, now the <a>", "tell me also the <a>", "I want to see the <a> too",
]
GROUP = [
    "need <a> <c> for every <b>, <f>", "need the <a> <c> per <b> from <f>", "<b> by <b>, the <a> <c> in <f>", "<b> by <b>: what is the <a> <c>? <f>", "go <b> by <b> through <f> and give me the <a> <c>", "every <b> separately: the <a> <c> in <f>", "<f>: every <b> on its own, <a> <c>", "per <b> I need the <a> <c>, it's in <f>", "<a> <c> per <b> pls, <f>", "I have <b> and <c> in <f>, what is the <a> for each <b>?", "calculate for every <b> the <a> <c> in <f>", "make for each <b> the <a> <c>, from <f>",
    "how is the <a> <c> in each <b>, in <f>?", "the accountant wants the <a> <c> per <b>, file <f>", "turn <f> into a list of each <b> with its <a> <c>", "one figure for every <b>, the <a> <c>, from <f>", "each <b>, its <a> <c>, <f>", "what <a> <c> has each <b>? look at <f>", "there are several rows for each <b> in <f>, I need their <a> <c>", "<f> lists <c> under each <b>: the <a> for every <b>, please", "put together per <b> the <a> <c> of <f>", "which <b> has what <a> <c>? the file is <f>", "the <a> <c>, one for each <b>, out of <f>", "separately for each <b>, what is the <a> <c> in <f>?",
    "separate <a> <c> for every <b> in <f>",
    "what is the <a> <c> {by|per} <b> in <f>?", "<a> <c> {by|per} <b> in <f>", "@c {calculate|compute} the <a> <c> for each <b> in <f>", "@c show the <a> <c> {by|per} <b> from <f>", "<a> <c> for every <b> in <f>", "@c group <f> by <b> and show the <a> <c>", "in <f>, what is the <a> <c> {by|per} <b>?",
    "{|please |can you |could you }give me the <a> <c> of each <b> in <f>", "<f>: <a> <c> {by|per} <b>", "tell me the <a> <c> {by|per} <b> in <f>", "@n <a> <c> {by|per} <b> in <f>", "I need the <a> <c> {by|per} <b> from <f>", "@c use <f> to show the <a> <c> {by|per} <b>", "@c break the <a> <c> in <f> down by <b>", "@c split the <a> <c> of <f> by <b>",
    "@c break <c> in <f> down by <b>, <a>", "@n <a> <c> in <f>, broken down by <b>", "a breakdown of the <a> <c> by <b> in <f>",
    "my boss wants the <a> <c> split by <b> from <f>", "for my report I need the <a> <c> per <b> from <f>", "I was wondering how the <a> <c> differs by <b> in <f>", "how does the <a> <c> differ from <b> to <b> in <f>?", "every <b> in <f> with its <a> <c>", "each <b> and its <a> <c> from <f>", "list every <b> of <f> with the <a> <c>", "<a>(<c>) by <b> in <f>",
    "<a>(<c>) group by <b> from <f>", "<f> → <a> <c> by <b>", "a table with <b> and <a> <c> from <f>", "make me a table of the <a> <c> per <b> from <f>", "take <f>, group by <b>, then <a> <c>", "what <a> <c> does each <b> have in <f>?", "which <a> <c> do we get for each <b> of <f>?", "how much is the <a> <c> for every <b> in <f>?", "how much is the <a> <c> of each <b> of <f>?",
    "compare the <a> <c> by <b> in <f>", "@c compare the <a> <c> of each <b> in <f>", "a comparison of the <a> <c> per <b> from <f>", "would you mind splitting the <a> <c> of <f> by <b>?", "mind grouping <f> by <b>? I want the <a> <c>", "go through <f> and for every <b> note the <a> <c>",
    "a comparison of the <a> <c> for each <b> in <f>", "@n comparison of <a> <c> by <b> in <f>", "mind grouping the <a> <c> of <f> by <b>?", "the <a> <c> in <f>, separately for each <b>", "grouped by <b>, what is the <a> <c> in <f>?",
    "I've lost track of the <a> <c> of each <b> in <f>", "I'd like one line for each <b> in <f> with its <a> <c>", "one number for each <b> of <f>: the <a> <c>", "one <a> <c> for each <b> in <f>", "for every <b> I need its own <a> <c>, from <f>", "for each <b> in <f>, what is the <a> <c>?", "per <b>, what is the <a> <c> in <f>?",
    "by <b>, what is the <a> <c> in <f>?", "depending on the <b>, what is the <a> <c> in <f>?", "does the <a> <c> in <f> depend on the <b>? show it for each", "how does each <b> do in <f>? I mean the <a> <c>", "how does every <b> of <f> do when it comes to the <a> <c>?", "what is each <b>'s <a> <c> in <f>?", "what does the <a> <c> look like for each <b> in <f>?",
    "I have to report the <a> <c> for each <b> of <f>", "we have to see the <a> <c> separately for every <b> in <f>", "the client wants the <a> <c> of each <b> in <f>", "I don't want one number for the whole of <f>, I want the <a> <c> for each <b>", "not a single <a> <c> for the whole of <f>, one per <b> please",
    "what is the <a> <c> per <b>, based on <f>?", "what's the <a> <c> for each <b>, going by <f>?", "split up by <b>, the <a> <c> from <f>", "sorted into <b>, what is the <a> <c> in <f>?", "@n list with the <a> <c> of each <b> in <f>", "@n overview of the <a> <c> per <b> in <f>", "an overview of the <a> <c> by <b> from <f>", "@n <a> <c> in <f> for each <b>",
    "@n <a> of <c> per <b> in <f>", "<a> of <c> by <b> in <f>", "<a> <c>, grouped by <b>, from <f>", "<a> <c> group by <b> in <f>", "select <b>, <a>(<c>) from <f> group by <b>", "@c list the <a> <c> of every <b> in <f>", "@c work out for every <b> of <f> the <a> <c>", "@c give me for each <b> the <a> <c> in <f>",
    "@c figure out the <a> <c> {by|per} <b> in <f>", "@c separate <f> by <b> and tell me the <a> <c> of each", "@c put the <a> <c> of <f> in groups by <b>", "@c aggregate <f> by <b>, <a> <c>", "@c summarize the <a> <c> of <f> by <b>", "@c tell me for each <b> in <f> its <a> <c>", "i need <a> <c> for every <b> from <f>", "please the <a> <c> of all <b> in <f>, one by one",
    "one by one, the <a> <c> of each <b> in <f>",
]
GROUP_EXACT = [
    "group <f> by column <b> and show the <a> of column <c>", "<a> of column <c> by column <b> in <f>", "in <f>, <a> of column <c> for each value of column <b>", "what is the <a> of the <c> column by the <b> column in <f>?", "{calculate|compute} the <a> of column <c> grouped by column <b> in <f>", "show the <a> of column <c> per column <b> from <f>",
    "group <f> by the <b> column, <a> of the <c> column", "give me the <a> of column <c> for every value of column <b> in <f>", "<f>: <a> of column <c> per column <b>", "I need the <a> of column <c> by column <b> in <f>", "tell me the <a> of column <c> by column <b> in <f>", "for each value of column <b> in <f>, the <a> of column <c>",
    "<a>(<c>) group by <b>, both columns of <f>", "my boss wants the <a> of column <c> split by column <b> of <f>", "for my report I need the <a> of column <c> per value of column <b> from <f>", "take <f>, group by column <b>, then <a> of column <c>", "I was wondering how the <a> of column <c> differs by column <b> in <f>", "every value of column <b> in <f> with the <a> of column <c>",
    "<f> → column <b> as groups, <a> of column <c>", "split <f> by column <b> and give the <a> of column <c>", "would you mind grouping <f> by column <b>? I want the <a> of column <c>", "how much is the <a> of column <c> for each value in column <b> of <f>?", "compare the <a> of column <c> across column <b> in <f>", "column <b> of <f> decides the group; I want the <a> of column <c>",
    "make me a table of column <b> and the <a> of column <c> from <f>", "which <a> of column <c> does each value in column <b> of <f> have?",
    "grouped by column <b>, the <a> of column <c> in <f>", "separately for each value of column <b> in <f>, the <a> of column <c>",
    "for each different entry in column <b> of <f> I need the <a> of column <c>", "one number for each value of column <b> in <f>: the <a> of column <c>", "depending on column <b>, what is the <a> of column <c> in <f>?", "what does the <a> of column <c> look like for each value of column <b> in <f>?", "based on <f>, the <a> of column <c> per value of column <b>",
    "@n <a> of column <c> for each value of column <b> in <f>", "@n <a> of column <c>, grouped by column <b>, in <f>", "select <b>, <a>(<c>) from <f> group by <b>, both are columns", "@c work out the <a> of column <c> for every value of column <b> in <f>", "@c list the <a> of column <c> for each value in column <b> of <f>", "@c aggregate <f> by column <b>, <a> of column <c>",
    "@c break column <c> of <f> down by column <b>, <a>", "@c summarize column <c> of <f> by column <b>, using the <a>", "@c figure out the <a> of column <c> per column <b> in <f>", "the client wants the <a> of column <c> by column <b> from <f>", "I have to report the <a> of column <c> for every value of column <b> in <f>", "use column <b> of <f> to form groups, then take the <a> of column <c>",
    "sort the rows of <f> into groups by column <b>, what is the <a> of column <c> in each?", "in <f> there are columns <b> and <c>; group by column <b>, <a> of column <c>", "columns <b> and <c> of <f>: <a> of column <c> for each value of column <b>", "an overview of the <a> of column <c> per column <b> from <f>", "not one number for all of <f>, I want the <a> of column <c> per value of column <b>",
    "groupby column <b>, <a> column <c>, <f>", "how do the values of column <b> in <f> differ in the <a> of column <c>?",
]
GROUP_NEXT = [
    "now {by|per} <b>", "and {by|per} <b>?", "{by|per} <b>?", "now for each <b>", "what about {by|per} <b>?", "<a> <c> {by|per} <b>", "split it by <b>", "group it by <b>", "show it {by|per} <b>", "can you do that {by|per} <b>?", "the same {by|per} <b>", "now the <a> <c> {by|per} <b>", "@c break it down by <b>", "@c group that by <b>", "and for every <b>?", "split that by <b>",
    "and split by <b>?", "can I see that {by|per} <b>?", "let me see it {by|per} <b>", "I want that by <b> instead", "instead, {by|per} <b>", "how does that look {by|per} <b>?", "how does it look for each <b>?", "what is it for every <b>?", "what is it for each <b>?", "and separately for each <b>?", "separately {by|per} <b>, please", "one number for every <b>",
    "my boss wants it split by <b>", "compare that {by|per} <b>", "do the same for every <b>", "let's see it {by|per} <b>", "good, now the same for each <b>", "mind splitting that by <b>?",
    "and what about each <b>?", "and for each <b>?", "for each <b>, please", "for every <b> then", "for each <b> separately", "do it {by|per} <b>", "{by|per} <b> now", "{by|per} <b> please", "{by|per} <b>, if you can", "by <b> instead", "rather {by|per} <b>", "I meant {by|per} <b>", "I need that {by|per} <b>", "I'd like it {by|per} <b>",
    "can I have it {by|per} <b>?", "could you split it by <b>?", "could you break that down by <b>?", "can you group it by <b>?", "what does it look like {by|per} <b>?", "and how is it for each <b>?", "how is it {by|per} <b>?", "how is that spread over <b>?", "does it differ by <b>?", "does it depend on <b>? show it for each", "what would it be for each <b>?",
    "what is that {by|per} <b>?", "what's that for every <b>?", "one per <b>", "one for each <b>", "one line per <b>", "I want to see every <b> on its own", "each <b> on its own", "each <b> alone, one after the other", "next, {by|per} <b>", "great, and {by|per} <b>?", "ok, and now {by|per} <b>", "thanks, now {by|per} <b>", "the same thing for each <b>",
    "same for each <b>", "same again {by|per} <b>", "while you're at it, {by|per} <b>", "group by <b>", "groupby <b>", "grouped by <b>?", "broken down by <b>?", "a breakdown by <b>", "a breakdown by <b>, please", "@c show that for each <b>", "@c show that separately for each <b>", "@c give me that {by|per} <b>", "@c compare it across <b>",
    "@c repeat that for each <b>", "@c divide it up by <b>", "now the <a> <c> of each <b>", "and the <a> <c> {by|per} <b>?", "what is the <a> <c> for each <b>?", "the <a> <c> for every <b>", "my colleague wants it {by|per} <b>",
]
TOP_GROUP = [
    "which <b> has the {most|highest total} <c> in <f>?", "which <b> {brings|makes} the most <c> in <f>?", "best <b> by <c> in <f>", "@c {find|show} the <b> with the most <c> in <f>", "@n <b> with the {most|highest total} <c> in <f>", "top <b> by <c> in <f>", "in <f>, which <b> has the most <c>?", "@n best <b> by <c> in <f>",
    "which <b> is {best|first} by total <c> in <f>?", "<f>: which <b> has most <c>?", "tell me which <b> has the most <c> in <f>", "who or what is the top <b> in <f> by <c>?", "@c look at <f>: which <b> has the most <c>?", "which <b> leads in <c> in <f>?", "the <b> with the highest total <c> in <f>?", "which <b> adds up to the most <c> in <f>?", 
    "which <b> brings in the most <c> in <f>?", "which <b> makes most <c> in <f>?", "who brings the most <c> in <f>, by <b>?", "which <b> made the most <c> in <f>?",
    "my boss asks which <b> has the most <c> in <f>", "for my report: the <b> with the most <c> in all in <f>", "I was wondering which <b> has the most <c> in <f>", "I can't remember which <b> brings the most <c> in <f>", "any idea which <b> makes the most <c> in <f>?", "which <b> is the strongest by <c> in <f>?", "which <b> is strongest in total <c> of <f>?",
    "@n strongest <b> by <c> in <f>", "who wins, by <b>, if you add up the <c> of <f>?", "which <b> wins by total <c> in <f>?", "@n winner among each <b> by total <c> in <f>", "is there a <b> with clearly the most <c> in <f>, and which?", "where is the most <c>, by <b>, in <f>?", "for which <b> is the total <c> highest in <f>?", "for which <b> is the total <c> the biggest in <f>?",
    "argmax of sum(<c>) by <b> in <f>", "sum(<c>) by <b> in <f>, who is on top?", "which <b> is on top by <c> in <f>?", "which <b> collects the most <c> in <f>?", "which <b> gets the most <c> in all in <f>?", "<f> - best <b> in terms of <c>?", "take <f> and tell me which <b> has the highest total <c>", "mind checking which <b> has the most <c> in <f>?",
    "most <c> overall: which <b> of <f>?", "number one <b> by <c> in <f>",
    "overall, which <b> has the most <c> in <f>?", "which <b> has the most <c> overall in <f>?", "argmax over <b> of total <c> in <f>",
    "adding it all up, which <b> has the most <c> in <f>?", "all added up, which <b> of <f> comes first in <c>?", "altogether, which <b> has the most <c> in <f>?", "when you add up the <c> per <b> in <f>, who comes out on top?", "if you total the <c> by <b>, which one is highest in <f>?", "which <b> contributes the most <c> in <f>?",
    "which <b> contributes most to the <c> in <f>?", "which <b> has the largest total <c> in <f>?", "which <b> has the biggest total of <c> in <f>?", "which <b> has the greatest sum of <c> in <f>?", "what <b> has the most <c> in all, going by <f>?", "what <b> comes out best by total <c> in <f>?", "what is the top <b> by <c> in <f>?", "what's the best <b> in <f> when it comes to total <c>?",
    "what's our best <b> by <c>, going by <f>?", "which is our number one <b> by <c> in <f>?", "who has the most <c> in total in <f>? by <b>, please", "I need to know the leading <b> by <c> in <f>", "I want to reward the <b> with the most <c> in <f>, which one is it?", "we want to know which <b> did best by total <c> in <f>",
    "someone asked which <b> has the most <c> in <f>", "the client asks which <b> brings in the most <c> in <f>", "I have to name the <b> with the most <c> in <f>", "I bet one <b> has far more <c> than the others in <f>, which one?", "where does most of the <c> come from in <f>, by <b>?", "most of the <c> in <f> is from which <b>?",
    "from which <b> do we get the most <c> in <f>?", "with which <b> do we have the most <c> in <f>?", "in which <b> is the most <c> in <f>?", "which <b> has the most <c>, based on <f>?", "which <b> brings the most <c>, going by <f>?", "the most <c>: which <b> in <f>?", "most <c> by <b>, <f>", "max total <c> by <b> in <f>", "top <b> <c> <f>",
    "highest total <c> by <b> in <f>, which one?", "@n leading <b> by total <c> in <f>", "@n top <b> by <c> in <f>", "@n <b> that brings in the most <c> in <f>", "@n <b> that adds up to the most <c> in <f>", "@n <b> with the biggest total <c> in <f>", "@c tell me the <b> with the most <c> in <f>", "@c name the <b> with the most <c> in <f>",
    "@c work out which <b> has the most <c> in <f>", "@c figure out which <b> brings the most <c> in <f>", "@c add up the <c> per <b> in <f> and tell me who is first", "@c find out which <b> leads by <c> in <f>", "@c pick the <b> with the highest total <c> from <f>", "please say which <b> have most <c> in <f>",
]
COUNT_ABOVE = [
    "how many rows {in|of} <f> have {a|} <c> <o> <v>?", "@c count the rows {in|of} <f> with {a|} <c> <o> <v>", "how many rows in <f> are there with <c> <o> <v>?", "in <f>, how many have {a|} <c> <o> <v>?", "@n number of rows in <f> with <c> <o> <v>", "how often is <c> <o> <v> in <f>?", "how many entries of <f> have {a|} <c> <o> <v>?",
    "tell me how many rows of <f> have {a|} <c> <o> <v>", "<f>: how many with <c> <o> <v>?", "@c count the rows with <c> <o> <v> in <f>", "@c count where <c> is <o> <v> in <f>", "how many lines in <f> have <c> <o> <v>?", "how many times is the <c> <o> <v> in <f>?", "@n count of rows with <c> <o> <v> in <f>",
    "what number of rows in <f> have {a|} <c> <o> <v>?", "@n number of rows with {a|} <c> <o> <v> in <f>",
    "my boss wants to know how many rows of <f> have {a |}<c> <o> <v>", "for my report I need the number of rows with <c> <o> <v> in <f>", "I was wondering how many rows in <f> have {a |}<c> <o> <v>", "any idea how many have {a |}<c> <o> <v> in <f>?", "how much rows with <c> <o> <v> are there in <f>?", "how much entries in <f> have {a |}<c> <o> <v>?",
    "<c> <o> <v>: how many rows of <f>?", "<c> <o> <v>, how many in <f>?", "where <c> is <o> <v>: count of rows in <f>", "# rows in <f>, <c> <o> <v>", "for how many rows of <f> is the <c> <o> <v>?", "for how many entries is the <c> <o> <v> in <f>?", "in how many rows of <f> is the <c> <o> <v>?", "@c tally the rows of <f> with <c> <o> <v>", "a tally of the rows with <c> <o> <v> in <f>",
    "@n tally of entries with <c> <o> <v> in <f>", "of all rows in <f>, how many have {a |}<c> <o> <v>?", "take <f> and count the rows with <c> <o> <v>", "@n quantity of rows with <c> <o> <v> in <f>", "mind counting the rows with <c> <o> <v> in <f>?", "is there any row with <c> <o> <v> in <f>, and how many?", "there may be rows with <c> <o> <v> in <f>; how many?",
    "how many rows are <o> <v> in <c>, in <f>?", "how many rows of <f> show {a |}<c> <o> <v>?", "how many items in <f> have {a |}<c> <o> <v>?", "how many cases of {a |}<c> <o> <v> are in <f>?", "how many times do we have {a |}<c> <o> <v> in <f>?", "how often do we see {a |}<c> <o> <v> in <f>?",
    "how often does <f> have {a |}<c> <o> <v>?", "how common is {a |}<c> <o> <v> in <f>? count the rows", "what is the count for <c> <o> <v> in <f>?", "what's the number of entries with {a |}<c> <o> <v> in <f>?", "is it many rows in <f> that have {a |}<c> <o> <v>? how many?", "are there any with {a |}<c> <o> <v> in <f>? how many?",
    "do many rows of <f> have {a |}<c> <o> <v>? give me the number", "I need the number of rows where the <c> is <o> <v>, from <f>", "I need a count: <c> <o> <v> in <f>", "I want to know how many rows there are with <c> <o> <v> in <f>", "I have to report how many rows in <f> have {a |}<c> <o> <v>", "someone asked how many in <f> have {a |}<c> <o> <v>",
    "the client asks how many rows of <f> have {a |}<c> <o> <v>", "I've lost track of how many have {a |}<c> <o> <v> in <f>", "I don't need to see them, only how many rows of <f> have {a |}<c> <o> <v>", "don't list them, just count: <c> <o> <v> in <f>", "no list, only the number of rows with <c> <o> <v> in <f>",
    "if I keep only <c> <o> <v>, how many rows of <f> are left?", "if I filter <f> for <c> <o> <v>, how many rows remain?", "with the filter <c> <o> <v>, how many rows does <f> have?", "how many have {a |}<c> <o> <v>, going by <f>?", "in how many rows is the <c> <o> <v>, based on <f>?", "rows with <c> <o> <v> in <f>: how many?",
    "rows where <c> is <o> <v> in <f>, just the count", "count <c> <o> <v> <f>", "countif <c> <o> <v> in <f>", "@c do a countif in <f>: <c> <o> <v>", "@n number of entries with {a |}<c> <o> <v> in <f>", "@n number of rows of <f> whose <c> is <o> <v>", "@n number of times the <c> is <o> <v> in <f>", "@n count of entries in <f> with <c> <o> <v>",
    "@c count the entries whose <c> is <o> <v> in <f>", "@c count how many rows of <f> have {a |}<c> <o> <v>", "@c count how often the <c> is <o> <v> in <f>", "@c tell me in how many rows of <f> the <c> is <o> <v>", "@c find out how many entries of <f> have {a |}<c> <o> <v>", "@c check how many rows in <f> have {a |}<c> <o> <v>",
    "@c work out how many rows have <c> <o> <v> in <f>", "@c give me the count of rows with <c> <o> <v> in <f>", "please to count rows with <c> <o> <v> in <f>", "how many is there with <c> <o> <v> in <f>",
]
COUNT_VALUE = [
    "how many rows {in|of} <f> have {the |}<b> <v>?", "@c count the rows {in|of} <f> with <b> <v>", "how many entries in <f> have <b> <v>?", "in <f>, how many rows have <b> <v>?", "@n number of rows in <f> with <b> <v>", "how often is the <b> <v> in <f>?", "how often is <v> the <b> in <f>?",
    "how many times is <v> the <b> in <f>?", "<f>: how many with <b> <v>?", "@c count the rows with <b> <v> in <f>", "@c count where the <b> is <v> in <f>", "how many rows of <f> are from the <b> <v>?", "tell me how many rows have <b> <v> in <f>", "@n count of rows with <b> <v> in <f>",
    "my boss wants to know how many rows of <f> have the <b> <v>", "for my report I need the number of rows with <b> <v> in <f>", "I was wondering how many rows in <f> have <b> <v>", "any idea how often the <b> is <v> in <f>?", "how much rows with <b> <v> are there in <f>?", "how much entries of <f> have the <b> <v>?", "<b> = <v>: how many rows of <f>?",
    "<b> = <v>, how many in <f>?", "<b> == <v> → count of rows in <f>", "# rows in <f>, <b> = <v>", "for how many rows of <f> is the <b> <v>?", "in how many rows of <f> is <v> the <b>?", "how many times does <v> occur as <b> in <f>?", "how often does <v> occur as <b> in <f>?", "how often does <v> appear as <b> in <f>?", "@c tally the rows of <f> with <b> <v>",
    "a tally of the rows with <b> <v> in <f>", "@n quantity of rows with <b> <v> in <f>", "of all rows in <f>, how many have <b> <v>?", "take <f> and count the rows with <b> <v>", "mind counting the rows with <b> <v> in <f>?", "is there any row with <b> <v> in <f>, and how many?",
    "how many are there with the <b> <v> in <f>?", "how many items in <f> have the <b> <v>?", "how many rows of <f> belong to the <b> <v>?", "how many entries of <f> belong to the <b> <v>?", "how many rows of <f> say <v> under <b>?", "how many rows in <f> list <v> as the <b>?", "how many times does <f> have <v> as the <b>?",
    "how many times was the <b> <v> in <f>?", "how many times did we have the <b> <v> in <f>?", "how often do we see the <b> <v> in <f>?", "how often did the <b> <v> come up in <f>?", "how common is the <b> <v> in <f>? count the rows", "what is the count for the <b> <v> in <f>?", "what's the number of entries with the <b> <v> in <f>?",
    "are there any with the <b> <v> in <f>? how many?", "do many rows of <f> have the <b> <v>? give me the number", "I need a count: <b> <v> in <f>", "I want to know how many rows there are with the <b> <v> in <f>", "I have to report how many rows in <f> have the <b> <v>", "someone asked how many in <f> have the <b> <v>", "the client asks how many rows of <f> have the <b> <v>",
    "I've lost track of how many have the <b> <v> in <f>", "I don't need to see them, only how many rows of <f> have the <b> <v>", "don't list them, just count: <b> <v> in <f>", "no list, only the number of rows with the <b> <v> in <f>", "if I keep only the <b> <v>, how many rows of <f> are left?", "if I filter <f> for the <b> <v>, how many rows remain?",
    "with the filter <b> = <v>, how many rows does <f> have?", "how many have the <b> <v>, going by <f>?", "in how many rows is the <b> <v>, based on <f>?", "the <b> <v>: how many rows in <f>?", "rows with the <b> <v> in <f>, just the count", "where the <b> is <v>: count of rows in <f>", "count <b> <v> <f>", "countif <b> = <v> in <f>",
    "@c do a countif in <f>: <b> = <v>", "@n number of entries with the <b> <v> in <f>", "@n number of rows of <f> whose <b> is <v>", "@n number of times <v> is the <b> in <f>", "@n count of entries in <f> with the <b> <v>", "@c count the entries whose <b> is <v> in <f>", "@c count how many rows of <f> have the <b> <v>", "@c count how often <v> is the <b> in <f>",
    "@c tell me in how many rows of <f> the <b> is <v>", "@c find out how many entries of <f> have the <b> <v>", "@c check how many rows in <f> have the <b> <v>", "@c work out how many rows have the <b> <v> in <f>", "please to count rows with <b> <v> in <f>", "how many are there with <b> <v> in <f>",
    "how many rows of <f> are in the <v> <b>?", "how many entries in <f> are for the <v> <b>?", "how many are in the <v> <b>, <f>?", "how many does the <v> <b> have in <f>?", "how many rows has the <v> <b> in <f>?", "@n number of rows in the <v> <b>, <f>", "@n number of <v> <b> rows in <f>", "@c count the <v> <b> rows in <f>", "@c count what belongs to the <v> <b> in <f>", "how big is the <v> <b> in <f>? count its rows",
    "in <f>, how many belong to the <v> <b>?", "<f>: how many in the <v> <b>?", "how many things (<b> <v>) are in <f>?", "how many rows of <f> are <v> (<b>)?", "for the <v> <b>, how many rows does <f> have?",
]
VALUES = [
    "how many rows are there for each <b> in <f>?", "@c count the rows {by|per} <b> in <f>", "how often does each <b> appear in <f>?", "@n number of rows {by|per} <b> in <f>", "@c count each <b> in <f>", "how many of each <b> are in <f>?", "which values of <b> are in <f> and how often?", "@c count how often each <b> comes up in <f>",
    "in <f>, how many rows per <b>?", "value counts of <b> in <f>", "@n frequency of each <b> in <f>", "@c show how often each <b> occurs in <f>", "<f>: rows {by|per} <b>", "how are the rows of <f> spread over <b>?", "@n value counts of <b> in <f>",
    "my boss wants to know how many rows each <b> has in <f>", "for my report I need the number of rows of each <b> from <f>", "I was wondering how often each <b> appears in <f>", "a tally of each <b> in <f>", "@n tally by <b> in <f>", "@c tally the rows {by|per} <b> in <f>", "how much rows has each <b> in <f>?",
    "every <b> in <f> and how often it occurs", "every <b> of <f> with its number of rows", "each <b> and its count from <f>", "count(*) by <b> in <f>", "# rows by <b> in <f>", "<f> → counts {by|per} <b>", "how many rows does every <b> have in <f>?", "which <b> occurs how often in <f>?", "which <b> comes up how many times in <f>?", "how many times does each <b> come up in <f>?",
    "how frequent is each <b> in <f>?", "how frequent is every <b> in <f>?", "@n frequency of the <b> values in <f>", "@n frequencies of every <b> in <f>", "take <f>, group by <b> and count", "mind counting each <b> in <f>?", "what are the counts {by|per} <b> in <f>?", "@n counts of each <b> in <f>",
    "frequencies of <b> in <f>",
    "how many rows belong to each <b> in <f>?", "how many entries belong to each <b> in <f>?", "how many entries does each <b> have in <f>?", "how many entries are there {by|per} <b> in <f>?", "how many times is each <b> in <f>?", "how many times does every <b> appear in <f>?", "how often is each <b> listed in <f>?", "how often do the different <b> come up in <f>?",
    "how common is each <b> in <f>?", "how does <f> split up by <b>? just the counts", "how are the entries of <f> distributed over <b>?", "how are the rows in <f> distributed across <b>?", "what is the distribution of <b> in <f>? count the rows", "for each <b> in <f>, how many rows?", "for every <b>, how many rows are in <f>?",
    "per <b>, how many rows are in <f>?", "by <b>, how many entries does <f> have?", "I need a count for each <b> in <f>", "I need to know how many rows there are for each <b> in <f>", "I want to see how many there are of each <b> in <f>", "I'd like a count of the rows per <b> from <f>", "I have to report how many entries each <b> has in <f>",
    "I've lost track of how many of each <b> there are in <f>", "someone asked how many rows each <b> has in <f>", "the client wants a count per <b> from <f>", "is there about the same number of rows for each <b> in <f>? count them", "how many of each <b> do we have, going by <f>?", "how often does each <b> occur, based on <f>?",
    "one count for every <b> in <f>", "one number for each <b> in <f>: how many rows", "<b> counts in <f>", "<b> frequencies in <f>", "counts per <b>, <f>", "value_counts <b> <f>", "value_counts for the <b> in <f>", "group by <b>, count, from <f>", "select <b>, count(*) from <f> group by <b>", "countif for each <b> of <f>", "@n row counts {by|per} <b> in <f>",
    "@n number of entries {by|per} <b> in <f>", "@n number of rows for each <b> in <f>", "@n number of times each <b> occurs in <f>", "@n distribution of the rows of <f> over <b>", "@c count how many rows each <b> has in <f>", "@c count how many times each <b> is in <f>", "@c count the entries of each <b> in <f>", "@c group <f> by <b> and count the rows",
    "@c list every <b> of <f> with its count", "@c tell me how many rows every <b> has in <f>", "@c work out how many of each <b> there are in <f>", "please to count for every <b> the rows in <f>",
]
VALUES_NEXT = [
    "how many rows {by|per} <b>?", "how often does each <b> appear?", "count each <b>", "how many of each <b>?", "@c count the rows {by|per} <b>", "value counts of <b>", "now count {by|per} <b>", "and how many per <b>?", "@n number of rows per <b>", "how often does each <b> come up?", "how often does every <b> appear?", "and the value counts of <b>?", "what are the counts of each <b>?",
    "how frequent is each <b>?", "and how frequent is every <b>?", "a tally {by|per} <b>", "@c tally each <b>", "@c tally the rows {by|per} <b>", "how many times does each <b> come up?", "how much rows has each <b>?", "# rows by <b>", "count(*) by <b>", "counts {by|per} <b>, please", "and the counts for every <b>?", "which <b> occurs how often?", "how often does every <b> occur?",
    "what about the number of rows for each <b>?", "the frequency of each <b>?", "I also want the count for each <b>",
    "how many rows does each <b> have?", "how many entries does each <b> have?", "and how many for each <b>?", "how many are there per <b>?", "how many are there of each <b>?", "how many of every <b> are there?", "how many times does every <b> occur?", "how common is each <b>?", "how are the rows spread over <b>?", "how are the rows distributed over <b>?",
    "how many rows belong to each <b>?", "for each <b>, how many rows?", "by <b>, how many rows are there?", "per <b>, how many?", "row counts {by|per} <b>", "number of entries {by|per} <b>?", "number of rows for every <b>?", "value_counts on <b>", "group by <b> and count", "group by <b>, count", "now the counts for each <b>", "now how many of each <b>",
    "what is the count for every <b>?", "what about the counts per <b>?", "can I get the counts {by|per} <b>?", "can you count each <b> too?", "could you count the rows for each <b>?", "I want to know how many of each <b> there are", "I need the counts {by|per} <b> too", "let me see how often each <b> comes up", "and how often does each <b> come up?",
    "my boss wants the count for each <b>", "@c count how often each <b> occurs", "@c count how many of each <b> there are", "@c tell me how many rows each <b> has", "@c show the counts {by|per} <b>", "@c list each <b> with its count", "@n frequency of each <b>", "@n counts for each <b>", "@n row counts per <b>",
]
SORT = [
    "@c show the <n> rows with the <x> <c> in <f>", "top <n> rows of <f> by <x> <c>", "which <n> rows in <f> have the <x> <c>?", "@n <n> <x> <c> rows in <f>", "@c {list|show} the <n> rows with the <x> <c> from <f>", "<n> rows with the <x> <c> in <f>", "@c find the <n> rows of <f> with the <x> <c>", "the <n> <x> by <c> in <f>",
    "what are the <n> rows with the <x> <c> in <f>?", "in <f>, show the <n> rows with the <x> <c>", "@c list the <n> <x> by <c> in <f>", "<f>: <n> <x> <c>", "can you show the <n> rows with <x> <c> in <f>?", "@c sort <f> by <c> and show the <n> <x>", "which are the <n> rows of <f> with the <x> <c>?",
    "my boss wants the <n> rows of <f> with the <x> <c>", "for my report I need the <n> <x> by <c> from <f>", "I'd like to see which <n> rows have the <x> <c> in <f>", "where is the <c> <x> in <f>? show <n> rows", "of all rows in <f>, the <n> with the <x> <c>", "of all rows in <f>, which <n> have the <x> <c>?", "<n> rows, <x> <c>, from <f>", "<f> → <n> rows, <x> by <c>",
    "order by <c>, <x> first, limit <n>, from <f>", "sort by <c>, <x> first, only <n> rows of <f>", "take <f> and keep the <n> rows with the <x> <c> on screen", "a ranking of <f> by <c>: the <n> <x>", "rank the rows of <f> by <c>, the <n> <x>", "@c rank the rows of <f> by <c> and show the <n> <x>", "let me see the <n> rows from <f> whose <c> is <x>",
    "which <n> entries in <f> are the ones with the <x> <c>?", "the <n> entries with the <x> <c> of <f>, which are they?", "mind listing the <n> rows with the <x> <c> in <f>?", "make me list of the <n> <x> <c> in <f>", "I need to see the <n> rows where the <c> is <x> in <f>", "give the <n> <x> by <c> from <f>, with all their columns",
    "which <n> rows stand out in <f> with the <x> <c>?", "which <n> rows come first in <f> if I go by the <x> <c>?", "which <n> of the rows in <f> have the <x> <c>?", "which <n> entries have the <x> <c> in <f>?", "what do the <n> rows with the <x> <c> in <f> look like?", "what are the <n> entries with the <x> <c> in <f>?", "who is in the <n> rows with the <x> <c> in <f>?",
    "I need the <n> rows of <f> with the <x> <c>", "I need the <n> entries that have the <x> <c> in <f>", "I want to see the <n> rows with the <x> <c> in <f>", "I want a list of the <n> rows with the <x> <c> from <f>", "I only want the <n> rows with the <x> <c> from <f>", "I don't need all of <f>, just the <n> rows with the <x> <c>",
    "I'm not interested in all of <f>, only in the <n> rows with the <x> <c>", "I have to report the <n> rows with the <x> <c> in <f>", "someone asked for the <n> rows of <f> with the <x> <c>", "the client wants the <n> rows with the <x> <c> from <f>", "can I see the <n> rows with the <x> <c> in <f>?", "can I get the <n> <x> by <c> from <f>?",
    "could I have the <n> rows of <f> with the <x> <c>?", "would you mind showing the <n> rows with the <x> <c> in <f>?", "going by <c>, which are the <n> <x> rows in <f>?", "by <c>, the <n> <x> rows of <f>", "sorted by <c>, what are the <n> <x> rows of <f>?", "ranked by <c>, <x> first, the first <n> rows of <f>", "<x> <c>, <n> rows, <f>",
    "<n> <x> <c> <f>", "<n> <x> by <c> in <f>", "<n> entries with the <x> <c> in <f>", "<f>: the <n> rows with the <x> <c>", "just the <n> <x> by <c> in <f>, please", "only the <n> rows with the <x> <c> of <f>", "in <f>, which <n> rows have the <x> <c>?", "in <f>, what are the <n> <x> by <c>?", "@n <n> rows with the <x> <c> in <f>",
    "@n <n> entries with the <x> <c> in <f>", "@n <n> <x> by <c> in <f>", "@n <n> rows of <f> that have the <x> <c>", "@c pick the <n> rows with the <x> <c> from <f>", "@c pick out the <n> rows of <f> with the <x> <c>", "@c get the <n> rows with the <x> <c> from <f>", "@c give me the <n> rows of <f> that have the <x> <c>", "@c give the <n> entries with the <x> <c> in <f>",
    "@c look up the <n> rows with the <x> <c> in <f>", "@c order <f> by <c> and show me the <n> <x>", "@c tell me which <n> rows of <f> have the <x> <c>", "@c filter <f> down to the <n> rows with the <x> <c>", "please the <n> rows where <c> is <x> in <f>",
]
SORT_NEXT = [
    "@c show the <n> rows with the <x> <c>", "the <n> <x> <c> rows", "now the <n> rows with the <x> <c>", "which <n> rows have the <x> <c>?", "and the <n> <x> by <c>?", "top <n> by <x> <c>", "@c list the <n> <x> by <c>", "give me the <n> rows with the <x> <c>",
    "and which <n> have the <x> <c>?", "let me see the <n> with the <x> <c>", "show those <n> with the <x> <c>", "rank them by <c>, the <n> <x>", "a ranking by <c>: the <n> <x> rows", "sort by <c> and show <n>, <x> first", "order by <c>, <x> first, only <n> rows", "<n> rows, <x> by <c>", "what are the <n> rows with the <x> <c>?", "which are the <n> <x> by <c>?",
    "I also want the <n> <x> by <c>", "next, the <n> entries with the <x> <c>",
    "which are the <n> rows with the <x> <c>?", "which <n> entries have the <x> <c>?", "which <n> come out with the <x> <c>?", "what do the <n> rows with the <x> <c> look like?", "what are the <n> <x> by <c>?", "and the <n> rows with the <x> <c>?", "and the <n> entries with the <x> <c>?", "now the <n> <x> by <c>", "now <n> rows with the <x> <c>",
    "next the <n> rows with the <x> <c>", "the <n> rows with the <x> <c>, please", "the <n> <x> by <c>, please", "just the <n> rows with the <x> <c>", "only the <n> rows with the <x> <c>", "<n> <x> by <c>", "<n> rows with the <x> <c>", "<n> entries with the <x> <c>", "<x> <c>, <n> rows", "I need the <n> rows with the <x> <c>", "I want to see the <n> rows with the <x> <c>",
    "I'd like the <n> rows with the <x> <c>", "can I see the <n> rows with the <x> <c>?", "can I have the <n> <x> by <c>?", "could I see the <n> entries with the <x> <c>?", "would you show me the <n> <x> by <c>?", "let me see the <n> <x> by <c>", "let's see the <n> rows with the <x> <c>", "my boss wants the <n> rows with the <x> <c>",
    "ok, and which <n> rows have the <x> <c>?", "by <c>, which are the <n> <x> rows?", "ranked by <c>, the <n> <x> rows", "sorted by <c>, the <n> <x> rows", "@c find the <n> rows with the <x> <c>", "@c get the <n> rows with the <x> <c>", "@c pick the <n> rows with the <x> <c>", "@c list the <n> rows with the <x> <c>", "@c look up the <n> entries with the <x> <c>",
    "@n <n> rows with the <x> <c>", "@n <n> <x> by <c>",
]
VALUE_SAVE = [
    "@c save only the rows of <f> where <b> is <v> to <g>", "@c save the rows of <f> with <b> <v> as <g>", "@c write the rows of <f> where the <b> is <v> to <g>", "@c put the rows with <b> <v> from <f> into <g>", "@c filter <f> for <b> <v> and save it as <g>", "@c keep only <b> <v> of <f> and save that as <g>", "@c make <g> with the rows of <f> where <b> is <v>", "@c export the rows with <b> = <v> from <f> to <g>",
    "@c create <g> from <f> with only <b> <v>", "@c copy the rows of <f> with <b> <v> into a new file <g>", "from <f> save everything with <b> <v> as <g>", "I need <g> with all rows of <f> whose <b> is <v>", "<f> where <b> is <v> → <g>", "all rows of <f> with <b> <v> belong in <g>", "only the rows with <b> <v> from <f>, in a new file <g>", "my boss wants <g>: the rows of <f> with <b> <v>",
    "can you save the rows of <f> that have <b> <v> as <g>?", "could I get a file <g> with just the rows of <f> where the <b> is <v>?", "whatever has <b> <v> in <f>, save it in <g>", "rows of <f> with <b> <v>, save as <g>", "<g> should have only the rows of <f> with <b> <v>", "I want the <b> <v> rows of <f> in a file of their own, <g>", "@c extract the rows with <b> <v> from <f> into <g>", "@c write only those rows of <f> to <g> whose <b> is <v>",
    "take <f>, keep only <b> <v>, save as <g>", "@c store just the rows of <f> with <b> <v> in <g>",
    "@c save only the <v> <b> rows of <f> as <g>", "@c save the rows of the <v> <b> in <f> as <g>", "@c write the rows of <f> that belong to the <v> <b> to <g>", "@c put everything in the <v> <b> of <f> into <g>", "@c keep just the <v> <b> of <f> and save that as <g>", "@c make <g> with nothing but the <v> <b> from <f>", "@c export only the <v> <b> from <f> to <g>",
    "only the <v> <b> of <f>, saved as <g>", "all of the <v> <b> in <f> should go into <g>", "I need the <v> <b> from <f> in a new file <g>", "what belongs to the <v> <b> in <f>, save as <g>", "from <f> take the <v> <b> alone and save it as <g>", "could you save the <v> <b> rows of <f> under <g>?", "<g> = the <v> <b> of <f>, nothing else",
]
VALUE_SAVE_NEXT = [
    "save only the rows where <b> is <v> to <g>", "write only the rows where <b> is <v> to <g>", "save the rows with <b> <v> as <g>", "now save only those with <b> <v> to <g>", "@c write the rows with <b> <v> to <g>", "@c put the rows whose <b> is <v> into <g>", "only the rows with <b> <v>, saved as <g>", "now make <g> with only <b> <v>", "@c save everything with <b> <v> as <g>", "@c export the rows where the <b> is <v> to <g>",
    "I need <g> with just the rows where <b> is <v>", "the rows where <b> is <v> should go into <g>", "can you save just the rows with <b> <v> as <g>?", "all rows with <b> <v> to a new file <g>", "@c copy the rows with <b> = <v> to <g>", "next save the rows with <b> <v> in <g>", "my boss wants only <b> <v>, in a file <g>", "@c filter for <b> <v> and save it as <g>", "keep only <b> <v> and write that to <g>", "those with <b> <v> in their own file <g>, please",
    "@c store only the rows where <b> is <v> in <g>", "@c create <g> with the rows where the <b> is <v>",
]
FILTER_SAVE = [
    "@c save the rows {of|from} <f> with <c> <o> <v> as <g>", "@c write the rows of <f> with <c> <o> <v> to <g>", "@c filter <f> for <c> <o> <v> and save it as <g>", "@c keep only the rows of <f> with <c> <o> <v> and save {them|it} to <g>", "@c make <g> with the rows of <f> where <c> is <o> <v>", "@c put the rows of <f> with <c> <o> <v> into <g>", "from <f> save everything with <c> <o> <v> as <g>",
    "@c take <f>, keep <c> <o> <v>, save as <g>", "@c export the rows of <f> with <c> <o> <v> to <g>", "@c create <g> from <f> with only <c> <o> <v>", "@c store the rows with <c> <o> <v> from <f> in <g>", "I need <g> with all rows of <f> that have <c> <o> <v>",
    "everything in <f> with <c> <o> <v> should go into <g>", "the rows with <c> <o> <v> from <f> should be in a file <g>", "all rows of <f> with <c> <o> <v> belong in <g>", "from <f> I need a new file <g> with only <c> <o> <v>", "my boss wants <g>: the rows of <f> with <c> <o> <v>", "for my report I need the rows with <c> <o> <v> from <f>, saved as <g>",
    "<f> → <g>, only <c> <o> <v>", "<f> where <c> <o> <v> → <g>", "would you mind saving the rows of <f> with <c> <o> <v> as <g>?", "can I have the rows with <c> <o> <v> from <f> in their own file <g>?", "pull everything with <c> <o> <v> from <f> and save it to <g>", "open <f>, filter for <c> <o> <v>, export to <g>", "a file <g> with those rows of <f> that have <c> <o> <v>, please",
    "@c copy the rows of <f> with <c> <o> <v> into a new file <g>", "@c extract the rows with <c> <o> <v> from <f> into <g>", "extract <c> <o> <v> from <f>, write it to <g>",
    "I only want <c> <o> <v> from <f>, in a new file <g>", "I need a smaller file: from <f> only <c> <o> <v>, call it <g>", "I need the rows of <f> where the <c> is <o> <v>, in <g>", "I want to keep the rows of <f> with <c> <o> <v> in a file called <g>", "I have to send someone the rows of <f> with <c> <o> <v>, make <g> with them",
    "the client gets only the rows with <c> <o> <v> from <f>, in <g>", "only rows with <c> <o> <v> from <f> in a new file <g>", "only the part of <f> with <c> <o> <v>, saved as <g>", "<g> should contain the rows of <f> with <c> <o> <v>", "<g> should have everything from <f> with <c> <o> <v>", "<g> = rows of <f> with <c> <o> <v>",
    "<f> with <c> <o> <v> to <g>", "<f>: rows with <c> <o> <v> into <g>", "rows of <f>, <c> <o> <v>, save as <g>", "filter <f> <c> <o> <v> save <g>", "those in <f> with <c> <o> <v>, put them in <g>", "whatever has <c> <o> <v> in <f>, save it in <g>", "if the <c> in <f> is <o> <v>, the row belongs in <g>", "every row of <f> whose <c> is <o> <v> goes into <g>",
    "in <f> pick the rows with <c> <o> <v> and save them as <g>", "can you make <g> out of the rows of <f> with <c> <o> <v>?", "can you write me a file <g> with everything from <f> that has <c> <o> <v>?", "could you put the rows from <f> with <c> <o> <v> in a new file, <g>?", "could I get a file <g> with just the rows of <f> where the <c> is <o> <v>?",
    "is it possible to save only the rows of <f> with <c> <o> <v> as <g>?", "mind saving what has <c> <o> <v> in <f> as <g>?", "@c save only the rows of <f> whose <c> is <o> <v> to <g>", "@c select the rows of <f> with <c> <o> <v> and write them to <g>", "@c pick the rows with <c> <o> <v> out of <f> and put them into <g>", "@c pull the rows with <c> <o> <v> out of <f> into <g>",
    "@c collect the rows of <f> with <c> <o> <v> in <g>", "@c make a new file <g> with the rows of <f> that have <c> <o> <v>", "@c make a copy of <f> called <g> with only <c> <o> <v>", "@c write a file <g> that has only the rows of <f> with <c> <o> <v>", "@c filter the rows of <f> by <c> <o> <v> and store the result in <g>", "@c get the rows from <f> where <c> is <o> <v> and save them as <g>",
    "@c dump the rows of <f> with <c> <o> <v> to <g>", "please to save in <g> the rows of <f> with <c> <o> <v>",
]
SORT_SAVE = [
    "@c sort <f> by <c> and save it as <g>", "@c save <f> sorted by <c> as <g>", "@c write <f> sorted by <c> to <g>", "@c sort the rows of <f> by <c> and write them to <g>", "@c make <g>, a copy of <f> sorted by <c>", "@c order <f> by <c> and save the result as <g>", "@c put <f> in order of <c> and save it to <g>",
    "@c create <g> from <f> sorted by <c>", "@c export <f> sorted by <c> to <g>", "@c sort <f> by <c>, result in <g>", "@c take <f>, sort it by <c>, save as <g>", "I want <f> sorted by <c> in a new file <g>",
    "<f> should be sorted by <c> and saved under the name <g>", "the rows of <f> in order of <c>, please, as a file <g>", "my boss wants <f> sorted by <c>, as <g>", "for my report I need <f> in order of <c>, saved as <g>", "<f> sort by <c> → <g>", "<f> → sorted by <c> → <g>", "would you mind sorting <f> by <c> and saving that as <g>?", "can I have a file <g> with the rows of <f> ordered by <c>?",
    "<g> should hold the rows of <f> sorted by <c>", "<g> should be <f>, but ordered by <c>", "open <f>, order by <c>, export to <g>", "@c arrange the rows of <f> by <c> and store them as <g>", "@c arrange <f> by <c> and export it to <g>", "arrange <f> by <c>, new file <g>", "mind ordering <f> by <c>? save it in <g>",
    "would you mind ordering <f> by <c> and exporting it to <g>?", "I want the ordering by <c> for <f>, saved as <g>",
    "I need a sorted version of <f>, by <c>, in <g>", "I need the rows of <f> sorted by <c> in another file, <g>", "I want a copy of <f> in order of <c>, called <g>", "I'd like <f> sorted by <c>, but as a new file <g>", "the rows of <f> are in no order, sort them by <c> and save that as <g>", "<f> is a mess, sort it by <c> and write it to <g>",
    "make a version of <f> sorted by <c> called <g> and leave the original alone", "leave <f> as it is and save a copy sorted by <c> as <g>", "<g> = <f> sorted by <c>", "<g> should be <f> sorted by <c>", "<f> sorted by <c>, saved as <g>", "<f> in order of <c> to <g>", "<f>: order by <c>, save as <g>", "sort <f> <c> save <g>", "sorted by <c>, <f> should go into <g>",
    "by <c>, please sort <f> and save it as <g>", "someone wants <f> sorted by <c>, in a file <g>", "the client wants a file <g>, which is <f> in order of <c>", "I have to send <f> sorted by <c>, make a file <g> of it", "can you sort <f> by <c> and save it under <g>?", "can you make <g> from <f>, sorted by <c>?", "could you write <f> to <g>, but in order of <c>?",
    "could I get <f> sorted by <c> in a new file called <g>?", "is it possible to have <f> sorted by <c> as <g>?", "mind writing the rows of <f> to <g>, sorted by <c>?", "use <c> to sort <f> and put the result into <g>", "go through <f> and put it in order of <c>, then save that as <g>", "@c copy <f> to <g>, sorted by <c>", "@c copy the rows of <f> to <g> in order of <c>",
    "@c make a sorted copy of <f> called <g>, by <c>", "@c save a copy of <f> sorted by <c> under the name <g>", "@c store <f> in <g>, sorted by <c>", "@c store the rows of <f> sorted by <c> in <g>", "@c save the rows of <f> in order of <c> as <g>", "@c write a file <g> with the rows of <f> sorted by <c>", "@c get <f> into order by <c> and save it as <g>",
    "@c dump <f> sorted by <c> into <g>", "@c output <f> sorted by <c> to <g>",
]
ROWS_NEXT = [
    "how many rows {are there|is that|}?", "how many rows does it have?", "and how many rows?", "count the rows", "number of rows?", "how long is the table?", "rows?", "@c count the rows too", "@c count all rows", "and the row count?", "what is the number of rows?",
    "how long is it?", "how much rows are there?", "and how much rows has it?", "how many entries are there?", "how many records does it have?", "number of entries?", "and the number of records?", "any idea how many rows there are?", "I also need the number of rows", "@c tally the rows", "a tally of the rows, please", "row count?", "what is the row count?",
    "how many rows are in it?", "how many rows has it got?", "how many rows are there in the table?", "how many rows in all?", "how many rows are there altogether?", "and the number of rows?", "the number of rows?", "what's the row count?", "and how long is the table?", "how many entries does it have?", "how many entries are in it?",
    "how many records are there?", "and how many records?", "and how many entries?", "how many entries has the table?", "how many rows of data are there?", "how big is the table, in rows?", "how many rows does the table have?", "how many rows do we have in there?", "rows in total?", "total number of rows?", "row count please", "number of rows please",
    "how many rows does the whole thing have?", "tell me how many rows it has", "tell me how many rows there are", "I want to know how many rows there are", "I need the row count too", "can you count the rows too?", "could you tell me how many rows that has?", "do you know how many rows it has?", "my boss wants to know how many rows it has",
    "len?", "len(df)?", "what is the length in rows?", "@c count the entries", "@c count the records", "@c count its rows", "@n row count", "@n number of rows", "@n number of rows in it",
]

SILENT = "[Code executed successfully with no output]"
IMAGE = "[An image is already displayed to the user.]"


@dataclass
class Query:
    loose: list  # requests that speak of the data; a look at the file comes first
    slots: dict  # their columns as people call them
    exact_slots: dict  # and as the file spells them
    comment: str
    code: str
    answer: Callable  # observation text after `Out[n]: ` -> (answer, facts)
    check: Callable  # same -> whether it is right
    exact: list = None  # requests that name the column as a column; made of the loose ones where None
    following: list = field(default_factory=list)
    edit: object = None  # another Query whose code the user may put in its place
    gives: str = ""  # what `result` holds afterwards, for what may be asked next: groups, rows or nothing
    of: dict = field(default_factory=dict)  # what it is about: column, by, kind
    dates: bool = False  # the look must find the dates
    talk: str = ""
    writes: bool = False  # it is declined more often


# "Which city" is "which value of column city", "with the city Rome" is "with Rome in column city".
AS_COLUMN = [
    (r"(?:the |\{the \|\})?<([bc])> <v>", r"<v> in <\1>"), (r"<v> (?:as |as the |the )<([bc])>", r"<v> in <\1>"),
    (r"\b((?:each|every) different) <b>", r"\1 value of <b>"), (r"(?<!select )(?<!\()\b(different|distinct|unique|separate) <b>(?! values)", r"\1 values in <b>"), (r"\b(which|what) <([bc])>(?= (?:come|occur|there are|are)\b)", r"\1 values of <\2>"), (r"\b(each|every|[Ww]hich|what|any) <([bc])>(?!'| values)", r"\1 value of <\2>"),
    (r"\bthe <b> with the (?=most|<s>)", "the value of <b> with the "), (r"\bmost <c>", "most in <c>"), (r"\btotal <c>", "total of <c>"), (r"(<n> <x>|\bare the <x>) <c>", r"\1 values in <c>"), (r"<([sx])> (single )?<c>", r"<\1> \2value in <c>"),
]
NO_COLUMN = re.compile(r"<v> <b>|<v> \(<b>\)|\(<b> <v>\)|<[bc]> <v> rows|right <c>|<c> column")


def with_column(templates, framed=False):
    """Exact forms made of the loose ones: the column is named as a column.

    Those for a frame are left out where a request has a beginning of its own."""
    templates = [t for t in templates if (framed or not t.startswith("@")) and not NO_COLUMN.search(t)]
    spoken = {t: t for t in templates}
    for said_so, column in AS_COLUMN:
        spoken = {t: re.sub(said_so, column, new) for t, new in spoken.items()}
    # A phrasing that is held out stays so in this form too.
    return [new.replace("<c>", "column <c>").replace("<b>", "column <b>") for t, new in spoken.items() if bool(split_phrasings([t])[1]) == bool(split_phrasings([new])[1])]


def kept(expression):
    """Code that keeps what it shows."""
    return f"result = {expression}\nresult"


def pairs(text):
    """(name, value) of a printed Series, as printed."""
    lines = text.strip("\n").split("\n")
    body = [x for x in lines if x.strip()]
    while body and (body[-1].startswith(("Name:", "dtype:", "Length:"))):
        body.pop()
    return [tuple(x.rsplit(None, 1)) for x in body]


def groups(text):
    """The same where the first line is the name of the index."""
    return pairs(text.strip("\n").split("\n", 1)[1])


def pair_list(found):
    return joined([f"{name.strip()} {value}" for name, value in found])


def grouped_answer(what, text):
    """The groups one by one where they are few; a long list in an answer helps nobody."""
    found = groups(text)
    if len(found) > 6:
        return f"{what} is in the output above.", ("output above",)
    return f"{what}: {pair_list(found)}.", tuple(v for _, v in found)


def near(text, true):
    """Whether printed numbers are these, to two decimals."""
    return len(text) == len(true) and all(n in true and abs(float(v) - true[n]) < 0.006 for n, v in text)


def by_group(frame, by, column):
    """{group: its numbers}, gathered row by row."""
    found = {}
    for key, value in zip(frame[by], frame[column]):
        if key == key and key is not None:
            found.setdefault(str(key), [])
            if value == value:
                found[str(key)].append(float(value))
    return found


REDUCE = {"sum": sum, "max": lambda v: max(v, default=float("nan")), "min": lambda v: min(v, default=float("nan")), "mean": lambda v: sum(v) / len(v) if v else float("nan")}


def reduced(frame, by, column, kind):
    return {k: REDUCE[kind](v) for k, v in by_group(frame, by, column).items()}


# "of the kids": a noun that is no column means the rows.
OF_ROWS = [
    "what is the <a> <c> of the <p> in <f>?", "@n <a> <c> of the <p> in <f>", "@n <a> <c> of all <p> in <f>", "the <a> <c> of the <p> in <f>", "<f>: <a> <c> of the <p>?", "what's the <a> <c> of our <p> in <f>?", "@c find the <a> <c> of the <p> in <f>", "<a> <c> of all <p>, <f>", "what is the <a> <c> over all <p> in <f>?", "tell me the <a> <c> of the <p> in <f>",
    "my boss wants the <a> <c> of the <p> in <f>", "I need the <a> <c> of my <p> in <f>", "in <f>, what is the <a> <c> of the <p>?", "could you work out the <a> <c> of the <p> in <f>?", "look at <f>: what is the <a> <c> of the <p>?", "which <a> <c> do the <p> in <f> have?", "what <a> <c> do the <p> in <f> have?", "@c work out the <a> <c> of the <p> in <f>",
    "for all <p> in <f>, what is the <a> <c>?", "@n <a> <c> for the <p> in <f>", "any idea what the <a> <c> of the <p> in <f> is?", "@n <a> <c> among the <p> in <f>",
]


def aggregate(c, table):
    kind = c.pick(list(AGGREGATES))
    column, spoken = table.number(c)
    name, words = AGGREGATES[kind]
    true = getattr(table.df[column], kind)()

    def call(which):
        plain = f"df[{quoted(column)}].{which}()"
        return f"round({plain}, 2)" if which in ("mean", "sum", "median") else plain

    def answer_of(which):
        return lambda text: (f"The {AGGREGATES[which][0]} {column} is {said(text)}.", (said(text), column))

    word = c.pick(words)
    word = "total" if word == "sum of" else word
    short = c.pick(SHORT[kind])
    query = Query(ONE, {"a": word, "c": spoken}, {"a": word, "c": column}, f"Find the {name} {column}", call(kind), answer_of(kind), lambda text: abs(float(said(text)) - true) < 0.006, exact=ONE_EXACT, following=ONE_NEXT, gives="number", of={"column": column, "kind": kind, "short": short})
    if c.chance(0.1):
        noun = {"p": rows_called(c, table, c.pick((PEOPLE, THINGS)))}
        query.loose, query.slots, query.exact_slots = OF_ROWS, {**query.slots, **noun}, {**query.exact_slots, **noun}
        # It could be a value, "of the nurses", so the look must not find it as one.
        c.demand(no_value(table, noun["p"]))
        query.of["noun"] = True
    if c.chance(0.15):
        other = c.pick([k for k in AGGREGATES if k != kind])
        real = getattr(table.df[column], other)()
        query.edit = Query([], {}, {}, query.comment, call(other), answer_of(other), lambda text: abs(float(said(text)) - real) < 0.006)
    return query


def split_by(by, variable="df"):
    """Months and weekdays by name stay in the order of the file; the alphabet would be no order for them."""
    return f"{variable}.groupby({quoted(by)}{', sort=False' if by_name(by) else ''})"


def by_name(by):
    return bool(re.search(r"month|weekday|\bdays?\b", by.lower()))


def grouping(by, column, kind):
    return f"{split_by(by)}[{quoted(column)}].{kind}()" + ("" if kind in ("max", "min") else ".round(2)")


def grouped(c, table):
    kind = c.pick(("mean", "sum", "sum", "max"))
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    name, words = AGGREGATES[kind]
    true = reduced(table.df, by, column, kind)
    word = c.pick(words)
    word = "total" if word == "sum of" else word
    return Query(GROUP, {"a": word, "c": spoken, "b": spoken_by}, {"a": word, "c": column, "b": by}, f"Find the {name} {column} by {by}", kept(grouping(by, column, kind)),
                 lambda text: grouped_answer(f"The {name} {column} by {by}", text), lambda text: near(groups(text), true), exact=GROUP_EXACT, following=GROUP_NEXT, gives="groups", of={"column": column, "by": by, "kind": kind, "values": true})


def top_group(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    true = sorted(reduced(table.df, by, column, "sum").items(), key=lambda x: -x[1])
    c.demand(len(true) > 1 and true[0][1] - true[1][1] > 0.01)

    def answer(text):
        name, value = groups(text)[0]
        return f"{name.strip()} has the most {column}: {value}.", (name.strip(), value)

    return Query(TOP_GROUP, {"c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"Find the {by} with the most {column}", kept(f"{split_by(by)}[{quoted(column)}].sum().sort_values(ascending=False).round(2)"),
                 answer, lambda text: groups(text)[0][0].strip() == true[0][0], gives="groups", of={"column": column, "by": by, "kind": "sum", "values": dict(true), "top": True})


ABOVE = {
    ">": ("above", "over", "more than", "greater than", "higher than", ">", "larger than", "bigger than", "in excess of"), "<": ("below", "under", "less than", "lower than", "<", "smaller than", "fewer than"),
    ">=": ("at least", "at least", "not less than", "no less than", ">=", "of at least", "not under", "not below", "no lower than"), "<=": ("at most", "at most", "not more than", "no more than", "up to", "<=", "of at most", "not over", "not above", "no higher than"),
    "==": ("equal to", "equal to", "exactly", "=", "of exactly", "==", "precisely", "equalling"),
}
# What stands behind the number instead.
BEHIND = {">=": ("or more", "or above", "or higher", "and up", "and more", "or over"), "<=": ("or less", "or below", "or lower", "or under", "and less"), "==": ("exactly",)}
MONEY = ("price", "cost", "amount", "revenue", "income", "salary", "fee", "profit", "budget", "tax", "balance")
NAMES = {">": "above", "<": "below", ">=": "at least", "<=": "at most", "==": "equal to"}
COMPARE = {">": operator.gt, "<": operator.lt, ">=": operator.ge, "<=": operator.le, "==": operator.eq}


def bound(c, table, column, operators=(">", "<")):
    """(operator, how it is said, its name, a number to compare with)."""
    op = c.pick(operators)
    top = int(table.df[column].max()) + 1
    value = table.value(c, column) if c.chance(0.3) or (op == "==" and c.chance(0.7)) else 0 if op == "==" and c.chance(0.6) else striking(c.rng, top) if c.chance(0.15) else c.rng.randint(1, top)
    value = round(value.item(), 2) if hasattr(value, "item") else value
    if c.chance(0.06):
        value = Spelt(c.pick((value, value + 0.5)))
    return op, c.pick(ABOVE[op]), NAMES[op], value


def told(c, column, op, word, value, slot="v"):
    """The slots of a comparison: now and then with the unit, or with the words behind the number."""
    shown = str(value)
    unit = next((u for u in UNITS if column.endswith((f"({u})", f"[{u}]", f" in {u}", f" In {u}"))), "")
    money = any(m in column.lower() for m in MONEY)
    if unit and c.chance(0.3):
        shown = f"{unit}{value}" if unit in "€$£" else f"{value}%" if unit == "%" else f"{value} {unit}"
    elif money and not unit and c.chance(0.12):
        shown = c.pick((f"${value}", f"€{value}", f"£{value}", f"{value} euros", f"{value} dollars", f"{value} EUR"))
    if op in BEHIND and c.chance(0.2):
        return {"o": shown, slot: c.pick(BEHIND[op])}
    return {"o": word, slot: shown}


def passing(values, op, value):
    return [i for i, v in enumerate(values) if v == v and COMPARE[op](v, value)]


def rows_have(text, rest):
    return f"{plural(text, 'row')} {'has' if text == '1' else 'have'} {rest}.", (text,)


def counted(expression):
    """Code that counts rows and keeps them, so that "show them" and "save those" have something to work on."""
    return f"result = {expression}\nlen(result)"


def no_value(table, noun):
    """Whether a plural is no value of the table, as a look for it would find."""
    return not any(noun.lower() in (str(v).lower(), f"{v}s".lower()) for x in table.df for v in table.df[x].unique())


def group_called(query):
    """The noun for the rows that could as well be a value; of orders and bookings nobody thinks so."""
    noun = query.slots.get("p", "") if query.of.get("noun") else ""
    return noun if noun in (*PEOPLE, *THINGS) and noun not in ("items", "things", "people") else None


def of_noun(c, table, query, often=0.25):
    """The same with a noun for the rows that is no column: "how many orders have …"."""
    if not c.chance(often):
        return query
    noun = rows_called(c, table, c.pick((PEOPLE, THINGS, PAID)))
    c.demand(no_value(table, noun))
    # It could be a value too, "how many nurses have …", so the look goes for it first.
    query.of["noun"] = True
    # A person or a thing is no place: "in how many rows" has no such form.
    spoken = {t: re.sub(r"\b(?:rows|entries|items)\b", "<p>", t) for t in query.loose if not re.search(r"\b(?:in|for) how many\b", t)}
    # A phrasing that is held out stays so in this form too.
    query.loose = [new for t, new in spoken.items() if new != t and bool(split_phrasings([t])[1]) == bool(split_phrasings([new])[1])]
    query.slots, query.exact_slots = {**query.slots, "p": noun}, {**query.exact_slots, "p": noun}
    return query


def count_rows(c, table):
    return of_noun(c, table, counted_rows(c, table))


def counted_rows(c, table):
    if c.chance(0.5):
        column, spoken = table.number(c)
        op, word, name, value = bound(c, table, column, tuple(ABOVE))
        rows = [table.df.index[i] for i in passing(table.df[column], op, value)]
        slots = told(c, column, op, word, value)
        return Query(COUNT_ABOVE, {**slots, "c": spoken}, {**slots, "c": column}, f"Count the rows with {column} {name} {value}", counted(f"df[df[{quoted(column)}] {op} {value}]"),
                     lambda text: rows_have(text, f"{column} {name} {value}"), lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows, "column": column})
    by, spoken = table.text(c)
    value = table.value(c, by)
    made, rows = count_of(table, by, value)
    return Query(COUNT_VALUE, {"b": spoken, "v": value}, {"b": by, "v": value}, *made, gives="rows", of={"rows": rows, "by": by, "value": value, "again": count_of})


def rows_with(table, by, value):
    return [i for i, x in zip(table.df.index, table.df[by]) if x == value]


def count_of(table, by, value, words=""):
    """((comment, code, answer, check), rows): such a question once more, for another value."""
    rows = rows_with(table, by, value)
    return (f"Count the rows with {by} {value}", counted(f"df[df[{quoted(by)}] == {quoted(value)}]"), lambda text: rows_have(text, f"{by} {value}"), lambda text: text == str(len(rows))), rows


def value_counts(c, table):
    by, spoken = table.text(c)
    true = {k: len(v) for k, v in by_group(table.df.assign(one=1), by, "one").items()}
    return Query(VALUES, {"b": spoken}, {"b": by}, f"Count the rows by {by}", kept(f"df[{quoted(by)}].value_counts()"), lambda text: grouped_answer(f"The number of rows by {by}", text), lambda text: near(groups(text), true),
                 following=VALUES_NEXT, gives="groups", of={"column": "", "by": by, "kind": "count", "values": true})


def sorted_rows(c, table):
    column, spoken = table.number(c)
    n, low = c.rng.randint(2, min(5, len(table.df))), c.chance(0.35)
    word = c.pick(("lowest", "smallest") if low else ("highest", "largest", "highest"))
    name = "lowest" if low else "highest"
    best = table.df[column].min() if low else table.df[column].max()
    return Query(SORT, {"n": n, "x": word, "c": spoken}, {"n": n, "x": word, "c": column}, f"Show the {n} rows with the {name} {column}", kept(f"df.sort_values({quoted(column)}{'' if low else ', ascending=False'}).head({n})"),
                 lambda text: (f"These are the {n} rows with the {name} {column}.", (name, column)), lambda text: str(best).rstrip("0").rstrip(".") in text, following=SORT_NEXT, gives="rows", of={"column": column, "rows": list(table.df[column].sort_values(ascending=low).index[:n])})


def saved(c, table):
    query = saved_rows(c, table)
    return query if query.loose is SORT_SAVE else of_noun(c, table, query)


def saved_rows(c, table):
    column, spoken = table.number(c)
    target = new_target(c, table, ("csv",))
    # Where another file takes its place, its name is changed here.
    place = [target]
    more = {"writes": True, "of": {"target": place}}
    if c.chance(0.35):
        by, spoken = table.text(c)
        value = table.value(c, by)
        slots, count = {"v": value, "g": target}, len(rows_with(table, by, value))
        return Query(VALUE_SAVE, {**slots, "b": spoken}, {**slots, "b": by}, f"Save the rows with {by} {value} to {target}", f"{guard(target)}df[df[{quoted(by)}] == {quoted(value)}].to_csv({quoted(target)}, index=False)",
                     lambda text: (f"I saved the rows with {by} {value} to {place[0]}.", (place[0],)), lambda text: text == SILENT and len(load(c.folder / place[0])) == count, following=VALUE_SAVE_NEXT, **more)
    if c.chance(0.6):
        op, word, name, value = bound(c, table, column, tuple(ABOVE))
        slots, count = {**told(c, column, op, word, value), "g": target}, len(passing(table.df[column], op, value))
        return Query(FILTER_SAVE, {**slots, "c": spoken}, {**slots, "c": column}, f"Save the rows with {column} {name} {value} to {target}", f"{guard(target)}df[df[{quoted(column)}] {op} {value}].to_csv({quoted(target)}, index=False)",
                     lambda text: (f"I saved the rows with {column} {name} {value} to {place[0]}.", (place[0],)), lambda text: text == SILENT and len(load(c.folder / place[0])) == count, **more)
    return Query(SORT_SAVE, {"c": spoken, "g": target}, {"c": column, "g": target}, f"Sort by {column} and save it as {target}", f"{guard(target)}df = df.sort_values({quoted(column)})\ndf.to_csv({quoted(target)}, index=False)",
                 lambda text: (f"I sorted the rows by {column} and saved it as {place[0]}.", (place[0],)), lambda text: text == SILENT and len(load(c.folder / place[0])) == len(table.df), **more)


def row_count(c, table):
    return Query([], {}, {}, "Count the rows", "len(df)", lambda text: (f"The table has {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df)), following=ROWS_NEXT)
