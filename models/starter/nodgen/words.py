"""The words conversations are filled with, and which of them training never sees.

A name belongs to the held-out vocabulary when its hash says so. The rule holds for made-up names
too, which no list could name in advance."""

import hashlib
import json
import re

from .vocabulary import EVERYDAY

HELD_OUT_PERCENT = 8

STEMS = """sales orders customers products invoices expenses budget notes report summary diary recipes
shopping todo ideas letter draft essay chapter poem lyrics minutes agenda plan schedule log errors
access backup archive inventory stock prices scores grades students teachers classes books movies
songs albums games players teams matches results weather rain temperatures cities countries trips
hotels flights bookings employees staff salaries hours timesheet projects tasks tickets issues
survey answers feedback reviews ratings members visitors clients contacts addresses phones payments
transfers donations accounts rent bills energy water power usage traffic steps runs workouts weights
meals calories plants garden birds animals pets cars bikes parts tools machines sensors readings
measurements samples tests trials patients visits doctors medicine shops stores suppliers deliveries
parcels routes stations trains ships houses rooms furniture paintings photos portraits holiday family
birthday wedding guests menu drinks wine coffee tea fruit bread market farm harvest forest river lake
island castle museum school office kitchen bakery library journal story manual guide readme license
history quotes words names speech interview transcript article news data table export numbers values""".split()
NOUNS = """apple pear plum lemon cherry bread cheese milk butter honey tea coffee rice salt soup lamp
chair table desk shelf mirror carpet pillow blanket bottle cup plate spoon knife hammer nail screw
rope paint brush pencil paper stamp letter parcel ticket map wheel engine bell candle clock mirror
shirt coat hat scarf glove boot river stone cloud storm snow wind fire forest garden flower rose tulip
oak maple fox owl bear wolf horse sheep goat duck swan eagle dragon king queen sailor doctor teacher
farmer baker painter error warning failed timeout login server danger urgent meeting budget deadline
invoice payment refund music dance dream silver golden blue green yellow orange purple""".split()
CATEGORY = {
    "city": "Berlin Paris Oslo Rome Madrid Lisbon Vienna Prague Dublin Athens Cairo Lima Quito Tokyo Osaka Delhi Boston Denver Austin Leeds York Lyon Turin Porto Basel Graz Malmö Tromsø Zürich Kraków".split(),
    "product": "lamp chair table desk shelf mirror pillow bottle cup plate spoon knife hammer brush pencil paper candle clock shirt coat hat scarf glove boot bread cheese honey tea coffee rice".split(),
    "name": "Anna Ben Clara David Emma Felix Greta Hugo Iris Jonas Karin Leo Maria Nils Olga Paul Rosa Sam Tina Uma Victor Wanda Yara Zoe Amir Chen Diego Fatima Ivan Kofi Lars Noor Priya".split(),
    "region": "north south east west center coast island valley hills lake".split(),
    "country": "France Spain Italy Norway Sweden Poland Greece Peru Chile Japan India Kenya Ghana Egypt Canada Brazil Ireland Austria".split(),
    "department": "sales support finance legal design research marketing logistics".split(),
    "category": "food toys books music garden sport office health pets travel".split(),
    "color": "red green blue yellow black white brown orange grey pink".split(),
    "status": "open closed paid unpaid pending done late new active lost".split(),
    "store": "Alpha Beta Gamma Delta Omega Sigma Kappa Lambda".split(),
    "team": "Hawks Lions Bears Wolves Eagles Tigers Sharks Foxes Owls Bulls".split(),
    "animal": "cat dog horse sheep goat duck swan fox owl bear".split(),
    "month": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "plant": "oak maple rose tulip fern ivy moss pine birch daisy".split(),
    "type": "small medium large basic premium extra".split(),
    "job": "nurse teacher driver cook baker plumber painter farmer waiter clerk doctor lawyer engineer gardener porter tailor barber pilot singer guard student trainer tutor manager mechanic welder cashier carpenter".split(),
}
NUMERIC = """price amount quantity total cost revenue profit sales units hours score age weight height
length width distance speed temperature rain salary rating points votes stock orders visitors duration
calories steps tax discount income budget population area power energy goals minutes balance fee""".split()
# Short words that also stand alone in requests and code. Joined ("timeline", "rowlist") they must still be copied whole.
PIECES = """line time row list file date text band print out column set sum index card dead head life book day night work home note
page key word name box top side back front over under up down in off on high low hard soft big small long short old new red blue
black white green light dark fire water snow rain sun moon star wind land sea sand stone wood iron gold hand foot eye ear ice air
data table code count max min mean sort map zip copy move path open read write save load run stop start end len range int str
dict def class for if else not and or is as from import return true none get add pop cut mark plan test team task mail post
web net link log chat cloud disk drive frame wall door road rail bus car ship yard field farm house room shop bank bill tax pay
price cost rate check point part port band song play game ball score step walk jump ring pass ward size age week month year""".split()
ONSETS = "b br c ch d dr f fl g gl gr h j k kl l m n p pl pr qu r s sh sk sl st t th tr v w x y z zh".split()
VOWELS = "a e i o u ai ee oo ou ia".split()
CODAS = ["", "", "", "n", "r", "l", "s", "k", "m", "x", "t", "nd", "rk", "st"]
ACCENTS = {"a": "áàâäå", "e": "éèêë", "o": "óôöø", "u": "úüû", "n": "ñ", "c": "ç", "i": "íî"}


def held_out(name):
    """Whether this name (any letter case) is kept away from training."""
    digest = hashlib.blake2s(name.lower().encode()).digest()
    return digest[0] * 256 + digest[1] < HELD_OUT_PERCENT * 65536 // 100


# What made-up syllables must not make.
RUDE = re.compile("shit|slut|fuk|sex|tit")


def made_up(rng, syllables=None):
    count = syllables or rng.choice((1, 2, 2, 2, 3))
    word = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(count))
    return made_up(rng, count) if RUDE.search(word) else word


def letters(rng):
    return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(3, 7)))


def accented(rng, word):
    spots = [i for i, ch in enumerate(word) if ch in ACCENTS]
    if not spots:
        return word
    spot = rng.choice(spots)
    return word[:spot] + rng.choice(ACCENTS[word[spot]]) + word[spot + 1 :]


def compound(rng):
    """Two short words in one, or one with a part of a made-up word, before or behind."""
    first, second = rng.choice(PIECES), rng.choice(PIECES)
    kind = rng.random()
    if kind < 0.15:
        first = made_up(rng, 1)
    elif kind < 0.3:
        second = made_up(rng, 1)
    return first + second


def joined_oddly(rng):
    """A compound as files and columns have it: other letter cases, a joint that shows, a digit."""
    first, second = rng.choice(PIECES), rng.choice(PIECES)
    name = rng.choice((first + second, first + second, first + second.capitalize(), first.capitalize() + second.capitalize(), f"{first}_{second}", f"{first}-{second}"))
    if rng.random() < 0.25:
        name += rng.choice(("", "", "_", "-")) + str(rng.randint(1, 12))
    return rng.choice((name, name, name, name, name.upper(), name[:1].upper() + name[1:]))


def base(rng, common):
    """One part of a name: a usual word for it, any word, a made-up one, two words in one, or plain letters."""
    kind = rng.random()
    if kind < 0.24:
        return rng.choice(common)
    if kind < 0.56:
        return rng.choice(EVERYDAY)
    if kind < 0.79:
        return made_up(rng)
    if kind < 0.92:
        return compound(rng)
    return letters(rng)


def choose(make, split, tries=400):
    """Draws from `make` until the name is on the wanted side of the split."""
    for _ in range(tries):
        name = make()
        if held_out(name) == (split == "held-out"):
            return name
    raise RuntimeError("no name on this side of the split")


def from_list(rng, names, split):
    """A value of a closed list (cities and the like); held-out ones only if the list has any."""
    side = [n for n in names if held_out(n) == (split == "held-out")]
    return rng.choice(side or [n for n in names if not held_out(n)])


def held_out_lists(phrasings):
    known = sorted(set(STEMS) | set(NOUNS) | set(EVERYDAY) | set(NUMERIC) | {v for vs in CATEGORY.values() for v in vs})
    return json.dumps(
        {
            "rule": f"blake2s(lower-case name) first 16 bits below {HELD_OUT_PERCENT} % of 65536",
            "names": [n for n in known if held_out(n)],
            "phrasings": sorted(phrasings),
        },
        ensure_ascii=False,
        indent=1,
    )
