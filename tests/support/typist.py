"""Somebody at a terminal: runs a command on a pseudo-terminal of its own and types when it asks.

    python typist.py '[["Run it?", "r\n"], ["Name: ", "Mira\n"]]' COMMAND …

Each step waits for its words behind those of the step before, then types. Every further card is answered with s.
Prints all that was on the terminal; then how the command ended, and whether the terminal shows what is typed, as it
did at first.
"""

import fcntl
import json
import os
import select
import signal
import sys
import termios
import time

PATIENCE = 240

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
# Held open here, so that the terminal and its modes outlive the command.
terminal, inner = os.openpty()
child = os.fork()
if child == 0:
    os.setsid()
    fcntl.ioctl(inner, termios.TIOCSCTTY, 0)
    for descriptor in 0, 1, 2:
        os.dup2(inner, descriptor)
    os.close(terminal)
    os.execv(command[0], command)

seen, done, ended = b"", 0, None
end = time.monotonic() + PATIENCE
while ended is None:
    if select.select([terminal], [], [], 0.1)[0]:
        seen += os.read(terminal, 65536)
    else:
        who, status = os.waitpid(child, os.WNOHANG)
        ended = os.waitstatus_to_exitcode(status) if who else None
    words, answer = steps[0] if steps else ("Run it?", "s\n")
    at = seen.find(words.encode(), done)
    if at >= 0:
        done = at + len(words.encode())
        steps = steps[1:]
        os.write(terminal, answer.encode())
    if time.monotonic() > end:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        ended = "nothing in time"
print(seen.decode(errors="replace"))
print("steps left:", len(steps))
print("ended with:", ended)
print("typing is shown:", bool(termios.tcgetattr(inner)[3] & termios.ECHO))
