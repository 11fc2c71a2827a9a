#!/usr/bin/env python3
"""robustness.py - whether anything is lost: one table of tries, faults, losses and leaks.

    robustness.py [--long] [--seed N] [--only TEXT] PROGRAM

Each try has a home of its own and uses the program's own commands and screens. A loss is what the program said that it
had written and has not. A fault is an end by a signal, a log that no longer opens or is damaged, half a batch, a result
claimed and not there. A leak is a socket, a program started, memory or descriptors that grow, what somebody typed that
becomes mark-up, a control or a number that is kept. Each fault is printed above the table. --only runs the rows whose
names contain TEXT. A row that cannot be tried here (no strace, no root) says so, and is no fault. Exit code 1 where a
count is not zero. Linux; BUKA_RESOURCES is handed on.
"""
import argparse
import concurrent.futures
import fcntl
import html.parser
import json
import os
import pathlib
import pty
import random
import re
import resource
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time

import trust

PLACE = "690100"
# What may stand in no output: C0 but for line ends and tabs, C1, bidi marks, what has no width, line separators.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]")
READING = [["list"], ["show", "@"], ["status", "@"], ["checklist", "@"], ["routes", "@"], ["questions", "@"], ["due"],
           ["cities"], ["city", PLACE], ["word"], ["advice"], ["manual"], ["graph", "--situation", "lost"],
           *(["export", "@", "--format", form] for form in ("html", "markdown", "json", "ics", "handover"))]
TYPED = ["<script>alert(1)</script>", "\"><img src=x>", "'onload=x", "&lt;b&gt;", "</td></tr>", "{{name}}", "{{{name}}}",
         "a\r\nATTENDEE:x", "END:VEVENT", "a;b,c\\n", "# head", "[a](http://b)", "![a](b)", "| a | b |", "**a**", "`a`",
         "<!-- a", "\x1b[31mred", "\x1b]0;x\x07", "\x9b31m", "\u202egnp", "\u2066x", "a\u200bb", "a\ufeffb", "a\u2028b",
         "---\nx: 1", "=1+1", "javascript:x"]


class Home(trust.Home):
    """A home with one case in it, and what the program said about that case."""

    def begin(self):
        outcome = self.run(["new", "--situation", "lost", "--place", PLACE])
        assert outcome.returncode == 0, outcome.stderr
        return outcome.stdout.decode().strip()

    def yuan(self, case):
        """The fees that stand in the log: each record of a test writes one of its own."""
        outcome = self.run(["show", case, "--json"])
        if outcome.returncode:
            return None
        bodies = [event["body"] for event in json.loads(outcome.stdout)["events"] if event["kind"] == "told"]
        return [int(body.rsplit(" ", 1)[1]) for body in bodies]

    def is_sound(self):
        with sqlite3.connect(self.log) as database:
            return database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]

    def start(self, words):
        return subprocess.Popen([self.program, *words, *trust.TODAY], env=self.environment, cwd=self.path,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


class Row:
    def __init__(self, name):
        self.name, self.tries, self.faults, self.lost, self.leaks, self.note = name, 0, 0, 0, 0, ""
        self.lock = threading.Lock()

    def fault(self, *what):
        with self.lock:
            self.faults += 1
        print("fault:", self.name, *what, flush=True)

    def lose(self, count, *what):
        with self.lock:
            self.lost += count
        print("lost:", self.name, count, *what, flush=True)

    def leak(self, *what):
        with self.lock:
            self.leaks += 1
        print("leak:", self.name, *what, flush=True)


def judge(row, home, case, acknowledged, *what, after=1):
    """The log opens, is sound, holds all that was acknowledged once, and takes the next record."""
    there = home.yuan(case)
    if there is None:
        row.fault("does not open", *what)
        return
    missing = [value for value in acknowledged if value not in there]
    if missing:
        row.lose(len(missing), *what)
    if len(set(there)) != len(there):
        row.fault("doubled", *what)
    if not home.is_sound():
        row.fault("damaged", *what)
    if after and home.run(["told", case, "fee.reissue", "499"]).returncode:
        row.fault("takes no more records", *what)


def kills_in_commands(row, options):
    """SIGKILL at a random moment of a record."""
    def one(index):
        randomness = random.Random(options.seed * 1000 + index)
        with Home(options.program) as home:
            case, acknowledged = home.begin(), []
            begin = time.monotonic()
            home.run(["told", case, "fee.reissue", "1"])
            usual, acknowledged = time.monotonic() - begin, [1]
            for value in range(2, 7):
                process = home.start(["told", case, "fee.reissue", str(value)])
                time.sleep(randomness.uniform(0, usual * 1.1))
                process.kill()
                process.communicate()
                row.tries += 1
                if process.returncode == 0:
                    acknowledged.append(value)
            judge(row, home, case, acknowledged, "seed", index)
    options.each(one, 150 if options.long else 5)


class Screen:
    """The wizard on a pseudo-terminal."""

    def __init__(self, home, *words):
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.chdir(home.path)
            os.execve(home.program, [home.program, *words, *trust.TODAY], dict(home.environment, TERM="xterm-256color"))
        self.child = None
        self.read(1.0, first=10)

    def read(self, quiet=0.06, first=3.0):
        """What comes until nothing has come for a while."""
        data, limit = b"", first
        while select.select([self.master], [], [], limit)[0]:
            try:
                part = os.read(self.master, 65536)
            except OSError:
                break
            if not part:
                break
            data, limit = data + part, quiet
        return data

    def press(self, keys, **times):
        os.write(self.master, keys)
        return self.read(**times)

    def end(self, number=signal.SIGKILL):
        try:
            os.kill(self.pid, number)
        except ProcessLookupError:
            pass
        status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.master)
        return status


def ticks(home):
    with sqlite3.connect(f"file:{home.log}?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM events WHERE kind = 'ticked'").fetchone()[0]


def kills_on_screen(row, options):
    """SIGKILL while papers are ticked; a tick is acknowledged when its frame was drawn."""
    def one(index):
        randomness = random.Random(options.seed * 7919 + index)
        with Home(options.program) as home:
            home.begin()
            screen, acknowledged = Screen(home), 0
            screen.press(b"c", quiet=0.2)
            for _ in range(randomness.randrange(3, 12)):
                # Two at once are no keys.
                acknowledged += 1 if screen.press(b" ") else 0
                time.sleep(0.03)
            os.write(screen.master, b" ")
            time.sleep(randomness.uniform(0, 0.03))
            screen.end()
            row.tries += 1
            there = ticks(home)
            if acknowledged == 0:
                row.fault("no tick was drawn", index)
            if there < acknowledged:
                row.lose(acknowledged - there, "seed", index)
            if there > acknowledged + 1:
                row.fault("more than was pressed", there, acknowledged)
            if not home.is_sound() or home.run(["list"]).returncode:
                row.fault("does not open", index)
    options.each(one, 100 if options.long else 4)


def kills_at_calls(row, options):
    """SIGKILL at system calls of a record; a new case is tried in the row of half cases."""
    def one(number):
        with Home(options.program) as home:
            case, outcome = second_answer(row, home, f"all:signal=SIGKILL:when={number}")
            judge(row, home, case, [1, 2] if outcome.returncode == 0 else [1], "call", number)
    options.each(one, *options.calls(["told", "@", "fee.reissue", "2"], "all", 1 if options.long else 67))


def injected(what):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + what.split(":")[0], "-e", "inject=" + what]


def second_answer(row, home, what):
    """A case in which one answer is kept, and what came of another under an injection: one try."""
    case = home.begin()
    home.run(["told", case, "fee.reissue", "1"])
    outcome = home.run(["told", case, "fee.reissue", "2"], before=injected(what))
    row.tries += 1
    return case, outcome


def errors(row, options):
    """An error in the place of a system call that touches files."""
    for call, error in [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fsync", "EIO"), ("fdatasync", "EIO"), ("write", "ENOSPC"),
                        ("write", "EPIPE"), ("ftruncate", "EIO"), ("fcntl", "ENOLCK"), ("openat", "EMFILE"),
                        ("openat", "EACCES"), ("unlink", "EACCES"), ("pread64", "EIO"), ("mmap", "ENOMEM")]:
        def one(number):
            with Home(options.program) as home:
                case, outcome = second_answer(row, home, f"{call}:error={error}:when={number}")
                # Where libraries cannot be loaded, the loader says so before the program begins.
                loader = outcome.returncode in (1, 127) and b"shared librar" in outcome.stderr
                if (outcome.returncode < 0 or outcome.returncode > 128) and not loader:
                    row.fault(call, error, number, "ended with", outcome.returncode)
                judge(row, home, case, [1, 2] if outcome.returncode == 0 else [1], call, error, number)
                if outcome.returncode not in (0, 74) and 2 in (home.yuan(case) or []):
                    row.fault(call, error, number, "written, and said otherwise:", outcome.returncode)
        numbers = options.calls(["told", "@", "fee.reissue", "2"], call, 1 if options.long else 47)
        options.each(one, *numbers)


def full_disk(row, options):
    """A file system with room for less and less, and a limit on the size of files."""
    def limited(size):
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    def record(home, case, value, size):
        process = subprocess.run([home.program, "told", case, "fee.reissue", str(value), *trust.TODAY], env=home.environment,
                                 cwd=home.path, capture_output=True, preexec_fn=limited(size) if size else None)
        row.tries += 1
        if process.returncode < 0 or process.returncode > 128:
            row.fault("ended with", process.returncode, "limit", size)
        return process.returncode == 0

    def by_limit(index):
        with Home(options.program) as home:
            case = home.begin()
            acknowledged = [value for value in range(1, 5) if record(home, case, value, index * 4096)]
            judge(row, home, case, acknowledged, "limit", index * 4096)

    def by_disk(index):
        with Home(options.program) as home:
            case, data = home.begin(), home.path / "data"
            disk = home.path / "disk"
            disk.mkdir()
            if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)], capture_output=True).returncode:
                row.note = "no file system can be mounted here: limits only"
                return
            try:
                shutil.copytree(data, disk / "data")
                home.environment["XDG_DATA_HOME"] = str(disk / "data")
                free = os.statvfs(disk).f_bavail * 4096
                (disk / "filler").write_bytes(b"x" * max(0, free - index * 4096))
                acknowledged = [value for value in range(1, 4) if record(home, case, value, 0)]
                # What is there is read on the full disk too.
                there = home.yuan(case)
                if there is None or any(value not in there for value in acknowledged):
                    row.fault("cannot be read while the disk is full", index)
                (disk / "filler").unlink()
                shutil.rmtree(data)
                shutil.copytree(disk / "data", data)
                home.environment["XDG_DATA_HOME"] = str(data)
                judge(row, home, case, acknowledged, "free pages", index)
            finally:
                subprocess.run(["umount", str(disk)], capture_output=True)
    options.each(by_limit, *range(0, 40, 1 if options.long else 13))
    options.each(by_disk, *range(0, 40, 1 if options.long else 13))


def writers(row, options):
    """Several programs write at once, to cases of their own and to one."""
    with Home(options.program) as home:
        count, seconds = (8, 60) if options.long else (4, 4)
        shared = home.begin()
        own = [home.begin() for _ in range(count)]
        acknowledged, refused, lock = {case: [] for case in [shared, *own]}, [0], threading.Lock()
        numbers = iter(range(1, 499))
        end = time.monotonic() + seconds

        def write(index):
            turn = 0
            while time.monotonic() < end:
                turn += 1
                with lock:
                    value = next(numbers, None)
                if value is None:
                    return
                case = shared if turn % 2 else own[index]
                outcome = home.run(["told", case, "fee.reissue", str(value)])
                with lock:
                    row.tries += 1
                    if outcome.returncode == 0:
                        acknowledged[case].append(value)
                    elif outcome.returncode < 0 or outcome.returncode > 128:
                        row.faults += 1
                        print("fault:", row.name, "ended with", outcome.returncode)
                    else:
                        refused[0] += 1
        threads = [threading.Thread(target=write, args=(index,)) for index in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for case, values in acknowledged.items():
            judge(row, home, case, values, case, after=case == shared)
        row.note = f"{count} writers, {seconds} s; {refused[0]} refused, and said so"


def sockets(row, options):
    """No socket is opened and no program started, by any command that reads, by a record and on the screen."""
    with Home(options.program) as home:
        case, trace = home.begin(), home.path / "trace"
        before = ["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=%network,execve"]
        for words in [*READING, ["record", "@", "found"]]:
            home.run([word.replace("@", case) for word in words], before=before)
            inspect(row, trace, 1, words)
        screen = Screen(Traced(home, before))
        for keys in (b"c", b" ", b"\x1b", b"t", b"\x1b", b"?", b"\x1b", b"r", b"\x1b", b"h", b"q"):
            screen.press(keys)
        screen.end()
        inspect(row, trace, 2, "screen")


class Traced:
    """A home whose program runs behind another."""

    def __init__(self, home, before):
        folder = home.path / "bin"
        folder.mkdir()
        script = folder / "traced"
        script.write_text("#!/bin/sh\nexec " + " ".join(before) + f' {home.program} "$@"\n')
        script.chmod(0o755)
        self.path, self.environment, self.program = home.path, home.environment, str(script)


def inspect(row, trace, started, words):
    row.tries += 1
    calls = trace.read_text(errors="replace").splitlines()
    network = [call for call in calls if re.search(r"\b(socket|connect|bind|sendto|sendmsg|socketpair)\(", call)]
    programs = [call for call in calls if "execve(" in call and call.rstrip().endswith("= 0")]
    for call in network:
        row.leak(words, call)
    if len(programs) > started or not programs:
        row.leak(words, "programs started:", len(programs))
    trace.unlink()


class Shape(html.parser.HTMLParser):
    """The tags and attributes of a page, without its words."""

    def __init__(self, page):
        super().__init__()
        self.tags = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, tuple(sorted(name for name, _ in attributes))))


def shapes(home, case):
    outputs = {form: home.run(["export", case, "--format", form]).stdout.decode() for form in ("html", "markdown", "json", "ics")}
    ics = outputs["ics"].replace("\r\n ", "")
    return outputs, {
        "html": Shape(outputs["html"]).tags,
        "ics": [re.split("[:;]", line)[0] for line in ics.split("\r\n")],
        # Line for line what begins it: a heading, a list, a table, a fence; and links.
        "markdown": [re.match(r"\s*([#>|`~-]*|\d+\.)", line).group(0) for line in outputs["markdown"].split("\n")]
        + re.findall(r"(?<!\\)\]\(", outputs["markdown"]),
        "json": sorted(json.loads(outputs["json"])),
    }


def injection(row, options):
    """What people type becomes no mark-up, no property, no control, whichever door it takes."""
    doors = [["new", "--situation", "lost", "--place", PLACE, "--name", "%"], ["new", "--line", f"{PLACE} 丢 #%"],
             ["told", "@", "channel.reissue", "%"], ["told", "@", "requirement.reissue.window", "身份证、%"],
             ["told", "@", "fee.reissue", "20", "--by", "%"], "nickname", "words"]

    def one(index):
        door, text = doors[index % len(doors)], TYPED[index // len(doors)]
        with Home(options.program) as home:
            case = home.begin()
            outputs = []
            for typed in ("王", text):
                if door == "nickname":
                    outcome = trust.handed(home, "nickname", "%", typed)
                elif door == "words":
                    outcome = trust.handed(home, *trust.HANDED[1], typed)
                else:
                    words = [word.replace("%", typed).replace("@", case) for word in door]
                    outcome = home.run(words)
                outputs.append(outcome)
            row.tries += 1
            taken = outputs[1].returncode == 0
            listed = home.run(["list"])
            cases = [line.split()[0] for line in listed.stdout.decode().splitlines()]
            found = []
            for each in cases:
                pages, shape = shapes(home, each)
                found.append(shape)
                for words in (["show", each], ["status", each], ["checklist", each], ["due"], ["list"]):
                    pages[" ".join(words[:1])] = home.run(words).stdout.decode()
                pages["said"] = (outputs[1].stdout + outputs[1].stderr).decode("utf-8", "replace")
                for name, page in pages.items():
                    plain = page.replace("\r\n", "\n") if name == "ics" else page
                    stray = CONTROLS.search(plain)
                    if stray:
                        row.leak(door, repr(text), name, "prints", repr(stray.group()))
            with sqlite3.connect(home.log) as database:
                for body, in database.execute("SELECT body FROM events UNION ALL SELECT coalesce(nickname, '') FROM cases"):
                    if CONTROLS.search(body):
                        row.leak(door, repr(text), "is stored as typed")
            # One name in the place of another leaves the page its shape.
            if taken and door[0] == "new" and len(found) == 3 and any(found[1][form] != found[2][form] for form in found[1]):
                differing = [form for form in found[1] if found[1][form] != found[2][form]]
                row.leak(door, repr(text), "shapes", differing)
    total = len(doors) * len(TYPED)
    options.each(one, *range(3, total, 1 if options.long else 17))


def memory(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)), len(os.listdir(f"/proc/{pid}/fd"))


def growth(row, options):
    """Thousands of keys over all pages: no memory and no descriptor more behind them than near the beginning."""
    with Home(options.program) as home:
        home.begin()
        screen, randomness = Screen(home), random.Random(options.seed)
        keys = [b"c", b"t", b"a", b"r", b"s", b"w", b"?", b"m", b"\x1b", b"\x1b", b"\x1b[B", b"\x1b[A", b"\t", b"L", b"h"]
        count = 20000 if options.long else 600
        first = None
        for index in range(count):
            screen.press(randomness.choice(keys), quiet=0.004, first=0.05)
            row.tries += 1
            if index == count // 3:
                first = memory(screen.pid)
        last = memory(screen.pid)
        screen.end()
        row.note = f"memory {first[0]} to {last[0]} kB, descriptors {first[1]} to {last[1]}"
        if last[1] > first[1]:
            row.leak("descriptors", first[1], last[1])
        if last[0] > first[0] + 4096:
            row.leak("memory", first[0], last[0])


def flips(row, options):
    """One bit of the log flipped: what is read is what was written, or the damage is said."""
    def one(index):
        randomness = random.Random(options.seed * 31 + index)
        with Home(options.program) as home:
            case = home.begin()
            home.run(["told", case, "fee.reissue", "7"])
            before = home.run(["show", case, "--json"]).stdout
            data = bytearray(home.log.read_bytes())
            at = randomness.randrange(len(data))
            data[at] ^= 1 << randomness.randrange(8)
            home.log.write_bytes(data)
            after = home.run(["show", case, "--json"])
            row.tries += 1
            if after.returncode < 0 or after.returncode > 128:
                row.fault("byte", at, "ended with", after.returncode)
            if after.returncode == 0 and after.stdout != before and not after.stderr:
                row.lose(1, "byte", at, "reads otherwise without a word")
    options.each(one, 300 if options.long else 8)


def from_trust(name):
    def run(row, options):
        table = trust.Table()
        if name == "numbers":
            trust.privacy(options.program, 3 if options.long else 1, table, every=1 if options.long else 41)
        elif name == "locks":
            trust.locks(options.program, table, every=1 if options.long else 97)
        elif name == "lies":
            trust.lies(options.program, table, every=1 if options.long else 11)
        else:
            trust.kills(options.program, 1 if options.long else 97, table)
        for _, tries, faults, note in table.rows:
            row.tries += tries
            if name == "numbers":
                row.leaks += 0 if note else faults
                row.note = f"{faults} of {tries} without a mark kept: {note}" if note else row.note
            else:
                row.faults += faults
                row.note = note
    return run


def script(*command, counted):
    """Another script of this folder; its last lines say how many tries there were and how many faults."""
    def run(row, options):
        words = [word.replace("@", options.program) for word in command]
        outcome = subprocess.run([str(pathlib.Path(__file__).parent.parent / words[0]), *words[1:]], capture_output=True, text=True)
        found = re.findall(counted, outcome.stdout)
        row.tries += len(found) if found and isinstance(found[0], str) else int(found[0][0]) if found else 0
        row.faults += outcome.returncode
        if outcome.returncode or not found:
            row.faults += not found
            print(*(line for line in outcome.stdout.splitlines() if re.search("FAIL|fault", line)), outcome.stderr[-500:], sep="\n")
    return run


ROWS = [
    ("killed while recording, commands", kills_in_commands, "both"),
    ("killed while recording, on the screen", kills_on_screen, "both"),
    ("killed at system calls of a record", kills_at_calls, "both"),
    ("killed at system calls of a new case", from_trust("kills"), "both"),
    ("errors in the place of system calls", errors, "both"),
    ("full disk, limit on files", full_disk, "both"),
    ("several writers", writers, "both"),
    ("one bit of the log flipped", flips, "both"),
    ("cases locked by what was written", from_trust("locks"), "both"),
    ("output lost without a word", from_trust("lies"), "both"),
    ("no socket, no program started", sockets, "both"),
    ("no mark-up, no control from what is typed", injection, "both"),
    ("numbers and passwords kept or repeated", from_trust("numbers"), "both"),
    ("memory and descriptors over keys", growth, "both"),
    ("bug reports of other programs", script("bug-tries.sh", "--short", "@", counted=r"\t(?:PASS|FAIL)\t"), "short"),
    ("bug reports of other programs", script("bug-tries.sh", "@", counted=r"\t(?:PASS|FAIL)\t"), "long"),
    ("what the terminal is owed", script("terminal-probe.sh", "@", counted=r"(?m)^(?:ok|FAILED) "), "long"),
]


class Options:
    def __init__(self, arguments):
        self.long, self.seed = arguments.long, arguments.seed
        self.program = os.path.abspath(arguments.program)
        # Most of a try is waiting for the disk, so that two at a time hold each other up little.
        self.workers = 2

    def each(self, one, *numbers):
        """Tries the numbers, or as many as one number says."""
        numbers = range(numbers[0]) if len(numbers) == 1 and isinstance(numbers[0], int) else numbers
        with concurrent.futures.ThreadPoolExecutor(self.workers) as pool:
            for outcome in [pool.submit(one, number) for number in numbers]:
                outcome.result()

    def calls(self, words, call, every):
        """The numbers of the system calls of a record, each of them or one in so many, and one behind the last."""
        with Home(self.program) as home:
            case, trace = home.begin(), home.path / "trace"
            home.run(["told", case, "fee.reissue", "1"])
            home.run([word.replace("@", case) for word in words], before=["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={call}"])
            count = len(trace.read_text(errors="replace").splitlines())
        return range(1 + self.seed % min(every, count), count + 2, every)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=19)
    parser.add_argument("--only", default="")
    parser.add_argument("program")
    arguments = parser.parse_args()
    options = Options(arguments)
    rows = []
    for name, run, form in ROWS:
        if form not in ("both", "long" if options.long else "short") or arguments.only not in name:
            continue
        row, begin = Row(name), time.monotonic()
        rows.append((row, run, begin))
    # Rows that sleep and rows that work run beside each other.
    def tried(entry):
        row, run, _ = entry
        begin = time.monotonic()
        if run in (kills_at_calls, errors, sockets) and not trust.traces():
            row.note = "no strace that may trace"
        else:
            run(row, options)
        print(f"... {row.name}: {row.tries} tries, {time.monotonic() - begin:.0f} s", file=sys.stderr, flush=True)
    with concurrent.futures.ThreadPoolExecutor(1 if options.long else 3) as pool:
        for outcome in [pool.submit(tried, entry) for entry in rows]:
            outcome.result()
    print(f"{'test':44} {'tries':>6} {'faults':>6} {'lost':>5} {'leaks':>5}")
    for row, _, _ in rows:
        print(f"{row.name:44} {row.tries:6} {row.faults:6} {row.lost:5} {row.leaks:5}  {row.note}".rstrip())
    return 1 if any(row.faults or row.lost or row.leaks or not (row.tries or row.note) for row, _, _ in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
