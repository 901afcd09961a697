// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"
#include "views/charts/chart_view.h"
#include "views/widgets/panel.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadlight {

/// A panel with one chart: heading, controls, "Export...", the chart, and below it what it means and what it was made
/// of.
class ChartPanel : public Panel
{
    Q_OBJECT
public:
    /// `controls` stand left of "Export...".
    explicit ChartPanel(const QString& heading, const QList<QWidget*>& controls = {}, QWidget* parent = nullptr);

    /// Null shows the empty text. The kind must not be Scatter3D: that is ScatterPanel's.
    void setChart(std::shared_ptr<const ChartData> chart);
    [[nodiscard]] std::shared_ptr<const ChartData> chart() const { return m_chart; }
    /// Keeps the chart's caption for the export only, where the page says it for several charts at once.
    void hideCaption() { m_captionHidden = true; }
    /// What to do to get a chart, shown while there is none.
    void setEmptyText(const QString& text);

    /// The chart as it would be exported now.
    [[nodiscard]] virtual ChartPicture picture() const;
    /// Keeps the chart's note for the export only, where it is said in another way or there is no room.
    void hideNote() { m_noteHidden = true; }
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }
    [[nodiscard]] ChartView* view() const { return m_view; }
    void copyToClipboard() const;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

    /// Shows `widget` for a chart: note, caption and state of the panel follow it.
    void showChart(std::shared_ptr<const ChartData> chart, QWidget* widget);
    /// Name, texts and size of the picture, without the drawing.
    [[nodiscard]] ChartPicture pictureFrame() const;
    [[nodiscard]] QStackedWidget* stack() const { return m_stack; }

private:
    void openExportDialog();

    std::shared_ptr<const ChartData> m_chart;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    ChartView* m_view = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_caption = nullptr;
    QPushButton* m_export = nullptr;
    bool m_noteHidden = false;
    bool m_captionHidden = false;
};

} // namespace leadlight
