#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the product's sources; any finding fails:  tools/tidy.sh [--changed | FILE.cpp ...]
# All of them take long. --changed takes what the newest commits touched, newest first, as much as takes minutes.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
PACKAGE_LISTS="tools/packages.txt tools/packages-tests.txt"
. tools/setup.sh
configure tidy

all_sources() {
    git ls-files 'app/*.cpp' 'engines/*.cpp' 'model/*.cpp' 'views/*.cpp'
}

# The sources that the newest commits touched, by themselves or by their header.
newest_sources() {
    local most=24
    git log -n 50 --format= --name-only -- app engines model views | sed 's/\.h$/.cpp/' | awk '!seen[$0]++' |
        grep -Fxf <(all_sources) | head -n "$most" || true
}

case ${1:-} in
--changed) sources=$(newest_sources) ;;
"") sources=$(all_sources) ;;
*) sources=$(printf '%s\n' "$@") ;;
esac
[ -n "$sources" ] || exit 0
# GCC's own names of warnings mean nothing to clang.
xargs -P "$(nproc)" -n 1 clang-tidy-14 -p build/tidy --quiet --warnings-as-errors='*' \
    --extra-arg=-Wno-unknown-warning-option <<<"$sources"
