// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/member_dialog.h"

#include "model/read/file_report.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

MemberDialog::MemberDialog(const QString& said, const std::vector<std::string>& members, bool offerAll,
                           const std::string& last, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose what to open"));
    resize(480, 320);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* heading = makeLabel(tr("%1 Which one do you want to open?").arg(said), TextSize::Heading, QFont::DemiBold);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_list->setAccessibleName(tr("What there is to open"));
    if (offerAll) {
        auto* all = new QListWidgetItem(tr("All of them, read as one"), m_list);
        all->setData(Qt::UserRole, QString::fromUtf8(allMembers));
    }
    for (const std::string& name : members) {
        auto* item = new QListWidgetItem(shownName(name), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(name));
    }
    m_list->setCurrentRow(0);
    for (int row = 0; row < m_list->count(); ++row)
        if (!last.empty() && m_list->item(row)->data(Qt::UserRole).toString().toStdString() == last)
            m_list->setCurrentRow(row);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    makePrimary(*buttons->button(QDialogButtonBox::Open));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    column->addWidget(buttons);
    m_list->setFocus();
}

std::string MemberDialog::member() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? std::string() : item->data(Qt::UserRole).toString().toStdString();
}

} // namespace leadlight
