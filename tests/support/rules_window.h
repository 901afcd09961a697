// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/recommend/rule_options.h"
#include "model/stages/analysis.h"
#include "model/stages/rules_in_force.h"
#include "tests/support/window_fixture.h"
#include "views/pages/rules/rule_list_model.h"
#include "views/pages/rules/rule_list_view.h"
#include "views/widgets/chip_bar.h"

#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <random>

namespace leadlight::testing {

inline QByteArray ruledSubmissions()
{
    std::mt19937 random(3);
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int cookie = 100; cookie < 220; ++cookie)
        for (int i = 0; i < 4; ++i) {
            const auto page = static_cast<int>(random() % 4) * 6 + (cookie % 6 + static_cast<int>(random() % 2)) % 6;
            out += QByteArray::number(cookie) + (page % 5 == 0 ? ",Gated Webinar Forms" : ",Gated Ebook Forms") +
                   ",/p" + QByteArray::number(10 + page) + ",1\n";
        }
    return out;
}

inline QByteArray ruledMapping()
{
    QByteArray out = "page_url,business_unit\n";
    for (int page = 0; page < 20; ++page) // four pages have none
        out += "/p" + QByteArray::number(10 + page) +
               (page % 3 == 0   ? ",Cloud\n"
                : page % 3 == 1 ? ",Edge\n"
                                : ",Data\n");
    return out;
}

/// A window with two files of its own, and what a user does on the page of rules.
struct RulesWindow : WindowFixture
{
    [[nodiscard]] bool open() { return load({write("s.csv", ruledSubmissions()), write("m.csv", ruledMapping())}); }
    [[nodiscard]] bool train()
    {
        QSignalSpy trained(&session.news(), &News::trained);
        QTest::mouseClick(find<QPushButton>("train"), Qt::LeftButton);
        return trained.wait(20000);
    }
    /// Trained, and at the rules by a click beside the title of the lists.
    [[nodiscard]] bool atRules()
    {
        if (!open())
            return false;
        ModelChoices model;
        model.choose({EaseOptions{}});
        Q_EMIT session.intents().editModel(model);
        if (!train())
            return false;
        Q_EMIT session.intents().showPage(QStringLiteral("recommendations"));
        QTest::mouseClick(find<QPushButton>("openRules"), Qt::LeftButton);
        window.activateWindow();
        return window.currentPage() == QStringLiteral("rules") && QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] const Analysis& analysis() const { return *session.study().analysis; }
    [[nodiscard]] const Dataset& data() const { return analysis().data(); }
    [[nodiscard]] RuleListView* tried() const { return find<RuleListView>("rulesToTry"); }
    [[nodiscard]] RuleListView* inForce() const { return find<RuleListView>("rulesInForce"); }

    [[nodiscard]] static int rowWith(const QListView& view, const QString& text)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (view.model()->index(row, 0).data().toString().contains(text))
                return row;
        return -1;
    }
    [[nodiscard]] bool clickRow(RuleListView* view, const QString& text) const
    {
        const int row = view != nullptr ? rowWith(*view, text) : -1;
        if (row < 0)
            return false;
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return view->row() == row;
    }
    /// By a click on the row and one on the button, once its price is there.
    [[nodiscard]] bool accept(const QString& text) const
    {
        if (!clickRow(tried(), text))
            return false;
        return acceptShown();
    }
    [[nodiscard]] bool acceptShown() const
    {
        auto* accept = find<QPushButton>("acceptRule");
        if (!QTest::qWaitFor([accept] { return accept->isEnabled() && !accept->text().contains(u"without"); }, 20000))
            return false;
        QTest::mouseClick(accept, Qt::LeftButton);
        return isAtRest();
    }
    [[nodiscard]] bool isAtRest() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto& rules = session.rulesInForce();
                return !const_cast<Session&>(session).job().isRunning() &&
                       (rules ? rules->choices == session.rules() : session.rules().isEmpty()) &&
                       analysis().rules == rulesOf(rules);
            },
            20000);
    }
    [[nodiscard]] bool add(RuleKind kind) const
    {
        const auto actions = find<QPushButton>("addRule")->menu()->actions();
        actions.at(static_cast<int>(kind))->trigger();
        QTest::qWait(20); // its fields are shown with the next events
        return tried()->row() >= 0;
    }
    /// Pages without a business unit in any list.
    [[nodiscard]] int unmappedListed() const
    {
        int out = 0;
        for (std::int32_t cookie = 0; cookie < data().cookies(); ++cookie)
            for (int rank = 0; rank < analysis().recommendations.lengthOf(cookie); ++rank) {
                const auto page = analysis().recommendations.pagesOf(cookie)[static_cast<std::size_t>(rank)];
                out += data().pageBusinessUnit[static_cast<std::size_t>(page)] == data().unmappedUnit ? 1 : 0;
            }
        return out;
    }
    [[nodiscard]] QStringList chips() const
    {
        const auto* bar = find<ChipBar>("ruleChips");
        return bar != nullptr ? bar->chips() : QStringList();
    }
    void clickChip(int at) const
    {
        auto* bar = find<ChipBar>("ruleChips");
        QTest::mouseClick(bar->layout()->itemAt(at)->widget(), Qt::LeftButton);
    }
    void undo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

inline constexpr QLatin1String noUnit("Leave out pages without a business unit");

} // namespace leadlight::testing
