"""Statistics of numbers listed in the request: sum, mean, median, mode, spread, extremes, order."""

import ast
from fractions import Fraction

from ..scenario import Act, Say, User
from .endings import joined
from .values import near, repeating, shown

SUM = ["@n sum of <l>", "@c add <l>", "@c add up <l>", "@c sum <l>", "@n total of <l>", "@c sum up <l>", "what do <l> add up to?", "what is the sum of these numbers: <l>?", "sum: <l>", "@c total these numbers: <l>", "@c add these numbers: <l>", "how much are <l> together?", "@c add all of these: <l>", "<l>, sum please", "@n sum of the numbers <l>", "I spent <l>, what is the total?", "@c add the following: <l>", "@c add the following numbers: <l>", "@n sum of the following: <l>",
    "<l> - sum?", "<l> in total", "<l> summed up", "<l> all added up", "<l>, how much is it all together?", "<l>, total?", "<l>, add them up please", "total: <l>", "sum of: <l>", "sum(<l>)", "what is <l> added up?", "what is the grand total of <l>?", "what's the total of <l>?", "what do these come to: <l>?", "what do all of these add up to: <l>?", "how much do <l> make together?", "how much is it when I add <l>?", "I need the sum of <l>", "I need <l> added up", "I have the numbers <l>, what is their sum?", "we sold <l>, what is the total?", "for my report I need the total of <l>", "here are my numbers: <l>, what's the sum?", "any idea what <l> add up to?", "would you mind adding up <l>?", "take <l> and add them up", "@c tally <l>", "@c tally up these numbers: <l>", "@c find the total of <l>", "@c get the sum of <l>", "@c work out the sum of these: <l>", "@c put these numbers together: <l>",
    "@n grand total of <l>",
]
MEAN = ["@n average of <l>", "@n mean of <l>", "@n mean of the numbers <l>", "@n average of these numbers: <l>", "average: <l>", "<l>, what is the average?", "@c average <l>", "@c {calculate|compute} the average of <l>", "@c {calculate|compute} the mean of these: <l>", "my grades are <l>, what is the average?", "what are <l> on average?", "@n arithmetic mean of <l>", "mean <l>", "<l> on average?", "@n average grade of <l>", "mean value of <l>",
    "<l> - average?", "<l>: mean?", "<l>, average please", "<l>, what do they come to on average?", "<l> averaged", "avg <l>", "avg of <l>", "avg(<l>)", "mean of <l>", "mean: <l>", "average of: <l>", "what is the mean if the values are <l>?", "what's the average of <l>?", "what's the mean value of these: <l>?", "what is the arithmetic mean of these numbers: <l>?", "what do <l> average out to?", "how high is the average of <l>?", "on average, how much is <l>?", "I need the average of <l>", "I have the numbers <l>, what is their average?", "I have measured <l>, what is the mean?", "I ran <l> km, how much is that on average?", "my scores are <l>, what is my average score?", "my marks were <l>, what's the average mark?", "the temperatures were <l>, what was the average temperature?", "for my report I need the mean of <l>", "my teacher wants the average of <l>",
    "here are my numbers: <l>, what's the mean?", "any idea what the average of <l> is?", "would you mind averaging <l>?", "take <l> and give me the average", "@c find the mean of <l>", "@c find the average of <l>", "@c get the average of these values: <l>", "@c average these numbers: <l>", "@c work out the mean of <l>", "@n average value of <l>", "@n mean value of these: <l>", "@n average score of <l>",
    "my marks are <l>, what do they average?", "marks: <l>, average?", "grades of <l>, what is the average grade?", "the average of my grades: <l>", "averaging <l> gives what?", "what are <l> averaged?", "temperatures of <l>, what is the mean temperature?",
]
MEDIAN = ["@n median of <l>", "median <l>", "@n median of these numbers: <l>", "<l>, what is the median?", "@c {calculate|compute} the median of <l>", "@n middle value of <l>", "which number is in the middle of <l> when sorted?", "median: <l>", "@c find the median of <l>", "which is the median of <l>?", "@n median for <l>", "@n median of the numbers <l>", "@n median value of <l>", "@n middle value of these: <l>",
    "<l> - median?", "<l>: median?", "<l>, median please", "<l>, which is the middle value?", "median(<l>)", "median of <l>", "median of: <l>", "middle number of <l>", "what's the median of <l>?", "what's the middle value of <l>?", "what is the median if the values are <l>?", "what is the middle one of <l> when ordered?", "which value lies in the middle of <l>?", "which of <l> is the median?", "which number is the median: <l>?", "I need the median of <l>", "I have the numbers <l>, what is their median?", "for my report I need the median of <l>", "my teacher wants the median of <l>", "here are my numbers: <l>, what's the median?", "any idea what the median of <l> is?", "would you mind finding the median of <l>?", "take <l> and give me the median", "@c get the median of <l>", "@c determine the median of these: <l>", "@c work out the median of <l>", "@c find the middle number of <l>",
    "@n middle number of <l>", "@n median of these values: <l>",
    "@c determine the median of <l>", "@c determine the middle value of <l>",
]
MODE = ["@n mode of <l>", "mode of <l>", "which number is most frequent in <l>?", "which number appears most often in <l>?", "@n most frequent number in <l>", "@n mode of these numbers: <l>", "<l>, what is the mode?", "@n most common number in <l>", "which of these occurs most often: <l>?", "@n number that appears most in <l>", "mode: <l>", "@c find the mode of <l>",
    "<l> - mode?", "<l>: which is most common?", "<l>, which one occurs most often?", "<l>, mode please", "mode(<l>)", "mode <l>", "most common: <l>", "most frequent of <l>", "what's the mode of <l>?", "what's the most common number in <l>?", "what is the most frequent value of <l>?", "what number comes up most often in <l>?", "which number comes up the most in <l>?", "which number occurs most often in <l>?", "which number is repeated most in <l>?", "which is the most common of <l>?", "which value is repeated the most: <l>?", "which value is the mode of <l>?", "I need the mode of <l>", "I have the numbers <l>, which is the most frequent?", "my teacher wants the mode of <l>", "here are my numbers: <l>, what's the mode?", "any idea what the mode of <l> is?", "would you mind finding the mode of <l>?", "take <l> and give me the most common one", "@c get the mode of <l>",
    "@c work out the mode of <l>", "@c find the most common number in <l>", "@n number that comes up most often in <l>", "@n most frequent value in <l>", "@n value that is repeated most in <l>",
]
DEVIATION = ["@n standard deviation of <l>", "standard deviation: <l>", "@n standard deviation of these numbers: <l>", "<l>, what is the standard deviation?", "@c {calculate|compute} the standard deviation of <l>", "std of <l>", "@n std of <l>", "how much do <l> vary? standard deviation please", "@n spread of <l> as standard deviation", "stdev <l>", "@n stdev of the numbers <l>", "std dev of <l>", "@n std dev of <l>", "@c work out the standard deviation of <l>", "standard deviation for <l>",
    "<l> - standard deviation?", "<l>: std?", "<l>, standard deviation please", "<l>, std please", "std(<l>)", "std <l>", "std: <l>", "stdev(<l>)", "stdev: <l>", "sd of <l>", "sd: <l>", "@n sd of <l>", "what's the standard deviation of <l>?", "what's the std of <l>?", "what is the standard deviation if the values are <l>?", "how large is the standard deviation of <l>?", "how big is the standard deviation of <l>?", "how much do these scatter: <l>? I mean the standard deviation", "I need the standard deviation of <l>", "I need the std of <l>", "I have measured <l>, what is the standard deviation?", "for my report I need the standard deviation of <l>", "my teacher wants the standard deviation of <l>", "here are my numbers: <l>, what's the standard deviation?", "any idea what the standard deviation of <l> is?", "would you mind computing the standard deviation of <l>?",
    "take <l> and give me the standard deviation", "@c find the standard deviation of <l>", "@c get the std of <l>", "@c get the standard deviation of these: <l>", "@n sample standard deviation of <l>", "@n standard deviation of the values <l>",
    "by how much do <l> vary, as a standard deviation?", "how much do these vary: <l>? I need the standard deviation",
]
VARIANCE = ["@n variance of <l>", "variance: <l>", "@n variance of these numbers: <l>", "<l>, what is the variance?", "@c {calculate|compute} the variance of <l>", "@c {calculate|compute} the variance of these: <l>", "{calculate|compute} variance: <l>", "variance <l>", "var of <l>", "@n sample variance of <l>", "@n variance of the numbers <l>",
    "<l> - variance?", "<l>: variance?", "<l>, variance please", "var(<l>)", "var <l>", "var: <l>", "variance of <l>", "variance of: <l>", "what's the variance of <l>?", "what is the variance if the values are <l>?", "how large is the variance of <l>?", "how big is the variance of <l>?", "I need the variance of <l>", "I have measured <l>, what is the variance?", "for my report I need the variance of <l>", "my teacher wants the variance of <l>", "here are my numbers: <l>, what's the variance?", "any idea what the variance of <l> is?", "would you mind computing the variance of <l>?", "take <l> and give me the variance", "@c find the variance of <l>", "@c get the variance of these: <l>", "@c work out the variance of <l>", "@n variance of the values <l>", "@n var of <l>",
]
RANGE = ["@n range of <l>", "range of <l>", "@n difference between the largest and the smallest of <l>", "@n range of these numbers: <l>", "<l>, what is the range?", "how far apart are the biggest and smallest of <l>?", "@c {calculate|compute} the range of <l>", "@n span of <l>", "@n spread from lowest to highest of <l>", "range: <l>", "@n span of these numbers: <l>",
    "<l> - range?", "<l>: range?", "<l>, range please", "<l>, from smallest to largest is how far?", "<l>, how far apart are the ends?", "range(<l>)", "range of: <l>", "max minus min of <l>", "max - min of <l>", "span of <l>", "span: <l>", "what's the range of <l>?", "what's the span of <l>?", "what is the range if the values are <l>?", "what is the distance from the smallest to the largest of <l>?", "what is the difference between max and min of <l>?", "how big is the range of <l>?", "how large is the span of <l>?", "how far is it from the lowest to the highest of <l>?", "how wide is the range of <l>?", "I need the range of <l>", "I have measured <l>, what is the range?", "for my report I need the range of <l>", "my teacher wants the range of <l>", "here are my numbers: <l>, what's the range?", "any idea what the range of <l> is?", "would you mind computing the range of <l>?",
    "take <l> and give me the range", "@c find the range of <l>", "@c get the range of these: <l>", "@c work out the range of <l>", "@c subtract the smallest of <l> from the largest", "@n distance between the smallest and the largest of <l>", "@n difference between the highest and the lowest of <l>", "@n range of the values <l>",
]
LARGEST = ["@n largest of <l>", "which is the largest of <l>?", "@n biggest of <l>", "@n maximum of <l>", "@n maximum of these numbers: <l>", "maximum: <l>", "max of <l>", "which number is the biggest: <l>?", "which of these is the highest: <l>?", "@n highest of <l>", "max <l>", "@n highest number in <l>", "@n largest number in <l>", "<l>, which is the biggest?", "which is bigger: <l>?", "which one is bigger: <l>?", "which number is bigger: <l>?", "which is greater: <l>?",
    "<l> - max?", "<l>: which is the largest?", "<l>, which one is the most?", "<l>, max please", "<l>, biggest one?", "max(<l>)", "max: <l>", "largest: <l>", "biggest of <l>", "highest of <l>", "top number of <l>", "what's the max of <l>?", "what's the biggest of <l>?", "what is the highest value in <l>?", "which of <l> is the largest?", "which of <l> is the biggest?", "which one is the highest of <l>?", "which one is the most: <l>?", "which is the top value of <l>?", "which is more: <l>?", "which is the greatest of <l>?", "who has the most if the scores are <l>?", "I need the largest of <l>", "I have the scores <l>, which is the highest?", "for my report I need the maximum of <l>", "here are my numbers: <l>, which is the biggest?", "any idea which of <l> is the largest?", "would you mind picking the largest of <l>?", "take <l> and give me the biggest", "@c find the largest of <l>",
    "@c find the maximum of <l>", "@c get the highest of these: <l>", "@c pick the biggest of <l>", "@n greatest of these: <l>", "@n top score of <l>",
    "which number is greater: <l>?", "which one is greater: <l>?",
]
SMALLEST = ["@n smallest of <l>", "which is the smallest of <l>?", "@n lowest of <l>", "@n minimum of <l>", "min of <l>", "which number is the smallest: <l>?", "which of these is the lowest: <l>?", "@n lowest number in <l>", "min <l>", "@n smallest number in <l>", "<l>, which is the smallest?", "which is smaller: <l>?", "which one is the least of <l>?", "@c find the smallest of <l>", "minimum: <l>", "@n smallest of these: <l>",
    "<l> - min?", "<l>: which is the smallest?", "<l>, which one is the least?", "<l>, min please", "<l>, smallest one?", "min(<l>)", "min: <l>", "smallest: <l>", "smallest of <l>", "lowest of <l>", "bottom number of <l>", "what's the min of <l>?", "what's the smallest of <l>?", "what is the lowest value in <l>?", "what is the minimum of <l>?", "which of <l> is the smallest?", "which of <l> is the lowest?", "which one is the smallest of <l>?", "which one is the least: <l>?", "which is less: <l>?", "which number is smaller: <l>?", "which is the cheapest price: <l>?", "which is the cheapest of <l>?", "which price is the lowest: <l>?", "I need the smallest of <l>", "I have the prices <l>, which is the cheapest?", "I have the scores <l>, which is the lowest?", "for my report I need the minimum of <l>", "here are my numbers: <l>, which is the smallest?", "any idea which of <l> is the smallest?",
    "would you mind picking the smallest of <l>?", "take <l> and give me the smallest", "@c find the minimum of <l>", "@c get the lowest of these: <l>", "@c pick the smallest of <l>", "@n least of these: <l>", "@n lowest score of <l>",
]
SORT = ["@c sort <l>", "@c put <l> in order", "@c sort these numbers: <l>", "@c order <l> from small to large", "<l> sorted", "@c arrange <l> in order", "@c sort <l> ascending", "@c put these numbers in order: <l>", "@c order these: <l>", "@c sort <l> from lowest to highest", "@c arrange these from smallest to largest: <l>", "sorted list of <l>", "@c sort the numbers <l>",
    "<l> - sort", "<l>: sort them", "<l>, sorted please", "<l>, in order please", "<l> in order", "<l> in ascending order", "<l> from small to large", "<l> from lowest to highest", "<l>, put them in order", "<l> sorted, smallest first", "sort: <l>", "sorted(<l>)", "order: <l>", "in order: <l>", "from small to big: <l>", "smallest first: <l>", "what is <l> in order?", "what is the right order of <l>?", "what is the order of <l> from small to large?", "how do <l> look in order?", "in which order are <l> from smallest to largest?", "I need <l> sorted", "I need <l> in order", "I have the numbers <l>, sort them", "these are not in order: <l>, sort them", "these should be sorted: <l>", "for my report I need <l> in order", "would you mind sorting <l>?", "would you mind putting <l> in order?", "take <l> and sort them", "let's see <l> in order", "@c sort <l> from small to big", "@c sort the list <l>",
    "@c put <l> in ascending order", "@c put <l> into the right order", "@c order the numbers <l>", "@c arrange <l> from small to large", "@c rank <l> from lowest to highest", "@c sort <l> with the smallest first", "@n sorted list of <l>", "@n right order of <l>",
]
SORT_DOWN = ["@c sort <l> descending", "@c sort <l> from high to low", "@c put <l> in order from high to low", "<l> from high to low", "@c arrange <l> from large to small", "<l> sorted from large to small", "@c order <l> from highest to lowest", "<l> from highest to lowest", "@c order <l> from large to small", "<l> in descending order", "@c sort these numbers downwards: <l>", "@c arrange <l> from largest to smallest", "@c put <l> in descending order", "@c sort <l> backwards, biggest first", "@c order <l> with the highest first", "@c sort <l> from highest to lowest", "@c rank these, highest first: <l>",
    "<l>, highest first", "<l>, largest first please", "<l>, sorted descending", "<l>: sort from high to low", "<l> sorted descending", "<l> sorted from high to low", "<l> from large to small", "<l> from biggest to smallest", "<l>, biggest first please", "<l> in reverse order, biggest first", "sort descending: <l>", "sort from high to low: <l>", "descending: <l>", "from big to small: <l>", "largest first: <l>", "what is <l> in descending order?", "what is <l> from high to low?", "what is the order of <l> from large to small?", "how do <l> look from highest to lowest?", "in which order are <l> from largest to smallest?", "I need <l> from high to low", "I need <l> in descending order", "I have the scores <l>, put the highest first", "these should go from high to low: <l>", "for my report I need <l> with the largest first", "would you mind sorting <l> from high to low?",
    "would you mind putting <l> in descending order?", "take <l> and sort them from high to low", "let's see <l> from biggest to smallest", "@c sort <l> from big to small", "@c sort <l> from largest to smallest", "@c sort <l>, largest first", "@c put <l> from highest to lowest", "@c arrange <l> in descending order", "@c arrange <l> with the biggest first", "@c order <l> descending", "@c rank <l> from highest to lowest", "@c list <l> with the largest first",
    "@c sort <l> downwards", "<l> sorted downwards",
]
PRODUCT = ["@n product of <l>", "@c multiply <l>", "@c multiply all of these: <l>", "@c multiply these numbers: <l>", "product: <l>", "<l> multiplied together", "@n product of these numbers: <l>", "@c multiply <l> together", "what do <l> give when multiplied?", "@n product of the numbers <l>",
    "<l> - product?", "<l>: product?", "<l>, product please", "<l>, multiply them all", "<l>, all multiplied", "<l> multiplied with each other", "product(<l>)", "product of <l>", "product of: <l>", "multiply: <l>", "what's the product of <l>?", "what is <l> multiplied together?", "what do I get if I multiply <l>?", "what do I get if I multiply all of these: <l>?", "what is the product if the numbers are <l>?", "how much are <l> multiplied?", "how much is it when I multiply <l>?", "I need the product of <l>", "I need <l> multiplied together", "I have the numbers <l>, what is their product?", "here are my numbers: <l>, what's the product?", "any idea what the product of <l> is?", "would you mind multiplying <l>?", "take <l> and multiply them", "@c find the product of <l>", "@c get the product of these: <l>", "@c work out the product of <l>", "@c multiply the numbers <l>",
]
HOW_MANY = ["how many numbers are in <l>?", "@c count <l>", "@n count of <l>", "how many numbers are these: <l>?", "@c count these numbers: <l>", "how many values are in the list <l>?", "<l>, how many are these?", "@n number of values in <l>", "how many entries does <l> have?",
    "<l> - how many?", "<l>: how many numbers?", "<l>, how many numbers is that?", "<l>, count them", "count: <l>", "count of <l>", "number of values: <l>", "len(<l>)", "what's the count of <l>?", "what is the number of values in <l>?", "what is the quantity of numbers in <l>?", "how many values are these: <l>?", "how many numbers did I write: <l>?", "how many numbers do I have here: <l>?", "how many numbers does the list <l> have?", "how many items are in <l>?", "how much numbers are there in <l>?", "I need to know how many numbers <l> are", "I have the list <l>, how many numbers are in it?", "here is my list: <l>, how many values does it have?", "any idea how many numbers are in <l>?", "would you mind counting <l>?", "take <l> and count them", "@c count the values <l>", "@c count the numbers in <l>", "@c count how many numbers are in <l>", "@c tell me how many values <l> are",
    "@n number of items in <l>", "@n quantity of numbers in <l>",
]
NEXT = {
    "sum": ["and the sum?", "and the total?", "sum?", "what is the sum?", "now the sum", "total?", "add them up", "and added up?", "and what do they add up to?", "the total of them?",
        "and all together?", "all together?", "and in total?", "in total?", "sum them", "sum them up", "and summed up?", "what's the total?", "what's their sum?", "their sum?", "the sum too", "and how much are they together?", "add them all",
    ],
    "mean": ["and the average?", "and the mean?", "average?", "mean?", "what is the average?", "now the mean", "on average?", "and on average?", "now the average", "their mean?",
        "avg?", "and avg?", "their average?", "the mean too", "the average too", "what's the mean?", "what is their average?", "what are they on average?", "and the mean value?", "show the average", "give me the mean", "and averaged?",
    ],
    "median": ["and the median?", "median?", "what is the median?", "now the median", "and their median?", "what is their median?", "their median?", "the median of them?", "the median too", "show the median", "give me the median",
        "what's the median?", "and what is the median?", "and the middle value?", "the middle one?", "which one is in the middle?", "what is the middle value?", "and the middle number?", "find their median", "calculate the median", "also the median",
    ],
    "mode": ["and the mode?", "mode?", "which one is most frequent?", "the most frequent?", "and the most common one?", "now the mode", "which appears most often?", "their mode?", "and the most frequent number?",
        "and their mode?", "what's the mode?", "what is the mode?", "the mode too", "most common?", "the most common?", "which is the most common?", "which one comes up most often?", "and which one is repeated most?", "also the mode", "give me the mode",
    ],
    "stdev": ["and the standard deviation?", "standard deviation?", "std?", "now the standard deviation", "and the spread as standard deviation?", "and the std?", "what is the standard deviation?", "their standard deviation?", "stdev?",
        "stdev too", "and stdev?", "sd?", "and the sd?", "what's the std?", "what's the standard deviation?", "the standard deviation too", "also the standard deviation", "show the standard deviation", "give me the std", "what is their standard deviation?",
    ],
    "range": ["and the range?", "range?", "what is the range?", "now the range", "their range?", "and the span?", "the range of them?", "what is the range of them?", "the span of them?", "how far apart are they?", "what span is that?",
        "and their range?", "what's the range?", "the range too", "also the range", "span?", "and the span of them?", "what is their range?", "max minus min?", "and max - min?", "and from smallest to largest, how far?", "give me the range", "show me the range",
    ],
    "max": ["and the largest?", "and the biggest?", "which is the largest?", "and the maximum?", "maximum?", "max?", "the highest?", "and the highest one?", "biggest?", "which one is the highest?",
        "and max?", "the max?", "and the max?", "top one?", "the top one?", "the biggest one?", "largest?", "the largest too", "what is the largest?", "what's the maximum?", "what is the highest?", "which one is the biggest?", "which is the highest of them?", "show the biggest", "give me the maximum",
    ],
    "min": ["and the smallest?", "which is the smallest?", "and the minimum?", "minimum?", "min?", "and the min?", "the min?", "the lowest?", "and the lowest one?", "smallest?", "which one is the lowest?", "and the least?",
        "and min?", "the lowest too", "the smallest too", "what is the smallest?", "what is the lowest?", "what's the minimum?", "which one is the smallest?", "which is the lowest of them?", "lowest?", "the smallest one?", "and the smallest of them?", "show the smallest", "give me the minimum",
    ],
    "sort": ["sort them", "and sorted?", "now sort them", "put them in order", "in order please", "sorted?", "and in order?", "order them", "arrange them in order",
        "sort", "sort please", "sort the list", "sort the numbers", "in order?", "now in order", "put them in the right order", "and from small to large?", "from small to large please", "from lowest to highest", "arrange them from small to large", "show them in order", "show them sorted", "smallest first",
    ],
    "count": ["how many are there?", "how many numbers are these?", "count them", "and how many are there?", "how many?", "and their number?", "how many values?",
        "count?", "and the count?", "what is the count?", "how many numbers?", "how many values are there?", "how many of them are there?", "how many items?", "and how many numbers are these?", "count the numbers", "count the values", "the number of values?",
    ],
}
KINDS = {
    "sum": (SUM, "Add the numbers", "round(sum(numbers), 4)", "The sum is {}."),
    "mean": (MEAN, "Calculate the mean", "round(statistics.mean(numbers), 4)", "The average is {}."),
    "median": (MEDIAN, "Find the median", "round(statistics.median(numbers), 4)", "The median is {}."),
    "mode": (MODE, "Find the mode", "statistics.multimode(numbers)", "The most frequent number is {}."),
    "stdev": (DEVIATION, "Calculate the standard deviation", "round(statistics.stdev(numbers), 4)", "The sample standard deviation is {}."),
    "variance": (VARIANCE, "Calculate the variance", "round(statistics.variance(numbers), 4)", "The sample variance is {}."),
    "range": (RANGE, "Find the range", "round(max(numbers) - min(numbers), 4)", "The range is {}."),
    "max": (LARGEST, "Find the largest number", "max(numbers)", "The largest is {}."),
    "min": (SMALLEST, "Find the smallest number", "min(numbers)", "The smallest is {}."),
    "sort": (SORT, "Sort the numbers", "sorted(numbers)", "In order: {}."),
    "down": (SORT_DOWN, "Sort the numbers, largest first", "sorted(numbers, reverse=True)", "In order: {}."),
    "product": (PRODUCT, "Multiply the numbers", "round(math.prod(numbers), 4)", "The product is {}."),
    "count": (HOW_MANY, "Count the numbers", "len(numbers)", "There are {} numbers."),
}
WEIGHTS = {"sum": 5, "mean": 5, "median": 3, "mode": 2, "stdev": 2, "variance": 1, "range": 2, "max": 3, "min": 3, "sort": 4, "down": 2, "product": 1, "count": 1}


def a_list(c):
    """Numbers as a request lists them."""
    count, kind = c.rng.choice((2, 3, 3, 4, 4, 5, 5, 6, 7, 9)), c.rng.random()
    top = c.pick((10, 20, 100, 100, 1000, 5000))
    if kind < 0.65:
        numbers = [str(c.rng.randint(1, top)) for _ in range(count)]
    elif kind < 0.8:
        numbers = [str(c.rng.randint(-top, top)) for _ in range(count)]
    else:
        places = c.pick((1, 1, 2))
        numbers = [f"{c.rng.uniform(0.5, top):.{places}f}" for _ in range(count)]
    if c.chance(0.08):
        numbers[c.rng.randrange(count)] = repeating(c)
    if count > 3 and c.chance(0.4):
        numbers[-1] = numbers[0]
        c.rng.shuffle(numbers)
    style = c.rng.random()
    if style < 0.45:
        text = ", ".join(numbers)
    elif style < 0.7:
        text = joined(numbers)
    elif style < 0.82:
        text = " ".join(numbers)
    elif style < 0.9:
        text = "; ".join(numbers)
    else:
        text = ",".join(numbers)
    return numbers, text


def true_value(kind, numbers):
    """In fractions, by other ways than the library's."""
    values = sorted(Fraction(n) for n in numbers)
    n = len(values)
    mean = sum(values) / n
    if kind == "sum":
        return mean * n
    if kind == "mean":
        return mean
    if kind == "median":
        return (values[(n - 1) // 2] + values[n // 2]) / 2
    if kind in ("stdev", "variance"):
        variance = (sum(v * v for v in values) - n * mean * mean) / (n - 1)
        return variance if kind == "variance" else float(variance) ** 0.5
    if kind == "range":
        return values[-1] - values[0]
    if kind == "product":
        product = Fraction(1)
        for v in values:
            product *= v
        return product
    return {"max": values[-1], "min": values[0], "count": n}[kind]


def say(c, kind, numbers, observation):
    value = shown(c, observation)
    answer = KINDS[kind][3]
    if kind in ("sort", "down"):
        found = ast.literal_eval(value)
        c.demand([Fraction(str(v)) for v in found] == sorted(map(Fraction, numbers), reverse=kind == "down"))
        value = value.strip("[]")
    elif kind == "mode":
        found = ast.literal_eval(value)
        most = max(numbers.count(n) for n in numbers)
        c.demand([str(v) for v in found] == list(dict.fromkeys(str(ast.literal_eval(n)) for n in numbers if numbers.count(n) == most)) and len(found) < 4)
        value = value.strip("[]")
        answer = answer if len(found) == 1 else "The most frequent numbers are {}."
    else:
        c.demand("e" not in value and near(value, true_value(kind, numbers), 4))
    return Say(answer.format(value), (value,))


def action(kind, numbers=None):
    _, comment, code, _ = KINDS[kind]
    lines = [f"# {comment}"]
    lines += [f"import {module}" for module in ("statistics", "math") if f"{module}." in code]
    if numbers:
        lines.append(f"numbers = [{', '.join(numbers)}]")
    return "\n".join([*lines, code])


def listed_numbers(c):
    (kind,) = c.rng.choices(list(WEIGHTS), list(WEIGHTS.values()))
    numbers, text = a_list(c)
    if kind in ("stdev", "variance", "median", "mode"):
        c.demand(len(numbers) > 2)
    # "Add 3 and 4" is plain arithmetic, and so is the product of two.
    if kind in ("sum", "product"):
        c.demand(len(numbers) > 2)
    if kind == "product":
        numbers, text = numbers[:4], ", ".join(numbers[:4])
    if kind == "mode":
        c.demand(len(set(numbers)) < len(numbers))
    if kind in ("max", "min") and c.chance(0.3):
        text = text.replace(" and ", " or ")
    yield User(c.ask(KINDS[kind][0], l=text))
    observation = yield Act(action(kind, numbers))
    yield say(c, kind, numbers, observation)
    last = kind
    for _ in range(c.rng.choice((0, 0, 0, 1, 1, 2))):
        kind = c.pick([k for k in NEXT if k != last and (k not in ("stdev", "mode") or len(numbers) > 3)])
        yield User(c.ask(NEXT[kind]))
        observation = yield Act(action(kind))
        yield say(c, kind, numbers, observation)
        last = kind


INTENTS = {listed_numbers: 7}
