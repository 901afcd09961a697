// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/dialect.h"

namespace leadlight {

/// What engines of standard SQL have in common.
class StandardDialect : public Dialect
{
public:
    [[nodiscard]] std::string name(std::string_view name) const override;
    [[nodiscard]] std::string literal(std::string_view text) const override;
    [[nodiscard]] std::string create(const std::string& table, const SqlTable& what) const override;
    [[nodiscard]] std::string tablesLike(std::string_view database, std::string_view prefix) const override;
    [[nodiscard]] std::string real(double value) const override;
    [[nodiscard]] std::string text(const std::string& column) const override;
    [[nodiscard]] std::string whole(const std::string& column) const override;
    [[nodiscard]] std::string day(const std::string& column) const override;
    [[nodiscard]] std::string dayLiteral(std::int32_t day) const override;
    [[nodiscard]] std::uint64_t largestHash() const override;
    [[nodiscard]] std::string quotient(const std::string& a, const std::string& b) const override;
    [[nodiscard]] std::string total(const std::string& whole) const override;
    [[nodiscard]] std::string pairNumber(const std::string& i, const std::string& j, std::uint64_t base) const override;
    [[nodiscard]] std::string asFloat(const std::string& value) const override;
    [[nodiscard]] std::string asPage(const std::string& value) const override;
    [[nodiscard]] std::string logOnePlus(const std::string& value) const override;
    [[nodiscard]] std::string lower(const std::string& text) const override;
    [[nodiscard]] std::string length(const std::string& text) const override;
    [[nodiscard]] std::string begins(const std::string& text, int count) const override;
    [[nodiscard]] std::string ends(const std::string& text, int count) const override;
    [[nodiscard]] std::string replaced(const std::string& text, std::string_view from,
                                       std::string_view to) const override;

protected:
    /// How the engine calls the longest text that there is.
    [[nodiscard]] virtual std::string_view textType() const { return "text"; }
    /// A column as a text, before nulls are looked at.
    [[nodiscard]] virtual std::string asText(const std::string& column) const;
};

} // namespace leadlight
