/* document: ids, text, sentences. */
#include "document.h"
#include "shim.h"

#include <string.h>

TEST(document, id_is_sha256_of_text)
{
    char id[18];
    document_id("abc", 3, id); /* FIPS 180-4's example: ba7816bf 8f01cfea 4141... */
    EXPECT_STR(id, "dba7816bf8f01cfea");
}

static Document *
two_paragraphs(void)
{
    Document *doc = document_new("d1");
    document_add_para(doc, "headline", 0, 5, "Hello");
    document_add_para(doc, "body", 7, 20, "One.\nTwo two.");
    return doc;
}

TEST(document, text_is_paragraphs_at_their_offsets)
{
    g_autoptr(Document) doc = two_paragraphs();
    EXPECT_STR(document_text(doc), "Hello\n\nOne. Two two.");
    EXPECT_INT(doc->size, 20);
}

TEST(document, ids_are_never_made_twice)
{
    g_autoptr(Document) doc = two_paragraphs();
    Row *first = document_add(doc, KIND_EVENT, 7, 10);
    Row *second = document_add(doc, KIND_EVENT, 7, 11);
    EXPECT_STR(first->id, "d1.e7");
    EXPECT_STR(second->id, "d1.e7-2");
    EXPECT_STR(first->text, "One");
    EXPECT_STR(document_add_attr(doc, first, "cameo", "041")->id, "d1.e7.cameo");
    EXPECT_STR(document_add_edge(doc, first, "before", second->id)->id, "d1.e7.before.e7-2");
}

TEST(document, ids_stay_apart_however_many)
{
    g_autoptr(Document) doc = two_paragraphs();
    for (gint64 round = 0; round < 30; round++)
        for (gint64 start = 0; start < 20; start++)
            document_add(doc, KIND_EVENT, start, 20);
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < doc->of[KIND_EVENT]->len; i++)
        g_hash_table_add(seen, (gpointer)((const Row *)doc->of[KIND_EVENT]->pdata[i])->id);
    EXPECT_INT(g_hash_table_size(seen), 600);
}

TEST(document, ids_out_of_order_and_of_rows_that_are_gone)
{
    static const struct {
        gint64 start;
        const char *id;
    } rows[] = {{9, "d1.e9"},   {7, "d1.e7"},   {9, "d1.e9-2"},   {8, "d1.e8"},
                {12, "d1.e12"}, {7, "d1.e7-2"}, {12, "d1.e12-2"}, {15, "d1.e15"}};
    g_autoptr(Document) doc = two_paragraphs();
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
        EXPECT_STR(document_add(doc, KIND_EVENT, rows[i].start, 20)->id, rows[i].id);
    document_drop(doc, KIND_BIT(KIND_EVENT));
    EXPECT_STR(document_add(doc, KIND_EVENT, 8, 20)->id, "d1.e8-2");
    EXPECT_STR(document_add(doc, KIND_EVENT, 12, 20)->id, "d1.e12-3");
    EXPECT_STR(document_add(doc, KIND_EVENT, 15, 20)->id, "d1.e15-2");
    EXPECT_STR(document_add(doc, KIND_EVENT, 13, 20)->id, "d1.e13");
}

TEST(document, sentence_at_byte)
{
    g_autoptr(Document) doc = two_paragraphs();
    document_add(doc, KIND_SENT, 7, 11);
    document_add(doc, KIND_SENT, 12, 20);
    EXPECT_INT(document_sentence_at(doc, 7), 0);
    EXPECT_INT(document_sentence_at(doc, 11), -1);
    EXPECT_INT(document_sentence_at(doc, 19), 1);
    EXPECT_INT(document_sentence_at(doc, 20), -1);
}

TEST(document, drop_takes_kinds_out)
{
    g_autoptr(Document) doc = two_paragraphs();
    document_add(doc, KIND_SENT, 7, 11);
    document_drop(doc, KIND_BIT(KIND_PARA));
    EXPECT_INT(doc->rows->len, 2);
    EXPECT_INT(doc->of[KIND_PARA]->len, 0);
    EXPECT_INT(doc->of[KIND_SENT]->len, 1);
}
