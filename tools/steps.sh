# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by .ci/run and tools/long_runs.sh: runs checks one after the other, and tells at the end which failed.

failed_steps=()

# step NAME COMMAND...: runs it, whatever became of the ones before, and says how long it took.
step() {
    local name=$1 start=$SECONDS outcome=passed
    shift
    echo "== $name" >&2
    "$@" || { outcome=FAILED; failed_steps+=("$name"); }
    echo "== $name: $outcome, $((SECONDS - start)) s" >&2
}

# Ends the script: well only if every step did.
finish_steps() {
    [ ${#failed_steps[@]} -eq 0 ] && exit 0
    printf 'Failed: %s\n' "${failed_steps[@]}" >&2
    exit 1
}
