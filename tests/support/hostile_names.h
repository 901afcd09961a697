// SPDX-License-Identifier: GPL-3.0-or-later
// Names that look like HTML, turn the direction of what follows, or hold control signs, and a look at all that a widget
// shows of them: tool tips and what the mouse finds in charts, too.
#pragma once

#include "tests/support/window_fixture.h"
#include "views/charts/chart_view.h"
#include "views/charts/scatter3d/scatter3d_widget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTextEdit>

namespace leadlight::testing::hostile {

inline constexpr const char* esc = "\x1B";
inline constexpr const char* turned = "\xE2\x80\xAE"; // U+202E

/// What could be a name, an asset type, a business unit.
inline QByteArrayList names()
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

inline QByteArray submissions()
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

inline QByteArray mapping()
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
inline void dropTip()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel"))
            delete widget;
}

/// Rests the mouse there.
inline void hover(QWidget& widget, const QPoint& place, Findings& findings, const QString& where)
{
    dropTip();
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    findings.lookAtTip(where);
}

inline QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
}

inline void lookAtWidget(QWidget& widget, Findings& findings)
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

inline void lookAtItems(QAbstractItemView& view, Findings& findings)
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

inline void lookAtHeader(QHeaderView& header, Findings& findings)
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
inline void lookAtChart(QWidget& surface, Findings& findings, const QString& where)
{
    constexpr int step = 15;
    for (int y = 0; y < surface.height(); y += step)
        for (int x = 0; x < surface.width(); x += step) {
            dropTip();
            QTest::mouseMove(&surface, QPoint(x, y));
            findings.lookAtTip(where);
        }
}

/// What there is in it. Looking lets events through, with which some of it may go.
template <class Part>
QList<QPointer<Part>> partsOf(const QWidget& all)
{
    QList<QPointer<Part>> out;
    for (Part* part : all.findChildren<Part*>())
        out << QPointer<Part>(part);
    return out;
}

/// Everything below a widget, shown or not.
inline void lookAt(QWidget& all, Findings& findings)
{
    lookAtWidget(all, findings);
    for (const auto& widget : partsOf<QWidget>(all))
        if (widget)
            lookAtWidget(*widget, findings);
    for (const auto& view : partsOf<QAbstractItemView>(all))
        if (auto* header = qobject_cast<QHeaderView*>(view.data()))
            lookAtHeader(*header, findings);
        else if (view)
            lookAtItems(*view, findings);
    for (const auto& chart : partsOf<ChartView>(all))
        if (chart && chart->isVisible())
            lookAtChart(*chart->viewport(), findings, nameOf(*chart));
    for (const auto& scatter : partsOf<Scatter3DWidget>(all))
        if (scatter && scatter->isVisible())
            lookAtChart(*scatter, findings, nameOf(*scatter));
    for (const auto* rich : all.findChildren<QTextEdit*>())
        findings.add(nameOf(*rich) + QStringLiteral(" shows HTML"));
}

/// The whole window with such names everywhere, trained.
struct Window : WindowFixture
{
    bool ready = false;

    Window()
    {
        if (!load({write("<b>s.csv", submissions()), write("<i>m&m.csv", mapping())}))
            return;
        ModelChoices model;
        model.choose({ItemKnnOptions{}});
        Q_EMIT session.intents().editModel(model);
        QSignalSpy trained(&session.news(), &News::trained);
        QTest::mouseClick(find<QPushButton>("train"), Qt::LeftButton);
        ready = trained.wait(20000);
    }
};

} // namespace leadlight::testing::hostile
