#!/usr/bin/env bash
# The core stands alone: it imports no module, and links neither Foundation nor a clock.
#
# Compiles Sources/CardJourney by itself into a dynamic library, then looks at the sources, at what
# the library needs, and at the symbols it does not define. Prints one line; exits 1 with the reason.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
core="$root/Sources/CardJourney"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
  printf 'link-check: %s\n' "$1" >&2
  exit 1
}

imports=$(grep -rnE '^[[:space:]]*(@[a-zA-Z_]+[[:space:]]+|public |package |internal |private )*import ' \
  --include='*.swift' "$core" || true)
[[ -z $imports ]] || fail "the core imports something:
$imports"

find "$core" -name '*.swift' -print0 | sort -z |
  xargs -0 swiftc -swift-version 6 -warnings-as-errors -package-name buka -parse-as-library \
    -Xfrontend -disable-implicit-concurrency-module-import \
    -Xfrontend -disable-implicit-string-processing-module-import \
    -module-name CardJourney -emit-library -emit-module \
    -emit-module-path "$scratch/CardJourney.swiftmodule" -o "$scratch/libCardJourney.so"

needed=$(readelf -d "$scratch/libCardJourney.so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
for library in $needed; do
  case $library in
    libswiftCore.so | libswiftSwiftOnoneSupport.so | libc.so.6 | ld-linux-*.so.*) ;;
    *) fail "the core links $library" ;;
  esac
done

undefined=$(nm --dynamic --undefined-only "$scratch/libCardJourney.so" | awk '{print $NF}')
forbidden='Foundation|Dispatch|^(time|clock|clock_gettime|gettimeofday|localtime|localtime_r|gmtime|getenv|random|arc4random|rand|open|fopen|read|write|printf|puts)(@|$)'
used=$(grep -E "$forbidden" <<<"$undefined" || true)
[[ -z $used ]] || fail "the core uses:
$used"

printf 'link-check: the core imports nothing and links %s\n' "$(tr '\n' ' ' <<<"$needed")"
