/* evidence: the publication day from the captions, where nothing else tells it. */
#include "page.h"

#include <string.h>

enum { REACH = 12 };

static gboolean
has_word(const char *text, gsize size, const char *word)
{
    gsize n = strlen(word);
    const char *at = text, *end = text + size;
    while ((at = g_strstr_len(at, end - at, word)) != NULL) {
        if ((at == text || !g_ascii_isalnum(at[-1])) &&
            (at + n == end || !g_ascii_isalnum(at[n]))) {
            return TRUE;
        }
        at += n;
    }
    return FALSE;
}

/* A picture from an archive tells nothing of its article's day. */
static gboolean
is_archive(const char *text, gsize size)
{
    static const char *const words[] = {"file", "File", "FILE", "archive", "Archive", "undated"};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        if (has_word(text, size, words[i])) {
            return TRUE;
        }
    }
    return FALSE;
}

static const char *const days[] = {"",         "Monday", "Tuesday",  "Wednesday",
                                   "Thursday", "Friday", "Saturday", "Sunday"};

static const char *
weekday_of(const NewsDate *date)
{
    GDate day;
    g_date_clear(&day, 1);
    g_date_set_dmy(&day, (GDateDay)date->day, (GDateMonth)date->month, (GDateYear)date->year);
    return days[g_date_get_weekday(&day)];
}

/* Whether the caption itself names another weekday: then day, month or year is a slip. */
static gboolean
is_contradicted(const char *text, gsize size, const NewsDate *date)
{
    const char *name = weekday_of(date);
    for (gsize i = 1; i < G_N_ELEMENTS(days); i++) {
        if (days[i] != name && has_word(text, size, days[i])) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether the body's first paragraphs name the weekday of the date. */
static gboolean
names_weekday(const Page *page, const NewsDate *date)
{
    const char *name = weekday_of(date);
    guint seen = 0;
    for (gsize i = 0; i < page->paras->len && seen < REACH; i++) {
        const Para *para = page_para(page, i);
        seen += para->type == PARA_BODY;
        if (para->type == PARA_BODY &&
            has_word(page->text + para->start, para->stop - para->start, name)) {
            return TRUE;
        }
    }
    return FALSE;
}

void
page_evidence(Page *page)
{
    NewsDate found = {0}, date;
    for (gsize i = 0; page->date == NULL && i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        const char *text = page->text + para->start;
        gsize size = para->stop - para->start;
        if (para->type != PARA_CAPTION || is_archive(text, size) ||
            !newsdate_find(text, size, &date) || date.year == 0) {
            continue;
        }
        if (is_contradicted(text, size, &date)) {
            return;
        }
        if (found.year > 0 &&
            (found.year != date.year || found.month != date.month || found.day != date.day)) {
            return; /* pictures of several days */
        }
        found = date;
    }
    if (found.year > 0 && names_weekday(page, &found)) {
        found.hour = -1;
        page->date = page_time(page, &found);
        page->rule = "caption";
    }
}
