// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/replace_question.h"

#include "views/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace leadlight {

namespace {

struct ReplaceText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString questionOf(const QStringList& there)
{
    constexpr int named = 2;
    const QString first = shownName(there.front());
    if (there.size() == 1)
        return ReplaceText::tr("%1 is there already. Replace it?").arg(first);
    const QString second = shownName(there[1]);
    const auto more = static_cast<int>(there.size()) - named;
    if (more == 0)
        return ReplaceText::tr("%1 and %2 are there already. Replace them?").arg(first, second);
    return ReplaceText::tr("%1, %2 and %Ln more are there already. Replace them?", nullptr, more).arg(first, second);
}

} // namespace

QStringList filesAlreadyIn(const QString& folder, const std::vector<std::string>& files)
{
    QStringList out;
    if (folder.isEmpty())
        return out;
    for (const std::string& file : files) {
        const QString name = QString::fromStdString(file);
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            out << name;
    }
    return out;
}

QString newFolderWithin(const QString& folder, QDate day)
{
    const QString first = QDir(folder).filePath(QStringLiteral("report ") % day.toString(Qt::ISODate));
    QString out = first;
    for (int next = 2; QFileInfo::exists(out); ++next)
        out = first % QStringLiteral(" (") % QString::number(next) % u')';
    return out;
}

void askToReplace(QWidget& parent, const QStringList& there, const QString& newFolder,
                  const std::function<void()>& replace, const std::function<void()>& keepBoth)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, ReplaceText::tr("Replace the earlier report?"), questionOf(there),
                                QMessageBox::Cancel, &parent);
    box->setObjectName(QStringLiteral("replaceQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(ReplaceText::tr("What was changed in them by hand would be lost. \"Keep both\" writes into "
                                            "a new folder within this one: %1.")
                                .arg(shownName(QFileInfo(newFolder).fileName())));
    auto* old = box->addButton(ReplaceText::tr("Replace"), QMessageBox::DestructiveRole);
    old->setObjectName(QStringLiteral("replace"));
    auto* both = box->addButton(ReplaceText::tr("Keep both"), QMessageBox::AcceptRole);
    both->setObjectName(QStringLiteral("keepBoth"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(old, &QPushButton::clicked, &parent, replace);
    QObject::connect(both, &QPushButton::clicked, &parent, keepBoth);
    box->open();
}

} // namespace leadlight
