#!/usr/bin/env bash
# What reading the guides costs, in instructions of a release build: the table below with what is measured now.
#
#   Tests/figures.sh [--gate] [PROGRAM]    the release build of this working copy without PROGRAM
#
# --gate exits with 1 where a figure is over its target. No clock is read: valgrind counts, and the same program gives
# the same figures within a few thousandths on any machine. Needs valgrind and python3; takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

# figure | what it is, in millions of instructions where nothing else is said | before guides were compiled | target
table='
empty   | buka list, no case                       | 65.7   |
one     | buka list, one case in Chengdu           | 819.2  | 65
first   | the first guide and its rules            | 753.5  | 5
further | each further one                         | 60.9   | 1
hundred | buka list, 100 cases in 100 places       | 6852.4 | 200
tenfold | the same with ten times the guides, x    | 1.01   | 1.05
single  | one case with ten times the guides, x    | 1.00   | 1.05
lines   | lines in Sources                         | 37047  | 34500'

gate=
if [ "${1-}" = --gate ]; then gate=yes; shift; fi
program=${1-}
if [ -z "$program" ]; then
  swift build -c release --product buka >&2
  program=$(swift build -c release --show-bin-path)/buka
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
buka=$scratch/buka
# valgrind gives up on what Swift writes for debuggers.
strip -g -o "$buka" "$program"
export LANG=C.UTF-8 XDG_CONFIG_HOME=$scratch/config XDG_CACHE_HOME=$scratch/cache
# Sets and dictionaries in the same order every time.
export SWIFT_DETERMINISTIC_HASHING=1

# What a folder of guides is compiled to, as a first start does it: the file to name in BUKA_RESOURCES. A program of
# before that compiled nothing is given the folder.
prepare_resources() {
  if "$buka" guide compile "$1" --output "$1.set" >&2; then echo "$1.set"; else echo "$1"; fi
}

# A home with as many cases as there are places behind it; a case of - has no place.
make_home() {
  export XDG_DATA_HOME=$scratch/$1
  shift
  for place in "$@"; do
    if [ "$place" = - ]; then set --; else set -- --place "$place"; fi
    "$buka" new --situation lost "$@" >"$scratch/said"
  done
}

# How many instructions today's list takes in a home, where nothing is made for the first time.
instructions() {
  XDG_DATA_HOME=$scratch/$1 "$buka" list --today 2026-11-22 >"$scratch/said"
  XDG_DATA_HOME=$scratch/$1 valgrind --tool=callgrind --trace-children=no --callgrind-out-file=/dev/null \
    "$buka" list --today 2026-11-22 2>&1 >"$scratch/said" | sed -n 's/.*Collected : *//p'
}

guides=$(find Resources/guides -name '[0-9]*.yaml' | wc -l)
for times in 1 10; do
  python3 Tests/tools/grow_guides.py Resources "$scratch/x$times" $((guides * times))
done
BUKA_RESOURCES=$(prepare_resources "$scratch/x1")
export BUKA_RESOURCES
mapfile -t others < <("$buka" cities | awk '$2 != "510100" { print $2 }' | head -99)
make_home empty
make_home one 510100
make_home hundred 510100 "${others[@]}"
make_home placeless -
mapfile -t dashes < <(printf -- '-\n%.0s' "${others[@]}" -)
make_home placeless100 "${dashes[@]}"

declare -A measured
for home in empty one hundred placeless placeless100; do measured[$home]=$(instructions "$home"); done
BUKA_RESOURCES=$(prepare_resources "$scratch/x10")
measured[tenfold]=$(instructions hundred)
measured[single]=$(instructions one)
measured[lines]=$(find Sources -name '*.swift' -print0 | xargs -0 cat | wc -l)

# Figures are put together here: millions, differences and ratios.
for figure in "${!measured[@]}"; do echo "$figure ${measured[$figure]}"; done | awk -v table="$table" -v gate="$gate" '
  { counted[$1] = $2 }
  END {
    million = 1000000
    now["empty"] = counted["empty"] / million
    now["one"] = counted["one"] / million
    # What a case without a place costs is no cost of a guide.
    now["first"] = (counted["one"] - counted["placeless"]) / million
    now["further"] = (counted["hundred"] - counted["placeless100"]) / million
    now["further"] = (now["further"] - now["first"]) / 99
    now["hundred"] = counted["hundred"] / million
    now["tenfold"] = counted["tenfold"] / counted["hundred"]
    now["single"] = counted["single"] / counted["one"]
    now["lines"] = counted["lines"]
    printf "%-41s %10s %10s %10s\n", "", "before", "now", "target"
    rows = split(table, row, "\n")
    for (i = 2; i <= rows; i++) {
      split(row[i], cell, / *\| */)
      over = cell[4] != "" && now[cell[1]] > cell[4] + 0
      missed += over
      printf "%-41s %10s %10.*f %10s%s\n", cell[2], cell[3], cell[1] == "lines" ? 0 : 2, now[cell[1]], cell[4],
        over ? "  over" : ""
    }
    exit gate && missed > 0
  }'
