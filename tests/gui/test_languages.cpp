// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of resources/translations as the window speaks them. That they are complete: tests/base/
// test_phrase_sources; that nothing is cut in them: test_small_window.
#include "model/base/phrase.h"
#include "model/read/file_report.h"
#include "tests/support/in_language.h"
#include "tests/support/sample_study.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/about_dialog.h"
#include "views/frame/navigation.h"
#include "views/pages/assets/audience_view.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/panel.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QXmlStreamReader>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// A text of the model that depends on a count, and what the language says for it.
struct CountedText
{
    QByteArray one;
    QByteArray many;
    QStringList forms;
};

QList<CountedText> countedTexts(const QString& language)
{
    QList<CountedText> out;
    QFile file(sourceFolder() + QStringLiteral("/resources/translations/leadlight_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    CountedText text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
            if (context == QLatin1String("leadlight::Phrase") && !text.forms.isEmpty())
                out << text;
            continue;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            text = {};
        else if (xml.name() == QLatin1String("source"))
            text.one = xml.readElementText().toUtf8();
        else if (xml.name() == QLatin1String("comment"))
            text.many = xml.readElementText().toUtf8();
        else if (xml.name() == QLatin1String("numerusform"))
            text.forms << xml.readElementText();
    }
    return out;
}

/// By the rules of the languages that there are (CLDR): French counts 0 as one, Japanese has one form.
qsizetype formOf(const QString& language, std::int64_t count)
{
    if (language == QLatin1String("ja"))
        return 0;
    if (language == QLatin1String("fr"))
        return count <= 1 ? 0 : 1;
    return count == 1 ? 0 : 1;
}

QStringList otherLanguages()
{
    QStringList out = languages();
    out.removeAll(QStringLiteral("en"));
    return out;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    if (otherLanguages().isEmpty())
        QSKIP("Built without another language than English.");
    for (const QString& language : otherLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCountIsSaid_data() { addLanguages(); }
    void everyCountIsSaid()
    {
        QFETCH(QString, language);
        const InLanguage spoken(language);
        const auto texts = countedTexts(language);
        QVERIFY(texts.size() > 50);
        for (const CountedText& text : texts)
            for (const std::int64_t count : {0, 1, 2, 1000}) {
                QString expected = text.forms.value(formOf(language, count));
                expected.replace(QLatin1String("%n"), QString::number(count));
                expected.replace(QLatin1String("%Ln"), QLocale().toString(static_cast<qlonglong>(count)));
                QCOMPARE(words(Phrase::tr(text.one.constData(), text.many.constData(), count)), expected);
            }
    }

    void japaneseSentencesHaveNoBlankBetween()
    {
        if (!otherLanguages().contains(QStringLiteral("ja")))
            QSKIP("Built without Japanese.");
        const InLanguage spoken(QStringLiteral("ja"));
        QCOMPARE(words(Phrase::sentences({Phrase::verbatim("一。"), Phrase::verbatim("二。")})),
                 QStringLiteral("一。二。"));
    }

    void listsHaveTheCommaOfTheLanguage()
    {
        const QStringList names{QStringLiteral("a.csv"), QStringLiteral("b.csv"), QStringLiteral("c")};
        QCOMPARE(words(Phrase::commas(phrasesOf(names))), QStringLiteral("a.csv, b.csv, c"));
        QCOMPARE(words(Phrase::anyOf(phrasesOf(names))), QStringLiteral("a.csv, b.csv or c"));
        if (!otherLanguages().contains(QStringLiteral("ja")))
            QSKIP("Built without Japanese.");
        const InLanguage spoken(QStringLiteral("ja"));
        QCOMPARE(words(Phrase::commas(phrasesOf(names))), QStringLiteral("a.csv、b.csv、c"));
    }

    void linesLeftOutAreCounted()
    {
        const Phrase one = leftOutText(LeftOut::Comment, 1);
        const Phrase more = leftOutText(LeftOut::Blank, 2000);
        QCOMPARE(english(Phrase::commas({one, more})), std::string("1 comment, 2,000 blank lines"));
        if (!otherLanguages().contains(QStringLiteral("de")))
            QSKIP("Built without German.");
        const InLanguage spoken(QStringLiteral("de"));
        QCOMPARE(words(Phrase::commas({one, more})), QStringLiteral("1 Kommentar, 2.000 leere Zeilen"));
    }

    void theNumberToChooseStandsInItsSentence_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("behind");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("^Best$")
                                 << QStringLiteral("^of [0-9]+ visitors without it$");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("^Beste$")
                                << QStringLiteral("^von [0-9]+ Besuchern ohne die Seite$");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("^未利用の訪問者[0-9]+人中、上位$")
                                  << QStringLiteral("^人$");
    }
    void theNumberToChooseStandsInItsSentence()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, before);
        QFETCH(const QString, behind);
        if (!languages().contains(language))
            QSKIP("Built without that language.");
        const InLanguage spoken(language);
        const auto audience = pageAudience(sampleStudy().analysis, {0}, {});
        QVERIFY(audience);
        AudienceView view;
        view.setAudience(*audience);
        for (const auto& [name, expected] : {std::pair("audienceBest", before), std::pair("audienceOf", behind)}) {
            const QString text = view.findChild<QLabel*>(QString::fromLatin1(name))->text();
            QVERIFY2(QRegularExpression(expected).match(text).hasMatch(), qPrintable(text));
        }
    }

    void germanWindow()
    {
        if (!otherLanguages().contains(QStringLiteral("de")))
            QSKIP("Built without German.");
        const InLanguage spoken(QStringLiteral("de"));
        QCOMPARE(spokenLanguage(), QStringLiteral("de-DE"));
        QCOMPARE(words(Phrase::tr("%1", Decimal{0.4119, 3})), QStringLiteral("0,412"));
        WindowFixture f;
        f.controller.opening().openSample(true);
        QTRY_VERIFY_WITH_TIMEOUT(f.session.study().analysis, 30'000);
        const auto entries = f.window.findChild<Navigation*>()->findChildren<QAbstractButton*>();
        QVERIFY(entries.size() >= 7);
        for (const auto* entry : entries)
            QCOMPARE(entry->text(), f.window.page(entry->objectName())->title());
        QCOMPARE(f.window.page(QStringLiteral("data"))->title(), QStringLiteral("Daten"));
        f.window.showPage(QStringLiteral("data"));
        const QString rows = QLocale(QLocale::German).toString(f.session.study().tables.submissions->rows());
        QVERIFY(rows.contains(QLatin1Char('.')));
        const auto labels = f.window.page(QStringLiteral("data"))->findChildren<ElidedLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const auto* label) { return label->text().contains(rows); }));
    }

    void noMenuGivesWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString& language : otherLanguages() + QStringList{QStringLiteral("en"), QStringLiteral("pseudo")})
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800)})
                QTest::addRow("%s, %d", qPrintable(language), size.width()) << language << size;
    }
    void noMenuGivesWay()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const InLanguage spoken(language);
        WindowFixture f;
        f.window.resize(size);
        const auto* more =
            f.window.findChild<QMenuBar*>()->findChild<QWidget*>(QStringLiteral("qt_menubar_ext_button"));
        QVERIFY(more != nullptr);
        QTRY_VERIFY(!more->isVisible());
        f.controller.opening().openSample(true);
        QTRY_VERIFY_WITH_TIMEOUT(f.session.study().analysis, 30'000);
        QTRY_VERIFY(!more->isVisible());
        for (const auto* entry : f.window.findChild<Navigation*>()->findChildren<QAbstractButton*>())
            QVERIFY(entry->width() >= entry->sizeHint().width() || !entry->toolTip().isEmpty());
    }

    /// The controls of a panel stand beside its heading, and below it where a long language leaves no room.
    void headsGoBelow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void headsGoBelow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Panel panel(QStringLiteral("Submissions with a business unit"));
        panel.setLayoutDirection(direction);
        auto* choice = new SegmentedControl({QStringLiteral("Keep unmapped pages"), QStringLiteral("Drop them")});
        auto* button = new QPushButton(QStringLiteral("Export"));
        panel.addControl(choice);
        panel.addControl(button);
        panel.body()->addStretch(1);
        const auto* heading = panel.findChild<QLabel*>();
        panel.resize(800, 200);
        panel.show();
        QTRY_VERIFY(choice->y() < heading->geometry().bottom() && heading->y() < choice->geometry().bottom());
        const bool mirrored = direction == Qt::RightToLeft;
        QCOMPARE(heading->x() < choice->x(), !mirrored);
        QCOMPARE(choice->x() < button->x(), !mirrored);
        panel.resize(360, 200);
        QTRY_VERIFY(choice->y() > heading->geometry().bottom());
        QVERIFY(choice->width() >= choice->sizeHint().width());
        QVERIFY(button->width() >= button->sizeHint().width());
        const QRect head = choice->parentWidget()->rect();
        QTRY_VERIFY(choice->parentWidget()->rect().contains(button->geometry()));
        QCOMPARE(mirrored ? choice->geometry().right() : choice->x(), mirrored ? head.right() : head.x());
        panel.resize(800, 200);
        QTRY_VERIFY(choice->y() < heading->geometry().bottom());
    }

    void aboutSaysWhoHasNotReadIt()
    {
        const auto note = [](const AboutDialog& dialog) {
            return dialog.findChild<QLabel*>(QStringLiteral("unreadTranslation"));
        };
        QVERIFY(note(AboutDialog(nullptr)) == nullptr);
        for (const QString& language : otherLanguages()) {
            const InLanguage spoken(language);
            const AboutDialog dialog(nullptr);
            QVERIFY(note(dialog) != nullptr);
            QVERIFY(!note(dialog)->text().startsWith(QStringLiteral("Native speakers"))); // in the language itself
        }
    }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
