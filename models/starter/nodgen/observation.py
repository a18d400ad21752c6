"""Kernel outputs to the observation text the model reads. The agent crate builds the same bytes;
`tests/fixtures/observations.json` holds both sides to it."""

import re

ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
NO_OUTPUT = "[Code executed successfully with no output]"
INTERRUPTED = "[Interrupted by the user.]"
IMAGE = "\n[An image is already displayed to the user.]\n"
LIMIT = 1200  # characters; the starter's manifest says the same


def strip_ansi(text):
    return ANSI.sub("", text)


def terminal_lines(text):
    """What a terminal would still show: after a carriage return a line starts over."""
    lines = text.split("\n")
    return "\n".join(line.removesuffix("\r").rsplit("\r", 1)[-1] for line in lines)


def error_text(output):
    """The user's own lines of the traceback and the error itself; library frames are dropped."""
    lines = strip_ansi("\n".join(output["traceback"])).split("\n")
    kept, open_cell = [], False
    for line in lines:
        if line.startswith("Cell In["):
            kept.append(line.rstrip())
            open_cell = True
        elif open_cell and line.startswith("----> "):
            kept.append(line.rstrip())
            open_cell = False
    evalue = strip_ansi(output["evalue"])
    kept.append(f"{output['ename']}: {evalue}" if evalue else output["ename"])
    return "\n".join(kept) + "\n"


def newline_ended(buffer):
    return buffer if not buffer or buffer.endswith("\n") else buffer + "\n"


def observation(outputs, limit=LIMIT, status=None):
    """`outputs` in order of arrival; `status` is a bracketed closing line such as INTERRUPTED."""
    buffer = ""
    for output in outputs:
        kind = output["type"]
        if kind == "stream":
            buffer += strip_ansi(output["text"])
            continue
        buffer = newline_ended(terminal_lines(buffer))
        if kind == "error":
            buffer += error_text(output)
            continue
        data = output["data"]
        if any(mime.startswith("image/") for mime in data):
            buffer += IMAGE
            continue
        text = data.get("text/plain", "")
        count = output.get("executionCount")
        if count is None:
            buffer += f"{text}\n"
        elif "\n" in text:
            buffer += f"Out[{count}]: \n{text}\n"
        else:
            buffer += f"Out[{count}]: {text}\n"
    buffer = terminal_lines(buffer).rstrip()
    if len(buffer) > limit:
        half = limit // 2
        buffer = buffer[:half] + "\n... [Output truncated due to length]...\n" + buffer[-half:]
    if status:
        buffer = newline_ended(buffer) + status
    return buffer or NO_OUTPUT
