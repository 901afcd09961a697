// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_choices.h"

#include <QScrollArea>
#include <map>

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

Q_SIGNALS:
    /// The item with this key is to be in it, or not.
    void chosen(const QString& key, bool on);
    /// The user is at this item.
    void visited(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHeading(const QString& text);
    void addItem(const ReportItem& item, bool on);

    QWidget* m_list = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::map<std::string, QLabel*> m_slides; ///< beside the charts
};

} // namespace leadlight
