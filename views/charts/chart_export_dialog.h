// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace leadlight {

class SegmentedControl;
class WrittenNote;

/// Asks how a chart goes out: PNG at 1x to 4x, SVG, PDF, several at once, or to the clipboard as a picture, as SVG, as
/// its numbers or all at once; for a document, a slide or in any size; its title, texts and background; with a preview.
class ChartExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ChartExportDialog(ChartPicture picture, QWidget* parent = nullptr);

    /// The picture with the chosen size, texts and background.
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] QList<PictureFormat> formats() const;
    [[nodiscard]] int scale() const;
    /// Writes this file, or with several formats one for each beside it; what became of it is said in the dialog, which
    /// stays.
    bool saveTo(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);

private:
    QWidget* makeForm();
    void addFormats(QFormLayout& form);
    void addSizes(QFormLayout& form);
    QWidget* makeButtons();
    void choosePath();
    [[nodiscard]] bool mayReplaceOthers(const QString& path);
    void copyAll();
    void copyPicture();
    void copySvg();
    void copyNumbers();
    void chooseSize(int index);
    void refresh();
    void connectControls();

    ChartPicture m_picture;
    QLabel* m_preview = nullptr;
    QLineEdit* m_title = nullptr;
    QList<QCheckBox*> m_formats; ///< in the order of PictureFormat
    SegmentedControl* m_svgTexts = nullptr;
    SegmentedControl* m_scale = nullptr;
    QComboBox* m_size = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QCheckBox* m_withTitle = nullptr;
    QCheckBox* m_withCaption = nullptr;
    QCheckBox* m_transparent = nullptr;
    QPushButton* m_save = nullptr;
    WrittenNote* m_outcome = nullptr;
};

} // namespace leadlight
