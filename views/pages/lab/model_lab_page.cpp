// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/model_lab_page.h"

#include "model/stages/rules_in_force.h"
#include "views/pages/lab/runs_section.h"
#include "views/pages/lab/scorecard_section.h"
#include "views/pages/lab/tuning_section.h"
#include "views/pages/lab/weights_section.h"
#include "views/widgets/head_layout.h"
#include "views/widgets/label.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QLabel>
#include <QStackedWidget>
#include <array>

namespace leadlight {

namespace {
constexpr std::array sectionPictures{"scorecard", "tuning", "runs", "weights"}; // in the order of the sections
} // namespace

LabSection::LabSection(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

LabSection::~LabSection() = default;

ModelLabPage::ModelLabPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("Which model is right for this data, measured on pages that were hidden from it."), parent)
    , m_withoutRules(makeNote({}))
    , m_switch(new SegmentedControl({}))
    , m_toolBars(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_scorecard(new ScorecardSection(context))
    , m_tuning(new TuningSection(context))
    , m_runs(new RunsSection(context))
    , m_weights(new WeightsSection(context))
{
    m_switch->setAccessibleName(tr("Section of the Model lab"));
    m_toolBars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* head = new HeadLayout;
    head->setSpacing(16);
    head->addWidget(m_switch);
    head->addWidget(m_toolBars);
    body()->addLayout(head);
    m_withoutRules->setObjectName(QStringLiteral("labWithoutRules"));
    m_withoutRules->setToolTip(tr("The Rules page says what each of them costs."));
    body()->addWidget(m_withoutRules);
    body()->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedControl::currentChanged, this, &ModelLabPage::showSection);
    addSection(tr("Scorecard"), m_scorecard);
    addSection(tr("Tuning"), m_tuning);
    addSection(tr("Runs"), m_runs);
    addSection(tr("Weights"), m_weights);
    connect(&context.news, &News::modelChoicesChanged, this, &ModelLabPage::setModelChoices);
    connect(&context.news, &News::rulesChanged, this,
            [this](const RuleChoices& /*choices*/, const std::shared_ptr<const RulesInForce>& inForce) {
                const auto rules = rulesOf(inForce);
                m_rules = countedRules(rules.get());
                for (LabSection* section : std::as_const(m_sections))
                    section->setRules(rules);
                showWithoutRules();
            });
    showWithoutRules();
}

void ModelLabPage::addSection(const QString& title, LabSection* section)
{
    m_sections << section;
    m_stack->addWidget(section);
    m_toolBars->addWidget(section->toolBar() != nullptr ? section->toolBar() : new QWidget);
    section->setAccessibleName(title);
    m_switch->addSegment(title);
}

void ModelLabPage::setStudy(const Study& study)
{
    for (LabSection* section : std::as_const(m_sections))
        section->setStudy(study);
    m_compared = study.scorecard != nullptr;
    showWithoutRules();
}

/// The price of weights is measured under the rules; all other figures are not.
void ModelLabPage::showWithoutRules()
{
    const QWidget* shown = m_stack->currentWidget();
    const bool ofModels = shown != m_weights && (shown != m_scorecard || m_compared);
    const QString withoutThem = ofModels ? words(measuredWithoutRules(m_rules)) : QString();
    m_withoutRules->setText(withoutThem);
    m_withoutRules->setVisible(!withoutThem.isEmpty());
}

void ModelLabPage::setModelChoices(const ModelChoices& choices)
{
    for (LabSection* section : std::as_const(m_sections))
        section->setModelChoices(choices);
}

void ModelLabPage::setBusy(bool busy)
{
    for (LabSection* section : std::as_const(m_sections))
        section->setBusy(busy);
}

QList<ChartPanel*> ModelLabPage::charts() const
{
    return m_sections.at(m_stack->currentIndex())->charts();
}

QList<Page::Picture> ModelLabPage::pictures()
{
    QList<Picture> out;
    for (int i = 0; i < m_sections.size(); ++i) {
        const auto show = [this, i]() -> QWidget* {
            showSection(i);
            m_sections.at(i)->prepareForPicture();
            return nullptr;
        };
        out.append({pictureName(QString::fromLatin1(sectionPictures.at(static_cast<std::size_t>(i)))), show});
    }
    out.append({QStringLiteral("comparison_settings"), [this]() -> QWidget* {
                    m_scorecard->openSettings();
                    return &m_scorecard->settings();
                }});
    return out;
}

void ModelLabPage::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    m_switch->setCurrent(index);
    m_stack->setCurrentIndex(index);
    m_toolBars->setCurrentIndex(index);
    showWithoutRules();
}

} // namespace leadlight
