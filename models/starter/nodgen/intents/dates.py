"""Dates that stand in the request: between two, before and after one, weekdays, ages, months, formats."""

import calendar as almanac
import datetime

from ..scenario import Act, Say, User
from .endings import plural
from .number_words import amount_said, day_ordinal
from .stories_dates import AFTER_TOLD, BEFORE_TOLD, EASTER_TOLD, LEAP_TOLD, WEEK_TOLD, YEAR_DAY_TOLD
from .values import shown, typed

MONTHS = tuple("January February March April May June July August September October November December".split())
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
BETWEEN = [
    "how many days {are there |}between <a> and <b>?", "days between <a> and <b>", "days from <a> to <b>", "how many days from <a> to <b>?", "@c count the days from <a> to <b>", "how long is it from <a> to <b>?", "@n number of days between <a> and <b>", "how many days is it from <a> until <b>?",
    "tell me the days between <a> and <b>", "<a> to <b> in days", "how far apart are <a> and <b> in days?", "how many days lie between <a> and <b>?", "@c calculate the days from <a> to <b>", "@c calculate the days between <a> and <b>", "@n difference between <a> and <b> in days", "how many days passed from <a> to <b>?", "days: <a> until <b>", "@c count the days between <a> and <b>", "@n number of days from <a> until <b>", "how many days till <b> from <a>?", "<a> - <b> in days", "<a> until <b>: how many days?", "days <a> to <b>", "from <a> to <b>, how many days?", "if it is <a>, how many days until <b>?", "my trip goes from <a> to <b>, how many days is that?", "I was away from <a> until <b>, how many days?",
    "I was wondering how many days there are between <a> and <b>", "how much days are between <a> and <b>?", "my boss wants to know the number of days from <a> to <b>", "I need to see how many days separate <a> and <b>", "what separates <a> and <b>, in days?", "from <a> I count to <b>, how many days do I get?", "<a> .. <b> = how many days?", "take <a> and <b>: how many days lie in between?", "our holiday starts <a> and ends <b>, how many days are we away?", "any idea how many days passed between <a> and <b>?", "@n gap between <a> and <b> in days", "how big is the gap in days between <a> and <b>?", "how many days does it take to get from <a> to <b>?", "starting on <a>, how many days do I wait until <b>?", "if I count from <a> until <b>, what is the number of days?", "{today is|it is} <a> and the party is on <b>, how many days to wait?", "would you mind counting the days between <a> and <b>?", "day count <a> {to|-} <b>", "@n total days from <a> to <b>", "it lasted from <a> until <b>, how many days did it last?", "the gap from <a> to <b>: days?",
    "what's <b> minus <a> in days?", "I started on <a> and finished on <b>. number of days?", "they gave me the flat from <a> to <b>. how many days is it mine?", "between the dates <a> and <b>: number of days", "<a> and <b>, days apart?", "I lost count: how many days from <a> to <b>?", "the loan runs from <a> until <b>. days?", "how many nights are there from <a> to <b>?", "check in <a>, check out <b>, how many nights?", "what do I get if I count the days from <a> to <b>?", "days elapsed from <a> to <b>", "@n elapsed days between <a> and <b>", "@c subtract <a> from <b> and give me the days", "@c work out the days between <a> and <b>", "@c figure out how many days lie between <a> and <b>", "first date <a>, second date <b>, difference in days?", "datediff <a> <b>", "we met on <a> and married on <b>. how many days were in between?", "how many days did I wait if I ordered on <a> and got it on <b>?", "by how many days do <a> and <b> differ?", "arrival <a>, departure <b>: how many days do I stay?", "there are how many days from <a> to <b>?",
]
WEEKS_BETWEEN = ["how many weeks are between <a> and <b>?", "weeks between <a> and <b>", "weeks from <a> to <b>", "how many weeks from <a> to <b>?", "@n number of weeks between <a> and <b>", "<a> to <b> in weeks", "@c count the weeks from <a> to <b>", "@c count the weeks between <a> and <b>", "@c count how many weeks lie between <a> and <b>", "<a> until <b> in weeks", "weeks <a> to <b>", "from <a> to <b>, how many weeks?", "how many weeks is it from <a> until <b>?", "how long is it from <a> to <b> in weeks?", "@n number of weeks from <a> to <b>", "how many weeks passed from <a> to <b>?", "tell me the weeks between <a> and <b>", "@c calculate the weeks from <a> to <b>", "weeks: <a> until <b>", "how many weeks is <a> to <b>?", "from <a> until <b> in weeks", "how far apart are <a> and <b> in weeks?", "how many weeks lie between <a> and <b>?", "@n difference between <a> and <b> in weeks",
    "I was wondering how many weeks there are between <a> and <b>", "how much weeks are between <a> and <b>?", "my course goes from <a> to <b>, how many weeks is that?", "I am away from <a> until <b>, how many weeks?", "@n gap in weeks between <a> and <b>", "take <a> and <b>: how many weeks lie in between?", "for my plan I need the weeks from <a> to <b>", "what separates <a> and <b>, in weeks?", "<a> .. <b> = how many weeks?", "any idea how many weeks passed between <a> and <b>?", "if I count from <a> until <b>, what is the number of weeks?", "starting on <a>, how many weeks do I wait until <b>?", "would you mind counting the weeks between <a> and <b>?", "week count <a> {to|-} <b>", "I don't want days but weeks: <a> to <b>", "@n total weeks from <a> to <b>", "it lasted from <a> until <b>, how many weeks did it last?", "the project runs from <a> to <b>, tell me the weeks", "my boss wants to know the number of weeks from <a> to <b>", "how big is the gap in weeks between <a> and <b>?", "(<b> - <a>) in weeks", "@c express <a> to <b> in weeks",
    "my trip lasts from <a> to <b>. in weeks, please", "how long in weeks was it, from <a> to <b>?", "by how many weeks do <a> and <b> differ?", "I count in weeks: <a> to <b>", "pregnant since <a>, due on <b>, how many weeks?", "term begins <a> and ends <b>, how many weeks of school?", "between the dates <a> and <b>: number of weeks", "<a> and <b>, weeks apart?", "weeks elapsed from <a> to <b>", "@n elapsed weeks between <a> and <b>", "@c figure out how many weeks lie between <a> and <b>", "@c work out the weeks between <a> and <b>", "there are how many weeks from <a> to <b>?", "first date <a>, second date <b>, difference in weeks?", "to plan my training: how many weeks from <a> to the race on <b>?", "what do I get in weeks for <a> to <b>?", "<a> up to <b>, how many weeks?", "we rent it from <a> to <b>, how many weeks do we pay?", "number of weeks, <a> - <b>", "@n length in weeks of the time from <a> to <b>",
]
SPAN = ["how many years, months and days are between <a> and <b>?", "years and months between <a> and <b>", "time from <a> to <b> in years, months and days", "how long is it from <a> to <b> in years and months?", "@n exact time between <a> and <b>", "<a> to <b> in years, months and days", "@c give the time from <a> to <b> in years and months", "@n time between <a> and <b> in months and years", "how many months and years lie between <a> and <b>?", "@n difference between <a> and <b> in years and months",
    "how many years, months and days from <a> to <b>?", "<a> until <b> in years and months", "years, months, days between <a> and <b>", "@n time from <a> to <b> in years, months and days", "what is the time between <a> and <b> in years and months?", "how many years and months from <a> until <b>?", "@c count the years, months and days from <a> to <b>", "how long from <a> to <b>, in years and months?", "@n years and months from <a> to <b>", "exact time between <a> and <b>", "how many years and months are between <a> and <b>?",
    "I was wondering how many years, months and days separate <a> and <b>", "we have been married from <a> to <b>, how many years and months is that?", "I worked there from <a> until <b>, how long in years, months and days?", "@n gap between <a> and <b> in years, months and days", "take <a> and <b>: years, months, days in between?", "how much years and months are between <a> and <b>?", "for my CV: years and months from <a> to <b>", "he lived from <a> to <b>, how many years, months and days?", "<a> .. <b> as years, months, days", "would you mind counting years and months between <a> and <b>?", "my boss wants to know the years and months from <a> to <b>", "not only days: <a> to <b> in years, months and days", "@c break the time from <a> to <b> down into years, months and days", "@c split the time between <a> and <b> into years, months and days", "how many full years, then months, then days from <a> to <b>?", "any idea how many years and months passed between <a> and <b>?", "it lasted from <a> until <b>, what is that in years and months?", "@c express <a> to <b> in years, months and days", "the exact time that passed from <a> until <b>, please", "I need to see the gap from <a> to <b> in years and months",
    "from <a> to <b>: years? months? days?", "exactly how long from <a> to <b>, years and months and days?", "we lived there from <a> to <b>. years, months, days?", "as years, months and days, how long is <a> to <b>?", "I had the car from <a> to <b>, how many years and months was that?", "length of service from <a> to <b> in years and months", "@n length of the time from <a> to <b> in years, months and days", "<a> and <b>: difference in years, months, days", "by how many years, months and days do <a> and <b> differ?", "between <a> and <b> there are how many years and months?", "she was president from <a> to <b>, how many years, months and days?", "@c work out the years, months and days from <a> to <b>", "@c figure out how many years and months lie between <a> and <b>", "@c tell me the time from <a> to <b> in years, months and days", "the king ruled from <a> until <b>, for how many years and months?", "what is <b> minus <a> in years, months and days?", "years months days <a> <b>", "time passed from <a> to <b>, in years and months and days", "@n difference in years, months and days between <a> and <b>", "a contract from <a> to <b> is how many years and months long?",
]
WORKDAYS = ["how many working days are between <a> and <b>?", "working days from <a> to <b>", "@n number of business days between <a> and <b>", "business days from <a> to <b>", "how many weekdays are there from <a> to <b>?", "@c count the working days from <a> to <b>", "workdays between <a> and <b>", "@n number of workdays from <a> to <b>", "how many days without weekends from <a> to <b>?", "@c count the business days between <a> and <b>", "@n workdays from <a> until <b>", "from <a> to <b>, how many working days?", "how many workdays between <a> and <b>?", "how many business days from <a> until <b>?", "working days <a> to <b>", "@c calculate the working days between <a> and <b>", "<a> to <b> in working days", "how many weekdays between <a> and <b>?", "<a> to <b> without weekends, how many days?", "days without weekends between <a> and <b>", "weekdays from <a> to <b>",
    "I was wondering how many working days there are between <a> and <b>", "how much work days are from <a> to <b>?", "my project runs from <a> to <b>, how many working days do we have?", "Monday to Friday only: how many days from <a> to <b>?", "@c count only Monday to Friday between <a> and <b>", "how many days do I have to work from <a> to <b>?", "@n working days between <a> and <b>, no weekends", "take <a> and <b>: how many business days lie in between?", "if Saturdays and Sundays don't count, how many days from <a> to <b>?", "@c leave out Saturdays and Sundays: days from <a> to <b>", "for the invoice I need the working days from <a> until <b>", "my boss wants to know the number of workdays from <a> to <b>", "any idea how many business days passed between <a> and <b>?", "would you mind counting the weekdays between <a> and <b>?", "business day count <a> {to|-} <b>", "<a> .. <b>, weekdays only", "how many office days from <a> to <b>?", "@n number of weekdays from <a> to <b>", "@c count the weekdays between <a> and <b>, not the weekends", "delivery ordered <a>, due <b>, how many business days is that?", "@n days from <a> to <b> without Saturdays and Sundays",
    "how many days at the office from <a> to <b>?", "working days only, <a> to <b>", "<a> until <b>, but without Saturdays and Sundays, how many days?", "I need to take leave from <a> to <b>, how many work days does it cost?", "the bank counts business days: how many from <a> to <b>?", "between <a> and <b> we have how many working days?", "not counting weekends, how many days from <a> to <b>?", "ignoring the weekends, how many days between <a> and <b>?", "weekends off: days from <a> to <b>?", "number of workdays, <a> - <b>", "there are how many business days from <a> to <b>?", "@c work out the business days from <a> to <b>", "@c figure out how many working days lie between <a> and <b>", "@c tell me how many weekdays there are between <a> and <b>", "@n number of working days between <a> and <b>", "@n total working days from <a> to <b>", "NETWORKDAYS <a> <b>", "busday count from <a> to <b>", "Mon-Fri days between <a> and <b>", "how many Mondays to Fridays are there from <a> to <b>, all together?", "I am paid by the day, no weekends: how many days from <a> to <b>?",
]
WEEKDAY = [
    "what {day|weekday} {is|was} <a>?", "which {day|weekday} {is|was} <a>?", "@n weekday of <a>", "what day of the week {is|was} <a>?", "on {which|what} day {does|did} <a> fall?", "what day does <a> fall on?", "tell me the weekday of <a>", "<a> is {what|which} day of the week?", "@n day of the week for <a>", "@c {find|get} the weekday {of|for} <a>",
    "<a> weekday?", "<a> day of the week", "what day is <a>?", "what day was <a>?", "<a>, what weekday?", "which day is <a>?", "is <a> a workday?", "weekday of <a>", "what weekday does <a> fall on?", "I was born on <a>, which weekday was that?", "is <a> a weekend?", "is <a> on a weekend?", "does <a> fall on a weekend?", "{is|was} <a> a Monday?", "{is|was} <a> a Sunday?", "@n name of the day <a>", "what weekday was I born on if my birthday is <a>?",
    "I can't remember which weekday <a> was", "was it a Monday or a Tuesday on <a>?", "we met on <a>, what day of the week was that?", "is it true that <a> was a Friday?", "they say <a> was a Saturday, is that so?", "for the invitation I need the weekday of <a>", "my appointment is on <a>, which day is that?", "the party is <a>, what weekday will that be?", "<a> = what weekday?", "<a> - Monday, Tuesday or what?", "any idea what weekday <a> {is|was}?", "would you mind checking the weekday of <a>?", "take <a> and tell me the day of the week", "if the date is <a>, which weekday is it?", "how is the day <a> called, Monday, Tuesday?", "@n weekday for the date <a>", "what day of the week will it be on <a>?", "@c look up the day of the week of <a>", "my exam is on <a>, is that a Friday?", "on which weekday does <a> fall?", "what weekday will <a> be?",
    "I have a ticket for <a>. which weekday is it?", "day name for <a>?", "<a> was a what, Monday, Tuesday, Wednesday?", "is <a> during the week or at the weekend?", "the letter is dated <a>, what weekday was that?", "my baby came on <a>, what day of the week was it?", "what was the weekday on <a>?", "Saturday or Sunday on <a>?", "do I have to work on <a>, or is it a weekend?", "which weekday was it when we wrote <a>?", "weekday for <a> please", "<a> falls on which weekday?", "<a> falls on what day?", "@c work out which weekday <a> is", "@c figure out the weekday of <a>", "@c check which day of the week <a> is", "@n weekday on which <a> falls", "@n name of the weekday for <a>", "my diary says <a> but no weekday, which one is it?", "the concert on <a>: what day of the week?", "which of the seven days is <a>?", "isn't <a> a Wednesday?", "dow <a>",
]
UNITS = {
    "days": ("timedelta", "from datetime import date, timedelta"), "weeks": ("timedelta", "from datetime import date, timedelta"),
    "months": ("relativedelta", "from datetime import date\nfrom dateutil.relativedelta import relativedelta"), "years": ("relativedelta", "from datetime import date\nfrom dateutil.relativedelta import relativedelta"),
}
LATER = [
    "what date is <n> after <a>?", "<n> after <a>", "which date is <n> after <a>?", "@c add <n> to <a>", "<a> plus <n>", "@n date <n> after <a>", "<n> from <a>", "date <n> later than <a>", "when is <n> after <a>?", "what day comes <n> after <a>?",
    "@c count <n> on from <a>", "give me the date <n> after <a>", "<a> + <n>", "what is <a> plus <n>?", "@n date <n> later than <a>", "@c go <n> forward from <a>", "what is <n> after <a>?", "<n> later than <a>", "if I add <n> to <a>, which date is it?", "<a>, <n> later", "what date comes <n> after <a>?", "starting <a>, what date is it <n> later?", "my contract starts on <a> and runs <n>, when does it end?", "it starts on <a> and runs <n>, when does it end?", "a contract from <a> that runs <n> ends when?", "the course starts <a> and takes <n>, when does it end?", "when does a contract end that starts <a> and runs <n>?",
    "I was wondering which date is <n> after <a>", "we ordered on <a> and delivery takes <n>, which date is that?", "the invoice is from <a>, payable in <n>, when is it due?", "due date: <a> and then <n>", "start <a>, length <n>, end?", "I begin on <a> and need <n>, when will I be finished?", "my visa is from <a> and good for <n>, when does it end?", "the warranty starts <a> and lasts <n>, until when?", "take <a> and go <n> ahead", "if today is <a>, what will be the date in <n>?", "what will be the date <n> after <a>?", "counting <n> from <a>, where do I land?", "@c count <n> forward from <a>", "@c move <a> <n> ahead", "@c shift <a> by <n> into the future", "@n date that is <n> after <a>", "he was born on <a>, when is he <n> old?", "for my plan I need the date <n> after <a>", "the milk was opened on <a> and keeps <n>, until when?", "any idea what comes <n> after <a>?", "would you mind adding <n> to <a>?", "when are <n> from <a> over?", "date(<a>) + <n>",
    "what will it be if I add <n> to <a>?", "bought on <a>, good for <n>, ends when?", "<n> on from <a>", "my notice was given on <a> and takes <n>. last day?", "the trial started on <a> and is <n> long. when is it over?", "they promised it within <n> of <a>, so until which date?", "we marry <n> after <a>, which date is that?", "baby born on <a>, check-up <n> later, when?", "first shot on <a>, second one <n> later. on which date?", "passport from <a>, valid <n>, until when?", "what date do I get for <a> plus <n>?", "from <a>, when have <n> passed?", "when will <n> have passed since <a>?", "the date that follows <a> by <n>", "the loan of <a> must be back after <n>, on what date?", "I planted it on <a>, it needs <n>. when is it ready?", "@c calculate the date <n> after <a>", "@c work out the date <n> after <a>", "@c find the date <n> after <a>", "@c tell me what date it is <n> after <a>", "@c put <n> on top of <a>", "@n day that comes <n> after <a>", "@n end date if it starts on <a> and runs <n>", "DATEADD <n> <a>", "<a>; <n> later; date?",
]
EARLIER = [
    "what date is <n> before <a>?", "<n> before <a>", "which date was <n> before <a>?", "@c subtract <n> from <a>", "<a> minus <n>", "@n date <n> before <a>", "@c go back <n> from <a>", "date <n> earlier than <a>", "when was <n> before <a>?", "@c count back <n> from <a>",
    "@c take <n> off <a>", "give me the date <n> before <a>", "<a> - <n>", "what is <a> minus <n>?", "what was the date <n> before <a>?", "@n date <n> earlier than <a>", "what is <n> before <a>?", "<n> earlier than <a>", "<a>, <n> earlier", "which date comes <n> before <a>?", "@c subtract <n> from the date <a>", "when is <n> before <a>?", "I must cancel <n> before <a>, which date is that?", "I must pay <n> before <a>, which date is that?", "I have to cancel <n> before <a>, when is that?", "when must I cancel, <n> before <a>?",
    "I was wondering which date is <n> before <a>", "the wedding is on <a>, invitations go out <n> before, when is that?", "if the deadline is <a> and I need <n>, when must I start?", "end <a>, length <n>, start?", "it ended on <a> after <n>, when did it start?", "my contract ends on <a>, notice is <n>, when must I cancel?", "notice period <n>, contract ends <a>, last date to cancel?", "take <a> and go <n> back", "if today is <a>, what was the date <n> ago?", "counting back <n> from <a>, where do I land?", "@c count <n> backwards from <a>", "@c move <a> back by <n>", "@c shift <a> by <n> into the past", "@n date that was <n> before <a>", "for my plan I need the date <n> before <a>", "I want to book <n> before <a>, what date is that?", "any idea which date was <n> before <a>?", "would you mind subtracting <n> from <a>?", "what was the date, <n> earlier than <a>?", "date(<a>) - <n>", "which date lies <n> before <a>?", "the exam is on <a>, I start learning <n> before, on which date?",
    "what will it be if I take <n> away from <a>?", "<n> prior to <a>", "what date is <n> prior to <a>?", "@n date <n> prior to <a>", "the baby is due on <a>. what date was it <n> before?", "the show is on <a> and rehearsals start <n> earlier, on which date?", "due on <a>, takes <n>, so when do I have to begin?", "I want to be ready on <a> and it takes <n>. start date?", "tickets go on sale <n> before <a>, which date is that?", "remind me <n> before <a>, what date would that be?", "what date do I get for <a> minus <n>?", "from <a> back <n>", "which date came <n> before <a>?", "he left <n> before <a>, on which date?", "the order must be placed <n> before <a>, by what date?", "@c calculate the date <n> before <a>", "@c work out the date <n> before <a>", "@c find the date <n> before <a>", "@c tell me what date it was <n> before <a>", "@c deduct <n> from <a>", "@n day that comes <n> before <a>", "@n start date if it ends on <a> and takes <n>", "<a>; <n> earlier; date?", "the date that precedes <a> by <n>",
]
AGE_ON = ["how old is someone born on <a> on <b>?", "how old was a person born on <a> on <b>?", "born <a>, how old on <b>?", "@n age on <b> of someone born on <a>", "birthday <a>, how old on <b>?", "how old will a child born on <a> be on <b>?", "born on <a>, what age on <b>?", "@n age of a person born <a> on <b>", "someone was born on <a>, how old are they on <b>?", "what age is someone on <b> if born on <a>?",
    "born <a>, age on <b>?", "what is the age on <b> of someone born <a>?", "if I was born on <a>, how old am I on <b>?", "I was born <a>, how old will I be on <b>?", "how old am I on <b> if I was born on <a>?", "@n age on <b>, born <a>", "how old is he on <b> if he was born on <a>?", "someone born <a> is how old on <b>?", "how old was she on <b>, born <a>?", "age on <b> if born on <a>?",
    "I was wondering how old someone born on <a> is on <b>", "my mother was born on <a>, how old was she on <b>?", "my son was born <a>, what age will he be on <b>?", "he was born on <a> and died on <b>, how old was he?", "she was born <a> and died <b>, what age did she reach?", "born <a>, died <b>, age?", "we married on <b>, I was born on <a>, how old was I?", "school starts on <b>, the child was born <a>, how old is it then?", "how many years old on <b>, date of birth <a>?", "date of birth <a>, age on <b>?", "birth date <a>: how old on <b>?", "on <b>, how old is a person born <a>?", "on <b> he was how old, born on <a>?", "how old was I on <b>? I was born on <a>", "what was my age on <b> if my birthday is <a>?", "for the form I need the age on <b> of a person born <a>", "would you mind working out the age on <b> for someone born <a>?", "any idea how old he was on <b>? born <a>", "@n age that someone born on <a> has on <b>", "@c work out the age on <b> of a person born on <a>", "@c calculate how old someone born on <a> is on <b>",
    "she turns what age on <b>, born <a>?", "if somebody was born on <a>, what was the age on <b>?", "how many years old was I on <b>, born on <a>?", "my grandfather, born <a>, was how old on <b>?", "the player was born on <a> and the match is on <b>, how old is he then?", "will she be 18 on <b>? she was born on <a>, how old is she then?", "age at <b> with birth date <a>", "age at <b>, born <a>", "birth <a>, how many years on <b>?", "<a> is the birthday, <b> is the day: what age?", "at the date <b>, what is the age of somebody born on <a>?", "how old does a person born on <a> get to be by <b>?", "I retire on <b> and was born on <a>, at what age is that?", "she had her first child on <b>, she was born on <a>, at what age was that?", "the insurance asks my age on <b>, I was born <a>", "@c tell me how old a person born on <a> was on <b>", "@c find the age on <b> for a birth date of <a>", "@c figure out how old someone born <a> will be on <b>", "@n age at <b> of someone born on <a>", "@n age in years on <b> for the birth date <a>", "our dog came into the world on <a>, how old was it on <b>?",
]
LEAP = ["is <y> a leap year?", "was <y> a leap year?", "leap year <y>?", "@c check {whether|if} <y> is a leap year", "does <y> have 366 days?", "does February <y> have 29 days?", "is there a 29 February in <y>?", "tell me if <y> is a leap year", "<y> leap year or not?", "is the year <y> a leap year?", "will <y> be a leap year?", "@c tell me if <y> has a 29 February", "is February <y> 29 days long?",
    "leap year <y>", "<y> a leap year?", "is <y> leap?", "is there a leap day in <y>?", "does <y> have a leap day?", "<y>: leap year?", "how about <y>, leap year or not?", "@c check if <y> has 366 days", "has <y> 366 days?", "tell me whether <y> is a leap year",
    "I can't remember if <y> is a leap year", "I was wondering whether <y> is a leap year", "any idea whether <y> {is|was} a leap year?", "is it true that <y> is a leap year?", "do I get a 29 February in <y>?", "365 or 366 days in <y>?", "has <y> got 365 or 366 days?", "does February have 29 days in <y>?", "would you mind checking whether <y> is a leap year?", "<y> is a leap year, right?", "<y> - leap or not?", "leap(<y>)?", "@c find out if <y> is a leap year", "is <y> one of the leap years?", "does <y> count as a leap year?", "my birthday is 29 February, do I have one in <y>?", "is <y> a normal year or a leap year?", "with or without a leap day, <y>?", "for my calendar: is <y> leap?", "{will|does} the year <y> have a 29 February?", "@c see whether <y> has a leap day",
    "will we have a 29 February in <y>?", "did they have a leap day in <y>?", "February <y> with 29 days, yes or no?", "<y>, 366 days or 365?", "a leap year or not, <y>?", "in <y>, is there a 29th of February?", "somebody told me <y> is a leap year, right?", "is <y> the sort of year with an extra day?", "does <y> have an extra day?", "is there an extra day in February <y>?", "<y> has a leap day?", "isleap <y>", "calendar.isleap(<y>)", "one day more in <y>?", "is the February of <y> a day longer?", "@c say whether <y> is a leap year", "@c look up if <y> is a leap year", "@c verify that <y> is a leap year", "@c work out if <y> is a leap year", "born on 29 February, can I celebrate on the day in <y>?", "<y>: with 29 February?",
]
WEEK = ["@n week number of <a>", "which week is <a>?", "what week of the year is <a>?", "@n calendar week of <a>", "in which calendar week is <a>?", "week of <a>?", "<a> is in which week?", "@n ISO week of <a>", "what week number has <a>?", "<a>, week number?", "which week number is <a>?", "<a> week number", "what calendar week is <a>?", "@n week of <a>", "week number for <a>", "in which week is <a>?", "what week does <a> fall in?",
    "<a>: which week?", "@n week of the year for <a>", "what's the week number of <a>?",
    "I can't remember which week <a> is in", "our plan says weeks, which calendar week is <a>?", "for the delivery I need the calendar week of <a>", "in what week of the year do we write <a>?", "<a> = week?", "<a> lies in which calendar week?", "CW of <a>?", "CW for <a>", "@n CW of <a>", "any idea what week number <a> has?", "would you mind looking up the week number of <a>?", "take <a> and tell me the calendar week", "the meeting is on <a>, which week number is that?", "if the date is <a>, what calendar week is it?", "@c give me the week number for <a>", "@c look up the calendar week of <a>", "@n number of the week with <a>", "what is the ISO week number of <a>?", "to which week does <a> belong?", "the week number that <a> belongs to?",
    "what's the calendar week for <a>?", "<a> calendar week", "we deliver on <a>, in which week is that?", "my planner only has week numbers: where is <a>?", "week number on <a>?", "KW of <a>?", "wk no <a>", "isoweek <a>", "which number has the week of <a>?", "the week that <a> is in has which number?", "what number is the week with <a> in it?", "how many weeks into the year is <a>, as a week number?", "which of the 52 weeks is <a> in?", "holiday starts on <a>, calendar week?", "I write down the week, what is it for <a>?", "<a> belongs to which week number?", "@c find the week number for <a>", "@c tell me which calendar week <a> is in", "@c figure out the calendar week of <a>", "@c work out the ISO week number for <a>", "@n calendar week for <a>", "@n week number that <a> falls in", "@n number of the calendar week with <a> in it",
]
YEAR_DAY = ["which day of the year is <a>?", "@n day number of <a> in the year", "what day of the year is <a>?", "<a> is which day of the year?", "how many days into the year is <a>?", "@n day of the year for <a>", "day number of <a>", "<a>, which day of the year?", "what day number is <a>?", "@n number of the day <a> in the year", "number of <a> within the year", "how far into the year is <a>, in days?",
    "what number has <a> in the year?", "how many days into the year is <a>, counted?", "<a> is day number what of the year?", "@n day of the year of <a>", "<a> day of the year", "what day of the year was <a>?",
    "I was wondering which day of the year <a> is", "counting from 1 January, which number is <a>?", "counting from New Year, what day number is <a>?", "if 1 January is day 1, which day is <a>?", "if 1 January is number 1, what number is <a>?", "<a> = day number?", "<a>: day of year?", "day of year <a>", "take <a> and tell me the day of the year", "any idea which day of the year <a> is?", "would you mind counting which day of the year <a> is?", "how many days of the year have passed on <a>?", "@c count which day of the year <a> is", "@c tell me the number of <a> in its year", "@c find the day number of <a>", "@n ordinal day of <a>", "what is the ordinal day number of <a>?", "ordinal date of <a>", "for my log I need the day number of <a>",
    "which of the 365 days is <a>?", "<a> as day number", "what is <a> as a day of the year?", "julian day number in the year for <a>?", "yday <a>", "tm_yday of <a>", "how many days had the year on <a>, that day included?", "counting all days from the start of the year, what number is <a>?", "the year began on 1 January, which day in the row is <a>?", "day 1 is 1 January, what day is <a>?", "in the year's count of days, where is <a>?", "<a> comes as which day in its year?", "my form wants the day of the year and I have <a>", "number the days of the year: which number gets <a>?", "from 1 to 365, which number is <a>?", "@c work out which day of the year <a> is", "@c figure out the day number of <a>", "@c convert <a> to its day of the year", "@c turn <a> into a day number of the year", "@n day in the year that <a> is", "@n day of the year on <a>",
]
MONTH_DAYS = ["how many days does <m> have?", "how many days are in <m>?", "days in <m>", "@n number of days in <m>", "how long is <m> in days?", "@n length of <m> in days", "how many days has <m>?", "<m>, how many days?", "day count of <m>", "tell me how many days <m> has", "how many days are there in <m>?", "how many days does <m> have in total?", "<m> days?", "is <m> 30 or 31 days long?", "does <m> have 31 days?", "<m> has how many days?", "@c count the days in <m>", "how many days is <m>?", "how long is <m>?",
    "days of <m>?", "how many days did <m> have?", "@n day count of <m>",
    "I can't remember how many days <m> has", "I was wondering how many days <m> has", "was it 30 or 31 days in <m>?", "28, 29, 30 or 31 days in <m>?", "how much days has <m>?", "any idea how many days are in <m>?", "would you mind counting the days of <m>?", "is there a 31st in <m>?", "is there a 30th in <m>?", "for the rent I need the number of days in <m>", "@n total days of <m>", "<m> = how many days?", "in <m> there are how many days?", "take <m> and tell me the number of days", "does <m> have 30 days?", "does <m> go up to 30 or 31?", "how many days will I get paid for in <m>?", "how many days make up <m>?", "what is the length of <m>, in days?", "my boss wants to know how many days <m> has", "is <m> a month of 30 or 31 days?",
    "<m>: 30 days or 31?", "<m> number of days", "how many days can I count in <m>?", "how many days do we have in <m>?", "what's the number of days in <m>?", "how many days long is <m>?", "<m> is how many days long?", "I am paid by the day, how many days does <m> have?", "a bus pass for <m>, how many days is it good for?", "is <m> a long month or a short one, in days?", "was <m> 28 or 29 days long, or 30 or 31?", "how many squares do I need for <m> in my calendar, one for each day?", "the month of <m>, how many days?", "does <m> end with the 30th or the 31st?", "monthrange <m>", "amount of days in <m>?", "days that <m> has", "@c work out how many days <m> has", "@c look up how many days <m> has", "@c find the number of days in <m>", "@c tell me the length of <m> in days", "@n days in the month of <m>", "@n number of days that <m> has",
]
MONTH_END = ["@n last day of <m>", "what is the last day of <m>?", "when does <m> end?", "which date is the end of <m>?", "@n end of <m>", "last date of <m>", "on what day does <m> end?", "@n final day of <m>", "last day of <m>", "what day does <m> end?", "<m>, last day?", "@n date of the last day of <m>", "what is the final day of <m>?", "@c find the last day of <m>", "when is the last day of <m>?", "when is the end of <m>?", "which weekday is the last day of <m>?", "<m> ends on which day?", "what date ends <m>?",
    "when was the last day of <m>?", "what's the last day of <m>?", "end of <m>?",
    "I can't remember what the last day of <m> is", "the rent is due at the end of <m>, which date is that?", "on what weekday does <m> end?", "is the last day of <m> a Friday?", "which day closes <m>?", "with which day does <m> finish?", "when is <m> over?", "when does <m> finish?", "<m> finishes on which date?", "any idea when <m> ends?", "would you mind looking up the last day of <m>?", "for the report I need the last day of <m>", "month end <m>", "month end of <m>?", "@n month end date for <m>", "take <m> and tell me its last day", "<m> = until which date?", "until which day does <m> go?", "my contract runs until the end of <m>, what date is that?", "I must pay at the end of <m>, which day?", "@c look up the final date of <m>", "@c tell me the date on which <m> ends",
    "the last of <m> is which date?", "the last of <m>, what weekday is it?", "until when do I have if I must be done by the end of <m>?", "salary comes on the last day of <m>, when is it?", "my ticket is good until the end of <m>, until what date?", "EOM <m>", "end of month for <m>", "EOMONTH <m>", "on which day is <m> over?", "with what date does <m> close?", "<m>: which day is the last?", "which is the last day in <m>?", "when is it the last day of <m>?", "what's the date at the end of <m>?", "how far does <m> go, until which date?", "due by the end of <m>, so on what date and weekday?", "which day comes last in <m>?", "@c work out the last day of <m>", "@c find the date of the end of <m>", "@c show the last day of <m>", "@c give me the end of <m> as a date", "@n very last day of <m>", "@n weekday and date of the last day of <m>", "@n closing day of <m>",
]
NTH = ["@n <k> <w> of <m>", "when is the <k> <w> of <m>?", "@n date of the <k> <w> in <m>", "which date is the <k> <w> in <m>?", "<k> <w> in <m>", "<k> <w> of <m>?", "on which day is the <k> <w> of <m>?", "what date is the <k> <w> of <m>?", "@c find the <k> <w> of <m>", "@n <k> <w> in <m>", "what is the <k> <w> of <m>?", "when is the <k> <w> in <m>?", "<m>, <k> <w>", "what day is the <k> <w> of <m>?", "we meet on the <k> <w> of <m>, which date is that?", "@c give me the <k> <w> of <m>", "which day is the <k> <w> in <m>?", "date of the <k> <w> of <m>", "the <k> <w> of <m> is when?", "on what date is the <k> <w> of <m>?", "@n date for the <k> <w> of <m>", "@c find the date of the <k> <w> in <m>", "the <k> <w> in <m>, what date?", "when do we have the <k> <w> of <m>?",
    "I can't remember when the <k> <w> of <m> is", "our club meets every <k> <w>, which date is that in <m>?", "any idea what date the <k> <w> of <m> has?", "would you mind looking up the <k> <w> in <m>?", "for the invitation I need the date of the <k> <w> in <m>", "take <m> and find its <k> <w>", "<m>: <k> <w>?", "<m> - <k> <w> - date?", "in <m>, when is the <k> <w>?", "in <m> the <k> <w> has which date?", "the market is on the <k> <w> of <m>, when is that?", "I was wondering on which date the <k> <w> of <m> falls", "on which date does the <k> <w> of <m> fall?", "what date does the <k> <w> in <m> have?", "which number has the <k> <w> of <m>?", "@c look up the <k> <w> of <m>", "@c work out when the <k> <w> of <m> is", "@c put me down for the <k> <w> of <m>, which date is it?", "my boss wants a meeting on the <k> <w> of <m>, what date?", "@n day of the <k> <w> of <m>", "when will it be the <k> <w> of <m>?", "the <k> <w> of <m> falls on what date?",
    "<m>: when is the <k> <w>?", "rubbish is collected on the <k> <w>, when is that in <m>?", "the flea market takes place on the <k> <w> of <m>, date?", "book club, <k> <w>, <m>: which date?", "which day of <m> is the <k> <w>?", "in <m>, the <k> <w> falls on which date?", "at what date do we reach the <k> <w> of <m>?", "I need the date for the <k> <w> in <m>", "the <k> <w> of <m>?", "<k> <w>, <m>", "our payday is the <k> <w>, which date in <m>?", "is the <k> <w> of <m> late or early in the month, which date?", "the shop is closed every <k> <w>, what date is it in <m>?", "how does the date of the <k> <w> in <m> read?", "@c work out the date of the <k> <w> of <m>", "@c figure out which date the <k> <w> in <m> is", "@c tell me when the <k> <w> of <m> is", "@c calculate the <k> <w> of <m>", "@n calendar date of the <k> <w> in <m>", "@n date on which the <k> <w> of <m> falls", "of all <w>s in <m>, what date has the <k>?",
]
EASTER = ["when is Easter in <y>?", "Easter <y>", "@n date of Easter <y>", "what date is Easter Sunday in <y>?", "when was Easter <y>?", "on which day is Easter in <y>?", "Easter Sunday <y>", "what day is Easter in <y>?", "when is Easter Sunday <y>?", "Easter in <y>", "Easter <y> date", "which date is Easter <y>?", "@n date of Easter Sunday in <y>",
    "when does Easter fall in <y>?", "what is the date of Easter <y>?", "Easter date <y>", "on what date is Easter <y>?", "@n Easter date for <y>", "when do we have Easter in <y>?", "<y> Easter?",
    "I can't remember when Easter is in <y>", "I was wondering when Easter falls in <y>", "is Easter <y> in March or in April?", "Easter <y>: March or April?", "was Easter in April in <y>?", "any idea when Easter Sunday is in <y>?", "would you mind looking up Easter <y>?", "for the holidays I need the date of Easter <y>", "in <y>, on which date do we have Easter?", "in <y> Easter is when?", "<y>: Easter Sunday?", "<y> - when is Easter?", "easter(<y>)", "is Easter early or late in <y>?", "how early is Easter in <y>?", "on which Sunday is Easter in <y>?", "which Sunday is Easter Sunday in <y>?", "when do the kids hunt eggs in <y>, what date is Easter?", "@c look up the date of Easter in <y>", "@c find Easter Sunday <y>", "@c tell me when Easter is in <y>", "my trip is at Easter <y>, which date is that?",
    "which day is Easter Sunday in <y>?", "Easter Sunday in <y>?", "Easter, <y>?", "what's the Easter date of <y>?", "what's the date of Easter <y>?", "did Easter <y> fall in March or April?", "when do we celebrate Easter in <y>?", "when did they celebrate Easter in <y>?", "the year is <y>, when is Easter?", "I plan a trip for Easter <y>, when is it?", "my calendar for <y> needs Easter, which date?", "in <y>, when is Easter Sunday?", "the Easter of <y> falls on which date?", "date: Easter Sunday <y>", "Easter day <y>", "in what month is Easter in <y>, and on what date?", "school holidays start at Easter <y>, what date is Easter Sunday?", "how late is Easter <y>?", "@c work out the date of Easter <y>", "@c calculate Easter for the year <y>", "@c find out when Easter is in <y>", "@c give me the date of Easter Sunday <y>", "@n date on which Easter falls in <y>", "@n Easter Sunday of <y>",
]
CALENDAR = ["@c show the calendar of <m>", "calendar of <m>", "calendar for <m>", "@c show me <m> as a calendar", "@c print a calendar for <m>", "@n calendar of <m>", "what does <m> look like in the calendar?", "@c draw the month sheet for <m>", "month sheet for <m>", "@n calendar sheet for <m>",
    "I want to see all days of <m> as a calendar", "let me see the calendar for <m>", "let me see <m> as a month sheet", "open the calendar at <m>", "@c draw <m> as a calendar", "@c print the month sheet of <m>", "@c lay out <m> as a calendar", "@c give me a calendar page for <m>", "@n calendar page of <m>", "calendar page <m>", "cal <m>", "<m> calendar", "<m> as a calendar please", "how does the calendar of <m> look?", "how does <m> look as a calendar page?", "what do the weeks of <m> look like in a calendar?", "for the kitchen wall I need a calendar of <m>", "I would like to look at the calendar of <m>", "would you mind showing the calendar for <m>?", "@c show all the weeks of <m> in a calendar", "the whole month <m> as a calendar",
    "show <m> in the calendar", "a page of the calendar, for <m>", "I need to look at <m>, all weeks and days", "monthly calendar <m>", "month view of <m>", "month overview <m>", "@n month view for <m>", "@n monthly calendar of <m>", "could you print <m> with its weekdays on top?", "what does the month <m> look like?", "how do the days of <m> lie in the weeks?", "I want a calendar, for <m>", "a wall calendar page for <m>, as text", "let me have the calendar of <m>", "can I see <m> in calendar form?", "display the month of <m> with all days", "weeks and days of <m> as a table of the calendar", "@c put <m> on the screen as a calendar", "@c make a calendar for <m>", "@c open the calendar page of <m>", "@c print <m> with weeks in rows", "@c type out the calendar for <m>",
]
FORMATS = {
    "%d.%m.%Y": ("DD.MM.YYYY", "dd.mm.yyyy", "day.month.year", "German form", "the German format", "German style"), "%m/%d/%Y": ("MM/DD/YYYY", "mm/dd/yyyy", "month/day/year", "US form", "American format", "the US format", "American style"),
    "%Y-%m-%d": ("YYYY-MM-DD", "yyyy-mm-dd", "year-month-day", "ISO form", "ISO format", "the ISO format"), "%d/%m/%Y": ("DD/MM/YYYY", "dd/mm/yyyy", "day/month/year", "British format", "the British form", "British style"),
    "%A, %d %B %Y": ("long form", "words", "the long form", "full words", "full form"),
}
FORMAT = ["@c write <a> as <f>", "@c write <a> in <f>", "<a> in <f>", "<a> as <f>", "@c convert <a> to <f>", "@c format <a> as <f>", "@c put <a> into <f>", "@c change <a> to <f>", "the date <a> in <f>", "@c turn <a> into <f>", "date <a> as <f>", "@c reformat <a> as <f>", "@c show <a> in <f>",
    "<a>: <f> please", "how is <a> written as <f>?", "what is <a> in <f>?", "what does <a> look like in <f>?", "I need <a> as <f>", "I need <a> in <f>", "@c give me <a> as <f>", "@n date <a> in <f>", "@c convert the date <a> to <f>", "<a> to <f>",
    "the form wants <f>, and I have <a>", "my date is <a> but the form asks for <f>", "<a> should be written as <f>", "<a> must be in <f>", "how do I write <a> in <f>?", "how would <a> look as <f>?", "I was wondering how <a> is written in <f>", "for the database I need <a> in <f>", "would you mind rewriting <a> as <f>?", "<a> -> <f>", "<a> => <f>", "date format: <a> to <f>", "from <a> make <f>", "take <a> and write it as <f>", "take the date <a> and put it in <f>", "@c rewrite <a> in <f>", "@c rewrite the date <a> as <f>", "@c translate <a> into <f>", "@c express <a> as <f>", "any idea how <a> looks in <f>?", "can <a> be written in <f>?", "let me see <a> as <f>",
    "I have the date <a> and want it in <f>", "I need the date <a> written as <f>", "<a> please in <f>", "<a>, but in <f>", "<a>, but as <f>", "same date as <f>: <a>", "how can I get <a> in <f>?", "how does one write <a> in <f>?", "what would <a> be in <f>?", "what would <a> be, written as <f>?", "they don't accept <a>, they want <f>", "the website only takes <f>, so what is <a>?", "my letter should show <a> as <f>", "the date is <a>, show it in <f>", "date <a> in <f> please", "strftime <a> as <f>", "@c bring <a> into <f>", "@c transform <a> to <f>", "@c switch <a> to <f>", "@c print <a> as <f>", "@c display the date <a> in <f>",
]


# Days that have a name, so that one with its year is a date too.
NAMED_DAYS = {
    (12, 25): ("Christmas", "Christmas Day", "Xmas"), (12, 24): ("Christmas Eve",), (12, 31): ("New Year's Eve", "new years eve"), (1, 1): ("New Year's Day", "New Year"), (10, 31): ("Halloween",), (2, 14): ("Valentine's Day",),
}


def a_day(c, first=1950, last=2040):
    if (first, last) == (1950, 2040) and c.chance(0.45):
        first, last = 2018, 2031  # people mostly ask about years near to now
    if c.chance(0.08):
        return datetime.date(c.rng.randint(first, last), *c.pick(list(NAMED_DAYS)))
    return datetime.date(c.rng.randint(first, last), 1, 1) + datetime.timedelta(days=c.rng.randint(0, 364))


def spelt_date(c, day):
    """The day as people write it, never in a form that could mean another day."""
    month, short = MONTHS[day.month - 1], MONTHS[day.month - 1][:3]
    suffix = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    if (month_day := (day.month, day.day)) in NAMED_DAYS and c.chance(0.6):
        return typed(c, f"{c.pick(NAMED_DAYS[month_day])} {day.year}")
    forms = [day.isoformat()] * 5 + [f"{day.day} {month} {day.year}"] * 4 + [f"{month} {day.day}, {day.year}"] * 4
    forms += [f"{day.day} {short} {day.year}", f"{short} {day.day} {day.year}", f"{short} {day.day}, {day.year}", f"{month} {day.day}{suffix}, {day.year}", f"{month} {day.day}{suffix} {day.year}", f"{day.day}{suffix} {month} {day.year}"]
    forms += [f"{day.day}{suffix} of {month} {day.year}", f"the {day.day}{suffix} of {month} {day.year}", f"{month} {day.day} {day.year}", f"{day.year}/{day.month:02d}/{day.day:02d}", f"{day.day:02d}.{day.month:02d}.{day.year}", f"{day.day}.{day.month}.{day.year}"]
    forms += [f"the {day_ordinal(day.day)} of {month} {day.year}", f"{month} {day_ordinal(day.day)}, {day.year}", f"{day_ordinal(day.day)} of {month} {day.year}"]
    if day.day > 12:
        forms += [f"{day.month}/{day.day}/{day.year}", f"{day.day:02d}/{day.month:02d}/{day.year}"] * 2
    return typed(c, c.pick(forms))


def a_date(c, first=1950, last=2040):
    """(the day, its text in a request, its code)"""
    day = a_day(c, first, last)
    return day, spelt_date(c, day), f"date({day.year}, {day.month}, {day.day})"


def a_month(c):
    """(year, month, its text)"""
    year, month = c.rng.randint(1990, 2040), c.rng.randint(1, 12)
    return year, month, typed(c, c.pick((f"{MONTHS[month - 1]} {year}",) * 3 + (f"{MONTHS[month - 1][:3]} {year}", f"{year}-{month:02d}")))


def ymd(first, last):
    """Whole years, months and days from one day to a later one, counted by hand."""
    months = (last.year - first.year) * 12 + last.month - first.month
    if last.day < first.day:
        months -= 1
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    start = datetime.date(year, month + 1, min(first.day, almanac.monthrange(year, month + 1)[1]))
    return months // 12, months % 12, (last - start).days


def dates_between(c):
    kind = c.pick(("days", "days", "days", "days", "weeks", "weeks", "span", "work", "work", "age"))
    (day, text, code), (other, other_text, other_code) = sorted((a_date(c), a_date(c))) if kind in ("span", "work", "age") or c.chance(0.85) else (a_date(c), a_date(c))
    c.demand(day != other)
    if kind == "work":
        other = day + datetime.timedelta(days=c.rng.randint(3, 120))
        other_text, other_code = spelt_date(c, other), f"date({other.year}, {other.month}, {other.day})"
    yield User(c.ask({"days": BETWEEN, "weeks": WEEKS_BETWEEN, "span": SPAN, "work": WORKDAYS, "age": AGE_ON}[kind], a=text, b=other_text))
    a, b = day.isoformat(), other.isoformat()
    if kind == "days":
        observation = yield Act(f"# Count the days from {a} to {b}\nfrom datetime import date\n({other_code} - {code}).days")
        value = shown(c, observation)
        c.demand(int(value) == other.toordinal() - day.toordinal())
        value = value.lstrip("-")
        yield Say(f"There {'is' if value == '1' else 'are'} {plural(value, 'day')} between {a} and {b}.", (value,))
        if c.chance(0.15):
            yield User(c.ask(["and in weeks?", "in weeks?", "how many weeks is that?", "as weeks?", "and how many weeks?", "now in weeks", "what is that in weeks?", "weeks?", "and as weeks?", "@c turn that into weeks", "how many weeks are that?", "I need it in weeks", "not days but weeks", "in weeks please", "that in weeks", "so how many weeks?", "the same in weeks"]))
            observation = yield Act("# Turn the days into weeks\nround(_ / 7, 1)")
            value = shown(c, observation).lstrip("-")
            c.demand(abs(float(value) * 7 - abs((other - day).days)) < 0.4)
            yield Say(f"That is {value} weeks.", (value,))
    elif kind == "weeks":
        observation = yield Act(f"# Count the weeks from {a} to {b}\nfrom datetime import date\nround(({other_code} - {code}).days / 7, 1)")
        value = shown(c, observation)
        c.demand(abs(float(value) * 7 - (other - day).days) < 0.4)
        yield Say(f"There are {value.lstrip('-')} weeks between {a} and {b}.", (value.lstrip("-"),))
    elif kind == "span":
        observation = yield Act(f'# Measure the time from {a} to {b}\nfrom datetime import date\nfrom dateutil.relativedelta import relativedelta\nspan = relativedelta({other_code}, {code})\nf"{{span.years}} years, {{span.months}} months, {{span.days}} days"')
        value = shown(c, observation)
        c.demand(value == "{} years, {} months, {} days".format(*ymd(day, other)))
        yield Say(f"From {a} to {b} it is {value}.", (value,))
    elif kind == "work":
        observation = yield Act(f'# Count the working days from {a} to {b}\nimport numpy as np\nint(np.busday_count("{a}", "{b}"))')
        value = shown(c, observation)
        c.demand(int(value) == sum((day + datetime.timedelta(days=i)).weekday() < 5 for i in range((other - day).days)))
        yield Say(f"There are {plural(value, 'working day')} from {a} to {b}, the last day not counted, holidays not known.", (value,))
    else:
        observation = yield Act(f"# Find the age on {b} of someone born on {a}\nfrom datetime import date\nfrom dateutil.relativedelta import relativedelta\nrelativedelta({other_code}, {code}).years")
        value = shown(c, observation)
        c.demand(int(value) == other.year - day.year - ((other.month, other.day) < (day.month, day.day)))
        yield Say(f"The age on {b} is {plural(value, 'year')}.", (value,))


def shifted(day, n, unit):
    if unit in ("days", "weeks"):
        return datetime.date.fromordinal(day.toordinal() + n * (7 if unit == "weeks" else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + n * (12 if unit == "years" else 1), 12)
    return datetime.date(year, month + 1, min(day.day, almanac.monthrange(year, month + 1)[1]))


def dates_shifted(c):
    """So many days, weeks, months or years after or before a day."""
    day, text, code = a_date(c)
    unit = c.pick(("days", "days", "days", "weeks", "weeks", "months", "months", "years"))
    sign = c.pick((1, 1, -1))
    for turn in range(2):
        last = n if turn else 0
        n = c.rng.randint(1, {"days": 400, "weeks": 60, "months": 40, "years": 30}[unit])
        c.demand(n != last)
        amount = f"{n} {unit if n > 1 else unit[:-1]}"
        if turn:
            yield User(c.ask(["and <n>?", "and if it is <n>?", "what about <n>?", "now <n>", "how about <n>?", "make it <n>", "and with <n>?", "<n>?", "no, <n>", "and for <n>?", "then <n>", "if it were <n>?", "the same with <n>", "same for <n>", "and <n> instead?", "what if it is <n>?", "with <n>?", "let it be <n>"], n=amount))
        else:
            yield User(c.ask(LATER + AFTER_TOLD if sign > 0 else EARLIER + BEFORE_TOLD, a=text, n=amount_said(c, n, amount)))
        word = "after" if sign > 0 else "before"
        call, imports = UNITS[unit]
        observation = yield Act(f"# Find the date {amount} {word} {day.isoformat()}\n{imports}\nstr({code} {'+-'[sign < 0]} {call}({unit}={n}))")
        value = shown(c, observation)
        c.demand(value == shifted(day, sign * n, unit).isoformat())
        yield Say(f"{amount} {word} {day.isoformat()} is {value}.", (value,))
        if not c.chance(0.2):
            return


def weekdays(c):
    day, text, code = a_date(c)
    for turn in range(2):
        if turn:
            yield User(c.ask(["and <a>?", "what about <a>?", "and on <a>?", "how about <a>?", "now <a>", "<a>?", "the same for <a>", "same for <a>", "then <a>?", "and what is <a>?", "and what day is <a>?", "which day is <a> then?", "also <a>", "<a> too", "and for <a>?", "on <a>?", "what day is it on <a>?"], a=text))
        else:
            yield User(c.ask(WEEKDAY, a=text))
        observation = yield Act(f'# Find the weekday of {day.isoformat()}\nfrom datetime import date\n{code}.strftime("%A")')
        value = shown(c, observation)
        c.demand(value == DAYS[(day.toordinal() - 1) % 7])
        yield Say(f"{day.isoformat()} is a {value}.", (value,))
        if not c.chance(0.2):
            return
        day, text, code = a_date(c)


NTH_DAY = [
    "which date is day <n> of <y>?", "which date is day number <n> of <y>?", "what date is the <o> day of <y>?", "which day is the <o> day of the year <y>?", "@n date of day <n> of <y>", "@n date of the <o> day of <y>", "day <n> of <y> is which date?", "day <n> of <y>?", "day <n> of <y> as a date", "day number <n> in <y>, what date is that?", "the <o> day of <y> falls on which date?",
    "on which date is the <o> day of <y>?", "when is the <o> day of <y>?", "when is day <n> of the year <y>?", "what is the date on day <n> of <y>?", "in <y>, which date is day <n>?", "in the year <y>, when is the <o> day?", "counting from 1 January, which date is day <n> of <y>?", "if 1 January <y> is day 1, what date is day <n>?", "my form says day <n> of <y>, which date is it?", "the log says day <n>, year <y>, what date is that?",
    "the <o> day of the year <y>?", "<o> day of <y>", "<y>, day <n>: which date?", "which date has day number <n> in <y>?", "what calendar date is the <o> day of <y>?", "@c find the date of day <n> of <y>", "@c tell me which date is the <o> day of <y>", "@c convert day <n> of <y> to a date", "@c turn day number <n> of the year <y> into a date", "@c work out which date the <o> day of <y> is", "@c show the date of day <n> in <y>", "@n calendar date of day <n> of <y>",
]


def nth_day(c, year):
    n = c.pick((100, 200, 300, 50, 256, 365, 60, 150, 250)) if c.chance(0.3) else c.rng.randint(2, 365)
    year = c.rng.randint(2015, 2035) if c.chance(0.6) else year
    suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    yield User(c.ask(NTH_DAY, n=n, y=year, o=f"{n}{suffix}"))
    observation = yield Act(f"# Find the date of day {n} of {year}\nfrom datetime import date, timedelta\nstr(date({year}, 1, 1) + timedelta(days={n} - 1))")
    value = shown(c, observation)
    c.demand(datetime.date.fromisoformat(value).timetuple().tm_yday == n and value.startswith(str(year)))
    yield Say(f"Day {n} of {year} is {value}.", (value,))


def day_facts(c):
    """Week number, day of the year, leap years, Easter."""
    kind = c.pick(("week", "week", "leap", "leap", "year day", "year day", "nth day", "nth day", "easter"))
    day, text, code = a_date(c)
    year = c.rng.randint(1900, 2100)
    if kind == "nth day":
        yield from nth_day(c, year)
    elif kind == "leap":
        year = year // 4 * 4 if c.chance(0.4) else year
        yield User(c.ask(LEAP + LEAP_TOLD, y=year))
        observation = yield Act(f"# Check whether {year} is a leap year\nimport calendar\ncalendar.isleap({year})")
        true = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        c.demand(shown(c, observation) == str(true))
        yield Say(f"Yes, {year} is a leap year." if true else f"No, {year} is not a leap year.", ("Yes" if true else "No", str(year)))
    elif kind == "easter":
        yield User(c.ask(EASTER + EASTER_TOLD, y=year))
        observation = yield Act(f"# Find Easter Sunday {year}\nfrom dateutil.easter import easter\nstr(easter({year}))")
        value = shown(c, observation)
        found = datetime.date.fromisoformat(value)
        c.demand(found.year == year and found.weekday() == 6 and (3, 22) <= (found.month, found.day) <= (4, 25))
        yield Say(f"Easter Sunday is on {value}.", (value,))
    elif kind == "week":
        yield User(c.ask(WEEK + WEEK_TOLD, a=text))
        observation = yield Act(f"# Find the week number of {day.isoformat()}\nfrom datetime import date\n{code}.isocalendar().week")
        value = shown(c, observation)
        thursday = day + datetime.timedelta(days=3 - day.weekday())
        c.demand(int(value) == (thursday - datetime.date(thursday.year, 1, 1)).days // 7 + 1)
        yield Say(f"{day.isoformat()} is in week {value}.", (value,))
    else:
        yield User(c.ask(YEAR_DAY + YEAR_DAY_TOLD, a=text))
        observation = yield Act(f"# Find which day of the year {day.isoformat()} is\nfrom datetime import date\n{code}.timetuple().tm_yday")
        value = shown(c, observation)
        c.demand(int(value) == (day - datetime.date(day.year, 1, 1)).days + 1)
        yield Say(f"{day.isoformat()} is day {value} of the year.", (value,))


PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "1st": 1, "2nd": 2, "3rd": 3}


def months(c):
    kind = c.pick(("days", "days", "end", "end", "nth", "nth", "nth", "calendar"))
    year, month, text = a_month(c)
    length = (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.date(year, month, 1)).days
    name = f"{MONTHS[month - 1]} {year}"
    if kind == "days":
        yield User(c.ask(MONTH_DAYS, m=text))
        observation = yield Act(f"# Count the days of {name}\nimport calendar\ncalendar.monthrange({year}, {month})[1]")
        c.demand(shown(c, observation) == str(length))
        yield Say(f"{name} has {length} days.", (str(length),))
    elif kind == "end":
        yield User(c.ask(MONTH_END, m=text))
        observation = yield Act(f'# Find the last day of {name}\nimport calendar\nfrom datetime import date\ndate({year}, {month}, calendar.monthrange({year}, {month})[1]).strftime("%A, %Y-%m-%d")')
        value = shown(c, observation)
        last = datetime.date(year, month, length)
        c.demand(value == f"{DAYS[last.weekday()]}, {last.isoformat()}")
        yield Say(f"The last day of {name} is {value}.", (value,))
    elif kind == "nth":
        word, weekday = c.pick(list(PLACES)), c.rng.randrange(7)
        place = PLACES[word]
        yield User(c.ask(NTH, k=word, w=typed(c, DAYS[weekday]), m=text))
        letters = DAYS[weekday][:2].upper()
        found = [d for d in range(1, length + 1) if datetime.date(year, month, d).weekday() == weekday]
        true = datetime.date(year, month, found[place - 1] if place > 0 else found[-1])
        observation = yield Act(f"# Find the {word} {DAYS[weekday]} of {name}\nfrom datetime import date\nfrom dateutil.relativedelta import relativedelta, {letters}\nstr(date({year}, {month}, 1) + relativedelta(weekday={letters}({place})))" if place > 0 else
                                f"# Find the last {DAYS[weekday]} of {name}\nfrom datetime import date\nfrom dateutil.relativedelta import relativedelta, {letters}\nstr(date({year}, {month}, 1) + relativedelta(day=31, weekday={letters}(-1)))")
        value = shown(c, observation)
        c.demand(value == true.isoformat())
        yield Say(f"The {word} {DAYS[weekday]} of {name} is {value}.", (value,))
    else:
        yield User(c.ask(CALENDAR, m=text))
        observation = yield Act(f"# Show the calendar of {name}\nimport calendar\nprint(calendar.month({year}, {month}))")
        c.demand(name in observation and observation.split()[-1] == str(length))
        yield Say(f"This is {name}.", (name,))


def date_formats(c):
    day = a_day(c)
    form = c.pick(list(FORMATS))
    told = spelt_date(c, day)
    c.demand(told != day.strftime(form))
    yield User(c.ask(FORMAT, a=told, f=typed(c, c.pick(FORMATS[form]))))
    observation = yield Act(f'# Write {day.isoformat()} in another form\nfrom datetime import date\ndate({day.year}, {day.month}, {day.day}).strftime("{form}")')
    value = shown(c, observation)
    c.demand(value == {"%d.%m.%Y": f"{day.day:02d}.{day.month:02d}.{day.year}", "%m/%d/%Y": f"{day.month:02d}/{day.day:02d}/{day.year}", "%Y-%m-%d": day.isoformat(), "%d/%m/%Y": f"{day.day:02d}/{day.month:02d}/{day.year}",
                       "%A, %d %B %Y": f"{DAYS[day.weekday()]}, {day.day:02d} {MONTHS[day.month - 1]} {day.year}"}[form])
    yield Say(f"It is {value}.", (value,))


INTENTS = {dates_between: 15, dates_shifted: 13, weekdays: 8.8, day_facts: 9, months: 7.5, date_formats: 5}
