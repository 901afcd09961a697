// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"

#include "app/cli/terminal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace leadlight::cli {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// Reads a condition piece by piece, from the left.
class Pieces
{
public:
    explicit Pieces(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd()
    {
        skip();
        return m_at == m_text.size();
    }
    [[nodiscard]] std::string name()
    {
        skip();
        const std::size_t from = m_at;
        while (m_at < m_text.size() && isOfName(m_text[m_at]))
            ++m_at;
        return std::string(m_text.substr(from, m_at - from));
    }
    [[nodiscard]] std::string sign()
    {
        skip();
        const std::size_t from = m_at;
        while (m_at < m_text.size() && std::string_view("<>=!").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        return std::string(m_text.substr(from, m_at - from));
    }
    [[nodiscard]] std::optional<double> number()
    {
        skip();
        double out = 0.0;
        const char* const end = m_text.data() + m_text.size();
        const auto read = std::from_chars(m_text.data() + m_at, end, out);
        if (read.ec != std::errc() || !std::isfinite(out))
            return std::nullopt;
        m_at = static_cast<std::size_t>(read.ptr - m_text.data());
        return out;
    }
    [[nodiscard]] std::size_t place() const { return m_at + 1; }

private:
    void skip()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string namesOf(std::span<const CheckedFigure> known)
{
    std::string out;
    for (const CheckedFigure& one : known)
        out.append(out.empty() ? "" : ", ").append(one.name);
    return out;
}

tl::unexpected<Error> unreadable(std::string_view text, std::size_t place)
{
    return fail(ErrorKind::Usage,
                Phrase::tr("--fail-if \"%1\" cannot be read from its sign %2 on.", text, Plain(place)),
                Phrase::tr("Write it like \"found_in_top_10 < 0.3\", or several such comparisons with and, or between "
                           "them."));
}

constexpr std::array<std::string_view, 6> signs{"<", "<=", ">", ">=", "==", "!="};

} // namespace

std::vector<CheckedFigure> checkedFigures(std::initializer_list<std::span<const CheckedFigure>> lists)
{
    std::vector<CheckedFigure> out;
    for (const auto list : lists)
        out.insert(out.end(), list.begin(), list.end());
    return out;
}

Result<Condition> Condition::parse(std::string_view text, std::span<const CheckedFigure> known)
{
    Condition out;
    out.m_any.emplace_back();
    Pieces pieces(text);
    for (;;) {
        const std::size_t place = pieces.place();
        Comparison comparison;
        comparison.name = pieces.name();
        if (comparison.name.empty())
            return unreadable(text, place);
        if (std::ranges::find(known, comparison.name, &CheckedFigure::name) == known.end())
            return fail(ErrorKind::Usage,
                        Phrase::tr("--fail-if asks for \"%1\", which this command does not give.", comparison.name),
                        Phrase::tr("It gives %1.", namesOf(known)));
        const auto sign = std::ranges::find(signs, pieces.sign());
        const auto number = sign == signs.end() ? std::nullopt : pieces.number();
        if (!number)
            return unreadable(text, pieces.place());
        comparison.op = static_cast<Op>(sign - signs.begin());
        comparison.number = *number;
        out.m_any.back().push_back(std::move(comparison));
        if (pieces.atEnd())
            return out;
        const std::string word = pieces.name();
        if (word == "or")
            out.m_any.emplace_back();
        else if (word != "and")
            return unreadable(text, pieces.place());
    }
}

bool Condition::isTrue(const Comparison& comparison, double value)
{
    switch (comparison.op) {
    case Op::Less:
        return value < comparison.number;
    case Op::AtMost:
        return value <= comparison.number;
    case Op::More:
        return value > comparison.number;
    case Op::AtLeast:
        return value >= comparison.number;
    case Op::Equal:
        return value == comparison.number;
    case Op::Other:
        break;
    }
    return value != comparison.number;
}

Result<bool> Condition::holds(const Figures& figures) const
{
    bool any = false;
    for (const auto& all : m_any) {
        bool each = true;
        for (const Comparison& comparison : all) {
            const auto value = figures.find(comparison.name);
            if (value == figures.end() || std::isnan(value->second))
                return fail(ErrorKind::Usage,
                            Phrase::tr("--fail-if asks for %1, which has no value here.", comparison.name),
                            Phrase::tr("Ask for another figure, or have this one measured."));
            each = each && isTrue(comparison, value->second);
        }
        any = any || each;
    }
    return any;
}

void FailIf::addOption(CLI::App& command, std::span<const CheckedFigure> known)
{
    m_known = known;
    std::string help = "exit code 4 where this holds, like \"found_in_top_10 < 0.3 or cookies < 100\" (<, <=, >, >=, "
                       "==, !=; and, or); the result is written all the same. Figures:";
    for (const CheckedFigure& one : known)
        help.append(&one == known.data() ? " " : "; ").append(one.name).append(" (").append(one.help).append(")");
    command.add_option("--fail-if", m_texts, help)
        ->type_name("CONDITION")
        ->group("Checks")
        ->take_all()
        ->allow_extra_args(false);
}

Status FailIf::check() const
{
    for (const std::string& text : m_texts)
        if (auto condition = Condition::parse(text, m_known); !condition)
            return tl::unexpected(std::move(condition.error()));
    return {};
}

Result<Ending> FailIf::ending(const Figures& figures) const
{
    Ending out = Ending::Fine;
    for (const std::string& text : m_texts) {
        const auto condition = Condition::parse(text, m_known);
        if (!condition)
            return tl::unexpected(condition.error());
        const auto holds = condition->holds(figures);
        if (!holds)
            return tl::unexpected(holds.error());
        if (!*holds)
            continue;
        out = Ending::CheckFailed;
        remark({{Phrase::tr("The check \"%1\" holds.", text)}});
    }
    return out;
}

} // namespace leadlight::cli
