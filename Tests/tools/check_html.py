"""Reads an HTML file with Python's parser; prints what is not well-formed, not self-contained, or unreadable aloud."""

import html.parser
import sys

VOID = {"meta", "input", "col"}


class Check(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.seen = [], [], {}
        self.headings, self.language, self.text = [], None, []

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(set(names)) != len(names):
            self.fault(f"<{tag}> has an attribute twice")
        self.seen[tag] = self.seen.get(tag, 0) + 1
        for name, value in attributes:
            if name.startswith("on") or name in ("src", "href", "style"):
                self.fault(f"<{tag} {name}> leads outside or hides a script")
        if tag == "html":
            self.language = dict(attributes).get("lang")
        if tag == "th" and "scope" not in names:
            self.fault("<th> without scope")
        if tag in ("script", "link", "img", "iframe"):
            self.fault(f"<{tag}>")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.fault(f"</{tag}> closes {self.open[-1:] or 'nothing'}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if "style" not in self.open:
            self.text.append(data)
        elif "url(" in data or "@import" in data:
            self.fault("the style sheet loads something")

    def fault(self, words):
        self.faults.append(f"line {self.getpos()[0]}: {words}")


check = Check()
check.feed(open(sys.argv[1], encoding="utf-8").read())
check.close()
if check.open:
    check.fault(f"not closed: {check.open}")
if not check.language:
    check.fault("no lang")
if check.headings[:1] != [1] or check.headings.count(1) != 1:
    check.fault(f"not one h1 first: {check.headings}")
if any(later - earlier > 1 for earlier, later in zip(check.headings, check.headings[1:])):
    check.fault(f"a level of headings is left out: {check.headings}")
if check.seen.get("table", 0) != check.seen.get("caption", 0):
    check.fault("a table without caption")
for word in sys.argv[2:]:
    if word not in "".join(check.text):
        check.fault(f"the text does not hold {word!r}")
print("\n".join(check.faults) or "well-formed")
sys.exit(bool(check.faults))
