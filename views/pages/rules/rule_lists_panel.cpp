// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_lists_panel.h"

#include "views/pages/rules/rule_files_view.h"
#include "views/pages/rules/rule_list_view.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int mostInForce = 4; // rows; more scroll
constexpr int mostTried = 3;   // and as many more as there is room for
} // namespace

RuleListsPanel::RuleListsPanel(QWidget* parent)
    : Panel(tr("In force"), parent)
    , m_inForceRows(new RuleListModel(true, this))
    , m_triedRows(new RuleListModel(false, this))
    , m_inForce(new RuleListView(m_inForceRows, mostInForce))
    , m_tried(new RuleListView(m_triedRows, mostTried))
    , m_nothing(makeNote(tr("Nothing is imposed: lists are as the model ranks.")))
    , m_notes(makeNote({}))
    , m_files(new RuleFilesView)
{
    setAside(tr("part of every list and file"));
    m_inForce->setObjectName(QStringLiteral("rulesInForce"));
    m_inForce->setAccessibleName(tr("Rules in force"));
    m_notes->setObjectName(QStringLiteral("ruleNotes"));
    m_tried->setObjectName(QStringLiteral("rulesToTry"));
    m_tried->setAccessibleName(tr("Rules to try"));
    auto* add = new QPushButton(tr("Add a rule"));
    add->setObjectName(QStringLiteral("addRule"));
    addKinds(*add);
    auto* tryHead = new QHBoxLayout;
    tryHead->addWidget(makeLabel(tr("Try one"), TextSize::Body, QFont::DemiBold));
    auto* aside = new ElidedLabel(tr("nothing changes yet"));
    aside->setElideMode(Qt::ElideRight);
    aside->setFont(textFont(TextSize::Small));
    aside->setForegroundRole(QPalette::PlaceholderText);
    tryHead->addWidget(aside, 1);
    tryHead->addWidget(add);
    m_priceAll = new QPushButton(tr("Price of all rules together"));
    m_priceAll->setObjectName(QStringLiteral("priceAllRules"));
    m_priceAll->setToolTip(tr("What the lists find with all rules that are switched on, and with none"));
    makeLink(*m_priceAll);
    m_priceAll->hide();
    connect(m_priceAll, &QPushButton::clicked, this, &RuleListsPanel::allChosen);
    body()->addWidget(m_inForce);
    body()->addWidget(m_priceAll, 0, Qt::AlignLeft);
    body()->addWidget(m_nothing);
    body()->addWidget(m_notes);
    body()->addLayout(tryHead);
    body()->addWidget(m_tried, 1);
    body()->addStretch(0);
    body()->addWidget(m_files);
    body()->addWidget(buildFoot());
    connect(m_inForce, &RuleListView::chosen, this, &RuleListsPanel::inForceChosen);
    connect(m_tried, &RuleListView::chosen, this, &RuleListsPanel::triedChosen);
    connect(m_inForce, &RuleListView::removeRequested, this, &RuleListsPanel::removeRequested);
    connect(m_inForceRows, &RuleListModel::switched, this, &RuleListsPanel::switched);
    setNotes({});
}

QWidget* RuleListsPanel::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto* open = new QPushButton(tr("Open rules..."));
    open->setObjectName(QStringLiteral("openRulesFile"));
    open->setToolTip(tr("Rules as the command line's --rules reads them, in place of those in force"));
    m_save = new QPushButton(tr("Save rules..."));
    m_save->setObjectName(QStringLiteral("saveRulesFile"));
    m_save->setToolTip(tr("The rules that are switched on, as the command line's --rules reads them"));
    row->addWidget(open);
    row->addWidget(m_save);
    row->addStretch(1);
    connect(open, &QPushButton::clicked, this, &RuleListsPanel::openRequested);
    connect(m_save, &QPushButton::clicked, this, &RuleListsPanel::saveRequested);
    return foot;
}

void RuleListsPanel::addKinds(QPushButton& button)
{
    auto* menu = new QMenu(&button);
    for (int kind = 0; kind < ruleKinds; ++kind)
        menu->addAction(words(kindTitle(static_cast<RuleKind>(kind))), this,
                        [this, kind] { Q_EMIT kindChosen(static_cast<RuleKind>(kind)); });
    button.setMenu(menu);
}

void RuleListsPanel::showRules(const QList<RuleListModel::Row>& inForce, const QList<RuleListModel::Row>& tried)
{
    m_inForceRows->setRows(inForce);
    m_triedRows->setRows(tried);
    m_inForce->setVisible(!inForce.isEmpty());
    m_nothing->setVisible(inForce.isEmpty());
}

void RuleListsPanel::choose(int inForce, int tried)
{
    m_inForce->choose(inForce);
    m_tried->choose(tried);
}

void RuleListsPanel::setNotes(const QString& notes)
{
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void RuleListsPanel::setCanSave(bool can)
{
    m_save->setEnabled(can);
}

void RuleListsPanel::setCanPriceAll(bool can)
{
    m_priceAll->setVisible(can);
}

void RuleListsPanel::focusTried()
{
    m_tried->setFocus();
}

} // namespace leadlight
