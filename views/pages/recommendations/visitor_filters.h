// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/list_filters.h"
#include "model/stages/study.h"
#include "views/cohorts.h"
#include "views/widgets/filter_bar.h"

namespace leadlight {

/// What the visitors of a list can be limited to, for a study.
class VisitorFilters : public FilterBar
{
    Q_OBJECT
public:
    explicit VisitorFilters(Cohorts& cohorts, QWidget* parent = nullptr);

    void setStudy(const Study& study);
    [[nodiscard]] CookieFilter filter() const;

private:
    void offer();

    Cohorts& m_cohorts;
    Study m_study;
};

} // namespace leadlight
