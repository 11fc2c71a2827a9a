"""What guide_dump.py asks a program, topic by topic, each in a home of its own.

A topic is a situation, one of OFFICE, or "all": what is not about one place. Choices are drawn from names, never from
positions: another place or person changes no answer of the others.
"""
import itertools
import json
import random

# In the order of the first question: the screens are asked for by digit.
SITUATIONS = ["lost", "stolen", "damaged", "expiring", "upgrade", "data-changed", "refused", "account-only",
              "first-issue"]
OFFICE = ["office 1", "office 2"]
PERSONS = ["adult self", "adult agent", "infirm agent", "minor guardian", "adult employer"]
# One of these goes with each person.
TRAITS = ["bank-use opened", "bank-use never-opened", "bank icbc", "age-band under-7", "age-band under-14",
          "away other-province", "id-document lost-too", "id-document permit", "id-document foreign", "smartphone no"]
# The pages of a case by the key that opens each; the last two only where the first page is a call, else they lead away.
PAGES = {"s": "sources", "w": "reasons", "c": "papers", "t": "status", "a": "questions", "r": "ways", "m": "care",
         "n": "unanswered", "h": "today"}
REPORTS = ["checklist", "routes", "questions", "status"]
TEXTS = REPORTS + ["explain", "export --format markdown"]
RECORDS = ["reported social temporary telephone", "reported bank temporary", "reported social formal window", "found",
           "applied reissue window pick-up", "applied exchange window post", "applied first-issue window pick-up",
           "turned-down photo", "accepted", "collected", "saw-status sealed new", "enabling-failed"]
ERRANDS = ["temporary-report", "formal-report", "release", "reissue", "exchange", "first-issue", "collect", "enable",
           "activate", "cancel-card", "change-payout", "close-account", "query-status", "query-progress",
           "reset-password", "medical-code", "claim"]
# What offices say, by the first part of the question's key.
FLAG = ["yes", "no"]
ANSWERS = {
    "temporary-lapse": ["7天 自动恢复", "15 workdays cancelled", "never"], "bank-lapse": ["5天 再挂", "never"],
    "formal-reversible": FLAG, "one-temporary-serves-both": FLAG, "one-formal-serves-both": FLAG,
    "filing-needs": ["nothing", "temporary", "formal"], "old-card-dies": ["filing", "enabling"],
    "old-card-handed-in": FLAG, "agent-may": FLAG, "enable-online": FLAG, "number-stays": FLAG, "delivery": FLAG,
    "instant-issue": FLAG, "collect-within": ["3个月"], "enable-within": ["30-60 days"], "claim-within": ["12 months"],
    "making-time": ["15个工作日", "当场"], "fee": ["20", "10-20", "不收费"], "channel": ["政务大厅二楼社保卡窗口"],
    "requirement": ["身份证、复印件2、照片2", "id-card:1:1 photo:2:0"]}
FORMS = [["--json"], ["--lang", "zh"], ["--lang", "en"]]


def chosen(places, sample, seed):
    """The topics of each place, or a part of them such as 1/10, drawn by a seed; "all" is always there."""
    pairs = list(itertools.product(places, SITUATIONS + OFFICE))
    part, whole = map(int, sample.split("/"))
    drawn = set(random.Random(seed).sample(pairs, len(pairs) * part // whole))
    topics = {"all": ["all"]}
    for place, topic in filter(drawn.__contains__, pairs):
        topics.setdefault(place, []).append(topic)
    return topics


def ask(home, place, topic, seed):
    """Asks all that belongs to a topic."""
    if topic == "all":
        ask_everything(home)
    elif topic in OFFICE:
        ask_office(home, place, random.Random(f"{place} {topic} {seed}"))
    else:
        ask_place(home, place, topic, random.Random(f"{place} {topic}"))


def ask_everything(home):
    """What is not about one place."""
    titles = [word["title"]["zh"] for word in json.loads(home.run("word", "--json").output)]
    pages = [page["id"] for page in json.loads(home.run("advice", "--json").output)]
    lists = [["guide", "lint"], ["guide", "coverage"], ["word"], ["advice"]]
    for words in lists + [["word", title] for title in titles] + [["advice", page] for page in pages]:
        for form in FORMS:
            home.ask(*words, *form)
    for query in ([], ["0"], ["cheng"], ["028"], ["成"], ["nowhere"]):
        home.ask("cities", *query)
        home.ask("cities", *query, "--json")
    home.ask("city", "000000")
    home.ask("diagnose", "--json")
    for situation, form in itertools.product(SITUATIONS, ["mermaid", "json"]):
        home.ask("graph", "--situation", situation, "--format", form)
    # What can be told, and in which form: everything is told without an answer.
    case = home.new("--situation", "lost", "--place", "510100")
    for subject, errand in itertools.product([*ANSWERS, "sync-time"], ["", *ERRANDS]):
        channel = "window" if subject == "requirement" else ""
        home.ask("told", case, ".".join(filter(None, [subject, errand, channel])))


def ask_place(home, place, situation, turn):
    """A place in one situation: its screens, itself, and a case of each person."""
    digit = SITUATIONS.index(situation) + 1
    home.press([f"{digit}", f"{place} Enter"], PAGES, "--lang", turn.choice(["zh", "en"]))
    for form in FORMS:
        home.ask("city", place, "--situation", situation, *form)
    for person in PERSONS:
        trait, text, language = turn.choice(TRAITS), turn.choice(TEXTS), turn.choice(["zh", "en"])
        case = home.new("--situation", situation, "--place", place, "--answer", f"person {person}", "--answer", trait)
        if case:
            ask_reports(home, case)
            home.ask(*text.split(), case, "--lang", language)


def ask_reports(home, case):
    """A case as programs read it; the keys of the questions that are open."""
    said = {report: home.ask(report, case, "--json") for report in REPORTS}
    return [question["key"] for question in json.loads(said["questions"] or "[]")]


def ask_office(home, place, turn):
    """A case in which something is recorded and told; then the desk keeps answers of another: news for the first."""
    person = ["--situation", turn.choice(SITUATIONS), "--place", place, "--answer", f"person {turn.choice(PERSONS)}"]

    def tell(case, key, *options):
        answer = turn.choice(ANSWERS.get(key.split(".")[0], FLAG))
        home.ask("told", case, key, *answer.split(), "--by", "12333", *options)

    case = home.new(*person)
    for number in sorted(turn.sample(range(len(RECORDS)), 6)):
        home.ask("record", case, *RECORDS[number].split())
    keys = ask_reports(home, case) + ["fee.reissue", "agent-may.collect"]
    turn.shuffle(keys)
    for key in keys[:3]:
        tell(case, key, "--on", turn.choice(["today", "yesterday"]))
    ask_reports(home, case)
    for words in (["explain", case, "--json"], ["show", case, "--json"], ["export", case, "--format", "markdown"],
                  ["graph", "--case", case, "--format", "json"]):
        home.ask(*words)
    home.ask("guide", "lint", home.write("draft.yaml", home.ask("guide", "propose", case)))
    other = home.new(*person)
    for key in keys[3:6]:
        tell(other, key, "--desk")
    ask_reports(home, case)
    for words in (["status", case], ["city", place, "--json"], ["guide", "coverage", place, "--json"]):
        home.ask(*words)
