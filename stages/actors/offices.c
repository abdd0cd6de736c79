/* offices: which titles of a text can mean an office of the dictionary of holders, and how high the
 * offices stand. */
#include "offices.h"

#include "words.h"

#include <string.h>

struct Offices {
    GHashTable *ranks;  /* office or title -> rank */
    GHashTable *titles; /* office -> char ** of titles */
};

Offices *
offices_new(void)
{
    Offices *offices = g_new0(Offices, 1);
    offices->ranks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    offices->titles =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_strfreev);
    return offices;
}

void
offices_free(Offices *offices)
{
    if (!offices)
        return;
    g_hash_table_destroy(offices->ranks);
    g_hash_table_destroy(offices->titles);
    g_free(offices);
}

static void
raise_rank(Offices *offices, const char *title, guint rank)
{
    if (GPOINTER_TO_UINT(g_hash_table_lookup(offices->ranks, title)) < rank)
        g_hash_table_insert(offices->ranks, g_strdup(title), GUINT_TO_POINTER(rank));
}

void
offices_add(Offices *offices, const char *office, guint rank, const char *titles)
{
    char **list = g_strsplit(titles, ";", -1);
    for (guint i = 0; list[i]; i++)
        raise_rank(offices, g_strstrip(list[i]), rank);
    raise_rank(offices, office, rank);
    g_hash_table_insert(offices->titles, g_strdup(office), list);
}

guint
offices_rank(const Offices *offices, const char *title)
{
    guint rank = GPOINTER_TO_UINT(g_hash_table_lookup(offices->ranks, title));
    return rank ? rank : 1;
}

/* "The minister" for a foreign minister, "the spokeswoman" for a government one; but no vice
 * president is president. */
static gboolean
is_last_word(const char *title, const char *office)
{
    static const char *const shorts[] = {
        "general", "judge",   "prosecutor",   "colonel",    "bishop",    "lawyer",    "cleric",
        "coach",   "officer", "analyst",      "minister",   "secretary", "spokesman", "spokeswoman",
        "envoy",   "adviser", "spokesperson", "ambassador", "commander", "director",  "diplomat",
        "chief",   "head",    "leader",       NULL};
    gsize size = strlen(title), all = strlen(office);
    return all > size && office[all - size - 1] == ' ' && strcmp(office + all - size, title) == 0 &&
           strcmp(office, "prime minister") != 0 && words_listed(shorts, title);
}

gboolean
offices_same(const Offices *offices, const char *title, const char *office)
{
    if (strcmp(title, office) == 0 || is_last_word(title, office))
        return TRUE;
    const char *const *titles = g_hash_table_lookup(offices->titles, office);
    return titles && words_listed(titles, title);
}
