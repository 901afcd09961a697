// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <stdexcept>

namespace leadlight::testing {

/// A small made-up data set, trained: what a page is given after Train.
inline Study sampleStudy(int cookies, std::shared_ptr<const BuMapping> mapping)
{
    Study study;
    study.tables.submissions = tableOf(randomRows(5, static_cast<std::size_t>(cookies) * 6, cookies, 40));
    study.tables.mapping = std::move(mapping);
    const auto data = joinTables(study.tables.submissions, study.tables.mapping, {}, {});
    if (!data)
        throw std::runtime_error(data.error().text());
    const auto interactions = weigh(*data, {}, {});
    const auto model = train(*interactions, {Rp3betaOptions{}}, {});
    const auto analysis = analyse(*model, {});
    if (!analysis)
        throw std::runtime_error(analysis.error().text());
    study.interactions = *interactions;
    study.analysis = *analysis;
    return study;
}

inline Study sampleStudy(int cookies = 120)
{
    return sampleStudy(cookies, mappingOf(randomMapping(5, 40, 5)));
}

} // namespace leadlight::testing
