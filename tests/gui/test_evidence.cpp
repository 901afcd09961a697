// SPDX-License-Identifier: GPL-3.0-or-later
// "Only with evidence" in the whole window: from the click to the lists, the settings and the export.
#include "model/recommend/catalogue.h"
#include "model/stages/analysis.h"
#include "tests/support/window_fixture.h"
#include "views/tables/data_table.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// Two groups of pages that no visitor connects, and one that a visitor took alone.
QByteArray submissions()
{
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    const std::vector<std::pair<int, const char*>> taken{{1, "a"}, {1, "b"}, {2, "a"}, {2, "b"}, {2, "c"}, {3, "b"},
                                                         {4, "d"}, {4, "e"}, {5, "d"}, {5, "e"}, {6, "x"}};
    for (const auto& [visitor, page] : taken)
        out += QByteArray::number(visitor) + ",Gated Ebook Forms,/" + page + ",1\n";
    return out;
}

struct Trained : WindowFixture
{
    [[nodiscard]] bool train()
    {
        if (!load({write("s.csv", submissions())}))
            return false;
        ModelChoices model;
        model.choose({Rp3betaOptions{}});
        Q_EMIT session.intents().editModel(model);
        QSignalSpy trained(&session.news(), &News::trained);
        QTest::mouseClick(find<QPushButton>("train"), Qt::LeftButton);
        if (!trained.wait(20000))
            return false;
        Q_EMIT session.intents().showPage(QStringLiteral("recommendations"));
        return true;
    }
    void clickOnlyWithEvidence() const
    {
        auto* only = find<QCheckBox>("onlyWithEvidence");
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    }
    [[nodiscard]] const Analysis& analysis() const { return *session.study().analysis; }
};

QByteArrayList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\r', "").trimmed().split('\n') : QByteArrayList();
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickMakesTheListsAnewWithoutTraining()
    {
        Trained f;
        QVERIFY(f.train());
        const auto model = f.analysis().model;
        const QSignalSpy trained(&f.session.news(), &News::trained);
        QCOMPARE(f.analysis().recommendations.lengthOf(0), 4);
        QCOMPARE(f.analysis().withoutEvidence, (std::vector<std::int32_t>{1, 3, 4, 5}));

        f.clickOnlyWithEvidence();
        QTRY_COMPARE(f.analysis().evidence.fill, Fill::None);
        QTRY_VERIFY(!f.session.job().isRunning());
        QVERIFY(f.analysis().model == model);
        QCOMPARE(trained.count(), 0);
        QCOMPARE(f.analysis().recommendations.lengthOf(0), 1); // /c, which 2 took with /a and /b
        QCOMPARE(f.find<DataTable>("cookies")->currentRow(), 1);
        QCOMPARE(f.find<DataTable>("nextPages")->model()->rowCount(), 0); // 2 took all that is connected
        QCOMPARE(Settings(f.folder.filePath(QStringLiteral("settings.ini"))).evidence().fill, Fill::None);

        f.clickOnlyWithEvidence();
        QTRY_COMPARE(f.analysis().evidence.fill, Fill::Popular);
        QCOMPARE(f.find<DataTable>("nextPages")->model()->rowCount(), 3);
        QCOMPARE(trained.count(), 0);
    }

    /// No training has changed the lists, so none is named.
    void theStatusLineSaysWhatHasChanged()
    {
        Trained f;
        QVERIFY(f.train());
        QSignalSpy noted(&f.session.news(), &News::noted);
        f.clickOnlyWithEvidence();
        QTRY_COMPARE(noted.count(), 1);
        const QString text = noted.front().front().toString();
        QVERIFY2(text.startsWith(QStringLiteral("By the evidence that is asked for now, the top 10 has changed for 100 "
                                                "% of 6 cookies")),
                 qPrintable(text));
        noted.clear();
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        QTRY_COMPARE(noted.count(), 1); // against the lists as they were
        const QString again = noted.front().front().toString();
        const QString model = QString::fromStdString(english(describe(f.session.study().analysis->model->options)));
        QVERIFY2(again.startsWith(QStringLiteral("Beside the training before (")), qPrintable(again));
        QVERIFY2(again.contains(QStringLiteral(") the top 10 is another for 0 %")), qPrintable(again));
        QVERIFY2(again.contains(model.section(QLatin1Char(','), 0, 0)), qPrintable(again));
    }

    void theExportHasTheSameLists()
    {
        Trained f;
        QVERIFY(f.train());
        f.clickOnlyWithEvidence();
        QTRY_COMPARE(f.analysis().evidence.fill, Fill::None);
        QTRY_VERIFY(!f.session.job().isRunning());
        const QString path = f.folder.filePath(QStringLiteral("all.csv"));
        Q_EMIT f.session.intents().exportRecommendations(path, 10);
        QTRY_VERIFY(!linesOf(path).isEmpty());
        QTRY_VERIFY(!f.session.job().isRunning());
        const auto lines = linesOf(path);
        const auto basis = lines.front().split(',').indexOf("basis");
        QVERIFY(basis >= 0);
        QCOMPARE(lines.size(), 4); // the head; /c for 1, /a and /c for 3
        for (const QByteArray& line : lines.mid(1))
            QCOMPARE(line.split(',').at(basis), QByteArray("personal"));
    }

    /// The next start knows the choice, and the next training goes by it.
    void theChoiceIsKept()
    {
        Trained f;
        f.settings.setEvidence({0.25, Fill::None});
        Session session;
        MainWindow window(session.context());
        const WindowController controller(session, window, f.settings);
        QVERIFY(window.findChild<QCheckBox*>(QStringLiteral("onlyWithEvidence"))->isChecked());
        QCOMPARE(session.options().evidence, (EvidenceOptions{0.25, Fill::None}));

        Q_EMIT f.session.intents().editEvidence({0.25, Fill::None});
        QVERIFY(f.train());
        QCOMPARE(f.analysis().evidence, (EvidenceOptions{0.25, Fill::None}));
    }

    void aChoiceDuringOtherWorkWaitsForItsEnd()
    {
        Trained f;
        QVERIFY(f.train());
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(f.session.job().isRunning());
        f.clickOnlyWithEvidence();
        QVERIFY(trained.wait(20000)); // the training was not stopped
        QTRY_COMPARE(f.analysis().evidence.fill, Fill::None);
        QVERIFY(f.window.messages().messages().isEmpty());
    }

    /// Stopped, or taken back before it was done: the box says what the lists are.
    void aChoiceThatIsStoppedDoesNotCount()
    {
        Trained f;
        QVERIFY(f.train());
        auto* only = f.find<QCheckBox>("onlyWithEvidence");
        f.clickOnlyWithEvidence();
        QVERIFY(only->isChecked());
        f.session.job().cancel();
        QTRY_VERIFY(!f.session.job().isRunning());
        QTest::qWait(20);
        QCOMPARE(only->isChecked(), f.analysis().evidence.fill == Fill::None);
        QCOMPARE(f.session.options().evidence, f.analysis().evidence);
        QVERIFY(!f.session.job().isRunning());

        f.clickOnlyWithEvidence();
        f.clickOnlyWithEvidence();
        QTRY_VERIFY(!f.session.job().isRunning());
        QCOMPARE(only->isChecked(), f.analysis().evidence.fill == Fill::None);
    }

    void otherDataKeepsTheChoice()
    {
        Trained f;
        QVERIFY(f.train());
        f.clickOnlyWithEvidence();
        QTRY_COMPARE(f.analysis().evidence.fill, Fill::None);
        QVERIFY(f.train()); // the files opened again
        QCOMPARE(f.analysis().evidence.fill, Fill::None);
    }
};

QTEST_MAIN(TestEvidence)
#include "test_evidence.moc"
