// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wignored-attributes" // alignment of packet types as template arguments
#endif

/// Before a loop of at most 8 constant steps over an array of registers: such an array stays in registers only where
/// the loop is gone before the compiler looks for arrays that it can take apart.
#if defined(__clang__)
#define LEADLIGHT_UNROLL _Pragma("clang loop unroll(full)")
#elif defined(__GNUC__)
#define LEADLIGHT_UNROLL _Pragma("GCC unroll 8")
#else
#define LEADLIGHT_UNROLL
#endif

namespace leadlight {

/// The machine's vector registers for T (float, double), by way of Eigen's packets: AVX-512, AVX, SSE, NEON, or one
/// lane where there is nothing. Loads and stores are aligned unless they say otherwise.
template <class T>
struct Lanes
{
    using Packet = typename Eigen::internal::packet_traits<T>::type;
    static constexpr int count = Eigen::internal::unpacket_traits<Packet>::size;
    using Block = Eigen::internal::PacketBlock<Packet, count>; ///< a square of count x count

    static Packet load(const T* from) { return Eigen::internal::pload<Packet>(from); }
    static Packet broadcast(T value) { return Eigen::internal::pset1<Packet>(value); }
    static Packet zero() { return Eigen::internal::pzero(Packet{}); }
    static void store(T* to, const Packet& value) { Eigen::internal::pstore(to, value); }
    /// a * b + c
    static Packet multiplyAdd(const Packet& a, const Packet& b, const Packet& c)
    {
        return Eigen::internal::pmadd(a, b, c);
    }
    static Packet add(const Packet& a, const Packet& b) { return Eigen::internal::padd(a, b); }
    static Packet subtract(const Packet& a, const Packet& b) { return Eigen::internal::psub(a, b); }
    static Packet multiply(const Packet& a, const Packet& b) { return Eigen::internal::pmul(a, b); }
    static Packet divide(const Packet& a, const Packet& b) { return Eigen::internal::pdiv(a, b); }
    static Packet squareRoot(const Packet& a) { return Eigen::internal::psqrt(a); }
    static void transpose(Block& block) { Eigen::internal::ptranspose(block); }
    static void prefetch(const T* address) { Eigen::internal::prefetch(address); }
};

/// Memory for kernels, aligned for Lanes; contents undefined after resize().
template <class T>
using AlignedBuffer = Eigen::Array<T, Eigen::Dynamic, 1>;

/// `length` rounded up to whole registers and to the 8 rows that rank updates take at a time.
template <class T>
[[nodiscard]] constexpr Eigen::Index paddedLength(Eigen::Index length)
{
    constexpr Eigen::Index unit = Lanes<T>::count > 8 ? Lanes<T>::count : 8;
    return (length + unit - 1) / unit * unit;
}

} // namespace leadlight
