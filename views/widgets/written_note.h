// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

/// What became of writing files: "Written: a.png" with a button that shows the folder, or what went wrong.
class WrittenNote : public QWidget
{
    Q_OBJECT
public:
    explicit WrittenNote(QWidget* parent = nullptr);

    /// A plain remark, without the button.
    void say(const QString& text);
    void sayWritten(const QString& text, const QString& folder);
    void sayFailed(const QString& text);
    [[nodiscard]] QString text() const;

private:
    void put(const QString& text, const QString& folder, bool failed);

    QLabel* m_text = nullptr;
    QPushButton* m_show = nullptr;
    QString m_folder;
};

} // namespace leadlight
