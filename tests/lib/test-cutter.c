/* cutter: the short way to cut plain words makes what the long one does, whatever the text is. */
#include "cutter.h"
#include "shim.h"

#include <string.h>

/* The sentence [start, stop) of a text, cut in both ways: in windows, and token by token. */
typedef struct {
    Arena *arena;
    Token *got, *want;
    gsize n_got, n_want;
    gboolean got_quotes, want_quotes;
} Both;

static void
cut_both(Both *both, const char *text, gsize start, gsize stop)
{
    gsize room = stop - start + CUTTER_LEAST;
    both->arena = arena_new();
    both->got = g_new(Token, room);
    both->want = g_new(Token, room);
    both->n_got = both->n_want = 0;
    Cutter cut = {.arena = both->arena, .text = text};
    cutter_begin(&cut, start, stop, 7);
    while (!cutter_is_done(&cut)) /* in bits, as into an array that grows */
        both->n_got += cutter_fill(&cut, both->got + both->n_got, CUTTER_LEAST);
    both->got_quotes = cut.quotes;
    cutter_end(&cut);
    cutter_begin(&cut, start, stop, 7);
    while (cutter_any(&cut, &both->want[both->n_want]))
        both->n_want++;
    both->want_quotes = cut.quotes;
    cutter_end(&cut);
}

static void
free_both(Both *both)
{
    g_free(both->got);
    g_free(both->want);
    arena_free(both->arena);
}

static gboolean
is_same(const Token *got, const Token *want)
{
    return got->start == want->start && got->stop == want->stop && got->sent == want->sent &&
           got->flags == want->flags && got->size == want->size && got->key == want->key &&
           strcmp(got->fold, want->fold) == 0;
}

/* Where the first difference is; -1 if there is none. */
static gint64
difference(const char *text, gsize start, gsize stop)
{
    Both both;
    cut_both(&both, text, start, stop);
    gint64 at = both.n_got == both.n_want && both.got_quotes == both.want_quotes ? -1 : 0;
    for (gsize i = 0; i < both.n_got && i < both.n_want; i++)
        if (!is_same(&both.got[i], &both.want[i])) {
            at = both.want[i].start;
            break;
        }
    free_both(&both);
    return at;
}

/* A copy with nothing behind it but the room that a cutter asks for, filled with letters. */
static char *
with_room(const char *text, gsize size)
{
    char *copy = g_malloc(size + CUTTER_ROOM);
    memcpy(copy, text, size);
    memset(copy + size, 'x', CUTTER_ROOM);
    return copy;
}

/* Every sentence of the text that ends, and every one that begins, at any of its bytes. */
static void
expect_same(const char *text)
{
    gsize size = strlen(text);
    g_autofree char *copy = with_room(text, size);
    for (gsize i = 0; i <= size; i++)
        if (difference(copy, 0, i) >= 0 || difference(copy, i, size) >= 0) {
            EXPECT_STR(text, "cut in another way");
            EXPECT_INT(i, -1);
            return;
        }
}

TEST(cutter, words_of_the_sizes_of_chunks_and_windows)
{
    static const gsize sizes[] = {1, 2, 7, 8, 9, 15, 16, 17, 62, 63, 64, 65, 127, 128, 129};
    static const char *const behind[] = {"", " ", ".", ". ", ", ", "'s ", "-", "7", "\xC3\xA9 "};
    for (gsize i = 0; i < G_N_ELEMENTS(sizes); i++)
        for (gsize b = 0; b < G_N_ELEMENTS(behind); b++) {
            g_autofree char *small = g_strnfill(sizes[i], 'm'), *big = g_strnfill(sizes[i], 'M');
            g_autofree char *text =
                g_strconcat("In ", small, behind[b], big, behind[b], " (", small, ") ", big, NULL);
            expect_same(text);
        }
}

TEST(cutter, marks_numbers_and_abbreviations)
{
    static const char *const texts[] = {
        "\"Sen. Orlo Venn left,\" she said. He met Mr. X. Y. Quill, Jr. on Sat. 3 Jan. at 9 a.m.",
        "The U.S. and the U.K. vs. Corp. No. 7; co. no.. Sgt... st.x dr.5 Rep.\"A\" b. c.",
        "Eight of them\xE2\x80\x99ll say \xE2\x80\x9Cno\xE2\x80\x9D\xE2\x80\x94the "
        "bosses\xE2\x80\x99 "
        "cars\xE2\x80\x94it's O'Dare's 'own' l'eau d\xE2\x80\x99"
        "abord s' 's ' ''",
        "A-1 B2B 1,600.50 10:30 3.5% 1980s 20th 7's x_y [z] {w} a@b.org ~ ^ ` \\ | #5 $6 & * = +",
        "two  blanks\ta tab\n\r\n  a line\x0B\x01\x1F\x7F end   ",
        "no\xC2\xA0"
        "break thin\xE2\x80\x89space zero\xE2\x80\x8Bwidth\xEF\xBB\xBFmark",
        "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82 world Pe\xCC\x81ter \xC3\x89lan "
        "Stra\xC3\x9F"
        "e nai\xCC\x88ve na\xC3\xAFve. X\xC3\xA9 Y.\xC3\xA9",
        "bad \x80 \xE2\x80 x\xC3 \xFF\xFEy \xF0\x9F\x98\x80 z\xE2\x80",
        "                                                                                  far",
        "V.Quill Yu.Quill yU.Quill YU.Quill yu.Quill Yu.QUILL Yu. Quill Yu.Q Yu. \xC3\x89.Quill",
        "A A. A.B A.B. AB AB. ABC.D a.m p.m. I, I; I'm I- Ph.D. e.g. i.e., etc."};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        expect_same(texts[i]);
}

TEST(cutter, words_too_long_for_a_token)
{
    for (gsize size = 65534; size <= 65538; size++) {
        g_autofree char *word = g_strnfill(size, 'W');
        g_autofree char *text = g_strconcat("of ", word, ". ", word, "s' end", NULL);
        g_autofree char *copy = with_room(text, strlen(text));
        EXPECT_INT(difference(copy, 0, strlen(text)), -1);
    }
}

/* What random texts are made of: what is cut the short way for the most part, and what is not. */
#define PLAIN                                                                                      \
    " ;a;I;of;The;UN;talk;people;Foreign;meetings;Minister;committee;ORGANISATIONS;"               \
    "representative;internationalisation;,;.;-;\";(;/;:;Mr;Sen;Jan;no;Yu"
#define OTHER                                                                                      \
    "U.S;V.;Yu.;1;28;1,600;9:30;';'s;\xE2\x80\x99;\xE2\x80\x99s;\xE2\x80\x9C;\xE2\x80\x9D;"        \
    "\xE2\x80\x93;\xC3\xA9;\xCC\x81;\xD0\x96;\xC2\xA0;\t;\n;\x0B;\x01;\x7F;[;_;@;\x80;\xE2\x80;"   \
    "\xC3;"                                                                                        \
    "\xFF"

static char *
random_text(GRand *rand)
{
    g_auto(GStrv) plain = g_strsplit(PLAIN, ";", -1), other = g_strsplit(OTHER, ";", -1);
    GString *text = g_string_new(NULL);
    gint32 odds = g_rand_boolean(rand) ? 2 : 12;
    for (gint32 n = g_rand_int_range(rand, 0, 60); n > 0; n--) {
        GStrv some = g_rand_int_range(rand, 0, odds) ? plain : other;
        g_string_append(text, some[g_rand_int_range(rand, 0, (gint32)g_strv_length(some))]);
        if (g_rand_int_range(rand, 0, 3))
            g_string_append_c(text, ' ');
    }
    return g_string_free(text, FALSE);
}

TEST(cutter, random_texts)
{
    GRand *rand = g_rand_new_with_seed(20);
    for (int i = 0; i < 20000; i++) {
        g_autofree char *text = random_text(rand);
        gsize size = strlen(text);
        gsize start = (gsize)g_rand_int_range(rand, 0, (gint32)size / 2 + 1);
        gsize stop = (gsize)g_rand_int_range(rand, (gint32)start, (gint32)size + 1);
        g_autofree char *copy = with_room(text, size);
        if (difference(copy, 0, size) >= 0 || difference(copy, start, stop) >= 0)
            EXPECT_STR(text, "cut in another way");
    }
    g_rand_free(rand);
}
