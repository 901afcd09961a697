// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/months_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace leadlight {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonthsQuestion)
};
} // namespace

void askToTakeMonths(QWidget& parent, const std::function<void()>& then)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, Text::tr("Deliveries"), Text::tr("Take each month as a delivery?"),
                                QMessageBox::Cancel, &parent);
    box->setObjectName(QStringLiteral("monthsQuestion"));
    box->setInformativeText(
        Text::tr("The model was trained on the deliveries as they are: it has to be trained again then, and its lists "
                 "and hit rates are those of before until it is. Undo brings the deliveries back."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* go = box->addButton(Text::tr("Take each month"), QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("confirm"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(go, &QPushButton::clicked, &parent, then);
    box->open();
}

} // namespace leadlight
