// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

/// A tinted row that says what is selected and what can be done with it. Hidden while nothing is.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    /// Without an action there is only the button that ends the selection.
    SelectionBar(const QString& action, const QString& clear, QWidget* parent = nullptr);

    /// Shows the text; an empty one hides the bar.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text = nullptr;
};

} // namespace leadlight
