"""Wishes to be asked something, said loosely."""

GREET_TOLD = [
    "I'd like you to ask me who I am and then say hello to me", "we haven't met. Ask me my name and greet me", "start by asking my name, and then greet me with it", "can you ask me what I'm called? Then say hello", "ask me for my name. When I've typed it, greet me", "let's begin: ask for my name and say hello", "I want to be greeted by name, so ask me for it first", "please find out my name by asking me, then greet me", "be polite: ask for my name first and greet me with it", "ask me my name and use it to say hello", "would you ask me my name and greet me by it?",
    "a greeting with my name please, ask me for it", "I'll type my name when you ask. Then say hello", "ask for a name and greet whoever types it", "question me about my name, then say hello", "could you say hello by name? You have to ask me for it",
]
ASK_FOR_TOLD = [
    "there's something you don't know: my <k>. Ask me for it and show it", "can you ask me what my <k> is and then print it?", "I'd like you to ask me for my <k>, I'll type it", "let me enter my <k> and print it afterwards", "ask me for my <k>. I type it, you show it", "would you ask for my <k> and write it on the screen?", "please let me type in my <k>, then show what I typed", "ask me about my <k>, then tell me what I said", "question for me: what is my <k>? ask it and print the answer", "I want to type my <k> when you ask for it", "could you ask me to enter a <k>?",
    "prompt me for my <k> and repeat it",
]
NUMBER_TOLD = [
    "I have a number in mind. Ask me for it and {it}", "ask me for a number. When I've typed it, {it}", "can you ask me for a number and then {it}?", "let me type in a number, then {it} for me", "would you ask me for a number and {it}?", "I'd like to type a number, please {it} then", "first I type a number, ask me for it, then {it}", "ask me which number, and then {it} please", "please prompt me for a number and {it}", "you ask for a number, I type it, you {it}",
]
TWO_TOLD = [
    "can you ask me for two numbers and then add them up?", "I have two numbers in mind, ask me for them and give the sum", "ask me for one number and for another, then add them", "let me type in one number and then a second, and add the two", "would you ask for two numbers and tell me their sum?", "I'd like to type two numbers when you ask, and get their sum", "prompt me for two numbers. Then add them together", "you ask for two numbers, I type them, you say the sum",
]
