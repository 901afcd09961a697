// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of settings and selection are taken back and made again by keys.
#include "model/recommend/interactions.h"
#include "tests/support/window_fixture.h"
#include "views/tables/data_table.h"

#include <QComboBox>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

struct Loaded : WindowFixture
{
    bool ready = false;

    Loaded()
    {
        ready = load({write("own.csv", "cookie,gated_asset_type,page_url,form_submissions\n"
                                       "c1,Gated Webinar Forms,/a,1\nc1,Gated Ebook Forms,/b,1\n"
                                       "c2,Gated Webinar Forms,/a,2\nc2,Gated Ebook Forms,/c,1\n"
                                       "c3,Gated Ebook Forms,/b,1\nc3,Gated Webinar Forms,/c,1\n")});
        window.activateWindow();
        ready = ready && QTest::qWaitForWindowActive(&window);
    }
    void undo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] double weightOf(const char* type) const
    {
        return session.study().interactions->options.typeWeights.find(type)->second;
    }
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void theModel()
    {
        Loaded f;
        QVERIFY(f.ready);
        auto* model = f.find<QComboBox>("model");
        model->setFocus();
        const int before = model->currentIndex();
        QTest::keyClick(model, Qt::Key_Down);
        const int after = model->currentIndex();
        QVERIFY(after != before);
        f.undo();
        QCOMPARE(model->currentIndex(), before);
        f.redo();
        QCOMPARE(model->currentIndex(), after);
    }

    void typeWeights()
    {
        Loaded f;
        QVERIFY(f.ready);
        const double before = f.weightOf("Gated Webinar Forms");
        auto weights = f.session.study().interactions->options.typeWeights;
        weights["Gated Webinar Forms"] = before + 3.0;
        Q_EMIT f.session.intents().editTypeWeights(Intents::TypeWeights(weights.begin(), weights.end()));
        QTRY_COMPARE(f.weightOf("Gated Webinar Forms"), before + 3.0);
        QTRY_VERIFY(!f.session.job().isRunning());
        f.undo();
        QTRY_COMPARE(f.weightOf("Gated Webinar Forms"), before);
        QTRY_VERIFY(!f.session.job().isRunning());
        f.redo();
        QTRY_COMPARE(f.weightOf("Gated Webinar Forms"), before + 3.0);
    }

    void theSelection()
    {
        Loaded f;
        QVERIFY(f.ready);
        Selection& selection = f.session.selection();
        selection.set(Entity::Cookie, IndexSet{0, 1}, nullptr);
        selection.narrow(Entity::Page, IndexSet{1}, nullptr);
        QCOMPARE(selection.parts().size(), std::size_t{2});
        f.undo();
        QCOMPARE(selection.parts().size(), std::size_t{1});
        QCOMPARE(*selection.of(Entity::Cookie), (IndexSet{0, 1}));
        f.undo();
        QVERIFY(!selection.of(Entity::Cookie) || selection.of(Entity::Cookie)->size() < 2);
        f.redo();
        f.redo();
        QCOMPARE(selection.parts().size(), std::size_t{2});
    }

    /// A selection's numbers are of its data: of other data they would be other pages.
    void theSelectionOfOtherDataIsNotTakenUp()
    {
        Loaded f;
        QVERIFY(f.ready);
        QSignalSpy told(&f.session.news(), &News::undoChanged);
        Selection& selection = f.session.selection();
        // But for the visitor that is listed first, who is nobody's choice.
        const auto nothing = [&selection] {
            const auto isVisitor = [](const Selection::Part& part) {
                return part.of == Entity::Cookie && part.what->size() == 1;
            };
            return std::ranges::all_of(selection.parts(), isVisitor);
        };
        selection.set(Entity::Page, IndexSet{1, 2}, nullptr);
        const QString ofSelection = told.back().front().toString();
        QVERIFY(!ofSelection.isEmpty());
        // A mapping, and the page that it does not have dropped: page 0 is now what was page 1.
        QVERIFY(f.load({f.write("units.csv", "business_unit,page_url\nu,/b\nu,/c\n")}));
        JoinOptions drop = f.session.options().join;
        drop.unmapped = UnmappedPages::Drop;
        selection.set(Entity::Page, IndexSet{0, 2}, nullptr);
        Q_EMIT f.session.intents().editJoin(drop);
        QTRY_COMPARE(f.session.study().interactions->data->pages(), 2);
        QTRY_VERIFY(!f.session.job().isRunning());
        QVERIFY(nothing());
        QVERIFY(told.back().front().toString() != ofSelection); // its going is no step
        f.undo();
        QTRY_COMPARE(f.session.study().interactions->data->pages(), 3);
        QTRY_VERIFY(!f.session.job().isRunning());
        QVERIFY(nothing());
        f.redo();
        QTRY_COMPARE(f.session.study().interactions->data->pages(), 2);
        QTRY_VERIFY(!f.session.job().isRunning());
        selection.set(Entity::Cookie, IndexSet{0, 1}, nullptr);
        f.undo(); // of that
        f.undo(); // of the join
        QTRY_COMPARE(f.session.study().interactions->data->pages(), 3);
        QTRY_VERIFY(!f.session.job().isRunning());
        f.undo(); // the one of before, whose pages are there again
        QVERIFY(nothing() ||
                (selection.parts().front().of == Entity::Page && *selection.parts().front().what == (IndexSet{0, 2})));
    }

    void theNotebooksSettings()
    {
        Loaded f;
        QVERIFY(f.ready);
        QVERIFY(f.load({f.write("units.csv", "business_unit,page_url\nu,/a\nu,/b\nv,/c\n")}));
        const PipelineOptions before = f.session.options();
        QSignalSpy trained(&f.session.news(), &News::trained);
        Q_EMIT f.session.intents().notebookPreset();
        QVERIFY(trained.wait(20000));
        QCOMPARE(f.session.options().join.conflicts, ConflictRule::Fanout);
        QVERIFY(f.session.options().model.key != before.model.key);
        f.undo();
        QTRY_VERIFY(f.session.options().join.conflicts == before.join.conflicts);
        QTRY_VERIFY(!f.session.job().isRunning());
        QVERIFY(f.session.options().model.key == before.model.key);
        f.redo();
        QTRY_VERIFY(f.session.options().join.conflicts == ConflictRule::Fanout);
    }

    /// A page unticked in the history is the last change: it comes back before the selection of earlier does.
    void theWhatIf()
    {
        Loaded f;
        QVERIFY(f.ready);
        Q_EMIT f.session.intents().showPage(QStringLiteral("recommendations"));
        f.session.selection().set(Entity::Cookie, IndexSet{0, 1}, nullptr);
        auto* history = f.find<DataTable>("history");
        QVERIFY(history != nullptr && history->model()->rowCount() > 0);
        const auto box = [history] {
            const int counted = history->tableModel()->columnWith("counted");
            return history->model()->index(0, counted);
        };
        const auto isTicked = [&] { return box().data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked; };
        QVERIFY(isTicked());
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, history->visualRect(box()).center());
        QVERIFY(!isTicked());
        f.undo();
        QVERIFY(isTicked());
        QCOMPARE(f.session.selection().of(Entity::Cookie)->size(), std::size_t{2});
        f.redo();
        QVERIFY(!isTicked());
        // Also where one has gone to another visitor meanwhile.
        auto* cookies = f.find<DataTable>("cookies");
        const int visitor = cookies->currentRow();
        const QModelIndex other = cookies->model()->index((cookies->currentIndex().row() + 1) % 3, 0);
        QTest::mouseClick(cookies->viewport(), Qt::LeftButton, {}, cookies->visualRect(other).center());
        QVERIFY(cookies->currentRow() != visitor && isTicked());
        for (int step = 0; step < 2 && cookies->currentRow() != visitor; ++step) // the selection was another, too
            f.undo();
        QCOMPARE(cookies->currentRow(), visitor);
        QVERIFY(isTicked());
        f.redo();
        QVERIFY(!isTicked());
    }

    void otherFilesEndIt()
    {
        Loaded f;
        QVERIFY(f.ready);
        QSignalSpy told(&f.session.news(), &News::undoChanged);
        ModelChoices other;
        other.choose({EaseOptions{}});
        Q_EMIT f.session.intents().editModel(other);
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.back().front().toString().isEmpty());
        QVERIFY(
            f.load({f.write("other.csv", "cookie,gated_asset_type,page_url,form_submissions\nx,t,/p,1\nx,t,/q,1\n")}));
        QVERIFY(told.back().front().toString().isEmpty());
    }
};

QTEST_MAIN(TestUndo)
#include "test_undo.moc"
