// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/credentials.h"

#include <QFile>

namespace leadlight {

namespace {

constexpr qint64 mostBytes = 4096;

tl::unexpected<Error> unusable(const std::filesystem::path& path, Phrase what, Phrase hint)
{
    Error error{.kind = ErrorKind::Usage, .what = std::move(what), .hint = std::move(hint)};
    const auto name = path.u8string();
    error.file.assign(name.begin(), name.end());
    return tl::unexpected(std::move(error));
}

/// The first line, without its end.
Result<SharedSecret> secretIn(const std::filesystem::path& path)
{
    QFile file(QString::fromStdU16String(path.u16string()));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable(path,
                        Phrase::tr("The file of the password could not be read: %1.", file.errorString().toStdString()),
                        Phrase::tr("Make it readable for you alone (chmod 600)."));
    // Asked of the open file: it cannot be exchanged for another one in between.
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions().testAnyFlags(others))
        return unusable(
            path, Phrase::tr("Others on this computer may read the file of the password."),
            Phrase::tr("Take their rights away (chmod 600), and change the password if they may have read it."));
    std::string bytes(mostBytes, '\0');
    const qint64 read = file.read(bytes.data(), mostBytes);
    const std::size_t end =
        std::string_view(bytes.data(), static_cast<std::size_t>(std::max<qint64>(read, 0))).find_first_of("\r\n");
    std::string line = bytes.substr(0, std::min(end, static_cast<std::size_t>(std::max<qint64>(read, 0))));
    wipe(bytes);
    if (line.empty())
        return unusable(path, Phrase::tr("The first line of the file of the password is empty."),
                        Phrase::tr("Write the password there, and nothing else."));
    return std::make_shared<const Secret>(std::move(line));
}

} // namespace

void wipe(std::string& bytes)
{
    volatile char* at = bytes.data();
    for (std::size_t k = 0; k < bytes.size(); ++k)
        at[k] = '\0';
    bytes.clear();
}

Secret::Secret(std::string&& bytes)
    : m_bytes(bytes)
{
    wipe(bytes);
}

Secret::~Secret()
{
    wipe(m_bytes);
}

Result<SharedSecret> passwordForCommandLine(const std::optional<std::filesystem::path>& file)
{
    if (file)
        return secretIn(*file);
    std::string bytes = qgetenv(passwordVariable).toStdString();
    qunsetenv(passwordVariable);
    return std::make_shared<const Secret>(std::move(bytes));
}

} // namespace leadlight
