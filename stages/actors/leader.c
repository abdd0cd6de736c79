/* leader: holders of offices with their terms: who held which office of which country on a day. */
#include "leader.h"

#include <stdlib.h>
#include <string.h>

static guint32
day_of(const char *value, gboolean last)
{
    guint year = 0, month = 0, day = 0;
    gsize size = strlen(value);
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

static gboolean
is_one_of(const char *word, const char *const *list)
{
    return g_strv_contains(list, word);
}

guint
leader_rank(const char *office)
{
    static const char *const heads[] = {"president",
                                        "prime minister",
                                        "chancellor",
                                        "king",
                                        "queen",
                                        "general secretary",
                                        "supreme leader",
                                        "emir",
                                        "sultan",
                                        "emperor",
                                        "pope",
                                        "secretary-general",
                                        "crown prince",
                                        "grand duke",
                                        "prince",
                                        "president of the european commission",
                                        "president of the european council",
                                        "leader",
                                        "taoiseach",
                                        "chairman",
                                        NULL};
    static const char *const seconds[] = {"foreign minister",      "foreign secretary",
                                          "secretary of state",    "vice president",
                                          "high representative",   "secretary of defense",
                                          "defense minister",      "opposition leader",
                                          "deputy prime minister", NULL};
    return is_one_of(office, heads) ? 3 : is_one_of(office, seconds) ? 2 : 1;
}

static guint32
days_from(const Term *term, guint32 day)
{
    if (day < term->from)
        return term->from - day;
    return day > term->to ? day - term->to : 0;
}

const Term *
leader_term(const Leader *leader, guint32 day)
{
    const Term *best = NULL;
    for (guint i = 0; i < leader->terms->len; i++) {
        const Term *term = &g_array_index(leader->terms, Term, i);
        if (!best) {
            best = term;
            continue;
        }
        guint32 far = day ? days_from(term, day) : 0, near = day ? days_from(best, day) : 0;
        guint rank = leader_rank(term->office), old = leader_rank(best->office);
        if (far < near || (far == near && (rank > old || (rank == old && term->from > best->from))))
            best = term;
    }
    return best;
}

guint
leader_distance(const Leader *leader, guint32 day)
{
    guint32 best = G_MAXUINT32;
    for (guint i = 0; i < leader->terms->len; i++)
        best = MIN(best, days_from(&g_array_index(leader->terms, Term, i), day));
    return best / 365;
}

gboolean
leader_held(const Leader *leader, const char *title, const char *country, guint32 day)
{
    for (guint i = 0; i < leader->terms->len; i++) {
        const Term *term = &g_array_index(leader->terms, Term, i);
        if (day && term->from > day)
            continue;
        if ((!country || strcmp(country, term->country) == 0) && office_same(title, term->office))
            return TRUE;
    }
    return FALSE;
}

/* "The minister" for a foreign minister, "the spokeswoman" for a government one; but no vice
 * president is president. */
static gboolean
is_short_office(const char *title, const char *office)
{
    static const char *const shorts[] = {"minister",  "secretary", "spokesman",    "spokeswoman",
                                         "envoy",     "adviser",   "spokesperson", "ambassador",
                                         "commander", "director",  "diplomat",     NULL};
    gsize size = strlen(title), all = strlen(office);
    return g_strv_contains(shorts, title) && all > size && office[all - size - 1] == ' ' &&
           strcmp(office + all - size, title) == 0 && strcmp(office, "prime minister") != 0;
}

gboolean
office_same(const char *title, const char *office)
{
    static const struct {
        const char *title;
        const char *offices[10];
    } table[] = {
        {"premier", {"prime minister", "taoiseach"}},
        {"pm", {"prime minister"}},
        {"leader",
         {"president", "prime minister", "chancellor", "general secretary", "supreme leader",
          "king", "emir", "leader", "sultan"}},
        {"head of state", {"president", "king", "queen", "emir", "sultan", "emperor"}},
        {"head of government", {"prime minister", "chancellor"}},
        {"monarch", {"king", "queen", "emperor", "sultan", "emir"}},
        {"ruler", {"king", "emir", "sultan", "supreme leader"}},
        {"foreign secretary", {"foreign minister"}},
        {"foreign minister", {"foreign secretary", "secretary of state"}},
        {"minister of foreign affairs", {"foreign minister"}},
        {"foreign affairs minister", {"foreign minister"}},
        {"external affairs minister", {"foreign minister"}},
        {"top diplomat",
         {"foreign minister", "foreign secretary", "secretary of state", "high representative"}},
        {"foreign policy chief", {"high representative"}},
        {"defence minister", {"defense minister"}},
        {"defence secretary", {"defense minister", "secretary of defense"}},
        {"defense secretary", {"secretary of defense", "defense minister"}},
        {"pentagon chief", {"secretary of defense"}},
        {"treasury secretary", {"secretary of the treasury"}},
        {"secretary general", {"secretary-general", "general secretary"}},
        {"chief", {"secretary-general", "director general", "managing director"}},
    };
    if (strcmp(title, office) == 0 || is_short_office(title, office))
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(table); i++)
        if (strcmp(title, table[i].title) == 0)
            for (gsize j = 0; j < 10 && table[i].offices[j]; j++)
                if (strcmp(office, table[i].offices[j]) == 0)
                    return TRUE;
    return FALSE;
}
