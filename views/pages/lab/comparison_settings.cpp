// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/comparison_settings.h"

#include "model/evaluate/evaluation.h"
#include "model/evaluate/model_settings.h"
#include "model/recommend/catalogue.h"
#include "views/widgets/choice_text.h"
#include "views/widgets/label.h"
#include "views/widgets/options_form.h"
#include "views/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int modelsWidth = 260; // more for long names, up to a limit
constexpr int mostForModels = 360;
constexpr int boxAndGap = 30;
constexpr int formWidth = 400;
constexpr int formHeight = 560;

} // namespace

ComparisonSettings::ComparisonSettings(QWidget* parent)
    : PopupFrame(parent)
    , m_models(usualModels())
{
    setAccessibleName(tr("Settings of the comparison"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(32);
    columns->addWidget(makeModelList(), 0, Qt::AlignTop);
    columns->addWidget(makeForm());
    setCurrent(std::nullopt, false);
}

QWidget* ComparisonSettings::makeModelList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Models"), TextSize::Heading, QFont::DemiBold));
    m_current = new QCheckBox;
    int needed = modelsWidth;
    const auto addBox = [&](QCheckBox* box, const QString& text, bool always) {
        box->setText(text);
        box->setChecked(true);
        box->setEnabled(!always);
        connect(box, &QCheckBox::toggled, this, &ComparisonSettings::edited);
        column->addWidget(box);
        needed = std::max(needed, list->fontMetrics().horizontalAdvance(text) + boxAndGap);
    };
    for (const ModelOptions& options : m_models) {
        const Candidate candidate = candidateOf(options);
        m_boxes << new QCheckBox;
        m_boxes.back()->setObjectName(QString::fromStdString(candidate.name));
        addBox(m_boxes.back(), words(candidate.label), entryOf(options.settings).baseline);
        m_boxes.back()->setToolTip(words(entryOf(options.settings).help));
    }
    addBox(m_current, {}, true);
    m_current->setObjectName(QStringLiteral("current"));
    column->addWidget(
        makeNote(tr("The three baselines and the current model always take part; before a training, the chosen one.")));
    list->setFixedWidth(std::min(needed, mostForModels));
    return list;
}

QWidget* ComparisonSettings::makeForm()
{
    auto* form = new OptionsForm;
    form->addFields(m_options);
    // A given test is two more files, which the command line asks for.
    auto* protocol = form->findChild<QComboBox*>(QStringLiteral("protocol"));
    protocol->removeItem(static_cast<int>(Protocol::GivenTest));
    connect(form, &OptionsForm::edited, this, &ComparisonSettings::edited);
    form->setContentsMargins(0, 0, 12, 0); // between the fields and the scroll bar
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(formHeight);
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false); // the sheet shows through
    auto* half = new QWidget;
    half->setFixedWidth(formWidth);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("How they are measured"), TextSize::Heading, QFont::DemiBold));
    column->addWidget(scroll, 1);
    return half;
}

void ComparisonSettings::setCurrent(const std::optional<ModelOptions>& current, bool trained)
{
    const bool listed = current && std::ranges::any_of(m_models, [&](const ModelOptions& options) {
                            return settingsOf(options) == settingsOf(*current);
                        });
    const QString text = trained ? tr("%1 (current)") : tr("%1 (chosen, not trained yet)");
    m_current->setText(current ? text.arg(words(describe(*current))) : QString());
    m_current->setToolTip(m_current->text());
    m_current->setVisible(current && !listed);
}

Comparison ComparisonSettings::comparison() const
{
    Comparison out{.models = {}, .options = m_options};
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes.at(i)->isChecked())
            out.models.push_back(m_models[static_cast<std::size_t>(i)]);
    return out;
}

QString ComparisonSettings::summary() const
{
    const auto chosen = std::ranges::count_if(m_boxes, &QCheckBox::isChecked) + (m_current->isHidden() ? 0 : 1);
    const QString hidden = choiceText(Choices<Protocol>::names[static_cast<std::size_t>(m_options.protocol)]);
    const auto counted = [](qsizetype count, const QString& one, const QString& many) {
        return (count == 1 ? one : many).arg(QLocale().toString(count));
    };
    return QStringList{counted(chosen, tr("%1 model"), tr("%1 models")), tr("hidden: %1").arg(hidden),
                       counted(m_options.repeats, tr("%1 repeat"), tr("%1 repeats"))}
        .join(QStringLiteral(" · "));
}

} // namespace leadlight
