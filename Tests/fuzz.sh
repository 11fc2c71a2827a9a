#!/usr/bin/env bash
# Feeds what others type and send to what reads and writes it, with libFuzzer and the Address Sanitizer:
#
#   Tests/fuzz.sh [SECONDS [TARGET...]]
#
# SECONDS for each target, 30 where none are named. Targets: keys, events, guide, handover, entry, answers, html, ics,
# markdown (Tests/Fuzz). Each begins with its corpus in Tests/Fuzz/Corpus. Prints target, runs, seconds and crashes; exit
# code 1 where one crashed, broke a promise or took over 5 s for one input, which is kept and named. Built in BUKA_FUZZ_BUILD,
# or .build-fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-30}
[ $# -gt 0 ] && shift
build=${BUKA_FUZZ_BUILD:-$PWD/.build-fuzz}
sanitize=(-sanitize=fuzzer,address)
BUKA_FUZZ=1 swift build --quiet --scratch-path "$build" --product Fuzz -Xswiftc "${sanitize[@]}" >&2
library=$(BUKA_FUZZ=1 swift build --scratch-path "$build" --show-bin-path)/libFuzz.a
program=$build/fuzz
# The linker names symbols of the sanitizer that it leaves alone.
swiftc "${sanitize[@]}" "$library" -o "$program" -lncursesw -lsqlite3 2>&1 | grep -v 'Cannot export local symbol' >&2 || true
# A crash ends at once, without a look at the sources.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
found=$build/found
mkdir -p "$found"
[ $# -gt 0 ] || set -- keys events guide handover entry answers html ics markdown
crashes=0
printf '%-10s %10s %8s %8s\n' target runs seconds crashes
for target in "$@"; do
  grown=$build/corpus/$target
  mkdir -p "$grown"
  log=$build/$target.log
  status=0
  BUKA_FUZZ_TARGET=$target "$program" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=2000 \
    -print_final_stats=1 -artifact_prefix="$found/$target-" "$grown" "Tests/Fuzz/Corpus/$target" </dev/null >"$log" 2>&1 || status=$?
  runs=$(sed -n 's/.*number_of_executed_units: *//p' "$log")
  printf '%-10s %10s %8s %8s\n' "$target" "${runs:-0}" "$seconds" "$((status != 0))"
  [ $status -eq 0 ] && [ -n "$runs" ] && continue
  crashes=$((crashes + 1))
  grep -hE 'Fatal error|SUMMARY|Test unit written' "$log" >&2 || tail -5 "$log" >&2
done
[ $crashes -eq 0 ] || exit 1
