#!/usr/bin/env bash
# Opening a case reads its own layers only: measured with 369 and with 3,690 guides, in a release build.
#
# Counts the files of the resources that `buka status CASE` opens (strace) and the instructions it takes (perf where the
# machine counts them, else valgrind), and fails where ten times the guides cost more than 1.15 times as much.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build -c release --product buka
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
buka=$scratch/buka
# valgrind gives up on what Swift writes for debuggers.
strip -g -o "$buka" "$(swift build -c release --show-bin-path)/buka"
export XDG_DATA_HOME=$scratch/data XDG_CONFIG_HOME=$scratch/config LANG=C.UTF-8
export BUKA_RESOURCES=$PWD/Resources
case=$("$buka" new --situation lost --place 510100)

# How many instructions a command takes.
instructions() {
  if perf stat -x, -e instructions:u true 2>&1 | grep -q '^[0-9]'; then
    perf stat -x, -e instructions:u "$@" 2>&1 >"$scratch/said" | sed -n 's/^\([0-9]*\),.*instructions.*/\1/p'
  else
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$@" 2>&1 >"$scratch/said" |
      sed -n 's/.*I *refs: *//p' | tr -d ,
  fi
}

# The files of the resources that a command opens.
opened() {
  strace -f -qq -e trace=open,openat -o "$scratch/trace" "$@" >"$scratch/said"
  sed -n "s|.*\"$BUKA_RESOURCES/\([^\"]*\)\".*= [0-9].*|\1|p" "$scratch/trace" | sort -u
}

counts=()
files=()
for places in 369 3690; do
  export BUKA_RESOURCES=$scratch/$places
  python3 Tests/tools/grow_guides.py Resources "$BUKA_RESOURCES" "$places"
  read_files=$(opened "$buka" status "$case")
  files+=("$(tr '\n' ' ' <<<"$read_files")")
  counts+=("$(instructions "$buka" status "$case")")
  printf '%5d places: %s instructions, files: %s\n' "$places" "${counts[-1]}" "${files[-1]}"
done
[ "${files[0]}" = "${files[1]}" ] || { echo "other files are opened where there are more places" >&2; exit 1; }
awk -v few="${counts[0]}" -v many="${counts[1]}" \
  'BEGIN { printf "ratio %.3f\n", many / few; exit many / few > 1.15 }' ||
  { echo "opening a case costs more where there are more places" >&2; exit 1; }
