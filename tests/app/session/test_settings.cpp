// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"
#include "model/evaluate/model_settings.h"
#include "model/recommend/catalogue.h"

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
            settings.setTypeWeights({{"Gated Webinar Forms", 2.25}});
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
        QCOMPARE(again.typeWeights().at("Gated Webinar Forms"), 2.25);
        QCOMPARE(again.columnsFor({"a", "b"}).at(Role::Cookie), std::string("b"));
        QVERIFY(again.columnsFor({"b", "a"}).empty());
        QCOMPARE(again.recentFiles().size(), 8);
        QCOMPARE(again.recentFiles().front(), QStringList{QStringLiteral("/x/1.csv")});
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

    /// As they were written while a model was kept by its number and random had no seed of its own.
    void oldModelSettingsAreRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        {
            QSettings raw(file, QSettings::IniFormat);
            raw.setValue(QStringLiteral("model/model"), 4);
            raw.setValue(QStringLiteral("model/strength"), 2);
            raw.setValue(QStringLiteral("model/als/seed"), 7);
            raw.setValue(QStringLiteral("model/item-knn/weighting"), 2);
            raw.setValue(QStringLiteral("model/item-knn/knn-neighbours"), 11);
        }
        ModelChoices read = Settings(file).modelChoices();
        QCOMPARE(describe(read.chosen()), std::string("item-kNN bm25 K=11, log"));
        QCOMPARE(std::get<AlsOptions>(read.settings).seed, 7U);
        QCOMPARE(std::get<RandomOptions>(read.settings).seed, 7U);
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
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
