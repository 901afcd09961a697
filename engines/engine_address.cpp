// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/engine_address.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>
#include <optional>

namespace leadlight {

namespace {

struct Scheme
{
    std::string_view name;
    EngineKind kind;
};
constexpr std::array<Scheme, 4> schemes{{{"clickhouse", EngineKind::ClickHouse},
                                         {"postgres", EngineKind::PostgreSql},
                                         {"postgresql", EngineKind::PostgreSql},
                                         {"odbc", EngineKind::Odbc}}};

Phrase howToWrite()
{
    return Phrase::tr(
        "Write it as clickhouse://user@host/database?table=NAME, postgres://user@host/database?table=NAME "
        "or odbc://DSN?table=NAME.");
}

tl::unexpected<Error> refused(Phrase what)
{
    return fail(ErrorKind::Usage, std::move(what), howToWrite());
}

std::optional<EngineKind> kindOf(const QString& scheme)
{
    const auto found = std::ranges::find(schemes, scheme.toStdString(), &Scheme::name);
    return found == schemes.end() ? std::nullopt : std::optional(found->kind);
}

int defaultPort(EngineKind kind, bool tls)
{
    switch (kind) {
    case EngineKind::ClickHouse:
        return tls ? 8443 : 8123;
    case EngineKind::PostgreSql:
        return 5432;
    case EngineKind::Odbc:
        break;
    }
    return 0;
}

/// Whether the text brings a password, in the place that URLs have for one or as a choice.
bool bringsPassword(const QUrl& url)
{
    if (!url.password().isEmpty())
        return true;
    const auto choices = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::ranges::any_of(choices, [](const auto& choice) {
        const QString key = choice.first.toLower();
        return key == QLatin1String("password") || key == QLatin1String("pwd") || key == QLatin1String("pass") ||
               key == QLatin1String("key") || key == QLatin1String("secret") || key == QLatin1String("token");
    });
}

Phrase knownChoices()
{
    std::vector<Phrase> names;
    for (const char* name : {"table", "schema", "tls", "certificates", "dialect"})
        names.push_back(Phrase::verbatim(name));
    for (const std::string_view role : roleNames)
        names.push_back(Phrase::verbatim(std::string(role)));
    return Phrase::anyOf(names);
}

/// "on" or "off" into `address`.
Status takeTls(const std::string& value, EngineAddress& address)
{
    if (value != "on" && value != "off")
        return fail(ErrorKind::Usage, Phrase::tr("\"tls=%1\" is neither on nor off.", value),
                    Phrase::tr("Leave it out: connections are encrypted, but those to this machine."));
    address.tls = value == "on";
    return {};
}

Status takeChoice(const std::string& key, const std::string& value, EngineAddress& address)
{
    if (value.empty())
        return fail(ErrorKind::Usage, Phrase::tr("The engine's address names nothing for \"%1\".", key),
                    Phrase::tr("Write %1=NAME, or leave it out.", key));
    if (key == "tls")
        return takeTls(value, address);
    const std::array<std::pair<std::string_view, std::string*>, 4> texts{{{"table", &address.table},
                                                                          {"schema", &address.schema},
                                                                          {"certificates", &address.certificates},
                                                                          {"dialect", &address.dialect}}};
    for (const auto& [name, place] : texts)
        if (key == name) {
            *place = value;
            return {};
        }
    const auto role = std::ranges::find(roleNames, key);
    if (role == roleNames.end())
        return fail(ErrorKind::Usage, Phrase::tr("\"%1\" is nothing that an engine's address can say.", key),
                    Phrase::tr("It can say %1.", knownChoices()));
    address.columns[static_cast<Role>(role - roleNames.begin())] = value;
    return {};
}

Status takeChoices(const QUrl& url, EngineAddress& address)
{
    for (const auto& [key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        if (auto taken = takeChoice(key.toStdString(), value.toStdString(), address); !taken)
            return taken;
    return {};
}

/// The first part of the path; there is no second one.
Result<std::string> databaseIn(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QString name = path.startsWith(QLatin1Char('/')) ? path.mid(1) : path;
    if (name.contains(QLatin1Char('/')))
        return refused(Phrase::tr("The engine's address has more than one \"/\" after the host."));
    return QUrl::fromPercentEncoding(name.toLatin1()).toStdString();
}

Result<EngineAddress> withHost(EngineAddress address, const QUrl& url)
{
    if (address.kind == EngineKind::Odbc) {
        // Names of data sources know capitals, which a host of a URL does not keep; so odbc:///Name works, too.
        if (address.database.empty())
            address.database = address.host;
        address.host.clear();
        if (address.database.empty())
            return refused(Phrase::tr("The engine's address names no data source."));
        if (address.database.find_first_of(";{}=") != std::string::npos) // would be a setting of the connection
            return refused(Phrase::tr("The name of a data source holds no \";\", \"=\", \"{\" or \"}\"."));
        return address;
    }
    if (address.host.empty())
        return refused(Phrase::tr("The engine's address names no host."));
    address.port = url.port(defaultPort(address.kind, address.tls));
    if (auto safe = checkTransport(address); !safe)
        return tl::unexpected(std::move(safe.error()));
    return address;
}

} // namespace

Status checkTransport(const EngineAddress& address)
{
    if (address.tls || address.kind == EngineKind::Odbc || isThisMachine(address.host))
        return {};
    return fail(ErrorKind::Usage, Phrase::tr("\"tls=off\" only goes to this machine, not to %1.", address.host),
                Phrase::tr("Leave it out; a certificate of your own goes with certificates=FILE, and a server without "
                           "TLS with a tunnel (ssh -L) to a port of this machine."));
}

bool isThisMachine(std::string_view host)
{
    const QString name = QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size())).toLower();
    return name == QLatin1String("localhost") || QHostAddress(name).isLoopback();
}

Result<EngineAddress> parseEngineAddress(std::string_view text)
{
    const auto raw = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
    const QUrl url(raw, QUrl::StrictMode);
    // What is no URL may still hold a password: nothing of it is repeated.
    if (!url.isValid() || url.hasFragment())
        return refused(
            Phrase::tr("The engine's address is no URL; signs like # and spaces are written in percent form."));
    const auto kind = kindOf(url.scheme());
    if (!kind)
        return refused(Phrase::tr("The engine's address does not begin with clickhouse://, postgres:// or odbc://."));
    if (bringsPassword(url))
        return fail(ErrorKind::Usage,
                    Phrase::tr("The engine's address holds a password, which ends up in logs and lists of processes."),
                    Phrase::tr("Leave it out, and change it if others may have seen it: it is asked for, or taken from "
                               "LEADLIGHT_ENGINE_PASSWORD."));
    EngineAddress address{.kind = *kind,
                          .host = url.host(QUrl::FullyDecoded).toStdString(),
                          .user = url.userName(QUrl::FullyDecoded).toStdString()};
    if (*kind == EngineKind::Odbc) // the case of the name
        address.host = raw.section(QLatin1String("://"), 1)
                           .section(QLatin1Char('?'), 0, 0)
                           .section(QLatin1Char('/'), 0, 0)
                           .section(QLatin1Char('@'), -1)
                           .toStdString();
    address.tls = !isThisMachine(address.host);
    auto database = databaseIn(url);
    if (!database)
        return tl::unexpected(std::move(database.error()));
    address.database = *std::move(database);
    return takeChoices(url, address).and_then([&] { return withHost(std::move(address), url); });
}

std::string EngineAddress::text() const
{
    QUrl url;
    const auto asText = [](const std::string& part) { return QString::fromStdString(part); };
    url.setScheme(asText(std::string(std::ranges::find(schemes, kind, &Scheme::kind)->name)));
    url.setHost(asText(host));
    if (!user.empty())
        url.setUserName(asText(user), QUrl::DecodedMode);
    if (port != 0)
        url.setPort(port);
    if (!database.empty())
        url.setPath(QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(asText(database))),
                    QUrl::TolerantMode);
    return url.toString(QUrl::FullyEncoded).toStdString();
}

} // namespace leadlight
