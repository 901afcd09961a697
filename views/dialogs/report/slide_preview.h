// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck_pages.h"

#include <QPixmap>
#include <QWidget>
#include <memory>

namespace leadlight {

/// One slide as the report will have it, small: in our own layout, whatever the template.
class SlidePreview : public QWidget
{
    Q_OBJECT
public:
    explicit SlidePreview(QWidget* parent = nullptr);

    /// `picture`: the chart of a slide that has it as a picture; null for others. The page's slide must live until the
    /// next.
    void showPage(const DeckPage& page, const QString& number, const std::shared_ptr<const ChartData>& picture);
    void clear();
    /// What is written on it, for screen readers and tests.
    [[nodiscard]] QString title() const { return m_title; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap m_slide;
    QString m_title;
};

} // namespace leadlight
