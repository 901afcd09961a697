// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/vector_lanes.h"

#include <array>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace leadlight {

/// Inner products of vectors of bytes, at four times the rate of float32 where the machine has an instruction for them
/// (AVX-512 VNNI): good for finding out which products are worth computing at all.
namespace byte_products {

inline constexpr int pagesAtOnce = 64;
inline constexpr int cookiesAtOnce = 4;
/// Bytes of all vectors that are multiplied in one go.
inline constexpr int quad = 4;

/// 64 pages' vectors, quads of bytes of one page after the other, and what a product of theirs starts at.
struct PageGroup
{
    const std::int8_t* values; ///< quads x 64 pages x 4 bytes
    const std::int32_t* start; ///< per page
    std::int64_t quads;
};

/// Where a product is worth a closer look: above `high` or below `low`.
struct Limits
{
    std::int32_t high;
    std::int32_t low;
};

/// For four cookies a bit per page: whether start + cookie . page is outside the cookie's limits. The cookies' bytes
/// are unsigned, four rows of 4 * quads bytes.
using PageBits = std::array<std::uint64_t, cookiesAtOnce>;

#if defined(__x86_64__) && defined(__GNUC__)
/// Asked at run time, so that a package for many machines is as fast here as one built for this one.
inline bool machineHasVnni()
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vnni") != 0;
}
inline const bool available = machineHasVnni();
#else
inline constexpr bool available = false; // right, but slower than float32
#endif

#if defined(__x86_64__) && defined(__GNUC__)
/// With the machine's instruction, whatever the rest is compiled for: only where available says so.
__attribute__((target("avx512f,avx512bw,avx512vnni"))) inline PageBits
outsideByVnni(const PageGroup& group, const std::uint8_t* cookies, std::int64_t stride,
              const std::array<Limits, cookiesAtOnce>& limits)
{
    constexpr int registers = 4;
    constexpr int lanes = 16;
    __m512i sum[cookiesAtOnce][registers];
    LEADLIGHT_UNROLL
    for (int c = 0; c < cookiesAtOnce; ++c)
        LEADLIGHT_UNROLL
    for (int r = 0; r < registers; ++r)
        sum[c][r] = _mm512_loadu_si512(group.start + static_cast<std::ptrdiff_t>(r) * lanes);
    for (std::int64_t q = 0; q < group.quads; ++q) {
        __m512i page[registers];
        LEADLIGHT_UNROLL
        for (int r = 0; r < registers; ++r)
            page[r] = _mm512_loadu_si512(group.values + (q * registers + r) * lanes * quad);
        LEADLIGHT_UNROLL
        for (int c = 0; c < cookiesAtOnce; ++c) {
            std::int32_t bytes = 0;
            __builtin_memcpy(&bytes, cookies + c * stride + q * quad, quad);
            const __m512i cookie = _mm512_set1_epi32(bytes);
            LEADLIGHT_UNROLL
            for (int r = 0; r < registers; ++r)
                sum[c][r] = _mm512_dpbusd_epi32(sum[c][r], cookie, page[r]);
        }
    }
    PageBits out{};
    LEADLIGHT_UNROLL
    for (int c = 0; c < cookiesAtOnce; ++c) {
        const auto at = static_cast<std::size_t>(c);
        const __m512i high = _mm512_set1_epi32(limits[at].high);
        const __m512i low = _mm512_set1_epi32(limits[at].low);
        LEADLIGHT_UNROLL
        for (int r = 0; r < registers; ++r) {
            const auto bits = static_cast<std::uint32_t>(_mm512_cmpgt_epi32_mask(sum[c][r], high)) |
                              static_cast<std::uint32_t>(_mm512_cmplt_epi32_mask(sum[c][r], low));
            out[at] |= static_cast<std::uint64_t>(bits) << (r * lanes);
        }
    }
    return out;
}
#endif

/// The same bit for bit, one product after the other.
inline PageBits outsideByBytes(const PageGroup& group, const std::uint8_t* cookies, std::int64_t stride,
                               const std::array<Limits, cookiesAtOnce>& limits)
{
    PageBits out{};
    for (std::size_t c = 0; c < out.size(); ++c)
        for (int page = 0; page < pagesAtOnce; ++page) {
            std::int32_t sum = group.start[page];
            for (std::int64_t k = 0; k < group.quads * quad; ++k)
                sum += cookies[static_cast<std::int64_t>(c) * stride + k] *
                       group.values[(k / quad * pagesAtOnce + page) * quad + k % quad];
            if (sum > limits[c].high || sum < limits[c].low)
                out[c] |= std::uint64_t{1} << page;
        }
    return out;
}

inline PageBits outside(const PageGroup& group, const std::uint8_t* cookies, std::int64_t stride,
                        const std::array<Limits, cookiesAtOnce>& limits)
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (available)
        return outsideByVnni(group, cookies, stride, limits);
#endif
    return outsideByBytes(group, cookies, stride, limits);
}

} // namespace byte_products
} // namespace leadlight
