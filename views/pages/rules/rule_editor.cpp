// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_editor.h"

#include "model/describe/page_columns.h"
#include "model/join/dataset.h"
#include "views/pages/recommendations/page_field.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/label.h"
#include "views/widgets/number_field.h"
#include "views/words.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr auto namePlace = "\uE001"; // private use: in no language's sentence
constexpr auto amountPlace = "\uE002";
constexpr int widestNames = 260;
constexpr int pageWidth = 240;
constexpr int widestPage = 420;
constexpr int amountWidth = 96;
constexpr int fieldHeight = 32;

} // namespace

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The rule"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
}

void RuleEditor::setData(const std::shared_ptr<const Dataset>& dataset)
{
    if (dataset == m_data)
        return;
    m_data = dataset;
    build();
}

void RuleEditor::showRule(const SingleRule& rule)
{
    const bool sameFields = m_sentence != nullptr && rule.kind == m_rule.kind && rule.name == m_rule.name;
    if (sameFields && rule.amount == m_rule.amount)
        return;
    m_rule = rule;
    build();
}

std::vector<std::string> RuleEditor::names() const
{
    if (!m_data)
        return {};
    return subjectOf(m_rule.kind) == RuleSubject::Type ? m_data->types : m_data->businessUnits;
}

/// The sentence of the user's language, cut at its places.
void RuleEditor::build()
{
    if (m_sentence != nullptr) {
        m_sentence->hide();
        m_sentence->deleteLater(); // one of its fields may be what has been edited
    }
    m_sentence = new QWidget;
    m_page = nullptr;
    m_amount = nullptr;
    m_sentence->setLayout(new FlowLayout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_sentence->setSizePolicy(policy);
    layout()->addWidget(m_sentence);
    QString rest = words(ruleSentence(m_rule.kind, std::string(namePlace), std::string(amountPlace)));
    const QString name = QString::fromUtf8(namePlace);
    const QString amount = QString::fromUtf8(amountPlace);
    while (!rest.isEmpty()) {
        const qsizetype atName = rest.indexOf(name);
        const qsizetype atAmount = rest.indexOf(amount);
        if (atName < 0 && atAmount < 0)
            return addWords(rest);
        const bool nameFirst = atName >= 0 && (atAmount < 0 || atName < atAmount);
        const qsizetype at = nameFirst ? atName : atAmount;
        addWords(rest.left(at));
        if (nameFirst)
            addName();
        else
            addAmount();
        rest = rest.mid(at + 1);
    }
}

void RuleEditor::addWords(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    auto* label = makeLabel(text.trimmed(), TextSize::Heading, QFont::DemiBold);
    label->setFixedHeight(fieldHeight); // in line with the fields
    m_sentence->layout()->addWidget(label);
}

void RuleEditor::addName()
{
    if (subjectOf(m_rule.kind) == RuleSubject::Page)
        return addPageName();
    auto* field = new QComboBox;
    field->setObjectName(QStringLiteral("ruleName"));
    field->setAccessibleName(subjectOf(m_rule.kind) == RuleSubject::Type ? tr("Asset type") : tr("Business unit"));
    field->setMaximumWidth(widestNames);
    const auto all = names();
    const bool types = subjectOf(m_rule.kind) == RuleSubject::Type;
    for (const std::string& name : all)
        field->addItem(shownName(types ? shortTypeName(name) : std::string_view(name)));
    if (subjectOf(m_rule.kind) == RuleSubject::Unit && m_data && m_data->unmappedUnit >= 0)
        field->setItemText(m_data->unmappedUnit, words(unmappedWord()));
    const auto found = std::ranges::find(all, m_rule.name);
    if (found == all.end() && !m_rule.name.empty())
        field->addItem(shownName(m_rule.name)); // of a rule for other data
    field->setCurrentIndex(m_rule.name.empty() ? -1 : static_cast<int>(found - all.begin()));
    field->setPlaceholderText(tr("Choose..."));
    connect(field, &QComboBox::activated, this, [this, all](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < all.size())
            setName(all[static_cast<std::size_t>(index)]);
    });
    m_sentence->layout()->addWidget(field);
}

void RuleEditor::addPageName()
{
    const auto page = m_data && !m_rule.name.empty() ? m_data->findPage(m_rule.name) : std::nullopt;
    const QString shown = page ? shownName(m_data->pageLabel(*page)) : shownName(m_rule.name);
    if (!shown.isEmpty()) {
        m_page = makeLabel({}, TextSize::Heading);
        m_page->setObjectName(QStringLiteral("rulePage"));
        m_page->setText(m_page->fontMetrics().elidedText(shown, Qt::ElideMiddle, widestPage));
        m_page->setToolTip(shownName(m_rule.name));
        m_page->setFixedHeight(fieldHeight);
        m_sentence->layout()->addWidget(m_page);
    }
    auto* field = new PageField;
    field->setObjectName(QStringLiteral("rulePageField"));
    field->setAccessibleName(tr("Page"));
    field->setPlaceholderText(shown.isEmpty() ? tr("Choose the page...") : tr("Another page..."));
    field->setFixedWidth(pageWidth);
    field->setPages(m_data);
    connect(field, &PageField::pageChosen, this,
            [this](std::int32_t chosen) { setName(std::string(m_data->pageText(chosen))); });
    m_sentence->layout()->addWidget(field);
}

void RuleEditor::addAmount()
{
    const RuleAmounts amounts = amountsOf(m_rule.kind).value_or(RuleAmounts());
    m_amount = new NumberField(amounts.low, amounts.high, amounts.whole);
    m_amount->setObjectName(QStringLiteral("ruleAmount"));
    m_amount->setAccessibleName(amounts.whole ? tr("How many") : tr("By how much, -1 to 1"));
    m_amount->setToolTip(amounts.whole ? QString()
                                       : tr("Added to the 0 to 1 score: 0.5 is half of the way from the lowest to the "
                                            "highest score"));
    m_amount->setFixedWidth(amountWidth);
    m_amount->setValue(m_rule.amount);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_rule.amount = value;
        Q_EMIT edited(m_rule);
    });
    m_sentence->layout()->addWidget(m_amount);
}

void RuleEditor::setName(const std::string& name)
{
    if (name == m_rule.name)
        return;
    m_rule.name = name;
    if (subjectOf(m_rule.kind) == RuleSubject::Page) {
        const bool hadFocus = m_sentence->isAncestorOf(QApplication::focusWidget());
        build();
        if (auto* field = m_sentence->findChild<PageField*>(); hadFocus && field != nullptr)
            field->setFocus(Qt::OtherFocusReason); // the one that had it is gone
    }
    Q_EMIT edited(m_rule);
}

} // namespace leadlight
