#!/usr/bin/env python3
"""Draw entries of the guides by seed, and print each beside what it was made from, for a person to read.

    Tests/tools/draw_entries.py Resources RAW --seed 18 --count 40

RAW is a folder with the raw records of facts/README.md: cities.json (A1 …), cities2.json (B1 …), facts-new.json
(C1 …), people.md (D1 …, the last table), source-claims.csv (S0-01 …). A file that is not there is left out, and so
said. Nothing is judged: whether the entry says what the record says is for the reader. Needs PyYAML.
Exit codes: 0 printed, 2 no guides.
"""
import argparse
import csv
import json
import pathlib
import random
import re
import sys

import yaml


def raw_records(folder):
    """Every raw record by its id in the ledger, as text."""
    records = {}

    def found(name):
        return next(iter(sorted(folder.rglob(name))), None)

    for series, name in (("A", "cities.json"), ("B", "cities2.json")):
        if path := found(name):
            places = json.loads(path.read_text())
            facts = [(place, fact) for place, entry in places.items() for fact in entry["facts"]]
            for number, (place, fact) in enumerate(facts, 1):
                records[f"{series}{number}"] = f"{place} | " + " | ".join(str(v) for v in fact.values() if v)
    if path := found("facts-new.json"):
        for number, fact in enumerate(json.loads(path.read_text()), 1):
            records[f"C{number}"] = " | ".join(str(value) for value in fact.values() if value)
    if path := found("people.md"):
        rows = re.findall(r"^\| \d{6} \|.*$", path.read_text(), re.MULTILINE)
        records |= {f"D{number}": row.strip("| ") for number, row in enumerate(rows, 1)}
    if path := found("source-claims.csv"):
        with path.open(newline="") as lines:
            records |= {row["id"]: " | ".join(value for value in row.values() if value) for row in csv.DictReader(lines)}
    return records


def entries(guide):
    """The entries of a guide with what they are about: a rule's key, or the section."""
    for key, rules in (guide.get("rules") or {}).items():
        yield from ((key, rule) for rule in rules)
    for section in ("channels", "requirements", "facts"):
        yield from ((entry.get("kind", section), entry) for entry in guide.get(section) or [])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("resources", type=pathlib.Path)
    arguments.add_argument("raw", type=pathlib.Path)
    arguments.add_argument("--seed", type=int, default=18)
    arguments.add_argument("--count", type=int, default=40)
    arguments.add_argument("--series", help="draw only entries that a record of these series stands behind, such as CDE")
    options = arguments.parse_args()
    files = sorted((options.resources / "guides").glob("[0-9]*.yaml"))
    if not files:
        print(f"{options.resources}: no guides; name the folder that holds guides/", file=sys.stderr)
        return 2
    records = raw_records(options.raw)
    behind = {}
    for name, columns in (("facts", 5), ("claims", 4)):
        for line in (options.resources / "ledger" / f"{name}.csv").read_text().splitlines()[1:]:
            fields = line.split(",", columns - 1)
            for entry in fields[-2].split():
                behind.setdefault(entry, []).append(fields[0])
    shared = yaml.safe_load((options.resources / "guides" / "sources.yaml").read_text())["sources"]
    pool = {}
    for path in files:
        guide = yaml.safe_load(path.read_text())
        sources = shared | (guide.get("sources") or {})
        for about, entry in entries(guide):
            pool[entry["id"]] = (guide["names"]["zh"], about, entry, sources)
    ids = sorted(pool)
    if options.series:
        ids = [one for one in ids if any(row[0] in options.series for row in behind.get(one, []))]
    for number, one in enumerate(random.Random(options.seed).sample(ids, min(options.count, len(ids))), 1):
        place, about, entry, sources = pool[one]
        print(f"{number}. {one}  {place}  {about}")
        for key, value in entry.items():
            if key not in ("id", "kind", "sources"):
                print(f"   {key}: {json.dumps(value, ensure_ascii=False)}")
        for source in entry["sources"]:
            page = sources[source]
            print(f"   from: {page['grade']} {page['published']} | {page['title']} | {page['publisher']} | {page['url']}")
        rows = behind.get(one, [])
        for row in rows:
            print(f"   raw {row}: {records.get(row, 'the record is not in the folder')}")
        if not rows:
            print("   raw: no record in the ledger")
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
