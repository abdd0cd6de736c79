/* token: how text is cut into words. */
#include "lexicon.h"
#include "shim.h"
#include "token.h"

#include <string.h>

/* The folded tokens joined by '|', a glued one behind '+'. */
static char *
cut(const char *text)
{
    g_autoptr(Arena) arena = arena_new();
    g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut(text, strlen(text), 0, 0, arena, tokens);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < tokens->len; i++) {
        const Token *t = &g_array_index(tokens, Token, i);
        g_string_append_printf(out, "%s%s%s", i ? "|" : "", t->flags & TOKEN_GLUED ? "+" : "",
                               t->fold);
    }
    return g_string_free(out, FALSE);
}

#define EXPECT_CUT(text, want)                                                                     \
    do {                                                                                           \
        g_autofree char *got = cut(text);                                                          \
        EXPECT_STR(got, want);                                                                     \
    } while (0)

TEST(token, words_hyphens_possessives)
{
    EXPECT_CUT("Japan's 45-minute call", "japan|+'s|45|+-|+minute|call");
    EXPECT_CUT("the leaders\xE2\x80\x99 talks", "the|leaders|+'|talks");
    EXPECT_CUT("O\xE2\x80\x99"
               "Brien didn't",
               "o'brien|didn't");
}

TEST(token, acronyms_and_abbreviations)
{
    EXPECT_CUT("the U.S. and the EU.", "the|us|and|the|eu|+.");
    EXPECT_CUT("Sen. J. Smith, 9 a.m.", "sen|j|smith|+,|9|am");
    EXPECT_CUT("V.V.Orlov, J.Smith", "vv|+orlov|+,|j|+smith");
    EXPECT_CUT("Yu.Orlov of St.Ives", "yu|+orlov|of|st|+ives");
    EXPECT_CUT("to be.There", "to|be|+.|+there");
    EXPECT_CUT("He left. She", "he|left|+.|she");
}

TEST(token, numbers)
{
    EXPECT_CUT("1,600 at 10:30, 3.5%.", "1600|at|10:30|+,|3.5|+%|+.");
    EXPECT_CUT("the 1980s, 20th", "the|1980s|+,|20th");
}

/* The hash does not depend on how a word was cut: plain, with a mark in it, or by itself. */
TEST(token, one_hash_for_one_word)
{
    static const char *const texts[] = {"incomprehensibilities",
                                        "Pena",
                                        ("Pe\xC3\xB1"
                                         "a"),
                                        "don\xE2\x80\x99t",
                                        "u.s.",
                                        "1,600"};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(Arena) arena = arena_new();
        g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
        tokens_cut(texts[i], strlen(texts[i]), 0, 0, arena, tokens);
        ASSERT_INT(tokens->len, 1);
        const Token *token = &g_array_index(tokens, Token, 0);
        EXPECT_INT(token->size, strlen(token->fold));
        EXPECT_TRUE(token->key == token_key(token->fold, token->size));
    }
}

/* Longer than what is looked at together. */
TEST(token, words_of_any_length)
{
    for (gsize size = 1; size < 200; size++) {
        g_autofree char *word = g_strnfill(size, 'A'), *text = g_strdup_printf("%s, b", word);
        g_autofree char *small = g_ascii_strdown(word, -1),
                        *want = g_strdup_printf("%s|+,|b", small);
        EXPECT_CUT(text, want);
    }
}

TEST(token, marks_behind_words)
{
    EXPECT_CUT("no way, Sen. no. 5 (a) x/y", "no|way|+,|sen|no|5|(|+a|+)|x|+/|+y");
    EXPECT_CUT(
        "\xE2\x80\x9CYes\xE2\x80\x9D\xE2\x80\x94her\xE2\x80\x99s ours\xE2\x80\x99 it\xE2\x80\x99ll",
        "\xE2\x80\x9C|+yes|+\xE2\x80\x9D|+\xE2\x80\x94|+her|+'s|ours|+'|it'll");
    EXPECT_CUT("caf\xC3\xA9s B2B  two\tthree ", "cafes|b2b|two|three");
}

/* The letters behind a sentence are none of its own. */
TEST(token, a_sentence_may_end_inside_a_word)
{
    static const gint64 stops[] = {3, 8, 12, 16, 20};
    for (gsize i = 0; i < G_N_ELEMENTS(stops); i++) {
        g_autoptr(Document) doc = document_new("d1");
        document_add_para(doc, "body", 0, 24, "Abcdefghijklmnopqrstuvwx");
        document_add(doc, KIND_SENT, 0, stops[i]);
        document_add(doc, KIND_SENT, stops[i], 24);
        const Tokens *tokens = document_tokens(doc);
        ASSERT_INT(tokens->n, 2);
        EXPECT_INT(tokens->token[0].stop, stops[i]);
        EXPECT_INT(tokens->token[0].size, stops[i]);
        EXPECT_INT(tokens->token[1].start, stops[i]);
        EXPECT_INT(tokens->token[1].size, 24 - stops[i]);
        EXPECT_TRUE(g_str_has_prefix("abcdefghijklmnopqrstuvwx", tokens->token[0].fold));
        EXPECT_TRUE(g_str_has_suffix("abcdefghijklmnopqrstuvwx", tokens->token[1].fold));
    }
}

TEST(token, capitals)
{
    static const struct {
        const char *text;
        guint flags;
    } words[] = {{"UN envoy", TOKEN_CAPITAL | TOKEN_UPPER},
                 {"Un envoy", TOKEN_CAPITAL},
                 {"uN envoy", 0},
                 {"A", TOKEN_CAPITAL},
                 {"ORGANISATIONS met", TOKEN_CAPITAL | TOKEN_UPPER},
                 {"ORGANISATIONs met", TOKEN_CAPITAL}};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        g_autoptr(Arena) arena = arena_new();
        g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
        tokens_cut(words[i].text, strlen(words[i].text), 100, 7, arena, tokens);
        const Token *token = &g_array_index(tokens, Token, 0);
        EXPECT_INT(token->flags, words[i].flags | TOKEN_WORD | TOKEN_FIRST);
        EXPECT_INT(token->start, 100);
        EXPECT_INT(token->sent, 7);
    }
}

TEST(token, accents_fold)
{
    EXPECT_CUT("Enrique Pe\xC3\xB1"
               "a \xC3\x89lys\xC3\xA9"
               "e",
               "enrique|pena|elysee");
    EXPECT_CUT("\xC5\x81ukasz Stra\xC3\x9F"
               "e",
               "lukasz|strasse");
}

TEST(token, a_quotation_goes_on_in_the_next_sentence)
{
    static const char text[] = "\"We met. He left,\" she said. \"So be it.\"";
    g_autoptr(Document) doc = document_new("d1");
    const Row *para = document_add_para(doc, "body", 0, 39, text);
    static const struct {
        gint64 start, stop;
        const char *what;
    } sents[] = {{0, 8, "quote"}, {9, 28, "part-quote"}, {29, 39, "quote"}};
    for (gsize i = 0; i < G_N_ELEMENTS(sents); i++) {
        Row *sent = document_add(doc, KIND_SENT, sents[i].start, sents[i].stop);
        sent->part_of = para->id;
        sent->what = sents[i].what;
    }
    static const char *const inside[] = {"we", "met", "he", "left", "so", "it"};
    const Tokens *tokens = document_tokens(doc);
    for (gsize t = 0; t < tokens->n; t++) {
        const Token *token = &tokens->token[t];
        for (gsize i = 0; i < G_N_ELEMENTS(inside); i++)
            if (strcmp(token->fold, inside[i]) == 0)
                EXPECT_TRUE(token->flags & TOKEN_QUOTED);
        if (strcmp(token->fold, "she") == 0 || strcmp(token->fold, "said") == 0)
            EXPECT_FALSE(token->flags & TOKEN_QUOTED);
    }
}

TEST(token, flags)
{
    g_autoptr(Document) doc = document_new("d1");
    document_add_para(doc, "body", 0, 26, "\"We met,\" Xi of NATO said.");
    document_add(doc, KIND_SENT, 0, 26);
    const Tokens *tokens = document_tokens(doc);
    ASSERT_INT(tokens->n, 10);
    EXPECT_TRUE(tokens->token[1].flags & TOKEN_FIRST);
    EXPECT_TRUE(tokens->token[2].flags & TOKEN_QUOTED);
    EXPECT_FALSE(tokens->token[5].flags & TOKEN_QUOTED);
    EXPECT_TRUE(tokens->token[5].flags & TOKEN_CAPITAL);
    EXPECT_TRUE(tokens->token[7].flags & TOKEN_UPPER);
    EXPECT_INT(tokens->token[9].stop, 26);
}

TEST(lexicon, longest_match_wins)
{
    static const char *const values[] = {"short", "long", "other"};
    g_autoptr(Lexicon) lexicon = lexicon_new();
    lexicon_add(lexicon, "New", values[0]);
    lexicon_add(lexicon, "New York Times", values[1]);
    lexicon_add(lexicon, "new york times", values[2]);
    g_autoptr(Arena) arena = arena_new();
    g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut("New York Times said", 19, 0, 0, arena, tokens);
    gsize length = 0;
    const LexiconEntry *entry =
        lexicon_match(lexicon, &g_array_index(tokens, Token, 0), tokens->len, &length);
    ASSERT_TRUE(entry != NULL);
    EXPECT_INT(length, 3);
    EXPECT_STR(entry->value, "long");
    EXPECT_STR(entry->next->value, "other");
    entry = lexicon_match(lexicon, &g_array_index(tokens, Token, 0), 2, &length);
    EXPECT_INT(length, 1);
    EXPECT_STR(lexicon_lookup(lexicon, "NEW")->value, "short");
    EXPECT_TRUE(lexicon_lookup(lexicon, "new york") == NULL);
}

TEST(token, bytes_that_are_no_utf8_are_latin1)
{
    EXPECT_CUT("\x80's \xE2\x80", "\xC2\x80|+'|+s|a|+\xC2\x80");
}
