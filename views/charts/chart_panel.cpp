// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_panel.h"

#include "model/describe/chart_words.h"
#include "views/charts/chart_clipboard.h"
#include "views/charts/chart_export_dialog.h"
#include "views/widgets/explain_button.h"
#include "views/widgets/folding_note.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int copiedScale = 2; // sharp where it is pasted

} // namespace

ChartPanel::ChartPanel(const QString& heading, ChartDisplay& display, const QList<QWidget*>& controls, QWidget* parent)
    : Panel(heading, parent)
    , m_display(display)
    , m_stack(new QStackedWidget)
    , m_empty(makeLabel({}, TextSize::Heading, QFont::Normal, QPalette::PlaceholderText))
    , m_note(makeNote({}))
    , m_caption(makeNote({}))
    , m_export(new QPushButton(tr("Export...")))
{
    for (QWidget* control : controls)
        addControl(control);
    addControl(new ExplainButton);
    addControl(m_export);
    m_export->setAccessibleName(tr("Export the chart \"%1\"").arg(heading));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_display.widget());
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_note);
    body()->addWidget(m_caption);
    connect(m_export, &QPushButton::clicked, this, &ChartPanel::openExportDialog);
    showChart(nullptr);
}

void ChartPanel::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void ChartPanel::showChart(std::shared_ptr<const ChartData> chart)
{
    m_chart = std::move(chart);
    m_note->setText(m_chart ? words(m_chart->note) : QString());
    m_caption->setText(m_chart ? words(m_chart->caption) : QString());
    m_note->setVisible(!m_noteHidden && !m_note->text().isEmpty());
    if (m_folded != nullptr) {
        m_folded->setText(m_note->text());
        m_folded->setVisible(!m_note->text().isEmpty());
    }
    m_caption->setVisible(!m_captionHidden && !m_caption->text().isEmpty());
    m_export->setEnabled(m_chart != nullptr);
    findChild<ExplainButton*>()->setSubject(m_chart ? std::string_view(m_chart->id) : std::string_view());
    m_stack->setCurrentWidget(m_chart ? m_display.widget() : m_empty);
}

void ChartPanel::foldNote()
{
    hideNote();
    m_note->hide();
    m_folded = new FoldingNote;
    m_folded->hide();
    body()->insertWidget(body()->indexOf(m_note), m_folded);
}

ChartPicture ChartPanel::picture() const
{
    ChartPicture picture;
    if (!m_chart)
        return picture;
    picture.name = QString::fromStdString(m_chart->id);
    picture.title = words(m_chart->title);
    picture.note = words(m_chart->note);
    picture.caption = words(m_chart->caption);
    picture.size = m_display.pictureSize();
    picture.altText = words(altTextOf(*m_chart));
    picture.drawChart = m_display.drawing();
    picture.chart = m_chart;
    return picture;
}

void ChartPanel::copyToClipboard() const
{
    if (m_chart)
        copyChart(picture(), copiedScale);
}

void ChartPanel::openExportDialog()
{
    auto* dialog = new ChartExportDialog(picture(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_chart)
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &ChartPanel::copyToClipboard);
    menu.addAction(tr("Copy the picture"), this, [this] { copyChartPicture(picture(), copiedScale); });
    menu.addAction(tr("Copy the SVG"), this, [this] { copyChartSvg(picture()); });
    if (hasNumbers(picture()))
        menu.addAction(tr("Copy the numbers"), this, [this] { copyChartNumbers(picture()); });
    menu.addAction(tr("Export..."), this, &ChartPanel::openExportDialog);
    menu.exec(event->globalPos());
}

} // namespace leadlight
