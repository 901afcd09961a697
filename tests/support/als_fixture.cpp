// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/als_fixture.h"
#include "tests/support/shared_data.h"

#include <fstream>
#include <limits>
#include <sstream>

namespace leadlight {

namespace {

std::string pathOf(const std::string& name)
{
    return sharedData("als_fixture/").string() + name;
}

FactorMatrix readFactors(const std::string& name)
{
    std::ifstream file(pathOf(name));
    std::vector<double> values;
    Eigen::Index rows = 0;
    for (std::string line; std::getline(file, line); ++rows) {
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, ',');)
            values.push_back(std::stod(field));
    }
    return Eigen::Map<const FactorMatrix>(values.data(), rows, static_cast<Eigen::Index>(values.size()) / rows);
}

/// Matrix Market coordinates, counted from 1, sorted by row and column.
SparseMatrix readStrength(const std::string& name)
{
    std::ifstream file(pathOf(name));
    while (file.peek() == '%')
        file.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    SparseMatrix out;
    std::int64_t entries = 0;
    file >> out.rows >> out.cols >> entries;
    out.start.assign(static_cast<std::size_t>(out.rows) + 1, 0);
    for (std::int64_t i = 0; i < entries; ++i) {
        std::int32_t row = 0;
        std::int32_t column = 0;
        float value = 0.0F;
        file >> row >> column >> value;
        ++out.start[static_cast<std::size_t>(row)];
        out.index.push_back(column - 1);
        out.value.push_back(value);
    }
    for (std::size_t r = 1; r < out.start.size(); ++r)
        out.start[r] += out.start[r - 1];
    return out;
}

std::string keyOf(int iterations)
{
    return "float64_exact_" + std::to_string(iterations);
}

} // namespace

FactorMatrix AlsFixture::cookieFactors(int iterations) const
{
    return readFactors("cookie_factors_exact_" + std::to_string(iterations) + ".csv");
}

FactorMatrix AlsFixture::pageFactors(int iterations) const
{
    return readFactors("page_factors_exact_" + std::to_string(iterations) + ".csv");
}

double AlsFixture::objective(int iterations) const
{
    return expected.at(keyOf(iterations)).at("objective_raw").get<double>();
}

std::optional<AlsFixture> readAlsFixture()
{
    std::ifstream expected(pathOf("expected.json"));
    if (!expected)
        return std::nullopt;
    return AlsFixture{
        readStrength("strength.mtx"), {readFactors("page_factors_initial.csv")}, nlohmann::json::parse(expected)};
}

} // namespace leadlight
