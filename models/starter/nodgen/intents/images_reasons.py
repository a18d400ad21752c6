"""A picture to be measured, turned, made grey or converted, with the reason told first: what is wrong with it, who wants it, what it is for.

What is to be done comes last or ends in a question mark, as a name for the new picture may be hung on behind."""

SIDEWAYS = ["the photo <f> lies on its side", "<f> came out sideways", "I held the {camera|phone} wrong when I took <f>", "the scan <f> is sideways", "everybody in <f> is lying down", "the tower in <f> is lying down", "my scanner put <f> in sideways", "<f> is not upright", "I have to tilt my head to look at <f>"]
REASONS = {
    "left": (SIDEWAYS, ["turn it to the left", "rotate it left", "turn it a quarter to the left", "rotate it 90 degrees to the left", "please turn it left", "it needs a quarter turn to the left", "could you turn it to the left?", "can you rotate it counterclockwise by 90 degrees?", "a turn to the left would fix it, please do that"]),
    "right": (SIDEWAYS, ["turn it to the right", "rotate it right", "turn it a quarter to the right", "rotate it 90 degrees to the right", "please turn it right", "it needs a quarter turn to the right", "could you turn it to the right?", "can you rotate it clockwise by 90 degrees?", "a turn to the right would fix it, please do that"]),
    "over": (["the photo <f> is upside down", "<f> came out upside down", "everybody in <f> stands on their head", "the scan <f> is the wrong way up", "I put <f> into the scanner the wrong way up", "in <f> the sky is at the bottom", "the text in <f> stands on its head"], ["turn it by 180 degrees", "rotate it 180 degrees", "please turn it over by 180 degrees", "turn it upside down so that it is right", "could you turn it by 180 degrees?", "half a turn would put it right, please do that"]),
    "mirror": (["the writing in <f> is back to front", "<f> was taken with the front camera", "in the selfie <f> left and right are swapped", "I need <f> for a transfer print", "for an iron-on print I have <f>", "the nose points the wrong way in <f>"], ["mirror it", "please mirror it", "make a mirror image of it", "swap left and right", "could you mirror it?", "flip it horizontally", "can you flip it left to right?"]),
    "grey": (["our printer only has black ink and I have to print <f>", "I want to print <f> without using up the colours", "the newspaper prints no colours and wants <f>", "for the memorial card we use <f>", "for the church newsletter I have <f>", "<f> is far too colourful for the leaflet", "colour printing is expensive and <f> has to be printed", "my grandmother's portrait <f> should look old"], ["make it black and white", "turn it grey", "please make it grey", "make a black and white version of it", "convert it to greyscale", "take the colours out", "could you make it black and white?", "can I have it in grey?", "put it into shades of grey"]),
    "square": (["my profile picture <f> has to be square", "the club card takes only square photos and I have <f>", "for the team page I have <f>", "the frame is square and <f> is not", "the app cuts my head off in <f> unless it is square", "the badge has room for a square, the photo is <f>", "everybody on our page has a square portrait, mine is <f>"], ["crop it to a square", "please cut it square", "make it square", "cut a square from the middle", "could you crop it to a square?", "trim it to a square", "can you make a square out of it?"]),
    "thumbnail": (["for the product list I have <f>", "the page loads slowly because of <f>", "I want a little preview next to the text for <f>", "in the catalogue every article has a small picture, this one is <f>", "for the overview page I have the photo <f>", "the contact sheet needs a tiny picture of <f>"], ["make a thumbnail of it", "please make a thumbnail", "I need a thumbnail of it", "could you make a thumbnail?", "can I get a thumbnail of it?", "a thumbnail would do", "create a thumbnail from it"]),
    "percent": (["<f> is too big for the page", "<f> is too heavy for the mail program", "the page loads too slowly with <f>", "for the slides I have <f>", "I want to mail <f> to my sister", "I need a version of <f> for the newsletter"], ["scale it to <n> percent", "resize it to <n>%", "<n> percent of its size would be right", "please resize it to <n> percent", "could you scale it to <n> percent?", "bring it to <n>% of its size", "at <n> percent it would not be too big, so scale it"]),
}
CONVERTED = (
    ["the {upload form|portal|printer|copy shop|old program|website} does not take <f>", "the {tax office|bank|school|publisher|town hall} won't accept <f>", "my {sister|boss|colleague|teacher} can't open <f>", "I can't upload <f> as it is", "<f> has the wrong format for the {form|shop|album|website}", "I have a picture, <f>", "my phone saved the photo as <f>", "I was sent <f>", "for the {application|passport form|catalogue|website} I have <f>", "the designer gave us <f>", "we only have <f>"],
    ["I need it as a <e>", "they want a <e>", "convert it to <e>", "please make it a <e>", "it has to be a <e>", "save it as a <e>", "could you make a <e> of it?", "can you turn it into a <e>?", "only <e> is allowed, so convert it", "make a <e> out of it", "would you convert it to <e>?", "a <e> would be fine, please convert it"],
)
MEASURED = (
    ["the {portal|upload form|printer|copy shop|website} asks for the size of <f> in pixels", "I want to print <f> as a poster", "my {boss|teacher|sister|client} wants to know how big the picture <f> is", "I'm not sure <f> is large enough for the cover", "the photo contest has a minimum size and I have <f>", "before I put <f> on the website", "I have to order a frame for <f>", "<f> looks blurry to me", "I took <f> with my old phone"],
    ["how many pixels wide and high is it?", "what is its width and height?", "what are its dimensions in pixels?", "tell me its width and height", "what's its resolution?", "how many pixels has it got?", "how wide and how high is it?", "look up its size in pixels", "could you tell me its dimensions?"],
)


def told(reasons, wishes):
    """Every reason with two of the wishes, each in its turn; a question is a sentence of its own."""
    found = []
    for i, reason in enumerate(reasons):
        for j in (0, 1, 2):
            wish = wishes[(3 * i + j * 4 + i // 3) % len(wishes)]
            sentence = wish[:1].upper() + wish[1:] if not wish.startswith("<") else wish
            joint = f", {wish}" if reason.startswith("before") else (f". {sentence}", f", {wish}", f". {sentence}", f" - {wish}")[(i + j) % 4]
            found.append(reason + joint)
    return list(dict.fromkeys(found))


TOLD = {kind: told(*parts) for kind, parts in REASONS.items()}
CONVERT_REASONS, SIZE_REASONS = told(*CONVERTED), told(*MEASURED)
