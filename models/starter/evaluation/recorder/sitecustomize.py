"""Notes what each figure holds that matplotlib draws or saves: a line of JSON a figure, in the file that NOD_DRAWN names.

Python runs this at its start in the places where the evaluation lets actions run, and nowhere else. A plot that shows the
wrong column is a picture like any other; only what was drawn tells them apart."""

import importlib.util
import json
import os
import sys

WATCHED = "matplotlib.backend_bases"


class Watch:
    """Wraps the one method that every figure goes through, once its module is imported."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name != WATCHED:
            return None
        sys.meta_path.remove(cls)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            watch(module.FigureCanvasBase)

        spec.loader.exec_module = exec_module
        return spec


def watch(canvas):
    original = canvas.print_figure

    def print_figure(self, *args, **kwargs):
        result = original(self, *args, **kwargs)
        try:
            noted = {"axes": [axes_held(axes) for axes in self.figure.axes]}
        except Exception as error:  # a mistake of ours must not become one of the model's
            noted = {"error": repr(error)}
        with open(os.environ["NOD_DRAWN"], "a") as file:
            file.write(json.dumps(noted) + "\n")
        return result

    canvas.print_figure = print_figure


def axes_held(axes):
    labels = [text.get_text() for axis in (axes.xaxis, axes.yaxis) for text in axis.get_ticklabels()]
    legend = axes.get_legend()
    if legend:
        labels += [text.get_text() for text in legend.get_texts()]
    return {
        "labels": labels + [text.get_text() for text in axes.texts],
        "lines": [numbers(line.get_ydata(orig=False)) for line in axes.lines],
        "bars": [bars_held(bars) for bars in axes.containers if type(bars).__name__ == "BarContainer"],
        "points": [[pair for pair in map(numbers, found.get_offsets().tolist()) if len(pair) == 2] for found in axes.collections if type(found).__name__ == "PathCollection"],
        "shares": [(patch.theta2 - patch.theta1) / 360 for patch in axes.patches if type(patch).__name__ == "Wedge"],
    }


def bars_held(bars):
    lying = bars.orientation == "horizontal"
    size, start, width = ("width", "y", "height") if lying else ("height", "x", "width")
    value = lambda patch, what: float(getattr(patch, f"get_{what}")())  # noqa: E731
    edges = [(value(patch, start), value(patch, start) + value(patch, width)) for patch in bars.patches]
    return {"sizes": numbers(value(patch, size) for patch in bars.patches), "from": min((a for a, _ in edges), default=0), "to": max((b for _, b in edges), default=0)}


def numbers(values):
    """Those that are there; a gap in a line is none."""
    return [float(value) for value in values if value == value and value is not None]


if os.environ.get("NOD_DRAWN"):
    sys.meta_path.insert(0, Watch)
