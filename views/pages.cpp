// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages.h"

#include "views/pages/assets/assets_page.h"
#include "views/pages/changes/changes_page.h"
#include "views/pages/data/data_page.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/performance/performance_page.h"
#include "views/pages/recommendations/recommendations_page.h"
#include "views/pages/rules/rules_page.h"
#include "views/pages/start/start_page.h"
#include "views/pages/units/business_units_page.h"
#include "views/pages/warehouse/warehouse_page.h"

#include <QCoreApplication>
#include <array>

namespace leadlight {

namespace {

using enum PageEntry::Place;
using enum PageEntry::Shows;

template <class P>
Page* make(const PageContext& context)
{
    return new P(context);
}

constexpr std::array entries{
    PageEntry{"start", QT_TRANSLATE_NOOP("Pages", "Start"), UntilOpen, make<StartPage>},
    PageEntry{"data", QT_TRANSLATE_NOOP("Pages", "Data"), Navigation, make<DataPage>},
    PageEntry{"recommendations", QT_TRANSLATE_NOOP("Pages", "Recommendations"), Navigation, make<RecommendationsPage>,
              Results},
    PageEntry{"rules", QT_TRANSLATE_NOOP("Pages", "Rules"), Within, make<RulesPage>, Results},
    PageEntry{"assets", QT_TRANSLATE_NOOP("Pages", "Assets"), Navigation, make<AssetsPage>, Results},
    PageEntry{"units", QT_TRANSLATE_NOOP("Pages", "Business units"), Navigation, make<BusinessUnitsPage>, Results},
    PageEntry{"performance", QT_TRANSLATE_NOOP("Pages", "Performance"), Navigation, make<PerformancePage>, Results},
    PageEntry{"changes", QT_TRANSLATE_NOOP("Pages", "Changes"), Navigation, make<ChangesPage>},
    PageEntry{"lab", QT_TRANSLATE_NOOP("Pages", "Model lab"), Navigation, make<ModelLabPage>},
    PageEntry{"warehouse", QT_TRANSLATE_NOOP("Pages", "Warehouse"), Navigation, make<WarehousePage>},
};

} // namespace

std::span<const PageEntry> pageEntries()
{
    return entries;
}

QString titleOf(const PageEntry& entry)
{
    return QCoreApplication::translate("Pages", entry.title);
}

} // namespace leadlight
