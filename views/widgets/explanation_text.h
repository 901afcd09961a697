// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace leadlight {

struct FigureHelp;

/// What a figure says, how it is computed, and what it does not say.
class ExplanationText : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationText(QWidget* parent = nullptr);

    void explain(const FigureHelp& explanation);
    /// A figure that has no explanation of its own, with the help that stands by its column.
    void explain(const QString& title, const QString& help);

private:
    void showText(const QString& title, const QStringList& paragraphs);

    QLabel* m_title;
    QList<QLabel*> m_heads;
    QList<QLabel*> m_texts;
};

} // namespace leadlight
