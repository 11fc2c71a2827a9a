#!/usr/bin/env bash
# Whether anything is lost: kills, errors of the system, a full disk, several writers, damage, what people type, numbers
# that are never kept, sockets, memory. One table: test, tries, faults, lost, leaks; exit code 1 where one is not zero.
#
#   Tests/robustness.sh [--long] [--only TEXT] [PROGRAM]
#
# The program is the debug build where none is named, over the frozen guides. The short form takes a minute or two and
# runs in CI. The long form has each row in full, the terminal's probe, the sanitizers and the fuzzers: some hours. Rows
# that need strace, root or a tool that is not here say so.
set -euo pipefail
cd "$(dirname "$0")/.."
options=()
long=
while [ $# -gt 0 ]; do
  case $1 in
    --long) long=1; options+=("$1"); shift ;;
    --only) options+=("$1" "$2"); shift 2 ;;
    *) break ;;
  esac
done
program=${1:-$(swift build --show-bin-path)/buka}
[ -x "$program" ] || { echo "no program at $program" >&2; exit 2; }
export PYTHONDONTWRITEBYTECODE=1 BUKA_RESOURCES=$PWD/Tests/GuideTestSupport/Frozen
# A crash ends at once: its report takes seconds and is no part of a try.
export SWIFT_BACKTRACE=enable=no
status=0
python3 Tests/tools/robustness.py "${options[@]}" "$program" || status=$?
[ -n "$long" ] || exit $status
Tests/sanitizers.sh || status=1
Tests/fuzz.sh 600 || status=1
exit $status
