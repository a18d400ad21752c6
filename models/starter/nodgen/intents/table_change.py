"""Changes to a table that are written back or to another file: rename, drop, add, round, fill, replace, delete rows, sort."""

import ast
import re

from ..scenario import User
from .endings import plural, quoted, said
from .table_data import Table, changing, guard, load, new_target, read
from .table_follow import go_on
from .table_queries import ABOVE, SILENT, Query, bound, kept, passing, told
from .table_steps import compute, look, saving, words_for

RENAME = [
    "in <f>, rename <c> to <n> and keep the file's name", "in <f>, <c> is to be renamed to <n>, in the same file", "the column <c> should be called <n>, in the same file, <f>", "<c> should be renamed <n> in <f> itself, no new file", "@c rename <c> to <n> in <f> and save it in the same file", "@c rename <c> to <n> in <f> and save it back", "@c change the name <c> to <n> and save <f> under the same name", "no new file, just rename <c> to <n> in <f>", "<f> stays <f>, only <c> is to be called <n>", "@c rename <c> in <f> to <n>, in place", "<c> gets renamed to <n> in <f>, same file", "please have <c> called <n> in <f> and overwrite the file", "the name <n> is wanted for <c>, in the same file <f>", "<n> is the name wanted for <c> in <f>, same file", "@c overwrite <f> with <c> renamed to <n>", "<f> should have <n> instead of <c> as a heading, in the same file", "after this <c> must be called <n> in <f>, the file itself", "I want <c> to be renamed <n>, right in <f>", "@c save <f> again with <c> renamed to <n>",
    "in <f> the column <c> is to be called <n> from now on", "<f>: column <c> is to be renamed to <n>", "can <c> be renamed to <n> in <f>", "could <c> in <f> be renamed <n>", "can the column <c> be called <n> in <f>", "is it possible for <c> in <f> to be called <n>", "the column <c> has to be renamed, to <n>, in <f>", "<c> has to be renamed to <n> in <f>", "<c> needs to be renamed in <f>, to <n>", "<n>, that's what <c> in <f> should be renamed to", "the column <c> is supposed to be named <n>, in <f>", "<n> is what <c> in <f> is supposed to be called",
    "<n> is what the column <c> in <f> ought to be called", "what is now called <c> in <f> should be called <n>", "what <c> in <f> should be called is <n>", "the column <c> in <f> shall be <n>", "the heading <c> in <f> is wrong, it is meant to be <n>", "the header in <f> reads <c> but should read <n>", "wrong header in <f>: <c>. right would be <n>", "old name <c>, new name <n>, in <f>", "old heading <c>, new heading <n>, the file is <f>", "new name <n>, old name <c>, file <f>", "file <f>, column <c>, rename to <n>", "file <f>: <c> becomes <n>",
    "<c> becomes <n> in <f>", "<c> => <n>, header of <f>", "in <f>, <c> is now <n>, please change the header", "@c have <c> in <f> renamed to <n>", "@c get <c> renamed to <n> in <f>", "@c let <n> be the name of <c> in <f>", "@c use <n> as the new name for <c> in <f>", "@c swap the heading <c> for <n> in <f>", "@c edit the header of <f>: <c> should be <n>", "@c retitle <c> as <n> in <f>", "@c retitle the column <c> of <f>, make it <n>", "I mistyped a column in <f>: <c> is meant to be <n>",
    "I made a mistake in the header of <f>, <c> should be <n>", "there is a column <c> in <f>. its name should be <n>", "there's a column <c> in <f>, call it <n>", "see the column <c> in <f>? it should be called <n>", "our <f> says <c> where it should say <n> in the header", "the database expects <n>, so the column <c> in <f> must be renamed", "the other program wants <n> for <c>, please rename it in <f>", "only the name changes: <c> to <n>, in <f>", "keep the data, but <c> in <f> gets the name <n>",
    "@c rename <c> to <n> in <f>", "@c rename the column <c> of <f> to <n>", "@c change the name of <c> in <f> to <n>", "@c call <c> <n> in <f>", "in <f>, <c> should be called <n>", "@c give the column <c> in <f> the name <n>", "<f>: rename <c> to <n>", "the column <c> of <f> should be named <n>", "@c rename <c> in <f> into <n>", "@c change the heading <c> of <f> to <n>", "@c make the name of column <c> in <f> <n>", "<c> in <f> needs the name <n>", "@c name <c> in <f> <n> instead", "@c change the column heading <c> to <n> in <f>",
    "the <c> in <f> needs a new name, <n>", "<c> of <f> needs to be called <n>",
    "the name of <c> in <f> ought to be <n>", "<c> is a bad name, in <f> it should be <n>", "<f> - <c> → <n>", "<f>: new name for <c> is <n>", "please use <n> instead of <c> as a name in <f>", "in the table <f> I would like <c> to become <n>", "I would rather have <n> than <c> as a heading in <f>", "would you mind renaming <c> in <f> to <n>", "rename col <c> to <n> in <f>",
    "my boss wants <c> in <f> to be called <n>", "from now on <c> of <f> is called <n>", "<n> is a better name for <c> in <f>, rename it", "take <f> and give <c> the new name <n>", "in <f> the column <c> has a wrong name, <n> is right", "someone called it <c> in <f> but it is <n>, please change the name", "let <c> in <f> be called <n>", "for my report the <c> of <f> has to be named <n>", "<c> is to be renamed <n> in <f>",
    "@c relabel <c> as <n> in <f>", "@c relabel the column <c> of <f> as <n>", "the label of <c> in <f> should be <n>", "@c change the label of <c> in <f> to <n>", "@c set the name of <c> in <f> to <n>", "@c give <c> of <f> the heading <n>", "the heading in <f> says <c>, it should say <n>",
    "<c> should become <n> in <f>", "<c> shall become <n>, in <f>", "the heading of <f> that says <c> should say <n>", "where <f> says <c> at the top, it should say <n>", "@c relabel <c> in <f> to <n>", "@c relabel <c> of <f>, it is <n> now", "<c> in <f> must be named <n>", "<c> of <f> is to be named <n>", "don't call it <c> in <f>, call it <n>",
    "I want <c> in <f> to be called <n>", "I'd like the column <c> in <f> to be named <n>", "I need <c> renamed to <n> in <f>", "I don't like the name <c> in <f>, make it <n>", "nobody understands <c> in <f>, so call it <n>", "the name <c> is wrong in <f>, make it <n>", "the client calls it <n>, so rename <c> in <f>", "we call it <n> now, please rename <c> in <f>",
    "could you rename <c> in <f> to <n>", "can you call <c> <n> in <f>", "in <f>, rename <c> to <n>", "in <f>, change the name <c> to <n>", "in <f>, the name <c> should become <n>", "in <f> please write <n> instead of <c> at the top of the column", "<n> instead of <c> as the column name in <f>", "<n>, not <c>, is the name I want in <f>",
    "<n> should be the new name of <c> in <f>", "<n> is the new name for <c> in <f>", "<c> in <f> should get the name <n>", "<c> in <f> gets the new name <n>", "<c> in <f> is called <n> from today on", "<c> in <f> has to be called <n>", "<c> of <f> shall be named <n>", "<c> to <n> in <f>, rename it", "rename <c> -> <n> in <f>",
    "df.rename <c> to <n>, <f>", "column <c> of <f>, new name <n>", "the column <c> in <f> has to be called <n>", "the column that is called <c> in <f> should be called <n>", "@c rename the column <c> in <f> and call it <n>", "@c rename <c>, a column of <f>, to <n>", "@c give <c> in <f> another name, <n>", "@c give <c> in <f> the better name <n>",
    "@c change <c> in the header of <f> to <n>", "@c correct the name of <c> in <f> to <n>", "@c replace the column name <c> in <f> by <n>", "@c replace the name <c> by <n> in the header of <f>", "@c put <n> in place of the name <c> in <f>", "@c update the name of <c> in <f> to <n>", "@c set the heading of <c> in <f> to <n>",

]
DROP = [
    "@c remove the column <c> from <f>", "@c drop <c> from <f>", "@c delete the column <c> in <f>", "@c take the <c> column out of <f>", "I do not need <c> in <f>, remove that column", "@c get rid of the column <c> in <f>", "@c drop the column <c> of <f>", "<f>: drop <c>", "@c leave out the column <c> from <f>", "@c throw the column <c> out of <f>", "@c erase the <c> column of <f>", "the column <c> can go from <f>", "in <f>, remove the column <c>", "@c strip the column <c> from <f>", "@c delete <c>, the column, from <f>",
    "@c strip <f> of the column <c>", "@c strip <f> of <c>", "I do not want the column <c> in <f>", "we do not need the column <c> in <f>",
    "<c> is not needed in <f>, delete it", "nobody needs <c> in <f>, so remove the column", "<f> - <c> out, please", "<f>: throw away <c>", "the table <f> should not have <c> any more", "my boss does not want to see <c> in <f>, take it out", "would you mind removing <c> from <f>", "drop col <c> in <f>", "let <c> disappear from <f>",
    "@c make <c> disappear from <f>", "there should be no <c> in <f>", "there is a column <c> in <f> that I don't need, delete it", "take <f> and delete the <c> column", "<c> is private, remove it from <f>", "<c> must not be in <f>, it is private", "get <c> out of <f>", "I can do without <c> in <f>, drop it", "for my report <f> has to be without the <c> column",
    "the whole <c> column of <f> is to be deleted", "@c trash the column <c> of <f>", "@c throw away the <c> column in <f>", "@c dump the column <c> from <f>", "@c cut <c> out of <f>", "@c cut the column <c> from <f>", "from <f> the column <c> should be removed", "we can trash <c> in <f>, the column is useless",
    "I don't need <c> in <f>", "I don't want to have the <c> column in <f>", "we don't use <c> in <f>, remove it", "@c dump the <c> column of <f>", "dump <c>, <f> does not need the column",
    "I want <c> out of <f>", "I'd like to have <f> without the column <c>", "I'd like <c> removed from <f>", "I no longer need <c> in <f>, delete the column", "I never use the column <c> in <f>, take it out", "nobody uses <c> in <f>, take it out", "nobody should see <c>, so remove it from <f>", "the client must not see <c>, remove it from <f>",
    "<f> has a column <c> that is not needed, drop it", "<f> has one column too many, remove <c>", "<f> is fine without <c>, remove it", "<c> should not be in <f>", "<c> has no place in <f>, remove it", "<c> has to leave <f>", "<c> is one column too many in <f>, drop it",
    "<c> is superfluous in <f>, remove it", "<c> can be deleted from <f>", "<c> can be dropped from <f>", "<c> in <f> is not important, remove it", "the column <c> in <f> is not important, delete it", "the column <c> should go from <f>", "the column <c> in <f> is superfluous, drop it", "the column <c> of <f> has to go", 
    "keep all columns of <f> but <c>", "drop column <c> <f>", "delete <c> column, <f>", "remove column <c>, <f>", "df.drop <c> from <f>", "can you take <c> out of <f>", "could you delete the column <c> from <f>", "could you remove <c> and leave the rest of <f>", "in <f>, drop the column <c>",
    "in <f>, get rid of <c>", "@c remove <c> from <f>", "@c remove <c> and keep the other columns of <f>", "@c delete the <c> column from <f>", "@c delete <c> from the columns of <f>", "@c take <c> out of <f>", "@c take the column <c> away from <f>", "@c get <c> out of the table <f>", "@c drop just the column <c> in <f>", "@c keep every column of <f> except <c>",
    "@c kick <c> out of <f>", "@c discard the column <c> of <f>", "please to remove the column <c> of <f>",
]
ADD = {
    "*": ["@c add a column <n> to <f> that is <c> times <d>", "@c add <n> = <c> * <d> to <f>", "@c multiply <c> by <d> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> times <d>", "@c make a new column <n> in <f>: <c> * <d>", "<f>: new column <n> = <c> * <d>", "@c put the product of <c> and <d> into a column <n> in <f>", "@c add <c> times <d> as <n> to <f>", "I need a column <n> in <f>, <c> multiplied by <d>", "@c compute <n> as <c> * <d> in <f>", "@c extend <f> by a column <n> that is <c> multiplied by <d>", "@c add the product of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> * <d>", "<f> needs a column <n>, which is <c> times <d>", "<n> should be <c> times <d>, add that to <f>", "I want to know <c> times <d> for each row of <f>, call it <n>", "for each row of <f>, <n> is <c> times <d>, add it", "for every row in <f> work out <c> times <d> and call the column <n>", "take <f> and add <n>, which is <c> times <d>", "<f> - <n> := <c> * <d>", "<n> = <c>*<d>, new col in <f>", "new col <n> in <f>: <c> times <d>", "my boss wants a column <n> in <f> with <c> times <d>", "for my report I need <c> times <d> as <n> in <f>", "would you mind adding <n> to <f>, it is <c> times <d>", "let <n> be <c> times <d> in <f>", "there should be a column <n> in <f> with the product of <c> and <d>", "<f> should get a new column <n> with the product of <c> and <d>", "@c multiply <c> by <d> for each row of <f> and name the result <n>", "@c multiply <c> by <d> in every row of <f>, the result is <n>", "@c insert a column <n> into <f> with <c> times <d>", "@c insert <n> = <c> * <d> into <f>", "@c append a column <n> to <f>, the product of <c> and <d>", "@c create <n> in <f> as <c> * <d>", "I want a column <n> in <f> with <c> times <d>", "I want <f> to have a column <n>, <c> times <d>", "I'd like another column in <f>, <n>, with the product of <c> and <d>", "I need <c> times <d> for every row of <f>, in a column <n>", "I need one more column in <f>: <n>, which is <c> times <d>", "one more column for <f>: <n>, <c> times <d>", "<f> is missing a column <n>, it is <c> times <d>", "<f> has no column <n> yet, make it from <c> times <d>", "<n> is <c> times <d>, put it into <f>", "<n> is the product of <c> and <d>, add it to <f>", "<c> times <d> should be a new column <n> in <f>", "<c> times <d> in <f>, call the new column <n>", "<c> * <d> as a new column <n> in <f>", "<f> plus a new column <n>, which is <c> times <d>", "add column <n> to <f>, <c> * <d>", "new column <n> for <f>, the product of <c> and <d>", "in <f>, <n> should be <c> times <d>", "in <f>, add <n>, which is <c> * <d>", "in <f>, put <c> times <d> into a column called <n>", "row by row, <c> times <d> in <f>, as a column <n>", "the client wants to see <c> times <d> in <f> as <n>", "could you add a column <n> to <f> with <c> times <d>", "can you put <c> times <d> into <f> as <n>", "df[<n>] = <c> * <d> for <f>", "@c calculate <c> times <d> in <f> and call it <n>", "@c calculate <n> for each row of <f>, it is <c> times <d>", "@c compute <c> times <d> row by row in <f> and call the column <n>", "@c work out <c> times <d> for each row of <f> as a column <n>", "@c give <f> a new column <n> with <c> times <d>", "@c give <f> a column called <n>, the product of <c> and <d>", "@c use <c> and <d> of <f> to make <n>, <c> times <d>", "@c write <c> times <d> into a new column <n> of <f>", "@c fill a new column <n> in <f> with <c> times <d>", "@c extend <f> with <n>, the product of <c> and <d>", "please to add <n> in <f>, is <c> times <d>"],
    "+": ["@c add a column <n> to <f> that is <c> plus <d>", "@c add <n> = <c> + <d> to <f>", "@c add up <c> and <d> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> plus <d>", "@c make a new column <n> in <f>: <c> + <d>", "<f>: new column <n> = <c> + <d>", "@c put the sum of <c> and <d> into a column <n> in <f>", "@c add <c> plus <d> as <n> to <f>", "I need a column <n> in <f>, the sum of <c> and <d>", "@c compute <n> as <c> + <d> in <f>", "@c add the sum of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> + <d>", "<f> needs a column <n>, which is <c> plus <d>", "<n> should be <c> plus <d>, add that to <f>", "I want to know <c> plus <d> for each row of <f>, call it <n>", "for each row of <f>, <n> is <c> plus <d>, add it", "for every row in <f> work out <c> plus <d> and call the column <n>", "take <f> and add <n>, which is <c> plus <d>", "<f> - <n> := <c> + <d>", "<n> = <c>+<d>, new col in <f>", "new col <n> in <f>: <c> plus <d>", "my boss wants a column <n> in <f> with <c> plus <d>", "for my report I need <c> plus <d> as <n> in <f>", "would you mind adding <n> to <f>, it is <c> plus <d>", "let <n> be <c> plus <d> in <f>", "there should be a column <n> in <f> with the sum of <c> and <d>", "<f> should get a new column <n> with the sum of <c> and <d>", "@c add <c> and <d> for each row of <f> and name the result <n>", "@c add <c> and <d> in every row of <f>, the result is <n>", "@c insert a column <n> into <f> with <c> plus <d>", "@c insert <n> = <c> + <d> into <f>", "@c append a column <n> to <f>, the sum of <c> and <d>", "@c create <n> in <f> as <c> + <d>", "I want a column <n> in <f> with <c> plus <d>", "I want <f> to have a column <n>, <c> plus <d>", "I'd like another column in <f>, <n>, with the sum of <c> and <d>", "I need <c> plus <d> for every row of <f>, in a column <n>", "I need one more column in <f>: <n>, which is <c> plus <d>", "one more column for <f>: <n>, <c> plus <d>", "<f> is missing a column <n>, it is <c> plus <d>", "<f> has no column <n> yet, make it from <c> plus <d>", "<n> is <c> plus <d>, put it into <f>", "<n> is the sum of <c> and <d>, add it to <f>", "<c> plus <d> should be a new column <n> in <f>", "<c> plus <d> in <f>, call the new column <n>", "<c> + <d> as a new column <n> in <f>", "<f> plus a new column <n>, which is <c> plus <d>", "add column <n> to <f>, <c> + <d>", "new column <n> for <f>, the sum of <c> and <d>", "in <f>, <n> should be <c> plus <d>", "in <f>, add <n>, which is <c> + <d>", "in <f>, put <c> plus <d> into a column called <n>", "row by row, <c> plus <d> in <f>, as a column <n>", "the client wants to see <c> plus <d> in <f> as <n>", "could you add a column <n> to <f> with <c> plus <d>", "can you put <c> plus <d> into <f> as <n>", "df[<n>] = <c> + <d> for <f>", "@c calculate <c> plus <d> in <f> and call it <n>", "@c calculate <n> for each row of <f>, it is <c> plus <d>", "@c compute <c> plus <d> row by row in <f> and call the column <n>", "@c work out <c> plus <d> for each row of <f> as a column <n>", "@c give <f> a new column <n> with <c> plus <d>", "@c give <f> a column called <n>, the sum of <c> and <d>", "@c use <c> and <d> of <f> to make <n>, <c> plus <d>", "@c write <c> plus <d> into a new column <n> of <f>", "@c fill a new column <n> in <f> with <c> plus <d>", "@c extend <f> with <n>, the sum of <c> and <d>", "please to add <n> in <f>, is <c> plus <d>"],
    "-": ["@c add a column <n> to <f> that is <c> minus <d>", "@c add <n> = <c> - <d> to <f>", "@c subtract <d> from <c> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> minus <d>", "@c make a new column <n> in <f>: <c> - <d>", "<f>: new column <n> = <c> - <d>", "@c put the difference of <c> and <d> into a column <n> in <f>", "@c add <c> minus <d> as <n> to <f>", "I need a column <n> in <f>, the difference of <c> and <d>", "@c compute <n> as <c> - <d> in <f>", "@c add the difference of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> - <d>", "<f> needs a column <n>, which is <c> minus <d>", "<n> should be <c> minus <d>, add that to <f>", "I want to know <c> minus <d> for each row of <f>, call it <n>", "for each row of <f>, <n> is <c> minus <d>, add it", "for every row in <f> work out <c> minus <d> and call the column <n>", "take <f> and add <n>, which is <c> minus <d>", "<f> - <n> := <c> - <d>", "<n> = <c>-<d>, new col in <f>", "new col <n> in <f>: <c> minus <d>", "my boss wants a column <n> in <f> with <c> minus <d>", "for my report I need <c> minus <d> as <n> in <f>", "would you mind adding <n> to <f>, it is <c> minus <d>", "let <n> be <c> minus <d> in <f>", "there should be a column <n> in <f> with the difference of <c> and <d>", "<f> should get a new column <n> with the difference of <c> and <d>", "@c subtract <d> from <c> for each row of <f> and name the result <n>", "@c subtract <d> from <c> in every row of <f>, the result is <n>", "@c insert a column <n> into <f> with <c> minus <d>", "@c insert <n> = <c> - <d> into <f>", "@c append a column <n> to <f>, the difference of <c> and <d>", "@c create <n> in <f> as <c> - <d>", "I want a column <n> in <f> with <c> minus <d>", "I want <f> to have a column <n>, <c> minus <d>", "I'd like another column in <f>, <n>, with the difference of <c> and <d>", "I need <c> minus <d> for every row of <f>, in a column <n>", "I need one more column in <f>: <n>, which is <c> minus <d>", "one more column for <f>: <n>, <c> minus <d>", "<f> is missing a column <n>, it is <c> minus <d>", "<f> has no column <n> yet, make it from <c> minus <d>", "<n> is <c> minus <d>, put it into <f>", "<n> is the difference of <c> and <d>, add it to <f>", "<c> minus <d> should be a new column <n> in <f>", "<c> minus <d> in <f>, call the new column <n>", "<c> - <d> as a new column <n> in <f>", "<f> plus a new column <n>, which is <c> minus <d>", "add column <n> to <f>, <c> - <d>", "new column <n> for <f>, the difference of <c> and <d>", "in <f>, <n> should be <c> minus <d>", "in <f>, add <n>, which is <c> - <d>", "in <f>, put <c> minus <d> into a column called <n>", "row by row, <c> minus <d> in <f>, as a column <n>", "the client wants to see <c> minus <d> in <f> as <n>", "could you add a column <n> to <f> with <c> minus <d>", "can you put <c> minus <d> into <f> as <n>", "df[<n>] = <c> - <d> for <f>", "@c calculate <c> minus <d> in <f> and call it <n>", "@c calculate <n> for each row of <f>, it is <c> minus <d>", "@c compute <c> minus <d> row by row in <f> and call the column <n>", "@c work out <c> minus <d> for each row of <f> as a column <n>", "@c give <f> a new column <n> with <c> minus <d>", "@c give <f> a column called <n>, the difference of <c> and <d>", "@c use <c> and <d> of <f> to make <n>, <c> minus <d>", "@c write <c> minus <d> into a new column <n> of <f>", "@c fill a new column <n> in <f> with <c> minus <d>", "@c extend <f> with <n>, the difference of <c> and <d>", "please to add <n> in <f>, is <c> minus <d>"],
    "/": ["@c add a column <n> to <f> that is <c> divided by <d>", "@c add <n> = <c> / <d> to <f>", "@c divide <c> by <d> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> divided by <d>", "@c make a new column <n> in <f>: <c> / <d>", "<f>: new column <n> = <c> / <d>", "@c put <c> divided by <d> into a column <n> in <f>", "@c add <c> / <d> as <n> to <f>", "I need a column <n> in <f>, <c> divided by <d>", "@c compute <n> as <c> / <d> in <f>", "@c add the ratio of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> / <d>", "<f> needs a column <n>, which is <c> divided by <d>", "<n> should be <c> divided by <d>, add that to <f>", "I want to know <c> divided by <d> for each row of <f>, call it <n>", "for each row of <f>, <n> is <c> divided by <d>, add it", "for every row in <f> work out <c> divided by <d> and call the column <n>", "take <f> and add <n>, which is <c> divided by <d>", "<f> - <n> := <c> / <d>", "<n> = <c>/<d>, new col in <f>", "new col <n> in <f>: <c> divided by <d>", "my boss wants a column <n> in <f> with <c> divided by <d>", "for my report I need <c> divided by <d> as <n> in <f>", "would you mind adding <n> to <f>, it is <c> divided by <d>", "let <n> be <c> divided by <d> in <f>", "there should be a column <n> in <f> with the ratio of <c> and <d>", "<f> should get a new column <n> with the ratio of <c> and <d>", "@c divide <c> by <d> for each row of <f> and name the result <n>", "@c divide <c> by <d> in every row of <f>, the result is <n>", "@c insert a column <n> into <f> with <c> divided by <d>", "@c insert <n> = <c> / <d> into <f>", "@c append a column <n> to <f>, the ratio of <c> and <d>", "@c create <n> in <f> as <c> / <d>", "I want a column <n> in <f> with <c> divided by <d>", "I want <f> to have a column <n>, <c> divided by <d>", "I'd like another column in <f>, <n>, with the ratio of <c> and <d>", "I need <c> divided by <d> for every row of <f>, in a column <n>", "I need one more column in <f>: <n>, which is <c> divided by <d>", "one more column for <f>: <n>, <c> divided by <d>", "<f> is missing a column <n>, it is <c> divided by <d>", "<f> has no column <n> yet, make it from <c> divided by <d>", "<n> is <c> divided by <d>, put it into <f>", "<n> is the ratio of <c> and <d>, add it to <f>", "<c> divided by <d> should be a new column <n> in <f>", "<c> divided by <d> in <f>, call the new column <n>", "<c> / <d> as a new column <n> in <f>", "<f> plus a new column <n>, which is <c> divided by <d>", "add column <n> to <f>, <c> / <d>", "new column <n> for <f>, the ratio of <c> and <d>", "in <f>, <n> should be <c> divided by <d>", "in <f>, add <n>, which is <c> / <d>", "in <f>, put <c> divided by <d> into a column called <n>", "row by row, <c> divided by <d> in <f>, as a column <n>", "the client wants to see <c> divided by <d> in <f> as <n>", "could you add a column <n> to <f> with <c> divided by <d>", "can you put <c> divided by <d> into <f> as <n>", "df[<n>] = <c> / <d> for <f>", "@c calculate <c> divided by <d> in <f> and call it <n>", "@c calculate <n> for each row of <f>, it is <c> divided by <d>", "@c compute <c> divided by <d> row by row in <f> and call the column <n>", "@c work out <c> divided by <d> for each row of <f> as a column <n>", "@c give <f> a new column <n> with <c> divided by <d>", "@c give <f> a column called <n>, the ratio of <c> and <d>", "@c use <c> and <d> of <f> to make <n>, <c> divided by <d>", "@c write <c> divided by <d> into a new column <n> of <f>", "@c fill a new column <n> in <f> with <c> divided by <d>", "@c extend <f> with <n>, the ratio of <c> and <d>", "please to add <n> in <f>, is <c> divided by <d>"],
}
ROUND = [
    "@c round <c> in <f> to <k> decimals", "@c round the <c> of <f> to <k> digits", "@c round the column <c> in <f> to <k> decimal places", "<f>: round <c> to <k> decimals", "in <f>, <c> should have only <k> decimals", "@c cut the <c> in <f> to <k> decimal places", "only <k> decimals for <c> in <f>", "@c round all <c> values in <f> to <k> digits", "the <c> in <f> needs rounding to <k> digits", "@c keep <k> decimals of <c> in <f>", "I want the <c> in <f> rounded to <k> decimals", "@c round every <c> in <f> to <k> decimal places", "<k> decimal places are enough for <c> in <f>",
    "the <c> of <f> needs to be rounded to <k> decimals", "rounding to <k> decimals for <c> in <f>", "@c keep only <k> decimals in the <c> of <f>",
    "the <c> in <f> are too long, round them to <k> decimals", "there are too many decimals in the <c> of <f>, I want <k>", "<f>: <c> with <k> decimals", "<f> - <c> to <k> digits after the point", "<c> of <f> should be rounded, <k> decimals", "round col <c>, <k> decimals, <f>", "my boss wants <c> in <f> with <k> decimals", "for my report the <c> of <f> must be rounded to <k> decimals", "would you mind rounding <c> in <f> to <k> decimals",
    "take <f> and round the <c> to <k> decimals", "too many digits in <c> of <f>, round to <k>", "I need <k> digits after the point for <c> in <f>", "so many digits behind the point, please round <c> in <f> to <k>", "please give me <c> in <f> rounded to <k> decimal places", "<k> digits after the comma are enough for the <c> in <f>", "@c shorten the <c> of <f> to <k> decimals", "@c shorten the numbers in <c> of <f> to <k> decimal places", "the numbers in <c> of <f> should be rounded to <k> digits",
    "@c let <c> in <f> have <k> decimals", "@c round off <c> in <f> to <k> decimals", "@c round off the numbers of <c> in <f> to <k> digits", "in <f> all the <c> should be rounded off to <k> decimals",
    "@c keep just <k> decimals for <c> in <f>", "please keep <k> decimals of the <c> in <f>, round the rest away",
    "I can't read <c> in <f>, so many digits, round to <k> decimals", "@c make the <c> of <f> shorter, <k> decimals", "the <c> of <f> need not be so exact, round to <k> decimals", "not so exact, please: <c> in <f> rounded to <k> decimals", "less exact <c> in <f>, <k> decimals will do", "<k> decimals will do for the <c> of <f>",
    "I want only <k> decimals in the <c> of <f>", "I'd like the <c> of <f> with <k> decimals", "I need the <c> in <f> to <k> decimal places", "I don't need so many digits, round <c> in <f> to <k> decimals", "nobody needs so many digits, round the <c> in <f> to <k> decimals", "the client wants the <c> of <f> with <k> decimals", "<k> decimals are enough in the <c> of <f>",
    "<k> decimals for the <c> in <f>", "<c> in <f> rounded to <k> decimals", "<c> in <f> should have <k> decimal places", "<c> of <f> must have <k> decimals", "<c> in <f> has too many digits, make it <k> decimals", "<c> in <f> is too precise, <k> decimals please, round it", "<f>: the <c> to <k> decimals",
    "<f> - round <c>, <k> decimals", "in <f>, round <c> to <k> decimal places", "in <f>, round off the <c>, <k> decimals", "in <f> the <c> should be rounded to <k> digits", "round <c> <k> decimals <f>", "round(<c>, <k> decimals) in <f>", "df.round for <c> in <f>, <k> decimals", "the <c> of <f>, rounded to <k> decimals", "the <c> in <f> should be rounded to <k> decimals",
    "the <c> in <f> looks ugly with all the digits, use <k> decimals", "the numbers under <c> in <f> should have <k> decimals", "the values of <c> in <f> should be rounded to <k> decimal places", "could you round the <c> of <f> to <k> decimals", "can you round the <c> in <f> to <k> decimal places", "can you make the <c> in <f> have <k> decimals",
    "@c round the values of <c> in <f> to <k> decimals", "@c round the numbers under <c> in <f> to <k> decimals", "@c round each value of <c> in <f> to <k> decimals", "@c round <c> of <f> so that <k> decimals are left", "@c bring the <c> of <f> to <k> decimals", "@c give the <c> in <f> just <k> decimals", "@c limit the <c> of <f> to <k> decimals",
    "@c reduce the <c> in <f> to <k> decimal places", "@c set the <c> of <f> to <k> decimals", "please to round <c> from <f> on <k> decimals",
]
FILL = [
    "@c fill the missing values of <c> in <f> with <w>", "@c put <w> where <c> is missing in <f>", "@c replace the gaps in <c> of <f> by <w>", "@c fill the gaps in <c> of <f> with <w>", "<f>: fill missing <c> with <w>", "in <f>, where <c> is empty, write <w>", "@c set the empty cells of <c> in <f> to <w>", "@c fill <c> in <f> with <w> where it is empty", "the gaps in <c> of <f> should be <w>", "@c write <w> into the empty <c> cells of <f>", "@c use <w> for each missing <c> in <f>", "missing <c> in <f> should be <w>", "@c put <w> into the blank <c> cells of <f>", "@c fill blank <c> cells in <f> with <w>", "every blank <c> in <f> should be <w>",
    "some <c> in <f> are missing, put <w> there", "there are holes in <c> of <f>, fill them with <w>", "<f>: empty <c> = <w>", "<f> - if <c> is empty write <w>", "if there is no <c> in <f>, put <w>", "where nobody wrote a <c> in <f>, it should say <w>", "some cells of <c> in <f> are empty, I want <w> in them", "for my report every empty <c> of <f> should be <w>", "would you mind filling the empty <c> cells of <f> with <w>",
    "take <f> and fill the holes in <c> with <w>", "fillna col <c> with <w> in <f>", "nan in <c> of <f> should be <w>", "in <f> a missing <c> counts as <w>, fill that in", "my boss does not like blank <c> cells in <f>, put <w> into them", "<w> is what I want in <f> where the <c> is missing", "no <c> in a row of <f> means <w>, so write that", "rows without a <c> in <f> should get <w>", "@c enter <w> for every row of <f> without a <c>",
    "@c enter <w> wherever <c> is missing in <f>", "@c give the rows of <f> without <c> the value <w>", "@c replace nan in the <c> of <f> by <w>", "@c fill all holes in the <c> of <f> with <w>", "use <w> as the default for <c> in <f>", "where <c> is blank in <f> please enter <w>",
    "wherever <c> is empty in <f>, put <w>", "wherever <f> has no <c>, write <w>",
    "I want <w> in every empty <c> cell of <f>", "I want the gaps in <c> of <f> filled with <w>", "I'd like <w> to stand where <c> is missing in <f>", "I need <w> wherever <f> has no <c>", "I don't want empty cells in <c> of <f>, put <w> there", "I don't want any blanks in the <c> of <f>, write <w>", "not every row of <f> has a <c>, put <w> for the others",
    "not all rows of <f> have a <c>, fill in <w>", "a few <c> are missing in <f>, fill in <w>", "the client wants <w> in <f> where <c> is empty", "<w> for missing <c> in <f>", "<w> for every gap in <c> of <f>", "<w> wherever the <c> is missing in <f>", "<w> should stand in each empty <c> cell of <f>", "<w> should be used for missing <c> in <f>",
    "<f>: gaps in <c> to <w>", "<f>: where <c> is missing, <w>", "<c> in <f> has gaps, fill them with <w>", "<c> in <f> has blanks, put <w> in", "<c> in <f> is empty in some rows, write <w> there", "<c> is incomplete in <f>, use <w> for the gaps", "in <f>, fill the gaps in <c> with <w>", "in <f>, put <w> in the empty <c> cells",
    "in <f>, a blank <c> should be <w>", "in <f> every empty <c> should become <w>", "empty <c> cells in <f> should get <w>", "empty <c> in <f> means <w>, fill it in", "fillna(<w>) on <c> in <f>", "df.fillna in <c> of <f>, value <w>", "when the <c> is missing in <f>, put <w>", "where there is nothing under <c> in <f>, write <w>",
    "where nothing is given for <c> in <f>, put <w>", "whoever has no <c> in <f> gets <w>", "every gap in <c> of <f> should become <w>", "could you fill the gaps in <c> of <f> with <w>", "can you put <w> in the empty cells of <c> in <f>", "@c fill the empty cells of <c> in <f> with <w>", "@c fill in <w> where <f> has no <c>", "@c fill in <w> for every missing <c> in <f>",
    "@c complete the <c> of <f> with <w> where it is missing", "@c insert <w> in the empty <c> cells of <f>", "@c put <w> into the gaps in <c> of <f>", "@c put <w> in each row of <f> that has no <c>", "@c replace empty cells in <c> of <f> by <w>", "@c replace missing <c> in <f> with <w>", "@c set missing <c> in <f> to <w>",
    "@c write <w> where <c> has a gap in <f>", "please to fill the empty <c> of <f> with <w>",
]
FILL_MEAN = [
    "@c fill the missing values of <c> in <f> with the average", "@c put the average where <c> is missing in <f>", "@c replace the gaps in <c> of <f> by the mean", "@c fill the gaps in <c> of <f> with the average <c>", "<f>: fill missing <c> with the mean", "in <f>, where <c> is empty, write the average", "@c set the empty cells of <c> in <f> to the mean", "@c fill <c> in <f> with its average where it is empty", "the gaps in <c> of <f> should be the mean <c>", "@c use the average for each missing <c> in <f>", "missing <c> in <f> should be the average", "@c fill blank <c> cells of <f> with the mean", "@c put the mean into the blank <c> cells of <f>",
    "some <c> in <f> are missing, put the average there", "there are holes in <c> of <f>, fill them with the mean", "<f>: empty <c> = average", "<f> - if <c> is empty write the mean", "if there is no <c> in <f>, put the average", "some cells of <c> in <f> are empty, I want the mean in them", "for my report every empty <c> of <f> should be the average", "would you mind filling the empty <c> cells of <f> with the mean", "take <f> and fill the holes in <c> with the average",
    "fillna col <c> with mean in <f>", "nan in <c> of <f> should be the mean", "my boss does not like blank <c> cells in <f>, put the average into them", "the average is what I want in <f> where the <c> is missing", "rows without a <c> in <f> should get the average <c>", "@c enter the average for every row of <f> without a <c>", "@c enter the mean wherever <c> is missing in <f>", "@c replace nan in the <c> of <f> by the average", "@c fill all holes in the <c> of <f> with the mean <c>",
    "where <c> is blank in <f> please enter the average", "@c give the rows of <f> without <c> the average of the others", "where the <c> is missing in <f> take the average of the others",
    "wherever <c> is empty in <f>, put the average", "wherever <f> has no <c>, write the mean <c>", "the rows of <f> without <c> should get the mean", "use the mean as the default for <c> in <f>", "in <f> a missing <c> counts as average, fill that in", "no <c> in a row of <f> means the average, so write that", "@c let the average <c> stand in for what is missing in <f>", "@c let the mean stand in for each missing <c> of <f>", "the mean should stand in for every missing <c> in <f>",
    "I want the average in every empty <c> cell of <f>", "I want the gaps in <c> of <f> filled with the mean", "I'd like the average to stand where <c> is missing in <f>", "I need the mean wherever <f> has no <c>", "I don't want empty cells in <c> of <f>, put the average there", "I don't want any blanks in the <c> of <f>, use the mean",
    "not every row of <f> has a <c>, put the average for the others", "a few <c> are missing in <f>, fill in the average", "the client wants the average in <f> where <c> is empty", "the average for missing <c> in <f>", "the mean for every gap in <c> of <f>", "the average should stand in each empty <c> cell of <f>", "the mean should be used for missing <c> in <f>",
    "<f>: gaps in <c> to the mean", "<f>: where <c> is missing, the average", "<c> in <f> has gaps, fill them with the average", "<c> in <f> has blanks, put the mean in", "<c> in <f> is empty in some rows, write the average there", "<c> is incomplete in <f>, use the mean for the gaps", "in <f>, fill the gaps in <c> with the average",
    "in <f>, put the mean in the empty <c> cells", "in <f>, a blank <c> should be the average", "in <f> every empty <c> should become the mean", "empty <c> cells in <f> should get the average", "fill <c> mean <f>", "fillna(mean) on <c> in <f>", "df.fillna in <c> of <f>, with the mean", "when the <c> is missing in <f>, take the average",
    "where there is nothing under <c> in <f>, write the average", "where nothing is given for <c> in <f>, put the mean", "every gap in <c> of <f> should become the average", "could you fill the gaps in <c> of <f> with the average", "can you put the mean in the empty cells of <c> in <f>", "@c fill the empty cells of <c> in <f> with the average",
    "@c fill in the mean where <f> has no <c>", "@c fill in the average for every missing <c> in <f>", "@c impute the missing <c> in <f> with the mean", "@c impute <c> in <f> by the average", "@c insert the average in the empty <c> cells of <f>", "@c put the mean into the gaps in <c> of <f>", "@c put the average <c> in each row of <f> that has none",
    "@c replace empty cells in <c> of <f> by the average", "@c replace missing <c> in <f> with the mean", "@c set missing <c> in <f> to the average", "@c work out the average <c> of <f> and fill the gaps with it", "please to fill the empty <c> of <f> with the average",
]
DROP_GAPS = [
    "@c remove the rows with missing values from <f>", "@c drop the rows of <f> with gaps", "@c delete all rows in <f> that have empty cells", "@c keep only the complete rows of <f>", "@c throw out the rows of <f> where something is missing", "<f>: drop rows with missing values", "@c clean out the incomplete rows of <f>", "in <f>, remove every row with a gap", "@c get rid of rows with empty cells in <f>", "@c delete the incomplete rows from <f>", "@c drop rows with blanks from <f>", "@c remove every row with a blank cell in <f>", "rows with blanks can go from <f>",
    "@c throw out rows of <f> with blank cells", "@c throw away every row of <f> where something is empty", "rows where something is missing can go from <f>",
    "there are holes in <f>, remove those rows", "some rows of <f> have empty cells, delete them", "some rows in <f> are incomplete, please drop them", "<f>: no rows with empty cells", "<f> - remove incomplete rows", "dropna <f>", "@c dropna on <f>", "@c do a dropna for <f>", 
    "for my report I need <f> without rows that have gaps", "my boss wants only the complete rows in <f>", "would you mind deleting the rows with missing values in <f>", "take <f> and delete the rows where a cell is blank", "if a cell is empty in <f>, the row should be deleted", "if something is missing in a row of <f>, delete the row", "rows of <f> that miss a value should be removed", "rows of <f> with nan should be deleted", "@c remove rows with nan from <f>",
    "@c delete the rows of <f> that miss something", "no row of <f> should have an empty cell, delete the others", "every row in <f> must be complete, throw the rest away", "what is not complete in <f> should be thrown out, row by row", "@c clean <f> of rows with holes", "@c weed out the incomplete rows of <f>", "@c weed out rows with missing values in <f>", "the incomplete rows of <f> are useless, drop them",
    "I want <f> without rows that have gaps", "I want only complete rows in <f>", "I want the incomplete rows out of <f>", "I'd like to get rid of the incomplete rows in <f>", "I need <f> with nothing missing, drop the rows with gaps", "I don't want rows with empty cells in <f>", "I can't use rows with gaps, take them out of <f>",
    "I have no use for incomplete rows in <f>, delete them", "nobody can use the incomplete rows of <f>, delete them", "some rows in <f> have something missing, remove them", "some people left cells empty in <f>, remove those rows", "not all rows in <f> are complete, drop the others", "a few rows of <f> are incomplete, delete them",
    "the client only wants complete rows in <f>", "the rows of <f> with gaps should go", "the rows with empty cells in <f> have to go", "the rows in <f> where something is missing should be dropped", "rows with gaps should not be in <f>", "rows with missing values should go from <f>", "rows of <f> that are not complete should be dropped",
    "incomplete rows in <f> can go", "incomplete rows out of <f>", "no incomplete rows in <f>, please drop them", "no gaps in <f>, drop the rows that have one", "any row of <f> with a gap should be deleted", "any row with an empty cell has to go from <f>", "each row of <f> with a missing value should be removed", "every row of <f> that has a blank should go",
    "everything incomplete in <f> should go, whole rows", "where a cell is empty in <f>, drop the whole row", "when something is missing in a row of <f>, drop the row", "<f> has incomplete rows, remove them", "<f> has rows with gaps, drop them", "<f>: drop incomplete rows", "<f>: keep complete rows only",
    "drop rows with nan <f>", "dropna rows <f>", "df.dropna on <f>", "in <f>, drop the rows with missing values", "in <f>, keep only rows without gaps", "could you remove the rows with gaps from <f>", "can you throw out the incomplete rows of <f>", "can you clean <f> of rows with empty cells", "@c drop all rows with missing values from <f>",
    "@c drop every row of <f> that has a gap", "@c delete the rows with gaps in <f>", "@c delete rows with empty cells from <f>", "@c remove the incomplete rows of <f>", "@c remove the rows with empty cells in <f>", "@c remove rows from <f> if anything is missing in them", "@c keep just the rows of <f> without gaps", "@c keep the rows of <f> where nothing is missing",
    "@c leave only complete rows in <f>", "@c throw out the rows with gaps in <f>", "@c take the incomplete rows out of <f>", "@c sort out the rows of <f> with missing values and delete them", "@c discard incomplete rows of <f>", "please to remove rows with empty cells of <f>",
]
REPLACE = [
    "@c replace <v> by <w> in the <c> of <f>", "@c change <v> to <w> in <c> of <f>", "in <f>, replace <c> <v> with <w>", "@c set <c> to <w> where it is <v> in <f>", "<f>: in <c>, <v> should be <w>", "@c write <w> for <v> in the column <c> of <f>", "every <c> <v> in <f> should become <w>", "@c turn <v> into <w> in <c> of <f>", "@c swap <v> for <w> in the <c> of <f>", "where <c> is <v> in <f>, make it <w>", "@c correct <v> to <w> in the <c> column of <f>", "@c replace every <v> in <c> of <f> with <w>", "@c change each <c> <v> in <f> to <w>", "the <c> <v> in <f> should be <w>",
    "@c swap each <v> in <c> of <f> for <w>", "@c turn each <v> in the <c> of <f> into <w>", "@c turn every <c> <v> of <f> into <w>", "@c swap <c> <v> in <f> for <w>",
    "<f>: <c> <v> → <w>", "<f> - <c> <v> is <w> now", "<v> is wrong in the <c> of <f>, it should be <w>", "the <c> <v> in <f> is called <w> now", "somebody wrote <v> as <c> in <f>, but it is <w>, change that", "my boss wants <w> instead of <v> as <c> in <f>", "would you mind changing <v> to <w> in the <c> of <f>", "please write <w> instead of <v> for the <c> in <f>", "take <f> and replace the <c> <v> by <w>",
    "from now on <v> should be <w> in the <c> of <f>", "if the <c> in <f> is <v>, change it to <w>", "I need <w> where <f> has <v> as <c>", "replace <v> → <w>, col <c>, <f>", "all <v> in <c> of <f> should become <w>", "for my report <v> has to be <w> in <c> of <f>", "in the <c> of <f> I want to see <w> and not <v>", "@c overwrite <v> with <w> in the <c> of <f>", "@c overwrite each <c> <v> with <w> in <f>",
    "@c fix the <c> of <f>: <v> should be <w>", "@c substitute <w> for <v> in the <c> of <f>", "in <f> substitute <w> for the <c> <v>", "where it says <v> under <c> in <f>, it should say <w>", "instead of <v>, the <c> in <f> should say <w>", "<v> in <c> of <f> is to be replaced by <w>", "@c let every <v> in <c> of <f> be <w>",
    "@c swap the <c> <v> of <f> for <w>", "please swap <v> and take <w> in the <c> of <f>", "@c substitute <v> by <w> in the <c> of <f>", "@c substitute each <c> <v> in <f> by <w>",
    "I want <w> instead of <v> in the <c> of <f>", "I want every <v> in <c> of <f> to be <w>", "I'd like <v> to be <w> in the <c> of <f>", "I'd like the <c> <v> in <f> changed to <w>", "I need <v> changed to <w> in the <c> of <f>", "I misspelt the <c> <v> in <f>, it should be <w>", "I wrote <v> as <c> in <f>, but it should be <w>",
    "we no longer say <v> but <w>, change the <c> in <f>", "the client says the <c> <v> in <f> should be <w>", "the <c> <v> in <f> is wrong, it has to be <w>", "the <c> in <f> says <v> where it should say <w>", "the <c> in <f> should say <w> instead of <v>", "the value <v> under <c> in <f> should be <w>", "<v> should be <w> in the <c> of <f>",
    "<v> has become <w>, change the <c> in <f>", "<v> is now called <w>, update the <c> in <f>", "<v> as <c> in <f> is a mistake, it is <w>", "<w> instead of <v>, in the <c> of <f>", "<w> for every <v> in <c> of <f>", "<w> is the right <c> for <v> in <f>, correct it", "<f>: <c> <v> becomes <w>", "<f>: replace <v> with <w> in <c>",
    "in <f>, <v> should be <w> in the <c>", "in <f>, change the <c> from <v> to <w>", "in <f>, every <c> that is <v> should be <w>", "in the <c> of <f>, <v> should become <w>", "in the <c> of <f>, replace <v> by <w>", "in <c> of <f>, <w> for <v>", "where <c> is <v> in <f>, write <w>", "where the <c> of <f> says <v>, put <w>", "whenever the <c> is <v> in <f>, it should be <w>",
    "all with the <c> <v> in <f> should get <w> instead", "find <v>, replace with <w>, in the <c> of <f>", "df.replace <v> by <w> in <c> of <f>", "could you change <v> to <w> in the <c> of <f>", "could you replace the <c> <v> in <f> by <w>", "can you make it <w> where the <c> is <v> in <f>", "@c find <v> in the <c> of <f> and replace it by <w>",
    "@c search the <c> of <f> for <v> and put <w> there", "@c change the <c> in <f> from <v> to <w>", "@c change all <v> in the <c> of <f> to <w>", "@c correct the <c> <v> in <f> to <w>", "@c exchange <v> for <w> in the <c> of <f>", "@c put <w> in place of <v> in the <c> of <f>", "@c put <w> wherever the <c> of <f> is <v>", "@c rename the value <v> to <w> in the <c> of <f>",
    "@c replace the <c> <v> by <w> in <f>", "@c replace all <v> under <c> in <f> with <w>", "@c update <v> to <w> in the <c> of <f>", "@c write <w> wherever the <c> in <f> says <v>",
]
REMOVE = [
    "@c delete the rows of <f> where <c> is <v>", "@c remove all rows with <c> <v> from <f>", "@c drop the rows in <f> with <c> <v>", "@c throw out the rows of <f> with <c> <v>", "<f>: drop rows with <c> <v>", "in <f>, delete every row with <c> <v>", "@c take all rows with <c> <v> out of <f>", "@c get rid of the rows of <f> with <c> <v>", "the rows with <c> <v> can go from <f>", "@c erase the rows in <f> where <c> is <v>", "@c clear the rows with <c> <v> from <f>", "I do not want rows with <c> <v> in <f>", "@c strip the rows with <c> <v> from <f>",
    "@c clear <f> of rows with <c> <v>", "@c clear out the rows in <f> where <c> is <v>", "@c take the rows where <c> is <v> out of <f>", "I do not need the rows with <c> <v> in <f>",
    "rows in <f> with <c> <v> are not needed, delete them", "<f>: no <c> <v> any more, delete those rows", "<f> - rows with <c> <v> out", "the table <f> should not have rows with <c> <v>", "if the <c> in <f> is <v>, delete the row", "if <c> is <v>, the row has to go from <f>", "nobody needs the <c> <v> rows in <f>, remove them", "my boss does not want to see <c> <v> in <f>, remove the rows", "would you mind deleting the rows with <c> <v> in <f>",
    "take <f> and remove the rows where the <c> is <v>", "all rows of <f> whose <c> is <v> should be deleted", "every row whose <c> is <v> must leave <f>", "for my report <f> must be without the rows with <c> <v>", "drop rows <c> == <v> in <f>", "drop where <c> = <v>, <f>", "delete from <f> where <c> = <v>", "please delete from <f> everything with <c> <v>", "everything with <c> <v> in <f> is to be deleted, row by row",
    "there are rows with <c> <v> in <f>, throw them away", "@c throw away the rows of <f> whose <c> is <v>", "@c trash the rows with <c> <v> in <f>", "@c trash every row of <f> whose <c> is <v>", "@c cut the rows with <c> <v> out of <f>", "from <f> remove the rows whose <c> is <v>", "I can do without the rows with <c> <v> in <f>, drop them",
    "@c erase all rows with <c> <v> in <f>", "@c erase everything in <f> where the <c> is <v>", "please erase every row of <f> with <c> <v>", "everything where <c> is <v> can go from <f>",
    "I want the rows with <c> <v> out of <f>", "I want all rows with the <c> <v> gone from <f>", "I'd like to delete every row of <f> with <c> <v>", "I no longer need the rows with <c> <v> in <f>, delete them", "I have no use for <c> <v> in <f>, drop those rows",
    "we no longer have the <c> <v>, remove the rows from <f>", "we don't work with the <c> <v> any more, delete the rows in <f>", "the client does not want <c> <v> in <f>, delete the rows", "nobody should see <c> <v> in <f>, delete those rows", "<f> should not contain any rows with <c> <v>", "<f> should have no <c> <v>, delete those rows",
    "<f> has rows with <c> <v>, take them out", "<f>: delete all rows with <c> <v>", "<f>: out with the rows where <c> is <v>", "in <f>, remove the rows where the <c> is <v>", "in <f>, all rows with <c> <v> should go", "in <f>, drop what has the <c> <v>", "rows with <c> <v> should not be in <f>",
    "rows with <c> <v> have to go from <f>", "rows with <c> <v> out of <f>", "the rows with <c> <v> in <f> should be deleted", "the rows of <f> where the <c> is <v> have to go", "the rows where <c> is <v> are wrong, remove them from <f>", "all rows with <c> <v> have to leave <f>", "all with the <c> <v> should be removed from <f>",
    "any row of <f> with <c> <v> should go", "every row with <c> <v> should be out of <f>", "every row in <f> that has the <c> <v> can be deleted", "everything in <f> with the <c> <v> should go", "where <c> is <v>, delete the row from <f>", "when the <c> is <v>, drop the row from <f>", "keep all rows of <f> except those with <c> <v>",
    "keep everything in <f> but the rows with <c> <v>", "delete rows <c> <v> <f>", "drop rows where <c> is <v>, <f>", "delete rows with <c> = <v>, <f>", "could you delete the rows with <c> <v> from <f>", "could you take out of <f> whatever has the <c> <v>", "can you remove the rows of <f> where <c> is <v>", "can you drop every row with <c> <v> from <f>",
    "@c delete all rows of <f> with <c> <v>", "@c delete everything with <c> <v> from <f>", "@c remove the rows with the <c> <v> from <f>", "@c remove from <f> whatever has <c> <v>", "@c drop each row of <f> whose <c> is <v>", "@c drop all rows with <c> <v> from <f>", "@c discard the rows of <f> with <c> <v>", "@c filter the rows with <c> <v> out of <f>",
    "@c sort out the rows with <c> <v> in <f> and delete them", "@c weed out the rows of <f> with <c> <v>", "please to delete the rows with <c> <v> of <f>",
]
BOUND = re.compile(r"(?:with|where|whose|if|when)(?: the)? <c>(?: is)? <v>(?! rows)")
# The same by a number: "with <c> above <v>".
# "Take the rows with price above 5 out of it" may mean those, or the rest.
LOSS = re.compile(r"delet|remov|drop|erase|throw|trash|discard|get rid|weed|kick|not need|do not want")
REMOVE_BOUND = [re.sub(r"<c>( is)? <v>", r"<c>\1 <o> <v>", t) for t in REMOVE if BOUND.search(t) and LOSS.search(t) and "with the <c> <v>" not in t]
SORT = [
    "@c sort <f> by <c>", "@c order <f> by <c>", "@c put <f> in order of <c>", "@c sort the rows of <f> by <c>", "<f> sorted by <c>", "<f>: sort by <c>", "@c arrange <f> by <c>", "@c sort the table <f> by its <c>", "in <f>, sort the rows by <c>", "@c bring <f> into order by <c>", "@c arrange the rows of <f> by <c>", "I want <f> in order of <c>", "I want <f> sorted by <c>", "@c order the rows in <f> by <c>",
    "@c bring the rows of <f> into order by <c>", "@c put the rows of <f> in order of <c>", "@c bring the table <f> into order by <c>",
    "<f> - order by <c>", "<f> → sort <c>", "sort by col <c>, <f>", "order by <c> in <f>", "my boss wants <f> sorted by <c>",
    "would you mind sorting <f> by <c>", "take <f> and order the rows by <c>", "please have <f> sorted on <c>", "@c sort <f> on the <c>", "@c use <c> to sort <f>", "@c use the <c> to order the rows of <f>", 
    "let the rows of <f> follow the <c>", "I would like to have the table <f> ordered by <c>", "in <f> I want the rows to go by <c>", "it would be good to have <f> ordered by its <c>", "@c rearrange <f> by <c>", "@c rearrange the rows in <f> by <c>", "@c do a sort of <f> by <c>",
    "would you mind sorting the rows of <f> by <c>", "sorting <f> by <c> would help me", "I need some sorting: <f> by <c>",
    "I need <f> in order of <c>", "I need the rows of <f> sorted by <c>", "I'd like <f> sorted by <c>", "I'd like the rows of <f> to be ordered by <c>", "I want the rows in <f> ordered by <c>", "the client wants the rows of <f> sorted by <c>",
    "the rows of <f> sorted by <c>", 
    "<f> in order of <c>", "<f> ordered by <c>", "<f>: rows in order of <c>", "<f>: order the rows by <c>", "in <f>, order the rows by <c>", "in <f>, put the rows in order of <c>",
    "by <c>, sort the rows of <f>", "sort <f> <c>", "sort table <f> by <c>", "sort_values by <c> in <f>", "df.sort_values on <f>, by <c>", "rows of <f> by <c>", "could you sort <f> by <c>", "could you put <f> in order of <c>", "can you order the rows of <f> by <c>", "can you sort the table <f> by <c>",
    "@c sort the table <f> by <c>", "@c sort the rows in <f> on <c>", "@c sort everything in <f> by <c>", "@c order the table <f> by <c>", "@c arrange the table <f> in order of <c>", "@c get <f> into order by <c>", "@c get the rows of <f> in order of <c>", "@c put the table <f> in order by <c>", "@c line up the rows of <f> by <c>",
    "@c reorder <f> by <c>", "@c reorder the rows of <f> by <c>", "please to sort the rows of <f> by <c>",
]
# These speak of what the file should be, not of what one wants to see.
SORTED = [
    "the rows of <f> should be in order of <c>", "the rows in <f> are all mixed up, sort them by <c>", "<f> is not sorted, please put it in order by <c>", "for my report <f> has to be sorted by <c>",
    "the order of <f> should be by <c>", "the order of the rows in <f> should follow <c>", "I can't find anything in <f>, sort it by <c>", "nothing is in order in <f>, sort it by <c>",
    "the table <f> should be sorted by <c>", "the table <f> should be in order of its <c>", "the rows of <f> should go by <c>", "the rows of <f> should be sorted by <c>",
    "the rows in <f> are in no order, order them by <c>", "the rows in <f> are not sorted, sort them by <c>", "<f> should be in order of <c>", "<f> should be sorted by <c>",
    "<f> has to be in order of <c>", "<f> must be ordered by <c>", "<f> is a mess, sort it by <c>", "<f> is all mixed up, put it in order by <c>",
    "in <f> the rows should be in order of <c>",
]
DOWN = (", the highest first", ", largest first", " from high to low", " in descending order", ", highest on top")


def descending(templates):
    return [t + DOWN[i % len(DOWN)] for i, t in enumerate(templates)]


SORT_DOWN = descending(SORT)
TO = (" and save it as <g>", ", save as <g>", " and write it to <g>", " and save that to <g>", ", result in <g>", " and store it as <g>", " and put it into <g>", ", as <g>")

BACK = (" in the file itself", " and write it back", " and save the file", " and save it under the same name", " and overwrite the file", ", and save that in the same file", " in the file, not only on screen", " and change the file")


def written_back(templates):
    """The same where the file itself is to change, which a wish for an order alone does not say."""
    return [t.removesuffix(", please") + BACK[i % len(BACK)] for i, t in enumerate(commands(templates))]


def commands(templates):
    """Those that something more can be asked behind."""
    return [t for t in templates if t.startswith(("@c ", "can you ", "could you ", "would you ", "sort ", "please ", "I want ", "I need ", "I'd like "))]


SORT_BACK, SORT_DOWN_BACK = SORTED + written_back(SORT), descending(SORTED) + written_back(SORT_DOWN)


def with_target(templates):
    """The same with another file for the result."""
    return [t.removesuffix(", please") + TO[i % len(TO)] for i, t in enumerate(templates)]


# What speaks of the file itself names no other.
ITSELF = re.compile(r"same file|same name|itself|in place|overwrite|save it back|no new file|stays <f>|right in|save <f> again|keep the file")
TARGETED = {name: with_target(found) for name, found in {
    "rename": [t for t in RENAME if not ITSELF.search(t)], "drop": DROP, "round": ROUND, "fill": FILL, "mean": FILL_MEAN, "gaps": DROP_GAPS, "replace": REPLACE, "remove": [t for t in REMOVE if LOSS.search(t)], "bound": REMOVE_BOUND, "sort": commands(SORT), "sort_down": commands(SORT_DOWN), **{"add" + o: t for o, t in ADD.items()}}.items()}


def changed(c, table, templates, slots, exact_slots, what, code, done, right, counted=None):
    """The change, written back where the request names no other file; that is said before.

    `counted` is (the code of what it came to, observation -> the answer, observation -> whether it is right)."""
    target = table.name
    if c.chance(0.45):
        target = new_target(c, table)
    aside = target != table.name
    # Where another file takes its place, its name is changed here.
    place = [target]
    slots, exact_slots = {**slots, "g": target}, {**exact_slots, "g": target}
    kind = next(k for k, t in PLAIN.items() if t is templates)
    loose = TARGETED[kind] if aside else templates
    comment, code = what + (f" and save it as {target}" if aside else f" in {target}"), (guard(target) if aside else "") + f"{code}\n{saving(target)}"
    more = {"of": {"target": place}, "exact": exact(loose), "talk": "" if aside else changing(target), "writes": True}
    if counted:
        end, said_of, true = counted
        return Query(loose, slots, exact_slots, comment, f"{code}\n{end}", lambda text: said_of(text, place[0], aside), lambda text: true(text) and right(load(c.folder / place[0])), **more)
    return Query(loose, slots, exact_slots, comment, code, lambda text: (f"{done} and saved it as {place[0]}." if aside else f"{done} in {target}.", (place[0],)),
                 lambda text: text == SILENT and right(load(c.folder / place[0])), **more)


def gone(which, were, left):
    """How many rows went and how many are left; a change that found nothing to change says so."""

    def answer(text, target, aside):
        went, rest = ast.literal_eval(text)
        if not went:
            return f"There are no rows {which}, so nothing was removed. {target} has {plural(rest, 'row')}{'' if aside else ' as before'}.", ("no rows", str(rest))
        return f"I removed {plural(went, 'row')} {which}{f' and saved the rest as {target}' if aside else ''}. {target} {'has' if aside else 'now has'} {plural(rest, 'row')}.", (str(went), str(rest), target)

    return "before - len(df), len(df)", answer, lambda text: ast.literal_eval(text) == (were - left, left)


def taken_out(c, table, templates, slots, exact_slots, which, code, left, right):
    """Rows out of a table."""
    return changed(c, table, templates, slots, exact_slots, f"Remove the rows {which}", f"before = len(df)\n{code}", "", lambda df: len(df) == left and right(df), gone(which, len(table.df), left))

PLAIN = {"rename": RENAME, "drop": DROP, "round": ROUND, "fill": FILL, "mean": FILL_MEAN, "gaps": DROP_GAPS, "replace": REPLACE, "remove": REMOVE, "bound": REMOVE_BOUND, "sort": SORT_BACK, "sort_down": SORT_DOWN_BACK, **{"add" + o: t for o, t in ADD.items()}}


def exact(templates):
    """Forms that call each column a column, once."""
    return [t if named(t) else t.replace("<c>", "column <c>") for t in templates]


def named(template):
    """Whether it calls the column a column, so that it is spelt as in the file."""
    return "column <c>" in template or "<c> column" in template or "heading <c>" in template


def column_of(c, table):
    return table.one(c, [x for x in table.df.columns])


def rename(c, table):
    column, spoken = column_of(c, table)
    new = c.word()
    c.demand(new not in table.df.columns)
    return changed(c, table, RENAME, {"c": spoken, "n": new}, {"c": column, "n": new}, f"Rename {column} to {new}", f"df = df.rename(columns={{{quoted(column)}: {quoted(new)}}})", f"I renamed {column} to {new}", lambda df: list(df.columns) == [new if x == column else x for x in table.df.columns])


def drop(c, table):
    column, spoken = column_of(c, table)
    return changed(c, table, DROP, {"c": spoken}, {"c": column}, f"Remove the column {column}", f"df = df.drop(columns={quoted(column)})", f"I removed the column {column}", lambda df: list(df.columns) == [x for x in table.df.columns if x != column])


def add(c, table):
    ((one, spoken), (other, also)), op, new = table.two(c, table.numbers), c.rng.choices("*+-/", (4, 2, 2, 2))[0], c.word()
    c.demand(new not in table.df.columns and not (op == "/" and (table.df[other] == 0).any()))
    true = {"*": lambda x, y: x * y, "+": lambda x, y: x + y, "-": lambda x, y: x - y, "/": lambda x, y: x / y}[op]

    def right(df):
        return all(abs(v - true(x, y)) < 0.011 for v, x, y in zip(df[new], table.df[one], table.df[other]) if x == x and y == y)

    aside = c.chance(0.4)
    target = new_target(c, table, ("csv",)) if aside else table.name
    place, start = [target], guard(target) if aside else ""
    slots = {"n": new, "g": target}
    templates = TARGETED["add" + op] if aside else ADD[op]
    query = Query(templates, {**slots, "c": spoken, "d": also}, {**slots, "c": one, "d": other}, f"Add the column {new} = {one} {op} {other}", f"{start}df[{quoted(new)}] = (df[{quoted(one)}] {op} df[{quoted(other)}]).round(2)\n{saving(target)}",
                  lambda text: (f"I added the column {new} and saved it as {place[0]}." if aside else f"I added the column {new} to {target}.", (new, place[0])), lambda text: text == SILENT and right(load(c.folder / place[0])), exact=[t.replace("<c>", "column <c>").replace("<d>", "column <d>") for t in templates],
                  talk="" if aside else changing(target), writes=True, of={"new": new, "target": place})
    return query


def rounded(c, table):
    # Whole numbers have nothing to round.
    column, spoken = table.one(c, [x for x in table.numbers if any(v == v and v != int(v) for v in table.df[x])])
    k = c.rng.randint(0, 1)
    word = c.pick(("0", "no", "zero")) if k == 0 else c.pick(("1", "1", "one"))
    return changed(c, table, ROUND, {"c": spoken, "k": word}, {"c": column, "k": word}, f"Round {column} to {plural(k, 'decimal')}", f"df[{quoted(column)}] = df[{quoted(column)}].round({k})", f"I rounded {column}", lambda df: all(abs(v - x) <= 0.5 / 10**k + 1e-6 for v, x in zip(df[column], table.df[column]) if x == x))


def fill(c, table):
    mean = c.chance(0.4)
    gaps = [x for x in (table.numbers if mean else table.df.columns) if table.df[x].isna().any()]
    column, spoken = table.one(c, gaps)
    number = column in table.numbers
    c.demand(number or column in table.texts + table.free)
    if mean:
        true = sum(v for v in table.df[column] if v == v) / table.df[column].count()
        return changed(c, table, FILL_MEAN, {"c": spoken}, {"c": column}, f"Fill the gaps in {column} with the average", f"df[{quoted(column)}] = df[{quoted(column)}].fillna(df[{quoted(column)}].mean())", f"I filled the gaps in {column} with the average", lambda df: all(abs(v - (x if x == x else true)) < 0.01 for v, x in zip(df[column], table.df[column])))
    word = str(c.pick((0, 0, 0, 1, 100))) if number else c.pick(("unknown", "none given", c.word(), c.word(), "?"))
    literal = word if number else quoted(word)
    return changed(c, table, FILL, {"c": spoken, "w": word}, {"c": column, "w": word}, f"Fill the gaps in {column} with {word}", f"df[{quoted(column)}] = df[{quoted(column)}].fillna({literal})", f"I filled the gaps in {column} with {word}",
                   lambda df: [str(v) for v, x in zip(df[column], table.df[column]) if x != x or x is None] == [str(float(word)) if number and df[column].dtype == float else word] * int(table.df[column].isna().sum()))


def drop_gaps(c, table):
    left = sum(1 for row in table.df.values.tolist() if not any(v is None or v != v for v in row))
    c.demand(left)
    return taken_out(c, table, DROP_GAPS, {}, {}, "with missing values", "df = df.dropna()", left, lambda df: True)


def no_gaps(c, table):
    """The same where nothing is missing; it says so."""
    c.demand(not table.df.isna().any(axis=None))
    return drop_gaps(c, table)


fill.table = drop_gaps.table = {"gaps": True, "columns": 5}
no_gaps.table = {"gaps": False}


def replace(c, table):
    column, spoken = table.text(c)
    value, word = table.value(c, column), c.word()
    c.demand(word not in set(table.df[column]))
    slots, there = {"v": value, "w": word}, sum(v == value for v in table.df[column])
    counted = ("found", lambda text, target, aside: replaced(said(text), value, word, column, target, aside), lambda text: said(text) == str(there))
    return changed(c, table, REPLACE, {**slots, "c": spoken}, {**slots, "c": column}, f"Replace {value} by {word} in {column}", replacing(column, value, word), "", lambda df: [v for v in df[column] if v == v] == [word if v == value else v for v in table.df[column] if v == v], counted)


def replacing(column, value, word):
    return f"found = (df[{quoted(column)}] == {quoted(value)}).sum()\ndf[{quoted(column)}] = df[{quoted(column)}].replace({quoted(value)}, {quoted(word)})"


def replaced(count, value, word, column, target, aside=False):
    return f"I replaced {value} by {word} in {plural(count, 'row')}{' and saved it as' if aside else ' of'} {target}.", (count, target)


def remove(c, table):
    column, spoken = table.text(c)
    value = table.value(c, column)
    left = [v for v in table.df[column] if v != value]
    c.demand(left)
    return taken_out(c, table, REMOVE, {"c": spoken, "v": value}, {"c": column, "v": value}, f"with {column} {value}", f"df = df[df[{quoted(column)}] != {quoted(value)}]", len(left), lambda df: value not in set(df[column]))


def remove_bound(c, table):
    """By a number; what has no number there is neither above nor below, so it stays."""
    column, spoken = table.number(c)
    op, word, name, value = bound(c, table, column, tuple(ABOVE))
    out = passing(table.df[column], op, value)
    c.demand(len(out) < len(table.df))
    slots = told(c, column, op, word, value)
    return taken_out(c, table, REMOVE_BOUND, {**slots, "c": spoken}, {**slots, "c": column}, f"with {column} {name} {value}", f"df = df[~(df[{quoted(column)}] {op} {value})]", len(table.df) - len(out), lambda df: not passing(df[column], op, value))


def ordered(c, table):
    column, spoken = table.number(c)
    down = c.chance(0.5)
    first = ", the highest first" if down else ""
    call = f"df.sort_values({quoted(column)}{', ascending=False' if down else ''})"
    true = sorted((v for v in table.df[column] if v == v), reverse=down)
    if c.chance(0.55):
        return changed(c, table, SORT_DOWN_BACK if down else SORT_BACK, {"c": spoken}, {"c": column}, f"Sort by {column}{first}", f"df = {call}", f"I sorted the rows by {column}{first}{',' if down else ''}", lambda df: [v for v in df[column] if v == v] == true)
    # Nobody said that the file should change; the next request may.
    loose = SORT_DOWN if down else SORT
    rows = list(table.df.sort_values(column, ascending=not down).index)
    return Query(loose, {"c": spoken}, {"c": column}, f"Sort by {column}{first}", kept(call), lambda text: (f"These are the rows sorted by {column}{first}. {table.name} itself is as it was.", (column, "as it was")),
                 lambda text: len(text.strip("\n").split("\n")) == len(rows) + 1, exact=exact(loose), gives="rows", of={"rows": rows, "column": column})


def on_a_file(c, makers):
    """A change mostly goes into a CSV file: writing back a workbook loses its looks and other sheets, which is said."""
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    by_column = c.chance(0.45)
    more = getattr(make, "table", {})
    table = Table(c, loose=not by_column, formats={"csv": 12, "tsv": 1, "xlsx": 2}, need=("number2",) if make is add else (), **more)
    query = make(c, table)
    if make in (drop_gaps, no_gaps):
        by_column = True
    if by_column:
        yield User(c.ask(query.exact, f=table.name, **query.exact_slots))
        done = yield from compute(c, query, f"# {query.comment}\n{read(table.name)}\n{query.code}")
    else:
        text = c.ask([t for t in query.loose if not named(t)], f=table.name, **query.slots)
        yield User(text)
        yield from look(c, table, words_for(c, table, query.slots, text))
        done = yield from compute(c, query, f"# {query.comment}\n{query.code}")
    if done and query.gives == "rows" and c.chance(0.4):
        yield from go_on(c, table, query)
    if done and "new" in query.of and c.chance(0.4):
        new = query.of["new"]
        table.df = load(c.folder / query.of["target"][0])
        table.numbers, table.spoken[new] = [new], new
        yield from go_on(c, table, Query([], {}, {}, "", "", None, None, gives="number", of={"column": new, "kind": ""}))


def table_columns_changed(c):
    """Rename, drop, add or round a column."""
    yield from on_a_file(c, {rename: 5, drop: 3, add: 4, rounded: 1.5})


def table_cells_changed(c):
    """Fill gaps, drop incomplete rows, replace a value, delete rows, sort."""
    yield from on_a_file(c, {fill: 3, drop_gaps: 2, no_gaps: 0.5, replace: 2.5, remove: 2.5, remove_bound: 2.5, ordered: 2.5})


INTENTS = {table_columns_changed: 9, table_cells_changed: 14}
