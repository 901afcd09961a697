// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/sql_session.h"

#include <QByteArray>

/// The blocks of an answer, put together.
struct Gathered
{
    leadlight::SqlBlock all;

    [[nodiscard]] leadlight::BlockReceiver receiver()
    {
        return [this](leadlight::SqlBlock&& block) -> leadlight::Status {
            if (all.columns.empty())
                all = std::move(block);
            else
                for (std::size_t c = 0; c < all.columns.size(); ++c)
                    std::visit(
                        [&](auto& values) {
                            const auto& more = std::get<std::decay_t<decltype(values)>>(block.columns[c]);
                            values.insert(values.end(), more.begin(), more.end());
                        },
                        all.columns[c]);
            return {};
        };
    }
    template <class T>
    [[nodiscard]] const std::vector<T>& column(std::size_t c) const
    {
        return std::get<std::vector<T>>(all.columns.at(c));
    }
};

/// Gives these blocks, then none.
inline leadlight::BlockSource given(std::vector<leadlight::SqlBlock> blocks)
{
    return [blocks = std::move(blocks), at = std::size_t{0}]() mutable -> leadlight::Result<leadlight::SqlBlock> {
        return at < blocks.size() ? blocks[at++] : leadlight::SqlBlock();
    };
}

/// For QVERIFY2 and QCOMPARE: empty where it went well.
template <class T>
QByteArray faultOf(const leadlight::Result<T>& result)
{
    return result ? QByteArray() : QByteArray::fromStdString(result.error().text());
}
