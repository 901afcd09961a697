#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the benchmarks of tests/bench and prints their figures:  ./bench.sh [small|large]
set -euo pipefail
cd "$(dirname "$(realpath "$0")")"
. tools/setup.sh
engine=(bench_als bench_top_n bench_knn bench_ease bench_cancel)
build release "${engine[@]}" bench_what_if bench_scorecard
for bench in "${engine[@]}"; do
    echo "== $bench"
    "build/release/bench/$bench" "${1:-small}"
done
echo "== bench_what_if"
build/release/bench/bench_what_if
echo "== bench_scorecard"
build/release/bench/bench_scorecard seed
build release bench_exports
echo "== bench_exports"
build/release/bench/bench_exports
build release bench_session
echo "== bench_session"
build/release/bench/bench_session
