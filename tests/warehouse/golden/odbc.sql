-- rows in all -> whole whole whole whole
SELECT count(*) AS ll_rows, CAST(coalesce(sum(CASE WHEN coalesce(CAST("form_submissions" AS bigint), 0) < 1 THEN 1 ELSE 0 END), 0) AS bigint) AS ll_bad, CAST(coalesce(sum(CASE WHEN NOT (CAST("day" AS date) >= DATE '2026-10-01' AND CAST("day" AS date) <= DATE '2026-10-31') THEN 1 ELSE 0 END), 0) AS bigint) AS ll_outside, CAST(coalesce(sum(CASE WHEN CAST("day" AS date) IS NULL THEN 1 ELSE 0 END), 0) AS bigint) AS ll_undated FROM "shop"."submissions";

-- page profile -> text text whole whole whole whole
SELECT ll_p, ll_t, count(*) AS ll_rows, CAST(coalesce(sum(ll_n), 0) AS bigint) AS ll_sum, CAST(coalesce(sum(ll_u), 0) AS bigint) AS ll_nobody, CAST(coalesce(sum(ll_u * ll_n), 0) AS bigint) AS ll_lost FROM (SELECT ll_c, ll_p, ll_t, ll_n, CASE WHEN (replace(ll_c, '0', '') = '' OR (octet_length(ll_c) > 4 AND substring(ll_c FROM 1 FOR 2) = '::' AND substring(ll_c FROM char_length(ll_c) - 1) = '::') OR (octet_length(ll_c) = 36 AND replace(replace(ll_c, '0', ''), '-', '') = '') OR (octet_length(ll_c) BETWEEN 3 AND 20 AND replace(ll_c, '#', '') = '') OR (octet_length(ll_c) = 7 AND substring(ll_c FROM 1 FOR 4) = 'Err:' AND substring(substring(ll_c FROM char_length(ll_c) - 0) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 1) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 2) FROM 1 FOR 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', ('' || CHR(92) || 'n'), ('(' || CHR(92) || 'n)'), ('[' || CHR(92) || 'n]'), ('<' || CHR(92) || 'n>'), '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>')) THEN 1 ELSE 0 END AS ll_u FROM (SELECT coalesce(CAST("cookie" AS varchar), '') AS ll_c, coalesce(CAST("page_url" AS varchar), '') AS ll_p, coalesce(CAST("gated_asset_type" AS varchar), '') AS ll_t, coalesce(CAST("form_submissions" AS bigint), 0) AS ll_n FROM "shop"."submissions" WHERE CAST("day" AS date) >= DATE '2026-10-01' AND CAST("day" AS date) <= DATE '2026-10-31' AND coalesce(CAST("form_submissions" AS bigint), 0) >= 1) AS r) AS m GROUP BY ll_p, ll_t;

-- mapping -> text text
SELECT coalesce(CAST("page_url" AS varchar), '') AS ll_p, coalesce(CAST("unit" AS varchar), '') AS ll_unit FROM "shop"."bu" ORDER BY ll_p, ll_unit;

-- cookies in all -> whole whole whole whole whole
SELECT count(*) AS ll_all, CAST(coalesce(sum(u), 0) AS bigint) AS ll_nobody, CAST(coalesce(sum(1 - m), 0) AS bigint) AS ll_without, CAST(coalesce(sum((1 - m) * (1 - u)), 0) AS bigint) AS ll_visitors, CAST(coalesce(sum(k), 0) AS bigint) AS ll_joined FROM (SELECT ll_c, max(ll_u) AS u, max(mapped) AS m, max(joined) AS k FROM (SELECT ll_c, ll_u, mapped, joined FROM (SELECT ll_c, ll_p, ll_t, ll_n, CASE WHEN (replace(ll_c, '0', '') = '' OR (octet_length(ll_c) > 4 AND substring(ll_c FROM 1 FOR 2) = '::' AND substring(ll_c FROM char_length(ll_c) - 1) = '::') OR (octet_length(ll_c) = 36 AND replace(replace(ll_c, '0', ''), '-', '') = '') OR (octet_length(ll_c) BETWEEN 3 AND 20 AND replace(ll_c, '#', '') = '') OR (octet_length(ll_c) = 7 AND substring(ll_c FROM 1 FOR 4) = 'Err:' AND substring(substring(ll_c FROM char_length(ll_c) - 0) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 1) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 2) FROM 1 FOR 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', ('' || CHR(92) || 'n'), ('(' || CHR(92) || 'n)'), ('[' || CHR(92) || 'n]'), ('<' || CHR(92) || 'n>'), '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>')) THEN 1 ELSE 0 END AS ll_u FROM (SELECT coalesce(CAST("cookie" AS varchar), '') AS ll_c, coalesce(CAST("page_url" AS varchar), '') AS ll_p, coalesce(CAST("gated_asset_type" AS varchar), '') AS ll_t, coalesce(CAST("form_submissions" AS bigint), 0) AS ll_n FROM "shop"."submissions" WHERE CAST("day" AS date) >= DATE '2026-10-01' AND CAST("day" AS date) <= DATE '2026-10-31' AND coalesce(CAST("form_submissions" AS bigint), 0) >= 1) AS r) AS m JOIN (SELECT page AS ll_p, mapped, joined FROM "work"."ll_7f3a0b12_pages") AS g USING (ll_p)) AS j GROUP BY ll_c) AS c;

-- degrees of the rows -> whole whole
SELECT d, count(*) AS n FROM (SELECT ll_c, count(DISTINCT ll_p) AS d FROM (SELECT ll_c, ll_p, ll_n * CASE ll_t WHEN 'Pricing' THEN CAST('3.5' AS double precision) WHEN 'Webinar' THEN CAST('2' AS double precision) ELSE CAST('1' AS double precision) END AS ll_w FROM (SELECT coalesce(CAST("cookie" AS varchar), '') AS ll_c, coalesce(CAST("page_url" AS varchar), '') AS ll_p, coalesce(CAST("gated_asset_type" AS varchar), '') AS ll_t, coalesce(CAST("form_submissions" AS bigint), 0) AS ll_n FROM "shop"."submissions" WHERE CAST("day" AS date) >= DATE '2026-10-01' AND CAST("day" AS date) <= DATE '2026-10-31' AND coalesce(CAST("form_submissions" AS bigint), 0) >= 1) AS r WHERE NOT (replace(ll_c, '0', '') = '' OR (octet_length(ll_c) > 4 AND substring(ll_c FROM 1 FOR 2) = '::' AND substring(ll_c FROM char_length(ll_c) - 1) = '::') OR (octet_length(ll_c) = 36 AND replace(replace(ll_c, '0', ''), '-', '') = '') OR (octet_length(ll_c) BETWEEN 3 AND 20 AND replace(ll_c, '#', '') = '') OR (octet_length(ll_c) = 7 AND substring(ll_c FROM 1 FOR 4) = 'Err:' AND substring(substring(ll_c FROM char_length(ll_c) - 0) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 1) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 2) FROM 1 FOR 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', ('' || CHR(92) || 'n'), ('(' || CHR(92) || 'n)'), ('[' || CHR(92) || 'n]'), ('<' || CHR(92) || 'n>'), '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>'))) AS v GROUP BY ll_c) AS c GROUP BY d;

-- make a working table
CREATE TABLE "work"."ll_7f3a0b12_pages" (page varchar, i integer, mapped integer, joined integer, kept integer);

-- drop a working table
DROP TABLE IF EXISTS "work"."ll_7f3a0b12_pages";

-- make a working table
CREATE TABLE "work"."ll_7f3a0b12_pairs" (h bigint, i integer, x real, d integer);

-- drop a working table
DROP TABLE IF EXISTS "work"."ll_7f3a0b12_pairs";

-- make a working table
CREATE TABLE "work"."ll_7f3a0b12_packed" (i integer, js varchar, ws varchar);

-- drop a working table
DROP TABLE IF EXISTS "work"."ll_7f3a0b12_packed";

-- make a working table
CREATE TABLE "work"."ll_7f3a0b12_lists" (b integer, h bigint, rank integer, j integer, score double precision, basis varchar);

-- drop a working table
DROP TABLE IF EXISTS "work"."ll_7f3a0b12_lists";

-- make a working table
CREATE TABLE "work"."ll_7f3a0b12_done" (step varchar, batch bigint);

-- drop a working table
DROP TABLE IF EXISTS "work"."ll_7f3a0b12_done";

-- upload pages
INSERT INTO "work"."ll_7f3a0b12_pages" (page, i, mapped, joined, kept);

-- pairs
INSERT INTO "work"."ll_7f3a0b12_pairs" (h, i, x, d) SELECT h, i, x, CAST(sum(CASE WHEN x > 0 THEN 1 ELSE 0 END) OVER (PARTITION BY h) AS integer) AS d FROM (SELECT h, i, CAST(sum(ll_w) AS real) AS x FROM (SELECT BITAND(HASH(ll_c), 9223372036854775807) AS h, i, ll_w FROM (SELECT ll_c, ll_p, ll_n * CASE ll_t WHEN 'Pricing' THEN CAST('3.5' AS double precision) WHEN 'Webinar' THEN CAST('2' AS double precision) ELSE CAST('1' AS double precision) END AS ll_w FROM (SELECT coalesce(CAST("cookie" AS varchar), '') AS ll_c, coalesce(CAST("page_url" AS varchar), '') AS ll_p, coalesce(CAST("gated_asset_type" AS varchar), '') AS ll_t, coalesce(CAST("form_submissions" AS bigint), 0) AS ll_n FROM "shop"."submissions" WHERE CAST("day" AS date) >= DATE '2026-10-01' AND CAST("day" AS date) <= DATE '2026-10-31' AND coalesce(CAST("form_submissions" AS bigint), 0) >= 1) AS r WHERE NOT (replace(ll_c, '0', '') = '' OR (octet_length(ll_c) > 4 AND substring(ll_c FROM 1 FOR 2) = '::' AND substring(ll_c FROM char_length(ll_c) - 1) = '::') OR (octet_length(ll_c) = 36 AND replace(replace(ll_c, '0', ''), '-', '') = '') OR (octet_length(ll_c) BETWEEN 3 AND 20 AND replace(ll_c, '#', '') = '') OR (octet_length(ll_c) = 7 AND substring(ll_c FROM 1 FOR 4) = 'Err:' AND substring(substring(ll_c FROM char_length(ll_c) - 0) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 1) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 2) FROM 1 FOR 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', ('' || CHR(92) || 'n'), ('(' || CHR(92) || 'n)'), ('[' || CHR(92) || 'n]'), ('<' || CHR(92) || 'n>'), '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>'))) AS v JOIN (SELECT page AS ll_p, i FROM "work"."ll_7f3a0b12_pages" WHERE kept = 1) AS g USING (ll_p)) AS k GROUP BY h, i) AS s ORDER BY h, i;

-- cookies
INSERT INTO "work"."ll_7f3a0b12_cookies" (h, cookie) SELECT DISTINCT BITAND(HASH(ll_c), 9223372036854775807) AS h, ll_c AS cookie FROM (SELECT ll_c, ll_p, ll_n * CASE ll_t WHEN 'Pricing' THEN CAST('3.5' AS double precision) WHEN 'Webinar' THEN CAST('2' AS double precision) ELSE CAST('1' AS double precision) END AS ll_w FROM (SELECT coalesce(CAST("cookie" AS varchar), '') AS ll_c, coalesce(CAST("page_url" AS varchar), '') AS ll_p, coalesce(CAST("gated_asset_type" AS varchar), '') AS ll_t, coalesce(CAST("form_submissions" AS bigint), 0) AS ll_n FROM "shop"."submissions" WHERE CAST("day" AS date) >= DATE '2026-10-01' AND CAST("day" AS date) <= DATE '2026-10-31' AND coalesce(CAST("form_submissions" AS bigint), 0) >= 1) AS r WHERE NOT (replace(ll_c, '0', '') = '' OR (octet_length(ll_c) > 4 AND substring(ll_c FROM 1 FOR 2) = '::' AND substring(ll_c FROM char_length(ll_c) - 1) = '::') OR (octet_length(ll_c) = 36 AND replace(replace(ll_c, '0', ''), '-', '') = '') OR (octet_length(ll_c) BETWEEN 3 AND 20 AND replace(ll_c, '#', '') = '') OR (octet_length(ll_c) = 7 AND substring(ll_c FROM 1 FOR 4) = 'Err:' AND substring(substring(ll_c FROM char_length(ll_c) - 0) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 1) FROM 1 FOR 1) BETWEEN '0' AND '9' AND substring(substring(ll_c FROM char_length(ll_c) - 2) FROM 1 FOR 1) BETWEEN '0' AND '9') OR lower(ll_c) IN ('#n/a', '#n/v', '#nv', '#n/d', '#ref!', '#bezug!', '#value!', '#wert!', '#valeur!', '#div/0!', '#name?', '#nom?', '#null!', '#nul!', '#num!', '#zahl!', '#nombre!', '#spill!', '#calc!', '#field!', '#blocked!', '#busy!', '#getting_data', '#connect!', '#unknown!', '#external!', '#python!', '#error!', 'none', '(none)', '[none]', '<none>', 'null', '(null)', '[null]', '<null>', 'nan', '(nan)', '[nan]', '<nan>', 'n/a', '(n/a)', '[n/a]', '<n/a>', 'na', '(na)', '[na]', '<na>', 'nil', '(nil)', '[nil]', '<nil>', 'undefined', '(undefined)', '[undefined]', '<undefined>', 'unknown', '(unknown)', '[unknown]', '<unknown>', 'unspecified', '(unspecified)', '[unspecified]', '<unspecified>', 'other', '(other)', '[other]', '<other>', 'not set', '(not set)', '[not set]', '<not set>', 'not provided', '(not provided)', '[not provided]', '<not provided>', 'low traffic', '(low traffic)', '[low traffic]', '<low traffic>', 'low-traffic', '(low-traffic)', '[low-traffic]', '<low-traffic>', 'lowtraffic', '(lowtraffic)', '[lowtraffic]', '<lowtraffic>', 'blank', '(blank)', '[blank]', '<blank>', 'empty', '(empty)', '[empty]', '<empty>', 'data not available', '(data not available)', '[data not available]', '<data not available>', '-', '(-)', '[-]', '<->', '--', '(--)', '[--]', '<-->', ('' || CHR(92) || 'n'), ('(' || CHR(92) || 'n)'), ('[' || CHR(92) || 'n]'), ('<' || CHR(92) || 'n>'), '?', '(?)', '[?]', '<?>', 'unidentified', '(unidentified)', '[unidentified]', '<unidentified>', '—', '(—)', '[—]', '<—>', 'no value', '(no value)', '[no value]', '<no value>', 'not available', '(not available)', '[not available]', '<not available>', 'missing', '(missing)', '[missing]', '<missing>', '.', '(.)', '[.]', '<.>', 'nul', '(nul)', '[nul]', '<nul>', '–', '(–)', '[–]', '<–>'))) AS v;

-- degrees of the pairs -> whole whole
SELECT d, count(*) AS n FROM "work"."ll_7f3a0b12_pairs" GROUP BY d;

-- page sums -> whole whole real real
SELECT i, count(*) AS c, sum(CAST('1' AS double precision) * x) AS s, sum(ln(1 + CAST(x AS double precision))) AS l FROM "work"."ll_7f3a0b12_pairs" WHERE d <= 500 GROUP BY i;

-- counts -> whole whole
SELECT CAST(i AS bigint) * 65536 + j AS ij, count(*) AS v FROM "work"."ll_7f3a0b12_pairs" AS l JOIN (SELECT h, i AS j, x AS y FROM "work"."ll_7f3a0b12_pairs" WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- walks, a batch -> whole whole
SELECT CAST(i AS bigint) * 65536 + j AS ij, CAST(coalesce(sum(FLOOR(1099511627776 / d)), 0) AS bigint) AS v FROM "work"."ll_7f3a0b12_pairs" AS l JOIN (SELECT h, i AS j, x AS y FROM "work"."ll_7f3a0b12_pairs" WHERE d <= 500 AND h BETWEEN 4611686018427387902 AND 6917529027641081852) AS r USING (h) WHERE i <= j AND d <= 500 AND h BETWEEN 4611686018427387902 AND 6917529027641081852 GROUP BY ij;

-- walks, another alpha, no cap, many pages -> whole real
SELECT CAST(i AS bigint) * 4294967296 + j AS ij, sum(power(d, CAST('-0.7' AS double precision))) AS v FROM "work"."ll_7f3a0b12_pairs" AS l JOIN (SELECT h, i AS j, x AS y FROM "work"."ll_7f3a0b12_pairs" WHERE d > 0) AS r USING (h) WHERE i <= j GROUP BY ij;

-- strengths of the rest -> whole real
SELECT CAST(i AS bigint) * 65536 + j AS ij, sum(x * y) AS v FROM "work"."ll_7f3a0b12_rest" AS l JOIN (SELECT h, i AS j, x AS y FROM "work"."ll_7f3a0b12_rest" WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- log strengths -> whole real
SELECT CAST(i AS bigint) * 65536 + j AS ij, sum(ln(1 + CAST(x AS double precision)) * ln(1 + CAST(y AS double precision))) AS v FROM "work"."ll_7f3a0b12_pairs" AS l JOIN (SELECT h, i AS j, x AS y FROM "work"."ll_7f3a0b12_pairs" WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- rare cookies -> whole real
SELECT CAST(i AS bigint) * 65536 + j AS ij, sum(CASE WHEN CAST('7.600902459542082' AS double precision) - ln(1 + CAST(d AS double precision)) > 0 THEN power(CAST('7.600902459542082' AS double precision) - ln(1 + CAST(d AS double precision)), 2) * sqrt(x * y) ELSE 0 END) AS v FROM "work"."ll_7f3a0b12_pairs" AS l JOIN (SELECT h, i AS j, x AS y FROM "work"."ll_7f3a0b12_pairs" WHERE d <= 500) AS r USING (h) WHERE i <= j AND d <= 500 GROUP BY ij;

-- lists
INSERT INTO "work"."ll_7f3a0b12_lists" (b, h, rank, j, score, basis) SELECT 3 AS b, h, rank, j, q AS score, CASE WHEN e > 0.000001 THEN 'personal' ELSE 'popular' END AS basis FROM (SELECT h, j, e, q, CAST(row_number() OVER (PARTITION BY h ORDER BY q DESC, j) AS integer) AS rank FROM (SELECT h, j, e, e AS q FROM (SELECT h, j, sum(w) AS e FROM "work"."ll_7f3a0b12_pairs" AS p JOIN "work"."ll_7f3a0b12_weights" AS w USING (i) WHERE d >= 0 AND h BETWEEN 6917529027641081853 AND 9223372036854775807 GROUP BY h, j) AS s WHERE e > 0.000001) AS q) AS t WHERE rank <= 10;

-- lists by strengths
INSERT INTO "work"."ll_7f3a0b12_lists" (b, h, rank, j, score, basis) SELECT 0 AS b, h, rank, j, q AS score, CASE WHEN e > 0.000001 THEN 'personal' ELSE 'popular' END AS basis FROM (SELECT h, j, e, q, CAST(row_number() OVER (PARTITION BY h ORDER BY q DESC, j) AS integer) AS rank FROM (SELECT h, j, e, e AS q FROM (SELECT h, j, sum(CASE WHEN w < -100000000 THEN w ELSE w * (x) END) AS e FROM "work"."ll_7f3a0b12_pairs" AS p JOIN "work"."ll_7f3a0b12_weights" AS w USING (i) WHERE d >= 0 GROUP BY h, j) AS s WHERE e > 0.000001) AS q) AS t WHERE rank <= 10;

-- lists, all weights, prior
INSERT INTO "work"."ll_7f3a0b12_lists" (b, h, rank, j, score, basis) SELECT 0 AS b, h, rank, j, q AS score, CASE WHEN e > 0.000001 THEN 'personal' ELSE 'popular' END AS basis FROM (SELECT h, j, e, q, CAST(row_number() OVER (PARTITION BY h ORDER BY q DESC, j) AS integer) AS rank FROM (SELECT h, j, e, e + w AS q, max(e) OVER (PARTITION BY h) AS most FROM (SELECT h, j, sum(w) AS e FROM "work"."ll_7f3a0b12_pairs" AS p JOIN "work"."ll_7f3a0b12_weights" AS w USING (i) WHERE d >= 0 AND h BETWEEN 0 AND 2305843009213693950 GROUP BY h, j) AS s JOIN (SELECT j, w FROM "work"."ll_7f3a0b12_weights" WHERE i = 2000) AS o USING (j) WHERE e > -100000000) AS q WHERE most > 0.000001) AS t WHERE rank <= 10;

-- lists, all weights, personal only
INSERT INTO "work"."ll_7f3a0b12_lists" (b, h, rank, j, score, basis) SELECT 0 AS b, h, rank, j, q AS score, CASE WHEN e > 0.000001 THEN 'personal' ELSE 'popular' END AS basis FROM (SELECT h, j, e, q, CAST(row_number() OVER (PARTITION BY h ORDER BY q DESC, j) AS integer) AS rank FROM (SELECT h, j, e, e + w AS q, max(e) OVER (PARTITION BY h) AS most FROM (SELECT h, j, sum(w) AS e FROM "work"."ll_7f3a0b12_pairs" AS p JOIN "work"."ll_7f3a0b12_weights" AS w USING (i) WHERE d >= 0 GROUP BY h, j) AS s JOIN (SELECT j, w FROM "work"."ll_7f3a0b12_weights" WHERE i = 2000) AS o USING (j) WHERE e > 0.000001) AS q WHERE most > 0.000001) AS t WHERE rank <= 10;

-- short lists
INSERT INTO "work"."ll_7f3a0b12_short" (b, h, have) SELECT CAST(3 AS integer) AS b, h, CAST(sum(c) AS integer) AS have FROM (SELECT h, 0 AS c FROM "work"."ll_7f3a0b12_pairs" WHERE d >= 0 AND h BETWEEN 6917529027641081853 AND 9223372036854775807 GROUP BY h UNION ALL SELECT h, 1 AS c FROM "work"."ll_7f3a0b12_lists" WHERE b = 3) AS u GROUP BY h HAVING sum(c) < 10;

-- fill
INSERT INTO "work"."ll_7f3a0b12_lists" (b, h, rank, j, score, basis) SELECT 3 AS b, h, have + r AS rank, j, points AS score, 'popular' AS basis FROM (SELECT s.h, s.have, f.i AS j, f.points, CAST(row_number() OVER (PARTITION BY s.h ORDER BY CASE WHEN u.unit IS NULL THEN 1 ELSE 0 END, f.place) AS integer) AS r FROM "work"."ll_7f3a0b12_short" AS s CROSS JOIN "work"."ll_7f3a0b12_fill" AS f LEFT JOIN (SELECT DISTINCT p.h, g.unit FROM "work"."ll_7f3a0b12_pairs" AS p JOIN "work"."ll_7f3a0b12_fill" AS g ON g.i = p.i WHERE g.unit <> 65535 AND h BETWEEN 6917529027641081853 AND 9223372036854775807) AS u ON u.h = s.h AND u.unit = f.unit WHERE s.b = 3 AND f.place > 0 AND NOT EXISTS (SELECT 1 FROM "work"."ll_7f3a0b12_pairs" AS p WHERE p.h = s.h AND p.i = f.i) AND NOT EXISTS (SELECT 1 FROM "work"."ll_7f3a0b12_lists" AS t WHERE t.b = 3 AND t.h = s.h AND t.j = f.i)) AS o WHERE have + r <= 10;

-- clear a batch
DELETE FROM "work"."ll_7f3a0b12_lists" WHERE b = 3;

-- publish
INSERT INTO "shop"."lists_new" (cookie, rank, page_url, score, basis, b) SELECT cookie, rank, page_url, score, basis, CAST(3 AS integer) AS b FROM (SELECT h, rank, page AS page_url, score, basis FROM (SELECT h, rank, j, score, basis FROM "work"."ll_7f3a0b12_lists" WHERE h >= 0 AND h BETWEEN 6917529027641081853 AND 9223372036854775807) AS t JOIN (SELECT i AS j, page FROM "work"."ll_7f3a0b12_pages" WHERE kept = 1) AS g USING (j)) AS l JOIN (SELECT h, cookie FROM "work"."ll_7f3a0b12_cookies" WHERE h >= 0 AND h BETWEEN 6917529027641081853 AND 9223372036854775807) AS c USING (h);

-- make the lists' table
CREATE TABLE "shop"."lists_new" (cookie varchar, rank integer, page_url varchar, score double precision, basis varchar, b integer);

-- swap
ALTER TABLE "shop"."lists" SWAP WITH "shop"."lists_new";

-- the first time
ALTER TABLE "shop"."lists_new" RENAME TO "shop"."lists";

-- lists of cookies -> text whole whole real text
SELECT cookie, rank, j, score, basis FROM "work"."ll_7f3a0b12_lists" AS t JOIN (SELECT h, cookie FROM "work"."ll_7f3a0b12_cookies" WHERE h IN (BITAND(HASH(coalesce(CAST('a' AS varchar), '')), 9223372036854775807), BITAND(HASH(coalesce(CAST('b' AS varchar), '')), 9223372036854775807)) AND cookie IN ('a', 'b')) AS c USING (h) ORDER BY cookie, rank;

-- first lists -> text whole whole real text
SELECT cookie, rank, j, score, basis FROM "work"."ll_7f3a0b12_lists" AS t JOIN (SELECT h, cookie FROM "work"."ll_7f3a0b12_cookies" ORDER BY h LIMIT 1000) AS c USING (h) ORDER BY cookie, rank;

-- histories -> text whole real
SELECT cookie, i, x FROM "work"."ll_7f3a0b12_pairs" AS p JOIN (SELECT h, cookie FROM "work"."ll_7f3a0b12_cookies" WHERE h IN (BITAND(HASH(coalesce(CAST('a' AS varchar), '')), 9223372036854775807)) AND cookie IN ('a')) AS c USING (h) ORDER BY cookie, i;

-- audience -> text whole whole real
SELECT cookie, j, rank, score FROM (SELECT h, j, rank, score FROM "work"."ll_7f3a0b12_lists" WHERE basis = 'personal' AND j IN (7, 9) ORDER BY rank, score DESC, h LIMIT 500) AS t JOIN (SELECT h, cookie FROM "work"."ll_7f3a0b12_cookies") AS c USING (h) ORDER BY rank, score DESC, cookie;

-- reach -> whole whole
SELECT CAST(coalesce(sum(CASE WHEN e < -100000000 THEN 1 ELSE 0 END), 0) AS bigint) AS took, CAST(coalesce(sum(CASE WHEN e > 0.000001 THEN 1 ELSE 0 END), 0) AS bigint) AS speaks FROM (SELECT h, sum(w) AS e FROM "work"."ll_7f3a0b12_pairs" AS p JOIN (SELECT i, w FROM "work"."ll_7f3a0b12_weights" WHERE j = 7) AS w USING (i) GROUP BY h) AS s;

-- hide
INSERT INTO "work"."ll_7f3a0b12_hidden" (h, i) SELECT h, i FROM (SELECT h, i, row_number() OVER (PARTITION BY h ORDER BY HASH(h, i, 42), i) AS r FROM "work"."ll_7f3a0b12_pairs" WHERE x > 0 AND d >= 2 AND d <= 500 AND MOD(BITAND(HASH(h, 42), 9223372036854775807), 1000000) < 250000) AS t WHERE r = 1;

-- rest
INSERT INTO "work"."ll_7f3a0b12_rest" (h, i, x, d) SELECT p.h, p.i, p.x, CASE WHEN t.h IS NULL THEN p.d ELSE p.d - 1 END AS d FROM "work"."ll_7f3a0b12_pairs" AS p LEFT JOIN "work"."ll_7f3a0b12_hidden" AS t ON t.h = p.h WHERE t.h IS NULL OR t.i <> p.i;

-- ranks -> whole whole whole
WITH scores AS (SELECT p.h, w.j, sum(CASE WHEN w.w < -100000000 THEN w.w ELSE w.w * a END) AS v FROM (SELECT h, i, CASE WHEN x > 0 THEN 1 ELSE 0 END AS a FROM "work"."ll_7f3a0b12_rest" WHERE h IN (SELECT h FROM "work"."ll_7f3a0b12_hidden") AND h BETWEEN 2305843009213693951 AND 4611686018427387901) AS p JOIN "work"."ll_7f3a0b12_weights" AS w ON w.i = p.i GROUP BY p.h, w.j), own AS (SELECT t.h, coalesce(s.v, 0) AS s FROM "work"."ll_7f3a0b12_hidden" AS t LEFT JOIN scores AS s ON s.h = t.h AND s.j = t.i WHERE t.h IN (SELECT h FROM scores)) SELECT higher, level, count(*) AS cookies FROM (SELECT above + CASE WHEN s < 0 THEN (2000 - n) ELSE 0 END AS higher, same + CASE WHEN s = 0 THEN (2000 - n) ELSE 0 END AS level FROM (SELECT o.h, o.s, count(*) AS n, CAST(coalesce(sum(CASE WHEN c.v > o.s THEN 1 ELSE 0 END), 0) AS bigint) AS above, CAST(coalesce(sum(CASE WHEN c.v = o.s THEN 1 ELSE 0 END), 0) AS bigint) AS same FROM own AS o JOIN scores AS c ON c.h = o.h GROUP BY o.h, o.s) AS k) AS r GROUP BY higher, level;

-- ranks, all weights -> whole whole whole
WITH scores AS (SELECT h, j, v + w AS v FROM (SELECT p.h, w.j, sum(CASE WHEN w.w < -100000000 THEN w.w ELSE w.w * a END) AS v FROM (SELECT h, i, CASE WHEN x > 0 THEN 1 ELSE 0 END AS a FROM "work"."ll_7f3a0b12_rest" WHERE h IN (SELECT h FROM "work"."ll_7f3a0b12_hidden")) AS p JOIN "work"."ll_7f3a0b12_weights" AS w ON w.i = p.i GROUP BY p.h, w.j) AS e JOIN (SELECT j, w FROM "work"."ll_7f3a0b12_weights" WHERE i = 2000) AS q USING (j)), own AS (SELECT t.h, coalesce(s.v, 0) AS s FROM "work"."ll_7f3a0b12_hidden" AS t LEFT JOIN scores AS s ON s.h = t.h AND s.j = t.i WHERE t.h IN (SELECT h FROM scores)) SELECT higher, level, count(*) AS cookies FROM (SELECT above + CASE WHEN s < 0 THEN (2000 - n) ELSE 0 END AS higher, same + CASE WHEN s = 0 THEN (2000 - n) ELSE 0 END AS level FROM (SELECT o.h, o.s, count(*) AS n, CAST(coalesce(sum(CASE WHEN c.v > o.s THEN 1 ELSE 0 END), 0) AS bigint) AS above, CAST(coalesce(sum(CASE WHEN c.v = o.s THEN 1 ELSE 0 END), 0) AS bigint) AS same FROM own AS o JOIN scores AS c ON c.h = o.h GROUP BY o.h, o.s) AS k) AS r GROUP BY higher, level;

-- ranks of popular pages -> whole whole whole whole
SELECT hidden, above, level, count(*) AS cookies FROM (SELECT h, max(o) AS hidden, CAST(coalesce(sum(CASE WHEN points > s THEN 1 ELSE 0 END), 0) AS bigint) AS above, CAST(coalesce(sum(CASE WHEN points = s THEN 1 ELSE 0 END), 0) AS bigint) AS level FROM (SELECT h, points FROM (SELECT h, i FROM "work"."ll_7f3a0b12_rest" WHERE d > 0 AND h BETWEEN 2305843009213693951 AND 4611686018427387901) AS p JOIN (SELECT i, points FROM "work"."ll_7f3a0b12_fill") AS f USING (i)) AS a JOIN (SELECT h, o, s FROM (SELECT h, i AS o FROM "work"."ll_7f3a0b12_hidden" WHERE h >= 0 AND h BETWEEN 2305843009213693951 AND 4611686018427387901) AS t JOIN (SELECT i AS o, points AS s FROM "work"."ll_7f3a0b12_fill") AS f USING (o)) AS b USING (h) GROUP BY h) AS r GROUP BY hidden, above, level;

-- hidden pairs -> text whole
SELECT cookie, i FROM "work"."ll_7f3a0b12_hidden" AS t JOIN "work"."ll_7f3a0b12_cookies" AS c USING (h);

-- whole batches -> text whole
SELECT step, batch FROM "work"."ll_7f3a0b12_done";

-- working tables -> text whole
SELECT table_name AS name, 0 AS size FROM information_schema.tables WHERE table_schema = 'work' AND substring(table_name FROM 1 FOR 3) = 'll_' ORDER BY table_name;

-- whose -> text text
SELECT item, value FROM "work"."ll_7f3a0b12_info";

-- drop
DROP TABLE IF EXISTS "work"."ll_7f3a0b12_pairs";

