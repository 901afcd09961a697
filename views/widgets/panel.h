// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace leadlight {

class HeadLayout;

/// A rounded sheet with a hairline: a heading, a muted aside beside it, controls at the right (below the heading where
/// there is no room beside it), and a body below.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(const QString& heading = {}, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    void setAside(const QString& aside);
    [[nodiscard]] QString heading() const;
    /// Puts a control at the right of the heading, after those already there.
    void addControl(QWidget* control);
    /// Puts one before those.
    void addControlFirst(QWidget* control);
    /// Takes it out of there, to be put elsewhere.
    void removeControl(QWidget* control);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading = nullptr;
    QLabel* m_aside = nullptr;
    QWidget* m_top = nullptr;
    HeadLayout* m_controls = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace leadlight
