// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/performance/held_out_panel.h"

#include "model/base/agreeing.h"
#include "model/describe/rule_words.h"
#include "model/evaluate/slices.h"
#include "model/evaluate/verdict.h"
#include "model/evaluate/verdict_words.h"
#include "model/recommend/catalogue.h"
#include "model/stages/analysis.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/explain_button.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace leadlight {

namespace {

constexpr int widestHead = 130; // px of one line

/// "53 % (50 to 56)"
QString inPercent(const Estimate& estimate, int digits)
{
    const auto figure = [&](double value) { return words(roundedInHundred(value, digits)); };
    return HeldOutPanel::tr("%1 % (%2 to %3)").arg(figure(estimate.mean), figure(estimate.low), figure(estimate.high));
}

} // namespace

HeldOutPanel::HeldOutPanel(QWidget* parent)
    : Panel(tr("On hidden pages"), parent)
    , m_words(makeLabel({}))
    , m_withoutRules(makeNote({}))
    , m_measure(new QPushButton(tr("Measure on hidden pages")))
    , m_lab(new QPushButton(tr("Open the Model lab")))
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_measure->setObjectName(QStringLiteral("measureHeldOut"));
    m_lab->setObjectName(QStringLiteral("openLab"));
    makeLink(*m_lab);
    addControl(m_lab);
    addControl(new ExplainButton("found"));
    addFigures();
    m_withoutRules->setObjectName(QStringLiteral("heldOutWithoutRules"));
    m_withoutRules->setToolTip(tr("The Rules page says what each of them costs."));
    body()->addWidget(m_words);
    body()->addWidget(m_withoutRules);
    body()->addWidget(m_measure, 0, Qt::AlignLeft);
    connect(m_measure, &QPushButton::clicked, this, &HeldOutPanel::measureRequested);
    connect(m_lab, &QPushButton::clicked, this, &HeldOutPanel::labRequested);
    setStudy({});
}

void HeldOutPanel::addFigures()
{
    m_figures = new QWidget;
    auto* grid = new QGridLayout(m_figures);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (FigureRow* row : {&m_head, &m_model, &m_popular}) {
        const bool head = row == &m_head;
        const auto weight = row == &m_model ? QFont::DemiBold : QFont::Normal;
        row->name = new ElidedLabel;
        row->name->setFont(textFont(TextSize::Body, weight));
        row->name->setElideMode(Qt::ElideRight);
        grid->addWidget(row->name, line, 0);
        int column = 1;
        for (QLabel** label : {&row->hitRate, &row->ndcg}) {
            *label = makeLabel({}, head ? TextSize::Small : TextSize::Body, weight,
                               head ? QPalette::PlaceholderText : QPalette::WindowText);
            grid->addWidget(*label, line, column++, head ? Qt::AlignBottom : Qt::Alignment());
        }
        ++line;
    }
    body()->addWidget(m_figures);
}

void HeldOutPanel::setStudy(const Study& study)
{
    const auto scorecard = study.scorecard ? study.scorecard->scorecard : nullptr;
    const auto model = scorecard && study.analysis ? indexOf(*scorecard, study.analysis->model->options) : std::nullopt;
    m_hasData = study.interactions != nullptr;
    m_figures->setVisible(model.has_value());
    m_measure->setVisible(!model);
    m_lab->setVisible(scorecard != nullptr);
    enableMeasure();
    const QString withoutThem =
        model ? words(measuredWithoutRules(countedRules(study.analysis->rules.get()))) : QString();
    m_withoutRules->setText(withoutThem);
    m_withoutRules->setVisible(!withoutThem.isEmpty());
    if (model)
        return showFigures(*scorecard, *model);
    const bool noHitRate = study.analysis && study.analysis->hitRates.measured() == 0;
    m_words->setText(scorecard ? tr("The last comparison did not have this model with these settings.")
                     : noHitRate
                         ? tr("Whether the model finds what a cookie wants next shows on pages that were hidden "
                              "from it. That needs no business units.")
                         : tr("The hit rate above is measured on what the model has learnt from. Whether it finds "
                              "what a cookie wants next shows on pages that were hidden from it."));
}

void HeldOutPanel::showFigures(const Scorecard& scorecard, std::size_t model)
{
    const Cutoffs cutoffs = scorecard.evaluation->cutoffs();
    const int digits = foundDigits(scorecard, model); // as the sentence below says it
    const auto fill = [&](const FigureRow& row, std::size_t which, const QString& name) {
        const auto& figures = scorecard.models[which].metric;
        row.name->setText(name);
        row.hitRate->setText(inPercent(figures[static_cast<std::size_t>(Metric::HitRate)], digits));
        row.ndcg->setText(inPercent(figures[static_cast<std::size_t>(Metric::Ndcg)], 0));
    };
    const auto head = [&](QLabel* label, const QString& text, Metric metric) {
        label->setText(text);
        label->setWordWrap(label->fontMetrics().horizontalAdvance(text) > widestHead); // a long language
        label->setToolTip(tr("%1 In brackets: the 95 % interval.").arg(words(metricFormula(metric, cutoffs))));
    };
    head(m_head.hitRate, tr("Found in the top %1 (HR@%1)").arg(cutoffs.k), Metric::HitRate);
    head(m_head.ndcg, tr("Placed high (NDCG@%1)").arg(cutoffs.k), Metric::Ndcg);
    fill(m_model, model, words(titleOf(keyOf(scorecard.candidate(model).options))));
    m_model.name->setToolTip(words(scorecard.candidate(model).label));
    fill(m_popular, scorecard.popular, tr("Most popular"));
    for (QWidget* label : QList<QWidget*>{m_popular.name, m_popular.hitRate, m_popular.ndcg})
        label->setVisible(model != scorecard.popular);
    m_words->setText(words(inWords(scorecard, model)));
}

void HeldOutPanel::setBusy(bool busy)
{
    m_busy = busy;
    enableMeasure();
}

void HeldOutPanel::enableMeasure()
{
    m_measure->setEnabled(m_hasData && !m_busy);
    m_measure->setToolTip(m_hasData ? tr("Compares the models in the Model lab") : tr("Open a submissions file first"));
}

} // namespace leadlight
