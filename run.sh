#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Leadlight and opens it:  ./run.sh [--sample] [submissions.csv] [bu_mapping.csv]
set -euo pipefail
# Files named on the command line are meant from where the user stands, not from the project's folder.
arguments=()
for argument in "$@"; do
    if [ -e "$argument" ]; then argument=$(realpath -- "$argument"); fi
    arguments+=("$argument")
done
cd "$(dirname "$(realpath "$0")")"
. tools/setup.sh
build release leadlight leadlight-cli
bin=build/release/app

for argument in "${arguments[@]}"; do
    case $argument in --help | -h | --version | -v | --screenshots* | --charts*) exec "$bin/leadlight" "${arguments[@]}" ;; esac
done
if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    out=$PWD/leadlight-sample-report
    mkdir -p "$out"
    echo "There is no display here, so no window can open. The sample goes through the command line instead." >&2
    input=(--submissions resources/samples/submissions.csv --bu-mapping resources/samples/bu_mapping.csv)
    "$bin/leadlight-cli" inspect "${input[@]}"
    for table in interactions recommend hit-rate; do
        "$bin/leadlight-cli" $table "${input[@]}" --out "$out/$table.csv"
    done
    "$bin/leadlight-cli" similarity "${input[@]}" --by business_unit --out "$out/similarity-by-business-unit.csv"
    "$bin/leadlight-cli" similarity "${input[@]}" --by gated_asset_type --out "$out/similarity-by-asset-type.csv"
    "$bin/leadlight" --sample --screenshots "$out/pages" --charts "$out"
    echo "Tables and charts of the sample: $out" >&2
    exit 0
fi
exec "$bin/leadlight" "${arguments[@]}"
