// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/evidence.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace leadlight {

class OptionsForm;
class PopupFrame;

/// "Only with evidence", and folded away how much evidence that is: one quiet line below a list.
class EvidenceSettings : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceSettings(QWidget* parent = nullptr);

    void setEvidence(const EvidenceOptions& evidence);
    [[nodiscard]] const EvidenceOptions& evidence() const { return m_evidence; }
    /// Whether the model ranks popular pages among the personal ones, so that the help tells what there is.
    void setRanksPopular(bool ranks);
    /// What there is to say beside it.
    void setNote(const QString& note);

Q_SIGNALS:
    /// The user wants other evidence. An intent: the lists follow when they have been made.
    void edited(const leadlight::EvidenceOptions& evidence);

private:
    void buildPopup();

    EvidenceOptions m_evidence;
    QCheckBox* m_only;
    QLabel* m_note;
    QPushButton* m_more;
    PopupFrame* m_popup;
    OptionsForm* m_form;
};

} // namespace leadlight
