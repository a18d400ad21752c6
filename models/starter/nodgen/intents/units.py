"""Conversions: units by plain factors, temperatures, feet and inches, consumption, seconds as hours."""

import datetime
from fractions import Fraction

from ..scenario import Act, Say, User
from .orders_told import UNIT_TOLD
from .unit_table import PAIRS, SPOKEN, SPOKEN_TEMPERATURES, TEMPERATURES
from .values import fraction_value, near, repeating, shown, spelt

CONVERT = [
    "@c convert <v> to <t>", "<v> in <t>", "<v> to <t>", "how many <t> are <v>?", "what is <v> in <t>?", "how much is <v> in <t>?", "@c convert <v> into <t>", "<v> equals how many <t>?", "how many <t> is <v>?", "@c change <v> to <t>", "@c turn <v> into <t>", "<v> turned into <t>", "can I turn <v> into <t>?", "@c express <v> in <t>", "what's <v> in <t>?", "<v> = ? <t>", "<v> as <t>",
    "how many <t> are in <v>?", "how many <t> are there in <v>?", "how many <t> in <v>?", "how many <t> in <v>?", "<v>, how many <t>?", "<v> <t>?", "what would <v> be in <t>?", "what are <v> as <t>?", "<v> in <t>", "<v> to <t>", "<v> = <t>?", "I need <v> in <t>", "@n number of <t> in <v>", "the recipe says <v>, how many <t> is that?", "it says <v>, what is that in <t>?",
    "<v> into <t>", "how many <t> do <v> make up?", "@c give <v> in <t>", "what are <v> in <t>?", "<v> -> <t>", "I have <v>, how many <t> is that?", "@c change <v> into <t>", "@n value of <v> in <t>", "<v> expressed in <t>", "how many <t> make up <v>?",
    "<t> in <v>?", "<t> for <v>?", "<t> from <v>?", "<t>: <v>", "<v>: <t>?", "<v> → <t>", "<v> => <t>", "<v> = how many <t>?", "<v> is how many <t>?", "<v> are how many <t>?", "<v> makes how many <t>?", "<v> converted to <t>", "<v> converted into <t>", "<v> given in <t>", "<v>, what is that in <t>?", "<v>, convert to <t>", "<v> - and in <t>?", "in <t>, how much is <v>?", "in <t>, what is <v>?", "to <t>: <v>", "convert to <t>: <v>", "from <v> to <t>", "convert: <v> to <t>", "how much <t> is <v>?", "how much <t> are in <v>?", "how much would <v> be in <t>?", "how many <t> does <v> make?", "how many <t> do I get from <v>?", "how many <t> would <v> be?", "how many <t> correspond to <v>?", "what does <v> correspond to in <t>?", "what does <v> come to in <t>?", "what does <v> make in <t>?", "what do I get if I convert <v> to <t>?", "what is the same as <v> in <t>?", "what number of <t> is <v>?",
    "what's <v> converted to <t>?", "I need to know how many <t> <v> is", "I need to convert <v> to <t>", "I only know <v>, what is it in <t>?", "I don't know how much <v> is in <t>", "I was wondering how many <t> <v> is", "I have <v> and need it in <t>", "I've got <v>, what's that in <t>?", "my boss wants <v> in <t>", "for my report I need <v> in <t>", "for the form I have to give <v> in <t>", "the label says <v>, how many <t> is it?", "the label says <v>, I need <t>", "the sign says <v>, what is that in <t>?", "they told me <v>, what is that in <t>?", "we measured <v>, how many <t> is that?", "we measured <v>, what is it in <t>?", "any idea how many <t> <v> is?", "any idea what <v> is in <t>?", "do you know how many <t> are in <v>?", "would you mind converting <v> to <t>?", "would you mind changing <v> into <t>?", "take <v> and convert it to <t>", "take <v> and give me <t>",
    "let's see <v> in <t>", "let's convert <v> to <t>", "if it is <v>, how many <t> is it?", "if I have <v>, how many <t> do I have?", "<v> should be in <t>", "<v> must be given in <t>", "@n equivalent of <v> in <t>", "@n amount of <v> in <t>", "@n conversion of <v> to <t>", "@n quantity <v> in <t>", "@c translate <v> to <t>", "@c translate <v> into <t>", "@c work out <v> in <t>", "@c calculate <v> in <t>", "@c calculate how many <t> <v> is", "@c find out how many <t> <v> is", "@c show <v> in <t>", "@c write <v> in <t>", "@c switch <v> to <t>", "@c do the conversion of <v> to <t>",
    "what <t> is equivalent to <v>?", "<v> is equivalent to how many <t>?", "<v> corresponds to how many <t>?", "how much <t> does <v> correspond to?", "I've been given <v>, how many <t> is that?",
]
TEMPERATURE = [*CONVERT, "how hot is <v> in <t>?", "how warm is <v> in <t>?", "how cold is <v> in <t>?", "it is <v> outside, what is that in <t>?", "the oven is at <v>, what is that in <t>?", "a temperature of <v> in <t>", "@n temperature <v> in <t>", "@c convert the temperature <v> to <t>", "it is <v> today, how hot is that in <t>?", "the oven says <v>, how hot is that in <t>?",
    "how hot is it in <t> at <v>?", "how warm is it at <v> in <t>?", "how cold is it in <t> if it is <v>?", "the weather report says <v>, what is that in <t>?", "the weather says <v>, how warm is that in <t>?", "the thermometer says <v>, what is that in <t>?", "the thermometer shows <v>, how hot is that in <t>?", "my fever is <v>, how hot is that in <t>?", "the recipe says an oven at <v>, what is that in <t>?", "bake at <v>, what is that in <t>?", "I have to bake at <v>, how hot is that in <t>?", "it is cold here, <v>, how cold is that in <t>?", "today we have <v>, what is the temperature in <t>?", "what temperature is <v> in <t>?", "what is a temperature of <v> in <t>?", "which temperature in <t> is <v>?", "water at <v>, in <t>?", "temperature <v> to <t>", "temperature: <v> in <t>", "@n temperature of <v> in <t>", "@n temperature in <t> for <v>", "@c convert a temperature of <v> to <t>",
    "@c change the temperature <v> to <t>",
    "what does <v> mean in <t>?", "what does <v> feel like, in <t>?", "what is the temperature <v> in <t>?", "what temperature is that in <t>: <v>?", "what should I set in <t> if the recipe says <v>?", "how hot would <v> be in <t>?", "how hot is an oven at <v> in <t>?", "how warm is water of <v> in <t>?", "how warm is <v> if I only know <t>?", "how cold is it at <v> in <t>?", "how many degrees in <t> is <v>?", "it was <v> last night, what is that in <t>?", "it will be <v> tomorrow, how warm is that in <t>?", "it's <v> here, what's that in <t>?", "it's <v> in my room, how warm is that in <t>?", "the forecast is <v>, what is that in <t>?", "the forecast says <v>, how cold is that in <t>?", "the freezer is at <v>, how cold is that in <t>?", "the fridge shows <v>, what is it in <t>?", "the heating is set to <v>, what is that in <t>?", "the pool has <v>, how warm is that in <t>?", "the tea should have <v>, how hot is that in <t>?", "the American recipe says <v>, what is it in <t>?",
    "my oven only shows <t>, the recipe says <v>", "my thermometer only has <t>, what is <v>?", "my friend abroad has <v> today, what is that in <t>?", "I only understand <t>, how warm is <v>?", "I set the oven to <v>, what would that be in <t>?", "oven at <v>, in <t>?", "oven temperature <v> in <t>", "temperature of <v> to <t>", "temp <v> to <t>", "degrees: <v> to <t>", "a fever of <v>, in <t>?",
]
THEN_UNIT = ["and in <t>?", "in <t>?", "and <t>?", "what about <t>?", "now in <t>", "and how many <t>?", "how many <t>?", "the same in <t>", "in <t> please",
    "what is that in <t>?", "how much is that in <t>?", "and as <t>?", "that in <t>", "how many <t> is that?", "and what is it in <t>?", "convert that to <t>", "to <t>?", "and to <t>?", "same in <t>", "now to <t>",
    "<t>?", "<t> too", "<t> please", "and how much in <t>?", "and what is that in <t>?", "also in <t>", "also to <t>", "as <t>?", "and into <t>?", "how about <t>?", "how about in <t>?", "what about in <t>?", "and what about <t>?", "then in <t>", "then to <t>", "now as <t>", "now convert it to <t>", "convert it to <t>", "convert it to <t> too", "and convert it to <t>", "turn that into <t>", "change that to <t>", "make that <t>", "give it in <t>", "give me that in <t>", "how much would it be in <t>?", "how many <t> would it be?", "how many <t> are that?", "I need it in <t> too", "I need that in <t> as well", "I meant <t>", "sorry, in <t>", "no, in <t>", "what would that be in <t>?",
    "and what would it be in <t>?", "and how is it in <t>?", "what does that come to in <t>?", "what does it come to in <t>?", "what is it in <t>?", "what's it in <t>?", "how many <t> does that make?", "how many <t> is it?", "can you give it in <t> too?", "could I have it in <t>?", "can I have that in <t> too?", "do <t> too", "do it in <t>", "do it in <t> as well", "let's see it in <t>", "let's have it in <t>", "show it in <t>", "show me that in <t>", "write it in <t>", "express it in <t>", "put it in <t>", "but in <t>", "but I need <t>", "but in <t>, please", "I wanted <t>", "I'd rather have <t>", "I also need it in <t>", "rather in <t>", "this time in <t>", "instead in <t>", "and into <t> please", "that same value in <t>", "same value in <t>", "same thing in <t>", "wait, I need <t>",
]
THEN_VALUE = ["and <n>?", "what about <n>?", "and for <n>?", "how about <n>?", "now <n>", "and <n> of them?", "the same for <n>", "and if it is <n>?",
    "<n>?", "and what about <n>?", "what is it for <n>?", "same for <n>", "and what is <n>?", "then <n>", "and with <n>?", "what if it is <n>?", "now for <n>", "how much is it for <n>?", "and how much is <n>?",
    "and <n> then?", "and also <n>", "also <n>", "also for <n>", "next <n>", "next: <n>", "next one: <n>", "then for <n>", "try <n>", "try it with <n>", "do <n>", "do <n> too", "do it for <n>", "do the same for <n>", "do the same with <n>", "same with <n>", "the same with <n>", "once more for <n>", "again for <n>", "and now <n>", "and if I have <n>?", "if it is <n>?", "with <n>?", "for <n>?", "how much for <n>?", "how much would <n> be?", "what would <n> be?", "what is <n>?", "what's <n>?", "convert <n> too", "convert <n> as well", "sorry, I meant <n>", "no, <n>", "I meant <n>",
    "and suppose it is <n>?", "suppose it is <n>", "and if it were <n>?", "and in the case of <n>?", "let's say <n>", "let's try <n>", "let's take <n>", "let's do <n>", "what would it be for <n>?", "what would it be with <n>?", "what do I get for <n>?", "what does <n> give?", "what does <n> come to?", "how is it with <n>?", "how is it for <n>?", "I also have <n>", "I have <n> too", "I also need <n>", "I need it for <n> too", "actually <n>", "actually it was <n>", "oh, it is <n>", "wait, it is <n>", "no, it is <n>", "no, I meant <n>", "not that, <n>", "instead of that <n>", "<n> instead", "<n> this time", "<n> too", "<n> as well", "<n> next", "another one: <n>", "one more: <n>", "check <n> too", "calculate it for <n>",
]
FEET = [
    "@c convert <h> to <t>", "@c convert the height <h> to <t>", "@c convert <h> into <t>", "<h> in <t>", "how tall is <h> in <t>?", "I am <h>, what is that in <t>?", "how many <t> is <h>?", "<h> to <t>", "what is <h> in <t>?", "a height of <h> in <t>", "how much is <h> in <t>?", "@n height <h> in <t>", "how many <t> are <h>?", "<h> = ? <t>", "<h> how many <t>?", "my height is <h>, how tall is that in <t>?", "what's <h> in <t>?", "he is <h> tall, how many <t> is that?", "I am <h> tall, how many <t> is that?", "@c turn <h> into <t>", "how tall am I in <t> at <h>?", "<h> as <t>", "someone who is <h> is how many <t> tall?", "@c change <h> into <t>",
    "<h> -> <t>", "<h>, <t>?", "<h>: <t>?", "<h>, in <t>", "<h> tall in <t>", "<h> tall, how many <t>?", "<h> of height in <t>", "<h> converted to <t>", "<h> is how many <t>?", "<h> is how tall in <t>?", "in <t>, how tall is <h>?", "in <t>, what is <h>?", "height <h> to <t>", "height: <h> in <t>", "how high is <h> in <t>?", "how tall is someone of <h> in <t>?", "how tall is a person of <h> in <t>?", "how many <t> tall is <h>?", "how many <t> is a height of <h>?", "how much would <h> be in <t>?", "what height is <h> in <t>?", "what would <h> be in <t>?", "what is a height of <h> in <t>?", "what is my height of <h> in <t>?", "I'm <h>, how many <t> is it?", "I'm <h> tall, what's that in <t>?", "I need my height of <h> in <t>", "I need <h> in <t>", "she is <h>, how tall is that in <t>?", "she is <h> tall, what is it in <t>?", "my son is <h>, how many <t> is that?",
    "my son is <h> tall, how tall is that in <t>?", "the player is <h>, how tall in <t>?", "the player is <h> tall, how many <t> is that?", "the door is <h> high, how many <t> is that?", "my passport needs <t>, I am <h>", "for my passport I need <h> in <t>", "the doctor wants <t> and I am <h>", "the doctor asks for my height in <t>, I am <h>", "any idea how many <t> <h> is?", "any idea how tall <h> is in <t>?", "would you mind converting <h> to <t>?", "take <h> and convert it to <t>", "if I am <h>, how many <t> am I?", "@n height of <h> in <t>", "@n height in <t> for <h>", "@c express <h> in <t>", "@c express the height <h> in <t>", "@c change the height <h> into <t>", "@c work out <h> in <t>", "@c give <h> in <t>",
]
TO_FEET = ["<v> in feet and inches", "@c convert <v> to feet and inches", "how tall is <v> in feet and inches?", "I am <v> tall, what is that in feet and inches?", "what is <v> in feet and inches?", "<v> to feet and inches", "how much is <v> in feet and inches?", "@n height <v> in feet and inches", "what's <v> in feet and inches?", "my height is <v>, what is that in feet and inches?", "how tall am I in feet and inches at <v>?", "@c turn <v> into feet and inches", "she is <v> tall, what is that in feet and inches?", "<v> tall in feet and inches", "<v> = how many feet and inches?", "<v> into feet and inches", "@c change <v> into feet and inches", "how many feet and inches is <v>?", "<v> as feet and inches", "@c give <v> in feet and inches",
    "what is <v> in feet and inches tall?", "@c express <v> in feet and inches", "I'm <v>, how tall is that in feet and inches?",
    "<v> -> feet and inches", "<v>, feet and inches?", "<v>: feet and inches?", "<v>, in feet and inches please", "<v> converted to feet and inches", "<v> is how many feet and inches?", "<v> is how tall in feet and inches?", "in feet and inches, how tall is <v>?", "in feet and inches, what is <v>?", "feet and inches for <v>", "feet and inches: <v>", "height <v> to feet and inches", "height of <v> as feet and inches", "how high is <v> in feet and inches?", "how tall is someone of <v> in feet and inches?", "how tall is a person of <v> in feet and inches?", "how many feet and how many inches are <v>?", "how many feet and inches are in <v>?", "how many feet and inches tall is <v>?", "how many feet and inches is a height of <v>?", "what height is <v> in feet and inches?", "what would <v> be in feet and inches?", "what is a height of <v> in feet and inches?",
    "what is my height of <v> in feet and inches?", "I'm <v> tall, how many feet and inches is that?", "I need my height of <v> in feet and inches", "I need <v> in feet and inches", "he is <v> tall, how many feet and inches is that?", "my son is <v>, what is that in feet and inches?", "my son is <v> tall, how many feet and inches is he?", "the player is <v> tall, what is it in feet and inches?", "the player is <v>, how tall in feet and inches?", "for my passport I need <v> in feet and inches", "the doctor asks for feet and inches and I am <v>", "any idea how many feet and inches <v> is?", "any idea how tall <v> is in feet and inches?", "would you mind converting <v> to feet and inches?", "take <v> and convert it to feet and inches", "if I am <v>, how tall am I in feet and inches?", "@n height of <v> in feet and inches", "@n number of feet and inches in <v>",
    "@c convert the height <v> to feet and inches", "@c work out <v> in feet and inches", "@c write <v> in feet and inches", "@c convert <v> into feet and inches", "@c show <v> as feet and inches",
]
TO_HOURS = ["<v> in hours, minutes and seconds", "@c convert <v> to h:mm:ss", "<v> as h:mm:ss", "@c write <v> as hours, minutes and seconds", "how many hours, minutes and seconds are <v>?", "<v> in h:m:s", "@c convert <v> to hours and minutes", "what is <v> in hours and minutes?", "@c turn <v> into hours, minutes and seconds", "how long is <v> in hours and minutes?", "<v> in hours and minutes", "<v> to hours:minutes:seconds", "@c format <v> as h:mm:ss",
    "<v> in h:mm:ss", "how much is <v> in hours, minutes and seconds?", "how long is <v>?", "@c convert <v> to hours, minutes and seconds", "what is <v> in hours, minutes and seconds?", "<v> to hours and minutes", "<v> to h:mm:ss", "<v> as hours and minutes",
    "<v> -> h:mm:ss", "<v> -> hours, minutes, seconds", "<v>, how long is that in hours and minutes?", "<v>: h:mm:ss", "<v> as a time in hours, minutes and seconds", "<v> as h:m:s", "<v> as hh:mm:ss", "<v> in hh:mm:ss", "<v> to hh:mm:ss", "<v> is how long in hours and minutes?", "<v> is how many hours, minutes and seconds?", "<v> written as hours, minutes and seconds", "<v> converted to hours and minutes", "in hours, minutes and seconds, what is <v>?", "in hours and minutes, how long is <v>?", "h:mm:ss of <v>", "h:mm:ss for <v>", "how long are <v> in hours, minutes and seconds?", "how long does <v> last in hours and minutes?", "how many hours and minutes are <v>?", "how many hours and minutes is <v>?", "how many hours, minutes and seconds is <v>?", "how much time is <v> in hours and minutes?", "what is <v> as h:mm:ss?", "what is <v> on a clock, in hours, minutes and seconds?",
    "what's <v> in hours and minutes?", "what would <v> be in hours and minutes?", "the film lasts <v>, how long is that in hours and minutes?", "the film is <v> long, what is that in hours and minutes?", "the video lasts <v>, how many hours, minutes and seconds is that?", "the video is <v> long, how long is it as h:mm:ss?", "the run took <v>, what is that in hours, minutes and seconds?", "the race took <v>, what is that as h:mm:ss?", "it took <v>, how many hours and minutes is that?", "I need <v> as h:mm:ss", "I need <v> in hours and minutes", "I ran for <v>, how long is that in hours, minutes and seconds?", "any idea how long <v> is in hours and minutes?", "would you mind writing <v> as h:mm:ss?", "would you mind converting <v> to hours and minutes?", "take <v> and write it as hours, minutes and seconds", "let's see <v> in hours and minutes", "@n time of <v> as h:mm:ss",
    "@n length of <v> in hours and minutes", "@c break <v> into hours, minutes and seconds", "@c break <v> down into hours and minutes", "@c express <v> in hours, minutes and seconds", "@c change <v> into hours and minutes", "@c show <v> as h:mm:ss", "@c write <v> as h:mm:ss",
]
FROM_HOURS = ["<v> in seconds", "how many seconds are <v>?", "@c convert <v> to seconds", "<v> to seconds", "what is <v> in seconds?", "how many seconds is <v>?", "@c turn <v> into seconds", "a time of <v> in seconds", "<v> is how many seconds?", "@c change <v> to seconds", "@c count the seconds of <v>", "<v> as seconds",
    "<v> -> seconds", "<v>, how many seconds?", "<v>: seconds?", "<v> = ? seconds", "<v> is what in seconds?", "<v> converted to seconds", "<v> into seconds", "<v> in total seconds", "<v> in s", "in seconds, how long is <v>?", "in seconds, what is <v>?", "seconds in <v>", "seconds: <v>", "how long is <v> in seconds?", "how many seconds does <v> have?", "how many seconds are in <v>?", "how many seconds are there in <v>?", "how many seconds make up <v>?", "how much is <v> in seconds?", "what's <v> in seconds?", "what would <v> be in seconds?", "what is the time <v> in seconds?", "the film lasts <v>, how many seconds is that?", "the video lasts <v>, what is that in seconds?", "the video is <v> long, how many seconds is it?", "the race took <v>, how many seconds is that?", "the run took <v>, what is that in seconds?", "it took <v>, how many seconds is that?",
    "my time was <v>, how many seconds is it?", "I need <v> in seconds", "I need the seconds of <v>", "I ran <v>, what is my time in seconds?", "any idea how many seconds <v> is?", "would you mind converting <v> to seconds?", "take <v> and convert it to seconds", "let's see <v> in seconds", "@n number of seconds in <v>", "@n time <v> in seconds", "@n total of seconds in <v>", "@c convert the time <v> into seconds", "@c express <v> in seconds", "@c write <v> in seconds", "@c work out the seconds in <v>",
    "what does <v> come to in seconds?", "what would a time of <v> be in seconds?", "what number of seconds is <v>?", "what's the number of seconds in <v>?", "how long is a time of <v> in seconds?", "how many seconds would <v> be?", "how many seconds long is <v>?", "how many seconds does <v> last?", "how many seconds do I get for <v>?", "how many seconds is a time of <v>?", "how much time is <v> in seconds?", "<v>, in seconds", "<v>, seconds please", "<v> in seconds please", "<v> is equal to how many seconds?", "<v> equals how many seconds?", "<v> total in seconds", "<v> only in seconds", "<v>, counted in seconds", "<v> should be in seconds", "time <v> to seconds", "time in seconds: <v>", "duration <v> in seconds", "to seconds: <v>", "into seconds: <v>", "all the seconds of <v>", "the song lasts <v>, how many seconds is that?", "the stopwatch shows <v>, what is that in seconds?", "the timer says <v>, how many seconds is it?",
    "the flight took <v>, what is that in seconds?", "my program takes seconds, the time is <v>", "I'd like <v> in seconds", "I have a time of <v> and need seconds", "we waited <v>, how many seconds is that?", "do you know how many seconds <v> has?", "@n duration of <v> in seconds", "@n length of <v> in seconds", "@c translate <v> into seconds", "@c find the number of seconds in <v>",
]
MPG = {
    "l": ["<n> mpg in litres per 100 km", "@c convert <n> mpg to l/100km", "<n> miles per gallon in l/100 km", "how many litres per 100 km is <n> mpg?", "<n> mpg to liters per 100 km", "what is <n> miles per gallon in litres per 100 km?", "my car does <n> mpg, what is that in l/100 km?", "how much is <n> mpg in l/100km?", "@c change <n> mpg to litres per 100 km", "fuel consumption: <n> mpg in l/100km", "<n> mpg as litres per 100 km", "@c turn <n> mpg into l/100 km",
        "<n> mpg -> l/100km", "<n> mpg, l/100km?", "<n> mpg = ? l/100km", "<n> mpg is how many litres per 100 km?", "<n> mpg is what in l/100km?", "<n> mpg converted to l/100 km", "<n> miles per gallon converted to litres per 100 km", "<n> miles per gallon, how many litres per 100 km?", "<n> miles per gallon to l/100km", "in l/100km, what is <n> mpg?", "in litres per 100 km, how much is <n> miles per gallon?", "l/100km for <n> mpg", "litres per 100 km: <n> mpg", "how many l/100 km are <n> miles per gallon?", "how many liters per 100 km does a car with <n> mpg need?", "how much does a car with <n> mpg use in l/100 km?", "how much fuel is <n> mpg in litres per 100 km?", "what's <n> mpg in l/100km?", "what is a consumption of <n> mpg in litres per 100 km?", "what would <n> mpg be in l/100 km?", "the car gets <n> mpg, how many litres per 100 km is that?",
        "the car gets <n> miles per gallon, what is that in l/100km?", "my car uses <n> mpg, how much is it in litres per 100 km?", "our van does <n> mpg, how many l/100km is that?", "I need <n> mpg in l/100km", "any idea what <n> mpg is in litres per 100 km?", "would you mind converting <n> mpg to l/100km?", "@n fuel consumption of <n> mpg in l/100km", "@n consumption of <n> miles per gallon in litres per 100 km", "@c express <n> mpg in litres per 100 km", "@c convert <n> miles per gallon to litres per 100 km",
        "what does <n> mpg mean in l/100km?", "what does <n> miles per gallon come to in litres per 100 km?", "what is <n> mpg if I count in litres per 100 km?", "what is the consumption in l/100km of a car with <n> mpg?", "what's <n> miles per gallon in litres per hundred kilometres?", "what consumption is <n> mpg in litres per 100 km?", "how many litres does a car with <n> mpg drink per 100 km?", "how many litres per hundred kilometres is <n> mpg?", "how many litres does <n> mpg mean for 100 km?", "how thirsty is a car with <n> mpg in l/100km?", "how do I say <n> mpg in l/100km?", "<n> mpg into l/100km", "<n> mpg in l/100 km", "<n> mpg in litres per hundred kilometres", "<n> miles per gallon as l/100km", "<n> MPG to L/100km", "<n> miles/gallon to l/100km", "<n> miles a gallon in litres per 100 km", "from <n> mpg to l/100km", "mpg to l/100km: <n>", "convert mpg to l/100km: <n>", "l/100km from <n> mpg", "the American car does <n> mpg, what is that in litres per 100 km?",
        "the advert says <n> mpg, how much is that in l/100km?", "the rental car does <n> miles per gallon, what is that in l/100km?", "the truck gets only <n> mpg, how many litres per 100 km is that?", "they say it does <n> mpg, what is that in l/100 km?", "I get <n> mpg, how many l/100km is that?", "I only know l/100km, what is <n> mpg?", "I'd like <n> mpg in litres per 100 km", "if a car does <n> mpg, how many litres does it need for 100 km?", "take <n> mpg and give me l/100km", "@n l/100km value of <n> mpg", "@c translate <n> mpg to l/100km", "@c work out <n> mpg in litres per 100 km",
    ],
    "m": ["<n> l/100km in mpg", "@c convert <n> l/100 km to mpg", "<n> litres per 100 km in miles per gallon", "how many mpg are <n> l/100km?", "<n> liters per 100 km to mpg", "what is <n> litres per 100 km in miles per gallon?", "my car needs <n> l/100 km, what is that in mpg?", "how much is <n> l/100km in miles per gallon?", "@c change <n> l/100km to mpg", "fuel consumption: <n> l/100km in mpg", "<n> l/100km as miles per gallon", "@c turn <n> l/100 km into mpg",
        "<n> l/100km -> mpg", "<n> l/100km, mpg?", "<n> l/100km = ? mpg", "<n> l/100km is how many miles per gallon?", "<n> l/100 km is what in mpg?", "<n> l/100 km converted to mpg", "<n> litres per 100 km converted to miles per gallon", "<n> litres per 100 km, how many miles per gallon?", "<n> litres per 100 km to mpg", "in mpg, what is <n> l/100km?", "in miles per gallon, how much is <n> litres per 100 km?", "mpg for <n> l/100km", "miles per gallon: <n> l/100km", "how many mpg does a car with <n> l/100km get?", "how many miles per gallon does a car with <n> litres per 100 km get?", "how many miles per gallon are <n> l/100 km?", "how much fuel is <n> l/100km in mpg?", "what's <n> l/100km in mpg?", "what is a consumption of <n> litres per 100 km in mpg?", "what would <n> l/100km be in mpg?", "the car uses <n> l/100km, how many mpg is that?",
        "the car needs <n> litres per 100 km, what is that in miles per gallon?", "my car uses <n> l/100 km, how much is it in mpg?", "our van needs <n> l/100km, how many mpg is that?", "I need <n> l/100km in mpg", "any idea what <n> l/100km is in mpg?", "would you mind converting <n> l/100km to mpg?", "@n fuel consumption of <n> l/100km in mpg", "@n consumption of <n> litres per 100 km in miles per gallon", "@c express <n> l/100km in mpg", "@c convert <n> litres per 100 km to miles per gallon",
        "what does <n> l/100km mean in mpg?", "what does <n> litres per 100 km come to in miles per gallon?", "what is <n> l/100km if I count in miles per gallon?", "what is the mpg of a car with <n> l/100km?", "what's <n> litres per hundred kilometres in miles per gallon?", "what consumption is <n> l/100km in mpg?", "how many miles does a gallon last at <n> l/100km?", "how many miles per gallon is <n> litres per hundred kilometres?", "how many miles do I get from a gallon with <n> litres per 100 km?", "how good is <n> l/100km in mpg?", "how do I say <n> l/100km in mpg?", "<n> l/100km into mpg", "<n> l/100 km in mpg", "<n> litres per hundred kilometres in mpg", "<n> litres per 100 km as mpg", "<n> L/100km to MPG", "<n> liters/100 km to miles/gallon", "<n> litres on 100 km in miles per gallon", "from <n> l/100km to mpg", "l/100km to mpg: <n>", "convert l/100km to mpg: <n>", "mpg from <n> l/100km", "the European car needs <n> l/100km, what is that in mpg?",
        "the advert says <n> litres per 100 km, how many mpg is that?", "the rental car needs <n> l/100km, what is that in miles per gallon?", "the truck needs <n> l/100km, how many miles per gallon is that?", "they say it needs <n> l/100 km, what is that in mpg?", "I need <n> litres per 100 km, what is my mpg?", "I only know mpg, what is <n> l/100km?", "I'd like <n> litres per 100 km in mpg", "if a car needs <n> litres for 100 km, how many mpg is it?", "take <n> l/100km and give me mpg", "@n mpg value of <n> l/100km", "@c translate <n> l/100km to mpg", "@c work out <n> litres per 100 km in mpg",
    ],
}


def a_value(c):
    kind = c.rng.random()
    if kind < 0.55:
        return str(c.rng.randint(1, 200))
    if kind < 0.72:
        return str(c.rng.randint(1, 60) * c.pick((10, 100, 500)))
    if kind < 0.77:
        return "1"
    if kind < 0.82:
        return repeating(c) if c.chance(0.7) else f"{c.rng.randint(1, 99)}.{c.rng.randint(0, 9)}0"
    return f"{c.rng.uniform(0.2, 150):.{c.pick((1, 1, 2))}f}"


def one_of(c, unit):
    """"A litre": the unit in the singular, which is the one that takes an s; empty where there is none."""
    words = SPOKEN[unit].split("|")
    able = [w for w in words if f"{w}s" in words or (w, unit) in (("foot", "feet"), ("inch", "inches"), ("stone", "stone"), ("kg", "kg"))]
    word = c.pick(able) if able else ""
    return word and f"{c.pick(('a', 'a', 'one', 'a single'))} {word}".replace("a hour", "an hour").replace("a ounce", "an ounce").replace("a inch", "an inch").replace("a acre", "an acre").replace("a imperial", "an imperial")


def quantity(c, value, unit):
    """A number with its unit, together or apart, as people type it."""
    text, word = spelt(c, value, 0.3), c.pick(SPOKEN[unit].split("|"))
    return text + ("" if len(word) < 4 and word.isalpha() and c.chance(0.4) else " ") + word


def said_unit(c, unit):
    return c.pick(SPOKEN[unit].split("|"))


def converted(c, value, source, target):
    """One factor, times or through it, as the pair stands in the table."""
    factor, over = next((f, (a, b) != (source, target)) for a, b, f, _ in PAIRS if {a, b} == {source, target})
    divisor = f"({factor})" if "**" in factor else factor
    observation = yield Act(f"# Convert {value} {source} to {target}\nround({value} {'/' if over else '*'} {divisor if over else factor}, 4)")
    shown_value = shown(c, observation)
    held = fraction_value(factor)
    true = Fraction(value) / held if over else Fraction(value) * held
    c.demand("e" not in shown_value and near(shown_value, true, 4) and float(shown_value) >= 0.01 and float(shown_value) < 1e13)
    yield Say(f"{value} {source} = {shown_value} {target}.", (shown_value,))


def convert_units(c):
    (pair,) = c.rng.choices(PAIRS, [often for *_, often in PAIRS])
    source, target = c.rng.sample(pair[:2], 2)
    value = a_value(c)
    single = one_of(c, source) if c.chance(0.12) else ""
    if single:
        value = "1"
    c.demand(single or value != "1" or len(source) < 4)
    yield User(c.ask(CONVERT if single else CONVERT + UNIT_TOLD, v=single or quantity(c, value, source), t=said_unit(c, target)))
    yield from converted(c, value, source, target)
    if not c.chance(0.25):
        return
    others = [({*p[:2]} - {source}).pop() for p in PAIRS if source in p[:2] and target not in p[:2]]
    if c.chance(0.4) and others:
        target = c.pick(others)
        yield User(c.ask(THEN_UNIT, t=said_unit(c, target)))
    else:
        value = a_value(c)
        yield User(c.ask(THEN_VALUE, n=c.pick((spelt(c, value, 0.3), quantity(c, value, source)))))
    yield from converted(c, value, source, target)


def temperature(c):
    a, b = c.pick([*TEMPERATURES, ("°C", "°F"), ("°F", "°C"), ("°C", "°F"), ("°F", "°C")])
    value = str(c.rng.randint(-40, 120) if a != "K" else c.rng.randint(1, 500))
    if c.chance(0.25):
        value = f"{value}.{c.rng.randint(1, 9)}"
    for turn in range(2):
        if turn:
            yield User(c.ask(THEN_VALUE, n=value))
        else:
            said = c.pick(SPOKEN_TEMPERATURES[a].split("|"))
            text = f"{value}{said}" if len(said) < 3 and c.chance(0.5) else f"{value} {said}"
            if c.chance(0.1):
                text = text.replace("degrees ", "degree ")
            yield User(c.ask(TEMPERATURE, v=text, t=c.pick(SPOKEN_TEMPERATURES[b].split("|"))))
        observation = yield Act(f"# Convert {value} {a} to {b}\nround({TEMPERATURES[a, b].format(value)}, 2)")
        shown_value = shown(c, observation)
        celsius = {"°C": float(value), "°F": (float(value) - 32) / 1.8, "K": float(value) - 273.15}[a]
        c.demand(near(shown_value, {"°C": celsius, "°F": 1.8 * celsius + 32, "K": celsius + 273.15}[b], 2))
        yield Say(f"{value} {a} = {shown_value} {b}.", (shown_value,))
        if not c.chance(0.25):
            return
        value = str(c.rng.randint(-30, 110) if a != "K" else c.rng.randint(1, 500))


def body_height(c):
    """Feet and inches together, both ways."""
    if c.chance(0.6):
        feet, inches = c.rng.randint(3, 8), c.rng.randint(0, 11)
        text = c.pick((f"{feet}'{inches}\"", f"{feet}'{inches}", f"{feet} ft {inches}", f"{feet} feet {inches}", f"{feet} feet {inches} inches", f"{feet} foot {inches}", f"{feet} ft {inches} in", f"{feet} feet and {inches} inches"))
        unit, factor, spoken = c.pick((("cm", "2.54", ("cm", "centimeters", "centimetres")), ("cm", "2.54", ("cm",)), ("m", "0.0254", ("m", "meters", "metres"))))
        yield User(c.ask(FEET, h=text, t=c.pick(spoken)))
        observation = yield Act(f"# Convert {feet} feet {inches} inches to {unit}\nround(({feet} * 12 + {inches}) * {factor}, 2)")
        value = shown(c, observation)
        c.demand(near(value, feet * (0.3048 if unit == "m" else 30.48) + inches * float(factor), 2))
        yield Say(f"{feet} feet {inches} inches = {value} {unit}.", (value,))
        return
    value = c.rng.randint(90, 215)
    yield User(c.ask(TO_FEET, v=c.pick((f"{value} cm", f"{value}cm", f"{value} centimetres", f"{value} centimeters"))))
    observation = yield Act(f'# Convert {value} cm to feet and inches\nfeet, inches = divmod({value} / 2.54, 12)\nf"{{feet:.0f}} feet {{inches:.1f}} inches"')
    text = shown(c, observation)
    feet, _, inches, _ = text.split()
    c.demand(abs(int(feet) * 30.48 + float(inches) * 2.54 - value) < 0.14 and float(inches) < 12)
    yield Say(f"{value} cm = {text}.", (text,))


def seconds(c):
    """Seconds as h:mm:ss and back."""
    if c.chance(0.65):
        unit = c.pick(("seconds", "seconds", "minutes"))
        n = c.rng.randint(61, 90000) if unit == "seconds" else c.rng.randint(61, 3000)
        yield User(c.ask(TO_HOURS, v=f"{spelt(c, str(n), 0.3)} {c.pick((unit, unit, unit[:3]))}"))
        observation = yield Act(f"# Write {n} {unit} as hours, minutes and seconds\ns = {n}{' * 60' if unit == 'minutes' else ''}\n" + 'f"{s // 3600}:{s % 3600 // 60:02d}:{s % 60:02d}"')
        value = shown(c, observation)
        hours, minutes, rest = (int(x) for x in value.split(":"))
        c.demand(datetime.timedelta(hours=hours, minutes=minutes, seconds=rest) == datetime.timedelta(**{unit: n}) and minutes < 60 > rest)
        yield Say(f"{n} {unit} = {value}.", (value,))
        return
    h, m, s = c.rng.randint(0, 23), c.rng.randint(0, 59), c.rng.randint(0, 59)
    yield User(c.ask(FROM_HOURS, v=c.pick((f"{h}:{m:02d}:{s:02d}", f"{h} h {m} min {s} s", f"{h} hours {m} minutes and {s} seconds", f"{h}h {m}m {s}s"))))
    observation = yield Act(f"# Convert {h}:{m:02d}:{s:02d} to seconds\n{h} * 3600 + {m} * 60 + {s}")
    value = shown(c, observation)
    c.demand(int(value) == datetime.timedelta(hours=h, minutes=m, seconds=s).total_seconds())
    yield Say(f"{h}:{m:02d}:{s:02d} = {value} seconds.", (value,))


def consumption(c):
    kind, n = c.pick("lm"), str(c.rng.randint(10, 60)) if c.chance(0.5) else f"{c.rng.uniform(3, 15):.1f}"
    yield User(c.ask(MPG[kind], n=n))
    a, b = ("US mpg", "l/100 km") if kind == "l" else ("l/100 km", "US mpg")
    observation = yield Act(f"# Convert {n} {a} to {b}\nround(235.214583 / {n}, 2)")
    value = shown(c, observation)
    c.demand(near(value, 100 * 3.785411784 / 1.609344 / float(n), 2))
    yield Say(f"{n} {a} = {value} {b}.", (value,))


INTENTS = {convert_units: 40, temperature: 8.8, body_height: 5, seconds: 5, consumption: 4}
