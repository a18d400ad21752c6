"""What a table holds: shape, types, ends, different values, gaps, duplicates, a summary, shares, the row with the most."""

import ast

import pandas as pd

from ..scenario import Act, Say, User
from . import table_queries as q
from .endings import declined, joined, plural, quoted, result, said
from .table_data import Table, load, put, read
from .table_queries import Query, groups, near, pairs
from .table_steps import SHOWN, needs, run, saving

SHAPE = [
    "how many rows and columns does <f> have?", "@n number of rows and columns in <f>", "@n shape of <f>", "shape of <f>?", "what are the dimensions of <f>?", "@c count the rows and columns of <f>", "how many rows and how many columns are in <f>?", "how large is the table in <f>, in rows and columns?", "<f>: rows and columns?", "@n dimensions of the table <f>", "in <f>, how many rows and columns?", "rows and columns of <f>", "how big is the table <f>, rows and columns?", "@n dimensions of <f>", "tell me how many rows and columns <f> has", "what shape does <f> have?",
    "my boss asks how many rows and columns <f> has", "for my report I need the number of rows and columns of <f>", "I was wondering how many rows and columns there are in <f>", "any idea how many rows by how many columns <f> has?", "how much rows and how much columns has <f>?", "how many rows by how many columns is <f>?", "rows x columns of <f>?",
    "rows × columns of <f>", "<f> → rows, columns", "<f>.shape", "df.shape of <f>", "<f> - number of rows, number of columns", "what is the size of the table <f> in rows and columns?", "@n size of the table in <f>, rows and columns", "@n size of <f> in rows and columns", "how long and how wide is the table <f>?", "how wide and how long is <f>, in columns and rows?",
    "take <f> and count both its rows and its columns", "@c count both the rows and the columns in <f>", "@c tally rows and columns of <f>", "would you mind counting rows and columns in <f>?", "I need to see the dimensions of <f>",
]
TYPES = [
    "what types do the columns of <f> have?", "@n column types of <f>", "@n data types in <f>", "dtypes of <f>", "which type is each column of <f>?", "@c show the type of every column in <f>", "@c list the types of the columns in <f>", "are the columns of <f> numbers or text?", "<f>: data types?", "what kind of data is in each column of <f>?", "in <f>, which columns are numbers?", "@c check the data type of each column in <f>", "dtypes in <f>?", "@n type of each column in <f>", "which columns of <f> are numbers and which are text?", "what data types does <f> use?",
    "my boss asks what types the columns of <f> are", "for my script I need the data types of <f>", "I was wondering which columns of <f> are text and which are numbers", "any idea what data types <f> has?", "can't remember which columns in <f> are numeric", "which columns of <f> are numeric?", "is every column of <f> numeric, or are some text?",
    "<f> → dtypes", "<f>.dtypes", "df.dtypes for <f>", "<f> - type of each column", "@c print the dtypes of <f>", "@c print the data type of each column of <f>", "as what type does each column of <f> get read?", "how is each column of <f> stored, as text or as a number?", "are there text columns in <f>, or only numbers? list the types", "number, text or date: what is each column of <f>?",
    "make me list of the column types in <f>", "@n list of the data types in <f>", "mind checking the types of the columns in <f>?", "would you mind looking up the type of every column of <f>?", "of what type are the columns in <f>?",
    "which columns of <f> are stored as text and which as numbers?",
]
TAIL = [
    "@c show the last <n> rows of <f>", "last <n> rows of <f>", "tail of <f>, <n> rows", "@n last <n> rows of <f>", "@c print the final <n> rows of <f>", "how does <f> end? show <n> rows", "what are the last <n> rows of <f>?", "@c show the end of <f>, <n> rows", "<f>: last <n> rows", "let me see the last <n> rows of <f>", "the bottom <n> rows of <f>", "@c open <f> and show the last <n> rows", "what do the last <n> rows of <f> look like?", "@n bottom <n> rows of <f>", "the final <n> rows in <f>?", "@c show the bottom <n> rows of <f>",
    "what does the end of <f> look like? <n> rows", "how do the last <n> rows of <f> look?",
    "my boss wants the last <n> rows of <f>", "for my report I need the final <n> rows of <f>", "I was wondering what stands in the last <n> rows of <f>", "what is in the last <n> rows of <f>?", "what was added at the end of <f>? <n> rows will do", "tail -<n> for the table <f>", "<f>.tail(<n>)", "<f> tail <n>", "<f> → last <n> rows", "<f> - the <n> rows at the bottom",
    "the <n> rows at the bottom of <f>", "the <n> rows at the very end of <f>", "let's see the bottom of <f>, <n> rows of it", "jump to the end of <f> and show me <n> rows", "scroll down to the end of <f>, <n> rows", "open <f>, I want to see the <n> rows at the end", "take <f> and print its last <n> rows", "@c print the last <n> rows of <f>", "@c read me the last <n> rows of <f>",
    "would you mind showing me the last <n> rows of <f>?", "could I have the final <n> entries of <f> on the screen?", "the newest <n> rows are at the bottom of <f>, show them",
    "scroll to the bottom of <f> and show <n> rows",
]
DISTINCT = [
    "which different values of <b> are in <f>?", "@c list the different <b> values in <f>", "what <b> values are there in <f>?", "unique values of <b> in <f>", "@n distinct values of <b> in <f>", "<f>: all different <b>", "@c show each <b> in <f> once", "which values does <b> have in <f>?", "@n list of all <b> values in <f> without repeats", "what are the distinct <b> values of <f>?", "@c list every <b> in <f> only once", "in <f>, which different <b> are there?", "all <b> values in <f> without repeats", "@n unique <b> values in <f>", "@c find the unique values of <b> in <f>", "each different <b> in <f>, once",
    "my boss wants a list of every different <b> in <f>", "for my report I need all different <b> values of <f>", "I was wondering which different values <b> has in <f>", "I can't remember which <b> values there are in <f>", "any idea which <b> values occur in <f>?", "what different <b> values occur in <f>?", "what can the <b> be in <f>? list all values",
    "which values can <b> have in <f>?", "distinct <b> from <f>", "unique(<b>) of <f>", "set of <b> in <f>", "<f> → unique <b>", "@n set of different <b> values in <f>", "make me list of all different <b> in <f>", "a list of the <b> values in <f>, each only once", "all the <b> in <f>, but no repeats", "no repeats please: the <b> values of <f>", "@c name all the different <b> of <f>",
    "@c name every <b> that occurs in <f>, once", "mind listing the unique <b> values in <f>?", "take <f> and list the distinct values of <b>", "let me see the different <b> values in <f>",
]
HOW_MANY_DISTINCT = [
    "how many different <b> values are in <f>?", "how many unique <b> are in <f>?", "@n number of different <b> in <f>", "@c count the distinct values of <b> in <f>", "how many distinct <b> does <f> have?", "<f>: how many different <b>?", "@n number of unique <b> values in <f>", "in <f>, how many different <b> are there?", "@c count the unique <b> in <f>", "how many kinds of <b> are there in <f>?", "@n count of different <b> values in <f>", "how many distinct values has <b> in <f>?", "@c count how many different <b> there are in <f>", "how many kinds of <b> does <f> list?",
    "my boss wants to know how many different <b> there are in <f>", "for my report I need the number of different <b> values in <f>", "I was wondering how many distinct <b> there are in <f>", "any idea how many unique <b> values <f> has?", "how much different <b> are in <f>?", "how much different values has <b> in <f>?", "count(distinct <b>) from <f>",
    "nunique of <b> in <f>", "# unique <b> in <f>", "<f> → number of distinct <b>", "how many <b> values are in <f> if repeats count once?", "repeats count once: how many <b> in <f>?", "not counting repeats, how many <b> does <f> have?", "how many kinds of <b> occur in <f>?", "@n number of kinds of <b> in <f>", "@n quantity of different <b> in <f>", "@c tally the unique values of <b> in <f>",
    "mind counting the different <b> in <f>?", "how many values does <b> have in <f>, counting each once?",
    "nunique(<b>) of <f>", "df.nunique for <b> in <f>",
]
MISSING = [
    "are there missing values in <f>?", "@c count the missing values in <f>", "which columns of <f> have gaps?", "@n number of missing values per column in <f>", "is anything missing in <f>?", "how many values are missing in <f>?", "@c check <f> for missing values", "empty cells in <f>?", "@c find the gaps in <f>", "does <f> have empty cells?", "<f>: missing values?", "which columns of <f> are incomplete?", "@c check <f> for gaps", "is <f> complete or are there gaps?", "where is data missing in <f>?", "@c look for empty cells in <f>", "are there blanks in <f>?", "@c count the blanks in each column of <f>", "any blanks or empty cells in <f>?", "how many blanks are in <f>?",
    "how complete is <f>?", "is <f> complete, or are cells missing?", "@c count the gaps in every column of <f>",
    "my boss asks whether <f> is complete", "for my report, are any cells of <f> empty?", "I was wondering whether cells are empty in <f>", "I think some data is missing in <f>, how many values per column?", "there are gaps in <f>, I think. where?", "any idea where the gaps in <f> are?", "is it true that values are missing in <f>?", "does <f> have holes?",
    "where are the holes in <f>?", "@c look for holes in the data of <f>", "how much values are missing in <f>?", "how much blanks has each column of <f>?", "how many cells of <f> are empty?", "how many empty cells per column in <f>?", "NaN count per column of <f>", "NaNs in <f>?", "count NaN in <f>", "<f>.isna().sum()", "<f> → missing values per column",
    "<f> - anything missing?", "has somebody forgotten to fill in cells of <f>?", "are all cells of <f> filled in?", "which columns of <f> are not filled in completely?", "@c tally the missing values in <f>", "@c check whether all cells of <f> are filled", "mind checking <f> for blanks?", "would you mind looking for gaps in <f>?", "@n list of columns in <f> with missing values",
    "isna count per column of <f>", "df.isna().sum() for <f>", "how many NaNs has each column of <f>?", "any NaNs in <f>?", "I may have forgotten to fill some cells in <f>, which columns have gaps?", "were any values forgotten in <f>?",
]
DUPES = [
    "are there duplicate rows in <f>?", "@c count the duplicate rows in <f>", "duplicates in <f>?", "how many duplicates are in <f>?", "dupes in <f>?", "does <f> have rows twice?", "@c check <f> for duplicates", "@c find duplicate rows in <f>", "is any row in <f> repeated?", "@n number of duplicate rows in <f>", "how many rows of <f> are there more than once?", "<f>: any duplicates?", "@c look for repeated rows in <f>", "does <f> contain duplicates?", "is there anything double in <f>?", "@c check whether rows of <f> are repeated", "how many rows in <f> are double?", "any dupes in <f>?", "@c look for dupes in <f>", "are rows in <f> there twice?", "is something twice in <f>?",
    "my boss asks whether <f> has duplicate rows", "for my report I need the number of duplicates in <f>", "I was wondering whether any rows occur twice in <f>", "I think some rows of <f> occur twice, how many?", "any idea whether <f> has repeated rows?", "is it true that <f> has duplicates?", "does any row of <f> occur more than once?", "do rows occur twice in <f>?",
    "how much duplicates has <f>?", "how much rows of <f> are double?", "how often do rows repeat in <f>?", "<f>.duplicated().sum()", "<f> → duplicate count", "<f> - duplicates?", "are all rows of <f> unique?", "is every row of <f> unique?", "is each row in <f> different, or are some repeated?", "are some rows of <f> identical?", "how many identical rows are in <f>?",
    "identical rows in <f>?", "@c check <f> for identical rows", "@c tally the duplicates in <f>", "mind checking <f> for dupes?", "would you mind counting the repeated rows in <f>?", "did I enter something twice in <f>?", "did someone enter rows twice in <f>?",
    "which rows in <f> are duplicated, if any? count them", "are rows of <f> duplicated?", "was something entered twice in <f>?",
]
DEDUPE = [
    "@c remove the duplicate rows from <f>", "@c drop the duplicates in <f>", "@c delete the duplicate rows of <f>", "@c clean the duplicates out of <f>", "@c keep every row of <f> only once", "@c get rid of the duplicates in <f>", "@c dedupe <f>", "@c throw the double rows out of <f>", "<f> has duplicates, remove them", "make the rows of <f> unique", "@c take out the repeated rows in <f>", "@c deduplicate <f>", "<f> without duplicates please", "no duplicates in <f> any more, please", "@c drop the repeated rows of <f>", "@c throw away the double rows in <f>",
    "@c clean <f> of duplicates", "@c clean up the double rows in <f>", "each row of <f> only once please", "@c keep each row in <f> once", "@c throw away the duplicates in <f>",
    "my boss wants <f> without the duplicates", "for my report I need <f> without repeated rows", "there are too many double rows in <f>, take them out", "there are duplicates in <f>, get rid of them", "rows are repeated in <f>, please fix that by dropping the repeats", "some rows stand twice in <f>, throw the second ones away", "I entered rows twice in <f>; remove the repeats",
    "drop_duplicates on <f>", "<f> → drop duplicates", "<f>: remove dupes", "remove dupes <f>", "@c remove the dupes in <f>", "@c erase the duplicate rows in <f>", "@c erase the repeats in <f>", "@c trash the duplicates in <f>", "trash the repeated rows of <f>, I don't need them", "<f> should have every row only once", "no row should be in <f> twice, delete the repeats",
    "every row once is enough in <f>, remove the rest", "all rows of <f> should be unique, drop the others", "identical rows in <f> can go, keep one of each", "of identical rows in <f> keep only one", "@c remove identical rows from <f>", "would you mind removing the duplicates from <f>?", "mind cleaning the double rows out of <f>?", "time to clean <f> of its duplicates",
    "would you mind dropping the repeated rows of <f>?", "mind dropping the duplicates in <f>?", "rows were entered twice in <f>, please deduplicate it", "someone entered things twice in <f>, clean the repeats out", "mind cleaning <f> of repeated rows?",
]
DUPES_WHICH = [
    "which ones?", "which rows?", "show them", "show the duplicates", "which are they?", "@c show these rows", "@c list the duplicates", "@c show which ones are double", "let me see them", "and which ones are they?", "can I see them?", "can I see the duplicates?", "what are they?", "which rows are double?", "which rows are the duplicates?", "@c print them", "@c print the duplicates",
    "I'd like to see these rows", "let me see these duplicates", "which rows do you mean?", "let's see them", "list them", "@c list these rows", "what is in these rows?", "what do they look like?",
]
DUPES_OUT = [
    "remove them", "delete them", "drop them", "get rid of them", "throw them out", "@c remove the duplicates", "@c drop the duplicates", "@c clean them out", "then remove them", "@c delete these", "ok, out with them", "out with the duplicates", "@c throw the duplicates away", "@c throw these away", "they can go", "the duplicates can go", "I don't need them twice, delete them", "@c keep each row only once",
    "@c keep one of each", "one of each is enough", "then clean them out", "@c erase them", "@c erase the duplicates", "@c get rid of the duplicates", "mind removing them?", "please clean that up", "each row only once please", "then drop the duplicates",
]
SEVERAL = [
    "what are the lowest, highest and average <c> in <f>?", "min, max and mean of <c> in <f>", "@n minimum, maximum and average <c> in <f>", "@c show the lowest, the highest and the average <c> in <f>", "<f>: min, max and average <c>", "@n smallest, largest and average <c> in <f>", "in <f>, what are the minimum, maximum and mean <c>?", "@c find the lowest, highest and mean <c> of <f>", "@n range and average of <c> in <f>", "lowest, highest, average <c> of <f>", "@c compute min, max and average of <c> in <f>", "from what to what does <c> go in <f>, and what is the average?", "@n lowest, highest and mean <c> in <f>", "smallest and largest and average <c> in <f>?", "what is the range of <c> in <f>, and its mean?",
    "how far does <c> go in <f>, from lowest to highest, and what is its average?", "min, max, average for <c> in <f>", "@n lowest, highest and average value of <c> in <f>",
    "my boss wants the lowest, highest and average <c> of <f>", "for my report I need min, max and mean of <c> from <f>", "I was wondering what the smallest, largest and average <c> in <f> are", "any idea of the min, max and average <c> in <f>?", "min(<c>), max(<c>), mean(<c>) of <f>", "min/max/mean <c> in <f>", "min/max/avg of <c>, <f>", "<f> → min, max, mean of <c>",
    "<f> - <c>: lowest, highest, average", "how low, how high and how much on average is <c> in <f>?", "how low and how high does <c> go in <f>, and what is the average?", "between which values does <c> lie in <f>, and what is the mean?", "three numbers for <c> in <f>: minimum, maximum, average", "I need three numbers for <c> from <f>, the lowest, the highest and the mean",
    "the extremes of <c> in <f>, plus the average", "@n extremes and the average of <c> in <f>", "@n extremes of <c> in <f> and the mean", "take <f> and tell me the min, the max and the average of <c>", "mind giving me min, max and mean of <c> in <f>?", "what is the smallest <c> in <f>, what the largest, and what the average?", "@c get the minimum, the maximum and the mean <c> from <f>",
    "would you mind giving me the lowest, highest and average <c> of <f>?",
]
DESCRIBE = [
    "@c describe the <c> in <f>", "statistics of <c> in <f>", "@n statistics for <c> in <f>", "@c give statistics of the <c> in <f>", "@c summarize the <c> of <f>", "<f>: describe <c>", "@n statistical summary of <c> in <f>", "what do the statistics of <c> in <f> look like?", "@c show the statistics of <c> from <f>", "stats of <c> in <f>", "@n stats for the <c> of <f>", "@c describe <c> from <f> with its quartiles", "mean, deviation and quartiles of <c> in <f>", "@n quartiles of <c> in <f>", "@c summarize <c> from <f> in numbers", "@n summary of <c> in <f>",
    "how do the stats of <c> in <f> look?", "what does a summary of <c> in <f> look like?",
    "my boss wants statistics of <c> from <f>", "for my report I need a statistical summary of <c> in <f>", "I was wondering how <c> is distributed in <f>", "@n distribution of <c> in <f> in numbers", "@n key figures of <c> in <f>", "give the key figures for <c> in <f>", "what are the key figures of <c> in <f>?", "<f>.<c>.describe()",
    "describe(<c>) in <f>", "df.describe for <c> in <f>", "<f> → stats for <c>", "<f> - <c> statistics", "tell me something about the distribution of <c> in <f>", "tell me all the usual statistics about <c> in <f>", "any statistics on <c> in <f>?", "count, mean, deviation, quartiles of <c> in <f>", "what are the quartiles and the deviation of <c> in <f>?",
    "@n standard deviation and quartiles of <c> in <f>", "take <f> and summarize <c> for me", "could you summarise <c> in <f>?", "@c summarise the <c> from <f>", "mind describing <c> in <f> with statistics?", "a summary of <c> from <f> please",
    "would you mind describing <c> from <f> in statistics?", "a full statistical description of <c> in <f>", "@n usual statistics for <c> of <f>", "the usual figures for <c> from <f>: mean, deviation, quartiles",
]
TOTALS = [
    "@c add up every number column in <f>", "totals of all columns in <f>", "@n totals of all number columns in <f>", "@c sum all the columns of <f>", "<f>: total of every column", "@c give a total row for <f>", "what are the totals of the columns in <f>?", "@c compute the total of each column in <f>", "@n total row of <f>", "in <f>, what do the columns add up to?", "@c add up all the columns of <f>", "the total row for <f>?", "@n column totals of <f>", "column totals for <f>", "@c show the total row of <f>", "what do all columns of <f> add up to?",
    "my boss wants the totals of all columns in <f>", "for my report I need a total row under <f>", "I was wondering what each column of <f> adds up to", "any idea what every column in <f> comes to?", "what does each column of <f> come to in total?", "what is under the line if I add up every column of <f>?", "sum(*) of <f>", "<f>.sum() for every column",
    "df.sum() of <f>", "<f> → totals per column", "<f> - add up each column", "a total for every number column of <f>", "@n totals for each column of <f>", "@n sums of all columns in <f>", "the sums of every column in <f>?", "what are the sums of the columns in <f>?", "take <f> and add up all of its columns", "take <f> and total each column", "@c total every column of <f>",
    "@c total all the number columns in <f>", "mind adding up the columns of <f>?", "would you mind totalling each column in <f>?", "all columns of <f> added up, please", "make me the totals of all columns from <f>",
]
SHARE = [
    "what percentage of the <c> does each <b> have in <f>?", "share of <c> by <b> in <f>", "@n share of each <b> in the total <c> of <f>", "<c> by <b> in percent in <f>", "@c show the share of <c> by <b> from <f> in percent", "what percent of <c> comes from each <b> in <f>?", "@n percentage of <c> per <b> in <f>", "<f>: <c> share per <b>", "in <f>, how is the <c> split over <b> in percent?", "@c compute the share of every <b> in the <c> of <f>", "how much percent of the <c> in <f> belongs to each <b>?", "@c work out the percentage of <c> by <b> in <f>", "which share of the <c> in <f> does each <b> have?", "@c split the <c> of <f> by <b> in percent", "@n percent of <c> by <b> in <f>",
    "my boss wants to know what percentage of the <c> in <f> each <b> has", "for my report I need the <c> of <f> by <b> as percentages", "I was wondering what share of the <c> each <b> has in <f>", "any idea what percent of the <c> each <b> makes up in <f>?", "how many percent of the <c> in <f> does every <b> make up?", "what part of the <c> in <f>, in percent, belongs to each <b>?",
    "how big is the share of each <b> in the <c> of <f>?", "how big is each <b>'s share of the <c> in <f>?", "each <b>'s share of <c> in <f>", "% of <c> by <b> in <f>", "<c> by <b> in %, from <f>", "% <c> per <b>, <f>", "<f> → share of <c> per <b> in percent", "the total <c> of <f> is 100 percent; what has each <b>?", "if all <c> in <f> is 100 %, how much is each <b>?",
    "with all <c> as 100 percent, what does every <b> have in <f>?", "@n percentages of <c> by <b> in <f>", "every <b> of <f> as a percentage of the <c>", "take <f> and give each <b> its share of the <c> in percent", "mind working out the share of <c> per <b> in <f>?", "relative <c> by <b> in <f>, in percent",
    "the relative share of each <b> in the <c> of <f>", "relative share of <c> per <b> in <f>, in %", "mind giving me the share of each <b> in the <c> of <f>?",
]
MOST = [
    "which <b> has the <x> single <c> in <f>?", "which row in <f> has the <x> <c>?", "@n row with the <x> <c> in <f>", "@c find the row with the <x> <c> in <f>", "who or what has the <x> <c> in <f>?", "which entry has the <x> <c> in <f>?", "<f>: row with the <x> <c>", "@c show the one row with the <x> <c> in <f>", "which line in <f> has the <x> <c>?", "in <f>, which one has the <x> <c>?", "@c show the entry of <f> with the <x> <c>", "@n single entry with the <x> <c> in <f>", "what is the row of <f> with the <x> <c>?", "@c look up the row with the <x> <c> of <f>", "to which <b> does the <x> single <c> in <f> belong?", "@n <b> with the <x> single <c> in <f>",
    "my boss wants to know which row of <f> has the <x> <c>", "for my report I need the row of <f> with the <x> <c>", "I was wondering which entry in <f> has the <x> <c>", "I can't remember which row of <f> has the <x> <c>", "any idea which line of <f> has the <x> <c>?", "where in <f> is the <x> <c>? show the row", "in which row of <f> is the <x> <c>?",
    "in which line of <f> do I find the <x> <c>?", "to which row does the <x> <c> in <f> belong?", "of all rows in <f>, which one has the <x> <c>?", "of all entries in <f>, the one with the <x> <c>", "<f> → row with <x> <c>", "take <f> and find the single row with the <x> <c>", "let me see the row in <f> with the <x> <c>", "mind looking up which entry has the <x> <c> in <f>?",
    "which single <b> of <f> has the <x> <c>?", "for which <b> is a single <c> the <x> in <f>?", "the <b> of the row with the <x> <c> in <f>", "what is the <b> of the row with the <x> <c> in <f>?", "what <b> stands in the row of <f> with the <x> <c>?", "which <b> stands next to the <x> single <c> in <f>?", "my boss asks for the <b> with the <x> single <c> in <f>",
    "find the row of <f> with the <x> <c> and tell me its <b>", "the <x> <c> in <f>, one row: which <b> is it?", "@n <b> in the row with the <x> <c> of <f>", "I was wondering which <b> has the single <x> <c> in <f>",
]
CORRELATION = [
    "@n correlation of <c> and <d> in <f>", "how are <c> and <d> correlated in <f>?", "do <c> and <d> go together in <f>?", "@c compute the correlation between <c> and <d> in <f>", "is there a correlation between <c> and <d> in <f>?", "<f>: correlation of <c> with <d>", "how strongly does <c> depend on <d> in <f>?", "@n correlation between <c> and <d> in <f>", "in <f>, do <c> and <d> go together?", "@c correlate <c> with <d> in <f>", "how much do <c> and <d> go together in <f>?", "does <c> depend on <d> in <f>?", "are <c> and <d> related in <f>?", "@n correlation coefficient of <c> and <d> in <f>", "is <c> related to <d> in <f>?", "how closely are <c> and <d> related in <f>?",
    "my boss asks whether <c> and <d> are related in <f>", "for my report I need the correlation of <c> and <d> from <f>", "I was wondering whether <c> and <d> go together in <f>", "is it true that <c> and <d> are correlated in <f>?", "is it true that <c> depends on <d> in <f>?", "any idea how closely <c> and <d> are related in <f>?", "has <c> anything to do with <d> in <f>?",
    "does <c> have anything to do with <d> in <f>?", "does <c> rise with <d> in <f>?", "when <d> goes up, does <c> go up too in <f>?", "when <c> goes up in <f>, does <d> rise too?", "is there a connection between <c> and <d> in <f>?", "how strong is the connection between <c> and <d> in <f>?", "@n connection between <c> and <d> in <f>", "corr(<c>, <d>) in <f>",
    "<c> vs <d>, correlation, <f>", "<f> → corr of <c> and <d>", "r of <c> and <d> in <f>?", "Pearson correlation for <c> and <d> of <f>", "what is the correlation coefficient of <c> with <d> in <f>?", "how strong is the correlation of <c> with <d> in <f>?", "mind checking whether <c> is related to <d> in <f>?", "take <f> and correlate <c> and <d>",
    "are <c> and <d> strongly correlated in <f>?", "<f>: do <c> and <d> correlate?", "do <c> and <d> correlate strongly in <f>?", "is <c> closely related to <d> in <f>?", "compute the Pearson coefficient of <c> and <d> in <f>", "pearson(<c>, <d>) of <f>", "I think <c> depends on <d> in <f>, is there a correlation?", "my boss says <c> depends on <d>; check the correlation in <f>",
    "df.corr for <c> and <d> of <f>",
]


def at_once(c, templates, comment, code, **slots):
    """A table, a question of it that needs no look, and the observation."""
    more = {k: v for k, v in slots.items() if k in ("need", "gaps", "columns")}
    table = Table(c, **more)
    words = {k: v(table) if callable(v) else v for k, v in slots.items() if k not in more}
    yield User(c.ask(templates, f=table.name, **words))
    observation = yield Act(f"# {comment.format(f=table.name, **words)}\n{read(table.name)}\n{code.format(**words)}")
    c.demand("Error" not in observation and len(observation) < SHOWN)
    return table, result(observation)


def table_size(c):
    table, text = yield from at_once(c, SHAPE, "Count the rows and columns of {f}", "df.shape")
    rows, columns = ast.literal_eval(text)
    c.demand((rows, columns) == (len(table.df), len(list(table.spoken))))
    yield Say(f"{table.name} has {plural(rows, 'row')} and {plural(columns, 'column')}.", (str(rows), str(columns)))


def table_types(c):
    table, text = yield from at_once(c, TYPES, "Look up the types of the columns of {f}", "df.dtypes")
    found = pairs(text)
    c.demand([k.strip() for k, _ in found] == [x.strip() for x in table.df.columns])
    if len(found) > 6:
        yield Say(f"The types of the columns of {table.name} are in the output above.", ("output above",))
        return
    yield Say(f"The types are {q.pair_list(found)}.", tuple(v for _, v in found))


def table_tail(c):
    n = c.rng.randint(2, 5)
    table, text = yield from at_once(c, TAIL, "Show the last {n} rows of {f}", "df.tail({n})", n=n)
    c.demand(len(table.df) >= n)
    yield Say(f"These are the last {n} rows of {table.name}.", (table.name,))


def table_gaps(c):
    table, text = yield from at_once(c, MISSING, "Count the missing values in {f}", "missing = df.isna().sum()\nmissing[missing > 0]", gaps=c.chance(0.7))
    true = {x: sum(1 for v in table.df[x] if v is None or v != v) for x in table.df.columns}
    found = [] if text.strip().startswith("Series([]") else pairs(text)
    c.demand({k.strip(): int(v) for k, v in found} == {k.strip(): v for k, v in true.items() if v})
    if not found:
        yield Say(f"No values are missing in {table.name}.", ("No",))
        return
    yield Say(f"Missing values: {q.pair_list(found)}.", tuple(k.strip() for k, _ in found))


def doubled(c, table):
    """The table with some rows twice; None where it stays as it is."""
    if c.chance(0.25):
        return 0
    again = c.rng.sample(range(len(table.df)), c.rng.randint(1, min(3, len(table.df))))
    frame = pd.concat([table.df, table.df.iloc[again]], ignore_index=True)
    if c.chance(0.5):
        frame = frame.iloc[c.rng.sample(range(len(frame)), len(frame))]
    put(c, frame, table.name)
    return sum(r in [tuple(map(str, x)) for x in frame.values.tolist()][:i] for i, r in enumerate(tuple(map(str, x)) for x in frame.values.tolist()))


def table_duplicates(c):
    table = Table(c, formats={"csv": 88, "xlsx": 12}, gaps=False)
    count = doubled(c, table)
    # Rows may be the same by chance in a narrow table.
    c.demand(count or not table.df.duplicated().any())
    remove = c.chance(0.5)
    yield User(c.ask(DEDUPE if remove else DUPES, f=table.name))
    observation = yield Act(f"# Count the duplicate rows in {table.name}\n{read(table.name)}\ndf.duplicated().sum()")
    text = said(result(observation))
    c.demand(text == str(count))
    if text == "0":
        yield Say(f"There are no duplicate rows in {table.name}.", ("no duplicate",))
        return
    number = plural(text, "duplicate row")
    if not remove:
        yield Say(f"There {'is' if text == '1' else 'are'} {number} in {table.name}.", (text,))
        if c.chance(0.3):
            yield User(c.ask(DUPES_WHICH))
            observation = yield Act("# Show the duplicate rows\nresult = df[df.duplicated(keep=False)]\nresult")
            c.demand(len(observation) < SHOWN)
            yield Say("These rows are there more than once.", ("more than once",))
        elif c.chance(0.4):
            yield User(c.ask(DUPES_OUT))
            remove = True
        if not remove:
            return
    talk = f"This will change {table.name}: {number} will go."
    code = f"# Remove the duplicate rows from {table.name}\n{saving(table.name, 'df.drop_duplicates()')}"
    if c.chance(0.15):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    c.demand(not load(c.folder / table.name).duplicated().any())
    yield Say(f"I removed {number} from {table.name}.", (text, table.name))


def distinct(c, table):
    by, spoken = table.text(c)
    true = sorted({x for x in table.df[by] if isinstance(x, str)})
    return Query(DISTINCT, {"b": spoken}, {"b": by}, f"List the different values of {by}", f"sorted(df[{quoted(by)}].dropna().unique())", lambda text: (f"The values of {by} are {joined(ast.literal_eval(text))}." if len(true) > 1 else f"The only value of {by} is {true[0]}.", tuple(true)),
                 lambda text: ast.literal_eval(text) == true)


def how_many_distinct(c, table):
    by, spoken = table.text(c)
    true = len({x for x in table.df[by] if isinstance(x, str)})
    return Query(HOW_MANY_DISTINCT, {"b": spoken}, {"b": by}, f"Count the different values of {by}", f"df[{quoted(by)}].nunique()", lambda text: (f"There {'is' if said(text) == '1' else 'are'} {plural(said(text), 'different value')} of {by}.", (said(text),)), lambda text: said(text) == str(true))


def several(c, table):
    column, spoken = table.number(c)
    values = [float(x) for x in table.df[column] if x == x]
    true = {"min": min(values), "max": max(values), "mean": sum(values) / len(values)}
    return Query(SEVERAL, {"c": spoken}, {"c": column}, f"Find the lowest, highest and average {column}", f"df[{quoted(column)}].agg([\"min\", \"max\", \"mean\"]).round(2)", lambda text: (f"{column}: {q.pair_list(pairs(text))}.", tuple(v for _, v in pairs(text))), lambda text: near(pairs(text), true), gives="number", of={"column": column, "kind": "mean"})


def describe(c, table):
    column, spoken = table.number(c)
    return Query(DESCRIBE, {"c": spoken}, {"c": column}, f"Show the statistics of {column}", f"df[{quoted(column)}].describe().round(2)", lambda text: (f"The average {column} is {dict(pairs(text))['mean']}, from {dict(pairs(text))['min']} to {dict(pairs(text))['max']}.", (dict(pairs(text))["mean"],)),
                 lambda text: {"count", "mean", "std", "50%"} <= set(dict(pairs(text))), gives="number", of={"column": column, "kind": "mean"})


def table_totals(c):
    """The totals of all columns; numbers that are only names of rows must not be added up."""
    table, text = yield from at_once(c, TOTALS, "Add up the number columns of {f}", "df.sum(numeric_only=True).round(2)")
    c.demand(not any(table.df[x].dtype.kind in "if" for x in table.ids))
    true = {x.strip(): sum(v for v in table.df[x] if v == v) for x in table.numbers}
    c.demand(near([(k.strip(), v) for k, v in pairs(text)], true))
    yield Say(f"The totals are {q.pair_list(pairs(text))}.", tuple(v for _, v in pairs(text)))


def share(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    sums = q.reduced(table.df, by, column, "sum")
    total = sum(x for x in table.df[column] if x == x)
    c.demand(total > 0 and sums)
    true = {k: v / total * 100 for k, v in sums.items()}
    return Query(SHARE, {"c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"Find the share of {column} by {by} in percent", q.kept(f"({q.split_by(by)}[{quoted(column)}].sum() / df[{quoted(column)}].sum() * 100).round(1)"), lambda text: q.grouped_answer(f"The percentages of {column} by {by}", text),
                 lambda text: all(abs(float(v) - true[k]) < 0.06 for k, v in groups(text)), gives="groups", of={"column": column, "by": by, "kind": "percent", "values": true})


@needs("id")
def most(c, table):
    column, spoken = table.number(c)
    low = c.chance(0.35)
    word = c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest"))
    name, call = ("lowest", "idxmin") if low else ("highest", "idxmax")
    values = sorted(x for x in table.df[column] if x == x)
    c.demand(len(values) > 1 and (values[0] < values[1] if low else values[-1] > values[-2]))
    true = values[0] if low else values[-1]
    other, spoken_other = table.one(c, table.ids + table.ids + table.free + table.texts)
    by_name = c.chance(0.5)
    templates = [t for t in MOST if ("<b>" in t) == by_name]
    if not by_name:
        other = table.ids[0]

    def answer(text):
        # The values stand to the right of the names; either may have spaces.
        first, second = text.strip("\n").split("\n")[:2]
        who, much = first[len(other) :].strip(), second[len(column) :].strip()
        return f"{who} has the {name} {column}: {much}.", (who, much)

    def check(text):
        row = table.df[table.df[column] == true].iloc[0]
        return len(pairs(text)) == 2 and text.count(str(row[other])) and abs(float(pairs(text)[1][1]) - true) < 0.006

    slots = {"x": word}
    query = Query(templates, {**slots, "c": spoken, "b": spoken_other}, {**slots, "c": column, "b": other}, f"Find the {other} with the {name} {column}", f"df.loc[df[{quoted(column)}].{call}(), [{quoted(other)}, {quoted(column)}]]", answer, check, gives="number", of={"column": column, "kind": "min" if low else "max"})
    # Without a name for the row, the first column must be seen to be one.
    query.values = not by_name
    return query


@needs("number2")
def correlation(c, table):
    (one, spoken), (other, also) = table.two(c, table.numbers)
    found = [(float(x), float(y)) for x, y in zip(table.df[one], table.df[other]) if x == x and y == y]
    c.demand(len(found) > 2)
    means = [sum(v) / len(found) for v in zip(*found)]
    parts = [sum((p[i] - means[i]) * (p[j] - means[j]) for p in found) for i, j in ((0, 1), (0, 0), (1, 1))]
    c.demand(parts[1] > 0 and parts[2] > 0)
    true = parts[0] / (parts[1] * parts[2]) ** 0.5
    exact = [t.replace("<c>", "column <c>").replace("<d>", "column <d>") for t in CORRELATION]
    return Query(CORRELATION, {"c": spoken, "d": also}, {"c": one, "d": other}, f"Find the correlation of {one} and {other}", f"round(df[{quoted(one)}].corr(df[{quoted(other)}]), 2)", lambda text: (f"The correlation of {one} and {other} is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - true) < 0.0051, exact=exact)


def table_distinct(c):
    yield from run(c, {distinct: 3, how_many_distinct: 2}, follow=0.1)


def table_summary(c):
    """Several numbers of one column at once."""
    yield from run(c, {several: 3, describe: 2}, follow=0.3)


def table_share(c):
    yield from run(c, {share: 1}, follow=0.35)


def table_most(c):
    """The one row with the most or the least."""
    yield from run(c, {most: 1}, exact=0.15, follow=0.3)


def table_correlation(c):
    yield from run(c, {correlation: 1}, follow=0.1)


INTENTS = {table_size: 2, table_types: 1.5, table_tail: 1.5, table_gaps: 3, table_duplicates: 3.5, table_distinct: 3, table_summary: 3, table_totals: 1.5, table_share: 2.5, table_most: 3, table_correlation: 1.5}
