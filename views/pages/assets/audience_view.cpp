// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assets/audience_view.h"

#include "views/pages/assets/assets_tables.h"
#include "views/pages/assets/audience_curve.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/widgets/count_text.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int leastNumber = 84; // px, of the field for how many, however few there are
constexpr std::size_t curvePieces = 40;
constexpr std::int32_t listLength = 10;
constexpr int stepsOfSlider = 20; // by PageUp and PageDown
constexpr int fewestRows = 4;
} // namespace

AudienceView::AudienceView(QWidget* parent)
    : QWidget(parent)
    , m_counts(makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText))
    , m_curve(new AudienceCurve)
    , m_personalOnly(new QCheckBox(tr("Personal only")))
    , m_table(new DataTable)
{
    m_counts->setObjectName(QStringLiteral("audienceCounts"));
    m_counts->setWordWrap(true);
    m_personalOnly->setObjectName(QStringLiteral("personalOnly"));
    m_personalOnly->setToolTip(tr("Only visitors for whom what they took speaks for the page"));
    m_table->setObjectName(QStringLiteral("audience"));
    m_table->setAccessibleName(tr("Who should get it"));
    m_table->setMinimumHeight((fewestRows + 1) * DataTable::rowHeight);
    m_table->setSizePolicy(QSizePolicy::Expanding,
                           QSizePolicy::Ignored); // the page scrolls only where that is not there
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(6);
    rows->addWidget(buildReach());
    m_countsRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_countsRow->addWidget(m_counts, 1);
    m_countsRow->addWidget(m_personalOnly);
    rows->addLayout(m_countsRow);
    rows->addWidget(m_table, 1);
    rows->addWidget(buildButtons());
    connect(m_personalOnly, &QCheckBox::toggled, this, [this] { take(reach()); });
    setAudience(nullptr);
}

/// Side by side while the sentence has most of the room.
void AudienceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int partForChoice = 40; // %
    m_countsRow->setDirection(m_personalOnly->sizeHint().width() * 100 > width() * partForChoice
                                  ? QBoxLayout::TopToBottom
                                  : QBoxLayout::LeftToRight);
}

QWidget* AudienceView::buildReach()
{
    auto* reach = new QWidget;
    m_count = new QSpinBox;
    m_count->setObjectName(QStringLiteral("reach"));
    m_count->setAccessibleName(tr("How many visitors"));
    m_count->setKeyboardTracking(false);
    m_count->setMinimumWidth(leastNumber);
    m_best = makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    m_best->setObjectName(QStringLiteral("audienceBest"));
    m_of = makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    m_of->setObjectName(QStringLiteral("audienceOf"));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("reachSlider"));
    m_slider->setAccessibleName(tr("Reach against strength"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_best);
    top->addWidget(m_count);
    top->addWidget(m_of, 1);
    auto* ends = new QHBoxLayout;
    ends->addWidget(makeLabel(tr("fewer, stronger links"), TextSize::Small, QFont::Normal, QPalette::PlaceholderText));
    ends->addStretch(1);
    ends->addWidget(makeLabel(tr("more, weaker links"), TextSize::Small, QFont::Normal, QPalette::PlaceholderText));
    auto* rows = new QVBoxLayout(reach);
    rows->setContentsMargins({});
    rows->setSpacing(4);
    rows->addLayout(top);
    rows->addWidget(m_curve);
    rows->addWidget(m_slider);
    rows->addLayout(ends);
    connect(m_slider, &QSlider::valueChanged, this, &AudienceView::take);
    connect(m_count, &QSpinBox::valueChanged, this, &AudienceView::take);
    return reach;
}

QWidget* AudienceView::buildButtons()
{
    auto* buttons = new QWidget;
    m_export = new QPushButton;
    m_export->setObjectName(QStringLiteral("exportAudience"));
    m_select = new QPushButton(tr("Select them"));
    m_select->setObjectName(QStringLiteral("selectAudience"));
    m_select->setToolTip(tr("Selects these visitors on all pages"));
    auto* row = new FlowLayout(buttons);
    row->setSpacing(8);
    row->addWidget(m_export);
    row->addWidget(m_select);
    connect(m_export, &QPushButton::clicked, m_table, &DataTable::askToExport);
    connect(m_select, &QPushButton::clicked, this, [this] {
        Q_EMIT selectRequested(cookiesOf(*m_audience, firstMembers(*m_audience, reach(), m_personalOnly->isChecked())));
    });
    return buttons;
}

int AudienceView::reach() const
{
    return m_count->value();
}

int AudienceView::available() const
{
    if (!m_audience)
        return 0;
    return m_personalOnly->isChecked() ? m_audience->personalAmong.back() : m_audience->members();
}

int AudienceView::usualReach() const
{
    return m_audience ? std::max(1, static_cast<int>(m_audience->audience.withinRank(listLength).size())) : 0;
}

void AudienceView::setEmptyText(const QString& text)
{
    m_table->setEmptyText(text);
}

void AudienceView::setAudience(std::shared_ptr<const PageAudience> audience)
{
    m_audience = std::move(audience);
    m_curve->setCurve(m_audience ? linkCurve(m_audience->audience, curvePieces) : std::vector<double>());
    take(usualReach());
}

/// Slider and number say the same, whichever of them is moved.
void AudienceView::take(int count)
{
    const int most = available();
    const int taken = std::clamp(count, std::min(1, most), most);
    const QSignalBlocker sliderIsQuiet(m_slider);
    const QSignalBlocker countIsQuiet(m_count);
    m_count->setRange(std::min(1, most), most);
    m_count->setValue(taken);
    m_slider->setRange(std::min(1, most), most);
    m_slider->setPageStep(std::max(1, most / stepsOfSlider));
    m_slider->setValue(taken);
    showTaken();
}

void AudienceView::showTaken()
{
    const int taken = reach();
    const bool any = taken > 0;
    for (QWidget* control : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_slider),
                             static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_select)})
        control->setEnabled(any);
    m_personalOnly->setEnabled(m_audience != nullptr);
    // Before anybody was looked for, no number looks like a result.
    m_count->setSpecialValueText(m_audience ? QString() : QStringLiteral("–"));
    if (m_audience)
        m_export->setText(taken == 1 ? tr("Export 1 visitor...") : tr("Export %1 visitors...").arg(countText(taken)));
    else
        m_export->setText(tr("Export..."));
    m_table->setContent(m_audience
                            ? audienceContent(m_audience, firstMembers(*m_audience, taken, m_personalOnly->isChecked()))
                            : nullptr);
    sayCounts();
}

/// One sentence, in which the number to choose stands where the language has it.
void AudienceView::sayOfHowMany(std::int64_t without)
{
    const std::string place = "\uFFFC"; // stands for what is no text
    // Somebody who took some of several pages may still get the others.
    Phrase sentence =
        Phrase::tr("Best %1 of %Ln visitor without it", "Best %1 of %Ln visitors without it", without, place);
    if (m_audience->pages.size() > 1)
        sentence = Phrase::tr("Best %1 of %Ln visitor who has not taken them all",
                              "Best %1 of %Ln visitors who have not taken them all", without, place);
    const QStringList parts = words(sentence).split(QString::fromStdString(place));
    m_best->setText(parts.front().trimmed());
    m_of->setText(parts.back().trimmed());
}

void AudienceView::sayCounts()
{
    if (!m_audience) {
        m_best->setText({});
        m_of->setText({});
        m_counts->setText({});
        return m_curve->setReach(0.0);
    }
    const int taken = reach();
    const int all = m_audience->members();
    const AudienceBases bases = basesOfFirst(*m_audience, taken, m_personalOnly->isChecked());
    sayOfHowMany(m_audience->notTaken());
    QString counts = tr("%1 personal, %2 popular.").arg(countText(bases.personal), countText(bases.popular));
    if (!m_curve->isFalling())
        counts += QLatin1Char(' ') + tr("First come visitors in whose own list it stands high. Further down a link "
                                        "can be stronger again.");
    m_counts->setText(counts);
    m_curve->setReach(all > 0 ? static_cast<double>(taken) / all : 0.0);
}

} // namespace leadlight
