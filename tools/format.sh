#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts all C++ into the form of .clang-format, or only says where it is not:  tools/format.sh [--check]
# Versions of clang-format differ in what they make of the same settings, so it is one by name.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
how=(-i)
if [ "${1:-}" = --check ]; then
    how=(--dry-run -Werror)
fi
git ls-files -z '*.h' '*.cpp' | xargs -0 clang-format-14 "${how[@]}"
