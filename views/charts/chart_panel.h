// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "views/charts/chart_display.h"
#include "views/widgets/panel.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadlight {

class FoldingNote;

/// A panel with one chart: heading, controls, "Export...", the chart, and below it what it means and what it was made
/// of. How the chart is shown and set is each heir's.
class ChartPanel : public Panel
{
    Q_OBJECT
public:
    /// What is shown now; null while the empty text is.
    [[nodiscard]] std::shared_ptr<const ChartData> chart() const { return m_chart; }
    /// What to do to get a chart, shown while there is none.
    void setEmptyText(const QString& text);
    /// Keeps the chart's caption for the export only, where the page says it for several charts at once.
    void hideCaption() { m_captionHidden = true; }
    /// Keeps the chart's note for the export only, where it is said in another way or there is no room.
    void hideNote() { m_noteHidden = true; }
    /// Keeps the note to one line until the user asks for more.
    void foldNote();

    /// The chart as it would be exported now.
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }
    /// As picture, SVG and numbers at once; nothing where there is no chart.
    void copyToClipboard() const;

protected:
    /// `display` shows the charts; the panel takes its widget. `controls` stand left of "Export...".
    ChartPanel(const QString& heading, ChartDisplay& display, const QList<QWidget*>& controls, QWidget* parent);

    /// Says what the display shows now, or null: note, caption and state of the panel follow it.
    void showChart(std::shared_ptr<const ChartData> chart);

    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void openExportDialog();

    std::shared_ptr<const ChartData> m_chart;
    ChartDisplay& m_display;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_note = nullptr;
    FoldingNote* m_folded = nullptr; ///< in its place; null where it does not fold
    QLabel* m_caption = nullptr;
    QPushButton* m_export = nullptr;
    bool m_noteHidden = false;
    bool m_captionHidden = false;
};

} // namespace leadlight
