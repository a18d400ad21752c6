"""Requests about a text in two sentences or with a clause: what it is ("my little poem") and then, or before, which file that is.

`@` in a head is the text: by what it is, or "it" where the file came first. Only the file says which text is meant."""

MINE = "{my little poem|my poem|my essay|my story|my text|the letter|my letter|my speech|the report|my report|my homework|my article|the article|my song|our newsletter|my blog post|my diary|my chapter|this recipe|my review|the manual|the transcript|the speech I have to give|the text I wrote yesterday|my cover letter}"
THE = "{poem|essay|story|text|letter|speech|report|article|song|newsletter|blog post|chapter|recipe|review|manual|transcript|summary}"
A_TEXT = "{a little poem|a poem|a story|a letter|a text|a speech|a song|a report|a short article|a long text|a review|a few pages|a draft|a summary}"
BEHIND = [
    "{It is|It's} {the file|in the file|in|called|saved as|named|under} <f>", "{The file is|The file is called|The file's name is|Its file is|The file name is|file:|File:} <f>", "{I saved it as|I saved it under|I wrote it in|I keep it in|I put it into|You find it in|You'll find it in|It lies in|It should be in|That is|That would be} <f>",
]


def two_said(heads):
    """Each head in the orders that people have: the file behind, in a clause, before."""
    found = []
    for head in heads:
        text = head.rstrip("?")
        mark = "?" if head.endswith("?") else "."
        upper, own = text[:1].upper() + text[1:], text.replace("@", MINE)
        found += [f"{own}{mark} {behind}" for behind in BEHIND]
        found += [
            own.replace(MINE, f"the {THE} {{that is in|which is in|I saved as|that I saved as|I wrote in|that is called|that's stored in|in the file}} <f>") + mark.rstrip("."),
            f"{{I wrote|I have written|I have|There is|Here is|I'm working on|Someone sent me}} {A_TEXT}{{, it is in|, it's called|. It's in|, the file is|. The file is}} <f>. {{{text}|{upper}}}{mark}".replace("@", "it"),
            f"{{My poem|My essay|The letter|My speech|The report|My article|The text|My story|Our newsletter|The song}} is {{in|called|the file|saved as}} <f>. {{{text}|{upper}}}{mark}".replace("@", "it"),
            f"<f> is {MINE}. {{{text}|{upper}}}{mark}".replace("@", "it"),
        ]
    return found


WORDS_TWO = two_said(["how many words are in @?", "how many words does @ have?", "how many words has @ got?", "count the words of @", "how many words long is @?", "I need the number of words in @", "can you count the words in @?"])
LINES_TWO = two_said(["how many lines are in @?", "how many lines does @ have?", "how many lines has @ got?", "count the lines of @", "how many lines long is @?", "I need the number of lines in @", "can you count the lines in @?"])
CHARACTERS_TWO = two_said(["how many characters are in @?", "how many characters does @ have?", "count the characters of @", "how many characters long is @?", "can you count the characters in @?"])
FREQUENT_TWO = two_said(["which word is used most in @?", "which word comes up most often in @?", "what is the most common word in @?", "which word do I use most in @?", "find the most frequent word in @"])
LONGEST_TWO = two_said(["what is the longest word in @?", "which word is the longest in @?", "find the longest word in @"])
UNIQUE_TWO = two_said(["how many different words are in @?", "how many different words does @ use?", "count the different words in @"])
CONTAINS_TWO = two_said(["which lines mention <w> in @?", "where do I mention <w> in @?", "find <w> in @", "which lines of @ have <w> in them?", "is <w> anywhere in @?", "look for <w> in @"])
OFTEN_TWO = two_said(["how often does <w> appear in @?", "how often is the word <w> in @?", "how many times do I say <w> in @?", "count how often <w> comes up in @", "how often did I write <w> in @?"])
REPLACE_TWO = two_said(["replace <w> by <v> in @", "change <w> to <v> in @", "put <v> instead of <w> in @", "I want <v> instead of <w> in @", "can you replace <w> with <v> in @?"])
FIRST_TWO = two_said(["show me the first <n> lines of @", "what are the first <n> lines of @?", "can you read me the first <n> lines of @?"])
LAST_TWO = two_said(["show me the last <n> lines of @", "what are the last <n> lines of @?", "can you read me the last <n> lines of @?"])
SHOW_TWO = two_said(["show me @", "can you show me @?", "I want to read @", "let me read @", "what does @ say?"])

# As people at a prompt type them, of a word, a number or a code.
GREP = [
    "grep -i <w> <f>", "grep '<w>' <f>", 'grep "<w>" <f>', "grep -i '<w>' <f>", "grep -F <w> <f>", "fgrep <w> <f>", "egrep <w> <f>", "cat <f> | grep <w>", "cat <f> | grep -i <w>", "rg <w> <f>", "ack <w> <f>", "findstr <w> <f>", "findstr /i <w> <f>", "awk /<w>/ <f>", "sed -n /<w>/p <f>", "run grep for <w> on <f>", "grep for <w> in <f>", "grep out <w> from <f>", "grep me the lines with <w> in <f>", "<w> grep <f>",
    "grep the file <f> for <w>", "grep lines <w> <f>", "a grep for <w> in <f>", "do a grep <w> on <f>", "lines <w> <f>", "search <f> <w>", "<f> search <w>", "<f> find <w>", "find <w> <f>", "lookup <w> in <f>",
]
GREP_COUNT = ["grep -ci <w> <f>", "grep -c '<w>' <f>", 'grep -c "<w>" <f>', "grep -i <w> <f> | wc -l", "cat <f> | grep <w> | wc -l", "cat <f> | grep -c <w>", "rg <w> <f> | wc -l", "count lines <w> <f>", "<f> count lines with <w>", "number lines with <w> <f>", "grep and count <w> in <f>", "grep <w> in <f> and count the lines", "grep count <w> <f>"]
GREP_NUMBER = ["grep -in <w> <f>", "grep -n '<w>' <f>", 'grep -n "<w>" <f>', "cat <f> | grep -n <w>", "rg -n <w> <f>", "line numbers <w> <f>", "line numbers of <w>, <f>", "<f> line numbers of <w>", "grep <w> in <f>, only the line numbers", "line no. of <w> in <f>"]
GREP_NOT = ["grep -iv <w> <f>", "grep -v '<w>' <f>", 'grep -v "<w>" <f>', "cat <f> | grep -v <w>", "rg -v <w> <f>", "awk '!/<w>/' <f>", "lines not <w> <f>", "<f> lines without <w>", "lines without <w> <f>"]
HEAD = ["head -<n> <f>", "head -n<n> <f>", "cat <f> | head -<n>", "cat <f> | head -n <n>", "first <n> <f>", "first <n> lines <f>", "<f> first <n> lines", "<f> head <n>", "head -<n> of <f>", "top <n> lines <f>"]
TAIL = ["tail -<n> <f>", "tail -n<n> <f>", "cat <f> | tail -<n>", "cat <f> | tail -n <n>", "last <n> <f>", "last <n> lines <f>", "<f> last <n> lines", "<f> tail <n>", "tail -<n> of <f>", "bottom <n> lines <f>"]

# Changes of a whole text, which stay in its file.
CHANGES_TWO = {
    "sort": two_said(["sort the lines of @ alphabetically", "put the lines of @ in alphabetical order"]),
    "dedupe": two_said(["remove the duplicate lines from @", "can you take the repeated lines out of @?"]),
    "blank": two_said(["remove the blank lines from @", "can you delete the empty lines in @?"]),
    "number": two_said(["number the lines of @", "put a number before each line of @"]),
    "reverse": two_said(["put the lines of @ in reverse order"]),
    "upper": two_said(["put all of @ in capital letters"]),
    "lower": two_said(["put all of @ in small letters"]),
    "trim": two_said(["remove the spaces at the start and the end of each line of @"]) + [
        "there are stray spaces in <f> before and after the lines, remove them", "spaces at both ends of the lines in <f> have to go", "<f> has spaces at the line ends and before the lines, clean that up", "I copied <f> from a PDF and the lines have spaces around them. Remove those", "strip spaces around lines <f>", "trim whitespace <f>", "whitespace at both ends of each line in <f> should go",
    ],
}
# Where the text goes, said in a sentence of its own; never at the place of another line.
APPEND_TWO = [
    'Add "<t>" at the end. The file is <f>', 'Put "<t>" at the bottom. It is the file <f>', 'Add the line "<t>", at the end please. The file is called <f>', 'My list is the file <f>. Add "<t>" at the end of it', 'The file is <f>. Add "<t>" as a new last line', 'I have a list in <f>. "<t>" is missing at the end, add it', 'I forgot something in <f>. Add "<t>" at the end', 'There is a file <f>. It needs one more line at the end: "<t>"', 'Please write "<t>" below the rest. It is in <f>', 'Keep all that is in <f> and add "<t>" at the end', 'Nothing in <f> should change, only add "<t>" at the end', 'Don\'t replace anything in <f>, just add "<t>" at the bottom', 'one more line for the end of <f>, not the top: "<t>"', '<f>: add at the end "<t>"', '<f> append "<t>"', 'append "<t>" <f>', 'to <f>, at the very end, add "<t>"', 'my diary is <f>. Write "<t>" at the end of it',
]
PREPEND_TWO = [
    'Add "<t>" at the top. The file is <f>', 'Put "<t>" at the beginning. It is the file <f>', 'Add the line "<t>", at the start please. The file is called <f>', 'My list is the file <f>. Add "<t>" at the top of it', 'The file is <f>. Add "<t>" as a new first line', 'I have a list in <f>. "<t>" is missing at the top, add it', 'I forgot the heading in <f>. Add "<t>" at the top', 'There is a file <f>. It needs one more line at the top: "<t>"', 'Please write "<t>" above the rest. It is in <f>', 'Keep all that is in <f> and add "<t>" at the top', 'Nothing in <f> should change, only add "<t>" above it', 'Don\'t replace the first line of <f>, add "<t>" above it', 'one more line for the top of <f>, not the end: "<t>"', '<f>: add at the top "<t>"', '<f> prepend "<t>"', 'prepend "<t>" <f>', 'to <f>, at the very start, add "<t>"', 'the new first line of <f>, above the old one: "<t>"',
]
BLANK_TWO = two_said(["how many blank lines are in @?", "how many empty lines does @ have?", "count the empty lines in @"]) + ["grep -c '^$' <f>", "grep -c '^\\s*$' <f>", "empty lines <f> count", "count blank lines <f>", "<f> blank lines?", "number of empty lines, <f>", "how many lines of <f> have nothing on them?"]
ENDS_TWO = two_said(["show me the first and the last line of @", "what are the first and the last line of @?", "how does @ begin and end?"]) + ["head -1 <f>; tail -1 <f>", "first line and last line <f>", "<f> first and last line", "sed -n '1p;$p' <f>"]

WORDS_TWO += ["cat <f> | wc -w", "wc -w < <f>", "wc --words <f>", "wc words <f>", "<f> wc -w", "count words in text <f>", "run wc -w on <f>"]
LINES_TWO += ["cat <f> | wc -l", "wc -l < <f>", "wc --lines <f>", "wc lines <f>", "<f> wc -l", "count lines in text <f>", "run wc -l on <f>"]
CHARACTERS_TWO += ["cat <f> | wc -m", "wc -m < <f>", "wc --chars <f>", "<f> wc -m", "run wc -m on <f>"]
REPLACE_TWO += ["sed -i s/<w>/<v>/ <f>", "sed -i s/<w>/<v>/g <f>", "sed -i 's/<w>/<v>/g' <f>", "perl -pi -e 's/<w>/<v>/g' <f>", ":%s/<w>/<v>/g in <f>", "replace <w> <v> <f>", "<f> replace <w> <v>", "<f> s/<w>/<v>/"]
SHOW_TWO += ["more <f>", "type <f>", "bat <f>", "cat the file <f>", "run cat on <f>", "print(open(<f>).read())", "cat <f> please", "<f> cat"]
