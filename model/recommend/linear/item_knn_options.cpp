// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/item_knn_options.h"

#include "model/recommend/catalogue.h"
#include "model/recommend/linear/item_knn.h"
#include "model/recommend/linear/linear_recommender.h"
#include "model/recommend/linear/nearest_pages.h"

namespace leadlight {

namespace {

Phrase captionOf(const ItemKnnOptions& options)
{
    return Phrase::tr("item-kNN %1 K=%2", choiceName(options.weighting), Plain(options.neighbours));
}

std::int64_t memoryOf(const DataShape& shape, const ItemKnnOptions& options)
{
    return nearestPagesMemory(shape, options.neighbours);
}

} // namespace

ModelEntry ItemKnnOptions::entry()
{
    return {.key = key,
            .title = Phrase::verbatim("Item-kNN"),
            .name = Phrase::verbatim("item-kNN"),
            .help = Phrase::tr("Similar pages: those that the same cookies took"),
            .defaults = ItemKnnOptions{},
            .train = trainerBy(trainItemKnn),
            .caption = captionBy(captionOf),
            .search = {choiceRange("weighting", {KnnWeighting::Cosine, KnnWeighting::TfIdf, KnnWeighting::Bm25}),
                       logarithmicRange("knn-neighbours", 10, 500), logarithmicRange("shrinkage", 0.1, 100.0),
                       logarithmicRange("bm25-k1", 0.1, 5.0), evenRange("bm25-b", 0.0, 1.0)},
            .memory = memoryBy(memoryOf),
            .onSums = sumTrainingBy<ItemKnnOptions>(termOf, trainItemKnnOnSums),
            .keptAs = {sparseForm}};
}

} // namespace leadlight
