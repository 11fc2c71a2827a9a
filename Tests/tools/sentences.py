#!/usr/bin/env python3
"""Prints all that the program says, chapter by chapter, for somebody who reads it through in their own language.

    Tests/tools/sentences.py zh          one language
    Tests/tools/sentences.py zh en       two, one below the other
    Tests/tools/sentences.py zh --chapter Papers --chapter statements

What is put in stands in ‹›. Read are Sources/Copy and Resources/statements.yaml, which states what is so in the world;
the guides, the advice and the words of screens are files of their own. Needs python3 with yaml, and no built program.
"""

import argparse
import pathlib
import re
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "Sources" / "Copy"
FOLDERS = {"zh": "Chinese", "en": "English"}
MEMBER = re.compile(r"^  (?:package |private |fileprivate |static )*(?:var|func) (\w+)(.*)$")
LABEL = re.compile(r"^\s*(case .*?|default):(?=\s|$)")


def literal(text, start):
    """The string that begins at a quotation mark, with what is put in as ‹…›, and where it ends."""
    mark = '"""' if text.startswith('"""', start) else '"'
    said, index = "", start + len(mark)
    while not text.startswith(mark, index):
        if text.startswith("\\(", index):
            depth, end = 1, index + 2
            while depth:
                if text[end] == '"':
                    end = literal(text, end)[1]
                    continue
                depth += {"(": 1, ")": -1}.get(text[end], 0)
                end += 1
            said += "‹" + " ".join(text[index + 2 : end - 1].split()) + "›"
            index = end
        elif text[index] == "\\":
            said += {"n": "\n", "t": "\t"}.get(text[index + 1], text[index + 1])
            index += 2
        else:
            said += text[index]
            index += 1
    if mark == '"""':
        lines = said.strip("\n").split("\n")
        said = "\n".join(line.strip() for line in lines if line.strip())
    return said, index + len(mark)


def strings(text):
    """The strings of a body that are not put into another one."""
    found, index = [], 0
    while index < len(text):
        if text.startswith("//", index):
            index = text.find("\n", index) % (len(text) + 1)
        elif text[index] == '"':
            said, index = literal(text, index)
            found.append(said)
        else:
            index += 1
    return found


def members(path):
    """Each sentence of a chapter: its name, and what is said, with the case where there are several."""
    found, lines = {}, path.read_text(encoding="utf-8").split("\n")
    starts = [index for index, line in enumerate(lines) if MEMBER.match(line)] + [len(lines)]
    for start, end in zip(starts, starts[1:]):
        name, rest = MEMBER.match(lines[start]).groups()
        body, label, said = [], "", []
        pieces = [rest.split("{", 1)[1] if "{" in rest else ""] + lines[start + 1 : end]
        for line in pieces:
            case = LABEL.match(line)
            if case:
                said += [(label, text) for text in strings("\n".join(body))]
                label, body = case[1].removeprefix("case "), [line[case.end() :]]
            else:
                body.append(line)
        said += [(label, text) for text in strings("\n".join(body))]
        # Members of one name differ by what they are of: name(_: Errand).
        kind = re.match(r"\(_ \w+: ([\w.]+)", rest)
        found.setdefault(f"{name}({kind[1]})" if kind else name, []).extend(text for text in said if text[1].strip())
    return found


def statements():
    """The statements by id, each language by itself."""
    rows = yaml.safe_load((ROOT / "Resources" / "statements.yaml").read_text(encoding="utf-8"))["statements"]
    return {lang: {row["id"]: [("", row["value"][lang])] for row in rows if lang in row["value"]} for lang in FOLDERS}


def chapters():
    """Chapter, then language, then sentence."""
    for sentences in sorted((COPY / "Sentences").glob("*.swift")):
        name = sentences.stem
        paths = {lang: COPY / folder / f"{folder}+{name}.swift" for lang, folder in FOLDERS.items()}
        if all(path.exists() for path in paths.values()):
            yield name, {lang: members(path) for lang, path in paths.items()}
    yield "statements", statements()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("languages", nargs="+", choices=sorted(FOLDERS))
    parser.add_argument("--chapter", action="append", help="this chapter only")
    options = parser.parse_args()
    count = dict.fromkeys(options.languages, 0)
    for chapter, said in chapters():
        if options.chapter and chapter not in options.chapter:
            continue
        print(f"\n== {chapter}")
        for name in said[options.languages[0]]:
            print(f"\n{name}")
            for lang in options.languages:
                for label, text in said[lang].get(name, []):
                    count[lang] += 1
                    print(f"  {lang}  {label + ': ' if label else ''}" + text.replace("\n", "\n      "))
    print("\n" + ", ".join(f"{lang}: {number} sentences" for lang, number in count.items()), file=sys.stderr)


if __name__ == "__main__":
    main()
