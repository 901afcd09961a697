# SPDX-License-Identifier: GPL-3.0-or-later
# update_translations: collects every text for the user, those of the model (Phrase::tr) and those of the window (tr),
# into leadlight.ts in the build folder, the template of a new language, and brings the languages that there are
# (resources/translations/leadlight_*.ts) up to date. Only where Qt's lupdate is installed (qt6-l10n-tools).
get_target_property(QMAKE_PROGRAM Qt6::qmake IMPORTED_LOCATION)
cmake_path(GET QMAKE_PROGRAM PARENT_PATH QT_PROGRAMS)
find_program(LUPDATE_PROGRAM NAMES lupdate lupdate-qt6 HINTS "${QT_PROGRAMS}" "${QT_PROGRAMS}/../lib/qt6/bin")
find_program(LRELEASE_PROGRAM NAMES lrelease lrelease-qt6 HINTS "${QT_PROGRAMS}" "${QT_PROGRAMS}/../lib/qt6/bin")
file(GLOB LANGUAGES CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/leadlight_*.ts")
if(LUPDATE_PROGRAM)
    add_custom_target(update_translations
        COMMAND "${LUPDATE_PROGRAM}" -extensions cpp,h -locations none -no-obsolete -I . model engines views app
                -ts "${PROJECT_BINARY_DIR}/leadlight.ts" ${LANGUAGES}
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
endif()

# The languages compiled (lrelease) and built into `target` below :/translations, where views/language.cpp finds them.
# Beside each stand Qt's own texts (the buttons of dialogs, qtbase_<code>.qm) where they are installed.
function(leadlight_add_languages target)
    if(LANGUAGES AND NOT LRELEASE_PROGRAM)
        message(WARNING "Only English: Qt's lrelease (qt6-l10n-tools) is missing")
    endif()
    if(NOT LANGUAGES OR NOT LRELEASE_PROGRAM)
        return()
    endif()
    execute_process(COMMAND "${QMAKE_PROGRAM}" -query QT_INSTALL_TRANSLATIONS OUTPUT_VARIABLE qt_translations
                    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    set(entries "")
    set(compiled "")
    foreach(language IN LISTS LANGUAGES)
        cmake_path(GET language STEM name)
        set(qm "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
        add_custom_command(OUTPUT "${qm}" COMMAND "${LRELEASE_PROGRAM}" -silent "${language}" -qm "${qm}"
                           DEPENDS "${language}" VERBATIM)
        string(APPEND entries "<file alias=\"${name}.qm\">${qm}</file>")
        list(APPEND compiled "${qm}")
        string(REPLACE "leadlight_" "qtbase_" qt_name "${name}")
        if(EXISTS "${qt_translations}/${qt_name}.qm")
            string(APPEND entries "<file alias=\"${qt_name}.qm\">${qt_translations}/${qt_name}.qm</file>")
        endif()
    endforeach()
    set(resources "${CMAKE_CURRENT_BINARY_DIR}/translations.qrc")
    file(CONFIGURE OUTPUT "${resources}"
         CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>\n" @ONLY)
    set(unit "${CMAKE_CURRENT_BINARY_DIR}/translations_resources.cpp")
    add_custom_command(OUTPUT "${unit}" COMMAND Qt6::rcc --name translations --output "${unit}" "${resources}"
                       DEPENDS "${resources}" ${compiled} VERBATIM)
    target_sources(${target} PRIVATE "${unit}")
    set_source_files_properties("${unit}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON
                                SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
