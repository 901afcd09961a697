// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/coach.h"

#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace leadlight {

namespace {

constexpr int coachWidth = 360;
constexpr int fromEdge = 24;
constexpr int aboveFoot = 48;

struct Step
{
    const char* page;
    const char* heading;
    const char* words;
};
constexpr std::array steps{
    Step{"recommendations", QT_TRANSLATE_NOOP("leadlight::Coach", "1 of 3: what each visitor should see next"),
         QT_TRANSLATE_NOOP("leadlight::Coach",
                           "Choose a visitor at the left. At the right stands what they took, and below it what they "
                           "should be offered next, best first, with the reason. Untick a page to see what would "
                           "change.")},
    Step{"assets", QT_TRANSLATE_NOOP("leadlight::Coach", "2 of 3: who should get a page"),
         QT_TRANSLATE_NOOP("leadlight::Coach",
                           "The other way round: choose a page, and see which visitors it should be offered to. The "
                           "slider says how many, the button writes them to a file for a campaign.")},
    Step{"units", QT_TRANSLATE_NOOP("leadlight::Coach", "3 of 3: is it any good?"),
         QT_TRANSLATE_NOOP("leadlight::Coach",
                           "Here stands which business units are served well. \"Measure on hidden pages\" tests the "
                           "model on pages that were hidden from it. Ctrl+K finds any visitor, page or command. Open "
                           "your own files with Ctrl+O.")},
};

} // namespace

Coach::Coach(QWidget* window)
    : Panel(QStringLiteral(" "), window)
    , m_words(makeLabel({}))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("coach"));
    setFixedWidth(coachWidth);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("coachWords"));
    m_back->setObjectName(QStringLiteral("coachBack"));
    m_next->setObjectName(QStringLiteral("coachNext"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("coachClose"));
    close->setAccessibleName(tr("Close the introduction"));
    makeLink(*close);
    auto* row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    body()->addWidget(m_words);
    body()->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    connect(close, &QPushButton::clicked, this, &Coach::end);
    window->installEventFilter(this);
    hide();
}

void Coach::begin()
{
    show();
    goTo(0);
    m_next->setFocus(Qt::OtherFocusReason);
}

void Coach::goTo(int step)
{
    if (step >= static_cast<int>(steps.size()))
        return end();
    m_step = step;
    const Step& shown = steps.at(static_cast<std::size_t>(step));
    setHeading(tr(shown.heading));
    m_words->setText(tr(shown.words));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < static_cast<int>(steps.size()) ? tr("Next") : tr("Done"));
    place();
    Q_EMIT pageWanted(QString::fromLatin1(shown.page));
}

void Coach::end()
{
    hide();
    Q_EMIT ended();
}

void Coach::place()
{
    const QWidget* window = parentWidget();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(coachWidth) : layout()->totalSizeHint().height();
    setFixedHeight(height);
    move(window->width() - coachWidth - fromEdge, window->height() - height - aboveFoot);
    raise();
}

/// How high the words stand is known once the layout has heard of them.
bool Coach::event(QEvent* event)
{
    const bool done = Panel::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return done;
}

void Coach::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        Panel::keyPressEvent(event);
}

bool Coach::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return Panel::eventFilter(watched, event);
}

} // namespace leadlight
