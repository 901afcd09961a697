// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_pricing.h"

#include "model/base/options_io.h"
#include "views/words.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t quickInteractions = 50'000; // with quickPages: below a second or two for a price
constexpr std::int32_t quickPages = 1'000;

/// The choices without and with a rule: one that is on is taken away, any other is added. Or without and with all.
std::pair<RuleChoices, RuleChoices> sidesOf(const Priced& what, const RuleChoices& choices)
{
    if (!what)
        return {choices.switchedOff(), choices};
    const auto same = std::ranges::find(choices.rules, ChosenRule{*what, true});
    if (same == choices.rules.end())
        return {choices, choices.with(*what)};
    return {choices.without(static_cast<std::size_t>(same - choices.rules.begin())), choices};
}

Result<std::shared_ptr<const RulePrice>> priceOf(const Priced& what, const PriceBasis& against,
                                                 const Progress& progress)
{
    const auto [without, with] = sidesOf(what, against.choices);
    const Dataset& data = against.analysis->data();
    auto before = rulesToTry(data, without, against.inForce.get());
    if (!before)
        return tl::unexpected(std::move(before.error()));
    auto after = rulesToTry(data, with, against.inForce.get());
    if (!after)
        return tl::unexpected(std::move(after.error()));
    return priceOfRules({.model = against.analysis->model,
                         .evidence = against.analysis->evidence,
                         .before = *std::move(before),
                         .after = *std::move(after),
                         .options = against.options},
                        progress);
}

bool isSame(const PriceBasis& one, const PriceBasis& other)
{
    return one.analysis == other.analysis && one.inForce == other.inForce && one.choices == other.choices &&
           writtenOptions(one.options).entries() == writtenOptions(other.options).entries();
}

} // namespace

RulePricing::RulePricing(QObject* parent)
    : QObject(parent)
{
}

void RulePricing::setBasis(const PriceBasis& against)
{
    if (isSame(m_basis, against))
        return;
    m_task.cancel();
    m_basis = against;
    m_waiting.clear();
    m_prices.clear();
    Q_EMIT changed();
}

void RulePricing::request(const std::vector<Priced>& wanted)
{
    if (!canPrice())
        return;
    std::optional<Priced> running;
    for (auto& [what, price] : m_prices) {
        if (price.state == Price::State::Waiting)
            price.state = Price::State::None;
        if (price.state == Price::State::Running)
            running = what;
    }
    m_waiting.clear();
    // What is asked for first does not wait for what nobody asks for, or asks for later.
    const bool gone = running && std::ranges::find(wanted, *running) == wanted.end();
    const bool later = running && !gone && isDue(wanted.front());
    if (!wanted.empty() && (gone || later)) {
        m_prices[*running].state = Price::State::None;
        m_task.cancel();
    }
    for (const Priced& what : wanted) {
        if (!isDue(what))
            continue;
        m_prices[what].state = Price::State::Waiting;
        m_waiting.push_back(what);
    }
    if (!m_task.isRunning())
        next();
    Q_EMIT changed();
}

bool RulePricing::isDue(const Priced& what) const
{
    return (!what || what->isComplete()) && of(what).state == Price::State::None;
}

void RulePricing::stop()
{
    m_task.cancel();
    m_waiting.clear();
    for (auto& [rule, price] : m_prices)
        if (price.state == Price::State::Waiting || price.state == Price::State::Running)
            price.state = Price::State::None;
    Q_EMIT changed();
}

bool RulePricing::isQuick() const
{
    if (!canPrice())
        return false;
    const SparseMatrix& strength = m_basis.analysis->model->interactions->strength;
    return strength.index.size() <= quickInteractions && strength.cols <= quickPages;
}

const RulePricing::Price& RulePricing::of(const Priced& what) const
{
    static const Price none;
    const auto found = m_prices.find(what);
    return found == m_prices.end() ? none : found->second;
}

void RulePricing::next()
{
    if (m_waiting.empty())
        return;
    const Priced what = m_waiting.front();
    m_waiting.pop_front();
    m_prices[what].state = Price::State::Running;
    m_task.run([what, against = m_basis](const Progress& progress) { return priceOf(what, against, progress); },
               [this, what](Result<std::shared_ptr<const RulePrice>> price) { finish(what, std::move(price)); });
}

void RulePricing::finish(const Priced& what, Result<std::shared_ptr<const RulePrice>> price)
{
    Price& known = m_prices[what];
    known.state = price ? Price::State::Known : Price::State::Failed;
    if (price)
        known.price = *std::move(price);
    else
        known.error = words(price.error().phrase());
    next();
    Q_EMIT changed();
}

} // namespace leadlight
