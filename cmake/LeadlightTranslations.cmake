# SPDX-License-Identifier: GPL-3.0-or-later
# update_translations: collects every text for the user, those of the model (Phrase::tr) and those of the window (tr),
# into leadlight.ts in the build folder, the template of a new language, and brings the languages that there are
# (resources/translations/leadlight_*.ts) up to date. Only where Qt's lupdate is installed (qt6-l10n-tools).
get_target_property(QMAKE_PROGRAM Qt6::qmake IMPORTED_LOCATION)
cmake_path(GET QMAKE_PROGRAM PARENT_PATH QT_PROGRAMS)
find_program(LUPDATE_PROGRAM NAMES lupdate lupdate-qt6 HINTS "${QT_PROGRAMS}" "${QT_PROGRAMS}/../lib/qt6/bin")
if(LUPDATE_PROGRAM)
    file(GLOB LANGUAGES CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/leadlight_*.ts")
    add_custom_target(update_translations
        COMMAND "${LUPDATE_PROGRAM}" -extensions cpp,h -I . model views app
                -ts "${PROJECT_BINARY_DIR}/leadlight.ts" ${LANGUAGES}
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
endif()
