// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/vector_lanes.h"
#include "model/recommend/recommender.h"

#include <algorithm>
#include <array>

namespace leadlight {

/// As many inner products as innerProducts() computes side by side.
inline constexpr int productsAtOnce = Lanes<float>::count;

/// The scores of one cookie's factors with those of the pages listed, each summed in the order of the factors, so that
/// a score has the same bits wherever it is computed.
inline void innerProducts(const float* cookie, const FactorView& factors,
                          const std::array<std::int32_t, productsAtOnce>& pages, float* out)
{
    using L = Lanes<float>;
    auto sum = L::zero();
    for (Eigen::Index first = 0; first < factors.stride; first += L::count) {
        L::Block block;
        LEADLIGHT_UNROLL
        for (int lane = 0; lane < L::count; ++lane)
            block.packet[lane] =
                L::load(factors.pages.data() + pages[static_cast<std::size_t>(lane)] * factors.stride + first);
        L::transpose(block);
        LEADLIGHT_UNROLL
        for (int k = 0; k < L::count; ++k)
            sum = L::multiplyAdd(L::broadcast(cookie[first + k]), block.packet[k], sum);
    }
    Eigen::internal::pstoreu(out, sum);
}

/// One cookie's scores of all pages.
inline void allInnerProducts(const float* cookie, const FactorView& factors, std::span<float> scores)
{
    const auto count = static_cast<std::int32_t>(scores.size());
    std::array<std::int32_t, productsAtOnce> pages{};
    std::array<float, productsAtOnce> products{};
    for (std::int32_t first = 0; first < count; first += productsAtOnce) {
        for (std::int32_t k = 0; k < productsAtOnce; ++k)
            pages[static_cast<std::size_t>(k)] = std::min(first + k, count - 1);
        innerProducts(cookie, factors, pages, products.data());
        std::copy_n(products.begin(), std::min(productsAtOnce, count - first), scores.begin() + first);
    }
}

} // namespace leadlight
