# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh, test.sh and .ci/run from the project's folder: installs the packages of the lists named in
# PACKAGE_LISTS that are missing (Debian/Ubuntu), and prepares ccache. Elsewhere it names what to install and goes on.

PACKAGE_LISTS=${PACKAGE_LISTS:-tools/packages.txt}

wanted_packages() {
    # shellcheck disable=SC2086
    grep -hv '^#' $PACKAGE_LISTS
}

missing_packages() {
    local package
    wanted_packages | while read -r package; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        command -v cmake >/dev/null && return 0
        echo "Leadlight needs these packages (Debian's names), which this system has to provide:" >&2
        wanted_packages | sed 's/^/  /' >&2
        exit 1
    fi
    local missing as_root=()
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Please install these packages as root, then start again:" $missing >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing:" $missing >&2
    "${as_root[@]}" apt-get update -qq
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# configure PRESET: prepares build/PRESET; what CMake says is shown only where it fails.
configure() {
    local log=build/$1-configure.log
    cmake --preset "$1" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
}

# build PRESET [targets]: configures and builds build/PRESET, all of it or the targets named. BUILD_FLAGS: for ninja.
build() {
    local preset=$1
    shift
    configure "$preset"
    # shellcheck disable=SC2086
    cmake --build --preset "$preset" ${1:+--target "$@"} -- ${BUILD_FLAGS:-} >&2
}

install_missing
mkdir -p build
# The same objects serve every clone of the project on this machine.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
# Precompiled headers: ccache asks to be told that no unit lives on the time of day or on a header's own #defines.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# A build that takes warnings for errors is served from one that does not; without a cache, as in CI, it is strict.
export CCACHE_IGNOREOPTIONS=-Werror
