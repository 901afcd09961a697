// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/matching_view.h"

#include "model/recommend/interactions.h"
#include "model/stages/files_summary.h"
#include "views/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace leadlight {

namespace {

constexpr std::array<bool UrlNormalisation::*, 6> switches{
    &UrlNormalisation::ignoreCase,          &UrlNormalisation::ignoreScheme, &UrlNormalisation::ignoreWww,
    &UrlNormalisation::ignoreTrailingSlash, &UrlNormalisation::ignoreQuery,  &UrlNormalisation::ignoreFragment};

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1);
}

} // namespace

MatchingView::MatchingView(QWidget* parent)
    : QWidget(parent)
    , m_now(makeNote({}))
{
    const std::array<QString, ways> names{tr("Upper and lower case (/Ebook = /ebook)"),
                                          tr("http:// or https:// in front"),
                                          tr("www. in front"),
                                          tr("A slash at the end"),
                                          tr("Everything after ?"),
                                          tr("Everything after #")};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(24);
    grid->addWidget(makeNote(tr("Overlook these differences when looking up a page's business unit. Off by default; "
                                "beside each, what it alone would do.")),
                    0, 0, 1, 2);
    for (std::size_t i = 0; i < ways; ++i) {
        m_boxes[i] = new QCheckBox(names[i]);
        m_boxes[i]->setObjectName(QStringLiteral("ignore%1").arg(i));
        m_effects[i] = makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
        grid->addWidget(m_boxes[i], static_cast<int>(i) + 1, 0);
        grid->addWidget(m_effects[i], static_cast<int>(i) + 1, 1);
        connect(m_boxes[i], &QCheckBox::clicked, this, [this, i](bool on) {
            m_options.normalise.*switches[i] = on;
            Q_EMIT joinOptionsEdited(m_options);
        });
    }
    grid->addWidget(m_now, ways + 1, 0, 1, 2);
    grid->setRowStretch(ways + 2, 1);
    grid->setColumnStretch(1, 1);
}

void MatchingView::setStudy(const Study& study)
{
    const bool ready = study.interactions && study.tables.mapping && study.tables.summary;
    setEnabled(ready);
    m_options = study.interactions ? study.interactions->data->options : JoinOptions{};
    for (std::size_t i = 0; i < ways; ++i) {
        m_boxes[i]->setChecked(m_options.normalise.*switches[i]);
        m_boxes[i]->setAccessibleDescription({});
        m_effects[i]->clear();
        if (!ready || i >= study.tables.summary->matchRates.size())
            continue;
        const MatchRate& rate = study.tables.summary->matchRates[i];
        m_effects[i]->setText(rate.pagesGained == 0
                                  ? tr("no more pages found")
                                  : tr("%1 % of submissions find a business unit, %2 more pages")
                                        .arg(percent(rate.submissionsShare),
                                             QLocale().toString(static_cast<qlonglong>(rate.pagesGained))));
        m_boxes[i]->setAccessibleDescription(m_effects[i]->text());
    }
    m_now->setText(tr("Open both files to see how well they match."));
    if (!ready)
        return;
    const auto& ledger = study.interactions->data->ledger;
    const auto total =
        static_cast<double>(std::max<std::int64_t>(1, ledger.mappedSubmissions + ledger.unmappedSubmissions));
    m_now->setText(tr("Now %1 % of submissions find a business unit.")
                       .arg(percent(static_cast<double>(ledger.mappedSubmissions) / total)));
}

} // namespace leadlight
