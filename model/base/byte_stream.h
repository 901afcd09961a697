// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace leadlight {

// Values as bytes, exact to the bit, and back: what session files are made of. A struct says once of which members it
// consists, for both directions:
//
//   template <class Archive>
//   void describe(Archive& archive, Held<Archive, SimilarPage>& value) { archive(value.page, value.similarity); }
//
// The bytes are trusted in nothing: what does not fit makes the reader fail, which then gives zeros and no further
// memory. What the numbers mean (an index into what?) is for its owner to check.

/// `const T` where it is written, `T` where it is read.
template <class Archive, class T>
using Held = std::conditional_t<Archive::writes, const T, T>;

/// How many values an enum has; specialise it for enums without Choices.
template <class Enum>
struct EnumSize
{
    static constexpr std::size_t value = Choices<Enum>::names.size();
};

namespace byte_stream {

static_assert(std::endian::native == std::endian::little, "the bytes are little-endian");

template <class T, template <class...> class Template>
inline constexpr bool isA = false;
template <template <class...> class Template, class... Arguments>
inline constexpr bool isA<Template<Arguments...>, Template> = true;
template <class T>
inline constexpr bool isArray = false;
template <class T, std::size_t n>
inline constexpr bool isArray<std::array<T, n>> = true;
/// Copied as it stands in memory.
template <class T>
inline constexpr bool isPlain = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;
template <class T>
inline constexpr bool isSmallEnum = std::is_enum_v<T> && sizeof(T) == 1;

} // namespace byte_stream

class ByteWriter
{
public:
    static constexpr bool writes = true;
    using Sink = std::function<bool(std::span<const std::byte> bytes)>; ///< false: they are refused

    explicit ByteWriter(Sink sink);
    ByteWriter(const ByteWriter&) = delete;
    ByteWriter& operator=(const ByteWriter&) = delete;

    template <class... Values>
    void operator()(const Values&... values)
    {
        (put(values), ...);
    }
    void raw(const void* data, std::size_t size);
    /// Hands on what is left; true where the sink took all. To be called at the end.
    [[nodiscard]] bool finish();

private:
    template <class T>
    void put(const T& value);
    template <class T>
    void putList(const std::vector<T>& list);
    void flush();

    Sink m_sink;
    std::vector<std::byte> m_buffer;
    bool m_good = true;
};

class ByteReader
{
public:
    static constexpr bool writes = false;
    /// Fills the front of `room` and says how much; 0: there is no more.
    using Source = std::function<std::size_t(std::span<std::byte> room)>;

    /// `size` bytes from the source: more is never asked for.
    ByteReader(Source source, std::uint64_t size);
    ByteReader(const ByteReader&) = delete;
    ByteReader& operator=(const ByteReader&) = delete;

    template <class... Values>
    void operator()(Values&... values)
    {
        (take(values), ...);
    }
    void raw(void* data, std::size_t size);
    [[nodiscard]] std::uint64_t left() const { return m_left; }
    [[nodiscard]] bool good() const { return m_good; }
    void fail()
    {
        m_good = false;
        m_left = 0;
    }
    /// Fails where it does not hold.
    void require(bool condition)
    {
        if (!condition)
            fail();
    }
    /// A count of things of which each takes `each` bytes at least; 0, and failure, where there cannot be so many.
    [[nodiscard]] std::size_t count(std::size_t each);

private:
    template <class T>
    void take(T& value);
    template <class T>
    void takeList(std::vector<T>& list);
    template <class T>
    void takeEnum(T& value);

    Source m_source;
    std::uint64_t m_left;
    std::vector<std::byte> m_buffer;
    std::size_t m_at = 0;
    bool m_good = true;
};

template <class T>
void ByteWriter::putList(const std::vector<T>& list)
{
    put(static_cast<std::uint64_t>(list.size()));
    if constexpr (byte_stream::isPlain<T> || byte_stream::isSmallEnum<T>)
        raw(list.data(), list.size() * sizeof(T));
    else
        for (const T& one : list)
            put(one);
}

template <class T>
void ByteWriter::put(const T& value)
{
    using namespace byte_stream;
    if constexpr (std::is_same_v<T, bool>) {
        put(static_cast<std::uint8_t>(value ? 1 : 0));
    } else if constexpr (std::is_enum_v<T>) {
        put(static_cast<std::uint8_t>(value));
    } else if constexpr (isPlain<T>) {
        raw(&value, sizeof value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        put(static_cast<std::uint64_t>(value.size()));
        raw(value.data(), value.size());
    } else if constexpr (std::is_same_v<T, std::vector<bool>>) {
        putList(std::vector<std::uint8_t>(value.begin(), value.end()));
    } else if constexpr (isA<T, std::vector>) {
        putList(value);
    } else if constexpr (isArray<T>) {
        for (const auto& one : value)
            put(one);
    } else if constexpr (isA<T, std::optional>) {
        put(value.has_value());
        if (value)
            put(*value);
    } else if constexpr (isA<T, std::pair>) {
        put(value.first);
        put(value.second);
    } else if constexpr (isA<T, std::map>) {
        put(static_cast<std::uint64_t>(value.size()));
        for (const auto& [key, entry] : value) {
            put(key);
            put(entry);
        }
    } else {
        describe(*this, value);
    }
}

template <class T>
void ByteReader::takeEnum(T& value)
{
    std::uint8_t number = 0;
    take(number);
    require(number < EnumSize<T>::value);
    if (m_good)
        value = static_cast<T>(number);
}

template <class T>
void ByteReader::takeList(std::vector<T>& list)
{
    list.clear();
    if constexpr (byte_stream::isPlain<T> || byte_stream::isSmallEnum<T>) {
        list.resize(count(sizeof(T)));
        raw(list.data(), list.size() * sizeof(T));
        if constexpr (byte_stream::isSmallEnum<T>)
            for (const T one : list)
                require(static_cast<std::size_t>(one) < EnumSize<T>::value);
        if (!m_good)
            list.clear();
    } else {
        constexpr std::size_t believed = 4096; // more room only for what is really there
        const std::size_t size = count(1);
        list.reserve(std::min(size, believed));
        for (std::size_t i = 0; i < size && m_good; ++i)
            take(list.emplace_back());
    }
}

template <class T>
void ByteReader::take(T& value)
{
    using namespace byte_stream;
    if constexpr (std::is_same_v<T, bool>) {
        std::uint8_t number = 0;
        take(number);
        require(number < 2);
        value = m_good && number != 0;
    } else if constexpr (std::is_enum_v<T>) {
        takeEnum(value);
    } else if constexpr (isPlain<T>) {
        value = {};
        raw(&value, sizeof value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        value.assign(count(1), '\0');
        raw(value.data(), value.size());
    } else if constexpr (std::is_same_v<T, std::vector<bool>>) {
        std::vector<std::uint8_t> bytes;
        takeList(bytes);
        value.assign(bytes.begin(), bytes.end());
    } else if constexpr (isA<T, std::vector>) {
        takeList(value);
    } else if constexpr (isArray<T>) {
        for (auto& one : value)
            take(one);
    } else if constexpr (isA<T, std::optional>) {
        bool there = false;
        take(there);
        value.reset();
        if (there)
            take(value.emplace());
    } else if constexpr (isA<T, std::pair>) {
        take(value.first);
        take(value.second);
    } else if constexpr (isA<T, std::map>) {
        value.clear();
        const std::size_t size = count(2);
        for (std::size_t i = 0; i < size && m_good; ++i) {
            std::pair<typename T::key_type, typename T::mapped_type> entry;
            take(entry);
            value.insert(std::move(entry));
        }
    } else {
        describe(*this, value);
    }
}

/// The bytes of a value in memory: for what is small.
template <class T>
[[nodiscard]] std::string bytesOf(const T& value)
{
    std::string out;
    ByteWriter writer([&out](std::span<const std::byte> bytes) {
        out.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return true;
    });
    writer(value);
    (void)writer.finish();
    return out;
}

/// A reader of bytes in memory, which must outlive it.
[[nodiscard]] ByteReader::Source sourceOf(std::string_view bytes);

} // namespace leadlight
