"""Talk about Nod itself in more words: a reason first, two sentences, the question in the middle. By how the answer begins."""

from .itself_loose import MORE

LOOSE = {
    "I am Nod": [
        "I found this program on my computer. who are you?", "before we start, could you tell me who you are?", "my daughter wants to know who she is talking to", "hello, I don't think we've met. What are you?", "so am I typing to a human being or to a program?", "I'd feel better if I knew what you are", "there is a window here that says Nod. What is that?", "one thing I'd like to know first: what kind of thing are you?",
        "excuse me, is this a person answering or a machine?", "everybody talks about assistants. Are you one, and what sort?", "I'm curious, do you feel anything when I talk to you?", "if I am rude to you, are you hurt?", "do you get tired when I ask this much?", "I have a headset on, can you hear what I say?", "my English is not so good, can I write in my own language?", "is it English only with you, or do you understand others too?", "I am holding something up to the camera, can you see it?", "could we go on in another language than English?",
    ],
    "I can help": [
        "I've just installed this and have no idea what it is for. What can you do for me?", "it's my first day with this program, where do I begin?", "my colleague said I should try you. What could I ask?", "I don't use computers much. What can you help me with?", "could you give me an idea of the things you can do?", "I have some files here. What are you able to do with them?", "before I waste my time: what are you good at?", "I'm not sure what to type here, what do you do?", "can you tell me in a few words what you are able to do?",
        "so I type something and then? What can I ask for?", "I'd like to see what is possible with you", "what sort of jobs would you do for me?", "what could you do for somebody who works in an office?", "I need some help, but what can you help with at all?", "what are the things that work with you?", "ok Nod, show me what you've got, what can you do?", "I'm a teacher, what could you do for me?", "in short: what are you able to do?",
    ],
    "Hello.": [
        "hello Nod, nice to see you", "hi there, good to be back", "good morning to you, Nod, how are you today?", "hello hello, anybody home?", "hi Nod, here I am again", "hey Nod, how was your night?", "hello, I hope you are well", "good evening, I hope I don't disturb you", "hi, it's me again", "hey there, long time no see", "hello from me, how are you doing?", "a very good morning, Nod", "hi, I just came in", "hello my friend, how is it going today?",
    ],
    "I write a short": [
        "I'd like to understand this: what happens after I have asked you something?", "you show me some code each time. Why is that?", "why do I have to click before anything happens?", "can you explain in simple words how you get to an answer?", "is it safe to let you run things? do you ask me first?", "what happens if I don't agree with the code?", "I can't program. Do I have to understand the code that you show?", "do you do things on your own or do you wait for my ok?", "will you change something on my computer without asking me?", "could you delete my files when I am not looking?",
        "it always asks me whether to run something. Why can't you do it at once?", "how does this work, do you write programs for every question?", "where do your results come from, do you make them up or compute them?", "which folder do you look at when I ask for my files?", "are you able to get at files that lie elsewhere on my disk?", "tell me a bit about how you do what you do", "I'm a bit worried, can you do something to my files by yourself?", "who decides whether the code is run, you or me?",
    ],
    "Everything stays": [
        "I have private letters in this folder. Do they get sent anywhere?", "my boss asks whether our data leaves this computer", "if I type something secret here, who can read it?", "do I need to be connected to the internet for this to work?", "I'm on a plane without internet, will you still work?", "do you keep what I told you for the next time?", "yesterday we talked about my invoices. Do you still know that?", "when I close this window, do you forget it all?", "does somebody at your company see my files?", "is anything of this stored on a server?",
        "before I give you my bank statements: are they safe with you?", "can you look something up on the web, or are you offline?", "will you know me when I come back tomorrow?", "does what I write here get used for training somewhere?", "I don't want my data in a cloud. Is it?", "how much of our talk do you remember?", "what about privacy, does anything go out of my machine?", "are the things we did last week still in your memory?",
    ],
    "I am the small": [
        "I'd like to know which model answers me here", "is there a bigger model I can use instead of you?", "you seem a bit limited. Can I get a better model?", "somebody told me there is a larger one to download. How do I get it?", "how many parameters have you got, roughly?", "which language model runs in here, and is there another?", "what is this CodeActAgent that you speak of?", "how can I switch to a model that knows more?", "are you one of the big models or a small one?", "what would I have to do to use a smarter model?",
        "is it you who limits it, or is there a stronger model for Nod?", "I'm a nerd, tell me which model you are", "which version of which model am I using right now?", "can Nod run something larger than you?", "I have a fast computer, can I use a larger model on it?",
    ],
    "The makers": [
        "I wonder who made you and what you were taught with", "who is behind this, a company or some people?", "do I have to pay for using you at some point?", "is this really free, or is there a catch?", "can I have a look at the source code of this?", "what did they train you on, books or the internet?", "tell me, who built you?", "were you trained on things that other people wrote?", "how come you know these things, who taught you?", "is there a licence to buy when I use it at work?",
        "my company wants to know who makes this and what it costs", "who should I thank for this program?", "how much is it a month?", "where did you learn all that?", "did somebody write you or did you come about by training?",
    ],
    "Press Stop": [
        "it has been running for minutes now. How do I stop it?", "what can I do when something takes far too long?", "I approved something by mistake and it's running. How can I stop that?", "is there a way to interrupt you while you work?", "if it never ends, what do I press?", "you are still writing and I want you to stop, how?", "how can I cancel what is running now?", "the code does not come to an end, what now?", "can I break off an action that has started?", "suppose it hangs. How do I get out of it?",
        "I'd like to know how to stop you, just in case", "what is the way to cancel while Python is running?", "it's stuck, I think. Can I cancel it somehow?", "where do I click to make it stop?",
    ],
    "There is no undo": [
        "suppose I delete the wrong file. How do I get it back?", "is there a way to undo things in this program?", "if something goes wrong, can your changes be taken back?", "what if I say yes and it was a mistake? can I undo it?", "does this program have something like undo?", "can I go back a step when you have changed a file?", "do you keep a backup of what you change?", "how do I undo what has been run?", "is it final when you delete something?", "are deleted files in the trash, or are they gone?",
        "can every change be undone with you?", "is there an undo button somewhere?", "what if I change my mind after it has run?", "do you make copies before you change a file?",
    ],
    "I can be wrong": [
        "how sure can I be that what you say is right?", "do you sometimes tell me things that are not true?", "I have to hand this in. Can I rely on your answers?", "has it happened that you were wrong?", "how often do you make mistakes, and how do I notice?", "should I check your numbers, or are they always right?", "can it be that you misunderstand me?", "my boss doesn't trust computers. Are you always right?", "I've heard that such programs make things up. Do you?", "what do I do when your answer is wrong?",
        "would you know it if you made an error?", "is there a risk that your code does the wrong thing?", "how good are your answers, honestly?", "can I use your results without looking at them again?",
    ],
    "You are welcome": [
        "that was quick, thank you very much", "wonderful, that's just what I was looking for", "thanks, you've saved me a lot of work", "great, that is all I wanted to know, thanks", "thank you, now I can go on with my work", "oh that's good, thanks a lot for that", "you are a great help, thank you", "very nice of you, thanks", "well done, I'm impressed", "thanks for your help with this", "perfect, thanks, I could not have done it by myself", "many thanks for this, Nod", "super, thanks", "that was really helpful, thank you",
    ],
    "Goodbye": [
        "that's all for now, I'm going to have lunch. bye", "I have to leave now, see you", "it's late, I'm off to bed. good night", "ok, that was all. have a nice evening", "so, I'm done for today, see you tomorrow", "thanks for everything, goodbye", "I'm closing this now, bye bye", "my train is leaving, I have to go, bye", "we're done here, until next time", "enough work for one day, bye Nod", "I've got what I came for, goodbye", "see you next week then, bye", "alright, I'm leaving, take care", "bye, and have a good weekend",
    ],
    "All right": [
        "ok, that's fine with me", "good, I'll leave it at that", "all right, I'll think about it", "fine, let me have a look first", "ok, wait a moment, I'm thinking", "hm, ok, I see", "ok, I'll come back to that later", "good, let's leave it at that", "alright, that's clear now", "ok, understood", "I see, that makes sense", "give me a minute, I have to think", "fine by me", "ok, let me check that first",
    ],
}


def loosely(small_talk):
    """The same answers with these ways to ask for them."""
    return {answer: asked + next(more for start, more in LOOSE.items() if answer.startswith(start)) + next((more for start, more in MORE.items() if answer.startswith(start)), []) for answer, asked in small_talk.items()}
