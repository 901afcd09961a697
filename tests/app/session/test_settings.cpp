// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"
#include "app/session/weight_memory.h"
#include "model/evaluate/model_settings.h"
#include "model/recommend/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        ModelChoices model;
        model.choose(notebookModel());
        auto& als = std::get<AlsOptions>(model.settings);
        als.seed = 4294967295U;
        std::get<EaseOptions>(model.settings).lambda = 12.5; // kept beside the chosen model's
        {
            Settings settings(file);
            settings.setModelChoices(model);
            settings.setFillDownFor({"a", "b"}, FillDown::No);
            settings.setColumnsFor({"a", "b"}, {{Role::Cookie, "b"}, {Role::FormSubmissions, "1"}});
            settings.setColumnsFor({"a", "b"}, {{Role::Cookie, "b"}});
            for (int i = 0; i < 12; ++i)
                settings.addRecentFiles({QStringLiteral("/x/%1.csv").arg(i % 10)});
        }
        const Settings again(file);
        const ModelChoices read = again.modelChoices();
        const auto& readAls = std::get<AlsOptions>(read.settings);
        QCOMPARE(read.key, keyOf(als));
        QCOMPARE(readAls.factors, als.factors);
        QCOMPARE(readAls.regularization, als.regularization);
        QCOMPARE(readAls.seed, als.seed);
        QCOMPARE(std::get<EaseOptions>(read.settings).lambda, 12.5);
        QCOMPARE(again.columnsFor({"a", "b"}).at(Role::Cookie), std::string("b"));
        QCOMPARE(again.columnsFor({"a", "b"}).size(), 1U); // the later answer alone
        QVERIFY(again.columnsFor({"b", "a"}).empty());
        QCOMPARE(again.fillDownFor({"a", "b"}), FillDown::No);
        QCOMPARE(again.fillDownFor({"b", "a"}), FillDown::Ask);
        QCOMPARE(again.recentFiles().size(), 8);
        QCOMPARE(again.recentFiles().front().files, QStringList{QStringLiteral("/x/1.csv")});
        QCOMPARE(again.recentFiles().front().opened.date(), QDate::currentDate());
    }

    void recentFilesOfEarlierVersionsHaveNoDate()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        const QStringList kept{QStringLiteral("/x/s.csv"), QStringLiteral("/x/m.csv")};
        {
            QSettings old(file, QSettings::IniFormat);
            old.setValue(QStringLiteral("recent"), QVariantList{kept, QStringList{QStringLiteral("/y/s.csv")}});
            old.setValue(QStringLiteral("typeWeights"), QVariantMap{{QStringLiteral("Ebook"), 6.0}});
        }
        Settings settings(file);
        QCOMPARE(settings.recentFiles().size(), 2);
        QCOMPARE(settings.recentFiles().front().files, kept);
        QVERIFY(!settings.recentFiles().front().opened.isValid());
        QVERIFY(!settings.value(QStringLiteral("typeWeights")).isValid()); // once for whatever was opened
        settings.removeRecentFiles(kept);
        QCOMPARE(settings.recentFiles().size(), 1);
        settings.addRecentFiles(kept);
        QVERIFY(settings.recentFiles().front().opened.isValid());
    }

    void weightsBelongToTheirSubmissions()
    {
        WeightMemory memory;
        memory.remember({"/x/s.csv"}, {{"Gated Webinar / Forms", 2.25}});
        const WeightMemory again(memory.asVariant());
        QCOMPARE(again.of({"/x/s.csv"}).at("Gated Webinar / Forms"), 2.25);
        QVERIFY(again.of({"/x/other.csv"}).empty());
        QVERIFY(again.of({}).empty());
        QVERIFY(WeightMemory(QVariant(42)).of({"/x/s.csv"}).empty());
    }

    void evidenceComesBackByName()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        QCOMPARE(Settings(file).evidence(), EvidenceOptions());
        Settings(file).setEvidence({0.25, Fill::None});
        QCOMPARE(Settings(file).evidence(), (EvidenceOptions{0.25, Fill::None}));
        const QSettings raw(file, QSettings::IniFormat);
        QCOMPARE(raw.value(QStringLiteral("evidence/fill")).toString(), QStringLiteral("none"));
        QCOMPARE(raw.value(QStringLiteral("evidence/min-evidence")).toDouble(), 0.25);
    }

    void everyModelsSettingsComeBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        ModelChoices changed;
        visitSettings(changed, [](auto& settings) {
            visitFields(settings, []<class Owner, class T>(const Field<Owner, T>& field, T& value) {
                if constexpr (std::is_enum_v<T>)
                    value = static_cast<T>(Choices<T>::names.size() - 1);
                else
                    value = field.high;
            });
        });
        Settings(file).setModelChoices(changed);
        ModelChoices read = Settings(file).modelChoices();
        for (const ModelEntry& entry : catalogue()) {
            changed.key = read.key = keyOf(entry.defaults);
            QCOMPARE(settingsOf(read.chosen()), settingsOf(changed.chosen()));
        }
    }

    /// As they were written while choices were kept by their numbers and random had no seed of its own.
    void oldOnesAreRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[model]\nmodel=4\nstrength=2\nals\\factors=64\nals\\precision=1\nals\\solver=1\nals\\seed=7\n"
                   "item-knn\\weighting=2\nitem-knn\\knn-neighbours=11\n");
        file.close();
        for (const char* when : {"converted", "as converted before"}) {
            const ModelChoices read = Settings(path).modelChoices();
            QVERIFY2(english(describe(read.chosen())) == "item-kNN bm25 K=11, log", when);
            const auto& als = std::get<AlsOptions>(read.settings);
            QCOMPARE(als.factors, 64);
            QCOMPARE(als.precision, Precision::Double);
            QCOMPARE(als.solver, AlsSolver::ConjugateGradient);
            QCOMPARE(als.seed, 7U);
            QCOMPARE(std::get<RandomOptions>(read.settings).seed, 7U);
        }
        const QSettings raw(path, QSettings::IniFormat);
        QCOMPARE(raw.value(QStringLiteral("model/model")).toString(), QStringLiteral("item-knn"));
        QCOMPARE(raw.value(QStringLiteral("model/als/solver")).toString(), QStringLiteral("cg"));
    }

    void oldNumbers_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("model");
        const QList<QByteArray> models{"auto",     "als",        "ease",          "rp3beta",
                                       "item-knn", "popularity", "bu-popularity", "random"};
        for (qsizetype i = 0; i < models.size(); ++i)
            QTest::newRow(models[i].constData()) << static_cast<int>(i) << models[i];
        QTest::newRow("none") << 8 << QByteArray("auto");
        QTest::newRow("less than none") << -1 << QByteArray("auto");
    }

    void oldNumbers()
    {
        QFETCH(int, number);
        QFETCH(QByteArray, model);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("model/model"), number);
        QCOMPARE(choiceName(Settings(path).modelChoices().key), std::string_view(model.constData()));
    }

    void outOfRangeAreIgnored()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        {
            QSettings raw(file, QSettings::IniFormat);
            raw.setValue(QStringLiteral("model/als/factors"), -3);
            raw.setValue(QStringLiteral("model/model"), 99);
        }
        const Settings settings(file);
        QCOMPARE(std::get<AlsOptions>(settings.modelChoices().settings).factors, AlsOptions{}.factors);
        QCOMPARE(settings.modelChoices().key, ModelKey::Auto);
    }

    void whatCannotBeReadIsKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("kept");
        QTest::newRow("whole") << QByteArray("[General]\ntheme=dark\n") << false;
        QTest::newRow("half a line") << QByteArray("[General]\ntheme=dark\nhalf a li") << true;
        QTest::newRow("half a head") << QByteArray("[General]\ntheme=dark\n[mod") << true;
        QTest::newRow("in another group") << QByteArray("[General]\ntheme=dark\n[model]\nnonsense\n") << true;
    }
    /// What could be read holds; the file as it was is kept, once.
    void whatCannotBeReadIsKept()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, kept);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        for (const bool first : {true, false}) {
            const Settings settings(path);
            QCOMPARE(settings.text(QStringLiteral("theme")), QStringLiteral("dark"));
            QCOMPARE(!settings.keptAside().isEmpty(), kept && first);
            if (settings.keptAside().isEmpty())
                continue;
            QFile aside(settings.keptAside());
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
        }
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
