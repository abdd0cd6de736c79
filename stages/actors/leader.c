/* leader: holders of offices with their terms: who held which office of which country on a day. */
#include "leader.h"

#include "timex.h"

#include <stdlib.h>
#include <string.h>

static guint32
day_of(const char *value, gboolean last)
{
    guint32 exact = timex_parse_day(value); /* of most */
    guint year = 0, month = 0, day = 0;
    gsize size = strlen(value);
    if (exact)
        return exact;
    if (size >= 4)
        year = (guint)strtoul(value, NULL, 10);
    if (size >= 7)
        month = (guint)strtoul(value + 5, NULL, 10);
    if (size >= 10)
        day = (guint)strtoul(value + 8, NULL, 10);
    if (!month)
        month = last ? 12 : 1;
    if (year < 1 || year > 9999 || month > 12)
        return 0;
    if (!day)
        day = last ? g_date_get_days_in_month((GDateMonth)month, (GDateYear)year) : 1;
    GDate date;
    g_date_clear(&date, 1);
    if (!g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
        return 0;
    g_date_set_dmy(&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
    return g_date_get_julian(&date);
}

guint32
leader_first_day(const char *value)
{
    return day_of(value, FALSE);
}

guint32
leader_last_day(const char *value)
{
    return day_of(value, TRUE);
}

static guint32
days_from(const Term *term, guint32 day)
{
    if (day < term->from)
        return term->from - day;
    return day > term->to ? day - term->to : 0;
}

/* The best term among those of `country`, among all if it is "". */
static const Term *
best_term(const Leader *leader, guint32 day, const char *country)
{
    const Term *best = NULL;
    for (guint i = 0; i < leader->n_terms; i++) {
        const Term *term = &leader->terms[i];
        if (*country && !code_same(term->country, country))
            continue;
        if (!best) {
            best = term;
            continue;
        }
        guint32 far = day ? days_from(term, day) : 0, near = day ? days_from(best, day) : 0;
        guint rank = term->rank, old = best->rank;
        if (far < near || (far == near && (rank > old || (rank == old && term->from > best->from))))
            best = term;
    }
    return best;
}

const Term *
leader_term(const Leader *leader, guint32 day)
{
    return best_term(leader, day, "");
}

const Term *
leader_term_of(const Leader *leader, guint32 day, const char *country)
{
    const Term *term = best_term(leader, day, country);
    return term ? term : best_term(leader, day, "");
}

guint32
leader_days(const Leader *leader, guint32 day)
{
    guint32 best = G_MAXUINT32;
    for (guint i = 0; i < leader->n_terms; i++)
        best = MIN(best, days_from(&leader->terms[i], day));
    return best;
}

guint
leader_distance(const Leader *leader, guint32 day)
{
    return leader_days(leader, day) / 365;
}

guint32
leader_since(const Leader *leader)
{
    guint32 since = G_MAXUINT32;
    for (guint i = 0; i < leader->n_terms; i++)
        since = MIN(since, leader->terms[i].from);
    return since;
}

guint
leader_rank(const Leader *leader)
{
    guint rank = 0;
    for (guint i = 0; i < leader->n_terms; i++)
        rank = MAX(rank, leader->terms[i].rank);
    return rank;
}
