// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/plane_fit.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <vector>

namespace leadlight {

struct ScatterPoints;

/// What the points of a scatter belong to, for their colours: a business unit each.
struct ScatterGroups
{
    QStringList names;
    std::vector<std::int32_t> of; ///< per point: index in `names`, -1 for none
    int none = -1;                ///< the group that is grey: "Unmapped"
};

/// What may be shown with the points of a scatter; each may be missing.
struct ScatterExtras
{
    std::shared_ptr<const ScatterGroups> groups;
    std::shared_ptr<const ScatterPoints> second; ///< the same points by another run, as rings
    QString secondName;
    std::optional<PlaneFit> plane;    ///< over x and y
    std::optional<PlaneFit> logPlane; ///< over their logarithms to the base 10
};

/// How a user wants a scatter to look.
struct ScatterStyle
{
    double size = 1.0;    ///< of dots, times their usual radius
    double opacity = 1.0; ///< 0..1
    bool byGroup = false; ///< coloured by group, else by z
    bool plane = false;   ///< the fitted plane is shown
    bool second = false;  ///< the other run is shown

    friend bool operator==(const ScatterStyle&, const ScatterStyle&) = default;
};

} // namespace leadlight
