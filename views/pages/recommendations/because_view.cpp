// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/because_view.h"

#include "model/describe/page_columns.h"
#include "views/style/theme.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <array>

namespace leadlight {

namespace {

constexpr int barHeight = 8;
constexpr std::array strengths{1.0, 0.62, 0.36, 0.18}; // of the accent, from the strongest reason to the rest

QColor colorOf(std::size_t reason, const Theme& theme)
{
    return mixed(theme.panel, theme.accent, strengths.at(std::min(reason, strengths.size() - 1)));
}

std::vector<BecauseView::Reason> reasonsOf(const Dataset& dataset, const NextPage& page)
{
    const BecauseShares shares = becauseShares(page.because);
    std::vector<BecauseView::Reason> out;
    for (const BecauseShares::Part& part : shares.parts)
        out.push_back({part.page == Explanation::popularOverall ? words(popularOverall())
                                                                : shownName(dataset.pageLabel(part.page)),
                       part.percent});
    if (shares.others > 0)
        out.push_back({shares.others == 1
                           ? BecauseView::tr("1 other page")
                           : BecauseView::tr("%1 other pages").arg(QLocale().toString(static_cast<int>(shares.others))),
                       shares.rest});
    return out;
}

} // namespace

/// One bar, a part for each reason.
class BecauseView::Bar : public QWidget
{
public:
    explicit Bar(const std::vector<Reason>& reasons)
        : m_reasons(reasons)
    {
        setFixedHeight(barHeight);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::of(*this);
        double left = 0.0;
        for (std::size_t i = 0; i < m_reasons.size(); ++i) {
            const double right = left + m_reasons[i].percent * width() / 100.0;
            painter.fillRect(QRectF(left, 0.0, std::max(1.0, right - left - 1.0), height()), colorOf(i, theme));
            left = right;
        }
    }

private:
    const std::vector<Reason>& m_reasons;
};

BecauseView::BecauseView(QWidget* parent)
    : QWidget(parent)
    , m_words(makeLabel({}))
    , m_bar(new Bar(m_reasons))
{
    m_words->setObjectName(QStringLiteral("becauseWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("Shares of the reasons"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_words);
    rows->addWidget(m_bar);
    clear();
}

void BecauseView::showPage(const Dataset& dataset, const NextPage& page)
{
    m_reasons = reasonsOf(dataset, page);
    m_words->setText(tr("No. %1: %2").arg(QLocale().toString(page.rank), words(becauseSentence(dataset, page))));
    showBar();
    show();
}

void BecauseView::clear()
{
    m_reasons.clear();
    m_words->clear();
    hide();
}

/// The sentence names the strongest; the bar shows how they stand to each other, and names all in its tip.
void BecauseView::showBar()
{
    QStringList parts;
    for (const Reason& reason : m_reasons)
        parts << tr("%1 % %2").arg(QLocale().toString(reason.percent), reason.name);
    m_bar->setToolTip(parts.join(QLatin1Char('\n')));
    m_bar->setAccessibleDescription(words(Phrase::commas(phrasesOf(parts))));
    m_bar->setVisible(!m_reasons.empty());
    m_bar->update();
}

QString BecauseView::text() const
{
    return m_words->text();
}

} // namespace leadlight
