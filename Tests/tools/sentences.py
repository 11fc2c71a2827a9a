#!/usr/bin/env python3
"""Prints everything that the program says in one language, chapter by chapter, for somebody who reads it from top to bottom.

    sentences.py zh|en [chapter ...]     such as: sentences.py zh Facts Place

A line is the name of what is said and the words, the parts that change in braces. After the chapters of Sources/Copy come
the statements of Resources, each with its sources or `ours`.
"""
import pathlib
import re
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = {"zh": "Chinese", "en": "English"}
NAME = re.compile(r"^\s*(?:var|func|case)\s+(.+?)(?:\s*\{|:\s|$)")
PART = re.compile(r"\\\(")


def literals(text):
    """The string literals of a line of Swift, each with its interpolations as braces."""
    index = 0
    while (start := text.find('"', index)) != -1:
        words, index = "", start + 1
        while index < len(text) and text[index] != '"':
            if PART.match(text, index):
                depth, index, part = 1, index + 2, ""
                while depth and index < len(text):
                    depth += {"(": 1, ")": -1}.get(text[index], 0)
                    part += text[index] if depth else ""
                    index += 1
                words += "{" + part + "}"
            elif text[index] == "\\":
                words, index = words + text[index + 1], index + 2
            else:
                words, index = words + text[index], index + 1
        index += 1
        yield words


def chapter(path):
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.lstrip().startswith("//"):
            continue
        if match := NAME.match(line):
            name = match.group(1).split("(")[0]
        for words in literals(line):
            if words.strip():
                yield name, words


def main():
    if len(sys.argv) < 2 or sys.argv[1] not in FOLDERS:
        sys.exit(__doc__)
    language, wanted = sys.argv[1], sys.argv[2:]
    folder = FOLDERS[language]
    for path in sorted((ROOT / "Sources/Copy" / folder).glob(f"{folder}+*.swift")):
        title = path.stem.split("+")[1]
        if wanted and title not in wanted:
            continue
        print(f"\n# {title}\n")
        for name, words in chapter(path):
            print(f"{name}: {words}")
    if wanted and "statements" not in wanted:
        return
    print("\n# statements\n")
    file = yaml.safe_load((ROOT / "Resources/statements.yaml").read_text(encoding="utf-8"))
    for line in file["statements"]:
        sources = ", ".join(line.get("sources", ["ours"]))
        print(f"{line['id']}: {line['value'][language]} [{sources}]")


if __name__ == "__main__":
    main()
