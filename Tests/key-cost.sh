#!/usr/bin/env bash
# What a key costs at the place question, in millions of instructions of a release build: for each text the search of its
# dearest key, beside it the whole key with page and frame, which every page costs, and what reading the places costs once.
#
#   Tests/key-cost.sh [--gate] [PROGRAM] [TEXT...]    the release build of this working copy without PROGRAM
#
# A script presses the keys one by one, and valgrind counts what each adds. --gate exits with 1 where a search takes more
# than 3 million. Needs valgrind; takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

gate=
if [ "${1-}" = --gate ]; then gate=yes; shift; fi
program=${1-}
if [ $# -gt 0 ]; then shift; fi
if [ -z "$program" ]; then
  swift build -c release --product buka >&2
  program=$(swift build -c release --show-bin-path)/buka
fi
if [ $# -eq 0 ]; then
  set -- 耒阳 来阳 湖南耒阳 湖南来阳 苏州工业园区 leiyang lsh shenzen hunanleiyang 430481 qqqqqqqq
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
buka=$scratch/buka
# valgrind gives up on what Swift writes for debuggers.
strip -g -o "$buka" "$program"
export LANG=C.UTF-8 XDG_CONFIG_HOME=$scratch/config XDG_CACHE_HOME=$scratch/cache XDG_DATA_HOME=$scratch/data
export SWIFT_DETERMINISTIC_HASHING=1 BUKA_SCRIPT=$scratch/keys
"$buka" guide compile Resources --output "$scratch/guides.set" >&2
export BUKA_RESOURCES=$scratch/guides.set

# How many instructions a script takes; in the search alone with search=yes.
instructions() {
  printf '%s\n' ':size 80x24' "$@" >"$BUKA_SCRIPT"
  valgrind --tool=callgrind --callgrind-out-file=/dev/null ${search:+--toggle-collect='*14PlaceDirectoryV6search*'} "$buka" --today 2026-11-22 2>&1 >"$scratch/said" |
    sed -n 's/.*Collected : *//p'
}

failed=
before=$(instructions '#')
start=$(instructions 1)
echo "places read   $(((start - before) / 1000000)) M, once"
for text in "$@"; do
  whole=$((($(instructions 1 "$text") - start) / ${#text}))
  last=$(search=yes instructions 1)
  most=0
  for ((length = 1; length <= ${#text}; length++)); do
    now=$(search=yes instructions 1 "${text:0:length}")
    if ((now - last > most)); then most=$((now - last)); fi
    last=$now
  done
  awk -v most="$most" -v whole="$whole" -v text="$text" \
    'BEGIN { printf "%5.2f M  whole key %5.2f M  %s\n", most / 1e6, whole / 1e6, text }'
  if ((most > 3000000)); then failed=yes; fi
done
[ -z "$gate" ] || [ -z "$failed" ]
