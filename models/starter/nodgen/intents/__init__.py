"""Every intent, with how often it is drawn. A family a file."""

from . import dialog, files, numbers, repairs, tables, texts

WEIGHTED = {**numbers.INTENTS, **files.INTENTS, **texts.INTENTS, **tables.INTENTS, **repairs.INTENTS, **dialog.INTENTS}
