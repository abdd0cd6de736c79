/* columndate: a publication date as the column of a table has it. */
#include "columndate.h"

#include <stdio.h>
#include <string.h>

/* Years of two digits below it are of this century. */
enum { CENTURY = 70 };

static int
full_year(int year)
{
    return year >= 100 ? year : year + (year < CENTURY ? 2000 : 1900);
}

/* 20170128, and behind it a clock in six digits, with or without a T. */
static char *
unmarked(const char *text)
{
    int hour, minute, second, n = 0;
    gsize digits = strspn(text, "0123456789");
    if (digits != 8 && digits != 14)
        return NULL;
    const char *rest = text + 8 + (text[8] == 'T' || text[8] == ' ');
    GString *out = g_string_new(NULL);
    g_string_append_printf(out, "%.4s-%.2s-%.2s", text, text + 4, text + 6);
    if (sscanf(rest, "%2d%2d%2d%n", &hour, &minute, &second, &n) == 3 && n == 6) {
        g_string_append_printf(out, "T%02d:%02d:%02d", hour, minute, second);
        rest += n;
    }
    g_string_append(out, rest);
    return g_string_free(out, FALSE);
}

/* Three numbers with the same mark between them. */
static char *
numbers(const char *text, DateOrder order)
{
    int a, b, c, n = 0;
    char mark[2], second[2];
    if (sscanf(text, "%4d%1[./-]%2d%1[./-]%4d%n", &a, mark, &b, second, &c, &n) != 5 ||
        *mark != *second || g_ascii_isdigit(text[n]))
        return NULL;
    if (a > 999)
        return g_strdup_printf("%04d-%02d-%02d%s", a, b, c, text + n);
    if (a > 31 || (*mark != '.' && order == ORDER_AUTO))
        return NULL;
    gboolean month_first = *mark != '.' && (order == ORDER_MONTH ? b <= 31 && a <= 12 : b > 12);
    return g_strdup_printf("%04d-%02d-%02d%s", full_year(c), month_first ? a : b,
                           month_first ? b : a, text + n);
}

/* 28-Jan-17, as spreadsheets write it. */
static char *
named_month(const char *text)
{
    int day, year, n = 0;
    char month[10];
    if (sscanf(text, "%2d-%9[A-Za-z]-%2d%n", &day, month, &year, &n) != 3 ||
        g_ascii_isdigit(text[n]))
        return NULL;
    return g_strdup_printf("%d %s %d%s", day, month, full_year(year), text + n);
}

char *
columndate_plain(const char *text, DateOrder order)
{
    char *plain = NULL;
    while (g_ascii_isspace(*text))
        text++;
    if ((plain = unmarked(text)) || (plain = numbers(text, order)) || (plain = named_month(text)))
        return plain;
    return g_strdup(text);
}
