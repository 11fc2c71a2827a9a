#!/usr/bin/env bash
# Checks what the formatter cannot: the borders between modules, and that content stays data.
set -euo pipefail
cd "$(dirname "$0")/.."
failures=0

# Prints the offending lines and counts a failure where a search finds any.
forbid() {
  local reason=$1
  shift
  local found
  found=$(grep -rnE "$@" || true)
  [ -z "$found" ] && return
  printf '%s\n%s\n\n' "$reason" "$found" >&2
  failures=$((failures + 1))
}

forbid "The core imports nothing, has no clock and reads no files:" \
  '^(package |public )?import |Date\(\)|ProcessInfo|FileManager|\bgetenv\b|\btime\(' Sources/CardJourney --include='*.swift'
forbid "Screens know neither the log nor the driver:" \
  'import (CaseStore|NCursesTerminal|CNCurses|GRDB|Foundation)' Sources/Screens --include='*.swift'
forbid "A place's name, code or number belongs in Resources, not in Swift:" \
  '"[^"]*(北京|上海|广州|深圳|重庆)|0[1-9][0-9]{1,2}-12333|96[0-9]{3}' Sources --include='*.swift'
forbid "The country's lines are data, and so is what names them: Resources/statements.yaml:" \
  '^[[:space:]]*([^/[:space:]].*)?(12333|12393|12345)' Sources --include='*.swift'
forbid "Nothing in Sources may trap on what it was given:" \
  'try!|as!|[A-Za-z0-9)\]]!(\.|$|\))' Sources --include='*.swift'
forbid "Output goes through StandardStream, which looks whether it was written:" \
  '^[^/]*([^A-Za-z_./](print|debugPrint|dump|f?puts|fwrite|v?f?printf|putchar)\(|FileHandle\.standard(Output|Error)|FileHandle\(for(Writing|Updating)|\b(stdout|stderr)\b)' \
  Sources --include='*.swift'
forbid "Left-over marks:" 'TODO|FIXME|XXX|HACK' Sources Tests --include='*.swift'

# What people type is read in any file; what is said to them stands in Sources/Copy, but for the program's name.
said=$(LC_ALL=C.UTF-8 grep -rnP '^[^/]*"[^"]*[\x{4e00}-\x{9fff}]' Sources/Screens Sources/Handouts --include='*.swift' \
  | grep -vE 'Screens/(Heard|Entry)/|Steps/WhenParser|Plain/PlainWord| 补卡"' || true)
if [ -n "$said" ]; then
  printf 'A sentence outside of Sources/Copy:\n%s\n\n' "$said" >&2
  failures=$((failures + 1))
fi

# The table of requirements names tests and files that exist.
while read -r name; do
  case $name in
    */*) [ -e "$name" ] ;;
    *) grep -rqE "struct $name\b" Tests --include='*.swift' ;;
  esac || { printf 'Tests/REQUIREMENTS.md names %s, which does not exist.\n\n' "$name" >&2; failures=$((failures + 1)); }
done < <(grep -oE '[A-Z][A-Za-z]+Tests\b|(Tests|Sources)/[A-Za-z0-9_/.-]+[a-z]' Tests/REQUIREMENTS.md | sort -u)

[ "$failures" -eq 0 ] || exit 1
echo "conventions hold"
