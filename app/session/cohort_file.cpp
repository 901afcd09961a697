// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cohort_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace leadlight {

namespace {

constexpr QLatin1String formatName("leadlight cohorts");
constexpr int formatVersion{1};
constexpr int hexadecimal{16};

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject asJson(const KeptCohort& cohort)
{
    QByteArray cookies;
    for (const std::uint64_t cookie : cohort.cookies) {
        if (!cookies.isEmpty())
            cookies += ' ';
        cookies += QByteArray::number(static_cast<qulonglong>(cookie), hexadecimal);
    }
    return {{QStringLiteral("name"), cohort.name},
            {QStringLiteral("files"), QJsonArray::fromStringList(cohort.files)},
            {QStringLiteral("cookies"), QString::fromLatin1(cookies)}};
}

/// False where the line is no cohort.
bool read(const QByteArray& line, KeptCohort& out)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    out.name = json.value(QLatin1String("name")).toString();
    for (const auto& file : json.value(QLatin1String("files")).toArray())
        out.files << file.toString();
    for (const QString& text : json.value(QLatin1String("cookies")).toString().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        out.cookies.push_back(text.toULongLong(&isNumber, hexadecimal));
        if (!isNumber)
            return false;
    }
    std::ranges::sort(out.cookies);
    return !out.name.isEmpty() && !out.files.isEmpty() && !out.cookies.empty();
}

Error fileError(Phrase what, const QString& file, Phrase hint)
{
    return {ErrorKind::BadData, std::move(what), file.toStdString(), 0, std::move(hint)};
}

} // namespace

Result<std::vector<KeptCohort>> loadCohorts(const QString& file)
{
    std::vector<KeptCohort> out;
    QFile kept(file);
    if (!kept.exists())
        return out;
    const bool open = kept.open(QIODevice::ReadOnly);
    const QJsonObject head = open ? QJsonDocument::fromJson(kept.readLine()).object() : QJsonObject();
    if (head.value(QLatin1String("format")).toString() != formatName ||
        head.value(QLatin1String("version")).toInt() != formatVersion)
        return tl::unexpected(fileError(Phrase::tr("The saved cohorts cannot be read."), file,
                                        Phrase::tr("Cohorts are not kept until the file is moved away.")));
    while (!kept.atEnd())
        if (KeptCohort cohort; read(kept.readLine(), cohort))
            out.push_back(std::move(cohort));
    return out;
}

Status saveCohorts(const std::vector<KeptCohort>& cohorts, const QString& file)
{
    QSaveFile kept(file);
    bool written = kept.open(QIODevice::WriteOnly);
    const auto write = [&](const QJsonObject& line) { written = written && kept.write(lineOf(line)) > 0; };
    write({{QStringLiteral("format"), formatName}, {QStringLiteral("version"), formatVersion}});
    for (const KeptCohort& cohort : cohorts)
        write(asJson(cohort));
    if (written && kept.commit())
        return {};
    return tl::unexpected(fileError(Phrase::tr("The cohorts could not be saved."), file,
                                    Phrase::tr("Check the free space and who may write there.")));
}

} // namespace leadlight
