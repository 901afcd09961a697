// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/evidence_note.h"

#include "model/describe/evidence_words.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace leadlight {

EvidenceNote::EvidenceNote(QWidget* parent)
    : QWidget(parent)
    , m_text(makeNote({}))
    , m_list(new QPushButton(tr("Show them")))
{
    m_text->setObjectName(QStringLiteral("withoutEvidence"));
    m_list->setObjectName(QStringLiteral("listWithoutEvidence"));
    m_list->setAccessibleName(tr("List only the visitors without evidence"));
    makeLink(*m_list);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_list, 0, Qt::AlignBottom);
    connect(m_list, &QPushButton::clicked, this, &EvidenceNote::listRequested);
    setAnalysis(nullptr);
}

void EvidenceNote::setAnalysis(const Slot<Analysis>& analysis)
{
    const auto text = analysis ? withoutEvidenceWords(*analysis) : std::nullopt;
    m_text->setText(text ? words(*text) : QString());
    setVisible(text.has_value());
}

void EvidenceNote::setListed(bool listed)
{
    m_list->setVisible(!listed);
}

} // namespace leadlight
