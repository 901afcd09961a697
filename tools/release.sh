#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Goes through what a release needs, stops at the first thing that is not in order, and publishes nothing:
#   tools/release.sh VERSION [--quick]      --quick leaves out the tests and the packages
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
version=${1:?tools/release.sh VERSION [--quick]}
quick=${2:-}
step() { printf '\n== %s\n' "$1"; }
stop() { printf 'NOT READY: %s\n' "$1" >&2; exit 1; }

step "the tree is clean, and nothing is left to push by accident"
[ -z "$(git status --porcelain)" ] || stop "there are changes that are not committed"
git rev-parse -q --verify "refs/tags/v$version" >/dev/null && stop "the tag v$version is there already"

step "version $version everywhere"
grep -q "^project(Leadlight VERSION $version" CMakeLists.txt || stop "CMakeLists.txt has another version"
grep -q "^## $version, $(date +%Y-%m-%d)" CHANGELOG.md || stop "CHANGELOG.md has no '## $version, $(date +%Y-%m-%d)' on top"
grep -q "<release version=\"$version\" date=\"$(date +%Y-%m-%d)\"" resources/desktop/org.leadlight.Leadlight.metainfo.xml ||
    stop "the metainfo has no release $version of today"

step "no address that stands for another"
if grep -q 'noreply' cmake/LeadlightInstall.cmake; then
    echo "The Maintainer field has no real address yet (cmake/LeadlightInstall.cmake). Fine for a try, not for publishing."
fi

step "texts: nothing is left to translate"
for language in resources/translations/leadlight_*.ts; do
    [ -e "$language" ] || { echo "English only"; break; }
    open=$(grep -c 'type="unfinished"' "$language" || true)
    echo "$language: $open"
    [ "$open" = 0 ] || stop "$language has $open texts without a translation"
done

if [ "$quick" != --quick ]; then
    step "all checks"
    ./test.sh
    .ci/run
    step "packages"
    tools/make_packages.sh
    ! command -v lintian >/dev/null || lintian --fail-on error build/packages/*.deb
fi

step "by hand"
cat <<TEXT
  [ ] ./test.sh --full (hours) since the last change of model or readers
  [ ] the package on a bare Debian (docs/packaging.md), the window looked at in light, dark and high contrast
  [ ] each language looked at, LEADLIGHT_LANG=pseudo and pseudo-rtl at 1280x800 and 1024x700
  [ ] pictures in README and docs/screenshots made anew: leadlight --sample --screenshots DIR
  [ ] a deck opened in PowerPoint, a workbook in Excel
  [ ] CHANGELOG read by somebody who did not write it
Then: git tag -s v$version -m "Leadlight $version"
TEXT
