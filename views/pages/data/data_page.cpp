// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/data_page.h"

#include "model/describe/summary.h"
#include "model/recommend/interactions.h"
#include "model/stages/files_summary.h"
#include "views/pages/data/details_panel.h"
#include "views/pages/data/file_card.h"
#include "views/pages/data/ledger_panel.h"
#include "views/pages/data/type_weights.h"
#include "views/words.h"

#include <QVBoxLayout>
#include <initializer_list>

namespace leadlight {

namespace {
constexpr int weightsWidth = 290;
constexpr int narrowWeights = 250;
constexpr int narrowPage = 860;
constexpr int leastTable = 250; // some rows below the head
} // namespace

DataPage::DataPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("What was read, what was left out, and how the two files fit together."), parent,
           Overflow::Scrolls)
    , m_submissions(new FileCard(tr("Submissions"), tr("Open submissions...")))
    , m_mapping(new FileCard(tr("BU mapping"), tr("Open BU mapping...")))
    , m_ledger(new LedgerPanel)
    , m_details(new DetailsPanel)
    , m_weights(new TypeWeights)
{
    buildCards();
    body()->addWidget(m_ledger);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_weights->setFixedWidth(weightsWidth);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_details, m_weights})
        panel->setMinimumHeight(leastTable);
    row->addWidget(m_details, 1);
    row->addWidget(m_weights);
    body()->addLayout(row, 1);
    buildJoin();
    connect(&context.news, &News::previewed, this, &DataPage::showPreview);
    connect(&context.news, &News::resultsChanged, m_weights,
            [this](const ShownResults& results) { m_weights->setModel(results.next); });
    DataPage::setStudy({});
}

void DataPage::buildCards()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_submissions, 1);
    row->addWidget(m_mapping, 1);
    body()->addLayout(row);
    connect(m_submissions, &FileCard::openRequested, &context().intents, &Intents::openSubmissions);
    connect(m_mapping, &FileCard::openRequested, &context().intents, &Intents::openMapping);
    for (auto* card : {m_submissions, m_mapping}) {
        const auto show = [this](DetailsPanel::View view) {
            return [this, view] {
                m_details->showView(view);
                bringIntoSight(m_details);
            };
        };
        connect(card, &FileCard::leftOutRequested, this, show(DetailsPanel::LeftOutLines));
        connect(card, &FileCard::robotsRequested, this, show(DetailsPanel::LeftOutLines));
        connect(card, &FileCard::conflictsRequested, this, show(DetailsPanel::Conflicts));
    }
}

void DataPage::buildJoin()
{
    connect(m_ledger, &LedgerPanel::openMappingRequested, &context().intents, &Intents::openMapping);
    connect(m_ledger, &LedgerPanel::closeMappingRequested, &context().intents, &Intents::closeMapping);
    connect(m_ledger, &LedgerPanel::unmappedChosen, this, [this](UnmappedPages unmapped) {
        JoinOptions options = m_study.interactions->data->options;
        options.unmapped = unmapped;
        Q_EMIT context().intents.editJoin(options);
    });
    connect(m_details, &DetailsPanel::joinOptionsEdited, &context().intents, &Intents::editJoin);
    connect(m_weights, &TypeWeights::weightsEdited, &context().intents, &Intents::editTypeWeights);
    connect(m_weights, &TypeWeights::leaveOutRequested, this, [this](const std::string& type) {
        Q_EMIT context().intents.tryRule({RuleKind::ExcludeType, type, 0.0});
    });
    connect(&context().news, &News::rulesChanged, m_weights,
            [this](const RuleChoices& /*choices*/, const std::shared_ptr<const RulesInForce>& inForce) {
                m_weights->setRules(inForce);
                if (m_study.interactions)
                    m_weights->showWeights(*m_study.interactions);
            });
    connect(m_weights, &TypeWeights::resetRequested, &context().intents, &Intents::resetTypeWeights);
}

void DataPage::setStudy(const Study& study)
{
    m_study = study;
    m_previewing = false;
    if (study.tables.submissions && study.tables.summary)
        m_submissions->showSubmissions(*study.tables.submissions, *study.tables.summary);
    else
        m_submissions->showMissing();
    if (study.tables.mapping)
        m_mapping->showMapping(*study.tables.mapping);
    else
        m_mapping->showMissing();
    const bool joined = study.interactions != nullptr;
    m_ledger->setVisible(joined && study.tables.mapping != nullptr);
    m_weights->setVisible(joined);
    if (joined) {
        m_submissions->showRobots(words(robotsNote(*study.interactions)));
        m_ledger->showData(*study.interactions->data);
        m_weights->showWeights(*study.interactions);
    }
    m_details->setStudy(study);
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    m_weights->setFixedWidth(width() < narrowPage ? narrowWeights : weightsWidth);
    Page::resizeEvent(event);
}

void DataPage::showPreview(const std::shared_ptr<const FilePreview>& preview)
{
    if (!preview) {
        if (m_previewing)
            setStudy(Study(m_study));
        return;
    }
    m_previewing = true;
    m_submissions->showReading(preview->report);
    m_ledger->hide();
    m_weights->hide();
    m_details->showPreview(preview);
}

} // namespace leadlight
