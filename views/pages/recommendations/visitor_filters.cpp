// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/visitor_filters.h"
#include "views/words.h"

#include "model/describe/page_columns.h"

#include <array>

namespace leadlight {

namespace {

const auto unit = QStringLiteral("unit");
const auto type = QStringLiteral("type");
const auto count = QStringLiteral("interactions");
const auto rate = QStringLiteral("hitRate");
const auto basis = QStringLiteral("basis");
const auto cohort = QStringLiteral("cohort");

constexpr std::array counts{CountRange{1, 1}, CountRange{2, 4}, CountRange{5, 9}, CountRange{.low = 10}};

struct RateRange
{
    double low;
    double high;
};
constexpr std::array rates{RateRange{0.0, 0.299}, RateRange{0.3, 0.699}, RateRange{0.7, 1.0}};

} // namespace

VisitorFilters::VisitorFilters(Cohorts& cohorts, QWidget* parent)
    : FilterBar(parent)
    , m_cohorts(cohorts)
{
    connect(&cohorts, &Cohorts::changed, this, [this] {
        const bool byCohort = chosen(cohort) >= 0;
        offer();
        if (byCohort) // its cookies may be others
            Q_EMIT changed();
    });
    offer();
}

void VisitorFilters::setStudy(const Study& study)
{
    m_study = study;
    offer();
}

void VisitorFilters::offer()
{
    QStringList units;
    QStringList types;
    if (m_study.interactions) {
        for (const std::string& name : m_study.interactions->data->businessUnits)
            units << shownName(name);
        for (const std::string& name : m_study.interactions->data->types)
            types << shownName(shortTypeName(name));
    }
    QStringList ofRate;
    QStringList ofBasis;
    if (m_study.analysis) {
        ofRate = QStringList{tr("below 30 %"), tr("30 to 70 %"), tr("70 % and more")};
        ofBasis = QStringList{tr("personal pages"), tr("popular pages only")};
    }
    QStringList names;
    for (const Cohort& saved : m_cohorts.all())
        names << saved.name;
    setGroups({{unit, tr("Main BU"), units},
               {type, tr("Took type"), types},
               {count, tr("Interactions"), {tr("1"), tr("2 to 4"), tr("5 to 9"), tr("10 and more")}},
               {rate, tr("Hit rate"), ofRate},
               {basis, tr("Gets"), ofBasis},
               {cohort, tr("Cohort"), names}});
}

CookieFilter VisitorFilters::filter() const
{
    CookieFilter out;
    if (const int chosenUnit = chosen(unit); chosenUnit >= 0)
        out.unit = chosenUnit;
    if (const int chosenType = chosen(type); chosenType >= 0)
        out.type = chosenType;
    if (const int range = chosen(count); range >= 0)
        out.interactions = counts.at(static_cast<std::size_t>(range));
    if (const int range = chosen(rate); range >= 0) {
        out.lowestRate = rates.at(static_cast<std::size_t>(range)).low;
        out.highestRate = rates.at(static_cast<std::size_t>(range)).high;
    }
    if (const int which = chosen(basis); which >= 0)
        out.basis = which == 0 ? Basis::Personal : Basis::Popular;
    if (const int which = chosen(cohort); which >= 0)
        out.among = m_cohorts.all().at(static_cast<std::size_t>(which)).cookies;
    return out;
}

} // namespace leadlight
