"""Words for what lies outside: subjects, people, places, things; and gibberish made anew each time."""

from ..words import choose, from_list, letters, made_up

SUBJECTS = tuple("""photosynthesis|gravity|black holes|inflation|democracy|evolution|climate change|quantum physics|the French Revolution|World War II|the Roman Empire|ancient Egypt|the Middle Ages|the Renaissance|the Cold War|the moon landing|dinosaurs|volcanoes|earthquakes|the water cycle|electricity|magnetism|nuclear power|solar panels|wind turbines|the human heart|the brain|vaccines|antibiotics|vitamins|diabetes|cancer|asthma|allergies|migraine|depression|stress|burnout|yoga|meditation|mindfulness|the keto diet|veganism|gluten|protein|cholesterol
blockchain|Bitcoin|cryptocurrency|the stock market|taxes in Germany|pensions|mortgages|insurance|economics|capitalism|socialism|communism|feminism|human rights|the United Nations|NATO|the European Union|Brexit|elections|the constitution|the Supreme Court|copyright law|divorce|adoption|immigration|refugees|unemployment|poverty|world hunger|plastic waste|recycling|deforestation|endangered species|whales|sharks|bees|ants|penguins|the Amazon|the Sahara|Antarctica|the Himalayas|the Grand Canyon|the Great Wall|the Eiffel Tower
philosophy|Buddhism|Islam|Christianity|Judaism|Hinduism|atheism|astrology|tarot|dreams|ghosts|aliens|time travel|parallel universes|the big bang|dark matter|relativity|string theory|particle physics|chemistry|organic chemistry|genetics|DNA|stem cells|cloning|artificial intelligence|neural networks|machine learning|deep learning|robots|self-driving cars|virtual reality|5G|the internet|the dark web|hacking|encryption|compilers|operating systems|databases|quantum computing|semiconductors|3D printing|drones|rockets|satellites
Shakespeare|Greek mythology|Norse gods|fairy tales|poetry|haiku|novels|science fiction|film noir|jazz|opera|hip hop|Mozart|Beethoven|the Beatles|guitar chords|music theory|painting|impressionism|cubism|architecture|Gothic cathedrals|photography|fashion|jewellery|perfume|cooking|baking|sourdough|sushi|wine|cheese|coffee|chocolate|barbecue|gardening|roses|tomatoes|compost|knitting|sewing|origami|woodworking|chess|poker|football|basketball|tennis|golf|cricket|the Olympics|Formula 1|marathon running|swimming|surfing|skiing|climbing|cycling|sailing|fishing|hunting|camping
marriage|dating|friendship|loneliness|grief|happiness|love|parenting|toddlers|teenagers|education|homework|university|scholarships|job interviews|salaries|leadership|teamwork|marketing|branding|startups|venture capital|sales pitches|negotiation|public speaking|body language|time management|procrastination|habits|sleep|insomnia|snoring|back pain|headaches|fever|the flu|a cold|coughing|tooth pain|pregnancy|menopause|ageing|dementia|first aid|electric cars|trains|airplanes|ships|bridges|tunnels|traffic|public transport|urban planning|housing|renting|moving house|furniture|paint colours|plumbing|heating|insulation""".replace("\n", "|").split("|"))
PEOPLE = tuple("""Einstein|Newton|Marie Curie|Darwin|Galileo|Tesla|Edison|Napoleon|Caesar|Cleopatra|Gandhi|Mandela|Lincoln|Churchill|Picasso|Van Gogh|Leonardo da Vinci|Michelangelo|Shakespeare|Goethe|Tolstoy|Kafka|Homer|Plato|Aristotle|Socrates|Kant|Nietzsche|Freud|Mozart|Bach|Chopin|Elvis|Madonna|the Pope|the president|the chancellor|the king of Spain|the queen|my boss|my neighbour|my sister|my best friend|the mayor|my landlord|the CEO|Sherlock Holmes|Harry Potter|Batman|Zeus|Santa Claus""".split("|"))
PLACES = tuple("""France|Spain|Italy|Germany|Norway|Japan|China|India|Brazil|Peru|Chile|Kenya|Egypt|Morocco|Australia|Canada|Mexico|Iceland|Greece|Turkey|Poland|Sweden|Vietnam|Thailand|Korea|Nepal|Berlin|Paris|London|Rome|Madrid|Lisbon|Vienna|Prague|Athens|Cairo|Tokyo|Delhi|Boston|Denver|Texas|Bavaria|Tuscany|Sicily|Mars|the moon|Mount Everest|the Nile|the Black Sea|Lake Como""".split("|"))
LANGUAGES = ("French", "German", "Spanish", "Italian", "Portuguese", "Dutch", "Polish", "Russian", "Chinese", "Japanese", "Arabic", "Turkish", "Greek", "Latin", "Hindi", "Swedish", "Korean", "Ukrainian")
APPS = ("Photoshop", "Word", "Outlook", "Spotify", "Netflix", "YouTube", "WhatsApp", "Facebook", "Instagram", "Chrome", "Firefox", "Steam", "Zoom", "Teams", "Slack", "Discord", "Telegram", "TikTok", "Gmail", "Dropbox", "Google Drive", "OneDrive", "iTunes", "PowerPoint", "Skype", "Google Maps", "Amazon", "eBay", "PayPal", "Twitter")
DEVICES = ("printer", "scanner", "webcam", "microphone", "monitor", "keyboard", "mouse", "router", "phone", "tablet", "TV", "speaker", "headset", "USB stick", "camera", "modem", "smartwatch", "lamp", "heating", "thermostat", "dishwasher", "vacuum cleaner", "garage door", "coffee machine", "fridge", "washing machine", "alarm system", "doorbell")
FOODS = ("pasta", "pizza", "soup", "bread", "pancakes", "risotto", "curry", "lasagne", "apple pie", "chicken", "salmon", "rice", "potatoes", "a cake", "dumplings", "tacos", "an omelette", "a salad", "stew", "cookies", "sushi", "hummus", "noodles", "jam", "roast beef", "tofu", "waffles", "muffins")
TEXT_FILES = ("txt", "md", "docx", "pdf", "txt", "odt")


def subject(c):
    value = from_list(c.rng, SUBJECTS, c.split)
    c.register(value)
    return value


def person(c):
    if c.chance(0.3):
        name = choose(lambda: f"{made_up(c.rng, 2).capitalize()} {made_up(c.rng, 2).capitalize()}", c.split)
    else:
        name = from_list(c.rng, PEOPLE, c.split)
    c.register(name)
    return name


def place(c):
    name = choose(lambda: made_up(c.rng).capitalize(), c.split) if c.chance(0.2) else from_list(c.rng, PLACES, c.split)
    c.register(name)
    return name


def gibberish(c):
    """Keys struck at random, syllables without sense, or words thrown together."""
    kind = c.rng.random()
    if kind < 0.3:
        return " ".join(letters(c.rng) for _ in range(c.rng.randint(1, 4)))
    if kind < 0.6:
        return " ".join(made_up(c.rng) for _ in range(c.rng.randint(1, 5)))
    if kind < 0.75:
        row = c.pick(("asdfghjkl", "qwertyuiop", "zxcvbnm", "jklöä", "fdsa", "uiop"))
        start = c.rng.randrange(len(row) - 2)
        return row[start : start + c.rng.randint(3, 6)] * c.rng.randint(1, 3)
    return " ".join(c.word() for _ in range(c.rng.randint(2, 5)))
