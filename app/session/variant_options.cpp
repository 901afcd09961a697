// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/variant_options.h"

namespace leadlight {

namespace {

QString textFrom(std::string_view text)
{
    return QString::fromUtf8(text);
}

QVariant variantOf(bool value)
{
    return value;
}

QVariant variantOf(std::int64_t value)
{
    return static_cast<qlonglong>(value);
}

QVariant variantOf(double value)
{
    return value;
}

QVariant variantOf(const std::string& value)
{
    return textFrom(value);
}

template <class Entry>
QVariant variantOf(const std::map<std::string, Entry>& entries)
{
    QVariantMap map;
    for (const auto& [key, entry] : entries)
        map.insert(textFrom(key), variantOf(entry));
    return map;
}

QVariant variantOf(const std::vector<std::string>& entries)
{
    QStringList list;
    for (const std::string& entry : entries)
        list.append(textFrom(entry));
    return list;
}

OptionValue asText(const QVariant& stored)
{
    return stored.toString().toStdString();
}

/// Each makes `stored` the kind of value that its last argument is; a text where it cannot be that.
OptionValue madeLike(const QVariant& stored, bool /*like*/)
{
    return stored.toBool();
}

OptionValue madeLike(const QVariant& stored, std::int64_t /*like*/)
{
    bool ok = false;
    const qlonglong number = stored.toLongLong(&ok);
    return ok ? OptionValue(static_cast<std::int64_t>(number)) : asText(stored);
}

OptionValue madeLike(const QVariant& stored, double /*like*/)
{
    bool ok = false;
    const double number = stored.toDouble(&ok);
    return ok ? OptionValue(number) : asText(stored);
}

OptionValue madeLike(const QVariant& stored, const std::string& /*like*/)
{
    return asText(stored);
}

OptionValue madeLike(const QVariant& stored, const std::map<std::string, double>& /*like*/)
{
    std::map<std::string, double> entries;
    const QVariantMap map = stored.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        entries.emplace(it.key().toStdString(), it->toDouble());
    return entries;
}

OptionValue madeLike(const QVariant& stored, const std::map<std::string, std::string>& /*like*/)
{
    std::map<std::string, std::string> entries;
    const QVariantMap map = stored.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        entries.emplace(it.key().toStdString(), it->toString().toStdString());
    return entries;
}

OptionValue madeLike(const QVariant& stored, const std::vector<std::string>& /*like*/)
{
    std::vector<std::string> entries;
    for (const QString& entry : stored.toStringList())
        entries.push_back(entry.toStdString());
    return entries;
}

} // namespace

void VariantSink::put(std::string_view key, OptionValue value)
{
    m_values.insert(textFrom(key), std::visit([](const auto& held) { return variantOf(held); }, value));
}

VariantSource::VariantSource(Look look)
    : m_look(std::move(look))
{
}

VariantSource::VariantSource(const QVariantMap& values)
    : m_look([values](const QString& key) { return values.value(key); })
{
}

std::optional<OptionValue> VariantSource::get(std::string_view key, const OptionValue& like) const
{
    const QVariant stored = m_look(textFrom(key));
    if (!stored.isValid())
        return std::nullopt;
    return std::visit([&](const auto& kind) { return madeLike(stored, kind); }, like);
}

} // namespace leadlight
