"""What people buy and cook, for requests about money; and what people call the rows of a table."""

import difflib

from ..words import from_list

FOODS = """flour sugar rice butter pasta cheese milk cream honey yoghurt oats spinach salmon beef chicken bacon chocolate salt
couscous lentils beans peas corn mince ham tofu cocoa quark pumpkin cabbage broccoli""".split()
GOODS = """apples pears plums lemons cherries oranges bananas eggs rolls cookies onions carrots tomatoes potatoes peppers muffins bottles
cups plates spoons knives forks lamps chairs tables mirrors pillows candles clocks pencils pens notebooks stamps envelopes folders
tickets books magazines posters shirts socks hats scarves gloves shoes towels blankets batteries bulbs cables screws nails bricks
tiles ropes buckets brushes flowers roses tulips seeds balloons cards toys balls tyres bags boxes jars tins buns doughnuts pretzels
melons mangoes kiwis olives waffles pancakes sandwiches pizzas burgers""".split()


def some_food(c):
    found = from_list(c.rng, FOODS, c.split)
    c.names.add(found)
    return found


def some_goods(c):
    found = from_list(c.rng, GOODS, c.split)
    c.names.add(found)
    return found


# What the rows of a table are to people; often no column is called so.
WORKERS = "employees workers teachers drivers nurses colleagues clerks doctors".split()
PEOPLE = """students patients kids children customers employees players members pupils guests people workers runners teachers clients drivers
athletes users swimmers nurses actors singers tenants volunteers girls boys candidates babies visitors colleagues men women""".split()
THINGS = """products items articles houses cars books flats hotels dogs cats boxes trees plants machines routes trips rooms phones tools bikes
suppliers shops companies rivers mountains bridges towers ships trains animals recipes games films parcels flights ferries lakes bags
laptops chairs lamps offers things models brands dishes wines toys tickets courses rides walks tracks songs videos buildings""".split()
PAID = "orders invoices bills payments donations sales expenses transfers purchases receipts bookings deliveries rents costs fees fines refunds".split()
ONE_OF = {"people": "person", "children": "child", "men": "man", "women": "woman", "babies": "baby", "companies": "company", "ferries": "ferry", "deliveries": "delivery", "dishes": "dish", "boxes": "box", "bags": "bag", "buses": "bus", "colleagues": "colleague", "movies": "movie"}


def singular(noun):
    return ONE_OF.get(noun, noun[:-1])


def rows_called(c, table, kinds):
    """A plural that people have for the rows, which is the name of no column and near none. In orders.csv are orders, no teachers."""
    stem = table.name.rsplit(".", 1)[0].lower()
    c.demand(stem in kinds or stem not in (*PAID, *PEOPLE, *THINGS))
    noun = stem if stem in kinds else from_list(c.rng, kinds, c.split)
    one = singular(noun)
    c.names.add(noun)
    c.register(one)
    for name in table.df.columns:
        low = str(name).lower()
        c.demand(one not in low and low not in noun and not difflib.get_close_matches(one, [str(name)]) and not difflib.get_close_matches(noun, [str(name)]))
    return noun
