#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the product's sources; any finding fails:  tools/tidy.sh [--newest | FILE.cpp ...]
# All of them are read as units of a dozen files, which read their headers once: a tenth of the time. --newest reads
# the units that the newest commits touched, newest first, as many as take minutes.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
PACKAGE_LISTS="tools/packages.txt tools/packages-tests.txt"
. tools/setup.sh

# What is compiled in build/tidy-all, but what the build itself writes, and tools.
all_units() {
    sed -n 's|^ *"file": "\(.*\)".*|\1|p' build/tidy-all/compile_commands.json |
        grep -v -e _autogen/ -e _resources.cpp -e "^$PWD/tools/"
}

# The sources that the newest commits touched, by themselves or by their header.
newest_sources() {
    git log -n 200 --format= --name-only -- app engines model views | sed 's/\.h$/.cpp/' | awk '!seen[$0]++'
}

# Which of the units hold a source that standard input names, in its order, as many as are asked for.
units_of() {
    local most=$1 unit source
    declare -A holder=()
    while read -r unit; do
        holder[${unit#"$PWD/"}]=$unit # a source that is no part of another is read as it is
        [[ $unit != */Unity/* ]] || while read -r source; do
            holder[${source#"$PWD/"}]=$unit
        done < <(sed -n 's|^#include "\(.*\)"$|\1|p' "$unit")
    done < <(all_units)
    while read -r source; do
        [ -z "${holder[$source]:-}" ] || echo "${holder[$source]}"
    done | awk -v most="$most" '!seen[$0]++ && ++count <= most'
}

# GCC's own names of warnings mean nothing to clang. -Wshadow is what strict builds look for; here files that share a
# unit would hide names of each other, which are not the same in the command line's own unit.
tidy() {
    xargs -P "$(nproc)" -n 1 clang-tidy-14 -p "build/$1" --quiet --warnings-as-errors='*' \
        --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-shadow "${@:2}"
}

# Units include sources: that is how they are made.
tidy_units() { tidy tidy-all --checks=-bugprone-suspicious-include; }

case ${1:-} in
--newest)
    build tidy-all commit_header
    newest_sources | units_of 16 | tidy_units
    ;;
"")
    build tidy-all commit_header
    all_units | tidy_units
    ;;
*)
    build tidy commit_header
    printf '%s\n' "$@" | tidy tidy
    ;;
esac
