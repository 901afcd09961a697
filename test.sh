#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests:  ./test.sh [ctest arguments]
# With --full also what takes an hour or more: tools/long_runs.sh.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")"
if [ "${1:-}" = --full ]; then
    exec tools/long_runs.sh
fi
PACKAGE_LISTS="tools/packages.txt tools/packages-tests.txt"
. tools/setup.sh
build release
ctest --preset release -j2 --no-tests=error -LE bench "$@"
