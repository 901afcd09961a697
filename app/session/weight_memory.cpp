// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/weight_memory.h"

#include <cmath>

namespace leadlight {

namespace {

constexpr QLatin1String weightsKey("weights");

QStringList namesOf(const std::vector<std::filesystem::path>& submissions)
{
    QStringList out;
    for (const auto& path : submissions)
        out << QString::fromStdString(path.string());
    return out;
}

} // namespace

WeightMemory::WeightMemory(const QVariant& stored)
    : m_files(stored)
{
}

WeightMemory::Weights WeightMemory::of(const std::vector<std::filesystem::path>& submissions) const
{
    Weights out;
    const auto stored = m_files.of(namesOf(submissions)).value_or(QVariantMap()).value(weightsKey).toMap();
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        bool isNumber = false;
        const double weight = it.value().toDouble(&isNumber);
        if (isNumber && std::isfinite(weight) && weight >= 0.0)
            out.emplace(it.key().toStdString(), weight);
    }
    return out;
}

void WeightMemory::remember(const std::vector<std::filesystem::path>& submissions, const Weights& weights)
{
    QVariantMap stored;
    for (const auto& [type, weight] : weights)
        stored.insert(QString::fromStdString(type), weight);
    m_files.remember(namesOf(submissions), {{weightsKey, stored}});
}

} // namespace leadlight
