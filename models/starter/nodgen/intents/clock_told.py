"""Times of day told before they are asked: shifts, trains, ovens, calls to other places."""

from .stories import told

BEGIN = ["{my shift|work|the meeting|the course|school} {starts|begins|started|began} at <a>", "I {clock in|clocked in|came in|started} at <a>", "the {film|match|show|lesson} {starts|begins} at <a>", "{the train|my bus|the ferry} {leaves|left} at <a>", "<a> is {when I start|the start|the beginning}", "I {went to bed|fell asleep|sat down} at <a>"]
FINISH = ["{it|that} {ends|ended|is over|was over} at <b>", "I {clock out|clocked out|stop|finished|left} at <b>", "it {goes on|lasts|went on} until <b>", "<b> is {the end|when it ends|when I stop}", "it's over at <b>", "at <b> {it's done|I was done|I stop}"]
LONG = ["how long is {that|it}?", "how long was {that|it}?", "how many hours is {that|it}?", "how much time is that?", "what is that in hours and minutes?", "tell me how long that is", "how many hours and minutes did that take?"]
DURATION_TOLD = told(121, [BEGIN, FINISH], LONG, 60, ["how long is it if", "how many hours is it when"])
LUNCH = ["{I had|I took|there was|there is} a break of <n> minutes", "lunch {was|is|took} <n> minutes", "<n> minutes {were|are} {lunch|break|unpaid}", "I {paused|rested} <n> minutes in between", "the {lunch|coffee} break {was|is} <n> minutes"]
WORK_BEGIN = ["{my shift|work|my day} {starts|begins|started|began} at <a>", "I {clock in|clocked in|came in|started|arrived} at <a>", "<a> is {when I start|when I came}"]
WORK_END = ["{it|my shift} {ends|ended|is over} at <b>", "I {clock out|clocked out|stop|finished|left|went home} at <b>", "<b> is when I {stop|go|left}", "at <b> I {was done|stop|go home}"]
BREAK_TOLD = told(122, [WORK_BEGIN, WORK_END, LUNCH], ["how long {did I work|is my working time|do I work}?", "how many hours do they pay?", "how many hours is that without the break?", "what is my working time?", "what do I write on my time sheet, in hours?", "tell me my working time"], 60, ["how long did I work if", "what is my working time if"])
TAKES = ["{it|that} {takes|lasts|goes on for|runs} <n>", "<n> {is how long it takes|is the length}", "it is <n> long", "it {needs|will take} <n>"]
START = ["{my shift|the meeting|the course|the film|the match|my exam} {starts|begins|started} at <a>", "the {cake|bread|roast} goes into the oven at <a>", "{the train|my bus|the flight} leaves at <a>", "I {start|begin|leave|set out} at <a>", "<a> is {when it starts|the start}", "the washing machine {starts|was started} at <a>"]
LATER_TOLD = told(123, [START, TAKES], ["when {is it over|does it end|is it done|will that be over}?", "at what time {is it over|does it end|is it done}?", "until when is that?", "what time is it {then|after that|when it ends}?", "what time {is it over|does it finish}?", "tell me when it ends"], 60, ["when is it over if", "what time is it over if"])
FIXED = ["{the train|my flight|the bus|the ferry} {leaves|goes} at <a>", "I {have to|must|should} be there at <a>", "{dinner|the meal|the cake|everything} must be ready at <a>", "the {appointment|exam|interview|meeting} is at <a>", "they close at <a>", "it {ended|was over} at <a>"]
NEEDS = ["{the way|the ride|it} takes <n>", "I need <n> {to get there|for it|before that}", "<n> {are|is} what it takes", "it takes {me|us} <n>"]
EARLIER_TOLD = told(124, [FIXED[:5], NEEDS], ["when do I {leave|have to leave|start|have to start|begin}{ at the latest|}?", "at what time must I {start|begin|leave}?", "what time {do I leave|must I start}?", "when must I {begin|set out|go}?", "tell me when to start"], 60, ["when do I have to start if", "when must I leave if"])
# One's own place and the other's.
THEIR = ["{the call|the meeting|the webinar|the match|the show} {is|starts|begins} at <t> {in <p>|<p> time}", "they {call|write|meet} at <t> {in <p>|<p> time}", "it {is|will be} <t> in <p>", "{the plane|my flight} {lands|gets in} at <t> {in <p>|<p> time}", "<t> is {the time in <p>|when it starts in <p>}"]
MINE = ["I {live|am|work} in <q>", "{we are|my sister is|my team is} in <q>", "{I'll be|I am sitting} in <q>"]
THEIR_TIME = ["what time is {that|it} {in <q>|for me in <q>}?", "how late is it in <q> then?", "what do the clocks in <q> say then?", "when is that in <q>?", "and in <q>, what time is it?"]
ZONES_TOLD = told(125, [THEIR], THEIR_TIME, 30, ["what time is it in <q> if", "how late is it in <q> when"]) + told(126, [THEIR, MINE], ["what time is that {here|for me|for us|over here|on this side}?", "when is that {here|for me|over here|by this clock}?", "how late is it here then?"], 40, ["what time is it here if"])
