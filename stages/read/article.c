/* article: one text with what is known of it, made a document. */
#include "article.h"

#include "fold.h"

#include <string.h>

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
            g_autofree char *value = newsdate_value(&date);
            page->date = arena_strndup(page->arena, value, -1);
            page->rule = article->rule;
            return;
        }
    }
    if ((page->date == NULL || late != NULL) && newsdate_of_url(article->url, &date)) {
        g_autofree char *value = newsdate_value(&date);
        page->date = arena_strndup(page->arena, value, -1);
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

static void
fill_head(Document *document, const Page *page, const Article *article)
{
    Row *head = document->head;
    head->start = 0;
    head->stop = (gint64)article->size;
    head->time = page->date != NULL ? document_string(document, page->date, -1) : "";
    head->rule = page->date != NULL ? document_string(document, page->rule, -1) : "";
    head->url = document_string(document, article->url, -1);
    head->refs = document_string(document, article->name, -1);
    const char *source = *article->source != '\0' ? article->source : page->outlet;
    head->attribution = source != NULL ? document_string(document, source, -1) : "";
    if (*article->title != '\0') {
        head->text = document_string(document, article->title, -1);
    } else if (page->headline >= 0) {
        const Para *para = page_para(page, (gsize)page->headline);
        head->text =
            document_string(document, page->text + para->start, (gssize)(para->stop - para->start));
    }
    for (char *c = (char *)head->text; *c != '\0'; c++) {
        if (*c == '\n' || *c == '\r' || *c == '\t') {
            *c = ' ';
        }
    }
}

static void
add_paragraphs(Document *document, const Page *page)
{
    for (gsize i = 0; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        Row *row = document_add_para(document, para_name(para->type), (gint64)para->start,
                                     (gint64)para->stop, page->text + para->start);
        row->rule = para->rule != NULL ? document_string(document, para->rule, -1) : "";
        row->time = para->time != NULL ? document_string(document, para->time, -1) : "";
        row->place = para->place != NULL ? document_string(document, para->place, -1) : "";
        row->attribution =
            para->speaker != NULL ? document_string(document, para->speaker, -1) : "";
    }
}

Document *
article_document(const Rules *rules, const Article *article, gboolean *bad_date)
{
    char id[18];
    g_autoptr(Arena) arena = arena_new();
    Page page = {.rules = rules,
                 .arena = arena,
                 .text = article->text,
                 .size = article->size,
                 .title = article->title};
    page.paras = article->paras != NULL ? g_array_ref(article->paras)
                                        : g_array_new(FALSE, FALSE, sizeof(Para));
    if (article->paras == NULL) {
        layout_paragraphs(article->text, article->size, !article->bare, page.paras);
    }
    *bad_date = FALSE;
    Document *document = NULL;
    if (page.paras->len > 0) {
        type_paragraphs(&page, article);
        settle_date(&page, article, bad_date);
        document_id(article->text, article->size, id);
        document = document_new(id);
        fill_head(document, &page, article);
        add_paragraphs(document, &page);
    }
    g_array_unref(page.paras);
    return document;
}
