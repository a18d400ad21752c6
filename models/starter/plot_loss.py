"""Draws loss.png from loss.csv.

    python plot_loss.py [--append RUN]

With `--append`, the figures of a run that went on from the file here (`train.py --gguf`) come to loss.csv first, counted on
from where it ends."""

import argparse
import csv
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt  # noqa: E402

HERE = Path(__file__).parent


def table(path):
    with open(path) as file:
        return list(csv.DictReader(file))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--append", type=Path, metavar="RUN", help="the folder of a run, with its loss.csv")
    options = arguments.parse_args()
    kept = table(HERE / "loss.csv")
    if options.append:
        last = {name: int(kept[-1][name]) for name in ("step", "tokens", "seconds")}
        kept += [{**row, **{name: int(row[name]) + before for name, before in last.items()}} for row in table(options.append / "loss.csv")]
        with open(HERE / "loss.csv", "w", newline="") as file:
            writer = csv.DictWriter(file, list(kept[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(kept)
    figure, axes = plt.subplots(figsize=(7.2, 3.6), layout="tight")
    axes.semilogy([int(row["tokens"]) / 1e6 for row in kept], [float(row["loss"]) for row in kept], linewidth=0.9)
    axes.set(xlabel="tokens seen, millions", ylabel="loss on the assistant's tokens")
    axes.grid(which="both", alpha=0.35)
    figure.savefig(HERE / "loss.png")


if __name__ == "__main__":
    main()
