"""Part of the rows: which ones have a value, a word, a number in a range, two conditions; how many, and their sum."""

import ast
import re

from ..scenario import Say, User
from ..words import CATEGORY, from_list
from . import plot_queries as p
from . import table_queries as q
from . import table_words as more
from .endings import joined, quoted, said
from .table_data import Table, striking
from .table_queries import Query
from .table_steps import look, needs, run

WHICH = [
    "which <p> in <f> are <v>?", "which of the <p> in <f> are <v>?", "@c list the <p> in <f> that are <v>", "@c find all <p> in <f> that are <v>", "<p> that are <v> in <f>", "which ones in <f> are <v>?", "@c show all <p> of <f> that are <v>", "what <p> are <v> in <f>?", "in <f>, which <p> are <v>?", "{|please |can you |could you }tell me which <p> in <f> are <v>",
    "are there <p> in <f> that are <v>, and which?", "<f>: which <p> are <v>?", "I need all <p> from <f> that are <v>", "@c look up which <p> are <v> in <f>", "which <p> does <f> have that are <v>?", "@c pick out the <p> in <f> that are <v>", "which of these <p> are <v>? see <f>", "@c search <f> for <p> that are <v>",
    "my boss wants to know which <p> in <f> are <v>", "for my report I need to know which <p> of <f> are <v>", "I was wondering which <p> in <f> are <v>", "I can't remember which <p> in <f> are <v>", "any idea which <p> of <f> are <v>?", "of all <p> in <f>, which are <v>?", "of the <p> in <f>, which ones are <v>?", "make me list of the <p> that are <v> in <f>",
    "a list of the <p> in <f> that are <v>", "@n list of <p> that are <v> in <f>", "<f> → all <p> that are <v>", "mind checking which <p> are <v> in <f>?", "would you mind listing the <p> of <f> that are <v>?", "only those <p> that are <v> in <f>", "only the ones that are <v> in <f>", "everything that is <v> in <f>, which <p> is that?", "there should be some <p> in <f> that are <v>, which ones?",
    "some <p> of <f> are <v>. which?", "go through <f> and name the <p> that are <v>", "@c name the <p> that are <v> in <f>", "@c name all <p> of <f> that are <v>", "let me see which <p> in <f> are <v>", "I'd like to see all <p> that are <v> in <f>",
]
WHICH_PLAIN = [
    "@c list the <v> <p> in <f>", "@c find all <v> <p> in <f>", "<v> <p> in <f>", "what are the <v> <p> in <f>?", "@c show the <v> <p> of <f>", "<f>: all <v> <p>", "I need the <v> <p> from <f>", "which are the <v> <p> in <f>?", "@n <v> <p> in <f>", "in <f>, which are the <v> <p>?", "@c look up the <v> <p> in <f>", "@c pick out the <v> <p> in <f>",
    "my boss wants the <v> <p> from <f>", "for my report I need the <v> <p> of <f>", "I was wondering which the <v> <p> in <f> are", "I can't remember the <v> <p> in <f>", "make me list of the <v> <p> in <f>", "a list of all <v> <p> in <f>", "@n list of <v> <p> in <f>", "<f> → <v> <p>", "only the <v> <p> in <f>", "let me see the <v> <p> of <f>", "I'd like to see all <v> <p> from <f>",
    "name the <v> <p> in <f>", "@c name all <v> <p> of <f>", "mind listing the <v> <p> in <f>?", "of all <p> in <f>, which are the <v> ones?", "any idea which are the <v> <p> in <f>?",
]
WHICH_SUM = [
    "which <p> in <f> are <v> and what is their total <c>?", "@c list the <p> in <f> that are <v>, with their total <c>", "which <p> in <f> are <v>, and how much <c> is that in all?", "@c find the <p> in <f> that are <v> and add up their <c>", "in <f>, which <p> are <v> and how much <c> do they have together?", "@c show the <p> of <f> that are <v> and the sum of their <c>", "<p> in <f> that are <v>, plus their total <c>",
    "<f>: which <p> are <v>, and their <c> in all?", "{|please |can you |could you }tell me which <p> in <f> are <v> and their total <c>", "@c pick out the <p> in <f> that are <v> and sum up the <c>", "which <p> of <f> are <v>? and the sum of the <c>?", "I need the <p> of <f> that are <v> and what their <c> adds up to", "@c list which <p> are <v> in <f> and sum up their <c>", "what <p> in <f> are <v>, and what does their <c> add up to?",
    "my boss wants to know which <p> in <f> are <v> and their <c> in total", "for my report: the <p> of <f> that are <v>, and their total <c>", "I was wondering which <p> in <f> are <v> and how much <c> they have in total", "of all <p> in <f>, which are <v>, and what is their <c> together?", "of the <p> in <f> which are <v>, plus the sum of their <c>?",
    "<p> that are <v> in <f> + sum(<c>)", "<p> that are <v> in <f> → list and total <c>", "a list of the <p> that are <v> in <f> and, below, their <c> added up", "@n list of <p> that are <v> in <f>, with the sum of their <c>", "make me list of the <p> that are <v> in <f>, and total <c>", "any idea which <p> are <v> in <f>, and how much <c> that makes in all?",
    "name the <p> in <f> that are <v>, then add up their <c>", "@c name the <p> of <f> that are <v> and sum their <c>", "mind listing the <p> that are <v> in <f>, with the total of their <c>?", "go through <f>: which <p> are <v>, and how much <c> together?", "two things about <f>: which <p> are <v>, and their total <c>", "first which <p> of <f> are <v>, then their <c> added up",
]
WHICH_PLOT = [
    "which <p> in <f> are <v>? plot them by month", "@c list the <p> in <f> that are <v> and plot them by month", "which <p> in <f> are <v>? show them by month as a chart", "@c find the <p> in <f> that are <v> and draw them per month", "in <f>, which <p> are <v>? plot them per month", "@c show the <p> of <f> that are <v> and plot them by month", "<f>: which <p> are <v>? and a plot by month", "which of these <p> are <v>? plot them by month, from <f>", "@c pick out the <p> in <f> that are <v> and chart them by month",
    "which <p> of <f> are <v>, and a bar chart of them by month", "what <p> in <f> are <v>? draw them by month", "@c look up which <p> in <f> are <v> and plot them per month", "@c plot the <p> in <f> that are <v> by month and list them", "I need the <p> of <f> that are <v>, and a chart of them by month", "@c list which <p> in <f> are <v>, with a bar chart per month",
    "my boss wants to know which <p> in <f> are <v>, and a chart by month", "for my report: the <p> of <f> that are <v>, plus a bar chart by month", "I was wondering which <p> in <f> are <v>. plot them per month too", "of all <p> in <f>, which are <v>? chart them by month", "<p> that are <v> in <f> → list + plot by month", "<p> that are <v> in <f>, listed and drawn by month",
    "a list of the <p> that are <v> in <f>, and bars by month", "make me list of the <p> that are <v> in <f>, and a chart by month", "name the <p> of <f> that are <v>, then draw them by month", "@c name the <p> that are <v> in <f> and plot them by month", "any idea which <p> of <f> are <v>? and draw bars per month", "mind listing the <p> that are <v> in <f> and drawing them by month?",
    "go through <f>: which <p> are <v>? a graph by month as well", "two things about <f>: which <p> are <v>, and a graph of them by month", "first which <p> of <f> are <v>, then a graph per month", "@c pick the <p> that are <v> in <f>, name them and draw bars by month",
    "<p> of <f> that are <v>, listed, and as bars by month", "I want the <p> in <f> that are <v> listed, and drawn by month",
]
TOTAL_OF = [
    "what is the total <c> of the <p> in <f> that are <v>?", "total <c> of the <p> that are <v> in <f>", "@c add up the <c> of all <p> in <f> that are <v>", "how much <c> do the <p> in <f> have that are <v>?", "@n total <c> of all <p> in <f> that are <v>", "@c sum the <c> in <f> where the <p> are <v>", "in <f>, how much <c> do the <v> ones have?", "<f>: total <c> of those that are <v>", "how much <c> do the <v> ones have in <f>?",
    "what <c> in total do the <v> ones have in <f>?", "@n sum of <c> in <f> of the <p> that are <v>", "@c sum up the <c> of the <p> that are <v> in <f>", "what does the <c> of all <p> that are <v> in <f> add up to?", "@c work out how much <c> the <v> ones have in <f>",
    "my boss wants the total <c> of the <p> that are <v> in <f>", "for my report I need the total <c> of all <p> that are <v> from <f>", "I was wondering how much <c> the <v> ones have in <f>", "any idea how much <c> the <v> ones in <f> have?", "sum(<c>) of the <p> that are <v> in <f>", "sum(<c>) of the <v> ones in <f>", "of the <c> in <f>, how much do the <v> ones have?", "of all the <c> in <f>, how much in total have the <v> ones?",
    "only the <p> that are <v> in <f>: what is their <c> in all?", "how much <c> comes together for the <p> that are <v> in <f>?", "how much <c> do we have in total for the <v> ones in <f>?", "what does the <c> of the <v> ones come to in <f>?", "what does the <c> of the <p> that are <v> come to in <f>?", "take the <p> that are <v> from <f> and add up their <c>",
    "go through <f>, add up the <c> of all the <v> ones", "add the <c> together of all <p> that are <v> in <f>", "mind adding up the <c> of the <p> that are <v> in <f>?", "would you mind summing the <c> of the <v> ones in <f>?", "<f> → total <c> of the <p> that are <v>",
]
HOW_MANY_ARE = [
    "how many <p> in <f> are <v>?", "how many of the <p> in <f> are <v>?", "@c count the <p> in <f> that are <v>", "@n number of <p> in <f> that are <v>", "in <f>, how many <p> are <v>?", "<f>: how many <p> are <v>?", "{|please |can you |could you }tell me how many <p> are <v> in <f>", "count of <p> that are <v> in <f>", "how many are <v> in <f>?", "@c count how many <p> of <f> are <v>", "@n count of the <p> in <f> that are <v>", "of all <p> in <f>, how many are <v>?",
    "my boss wants to know how many <p> in <f> are <v>", "for my report I need the number of <p> that are <v> in <f>", "I was wondering how many <p> of <f> are <v>", "I can't remember how many <p> in <f> are <v>", "any idea how many are <v> in <f>?", "how much <p> in <f> are <v>?", "how much <p> of <f> are <v>?", "# of <p> that are <v> in <f>", "<f> → count of <p> that are <v>",
    "@c tally the <p> that are <v> in <f>", "a tally of the <p> that are <v> in <f>", "@n quantity of <p> in <f> that are <v>", "mind counting the <p> that are <v> in <f>?", "are there many <p> in <f> that are <v>? how many?", "what is the number of <p> that are <v> in <f>?", "take <f> and count the <p> that are <v>",
]
WITH_VALUE = more.WITH_VALUE + [
    "@c show the rows {of|in} <f> where <b> is <v>", "@c show all rows of <f> with <b> <v>", "rows of <f> with <b> <v>", "@c filter <f> for <b> <v>", "@c filter <f> by <b> <v>", "which rows in <f> have <b> <v>?", "@c find the rows in <f> with <b> <v>", "only the rows of <f> where <b> is <v>", "@c list all rows in <f> where <b> equals <v>", "<f>, only <b> <v>", "all rows of <f> for <b> <v>", "@c get the rows of <f> with <b> equal to <v>", "what rows does <f> have for <b> <v>?", "@c pick the rows with <b> <v> from <f>", "<f>: <b> <v> only", "in <f>, which rows have <b> <v>?",
    "@c get all rows from <f> where <b> is <v>", "@c get rows of <f> with <b> <v>", "rows in <f> with <b> equal to <v>", "<b> equal to <v> in <f>, which rows?",
    "my boss wants all rows of <f> where the <b> is <v>", "for my report I need the rows with <b> <v> from <f>", "I was wondering which rows of <f> have the <b> <v>", "I only care about <b> <v> in <f>, show me those rows", "I only need the rows with <b> <v> in <f>", "of all rows in <f>, show those with <b> <v>", "of all rows in <f>, which have the <b> <v>?",
    "<f> where <b> = <v>", "<b> = <v> in <f>, show the rows", "<b> == <v>, rows of <f>", "<f>[<b> == <v>]", "<f> → rows with <b> <v>", "let me see the rows of <f> that have <v> as <b>", "let me see everything in <f> with <b> <v>", "everything in <f> with <b> <v>, please", "everything with <b> <v> from <f>", "who or what in <f> has the <b> <v>? show the rows",
    "what stands in the rows of <f> whose <b> is <v>?", "mind filtering <f> for <b> <v>?", "would you mind showing me the rows of <f> where <b> is <v>?", "hide everything in <f> but <b> <v>", "take <f> and filter it to <b> <v>", "open <f>, filter on <b> <v>", "make me list of the rows with <b> <v> in <f>", "@c print the rows of <f> whose <b> equals <v>",
    "I don't care about the rest of <f>, just the rows with <b> <v>", "the only rows of <f> I care about have <b> <v>", "would you mind filtering <f> by <b> <v>?",
    "@c show the rows of the <v> <b> in <f>", "@c show the <v> <b> rows of <f>", "which rows of <f> are in the <v> <b>?", "which rows in <f> belong to the <v> <b>?", "@c list everything in the <v> <b> of <f>", "all rows in the <v> <b>, <f>", "<f>: the <v> <b> only", "let me see the <v> <b> of <f>", "I only want the <v> <b> from <f>", "@c filter <f> down to the <v> <b>", "what is in the <v> <b> of <f>? show the rows", "everything that belongs to the <v> <b> in <f>",
]
ABOVE = [
    "which <p> in <f> have {a|} <c> <o> <x>?", "@c list the <p> in <f> with {a|} <c> <o> <x>", "<p> with {a|} <c> <o> <x> in <f>", "@c find all <p> in <f> with <c> <o> <x>", "what <p> have {a|} <c> <o> <x> in <f>?", "in <f>, which <p> have {a|} <c> <o> <x>?", "@c show the <p> of <f> with <c> <o> <x>", "{|please |can you |could you }tell me which <p> in <f> have {a|} <c> <o> <x>", "<f>: which <p> have <c> <o> <x>?", "I need all <p> from <f> with {a|} <c> <o> <x>", "@c pick out the <p> in <f> with {a|} <c> <o> <x>", "which of the <p> in <f> have {a|} <c> <o> <x>?", "@c search <f> for <p> with {a|} <c> <o> <x>", "@c look up which <p> in <f> have {a|} <c> <o> <x>",
    "my boss wants to know which <p> in <f> have {a |}<c> <o> <x>", "for my report I need the <p> with {a |}<c> <o> <x> from <f>", "I was wondering which <p> of <f> have {a |}<c> <o> <x>", "any idea which <p> have {a |}<c> <o> <x> in <f>?", "of all <p> in <f>, which have {a |}<c> <o> <x>?", "of the <p> in <f>, the ones with <c> <o> <x>", "<c> <o> <x> in <f>: which <p>?",
    "<f>: <p> where <c> <o> <x>", "<f> → <p>, <c> <o> <x>", "for which <p> of <f> is the <c> <o> <x>?", "for which <p> in <f> do we have {a |}<c> <o> <x>?", "make me list of the <p> with <c> <o> <x> in <f>", "@n list of <p> with <c> <o> <x> in <f>", "name the <p> in <f> whose <c> is <o> <x>", "@c name the <p> of <f> with {a |}<c> <o> <x>", "only the <p> with <c> <o> <x> from <f>",
    "let me see which <p> in <f> have {a |}<c> <o> <x>", "mind listing the <p> with {a |}<c> <o> <x> in <f>?", "go through <f> and pick the <p> whose <c> is <o> <x>",
]
CONTAINS = [
    "@c show the rows of <f> where <b> contains <w>", "which rows in <f> have a <b> that contains <w>?", "@c find <w> in the <b> of <f>", "rows of <f> with <w> in the <b>", "@c filter <f> for <b> containing <w>", "@c list the rows in <f> whose <b> contains <w>", "@c search the <b> in <f> for <w>", "which rows in <f> have <w> in their <b>?", "in <f>, where does the <b> contain <w>?", 'all rows of <f> with "<w>" in <b>', '@c search <f> for rows with <b> containing "<w>"', "<f>: <b> contains <w>", "@c find rows in <f> with <w> somewhere in the <b>", "@c look for <w> in the <b> of <f>", 'which <b> in <f> contain "<w>"?', "@c show each row of <f> that has <w> in the <b>",
    "@c look in <f> for rows with <w> in the <b>", "@c list all rows in <f> with <w> in their <b>", "@c look through the <b> of <f> for <w>", "rows in <f> whose <b> has <w> in it",
    "my boss wants all rows of <f> with <w> somewhere in the <b>", "for my report I need the rows of <f> whose <b> contains <w>", "I can't remember the whole <b>, but it contains <w>; look it up in <f>", "I only know that the <b> contains <w>. which rows of <f> could it be?", "I was wondering where <w> is part of the <b> in <f>", "<w> is part of the <b> in which rows of <f>?",
    "which rows of <f> have <w> as part of the <b>?", "<b> like %<w>% in <f>", "<b> ~ <w> in <f>, which rows?", '"<w>" in <b>, rows of <f>', "<f> → rows, <b> contains <w>", "is <w> anywhere in the <b> of <f>? show the rows", "does any <b> in <f> contain <w>? show me", "in which rows of <f> does <w> occur in the <b>?", "in which rows of <f> does the <b> include <w>?",
    "rows of <f> where the <b> includes <w>", "@c show what <f> has with <w> included in the <b>", "@c filter <f> for rows whose <b> includes <w>", "mind searching the <b> of <f> for <w>?", "would you mind looking for <w> in the <b> of <f>?", "go through the <b> in <f> and show each row containing <w>", 'all rows in <f> with "<w>" as part of the <b>',
    "<w> anywhere in the <b>: which rows of <f>?", "rows in <f> that have <w> anywhere in their <b>", "which rows of <f> include <w> in the <b>?",
]
STARTS = [
    "@c show the rows of <f> where <b> starts with <w>", "which rows in <f> have a <b> that starts with <w>?", "rows of <f> whose <b> begins with <w>", "@c filter <f> for <b> starting with <w>", "@c list the rows in <f> whose <b> starts with <w>", "in <f>, where does the <b> begin with <w>?", 'all rows of <f> with a <b> starting with "<w>"', "<f>: <b> starts with <w>", "@c find the rows in <f> with a <b> beginning with <w>", 'which <b> in <f> start with "<w>"?', "@c show each row of <f> with a <b> that begins with <w>", "@c get the rows of <f> where the <b> starts with <w>", "every row in <f> with <b> beginning with <w>", "which <b> values in <f> begin with <w>?",
    "@c get every row in <f> whose <b> begins with <w>", "@c get all rows of <f> with a <b> starting with <w>",
    "my boss wants the rows of <f> whose <b> starts with <w>", "for my report I need the rows from <f> with a <b> beginning with <w>", "I can't remember the whole <b>, it starts with <w>; look it up in <f>", "I only know that the <b> begins with <w>. which rows of <f> could it be?", "I was wondering which rows of <f> have a <b> that starts with <w>",
    "<b> like <w>% in <f>", "<b> startswith <w> in <f>", "<f> → rows, <b> starts with <w>", "rows of <f> where <w> is the beginning of the <b>", "<w> is the beginning of the <b> in which rows of <f>?", "with <w> at the start of the <b>, which rows of <f>?", "rows in <f> with <w> at the start of the <b>", '"<w>" at the start of <b>: rows from <f>?',
    "does any <b> in <f> start with <w>? show the rows", "does a <b> in <f> begin with <w>? show me the rows", "of all rows in <f>, those whose <b> starts with <w>", "mind showing the rows of <f> whose <b> starts with <w>?", "let me see the rows in <f> with a <b> beginning with <w>", "take <f> and keep on screen what starts with <w> in the <b>",
    "make me list of rows from <f> where the <b> starts with <w>",
    "startswith <w>, <b> of <f>, which rows?", "<b>.startswith(<w>), rows of <f>",
]
BETWEEN = [
    "@c show the rows of <f> with <c> between <x> and <y>", "which rows in <f> have {a|} <c> between <x> and <y>?", "rows of <f> with <c> from <x> to <y>", "@c filter <f> for <c> between <x> and <y>", "@c list the rows in <f> where <c> is between <x> and <y>", "in <f>, which rows have {a|} <c> from <x> to <y>?", "all rows of <f> with <c> in the range <x> to <y>", "<f>: <c> between <x> and <y>", "@c find the rows in <f> with {a|} <c> from <x> to <y>", "@c show each row of <f> with <c> between <x> and <y>", "rows with <c> of at least <x> and at most <y> in <f>", "@c get the rows of <f> where <c> lies between <x> and <y>", "@c pick the rows from <f> with <c> in the range from <x> to <y>", "which rows in <f> have {a|} <c> of at least <x> and at most <y>?",
    "my boss wants the rows of <f> with {a |}<c> between <x> and <y>", "for my report I need the rows from <f> where the <c> is <x> to <y>", "I was wondering which rows of <f> have {a |}<c> between <x> and <y>", "I only need the rows of <f> with <c> from <x> up to <y>", "<x> <= <c> <= <y>, rows of <f>", "<c> in [<x>, <y>], <f>", "<c> <x>-<y> in <f>, show the rows",
    "<f> → rows with <c> <x>..<y>", "of all rows in <f>, those with <c> between <x> and <y>", "of all rows in <f>, which have {a |}<c> from <x> up to <y>?", "not below <x> and not above <y>: rows of <f> by <c>", "rows of <f> whose <c> is not below <x> and not above <y>", "between <x> and <y>, that is the <c> I want from <f>, show the rows", "<x> to <y> is the range of <c> I want to see from <f>",
    "let me see the rows in <f> with {a |}<c> between <x> and <y>", "which entries of <f> lie between <x> and <y> by <c>?", "the <c> should lie between <x> and <y>; which rows of <f>?", "mind showing the rows of <f> with <c> in the range <x> to <y>?", "make me list of rows with <c> between <x> and <y> in <f>",
]
TWO = [
    "how many rows {of|in} <f> have <b> <v> and {a|} <c> <o> <x>?", "@c count the rows in <f> with <b> <v> and <c> <o> <x>", "@n number of rows in <f> with <b> <v> and {a|} <c> <o> <x>", "in <f>, how many have <b> <v> and <c> <o> <x>?", "how many entries in <f> with <b> <v> have {a|} <c> <o> <x>?", "<f>: how many rows with <b> <v> and <c> <o> <x>?", "how many rows of <f> are there with both <b> <v> and <c> <o> <x>?", "@c count where <b> is <v> and <c> is <o> <x> in <f>", "{|please |can you |could you }tell me how many rows in <f> have <b> <v> and <c> <o> <x>", "how often is <c> <o> <x> where <b> is <v> in <f>?", "@n count of rows in <f> with <b> <v> and <c> <o> <x>", "@c count the rows of <f> where both hold: <b> <v> and <c> <o> <x>", "of the rows in <f> with <b> <v>, how many have {a|} <c> <o> <x>?", "how many times does <f> have <b> <v> with {a|} <c> <o> <x>?",
    "my boss wants to know how many rows of <f> have <b> <v> and {a |}<c> <o> <x>", "for my report I need the number of rows with <b> <v> and <c> <o> <x> from <f>", "I was wondering how many rows in <f> have <b> <v> and also {a |}<c> <o> <x>", "any idea how many have <b> <v> and <c> <o> <x> in <f>?", "how much rows in <f> have <b> <v> and <c> <o> <x>?",
    "<b> = <v> and <c> <o> <x>: how many rows of <f>?", "<b> == <v> & <c> <o> <x>, count in <f>", "# rows in <f>, <b> = <v>, <c> <o> <x>", "for how many rows of <f> is the <b> <v> and the <c> <o> <x>?", "in how many rows of <f> is <v> the <b> while the <c> is <o> <x>?", "two conditions for <f>, <b> <v> and <c> <o> <x>: how many rows?", "two conditions must hold in <f>: <b> <v>, <c> <o> <x>. count the rows",
    "@c count the rows of <f> under two conditions: <b> <v> and <c> <o> <x>", "@c tally the rows of <f> with <b> <v> and <c> <o> <x>", "take only <b> <v> in <f>: how many of these have {a |}<c> <o> <x>?", "of all rows in <f>, how many have <b> <v> and at the same time <c> <o> <x>?", "mind counting the rows in <f> with <b> <v> and <c> <o> <x>?",
]
NAMES_WHERE = [
    "@c list the <b> where <c> is <o> <v> in <f>", "@c list each <b> with {a |}<c> <o> <v> in <f>", "which <b> {has|have} {a |}<c> <o> <v> in <f>?", "@n <b> of the rows with <c> <o> <v> in <f>", "<f>: the <b> where <c> is <o> <v>", "@c show the <b> of all rows in <f> with {a |}<c> <o> <v>", "@c give me the <b> where <c> is <o> <v> in <f>", "the <b> of everything in <f> with <c> <o> <v>",
    "in <f>, which <b> has {a |}<c> <o> <v>?", "I need the <b> of every row in <f> with {a |}<c> <o> <v>", "my boss wants each <b> in <f> with {a |}<c> <o> <v>", "for which <b> in <f> is the <c> <o> <v>?", "every <b> in <f> whose <c> is <o> <v>", "@c find each <b> in <f> whose <c> is <o> <v>", "which <b> in <f> has <c> <o> <v>?", "what <b> do the rows with <c> <o> <v> have in <f>?",
    "only the <b> column of the rows in <f> with <c> <o> <v>", "can you list the <b> where <c> is <o> <v> in <f>?", "could you tell me which <b> has {a |}<c> <o> <v> in <f>?", "look at <f>: which <b> has {a |}<c> <o> <v>?", "select <b> from <f> where <c> <o> <v>", "@c print the <b> of those with <c> <o> <v> in <f>", "where <c> is <o> <v> in <f>, what is the <b>?",
]
NAMES_WHERE_NEXT = ["which <b> has {a |}<c> <o> <v>?", "and which <b> has {a |}<c> <o> <v>?", "now list the <b> where <c> is <o> <v>", "the <b> of those with <c> <o> <v>", "@c list the <b> where <c> is <o> <v>", "@c show the <b> of the rows with <c> <o> <v>", "for which <b> is the <c> <o> <v>?", "and every <b> whose <c> is <o> <v>?", "@c give me each <b> with {a |}<c> <o> <v>", "I need the <b> where <c> is <o> <v>", "where <c> is <o> <v>, what is the <b>?", "tell me which <b> has {a |}<c> <o> <v>"]
# What stands before a value in a sentence: "the ones from Berlin".
BEFORE = {"city": "from", "country": "from", "region": "from", "store": "from", "department": "from", "name": "from", "product": "for", "team": "from", "animal": "for", "month": "from", "plant": "for"}


def plural_noun(word):
    if word.endswith(("ch", "sh", "x", "z")):
        return f"{word}es"
    return word if word.endswith("s") else (word[:-1] + "ies" if word.endswith("y") and len(word) > 2 and word[-2] not in "aeiou" else word + "s")


def noun(c, table, shown=False):
    """What people call the rows: after the file, after the id column, or just rows. Where only their ids are `shown`, not rows."""
    stem = table.name.rsplit(".", 1)[0].lower()
    kinds = [*([] if shown else ["rows", "entries"]), "ones", "items", plural_noun(table.spoken[table.ids[0]])]
    if stem.isalpha() and stem.endswith("s"):
        kinds += [stem] * 5
    return c.pick(kinds)


MANY = ("product", "animal", "plant", "job")


def many(c, value):
    """The plural of a value, where it takes an s."""
    c.demand(value.isalpha() and not value.endswith(("s", "x", "z", "ch", "sh", "y", "f", "fe", "ice", "ead", "ir", "sheep")) and value.islower())
    return f"{value}s"


def condition(c, table):
    """(column, value, how it is said, rows): one value of a text column. People do not always keep to its letter case."""
    by, _ = table.text(c)
    value = table.value(c, by)
    before = BEFORE.get(table.kind[by], "")
    # A value must be found in one column only.
    c.demand(sum(str(v).lower() == value.lower() for x in table.df for v in table.df[x].unique()) == 1)
    said_as = value.lower() if c.chance(0.12) else value
    if table.kind[by] in MANY and c.chance(0.5):
        # "Which ones are lamps?"
        said_as, before = many(c, said_as), ""
    c.register(said_as)
    rows = [i for i, x in zip(table.df.index, table.df[by]) if x == value]
    return by, value, said_as, f"{before} {said_as}".strip(), rows


def listing(text, said_as):
    found = ast.literal_eval(text)
    if not found:
        return "There are none.", ("none",)
    if len(found) > 8:
        return f"The ones that are {said_as} are in the output above.", ("output above",)
    if len(found) == 1:
        return f"Only {found[0]} is {said_as}.", (str(found[0]),)
    return f"These are {said_as}: {joined(map(str, found))}.", tuple(map(str, found))


@needs("id")
def which(c, table):
    by, value, find, words, rows = condition(c, table)
    slots = {"p": noun(c, table, shown=True), "v": words}
    made, _ = which_of(table, by, value, words)
    # "the from Berlin ones" is not English, so only bare values stand before the noun.
    templates = WHICH_PLAIN if words == find and find.lower() == value.lower() and c.chance(0.4) else WHICH
    return Query(templates, slots, slots, *made, gives="rows", of={"rows": rows, "find": find, "by": by, "value": value, "again": which_of})


def which_of(table, by, value, words):
    """((comment, code, answer, check), rows), as `q.count_of`."""
    (key,), rows = table.ids, q.rows_with(table, by, value)
    true = table.df.loc[rows, key].tolist()
    return (f"List the {key} of the rows with {by} {value}", f"result = df[df[{quoted(by)}] == {quoted(value)}]\nresult[{quoted(key)}].tolist()", lambda text: listing(text, words), lambda text: ast.literal_eval(text) == true), rows


@needs("id")
def which_sum(c, table):
    by, value, find, words, rows = condition(c, table)
    (key,), (column, spoken) = table.ids, table.number(c)
    slots = {"p": noun(c, table, shown=True), "v": words}
    true, total = table.df.loc[rows, key].tolist(), sum(x for x in table.df.loc[rows, column] if x == x)

    def answer(text):
        listed, number = text.split("\n")
        start, facts = listing(listed, words)
        return f"{start} Their total {column} is {number}.", (*facts, number)

    code = f"result = df[df[{quoted(by)}] == {quoted(value)}]\nprint(result[{quoted(key)}].tolist())\nprint(round(result[{quoted(column)}].sum(), 2))"
    return Query(WHICH_SUM, {**slots, "c": spoken}, {**slots, "c": column}, f"List the {key} of the rows with {by} {value} and their total {column}", code,
                 answer, lambda text: ast.literal_eval(text.split("\n")[0]) == true and abs(float(text.split("\n")[1]) - total) < 0.006, gives="rows", of={"rows": rows, "find": find, "by": by, "column": column})


@needs("id", "date", dates=1)
def which_dated(c, table):
    """So that "plot them by month" can come next."""
    return which(c, table)


@needs("id", "date", dates=1, numbers=1, gaps=False)
def which_plot(c, table):
    by, value, find, words, rows = condition(c, table)
    c.demand(not any("month" in x.lower() for x in table.texts))
    (key,), (column,), (day,) = table.ids, table.numbers, table.dates
    slots = {"p": noun(c, table, shown=True), "v": words}
    c.demand(slots["p"] != "numbers")  # "which numbers ... plot them" would mean the numbers
    true = table.df.loc[rows, key].tolist()
    code = f"result = df[df[{quoted(by)}] == {quoted(value)}]\nprint(result[{quoted(key)}].tolist())\nmonths = pd.to_datetime(result[{quoted(day)}]).dt.strftime(\"%Y-%m\")\nresult.groupby(months)[{quoted(column)}].sum().plot.bar()"

    def answer(text):
        start, facts = listing(text.split("\n")[0], words)
        return f"{start} The chart shows their {column} by month.", facts

    return Query(WHICH_PLOT, slots, slots, f"List the {key} of the rows with {by} {value} and draw their {column} by month", p.drawing(code), answer, lambda text: ast.literal_eval(text.split("\n")[0]) == true and text.strip().endswith(q.IMAGE), gives="rows", of={"rows": rows, "find": find, "by": by, "column": column})


@needs("id")
def total_of(c, table):
    by, value, find, words, rows = condition(c, table)
    column, spoken = table.number(c)
    slots = {"p": noun(c, table), "v": words}

    def again(table, by, value, words):
        rows = q.rows_with(table, by, value)
        total = sum(x for x in table.df.loc[rows, column] if x == x)
        return (f"Find the total {column} for {by} {value}", f"result = df[df[{quoted(by)}] == {quoted(value)}]\nround(result[{quoted(column)}].sum(), 2)",
                lambda text: (f"The total {column} for {by} {value} is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - total) < 0.006), rows

    return Query(TOTAL_OF, {**slots, "c": spoken}, {**slots, "c": column}, *again(table, by, value, words)[0], gives="rows", of={"rows": rows, "find": find, "by": by, "value": value, "column": column, "again": again, "figure": (column, "sum")})


@needs("id")
def how_many(c, table):
    by, value, find, words, rows = condition(c, table)
    slots = {"p": noun(c, table), "v": words}
    return Query(HOW_MANY_ARE, slots, slots, *how_many_of(table, by, value, words)[0], gives="rows", of={"rows": rows, "find": find, "by": by, "value": value, "again": how_many_of})


def how_many_of(table, by, value, words):
    rows = q.rows_with(table, by, value)
    return (f"Count the rows with {by} {value}", q.counted(f"df[df[{quoted(by)}] == {quoted(value)}]"), lambda text: (f"{text} {'is' if text == '1' else 'are'} {words}.", (text,)), lambda text: text == str(len(rows))), rows


def shown(c, table, rows):
    c.demand(len(rows) < 9)

    def check(text):
        return "Empty DataFrame" in text if not rows else len([x for x in text.strip("\n").split("\n") if x.strip()]) > len(rows)

    return check


def rows_answer(rows, rest):
    if not rows:
        return f"There are no rows {rest}.", ("no rows",)
    return (f"These are the rows {rest}." if len(rows) > 1 else f"This is the row {rest}."), (rest,)


def with_value(c, table):
    by, spoken = table.text(c)
    value = table.value(c, by)
    rows = q.rows_with(table, by, value)
    c.demand(len(rows) < 9)
    query = Query(WITH_VALUE, {"b": spoken, "v": value}, {"b": by, "v": value}, *rows_of(table, by, value)[0], gives="rows", of={"rows": rows, "by": by, "value": value, "again": rows_of})
    if c.chance(0.2):
        # Asked which ones they are, the names would be the answer.
        query.loose = [t for t in WITH_VALUE if not re.search(r"\b(?:which|what|who|list|find)\b", t)]
        query = q.of_noun(c, table, query, 1)
    return query


def rows_of(table, by, value, words=""):
    rows = q.rows_with(table, by, value)
    return (f"Show the rows with {by} {value}", q.kept(f"df[df[{quoted(by)}] == {quoted(value)}]"), lambda text: rows_answer(rows, f"with {by} {value}"), lambda text: len([x for x in text.strip("\n").split("\n") if x.strip()]) > len(rows)), rows


def part_of_word(c, table, by):
    value = str(table.value(c, by))
    word = value.split()[-1] if " " in value and c.chance(0.5) else value[c.rng.randint(0, max(0, len(value) - 4)) :][: c.rng.randint(3, 4)]
    word = word.strip().lower() if c.chance(0.6) else word.strip()
    c.demand(len(word) > 1)
    c.register(word)
    return word


def contains(c, table):
    by, spoken = table.one(c, table.texts + table.free)
    word = part_of_word(c, table, by)
    rows = [i for i, x in zip(table.df.index, table.df[by]) if isinstance(x, str) and word.lower() in x.lower()]
    return Query(CONTAINS, {"b": spoken, "w": word}, {"b": by, "w": word}, f"Show the rows with {word} in {by}", q.kept(f"df[df[{quoted(by)}].str.contains({quoted(word)}, case=False, regex=False)]"), lambda text: rows_answer(rows, f"with {word} in {by}"), shown(c, table, rows), gives="rows", of={"rows": rows, "by": by})


def starts(c, table):
    by, spoken = table.one(c, table.texts + table.free)
    word = str(table.value(c, by))[: c.rng.choice((1, 1, 2, 3))].strip()
    c.register(word)
    rows = [i for i, x in zip(table.df.index, table.df[by]) if isinstance(x, str) and x.startswith(word)]
    return Query(STARTS, {"b": spoken, "w": word}, {"b": by, "w": word}, f"Show the rows where {by} starts with {word}", q.kept(f"df[df[{quoted(by)}].str.startswith({quoted(word)})]"), lambda text: rows_answer(rows, f"where {by} starts with {word}"), shown(c, table, rows), gives="rows", of={"rows": rows, "by": by})


def between(c, table):
    column, spoken = table.number(c)
    top = int(table.df[column].max()) + 1
    low = c.rng.randint(0, top)
    high = c.rng.randint(low, top + 5)
    if c.chance(0.12):
        low, high = sorted((c.pick((low, striking(c.rng, top))), striking(c.rng, top * 10)))
    rows = [i for i, x in zip(table.df.index, table.df[column]) if low <= x <= high]
    slots = {"x": low, "y": high}
    return Query(BETWEEN, {**slots, "c": spoken}, {**slots, "c": column}, f"Show the rows with {column} between {low} and {high}", q.kept(f"df[df[{quoted(column)}].between({low}, {high})]"), lambda text: rows_answer(rows, f"with {column} between {low} and {high}"), shown(c, table, rows), gives="rows" if rows else "", of={"rows": rows, "column": column})


@needs("id")
def which_above(c, table):
    (column, spoken), (key,) = table.number(c), table.ids
    op, word, name, value = q.bound(c, table, column, tuple(q.ABOVE))
    rows = [table.df.index[i] for i in q.passing(table.df[column], op, value)]
    true = table.df.loc[rows, key].tolist()
    slots = {"p": noun(c, table, shown=True), **q.told(c, column, op, word, value, "x")}
    rest = f"with {column} {name} {value}"

    def answer(text):
        found = ast.literal_eval(text)
        if not found:
            return f"There are none {rest}.", ("none",)
        if len(found) > 8:
            return f"The ones {rest} are in the output above.", ("output above",)
        return f"{'These are the ones' if len(found) > 1 else 'There is only one'} {rest}: {joined(map(str, found))}.", tuple(map(str, found))

    return Query(ABOVE, {**slots, "c": spoken}, {**slots, "c": column}, f"List the {key} of the rows {rest}", f"result = df[df[{quoted(column)}] {op} {value}]\nresult[{quoted(key)}].tolist()", answer, lambda text: ast.literal_eval(text) == true, gives="rows" if rows else "", of={"rows": rows, "column": column})


def names_where(c, table):
    """The same where the request says which column names the rows."""
    (column, spoken), (by, spoken_by) = table.number(c), table.one(c, [x for x in table.ids + table.free + table.texts if table.df[x].is_unique and table.df[x].notna().all()])
    op, word, name, value = q.bound(c, table, column, tuple(q.ABOVE))
    rows = [table.df.index[i] for i in q.passing(table.df[column], op, value)]
    true = table.df.loc[rows, by].tolist()
    slots = q.told(c, column, op, word, value)

    def answer(text):
        found = ast.literal_eval(text)
        if not found:
            return f"There are none with {column} {name} {value}.", ("none",)
        if len(found) > 8:
            return f"The {by} values are in the output above.", ("output above",)
        return f"The {by} with {column} {name} {value}: {joined(map(str, found))}.", tuple(map(str, found))

    return Query(NAMES_WHERE, {**slots, "b": spoken_by, "c": spoken}, {**slots, "b": by, "c": column}, f"List the {by} where {column} is {name} {value}", f"result = df[df[{quoted(column)}] {op} {value}]\nresult[{quoted(by)}].tolist()", answer, lambda text: ast.literal_eval(text) == true, following=NAMES_WHERE_NEXT, gives="rows" if rows else "", of={"rows": rows, "column": column})


def two_conditions(c, table):
    (by, spoken_by), (column, spoken) = table.text(c), table.number(c)
    value = table.value(c, by)
    op, word, name, bound = q.bound(c, table, column, tuple(q.ABOVE))
    rows = [i for i, v, x in zip(table.df.index, table.df[by], table.df[column]) if v == value and x == x and q.COMPARE[op](x, bound)]
    slots = {"v": value, **q.told(c, column, op, word, bound, "x")}
    return Query(TWO, {**slots, "b": spoken_by, "c": spoken}, {**slots, "b": by, "c": column}, f"Count the rows with {by} {value} and {column} {name} {bound}", q.counted(f"df[(df[{quoted(by)}] == {quoted(value)}) & (df[{quoted(column)}] {op} {bound})]"),
                 lambda text: q.rows_have(text, f"{by} {value} and {column} {name} {bound}"), lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows, "by": by, "column": column})


def none_has(c):
    """No column has the value: the look finds nothing, and the answer says so."""
    table = Table(c, need=("id",))
    kind = table.kind[c.pick(table.texts)]
    value = from_list(c.rng, CATEGORY[kind], c.split)
    c.register(value)
    words = f"{BEFORE.get(kind, '')} {value}".strip()
    slots = {"p": noun(c, table), "v": words, "f": table.name}
    yield User(c.ask(c.pick((WHICH, HOW_MANY_ARE, *[WHICH_PLAIN] * (words == value))), **slots))
    _, observation = yield from look(c, table, find=value)
    c.demand("| has " not in observation)
    yield Say(f"I found {value} in no column of {table.name}.", (value, table.name))


def table_which(c):
    """Which ones have a value that the request names without its column."""
    if c.chance(0.1):
        yield from none_has(c)
        return
    yield from run(c, {which: 3, which_dated: 3, which_sum: 2, which_plot: 1.5, total_of: 2, how_many: 1.5}, exact=0, follow=0.6)


def table_above(c):
    """Which ones are above or below a number."""
    if c.chance(0.3):
        yield from run(c, {names_where: 1}, exact=0.4, follow=0.5, need=("id",) * c.chance(0.6))
        return
    yield from run(c, {which_above: 1}, exact=0, follow=0.5)


def table_rows_with(c):
    """The rows with a value, a piece of text, a number in a range."""
    yield from run(c, {with_value: 3, contains: 2, starts: 1.5, between: 2}, follow=0.45)


def table_two_conditions(c):
    yield from run(c, {two_conditions: 1}, follow=0.15)


INTENTS = {table_which: 26, table_above: 8, table_rows_with: 20, table_two_conditions: 8}
