// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

/// How many visitors get nothing that is meant for them, and the way to them. Hidden where there are none.
class EvidenceNote : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceNote(QWidget* parent = nullptr);

    /// Null: nothing is known of any visitor yet.
    void setAnalysis(const Slot<Analysis>& analysis);
    /// Whether only these visitors are listed already.
    void setListed(bool listed);

Q_SIGNALS:
    void listRequested();

private:
    QLabel* m_text;
    QPushButton* m_list;
};

} // namespace leadlight
