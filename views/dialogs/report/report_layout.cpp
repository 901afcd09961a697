// SPDX-License-Identifier: GPL-3.0-or-later
// ReportDialog: where its parts stand.
#include "views/dialogs/report/audience_chooser.h"
#include "views/dialogs/report/report_contents.h"
#include "views/dialogs/report/report_dialog.h"
#include "views/dialogs/report/report_form.h"
#include "views/dialogs/report/slide_preview.h"
#include "views/style/leadlight_style.h"
#include "views/style/theme.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"
#include "views/widgets/scrolling.h"
#include "views/widgets/written_note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr QSize usualReportSize{1130, 660};
constexpr int dialogMargin = 16;
constexpr int betweenColumns = 20;
constexpr int rightWidth = 590; // px for slide and form, before the names of what it can hold get more

QPushButton* makeButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

void ReportDialog::layOut(const QString& about)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    rows->setSpacing(14);
    rows->addWidget(makeHead(about));
    m_middle = makeMiddle();
    rows->addWidget(m_middle, 1);
    rows->addWidget(makeFoot());
    resize(wantedSize());
}

QWidget* ReportDialog::makeHead(const QString& about)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(makeLabel(tr("Report"), TextSize::Heading, QFont::DemiBold));
    auto* of = new ElidedLabel(about);
    of->setFont(textFont(TextSize::Small));
    of->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(of, 1);
    return head;
}

QWidget* ReportDialog::makeMiddle()
{
    auto* middle = new QWidget;
    auto* columns = new QHBoxLayout(middle);
    columns->setContentsMargins({});
    columns->setSpacing(betweenColumns);
    columns->addWidget(makeContents());
    auto* slideAndForm = new QWidget;
    auto* right = new QVBoxLayout(slideAndForm);
    right->setContentsMargins({});
    right->setSpacing(14);
    right->addWidget(makePreview());
    right->addWidget(m_form);
    right->addStretch(1);
    m_right = scrolling(slideAndForm);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    columns->addWidget(m_right, 1);
    return middle;
}

/// As all of it needs with texts of this size, but never more than the window, or without one the screen, has.
QSize ReportDialog::wantedSize() const
{
    constexpr QSize around(40, 40);
    constexpr int headAndFoot = 110;
    const QSize right = m_right->widget()->minimumSizeHint();
    const QSize whole(right.width() + ReportContents::leastWidth + betweenColumns + 2 * dialogMargin,
                      right.height() + headAndFoot);
    const QSize room = parentWidget() != nullptr ? parentWidget()->size() : screen()->availableSize();
    return usualReportSize.expandedTo(whole).boundedTo(room - around);
}

/// The names of what it can hold get what the rest does not need.
void ReportDialog::resizeEvent(QResizeEvent* event)
{
    const int right = std::max(rightWidth, m_right->widget()->minimumSizeHint().width());
    const int others = right + m_right->verticalScrollBar()->sizeHint().width() + betweenColumns + 2 * dialogMargin;
    m_contents->setFixedWidth(std::clamp(width() - others, ReportContents::leastWidth, ReportContents::mostWidth));
    QDialog::resizeEvent(event);
}

/// What it holds, and below that whose audience.
QWidget* ReportDialog::makeContents()
{
    auto* left = new QWidget;
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins({});
    m_audience = new AudienceChooser;
    m_audience->setMaximumWidth(ReportContents::mostWidth);
    rows->addWidget(m_contents, 1);
    rows->addWidget(makeLabel(tr("Audience"), TextSize::Body, QFont::DemiBold));
    rows->addWidget(m_audience);
    connect(m_audience, &AudienceChooser::chosen, this, [this](int subject) {
        prepare(subject < 0 ? Pages() : m_prepared.subjects[static_cast<std::size_t>(subject)].pages);
    });
    return left;
}

QWidget* ReportDialog::makePreview()
{
    auto* panel = new QWidget;
    auto* columns = new QHBoxLayout(panel);
    columns->setContentsMargins({});
    columns->setSpacing(16);
    m_preview = new SlidePreview;
    columns->addWidget(m_preview);
    auto* about = new QVBoxLayout;
    m_slideName = makeLabel({}, TextSize::Body, QFont::DemiBold);
    m_slideName->setObjectName(QStringLiteral("slideName"));
    m_slideName->setWordWrap(true);
    m_slideNote = makeNote({});
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("slideTitle"));
    m_title->setAccessibleName(tr("Title of the slide"));
    m_previous = makeButton(QStringLiteral("‹"), "previousSlide");
    m_previous->setAccessibleName(tr("Slide before"));
    m_next = makeButton(QStringLiteral("›"), "nextSlide");
    m_next->setAccessibleName(tr("Next slide"));
    auto* arrows = new QHBoxLayout;
    arrows->addWidget(m_previous);
    arrows->addWidget(m_next);
    arrows->addStretch(1);
    about->addWidget(m_slideName);
    about->addWidget(m_slideNote);
    about->addWidget(makeLabel(tr("Title"), TextSize::Small, QFont::DemiBold));
    about->addWidget(m_title);
    about->addStretch(1);
    about->addLayout(arrows);
    columns->addLayout(about, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_title, &QLineEdit::editingFinished, this, &ReportDialog::editTitle);
    return panel;
}

QWidget* ReportDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_outcome = new WrittenNote;
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_cancel = makeButton(tr("Close"), "cancelReport");
    m_write = makeButton(tr("Write"), "writeReport");
    makePrimary(*m_write);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_write);
    connect(m_cancel, &QPushButton::clicked, this, &ReportDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::askToWrite);
    return foot;
}

} // namespace leadlight
