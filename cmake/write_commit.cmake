# SPDX-License-Identifier: GPL-3.0-or-later
# Run at every build: writes ${OUTPUT} with the commit that is built, only where that has changed.
# A source archive has no history: there LEADLIGHT_COMMIT says it, or nobody.
if(NOT COMMIT)
    execute_process(COMMAND git -C "${SOURCE}" describe --always --dirty --abbrev=10 --match=none
                    OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(text "#pragma once\n#define LEADLIGHT_COMMIT \"${COMMIT}\"\n")
set(before "")
if(EXISTS "${OUTPUT}")
    file(READ "${OUTPUT}" before)
endif()
if(NOT text STREQUAL before)
    file(WRITE "${OUTPUT}" "${text}")
endif()
