#!/usr/bin/env python3
"""compare_screen.py - is the screen of a terminal what the program means to show?

    compare_screen.py PROGRAM SCRIPT [--args "..."] [--env K=V] [--size COLSxROWS]

Plays a key script (Tests/README.md) twice: once in the program itself (BUKA_SCRIPT), with the frame saved
after every line, and once by pressing the same keys on a pseudo-terminal behind the VT emulator of
tui_probe.py (pyte). A case gets another id each time, so the first run's id is read as the second's. After every line the two are compared cell by cell: text, bold, reverse, underline,
colour, and the cursor. Nothing sleeps: the emulator reads until the screen is as expected, or 10 s are over.

Prints the number of frames compared, or the first difference; exit code 0, 1, or 2 for wrong use.
Needs pyte and wcwidth (Debian: python3-pyte).
"""
import argparse
import fcntl
import json
import os
import pty
import re
import select
import shlex
import struct
import subprocess
import sys
import tempfile
import termios
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from tui_probe import CURSOR, KEYS, Vt  # noqa: E402

NAMES = {"Enter": "enter", "Esc": "esc", "Tab": "tab", "BackTab": "btab", "Backspace": "bs",
         "Delete": "del", "Up": "up", "Down": "down", "Left": "left", "Right": "right", "PgUp": "pgup",
         "PgDn": "pgdn", "Home": "home", "End": "end", "Space": "space"}
# The tints of a palette of 256 colours, as pyte names them (Tint+Color.swift).
TINTS = {"accent": "0087af", "good": "008700", "caution": "af5f00", "alarm": "ff0000"}
PATIENCE = 10


def meaningful(script):
    lines = [line.strip() for line in script.splitlines()]
    return [line for line in lines if line and not line.startswith(("#", ":save"))]


def with_saves(lines, folder):
    saved = []
    for number, line in enumerate(lines):
        saved += [line, ":save %s/%03d" % (folder, number)]
    return "\n".join(saved) + "\n"


class Frame:
    """A frame as the program saved it: size, cursor, rows, styles by cell."""

    def __init__(self, text):
        lines = text.split("\n")
        size, cursor = lines[0].split(" ", 1)
        self.columns, self.rows = map(int, size.split("x"))
        at = re.match(r"cursor (\d+),(\d+)", cursor)
        self.cursor = (int(at.group(1)), int(at.group(2))) if at else None
        self.text = lines[1:1 + self.rows]
        self.styles = {}
        for line in lines[2 + self.rows:]:
            if not line:
                continue
            row, runs = line.split(": ", 1)
            for run in runs.split(", "):
                columns, style = run.split(" ", 1)
                first, last = map(int, columns.split("-"))
                for column in range(first, last + 1):
                    self.styles[int(row), column] = set(style.split("+"))

    def difference(self, vt, colours):
        screen = vt.screen
        for row in range(self.rows):
            shown = "".join(screen.buffer[row][x].data for x in range(self.columns)).rstrip()
            if shown != self.text[row]:
                return "row %d\n  meant: %r\n  shown: %r" % (row, self.text[row], shown)
            for column in range(self.columns):
                meant = self.styles.get((row, column), set())
                style = self.style(screen.buffer[row][column])
                wanted = {s for s in meant if s in ("bold", "reverse", "underline")
                          or colours and s in TINTS}
                if screen.buffer[row][column].data in ("", " "):
                    # Nobody sees a bold or coloured blank, so curses may leave it plain; pyte keeps the right
                    # half of a wide character whose left half is gone.
                    style, wanted = (s & {"reverse", "underline"} for s in (style, wanted))
                if style != wanted:
                    return "row %d column %d: meant %s, shown %s" % (row, column, wanted, style)
        cursor = None if screen.cursor.hidden else (
            screen.cursor.y, min(screen.cursor.x, screen.columns - 1))  # behind the last one: to wrap
        if cursor != self.cursor:
            return "cursor: meant %s, shown %s" % (self.cursor, cursor)
        return None

    @staticmethod
    def style(cell):
        style = {name for name, on in (("bold", cell.bold), ("reverse", cell.reverse),
                                       ("underline", cell.underscore)) if on}
        if cell.fg != "default":
            style.add(next((t for t, c in TINTS.items() if c == cell.fg), "fg:" + cell.fg))
        if cell.bg != "default":
            style.add("bg:" + cell.bg)
        return style


class Screen:
    """The program on a pseudo-terminal."""

    def __init__(self, words, env, size):
        self.vt = Vt(*size)
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            self.resize_descriptor(0, size)
            os.execvpe(words[0], words, env)
        self.resize_descriptor(self.master, size)

    @staticmethod
    def resize_descriptor(descriptor, size):
        fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def resize(self, size):
        self.vt.resize(*size)
        self.resize_descriptor(self.master, size)

    def press(self, line):
        for word in line.split():
            self.send(self.bytes_of(word))

    def bytes_of(self, word):
        name = NAMES.get(word)
        if name in CURSOR:
            return ("\x1b" + ("O" if self.vt.modes.get("1") else "[") + CURSOR[name]).encode()
        if name:
            return KEYS[name].encode()
        if re.fullmatch("C-.", word):
            return bytes([ord(word[2]) & 0x1f])
        return word.encode()

    def paste(self, text):
        self.send(b"\x1b[200~" + text.encode() + b"\x1b[201~")

    def send(self, data):
        # One byte at a time, as a slow line would bring a character.
        for byte in data if data[:1] != b"\x1b" else [data]:
            os.write(self.master, bytes([byte]) if isinstance(byte, int) else byte)

    def wait_for(self, frame, colours):
        deadline = time.monotonic() + PATIENCE
        while True:
            difference = frame.difference(self.vt, colours)
            if difference is None or time.monotonic() > deadline:
                return difference
            if not self.read():
                return "the program ended; " + difference

    def read(self):
        if select.select([self.master], [], [], 0.05)[0]:
            try:
                self.vt.feed(os.read(self.master, 65536))
            except OSError:
                return False
        return True

    def close(self):
        os.close(self.master)
        os.waitpid(self.pid, 0)


def environment(extra, folder):
    env = {k: os.environ[k] for k in ("PATH", "BUKA_RESOURCES") if k in os.environ}
    env.update({"TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder,
                "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config"})
    env.update(pair.split("=", 1) for pair in extra)
    return env


def case_id(program, env):
    """The id of the only case; None while there is none."""
    listed = subprocess.run([program, "list", "--json"], env=env, capture_output=True)
    cases = json.loads(listed.stdout or "[]")
    return cases[0]["id"] if len(cases) == 1 else None


def wait_for_case(program, env, screen):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = case_id(program, env)
        if found:
            return found
        screen.read()
    raise SystemExit("no case was made")


def size_of(text):
    return tuple(map(int, text.split("x")))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("program")
    p.add_argument("script")
    p.add_argument("--args", default="", help="arguments of the program, as in a shell")
    p.add_argument("--env", action="append", default=[], metavar="K=V")
    p.add_argument("--size", default="80x24", help="the size at the start")
    a = p.parse_args()
    with open(a.script, encoding="utf-8") as f:
        lines = [":size " + a.size] + [line for line in meaningful(f.read())]
    words = [a.program] + shlex.split(a.args)
    with tempfile.TemporaryDirectory() as meant, tempfile.TemporaryDirectory() as shown:
        script = meant + "/script"
        with open(script, "w", encoding="utf-8") as f:
            f.write(with_saves(lines, meant))
        env = environment(a.env + ["BUKA_SCRIPT=" + script], meant)
        subprocess.run(words, env=env, check=True, stdout=subprocess.DEVNULL)
        meant_id, shown_id = case_id(a.program, env), None
        env = environment(a.env, shown)
        screen = Screen(words, env, size_of(a.size))
        try:
            for number, line in enumerate(lines):
                if line.startswith(":size"):
                    screen.resize(size_of(line.split()[1]))
                elif line.startswith(":paste"):
                    screen.paste(line.split(None, 1)[1])
                else:
                    screen.press(line)
                path = "%s/%03d" % (meant, number)
                if not os.path.exists(path):
                    raise SystemExit("the script ended the program at: " + line)
                with open(path, encoding="utf-8") as f:
                    text = f.read()
                if meant_id and meant_id in text:
                    shown_id = shown_id or wait_for_case(a.program, env, screen)
                    text = text.replace(meant_id, shown_id)
                frame = Frame(text)
                difference = screen.wait_for(frame, "NO_COLOR" not in env)
                if difference:
                    print("after %r: %s" % (line, difference))
                    return 1
        finally:
            screen.close()
    print("%d frames equal" % len(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
