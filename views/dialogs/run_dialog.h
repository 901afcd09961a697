// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace leadlight {

/// What the user says of a run: its name, a star, a note. Deletes itself when closed.
class RunDialog : public QDialog
{
    Q_OBJECT
public:
    /// `model`: what the run is called without a name.
    RunDialog(const RunRemarks& remarks, const QString& model, QWidget* parent = nullptr);

    [[nodiscard]] RunRemarks remarks() const;

private:
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QCheckBox* m_star;
};

} // namespace leadlight
