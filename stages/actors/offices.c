/* offices: which titles of a text can mean an office of the dictionary of holders, and how high the
 * offices stand. */
#include "offices.h"

#include "phrasebook.h"
#include "words.h"

struct Offices {
    Phrasebook ranks;  /* office or title -> rank */
    Phrasebook titles; /* office -> keys of its other titles behind their marks, 0 at the end */
};

Offices *
offices_new(void)
{
    Offices *offices = g_new0(Offices, 1);
    phrasebook_init(&offices->ranks, 1 << 7);
    phrasebook_init(&offices->titles, 1 << 5);
    return offices;
}

void
offices_free(Offices *offices)
{
    if (!offices)
        return;
    phrasebook_clear(&offices->ranks);
    phrasebook_clear(&offices->titles);
    g_free(offices);
}

static guint
rank_of(const Offices *offices, guint64 title)
{
    const PhraseEntry *entry = phrasebook_get(&offices->ranks, title);
    return entry ? GPOINTER_TO_UINT(entry->value) : 0;
}

static void
raise_rank(Offices *offices, guint64 title, guint rank)
{
    if (rank_of(offices, title) < rank)
        phrasebook_add_key(&offices->ranks, title, GUINT_TO_POINTER(rank), TRUE);
}

/* A bit for the key of a title: an office whose titles together lack it has no such title. */
static guint64
mark_of(guint64 title)
{
    return (guint64)1 << token_key_hash(title) % 64;
}

void
offices_add(Offices *offices, const char *office, guint rank, const char *titles)
{
    g_auto(GStrv) list = g_strsplit(titles, ";", -1);
    guint n = g_strv_length(list);
    guint64 *keys = arena_alloc(offices->titles.arena, (n + 2) * sizeof(guint64));
    for (guint i = 1; i <= n; i++) {
        keys[i] = offices_key(g_strstrip(list[i - 1]));
        keys[0] |= mark_of(keys[i]);
        raise_rank(offices, keys[i], rank);
    }
    raise_rank(offices, offices_key(office), rank);
    phrasebook_add_key(&offices->titles, offices_key(office), keys, TRUE);
}

guint
offices_rank(const Offices *offices, const char *title)
{
    return MAX(rank_of(offices, offices_key(title)), 1);
}

/* "The minister" for a foreign minister, "the spokeswoman" for a government one; but no vice
 * president is president. */
OfficeKeys
offices_keys(const char *office)
{
    static const char *const shorts[] = {
        "general", "judge",   "prosecutor",   "colonel",    "bishop",    "lawyer",    "cleric",
        "coach",   "officer", "analyst",      "minister",   "secretary", "spokesman", "spokeswoman",
        "envoy",   "adviser", "spokesperson", "ambassador", "commander", "director",  "diplomat",
        "chief",   "head",    "leader",       NULL};
    guint64 whole = offices_key(office);
    const char *blank = strrchr(office, ' ');
    gboolean brief =
        blank && strcmp(office, "prime minister") != 0 && words_listed(shorts, blank + 1);
    return (OfficeKeys){whole, brief ? offices_key(blank + 1) : whole};
}

gboolean
offices_same(const Offices *offices, guint64 title, OfficeKeys office)
{
    if (title == office.whole || title == office.last)
        return TRUE;
    const PhraseEntry *entry = phrasebook_get(&offices->titles, office.whole);
    const guint64 *one = entry ? entry->value : NULL;
    if (!one || !(*one++ & mark_of(title)))
        return FALSE;
    while (*one && *one != title)
        one++;
    return *one != 0;
}
