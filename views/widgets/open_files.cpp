// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/open_files.h"

#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/exports/output_file.h"
#include "model/stages/study.h"

#include <QVariant>
#include <QWidget>

namespace leadlight {

namespace {

constexpr const char* filesKey = "openFiles";
using Files = std::vector<std::filesystem::path>;

} // namespace

std::vector<std::filesystem::path> filesOf(const Study& study)
{
    Files files;
    if (study.tables.submissions)
        for (const FileReport& file : study.tables.submissions->files)
            files.push_back(file.path);
    if (study.tables.mapping)
        files.push_back(study.tables.mapping->file.path);
    return files;
}

void setOpenFiles(QWidget& window, const Study& study)
{
    window.setProperty(filesKey, QVariant::fromValue(filesOf(study)));
}

Status checkTarget(const QWidget& within, const QString& path)
{
    const QWidget* widget = &within;
    while (widget->parentWidget() != nullptr && !widget->property(filesKey).isValid())
        widget = widget->parentWidget();
    return checkOutput(path.toStdU16String(), widget->property(filesKey).value<Files>());
}

} // namespace leadlight
