// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/panel.h"

class QLabel;
class QPushButton;

namespace leadlight {

/// An introduction in three steps, in a corner of the window: each goes to the page that it is about.
class Coach : public Panel
{
    Q_OBJECT
public:
    /// Lies over `window`, at its lower right corner.
    explicit Coach(QWidget* window);

    /// From the first step.
    void begin();
    [[nodiscard]] int step() const { return m_step; }

Q_SIGNALS:
    /// The step is about this page.
    void pageWanted(const QString& key);
    /// The user has closed it, or gone through it.
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goTo(int step);
    void end();
    void place();

    int m_step = 0;
    QLabel* m_words;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace leadlight
