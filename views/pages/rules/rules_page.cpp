// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rules_page.h"

#include "model/describe/count_words.h"
#include "model/describe/price_words.h"
#include "model/describe/rule_words.h"
#include "model/evaluate/slices.h"
#include "model/recommend/rule_options.h"
#include "model/stages/rule_suggestions.h"
#include "views/pages/rules/price_panel.h"
#include "views/pages/rules/rule_files_view.h"
#include "views/pages/rules/rule_lists_panel.h"
#include "views/pages/rules/rules_file.h"
#include "views/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int leftWidth = 388;
constexpr int narrowLeft = 330;
constexpr int narrowPage = 980;
constexpr int leastHeight = 440;            // of a price; where there is less, the page scrolls
constexpr std::int32_t mostAtOnce = 20'000; // cookies whose lists are looked through quicker than the eye

} // namespace

RulesPage::RulesPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("Every list and file obeys them. Each rule shows its price before you accept it."), parent,
           Overflow::Scrolls)
    , m_pricing(new RulePricing(this))
    , m_file(new RulesFile(context, *this))
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_lists = new RuleListsPanel;
    m_panel = new PricePanel;
    m_panel->setObjectName(QStringLiteral("pricePanel"));
    m_panel->setMinimumHeight(leastHeight);
    m_columns->addWidget(m_lists);
    m_columns->addWidget(m_panel, 1);
    body()->addLayout(m_columns, 1);
    connectLists();
    connectPanel();
    connect(&context.news, &News::rulesChanged, this, &RulesPage::setRules);
    connect(&context.intents, &Intents::tryRule, this, &RulesPage::tryRule);
    showLists();
}

void RulesPage::connectLists()
{
    connect(m_lists, &RuleListsPanel::inForceChosen, this, [this](int row) { choose(Chosen::From::InForce, row); });
    connect(m_lists, &RuleListsPanel::triedChosen, this, [this](int row) { choose(Chosen::From::Tried, row); });
    connect(m_lists, &RuleListsPanel::allChosen, this, [this] { choose(Chosen::From::All, 0); });
    connect(m_lists, &RuleListsPanel::removeRequested, this, &RulesPage::removeRule);
    connect(m_lists, &RuleListsPanel::switched, this, &RulesPage::switchRule);
    connect(m_lists, &RuleListsPanel::kindChosen, this, &RulesPage::begin);
    connect(m_lists, &RuleListsPanel::openRequested, m_file, &RulesFile::open);
    connect(m_lists, &RuleListsPanel::saveRequested, m_file, &RulesFile::save);
    connect(m_lists->files(), &RuleFilesView::leftOutChosen, this, [this](const std::filesystem::path& file) {
        RuleChoices choices = m_choices;
        choices.excludeCookies = file;
        Q_EMIT context().intents.editRules(choices);
    });
    connect(m_lists->files(), &RuleFilesView::assetsChosen, this, [this](const std::filesystem::path& file) {
        RuleChoices choices = m_choices;
        choices.assets = file;
        Q_EMIT context().intents.editRules(choices);
    });
}

void RulesPage::connectPanel()
{
    connect(m_panel, &PricePanel::edited, this, &RulesPage::editShown);
    connect(m_panel, &PricePanel::accepted, this, &RulesPage::accept);
    connect(m_panel, &PricePanel::discarded, this, &RulesPage::discard);
    connect(m_panel, &PricePanel::priceRequested, this, [this] {
        if (const auto shown = priced())
            m_pricing->request({*shown});
    });
    connect(m_panel, &PricePanel::stopRequested, m_pricing, &RulePricing::stop);
    connect(m_pricing, &RulePricing::changed, this, &RulesPage::showLists);
}

void RulesPage::setStudy(const Study& study)
{
    const Study before = std::exchange(m_study, study);
    if (before.interactions != study.interactions) {
        m_tried.clear();
        m_discarded.clear();
        m_chosen = {};
        m_panel->setData(study.interactions ? study.interactions->data : nullptr);
    }
    look();
    priceAll();
    showLists();
}

void RulesPage::setRules(const RuleChoices& choices, const std::shared_ptr<const RulesInForce>& inForce)
{
    const SingleRule* chosen = chosenRule();
    const SingleRule shown = chosen != nullptr ? *chosen : SingleRule();
    m_choices = choices;
    m_inForce = inForce;
    m_file->setChoices(choices);
    if (m_chosen.from == Chosen::From::InForce) { // it may have another place, or be gone
        const auto same = std::ranges::find_if(
            choices.rules, [&shown](const ChosenRule& rule) { return rule.rule.isAboutTheSame(shown); });
        m_chosen.place = static_cast<std::size_t>(same - choices.rules.begin());
        if (same == choices.rules.end())
            m_chosen = {};
        else
            m_edited = same->rule;
    }
    if (m_chosen.from == Chosen::From::All && choices.on() < 2)
        m_chosen = {};
    look();
    priceAll();
    showLists();
}

void RulesPage::look()
{
    m_looking.cancel();
    if (!m_study.analysis)
        return showLooked({});
    const auto work = [analysis = m_study.analysis, choices = m_choices,
                       inForce = m_inForce](const Progress&) -> Result<Looked> {
        Looked out{suggestedRules(*analysis, choices, inForce ? inForce->ruling.assets.get() : nullptr), {}};
        if (inForce)
            out.notes = inForce->ruling.notes;
        if (const auto& rules = analysis->rules)
            for (Phrase& note : unmetWords(*rules, unmetRules(*rules, analysis->recommendations), analysis->data(),
                                           analysis->evidence))
                out.notes.push_back(std::move(note));
        return out;
    };
    const auto done = [this](const Result<Looked>& looked) {
        if (looked)
            showLooked(*looked);
    };
    if (m_study.analysis->data().cookies() <= mostAtOnce)
        return done(work(Progress()));
    m_lists->setNotes(words(figuresAreCounted())); // those of before are of other lists
    m_looking.run(work, done);
}

/// What the user has begun stays, behind what is suggested now.
void RulesPage::showLooked(const Looked& looked)
{
    const SingleRule* chosen = m_chosen.from == Chosen::From::Tried ? chosenRule() : nullptr;
    const SingleRule shown = chosen != nullptr ? *chosen : SingleRule();
    const bool any = chosen != nullptr;
    std::vector<Tried> next;
    const auto isAbout = [](const SingleRule& rule) {
        return [&rule](const SingleRule& other) { return other.isAboutTheSame(rule); };
    };
    for (const SingleRule& rule : looked.suggested)
        if (std::ranges::none_of(m_discarded, isAbout(rule)) && std::ranges::none_of(m_tried, [&](const Tried& tried) {
                return tried.own && tried.rule.isAboutTheSame(rule);
            }))
            next.push_back({rule, false});
    std::ranges::copy_if(m_tried, std::back_inserter(next), &Tried::own);
    m_tried = std::move(next);
    if (any) {
        const auto same = std::ranges::find(m_tried, shown, &Tried::rule);
        m_chosen = same == m_tried.end()
                       ? Chosen()
                       : Chosen{Chosen::From::Tried, static_cast<std::size_t>(same - m_tried.begin())};
    }
    QStringList notes;
    for (const Phrase& note : looked.notes)
        notes << words(note);
    m_lists->setNotes(notes.join(QLatin1Char(' ')));
    priceAll();
    showLists();
}

const SingleRule* RulesPage::chosenRule() const
{
    if (m_chosen.from == Chosen::From::Tried && m_chosen.place < m_tried.size())
        return &m_tried[m_chosen.place].rule;
    if (m_chosen.from == Chosen::From::InForce && m_chosen.place < m_choices.rules.size())
        return &m_edited;
    return nullptr;
}

bool RulesPage::isEdited() const
{
    return m_chosen.from == Chosen::From::InForce && chosenRule() != nullptr &&
           m_choices.rules[m_chosen.place].rule != m_edited;
}

void RulesPage::choose(Chosen::From from, int row)
{
    m_chosen = {from, static_cast<std::size_t>(std::max(0, row))};
    if (from == Chosen::From::InForce)
        m_edited = m_choices.rules[m_chosen.place].rule;
    priceAll();
    showLists();
}

void RulesPage::tryRule(const SingleRule& rule)
{
    Q_EMIT context().intents.showPage(objectName());
    const auto inForce = std::ranges::find_if(
        m_choices.rules, [&rule](const ChosenRule& chosen) { return chosen.rule.isAboutTheSame(rule); });
    if (inForce != m_choices.rules.end())
        return choose(Chosen::From::InForce, static_cast<int>(inForce - m_choices.rules.begin()));
    auto tried = std::ranges::find_if(m_tried, [&rule](const Tried& one) { return one.rule.isAboutTheSame(rule); });
    if (tried == m_tried.end())
        tried = m_tried.insert(m_tried.end(), Tried{rule, true});
    choose(Chosen::From::Tried, static_cast<int>(tried - m_tried.begin()));
    m_lists->focusTried();
}

void RulesPage::begin(RuleKind kind)
{
    const auto amounts = amountsOf(kind);
    tryRule({kind, {}, amounts ? amounts->usual : 0.0});
}

void RulesPage::editShown(const SingleRule& rule)
{
    if (m_chosen.from == Chosen::From::InForce)
        m_edited = rule;
    else if (chosenRule() != nullptr)
        m_tried[m_chosen.place] = {rule, true};
    priceAll();
    showLists();
}

void RulesPage::accept()
{
    const SingleRule* chosen = chosenRule();
    if (chosen == nullptr)
        return;
    const SingleRule rule = *chosen;
    RuleChoices choices = m_choices;
    if (m_chosen.from == Chosen::From::InForce)
        choices.rules[m_chosen.place] = {rule, true}; // it may be about something else now
    else
        choices = choices.with(rule);
    if (m_chosen.from == Chosen::From::Tried)
        m_tried.erase(m_tried.begin() + static_cast<std::ptrdiff_t>(m_chosen.place));
    m_chosen = {};
    Q_EMIT context().intents.editRules(choices);
    const auto accepted = std::ranges::find(m_choices.rules, rule, &ChosenRule::rule);
    if (accepted != m_choices.rules.end())
        choose(Chosen::From::InForce, static_cast<int>(accepted - m_choices.rules.begin()));
}

void RulesPage::discard()
{
    if (m_chosen.from == Chosen::From::InForce)
        return removeRule(static_cast<int>(m_chosen.place));
    if (chosenRule() == nullptr)
        return;
    m_discarded.push_back(m_tried[m_chosen.place].rule);
    m_tried.erase(m_tried.begin() + static_cast<std::ptrdiff_t>(m_chosen.place));
    m_chosen = {};
    showLists();
}

void RulesPage::switchRule(int row, bool on)
{
    RuleChoices choices = m_choices;
    choices.rules[static_cast<std::size_t>(row)].on = on;
    Q_EMIT context().intents.editRules(choices);
}

void RulesPage::removeRule(int row)
{
    Q_EMIT context().intents.editRules(m_choices.without(static_cast<std::size_t>(row)));
}

void RulesPage::showLists()
{
    const Dataset* dataset = m_study.interactions ? m_study.interactions->data.get() : nullptr;
    QList<RuleListModel::Row> inForce;
    for (const ChosenRule& chosen : m_choices.rules)
        inForce.append({words(ruleWords(chosen.rule, dataset)), chosen.on ? priceText(chosen.rule) : tr("switched off"),
                        chosen.on});
    QList<RuleListModel::Row> tried;
    for (const Tried& one : m_tried)
        tried.append({words(ruleWords(one.rule, dataset)), priceText(one.rule), true});
    m_lists->showRules(inForce, tried);
    const auto rowOf = [this](Chosen::From from) {
        return m_chosen.from == from && chosenRule() != nullptr ? static_cast<int>(m_chosen.place) : -1;
    };
    m_lists->choose(rowOf(Chosen::From::InForce), rowOf(Chosen::From::Tried));
    m_lists->setCanSave(m_choices.on() > 0);
    m_lists->setCanPriceAll(m_choices.on() > 1);
    m_lists->files()->setRules(m_choices, m_inForce);
    showChosen();
}

QList<Page::Picture> RulesPage::pictures()
{
    if (!m_tried.empty()) // known by the time that the picture is taken
        m_pricing->request({m_tried.front().rule});
    const auto showFirst = [this]() -> QWidget* {
        if (!m_tried.empty())
            choose(Chosen::From::Tried, 0);
        return nullptr;
    };
    return {{QStringLiteral("rules"), showFirst}};
}

void RulesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    priceAll();
    showLists();
}

void RulesPage::resizeEvent(QResizeEvent* event)
{
    m_lists->setFixedWidth(width() < narrowPage ? narrowLeft : leftWidth);
    Page::resizeEvent(event);
}

} // namespace leadlight
