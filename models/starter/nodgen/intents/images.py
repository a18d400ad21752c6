"""Pictures: size and format, resize, convert, turn, mirror, grey, square, thumbnail; all pictures of a folder.

The result of an edit is a new file, so the picture a person has is never lost. `exif_transpose` keeps photos of phones upright."""

import ast
import re

from PIL import Image, ImageDraw

from ..scenario import Act, Say, User
from .endings import declined, guard, joined, plural, quoted, result
from .files import populate
from .images_reasons import CONVERT_REASONS, SIZE_REASONS, TOLD
from .images_told import EXACTLY_TOLD, LONGEST_SIDE, WIDTH_TOLD
from .kin_names import named_after
from .texts_edit import saved as written_new

SIZE = [
    "how {big|large} is the picture <f> in pixels?", "what size is the image <f>?", "width and height of <f>", "@n width and height of <f>", "@n dimensions of the picture <f>", "how many pixels wide and high is <f>?", "@n resolution of <f>", "what resolution does <f> have?", "<f>: width and height?", "how wide and how high is <f>?", "dimensions of <f>?", "@n pixel size of <f>", "how many pixels does <f> have?", "what are the dimensions of the picture <f>?", "@c look up the width and height of the image <f>", "resolution of the photo <f>?", "@c check the resolution of <f>", "how wide is <f> in pixels, and how high?",
    "I need to know how wide and high <f> is", "I need the width and the height of the picture <f>", "I was wondering what resolution <f> has", "can't remember how big the picture <f> is in pixels", "any idea what the dimensions of <f> are?", "mind checking the width and height of <f>?", "for the website I need the dimensions of <f>", "my boss asks for the resolution of the image <f>", "let's see how many pixels <f> has", "look at <f> and tell me how wide and high it is",
    "take <f> and tell me its dimensions in pixels", "what would be the resolution of <f>?", "what dimensions has <f>?", "what width and what height does <f> have?", "of what size is <f>, in pixels?", "how much pixels has <f>, in width and height?", "<f> -> width x height", "<f>: resolution?", "<f> - how many pixels?", "<f>, how wide and high?", "w x h of <f>", "identify <f>, width and height",
    "I don't know how many pixels <f> has", "I don't know the width and height of <f>", "somebody sent me the picture <f>, how many pixels has it?", "@c measure <f> in pixels", "@c measure the width and height of the picture <f>",
    "could you tell me the width and height of <f>?", "do you know how many pixels <f> has?", "I want to know the dimensions of the picture <f>", "I'd like to know how wide and how high <f> is", "is <f> big enough to print? tell me its width and height in pixels",
    "will the photo <f> be sharp? how many pixels wide and high is it?", "is the picture <f> high resolution? tell me the pixels", "I have to state the size of the image <f> in pixels, what is it?", "the form asks for the dimensions of <f>, what are they?", "how large in pixels is the photo <f>?",
    "how many pixels across and how many down is <f>?", "how many megapixels? I mean width and height of <f>", "how many by how many pixels is <f>?", "what's the width of <f>, and the height?", "what's the pixel size of <f>?", "what are width and height of the photo <f>?", "which dimensions does the picture <f> have?",
    "which resolution has <f> got?", "<f>, width and height", "<f>, dimensions", "<f> dimensions px", "<f> resolution", "<f>: pixel size", "<f>: size in pixels", "image dimensions <f>", "image size <f> in pixels", "image size of <f>", "image size <f>", "photo size of <f>", "picture size of <f>", "pic size of <f>", "img size <f>", "<f> img size", "<f> image size", "size of the img <f>", "size of the pic <f>", "size of the image <f>", "@n image size of <f>", "@n img dimensions of <f>", "@n picture size of <f>", "img dimensions of <f>", "img width and height, <f>", "img resolution <f>", "pic dimensions of <f>", "img size of <f>", "picture dimensions, <f>", "@n size of the picture <f> in pixels",
    "@n width and the height of the image <f>", "@n exact dimensions of <f>", "@n number of pixels of <f>, width by height", "@c find out how many pixels wide and high <f> is", "@c give me the dimensions of <f>", "@c get the pixel size of the image <f>", "@c look how wide and how high the picture <f> is",
]
FORMAT = [
    "what format is the picture <f>?", "which image format is <f>?", "@n format of the image <f>", "is <f> a PNG or a JPEG?", "what kind of picture is <f>?", "in what format is the image <f> saved?", "@c check the format of the picture <f>", "which format does <f> really have?", "what type of image is <f>?", "@n image format of <f>", "@n type of the picture <f>", "is the image <f> a JPEG?", "@c find out the image type of <f>", "what image type is <f>?", "of which type is the picture <f>, PNG or JPEG?",
    "I need to know what image format <f> is", "I was wondering what kind of picture <f> is", "can't tell what type of image <f> is, can you?", "somebody sent me the picture <f>, which format is it?", "any idea which format the image <f> has?", "mind checking the image format of <f>?", "my boss asks what image type <f> is", "let's see what type of picture <f> is", "look at the picture <f> and tell me its format", "take the image <f> and tell me the format", "is <f> really a JPEG?",
    "is <f> really a PNG?", "is the picture <f> a PNG?", "PNG or JPEG, what is <f>?", "JPEG or PNG: which one is the image <f>?", "<f> -> image format", "<f>: PNG or JPEG?", "<f>: what kind of picture?", "what would be the format of the picture <f>?",
    "I don't know what image format <f> has", "I don't know what kind of picture <f> is", "somebody sent me the image <f>, is it a PNG or a JPEG?", "@c tell me what image format <f> has", "@c tell me which type of picture <f> is",
    "could you tell me the image format of <f>?", "do you know what kind of picture <f> is?", "I want to know the format of the picture <f>", "I'd like to know if <f> is a PNG or a JPEG", "the name may be wrong, which image format is <f> really?", "don't trust the name: what image format is <f>?",
    "I don't trust the ending of <f>, which picture format is inside?", "is the ending of the picture <f> right, or is it another format?", "can you tell from the inside which image format <f> has?", "which picture format is inside <f>?", "which image type does <f> have?", "which image format was <f> saved in?",
    "which kind of image is <f>, JPEG or PNG?", "in which picture format was <f> saved?", "in which format is the photo <f>?", "what format does the photo <f> have?", "what format has the image <f> got?", "what sort of image is <f>?", "what sort of picture is <f>, a PNG perhaps?", "is <f> a JPEG or something else?",
    "is <f> a PNG or something else?", "is <f> in JPEG format?", "is <f> in PNG format?", "<f>, JPEG or PNG?", "<f>, image format", "<f> image format", "<f> image type", "<f>: picture type", "image format <f>", "image type of <f>", "identify <f>, the format", "@n picture format of <f>",
    "@n format that the picture <f> really has", "@n real image format of <f>", "@c check if <f> is a PNG or a JPEG", "@c see what kind of image <f> is", "@c look into the picture <f> and say its format",
]
WIDTH = [
    "@c resize <f> to a width of <n>", "@c make <f> <n> pixels wide", "@c scale <f> to <n> pixels width", "@c scale <f> to a width of <n>", "@c scale <f> to a width of <n> pixels and keep the proportions", "@c scale <f> down to <n> pixels in width", "@c scale <f> so that it is <n> pixels wide", "@c resize <f> to width <n>, same proportions", "@c downscale <f> to a width of <n>", "@c resize the picture <f> to <n> pixels wide", "<f> should be <n> pixels wide", "@c shrink <f> to a width of <n> pixels", "@c bring <f> to <n> px width", "I need <f> <n> pixels wide", "@c scale the image <f> to a width of <n>", "@c resize <f> so that it is <n> px wide", "<f>: resize to <n> pixels width", "@c make the image <f> <n> px wide", "@c shrink the picture <f> to <n> px wide", "the width of <f> should be <n> pixels, resize it",
    "@c bring the picture <f> to a width of <n> pixels", "@c bring <f> to <n> pixels wide",
    "I want <f> <n> pixels wide", "I want the width of <f> to be <n>", "for the website I need <f> <n> pixels wide", "my boss wants the picture <f> <n> pixels wide", "would you mind resizing <f> to <n> pixels width?", "mind scaling <f> to a width of <n> pixels?", "could <f> be <n> pixels wide?", "can the image <f> be resized to <n> px wide?", "<f> is too wide, make it <n> pixels", "<f> is too big, resize it to a width of <n> pixels", "<f> needs a width of <n> pixels", "<f> must be <n> px wide",
    "the picture <f> should have a width of <n> pixels", "take <f> and make it <n> pixels wide", "take the image <f> and scale it to <n> px width", "<f> -> <n> px wide", "<f>, width <n>", "width <n> for <f>", "let's make <f> <n> pixels wide", "@c set the width of <f> to <n> pixels", "@c change the width of the image <f> to <n>",
    "<n> pixels wide is what <f> should be", "<n> px is the width I need for <f>", "<f> must have a width of <n> pixels, shrink it", "@c give <f> a width of <n> pixels", "@c give the image <f> a width of <n>",
    "could you make <f> <n> pixels wide?", "can I get <f> <n> pixels wide?", "can you change the width of <f> to <n> px?", "I'd like <f> with a width of <n> pixels", "I'd like the picture <f> to be <n> px wide", "I have to upload <f> with a width of <n> pixels, resize it",
    "the site wants pictures <n> pixels wide, so resize <f>", "my blog needs <f> at <n> pixels width", "the column is <n> pixels wide, make <f> fit", "<f> should fit a column of <n> pixels width", "<f> has the wrong width, make it <n> pixels", "the width of <f> is wrong, it should be <n> px",
    "<f> to <n> px width, keep the proportions", "<f> to <n> pixels wide", "<f>: width <n> px", "<f>: <n> px wide", "<f> width <n>px", "<f>, resize, <n> px wide", "resize <f> width <n>", "resize <f>, w=<n>", "new width for <f>: <n> pixels", "new width <n> for the picture <f>", "what about a width of <n> pixels for <f>?",
    "how about making <f> <n> pixels wide?", "<n> pixels in width, height to match, for <f>", "a width of <n> px for the photo <f>", "a version of <f> that is <n> pixels wide", "@n version of <f> that is <n> pixels wide", "@c change <f> to <n> pixels width", "@c change <f> so that it is <n> px wide",
    "@c fit <f> to a width of <n> pixels", "@c scale <f> to <n> px wide, same proportions", "@c get <f> to a width of <n> pixels", "@c turn <f> into a picture <n> pixels wide", "@c produce a version of <f> with <n> pixels width",
]
PERCENT = [
    "@c resize <f> to <n> percent", "@c scale <f> to <n>%", "@c shrink <f> to <n> percent of its size", "@c make <f> <n>% of its size", "<f> at <n> percent", "@c reduce the picture <f> to <n>%", "@c resize the image <f> to <n> percent", "<f>: scale to <n>%", "I need <f> at <n> percent of the size", "@c shrink the image <f> to <n>%", "@c make the picture <f> smaller, <n> percent", "@c reduce <f> to <n> percent of its size", "the size of <f> should be <n>% of now", "@c scale the photo <f> to <n> percent",
    "<f> smaller, at <n> percent", "@c make <f> smaller, to <n>%",
    "I want <f> at <n> percent", "I want <f> resized to <n>%", "for the website I need <f> at <n>%", "my boss wants the picture <f> at <n> percent of its size", "would you mind scaling <f> to <n> percent?", "mind resizing <f> to <n>%?", "could <f> be reduced to <n> percent?", "can the image <f> be scaled to <n>%?", "<f> is too big, take it down to <n> percent", "<f> is too large, reduce it to <n>%", "<f> should be <n> percent of its size", "the picture <f> should have <n>% of its size",
    "take <f> and scale it to <n> percent", "take the image <f> and bring it to <n>% of its size", "<f> -> <n>%", "<f>, <n> percent", "<n>% of the size of <f>", "let's scale <f> to <n> percent", "@c bring the photo <f> to <n> percent", "@c set the size of <f> to <n>%",
    "<n> percent of the size is enough for <f>", "<n>% is enough for the picture <f>, scale it", "<f> has to go down to <n> percent", "@c take <f> down to <n>%", "@c bring the image <f> down to <n> percent",
    "could you scale <f> to <n> percent?", "can I get <f> at <n>%?", "can you bring <f> to <n>% of its size?", "I'd like <f> at <n> percent of its size", "I'd like the picture <f> scaled to <n>%", "<n> percent of its size is what <f> should have", "<n>% is the size I want for <f>",
    "<f> has the wrong size, make it <n> percent of what it is", "the picture <f> should be <n>% of its size", "width and height of <f> to <n> percent", "both sides of <f> to <n>%", "<f> at <n>% of its width and height", "<f> scaled to <n>%", "<f> resized to <n> percent", "<f>: <n>%", "<f>: <n> percent of the size",
    "<f>, scale <n>%", "<f> scale <n> percent", "scale <f> <n>%", "resize <f> <n>%", "resize <f> by percent: <n>", "what about <f> at <n> percent?", "how about scaling <f> to <n>%?", "a version of <f> at <n> percent", "a copy of the picture <f> at <n>% of its size", "@n version of <f> at <n> percent",
    "@n copy of <f> at <n>% of its size", "@c change the size of <f> to <n> percent", "@c change <f> to <n>% of its size", "@c get <f> to <n> percent of its size", "@c resize width and height of <f> to <n>%", "@c scale both sides of <f> to <n> percent", "@c produce a version of <f> at <n>%",
    "@c set <f> to <n> percent of its size",
]
EXACTLY = [
    "@c resize <f> to <n>x<m>", "@c resize <f> to <n> by <m> pixels", "@c make <f> <n> x <m> pixels", "@c scale the picture <f> to <n>x<m>", "<f> should be <n> by <m> pixels", "@c bring the image <f> to <n>x<m> pixels", "<f>: resize to <n> x <m>", "I need <f> in <n>x<m>", "@c scale <f> to exactly <n> by <m>", "@c resize the image <f> to <n> x <m>", "@c make the picture <f> exactly <n> by <m> pixels", "@c stretch <f> to <n>x<m>", "@c bring <f> to exactly <n> x <m> pixels",
    "I want <f> in <n>x<m> pixels", "I want the picture <f> to be <n> by <m>", "for the website I need <f> in exactly <n>x<m> pixels", "my boss wants the image <f> to be <n> by <m> pixels", "would you mind resizing <f> to <n> by <m>?", "mind scaling <f> to <n>x<m>?", "could <f> be <n> by <m> pixels?", "can the image <f> be resized to <n>x<m>?", "<f> must be exactly <n> by <m> pixels", "<f> needs to be <n> x <m> pixels", "the picture <f> should have <n> x <m> pixels",
    "take <f> and make it <n> by <m> pixels", "take the image <f> and scale it to <n>x<m>", "<f> -> <n>x<m>", "<f>, <n> by <m>", "<n>x<m> pixels for <f>", "let's make <f> <n> x <m> pixels", "@c set the size of <f> to <n> by <m> pixels", "@c fit <f> to <n>x<m>",
    "<n> by <m> pixels is what <f> should have", "<n>x<m> is the size I need for <f>", "@c stretch the picture <f> to <n> by <m>", "@c stretch the image <f> to exactly <n>x<m>", "@c fit the image <f> to <n> by <m> pixels", "@c give <f> a size of <n> x <m>",
    "could you make <f> <n> by <m> pixels?", "can I get <f> in <n>x<m>?", "can you bring <f> to <n> by <m> pixels?", "I'd like <f> at <n>x<m> pixels", "I'd like the picture <f> to have <n> by <m> pixels", "I have to upload <f> as <n>x<m>, resize it", "the site only takes pictures of <n> by <m> pixels, resize <f>",
    "the frame is <n> by <m> pixels, make <f> that size", "<f> has the wrong size, it should be <n> by <m> pixels", "the size of <f> is wrong, make it <n>x<m>", "width <n> and height <m> for <f>", "width <n>, height <m>: resize <f>", "<f> with width <n> and height <m>", "<f> to <n>x<m>", "<f>: <n>x<m> pixels", "<f>: <n> by <m>",
    "<f> <n>x<m>", "<f>, resize, <n>x<m> px", "resize <f> <n> <m>", "resize <f> (<n>, <m>)", "new size for <f>: <n> by <m>", "new size <n>x<m> for the picture <f>", "what about <n> by <m> pixels for <f>?", "how about making <f> <n>x<m>?", "<n> wide and <m> high, that's how <f> should be", "a version of <f> with <n>x<m> pixels",
    "a copy of <f>, <n> pixels wide and <m> high", "@n version of <f> in <n>x<m> pixels", "@c make <f> <n> pixels wide and <m> pixels high", "@c make the image <f> <n> px wide and <m> px high", "@c change the size of <f> to <n>x<m>", "@c change the dimensions of <f> to <n> by <m>",
    "@c squeeze or stretch <f> to <n> by <m> pixels", "@c get <f> to exactly <n>x<m>", "@c force <f> to <n> by <m> pixels", "@c set <f> to <n> pixels wide and <m> high",
]
THUMBNAIL = [
    "@c make a thumbnail of <f>", "thumbnail of <f>", "@c create a thumbnail for <f>", "I need a thumbnail of the picture <f>", "@c make a tiny preview picture of <f>", "a thumbnail for <f> please", "@c make a preview of the image <f>", "<f>: thumbnail", "@c create a small preview of <f>", "@n thumbnail of the image <f>", "@c turn <f> into a thumbnail", "@c generate a thumbnail from <f>", "small preview picture of <f>", "@c generate a preview of <f>", "I want a tiny preview of the picture <f>", "@c make a tiny thumbnail from <f>",
    "I want a thumbnail of <f>", "I need a small preview of the image <f>", "for the website I need a thumbnail of <f>", "my boss wants a small preview of the picture <f>", "would you mind making a thumbnail of <f>?", "mind creating a preview of <f>?", "could I have a thumbnail of <f>?", "can I get a tiny preview picture of <f>?", "is a thumbnail of <f> possible?", "there should be a thumbnail of <f>", "the picture <f> needs a thumbnail", "<f> as a thumbnail", "<f> as a tiny preview",
    "take <f> and make a thumbnail of it", "take the image <f> and make a small preview", "<f> -> thumbnail", "<f>: preview", "let's make a thumbnail of <f>", "@c produce a thumbnail of the picture <f>", "@c produce a small preview of <f>",
    "I need <f> as small as a thumbnail", "the image <f> needs a small preview", "@c generate a tiny thumbnail of <f>", "give me a small preview of <f>", "@c produce a thumbnail from <f>",
    "could you make a thumbnail of <f>?", "can you make me a little preview of <f>?", "can I get a thumbnail for <f>?", "I'd like a thumbnail of <f>", "I'd like a little preview picture of <f>", "I need <f> as a thumbnail", "I need a little thumbnail of the photo <f>", "the list needs a small preview of <f>",
    "for the gallery I need a thumbnail of <f>", "for an icon list I need a thumbnail of the picture <f>", "<f> needs a thumbnail", "<f> should have a thumbnail", "<f> should get a little preview picture", "<f> still has no thumbnail, make one", "there is no thumbnail of <f> yet, make one", "<f>, thumbnail", "<f> thumbnail",
    "<f>: tiny preview", "<f>: make a thumbnail", "thumbnail <f>", "thumb of <f>", "thumb for <f>", "preview thumbnail of <f>", "mini version of <f>, as a thumbnail", "a thumbnail from the photo <f>", "a tiny version of <f> as a preview", "what about a thumbnail of <f>?", "how about a thumbnail for <f>?",
    "@n thumbnail for the picture <f>", "@n little preview picture of <f>", "@n thumbnail version of <f>", "@c make a thumb of <f>", "@c make a mini preview of <f>", "@c make the picture <f> into a thumbnail", "@c get me a thumbnail of <f>", "@c prepare a thumbnail of the image <f>",
]
CONVERT = [
    "@c convert <f> to <e>", "@c turn the picture <f> into a <e>", "@c save <f> as <e>", "I need <f> as a <e>", "@c make a <e> of the picture <f>", "<f> to <e>", "@c change the image <f> into a <e>", "can I have <f> as a <e>?", "@c convert the image <f> into <e>", "@c export <f> as a <e>", "<f> as <e> please", "@c convert the photo <f> to <e>", "@c save the image <f> as a <e>", "@c turn <f> into a <e>", "@c export the picture <f> to <e>", "@c make <f> a <e>",
    "I want <f> as a <e>", "I want the picture <f> converted to <e>", "for the website I need <f> as a <e>", "my boss wants the image <f> as a <e>", "would you mind converting <f> to <e>?", "mind saving <f> as a <e>?", "could <f> be converted into a <e>?", "can you make a <e> out of <f>?", "can the picture <f> be turned into a <e>?", "<f> should be a <e>", "<f> should be saved as <e>", "<f> is the wrong format, I need a <e>", "instead of <f> I need a <e> of it", "take <f> and convert it to <e>",
    "take the image <f> and save it as a <e>", "<f> -> <e>", "<f>: convert to <e>", "<f>: as a <e>", "from <f> I need a <e>, convert it", "let's convert <f> to <e>", "@c produce a <e> from the picture <f>", "@c change the format of <f> to <e>",
    "the website only takes <e>, convert <f>", "my program only takes <e>, so I need <f> as a <e>", "<e> is the format I need for <f>", "@c produce a <e> from <f>", "@c create a <e> from the image <f>",
    "could you convert <f> to <e>?", "can you save the picture <f> as a <e>?", "can I get <f> as a <e>?", "I'd like <f> as a <e>", "I can't open <f>, I need it as a <e>", "the printer can't read <f>, make it a <e>", "they won't accept <f>, they want a <e>", "I have <f> but I need a <e>",
    "I have only <f>, make a <e> of it", "I was asked to send the picture <f> as a <e>", "what I need is <f> as a <e>", "<f> must be a <e>", "<f> must become a <e>", "<f> has to be a <e>", "<f> into <e>", "<f> into a <e>", "<f>, convert to <e>", "<f> convert <e>", "<f> 2 <e>", "convert <f> <e>",
    "picture <f> to <e>", "image <f> as <e>", "the same picture as <f>, but as a <e>", "a <e> of <f>", "what about <f> as a <e>?", "how about converting <f> to <e>?", "@c transform <f> into a <e>",
    "@c write the picture <f> as <e>", "@c make a <e> out of <f>",
]
TURN = {
    90: [
        "@c rotate <f> to the left", "@c turn the picture <f> to the left", "@c rotate <f> 90 degrees counterclockwise", "<f> must be turned left", "@c turn <f> a quarter to the left", "@c rotate the image <f> left", "<f>: rotate left", "@c spin <f> 90 degrees to the left", "@c rotate the photo <f> anticlockwise", "@c turn <f> anticlockwise by 90 degrees", "@c turn the image <f> counterclockwise", "left rotation of <f>, 90 degrees", "@c spin the picture <f> counterclockwise",
        "I want <f> turned to the left", "I need the picture <f> rotated left by 90 degrees", "would you mind rotating <f> to the left?", "mind turning <f> counterclockwise?", "could <f> be turned left by 90 degrees?", "<f> should be rotated to the left", "<f> lies on its side, turn it to the left", "the photo <f> lies on its side, rotate it left", "take <f> and turn it a quarter to the left", "<f> -> left", "<f>: 90 degrees counterclockwise", "let's turn <f> anticlockwise",
        "the picture <f> must be rotated left", "a quarter turn to the left for <f>",
        "could you turn <f> to the left?", "can you rotate <f> anticlockwise?", "I'd like <f> turned left", "I'd like the photo <f> rotated counterclockwise", "the top of <f> should be on the left, rotate it", "<f> is tilted to the right by 90 degrees, turn it left", "the photo <f> came out sideways, turn it to the left",
        "<f>, turn left", "<f>, 90 degrees left", "<f>: turn to the left", "<f>: counterclockwise", "<f> rotate left", "rotate <f> left 90", "rotate left <f>", "rotate <f> ccw", "turn left: <f>", "what about turning <f> to the left?", "how about rotating <f> anticlockwise?", "a left turn for the picture <f>",
        "@c give <f> a quarter turn to the left", "@c turn <f> left", "@c turn the photo <f> left by 90 degrees", "@c rotate <f> a quarter turn counterclockwise", "@c turn <f> on its left side",
    ],
    -90: [
        "@c rotate <f> to the right", "@c turn the picture <f> to the right", "@c rotate <f> 90 degrees clockwise", "<f> must be turned right", "@c turn <f> a quarter to the right", "@c rotate the image <f> right", "<f>: rotate right", "@c spin <f> 90 degrees to the right", "@c rotate the photo <f> clockwise", "@c turn <f> clockwise by 90 degrees", "@c turn the image <f> clockwise", "right rotation of <f>, 90 degrees", "@c spin the picture <f> clockwise", "@c rotate <f>", "@c rotate <f> by 90 degrees",
        "I want <f> turned to the right", "I need the picture <f> rotated right by 90 degrees", "would you mind rotating <f> to the right?", "mind turning <f> clockwise?", "could <f> be turned right by 90 degrees?", "<f> should be rotated to the right", "<f> lies on its side, turn it to the right", "the photo <f> lies on its side, rotate it right", "take <f> and turn it a quarter to the right", "<f> -> right", "<f>: 90 degrees clockwise", "let's turn <f> clockwise",
        "the picture <f> must be rotated clockwise", "@c give <f> a quarter turn to the right", "a quarter turn to the right for <f>",
        "could you turn <f> to the right?", "can you rotate <f> clockwise?", "I'd like <f> turned right", "I'd like the photo <f> rotated clockwise", "the top of <f> should be on the right, rotate it", "<f> is tilted to the left by 90 degrees, turn it right", "the photo <f> came out sideways, turn it to the right",
        "<f>, turn right", "<f>, 90 degrees right", "<f>: turn to the right", "<f>: clockwise", "<f> rotate right", "rotate <f> right 90", "rotate right <f>", "rotate <f> cw", "turn right: <f>", "what about turning <f> to the right?", "how about rotating <f> clockwise?", "a right turn for the picture <f>", "@c turn <f> right",
        "@c turn the photo <f> right by 90 degrees", "@c rotate <f> a quarter turn clockwise", "@c turn <f> on its right side",
    ],
    180: [
        "@c turn <f> upside down", "@c rotate <f> by 180 degrees", "<f> is upside down, turn it", "@c rotate the picture <f> 180 degrees", "@c turn the image <f> by 180 degrees", "<f>: rotate by 180", "@c put <f> the other way up", "the photo <f> stands on its head, turn it", "@c turn the photo <f> upside down", "@c rotate <f> half way round", "@c turn <f> half way round", "<f> stands on its head, rotate it", "the picture <f> should be the other way up",
        "I want <f> turned upside down", "I need the picture <f> rotated by 180 degrees", "would you mind turning <f> upside down?", "mind rotating <f> by 180 degrees?", "could <f> be turned by 180 degrees?", "<f> should be rotated 180 degrees", "<f> is the wrong way up, turn it", "the picture <f> is the wrong way up, rotate it", "the photo <f> is upside down, please turn it round", "take <f> and turn it by 180 degrees", "<f> -> 180 degrees", "let's turn <f> half way round", "a half turn for <f>",
        "@c give the image <f> a half turn",
        "could you turn <f> the other way up?", "can you rotate <f> by 180 degrees?", "I'd like <f> turned by 180 degrees", "I'd like the photo <f> the other way up", "what is at the top of <f> should be at the bottom, turn it by 180 degrees", "the camera was upside down, turn <f> by 180 degrees",
        "I scanned <f> upside down, turn it", "the scan <f> is upside down, rotate it", "<f> came out upside down, turn it", "<f>, 180 degrees", "<f>, turn by 180", "<f>: half a turn", "<f>: turn upside down", "<f> rotate 180", "rotate <f> 180", "turn <f> 180", "turn by 180 degrees: <f>", "what about turning <f> upside down?",
        "how about rotating <f> by 180 degrees?", "half a turn for the picture <f>", "@c give <f> half a turn", "@c turn <f> round by 180 degrees", "@c put the picture <f> on its head", "@c stand <f> on its head", "@c rotate <f> twice by 90 degrees",
    ],
}
MIRROR = [
    "@c mirror <f>", "@c mirror the picture <f>", "@c flip <f> from left to right", "@c flip the image <f> horizontally", "mirror image of <f>", "<f>: mirror", "@c swap left and right in <f>", "@c flip <f> horizontally", "I need <f> mirrored", "@c make a mirror image of <f>", "@c swap the left and right of the picture <f>", "@n mirror image of <f>", "@c flip the photo <f>, left to right", "<f> mirrored please",
    "I want <f> mirrored", "I want left and right swapped in <f>", "would you mind mirroring <f>?", "mind flipping <f> horizontally?", "could <f> be mirrored?", "can the picture <f> be flipped from left to right?", "<f> should be mirrored", "<f> should be flipped horizontally", "left should be right in <f>, mirror it", "what is left in <f> should be right, mirror it", "take <f> and mirror it", "take the image <f> and flip it from left to right", "<f> -> mirrored", "<f>: flip horizontally",
    "let's mirror <f>", "a mirrored version of <f>", "@c exchange left and right in the picture <f>",
    "I want what is left in <f> to be right, mirror it", "I want <f> flipped from left to right", "the picture <f> is mirrored the wrong way, flip it horizontally", "@c exchange left and right in <f>", "@c exchange the left and the right of the image <f>",
    "could you mirror <f>?", "can you flip <f> horizontally?", "can I get <f> mirrored?", "I'd like <f> mirrored", "I'd like the picture <f> flipped left to right", "I took the selfie <f>, mirror it so the writing is right", "the writing in <f> is the wrong way round, mirror it",
    "the letters in <f> read backwards, mirror the picture", "<f> looks like in a mirror, flip it", "<f> should look like in a mirror", "the photo <f> should face the other way, mirror it", "<f> should face the other way, flip it horizontally", "for the iron-on transfer I need <f> mirrored",
    "for the stamp I need the image <f> mirrored", "<f> as in a mirror", "<f> as a mirror image", "<f>, mirrored", "<f>, flip left to right", "<f>: mirror image", "<f>: swap left and right", "<f> flip horizontal", "flip <f> horizontal", "mirror <f> left right", "hflip <f>", "the mirror image of the photo <f>",
    "what about mirroring <f>?", "how about flipping <f> from left to right?", "@n mirrored version of <f>", "@n horizontally flipped version of <f>", "@c flip the picture <f> sideways, left to right", "@c turn <f> into its mirror image", "@c make <f> face the other way, mirrored", "@c reverse left and right in <f>",
    "@c reflect <f> from left to right",
]
GREY = [
    "@c make <f> {grey|gray}", "@c turn <f> black and white", "@c convert <f> to {grey|gray}", "<f> in black and white", "@c make the picture <f> black and white", "@c remove the colour from <f>", "@c take the colors out of <f>", "{grayscale|greyscale} version of <f>", "@c convert the image <f> to {grayscale|greyscale}", "<f>: {grayscale|greyscale}", "I need <f> without colour", "@c turn the photo <f> {grey|gray}", "@n black and white version of <f>", "<f> without colors please", "@c make a {grayscale|greyscale} version of <f>", "@c take the colour out of the image <f>",
    "I want <f> in {grey|gray}", "I want the picture <f> in black and white", "for the print I need <f> in black and white", "my boss wants <f> without colour", "would you mind making <f> {grey|gray}?", "mind turning <f> black and white?", "could <f> be in {grey|gray}?", "can the image <f> be converted to {grayscale|greyscale}?", "<f> should be black and white", "<f> should be {grey|gray}", "<f> should have no colors", "no colours in <f>, please", "<f> has too many colors, make it {grey|gray}",
    "take <f> and make it {grey|gray}", "take the photo <f> and remove the colors", "<f> -> {grayscale|greyscale}", "<f>: black and white", "let's make <f> black and white", "a {grey|gray} version of <f>", "@c drop the colours of <f>", "@c get rid of the colour in the picture <f>",
    "I want no colors in <f>", "the colours of <f> should go, make it {grey|gray}", "the printer knows no colours, make <f> {grey|gray}", "@c drop the colors of the picture <f>", "@c get rid of all colours in <f>",
    "could you make <f> black and white?", "can you turn <f> {grey|gray}?", "can I get <f> in black and white?", "I'd like <f> in black and white", "I'd like the photo <f> without colour", "I want an old look for <f>, black and white", "<f> should look like an old photo, black and white",
    "the newspaper prints no colours, I need <f> in {grey|gray}", "we only have a black and white printer, so make <f> {grey|gray}", "colour is not needed in <f>, make it {grey|gray}", "<f> is too colourful, make it {grey|gray}", "all the colours of <f> should become {grey|gray}", "<f> only in shades of {grey|gray}",
    "<f> in shades of {grey|gray}", "<f> with no colour at all", "<f>, black and white", "<f>, {grayscale|greyscale}", "<f>: {grey|gray}", "<f>: no colours", "<f>: b/w", "<f> b&w", "<f> to {grayscale|greyscale}", "<f> to black and white", "{grayscale|greyscale} <f>", "b/w version of <f>", "black and white <f>",
    "what about <f> in black and white?", "how about turning <f> {grey|gray}?", "@n {grayscale|greyscale} version of <f>", "@n {grey|gray} version of the picture <f>", "@c strip the colour out of <f>", "@c turn all colours of <f> into shades of {grey|gray}", "@c change <f> to black and white",
    "@c change the photo <f> to {grayscale|greyscale}", "@c render <f> in {grayscale|greyscale}", "@c decolorize <f>",
]
SQUARE = [
    "@c crop <f> to a square", "@c cut <f> into a square", "@c make <f> square", "a square of <f>", "@c crop the picture <f> square", "<f> should be square", "@c trim the image <f> to a square", "<f>: crop to square", "@c cut the middle of <f> as a square", "I need <f> as a square", "@c make a square picture of <f>", "@n square version of <f>", "@c trim <f> so that it is square", "@c cut a square from the middle of <f>", "@c crop the middle of <f> to a square", "@c cut the picture <f> into a square", "@c cut <f> to a square",
    "I want <f> square", "I want a square made of <f>", "for the website I need <f> as a square", "my boss wants the picture <f> as a square", "would you mind cropping <f> to a square?", "mind cutting <f> into a square?", "could <f> be cropped square?", "can the image <f> be a square?", "<f> should be a square", "<f> should be cropped to a square", "<f> is not square, crop it", "the picture <f> should be as wide as high, crop it", "take <f> and crop it to a square",
    "take the image <f> and cut a square from it", "<f> -> square", "<f>: as a square", "let's crop <f> to a square", "a square version of <f>", "@c trim the photo <f> to a square",
    "<f> should be as wide as high, crop it", "I want the picture <f> as wide as it is high, cut it", "the image <f> should be a square, cut it", "give me a square version of <f>", "@c cut the image <f> square",
    "could you crop <f> to a square?", "can you make <f> square?", "can I get <f> as a square?", "I'd like <f> cropped to a square", "I'd like a square picture out of <f>", "for my profile picture I need <f> square", "my profile picture has to be square, crop <f>", "the site only takes square pictures, crop <f>",
    "I want the middle of <f> as a square", "only the middle of <f>, as a square", "<f> should have four equal sides, crop it", "<f> must be square", "<f> has to be square, cut off what is too much", "<f> is not a square yet, crop it", "width and height of <f> should be equal, crop it",
    "<f> with equal width and height, cropped", "<f> cropped to a square", "<f> cropped square", "<f>, square", "<f>, crop to square", "<f>: square", "<f>: cut to a square", "<f> square crop", "square <f>", "square crop of <f>", "crop <f> 1:1", "1:1 crop of <f>", "the middle square of <f>", "what about <f> as a square?",
    "how about cropping <f> to a square?", "@n square crop of <f>", "@n middle of <f> as a square", "@c crop <f> to 1:1", "@c crop the photo <f> so that it becomes square", "@c cut off the sides of <f> so that it is square", "@c get a square out of the picture <f>", "@c turn <f> into a square by cropping",
]
SIZES = [
    "how big are the <e> pictures?", "sizes of all <e> pictures?", "sizes of the <e> pictures", "@n size of every <e> picture", "@n sizes of the <e> images", "image sizes of all <e> pictures", "what size are the <e> pictures?", "what sizes do the <e> pictures have?", "how big is each <e> image?", "how big is every <e> picture here?", "<e> pictures and their sizes", "<e> images with their sizes", "@c list all <e> pictures with their size", "@c give me the size of every <e> image", "@c list the sizes of all <e> pictures in pixels", "width and height of all <e> images", "@n dimensions of every <e> picture here", "which resolution do the <e> images have?", "@c show the pixel size of each <e> picture", "<e> pictures: width and height", "@n sizes of all <e> images in pixels", "what are the dimensions of the <e> images?", "@n resolution of all <e> images in this folder", "how wide and high are the <e> pictures?", "@c list the width and height of each <e> image", "@c show the dimensions of all <e> photos", "how many pixels do the <e> photos have?", "@n resolution of every <e> photo",
    "@n pixel sizes of all <e> pictures", "how big in pixels is each <e> picture?",
    "I need to know how big all <e> pictures are in pixels", "I need the width and height of all <e> images", "I was wondering what resolution the <e> pictures have", "any idea what the dimensions of the <e> photos are?", "mind checking the dimensions of all <e> pictures?", "for the website I need the dimensions of every <e> image", "my boss asks for the resolution of all <e> photos", "let's see how wide and high the <e> images are", "look at all <e> pictures and tell me the width and height",
    "take all <e> images and tell me their dimensions", "for {each|every} <e> picture, what are width and height?", "of {each|every} <e> image I need the resolution", "what width and height does each <e> picture have?", "what is the resolution of each <e> photo?", "how much pixels have the <e> pictures?", "<e> images -> width x height", "<e> images: dimensions?", "all <e> pictures, how wide and high?", "@c print the width and height of all <e> pictures",
    "I don't know how big the <e> pictures are in pixels", "I don't know the resolution of the <e> images", "{each|every} <e> picture with its width and height, please", "@c measure all <e> images in pixels", "@c tell me the width and height of {each|every} <e> picture",
    "could you tell me how big the <e> pictures are in pixels?", "could you list the width and height of every <e> picture?", "can I see the dimensions of the <e> pictures?", "do you know the resolution of the <e> pictures here?", "I want to know the width and height of each <e> picture",
    "I'd like the dimensions of all my <e> photos", "I have to know which <e> pictures are big enough, list width and height", "which <e> pictures have how many pixels?", "which size in pixels do the <e> pictures have?", "what are width and height of the <e> images?", "what resolution does every <e> picture have?",
    "what's the size in pixels of each <e> image?", "how many pixels wide and high is each <e> picture?", "how many pixels has every <e> picture here?", "how large are the <e> images in pixels?", "for all <e> pictures: name, width, height", "name, width and height of every <e> picture", "all <e> images with their dimensions",
    "all my <e> pictures and their resolution", "the pixels of each <e> picture, width by height", "<e> pictures, dimensions", "<e> pictures, width x height", "<e> photos: resolution", "<e> images: pixel sizes", "<e> picture sizes in pixels", "image dimensions, all <e>", "image sizes in pixels of all <e> files",
    "pixel dimensions of every <e> file", "@n list of <e> pictures with width and height", "@n pixel dimensions of the <e> images", "@n width and height of every <e> photo here", "@c get the dimensions of each <e> image", "@c go through the <e> pictures and list width and height", "@c check how many pixels each <e> picture has",
    "@c give me the resolution of all <e> pictures", "@c look up the dimensions of every <e> picture",
]
CONVERT_ALL = [
    "@c convert all <e> pictures to <k>", "@c turn all <e> images into <k>", "@c make <k> files of every <e> picture", "all <e> pictures as <k>", "@c convert every <e> image here to <k>", "@c save all <e> pictures as <k>", "<e> to <k>, all of them", "@c convert each <e> file into a <k>", "I need all the <e> images as <k>", "@c turn every <e> file into a <k>", "@c change all <e> photos into <k>", "@c export each <e> picture as <k>", "@c change every <e> image to <k>", "@c save each <e> file as a <k>", "@c export all the <e> images to <k>", "@c convert the whole folder from <e> to <k>",
    "I want all <e> pictures as <k>", "I want every <e> image converted to <k>", "for the website I need all <e> images as <k>", "my boss wants all <e> photos as <k>", "would you mind converting all <e> pictures to <k>?", "mind saving every <e> image as <k>?", "could all <e> pictures be converted to <k>?", "can all <e> images be turned into <k>?", "all <e> pictures should be <k>", "every <e> picture should be saved as <k>", "{each|every} <e> image should become a <k>",
    "instead of <e> I need all pictures as <k>", "take all <e> pictures and convert them to <k>", "take each <e> image and save it as a <k>", "<e> -> <k>, all pictures", "all <e> images: convert to <k>", "from all <e> pictures I need a <k>", "let's convert all <e> pictures to <k>", "@c produce a <k> from each <e> picture",
    "the website only takes <k>, convert all <e> pictures", "my program only takes <k>, so I need all <e> images as <k>", "<k> is the format I need for all <e> pictures", "@c produce <k> files from all <e> images", "@c create a <k> from each <e> picture",
    "could you convert all <e> pictures to <k>?", "can I get all my <e> pictures as <k>?", "can you turn the <e> images into <k> files?", "I'd like all <e> pictures as <k>", "I'd like every <e> image converted into a <k>", "I can't open the <e> pictures, I need them all as <k>",
    "they won't accept <e> pictures, make them all <k>", "I don't want <e> pictures, I want <k>, convert all of them", "I have lots of <e> pictures and need them as <k>", "I was asked to send all <e> pictures as <k>", "what I need is every <e> picture as <k>", "all <e> pictures must be <k>", "all <e> pictures have to be <k>",
    "all <e> pictures into <k>", "all <e> files to <k>", "all the <e> images in <k> format", "every <e> picture as a <k>", "every <e> image to <k>", "each <e> into a <k>", "<e> pictures: convert all to <k>", "<e> images to <k> please", "<e> into <k>, the whole folder", "<e> -> <k>, every file",
    "convert all <e> <k>", "batch convert <e> to <k>", "batch conversion of all pictures from <e> to <k>", "the whole folder of <e> pictures should be <k>", "for each <e> picture I need the same as <k>", "what about converting all <e> pictures to <k>?", "how about making a <k> of each <e> picture?",
    "let's have every <e> picture as <k>", "@c batch convert the <e> images to <k>", "@c convert the <e> pictures in this folder to <k>", "@c make a <k> version of every <e> picture", "@c go through the <e> pictures and save each as <k>", "@c transform all <e> images into <k>", "@c get me all <e> pictures as <k>",
]
SHRINK_ALL = [
    "@c resize all <e> pictures to a width of <n> in the folder <d>", "@c make all <e> images <n> pixels wide and put them into <d>", "@c shrink every <e> picture to <n> pixels width, into <d>", "@c scale each <e> image to <n> px wide and save it in <d>", "all <e> pictures <n> pixels wide into the folder <d>", "@c resize every <e> file to <n> px width and put the result into <d>", "@c put copies of all <e> pictures, <n> pixels wide, into <d>", "@c shrink all <e> images to a width of <n> and save them in <d>", "small copies of all <e> pictures, <n> px wide, in <d>", "I need every <e> image <n> pixels wide in <d>", "@c save a copy of each <e> picture with a width of <n> to <d>", "@c scale all <e> photos to <n> pixels width into <d>", "@c resize the <e> photos to <n> pixels wide, results in <d>", "copies of the <e> images in <d>, all <n> px wide",
    "I want all <e> pictures <n> pixels wide in <d>", "I want copies of all <e> images in {the folder |}<d>, <n> pixels wide", "for the website I need all <e> pictures <n> px wide, in {the folder |}<d>", "my boss wants all <e> photos <n> pixels wide in {the folder |}<d>", "would you mind resizing all <e> pictures to <n> pixels width, into <d>?", "mind putting copies of the <e> images, <n> px wide, into <d>?", "could all <e> pictures be resized to a width of <n> and saved in <d>?",
    "all <e> pictures should be <n> pixels wide, put them into <d>", "the <e> images are too big, put copies <n> pixels wide into <d>", "{each|every} <e> picture should be in <d>, <n> pixels wide", "take all <e> pictures, make them <n> px wide and save them in <d>", "take each <e> image and put a copy <n> pixels wide into {the folder |}<d>", "<e> images -> <n> px wide -> <d>", "in <d> I need all <e> pictures, <n> pixels wide", "into {the folder |}<d>: all <e> images at a width of <n>",
    "let's resize all <e> pictures to <n> px width, into <d>", "@c fill {the folder |}<d> with copies of all <e> pictures, <n> px wide",
    "the website only takes <n> px width, put copies of all <e> images into <d>", "copies <n> pixels wide of {each|every} <e> picture should be in {the folder |}<d>", "the folder <d> should hold all <e> pictures at <n> pixels width", "@c create copies of all <e> pictures in <d>, <n> pixels wide", "@c make copies of the <e> images in {the folder |}<d>, all <n> px wide",
    "could you put copies of all <e> pictures into <d>, <n> pixels wide?", "could you resize the <e> pictures to <n> px width and save them in <d>?", "can I get all <e> pictures <n> pixels wide in {the folder |}<d>?", "I'd like all <e> images <n> px wide in <d>",
    "I'd like copies of my <e> pictures, <n> pixels wide, in {the folder |}<d>", "I have to upload the <e> pictures with a width of <n>, put them into <d>", "for the gallery I need all <e> photos at <n> px width, in <d>", "for mailing I need the <e> pictures <n> pixels wide, put them into {the folder |}<d>",
    "the <e> pictures should go into <d>, each <n> pixels wide", "every <e> picture in <d>, <n> pixels wide", "every <e> image <n> px wide, into <d>", "all <e> images to <n> px width, saved in <d>", "all <e> pictures, width <n>, folder <d>", "all <e> at <n> px width into <d>", "<e> pictures, <n> px wide, to <d>",
    "<e> pictures: width <n>, into <d>", "<e> photos at a width of <n> pixels, in {the folder |}<d>", "width <n> for all <e> pictures, save in <d>", "width <n> px, all <e> images, output folder <d>", "batch resize <e> to <n> px width, output in <d>", "a folder <d> with all <e> pictures, <n> pixels wide",
    "the folder <d> should have a copy of each <e> picture, <n> px wide", "<d> should contain all <e> images at <n> pixels width", "I want a folder <d> in which all <e> pictures are <n> pixels wide", "leave the <e> pictures as they are and put copies <n> px wide into <d>",
    "what about copies of the <e> pictures in <d>, all <n> pixels wide?", "@c batch resize the <e> pictures to <n> pixels width into <d>", "@c change all <e> pictures to a width of <n> and put them into {the folder |}<d>", "@c produce copies of all <e> images, <n> px wide, in <d>",
    "@c bring all <e> photos to <n> pixels width and save them in {the folder |}<d>", "@c fit every <e> picture to a width of <n> and put it into <d>", "@c go through the <e> pictures and save each one <n> px wide in <d>", "@c store all <e> pictures in <d>, with a width of <n> pixels",
    "@c write copies of the <e> images to <d>, each <n> pixels wide",
]
PATTERNS = ("png", "png", "jpg", "jpg")
COLOURS = ("navy", "tomato", "gold", "teal", "orchid", "white", "black", "olive", "salmon", "grey")


def picture(c, name):
    """A tiny real picture; its (width, height)."""
    size = (c.rng.randint(12, 64) * 10, c.rng.randint(12, 64) * 10) if c.chance(0.3) else (c.rng.randint(16, 90), c.rng.randint(16, 90))
    if size[0] == size[1]:
        size = (size[0] + 7, size[1])
    mode = "RGBA" if name.endswith("png") and c.chance(0.3) else "RGB"
    image = Image.new(mode, size, c.pick(COLOURS))
    ImageDraw.Draw(image).rectangle((2, 2, size[0] // 3, size[1] // 3), fill=c.pick(COLOURS))
    image.save(c.folder / name)
    c.files[name] = ""
    return size


def one_picture(c, ext=""):
    name = c.file(ext or c.pick(PATTERNS))
    size = picture(c, name)
    if c.chance(0.3):
        populate(c, 1)
    if c.chance(0.2):
        picture(c, c.file(c.pick(PATTERNS)))
    return name, size


def opened(name):
    return f"from PIL import Image\nimage = Image.open({quoted(name)})"


def saving(target, image="image"):
    """Given the name, not an open file, Pillow leaves no half of a picture behind when it fails."""
    return f"{image}.save({quoted(target)})"


def upright(name):
    return f"from PIL import Image, ImageOps\nimage = ImageOps.exif_transpose(Image.open({quoted(name)}))"


def picture_info(c):
    """Width, height and format."""
    name, (width, height) = one_picture(c)
    if c.chance(0.7):
        yield User(c.ask(SIZE, f=name))
        observation = yield Act(f"# Look up the width and height of {name}\n{opened(name)}\nimage.size")
        c.demand(ast.literal_eval(result(observation)) == (width, height))
        yield Say(f"{name} is {width} pixels wide and {height} pixels high.", (str(width), str(height)))
        if c.chance(0.3):
            target = reduced_name(name, "half")
            yield User(c.ask(["make it half as big", "shrink it to half", "now half the size", "half of that, please", "@c scale it to half", "@c reduce it to half the size", "@c resize it to half", "save a version at half size", "and now at half the size", "halve it", "half the size, please", "now half as big", "I need it at half the size", "would you mind halving it?", "let's halve it", "it should be half as big", "could it be half the size?", "and half as wide and high", "half as large, please", "@c make it half the size", "now a version half as large", "half as big", "half size", "at half the size", "half the width and half the height", "and at half size?", "it's too big, make it half the size", "could you halve it?", "can I get it at half the size?", "I'd like it half as big", "I want it half as wide and half as high", "what about half the size?", "@c cut the size in half", "@c bring it down to half", "@c save a copy at half the size", "@c make a version of half the size"]))
            code = f"# Save {name} at half the size as {target}\n{guard(target)}from PIL import ImageOps\nimage = ImageOps.exif_transpose(image)\nimage.resize((image.width * 50 // 100, image.height * 50 // 100)).save({quoted(target)})"
            if c.chance(0.12):
                yield from declined(c, code)
                return
            yield Act(code)
            c.demand(Image.open(c.folder / target).size == (width * 50 // 100, height * 50 // 100))
            yield Say(f"I saved it at half the size as {target}.", (target,))
        return
    kind = "PNG" if name.endswith("png") else "JPEG"
    if c.chance(0.15):
        # A name may lie about what is inside.
        kind = "JPEG" if kind == "PNG" else "PNG"
        Image.open(c.folder / name).convert("RGB").save(c.folder / name, kind)
    yield User(c.ask(FORMAT, f=name))
    observation = yield Act(f"# Look up the format of {name}\n{opened(name)}\nimage.format")
    c.demand(ast.literal_eval(result(observation)) == kind)
    yield Say(f"{name} is a {kind} picture.", (kind,))


def reduced_name(name, word):
    stem, ext = name.rsplit(".", 1)
    return f"{stem}-{word}.{ext}"


# Half of the size, never half of a turn.
HALF = [
    "@c make <f> half as big", "@c make the picture <f> half as large", "@c shrink <f> to half", "@c shrink <f> to half its size", "@c scale <f> to half", "@c reduce <f> to half the size", "@c resize <f> to half", "@c cut the size of <f> in half", "@c halve the size of <f>", "@c halve <f>", "@c bring <f> down to half the size", "<f> half as big", "<f> at half size", "<f>, half the size", "<f>: half as large please", "I need <f> half as big", "I want <f> at half the size",
    "<f> should be half as big", "<f> should be half as wide and half as high", "<f> is too big, make it half the size", "half the width and half the height for <f>", "half size of <f>", "half as many pixels each way in <f>", "could you make <f> half as big?", "can I have <f> at half its size?", "can <f> be half as large?", "would you mind halving the size of <f>?", "half of the size is enough for <f>", "a version of <f> at half the size", "a copy of <f> half as big",
    "@c save <f> at half the size", "@c make a copy of <f> at half size", "@c make <f> smaller by half", "the photo <f> half as big please", "the picture <f> must be half its size",
]
HALF_IT = ["make it half as big", "half as big", "half size please", "now half as big", "and half as large", "shrink it to half", "at half the size", "now at half size", "half the size", "it should be half as big", "now halve its size", "and at half its size", "cut the size in half", "half as wide and half as high", "and smaller by half", "could it be half as big?"]
DOUBLE = [
    "@c make <f> twice as big", "@c double the size of <f>", "@c make the picture <f> twice as large", "@c scale <f> to double size", "@c resize <f> to twice its size", "<f> twice as big", "<f> at double size", "<f>, double the size", "I need <f> twice as big", "I want <f> at twice the size", "<f> should be twice as big", "<f> is too small, make it twice the size", "could you make <f> twice as large?", "can <f> be twice as big?", "a version of <f> at double the size", "@c save <f> at twice the size",
    "@c enlarge <f> to double size", "twice the width and twice the height for <f>", "<f> should be twice as wide and twice as high", "@c blow <f> up to twice the size",
]
DOUBLE_IT = ["make it twice as big", "twice as big", "double size please", "now twice as big", "double the size", "and at double size", "it should be twice as large", "now double its size", "twice the size", "could it be twice as big?"]


def sized(kind, slots, templates, it=False):
    """A percentage that has a word of its own."""
    if kind != "percent" or slots["n"] not in (50, 200):
        return templates
    return {(50, False): HALF, (50, True): HALF_IT, (200, False): DOUBLE, (200, True): DOUBLE_IT}[slots["n"], it]


SAVE_AS = (" and save it as <g>", ", save as <g>", " and save that as <g>", " and write it to <g>", ", call it <g>", " as <g>", " and store it as <g>", " and put it into <g>")


def with_target(templates):
    return [t.replace(" please", "") + SAVE_AS[i % len(SAVE_AS)] for i, t in enumerate(t for t in templates if not t.endswith("?"))]


EDITS = {"width": WIDTH + WIDTH_TOLD, "percent": PERCENT, "exactly": EXACTLY + EXACTLY_TOLD, "thumbnail": THUMBNAIL, "left": TURN[90], "right": TURN[-90], "over": TURN[180], "mirror": MIRROR, "grey": GREY, "square": SQUARE, "longest": LONGEST_SIDE}
# Without the reasons, which tell of a picture that is not known yet.
PLAIN_EDITS = EDITS
EDITS = {kind: templates + TOLD.get(kind, []) for kind, templates in EDITS.items()}
CONVERT += CONVERT_REASONS
SIZE += SIZE_REASONS
SAVED = {kind: with_target(templates) for kind, templates in EDITS.items()}


def edit(c, kind, size):
    """(slots, what it does to the name, code that saves to `{}`, word for a new name, the size afterwards, answer)."""
    width, height = size
    if kind == "width":
        n = c.rng.randint(8, max(9, width)) if width < 100 else c.pick((50, 64, 100, 111, 120, 80, 90, 200, 222, 300, 320, 400, 640))
        return {"n": n}, f"Resize {{}} to {n} pixels wide", f"image.resize(({n}, round(image.height * {n} / image.width)))", "small", (n, round(height * n / width)), f"{n} pixels wide"
    if kind == "percent":
        n = c.pick((25, 50, 50, 50, 50, 75, 10, 20, 30, 40, 60, 80, 150, 200, 200))
        return {"n": n}, f"Resize {{}} to {n} percent", f"image.resize((image.width * {n} // 100, image.height * {n} // 100))", "small" if n < 100 else "large", (width * n // 100, height * n // 100), f"at {n} percent"
    if kind == "exactly":
        n, m = c.pick(((100, 100), (200, 100), (320, 240), (111, 222), (300, 200))) if c.chance(0.15) else (c.rng.randint(10, 200), c.rng.randint(10, 200))
        return {"n": n, "m": m}, f"Resize {{}} to {n} by {m} pixels", f"image.resize(({n}, {m}))", "small", (n, m), f"with {n} by {m} pixels"
    if kind == "thumbnail":
        factor = min(1, 128 / max(size))
        return {}, "Make a thumbnail of {}", "image.thumbnail((128, 128))", "thumb", (round(width * factor), round(height * factor)), "as a thumbnail"
    if kind == "longest":
        n = c.rng.randint(8, max(9, max(size) - 1)) if max(size) < 200 else c.pick((50, 64, 80, 100, 120, 128, 150, 160, 180))
        factor = min(1, n / max(size))
        return {"n": n}, f"Make a thumbnail of {{}}, {n} pixels on the longest side,", f"image.thumbnail(({n}, {n}))", "thumb", (round(width * factor), round(height * factor)), f"with {n} pixels on the longest side"
    if kind in ("left", "right", "over"):
        angle = {"left": 90, "right": -90, "over": 180}[kind]
        words = {"left": "to the left", "right": "to the right", "over": "upside down"}[kind]
        return {}, f"Turn {{}} {words}", f"image.rotate({angle}, expand=True)", "turned", size if kind == "over" else (height, width), f"turned {words}"
    if kind == "mirror":
        return {}, "Mirror {}", "ImageOps.mirror(image)", "mirrored", size, "mirrored"
    if kind == "grey":
        return {}, "Turn {} grey", "ImageOps.grayscale(image)", "grey", size, "in grey"
    side = min(size)
    return {}, "Crop {} to a square", "side = min(image.size)\nImageOps.fit(image, (side, side))", "square", (side, side), "as a square"


def picture_edited(c):
    """One picture made into another, under a new name."""
    kind = c.rng.choices(list(EDITS), (5, 2.5, 3, 2, 1.2, 1.5, 1, 1.5, 2.5, 2, 5))[0]
    name, size = one_picture(c)
    slots, what, code, word, after, how = edit(c, kind, size)
    c.demand(min(after) > 0)
    named = c.chance(0.45)
    target = reduced_name(name, word)
    if named:
        target = named_after(c, name, word, *(str(slots[x]) for x in ("n",) if x in slots)) if c.chance(0.45) else c.file(name.rsplit(".", 1)[1])
    c.register(target.rsplit(".", 1)[0])
    c.demand(target != name and not (c.folder / target).exists())
    templates = (SAVED if named else EDITS)[kind]
    if c.chance(0.7):
        half = sized(kind, slots, templates)
        templates = with_target(half) if named and half is not templates else half
    if after[0] > size[0]:
        # Nobody says "shrink" or "too big" of a picture that is to grow.
        templates = [t for t in templates if not re.search(r"shrink|reduce|smaller|\btoo\b|\bdown\b|enough", t)]
    if c.chance(0.1):
        picture(c, target)
    yield User(c.ask(templates, f=name, g=target, **slots))
    end = f"{code}\n{saving(target)}" if kind in ("thumbnail", "longest") else saving(target, code)
    action = f"# {what.format(name)} and save it as {target}\n{guard(target)}{upright(name)}\n{end}"
    if c.chance(0.12):
        yield from declined(c, action)
        return
    _, target = yield from written_new(c, action, target)
    made = Image.open(c.folder / target)
    c.demand(all(abs(x - y) <= 1 for x, y in zip(made.size, after)) and (kind != "grey" or made.mode == "L") and Image.open(c.folder / name).size == size)
    yield Say(f"I saved {name} {how} as {target}.", (target,))
    if c.chance(0.2):
        yield User(c.ask(["how big is it now?", "what size is it now?", "its new size?", "and how many pixels is that?", "@n new width and height", "how wide and high is it now?", "what are the new dimensions?", "@n new size in pixels", "and the new dimensions?", "so how big is it now?", "what is its resolution now?", "how many pixels does it have now?", "what width and height does it have now?", "let's see the new size in pixels", "I need the new dimensions", "how wide is it now, and how high?", "new size?", "new dimensions?", "the new width and height?", "and how big is it now?", "and its size now?", "and what is its resolution now?", "what are width and height now?", "what's the new size?", "what's its width and height now?", "could you tell me the new size?", "how large is it now, in pixels?", "how many pixels wide and high is it now?", "I'd like to know the new dimensions", "@n new resolution", "@n dimensions now", "@c check the new size", "@c tell me how wide and high it is now"]))
        observation = yield Act(f"# Look up the width and height of {target}\n{opened(target)}\nimage.size")
        width, height = ast.literal_eval(result(observation))
        yield Say(f"{target} is {width} pixels wide and {height} pixels high.", (str(width), str(height)))


TYPES = {"png": ("PNG", "png", "PNG file", "png picture"), "jpg": ("JPG", "jpg", "JPEG", "jpg picture", "jpeg")}


def picture_converted(c):
    source = c.pick(("png", "jpg", "png", "webp", "bmp"))
    name, size = one_picture(c, source)
    kind = c.pick([k for k in TYPES if k != source])
    target = f"{name.rsplit('.', 1)[0]}.{kind}"
    if c.chance(0.12):
        picture(c, target)
    yield User(c.ask(CONVERT, f=name, e=c.pick(TYPES[kind])))
    # JPEG knows no transparency.
    saved = saving(target, "image.convert(\"RGB\")" if kind == "jpg" else "image")
    code = f"# Convert {name} to {target}\n{guard(target)}{upright(name)}\n{saved}"
    if c.chance(0.12):
        yield from declined(c, code)
        return
    _, target = yield from written_new(c, code, target)
    made = Image.open(c.folder / target)
    c.demand(made.format == {"png": "PNG", "jpg": "JPEG"}[kind] and made.size == size)
    yield Say(f"I converted {name} to {target}.", (target,))


INTENTS = {picture_info: 12, picture_edited: 17, picture_converted: 7}
