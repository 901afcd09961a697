-- rows in all -> whole whole whole whole
SELECT count(*) AS ll_rows, sum(CASE WHEN coalesce(toInt64(`form_submissions`), 0) < 1 THEN 1 ELSE 0 END) AS ll_bad, sum(CASE WHEN NOT (toDate(`day`) >= toDate('2026-10-01') AND toDate(`day`) <= toDate('2026-10-31')) THEN 1 ELSE 0 END) AS ll_outside, sum(CASE WHEN toDate(`day`) IS NULL THEN 1 ELSE 0 END) AS ll_undated FROM `shop`.`submissions`;

-- page profile -> text text whole whole whole whole
SELECT ll_p, ll_t, count(*) AS ll_rows, sum(ll_n) AS ll_sum, sum(ll_u) AS ll_nobody, sum(ll_u * ll_n) AS ll_lost FROM (SELECT ll_c, ll_p, ll_t, ll_n, CASE WHEN (replaceAll(ll_c, '0', '') = '' OR (length(ll_c) > 4 AND substring(ll_c, 1, 2) = '::' AND substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2) = '::') OR (length(ll_c) = 36 AND replaceAll(replaceAll(ll_c, '0', ''), '-', '') = '') OR (length(ll_c) BETWEEN 3 AND 20 AND replaceAll(ll_c, '#', '') = '') OR (length(ll_c) = 7 AND substring(ll_c, 1, 4) = 'Err:' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 0, 1), 1), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 2, 1), 3), 1, 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', '\\n', '(\\n)', '[\\n]', '<\\n>', '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>')) THEN 1 ELSE 0 END AS ll_u FROM (SELECT coalesce(toString(`cookie`), '') AS ll_c, coalesce(toString(`page_url`), '') AS ll_p, coalesce(toString(`gated_asset_type`), '') AS ll_t, coalesce(toInt64(`form_submissions`), 0) AS ll_n FROM `shop`.`submissions` WHERE toDate(`day`) >= toDate('2026-10-01') AND toDate(`day`) <= toDate('2026-10-31') AND coalesce(toInt64(`form_submissions`), 0) >= 1) AS r) AS m GROUP BY ll_p, ll_t;

-- mapping -> text text
SELECT coalesce(toString(`page_url`), '') AS ll_p, coalesce(toString(`unit`), '') AS ll_unit FROM `shop`.`bu` ORDER BY ll_p, ll_unit;

-- cookies in all -> whole whole whole whole whole
SELECT count(*) AS ll_all, sum(u) AS ll_nobody, sum(1 - m) AS ll_without, sum((1 - m) * (1 - u)) AS ll_visitors, sum(k) AS ll_joined FROM (SELECT ll_c, max(ll_u) AS u, max(mapped) AS m, max(joined) AS k FROM (SELECT ll_c, ll_u, mapped, joined FROM (SELECT ll_c, ll_p, ll_t, ll_n, CASE WHEN (replaceAll(ll_c, '0', '') = '' OR (length(ll_c) > 4 AND substring(ll_c, 1, 2) = '::' AND substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2) = '::') OR (length(ll_c) = 36 AND replaceAll(replaceAll(ll_c, '0', ''), '-', '') = '') OR (length(ll_c) BETWEEN 3 AND 20 AND replaceAll(ll_c, '#', '') = '') OR (length(ll_c) = 7 AND substring(ll_c, 1, 4) = 'Err:' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 0, 1), 1), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 2, 1), 3), 1, 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', '\\n', '(\\n)', '[\\n]', '<\\n>', '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>')) THEN 1 ELSE 0 END AS ll_u FROM (SELECT coalesce(toString(`cookie`), '') AS ll_c, coalesce(toString(`page_url`), '') AS ll_p, coalesce(toString(`gated_asset_type`), '') AS ll_t, coalesce(toInt64(`form_submissions`), 0) AS ll_n FROM `shop`.`submissions` WHERE toDate(`day`) >= toDate('2026-10-01') AND toDate(`day`) <= toDate('2026-10-31') AND coalesce(toInt64(`form_submissions`), 0) >= 1) AS r) AS m ANY INNER JOIN (SELECT page AS ll_p, mapped, joined FROM `work`.`ll_7f3a0b12_pages`) AS g USING (ll_p)) AS j GROUP BY ll_c) AS c;

-- degrees of the rows -> whole whole
SELECT d, count(*) AS n FROM (SELECT ll_c, count(DISTINCT ll_p) AS d FROM (SELECT ll_c, ll_p, ll_n * CASE ll_t WHEN 'Pricing' THEN toFloat64('3.5') WHEN 'Webinar' THEN toFloat64('2') ELSE toFloat64('1') END AS ll_w FROM (SELECT coalesce(toString(`cookie`), '') AS ll_c, coalesce(toString(`page_url`), '') AS ll_p, coalesce(toString(`gated_asset_type`), '') AS ll_t, coalesce(toInt64(`form_submissions`), 0) AS ll_n FROM `shop`.`submissions` WHERE toDate(`day`) >= toDate('2026-10-01') AND toDate(`day`) <= toDate('2026-10-31') AND coalesce(toInt64(`form_submissions`), 0) >= 1) AS r WHERE NOT (replaceAll(ll_c, '0', '') = '' OR (length(ll_c) > 4 AND substring(ll_c, 1, 2) = '::' AND substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2) = '::') OR (length(ll_c) = 36 AND replaceAll(replaceAll(ll_c, '0', ''), '-', '') = '') OR (length(ll_c) BETWEEN 3 AND 20 AND replaceAll(ll_c, '#', '') = '') OR (length(ll_c) = 7 AND substring(ll_c, 1, 4) = 'Err:' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 0, 1), 1), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 2, 1), 3), 1, 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', '\\n', '(\\n)', '[\\n]', '<\\n>', '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>'))) AS v GROUP BY ll_c) AS c GROUP BY d;

-- make a working table
CREATE TABLE `work`.`ll_7f3a0b12_pages` (page String, i UInt32, mapped UInt32, joined UInt32, kept UInt32) ENGINE = MergeTree() ORDER BY (page);

-- drop a working table
DROP TABLE IF EXISTS `work`.`ll_7f3a0b12_pages`;

-- make a working table
CREATE TABLE `work`.`ll_7f3a0b12_pairs` (h UInt64, i UInt32, x Float32, d UInt32) ENGINE = MergeTree() ORDER BY (h, i);

-- drop a working table
DROP TABLE IF EXISTS `work`.`ll_7f3a0b12_pairs`;

-- make a working table
CREATE TABLE `work`.`ll_7f3a0b12_packed` (i UInt32, js Array(UInt32), ws Array(Float64)) ENGINE = MergeTree() ORDER BY (i);

-- drop a working table
DROP TABLE IF EXISTS `work`.`ll_7f3a0b12_packed`;

-- make a working table
CREATE TABLE `work`.`ll_7f3a0b12_lists` (b UInt32, h UInt64, rank UInt32, j UInt32, score Float64, basis String) ENGINE = MergeTree() PARTITION BY b ORDER BY (h, rank);

-- drop a working table
DROP TABLE IF EXISTS `work`.`ll_7f3a0b12_lists`;

-- make a working table
CREATE TABLE `work`.`ll_7f3a0b12_done` (step String, batch UInt64) ENGINE = MergeTree() ORDER BY (step, batch);

-- drop a working table
DROP TABLE IF EXISTS `work`.`ll_7f3a0b12_done`;

-- upload pages
INSERT INTO `work`.`ll_7f3a0b12_pages` (page, i, mapped, joined, kept);

-- pairs
INSERT INTO `work`.`ll_7f3a0b12_pairs` (h, i, x, d) SELECT h, t.1 AS i, t.2 AS x, d FROM (SELECT h, groupArray((i, x)) AS ps, toUInt32(countIf(x > 0)) AS d FROM (SELECT h, i, toFloat32(sum(ll_w)) AS x FROM (SELECT cityHash64(ll_c) AS h, i, ll_w FROM (SELECT ll_c, ll_p, ll_n * CASE ll_t WHEN 'Pricing' THEN toFloat64('3.5') WHEN 'Webinar' THEN toFloat64('2') ELSE toFloat64('1') END AS ll_w FROM (SELECT coalesce(toString(`cookie`), '') AS ll_c, coalesce(toString(`page_url`), '') AS ll_p, coalesce(toString(`gated_asset_type`), '') AS ll_t, coalesce(toInt64(`form_submissions`), 0) AS ll_n FROM `shop`.`submissions` WHERE toDate(`day`) >= toDate('2026-10-01') AND toDate(`day`) <= toDate('2026-10-31') AND coalesce(toInt64(`form_submissions`), 0) >= 1) AS r WHERE NOT (replaceAll(ll_c, '0', '') = '' OR (length(ll_c) > 4 AND substring(ll_c, 1, 2) = '::' AND substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2) = '::') OR (length(ll_c) = 36 AND replaceAll(replaceAll(ll_c, '0', ''), '-', '') = '') OR (length(ll_c) BETWEEN 3 AND 20 AND replaceAll(ll_c, '#', '') = '') OR (length(ll_c) = 7 AND substring(ll_c, 1, 4) = 'Err:' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 0, 1), 1), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 2, 1), 3), 1, 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', '\\n', '(\\n)', '[\\n]', '<\\n>', '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>'))) AS v ANY INNER JOIN (SELECT page AS ll_p, i FROM `work`.`ll_7f3a0b12_pages` WHERE kept = 1) AS g USING (ll_p)) AS k GROUP BY h, i) AS s GROUP BY h) ARRAY JOIN ps AS t;

-- cookies
INSERT INTO `work`.`ll_7f3a0b12_cookies` (h, cookie) SELECT DISTINCT cityHash64(ll_c) AS h, ll_c AS cookie FROM (SELECT ll_c, ll_p, ll_n * CASE ll_t WHEN 'Pricing' THEN toFloat64('3.5') WHEN 'Webinar' THEN toFloat64('2') ELSE toFloat64('1') END AS ll_w FROM (SELECT coalesce(toString(`cookie`), '') AS ll_c, coalesce(toString(`page_url`), '') AS ll_p, coalesce(toString(`gated_asset_type`), '') AS ll_t, coalesce(toInt64(`form_submissions`), 0) AS ll_n FROM `shop`.`submissions` WHERE toDate(`day`) >= toDate('2026-10-01') AND toDate(`day`) <= toDate('2026-10-31') AND coalesce(toInt64(`form_submissions`), 0) >= 1) AS r WHERE NOT (replaceAll(ll_c, '0', '') = '' OR (length(ll_c) > 4 AND substring(ll_c, 1, 2) = '::' AND substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2) = '::') OR (length(ll_c) = 36 AND replaceAll(replaceAll(ll_c, '0', ''), '-', '') = '') OR (length(ll_c) BETWEEN 3 AND 20 AND replaceAll(ll_c, '#', '') = '') OR (length(ll_c) = 7 AND substring(ll_c, 1, 4) = 'Err:' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 0, 1), 1), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 1, 1), 2), 1, 1) BETWEEN '0' AND '9' AND substring(substring(ll_c, greatest(toInt64(length(ll_c)) - 2, 1), 3), 1, 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', '\\n', '(\\n)', '[\\n]', '<\\n>', '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>'))) AS v;

-- degrees of the pairs -> whole whole
SELECT d, count(*) AS n FROM `work`.`ll_7f3a0b12_pairs` GROUP BY d;

-- page sums -> whole whole real real
SELECT i, count(*) AS c, sum(toFloat64('1') * x) AS s, sum(log(1 + toFloat64(x))) AS l FROM `work`.`ll_7f3a0b12_pairs` WHERE d <= 500 GROUP BY i;

-- counts -> whole whole
SELECT toUInt32(toUInt64(i) * 65536 + j) AS ij, count(*) AS v FROM `work`.`ll_7f3a0b12_pairs` AS l ALL INNER JOIN (SELECT h, i AS j, x AS y FROM `work`.`ll_7f3a0b12_pairs` WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- walks, a batch -> whole whole
SELECT toUInt32(toUInt64(i) * 65536 + j) AS ij, sum(intDiv(1099511627776, d)) AS v FROM `work`.`ll_7f3a0b12_pairs` AS l ALL INNER JOIN (SELECT h, i AS j, x AS y FROM `work`.`ll_7f3a0b12_pairs` WHERE d <= 500 AND h BETWEEN 9223372036854775806 AND 13835058055282163708) AS r USING (h) WHERE i <= j AND d <= 500 AND h BETWEEN 9223372036854775806 AND 13835058055282163708 GROUP BY ij;

-- walks, another alpha, no cap, many pages -> whole real
SELECT toUInt64(toUInt64(i) * 4294967296 + j) AS ij, sum(power(d, toFloat64('-0.7'))) AS v FROM `work`.`ll_7f3a0b12_pairs` AS l ALL INNER JOIN (SELECT h, i AS j, x AS y FROM `work`.`ll_7f3a0b12_pairs` WHERE d > 0) AS r USING (h) WHERE i <= j GROUP BY ij;

-- strengths of the rest -> whole real
SELECT toUInt32(toUInt64(i) * 65536 + j) AS ij, sum(x * y) AS v FROM `work`.`ll_7f3a0b12_rest` AS l ALL INNER JOIN (SELECT h, i AS j, x AS y FROM `work`.`ll_7f3a0b12_rest` WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- log strengths -> whole real
SELECT toUInt32(toUInt64(i) * 65536 + j) AS ij, sum(log(1 + toFloat64(x)) * log(1 + toFloat64(y))) AS v FROM `work`.`ll_7f3a0b12_pairs` AS l ALL INNER JOIN (SELECT h, i AS j, x AS y FROM `work`.`ll_7f3a0b12_pairs` WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- rare cookies -> whole real
SELECT toUInt32(toUInt64(i) * 65536 + j) AS ij, sum(CASE WHEN toFloat64('7.600902459542082') - log(1 + toFloat64(d)) > 0 THEN power(toFloat64('7.600902459542082') - log(1 + toFloat64(d)), 2) * sqrt(x * y) ELSE 0 END) AS v FROM `work`.`ll_7f3a0b12_pairs` AS l ALL INNER JOIN (SELECT h, i AS j, x AS y FROM `work`.`ll_7f3a0b12_pairs` WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- pack
INSERT INTO `work`.`ll_7f3a0b12_packed` (i, js, ws) SELECT i, arrayMap(t -> t.1, ts) AS js, arrayMap(t -> t.2, ts) AS ws FROM (SELECT i, arraySort(groupArray((j, w))) AS ts FROM `work`.`ll_7f3a0b12_weights` GROUP BY i);

-- pack
INSERT INTO `work`.`ll_7f3a0b12_fill_packed` (i, place, own) SELECT i, place, own FROM `work`.`ll_7f3a0b12_fill` ANY LEFT JOIN (SELECT unit, arraySlice(arraySort(groupArray(place)), 1, 520) AS own FROM `work`.`ll_7f3a0b12_fill` WHERE place > 0 AND unit <> 65535 GROUP BY unit) USING (unit);

-- lists
INSERT INTO `work`.`ll_7f3a0b12_lists` (b, h, rank, j, score, basis) SELECT toUInt32(3) AS b, h, toUInt32(r) AS rank, t.2 AS j, -t.1 AS score, 'personal' AS basis FROM (SELECT h, arraySlice(arraySort(arrayFilter(t -> t.1 < -0.000001, arrayMap((j, v) -> (-v, j), m.1, m.2))), 1, 10) AS top FROM (SELECT h, sumMap(js, ws) AS m FROM (SELECT h, js, ws FROM (SELECT h, i FROM `work`.`ll_7f3a0b12_pairs` WHERE d >= 0 AND h BETWEEN 13835058055282163709 AND 18446744073709551615) ANY INNER JOIN (SELECT i, js, ws FROM `work`.`ll_7f3a0b12_packed`) USING (i)) GROUP BY h)) ARRAY JOIN top AS t, arrayEnumerate(top) AS r;

-- lists by strengths
INSERT INTO `work`.`ll_7f3a0b12_lists` (b, h, rank, j, score, basis) SELECT toUInt32(0) AS b, h, toUInt32(r) AS rank, t.2 AS j, -t.1 AS score, 'personal' AS basis FROM (SELECT h, arraySlice(arraySort(arrayFilter(t -> t.1 < -0.000001, arrayMap((j, v) -> (-v, j), m.1, m.2))), 1, 10) AS top FROM (SELECT h, sumMap(js, arrayMap(w -> if(w < -100000000, w, w * a), ws)) AS m FROM (SELECT h, a, js, ws FROM (SELECT h, i, x AS a FROM `work`.`ll_7f3a0b12_pairs` WHERE d >= 0) ANY INNER JOIN (SELECT i, js, ws FROM `work`.`ll_7f3a0b12_packed`) USING (i)) WHERE a >= 0 GROUP BY h)) ARRAY JOIN top AS t, arrayEnumerate(top) AS r;

-- lists, all weights, prior
INSERT INTO `work`.`ll_7f3a0b12_lists` (b, h, rank, j, score, basis) SELECT toUInt32(0) AS b, h, toUInt32(r) AS rank, t.2 AS j, -t.1 AS score, if(t.3 > 0.000001, 'personal', 'popular') AS basis FROM (SELECT h, arraySlice(arraySort(arrayFilter(t -> t.3 > -100000000, arrayMap((e, q, k) -> (-(e + q), toUInt32(k - 1), e), m, (SELECT ws FROM `work`.`ll_7f3a0b12_packed` WHERE i = 2000), arrayEnumerate(m)))), 1, 10) AS top FROM (SELECT h, sumForEach(ws) AS m FROM (SELECT h, js, ws FROM (SELECT h, i FROM `work`.`ll_7f3a0b12_pairs` WHERE d >= 0 AND h BETWEEN 0 AND 4611686018427387902) ANY INNER JOIN (SELECT i, js, ws FROM `work`.`ll_7f3a0b12_packed`) USING (i)) GROUP BY h) WHERE arrayExists(e -> e > 0.000001, m)) ARRAY JOIN top AS t, arrayEnumerate(top) AS r SETTINGS max_block_size = 1024;

-- lists, all weights, personal only
INSERT INTO `work`.`ll_7f3a0b12_lists` (b, h, rank, j, score, basis) SELECT toUInt32(0) AS b, h, toUInt32(r) AS rank, t.2 AS j, -t.1 AS score, if(t.3 > 0.000001, 'personal', 'popular') AS basis FROM (SELECT h, arraySlice(arraySort(arrayFilter(t -> t.3 > 0.000001, arrayMap((e, q, k) -> (-(e + q), toUInt32(k - 1), e), m, (SELECT ws FROM `work`.`ll_7f3a0b12_packed` WHERE i = 2000), arrayEnumerate(m)))), 1, 10) AS top FROM (SELECT h, sumForEach(ws) AS m FROM (SELECT h, js, ws FROM (SELECT h, i FROM `work`.`ll_7f3a0b12_pairs` WHERE d >= 0) ANY INNER JOIN (SELECT i, js, ws FROM `work`.`ll_7f3a0b12_packed`) USING (i)) GROUP BY h) WHERE arrayExists(e -> e > 0.000001, m)) ARRAY JOIN top AS t, arrayEnumerate(top) AS r SETTINGS max_block_size = 1024;

-- short lists
INSERT INTO `work`.`ll_7f3a0b12_short` (b, h, have) SELECT toUInt32(3) AS b, h, toUInt32(sum(c)) AS have FROM (SELECT h, 0 AS c FROM `work`.`ll_7f3a0b12_pairs` WHERE d >= 0 AND h BETWEEN 13835058055282163709 AND 18446744073709551615 GROUP BY h UNION ALL SELECT h, 1 AS c FROM `work`.`ll_7f3a0b12_lists` WHERE b = 3) AS u GROUP BY h HAVING sum(c) < 10;

-- fill
INSERT INTO `work`.`ll_7f3a0b12_lists` (b, h, rank, j, score, basis) SELECT toUInt32(3) AS b, h, toUInt32(have + r) AS rank, j, points AS score, 'popular' AS basis FROM (SELECT h, have, r, t.2 AS place FROM (SELECT h, have, arraySlice(ts, 1, 10 - toInt64(have)) AS top FROM (SELECT h, arraySort(arrayFilter(t -> t.1 < 2, arrayMap((k, v) -> (if(v >= 1000000, 0, if(v < 0, 2, 1)), k), m.1, m.2))) AS ts FROM (SELECT h, sumMap(ks, vs) AS m FROM (SELECT h, arrayConcat(arraySlice(own, 1, toInt64(d) + 20), arraySlice((SELECT arraySlice(arraySort(groupArray(place)), 1, 520) FROM `work`.`ll_7f3a0b12_fill` WHERE place > 0), 1, toInt64(d) + 20), [place]) AS ks, arrayConcat(arrayMap(k -> toFloat64(1000000), arraySlice(own, 1, toInt64(d) + 20)), arrayMap(k -> toFloat64(1), arraySlice((SELECT arraySlice(arraySort(groupArray(place)), 1, 520) FROM `work`.`ll_7f3a0b12_fill` WHERE place > 0), 1, toInt64(d) + 20)), [toFloat64(-1000000000000000)]) AS vs FROM (SELECT h, i, d FROM `work`.`ll_7f3a0b12_pairs` WHERE h IN (SELECT h FROM `work`.`ll_7f3a0b12_short` WHERE b = 3) AND h BETWEEN 13835058055282163709 AND 18446744073709551615) ANY INNER JOIN (SELECT i, place, own FROM `work`.`ll_7f3a0b12_fill_packed`) USING (i) UNION ALL SELECT h, [place] AS ks, [toFloat64(-1000000000000000)] AS vs FROM (SELECT h, j AS i FROM `work`.`ll_7f3a0b12_lists` WHERE b = 3 AND h IN (SELECT h FROM `work`.`ll_7f3a0b12_short` WHERE b = 3)) ANY INNER JOIN (SELECT i, place FROM `work`.`ll_7f3a0b12_fill`) USING (i)) GROUP BY h)) ANY INNER JOIN (SELECT h, have FROM `work`.`ll_7f3a0b12_short` WHERE b = 3) USING (h)) ARRAY JOIN top AS t, arrayEnumerate(top) AS r) ANY INNER JOIN (SELECT place, i AS j, points FROM `work`.`ll_7f3a0b12_fill` WHERE place > 0) USING (place);

-- clear a batch
ALTER TABLE `work`.`ll_7f3a0b12_lists` DROP PARTITION 3;

-- publish
INSERT INTO `shop`.`lists_new` (cookie, rank, page_url, score, basis, b) SELECT cookie, rank, page_url, score, basis, toUInt32(3) AS b FROM (SELECT h, rank, page AS page_url, score, basis FROM (SELECT h, rank, j, score, basis FROM `work`.`ll_7f3a0b12_lists` WHERE h >= 0 AND h BETWEEN 13835058055282163709 AND 18446744073709551615) AS t ANY INNER JOIN (SELECT i AS j, page FROM `work`.`ll_7f3a0b12_pages` WHERE kept = 1) AS g USING (j)) AS l ALL INNER JOIN (SELECT h, cookie FROM `work`.`ll_7f3a0b12_cookies` WHERE h >= 0 AND h BETWEEN 13835058055282163709 AND 18446744073709551615) AS c USING (h);

-- make the lists' table
CREATE TABLE `shop`.`lists_new` (cookie String, rank UInt32, page_url String, score Float64, basis String, b UInt32) ENGINE = MergeTree() PARTITION BY b ORDER BY (cookie, rank);

-- swap
RENAME TABLE `shop`.`lists` TO `shop`.`lists_before`, `shop`.`lists_new` TO `shop`.`lists`;

-- the first time
RENAME TABLE `shop`.`lists_new` TO `shop`.`lists`;

-- lists of cookies -> text whole whole real text
SELECT cookie, rank, j, score, basis FROM (SELECT h, rank, j, score, basis FROM `work`.`ll_7f3a0b12_lists` WHERE h IN (cityHash64(coalesce(toString('a'), '')), cityHash64(coalesce(toString('b'), '')))) AS t ALL INNER JOIN (SELECT h, cookie FROM `work`.`ll_7f3a0b12_cookies` WHERE h IN (cityHash64(coalesce(toString('a'), '')), cityHash64(coalesce(toString('b'), ''))) AND cookie IN ('a', 'b')) AS c USING (h) ORDER BY cookie, rank;

-- first lists -> text whole whole real text
SELECT cookie, rank, j, score, basis FROM (SELECT h, rank, j, score, basis FROM `work`.`ll_7f3a0b12_lists` WHERE h IN (SELECT h FROM `work`.`ll_7f3a0b12_cookies` ORDER BY h LIMIT 1000)) AS t ALL INNER JOIN (SELECT h, cookie FROM `work`.`ll_7f3a0b12_cookies` ORDER BY h LIMIT 1000) AS c USING (h) ORDER BY cookie, rank;

-- histories -> text whole real
SELECT cookie, i, x FROM (SELECT h, i, x FROM `work`.`ll_7f3a0b12_pairs` WHERE h IN (cityHash64(coalesce(toString('a'), '')))) AS p ALL INNER JOIN (SELECT h, cookie FROM `work`.`ll_7f3a0b12_cookies` WHERE h IN (cityHash64(coalesce(toString('a'), ''))) AND cookie IN ('a')) AS c USING (h) ORDER BY cookie, i;

-- audience -> text whole whole real
SELECT cookie, j, rank, score FROM (SELECT h, j, rank, score FROM `work`.`ll_7f3a0b12_lists` WHERE basis = 'personal' AND j IN (7, 9) ORDER BY rank, score DESC, h LIMIT 500) AS t ALL INNER JOIN (SELECT h, cookie FROM `work`.`ll_7f3a0b12_cookies`) AS c USING (h) ORDER BY rank, score DESC, cookie;

-- reach -> whole whole
SELECT sum(CASE WHEN e < -100000000 THEN 1 ELSE 0 END) AS took, sum(CASE WHEN e > 0.000001 THEN 1 ELSE 0 END) AS speaks FROM (SELECT h, sum(w) AS e FROM `work`.`ll_7f3a0b12_pairs` AS p ANY INNER JOIN (SELECT i, w FROM `work`.`ll_7f3a0b12_weights` WHERE j = 7) AS w USING (i) GROUP BY h) AS s;

-- hide
INSERT INTO `work`.`ll_7f3a0b12_hidden` (h, i) SELECT h, argMin(i, cityHash64(h, i, toUInt64(42))) AS i FROM `work`.`ll_7f3a0b12_pairs` WHERE x > 0 AND d >= 2 AND d <= 500 AND cityHash64(h, toUInt64(42)) % 1000000 < 250000 GROUP BY h;

-- rest
INSERT INTO `work`.`ll_7f3a0b12_rest` (h, i, x, d) SELECT h, i, x, toUInt32(if(t = 1, d - 1, d)) AS d FROM (SELECT h, i, x, d, t, o FROM `work`.`ll_7f3a0b12_pairs` ANY LEFT JOIN (SELECT h, i AS o, 1 AS t FROM `work`.`ll_7f3a0b12_hidden`) USING (h)) WHERE NOT (t = 1 AND i = o);

-- ranks -> whole whole whole
SELECT higher, level, count(*) AS cookies FROM (SELECT toInt64(arrayCount(v -> v > s, vs)) + CASE WHEN s < 0 THEN (2000 - toInt64(length(vs))) ELSE 0 END AS higher, toInt64(arrayCount(v -> v = s, vs)) + CASE WHEN s = 0 THEN (2000 - toInt64(length(vs))) ELSE 0 END AS level FROM (SELECT h, vs, (indexOf(ks, i) = 0 ? 0. : arrayElement(vs, indexOf(ks, i))) AS s FROM (SELECT h, sumMap(js, ws) AS m, m.1 AS ks, m.2 AS vs FROM (SELECT h, a, js, ws FROM (SELECT h, i, CASE WHEN x > 0 THEN 1 ELSE 0 END AS a FROM `work`.`ll_7f3a0b12_rest` WHERE h IN (SELECT h FROM `work`.`ll_7f3a0b12_hidden`) AND h BETWEEN 4611686018427387903 AND 9223372036854775805) ANY INNER JOIN (SELECT i, js, ws FROM `work`.`ll_7f3a0b12_packed`) USING (i)) WHERE a >= 0 GROUP BY h) ANY INNER JOIN (SELECT h, i FROM `work`.`ll_7f3a0b12_hidden`) USING (h)) WHERE NOT isNaN(s)) GROUP BY higher, level SETTINGS max_block_size = 1024;

-- ranks, all weights -> whole whole whole
SELECT higher, level, count(*) AS cookies FROM (SELECT toInt64(arrayCount(v -> v > s, vs)) + CASE WHEN s < 0 THEN (2000 - toInt64(length(vs))) ELSE 0 END AS higher, toInt64(arrayCount(v -> v = s, vs)) + CASE WHEN s = 0 THEN (2000 - toInt64(length(vs))) ELSE 0 END AS level FROM (SELECT h, vs, (indexOf(ks, i) = 0 ? 0. : arrayElement(vs, indexOf(ks, i))) AS s FROM (SELECT h, ks, arrayMap((e, q) -> e + q, es, (SELECT ws FROM `work`.`ll_7f3a0b12_packed` WHERE i = 2000)) AS vs FROM (SELECT h, arrayMap(k -> toUInt32(k - 1), arrayEnumerate(sumForEach(ws))) AS ks, sumForEach(ws) AS es FROM (SELECT h, a, js, ws FROM (SELECT h, i, CASE WHEN x > 0 THEN 1 ELSE 0 END AS a FROM `work`.`ll_7f3a0b12_rest` WHERE h IN (SELECT h FROM `work`.`ll_7f3a0b12_hidden`)) ANY INNER JOIN (SELECT i, js, ws FROM `work`.`ll_7f3a0b12_packed`) USING (i)) WHERE a >= 0 GROUP BY h)) ANY INNER JOIN (SELECT h, i FROM `work`.`ll_7f3a0b12_hidden`) USING (h)) WHERE NOT isNaN(s)) GROUP BY higher, level SETTINGS max_block_size = 1024;

-- ranks of popular pages -> whole whole whole whole
SELECT hidden, above, level, count(*) AS cookies FROM (SELECT h, max(o) AS hidden, sum(CASE WHEN points > s THEN 1 ELSE 0 END) AS above, sum(CASE WHEN points = s THEN 1 ELSE 0 END) AS level FROM (SELECT h, points FROM (SELECT h, i FROM `work`.`ll_7f3a0b12_rest` WHERE d > 0 AND h BETWEEN 4611686018427387903 AND 9223372036854775805) AS p ANY INNER JOIN (SELECT i, points FROM `work`.`ll_7f3a0b12_fill`) AS f USING (i)) AS a ANY INNER JOIN (SELECT h, o, s FROM (SELECT h, i AS o FROM `work`.`ll_7f3a0b12_hidden` WHERE h >= 0 AND h BETWEEN 4611686018427387903 AND 9223372036854775805) AS t ANY INNER JOIN (SELECT i AS o, points AS s FROM `work`.`ll_7f3a0b12_fill`) AS f USING (o)) AS b USING (h) GROUP BY h) AS r GROUP BY hidden, above, level;

-- hidden pairs -> text whole
SELECT cookie, i FROM `work`.`ll_7f3a0b12_hidden` AS t ALL INNER JOIN `work`.`ll_7f3a0b12_cookies` AS c USING (h);

-- whole batches -> text whole
SELECT step, batch FROM `work`.`ll_7f3a0b12_done`;

-- working tables -> text whole
SELECT name, toUInt64(0) AS size FROM system.tables WHERE database = 'work' AND substring(name, 1, 3) = 'll_' ORDER BY name;

-- whose -> text text
SELECT item, value FROM `work`.`ll_7f3a0b12_info`;

-- drop
DROP TABLE IF EXISTS `work`.`ll_7f3a0b12_pairs`;

