/* evidence: the publication day from the body or the captions, where nothing else tells it. */
#include "page.h"
#include "seek.h"
#include "slashdate.h"
#include "weekday.h"

#include <string.h>

enum { DATE_MOST = 48 };

/* The signature of a post shown in the article: "— Name (@name) January 11, 2020". */
static gboolean
is_post(const char *text, gsize size)
{
    return g_strstr_len(text, (gssize)size, "(@") != NULL;
}

/* Whether the caption itself names another weekday: then day, month or year is a slip. */
static gboolean
is_contradicted(const char *text, gsize size, const NewsDate *date)
{
    for (int day = 1; day <= 7; day++) {
        if (day != weekday_of(date) && weekday_named(text, size, day)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether the body names the weekday of the date; that of a post before the one before it, for who
 * posts at night may have the next day's date. */
static gboolean
is_told(const Page *page, const NewsDate *date, gboolean post)
{
    int day = weekday_of(date);
    return weekday_first(page, 1u << day | (post ? 1u << weekday_before(day) : 0)) == day;
}

/* "tomorrow (15 March 2019)", "today, Friday, 15 March 2019": the day before that one, and it. */
static const struct {
    const char *words;
    int shift; /* from the day that follows to the day of writing */
} told[] = {{"today", 0}, {"yesterday", 1}, {"tomorrow", -1}};

/* Behind a weekday with its comma, if one stands at `at`. */
static const char *
skip_weekday(const char *at, const char *end)
{
    const char *comma = memchr(at, ',', MIN((gsize)(end - at), sizeof "Wednesday"));
    for (int day = 1; comma != NULL && day <= 7; day++) {
        if (weekday_named(at, (gsize)(comma - at), day)) {
            return comma + 1 < end && comma[1] == ' ' ? comma + 2 : comma + 1;
        }
    }
    return at;
}

/* The day of writing that a full date tells behind a relative day and the mark, a bracket or a
 * comma; 0 for none. */
static guint32
marked_day(const char *text, const char *mark, const char *end)
{
    const char *word = mark - (mark > text && *mark == '(' && mark[-1] == ' ');
    for (gsize i = 0; i < G_N_ELEMENTS(told); i++) {
        gsize n = strlen(told[i].words);
        NewsDate date;
        if ((gsize)(word - text) < n || memcmp(word - n, told[i].words, n) != 0 ||
            ((gsize)(word - text) > n && g_ascii_isalpha(word[-1 - (gssize)n]))) {
            continue;
        }
        const char *from = mark + 1 < end && mark[1] == ' ' ? mark + 2 : mark + 1;
        from = skip_weekday(from, end);
        if (newsdate_begins(from, MIN((gsize)(end - from), (gsize)DATE_MOST), 1, &date) &&
            date.year > 0 && date.start == 0) {
            GDate day;
            g_date_clear(&day, 1);
            g_date_set_dmy(&day, (GDateDay)date.day, (GDateMonth)date.month, (GDateYear)date.year);
            return (guint32)((int)g_date_get_julian(&day) + told[i].shift);
        }
    }
    return 0;
}

/* The first such day in [text, end). */
static guint32
told_day(Seek *marks, const char *text, const char *end)
{
    guint32 day = 0;
    for (const char *from = text; day == 0 && seek_within(marks, from, end); from++) {
        from = marks->at;
        day = marked_day(text, from, end);
    }
    return day;
}

/* The one such day that the body tells behind the mark; *several if there are more. */
static guint32
find_marked(const Page *page, char mark, gboolean *several)
{
    guint32 found = 0;
    Seek marks = seek_new(page->text, page->size, mark);
    for (gsize i = page->body; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        const char *text = page->text + para->start, *end = page->text + para->stop;
        guint32 day = para->type == PARA_BODY ? told_day(&marks, text, end) : 0;
        *several = *several || (day > 0 && found > 0 && day != found);
        found = day > 0 ? day : found;
    }
    return found;
}

static void
find_told(Page *page)
{
    gboolean several = FALSE;
    guint32 found = find_marked(page, '(', &several), other = find_marked(page, ',', &several);
    if (several || (found > 0 && other > 0 && found != other) || found + other == 0) {
        return;
    }
    GDate day;
    g_date_clear(&day, 1);
    g_date_set_julian(&day, found > 0 ? found : other);
    NewsDate date = {.year = g_date_get_year(&day),
                     .month = (int)g_date_get_month(&day),
                     .day = g_date_get_day(&day),
                     .hour = -1};
    page->date = page_time(page, &date);
    page->rule = "text";
}

void
page_evidence(Page *page)
{
    NewsDate found = {0}, date;
    gboolean post = FALSE;
    page_slashdate(page);
    if (page->date == NULL) {
        find_told(page);
    }
    for (gsize i = 0; page->date == NULL && i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        const char *text = page->text + para->start;
        gsize size = para->stop - para->start;
        gboolean lead = i < page->body; /* later pictures are of other articles, or old */
        if (para->type != PARA_CAPTION || !(lead || is_post(text, size)) ||
            hints_has(page->rules->hints, HINT_ARCHIVE, text, size) ||
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
        post = post || is_post(text, size);
    }
    if (found.year > 0 && is_told(page, &found, post)) {
        found.hour = -1;
        page->date = page_time(page, &found);
        page->rule = "caption";
    }
}
