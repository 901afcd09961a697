#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what users install, into build/packages:  tools/make_packages.sh
#   leadlight_VERSION_ARCH.deb            for Debian 12 and later; Debian's own Qt
#   leadlight-VERSION-linux-ARCH.tar.gz   to unpack anywhere and start bin/leadlight: Qt and all else but the C and C++
#                                         libraries of the system stand in it
# Not reproducible across machines (Qt is the system's), but without times and owners of its own.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
. tools/setup.sh
out=$PWD/build/packages
rm -rf "$out"
mkdir -p "$out"
build package
version=$(sed -n 's/^project(Leadlight VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
(cd build/package && cpack -G DEB -B "$out" >"$out/cpack.log") || { cat "$out/cpack.log" >&2; exit 1; }
rm -rf "$out/_CPack_Packages" "$out/cpack.log"

name=leadlight-$version-linux-$(uname -m)
tree=$out/$name
DESTDIR=$tree.stage cmake --install build/package --prefix /usr --strip >/dev/null
mv "$tree.stage/usr" "$tree"
rmdir "$tree.stage"
libraries=$tree/lib/leadlight
plugins=$tree/lib/qt6/plugins

# The plugins that the window can load: the platforms, pictures, the desktop's theme and input methods; TLS for engines.
source_plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || /usr/lib/qt6/bin/qmake -query QT_INSTALL_PLUGINS)
for kind in platforms platforminputcontexts platformthemes imageformats iconengines xcbglintegrations wayland-shell-integration \
            wayland-decoration-client wayland-graphics-integration-client tls; do
    [ -d "$source_plugins/$kind" ] || continue
    mkdir -p "$plugins/$kind"
    cp "$source_plugins/$kind"/*.so "$plugins/$kind/"
done
# Platforms that no desktop is, and a theme that would bring GTK along.
rm -f "$plugins"/platforms/libq{eglfs,linuxfb,vnc,vkkhrdisplay,minimal*}.so "$plugins/platformthemes/libqgtk3.so"

# All that programs and plugins need, but what every system has and what must fit its kernel and drivers.
needed() { { ldd "$@" 2>/dev/null || true; } | awk '$2 == "=>" && $3 ~ /^\// {print $3}' | sort -u; }
kept_out='/(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libstdc\+\+|libgcc_s|libleadlight-model)\.so'
needed "$tree"/bin/* "$libraries"/*.so $(find "$plugins" -name '*.so') | grep -Ev "$kept_out" | while read -r library; do
    cp -L "$library" "$libraries/"
done
printf '[Paths]\nPrefix=..\nPlugins=lib/qt6/plugins\n' >"$tree/bin/qt.conf"
# The licences of what came along, as Debian's packages carry them.
mkdir -p "$tree/share/doc/leadlight/licences"
for library in "$libraries"/*.so*; do
    base=$(basename "$library")
    package=$(dpkg-query -S "*/$base" 2>/dev/null | head -1 | cut -d: -f1 || true)
    [ -n "$package" ] && cp -n "/usr/share/doc/$package/copyright" "$tree/share/doc/leadlight/licences/$package" 2>/dev/null || true
done
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -C "$out" -czf "$out/$name.tar.gz" "$name"
rm -rf "$tree"
ls -l "$out"
