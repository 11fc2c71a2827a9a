#!/usr/bin/env python3
"""guide_dump.py - all that a program says from its guides, so that two programs can be compared byte for byte.

    guide_dump.py PROGRAM OUT                 one file a place in the folder OUT, and all.txt: for diff -r
    guide_dump.py PROGRAM --compare OTHER     OTHER is a program, or an OUT of before: what differs, kind by kind with
                                              the first of each; exit code 1 where anything does

    --env NAME=VALUE  --other-env NAME=VALUE  for PROGRAM, for OTHER: two BUKA_RESOURCES compare two sets of guides
    --sample 1/10  --seed 7                   a part of it, chosen by the seed
    --place CODE                              this place, not all; may be given again
    --jobs 2                                  how many places at once

Every place with a guide, and a few without one, is asked for in each situation: the place, its screens, and a case of
each person. Twice a place, something is recorded, and told by an office. guide_topics.py has it all. Day and hour stand
still; the ids of cases, which are random, are written ID1, ID2 …, and folders HOME and PROGRAM. With TMPDIR=/dev/shm,
where homes are never written to a disk, it is quicker.
"""
import argparse
import collections
import concurrent.futures
import difflib
import hashlib
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import guide_topics

NOW = ["--today", "2026-11-22", "--now", "10:00"]
# Nothing about one place is longer but some graphs: their head, where the rules stand, and a digest will do.
LONGEST, HEAD = 300_000, 5_000
Said = collections.namedtuple("Said", "code output errors")


class Program:
    """A program with its environment; counts how often it is run."""

    def __init__(self, path, variables, cache):
        self.path = pathlib.Path(path).resolve()
        given = dict(text.split("=", 1) for text in variables)
        self.environment = {"LANG": "C.UTF-8", "XDG_CACHE_HOME": cache, **given}
        self.runs = itertools.count()


class Home:
    """The folder of somebody new, and what a program said there, as blocks with a heading."""

    def __init__(self, program, topic, folder):
        self.program, self.topic, self.folder = program, topic, folder
        self.names, self.blocks = {folder: "HOME", str(program.path.parent): "PROGRAM"}, []

    def run(self, *words, **variables):
        next(self.program.runs)
        data = {"HOME": self.folder, "XDG_DATA_HOME": f"{self.folder}/data", "XDG_CONFIG_HOME": f"{self.folder}/config"}
        done = subprocess.run([self.program.path, *words, *NOW], cwd=self.folder, stdin=subprocess.DEVNULL,
                              capture_output=True, env={**self.program.environment, **data, **variables})
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    def write(self, name, text):
        """Writes a file; its path."""
        path = pathlib.Path(self.folder, name)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def keep(self, words, text):
        """Keeps a block without what is random in it."""
        block = f"=== {self.topic}: {' '.join(words)}\n{text.rstrip()}\n"
        for name, alias in self.names.items():
            block = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", alias, block, flags=re.ASCII)
        block = re.sub(r'"written" : \d+', '"written" : TIME', block)
        if len(block) > LONGEST:
            block = f"{block[:HEAD]}\n… sha256 {hashlib.sha256(block.encode()).hexdigest()}\n"
        self.blocks.append(block)

    def ask(self, *words):
        """Runs the program and keeps what it says; what it printed."""
        said = self.run(*words)
        self.keep(words, f"{said.output.rstrip()}\n[{said.code}] {said.errors}")
        return said.output

    def new(self, *words):
        """Begins a case; its id, nothing where it is refused.

        An id of letters alone may be a word, such as APP, one of digits a number: such a one is not taken.
        """
        said = self.run("new", *words)
        while said.code == 0 and not re.search(r"\d[A-Z]|[A-Z]\d", said.output):
            said = self.run("new", *words)
        case = said.output.strip()
        if case:
            self.names[case] = f"ID{len(self.names) - 1}"
        self.keep(["new", *words], f"{case}\n[{said.code}] {said.errors}")
        return case

    def press(self, start, pages, *words):
        """Presses keys where there is no case yet, and keeps the frame after them and that of each page."""
        frames = ["start", *pages.values()]
        saved = [f":save {frames[0]}"] + [f"{key}\n:save {page}\nEsc" for key, page in pages.items()]
        script = self.write("keys", "\n".join([":size 80x300", *start, *saved, ""]))
        self.run("wizard", *words, BUKA_SCRIPT=script)
        for page in frames:
            frame = pathlib.Path(self.folder, page)
            text = frame.read_text(encoding="utf-8") if frame.exists() else "no frame"
            # The id stands by itself in the first row, or behind its number in a list; further down its letters may be a word.
            self.keep(["screen", page, *words], re.sub(r"(  |> 1 )[2-9A-Z]{3}  ", r"\1ID1  ", text, count=1))


def dump(program, place, topics, seed):
    """All that a program says of a place under some topics."""
    blocks = []
    for topic in topics:
        with tempfile.TemporaryDirectory() as folder:
            home = Home(program, topic, folder)
            guide_topics.ask(home, place, topic, seed)
            blocks += home.blocks
    return "".join(blocks)


def places(program):
    """The places with a guide of their own, as the program lists them, and every sixtieth of the others."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(program, "", folder)
        own, found = (json.loads(home.run("cities", *query, "--json").output) for query in ([], ["0"]))
    others = sorted(place["code"] for place in found if not place["hasGuide"])
    return [place["code"] for place in own] + others[::60]


def blocks(text):
    """The blocks of a dump by heading; where one comes again, by its number."""
    found, times = {}, collections.Counter()
    for block in re.split(r"^=== ", text, flags=re.M)[1:]:
        heading, body = block.split("\n", 1)
        times[heading] += 1
        found[heading, times[heading]] = body.splitlines()
    return found


def compare(place, mine, theirs, topics):
    """How many blocks there are of each kind, and those that differ: (kind, heading, mine, theirs)."""
    mine, theirs = blocks(mine), blocks(theirs)
    counts, differing = collections.Counter(), []
    for key in dict.fromkeys([*mine, *theirs]):
        topic, command = key[0].split(": ", 1)
        if topic in topics:
            kind = re.match(r"(guide |screen )?\w+", command)[0] + (" --json" if "json" in command else "")
            counts[kind] += 1
            if mine.get(key) != theirs.get(key):
                differing.append((kind, f"{place} {key[0]}", mine.get(key, []), theirs.get(key, [])))
    return counts, differing


def report(results):
    """Prints how many blocks of each kind differ, with the first of each; whether any do."""
    counts = sum((counts for counts, _ in results), collections.Counter())
    kinds = collections.defaultdict(list)
    for kind, *difference in itertools.chain.from_iterable(differing for _, differing in results):
        kinds[kind].append(difference)
    for kind, differing in kinds.items():
        heading, mine, theirs = differing[0]
        print(f"{kind}: {len(differing)} of {counts[kind]} differ, the first: {heading}")
        lines = difflib.unified_diff(theirs, mine, "other", "program", n=1, lineterm="")
        print("\n".join(f"    {line[:160]}" for line in itertools.islice(lines, 12)))
    print(f"{counts.total()} blocks, {sum(map(len, kinds.values()))} differ")
    return bool(kinds)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("out", nargs="?", type=pathlib.Path)
    parser.add_argument("--compare", metavar="OTHER", type=pathlib.Path)
    parser.add_argument("--env", action="append", default=[])
    parser.add_argument("--other-env", action="append", default=[])
    parser.add_argument("--sample", default="1/1")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--place", action="append", default=[])
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    if (options.out is None) == (options.compare is None):
        parser.error("either OUT or --compare OTHER")
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as cache, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        program = Program(options.program, options.env, f"{cache}/program")
        other = Program(options.compare or "", options.other_env, f"{cache}/other")
        topics = guide_topics.chosen(options.place or places(program), options.sample, options.seed)

        def look(place):
            mine = dump(program, place, topics[place], options.seed)
            if options.out:
                return (options.out / f"{place}.txt").write_text(mine, encoding="utf-8")
            if not options.compare.is_dir():
                return compare(place, mine, dump(other, place, topics[place], options.seed), topics[place])
            earlier = options.compare / f"{place}.txt"
            return compare(place, mine, earlier.read_text(encoding="utf-8") if earlier.exists() else "", topics[place])

        if options.out:
            options.out.mkdir(parents=True)
        results = list(pool.map(look, topics))
    differs = report(results) if options.compare else False
    print(f"{next(program.runs) + next(other.runs)} runs, {time.monotonic() - began:.0f} s", file=sys.stderr)
    sys.exit(differs)


main()
