// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/shown_text.h"

#include "model/stages/analysis.h"
#include "tests/support/sample_study.h"
#include "views/widgets/files_text.h"

#include <QLocale>
#include <QTest>

using namespace leadlight;
using leadlight::testing::sampleStudy;

namespace {

/// The sample's analysis, trained at that time on these files.
Slot<Analysis> madeOf(const Study& study, const std::string& at, const std::vector<std::filesystem::path>& files)
{
    auto table = std::make_shared<SubmissionTable>(*study.tables.submissions);
    table->files.clear();
    for (const auto& file : files)
        table->files.emplace_back().path = file;
    auto data = std::make_shared<Dataset>(study.analysis->data());
    data->submissions = std::move(table);
    auto interactions = std::make_shared<Interactions>(*study.interactions);
    interactions->data = std::move(data);
    auto model = std::make_shared<TrainedModel>(*study.analysis->model);
    model->interactions = std::move(interactions);
    auto analysis = std::make_shared<Analysis>(*study.analysis);
    analysis->model = std::move(model);
    analysis->trainedAt = at;
    return analysis;
}

const QDate today(2026, 11, 26);

} // namespace

class TestShownText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theTimeIsAsTheLocaleWritesIt_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("text");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        const auto now = QStringLiteral("2026-11-26 20:54");
        const auto yesterday = QStringLiteral("2026-11-25 08:04");
        QTest::newRow("plain, today") << QLocale::c() << now << QStringLiteral("20:54");
        QTest::newRow("plain, yesterday") << QLocale::c() << yesterday << QStringLiteral("25 Nov 2026 08:04");
        QTest::newRow("English, today") << english << now << QStringLiteral("8:54 PM");
        QTest::newRow("German, today") << german << now << QStringLiteral("20:54");
        QTest::newRow("German, yesterday") << german << yesterday << QStringLiteral("25.11.26 08:04");
    }

    void theTimeIsAsTheLocaleWritesIt()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, at);
        QFETCH(QString, text);
        QLocale::setDefault(locale);
        Analysis analysis;
        analysis.trainedAt = at.toStdString();
        // Between time and "PM" there is a no-break space in some versions of the locale's data.
        QCOMPARE(trainedAtText(analysis, today).simplified(), text);
    }

    void filesAreNamedWithoutFolders_data()
    {
        QTest::addColumn<std::vector<std::filesystem::path>>("files");
        QTest::addColumn<QString>("text");
        using Files = std::vector<std::filesystem::path>;
        QTest::newRow("none") << Files{} << QString();
        QTest::newRow("one") << Files{"/a/october.csv"} << QStringLiteral("october.csv");
        QTest::newRow("three") << Files{"/a/october.csv", "/a/november.csv", "/b/october.csv"}
                               << QStringLiteral("october.csv and 2 more");
        QTest::newRow("members of one archive") << Files{"/a/all.zip", "/a/all.zip"} << QStringLiteral("all.zip");
    }

    void filesAreNamedWithoutFolders()
    {
        QFETCH(std::vector<std::filesystem::path>, files);
        QTEST(filesText(files), "text");
    }

    void oneSentenceSaysWhatMadeIt_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("training");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("train");
        using enum ShownResults::Change;
        const auto training = QStringLiteral("Training, about 8 s left");
        const auto shown = QStringLiteral("Shown: RP3beta, trained 20:54 on october.csv and 1 more");
        const auto before = QStringLiteral("Before your change: RP3beta, trained 20:54 on october.csv and 1 more. ");
        QTest::newRow("as it is") << static_cast<int>(None) << QString() << shown << QStringLiteral("Train again");
        QTest::newRow("trained again") << static_cast<int>(None) << training << shown << QStringLiteral("Train again");
        QTest::newRow("changed") << static_cast<int>(Settings) << QString()
                                 << before + QStringLiteral("Train to see it with the new settings.")
                                 << QStringLiteral("Train EASE");
        QTest::newRow("changed and in training")
            << static_cast<int>(Settings) << training << before + QStringLiteral("Training, about 8 s left.")
            << QStringLiteral("Train EASE");
        QTest::newRow("Auto") << static_cast<int>(Auto) << QString()
                              << shown + QStringLiteral(". Auto is EASE now: train to see it.")
                              << QStringLiteral("Train EASE");
    }

    void oneSentenceSaysWhatMadeIt()
    {
        QFETCH(int, change);
        QFETCH(QString, training);
        ShownResults results;
        results.analysis = madeOf(sampleStudy(), "2026-11-26 20:54", {"/a/october.csv", "/a/november.csv"});
        results.change = static_cast<ShownResults::Change>(change);
        results.next = {EaseOptions{}};
        QTEST(shownText(results, training, today), "text");
        QTEST(trainText(results), "train");
    }

    void nothingTrainedIsNothingShown()
    {
        ShownResults results;
        results.next = {EaseOptions{}};
        QVERIFY(shownText(results, {}, today).isEmpty());
        QCOMPARE(trainText(results), QStringLiteral("Train EASE"));
    }
};

QTEST_MAIN(TestShownText)
#include "test_shown_text.moc"
