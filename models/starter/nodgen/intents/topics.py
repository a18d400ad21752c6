"""Topics of different families in turn, each pair of families as often as any other: a table after files, files after a sum, a
text after a plot. Drawn by their weights most pairs would hardly ever meet."""

import re

from ..phrasing import OPENED, split_phrasings
from ..scenario import Act, Say, User

FAMILIES = {
    "files": "list_files list_files count_files count_files size_files newest_file file_facts by_extension files_by_size subfolders file_exists find_by_name",
    "changed": "rename_file move_file copy_file make_folder delete_file pack unpack look_inside move_many delete_by_name",
    "text": "count_text count_text lines_with show_text top_words longest_word last_lines sum_numbers frequent_word line_number lines_named add_line replace_word write_note",
    "table": "table_loose table_loose table_named table_shape table_shape table_which table_distinct table_distinct table_superlative table_valued table_rows_with table_above table_months table_members table_common table_size table_summary",
    "plot": "plot_table plot_table plot_saved",
    "picture": "picture_info picture_info picture_edited picture_converted show_picture",
    "number": "arithmetic in_words percent bill tax listed_numbers powers rounding divisors both_ends sum_steps shopping numbers_beside before_percent",
    "unit": "convert_units convert_units temperature seconds bases",
    "date": "today from_today until dates_between dates_shifted weekdays months age times_of_day time_in weeks_until time_left durations_added",
    "word": "transform count_letters encode sort_words",
    "chance": "random_number dice_and_coins pick_one password",
    "computer": "computer_facts python_facts place_and_environment",
    "itself": "small_talk family_help",
    "outside": "beyond",
}
# How often each; files, texts and tables are what most people come for.
WEIGHTS = dict(zip(FAMILIES, (6, 3, 6, 8, 3, 2.5, 4, 2, 4, 1.5, 1, 1, 1.5, 1.5)))
# What people say when they have done with one thing and come to another.
TURN = [
    "something else:", "now something else:", "a different thing:", "different question:", "other question:", "another question:", "other topic:", "new topic:", "change of topic:", "ok, next:", "good, next:", "thanks, next:", "great, thanks. Now:", "fine, that is done. Next:", "that's done. Next:", "so much for that. Now:", "enough of that:",
    "while you are at it:", "while we are at it:", "while we are here:", "oh, and another thing:", "and another thing:", "before I forget:", "by the way:", "apart from that:", "besides that:", "next one:", "next task:", "the next thing:", "next question:", "moving on:", "let's move on:", "on to something else:", "now to something different:",
    "something completely different:", "I also need something else:", "I have another question:", "I've got one more:", "one last thing:", "last one:", "one more thing:", "one more question:", "thank you. Now:", "perfect. Now:", "nice. And now:", "ok thanks.", "got it.", "I see.", "good to know.", "all right.", "right, next:", "ok, that helps.", "very good.",
    "great.", "now the other thing:", "and now for something else:", "new question:", "leaving that aside:", "that's clear now.", "that answers it.", "the other thing I wanted:", "as I have you here:", "now another job:", "another job for you:", "now a new one:", "well then, next:", "thanks for that.",
]
BEGUN = re.compile(r"(?:another thing|one more|quick one|for my|for work|listen|question|one question|now|first|dear|could you help|I need help|I'm in)\b", re.IGNORECASE)
ROOM = 1800  # characters of one conversation


class Room:
    """How much of a conversation's room is taken."""

    def __init__(self):
        self.used = 0


def turned(c, text):
    """The request with a word before it that closes the topic before; an opener of its own is enough."""
    if OPENED.match(text) or BEGUN.match(text):
        return text
    training, held = split_phrasings(TURN)
    turn = c.pick(held if c.split == "held-out" else training)
    c.phrasings.append(turn)
    return f"{turn[:1].upper() if c.chance(0.4) else turn[:1]}{turn[1:]} {text}"


def topic(c, intent, room, turn, more):
    """Plays an intent up to its second request, or as far as there is room; what was asked back is answered."""
    script, reply, asked, answer = intent(c), None, 0, ""
    while True:
        try:
            item = script.send(reply)
        except StopIteration:
            return
        if isinstance(item, User):
            if asked and not answer.endswith("?") and not (more and room.used < ROOM * 0.55):
                script.close()
                return
            if turn and not asked:
                item.text = turned(c, item.text)
            asked += 1
        answer = item.text if isinstance(item, Say) else answer
        room.used += len(item.code) + len(item.talk) if isinstance(item, Act) else len(item.text)
        reply = yield item
        room.used += len(reply or "")
        c.demand(room.used < ROOM)


def topics_turn(c):
    from . import WEIGHTED

    by_name = {intent.__name__: intent for intent in WEIGHTED}
    room, last, count = Room(), "", c.rng.choice((2, 2, 2, 3, 3, 4))
    for i in range(count):
        (family,) = c.rng.choices(list(WEIGHTS), list(WEIGHTS.values()))
        # Another file of the same kind may come next, but not as often as it is drawn.
        if family == last and c.chance(0.6):
            (family,) = c.rng.choices([x for x in WEIGHTS if x != last], [n for x, n in WEIGHTS.items() if x != last])
        if i > 1 and room.used > ROOM * 0.6:
            return
        names = [n for n in FAMILIES[family].split() if n in by_name]
        yield from topic(c, by_name[c.pick(names)], room, bool(i) and c.chance(0.25), c.chance(0.4))
        last = family


INTENTS = {topics_turn: 60}
