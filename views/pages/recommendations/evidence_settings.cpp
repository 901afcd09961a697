// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/evidence_settings.h"

#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/widgets/options_form.h"
#include "views/widgets/popup_frame.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace leadlight {

namespace {
constexpr int popupWidth = 360;
}

EvidenceSettings::EvidenceSettings(QWidget* parent)
    : QWidget(parent)
    , m_only(new QCheckBox(tr("Only with evidence")))
    , m_note(makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText))
    , m_more(new QPushButton(tr("More...")))
    , m_popup(new PopupFrame(this))
    , m_form(new OptionsForm)
{
    m_only->setObjectName(QStringLiteral("onlyWithEvidence"));
    setRanksPopular(false);
    m_more->setObjectName(QStringLiteral("evidenceWanted"));
    m_more->setAccessibleName(tr("Evidence wanted"));
    m_more->setToolTip(tr("How much has to speak for a page"));
    makeLink(*m_more);
    buildPopup();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_only);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_note, 1);
    row->addWidget(m_more);
    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        m_evidence.fill = only ? Fill::None : Fill::Popular;
        Q_EMIT edited(m_evidence);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_popup->openBelow(*m_more);
        m_form->setFocus();
    });
}

void EvidenceSettings::buildPopup()
{
    m_popup->setObjectName(QStringLiteral("evidencePopup"));
    m_popup->setAccessibleName(tr("Evidence"));
    m_popup->setFixedWidth(popupWidth);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Evidence"), TextSize::Heading, QFont::DemiBold));
    column->addWidget(makeNote(tr("A page is personal where the pages that a visitor took speak for it, and popular "
                                  "where they do not.")));
    m_form->addFieldNamed("min-evidence", m_evidence);
    column->addWidget(m_form);
    connect(m_form, &OptionsForm::edited, this, [this] { Q_EMIT edited(m_evidence); });
}

void EvidenceSettings::setEvidence(const EvidenceOptions& evidence)
{
    m_evidence = evidence;
    const QSignalBlocker quiet(m_only);
    m_only->setChecked(evidence.fill == Fill::None);
    m_form->refresh();
}

void EvidenceSettings::setRanksPopular(bool ranks)
{
    m_only->setToolTip(
        ranks ? tr("Only pages that something a visitor took speaks for. Without this, popular pages stand among them: "
                   "this model knows how popular each page is overall, and ranks them by that. Exported lists, too.")
              : tr("Lists end where nothing a visitor took speaks for a further page, instead of going on with popular "
                   "pages. Exported lists, too."));
    m_only->setAccessibleDescription(m_only->toolTip());
}

void EvidenceSettings::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
}

} // namespace leadlight
