"""Dates in a story: what begins on one, how long it takes, and the question; days to wait for; ages; facts of a day."""

from .stories import told

# <n> is "8 working days" or "3 weeks", <a> the date from which it is counted.
BEGUN = [
    "{the|our|my} {order|form|letter|application|parcel|complaint} {went out|was sent|was posted|arrived} on <a>", "I {ordered it|paid|applied|sent it off|handed it in} on <a>", "{the|my|our} {course|treatment|repair|trial|project|holiday} {starts|begins|started} on <a>", "the {bill|contract|letter|notice} {is from|is dated|has the date} <a>", "{it begins|it starts|they start|we begin|I start} on <a>", "the clock starts on <a>", "{they got|I signed} it on <a>",
]
TAKES = [
    "{delivery|the answer|the repair|the work|the bank|shipping} takes <n>", "it {takes|lasts|needs|runs} <n>", "they {say|wrote|promised}: <n>", "I {have|get} <n> {for it|to answer|to pay|to send it back}", "they {need|want|ask for} <n>", "{we must|you have to} {wait|allow} <n>", "it's {due|ready|over|finished} after <n>", "<n> {is how long it takes|are allowed|is the deadline}",
]
WHICH = ["which date is that?", "what date {is it|is that|will it be} then?", "when {is that|is it|will it be}{ exactly|}?", "{on|by} {which|what} date is it {there|done|over|ready|finished}?", "tell me the date", "what's the date{ then|}?", "what day does that bring us to?", "when is it {over|there|finished}?", "so until which date?", "can you work out the date?"]
SAID = [
    "they say {delivery|it} is <n> after <a>, which date is that?", "{my|our} {doctor|boss|teacher|landlord} {told me|said} <n> after <a>, {when is that|which date is it}?", "the {mail|website|form|letter} says <n> {after|from} <a>, what date does that make?", "{someone|he|she} wrote that it comes <n> after <a>, on which date is that?", "it should be {there|done|here} <n> after <a>. Which date is that?", "we agreed on <n> after <a>. What's the date?",
    "{I was told|they told me} it's <n> from <a>, which day of the calendar is that?", "I'm supposed to come back <n> after <a>, can you tell me the date?", "the {exam|appointment|meeting|visit} is <n> after <a>, so what date do I write down?", "<n> after <a> is {when I must pay|the deadline|my next appointment}, which date is it?", "count from <a>: <n> later, which date?", "<n> is what they need, counted from <a>. When is it?",
    "I need the date that is <n> after <a>, it's for a letter", "starting on <a> I add <n>. Where do I end up?", "what is the date if it's <n> after <a>?", "could you count <n> from <a> and tell me the date?", "take <a>, go <n> further, what date?", "when do I have to be there if it is <n> after <a>?",
]
AFTER_TOLD = told(41, [BEGUN, TAKES], WHICH, 70, ["which date is it if", "when is it if", "on what date is it done if"]) + SAID
ENDS = [
    "{the|my|our} {wedding|exam|trip|deadline|party|move|flight|fair} is on <a>", "it {must|has to|should} be {there|ready|finished|done} {on|by} <a>", "I need it {on|by} <a>", "{the|my} {lease|contract|visa|subscription} {ends|runs out} on <a>", "they open on <a>",
]
AHEAD = [
    "{the notice is|one has to cancel|I must give notice} <n> {ahead|before}", "{I|we} {want|need|have} to {start|book|order|begin|send the invitations} <n> before{ that|}", "the {work|shipping|preparation} has to begin <n> earlier", "I {must|have to} be {told|reminded|there} <n> before{ that|}", "tickets go on sale <n> before{ that|}",
]
BEFORE_TOLD = told(42, [ENDS, AHEAD], ["which date is that?", "when is that?", "what date {is it|is that}?", "on {which|what} date {is that|do I do it}?", "tell me the date", "by which date?"], 60) + [
    "they {want|ask for|need} it <n> before <a>, which date is that?", "the {letter|form|website} says <n> before <a>, what date is that?", "I was told to come <n> before <a>, when is that?", "what date do I write down if it's <n> before <a>?", "could you count <n> back from <a> and tell me the date?", "take <a>, go <n> back, what date?", "it has to be <n> before <a>. Which date is it?", "I need the date <n> before <a>, it's for a letter", "we agreed on <n> before <a>. What's the date?",
]

WAIT = [
    "{we|the kids|my sister and I|I} can't wait for <a>", "there is {so much|a lot} to do {before|until} <a>", "{the party|our trip|the concert|the visit|my show} is on <a>", "I {want to be|must be|should be} {ready|done|finished|fit} by <a>", "we are {waiting for|already thinking of|planning for} <a>", "{everything|the cake|the costume|my dress} must be ready {for|by} <a>",
    "I have to {wait|save up|practise|hold out} until <a>",
]
UNTIL_TOLD = told(43, [WAIT], [
    "how many days {is that|are left|is it still|do I have|do we have left|are there to go|is it from today|from now}?", "how many days {must|do} we {still |}wait?", "count the days{ for me| from today|}", "in how many days is {it|that}?", "how {long|many days} is that {from now|from today|still}?", "tell me how many days are left", "how many more {days|sleeps} is that?",
], 60) + [
    "can you count how many days there are between today and <a>?", "starting from today, how many days to <a>?", "how many days do we have to wait for <a>, counted from today?", "how many days is it from now to <a>? just the number", "it's not long to <a>, is it? how many days?", "how many days left to <a>? I have to plan", "what's the number of days between now and <a>?", "tell me, how many days is <a> away?", "we're nearly at <a>, how many days exactly?", "days left to <a>, counting from today?",
    "I wonder how many days it is to <a> from here", "how many days from today until it is <a>?", "look at the calendar: how many days to <a>?", "my daughter keeps asking how many days it is until <a>", "hello, how many days are there left before <a> comes?", "how many days does it take until we have <a>?", "how many days do I still have before <a>? I need to get things ready",
]
BORN = [
    "{my|our} {mum|dad|mother|father|aunt|uncle|neighbour|friend|brother|cat|dog|boss} was born on <a>", "{she|he|grandma|grandpa|the baby} was born on <a>", "{my|her|his} {birth date|date of birth|birthday} is <a>", "{I|she|he} came into the world on <a>", "my passport says born on <a>", "I was born on <a>",
]
AGE_TOLD = told(44, [BORN], ["how old is {that|one} {now|today}?", "what age {is that|does that make}{ now| today|}?", "how many years {is that|old is that}{ now| today|}?", "what's the age{ today| now|}?", "what is the age in years?", "work out the age"], 60) + [
    "how old is somebody today who was born on <a>?", "<a> is a birth date, what age is that today?", "age today of somebody born on <a>?", "someone has the birthday <a> - age?", "I have to fill in the age, the date of birth is <a>", "how many years has a person lived who was born on <a>?", "the birth certificate says <a>, how old is that person now?", "how old am I today? I was born on <a>",
    "what age do I have to write if I was born on <a>?", "can you tell how old I am? <a> is when I was born", "if someone came into the world on <a>, how old are they now?", "how old is she now? born on <a>",
]
WEEK_TOLD = [
    "{the delivery|our holiday|the meeting|my exam|the fair} is on <a>, which calendar week is that?", "I only know the date, <a>. Which week number is it?", "my {boss|planner|colleague} thinks in week numbers: <a> is which?", "on <a> we {move|meet|fly}, what week number is that?", "which number does the week with <a> have?", "they ask for the calendar week of <a>, what is it?", "is there a way to see in which week of the year <a> lies?", "the week that <a> falls in - which number?", "<a>. Which week of the year would that be?", "we have the date <a> and need the week number",
    "for the schedule: which calendar week does <a> belong to?", "to which week of the year does <a> belong?", "I have to write the week number instead of <a>, which one?", "what would the week number of <a> be?", "can you look up the week number for <a>?",
]
YEAR_DAY_TOLD = [
    "if I number the days of the year, which number does <a> get?", "the log wants the day number instead of <a>, what is it?", "I need <a> as a day of the year, counted from 1 January", "how many days of that year are over at the end of <a>?", "number the days from 1 January on: which number is <a>?", "<a>, counted from the start of the year, is which day?", "with 1 January as day one, what number does <a> have?", "day number of <a>, counted from New Year's Day, please", "we have <a>, what day of the year is that, as a number?", "is <a> late in the year? which day number is it?",
    "the machine prints day numbers, which one is <a>?", "what would <a> be as the number of the day in the year?", "for a form: the day of the year of <a>", "can you tell me what day of the year <a> was, from 1 to 366?",
]
LEAP_TOLD = [
    "I was born on a 29 February, was there one in <y>?", "my {calendar|planner} for <y> has a 29 February, is that right?", "does the year <y> have an extra day?", "do I plan with 365 or 366 days for <y>? is it a leap year?", "the {teacher|quiz} says <y> is a leap year, true?", "can you tell me if <y> was one of the leap years?", "we marry on 29 February <y>, does that day exist?", "is there one more day in <y> than usual?", "how is it with <y>, leap year or an ordinary year?", "would you check the year <y> for me: leap year?", "<y> - an ordinary year or a leap year?", "tell me about <y>: is it a leap year?",
    "I'm not sure about <y>. Is it a leap year?", "for my program: is <y> a leap year, yes or no?", "yes or no: is <y> a leap year?",
]
EASTER_TOLD = [
    "we want to go away over Easter in <y>, when is that?", "I'm planning {the holidays|a visit|a trip} for <y>, on which date is Easter Sunday?", "when do the eggs get hidden in <y>? I mean the date of Easter", "is it early or late, Easter <y>? tell me the date", "school holidays depend on it: when is Easter in <y>?", "could you look up the date of Easter Sunday <y>?", "in <y>, when is Easter Sunday?", "the year is <y>. On what date is Easter?", "do you know the date on which Easter falls in <y>?", "Easter Sunday moves every year, when is it in <y>?", "for the year <y> I need the Easter date",
    "which date should I block for Easter Sunday in <y>?",
]
TODAY_TOLD = [
    "I {have to|must} date a letter, what is today's date?", "I've lost track of time, what's the date today?", "what date should I write on this {form|cheque|letter} today?", "I'm back from holiday, which date is it?", "my calendar is at home, what's today's date?", "can you tell me what date we have today?", "what date do I put on a letter that I write today?", "which date do we have right now?", "the form asks for today's date, what is it?", "I never know the date. What is it today?", "today's date, with the year please", "which day, month and year is it today?", "what's the date? day and month",
    "I need the date of today for a form", "hello, which date is it today?", "what is the date of this very day?", "my watch has stopped, what date is it?", "and what date would it be today?", "quickly, the date today?", "say, what is the date today?",
]
NOW_TOLD = [
    "my watch has stopped, what time is it?", "I have a train to catch, what time is it now?", "is it late already? what time is it?", "can you tell me what the clock says?", "there's no clock here, what time is it?", "what time do you have on your clock?", "I forgot my watch, how late is it?", "is it time for lunch? what time is it?", "what does the clock of this computer say?", "I must not be late, what's the time now?", "tell me the time of day, please", "how late is it by now?", "is it past noon yet? what's the time?", "which time is it at the moment?",
]
DAY_TOLD = [
    "is it the weekend yet? what weekday is it?", "on holiday I forget the days, which weekday is today?", "do the bins go out today? which day of the week is it?", "is it already Friday? what day of the week is it?", "which day of the week have we got today?", "I have a meeting on Tuesdays, what weekday is today?", "what weekday are we on today?", "tell me which day of the week it is today",
]
LEFT_TOLD = [
    "the year is nearly over, how many days are left of it?", "how many days of this year do we still have?", "how many days does this year have left, from today?", "I want to finish this year, how many days do I have?", "count the days that remain of this year", "how many days remain before this year is over?",
]
WEEK_NOW_TOLD = [
    "my planner has week numbers, which one is it now?", "in which calendar week are we at the moment?", "what week number do I write today?", "the factory works by week numbers, which is this one?", "which number has the week we're in?", "week number right now?",
]
