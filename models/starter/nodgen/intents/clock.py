"""What depends on the clock: today and now, days until and since, ages, next Friday, times of day, Unix time.

Each conversation has a moment of its own. Answers copy what Python says; that is checked here, but it is no fact of the
answer, since a later evaluation runs by another clock."""

import datetime

from ..scenario import Act, Say, User
from .dates import DAYS, MONTHS, a_day, shifted, spelt_date, ymd
from .endings import plural
from .moved_clock import moment, timed
from .values import shown, typed

TODAY = ["@n date today", "what is today's date?", "what date is it?", "which date is it today?", "@n current date", "today's date", "date?", "what date is today?", "what's the date?", "which day is it today, with the date?", "tell me today's date", "can you tell me the date?", "@n date of today", "show me today's date", "what is the date today?", "today is which date?",
    "todays date", "what is todays date", "date today", "date please", "date now?", "what day is it, with the date?", "do you know the date?", "what's today's date?", "which date do we have?", "the date of today?", "what date do we have today?", "@n date", "tell me the date",
    "I forgot the date, what is it?", "I need to write the date on a letter, what is it?", "for my letter I need the date of today", "what do I write as the date today?", "which date should I put on the form today?", "any idea what the date is?", "mind telling me the date?", "what is the date we have today?", "could you look up the date?", "what does the calendar say today?", "{what's|whats} the date now?", "I need to know today's date", "@c look up today's date", "@c look at the calendar and tell me the date", "@n date and weekday of today", "day, month and year of today?", "today = ?", "today?", "I have lost track of the date", "date of this day?", "today's date, please", "calendar: what date is it?",
    "give today's date", "please give me the date", "I am filling in a form, what's the date today?", "which day of which month is it?", "what day of the month is it?", "what day of the month do we have?", "date of the day?", "@c print today's date", "@n full date of today", "day and month?", "the date we have now?", "to date a letter: what is today?", "could I have the date?",
]
NOW = ["what time is it?", "@n time", "@n current time", "time?", "what's the time?", "how late is it?", "what time is it now?", "tell me the time", "do you have the time?", "what time do we have?", "what does the clock say?", "@n time of day", "time please", "time now?", "what is the time now?", "can you tell me what time it is?",
    "time right now?", "what is the time?", "current time", "the time?", "what time is it right now?", "clock?", "do you know what time it is?", "how late is it now?", "time, please", "whats the time", "@n exact time", "what is the current time?",
    "I forgot my watch, how late is it?", "my watch is broken, what time is it?", "any idea what time it is?", "mind telling me the time?", "what is the time on your clock?", "what does your watch say?", "what hour is it?", "what's the hour?", "how late?", "what time do you have?", "@c look at the clock", "@c look at the clock and tell me the time", "@c check the time", "@c look up the time", "hours and minutes now?", "I need to know the time", "I have no watch, can you tell me the time?", "time = ?", "time of day now?", "clock time?", "could you look at the clock?", "the time now please", "is it late already? what time is it?",
    "give the time", "please give me the time", "could I have the time?", "when is now?", "what is the hour and minute?", "which time is it?", "which time do we have now?", "is it noon yet? what time is it?", "is it midnight yet? what time is it?", "@c print the time", "@c show me the clock", "@n time of day right now", "hour and minute?", "do you have a watch? what time is it?",
]
WEEKDAY_NOW = ["what day is it?", "which weekday is it today?", "what day of the week is it?", "what weekday is today?", "is it Monday today?", "is today Friday?", "which day of the week is today?", "what day is today?", "today is which weekday?", "@n weekday today", "is it a weekend day today?", "is today a weekend day?", "do we have weekend today?", "@n day of the week today",
    "weekday today?", "what day of the week do we have?", "which day do we have today?", "is it weekend?", "what day is it today?", "which day is it?", "is it Tuesday today?", "is today Sunday?", "what is today, Monday or Tuesday?", "weekday?", "@n weekday",
    "I forgot what day it is, Monday or Tuesday?", "is it already Friday?", "is it Friday yet?", "any idea which weekday we have?", "which weekday do we have?", "what weekday do we have today?", "mind telling me the weekday?", "do we have Monday or Tuesday?", "do we have Wednesday today?", "today is Thursday, right?", "isn't today Saturday?", "is it Saturday already?", "weekday now?", "@c tell me the weekday", "@c look up which weekday it is", "@n name of this day of the week", "what is today's weekday?", "today's day of the week?", "Monday, Tuesday, or what day is it?", "what day of the week are we on?", "which weekday is it now?", "is this a Sunday or a weekday?", "do I have to work today or is it weekend?",
]
YEAR_NOW = ["what year is it?", "which year is it?", "@n current year", "what year do we have?", "year now?", "which year do we live in?", "what is the year?", "@n year we are in",
    "year?", "what is the current year?", "tell me the year", "which year do we have?", "the year please", "what year is it now?", "@n year",
    "any idea what year it is?", "mind telling me the year?", "I forgot the year, which one is it?", "in which year are we?", "what year are we in?", "which year are we in?", "this year is which year?", "what number has this year?", "the current year, please", "year today?", "@c tell me what year it is", "@c look up the year", "which year does the calendar show?", "what year is today in?", "I need to know the year",
]
MONTH_NOW = ["what month is it?", "which month is it?", "@n current month", "what month do we have?", "month now?", "which month are we in?", "what is the month?", "@n month we are in",
    "month?", "what is the current month?", "tell me the month", "which month do we have?", "the month please", "what month is it now?", "@n month",
    "any idea what month it is?", "mind telling me the month?", "I forgot the month, which one is it?", "in which month are we?", "what month are we in?", "what's the name of this month?", "@n name of this month", "@n name of the current month", "is it May or June now?", "is it already December?", "is it still March?", "the current month, please", "month today?", "@c tell me what month it is", "@c look up the month", "which month does the calendar show?", "I need to know the month",
]
WEEK_NOW = ["which week is it?", "what week number is it?", "@n current week number", "which calendar week do we have?", "week number today?", "what calendar week is this?", "@n week number of today", "which week of the year is it?", "@n number of this week", "what week is it now?",
    "what week is this?", "week number?", "calendar week now?", "which week do we have?", "@n number of the current week", "what is the current week number?", "what calendar week do we have?",
    "any idea which calendar week it is?", "mind telling me the week number?", "I forgot the week number, which one is it?", "in which calendar week are we?", "which week are we in?", "what week number are we in?", "CW now?", "CW today?", "which CW is it?", "which CW do we have?", "current calendar week?", "@n number of the calendar week today", "@c tell me the week number", "@c look up the calendar week", "the current week number, please", "this week has what number?", "what number is this week?", "our plan goes by weeks, which week number do we have?", "my boss asks for the calendar week, which one is it?",
]
YEAR_DAY_NOW = ["which day of the year is today?", "@n day number of today", "how many days of this year have passed?", "how many days have passed this year?", "days that passed this year?", "how far is the year, in days?", "how many days are we into the year?", "what number has today in the year?", "day of the year today?", "@n day of the year today", "how far are we into the year, in days?", "how many days are over this year?",
    "any idea which day of the year it is?", "counting from 1 January, what number is today?", "if 1 January is day 1, which day is it today?", "today is day number what of the year?", "today is which day of the year?", "what day of the year is it?", "what day of the year do we have?", "day number today?", "@n number of this day in the year", "@n number of days that have passed this year", "@c tell me which day of the year it is", "@c count the days of this year so far", "@c count how many days of this year have passed", "how many days old is this year?", "how many days of the year are over?", "which number does today have in the year?", "mind telling me which day of the year we have?", "days of this year so far?",
]
LEFT = ["how many days are left this year?", "@n number of days left this year", "days until the end of the year", "how many days until the year ends?", "days left this year?", "how many days remain this year?", "@n days that remain in this year", "how long until the year is over?", "how many days has this year left?",
    "how many days are left in this year?", "how many days remain in the year?", "days to the end of the year?", "@n days left in the year", "how many days does this year still have?", "how many days until this year ends?", "@c count the days left this year", "days left in the year", "how many days to the end of the year?",
    "any idea how many days of this year are left?", "how many days remain of this year?", "how many more days does this year have?", "how many more days until the year is over?", "@c count the days that remain this year", "@c count how many days this year still has", "@n days remaining this year", "@n number of days remaining in the year", "days remaining this year?", "how much days are left this year?", "how many days do I still have this year?", "I have plans for this year, how many days are left?", "until 31 December, how many days?", "how many days to 31 December?", "days to 31 December?", "this year has how many days left?", "what remains of this year, in days?", "mind counting the days left in this year?", "the rest of the year in days?", "how long until the year ends, in days?",
]
NEARBY = {
    "Tomorrow": (1, ["@n date tomorrow", "what date is tomorrow?", "tomorrow's date", "which day is tomorrow?", "tomorrow is which date?", "what day will it be tomorrow?", "what is tomorrow?", "@n date of tomorrow", "which weekday is tomorrow?",
        "what will the date be tomorrow?", "which date do we have tomorrow?", "tomorrow?", "tomorrow, what date is that?", "any idea what date tomorrow is?", "@c tell me tomorrow's date", "@c look up the date of tomorrow", "my exam is tomorrow, which date is that?", "I need tomorrow's date", "what weekday do we have tomorrow?", "is tomorrow a Monday?", "date for tomorrow please", "what day comes after today?", "the day after today is which date?",
    ]),
    "Yesterday": (-1, ["@n date yesterday", "what date was yesterday?", "yesterday's date", "which day was yesterday?", "yesterday was which date?", "what day was it yesterday?", "what was yesterday?", "@n date of yesterday", "which weekday was yesterday?",
        "which date did we have yesterday?", "yesterday?", "yesterday, what date was that?", "any idea what date yesterday was?", "@c tell me yesterday's date", "@c look up the date of yesterday", "it happened yesterday, which date was that?", "I need yesterday's date", "what weekday did we have yesterday?", "was yesterday a Monday?", "date for yesterday please", "what day came before today?", "the day before today was which date?", "what was the date yesterday?",
    ]),
    "The day after tomorrow": (2, ["@n date of the day after tomorrow", "what date is the day after tomorrow?", "the day after tomorrow is which date?", "which day is the day after tomorrow?", "what day is it the day after tomorrow?", "in two days, which date is it?", "which weekday is the day after tomorrow?", "date the day after tomorrow",
        "what will the date be the day after tomorrow?", "which date do we have the day after tomorrow?", "the day after tomorrow?", "the day after tomorrow, what date is that?", "any idea what date the day after tomorrow is?", "@c tell me the date of the day after tomorrow", "@c look up the day after tomorrow", "my exam is the day after tomorrow, which date is that?", "what weekday do we have the day after tomorrow?", "is the day after tomorrow a Monday?", "what comes the day after tomorrow, which date?", "not tomorrow but the day after, what date is it?", "not tomorrow but the day after, which weekday?",
    ]),
}
AHEAD = ["what date is it in <n>?", "@n date in <n>", "which date is <n> from now?", "which date is <n> from today?", "<n> from now", "<n> from today", "in <n>, what date is it?", "what day is it in <n>?", "today plus <n>", "@c add <n> to today", "@c add <n> to today's date", "add <n> to the date of today", "@n date <n> from today", "<n> from today is which date?", "what will the date be in <n>?", "date in <n>?", "which date do we have in <n>?", "what's the date in <n>?", "@c find the date <n> from now", "what is <n> from now?", "what is <n> from today?", "which day will it be in <n>?", "when is it <n> from now?", "<n> after today", "what is the date in <n>?",
    "I was wondering what date it will be in <n>", "my passport is valid for <n> from now, until which date?", "we meet again in <n>, which date is that?", "the doctor wants to see me in <n>, when is that?", "they deliver in <n>, what date will that be?", "I must pay within <n> from today, when is the last day?", "payment due in <n>, which date?", "starting today, when are <n> over?", "when are <n> over, counted from today?", "any idea what the date is <n> from now?", "would you mind adding <n> to today's date?", "today + <n>", "today -> <n> later", "<n> later than today", "from today <n> ahead, which date?", "@c go <n> ahead from today", "@c count <n> forward from today", "@c tell me the date in <n>", "@c look up what date it is in <n>", "@n date <n> from now", "what will be the date after <n>?", "where will the calendar be in <n>?", "what does the calendar say in <n>?", "my plan takes <n> from today, when is it finished?", "I begin today and need <n>, when am I finished?",
]
AGO = ["what date was it <n> ago?", "@n date <n> ago", "which date was <n> ago?", "<n> ago", "<n> before today", "what day was it <n> ago?", "today minus <n>", "@c take <n> off today", "@n date <n> before today", "what was <n> ago?", "<n> ago was which date?", "which date did we have <n> ago?", "what's the date <n> ago?", "date <n> ago", "what date was <n> before today?", "@c find the date <n> ago", "@c subtract <n> from today", "what was today minus <n>?", "which day was it <n> ago?", "when was <n> ago?", "what was the date <n> ago?", "@c go back <n> from today",
    "I was wondering what date it was <n> ago", "I moved here <n> ago, which date was that?", "it happened <n> ago, what date was that?", "we met <n> ago, which day was that?", "my last visit was <n> ago, when was that?", "counting <n> back from today, which date do I get?", "any idea what the date was <n> ago?", "would you mind subtracting <n> from today?", "today - <n>", "now minus <n>, which date?", "<n> earlier than today", "from today <n> back, which date?", "@c count <n> back from today", "@c count back <n> from today", "@c tell me the date <n> ago", "@c look up what date it was <n> ago", "@n date from <n> ago", "what did the calendar say <n> ago?", "what date did the calendar show <n> ago?", "which date was it exactly <n> ago?", "they sent it <n> ago, on which date?", "what date was it <n> before today?", "the day <n> ago, please",
]
UNTIL = ["how many days until <a>?", "days until <a>", "how long until <a>?", "how many days are left until <a>?", "@n number of days until <a>", "@c count the days until <a>", "how far away is <a>?", "days till <a>", "how many days till <a>?", "how many days is it until <a>?", "countdown to <a>", "how soon is <a>?", "@c count down the days to <a>", "how many sleeps until <a>?", "how many sleeps are left until <a>?", "how long till <a>?", "how many days to go until <a>?", "time until <a>?", "how many days left till <a>?", "<a>, how many days?", "sleeps until <a>?", "when is <a>, in how many days?", "@n days left until <a>", "how many days before <a>?", "how many days to <a>?",
    "I was wondering how many days it is to <a>", "I can't wait for <a>, how many days are left?", "how many days do I have to wait for <a>?", "how long do I have to wait until <a>?", "how many more days until <a>?", "how many more days to <a>?", "how many nights until <a>?", "how much days until <a>?", "any idea how many days it is until <a>?", "would you mind counting the days until <a>?", "my exam is on <a>, how many days do I have?", "the deadline is <a>, how many days do I still have?", "is <a> soon? how many days?", "is it still long until <a>?", "<a> is in how many days?", "in how many days is <a>?", "in how many days do we have <a>?", "from today to <a>, how many days?", "today -> <a> in days", "<a> - today in days", "@c count how many days remain until <a>", "@n days remaining until <a>", "days to go until <a>", "when <a> comes, how many days will have passed?", "the kids ask how long it is until <a>",
    "how many days separate us from <a>?", "we get married on <a>, how many days is that from now?", "my holiday begins <a>, how many days to wait?", "I am waiting for <a>, how many days more?", "when I wait for <a>, how many days must I wait?", "@c tell me how many days I must wait for <a>", "@c show the countdown to <a> in days", "the countdown for <a>?", "<a> - how many days left?", "<a>: days left?", "how far in the future is <a>, in days?", "@n wait until <a> in days", "my boss asks how many days are left until <a>", "the number of days left before <a>?",
]
SINCE = ["how many days since <a>?", "days since <a>", "how long ago was <a>?", "how many days ago was <a>?", "@n number of days since <a>", "@c count the days since <a>", "how many days have passed since <a>?", "<a> was how many days ago?", "how many days is it since <a>?", "how many days have I lived if I was born on <a>?", "we married on <a>, how many days ago is that?", "@n days that passed since <a>", "how long is it since <a>?", "how many days is <a> ago?", "days passed since <a>", "how long has it been since <a>?", "<a> is how many days ago?", "since <a>, how many days?", "how many days has it been since <a>?", "@n number of days that passed since <a>", "how many days ago is <a>?", "how long ago is <a>, in days?", "@c count the days that passed since <a>",
    "I was wondering how many days have passed since <a>", "I have not smoked since <a>, how many days is that?", "I live here since <a>, how many days are that?", "I have worked here since <a>, how many days is that?", "we have been together since <a>, how many days is that?", "how much days since <a>?", "how many days lie between <a> and now?", "how many days lie between <a> and today?", "from <a> until today, how many days?", "from <a> up to now, how many days?", "<a> -> today in days", "today - <a> in days", "any idea how many days ago <a> was?", "would you mind counting the days since <a>?", "@c count how many days ago <a> was", "@c tell me how many days have passed since <a>", "@n age in days of something from <a>", "it was bought on <a>, how many days old is it?", "it broke on <a>, how many days ago was that?", "the last time was <a>, how many days is that ago?", "how many days back is <a>?", "how far back is <a>, in days?", "how long ago, in days, was <a>?", "born on <a>, how many days have I lived?",
]
AGE = ["I was born on <a>, how old am I?", "how old am I if I was born on <a>?", "my birthday is <a>, how old am I?", "born <a>, how old?", "how old is someone born on <a>?", "@n age of someone born on <a>", "my daughter was born on <a>, how old is she?", "she was born on <a>, how old is she?", "how old is my daughter, born <a>?", "@n age of a person born on <a>", "how old is my daughter if she was born on <a>?", "@c {calculate|compute} the age for the birth date <a>", "date of birth <a>, age?", "what is my age if I was born on <a>?", "how old is a person born <a>?", "age if born on <a>?", "born on <a>, how old now?", "what age is someone born on <a>?", "how old would I be if I was born on <a>?", "@c work out my age, I was born on <a>", "birth date <a>, how old?", "my son was born <a>, what is his age?", "@n age for a birthday on <a>",
    "I was wondering how old someone born on <a> is", "my mother's birthday is <a>, how old is she now?", "my father was born on <a>, what is his age now?", "my grandmother was born <a>, how old is she today?", "our dog was born on <a>, how old is it?", "if a child was born on <a>, how old is it now?", "he was born <a>, how old is he today?", "I can't remember how old I am, I was born on <a>", "for the form I need my age, date of birth <a>", "any idea how old a person born on <a> is?", "would you mind working out my age? born on <a>", "how many years old is someone born <a>?", "what is the age today if the birthday is <a>?", "DOB <a>, age?", "DOB <a>: how old now?", "DOB is <a>, what age is that?", "<a> is my date of birth, how old am I?", "<a> is my birthday, what's my age?", "since I was born on <a>, what is my age?", "born <a> = age now?", "@c tell me how old a person born on <a> is", "@c find the age of someone born <a>", "@n current age of a person born on <a>", "age today, born on <a>",
]
NEXT_DAY = ["when is next <w>?", "@n date of next <w>", "what date is next <w>?", "which date is the next <w>?", "next <w>", "@n next <w>", "when is the next <w>?", "date of the coming <w>?", "what date is the coming <w>?", "next <w>, which date?", "on what date is next <w>?", "what is the date next <w>?", "when is <w>?", "what date is <w>?", "date of next <w>", "this coming <w>, what date is it?", "@c find the date of next <w>", "what is the date of next <w>?", "which day of the month is next <w>?", "the next <w> is when?", "next <w> date", "when do we have the next <w>?", "the coming <w> is which date?",
    "I was wondering which date next <w> is", "we meet next <w>, which date is that?", "my appointment is next <w>, what date is it?", "it must be ready by next <w>, which date is that?", "on <w> I have an exam, what date is that?", "the coming <w>, please", "coming <w>: which date?", "<w> next, what date?", "next <w> = date?", "next <w> falls on which date?", "any idea what date next <w> has?", "would you mind looking up next <w>?", "which date do we have next <w>?", "which date will it be next <w>?", "what will the date be next <w>?", "what does the calendar say for next <w>?", "what day of the month is the coming <w>?", "for the invitation I need the date of next <w>", "@c look up the next <w>", "@c look up next <w> in the calendar", "@c tell me the date of the coming <w>", "@n date of the coming <w>", "@n date of the next <w>", "when will it be <w> again?", "when is it <w> again?",
]
LAST_DAY = ["when was last <w>?", "@n date of last <w>", "what date was last <w>?", "which date was the last <w>?", "last <w>", "date of the past <w>?", "what date was the past <w>?", "last <w>, which date?", "on what date was last <w>?", "which date was <w> last week or this?", "on which date was last <w>?", "what is the date of last <w>?", "date of last <w>", "what was the date last <w>?", "last <w> date", "@c find the date of last <w>", "the last <w> was when?", "when was <w>?", "when was the last <w>?",
    "which day was last <w>?", "last <w>?", "what date did we have last <w>?",
    "I was wondering which date last <w> was", "we met last <w>, which date was that?", "my appointment was last <w>, what date was it?", "it happened last <w>, on which date?", "I bought it last <w>, what date was that?", "the past <w>, please", "past <w>: which date?", "last <w> = date?", "last <w> fell on which date?", "any idea what date last <w> had?", "would you mind looking up last <w>?", "which date did we have last <w>?", "what did the calendar say last <w>?", "what day of the month was last <w>?", "what day of the month was the past <w>?", "for my report I need the date of last <w>", "@c look up the last <w>", "@c look up last <w> in the calendar", "@c tell me the date of the past <w>", "@n date of the past <w>", "@n date of the last <w>", "when was it <w> the last time?", "when did we last have <w>?", "the <w> that has just passed, which date was it?",
]
DURATION = ["how long is it from <a> to <b>?", "@n time between <a> and <b>", "from <a> to <b>, how many hours?", "how many hours are between <a> and <b>?", "hours from <a> to <b>", "<a> to <b>, how long?", "I worked from <a> to <b>, how long is that?", "@n time from <a> to <b>", "my shift is <a> to <b>, how many hours?", "a shift from <a> to <b> is how long?", "work from <a> to <b>, how long?", "how many hours and minutes from <a> to <b>?", "the train leaves at <a> and arrives at <b>, how long is the ride?", "<a> - <b>, how many hours?", "how long do I sleep from <a> to <b>?", "@n duration from <a> to <b>", "<a> until <b>, how long is that?", "<a> to <b> in hours", "how much time is between <a> and <b>?", "how long between <a> and <b>?", "hours between <a> and <b>", "time between <a> and <b>", "if I work from <a> to <b>, how many hours is that?", "duration between <a> and <b>", "the film runs from <a> until <b>, how long is it?",
    "I was wondering how long it is from <a> to <b>", "my lesson is from <a> until <b>, how long is that?", "the meeting went from <a> to <b>, how long did it take?", "the flight leaves <a> and lands <b>, how long is it?", "I went to bed at <a> and got up at <b>, how long did I sleep?", "open from <a> to <b>, how many hours is that?", "the shop opens at <a> and closes at <b>, how many hours is it open?", "started <a>, finished <b>, how long did it take?", "start <a>, end <b>, duration?", "begin <a> end <b> how many hours", "<b> - <a> = how long?", "<a> .. <b> how long", "how much hours from <a> to <b>?", "how much time passes from <a> to <b>?", "any idea how long <a> to <b> is?", "would you mind working out the time from <a> to <b>?", "take <a> and <b>: how much time is in between?", "from <a> I wait until <b>, how long is that?", "it is <a>, how long do I wait until <b>?", "it is <a> and the bus comes at <b>, how long do I wait?", "@c calculate the hours and minutes from <a> to <b>", "@c measure the time between <a> and <b>", "@c work out how long it is from <a> to <b>", "@n hours and minutes between <a> and <b>", "@n length of a shift from <a> to <b>",
    "how many minutes and hours lie between <a> and <b>?", "the game began at <a> and ended at <b>, how long did it last?", "it lasted from <a> until <b>, how long?", "the shop is open <a> to <b>, how long is that?", "the baby slept from <a> to <b>, how long was that?", "my exam goes from <a> to <b>, how much time do I have?", "I have time from <a> until <b>, how much is it?", "we drove from <a> to <b>, for how long?", "on the way from <a> until <b>, how long did we drive?", "in at <a>, out at <b>, how long?", "clock in <a>, clock out <b>, hours?", "@n hours worked from <a> to <b>", "@c tell me the hours from <a> until <b>", "what is <b> minus <a>?", "how long a time is <a> to <b>?",
]
DURATION_BREAK = ["I worked from <a> to <b> with a break of <n> minutes, how long is that?", "from <a> to <b> minus <n> minutes break", "working time <a> to <b>, <n> minutes break", "hours from <a> to <b> without <n> minutes of lunch", "my shift is <a> to <b> with <n> minutes break, how many hours?", "@n working time from <a> to <b> less a break of <n> minutes", "how long did I work from <a> to <b> with <n> minutes lunch?", "<a> to <b> with <n> minutes break, how long?", "<a> - <b> minus <n> minutes break", "I work from <a> to <b> and have <n> minutes lunch, how many hours is that?", "@n working hours from <a> to <b> with a break of <n> minutes", "hours worked from <a> to <b>, lunch <n> minutes", "@c calculate my hours from <a> to <b> with <n> minutes break", "<a> to <b>, break <n> minutes, working hours?",
    "I was wondering how long I worked: <a> to <b> with <n> minutes break", "start <a>, end <b>, break <n> minutes, how many hours?", "began <a>, finished <b>, lunch <n> minutes, working time?", "I came at <a>, left at <b> and had a break of <n> minutes, how long did I work?", "I came at <a> and went home at <b>, lunch was <n> minutes, how many hours is that?", "for my time sheet: <a> to <b> less <n> minutes break", "time sheet <a> to <b>, break <n> minutes", "my boss wants my hours: from <a> to <b> with <n> minutes lunch", "<b> - <a> - <n> minutes break", "(<a> to <b>) minus a break of <n> minutes", "@c take <n> minutes of lunch off the time from <a> to <b>", "@c subtract a break of <n> minutes from a shift of <a> to <b>", "@c work out the working time from <a> to <b>, break <n> minutes", "@n length of a shift from <a> to <b> without the <n> minutes break", "@n paid time from <a> to <b> if the break of <n> minutes is not paid", "my <n> minutes lunch is not paid, I worked <a> to <b>, how long is that?", "the break is <n> minutes and I am there from <a> to <b>, how many hours do I work?", "with <n> minutes of break, how long is a shift from <a> to <b>?", "how much time did I work from <a> to <b>, <n> minutes lunch not counted?", "<a> to <b>, but <n> minutes was lunch, how many hours?",
]
TIME_LATER = ["what time is it <n> after <a>?", "<n> after <a>", "@c add <n> to <a>", "<a> plus <n>", "it is <a>, what time is it in <n>?", "@n time <n> after <a>", "I start at <a> and it takes <n>, when am I done?", "what time is <a> plus <n>?", "<a> + <n>", "the film starts at <a> and runs <n>, when does it end?", "it starts at <a> and runs <n>, when does it end?", "the show starts at <a>, <n> long, when does it end?", "a film of <n> that starts at <a> ends when?", "when does a film end that starts at <a> and runs <n>?", "if I leave at <a> and drive <n>, when do I arrive?", "<n> later than <a>", "<a>, <n> later?", "what is <a> plus <n>?", "what is <n> after <a>?", "add <n> to the time <a>", "it is <a> now, how late is it in <n>?", "the meeting starts at <a> and takes <n>, when is it over?", "what time comes <n> after <a>?", "I leave at <a>, it takes <n>, when do I arrive?", "when is <n> after <a>?",
    "I was wondering what time it is <n> after <a>", "the cake goes in at <a> and bakes <n>, when is it ready?", "put it in the oven at <a> for <n>, when do I take it out?", "the train leaves at <a> and the ride takes <n>, when does it arrive?", "the flight leaves at <a> and takes <n>, when does it land?", "my lesson starts at <a> and is <n> long, when is it over?", "start <a>, length <n>, end?", "start at <a>, duration <n>, finished when?", "I begin work at <a> and work <n>, when can I go home?", "I go to bed at <a> and sleep <n>, when do I wake up?", "take the pill at <a>, the next one <n> later, when is that?", "starting at <a>, where does the clock stand after <n>?", "<a> -> <n> later?", "<n> past <a>", "counting <n> from <a>, what time do I get?", "any idea what time it is <n> after <a>?", "would you mind adding <n> to <a>?", "what will the clock say <n> after <a>?", "if the clock says <a>, what will it say in <n>?", "if it's <a> now, what time is it in <n>?", "@c go <n> forward from <a>", "@c count <n> on from <a>", "@c set the clock from <a> forward by <n>", "@n time that is <n> later than <a>", "what will be the time <n> later than <a>?",
    "the baby slept at <a> and sleeps <n>, when does it wake up?", "the game begins at <a> and lasts <n>, when does it end?", "my exam begins at <a>, I have <n>, until when?", "the parking ticket is from <a> and good for <n>, until when can I park?", "parked at <a> for <n>, until when?", "the shop opens at <a> and stays open <n>, when does it close?", "we drive off at <a> and drive <n>, when are we there?", "at <a> I wait <n>, then it is what time?", "the clock shows <a>, what does it show <n> later?", "what shows the clock <n> after <a>?", "@c tell me the time <n> after <a>", "@c move <a> forward by <n>", "@c find the time <n> later than <a>", "the bus is <n> late and should come at <a>, when does it come?", "a delay of <n>: the train of <a> comes when?",
]
TIME_EARLIER = ["what time is it <n> before <a>?", "<n> before <a>", "@c take <n> off <a>", "<a> minus <n>", "@c subtract <n> from <a>", "@n time <n> before <a>", "I must be there at <a> and need <n>, when do I leave?", "what time is <a> minus <n>?", "<a> - <n>", "when is <n> before <a>?", "it ends at <a> and takes <n>, when did it start?", "<n> earlier than <a>", "<a>, <n> earlier?", "what is <a> minus <n>?", "what is <n> before <a>?", "subtract <n> from the time <a>", "what time comes <n> before <a>?", "what time was it <n> before <a>?", "@c go back <n> from <a>", "when must I leave to arrive at <a> if I need <n>?", "it must be done at <a> and takes <n>, when do I start?", "ready at <a>, it needs <n>, when do I start?",
    "I was wondering what time it is <n> before <a>", "dinner is at <a> and the cooking takes <n>, when do I start?", "the train goes at <a> and I need <n> to the station, when must I leave?", "my flight is at <a>, I want to be there <n> before, when is that?", "I must get up at <a> and want <n> of sleep, when do I go to bed?", "it was over at <a> after <n>, when did it begin?", "end <a>, length <n>, start?", "end at <a>, duration <n>, started when?", "it arrived at <a> and the ride took <n>, when did it leave?", "counting <n> back from <a>, what time do I get?", "<a> -> <n> earlier?", "<n> ahead of <a>", "any idea what time it is <n> before <a>?", "would you mind subtracting <n> from <a>?", "what did the clock say <n> before <a>?", "if the clock says <a>, what did it say <n> ago?", "if it is <a> now, what time was it <n> ago?", "it is <a>, what time was it <n> ago?", "@c count <n> back from <a>", "@c set the clock from <a> back by <n>", "@c turn <a> back by <n>", "@n time that is <n> earlier than <a>", "what was the time <n> earlier than <a>?",
    "the game ended at <a> and lasted <n>, when did it begin?", "my exam ends at <a> and I have <n>, when does it begin?", "we were there at <a> after a drive of <n>, when did we drive off?", "the shop closes at <a>, I need <n> for shopping, when must I be there?", "at <a> I had waited <n>, since when?", "the clock shows <a>, what did it show <n> earlier?", "the party is at <a>, I want to come <n> early, when is that?", "remind me <n> before <a>, what time is that?", "alarm <n> before <a> is at what time?", "@c tell me the time <n> before <a>", "@c move <a> back by <n>", "@c find the time <n> earlier than <a>", "what time must I set for <n> before <a>?", "to be done at <a> with <n> of work, when must I begin?",
]
IN_A_WHILE = ["what time is it in <n>?", "what time will it be in <n>?", "@n time in <n>", "<n> from now, what time is it?", "time in <n>", "what's the time in <n>?", "what will the time be in <n>?", "@n time <n> from now", "what time is it <n> from now?", "when are <n> over?", "what is the time in <n>?", "in <n>, what time is it?", "now plus <n>", "@c add <n> to the time now", "when is <n> from now?", "what will the clock say in <n>?", "what does the clock say in <n>?", "what will the clock say <n> from now?", "if I start now and need <n>, when am I done?", "the time <n> from now?",
    "I was wondering what time it will be in <n>", "the pizza needs <n> from now, when is it ready?", "the cake must bake <n> from now, when do I take it out?", "the bus comes in <n>, what time is that?", "I go home in <n>, what time will that be?", "my break is over in <n>, at what time?", "I start right now and it takes <n>, when is it over?", "starting now, when are <n> over?", "wake me in <n>, what time would that be?", "now + <n>", "now -> <n> later?", "<n> later than now, what time?", "any idea what time it is in <n>?", "would you mind adding <n> to the time now?", "from now on <n>, what time do I get?", "how late is it in <n>?", "how late will it be in <n>?", "what will be the time after <n> from now?", "@c tell me the time in <n>", "@c look up what time it is in <n>", "@n clock time in <n>", "it takes <n> from now, until what time?",
]
STAMP_NOW = ["@n current Unix timestamp", "Unix time now", "@n Unix time", "what is the Unix timestamp now?", "seconds since 1970", "@n epoch time now", "@n timestamp of now", "@n current epoch", "how many seconds since 1 January 1970?", "timestamp now please",
    "what is the Unix time?", "what is the epoch time right now?", "what does time.time() give?", "time.time()", "date +%s", "epoch now?", "unix timestamp?", "give me a timestamp", "any idea how many seconds have passed since 1970?", "how many seconds passed since the epoch?", "@n number of seconds since 1970", "@n seconds since the epoch", "@c count the seconds since 1970", "@c look up the Unix timestamp", "@c show the epoch seconds", "for my log I need the Unix timestamp of now", "time now as a Unix timestamp", "the time now in epoch seconds", "@c print the current epoch time", "what timestamp do we have?",
]
FROM_STAMP = ["which date is the Unix timestamp <s>?", "@c convert the timestamp <s> to a date", "Unix time <s> as a date", "timestamp <s>", "what date is <s> in Unix time?", "<s> is a Unix timestamp, which date is it?", "@c turn the epoch time <s> into a date", "@c turn <s> into a date, it is Unix time", "@c turn the timestamp <s> into a date", "@n date for the timestamp <s>", "epoch <s> to date", "@c decode the Unix timestamp <s>", "when was the Unix time <s>?",
    "my log says <s>, it is a Unix timestamp, when was that?", "the log has the timestamp <s>, which date is it?", "<s> seconds since 1970 is which date?", "<s> seconds after 1 January 1970 is when?", "what moment is <s> seconds since the epoch?", "what does the timestamp <s> mean as a date?", "<s> -> date (Unix time)", "epoch <s> = ?", "epoch <s> = which date?", "date -d @<s>", "Unix <s> to date", "I was wondering what date the timestamp <s> is", "any idea when the timestamp <s> was?", "would you mind turning the Unix time <s> into a date?", "take the timestamp <s> and show it as a date", "@c make a date out of the timestamp <s>", "@c show the Unix time <s> as a date", "@c read the Unix timestamp <s>", "@c translate the epoch time <s> into a date", "@n date and time of the Unix timestamp <s>", "a file has the Unix time <s>, what date is that?", "<s> as a date, it is epoch time",
    "at what moment was the Unix time <s>?", "the moment <s> seconds after 1970, as a date", "which moment does the timestamp <s> mean?",
]
TO_STAMP = ["@n Unix timestamp of <a>", "<a> as a Unix timestamp", "@c convert <a> to Unix time", "Unix time of <a>", "@c turn <a> into a timestamp", "@n epoch time of <a>", "timestamp for <a>", "@n timestamp for <a>", "<a> in Unix time", "epoch seconds of <a>", "@c turn <a> into epoch time",
    "how many seconds after 1970 is <a>?", "how many seconds from 1 January 1970 to <a>?", "seconds since 1970 at <a>", "what is <a> as a Unix timestamp?", "what is the Unix time of <a>?", "what timestamp has <a>?", "which timestamp does <a> have?", "<a> -> epoch", "<a> -> Unix timestamp", "epoch(<a>)", "date <a> to epoch", "for my script I need <a> as a timestamp", "for the database I need the epoch time of <a>", "I was wondering what the Unix timestamp of <a> is", "any idea what timestamp <a> has?", "would you mind turning <a> into a Unix timestamp?", "take <a> and make a timestamp of it", "@c give me the epoch seconds for <a>", "@c express <a> in epoch seconds", "@c work out the Unix time of <a>", "@n Unix timestamp for the date <a>", "<a> must be a Unix timestamp",
]
HOLIDAYS = {"Christmas": (12, 25), "Christmas Eve": (12, 24), "New Year": (1, 1), "New Year's Eve": (12, 31), "Halloween": (10, 31), "Valentine's Day": (2, 14), "the first of May": (5, 1), "the end of the year": (12, 31), "the first of April": (4, 1)}
SPOKEN_DATE = '"%A, %d %B %Y"'


def spoken(day):
    return f"{DAYS[day.weekday()]}, {day.day:02d} {MONTHS[day.month - 1]} {day.year}"


def today(c):
    now = moment(c).date()
    kind = c.pick(("today", "today", "today", "time", "time", "time", "weekday", "weekday", "year", "month", "week", "day", "left", "nearby", "nearby", "nearby"))
    if kind == "nearby":
        word = c.pick(list(NEARBY))
        step, templates = NEARBY[word]
        yield User(c.ask(templates))
        sign = "-" if step < 0 else "+"
        observation = yield from timed(c, Act(f"# Find the date {'of ' if ' ' in word else ''}{word[0].lower()}{word[1:]}\nfrom datetime import date, timedelta\n(date.today() {sign} timedelta(days={abs(step)})).strftime({SPOKEN_DATE})"))
        value = shown(c, observation)
        c.demand(value == spoken(shifted(now, step, "days")))
        yield Say(f"{word} {'was' if step < 0 else 'is'} {value}.", (word,))
        return
    day = "from datetime import date\n"
    templates, comment, code, true, answer = {
        "today": (TODAY, "Look up today's date", f"{day}date.today().strftime({SPOKEN_DATE})", spoken(now), "Today is {}."),
        "time": (NOW, "Look up the time", 'from datetime import datetime\ndatetime.now().strftime("%H:%M")', moment(c).isoformat()[11:16], "It is {}."),
        "weekday": (WEEKDAY_NOW, "Look up the weekday", f'{day}date.today().strftime("%A")', DAYS[now.weekday()], "Today is {}."),
        "year": (YEAR_NOW, "Look up the year", f"{day}date.today().year", str(now.year), "It is {}."),
        "month": (MONTH_NOW, "Look up the month", f'{day}date.today().strftime("%B %Y")', f"{MONTHS[now.month - 1]} {now.year}", "It is {}."),
        "week": (WEEK_NOW, "Look up the week number", f"{day}date.today().isocalendar().week", now.strftime("%V").lstrip("0"), "It is week {}."),
        "day": (YEAR_DAY_NOW, "Find which day of the year it is", f"{day}date.today().timetuple().tm_yday", str((now - datetime.date(now.year, 1, 1)).days + 1), "Today is day {} of the year."),
        "left": (LEFT, "Count the days left this year", f"{day}(date(date.today().year, 12, 31) - date.today()).days", str((datetime.date(now.year + 1, 1, 1) - now).days - 1), "{} days are left this year."),
    }[kind]
    yield User(c.ask(templates))
    observation = yield from timed(c, Act(f"# {comment}\n{code}"))
    value = shown(c, observation)
    c.demand(value == true)
    yield Say(answer.format(value), (answer.split("{}")[0].strip(),) if not answer.startswith("{}") else ("left",))


def from_today(c):
    """So long from today, or so long ago."""
    unit, ahead = c.pick(("days", "days", "weeks", "weeks", "months", "years")), c.chance(0.6)
    n = c.rng.randint(1, {"days": 200, "weeks": 40, "months": 30, "years": 20}[unit])
    amount = f"{n} {unit if n > 1 else unit[:-1]}"
    yield User(c.ask(AHEAD if ahead else AGO, n=amount))
    call, imports = {"days": ("timedelta", "from datetime import date, timedelta"), "weeks": ("timedelta", "from datetime import date, timedelta")}.get(unit, ("relativedelta", "from datetime import date\nfrom dateutil.relativedelta import relativedelta"))
    observation = yield from timed(c, Act(f"# Find the date {amount} {'from now' if ahead else 'ago'}\n{imports}\n(date.today() {'+' if ahead else '-'} {call}({unit}={n})).strftime({SPOKEN_DATE})"))
    value = shown(c, observation)
    c.demand(value == spoken(shifted(moment(c).date(), n if ahead else -n, unit)))
    yield Say(f"In {amount} it is {value}." if ahead else f"{amount} ago it was {value}.", (amount,))


def until(c):
    """Days until a day with its year, the next of a yearly day, or since a past one."""
    now = moment(c).date()
    kind = c.pick(("year", "year", "yearly", "yearly", "since", "since"))
    if kind == "yearly":
        if c.chance(0.6):
            name = c.pick(list(HOLIDAYS))
            month, day = HOLIDAYS[name]
        else:
            month, day = c.rng.randint(1, 12), c.rng.randint(1, 28)
            name = c.pick((f"{day} {MONTHS[month - 1]}", f"{MONTHS[month - 1]} {day}", f"my birthday on {MONTHS[month - 1]} {day}", f"my birthday on {day} {MONTHS[month - 1]}"))
        yield User(c.ask(UNTIL, a=typed(c, name)))
        name = name.removeprefix("my birthday on ")
        observation = yield from timed(c, Act(f"# Count the days until {name}\nfrom datetime import date\ntoday = date.today()\nday = date(today.year, {month}, {day})\nif day < today:\n    day = date(today.year + 1, {month}, {day})\n(day - today).days"))
        value = shown(c, observation)
        reached = shifted(now, int(value), "days")
        c.demand((reached.month, reached.day) == (month, day) and 0 <= int(value) < 367)
        yield Say(f"It is {plural(value, 'day')} until {name}.", (name,))
        return
    if kind == "since":
        day = a_day(c, 1950, now.year - 1)
        yield User(c.ask(SINCE, a=spelt_date(c, day)))
        observation = yield from timed(c, Act(f"# Count the days since {day.isoformat()}\nfrom datetime import date\n(date.today() - date({day.year}, {day.month}, {day.day})).days"))
        value = shown(c, observation)
        c.demand(int(value) == now.toordinal() - day.toordinal())
        yield Say(f"It is {plural(value, 'day')} since {day.isoformat()}.", (day.isoformat(),))
        return
    day = a_day(c, now.year - 1, now.year + 12)
    yield User(c.ask(UNTIL, a=spelt_date(c, day)))
    observation = yield from timed(c, Act(f"# Count the days until {day.isoformat()}\nfrom datetime import date\n(date({day.year}, {day.month}, {day.day}) - date.today()).days"))
    value = shown(c, observation)
    c.demand(int(value) == day.toordinal() - now.toordinal())
    if value.startswith("-"):
        yield Say(f"{day.isoformat()} was {plural(value[1:], 'day')} ago.", (day.isoformat(),))
    else:
        yield Say(f"It is {plural(value, 'day')} until {day.isoformat()}.", (day.isoformat(),))


def age(c):
    now = moment(c).date()
    day = a_day(c, 1935, now.year - 2)
    yield User(c.ask(AGE, a=spelt_date(c, day)))
    observation = yield from timed(c, Act(f"# Find the age of someone born on {day.isoformat()}\nfrom datetime import date\nfrom dateutil.relativedelta import relativedelta\nrelativedelta(date.today(), date({day.year}, {day.month}, {day.day})).years"))
    value = shown(c, observation)
    c.demand(int(value) == ymd(day, now)[0])
    yield Say(f"Someone born on {day.isoformat()} is {plural(value, 'year')} old.", (day.isoformat(),))


def next_weekday(c):
    weekday, ahead = c.rng.randrange(7), c.chance(0.7)
    name = DAYS[weekday]
    yield User(c.ask(NEXT_DAY if ahead else LAST_DAY, w=typed(c, name)))
    letters = name[:2].upper()
    code = f"date.today() + relativedelta(days=1, weekday={letters})" if ahead else f"date.today() + relativedelta(days=-1, weekday={letters}(-1))"
    observation = yield from timed(c, Act(f"# Find {'next' if ahead else 'last'} {name}\nfrom datetime import date\nfrom dateutil.relativedelta import relativedelta, {letters}\nstr({code})"))
    value = shown(c, observation)
    days = (datetime.date.fromisoformat(value) - moment(c).date()).days
    c.demand(datetime.date.fromisoformat(value).weekday() == weekday and (0 < days < 8 if ahead else -8 < days < 0))
    yield Say(f"{'Next' if ahead else 'Last'} {name} {'is' if ahead else 'was'} {value}.", (name,))


def a_time(c, hour=None):
    """(minutes after midnight, as people write it)"""
    hour = c.rng.randrange(24) if hour is None else hour
    minute = c.pick((0, 0, 15, 30, 30, 45, c.rng.randrange(60)))
    twelve, half = (hour - 1) % 12 + 1, "am" if hour < 12 else "pm"
    forms = [f"{hour}:{minute:02d}", f"{hour:02d}:{minute:02d}", f"{twelve}:{minute:02d} {half}", f"{twelve}:{minute:02d}{half}"]
    if minute == 0:
        forms += [f"{twelve} {half}", f"{twelve}{half}"]
    return hour * 60 + minute, c.pick(forms)


def a_while(c):
    """(minutes, as people write it, as arguments of timedelta)"""
    kind, hours, minutes = c.rng.random(), c.rng.randint(1, 11), c.rng.choice((5, 10, 15, 20, 25, 30, 40, 45, 50, 90, 100, 120, c.rng.randint(2, 59)))
    if kind < 0.4:
        return minutes, c.pick((f"{minutes} minutes", f"{minutes} minutes", f"{minutes} min")), f"minutes={minutes}"
    if kind < 0.65:
        return hours * 60, c.pick((plural(hours, "hour"), f"{hours} h")), f"hours={hours}"
    minutes = c.rng.choice((5, 10, 15, 20, 30, 40, 45, 50, c.rng.randint(2, 59)))
    return hours * 60 + minutes, c.pick((f"{plural(hours, 'hour')} {minutes} minutes", f"{plural(hours, 'hour')} and {minutes} minutes", f"{hours} h {minutes} min", f"{hours}h {minutes}min")), f"hours={hours}, minutes={minutes}"


def clock(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def times_of_day(c):
    """How long from one time to another, and the time so long after or before one."""
    kind = c.pick(("long", "long", "long", "break", "later", "later", "earlier", "while"))
    if kind in ("long", "break"):
        hour = c.rng.randrange(24)
        (a, text), (b, other) = a_time(c, hour), a_time(c, (hour + c.rng.randint(1, 11)) % 24)
        c.demand(a != b)
        pause = c.pick((15, 20, 30, 30, 45, 60)) if kind == "break" else 0
        yield User(c.ask(DURATION_BREAK if pause else DURATION, a=text, b=other, n=pause))
        less = f" - {pause}" if pause else ""
        comment = f"Measure the time from {text} to {other}" + (f" less {pause} minutes" if pause else "")
        observation = yield Act(f'# {comment}\nfrom dateutil.parser import parse\nminutes = (parse("{other}") - parse("{text}")).seconds // 60{less}\nf"{{minutes // 60}} h {{minutes % 60}} min"')
        value = shown(c, observation)
        true = (b - a) % 1440 - pause
        c.demand(true > 0 and value == f"{true // 60} h {true % 60} min")
        yield Say(f"From {text} to {other} it is {value}" + (" without the break." if pause else "."), (value,))
        return
    minutes, amount, arguments = a_while(c)
    if kind == "while":
        yield User(c.ask(IN_A_WHILE, n=amount))
        observation = yield from timed(c, Act(f'# Find the time in {amount}\nfrom datetime import datetime, timedelta\n(datetime.now() + timedelta({arguments})).strftime("%H:%M")'))
        value = shown(c, observation)
        now = moment(c)
        c.demand(value == clock(now.hour * 60 + now.minute + minutes))
        yield Say(f"In {amount} it is {value}.", (amount,))
        return
    a, text = a_time(c)
    later = kind == "later"
    yield User(c.ask(TIME_LATER if later else TIME_EARLIER, a=text, n=amount))
    observation = yield Act(f'# Find the time {amount} {"after" if later else "before"} {text}\nfrom datetime import timedelta\nfrom dateutil.parser import parse\n(parse("{text}") {"+" if later else "-"} timedelta({arguments})).strftime("%H:%M")')
    value = shown(c, observation)
    c.demand(value == clock(a + (minutes if later else -minutes)))
    yield Say(f"{amount} {'after' if later else 'before'} {text} it is {value}.", (value,))


def unix_time(c):
    kind = c.pick(("now", "from", "from", "to", "to"))
    if kind == "now":
        yield User(c.ask(STAMP_NOW))
        observation = yield from timed(c, Act("# Look up the Unix timestamp\nimport time\nint(time.time())"))
        value = shown(c, observation)
        c.demand(int(value) == int(moment(c).replace(tzinfo=datetime.timezone.utc).timestamp()))
        yield Say(f"The Unix timestamp is {value}.", ("Unix timestamp",))
    elif kind == "from":
        stamp = c.pick((0, 86400, 1000000000, 1111111111, 1600000000, 1700000000, 1777777777)) if c.chance(0.15) else c.rng.randint(0, 2_000_000_000)
        yield User(c.ask(FROM_STAMP, s=stamp))
        observation = yield from timed(c, Act(f'# Turn the Unix timestamp {stamp} into a date\nfrom datetime import datetime, timezone\ndatetime.fromtimestamp({stamp}, timezone.utc).strftime("%Y-%m-%d %H:%M:%S")'))
        value = shown(c, observation)
        c.demand(value == str(datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=stamp)))
        yield Say(f"It is {value} in UTC.", (value,))
    else:
        day = a_day(c, 1971, 2037)
        yield User(c.ask(TO_STAMP, a=spelt_date(c, day)))
        observation = yield from timed(c, Act(f"# Find the Unix timestamp of {day.isoformat()}\nfrom datetime import datetime, timezone\nint(datetime({day.year}, {day.month}, {day.day}, tzinfo=timezone.utc).timestamp())"))
        value = shown(c, observation)
        c.demand(int(value) == (day - datetime.date(1970, 1, 1)).days * 86400)
        yield Say(f"The Unix timestamp of {day.isoformat()} at 0:00 UTC is {value}.", (value,))


INTENTS = {today: 13.8, from_today: 7.5, until: 10, age: 4, next_weekday: 6.2, times_of_day: 12.5, unix_time: 1}
