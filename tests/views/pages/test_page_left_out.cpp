// SPDX-License-Identifier: GPL-3.0-or-later
// A page that rules leave out of every list: the Assets page says that, and not that nobody cares for it.
#include "model/describe/page_columns.h"
#include "model/describe/price_words.h"
#include "tests/support/page_parts.h"
#include "tests/support/sample_study.h"
#include "views/pages/assets/asset_panel.h"
#include "views/pages/assets/assets_page.h"
#include "views/tables/data_table.h"

#include <QTest>
#include <algorithm>
#include <stdexcept>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

Study studyUnder(const Study& study, const RuleOptions& options)
{
    Study out = study;
    const auto rules = rulesFor(study.analysis->data(), options);
    if (!rules)
        throw std::runtime_error(rules.error().text());
    out.analysis = *withRules(*study.analysis, *rules, Progress());
    return out;
}

} // namespace

class TestPageLeftOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Nobody is offered it, whatever they took.
    void thePanelSaysSo()
    {
        const Study study = sampleStudy();
        const Dataset& data = study.analysis->data();
        const auto page =
            static_cast<std::int32_t>(std::ranges::find(data.pageType, std::uint16_t{0}) - data.pageType.begin());
        PageParts parts;
        AssetsPage shown(parts.context);
        parts.selection.setInteractions(study.interactions);
        shown.resize(1084, 720);
        shown.show();
        shown.setStudy(studyUnder(study, {.excludeTypes = {data.types.front()}}));
        QVERIFY(QTest::qWaitForWindowExposed(&shown));

        DataTable& table = *shown.table();
        const TableModel& model = *table.tableModel();
        int row = 0;
        while (model.sourceRow(row) != page)
            ++row;
        const QModelIndex index = table.model()->index(row, 0);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).topLeft() + QPoint(14, 8));
        QCOMPARE(shown.findChild<AssetPanel*>()->pages(), std::vector<std::int32_t>{page});
        const auto* audience = shown.findChild<DataTable*>(QStringLiteral("audience"));
        QTRY_COMPARE(audience->emptyText(),
                     QStringLiteral("The rules leave this page out of every list, by the rule \"Leave out the type "
                                    "%1\".")
                         .arg(QString::fromStdString(std::string(shortTypeName(data.types.front())))));
    }

    void theRuleIsNamedWhereItIsKnown()
    {
        const DatasetPtr data = sampleStudy().interactions->data;
        const auto said = [&](const Rules& rules, const std::vector<std::int32_t>& pages) {
            return english(pagesLeftOutWords(&rules, *data, pages));
        };
        Rules rules;
        rules.closed.resize(static_cast<std::size_t>(data->pages()), 0);
        rules.closed[2] = rules.closed[3] = 1;
        rules.options.onlyLive = true;
        QCOMPARE(said(rules, {2}),
                 std::string("The rules leave this page out of every list, by the rule \"Only live pages\"."));
        QCOMPARE(said(rules, {2, 3}), std::string("The rules leave these pages out of every list."));
        QCOMPARE(said(rules, {1, 2}), std::string());
        rules.options.leastSubmissions = 5; // either may be why
        QCOMPARE(said(rules, {2}), std::string("The rules leave this page out of every list."));
        QCOMPARE(english(pagesLeftOutWords(nullptr, *data, std::vector<std::int32_t>{2})), std::string());
    }

    /// At most none of a business unit is as good as leaving its pages out.
    void noPlaceForAUnit()
    {
        const Study study = sampleStudy();
        const Dataset& data = study.analysis->data();
        int number = 0;
        while (!data.isBusinessUnit(number))
            ++number;
        const std::string& unit = data.businessUnits[static_cast<std::size_t>(number)];
        const Study under = studyUnder(study, {.mostOfUnits = {{unit, 0.0}}});
        for (std::int32_t page = 0; page < data.pages(); ++page) {
            const bool ofUnit = data.pageBusinessUnit[static_cast<std::size_t>(page)] == number;
            const std::vector<std::int32_t> pages{page};
            const std::string said = english(pagesLeftOutWords(under.analysis->rules.get(), data, pages));
            QCOMPARE(!said.empty(), ofUnit);
            QVERIFY(!ofUnit || said.find(unit + " in a list: at most 0") != std::string::npos);
        }
    }
};

QTEST_MAIN(TestPageLeftOut)
#include "test_page_left_out.moc"
