// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/mapping_dialog.h"

#include "model/describe/count_words.h"
#include "views/style/leadlight_style.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

MappingDialog::MappingDialog(const QString& mapping, double share, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Does the BU mapping fit?"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* question = makeLabel(words(misfitQuestion(mapping.toStdString(), share)), TextSize::Heading, QFont::DemiBold);
    question->setWordWrap(true);
    question->setMinimumWidth(480);
    column->addWidget(question);
    column->addWidget(makeNote(tr("Without business units there are recommendations, but no hit rate.")));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    const auto addAnswer = [&](const QString& text, const char* name, void (MappingDialog::*answer)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            accept();
            Q_EMIT(this->*answer)();
        });
        return button;
    };
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    addAnswer(tr("Keep it"), "keepMapping", &MappingDialog::kept);
    addAnswer(tr("Go on without"), "refuseMapping", &MappingDialog::refused);
    auto* another = addAnswer(tr("Open another..."), "anotherMapping", &MappingDialog::anotherWanted);
    makePrimary(*another);
    another->setDefault(true);
    column->addLayout(row);
}

} // namespace leadlight
