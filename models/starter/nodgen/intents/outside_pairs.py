"""The same verb or word, outside and inside: "open Spotify" and "open notes.txt", "name all planets" and "name it b.txt".

A model that sees a word only on one side learns the word and not the request. So both sides of a word come equally often here."""

import re
import shutil

from ..scenario import Say, Unfit, User
from .itself import ABOUT
from .outside import BEYOND_ANSWER, slots, written
from .outside_commands import COMMANDS
from .outside_features import FEATURED
from .outside_removals import REMOVALS
from .outside_requests import REQUESTS
from .outside_works import WORKS

DELETING = r"delete|deleted|remove|erase|get rid of|clear|clear out|wipe|wipe out|trash|bin|empty|throw|uninstall|kill|can go|I don't need|gone"
# The word, and the intents with requests that have it.
SHARED = {
    r"open": "show_text show_picture line_number first_and_last last_lines look_inside",
    r"print": "show_text line_number first_and_last last_lines table_tail",
    r"write|note|save|store": "write_text tricky_write write_note add_note add_line plot_saved table_cell_set",
    r"name|names|call|called": "rename_file make_folder make_folders rename_many list_files find_by_name sort_words",
    r"count|how many": "count_files count_text count_letters lines_with by_extension each_text table_size table_distinct divisors months",
    r"convert|turn|change|into": "convert_units temperature bases roman_numerals picture_converted table_converted percent picture_edited body_height",
    r"change|changed|from": "percent replace_word table_cells_changed table_cell_set dates_between value_missing",
    r"find|look for|search|where": "find_by_name empty_files find_pieces search_texts duplicates file_exists lines_with",
    r"make|create": "make_folder make_folders picture_edited plot_table write_text pack password",
    r"draw|plot|chart|diagram": "plot_table plot_titled plot_saved",
    r"compare|which is|difference": "compare_texts table_superlative in_common zone_pairs",
    r"show|list": "list_files show_text table_tail show_picture whole_tree table_types today",
    r"add|put": "add_line add_note table_row_added arithmetic in_words move_file move_many",
    r"replace|swap": "replace_word table_cells_changed",
    DELETING: "delete_file delete_many remove_lines blank_lines table_columns_changed delete_kinds delete_named_so delete_by_name delete_of_kind delete_extreme delete_folder delete_inside",
    r"move|copy|sort": "move_file copy_file move_many copy_many change_lines sort_into_folders",
    r"merge|split|join": "merge_texts split_text table_joined table_stacked bill",
    r"install": "install_package python_facts",
    r"days?|weeks?|hours?|minutes?": "dates_between dates_shifted until from_today hours_between times_of_day seconds months convert_units",
    r"time|clock|o'clock": "time_in zone_pairs times_of_day today",
    r"kg|km|miles|pounds|litres|metres|feet|inches|degrees|GB": "convert_units body_height temperature consumption",
    r"euros?|dollars?|price|cost|€|\$": "bill prices tax loan worked_sums table_superlative",
    r"pick|choose|decide|guess|random": "pick_one pick_lines random_number shuffle teams dice_and_coins",
    r"can you|do you|are you|who|will you": "small_talk family_help small_talk",
    r"python|version|package|computer|memory|disk": "python_facts computer_facts place_and_environment small_talk",
    r"disk|drive|memory|laptop|space|storage": "computer_facts",
    r"backwards|capitals?|letters?|alphabet|alphabetically": "transform sort_words count_letters",
    r"hours|km|speed|drive|salary|rent|discount|cheaper": "worked_sums percent prices",
    r"picture|photo|image|jpg|png": "picture_info picture_edited picture_converted show_picture picture_folder",
    r"rotate|resize|shrink|bigger|smaller|half": "picture_edited picture_info percent in_words",
    r"text|sentence|word|words": "count_text transform count_letters frequent_word longest_word unique_words compare_words replace_word",
    r"average|total|sum|percent": "table_summary table_share listed_numbers percent tax",
    r"largest|biggest|smallest|oldest|newest|highest|longest": "files_by_size newest_file table_superlative listed_numbers longest_word extreme_line",
    r"number|numbers": "number_check random_number sum_numbers listed_numbers primes sequences",
    r"calculate|compute|work out|solve": "arithmetic percent powers fractions geometry interest listed_numbers",
    r"today|tomorrow|Friday|Monday|date|birthday|Christmas": "today until weekdays next_weekday from_today age weekdays_in_month",
    r"explain|tell me|give me|I want|I need": "list_files today convert_units table_summary password show_text day_facts small_talk",
}
# What a canned answer draws in most.
OFTEN = {"can you|do you|are you|who|will you": 4, "python|version|package|computer|memory|disk": 3, "disk|drive|memory|laptop|space|storage": 2, "install": 3}
ALL = [t for groups in (REQUESTS, WORKS, FEATURED, REMOVALS, COMMANDS) for templates in groups.values() for t in templates]
OUTSIDE = {word: [t for t in ALL if re.search(rf"(?<![\w<]){'(?:' + word + ')'}(?![\w>])", t)] for word in SHARED}


def outside_of(c, word, about=False):
    values = slots(c)
    text = c.ask(OUTSIDE[word], **values) if not about else c.ask(ABOUT, w=c.pick((values["s"], values["s"], f"my {values['dev']}", values["food"], f"{values['w']}s", values["app"])))
    written(c, values, text, 0.7)
    yield User(text)
    yield Say(BEYOND_ANSWER, ("beyond me",))


def inside_of(c, word):
    """An intent whose first request has the word; what was drawn before it leaves nothing behind."""
    from . import WEIGHTED

    named = SHARED[word].split()
    intents = [intent for intent in WEIGHTED if intent.__name__ in named]
    names, phrasings, files = set(c.names), list(c.phrasings), dict(c.files)
    kept = {path.name for path in c.folder.iterdir()}
    for _ in range(40):
        script = c.pick(intents)(c)
        try:
            item = next(script)
        except (Unfit, ValueError, IndexError, StopIteration):
            item = None
        if isinstance(item, User) and re.search(rf"(?<!\w)(?:{word})(?!\w)", item.text, re.IGNORECASE):
            break
        script.close()
        c.names, c.phrasings, c.files = set(names), list(phrasings), dict(files)
        for path in c.folder.iterdir():
            if path.name not in kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    else:
        raise Unfit
    while True:
        reply = yield item
        try:
            item = script.send(reply)
        except StopIteration:
            return


def near_pairs(c):
    if c.chance(0.06):
        # "What can you do with photos?" has an answer, "what can you do with chess?" has none.
        yield from outside_of(c, "", True)
        return
    (word,) = c.rng.choices(list(SHARED), [OFTEN.get(x, 1) for x in SHARED])
    first = c.chance(0.5)
    if first:
        yield from outside_of(c, word)
    else:
        yield from inside_of(c, word)
    if first and c.chance(0.3):
        # The same word once more: now as a chore.
        yield from inside_of(c, word)
    elif not first and c.chance(0.25):
        yield from outside_of(c, word)


INTENTS = {near_pairs: 46}
