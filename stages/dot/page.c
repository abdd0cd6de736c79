/* page: the parts into which a long timeline is cut. */
#include "page.h"

#include <string.h>

static gboolean
same_day(const Entry *a, const Entry *b)
{
    return a->dated == b->dated && (!a->dated || a->days.first == b->days.first);
}

/* The end of a page that begins at `first`. */
static guint
page_end(const GPtrArray *entries, guint first, guint most)
{
    if (entries->len - first <= most)
        return entries->len;
    for (guint end = first + most; end > first + most / 2; end--)
        if (!same_day(entries->pdata[end - 1], entries->pdata[end]))
            return end;
    return first + most;
}

GArray *
pages_cut(const GPtrArray *entries, guint most)
{
    GArray *pages = g_array_new(FALSE, FALSE, sizeof(Page));
    Page page = {0, 0};
    do {
        page.first = page.end;
        page.end = page_end(entries, page.first, most);
        g_array_append_val(pages, page);
    } while (page.end < entries->len);
    return pages;
}

guint
pages_find(const GArray *pages, guint at)
{
    guint number = 1;
    while (number < pages->len && g_array_index(pages, Page, number - 1).end <= at)
        number++;
    return number;
}

char *
page_file(const char *pattern, guint number)
{
    const char *sign = strchr(pattern, '%');
    const char *dot = strrchr(pattern, '.');
    const char *slash = strrchr(pattern, '/');
    const char *rest = sign                             ? sign + 1
                       : dot && (!slash || dot > slash) ? dot
                                                        : pattern + strlen(pattern);
    gsize size = (gsize)((sign ? sign : rest) - pattern);
    return g_strdup_printf("%.*s%s%u%s", (int)size, pattern, sign ? "" : "-", number, rest);
}
