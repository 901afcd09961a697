// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/panel.h"

class QLabel;
class QPushButton;

namespace leadlight {

/// The foot of the Business units page: what there is of the chosen unit, and where to go on from it.
class UnitBar : public Panel
{
    Q_OBJECT
public:
    explicit UnitBar(QWidget* parent = nullptr);

    /// An empty text: no unit is chosen.
    void setUnit(const QString& words);

Q_SIGNALS:
    void pagesRequested();
    void visitorsRequested();

private:
    QLabel* m_words;
    QPushButton* m_pages;
    QPushButton* m_visitors;
};

} // namespace leadlight
