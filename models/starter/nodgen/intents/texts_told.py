"""Longer and looser requests about texts: what is done anyway said once more, two sentences, a line by its number in words."""

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()


def line_ordinal(c, n):
    """"third" or "3rd"."""
    suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return ORDINALS[n - 1] if n <= len(ORDINALS) and c.chance(0.75) else f"{n}{suffix}"


NTH_LINE = [
    "@n <o> line of <f>", "@n <o> line in <f>", "what is the <o> line of <f>?", "what does the <o> line of <f> say?", "what's in the <o> line of <f>?", "what is written in the <o> line of <f>?", "@c show {me |}the <o> line of <f>", "@c read {me |}the <o> line of <f>", "@c print the <o> line of <f>", "@c give me the <o> line of <f>", "<f>: the <o> line", "<f>, <o> line?", "the <o> line of <f>, what does it say?",
    "in <f>, what does the <o> line say?", "I need the <o> line of <f>", "I only want the <o> line of <f>", "just the <o> line of <f>, nothing else", "only the <o> line from <f>, please", "could you read me the <o> line of <f>?", "what did I write in the <o> line of <f>?", "which text is in the <o> line of <f>?", "look at <f> and read the <o> line to me", "open <f> and tell me what the <o> line says", "there's something in the <o> line of <f>, what is it?", "my colleague means the <o> line of <f>, show it",
    "not all of <f>, just its <o> line", "how does the <o> line of <f> go?", "from <f> I'd like to see the <o> line", "the <o> line, please, of <f>", "<o> line of <f>", "<o> line from the top in <f>", "what stands in the <o> line of <f>?", "I forgot what the <o> line of <f> says", "can I see the <o> line of <f>?", "would you show me the <o> line of <f>?", "tell me what it says in the <o> line of <f>", "counted from the top, what is the <o> line of <f>?", "@c look up the <o> line in <f>", "@c quote the <o> line of <f>", "the line that comes <o> in <f>?", "let me see the <o> line of <f>, only that one",
]

# One thing, and once more where it goes.
ADD_TOLD = [
    "@c add <t> to <f>, at the {end|bottom|very end}", "@c add <t> to <f>, on {its own line|a line of its own|a new line}", "@c put <t> on {its own line|a new line|a line of its own} at the {end|bottom} of <f>", "@c add <t> as a new line at the {end|bottom} of <f>", "@c append <t> to <f> as a new line at the bottom", "@c add <t> to <f> as the last line", "@c put <t> in <f>, as a new line at the end", "@c add <t> to <f> below what is there", "@c add <t> to <f>, leave the rest as it is", "@c add <t> to <f>, keep {everything else|what is in it|the other lines}",
    "@c write <t> under the last line of <f>", "@c put <t> at the end of <f>, {on|in} a new line", "at the end of <f>, add <t> on its own line", "at the bottom of <f>, put <t> as a new line", "in <f>, add <t> as a new line at the end", "<f> needs <t> as a new line at the end, add it", "I need <t> in <f>, as its own line at the bottom", "<t> should be the last line of <f>, add it", "<t> should be added to <f>, on its own line", "<t> belongs in <f>, on a new line at the end", "can you put <t> at the bottom of <f>, on a line of its own?", "could you add <t> as one more line to <f>?",
    "<f> is my list. Add <t> at the end", "there's a list in <f>. Put <t> on it too", "I keep a list in <f>, put <t> on it please", "I've got <f> here. add <t> as a new line at the bottom", "one more thing for <f>: add <t> at the end", "@c just add <t> to <f>, don't change the rest", "@c add <t> to <f>. It goes at the bottom", "@c put <t> into <f>. A new line at the end, please",
]
ADD_LAST_TOLD = [
    "add this {at the end of|at the bottom of} <f>, on its own line: <t>", "add this as a new line at the bottom of <f>: <t>", "append a new line at the end of <f>: <t>", "one new line at the end of <f>, keep the rest: <t>", "put this on a line of its own at the end of <f>: <t>", "at the bottom of <f>, as a new line: <t>", "a new line at the bottom of <f>, please: <t>", "I have one more line for <f>, it goes to the end: <t>", "please add the following line to <f>, at the end: <t>", "<f> gets one more line at the bottom: <t>", "my list is in <f>, add at the end: <t>", "leave <f> as it is but add at the bottom: <t>",
    "to the list in <f>, at the end, add: <t>", "the next line in <f> should be, add it: <t>", "new last line for <f>: <t>", "can you add a line to the end of <f>? it says: <t>", "would you add to <f>, below the last line: <t>",
]
APPEND_TOLD = [t.replace("<t>", '"<t>"') for t in ADD_TOLD] + [t.replace(": <t>", ': "<t>"') for t in ADD_LAST_TOLD]

WRITE_TOLD = [
    "I need a small file <f>. In it should be: <t>", "make me a text file, call it <f>, and put in it: <t>", "make me a file called <f> and write in it: <t>", "can you make a file for me? name <f>, text: <t>", "there is no <f> yet, make it and write: <t>", "I want to keep this in a new file named <f>: <t>", "a new text file please, <f>, with these words in it: <t>", "please put down in a new file <f>: <t>", "could you start a file <f> for me that says: <t>", "save me these words as <f>: <t>", "make a note for me in a new file <f>, it says: <t>", "create a text file. Name: <f>. Text: <t>",
    "write a little file called <f> with just this in it: <t>", "just one line in a new file <f>: <t>", "I'd like a file called <f> with this text: <t>", "set up a new file <f> that contains: <t>", "put the following text in a new file called <f>: <t>", "for my notes, a new file <f> with the words: <t>", "make <f> for me, and this is what goes in: <t>", "type this into a new file <f>: <t>", "would you store this in a new file named <f>: <t>", "new file please. It's called <f> and says: <t>",
]
WITHOUT_TOLD = [
    "which lines in <f> don't {have|mention|say} <w>?", "which lines of <f> {do not contain|don't contain} the word <w> at all?", "what is in <f> apart from the lines with <w>?", "@c show {me |}only the lines of <f> {that don't mention|without|with no} <w>", "I want to see the lines of <f> that have no <w> in them", "show <f> but leave out the lines with <w>, don't change the file", "everything in <f> except the lines that mention <w>, just show it", "in which lines of <f> is <w> missing?", "the lines of <f> where <w> is missing", "are there lines in <f> without <w>? which ones?", "not the lines with <w> but the others in <f>",
    "from <f> I need every line that has nothing about <w>", "lines in <f> free of the word <w>", "some lines in <f> have no <w>, which?", "which lines in <f> say nothing about <w>?", "skip the lines with <w> and show me the rest of <f>", "I'm not interested in <w>, show me the other lines of <f>", "look at <f> and list the lines where <w> isn't in it", "can you list the lines in <f> that don't have <w> in them?", "all lines of <f> that do not say <w>",
]
SHOW_TOLD = [
    "@c show {me |}the whole text in <f>", "@c show me <f>, all of it", "@c show <f>, from start to end", "what is in <f>? {all of it please|the whole text}", "what does <f> say? don't change anything", "I've got a file <f>, can you show me what's in it?", "there's a text called <f>. What does it say?", "could you open <f> and let me read it?", "I don't remember what I put in <f>, show it to me", "I'd like to know what <f> says, word for word", "I want to read <f>. Show it", "just show me <f>, please", "please let me have a look at <f>", "@c read me everything that is in <f>", "print all of <f> here", "<f>, can I read that?", "<f>: let me read it",
    "the text in <f>, what is it?", "somebody sent me <f>, can you show me the text?", "can you tell me what's written in <f>?", "what have we got in <f>? show me everything",
]
FREQUENT_TOLD = [
    "which word do I use {most|most often|the most} in <f>?", "I think I repeat myself in <f>, which word comes up most?", "which word turns up most often in <f>, and how often?", "what word is used the most in <f>?", "in <f>, which is the commonest word?", "look through <f>: which word is there most often?", "there's one word I use too much in <f>, which one?", "of all the words in <f>, which is the most common?", "the word that <f> has most often, please", "can you find the word that comes up most in <f>?", "which single word occurs more than any other in <f>?", "the number one word in <f>?", "tell me the favourite word in <f>, by count",
]
LONGEST_TOLD = [
    "which is the longest of all the words in <f>?", "what's the longest word I used in <f>?", "in <f>, which word has the most letters?", "which word in <f> has the most letters?", "there are long words in <f>, which is the longest?", "of the words in <f>, which is longest?", "look through <f> for the longest word", "can you find the longest single word in <f>?", "the word with the most letters in <f>?", "how long can words be? show the longest word in <f>", "the longest word that stands in <f>, please", "I wonder which word in <f> is the longest", "which word of <f> takes the most room?", "find the word in <f> that has the most characters",
    "not the longest line but the longest word of <f>", "what single word in <f> is the longest one?",
]
REPLACE_TOLD = [
    "@c change <w> to <v> everywhere in <f>", "@c change every <w> to <v> in <f>, all of them", "in <f> it says <w>, it should be <v> everywhere", "wherever <w> is in <f>, I want <v> there", "I made a mistake in <f>: <w> should be <v>", "please go through <f> and put <v> for <w>", "the word <w> in <f> has to become <v>, every time", "all the <w> in <f> should be <v> now", "it's not <w> any more but <v>, change it in <f>", "can you swap <w> for <v> in <f>, wherever it comes up?", "<w> was the old name, <v> is the new one. Change it in <f>", "in <f>, every <w> turns into <v>", "I need <f> with <v> where it says <w> now, change the file", "replace <w>, everywhere, with <v>, in <f>",
    "put the word <v> in <f> instead of <w>", "could you go over <f> and make <v> out of each <w>?", "my file <f> still has <w> in it. Make that <v>", "take out <w> and put in <v>, in <f>",
]
SEARCH_TOLD = [
    "I wrote something about <w> once. Which of my files is it in?", "which of these files talk about <w>?", "which ones of my texts have the word <w>?", "is there anything about <w> in these files? which ones?", "can you look which of my texts mention <w>?", "I need every text that mentions <w>, which are they?", "in my notes there is something on <w>, in which file?", "look in all my texts: which ones say <w>?", "the word <w>, which of my texts is it in?", "which of all these files have <w> somewhere in the text?", "search inside my files for <w>, which ones have it?", "tell me in which of my texts I mentioned <w>", "not the names, the texts: which files have <w> in them?", "what have I got that mentions <w>? the file names please",
    "find out which texts here have something about <w>", "my notes on <w>, in which files are they? look inside",
]


def nth_asked(c, numbered, n, name):
    """A line asked for by its number, in figures or in words; of the first line "the first line" is another request."""
    if n > 1 and c.chance(0.45):
        return c.ask(NTH_LINE, o=line_ordinal(c, n), f=name)
    return c.ask(numbered, n=n, f=name)
