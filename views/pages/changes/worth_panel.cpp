// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/worth_panel.h"

#include "model/describe/change_words.h"
#include "model/exports/lists/hold_out.h"
#include "views/widgets/label.h"
#include "views/widgets/number_field.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr double hundred = 100.0;
constexpr double usualShare = 0.2;
constexpr double leastPlanned = 0.0001; // as ChangeOptions takes it

/// What a control group says.
struct Worth
{
    std::optional<Uplift> uplift;
    TestPlan plan;
};

NumberField* makePercent(const char* name, const QString& accessibleName, double value)
{
    constexpr double most = 90.0;
    auto* box = new NumberField(0.0, most, false);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setValue(value);
    box->setSuffix(WorthPanel::tr(" %"));
    return box;
}

} // namespace

WorthPanel::WorthPanel(QWidget* parent)
    : Panel(tr("What were the lists worth?"), parent)
    , m_share(makePercent("controlShare", tr("Share of the control group"), 0.0))
    , m_seed(new NumberField(0.0, 4294967295.0, true))
    , m_planned(makePercent("plannedUplift", tr("Uplift to tell from chance"), 2.0))
    , m_uplift(makeLabel({}))
    , m_plan(makeLabel({}))
{
    m_seed->setObjectName(QStringLiteral("controlSeed"));
    m_seed->setAccessibleName(tr("Seed of the control group"));
    m_seed->setValue(static_cast<double>(HoldOut().seed));
    const auto caption = [](const QString& text) {
        return makeLabel(text, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    };
    auto* row = new QHBoxLayout;
    row->addWidget(caption(tr("Control group of the last export")));
    row->addWidget(m_share);
    row->addWidget(caption(tr("Seed")));
    row->addWidget(m_seed);
    row->addStretch(1);
    row->addWidget(caption(tr("Planned uplift")));
    row->addWidget(m_planned);
    body()->addLayout(row);
    m_uplift->setObjectName(QStringLiteral("upliftWords"));
    m_plan->setObjectName(QStringLiteral("planWords"));
    for (QLabel* label : {m_uplift, m_plan}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(label);
    }
    for (NumberField* field : {m_share, m_seed, m_planned})
        connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
            showWorth();
            Q_EMIT edited();
        });
    showWorth();
}

void WorthPanel::setLists(std::shared_ptr<const ListsOfThen> lists)
{
    m_lists = std::move(lists);
    showWorth();
}

void WorthPanel::readInto(ChangeChoices& choices) const
{
    choices.pair.plannedUplift = std::max(leastPlanned, m_planned->value() / hundred);
    choices.then.controlShare = m_share->value() / hundred;
    choices.then.controlSeed = static_cast<std::uint64_t>(m_seed->value());
}

void WorthPanel::setChoices(const ChangeChoices& choices)
{
    const QSignalBlocker share(m_share);
    const QSignalBlocker seed(m_seed);
    const QSignalBlocker planned(m_planned);
    m_share->setValue(choices.then.controlShare * hundred);
    m_seed->setValue(static_cast<double>(choices.then.controlSeed));
    m_planned->setValue(choices.pair.plannedUplift * hundred);
    showWorth();
}

void WorthPanel::showWorth()
{
    m_task.cancel();
    m_plan->setVisible(false);
    if (!m_lists) {
        m_uplift->setText(tr("The lists of then are still to be made."));
        return;
    }
    const HoldOut holdOut{.share = m_share->value() / hundred, .seed = static_cast<std::uint64_t>(m_seed->value())};
    const auto work = [lists = m_lists, holdOut,
                       planned = m_planned->value() / hundred](const Progress&) -> Result<Worth> {
        Worth out;
        if (holdOut.share > 0.0)
            out.uplift = upliftOf(*lists, [&](std::string_view cookie) { return isHeldOut(cookie, holdOut); });
        out.plan = testPlan(*lists, out.uplift, planned, holdOut.share > 0.0 ? holdOut.share : usualShare);
        return out;
    };
    m_task.run(work, [this](const Result<Worth>& worth) {
        if (!worth)
            return;
        m_uplift->setText(
            worth->uplift ? words(Phrase::sentences(upliftWords(*worth->uplift)))
                          : tr("Without a control group that was shown nothing, nobody can say. Where the last lists "
                               "were exported with one, give its share and seed."));
        m_plan->setText(words(planWords(worth->plan)));
        m_plan->setVisible(m_lists->pair->returned > 0);
    });
}

} // namespace leadlight
