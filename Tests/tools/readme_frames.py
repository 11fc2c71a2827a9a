#!/usr/bin/env python3
"""Makes the screens in README.md and in the articles: from the built program, over the guides that ship.

    Tests/tools/readme_frames.py [PROGRAM]            says whether they are as the documents have them
    Tests/tools/readme_frames.py [PROGRAM] --update   writes them anew

They show a real city. No test and no convention compares them: a corrected guide changes what is drawn, and somebody
runs this when the documents are to follow. PROGRAM is the release build where there is one, else the debug build.
"""

import difflib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```frame (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLACE = "510100"

# What was said and recorded before the screen is opened, a command a line (None: the keys begin a case); the keys, a line
# each; the day.
ASKED = ["answer bank-use opened", "answer id-document at-hand", "answer away here", "answer smartphone yes"]
REPORTED = ["reported social temporary telephone + reported bank temporary telephone"]
FRAMES = {
    "action": (None, "1\n成都 Enter", "2026-11-22"),
    "checklist-agent": (["answer person adult agent"] + ASKED + REPORTED, "c", "2026-11-22"),
    "today": (["answer person adult self"] + ASKED + REPORTED, "", "2026-11-26"),
    "status-lapsed": (["answer person adult self"] + ASKED + REPORTED, "t", "2026-12-02"),
}


def built():
    for kind in ("release", "debug"):
        program = ROOT / ".build" / kind / "buka"
        if program.exists():
            return program
    sys.exit("nothing is built: swift build")


def drawn(program, name):
    """The rows of a frame such as `action-zh-80x24`, without styles and empty rows at the end."""
    scene, language, size = re.fullmatch(r"(.+)-(zh|en)-(\d+x\d+)", name).groups()
    records, keys, day = FRAMES[scene]
    with tempfile.TemporaryDirectory() as home:
        environment = dict(
            os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, BUKA_RESOURCES=str(ROOT / "Resources")
        )

        def buka(*words, today="2026-11-22", **more):
            done = subprocess.run(
                [str(program), *words, "--today", today, "--now", "10:00"],
                cwd=home, env={**environment, **more}, check=True, capture_output=True, text=True,
            )
            return done.stdout.strip()

        if records is not None:
            case = buka("new", "--situation", "lost", "--place", PLACE)
            for record in records:
                buka("record", case, *record.split())
        script = pathlib.Path(home, "script.keys")
        script.write_text(f":size {size}\n{keys}\n:save frame.txt\n", encoding="utf-8")
        buka("--lang", language, today=day, BUKA_SCRIPT=str(script))
        lines = pathlib.Path(home, "frame.txt").read_text(encoding="utf-8").split("\n")
        case = json.loads(buka("list", "--json"))[0]["id"]
    # A case gets another id each time.
    rows = "\n".join(lines[1 : lines.index("--")]).replace(f"  {case}  ", "  7K1  ")
    return rows.rstrip() + "\n"


def main():
    words = [word for word in sys.argv[1:] if word != "--update"]
    program = pathlib.Path(words[0]).resolve() if words else built()
    count, same = 0, True
    for document in [ROOT / "README.md", *sorted(ROOT.glob("Sources/*/*.docc/*.md"))]:
        text = document.read_text(encoding="utf-8")
        new, frames = BLOCK.subn(lambda block: f"```frame {block[1]}\n{drawn(program, block[1])}```", text)
        count += frames
        same = same and new == text
        if "--update" in sys.argv[1:]:
            document.write_text(new, encoding="utf-8")
            continue
        name = str(document.relative_to(ROOT))
        sys.stdout.writelines(difflib.unified_diff(text.splitlines(True), new.splitlines(True), name, "the program"))
    if not count:
        sys.exit("no document has a frame")
    return 0 if same or "--update" in sys.argv[1:] else 1


sys.exit(main())
