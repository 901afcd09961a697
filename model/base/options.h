// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace leadlight {

/// What the range of a field is made of: of a map's numbers, each.
template <class T>
struct RangeOf
{
    using Type = T;
};
template <class Key, class Value, class Less>
struct RangeOf<std::map<Key, Value, Less>>
{
    using Type = Value;
};

/// One value that a user can set, described once: the command line, the forms on screen, the session file and the
/// docs are all made from it (the idea is LightGBM's Config). Owner is the Options struct, T the member's type:
/// bool, int, std::int64_t, std::uint64_t, double, std::string, an enum with Choices, a map from texts or such an enum
/// to numbers or texts, or a list of texts.
template <class Owner, class T>
struct Field
{
    using Value = T;
    std::string_view key; ///< name on the command line ("--key") and in the session file
    Phrase label;         ///< name on screen
    T Owner::*member;
    typename RangeOf<T>::Type low{}; ///< inclusive range for numbers; ignored for the rest
    typename RangeOf<T>::Type high{};
    Phrase help; ///< one sentence, with unit and meaning; shown on screen and in --help
};

/// An enum that appears in an Options struct specialises this with its names in order of its values (from 0).
template <class E>
struct Choices; // static constexpr std::array<std::string_view, n> names

/// "float32": the name of an enum's value.
template <class E>
[[nodiscard]] constexpr std::string_view choiceName(E value)
{
    return Choices<E>::names[static_cast<std::size_t>(value)];
}
/// The value with that name; nothing where none has it.
template <class E>
[[nodiscard]] constexpr std::optional<E> choiceNamed(std::string_view name)
{
    for (std::size_t i = 0; i < Choices<E>::names.size(); ++i)
        if (Choices<E>::names[i] == name)
            return static_cast<E>(i);
    return std::nullopt;
}

/// A member that is an Options struct itself: its fields count as the owner's.
template <class Owner, class Options>
struct Part
{
    Options Owner::*member;
};

/// Calls visit(field, value&) for each field of an Options struct, whose static fields() returns a tuple of Field and
/// Part.
template <class Options, class Visit>
void visitFields(Options& options, Visit&& visit);

template <class Options, class Owner, class T, class Visit>
void visitMember(Options& options, const Field<Owner, T>& field, Visit& visit)
{
    visit(field, options.*(field.member));
}
template <class Options, class Owner, class Inner, class Visit>
void visitMember(Options& options, const Part<Owner, Inner>& part, Visit& visit)
{
    visitFields(options.*(part.member), visit);
}
template <class Options, class Visit>
void visitFields(Options& options, Visit&& visit)
{
    std::apply([&](const auto&... members) { (visitMember(options, members, visit), ...); },
               std::remove_cv_t<Options>::fields());
}

} // namespace leadlight
