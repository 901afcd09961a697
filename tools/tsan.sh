#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the model's tests under the thread sanitizer:  tools/tsan.sh [ctest arguments]
# oneTBB has to be built with the sanitizer, too: what its threads hand over to each other is not seen otherwise, and
# every parallel loop looks like a race. Its source is Debian's own package, built once into build/tsan-tbb.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
. tools/setup.sh

# Downloads a source package into this folder. A fresh Debian lists no source packages: the machine's own lists are
# asked for them, in a folder of their own, so that its set-up stays as it is.
fetch_source() {
    local apt=$PWD/apt list
    mkdir -p "$apt/lists/partial" "$apt/parts"
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        [ ! -f "$list" ] || sed -E 's/^deb(-src)?([ \t])/deb-src\2/; s/^Types:.*/Types: deb-src/' "$list" >"$apt/parts/$(basename "$list")"
    done
    local here=(-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$apt/parts" -o Dir::State::Lists="$apt/lists")
    apt-get "${here[@]}" update -qq || true # one list of several may have no sources: what counts is the download
    apt-get "${here[@]}" source -qq --download-only "$1" && return 0
    echo "The source of $1 is needed, and no list of packages has it." >&2
    exit 1
}

build_tbb() {
    local version top=$PWD/build/tsan-tbb
    version=$(dpkg-query -W -f '${source:Upstream-Version}' libtbb-dev)
    mkdir -p "$top"
    cd "$top"
    ls onetbb_*.orig.tar.* >/dev/null 2>&1 || fetch_source "onetbb=$(dpkg-query -W -f '${source:Version}' libtbb-dev)"
    mkdir -p source
    tar -xf onetbb_*.orig.tar.* -C source --strip-components 1
    cmake -S source -B build -G Ninja -DTBB_TEST=OFF -DTBBMALLOC_BUILD=OFF -DTBB_STRICT=OFF -DTBB_SANITIZE=thread \
        -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX="$top/install" >/dev/null
    cmake --build build --target tbb >&2
    cmake --install build >/dev/null
}

[ -e build/tsan-tbb/install/lib/libtbb.so.12 ] || (build_tbb)
build tsan model_tests
rm -f build/tsan/race.*
export LD_LIBRARY_PATH=$PWD/build/tsan-tbb/install/lib TSAN_OPTIONS="exitcode=0 log_path=$PWD/build/tsan/race"
ctest --preset tsan -j2 -L model "$@"
# Qt is not built with the sanitizer, so Qt Test's own watchdog thread looks like a race with its main thread.
if cat build/tsan/race.* 2>/dev/null | awk -v RS='==================\n' '/WARNING: / && !/QtTest Watchdog/ { found = 1; print }
    END { exit !found }'; then
    echo "The thread sanitizer found races, above." >&2
    exit 1
fi
