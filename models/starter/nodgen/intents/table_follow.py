"""What people ask after an answer about a table: in percent, sorted, only one group, plotted, saved, by something else.

A follow-up is made from the question before it (`last`): groups go on from `result`, rows too, a plot is drawn again."""

from ..scenario import Act, Unfit, User
from . import plot_queries as p
from . import table_queries as q
from .endings import declined, joined, plural, quoted, said
from .table_data import allowed
from .table_follow_more import by_month, same_column, short_their, some_rows, which_row
from .table_queries import Query, groups, near
from .table_steps import about, saving

SHARE = ["and in percent?", "in percent", "as percentages", "now as a percentage", "show that in percent", "what are the percentages?", "what share is that each?", "give me the shares in percent", "and as a share of the total?", "how much percent is each?", "turn that into percent", "in % please", "now the shares", "the percentages?", "what percentage does each have?", "@c show each share in percent", "@c turn it into percentages", "as shares of the total", "how much is that in percent?", "what is each of them in percent?", "percent?", "%?", "and the shares?", "can I see that in percent?", "I want percentages instead of numbers", "please make percentages of these", "what part of the whole is each?", "what part of the total is that, in percent?", "how big is each share?", "how large is the share of each?", "each as a percentage of the total", "I would rather have percentages", "my boss wants it in percent", "what would that be in percent?", "could you express that as a share of the whole?", "@c express them in percent", "@c express these as percentages", "@c convert it to percent", "@c convert these to shares", "percentage wise?", "show me the part of the whole for each", "percent instead of numbers", "instead of the numbers I want percentages", "numbers are no use, show the percentages"]
SORT_DOWN = ["sort it", "sort that", "sort them from high to low", "the highest first", "now sorted, largest first", "order it from high to low", "put the highest first", "can you sort it?", "largest on top", "rank them", "in descending order", "sort it with the largest first", "@c sort that from high to low", "sorted from highest to lowest", "@c order them, highest first", "biggest first", "@c rank them from high to low", "@c put the largest on top", "in order, highest on top", "@c rank these", "I want the biggest at the top", "the biggest should be at the top", "could the highest come first?", "can I have the highest on top?", "from big to small", "from large to small, please", "from most to least", "most first", "start with the largest", "start with the highest one", "begin with the biggest", "descending", "desc", "order by size, largest first", "the order should be from high to low", "make it descending", "please put them in order, the most first", "which order is it from high to low?", "@c make the order descending", "@c arrange them from large to small", "@c arrange it from most to least", "@c begin with the highest", "I would like them ranked", "ranking please", "a ranking, highest first", "big ones first", "the big ones should come first", "let the biggest come first", "highest to lowest", "largest to smallest", "high to low", "would you start with the largest?", "could you put the highest first?", "my boss wants the highest first", "who is first, who is second? sort them"]
SORT_UP = ["sort it from low to high", "the lowest first", "now sorted, smallest first", "order it from low to high", "put the lowest first", "smallest on top", "in ascending order", "sort it with the smallest first", "@c sort that from low to high", "sorted from lowest to highest", "@c order them, lowest first", "sort that in ascending order", "smallest first", "I want the smallest at the top", "the lowest should be at the top", "could the lowest come first?", "can I have the smallest on top?", "from small to big", "from small to large, please", "from least to most", "least first", "start with the smallest", "start with the lowest one", "begin with the smallest", "ascending", "asc", "order by size, smallest first", "the order should be from low to high", "make it ascending", "please put them in order, the least first", "@c make the order ascending", "@c arrange them from small to large", "@c arrange it from least to most", "@c begin with the lowest", "small ones first", "let the smallest come first", "the small ones should come first", "can I have them from low to high?", "can you begin with the lowest?", "could you put the lowest first?", "would you start with the smallest?", "I would like the lowest first", "my boss wants the lowest first", "lowest to highest", "smallest to largest", "low to high"]
SAVE = ["save it as <g>", "save that as <g>", "save this to <g>", "write that to <g>", "put that into <g>", "@c save the result as <g>", "@c export that to <g>", "@c store it in <g>", "keep that as <g>", "now save it as <g>", "@c write it to <g>", "I want that in <g>", "as <g> please", "and save it to <g>", "can I have that as <g>?", "@c write the result to <g>", "@c save this table as <g>", "@c put it into a file called <g>", "export to <g>", "this should go into <g>", "that should be in <g>", "I need this as a file, <g>", "I need a file <g> of that", "make a file <g> from it", "my boss wants that as <g>", "for my report I need it as <g>", "could I have this in a file <g>?", "can you keep it in <g> for me?", "let me have that as <g>", "→ <g>", "to <g>", "to file <g>", "file: <g>", "name of the file: <g>", "dump it to <g>", "@c dump that into <g>", "@c make a file <g> with it", "@c make <g> of that", "@c put the numbers into <g>", "@c record it in <g>", "please keep the result in <g>", "would you mind saving it as <g>?", "I would like to keep this as <g>", "that goes into <g>, please", "save the numbers to <g>", "save the table as <g>", "keep these numbers in <g>", "keep the table as <g>", "I want the table in <g>"]
PLOT = ["plot that", "plot it", "show that as a bar chart", "as a chart", "can you plot that?", "now plot it", "draw it", "show it as bars", "make a bar chart of it", "as bars", "bar chart of that", "@c draw a bar chart of that", "@c plot this", "visualize that", "now as a bar chart", "@c make a chart of it", "@c turn it into a bar chart", "put that in a chart", "I want to see it as bars", "let me see that as a chart", "let me see a bar chart", "how does that look as a chart?", "how would it look as bars?", "what does it look like as a bar chart?", "my boss wants a chart of that", "for my report I need a bar chart of it", "could I have a bar chart?", "can I see bars?", "a bar chart, please", "bar chart?", "bars?", "make bars of it", "some bars would be nice", "a picture with bars, please", "as a bar plot", "please chart it", "please draw bars", "@c draw bars of that", "@c chart that", "@c make bars out of it", "@c show a picture of it with bars", "@c show it in a bar plot", "I need it as a chart for my report", "for the report, make bars", "my report needs a bar chart of that"]
PIE = ["as a pie", "show that as a pie chart", "now as a pie chart", "pie chart of that", "@c make a pie chart of it", "@c draw it as a pie", "a pie chart, please", "and as a pie?", "@c plot that as a pie", "@c turn it into a pie chart", "I want to see it as a pie", "let me see that as a pie", "let me see a pie chart", "how does that look as a pie?", "my boss wants a pie of that", "for my report I need a pie chart of it", "could I have a pie chart?", "can I see a pie?", "pie?", "pie chart?", "a pie of these would be nice", "make a pie out of it", "cake chart, please", "@c show it in a pie", "@c make that a pie", "as a round chart", "@c draw a round chart of it", "the same as a pie", "I need a pie for my report", "a pie would be better", "the slices of a pie, please", "can you turn that into a pie?", "could you draw a pie of these?", "I need a pie chart of that", "I would rather see a pie", "show me the slices", "one slice for each", "now cut a pie of it", "pie it", "pie, not bars", "@c cut a pie of these", "@c show the slices of a pie", "what would it look like as a pie chart?", "@c draw slices for these"]
BARH = ["as horizontal bars", "show that as horizontal bars", "now with horizontal bars", "horizontal bar chart of that", "@c make it a horizontal bar chart", "@c draw it with horizontal bars", "horizontal, please", "@c plot that with horizontal bars", "and horizontally?", "@c draw the bars horizontally", "now horizontally", "@c plot it horizontally", "I want to see it with horizontal bars", "let me see that with horizontal bars", "how does it look with horizontal bars?", "my boss wants the bars horizontal", "could I have the bars sideways?", "can the bars go sideways?", "bars from left to right, please", "the bars should go from left to right", "bars from left to right instead", "sideways bars", "sideways, please", "the bars should be horizontal", "horizontal bars?", "barh", "@c turn the bars sideways", "@c draw it with sideways bars", "@c make the bars horizontal", "@c show the bars from left to right", "@c make a barh of it", "barh please", "@c make barh of these", "barh, not bar", "as barh", "can you turn the bars sideways?", "I need horizontal bars", "I would rather have horizontal bars", "the same with horizontal bars", "how about horizontal bars?", "what would it look like with horizontal bars?", "lying bars", "@c lay the bars down", "lay the bars on their side", "bars on their side, please"]
LINE = ["as a line", "show that as a line", "now as a line chart", "line chart of that", "@c draw it as a line", "@c plot that as a line", "a line chart of it", "and as a line?", "@c make it a line chart", "I want to see it as a line", "let me see that as a line", "let me see a line chart", "how does that look as a line?", "my boss wants a line chart of it", "could I have a line chart?", "can I see a line?", "line?", "line chart?", "a line, please", "as a curve", "draw a curve of that", "and as a curve?", "@c make a line of it", "@c show a curve of that", "@c turn it into a line chart", "@c connect them with a line", "join the dots with a line", "the same as a line", "I need a line for my report", "a line would be better", "can you turn that into a line?", "could you draw a line of these?", "I need a line chart of that", "I would rather see a line", "line, not bars", "lines instead of bars", "now a curve", "the curve of that, please", "what would it look like as a line?", "what does it look like as a curve?", "how about a line?", "how about a line chart?", "@c draw a line through them", "@c make a curve of it"]
BEST = ["which one is the highest?", "and which is the highest?", "which has the most?", "who is first?", "which one is on top?", "the highest one?", "what is the top one?", "which is the largest?", "which one leads?", "so which is the best?", "which one has the highest?", "and the top one?", "@n highest of these", "@n largest one", "name the highest", "who has the most?", "who wins?", "and the winner?", "which one wins?", "who is the winner?", "whose is the highest?", "which one is the biggest?", "the biggest one?", "where is it the highest?", "where is it the most?", "what is the maximum of these?", "max?", "the max?", "the one with the most?", "which is at the very top?", "and who leads?", "so who is in front?", "which of them is the largest?", "which of these has the most?", "who or what has the highest?", "tell me the top one", "tell me which one has the most", "I only need the highest", "@n maximum of them", "@n biggest of these", "@n top one of these", "the very highest?", "which is the very largest?", "what is the very best?"]
WORST = ["which one is the lowest?", "and which is the lowest?", "which has the least?", "who is last?", "which one is at the bottom?", "the lowest one?", "which is the smallest?", "which one has the lowest?", "and the smallest one?", "@n lowest of these", "@n smallest one", "name the lowest", "which one has the least?", "who has the least?", "who loses?", "which one is the worst?", "whose is the lowest?", "which one is the smallest?", "the smallest one?", "where is it the lowest?", "where is it the least?", "what is the minimum of these?", "min?", "the min?", "the one with the least?", "which is at the very bottom?", "so who is last?", "so which is the worst?", "which of them is the smallest?", "which of these has the least?", "who or what has the lowest?", "tell me the bottom one", "tell me which one has the least", "I only need the lowest", "@n minimum of them", "@n smallest of these", "the worst one?", "and the worst?", "which has the min?", "min of these?", "the very lowest?"]
IN_ALL = ["and in total?", "what is that in total?", "and all together?", "what do they add up to?", "add them up", "and the sum of all?", "how much is that in all?", "total?", "all together?", "@n sum of these", "@c add these up", "in all?", "what does that add up to?", "and everything together?", "how much is everything together?", "what is the sum of that?", "what is the total of these?", "and the grand total?", "grand total?", "sum?", "the sum, please", "the total of all of them?", "how much do all of them make?", "how much would that be together?", "what does it make in all?", "what do they make in total?", "I need the total too", "could you sum them up?", "please sum it up", "sum these up", "@c sum them all up", "@c sum it up", "@c total these", "@c total them up", "@n total of these", "@n grand total", "and how much is it altogether?", "altogether?", "how much altogether?", "what is it altogether?", "the overall total?", "overall?", "what is that overall?", "my boss wants the grand total", "I want to know how much that is in all"]
ONE = ["only <v>", "and for <v>?", "just <v>", "only for <v>", "what about <v>?", "and <v>?", "now only <v>", "@c show only <v>", "<v> alone?", "{|please |can you |could you }give me just <v>", "how much is it for <v>?", "how about <v>?", "and how much for <v>?", "for <v> only", "what is it for <v>?", "what is it with <v>?", "how much has <v>?", "how much does <v> have?", "how many does <v> have?", "and what does <v> have?", "I only need <v>", "I am only interested in <v>", "just tell me <v>", "tell me <v> only", "which number has <v>?", "which number is that of <v>?", "what is the number for <v>?", "what is the value of <v>?", "value for <v>?", "and the value of <v>?", "how is <v> doing?", "where is <v> in this?", "my boss asks for <v>", "<v>?", "<v> please", "@c pick out <v>", "@c read out <v>", "the one for <v>, please", "the number of <v> alone", "how is it with <v>?", "is there one for <v>?", "what does <v> get?", "and how is <v> doing in that?", "so what is <v> doing there?"]
TOP = ["only the top <n>", "just the first <n>", "the top <n>", "only the <n> highest", "@c show only the top <n>", "the <n> largest of them", "limit it to the top <n>", "@c keep the <n> highest", "now just the top <n>", "{|please |can you |could you }give me the <n> highest", "the best <n>", "the first <n> are enough, the highest", "I only need the top <n>", "I only want to see the <n> highest", "which are the top <n>?", "which are the <n> highest?", "which <n> are the largest?", "who are the first <n>?", "top <n>", "top <n> please", "<n> highest only", "not all of them, just the <n> highest", "too many, show the <n> largest", "that is too much, the top <n> will do", "the <n> biggest", "the <n> biggest are enough", "my boss wants the top <n>", "could you cut it to the top <n>?", "@c cut it to the top <n>", "@c cut that to the <n> largest", "@c take the <n> biggest", "@c take the top <n> only", "@c drop all but the <n> highest", "best <n>?", "the top <n> will be enough", "the first <n> will do, the highest", "it is too long, keep the <n> highest", "too many for me, the <n> highest will do", "I need the <n> with the most", "the <n> with the most, please", "show me those <n> with the highest", "and the top <n>?", "who are the top <n>?", "the <n> on top", "could I see just the top <n>?", "can I have only the <n> highest?", "let me see the <n> highest", "let me see the top <n>"]
ONLY = ["only for <b> <v>", "and only for <b> <v>?", "just for <b> <v>", "now for <b> <v>", "what about <b> <v>?", "and for <b> <v>?", "only where <b> is <v>", "@c limit it to <b> <v>", "the same for <b> <v>", "how is it for <b> <v>?", "now only <b> <v>", "@c do it for <b> <v> only", "if <b> is <v>?", "the same where <b> is <v>", "how much is it if <b> is <v>?", "what would it be for <b> <v>?", "what is it when <b> is <v>?", "when <b> is <v>?", "I only need <b> <v>", "I only mean <b> <v>", "I am only interested in <b> <v>", "my boss asks for <b> <v> only", "<b> = <v> only", "<b> == <v>?", "only <b> = <v>", "filter by <b> <v>", "please count only <b> <v>", "use only the rows with <b> <v>", "from the rows with <b> <v> only", "for those where the <b> is <v>?", "@c use only <b> <v>", "@c take only the rows where <b> is <v>", "@c filter on <b> <v>", "@c filter by <b> = <v>", "and if we take only <b> <v>?", "how does it look for <b> <v>?", "could you do that for <b> <v>?", "I'm only interested in those with <b> <v>", "we are interested in <b> <v> only", "interested only in <b> <v>"]
WITHOUT = ["without <b> <v>", "and without <b> <v>?", "leave out <b> <v>", "not counting <b> <v>", "@c do it without <b> <v>", "what if we leave out <b> <v>?", "all but <b> <v>", "except <b> <v>", "everything except <b> <v>", "@c leave <b> <v> out", "now without <b> <v>", "excluding <b> <v>", "not counting those with <b> <v>", "do not count <b> <v>", "all that are not <b> <v>", "what would it be without <b> <v>?", "what is it when we leave <b> <v> out?", "how much is it if we ignore <b> <v>?", "ignore <b> <v>", "please ignore <b> <v>", "if we ignore the rows with <b> <v>?", "I don't want <b> <v> in it", "my boss wants it without <b> <v>", "<b> != <v>", "only <b> != <v>", "where <b> is not <v>", "and where <b> is not <v>?", "for those where <b> is not <v>?", "for all but <b> <v>", "minus <b> <v>", "with <b> <v> left out", "if <b> <v> does not count?", "the same without <b> <v>", "@c ignore the ones with <b> <v>", "@c exclude <b> <v>", "@c exclude the rows with <b> <v>", "@c skip <b> <v>", "@c skip the rows where <b> is <v>", "how does it look without <b> <v>?", "could you skip <b> <v>?", "all except those with <b> <v>", "everything but <b> <v>", "@c skip those with <b> <v>", "skip all with <b> <v>", "not counting rows where <b> is <v>"]
HOW_MANY = ["how many are there?", "how many is that?", "how many are these?", "how many rows is that?", "count them", "and how many?", "how many of them?", "what's the count?", "number of those?", "@c count these", "how many did you find?", "so how many?", "how many do we have?", "how many rows do we have here?", "how many did it find?", "how many came out?", "how much rows are that?", "how many rows are left?", "how many are left?", "how many in all?", "the number?", "what is the number of these?", "count?", "the count, please", "count please", "I need the number of them", "tell me how many", "and the number of rows?", "could you count them?", "please count those", "how long is this list?", "@c tally them", "@c tally these", "@c tell me the number of them", "@n number of these", "@n count of those", "is that a long list? how many?", "how long is the list?", "is there a lot of them? how many?", "how many are there in this list?", "how many rows are there now?"]
THEIR = ["what is their <a> <c>?", "and their <a> <c>?", "their <a> <c>?", "<a> <c> of these", "<a> <c> of them", "what is the <a> <c> of these?", "@n <a> <c> of these", "and the <a> <c> of these?", "now their <a> <c>", "tell me their <a> <c>", "what <a> <c> do they have?", "@c compute their <a> <c>", "what would be their <a> <c>?", "what is the <a> <c> for those?", "and for those the <a> <c>?", "for these, the <a> <c>?", "the <a> <c> of those", "<a> <c>?", "<a> <c> for them", "I need their <a> <c>", "I also need the <a> <c> of these", "my boss wants their <a> <c>", "what is the <a> <c> among them?", "among these, what is the <a> <c>?", "of these, what is the <a> <c>?", "how about their <a> <c>?", "could you get their <a> <c>?", "please give me the <a> <c> of them", "get me their <a> <c>", "now the <a> <c> for these rows", "@n <a> <c> of them", "@n <a> <c> of those rows", "@c work out the <a> <c> of these", "@c find the <a> <c> of them", "@c tell me the <a> <c> of those"]
SUM_UP = ["what do they add up to in <c>?", "add up their <c>", "sum of their <c>", "how much <c> is that together?", "how much <c> do they have in all?", "add the <c> of these up", "and the sum of their <c>?", "their <c> together?", "how much <c> is it in all?", "how much <c> do they make in all?", "how much <c> do these have together?", "how much <c> have they altogether?", "how much <c> is that altogether?", "what is the <c> of all of them together?", "what is the sum of their <c>?", "what does their <c> add up to?", "please add up the <c> of those", "please sum their <c>", "sum up the <c> of these", "sum(<c>) of these", "sum of <c> for them", "their <c> summed up", "their <c> in all?", "and the <c> of all of these together?", "I need the sum of their <c>", "could you add their <c> together?", "add together the <c> of these", "@c sum up their <c>", "@c add their <c> together", "how much <c> altogether?", "how much <c> is it altogether?", "altogether, what <c> do they have?", "what <c> do they have in all?", "their <c> altogether, please", "and how much <c> have they together?", "how much <c> is there in these?", "how much <c> is it for all of these?", "I want to know their <c> together", "I need their <c> added up", "my boss wants the sum of their <c>", "what is their <c> together?", "what <c> do these come to?", "together, what <c> have they?", "of these, the sum of <c>?", "@c sum the <c> of these", "@c add up <c> for these"]
SORT_BY = ["sort them by <c>", "sort these by <c>", "order them by <c>", "now sorted by <c>", "by <c>, the lowest first", "@c sort that by <c>", "@c put them in order of <c>", "sort by <c>", "@c order these by <c>", "and sorted by <c>?", "@c show them sorted by <c>", "@c sort these by <c>, the lowest first", "could they be sorted by <c>?", "can I have them in order of <c>?", "can you order them by <c>?", "I want these sorted by <c>", "I would like them ordered by <c>", "my boss wants them in order of <c>", "they should be in order of <c>", "the order should be by <c>", "order by <c>", "now in order of <c>", "in order of <c>, please", "from the lowest <c> to the highest", "the lowest <c> first", "the smallest <c> first", "start with the lowest <c>", "ascending by <c>", "@c arrange them by <c>", "@c arrange these by <c>, smallest first", "@c use <c> to sort them", "@c start with the smallest <c>", "@c put the lowest <c> on top", "let me see them ordered by <c>", "I want them ordered by <c>, lowest first", "ordered by <c>, please", "use <c> for the order", "please use <c> to put them in order"]
SORT_BY_DOWN = ["sort them by <c>, the highest first", "order them by <c>, the highest first", "now sorted by <c>, highest first", "by <c>, the highest first", "@c sort that by <c> from high to low", "sort by <c>, largest first", "@c order these by <c> from high to low", "the highest <c> first", "@c put the highest <c> on top", "largest <c> on top", "the ones with the highest <c> first", "@c put the largest <c> first", "could they be sorted by <c>, highest first?", "can I have them in order of <c>, largest first?", "I want these sorted by <c>, the biggest first", "I would like the highest <c> on top", "my boss wants the highest <c> first", "the one with the highest <c> should come first", "the highest <c> should be on top", "order by <c> descending", "order by <c> desc", "sort <c> desc", "descending by <c>", "now in order of <c>, highest first", "from the highest <c> to the lowest", "from most <c> to least", "the biggest <c> first", "the most <c> first", "start with the highest <c>", "@c arrange them by <c>, largest first", "@c arrange these from the highest <c> down", "@c start with the largest <c>", "@c begin with the highest <c>", "@c put the biggest <c> first", "let me see them with the biggest <c> first"]
BY_TEXT = ["their total <c> by <b>", "now by <b>", "and by <b>?", "group them by <b>", "total <c> of these per <b>", "@c split these by <b>", "how much <c> per <b> is that?", "@c group these by <b>", "their <c> per <b>", "@c add up their <c> by <b>", "how is that split by <b>?", "can I see that by <b>?", "can you split it by <b>?", "I need it by <b>", "I need their <c> by <b>", "my boss wants it by <b>", "and for each <b>?", "for each <b>, please", "per <b>?", "by <b>?", "what is that per <b>?", "how much is it for each <b>?", "how much <c> do these have per <b>?", "what is their <c> for each <b>?", "what <c> does each <b> have here?", "sum(<c>) by <b>", "sum of their <c> by <b>", "total of their <c> for each <b>", "@c break them down by <b>", "@c break their <c> down by <b>", "@c sum their <c> by <b>", "@c sum up the <c> of these per <b>", "@c show the total <c> of these for each <b>", "broken down by <b>", "break it down by <b>", "now break that down per <b>"]
PLOT_BY = ["plot them by <b>", "plot these by <b>", "bar chart of these by <b>", "@c plot their <c> by <b>", "@c draw their <c> by <b>", "as bars by <b>", "@c show them as bars by <b>", "plot that by <b>", "@c draw a bar chart of them by <b>", "chart them by <b>", "can I see them as bars by <b>?", "can you plot their <c> for each <b>?", "I want bars of these by <b>", "I need a bar chart of their <c> by <b>", "my boss wants a chart of these by <b>", "let me see bars by <b>", "let me see a bar chart of them by <b>", "bars by <b>", "bars per <b>, please", "a bar chart by <b>", "a bar chart of their <c> per <b>", "chart of these per <b>", "how does that look as bars by <b>?", "how does their <c> look as bars by <b>?", "plot per <b>", "plot by <b>", "@c chart their <c> per <b>", "@c draw bars of their <c> for each <b>", "@c make a bar chart of these per <b>", "@c make bars of them by <b>", "how about bars by <b>?", "could you draw them by <b>?", "could you chart these per <b>?", "a chart by <b>, please", "their <c> by <b> as bars", "their <c> per <b> in a bar chart", "now bars by <b>", "@c turn these into bars by <b>", "@c draw a chart of these by <b>"]
BY_MONTH = ["their total <c> by month", "now by month", "and by month?", "group them by month", "@c split these by month", "how much <c> per month is that?", "@c group these by month", "their <c> per month", "@c add up their <c> by month", "and per month?", "total <c> of these per month", "how is that split by month?", "can I see that by month?", "can you split it by month?", "I need it by month", "I need their <c> by month", "my boss wants it for each month", "and for each month?", "for each month, please", "per month?", "monthly?", "by month?", "what is that per month?", "how much is it for each month?", "how much <c> do these have per month?", "what is their <c> for each month?", "their monthly <c>", "the monthly <c> of these", "sum(<c>) by month", "sum of their <c> by month", "month by month, please", "@c break them down by month", "@c break their <c> down by month", "@c sum their <c> by month", "@c show the monthly total", "@c show the total <c> of these for each month", "broken down by month", "break it down by month", "now break that down per month"]
PLOT_MONTH = ["plot them by month", "plot these by month", "bar chart of these by month", "@c plot their <c> by month", "@c draw their <c> by month", "as bars by month", "@c show them as bars by month", "plot that by month", "@c plot them per month", "@c draw a bar chart of them per month", "chart them by month", "can I see them as bars by month?", "can you plot their <c> for each month?", "I want bars of these by month", "I need a bar chart of their <c> by month", "my boss wants a chart of these by month", "let me see bars by month", "let me see a bar chart of them by month", "bars by month", "bars per month, please", "monthly bars", "a monthly bar chart", "a bar chart by month", "a bar chart of their <c> per month", "chart of these per month", "how does that look as bars by month?", "how does their <c> look as bars by month?", "plot per month", "plot by month", "@c chart their <c> per month", "@c draw bars of their <c> for each month", "@c draw monthly bars", "@c make a bar chart of these per month", "@c make bars of them by month", "how about bars by month?", "could you draw them by month?", "could you chart these per month?", "a chart by month, please", "their <c> by month as bars", "their <c> per month in a bar chart", "now bars by month", "@c turn these into bars by month", "@c draw a chart of these by month"]
PNG = ["save it as <g>", "save the plot as <g>", "save that as <g>", "write the chart to <g>", "@c save the picture as <g>", "@c export the chart to <g>", "@c store the plot in <g>", "now save it as <g>", "@c save the chart to <g>", "I want that as <g>", "put the plot into <g>", "@c export it as <g>", "can I have the chart as <g>?", "@c write the plot to <g>", "I need the chart as a file, <g>", "I need the picture as <g>", "my boss wants the chart as <g>", "for my report I need the plot as <g>", "could I have the picture as <g>?", "can you save the chart as <g>?", "can you keep the picture as <g>?", "let me have the plot as <g>", "please keep the chart as <g>", "the chart should go into <g>", "the picture should be in <g>", "this plot should be saved as <g>", "→ <g>", "savefig <g>", "to <g>", "picture to <g>", "chart as <g>", "name of the picture: <g>", "@c make a file <g> of the picture", "@c keep the chart as <g>", "@c put the picture into <g>", "@c dump the plot to <g>", "would you mind saving the chart as <g>?", "I would like to keep the picture as <g>", "I need it in my report, save the chart as <g>", "for the report I want the picture in <g>", "my report needs the chart as <g>"]
TITLE = ['with the title "<t>"', 'give it the title "<t>"', 'add the title "<t>"', 'call it "<t>"', '@c put the title "<t>" on it', '@c set the title to "<t>"', 'title: <t>', 'the title should be "<t>"', '@c add "<t>" as the title', 'with a title, "<t>"', '@c title it "<t>"', 'now with the title <t>', '@c set "<t>" as the title', 'a title should be there: "<t>"', 'the heading should be "<t>"', 'it needs a title, "<t>"', 'there is no title, it should be "<t>"', 'I want "<t>" above it', '"<t>" should stand above it', 'above it write "<t>"', 'please write "<t>" above the chart', 'please put "<t>" on top of it', 'my boss wants the title "<t>"', 'can it have the title "<t>"?', 'could you call the chart "<t>"?', 'I would like the heading "<t>"', 'the chart should be called "<t>"', 'the chart is called "<t>"', 'the title is "<t>"', 'title = "<t>"', 'heading: "<t>"', 'name it "<t>"', 'let the title be "<t>"', 'with "<t>" as the heading', '@c write "<t>" above the plot', '@c call the chart "<t>"', '@c put "<t>" above it as the title', '@c use "<t>" as the title', '@c give the chart the heading "<t>"', 'use "<t>" as the heading', 'please use the title "<t>"', 'set the heading to "<t>"', 'set title "<t>"']


def share(c, table, last):
    values = last.of["values"]
    total = sum(values.values())
    c.demand(last.of["kind"] in ("sum", "count") and total > 0 and len(values) > 1)
    true = {k: v / total * 100 for k, v in values.items()}
    what = f"The percentages by {last.of['by']}"
    return Query([], {}, {}, "Turn the result into percentages", q.kept("(result / result.sum() * 100).round(1)"), lambda text: q.grouped_answer(what, text),
                 lambda text: all(abs(float(v) - true[n]) < 0.06 for n, v in groups(text)), following=SHARE, gives="groups", of={**last.of, "kind": "percent", "values": true})


def ordered(c, table, last):
    down = c.chance(0.65)
    values = [v for _, v in sorted(last.of["values"].items(), key=lambda x: -x[1] if down else x[1])]
    c.demand(len(set(values)) == len(values) > 1)
    first = "highest" if down else "lowest"

    def check(text):
        return [k for k, _ in groups(text)] == [k for k, _ in sorted(last.of["values"].items(), key=lambda x: -x[1] if down else x[1])]

    return Query([], {}, {}, f"Sort the result, the {first} first", q.kept(f"result.sort_values({'ascending=False' if down else ''})"), lambda text: (f"The {first} is now first: {' '.join(x.strip() for x in groups(text)[0])}.", groups(text)[0]),
                 check, following=SORT_DOWN if down else SORT_UP, gives="groups", of=last.of)


def save(c, table, last):
    name = c.file(c.pick(("csv", "csv", "xlsx")))
    c.demand(name != table.name)
    return Query([], {"g": name}, {"g": name}, f"Save the result to {name}", saving(name, "result", index=last.gives == "groups"), lambda text: (f"I saved it to {name}.", (name,)),
                 lambda text: text == q.SILENT and (c.folder / name).exists(), following=SAVE, writes=True)


def drawn_groups(c, table, last):
    kind, templates = c.rng.choices((("bar", PLOT), ("pie", PIE), ("barh", BARH), ("line", LINE)), (6, 1.5, 1.5, 1))[0]
    c.demand(all(v == v and v >= 0 for v in last.of["values"].values()))
    what = {"bar": "bar chart", "pie": "pie chart", "barh": "horizontal bar chart", "line": "line chart"}[kind]
    return p.plot([], {}, {}, f"{what} of the result", f"result.plot.{kind}()", what, templates, group="result", kind=kind, about="the result")


def extreme(c, table, last):
    best = c.chance(0.7)
    found = sorted(last.of["values"].items(), key=lambda x: -x[1] if best else x[1])
    c.demand(len(found) > 1 and abs(found[0][1] - found[1][1]) > 0.06)
    name = "highest" if best else "lowest"
    return Query([], {}, {}, f"Find the {name} one", f"result.{'nlargest' if best else 'nsmallest'}(1)", lambda text: (f"The {name} is {groups(text)[0][0].strip()} with {groups(text)[0][1]}.", groups(text)[0]),
                 lambda text: groups(text)[0][0] == found[0][0], following=BEST if best else WORST)


def in_all(c, table, last):
    c.demand(last.of["kind"] in ("sum", "count"))
    true = sum(last.of["values"].values())
    return Query([], {}, {}, "Add up the result", "round(result.sum(), 2)", lambda text: (f"In all it is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - true) < 0.05, following=IN_ALL)


def one_group(c, table, last):
    value = c.pick(sorted(last.of["values"]))
    c.demand(not value.isdigit())
    return Query([], {"v": value}, {"v": value}, f"Look up {value} in the result", f"result[{quoted(value)}]", lambda text: (f"For {value} it is {said(text)}.", (value, said(text))), lambda text: abs(float(said(text)) - last.of["values"][value]) < 0.06, following=ONE)


def top_few(c, table, last):
    c.demand(len(last.of["values"]) > 2)
    n = c.rng.randint(2, len(last.of["values"]) - 1)
    found = sorted(last.of["values"].items(), key=lambda x: -x[1])
    c.demand(found[n - 1][1] - found[n][1] > 0.06)
    kept = dict(found[:n])
    return Query([], {"n": n}, {"n": n}, f"Keep the {n} highest", q.kept(f"result.nlargest({n})"), lambda text: q.grouped_answer(f"The {n} highest", text), lambda text: {k for k, _ in groups(text)} == set(kept), following=TOP, gives="groups", of={**last.of, "values": kept})


def regrouped(c, table, last):
    """The same by another column."""
    kind, column = last.of["kind"], last.of["column"]
    c.demand(kind in ("mean", "sum", "max", "min") and column in table.numbers and "part" not in last.of)
    by, spoken = table.text(c)
    c.demand(by != last.of.get("by"))
    name, true = q.AGGREGATES[kind][0], q.reduced(table.df, by, column, kind)
    return Query([], {"b": spoken}, {"b": by}, f"Find the {name} {column} by {by}", q.kept(q.grouping(by, column, kind)), lambda text: q.grouped_answer(f"The {name} {column} by {by}", text), lambda text: near(groups(text), true),
                 following=[t for t in q.GROUP_NEXT if "<a>" not in t], gives="groups", of={"column": column, "by": by, "kind": kind, "values": true})


def only(c, table, last):
    """A number or groups once more, for part of the rows."""
    kind, column, by = last.of["kind"], last.of["column"], last.of.get("by")
    # Groups of a part of the rows would have to be asked of that part.
    c.demand(column in table.numbers and kind in q.AGGREGATES and "part" not in last.of)
    other, spoken = table.text(c)
    value = table.value(c, other)
    out = c.chance(0.3)
    c.demand(other != by and value == value)
    part = table.df[[(x != value) if out else (x == value) for x in table.df[other]]]
    c.demand(len(part[column].dropna()))
    name = q.AGGREGATES[kind][0]
    rest = f"without {other} {value}" if out else f"for {other} {value}"
    rows = f"df[df[{quoted(other)}] {'!=' if out else '=='} {quoted(value)}]"
    slots, templates = {"b": other, "v": value}, WITHOUT if out else ONLY
    if by:
        # Groups by month have the months in a variable; pandas lines it up with the rows.
        labels = last.of.get("labels")
        frame = part.assign(label=[labels[table.df.index.get_loc(i)] for i in part.index]) if labels else part
        true = q.reduced(frame, "label" if labels else by, column, kind)
        c.demand(true)
        call = f"df.groupby({last.of['variable']})[{quoted(column)}].{kind}().round(2)" if labels else q.grouping(by, column, kind)
        return Query([], slots, slots, f"Find the {name} {column} by {by} {rest}", q.kept(call.replace("df", rows, 1)), lambda text: q.grouped_answer(f"The {name} {column} by {by} {rest}", text), lambda text: near(groups(text), true),
                     following=templates, gives="groups", of={**last.of, "values": true})
    plain = f"{rows}[{quoted(column)}].{kind}()"
    true = getattr(part[column], kind)()
    return Query([], slots, slots, f"Find the {name} {column} {rest}", f"round({plain}, 2)" if kind in ("mean", "sum", "median") else plain, lambda text: (f"The {name} {column} {rest} is {said(text)}.", (said(text), value)), lambda text: abs(float(said(text)) - true) < 0.006, following=templates)


def number_of_rows(c, table, last):
    true = len(last.of["rows"])
    return Query([], {}, {}, "Count the rows of the result", "len(result)", lambda text: (f"There {'is' if text == '1' else 'are'} {plural(text, 'row')}.", (text,)), lambda text: text == str(true), following=HOW_MANY)


def their(c, table, last):
    column, _ = table.number(c)
    kind = c.pick(("sum", "sum", "sum", "mean", "max", "min"))
    name, words = q.AGGREGATES[kind]
    word = c.pick([w for w in words if w != "sum of"])
    values = table.df.loc[last.of["rows"], column].dropna()
    c.demand(len(values))
    true = getattr(values, kind)()
    plain = f"result[{quoted(column)}].{kind}()"
    return Query([], {"a": word, "c": column}, {"a": word, "c": column}, f"Find their {name} {column}", f"round({plain}, 2)" if kind in ("mean", "sum") else plain, lambda text: (f"Their {name} {column} is {said(text)}.", (said(text), column)),
                 lambda text: abs(float(said(text)) - true) < 0.006, following=THEIR + SUM_UP if kind == "sum" else THEIR)


def sorted_again(c, table, last):
    column, _ = table.number(c)
    values = table.df.loc[last.of["rows"], column]
    c.demand(values.notna().all() and 1 < len(values) < 9)
    down = c.chance(0.5)
    first = ", the highest first" if down else ""
    return Query([], {"c": column}, {"c": column}, f"Sort them by {column}{first}", q.kept(f"result.sort_values({quoted(column)}{', ascending=False' if down else ''})"), lambda text: (f"The rows are sorted by {column} now{first}.", (column,)), lambda text: len(text.strip("\n").split("\n")) > 1, following=SORT_BY_DOWN if down else SORT_BY, gives="rows", of=last.of)


def part_of(table, last):
    return table.df.loc[last.of["rows"]]


def their_groups(c, table, last):
    (column, _), (by, _) = table.number(c), table.text(c)
    c.demand(by != last.of.get("by") and len(last.of["rows"]) > 1)
    true = q.reduced(part_of(table, last), by, column, "sum")
    c.demand(true)
    if c.chance(0.5):
        return p.plot([], {"c": column, "b": by}, {"c": column, "b": by}, f"bar chart of their {column} by {by}", f"{q.split_by(by, 'result')}[{quoted(column)}].sum().plot.bar()", column, named(PLOT_BY, table, by), group=f"{q.split_by(by, 'result')}[{quoted(column)}].sum()", kind="bar", about=f"their {column} by {by}")
    return Query([], {"c": column, "b": by}, {"c": column, "b": by}, f"Find their total {column} by {by}", q.kept(f"{q.split_by(by, 'result')}[{quoted(column)}].sum().round(2)"), lambda text: q.grouped_answer(f"Their total {column} by {by}", text), lambda text: near(groups(text), true),
                 following=named(BY_TEXT, table, by), gives="groups", of={"column": column, "by": by, "kind": "sum", "values": true, "part": True})


def named(templates, table, by=None):
    """Where there are several number columns, the request must say which."""
    return templates if len(table.numbers) == 1 else [t for t in templates if "<c>" in t]


def their_months(c, table, last):
    c.demand(len(table.dates) == 1 and len(last.of["rows"]) > 1 and not any("month" in x.lower() for x in table.texts))
    (day,), (column, _) = table.dates, table.number(c)
    months = f"months = pd.to_datetime(result[{quoted(day)}]).dt.strftime(\"%Y-%m\")\n"
    part = part_of(table, last)
    part = part.assign(month=[str(x)[:7] if x == x else None for x in part[day]])
    true = q.reduced(part[part["month"].notna()], "month", column, "sum")
    c.demand(true)
    call = f"result.groupby(months)[{quoted(column)}].sum()"
    slots = {"c": column}
    if c.chance(0.6):
        return p.plot([], slots, slots, f"bar chart of their {column} by month", f"{months}{call}.plot.bar()", column, named(PLOT_MONTH, table), about=f"their {column} by month")
    return Query([], slots, slots, f"Find their total {column} by month", months + q.kept(f"{call}.round(2)"), lambda text: q.grouped_answer(f"Their total {column} by month", text), lambda text: near(groups(text), true),
                 following=named(BY_MONTH, table), gives="groups", of={"column": column, "by": "month", "kind": "sum", "values": true, "part": True})


def plot_saved(c, table, last):
    name = c.file("png")
    code = p.drawing(last.of["call"], f"plt.savefig({quoted(name)})\n")
    query = Query([], {"g": name}, {"g": name}, f"Draw the {last.of['what']} and save it as {name}", code, lambda text: (f"I saved the {last.of['what']} as {name}.", (name,)), lambda text: text.strip() == q.IMAGE and (c.folder / name).exists(), following=PNG, writes=True)
    return query


def a_title(c):
    def make():
        words = " ".join(c.word() for _ in range(c.rng.randint(1, 3)))
        return words.capitalize() if c.chance(0.7) else words

    return allowed(c, make)


def titled(c, table, last):
    title = a_title(c)
    call = last.of["call"]
    c.demand("title=" not in call)
    call = call[:-1] + ("" if call.endswith("()") else ", ") + f"title={quoted(title)})"
    query = p.plot([], {"t": title}, {"t": title}, f"{last.of['what']} with the title {title}", call, title, TITLE)
    query.of = {**last.of, "call": call, "what": query.of["what"]}
    return query


def other_kind(c, table, last):
    """The same picture in another form."""
    c.demand("group" in last.of and "title=" not in last.of["call"])
    kind, templates = c.pick([x for x in (("bar", PLOT), ("pie", PIE), ("barh", BARH), ("line", LINE)) if x[0] != last.of["kind"]])
    what = {"bar": "bar chart", "pie": "pie chart", "barh": "horizontal bar chart", "line": "line chart"}[kind]
    templates = [t for t in templates if kind != "bar" or "bar" in t]
    return p.plot([], {}, {}, f"{what} of {last.of['about']}", f"{last.of['group']}.plot.{kind}()", what, templates, group=last.of["group"], kind=kind, about=last.of["about"])


def plain(make):
    """A question of its own, asked in a few words since the table is open."""

    def follow(c, table, last):
        query = make(c, table)
        # "now the highest" leaves the column open, so it must be the column spoken of last.
        if "c" in query.slots and query.exact_slots["c"] != last.of.get("column"):
            query.following = [t for t in query.following if "<c>" in t]
        elif "short" in query.of and c.chance(0.7):
            # Standing alone, the figure has more names.
            query.following = [t for t in query.following if "<c>" not in t]
            query.exact_slots = {**query.exact_slots, "a": query.of["short"]}
        if "b" in query.slots and "a" in query.slots:
            query.following = [t for t in query.following if "<a>" in t]
        return query

    return follow


AFTER = {
    "groups": {share: 4, ordered: 3, save: 4, drawn_groups: 5, extreme: 3, in_all: 2, one_group: 3, top_few: 2, regrouped: 3, only: 2, same_column: 2},
    "rows": {number_of_rows: 3, their: 4, short_their: 4, some_rows: 3, save: 4, sorted_again: 2, their_groups: 3, their_months: 5},
    "number": {plain(q.aggregate): 9, regrouped: 4, only: 4, same_column: 3, which_row: 4, by_month: 5, plain(q.grouped): 2, plain(p.line): 1, plain(p.hist): 1, plain(q.row_count): 1.5, plain(q.sorted_rows): 1},
    "plot": {plot_saved: 4, titled: 2, other_kind: 3, plain(q.aggregate): 2},
    "": {plain(q.aggregate): 5, plain(q.grouped): 3, plain(q.value_counts): 2, plain(q.sorted_rows): 2, plain(p.plotted): 3, plain(q.row_count): 2},
}


def following(c, table, last):
    """One request that leans on the action before; the question it was."""
    weights = AFTER[last.gives if last else ""]
    for _ in range(12):
        (make,) = c.rng.choices(list(weights), list(weights.values()))
        try:
            query = make(c, table, last or Query([], {}, {}, "", "", None, None))
        except Unfit:
            continue
        if query.following:
            break
    else:
        raise Unfit
    yield User(c.ask(query.following, **{**query.slots, **query.exact_slots}))
    code = f"# {query.comment}\n{query.code}"
    if query.writes and c.chance(0.15):
        yield from declined(c, code, query.talk)
        return None
    observation = yield Act(code, query.talk)
    yield about(c, query, observation)
    return query


def go_on(c, table, last, count=1):
    """Some follow-ups in a row; after one that leaves nothing to go on from, the one before it counts."""
    for _ in range(count):
        query = yield from following(c, table, last)
        if query is None:
            return
        # A figure is what comes next only where no rows or groups are kept in `result`.
        if query.gives in ("groups", "rows", "plot") or (query.gives == "number" and (last is None or last.gives in ("number", "plot", ""))):
            last = query
