"""What people buy and cook, for requests about money."""

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
