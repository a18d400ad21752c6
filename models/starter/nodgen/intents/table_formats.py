"""Other kinds of table files: Excel sheets, files with semicolons and decimal commas, from one format to another."""

import ast
import re

import pandas as pd

from ..scenario import Act, Say, User
from . import table_dates as d
from . import table_queries as q
from . import table_words as more
from .endings import declined, joined, plural, quoted, result
from .files import populate
from .join_words import join_words
from .table_convert_words import CONVERT_MORE, INTO_MORE
from .table_data import Table, guard, load, new_target, put, read
from .table_filters import plural_noun
from .table_follow import go_on
from .table_steps import LOOK, SHOWN, asked, compute, drawn, look_code, saving, settled_at, words_for
from .values import typed

SHEETS = [
    "which sheets are in <f>?", "@c list the sheets of <f>", "what sheets does <f> have?", "@n names of the sheets in <f>", "sheet names of <f>", "@c show the sheets in <f>", "how are the sheets of <f> called?", "<f>: which sheets?", "what tabs does <f> have?", "@c list the tabs in <f>", "which worksheets are there in <f>?", "@n list of worksheets in <f>", "which tabs are in the workbook <f>?", "@n sheet names in the workbook <f>", "how many sheets does <f> have and what are they called?", "@c name the worksheets of <f>", "@c show all tabs of the workbook <f>",
    "how many sheets are in <f>, and which?", "how much sheets has <f> and what are their names?", "can you tell me the sheets in <f>?", "could you look up which tabs <f> has?", "I can't remember which sheets are in <f>", "I was wondering which sheets there are in <f>", "I need to know the tabs of <f>", "my boss wants to know which worksheets <f> has", "<f> - sheets?",
    "<f>: names of the tabs?", "<f> → sheet names", "sheets in <f>?", "tabs of <f>?", "look at <f> and tell me its sheets", "take <f> and list the worksheets", "let me see the sheets of <f>", "let me see which tabs are in <f>", "what are the tabs in <f> called?",
    "what are the names of the worksheets in <f>?", "what do the sheets of <f> say on their tabs?", "does <f> have more than one sheet? which ones?", "is there only one worksheet in <f> or are there more?", "would you mind listing the tabs of <f>?", "into which sheets is <f> split?", "@n tabs of the workbook <f>", "@n worksheets in <f>", "@c open <f> and list its sheets",
    "@c print the sheet names of <f>", "@c give me all worksheet names in <f>", "@c read out the tab names of <f>",
    "which sheets was <f> made of?", "I was wondering about the sheets of <f>, what are they called?", "I was wondering how many sheets <f> has and what they are called", "I was asked which tabs <f> has",
    "I need the sheet names of <f>", "I want to know which sheets are in the workbook <f>", "I'd like a list of the sheets in <f>", "I've forgotten which sheets <f> has", "I just got <f>, which sheets does it have?", "someone sent me <f>, what tabs are in it?", "someone asked which worksheets there are in <f>", "the client wants to know the sheet names of <f>",
    "remind me which sheets there are in <f>", "don't open any, just list the sheets of <f>", "before I start, which tabs are in <f>?", "what are the sheets in <f>?", "what are the sheet names in <f>?", "what are the tabs of <f> called?", "what worksheets are there in <f>?", "what worksheets does <f> have?", "what sheets are in the workbook <f>?",
    "what tabs can I choose from in <f>?", "which sheets can I choose from in <f>?", "which sheets does <f> have?", "which sheets does the workbook <f> consist of?", "which tabs does <f> have at the bottom?", "which worksheets does <f> contain?", "which pages does the workbook <f> have, by sheet name?", "how are the tabs in <f> called?",
    "how are the worksheets of <f> named?", "are there several sheets in <f>? what are they called?", "is there more than one tab in <f>? list them", "does the workbook <f> have several sheets? which?", "names of all sheets in <f>", "names of the tabs in <f>", "sheet names, <f>", "sheet names <f>", "list sheets <f>", "worksheets in <f>?",
    "all tabs of <f>", "the sheets of <f>, please", "in <f>, which sheets are there?", "pd.ExcelFile(<f>).sheet_names", "could you list the sheets in <f>?", "could you tell me what sheets <f> has?", "can I get the names of the tabs in <f>?", "do you see which sheets are in <f>?", "@n sheet names of <f>", "@n list of the sheets in <f>",
    "@n names of the tabs of <f>", "@n sheets in the workbook <f>", "@c look up the sheet names of <f>", "@c tell me which sheets are in <f>", "@c give me the names of the sheets in <f>", "@c check which tabs <f> has", "please which sheets is in <f>",
]
SHEET = [
    "which columns has <s>?", "what columns are in <s>?", "columns of <s>?", "@c show the columns of <s>", "@c look into <s>", "what is in <s>?", "and what does <s> contain?", "open <s>", "@c list the columns of the sheet <s>", "now the sheet <s>",
    "and the columns of <s>?", "and what is in <s>?", "and <s>, what columns does it have?", "can I see the columns of <s>?", "can you open <s>?", "could you show me <s>?", "let me see <s>", "let me see the columns of <s>", "let me look into the sheet <s>",
    "I want to see <s>", "I need to know the columns in <s>", "which headings does <s> have?", "what are the headings of <s>?", "tell me the columns of <s>", "tell me what is in <s>", "now open <s>", "now <s>", "<s>: columns?",
    "<s> please", "the columns of the sheet <s>, please", "look at <s>", "how are the columns of <s> called?", "what can I find in <s>?", "@c open the sheet <s>", "@c read the sheet <s>", "@c show me what <s> contains", "@n columns in the sheet <s>",
    "@n headings of <s>",
    "@c go to <s>", "go to the sheet <s> and show its columns", "take <s> and show me the columns",
    "and what are the columns of <s>?", "and which columns are in <s>?", "and the sheet <s>?", "and <s>?", "ok, what is in <s>?", "ok, now <s>", "what about <s>?", "what about the sheet <s>, what columns does it have?", "what does the sheet <s> contain?", "what's in <s>?", "what's in the sheet <s>?", "what columns does <s> have?",
    "what columns are there in the sheet <s>?", "what are the columns of <s>?", "what are the columns in the sheet <s>?", "what fields does <s> have?", "what would I find in <s>?", "what is on the sheet <s>?", "what is on <s>?", "which columns does <s> have?", "which columns are in the sheet <s>?", "which columns are there in <s>?",
    "which fields are in <s>?", "which columns do we have in <s>?", "how is <s> laid out, which columns?", "take the sheet <s>", "use <s>", "use the sheet <s>", "I mean <s>, what columns does it have?", "I want the columns of <s>", "I want to look into <s>", "I want to see the columns of the sheet <s>", "I need the sheet <s>", "I need <s>, which columns are in it?",
    "I'd like to see what is in <s>", "I'm interested in <s>", "let's look at <s>", "let's open <s>", "let me see the sheet <s>", "go on with <s>", "continue with <s>", "we'll work with <s>", "can I see <s>?", "can you show me the columns of <s>?", "can you look into <s>?", "could you open the sheet <s>?", "could you list the columns in <s>?",
    "my boss wants to see <s>", "columns in <s>", "columns <s>", "header of <s>?", "the header of <s>, please", "sheet <s>, columns?", "in <s>, which columns are there?", "@c look at the sheet <s>", "@c look into the sheet <s>", "@c show the sheet <s>", "@c list the columns of <s>", "@c list the columns in the sheet <s>", "@c tell me the columns in <s>",
    "@c load the sheet <s>", "@n columns of <s>", "@n columns of the sheet <s>", "@n column names of <s>",
]
CONVERT = [
    "@c convert <f> to <e>", "@c turn <f> into <e>", "@c make <e> out of <f>", "I need <f> as <e>", "@c save <f> as <e>", "@c export <f> to <e>", "<f> to <e>", "can I have <f> as <e>?", "@c change <f> into <e>", "@c convert the table <f> into <e>", "<f> as <e> please", "@c write <f> as <e>", "@c transform <f> into <e>", "@c turn the file <f> into <e>", "@c export the table <f> as <e>", "I want <f> converted to <e>", "@c transform <f> to <e>",
    "@c turn the table <f> into <e>", "@c turn my <f> into <e>",
    "I can only open <e>, what do I do with <f>? convert it", "my boss can only read <e>, so convert <f>", "my boss wants <f> as <e>", "for my report I need <f> as <e>", "my program does not read <f>, it needs <e>", "<f> should be <e>", "<f> must become <e>", "<f> is to be converted to <e>", "<f> - make it <e>",
    "<f> → <e>", "<f>: convert to <e>", "<f>: I want <e>", "take <f> and make <e> of it", "take <f> and convert it to <e>", "from <f> I need <e>", "instead of <f> I need <e>", "could I get <f> in the form of <e>?", "could <f> be turned into <e>?",
    "is it possible to get <f> as <e>?", "would you mind converting <f> to <e>?", "I would like to have the data of <f> as <e>", "I'd rather have <e> than <f>, convert it", "can you read <f> and write <e>?", "give me <f> as <e>", "give me the table in <f> as <e>", "@c make <f> into <e>", "@c rewrite <f> as <e>",
    "@c store <f> as <e>", "@c produce <e> from <f>", "@c produce <e> out of the table <f>", "@c get <f> into <e>", "@c change the format of <f> to <e>", "the format of <f> should be <e>", "the format of <f> is wrong, I need <e>",
    "<f> has to become <e>", "it must be <e>, but I only have <f>, convert it", "must be <e>: please convert <f>", "let <f> become <e>",
    "I have <f> but I need it as <e>", "I have <f>, but the others want <e>, please convert it", "I was sent <f>, but I need <e>", "I was told to hand in <e>, so convert <f>", "I want <e> instead of <f>", "I want <f> in the form of <e>", "I'd like <f> as <e>", "I'd like <f> turned into <e>", "I need the table <f> as <e>", "I need the data of <f> as <e>",
    "I need to have <f> as <e>", "someone wants <f> as <e>", "someone needs <f> as <e>", "the client wants <f> as <e>", "my colleague can't open <f>, make it <e>", "our program wants <e>, so convert <f>", "we need <f> as <e> for the import", "the data in <f> should be <e>", "the table in <f> should become <e>", "the table <f>, but as <e>",
    "the same data as in <f>, but as <e>", "the same as <f>, but as <e>", "<f>, but as <e>", "<f> but as <e>, please", "<f> in the form of <e>", "<f> converted to <e>", "<f> turned into <e>", "<f> should be turned into <e>", "<f> would be better as <e>", "<f> into <e>, please", "<f> -> <e>", "<f>: turn it into <e>", "<f>: make it <e>",
    "convert <f> <e>", "export <f> as <e>", "save the table <f> as <e>", "save <f> in the form of <e>", "in what way can I get <f> as <e>? convert it", "how can I turn <f> into <e>?", "can you make <e> from <f>?", "can you turn <f> into <e> for me?", "can <f> be converted to <e>?", "could you give me <f> as <e>?", "could you save the data of <f> as <e>?",
    "could we have <f> as <e>?", "is there a way to get <f> as <e>?", "mind converting <f> to <e>?", "@c convert the data of <f> to <e>", "@c convert my <f> to <e>", "@c make <e> from the table <f>", "@c make <e> of <f>", "@c turn the data in <f> into <e>", "@c change the table <f> to <e>", "@c save the data in <f> as <e>", "@c export the data of <f> to <e>",
    "@c write the table <f> out as <e>", "@c output <f> as <e>", "please to convert <f> in <e>",
]
INTO = [
    "@c convert <f> to <g>", "@c turn <f> into <g>", "@c save <f> as <g>", "@c export <f> to <g>", "@c write <f> to <g>", "@c convert <f> into <g>", "@c change <f> into <g>", "I need <f> as <g>", "@c make <g> out of <f>", "@c write the table <f> to <g>", "@c save the table <f> as <g>", "@c transform <f> into <g>", "<f> into <g> please", "@c export the table <f> as <g>", "convert <f>, result in <g>", "@c make <g> from <f>",
    "@c write <f> into <g>", "@c make <g> out of the table <f>",
    "my boss wants <f> as <g>", "for my report I need <f> as <g>", "my program cannot read <f>, make <g>", "<f> should become <g>", "<f> must be turned into <g>", "<f> is to be converted to <g>", "<f> - convert to <g>", "<f> → <g>", "<f> -> <g>",
    "<f>: export to <g>", "take <f> and write it as <g>", "take <f> and make <g> of it", "take the table in <f> and convert it to <g>", "from <f> I need to get <g>", "instead of <f> I need <g>", "could I get <f> as <g>?", "could <f> be exported to <g>?", "is it possible to turn <f> into <g>?",
    "would you mind converting <f> to <g>?", "I would like <f> to be saved as <g>", "I want the data of <f> in <g>", "the data of <f> should go into <g>", "the table in <f> should go into <g>", "can you read <f> and write <g>?", "@c read <f> and save it as <g>", "@c open <f> and export it as <g>", "@c produce <g> from <f>",
    "@c produce <g> out of <f>", "@c rewrite <f> as <g>", "@c store the table <f> as <g>", "@c put the data of <f> into <g>",
    "<f> must become <g>", "<f> must be converted, the new file is <g>", "I must have <f> as <g>", "would you mind turning <f> into <g>?", "converting <f> to <g>, is that possible?", "let <f> become <g>", "<f> should be turned into <g>", "<f> turned into <g>",
    "I have <f> but I need <g>", "I have <f> and they want <g>, please convert it", "I was sent <f>, turn it into <g>", "I want <f> saved as <g>", "I want <g> instead of <f>", "I want <g>, made from <f>", "I'd like <f> as <g>", "I'd like <f> converted to <g>", "I need <g> with the same table as <f>",
    "I need the table <f> as <g>", "I need the data of <f> in <g>", "someone needs <f> as <g>", "the client wants <f> as <g>", "my colleague can't open <f>, make <g> from it", "our program wants <g>, so convert <f>", "we need <f> as <g> for the import", "the same data as in <f>, but as <g>", "the same table as in <f> should be in <g>",
    "the table <f> should be in <g>", "the table <f> as <g>, please", "the data in <f> should be written to <g>", "<g> should have the same table as <f>", "<g> should be made from <f>", "<g> is to be made from <f>", "<g> from <f>", "<f> converted to <g>", "<f> as <g>, please", "<f> to <g>", "<f>: save as <g>", "<f>: convert to <g>",
    "convert <f> <g>", "convert <f>, call the new file <g>", "convert <f>, the new file should be <g>", "can you make <g> from <f>?", "can you turn <f> into <g> for me?", "can <f> be converted to <g>?", "could you write the table <f> to <g>?", "could you give me <f> as <g>?", "could you save the data of <f> as <g>?", "could we have <f> as <g>?",
    "is there a way to get <f> as <g>?", "how can I turn <f> into <g>?", "mind converting <f> to <g>?", "@c convert the table <f> to <g>", "@c convert the table in <f> into <g>", "@c convert my <f> to <g>", "@c make <g> from the table <f>", "@c turn the table <f> into <g>", "@c turn the data in <f> into <g>", "@c save the data in <f> as <g>",
    "@c export the data of <f> to <g>", "@c load <f> and write it to <g>", "@c load <f> and save it as <g>", "@c write the data of <f> to <g>", "@c output the table <f> as <g>", "please to convert <f> in <g>",
]
SEMICOLONS = [
    "what is the <a> <c> in <f>? it is separated by semicolons", "<a> <c> in <f>, separated by semicolons", "@c read <f> with semicolons and find the <a> <c>", "in <f>, a file with semicolons, what is the <a> <c>?", "@c find the <a> <c> in <f>, which uses semicolons", "<f> uses ; as separator, what is the <a> <c>?", "@n <a> <c> in the semicolon file <f>", "the columns of <f> are separated by ;, what is the <a> <c>?", "@c compute the <a> <c> of <f> (semicolon separated)", "semicolon separated file <f>: <a> <c>?", "what is the <a> <c> of <f>? the separator is ;", "@c open <f> with ; as separator and give the <a> <c>",
    "my boss wants the <a> <c> of <f>, it has semicolons", "for my report I need the <a> <c> from <f>, which is separated by ;", "I need the <a> <c> in <f>, mind the semicolons", "<f> has semicolons instead of commas, what is the <a> <c>?", "there are semicolons in <f>, not commas, find the <a> <c>", "<f> is a file with semicolons between the columns, give me the <a> <c>", "<f> (sep=;): <a> <c>", '<f>, sep ";", <a> <c>?', '<a> <c> of <f> with sep=";"',
    "<a> <c> from <f>, columns split by semicolons", "take <f>, which is split by semicolons, and tell me the <a> <c>", "take <f> with ; between the columns and find the <a> <c>", "look at <f>, it uses semicolons, and tell me the <a> <c>", "from the semicolon file <f> I need the <a> <c>", "could you find the <a> <c> in <f>? the columns are divided by semicolons", "can you get me the <a> <c> in <f>? careful, it has ; and not commas", "would you mind finding the <a> <c> in <f>? it has semicolons", "in <f> a semicolon stands between the columns, what is the <a> <c>?",
    "what would be the <a> <c> in <f>, where the separator is a semicolon?", "how do I get the <a> <c> from <f> with semicolons?", "@n <a> <c> in <f>, a file with semicolons", "@n <a> <c> of <f> with the separator ;", "@c use ; as the separator for <f> and compute the <a> <c>", "@c get the <a> <c> of the semicolon separated <f>",
    "<f> is split by semicolons, I want the <a> <c>", "split <f> by ; and tell me the <a> <c>",
    "I need the <a> <c> of <f>, but it is separated by semicolons", "I need the <a> <c> from <f>, a semicolon file", "I want the <a> <c> in <f>; the file has semicolons", "I'd like to know the <a> <c> in <f>, its columns are separated by semicolons", "I exported <f> with semicolons, what is the <a> <c>?", "I got <f> with semicolons, give me the <a> <c>",
    "someone sent me <f> with semicolons in it, what is the <a> <c>?", "someone asked for the <a> <c> of <f>, which is separated by semicolons", "the client sent <f> with semicolons, I need the <a> <c>", "my program writes semicolons, so what is the <a> <c> in <f>?", "careful with <f>, it has semicolons; what is the <a> <c>?", "careful, semicolons in <f>: what is the <a> <c>?",
    "note that <f> is separated by ; and tell me the <a> <c>", "what is the <a> <c> in <f>? there are semicolons between the columns", "what is the <a> <c> in <f>? mind the semicolons", "what is the <a> <c> in the semicolon file <f>?", "what's the <a> <c> in <f>? it uses ; instead of commas", "what's the <a> <c> in <f>? the columns are split by semicolons",
    "what <a> <c> does <f> have, if you read it with semicolons?", "with semicolons as separator, what is the <a> <c> in <f>?", "with ; as the separator, what is the <a> <c> of <f>?", 'with sep=";", the <a> <c> of <f>', "as <f> has semicolons, read it that way and tell me the <a> <c>", "since <f> is separated by semicolons, how do I get the <a> <c>?",
    "the separator in <f> is a semicolon, give me the <a> <c>", "the separator of <f> is ;, so what is the <a> <c>?", "the delimiter of <f> is a semicolon; I need the <a> <c>", "the file <f> has ; between the columns, what is the <a> <c>?", "<f> is semicolon separated, I need the <a> <c>", "<f> is separated by semicolons; <a> <c>?",
    "<f> uses semicolons, what is the <a> <c>?", "<f> comes with semicolons, find the <a> <c>", "<f> with semicolons: <a> <c>", "<f>, delimiter ;, <a> <c>", "<a> <c> of <f>, delimiter is a semicolon", "<a> <c> <f> semicolon separated", "<a> <c> in <f> (it has semicolons)", "could you work out the <a> <c> in <f>? it is semicolon separated",
    "could you read <f> with semicolons and tell me the <a> <c>?", "can I get the <a> <c> of <f>? it is separated by semicolons", "can you read a file with semicolons? I need the <a> <c> in <f>", "@n <a> <c> of the semicolon separated file <f>", "@n <a> <c> in <f>, which has semicolons between the columns", "@c work out the <a> <c> in <f>, which is semicolon separated",
    "@c read the semicolon file <f> and tell me the <a> <c>", "@c tell me the <a> <c> of <f>, a file with ; between the columns", '@c load <f> with sep=";" and compute the <a> <c>', "please the <a> <c> from <f>, is with semicolons",
]
HAS_SEMICOLONS = (", the separator is ;", ", it uses semicolons", " (separated by semicolons)", ", which has semicolons", "; the columns are separated by semicolons", " (sep=;)", ", semicolons between the columns")
SEMICOLONS_PER, SEMICOLONS_GROUP = ([t + HAS_SEMICOLONS[i % len(HAS_SEMICOLONS)] for i, t in enumerate(templates) if t.endswith("<f>")] for templates in (d.PER, q.GROUP))
KINDS = {"xlsx": ("Excel", "an Excel file", "xlsx", "an xlsx file", "Excel format"), "json": ("JSON", "a JSON file", "json", "JSON records"), "tsv": ("TSV", "a TSV file", "tsv", "tab separated values"), "csv": ("CSV", "a CSV file", "csv", "comma separated values")}
QUESTIONS = {q.aggregate: 5, q.grouped: 4, q.top_group: 2, q.count_rows: 3, q.value_counts: 1, q.sorted_rows: 2}


def sheet_name(c):
    return c.pick((c.word().capitalize(), c.word().capitalize(), str(c.rng.randint(2018, 2027)), c.pick(("Q1", "Q2", "Sheet1", "Sheet2", "Table1", "Data")), c.word()))


def table_sheets(c):
    """A workbook with several sheets: their names, a question of one of them."""
    table = Table(c, loose=True, formats={"xlsx": 1}, gaps=False)
    names = list(dict.fromkeys(sheet_name(c) for _ in range(c.rng.randint(2, 4))))
    c.demand(len(names) > 1)
    chosen = c.pick(names)
    with pd.ExcelWriter(c.folder / table.name) as book:
        for name in names:
            frame = table.df if name == chosen else pd.DataFrame({c.word(): [c.rng.randint(1, 99) for _ in range(3)]})
            frame.to_excel(book, sheet_name=name, index=False)
    if c.chance(0.45):
        yield User(c.ask(SHEETS, f=table.name))
        observation = yield Act(f"# List the sheets of {table.name}\nimport pandas as pd\npd.ExcelFile({quoted(table.name)}).sheet_names")
        found = ast.literal_eval(result(observation))
        c.demand(found == names)
        yield Say(f"The sheets of {table.name} are {joined(found)}.", tuple(found))
        if c.chance(0.4):
            yield User(c.ask(SHEET, s=chosen))
            observation = yield Act(f"# Look at the columns of {chosen}\ndf = pd.read_excel({quoted(table.name)}, sheet_name={quoted(chosen)})\ndf.columns")
            found = ast.literal_eval(re.search(r"\[.*\]", result(observation), re.S).group(0))
            c.demand(found == list(table.df.columns))
            yield Say(f"The columns of {chosen} are {joined(found)}.", tuple(found))
            if c.chance(0.5):
                yield from go_on(c, table, None)
        return
    table.more = f", sheet_name={quoted(chosen)}"
    query = drawn(c, table, QUESTIONS)
    done = yield from asked(c, table, query, False, c.pick((f"the sheet {chosen} of {table.name}", f"sheet {chosen} of {table.name}", f"{table.name}, sheet {chosen}", f"the {chosen} sheet of {table.name}")))
    if done and c.chance(0.3):
        yield from go_on(c, table, query)


def table_semicolons(c):
    """What European programs write: the first look shows one column, or decimal commas."""
    # Months are what people add up in what a bank or a shop exports; such files often have a space in their names.
    (months,) = c.rng.choices(("", "dates", "names"), (6, 3, 2))
    called = f"{c.word()} {c.word()}" if c.chance(0.5) else ""
    c.register(called or "semicolons")
    table = Table(c, loose=True, formats={"csv": 1}, gaps=False, called=called, ordered=months == "names", **({"need": ("date",), "dates": 1} if months == "dates" else {}))
    comma = c.chance(0.5)
    frame = table.df
    put(c, frame, table.name, **{"decimal": "," if comma else "."})
    (c.folder / table.name).write_text(frame.to_csv(index=False, sep=";", decimal="," if comma else "."))
    comma = comma and any(frame[x].dtype == float for x in table.numbers)
    told = c.chance(0.3)
    query = drawn(c, table, {d.per: 4, d.rows_per: 1} if months == "dates" else {q.grouped: 3, q.top_group: 1} if months else {q.aggregate: 1} if told else QUESTIONS)
    c.demand(not q.group_called(query))
    told = told and query.loose in (q.ONE, d.PER, q.GROUP)
    again = f"df = pd.read_csv({quoted(table.name)}, sep=\";\")\ndf.head(3)"
    if told:
        yield User(c.ask({id(d.PER): SEMICOLONS_PER, id(q.GROUP): SEMICOLONS_GROUP}.get(id(query.loose), SEMICOLONS), f=table.name, **query.slots))
        observation = yield Act(f"# Look at the first rows of {table.name}\nimport pandas as pd\n{again}", "I will look at the first rows.")
    else:
        text = c.ask(query.loose, f=table.name, **query.slots)
        yield User(text)
        words = words_for(c, table, query.slots, text)
        # As for other tables: "by month" may mean a column of that name or a date.
        unit = next((u for u in ("month", "weekday") if any(u in str(x).lower() for x in query.slots.values())), "")
        if unit and not any(unit in w.lower() for w in words):
            words.append(unit)
        observation = yield Act(look_code(table, words, dates=query.dates or bool(unit)), LOOK)
        if "ParserError" in observation:
            # Several decimal commas in a line look like more columns than the header has.
            observation = yield Act(f"# Look at the first lines of {table.name}\nprint(*open({quoted(table.name)}).readlines()[:2], sep=\"\")", "It cannot be read with commas, so I will look at its first lines.")
        c.demand(";" in observation)
        observation = yield Act(f"# Read {table.name} with semicolons\n{again}", "The columns are separated by semicolons, so I will read it again.")
    c.demand(len(observation) < SHOWN)
    if comma:
        # Without this a number stays text, and a sum of texts is nonsense.
        c.demand(re.search(r"\d,\d", observation))
        query.code = f"df = pd.read_csv({quoted(table.name)}, sep=\";\", decimal=\",\")\n{query.code}"
        query.edit, query.talk = None, "The numbers have decimal commas."
    yield from compute(c, query, f"# {query.comment}\n{query.code}")


def table_converted(c):
    source = c.rng.choices(("csv", "xlsx", "tsv", "json"), (5, 3, 2, 2))[0]
    table = Table(c, formats={source: 1})
    kind = c.pick([k for k in KINDS if k != source])
    if c.chance(0.3):
        populate(c, 1)
    if c.chance(0.45):
        target = new_target(c, table, (kind,))
        text = c.ask(INTO + INTO_MORE, f=table.name, g=target)
    else:
        target = table.name.rsplit(".", 1)[0] + "." + kind
        text = c.ask(CONVERT + CONVERT_MORE, f=table.name, e=typed(c, c.pick(KINDS[kind])))
    yield User(text)
    code = f"# Convert {table.name} to {target}\n{guard(target)}{read(table.name)}\n{saving(target)}"
    if c.chance(0.12):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    place = [target]
    yield from settled_at(c, place, code, observation)
    (target,) = place
    again = load(c.folder / target)
    c.demand(list(map(str, again.columns)) == list(map(str, table.df.columns)) and len(again) == len(table.df))
    yield Say(f"I converted {table.name} to {target}.", (target,))
    if c.chance(0.25):
        yield from go_on(c, table, None)


JOIN = [
    "@c look up for each <b> in <f> what <g> says and add it", "for every row of <f>, look up its <b> in <g> and add what is there", "every <b> in <f> is described in <g>, put the two together", "<g> tells more about each <b>, add that to <f>", "<g> lists each <b> with its details, add those to the rows of <f>", "the details for each <b> are in <g>; bring them into <f>", "the missing columns of <f> are in <g>, look them up by <b>", "match <b> in <f> against <b> in <g> and put the columns side by side", "@c match each row of <f> to its <b> in <g>", "@c match the two files <f> and <g>, the <b> is the link", "@c fetch from <g> what belongs to each <b> in <f>", "@c pull in the columns of <g> for every <b> in <f>",
    "@c pair up <f> and <g> by <b>", "@c fill <f> up with the columns of <g>, matched on <b>", "the link between <f> and <g> is <b>, join them", "<f> and <g> are linked by <b>, join them please", "like a VLOOKUP on <b>: <f> with what <g> has", "in Excel I'd do a VLOOKUP by <b>: add the columns of <g> to <f>", "same <b>, same row: put <f> and <g> together", "I've got <f> and next to it <g> with more about each <b>, make them one table", "one table out of <f> and <g>, matched on <b>", "<b> is the common field of <f> and <g>, join on that",
    "@c join <f> and <g> on <b>", "@c merge <f> with <g> by <b>", "@c combine <f> and <g> on the column <b>", "@c put <f> and <g> together by <b>", "@c match <f> with <g> by <b>", "join of <f> and <g> on <b>", "<f> and <g> have <b> in common, join them", "@c merge <f> and <g> using <b>", "@c link <f> to <g> by <b>", "@c add the columns of <g> to <f> by <b>", "@c combine <f> with <g> by <b>", "@c look up each <b> of <f> in <g> and join them", "I want <f> and <g> merged on <b>", "@c link <f> with <g> on <b>", "@c match up <f> and <g> on <b>",
    "<f> and <g> both have <b>, please merge them", "<f> and <g> share the column <b>, put them together", "both <f> and <g> have <b>, join them", "what is in <g> should be joined to <f>, using <b>", "what <g> says about each <b> should be added to <f>", "for each <b> in <f> I want what <g> says about it", "my boss wants <f> and <g> in one table, matched by <b>", "for my report I need <f> and <g> merged by <b>", "<f> + <g> on <b>",
    "<f> join <g> on <b>", "<f> left join <g> on <b>", "merge(<f>, <g>, on=<b>)", "<f> - merge with <g> on <b>", "<f>: join with <g> by <b>", "take <f> and <g> and merge them by <b>", "take <f> and add what <g> has for each <b>", "from <f> and <g> make one table by <b>", "would you mind joining <f> and <g> on <b>",
    "please bring <f> and <g> together, the key is <b>", "the key of <f> and <g> is <b>, join them", "with <b> as the key, merge <f> and <g>", "use <b> as the key and join <f> with <g>", "a vlookup from <f> into <g> by <b>", "@c do a vlookup of <b> from <f> in <g>", "@c do a join of <f> and <g> over <b>", "@c do a left join of <f> and <g> on <b>", "@c bring <f> and <g> together by <b>",
    "@c connect <f> with <g> through <b>", "@c connect <f> and <g> by <b>", "@c vlookup the <b> of <f> in <g>",
    "<f> plus what <g> says, matched on <b>", "look into <g> for each <b> of <f> and join what you find",
    "I need <f> and <g> in one table, joined on <b>", "I need what <g> says about each <b> added to <f>", "I'd like <f> and <g> combined by <b>", "I'd like to see <f> with the columns of <g>, matched by <b>", "I want to join <f> with <g> over <b>", "I want <f> with what <g> has for each <b>", "I have <f> and <g>, both with <b>, join them",
    "I have two tables, <f> and <g>, put them together by <b>", "we have two files, <f> and <g>, merge them on <b>", "the client wants <f> and <g> merged by <b>", "the tables <f> and <g> both have <b>, match them up", "the tables <f> and <g> should be joined on <b>", "the column <b> is in both <f> and <g>, use it to join them", "the column <b> is in <f> and in <g>, so merge them",
    "<b> is in both files, <f> and <g>, join on it", "<b> is what <f> and <g> have in common, merge them by it", "<b> connects <f> and <g>, join them", "<f> and <g> joined on <b>", "<f> and <g> merged by <b>", "<f> and <g> on <b>, joined", "<f> with <g>, matched by <b>", "<f> together with <g>, by <b>", "<f> is missing what <g> has for each <b>, join them",
    "<f>: add the columns of <g>, key <b>", "<f> should get the columns of <g>, by <b>", "<f> should be joined with <g> on <b>", "if the <b> is the same, put the rows of <f> and <g> next to each other", "where the <b> is the same, join <f> and <g>", "wherever the <b> matches, put <f> and <g> together", "join <f> <g> on <b>", "merge <f> <g> on <b>",
    "df.merge of <f> and <g>, on <b>", "left join of <f> and <g> by <b>", "by <b>, join <f> and <g>", "using <b>, merge <f> with <g>", "can you join <f> with <g> by <b>", "can you merge <f> and <g> on the <b>", "could you put <f> and <g> together by <b>", "could you look up in <g> what belongs to each <b> of <f>", "@c merge <f> and <g> by <b>",
    "@c merge the tables <f> and <g> on <b>", "@c join the tables <f> and <g> by <b>", "@c join <f> with <g> using <b>", "@c extend <f> with the columns of <g> by <b>", "@c bring the columns of <g> into <f>, matched by <b>", "@c get the columns of <g> into <f> by <b>", "@c pull what <g> has for each <b> into <f>",
    "please to join <f> with <g> for the same <b>",
]
JOIN_LOOSE = [
    "@c look up in <g> what belongs to each row of <f> and add it", "<g> tells more about the rows of <f>, put them together", "the details are in <g>, bring them into <f>", "the missing columns of <f> are in <g>, look them up there", "@c match the two files <f> and <g>", "@c pair up <f> and <g>", "@c pair up the rows of <f> with those in <g>", "@c fetch from <g> what belongs to each row of <f>", "like a VLOOKUP: <f> with what <g> has", "in Excel I'd do a VLOOKUP: add the columns of <g> to <f>", "I've got <f> and next to it <g> with more details, make them one table", "one table out of <f> and <g>, matched by the column they share",
    "<f> and <g> are linked by a column, join them please", "for every row of <f>, look up what <g> has and add it", "@c fill <f> up with the columns of <g>", "@c look up the rows of <f> in <g> and join them", "the two files <f> and <g> go together, match them", "two lists, <f> and <g>, same key: make one table of them",
    "@c join <f> and <g>", "@c merge <f> with <g>", "@c combine <f> and <g> by the column they share", "@c put <f> and <g> together by their common column", "@c match <f> with <g>", "<f> and <g> belong together, join them", "@c merge <f> and <g>", "@c link <f> to <g>", "@c add the columns of <g> to <f>", "@c combine the tables <f> and <g>", "I want <f> and <g> merged", "@c join the tables <f> and <g>", "@c match up <f> and <g> by their common column", "@c merge the tables <f> and <g> by what they share", "@c link <f> and <g> by the column they share",
    "<f> and <g> belong together", "@c bring <f> and <g> together by their common column",
    "<f> and <g> have a column in common, merge them", "<f> and <g> share a column, join them by it", "both files, <f> and <g>, have a column in common, so join them", "what <g> says should be joined to <f>", "my boss wants <f> and <g> joined", "for my report I need <f> and <g> merged", "<f> join <g>", "<f> left join <g>", "merge(<f>, <g>)",
    "<f> - merge with <g>", "<f>: join with <g>", "take <f> and <g> and join them", "take <f> and match it with <g>", "from <f> and <g> make one table by the common column", "would you mind joining <f> and <g>", "please bring <f> and <g> together by the column they share", "find the key of <f> and <g> and join them", "I don't know the key, but <f> and <g> belong together",
    "the columns of <g> should be joined to <f>", "the columns of <g> are missing in <f>, merge them", "a vlookup from <f> into <g>", "@c do a vlookup from <f> in <g>", "@c do a join of <f> and <g>", "@c do a left join of <f> with <g>", "@c connect <f> with <g>", "@c connect the tables <f> and <g>", "@c connect <f> and <g> by the column they have in common",
    "@c match the rows of <f> to those in <g>", "@c join <g> to <f>",
    "I need <f> and <g> joined", "I need <f> with the columns of <g> added", "I need <f> and <g> in one table, side by side, by the column they share", "I'd like <f> and <g> merged", "I'd like <f> and <g> combined by their common column", "I want to join <f> with <g>", "I want the columns of <g> in <f> as well", "I have two tables, <f> and <g>, join them",
    "I have <f> and <g>, which share a column, put them together by it", "we have two files, <f> and <g>, merge them", "the client wants <f> and <g> merged by what they have in common", "the tables <f> and <g> should be joined", "the tables <f> and <g> share a column, merge them", "there is a column that <f> and <g> have in common, join them on it",
    "one column is in both <f> and <g>, use it to join them", "one column is the same in <f> and <g>, merge them by it", "some column is in both <f> and <g>, join them on that", "whatever column <f> and <g> share, join them on it", "<f> and <g> joined", "<f> and <g> merged", "<f> and <g> have one column in common, so join them",
    "<f> joined with <g>", "<f> merged with <g>", "<f>: add the columns of <g>", "<f> should get the columns of <g>", "<f> should be joined with <g>", "<f> and <g> should be joined by their common column", "<g> has more columns for <f>, join them", "<g> says more about what is in <f>, join the two", "<g> has the details for <f>, merge them",
    "join <f> <g>", "merge <f> <g>", "df.merge of <f> and <g>", "left join of <f> and <g>", "can you join <f> with <g>", "can you merge <f> and <g>", "could you merge <f> and <g> by the column they share", "could you find the common column of <f> and <g> and join them", "find out what <f> and <g> have in common and join them by it",
    "@c join <f> with <g>", "@c join <f> and <g> on their common column", "@c join <f> and <g> by whatever column they share", "@c merge <f> and <g> on the column that both have", "@c bring the columns of <g> into <f>", "@c extend <f> with the columns of <g>", "@c match <f> and <g> by the column that is in both", "@c match up the tables <f> and <g>",
    "@c link the tables <f> and <g>", "@c pull the columns of <g> into <f>", "@c do a merge of <f> and <g>", "please to join <f> with <g>",
]
# <x> is the one column that the other file adds.
LOOKUP = [
    "@c look up the <x> from <g> for every row of <f>", "@c look up the <x> in <g> and add it to <f>", "@c look up the <x> in <g> for each row in <f>", "@c add the <x> from <g> to <f>", "@c add the <x> in <g> to the rows of <f>", "@c get the <x> from <g> into <f>", "@c bring the <x> from <g> into <f>", "@c pull the <x> out of <g> into <f>", "@c fetch the <x> for each row of <f> from <g>", "@c put the <x> from <g> next to the rows of <f>", "@c fill in the <x> in <f> from <g>", "@c extend <f> by the <x> from <g>", "@c match <f> with <g> so that each row gets its <x>",
    "<f> has no <x>, it is in <g>. add it", "<f> has no <x> but <g> does, put it in", "the <x> is in <g>, add it to <f>", "the <x> stands in <g>, I need it beside the rows of <f>", "<x> is missing in <f>, take it from <g>", "the <x> is missing in <f>; look it up in <g>", "I need the <x> in <f>, it's in the other file <g>", "I need <f> with the <x> from <g>", "I want the <x> from <g> in <f> as well", "<f> plus the <x> from <g>", "<f> with <x> from <g>", "<f>: add <x> from <g>", "for each row of <f> I need the <x>, which is in <g>", "for every row of <f>, find its <x> in <g>", "each row of <f> should get its <x> from <g>", "every row in <f> has a <x> in <g>, add it", "take <f> and look up the <x> in <g>", "take <f> and add the <x>, you'll find it in <g>", "can you add the <x> from <g> to <f>", "could you look up the <x> for <f> in <g>", "a VLOOKUP for the <x>: from <g> into <f>", "like VLOOKUP, add the <x> of <g> to <f>", "which <x> belongs to each row of <f>? it's in <g>, join them", "my boss wants the <x> from <g> added to <f>",
]
STACK = [
    "@c stack <f> and <g>", "@c append <g> to <f>", "@c put the rows of <f> and <g> into one table", "@c combine the rows of <f> and <g>", "@c add the rows of <g> below those of <f>", "<f> and <g> in one table, one below the other", "@c put <g> under <f>", "@c concatenate <f> and <g>", "@c stack the rows of <f> and <g>", "@c append the rows of <g> to those of <f>", "all rows of <f> and <g> in one table", "@c glue <f> and <g> together, one below the other", "@c concatenate the rows of <f> and <g>", "@c put <f> and <g> below each other",
    "@c glue <f> and <g> together", "@c glue the rows of <f> and <g> together", "@c add the rows of <g> to <f>", "@c add <g> at the end of <f>",
    "<f> and <g> have the same columns, put one below the other", "<f> and <g> have the same columns, I want all their rows", "<f> first and then the rows of <g>, in one table", "first the rows of <f>, then those of <g>", "below the rows of <f> I want the rows of <g>", "the rows of <g> should come after those of <f>", "my boss wants the rows of <f> and <g> in one table", "for my report I need the rows of <f> and <g> together", "concat <f> <g>",
    "concat(<f>, <g>)", "<f> - append <g>", "<f>: append the rows of <g>", "<f> and below it <g>", "<g> should stand under <f>", "<g> goes below <f>", "take <f> and <g> and stack them", "take <f> and put the rows of <g> below it", "from <f> and <g> make one long table",
    "one long table of <f> and <g>", "would you mind stacking <f> and <g>", "please append <g> at the bottom of <f>", "please let me have the rows of <f> and of <g> in one table", "@c concat <f> and <g>", "@c concat the rows of <f> and <g>", "@c put <g> at the bottom of <f>", "@c put the rows of <g> at the bottom of <f>", "@c make one long table of <f> and <g>",
    "@c collect the rows of <f> and <g> in one table", "@c collect all rows of <f> and <g>",
    "<g> goes after <f>, row below row", "what goes below <f> is <g>, stack them", "first goes <f>, then <g>, all rows in one table", "row below row, first <f> and then <g>",
    "I need the rows of <f> and <g> in one table", "I need all rows of <f> and <g> together", "I need <g> at the end of <f>", "I want <g> below <f>", "I want <g> appended to <f>", "I want the rows of <g> after those of <f>", "I'd like <f> and <g> one below the other", "I'd like all the rows of <f> and <g> in one table", "I have the rows in two files, <f> and <g>, and want one table",
    "I have two tables with the same columns, <f> and <g>, stack them", "half of my rows are in <f> and half in <g>, put them in one table", "some rows are in <f> and some in <g>, put them all into one table", "the client wants all the rows of <f> and <g> in one table", "the rows of <f> and <g> belong in one table", "the rows of <f> and <g> should be in one table",
    "the rows of <f> followed by those of <g>", "the rows of <f>, then the rows of <g>, in one table", "the two tables <f> and <g> have the same columns, stack them", "<f> followed by <g>, all rows in one table", "<f> followed by the rows of <g>", "<f> on top, <g> below",
    "<f> above, <g> below, in one table", "<f> continued by the rows of <g>", "<f> and <g> stacked", "<f> and <g> stacked on top of each other", "<f> goes on in <g>, put the rows together", "<f> and then <g>, row after row", "<g> continues <f>, so append it", "<g> appended to <f>", "<g> at the bottom of <f>", "<g> should be appended to <f>",
    "stack <f> <g>", "append <g> <f> rows", "pd.concat of <f> and <g>", "row after row, first <f> and then <g>", "one table with all the rows of <f> and <g>", "one table with the rows of both <f> and <g>", "can you append <g> to <f>", "can you stack <f> and <g>", "could you put the rows of <g> under those of <f>", "could you make one table of all rows in <f> and <g>",
    "@c append the rows of <g> to <f>", "@c append all rows of <g> to those in <f>", "@c add all rows of <g> to <f>", "@c attach the rows of <g> to the end of <f>", "@c attach <g> at the bottom of <f>", "@c stack the tables <f> and <g>", "@c stack <g> below <f>", "@c pile the rows of <f> and <g> into one table", "@c merge the rows of <f> and <g> one below the other",
    "@c concatenate the tables <f> and <g>", "@c put all rows of <f> and <g> together", "@c put the tables <f> and <g> one below the other", "@c gather all rows of <f> and <g> in one table", "please to put <g> below <f>",
]
STACK_ALL = [
    "@c stack all csv files", "@c put all csv files into one table", "@c combine the rows of all csv files here", "@c append all csv files to each other", "all csv files in one table, one below the other", "@c concatenate every csv file in this folder", "@c stack every csv file here", "@c put the rows of every csv file into one table", "@c make one table of all the csv files", "@c concatenate all the csv files here", "I want every csv file in one table", "@c stack the rows of all csv files in the folder", "@c glue all csv files together, one below the other",
    "all my csv files have the same columns, put one below the other", "all csv files here should be one table", "every csv file should go into one table, row below row", "the rows of all csv files should be in one table", "first the rows of one csv file, then the next, until all are in one table", "my boss wants all csv files in one table", "for my report I need the rows of all csv files together", "concat *.csv", "concat all csv",
    "*.csv → one table", "*.csv: stack the rows", "csv files - append all", "take all csv files and stack them", "take every csv file and put the rows below each other", "take the csv files in this folder and make one table", "from all csv files make one long table", "one long table of all csv files", "one long table from every csv file here",
    "there are several csv files here, I want all their rows in one table", "would you mind stacking all csv files", "please append all the csv files in the folder to each other", "I have many csv files and want one table with all rows", "@c concat all csv files", "@c concat the rows of all csv files", "@c make one long table from all the csv files", "@c collect the rows of all csv files in one table", "@c collect every csv file into one table",
    "@c put all the csv files of this folder below each other", "@c combine all csv files into one table",
    "row below row, all csv files in one table", "every row of every csv file in one table", "one csv file goes below the other, all of them",
    "I need all the csv files in one table", "I need the rows of every csv file in one table", "I want the rows of all csv files together", "I want all csv files stacked", "I'd like one table with the rows of all csv files", "I'd like every csv file appended to one table", "I have the rows in several csv files and want one table",
    "I have several csv files with the same columns, stack them", "my rows are spread over several csv files, put them into one table", "the data is spread over the csv files here, make one table", "the rows are in different csv files, put them all together", "the client wants the rows of all csv files in one table", "the csv files here all have the same columns, stack them",
    "the csv files in this folder should become one table", "the csv files belong together, put their rows into one table", "the rows of the csv files belong in one table", "each csv file has a part of the rows, I want them all in one table", "each csv file should be appended to the one before", "every csv file in this folder in one table, row below row",
    "all csv files stacked", "all csv files stacked on top of each other", "all rows of all csv files", "all rows of all csv files in one table", "all csv files together in one table, row after row", "one after the other, put the rows of all csv files into one table", "one table with the rows of all csv files", "one table out of all csv files here",
    "row after row, all csv files in one table", "stack csv files", "stack all csv", "append all csv files", "concat csv files here", "pd.concat of all csv files", "can you stack all csv files", "can you put the rows of all csv files into one table", "could you append all csv files to one another", "could you make one table of all the csv files here",
    "@c append all the csv files here", "@c append the rows of all csv files", "@c stack all the csv files in this folder", "@c stack whatever csv files there are", "@c gather the rows of all csv files in one table", "@c put the rows of all csv files together", "@c put every csv file below the one before", "@c make one big table of all csv files",
    "@c make one table with the rows of every csv file", "@c build one table from all csv files", "@c read all csv files into one table", "@c load all csv files and stack them", "@c pile all the csv files into one table", "@c merge the rows of all csv files one below the other", "@c join all csv files end to end", "please to put all csv files in one table",
]
AS = (" and save it as <h>", ", save as <h>", " and write it to <h>", " and save that to <h>", ", result in <h>", " and store it as <h>", " and put it into <h>", ", as <h>")


def saved_as(templates):
    return [t + AS[i % len(AS)] for i, t in enumerate(templates)]


STACK_SAVE, STACK_ALL_SAVE = (saved_as(t) for t in (STACK, STACK_ALL))
GROUPED_OVER = [
    "@n <a> <c> from <f> by the <b> in <g>", "<a> <c> by <b>; <c> is in <f> and <b> in <g>", "what is the <a> <c> by <b>? the <c> is in <f>, the <b> in <g>", "@c find the <a> <c> of <f> by the <b> of <g>", "@n <a> <c> in <f> per <b> in <g>", "@n <a> <c> in <f> for each <b>, which is in <g>", "<f> has the <c> and <g> the <b>; I need the <a> <c> by <b>", "using <f> and <g>, what is the <a> <c> per <b>?",
    "take <c> from <f> and <b> from <g>: <a> <c> by <b>", "@c use <f> and <g> to work out the <a> <c> by <b>", "with <f> and <g> together: <a> <c> for each <b>", "my boss wants the <a> <c> (<f>) by <b> (<g>)", "<a> <c> by <b>, from <f> and <g>", "<f> and <g>: <a> <c> per <b>", "the <a> <c> from <f> for every <b> listed in <g>", "could you combine <f> and <g> and give me the <a> <c> by <b>?", "@c put <f> and <g> together and show the <a> <c> per <b>",
    "the <b> is only in <g>, the <c> in <f>: what is the <a> <c> by <b>?", "@c group the <c> of <f> by the <b> from <g>, <a> of each", "for each <b> in <g>, the <a> <c> from <f>", "what's the <a> <c> per <b>, with <c> from <f> and <b> from <g>?", "I want the <a> <c> of <f> by <b>, and <b> stands in <g>", "@c join <f> with <g> and find the <a> <c> by <b>", "@c look up each <b> in <g> and tell me the <a> <c> of <f> by <b>",
    "<a> <c> per <b>, where <b> comes from <g> and <c> from <f>", "<a> <c> for every <b>? the <c> stands in <f>, the <b> in <g>", "the <c> is in <f> and the <b> in <g>; show the <a> <c> per <b>", "what's the <a> <c> by <b>? you find the <c> in <f> and the <b> in <g>", "I have the <c> in <f> and the <b> in <g>, give me the <a> <c> by <b>", "<g> says which <b> it is, <f> has the <c>: <a> <c> per <b>",
    "<g> knows the <b>, <f> the <c>; what is the <a> <c> by <b>?", "<f> has no <b>, that is in <g>; find the <a> <c> per <b>", "<b> is a column of <g>, <c> one of <f>; I want the <a> <c> by <b>", "@c match <f> with <g> and work out the <a> <c> per <b>", "@c link <f> to <g> and show the <a> <c> for each <b>", "@c take the <b> from <g> and group the <c> in <f> by it, <a> of each", "how does the <a> <c> of <f> differ by <b>? the <b> is in <g>",
    "can you give me the <a> <c> in <f> by <b>, using <g> for the <b>?", "would you work out the <a> <c> per <b>? <f> has the <c>, <g> the <b>", "<a> <c> (in <f>) by <b> (in <g>)", "<a> <c> from <f>, grouped by <b> from <g>", "by <b>, which <g> has: the <a> <c> of <f>", "for my report: <a> <c> by <b>; data in <f>, the <b> in <g>", "two files: <f> with the <c>, <g> with the <b>. <a> <c> by <b>, please", "@c use <g> to look up the <b>, then show the <a> <c> of <f> per <b>",
    "the client wants the <a> <c> from <f> by <b>, but the <b> is only in <g>", "per <b> from <g>, what is the <a> <c> in <f>?", "how much is the <a> <c> of each <b>? <c>: <f>, <b>: <g>",
]
ROWS_IN_BOTH = [
    "which rows are in both <f> and <g>?", "@c show the rows that are in both <f> and <g>", "@c find the rows that <f> and <g> have in common", "@n rows that are in <f> and also in <g>", "which rows of <f> are in <g> too?", "which rows of <f> are also in <g>?", "@c list the rows of <f> that <g> has as well", "what rows do <f> and <g> share?", "common rows of <f> and <g>", "the rows that <f> and <g> share", "rows in both tables, <f> and <g>",
    "my boss wants to see which rows are both in <f> and in <g>", "which entries are in <f> and in <g>?", "which entries of <f> appear in <g> again?", "do <f> and <g> have rows in common? show them", "I need the rows that occur in both <f> and <g>", "@c compare <f> with <g> and show the rows both have", "@n overlap of the tables <f> and <g>", "which records are in both <f> and <g>?", "can you show me the rows that are in <f> as well as in <g>?",
]
COUNT_IN_BOTH = [
    "how many rows are in both <f> and <g>?", "@c count the rows that are in both <f> and <g>", "how many rows do <f> and <g> have in common?", "@n number of rows that <f> and <g> share", "how many rows of <f> are also in <g>?", "how many entries of <f> are in <g> too?", "@n number of rows in both <f> and <g>", "how many records do <f> and <g> share?", "how many of the rows in <f> are in <g> as well?", "count of common rows, <f> and <g>", "I need to know how many rows are both in <f> and in <g>",
    "do <f> and <g> share rows, and how many?", "how many rows appear in both <f> and <g>?", "how big is the overlap of the tables <f> and <g>, in rows?", "my boss asks how many rows <f> and <g> have in common",
]
VALUES_IN_BOTH = [
    "which values of column <b> are in both <f> and <g>?", "@c list the column <b> values that are in both <f> and <g>", "which values in column <b> do <f> and <g> have in common?", "column <b>: what is in both <f> and <g>?", "@c compare column <b> of <f> and <g>: which values are in both?", "by column <b>, what do <f> and <g> have in common?", "@n common values of column <b> in <f> and <g>", "which entries of column <b> in <f> are also in column <b> of <g>?", "@n overlap of column <b> in <f> and <g>",
    "which values of the column <b> of <f> does <g> have too?", "I need the values of column <b> that occur in both <f> and <g>", "what stands in column <b> of both <f> and <g>?", "@c show what column <b> of <f> shares with column <b> of <g>", "which of column <b> in <f> are in <g> as well?", "my boss wants to know which values of column <b> are in <f> and in <g>",
]
# The noun is a column of both files in the plural.
THINGS_IN_BOTH = [
    "which <p> are in both <f> and <g>?", "which <p> are in <f> and also in <g>?", "which <p> do <f> and <g> have in common?", "which <p> of <f> are in <g> as well?", "which <p> appear in <f> as well as in <g>?", "which <p> occur both in <f> and in <g>?", "what <p> are in <f> and <g> alike?", "@c list the <p> that are in both <f> and <g>", "@c find the <p> that <f> shares with <g>", "@c show the <p> in <f> that are in <g> too",
    "@c name the <p> that are in <f> and in <g>", "@n <p> in both <f> and <g>", "@n <p> that <f> and <g> share", "common <p> of <f> and <g>", "<f> and <g>: which <p> are in both?", "<p> in <f> and <g>, only those in both", "my boss wants to know which <p> are in both <f> and <g>", "I need the <p> that are in <f> and in <g>", "could you tell me which <p> are both in <f> and in <g>?", "any idea which <p> are in both files, <f> and <g>?",
    "who or what is in both? the <p> of <f> and <g>", "compare <f> and <g>: which <p> are in both?", "which of the <p> in <f> show up again in <g>?", "which <p> are on both lists, <f> and <g>?", "of the <p> in <f>, which are in <g> too?", "overlap of the <p> in <f> and <g>", "are there <p> in both <f> and <g>? which?", "look at <f> and <g>: the <p> in both, please", "which <p> turn up in <f> and in <g>?", "the <p> that are in <f> and <g> at the same time",
]
BOTH = "list(df.columns), list(other.columns)"


def table_joined(c):
    """Two files with one column in common."""
    table = Table(c, formats={"csv": 85, "xlsx": 15}, gaps=False)
    by, _ = table.one(c, table.texts + table.ids)
    keys = list(dict.fromkeys(table.df[by]))
    if len(keys) > 2 and c.chance(0.3):
        keys.pop(c.rng.randrange(len(keys)))
    c.rng.shuffle(keys)
    # The other table: the shared column and what is known of each of its values.
    extra = {}
    for _ in range(c.rng.choice((1, 1, 2))):
        if c.chance(0.5):
            name, kind = c.text_column([*table.base.values(), *extra])
            values = c.values(kind, c.rng.randint(2, 3))
            extra[name] = [c.pick(values) for _ in keys]
        else:
            extra[c.number_column([*table.base.values(), *extra])] = [c.rng.randint(1, 500) for _ in keys]
    c.demand(not any(x in table.df.columns for x in extra))
    other = c.file("csv")
    c.demand(other != table.name)
    put(c, pd.DataFrame({by: keys, **extra}), other)
    target = c.file("csv") if c.chance(0.6) else ""
    named = c.chance(0.5)
    how = c.rng.choices(("", "left", "inner"), (5, 1.5, 4))[0]
    slots = {"f": table.name, "g": other, "h": target, "b": by, "x": next(iter(extra))}
    # What people miss is often one column, "look up the price in the other file".
    lookup = len(extra) == 1 and how != "inner" and c.chance(0.5)
    named, how = named and not lookup, "" if lookup else how
    yield User(c.ask(join_words(LOOKUP if lookup else JOIN if named else JOIN_LOOSE, how, named, target), **slots))
    reading = f"{read(table.name)}\nother = {read(other).split('df = ')[1]}"
    start = f"{reading}\n"
    if not named:
        observation = yield Act(f"# Look at the columns of both files\n{reading}\n{BOTH}", "I will look which column they share.")
        c.demand(len(observation) < SHOWN)
        start = ""
    inner = how == "inner"
    what = f"Join {table.name} and {other} on {by}{', only what is in both' if inner else ''}"
    code = f"# {what}{f' and save it as {target}' if target else ''}\n{guard(target) if target else ''}{start}df = df.merge(other, on={quoted(by)}, how=\"{'inner' if inner else 'left'}\")\n" + (f"{saving(target)}\nlen(df)" if target else "df.head(3)")
    if target and c.chance(0.12):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    place = [target] if target else []
    observation = yield from settled_at(c, place, code, observation)
    target = place[0] if place else ""
    c.demand("Error" not in observation and len(observation) < SHOWN)
    table.df = table.df.merge(pd.DataFrame({by: keys, **extra}), on=by, how="inner" if inner else "left")
    c.demand(len(table.df))
    if target:
        count = result(observation)
        c.demand(count == str(len(table.df)) and list(load(c.folder / target).columns) == list(table.df.columns))
        yield Say(f"I joined {table.name} and {other} on {by} and saved {plural(count, 'row')} as {target}{', only what is in both' if inner else ''}.", (count, target))
    else:
        yield Say(f"I joined {table.name} and {other} on {by}{', only what is in both' if inner else ''}; these are the first rows.", (by,))
    if c.chance(0.4):
        # What the other file says of each row is what people join for.
        for name, cells in extra.items():
            (table.numbers if isinstance(cells[0], int) else table.texts).append(name)
            table.spoken[name] = table.base[name] = name
        yield from go_on(c, table, None)


def grouped_over(c):
    """A figure of one file by a column of another; they share a column."""
    table = Table(c, formats={"csv": 9, "xlsx": 1}, gaps=False, columns=c.rng.randint(2, 5))
    shared, _ = table.one(c, table.texts + table.ids)
    keys = list(dict.fromkeys(table.df[shared]))
    by, kind = c.text_column([*table.base.values()])
    c.demand(by not in table.df.columns and "month" not in by and len(keys) > 2)
    values = c.values(kind, c.rng.randint(2, 3))
    groups = [c.pick(values) for _ in keys]
    c.demand(len(set(groups)) > 1)
    other = c.file("csv")
    c.demand(other != table.name)
    columns = {shared: keys, by: groups}
    if c.chance(0.6):
        # The other file says more than what is asked for; neither of these is what they share.
        for _ in range(c.rng.randint(1, 2)):
            extra = c.number_column([*table.base.values(), *columns])
            c.demand(extra not in table.df.columns and not any(extra in x.lower() for x in [*columns, *table.df.columns]))
            columns[extra] = [c.rng.randint(1, 500) for _ in keys]
        names = list(columns)
        c.rng.shuffle(names)
        columns = {x: columns[x] for x in names}
    put(c, pd.DataFrame(columns), other)
    column, _ = table.number(c)
    how = c.pick(("sum", "sum", "sum", "mean"))
    name, words = q.AGGREGATES[how]
    word = c.pick([w for w in words if w != "sum of"])
    yield User(c.ask(GROUPED_OVER, f=table.name, g=other, a=word, c=column, b=by))
    reading = f"{read(table.name)}\nother = {read(other).split('df = ')[1]}"
    observation = yield Act(f"# Look at the columns of both files\n{reading}\n{BOTH}", "I will look which column they share.")
    c.demand(len(observation) < SHOWN)
    joint = table.df.merge(pd.DataFrame(columns), on=shared, how="left")
    query = q.Query([], {}, {}, f"Join on {shared} and find the {name} {column} by {by}", f"df = df.merge(other, on={quoted(shared)}, how=\"left\")\n{q.kept(q.grouping(by, column, how))}", lambda text: q.grouped_answer(f"The {name} {column} by {by}", text), lambda text: q.near(q.groups(text), q.reduced(joint, by, column, how)),
                    gives="groups", of={"column": column, "by": by, "kind": how, "values": q.reduced(joint, by, column, how)})
    if (yield from compute(c, query, f"# {query.comment}\n{query.code}")) and c.chance(0.4):
        table.df = joint
        table.texts.append(by)
        table.spoken[by] = table.base[by] = by
        table.kind[by] = kind
        yield from go_on(c, table, query)


def rows_in_both(c):
    """Two files with the same columns: which rows are in both, or how many, or in the first alone; or which values of a column."""
    table = Table(c, formats={"csv": 1}, gaps=False, columns=c.rng.randint(2, 5), rows=c.rng.randint(4, 12))
    df = table.df
    c.demand(not df.duplicated().any())
    n = c.rng.randint(1, len(df) - 1)
    common = sorted(c.rng.sample(range(len(df)), n if c.chance(0.9) else 0))
    more = [i for i in range(len(df)) if i not in common and c.chance(0.4)]
    first = [i for i in range(len(df)) if i not in more]
    second = [*common, *more]
    c.demand(second and len(first) > len(common) and set(second) != set(first))
    c.rng.shuffle(second)
    # Numbers keep their kind, so that the same ones are the same in both.
    put(c, df.iloc[first], table.name)
    other = c.file("csv")
    c.demand(other != table.name)
    put(c, df.iloc[second], other)
    a, b = load(c.folder / table.name), load(c.folder / other)
    c.demand(list(a.dtypes) == list(b.dtypes))
    kind, slots = c.pick(("rows", "rows", "count", "value", "value", "things", "things", "things")), {"f": table.name, "g": other}
    start = f"{read(table.name)}\nother = {read(other).split('df = ')[1]}\n"
    if kind in ("value", "things"):
        column = c.pick(table.ids + table.texts + table.free)
        true = sorted(set(a[column]) & set(b[column]))
        c.demand(len(true) < 9)
        if kind == "value":
            yield User(c.ask(VALUES_IN_BOTH, b=column, **slots))
        else:
            # Of no "finished" there are several.
            c.demand(column.isalpha() and not column.lower().endswith("ed"))
            if c.chance(0.5):
                # What else the second file has need not be the same.
                names = {x: c.number_column([*table.base.values()]) for x in table.numbers[:1]}
                put(c, df.iloc[second].rename(columns=names), other)
            noun = plural_noun(column.lower())
            c.register(noun)
            yield User(c.ask(THINGS_IN_BOTH, p=noun, **slots))
            observation = yield Act(f"# Look at the columns of both files\n{start}{BOTH}", "I will look which column they share.")
            c.demand(len(observation) < SHOWN)
            start = ""
        observation = yield Act(f"# List the {column} that are in both {table.name} and {other}\n{start}sorted(set(df[{quoted(column)}]) & set(other[{quoted(column)}]))")
        found = ast.literal_eval(re.sub(r"np\.\w+\((.*?)\)", r"\1", result(observation)))
        c.demand(found == true and "np." not in observation)
        yield Say(f"In both: {joined(map(str, found))}." if found else f"No {column} is in both {table.name} and {other}.", tuple(map(str, found)))
        return
    yield User(c.ask(ROWS_IN_BOTH if kind == "rows" else COUNT_IN_BOTH, **slots))
    what = "Show" if kind == "rows" else "Count"
    observation = yield Act(f"# {what} the rows that are in both {table.name} and {other}\n{start}" + (q.kept("df.merge(other)") if kind == "rows" else q.counted("df.merge(other)")))
    c.demand("Error" not in observation and len(observation) < SHOWN)
    if kind == "count":
        c.demand(result(observation) == str(len(common)))
        yield Say(f"{plural(str(len(common)), 'row')} {'is' if len(common) == 1 else 'are'} in both {table.name} and {other}.", (str(len(common)),))
        return
    c.demand(("Empty DataFrame" in observation) == (not common))
    c.demand(not common or len([x for x in result(observation).strip("\n").split("\n") if re.match(r"\d", x)]) >= len(common))
    yield Say((f"These are the rows that are in both {table.name} and {other}." if len(common) > 1 else f"This is the row that is in both {table.name} and {other}.") if common else f"No row is in both {table.name} and {other}.", (table.name, other))


def table_two_files(c):
    yield from (grouped_over if c.chance(0.55) else rows_in_both)(c)


def table_stacked(c):
    """Files with the same columns, one below the other."""
    table = Table(c, formats={"csv": 1}, gaps=False)
    names, parts = [table.name], [table.df]
    everything = c.chance(0.4)
    for _ in range(c.rng.choice((1, 2)) if everything else 1):
        name = c.file("csv")
        c.demand(name not in names)
        part = table.df.iloc[c.rng.sample(range(len(table.df)), c.rng.randint(2, len(table.df)))]
        put(c, part, name)
        names.append(name)
        parts.append(part)
    target = c.file("csv") if c.chance(0.65) else ""
    c.demand(target not in names)
    slots = {"f": names[0], "g": names[1], "h": target}
    yield User(c.ask((STACK_ALL_SAVE if target else STACK_ALL) if everything else (STACK_SAVE if target else STACK), **slots))
    end = f"{saving(target)}\nlen(df)" if target else "len(df)"
    first = guard(target) if target else ""
    also = f" and save it as {target}" if target else ""
    if everything:
        observation = yield Act("# List the csv files\nimport glob\nnames = sorted(glob.glob(\"*.csv\"))\nnames")
        c.demand(ast.literal_eval(result(observation)) == sorted(names))
        code = f"# Put all of them into one table{also}\n{first}import pandas as pd\ndf = pd.concat([pd.read_csv(name) for name in names])\n{end}"
    else:
        code = f"# Put {names[0]} and {names[1]} into one table{also}\n{first}import pandas as pd\ndf = pd.concat([pd.read_csv({quoted(names[0])}), pd.read_csv({quoted(names[1])})])\n{end}"
    if target and c.chance(0.12):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    count = result(observation)
    c.demand(count == str(sum(map(len, parts))))
    yield Say(f"The table has {plural(count, 'row')}" + (f" and is saved as {target}." if target else " now."), (count,))
    if c.chance(0.3):
        table.df = pd.concat(parts, ignore_index=True)
        yield from go_on(c, table, None)


PIVOT = more.PIVOT + [
    "@c make a pivot table of <c> by <a> and <b> in <f>", "pivot <f>: <c> by <a> and <b>", "@n pivot table of <c> with <a> and <b> from <f>", "@c pivot <f> by <a> and <b> with the total <c>", "@c show the total <c> in <f> for <a> against <b>", "<c> by <a> and <b> in <f> as a table", "@c cross <a> with <b> in <f> and add up <c>", "total <c> by <a> and <b> in <f>", "@c make a table of the <c> in <f>, <a> down and <b> across", "@n cross table of <a> and <b> with <c> in <f>", "<f>: pivot of <c>, <a> by <b>", "@c put <a> in the rows and <b> in the columns and add up <c> of <f>", "@n total <c> by <a> and by <b> in <f>", "@n cross table of <c> in <f>, <a> by <b>", "@c cross <a> and <b> of <f>, adding up <c>",
    "my boss wants a pivot of <c> by <a> and <b> from <f>", "for my report I need a pivot table of <c> by <a> and <b> in <f>", "I need the total <c> for each <a> and <b> in <f>, as a cross table", "<f> - pivot <c>, rows <a>, columns <b>", "<f>: rows <a>, columns <b>, sum of <c>", "pivot(<c>; <a> x <b>) <f>", "sum(<c>) by <a> x <b>, <f>", "<a> x <b> with <c> in <f>", "crosstab of <a> and <b> with <c>, <f>",
    "take <f> and make a pivot table with <a>, <b> and <c>", "take <f> and cross <a> with <b>, the cells are the total <c>", "from <f> I need a table with <a> down, <b> across and <c> inside", "let me see <c> by <a> and <b> of <f> in a cross table", "let me see a pivot of <c> by <a> and <b> in <f>", "how is the <c> of <f> split over <a> and <b>? make a pivot table", "how much <c> is there for each <a> and each <b> in <f>?", "what is the total <c> for every <a> and <b> in <f>?", "could you pivot <f> with <a> in the rows, <b> in the columns and <c> inside?",
    "can I have a cross table of <c> by <a> and <b> from <f>?", "would you mind making a pivot table of <c> by <a> and <b> in <f>?", "one row per <a>, one column per <b>, the sum of <c> in the cells, from <f>", "every <a> of <f> as a row, every <b> as a column, with <c>", "in <f>, pivot <c> by <a> and <b>", "a table of <f> with <a> as rows and <b> as columns, adding up <c>", "@n crosstab of <c> by <a> and <b> in <f>", "@n pivot of <c> by <a> and <b> from <f>", "@c make a crosstab of <a> and <b> in <f> with the total <c>",
    "@c make a cross table with <a> and <b> from <f>, summing <c>", "@c sum the <c> of <f> by <a> in rows and <b> in columns",
    "<a> down, <b> across, total <c>, from <f>", "put <a> down and <b> across and sum the <c> of <f>", "how much <c> for each <a> and <b> in <f>, as a cross table?", "how much <c> is it per <a> and <b> in <f>?", "summing the <c> of <f> over <a> and <b>, in a cross table", "split the <c> of <f> over <a> and <b> in a pivot table", "@c split <c> by <a> and by <b> in <f> and show a cross table", "@c put the <c> of <f> inside a table of <a> and <b>", "summing <c> by <a> and <b> in <f>, as a pivot",
    "I need a pivot of <c> in <f> with <a> and <b>", "I need a table with <a> down the side and <b> across the top, total <c>, from <f>", "I want to see the <c> of <f> by <a> and by <b> in one table", "I want <a> in the rows, <b> in the columns and the total <c> inside, from <f>", "I'd like a pivot table with <a> as rows and <b> as columns, total <c>, from <f>",
    "I'd like to see how much <c> there is for each <a> and <b> in <f>", "I have to show the <c> by <a> and <b>, make a pivot table of <f>", "someone asked for the <c> by <a> and <b> from <f>, as a cross table", "the client wants a pivot table of <c> by <a> and <b> from <f>", "what is the total <c> for each <a> and each <b> in <f>?",
    "what is the total <c> by <a> and <b> in <f>?", "what does the <c> look like by <a> and <b> in <f>, as a pivot table?", "what <c> does each <a> have for each <b> in <f>?", "how much <c> does each <a> have per <b> in <f>? as a table", "how much <c> is there in <f> for every <a> and <b>?", "how much <c> falls on each <a> and <b> in <f>?",
    "how does the <c> split over <a> and <b> in <f>? a cross table please", "for each <a> and <b> in <f>, the total <c>", "for every <a> a row and for every <b> a column, total <c> of <f>", "rows are <a>, columns are <b>, values are the total <c>, from <f>", "rows <a>, columns <b>, values <c>, pivot of <f>", "rows <a>, columns <b>, total <c>, <f>",
    "index <a>, columns <b>, values <c>, sum, <f>", "pivot_table of <f>: index <a>, columns <b>, values <c>", "pivot <c> <a> <b> <f>", "pivot table of <c> by <a> and <b>, <f>", "cross table of <c> by <a> and <b>, <f>", "crosstab <a> <b> of <f>, sum of <c>", "total <c> for each <a> and <b> in <f>", "total <c>, <a> by <b>, <f>", "sum of <c> by <a> and <b> in <f>",
    "<c> by <a> and by <b> in <f>, as a cross table", "<a> against <b> with the total <c> in <f>", "<a> against <b> in <f>, adding up <c>", "a grid of <a> and <b> with the total <c> from <f>", "one table: <a> down, <b> across, <c> of <f> added up inside", "could you make a pivot table of <c> by <a> and <b> in <f>?", "could you cross <a> with <b> in <f> and add up the <c>?",
    "could I get the total <c> by <a> and <b> from <f> in a cross table?", "can you show the total <c> for <a> against <b> in <f>?", "can I see the <c> of <f> by <a> and <b>?", "mind making a cross table of <a> and <b> with the <c> in <f>?", "@n pivot table of <f> with <a>, <b> and the total <c>", "@n total <c> for each <a> and <b> in <f>",
    "@n sum of <c> by <a> and <b> in <f>", "@n grid of <a> and <b> with the total <c> in <f>", "@c make a pivot of <c> by <a> and <b> from <f>", "@c make a grid of <a> and <b> with the total <c> of <f>", "@c build a pivot table of <c> by <a> and <b> in <f>", "@c build a cross table from <f>: <a> by <b>, total <c>", "@c create a pivot table from <f> with <a>, <b> and <c>",
    "@c show the total <c> of <f> by <a> and <b>", "@c add up the <c> of <f> for each <a> and <b>", "@c add up <c> by <a> and <b> in <f>", "@c tabulate the <c> of <f> by <a> and <b>", "please a pivot of <c> with <a> and <b> from <f>",
]


def pivot(c, table):
    (column, spoken), ((one, first), (other, second)) = table.number(c), table.two(c, table.texts)
    pairs = {(a, b) for a, b in zip(table.df[one], table.df[other])}
    exact = [t.replace("<c>", "column <c>").replace("<a>", "column <a>").replace("<b>", "column <b>") for t in PIVOT]
    return q.Query(PIVOT, {"c": spoken, "a": first, "b": second}, {"c": column, "a": one, "b": other}, f"Make a table of the total {column} by {one} and {other}", q.kept(f"df.pivot_table(index={quoted(one)}, columns={quoted(other)}, values={quoted(column)}, aggfunc=\"sum\", fill_value=0)"),
                   lambda text: (f"This is the total {column} by {one} and {other}.", (column, one, other)), lambda text: all(str(b) in text.split("\n")[1] or "\\" in text for _, b in pairs) if len(pairs) else False, exact=exact)


def table_pivot(c):
    named = c.chance(0.35)
    table = Table(c, loose=not named, need=("text2",), gaps=False)
    query = pivot(c, table)
    yield from asked(c, table, query, named)


INTENTS = {table_sheets: 3, table_semicolons: 6, table_converted: 14, table_joined: 10, table_two_files: 14, table_stacked: 3, table_pivot: 12}
