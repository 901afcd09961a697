#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests:  ./test.sh [ctest arguments]
set -euo pipefail
cd "$(dirname "$(realpath "$0")")"
. tools/setup.sh
build release
ctest --preset release -j2 -LE bench "$@"
