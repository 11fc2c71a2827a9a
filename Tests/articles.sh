#!/usr/bin/env bash
# Has DocC, which comes with Swift, read the articles beside the targets, and looks whether every link between documents
# leads to a file, and every page, source or entry that is cited exists. Nothing is built: an article names no symbol with
# two backticks.
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

# A comment that cites a page, "(TheProcess.md, Terms)", names one that is here, and a heading or a row of it.
while IFS=: read -r file line cited; do
  page=${cited%%,*}
  page=${page#(}
  page=${page%)}
  part=$([[ $cited == *,* ]] && printf '%s' "${cited#*, }" || true)
  part=${part%)}
  part=${part%%–*}
  found=$(find README.md Resources Sources Tests -path "*$page" -name '*.md' | head -1)
  if [ -z "$found" ] || { [ -n "$part" ] && ! grep -qE "^(#+ $part\$|\| $part \|)" "$found"; }; then
    printf '%s:%s cites %s, which is not here.\n' "$file" "$line" "$cited" >&2
    failures=$((failures + 1))
  fi
done < <(grep -rnoE '\([A-Za-z0-9_/-]+\.md(, [^)]*)?\)|[A-Za-z0-9_/-]+\.md\b' Sources Tests Package.swift --include='*.swift')

# What an article says of the world names its sources and entries by key.
for article in Sources/CardJourney/CardJourney.docc/TheProcess.md Sources/CityGuide/CityGuide.docc/TwoAnswers.md; do
  while IFS= read -r key; do
    grep -rqwF -e "$key" Resources/guides Resources/statements.yaml && continue
    printf '%s names %s, which no guide has.\n' "$article" "$key" >&2
    failures=$((failures + 1))
  done < <(grep -oE '`[a-z0-9]+(-[a-z0-9]+)+`' "$article" | tr -d '`' | sort -u)
done

if docc=$(command -v docc); then
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  for catalog in Sources/*/*.docc; do
    module=$(basename "$catalog" .docc)
    grep -qw -e "--target $module" Tests/README.md || { printf 'Tests/README.md does not build %s.\n' "$catalog" >&2; failures=$((failures + 1)); }
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
