#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes too long for every change:  ./test.sh --full   (FUZZ_SECONDS: how long each fuzzer runs, 600;
# LEADLIGHT_MUTATIONS: how many spoilt files of each kind are opened, 2000; LEADLIGHT_KILLS: how often a saving program
# is killed, 200)
# CI's checks, clang-tidy over everything, every test under the address and undefined sanitizers, the model's under the
# thread sanitizer, spoilt files, the fuzzers.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
PACKAGE_LISTS="tools/packages.txt tools/packages-tests.txt tools/packages-full.txt"
. tools/setup.sh
. tools/steps.sh

# What CI compiles a dozen sources at a time: here none finds what only another one includes.
each_alone() { (build dev); }
all_under_sanitizers() { (build asan) && ctest --preset asan -j2 --no-tests=error -LE bench; }
# What CI kills six times.
killed_while_saving() {
    export LEADLIGHT_KILLS="${LEADLIGHT_KILLS:-200}"
    (cd build && ci/tests/test_cli_session killedWhileSaving) && (cd build && ci/tests/test_session_killed killedWhileKeeping)
}
# What CI opens twenty of each kind of; a spoilt file that shows something is kept in build/.
mutated_files() {
    (cd build && QT_QPA_PLATFORM=offscreen LEADLIGHT_MUTATIONS="${LEADLIGHT_MUTATIONS:-2000}" ci/tests/test_mutated_files -maxwarnings 0)
}
build_fuzzers() { (build fuzz fuzz_reader fuzz_archive fuzz_workbook fuzz_session); }
# Sessions that a fuzzer begins with are made by the program as it is: small ones, with their data and without.
session_seeds() {
    local seeds=build/fuzz/seeds-fuzz_session cli=build/ci/app/leadlight-cli
    rm -rf "$seeds" && mkdir -p "$seeds"
    printf 'cookie,gated_asset_type,page_url,form_submissions\na,T,/p,1\na,T,/q,2\nb,T,/q,1\nb,U,/r,1\n' >"$seeds/rows.csv" &&
        "$cli" train --model ease --submissions "$seeds/rows.csv" --save "$seeds/plain.leadlight" >/dev/null &&
        "$cli" session pack "$seeds/plain.leadlight" --with-data --out "$seeds/rows.leadlight" >/dev/null &&
        rm "$seeds/rows.csv"
}
fuzz() {
    local corpus=build/fuzz/corpus-$1 seeds=() folder
    mkdir -p "$corpus"
    for folder in forms field hostile; do
        [ ! -d "../shared/data/$folder" ] || seeds+=("../shared/data/$folder")
    done
    [ ! -d "tests/fuzz/seeds-$1" ] || seeds+=("tests/fuzz/seeds-$1")
    [ ! -d "build/fuzz/seeds-$1" ] || seeds+=("build/fuzz/seeds-$1")
    [ ! -f "tests/fuzz/$1.dict" ] || seeds+=("-dict=tests/fuzz/$1.dict")
    build/fuzz/fuzz/"$1" -max_total_time="${FUZZ_SECONDS:-600}" -print_final_stats=1 \
        -artifact_prefix=build/fuzz/ "$corpus" "${seeds[@]}"
}

# Each is one thread: as many at once as there are cores.
all_fuzzers() {
    export -f fuzz
    session_seeds || return 1
    printf '%s\n' fuzz_reader fuzz_archive fuzz_workbook fuzz_session |
        xargs -P "$(nproc)" -I{} bash -euo pipefail -c 'fuzz {} >build/fuzz/{}.log 2>&1 || { cat build/fuzz/{}.log >&2; exit 1; }' || return 1
    tail -n 8 build/fuzz/fuzz_*.log >&2 # how much each has tried
}

step "what CI runs" .ci/run
step "each source by itself" each_alone
step "clang-tidy on everything" tools/tidy.sh
step "all tests under the sanitizers" all_under_sanitizers
step "thread sanitizer" tools/tsan.sh
step "spoilt files" mutated_files
step "killed while saving" killed_while_saving
step "fuzzers, built" build_fuzzers
step "fuzzers" all_fuzzers
finish_steps
