// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/opc/xml_tree.h"

namespace leadlight {

/// Puts the figures of `fresh`, a chart's part as chartXml() makes it, into one that was written earlier and may have
/// been worked on since: names, values, whiskers and the end of the value axis are the fresh ones; colours, fonts,
/// axes and legend stay. Where the kind of chart or the number of series is another one, they are the fresh ones, too.
void mergeChart(XmlElement& old, const XmlElement& fresh);

} // namespace leadlight
