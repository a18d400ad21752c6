"""Plots of a table, as questions of the same form as the others."""

from .endings import quoted
from .table_queries import IMAGE, Query, by_group, split_by

LINE = [
    "@c plot <c> {in|of|from} <f>", "@c plot the <c> {in|of|from} <f>", "@c draw a line {chart|plot} of <c> {in|from} <f>", "line chart of <c> in <f>", "@c show <c> from <f> as a line", "@c make a {line chart|line plot} of the <c> in <f>", "@c draw the <c> of <f>", "@c chart the <c> in <f>", "I want a line plot of <c> from <f>", "show me a curve of <c> in <f>", "@c graph the <c> from <f>", "<f>: plot <c>", "@c plot a curve of the <c> in <f>", "how does <c> develop in <f>? draw a line", "@n line chart of <c> in <f>", "@n curve of <c> in <f>",
]
BAR = [
    "@c {draw|make} a bar chart of <c> by <b> in <f>", "bar chart of <c> by <b> from <f>", "@c plot <c> by <b> as bars from <f>", "@c show the <c> of each <b> in <f> as bars", "bar plot of <c> per <b> in <f>", "@c show <c> per <b> in <f> as a bar chart", "bars of <c> for each <b> in <f>", "I want a bar chart of <c> per <b> in <f>", "<f>: bar chart of <c> by <b>", "@c plot a bar chart of <c> by <b> in <f>", "@c compare the <c> of each <b> in <f> with bars", "@c plot the total <c> by <b> in <f>", "@c plot <c> by <b> from <f>", "@n bar chart of <c> by <b> in <f>", "@c draw bars of the total <c> for each <b> in <f>", "@n bar plot of <c> per <b> in <f>",
]
BARH = [
    "@c {draw|make} a horizontal bar chart of <c> by <b> in <f>", "horizontal bars of <c> by <b> from <f>", "@c plot <c> by <b> as horizontal bars from <f>", "@c show the <c> of each <b> in <f> as horizontal bars", "horizontal bar plot of <c> per <b> in <f>", "@c draw lying bars of <c> for each <b> in <f>", "I want horizontal bars of <c> per <b> in <f>", "<f>: horizontal bar chart of <c> by <b>", "@n horizontal bar chart of <c> by <b> in <f>", "bars from left to right of <c> by <b> in <f>", "@c plot the total <c> by <b> in <f> sideways", "@c make a sideways bar chart of <c> by <b> from <f>", "sideways bars of <c> per <b> in <f>", "@c plot horizontal bars with <c> by <b> of <f>",
    "@c draw bars from left to right of <c> by <b> in <f>", "bars that go from left to right for <c> per <b> in <f>",
]
PIE = [
    "@c {draw|make} a pie chart of <c> by <b> in <f>", "pie chart of <c> by <b> from <f>", "@c plot <c> by <b> as a pie from <f>", "@c show the <c> of each <b> in <f> as a pie", "pie of <c> per <b> in <f>", "@c show <c> per <b> in <f> as a pie chart", "a pie of <c> for each <b> in <f>", "I want a pie chart of <c> per <b> in <f>", "<f>: pie chart of <c> by <b>", "@n pie chart of <c> by <b> in <f>", "@c cut a pie of <c> by <b> from <f>", "@c draw the shares of each <b> in <c> of <f> as a pie", "@c make a pie of the total <c> by <b> in <f>", "round chart with the shares of <c> by <b> in <f>",
]
HIST = [
    "@c {draw|make|show} a histogram of <c> in <f>", "histogram of <c> {in|from} <f>", "how is <c> distributed in <f>?", "@c plot the distribution of <c> in <f>", "@c show the distribution of <c> from <f>", "hist of <c> in <f>", "@c make a histogram of the <c> in <f>", "I want a histogram of <c> from <f>", "<f>: histogram of <c>", "@c plot a histogram of the <c> in <f>", "what does the distribution of <c> in <f> look like?", "@n histogram of <c> in <f>", "@n distribution of <c> in <f>", "how is the <c> spread in <f>? draw a histogram",
]
SCATTER = [
    "@c {draw|make} a scatter plot of <c> and <d> in <f>", "scatter plot of <c> against <d> from <f>", "scatter <c> against <d> in <f>", "@c plot <c> against <d> in <f>", "@c plot <c> versus <d> from <f>", "@c show <c> and <d> of <f> as points", "points of <c> over <d> in <f>", "@n scatter plot of <c> and <d> in <f>", "<f>: scatter of <c> and <d>", "@c show in a scatter chart how <c> and <d> of <f> go together", "I want a scatter plot of <c> versus <d> from <f>", "@c plot points of <c> against <d> in <f>", "<c> vs <d> in <f>, scatter", "dots of <c> against <d> in <f>", "@c draw dots for <c> and <d> in <f>",
]
BOX = [
    "@c {draw|make} a box plot of <c> in <f>", "box plot of <c> from <f>", "boxplot of <c> in <f>", "@c show <c> of <f> as a box plot", "@n box plot of <c> in <f>", "<f>: box plot of <c>", "I want a box plot of the <c> in <f>", "@c plot the <c> in <f> as a box", "box and whiskers of <c> in <f>", "@c draw a boxplot of the <c> from <f>", "@c make a box and whisker plot of <c> in <f>", "@c plot a box of <c> from <f>", "box chart of <c> in <f>", "@c show a boxplot of <c> in <f>",
]
TWO = [
    "@c plot <c> and <d> {in|of|from} <f>", "@c draw <c> and <d> of <f> in one chart", "line chart of <c> and <d> in <f>", "@c plot <c> together with <d> from <f>", "@c show <c> and <d> from <f> as two lines", "two lines: <c> and <d> of <f>", "<f>: plot <c> and <d>", "@c draw two lines for <c> and <d> in <f>", "@c compare <c> and <d> of <f> in a line chart", "@c graph <c> and <d> in <f>", "@c put <c> and <d> of <f> into one plot", "@n line chart of <c> and <d> in <f>", "@c draw a line of <c> and one of <d> from <f>", "both <c> and <d> of <f> in one plot",
]
COUNTS = [
    "@c {draw|make} a bar chart of how often each <b> appears in <f>", "@c plot how many rows there are per <b> in <f>", "@c plot the number of rows by <b> in <f>", "bar chart of the row counts by <b> in <f>", "@c show as bars how often each <b> occurs in <f>", "<f>: plot the counts of <b>", "@c plot the counts of each <b> in <f>", "@c draw how often each <b> appears in <f>", "bars with the number of rows per <b> in <f>", "@n bar chart of the counts of <b> in <f>", "@c chart the number of rows for each <b> of <f>", "@c count each <b> in <f> and plot it", "I want bars of how many rows each <b> has in <f>", "@c plot how often each <b> occurs in <f>",
]
OVER = [
    "@c plot <c> over <d> {in|from} <f>", "@c plot the <c> in <f> over <d>", "@c draw a line of <c> over <d> from <f>", "line chart of <c> over <d> in <f>", "@c show how <c> goes along <d> in <f>", "<c> over <d> in <f> as a line", "<f>: plot <c> over <d>", "@c draw the <c> along <d> in <f>", "@c graph the <c> over <d> of <f>", "@n line chart of <c> over <d> in <f>", "I want the <c> over <d> from <f> as a line", "@c chart <c> along <d> from <f>", "@c plot the line of <c> along <d> in <f>",
]
NEXT = {
    "line": ["plot it", "plot that", "plot the <c>", "now plot <c>", "can you plot it?", "show it as a line", "draw a line of <c>", "line chart of <c>"],
    "bar": ["bar chart of <c> by <b>", "show <c> as bars by <b>", "now <c> by <b> as bars", "draw a bar chart of <c> by <b>", "bars of <c> by <b>", "make a bar chart of <c> by <b>", "now as a bar chart by <b>"],
    "hist": ["histogram of <c>", "show a histogram", "draw a histogram of <c>", "how is <c> distributed?", "now a histogram of <c>", "as a histogram", "plot the distribution of <c>"],
}


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
    return plot(OVER, {"c": spoken, "d": said}, {"c": column, "d": day}, f"line chart of {column} over {day}", f"df.plot(x={quoted(day)}, y={quoted(column)})", column, exact=[t.replace("<c>", "column <c>").replace("<d>", "column <d>") for t in OVER])


over.table = {"need": ("date",)}
KINDS = {"bar": ("bar chart", BAR), "barh": ("horizontal bar chart", BARH), "pie": ("pie chart", PIE)}


def grouped_plot(kind):
    name, templates = KINDS[kind]

    def make(c, table):
        (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
        c.demand(by_group(table.df, by, column))
        return plot(templates, {"c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"{name} of {column} by {by}", f"{split_by(by)}[{quoted(column)}].sum().plot.{kind}()", column, NEXT["bar"] if kind == "bar" else (), group=f"{split_by(by)}[{quoted(column)}].sum()", kind=kind, about=f"{column} by {by}")

    return make


bar, barh, pie = (grouped_plot(k) for k in KINDS)


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
    return plot(COUNTS, {"b": spoken}, {"b": by}, f"bar chart of the rows by {by}", f"df[{quoted(by)}].value_counts().plot.bar()", by, group=f"df[{quoted(by)}].value_counts()", kind="bar", about=f"the rows by {by}")


def plotted(c, table):
    """The plain kinds, as follow-ups take them."""
    return c.pick((line, bar, hist))(c, table)
