"""Tables with a date column: by month, year and weekday, in a month, between two days, the first and the last day."""

import calendar
import datetime
import operator

from . import plot_queries as p
from . import table_queries as q
from .endings import plural, quoted, said
from .table_queries import Query, groups, near
from .table_steps import needs, run
from .values import ordinal, typed

PER = [
    "need sum of <c> for every <u>, <f>", "need total <c> per <u> from <f>", "need the <c> of <f> per <u>, added up", "<u> by <u>, how much <c> is it in <f>?", "<u> by <u> totals of <c>, <f>", "go <u> by <u> through <f> and add up the <c>", "total <c> <u> by <u>, the file is <f>", "<f> needs adding up: <c> for every <u>", "I have dates and <c> in <f>, what does each <u> come to?", "there is a date in every row of <f>. add up the <c> for each <u>", "every <u>, how much <c>? see <f>", "<c> per <u> pls, <f>",
    "<c> sums for every <u>, <f>", "sums of <c> for each <u> in <f>", "every <u> separately: the sum of <c> in <f>", "<u> sums for <c>, <f>", "one sum of <c> for every <u>, please, from <f>", "what did every <u> bring in <c>? <f>", "what did we have in <c> each <u>, total? <f>", "<f> has <c> with dates, make it totals per <u>", "turn <f> into totals of <c> per <u>", "sum up per <u>: <c> in <f>", "add per <u> the <c> in <f>", "per <u> I need the sum of <c>, it's in <f>",
    "for all the <u>s in <f> the sum of <c>", "how much <c> in which <u>? file <f>", "how much <c> went through <f> in each <u>?", "the accountant wants the <c> in <f> per <u>", "for the accountant: sums of <c> per <u> from <f>", "<f>: what's the <c> for every <u>, summed?", "<f>: sum <c>, every <u> on its own", "calculate for every <u> the sum of <c> in <f>", "make for each <u> the total of <c>, from <f>", "how is the total <c> in each <u>, in <f>?", "total of <c>, each <u>, <f>", "please sum <c> of <f>, a figure for each <u>",
    "what is the total <c> per <u> in <f>?", "total <c> per <u> in <f>", "@c add up the <c> in <f> {by|per} <u>", "@c show the total <c> of each <u> in <f>", "<c> per <u> in <f>", "@c sum the <c> of <f> {by|per} <u>", "@n total <c> {by|per} <u> in <f>", "how much <c> is there per <u> in <f>?", "@c group <f> by <u> and add up the <c>", "<f>: total <c> {by|per} <u>", "in <f>, what is the total <c> of every <u>?", "I need the <c> of each <u> from <f>",
    "how much <c> did we have each <u> in <f>?", "@c break the <c> in <f> down by <u>", "{|please |can you |could you }give me the <c> per <u> from <f>", "@c compute the <c> of every <u> in <f>", "what <c> does <f> have for each <u>?", "@n <c> for every <u> in <f>",
    "my boss wants the total <c> per <u> from <f>", "for my report I need the <c> of <f> added up {by|per} <u>", "I was wondering how much <c> we had per <u> in <f>", "how does the total <c> develop by <u> in <f>?", "how does the <c> add up {by|per} <u> in <f>?", "any idea how much <c> each <u> has in <f>?", "how much <c> falls in each <u> in <f>?",
    "how much <c> comes together per <u> in <f>?", "each <u> of <f> with its total <c>", "every <u> and its total <c> from <f>", "a total of the <c> for every <u> in <f>", "@n totals of <c> {by|per} <u> in <f>", "@n totals per <u> for <c> in <f>", "sum(<c>) by <u> in <f>", "sum(<c>) per <u> from <f>", "<f> → <c> per <u>", "<c> per <u>, added up, from <f>",
    "make me a table of the <c> per <u> from <f>", "take <f> and add up the <c> {by|per} <u>", "mind adding up the <c> of <f> {by|per} <u>?", "one number for each <u>: the total <c> of <f>", "split the <c> of <f> by <u>, totals please", "let me see the total <c> {by|per} <u> from <f>",
    "I want the <c> of <f> totalled {by|per} <u>", "the <c> of <f>, totalled per <u>",
    "I need to know how much <c> there was each <u> in <f>", "I need one total per <u> for the <c> in <f>", "I'd like to see the <c> added up for each <u> in <f>", "I want to compare the <u> totals of <c> in <f>", "I want to see how the <c> of <f> adds up {by|per} <u>", "I have to report the <c> {by|per} <u> from <f>", "I've lost track of how much <c> we had each <u> in <f>",
    "someone asked for the <c> per <u> in <f>", "the client wants the <c> for each <u> from <f>", "don't give me each row, add the <c> of <f> up {by|per} <u>", "what was the <c> in each <u>, in total, in <f>?", "what was the total <c> of every <u> in <f>?", "what is the sum of the <c> per <u> in <f>?", "what's the total <c> for each <u> in <f>?",
    "what does the <c> come to per <u> in <f>?", "what does the <c> add up to for each <u> in <f>?", "how much <c> was there per <u> in <f>?", "how much <c> do we have per <u> in <f>?", "how much <c> do we make each <u> in <f>?", "how much <c> belongs to each <u> in <f>?", "for each <u> in <f>, how much <c> is that?",
    "for every <u>, the total <c> in <f>", "{by|per} <u>, what is the total <c> in <f>?", "{by|per} <u>, how much <c> is in <f>?", "one line per <u> with the total <c> from <f>", "total <c> for each <u>, <f>", "<c> by <u>, <f>, added up", "<c> totals by <u> in <f>", "<u> totals of <c> in <f>",
    "sum of <c> per <u> in <f>", "group by <u>, sum of <c>, from <f>", "could you add up the <c> in <f> for each <u>?", "could you tell me how much <c> there was per <u> in <f>?", "can I get the <c> of <f> per <u>?", "can I see the total <c> {by|per} <u> in <f>?", "@n sum of <c> {by|per} <u> in <f>", "@n total <c> of each <u> in <f>",
    "@n <u> totals of <c> in <f>", "@c total the <c> in <f> {by|per} <u>", "@c group <f> by <u> and sum the <c>", "@c work out the <c> {by|per} <u> in <f>", "@c add up the <c> for every <u> in <f>", "@c tell me how much <c> there was per <u> in <f>", "@c list the total <c> for each <u> in <f>", "@c give me the total <c> per <u> from <f>",
    "please to sum the <c> for every <u> from <f>",
]
PER_EXACT = [
    "total of column <c> per <u> of column <d> in <f>", "@c add up column <c> in <f> by <u> of column <d>", "@c group <f> by the <u> in column <d> and add up column <c>", "<f>: column <c> per <u> of column <d>", "@c show the total of column <c> for each <u> in column <d> of <f>", "what is the total of column <c> per <u> in column <d> of <f>?", "@c sum column <c> of <f> by <u> in column <d>", "@c take the <u> from column <d> in <f> and add up column <c>", "in <f>, the total of column <c> by <u> of column <d>", "I need column <c> of <f> added up per <u> of column <d>",
    "my boss wants column <c> of <f> totalled per <u> of column <d>", "for my report I need the total of column <c> per <u> of column <d> from <f>", "sum(<c>) by <u>(<d>) in <f>, both are columns", "<f> → column <c> summed per <u> of column <d>", "how much of column <c> falls in each <u> of column <d> in <f>?", "the dates are in column <d> of <f>; add up column <c> per <u>",
    "column <d> of <f> holds the dates, I want column <c> added up by <u>", "every <u> of column <d> in <f> with its total of column <c>", "would you mind adding up column <c> of <f> by <u> of column <d>?", "use the dates in column <d> of <f> and total column <c> per <u>", "by <u> of column <d>, what does column <c> of <f> come to?", "I was wondering what column <c> of <f> adds up to per <u> of column <d>",
    "the dates are in column <d> and the numbers in column <c> of <f>, give me the total per <u>", "column <d> of <f> has the dates; how much of column <c> is that per <u>?", "with the dates from column <d>, add up column <c> of <f> per <u>", "going by the dates in column <d>, what is the total of column <c> per <u> in <f>?", "for each <u> in column <d> of <f>, the total of column <c>",
    "for every <u> of column <d> in <f>, what does column <c> add up to?", "what does column <c> in <f> add up to for each <u> of column <d>?", "what is the sum of column <c> by <u> of column <d> in <f>?", "I want to see column <c> of <f> added up for each <u> of column <d>", "I have to report the total of column <c> by <u> of column <d> in <f>",
    "one total of column <c> for each <u> of column <d> in <f>", "sum of column <c> per <u> of column <d>, <f>", "the client wants the total of column <c> per <u> of column <d> in <f>", "could you add up column <c> in <f> by the <u> of column <d>?", "can I get the total of column <c> per <u> of column <d> from <f>?", "@n sum of column <c> per <u> of column <d> in <f>",
    "@n total of column <c> for each <u> of column <d> in <f>", "@c total column <c> of <f> {by|per} <u> of column <d>", "@c work out the total of column <c> per <u> of column <d> in <f>", "@c use column <d> of <f> for the <u> and sum column <c>", "@c group <f> by <u>, dates in column <d>, and sum column <c>", "@c give me column <c> of <f> summed per <u> of column <d>",
]
ROWS_PER = [
    "how many rows are there per <u> in <f>?", "@c count the rows in <f> {by|per} <u>", "@n number of rows {by|per} <u> in <f>", "how many entries does each <u> have in <f>?", "<f>: rows per <u>", "@c show how many rows each <u> has in <f>", "@c group <f> by <u> and count the rows", "how often per <u> in <f>?", "in <f>, how many rows for every <u>?", "@c count per <u> in <f>", "@n row count of every <u> in <f>", "how many rows fall in each <u> in <f>?",
    "my boss wants to know how many rows <f> has per <u>", "for my report I need the number of rows {by|per} <u> from <f>", "I was wondering how many entries we have per <u> in <f>", "any idea how many rows each <u> has in <f>?", "how much rows has every <u> in <f>?", "how much entries per <u> are in <f>?", "count(*) by <u> in <f>", "# rows per <u> in <f>",
    "<f> → row count per <u>", "each <u> of <f> with its number of rows", "every <u> and its number of entries from <f>", "@c tally the rows of <f> {by|per} <u>", "a tally of the entries in <f> {by|per} <u>", "take <f> and count its rows {by|per} <u>", "mind counting the entries of <f> {by|per} <u>?", "what number of rows does each <u> have in <f>?",
    "I need to know how many entries there are per <u> in <f>", "I need a count of the rows for each <u> in <f>", "I want to see how many rows there are for each <u> in <f>", "I'd like the number of entries per <u> from <f>", "I have to report how many entries we had each <u> in <f>", "I've lost track of how many entries there were per <u> in <f>",
    "someone asked how many rows <f> has for each <u>", "the client wants the number of entries per <u> from <f>", "don't add anything up, just count the rows per <u> in <f>", "what is the number of rows per <u> in <f>?", "what's the row count for each <u> in <f>?", "how many rows belong to each <u> in <f>?", "how many rows were there each <u> in <f>?",
    "how many rows do we have per <u> in <f>?", "how many entries were made each <u> in <f>?", "how many entries are there for each <u> in <f>?", "how many entries fall in each <u> in <f>?", "how many records are there per <u> in <f>?", "how many records does <f> have for each <u>?",
    "for each <u> in <f>, how many rows are there?", "for every <u>, how many entries are in <f>?", "{by|per} <u>, how many rows does <f> have?", "one count for each <u> in <f>", "rows per <u>, <f>", "entries per <u> in <f>", "row counts {by|per} <u> in <f>", "count {by|per} <u> <f>", "group by <u>, count, from <f>", "could you count the entries in <f> for each <u>?",
    "could you tell me how many rows there are per <u> in <f>?", "can I get the number of rows per <u> in <f>?", "can I see how many entries each <u> has in <f>?", "@n number of entries for each <u> in <f>", "@n number of rows for every <u> in <f>", "@n row counts {by|per} <u> in <f>", "@n count of entries per <u> in <f>", "@c count the entries of <f> {by|per} <u>",
    "@c count the records of <f> for each <u>", "@c count how many rows each <u> has in <f>", "@c tell me how many entries there are per <u> in <f>", "@c list the number of rows for each <u> in <f>", "@c work out how many rows <f> has per <u>", "please to count for every <u> the rows of <f>",
]
IN = [
    "what is the total <c> in <m> in <f>?", "total <c> of <m> in <f>", "@c add up the <c> of <m> in <f>", "how much <c> was there in <m> in <f>?", "@n total <c> for <m> in <f>", "<f>: <c> in <m>", "@c sum the <c> in <f> for <m>", "in <f>, how much <c> do we have for <m>?", "what <c> in all does <f> have for <m>?", "@c show the total <c> from <m> in <f>", "how much <c> in <m>? look at <f>", "@n sum of <c> in <m> from <f>", "{|please |can you |could you }give me the <c> of <m> from <f> in total", "what does the <c> of <m> add up to in <f>?",
    "my boss wants the total <c> of <m> from <f>", "for my report I need the <c> of <m> added up from <f>", "I was wondering how much <c> we had in <m> according to <f>", "any idea how much <c> there was in <m>? it is in <f>", "sum(<c>) for <m> in <f>", "sum(<c>), <m>, <f>", "<f> → total <c> in <m>", "<m>: how much <c> does <f> have?", "<m>, total <c> from <f>",
    "in <m>, how much <c> was that in all? use <f>", "only <m> of <f>: what is the total <c>?", "take only <m> from <f> and add up the <c>", "what did <m> bring in <c>, in total, in <f>?", "how much <c> did <m> bring in <f>?", "what does <m> come to in <c> according to <f>?", "would you mind adding up the <c> for <m> in <f>?", "mind totalling the <c> of <m> in <f>?",
    "@n total of the <c> in <m> from <f>", "go through <f> and add up all <c> of <m>",
    "I need the total <c> for <m> from <f>", "I need to know how much <c> there was in <m>, going by <f>", "I'd like to know the total <c> of <m> in <f>", "I want the <c> of <m> added up, from <f>", "I have to report the <c> of <m> from <f>, the total", "I've lost track of how much <c> there was in <m> in <f>", "I only care about <m>: what is the total <c> in <f>?",
    "someone asked for the total <c> of <m> in <f>", "the client wants the total <c> of <m> from <f>", "what was the total <c> in <m>, in <f>?", "what was the <c> of <m> in all in <f>?", "what is the sum of the <c> in <m> in <f>?", "what's the total <c> for <m> in <f>?", "what did the <c> of <m> come to in <f>?", "what did we have in <c> in <m>, in total, in <f>?",
    "how much <c> is there for <m> in <f>?", "how much <c> did we have in <m> in <f>?", "how much <c> did we make in <m> in <f>?", "how much <c> came together in <m> in <f>?", "how much <c> belongs to <m> in <f>?", "how much <c> does <f> have for <m> in all?", "how much <c> was it in <m>, all together, in <f>?", "for <m>, how much <c> is in <f>?",
    "for <m> I need the total <c> in <f>", "for <m>, the sum of <c> in <f>", "in <m>, what was the total <c> in <f>?", "in <m>, what did the <c> add up to in <f>?", "total <c> <m> <f>", "<c> total for <m>, <f>", "<c> of <m> in <f>, added up", "<c> in <m> in total, <f>", "sum of <c> for <m> in <f>", "sum of the <c> in <m>, <f>", "just <m>: the total <c> in <f>",
    "could you add up the <c> of <m> in <f>?", "could you tell me the total <c> of <m> in <f>?", "can I get the total <c> for <m> from <f>?", "can you sum the <c> of <m> in <f>?", "@n total <c> of <m> in <f>", "@n total <c> in <m> in <f>", "@n sum of the <c> of <m> in <f>", "@n <c> total for <m> in <f>", "@c add up the <c> for <m> in <f>",
    "@c total the <c> of <m> in <f>", "@c work out the total <c> of <m> in <f>", "@c tell me how much <c> there was in <m> in <f>", "@c find the total <c> for <m> in <f>", "@c give me the total <c> of <m> from <f>", "please the sum of <c> from <m> in <f>",
]
COUNT_IN = [
    "how many rows in <f> are from <m>?", "@c count the rows of <m> in <f>", "@n number of rows in <f> from <m>", "how many entries does <f> have for <m>?", "<f>: how many rows in <m>?", "in <f>, how many are from <m>?", "{|please |can you |could you }tell me how many rows of <f> are from <m>", "@c count what <f> has for <m>", "how many rows of <f> fall in <m>?", "how many in <m> in <f>?", "@n row count for <m> in <f>", "how much is there from <m> in <f>? count the rows",
    "my boss wants to know how many rows of <f> are from <m>", "for my report I need the number of rows of <m> in <f>", "I was wondering how many entries of <f> fall in <m>", "any idea how many rows of <f> belong to <m>?", "how many entries of <f> belong to <m>?", "how much rows in <f> are from <m>?", "how much entries has <f> for <m>?", "# rows of <m> in <f>",
    "<f> → row count of <m>", "<m>: how many rows does <f> have?", "<m>, number of entries in <f>", "in <m>, how many entries were there? use <f>", "only <m> of <f>: how many rows?", "of all rows in <f>, how many are from <m>?", "@c tally the rows of <m> in <f>", "a tally of the entries of <m> in <f>", "take <f> and count the rows dated <m>", "how many rows of <f> are dated <m>?",
    "mind counting the entries dated <m> in <f>?",
    "I need to know how many rows of <f> are from <m>", "I need a count of the rows from <m> in <f>", "I'd like to know how many entries of <f> are from <m>", "I want the number of rows of <m> in <f>", "I have to report how many entries there were in <m> in <f>", "I've lost track of how many entries there were in <m> in <f>", "I don't need to see them, only how many rows of <f> are from <m>",
    "I only care about <m>: how many rows in <f>?", "someone asked how many entries <f> has for <m>", "the client wants to know how many rows of <f> are from <m>", "what is the number of rows from <m> in <f>?", "what's the row count of <m> in <f>?", "what's the count for <m> in <f>?", "how many rows are there for <m> in <f>?", "how many rows were there in <m> in <f>?",
    "how many rows of <f> have a date in <m>?", "how many rows of <f> were in <m>?", "how many rows does <m> have in <f>?", "how many entries were made in <m> in <f>?", "how many entries are there from <m> in <f>?", "how many entries of <f> are dated <m>?", "how many entries did we have in <m> in <f>?", "how many records does <f> have from <m>?",
    "how many records of <f> are from <m>?", "do many rows of <f> fall in <m>? how many?", "are there any rows from <m> in <f>? how many?", "for <m>, how many rows are in <f>?", "for <m> I need the number of rows in <f>", "in <m>, how many rows does <f> have?", "just <m>: how many rows in <f>?", "count rows <m> <f>", "number of rows, <m>, <f>",
    "rows from <m> in <f>: how many?", "rows in <m>, <f>, just the count", "could you count the rows of <f> from <m>?", "could you tell me how many entries there are for <m> in <f>?", "can I get the number of entries for <m> in <f>?", "@n number of entries from <m> in <f>", "@n number of rows for <m> in <f>", "@n count of rows in <f> from <m>",
    "@n number of records of <m> in <f>", "@c count the entries from <m> in <f>", "@c count the records of <m> in <f>", "@c count how many rows of <f> fall in <m>", "@c tell me how many rows there are for <m> in <f>", "@c find out how many entries <f> has for <m>", "@c check how many rows of <f> are from <m>", "please to count the rows from <m> in <f>",
]
SPAN = [
    "@c show the rows of <f> between <x> and <y>", "which rows in <f> are between <x> and <y>?", "rows of <f> from <x> to <y>", "@c filter <f> for the days from <x> to <y>", "@c list the rows in <f> dated between <x> and <y>", "all rows of <f> from <x> until <y>", "<f>: everything between <x> and <y>", "in <f>, what is there from <x> to <y>?", "@c find the rows in <f> between the dates <x> and <y>", "@c get everything in <f> from <x> to <y>", "what does <f> have between <x> and <y>?", "@c show only <x> to <y> of <f>", "entries in <f> from <x> to <y>", "@c pick the rows with dates between <x> and <y> from <f>",
    "everything in <f> from <x> until <y>", "@c show <f> from <x> until <y>", "only what is between <x> and <y> in <f>", "only the rows of <f> from <x> to <y>",
    "my boss wants the rows of <f> from <x> to <y>", "for my report I need all rows of <f> between <x> and <y>", "I was wondering what happened between <x> and <y> according to <f>", "what happened from <x> to <y>? see the rows of <f>", "I only need <x> until <y> from <f>", "any rows in <f> between <x> and <y>? show them", "is there anything in <f> dated from <x> to <y>? show it",
    "<x> <= date <= <y>, rows of <f>", "<x>..<y>, rows of <f>", "<f> → rows <x> to <y>", "<f>, <x> - <y>", "<x> is the first day and <y> the last: rows of <f>", "first day <x>, last day <y>: which rows of <f>?", "the period <x> to <y> of <f>", "which rows of <f> belong to the period from <x> to <y>?", "@c show the period <x> to <y> from <f>", "of all rows in <f>, those dated <x> to <y>",
    "let me see what <f> has from <x> until <y>", "not before <x> and not after <y>: rows of <f>", "which rows of <f> are not before <x> and not after <y>?", "would you mind showing the rows of <f> from <x> to <y>?", "mind filtering <f> for the days <x> until <y>?",
    "I need the rows of <f> from <x> to <y>", "I need to see what is in <f> between <x> and <y>", "I need everything from <x> until <y> in <f>", "I want to see the rows of <f> dated <x> to <y>", "I want only what happened from <x> to <y>, in <f>", "I'd like to see the entries of <f> between <x> and <y>", "I don't need all of <f>, only <x> to <y>",
    "I was away from <x> to <y>, what is in <f> for these days?", "I have to check the days from <x> to <y> in <f>, show the rows", "someone asked for the entries between <x> and <y> in <f>", "the client wants to see the rows of <f> between <x> and <y>", "what is in <f> from <x> to <y>?", "what is in <f> between <x> and <y>?", "what was there between <x> and <y> in <f>?",
    "what happened between <x> and <y> in <f>? show the rows", "what entries are there from <x> to <y> in <f>?", "what rows of <f> lie between <x> and <y>?", "which rows of <f> are from the days <x> to <y>?", "which rows of <f> have a date between <x> and <y>?", "which rows in <f> fall between <x> and <y>?", "which entries of <f> are dated from <x> to <y>?",
    "which entries of <f> fall between <x> and <y>?", "who or what is in <f> between <x> and <y>?", "from <x> to <y>, what does <f> have?", "from <x> until <y>, which rows are in <f>?", "between <x> and <y>, which rows are in <f>?", "between <x> and <y>, what is in <f>?", "starting <x> and ending <y>, the rows of <f>", "start <x>, end <y>: show the rows of <f>",
    "rows between <x> and <y>, <f>", "rows from <x> through <y> in <f>", "entries dated <x> to <y>, <f>", "date between <x> and <y> in <f>", "<f> from <x> to <y>", "<f> between <x> and <y>", "<f>: <x> to <y>", "where the date is from <x> to <y>: rows of <f>", "can I see the rows of <f> from <x> to <y>?", "can you show what is between <x> and <y> in <f>?",
    "could you list the entries of <f> from <x> to <y>?", "could I get the rows from <x> through <y> in <f>?", "@n rows of <f> between <x> and <y>", "@n rows of <f> from <x> to <y>", "@n entries of <f> dated between <x> and <y>", "@c give me the rows of <f> from <x> to <y>", "@c show me the entries of <f> between <x> and <y>", "@c look up what <f> has from <x> to <y>",
    "@c list everything in <f> from <x> until <y>", "@c pull the rows from <x> to <y> out of <f> and show them", "please to show the rows from <x> till <y> in <f>",
]
SPAN_SUM = [
    "total <c> between <x> and <y> in <f>", "what is the total <c> in <f> from <x> to <y>?", "@c add up the <c> in <f> from <x> to <y>", "how much <c> is in <f> between <x> and <y>?", "@n total <c> from <x> to <y> in <f>", "@c sum the <c> between <x> and <y> in <f>", "<f>: <c> from <x> until <y>", "in <f>, how much <c> from <x> to <y>?", "@n sum of <c> in <f> between <x> and <y>", "{|please |can you |could you }give me the <c> in all from <x> to <y> in <f>", "what <c> was there in all from <x> to <y> in <f>?", "how much <c> in all between <x> and <y> in <f>?",
    "total <c> in <f> from <x> until <y>", "how much <c> from <x> until <y> in <f>?",
    "my boss wants the total <c> between <x> and <y> from <f>", "for my report I need the <c> of <f> added up from <x> to <y>", "I was wondering how much <c> we had between <x> and <y> in <f>", "any idea how much <c> there was in all from <x> to <y>? it is in <f>", "sum(<c>) from <x> to <y> in <f>", "sum(<c>), <x>..<y>, <f>", "<f> → total <c> <x> to <y>",
    "in the period <x> to <y>, how much <c> does <f> have in all?", "@n total <c> of the period <x> to <y> in <f>", "for the period from <x> until <y>, add up the <c> of <f>", "first day <x>, last day <y>: how much <c> in total in <f>?", "<x> is the first day and <y> the last, what is the total <c> of <f>?", "what does the <c> add up to between <x> and <y> in <f>?",
    "what does the <c> of <f> come to from <x> to <y>?", "take only <x> until <y> of <f> and add up the <c>", "would you mind adding up the <c> from <x> to <y> in <f>?", "mind totalling the <c> of <f> between <x> and <y>?",
    "I need the total <c> for the days from <x> to <y> in <f>", "I need to know how much <c> there was from <x> to <y> in <f>", "I'd like to know the total <c> between <x> and <y> in <f>", "I want the <c> from <x> to <y> added up, from <f>", "I have to report the total <c> from <x> to <y> in <f>", "I've lost track of how much <c> there was between <x> and <y> in <f>",
    "someone asked for the total <c> between <x> and <y> in <f>", "the client wants the total <c> from <x> to <y> in <f>", "what was the total <c> between <x> and <y> in <f>?", "what was the <c> in all between <x> and <y> in <f>?", "what is the sum of the <c> from <x> to <y> in <f>?", "what's the total <c> for <x> through <y> in <f>?",
    "what did the <c> come to from <x> to <y> in <f>?", "how much <c> did we have from <x> to <y> in <f>?", "how much <c> did we make between <x> and <y> in <f>?", "how much <c> came together between <x> and <y> in <f>?", "how much <c> does <f> have in total from <x> to <y>?", "how much <c> is that from <x> until <y> in <f>?", "how much <c> was it in the days from <x> to <y> in <f>?",
    "between <x> and <y>, how much <c> is in <f>?", "between <x> and <y>, what is the total <c> in <f>?", "from <x> to <y>, how much <c> was there in <f>?", "from <x> to <y>, the total <c> in <f>", "for <x> to <y> I need the total <c> in <f>", "starting <x> and ending <y>, how much <c> is in <f>?", "start <x>, end <y>: total <c> in <f>",
    "total <c> <x> to <y> <f>", "total <c>, <x> to <y>, <f>", "sum of <c> from <x> through <y> in <f>", "sum of <c> between <x> and <y>, <f>", "<c> from <x> to <y> in <f>, added up", "<c> between <x> and <y> in total, <f>", "could you add up the <c> between <x> and <y> in <f>?", "could you tell me the total <c> from <x> to <y> in <f>?",
    "can I get the total <c> between <x> and <y> from <f>?", "can you sum the <c> from <x> to <y> in <f>?", "@n total <c> between <x> and <y> in <f>", "@n sum of the <c> from <x> to <y> in <f>", "@n total of the <c> from <x> until <y> in <f>", "@c add up the <c> of <f> between <x> and <y>", "@c total the <c> in <f> from <x> to <y>",
    "@c work out the total <c> from <x> to <y> in <f>", "@c tell me how much <c> there was between <x> and <y> in <f>", "@c find the total <c> between <x> and <y> in <f>", "please the sum of <c> from <x> till <y> in <f>",
]
AFTER = [
    "how many rows in <f> are {after|later than} <x>?", "@c count the rows in <f> after <x>", "@n number of rows in <f> after <x>", "how many entries of <f> come after <x>?", "<f>: how many after <x>?", "in <f>, how many rows are later than <x>?", "@c count what is in <f> after <x>", "how many rows of <f> are dated after <x>?", "{|please |can you |could you }tell me how many rows in <f> are after <x>", "how many in <f> later than <x>?", "@n count of rows later than <x> in <f>",
    "my boss wants to know how many rows of <f> are after <x>", "for my report I need the number of rows later than <x> in <f>", "I was wondering how many entries of <f> came after <x>", "any idea how many rows of <f> are dated after <x>?", "how much rows in <f> are after <x>?", "how much entries of <f> are later than <x>?", "date later than <x>: how many rows of <f>?", "# rows after <x> in <f>",
    "<f> → row count after <x>", "<x>: how many rows of <f> come after it?", "of all rows in <f>, how many are dated later than <x>?", "of all entries in <f>, how many come after <x>?", "@c tally the rows of <f> dated after <x>", "a tally of the entries later than <x> in <f>", "mind counting the rows after <x> in <f>?", "take <f> and count everything dated after <x>",
    "I need to know how many rows of <f> are later than <x>", "I need a count of the rows after <x> in <f>", "I'd like to know how many entries of <f> are after <x>", "I want the number of rows after <x> in <f>", "I have to report how many entries in <f> are dated after <x>", "I've lost track of how many entries came after <x> in <f>",
    "I don't need to see them, only how many rows of <f> are after <x>", "someone asked how many entries of <f> are later than <x>", "the client wants to know how many rows in <f> are after <x>", "what is the number of rows after <x> in <f>?", "what's the count of rows later than <x> in <f>?", "how many rows are there after <x> in <f>?",
    "how many rows come after <x> in <f>?", "how many rows of <f> have a date after <x>?", "how many rows of <f> have a date later than <x>?", "how many entries are there after <x> in <f>?", "how many entries of <f> are dated later than <x>?", "how many entries in <f> were made after <x>?", "how many records of <f> are later than <x>?",
    "how many records does <f> have after <x>?", "are there any rows after <x> in <f>? how many?", "do many rows of <f> come after <x>? how many?", "does <f> have anything after <x>? count the rows", "after <x>, how many rows are there in <f>?", "count rows after <x> <f>", "number of rows after <x>, <f>", "rows later than <x> in <f>, just the count",
    "rows after <x> in <f>: how many?", "if only what is after <x> counts, how many rows does <f> have?", "could you count the rows of <f> after <x>?", "could you tell me how many entries of <f> are later than <x>?", "can I get the number of rows after <x> in <f>?", "@n number of entries after <x> in <f>", "@n number of records later than <x> in <f>",
    "@n count of entries after <x> in <f>", "@n number of rows in <f> dated after <x>", "@c count the entries of <f> after <x>", "@c count how many rows of <f> are later than <x>", "@c tell me how many rows come after <x> in <f>", "@c find out how many entries of <f> are after <x>", "@c check how many rows are dated after <x> in <f>",
    "please to count the rows after <x> in <f>",
]
BEFORE = [t.replace("later than", "earlier than").replace("after", "before") for t in AFTER]
# These have a "since" of their own.
COUNT_SIDE = {
    "after": AFTER, "before": BEFORE,
    "since": [
        "how many rows in <f> are there since <x>?", "how many rows of <f> are from <x> or later?", "@c count the rows of <f> since <x>", "@n number of rows since <x> in <f>", "<f>: how many rows since <x>?", "in <f>, how many rows are there since <x>?", "since <x>, how many rows does <f> have?", "how many entries since <x> in <f>?", "how many entries does <f> have since <x>?", "rows since <x> in <f>, how many?", "@c count what is in <f> since <x>", "@c count the entries of <f> from <x> on", "from <x> on, how many rows does <f> have?", "how many rows of <f> are dated <x> or later?", "my boss wants to know how many entries <f> has since <x>", "for my report I need the number of rows in <f> since <x>",
        "how many came in since <x>? count the rows of <f>", "@n count of rows in <f> since <x>", "I want to know how many rows <f> has since <x>", "could you count the rows of <f> since <x>?", "@c tell me how many rows <f> has since <x>", "@c check how many entries there are in <f> since <x>", "since <x>: number of rows in <f>?", "row count since <x>, <f>", "count rows since <x> <f>", "take <f> and count the rows from <x> on",
    ],
}
SHOWN_AFTER = [
    "@c show the rows of <f> after <x>", "@c show the rows after <x> in <f>", "which rows of <f> are after <x>?", "which rows in <f> are dated after <x>?", "rows of <f> after <x>", "<f>: rows after <x>", "<f>: everything after <x>", "in <f>, show what is after <x>", "in <f>, which rows are after <x>?", "@c list the rows in <f> after <x>", "@c list everything in <f> dated after <x>", "@c filter <f> for dates after <x>", "@c filter <f> for the days after <x>", "only the rows of <f> after <x>", "only what is after <x> in <f>", "what does <f> have after <x>?", "what is there after <x> in <f>?", "what happened after <x>? see the rows of <f>", "everything after <x> in <f>", "all rows of <f> after <x>", "all entries after <x> in <f>",
    "I need the rows of <f> after <x>", "I want to see the rows of <f> after <x>", "I only need what is after <x> in <f>", "my boss wants the rows of <f> after <x>", "for my report I need all rows of <f> after <x>", "let me see the rows of <f> after <x>", "could you show me the rows of <f> after <x>?", "can you list what <f> has after <x>?", "would you mind showing the rows of <f> after <x>?", "entries after <x>, <f>", "rows after <x> <f>", "df[date after <x>], <f>", "take <f> and show the rows after <x>", "@c find the rows in <f> after <x>", "@c find everything after <x> in <f>", "@c get the rows of <f> after <x>", "@c get me everything in <f> after <x>", "@c give me the rows of <f> after <x>", "@c print the rows of <f> after <x>", "@c pick the rows after <x> from <f>", "@n rows of <f> after <x>", "@n entries in <f> after <x>",
]
SUM_AFTER = [
    "total <c> after <x> in <f>", "what is the total <c> after <x> in <f>?", "@c add up the <c> in <f> after <x>", "@c sum the <c> after <x> in <f>", "how much <c> is there after <x> in <f>?", "how much <c> was there in all after <x> in <f>?", "<f>: total <c> after <x>", "in <f>, how much <c> in all after <x>?", "@n total <c> after <x> in <f>", "@n sum of <c> after <x> in <f>", "sum of the <c> after <x>, <f>", "what does the <c> after <x> add up to in <f>?", "my boss wants the total <c> after <x> from <f>", "for my report I need the total <c> after <x> from <f>", "I want the total <c> of everything after <x> in <f>", "I need to know how much <c> there was in all after <x>, it's in <f>", "could you add up the <c> after <x> in <f>?", "can you total the <c> of <f> after <x>?",
    "only after <x>: what is the total <c> in <f>?", "take only what is after <x> in <f> and add up the <c>", "@c work out the total <c> after <x> in <f>", "@c calculate the total <c> after <x> from <f>", "@c tell me the total <c> after <x> in <f>", "sum <c> after <x> <f>", "total <c> after <x>, <f>", "after <x>, how much <c> does <f> have in all?", "any idea how much <c> there was in all after <x>? it is in <f>",
]
SHOW_SIDE, SIDE_SUM = ({word: [t.replace("after", word) for t in templates] for word in ("after", "before", "since")} for templates in (SHOWN_AFTER, SUM_AFTER))
LAST = [
    "what is the {latest|last} date in <f>?", "{latest|last|newest} date in <f>", "@n {latest|last|most recent} date in <f>", "when was the last entry in <f>?", "@c find the {latest|newest} day in <f>", "which is the last day in <f>?", "what is the newest entry in <f> from?", "until when does <f> go?", "<f>: latest date?", "{|please |can you |could you }tell me the {last|most recent} day in <f>", "when does <f> end?", "up to which date does <f> go?", "@n newest date in <f>", "in <f>, what is the latest day?",
    "when is the end of <f>?", "on which day does <f> end?", "what was the last day in <f>?",
    "my boss asks what the latest date in <f> is", "for my report I need the last day in <f>", "I was wondering until when <f> goes", "I can't remember on which day <f> ends", "is <f> up to date? what is its latest day?", "up to which day is <f> filled in?", "max date of <f>", "max(date) in <f>",
    "<f> → latest date", "<f> - last day?", "of all dates in <f>, which is the newest?", "of all dates in <f>, the most recent", "which date in <f> is the most recent one?", "which of the days in <f> comes last?", "go through the dates of <f> and tell me the last", "mind checking when <f> ends?", "take <f> and find the latest date",
    "@c look up the latest date in <f>",
    "I need the latest date in <f>", "I need to know how recent the data in <f> is", "I need to know until when <f> goes", "I want to know the last day in <f>", "I want to see if <f> is recent, what is its latest date?", "I'm not sure whether <f> is up to date, what is the last day in it?", "I've forgotten up to which day <f> goes",
    "the client wants to know the latest date in <f>", "what is the most recent day in <f>?", "what is the last day that <f> has?", "what is the last date we have in <f>?", "what's the newest date in <f>?", "what's the final day in <f>?", "what date does <f> go up to?", "what date does <f> end on?",
    "what date is the newest entry of <f>?", "what was the most recent date in <f>?", "when was something last entered in <f>? the date please", "when was the most recent entry in <f>?", "when is the last date in <f>?", "when does the data in <f> stop?", "when does the data in <f> end?", "which day is the latest in <f>?", "which is the latest date in <f>?",
    "which is the most recent day in <f>?", "how far does <f> go, up to which day?", "how new is the newest entry in <f>? the date please", "how recent is the data in <f>?", "until which day does <f> go?", "until what date is there data in <f>?", "up to when does <f> go?",
    "up to when do we have data in <f>?", "to what date does <f> run?", "the last day in <f>", "the most recent date in <f>, please", "latest date <f>", "last day <f>", "last date, <f>", "newest day in <f>", "the end date of <f>?", "end date of the data in <f>", "could you tell me the latest date in <f>?", 
    "can you see the last day in <f>?", "do you know up to which day <f> goes?", "@n latest day in <f>", "@n most recent day in <f>", "@n last day in <f>", "@n final date in <f>", "@c find the most recent date in <f>", "@c tell me until when <f> goes", "@c check the latest date in <f>", "@c find out how recent the data in <f> is",
    "@c check up to which day <f> goes", "please which is last date from <f>",
]
FIRST = [
    "what is the {earliest|first} date in <f>?", "{earliest|first|oldest} date in <f>", "@n {earliest|first|oldest} date in <f>", "when was the first entry in <f>?", "@c find the {earliest|oldest} day in <f>", "which is the first day in <f>?", "what is the oldest entry in <f> from?", "since when does <f> go?", "<f>: earliest date?", "how far back does <f> go?", "{|please |can you |could you }tell me the {first|oldest} day in <f>", "when does <f> start?", "from which date on does <f> go?", "in <f>, what is the earliest day?", "when does <f> begin?",
    "my boss asks what the earliest date in <f> is", "for my report I need the first day in <f>", "I was wondering since when <f> goes", "I can't remember on which day <f> starts", "any idea how far back <f> goes?", "how old is the oldest entry in <f>? the date please", "since which day is <f> filled in?", "min date of <f>", "min(date) in <f>", "<f> → earliest date",
    "<f> - first day?", "of all dates in <f>, which is the oldest?", "of all dates in <f>, the earliest", "which date in <f> is the oldest one?", "which of the days in <f> comes first?", "on what day does <f> begin?", "on which day does <f> start?", "go through the dates of <f> and tell me the first", "mind checking when <f> begins?", "take <f> and find the earliest date",
    "@c look up the earliest date in <f>",
    "I need the earliest date in <f>", "I need to know since when <f> goes", "I want to know the first day in <f>", "I want to see how far back <f> goes", "I've forgotten on which day <f> starts", "someone asked how far back <f> goes", "the client wants to know the earliest date in <f>",
    "what is the earliest day in <f>?", "what is the first day that <f> has?", "what is the first date we have in <f>?", "what's the oldest date in <f>?", "what's the very first day in <f>?", "what date does <f> start with?", "what date does <f> start on?", "what date does <f> go back to?", "what date is the oldest entry of <f>?",
    "what was the earliest date in <f>?", "what was the first day in <f>?", "when was the earliest entry in <f>?", "when was the oldest entry in <f> made?", "when is the first date in <f>?", "when does the data in <f> start?", "when does the data in <f> begin?", "which day is the earliest in <f>?", "which is the earliest date in <f>?",
    "which is the oldest day in <f>?", "how far back does the data in <f> go?", "how early does <f> start?", "since when do we have data in <f>?", "since what date is there data in <f>?", "from when on does <f> have data?", "from which day does <f> go?", "back to which day does <f> go?", "to what date does <f> go back?", "the first day in <f>",
    "the earliest date in <f>, please", "earliest date <f>", "first day <f>", "first date, <f>", "oldest day in <f>", "the start date of <f>?", "start date of the data in <f>", "could you tell me the earliest date in <f>?", "could you check how far back <f> goes?", "can you see the first day in <f>?", "do you know from which day on <f> goes?",
    "@n earliest day in <f>", "@n oldest day in <f>", "@n first day in <f>", "@n very first date in <f>", "@c find the earliest date in <f>", "@c tell me since when <f> goes", "@c check the earliest date in <f>", "@c find out how far back the data in <f> goes", "@c check on which day <f> starts", "please which is first date from <f>",
]
PLOT = [
    "@c plot the <c> per <u> in <f>", "@c plot <c> by <u> from <f>", "bar chart of <c> per <u> in <f>", "@c draw the <c> in <f> by <u>", "@c show the <c> of each <u> in <f> as bars", "<f>: plot <c> by <u>", "@n chart of the <c> per <u> in <f>", "@c draw a bar chart of the <c> in <f> per <u>", "@c make a chart of the <c> by <u> from <f>", "<c> by <u> in <f> as bars", "@c plot how much <c> there is per <u> in <f>", "I want to see the <c> of <f> by <u> as a chart", "@c chart the total <c> of <f> for every <u>", "@n bar chart of <c> by <u> in <f>", "@c draw bars of the <c> for each <u> in <f>",
    "my boss wants a chart of the <c> per <u> from <f>", "for my report I need a bar chart of the <c> by <u> from <f>", "I was wondering how the <c> of <f> looks by <u>, draw it", "a picture of the <c> per <u> from <f>", "@n picture of the <c> by <u> in <f>", "bars please, <c> of <f> by <u>", "<f> → bar chart, <c> per <u>", "plot(<c> by <u>), <f>",
    "<c> per <u>, as a graph, from <f>", "a graph of the <c> for each <u> of <f>", "@n graph of the <c> per <u> in <f>", "make me a graph of <c> per <u> from <f>", "one bar for every <u> with the <c> from <f>", "one bar per <u>: the <c> of <f>", "each <u> of <f> as a bar, its height is the <c>", "let me see bars for the <c> of <f> by <u>", "would you mind drawing the <c> of <f> by <u>?",
    "mind plotting the <c> per <u> from <f>?", "take <f> and plot its <c> by <u>",
    "I need a bar chart of the <c> per <u> in <f>", "I need bars for the <c> of each <u> in <f>", "I need a chart with one bar per <u>, <c> of <f>", "I want to compare the <u> totals of <c> in <f> in a chart", "I want to see the <c> per <u> from <f> in a bar chart", "I'd like a chart of the <c> by <u> in <f>", "I'd like to see the <c> for each <u> of <f> as bars",
    "I have to present the <c> per <u> from <f>, make a bar chart", "numbers are no use to me, draw the <c> of <f> by <u>", "someone asked for a chart of the <c> per <u> in <f>", "the client wants a bar chart of the <c> by <u> from <f>", "can I see the <c> of <f> by <u> in a chart?", "can I get a bar chart of the <c> per <u> in <f>?",
    "can you plot the <c> for each <u> in <f>?", "could you draw the <c> per <u> from <f> as bars?", "could you chart the <c> of <f> by <u>?", "how does the <c> look per <u> in <f>? as a bar chart", "what does the <c> by <u> in <f> look like as a chart?", "which <u> stands out in <c> in <f>? draw bars", "the <c> of <f> by <u> as a bar chart, please",
    "the <c> for each <u> of <f>, as a chart", "for each <u> a bar with the <c> of <f>", "{by|per} <u>, a bar chart of the <c> in <f>", "bars of <c> per <u>, <f>", "bar plot of <c> by <u> in <f>", "bar graph of the <c> by <u> in <f>", "barplot <c> by <u> <f>", "chart of <c> by <u>, <f>", "chart <c> per <u> <f>", "plot <c> by <u>, <f>",
    "@n bar graph of the <c> per <u> in <f>", "@n bar plot of <c> per <u> in <f>", "@n chart of the <c> by <u> in <f>", "@c plot the total <c> {by|per} <u> in <f>", "@c plot the <c> in <f> for each <u>", "@c make bars of the <c> per <u> in <f>", "@c make a bar chart of the <c> by <u> from <f>", "@c draw the <c> per <u> in <f> as a bar chart",
    "@c draw one bar per <u> with the <c> of <f>", "@c chart the <c> of <f> per <u>", "@c graph the <c> by <u> in <f>", "@c show me a chart of the <c> by <u> in <f>", "@c visualize the <c> per <u> in <f>", "please to draw bars for <c> of every <u> from <f>",
]
FORMATS = {"month": ('.dt.strftime("%Y-%m")', "months", lambda d: f"{d:%Y-%m}"), "year": ('.dt.strftime("%Y")', "years", lambda d: f"{d:%Y}"), "weekday": (".dt.day_name()", "days", lambda d: calendar.day_name[d.weekday()])}
DATED = needs("date", dates=1)


def day_of(value):
    return datetime.date.fromisoformat(str(value)[:10]) if value == value and value is not None else None


def days(table):
    return [day_of(x) for x in table.df[table.dates[0]]]


def unit(c, table):
    (kind,) = c.rng.choices(("month", "year", "weekday"), (6, 1.5, 2))[0:1]
    extra, name, label = FORMATS[kind]
    # A column of month names would be another way to read the request.
    c.demand(not any("month" in x.lower() for x in table.df.columns))
    word = c.pick({"month": ("month", "month", "calendar month"), "year": ("year",), "weekday": ("weekday", "day of the week")}[kind])
    day = table.dates[0]
    start = f"{name} = pd.to_datetime(df[{quoted(day)}]){extra}\n"
    if kind == "weekday":
        start = f"import calendar\n{start}order = [d for d in calendar.day_name if d in set({name})]\n"
    return kind, word, name, start, [label(d) if d else None for d in days(table)]


def in_order(kind):
    """Weekdays from Monday on; the alphabet would be no order for them."""
    return "[order]" if kind == "weekday" else ""


def in_week(kind, text):
    """Whether weekdays stand as in the calendar."""
    found = [list(calendar.day_name).index(name) for name, _ in groups(text)] if kind == "weekday" else []
    return found == sorted(found)


def by_unit(table, labels, column=None):
    found = {}
    for label, value in zip(labels, table.df[column] if column else [1] * len(labels)):
        if label and value == value:
            found[label] = found.get(label, 0) + float(value)
        elif label:
            found.setdefault(label, 0.0)
    return found


@DATED
def per(c, table):
    (column, spoken), (kind, word, name, start, labels) = table.number(c), unit(c, table)
    true = by_unit(table, labels, column)
    return Query(PER, {"c": spoken, "u": word}, {"c": column, "u": word, "d": table.dates[0]}, f"Find the total {column} by {kind}", start + q.kept(f"df.groupby({name})[{quoted(column)}].sum().round(2){in_order(kind)}"), lambda text: q.grouped_answer(f"The total {column} by {kind}", text),
                 lambda text: near(groups(text), true) and in_week(kind, text), exact=PER_EXACT, gives="groups", of={"column": column, "by": kind, "kind": "sum", "values": true, "labels": labels, "variable": name}, dates=True)


@DATED
def rows_per(c, table):
    kind, word, name, start, labels = unit(c, table)
    true = by_unit(table, labels)
    return Query(ROWS_PER, {"u": word}, {"u": word}, f"Count the rows by {kind}", start + q.kept(f"df.groupby({name}).size(){in_order(kind)}"), lambda text: q.grouped_answer(f"The number of rows by {kind}", text), lambda text: near(groups(text), true) and in_week(kind, text),
                 gives="groups", of={"column": "", "by": kind, "kind": "count", "values": true}, dates=True)


@DATED
def plot_per(c, table):
    (column, spoken), (kind, word, name, start, labels) = table.number(c), unit(c, table)
    c.demand(by_unit(table, labels, column) and not p.rate_like(column))
    call = f"df.groupby({name})[{quoted(column)}].sum(){in_order(kind)}"
    query = p.plot(PLOT, {"c": spoken, "u": word}, {"c": column, "u": word}, f"bar chart of {column} by {kind}", f"{start}{call}.plot.bar()", column, group=start + call, kind="bar", about=f"{column} by {kind}")
    query.dates = True
    return query


def written(c, day):
    """A day as people write it; pandas reads each of these as it stands."""
    name, th = calendar.month_name[day.month], ordinal(day.day)
    return typed(c, c.rng.choices((str(day), f"{day.day} {name} {day.year}", f"{name} {day.day}, {day.year}", f"{day.day} {name[:3]} {day.year}", f"{th} {name} {day.year}", f"{th} of {name} {day.year}", f"{name} {th}, {day.year}"), (7, 3, 2, 1, 1, 1, 1))[0])


def period(table, kind, day):
    """(how the period of that day is called, its rows, the code that keeps them in `result`)."""
    found, column = days(table), f"pd.to_datetime(df[{quoted(table.dates[0])}])"
    if kind == "month":
        label, rows = f"{day:%Y-%m}", [d and (d.year, d.month) == (day.year, day.month) for d in found]
        code = f'months = {column}.dt.strftime("%Y-%m")\nresult = df[months == {quoted(label)}]\n'
    elif kind == "year":
        label, rows = str(day.year), [d and d.year == day.year for d in found]
        code = f'years = {column}.dt.strftime("%Y")\nresult = df[years == {quoted(label)}]\n'
    else:
        label, rows = calendar.month_name[day.month], [d and d.month == day.month for d in found]
        code = f"months = {column}.dt.month_name()\nresult = df[months == {quoted(label)}]\n"
    return label, [i for i, x in zip(table.df.index, rows) if x], code


def period_named(c, table):
    """(how people say it, as the answer says it, the rows, code) of a month or a year that mostly occurs in the table."""
    c.demand(not any(x in y.lower() for x in ("month", "year") for y in table.df.columns))
    found = days(table)
    day = c.pick([d for d in found if d])
    if c.chance(0.1):
        day = day.replace(year=day.year - 1, day=1)
    name = calendar.month_name[day.month]
    kind = c.rng.choices(("month", "year", "name"), (5, 3, 1.5))[0]
    if kind == "month":
        words = c.pick((f"{name} {day.year}", f"{name} {day.year}", f"{name[:3]} {day.year}", f"{day:%Y-%m}"))
    elif kind == "year":
        words = str(day.year)
    else:
        # Of a month in several years it would not be clear whether all are meant.
        words = c.pick((name, name, name[:3]))
        c.demand(len({d.year for d in found if d}) == 1 and name != "May")
    return typed(c, words), kind, day, *period(table, kind, day)


@DATED
def month_total(c, table):
    (column, spoken), (words, kind, day, label, rows, code) = table.number(c), period_named(c, table)

    def again(label, rows, code):
        true = sum(x for x in table.df.loc[rows, column] if x == x)
        return f"Find the total {column} of {label}", code + f"round(result[{quoted(column)}].sum(), 2)", lambda text: (f"The total {column} of {label} is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - true) < 0.006

    return Query(IN, {"c": spoken, "m": words}, {"c": column, "m": words}, *again(label, rows, code), gives="rows" if rows else "", of={"rows": rows, "column": column, "period": (kind, day, again), "figure": (column, "sum")}, dates=True)


@DATED
def month_rows(c, table):
    words, kind, day, label, rows, code = period_named(c, table)

    def again(label, rows, code):
        return f"Count the rows of {label}", code + "len(result)", lambda text: (f"{plural(text, 'row')} {'is' if text == '1' else 'are'} from {label}.", (text,)), lambda text: text == str(len(rows))

    return Query(COUNT_IN, {"m": words}, {"m": words}, *again(label, rows, code), gives="rows" if rows else "", of={"rows": rows, "period": (kind, day, again)}, dates=True)


def dated(table):
    return f"dates = pd.to_datetime(df[{quoted(table.dates[0])}])\n"


def span(c, table):
    found = sorted(d for d in days(table) if d)
    start, end = sorted(c.pick(found) + datetime.timedelta(days=c.rng.randint(-9, 9)) for _ in range(2))
    rows = [i for i, d in zip(table.df.index, days(table)) if d and start <= d <= end]
    state = c.rng.getstate()
    first = written(c, start)
    # Both are written alike.
    c.rng.setstate(state)
    last = written(c, end)
    return first, last, rows, f"{dated(table)}result = df[dates.between({quoted(first)}, {quoted(last)})]\n"


def row_list(rows, rest):
    return lambda text: (f"There are no rows {rest}." if not rows else f"These are the rows {rest}." if len(rows) > 1 else f"This is the row {rest}.", (rest,))


@DATED
def span_rows(c, table):
    start, end, rows, code = span(c, table)
    c.demand(len(rows) < 9)
    rest = f"from {start} to {end}"
    return Query(SPAN, {"x": start, "y": end}, {"x": start, "y": end}, f"Show the rows {rest}", code + "result", row_list(rows, rest),
                 lambda text: ("Empty DataFrame" in text) == (not rows), gives="rows" if rows else "", of={"rows": rows}, dates=True)


@DATED
def span_total(c, table):
    (column, spoken), (start, end, rows, code) = table.number(c), span(c, table)
    true = sum(x for x in table.df.loc[rows, column] if x == x)
    slots = {"x": start, "y": end}
    return Query(SPAN_SUM, {**slots, "c": spoken}, {**slots, "c": column}, f"Find the total {column} from {start} to {end}", code + f"round(result[{quoted(column)}].sum(), 2)", lambda text: (f"The total {column} from {start} to {end} is {said(text)}.", (said(text),)),
                 lambda text: abs(float(said(text)) - true) < 0.006, gives="rows" if rows else "", of={"rows": rows, "column": column}, dates=True)


SIDES = {"after": (">", operator.gt), "before": ("<", operator.lt), "since": (">=", operator.ge)}


def side(c, table):
    """(the word, the day as written, the rows, code) of one side of a day."""
    word = c.pick(list(SIDES))
    day = c.pick([d for d in days(table) if d]) + datetime.timedelta(days=c.rng.randint(-9, 9))
    sign, compare = SIDES[word]
    spelt = written(c, day)
    return word, spelt, [i for i, d in zip(table.df.index, days(table)) if d and compare(d, day)], f"{dated(table)}result = df[dates {sign} {quoted(spelt)}]\n"


@DATED
def one_side(c, table):
    word, day, rows, code = side(c, table)
    slots = {"x": day}
    return Query(COUNT_SIDE[word], slots, slots, f"Count the rows {word} {day}", code + "len(result)",
                 lambda text: (f"{plural(text, 'row')} {'is' if text == '1' else 'are'} {'from' if word == 'since' else word} {day}{' or later' if word == 'since' else ''}.", (text,)), lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows}, dates=True)


@DATED
def side_rows(c, table):
    word, day, rows, code = side(c, table)
    c.demand(len(rows) < 9)
    slots = {"x": day}
    return Query(SHOW_SIDE[word], slots, slots, f"Show the rows {word} {day}", code + "result", row_list(rows, f"{word} {day}"), lambda text: ("Empty DataFrame" in text) == (not rows), gives="rows" if rows else "", of={"rows": rows}, dates=True)


@DATED
def side_total(c, table):
    (column, spoken), (word, day, rows, code) = table.number(c), side(c, table)
    true = sum(x for x in table.df.loc[rows, column] if x == x)
    return Query(SIDE_SUM[word], {"x": day, "c": spoken}, {"x": day, "c": column}, f"Find the total {column} {word} {day}", code + f"round(result[{quoted(column)}].sum(), 2)", lambda text: (f"The total {column} {word} {day} is {said(text)}.", (said(text),)),
                 lambda text: abs(float(said(text)) - true) < 0.006, gives="rows" if rows else "", of={"rows": rows, "column": column}, dates=True)


@DATED
def last_day(c, table):
    latest = c.chance(0.6)
    found = [d for d in days(table) if d]
    true = str(max(found) if latest else min(found))
    name = "latest" if latest else "earliest"
    return Query(LAST if latest else FIRST, {}, {}, f"Find the {name} {table.dates[0]}", f"pd.to_datetime(df[{quoted(table.dates[0])}]).{'max' if latest else 'min'}().strftime(\"%Y-%m-%d\")", lambda text: (f"The {name} {table.dates[0]} is {said(text)}.", (said(text),)), lambda text: said(text) == true, dates=True)


def table_months(c):
    """Totals and counts by month, year or weekday."""
    yield from run(c, {per: 5, rows_per: 2, plot_per: 2.5}, exact=0, follow=0.5)


def table_period(c):
    """One month, or from one day to another."""
    yield from run(c, {month_total: 3, month_rows: 2, span_rows: 2, span_total: 2, one_side: 2, side_rows: 2, side_total: 1.5}, exact=0, follow=0.35)


def table_last_day(c):
    yield from run(c, {last_day: 1}, exact=0, follow=0)


INTENTS = {table_months: 14, table_period: 15, table_last_day: 4}
