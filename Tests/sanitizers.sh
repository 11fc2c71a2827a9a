#!/usr/bin/env bash
# The Thread and the Address Sanitizer over the log, and over what stands between bytes of a terminal and keys; the Address
# Sanitizer over the whole program on a terminal as well, the driver and its C among it:
#
#   Tests/sanitizers.sh [thread|address|driver]...
#
# One line each; exit code 1 where one found something. Each builds in a folder of its own below BUKA_SANITIZER_BUILD, or
# .build-sanitizers: ten minutes, the driver half an hour.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${BUKA_SANITIZER_BUILD:-$PWD/.build-sanitizers}
mkdir -p "$build"
suites="CaseStoreTests TerminalTests"
export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no
[ $# -gt 0 ] || set -- thread address driver
failures=0
for kind in "$@"; do
  log=$build/$kind.log status=0
  case $kind in
    thread | address)
      BUKA_SUITES=$suites swift test --sanitize="$kind" --scratch-path "$build/$kind" --filter "${suites// /|}" >"$log" 2>&1 || status=$?
      evidence=$(grep -E 'Test run with' "$log" | tail -1 || true)
      ;;
    driver)
      swift build --sanitize=address --scratch-path "$build/address-program" --product buka >"$log" 2>&1 || status=$?
      program=$(swift build --scratch-path "$build/address-program" --show-bin-path)/buka
      [ $status -ne 0 ] || Tests/terminal-probe.sh --short "$program" >>"$log" 2>&1 || status=$?
      evidence=$(grep -cE '^ok ' "$log" || true)
      ;;
    *) echo "no such sanitizer: $kind" >&2; exit 2 ;;
  esac
  found=$(grep -cE '^(WARNING: ThreadSanitizer|==[0-9]+==ERROR: AddressSanitizer)' "$log" || true)
  printf '%-8s found %s, exit %s: %s\n' "$kind" "$found" "$status" "$evidence"
  [ "$found" -eq 0 ] && [ $status -eq 0 ] || failures=$((failures + 1))
done
exit $((failures > 0))
