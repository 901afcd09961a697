// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/mapping_before.h"

#include "views/style/leadlight_style.h"
#include "views/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace leadlight {

MappingBefore::MappingBefore(QWidget* parent)
    : QWidget(parent)
    , m_open(new QPushButton)
    , m_remove(new QPushButton(tr("Remove")))
{
    m_open->setObjectName(QStringLiteral("openMappingBefore"));
    m_open->setToolTip(tr("Names the pages that belonged to another business unit then"));
    m_remove->setObjectName(QStringLiteral("removeMappingBefore"));
    m_remove->setAccessibleName(tr("Remove the BU mapping of then"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QPushButton* button : {m_open, m_remove}) {
        makeLink(*button);
        row->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, &MappingBefore::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({});
        Q_EMIT chosen();
    });
    setFile({});
}

void MappingBefore::setFile(const std::filesystem::path& file)
{
    m_file = file;
    const QString name = shownName(QString::fromStdU16String(file.filename().u16string()));
    m_open->setText(file.empty() ? tr("BU mapping of then...") : withoutMnemonic(tr("Then: %1").arg(name)));
    m_open->setAccessibleName(file.empty() ? tr("Open the BU mapping of then")
                                           : tr("Open another BU mapping of then, in place of %1").arg(name));
    m_remove->setVisible(!file.empty());
}

void MappingBefore::ask()
{
    auto* files = new QFileDialog(this, tr("Open the BU mapping of then"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        setFile(QFileInfo(file).filesystemAbsoluteFilePath());
        Q_EMIT chosen();
    });
    files->open();
}

} // namespace leadlight
