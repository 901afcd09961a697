// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace leadlight {

/// A cohort as it is kept: by fingerprints of its cookies' ids, so the file names no visitor.
struct KeptCohort
{
    QString name;
    QStringList files;                  ///< the submissions that it was saved in
    std::vector<std::uint64_t> cookies; ///< fingerprintOf() each id (runs/fingerprints.h), ascending
};

/// The file is text: a line of JSON that says format and version, then one for each cohort, fingerprints as
/// hexadecimal numbers parted by blanks. A missing file has none; a line that cannot be read costs its cohort only; a
/// file that is something else is an error that names it.
[[nodiscard]] Result<std::vector<KeptCohort>> loadCohorts(const QString& file);
/// Replaces the file in one step.
[[nodiscard]] Status saveCohorts(const std::vector<KeptCohort>& cohorts, const QString& file);

} // namespace leadlight
