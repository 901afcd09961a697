// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/warehouse/write_there_panel.h"

#include "views/widgets/label.h"
#include "views/widgets/short_name.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
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
    body()->addStretch(0);
    connect(m_name, &QLineEdit::textChanged, this, &WriteTherePanel::fit);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writeRequested(m_name->text().trimmed()); });
    become(State::NoModel);
}

void WriteTherePanel::setReady(bool ready, const QString& database)
{
    m_database = database;
    become(ready ? State::Ready : State::NoModel);
}

void WriteTherePanel::setWriting(bool writing)
{
    m_isWriting = writing;
    say();
}

void WriteTherePanel::showWritten(const WrittenThere& written)
{
    m_written = written;
    m_writtenAt = QTime::currentTime();
    become(State::Written);
}

void WriteTherePanel::showCutShort()
{
    become(State::CutShort);
}

void WriteTherePanel::become(State state)
{
    m_state = state;
    say();
    fit();
}

void WriteTherePanel::fit()
{
    m_name->setEnabled(m_state != State::NoModel);
    m_write->setEnabled(m_state != State::NoModel && !m_name->text().trimmed().isEmpty());
}

/// While they are written nothing says what was before: that they were cut short is no longer so.
void WriteTherePanel::say()
{
    const bool goesOn = m_state == State::CutShort && !m_isWriting;
    m_write->setText(goesOn ? tr("Go on") : tr("Write everybody's lists there"));
    m_said->setToolTip({});
    if (m_isWriting)
        m_said->setText(tr("The lists are being written. Readers see the table as it was before until all are there."));
    else if (m_state == State::NoModel)
        m_said->setText(tr("Train a model first."));
    else if (m_state == State::Ready)
        m_said->setText(readyText());
    else if (m_state == State::CutShort)
        m_said->setText(tr("Cut short. What is done stays in the engine, also when Leadlight is closed; readers see "
                           "the table as it was before."));
    else
        m_said->setText(writtenText());
}

QString WriteTherePanel::readyText() const
{
    return m_database.isEmpty()
               ? tr("The table is made beside that of the submissions, batch by batch, and put in its place in one "
                    "step, so that nobody reads half of it. What was there before is kept.")
               : tr("The table is made in %1, batch by batch, and put in its place in one step, so that nobody reads "
                    "half of it. What was there before is kept.")
                     .arg(shortName(shownName(m_database), *m_said));
}

QString WriteTherePanel::writtenText() const
{
    const TableName& table = m_written.table;
    const QString name = shownName(table.database.empty() ? table.table : table.database + "." + table.table);
    const QString since = QLocale().toString(m_writtenAt, QLocale::ShortFormat);
    m_said->setToolTip(name);
    return (m_written.keptBefore
                ? tr("Since %1 the lists stand in %2; those from before in a table of the same name with _before.")
                : tr("Since %1 the lists stand in %2."))
        .arg(since, shortName(name, *m_said));
}

} // namespace leadlight
