#!/usr/bin/env bash
# The long form of what the tests shorten, in a release build: a hundred thousand keys over the screens, and every place
# with every situation, person and channel where they take turns otherwise.
set -euo pipefail
cd "$(dirname "$0")/.."
BUKA_LONG=1 BUKA_WALKS=${1:-400} swift test -c release -Xswiftc -enable-testing --scratch-path .build-long \
  --filter 'RandomKeyTests|CityGuideTests|ScreensTests'
