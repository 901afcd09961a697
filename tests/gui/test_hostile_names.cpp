// SPDX-License-Identifier: GPL-3.0-or-later
// Names that look like HTML, turn the direction of what follows, or hold control signs: on every page, in every table,
// chart, tool tip and menu they are shown as what they are, and files and clipboard get them unchanged.
#include "tests/support/memory_limit.h"
#include "tests/support/window_fixture.h"
#include "views/charts/chart_view.h"
#include "views/charts/scatter3d/scatter3d_widget.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>
#include <QToolTip>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr const char* esc = "\x1B";
constexpr const char* turned = "\xE2\x80\xAE"; // U+202E

/// What could be a name, an asset type, a business unit.
QByteArrayList names()
{
    return {"<img src=file:///etc/hostname>",
            "<b>bold</b>",
            "<a href='http://evil.example'>click</a>",
            "<table border=1><tr><td>cell</td></tr></table>",
            "<h1>BIG</h1> & <i>small</i>",
            QByteArray("a ") + esc + "[31mred",
            QByteArray("b ") + turned + "ltr",
            "&Fish && chips",
            "c\xC2\x9B"
            "31m\xE2\x81\xA6x\xE2\x80\x8F"};
}

QByteArray submissions()
{
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    const auto all = names();
    for (int cookie = 0; cookie < 60; ++cookie)
        for (int k = 0; k < 4; ++k) {
            const int page = (cookie * 5 + k * k * 3 + k) % 27;
            out += all[cookie % all.size()] + ' ' + QByteArray::number(cookie) + ',' + all[page % 5] + ",\"" +
                   all[page % all.size()] + ' ' + QByteArray::number(page) + "\"," + QByteArray::number(1 + k) + '\n';
        }
    return out;
}

QByteArray mapping()
{
    QByteArray out = "business_unit,page_url\n";
    const auto all = names();
    for (int page = 0; page < 24; ++page)
        out += all[(page + 1) % all.size()] + " unit,\"" + all[page % all.size()] + ' ' + QByteArray::number(page) +
               "\"\n";
    return out + all[3] + " unit,\"" + all[0] + " 0\"\n"; // two units for one page
}

/// What is on the screen and must not be.
class Findings
{
public:
    void look(const QString& text, const QString& where)
    {
        for (const QChar c : text) {
            const bool control = (c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
            const bool turns = (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
                               (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.unicode() == 0x200F;
            if (control || turns)
                m_faults << QStringLiteral("%1 shows U+%2 in \"%3\"")
                                .arg(where)
                                .arg(c.unicode(), 4, 16, QLatin1Char('0'))
                                .arg(text);
        }
        m_marks += text.count(QStringLiteral("␛")) + text.count(QStringLiteral("⟨U+202E⟩"));
    }
    /// The tool tip that is shown now.
    void lookAtTip(const QString& where)
    {
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            const auto* tip = qobject_cast<const QLabel*>(widget);
            if (tip == nullptr || !tip->inherits("QTipLabel") || !tip->isVisible())
                continue;
            look(tip->text(), where);
            ++m_tips;
            if (!Qt::mightBeRichText(tip->text()))
                continue;
            ++m_htmlTips;
            if (tip->textFormat() != Qt::PlainText)
                m_faults << QStringLiteral("%1 has a tip that is taken for HTML: %2").arg(where, tip->text());
        }
    }
    void add(const QString& fault) { m_faults << fault; }

    [[nodiscard]] QString faults() const { return m_faults.mid(0, 10).join(u'\n'); }
    [[nodiscard]] qsizetype marks() const { return m_marks; }
    [[nodiscard]] int tips() const { return m_tips; }
    [[nodiscard]] int htmlTips() const { return m_htmlTips; }

private:
    QStringList m_faults;
    qsizetype m_marks = 0;
    int m_tips = 0;
    int m_htmlTips = 0;
};

/// So that the next one is made anew, and nothing is counted twice: hiding takes Qt a while.
void dropTip()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel"))
            delete widget;
}

/// Rests the mouse there.
void hover(QWidget& widget, const QPoint& place, Findings& findings, const QString& where)
{
    dropTip();
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    findings.lookAtTip(where);
}

QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
}

void lookAtWidget(QWidget& widget, Findings& findings)
{
    const QString where = nameOf(widget);
    for (const QString& text : {widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(),
                                widget.accessibleName(), widget.accessibleDescription()})
        findings.look(text, where);
    // Shown by Qt itself, as HTML where they look like it.
    for (const QString& text : {widget.statusTip(), widget.whatsThis()})
        if (Qt::mightBeRichText(text))
            findings.add(where + QStringLiteral(" may show HTML: ") + text);
    if (auto* label = qobject_cast<QLabel*>(&widget)) {
        label->ensurePolished();
        findings.look(label->text(), where);
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            findings.add(where + QStringLiteral(" takes for HTML: ") + label->text());
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        findings.look(button->text(), where);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            findings.look(box->itemText(i), where);
    for (const QAction* action : widget.actions())
        for (const QString& text : {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()})
            findings.look(text, where);
    if (!widget.toolTip().isEmpty() && widget.isVisible())
        hover(widget, widget.rect().center(), findings, where);
}

void lookAtItems(QAbstractItemView& view, Findings& findings)
{
    constexpr int most = 40;
    const auto* model = view.model();
    if (model == nullptr)
        return;
    const QString where = nameOf(view) + QStringLiteral(" of ") + nameOf(*view.parentWidget());
    for (int row = 0; row < std::min(model->rowCount(), most); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                findings.look(index.data(role).toString(), where);
            if (Qt::mightBeRichText(index.data(Qt::StatusTipRole).toString() +
                                    index.data(Qt::WhatsThisRole).toString()))
                findings.add(where + QStringLiteral(" may show HTML"));
            if (!view.isVisible() || index.data(Qt::ToolTipRole).toString().isEmpty())
                continue;
            view.scrollTo(index);
            if (const QRect cell = view.visualRect(index); view.viewport()->rect().contains(cell.center()))
                hover(*view.viewport(), cell.center(), findings, where);
        }
}

void lookAtHeader(QHeaderView& header, Findings& findings)
{
    for (int section = 0; section < header.count(); ++section) {
        const QString where = nameOf(header);
        findings.look(header.model()->headerData(section, header.orientation()).toString(), where);
        if (header.isVisible())
            hover(*header.viewport(), QPoint(header.sectionViewportPosition(section) + 5, header.height() / 2),
                  findings, where);
    }
}

/// All that the mouse can find in a chart.
void lookAtChart(QWidget& surface, Findings& findings, const QString& where)
{
    constexpr int step = 15;
    for (int y = 0; y < surface.height(); y += step)
        for (int x = 0; x < surface.width(); x += step) {
            dropTip();
            QTest::mouseMove(&surface, QPoint(x, y));
            findings.lookAtTip(where);
        }
}

/// Everything below a widget, shown or not.
void lookAt(QWidget& all, Findings& findings)
{
    lookAtWidget(all, findings);
    for (QWidget* widget : all.findChildren<QWidget*>())
        lookAtWidget(*widget, findings);
    for (auto* view : all.findChildren<QAbstractItemView*>())
        if (auto* header = qobject_cast<QHeaderView*>(view))
            lookAtHeader(*header, findings);
        else
            lookAtItems(*view, findings);
    for (auto* chart : all.findChildren<ChartView*>())
        if (chart->isVisible())
            lookAtChart(*chart->viewport(), findings, nameOf(*chart));
    for (auto* scatter : all.findChildren<Scatter3DWidget*>())
        if (scatter->isVisible())
            lookAtChart(*scatter, findings, nameOf(*scatter));
    for (const auto* rich : all.findChildren<QTextEdit*>())
        findings.add(nameOf(*rich) + QStringLiteral(" shows HTML"));
}

} // namespace

class TestHostileNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        limitMemory();
        m_window = std::make_unique<WindowFixture>();
        WindowFixture& f = *m_window;
        QVERIFY(f.load({f.write("<b>s.csv", submissions()), f.write("<i>m&m.csv", mapping())}));
        ModelChoices model;
        model.choose({ItemKnnOptions{}});
        Q_EMIT f.session.intents().editModel(model);
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(20000));
        Q_EMIT f.session.intents().compare();
        QTRY_VERIFY_WITH_TIMEOUT(f.session.study().scorecard != nullptr, 60000);
        QTRY_VERIFY(!f.session.job().isRunning());
    }

    void everyPageShowsNamesAsTheyAre_data()
    {
        QTest::addColumn<QString>("key");
        for (const Page* page : m_window->window.allPages())
            QTest::newRow(qPrintable(page->objectName())) << page->objectName();
    }

    void everyPageShowsNamesAsTheyAre()
    {
        QFETCH(QString, key);
        Findings findings;
        for (const Page::Picture& state : m_window->window.page(key)->pictures()) {
            m_window->window.showPage(key);
            QWidget* sheet = state.show();
            selectSomething();
            QTest::qWait(50);
            lookAt(sheet != nullptr ? *sheet : m_window->window.shownPage(), findings);
            if (sheet != nullptr)
                sheet->hide();
        }
        QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
        m_tips += findings.tips();
        m_htmlTips += findings.htmlTips();
        m_marks += findings.marks();
    }

    void thereWasSomethingToFind()
    {
        QVERIFY2(m_tips > 100, qPrintable(QString::number(m_tips)));
        QVERIFY2(m_htmlTips > 20, qPrintable(QString::number(m_htmlTips)));
        QVERIFY2(m_marks > 20, qPrintable(QString::number(m_marks)));
    }

    void theFrameShowsNamesAsTheyAre()
    {
        Findings findings;
        for (QMenu* menu : m_window->window.findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            lookAtWidget(*menu, findings);
        }
        lookAtWidget(m_window->window, findings);
        m_window->session.report({.kind = ErrorKind::BadData,
                                  .what = Phrase::tr("\"%1\" is in the way.", names()[0].toStdString() + esc),
                                  .file = "/x/<b>\x1B</b>.csv"});
        QTRY_VERIFY(!m_window->window.messages().findChildren<QLabel*>().isEmpty());
        lookAt(m_window->window.messages(), findings);
        QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
        QVERIFY(findings.marks() >= 2);
    }

    void anAmpersandIsNoShortcut()
    {
        for (QMenu* menu : m_window->window.findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            for (const QAction* action : menu->actions())
                if (action->text().contains(QStringLiteral("m&")))
                    QVERIFY2(action->text().contains(QStringLiteral("m&&m")), qPrintable(action->text()));
        }
    }

    void theClipboardHasThemUnchanged()
    {
        m_window->window.showPage(QStringLiteral("recommendations"));
        auto* table = m_window->find<DataTable>("cookies");
        QVERIFY(table != nullptr);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("a \x1B[31mred 5")));
        QVERIFY(
            QApplication::clipboard()->text().contains(QStringLiteral("b ") + QChar(0x202E) + QStringLiteral("ltr 6")));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("␛")));
    }

    /// Qt makes each tip anew: what it is given first and what it is given next.
    void tipsOfTheProgramItselfArePlain()
    {
        for (const char* text : {"<b>first</b>", "<i>second</i>"}) {
            QToolTip::showText(QPoint(50, 50), QString::fromUtf8(text), &m_window->window);
            Findings findings;
            findings.lookAtTip(QStringLiteral("a tip"));
            QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
            QCOMPARE(findings.htmlTips(), 1);
        }
        dropTip();
    }

    /// The case that ended the program: the picture is /dev/zero.
    void aPictureInANameIsNotRead()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        QVERIFY(f.load({QString::fromStdString(
            std::filesystem::weakly_canonical(sharedData("hostile/html_devzero.csv")).string())}));
        Findings findings;
        for (const Page* page : f.window.allPages()) {
            f.window.showPage(page->objectName());
            QTest::qWait(20);
            lookAt(f.window.shownPage(), findings);
        }
        QVERIFY2(findings.faults().isEmpty(), qPrintable(findings.faults()));
        QVERIFY(findings.htmlTips() > 0);
    }

private:
    /// A row of each table, so that what hangs on it is shown, too.
    void selectSomething() const
    {
        for (auto* table : m_window->window.findChildren<DataTable*>())
            if (table->isVisible() && table->model()->rowCount() > 0)
                table->selectRow(0);
    }

    std::unique_ptr<WindowFixture> m_window;
    int m_tips = 0;
    int m_htmlTips = 0;
    qsizetype m_marks = 0;
};

QTEST_MAIN(TestHostileNames)
#include "test_hostile_names.moc"
