// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/lists/pseudonyms.h"

#include "model/exports/save_file.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace leadlight {

namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype nameBytes = 16;

tl::unexpected<Error> unusable(const std::filesystem::path& file, Phrase what, Phrase hint)
{
    return tl::unexpected(
        Error{.kind = ErrorKind::BadData, .what = std::move(what), .file = file.string(), .hint = std::move(hint)});
}

QByteArray randomSecret()
{
    QByteArray out(secretBytes, '\0');
    for (char& byte : out)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return out;
}

Status makeSecret(QFile& file, const std::filesystem::path& path)
{
    if (auto made = makeFolder(path.parent_path()); !made)
        return made;
    const QByteArray secret = randomSecret().toHex();
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(secret) == secret.size() && file.flush();
    const std::string reason = file.errorString().toStdString();
    file.close();
    if (written)
        return {};
    return unusable(path, Phrase::tr("The secret for pseudonyms could not be made: %1.", reason),
                    Phrase::tr("Make the folder writable, or export the ids as they are."));
}

} // namespace

Pseudonyms::Pseudonyms(std::string secret)
    : m_secret(std::move(secret))
{
}

Result<std::shared_ptr<const Pseudonyms>> Pseudonyms::open(const std::filesystem::path& path)
{
    QFile file(QString::fromStdU16String(path.u16string()));
    if (!file.exists())
        if (auto made = makeSecret(file, path); !made)
            return tl::unexpected(made.error());
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions().testAnyFlags(others))
        return unusable(path, Phrase::tr("Others on this computer may read the secret for pseudonyms."),
                        Phrase::tr("Take their rights away (chmod 600), or remove the file: a new secret is made then, "
                                   "and new pseudonyms with it."));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(
            path, Phrase::tr("The secret for pseudonyms could not be read: %1.", file.errorString().toStdString()),
            Phrase::tr("Make the file readable for you."));
    const QByteArray secret = QByteArray::fromHex(file.readAll().trimmed());
    if (secret.size() != secretBytes)
        return unusable(path, Phrase::tr("This is no secret for pseudonyms: it should be 64 hexadecimal digits."),
                        Phrase::tr("Put the right file there, or remove it: a new secret is made then."));
    return std::make_shared<const Pseudonyms>(secret.toStdString());
}

std::string Pseudonyms::nameOf(std::string_view id) const
{
    const auto mac = QMessageAuthenticationCode::hash(
        QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())),
        QByteArray::fromRawData(m_secret.data(), static_cast<qsizetype>(m_secret.size())), QCryptographicHash::Sha256);
    return std::string(1, 'p').append(mac.first(nameBytes).toHex().toStdString());
}

std::filesystem::path pseudonymSecretFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(folder.toStdU16String()) / "leadlight" / "pseudonyms.secret";
}

PseudonymRows::PseudonymRows(const TableData& columns, std::shared_ptr<const Pseudonyms> names, RowSink& to)
    : m_names(std::move(names))
    , m_to(to)
{
    for (const TableColumn& column : columns.columns)
        m_isCookie.push_back(column.role == ColumnRole::Cookie);
}

void PseudonymRows::text(std::string_view value)
{
    if (m_names && m_isCookie[m_at])
        m_to.text(m_names->nameOf(value));
    else
        m_to.text(value);
    ++m_at;
}

void PseudonymRows::number(std::int64_t value)
{
    m_to.number(value);
    ++m_at;
}

void PseudonymRows::number(double value)
{
    m_to.number(value);
    ++m_at;
}

void PseudonymRows::words(const Phrase& phrase)
{
    m_to.words(phrase);
    ++m_at;
}

void PseudonymRows::endRow()
{
    m_to.endRow();
    m_at = 0;
}

} // namespace leadlight
