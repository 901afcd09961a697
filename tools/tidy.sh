#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the product's sources; any finding fails:  tools/tidy.sh [FILE.cpp ...]
# All of them are read as units of a dozen files, which read their headers once: a tenth of the time.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
PACKAGE_LISTS="tools/packages.txt tools/packages-tests.txt"
. tools/setup.sh

# What is compiled in build/tidy-all, but what the build itself writes, and tools.
all_units() {
    sed -n 's|^ *"file": "\(.*\)".*|\1|p' build/tidy-all/compile_commands.json |
        grep -v -e _autogen/ -e _resources.cpp -e "^$PWD/tools/"
}

# GCC's own names of warnings mean nothing to clang. -Wshadow is what strict builds look for; here files that share a
# unit would hide names of each other, which are not the same in the command line's own unit.
tidy() {
    xargs -P "$(nproc)" -n 1 clang-tidy-14 -p "build/$1" --quiet --warnings-as-errors='*' \
        --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-shadow "${@:2}"
}

if [ $# -gt 0 ]; then
    build tidy commit_header
    printf '%s\n' "$@" | tidy tidy
else
    build tidy-all commit_header
    all_units | tidy tidy-all --checks=-bugprone-suspicious-include # that is how units are made
fi
