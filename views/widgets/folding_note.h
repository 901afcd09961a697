// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

/// A note that leaves the room to what it is about: one line, until "More" shows all of it. The tooltip has it all, and
/// where it fits into the line there is no "More".
class FoldingNote : public QWidget
{
    Q_OBJECT
public:
    explicit FoldingNote(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setOpen(bool open);
    void offerMore();

    QLabel* m_text = nullptr;
    QPushButton* m_more = nullptr;
    bool m_isOpen = false;
};

} // namespace leadlight
