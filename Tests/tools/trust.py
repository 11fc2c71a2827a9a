"""trust.py - what goes in and what is claimed: rows of robustness.py.

Every try has a home of its own and uses the program's own commands; a fault is printed. Kept: a number or a password
that can be found in any file afterwards, however it is written, or that an output repeats. Lies: a result that is said
to be there and is not, or an end by a signal. Kills need strace. One try in `every` is made; BUKA_RESOURCES is handed on.
"""
import itertools
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import tempfile
import unicodedata

TODAY = ["--today", "2026-11-22", "--now", "10:00"]
DIGITS = ["０１２３４５６７８９", "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "零幺二三四五六七八九", "⓪①②③④⑤⑥⑦⑧⑨"]
GAPS = [" ", "-", "\u3000", "\u00a0", "\u2009", "–", "—", "－", ".", "·", "/", "_", "、", ",", "\u200b", "x", "转",
        "然后", " - ", "|", "：", "*"]
# What stands behind a mark, then what looks like any other word.
MARKED = ["密码123456", "密码：abc123", "微信 taoxian88", "VX:taoxian88", "wx_id99", "邮箱 tao@163.com", "验证码 4821",
          "password hunter2", "身份证后六位 121234"]
UNMARKED = ["欧阳翠花", "人民路12号3单元501", "小狗旺财"]
# `@` is the case, `%` what is typed.
DOORS = [
    ["new", "--name", "%"], ["new", "--name", "王 %"], ["new", "--line", "丢 #%"], ["new", "--line", "丢 “%”"],
    ["new", "--line", "丢 %"], ["new", "--situation", "lost", "--place", "%"], ["new", "--situation", "%"],
    ["new", "--situation", "lost", "--answer", "bank %"], ["record", "@", "tick", "%", "holder", "original"],
    ["record", "@", "tick", "id-card", "%", "original"], ["record", "@", "answer", "bank", "%"],
    ["record", "@", "answer", "new-bank", "%"], ["record", "@", "answer", "place", "%"], ["record", "@", "%"],
    ["record", "@", "found", "--on", "%"], ["told", "@", "fee.reissue", "20", "--by", "%"],
    ["told", "@", "fee.reissue", "%"], ["told", "@", "channel.reissue", "%"], ["told", "@", "channel.reissue", "二楼 %"],
    ["told", "@", "channel.reissue", "%", "--desk"], ["told", "@", "fee.reissue", "20", "--desk", "--by", "%"],
    ["told", "@", "requirement.reissue.window", "身份证、%"], ["told", "@", "%", "20"], ["show", "%"], ["city", "%"],
    ["word", "%"], ["cities", "%"], ["advice", "%"], ["list", "--lang", "%"], ["%"],
]
# What handed-over files may hold, in the log's own words.
HANDED = [("told", "fee.reissue 690100 until=2027-01-01 by=% yuan 20"), ("told", "channel.reissue 690100 until=2027-01-01 words %"),
          ("told", "requirement.reissue.window 690100 until=2027-01-01 papers other:1:0:%"), ("ticked", "% holder original yes"),
          ("ticked", "id-card % original yes"), ("nickname", "%")]


class Home:
    """The home of one person, gone with the object."""

    def __init__(self, program):
        self.program = program
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="buka-trust-"))
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.path), "LANG": "C.UTF-8",
                            "XDG_DATA_HOME": str(self.path / "data"), "XDG_CONFIG_HOME": str(self.path / "config"),
                            "XDG_CACHE_HOME": os.path.join(tempfile.gettempdir(), "buka-trust-cache")}
        if "BUKA_RESOURCES" in os.environ:
            self.environment["BUKA_RESOURCES"] = os.environ["BUKA_RESOURCES"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def run(self, words, before=(), **streams):
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams
        clock = TODAY if words and words[0] != "%" else []
        return subprocess.run([*before, self.program, *words, *clock], env=self.environment, cwd=self.path,
                              stdin=subprocess.DEVNULL, **streams)

    def case(self):
        return self.run(["new", "--situation", "lost", "--place", "690100"]).stdout.decode().strip()

    def files(self):
        return "".join(path.read_bytes().decode("utf-8", "replace") for path in self.path.rglob("*") if path.is_file())

    @property
    def log(self):
        return self.path / "data/buka/cases.sqlite"


def folded(text):
    """Every digit as 0-9, and nothing but letters and digits."""
    text = unicodedata.normalize("NFKC", text).lower()
    for digits in DIGITS[1:4]:
        text = text.translate({ord(digit): str(value) for value, digit in enumerate(digits)})
    return re.sub(r"[\W_x转然后]", "", text)


def spellings(number, randomness):
    yield number
    for gap in GAPS:
        lengths = randomness.choice([[3, 4, 4], [4], [6, 4, 4, 4], [3], [2], [1]])
        parts, rest = [], number
        while rest:
            length = lengths[len(parts) % len(lengths)]
            parts.append(rest[:length])
            rest = rest[length:]
        yield gap.join(parts)
    for digits in DIGITS:
        yield "".join(digits[int(digit)] for digit in number)
    yield "".join(f"({digit})" for digit in number)
    yield "".join(f"{digit}\ufe0f\u20e3" for digit in number)


def numbers(count, randomness):
    for index in range(count):
        length = [18, 19, 11][index % 3]
        first = ["5101041977", "6217", "138"][index % 3]
        yield first + "".join(randomness.choice("0123456789") for _ in range(length - len(first)))


def handed(home, kind, body, text):
    """Hands a case over in which somebody put `text`, with a checksum that fits."""
    with Home(home.program) as desk:
        case = desk.case()
        desk.run(["told", case, "fee.reissue", "20"])
        path = home.path / "case.json"
        desk.run(["export", case, "--format", "handover", "--output", str(path)])
        data = json.loads(path.read_text())
        if kind == "nickname":
            data["nickname"] = text
        else:
            event = data["events"][-1]
            event["kind"], event["body"] = kind, body.replace("%", text.replace(" ", "\u00a0"))
        lines = [data["case"], data["id"], data.get("nickname") or "", str(data["created"])]
        lines += [" ".join(str(event[key]) for key in ("id", "batch", "kind", "version", "happened", "written", "body"))
                  for event in data["events"]]
        digest = 0xCBF29CE484222325
        for byte in "\n".join(lines).encode():
            digest = (digest ^ byte) * 0x100000001B3 % 2**64
        data["checksum"] = format(digest, "x")
        path.write_text(json.dumps(data))
        outcome = home.run(["import", str(path)])
        path.unlink()
        for words in (["show", case, "--json"], ["export", case], ["list"]):
            outcome = subprocess.CompletedProcess([], 0, outcome.stdout + home.run(words).stdout, outcome.stderr)
        return outcome


class Table:
    def __init__(self):
        self.rows = []

    def add(self, name, tries, faults, note=""):
        self.rows.append((name, tries, faults, note))


def kept(program, text, needle, door):
    """Whether what was typed at a door is found, or said, afterwards."""
    with Home(program) as home:
        if isinstance(door, tuple):
            outcome = handed(home, *door, text)
            said = outcome.stdout + outcome.stderr
        else:
            case = home.case()
            outcome = home.run([word.replace("%", text).replace("@", case) for word in door])
            # What a search asks for it may say on its page of answers; an error never.
            said = outcome.stderr + (outcome.stdout if outcome.returncode else b"")
        return needle in folded(home.files()) or needle in folded(said.decode("utf-8", "replace"))


def privacy(program, count, table, every=1):
    randomness, turn = random.Random(14), itertools.count()
    tries = faults = 0
    for number in numbers(count, randomness):
        for spelling in spellings(number, randomness):
            for door in randomness.sample(DOORS, 6) + [randomness.choice(HANDED)]:
                if next(turn) % every:
                    continue
                tries += 1
                if kept(program, spelling, number, door):
                    faults += 1
                    print("kept:", repr(spelling), door)
    table.add("numbers kept or repeated", tries, faults)
    for words, name, note in ((MARKED, "words behind a mark kept or repeated", ""),
                              (UNMARKED, "words without a mark kept", "look like any other word")):
        tries = faults = 0
        for text in words:
            needle = folded(re.split(r"[ ：:]|密码|wx_", text)[-1]) or folded(text)
            for door in DOORS + HANDED:
                if next(turn) % every:
                    continue
                tries += 1
                if kept(program, text, needle, door):
                    faults += 1
                    if not note:
                        print("kept:", repr(text), door)
        table.add(name, tries, faults, note)


def locks(program, table, every=1):
    turn = itertools.count()
    odd = ["a b", "", " ", "\u0301x", "\u3099甲", "\u0903x", "\u0e33x", "\u20e3x", "张 三", "a\u00a0b", "a=b", "because=x",
           "against=y", "\u200b", "x" * 5000, "a" + "\u0301" * 5000, "\u2028", "é", "e\u0301", "1:2:3", "'\"", "-", "--x", "？"]
    tries = faults = 0
    for text in odd:
        for door in DOORS:
            if next(turn) % every:
                continue
            tries += 1
            with Home(program) as home:
                case = home.case()
                home.run([word.replace("%", text).replace("@", case) for word in door])
                if home.run(["record", case, "answer", "person", "adult", "self"]).returncode:
                    faults += 1
                    print("locked:", repr(text[:20]), door)
    table.add("cases locked by what was written", tries, faults)


def lies(program, table, every=1):
    turn = itertools.count()
    tries = faults = 0
    commands = [["list"], ["show", "@"], ["status", "@"], ["checklist", "@"], ["routes", "@"], ["questions", "@"],
                ["due"], ["cities"], ["city", "690100"], ["word"], ["advice"], ["manual"], ["export", "@"],
                ["graph", "--situation", "lost"], ["new", "--situation", "lost"], ["record", "@", "found"],
                ["show", "nope"], ["bogus"], ["list", "--bogus"], ["wipe", "@", "--yes"]]
    for words in commands:
        for stream in ("stdout", "stderr"):
            for kind in ("full", "closed", "pipe"):
                if next(turn) % every:
                    continue
                tries += 1
                with Home(program) as home:
                    case = home.case()
                    words_here = [word.replace("@", case) for word in words]
                    usual = home.run(words_here)
                    home.run(["undo", case]) if words[0] == "record" else None
                    outcome = on_broken(home, words_here, stream, kind)
                    silent = not (usual.stdout if stream == "stdout" else usual.stderr)
                    if outcome < 0 or outcome > 128 and outcome != 141 or not silent and stream == "stdout" and outcome == 0:
                        faults += 1
                        print("lie:", words, stream, kind, outcome)
    table.add("output lost without a word, or a crash", tries, faults)


def on_broken(home, words, stream, kind):
    if kind == "closed":
        sign = {"stdout": ">&-", "stderr": "2>&-"}[stream]
        shell = ["bash", "-c", f'exec "$@" {sign}', "bash"]
        streams = {"stderr" if stream == "stdout" else "stdout": subprocess.DEVNULL}
        return home.run(words, before=shell, **({"stdout": None, "stderr": None} | streams)).returncode
    if kind == "full":
        with open("/dev/full", "wb") as full:
            return home.run(words, **{stream: full}).returncode
    reader, writer = os.pipe()
    os.close(reader)
    try:
        return home.run(words, **{stream: writer}).returncode
    finally:
        os.close(writer)


def traces():
    """Whether system calls can be traced here."""
    return bool(shutil.which("strace")) and not subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode


def kills(program, every, table):
    if not traces():
        table.add("half cases after a kill in new", 0, 0, "no strace that may trace")
        return
    tries = faults = 0
    line = ["new", "--situation", "lost", "--place", "690100", "--answer", "person adult self", "--name", "王"]
    number = 1
    while True:
        with Home(program) as home:
            home.case()
            outcome = home.run(line, before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=all", "-e",
                                             f"inject=all:signal=SIGKILL:when={number}"])
            events = dict(sqlite3.connect(home.log).execute(
                "SELECT cases.id, count(events.sequence) FROM cases LEFT JOIN events ON case_id = id GROUP BY id"))
            tries += 1
            counts = sorted(events.values())
            if counts not in ([2], [2, 3]) and counts not in ([2], [2, 4]):
                faults += 1
                print("half a case:", number, counts)
            if outcome.returncode == 0:
                break
        number += every
    table.add("half cases after a kill in new", tries, faults)
