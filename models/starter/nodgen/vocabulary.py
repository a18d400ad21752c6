"""Everyday English words that files, folders, columns and cells are named with."""

# Left out are words that requests are made of (empty, old, copy, lines): "the empty files" would mean two things.
EVERYDAY = """apartment flat bedroom bathroom kitchen lounge living dining hallway corridor attic cellar loft balcony terrace porch ceiling wall door window
staircase chimney furniture sofa couch drawer cupboard wardrobe closet shelf shelves bookcase mattress blanket curtains carpet rug frame candle
clock boiler laundry washing ironing vacuum broom mop bucket sponge detergent bleach dustbin rubbish trash recycling housework decor renovation
moving removal storage rental neighbour lock doorbell saucepan kettle toaster oven dishwasher blender grater whisk spatula ladle knife knives
cutlery plate bowl mug glass jug tray napkin apron recipes baking roasting grilling boiling frying breakfast lunch supper brunch dessert starter
menu meal leftovers ingredients pantry cookbook buffet shopping shop supermarket market mall boutique cart receipt receipts coupon discount bargain
sale purchasing orders deliveries shipping parcel refund exchange warranty price brand wishlist gift customers cashier retail auction bidding buyer
vendor merchant family mother child children kids toddler brother cousin aunt uncle nephew grandmother grandfather grandparents granddaughter
grandson son wife partner wedding engagement marriage anniversary christening funeral genealogy relatives daycare babysitter godparents keepsakes
reunion school teacher homework lesson schedule exams examination quiz test grades report reports certificates diploma mathematics maths algebra
geometry trigonometry statistics probability physics chemistry biology geography history literature grammar reading writing handwriting english
spanish italian latin greek art gymnastics citizenship economics science computing textbook worksheets exercise essay dictation playground absence
enrolment kindergarten primary secondary headteacher principal tutor tutoring chalkboard whiteboard pencil eraser sharpener ruler glue backpack
college campus faculty department lecture professor seminar tutorial thesis dissertation research bursary tuition trimester courses curriculum
syllabus modules transcript undergraduate bachelor master internship fellowship laboratory bibliography appendix footnotes journal articles
publication manuscript review hypothesis experiments questionnaire interview alumni assignments coursework work career occupation profession
employment staff staffing personnel colleagues management executive assistant secretary receptionist clerk trainee apprentice apprenticeship
contractors hiring candidate applicant application resume cover onboarding induction probation promotion evaluation feedback training qualification
skills salary payroll overtime shift rota headcount turnover retirement redundancy holiday maternity paternity deadline office meeting memo
memorandum notice envelope stamps postage stationery printing photocopy photocopier scanner shredder filing forms template spreadsheets presentation
slideshow brochure leaflet poster announcement plan planning planner appointment tasks projects milestones roadmap status summary overview briefing
outline objective headquarters boardroom workplace workspace cubicle badge telephone voicemail phone fax financial banking account accounting
accountant budget budgeting balance transaction transfers deposit withdrawal payment payable receivable invoice invoices billing expenses
expenditure earnings profit loss costs costing charges interest debit debt overdraft savings investor stocks dividends fund funding assets
liabilities capital cashflow cheque coins pound cents penny rate inflation forecasts reconciliation audit fraud grant subsidy allowance
reimbursement subscription insurance treasury purse taxes taxation taxable deduction rebate tariff levy declaration quarters quarterly annual yearly
monthly weekly daily biweekly hourly payslips assessment healthcare hospital doctors physician surgeon surgery nurse dentist dental optician
pharmacy medication prescriptions tablets pill vaccination injection thermometer stethoscope crutches emergency patients diagnosis diagnoses symptom
treatment therapy operation recovery rehabilitation illness diseases infection bacteria fever cough cold flu influenza headache migraine asthma
diabetes cancer tumour fracture injury wound bruise rash dizziness nausea fatigue depression pregnancy ultrasound midwife cholesterol insulin
antibiotics oxygen pulse pressure heartbeat sample specimen diet calories protein fitness wellness hygiene disability caregiver paediatrics checkup
sports football rugby badminton squash basketball baseball softball handball golf bowling boxing wrestling judo karate archery diving sailing
surfing canoeing skiing snowboard skating cycling marathon triathlon sprint hurdles athlete hiking pilates stretching weightlifting coaches coaching
captain league tournament fixtures scoring striker midfield opponent rival defeat stadium arena pitch paddle ball bat helmet kit jersey lap playoffs
semifinal quarterfinal travel journey voyage vacation tour tourism tourist guide guidebook itinerary destinations booking reservations hotels hostel
guesthouse campsite tent caravan flight airport boarding departures gate terminal luggage baggage rucksack passport visas embassy consulate ticket
sightseeing landmark monument castle palace ruins beach seaside island foreign jetlag backpacking safari explorer compass map mapping transportation
vehicles buses tram train railway railroad platform track carriage subway underground metro taxi lorry truck van bicycle bikes motorcycle motorbike
scooter moped tractor ship kayak vessel harbour dock cargo aircraft airplane plane helicopter glider balloon rocket parachute routes avenue alley
highway bridge tunnel roundabout crossroads crossing pavement sidewalk traffic detour commute commuting passengers pedestrian cyclist logistics
courier haulage fleet timetables toll gears brakes braking steering accelerator tyre tire wheel bumper bonnet windscreen windshield wipers seatbelt
airbag exhaust mileage speedometer speed fuel gasoline battery charger charging ignition lubricant mechanic registration licence license breakdown
puncture collision dent bodywork roadside electric climate temperature humidity precipitation rainy drizzle storm thunderstorm lightning snow
snowfall snowy blizzard frost frosty ice icy mist haze cloudy overcast sunshine daylight winds breeze gust gale hurricane cyclone monsoon drought
floods flooding heatwave barometer atmosphere dew visibility celsius fahrenheit continent regions state counties provinces cities towns villages
suburb neighbourhood postcode zipcode longitude equator hemisphere pole arctic antarctic tropical plain hills mountain peak summit ridge glacier
volcano tsunami erosion stream brook lagoon swamp marsh delta estuary bay gulf ocean coast shore peninsula cape caves spring reef north south east
west northern southern eastern western population nature wildlife environment environmental ecosystem ecology habitats conservation biodiversity
pollution sustainability woodland woods jungle field countryside wilderness reserve trail footpath soil sand gravel pebble rocks mud clay dust sky
sun star comet universe fossil diamond dog puppies kittens hamster mice rat hedgehog foxes wolf badger deer moose elk otter mole horse pony mule cow
bull calf sheep goat pig chicken goose geese pigeon blackbird swallow magpie crow raven owl eagle vulture parrot penguin flamingo peacock stork
seagull woodpecker hummingbird elephants zebra leopard cheetah buffalo camel llama kangaroo monkey chimpanzee orangutan panda sloth alligator lizard
turtle tortoise toad newt salmon trout tuna mackerel sharks whale dolphin seal walrus squid starfish lobster crab oyster snails ants bee hornet
butterfly beetle ladybird dragonfly grasshopper mosquito fly feather tail wing beak antler nest kennel aquarium zoo veterinary veterinarian breed
breeding poultry bush hedge grass lawn weed moss cactus seeds seedling roots leaf bud petals flower tulips daffodil sunflower orchid carnation peony
dandelion buttercup bluebell primrose thistle nettle oak elm maple willow walnut pine spruce cedar palm sycamore fungus mushroom toadstool algae
photosynthesis botanical food drinks beverages bread loaf toast sandwich burger spaghetti stew casserole salad sauce gravy waffle milk cheese cream
sugar salt pepper spices ginger nutmeg saffron turmeric vanilla parsley thyme coriander mint garlic potato carrot cauliflower broccoli spinach
lettuce celery cucumber courgette beetroot radish turnip parsnip asparagus artichoke lentils chickpeas sweetcorn maize barley oats wheat rye muesli
apple peach plum cherry grape raisins strawberries raspberry blueberry cranberry gooseberry bananas lemon lime grapefruit pineapple mango papaya
kiwi melon watermelon pomegranate avocado almonds peanuts cashew pistachio hazelnut honey jam marmalade jelly chocolates candy toffee caramel
biscuit cake cupcake muffin doughnut croissant pudding custard sorbet meat pork bacon steak veal venison vinegar mustard ketchup mayonnaise pickle
tea coffee espresso cappuccino cocoa juice lemonade soda milkshake water wine champagne vegan gluten cafe bakery butcher grocer chef waitress
appetite portion serving flavour taste dough clothes fashion outfit shirt blouse sweater jumper cardigan hoodie raincoat overcoat suit tie pants
jeans skirt dress gown underwear stockings tights pyjamas nightgown shoe boots sandals trainers hat scarf scarves glove mittens belt braces buckle
buttons zipper pocket sleeve collar cuff lining pattern fabric textiles cotton woollen linen silk denim polyester nylon thread needle crochet
stitches stitching quilting tailor uniform swimsuit bikini tracksuit handbag jewellery necklace bracelet earrings watch spectacles wig makeup
cosmetics musical melody harmony rhythm chord scale octave sonata symphony concerto overture opera orchestra choir singer bands musicians conductor
soloist concert gig rehearsals recording albums playlist single remix vocal sound noise volume bass soprano alto tenor baritone organ guitars violin
viola cello harp flute clarinet bassoon saxophone trombone tuba horn drum tambourine xylophone harmonica banjo mandolin recorder pop microphone
speaker amplifier headphones earphones loudspeaker vinyl cassette film movies theatre theater screen screening scene screenplay dialogue subtitles
caption actors actress cast casting crew cameraman editing editor footage clip cartoon comedy horror episode series sequel television channel
broadcasting streaming audience interval stage backstage puppet theatrical games gamer player jigsaw crossword sudoku chess dominoes backgammon
solitaire dice board console controller arcade quests mission dragons wizard witch knights dungeon kingdom leaderboard multiplayer kite lego trick
hobbies collecting leisure artists painting drawing sketchbook sculpture sculptor pottery portrait canvas easel brush paints watercolour acrylic
charcoal ink galleries exhibit design designer graphic illustrator icon collage mosaic etching craft handmade creativity contemporary masterpiece
aesthetic photos photograph photographs lenses aperture exposure focus zoom snapshots selfie thumbnail screenshots wallpaper background negatives
prints resolution pixel contrast brightness saturation darkroom computer desktop server router modem wireless internet intranet homepage hosting
bookmark download uploads links email inbox outbox attachment messaging chat spam passwords login security encryption antivirus malware backups
restore software program programming programmers code coding compiler debugger bugs release version update upgrade install installer setup setting
configuration parameters function method index decimal digits boolean array queue node matrix data metadata cache memory disks drive processor chip
cursor touchpad touchscreen stylus webcam plugin shortcuts clipboard font exports imports compressed zipped unzipped bitmap analytics interface
wireframe mockup usability accessibility automation robotics artificial intelligence learning model gadget devices adapter cables plug socket switch
scientist scientific theory elements molecule nucleus isotope mixture solution acids reaction crystal metal gases liquids plasma force momentum
gravity weight density light wavelength spectrum magnetic electricity radiation nuclear fission quantum relativity optics acoustics astronaut
spacecraft eclipse genetics genome chromosome tissue enzyme evolution species geologist meteorology oceanography archaeology anthropology hydrogen
helium nitrogen sulphur chlorine magnesium silicon iodine uranium beaker pipette burette measurements variance percentile correlation regression
threshold engineering engineer mechanical electrical circuits capacitor transistor diode voltage amperage wattage volt ampere ohm resistance
insulation insulator generator motor valves piston cylinder pulley lever nut screw rivet flange piping pipeline hydraulic welding machinery lathe
milling conveyor quality tolerance specifications blueprints diagram stress vibration efficiency capacity output input downtime maintenance repair
spare parts equipment apparatus gauges meter power supply solar reactor refinery builder architects architecture structure foundation scaffold
scaffolding bulldozer excavator mortar bricks bricklayer timber lumber plywood planks beam girder rafter truss pillar vault dome tower skyscraper
villa farmhouse barn stable shed cabin hut plastering drywall tile tiling slate gutter drainage drains sewer sewage electrician wiring carpentry
joinery roofing glazing parquet varnish primer zoning demolition refurbishment handrail lift facade gardens gardener backyard vegetable herbs fruit
orchard vineyard fertilizer manure mulch pesticide watering irrigation sprinkler rake hoe trowel pitchfork wheelbarrow mowing pruning digging
planting sowing harvests crop fence trellis pergola gazebo birdhouse flowerbed evergreen landscaping farmer agriculture agricultural plough barnyard
scarecrow beehive beekeeping legal barrister attorney jury courtroom hearing witness testimony evidence verdict sentence sentencing appeal lawsuit
litigation settlement contract contracts agreements clause treaty statute legislation regulations compliance rules policy licensing patents
trademarks copyright ownership deed testament estate notary affidavit oath custody guardian crime criminal theft robbery police policeman
investigation suspect prisoner fine bail parole defence prosecution plaintiff defendant mediation arbitration privacy confidential consent
disclosure signature government senate congress council mayor governor president ministers ministry ambassador diplomacy election electoral voters
voting vote campaigns political politician democracy republic constitution agency authorities civic public federal regional citizen residency asylum
welfare navy military soldier officer sergeant lieutenant peace war battle jurisdiction organization charity volunteering fundraising fundraiser
donor member church chapel temple mosque synagogue monastery parish priest bishop sermon prayers hymn bible worship scouts youth seniors newcomers
outreach celebration ceremony festivals carnival parade fair guest invitation invite venue hostess speech decorations christmas easter halloween
thanksgiving ramadan diwali pilgrimage lottery prizes award contests participant attendees sleepover kickoff hackathon meetup symposium feeling
emotions happy sadness anger fear afraid surprise surprised disgust love hate pride guilt envy gratitude kindness patience brave confident boredom
excitement excited lonely sorrow worry sleepy thirsty laughter tears moods attitude personality temper trust respect sympathy empathy friendship
friends dream nightmare wish thought ideas beliefs decision knowledge ambition body head eyebrow eyelash nose mouth tongue tooth teeth throat neck
shoulder arm finger thumb nails chest spine stomach hip leg thigh knee foot feet heel toe skin hair rib muscle tendon heart bladder intestine blood
height posture gesture breath baker barber hairdresser bookseller cleaner cook fireman fisherman goldsmith interpreter journalist librarian
lifeguard locksmith paramedic porter reporter sailor salesman salesperson scholar steward technician translator writer novelist poets economist
analyst administrator moderator supervisors owner tenants representative founder entrepreneur iron steel brass silver gold platinum aluminium zinc
nickel titanium alloy rubber paper cardboard parchment foil wire cord chain ribbon tape adhesive foam fibre marble granite limestone sandstone chalk
asphalt ceramic porcelain straw wicker cork graphite enamel toolbox wrench spanner pliers saws chainsaw chisel axe clamp vice sandpaper crowbar
tweezers scalpel scraper anvil bellows hook peg pin tacks flashlight matches lighter extinguisher padlock workbench circle triangle rectangles
hexagon octagon polygon cubes spheres cone pyramid prism spiral curves angles perimeter vertical symmetry symmetric curved straight round hollow
striped dots dotted checked zigzag time timer moment weekend weekdays decades century millennium era period tonight noon afternoon evening nights
midnight dusk early past future former third fourth sixth seventh ninth upcoming temporary permanent forever monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december summer autumn winter start finish begin
beginning ending delay expiry expiration due overdue elapsed stopwatch alarm measure unit length depth area metre millimetre kilometre inches yards
mile acre hectares litre gallon ounce gram kilograms tonnes degree subtotal range limit dozen pairs double half zero four five six seven eight nine
eleven twelve thirteen fifteen eighteen twenty thirty sixty ninety hundred million billion final draft signed unsigned scanned corrected revised
reviewed approved rejected finished unfinished cancelled verified submitted received paid unpaid archived edited updated translated copies modified
sorted unsorted filtered raw processed unprocessed official private secret special personal professional commercial residential critical necessary
optional required mandatory active enabled disabled open opened shared unshared visible older young big large tiny giant long longer short shorter
tall high deep shallow wide narrow thick thin heavy hard loud quiet silent faster quick slow hot warm cool dry wet clean dirty stale spicy cheap
costly valuable rare common ordinary strange weird irregular standard custom basic simple complex complicated easy difficult tough blunt bright dark
pale transparent colourful beautiful pretty lovely ugly fancy excellent great good best bad worse nice wonderful amazing terrible awful useless
helpful harmful safe sick ill alive dead rich poor busy lazy famous popular favourite honest polite smart wise funny reliable flexible efficient
effective productive equal identical separate mutual various many multiple main major whole extra additional further misc miscellaneous assorted
upper inner outer middle central left right front outside downstairs indoor nearby remote distant black white grey red green yellow purple pink
brown beige crimson scarlet maroon cyan magenta indigo ivory khaki colour color tint accept achieve adapt add adjust admit agree announce answer
apologize appoint approach assemble avoid bake behave belong bite bounce build burn calculation carry catch catching celebrate changes choose chop
classify climb compare comparison compose conclude connections consider contribute contribution control convince create cry dancing declare defend
describe deserve detect developer display distribute divide division earn eat edit educate education employ enjoy entries escape establish examine
exit expand explanation express fail fall feed find fix flow fold follow forget gather generate get give glance grab growth guess handle handling
hang happen hear hunting ignore imagine improve improvement include increase information introduce introduction invent invention invest involve join
jump kick knit know labels laugh leader leadership learn lend like listening lose mend mention migration movement multiply need negotiation
notification observe obtain operate organise organize packing participate perform persuade pick place play playing prefer prepare pretend prevent
produce promise provide provider publish pull punch push reach reader realise rebuild receive recipient recommend recommendation recover reduce
reduction refer reflect refuse register registered relate relation relationships rely remain remember remind replace replacements represent requests
require requirement resolve resolved responses results retrieve riding rinse roll rush save saved scatter scream search selected selection sell send
serve service settle shout show skip smell snore solved spend spending spread stand stare steal stir stop study studying submission succeed success
suggest suppose swap tackle talk teaching thank touch tracking trading treat tremble twist understand unite unlock unpack usage use used user
validate visits visitor waiting walk warn warnings wash waste wear welcome winners wipe wonder wrap wrestle write written supplier client prospect
competitor marketing advertising advertisement slogan segments tenders bids sourcing outsourcing partnership venture startup corporation corporate
industry sectors franchise dealer distributor exporter commodity items pallet boxes bags bottle jar barrel sack categories group kinds varieties
advantages disadvantage risk issues actions stakeholder scope timelines backlog iteration phase process guidelines manuals tips glossary
dictionaries thesaurus almanac pages headings header footer titles theme comment note remark annotations tags details example proof figures legend
axis layouts format preview story fairytale poems poetry verse nonfiction biography autobiography diary logbook magazines newspaper blog forum book
booklet ebook audiobook paperback bookshop anthology fable proverb quotations adjective nouns verb pronoun preposition conjunction vowel phrase
accent dialect ancient renaissance revolution empire emperor king queen prince throne dynasty viking civilization tribes artefact relic antique tomb
identification nickname maiden firstname lastname fullname age birthplace nationality ethnicity address addresses persons people woman women boy
girl occupant signatory origin sender receiver location positions room seats bed aisle sections compartment lobby foyer cooler cooling fan fuse
utility kilowatt leakage fire flame hazard safety evacuation birdwatching angling geocaching woodworking scrapbooking brewing numismatics breadth
enough though thorough bought brought sought taught naughty sleigh neighbourly deceive conceive perceive caffeine sovereign heir veil fierce pierce
shriek siege chief thief relief technique physique critique plaque opaque croquet conquest sequences squeal squirt quill quarantine wreath wreck
wreckage wring wristwatch wren gnome gnat sign align knack knapsack knead knob knots doorknob schooner scheme schoolbag schoolyard pneumonia rhubarb
rhythmic chemical chemist epoch technology technical monarch architectural ditch hatch hitch kitchenware notch patchwork pitcher sketchy snatch
stretcher thatched watchdog budgetary dodge fudge gadgetry judgement lodge lodging partridge sledge phantom pharmaceutical phoenix phonebook photon
physical spherical orphanage emphasis telegraph autograph biographical geographic demographic topography typography choreography hieroglyph hyphen
siphon triumphs pamphlet expression permission transmission explosion invasion occasion passion precision provision tension illusion exclusions
auctioneer caution communication condition consultation coordination creation detection determination dimension duplication elimination estimation
eviction exception formation indication inspiration integration limitations modification nomination participation predictions projection proportion
ration recognition reflection reputation restriction separation situation variation vegetation accommodation accuracy accessory aggregate apparently
appetizer approvals assistance bubble bottleneck buffer bullet challenge dagger difference difficulty dilemma effect effort excess excessive haggle
immediate immense jewels messenger muddle occurrence opportunity possess pullover puddle quarrel raccoon recess ripple saddle settler smuggler
stubborn suffix unnecessary home house garage garden documents camera clients supplies inventory website network laptop keyboard printer father
parents sister daughter husband birthday students pupils university car vehicle driver engine weather forecast rainfall wind animals plants flowers
recipe vegetables dinner restaurant shoes jacket tools hammer screwdriver drill roof plumbing lawyer court employees interviews meetings agenda
invitations members volunteers donations elections concerts piano lyrics puzzles tennis swimming running yoga trips hotel flights yoghurt quantity
width backup archives original""".split()
