#!/usr/bin/env bash
# The long form of the random walks over the screens: a hundred thousand keys, in a release build.
set -euo pipefail
cd "$(dirname "$0")/.."
BUKA_WALKS=${1:-400} swift test -c release -Xswiftc -enable-testing --scratch-path .build-long \
  --filter RandomKeyTests
