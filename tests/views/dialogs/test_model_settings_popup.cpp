// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of every model, as they open below the top bar: nothing of them is cut, whatever the window's size.
#include "model/recommend/catalogue.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/model_settings_popup.h"
#include "views/widgets/number_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace leadlight;
using namespace leadlight::testing;

class TestModelSettingsPopup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingCanBeRead_data()
    {
        QTest::addColumn<ModelKey>("key");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
            QTest::addRow("auto at %d", size.width()) << ModelKey::Auto << size;
            for (const ModelEntry& entry : catalogue())
                QTest::addRow("%s at %d", entry.key.data(), size.width()) << keyOf(entry.defaults) << size;
        }
    }

    void everythingCanBeRead()
    {
        QFETCH(ModelKey, key);
        QFETCH(QSize, size);
        WindowFixture f;
        f.window.resize(size);
        QTRY_COMPARE(f.window.size(), size);
        QTest::qWait(20); // the top bar follows with the next events
        Q_EMIT f.session.intents().editModel({.key = key});
        f.window.openModelSettings();
        auto& popup = f.window.modelSettings();
        const auto check = [&] {
            QTRY_VERIFY(popup.isVisible());
            const int bottom = popup.mapToGlobal(QPoint(0, popup.height())).y();
            const int foot = f.window.mapToGlobal(QPoint(0, f.window.height())).y();
            QVERIFY(bottom <= foot);
            for (const auto* label : popup.findChildren<QLabel*>()) {
                if (!label->isVisible())
                    continue;
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
            for (const auto* field : popup.findChildren<NumberField*>()) {
                const auto* line = field->findChild<QLineEdit*>();
                QVERIFY2(!line->text().endsWith(QStringLiteral("0000")) || field->value() >= 10000.0,
                         qPrintable(line->text()));
                QVERIFY(!line->text().contains(QLatin1Char('.')) || !line->text().endsWith(QLatin1Char('0')));
                QVERIFY(!line->isVisible() || line->fontMetrics().horizontalAdvance(line->text()) + 4 <= line->width());
            }
        };
        check();
        if (auto* more = popup.findChild<QPushButton*>(QStringLiteral("moreSettings"))) {
            QVERIFY(more->isVisible());
            const int before = popup.height();
            QTest::mouseClick(more, Qt::LeftButton);
            QCOMPARE(more->text(), QStringLiteral("Fewer settings"));
            check();
            QVERIFY(popup.height() > before);
            // What the window has no room for is there by scrolling.
            auto* scroll = popup.findChild<QScrollArea*>();
            QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
            QVERIFY(popup.findChild<QPushButton*>(QStringLiteral("reset"))->geometry().bottom() < popup.height());
        }
    }

    /// What most never change does not stand before what they may.
    void theBasicSettingsComeFirst()
    {
        WindowFixture f;
        Q_EMIT f.session.intents().editModel({.key = keyOf(CeaseOptions{})});
        f.window.openModelSettings();
        auto& popup = f.window.modelSettings();
        const auto isShown = [&](const char* field) {
            return popup.findChild<QWidget*>(QString::fromLatin1(field))->isVisible();
        };
        QVERIFY(isShown("model") && isShown("lambda") && isShown("rho"));
        for (const char* field : {"strength", "c-bu", "c-type", "c-words", "gamma", "mix"})
            QVERIFY2(!isShown(field), field);
        QTest::mouseClick(popup.findChild<QPushButton*>(QStringLiteral("moreSettings")), Qt::LeftButton);
        QVERIFY(isShown("strength") && isShown("c-bu"));
        // Another model's form opens as this one was left.
        Q_EMIT f.session.intents().editModel({.key = keyOf(AlsOptions{})});
        QVERIFY(isShown("iterations"));
        // A number that is typed is shown as it was typed.
        auto* field = popup.findChild<NumberField*>(QStringLiteral("alpha"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("12.5"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("12.5"));
        field->stepBy(1);
        QVERIFY(!field->text().endsWith(QStringLiteral("00")));
    }
};

QTEST_MAIN(TestModelSettingsPopup)
#include "test_model_settings_popup.moc"
