/* report: what is doubtful in the dictionary of holders: terms without end, terms that overlap,
 * days without a holder. */
#include "report.h"

#include <string.h>

#define HANDOVER 31 /* days that two terms may overlap or lie apart without a word */

typedef struct {
    const Leader *leader;
    const Term *term;
} Held;

static int
by_office(gconstpointer a, gconstpointer b)
{
    const Held *x = a, *y = b;
    int order = strcmp(x->term->country, y->term->country);
    if (!order)
        order = strcmp(x->term->office, y->term->office);
    if (!order && x->term->from != y->term->from)
        order = x->term->from < y->term->from ? -1 : 1;
    return order ? order : strcmp(x->leader->name, y->leader->name);
}

static GArray *
all_terms(const Gazetteer *gaz)
{
    GArray *terms = g_array_new(FALSE, FALSE, sizeof(Held));
    for (guint i = 0; i < gaz->leaders->len; i++) {
        const Leader *leader = gaz->leaders->pdata[i];
        for (guint j = 0; j < leader->n_terms; j++) {
            Held held = {leader, &leader->terms[j]};
            g_array_append_val(terms, held);
        }
    }
    g_array_sort(terms, by_office);
    return terms;
}

static void
append_day(GString *text, guint32 day)
{
    GDate date;
    g_string_append_c(text, ',');
    if (day == 0 || day == G_MAXUINT32)
        return;
    g_date_clear(&date, 1);
    g_date_set_julian(&date, day);
    g_string_append_printf(text, "%04u-%02u-%02u", g_date_get_year(&date),
                           (guint)g_date_get_month(&date), g_date_get_day(&date));
}

static void
append_finding(GString *text, const char *finding, const Term *term, const char *name, guint32 from,
               guint32 to)
{
    g_string_append_printf(text, "%s,%s,%s,%s", finding, term->country, term->office, name);
    append_day(text, from);
    append_day(text, to);
    g_string_append_c(text, '\n');
}

static gboolean
same_office(const Term *a, const Term *b)
{
    return strcmp(a->country, b->country) == 0 && strcmp(a->office, b->office) == 0;
}

/* Two terms of one office, the second beginning later. */
static void
compare(GString *text, const Held *first, const Held *second)
{
    const Term *a = first->term, *b = second->term;
    if (a->rank < 2 || first->leader == second->leader)
        return;
    g_autofree char *both = g_strdup_printf("%s and %s", first->leader->name, second->leader->name);
    if (a->to > b->from + HANDOVER)
        append_finding(text, "overlap", a, both, b->from, MIN(a->to, b->to));
    else if (b->from > a->to + HANDOVER)
        append_finding(text, "vacant", a, "", a->to + 1, b->from - 1);
}

char *
report_holders(const Gazetteer *gaz)
{
    g_autoptr(GArray) terms = all_terms(gaz);
    GString *text = g_string_new("finding,country,office,name,from,to\n");
    for (guint i = 0; i < terms->len; i++) {
        const Held *held = &g_array_index(terms, Held, i);
        const Held *next = i + 1 < terms->len ? &g_array_index(terms, Held, i + 1) : NULL;
        if (held->term->to == G_MAXUINT32)
            append_finding(text, "no end", held->term, held->leader->name, held->term->from, 0);
        if (next && same_office(held->term, next->term))
            compare(text, held, next);
        else if (held->term->to != G_MAXUINT32 && held->term->rank == 3)
            append_finding(text, "no holder since", held->term, held->leader->name, held->term->to,
                           0);
    }
    return g_string_free(text, FALSE);
}
