#!/usr/bin/env python3
"""Keeps the screens in README.md as the golden frames have them.

    Tests/tools/readme_frames.py            exit 1 and a diff where one differs
    Tests/tools/readme_frames.py --update   writes them anew
"""

import difflib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FRAMES = ROOT / "Tests" / "ScreensTests" / "Golden"
BLOCK = re.compile(r"^```frame (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def rows(name):
    """The rows of a golden frame: without its size, its styles and empty rows at the end."""
    lines = (FRAMES / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    return "\n".join(lines[1 : lines.index("--")]).rstrip() + "\n"


def main():
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    drawn = BLOCK.sub(lambda block: f"```frame {block[1]}\n{rows(block[1])}```", text)
    if drawn == text:
        return 0
    if "--update" in sys.argv[1:]:
        readme.write_text(drawn, encoding="utf-8")
        return 0
    sys.stdout.writelines(
        difflib.unified_diff(
            text.splitlines(True), drawn.splitlines(True), "README.md", "golden frames"
        )
    )
    return 1


sys.exit(main())
