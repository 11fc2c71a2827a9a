"""Makes a folder of resources with as many guides as wanted, to see what reading them costs.

    grow_guides.py RESOURCES OUT COUNT

All that ships is copied. Places that have a row and no guide get one first, then counties that do not exist are added,
each with a row of its own. The text of a new guide is that of a shipped city of its province, or of any other, under
another code and with entries of its own: lint finds nothing in what is made.
"""

import pathlib
import re
import shutil
import sys


def letters(number):
    """The number in lower-case letters: names in Latin letters have no digits."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def new_places(rows, guided, count):
    """The codes that get a guide, and the rows that have to be added for them."""
    codes = [row.split(",")[0] for row in rows]
    wanted = [code for code in codes if code not in guided][:count]
    added = []
    prefectures = [code for code in codes if code.endswith("00") and not code.endswith("0000")]
    for county in range(1, 100):
        for prefecture in prefectures:
            if len(wanted) >= count:
                return wanted, added
            code = f"{prefecture[:4]}{county:02}"
            if code in codes:
                continue
            name = letters(code)
            wanted.append(code)
            added.append(f"{code},县{code},{name},{name[:2]},{prefecture},,")
    raise SystemExit("there are not that many codes")


def text_for(code, text):
    """The text of a guide for another place: each id that it gives gets the code behind it, wherever it stands.

    What holds of the shipped place alone is left out: claims, and what it takes back of the place above it.
    """
    text = re.sub(r"^place: .*$", f'place: "{code}"', text, count=1, flags=re.M)
    text = re.sub(r",? *\bclaims: \[.*?\]", "", text)
    text = re.sub(r"^without:.*\n( +.*\n)*", "", text, flags=re.M)
    ids = "|".join(sorted(set(re.findall(r"\bid: ([a-z0-9-]+)", text)), key=len, reverse=True))
    return re.sub(rf"(?<![\w-])({ids})(?![\w-])", rf"\1-{code}", text)


def main():
    source, out, count = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    shutil.copytree(source, out)
    guides = {path.stem for path in (out / "guides").glob("[0-9]*.yaml")}
    templates = sorted(code for code in guides if not code.endswith("0000"))
    table = out / "divisions.csv"
    header, *rows = table.read_text(encoding="utf-8").splitlines()
    wanted, added = new_places(rows, guides, count - len(guides))
    for number, code in enumerate(wanted):
        near = [template for template in templates if template[:2] == code[:2]] or templates
        text = (out / "guides" / f"{near[number % len(near)]}.yaml").read_text(encoding="utf-8")
        (out / "guides" / f"{code}.yaml").write_text(text_for(code, text), encoding="utf-8")
    table.write_text("\n".join([header, *rows, *added, ""]), encoding="utf-8")


main()
