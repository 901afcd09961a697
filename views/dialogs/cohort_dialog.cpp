// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/cohort_dialog.h"

#include "model/describe/cohort_table.h"
#include "model/describe/explanations.h"
#include "views/style/theme.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

CohortDialog::CohortDialog(const Dataset& dataset, const CohortComparison& compared, const QStringList& filters,
                           QWidget* parent)
    : QDialog(parent)
    , m_table(new DataTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The selection and the rest"));
    resize(680, 520);
    m_table->setAccessibleName(tr("Cohort and the rest"));
    m_table->setContent(
        contentOf(cohortTable(dataset, compared), {{.key = "figure", .width = 200, .stretches = true}}));
    auto* heading = makeLabel(words(Phrase::commas(phrasesOf(filters))), TextSize::Heading, QFont::DemiBold);
    heading->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAccessibleName(tr("Copy the table"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(10);
    rows->addWidget(heading);
    rows->addWidget(makeNote(words(Phrase::sentences({cohortWords(compared), intervalMeaning()}))));
    rows->addWidget(m_table, 1);
    rows->addWidget(buttons);
    connect(copy, &QPushButton::clicked, m_table, &DataTable::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace leadlight
