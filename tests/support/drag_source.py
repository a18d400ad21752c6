"""A window of another program from which files can be dragged, as from a file manager.

Arguments: where its window goes on the display (x, y), then the files. Each thing that happens to the drag is
one line on standard output.
"""

import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

x, y, *paths = sys.argv[1:]
URIS = [GLib.filename_to_uri(path) for path in paths]
FILES, WORDS = 0, 1


def say(*words):
    print(*words, flush=True)


def begin(_widget, context):
    # What the program under the pointer would do with the files if they were dropped now; 0 is nothing.
    context.connect("action-changed", lambda _context, action: say("accepted" if int(action) else "refused"))
    say("begun")


def give(_widget, _context, data, kind, _time):
    if kind == FILES:
        data.set_uris(URIS)
    else:
        data.set_text("\n".join(paths), -1)


window = Gtk.Window(title="Files to drag")
window.set_default_size(60, 60)
window.move(int(x), int(y))
label = Gtk.Label(label="files")
box = Gtk.EventBox()
box.add(label)
window.add(box)
# File managers offer the names as words too. Nod must take the files, not type their names.
offers = [Gtk.TargetEntry.new("text/uri-list", 0, FILES), Gtk.TargetEntry.new("UTF8_STRING", 0, WORDS)]
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, offers, Gdk.DragAction.COPY | Gdk.DragAction.MOVE)
box.connect("drag-begin", begin)
box.connect("drag-data-get", give)
box.connect("drag-failed", lambda *_: say("failed") or False)
# A program that was offered a move and took it would make a file manager delete the file.
box.connect("drag-data-delete", lambda *_: say("deleted"))
box.connect("drag-end", lambda *_: say("ended"))
window.connect("destroy", Gtk.main_quit)
window.connect("map-event", lambda *_: say("shown") or False)
window.show_all()
Gtk.main()
