"""Which rows a join keeps, said behind it or in a request of its own: those with a match in both files, or all of the first."""

INNER = [
    ", just those in both", ", only those in both", ", only what is in both", ", only the rows that are in both", " - only what both have", ", but only where both match", ", only matching rows", ", keep only the matches", ", inner join", " with an inner join", ", an inner join please",
    ". keep only the rows that have a match", ". only rows with a match, please", ". leave out what has no match", ". rows without a match can go", ". rows without a match should be dropped", ". what is in only one of them should be left out", ". drop what is missing in either", ", without the rows that have no match", ", and drop those without a match", ", and leave out those that are in only one", ", no rows without a match",
    ". I only want those that are in both files", ". I don't need those that are in just one file", ", the ones in both only", ", skip those not in both", ". if it's not in both, leave it out",
]
LEFT = [
    ", keep all rows of <f>", ", and keep every row of <f>", ", all rows of <f> should stay", ". keep all of <f>, also without a match", ". rows of <f> without a match should stay", ", also those without a match", ", even where there is no match in <g>", ". nothing of <f> may get lost", ", no row of <f> should be lost", ". keep everything that is in <f>", ", left join", " with a left join", ", without losing rows of <f>", ". I want all rows of <f> in it", ". what has no match stays empty", ", with empty cells where <g> has nothing",
]
# Where the rows to keep are the request itself.
INNER_WHOLE = [
    "@c inner join <f> and <g>", "@c do an inner join of <f> and <g>", "@c do an inner join of <f> with <g>", "inner join of <f> and <g>", "@c join <f> and <g> and keep only what is in both", "@c join what <f> and <g> have in common", "@c merge the rows that are in both <f> and <g>", "@c match <f> with <g> and drop the rest", "@c combine <f> and <g>, but only the rows that fit together", "@c put the matching rows of <f> and <g> together", "I need <f> and <g> joined, just where there is a match", "I want <f> merged with <g>, only the matching rows",
    "<f> and <g>: join them, matches only", "<f> inner join <g>", "only the rows with a match: join <f> and <g>", "only where both have it, join <f> with <g>", "there is <f> and there is <g>. join them, only what is in both", "I have <f> and <g>; merge them and leave out what has no match", "take <f> and <g>, join them and drop rows without a match", "can you join <f> with <g>, just the ones that are in both",
]
INNER_BY = [
    "@c inner join <f> and <g> on <b>", "@c do an inner join of <f> and <g> by <b>", "inner join <f> <g> on <b>", "@c join <f> and <g> on <b> and keep only what is in both", "@c merge <f> and <g> where <b> is in both", "@c match <f> with <g> by <b> and drop the rest", "<f> inner join <g> on <b>", "only the <b> that are in both: join <f> and <g>", "join <f> and <g>, only where the <b> is in both", "I need <f> and <g> joined by <b>, just where there is a match", "I want <f> merged with <g> on <b>, only the matching rows", "where <b> is in both <f> and <g>, join them, and leave the others out",
    "<f> and <g> share <b>. join them, only the matches", "take <f> and <g>, join them by <b> and drop rows without a match", "can you join <f> with <g> by <b>, just the ones in both", "@c combine <f> and <g> by <b>, without what is in only one of them", "how = inner: merge <f> and <g> on <b>", "for each <b> that both have, put <f> and <g> together", "drop every <b> that is not in both and join <f> with <g> on it",
]
AS = (" and save it as <h>", ", save as <h>", " and write it to <h>", " and save that to <h>", ", result in <h>", " and store it as <h>", " and put it into <h>", ", as <h>")
NEW_SENTENCE = (". save it as <h>", ". save the result as <h>", ". write that to <h>", ". the new file is <h>", ". put it into <h>")


def with_end(templates, ends):
    """Each template with one of these behind it, in turn; what asks or says so already has none."""
    able = [t for t in templates if "?" not in t and "left" not in t]
    return [t + ends[i % len(ends)] for i, t in enumerate(able)]


def join_words(plain, how, named, saved):
    """The templates of a join that keeps such rows (`how` is "" where nothing is said of it)."""
    if how == "inner":
        found = with_end(plain, INNER) + (INNER_BY if named else INNER_WHOLE) * 2
    else:
        found = with_end(plain, LEFT) if how else plain
    if not saved:
        return found
    # Behind a sentence of its own comes another one.
    return [t + (NEW_SENTENCE if ". " in t else AS)[i % 5 if ". " in t else i % len(AS)] for i, t in enumerate(found)]
