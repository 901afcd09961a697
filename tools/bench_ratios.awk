# SPDX-License-Identifier: GPL-3.0-or-later
# Reads lines "SIDE<tab>text with numbers" of runs in turn, SIDE being "." for now and anything else for before. Lines
# are the same where their words are, and their place among those within the run; each number is compared by its place.
BEGIN { FS = "\t" }
{
    side = $1 == "." ? 1 : 0
    if (side != last) { delete seen; last = side }
    text = substr($0, length($1) + 2)
    words = text
    gsub(/[-+]?[0-9]+([.][0-9]+)?(e[-+]?[0-9]+)?/, "#", words)
    ++seen[words]
    line = words SUBSEP seen[words]
    if (!(line in known)) { known[line] = ++lines; lineOf[lines] = line }
    ++runs[line, side]
    run = runs[line, side]
    shown[line, side] = text
    number = 0
    while (match(text, /[-+]?[0-9]+([.][0-9]+)?(e[-+]?[0-9]+)?/)) {
        ++number
        value[line, side, run, number] = substr(text, RSTART, RLENGTH) + 0
        text = substr(text, RSTART + RLENGTH)
    }
    numbers[line] = number
}
END {
    for (l = 1; l <= lines; ++l) {
        line = lineOf[l]
        pairs = runs[line, 0] < runs[line, 1] ? runs[line, 0] : runs[line, 1]
        now = (runs[line, 1] > 0)
        print shown[line, now] (pairs == 0 ? "   (only on one side)" : "")
        out = ""
        for (n = 1; n <= numbers[line] && pairs > 0; ++n) {
            count = 0
            same = 1
            for (r = 1; r <= pairs; ++r) {
                before = value[line, 0, r, n]
                if (value[line, 1, r, n] != before) same = 0
                if (before != 0) ratio[count += 1] = value[line, 1, r, n] / before
            }
            if (same || count == 0) { out = out "  ="; continue }
            for (i = 2; i <= count; ++i)
                for (j = i; j > 1 && ratio[j] < ratio[j - 1]; --j) { t = ratio[j]; ratio[j] = ratio[j - 1]; ratio[j - 1] = t }
            median = count % 2 ? ratio[(count + 1) / 2] : (ratio[count / 2] + ratio[count / 2 + 1]) / 2
            out = out sprintf("  %.3f (%.3f to %.3f)", median, ratio[1], ratio[count])
        }
        if (out ~ /[0-9]/) print "    ratios:" out
    }
}
