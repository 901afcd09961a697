// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include <initializer_list>
#include <map>
#include <span>

namespace leadlight::cli {

/// What a check may ask for: a name, and what it stands for.
struct CheckedFigure
{
    std::string_view name;
    std::string_view help;
};
/// Figures of a result by their names; one that this result does not have is not among them.
using Figures = std::map<std::string, double, std::less<>>;

/// One list after the other.
[[nodiscard]] std::vector<CheckedFigure> checkedFigures(std::initializer_list<std::span<const CheckedFigure>> lists);

/// How a command that did its work ends.
enum class Ending {
    Fine,
    CheckFailed, ///< what --fail-if asks for holds (exit code 4)
};

/// "found_in_top_10 < 0.3 and cookies_tested >= 100": comparisons of a name with a number, joined by and / or, "and"
/// first; no brackets, no arithmetic, nothing that is run.
class Condition
{
public:
    /// Usage, with the place, where the text is no such condition or names a figure that is not in `known`.
    [[nodiscard]] static Result<Condition> parse(std::string_view text, std::span<const CheckedFigure> known);

    /// Usage where a figure that it asks for has no value.
    [[nodiscard]] Result<bool> holds(const Figures& figures) const;

private:
    enum class Op {
        Less,
        AtMost,
        More,
        AtLeast,
        Equal,
        Other,
    };
    struct Comparison
    {
        std::string name;
        Op op = Op::Less;
        double number = 0.0;
    };
    [[nodiscard]] static bool isTrue(const Comparison& comparison, double value);

    std::vector<std::vector<Comparison>> m_any; ///< holds where all of one of these do
};

/// --fail-if of a command. Lives as long as its CLI::App.
class FailIf
{
public:
    /// Adds the option; --help lists the figures.
    void addOption(CLI::App& command, std::span<const CheckedFigure> known);
    /// Whether something is to be checked.
    [[nodiscard]] bool given() const { return !m_texts.empty(); }
    /// Before the work: whether the conditions can be read.
    [[nodiscard]] Status check() const;
    /// After it: says on stderr which condition holds.
    [[nodiscard]] Result<Ending> ending(const Figures& figures) const;

private:
    std::span<const CheckedFigure> m_known;
    std::vector<std::string> m_texts;
};

} // namespace leadlight::cli
