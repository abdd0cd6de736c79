/* Widths are those of Adobe's Helvetica metrics: sums by hand. */
#include "shim.h"
#include "width.h"

TEST(width, sums_the_metrics)
{
    /* T 611, r 333, u 556, m 833, p 556 */
    EXPECT_REAL(width_of("Trump", 10, FALSE), 28.89, 0.001);
    /* bold: T 611, r 389, u 611, m 889, p 611 */
    EXPECT_REAL(width_of("Trump", 10, TRUE), 31.11, 0.001);
    EXPECT_REAL(width_of("", 10, FALSE), 0, 0.001);
}

TEST(width, accents_cost_nothing)
{
    EXPECT_REAL(width_of("Erdoğan", 11, TRUE), width_of("Erdogan", 11, TRUE), 0.001);
    EXPECT_REAL(width_of("Pen\xcc\x83"
                         "a",
                         11, FALSE),
                width_of("Peña", 11, FALSE), 0.001);
}

TEST(width, wide_scripts_count_a_full_em)
{
    EXPECT_REAL(width_of("東京", 10, FALSE), 20, 0.001);
}

TEST(width, what_fits_stays)
{
    g_autofree char *text = width_fit("Oslo", 10, FALSE, width_of("Oslo", 10, FALSE));
    EXPECT_STR(text, "Oslo");
}

TEST(width, what_does_not_fit_is_cut_between_characters)
{
    /* i is 2.22 wide, the ellipsis 10: four i beside it make 18.88, five 21.1 */
    g_autofree char *text = width_fit("iiiiiiiiiiii", 10, FALSE, 20);
    EXPECT_STR(text, "iiii…");
    g_autofree char *accents = width_fit("ííííííííííííí", 10, FALSE, 20);
    EXPECT_STR(accents, "íííí…");
}

TEST(width, no_separator_before_the_ellipsis)
{
    g_autofree char *text = width_fit("iii, iiiiiiiiiiiiiii", 10, FALSE, 24);
    EXPECT_STR(text, "iii…");
}
