#!/usr/bin/env python3
"""Draws the icon of Nod in every size and form the window needs. Only the standard library.

    python3 src-tauri/icons/draw.py

The mark: a head (a dot) above the path of a nod (a curve that dips and comes up again), on a rounded square.
Every pixel's colour comes from the distance to these shapes, so each size is drawn sharp, not scaled.
"""

import math
import struct
import zlib
from pathlib import Path

FOLDER = Path(__file__).parent
GROUND = (36, 66, 92)
MARK = (247, 245, 240)


def rounded_square(x, y, half, radius):
    """Signed distance to a rounded square centred on (0.5, 0.5)."""
    dx = abs(x - 0.5) - half + radius
    dy = abs(y - 0.5) - half + radius
    return math.hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - radius


def head(x, y):
    return math.hypot(x - 0.5, y - 0.315) - 0.105


def nod(x, y):
    """Distance to the lower arc of a circle, as a stroke with round ends."""
    centre_x, centre_y, radius, stroke, opening = 0.5, 0.42, 0.27, 0.042, math.radians(62)
    angle = math.atan2(x - centre_x, y - centre_y)  # 0 points down
    if abs(angle) <= opening:
        return abs(math.hypot(x - centre_x, y - centre_y) - radius) - stroke
    end_x = centre_x + math.copysign(radius * math.sin(opening), angle)
    end_y = centre_y + radius * math.cos(opening)
    return math.hypot(x - end_x, y - end_y) - stroke


def coverage(distance, pixel):
    return min(1.0, max(0.0, 0.5 - distance / pixel))


def draw(size):
    """RGBA rows of the icon at `size` x `size` pixels."""
    pixel = 1 / size
    rows = []
    for j in range(size):
        row = bytearray()
        for i in range(size):
            x, y = (i + 0.5) * pixel, (j + 0.5) * pixel
            ground = coverage(rounded_square(x, y, 0.47, 0.21), pixel)
            mark = max(coverage(head(x, y), pixel), coverage(nod(x, y), pixel))
            colour = [round(g + (m - g) * mark) for g, m in zip(GROUND, MARK)]
            row += bytes([*colour, round(255 * ground)])
        rows.append(bytes(row))
    return rows


def png(size):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in draw(size)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def ico(images):
    """A Windows icon that holds PNG images, by their size."""
    offset = 6 + 16 * len(images)
    entries, body = b"", b""
    for size, data in images.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return struct.pack("<HHH", 0, 1, len(images)) + entries + body


def icns(images):
    """A macOS icon: PNG images by the four letters of their slot."""
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in images.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main():
    made = {size: png(size) for size in (16, 32, 48, 64, 128, 256, 512)}
    (FOLDER / "32x32.png").write_bytes(made[32])
    (FOLDER / "128x128.png").write_bytes(made[128])
    (FOLDER / "128x128@2x.png").write_bytes(made[256])
    (FOLDER / "icon.png").write_bytes(made[512])
    (FOLDER / "icon.ico").write_bytes(ico({size: made[size] for size in (16, 32, 48, 256)}))
    (FOLDER / "icon.icns").write_bytes(
        icns({b"icp4": made[16], b"icp5": made[32], b"icp6": made[64], b"ic07": made[128], b"ic08": made[256], b"ic09": made[512]})
    )


if __name__ == "__main__":
    main()
