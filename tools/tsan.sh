#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the model's tests under the thread sanitizer:  tools/tsan.sh [ctest arguments]
# oneTBB has to be built with the sanitizer, too: what its threads hand over to each other is not seen otherwise, and
# every parallel loop looks like a race. Its source is Debian's own package, built once into build/tsan-tbb.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
. tools/setup.sh

build_tbb() {
    local version top=$PWD/build/tsan-tbb
    version=$(dpkg-query -W -f '${source:Upstream-Version}' libtbb-dev)
    mkdir -p "$top"
    cd "$top"
    if ! ls onetbb_*.orig.tar.* >/dev/null 2>&1; then
        apt-get source -qq --download-only "onetbb=$(dpkg-query -W -f '${source:Version}' libtbb-dev)" || {
            echo "The source of onetbb $version is needed: add 'deb-src' to the package sources, apt-get update." >&2
            exit 1
        }
    fi
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
