/* article: one text with what is known of it, made a document. */
#include "article.h"

#include "one-line.h"

#include <string.h>

enum { LIKELY_PARA = 128 }; /* bytes of a short paragraph */

/* The date from the best witness: what the source says, the page itself, a dated path in the
 * address, a dateline, a caption. */
static void
settle_date(Page *page, const Article *article, gboolean *bad_date)
{
    NewsDate date;
    const char *late =
        page->rule != NULL && strcmp(page->rule, "dateline") == 0 ? page->date : NULL;
    if (*article->date != '\0') {
        gboolean good = newsdate_find(article->date, strlen(article->date), &date) && date.year > 0;
        *bad_date = !good;
        if (good) {
            page->date = page_time(page, &date);
            page->rule = article->rule;
            return;
        }
    }
    if ((page->date == NULL || late != NULL) && newsdate_of_url(article->url, &date)) {
        page->date = page_time(page, &date);
        page->rule = "address";
    }
    page_evidence(page);
}

static void
type_paragraphs(Page *page, const Article *article)
{
    page->headline = -1;
    if (article->bare) {
        for (gsize i = 0; i < page->paras->len; i++) {
            page_set(page, i, PARA_BODY, NULL);
        }
    } else {
        page_classify(page);
    }
}

static const char *
or_empty(const char *string)
{
    return string != NULL ? string : "";
}

/* The title: what the source gives, else the headline; on one line. */
static const char *
title_of(Document *document, const Page *page, const Article *article)
{
    const char *text = article->title;
    gsize size = strlen(text);
    if (*text == '\0' && page->headline >= 0) {
        const Para *para = page_para(page, (gsize)page->headline);
        text = page->text + para->start;
        size = (gsize)(para->stop - para->start);
    }
    return one_line(document->arena, text, size);
}

static void
fill_head(Document *document, const Page *page, const Article *article)
{
    Row *head = document->head;
    const char *source = *article->source != '\0' ? article->source : or_empty(page->outlet);
    head->start = 0;
    head->stop = (gint64)article->size;
    head->time = or_empty(page->date);
    head->rule = page->date != NULL ? document_string(document, page->rule, -1) : "";
    head->url = document_string(document, article->url, -1);
    head->refs = document_string(document, article->name, -1);
    head->attribution = document_string(document, source, -1);
    head->text = title_of(document, page, article);
}

/* The paragraphs' own strings live as long as the document, but not those of a web page or of the
 * rules. */
static void
add_paragraphs(Document *document, const Page *page)
{
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        Row *row = document_add_para(document, para_name(para->type), (gint64)para->start,
                                     (gint64)para->stop, page->text + para->start);
        row->rule = para->rule != NULL ? document_string(document, para->rule, -1) : "";
        row->time = para->time != NULL ? document_string(document, para->time, -1) : "";
        row->place = or_empty(para->place);
        row->attribution = or_empty(para->speaker);
    }
}

static GArray *
find_paragraphs(const Article *article)
{
    if (article->paras != NULL) {
        return g_array_ref(article->paras);
    }
    guint likely = (guint)(article->size / LIKELY_PARA) + 8;
    GArray *paras = g_array_sized_new(FALSE, FALSE, sizeof(Para), likely);
    layout_paragraphs(article->text, article->size, !article->bare, paras);
    return paras;
}

Document *
article_document(const Rules *rules, const Article *article, gboolean *bad_date)
{
    char id[18];
    Document *document = NULL;
    Page page = {.rules = rules,
                 .text = article->text,
                 .size = article->size,
                 .title = article->title,
                 .title_size = strlen(article->title),
                 .paras = find_paragraphs(article)};
    *bad_date = FALSE;
    if (page.paras->len > 0) {
        document_id(article->text, article->size, id);
        document = document_new(id);
        page.arena = document->arena;
        type_paragraphs(&page, article);
        settle_date(&page, article, bad_date);
        page_updates(&page);
        fill_head(document, &page, article);
        add_paragraphs(document, &page);
    }
    g_array_unref(page.paras);
    return document;
}
