// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/file_card.h"

#include "model/describe/count_words.h"
#include "model/describe/file_tables.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/count_text.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return FileCard::tr("comma");
    case ';':
        return FileCard::tr("semicolon");
    case '\t':
        return FileCard::tr("tab");
    case '|':
        return FileCard::tr("bar");
    case ':':
        return FileCard::tr("colon");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString nameOf(const FileReport& file)
{
    const QString name = shownName(file.path.filename().string());
    return file.member.empty() ? name : name + QStringLiteral(" › ") + shownName(file.member);
}

QString factsOf(const FileReport& file)
{
    const QString size = QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (file.encoding == "workbook")
        return QStringList{size, FileCard::tr("workbook")}.join(QStringLiteral(" · "));
    return QStringList{size, QString::fromStdString(file.encoding), delimiterName(file.delimiter)}.join(
        QStringLiteral(" · "));
}

QString leftOutText(const std::vector<FileReport>& files)
{
    const LeftOutCounts counts = leftOutCounts(files);
    if (counts.lines == 0)
        return {};
    const QString why = words(Phrase::commas(counts.reasons));
    return counts.lines == 1 ? FileCard::tr("1 line left out: %1").arg(why)
                             : FileCard::tr("%1 lines left out: %2").arg(countText(counts.lines), why);
}

} // namespace

FileCard::FileCard(const QString& missing, const QString& open, QWidget* parent)
    : Panel(QStringLiteral(" "), parent)
    , m_missing(missing)
    , m_figure(new ElidedLabel)
    , m_counts(new ElidedLabel)
    , m_open(new QPushButton(open))
{
    m_figure->setFont(textFont(TextSize::Figure, QFont::Bold));
    m_figure->setElideMode(Qt::ElideRight);
    m_counts->setFont(textFont(TextSize::Small));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setElideMode(Qt::ElideRight);
    body()->setSpacing(4);
    body()->addWidget(m_figure);
    body()->addWidget(m_counts);
    buildNotice();
    buildRobots();
    body()->addSpacing(4);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &FileCard::openRequested);
    showMissing();
}

void FileCard::buildNotice()
{
    m_notice = new QWidget;
    auto* line = new FlowLayout(m_notice);
    m_notice->setContentsMargins(0, 6, 0, 0);
    m_notice->setMinimumHeight(28);
    m_leftOut = new QPushButton;
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_unidentified = new ElidedLabel;
    m_unidentified->setForegroundRole(QPalette::PlaceholderText);
    m_conflicts = new ElidedLabel;
    m_conflicts->setForegroundRole(QPalette::BrightText);
    for (ElidedLabel* label : {m_unidentified, m_conflicts}) {
        label->setFont(textFont(TextSize::Small));
        label->setElideMode(Qt::ElideRight);
    }
    m_resolve = new QPushButton(tr("Resolve..."));
    m_resolve->setObjectName(QStringLiteral("resolve"));
    for (auto* link : {m_leftOut, m_resolve}) {
        makeLink(*link);
        link->setFont(textFont(TextSize::Small));
    }
    line->addWidget(m_leftOut);
    line->addWidget(m_unidentified);
    line->addWidget(m_conflicts);
    line->addWidget(m_resolve);
    m_warnings = makeLabel({}, TextSize::Small, QFont::Normal, QPalette::BrightText);
    m_warnings->setWordWrap(true);
    body()->addWidget(m_notice);
    body()->addWidget(m_warnings);
    connect(m_leftOut, &QPushButton::clicked, this, &FileCard::leftOutRequested);
    connect(m_resolve, &QPushButton::clicked, this, &FileCard::conflictsRequested);
}

void FileCard::buildRobots()
{
    m_robots = new QWidget;
    auto* line = new QHBoxLayout(m_robots);
    line->setContentsMargins({});
    line->setSpacing(6);
    m_robotsNote = makeLabel({}, TextSize::Small, QFont::Normal, QPalette::BrightText);
    m_robotsNote->setObjectName(QStringLiteral("robotsNote"));
    m_robotsNote->setWordWrap(true);
    auto* decide = new QPushButton(tr("Decide..."));
    decide->setObjectName(QStringLiteral("decideRobots"));
    decide->setAccessibleName(tr("Decide about visitors that look like robots"));
    makeLink(*decide);
    decide->setFont(textFont(TextSize::Small));
    line->addWidget(m_robotsNote, 1);
    line->addWidget(decide, 0, Qt::AlignTop);
    body()->addWidget(m_robots);
    m_robots->hide();
    connect(decide, &QPushButton::clicked, this, &FileCard::robotsRequested);
}

void FileCard::showRobots(const QString& note)
{
    m_robotsNote->setText(note);
    m_robots->setVisible(!note.isEmpty());
}

void FileCard::showFiles(const std::vector<FileReport>& files)
{
    m_open->hide();
    m_counts->show();
    if (files.size() == 1) {
        setHeading(nameOf(files.front()));
        setAside(factsOf(files.front()));
    } else {
        setHeading(tr("%1 files").arg(countText(std::ssize(files))));
        QStringList names;
        for (const FileReport& file : files)
            names << nameOf(file);
        setAside(words(Phrase::commas(phrasesOf(names))));
    }
    const QString leftOut = leftOutText(files);
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    QStringList warnings;
    for (const FileReport& file : files)
        for (const Phrase& warning : file.warnings)
            warnings << words(warning);
    m_warnings->setText(warnings.mid(0, 3).join(QLatin1Char('\n')));
    m_warnings->setToolTip(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    m_robots->hide();
}

void FileCard::showSubmissions(const SubmissionTable& table, const FilesSummary& summary)
{
    showFiles(table.files);
    m_figure->setText(words(rowsInWords(table.rows())));
    m_counts->setText(words(countsOf(table, summary)));
    QStringList unidentified;
    if (const auto rows = summary.unidentifiedRows; rows > 0)
        unidentified
            << (rows == 1 ? tr("1 row without a visitor id, not among the cookies and pages")
                          : tr("%1 rows without a visitor id, not among the cookies and pages").arg(countText(rows)));
    if (const auto pages = table.unidentifiedPages(); pages > 0) // "(not set)": a warning names them
        unidentified << (pages == 1 ? tr("1 page name that stands for no page")
                                    : tr("%1 page names that stand for no page").arg(countText(pages)));
    const QString separator = m_leftOut->isHidden() ? QString() : QStringLiteral("·  ");
    m_unidentified->setText(separator + unidentified.join(QStringLiteral(" · ")));
    m_unidentified->setVisible(!unidentified.isEmpty());
    m_conflicts->hide();
    m_resolve->hide();
    m_notice->setVisible(!m_leftOut->isHidden() || !unidentified.isEmpty());
}

void FileCard::showMapping(const BuMapping& mapping)
{
    showFiles({mapping.file});
    m_figure->setText(words(countsOf(mapping)));
    m_counts->setText(words(rowsInWords(mapping.file.rows)));
    const auto conflicts = static_cast<std::int64_t>(mapping.conflicts.size());
    m_conflicts->setText(conflicts == 1
                             ? tr("1 page belongs to more than one business unit.")
                             : tr("%1 pages belong to more than one business unit.").arg(countText(conflicts)));
    m_conflicts->setVisible(conflicts > 0);
    m_resolve->setVisible(conflicts > 0);
    m_unidentified->hide();
    m_notice->setVisible(!m_leftOut->isHidden() || conflicts > 0);
}

void FileCard::showReading(const FileReport& file)
{
    showFiles({file});
    m_figure->setText(tr("Reading..."));
    m_counts->setText(tr("Everything else follows once the whole file is read."));
    m_notice->hide();
}

void FileCard::showMissing()
{
    setHeading(m_missing);
    setAside({});
    m_figure->setText(tr("Not open yet"));
    m_counts->hide();
    m_notice->hide();
    m_warnings->hide();
    m_robots->hide();
    m_open->show();
}

} // namespace leadlight
