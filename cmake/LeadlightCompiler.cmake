# SPDX-License-Identifier: GPL-3.0-or-later
# Settings that every target of the project shares, carried by the interface target leadlight_options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC OFF)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(leadlight_options INTERFACE)
target_include_directories(leadlight_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(MSVC)
    target_compile_options(leadlight_options INTERFACE /W4 /permissive- /Zc:__cplusplus $<$<BOOL:${LEADLIGHT_WERROR}>:/WX>)
else()
    target_compile_options(leadlight_options INTERFACE -Wall -Wextra -Wconversion $<$<BOOL:${LEADLIGHT_WERROR}>:-Werror>)
    # What one source has at its top is no shadow over the locals of another that shares its unit, and no type of a header.
    if(NOT LEADLIGHT_UNITY_ALL)
        target_compile_options(leadlight_options INTERFACE -Wshadow)
    elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(leadlight_options INTERFACE -Wshadow=local -Wno-subobject-linkage)
    endif()
    # What GCC 12 says of code that it has already taken apart (copies and bounds in std::string) is often of code that
    # does not exist (GCC bugs 105651, 105329), and changes with every inlining: it is shown, and fails no build.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(leadlight_options INTERFACE -Wno-error=restrict -Wno-error=array-bounds
                               -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=free-nonheap-object)
    endif()
    # The flag changes the size of Eigen's aligned types, so every target must see the same one.
    if(LEADLIGHT_ARCH)
        # A target that is compiled for a level of its own says so in its property LEADLIGHT_LEVEL.
        set(level "$<TARGET_PROPERTY:LEADLIGHT_LEVEL>")
        target_compile_options(leadlight_options INTERFACE "-march=$<IF:$<BOOL:${level}>,${level},${LEADLIGHT_ARCH}>")
    endif()
    if(LEADLIGHT_SANITIZE)
        target_compile_options(leadlight_options INTERFACE "-fsanitize=${LEADLIGHT_SANITIZE}" -fno-omit-frame-pointer)
        target_link_options(leadlight_options INTERFACE "-fsanitize=${LEADLIGHT_SANITIZE}")
    endif()
    if(LEADLIGHT_ODR)
        target_compile_options(leadlight_options INTERFACE -flto=auto -ffat-lto-objects)
    endif()
endif()
# Products are parallel through oneTBB; Eigen must not start threads of its own beside it.
target_compile_definitions(leadlight_options INTERFACE EIGEN_DONT_PARALLELIZE QT_NO_KEYWORDS QT_NO_FOREACH
                           QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER)

find_program(LLD_PROGRAM NAMES ld.lld)
if(LLD_PROGRAM AND NOT MSVC AND NOT APPLE AND NOT WIN32)
    target_link_options(leadlight_options INTERFACE -fuse-ld=lld)
endif()

# What most units of a target include, parsed once for all of them: most of a unit's compile time is reading headers.
# Only the standard's and libraries' headers are listed, which never change while one works here.
option(LEADLIGHT_PRECOMPILE "Precompile the headers that most units include" ON)
set(LEADLIGHT_STD_HEADERS <algorithm> <array> <cmath> <cstdint> <functional> <map> <memory> <numeric> <optional> <span> <string>
    <string_view> <tuple> <variant> <vector> <tl/expected.hpp>)
set(LEADLIGHT_QT_HEADERS <QAction> <QApplication> <QBoxLayout> <QComboBox> <QLabel> <QList> <QLocale> <QMenu> <QPainter>
    <QPushButton> <QSplitter> <QString> <QTableView> <QTimer> <QToolTip> <QVariant> <QWidget>)
function(leadlight_precompile target)
    if(LEADLIGHT_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
        # Without it ccache cannot tell which header a unit was compiled with.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()
# The same headers as `provider`, whose options and libraries must be the target's.
function(leadlight_reuse_precompiled target provider)
    if(LEADLIGHT_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${provider})
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()

# With LEADLIGHT_ODR every unit keeps its types beside its code. The target one_definition compares them, of all units of
# the targets named: GCC's link-time optimisation as far as it reads, without what it would generate.
function(leadlight_one_definition)
    set(objects "")
    foreach(target IN LISTS ARGN)
        list(APPEND objects "$<FILTER:$<TARGET_OBJECTS:${target}>,EXCLUDE,\\.gch$>") # a precompiled header is none
    endforeach()
    set(together "${PROJECT_BINARY_DIR}/one_definition.o")
    add_custom_target(one_definition DEPENDS ${objects} VERBATIM COMMAND_EXPAND_LISTS
        COMMAND "${CMAKE_CXX_COMPILER}" -flto=auto -Wodr -Werror=odr -r -flinker-output=rel -nostdlib ${objects} -o "${together}"
        COMMAND "${CMAKE_COMMAND}" -E rm "${together}")
endfunction()
