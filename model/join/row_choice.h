// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

namespace leadlight {

/// Why a row of the submissions is passed over by the join.
enum class PassedOver : std::uint8_t {
    No,
    Overlapping,   ///< an earlier file has it, and such rows count once
    OtherDelivery, ///< of a delivery that does not count
    OutsideSpan,   ///< before the first or after the last day that counts
    Undated,       ///< its day is not known, and only some days count
};
inline constexpr std::size_t passedOverReasons = 5;

/// Which rows of the submissions count, by the choices of the join. Lives no longer than the table.
class RowChoice
{
public:
    RowChoice(const RowChoice&) = delete; // it points into itself
    RowChoice& operator=(const RowChoice&) = delete;
    RowChoice(RowChoice&&) = default;
    RowChoice& operator=(RowChoice&&) = default;
    ~RowChoice() = default;

    /// Usage errors: a date that is none, no dates where days are chosen, a delivery that is not there.
    [[nodiscard]] static Result<RowChoice> make(const SubmissionTable& table, const JoinOptions& options,
                                                const Progress& progress);

    [[nodiscard]] PassedOver of(std::size_t row) const
    {
        return m_reasons == nullptr ? PassedOver::No : static_cast<PassedOver>(m_reasons[row]);
    }
    [[nodiscard]] bool counts(std::size_t row) const { return of(row) == PassedOver::No; }
    /// Whether some cookies may have no row that counts.
    [[nodiscard]] bool narrows() const { return !m_own.empty(); }

private:
    RowChoice() = default;

    std::vector<std::uint8_t> m_own;
    const std::uint8_t* m_reasons = nullptr; ///< per row; null where all count
};

} // namespace leadlight
