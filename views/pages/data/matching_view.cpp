// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/matching_view.h"

#include "model/describe/submission_shares.h"
#include "model/recommend/interactions.h"
#include "model/stages/files_summary.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace leadlight {

namespace {

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1);
}

} // namespace

MatchingView::MatchingView(QWidget* parent)
    : QWidget(parent)
    , m_now(makeNote({}))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(24);
    grid->addWidget(makeNote(tr("Overlook these differences when looking up a page's business unit. Off by default; "
                                "beside each, what it alone would do.")),
                    0, 0, 1, 2);
    int row = 0;
    visitFields(m_options.normalise, [&](const auto& field, bool /*on*/) {
        const Way way = addWay(field);
        grid->addWidget(way.box, ++row, 0);
        grid->addWidget(way.effect, row, 1);
        m_ways.push_back(way);
    });
    grid->addWidget(m_now, ++row, 0, 1, 2);
    grid->setRowStretch(++row, 1);
    grid->setColumnStretch(1, 1);
}

MatchingView::Way MatchingView::addWay(const Field<UrlNormalisation, bool>& field)
{
    auto* box = new QCheckBox(words(field.label));
    box->setObjectName(QString::fromUtf8(field.key));
    connect(box, &QCheckBox::clicked, this, [this, member = field.member](bool on) {
        m_options.normalise.*member = on;
        Q_EMIT joinOptionsEdited(m_options);
    });
    return {field.member, box, makeLabel({}, TextSize::Small, QFont::Normal, QPalette::PlaceholderText)};
}

void MatchingView::showRate(const Way& way, const MatchRate& rate)
{
    const auto gained = static_cast<qlonglong>(rate.pagesGained);
    const QString share = percent(rate.submissionsShare);
    way.effect->setText(
        gained == 0 ? tr("no more pages found")
        : gained == 1
            ? tr("%1 % of submissions find a business unit, 1 more page").arg(share)
            : tr("%1 % of submissions find a business unit, %2 more pages").arg(share, QLocale().toString(gained)));
    way.box->setAccessibleDescription(way.effect->text());
}

void MatchingView::setStudy(const Study& study)
{
    const bool ready = study.interactions && study.tables.mapping && study.tables.summary;
    setEnabled(ready);
    m_options = study.interactions ? study.interactions->data->options : JoinOptions{};
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const Way& way = m_ways[i];
        way.box->setChecked(m_options.normalise.*way.on);
        way.box->setAccessibleDescription({});
        way.effect->clear();
        if (ready && i < study.tables.summary->matchRates.size())
            showRate(way, study.tables.summary->matchRates[i]);
    }
    m_now->setText(tr("Open both files to see how well they match."));
    if (!ready)
        return;
    m_now->setText(tr("Now %1 % of submissions find a business unit.")
                       .arg(percent(submissionShares(*study.interactions->data).mappedShare)));
}

} // namespace leadlight
