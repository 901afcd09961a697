// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/start/recent_sessions_panel.h"

#include "model/describe/rule_words.h"
#include "model/recommend/catalogue.h"
#include "views/missing_files.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace leadlight {

namespace {

constexpr int mostShown = 5;
constexpr int widthOfNote = 150; // px, of one below a figure

enum Column {
    Name,
    Holds,
    Used,
    Visitors,
    Pages,
    Found,
};

RecentFiles asFiles(const RecentSession& session)
{
    return {{session.file}, session.used};
}

QString titleOf(const RecentSession& session)
{
    return shownName(QFileInfo(session.file).completeBaseName());
}

QString folderOf(const RecentSession& session)
{
    return placeOf({{session.file}, {}});
}

/// "EASE, 2 cohorts"
QString holdsOf(const RecentSession& session)
{
    QStringList out;
    if (const auto model = choiceNamed<ModelKey>(session.model.toStdString()))
        out << words(titleOf(*model));
    if (session.cohorts > 0)
        out << (session.cohorts == 1 ? RecentSessionsPanel::tr("1 cohort")
                                     : RecentSessionsPanel::tr("%1 cohorts").arg(QLocale().toString(session.cohorts)));
    return out.join(QStringLiteral(", "));
}

QLabel* rightAligned(QLabel* label)
{
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QLabel* number(qint64 value)
{
    return rightAligned(makeLabel(value > 0 ? QLocale().toString(value) : QStringLiteral("–")));
}

} // namespace

RecentSessionsPanel::RecentSessionsPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_missing(new MissingFiles(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* panel = new Panel(tr("Recent sessions"));
    auto* open = new QPushButton(tr("Open session..."));
    open->setObjectName(QStringLiteral("startSession"));
    panel->addControl(open);
    outer->addWidget(panel);
    m_column = panel->body();
    setVisible(false);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_context.intents.openSession({}); });
    connect(&context.news, &News::recentSessionsChanged, this, [this](const QList<RecentSession>& recent) {
        m_sessions = recent;
        checkMissing();
        showSessions();
    });
    connect(m_missing, &MissingFiles::changed, this, &RecentSessionsPanel::showSessions);
}

void RecentSessionsPanel::checkMissing()
{
    QList<RecentFiles> files;
    for (const RecentSession& session : std::as_const(m_sessions))
        files.append(asFiles(session));
    m_missing->check(files);
}

void RecentSessionsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    checkMissing();
}

void RecentSessionsPanel::showSessions()
{
    if (m_table) {
        m_table->hide();
        m_table->deleteLater(); // a link in it may be the one that was clicked
    }
    m_table = new QWidget;
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(Name, 3);
    grid->setColumnStretch(Holds, 2);
    m_column->addWidget(m_table);
    addHead();
    int row = 1;
    for (const RecentSession& session : m_sessions.mid(0, mostShown))
        addSession(row++, session);
    setVisible(!m_sessions.isEmpty());
}

void RecentSessionsPanel::addHead()
{
    const QStringList heads{tr("Name and folder"), tr("What it holds"), tr("Last used"),
                            tr("Visitors"),        tr("Pages"),         tr("Found in the top 10")};
    auto* grid = static_cast<QGridLayout*>(m_table->layout());
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = makeLabel(heads.at(column), TextSize::Small, QFont::DemiBold, QPalette::PlaceholderText);
        grid->addWidget(column >= Visitors ? rightAligned(head) : head, 0, column);
    }
}

void RecentSessionsPanel::addSession(int row, const RecentSession& session)
{
    const bool missing = m_missing->isMissing(asFiles(session));
    auto* grid = static_cast<QGridLayout*>(m_table->layout());
    grid->addWidget(makeName(session, missing), row, Name);
    grid->addWidget(makeHolds(session, missing), row, Holds);
    grid->addWidget(makeLabel(QLocale().toString(session.used, QLocale::ShortFormat), TextSize::Body, QFont::Normal,
                              QPalette::PlaceholderText),
                    row, Used);
    grid->addWidget(number(missing ? 0 : session.visitors), row, Visitors);
    grid->addWidget(number(missing ? 0 : session.pages), row, Pages);
    grid->addWidget(makeFound(session, missing), row, Found);
}

/// The figure; where the session's lists obey rules, below it that they have no part in it.
QWidget* RecentSessionsPanel::makeFound(const RecentSession& session, bool missing) const
{
    if (!session.found || missing)
        return rightAligned(makeLabel(QStringLiteral("–")));
    auto* figure = rightAligned(makeLabel(tr("%1 of 100").arg(QLocale().toString(*session.found * 100, 'f', 0))));
    const Phrase withoutThem = measuredWithoutRules({.rules = session.rules, .leftOut = session.leftOut});
    if (withoutThem.empty())
        return figure;
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* note = rightAligned(makeNote(words(withoutThem)));
    note->setObjectName(QStringLiteral("foundWithoutRules"));
    note->setFixedWidth(widthOfNote);
    column->addWidget(figure);
    column->addWidget(note, 0, Qt::AlignRight);
    return cell;
}

QWidget* RecentSessionsPanel::makeName(const RecentSession& session, bool missing)
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (missing) {
        column->addWidget(makeLabel(titleOf(session), TextSize::Body, QFont::Normal, QPalette::PlaceholderText));
        column->addWidget(
            makeLabel(tr("The file is no longer there."), TextSize::Small, QFont::Normal, QPalette::BrightText));
        return cell;
    }
    auto* open = new QPushButton(withoutMnemonic(titleOf(session)));
    makeLink(*open);
    open->setObjectName(QStringLiteral("recentSession"));
    open->setToolTip(shownName(session.file));
    open->setAccessibleName(tr("Open the session %1").arg(titleOf(session)));
    connect(open, &QPushButton::clicked, this,
            [this, file = session.file] { Q_EMIT m_context.intents.openSession(file); });
    column->addWidget(open, 0, Qt::AlignLeft);
    auto* folder = new ElidedLabel(folderOf(session));
    folder->setFont(textFont(TextSize::Small));
    folder->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(folder);
    return cell;
}

QWidget* RecentSessionsPanel::makeHolds(const RecentSession& session, bool missing)
{
    if (!missing)
        return makeLabel(holdsOf(session), TextSize::Body, QFont::Normal, QPalette::PlaceholderText);
    auto* cell = new QWidget;
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins({});
    auto* look = new QPushButton(tr("Look for it..."));
    auto* remove = new QPushButton(tr("Remove"));
    for (QPushButton* button : {look, remove}) {
        makeLink(*button);
        row->addWidget(button);
    }
    row->addStretch(1);
    remove->setObjectName(QStringLiteral("removeSession"));
    remove->setAccessibleName(tr("Remove %1 from this list").arg(titleOf(session)));
    connect(look, &QPushButton::clicked, this, [this] { Q_EMIT m_context.intents.openSession({}); });
    connect(remove, &QPushButton::clicked, this,
            [this, file = session.file] { Q_EMIT m_context.intents.removeRecentSession(file); });
    return cell;
}

} // namespace leadlight
