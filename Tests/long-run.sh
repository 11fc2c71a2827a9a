#!/usr/bin/env bash
# The long form of what the tests shorten, in a release build: a hundred thousand keys over the screens, and every place
# with every situation, person and channel where they take turns otherwise.
#
#   Tests/long-run.sh [WALKS]       # random keys, WALKS times as many as usual
#   Tests/long-run.sh bytes [RUNS]  # what terminals send besides keys, a million mixtures: a minute behind the build
#   Tests/long-run.sh laws [EVERY]  # the laws of advice over the whole product, or one way in EVERY of it
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = bytes ]; then
  # The debug build is quick enough, and traps where the other would overflow.
  BUKA_BYTE_RUNS=${2:-1000000} swift test --filter NoKeyTests
  exit
fi
if [ "${1:-}" = laws ]; then
  BUKA_LONG=1 BUKA_LAWS_EVERY=${2:-1} swift test -c release -Xswiftc -enable-testing --scratch-path .build-long \
    --filter LawTests
  exit
fi
BUKA_LONG=1 BUKA_WALKS=${1:-400} swift test -c release -Xswiftc -enable-testing --scratch-path .build-long \
  --filter 'RandomKeyTests|CityGuideTests|ScreensTests'
