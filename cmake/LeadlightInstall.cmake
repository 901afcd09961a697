# SPDX-License-Identifier: GPL-3.0-or-later
# cmake --install: programs, what a desktop wants to know of them, man pages, completions, papers. cpack makes the
# packages of it (tools/make_packages.sh, docs/packaging.md).
include(GNUInstallDirs)
set(DOCUMENTS "${CMAKE_INSTALL_DATAROOTDIR}/doc/leadlight") # by the name of the package
find_program(GZIP_PROGRAM gzip)
# Debian has man pages and the log of changes compressed, without a time in the head: the same sources are the same bytes.
function(leadlight_compressed out from)
    add_custom_command(OUTPUT "${out}" COMMAND sh -c "'${GZIP_PROGRAM}' -9nc '${from}' >'${out}'" DEPENDS "${from}" VERBATIM)
endfunction()

set(PROGRAMS leadlight-cli)
if(LEADLIGHT_BUILD_GUI)
    list(APPEND PROGRAMS leadlight)
endif()
install(TARGETS ${PROGRAMS} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

# Man pages and completions come from the programs' own tables of options, at every build that changes these.
if(UNIX AND NOT CMAKE_CROSSCOMPILING AND NOT LEADLIGHT_SANITIZE)
    set(SHARE "${PROJECT_BINARY_DIR}/share")
    set(made "")
    foreach(program IN LISTS PROGRAMS)
        set(how "help-files")
        if(program STREQUAL "leadlight")
            set(how "--help-files")
        endif()
        add_custom_command(OUTPUT "${SHARE}/man/man1/${program}.1" COMMAND "$<TARGET_FILE:${program}>" ${how} "${SHARE}"
                           DEPENDS ${program} VERBATIM)
        set(page "${SHARE}/man/man1/${program}.1")
        if(GZIP_PROGRAM)
            leadlight_compressed("${page}.gz" "${page}")
            string(APPEND page ".gz")
        endif()
        list(APPEND made "${page}")
    endforeach()
    add_custom_target(help_files ALL DEPENDS ${made})
    install(FILES ${made} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(DIRECTORY "${SHARE}/bash-completion/completions" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion")
    install(DIRECTORY "${SHARE}/fish/vendor_completions.d" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish")
    set(LEADLIGHT_ZSH_DIR "site-functions" CACHE STRING "Folder below share/zsh (Debian: vendor-completions)")
    install(DIRECTORY "${SHARE}/zsh/site-functions/" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/${LEADLIGHT_ZSH_DIR}")
endif()

set(DESKTOP "${PROJECT_SOURCE_DIR}/resources/desktop")
set(ID org.leadlight.Leadlight)
if(LEADLIGHT_BUILD_GUI AND UNIX AND NOT APPLE)
    install(FILES "${DESKTOP}/${ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${DESKTOP}/${ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${DESKTOP}/${ID}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ${ID}.xml)
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    file(GLOB sizes RELATIVE "${DESKTOP}/hicolor" "${DESKTOP}/hicolor/*x*")
    foreach(size IN LISTS sizes)
        install(FILES "${DESKTOP}/hicolor/${size}/${ID}.png" DESTINATION "${icons}/${size}/apps")
        install(FILES "${DESKTOP}/hicolor/${size}/application-x-leadlight-session.png"
                DESTINATION "${icons}/${size}/mimetypes")
    endforeach()
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/leadlight.svg" DESTINATION "${icons}/scalable/apps"
            RENAME ${ID}.svg)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/leadlight-session.svg"
            DESTINATION "${icons}/scalable/mimetypes" RENAME application-x-leadlight-session.svg)
endif()

install(FILES "${PROJECT_SOURCE_DIR}/resources/desktop/copyright" "${PROJECT_SOURCE_DIR}/README.md"
              "${PROJECT_SOURCE_DIR}/docs/cli.md" DESTINATION "${DOCUMENTS}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/manual" DESTINATION "${DOCUMENTS}")
if(GZIP_PROGRAM AND UNIX)
    leadlight_compressed("${PROJECT_BINARY_DIR}/changelog.gz" "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
    add_custom_target(changelog ALL DEPENDS "${PROJECT_BINARY_DIR}/changelog.gz")
    install(FILES "${PROJECT_BINARY_DIR}/changelog.gz" DESTINATION "${DOCUMENTS}")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME leadlight)
set(CPACK_PACKAGE_VENDOR "The Leadlight project")
set(CPACK_PACKAGE_CONTACT "The Leadlight project <noreply@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "which asset should each visitor see next")
set(CPACK_PACKAGE_DESCRIPTION "Leadlight opens the exports of a web-analytics tool and shows which asset (case
study, webinar, demo) each visitor should see next, how well that works, and
why. It learns on your own machine, in a window or from the command line, and
uploads nothing. It writes slides, workbooks, pictures and lists.")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${PROJECT_BINARY_DIR}/model")
# Loaded at run time, so no link tells of it: the platform plugins for X11 and Wayland.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-dejavu-core, fonts-noto-cjk, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-odbc")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
