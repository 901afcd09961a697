// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_choices.h"

#include <QScrollArea>
#include <map>

class QCheckBox;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace leadlight {

/// What a report can hold, to tick: charts with the number of their slides, tables with that of their rows.
class ReportContents : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReportContents(QWidget* parent = nullptr);

    void setItems(const std::vector<ReportItem>& items, const ReportChoices& choices);
    /// How many slides each item makes, by its key.
    void setSlides(const std::map<std::string, int>& slides);
    /// To the first item, from which the keyboard goes on.
    void focusFirst();

    static constexpr int leastWidth = 310; ///< px; names are cut
    static constexpr int mostWidth = 440;  ///< px; the longest names fit

Q_SIGNALS:
    /// The item with this key is to be in it, or not.
    void chosen(const QString& key, bool on);
    /// The user is at this item.
    void visited(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Item
    {
        QCheckBox* box = nullptr;
        QString title;
        int beside = 0; ///< px for the number of slides or rows
    };
    void showTitle(const Item& item) const;
    void addHeading(const QString& text);
    void addItem(const ReportItem& item, bool on);

    QWidget* m_list = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<Item> m_items;
    std::map<std::string, QLabel*> m_slides; ///< beside the charts
};

} // namespace leadlight
