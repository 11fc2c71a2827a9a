#!/usr/bin/env python3
"""run_stories.py - do the stories hold of this program?

    run_stories.py [--jobs N] PROGRAM FOLDER...     FOLDER holds stories, or is one; Tests/Stories/README.md says how

Each story is lived through in an empty home by the program's own commands, on the days that it names. Typed claims are
read from --json, spoken ones from the text in Chinese and in English. What fails is printed with story, day and line,
what was expected and what came; the last line counts. Exit code 0 where every claim holds, 1 where one does not, 2 where
a file is no story. BUKA_RESOURCES is handed on.
"""
import argparse
import collections
import concurrent.futures
import datetime
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

try:
    import yaml
except ImportError:
    sys.exit("run_stories.py needs PyYAML: install python3-yaml (Debian), or pip install pyyaml.")

LANGUAGES = ("zh", "en")
SHARED = ("meanings.yaml", "words.yaml")
OWN = pathlib.Path(__file__).resolve().parent.parent / "Stories"
# Where nobody goes anywhere.
REMOTE = {"telephone", "app", "mini-program", "site", "post"}
PATIENCE = 120


class BadFile(Exception):
    """A file that is no story: where, and why."""

    def __init__(self, path, line, sentence):
        super().__init__(f"{path}:{line}: {sentence}")


class Broken(Exception):
    """The program did not do what a story says was done, or its answer cannot be read."""


# --- Reading YAML with its lines


class Entry:
    """A node of a file that knows its line."""

    def __init__(self, path, node):
        self.path, self.node, self.line = path, node, node.start_mark.line + 1

    @classmethod
    def root(cls, path):
        try:
            node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        except yaml.MarkedYAMLError as error:
            raise BadFile(path, (error.problem_mark or error.context_mark).line + 1, error.problem) from None
        if node is None:
            raise BadFile(path, 1, "the file is empty")
        return cls(path, node)

    def bad(self, sentence):
        return BadFile(self.path, self.line, sentence)

    def keys(self, known=None, needed=()):
        """The entries of a mapping by their key."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.bad("here go keys, each with a value")
        found = {}
        for key, value in self.node.value:
            name = Entry(self.path, key)
            if known is not None and key.value not in known:
                raise name.bad(f"unknown key '{key.value}'; there are: {', '.join(known)}")
            if key.value in found:
                raise name.bad(f"'{key.value}' stands here twice")
            found[key.value] = Entry(self.path, value)
            found[key.value].line = name.line
        for key in needed:
            if key not in found:
                raise self.bad(f"'{key}' is missing")
        if not found:
            raise self.bad("empty: what claims nothing can never fail")
        return found

    def items(self):
        """The entries of a list, or the one that stands alone."""
        if isinstance(self.node, yaml.SequenceNode):
            if not self.node.value:
                raise self.bad("empty: what claims nothing can never fail")
            return [Entry(self.path, node) for node in self.node.value]
        return [self]

    def text(self):
        if not isinstance(self.node, yaml.ScalarNode) or not self.node.value.strip():
            raise self.bad("here goes one word or sentence")
        return self.node.value.strip()

    def word(self, known):
        """A word of one of the closed lists."""
        text = self.text()
        if text not in known:
            raise self.bad(f"unknown word '{text}'; there are: {', '.join(known)}")
        return text

    def flag(self):
        return self.word(["yes", "no"]) == "yes"

    def number(self):
        text = self.text()
        if not text.isdigit():
            raise self.bad(f"'{text}' is no number")
        return int(text)

    def day(self):
        text = self.text()
        try:
            assert len(text) == 10
            return datetime.date.fromisoformat(text).isoformat()
        except (AssertionError, ValueError):
            raise self.bad(f"'{text}' is no day; write 2026-11-23") from None

    def time(self):
        text = self.text()
        if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
            raise self.bad(f"'{text}' is no time; write 20:45")
        return text


class Words:
    """The program's own words that stories may use, and the meanings that only a sentence can carry."""

    def __init__(self, folder):
        path = {name: folder / name if (folder / name).exists() else OWN / name for name in SHARED}
        lists = Entry.root(path["words.yaml"]).keys()
        self.lists = {name: [item.text() for item in entry.items()] for name, entry in lists.items()}
        self.meanings = {
            name: {language: self.patterns(entry.keys(LANGUAGES, LANGUAGES)[language], language)
                   for language in LANGUAGES}
            for name, entry in Entry.root(path["meanings.yaml"]).keys().items()}

    @staticmethod
    def patterns(entry, language):
        """The patterns of a meaning, each of which has to fit one of the sentences beside it."""
        parts = entry.keys(["is", "like"], ["is", "like"])
        compiled = []
        for item in parts["is"].items():
            if language == "zh" and re.search(r"\s", item.text()):
                raise item.bad("a Chinese pattern has no blanks: the text is compared without them")
            try:
                compiled.append(re.compile(item.text(), re.IGNORECASE))
            except re.error as error:
                raise item.bad(f"no pattern: {error}") from None
        like = [(item, Text(item.text(), language)) for item in parts["like"].items()]
        for item, text in like:
            if not any(pattern.search(text.flat) for pattern in compiled):
                raise item.bad("none of the patterns fits this sentence")
        for item, pattern in zip(parts["is"].items(), compiled):
            if not any(pattern.search(text.flat) for _, text in like):
                raise item.bad("this pattern fits none of the sentences under 'like'")
        return compiled

    def spoken(self, entry):
        """What a text has to say: a number, a day, or a meaning by its name."""
        text = entry.text()
        if re.fullmatch(r"[\d-]+", text):
            return text, None
        if text not in self.meanings:
            raise entry.bad(f"unknown meaning '{text}'; meanings.yaml has: {', '.join(self.meanings)}")
        return text, self.meanings[text]


class Text:
    """What a page says in one language, in one line; Chinese without its blanks, where lines break."""

    def __init__(self, text, language):
        self.language = language
        self.spaced = " ".join(text.split())
        self.flat = "".join(text.split()) if language == "zh" else self.spaced

    def find(self, spoken):
        """Where it says a number, a day or a meaning first; nil where it does not."""
        name, meaning = spoken
        if meaning is None:
            short = re.fullmatch(r"\d{4}-(\d\d-\d\d)", name)
            literal = f"(?:{re.escape(name[:5])})?{short[1]}" if short else re.escape(name)
            found = re.search(rf"(?<![\d-]){literal}(?![\d-])", self.spaced)
            # Places in the one form and in the other are compared by how much of the text comes before.
            return None if found is None else (found.start() / max(1, len(self.spaced)), self.around(found, self.spaced))
        spots = [found for found in (pattern.search(self.flat) for pattern in meaning[self.language]) if found]
        if not spots:
            return None
        first = min(spots, key=lambda found: found.start())
        return first.start() / max(1, len(self.flat)), self.around(first, self.flat)

    @staticmethod
    def around(found, text):
        return text[max(0, found.start() - 20):found.end() + 20]


# --- Claims
#
# A check is the line it stands on, what is expected, and a function of the page that returns what came, or nothing.

Check = collections.namedtuple("Check", "line expected outcome")


def listed(items):
    return ", ".join(str(item) for item in items) or "nothing"


def key_of(data, key, whole="the program's JSON"):
    if not isinstance(data, dict) or key not in data:
        raise Broken(f"{whole} has no '{key}'")
    return data[key]


def flag(read):
    """Whether something is so."""
    def checks(entry, words, name):
        wanted = entry.flag()
        def outcome(page):
            came = read(page.data())
            return None if came is wanted else f"{name}: {'yes' if came is True else 'no' if came is False else came}"
        return [Check(entry.line, f"{name}: {'yes' if wanted else 'no'}", outcome)]
    return checks


def only_yes(read):
    """Something that is claimed, or not spoken of; `read` returns what speaks against it."""
    def checks(entry, words, name):
        entry.word(["yes"])
        return [Check(entry.line, name, lambda page: read(page.data()))]
    return checks


def equal(kind, read, most=None):
    """The value is this one, or one of these."""
    def checks(entry, words, name):
        if kind == "number":
            wanted = [entry.number()]
        else:
            wanted = [item.day() if kind == "day" else item.word(words.lists[kind]) for item in entry.items()]
        def outcome(page):
            came = read(page.data())
            if most is not None and isinstance(came, int) and came <= wanted[0]:
                return None
            return None if came in wanted and most is None else f"{name}: {'nothing' if came is None else came}"
        return [Check(entry.line, f"{name}: {' or '.join(map(str, wanted))}", outcome)]
    return checks


def each(kind, read, notation, outcome):
    """One check for each item; outcome says what came instead, None where it holds."""
    def checks(entry, words, name):
        made = []
        for item in entry.items():
            wanted = notation(item, words) if notation else item.word(words.lists[kind])
            made.append(Check(item.line, f"{name}: {wanted}",
                              lambda page, wanted=wanted: outcome(read(page.data()), wanted)))
        return made
    return checks


def has(kind, read, notation=None):
    """The list has each of these."""
    def outcome(came, wanted):
        return None if wanted in came else f"only: {listed(came)}"
    return each(kind, read, notation, outcome)


def has_not(kind, read, notation=None):
    """The list has none of these, but something else."""
    def outcome(came, wanted):
        if not came:
            return "nothing at all stands there"
        return f"there is: {listed(came)}" if wanted in came else None
    return each(kind, read, notation, outcome)


def in_order(kind, read):
    """The list has all of these, in this order."""
    def checks(entry, words, name):
        wanted = [item.word(words.lists[kind]) for item in entry.items()]
        if len(set(wanted)) < 2:
            raise entry.bad("an order takes two that differ")
        def outcome(page):
            came = list(read(page.data()))
            spots = [came.index(word) if word in came else -1 for word in wanted]
            return None if -1 not in spots and spots == sorted(spots) else listed(came)
        return [Check(entry.line, f"{name}: {listed(wanted)}", outcome)]
    return checks


def together(kind, read):
    """One of the lists has all of these."""
    def checks(entry, words, name):
        wanted = [item.word(words.lists[kind]) for item in entry.items()]
        def outcome(page):
            came = read(page.data())
            return None if any(set(wanted) <= set(some) for some in came) else "; ".join(map(listed, came)) or "nothing"
        return [Check(entry.line, f"{name}: {listed(wanted)}", outcome)]
    return checks


def details(kind, read, rows, notation=None):
    """Of each of these by its name: what its keys are."""
    def checks(entry, words, name):
        made = []
        for key, inner in entry.keys().items():
            # The key is a word of the list as well.
            holder = Entry(inner.path, yaml.ScalarNode("tag:yaml.org,2002:str", key, inner.node.start_mark))
            holder.line = inner.line
            wanted = notation(holder, words) if notation else holder.word(words.lists[kind])
            for part, value in inner.keys(rows).items():
                def one(page, wanted=wanted):
                    found = read(page.data()).get(wanted)
                    if found is None:
                        raise Broken(f"{wanted} is not among: {listed(read(page.data()))}")
                    return found
                for check in rows[part](value, words, part):
                    def outcome(page, check=check, one=one):
                        return check.outcome(Found(one(page)))
                    made.append(Check(check.line, f"{name}: {wanted}: {check.expected}", outcome))
        return made
    return checks


class Found:
    """A part of what a page says, as a page."""

    def __init__(self, data):
        self.found = data

    def data(self):
        return self.found


def literal(read):
    """A telephone number, as one dials it."""
    def checks(entry, words, name):
        wanted = entry.text()
        if not re.fullmatch(r"[\d-]+", wanted):
            raise entry.bad(f"'{wanted}' is no telephone number")
        def outcome(page):
            came = read(page.data())
            return None if came == wanted else f"{name}: {came or 'nothing'}"
        return [Check(entry.line, f"{name}: {wanted}", outcome)]
    return checks


def bound(read, fits, how):
    """A day that is bound by another."""
    def checks(entry, words, name):
        wanted = entry.day()
        def outcome(page):
            came = read(page.data())
            return None if came is not None and fits(came, wanted) else f"{how}: {came or 'no day'}"
        return [Check(entry.line, f"{name}: {wanted}", outcome)]
    return checks


def says(entry, words, name):
    made = []
    for item in entry.items():
        spoken = words.spoken(item)
        for language in LANGUAGES:
            def outcome(page, spoken=spoken, language=language):
                return "it is not said" if page.text(language).find(spoken) is None else None
            made.append(Check(item.line, f"says in {language}: {spoken[0]}", outcome))
    return made


def says_not(entry, words, name):
    made = []
    for item in entry.items():
        spoken = words.spoken(item)
        for language in LANGUAGES:
            def outcome(page, spoken=spoken, language=language):
                text = page.text(language)
                if not text.flat:
                    return "the page is empty"
                found = text.find(spoken)
                return f"… {found[1]} …" if found else None
            made.append(Check(item.line, f"does not say in {language}: {spoken[0]}", outcome))
    return made


def says_in_order(entry, words, name):
    spoken = [words.spoken(item) for item in entry.items()]
    if len(spoken) < 2:
        raise entry.bad("an order takes two")
    made = []
    for language in LANGUAGES:
        def outcome(page, language=language):
            spots = [page.text(language).find(one) for one in spoken]
            missing = [one[0] for one, spot in zip(spoken, spots) if spot is None]
            if missing:
                return f"it is not said: {listed(missing)}"
            places = [spot[0] for spot in spots]
            return None if places == sorted(places) else "another order"
        made.append(Check(entry.line, f"says in {language} in order: {listed(one[0] for one in spoken)}", outcome))
    return made


SPOKEN = {"says": says, "says not": says_not, "says in order": says_in_order}


def empty(read):
    return only_yes(lambda data: f"there is: {listed(read(data))}" if read(data) else None)


# --- What can be claimed of each page


def duties(data):
    return {duty["kind"]: duty for duty in key_of(data, "duties")}


def next_steps(data):
    return {item["step"]: item for item in key_of(data, "next")}


def trips(data):
    return key_of(data, "trips")


def paper(entry, words):
    parts = entry.text().split()
    if len(parts) != 2 or parts[0] not in words.lists["papers"] or parts[1] not in words.lists["whose"]:
        raise entry.bad(f"'{entry.text()}' is no paper; write id-card holder")
    return " ".join(parts)


def papers(data, *parts):
    return [f"{item['document']} {item['whose']}" for trip in trips(data) for part in parts for item in trip[part]]


def matter(entry, words):
    parts = entry.text().split(".")
    known = [words.lists["topics"], words.lists["errands"], words.lists["channels"]]
    if len(parts) > 3 or any(part not in names for part, names in zip(parts, known)):
        raise entry.bad(f"'{entry.text()}' is no question; write fee.reissue or requirement.reissue.window")
    return entry.text()


def planned(data):
    return next((route for route in key_of(data, "routes") if route["isPlanned"]), {})


def routes(data, fits=lambda route: True):
    return [route["kind"] for route in key_of(data, "routes") if fits(route)]


def reliable(route):
    return route["isPossible"] and key_of(route, "isReliable", "a route in the program's JSON")


def unbeaten(data):
    """What beats the planned route: as good in days, yuan, visits and certainty, and better in one."""
    plan = planned(data)
    if not plan:
        return "no route is planned"
    for other in data["routes"]:
        if other is not plan and other["isPossible"] and beats(other, plan):
            return f"{other['kind']} beats {plan['kind']}"
    return None


def beats(left, right):
    def values(route):
        ends = [route.get(key) and (route[key]["to"] + 1000 * bool(route[key]["onTop"])) for key in ("days", "yuan")]
        certainty = [not reliable(route), len(route["unknown"])]
        return [10 ** 6 if end is None else end for end in ends] + [route["visits"]] + certainty
    pairs = list(zip(values(left), values(right)))
    return all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)


def questions(data):
    return {item["key"]: item for item in data}


def due(data):
    """What is due within the days that were asked for, the most urgent first."""
    return [duty for case in data["cases"] for duty in key_of(case, "duties", "what is due")
            if duty.get("from") and duty["from"] <= data["last"]]


def first_due(data):
    return next(iter(due(data)), {})


def event_days(text):
    return [f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in re.findall(r"^DTSTART;VALUE=DATE:(\d{8})", text, re.MULTILINE)]


def any_day(entry, words):
    return entry.day()


DUTY = {
    "on": equal("day", lambda duty: duty.get("from")),
    "not after": bound(lambda duty: duty.get("from"), lambda came, wanted: came <= wanted, "on"),
    "not before": bound(lambda duty: duty.get("from"), lambda came, wanted: came >= wanted, "on"),
    "basis": equal("bases", lambda duty: duty.get("basis")),
    "overdue": flag(lambda duty: duty["isOverdue"]),
}
NEXT = {
    "number": literal(lambda step: step.get("number")),
    "office": equal("channels", lambda step: step.get("office")),
    "grade": equal("grades", lambda step: step.get("grade")),
    "reliable": flag(lambda step: step.get("isReliable")),
    "opening": equal("openings", lambda step: step.get("opening")),
    "opens": equal("day", lambda step: step.get("opens")),
}
QUESTION = {
    "number": literal(lambda question: key_of(question, "number", "a question in the program's JSON")),
    "desk": equal("desks", lambda question: key_of(question, "deskKind", "a question in the program's JSON")),
    "reason": equal("reasons", lambda question: question["reason"]),
}


# Of each page: the keys that choose what is asked, and the keys that claim something.
PAGES = {
    "status": ({}, {
        "done": flag(lambda data: data["isDone"]),
        "stage": equal("stages", lambda data: data["stage"]),
        "first step": equal("steps", lambda data: (data["steps"] or [None])[0]),
        "steps": has("steps", lambda data: data["steps"]),
        "no steps": has_not("steps", lambda data: data["steps"]),
        "steps in order": in_order("steps", lambda data: data["steps"]),
        "next": details("steps", next_steps, NEXT),
        "duties": details("duties", duties, DUTY),
        "no duties": has_not("duties", lambda data: list(duties(data))),
    }),
    "screen": ({}, {}),
    "checklist": ({}, {
        "visits": equal("number", lambda data: sum(trip["channel"] not in REMOTE for trip in trips(data))),
        "goes to": has("channels", lambda data: [trip["channel"] for trip in trips(data)]),
        "goes not to": has_not("channels", lambda data: [trip["channel"] for trip in trips(data)]),
        "one trip": together("errands", lambda data: [trip["errands"] for trip in trips(data)]),
        "brings": has(None, lambda data: papers(data, "mustBring"), paper),
        "may bring": has(None, lambda data: papers(data, "mayBeAsked"), paper),
        "brings not": has_not(None, lambda data: papers(data, "mustBring", "mayBeAsked"), paper),
        "holder comes": flag(lambda data: any(trip["holderMustCome"] for trip in trips(data))),
        "no list for": has("errands", lambda data: [
            errand for trip in trips(data) for errand in key_of(trip, "errandsWithoutList", "a trip in the program's JSON")]),
    }),
    "routes": ({"by": "wishes"}, {
        "planned": equal("routes", lambda data: planned(data).get("kind")),
        "not planned": has_not("routes", lambda data: [planned(data)["kind"]] if planned(data) else []),
        "possible": has("routes", lambda data: routes(data, lambda route: route["isPossible"])),
        "impossible": has("routes", lambda data: routes(data, lambda route: not route["isPossible"])),
        "reliable": has("routes", lambda data: routes(data, reliable)),
        "unreliable": has("routes", lambda data: routes(data, lambda route: not reliable(route))),
        "in order": in_order("routes", routes),
        "why not": details("routes", lambda data: {route["kind"]: route for route in data["routes"]}, {
            "because": has("obstacles", lambda route: route["notFor"])}),
        "visits": equal("number", lambda data: planned(data).get("visits")),
        "visits at most": equal("number", lambda data: planned(data).get("visits"), most=True),
        "errands": has("errands", lambda data: [
            errand for trip in planned(data).get("trips", []) for errand in trip["errands"]]),
        "unbeaten": only_yes(unbeaten),
        "none": equal("no-routes", lambda data: data.get("none")),
    }),
    "questions": ({}, {
        "asks": has(None, lambda data: list(questions(data)), matter),
        "asks not": has_not(None, lambda data: list(questions(data)), matter),
        "at": details(None, questions, QUESTION, matter),
        "nothing": empty(lambda data: list(questions(data))),
    }),
    "due": ({"within": "number"}, {
        "first": equal("duties", lambda data: first_due(data).get("kind")),
        "on": equal("day", lambda data: first_due(data).get("from")),
        "not after": bound(lambda data: first_due(data).get("from"), lambda came, wanted: came <= wanted, "on"),
        "duties": details("duties", lambda data: {duty["kind"]: duty for duty in due(data)}, DUTY),
        "no duties": has_not("duties", lambda data: [duty["kind"] for duty in due(data)]),
        "nothing": empty(lambda data: [f"{duty['kind']} {duty['from']}" for duty in due(data)]),
    }),
    "explain": ({"of": "text"}, {
        "availability": equal("availabilities", lambda data: data["availability"]),
        "rules": has("rules", lambda data: [reason["rule"] for reason in data["reasons"]]),
        "no rules": has_not("rules", lambda data: [reason["rule"] for reason in data["reasons"]]),
        "final": flag(lambda data: data["isIrreversible"]),
    }),
    "diagnose": ({"of": "texts"}, {
        "finds": equal("findings", lambda data: (data.get("found") or {}).get("finding")),
        "asks": equal("diagnosis-questions", lambda data: data.get("question")),
    }),
    "word": ({"of": "text"}, {
        "is": equal("official-words", lambda data: data["word"]),
    }),
    "calendar": ({}, {
        "days": has(None, event_days, any_day),
        "no days": has_not(None, event_days, any_day),
    }),
    "sheet": ({}, {}),
    "place": ({}, {}),
}


class Claim:
    """What one page must say at one moment, and who says so."""

    def __init__(self, entry, words):
        parts = entry.keys([*PAGES, "source", "fact"], ["source"])
        parts["source"].text()
        if "fact" in parts:
            for item in parts["fact"].items():
                item.text()
        named = [name for name in parts if name in PAGES]
        if len(named) != 1:
            raise entry.bad("a claim is about one page")
        self.page = named[0]
        chosen, rows = PAGES[self.page]
        rows = {**rows, **SPOKEN}
        inner = parts[self.page].keys([*chosen, *rows])
        self.asked = {key: Claim.option(inner.pop(key), chosen[key], words) for key in list(chosen) if key in inner}
        if self.page in ("explain", "word") and "of" not in self.asked:
            raise entry.bad(f"'of' is missing: {self.page} what?")
        self.checks = [check for name, value in inner.items() for check in rows[name](value, words, name)]
        if not self.checks:
            raise entry.bad("nothing is claimed: that can never fail")

    @staticmethod
    def option(entry, kind, words):
        if kind == "number":
            return entry.number()
        if kind == "texts":
            return [item.text() for item in entry.items()]
        return entry.text() if kind == "text" else entry.word(words.lists[kind])


class Deed:
    """Something that is done: words behind `buka`, without the case; or something that has to be refused."""

    VERBS = ["record", "answer", "told", "undo", "redo"]

    def __init__(self, entry):
        self.line, self.is_refused = entry.line, isinstance(entry.node, yaml.MappingNode)
        if self.is_refused:
            entry = entry.keys(["refused"], ["refused"])["refused"]
        self.text = entry.text()
        words = shlex.split(self.text)
        if words[0] not in Deed.VERBS:
            raise entry.bad(f"'{words[0]}' is nothing that is done; there are: {', '.join(Deed.VERBS)}")
        if len(words) == 1 and words[0] not in ("undo", "redo"):
            raise entry.bad(f"{words[0]} what?")
        self.words = words

    def command(self, case):
        verb, *rest = self.words
        if verb == "answer":
            return ["record", case, "answer", *rest]
        if verb == "redo":
            return ["undo", case, "--redo", *rest]
        return [verb, case, *rest]


Moment = collections.namedtuple("Moment", "line day time deeds claims")


class Story:
    """One file."""

    KEYS = ["story", "who", "shows", "from", "where", "brought by", "said", "moments"]

    def __init__(self, path, words):
        self.path = path
        parts = Entry.root(path).keys(Story.KEYS, ["story", "who", "shows", "where", "brought by", "moments"])
        self.title = parts["story"].text()
        parts["who"].text()
        for item in parts["shows"].items():
            item.word(words.lists["faults"])
        self.place = Story.code(parts["where"])
        self.situation = parts["brought by"].word(words.lists["situations"])
        self.answers = [item.text() for item in parts["said"].items()] if "said" in parts else []
        self.moments = [Story.moment(item, words) for item in parts["moments"].items()]
        days = [(moment.day, moment.time) for moment in self.moments]
        for before, after, moment in zip(days, days[1:], self.moments[1:]):
            if after <= before:
                raise BadFile(path, moment.line, "this moment is not after the one above it")
        if not any(moment.claims for moment in self.moments):
            raise BadFile(path, 1, "nothing is claimed: that can never fail")

    @staticmethod
    def code(entry):
        """The six digits behind the name."""
        found = re.fullmatch(r"\S+ (\d{6})", entry.text())
        if not found:
            raise entry.bad(f"'{entry.text()}' is no place; write 南京 320100")
        return found[1]

    @staticmethod
    def moment(entry, words):
        parts = entry.keys(["day", "time", "does", "must"], ["day"])
        if "does" not in parts and "must" not in parts:
            raise entry.bad("nothing is done and nothing is claimed")
        return Moment(
            entry.line, parts["day"].day(), parts["time"].time() if "time" in parts else "10:00",
            [Deed(item) for item in parts["does"].items()] if "does" in parts else [],
            [Claim(item, words) for item in parts["must"].items()] if "must" in parts else [])


# --- Living through a story


class Page:
    """What the program says on one page at one moment, asked once for each form of it."""

    def __init__(self, ask, claim, day):
        self.ask, self.claim, self.texts, self.parsed = ask, claim, {}, None
        self.last = datetime.date.fromisoformat(day) + datetime.timedelta(claim.asked.get("within", 0))

    def text(self, language):
        if language not in self.texts:
            self.texts[language] = Text(self.ask(self.claim, language), language)
        return self.texts[language]

    def data(self):
        if self.parsed is None:
            if self.claim.page == "calendar":
                self.parsed = self.ask(self.claim, LANGUAGES[0])
            else:
                said = self.ask(self.claim, None)
                try:
                    self.parsed = json.loads(said)
                except json.JSONDecodeError:
                    raise Broken(f"no JSON came: {' '.join(said.split())[:200] or 'nothing'}") from None
                if self.claim.page == "due":
                    self.parsed = {"cases": self.parsed, "last": self.last.isoformat()}
        return self.parsed


class Person:
    """Somebody with an empty home who uses the program."""

    def __init__(self, program, cache, folder):
        self.program, self.folder, self.case, self.story = program, folder, None, None
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LANG": "C.UTF-8", "HOME": folder,
            "XDG_DATA_HOME": f"{folder}/data", "XDG_CONFIG_HOME": f"{folder}/config", "XDG_CACHE_HOME": cache,
            **{name: os.environ[name] for name in ["BUKA_RESOURCES"] if name in os.environ}}

    def run(self, words, moment, codes=(0,), **variables):
        """Runs the program; what it prints, with what it says of errors where that is for people."""
        words = [*words, "--today", moment.day, "--now", moment.time]
        try:
            done = subprocess.run([self.program, *words], cwd=self.folder, env={**self.environment, **variables},
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            raise Broken(f"buka {' '.join(words)}: no end after {PATIENCE} seconds") from None
        output, errors = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        if done.returncode not in codes:
            said = " ".join((errors or output).split())[:300]
            raise Broken(f"buka {' '.join(words)}: exit code {done.returncode}: {said or 'nothing was said'}")
        return output if "--json" in words else output + errors

    def begin(self, story):
        self.story = story
        answers = [word for answer in story.answers for word in ("--answer", answer)]
        said = self.run(["new", "--situation", story.situation, "--place", story.place, *answers], story.moments[0])
        self.case = said.split()[0]

    def does(self, deed, moment):
        self.run(deed.command(self.case), moment, codes=(1,) if deed.is_refused else (0,))

    def ask(self, claim, language, moment):
        """What a page says in a language, or as JSON where none is named."""
        form = ["--lang", language] if language else ["--json"]
        asked = claim.asked
        if claim.page in ("status", "checklist", "questions"):
            return self.run([claim.page, self.case, *form], moment)
        if claim.page == "routes":
            return self.run(["routes", self.case, *(["--by", asked["by"]] if "by" in asked else []), *form], moment)
        if claim.page == "due":
            return self.run(["due", "--days", str(asked.get("within", 0)), *form], moment, codes=(0, 1))
        if claim.page == "explain":
            return self.run(["explain", self.case, *asked["of"].split(), *form], moment, codes=(0, 1))
        if claim.page == "diagnose":
            return self.run(["diagnose", "--case", self.case, *asked.get("of", []), *form], moment)
        if claim.page == "word":
            return self.run(["word", *asked["of"].split(), *form], moment, codes=(0, 1))
        if claim.page == "place":
            return self.run(["city", self.story.place, "--situation", self.story.situation, *form], moment)
        if claim.page == "screen":
            return self.screen(language, moment)
        kind = {"calendar": "ics", "sheet": "markdown"}[claim.page]
        return self.run(["export", self.case, "--format", kind, "--lang", language], moment)

    def screen(self, language, moment):
        """The first page, 80 columns and 24 rows, where nothing was pressed."""
        script, frame = pathlib.Path(self.folder, "keys"), pathlib.Path(self.folder, "frame")
        script.write_text(f":size 80x24\n:save {frame}\n", encoding="utf-8")
        frame.unlink(missing_ok=True)
        self.run(["wizard", "--lang", language], moment, BUKA_SCRIPT=str(script))
        if not frame.exists():
            raise Broken("the program showed no screen")
        # The first line is the size, what follows `--` the colours.
        return frame.read_text(encoding="utf-8").partition("\n")[2].rpartition("\n--\n")[0]


def live(story, program, cache):
    """Lives through a story; the number of checks, and what failed as lines of a report."""
    checked, failures = 0, []
    def fail(line, day, expected, came):
        failures.append(f"{story.path}:{line}  {story.title}\n    on {day}, expected  {expected}\n    came  {came}")
    with tempfile.TemporaryDirectory(prefix="story-") as folder:
        person = Person(program, cache, folder)
        try:
            person.begin(story)
        except Broken as broken:
            fail(1, story.moments[0].day, "the case can be begun", broken)
            return 1, failures
        for moment in story.moments:
            when = f"{moment.day} {moment.time}"
            for deed in moment.deeds:
                try:
                    person.does(deed, moment)
                except Broken as broken:
                    fail(deed.line, when, f"{deed.text} {'is refused' if deed.is_refused else 'can be done'}", broken)
                    return checked + 1, failures
            pages = {}
            for claim in moment.claims:
                key = (claim.page, str(claim.asked))
                page = pages.setdefault(key, Page(
                    lambda claim, language, moment=moment: person.ask(claim, language, moment), claim, moment.day))
                for check in claim.checks:
                    checked += 1
                    try:
                        came = check.outcome(page)
                    except Broken as broken:
                        came = broken
                    if came is not None:
                        fail(check.line, when, f"{claim.page}: {check.expected}", came)
    return checked, failures


def files(folder):
    """The stories in a folder, or the one file."""
    if folder.is_file():
        return [folder]
    found = sorted(path for path in folder.glob("*.yaml") if path.name not in SHARED)
    if not found:
        raise BadFile(folder, 0, "there is no story here")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many stories at once")
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    if not os.access(program, os.X_OK):
        parser.error(f"{arguments.program} is no program")
    try:
        stories = []
        for folder in arguments.folder:
            words = Words(folder if folder.is_dir() else folder.parent)
            stories += [Story(path, words) for path in files(folder)]
    except (BadFile, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    checked, failed = 0, 0
    with tempfile.TemporaryDirectory(prefix="stories-") as cache:
        # The guides are compiled by the first that asks; then all find them ready.
        first = Person(program, cache, cache)
        try:
            first.run(["cities", "成都"], stories[0].moments[0], codes=(0, 1))
        except Broken as broken:
            sys.exit(f"run_stories.py: the program does not start. {broken}")
        with concurrent.futures.ThreadPoolExecutor(max(1, arguments.jobs)) as pool:
            for count, failures in pool.map(lambda story: live(story, program, cache), stories):
                checked, failed = checked + count, failed + len(failures)
                for failure in failures:
                    print(failure, flush=True)
    moments = sum(len(story.moments) for story in stories)
    print(f"{len(stories)} stories, {moments} moments, {checked} claims in Chinese and English, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
