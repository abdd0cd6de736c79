/* gazetteer: phrases, terms of office, the compiled image. */
#include "gazetteer.h"
#include "image.h"
#include "report.h"
#include "shim.h"

#include <glib/gstdio.h>
#include <string.h>

static const PhraseEntry *
match(const Phrasebook *book, const char *text, gsize *size)
{
    g_autoptr(Arena) arena = arena_new();
    g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut(text, strlen(text), 0, 0, arena, tokens);
    return phrasebook_match(book, &g_array_index(tokens, Token, 0), phrase_upto(tokens->len), size);
}

TEST(phrasebook, longest_phrase_wins)
{
    Phrasebook book;
    gsize size = 0;
    phrasebook_init(&book, 4);
    phrasebook_add_text(&book, "new", "adjective", FALSE);
    phrasebook_add_text(&book, "new york", "city", FALSE);
    phrasebook_add_text(&book, "new york times", "paper", FALSE);
    phrasebook_add_text(&book, "york", "town", FALSE);
    EXPECT_STR(match(&book, "New York Times reporters", &size)->value, "paper");
    EXPECT_INT(size, 3);
    EXPECT_STR(match(&book, "New York streets", &size)->value, "city");
    EXPECT_STR(match(&book, "New Yorker", &size)->value, "adjective");
    EXPECT_TRUE(match(&book, "Old York", &size) == NULL);
    phrasebook_clear(&book);
}

TEST(phrasebook, only_the_lengths_asked_for)
{
    Phrasebook book;
    const Token token[] = {{.fold = "new", .size = 3, .key = token_key("new", 3)},
                           {.fold = "york", .size = 4, .key = token_key("york", 4)}};
    gsize size = 0;
    phrasebook_init(&book, 4);
    phrasebook_add_text(&book, "new", "adjective", FALSE);
    phrasebook_add_text(&book, "new york", "city", FALSE);
    EXPECT_STR(phrasebook_match(&book, token, 1u << 1, &size)->value, "city");
    EXPECT_STR(phrasebook_match(&book, token, phrase_upto(1), &size)->value, "adjective");
    EXPECT_TRUE(phrasebook_match(&book, token, 0, &size) == NULL);
    phrasebook_clear(&book);
}

TEST(phrasebook, values_keep_their_order_and_the_front_comes_first)
{
    Phrasebook book;
    phrasebook_init(&book, 4);
    phrasebook_add_text(&book, "a b", "one", FALSE);
    phrasebook_add_text(&book, "a b", "two", FALSE);
    phrasebook_add_text(&book, "a b", "users", TRUE);
    const PhraseEntry *entry = phrasebook_find(&book, "a b");
    EXPECT_STR(entry->value, "users");
    EXPECT_STR(entry->next->value, "one");
    EXPECT_STR(entry->next->next->value, "two");
    phrasebook_clear(&book);
}

TEST(leader, days_of_partial_dates)
{
    GDate date;
    g_date_clear(&date, 1);
    g_date_set_dmy(&date, 29, G_DATE_FEBRUARY, 2016);
    EXPECT_INT(leader_last_day("2016-02"), g_date_get_julian(&date));
    g_date_set_dmy(&date, 1, G_DATE_JANUARY, 2016);
    EXPECT_INT(leader_first_day("2016"), g_date_get_julian(&date));
    EXPECT_INT(leader_first_day("20"), 0);
    EXPECT_INT(leader_first_day("2016-13-01"), 0);
}

TEST(leader, term_of_the_day_the_highest_first)
{
    const Term terms[] = {
        {.country = "AAA", .office = "foreign minister", .rank = 2, .from = 100, .to = 200},
        {.country = "AAA", .office = "prime minister", .rank = 3, .from = 150, .to = 300}};
    const Leader leader = {.name = "X", .terms = terms, .n_terms = 2};
    EXPECT_STR(leader_term(&leader, 120)->office, "foreign minister");
    EXPECT_STR(leader_term(&leader, 160)->office, "prime minister");
    EXPECT_STR(leader_term(&leader, 900)->office, "prime minister");
    EXPECT_STR(leader_term(&leader, 0)->office, "prime minister");
}

TEST(gazetteer, hints_are_words_and_endings)
{
    g_autofree char *dir = g_path_get_dirname(TEST_DIR "/../../stages/actors/hints.csv");
    g_autoptr(Gazetteer) gaz = gazetteer_read(dir, NULL);
    ASSERT_TRUE(gaz);
    EXPECT_TRUE(gazetteer_hints(gaz, "storm", "typhoon"));
    EXPECT_FALSE(gazetteer_hints(gaz, "district", "typhoon"));
    EXPECT_TRUE(gazetteer_ends(gaz, "field", "aviation", 6));
    EXPECT_FALSE(gazetteer_ends(gaz, "field", "nation", 6));
    EXPECT_FALSE(gazetteer_ends(gaz, "field", "aviator", 6));
}

static gboolean
title_means(const Offices *offices, const char *title, const char *office)
{
    return offices_same(offices, offices_key(title), offices_keys(office));
}

TEST(offices, titles_that_mean_them)
{
    Offices *offices = offices_new();
    offices_add(offices, "prime minister", 3, "premier;leader");
    EXPECT_TRUE(title_means(offices, "premier", "prime minister"));
    EXPECT_FALSE(title_means(offices, "minister", "prime minister"));
    EXPECT_TRUE(title_means(offices, "minister", "foreign minister"));
    EXPECT_FALSE(title_means(offices, "president", "vice president"));
    EXPECT_INT(offices_rank(offices, "leader"), 3);
    offices_free(offices);
}

/* A folder of dictionaries with hardly anything in them. */
static char *
make_tables(void)
{
    static const struct {
        const char *name, *text;
    } tables[] = {
        {"cues", "word,kind\nbin,particle\n"},
        {"offices", "office,rank,titles\npresident,3,leader\n"},
        {"hints", "word,kind\ntyphoon,storm\n-tion,field\n"},
        {"common-words", "word,kind\nhouse,common\n"},
        {"titles", "title,level,kind,sex\npresident,1,political,\n"},
        {"given-names", "name,sex,family\nAda,f,\n"},
        {"family-first", "name,country\nKim,KOR\n"},
        {"countries",
         "code,name,official,aliases,demonyms,capital,metonyms\n"
         "AAA,Aland,Republic of Aland,,Alandic,Port Ada/Porte Ada;Westhafen,Blue Palace\n"},
        {"holders", "name,aliases,country,office,from,to,sex\n"
                    "Ada Lindt,A. Lindt,AAA,president,2001-01-01,2005-01-01,f\n"
                    "Bert Moor,,AAA,president,2006-01-01,,m\n"},
        {"organisations", "name,type,code,aliases,seat\nHarbour League,organisation,,HL,\n"},
        {"places", "name,country,kind\nNorth Quay,AAA,city\n"},
    };
    char *dir = g_dir_make_tmp("readout-actors-XXXXXX", NULL);
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++) {
        g_autofree char *path = g_strdup_printf("%s/%s.csv", dir, tables[i].name);
        g_file_set_contents(path, tables[i].text, -1, NULL);
    }
    return dir;
}

static void
remove_tables(char *dir)
{
    GDir *files = g_dir_open(dir, 0, NULL);
    for (const char *name; (name = g_dir_read_name(files));) {
        g_autofree char *path = g_build_filename(dir, name, NULL);
        g_unlink(path);
    }
    g_dir_close(files);
    g_rmdir(dir);
    g_free(dir);
}

TEST(gazetteer, spellings_are_one_city_and_cities_are_two)
{
    char *dir = make_tables();
    g_autoptr(Gazetteer) read = gazetteer_read(dir, NULL);
    ASSERT_TRUE(read != NULL);
    const Sense *spelling = phrasebook_find(&read->names, "porte ada")->value;
    const Sense *other = phrasebook_find(&read->names, "westhafen")->value;
    EXPECT_STR(spelling->name, "Port Ada");
    EXPECT_STR(other->name, "Westhafen");
    EXPECT_STR(other->code, "AAA");
    remove_tables(dir);
}

/* A word, one that goes on behind its eighth byte, and one that begins as that does. */
TEST(words, long_and_short_ones_are_told_apart)
{
    Words words;
    words_init(&words, 4);
    words_add(&words, "congress")->bits = WORD_BODY;
    words_add(&words, "congressman")->bits = WORD_HE;
    words_add(&words, "con")->bits = WORD_VERB;
    EXPECT_INT(words_bits(&words, "congress"), WORD_BODY);
    EXPECT_INT(words_bits(&words, "congressman"), WORD_HE);
    EXPECT_INT(words_bits(&words, "con"), WORD_VERB);
    EXPECT_INT(words_bits(&words, "congressmen"), 0);
    EXPECT_INT(words_bits(&words, ""), 0);
    words_clear(&words);
}

/* Far more than fit the first buckets, so that the table grows and buckets run over. */
TEST(words, many_are_all_found_and_no_others)
{
    Words words;
    guint wrong = 0;
    words_init(&words, 1);
    for (guint i = 1; i <= 5000; i++) {
        g_autofree char *word = g_strdup_printf("w%u", i);
        words_add(&words, word)->bits = i;
    }
    for (guint i = 1; i <= 10000; i++) {
        g_autofree char *word = g_strdup_printf("w%u", i);
        wrong += words_bits(&words, word) != (i <= 5000 ? i : 0);
    }
    EXPECT_INT(wrong, 0);
    EXPECT_INT(words.used, 5000);
    EXPECT_INT(words_bits(&words, ""), 0);
    words_clear(&words);
}

TEST(phrasebook, many_are_all_found_and_no_others)
{
    Phrasebook book;
    guint wrong = 0;
    phrasebook_init(&book, 1);
    for (guint i = 1; i <= 5000; i++) {
        g_autofree char *phrase = g_strdup_printf("lake w%u", i);
        phrasebook_add_text(&book, phrase, GUINT_TO_POINTER(i), FALSE);
    }
    for (guint i = 1; i <= 10000; i++) {
        g_autofree char *phrase = g_strdup_printf("lake w%u", i);
        const PhraseEntry *entry = phrasebook_find(&book, phrase);
        wrong += i <= 5000 ? !entry || entry->value != GUINT_TO_POINTER(i) : entry != NULL;
    }
    EXPECT_INT(wrong, 0);
    EXPECT_TRUE(phrasebook_find(&book, "") == NULL);
    phrasebook_clear(&book);
}

TEST(words, lengths_beyond_the_eighth_share_a_bit)
{
    EXPECT_INT(word_names(word_length(2, FALSE)), 1 << 1);
    EXPECT_INT(word_titles(word_length(2, TRUE)), 1 << 1);
    EXPECT_INT(word_names(word_length(2, TRUE)), 0);
    EXPECT_INT(word_names(word_length(10, FALSE)), 0x7F80);
}

TEST(image, holds_what_the_tables_say)
{
    char *dir = make_tables();
    g_autofree char *path = g_build_filename(dir, "gazetteer.image", NULL);
    g_autoptr(Gazetteer) read = gazetteer_read(dir, NULL);
    ASSERT_TRUE(read && image_write(read, dir, path, NULL));
    g_autoptr(Gazetteer) image = image_open(dir);
    ASSERT_TRUE(image != NULL);
    const Sense *sense = phrasebook_find(&image->names, "ada lindt")->value;
    EXPECT_STR(sense->name, "Ada Lindt");
    EXPECT_STR(sense->leader->terms[0].office, "president");
    EXPECT_TRUE(sense->leader->shorts[0] == phrasebook_key(0, token_key("lindt", 5)));
    EXPECT_STR(gazetteer_country(image, "AAA"), "Aland");
    EXPECT_INT(words_bits(&image->words, "bin") & WORD_PARTICLE, WORD_PARTICLE);
    guint64 north = phrasebook_key(0, token_key("north", 5));
    guint64 pair = phrasebook_key(north, token_key("quay", 4));
    EXPECT_INT(words_find(&image->pairs, pair).begins, word_length(2, FALSE));
    EXPECT_INT(image->leaders->len, 2);
    remove_tables(dir);
}

TEST(image, an_edited_table_is_noticed)
{
    char *dir = make_tables();
    g_autofree char *path = g_build_filename(dir, "gazetteer.image", NULL);
    g_autofree char *places = g_build_filename(dir, "places.csv", NULL);
    g_autoptr(Gazetteer) read = gazetteer_read(dir, NULL);
    ASSERT_TRUE(read && image_write(read, dir, path, NULL));
    g_autofree char *text = NULL;
    g_file_get_contents(places, &text, NULL, NULL);
    char *country = strstr(text, "AAA"); /* no byte more or less */
    ASSERT_TRUE(country != NULL);
    memcpy(country, "BBB", 3);
    g_file_set_contents(places, text, -1, NULL);
    EXPECT_TRUE(image_open(dir) == NULL);
    remove_tables(dir);
}

/* The stamp that an image begins with ends in the sum of its layout and that of its tables. */
TEST(image, another_layout_is_noticed)
{
    char *dir = make_tables();
    g_autofree char *path = g_build_filename(dir, "gazetteer.image", NULL);
    g_autoptr(Gazetteer) read = gazetteer_read(dir, NULL);
    ASSERT_TRUE(read && image_write(read, dir, path, NULL));
    g_autofree char *bytes = NULL;
    gsize size = 0;
    g_file_get_contents(path, &bytes, &size, NULL);
    char *layout = strrchr(bytes, ' ');
    ASSERT_TRUE(layout != NULL);
    layout[-1] = layout[-1] == '0' ? '1' : '0';
    g_file_set_contents(path, bytes, (gssize)size, NULL);
    EXPECT_TRUE(image_open(dir) == NULL);
    remove_tables(dir);
}

TEST(image, rubbish_is_no_image)
{
    char *dir = make_tables();
    g_autofree char *path = g_build_filename(dir, "gazetteer.image", NULL);
    g_file_set_contents(path, "readout actors", -1, NULL);
    EXPECT_TRUE(image_open(dir) == NULL);
    g_file_set_contents(path, "", -1, NULL);
    EXPECT_TRUE(image_open(dir) == NULL);
    remove_tables(dir);
}

TEST(report, terms_without_end_and_vacant_offices)
{
    char *dir = make_tables();
    g_autoptr(Gazetteer) read = gazetteer_read(dir, NULL);
    g_autofree char *text = report_holders(read);
    EXPECT_STR(text, "finding,country,office,name,from,to\n"
                     "vacant,AAA,president,,2005-01-02,2005-12-31\n"
                     "no end,AAA,president,Bert Moor,2006-01-01,\n");
    remove_tables(dir);
}
