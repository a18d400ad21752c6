"""Facts of the computer: disk, memory, processor, names, folder, environment, Python and its packages.

All conversations are made on one machine, and a model that always sees the same two cores would learn the
two by heart. So the code runs for real, but on a played machine: what the operating system would say is drawn
anew each time. Answers are judged by words that are right on every machine."""

import contextlib
import importlib.metadata
import os
import platform
import shutil
import sys
from types import SimpleNamespace
from unittest import mock

import psutil

from ..scenario import Act, Say, User
from ..words import CATEGORY
from .endings import quoted, result, said
from .system_told import CORES_TOLD, DISK_TOLD, INSTALLED_TOLD, MEMORY_TOLD, SYSTEM_TOLD, VERSION_OF_TOLD, VERSION_TOLD

DISK = [
    "how much disk space is {free|left}?", "how much {free |}space is {left |}on the disk?", "@n free disk space", "@n free space on the disk", "how full is {the|my} disk?", "how big is {the|my} disk?", "@n total disk space", "is there enough space on the disk?", "how much space do I have left?", "how many GB are {free|left} on the disk?", "@n size of {the|my} {disk|hard disk|drive}", "disk space?", "@c check the disk space", "how much storage is {free|left}?",
    "how much storage do I have?", "how much space is left on {the|my} {hard disk|drive}?", "df", "@n disk usage", "how much of {the|my} disk is used?", "@n used disk space", "is {the|my} {disk|drive} full?", "@c check how much storage is left", "free storage?", "how large is {the|my} hard drive?",
    "I want to save a film, is there enough space on the disk?", "I was wondering how much disk space I have", "my disk is nearly full, how much is left?", "can I still save things? how much space is free?", "how many gigabytes are free on my {disk|drive}?", "how many gigabytes has my {disk|drive}?", "how much room is left on the {disk|drive}?", "is there room on the {disk|drive}?", "how much free disk is there?", "how much disk is free?", "any idea how much space is left on my {disk|drive}?", "would you mind checking the disk space?", "df -h", "disk: used and free?", "free GB on disk", "disk free?", "total and free space of the {disk|drive}?", "I need to see how full the {disk|drive} is", "@c look how much space is free on the {disk|drive}", "@c tell me how much {disk space|storage} is left", "@c find out how full my {disk|drive} is", "@n remaining space on my {disk|drive}", "how much storage remains?", "how big is the hard disk and how much is free?",
    "will my videos fit, how much space is left on the {disk|drive}?", "I got a message that the disk is full, is that so?", "storage left?", "how many GB of storage are {free|left}?", "how many terabytes has my {disk|drive}?", "is my {SSD|hard disk} full?", "how big is my SSD?", "how much can I still store on this computer?", "is the hard drive getting full?", "what's the free space?", "disk space left", "GB left on {disk|drive}", "how much of my storage have I used?", "capacity of my {disk|drive}?", "do I have to tidy up the {disk|drive}, is it full?", "how much room do I still have?", "@c show {me the|the} free disk space", "@c show how full the {disk|drive} is", "@c work out how much of the {disk|drive} is used", "@n capacity of the {disk|drive}", "@n room left on the {disk|drive}", "@n free storage on this computer",
]
CORES = [
    "how many {CPU cores|processor cores|cores|CPUs|processors} {does this computer have|do I have|are there|are in this computer}?", "@n number of {CPU cores|processor cores|cores|CPUs}", "@n {CPU|core|processor} count", "@c count the {CPU cores|cores|CPUs|processors}", "{cores|CPU cores}?", "how many cores does {the|my} {CPU|processor|computer|machine} have?", "how many {CPUs|cores} can I use?", "nproc", "@c tell me how many {CPU cores|cores|CPUs} there are", "how many cores?", "how many CPUs?",
    "how many processors has this machine?", "@n number of processors", "is this a computer with many cores? how many?", "@c find out how many {cores|processors|CPUs} this computer has", "how many {cores|CPUs} has {my|this} {laptop|computer|PC}?",
    "how many cores can the {CPU|processor} use?",
    "I was wondering how many cores my {CPU|processor} has", "can I run things in parallel? how many cores are there?", "is it a dual core or quad core? how many cores?", "how much cores has this {computer|machine}?", "any idea how many {cores|CPUs} I have?", "would you mind counting the {cores|CPUs}?", "os.cpu_count()", "#cores", "cores: how many?", "# of {CPUs|cores}", "CPU count?", "my boss wants to know how many {cores|processors} this {computer|machine} has", "for a game I need to know how many {cores|CPUs} I have", "the {CPU|processor} has how many cores?", "in this {computer|PC|laptop} are how many {cores|CPUs}?", "I need to know the number of {cores|CPUs}", "@c look up how many {cores|CPUs} there are", "@c check how many {cores|processors} this {computer|PC} has",
    "how many programs can run in parallel, how many cores?", "parallel work: how many cores do I have?", "for parallel code I need the number of {cores|CPUs}",
    "my {laptop|computer|PC} is a quad core or what?", "how many brains has the {CPU|processor}, I mean cores?", "single core or multi core?", "does this {computer|machine} have more than one core? how many?", "how many threads can it run at once, how many cores?", "with how many {cores|CPUs} can I work?", "what number of {cores|CPUs} is in here?", "{cores|CPUs} in this {computer|machine|laptop}", "lscpu, how many {CPUs|cores}?", "multiprocessing.cpu_count()", "is it a machine with four {cores|CPUs} or eight?", "four cores or eight?", "how many {cores|processors} does it have?", "for the form I have to say how many {cores|CPUs} this {PC|computer} has", "could you see how many {cores|CPUs} there are?", "the number of {cores|CPUs} please", "@c show the number of {cores|CPUs}", "@c give me the {core|CPU} count", "@c say how many {cores|CPUs} there are here", "@n number of {cores|CPUs} in this {computer|machine|laptop}", "@n {CPU|core} count of this {computer|machine}",
]
MEMORY = [
    "how much {memory|RAM} {does this computer have|do I have|is there|is in this computer}?", "how much {memory|RAM} is {free|left|available}?", "@n amount of {memory|RAM}", "@n {free|available|total} {memory|RAM}", "{memory|RAM}?", "how many GB of {memory|RAM} {do I have|does this machine have}?", "@n size of the {memory|RAM}", "how big is {the|my} {memory|RAM}?", "@c check the {memory|RAM}", "@n {memory|RAM} of this {computer|machine}", "how much {memory|RAM} has {my|this} {computer|laptop|machine}?", "is there enough {memory|RAM}?", "@n working memory of this computer",
    "how full is the {memory|RAM}?", "@n {memory|RAM} usage", "how much {memory|RAM} is used?", "@c find out how much {memory|RAM} I have", "free -h", "how much {memory|RAM} can I use?",
    "@n memory size", "how many GB of {memory|RAM} are there?",
    "I was wondering how much {memory|RAM} there is", "my {computer|laptop} is slow, how much {memory|RAM} has it got?", "is my {memory|RAM} full?", "can I open a big file? how much {memory|RAM} is free?", "how many gigabytes of {memory|RAM} are {free|left}?", "how many gigabytes of {memory|RAM} has this {computer|PC}?", "any idea how much {memory|RAM} I have?", "would you mind checking the {memory|RAM}?", "RAM: total and free?", "free RAM", "RAM size?", "how much of the {memory|RAM} is {free|used}?", "is 8 GB or 16 GB of {memory|RAM} in here?", "my boss wants to know how much {memory|RAM} this {computer|machine} has", "for a game I need to know how much {memory|RAM} I have", "this {computer|PC|laptop} has how much {memory|RAM}?", "I need to see how much {memory|RAM} is left", "@c look up how much {memory|RAM} there is", "@c tell me how much {memory|RAM} is {free|left}", "@c show the {free|total} {memory|RAM}", "@n {memory|RAM} that is left",
    "my browser eats everything, how much {memory|RAM} is left?", "have I got enough {memory|RAM} for a big table?", "how much {memory|RAM} is in use?", "GB of RAM?", "{memory|RAM} left?", "is {memory|RAM} running out?", "8 GB or 16 GB of {memory|RAM}?", "what's the {memory|RAM} of this {computer|laptop|machine}?", "how large is the {memory|RAM}?", "how large is the working memory?", "working memory?", "do I need more {memory|RAM}? how much is {free|in here}?", "the game needs 8 GB of RAM, how much have I got?", "before I load a large file: how much {memory|RAM} is free?", "what amount of {memory|RAM} is in here?", "vmstat", "could you see how much {memory|RAM} is {free|left}?", "the shop asks how much {memory|RAM} my {computer|laptop} has", "the {total|free} {memory|RAM} please", "psutil.virtual_memory()", "@c measure the free {memory|RAM}", "@c report the {total|free} {memory|RAM}", "@c see how much {memory|RAM} is in use", "@n {memory|RAM} of my {computer|laptop|PC} in GB", "@n main memory of this {computer|machine}",
]
SYSTEM = [
    "which operating system {is this|do I have|am I using|runs here}?", "what operating system {is this|do I have|am I using|runs here}?", "@n operating system", "@n name of the operating system", "is this Linux, Windows or macOS?", "am I on Windows, Linux or a Mac?", "which OS {is this|do I have|am I on}?", "what OS {is this|do I have|am I on}?", "OS?", "@n version of the operating system", "@n OS version", "uname", "what system {is this|does this computer run|am I on}?", "which system {is this|does this computer run|am I on}?", "which version of {the|my} operating system is this?",
    "is this a Mac or Windows?", "@c find out which operating system this is", "@c check the OS version",
    "I was wondering which operating system I have", "I don't know if this is Windows or a Mac", "do I have Windows or Linux?", "do I use Windows here?", "is Linux running here?", "is this macOS?", "is this machine on Linux?", "any idea which {OS|operating system} this is?", "would you mind looking up the {OS|operating system}?", "uname -a", "platform.platform()", "os version?", "the support asks which {OS|operating system} I have", "for support I need to know my {OS|operating system}", "this {computer|PC|laptop} runs on which {OS|operating system}?", "under which {OS|operating system} do you run?", "which Windows or Linux is on this computer?", "Windows?", "Linux or Windows?", "@c look up the {OS|operating system}", "@c tell me the {OS|operating system} and its version", "@c show the {OS|operating system}",
    "which platform is this, Windows or Linux?", "@n platform you run on", "what platform am I on?", "sys.platform",
    "what's this computer running, Windows or Linux?", "have I got Windows 10 or 11?", "which Linux is this?", "which macOS is this?", "is it Ubuntu or Windows?", "is my {computer|PC|laptop} a Mac or not?", "Mac or PC?", "Mac, Windows or Linux?", "I have to download a program: for Windows, Mac or Linux?", "the download page asks for my {OS|operating system}", "what {OS|operating system} is on this {computer|machine|laptop}?", "which {OS|operating system} does my {computer|laptop} use?", "how new is my {OS|operating system}, which version?", "OS name?", "what is the system here, Windows or something else?", "could you see which {OS|operating system} this is?", "the {OS|operating system} please", "ver", "@c print the name of the {OS|operating system}", "@c say which {OS|operating system} runs here", "@c see whether this is Windows or Linux", "@n {OS|operating system} of this {computer|machine|laptop}", "@n name and version of the {OS|operating system}", "@n {OS|operating system} I am using",
]
COMPUTER = [
    "@n name of {this|the|my} {computer|machine|PC}", "what is this computer called?", "@n computer name", "@n {hostname|host name}", "what's my computer called?", "what is the name of {this|my} {computer|machine|PC|laptop}?", "which {computer|machine} is this?", "hostname", "@c tell me the {hostname|computer name}", "which {computer|machine} am I on?", "what name does this {computer|machine|PC} have?", "@n machine name", "@n name of my laptop", "what's the {host|machine}'s name?", "@c look up the name of this {computer|PC}", "on which {computer|machine} are you running? its name?",
    "I was wondering what my {computer|machine} is called", "what did they call this {computer|machine}?", "how is my {computer|PC|laptop} called?", "how is this {machine|computer} called in the network?", "what is this {computer|machine} called in the network?", "the network name of this {computer|machine}?", "any idea what this {computer|PC} is called?", "would you mind looking up the {hostname|computer name}?", "uname -n", "socket.gethostname()", "hostname?", "computer name?", "the support asks for the name of my {computer|PC}", "for support I need the {hostname|computer name}", "this {computer|PC|laptop} has which name?", "has this {computer|machine} a name?", "@c show the {hostname|computer name}", "@c find out what this {computer|machine} is called", "@n {hostname|host name} of this {computer|machine}", "@n network name of my {computer|PC}",
    "I have three computers, which one is this by name?", "what's the name this {computer|machine} was given?", "name of this PC?", "which name has my {computer|laptop|PC}?", "under what name is this {computer|machine} in the network?", "how do other computers see this one, by what name?", "the IT department asks what my {computer|machine} is called", "my printer asks for the computer name", "to connect from another {computer|PC} I need this one's name", "am I on my laptop or on the server? what is the host name?", "which host am I on?", "host?", "what host is this?", "node name?", "platform.node()", "the {hostname|computer name} please", "could you see what this {computer|PC} is called?", "@c print the {hostname|computer name}", "@c check the name of this {computer|machine}", "@c see what my {computer|PC} is called", "@c give me the {hostname|computer name}", "@n name that this {computer|machine} has in the network", "@n host I am on",
]
USER = [
    "@n {user name|username}", "what is my {user name|username|login}?", "which user am I?", "who am I logged in as?", "whoami", "@n name of the user", "@n current user", "as which user am I logged in?", "which user is logged in?", "@n {login|login name}", "what user name do I have?", "what's my login {|name}here?", "@c tell me my {user name|username}", "under which user {name |}do you run?", "who is the current user?", "@c look up my {user name|login name}",
    "which login am I using?",
    "I was wondering which user I am here", "I forgot my {user name|username}, what is it?", "what am I called on this computer, as a user?", "how is my user called?", "on which account am I?", "which account am I using?", "which account is this?", "am I root?", "am I the root user or someone else?", "any idea which user I am?", "would you mind looking up my {user name|login}?", "echo my username", "id -un", "user?", "username?", "login name?", "the support asks for my {user name|login name}", "for support I need my {user name|username}", "with which {user name|account} am I logged in?", "@c tell me the {name of the|current} user", "@c find out which user I am", "@c show my {user name|username}", "@n {user name|account} I am logged in with",
    "what do I log in as here?", "with what name did I log in?", "who is using this computer now?", "who is logged in here?", "is it my account or somebody else's, which user is it?", "which name is my account under?", "account name?", "my account name?", "what's the account I'm logged into?", "am I admin or which user?", "am I the admin or a normal user, which name?", "we share this computer, which user is logged in?", "the IT department asks for my {user name|login}", "I need my {user name|username} for a form", "what name does the computer know me by, as a user?", "getpass.getuser()", "logname", "the {user name|username} please", "could you see which user I am?", "@c print my {user name|username}", "@c check which user is logged in", "@c see who is logged in", "@c give me my {user name|login name}", "@n account I am using", "@n name of my user account",
]
PROCESSOR = [
    "{what|which} processor {does this computer have|do I have|is in here}?", "@n processor type", "@n type of processor", "{what|which} CPU {does this computer have|do I have|is this}?", "@n CPU type", "@n type of CPU", "is this an Intel or an ARM processor?", "is my processor ARM or x86?", "is this machine x86 or ARM?", "@n processor architecture", "@n architecture of this {computer|machine}", "@n architecture", "{what|which} architecture {is this|does this computer have}?", "what kind of {CPU|processor} is in this computer?", "what kind of {CPU|processor} do I have?", "@c tell me the {type|kind} of processor", "uname -m",
    "I was wondering what kind of {processor|CPU} I have", "is my {CPU|processor} from Intel or is it ARM?", "is this ARM?", "is this arm64 or amd64?", "x86 or ARM?", "64 bit or 32 bit {CPU|processor}?", "is it a 64 bit {machine|processor}?", "any idea what {processor|CPU} this is?", "would you mind looking up the {processor|CPU} type?", "arch", "CPU type?", "processor?", "for a download I need to know if my {CPU|processor} is ARM or x86", "the download asks for my architecture, which one is it?", "which {architecture|kind of processor} do I need to choose for downloads?", "this {computer|machine|laptop} has which {processor|CPU}?", "@c look up the {processor|CPU} architecture", "@c find out which {processor|CPU} is in this {computer|PC}", "@c show the architecture of this {computer|machine}", "@c tell me {if|whether} my {CPU|processor} is ARM or x86",
    "amd64 or arm64?", "is it amd64 here?", "which of the downloads do I need, ARM or x86?", "two downloads, one for ARM and one for x86, which fits my processor?",
    "Apple chip or Intel?", "is there an Apple chip or an Intel chip in here?", "which chip is in this {computer|laptop|PC}?", "what chip does my {computer|laptop} have?", "chip?", "what sort of {processor|CPU} is it?", "is my {processor|CPU} 64 bit?", "32 or 64 bit?", "do I need the ARM download or the x86 download?", "the installer comes for x86 and for ARM, what have I got?", "is my laptop one with an ARM chip?", "platform.machine()", "which instruction set has this {CPU|processor}?", "which {processor|CPU} type is built in?", "the shop asks which {processor|CPU} I have", "could you see what {processor|CPU} is in here?", "the {processor|CPU} architecture please", "@c check whether this is ARM or x86", "@c print the {processor|CPU} architecture", "@c see which kind of {processor|CPU} I have", "@c give me the {processor|CPU} type", "@n kind of {processor|CPU} in this {computer|laptop}", "@n chip in this {computer|laptop|machine}",
]
ABOUT = [
    "tell me about this {computer|machine|PC}", "@c describe this {computer|machine|PC}", "what kind of {computer|machine} is this?", "@n facts about this {computer|machine}", "what can you tell me about {this|my} computer?", "@n system information", "@c show the system information", "@n specs of this {computer|machine|PC}", "what are the specs of {this|my} {computer|laptop|PC}?", "what computer do I have?", "@c show me the specs", "@n computer information", "@c give me the facts of this machine", "what sort of {computer|machine} do I have?", "@n information about this {computer|machine}", "system info", "what hardware do I have?", "@n hardware of this computer", "@c describe my hardware",
    "I was wondering what kind of {computer|PC} I have", "I want to sell this {computer|laptop}, what are its specs?", "for support I need the facts about my {computer|PC}", "the support asks what {computer|machine} I have", "how good is my {computer|PC|laptop}?", "how strong is this {computer|machine}?", "what is inside this {computer|PC|laptop}?", "what has this {computer|machine} got inside?", "any idea what hardware this is?", "would you mind describing this {computer|machine}?", "specs?", "hardware?", "hardware info", "computer info please", "a summary of this {computer|machine}, please", "everything about this {computer|PC}", "my {computer|laptop}: what hardware is in it?", "@c sum up this {computer|machine} for me", "@c tell me the specs of my {computer|laptop}", "@c look up the hardware of this {computer|PC}", "@n summary of my {computer|machine}", "@n details of this {computer|PC}",
    "@c give me the details of this {computer|machine}", "details about my {computer|laptop} please", "I need the details of my {computer|PC}",
    "what have I bought here, what's in this {computer|laptop}?", "all about my {computer|laptop|PC} please", "my {computer|laptop|PC} in a few words", "what are the facts of my {computer|PC|laptop}?", "what's under the hood?", "I know nothing about this {computer|machine}, tell me what it is", "is this a good {computer|laptop|PC}? what's in it?", "is my {computer|laptop} old or new, what is in it?", "the shop asks what {computer|laptop} I have", "a seller wants to know the specs of my {laptop|PC}", "I have to write down the hardware of this {computer|PC}", "about this {computer|PC|machine}", "computer specs", "my specs", "key facts about this machine?", "could you look what hardware I have?", "how would you describe my {computer|laptop|PC}?", "what can this {computer|machine} do, what hardware has it?", "an overview of this {computer|machine}", "@c print the specs of this {computer|machine|PC}", "@c report on this {computer|machine}", "@c get me the system information", "@c show what hardware is in here", "@n overview of my {computer|machine}", "@n hardware information", "@n short description of this {computer|machine}",
]
VERSION = [
    "which {Python version|version of Python} {is this|do you use|is running|is installed}?", "what {Python version|version of Python} {is this|do you use|is running|do I have}?", "@n Python version", "@n version of Python", "Python version?", "which Python {is this|do you use|is running}?", "what Python {is this|do you use|is running}?", "python --version", "how old is this Python? which version?", "@c tell me the Python version", "@c check the Python version", "@c check which Python is installed", "which release of Python is this?", "@n Python you use", "what version is your Python?", "is this Python 3? which one?",
    "@n release of Python", "which Python release do I have?",
    "I was wondering which Python you use", "I want to know how new this Python is, which version?", "is this Python 2 or 3?", "is this an old Python? the version?", "on which Python do you run?", "with which Python {version |}do you work?", "my code runs on which Python?", "do I have Python 3.11 or 3.12?", "is Python 3.12 installed or an older version?", "any idea which Python version this is?", "would you mind looking up the Python version?", "python -V", "sys.version", "py version?", "version of python?", "for support I need the Python version", "the support asks for my Python version", "the {installed|running} Python has which version?", "@c look up the Python version", "@c show the version of Python", "@c find out which Python this is", "@n {installed|current} Python version",
    "what Python have I got?", "how new is the Python here?", "is it a new Python or an old one?", "do I have Python 3?", "3.11 or 3.12?", "my teacher asks which Python version we use", "the book is for Python 3.10, what is here?", "which Python do you write for?", "in which version of Python do you work?", "which Python am I on?", "what number has your Python?", "which number has the Python version?", "Python release?", "py --version", "import sys; sys.version", "platform.python_version()", "version of Python here", "could you see which Python this is?", "the Python version please", "before I write code: which Python is it?", "@c print the Python version", "@c see which Python is running", "@c give me the version number of Python", "@n version number of Python", "@n Python version number", "@n Python that is running here",
]
PACKAGES = [
    "which {packages|libraries|modules} are installed?", "what {packages|libraries|modules} are installed?", "@c list the installed {packages|libraries|modules}", "@n list of installed {packages|libraries|modules}", "@n installed {packages|libraries|modules}", "pip list", "which {packages|libraries|modules} can I use?", "what {packages|libraries|modules} do you have?", "which Python {packages|libraries|modules} {are there|do I have}?", "@c show all installed {packages|libraries}", "@n Python {packages|libraries} that are installed", "what {packages|libraries} does this Python have?", "pip freeze", "@c list all Python {packages|libraries|modules}", "which {libraries|packages} are available?", "what's installed in this Python?", "@c show me the {libraries|packages|modules} I can use",
    "I was wondering which {packages|libraries} I can use", "what did they install for Python? the {packages|libraries}?", "what can I import?", "which {modules|libraries} can I import?", "which Python {packages|libraries} are on this computer?", "which {packages|libraries} come with this Python?", "any idea which {packages|libraries} are installed?", "would you mind listing the installed {packages|libraries}?", "packages?", "conda list", "pip ls", "installed {packages|libraries|modules}: which?", "for support I need the list of {packages|libraries}", "my script needs {packages|libraries}, which ones are here?", "I need to see which {packages|libraries} are installed", "let me see the installed {packages|libraries|modules}", "@c print all installed {packages|libraries|modules}", "@c look up which {packages|libraries} are installed", "@c tell me which {packages|libraries} I can import", "@n names of the installed {packages|libraries}",
    "what is there to import?", "which packages came with Python here?", "everything pip has installed?", "all installed {packages|libraries|modules}", "all {packages|libraries} please", "what did pip install so far?", "which {packages|libraries} does pip know?", "which tools for Python are installed, I mean {packages|libraries}?", "what {packages|libraries} are on board?", "what {packages|libraries} can my code use?", "what {packages|libraries} are there for me?", "pip3 list", "python -m pip list", "list of {packages|libraries}", "my teacher asks which {packages|libraries} we have", "before I write code: which {packages|libraries} are there?", "could you see which {packages|libraries} are installed?", "the {packages|libraries} of this Python, which are they?", "I don't know which {packages|libraries} I have", "@c name the {packages|libraries} that are installed", "@c get me the list of {packages|libraries}", "@c see which {packages|libraries} are there", "@n list of Python {packages|libraries}", "@n {packages|libraries} I can import", "@n {packages|libraries} of this Python",
]
HOW_MANY_PACKAGES = [
    "how many {packages|libraries|modules} are installed?", "@n number of {installed |}{packages|libraries}", "@c count the {installed |}{packages|libraries|modules}", "how many {packages|libraries} {does this Python have|do you have|are there}?", "@n number of Python {packages|libraries|modules}", "how many Python {packages|libraries|modules} do I have?", "@n {package|library} count", "@c tell me how many {packages|libraries} are installed", "how many {packages|libraries|modules} can I use?", "@c count my Python {packages|libraries}", "how many installed {packages|libraries} do you see?", "installed {packages|libraries}, how many?", "@n count of installed {packages|libraries}", "@c count all {packages|libraries} of this Python", "how many {modules|libraries} are available?", "@n total number of {packages|libraries}",
    "how many {packages|libraries} in total?",
    "I was wondering how many {packages|libraries} I have", "how much {packages|libraries} are installed?", "how many things has pip installed, I mean {packages|libraries}?", "any idea how many {packages|libraries} are installed?", "would you mind counting the installed {packages|libraries}?", "pip list | wc -l", "# of {packages|libraries}", "package count?", "{packages|libraries}: how many?", "{packages|libraries} installed = ?", "how many {packages|libraries|modules} can I import?", "how many {packages|libraries} come with this Python?", "how big is the number of installed {packages|libraries}?", "this Python has how many {packages|libraries}?", "I need to know the number of {packages|libraries}", "let me see how many {packages|libraries} there are", "@c tally the installed {packages|libraries}", "@c look up how many {packages|libraries} are installed", "@c find out how many {packages|libraries} there are", "@n quantity of installed {packages|libraries}",
    "do I have many {packages|libraries}? how many?", "pip list, how many entries?", "what is the number of {packages|libraries} that pip has?", "how many did pip install, {packages|libraries} I mean?", "how many {packages|libraries} are on board?", "how many {packages|libraries} can my code use?", "how many {packages|libraries} are there for me?", "are a hundred {packages|libraries} installed? how many?", "how long is the list of {packages|libraries}?", "how long is pip list?", "number of {packages|libraries|modules}", "amount of {packages|libraries}", "total {packages|libraries}?", "how many {packages|libraries|modules} does Python know here?", "just the number of installed {packages|libraries}", "not the list, only how many {packages|libraries} there are", "could you count the {packages|libraries}?", "the number of {packages|libraries} please", "in this Python, how many {packages|libraries} are there?", "@c see how many {packages|libraries} are installed", "@c give me the number of {packages|libraries}", "@c add up the installed {packages|libraries}", "@n number of {packages|libraries} in this Python", "@n number of things pip has installed", "@n length of the list of {packages|libraries}",
]
WHICH_VERSION = [
    "which version of <p> {is installed|do you have|is this|do I have}?", "what version of <p> {is installed|do you have|is this|do I have}?", "@n version of <p>", "@n <p> version", "@n version of the package <p>", "<p> version?", "pip show <p>", "@n installed version of <p>", "which <p> {is installed|do you have}?", "what's the version of <p>?", "@c tell me the version of <p>", "@c check the version of <p>", "@c check which <p> is installed", "how new is <p>? which version?", "which release of <p> do you have?", "which <p> release is installed?", "@n release of <p> that is installed",
    "which version has the {package|library|module} <p>?", "what version of the {package|library} <p> is there?", "@c tell me which version of <p> is installed", "@c look up the version of <p>", "how recent is <p>? the version?", "@c show the version of <p>", "<p>, which version?", "@n version number of <p>",
    "I was wondering which version of <p> I have", "is my <p> old? which version is it?", "is <p> up to date? the version?", "my code needs a new <p>, which version is here?", "<p> - version?", "<p> is installed in which version?", "<p> has which version?", "<p>.__version__", "import <p>; <p>.__version__", "<p> --version", "any idea which version of <p> I have?", "would you mind looking up the version of <p>?", "for support I need the version of <p>", "the support asks for my version of <p>", "what is the version number of <p>?", "which version number has <p>?", "how old is <p>? which version?", "@c find out the version of <p>", "@c find out which <p> I have", "@c look at the version of <p>", "@n <p> version that is installed",
    "what number has the version of <p>?", "my <p> is which version?", "how new is the <p> here?", "do I have the newest <p>? which version is it?", "version <p>", "<p> version number?", "<p> -V", "pip freeze <p>", "the book is for another <p>, which one do I have?", "my teacher asks which <p> we use", "which version of <p> does Python have here?", "with which version of <p> do I work?", "what version is <p> at?", "at which version is <p>?", "for a bug report I need the version of <p>", "a bug report wants to know my version of <p>", "could you see which version <p> has?", "the version of <p> please", "before I write code: which version of <p>?", "@c print the version of <p>", "@c see which version of <p> is here", "@c give me the version number of <p>", "@n version of <p> I have", "@n current version of <p> here",
]
INSTALLED = [
    "is <p> installed?", "do {you|I|we} have <p>?", "is the {package|library|module} <p> installed?", "@c check {if|whether} <p> is installed", "can {you|I} use <p>?", "is <p> available?", "have {you|I} got <p>?", "is <p> there, the Python {package|library|module}?", "can {you|I} import <p>?", "@c see {if|whether} <p> is installed", "@c check {if|whether} the {package|library|module} <p> is there", "is there a {package|library|module} <p>?", "does this Python have <p>?", "can I import the {package|library|module} <p>?", "@c check {if|whether} <p> is available", "<p> installed?", "do you have the {package|library} <p>?",
    "have we got the {package|library} <p>?",
    "I was wondering whether <p> is installed", "my code needs <p>, is it there?", "my script imports <p>, do I have it?", "before I start: is <p> installed?", "import <p>?", "does import <p> work?", "does <p> exist in this Python?", "will import <p> work?", "<p> - installed or not?", "<p> is installed, right?", "is it true that <p> is installed?", "did somebody install <p>?", "has anyone installed <p>?", "any idea whether <p> is installed?", "would you mind checking whether <p> is installed?", "can my code use <p>?", "@c find out {if|whether} <p> is installed", "@c tell me {if|whether} I have <p>", "@c look {if|whether} <p> is there",
    "does Python know <p> here?", "do I already have <p>?", "is <p> already installed?", "already got <p>?", "is <p> missing?", "have I installed <p> already?", "would import <p> fail?", "can Python find <p>?", "does your Python find <p>?", "is <p> on board?", "is <p> on this computer, for Python?", "is <p> among the installed packages?", "is <p> one of the installed packages?", "my teacher says we need <p>, do we have it?", "the book uses <p>, is it here?", "<p> there or not?", "<p> available?", "got <p>?", "any <p> here, the package?", "could you see if <p> is installed?", "do I need to install <p> or is it there?", "must I install <p> first or do I have it?", "@c look whether <p> is among the packages", "@c say if <p> is installed", "@c see if I already have <p>",
]
FOLDER = [
    "which folder {am I|are we|is this} {in|}?", "in which folder {am I|are we|do you work}?", "@n current {folder|directory}", "@n path of {this|the current} folder", "pwd", "where am I?", "what folder {is this|are we in|am I in}?", "@n working {folder|directory}", "@n full path of this folder", "which directory {is this|are we in|am I in}?", "where {are you working|do you work|are we}?", "@n path of the {folder|directory} we are in", "where is this folder?", "where are my files stored? which path?", "@c tell me the {folder|directory} we are in", "@c print the working directory", "what is the path here?", "@c show the current directory", "on which path are we?",
    "I am lost, which folder is this?", "I was wondering in which folder we are", "where do my files go? which folder is it?", "where on the disk are we?", "where on the disk is this folder?", "where do you look for my files, in which folder?", "os.getcwd()", "cwd", "cwd?", "path?", "folder?", "path of this place", "current path please", "any idea which folder we are in?", "would you mind showing the current folder?", "I want to open this folder in the file manager, what is its path?", "for a script I need the path of this folder", "this folder has which path?", "@c look up the current folder", "@c find out in which {folder|directory} we are", "@c tell me the full path of this folder", "@n path where you work",
    "where did you save my things? which folder is this?", "what's the path of this folder?", "full path?", "full path please", "which path are you working in?", "your working folder is which one?", "in what place on the disk do you work?", "where on my computer are you?", "what folder do you see now?", "the folder we are in, what is its path?", "how do I find this folder on my disk, what is the path?", "I want to copy files here, what is the path of this folder?", "where do I have to put my files so that you see them? which folder?", "dir name?", "working dir", "print working directory", "the current {folder|directory} please", "could you see in which {folder|directory} we are?", "here is where?", "@c print the path of this folder", "@c give me the path we are in", "@c see where we are on the disk", "@c say which {folder|directory} this is", "@n place on the disk where we are", "@n {folder|directory} we are in", "@n location of this folder",
]
HOME = [
    "@n home {folder|directory}", "where is my home {folder|directory}?", "what is my home {folder|directory}?", "which {folder|directory} is my home?", "@n path of my home {folder|directory}", "@n path of the home folder", "home {folder|directory}?", "echo ~", "where is home?", "@c tell me my home {folder|directory}", "@c show my home {folder|directory}", "where is {the|my} user folder?", "@n user folder", "@n path of my user folder", "what is the path of my home?", "@c look up my home {folder|directory}",
    "I was wondering where my home folder is", "I can't find my home folder, where is it?", "which path has my home {folder|directory}?", "where do I have my home {folder|directory}?", "where on the disk is my home folder?", "cd ~ goes where?", "~ is which path?", "what does ~ stand for?", "what is ~ here?", "any idea where my home {folder|directory} is?", "would you mind looking up my home {folder|directory}?", "for a script I need the path of my home {folder|directory}", "my home {folder|directory} has which path?", "my home, which path?", "my own folder, where is it?", "@c find my home {folder|directory}", "@c print the path of my home folder", "@c print my home {folder|directory}",
    "where does my home {folder|directory} lie?", "what does my home {folder|directory} have as its path?", "what is the full path of my home?", "where are my own things, the home folder?", "where is my personal folder?", "my personal folder, which path?", "personal folder?", "home dir", "home dir?", "home path", "$HOME is where?", "expand ~", "what is ~ as a full path?", 'os.path.expanduser("~")', "Path.home()", "which {folder|directory} do I start in when I log in, my home?", "the home {folder|directory} please", "could you see where my home {folder|directory} is?", "I have to find my home {folder|directory}, where is it?", "@c give me the path of my home", "@c see where my home {folder|directory} is", "@c say what my home {folder|directory} is", "@c tell me the path behind ~", "@n full path of my home {folder|directory}", "@n location of my home {folder|directory}", "@n personal folder of my user",
]
VARIABLE = [
    "what is the environment variable <x>?", "@n environment variable <x>", "@n value of the environment variable <x>", "@n value of $<x>", "echo $<x>", "what is $<x>?", "is the environment variable <x> set?", "is $<x> set?", "what does the environment variable <x> say?", "@c show $<x>", "@c show the environment variable <x>", "@c look up the environment variable <x>", "@c look up <x> in the environment", "what is <x> in the environment?", "what is <x> set to in the environment?", "printenv <x>", "@c print the environment variable <x>", "env <x>", "what is the variable <x> of the system set to?", "$<x>?", "what's the value of <x> in the environment?",
    "echo the environment variable <x>", "@c echo $<x>",
    "I was wondering what $<x> is", "is there an environment variable <x>?", "which value has the environment variable <x>?", "which value does $<x> have?", "what did they set the environment variable <x> to?", "did somebody set $<x>?", "has the environment variable <x> a value?", "os.environ <x>", "os.environ[\"<x>\"]", "getenv <x>", "getenv(\"<x>\")", "$<x> = ?", "environment variable <x>?", "environment: <x>?", "any idea what $<x> is set to?", "would you mind looking up $<x>?", "for a script I need the value of $<x>", "my script reads $<x>, what is in it?", "the environment variable <x> holds what?", "@c read the environment variable <x>", "@c tell me the environment variable <x>", "@c find out what $<x> is",
    "printenv of <x> please", "what would printenv <x> say?", "@c do a printenv for <x>",
    "the program complains about $<x>, what is it set to?", "how is $<x> set?", "how is the environment variable <x> set?", "what's in $<x>?", "what is stored in the environment variable <x>?", "what stands in $<x>?", "what comes out of echo $<x>?", "the environment variable called <x>, what value?", "has $<x> got a value?", "do I have an environment variable <x>?", "does $<x> exist?", "does the environment variable <x> exist?", "printenv: <x>", "env | grep <x>", 'os.getenv("<x>")', 'os.environ.get("<x>")', "%<x>%", "value $<x>", "could you see what $<x> is?", "the value of $<x> please", "I have to know what $<x> says", "@c get the value of $<x>", "@c give me the value of the environment variable <x>", "@c see what $<x> is set to", "@c check the environment variable <x>", "@n content of the environment variable <x>", "@n content of $<x>",
]
SET_VARIABLE = [
    "@c set the environment variable <x> to <v>", "export <x>=<v>", "@c set $<x> to <v>", "@c make the environment variable <x> <v>", "@c put <x>=<v> into the environment", "@c set <x> to <v> in the environment", "@c give the environment variable <x> the value <v>", "the environment variable <x> should be <v>", "@c add <x>=<v> to the environment", "@c define the environment variable <x> as <v>", "@c export <x> as <v>", "$<x> should be <v>", "@c change the environment variable <x> to <v>", "@c define $<x> as <v>", "set <x>=<v> in the environment", "@c add the environment variable <x> with the value <v>",
    "@c give $<x> the value <v>",
    "my script needs the environment variable <x> to be <v>", "my script needs $<x>, make it <v>", "for my script set $<x> to <v>", "for a test I need <x>=<v> in the environment", "from now on the environment variable <x> is <v>", "from now on $<x> is <v>", "os.environ[\"<x>\"] = \"<v>\"", "os.environ <x> = <v>", "setenv <x> <v>", "environment: <x>=<v>", "env <x>=<v>", "$<x> must be <v>", "the environment variable <x> must be <v>", "I want <v> in the environment variable <x>", "I want the environment variable <x> to be <v>", "would you mind setting the environment variable <x> to <v>?", "@c write <v> into the environment variable <x>", "@c store <v> in the environment variable <x>", "@c assign <v> to the environment variable <x>", "@c assign <v> to $<x>",
    "the program wants $<x> to be <v>", "I need $<x> set to <v>", "I need an environment variable <x> with <v> in it", "let the environment variable <x> be <v>", "let $<x> be <v>", "let $<x> = <v>", "$<x> = <v>", '$env:<x> = "<v>"', 'os.putenv("<x>", "<v>")', "environment variable <x> = <v>", "environment variable: <x>, value: <v>", "new environment variable <x>, value <v>", "a new environment variable <x> with the value <v>, please", "please let <x> be <v> in the environment", "in the environment, <x> should be <v>", "could <x> be <v> in the environment?", "for this session <x>=<v> in the environment", "before we start, export <x>=<v>", "the instructions say export <x>=<v>", "@c do an export of <x>=<v>", "@c make $<x> equal to <v>", "@c save <v> in the environment variable <x>", "@c fill the environment variable <x> with <v>", "@c create the environment variable <x> with the value <v>", "@c put <v> into $<x>",
]
NEXT = {
    "disk": ["and the disk space?", "and the disk?", "how much disk space is free?", "and the free space on the disk?", "now the disk", "and how full is the disk?", "what about the disk space?", "disk?",
        "and the free space?", "how full is the disk?", "and how much disk space is left?", "and storage?", "now the free disk space", "disk space too", "the disk too please", "and the hard drive?",
        "and is the disk full?", "is there space on the disk?", "and how big is the disk?", "next, the disk", "also the disk", "and room on the drive?", "free space then?", "what about storage?", "how much is free on the drive?",
    ],
    "cores": ["and how many cores?", "and the cores?", "how many CPU cores?", "and the number of cores?", "now the CPU cores", "what about the cores?", "and CPUs?", "cores?", "and the CPU?", "how many CPUs?", "what about the CPU cores?", "and how many CPU cores?",
        "now the cores", "cores too", "the CPU cores too please", "and how many CPUs has it?", "and the number of CPUs?", "and the processors?", "how many cores then?",
        "also the cores", "next, the number of cores", "and how many processors?", "with how many cores?", "what about CPUs?", "cores then?", "and is it dual core or more?",
    ],
    "memory": ["and the memory?", "and how much memory?", "how much RAM?", "and the RAM?", "now the memory", "what about the memory?", "and free memory?", "memory?", "how much memory is free?",
        "RAM?", "RAM too", "memory too please", "and how much RAM is left?", "and how big is the memory?", "now the RAM", "what about RAM?", "how much memory does it have?", "and the free RAM?",
        "also the memory", "next, the memory", "and how many GB of RAM?", "and is the RAM full?", "RAM then?", "memory left?", "and working memory?", "is there enough RAM?",
    ],
    "system": ["and the operating system?", "which operating system?", "and the OS?", "what OS?", "now the operating system", "what about the OS?", "and which system?", "OS?", "what about the operating system?", "which OS?",
        "operating system too", "and is it Windows or Linux?", "is it Linux?", "and the system?", "now the OS", "OS too please", "what does it run, Windows or Linux?", "and which OS does it run?",
        "also the OS", "next, the operating system", "and the version of the OS?", "and Windows or Linux?", "OS then?", "is it a Mac?", "and what runs on it?",
    ],
    "computer": ["and its name?", "and the computer's name?", "what is the computer called?", "and the host name?", "now the name of the computer", "what about its name?", "what is it called?", "its name?",
        "and what is it called?", "and the name of the computer?", "now its name", "name?", "hostname too", "and the hostname?", "name of the machine?", "and how is it called?",
        "also its name", "next, the name", "and which name does it have?", "how is the computer called?", "what name has it?", "name then?", "and host?", "and what name does it have in the network?",
    ],
}
PLATFORMS = [
    ("Linux-{}.{}.{}-amd64-x86_64-with-glibc2.36", "x86_64"), ("Linux-{}.{}.{}-generic-x86_64-with-glibc2.39", "x86_64"), ("Linux-{}.{}.{}-generic-aarch64-with-glibc2.39", "aarch64"), ("macOS-1{}.{}.{}-arm64-arm-64bit", "arm64"), ("Windows-1{1}-10.0.2{0}{2}-SP0", "AMD64"),
]
# Of Nod's own environment, wherever it runs.
OWN = ["pandas", "numpy", "matplotlib", "openpyxl", "pillow", "ipython", "ipykernel"]
KNOWN = ["pandas", "numpy", "matplotlib", "openpyxl", "pillow", "scipy", "requests", "ipython", "ipykernel", "seaborn", "scikit-learn", "sympy", "polars", "flask", "django", "torch", "jupyterlab", "pytest", "rich", "tqdm", "lxml", "beautifulsoup4", "networkx", "statsmodels"]
VARIABLES = ["HOME", "USER", "LANG", "SHELL", "EDITOR", "TZ", "PATH", "TERM", "PYTHONPATH", "LOGNAME", "DISPLAY", "XDG_RUNTIME_DIR"]


class Machine:
    """A computer that is not this one, with all that code can ask of it here."""

    def __init__(self, c):
        rng = c.rng
        self.total = rng.randint(60, 8000) * 10**9 + rng.randrange(10**9)
        self.used = int(self.total * rng.uniform(0.05, 0.98))
        self.memory = rng.choice((2, 4, 8, 12, 16, 24, 32, 64, 128)) * 2**30 - rng.randrange(2**28)
        self.available = int(self.memory * rng.uniform(0.1, 0.9))
        self.cores = rng.choice((1, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 32, 64, 96))
        form, self.kind = rng.choice(PLATFORMS)
        self.platform = form.format(rng.randint(3, 6), rng.randint(0, 9), rng.randint(0, 999))
        self.user = c.name([n.lower() for n in CATEGORY["name"]])
        self.node = rng.choice((f"{self.user}-laptop", f"{self.user}s-pc", c.stem().replace(" ", "-"), f"desktop-{rng.randrange(16**6):06x}", f"{c.word()}.local"))
        self.home = {"W": f"C:\\Users\\{self.user}", "m": f"/Users/{self.user}"}.get(self.platform[0], f"/home/{self.user}")
        slash = "\\" if self.home[0] == "C" else "/"
        self.folder = slash.join([self.home, *[c.folder_name() for _ in range(rng.choice((1, 1, 2)))]])
        self.python = f"3.{rng.randint(9, 14)}.{rng.randint(0, 19)}"
        count = rng.randint(4, 24)
        self.packages = {p: f"{rng.randint(0, 14)}.{rng.randint(0, 30)}.{rng.randint(0, 9)}" for p in {*rng.sample(KNOWN, min(count, 14)), *(c.word() for _ in range(count // 4))}}
        self.environment = {}

    @contextlib.contextmanager
    def on(self):
        """While this lasts, code sees this machine; files and folders stay what they are."""
        real_folder = os.getcwd

        def folder():
            return self.folder if sys._getframe(1).f_globals.get("__name__") == "__main__" else real_folder()

        def version(name):
            if name not in self.packages:
                raise importlib.metadata.PackageNotFoundError(name)
            return self.packages[name]

        played = {
            (shutil, "disk_usage"): lambda path: SimpleNamespace(total=self.total, used=self.used, free=self.total - self.used),
            (psutil, "virtual_memory"): lambda: SimpleNamespace(total=self.memory, available=self.available),
            (os, "cpu_count"): lambda: self.cores,
            (os, "getcwd"): folder,
            (platform, "platform"): lambda: self.platform,
            (platform, "machine"): lambda: self.kind,
            (platform, "node"): lambda: self.node,
            (platform, "python_version"): lambda: self.python,
            (importlib.metadata, "version"): version,
            (importlib.metadata, "distributions"): lambda: [SimpleNamespace(name=p) for p in self.packages],
        }
        with contextlib.ExitStack() as stack:
            for (module, name), value in played.items():
                stack.enter_context(mock.patch.object(module, name, value))
            stack.enter_context(mock.patch.dict(os.environ, {"HOME": self.home, "USER": self.user, "LOGNAME": self.user, "USERNAME": self.user, **self.environment}))
            yield self

    def run(self, code):
        with self.on():
            observation = yield Act(code)
        return observation


def fact(c, machine, kind):
    """The action and the answer for one fact; what it must contain holds on every machine."""
    giga = 10**9
    if kind == "disk":
        observation = yield from machine.run("# Look up the disk space\nimport shutil\ndisk = shutil.disk_usage(\".\")\nprint(f\"{disk.total / 1e9:.1f} GB in all, {disk.used / 1e9:.1f} GB used, {disk.free / 1e9:.1f} GB free\")")
        c.demand(observation == "%.1f GB in all, %.1f GB used, %.1f GB free" % (machine.total / giga, machine.used / giga, (machine.total - machine.used) / giga))
        yield Say(f"The disk has {observation}.", ("GB in all", "GB free"))
    elif kind == "memory":
        observation = yield from machine.run("# Look up the memory\nimport psutil\nmemory = psutil.virtual_memory()\nprint(f\"{memory.total / 1e9:.1f} GB in all, {memory.available / 1e9:.1f} GB free\")")
        c.demand(observation == "%.1f GB in all, %.1f GB free" % (machine.memory / giga, machine.available / giga))
        yield Say(f"The memory is {observation}.", ("memory", "GB in all"))
    elif kind == "about":
        observation = yield from machine.run("# Look up what this computer is\nimport os, platform, psutil\nprint(platform.platform())\nprint(f\"{os.cpu_count()} CPU cores, {psutil.virtual_memory().total / 1e9:.1f} GB of memory\")")
        first, second = observation.split("\n")
        c.demand(first == machine.platform and second.startswith(f"{machine.cores} CPU"))
        yield Say(f"This computer runs {first} and has {second}.", ("CPU cores", "GB of memory"))
    else:
        comment, code, true, say, word = {
            "cores": ("Count the CPU cores", "import os\nos.cpu_count()", str(machine.cores), "This computer has {} CPU cores.", "CPU core"),
            "system": ("Look up the operating system", "import platform\nplatform.platform()", machine.platform, "This computer runs {}.", "runs"),
            "computer": ("Look up the name of this computer", "import platform\nplatform.node()", machine.node, "This computer is called {}.", "called"),
            "user": ("Look up your user name", "import getpass\ngetpass.getuser()", machine.user, "Your user name is {}.", "user name"),
            "processor": ("Look up the type of processor", "import platform\nplatform.machine()", machine.kind, "The processor is of the type {}.", "processor"),
        }[kind]
        observation = yield from machine.run(f"# {comment}\n{code}")
        value = said(result(observation))
        c.demand(value == true)
        answer = say.format(value)
        yield Say(answer.replace("1 CPU cores", "1 CPU core") if value == "1" else answer, (word,))


ASKED = {"disk": DISK + DISK_TOLD, "cores": CORES + CORES_TOLD, "memory": MEMORY + MEMORY_TOLD, "system": SYSTEM + SYSTEM_TOLD, "computer": COMPUTER, "user": USER, "processor": PROCESSOR, "about": ABOUT}


def computer_facts(c):
    machine = Machine(c)
    kind = c.pick(("disk", "disk", "disk", "disk", "cores", "cores", "memory", "memory", "memory", "system", "system", "computer", "user", "processor", "about"))
    yield User(c.ask(ASKED[kind]))
    yield from fact(c, machine, kind)
    while c.chance(0.3):
        kind = c.pick([k for k in NEXT if k != kind])
        yield User(c.ask(NEXT[kind]))
        yield from fact(c, machine, kind)


def python_facts(c):
    machine = Machine(c)
    kind = c.pick(("version", "version", "list", "count", "which", "which", "which", "installed", "installed", "installed"))
    if kind == "version":
        yield User(c.ask(VERSION + VERSION_TOLD))
        observation = yield from machine.run("# Look up the Python version\nimport platform\nplatform.python_version()")
        c.demand(said(result(observation)) == machine.python)
        yield Say(f"This is Python {machine.python}.", ("This is Python",))
    elif kind == "list":
        yield User(c.ask(PACKAGES))
        observation = yield from machine.run("# List the installed packages\nfrom importlib.metadata import distributions\nprint(*sorted({d.name for d in distributions()}), sep=\", \")")
        c.demand(observation.split(", ") == sorted(machine.packages))
        yield Say("The installed packages are listed above.", ("packages",))
    elif kind == "count":
        yield User(c.ask(HOW_MANY_PACKAGES))
        observation = yield from machine.run("# Count the installed packages\nfrom importlib.metadata import distributions\nlen({d.name for d in distributions()})")
        c.demand(result(observation) == str(len(machine.packages)))
        yield Say(f"{result(observation)} packages are installed.", ("packages are installed",))
    else:
        name = c.pick(KNOWN) if c.chance(0.7) else c.word()
        missing = c.chance(0.3)
        if c.split == "held-out":
            # These are asked again on another machine, where what is there must be there too, and the other way round.
            name = c.word() if missing else c.pick(OWN)
        if missing:
            machine.packages.pop(name, None)
        else:
            machine.packages[name] = f"{c.rng.randint(0, 14)}.{c.rng.randint(0, 30)}.{c.rng.randint(0, 9)}"
        yield User(c.ask(WHICH_VERSION + VERSION_OF_TOLD if kind == "which" else INSTALLED + INSTALLED_TOLD, p=name))
        yield from package(c, machine, name, kind)
        if c.chance(0.25):
            other = c.pick([p for p in (OWN if c.split == "held-out" else KNOWN) if p != name])
            if c.split == "held-out":
                machine.packages[other] = f"{c.rng.randint(0, 14)}.{c.rng.randint(0, 30)}.{c.rng.randint(0, 9)}"
            yield User(c.ask(["and <p>?", "what about <p>?", "and the one of <p>?", "now <p>", "<p>?", "and for <p>?", "same for <p>", "how about <p>?", "then <p>", "<p> too", "also <p>", "and which <p>?", "the version of <p>?", "and the version of <p>?", "the same for <p>", "which <p> then?"] if kind == "which" else ["and <p>?", "what about <p>?", "and is <p> there?", "now <p>", "<p>?", "is <p>?", "same for <p>", "how about <p>?", "<p> too?", "also <p>?", "then <p>?", "and do I have <p>?", "is <p> installed too?", "and for <p>?", "the same for <p>", "is <p> there as well?"], p=other))
            yield from package(c, machine, other, kind)


def package(c, machine, name, kind):
    observation = yield from machine.run(f"# Look up the version of {name}\nfrom importlib.metadata import version\nversion({quoted(name)})")
    if name not in machine.packages:
        c.demand("PackageNotFoundError" in observation)
        yield Say(f"No, {name} is not installed." if kind == "installed" else f"{name} is not installed.", (name, "installed"))
        return
    found = said(result(observation))
    c.demand(found == machine.packages[name])
    yield Say(f"Yes, {name} {found} is installed." if kind == "installed" else f"{name} {found} is installed.", (name, "installed"))


def variable_name(c):
    if c.chance(0.5):
        return c.pick(VARIABLES)
    return c.word().upper() + c.pick(("", "_PATH", "_HOME", "_DIR", "_MODE", "_URL", "_LEVEL"))


def place_and_environment(c):
    machine = Machine(c)
    kind = c.pick(("folder", "folder", "home", "variable", "set"))
    if kind == "folder":
        yield User(c.ask(FOLDER))
        observation = yield from machine.run("# Look up the current folder\nimport os\nprint(os.getcwd())")
        c.demand(observation == machine.folder)
        yield Say(f"We are in {observation}.", ("We are in",))
    elif kind == "home":
        yield User(c.ask(HOME))
        observation = yield from machine.run("# Look up your home folder\nimport os\nprint(os.path.expanduser(\"~\"))")
        c.demand(observation == machine.home)
        yield Say(f"Your home folder is {observation}.", ("home folder",))
    elif kind == "variable":
        name = variable_name(c)
        value = c.pick((machine.folder, c.word(), str(c.rng.randint(1, 9999)), "en_US.UTF-8", "Europe/Berlin", "/usr/local/bin:/usr/bin:/bin", f"/opt/{c.word()}"))
        missing = c.chance(0.25) and name not in ("HOME", "USER", "LOGNAME")
        if missing:
            c.demand(name not in os.environ)
        elif name in ("HOME", "USER", "LOGNAME"):
            value = machine.home if name == "HOME" else machine.user
        else:
            machine.environment[name] = value
        yield User(c.ask(VARIABLE, x=name))
        observation = yield from machine.run(f"# Look up the environment variable {name}\nimport os\nprint(os.environ.get({quoted(name)}))")
        c.demand(observation == ("None" if missing else value))
        yield Say(f"The environment variable {name} is not set." if missing else f"{name} is {observation}.", (name,))
    else:
        name, value = variable_name(c), c.pick((c.word(), str(c.rng.randint(0, 9999)), f"/opt/{c.word()}"))
        c.demand(name not in ("HOME", "PATH", "TERM", "USER", "LOGNAME"))
        yield User(c.ask(SET_VARIABLE, x=name, v=value))
        with mock.patch.dict(os.environ):
            yield Act(f"# Set the environment variable {name} to {value}\nimport os\nos.environ[{quoted(name)}] = {quoted(value)}")
            c.demand(os.environ[name] == value)
            yield Say(f"{name} is {value} now, for this Python session.", (name, value))


INTENTS = {computer_facts: 14, python_facts: 9, place_and_environment: 7}
