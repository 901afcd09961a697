// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/found_line.h"

#include "model/describe/change_words.h"
#include "model/describe/explanations.h"
#include "model/recommend/interactions.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <array>

namespace leadlight {

namespace {

// What is measured in seconds, whatever the model, and so unasked.
constexpr std::size_t mostInteractions = 50'000; // of either delivery
constexpr std::int32_t mostPages = 1'000;

bool isQuick(const DeliveryPair& pair)
{
    return std::ranges::all_of(std::array{pair.then.get(), pair.now.get()}, [](const Interactions* of) {
        return of->strength.index.size() <= mostInteractions && of->strength.cols <= mostPages;
    });
}

struct Measured
{
    FoundChange all;
    std::shared_ptr<const ChangesOverview> overview;
};

} // namespace

FoundLine::FoundLine(QWidget* parent)
    : QWidget(parent)
    , m_text(makeNote({}))
    , m_measure(new QPushButton(tr("Measure on hidden pages")))
{
    m_text->setObjectName(QStringLiteral("changesFound"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_measure->setObjectName(QStringLiteral("measureChanges"));
    m_measure->setToolTip(tr("Hides pages of either delivery, and looks how many the top 10 finds"));
    makeLink(*m_measure);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(m_measure);
    connect(m_measure, &QPushButton::clicked, this, &FoundLine::measure);
    say({}, false);
}

void FoundLine::setOverview(std::shared_ptr<const ChangesOverview> overview, const ModelOptions& model)
{
    m_task.cancel();
    m_overview = std::move(overview);
    m_model = model;
    if (!m_overview || !m_overview->pair)
        return say({}, false);
    if (isQuick(*m_overview->pair))
        return measure();
    say(tr("How often hidden pages are found in either delivery is not measured yet."), true);
}

void FoundLine::measure()
{
    say(tr("Measuring on hidden pages of both deliveries..."), false);
    const auto work = [overview = m_overview, model = m_model](const Progress& progress) -> Result<Measured> {
        auto found = findInBoth(overview->pair, model, EvaluateOptions(), progress);
        if (!found)
            return tl::unexpected(std::move(found.error()));
        return Measured{foundOverAll(*found), withFound(*overview, *found)};
    };
    m_task.run(work, [this](const Result<Measured>& done) {
        if (!done)
            return say(words(done.error().phrase()), false);
        m_about = Phrase::sentences({foundWords(*m_overview->pair, done->all), intervalMeaning()});
        sayFound();
        Q_EMIT measured(done->overview);
    });
}

void FoundLine::setRules(const RulesCounted& rules)
{
    m_rules = rules;
    if (!m_about.empty())
        sayFound();
}

void FoundLine::sayFound()
{
    Phrase text = m_about;
    if (Phrase without = measuredWithoutRules(m_rules); !without.empty())
        text = Phrase::sentences({std::move(text), std::move(without)});
    showText(words(text), false);
}

/// What is said of the work itself; a figure of before is none any more.
void FoundLine::say(const QString& text, bool offersToMeasure)
{
    m_about = {};
    showText(text, offersToMeasure);
}

void FoundLine::showText(const QString& text, bool offersToMeasure)
{
    m_text->setText(text);
    m_measure->setVisible(offersToMeasure);
    setVisible(!text.isEmpty());
}

} // namespace leadlight
