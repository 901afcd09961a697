// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/units/unit_bar.h"

#include "views/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

UnitBar::UnitBar(QWidget* parent)
    : Panel({}, parent)
    , m_words(makeLabel({}))
    , m_pages(new QPushButton(tr("Its pages and audience")))
    , m_visitors(new QPushButton(tr("Its visitors")))
{
    setAccessibleName(tr("The business unit chosen"));
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("unitWords"));
    m_pages->setObjectName(QStringLiteral("unitPages"));
    m_pages->setToolTip(tr("Lists its pages in Assets, and who should get any of them"));
    m_visitors->setObjectName(QStringLiteral("unitVisitors"));
    m_visitors->setToolTip(tr("Lists the visitors that took something of it in Recommendations"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_pages);
    row->addWidget(m_visitors);
    body()->addLayout(row);
    connect(m_pages, &QPushButton::clicked, this, &UnitBar::pagesRequested);
    connect(m_visitors, &QPushButton::clicked, this, &UnitBar::visitorsRequested);
    setUnit({});
}

void UnitBar::setUnit(const QString& words)
{
    m_words->setText(words.isEmpty() ? tr("Choose a business unit to see its pages and its audience.") : words);
    m_pages->setEnabled(!words.isEmpty());
    m_visitors->setEnabled(!words.isEmpty());
}

} // namespace leadlight
