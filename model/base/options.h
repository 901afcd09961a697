// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace leadlight {

/// One value that a user can set, described once: the command line, the forms on screen, the session file and the
/// docs are all made from it (the idea is LightGBM's Config). Owner is the Options struct, T the member's type:
/// bool, int, std::int64_t, std::uint64_t, double, std::string or an enum with choiceNames().
template <class Owner, class T>
struct Field
{
    using Value = T;
    std::string_view key;   ///< name on the command line ("--key") and in the session file
    std::string_view label; ///< name on screen
    T Owner::*member;
    T low{}; ///< inclusive range for numbers; ignored for the rest
    T high{};
    std::string_view help; ///< one sentence, with unit and meaning; shown on screen and in --help
};

/// An enum that appears in an Options struct specialises this with its names in order of its values (from 0).
template <class E>
struct Choices; // static constexpr std::array<std::string_view, n> names

/// Calls visit(field, value&) for each field of an Options struct, whose static fields() returns a tuple of Field.
template <class Options, class Visit>
void visitFields(Options& options, Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field, options.*(field.member)), ...); },
               std::remove_cv_t<Options>::fields());
}

} // namespace leadlight
