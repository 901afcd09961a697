// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/dot_density.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr double faint{0.22};
constexpr float leastOpacity{0.3F}; // of a single point: it must be seen

struct Rgb
{
    float red;
    float green;
    float blue;
};

std::array<Rgb, 64> componentsOf(const DotSprites::Palette& palette)
{
    std::array<Rgb, 64> out{};
    for (std::size_t i = 0; i < palette.size(); ++i)
        out[i] = {static_cast<float>(palette[i].red()), static_cast<float>(palette[i].green()),
                  static_cast<float>(palette[i].blue())};
    return out;
}

} // namespace

void DotDensity::draw(QImage& image, const Dots& dots, const DotSprites::Style& style, int cell)
{
    m_columns = (image.width() + cell - 1) / cell;
    m_rows = (image.height() + cell - 1) / cell;
    add(dots, style, cell, false);
    fill(image, cell, dots.selected != nullptr ? faint : style.opacity);
    if (dots.selected == nullptr)
        return;
    add(dots, style, cell, true);
    fill(image, cell, 1.0);
}

void DotDensity::add(const Dots& dots, const DotSprites::Style& style, int cell, bool selected)
{
    m_cells.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), {});
    const auto colors = componentsOf(style.palette);
    const float cells = 1.0F / static_cast<float>(cell);
    for (Eigen::Index dot = 0; dot < dots.place.cols(); ++dot) {
        const auto at = static_cast<std::size_t>(dot);
        if (dots.selected != nullptr && (*dots.selected)[at] != selected)
            continue;
        const float x = dots.place(0, dot) * cells;
        const float y = dots.place(1, dot) * cells;
        if (!(x >= 0.0F && y >= 0.0F) || x >= static_cast<float>(m_columns) || y >= static_cast<float>(m_rows))
            continue;
        const auto points = static_cast<float>(dots.memberStart[at + 1] - dots.memberStart[at]);
        const Rgb& color = colors[dots.color[at]];
        Cell& here =
            m_cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x)];
        here.points += points;
        here.red += points * color.red;
        here.green += points * color.green;
        here.blue += points * color.blue;
    }
}

void DotDensity::fill(QImage& image, int cell, double opacity) const
{
    const auto most = std::max_element(m_cells.begin(), m_cells.end(),
                                       [](const Cell& a, const Cell& b) { return a.points < b.points; });
    if (most == m_cells.end() || most->points <= 0.0F)
        return;
    const float scale = (1.0F - leastOpacity) / std::log1p(most->points);
    for (int row = 0; row < m_rows; ++row) {
        const Cell* cells = m_cells.data() + static_cast<std::ptrdiff_t>(row) * m_columns;
        for (int column = 0; column < m_columns; ++column) {
            const Cell& here = cells[column];
            if (here.points <= 0.0F)
                continue;
            const float alpha =
                static_cast<float>(opacity) * (leastOpacity + scale * std::log1p(here.points)) / here.points;
            const auto part = [alpha](float sum) { return static_cast<int>(std::lround(alpha * sum)); };
            const QRgb pixel = qRgba(part(here.red), part(here.green), part(here.blue), part(255.0F * here.points));
            const int right = std::min(image.width(), (column + 1) * cell);
            const int bottom = std::min(image.height(), (row + 1) * cell);
            for (int y = row * cell; y < bottom; ++y) {
                auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
                std::fill(line + std::ptrdiff_t{column} * cell, line + right, pixel);
            }
        }
    }
}

} // namespace leadlight
