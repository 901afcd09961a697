// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <random>

namespace leadlight::testing {

/// One file spoilt in ways that networks, disks, editors and people know: flipped bits, cut ends, doubled, moved or
/// lost pieces, bytes put in, lines swapped, numbers made absurd. The same for the same seed, on every machine.
class Mutation
{
public:
    explicit Mutation(std::uint32_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QByteArray of(QByteArray content)
    {
        const auto changes = 1 + below(4);
        for (qsizetype i = 0; i < changes; ++i)
            change(content);
        return content;
    }
    /// 0 to n - 1; 0 where n is 0.
    [[nodiscard]] qsizetype below(qsizetype n)
    {
        return n < 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<std::uint32_t>(n));
    }

private:
    void change(QByteArray& content)
    {
        switch (below(8)) {
        case 0:
            return flipBits(content);
        case 1:
            return content.truncate(below(content.size() + 1));
        case 2:
            return static_cast<void>(content.insert(below(content.size() + 1), piece(content)));
        case 3:
            return static_cast<void>(content.remove(below(content.size()), 1 + below(40)));
        case 4:
            return static_cast<void>(content.insert(below(content.size() + 1), oddBytes()));
        case 5:
            return swapLines(content);
        case 6:
            return absurdNumber(content);
        default:
            return static_cast<void>(content.replace(below(content.size()), 1, oddBytes()));
        }
    }
    void flipBits(QByteArray& content)
    {
        for (auto n = 1 + below(8); n > 0 && !content.isEmpty(); --n) {
            char& byte = content.data()[below(content.size())];
            byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << static_cast<unsigned>(below(8))));
        }
    }
    [[nodiscard]] QByteArray piece(const QByteArray& content)
    {
        const QByteArray out = content.mid(below(content.size()), 1 + below(200));
        return below(8) == 0 ? out.repeated(1 + static_cast<int>(below(300))) : out;
    }
    [[nodiscard]] QByteArray oddBytes()
    {
        static const QByteArrayList odd{"\"",
                                        "\"\"",
                                        "'",
                                        ",",
                                        ";",
                                        "\t",
                                        "|",
                                        "\r",
                                        "\n",
                                        "\r\n",
                                        "\\",
                                        "#",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        ":",
                                        "=",
                                        "%1",
                                        "\xEF\xBB\xBF",
                                        "\xFF\xFE",
                                        "\xC3",
                                        "\xED\xA0\x80",
                                        "\xE2\x80\xAE",
                                        "\x1B[31m",
                                        "\x1A",
                                        "<b>",
                                        "null",
                                        "true",
                                        "NaN",
                                        "-",
                                        "e",
                                        "(not set)",
                                        "Total",
                                        QByteArray(1, '\0'),
                                        QByteArray(7, '\0'),
                                        QByteArray(5000, 'x'),
                                        QByteArray(3000, '['),
                                        QByteArray(2000, '"'),
                                        QByteArray(9000, ','),
                                        QByteArray(4000, '\n')};
        return odd.at(below(odd.size()));
    }
    void swapLines(QByteArray& content)
    {
        auto lines = content.split('\n');
        lines.swapItemsAt(below(lines.size()), below(lines.size()));
        content = lines.join('\n');
    }
    void absurdNumber(QByteArray& content)
    {
        static const QByteArrayList absurd{"-1",
                                           "0",
                                           "1e300",
                                           "1e-300",
                                           "1e999",
                                           "9223372036854775807",
                                           "9223372036854775808",
                                           "1000000000000000",
                                           "99999999999999999999999999",
                                           "0.1",
                                           "1.000",
                                           "4294967296",
                                           "2147483648"};
        qsizetype at = below(content.size());
        while (at < content.size() && (content[at] < '0' || content[at] > '9'))
            ++at;
        qsizetype end = at;
        while (end < content.size() && content[end] >= '0' && content[end] <= '9')
            ++end;
        content.replace(at, end - at, absurd.at(below(absurd.size())));
    }

    std::mt19937 m_random;
};

} // namespace leadlight::testing
