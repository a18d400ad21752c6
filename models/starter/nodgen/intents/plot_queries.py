"""Plots of a table, as questions of the same form as the others."""

import re

from .endings import quoted
from .table_queries import IMAGE, Query, by_group, by_name, split_by

LINE = [
    "@c plot <c> {in|of|from} <f>", "@c plot the <c> {in|of|from} <f>", "@c draw a line {chart|plot} of <c> {in|from} <f>", "line chart of <c> in <f>", "@c show <c> from <f> as a line", "@c make a {line chart|line plot} of the <c> in <f>", "@c draw the <c> of <f>", "@c chart the <c> in <f>", "I want a line plot of <c> from <f>", "show me a curve of <c> in <f>", "@c graph the <c> from <f>", "<f>: plot <c>", "@c plot a curve of the <c> in <f>", "how does <c> develop in <f>? draw a line", "@n line chart of <c> in <f>", "@n curve of <c> in <f>",
    "can I see the <c> of <f> as a line?", "could you plot the <c> that is in <f>?", "I want to see how <c> goes in <f>, as a curve", "my boss wants a line chart of the <c> in <f>", "for my report I need a line plot of <c> from <f>", "<f> - plot of <c>", "plot(<c>), <f>", "how is <c> going in <f>? plot it", "take <f> and plot <c>",
    "take <c> from <f> and draw a line", "look at <f> and draw the curve of <c>", "from <f> I need a plot of the <c>", "what does the <c> in <f> look like as a line?", "what does a plot of <c> in <f> look like?", "let me see the curve of <c> in <f>", "let me see <c> from <f> in a plot", "would you mind plotting the <c> of <f>?", "<c> in <f> as a line",
    "the <c> in <f> should be drawn as a line", "how did <c> go up and down in <f>? plot it", "a picture of the <c> in <f>, as a curve", "make me a line of <c> from <f>", "@c show the course of <c> in <f> as a line", "@c draw the course of the <c> in <f>", "@n plot of <c> in <f>", "@n plot of the <c> from <f>", "is there a trend in <c> of <f>? draw the curve",
    "@c visualize the <c> of <f> with a line", "@c visualise <c> from <f> as a curve",
    "line of <c> from <f>", "draw <c> of <f> as a line",
    "could you draw the <c> from <f> as a line?", "can you make a line chart from the <c> in <f>?", "can I get a plot of the <c> in <f>?", "I'd like to see <c> from <f> as a line", "I'd like a line chart of the <c> in <f>", "I need a curve of <c> from <f>", "I can't see anything in all those numbers, plot the <c> of <f>",
    "numbers alone don't tell me much, so draw the <c> of <f> as a line", "I want to see the ups and downs of <c> in <f>, draw a line", "does <c> go up or down in <f>? show a line chart", "is the <c> in <f> rising? draw it as a line", "is <c> getting better in <f>? plot a line", "how has <c> changed in <f>? draw a line",
    "how does the <c> go from row to row in <f>? draw a line", "what does the curve of <c> in <f> look like?", "what about a line chart of <c> from <f>?", "how about plotting the <c> in <f>?", "for my slides I need the <c> of <f> as a line", "we need a line plot of <c> from <f> for the meeting",
    "the <c> from <f>, as a line chart", "the curve of <c> in <f>", "<c> of <f>, line chart", "<f>, line chart of <c>", "<f>, plot <c>", "<f>: line of <c>", "<f>: <c> as a curve", "line plot <c> <f>", "line graph of <c> from <f>", "linechart of the <c> in <f>", "graph <c> <f>", "@n line graph of the <c> in <f>",
    "@n line plot of <c> from <f>", "@c draw a curve of <c> from <f>", "@c draw a line graph of the <c> in <f>", "@c create a line chart of <c> from <f>", "@c render the <c> of <f> as a line", "@c sketch the <c> of <f> as a line",
]
BAR = [
    "@c {draw|make} a bar chart of <c> by <b> in <f>", "bar chart of <c> by <b> from <f>", "@c plot <c> by <b> as bars from <f>", "@c show the <c> of each <b> in <f> as bars", "bar plot of <c> per <b> in <f>", "@c show <c> per <b> in <f> as a bar chart", "bars of <c> for each <b> in <f>", "I want a bar chart of <c> per <b> in <f>", "<f>: bar chart of <c> by <b>", "@c plot a bar chart of <c> by <b> in <f>", "@c compare the <c> of each <b> in <f> with bars", "@c plot the total <c> by <b> in <f>", "@c plot <c> by <b> from <f>", "@n bar chart of <c> by <b> in <f>", "@c draw bars of the total <c> for each <b> in <f>", "@n bar plot of <c> per <b> in <f>",
    "can I see the <c> of each <b> in <f> as bars?", "could you draw me bars of <c> by <b> from <f>?", "how does <c> compare between each <b> in <f>? use bars", "my boss wants a bar chart of <c> by <b> in <f>", "for my report I need bars of <c> per <b> from <f>", "<f> - bars: <c> per <b>", "barplot <c> by <b> <f>", "bar plot <c> ~ <b>, <f>", "take <f> and draw <c> by <b> as bars",
    "take <f> and make a bar chart with <c> for each <b>", "from <f> I need a bar chart, <c> for every <b>", "look at <f> and draw bars of <c> by <b>", "one bar for each <b> with its <c>, from <f>", "for every <b> in <f> a bar with the total <c>", "each <b> in <f> should get a bar for its <c>", "let me see a bar chart of <c> by <b> in <f>", "let me see <c> per <b> in <f> as bars", "would you mind drawing bars of <c> by <b> in <f>?",
    "the <c> of every <b> in <f> should be shown as bars", "what does <c> by <b> in <f> look like as a bar chart?", "in <f>, chart <c> by <b> with bars", "column chart of <c> by <b> in <f>", "@c make a column chart of <c> per <b> in <f>", "@c draw a column chart of the <c> for each <b> in <f>", "@n column chart of <c> by <b> from <f>", "@n bars of <c> for every <b> in <f>", "@c group <f> by <b> and plot the <c> as bars",
    "@c visualize <c> by <b> in <f> with bars", "@c chart the <c> by <b> of <f>",
    "could you make a bar chart of <c> by <b> from <f>?", "can you show the <c> of each <b> in <f> with bars?", "can I get a bar chart with the <c> per <b> in <f>?", "I'd like a bar chart of <c> by <b> from <f>", "I'd like to see the <c> of every <b> in <f> as bars", "I need bars that show <c> for each <b> of <f>",
    "I want to compare the <c> of each <b> in <f>, draw bars", "which <b> has how much <c> in <f>? draw bars", "which <b> in <f> has the tallest bar of <c>? draw the chart", "how much <c> does each <b> have in <f>? make a bar chart", "how do the totals of <c> differ by <b> in <f>? show bars",
    "what does the total <c> of each <b> in <f> look like in bars?", "what about a bar chart of <c> by <b> from <f>?", "how about bars for the <c> of each <b> in <f>?", "for my slides I need the <c> by <b> of <f> as bars", "we need a bar chart of <c> per <b> from <f> for the meeting", "the <c> by <b> from <f>, as a bar chart",
    "the total <c> per <b> in <f> as bars", "total <c> for every <b> in <f>, bar chart", "a bar for every <b> in <f>, as high as its <c>", "<b> on the x axis, <c> as bars, from <f>", "<c> by <b> in <f>, bar chart", "<c> per <b>, bars, <f>", "<f>, bar chart, <c> by <b>", "<f>, bars of <c> by <b>", "<f>: <c> by <b> as bars",
    "bar chart <c> by <b> <f>", "bar graph of <c> by <b> from <f>", "bargraph <c> per <b> <f>", "@n bar graph of <c> per <b> in <f>", "@n chart with one bar of <c> for each <b> in <f>", "@c create a bar chart of <c> per <b> from <f>", "@c draw a bar graph of <c> by <b> in <f>", "@c sum the <c> by <b> in <f> and draw bars",
    "@c add up the <c> per <b> in <f> and show it as bars", "@c chart the total <c> of each <b> in <f> as bars",
]
BARH = [
    "@c {draw|make} a horizontal bar chart of <c> by <b> in <f>", "horizontal bars of <c> by <b> from <f>", "@c plot <c> by <b> as horizontal bars from <f>", "@c show the <c> of each <b> in <f> as horizontal bars", "horizontal bar plot of <c> per <b> in <f>", "@c draw lying bars of <c> for each <b> in <f>", "I want horizontal bars of <c> per <b> in <f>", "<f>: horizontal bar chart of <c> by <b>", "@n horizontal bar chart of <c> by <b> in <f>", "bars from left to right of <c> by <b> in <f>", "@c plot the total <c> by <b> in <f> sideways", "@c make a sideways bar chart of <c> by <b> from <f>", "sideways bars of <c> per <b> in <f>", "@c plot horizontal bars with <c> by <b> of <f>",
    "@c draw bars from left to right of <c> by <b> in <f>", "bars that go from left to right for <c> per <b> in <f>",
    "can I see the <c> of each <b> in <f> as horizontal bars?", "could you draw horizontal bars of <c> by <b> from <f>?", "my boss wants horizontal bars of <c> by <b> in <f>", "for my report I need a horizontal bar chart of <c> per <b> from <f>", "<f> - horizontal bars: <c> per <b>", "barh <c> by <b> <f>", "barh plot of <c> per <b>, <f>", "@c make a barh of <c> by <b> in <f>", "take <f> and draw <c> by <b> as horizontal bars",
    "take <f> and show <c> by <b> as bars that go sideways", "from <f> I need sideways bars, <c> for every <b>", "let me see horizontal bars of <c> by <b> in <f>", "let me see <c> per <b> in <f> with bars from left to right", "one horizontal bar for each <b> in <f> with its <c>", "each <b> in <f> should get a horizontal bar for its <c>", "the bars should be horizontal: <c> by <b> in <f>", "the bars should go sideways, <c> per <b> from <f>", "bars that lie down for <c> by <b> in <f>",
    "lying bars of <c> per <b> from <f>", "would you mind drawing horizontal bars of <c> by <b> in <f>?", "in <f>, chart <c> by <b> with horizontal bars", "@c draw the <c> of every <b> in <f> with lying bars", "@n horizontal bars of <c> for every <b> in <f>", "@n sideways bar chart of <c> by <b> in <f>", "@c visualize <c> by <b> in <f> with horizontal bars",
    "could you make a horizontal bar chart of <c> by <b> from <f>?", "can you show the <c> of each <b> in <f> with horizontal bars?", "can I get sideways bars with the <c> per <b> in <f>?", "I'd like a horizontal bar chart of <c> by <b> from <f>", "I'd like to see the <c> of every <b> in <f> as lying bars",
    "I need bars that run sideways, showing <c> for each <b> of <f>", "the names are long, so use horizontal bars for the <c> by <b> in <f>", "the labels don't fit under upright bars, so draw <c> by <b> of <f> horizontally", "not upright but lying bars of <c> by <b> in <f>",
    "how much <c> does each <b> have in <f>? make horizontal bars", "which <b> has how much <c> in <f>? draw horizontal bars", "what does <c> by <b> in <f> look like with horizontal bars?", "what about a horizontal bar chart of <c> by <b> from <f>?", "how about sideways bars for the <c> of each <b> in <f>?",
    "for my slides I need the <c> by <b> of <f> as horizontal bars", "we need a horizontal bar chart of <c> per <b> from <f> for the meeting", "the <c> by <b> from <f>, as a horizontal bar chart", "the total <c> per <b> in <f> as horizontal bars", "total <c> for every <b> in <f>, horizontal bar chart",
    "a bar from left to right for every <b> in <f>, as long as its <c>", "<b> on the y axis and <c> as horizontal bars, from <f>", "<c> by <b> in <f>, horizontal bars", "<c> per <b>, sideways bars, <f>", "<f>, horizontal bar chart, <c> by <b>", "<f>: <c> by <b> as horizontal bars", "<f>: barh of <c> by <b>",
    "horizontal bar chart <c> by <b> <f>", "horizontal bar graph of <c> by <b> from <f>", "plot.barh of <c> by <b> in <f>", "@n horizontal bar graph of <c> per <b> in <f>", "@n barh of <c> by <b> from <f>", "@c create a horizontal bar chart of <c> per <b> from <f>", "@c draw a horizontal bar graph of <c> by <b> in <f>",
    "@c sum the <c> by <b> in <f> and draw horizontal bars", "@c lay the bars on their side: <c> by <b> in <f>", "@c chart the total <c> of each <b> in <f> with horizontal bars",
]
PIE = [
    "@c {draw|make} a pie chart of <c> by <b> in <f>", "pie chart of <c> by <b> from <f>", "@c plot <c> by <b> as a pie from <f>", "@c show the <c> of each <b> in <f> as a pie", "pie of <c> per <b> in <f>", "@c show <c> per <b> in <f> as a pie chart", "a pie of <c> for each <b> in <f>", "I want a pie chart of <c> per <b> in <f>", "<f>: pie chart of <c> by <b>", "@n pie chart of <c> by <b> in <f>", "@c cut a pie of <c> by <b> from <f>", "@c draw the shares of each <b> in <c> of <f> as a pie", "@c make a pie of the total <c> by <b> in <f>", "round chart with the shares of <c> by <b> in <f>",
    "can I see the <c> of each <b> in <f> as a pie?", "could you draw a pie of <c> by <b> from <f>?", "how big is the slice of each <b> in the <c> of <f>? draw a pie", "how is the <c> in <f> shared between each <b>? make a pie", "my boss wants a pie chart of <c> by <b> in <f>", "for my report I need a pie of <c> per <b> from <f>", "<f> - pie: <c> per <b>", "pie <c> by <b> <f>", "piechart of <c> ~ <b>, <f>",
    "take <f> and draw <c> by <b> as a pie", "take <f> and make a pie with <c> for each <b>", "from <f> I need a pie chart, <c> for every <b>", "one slice for each <b> with its <c>, a pie from <f>", "each <b> in <f> should get a slice of the pie for its <c>", "let me see a pie chart of <c> by <b> in <f>", "let me see <c> per <b> in <f> as a pie", "would you mind drawing a pie of <c> by <b> in <f>?", "what does <c> by <b> in <f> look like as a pie?",
    "a round chart of <c> by <b> from <f>", "in <f>, show <c> by <b> in a pie", "@c draw a round chart of <c> per <b> in <f>", "@n round chart of <c> by <b> in <f>", "@n pie of <c> for every <b> in <f>", "@c group <f> by <b> and plot the <c> as a pie", "@c visualize <c> by <b> in <f> as a pie", "slices of <c> by <b> in <f>, as a pie chart",
    "group by <b> and draw a pie of <c> from <f>", "@c group the <c> of <f> by <b> in a pie", "which part of <c> has each <b> in <f>? draw a pie",
    "I would like to see a pie of <c> by <b> in <f>", "how much of the <c> in <f> falls on each <b>? pie chart please", "what share of <c> does each <b> have in <f>? draw a pie", "@c make slices of a pie for each <b> with its <c> from <f>",
    "could you make a pie chart of <c> by <b> from <f>?", "can you show the <c> of each <b> in <f> as slices of a pie?", "can I get a pie with the <c> per <b> in <f>?", "I'd like a pie chart of <c> by <b> from <f>", "I'd like to see the share of every <b> in the <c> of <f>, as a pie",
    "I need a pie that shows <c> for each <b> of <f>", "which <b> takes the biggest slice of <c> in <f>? draw a pie", "how much of the <c> goes to each <b> in <f>? make a pie", "how is <c> divided between each <b> in <f>? pie chart please", "what part of the whole <c> comes from each <b> in <f>? draw a pie",
    "what about a pie of <c> by <b> from <f>?", "how about a pie chart for the <c> of each <b> in <f>?", "for my slides I need the <c> by <b> of <f> as a pie", "we need a pie chart of <c> per <b> from <f> for the meeting", "the <c> by <b> from <f>, as a pie chart", "the total <c> per <b> in <f> as a pie",
    "total <c> for every <b> in <f>, pie chart", "the shares of <c> by <b> in <f>, drawn as a pie", "a slice for every <b> in <f>, as big as its <c>", "<c> by <b> in <f>, pie chart", "<c> per <b>, pie, <f>", "<c> split by <b> in <f>, as a pie", "<f>, pie chart, <c> by <b>", "<f>, a pie of <c> by <b>", "<f>: <c> by <b> as a pie",
    "pie chart <c> by <b> <f>", "pie graph of <c> by <b> from <f>", "plot.pie of <c> by <b> in <f>", "circle chart of <c> by <b> in <f>", "@n pie graph of <c> per <b> in <f>", "@n pie with the shares of <c> by <b> in <f>", "@c create a pie chart of <c> per <b> from <f>", "@c draw a pie graph of <c> by <b> in <f>",
    "@c sum the <c> by <b> in <f> and draw a pie", "@c slice the <c> of <f> by <b> in a pie chart", "@c draw a circle chart of the <c> by <b> in <f>", "@c split the <c> of <f> by <b> and show it as a pie",
]
HIST = [
    "@c {draw|make|show} a histogram of <c> in <f>", "histogram of <c> {in|from} <f>", "how is <c> distributed in <f>?", "@c plot the distribution of <c> in <f>", "@c show the distribution of <c> from <f>", "hist of <c> in <f>", "@c make a histogram of the <c> in <f>", "I want a histogram of <c> from <f>", "<f>: histogram of <c>", "@c plot a histogram of the <c> in <f>", "what does the distribution of <c> in <f> look like?", "@n histogram of <c> in <f>", "@n distribution of <c> in <f>", "how is the <c> spread in <f>? draw a histogram",
    "can I see a histogram of the <c> in <f>?", "could you draw the distribution of <c> in <f>?", "how are the <c> values in <f> distributed?", "how do the values of <c> spread in <f>? show a histogram", "how are the <c> of <f> spread out?", "where do most <c> of <f> lie? draw a histogram", "my boss wants a histogram of <c> in <f>", "for my report I need the distribution of <c> from <f>", "<f> - distribution of <c>",
    "hist(<c>), <f>", "hist of the <c> in <f>", "take <f> and draw a histogram of <c>", "take <c> from <f> and show how it is distributed", "look at <f> and show me the distribution of <c>", "from <f> I need a histogram of the <c>", "let me see the distribution of <c> in <f>", "let me see a histogram of <c> from <f>", "would you mind drawing a histogram of <c> in <f>?",
    "what does a histogram of the <c> in <f> look like?", "what is the distribution of the <c> in <f>?", "the distribution of the <c> in <f> as a picture", "in <f>, how is the <c> distributed?", "the spread of <c> in <f> as a histogram", "@n spread of the <c> in <f> as a histogram", "@c bin the <c> of <f> into a histogram", "@c draw how the <c> of <f> is distributed", "@c visualize the distribution of <c> in <f>",
    "@c show how <c> is spread in <f> with a histogram",
    "where are most of the <c> in <f>? show the distribution", "where do the <c> values lie in <f>, histogram", "most <c> in <f> lie where? draw a histogram", "a picture of the distribution of <c> in <f>", "@c make a picture of how <c> is distributed in <f>",
    "I would like to see the histogram of <c> in <f>", "which <c> are common in <f>? draw a histogram",
    "could you make a histogram of <c> from <f>?", "can you show me how <c> is distributed in <f>?", "can I get a histogram of the <c> in <f>?", "I'd like a histogram of <c> from <f>", "I'd like to see how <c> is distributed in <f>", "I need a histogram of the <c> in <f>", "I want to know how the <c> of <f> is distributed",
    "I want to see which values of <c> are frequent in <f>, as a histogram", "is <c> normally distributed in <f>? draw a histogram", "is <c> mostly high or mostly low in <f>? show a histogram", "is <c> skewed in <f>? draw a histogram", "in which range is most of the <c> in <f>? show a histogram",
    "what is the shape of the distribution of <c> in <f>?", "what range does most of the <c> in <f> fall into? histogram please", "what about a histogram of <c> from <f>?", "how about a histogram for the <c> in <f>?", "in what way is <c> distributed in <f>?", "for my slides I need a histogram of <c> from <f>",
    "we need a histogram of the <c> in <f> for the meeting", "the <c> from <f>, as a histogram", "the histogram of <c> in <f>", "<c> in <f>: histogram", "<c> of <f>, distribution", "<f>, histogram of <c>", "<f>: distribution of <c>", "<f>: how is <c> distributed?", "<f>: hist of <c>", "histogram <c> <f>", "distribution <c> <f>",
    "plot.hist of <c> in <f>", "frequency distribution of <c> in <f> as a histogram", "@n shape of the distribution of <c> in <f>", "@n hist of <c> from <f>", "@c create a histogram from the <c> in <f>", "@c draw the distribution of the <c> in <f>", "@c put the <c> of <f> into bins and draw them",
    "@c sort the <c> of <f> into bins and draw a histogram", "@c sketch the distribution of <c> from <f>",
]
SCATTER = [
    "@c {draw|make} a scatter plot of <c> and <d> in <f>", "scatter plot of <c> against <d> from <f>", "scatter <c> against <d> in <f>", "@c plot <c> against <d> in <f>", "@c plot <c> versus <d> from <f>", "@c show <c> and <d> of <f> as points", "points of <c> over <d> in <f>", "@n scatter plot of <c> and <d> in <f>", "<f>: scatter of <c> and <d>", "@c show in a scatter chart how <c> and <d> of <f> go together", "I want a scatter plot of <c> versus <d> from <f>", "@c plot points of <c> against <d> in <f>", "<c> vs <d> in <f>, scatter", "dots of <c> against <d> in <f>", "@c draw dots for <c> and <d> in <f>",
    "can I see <c> against <d> from <f> as points?", "could you draw a scatter plot of <c> versus <d> in <f>?", "does <c> depend on <d> in <f>? draw a scatter plot", "how do <c> and <d> hang together in <f>? show it as points", "is there a link between <c> and <d> in <f>? show a scatter plot", "my boss wants a scatter plot of <c> and <d> in <f>", "for my report I need a scatter chart of <c> against <d> from <f>", "<f> - scatter: <c> vs <d>", "scatter(<c>, <d>), <f>",
    "scatterplot <c> ~ <d> <f>", "take <f> and scatter <c> against <d>", "take <f> and draw a dot for each <c> and <d>", "from <f> I need a scatter plot, <c> against <d>", "one dot per row of <f>, <c> against <d>", "one point for every row of <f>, <c> versus <d>", "let me see a scatter plot of <c> and <d> in <f>", "let me see <c> vs <d> of <f> as dots", "would you mind making a scatter plot of <c> and <d> in <f>?",
    "each row of <f> as a point, <c> against <d>", "xy plot of <c> against <d> in <f>, as points", "in <f>, plot <c> against <d> as dots", "@n scatter plot of <c> against <d> from <f>", "@n scatter chart of <c> vs <d> in <f>", "@c make a scatter of <c> versus <d> from <f>", "@c draw points for <c> and <d> of <f>", "@c draw a dot plot of <c> against <d> in <f>", "@c put <c> and <d> of <f> into a scatter plot",
    "@c visualize <c> against <d> in <f> as dots",
    "I would like to see <c> against <d> of <f> as points", "does more <d> mean more <c> in <f>? show points", "does <c> grow with <d> in <f>? draw a scatter plot",
    "could you make a scatter plot of <c> and <d> from <f>?", "can you plot <c> against <d> of <f>?", "can I get a scatter plot with <c> and <d> of <f>?", "I'd like a scatter plot of <c> against <d> from <f>", "I'd like to see <c> versus <d> of <f> as dots", "I need points for <c> against <d> in <f>",
    "I think <c> depends on <d> in <f>, draw a scatter plot", "I want to see if <c> and <d> belong together in <f>, draw points", "do <c> and <d> of <f> go together? draw a scatter plot", "are <c> and <d> related in <f>? show me the points", "is <c> higher when <d> is higher in <f>? scatter plot please",
    "what does <c> against <d> in <f> look like as points?", "what about a scatter plot of <c> and <d> from <f>?", "how about plotting <c> against <d> of <f>?", "for my slides I need a scatter plot of <c> against <d> from <f>", "we need <c> versus <d> of <f> as a scatter plot for the meeting",
    "the <c> against the <d> from <f>, as dots", "the <c> versus the <d> in <f>, scatter plot", "a cloud of points for <c> against <d> in <f>", "point cloud of <c> and <d> from <f>", "dot plot of <c> versus <d> from <f>", "<c> up, <d> across, one dot for every row of <f>", "<c> against <d> in <f>",
    "<c> versus <d>, <f>, scatter", "<c> and <d> of <f> as a scatter plot", "<f>, scatter plot, <c> against <d>", "<f>, <c> vs <d>, dots", "<f>: plot <c> against <d>", "<f>: <c> and <d> as points", "scatter plot <c> <d> <f>", "scattergram of <c> and <d> in <f>", "plot.scatter of <c> and <d> in <f>",
    "@n point cloud of <c> against <d> in <f>", "@n scatter graph of <c> and <d> in <f>", "@c create a scatter plot of <c> against <d> from <f>", "@c mark each row of <f> as a point, <c> against <d>", "@c draw the points of <c> versus <d> from <f>", "@c scatter <c> and <d> of <f>",
]
BOX = [
    "@c {draw|make} a box plot of <c> in <f>", "box plot of <c> from <f>", "boxplot of <c> in <f>", "@c show <c> of <f> as a box plot", "@n box plot of <c> in <f>", "<f>: box plot of <c>", "I want a box plot of the <c> in <f>", "@c plot the <c> in <f> as a box", "box and whiskers of <c> in <f>", "@c draw a boxplot of the <c> from <f>", "@c make a box and whisker plot of <c> in <f>", "@c plot a box of <c> from <f>", "box chart of <c> in <f>", "@c show a boxplot of <c> in <f>",
    "can I see a box plot of <c> in <f>?", "could you draw the <c> of <f> as a box plot?", "my boss wants a box plot of <c> in <f>", "for my report I need a boxplot of the <c> from <f>", "<f> - boxplot <c>", "boxplot(<c>), <f>", "box plot of the <c> in <f>", "take <f> and draw a box plot of <c>", "take <c> from <f> and make a boxplot",
    "look at <f> and draw a box for <c>", "from <f> I need a box plot of the <c>", "let me see the <c> of <f> as a box plot", "let me see a boxplot of <c> from <f>", "would you mind making a box plot of <c> in <f>?", "what does a box plot of <c> in <f> look like?", "the <c> in <f> as a box with whiskers", "whisker plot of <c> in <f>", "box-and-whisker plot of the <c> in <f>",
    "in <f>, draw <c> as a box", "the <c> of <f> should be shown as a box plot", "@n boxplot of the <c> in <f>", "@n whisker plot of <c> from <f>", "@n box chart of <c> in <f>", "@c draw a whisker plot of the <c> in <f>", "@c draw a box with whiskers for <c> of <f>", "@c visualize the <c> of <f> as a boxplot",
    "I would like to see a box plot of <c> in <f>", "is there an outlier in <c> of <f>? draw a box plot", "are there outliers in the <c> of <f>? show a boxplot", "show outliers of <c> in <f> with a box plot",
    "could you make a box plot of <c> from <f>?", "can you show the <c> of <f> as a boxplot?", "can I get a box plot of the <c> in <f>?", "I'd like a box plot of <c> from <f>", "I'd like to see the <c> of <f> as a box with whiskers", "I need a box plot of the <c> in <f>",
    "I want to see the median and quartiles of <c> in <f> in a box plot", "I want the quartiles of <c> in <f> drawn as a box", "where are the quartiles of <c> in <f>? draw a box plot", "are there odd values in the <c> of <f>? draw a box plot",
    "what about a box plot of <c> from <f>?", "how about a boxplot for the <c> in <f>?", "for my slides I need a box plot of <c> from <f>", "for my statistics class I need a boxplot of <c> in <f>", "we need a box plot of the <c> in <f> for the meeting", "the <c> from <f>, as a box plot", "the box plot of <c> in <f>",
    "median, quartiles and outliers of <c> in <f> as a box plot", "a box with whiskers for the <c> in <f>", "<c> in <f>: box plot", "<c> of <f>, boxplot", "<c> from <f> as a box plot", "<f>, box plot of <c>", "<f>, boxplot, <c>", "<f>: boxplot of the <c>", "<f>: <c> as a box", "box plot <c> <f>", "boxplot <c> <f>",
    "plot.box of <c> in <f>", "box graph of <c> from <f>", "@n box with whiskers of the <c> in <f>", "@n box and whisker plot of <c> in <f>", "@c create a box plot from the <c> in <f>", "@c draw the quartiles of <c> from <f> as a box", "@c draw the box plot for <c> of <f>", "@c sketch a boxplot of the <c> in <f>",
]
TWO = [
    "@c plot <c> and <d> {in|of|from} <f>", "@c draw <c> and <d> of <f> in one chart", "line chart of <c> and <d> in <f>", "@c plot <c> together with <d> from <f>", "@c show <c> and <d> from <f> as two lines", "two lines: <c> and <d> of <f>", "<f>: plot <c> and <d>", "@c draw two lines for <c> and <d> in <f>", "@c compare <c> and <d> of <f> in a line chart", "@c graph <c> and <d> in <f>", "@c put <c> and <d> of <f> into one plot", "@n line chart of <c> and <d> in <f>", "@c draw a line of <c> and one of <d> from <f>", "both <c> and <d> of <f> in one plot",
    "can I see <c> and <d> of <f> in the same chart?", "could you plot both <c> and <d> from <f>?", "how do <c> and <d> go in <f>? draw both lines", "my boss wants <c> and <d> of <f> in one line chart", "for my report I need a line chart of <c> and <d> from <f>", "<f> - two lines: <c>, <d>", "plot(<c>, <d>) as lines, <f>", "plot both <c> and <d> of <f>", "take <f> and plot <c> and <d>",
    "take <f> and draw one line for <c> and one for <d>", "from <f> I need <c> and <d> as lines", "one line for <c>, one line for <d>, from <f>", "let me see <c> and <d> of <f> in one plot", "let me see both lines, <c> and <d>, from <f>", "would you mind plotting <c> and <d> of <f> together?", "<c> next to <d> in <f>, as two lines", "<c> as well as <d> from <f> in a line chart", "in <f>, plot <c> and also <d>",
    "I would like to see the lines of <c> and <d> in <f>", "both curves of <f>, <c> and <d>", "@c draw the curves of <c> and <d> in <f>", "@c plot the curves of both <c> and <d> from <f>", "@n plot of <c> and <d> in <f>", "@n plot of both <c> and <d> from <f>", "@c chart <c> and <d> of <f> together", "@c draw <c> and <d> from <f> in the same chart", "@c visualize <c> and <d> of <f> as two lines",
    "plot <c> and also <d> of <f>", "also <d>, not only <c>: plot both from <f>", "the <c> and also the <d> of <f> as lines",
    "could you draw <c> and <d> from <f> as two lines?", "can you plot <c> and <d> of <f> in one chart?", "can I get one line chart with both <c> and <d> of <f>?", "I'd like <c> and <d> of <f> in the same line chart", "I'd like to see both <c> and <d> from <f> as lines",
    "I need a chart with a line for <c> and a line for <d> from <f>", "I want to compare <c> and <d> of <f>, draw both as lines", "how did <c> and <d> of <f> change? draw two lines", "do <c> and <d> of <f> move together? draw both lines", "which is higher in <f>, <c> or <d>? draw both as lines",
    "what do <c> and <d> of <f> look like as two lines?", "what about a line chart with <c> and <d> of <f>?", "how about plotting <c> together with <d> from <f>?", "for my slides I need <c> and <d> of <f> as two lines", "we need <c> and <d> from <f> in one line chart for the meeting",
    "the <c> and the <d> from <f>, as lines in one chart", "both the <c> and the <d> of <f>, as lines", "<c> and <d> as lines, <f>", "<c> and <d> of <f> in one line chart", "<c> plus a second line for <d>, from <f>", "<f>, line chart of <c> and <d>", "<f>, plot both <c> and <d>", "<f>: two lines, <c> and <d>",
    "<f>: <c> and <d> in one chart", "line chart <c> <d> <f>", "two-line chart of <c> and <d> from <f>", "line graph of both <c> and <d> in <f>", "lines of <c> and <d> from <f>", "@n line graph of <c> and <d> in <f>", "@n chart of <c> and <d> in <f> as two lines", "@n lines of both <c> and <d> in <f>",
    "@c create a line chart with <c> and <d> from <f>", "@c draw two curves, <c> and <d>, from <f>", "@c lay the lines of <c> and <d> from <f> over each other", "@c overlay <c> and <d> of <f> in a line chart", "@c plot <c> of <f> and also its <d> in the same chart", "@c graph <c> along with <d> from <f> as two lines",
]
PIE_COUNTS = [
    "@n pie chart of the <b> in <f>", "@c draw a pie chart of the <b> values in <f>", "pie of <b> in <f>", "@c make a pie chart of how often each <b> occurs in <f>", "@c show the <b> in <f> as a pie", "<f>: pie chart of <b>", "a pie of the different <b> in <f>", "@c plot the counts of each <b> in <f> as a pie", "@n pie chart of the number of rows per <b> in <f>", "pie chart of the <b> counts, <f>", "what part of <f> is each <b>? draw a pie",
    "@c make a pie of the <b> column of <f>", "I'd like a pie chart of the <b> in <f>", "my boss wants a pie chart of the <b> in <f>", "can you draw me a pie of how many rows each <b> has in <f>?", "one slice per <b> of <f>, as big as it has rows", "for my report I need a pie of the <b> in <f>", "the <b> of <f> as a pie chart", "could you show the share of each <b> in <f> as a pie?", "@c count each <b> in <f> and draw that as a pie", "pie, <b>, <f>", "in <f>, how are the <b> split? a pie chart please", "let me see a pie of the <b> in <f>",
]
COUNTS = [
    "@c {draw|make} a bar chart of how often each <b> appears in <f>", "@c plot how many rows there are per <b> in <f>", "@c plot the number of rows by <b> in <f>", "bar chart of the row counts by <b> in <f>", "@c show as bars how often each <b> occurs in <f>", "<f>: plot the counts of <b>", "@c plot the counts of each <b> in <f>", "@c draw how often each <b> appears in <f>", "bars with the number of rows per <b> in <f>", "@n bar chart of the counts of <b> in <f>", "@c chart the number of rows for each <b> of <f>", "@c count each <b> in <f> and plot it", "I want bars of how many rows each <b> has in <f>", "@c plot how often each <b> occurs in <f>",
    "can I see how many rows each <b> has in <f>, as bars?", "could you plot how often every <b> occurs in <f>?", "how often does each <b> appear in <f>? draw it", "how many times does each <b> occur in <f>? make a bar chart", "my boss wants a bar chart of the number of rows per <b> in <f>", "for my report I need a chart of how often each <b> appears in <f>", "<f> - chart of counts per <b>", "plot value counts of <b> in <f>", "value_counts of <b> as bars, <f>",
    "countplot <b> <f>", "take <f>, count the rows per <b> and plot that", "take <f> and draw how many rows each <b> has", "from <f> I need a bar chart of the counts of each <b>", "let me see a chart of the counts of <b> in <f>", "let me see as bars how often each <b> is in <f>", "would you mind plotting the number of rows per <b> in <f>?", "a bar for each <b> in <f>, as high as it has rows", "one bar per <b> with the number of rows in <f>",
    "number of rows for every <b> of <f> as a chart", "the frequency of each <b> in <f> as bars", "@n frequency of each <b> in <f> as a bar chart", "@n bar chart of the row count per <b> in <f>", "@n chart of the counts of each <b> in <f>", "@c plot the frequency of each <b> in <f>", "@c plot the value counts of <b> from <f>", "@c draw the count of each <b> in <f> as bars", "@c visualize how often each <b> occurs in <f>",
    "@c tally each <b> in <f> and draw it",
    "how many rows are there of each <b> in <f>? plot it", "how many are there of each <b> in <f>? draw bars", "there are many rows per <b> in <f>, draw how many",
    "could you make a bar chart of the number of rows per <b> in <f>?", "can you draw how many rows every <b> of <f> has?", "can I get a chart of how often each <b> occurs in <f>?", "I'd like bars showing how often each <b> is in <f>", "I'd like to see the counts of each <b> in <f> as bars",
    "I need a chart of the number of rows per <b> in <f>", "I want to see which <b> is common in <f>, draw the counts as bars", "which <b> is the most common in <f>? draw bars of the counts", "how are the rows of <f> spread over each <b>? draw a bar chart of the counts", "how frequent is each <b> in <f>? show it as bars",
    "how many entries does each <b> have in <f>? draw a bar chart", "what do the counts of <b> in <f> look like as bars?", "what about a bar chart of how often each <b> comes up in <f>?", "how about bars for the row counts by <b> of <f>?", "for my slides I need the number of rows per <b> in <f> as bars",
    "we need a chart of the counts by <b> from <f> for the meeting", "the counts of each <b> from <f>, as a bar chart", "the number of entries per <b> in <f> as bars", "a bar for every <b> in <f>, its height is the number of rows", "bars of how many times each <b> comes up in <f>", "counts of <b> in <f> as a bar chart",
    "row counts by <b>, <f>, bar chart", "rows per <b> in <f> as bars", "<f>, number of rows per <b>, bars", "<f>, bar chart of counts, <b>", "<f>: how often each <b>, as bars", "<f>: bar chart of the rows per <b>", "bar chart counts <b> <f>", "count plot of <b> in <f>", "frequency of <b> in <f>, bar chart",
    "value_counts().plot.bar() of <b> in <f>", "@n count plot of <b> in <f>", "@n bar graph of how often each <b> occurs in <f>", "@n chart with the number of entries per <b> in <f>", "@c create a bar chart of the number of rows by <b> from <f>", "@c count the rows of each <b> in <f> and draw bars",
    "@c count how often every <b> occurs in <f> and chart it", "@c chart how many entries each <b> has in <f>",
]
OVER = [
    "@c plot <c> over <d> {in|from} <f>", "@c plot the <c> in <f> over <d>", "@c draw a line of <c> over <d> from <f>", "line chart of <c> over <d> in <f>", "@c show how <c> goes along <d> in <f>", "<c> over <d> in <f> as a line", "<f>: plot <c> over <d>", "@c draw the <c> along <d> in <f>", "@c graph the <c> over <d> of <f>", "@n line chart of <c> over <d> in <f>", "I want the <c> over <d> from <f> as a line", "@c chart <c> along <d> from <f>", "@c plot the line of <c> along <d> in <f>",
    "can I see <c> over <d> from <f> as a line?", "could you plot the <c> of <f> over the <d>?", "how does <c> develop over <d> in <f>? draw it", "how did <c> change over <d> in <f>? draw a line", "my boss wants <c> over <d> from <f> as a line chart", "for my report I need a line of <c> over <d> in <f>", "<f> - <c> over <d>, line", "line plot <c> ~ <d> <f>", "plot(<d>, <c>) as a line over <d>, <f>",
    "take <f> and plot <c> over <d>", "take <f> and draw the <c> along the <d>", "from <f> I need a curve of <c> over <d>", "let me see how <c> goes over <d> in <f>", "let me see the <c> along <d> from <f>", "would you mind plotting <c> over <d> from <f>?", "x axis <d>, y axis <c>, line from <f>", "<d> on the x axis and <c> on the y axis, from <f>", "with <d> on the x axis, plot the <c> of <f>",
    "the course of <c> over <d> in <f>", "how <c> changes over <d> in <f>, as a line", "in <f>, plot <c> along <d>", "time series of <c> over <d> in <f>", "@n time series of <c> over <d> from <f>", "@n curve of <c> over <d> in <f>", "@n course of <c> over <d> in <f>", "@c draw the change of <c> over <d> in <f>", "@c draw a time series of <c> along <d> in <f>",
    "@c visualize <c> over <d> of <f>", "@c put <d> on the x axis and draw the <c> of <f>",
    "could you draw <c> over <d> from <f> as a line?", "can you plot the <c> of <f> along <d>?", "can I get a line chart of <c> over <d> from <f>?", "I'd like <c> over <d> from <f> as a line", "I'd like to see how <c> develops over <d> in <f>", "I need a line chart of the <c> over <d> in <f>",
    "I want to see how <c> went over <d> in <f>, draw a line", "does <c> go up over <d> in <f>? draw a line", "has the <c> in <f> grown over <d>? show a line chart", "what does <c> over <d> in <f> look like as a line?", "what was the course of <c> over <d> in <f>? draw it", "what about a line of <c> over <d> from <f>?",
    "how about plotting <c> along <d> from <f>?", "how does the <c> of <f> move along <d>? draw a curve", "for my slides I need <c> over <d> from <f> as a line", "we need a line chart of <c> over <d> from <f> for the meeting", "the <c> of <f> over <d>, as a line chart", "the curve of <c> over <d> in <f>",
    "the development of <c> over <d> in <f>, drawn as a line", "<c> from <f> with <d> as the x axis", "<c> over <d>, <f>", "<c> over <d> in <f>, line chart", "<c> along <d>, line, <f>", "<f>, line of <c> over <d>", "<f>, <c> over <d>", "<f>: <c> over <d> as a line", "<f>: x is <d>, y is <c>, draw a line",
    "line chart <c> over <d> <f>", "line graph of <c> over <d> from <f>", "timeline of <c> over <d> in <f>", "plot(x=<d>, y=<c>), <f>", "@n line graph of <c> over <d> in <f>", "@n development of <c> over <d> in <f> as a line", "@c create a line chart of <c> over <d> from <f>", "@c draw a curve of <c> over <d> from <f>",
    "@c draw the development of <c> over <d> in <f>", "@c use <d> as the x axis and plot <c> from <f>", "@c trace <c> over <d> from <f>",
]
NEXT = {
    "line": ["plot it", "plot that", "plot the <c>", "now plot <c>", "can you plot it?", "show it as a line", "draw a line of <c>", "line chart of <c>", "now a line chart", "can I see it as a line?", "let me see a plot of it", "let me see <c> as a line", "plot <c>", "what does <c> look like as a line?", "a plot of <c>, please", "<c> as a curve", "draw the curve of <c>", "@c draw the <c>", "@c draw it as a curve", "@c chart the <c>", "and a line of <c>?", "I want a plot of that", "show me a line", "draw a line chart", "@c plot <c> as a line", "could you plot <c>?", "could you draw it as a line?", "how about a line chart?", "how about a line of <c>?", "let me see the line of <c>", "what would <c> look like as a line?", "now plot it", "now draw it as a line", "now <c> as a line", "plot it as a line", "plot <c> now", "a line chart of it", "a line chart, please", "a line of <c> please", "line chart?", "line plot of <c>", "line graph of <c>", "can you draw <c>?", "can you draw it as a curve?", "can I get a line chart?", "could I see <c> as a line?", "I'd like a line chart of <c>", "I'd like to see that as a line", "I need a line of <c>", "what does it look like as a line?", "how does <c> go? draw it", "and as a line?", "and as a curve?", "and <c> as a line chart?", "how about a curve of <c>?", "the curve of <c>, please", "@c draw a line chart of <c>", "@c plot the curve of <c>", "@c graph <c>", "@c turn that into a line chart", "@c make a line chart of it"],
    "bar": ["bar chart of <c> by <b>", "show <c> as bars by <b>", "now <c> by <b> as bars", "draw a bar chart of <c> by <b>", "bars of <c> by <b>", "make a bar chart of <c> by <b>", "now as a bar chart by <b>", "can I see <c> by <b> as bars?", "let me see bars of <c> per <b>", "a bar chart of <c> per <b>, please", "plot <c> by <b>", "plot <c> for each <b> as bars", "I want a bar chart of <c> by <b>", "what does <c> by <b> look like as bars?", "bars by <b>", "one bar of <c> for each <b>", "@c draw bars of <c> by <b>", "@c chart <c> by <b>", "and <c> per <b> as a bar chart?", "as a bar chart of <c> per <b>", "bars of <c> per <b> please", "please draw <c> by <b> as bars", "<c> by <b> as bars, please", "could you draw <c> by <b> as bars?", "how about bars of <c> by <b>?", "I need bars of <c> per <b>", "let me see a bar chart of <c> by <b>", "@c show <c> per <b> in a bar chart", "what would <c> per <b> look like in bars?", "now bars of <c> by <b>", "now draw <c> per <b> as bars", "now a bar chart by <b>", "now a bar chart of <c> per <b>", "by <b> as a bar chart", "by <b>, as bars", "bars per <b>, please", "bar chart by <b>", "bar chart by <b>?", "bar graph of <c> by <b>", "<c> per <b> as bars", "<c> by <b>, bar chart", "and by <b> as bars?", "and a bar chart by <b>?", "and the same as bars by <b>?", "can you draw bars of <c> by <b>?", "can I get a bar chart of <c> by <b>?", "could I see bars of <c> per <b>?", "I'd like bars by <b>", "I'd like a bar chart of <c> per <b>", "how about a bar chart by <b>?", "what about bars of <c> for each <b>?", "what does it look like by <b>, as bars?", "which <b> has how much <c>? draw bars", "a bar of <c> for every <b>", "@c plot <c> per <b> as bars", "@c plot bars by <b>", "@c compare <c> by <b> with bars", "@c put <c> by <b> into a bar chart", "@c make bars of <c> for every <b>"],
    "hist": ["histogram of <c>", "show a histogram", "draw a histogram of <c>", "how is <c> distributed?", "now a histogram of <c>", "as a histogram", "plot the distribution of <c>", "can I see a histogram?", "let me see the distribution of <c>", "let me see a histogram of <c>", "a histogram, please", "histogram?", "hist of <c>", "I want a histogram of <c>", "what does the distribution of <c> look like?", "what does the distribution look like?", "and the distribution of <c>?", "how is that distributed?", "@c show the distribution", "@c draw the distribution of <c>", "@c draw a hist", "and a histogram?", "how about a histogram?", "could you draw a histogram?", "the distribution, please", "plot the distribution", "@c make a histogram", "where does most of <c> lie? histogram", "how are the <c> values distributed?", "now the distribution", "now the distribution of <c>", "now a histogram", "now as a histogram", "a histogram of <c>, please", "a histogram of it", "histogram of it?", "histogram please", "hist?", "<c> as a histogram", "<c>, histogram", "and as a histogram?", "and how is <c> distributed?", "and how is that distributed?", "and the distribution?", "can you draw a histogram of <c>?", "can I get a histogram of <c>?", "could I see the distribution of <c>?", "could I see a histogram?", "I'd like a histogram", "I'd like to see the distribution of <c>", "I need a histogram of <c>", "how about the distribution of <c>?", "what about a histogram of <c>?", "how is it distributed?", "how are the values distributed?", "let me see the distribution", "@c draw the distribution", "@c plot a histogram of <c>", "@c plot it as a histogram", "@c turn that into a histogram"],
}


SUMMED = re.compile(r"\btotals?\b|\bsum\b|add up|how much|sum_|sum\(")


def drawing(call, after=""):
    return f"import matplotlib.pyplot as plt\n{call}\n{after}plt.show()"


def plot(loose, slots, exact_slots, what, call, fact, following=(), exact=None, **of):
    """A question whose answer is the picture itself."""
    query = Query(loose, slots, exact_slots, f"Draw a {what}", drawing(call), lambda text: (f"Here is the {what}.", (fact,)), lambda text: text.strip() == IMAGE, exact=exact, following=list(following), gives="plot", of={"call": call, "what": what, "fact": fact, **of})
    return query


def line(c, table):
    column, spoken = table.number(c)
    return plot(LINE, {"c": spoken}, {"c": column}, f"line chart of {column}", f"df[{quoted(column)}].plot()", column, NEXT["line"], column=column)


def over(c, table):
    (column, spoken), (day, said) = table.number(c), table.date(c)
    return plot(OVER, {"c": spoken, "d": said}, {"c": column, "d": day}, f"line chart of {column} over {day}", f"{by_date(day)}.plot(x={quoted(day)}, y={quoted(column)})", column, exact=[t.replace("<c>", "column <c>").replace("<d>", "column <d>") for t in OVER])


def by_date(day):
    """The rows in the order of their days, which are text in the file."""
    return f"df[{quoted(day)}] = pd.to_datetime(df[{quoted(day)}])\ndf.sort_values({quoted(day)})"


over.table = {"need": ("date",)}
# Figures that nobody adds up: "plot temperature by city" does not mean their sum.
RATES = ("temperature", "rating", "age", "height", "weight", "width", "length", "depth", "score", "speed", "share", "rate", "percent", "grade", "size", "humidity", "pressure", "%", "°")


def rate_like(column):
    return any(word in column.lower() for word in RATES)


KINDS = {"bar": ("bar chart", BAR), "barh": ("horizontal bar chart", BARH), "pie": ("pie chart", PIE)}


def grouped_plot(kind):
    name, templates = KINDS[kind]

    def make(c, table):
        (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
        c.demand(by_group(table.df, by, column) and not rate_like(column))
        return plot(templates, {"c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"{name} of {column} by {by}", f"{split_by(by)}[{quoted(column)}].sum().plot.{kind}()", column, NEXT["bar"] if kind == "bar" else (), group=f"{split_by(by)}[{quoted(column)}].sum()", kind=kind, about=f"{column} by {by}", bars=(column, by, "sum", None))

    return make


bar, barh, pie = (grouped_plot(k) for k in KINDS)
# The same of the averages; of a sum these do not speak.
AVERAGES = {kind: [t.replace("<c>", "<a> <c>") for t in templates if not SUMMED.search(t)] for kind, (_, templates) in KINDS.items() if kind != "pie"}


def averages(c, table):
    kind = c.rng.choices(list(AVERAGES), (3, 1))[0]
    name, (column, spoken), (by, spoken_by) = KINDS[kind][0], table.number(c), table.text(c)
    c.demand(by_group(table.df, by, column))
    group, slots = f"{split_by(by)}[{quoted(column)}].mean()", {"a": c.pick(("average", "average", "mean"))}
    return plot(AVERAGES[kind], {**slots, "c": spoken, "b": spoken_by}, {**slots, "c": column, "b": by}, f"{name} of the average {column} by {by}", f"{group}.plot.{kind}()", column, group=group, kind=kind, about=f"the average {column} by {by}", bars=(column, by, "mean", None))


def hist(c, table):
    column, spoken = table.number(c)
    return plot(HIST, {"c": spoken}, {"c": column}, f"histogram of {column}", f"df[{quoted(column)}].plot.hist()", column, NEXT["hist"], column=column)


def box(c, table):
    column, spoken = table.number(c)
    return plot(BOX, {"c": spoken}, {"c": column}, f"box plot of {column}", f"df[{quoted(column)}].plot.box()", column, column=column)


def two_numbers(c, table):
    (one, spoken), (other, said) = table.two(c, table.numbers)
    return {"c": spoken, "d": said}, {"c": one, "d": other}


def exact_two(templates):
    return [t.replace("<c>", "column <c>").replace("<d>", "column <d>") for t in templates]


def scatter(c, table):
    slots, exact = two_numbers(c, table)
    one, other = exact["c"], exact["d"]
    return plot(SCATTER, slots, exact, f"scatter plot of {one} against {other}", f"df.plot.scatter(x={quoted(other)}, y={quoted(one)})", one, exact=exact_two(SCATTER))


def two(c, table):
    slots, exact = two_numbers(c, table)
    one, other = exact["c"], exact["d"]
    return plot(TWO, slots, exact, f"line chart of {one} and {other}", f"df[[{quoted(one)}, {quoted(other)}]].plot()", other, exact=exact_two(TWO))


scatter.table = two.table = {"need": ("number2",)}


def counts(c, table):
    by, spoken = table.text(c)
    pie = c.chance(0.4)
    name, kind = ("pie chart", "pie") if pie else ("bar chart", "bar")
    call = f"df[{quoted(by)}].value_counts({'sort=False' if by_name(by) else ''})"
    return plot(PIE_COUNTS if pie else COUNTS, {"b": spoken}, {"b": by}, f"{name} of the rows by {by}", f"{call}.plot.{kind}()", by, group=call, kind=kind, about=f"the rows by {by}")


def plotted(c, table):
    """The plain kinds, as follow-ups take them."""
    return c.pick((line, bar, hist))(c, table)
