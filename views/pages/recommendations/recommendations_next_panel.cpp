// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_next_panel.h"

#include "model/stages/analysis.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"

#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int fewest = 5;
constexpr int most = 50;
constexpr int atFirst = 10;
constexpr int fewestRows = 3; // stay visible in the smallest window
} // namespace

NextPagesPanel::NextPagesPanel(QWidget* parent)
    : Panel(tr("Next best assets"), parent)
    , m_table(new DataTable)
    , m_count(new QSpinBox)
{
    buildControls();
    m_table->setObjectName(QStringLiteral("nextPages"));
    m_table->setAccessibleName(tr("Next best assets"));
    m_table->setFittingRows(fewestRows, most);
    body()->addWidget(m_table, 1);
    body()->addWidget(makeNote(tr("A score orders pages for one cookie; scores of two cookies cannot be compared.")));
    body()->addStretch(0);
    setModel(nullptr);
}

void NextPagesPanel::buildControls()
{
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(fewest, most);
    m_count->setValue(atFirst);
    m_count->setPrefix(tr("Top "));
    m_count->setAccessibleName(tr("Length of the list"));
    connect(m_count, &QSpinBox::valueChanged, this, &NextPagesPanel::countChanged);
    addControl(m_count);

    auto* copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyNext"));
    copy->setToolTip(tr("Copy the list with headers, for a spreadsheet or a mail"));
    copy->setAccessibleName(tr("Copy the list"));
    connect(copy, &QPushButton::clicked, m_table, &DataTable::copyAll);
    addControl(copy);
    m_copy = copy;

    auto* button = new QPushButton(tr("Export"));
    button->setObjectName(QStringLiteral("exportNext"));
    button->setAccessibleName(tr("Export recommendations"));
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("This list as CSV...")), &QAction::triggered, m_table, &DataTable::askToExport);
    connect(menu->addAction(tr("All cookies' recommendations as CSV...")), &QAction::triggered, this,
            &NextPagesPanel::askToExportAll);
    button->setMenu(menu);
    addControl(button);
    m_export = button;
}

int NextPagesPanel::count() const
{
    return m_count->value();
}

void NextPagesPanel::setModel(std::shared_ptr<const TrainedModel> model)
{
    m_model = std::move(model);
    m_copy->setEnabled(m_model != nullptr);
    m_export->setEnabled(m_model != nullptr);
    m_count->setEnabled(m_model != nullptr);
    m_table->setEmptyText(m_model ? tr("This cookie has submitted every page there is.")
                                  : tr("Press Train to see recommendations."));
}

void NextPagesPanel::showCookie(std::int32_t cookie, const WhatIf& whatIf)
{
    if (!m_model || cookie < 0) {
        m_table->setContent(nullptr);
        setAside({});
        return;
    }
    auto pages = nextPages(*m_model, cookie, whatIf, count());
    m_table->setContent(nextPagesContent(m_model->interactions->data, std::move(pages), whatIf.isChanged()));
    say(whatIf);
}

void NextPagesPanel::say(const WhatIf& whatIf)
{
    const std::int32_t unseen = unseenPages(*m_model, whatIf);
    const QLocale locale;
    const auto text =
        tr("top %1 of %2 not yet submitted").arg(locale.toString(std::min(count(), unseen)), locale.toString(unseen));
    setAside(whatIf.isChanged() ? tr("What if: %1").arg(text) : text);
}

void NextPagesPanel::askToExportAll()
{
    auto* dialog = new QFileDialog(this, tr("Export all cookies' recommendations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("recommendations.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { Q_EMIT exportAllRequested(path, count()); });
    dialog->open();
}

} // namespace leadlight
