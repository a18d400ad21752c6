"""Powers and roots, rounding, fractions, logarithms and angles, areas, and how numbers are written."""

import math
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from ..scenario import Act, Say, User
from .endings import plural, quoted
from .numbers import going_on
from .values import RESULT, near, ordinal, plain, repeating, separated, shown

SQUARE = ["@n square of <a>", "<a> squared", "what is <a> squared?", "@c square <a>", "<a>²", "how much is <a> squared?", "@c {calculate|compute} the square of <a>", "<a> to the second power", "<a> times itself", "what is <a> times itself?", "@c multiply <a> by itself", "@c multiply <a> times itself", "what does <a> squared give?", "@n second power of <a>", "<a>^2", "<a> ^ 2", "what is the square of <a>?", "what's <a> squared?", "square <a>", "<a> to the power of 2", "what do I get for <a> squared?", "<a> x <a>", "tell me <a> squared", "<a> square",
    "<a>, squared", "<a>**2", "<a>*<a>", "<a> * <a>", "<a> squared is what?", "<a> squared is how much?", "<a> in the square", "<a> multiplied by itself", "<a>, multiplied by itself", "square of <a>", "square: <a>", "sqr(<a>)", "what is <a>²?", "what is <a>^2?", "what do I get when I square <a>?", "what do I get if I multiply <a> by itself?", "what is the area of a square with side <a>?", "what is <a> to the second power?", "how much is <a>²?", "how much is <a> times itself?", "how much is the square of <a>?", "how big is <a> squared?", "how big is a square with sides of <a>?", "I need <a> squared", "I need the square of <a>", "my homework asks for <a> squared", "any idea what <a> squared is?", "would you mind squaring <a>?", "take <a> and square it", "take <a> times itself", "@n result of <a> squared", "@n area of a square with side <a>", "@c work out <a> squared",
    "@c raise <a> to the second power", "@c raise <a> to the power of 2", "@c find the square of <a>",
    "sqr <a>", "sqr of <a>",
]
CUBE = ["@n cube of <a>", "<a> cubed", "what is <a> cubed?", "@c cube <a>", "<a>³", "how much is <a> cubed?", "@c {calculate|compute} the cube of <a>", "<a> to the third power", "what does <a> cubed give?", "@n third power of <a>", "<a>^3", "<a> ^ 3", "what is the cube of <a>?", "what's <a> cubed?", "<a> to the power of 3", "what do I get for <a> cubed?", "tell me <a> cubed",
    "what's the cube of <a>?", "cube of <a>", "cube <a>", "how much is <a> to the third power?", "what is <a>^3?",
    "<a>, cubed", "<a>**3", "<a>*<a>*<a>", "<a> x <a> x <a>", "<a> times <a> times <a>", "<a> cubed is what?", "<a> cubed is how much?", "cube: <a>", "what is <a>³?", "what do I get when I cube <a>?", "what is the volume of a cube with side <a>?", "what is the volume of a cube of <a>?", "what is <a> to the third power?", "what is <a> to the power of 3?", "how much is <a>³?", "how much is the cube of <a>?", "how big is <a> cubed?", "how big is a cube with sides of <a>?", "I need <a> cubed", "I need the cube of <a>", "my homework asks for <a> cubed", "any idea what <a> cubed is?", "would you mind cubing <a>?", "take <a> and cube it", "@n result of <a> cubed", "@n volume of a cube with side <a>", "@c work out <a> cubed", "@c work out the cube of <a>", "@c raise <a> to the third power", "@c raise <a> to the power of 3", "@c find the cube of <a>", "@c {calculate|compute} <a> cubed",
    "try cubing <a>", "cubing <a> gives what?",
]
POWER = ["<a> to the power of <n>", "what is <a> to the power of <n>?", "<a> ^ <n>", "<a>^<n>", "@c raise <a> to the power <n>", "@c raise <a> to the power of <n>", "@n <o> power of <a>", "<a> to the <o>", "<a> to the <o> power", "how much is <a> to the power <n>?", "<a> raised to <n>", "<a> raised to the power <n>", "what is <a> raised to <n>?", "@c {calculate|compute} <a> to the power <n>", "<a>**<n>", "<a> to the power <n>", "what's <a> to the power of <n>?", "what is <a>^<n>?", "what is <a> to the <o> power?", "what is <a> to the <o>?", "how much is <a>^<n>?", "<a> power <n>", "what is <a> to the power <n>?", "@c calculate <a>^<n>", "@c calculate <a> to the power of <n>",
    "<a> ** <n>", "<a> pow <n>", "pow(<a>, <n>)", "<a> to power <n>", "<a> to the <n>", "<a>, raised to <n>", "<a>, to the power of <n>", "<a> with exponent <n>", "<a> with the exponent <n>", "base <a>, exponent <n>", "what is <a> ** <n>?", "what is <a> with exponent <n>?", "what is <a> raised to the power of <n>?", "what is the <o> power of <a>?", "what does <a> to the power of <n> give?", "what do I get for <a>^<n>?", "what would <a> to the power <n> be?", "what happens when I raise <a> to <n>?", "how much is <a> to the <o>?", "how much is <a> raised to <n>?", "how much is the <o> power of <a>?", "how big is <a> to the power of <n>?", "how big is <a>^<n>?", "I need <a> to the power of <n>", "I need <a>^<n>", "I need the <o> power of <a>", "my homework asks for <a> to the power <n>", "any idea how much <a> to the power of <n> is?", "would you mind raising <a> to the power of <n>?",
    "take <a> to the power of <n>", "take <a> and raise it to <n>", "<n> is the exponent and <a> the base, what is the power?", "@n value of <a> to the power of <n>", "@n result of <a>^<n>", "@n power with base <a> and exponent <n>", "@c work out <a>^<n>", "@c work out <a> to the <o> power", "@c take the <o> power of <a>", "@c find <a> to the power of <n>",
    "raising <a> to the power of <n> gives what?", "what do I get by raising <a> to <n>?", "if I raise <a> to the power <n>, what do I get?",
]
ROOT = ["@n square root of <a>", "sqrt <a>", "sqrt(<a>)", "√<a>", "@n root of <a>", "what is the root of <a>?", "@c take the square root of <a>", "square root of <a>", "which number squared is <a>?", "which number times itself is <a>?", "@c {calculate|compute} the square root of <a>", "@c {calculate|compute} sqrt <a>", "root of <a>", "what is the square root of <a>?", "what's the square root of <a>?", "how much is the square root of <a>?", "sqrt of <a>", "what is sqrt <a>?", "what is √<a>?", "square root <a>", "@c find the square root of <a>", "what do I get for sqrt(<a>)?",
    "<a>, square root", "<a> square root", "<a> sqrt", "<a> under the root", "√ <a>", "√<a> = ?", "root: <a>", "sqrt: <a>", "root <a>", "what's the root of <a>?", "what's sqrt(<a>)?", "what is sqrt(<a>)?", "what number squared gives <a>?", "what number times itself gives <a>?", "what number do I have to square to get <a>?", "what do I get for the square root of <a>?", "what would the square root of <a> be?", "what is the side of a square with area <a>?", "which number do I square to get <a>?", "which number multiplied by itself gives <a>?", "how much is the root of <a>?", "how much is √<a>?", "how big is the square root of <a>?", "how long is the side of a square of area <a>?", "I need the square root of <a>", "I need sqrt(<a>)", "my homework asks for the square root of <a>", "any idea what the square root of <a> is?", "would you mind taking the square root of <a>?",
    "take <a> and give me its square root", "@n side of a square with area <a>", "@n number whose square is <a>", "@n value of sqrt(<a>)", "@c pull the square root of <a>", "@c work out the square root of <a>", "@c work out √<a>", "@c take the root of <a>", "@c get the square root of <a>",
]
CUBE_ROOT = ["@n cube root of <a>", "cube root of <a>", "∛<a>", "@n third root of <a>", "@c take the cube root of <a>", "which number cubed is <a>?", "@c {calculate|compute} the third root of <a>", "third root of <a>", "@c {calculate|compute} the cube root of <a>",
    "what is the cube root of <a>?", "how much is the cube root of <a>?", "what's the cube root of <a>?", "cbrt <a>", "what is the third root of <a>?", "@c find the cube root of <a>", "cube root <a>", "what do I get for the cube root of <a>?",
    "<a>, cube root", "<a> cube root", "<a>^(1/3)", "<a> to the power of 1/3", "cbrt(<a>)", "cbrt of <a>", "cube root: <a>", "∛ <a>", "what's the third root of <a>?", "what is ∛<a>?", "what is cbrt(<a>)?", "what number cubed gives <a>?", "what number do I have to cube to get <a>?", "what is the side of a cube with volume <a>?", "which number do I cube to get <a>?", "which number to the third power is <a>?", "how much is the third root of <a>?", "how much is ∛<a>?", "how long is the side of a cube of volume <a>?", "I need the cube root of <a>", "I need the third root of <a>", "my homework asks for the cube root of <a>", "any idea what the cube root of <a> is?", "would you mind taking the cube root of <a>?", "take <a> and give me its cube root", "@n side of a cube with volume <a>", "@n number whose cube is <a>", "@n cbrt of <a>", "@c take the third root of <a>",
    "@c work out the cube root of <a>", "@c get the cube root of <a>",
]
NTH_ROOT = ["@n <o> root of <a>", "<o> root of <a>", "@c take the <o> root of <a>", "which number to the power of <n> is <a>?", "@c {calculate|compute} the <o> root of <a>", "what is the <o> root of <a>?", "<a> root <n>",
    "<a>, <o> root", "<a>^(1/<n>)", "<a> to the power of 1/<n>", "<a> ** (1/<n>)", "root <n> of <a>", "<n>-th root of <a>", "the <o> root of <a>, please", "what's the <o> root of <a>?", "what would the <o> root of <a> be?", "what is <a> to the power of 1/<n>?", "what number to the power of <n> gives <a>?", "what number to the <o> power is <a>?", "which number to the <o> power gives <a>?", "which number raised to <n> is <a>?", "which number raised to the power <n> gives <a>?", "how much is the <o> root of <a>?", "how big is the <o> root of <a>?", "I need the <o> root of <a>", "my homework asks for the <o> root of <a>", "any idea what the <o> root of <a> is?", "would you mind taking the <o> root of <a>?", "take <a> and give me its <o> root", "@n number whose <o> power is <a>", "@n root <n> of <a>", "@c find the <o> root of <a>", "@c work out the <o> root of <a>", "@c get the <o> root of <a>",
]
ROUND = ["@c round <a> to <n> {decimal places|decimals|places|digits}", "<a> rounded to <n> {decimal places|decimals|places}", "round <a> to <n> digits after the point", "<a> to <n> {decimal places|decimals}", "what is <a> rounded to <n> {decimals|places}?", "<a> with only <n> {decimals|decimal places}", "@c cut <a> to <n> {decimals|places}", "@c round off <a> to <n> {places|decimal places}", "@c round off <a> to <n> {digits|decimals}", "<a> rounded off to <n> {places|decimals}", "@c round the number <a> to <n> {digits|decimals}", "<a>, <n> decimals please", "I need <a> to <n> decimal places", "@c shorten <a> to <n> digits after the point",
    "<a> to <n> places", "round <a>, <n> decimals", "what's <a> to <n> decimal places?", "how much is <a> rounded to <n> decimals?", "round <a> to <n> decimals pls", "@c give me <a> to <n> decimals", "@n value of <a> rounded to <n> places",
    "round(<a>, <n>)", "<a> -> <n> decimals", "<a> - <n> decimals", "<a>: round to <n> decimals", "<a>, rounded to <n> places", "<a> with <n> decimals", "<a> with <n> {decimal places|digits after the point}", "<a> rounded, <n> decimals", "<a> in <n> decimals", "to <n> decimals: <a>", "<n> decimals: <a>", "<n> decimal places for <a>", "what is <a> to <n> decimal places?", "what is <a> with <n> decimals?", "what is <a> if I round it to <n> decimals?", "what's <a> rounded to <n> places?", "what do I get if I round <a> to <n> places?", "what would <a> be with <n> decimals?", "how much is <a> to <n> decimals?", "how do I write <a> with <n> decimals?", "I need <a> with <n> decimals", "I need <a> rounded to <n> decimal places", "I only want <n> decimals of <a>", "I only need <n> digits after the point of <a>", "<a> has too many digits, round it to <n> decimals",
    "<a> has too many decimals, I need only <n>", "<a> should be rounded to <n> decimals", "<a> should have only <n> decimals", "<a> is too long, <n> decimals please", "for my report I need <a> to <n> decimals", "any idea what <a> is to <n> decimal places?", "would you mind rounding <a> to <n> decimals?", "take <a> and round it to <n> decimal places", "@n number <a> to <n> decimals", "@n rounded value of <a>, <n> decimals", "@c write <a> with <n> decimals", "@c show <a> with <n> decimal places", "@c show <a> rounded to <n> decimals", "@c bring <a> to <n> decimals", "@c limit <a> to <n> decimals", "@c shorten <a> to <n> decimal places", "@c reduce <a> to <n> decimal places",
]
ROUND_INTEGER = ["@c round <a>", "<a> rounded", "what is <a> rounded?", "@c round <a> to the nearest integer", "@c round <a> to a full number", "@c round <a> to the nearest full number", "<a> as a full number, rounded", "@n nearest integer to <a>", "<a> without decimals, rounded", "@c round off <a>", "@c round <a> to no decimals", "<a> rounded to the nearest integer",
    "round <a> pls", "how much is <a> rounded?", "what's <a> rounded to a full number?", "<a> to the nearest integer", "what is the nearest integer to <a>?", "round off <a> to a full number",
    "round(<a>)", "round: <a>", "<a> -> integer", "<a>, rounded", "<a> rounded off", "<a> rounded to an integer", "<a> rounded to a full number", "<a> to a full number", "<a> with no decimals", "<a> with zero decimals", "<a> without the decimals, rounded", "what is <a> rounded to the nearest integer?", "what is <a> with no decimals?", "what is the closest integer to <a>?", "what full number is closest to <a>?", "what do I get if I round <a>?", "what integer is <a> closest to?", "which integer is closest to <a>?", "which full number is nearest to <a>?", "which integer is nearest to <a>?", "how much is <a> in full numbers, rounded?", "how much is <a> rounded to an integer?", "I need <a> rounded", "I need <a> as a full number", "I need <a> without decimals", "<a> should be rounded", "<a> should have no decimals", "for my report I need <a> rounded to an integer",
    "any idea what <a> is when rounded?", "would you mind rounding <a>?", "take <a> and round it", "@n closest integer to <a>", "@n rounded value of <a>", "@n nearest full number to <a>", "@c round <a> to an integer", "@c round the number <a>", "@c bring <a> to the nearest integer", "@c drop the decimals of <a>, rounding it", "@c show <a> rounded to an integer",
]
ROUND_TENS = ["@c round <a> to the nearest <h>", "<a> to the nearest <h>", "<a> rounded to the nearest <h>", "what is <a> to the nearest <h>?", "@c round off <a> to the nearest <h>", "@c round <a> to full <h>s", "<a> rounded to <h>s", "about how much is <a> in full <h>s?", "@n nearest <h> to <a>",
    "<a> -> nearest <h>", "<a>, nearest <h>", "<a>, rounded to the nearest <h>", "<a> in full <h>s", "<a> rounded off to the nearest <h>", "<a> rounded to full <h>s", "nearest <h>: <a>", "round <a> to <h>s", "round <a>, nearest <h>", "to the nearest <h>: <a>", "to the nearest <h>, what is <a>?", "what's <a> to the nearest <h>?", "what is <a> rounded to the nearest <h>?", "what is the nearest <h> to <a>?", "what is <a> in full <h>s?", "what do I get if I round <a> to the nearest <h>?", "how much is <a> to the nearest <h>?", "how much is <a> rounded to the nearest <h>?", "which full <h> is closest to <a>?", "I need <a> to the nearest <h>", "I need <a> rounded to full <h>s", "<a> should be rounded to the nearest <h>", "for my report I need <a> to the nearest <h>", "any idea what <a> is to the nearest <h>?", "would you mind rounding <a> to the nearest <h>?",
    "take <a> and round it to the nearest <h>", "@n number <a> to the nearest <h>", "@n value of <a> rounded to the nearest <h>", "@c round off <a> to <h>s", "@c round the number <a> to the nearest <h>", "@c bring <a> to the nearest full <h>", "@c show <a> to the nearest <h>",
]
FRACTION_SUM = ["<x> as a fraction", "what is <x> as a fraction?", "@c {calculate|compute} <x> as a fraction", "<x>, give me a fraction", "@c work out <x> and keep it as a fraction", "<x> in fractions", "@n result of <x> as a fraction", "how much is <x> as a fraction?", "<x>, exact fraction please", "@n exact fraction for <x>", "@n fraction for <x>", "<x> as an exact fraction",
    "<x> = ? as a fraction", "<x>, as a fraction", "<x>, as a fraction please", "<x>, answer as a fraction", "<x>, the answer should be a fraction", "<x>, not as a decimal but as a fraction", "<x> with fractions", "in fractions: <x>", "as a fraction: <x>", "fractions: <x>", "fraction for <x>", "what fraction is <x>?", "what fraction do I get for <x>?", "what is <x> as an exact fraction?", "what is <x> in fractions?", "what's <x> as a fraction?", "what does <x> give as a fraction?", "which fraction is <x>?", "which fraction do I get for <x>?", "how much is <x> in fractions?", "I need <x> as a fraction", "I need the exact fraction for <x>", "I want <x> as a fraction, no decimals", "my homework is <x>, as a fraction", "my homework asks for <x> as a fraction", "any idea what <x> is as a fraction?", "would you mind giving <x> as a fraction?", "take <x> and give me the fraction",
    "@n answer to <x> as a fraction", "@n exact value of <x> as a fraction", "@c solve <x> in fractions", "@c solve <x> as a fraction", "@c evaluate <x> and give me a fraction", "@c give <x> as an exact fraction", "@c {calculate|compute} <x> with fractions",
]
SIMPLIFY = ["@c simplify <x>", "@c reduce <x>", "<x> in lowest terms", "@c simplify the fraction <x>", "@c reduce the fraction <x>", "<x> simplified", "what is <x> simplified?", "the fraction <x> simplified", "@c cancel <x> down", "what is <x> in its simplest form?", "<x> in simplest form", "@c shorten the fraction <x>", "@c bring <x> to lowest terms",
    "<x> simplify", "<x>, simplify", "<x>, lowest terms", "<x> reduced", "<x>, reduced please", "<x> cancelled down", "<x> in simpler form", "<x> in its lowest terms", "simplify: <x>", "reduce: <x>", "lowest terms of <x>", "simplest form of <x>", "what is <x> reduced?", "what is <x> in lowest terms?", "what is the simplest form of <x>?", "what's <x> in simplest form?", "what do I get if I simplify <x>?", "what does <x> reduce to?", "how can <x> be simplified?", "how far can I reduce <x>?", "can <x> be reduced?", "can <x> be simplified?", "can <x> be written more simply?", "I need <x> in lowest terms", "I need <x> simplified", "the fraction <x> should be simplified", "the fraction <x> in lowest terms", "my homework is to simplify <x>", "any idea how to simplify <x>?", "would you mind simplifying <x>?", "take the fraction <x> and simplify it", "@n simplest form of <x>",
    "@n simplified form of <x>", "@n reduced form of <x>", "@c cancel the fraction <x>", "@c cancel <x>", "@c write <x> in lowest terms", "@c put <x> in its simplest form", "@c make the fraction <x> as simple as possible",
    "<x> cancelled", "the fraction <x>, cancelled down please", "how is <x> written more simply?", "simplifying <x> gives what?", "what do I get by simplifying <x>?", "what is <x> when cancelled down?",
]
TO_DECIMAL = ["<x> as a decimal", "what is <x> as a decimal?", "@c convert <x> to a decimal", "@c convert <x> to a decimal number", "@c convert the fraction <x> to decimal", "<x> as a decimal number", "@c write <x> as a decimal", "@c write the fraction <x> as a decimal", "@c write <x> as a decimal number", "@c turn <x> into a decimal", "decimal of <x>", "@n decimal form of <x>", "<x> in decimals", "@c change the fraction <x> to a decimal",
    "<x> -> decimal", "<x> = ? as a decimal", "<x>, decimal?", "<x>, as a decimal please", "<x> decimal", "<x> to decimal", "<x> in decimal form", "<x> as decimals", "decimal: <x>", "decimal for <x>", "decimal value of <x>", "what decimal is <x>?", "what is <x> in decimals?", "what is <x> as a decimal number?", "what is the decimal form of <x>?", "what is the decimal for <x>?", "what's <x> as a decimal?", "which decimal is <x>?", "which decimal number is the fraction <x>?", "how much is <x> as a decimal?", "how is <x> written as a decimal?", "how do I write <x> as a decimal?", "I need <x> as a decimal", "I need the decimal value of <x>", "I want the fraction <x> as a decimal", "the fraction <x> should be a decimal number", "the fraction <x> as a decimal", "my homework asks for <x> as a decimal", "any idea what <x> is as a decimal?", "would you mind converting <x> to a decimal?",
    "take the fraction <x> and make it a decimal", "@n decimal for <x>", "@n decimal value of <x>", "@n decimal of the fraction <x>", "@c express <x> as a decimal", "@c express <x> in decimal form", "@c give <x> as a decimal", "@c make a decimal of <x>",
]
TO_FRACTION = ["<a> as a fraction", "what is <a> as a fraction?", "@c convert <a> to a fraction", "@c write <a> as a fraction", "@c turn <a> into a fraction", "fraction for <a>", "@n fraction of the decimal <a>", "which fraction is <a>?", "@c express <a> as a fraction", "<a> to a fraction", "<a> in fraction form", "@c change the decimal <a> to a fraction",
    "<a> -> fraction", "<a> = ? as a fraction", "<a>, fraction?", "<a>, as a fraction please", "<a> fraction", "<a> into a fraction", "<a> written as a fraction", "<a> in fractions", "fraction: <a>", "as a fraction: <a>", "what fraction is <a>?", "what is <a> in fraction form?", "what is the fraction for <a>?", "what is the decimal <a> as a fraction?", "what's <a> as a fraction?", "which fraction equals <a>?", "which fraction gives <a>?", "how much is <a> as a fraction?", "how is <a> written as a fraction?", "how do I write <a> as a fraction?", "I need <a> as a fraction", "I need the fraction for <a>", "I want the decimal <a> as a fraction", "the decimal <a> should be a fraction", "the decimal <a> as a fraction", "my homework asks for <a> as a fraction", "any idea which fraction <a> is?", "would you mind converting <a> to a fraction?", "take the decimal <a> and make it a fraction",
    "@n fraction for <a>", "@n fraction form of <a>", "@n fraction that equals <a>", "@c give <a> as a fraction", "@c make a fraction of <a>", "@c convert the decimal <a> to a fraction", "@c change <a> into a fraction",
]
TRIGONOMETRY = ["@n <f> of <a> degrees", "<f> of <a> degrees", "<f>(<a>°)", "<f> <a>°", "what is <f> of <a> degrees?", "@c {calculate|compute} the <f> of <a> degrees", "<f> <a> degrees", "<f> for an angle of <a> degrees", "@n <f> of <a>°", "@n <f> of an angle of <a> degrees", "@c find the <f> of <a> degrees", "how much is <f> of <a> degrees?",
    "<f> <a> deg", "<f>(<a> degrees)", "<f>(<a> deg)", "<f> of <a>°", "<f> of <a> deg", "<f> at <a>°", "<f>: <a> degrees", "<a> degrees, <f>?", "<a>°, what is the <f>?", "for an angle of <a>° I need the <f>", "what is <f> <a>°?", "what is the <f> of <a> degrees?", "what is the <f> of <a>°?", "what is the <f> of an angle of <a>°?", "what's the <f> of <a> degrees?", "what's <f>(<a>°)?", "what do I get for <f> of <a> degrees?", "what does <f>(<a>°) give?", "how much is <f>(<a>°)?", "how much is the <f> of <a> degrees?", "how big is the <f> of <a> degrees?", "how big is the <f> if the angle is <a>°?", "if the angle is <a> degrees, what is the <f>?", "I need the <f> of <a> degrees", "I need <f> <a>°", "my homework asks for the <f> of <a>°", "any idea what the <f> of <a> degrees is?", "would you mind computing the <f> of <a> degrees?", "take the angle <a>° and give me its <f>",
    "@n <f> for <a> degrees", "@n <f> at an angle of <a>°", "@n value of <f> at <a> degrees", "@c work out the <f> of <a> degrees", "@c work out <f>(<a>°)", "@c get the <f> of the angle <a>°",
]
LOG = ["log of <a>", "@n log of <a>", "log10(<a>)", "log <a>", "@n logarithm of <a>", "@n base 10 logarithm of <a>", "@n decimal logarithm of <a>", "@c take the log of <a>", "log base 10 of <a>", "@c {calculate|compute} log10 of <a>",
    "log(<a>) base 10", "log(<a>)", "log10 of <a>", "log10 <a>", "log: <a>", "<a>, log", "decimal log of <a>", "common log of <a>", "common logarithm of <a>", "what is log <a>?", "what is log10 of <a>?", "what is the log of <a>?", "what is the logarithm of <a>?", "what is the base 10 log of <a>?", "what is the common logarithm of <a>?", "what's the log of <a>?", "what's log10(<a>)?", "what power of ten gives <a>?", "10 to which power is <a>?", "10 to what power gives <a>?", "how much is log(<a>)?", "how much is the log of <a>?", "how much is the logarithm of <a>?", "I need the log of <a>", "I need the logarithm of <a> to base 10", "my homework asks for the log of <a>", "any idea what the log of <a> is?", "would you mind taking the log of <a>?", "take the logarithm of <a>", "@n common log of <a>", "@n log base 10 of <a>", "@n log10 of <a>", "@n logarithm of <a> to base 10",
    "@c {calculate|compute} the log of <a>", "@c {calculate|compute} the base 10 logarithm of <a>", "@c work out log10(<a>)", "@c find the logarithm of <a>",
]
LN = ["ln of <a>", "@n natural log of <a>", "ln(<a>)", "ln <a>", "@n natural logarithm of <a>", "@n ln of <a>", "@c take the natural log of <a>", "natural logarithm of <a>", "@c {calculate|compute} ln <a>", "@c {calculate|compute} the natural log of <a>", "@c {calculate|compute} the ln of <a>", "log base e of <a>",
    "ln: <a>", "<a>, ln", "<a>, natural log", "natural log <a>", "natural log of <a>", "natural log: <a>", "loge(<a>)", "log_e(<a>)", "log to base e of <a>", "what is ln <a>?", "what is ln(<a>)?", "what is the ln of <a>?", "what is the natural log of <a>?", "what is the natural logarithm of <a>?", "what is the log base e of <a>?", "what's the natural log of <a>?", "what's ln <a>?", "e to which power is <a>?", "e to what power gives <a>?", "how much is ln(<a>)?", "how much is ln <a>?", "how much is the natural log of <a>?", "I need the natural log of <a>", "I need ln(<a>)", "I need the logarithm of <a> to base e", "my homework asks for the ln of <a>", "any idea what ln of <a> is?", "would you mind taking the natural log of <a>?", "take the natural logarithm of <a>", "@n log base e of <a>", "@n logarithm of <a> to base e", "@n natural log for <a>", "@c work out ln(<a>)",
    "@c work out the natural log of <a>", "@c find the natural logarithm of <a>", "@c find ln <a>",
    "loge of <a>", "loge <a>",
]
PI = ["pi to <n> {decimals|places|decimal places}", "@n value of pi to <n> {decimals|places}", "@n value of pi with <n> {decimals|digits}", "@n value of pi, <n> {decimals|places}", "what is pi to <n> decimal places?", "pi with <n> {digits|decimals}", "@n number pi with <n> {digits|decimals}", "first <n> decimals of pi", "how much is pi, <n> decimals?", "@n first <n> {digits|places} of pi",
    "pi, <n> decimals", "pi, <n> places", "pi: <n> digits after the point", "π to <n> decimals", "π with <n> digits", "π, <n> decimals please", "<n> decimals of pi", "<n> digits of pi", "<n> decimal places of pi", "pi rounded to <n> decimals", "pi rounded to <n> places", "what is pi with <n> decimals?", "what is pi to <n> places?", "what is the value of pi to <n> decimals?", "what are the first <n> decimals of pi?", "what's pi to <n> decimal places?", "what does pi look like with <n> decimals?", "which are the first <n> digits of pi after the point?", "how does pi go, <n> decimals?", "how much is pi to <n> decimal places?", "how much is pi rounded to <n> places?", "I need pi to <n> decimals", "I need pi with <n> decimal places", "I need <n> digits of pi", "my homework asks for pi to <n> decimals", "any idea what pi is to <n> places?", "would you mind giving pi to <n> decimals?",
    "let's see <n> decimals of pi", "@n number π to <n> decimals", "@n first <n> decimals of pi", "@n digits of pi up to <n> places", "@c show pi with <n> decimals", "@c show <n> digits of pi", "@c write pi to <n> decimal places", "@c write pi with <n> decimals", "@c round pi to <n> decimals", "@c print <n> decimals of pi",
]
RECTANGLE = ["@n area of a {rectangle|room|field|garden} {of|with|that is} <a> by <b>", "a {room|rectangle|field} is <a> by <b>, what is its area?", "area of a {rectangle|room} <a> x <b>", "how many square {metres|meters|feet} is <a> by <b>?", "@c {calculate|compute} the area of a {rectangle|floor} <a> by <b>", "a {field|floor|wall} <a> wide and <b> long, how big is the area?", "@n floor area of a {room|house} <a> by <b>", "@n area of <a> by <b>",
    "area <a> x <b>", "area: <a> by <b>", "area of <a> by <b>", "<a> by <b>, area?", "<a> x <b> room, area?", "<a> wide, <b> long, area?", "rectangle <a> x <b>, area?", "room of <a> by <b>, area?", "what is the area of a {room|rectangle|garden} <a> by <b>?", "what is the area of a wall <a> by <b>?", "what is the area of <a> by <b>?", "what is the area if the sides are <a> and <b>?", "what's the area of a {floor|field} of <a> x <b>?", "what area does a room of <a> by <b> have?", "what area has a garden of <a> by <b>?", "how big is a {room|garden|field} of <a> by <b>, I mean the area?", "how big is the area of a {room|floor|wall} <a> by <b>?", "how large is the area of <a> by <b>?", "how large is the floor of a room <a> by <b>?", "how much carpet for a floor of <a> by <b>?", "how much area is <a> by <b>?", "how many square {metres|meters|feet} has a {room|garden} of <a> by <b>?",
    "how many square {metres|meters|feet} is a {room|flat|field} <a> by <b>?", "my room is <a> by <b>, how many square {metres|meters|feet} is it?", "my garden is <a> by <b>, how big is its area?", "our flat is <a> by <b>, what area is that?", "our field is <a> long and <b> wide, what is its area?", "a carpet of <a> by <b> has what area?", "the floor is <a> by <b>, how much carpet do I need?", "the sides are <a> and <b>, what is the area of the rectangle?", "a rectangle has sides <a> and <b>, what is its area?", "a rectangle has the sides <a> and <b>, how big is the area?", "I need the area of a {room|wall} <a> by <b>", "I need carpet for a room of <a> by <b>, what is the area?", "any idea what the area of <a> by <b> is?", "would you mind working out the area of a {room|garden} <a> by <b>?", "@n area of a rectangle with sides <a> and <b>", "@n area of a {wall|carpet} of <a> by <b>",
    "@n size of the floor of a room <a> by <b>, as an area", "@c find the area of a {room|field} <a> by <b>", "@c work out the area of a rectangle <a> by <b>", "@c find the area of a rectangle with sides <a> and <b>",
]
CIRCLE_AREA = ["@n area of a circle with radius <a>", "area of a circle, radius <a>", "how big is a circle of radius <a>?", "circle with radius <a>, area?", "@c {calculate|compute} the area of a circle of radius <a>", "a circle has radius <a>, what is its area?", "what area does a circle with a radius of <a> have?", "@n circle area for radius <a>",
    "area, circle, r = <a>", "area of circle r=<a>", "circle area r <a>", "circle r = <a>, area?", "circle of radius <a>, area?", "pi r squared for r = <a>", "radius <a>, what is the area of the circle?", "the radius is <a>, what is the area?", "the circle has radius <a>, how big is the area?", "what is the area of a circle with radius <a>?", "what is the area of a circle if the radius is <a>?", "what is the area of a round table with radius <a>?", "what's the area of a circle of radius <a>?", "how big is the area of a circle with radius <a>?", "how large is a circle of radius <a>?", "how large is the area of a circle of radius <a>?", "how much area does a circle of radius <a> have?", "how much area does a circle with radius <a> cover?", "if the radius is <a>, what is the area of the circle?", "a round table has radius <a>, what is its area?",
    "a round garden has a radius of <a>, what area is that?", "a pizza has radius <a>, what is its area?", "a round pizza of radius <a> has what area?", "I need the area of a circle of radius <a>", "my homework asks for the area of a circle with radius <a>", "any idea what the area of a circle with radius <a> is?", "would you mind working out the area of a circle of radius <a>?", "@n area of a circle whose radius is <a>", "@n area of a round table of radius <a>", "@n area of a disc of radius <a>", "@c find the area of a circle with radius <a>", "@c work out the area of a circle with radius <a>", "@c get the area of a disc with radius <a>",
]
CIRCLE_ROUND = ["@n circumference of a circle with radius <a>", "circumference of a circle, radius <a>", "how long is the edge of a circle with radius <a>?", "circle with radius <a>, circumference?", "@c {calculate|compute} the circumference of a circle of radius <a>", "a circle has radius <a>, what is its circumference?", "@n perimeter of a circle with radius <a>", "how long is it around a circle of radius <a>?",
    "circumference, circle, r = <a>", "circumference of circle r=<a>", "circumference for radius <a>", "circle r = <a>, circumference?", "circle of radius <a>, how long around?", "2 pi r for r = <a>", "perimeter of a circle, radius <a>", "radius <a>, what is the circumference of the circle?", "the radius is <a>, what is the circumference?", "the circle has radius <a>, how long is its edge?", "what is the circumference of a circle with radius <a>?", "what is the circumference if the radius is <a>?", "what is the perimeter of a circle with radius <a>?", "what's the circumference of a circle of radius <a>?", "what's the distance around a circle with radius <a>?", "what is the distance around a circle of radius <a>?", "what is the way around a circle of radius <a>?", "how big is the circumference of a circle with radius <a>?", "how long is the perimeter of a circle of radius <a>?",
    "how long is the circumference of a circle with radius <a>?", "how far is it around a circle of radius <a>?", "how far is it around a round lake with radius <a>?", "how far do I walk around a circle of radius <a>?", "if the radius is <a>, what is the circumference?", "a wheel has radius <a>, what is its circumference?", "a wheel of radius <a>, how far does it roll in one turn?", "a round lake has radius <a>, how long is it around?", "I need the circumference of a circle of radius <a>", "my homework asks for the circumference of a circle with radius <a>", "any idea what the circumference of a circle with radius <a> is?", "would you mind working out the circumference of a circle of radius <a>?", "@n circumference of a circle whose radius is <a>", "@n circumference of a wheel with radius <a>", "@n distance around a circle with radius <a>", "@n edge of a circle of radius <a>",
    "@c find the circumference of a circle with radius <a>", "@c work out the circumference of a circle with radius <a>", "@c get the perimeter of a circle with radius <a>",
]
HYPOTENUSE = ["@n hypotenuse of a right triangle with sides <a> and <b>", "hypotenuse for <a> and <b>", "a right triangle has legs <a> and <b>, how long is the hypotenuse?", "Pythagoras with <a> and <b>", "@n long side of a right triangle with legs <a> and <b>", "@n diagonal of a rectangle <a> by <b>", "how long is the diagonal of <a> by <b>?", "@c use Pythagoras on <a> and <b>", "@n hypotenuse of <a> and <b>", "@c {calculate|compute} the diagonal of a screen <a> by <b>",
    "hypot(<a>, <b>)", "hypotenuse <a> <b>", "hypotenuse: <a> and <b>", "Pythagoras: <a>, <b>", "Pythagoras <a> <b>", "diagonal of <a> by <b>", "diagonal <a> x <b>", "<a> by <b>, diagonal?", "<a> and <b> are the legs, what is the hypotenuse?", "sqrt(<a>^2 + <b>^2)", "the legs are <a> and <b>, how long is the hypotenuse?", "the legs of a right triangle are <a> and <b>, what is the long side?", "a right triangle with sides <a> and <b>, hypotenuse?", "a right triangle with legs <a> and <b>, what is the longest side?", "a screen is <a> by <b>, how long is its diagonal?", "a rectangle is <a> by <b>, what is its diagonal?", "a room is <a> by <b>, how far is it from corner to corner?", "what is the hypotenuse for legs of <a> and <b>?", "what is the hypotenuse of a right triangle with sides <a> and <b>?", "what is the diagonal of a rectangle <a> by <b>?",
    "what is the diagonal of a screen of <a> by <b>?", "what's the diagonal of <a> by <b>?", "what's the hypotenuse if the legs are <a> and <b>?", "how long is the hypotenuse if the sides are <a> and <b>?", "how long is the hypotenuse of a triangle with legs <a> and <b>?", "how long is the longest side of a right triangle with <a> and <b>?", "how far is it from corner to corner in a room of <a> by <b>?", "how far is it from corner to corner of a field <a> by <b>?", "I need the diagonal of <a> by <b>", "I need the hypotenuse for <a> and <b>", "my homework asks for the hypotenuse of <a> and <b>", "any idea how long the hypotenuse for <a> and <b> is?", "would you mind working out the hypotenuse for legs <a> and <b>?", "@n longest side of a right triangle with legs <a> and <b>", "@n diagonal of a room <a> by <b>", "@n length of the diagonal of <a> by <b>",
    "@c find the hypotenuse for <a> and <b>", "@c work out the hypotenuse of a right triangle with legs <a> and <b>", "@c find the diagonal of a rectangle <a> by <b>", "@c apply Pythagoras to <a> and <b>",
    "hypot <a> <b>", "hypot of <a> and <b>",
]
SPHERE = ["@n volume of a {sphere|ball} with radius <a>", "volume of a sphere, radius <a>", "how much fits into a ball of radius <a>?", "a {ball|sphere} has radius <a>, what is its volume?", "@c {calculate|compute} the volume of a {sphere|ball} of radius <a>", "{sphere|ball} with radius <a>, volume?",
    "volume sphere r=<a>", "volume of a {ball|sphere}, r = <a>", "{ball|sphere} of radius <a>, volume?", "{ball|sphere} r = <a>, volume?", "4/3 pi r cubed for r = <a>", "radius <a>, what is the volume of the {ball|sphere}?", "the radius of a {ball|sphere} is <a>, what is its volume?", "the ball has radius <a>, how big is its volume?", "what is the volume of a {ball|sphere} with radius <a>?", "what is the volume of a sphere if the radius is <a>?", "what's the volume of a {ball|sphere} of radius <a>?", "what volume does a {ball|sphere} of radius <a> have?", "what volume has a ball with radius <a>?", "how big is a {ball|sphere} of radius <a>?", "how big is the volume of a {ball|sphere} with radius <a>?", "how much air is in a ball of radius <a>?", "how much air fits into a ball with radius <a>?", "how much fits into a sphere of radius <a>?",
    "if the radius is <a>, what is the volume of the {ball|sphere}?", "I need the volume of a {ball|sphere} of radius <a>", "my homework asks for the volume of a sphere with radius <a>", "any idea what the volume of a {ball|sphere} with radius <a> is?", "would you mind working out the volume of a {ball|sphere} of radius <a>?", "@n volume of a {ball|sphere} whose radius is <a>", "@n sphere volume for radius <a>", "@c find the volume of a {ball|sphere} with radius <a>", "@c work out the volume of a {ball|sphere} of radius <a>", "@c get the volume of a sphere with radius <a>",
]
BOX = ["@n volume of a box <a> by <b> by <d>", "a box is <a> by <b> by <d>, what is its volume?", "volume of <a> x <b> x <d>", "how much fits into a box of <a> by <b> by <d>?", "@c {calculate|compute} the volume of a {box|room|tank} <a> by <b> by <d>", "how big is a {box|tank} of <a> x <b> x <d>?", "@n volume of a {tank|room} of <a> by <b> by <d>",
    "volume <a> x <b> x <d>", "volume: <a> by <b> by <d>", "volume of <a> by <b> by <d>", "<a> by <b> by <d>, volume?", "<a> x <b> x <d> box, volume?", "box <a> x <b> x <d>, how much fits?", "{box|tank} of <a> by <b> by <d>, volume?", "a {room|tank} is <a> by <b> by <d>, how much fits into it?", "a {room|tank} is <a> by <b> by <d>, how big is its volume?", "a pool is <a> by <b> by <d>, how much water fits?", "the {box|tank} is <a> long, <b> wide and <d> high, what is its volume?", "the parcel is <a> by <b> by <d>, what is its volume?", "my parcel is <a> x <b> x <d>, what volume is that?", "my {tank|pool} is <a> by <b> by <d>, how much water fits?", "what is the volume of a {box|tank|room} <a> by <b> by <d>?", "what is the volume of <a> x <b> x <d>?", "what is the volume if the sides are <a>, <b> and <d>?", "what's the volume of a {pool|parcel} of <a> by <b> by <d>?",
    "what volume does a {box|room} of <a> by <b> by <d> have?", "how big is the volume of <a> by <b> by <d>?", "how large is the volume of a box <a> x <b> x <d>?", "how much water fits into a tank of <a> x <b> x <d>?", "how much space is in a {box|room} <a> by <b> by <d>?", "how many cubic {metres|meters|feet} is <a> by <b> by <d>?", "how many cubic {metres|meters|feet} has a room of <a> by <b> by <d>?", "how many cubic {metres|meters|feet} are in a {box|tank} <a> x <b> x <d>?", "I need the volume of a {box|parcel} <a> by <b> by <d>", "any idea what the volume of <a> by <b> by <d> is?", "would you mind working out the volume of a {box|tank} <a> by <b> by <d>?", "@n volume of a {pool|parcel} <a> by <b> by <d>", "@n volume of a box with sides <a>, <b> and <d>", "@n space in a {box|room} of <a> by <b> by <d>", "@c find the volume of a {box|tank} <a> x <b> x <d>",
    "@c work out the volume of a {box|room} <a> by <b> by <d>",
]
COMMAS = ["@c write <a> with commas", "<a> with thousands separators", "@c format <a> with commas", "@c put commas into <a>", "@c add thousands separators to <a>", "<a> with commas please", "@c make <a> readable with commas", "@c group the digits of <a> with commas", "@c separate the thousands in <a>", "<a> formatted with separators", "@c format <a> with thousands separators", "@c show <a> with commas",
    "<a> -> with commas", "<a>, with commas", "<a>: commas please", "<a> with separators", "<a> with thousands commas", "<a> in groups of three digits", "<a> grouped with commas", "<a> written with commas", "commas in <a>", "commas for <a>", "where do the commas go in <a>?", "where do I put the commas in <a>?", "what does <a> look like with commas?", "what is <a> with commas?", "what is <a> with thousands separators?", "how do I write <a> with commas?", "how does <a> look with commas?", "how is <a> written with thousands separators?", "how would you write <a> with commas?", "I can't read <a>, put commas in", "I can't read <a> without commas", "I need <a> with commas", "I need <a> with thousands separators", "<a> is hard to read, add commas", "<a> is hard to read, I need thousands separators", "<a> should have commas", "<a> should have thousands separators",
    "for my report I need <a> with commas", "would you mind adding commas to <a>?", "would you mind putting commas into <a>?", "take <a> and add the commas", "let's see <a> with commas", "@n number <a> with commas", "@n number <a> with thousands separators", "@c put commas in <a>", "@c insert commas into <a>", "@c insert thousands separators into <a>", "@c add commas to <a>", "@c group <a> by thousands", "@c group the digits of <a> by threes with commas", "@c split <a> into thousands with commas", "@c display <a> with separators",
    "<a> in a readable form with commas", "<a> formatted with commas", "how is <a> formatted with thousands separators?", "is <a> more readable with commas?", "split the digits of <a> by threes with commas",
]
SCIENTIFIC = ["<a> in scientific notation", "@c write <a> in scientific notation", "@c convert <a> to scientific notation", "scientific notation of <a>", "@c put <a> into scientific notation", "@n scientific form of <a>", "what is <a> in scientific notation?", "<a> as a power of ten",
    "<a> -> scientific", "<a> scientific", "<a>, scientific notation", "<a> in scientific form", "<a> in scientific format", "<a> in standard form, scientific notation", "<a> in exponential notation", "<a> in exponential form", "<a> as scientific notation", "<a> with a power of ten", "scientific: <a>", "scientific form of <a>", "exponential form of <a>", "what is <a> in scientific form?", "what is <a> in exponential notation?", "what is the scientific notation of <a>?", "what's <a> in scientific notation?", "what does <a> look like in scientific notation?", "how is <a> written in scientific notation?", "how do I write <a> in scientific notation?", "how do I write <a> as a power of ten?", "how would you write <a> in scientific form?", "I need <a> in scientific notation", "I need <a> as a power of ten", "<a> is too long, I need scientific notation", "<a> should be in scientific notation",
    "my homework asks for <a> in scientific notation", "for my report I need <a> in scientific form", "any idea what <a> is in scientific notation?", "would you mind writing <a> in scientific notation?", "take <a> and write it in scientific notation", "let's see <a> in scientific notation", "@n scientific notation of <a>", "@n scientific notation for <a>", "@n exponential form of <a>", "@c express <a> in scientific notation", "@c express <a> as a power of ten", "@c show <a> in exponential form", "@c turn <a> into scientific notation", "@c change <a> to scientific form",
]


def simple(c, comment, code, true, answer=RESULT, places=6):
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    c.demand(near(value, true, places) and "e" not in value)
    yield Say(answer.format(value), (value,))
    return value


def powers(c):
    kind = c.pick(("square", "cube", "power", "power", "root", "root", "root", "cube root", "nth root"))
    a, n = c.rng.randint(2, 999), c.rng.randint(2, 12)
    if kind in ("square", "cube") and c.chance(0.2):
        a = f"{c.rng.uniform(1, 50):.1f}"
    elif kind == "power":
        a = c.rng.randint(2, 30)
        c.demand(a**n < 10**18)
    elif kind == "root":
        a = c.rng.randint(2, 60) ** 2 if c.chance(0.4) else plain(c)
    elif kind == "cube root" and c.chance(0.5):
        a = c.rng.randint(2, 20) ** 3
    elif kind == "nth root":
        n = c.rng.randint(4, 9)
        a = c.rng.randint(2, 9999)
    x = Decimal(str(a))
    integer = "." not in str(a)
    templates, comment, code, true = {
        "square": (SQUARE, f"Square {a}", f"{a} ** 2" if integer else f"round({a} ** 2, 6)", x * x),
        "cube": (CUBE, f"Calculate the cube of {a}", f"{a} ** 3" if integer else f"round({a} ** 3, 6)", x * x * x),
        "power": (POWER, f"Raise {a} to the power {n}", f"{a} ** {n}", x**n),
        "root": (ROOT, f"Take the square root of {a}", f"import math\nround(math.sqrt({a}), 6)", x.sqrt()),
        "cube root": (CUBE_ROOT, f"Take the cube root of {a}", f"round({a} ** (1 / 3), 6)", math.exp(math.log(x) / 3)),
        "nth root": (NTH_ROOT, f"Take root {n} of {a}", f"round({a} ** (1 / {n}), 6)", math.exp(math.log(x) / n)),
    }[kind]
    yield User(c.ask(templates, a=a, n=n, o=ordinal(n)))
    value = yield from simple(c, comment, code, true)
    if c.chance(0.15):
        yield from going_on(c, value)


def rounding(c):
    """Only numbers that Python rounds the way school does: no exact halves."""
    kind = c.pick(("places", "places", "places", "integer", "tens"))
    n = c.rng.randint(1, 4)
    a = f"{c.rng.uniform(0.5, c.pick((10, 100, 1000, 50000))):.{n + c.rng.randint(1, 4)}f}"
    step, word = c.pick((("1", "ten"), ("2", "hundred"), ("3", "thousand")))
    if kind == "tens":
        a = str(c.rng.randint(100, 99999))
    elif c.chance(0.12):
        a = "-" + a
    templates, comment, code, places = {
        "places": (ROUND, f"Round {a} to {plural(n, 'place')}", f"round({a}, {n})", n),
        "integer": (ROUND_INTEGER, f"Round {a} to an integer", f"round({a})", 0),
        "tens": (ROUND_TENS, f"Round {a} to the nearest {word}", f"round({a}, -{step})", -int(step)),
    }[kind]
    shown_as = c.pick((word, {"ten": "10", "hundred": "100", "thousand": "1000"}[word]))
    yield User(c.ask(templates, a=a, n=n, h=shown_as))
    true = Decimal(a).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    c.demand(Decimal(value) == true)
    yield Say(f"{a} rounded is {value}.", (value,))


def fractions(c):
    kind = c.pick(("sum", "sum", "simplify", "decimal", "back"))
    (a, b), (d, e) = ((c.rng.randint(1, 19), c.rng.randint(2, 20)) for _ in range(2))
    op = c.pick("++-*/")
    if kind == "sum":
        true = {"+": Fraction(a, b) + Fraction(d, e), "-": Fraction(a, b) - Fraction(d, e), "*": Fraction(a, b) * Fraction(d, e), "/": Fraction(a, b) / Fraction(d, e)}[op]
        text = f"{a}/{b} {c.pick((op, {'+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by'}[op]))} {d}/{e}"
        yield User(c.ask(FRACTION_SUM, x=text))
        observation = yield Act(f"# Calculate {a}/{b} {op} {d}/{e} in fractions\nfrom fractions import Fraction\nstr(Fraction({a}, {b}) {op} Fraction({d}, {e}))")
    elif kind == "simplify":
        factor = c.rng.randint(2, 15)
        a, b = a * factor, b * factor
        true = Fraction(a, b)
        yield User(c.ask(SIMPLIFY, x=f"{a}/{b}"))
        observation = yield Act(f"# Simplify {a}/{b}\nfrom fractions import Fraction\nstr(Fraction({a}, {b}))")
    elif kind == "decimal":
        yield User(c.ask(TO_DECIMAL, x=f"{a}/{b}"))
        yield from simple(c, f"Write {a}/{b} as a decimal", f"round({a} / {b}, 6)", Fraction(a, b), f"{a}/{b} is {{}}.")
        return
    else:
        text = f"{c.rng.randint(0, 4)}.{c.pick((5, 25, 75, 125, 375, 625, 2, 4, 8, 35, 64, 875, 6))}"
        true = Fraction(Decimal(text))
        yield User(c.ask(TO_FRACTION, a=text))
        observation = yield Act(f"# Write {text} as a fraction\nfrom fractions import Fraction\nstr(Fraction({quoted(text)}))")
    value = shown(c, observation)
    c.demand(value == str(true))
    yield Say(RESULT.format(value), (value,))


def science(c):
    """Angles, logarithms and pi."""
    kind = c.pick(("angle", "angle", "log", "ln", "pi"))
    if kind == "angle":
        a, f = c.pick((30, 45, 60, 90, 120, 180, c.rng.randint(1, 359))), c.pick(("sin", "cos", "tan"))
        c.demand(f != "tan" or a % 180 != 90)
        words = {"sin": ("sine", "sin"), "cos": ("cosine", "cos"), "tan": ("tangent", "tan")}[f]
        yield User(c.ask(TRIGONOMETRY, a=a, f=c.pick(words)))
        radians = a * math.pi / 180
        true = {"sin": math.sin(radians), "cos": math.cos(radians), "tan": math.sin(radians) / math.cos(radians)}[f]
        yield from simple(c, f"Calculate the {words[0]} of {a} degrees", f"import math\nround(math.{f}(math.radians({a})), 6)", true)
    elif kind == "pi":
        n = c.rng.randint(2, 15)
        yield User(c.ask(PI, n=n))
        observation = yield Act(f"# Show pi to {n} places\nimport math\nround(math.pi, {n})")
        value = shown(c, observation)
        c.demand(Decimal(value) == Decimal("3.14159265358979323846").quantize(Decimal(1).scaleb(-n)))
        yield Say(f"Pi is {value}.", (value,))
    else:
        a = c.pick((10, 100, 1000, 2, plain(c), plain(c)))
        c.demand(float(a) > 0)
        yield User(c.ask(LOG if kind == "log" else LN, a=a))
        if kind == "log":
            yield from simple(c, f"Calculate the logarithm of {a}", f"import math\nround(math.log10({a}), 6)", math.log(float(a)) / math.log(10))
        else:
            yield from simple(c, f"Calculate the natural logarithm of {a}", f"import math\nround(math.log({a}), 6)", math.log10(float(a)) * math.log(10))


def geometry(c):
    kind = c.pick(("rectangle", "rectangle", "circle", "around", "hypotenuse", "hypotenuse", "sphere", "box"))
    a, b, d = (str(c.rng.randint(1, 60)) if c.chance(0.6) else f"{c.rng.uniform(0.5, 40):.{c.pick((1, 2))}f}" for _ in range(3))
    x, y, z = float(a), float(b), float(d)
    templates, comment, code, true, answer = {
        "rectangle": (RECTANGLE, f"Calculate the area of {a} by {b}", f"round({a} * {b}, 4)", x * y, "The area is {}."),
        "circle": (CIRCLE_AREA, f"Calculate the area of a circle with radius {a}", f"import math\nround(math.pi * {a} ** 2, 4)", x * x * math.pi, "The area is {}."),
        "around": (CIRCLE_ROUND, f"Calculate the circumference of a circle with radius {a}", f"import math\nround(2 * math.pi * {a}, 4)", x * math.tau, "The circumference is {}."),
        "hypotenuse": (HYPOTENUSE, f"Calculate the long side for {a} and {b}", f"import math\nround(math.hypot({a}, {b}), 4)", (x * x + y * y) ** 0.5, "It is {} long."),
        "sphere": (SPHERE, f"Calculate the volume of a ball with radius {a}", f"import math\nround(4 / 3 * math.pi * {a} ** 3, 4)", 4 * math.pi / 3 * x * x * x, "The volume is {}."),
        "box": (BOX, f"Calculate the volume of {a} by {b} by {d}", f"round({a} * {b} * {d}, 4)", x * y * z, "The volume is {}."),
    }[kind]
    yield User(c.ask(templates, a=a, b=b, d=d))
    yield from simple(c, comment, code, true, answer, 4)


def number_format(c):
    a = str(c.rng.randint(1000, 10 ** c.rng.randint(4, 10)))
    if c.chance(0.2):
        a = repeating(c, 9)
        c.demand(len(a) > 3)
    if c.chance(0.5):
        yield User(c.ask(COMMAS, a=a))
        observation = yield Act(f'# Write {a} with commas\nf"{{{a}:,}}"')
        value = shown(c, observation)
        c.demand(value == separated(a))
    else:
        if c.chance(0.3):
            a = f"0.{'0' * c.rng.randint(1, 5)}{c.rng.randint(11, 999)}"
        yield User(c.ask(SCIENTIFIC, a=a))
        observation = yield Act(f'# Write {a} in scientific notation\nf"{{{a}:.3e}}"')
        value = shown(c, observation)
        c.demand(abs(Decimal(value) - Decimal(a)) <= abs(Decimal(a)) * Decimal("0.0006"))
    yield Say(f"It is {value}.", (value,))


INTENTS = {powers: 11.2, rounding: 4, fractions: 1.5, science: 1, geometry: 1.5, number_format: 1}
