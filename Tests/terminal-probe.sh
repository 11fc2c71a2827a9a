#!/usr/bin/env bash
# Asserts what a terminal program owes its user, on a pseudo-terminal, with Tests/tools/tui_probe.py:
#
#   Tests/terminal-probe.sh [--short] [PROGRAM]
#
# The program is the release build where there is one, else the debug build. One line for each requirement of
# Tests/REQUIREMENTS.md that names this script; exit code 1 when one does not hold. Needs python3 with pyte and wcwidth
# (Debian: python3-pyte). --short leaves out what takes long or measures time.
set -euo pipefail
cd "$(dirname "$0")/.."
export PYTHONDONTWRITEBYTECODE=1

short=
[ "${1:-}" = --short ] && { short=1; shift; }
program=${1:-.build/release/buka}
[ -x "$program" ] || program=.build/debug/buka
python=python3
"$python" -c 'import pyte, wcwidth' 2>/dev/null || python=/usr/bin/python3
"$python" -c 'import pyte, wcwidth' || { echo "needs python3 with pyte and wcwidth (Debian: python3-pyte)" >&2; exit 2; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_DATA_HOME=$home XDG_CONFIG_HOME=$home
export BUKA_RESOURCES=${BUKA_RESOURCES:-$PWD/Tests/GuideTestSupport/Frozen}
clock=(--today 2026-11-23 --now 10:00)
case=$("$program" new --situation lost --place 690100 "${clock[@]}")
# What runs out today stands on every page in colour.
"$program" record "$case" reported social temporary telephone lapses=2026-11-23 --on 2026-11-18 "${clock[@]}" >/dev/null
failures=0

# One requirement: its number and what it asks, the assertions, then options of the probe; what comes behind -- goes to
# the program. The screen is $size, 80x24 where that is not set.
holds() {
  local name=$1 asserts=$2
  shift 2
  local options=() arguments=()
  while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1"); shift; done
  [ $# -gt 0 ] && { shift; arguments=("$@"); }
  if "$python" Tests/tools/tui_probe.py --no-spin --runs 1 --size "${size:-80x24}" --start-quiet-ms 1000 --out "$home/probe.json" \
    --assert "$asserts" "${options[@]}" -- "$program" "${clock[@]}" "${arguments[@]}"; then
    echo "ok      $name"
  else
    echo "FAILED  $name"
    "$python" -c 'import json, sys; print(json.load(open(sys.argv[1])).get("failed_asserts"))' "$home/probe.json"
    failures=$((failures + 1))
  fi
}

holds "6 a hang-up ends it" 'hangup.exited==true' --tests hangup
holds "22 LANG=C: alive, and nothing but ASCII" 'langc.alive==true,langc.high_bytes==0' --tests langc
holds "25 61 resizes: alive, and the same frame" 'storm.alive==true,storm.same_as_before==1.0' --tests storm --quiet-ms 1500
holds "27 NO_COLOR: no colour, else some" 'nocolor.no_color_sgr==0,nocolor.base_colour_sgr>0' --tests nocolor
holds "35 Ctrl-C twice: 130, the terminal as before" 'quit.exit==130,quit.ok==true' --tests quit --quit C-c,C-c

holds "2 KILL: the terminal as before" 'signals.KILL.exit==-9,signals.KILL.ok==true' --tests signals --signals KILL
# The time is generous here: other programs may be at work.
limit=100
[ -z "$short" ] || limit=1000
if "$python" Tests/tools/stuck_terminal.py $limit -- "$program" "${clock[@]}"; then
  echo "ok      6 asked to end, it does: without output, behind keys typed ahead"
else
  echo "FAILED  6 asked to end, it does: without output, behind keys typed ahead"
  failures=$((failures + 1))
fi

if [ -z "$short" ]; then
  # These two measure time: on a busy machine, or with a debug build, they may fail without meaning anything.
  holds "6 a hang-up ends it within 100 ms" 'hangup.ms<100' --tests hangup
  holds "30 ESC is answered within 60 ms" 'keys.by_key.esc.done_ms<60' --tests keys --keys '?,esc,?,esc'
  holds "5 Ctrl-Z: a sane terminal, and the same frame after fg" \
    'tstp.while_stopped.ok==true,tstp.fg.same_as_before==1.0' --tests tstp
  holds "6 input from /dev/null: no busy loop" 'nullin.dev_null.cpu_pct<5,nullin.closed.cpu_pct<5' --tests nullin
  holds "7 output into a pipe: drawn on /dev/tty" 'nullin.stdout_pipe.alive==true' --tests nullin
  holds "8 signals: the terminal as before, 128 and the number" \
    'signals.TERM.exit==143,signals.TERM.ok==true,signals.HUP.exit==129,signals.HUP.ok==true,signals.INT.exit==130' \
    --tests signals --signals TERM,HUP,INT
  holds "1 crashes: the terminal as before, ended by the signal" \
    'signals.TRAP.exit==-5,signals.TRAP.ok==true,signals.SEGV.exit==-11,signals.SEGV.ok==true' \
    --tests signals --signals TRAP,SEGV
  holds "8 q: 0, the terminal as before" 'quit.exit==0,quit.ok==true' --tests quit --quit q
  for small in 39x9 20x5 10x2 9x1 1x1; do
    holds "26 $small: alive, takes keys, and the same frame after growing back" \
      'winch.alive_small==true,winch.alive_key==true,winch.same_as_before==1.0' --tests winch --small $small
    size=$small holds "26 $small: q leaves" 'quit.exit==0,quit.ok==true' --tests quit --quit q
    size=$small holds "35 $small: Ctrl-C twice leaves" 'quit.exit==130' --tests quit --quit C-c,C-c
  done
  for term in xterm xterm-256color; do
    holds "27 $term --color never: no colour" 'startup.alive==true,startup.sgr_colour==0' \
      --tests startup --term $term -- --color never
  done
  holds "27 --color always beats NO_COLOR" 'startup.sgr_colour>0' --tests startup --env NO_COLOR=1 -- --color always
  holds "29 TERM=dumb and unknown: no ESC" 'dumb.dumb.esc==0,dumb.no-such-term.esc==0' --tests dumb
fi

# 16: what a start-up, a page and a resize send holds no query, and switches on no mode but screen, keys, cursor and paste;
#     what another program left on is switched off.
"$python" Tests/tools/tui_probe.py --tests frame --keys '?,esc' --size 80x24 --raw "$home/raw" --out /dev/null -- \
  "$program" "${clock[@]}"
if "$python" - "$home/raw" <<'PYTHON'; then
import re, sys
sent = open(sys.argv[1], "rb").read()
query = rb"\x1b\[[>=]?0?c|\x1b\[[?>]?[56]n|\x1b\[\?\d+\$p|\x1b\[>0?q|\x1b\[\?u|\x1b\]\d+;\?|\x1bP\+q|\x1b\[1[48]t"
found = re.findall(query, sent)
modes = set(re.findall(rb"\x1b\[\?([\d;]+)h", sent)) - {b"1", b"7", b"12", b"25", b"12;25", b"1049", b"2004"}
off = set(b";".join(re.findall(rb"\x1b\[\?([\d;]+)l", sent)).split(b";"))
left = {b"1000", b"1002", b"1003", b"1004", b"1005", b"1006", b"1015"} - off
print(found, modes, left) if found or modes or left else None
sys.exit(1 if found or modes or left or not sent else 0)
PYTHON
  echo "ok      16 no terminal query, 36 no mouse"
else
  echo "FAILED  16 no terminal query, 36 no mouse"
  failures=$((failures + 1))
fi

[ "$failures" -eq 0 ] || { echo "$failures failed" >&2; exit 1; }
echo "the terminal gets what it is owed"
