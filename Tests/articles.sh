#!/usr/bin/env bash
# Has DocC, which comes with Swift, read the articles beside the targets, and looks whether every link between documents
# leads to a file. Nothing is built: an article names no symbol with two backticks.
set -euo pipefail
cd "$(dirname "$0")/.."
failures=0

while IFS= read -r hit; do
  document=${hit%%:*}
  target=${hit#*](}
  target=${target%[)#]}
  [ -e "$(dirname "$document")/$target" ] && continue
  printf '%s leads to %s, which does not exist.\n' "$document" "$target" >&2
  failures=$((failures + 1))
done < <(grep -roE '\]\([^)#:]+[)#]' README.md Resources Sources Tests --include='*.md')

if docc=$(command -v docc); then
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  for catalog in Sources/*/*.docc; do
    module=$(basename "$catalog" .docc)
    # The module without its symbols, so that the articles have a page above them.
    mkdir -p "$scratch/$module"
    printf '{"metadata":{"formatVersion":{"major":0,"minor":6,"patch":0},"generator":"%s"},"module":{"name":"%s","platform":{}},"symbols":[],"relationships":[]}' \
      "$0" "$module" >"$scratch/$module/$module.symbols.json"
    "$docc" convert "$catalog" --output-path "$scratch/$module/out" --additional-symbol-graph-dir "$scratch/$module" \
      --fallback-display-name "$module" --fallback-bundle-identifier "buka.$module" --warnings-as-errors >"$scratch/log" 2>&1 \
      || { printf '%s:\n' "$catalog" >&2; cat "$scratch/log" >&2; failures=$((failures + 1)); }
  done
else
  echo "no docc: the articles were not read" >&2
fi

[ "$failures" -eq 0 ] || exit 1
echo "articles hold"
