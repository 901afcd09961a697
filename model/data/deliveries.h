// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "model/data/submissions.h"

namespace leadlight {

/// What makes the rows one delivery.
enum class DeliveriesBy {
    Auto,  ///< a file each; files of the same days, as exports of two regions, are one
    File,  ///< a file each
    Month, ///< a calendar month each, in whatever file it stands
};
template <>
struct Choices<DeliveriesBy>
{
    static constexpr std::array<std::string_view, 3> names{"auto", "file", "month"};
};

/// Which deliveries the submissions are made of, and which of them count.
struct DeliveryOptions
{
    DeliveriesBy by = DeliveriesBy::Auto;
    std::vector<std::string> names = {}; ///< in the order in which they are found; empty or missing: the found name
    std::vector<std::string> use = {};   ///< by name; empty: all together

    static auto fields()
    {
        using O = DeliveryOptions;
        using Names = std::vector<std::string>;
        return std::tuple{
            Field<O, DeliveriesBy>{"deliveries-by",
                                   Phrase::tr("What is one delivery"),
                                   &O::by,
                                   {},
                                   {},
                                   Phrase::tr("auto: each file, but files of the same days are one; file: each file; "
                                              "month: each calendar month of the dates")},
            Field<O, Names>{"delivery-names",
                            Phrase::tr("Names of the deliveries"),
                            &O::names,
                            {},
                            {},
                            Phrase::tr("what the deliveries are called, the earliest first; those of one name are one "
                                       "delivery")},
            Field<O, Names>{"deliveries",
                            Phrase::tr("Deliveries that count"),
                            &O::use,
                            {},
                            {},
                            Phrase::tr("only rows of these deliveries count, by their names; without it those of all")},
        };
    }
};

/// One delivery, as its rows tell.
struct DeliveryFigures
{
    std::string name;
    std::int64_t rows = 0;
    std::int64_t repeatedRows = 0; ///< of them, those that stand in an earlier file, too: they are of that delivery
    std::int64_t undatedRows = 0;
    std::int32_t firstDay = INT32_MAX; ///< in days since 1970-01-01; first > last where no row has a date
    std::int32_t lastDay = INT32_MIN;
    std::int64_t cookies = 0;          ///< identified ones; this and the next two by countCookies()
    std::int64_t newCookies = 0;       ///< that no earlier delivery has
    std::int64_t returningCookies = 0; ///< that an earlier one has

    [[nodiscard]] bool hasDays() const { return firstDay <= lastDay; }
};

/// The deliveries that the submissions are made of, the earliest first; by file where they have no dates.
struct Deliveries
{
    static constexpr std::uint16_t none = UINT16_MAX;

    std::vector<DeliveryFigures> all;
    std::vector<std::uint16_t> foundAs; ///< per found one, as DeliveryOptions::names count: its place in `all`
    std::vector<std::uint16_t> ofRow;   ///< per row; `none` where it is in no delivery: one without a date, by month

    [[nodiscard]] std::optional<std::uint16_t> named(std::string_view name) const;
    /// "September, October".
    [[nodiscard]] Phrase names() const;
};

/// Files of which most days are the same belong to one delivery (Auto): those with more than half the days of the
/// shorter one between the first and the last day of both. Names are the months ("2026-10") where each delivery is of
/// another, else those of the files. Usage errors: months without dates, more deliveries than 65,534. One pass over the
/// rows, which counts no cookies.
[[nodiscard]] Result<Deliveries> findDeliveries(const SubmissionTable& table, const DeliveryOptions& options,
                                                const Progress& progress);
/// Fills the counts of cookies: another pass, and a bit for each cookie and delivery. Rows that an earlier file has,
/// too, do not count. Fails only where it is cancelled.
[[nodiscard]] Status countCookies(Deliveries& deliveries, const SubmissionTable& table, const Progress& progress);

/// Whether each of the deliveries counts; Usage, with the names that there are, where one is not there.
[[nodiscard]] Result<std::vector<bool>> usedDeliveries(const Deliveries& deliveries,
                                                       const std::vector<std::string>& use);

} // namespace leadlight
