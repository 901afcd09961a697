// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/scatter_extras.h"
#include "views/widgets/popup_frame.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace leadlight {

/// How the dots of a scatter look: size, transparency, what their colour says, and what is shown beside them: the
/// fitted plane, another run.
class ScatterLookPopup : public PopupFrame
{
    Q_OBJECT
public:
    explicit ScatterLookPopup(QWidget* parent = nullptr);

    [[nodiscard]] ScatterStyle dotStyle() const;
    /// Which there are; what there is none of cannot be chosen.
    void offer(bool groups, bool plane);
    /// Runs that can be laid over this one, by what they are called.
    void offerRuns(const QStringList& names);
    /// The one chosen; -1 for none.
    [[nodiscard]] int run() const;
    /// What the plane is, under its box.
    void setPlaneText(const QString& text);

Q_SIGNALS:
    void styleChanged();
    void runChosen(int run);

private:
    QSlider* m_size;
    QSlider* m_opacity;
    QComboBox* m_color;
    QCheckBox* m_plane;
    QLabel* m_planeText;
    QComboBox* m_runs;
};

} // namespace leadlight
