"""Units: how people say them, and the one factor between each pair that people ask for.

A conversion is one multiplication or one division by a factor that stands in the code as written here, always the same one for
a pair: numbers of its first unit are multiplied, numbers of its second divided. The factors are exact where there is a definition.
A small model learns the factors by heart, so there are few rare ones and none of them is drawn hardly ever."""

# The name in an answer, and what people write for it.
SPOKEN = {
    "mm": "mm|mm|millimeters|millimetres|millimetre|millimeter", "cm": "cm|cm|cm|centimeters|centimetres|centimetre|centimeter", "m": "m|m|meters|metres|meter|metre", "km": "km|km|km|kilometers|kilometres|kilometer|kilometre|kms",
    "inches": "inches|inches|inch|in|in.", "feet": "feet|feet|foot|ft|ft", "yards": "yards|yards|yard|yd|yds", "miles": "miles|miles|miles|mile|mi", "nautical miles": "nautical miles|sea miles|nautical mile|nmi",
    "mg": "mg|mg|milligrams|milligrammes|milligram", "g": "g|g|grams|grams|grammes|gram|gr", "kg": "kg|kg|kg|kilograms|kilos|kilogrammes|kilo|kilogram|kgs", "tonnes": "tonnes|metric tons|tonne|metric tonnes",
    "ounces": "ounces|ounces|oz|oz|ounce", "pounds": "pounds|pounds|lbs|lbs|lb|pound", "stone": "stone|stone|stones|st",
    "ml": "ml|ml|mL|millilitres|milliliters|milliliter|millilitre", "cl": "cl|centilitres|centiliters", "litres": "litres|liters|litres|liters|l|L|litre|liter", "cubic metres": "cubic metres|cubic meters|m3|m³|cubic metre",
    "US gallons": "gallons|gallons|US gallons|gallon|gal", "imperial gallons": "imperial gallons|UK gallons|British gallons", "US quarts": "quarts|US quarts|quart|qt", "US pints": "US pints|pints|pint", "imperial pints": "imperial pints|UK pints|British pints",
    "US cups": "cups|cups|US cups|cup", "US fluid ounces": "fluid ounces|fl oz|US fluid ounces|fluid ounce", "tablespoons": "tablespoons|tbsp|tablespoon|tbsps", "teaspoons": "teaspoons|tsp|teaspoon",
    "square metres": "square metres|square meters|m2|m²|sqm|square metre", "hectares": "hectares|hectares|ha|hectare", "square kilometres": "square kilometres|square kilometers|km2|km²",
    "square feet": "square feet|square feet|sq ft|square foot|sqft|ft2", "acres": "acres|acres|acre", "square miles": "square miles|sq mi|square mile",
    "km/h": "km/h|km/h|kmh|kph|kilometers per hour|kilometres per hour", "mph": "mph|mph|miles per hour|mi/h", "m/s": "m/s|m/s|meters per second|metres per second", "knots": "knots|knots|knot|kn",
    "milliseconds": "milliseconds|ms|millisecond", "seconds": "seconds|seconds|sec|s|second|secs", "minutes": "minutes|minutes|min|minute|mins", "hours": "hours|hours|h|hour|hrs", "days": "days|days|day", "weeks": "weeks|weeks|week", "years of 365 days": "years|years|year",
    "bits": "bits|bit", "bytes": "bytes|bytes|byte", "kB": "kB|KB|kilobytes|kilobyte|kb", "MB": "MB|MB|megabytes|megabyte|mb|megs", "GB": "GB|GB|gigabytes|gigs|gigabyte|gb", "TB": "TB|TB|terabytes|terabyte|tb",
    "KiB": "KiB|KiB|kibibytes|kibibyte|kib", "MiB": "MiB|MiB|mebibytes|mebibyte|mib", "GiB": "GiB|GiB|gibibytes|gibibyte|gib", "TiB": "TiB|tebibytes|tebibyte",
    "J": "J|joules|joule", "kJ": "kJ|kilojoules|kilojoule", "kcal": "kcal|calories|kilocalories", "Wh": "Wh|watt hours", "kWh": "kWh|kWh|kilowatt hours", "W": "W|watts|watt", "kW": "kW|kilowatts|kilowatt", "metric horsepower": "horsepower|hp|PS|metric horsepower",
    "hPa": "hPa|millibar|mbar", "bar": "bar|bar|bars", "psi": "psi|psi|pounds per square inch",
}
# (unit, other unit, how many of the other make one of the unit, how often people ask)
PAIRS = [
    ("miles", "km", "1.609344", 14), ("feet", "m", "0.3048", 8), ("inches", "cm", "2.54", 11), ("feet", "cm", "30.48", 5), ("m", "cm", "100", 6), ("km", "m", "1000", 6), ("cm", "mm", "10", 4), ("m", "mm", "1000", 3),
    ("feet", "inches", "12", 4), ("yards", "m", "0.9144", 5), ("yards", "feet", "3", 3), ("inches", "mm", "25.4", 3), ("miles", "m", "1609.344", 4), ("miles", "feet", "5280", 3), ("nautical miles", "km", "1.852", 3),
    ("pounds", "kg", "0.45359237", 13), ("pounds", "g", "453.59237", 6), ("ounces", "g", "28.349523125", 9), ("ounces", "kg", "0.028349523125", 6), ("kg", "g", "1000", 6), ("g", "mg", "1000", 3), ("tonnes", "kg", "1000", 4), ("stone", "kg", "6.35029318", 7), ("stone", "pounds", "14", 4), ("pounds", "ounces", "16", 4),
    ("US gallons", "litres", "3.785411784", 9), ("imperial gallons", "litres", "4.54609", 4), ("litres", "ml", "1000", 5), ("litres", "cl", "100", 3), ("cubic metres", "litres", "1000", 3), ("US quarts", "litres", "0.946352946", 3), ("US pints", "ml", "473.176473", 4), ("US pints", "litres", "0.473176473", 4),
    ("imperial pints", "litres", "0.56826125", 3), ("US cups", "litres", "0.2365882365", 5), ("US cups", "ml", "236.5882365", 7), ("US fluid ounces", "ml", "29.5735295625", 4), ("tablespoons", "ml", "14.78676478125", 4), ("teaspoons", "ml", "4.92892159375", 4), ("tablespoons", "teaspoons", "3", 3), ("US cups", "tablespoons", "16", 3),
    ("acres", "square metres", "4046.8564224", 4), ("hectares", "square metres", "10000", 4), ("square kilometres", "hectares", "100", 3), ("square feet", "square metres", "0.09290304", 7), ("square miles", "square kilometres", "2.589988110336", 4),
    ("acres", "hectares", "0.40468564224", 4),
    ("mph", "km/h", "1.609344", 11), ("m/s", "km/h", "3.6", 5), ("knots", "km/h", "1.852", 4), ("mph", "m/s", "0.44704", 3),
    ("minutes", "seconds", "60", 6), ("hours", "minutes", "60", 7), ("days", "hours", "24", 6), ("weeks", "days", "7", 4), ("hours", "seconds", "3600", 4), ("days", "minutes", "1440", 3), ("days", "seconds", "86400", 3), ("weeks", "hours", "168", 3), ("years of 365 days", "days", "365", 4), ("seconds", "milliseconds", "1000", 3),
    ("kB", "bytes", "1000", 4), ("MB", "kB", "1000", 4), ("GB", "MB", "1000", 7), ("TB", "GB", "1000", 4), ("MB", "bytes", "1000 ** 2", 3), ("GB", "bytes", "1000 ** 3", 3), ("KiB", "bytes", "1024", 4), ("MiB", "KiB", "1024", 4), ("GiB", "MiB", "1024", 5), ("TiB", "GiB", "1024", 3), ("MiB", "bytes", "1024 ** 2", 4), ("GiB", "bytes", "1024 ** 3", 3), ("MiB", "MB", "1.048576", 4), ("GiB", "GB", "1.073741824", 4), ("bytes", "bits", "8", 4),
    ("kcal", "kJ", "4.184", 6), ("kWh", "Wh", "1000", 3), ("kJ", "J", "1000", 3), ("kW", "W", "1000", 4), ("metric horsepower", "kW", "0.73549875", 4), ("psi", "bar", "0.0689475729", 4), ("bar", "hPa", "1000", 3),
]
SPOKEN_TEMPERATURES = {"°C": "°C|degrees Celsius|Celsius|celsius|C|c|degrees C|degrees celsius|degrees centigrade|centigrade", "°F": "°F|degrees Fahrenheit|Fahrenheit|fahrenheit|F|f|degrees F|degrees fahrenheit", "K": "K|kelvin|Kelvin|kelvin"}
# From one to the other; {} is the number.
TEMPERATURES = {
    ("°C", "°F"): "{} * 9 / 5 + 32", ("°F", "°C"): "({} - 32) * 5 / 9", ("°C", "K"): "{} + 273.15", ("K", "°C"): "{} - 273.15", ("°F", "K"): "({} - 32) * 5 / 9 + 273.15", ("K", "°F"): "({} - 273.15) * 9 / 5 + 32",
}
