#!/usr/bin/env python3
"""Draws entries of the guides by seed and prints each beside its raw record, for a person to read.

usage: draw_entries.py [--seed N] [--count N] [--facts FOLDER] [--place CODE]

The raw record of an entry is its row in Resources/ledger/found.csv, or, where --facts names the folder of the raw facts
(cities.json, cities2.json, source-claims.csv), the record that Resources/ledger/facts.csv or claims.csv leads to. An entry
without one is drawn as well and says so: it may have been typed from memory.
"""

import argparse
import csv
import json
import pathlib
import random

import yaml

RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "Resources"
SECTIONS = ("rules", "channels", "requirements", "facts")


def entries(path):
    """The entries of one guide, each with the section or rule key that it stands under."""
    guide = yaml.safe_load(path.read_text(encoding="utf-8"))
    for section in SECTIONS:
        part = guide.get(section) or []
        for key, rows in part.items() if isinstance(part, dict) else [(section, part)]:
            for row in rows:
                yield key, row


def rows_of(name):
    with (RESOURCES / "ledger" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def raw_facts(folder):
    """The raw facts by id: A1 is the first of cities.json, B1 the first of cities2.json; a claim has an id of its own."""
    with (folder / "source-claims.csv").open(encoding="utf-8", newline="") as file:
        found = {row["id"]: row for row in csv.DictReader(file)}
    for series, name in (("A", "cities.json"), ("B", "cities2.json")):
        number = 0
        for place in json.loads((folder / name).read_text(encoding="utf-8")).values():
            for fact in place["facts"]:
                number += 1
                found[f"{series}{number}"] = fact
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--facts", type=pathlib.Path)
    parser.add_argument("--place", default="")
    given = parser.parse_args()

    all_entries, sources = {}, {}
    for path in sorted((RESOURCES / "guides").glob("*.yaml")):
        guide = yaml.safe_load(path.read_text(encoding="utf-8"))
        sources.update(guide.get("sources") or {})
        if path.stem.startswith(given.place) and path.stem != "sources":
            all_entries.update({row["id"]: (path.stem, key, row) for key, row in entries(path)})
    records = {}
    raw = raw_facts(given.facts) if given.facts else {}
    for row in rows_of("facts.csv") + rows_of("claims.csv"):
        name = row.get("id") or row["claim"]
        for entry in row["entries"].split():
            records.setdefault(entry, []).append(raw.get(name, name))
    for row in rows_of("found.csv"):
        for entry in row["entries"].split():
            records.setdefault(entry, []).append({key: value for key, value in row.items() if value})

    drawn = random.Random(given.seed).sample(sorted(all_entries), min(given.count, len(all_entries)))
    for number, name in enumerate(drawn, 1):
        place, key, row = all_entries[name]
        print(f"\n{number}. {place} {key} {name}")
        print("   typed ", json.dumps({k: v for k, v in row.items() if k != "id"}, ensure_ascii=False))
        for source in row["sources"]:
            print("   source", source, json.dumps(sources.get(source), ensure_ascii=False))
        for record in records.get(name, ["no raw record"]):
            print("   raw   ", record if isinstance(record, str) else json.dumps(record, ensure_ascii=False))
    lacking = sum(name not in records for name in all_entries)
    print(f"\n{len(drawn)} of {len(all_entries)} entries drawn with seed {given.seed}; {lacking} of all have no raw record")


main()
