"""Plots of a table, with what people want of them next: another kind, a title, a file."""

from ..scenario import User
from . import plot_queries as p
from .endings import quoted
from .table_data import Table
from .table_follow import a_title, go_on
from .table_queries import IMAGE, Query
from .table_steps import compute, look, run, words_for

KIND = {p.line: 4, p.bar: 6, p.averages: 4, p.hist: 4, p.scatter: 3, p.two: 2.5, p.barh: 2, p.pie: 3, p.box: 2, p.counts: 4, p.over: 3}
INTO = (" and save it as <g>", ", save as <g>", " and save the plot to <g>", " and write it to <g>", ", save it to <g>", " and store the picture as <g>", " into the file <g>", " and save that as <g>", ". save it as <g>", ". save the picture as <g>, please", "; the file should be called <g>", ". I need it as a file, <g>", " - and as a file: <g>")


def with_file(templates):
    """Plots that are to be saved; questions make no such request."""
    return [t + INTO[i % len(INTO)] for i, t in enumerate(t for t in templates if not t.endswith("?"))]


TITLED = [
    'plot <c> in <f> with the title "<t>"', '@c plot the <c> of <f> and call the chart "<t>"', 'line chart of <c> in <f>, title "<t>"', '@c draw <c> from <f> with "<t>" as the title', '@c make a line chart of <c> in <f> titled "<t>"', '<f>: plot <c>, title "<t>"', '@c chart the <c> in <f> under the title "<t>"', '@c draw the <c> of <f> and give it the title "<t>"', '@n line chart of <c> in <f> with the title "<t>"',
    '@c plot <c> from <f>, the title is "<t>"', 'I want a line chart of <c> in <f> called "<t>"', '@c show the <c> of <f> as a line titled "<t>"', '@c plot the <c> in <f> and put "<t>" above it',
    'the <c> of <f> as a line, and the title should be "<t>"', 'my boss wants a line chart of <c> from <f> with the title "<t>"', 'for my report I need a plot of <c> in <f> that is called "<t>"', '<f> - line of <c>, heading "<t>"', 'plot(<c>, title="<t>"), <f>', 'take <f>, plot the <c> and write "<t>" above it', 'take <c> from <f> and draw a line with the heading "<t>"', 'from <f> I need a line chart of <c> with "<t>" above it', 'let me see the <c> of <f> in a chart called "<t>"',
    'let me see a line of <c> from <f> under the heading "<t>"', 'can I have a plot of <c> in <f> with the title "<t>"?', 'could you plot <c> from <f> and title it "<t>"?', 'would you mind plotting the <c> of <f> with "<t>" as the heading?', 'a curve of the <c> in <f>, titled "<t>"', '"<t>" is the title of my chart, it shows the <c> of <f>', '"<t>" should stand above the line chart of <c> from <f>', 'please make a line of <c> from <f> and put "<t>" on top', 'in <f>, plot <c> and call it "<t>"',
    '@c plot the <c> of <f> and title the chart "<t>"', '@c draw the curve of <c> from <f> and call it "<t>"', '@c draw <c> of <f> as a line and write "<t>" on top', '@c graph the <c> in <f> with the heading "<t>"', '@n plot of <c> in <f> titled "<t>"', '@n curve of <c> from <f> with the heading "<t>"',
    'please plot <c> of <f> and put "<t>" at the top', 'please make a line chart of <c> from <f> with the title "<t>"', 'make a chart of <c> in <f>, "<t>" on top', 'put the title "<t>" on top of a plot of <c> from <f>', 'make a line of <c> in <f> and put the title "<t>" on it',
    'could you draw a line chart of <c> in <f> with the title "<t>"?', 'can you plot the <c> of <f> under the heading "<t>"?', 'can I get a line of <c> from <f> titled "<t>"?', "I'd like a line chart of the <c> in <f>, titled \"<t>\"", "I'd like to see the <c> of <f> as a line under the title \"<t>\"",
    'I need a line chart of <c> from <f> and its title is "<t>"', 'for a slide titled "<t>" I need the <c> of <f> as a line', 'my slide is called "<t>" and needs a line of <c> from <f>', 'we want the <c> of <f> as a curve with the headline "<t>"', "the chart is called \"<t>\", it's the <c> from <f> as a line",
    'the title is "<t>", the data is <c> in <f>, draw a line', 'title "<t>", line chart of <c> in <f>', 'title: "<t>", plot <c> from <f>', '"<t>": line chart of <c> from <f>', '"<t>" as the title of a line chart of <c> in <f>', 'under the heading "<t>", plot <c> from <f>', 'with "<t>" as its headline, plot the <c> of <f>',
    '<f>, line of <c>, title "<t>"', '<f>: line chart of <c>, "<t>" above it', 'line plot <c> <f> title "<t>"', 'plot <c> of <f>, headline "<t>"', 'plot the <c> of <f>, heading: "<t>"', 'curve of <c> from <f>, title: "<t>"', 'how does <c> develop in <f>? draw a line and title it "<t>"',
    'what does <c> look like in <f>? a line chart titled "<t>", please', 'how about a line of <c> from <f> with the heading "<t>"?', '@n line plot of the <c> in <f> headed "<t>"', '@n line chart called "<t>" of the <c> in <f>', '@c make a line plot of <c> from <f> and name it "<t>"',
    '@c draw a line chart of <c> in <f> and label it "<t>" at the top', '@c create a line chart titled "<t>" from the <c> in <f>', '@c plot <c> from <f> and set the title to "<t>"', '@c plot the <c> of <f> and use "<t>" as the heading', '@c visualize the <c> of <f> as a line under the title "<t>"',
]


def plot_table(c):
    """A plot of any kind."""
    yield from run(c, KIND, exact=0.3, follow=0.5, ordered=c.chance(0.15))


def plot_saved(c):
    """A plot that is to be a file at once."""
    make = c.pick((p.line, p.bar, p.bar, p.hist, p.scatter, p.pie, p.two, p.averages, p.averages, p.barh, p.box, p.counts))
    table = Table(c, loose=True, **getattr(make, "table", {}))
    query = make(c, table)
    name = c.file("png")
    saved = Query(with_file(query.loose), {**query.slots, "g": name}, {}, f"Draw a {query.of['what']} and save it as {name}", p.drawing(query.of["call"], f"plt.savefig({quoted(name)})\n"), lambda text: (f"I saved the {query.of['what']} as {name}.", (name,)), lambda text: text.strip() == IMAGE and (c.folder / name).exists(), writes=True)
    text = c.ask(saved.loose, f=table.name, **saved.slots)
    yield User(text)
    yield from look(c, table, words_for(c, table, saved.slots, text))
    yield from compute(c, saved, f"# {saved.comment}\n{saved.code}")


def plot_titled(c):
    table = Table(c, loose=True)
    query = p.line(c, table)
    title = a_title(c)
    call = f"{query.of['call'][:-1]}title={quoted(title)})"
    titled = p.plot(TITLED, {**query.slots, "t": title}, {}, f"{query.of['what']} with the title {title}", call, title)
    text = c.ask(TITLED, f=table.name, **titled.slots)
    yield User(text)
    yield from look(c, table, words_for(c, table, titled.slots, text))
    done = yield from compute(c, titled, f"# {titled.comment}\n{titled.code}")
    if done and c.chance(0.3):
        yield from go_on(c, table, titled)


INTENTS = {plot_table: 10, plot_saved: 6, plot_titled: 1.5}
