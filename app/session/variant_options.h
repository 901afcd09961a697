// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options_io.h"

#include <QVariantMap>
#include <functional>

namespace leadlight {

/// Options in a QVariantMap: as the window's settings keep them.
class VariantSink : public OptionSink
{
public:
    void put(std::string_view key, OptionValue value) override;
    [[nodiscard]] const QVariantMap& values() const { return m_values; }

private:
    QVariantMap m_values;
};

/// Options from where Qt keeps values by key. INI files keep all as text.
class VariantSource : public OptionSource
{
public:
    using Look = std::function<QVariant(const QString& key)>; ///< invalid: nothing is kept
    explicit VariantSource(Look look);
    explicit VariantSource(const QVariantMap& values);

    [[nodiscard]] std::optional<OptionValue> get(std::string_view key, const OptionValue& like) const override;

private:
    Look m_look;
};

} // namespace leadlight
