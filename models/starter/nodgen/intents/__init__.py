"""Every intent, with how often it is drawn. A family a file; each file's `INTENTS` maps an intent to its weight."""

import pkgutil
from importlib import import_module

MODULES = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
WEIGHTED = {intent: weight for module in MODULES for intent, weight in getattr(module, "INTENTS", {}).items()}
