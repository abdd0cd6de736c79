/* Sentence ends, from a table: each line of sentences.tsv is one paragraph with bars where
 * sentences end. */
#include "boundary.h"
#include "place.h"

#include "conf.h"

#include "shim.h"

#include <glib/gstdio.h>

#include <string.h>

static Cues *
open_cues(const char *own)
{
    g_autoptr(Conf) conf = conf_new("split", NULL);
    g_autofree char *abbreviations = conf_dictionary(conf, "abbreviations.csv");
    g_autofree char *starters = conf_dictionary(conf, "starters.csv");
    g_autofree char *reporting = conf_dictionary(conf, "reporting.csv");
    return cues_open(abbreviations, starters, reporting, own, NULL);
}

/* The text with a bar between its sentences. */
static char *
barred(const Cues *cues, const char *text, gboolean lower)
{
    GString *out = g_string_new(NULL);
    gsize size = strlen(text), at = 0, n;
    while (at < size) {
        while (at < size && (n = place_blank(text, at, size)) > 0)
            at += n;
        if (at == size)
            break;
        gsize stop = boundary_next(cues, text, at, size, lower);
        g_string_append(out, out->len > 0 ? "|" : "");
        g_string_append_len(out, text + at, (gssize)(stop - at));
        at = stop;
    }
    return g_string_free(out, FALSE);
}

/* The text of a line: bars become blanks, carets nothing. */
static char *
unbarred(const char *line)
{
    g_auto(GStrv) parts = g_strsplit(line, "^", -1);
    return g_strdelimit(g_strjoinv("", parts), "|", ' ');
}

TEST(boundary, table_of_sentences)
{
    g_autofree char *table = NULL;
    g_autoptr(Cues) cues = open_cues(NULL);
    ASSERT_TRUE(cues != NULL);
    ASSERT_TRUE(g_file_get_contents(TEST_DIR "/sentences.tsv", &table, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(table, "\n", -1);
    for (guint i = 0; lines[i] != NULL; i++) {
        if (*lines[i] == '#' || *lines[i] == '\0')
            continue;
        g_autofree char *text = unbarred(lines[i]);
        g_autofree char *got = barred(cues, text, FALSE);
        EXPECT_STR(got, g_strdelimit(lines[i], "^", '|'));
    }
}

TEST(boundary, small_letters_begin_sentences_when_asked)
{
    g_autoptr(Cues) cues = open_cues(NULL);
    g_autofree char *off = barred(cues, "it rained. nobody came.", FALSE);
    g_autofree char *on = barred(cues, "it rained. nobody came. see fig. five", TRUE);
    EXPECT_STR(off, "it rained. nobody came.");
    EXPECT_STR(on, "it rained.|nobody came.|see fig. five");
}

/* Nothing behind its end is read: the address sanitizer sees it. */
TEST(boundary, text_that_breaks_off_in_a_character)
{
    g_autoptr(Cues) cues = open_cues(NULL);
    g_autofree char *text = g_strdup("A bell rang. It was late\xe2");
    g_autofree char *got = barred(cues, text, FALSE);
    EXPECT_STR(got, "A bell rang.|It was late\xe2");
}

TEST(boundary, own_abbreviations)
{
    g_autofree char *path = NULL;
    int file = g_file_open_tmp("readout-XXXXXX.txt", &path, NULL);
    g_close(file, NULL);
    g_file_set_contents(path, "\xef\xbb\xbfHptm.,title\r\nGes.\r\n", -1, NULL);
    g_autoptr(Cues) plain = open_cues(NULL);
    g_autoptr(Cues) own = open_cues(path);
    g_remove(path);
    const char *text = "The Ges. Norland met Hptm. Tal.";
    g_autofree char *without = barred(plain, text, FALSE);
    g_autofree char *with = barred(own, text, FALSE);
    EXPECT_STR(without, "The Ges.|Norland met Hptm.|Tal.");
    EXPECT_STR(with, text);
}
