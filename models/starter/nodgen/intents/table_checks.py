"""What a table holds: shape, types, ends, different values, gaps, duplicates, a summary, shares, the row with the most."""

import ast
import re

import pandas as pd

from ..scenario import Act, Say, User
from . import table_queries as q
from . import table_words as more
from .endings import declined, joined, plural, quoted, result, said
from .table_data import Table, changing, guard, load, new_target, put, read
from .table_queries import Query, groups, near, pairs
from .table_steps import SHOWN, needs, run, saving, settled_at

SHAPE = [
    "how many rows and columns does <f> have?", "@n number of rows and columns in <f>", "@n shape of <f>", "shape of <f>?", "what are the dimensions of <f>?", "@c count the rows and columns of <f>", "how many rows and how many columns are in <f>?", "how large is the table in <f>, in rows and columns?", "<f>: rows and columns?", "@n dimensions of the table <f>", "in <f>, how many rows and columns?", "rows and columns of <f>", "how big is the table <f>, rows and columns?", "@n dimensions of <f>", "tell me how many rows and columns <f> has", "what shape does <f> have?",
    "my boss asks how many rows and columns <f> has", "for my report I need the number of rows and columns of <f>", "I was wondering how many rows and columns there are in <f>", "any idea how many rows by how many columns <f> has?", "how much rows and how much columns has <f>?", "how many rows by how many columns is <f>?", "rows x columns of <f>?",
    "rows × columns of <f>", "<f> → rows, columns", "<f>.shape", "df.shape of <f>", "<f> - number of rows, number of columns", "what is the size of the table <f> in rows and columns?", "@n size of the table in <f>, rows and columns", "@n size of <f> in rows and columns", "how long and how wide is the table <f>?", "how wide and how long is <f>, in columns and rows?",
    "take <f> and count both its rows and its columns", "@c count both the rows and the columns in <f>", "@c tally rows and columns of <f>", "would you mind counting rows and columns in <f>?", "I need to see the dimensions of <f>",
    "I've lost track of how many rows and columns <f> has", "I need to know how many rows and how many columns <f> has", "I want the number of rows and of columns in <f>", "I need the shape of <f>", "what are the rows and columns of <f> in numbers?", "what is the shape of the table <f>?", "what's the number of rows and columns in <f>?",
    "what are the dimensions of the table in <f>?", "what dimensions does <f> have?", "how many columns and how many rows does <f> have?", "how many columns and rows are in <f>?", "how many rows and columns are there in <f>?", "how many rows does <f> have, and how many columns?", "how many rows, how many columns in <f>?", "how big is the table in <f>? rows and columns",
    "how large is the table <f>, how many rows, how many columns?", "how many lines down and how many columns across is <f>?", "is <f> a large table? rows and columns please", "someone asked how many rows and columns <f> has", "the client wants to know the dimensions of <f>", "before I load <f> anywhere: how many rows and columns?",
    "both numbers please, rows and columns of <f>", "two numbers for <f>: rows and columns", "don't show me the data, just the number of rows and columns in <f>", "rows and columns in <f>", "rows, columns, <f>", "rows by columns of <f>", "shape <f>", "dimensions <f>", "number of rows and columns, <f>", "number of columns and rows in <f>",
    "could you tell me the shape of <f>?", "can you count the rows and the columns in <f>?", "could I get the dimensions of <f>?", "do you know how many rows and columns there are in <f>?", "mind telling me the dimensions of <f>?", "@n dimensions of the table in <f>", "@n number of columns and rows in <f>", "@n row and column counts of <f>",
    "@c count rows and columns in <f>", "@c give me the dimensions of <f>", "@c give the number of rows and columns of <f>", "@c tell me the shape of <f>", "@c check how many rows and columns <f> has", "@c find out how many rows and how many columns <f> has", "please to tell how many rows and columns is in <f>",
]
TYPES = more.TYPES + [
    "what types do the columns of <f> have?", "@n column types of <f>", "@n data types in <f>", "dtypes of <f>", "which type is each column of <f>?", "@c show the type of every column in <f>", "@c list the types of the columns in <f>", "are the columns of <f> numbers or text?", "<f>: data types?", "what kind of data is in each column of <f>?", "in <f>, which columns are numbers?", "@c check the data type of each column in <f>", "dtypes in <f>?", "@n type of each column in <f>", "which columns of <f> are numbers and which are text?", "what data types does <f> use?",
    "my boss asks what types the columns of <f> are", "for my script I need the data types of <f>", "I was wondering which columns of <f> are text and which are numbers", "any idea what data types <f> has?", "can't remember which columns in <f> are numeric", "which columns of <f> are numeric?", "is every column of <f> numeric, or are some text?",
    "<f> → dtypes", "<f>.dtypes", "df.dtypes for <f>", "<f> - type of each column", "@c print the dtypes of <f>", "@c print the data type of each column of <f>", "as what type does each column of <f> get read?", "how is each column of <f> stored, as text or as a number?", "are there text columns in <f>, or only numbers? list the types", "number, text or date: what is each column of <f>?",
    "make me list of the column types in <f>", "@n list of the data types in <f>", "mind checking the types of the columns in <f>?", "would you mind looking up the type of every column of <f>?", "of what type are the columns in <f>?",
    "which columns of <f> are stored as text and which as numbers?",
    "I need to know the data types in <f>", "I need to know whether the columns of <f> are numbers or text", "I want to see what type each column in <f> has", "I want to know which columns of <f> I can calculate with, show the types", "I'm not sure if the columns in <f> are numbers, check the types", "I'm not sure what type the columns of <f> are",
    "what are the types of the columns in <f>?", "what are the column types in <f>?", "what are the data types of <f>?", "what is the type of each column in <f>?", "what is the data type of every column in <f>?", "what type is each column in <f>?", "what type are the columns of <f>?", "which data type does each column of <f> have?",
    "which data types are in <f>?", "which types occur in the columns of <f>?", "are there only numbers in <f>, or text too? give me the types", "do the columns of <f> hold numbers or text?", "does each column of <f> hold numbers or text?", "for each column of <f>, is it a number or text?", "is each column of <f> a number, text or a date?",
    "how does pandas see the columns of <f>?", "how does pandas read each column of <f>, as what type?", "what does pandas think the columns of <f> are?", "someone asked what types the columns of <f> have", "the client wants to know the data types in <f>", "before I calculate anything, what types are the columns of <f>?", "column types <f>",
    "data types <f>", "types of the columns of <f>", "types in <f>, column by column", "column by column, what type is it in <f>?", "could you check the types of the columns in <f>?", "could you tell me the data types of <f>?", "can you see which columns in <f> are numeric?", "can I get the column types of <f>?", "do you know the types of the columns in <f>?",
    "@n types of all columns in <f>", "@n data type of each column in <f>", "@n dtypes of the table <f>", "@n column types in <f>", "@c tell me the types of the columns in <f>", "@c tell me which columns of <f> are numbers and which are text", "@c check the column types in <f>", "@c look up the data types of <f>", "@c show the dtypes of <f>",
    "@c list each column of <f> with its type", "@c find out which type every column of <f> has", "please what type is each column from <f>",
]
TAIL = [
    "@c show the last <n> rows of <f>", "last <n> rows of <f>", "tail of <f>, <n> rows", "@n last <n> rows of <f>", "@c print the final <n> rows of <f>", "how does <f> end? show <n> rows", "what are the last <n> rows of <f>?", "@c show the end of <f>, <n> rows", "<f>: last <n> rows", "let me see the last <n> rows of <f>", "the bottom <n> rows of <f>", "@c open <f> and show the last <n> rows", "what do the last <n> rows of <f> look like?", "@n bottom <n> rows of <f>", "the final <n> rows in <f>?", "@c show the bottom <n> rows of <f>",
    "what does the end of <f> look like? <n> rows", "how do the last <n> rows of <f> look?",
    "my boss wants the last <n> rows of <f>", "for my report I need the final <n> rows of <f>", "I was wondering what stands in the last <n> rows of <f>", "what is in the last <n> rows of <f>?", "what was added at the end of <f>? <n> rows will do", "tail -<n> for the table <f>", "<f>.tail(<n>)", "<f> tail <n>", "<f> → last <n> rows", "<f> - the <n> rows at the bottom",
    "the <n> rows at the bottom of <f>", "the <n> rows at the very end of <f>", "let's see the bottom of <f>, <n> rows of it", "jump to the end of <f> and show me <n> rows", "scroll down to the end of <f>, <n> rows", "open <f>, I want to see the <n> rows at the end", "take <f> and print its last <n> rows", "@c print the last <n> rows of <f>", "@c read me the last <n> rows of <f>",
    "would you mind showing me the last <n> rows of <f>?", "could I have the final <n> entries of <f> on the screen?", "the newest <n> rows are at the bottom of <f>, show them",
    "scroll to the bottom of <f> and show <n> rows",
    "I want to see how <f> ends, <n> rows", "I want to see the last <n> rows of <f>", "I'd like to see the final <n> rows of <f>", "I need the last <n> rows of <f>", "I need the last <n> entries in <f>", "I just added something to <f>, show me the last <n> rows", "I only need the end of <f>, <n> rows", "I don't need the whole of <f>, just the last <n> rows",
    "not all of <f>, just the last <n> rows", "just the last <n> rows of <f>", "only the last <n> rows of <f>, please", "only the bottom <n> rows in <f>", "<n> rows from the end of <f>", "<n> rows will do, from the end of <f>", "what's at the bottom of <f>? <n> rows", "what's at the end of <f>? show me <n> rows", "what's in the last <n> rows of <f>?",
    "what are the final <n> rows of <f>?", "what are the bottom <n> rows of <f>?", "what are the last <n> entries in <f>?", "what does <f> look like at the end? <n> rows", "which rows come last in <f>? show <n>", "which <n> rows are at the end of <f>?", "which <n> rows does <f> end with?", "with which <n> rows does <f> end?", "can I see the last <n> rows of <f>?",
    "can I see the end of <f>, <n> rows?", "could I see the bottom <n> rows of <f>?", "could you open <f> and show me the last <n> rows?", "could you show <n> rows from the bottom of <f>?", "mind showing me the end of <f>? <n> rows", "someone asked for the last <n> rows of <f>", "the client wants to see the last <n> rows of <f>",
    "the end of <f>, <n> rows", "the tail of <f>, <n> rows", "an excerpt from the end of <f>, <n> rows", "<f> last <n> rows", "tail(<n>) <f>", "df.tail(<n>) of <f>", "in <f>, the last <n> rows", "@n last <n> rows in <f>", "@n last <n> entries of <f>", "@n final <n> rows of <f>", "@n <n> rows at the end of <f>", "@c give me the last <n> rows of <f>",
    "@c list the last <n> rows in <f>", "@c show me the bottom <n> rows in <f>", "@c show <n> rows from the end of <f>", "@c look at the last <n> rows of <f>", "@c go to the end of <f> and print <n> rows", "please to show last <n> rows from <f>",
]
DISTINCT = [
    "which different values of <b> are in <f>?", "@c list the different <b> values in <f>", "what <b> values are there in <f>?", "unique values of <b> in <f>", "@n distinct values of <b> in <f>", "<f>: all different <b>", "@c show each <b> in <f> once", "which values does <b> have in <f>?", "@n list of all <b> values in <f> without repeats", "what are the distinct <b> values of <f>?", "@c list every <b> in <f> only once", "in <f>, which different <b> are there?", "all <b> values in <f> without repeats", "@n unique <b> values in <f>", "@c find the unique values of <b> in <f>", "each different <b> in <f>, once",
    "my boss wants a list of every different <b> in <f>", "for my report I need all different <b> values of <f>", "I was wondering which different values <b> has in <f>", "I can't remember which <b> values there are in <f>", "any idea which <b> values occur in <f>?", "what different <b> values occur in <f>?", "what can the <b> be in <f>? list all values",
    "which values can <b> have in <f>?", "distinct <b> from <f>", "unique(<b>) of <f>", "set of <b> in <f>", "<f> → unique <b>", "@n set of different <b> values in <f>", "make me list of all different <b> in <f>", "a list of the <b> values in <f>, each only once", "all the <b> in <f>, but no repeats", "no repeats please: the <b> values of <f>", "@c name all the different <b> of <f>",
    "@c name every <b> that occurs in <f>, once", "mind listing the unique <b> values in <f>?", "take <f> and list the distinct values of <b>", "let me see the different <b> values in <f>",
    "I'd like to know which different <b> there are in <f>", "I need to know which <b> occur in <f>", "I need a list of the different <b> in <f>", "I need all the different <b> from <f>, each one once", "I need the <b> values of <f> for a drop-down list, each once", "I want to see which values <b> takes in <f>", "I want each <b> of <f> listed once",
    "I've forgotten which <b> there are in <f>", "remind me which <b> values are used in <f>", "what are the different <b> in <f>?", "what are the possible <b> values in <f>?", "what are the unique <b> values in <f>?", "what are all the <b> values in <f>? each just once", "what values are there for the <b> in <f>?", "what values does the <b> take in <f>?",
    "what values are used for <b> in <f>?", "what can I choose from for the <b> in <f>?", "what kinds of <b> are there in <f>? list them", "which kinds of <b> do we have in <f>?", "which <b> values are used in <f>?", "which <b> values exist in <f>?", "which <b> values do we have in <f>?", "which <b> come up in <f>?", "which different <b> do we have in <f>?",
    "which values are there under <b> in <f>?", "which values occur under <b> in <f>?", "someone asked which different <b> are in <f>", "the client wants to know which <b> values <f> has", "could you list the different <b> in <f>?", "can I get a list of the different <b> in <f>?", "could I see each different <b> of <f> once?", "do you see which different <b> are in <f>?",
    "without repeating any, the <b> values of <f>", "with no repeats, the <b> in <f>", "every different <b> of <f>", "different <b> in <f>", "different values for <b> in <f>?", "<b> values <f> unique", "unique <b>, <f>", "select distinct <b> from <f>", "@n different <b> values in <f>", "@n different values of <b> in <f>", "@n possible values of <b> in <f>",
    "@n list of the different <b> in <f>", "@c list the unique values of <b> in <f>", "@c list all the <b> that occur in <f>, without repeats", "@c give me every different <b> of <f>", "@c tell me which different <b> are in <f>", "@c show the distinct <b> values of <f>", "@c show me all different values of <b> from <f>", "@c look up which <b> values there are in <f>",
    "@c get the unique <b> from <f>", "please which different <b> is in <f>",
]
HOW_MANY_DISTINCT = [
    "how many different <b> values are in <f>?", "how many unique <b> are in <f>?", "@n number of different <b> in <f>", "@c count the distinct values of <b> in <f>", "how many distinct <b> does <f> have?", "<f>: how many different <b>?", "@n number of unique <b> values in <f>", "in <f>, how many different <b> are there?", "@c count the unique <b> in <f>", "how many kinds of <b> are there in <f>?", "@n count of different <b> values in <f>", "how many distinct values has <b> in <f>?", "@c count how many different <b> there are in <f>", "how many kinds of <b> does <f> list?",
    "my boss wants to know how many different <b> there are in <f>", "for my report I need the number of different <b> values in <f>", "I was wondering how many distinct <b> there are in <f>", "any idea how many unique <b> values <f> has?", "how much different <b> are in <f>?", "how much different values has <b> in <f>?", "count(distinct <b>) from <f>",
    "nunique of <b> in <f>", "# unique <b> in <f>", "<f> → number of distinct <b>", "how many <b> values are in <f> if repeats count once?", "repeats count once: how many <b> values in <f>?", "not counting repeats, how many <b> does <f> have?", "how many kinds of <b> occur in <f>?", "@n number of kinds of <b> in <f>", "@n quantity of different <b> in <f>", "@c tally the unique values of <b> in <f>",
    "mind counting the different <b> in <f>?", "how many values does <b> have in <f>, counting each once?",
    "nunique(<b>) of <f>", "df.nunique for <b> in <f>",
    "I've lost track of how many different <b> there are in <f>", "I need to know how many different <b> <f> has", "I need the number of unique <b> in <f>", "I want to know how many kinds of <b> there are in <f>", "I don't need the list, only how many different <b> are in <f>", "no list please, only the number of different <b> in <f>",
    "just the number of different <b> in <f>", "don't count any <b> twice: how many are in <f>?", "counting each <b> once, how many are in <f>?", "if I count each <b> only once, how many are there in <f>?", "without repeats, how many <b> are in <f>?", "what is the number of different <b> in <f>?", "what's the count of unique <b> in <f>?",
    "what is the number of distinct values of <b> in <f>?", "how many separate <b> are in <f>?", "how many different <b> do we have in <f>?", "how many different <b> come up in <f>?", "how many different <b> does <f> have?", "how many different values are there for <b> in <f>?", "how many different values does <b> have in <f>?",
    "how many unique values does <b> have in <f>?", "how many unique values are under <b> in <f>?", "how many distinct values are there for <b> in <f>?", "how many sorts of <b> are there in <f>?", "are there many different <b> in <f>? how many?", "does <f> have many different <b>? how many?", "someone asked how many different <b> there are in <f>",
    "the client wants to know how many different <b> <f> has", "how many different <b> would I find if I went through <f>?", "could you count the different <b> in <f>?", "could you tell me how many unique <b> there are in <f>?", "can I get the number of different <b> in <f>?", "do you know how many different <b> are in <f>?", "different <b> in <f>, how many?",
    "distinct <b> count, <f>", "number of different <b>, <f>", "count unique <b> <f>", "select count(distinct <b>) from <f>", "in <f>, the number of different <b>", "@n number of different values of <b> in <f>", "@n number of distinct <b> in <f>", "@n number of different <b> that occur in <f>", "@n count of unique <b> in <f>", "@c count the different <b> in <f>",
    "@c count the kinds of <b> in <f>", "@c count each different <b> of <f> only once", "@c count how many unique <b> <f> has", "@c tell me how many different <b> there are in <f>", "@c find out how many distinct <b> are in <f>", "@c check how many kinds of <b> there are in <f>", "please how many different <b> is in <f>",
]
# With a column named as one, only what speaks of its values: "how many different column city" says nobody.
DISTINCT_EXACT, HOW_MANY_DISTINCT_EXACT = ([t for t in q.with_column(templates, framed=True) if re.search(r"values|nunique|\(.*column <b>\)|under column", t)] for templates in (DISTINCT, HOW_MANY_DISTINCT))
MISSING = [
    "are there missing values in <f>?", "@c count the missing values in <f>", "which columns of <f> have gaps?", "@n number of missing values per column in <f>", "is anything missing in <f>?", "how many values are missing in <f>?", "@c check <f> for missing values", "empty cells in <f>?", "@c find the gaps in <f>", "does <f> have empty cells?", "<f>: missing values?", "which columns of <f> are incomplete?", "@c check <f> for gaps", "is <f> complete or are there gaps?", "where is data missing in <f>?", "@c look for empty cells in <f>", "are there blanks in <f>?", "@c count the blanks in each column of <f>", "any blanks or empty cells in <f>?", "how many blanks are in <f>?",
    "how complete is <f>?", "is <f> complete, or are cells missing?", "@c count the gaps in every column of <f>",
    "my boss asks whether <f> is complete", "for my report, are any cells of <f> empty?", "I was wondering whether cells are empty in <f>", "I think some data is missing in <f>, how many values per column?", "there are gaps in <f>, I think. where?", "any idea where the gaps in <f> are?", "is it true that values are missing in <f>?", "does <f> have holes?",
    "where are the holes in <f>?", "@c look for holes in the data of <f>", "how much values are missing in <f>?", "how much blanks has each column of <f>?", "how many cells of <f> are empty?", "how many empty cells per column in <f>?", "NaN count per column of <f>", "NaNs in <f>?", "count NaN in <f>", "<f>.isna().sum()", "<f> → missing values per column",
    "<f> - anything missing?", "has somebody forgotten to fill in cells of <f>?", "are all cells of <f> filled in?", "which columns of <f> are not filled in completely?", "@c tally the missing values in <f>", "@c check whether all cells of <f> are filled", "mind checking <f> for blanks?", "would you mind looking for gaps in <f>?", "@n list of columns in <f> with missing values",
    "isna count per column of <f>", "df.isna().sum() for <f>", "how many NaNs has each column of <f>?", "any NaNs in <f>?", "I may have forgotten to fill some cells in <f>, which columns have gaps?", "were any values forgotten in <f>?",
    "I need to know where <f> has gaps", "I need to know if anything is missing in <f>", "I want to be sure that nothing is missing in <f>", "I'm not sure that <f> is complete, check it", "I'm afraid some cells of <f> are empty, check", "I'm looking for empty cells in <f>", "before I go on, is anything missing in <f>?", "before I send <f> off, are there any gaps in it?",
    "did I leave any cells empty in <f>?", "did anyone leave cells blank in <f>?", "is any cell of <f> empty?", "is there a gap anywhere in <f>?", "is there anything missing in <f>?", "is there any column in <f> with missing values?", "is the data in <f> complete?", "is all the data there in <f>?", "are any values missing in <f>?",
    "are any cells in <f> blank?", "are there any gaps in <f>?", "are there any empty cells in <f>?", "are there any columns in <f> with empty cells?", "are there holes in the data of <f>?", "does <f> have any missing values?", "does anything in <f> need filling in?", "what's missing in <f>?", "what is missing in <f>, and in which columns?",
    "what is still to be filled in in <f>?", "which columns in <f> have missing values?", "which columns in <f> have empty cells, and how many?", "which columns of <f> have blanks?", "where are the gaps in <f>?", "where are the empty cells in <f>?", "where is <f> not filled in?", "how many gaps are there in <f>?", "how many gaps does each column of <f> have?",
    "how many values are missing per column in <f>?", "how much is missing in <f>?", "missing values <f>", "missing data in <f>", "gaps in <f>", "blanks in <f>", "empty cells per column, <f>", "nulls in <f>?", "null count per column in <f>", "number of missing values in <f>, by column", "someone asked whether <f> is complete", "the client wants to know if data is missing in <f>",
    "could you check <f> for empty cells?", "can you see if there are gaps in <f>?", "could you look whether anything is missing in <f>?", "@n missing values in <f>", "@n number of empty cells in <f>", "@n number of gaps in each column of <f>", "@c see whether <f> has gaps", "@c see if anything is missing in <f>", "@c count the empty cells in <f>",
    "@c count the missing values in each column of <f>", "@c find the missing values in <f>", "@c find the empty cells in <f>", "@c tell me where values are missing in <f>", "@c tell me which columns of <f> have gaps", "@c look for missing data in <f>", "@c check that <f> is complete", "please is something missing from <f>",
]
MISSING_ALL = [
    "how many values are missing in <f> in all?", "how many cells are empty in <f> altogether?", "how many gaps are in <f>, and how many in all?", "@n total number of missing values in <f>", "@c count the missing values in <f>, per column and in total", "@c count the empty cells of <f> in each column and in all", "missing values in <f>, with the total", "how many missing values has <f> in total?", "<f>: missing values per column and the sum?",
    "in <f>, how many cells are empty in total?", "how many blanks does <f> have in all?", "how many empty cells are there in the whole of <f>?", "where are values missing in <f>, and how many are that in all?", "which columns of <f> have gaps, and how many gaps are there altogether?", "is anything missing in <f>? how many in all?", "are there missing values in <f>? how many in all?", "my boss wants to know how many values are missing in <f> in total",
    "I need the number of empty cells in <f>, by column and in total", "all in all, how many values are missing in <f>?", "@c tell me how many values are missing in <f> altogether", "any gaps in <f>? I need the total too", "@n overall number of empty cells in <f>", "@n number of gaps in <f> in all", "count of missing values, per column and overall, <f>", "could you count all the missing values in <f>?", "how many values in all are missing in <f>?",
]
DUPES = [
    "are there duplicate rows in <f>?", "@c count the duplicate rows in <f>", "duplicates in <f>?", "how many duplicates are in <f>?", "dupes in <f>?", "does <f> have rows twice?", "@c check <f> for duplicates", "@c find duplicate rows in <f>", "is any row in <f> repeated?", "@n number of duplicate rows in <f>", "how many rows of <f> are there more than once?", "<f>: any duplicates?", "@c look for repeated rows in <f>", "does <f> contain duplicates?", "is there anything double in <f>?", "@c check whether rows of <f> are repeated", "how many rows in <f> are double?", "any dupes in <f>?", "@c look for dupes in <f>", "are rows in <f> there twice?", "is something twice in <f>?",
    "my boss asks whether <f> has duplicate rows", "for my report I need the number of duplicates in <f>", "I was wondering whether any rows occur twice in <f>", "I think some rows of <f> occur twice, how many?", "any idea whether <f> has repeated rows?", "is it true that <f> has duplicates?", "does any row of <f> occur more than once?", "do rows occur twice in <f>?",
    "how much duplicates has <f>?", "how much rows of <f> are double?", "how often do rows repeat in <f>?", "<f>.duplicated().sum()", "<f> → duplicate count", "<f> - duplicates?", "are all rows of <f> unique?", "is every row of <f> unique?", "is each row in <f> different, or are some repeated?", "are some rows of <f> identical?", "how many identical rows are in <f>?",
    "identical rows in <f>?", "@c check <f> for identical rows", "@c tally the duplicates in <f>", "mind checking <f> for dupes?", "would you mind counting the repeated rows in <f>?", "did I enter something twice in <f>?", "did someone enter rows twice in <f>?",
    "which rows in <f> are duplicated, if any? count them", "are rows of <f> duplicated?", "was something entered twice in <f>?",
    "I need to know if <f> has duplicates", "I need to know how many rows of <f> are repeated", "I want to be sure that no row is in <f> twice", "I'm not sure whether <f> has duplicates, check it", "I'm afraid some rows in <f> are there twice", "I have a feeling that rows in <f> are doubled, how many?", "I copied things into <f> and may have done it twice, any duplicates?",
    "before I send <f> off, are there any double rows in it?", "did any rows get into <f> twice?", "did something get into <f> more than once?", "is any row in <f> there more than once?", "is any entry in <f> doubled?", "is there a duplicate in <f>?", "is there any row that <f> has twice?", "is the same row in <f> more than once?",
    "are any rows of <f> the same?", "are any rows in <f> doubled?", "are there any double entries in <f>?", "are there any duplicates in <f>?", "are there any repeated rows in <f>?", "are there entries in <f> that appear twice?", "are there rows in <f> that are exactly the same?", "does <f> have double entries?", "does <f> have any duplicate rows?",
    "does <f> list anything twice?", "does the same row appear twice in <f>?", "do I have anything double in <f>?", "do we have duplicates in <f>?", "do any entries appear twice in <f>?", "what about duplicates in <f>?", "what is the number of duplicate rows in <f>?", "how many double entries are in <f>?", "how many double rows does <f> have?",
    "how many repeated rows are in <f>?", "how many rows are repeated in <f>?", "how many rows in <f> appear more than once?", "how many duplicate rows does <f> have?", "how many rows of <f> are just copies of another row?", "duplicates <f>", "duplicate rows <f>", "duplicate rows in <f>?", "double entries in <f>?", "repeated rows in <f>?",
    "number of duplicates in <f>", "someone asked if <f> has duplicates", "the client wants to know if any rows are double in <f>", "could you check <f> for double entries?", "can you see if there are duplicates in <f>?", "could you count the duplicates in <f>?", "@n number of duplicates in <f>", "@n number of repeated rows in <f>",
    "@n number of double entries in <f>", "@c see whether <f> has duplicates", "@c see if any row is in <f> twice", "@c count the double rows of <f>", "@c count the repeated rows in <f>", "@c count how many rows of <f> are duplicates", "@c look for double entries in <f>", "@c look for duplicates in <f>", "@c tell me if <f> has duplicate rows",
    "@c make sure there are no duplicates in <f>, count them", "please is there double rows in <f>",
]
DEDUPE = [
    "@c remove the duplicate rows from <f>", "@c drop the duplicates in <f>", "@c delete the duplicate rows of <f>", "@c clean the duplicates out of <f>", "@c keep every row of <f> only once", "@c get rid of the duplicates in <f>", "@c dedupe <f>", "@c throw the double rows out of <f>", "<f> has duplicates, remove them", "make the rows of <f> unique", "@c take out the repeated rows in <f>", "@c deduplicate <f>", "<f> without duplicates please", "no duplicates in <f> any more, please", "@c drop the repeated rows of <f>", "@c throw away the double rows in <f>",
    "@c clean <f> of duplicates", "@c clean up the double rows in <f>", "each row of <f> only once please", "@c keep each row in <f> once", "@c throw away the duplicates in <f>",
    "my boss wants <f> without the duplicates", "for my report I need <f> without repeated rows", "there are too many double rows in <f>, take them out", "there are duplicates in <f>, get rid of them", "rows are repeated in <f>, please fix that by dropping the repeats", "some rows stand twice in <f>, throw the second ones away", "I entered rows twice in <f>; remove the repeats",
    "drop_duplicates on <f>", "<f> → drop duplicates", "<f>: remove dupes", "remove dupes <f>", "@c remove the dupes in <f>", "@c erase the duplicate rows in <f>", "@c erase the repeats in <f>", "@c trash the duplicates in <f>", "trash the repeated rows of <f>, I don't need them", "<f> should have every row only once", "no row should be in <f> twice, delete the repeats",
    "every row once is enough in <f>, remove the rest", "all rows of <f> should be unique, drop the others", "identical rows in <f> can go, keep one of each", "of identical rows in <f> keep only one", "@c remove identical rows from <f>", "would you mind removing the duplicates from <f>?", "mind cleaning the double rows out of <f>?", "time to clean <f> of its duplicates",
    "would you mind dropping the repeated rows of <f>?", "mind dropping the duplicates in <f>?", "rows were entered twice in <f>, please deduplicate it", "someone entered things twice in <f>, clean the repeats out", "mind cleaning <f> of repeated rows?",
    "I don't want any duplicates in <f>", "I don't want rows twice in <f>, take the extra ones out", "I need <f> without double rows", "I need every row of <f> just once", "I want <f> cleaned of double rows", "I want the duplicates gone from <f>", "I want the double entries out of <f>", "I copied things into <f> twice, remove the duplicates",
    "I must have pasted rows into <f> twice, remove the doubles", "<f> is full of duplicates, clean it up", "<f> is full of double rows, take them out", "<f> has the same rows several times, keep one of each", "<f> lists some things twice, remove the repeats", "<f> has double entries, please delete them", "the same rows are in <f> again and again, keep each one once",
    "the duplicates in <f> have to go", "the duplicate rows in <f> can be deleted", "the double entries in <f> should be removed", "the repeated rows in <f> are a mistake, remove them", "all duplicates in <f> must go", "double rows in <f> should go", "if a row is in <f> twice, keep only one", "if any rows of <f> are repeated, remove the repeats",
    "where rows in <f> are the same, keep only one", "when a row comes up twice in <f>, drop the second one", "one of each row is enough in <f>", "one of each is enough in <f>, drop the repeated rows", "no double rows in <f>, please", "no repeated rows in <f>, please", "only unique rows in <f>, please", "unique rows only in <f>",
    "leave each row in <f> once", "remove duplicates <f>", "dedup <f>", "delete duplicates from <f>", "df.drop_duplicates on <f>", "clean up <f>: no duplicates", "the client wants <f> without duplicates", "can you get rid of the double rows in <f>?", "can you make every row in <f> unique?", "could you take the duplicates out of <f>?",
    "could you clean up the duplicates in <f>?", "could you make sure no row is in <f> twice?", "is it possible to remove the double rows from <f>?", "@c filter the duplicates out of <f>", "@c weed out the duplicates in <f>", "@c weed out the double rows of <f>", "@c remove the double rows from <f>", "@c remove the repeated rows of <f>",
    "@c remove all duplicates from <f>", "@c remove the rows that are in <f> twice", "@c delete the double entries in <f>", "@c delete the repeated rows from <f>", "@c drop the double rows of <f>", "@c drop all duplicate rows from <f>", "@c make every row in <f> unique", "@c make sure every row is in <f> only once", "@c leave only one of each row in <f>",
    "@c rid <f> of duplicates", "please to remove the double rows of <f>",
]
DUPES_WHICH = [
    "which ones?", "which rows?", "show them", "show the duplicates", "which are they?", "@c show these rows", "@c list the duplicates", "@c show which ones are double", "let me see them", "and which ones are they?", "can I see them?", "can I see the duplicates?", "what are they?", "which rows are double?", "which rows are the duplicates?", "@c print them", "@c print the duplicates",
    "I'd like to see these rows", "let me see these duplicates", "which rows do you mean?", "let's see them", "list them", "@c list these rows", "what is in these rows?", "what do they look like?",
    "which ones are they?", "which ones are double?", "which are the double ones?", "which are the duplicates?", "which are the repeated ones?", "which rows are they?", "which rows are repeated?", "which rows are that?", "and which are they?", "and which rows?", "what rows are these?", "what rows are they?", "where are they?", "let me see the duplicates",
    "let me see which ones", "let me see which rows", "let me have a look at them", "let's see the duplicates", "show me", "show me them", "show me the rows", "show me these rows", "show me which ones", "show me the double rows", "show me the duplicates", "can you show them?", "can you show me the duplicates?", "can you list them?",
    "can I look at them?", "could I see these rows?", "could you show me the rows?", "do you have a list of them?", "I want to see them", "I want to see the duplicates", "I need to see them", "I need to see these rows first", "before I decide, show them", "the rows, please", "list the rows", "list the double rows", "print these rows",
    "display them", "@c show the repeated rows", "@c show me the duplicate rows", "@c list the duplicate rows", "@c display the duplicates", "@n duplicates", "@n duplicate rows",
]
DUPES_OUT = [
    "remove them", "delete them", "drop them", "get rid of them", "throw them out", "@c remove the duplicates", "@c drop the duplicates", "@c clean them out", "then remove them", "@c delete these", "ok, out with them", "out with the duplicates", "@c throw the duplicates away", "@c throw these away", "they can go", "the duplicates can go", "I don't need them twice, delete them", "@c keep each row only once",
    "@c keep one of each", "one of each is enough", "then clean them out", "@c erase them", "@c erase the duplicates", "@c get rid of the duplicates", "mind removing them?", "please clean that up", "each row only once please", "then drop the duplicates",
    "remove these", "remove those", "remove the doubles", "remove the extra ones", "remove the repeats", "remove the duplicates then", "delete the duplicates", "delete those", "delete the repeats", "drop these", "drop the repeats", "get rid of these", "get rid of the duplicates", "get rid of the repeats", "throw them away", "take them out",
    "take the duplicates out", "take the repeated ones out", "clean it up", "clean up the duplicates", "dedupe it", "deduplicate it", "drop_duplicates", "away with them", "they have to go", "they should go", "they must go", "those can go", "the repeats can go", "out with these", "I don't want duplicates", "I don't want them in there",
    "I don't want these twice", "I want each row only once", "I want them gone", "nobody needs them twice, remove them", "we don't need them twice", "only one of each, please", "only keep one of each", "keep just one of each", "keep each row once", "leave one of each", "leave each row only once", "can you remove them?", "can you delete the duplicates?",
    "could you get rid of them?", "could you take them out?", "please remove them", "please delete them", "then please delete them", "ok, remove them", "ok, delete the duplicates", "ok, drop them", "good, then remove them", "in that case, remove them", "make every row unique", "@c take these out", "@c remove the double rows", "@c delete the double ones",
    "@c drop the repeated rows", "@c throw out the duplicates", "@c take the duplicates out of the file",
]
BOTH_ENDS = [
    "@n lowest and highest <c> in <f>", "@n smallest and largest <c> in <f>", "@n minimum and maximum <c> in <f>", "what are the smallest and the largest <c> in <f>?", "min and max of <c> in <f>", "max and min <c> in <f>", "@c show the highest and the lowest <c> in <f>", "@c find the largest and smallest <c> of <f>", "<f>: lowest and highest <c>?", "between what values does <c> lie in <f>?", "from what to what does <c> go in <f>?", "both the highest and lowest <c> in <f>",
    "in <f>, what are the minimum and the maximum <c>?", "what is the biggest and what is the smallest <c> in <f>?", "my boss wants the highest and the lowest <c> of <f>", "I need the minimum and the maximum of <c> in <f>", "how low and how high does <c> go in <f>?", "tell me the lowest and the highest <c> in <f>", "could you find the smallest and the biggest <c> in <f>?", "the two extremes of <c> in <f>", "@c get the min and the max of <c> from <f>", "@n top and bottom <c> in <f>",
    "which are the lowest and highest <c> in <f>?", "look at <f>: what are the largest and smallest <c>?", "highest as well as lowest <c> in <f>",
]
BOTH_ENDS_NEXT = ["and the lowest and highest <c>?", "the smallest and the largest <c>?", "min and max of <c>?", "what are the lowest and highest <c>?", "now the minimum and maximum <c>", "the highest and the lowest <c>, please", "from what to what does <c> go?", "and both ends of <c>, the lowest and highest?", "@c show the lowest and the highest <c>", "@n largest and smallest <c>", "I need the min and the max of <c>", "how low and how high does <c> go?"]
SEVERAL = [
    "what are the lowest, highest and average <c> in <f>?", "min, max and mean of <c> in <f>", "@n minimum, maximum and average <c> in <f>", "@c show the lowest, the highest and the average <c> in <f>", "<f>: min, max and average <c>", "@n smallest, largest and average <c> in <f>", "in <f>, what are the minimum, maximum and mean <c>?", "@c find the lowest, highest and mean <c> of <f>", "@n range and average of <c> in <f>", "lowest, highest, average <c> of <f>", "@c compute min, max and average of <c> in <f>", "from what to what does <c> go in <f>, and what is the average?", "@n lowest, highest and mean <c> in <f>", "smallest and largest and average <c> in <f>?", "what is the range of <c> in <f>, and its mean?",
    "how far does <c> go in <f>, from lowest to highest, and what is its average?", "min, max, average for <c> in <f>", "@n lowest, highest and average value of <c> in <f>",
    "my boss wants the lowest, highest and average <c> of <f>", "for my report I need min, max and mean of <c> from <f>", "I was wondering what the smallest, largest and average <c> in <f> are", "any idea of the min, max and average <c> in <f>?", "min(<c>), max(<c>), mean(<c>) of <f>", "min/max/mean <c> in <f>", "min/max/avg of <c>, <f>", "<f> → min, max, mean of <c>",
    "<f> - <c>: lowest, highest, average", "how low, how high and how much on average is <c> in <f>?", "how low and how high does <c> go in <f>, and what is the average?", "between which values does <c> lie in <f>, and what is the mean?", "three numbers for <c> in <f>: minimum, maximum, average", "I need three numbers for <c> from <f>, the lowest, the highest and the mean",
    "the extremes of <c> in <f>, plus the average", "@n extremes and the average of <c> in <f>", "@n extremes of <c> in <f> and the mean", "take <f> and tell me the min, the max and the average of <c>", "mind giving me min, max and mean of <c> in <f>?", "what is the smallest <c> in <f>, what the largest, and what the average?", "@c get the minimum, the maximum and the mean <c> from <f>",
    "would you mind giving me the lowest, highest and average <c> of <f>?",
    "I need the lowest, the highest and the average <c> in <f>", "I want to know the smallest, the largest and the average <c> in <f>", "I'd like the min, max and average of <c> from <f>", "I have to report the lowest, highest and mean <c> in <f>", "I need an idea of <c> in <f>: lowest, highest, average", "tell me three things about <c> in <f>: lowest, highest and average",
    "someone asked for the lowest, highest and average <c> in <f>", "the client wants min, max and average of <c> in <f>", "what are the min, max and mean <c> in <f>?", "what are the smallest, biggest and average <c> in <f>?", "what is the lowest <c> in <f>, the highest, and the average?", "what is the minimum, the maximum and the average of <c> in <f>?",
    "what's the lowest, what's the highest and what's the average <c> in <f>?", "from where to where does <c> go in <f>, and what's the mean?", "how small, how large and how big on average is <c> in <f>?", "how far apart are the lowest and highest <c> in <f>, and what is the average? all three numbers", "between what lowest and highest value is <c> in <f>, and what's the average?",
    "in <f>, the lowest, highest and average <c>", "for <c> in <f> I need min, max and mean", "for <c> in <f>, the lowest, the highest and the average", "how low, how high and how big on average is the <c>, going by <f>?", "could you tell me the lowest, highest and average <c> of <f>?", "can I get the minimum, maximum and average of <c> in <f>?",
    "could I have the smallest, largest and mean <c> from <f>?", "do you have the lowest, the highest and the average <c> of <f>?", "lowest <c>, highest <c> and average <c> in <f>", "smallest, biggest, average <c> in <f>", "highest, lowest and average <c> in <f>", "max, min and average <c>, <f>", "min max mean <c> <f>", "min max avg of <c> in <f>",
    "min, mean, max of <c> in <f>", "average, minimum and maximum of <c> in <f>", "agg min, max, mean of <c> in <f>", "@n highest, lowest and average <c> in <f>", "@n average, minimum and maximum of <c> in <f>", "@n min, max and mean of <c> in <f>", "@n smallest, biggest and average <c> in <f>", "@n lowest and highest <c> in <f> and the average",
    "@c give me the lowest, highest and average <c> from <f>", "@c tell me the minimum, maximum and mean of <c> in <f>", "@c work out the lowest, the highest and the average <c> in <f>", "@c calculate minimum, maximum and mean of <c> in <f>", "@c look up the smallest and the largest <c> in <f> and work out the average", "please lowest, highest and average of <c> from <f>",
]
DESCRIBE = [
    "@c describe the <c> in <f>", "statistics of <c> in <f>", "@n statistics for <c> in <f>", "@c give statistics of the <c> in <f>", "@c summarize the <c> of <f>", "<f>: describe <c>", "@n statistical summary of <c> in <f>", "what do the statistics of <c> in <f> look like?", "@c show the statistics of <c> from <f>", "stats of <c> in <f>", "@n stats for the <c> of <f>", "@c describe <c> from <f> with its quartiles", "mean, deviation and quartiles of <c> in <f>", "@n quartiles of <c> in <f>", "@c summarize <c> from <f> in numbers", "@n summary of <c> in <f>",
    "how do the stats of <c> in <f> look?", "what does a summary of <c> in <f> look like?",
    "my boss wants statistics of <c> from <f>", "for my report I need a statistical summary of <c> in <f>", "I was wondering how <c> is distributed in <f>", "@n distribution of <c> in <f> in numbers", "@n key figures of <c> in <f>", "give the key figures for <c> in <f>", "what are the key figures of <c> in <f>?", "<f>.<c>.describe()",
    "describe(<c>) in <f>", "df.describe for <c> in <f>", "<f> → stats for <c>", "<f> - <c> statistics", "tell me something about the distribution of <c> in <f>", "tell me all the usual statistics about <c> in <f>", "any statistics on <c> in <f>?", "count, mean, deviation, quartiles of <c> in <f>", "what are the quartiles and the deviation of <c> in <f>?",
    "@n standard deviation and quartiles of <c> in <f>", "take <f> and summarize <c> for me", "could you summarise <c> in <f>?", "@c summarise the <c> from <f>", "mind describing <c> in <f> with statistics?", "a summary of <c> from <f> please",
    "would you mind describing <c> from <f> in statistics?", "a full statistical description of <c> in <f>", "@n usual statistics for <c> of <f>", "the usual figures for <c> from <f>: mean, deviation, quartiles",
    "I'd like some statistics on the <c> in <f>", "I'd like the usual statistics for <c> in <f>", "I need the descriptive statistics of <c> in <f>", "I need the statistics of <c> in <f>", "I need a statistical overview of the <c> in <f>", "I want to know how the <c> in <f> is spread, mean, deviation, quartiles", "I want all the usual figures for the <c> in <f>",
    "I have to describe the <c> of <f> in my report, give me the statistics", "someone asked for statistics of the <c> in <f>", "the client wants a statistical summary of <c> from <f>", "what are the statistics for <c> in <f>?", "what are the stats on <c> in <f>?", "what are the usual statistics of the <c> in <f>?", "what can you tell me about the <c> in <f>, statistically?",
    "what is the statistical summary of <c> in <f>?", "what does describe say about <c> in <f>?", "how is <c> in <f> distributed? give me the numbers", "how is the <c> in <f> distributed, with quartiles?", "how spread out is the <c> in <f>? mean, deviation, quartiles", "statistically, what does <c> look like in <f>?", "descriptive statistics of <c>, <f>",
    "descriptive stats for <c> in <f>", "statistics for the <c> in <f>", "statistics <c> <f>", "stats <c> <f>", "describe <c> <f>", "summary statistics of <c> in <f>", "overview of the statistics of <c> in <f>", "mean, std, min, quartiles and max of <c> in <f>", "mean, std and percentiles of <c> in <f>", "in <f>, the statistics of <c>",
    "in <f>, summarize the <c>", "could you describe <c> from <f> with statistics?", "can I get the statistics for <c> in <f>?", "can you give me stats for the <c> in <f>?", "could I have a summary of the <c> in <f>?", "@n descriptive statistics of <c> in <f>", "@n summary statistics for <c> in <f>", "@n statistical overview of <c> in <f>",
    "@n mean, deviation and quartiles of <c> in <f>", "@c run describe on <c> in <f>", "@c give me a statistical summary of <c> from <f>", "@c give me the stats for <c> in <f>", "@c compute the usual statistics of <c> in <f>", "@c show me the key figures of <c> in <f>", "@c list the statistics for the <c> in <f>", "please statistics about <c> from <f>",
]
TOTALS = [
    "@c add up every number column in <f>", "totals of all columns in <f>", "@n totals of all number columns in <f>", "@c sum all the columns of <f>", "<f>: total of every column", "@c give a total row for <f>", "what are the totals of the columns in <f>?", "@c compute the total of each column in <f>", "@n total row of <f>", "in <f>, what do the columns add up to?", "@c add up all the columns of <f>", "the total row for <f>?", "@n column totals of <f>", "column totals for <f>", "@c show the total row of <f>", "what do all columns of <f> add up to?",
    "my boss wants the totals of all columns in <f>", "I was wondering what each column of <f> adds up to", "any idea what every column in <f> comes to?", "what does each column of <f> come to in total?", "what is under the line if I add up every column of <f>?", "sum(*) of <f>", "<f>.sum() for every column",
    "df.sum() of <f>", "<f> → totals per column", "<f> - add up each column", "a total for every number column of <f>", "@n totals for each column of <f>", "@n sums of all columns in <f>", "the sums of every column in <f>?", "what are the sums of the columns in <f>?", "take <f> and add up all of its columns", "take <f> and total each column", "@c total every column of <f>",
    "@c total all the number columns in <f>", "mind adding up the columns of <f>?", "would you mind totalling each column in <f>?", "all columns of <f> added up, please", "make me the totals of all columns from <f>",
    "I need the totals of every column in <f>", "I need the sum of each column in <f>", "I need a sum under every column of <f>", "I want to know what all the columns of <f> add up to", "I want a total for each column of <f>", "I'd like a total row for <f>", "I don't want to add up <f> by hand, give me all the column totals", "I don't want to add up each column of <f> myself",
    "I have to report the totals of all columns of <f>", "someone asked for the totals of <f>, every column", "the client wants a total for each column in <f>", "what are the column totals in <f>?", "what are the totals of all columns in <f>?", "what are the totals for each column of <f>?", "what are the sums of all columns in <f>?",
    "what is the sum of each column in <f>?", "what is the total of each column in <f>?", "what's the total for every column in <f>?", "what does every column in <f> add up to?", "what do the columns of <f> come to?", "what do the number columns of <f> add up to?", "what would the total row of <f> say?", "what would be in the total row under <f>?",
    "how much is each column of <f> in total?", "how much does each column of <f> add up to?", "column by column, what are the totals in <f>?", "column by column, add up <f>", "in <f>, the total of every column", "for every column in <f>, the total", "one total per column of <f>", "totals for all columns, <f>", "totals of each column in <f>",
    "sums of all the columns in <f>", "sum of every column, <f>", "sum all columns <f>", "column sums <f>", "column sums of <f>", "total row <f>", "grand totals for all columns of <f>", "could you add up all the columns in <f>?", "could you give me the total of each column in <f>?", "can I get a total row for <f>?", "can you sum every column in <f>?",
    "@n column sums of <f>", "@n sum of each column in <f>", "@n total of every column in <f>", "@n totals of the columns in <f>", "@c add up each column in <f>", "@c add up the columns of <f> one by one", "@c add up all number columns of <f>", "@c sum up every column of <f>", "@c give me the column totals of <f>", "@c give me the total of every column in <f>",
    "@c find the totals of all columns in <f>", "@c work out the total of each column of <f>", "@c list the totals of the columns in <f>", "please to sum all columns from <f>",
]
SHARE = more.SHARE + [
    "what percentage of the <c> does each <b> have in <f>?", "share of <c> by <b> in <f>", "@n share of each <b> in the total <c> of <f>", "<c> by <b> in percent in <f>", "@c show the share of <c> by <b> from <f> in percent", "what percent of <c> comes from each <b> in <f>?", "@n percentage of <c> per <b> in <f>", "<f>: <c> share per <b>", "in <f>, how is the <c> split over <b> in percent?", "@c compute the share of every <b> in the <c> of <f>", "how much percent of the <c> in <f> belongs to each <b>?", "@c work out the percentage of <c> by <b> in <f>", "which share of the <c> in <f> does each <b> have?", "@c split the <c> of <f> by <b> in percent", "@n percent of <c> by <b> in <f>",
    "my boss wants to know what percentage of the <c> in <f> each <b> has", "for my report I need the <c> of <f> by <b> as percentages", "I was wondering what share of the <c> each <b> has in <f>", "any idea what percent of the <c> each <b> makes up in <f>?", "how many percent of the <c> in <f> does every <b> make up?", "what part of the <c> in <f>, in percent, belongs to each <b>?",
    "how big is the share of each <b> in the <c> of <f>?", "how big is each <b>'s share of the <c> in <f>?", "each <b>'s share of <c> in <f>", "% of <c> by <b> in <f>", "<c> by <b> in %, from <f>", "% <c> per <b>, <f>", "<f> → share of <c> per <b> in percent", "the total <c> of <f> is 100 percent; what has each <b>?", "if all <c> in <f> is 100 %, how much is each <b>?",
    "with all <c> as 100 percent, what does every <b> have in <f>?", "@n percentages of <c> by <b> in <f>", "every <b> of <f> as a percentage of the <c>", "take <f> and give each <b> its share of the <c> in percent", "mind working out the share of <c> per <b> in <f>?", "relative <c> by <b> in <f>, in percent",
    "the relative share of each <b> in the <c> of <f>", "relative share of <c> per <b> in <f>, in %", "mind giving me the share of each <b> in the <c> of <f>?",
    "I need the percentage of the <c> for each <b> in <f>", "I need to know which percentage of the <c> in <f> each <b> has", "I want to see how much of the <c> in <f> each <b> has, in percent", "I'd like the <c> of <f> as percentages by <b>", "I'd like to know the share each <b> has in the <c> of <f>", "I have to report the shares of <c> by <b> from <f>",
    "not the amounts but the percentages of <c> for each <b> in <f>", "no amounts, only the percentage of <c> per <b> in <f>", "someone asked what percentage of <c> each <b> has in <f>", "the client wants to see the share of each <b> in the <c> of <f>", "what are the shares of each <b> in the <c> of <f>?", "what are the percentages of <c> by <b> in <f>?",
    "what is each <b>'s percentage of the <c> in <f>?", "what is the share of each <b> in the total <c> of <f>?", "what is the percentage of <c> for each <b> in <f>?", "what part of the <c> comes from each <b> in <f>, in percent?", "what proportion of the <c> in <f> does each <b> have, in percent?", "what fraction of the <c> in <f>, in percent, is each <b>'s?",
    "which percentage of the <c> does each <b> account for in <f>?", "how many percent of the <c> has each <b> in <f>?", "how much of the <c> in <f> is from each <b>, in percent?", "how much does each <b> contribute to the <c> in <f>, in percent?", "how is the <c> in <f> shared between the <b>? in percent", "how is the <c> of <f> divided among the <b>, in percent?",
    "how is the <c> spread over the <b> in <f>, as percentages?", "how big a share of the <c> does each <b> have in <f>?", "how large is each <b>'s part of the <c> in <f> in percent?", "in percent, how is the <c> of <f> split by <b>?", "in percent, how much <c> does each <b> have in <f>?", "in percent, the <c> by <b> in <f>", "for each <b> in <f>, its percentage of the <c>",
    "for every <b> its share of the total <c> in <f>", "out of 100 percent of <c> in <f>, how much is each <b>?", "percentage of <c> by <b>, <f>", "percent of total <c> by <b> in <f>", "percentages of <c> for each <b> in <f>", "share of total <c> per <b> in <f>", "shares of <c> by <b> in <f>", "<c> share by <b> <f>", "<c> by <b> as percentages, <f>",
    "could you show the <c> of <f> by <b> in percent?", "can I see what percentage of the <c> each <b> has in <f>?", "could I have each <b>'s share of the <c> in <f>?", "can you turn the <c> of <f> into percentages by <b>?", "@n percentage share of each <b> in the <c> of <f>", "@n shares of <c> by <b> in <f>", "@n <c> by <b> in percent in <f>",
    "@n proportion of <c> by <b> in <f>, in percent", "@c show what percentage of the <c> each <b> has in <f>", "@c tell me each <b>'s share of the <c> in <f>", "@c calculate the share of <c> per <b> in <f>", "@c give me the <c> of <f> by <b> in percent", "@c divide up the <c> of <f> by <b> in percent", "@c find the percentage of the total <c> for each <b> in <f>",
    "please in percent the <c> for each <b> of <f>",
]
MOST = [
    "which <b> has the <x> single <c> in <f>?", "which row in <f> has the <x> <c>?", "@n row with the <x> <c> in <f>", "@c find the row with the <x> <c> in <f>", "who or what has the <x> <c> in <f>?", "which entry has the <x> <c> in <f>?", "<f>: row with the <x> <c>", "which line in <f> has the <x> <c>?", "in <f>, which one has the <x> <c>?", "@c show the entry of <f> with the <x> <c>", "@n single entry with the <x> <c> in <f>", "what is the row of <f> with the <x> <c>?", "@c look up the row with the <x> <c> of <f>", "to which <b> does the <x> single <c> in <f> belong?", "@n <b> with the <x> single <c> in <f>",
    "my boss wants to know which row of <f> has the <x> <c>", "for my report I need the row of <f> with the <x> <c>", "I was wondering which entry in <f> has the <x> <c>", "I can't remember which row of <f> has the <x> <c>", "any idea which line of <f> has the <x> <c>?", "in which row of <f> is the <x> <c>?",
    "in which line of <f> do I find the <x> <c>?", "to which row does the <x> <c> in <f> belong?", "of all rows in <f>, which one has the <x> <c>?", "of all entries in <f>, the one with the <x> <c>", "<f> → row with <x> <c>", "take <f> and find the single row with the <x> <c>", "mind looking up which entry has the <x> <c> in <f>?",
    "which single <b> of <f> has the <x> <c>?", "for which <b> is a single <c> the <x> in <f>?", "the <b> of the row with the <x> <c> in <f>", "what is the <b> of the row with the <x> <c> in <f>?", "what <b> stands in the row of <f> with the <x> <c>?", "which <b> stands next to the <x> single <c> in <f>?", "my boss asks for the <b> with the <x> single <c> in <f>",
    "find the row of <f> with the <x> <c> and tell me its <b>", "the <x> <c> in <f>, one row: which <b> is it?", "@n <b> in the row with the <x> <c> of <f>", "I was wondering which <b> has the single <x> <c> in <f>",
    "I need to know which row of <f> has the <x> <c>", "I want to know which entry has the <x> <c> in <f>", "I'm looking for the row with the <x> <c> in <f>", "I have to find the entry with the <x> <c> in <f>", "I've lost track of which entry in <f> has the <x> <c>",
    "someone asked which row has the <x> <c> in <f>", "the client wants to know which entry in <f> has the <x> <c>", "one of the rows in <f> has the <x> <c>, which one?", "only one row of <f> has the <x> <c>, which is it?", "which one has the <x> <c> in <f>?", "which one in <f> is the one with the <x> <c>?", "which of the rows in <f> has the <x> <c>?",
    "which of the entries in <f> has the <x> <c>?", "which item in <f> has the <x> <c>?", "which record in <f> has the <x> <c>?", "which is the row with the <x> <c> in <f>?", "what's the entry with the <x> <c> in <f>?", "what is the one with the <x> <c> in <f>?", "what row has the <x> <c> in <f>?", "what entry in <f> comes with the <x> <c>?",
    "who has the <x> <c> in <f>?", "whose is the <x> <c> in <f>?", "whose <c> is the <x> in <f>?", "where do I find the <x> <c> in <f>, in which row?", "the row of <f> with the <x> <c>", "the row with the <x> <c> in <f>, please", "the one with the <x> <c> in <f>?", "the entry with the <x> <c> in <f>, please", "row with <x> <c>, <f>",
    "<x> <c> in <f>, which row?", "<x> <c> in <f>: who?", "could you find the row with the <x> <c> in <f>?", "could you look up which row of <f> has the <x> <c>?", "can you see which entry has the <x> <c> in <f>?", "do you see which row in <f> has the <x> <c>?", "@n entry with the <x> <c> in <f>", "@n record with the <x> <c> in <f>",
    "@n one with the <x> <c> in <f>", "@c find the one with the <x> <c> in <f>", "@c find the entry in <f> that has the <x> <c>", "@c tell me which row has the <x> <c> in <f>", "@c tell me which one has the <x> <c> in <f>", "@c pick out the row with the <x> <c> in <f>", "@c name the one with the <x> <c> in <f>", 
    "the row in <f> with the <x> <c>: what is its <b>?", "look for the <x> <c> in <f> and tell me the <b> of that row", "which <b> is in the row with the <x> <c> in <f>?", "which <b> is in the same row as the <x> <c> of <f>?", "which <b> goes with the <x> single <c> in <f>?", "which <b> goes with the one row that has the <x> <c> in <f>?",
    "what is the <b> where a single <c> is the <x> in <f>?", "what's the <b> for the single <x> <c> in <f>?", "what <b> does the row with the <x> <c> in <f> have?", "what <b> does the entry with the <x> <c> in <f> have?", "I need the <b> of the entry with the <x> <c> in <f>", "I need the <b> that stands next to the <x> single <c> of <f>",
    "someone asked for the <b> of the row with the <x> <c> in <f>", "could you tell me the <b> of the row with the <x> <c> in <f>?", "@n <b> of the entry with the <x> <c> in <f>", "@n <b> that goes with the <x> single <c> in <f>", "@c tell me the <b> of the row with the <x> <c> in <f>", "@c look up the <b> of the row with the <x> <c> in <f>",
    "@c find the <x> <c> in <f> and give me the <b> of that row",
]
CORRELATION = [
    "@n correlation of <c> and <d> in <f>", "how are <c> and <d> correlated in <f>?", "do <c> and <d> go together in <f>?", "@c compute the correlation between <c> and <d> in <f>", "is there a correlation between <c> and <d> in <f>?", "<f>: correlation of <c> with <d>", "how strongly does <c> depend on <d> in <f>?", "@n correlation between <c> and <d> in <f>", "in <f>, do <c> and <d> go together?", "@c correlate <c> with <d> in <f>", "how much do <c> and <d> go together in <f>?", "does <c> depend on <d> in <f>?", "are <c> and <d> related in <f>?", "@n correlation coefficient of <c> and <d> in <f>", "is <c> related to <d> in <f>?", "how closely are <c> and <d> related in <f>?",
    "my boss asks whether <c> and <d> are related in <f>", "for my report I need the correlation of <c> and <d> from <f>", "I was wondering whether <c> and <d> go together in <f>", "is it true that <c> and <d> are correlated in <f>?", "is it true that <c> depends on <d> in <f>?", "any idea how closely <c> and <d> are related in <f>?", "has <c> anything to do with <d> in <f>?",
    "does <c> have anything to do with <d> in <f>?", "does <c> rise with <d> in <f>?", "when <d> goes up, does <c> go up too in <f>?", "when <c> goes up in <f>, does <d> rise too?", "is there a connection between <c> and <d> in <f>?", "how strong is the connection between <c> and <d> in <f>?", "@n connection between <c> and <d> in <f>", "corr(<c>, <d>) in <f>",
    "<c> vs <d>, correlation, <f>", "<f> → corr of <c> and <d>", "r of <c> and <d> in <f>?", "Pearson correlation for <c> and <d> of <f>", "what is the correlation coefficient of <c> with <d> in <f>?", "how strong is the correlation of <c> with <d> in <f>?", "mind checking whether <c> is related to <d> in <f>?", "take <f> and correlate <c> and <d>",
    "are <c> and <d> strongly correlated in <f>?", "<f>: do <c> and <d> correlate?", "do <c> and <d> correlate strongly in <f>?", "is <c> closely related to <d> in <f>?", "compute the Pearson coefficient of <c> and <d> in <f>", "pearson(<c>, <d>) of <f>", "I think <c> depends on <d> in <f>, is there a correlation?", "my boss says <c> depends on <d>; check the correlation in <f>",
    "df.corr for <c> and <d> of <f>",
    "I'd like to know if <c> and <d> are related in <f>", "I'd like to know how strongly <c> and <d> are correlated in <f>", "I need to know if <c> depends on <d> in <f>", "I need the correlation between <c> and <d> in <f>", "I want to know whether <c> goes up with <d> in <f>", "I want to see if <c> has anything to do with <d> in <f>",
    "I suspect that <c> and <d> are connected in <f>, what is the correlation?", "I believe <c> and <d> go together in <f>, is that so?", "I have to report the correlation of <c> and <d> in <f>", "someone asked if <c> and <d> are correlated in <f>", "someone says <c> and <d> go together in <f>, do they?", "the client wants the correlation between <c> and <d> in <f>",
    "what is the correlation between <c> and <d> in <f>?", "what is the correlation of <c> with <d> in <f>?", "what's the correlation coefficient for <c> and <d> in <f>?", "what is the relationship between <c> and <d> in <f>? the correlation please", "what is the connection between <c> and <d> in <f>? give the correlation", "how strong is the link between <c> and <d> in <f>?",
    "how strong is the correlation between <c> and <d> in <f>?", "how strongly are <c> and <d> related in <f>?", "how strongly are <c> and <d> correlated in <f>?", "how strongly do <c> and <d> go together in <f>?", "how closely do <c> and <d> go together in <f>?", "how well do <c> and <d> go together in <f>?", "how well do <c> and <d> correlate in <f>?",
    "how much does <c> depend on <d> in <f>?", "how much does <c> have to do with <d> in <f>?", "do <c> and <d> have anything to do with each other in <f>?", "do <c> and <d> rise together in <f>?", "do <c> and <d> move together in <f>?", "does a high <c> go with a high <d> in <f>?", "does <c> go up when <d> goes up in <f>?", "does <c> go together with <d> in <f>?",
    "does <c> correlate with <d> in <f>?", "does <c> change with <d> in <f>?", "is <c> linked to <d> in <f>?", "is <c> correlated with <d> in <f>?", "is <c> connected with <d> in <f>?", "is there a link between <c> and <d> in <f>?", "is there any relationship between <c> and <d> in <f>?", "are <c> and <d> correlated in <f>?", "are <c> and <d> connected in <f>?",
    "are <c> and <d> linked in <f>?", "the more <c>, the more <d>? check the correlation in <f>", "if <c> is high, is <d> high as well in <f>?", "in <f>, how strongly are <c> and <d> related?", "in <f>, is there a correlation between <c> and <d>?", "in <f>, the correlation of <c> and <d>", "correlation <c> <d> <f>", "correlation between <c> and <d>, <f>",
    "correlation coefficient <c> and <d>, <f>", "could you check if <c> and <d> are related in <f>?", "could you compute the correlation of <c> and <d> in <f>?", "can you tell me how <c> and <d> are correlated in <f>?", "@n correlation of <c> with <d> in <f>", "@n Pearson correlation of <c> and <d> in <f>", "@n correlation coefficient for <c> and <d> in <f>",
    "@c calculate the correlation of <c> and <d> in <f>", "@c check if <c> and <d> go together in <f>", "@c find the correlation between <c> and <d> in <f>", "@c work out how strongly <c> and <d> are correlated in <f>", "@c tell me if <c> and <d> are correlated in <f>", "please correlation from <c> and <d> in <f>",
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


WITHOUT_THEM = [
    "drop those rows and save as <g>", "drop those rows and save it as <g>", "@c remove these rows and save the rest as <g>", "@c leave those rows out and write the rest to <g>", "save it without those rows as <g>", "save the rest as <g>", "save the complete rows as <g>", "only the complete rows, as <g>", "keep only the complete rows and save them as <g>",
    "@c drop the incomplete rows and store it as <g>", "@c throw these rows out and save as <g>", "without them, as <g>", "now without those rows, saved as <g>", "I need it without those rows in <g>", "I want a file <g> without these rows", "make <g> of it, without the incomplete rows", "put the rows without gaps into <g>", "@c export the rows without gaps to <g>",
    "write all rows without gaps to <g>", "<g> should have only the rows without gaps", "can you save a version without those rows as <g>?", "could you drop them and save the table as <g>?", "dropna and save as <g>", "df.dropna, then <g>", "get rid of these rows, save to <g>", 
    "@c delete the rows with gaps and save that as <g>", "the rows with gaps can go, save the rest as <g>", "take those rows out and save as <g>", "everything but those rows into <g>", "all rows but those with gaps as <g>",
]


def gaps_in_all(c):
    """How many are missing in each column and in all."""
    table, text = yield from at_once(c, MISSING_ALL, "Count the missing values in {f}, per column and in all", "missing = df.isna().sum()\nprint(missing[missing > 0])\nprint(\"total:\", missing.sum())", gaps=c.chance(0.85))
    true = {x: sum(1 for v in table.df[x] if v is None or v != v) for x in table.df.columns}
    body, total = text.strip("\n").rsplit("\ntotal: ", 1)
    found = [] if body.strip().startswith("Series([]") else pairs(body)
    c.demand({k.strip(): int(v) for k, v in found} == {k.strip(): v for k, v in true.items() if v} and int(total) == sum(true.values()))
    yield Say(f"Missing values: {q.pair_list(found)}; {total} in all." if found else f"No values are missing in {table.name}.", (total,) if found else ("No",))


def table_gaps(c):
    if c.chance(0.3):
        yield from gaps_in_all(c)
        return
    table, text = yield from at_once(c, MISSING, "Count the missing values in {f}", "missing = df.isna().sum()\nmissing[missing > 0]", gaps=c.chance(0.7))
    true = {x: sum(1 for v in table.df[x] if v is None or v != v) for x in table.df.columns}
    found = [] if text.strip().startswith("Series([]") else pairs(text)
    c.demand({k.strip(): int(v) for k, v in found} == {k.strip(): v for k, v in true.items() if v})
    if not found:
        yield Say(f"No values are missing in {table.name}.", ("No",))
        return
    yield Say(f"Missing values: {q.pair_list(found)}.", tuple(k.strip() for k, _ in found))
    left = table.df.dropna()
    if len(left) and c.chance(0.35):
        place = [new_target(c, table, ("csv",))]
        yield User(c.ask(WITHOUT_THEM, g=place[0]))
        code = f"# Remove the rows with missing values and save it as {place[0]}\n{guard(place[0])}df = df.dropna()\n{saving(place[0])}"
        observation = yield Act(code)
        yield from settled_at(c, place, code, observation)
        (target,) = place
        c.demand(len(load(c.folder / target)) == len(left))
        yield Say(f"I removed the rows with missing values and saved it as {target}.", (target,))


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
    talk = f"{number} will go. {changing(table.name)}"
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
                 lambda text: ast.literal_eval(text) == true, exact=DISTINCT_EXACT)


def how_many_distinct(c, table):
    by, spoken = table.text(c)
    true = len({x for x in table.df[by] if isinstance(x, str)})
    return Query(HOW_MANY_DISTINCT, {"b": spoken}, {"b": by}, f"Count the different values of {by}", f"df[{quoted(by)}].nunique()", lambda text: (f"There {'is' if said(text) == '1' else 'are'} {plural(said(text), 'different value')} of {by}.", (said(text),)), lambda text: said(text) == str(true), exact=HOW_MANY_DISTINCT_EXACT)


def several_of(table, column):
    """(comment, code, answer, check) of the lowest, highest and average of a column."""
    values = [float(x) for x in table.df[column] if x == x]
    true = {"min": min(values), "max": max(values), "mean": sum(values) / len(values)}
    return f"Find the lowest, highest and average {column}", f"df[{quoted(column)}].agg([\"min\", \"max\", \"mean\"]).round(2)", lambda text: (f"{column}: {q.pair_list(pairs(text))}.", tuple(v for _, v in pairs(text))), lambda text: near(pairs(text), true)


def several(c, table):
    column, spoken = table.number(c)
    return Query(SEVERAL, {"c": spoken}, {"c": column}, *several_of(table, column), gives="number", of={"column": column, "kind": "summary", "summary": several_of})


def both_ends(c, table):
    """The lowest and the highest in one answer."""
    column, spoken = table.number(c)
    values = [float(x) for x in table.df[column] if x == x]

    def answer(text):
        found = dict(pairs(text))
        return f"The lowest {column} is {found['min']} and the highest is {found['max']}.", (found["min"], found["max"])

    return Query(BOTH_ENDS, {"c": spoken}, {"c": column}, f"Find the lowest and highest {column}", f"df[{quoted(column)}].agg([\"min\", \"max\"])", answer, lambda text: near(pairs(text), {"min": min(values), "max": max(values)}), following=BOTH_ENDS_NEXT)


def described(table, column):
    return f"Show the statistics of {column}", f"df[{quoted(column)}].describe().round(2)", lambda text: (f"The average {column} is {dict(pairs(text))['mean']}, from {dict(pairs(text))['min']} to {dict(pairs(text))['max']}.", (dict(pairs(text))["mean"],)), \
        lambda text: {"count", "mean", "std", "50%"} <= set(dict(pairs(text))) and abs(float(dict(pairs(text))["mean"]) - table.df[column].mean()) < 0.006


def describe(c, table):
    column, spoken = table.number(c)
    return Query(DESCRIBE, {"c": spoken}, {"c": column}, *described(table, column), gives="number", of={"column": column, "kind": "summary", "summary": described})


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


def one_row(c, table, label, column, low):
    """(comment, code, answer, check): which `label` the row with the highest or lowest `column` has; no other row has the same."""
    name, call = ("lowest", "idxmin") if low else ("highest", "idxmax")
    values = sorted(x for x in table.df[column] if x == x)
    c.demand(len(values) > 1 and (values[0] < values[1] if low else values[-1] > values[-2]))
    true = values[0] if low else values[-1]

    def answer(text):
        # The values stand to the right of the names; either may have spaces.
        first, second = text.strip("\n").split("\n")[:2]
        who, much = first[len(label) :].strip(), second[len(column) :].strip()
        return f"{who} has the {name} {column}: {much}.", (who, much)

    def check(text):
        row = table.df[table.df[column] == true].iloc[0]
        # Beside a decimal number pandas shows a whole one as 17.00.
        return answer(text)[1][0] == str(row[label]) and abs(float(pairs(text)[1][1]) - true) < 0.006

    return f"Find the {label} with the {name} {column}", f"df.loc[df[{quoted(column)}].{call}(), [{quoted(label)}, {quoted(column)}]]", answer, check


@needs("id")
def most(c, table, by_name=None):
    """`by_name`: whether the request says which column names the row; where it does not, the columns must have been seen."""
    column, spoken = table.number(c)
    low = c.chance(0.35)
    word = c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest"))
    other, spoken_other = table.one(c, table.ids + table.ids + table.free + table.texts)
    by_name = c.chance(0.5) if by_name is None else by_name
    templates = [t for t in MOST if ("<b>" in t) == by_name]
    if not by_name:
        other = table.ids[0]
    slots = {"x": word}
    return Query(templates, {**slots, "c": spoken, "b": spoken_other}, {**slots, "c": column, "b": other}, *one_row(c, table, other, column, low), gives="number", of={"column": column, "kind": "min" if low else "max", "label": other})


@needs("id")
def most_named(c, table):
    return most(c, table, by_name=True)


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
    yield from run(c, {several: 3, describe: 2, both_ends: 3}, follow=0.45)


def table_share(c):
    yield from run(c, {share: 1}, follow=0.35)


def table_most(c):
    """The one row with the most or the least."""
    named = c.chance(0.15)
    yield from run(c, {most_named if named else most: 1}, exact=named, follow=0.3)


def table_correlation(c):
    yield from run(c, {correlation: 1}, follow=0.1)


INTENTS = {table_size: 2, table_types: 6, table_tail: 1.5, table_gaps: 5, table_duplicates: 3.5, table_distinct: 3, table_summary: 9, table_totals: 1.5, table_share: 8, table_most: 3, table_correlation: 1.5}
