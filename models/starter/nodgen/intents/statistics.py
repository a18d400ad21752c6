"""Statistics of numbers listed in the request: sum, mean, median, mode, spread, extremes, order."""

import ast
from fractions import Fraction

from ..scenario import Act, Say, User
from .endings import joined
from .values import near, repeating, shown

SUM = ["@n sum of <l>", "@c add <l>", "@c add up <l>", "@c sum <l>", "@n total of <l>", "@c sum up <l>", "what do <l> add up to?", "what is the sum of these numbers: <l>?", "sum: <l>", "@c total these numbers: <l>", "@c add these numbers: <l>", "how much are <l> together?", "@c add all of these: <l>", "<l>, sum please", "@n sum of the numbers <l>", "I spent <l>, what is the total?", "@c add the following: <l>", "@c add the following numbers: <l>", "@n sum of the following: <l>",
    "<l> - sum?", "<l> in total", "<l> summed up", "<l> all added up", "<l>, how much is it all together?", "<l>, total?", "<l>, add them up please", "total: <l>", "sum of: <l>", "sum(<l>)", "what is <l> added up?", "what is the grand total of <l>?", "what's the total of <l>?", "what do these come to: <l>?", "what do all of these add up to: <l>?", "how much do <l> make together?", "how much is it when I add <l>?", "I need the sum of <l>", "I need <l> added up", "I have the numbers <l>, what is their sum?", "we sold <l>, what is the total?", "for my report I need the total of <l>", "here are my numbers: <l>, what's the sum?", "any idea what <l> add up to?", "would you mind adding up <l>?", "take <l> and add them up", "@c tally <l>", "@c tally up these numbers: <l>", "@c find the total of <l>", "@c get the sum of <l>", "@c work out the sum of these: <l>", "@c put these numbers together: <l>",
    "@n grand total of <l>",
    "what is everything together: <l>?", "what does it come to in all: <l>?", "what would <l> be all together?", "how much have I spent if it was <l>?", "how much is all of this together: <l>?", "how much do I get if I put <l> together?", "my bills are <l>, how much in all?", "my points are <l>, how many is that in all?", "my steps were <l>, how many all together?", "we drove <l> km, how far is that in all?", "I worked <l> hours, how many in all?", "I paid <l>, how much is that all together?", "each day we had <l> visitors, how many in all?", "the invoices are <l>, what is the total amount?", "<l> put together", "<l> all in all", "<l> added together", "<l>, the sum?", "<l>, how much together?", "plus all of these: <l>", "sum up these: <l>", "sum these up: <l>", "numbers: <l>, sum?", "I'd like <l> added up", "I keep losing count, add up <l>", "do the sum of these: <l>", "let's add up <l>", "@n sum total of <l>", "@n total of all these: <l>",
    "@c calculate the total of <l>", "@c run up the total of <l>", "@c tot up <l>",
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
    "what would the median of <l> be?", "what number has half of <l> below it and half above?", "what number stands in the middle if I order <l>?", "what's the number in the middle of <l> once sorted?", "where is the middle of <l>, I mean the median?", "how big is the median of <l>?", "how high is the median of <l>?", "if I line up <l> by size, which is in the middle?", "if I sort <l>, which value is in the middle?", "half are above and half below, which value of <l> is it?", "my times were <l>, what is the median?", "our wages are <l>, what is the median wage?", "the prices are <l>, what is the median price?", "the values are <l>, I need the median", "we measured <l>, what is the median?", "I know the mean, now the median of <l>", "I'd like the median of <l>", "I forgot how the median works, what is it for <l>?", "not the average but the median of <l>", "<l> median", "<l> = median?", "<l> in order, the middle one?", "<l>, the median?",
    "values <l>, median?", "middle of <l>, the median", "statistics: median of <l>", "let's have the median of <l>", "do you know the median of <l>?", "@n median price of <l>", "@n number in the middle of <l> when sorted", "@c sort <l> and take the middle one", "@c tell me the median of <l>",
]
MODE = ["@n mode of <l>", "mode of <l>", "which number is most frequent in <l>?", "which number appears most often in <l>?", "@n most frequent number in <l>", "@n mode of these numbers: <l>", "<l>, what is the mode?", "@n most common number in <l>", "which of these occurs most often: <l>?", "@n number that appears most in <l>", "mode: <l>", "@c find the mode of <l>",
    "<l> - mode?", "<l>: which is most common?", "<l>, which one occurs most often?", "<l>, mode please", "mode(<l>)", "mode <l>", "most common: <l>", "most frequent of <l>", "what's the mode of <l>?", "what's the most common number in <l>?", "what is the most frequent value of <l>?", "what number comes up most often in <l>?", "which number comes up the most in <l>?", "which number occurs most often in <l>?", "which number is repeated most in <l>?", "which is the most common of <l>?", "which value is repeated the most: <l>?", "which value is the mode of <l>?", "I need the mode of <l>", "I have the numbers <l>, which is the most frequent?", "my teacher wants the mode of <l>", "here are my numbers: <l>, what's the mode?", "any idea what the mode of <l> is?", "would you mind finding the mode of <l>?", "take <l> and give me the most common one", "@c get the mode of <l>",
    "@c work out the mode of <l>", "@c find the most common number in <l>", "@n number that comes up most often in <l>", "@n most frequent value in <l>", "@n value that is repeated most in <l>",
    "what would the mode of <l> be?", "what do I see most often in <l>?", "what number is there most often in <l>?", "what number wins if I count how often each comes in <l>?", "what's the number that repeats most in <l>?", "what's the favourite number here: <l>?", "how do I get the mode of <l>, which is it?", "if these are votes, which number wins: <l>?", "the votes were <l>, which one won?", "the dice showed <l>, which number came most often?", "I rolled <l>, which number came most?", "my marks were <l>, which one did I get most often?", "our shoe sizes are <l>, which is the most common?", "we sold the sizes <l>, which size was sold most often?", "I'd like the mode of <l>", "I forgot what the mode is, which is it in <l>?", "not the mean but the mode of <l>", "of these, which comes most often: <l>?", "of all these, which is most frequent: <l>?", "<l> mode", "<l> = mode?", "<l>, the mode?", "<l>, most often?", "<l>: most frequent one?",
    "values <l>, mode?", "most often in <l>?", "most repeated number: <l>", "number seen most in <l>", "statistics: mode of <l>", "@n most repeated number of <l>", "@n value that comes most often in <l>", "@c tell me the mode of <l>", "@c find out which number comes most often in <l>",
]
DEVIATION = ["@n standard deviation of <l>", "standard deviation: <l>", "@n standard deviation of these numbers: <l>", "<l>, what is the standard deviation?", "@c {calculate|compute} the standard deviation of <l>", "std of <l>", "@n std of <l>", "how much do <l> vary? standard deviation please", "@n spread of <l> as standard deviation", "stdev <l>", "@n stdev of the numbers <l>", "std dev of <l>", "@n std dev of <l>", "@c work out the standard deviation of <l>", "standard deviation for <l>",
    "<l> - standard deviation?", "<l>: std?", "<l>, standard deviation please", "<l>, std please", "std(<l>)", "std <l>", "std: <l>", "stdev(<l>)", "stdev: <l>", "sd of <l>", "sd: <l>", "@n sd of <l>", "what's the standard deviation of <l>?", "what's the std of <l>?", "what is the standard deviation if the values are <l>?", "how large is the standard deviation of <l>?", "how big is the standard deviation of <l>?", "how much do these scatter: <l>? I mean the standard deviation", "I need the standard deviation of <l>", "I need the std of <l>", "I have measured <l>, what is the standard deviation?", "for my report I need the standard deviation of <l>", "my teacher wants the standard deviation of <l>", "here are my numbers: <l>, what's the standard deviation?", "any idea what the standard deviation of <l> is?", "would you mind computing the standard deviation of <l>?",
    "take <l> and give me the standard deviation", "@c find the standard deviation of <l>", "@c get the std of <l>", "@c get the standard deviation of these: <l>", "@n sample standard deviation of <l>", "@n standard deviation of the values <l>",
    "by how much do <l> vary, as a standard deviation?", "how much do these vary: <l>? I need the standard deviation",
    "what would the standard deviation of <l> be?", "what does the standard deviation of <l> come to?", "what is the sd of <l>?", "what is the std dev of these: <l>?", "how high is the standard deviation of <l>?", "how widely are <l> spread, as a standard deviation?", "the readings are <l>, what is the standard deviation?", "the measurements were <l>, I need the standard deviation", "the values are <l>, standard deviation?", "my times were <l>, what is their standard deviation?", "we measured <l>, what is the standard deviation?", "I'd like the standard deviation of <l>", "I want the sd of <l>", "I know the mean, I need the std of <l>", "I forgot the formula, what is the standard deviation of <l>?", "<l> std", "<l> sd", "<l> stdev", "<l> standard deviation", "<l> = std?", "<l>, stdev?", "<l>, sd please", "values <l>, std?", "sample sd of <l>", "sample standard deviation: <l>", "statistics: standard deviation of <l>", "let's have the standard deviation of <l>",
    "do you know the standard deviation of <l>?", "@n standard deviation for <l>", "@n spread of <l>, as the standard deviation", "@c determine the standard deviation of <l>", "@c tell me the std of <l>",
]
VARIANCE = ["@n variance of <l>", "variance: <l>", "@n variance of these numbers: <l>", "<l>, what is the variance?", "@c {calculate|compute} the variance of <l>", "@c {calculate|compute} the variance of these: <l>", "{calculate|compute} variance: <l>", "variance <l>", "var of <l>", "@n sample variance of <l>", "@n variance of the numbers <l>",
    "<l> - variance?", "<l>: variance?", "<l>, variance please", "var(<l>)", "var <l>", "var: <l>", "variance of <l>", "variance of: <l>", "what's the variance of <l>?", "what is the variance if the values are <l>?", "how large is the variance of <l>?", "how big is the variance of <l>?", "I need the variance of <l>", "I have measured <l>, what is the variance?", "for my report I need the variance of <l>", "my teacher wants the variance of <l>", "here are my numbers: <l>, what's the variance?", "any idea what the variance of <l> is?", "would you mind computing the variance of <l>?", "take <l> and give me the variance", "@c find the variance of <l>", "@c get the variance of these: <l>", "@c work out the variance of <l>", "@n variance of the values <l>", "@n var of <l>",
    "what would the variance of <l> be?", "what does the variance of <l> come to?", "what is the variance of these: <l>?", "what is the sample variance of <l>?", "what's the var of <l>?", "how do I get the variance of <l>, how much is it?", "how high is the variance of <l>?", "how much variance do <l> have?", "how much variance is in <l>?", "the readings are <l>, what is the variance?", "the measurements were <l>, I need the variance", "the values are <l>, variance?", "my times were <l>, what is their variance?", "we measured <l>, what is the variance?", "I'd like the variance of <l>", "I want the variance, not the standard deviation, of <l>", "I have the numbers <l>, what is their variance?", "I forgot the formula, what is the variance of <l>?", "<l> variance", "<l> var", "<l> = variance?", "<l>, the variance?", "values <l>, variance?", "sample variance: <l>", "statistics: variance of <l>", "let's have the variance of <l>", "do you know the variance of <l>?",
    "@n variance for <l>", "@n variance of these values: <l>", "@c determine the variance of <l>", "@c tell me the variance of <l>",
]
RANGE = ["@n range of <l>", "range of <l>", "@n difference between the largest and the smallest of <l>", "@n range of these numbers: <l>", "<l>, what is the range?", "how far apart are the biggest and smallest of <l>?", "@c {calculate|compute} the range of <l>", "@n span of <l>", "@n spread from lowest to highest of <l>", "range: <l>", "@n span of these numbers: <l>",
    "<l> - range?", "<l>: range?", "<l>, range please", "<l>, from smallest to largest is how far?", "<l>, how far apart are the ends?", "range(<l>)", "range of: <l>", "max minus min of <l>", "max - min of <l>", "span of <l>", "span: <l>", "what's the range of <l>?", "what's the span of <l>?", "what is the range if the values are <l>?", "what is the distance from the smallest to the largest of <l>?", "what is the difference between max and min of <l>?", "how big is the range of <l>?", "how large is the span of <l>?", "how far is it from the lowest to the highest of <l>?", "how wide is the range of <l>?", "I need the range of <l>", "I have measured <l>, what is the range?", "for my report I need the range of <l>", "my teacher wants the range of <l>", "here are my numbers: <l>, what's the range?", "any idea what the range of <l> is?", "would you mind computing the range of <l>?",
    "take <l> and give me the range", "@c find the range of <l>", "@c get the range of these: <l>", "@c work out the range of <l>", "@c subtract the smallest of <l> from the largest", "@n distance between the smallest and the largest of <l>", "@n difference between the highest and the lowest of <l>", "@n range of the values <l>",
    "what would the range of <l> be?", "what lies between the smallest and the largest of <l>, how much?", "what is the gap between the lowest and the highest of <l>?", "what is the biggest minus the smallest of <l>?", "what's the gap from the smallest to the largest of <l>?", "what's the difference between the highest and lowest of <l>?", "how far are the highest and the lowest of <l> apart?", "how much bigger is the largest than the smallest of <l>?", "how much is max minus min of <l>?", "how much lies between the extremes of <l>?", "the readings are <l>, what is the range?", "the temperatures were <l>, how far apart are the warmest and the coldest?", "the prices are <l>, how far apart are the cheapest and the dearest?", "the values are <l>, range?", "my times were <l>, how far apart are the best and the worst?", "we measured <l>, how large is the range?", "I'd like the range of <l>", "I have the numbers <l>, what is their range?", "<l> range",
    "<l> = range?", "<l>, the span?", "<l>: how far apart are the ends?", "<l>, max minus min?", "<l>, highest minus lowest", "values <l>, range?", "largest minus smallest of <l>", "largest minus smallest: <l>", "highest minus lowest of <l>", "statistics: range of <l>", "@n gap between the smallest and the largest of <l>", "@n difference between max and min of <l>", "@c take the smallest of <l> away from the biggest", "@c determine the range of <l>", "@c tell me the range of <l>",
]
LARGEST = ["@n largest of <l>", "which is the largest of <l>?", "@n biggest of <l>", "@n maximum of <l>", "@n maximum of these numbers: <l>", "maximum: <l>", "max of <l>", "which number is the biggest: <l>?", "which of these is the highest: <l>?", "@n highest of <l>", "max <l>", "@n highest number in <l>", "@n largest number in <l>", "<l>, which is the biggest?", "which is bigger: <l>?", "which one is bigger: <l>?", "which number is bigger: <l>?", "which is greater: <l>?",
    "<l> - max?", "<l>: which is the largest?", "<l>, which one is the biggest?", "<l>, max please", "<l>, biggest one?", "max(<l>)", "max: <l>", "largest: <l>", "biggest of <l>", "highest of <l>", "top number of <l>", "what's the max of <l>?", "what's the biggest of <l>?", "what is the highest value in <l>?", "which of <l> is the largest?", "which of <l> is the biggest?", "which one is the highest of <l>?", "which one is the biggest: <l>?", "which is the top value of <l>?", "which is more: <l>?", "which is the greatest of <l>?", "who has the most if the scores are <l>?", "I need the largest of <l>", "I have the scores <l>, which is the highest?", "for my report I need the maximum of <l>", "here are my numbers: <l>, which is the biggest?", "any idea which of <l> is the largest?", "would you mind picking the largest of <l>?", "take <l> and give me the biggest", "@c find the largest of <l>",
    "@c find the maximum of <l>", "@c get the highest of these: <l>", "@c pick the biggest of <l>", "@n greatest of these: <l>", "@n top score of <l>",
    "which number is greater: <l>?", "which one is greater: <l>?",
    "what is the largest of <l>?", "what is the maximum of these: <l>?", "what's the highest of <l>?", "what's the top one: <l>?", "what number tops the list <l>?", "where is the biggest number: <l>?", "which wins, <l>?", "which one is the largest number here: <l>?", "which is the highest score of <l>?", "which number beats the others: <l>?", "which would be the largest of <l>?", "how high is the highest of <l>?", "how big is the biggest of <l>?", "my best score of <l>?", "my scores were <l>, what was my best?", "the prices are <l>, which is the dearest?", "the temperatures were <l>, what was the highest?", "the points are <l>, which is the highest?", "we measured <l>, what is the maximum?", "I'd like the largest of <l>", "I want the maximum of <l>", "I have the numbers <l>, which is the largest?", "out of <l>, which is the biggest?", "of <l>, which is the highest?", "<l>, what is the maximum?", "<l>, which is the highest?", "<l> maximum",
    "<l> max", "highest: <l>", "biggest: <l>", "biggest number: <l>",
]
SMALLEST = ["@n smallest of <l>", "which is the smallest of <l>?", "@n lowest of <l>", "@n minimum of <l>", "min of <l>", "which number is the smallest: <l>?", "which of these is the lowest: <l>?", "@n lowest number in <l>", "min <l>", "@n smallest number in <l>", "<l>, which is the smallest?", "which is smaller: <l>?", "which one is the least of <l>?", "@c find the smallest of <l>", "minimum: <l>", "@n smallest of these: <l>",
    "<l> - min?", "<l>: which is the smallest?", "<l>, which one is the least?", "<l>, min please", "<l>, smallest one?", "min(<l>)", "min: <l>", "smallest: <l>", "smallest of <l>", "lowest of <l>", "bottom number of <l>", "what's the min of <l>?", "what's the smallest of <l>?", "what is the lowest value in <l>?", "what is the minimum of <l>?", "which of <l> is the smallest?", "which of <l> is the lowest?", "which one is the smallest of <l>?", "which one is the least: <l>?", "which is less: <l>?", "which number is smaller: <l>?", "which is the cheapest price: <l>?", "which is the cheapest of <l>?", "which price is the lowest: <l>?", "I need the smallest of <l>", "I have the prices <l>, which is the cheapest?", "I have the scores <l>, which is the lowest?", "for my report I need the minimum of <l>", "here are my numbers: <l>, which is the smallest?", "any idea which of <l> is the smallest?",
    "would you mind picking the smallest of <l>?", "take <l> and give me the smallest", "@c find the minimum of <l>", "@c get the lowest of these: <l>", "@c pick the smallest of <l>", "@n least of these: <l>", "@n lowest score of <l>",
    "what is the smallest of <l>?", "what is the minimum of these: <l>?", "what's the lowest of <l>?", "what number is at the bottom: <l>?", "where is the smallest number: <l>?", "which one is the smallest number here: <l>?", "which is the lowest score of <l>?", "which number is below all the others: <l>?", "which would be the smallest of <l>?", "which one is smaller: <l>?", "which one is lower: <l>?", "how low is the lowest of <l>?", "how small is the smallest of <l>?", "my scores were <l>, what was the lowest?", "the temperatures were <l>, what was the coldest?", "the prices are <l>, what is the lowest one?", "the offers are <l>, which is the cheapest?", "the points are <l>, which is the fewest?", "we measured <l>, what is the minimum?", "I'd like the smallest of <l>", "I want the minimum of <l>", "I want to pay the least, which is cheapest: <l>?", "I have the numbers <l>, which is the smallest?", "out of <l>, which is the smallest?",
    "of <l>, which is the lowest?", "<l>, what is the minimum?", "<l>, which is the lowest?", "<l> minimum", "<l> min", "lowest: <l>", "smallest number: <l>", "lowest number: <l>",
]
SORT = ["@c sort <l>", "@c put <l> in order", "@c sort these numbers: <l>", "@c order <l> from small to large", "<l> sorted", "@c arrange <l> in order", "@c sort <l> ascending", "@c put these numbers in order: <l>", "@c order these: <l>", "@c sort <l> from lowest to highest", "@c arrange these from smallest to largest: <l>", "sorted list of <l>", "@c sort the numbers <l>",
    "<l> - sort", "<l>: sort them", "<l>, sorted please", "<l>, in order please", "<l> in order", "<l> in ascending order", "<l> from small to large", "<l> from lowest to highest", "<l>, put them in order", "<l> sorted, smallest first", "sort: <l>", "sorted(<l>)", "order: <l>", "in order: <l>", "from small to big: <l>", "smallest first: <l>", "what is <l> in order?", "what is the right order of <l>?", "what is the order of <l> from small to large?", "how do <l> look in order?", "in which order are <l> from smallest to largest?", "I need <l> sorted", "I need <l> in order", "I have the numbers <l>, sort them", "these are not in order: <l>, sort them", "these should be sorted: <l>", "for my report I need <l> in order", "would you mind sorting <l>?", "would you mind putting <l> in order?", "take <l> and sort them", "let's see <l> in order", "@c sort <l> from small to big", "@c sort the list <l>",
    "@c put <l> in ascending order", "@c put <l> into the right order", "@c order the numbers <l>", "@c arrange <l> from small to large", "@c rank <l> from lowest to highest", "@c sort <l> with the smallest first", "@n sorted list of <l>", "@n right order of <l>",
    "what do <l> look like in order?", "what would <l> be in order?", "what is <l> sorted from small to large?", "what comes first, what last: order <l>", "how would you order <l> from small to large?", "how are <l> ordered from low to high?", "in what order do <l> come, smallest first?", "my numbers are all mixed up: <l>, sort them", "my numbers are in a mess, sort <l>", "the numbers <l> should be in order", "the house numbers are <l>, put them in order", "I wrote down <l>, please put them in order", "I'd like <l> from small to large", "I want <l> in order", "I want these in order: <l>", "can I have <l> in order?", "<l> low to high", "<l> small to large", "<l> ascending", "<l> sort", "<l> sort ascending", "<l>, smallest first", "<l>, ascending please", "<l>, from low to high", "<l>, lowest first", "ascending: <l>", "sort ascending: <l>", "low to high: <l>", "numbers to sort: <l>", "numbers <l>, in order please", "let's sort <l>", "@c bring <l> into order",
    "@c put <l> from small to large", "@c line up <l> from the smallest to the largest", "@c list <l> in ascending order", "@c order these from small to large: <l>",
]
SORT_DOWN = ["@c sort <l> descending", "@c sort <l> from high to low", "@c put <l> in order from high to low", "<l> from high to low", "@c arrange <l> from large to small", "<l> sorted from large to small", "@c order <l> from highest to lowest", "<l> from highest to lowest", "@c order <l> from large to small", "<l> in descending order", "@c sort these numbers downwards: <l>", "@c arrange <l> from largest to smallest", "@c put <l> in descending order", "@c sort <l> backwards, biggest first", "@c order <l> with the highest first", "@c sort <l> from highest to lowest", "@c rank these, highest first: <l>",
    "<l>, highest first", "<l>, largest first please", "<l>, sorted descending", "<l>: sort from high to low", "<l> sorted descending", "<l> sorted from high to low", "<l> from large to small", "<l> from biggest to smallest", "<l>, biggest first please", "<l> in reverse order, biggest first", "sort descending: <l>", "sort from high to low: <l>", "descending: <l>", "from big to small: <l>", "largest first: <l>", "what is <l> in descending order?", "what is <l> from high to low?", "what is the order of <l> from large to small?", "how do <l> look from highest to lowest?", "in which order are <l> from largest to smallest?", "I need <l> from high to low", "I need <l> in descending order", "I have the scores <l>, put the highest first", "these should go from high to low: <l>", "for my report I need <l> with the largest first", "would you mind sorting <l> from high to low?",
    "would you mind putting <l> in descending order?", "take <l> and sort them from high to low", "let's see <l> from biggest to smallest", "@c sort <l> from big to small", "@c sort <l> from largest to smallest", "@c sort <l>, largest first", "@c put <l> from highest to lowest", "@c arrange <l> in descending order", "@c arrange <l> with the biggest first", "@c order <l> descending", "@c rank <l> from highest to lowest", "@c list <l> with the largest first",
    "@c sort <l> downwards", "<l> sorted downwards",
    "what do <l> look like from high to low?", "what would <l> be in descending order?", "what comes first if the biggest of <l> goes first, and then?", "how would you order <l> from large to small?", "how are <l> ordered from high to low?", "in what order do <l> come, biggest first?", "the scores are <l>, make a ranking with the best first", "the results are <l>, the highest should be on top", "my scores are <l>, sort them from high to low", "I wrote down <l>, order them from big to small", "I'd like <l> from large to small", "I want the largest of <l> on top, then the others in order", "I want these from high to low: <l>", "<l> high to low", "<l> large to small", "<l> descending", "<l> sort descending", "<l>, descending please", "<l>, from high to low", "<l>, from large to small", "<l>, biggest first, smallest last", "high to low: <l>", "large to small: <l>", "highest first: <l>", "biggest first: <l>", "numbers to sort from high to low: <l>",
    "let's sort <l> from high to low", "@c bring <l> into descending order", "@c put the biggest of <l> first and the smallest last", "@c line up <l> from the largest to the smallest", "@c list <l> in descending order", "@c list <l> from high to low",
]
PRODUCT = ["@n product of <l>", "@c multiply <l>", "@c multiply all of these: <l>", "@c multiply these numbers: <l>", "product: <l>", "<l> multiplied together", "@n product of these numbers: <l>", "@c multiply <l> together", "what do <l> give when multiplied?", "@n product of the numbers <l>",
    "<l> - product?", "<l>: product?", "<l>, product please", "<l>, multiply them all", "<l>, all multiplied", "<l> multiplied with each other", "product(<l>)", "product of <l>", "product of: <l>", "multiply: <l>", "what's the product of <l>?", "what is <l> multiplied together?", "what do I get if I multiply <l>?", "what do I get if I multiply all of these: <l>?", "what is the product if the numbers are <l>?", "how much are <l> multiplied?", "how much is it when I multiply <l>?", "I need the product of <l>", "I need <l> multiplied together", "I have the numbers <l>, what is their product?", "here are my numbers: <l>, what's the product?", "any idea what the product of <l> is?", "would you mind multiplying <l>?", "take <l> and multiply them", "@c find the product of <l>", "@c get the product of these: <l>", "@c work out the product of <l>", "@c multiply the numbers <l>",
    "what would the product of <l> be?", "what does the product of <l> come to?", "what comes out if I multiply <l>?", "what is the product of these: <l>?", "what's <l> all multiplied?", "what's <l> when multiplied together?", "how big is the product of <l>?", "how much do I get if all of <l> are multiplied?", "how much is the product of <l>?", "if I multiply <l>, what do I get?", "if all of these are multiplied, what comes out: <l>?", "not the sum but the product of <l>", "the factors are <l>, what is the product?", "the values are <l>, product?", "I'd like <l> multiplied together", "I want the product of <l>", "I have to multiply <l>, what is it?", "<l> product", "<l> multiplied", "<l> all multiplied together", "<l> times each other", "<l>, all times each other", "<l>, multiply", "<l>, the product?", "factors <l>, product?", "all multiplied: <l>", "times all of these: <l>", "let's multiply <l>", "do you know the product of <l>?", "@n product of these: <l>",
    "@n result of multiplying <l>", "@c multiply these together: <l>", "@c determine the product of <l>", "@c tell me the product of <l>",
]
HOW_MANY = ["how many numbers are in <l>?", "@c count <l>", "@n count of <l>", "how many numbers are these: <l>?", "@c count these numbers: <l>", "how many values are in the list <l>?", "<l>, how many are these?", "@n number of values in <l>", "how many entries does <l> have?",
    "<l> - how many?", "<l>: how many numbers?", "<l>, how many numbers is that?", "<l>, count them", "count: <l>", "count of <l>", "number of values: <l>", "len(<l>)", "what's the count of <l>?", "what is the number of values in <l>?", "what is the quantity of numbers in <l>?", "how many values are these: <l>?", "how many numbers did I write: <l>?", "how many numbers do I have here: <l>?", "how many numbers does the list <l> have?", "how many items are in <l>?", "how much numbers are there in <l>?", "I need to know how many numbers <l> are", "I have the list <l>, how many numbers are in it?", "here is my list: <l>, how many values does it have?", "any idea how many numbers are in <l>?", "would you mind counting <l>?", "take <l> and count them", "@c count the values <l>", "@c count the numbers in <l>", "@c count how many numbers are in <l>", "@c tell me how many values <l> are",
    "@n number of items in <l>", "@n quantity of numbers in <l>",
    "what number of values do I have here: <l>?", "what's the number of values in <l>?", "how long is the list <l>?", "how many have I listed: <l>?", "how many did I type: <l>?", "how many of them are there: <l>?", "how many figures are these: <l>?", "how many figures are in <l>?", "how many measurements do I have: <l>?", "how many results are these: <l>?", "how many scores are in <l>?", "how many does the list have: <l>?", "I lost count, how many numbers are <l>?", "I'd like to know how many numbers are in <l>", "I typed <l>, how many numbers is that?", "I wrote <l>, how many values is that?", "my scores are <l>, how many scores do I have?", "the list is <l>, how many numbers does it have?", "the values are <l>, how many are they?", "we measured <l>, how many values is that?", "<l> count", "<l>, count?", "<l>, how many numbers?", "<l> = how many values?", "<l>: count the numbers", "count the list <l>", "list length: <l>", "length of the list <l>",
    "number of numbers: <l>", "not the sum, only how many numbers: <l>", "@n number of numbers in <l>", "@n length of the list <l>", "@n number of figures in <l>", "@c count the entries in <l>", "@c count how many values <l> are",
]
NEXT = {
    "sum": ["and the sum?", "and the total?", "sum?", "what is the sum?", "now the sum", "total?", "add them up", "and added up?", "and what do they add up to?", "the total of them?",
        "and all together?", "all together?", "and in total?", "in total?", "sum them", "sum them up", "and summed up?", "what's the total?", "what's their sum?", "their sum?", "the sum too", "and how much are they together?", "add them all",
        "and what is the total?", "and what is the sum of them?", "and what do they come to?", "and the grand total?", "and them all added?", "and the sum of all?", "what is the total of them?", "what is the sum of these?", "what do they come to?", "what do they add up to?", "how much are they together?", "how much is that in all?", "how much in all?", "let's add them", "now add them up", "now add them", "now the total", "also the sum", "show the sum", "give me the total", "I need the sum too",
    ],
    "mean": ["and the average?", "and the mean?", "average?", "mean?", "what is the average?", "now the mean", "on average?", "and on average?", "now the average", "their mean?",
        "avg?", "and avg?", "their average?", "the mean too", "the average too", "what's the mean?", "what is their average?", "what are they on average?", "and the mean value?", "show the average", "give me the mean", "and averaged?",
        "and what is the average?", "and what is the mean of them?", "and the average of them?", "and how much on average?", "and their mean?", "and their average?", "what's the average?", "what is the mean?", "what is the mean of these?", "what is the average of them?", "what do they average?", "how much is it on average?", "how much are they on average?", "average them", "average them out", "now average them", "also the average", "also the mean", "calculate the mean", "work out the average", "I need the mean too",
    ],
    "median": ["and the median?", "median?", "what is the median?", "now the median", "and their median?", "what is their median?", "their median?", "the median of them?", "the median too", "show the median", "give me the median",
        "what's the median?", "and what is the median?", "and the middle value?", "the middle one?", "which one is in the middle?", "what is the middle value?", "and the middle number?", "find their median", "calculate the median", "also the median",
        "and the median of them?", "and the median value?", "and the middle number of them?", "and which is in the middle?", "and if I sort them, which is in the middle?", "what is the median of these?", "what is the median of them?", "what's their median?", "what's the middle value?", "what's the middle number?", "what would the median be?", "which is the median?", "which one is the median?", "which value is in the middle?", "find the median", "work out the median", "tell me the median", "median too", "median please", "I need the median too",
    ],
    "mode": ["and the mode?", "mode?", "which one is most frequent?", "the most frequent?", "and the most common one?", "now the mode", "which appears most often?", "their mode?", "and the most frequent number?",
        "and their mode?", "what's the mode?", "what is the mode?", "the mode too", "most common?", "the most common?", "which is the most common?", "which one comes up most often?", "and which one is repeated most?", "also the mode", "give me the mode",
        "and what is the mode?", "and which is the most common?", "and which one appears most?", "and which comes most often?", "and what comes up most often?", "what is their mode?", "what comes most often?", "which is the mode?", "which is the most frequent one?", "which one occurs most often?", "which one do I have most often?", "which number is there most often?", "which number is the most common?", "which number is repeated the most?", "find the mode", "show the mode", "mode too", "mode please", "calculate the mode", "I need the mode too",
    ],
    "stdev": ["and the standard deviation?", "standard deviation?", "std?", "now the standard deviation", "and the spread as standard deviation?", "and the std?", "what is the standard deviation?", "their standard deviation?", "stdev?",
        "stdev too", "and stdev?", "sd?", "and the sd?", "what's the std?", "what's the standard deviation?", "the standard deviation too", "also the standard deviation", "show the standard deviation", "give me the std", "what is their standard deviation?",
        "and what is the standard deviation?", "and their standard deviation?", "and their std?", "and how much do they vary, as a standard deviation?", "and the std dev?", "what is the std?", "what is the sd?", "what is the stdev?", "what's the sd?", "what's their standard deviation?", "how big is the standard deviation?", "how large is the standard deviation?", "std dev?", "std too", "std please", "now the std", "also the std", "calculate the standard deviation", "work out the standard deviation", "I need the standard deviation too",
    ],
    "range": ["and the range?", "range?", "what is the range?", "now the range", "their range?", "and the span?", "the range of them?", "what is the range of them?", "the span of them?", "how far apart are they?", "what span is that?",
        "and their range?", "what's the range?", "the range too", "also the range", "span?", "and the span of them?", "what is their range?", "max minus min?", "and max - min?", "and from smallest to largest, how far?", "give me the range", "show me the range",
        "and what is the range?", "and what is the span?", "and the difference between max and min?", "and from the lowest to the highest?", "and the largest minus the smallest?", "and how far apart are the ends?", "and how far apart are they?", "what's their range?", "what's the span?", "what is the difference between the largest and the smallest?", "what is the distance from min to max?", "how big is the range?", "how large is the span?", "how wide is the range?", "how far is it from the smallest to the largest?", "biggest minus smallest?", "highest minus lowest?", "calculate the range", "find the range", "I need the range too",
    ],
    "max": ["and the largest?", "and the biggest?", "which is the largest?", "and the maximum?", "maximum?", "max?", "the highest?", "and the highest one?", "biggest?", "which one is the highest?",
        "and max?", "the max?", "and the max?", "top one?", "the top one?", "the biggest one?", "largest?", "the largest too", "what is the largest?", "what's the maximum?", "what is the highest?", "which one is the biggest?", "which is the highest of them?", "show the biggest", "give me the maximum",
        "and what is the maximum?", "and what is the highest?", "and which one is the biggest?", "and which is the highest?", "and the biggest of them?", "and the top value?", "what's the max?", "what's the biggest?", "what's the highest?", "what is the biggest one?", "what is the maximum of them?", "which is the biggest?", "which is the max?", "which one is the largest?", "which one is the most?", "how high is the highest?", "highest?", "the maximum too", "show the largest", "find the biggest", "pick the largest",
    ],
    "min": ["and the smallest?", "which is the smallest?", "and the minimum?", "minimum?", "min?", "and the min?", "the min?", "the lowest?", "and the lowest one?", "smallest?", "which one is the lowest?", "and the least?",
        "and min?", "the lowest too", "the smallest too", "what is the smallest?", "what is the lowest?", "what's the minimum?", "which one is the smallest?", "which is the lowest of them?", "lowest?", "the smallest one?", "and the smallest of them?", "show the smallest", "give me the minimum",
        "and what is the minimum?", "and what is the lowest?", "and which one is the smallest?", "and which is the lowest?", "and the smallest one?", "and the bottom value?", "what's the min?", "what's the smallest?", "what's the lowest?", "what is the smallest one?", "what is the minimum of them?", "which is the lowest?", "which is the min?", "which one is the least?", "which is the least?", "how low is the lowest?", "the minimum too", "find the smallest", "find the lowest", "pick the smallest",
    ],
    "sort": ["sort them", "and sorted?", "now sort them", "put them in order", "in order please", "sorted?", "and in order?", "order them", "arrange them in order",
        "sort", "sort please", "sort the list", "sort the numbers", "in order?", "now in order", "put them in the right order", "and from small to large?", "from small to large please", "from lowest to highest", "arrange them from small to large", "show them in order", "show them sorted", "smallest first",
        "and in the right order?", "and from lowest to highest?", "and sorted from small to large?", "and if they are in order?", "can you sort them?", "could you put them in order?", "could you order them for me?", "let's sort them", "let's have them in order", "now in the right order", "now order them", "now put them in order", "what are they in order?", "what do they look like in order?", "how do they look sorted?", "list them in order", "bring them into order", "they should be in order", "I want them in order", "I need them sorted", "sort them from small to large", "sort them ascending", "ascending please",
    ],
    "count": ["how many are there?", "how many numbers are these?", "count them", "and how many are there?", "how many?", "and their number?", "how many values?",
        "count?", "and the count?", "what is the count?", "how many numbers?", "how many values are there?", "how many of them are there?", "how many items?", "and how many numbers are these?", "count the numbers", "count the values", "the number of values?",
        "and how many numbers are there?", "and how many is it?", "and how many values are these?", "and how many of them are there?", "and their count?", "and the number of values?", "how many do I have?", "how many did I give you?", "how many numbers did I give?", "how many numbers do I have?", "how many numbers is that?", "how many values is that?", "how many are these?", "how many are they?", "what is the number of values?", "what's the count?", "how long is the list?", "the count?", "the count of them?", "also the count", "now count them", "count them too",
    ],
}
ENDS = [
    "what are the smallest and the largest of <l>?", "@n smallest and largest of <l>", "min and max of <l>", "max and min of <l>", "@n minimum and maximum of <l>", "<l>: smallest and largest?", "@c find the biggest and the smallest of <l>", "of <l>, which is the smallest and which the largest?", "the highest and lowest of <l>", "@n lowest and highest number of <l>", "which is the largest and which is the smallest: <l>?",
    "between which two numbers do these lie: <l>?", "from these, the lowest and the highest: <l>", "<l> - min and max", "in <l>, what are the largest and the smallest number?", "tell me the lowest and the highest of <l>", "I need the minimum and the maximum of these: <l>", "my readings were <l>; what were the lowest and the highest?", "both the biggest and the smallest of <l>", "@c show me the smallest and the biggest of <l>", "@c give me the min and the max of <l>",
    "what's the smallest and what's the largest number here: <l>", "out of <l>, the highest and the lowest",
]
ENDS_NEXT = ["and the smallest and the largest?", "min and max?", "the lowest and the highest?", "now the smallest and the biggest", "and the min and the max?", "what are the largest and the smallest?", "both ends, the smallest and the largest?", "the maximum and the minimum, please", "and the lowest and highest of them?", "which are the biggest and the smallest?"]
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
    "ends": (ENDS, "Find the smallest and the largest number", "min(numbers), max(numbers)", "The smallest is {} and the largest is {}."),
    "sort": (SORT, "Sort the numbers", "sorted(numbers)", "In order: {}."),
    "down": (SORT_DOWN, "Sort the numbers, largest first", "sorted(numbers, reverse=True)", "In order: {}."),
    "product": (PRODUCT, "Multiply the numbers", "round(math.prod(numbers), 4)", "The product is {}."),
    "count": (HOW_MANY, "Count the numbers", "len(numbers)", "There are {} numbers."),
}
WEIGHTS = {"sum": 5, "mean": 5, "median": 3, "mode": 2, "stdev": 2, "variance": 1, "range": 2, "max": 3, "min": 3, "ends": 2.5, "sort": 4, "down": 2, "product": 1, "count": 1}

NEXT["ends"] = ENDS_NEXT


def linked_oddly(c, numbers):
    """Without commas, or with another word before the last one: "4 8 and 15", "4 & 8 & 15"."""
    between = c.pick((" ", " ", ", "))
    link = c.pick((" and ", " and ", " & ", " n ", " as well as ", " and then ", " and also ", ", and "))
    every = c.pick((" and ", " & ", " n ", " | ", " then ", "  ", ", then "))
    return every.join(numbers) if c.chance(0.35) and not any(n.startswith("-") for n in numbers) else between.join(numbers[:-1]) + link + numbers[-1]


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
    elif style < 0.86:
        text = "; ".join(numbers)
    elif style < 0.92:
        text = ",".join(numbers)
    else:
        text = linked_oddly(c, numbers)
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
    elif kind == "ends":
        found = ast.literal_eval(value)
        values = sorted(map(Fraction, numbers))
        c.demand([Fraction(str(v)) for v in found] == [values[0], values[-1]] and len(values) > 2)
        return Say(answer.format(*found), tuple(map(str, found)))
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


INTENTS = {listed_numbers: 9}
