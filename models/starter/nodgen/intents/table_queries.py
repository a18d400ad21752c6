"""Questions one can ask of a table, as code on `df` and an answer read from the observation.

Whatever shows groups or rows keeps them in `result`, so that "save that" and "plot it" have something to work on."""

from dataclasses import dataclass, field
from typing import Callable

from .endings import joined, plural, quoted, said
from .table_data import Spelt, striking

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
    "<a> of <c> in <f>", "@n <a> of <c> in <f>", "get me the <a> <c> in <f> by noon", "open <f>, then give me the <a> <c>", "take <f> and compute the <a> <c>", "mind checking the <a> <c> in <f>?", "would you mind working out the <a> <c> of <f>?", "<f> - what's the <a> <c>?", "I need to know how high the <a> <c> of <f> is", "let's see the <a> <c> of <f>",
    "what comes out as the <a> <c> in <f>?", "the <a> <c> from <f>, nothing more",
]
ONE_EXACT = [
    "what is the <a> {of|in} {the |}column <c> in <f>?", "<a> of column <c> in <f>", "{calculate|compute} the <a> of {the |}column <c> in <f>", "{find|work out} the <a> of the <c> column in <f>", "tell me the <a> of column <c> in <f>", "what's the <a> of the column <c> in <f>?", "@n <a> of column <c> in <f>",
    "I need the <a> of the <c> column from <f>", "in <f>, what is the <a> of column <c>?", "<f>, column <c>: <a>?", "get the <a> of column <c> in <f>", "column <c> of <f>, <a>", "take column <c> of <f> and give me the <a>", "<a> of the column called <c> in <f>", "what is the <a> of the <c> column in <f>?", "{can|could} you {find|get|tell me} the <a> of column <c> in <f>?", "please give me the <a> of column <c> in <f>",
    "my boss wants the <a> of column <c> from <f>", "for my report I need the <a> of column <c> in <f>", "I was wondering about the <a> of column <c> in <f>", "any idea what the <a> of the column <c> in <f> is?", "<a>(<c>) for <f>, the column is called <c>", "column <c>, <f>, <a>", "<f>[<c>] → <a> of the column", "how much is the <a> of column <c> in <f>?",
    "how much is the <a> over the whole column <c> of <f>?", "open <f>, go to column <c>, what is the <a>?", "of the numbers in column <c> of <f> I need the <a>", "<f> has a column <c>; what is its <a>?", "there is a column <c> in <f>, tell me its <a>", "mind checking the <a> of column <c> in <f>?", "would you mind computing the <a> for column <c> of <f>?",
    "which <a> does column <c> have in <f>?", "which <a> do the values in column <c> of <f> have?", "let's see the <a> for column <c> of <f>", "what comes out as the <a> of column <c> in <f>?", "<f> - <a> of column <c> pls",
]
ONE_NEXT = [
    "and the <a>?", "now the <a>", "what about the <a>?", "and the <a> <c>?", "the <a> <c>?", "<a> <c>?", "now the <a> <c>", "what is the <a> <c>?", "and what is the <a>?", "give me the <a> too", "show the <a> <c> as well", "how about the <a> <c>?", "@n <a> <c>", "also the <a> <c>", "the <a>?", "<a>?", "what's the <a>?", "what is the <a> then?", "the <a> please", "ok, and the <a>?", "then the <a>", "I also need the <a>", "and what's the <a>?", "the <a> too", "the <a> as well", "<a> please", "and its <a>?", "what is its <a>?", "how about the <a>?", "now give me the <a>", "what would the <a> be?", "what <a> is it?", "and the <a> of column <c>?", "the <a> of <c>?", "now the <a> of <c>", "what about the <a> of <c>?", "what is the <a> of <c>?", "also the <a> of column <c>",
    "and how much is the <a>?", "how much is the <a> <c>?", "how much is the <a>?", "any idea of the <a>?", "I'd like the <a> as well", "could I also have the <a>?", "can I have the <a> too?", "my boss wants the <a> too", "for my report I need the <a> as well", "what would be the <a>?", "same for the <a>", "same again with the <a>", "do the same for the <a> <c>",
    "let's see the <a>", "let's see the <a> <c> too", "next, the <a>", "good. the <a> now", "thanks, and the <a>?", "fine, and the <a> <c>?", "plus the <a>", "+ <a>", "and <a>", "the <a> instead", "instead, the <a> <c>", "I meant the <a> <c>", "mind adding the <a>?", "do you have the <a>, too?", "what is it for the <a>?",
]
GROUP = [
    "what is the <a> <c> {by|per} <b> in <f>?", "<a> <c> {by|per} <b> in <f>", "@c {calculate|compute} the <a> <c> for each <b> in <f>", "@c show the <a> <c> {by|per} <b> from <f>", "<a> <c> for every <b> in <f>", "@c group <f> by <b> and show the <a> <c>", "in <f>, what is the <a> <c> {by|per} <b>?",
    "{|please |can you |could you }give me the <a> <c> of each <b> in <f>", "<f>: <a> <c> {by|per} <b>", "tell me the <a> <c> {by|per} <b> in <f>", "@n <a> <c> {by|per} <b> in <f>", "I need the <a> <c> {by|per} <b> from <f>", "@c use <f> to show the <a> <c> {by|per} <b>", "@c break the <a> <c> in <f> down by <b>", "@c split the <a> <c> of <f> by <b>",
    "@c break <c> in <f> down by <b>, <a>", "@n <a> <c> in <f>, broken down by <b>", "a breakdown of the <a> <c> by <b> in <f>",
    "my boss wants the <a> <c> split by <b> from <f>", "for my report I need the <a> <c> per <b> from <f>", "I was wondering how the <a> <c> differs by <b> in <f>", "how does the <a> <c> differ from <b> to <b> in <f>?", "every <b> in <f> with its <a> <c>", "each <b> and its <a> <c> from <f>", "list every <b> of <f> with the <a> <c>", "<a>(<c>) by <b> in <f>",
    "<a>(<c>) group by <b> from <f>", "<f> → <a> <c> by <b>", "a table with <b> and <a> <c> from <f>", "make me a table of the <a> <c> per <b> from <f>", "take <f>, group by <b>, then <a> <c>", "what <a> <c> does each <b> have in <f>?", "which <a> <c> do we get for each <b> of <f>?", "how much is the <a> <c> for every <b> in <f>?", "how much is the <a> <c> of each <b> of <f>?",
    "compare the <a> <c> by <b> in <f>", "@c compare the <a> <c> of each <b> in <f>", "a comparison of the <a> <c> per <b> from <f>", "would you mind splitting the <a> <c> of <f> by <b>?", "mind grouping <f> by <b>? I want the <a> <c>", "go through <f> and for every <b> note the <a> <c>",
    "a comparison of the <a> <c> for each <b> in <f>", "@n comparison of <a> <c> by <b> in <f>", "mind grouping the <a> <c> of <f> by <b>?", "the <a> <c> in <f>, separately for each <b>", "grouped by <b>, what is the <a> <c> in <f>?",
]
GROUP_EXACT = [
    "group <f> by column <b> and show the <a> of column <c>", "<a> of column <c> by column <b> in <f>", "in <f>, <a> of column <c> for each value of column <b>", "what is the <a> of the <c> column by the <b> column in <f>?", "{calculate|compute} the <a> of column <c> grouped by column <b> in <f>", "show the <a> of column <c> per column <b> from <f>",
    "group <f> by the <b> column, <a> of the <c> column", "give me the <a> of column <c> for every value of column <b> in <f>", "<f>: <a> of column <c> per column <b>", "I need the <a> of column <c> by column <b> in <f>", "tell me the <a> of column <c> by column <b> in <f>", "for each value of column <b> in <f>, the <a> of column <c>",
    "<a>(<c>) group by <b>, both columns of <f>", "my boss wants the <a> of column <c> split by column <b> of <f>", "for my report I need the <a> of column <c> per value of column <b> from <f>", "take <f>, group by column <b>, then <a> of column <c>", "I was wondering how the <a> of column <c> differs by column <b> in <f>", "every value of column <b> in <f> with the <a> of column <c>",
    "<f> → column <b> as groups, <a> of column <c>", "split <f> by column <b> and give the <a> of column <c>", "would you mind grouping <f> by column <b>? I want the <a> of column <c>", "how much is the <a> of column <c> for each value in column <b> of <f>?", "compare the <a> of column <c> across column <b> in <f>", "column <b> of <f> decides the group; I want the <a> of column <c>",
    "make me a table of column <b> and the <a> of column <c> from <f>", "which <a> of column <c> does each value in column <b> of <f> have?",
    "grouped by column <b>, the <a> of column <c> in <f>", "separately for each value of column <b> in <f>, the <a> of column <c>",
]
GROUP_NEXT = [
    "now {by|per} <b>", "and {by|per} <b>?", "{by|per} <b>?", "now for each <b>", "what about {by|per} <b>?", "<a> <c> {by|per} <b>", "split it by <b>", "group it by <b>", "show it {by|per} <b>", "can you do that {by|per} <b>?", "the same {by|per} <b>", "now the <a> <c> {by|per} <b>", "@c break it down by <b>", "@c group that by <b>", "and for every <b>?", "split that by <b>",
    "and split by <b>?", "can I see that {by|per} <b>?", "let me see it {by|per} <b>", "I want that by <b> instead", "instead, {by|per} <b>", "how does that look {by|per} <b>?", "how does it look for each <b>?", "what is it for every <b>?", "what is it for each <b>?", "and separately for each <b>?", "separately {by|per} <b>, please", "one number for every <b>",
    "my boss wants it split by <b>", "compare that {by|per} <b>", "do the same for every <b>", "let's see it {by|per} <b>", "good, now the same for each <b>", "mind splitting that by <b>?",
]
TOP_GROUP = [
    "which <b> has the {most|highest total} <c> in <f>?", "which <b> {brings|makes} the most <c> in <f>?", "best <b> by <c> in <f>", "@c {find|show} the <b> with the most <c> in <f>", "@n <b> with the {most|highest total} <c> in <f>", "top <b> by <c> in <f>", "in <f>, which <b> has the most <c>?", "@n best <b> by <c> in <f>",
    "which <b> is {best|first} by <c> in <f>?", "<f>: which <b> has most <c>?", "tell me which <b> has the most <c> in <f>", "who or what is the top <b> in <f> by <c>?", "@c look at <f>: which <b> has the most <c>?", "which <b> leads in <c> in <f>?", "the <b> with the highest total <c> in <f>?", "which <b> adds up to the most <c> in <f>?", "@c rank each <b> in <f> by total <c>",
    "which <b> brings in the most <c> in <f>?", "which <b> makes most <c> in <f>?", "who brings the most <c> in <f>, by <b>?", "which <b> made the most <c> in <f>?",
    "my boss asks which <b> has the most <c> in <f>", "for my report: the <b> with the most <c> in all in <f>", "I was wondering which <b> has the most <c> in <f>", "I can't remember which <b> brings the most <c> in <f>", "any idea which <b> makes the most <c> in <f>?", "which <b> is the strongest by <c> in <f>?", "which <b> is strongest in total <c> of <f>?",
    "@n strongest <b> by <c> in <f>", "who wins, by <b>, if you add up the <c> of <f>?", "which <b> wins by total <c> in <f>?", "@n winner among each <b> by total <c> in <f>", "is there a <b> with clearly the most <c> in <f>, and which?", "where is the most <c>, by <b>, in <f>?", "for which <b> is the total <c> highest in <f>?", "for which <b> is the total <c> the biggest in <f>?",
    "argmax of sum(<c>) by <b> in <f>", "sum(<c>) by <b> in <f>, who is on top?", "which <b> is on top by <c> in <f>?", "which <b> collects the most <c> in <f>?", "which <b> gets the most <c> in all in <f>?", "<f> - best <b> in terms of <c>?", "take <f> and tell me which <b> has the highest total <c>", "mind checking which <b> has the most <c> in <f>?",
    "most <c> overall: which <b> of <f>?", "number one <b> by <c> in <f>",
    "overall, which <b> has the most <c> in <f>?", "which <b> has the most <c> overall in <f>?", "argmax over <b> of total <c> in <f>",
]
COUNT_ABOVE = [
    "how many rows {in|of} <f> have {a|} <c> <o> <v>?", "@c count the rows {in|of} <f> with {a|} <c> <o> <v>", "how many rows in <f> are there with <c> <o> <v>?", "in <f>, how many have {a|} <c> <o> <v>?", "@n number of rows in <f> with <c> <o> <v>", "how often is <c> <o> <v> in <f>?", "how many entries of <f> have {a|} <c> <o> <v>?",
    "tell me how many rows of <f> have {a|} <c> <o> <v>", "<f>: how many with <c> <o> <v>?", "@c count the rows with <c> <o> <v> in <f>", "@c count where <c> is <o> <v> in <f>", "how many lines in <f> have <c> <o> <v>?", "how many times is the <c> <o> <v> in <f>?", "@n count of rows with <c> <o> <v> in <f>",
    "what number of rows in <f> have {a|} <c> <o> <v>?", "@n number of rows with {a|} <c> <o> <v> in <f>",
    "my boss wants to know how many rows of <f> have {a |}<c> <o> <v>", "for my report I need the number of rows with <c> <o> <v> in <f>", "I was wondering how many rows in <f> have {a |}<c> <o> <v>", "any idea how many have {a |}<c> <o> <v> in <f>?", "how much rows with <c> <o> <v> are there in <f>?", "how much entries in <f> have {a |}<c> <o> <v>?",
    "<c> <o> <v>: how many rows of <f>?", "<c> <o> <v>, how many in <f>?", "where <c> is <o> <v>: count of rows in <f>", "# rows in <f>, <c> <o> <v>", "for how many rows of <f> is the <c> <o> <v>?", "for how many entries is the <c> <o> <v> in <f>?", "in how many rows of <f> is the <c> <o> <v>?", "@c tally the rows of <f> with <c> <o> <v>", "a tally of the rows with <c> <o> <v> in <f>",
    "@n tally of entries with <c> <o> <v> in <f>", "of all rows in <f>, how many have {a |}<c> <o> <v>?", "take <f> and count the rows with <c> <o> <v>", "@n quantity of rows with <c> <o> <v> in <f>", "mind counting the rows with <c> <o> <v> in <f>?", "is there any row with <c> <o> <v> in <f>, and how many?", "there may be rows with <c> <o> <v> in <f>; how many?",
]
COUNT_VALUE = [
    "how many rows {in|of} <f> have {the |}<b> <v>?", "@c count the rows {in|of} <f> with <b> <v>", "how many entries in <f> have <b> <v>?", "in <f>, how many rows have <b> <v>?", "@n number of rows in <f> with <b> <v>", "how often is the <b> <v> in <f>?", "how often is <v> the <b> in <f>?",
    "how many times is <v> the <b> in <f>?", "<f>: how many with <b> <v>?", "@c count the rows with <b> <v> in <f>", "@c count where the <b> is <v> in <f>", "how many rows of <f> are from the <b> <v>?", "tell me how many rows have <b> <v> in <f>", "@n count of rows with <b> <v> in <f>",
    "my boss wants to know how many rows of <f> have the <b> <v>", "for my report I need the number of rows with <b> <v> in <f>", "I was wondering how many rows in <f> have <b> <v>", "any idea how often the <b> is <v> in <f>?", "how much rows with <b> <v> are there in <f>?", "how much entries of <f> have the <b> <v>?", "<b> = <v>: how many rows of <f>?",
    "<b> = <v>, how many in <f>?", "<b> == <v> → count of rows in <f>", "# rows in <f>, <b> = <v>", "for how many rows of <f> is the <b> <v>?", "in how many rows of <f> is <v> the <b>?", "how many times does <v> occur as <b> in <f>?", "how often does <v> occur as <b> in <f>?", "how often does <v> appear as <b> in <f>?", "@c tally the rows of <f> with <b> <v>",
    "a tally of the rows with <b> <v> in <f>", "@n quantity of rows with <b> <v> in <f>", "of all rows in <f>, how many have <b> <v>?", "take <f> and count the rows with <b> <v>", "mind counting the rows with <b> <v> in <f>?", "is there any row with <b> <v> in <f>, and how many?",
]
VALUES = [
    "how many rows are there for each <b> in <f>?", "@c count the rows {by|per} <b> in <f>", "how often does each <b> appear in <f>?", "@n number of rows {by|per} <b> in <f>", "@c count each <b> in <f>", "how many of each <b> are in <f>?", "which values of <b> are in <f> and how often?", "@c count how often each <b> comes up in <f>",
    "@c count the <b> values in <f>", "in <f>, how many rows per <b>?", "value counts of <b> in <f>", "@n frequency of each <b> in <f>", "@c show how often each <b> occurs in <f>", "<f>: rows {by|per} <b>", "how are the rows of <f> spread over <b>?", "@n value counts of <b> in <f>",
    "my boss wants to know how many rows each <b> has in <f>", "for my report I need the number of rows of each <b> from <f>", "I was wondering how often each <b> appears in <f>", "a tally of each <b> in <f>", "@n tally by <b> in <f>", "@c tally the rows {by|per} <b> in <f>", "how much rows has each <b> in <f>?", "how much of each <b> is there in <f>?",
    "every <b> in <f> and how often it occurs", "every <b> of <f> with its number of rows", "each <b> and its count from <f>", "count(*) by <b> in <f>", "# rows by <b> in <f>", "<f> → counts {by|per} <b>", "how many rows does every <b> have in <f>?", "which <b> occurs how often in <f>?", "which <b> comes up how many times in <f>?", "how many times does each <b> come up in <f>?",
    "how frequent is each <b> in <f>?", "how frequent is every <b> in <f>?", "@n frequency of the <b> values in <f>", "@n frequencies of every <b> in <f>", "take <f>, group by <b> and count", "mind counting each <b> in <f>?", "what are the counts {by|per} <b> in <f>?", "@n counts of each <b> in <f>",
    "frequencies of <b> in <f>",
]
VALUES_NEXT = [
    "how many rows {by|per} <b>?", "how often does each <b> appear?", "count each <b>", "how many of each <b>?", "@c count the rows {by|per} <b>", "value counts of <b>", "now count {by|per} <b>", "and how many per <b>?", "@n number of rows per <b>", "how often does each <b> come up?", "how often does every <b> appear?", "and the value counts of <b>?", "what are the counts of each <b>?",
    "how frequent is each <b>?", "and how frequent is every <b>?", "a tally {by|per} <b>", "@c tally each <b>", "@c tally the rows {by|per} <b>", "how many times does each <b> come up?", "how much rows has each <b>?", "# rows by <b>", "count(*) by <b>", "counts {by|per} <b>, please", "and the counts for every <b>?", "which <b> occurs how often?", "how often does every <b> occur?",
    "what about the number of rows for each <b>?", "the frequency of each <b>?", "I also want the count for each <b>",
]
SORT = [
    "@c show the <n> rows with the <x> <c> in <f>", "top <n> rows of <f> by <x> <c>", "which <n> rows in <f> have the <x> <c>?", "@n <n> <x> <c> rows in <f>", "@c {list|show} the <n> rows with the <x> <c> from <f>", "<n> rows with the <x> <c> in <f>", "@c find the <n> rows of <f> with the <x> <c>", "the <n> <x> by <c> in <f>",
    "what are the <n> rows with the <x> <c> in <f>?", "in <f>, show the <n> rows with the <x> <c>", "@c list the <n> <x> by <c> in <f>", "<f>: <n> <x> <c>", "can you show the <n> rows with <x> <c> in <f>?", "@c sort <f> by <c> and show the <n> <x>", "which are the <n> rows of <f> with the <x> <c>?",
    "my boss wants the <n> rows of <f> with the <x> <c>", "for my report I need the <n> <x> by <c> from <f>", "I'd like to see which <n> rows have the <x> <c> in <f>", "where is the <c> <x> in <f>? show <n> rows", "of all rows in <f>, the <n> with the <x> <c>", "of all rows in <f>, which <n> have the <x> <c>?", "<n> rows, <x> <c>, from <f>", "<f> → <n> rows, <x> by <c>",
    "order by <c>, <x> first, limit <n>, from <f>", "sort by <c>, <x> first, only <n> rows of <f>", "take <f> and keep the <n> rows with the <x> <c> on screen", "a ranking of <f> by <c>: the <n> <x>", "rank the rows of <f> by <c>, the <n> <x>", "@c rank the rows of <f> by <c> and show the <n> <x>", "let me see the <n> rows from <f> whose <c> is <x>",
    "which <n> entries in <f> are the ones with the <x> <c>?", "the <n> entries with the <x> <c> of <f>, which are they?", "mind listing the <n> rows with the <x> <c> in <f>?", "make me list of the <n> <x> <c> in <f>", "I need to see the <n> rows where the <c> is <x> in <f>", "give the <n> <x> by <c> from <f>, with all their columns",
]
SORT_NEXT = [
    "@c show the <n> rows with the <x> <c>", "the <n> <x> <c> rows", "now the <n> rows with the <x> <c>", "which <n> rows have the <x> <c>?", "and the <n> <x> by <c>?", "top <n> by <x> <c>", "@c list the <n> <x> by <c>", "give me the <n> rows with the <x> <c>",
    "and which <n> have the <x> <c>?", "let me see the <n> with the <x> <c>", "show those <n> with the <x> <c>", "rank them by <c>, the <n> <x>", "a ranking by <c>: the <n> <x> rows", "sort by <c> and show <n>, <x> first", "order by <c>, <x> first, only <n> rows", "<n> rows, <x> by <c>", "what are the <n> rows with the <x> <c>?", "which are the <n> <x> by <c>?",
    "I also want the <n> <x> by <c>", "next, the <n> entries with the <x> <c>",
]
FILTER_SAVE = [
    "@c save the rows {of|from} <f> with <c> <o> <v> as <g>", "@c write the rows of <f> with <c> <o> <v> to <g>", "@c filter <f> for <c> <o> <v> and save it as <g>", "@c keep only the rows of <f> with <c> <o> <v> and save {them|it} to <g>", "@c make <g> with the rows of <f> where <c> is <o> <v>", "@c put the rows of <f> with <c> <o> <v> into <g>", "from <f> save everything with <c> <o> <v> as <g>",
    "@c take <f>, keep <c> <o> <v>, save as <g>", "@c export the rows of <f> with <c> <o> <v> to <g>", "@c create <g> from <f> with only <c> <o> <v>", "@c store the rows with <c> <o> <v> from <f> in <g>", "I need <g> with all rows of <f> that have <c> <o> <v>",
    "everything in <f> with <c> <o> <v> should go into <g>", "the rows with <c> <o> <v> from <f> should be in a file <g>", "all rows of <f> with <c> <o> <v> belong in <g>", "from <f> I need a new file <g> with only <c> <o> <v>", "my boss wants <g>: the rows of <f> with <c> <o> <v>", "for my report I need the rows with <c> <o> <v> from <f>, saved as <g>",
    "<f> → <g>, only <c> <o> <v>", "<f> where <c> <o> <v> → <g>", "would you mind saving the rows of <f> with <c> <o> <v> as <g>?", "can I have the rows with <c> <o> <v> from <f> in their own file <g>?", "pull everything with <c> <o> <v> from <f> and save it to <g>", "open <f>, filter for <c> <o> <v>, export to <g>", "a file <g> with those rows of <f> that have <c> <o> <v>, please",
    "@c copy the rows of <f> with <c> <o> <v> into a new file <g>", "@c extract the rows with <c> <o> <v> from <f> into <g>", "extract <c> <o> <v> from <f>, write it to <g>",
]
SORT_SAVE = [
    "@c sort <f> by <c> and save it as <g>", "@c save <f> sorted by <c> as <g>", "@c write <f> sorted by <c> to <g>", "@c sort the rows of <f> by <c> and write them to <g>", "@c make <g>, a copy of <f> sorted by <c>", "@c order <f> by <c> and save the result as <g>", "@c put <f> in order of <c> and save it to <g>",
    "@c create <g> from <f> sorted by <c>", "@c export <f> sorted by <c> to <g>", "@c sort <f> by <c>, result in <g>", "@c take <f>, sort it by <c>, save as <g>", "I want <f> sorted by <c> in a new file <g>",
    "<f> should be sorted by <c> and saved under the name <g>", "the rows of <f> in order of <c>, please, as a file <g>", "my boss wants <f> sorted by <c>, as <g>", "for my report I need <f> in order of <c>, saved as <g>", "<f> sort by <c> → <g>", "<f> → sorted by <c> → <g>", "would you mind sorting <f> by <c> and saving that as <g>?", "can I have a file <g> with the rows of <f> ordered by <c>?",
    "<g> should hold the rows of <f> sorted by <c>", "<g> should be <f>, but ordered by <c>", "open <f>, order by <c>, export to <g>", "@c arrange the rows of <f> by <c> and store them as <g>", "@c arrange <f> by <c> and export it to <g>", "arrange <f> by <c>, new file <g>", "mind ordering <f> by <c>? save it in <g>",
    "would you mind ordering <f> by <c> and exporting it to <g>?", "I want the ordering by <c> for <f>, saved as <g>",
]
ROWS_NEXT = [
    "how many rows {are there|is that|}?", "how many rows does it have?", "and how many rows?", "count the rows", "number of rows?", "how long is the table?", "rows?", "@c count the rows too", "@c count all rows", "and the row count?", "what is the number of rows?",
    "how long is it?", "how much rows are there?", "and how much rows has it?", "how many entries are there?", "how many records does it have?", "number of entries?", "and the number of records?", "any idea how many rows there are?", "I also need the number of rows", "@c tally the rows", "a tally of the rows, please", "row count?", "what is the row count?",
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
    values: bool = False  # the look must show values too
    talk: str = ""
    writes: bool = False  # it is declined more often


def with_column(templates, framed=False):
    """Exact forms made of the loose ones: the column is named as a column.

    Those for a frame are left out where a request has a beginning of its own."""
    templates = [t for t in templates if framed or not t.startswith("@")]
    return [t.replace("<c>", "column <c>").replace("<b>", "column <b>") for t in templates]


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
    if c.chance(0.15):
        other = c.pick([k for k in AGGREGATES if k != kind])
        real = getattr(table.df[column], other)()
        query.edit = Query([], {}, {}, query.comment, call(other), answer_of(other), lambda text: abs(float(said(text)) - real) < 0.006)
    return query


def split_by(by, variable="df"):
    """Months by name stay in the order of the file; the alphabet would be no order for them."""
    return f"{variable}.groupby({quoted(by)}{', sort=False' if 'month' in by.lower() else ''})"


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
                 answer, lambda text: groups(text)[0][0].strip() == true[0][0], gives="groups", of={"column": column, "by": by, "kind": "sum", "values": dict(true)})


ABOVE = {">": ("above", "over", "more than", "greater than", ">"), "<": ("below", "under", "less than", "<")}


def bound(c, table, column):
    """(operator, how it is said, its name, a number to compare with)."""
    op = c.pick("><")
    top = int(table.df[column].max()) + 1
    value = table.value(c, column) if c.chance(0.3) else striking(c.rng, top) if c.chance(0.15) else c.rng.randint(1, top)
    value = round(value.item(), 2) if hasattr(value, "item") else value
    if c.chance(0.06):
        value = Spelt(c.pick((value, value + 0.5)))
    return op, c.pick(ABOVE[op]), "above" if op == ">" else "below", value


def passing(values, op, value):
    return [i for i, v in enumerate(values) if v == v and (v > value if op == ">" else v < value)]


def rows_have(text, rest):
    return f"{plural(text, 'row')} {'has' if text == '1' else 'have'} {rest}.", (text,)


def count_rows(c, table):
    if c.chance(0.5):
        column, spoken = table.number(c)
        op, word, name, value = bound(c, table, column)
        true = len(passing(table.df[column], op, value))
        return Query(COUNT_ABOVE, {"c": spoken, "o": word, "v": value}, {"c": column, "o": word, "v": value}, f"Count the rows with {column} {name} {value}", f"len(df[df[{quoted(column)}] {op} {value}])",
                     lambda text: rows_have(text, f"{column} {name} {value}"), lambda text: text == str(true))
    by, spoken = table.text(c)
    value = table.value(c, by)
    true = sum(x == value for x in table.df[by])
    return Query(COUNT_VALUE, {"b": spoken, "v": value}, {"b": by, "v": value}, f"Count the rows with {by} {value}", f"len(df[df[{quoted(by)}] == {quoted(value)}])",
                 lambda text: rows_have(text, f"{by} {value}"), lambda text: text == str(true))


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
    column, spoken = table.number(c)
    target = c.file("csv")
    c.demand(target != table.name)
    if c.chance(0.6):
        op, word, name, value = bound(c, table, column)
        slots = {"o": word, "v": value, "g": target}
        return Query(FILTER_SAVE, {**slots, "c": spoken}, {**slots, "c": column}, f"Save the rows with {column} {name} {value} to {target}", f"df[df[{quoted(column)}] {op} {value}].to_csv({quoted(target)}, index=False)",
                     lambda text: (f"I saved the rows with {column} {name} {value} to {target}.", (target,)), lambda text: text == SILENT, writes=True)
    return Query(SORT_SAVE, {"c": spoken, "g": target}, {"c": column, "g": target}, f"Save the rows sorted by {column} to {target}", f"df.sort_values({quoted(column)}).to_csv({quoted(target)}, index=False)",
                 lambda text: (f"I saved the rows sorted by {column} to {target}.", (target,)), lambda text: text == SILENT, writes=True)


def row_count(c, table):
    return Query([], {}, {}, "Count the rows", "len(df)", lambda text: (f"The table has {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df)), following=ROWS_NEXT)
