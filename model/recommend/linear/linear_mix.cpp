// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/linear_mix.h"

#include "model/base/parallel.h"
#include "model/recommend/kept_model.h"
#include "model/recommend/linear/dense_linear.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

constexpr std::int64_t mostCookies = 1 << 14;

class LinearMix final : public LinearRecommender, public KeptModel
{
public:
    LinearMix(MixPart main, MixPart other)
        : LinearRecommender(main.model->name(), main.model->form())
        , m_main(std::move(main))
        , m_other(std::move(other))
    {
    }

    [[nodiscard]] std::int32_t pages() const override { return m_main.model->pages(); }
    [[nodiscard]] std::int64_t cookiesAtOnce() const override { return m_main.model->cookiesAtOnce(); }

    [[nodiscard]] float weight(std::int32_t from, std::int32_t to) const override
    {
        const auto part = [&](const MixPart& p) { return p.factor * static_cast<double>(p.model->weight(from, to)); };
        return static_cast<float>(part(m_main) + part(m_other));
    }

    [[nodiscard]] std::optional<double> prior(std::int32_t page) const override
    {
        const auto main = m_main.model->prior(page);
        const auto other = m_other.model->prior(page);
        if (!main && !other)
            return {};
        return m_main.factor * main.value_or(0.0) + m_other.factor * other.value_or(0.0);
    }

    [[nodiscard]] std::vector<SimilarPage> similarPages(std::int32_t page, std::int32_t n) const override
    {
        return largestWeights(*this, page, n);
    }

    void scoreHistory(HistoryView history, std::span<float> scores) const override
    {
        scoreHistories({&history, 1}, ScoreBlock{scores.data(), 1, pages(), pages()}, Progress());
    }
    void scoreHistories(std::span<const HistoryView> histories, ScoreBlock block,
                        const Progress& progress) const override
    {
        m_main.model->scoreHistories(histories, block, progress);
        const auto scores = mapped(block);
        Eigen::RowVectorXf more(block.cols);
        for (std::ptrdiff_t i = 0; i < block.rows && !progress.cancelled(); ++i) {
            m_other.model->scoreHistory(histories[static_cast<std::size_t>(i)],
                                        {more.data(), static_cast<std::size_t>(more.size())});
            mapped(block).row(i) =
                static_cast<float>(m_main.factor) * scores.row(i) + static_cast<float>(m_other.factor) * more;
        }
    }
    void scoreCookies(const SparseMatrix& known, std::int32_t first, ScoreBlock block,
                      const Progress& progress) const override
    {
        scoreHistories(historiesOf(known, first, block.rows), block, progress);
    }

    void keep(ByteWriter& out) const override
    {
        out(std::string(mixForm.name));
        for (const MixPart* part : {&m_main, &m_other}) {
            out(part->factor);
            (void)keepModel(*part->model, out);
        }
    }

private:
    MixPart m_main;
    MixPart m_other;
};

double spread(const Eigen::Ref<const Eigen::RowVectorXf>& scores)
{
    const Eigen::RowVectorXd exact = scores.cast<double>();
    return std::sqrt((exact.array() - exact.mean()).square().mean());
}

} // namespace

std::shared_ptr<const LinearRecommender> makeLinearMix(MixPart main, MixPart other)
{
    return std::make_shared<LinearMix>(std::move(main), std::move(other));
}

std::shared_ptr<const Recommender> readLinearMix(ByteReader& in, const KeptShape& shape)
{
    // A mix within a mix is none of ours, and without this a file could nest them without end.
    constexpr std::array forms{denseForm, sparseForm};
    const auto readPart = [&]() -> MixPart {
        MixPart part;
        std::string kind;
        in(part.factor, kind);
        const auto form = std::ranges::find(forms, kind, &KeptForm::name);
        const auto model = form != forms.end() ? form->read(in, shape) : nullptr;
        part.model = std::dynamic_pointer_cast<const LinearRecommender>(model);
        in.require(part.model != nullptr && part.model->pages() == shape.pages);
        return part;
    };
    MixPart main = readPart();
    MixPart other = in.good() ? readPart() : MixPart();
    return in.good() ? makeLinearMix(std::move(main), std::move(other)) : nullptr;
}

Result<double> meanSpread(const Recommender& model, const SparseMatrix& known, const Progress& progress)
{
    const std::int64_t count = std::min<std::int64_t>(known.rows, mostCookies);
    if (count == 0)
        return 0.0;
    std::vector<HistoryView> histories;
    histories.reserve(static_cast<std::size_t>(count));
    for (std::int64_t k = 0; k < count; ++k)
        histories.push_back(known.row(static_cast<std::int32_t>(k * known.rows / count)));
    std::vector<double> spreads(histories.size());
    const std::int64_t atOnce = std::min<std::int64_t>(model.cookiesAtOnce(), 64);
    const Status scored = parallelFor(count, atOnce, progress, [&](std::int64_t begin, std::int64_t end) {
        ScoreMatrix block(end - begin, model.pages());
        const auto first = static_cast<std::size_t>(begin);
        model.scoreHistories(std::span(histories).subspan(first, static_cast<std::size_t>(end - begin)), blockOf(block),
                             progress);
        for (Eigen::Index i = 0; i < block.rows() && !progress.cancelled(); ++i)
            spreads[first + static_cast<std::size_t>(i)] = spread(block.row(i));
    });
    if (!scored)
        return tl::unexpected(scored.error());
    return std::accumulate(spreads.begin(), spreads.end(), 0.0) / static_cast<double>(count);
}

} // namespace leadlight
