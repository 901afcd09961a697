// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/price_panel.h"

#include "model/describe/explanations.h"
#include "model/describe/rule_words.h"
#include "views/pages/rules/price_bars.h"
#include "views/pages/rules/rule_editor.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

namespace leadlight {

namespace {

constexpr std::size_t mostUnits = 16;
constexpr int leastFigures = 180;
constexpr int widestFacts = 450; // px of one line

QLabel* makeFigure(const char* name)
{
    auto* label = makeLabel({});
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

/// What its sentence leaves open; empty where that says all.
QString meaningOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::OnlyLive:
        return PricePanel::tr("Pages that are not in the asset list, or have no last day there, count as live.");
    case RuleKind::VisitorsLanguage:
        return PricePanel::tr("Pages that are not in the asset list, or have no language there, are for everyone.");
    default:
        return {};
    }
}

} // namespace

PricePanel::PricePanel(QWidget* parent)
    : Panel({}, parent)
{
    setAccessibleName(tr("What a rule costs"));
    m_none = makeLabel(tr("Choose a rule to see what it does, and what it costs."), TextSize::Heading, QFont::Normal,
                       QPalette::PlaceholderText);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    body()->addWidget(m_none, 1);
    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    rows->setSpacing(10);
    m_editor = new RuleEditor;
    m_summary = makeLabel({});
    m_summary->setObjectName(QStringLiteral("priceSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_all = makeLabel({}, TextSize::Heading, QFont::DemiBold);
    m_all->setObjectName(QStringLiteral("allRules"));
    m_all->setWordWrap(true);
    m_meaning = makeNote({});
    m_meaning->setObjectName(QStringLiteral("ruleMeaning"));
    rows->addWidget(m_editor);
    rows->addWidget(m_all);
    rows->addWidget(m_meaning);
    rows->addWidget(m_summary);
    auto* asked = new QHBoxLayout;
    m_price = new QPushButton(tr("Price it"));
    m_price->setObjectName(QStringLiteral("priceIt"));
    m_price->setToolTip(tr("Trains the model without the hidden pages, and ranks with and without the rule"));
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stopPricing"));
    m_stop->setAccessibleName(tr("Stop working out the price"));
    for (QPushButton* button : {m_price, m_stop}) {
        makeLink(*button);
        asked->addWidget(button);
    }
    asked->addStretch(1);
    rows->addLayout(asked);
    buildFigures();
    rows->addWidget(m_figures, 1);
    rows->addStretch(0);
    body()->addWidget(m_content, 1);
    buildFoot();
    connect(m_editor, &RuleEditor::edited, this, &PricePanel::edited);
    connect(m_price, &QPushButton::clicked, this, &PricePanel::priceRequested);
    connect(m_stop, &QPushButton::clicked, this, &PricePanel::stopRequested);
    showNone();
}

void PricePanel::buildFigures()
{
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    auto* foundHead = makeLabel(tr("Found in the top 10"), TextSize::Body, QFont::DemiBold);
    foundHead->setToolTip(
        tr("Pages that a visitor took are hidden from the model: of 100 of them, how many stand in the "
           "visitor's top 10. A hidden page that the rules leave out is not found. It does not say "
           "how many would follow a recommendation."));
    m_tested = makeNote({});
    m_tested->setObjectName(QStringLiteral("priceTested"));
    m_found = new FoundBars;
    rows->addWidget(foundHead);
    rows->addWidget(m_tested);
    rows->addWidget(m_found);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(2);
    m_coverage = makeFigure("priceCoverage");
    m_lists = makeFigure("priceLists");
    m_short = makeFigure("priceShort");
    const std::array all{std::pair{tr("Pages that stand in some list"), m_coverage},
                         std::pair{tr("Lists that change"), m_lists}, std::pair{tr("Lists shorter than 10"), m_short}};
    int needed = 0;
    const QFontMetrics letters(textFont(TextSize::Body, QFont::DemiBold));
    for (const auto& [head, figure] : all)
        needed += letters.horizontalAdvance(head);
    int column = 0;
    for (const auto& [head, figure] : all) {
        auto* name = makeLabel(head, TextSize::Body, QFont::DemiBold);
        name->setWordWrap(needed > widestFacts); // a long language
        facts->addWidget(name, 0, column, Qt::AlignBottom);
        facts->addWidget(figure, 1, column);
        figure->setAccessibleName(head);
        ++column;
    }
    facts->setColumnStretch(column, 1);
    rows->addLayout(facts);
    auto* mixHead =
        makeLabel(tr("Whose pages are recommended (grey before, coloured after)"), TextSize::Body, QFont::DemiBold);
    mixHead->setWordWrap(true);
    m_mixHead = mixHead;
    m_mix = new MixBars;
    rows->addWidget(m_mixHead);
    rows->addWidget(m_mix);
    rows->addStretch(1);
    m_figures = scrolling(inner);
    m_figures->setObjectName(QStringLiteral("priceFigures"));
    m_figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as there is room for
    m_figures->setMinimumHeight(leastFigures);
}

void PricePanel::buildFoot()
{
    m_accept = new QPushButton;
    m_accept->setObjectName(QStringLiteral("acceptRule"));
    makePrimary(*m_accept);
    m_discard = new QPushButton;
    m_discard->setObjectName(QStringLiteral("discardRule"));
    auto* foot =
        makeLabel(tr("Undo brings the old lists back."), TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    foot->setWordWrap(true);
    foot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_foot = foot;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_accept);
    row->addWidget(m_discard);
    row->addWidget(m_foot, 1);
    body()->addLayout(row);
    connect(m_accept, &QPushButton::clicked, this, &PricePanel::accepted);
    connect(m_discard, &QPushButton::clicked, this, &PricePanel::discarded);
}

void PricePanel::setData(const std::shared_ptr<const Dataset>& dataset)
{
    m_data = dataset;
    m_editor->setData(dataset);
}

const SingleRule& PricePanel::rule() const
{
    return m_editor->rule();
}

void PricePanel::showNone()
{
    m_content->hide();
    m_none->show();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_accept), static_cast<QWidget*>(m_discard), static_cast<QWidget*>(m_foot)})
        widget->hide();
}

void PricePanel::showRule(const SingleRule& rule, bool accepted)
{
    m_isAccepted = accepted;
    m_isOfAll = false;
    m_editor->show();
    m_all->hide();
    m_editor->showRule(rule);
    m_meaning->setText(meaningOf(rule.kind));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    m_none->hide();
    m_content->show();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_accept), static_cast<QWidget*>(m_discard), static_cast<QWidget*>(m_foot)})
        widget->show();
    m_discard->setText(accepted ? tr("Remove the rule") : tr("Discard"));
}

void PricePanel::showAll(int rules)
{
    m_isOfAll = true;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_accept), static_cast<QWidget*>(m_discard), static_cast<QWidget*>(m_foot)})
        widget->hide();
    m_editor->hide();
    m_all->setText(tr("All %1 rules in force together").arg(countText(rules)));
    m_all->show();
    m_meaning->setText(tr("Lists with all of them, beside lists with none."));
    m_meaning->show();
    m_none->hide();
    m_content->show();
}

QString PricePanel::stateText(const RulePricing::Price& price, bool canPrice) const
{
    if (!m_isOfAll && !rule().isComplete())
        return subjectOf(rule().kind) == RuleSubject::Page ? tr("Choose the page first.")
                                                           : tr("Choose the name first.");
    if (!canPrice)
        return tr("Its price shows once a model is trained.");
    switch (price.state) {
    case RulePricing::Price::State::Running:
        return tr("Working out the price...");
    case RulePricing::Price::State::Waiting:
        return tr("Others are being priced first.");
    case RulePricing::Price::State::Failed:
        return tr("It has no price: %1").arg(price.error);
    default:
        return tr("Not priced yet.");
    }
}

void PricePanel::showPrice(const RulePricing::Price& price, bool canPrice, bool changed)
{
    using State = RulePricing::Price::State;
    const bool known = price.state == State::Known;
    const bool runs = price.state == State::Running || price.state == State::Waiting;
    m_price->setVisible(canPrice && (m_isOfAll || rule().isComplete()) &&
                        (price.state == State::None || price.state == State::Failed));
    m_stop->setVisible(runs);
    m_figures->setVisible(known);
    if (known)
        showFigures(*price.price);
    else
        m_summary->setText(stateText(price, canPrice));
    if (m_isOfAll)
        return;
    if (m_isAccepted)
        m_accept->setText(known || runs || !changed ? tr("Change the rule") : tr("Change without its price"));
    else
        m_accept->setText(known || runs ? tr("Accept the rule") : tr("Accept without its price"));
    m_accept->setEnabled(rule().isComplete() && !runs && (!m_isAccepted || changed));
}

void PricePanel::showLack(const QString& lack)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_price), static_cast<QWidget*>(m_stop), m_figures})
        widget->hide();
    m_summary->setText(lack);
    m_accept->setText(m_isAccepted ? tr("Change the rule") : tr("Accept the rule"));
    m_accept->setEnabled(false);
}

void PricePanel::showFigures(const RulePrice& price)
{
    QStringList sentences;
    for (const Phrase& sentence : priceWords(price))
        sentences << words(sentence);
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_tested->setText(tr("of 100 hidden pages, %1 visitors, the same pages hidden before and after. %2")
                          .arg(countText(price.evaluation->testedCookies()), words(intervalMeaning())));
    m_found->setPrice(price);
    m_coverage->setText(tr("%1 → %2 of %3")
                            .arg(countText(pagesInLists(price, price.before)),
                                 countText(pagesInLists(price, price.after)),
                                 countText(price.evaluation->data->pages())));
    m_lists->setText(tr("%1 of %2 (%3 %)")
                         .arg(countText(price.changed), countText(price.lists),
                              QLocale().toString(100.0 * shareOfListsChanged(price), 'f', 0)));
    m_short->setText(countText(price.unmet.shorter));
    const bool units = m_data && !price.before.unitMix.empty();
    m_mixHead->setVisible(units);
    m_mix->setVisible(units);
    if (units)
        m_mix->setRows(mixRows(price, *m_data, mostUnits),
                       !m_isOfAll && subjectOf(rule().kind) == RuleSubject::Unit ? rule().name : std::string());
}

} // namespace leadlight
