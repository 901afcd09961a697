// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadlight {

/// What a list is limited by, one chip each: a click, or Enter and Delete on it, takes it away. Hidden without chips.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);

    void setChips(const QStringList& texts);
    [[nodiscard]] QStringList chips() const { return m_texts; }

Q_SIGNALS:
    void removed(int chip);

private:
    QStringList m_texts;
};

} // namespace leadlight
