#!/usr/bin/env python3
"""Asks a full-screen program to end while its terminal is no help.

    stuck_terminal.py LIMIT_MS -- COMMAND [ARG...]

Plays a terminal that takes no output, or one with thousands of keys typed ahead, and sends TERM, HUP and INT, or
closes. One line for each try: how the program ended and after how many milliseconds. Exit code 1 where one took
longer than LIMIT_MS, ended in another way, or left the terminal's modes changed. Standard library, Linux.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

limit, command = int(sys.argv[1]), sys.argv[3:]
failures = 0


def start():
    """The program on a terminal of its own, and this process's hold on both ends of it."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    modes = termios.tcgetattr(slave)
    pid = os.fork()
    if pid == 0:
        os.close(master)
        login(slave)
        os.execvpe(command[0], command, dict(os.environ, TERM="xterm-256color"))
    os.set_blocking(master, False)
    quiet(master)
    return pid, master, slave, modes


def login(slave):
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for number in range(3):
        os.dup2(slave, number)


def quiet(master):
    """Reads until nothing has come for a second."""
    while select.select([master], [], [], 1.0)[0]:
        try:
            os.read(master, 65536)
        except OSError:
            return


def fill(master):
    """Presses keys whose frames nobody reads, until the terminal is full."""
    for _ in range(60):
        for keys in (b"?", b"\x1b"):
            try:
                os.write(master, keys)
            except BlockingIOError:
                return
            time.sleep(0.04)


def end(pid):
    """How the program ended, as shells say it, and after how many milliseconds; None where it does not."""
    begin = time.monotonic()
    while time.monotonic() - begin < 5:
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            took = (time.monotonic() - begin) * 1000
            status = os.waitpid(pid, 0)[1]
            return os.waitstatus_to_exitcode(status) % 256, took
        time.sleep(0.002)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None, 5000


def judge(name, pid, wanted, slave=None, modes=None):
    global failures
    code, took = end(pid)
    good = code == wanted and took <= limit
    if slave is not None:
        # Hung-up terminals have no modes.
        try:
            good = good and termios.tcgetattr(slave)[:4] == modes[:4]
        except termios.error:
            pass
    failures += not good
    print(f"{'ok' if good else 'FAILED':7} {name}: {code} after {took:.0f} ms", flush=True)


for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
    pid, master, slave, modes = start()
    fill(master)
    os.kill(pid, number)
    judge(f"{number.name} while no output is taken", pid, 128 + number, slave, modes)
    os.close(master), os.close(slave)

for number in (signal.SIGTERM, signal.SIGHUP):
    pid, master, slave, modes = start()
    os.write(master, b"\x1b[B" * 1000)
    time.sleep(0.05)
    os.kill(pid, number)
    judge(f"{number.name} behind 1,000 keys", pid, 128 + number, slave, modes)
    os.close(master), os.close(slave)

pid, master, slave, modes = start()
os.close(slave)
os.write(master, b"\x1b[B" * 1000)
time.sleep(0.05)
os.close(master)
judge("a hang-up behind 1,000 keys", pid, 128 + signal.SIGHUP)
sys.exit(1 if failures else 0)
