// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace leadlight {

/// What something on screen or in a file stands for, and so what its numbers mean: cookies, pages, business units and
/// types by their index in the Dataset, models by that in the scorecard, runs by that in the list of runs.
enum class Entity {
    None,
    Cookie,
    Page,
    Unit,
    Type,
    Model,
    Run,
};

/// What the elements of a description (rows of a table, bars or dots of a chart) stand for, element by element. A plain
/// value.
class Elements
{
public:
    Elements() = default; ///< they stand for nothing
    /// Element i is number i of its kind.
    [[nodiscard]] static Elements numbered(Entity entity);
    /// One each: element i is `number[i]`, or nothing where that is -1.
    [[nodiscard]] static Elements listed(Entity entity, std::vector<std::int32_t> number);
    /// Several each, such as the cookies of a histogram's bar: number i belongs to the element `elementOf[i]`, one of
    /// 0..elements-1, or to none where that is -1.
    [[nodiscard]] static Elements grouped(Entity entity, std::span<const std::int32_t> elementOf,
                                          std::int32_t elements);

    [[nodiscard]] Entity entity() const { return m_entity; }
    /// What an element stands for where that is exactly one; else -1.
    [[nodiscard]] std::int32_t numberOf(std::int32_t element) const;
    /// All that an element stands for, ascending.
    [[nodiscard]] std::vector<std::int32_t> numbersOf(std::int32_t element) const;

    friend bool operator==(const Elements&, const Elements&) = default;

private:
    Entity m_entity = Entity::None;
    bool m_numbered = false;
    std::vector<std::int32_t> m_number;
    std::vector<std::int32_t> m_start; // grouped: element e holds m_number[m_start[e]] up to m_start[e + 1]
};

} // namespace leadlight
