#!/usr/bin/env python3
"""How far it is to what matters on the screens: units, keys, lines and letters, beside what is to be reached.

    Tests/tools/screen_figures.py [--gate] [PROGRAM]

PROGRAM is the release build where there is one, else the debug build. --gate exits with 1 where a figure is over its
target. No clock is read. A unit is one Chinese character, or one Latin word or number; it is counted below the rule
under the head. The keys are pressed by the program's own scripts, on a case of a home that is thrown away.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
UNIT = re.compile(r"[\u3400-\u9fff]|[A-Za-z0-9][A-Za-z0-9.'-]*")

# A plain lost card of Chengdu, everything by default, its bank named, until the case is closed: a key a word.
LOST = ["Enter", *"成都", "Enter"]
CALLS = ["Enter", "b", "g", "h", "Enter", "Enter"]
REST = ["Enter"] * 5 + ["Enter"] + ["Enter", "End", "Enter"] + ["Enter", "2"] + ["Enter"]


def built():
    for kind in ("release", "debug"):
        program = ROOT / ".build" / kind / "buka"
        if program.exists():
            return program
    sys.exit("nothing is built: swift build")


def frames(program, language, *scripts):
    """The rows of the screen after each of the scripts, pressed one after the other."""
    with tempfile.TemporaryDirectory() as home:
        lines = [":size 80x24"]
        for number, keys in enumerate(scripts):
            lines += [*keys, f":save {number}.txt"]
        script = pathlib.Path(home, "script.keys")
        script.write_text("\n".join(lines) + "\n", encoding="utf-8")
        environment = dict(
            os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, LANG="C.UTF-8",
            BUKA_RESOURCES=os.environ.get("BUKA_RESOURCES", str(ROOT / "Resources")), BUKA_SCRIPT=str(script),
        )
        subprocess.run(
            [str(program), "--lang", language, "--today", "2026-11-23", "--now", "10:00"],
            cwd=home, env=environment, check=True, capture_output=True,
        )
        saved = []
        for number in range(len(scripts)):
            rows = pathlib.Path(home, f"{number}.txt").read_text(encoding="utf-8").split("\n")
            saved.append(rows[1 : rows.index("--")])
        return saved


def body(rows):
    """The rows between the rule under the head and the one above the keys."""
    rules = [number for number, row in enumerate(rows) if row.startswith("───")]
    if len(rules) < 2:
        sys.exit("no rules on the screen:\n" + "\n".join(rows))
    return rows[rules[0] + 1 : rules[1]]


def units_before(rows, needle):
    text = "\n".join(body(rows))
    place = text.find(needle)
    return len(UNIT.findall(text[:place])) if place >= 0 else 999


def main():
    words = [word for word in sys.argv[1:] if word != "--gate"]
    program = pathlib.Path(words[0]).resolve() if words else built()
    figures = []
    for language, paper, left in (("zh", "身份证", "还剩"), ("en", "ID card", "5 things")):
        call, papers, status, task, end = frames(
            program, language, LOST, CALLS + ["c"], ["Esc", "t"], ["Esc"] + ["Enter"] * 5, REST[5:])
        figures += [
            (f"units before the number, call, {language}", units_before(call, "028-12333"), 12),
            (f"units before the first paper, {language}", units_before(papers, paper), 40),
            (f"units before how much is left, status, {language}", units_before(status, left), 5),
        ]
        for name, rows in (("call", call), ("papers", papers), ("status", status), ("a task", task)):
            figures.append((f"lines of text before the fold, {name}, {language}", sum(bool(r.strip()) for r in body(rows)), 14))
        closed = "这件事已经结束" if language == "zh" else "This case is closed"
        if closed not in "\n".join(end):
            sys.exit("the keys do not lead to the end any more:\n" + "\n".join(end))
    figures.append(("keys of the plain lost card to its end", len(LOST + CALLS + REST), 22))
    figures.append(("keys to the papers after the place", 1, 3))
    legends = (ROOT / "Sources/Screens/Layout").glob("Key*.swift")
    letters = {m for p in legends for m in re.findall(r'\.letter\(\s*"([A-Za-z])"', p.read_text(encoding="utf-8"))}
    figures.append(("letters that are commands, beside j and k", len(letters), 16))
    plain = subprocess.run(
        [str(program), "--plain", "--lang", "zh", "--today", "2026-11-23", "--now", "10:00"],
        input="1\n成都\nq\n", text=True, capture_output=True,
        env=dict(os.environ, HOME=tempfile.mkdtemp(), XDG_DATA_HOME=tempfile.mkdtemp(), LANG="C.UTF-8"),
    ).stdout
    after = plain[plain.rfind("打电话", 0, plain.find("028-12333")) :]
    figures.append(("units before the number, in lines, of its page", len(UNIT.findall(after[: after.find("028-12333")])), 120))
    files = [p for d in ("Screens", "Terminal") for p in (ROOT / "Sources" / d).rglob("*.swift")]
    figures.append(("lines of Screens and Terminal", sum(p.read_text(encoding="utf-8").count("\n") for p in files), 14000))
    missed = 0
    for name, value, target in figures:
        over = value > target
        missed += over
        print(f"{name:<55} {value:>6}   at most {target}{'   over' if over else ''}")
    return 1 if missed and "--gate" in sys.argv[1:] else 0


sys.exit(main())
