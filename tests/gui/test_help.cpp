// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the window, and what is chosen for the next start: language and size.
#include "app/window/start_choices.h"
#include "model/describe/chart_words.h"
#include "tests/support/window_fixture.h"
#include "views/charts/chart_view.h"
#include "views/dialogs/manual_dialog.h"
#include "views/language.h"
#include "views/pages.h"
#include "views/pages/page.h"
#include "views/pseudo_language.h"
#include "views/widgets/message_bar.h"
#include "views/words.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// "File > Open recent" of every entry of the menus, without marks and dots.
QStringList menuPaths(const QList<QAction*>& actions, const QString& above = {})
{
    QStringList out;
    for (const QAction* action : actions) {
        QString text = action->text().remove(QLatin1Char('&'));
        if (text.endsWith(QLatin1String("...")))
            text.chop(3);
        const QString path = above.isEmpty() ? text : above + QStringLiteral(" > ") + text;
        out << path;
        if (action->menu() != nullptr)
            out << menuPaths(action->menu()->actions(), path);
    }
    return out;
}

/// A text of the program or the manual as it is compared: without marks, dots and colons.
QString plainName(QString text)
{
    text.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
    while (text.endsWith(QLatin1Char('?')) || text.endsWith(QLatin1Char(':')))
        text.chop(1);
    return text.simplified().toLower();
}

/// Every text that the program can show, and the titles of the manual's chapters.
QSet<QString> textsOfTheProgram()
{
    QSet<QString> out;
    QFile file(sourceFolder() + QStringLiteral("/resources/translations/leadlight_de.ts"));
    if (file.open(QIODevice::ReadOnly))
        for (QXmlStreamReader xml(&file); !xml.atEnd();)
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source"))
                out.insert(plainName(xml.readElementText()));
    for (const ManualChapter& chapter : manualChapters())
        out.insert(plainName(chapter.title));
    return out;
}

class OtherLanguage
{
public:
    explicit OtherLanguage(PseudoLanguage::Kind kind)
        : m_language(kind)
    {
        QCoreApplication::installTranslator(&m_language);
        QGuiApplication::setLayoutDirection(kind == PseudoLanguage::Kind::RightToLeft ? Qt::RightToLeft
                                                                                      : Qt::LeftToRight);
    }
    ~OtherLanguage()
    {
        QCoreApplication::removeTranslator(&m_language);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    OtherLanguage(const OtherLanguage&) = delete;
    OtherLanguage& operator=(const OtherLanguage&) = delete;

private:
    PseudoLanguage m_language;
};

} // namespace

Q_DECLARE_METATYPE(const leadlight::Theme*)

class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasAChapter()
    {
        QStringList keys;
        for (const ManualChapter& chapter : manualChapters()) {
            keys << chapter.key;
            QVERIFY2(!chapter.title.isEmpty() && !chapter.title.contains(QLatin1Char('#')), qPrintable(chapter.key));
        }
        for (const PageEntry& entry : pageEntries())
            QVERIFY2(keys.contains(QString::fromLatin1(entry.key)), entry.key);
    }

    void everyFileOfTheManualIsBuiltIn()
    {
        const QDir folder(sourceFolder() + QStringLiteral("/docs/manual"));
        QCOMPARE(folder.entryList({QStringLiteral("*.md")}, QDir::Files).size(), manualChapters().size());
    }

    void opensAtTheChapterOfThePage()
    {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_F1, Qt::ShiftModifier);
        auto* manual = f.window.findChild<ManualDialog*>();
        QVERIFY(manual != nullptr && manual->isVisible());
        QCOMPARE(manual->chapter(), QStringLiteral("start"));
        f.controller.opening().openSample(true);
        QTRY_VERIFY(f.session.study().analysis);
        f.window.showPage(QStringLiteral("lab"));
        f.window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &f.window); // to Qt a window is active with its dialog, too
        QTest::keyClick(&f.window, Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(manual->chapter(), QStringLiteral("lab"));
        QVERIFY(manual->findChild<QTextBrowser*>()->toPlainText().startsWith(QStringLiteral("Model lab")));
    }

    void picturesAreBuiltIn()
    {
        ManualDialog manual(nullptr);
        manual.setAttribute(Qt::WA_DeleteOnClose, false);
        manual.show();
        auto* text = manual.findChild<QTextBrowser*>();
        int pictures = 0;
        for (const ManualChapter& chapter : manualChapters()) {
            manual.showChapter(chapter.key);
            static const QRegularExpression picture(QStringLiteral(R"(!\[[^\]]+\]\(([^)]+)\))"));
            for (auto each = picture.globalMatch(chapter.text); each.hasNext(); ++pictures) {
                const QString name = each.next().captured(1);
                const auto image = text->loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
                QVERIFY2(!image.isNull() && image.width() <= text->width(), qPrintable(name));
                QVERIFY(QFile::exists(sourceFolder() + QStringLiteral("/docs/manual/") + name));
            }
        }
        QVERIFY(pictures > 1);
    }

    void searchFindsChapters()
    {
        ManualDialog manual(nullptr);
        manual.show();
        auto* list = manual.findChild<QListWidget*>();
        const int all = list->count();
        QTest::keyClicks(manual.findChild<QLineEdit*>(), QStringLiteral("hmac"));
        QCOMPARE(list->count(), 0);
        manual.findChild<QLineEdit*>()->clear();
        QTest::keyClicks(manual.findChild<QLineEdit*>(), QStringLiteral("PSEUDONYMS"));
        QVERIFY(list->count() > 0 && list->count() < all);
        const QString found = manual.chapter();
        QCOMPARE(manual.findChild<QTextBrowser*>()->textCursor().selectedText().toLower(),
                 QStringLiteral("pseudonyms"));
        manual.findChild<QLineEdit*>()->clear();
        QCOMPARE(list->count(), all);
        QCOMPARE(manual.chapter(), found); // stays open
        QVERIFY(manual.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("pseudonyms")));
        manual.setAttribute(Qt::WA_DeleteOnClose, false);
    }

    /// What the manual says of the menus is there.
    void menuPathsOfTheManualExist()
    {
        WindowFixture f;
        const QStringList paths = menuPaths(f.window.findChild<QMenuBar*>()->actions());
        QVERIFY2(paths.contains(QStringLiteral("Help > Manual")), qPrintable(paths.join(QLatin1Char('\n'))));
        static const QRegularExpression bold(QStringLiteral(R"(\*\*([^*]+ > [^*]+)\*\*)"));
        int found = 0;
        for (const ManualChapter& chapter : manualChapters())
            for (auto each = bold.globalMatch(QString(chapter.text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
                 each.hasNext(); ++found) {
                QString path = each.next().captured(1);
                if (path.endsWith(QLatin1String("...")))
                    path.chop(3);
                QVERIFY2(paths.contains(path), qPrintable(chapter.key + QStringLiteral(": ") + path));
            }
        QVERIFY(found > 8);
    }

    /// What stands in bold is the name of something on screen, as it is called there.
    void namesInTheManualAreOnScreen()
    {
        const QSet<QString> known = textsOfTheProgram();
        QVERIFY(known.size() > 1000);
        static const QRegularExpression bold(QStringLiteral(R"(\*\*([^*]+)\*\*)"));
        int found = 0;
        QStringList unknown;
        for (const ManualChapter& chapter : manualChapters())
            for (auto each = bold.globalMatch(chapter.text); each.hasNext(); ++found)
                if (const QString name = each.next().captured(1);
                    !name.contains(QStringLiteral(" > ")) && !known.contains(plainName(name)))
                    unknown << chapter.key + QStringLiteral(": ") + name;
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
        QVERIFY(found > 30);
    }

    void languageFollowsTheSystem_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");
        const QStringList german{QStringLiteral("de-AT"), QStringLiteral("fr-FR")};
        const QString system = systemLanguage();
        QTest::newRow("first") << system << german << QStringLiteral("de");
        QTest::newRow("second") << system << QStringList{QStringLiteral("pl-PL"), QStringLiteral("fr-CA")}
                                << QStringLiteral("fr");
        QTest::newRow("none") << system << QStringList{QStringLiteral("pl")} << QStringLiteral("en");
        QTest::newRow("chosen") << QStringLiteral("fr") << german << QStringLiteral("fr");
        QTest::newRow("chosen with its country") << QStringLiteral("de-AT") << QStringList() << QStringLiteral("de");
        QTest::newRow("English chosen") << QStringLiteral("en") << german << QStringLiteral("en");
        QTest::newRow("gone") << QStringLiteral("xx") << german << QStringLiteral("en");
    }
    void languageFollowsTheSystem()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, wanted);
        QFETCH(QString, language);
        QCOMPARE(chosenLanguage(choice, wanted, {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}),
                 language);
    }

    void choicesAreKeptForTheNextStart()
    {
        WindowFixture f;
        QCOMPARE(StartChoices::language(&f.settings), systemLanguage());
        QCOMPARE(StartChoices::scale(f.settings), 100);
        Q_EMIT f.session.intents().chooseLanguage(QStringLiteral("en"));
        Q_EMIT f.session.intents().chooseScale(200);
        QCOMPARE(StartChoices::language(&f.settings), QStringLiteral("en"));
        QCOMPARE(StartChoices::scale(f.settings), 200);
        QCOMPARE(f.window.messages().messages().size(), 2);
        f.settings.setText(QStringLiteral("scale"), QStringLiteral("4000"));
        QCOMPARE(StartChoices::scale(f.settings), 200); // settings are files, and files get damaged
    }

    void pseudoTexts_data()
    {
        QTest::addColumn<QString>("source");
        for (const char* source : {"Train", "%1 %2", "%Ln &rows", "Of %L1 visitors, %n took more than %2.", ""})
            QTest::newRow(source) << QString::fromLatin1(source);
    }
    void pseudoTexts()
    {
        QFETCH(QString, source);
        const QString longer = PseudoLanguage::said(source, PseudoLanguage::Kind::Longer);
        const QString mirrored = PseudoLanguage::said(source, PseudoLanguage::Kind::RightToLeft);
        static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]+|L?n)|&"));
        const auto places = [](const QString& text) {
            QStringList out;
            for (auto each = place.globalMatch(text); each.hasNext();)
                out << each.next().captured();
            return out;
        };
        QCOMPARE(places(longer), places(source));
        QCOMPARE(places(mirrored), places(source));
        static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
        if (QString(source).remove(place).contains(letter)) {
            QVERIFY(longer.size() * 10 >= source.size() * 14);
            QVERIFY(!QString(mirrored).remove(place).contains(letter));
        } else {
            QCOMPARE(longer, source);
        }
    }

    /// Every label that is shown on any page went through the translators.
    void nothingStaysEnglish()
    {
        const OtherLanguage other(PseudoLanguage::Kind::RightToLeft);
        WindowFixture f;
        f.controller.opening().openSample(true);
        QTRY_VERIFY(f.session.study().analysis);
        for (const Page* page : f.window.pages()) {
            QVERIFY2(!page->title().contains(QRegularExpression(QStringLiteral("[A-Za-z]"))),
                     qPrintable(page->objectName()));
            f.window.showPage(page->objectName());
            QCOMPARE(page->layoutDirection(), Qt::RightToLeft);
        }
        // Names of products and models, and of files opened lately, are the same in every language.
        QString names = QStringLiteral("C?EASE|ALS");
        for (const QString& code : languages())
            names += QLatin1Char('|') + nameOfLanguage(code);
        const QRegularExpression own(names);
        static const QRegularExpression word(QStringLiteral("[A-Za-z]"));
        for (const QString& path : menuPaths(f.window.findChild<QMenuBar*>()->actions()))
            if (!path.contains(QStringLiteral("–")))
                QVERIFY2(!QString(path).remove(own).contains(word), qPrintable(path));
    }

    void chartsAreToldInWords()
    {
        auto chart = std::make_shared<ChartData>();
        chart->kind = ChartData::Kind::HorizontalBars;
        chart->title = Phrase::verbatim("Reach");
        chart->categories = {Phrase::verbatim("Cloud"), Phrase::verbatim("Data")};
        chart->series = {{.name = Phrase::verbatim("visitors"), .values = {7.0, 3.0}}};
        ChartView view;
        view.resize(400, 200);
        view.setChart(chart);
        QVERIFY2(view.accessibleDescription().startsWith(words(altTextOf(*chart))),
                 qPrintable(view.accessibleDescription()));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("highest: Cloud")));
    }

    /// Nothing on screen moves by itself, so there is nothing to turn off.
    void nothingMoves()
    {
        for (const char* room : {"/views", "/app"}) {
            QDirIterator files(sourceFolder() + QLatin1String(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray code = file.readAll();
                for (const char* mover : {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie"})
                    QVERIFY2(!code.contains(mover), qPrintable(file.fileName()));
            }
        }
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    /// WCAG 2.1, 1.4.3: 4.5:1 for every text on every ground that it stands on.
    void textStandsOut_data()
    {
        QTest::addColumn<const Theme*>("theme");
        QTest::newRow("light") << &Theme::lightTheme();
        QTest::newRow("dark") << &Theme::darkTheme();
        QTest::newRow("high contrast") << &Theme::highContrast();
    }
    void textStandsOut()
    {
        QFETCH(const Theme*, theme);
        const QList<QColor> grounds{theme->page, theme->panel, theme->selection, theme->hover};
        for (const QColor& ground : grounds)
            for (const QColor& text : {theme->ink, theme->muted, theme->accent, theme->warning})
                QVERIFY2(contrastRatio(text, ground) >= 4.5,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
        QVERIFY(contrastRatio(theme->ink, theme->pressed) >= 4.5);
        QVERIFY(contrastRatio(theme->onAccent, theme->accent) >= 4.5);
        for (int unit = -1; unit < 40; ++unit) {
            const ChipColors chip = unitChip(unit, -1, *theme);
            QVERIFY(contrastRatio(chip.text, chip.background) >= 4.5);
        }
    }

    void highContrastIsATheme()
    {
        WindowFixture f;
        f.controller.theme().choose(ThemeChoice::HighContrast);
        QTRY_COMPARE(&Theme::of(f.window), &Theme::highContrast());
        for (const QColor& text : {Theme::highContrast().ink, Theme::highContrast().accent})
            QVERIFY(contrastRatio(text, Theme::of(f.window).panel) >= 7.0); // WCAG's AAA
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
