"""Runs one Python kernel and leaves no process behind.

    python -I -S supervisor.py FOLDER MEMORY_BYTES COMMAND...

Nod holds the write end of this process's standard input and writes nothing to it. The kernel, and every process
it started, is killed when that pipe closes (Nod left, or was killed: the system closes it then), when this process
gets SIGTERM, or when the kernel itself ends. After that FOLDER, where the kernel's sockets are, is removed.

On Linux this process is a "child subreaper": a process that detaches from the kernel by forking twice becomes a
child of this one instead of a child of init, so it is found too. Elsewhere only processes still connected to the
kernel by parentage or process group are found.

Reports one JSON object a line on standard output: {"pid": N} once, then {"exit": CODE} or {"signal": NUMBER}.
"""

import os
import select
import signal
import subprocess
import sys
import time

LINUX = sys.platform.startswith("linux")
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
KILL_SECONDS = 5.0  # how long to go on killing a tree that forks as fast as it is killed


def report(key, value):
    try:
        os.write(1, b'{"%s": %d}\n' % (key, value))
    except OSError:
        pass  # nobody reads any more


def limit(resource, kind, value):
    """Sets soft and hard limit, never above the hard limit that already holds."""
    hard = resource.getrlimit(kind)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(kind, (value, value))


def become_kernel(command, memory, parent, prctl):
    """In the forked child: a session of its own, limits, then the kernel in place of this program."""
    try:
        os.setsid()
        if prctl:
            prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)  # the supervisor died before the line above could take effect
        for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM, signal.SIGCHLD, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        try:
            import resource

            limit(resource, resource.RLIMIT_CORE, 0)
            if memory:
                limit(resource, resource.RLIMIT_AS, memory)
        except (ImportError, ValueError, OSError) as error:
            os.write(2, ("no memory limit: %s\n" % error).encode())
        try:
            # When the machine runs out of memory, Python should go, not Nod or the desktop.
            with open("/proc/self/oom_score_adj", "w") as file:
                file.write("500")
        except OSError:
            pass
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.dup2(2, 1)  # fd 1 was the report
        os.execv(command[0], command)
    except BaseException as error:
        os.write(2, ("%s: %s\n" % (command[0], error)).encode(errors="replace"))
    os._exit(127)


def parents():
    """Parent of every process that can be seen."""
    table = {}
    if LINUX:
        for name in os.listdir("/proc"):
            if name.isdigit():
                try:
                    with open("/proc/%s/stat" % name, "rb") as file:
                        # pid (name) state ppid …; the name may hold spaces and parentheses
                        table[int(name)] = int(file.read().rpartition(b")")[2].split()[1])
                except (OSError, IndexError, ValueError):
                    pass
    else:
        listing = subprocess.run(["ps", "-axo", "pid=,ppid="], stdout=subprocess.PIPE).stdout
        for line in listing.splitlines():
            fields = line.split()
            if len(fields) == 2:
                table[int(fields[0])] = int(fields[1])
    return table


def descendants(of):
    children = {}
    for pid, parent in parents().items():
        children.setdefault(parent, []).append(pid)
    found, queue = [], [of]
    while queue:
        for pid in children.get(queue.pop(), []):
            found.append(pid)
            queue.append(pid)
    return found


def kill(function, pid):
    try:
        function(pid, signal.SIGKILL)
    except OSError:
        pass


class Supervisor:
    def __init__(self, kernel):
        self.kernel = kernel
        self.status = None

    def reap(self):
        """Takes the exit statuses that are ready. False when no child is left at all."""
        try:
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    return True
                if pid == self.kernel:
                    self.status = status
        except ChildProcessError:
            return False

    def watch(self, wake):
        """Returns when the kernel ended, standard input closed, or SIGTERM came."""
        while True:
            ready = select.select([0, wake], [], [])[0]
            if wake in ready and signal.SIGTERM in os.read(wake, 512):
                return
            if wake in ready and (not self.reap() or self.status is not None):
                return
            if 0 in ready and not os.read(0, 64):
                return

    def kill_all(self):
        deadline = time.monotonic() + KILL_SECONDS
        if self.status is None:
            kill(os.killpg, self.kernel)
        while time.monotonic() < deadline:
            for pid in descendants(os.getpid()):
                kill(os.kill, pid)
            if not self.reap():
                return
            time.sleep(0.005)

    def tell(self):
        if self.status is None:
            return
        if os.WIFSIGNALED(self.status):
            report(b"signal", os.WTERMSIG(self.status))
        else:
            report(b"exit", os.WEXITSTATUS(self.status))


def remove(folder):
    for root, folders, files in os.walk(folder, topdown=False):
        for name in files:
            try:
                os.unlink(os.path.join(root, name))
            except OSError:
                pass
        for name in folders:
            try:
                os.rmdir(os.path.join(root, name))
            except OSError:
                pass
    try:
        os.rmdir(folder)
    except OSError:
        pass


def main():
    folder, memory, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    prctl = None
    if LINUX:
        try:
            import ctypes

            libc = ctypes.CDLL(None)
            prctl = lambda option, value: libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0)
            prctl(PR_SET_CHILD_SUBREAPER, 1)
        except (ImportError, OSError, AttributeError):
            prctl = None  # a Python without ctypes: processes that detach themselves are not found
    wake, waker = os.pipe()
    os.set_blocking(waker, False)
    signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        become_kernel(command, memory, parent, prctl)
    report(b"pid", pid)
    supervisor = Supervisor(pid)
    supervisor.watch(wake)
    if supervisor.status is not None:
        supervisor.tell()  # at once: killing what is left may take a moment
        supervisor.kill_all()
    else:
        supervisor.kill_all()
        supervisor.tell()
    remove(folder)


main()
