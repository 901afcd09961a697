// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_export.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace leadlight {

class SegmentedControl;

/// Asks how a chart goes out: PNG at 1x to 4x, SVG, PDF or the clipboard; size, texts and background; with a preview.
class ChartExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ChartExportDialog(ChartPicture picture, QWidget* parent = nullptr);

    /// The picture with the chosen size, texts and background.
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] PictureFormat format() const;
    [[nodiscard]] int scale() const;
    /// Writes the file and closes; an error stays in the dialog and is shown there.
    bool saveTo(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);

private:
    QWidget* makeForm();
    QWidget* makeButtons();
    void choosePath();
    void copy();
    void refresh();

    ChartPicture m_picture;
    QLabel* m_preview = nullptr;
    SegmentedControl* m_format = nullptr;
    SegmentedControl* m_scale = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QCheckBox* m_withTitle = nullptr;
    QCheckBox* m_withCaption = nullptr;
    QCheckBox* m_transparent = nullptr;
    QLabel* m_outcome = nullptr;
};

} // namespace leadlight
