#!/usr/bin/env bash
# Breaks the source once for every law of advice, and prints whether the law notices: law, what was broken, how
# often the law is broken without the fault and with it. Run by hand; one build of some five minutes, then ten to
# forty seconds a law: about half an hour on two cores.
#
#   Tests/law-breaks.sh              # every law
#   Tests/law-breaks.sh one-trip …   # these
#
# The edits stand in tools/law_breaks.py. They are made in a copy of what is committed; nothing here is touched.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'git worktree remove --force "$copy/tree" 2>/dev/null || true; rm -rf "$copy"' EXIT
git worktree add --quiet --detach "$copy/tree" HEAD
names=$(Tests/tools/law_breaks.py "$copy/tree")
[ $# -eq 0 ] || names=$*
start=$SECONDS
swift build --build-tests --package-path "$copy/tree" >"$copy/build.log" 2>&1 || { grep error: "$copy/build.log" >&2; exit 1; }
echo "built in $((SECONDS - start)) s"

# The lines `law NAME: … broken N …` of a run: one in so many ways, with the fault of that law.
run() {
  BUKA_LAWS_EVERY=$1 BUKA_LAW_BREAK=$2 swift test --skip-build --package-path "$copy/tree" --filter LawTests 2>&1 |
    grep '^law ' >"$copy/$1-$2" || true
}
broken() { sed -n "s/^law $3: .* broken \([0-9]*\) .*/\1/p" "$copy/$1-$2"; }

# A part of the ways first; where that shows nothing, all of them.
failures=0
for every in 6 1; do
  left=
  run $every ""
  for name in $names; do
    run $every "$name"
    before=$(broken $every "" "$name")
    after=$(broken $every "$name" "$name")
    if [ "${after:-0}" -gt "${before:-0}" ]; then
      printf 'noticed      %-22s broken %5d -> %5d (one way in %d)\n' "$name" "${before:-0}" "$after" $every
    elif [ $every -eq 1 ]; then
      printf 'NOT noticed  %-22s broken %5d -> %5d\n' "$name" "${before:-0}" "${after:-0}"
      failures=$((failures + 1))
    else
      left="$left $name"
    fi
  done
  names=$left
done
echo "in $((SECONDS - start)) s; not noticed: $failures"
[ "$failures" -eq 0 ]
