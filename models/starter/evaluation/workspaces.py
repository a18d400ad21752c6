"""Folders as people have them, made anew for every case. Written by hand; nothing of the generator's words."""

import io
import random
import textwrap
import time
from functools import cache
from pathlib import Path

from nodgen import contents

HOUR = 3600
DAY = 24 * HOUR


def build(name, folder):
    """Makes the workspace of this name in `folder`, which is there and empty."""
    files, ages = WORKSPACES[name]()
    now = time.time()
    for path, content in files.items():
        target = Path(folder) / path
        if path.endswith("/"):
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else textwrap.dedent(content).encode())
    contents.restore(folder, {}, {path: now - age for path, age in ages.items()})


@cache
def photo(width, height, colour, kind="PNG"):
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, kind)
    return out.getvalue()


def empty():
    return {}, {}


def desk():
    """A home folder's desk: all sorts of small files."""
    files = {
        "todo.txt": "call the dentist\nbuy stamps\npay rent\nwater the plants\ncall grandma\n",
        "shopping list.txt": "milk\neggs\nflour\nbutter\napples\n",
        "meeting-notes.md": """\
            # Meeting 14 May

            Anna will send the budget by Friday.
            The launch moves to June.
            Budget for print is too high, says Tom.
            Next meeting: 28 May.
            """,
        "letter.txt": """\
            Dear Mr Hofmann,

            thank you for your offer. We would like to rent the flat from August on.
            Please send us the contract.

            Kind regards
            Jana
            """,
        "invoice_0412.pdf": b"%PDF-1.4\n\xe2\xe3 invoice 0412 " + bytes(2000),
        "invoice_0413.pdf": b"%PDF-1.4\n\xe2\xe3 invoice 0413 " + bytes(3500),
        "cv_2023.pdf": b"%PDF-1.4\n\xe2\xe3 cv " + bytes(9000),
        "beach.jpg": photo(640, 480, "skyblue", "JPEG"),
        "logo.png": photo(300, 120, "darkred"),
        "archive/": "",
        "archive/old_letter.txt": "Dear all,\nthis is old.\n",
        "archive/taxes.pdf": b"%PDF-1.4\n\xe2\xe3 taxes " + bytes(5000),
        "run.py": "import sys\nprint('hello')\n",
        "budget.csv": "month,rent,food,travel\nJan,800,310.5,40\nFeb,800,295.25,120\nMar,820,330,0\nApr,820,342.75,65\n",
    }
    ages = {
        "todo.txt": 2 * HOUR, "shopping list.txt": 5 * HOUR, "meeting-notes.md": 9 * DAY, "letter.txt": 30 * DAY, "invoice_0412.pdf": 60 * DAY,
        "invoice_0413.pdf": 20 * DAY, "cv_2023.pdf": 700 * DAY, "beach.jpg": 300 * DAY, "logo.png": 100 * DAY, "run.py": 3 * DAY, "budget.csv": 12 * DAY,
    }
    return files, ages


def downloads():
    """A full download folder: copies, odd names, many kinds."""
    report = b"%PDF-1.5\n\xe2\xe3 annual report " + bytes(4200)
    return {
        "Rechnung März.pdf": b"%PDF-1.5\n\xe2\xe3 rechnung " + bytes(1200),
        "report.pdf": report,
        "report (1).pdf": report,
        "report_final.pdf": b"%PDF-1.5\n\xe2\xe3 final " + bytes(6100),
        "IMG_2201.jpg": photo(800, 600, "olive", "JPEG"),
        "IMG_2202.jpg": photo(600, 800, "teal", "JPEG"),
        "IMG_2203.jpg": photo(1024, 768, "maroon", "JPEG"),
        "screenshot 2025-03-02.png": photo(1280, 720, "gray"),
        "café menu.txt": "espresso 2.20\ncroissant 1.90\ntarte 4.50\n",
        "menu copy.txt": "espresso 2.20\ncroissant 1.90\ntarte 4.50\n",
        "setup.exe": b"MZ\x90\x00" + bytes(12000),
        "data.zip": contents.archive({"data/readings.csv": b"t,v\n1,2.5\n2,2.75\n3,3.1\n", "data/info.txt": b"station 4\n"}),
        "song.mp3": b"ID3\x03\x00" + bytes(7000),
        "talk.MP3": b"ID3\x03\x00" + bytes(8000),
        "readme.TXT": "Read me first.\nThen run setup.\n",
        "budget v2.xlsx": contents.workbook({"Plan": [["item", "cost"], ["desk", 240], ["chair", 129.5], ["lamp", 35]]}),
    }, {"report.pdf": 3 * DAY, "report (1).pdf": 2 * DAY, "setup.exe": 400 * DAY, "song.mp3": 50 * DAY, "IMG_2201.jpg": 8 * DAY}


def shop():
    """A small shop's tables."""
    orders = """\
        order_id,date,customer,product,category,quantity,unit_price
        1001,2025-01-04,Lena Brandt,Teapot,kitchen,2,24.90
        1002,2025-01-09,Omar Haddad,Notebook,paper,10,3.20
        1003,2025-01-17,Lena Brandt,Desk lamp,light,1,49.00
        1004,2025-02-02,Yuki Sato,Teapot,kitchen,1,24.90
        1005,2025-02-03,Paul Wagner,Pen set,paper,4,12.50
        1006,2025-02-21,Omar Haddad,Candle,light,6,4.75
        1007,2025-03-01,Yuki Sato,Notebook,paper,25,3.20
        1008,2025-03-15,Ines Costa,Mug,kitchen,8,7.40
        1009,2025-03-15,Paul Wagner,Desk lamp,light,2,49.00
        1010,2025-03-28,Lena Brandt,Mug,kitchen,3,7.40
        1011,2025-04-06,Ines Costa,Candle,light,12,4.75
        1012,2025-04-19,Omar Haddad,Pen set,paper,1,12.50
        """
    return {
        "orders.csv": orders,
        "customers.csv": """\
            customer,city,since
            Lena Brandt,Hamburg,2019
            Omar Haddad,Lyon,2021
            Yuki Sato,Kyoto,2022
            Paul Wagner,Hamburg,2018
            Ines Costa,Porto,2024
            """,
        "products.tsv": "product\tstock\tweight_g\nTeapot\t14\t820\nNotebook\t230\t180\nDesk lamp\t6\t1450\nPen set\t55\t95\nCandle\t120\t210\nMug\t41\t330\n",
        "suppliers.json": '[{"name": "Nordlicht", "country": "Norway", "rating": 4.6}, {"name": "Papyra", "country": "Italy", "rating": 3.9}, '
        '{"name": "Keramos", "country": "Greece", "rating": 4.2}, {"name": "Lumen", "country": "Norway", "rating": 4.8}]\n',
        "returns.csv": "order_id,reason\n1002,damaged\n1006,late\n1009,damaged\n1011,wrong item\n",
    }, {}


def clinic():
    """Measurements with gaps, columns with spaces and capitals."""
    return {
        "patients.csv": """\
            Patient ID,Age,Weight (kg),Blood Type,Ward,Temperature
            P01,34,70.5,A,North,36.8
            P02,51,,0,South,37.4
            P03,29,58.2,A,North,
            P04,62,81.0,B,East,38.1
            P05,45,77.3,AB,South,36.6
            P06,70,,0,East,37.9
            P07,38,64.8,A,South,36.9
            P08,27,90.1,0,North,
            P09,55,73.4,B,East,37.2
            """,
        "Staff List.csv": "Name,Role,Years\nBea,nurse,4\nCarl,doctor,11\nDora,nurse,9\nEmil,doctor,2\nFay,nurse,15\n",
        "visits.tsv": "day\tvisits\nMon\t31\nTue\t28\nWed\t40\nThu\t22\nFri\t35\n",
    }, {}


def weather():
    """Readings over two weeks, for figures and plots."""
    rows = [
        ("2025-06-01", 18.2, 0.0, "harbour"), ("2025-06-02", 19.5, 0.0, "harbour"), ("2025-06-03", 21.1, 1.2, "harbour"),
        ("2025-06-04", 17.8, 12.4, "harbour"), ("2025-06-05", 16.9, 8.1, "harbour"), ("2025-06-06", 20.3, 0.0, "harbour"),
        ("2025-06-01", 14.4, 2.0, "hill"), ("2025-06-02", 15.0, 0.4, "hill"), ("2025-06-03", 16.7, 3.3, "hill"),
        ("2025-06-04", 12.9, 20.6, "hill"), ("2025-06-05", 13.1, 9.9, "hill"), ("2025-06-06", 15.8, 0.0, "hill"),
    ]
    lines = "\n".join(",".join(map(str, row)) for row in rows)
    return {
        "weather.csv": f"date,temperature,rain,station\n{lines}\n",
        "stations.csv": "station,height\nharbour,4\nhill,312\nvalley,95\n",
        "tides.csv": "time;level\n06:10;3.4\n12:25;0.8\n18:40;3.6\n",
    }, {}


def logs():
    """A server's logs."""
    app = """\
        2025-05-02 08:00:01 INFO started
        2025-05-02 08:03:12 WARNING disk at 81 percent
        2025-05-02 08:10:45 ERROR no answer from db-2
        2025-05-02 08:10:50 INFO retry
        2025-05-02 08:11:02 ERROR no answer from db-2
        2025-05-02 08:12:30 INFO connected to db-1
        2025-05-02 09:00:00 INFO backup finished
        2025-05-02 09:30:17 WARNING slow request /search
        """
    return {
        "app.log": app,
        "app.old.log": "2025-04-30 23:59:59 INFO stopped\n",
        "web-1.log": "GET / 200\nGET /about 200\nGET /nope 404\nPOST /login 302\n",
        "web-2.log": "GET / 200\nGET /nope 404\nGET /nope 404\n",
        "debug.LOG": "x=1\nx=2\n",
        "ips.txt": "10.0.0.4\n10.0.0.9\n10.0.0.4\n10.0.0.7\n10.0.0.9\n10.0.0.4\n",
        "config.ini": "[server]\nport = 8080\nhost = localhost\n",
        "backup/db-monday.bak": "monday\n",
        "backup/db-tuesday.bak": "tuesday\n",
        "tmp/cache-a.tmp": "a" * 400,
        "tmp/cache-b.tmp": "b" * 900,
        "tmp/keep.txt": "keep me\n",
    }, {"app.log": HOUR, "app.old.log": 3 * DAY, "web-1.log": 2 * HOUR, "web-2.log": DAY, "debug.LOG": 90 * DAY, "ips.txt": 6 * DAY, "config.ini": 200 * DAY}


def writing():
    """A writer's texts."""
    return {
        "chapter 1.txt": """\
            The ferry left at dawn. Mara stood at the rail and counted the gulls.
            There were nine gulls, and the sea was grey.
            She thought of the lighthouse and of the old keeper.
            """,
        "chapter 2.txt": """\
            At noon the ferry reached the island. The lighthouse was white.
            The keeper waved. Mara waved back.
            """,
        "chapter 3.txt": "Night came. The lighthouse burned.\n",
        "poem.txt": "rain on the roof\nrain on the lane\nrain in the river\nand then the sun\n",
        "words.txt": "pear\nApple\nfig\npear\nbanana\nfig\ncherry\n",
        "draft_old.txt": "alpha\nbeta\ngamma\ndelta\n",
        "draft_new.txt": "alpha\nbeta\nGAMMA\ndelta\nepsilon\n",
        "Wörterliste.txt": "Äpfel\nBirnen\nÜbung\nzebra\n",
        "names.txt": "Zoe\nadam\nMia\nLeo\n",
        "numbers.txt": "12\n7\n30\n4.5\n",
        "mail.txt": "Dear Sir,\nwe will meet on Monday. Monday at 10 is fine.\nBring the colour samples.\nmonday is busy\n",
    }, {}


def pictures():
    """Photos and what lies beside them."""
    return {
        "sunset.png": photo(1200, 800, "orange"),
        "portrait.jpg": photo(600, 900, "brown", "JPEG"),
        "icon.png": photo(64, 64, "black"),
        "banner.bmp": photo(970, 250, "navy", "BMP"),
        "team photo.jpg": photo(2000, 1500, "green", "JPEG"),
        "scans/page1.png": photo(850, 1100, "white"),
        "scans/page2.png": photo(850, 1100, "ivory"),
        "credits.txt": "photos by Nils\n",
    }, {}


def school():
    """A teacher's folder."""
    return {
        "grades.csv": """\
            student,maths,physics,art
            Ada,1.3,1.0,2.7
            Ben,3.0,2.3,1.7
            Cleo,2.0,3.3,1.0
            Dan,4.0,3.7,2.3
            Eva,1.7,2.0,3.0
            """,
        "class_list.csv": """\
            first name,last name,club,height cm
            Ada,Kern,chess,151
            Ben,Ott,football,163
            Cleo,Marx,chess,158
            Dan,Lutz,choir,170
            Eva,Roth,football,149
            Finn,Beck,football,166
            """,
        "attendance.xlsx": contents.workbook(
            {"May": [["student", "days", "late"], ["Ada", 19, 0], ["Ben", 17, 3], ["Cleo", 20, 1], ["Dan", 15, 6], ["Eva", 18, 2]]}
        ),
        "quiz1.csv": "student,points\nAda,18\nBen,11\nCleo,15\n",
        "quiz2.csv": "student,points\nAda,16\nCleo,19\nDan,9\n",
        "timetable.txt": "Mon maths\nTue physics\nWed art\nThu maths\nFri sports\n",
    }, {}


def project():
    """A programmer's folder."""
    return {
        "main.py": "import json\n\n\ndef main():\n    print('ok')  # TODO: real output\n\n\nmain()\n",
        "parse.py": "# TODO: speed\ndef parse(text):\n    return text.split()\n",
        "test_parse.py": "from parse import parse\n\n\ndef test_parse():\n    assert parse('a b') == ['a', 'b']\n",
        "settings.json": '{"debug": true, "port": 5000, "name": "demo"}\n',
        "README.md": "# Demo\n\nA small demo.\n\n## Use\n\nRun main.py.\n",
        "docs/intro.md": "# Intro\n",
        "docs/api.md": "# API\n\nNothing yet.\n",
        "data/points.json": '[{"x": 1, "y": 2.0}, {"x": 2, "y": 3.5}, {"x": 3, "y": 7.25}]\n',
        "build.tar.gz": b"\x1f\x8b\x08\x00" + random.Random(4).randbytes(3000),
        ".gitignore": "*.pyc\n",
        "results_1.txt": "0.91\n", "results_2.txt": "0.87\n", "results_10.txt": "0.95\n",
    }, {"main.py": 4 * HOUR, "parse.py": 2 * DAY, "README.md": 30 * DAY, "settings.json": 10 * DAY, "test_parse.py": 3 * DAY}


WORKSPACES = {f.__name__: f for f in (empty, desk, downloads, shop, clinic, weather, logs, writing, pictures, school, project)}
