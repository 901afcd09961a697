// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/warehouse/write_there_panel.h"

#include "views/widgets/label.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace leadlight {

WriteTherePanel::WriteTherePanel(QWidget* parent)
    : Panel(tr("Everybody's lists"), parent)
    , m_name(new QLineEdit(QStringLiteral("next_pages")))
    , m_write(new QPushButton)
    , m_said(makeNote({}))
{
    m_name->setObjectName(QStringLiteral("targetTable"));
    m_name->setAccessibleName(tr("Table that the lists are written to"));
    m_write->setObjectName(QStringLiteral("writeThere"));
    m_said->setObjectName(QStringLiteral("writtenThere"));
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Table")));
    row->addWidget(m_name, 1);
    row->addWidget(m_write);
    body()->addLayout(row);
    body()->addWidget(m_said);
    connect(m_name, &QLineEdit::textChanged, this, &WriteTherePanel::fit);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writeRequested(m_name->text().trimmed()); });
    setReady(false);
}

void WriteTherePanel::setReady(bool ready, const QString& database)
{
    m_ready = ready;
    m_write->setText(tr("Write everybody's lists there"));
    m_said->setText(!ready ? tr("Train a model first.")
                    : database.isEmpty()
                        ? tr("The table is made beside that of the submissions, batch by batch, and put in its "
                             "place in one step, so that nobody reads half of it. What was there before is kept.")
                        : tr("The table is made in %1, batch by batch, and put in its place in one step, so that "
                             "nobody reads half of it. What was there before is kept.")
                              .arg(shownName(database)));
    fit();
}

void WriteTherePanel::fit()
{
    m_name->setEnabled(m_ready);
    m_write->setEnabled(m_ready && !m_name->text().trimmed().isEmpty());
}

void WriteTherePanel::showWritten(const TableName& table)
{
    const std::string name = table.database.empty() ? table.table : table.database + "." + table.table;
    m_write->setText(tr("Write everybody's lists there"));
    m_said->setText(tr("Since %1 the lists stand in %2; those from before in a table of the same name with _before.")
                        .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), shownName(name)));
}

void WriteTherePanel::showCutShort()
{
    m_write->setText(tr("Go on"));
    m_said->setText(tr("Cut short. What is done stays in the engine, also when Leadlight is closed; readers see the "
                       "table as it was before."));
}

} // namespace leadlight
