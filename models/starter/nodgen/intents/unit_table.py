"""Units: how an answer writes them, how people say them, and how much of the family's base unit they are.

The factor stands in the code as written here. It is the exact definition where there is one."""


class Unit:
    """`factor` in base units as Python text, empty for the base unit itself."""

    def __init__(self, name, factor, spoken):
        self.name, self.factor, self.spoken = name, factor, spoken.split("|")


FAMILIES = {
    "length": [
        Unit("m", "", "m|meters|metres|meter|metre"), Unit("km", "1000", "km|km|kilometers|kilometres|kilometer|kilometre"), Unit("cm", "0.01", "cm|cm|centimeters|centimetres|centimetre"), Unit("mm", "0.001", "mm|millimeters|millimetres|millimetre"),
        Unit("miles", "1609.344", "miles|miles|mile|mi"), Unit("yards", "0.9144", "yards|yard|yd"), Unit("feet", "0.3048", "feet|feet|foot|ft"), Unit("inches", "0.0254", "inches|inches|inch|in"), Unit("nautical miles", "1852", "nautical miles|sea miles"),
    ],
    "weight": [
        Unit("kg", "", "kg|kg|kilograms|kilos|kilogrammes|kilo"), Unit("g", "0.001", "g|grams|grammes|gram"), Unit("mg", "0.000001", "mg|milligrams|milligrammes"), Unit("tonnes", "1000", "tonnes|metric tons|tonne"), Unit("pounds", "0.45359237", "pounds|pounds|lbs|lb|pound"),
        Unit("ounces", "0.028349523125", "ounces|oz|ounce"), Unit("stone", "6.35029318", "stone|stones|st"), Unit("US tons", "907.18474", "US tons|short tons"),
    ],
    "volume": [
        Unit("litres", "", "litres|liters|l|litre|liter"), Unit("ml", "0.001", "ml|millilitres|milliliters"), Unit("cl", "0.01", "cl|centilitres|centiliters"), Unit("cubic metres", "1000", "cubic metres|cubic meters|m3|m³"), Unit("US gallons", "3.785411784", "gallons|US gallons|gallon|gal"), Unit("imperial gallons", "4.54609", "imperial gallons|UK gallons|British gallons"),
        Unit("US quarts", "0.946352946", "quarts|US quarts|quart"), Unit("US pints", "0.473176473", "US pints|pints|pint"), Unit("imperial pints", "0.56826125", "imperial pints|UK pints|British pints"), Unit("US cups", "0.2365882365", "cups|US cups|cup"), Unit("US fluid ounces", "0.0295735295625", "fluid ounces|fl oz|US fluid ounces"),
        Unit("tablespoons", "0.01478676478125", "tablespoons|tbsp|tablespoon"), Unit("teaspoons", "0.00492892159375", "teaspoons|tsp|teaspoon"), Unit("cubic feet", "28.316846592", "cubic feet|cubic foot|ft3"),
    ],
    "area": [
        Unit("square metres", "", "square metres|square meters|m2|m²|sqm"), Unit("square kilometres", "1000000", "square kilometres|square kilometers|km2|km²"), Unit("hectares", "10000", "hectares|ha|hectare"), Unit("acres", "4046.8564224", "acres|acres|acre"), Unit("square feet", "0.09290304", "square feet|sq ft|square foot|sqft|ft2"),
        Unit("square miles", "2589988.110336", "square miles|sq mi|square mile"), Unit("square yards", "0.83612736", "square yards|sq yd|square yard"), Unit("square inches", "0.00064516", "square inches|sq in|square inch"), Unit("square centimetres", "0.0001", "square centimetres|square centimeters|cm2|cm²"),
    ],
    "speed": [
        Unit("km/h", "", "km/h|kmh|kph|kilometers per hour|kilometres per hour"), Unit("mph", "1.609344", "mph|mph|miles per hour"), Unit("m/s", "3.6", "m/s|meters per second|metres per second"), Unit("knots", "1.852", "knots|knot|kn"), Unit("ft/s", "1.09728", "ft/s|feet per second|fps"),
    ],
    "time": [
        Unit("seconds", "", "seconds|seconds|sec|s|second"), Unit("minutes", "60", "minutes|minutes|min|minute"), Unit("hours", "3600", "hours|hours|h|hour"), Unit("days", "86400", "days|days|day"), Unit("weeks", "604800", "weeks|weeks|week"), Unit("milliseconds", "0.001", "milliseconds|ms"), Unit("years of 365 days", "31536000", "years|years|year"),
    ],
    "data": [
        Unit("bytes", "", "bytes|bytes|B"), Unit("bits", "0.125", "bits|bit"), Unit("kB", "1000", "kB|KB|kilobytes"), Unit("MB", "1000 ** 2", "MB|MB|megabytes"), Unit("GB", "1000 ** 3", "GB|GB|gigabytes|gigs"), Unit("TB", "1000 ** 4", "TB|terabytes"),
        Unit("KiB", "1024", "KiB|kibibytes"), Unit("MiB", "1024 ** 2", "MiB|mebibytes"), Unit("GiB", "1024 ** 3", "GiB|gibibytes"), Unit("TiB", "1024 ** 4", "TiB|tebibytes"),
    ],
    "energy": [Unit("J", "", "J|joules|joule"), Unit("kJ", "1000", "kJ|kilojoules"), Unit("kcal", "4184", "kcal|calories|kilocalories"), Unit("Wh", "3600", "Wh|watt hours"), Unit("kWh", "3600000", "kWh|kilowatt hours")],
    "power": [Unit("W", "", "W|watts|watt"), Unit("kW", "1000", "kW|kilowatts"), Unit("metric horsepower", "735.49875", "horsepower|hp|PS|metric horsepower")],
    "pressure": [Unit("Pa", "", "Pa|pascal"), Unit("bar", "100000", "bar|bar|bars"), Unit("psi", "6894.757293", "psi|pounds per square inch"), Unit("hPa", "100", "hPa|millibar|mbar"), Unit("atm", "101325", "atm|atmospheres")],
}
WEIGHTS = {"length": 10, "weight": 7, "volume": 7, "area": 4, "speed": 4, "time": 5, "data": 5, "energy": 2, "power": 1, "pressure": 1}
SPOKEN_TEMPERATURES = {"°C": "°C|degrees Celsius|Celsius|C|degrees C|degrees centigrade", "°F": "°F|degrees Fahrenheit|Fahrenheit|F|degrees F", "K": "K|kelvin|Kelvin"}
# From one to the other; {} is the number.
TEMPERATURES = {
    ("°C", "°F"): "{} * 9 / 5 + 32", ("°F", "°C"): "({} - 32) * 5 / 9", ("°C", "K"): "{} + 273.15", ("K", "°C"): "{} - 273.15", ("°F", "K"): "({} - 32) * 5 / 9 + 273.15", ("K", "°F"): "({} - 273.15) * 9 / 5 + 32",
}
# What people ask for most.
COMMON = [
    ("km", "miles"), ("m", "feet"), ("m", "yards"), ("cm", "inches"), ("cm", "feet"), ("kg", "pounds"), ("kg", "stone"), ("g", "ounces"), ("litres", "US gallons"), ("litres", "US pints"), ("ml", "US cups"), ("ml", "US fluid ounces"), ("litres", "imperial gallons"), ("km/h", "mph"), ("km/h", "m/s"), ("km/h", "knots"),
    ("hectares", "acres"), ("square metres", "square feet"), ("GB", "MB"), ("MB", "kB"), ("minutes", "hours"), ("hours", "days"), ("days", "weeks"), ("seconds", "minutes"), ("kJ", "kcal"), ("bar", "psi"), ("kW", "metric horsepower"),
]
