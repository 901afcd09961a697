// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/machine.h"

namespace leadlight {

std::vector<VectorUnit> vectorUnits()
{
#if defined(__x86_64__) && defined(__GNUC__)
    // The levels of the x86-64 psABI, by instructions of theirs that go together in every processor made.
    __builtin_cpu_init();
    const bool two = __builtin_cpu_supports("sse4.2") != 0 && __builtin_cpu_supports("popcnt") != 0;
    const bool three = two && __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0 &&
                       __builtin_cpu_supports("bmi2") != 0;
    const bool four = three && __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
                      __builtin_cpu_supports("avx512cd") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
                      __builtin_cpu_supports("avx512vl") != 0;
    const bool bytes = four && __builtin_cpu_supports("avx512vnni") != 0;
    return {{"x86-64-v2", two}, {"x86-64-v3", three}, {"x86-64-v4", four}, {"avx512-vnni", bytes}};
#else
    return {};
#endif
}

std::string_view computesWith()
{
#if defined(__AVX512VNNI__)
    return "native";
#elif defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512VL__)
    return "x86-64-v4";
#elif defined(__AVX2__) && defined(__FMA__)
    return "x86-64-v3";
#elif defined(__SSE4_2__)
    return "x86-64-v2";
#else
    return "portable";
#endif
}

} // namespace leadlight
