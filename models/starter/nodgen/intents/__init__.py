"""Every intent, with how often it is drawn. A family a file; each file's `INTENTS` maps an intent to its weight."""

import pkgutil
from importlib import import_module

MODULES = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
# Below this an intent is met too seldom to be learnt: a quarter of a per cent or so of all conversations.
LEAST = 4
WEIGHTED = {intent: max(weight, LEAST) for module in MODULES for intent, weight in getattr(module, "INTENTS", {}).items()}
# They share a word with others and are taken for them.
CONFUSED = "computer_facts python_facts table_distinct replace_word random_number whole_tree picture_info".split()
WEIGHTED.update({intent: max(weight, 8) for intent, weight in WEIGHTED.items() if intent.__name__ in CONFUSED})
