#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the benchmarks of tests/bench and prints their figures:  ./bench.sh [small|large]
# Against another revision, both built and run in turn:  ./bench.sh --against REVISION [small|large] [bench_...]
# prints each figure of now, and its ratio to the other's: the median of the pairs, and the least and greatest of them.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")"
. tools/setup.sh
engine=(bench_als bench_top_n bench_knn bench_ease bench_cancel)

against() {
    local revision=$1 size=${2:-small} pairs=${BENCH_PAIRS:-5} before=build/against now=$PWD benches=("${@:3}")
    [ ${#benches[@]} -gt 0 ] || benches=(bench_job "${engine[@]}")
    rm -rf "$before" && git worktree prune
    git worktree add --quiet --detach "$before" "$revision"
    trap "cd '$now'; git worktree remove --force '$before'" EXIT # by value: what is local is gone by then
    build release "${benches[@]}"
    local bench kept=()
    for bench in "${benches[@]}"; do
        if [ -e "$before/tests/bench/$bench.cpp" ]; then kept+=("$bench"); else echo "$revision has no $bench: left out"; fi
    done
    (cd "$before" && mkdir -p build && build release "${kept[@]}")
    for bench in "${kept[@]}"; do
        echo "== $bench: now, and against $revision ($pairs runs each, in turn)"
        local pair side
        for ((pair = 0; pair < pairs; ++pair)); do
            for side in "$before" .; do
                "$side/build/release/bench/$bench" "$size" | sed "s|^|$side\t|"
            done
        done | awk -f tools/bench_ratios.awk
    done
}

if [ "${1:-}" = --against ]; then
    [ $# -ge 2 ] || { echo "--against needs a revision: ./bench.sh --against HEAD~1" >&2; exit 2; }
    against "${@:2}"
    exit 0
fi
build release "${engine[@]}" bench_job bench_what_if bench_scorecard
for bench in bench_job "${engine[@]}"; do
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
