// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/warehouse_questions.h"

#include "views/words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace leadlight {

namespace {

struct Asked
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::WarehouseDesk)
};

QMessageBox* makeQuestion(QWidget* parent, const char* name, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

void addAnswer(QMessageBox* box, const QString& text, QMessageBox::ButtonRole role, const std::function<void()>& then)
{
    QObject::connect(box->addButton(text, role), &QPushButton::clicked, box, then);
}

} // namespace

void askToLeave(QWidget* parent, const std::string& table, const std::function<void()>& goOn)
{
    auto* box = makeQuestion(parent, "leaveQuestion", Asked::tr("Another table"),
                             Asked::tr("What was made of %1 ends with this: the model, and lists that were not "
                                       "written into a table of their own.")
                                 .arg(shownName(table)));
    box->addButton(QMessageBox::Cancel);
    addAnswer(box, Asked::tr("Go on without it"), QMessageBox::AcceptRole, goOn);
    box->open();
}

QDialog* askToClose(QWidget* parent, const Job::Stake& stake, const std::function<void()>& stop)
{
    auto* box = makeQuestion(parent, "closeQuestion", Asked::tr("Everybody's lists"), stake.what);
    box->setInformativeText(Asked::tr("What is written stays and can be gone on with: connect again, and write "
                                      "them into the same table."));
    addAnswer(box, Asked::tr("Stop and close"), QMessageBox::DestructiveRole, stop);
    auto* keep = box->addButton(stake.keep, QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->open();
    return box;
}

void askToGoOn(QWidget* parent, const RunThere& run, const std::function<void()>& goOn,
               const std::function<void()>& anew)
{
    const QString owner = run.owner.empty() ? Asked::tr("somebody") : shownName(run.owner);
    auto* box = makeQuestion(parent, "goOnQuestion", Asked::tr("Everybody's lists"),
                             Asked::tr("A run of %1, begun %2, was cut short while it made these very lists. "
                                       "If nobody is at it any more, it can be gone on with.")
                                 .arg(owner, shownName(run.date)));
    box->addButton(QMessageBox::Cancel);
    addAnswer(box, Asked::tr("Go on with it"), QMessageBox::AcceptRole, goOn);
    addAnswer(box, Asked::tr("Make them anew"), QMessageBox::DestructiveRole, anew);
    box->open();
}

} // namespace leadlight
