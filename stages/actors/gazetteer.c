/* gazetteer: the dictionaries of the stage, made once and read by every thread. */
#include "gazetteer.h"

#include "image.h"
#include "tables.h"
#include "translit.h"

#include <string.h>

enum { FEW = 16 }; /* buckets: an image brings its own, tables let them grow */

Gazetteer *
gazetteer_new(void)
{
    Gazetteer *gaz = g_new0(Gazetteer, 1);
    gaz->arena = arena_new();
    words_init(&gaz->words, FEW);
    words_init(&gaz->pairs, FEW);
    phrasebook_init(&gaz->names, FEW);
    phrasebook_init(&gaz->titles, FEW);
    phrasebook_init(&gaz->families, FEW);
    phrasebook_init(&gaz->countries, FEW);
    phrasebook_init(&gaz->nations, FEW);
    phrasebook_init(&gaz->hints, FEW);
    gaz->offices = offices_new();
    gaz->leaders = g_ptr_array_new();
    return gaz;
}

void
gazetteer_free(Gazetteer *gaz)
{
    if (!gaz)
        return;
    words_clear(&gaz->words);
    words_clear(&gaz->pairs);
    phrasebook_clear(&gaz->names);
    phrasebook_clear(&gaz->titles);
    phrasebook_clear(&gaz->families);
    phrasebook_clear(&gaz->countries);
    phrasebook_clear(&gaz->nations);
    phrasebook_clear(&gaz->hints);
    g_ptr_array_free(gaz->leaders, TRUE);
    offices_free(gaz->offices);
    arena_free(gaz->arena);
    blob_close(&gaz->blob);
    g_free(gaz);
}

Gazetteer *
gazetteer_read(const char *dir, GError **error)
{
    g_autoptr(Gazetteer) gaz = gazetteer_new();
    return tables_read(gaz, dir, error) ? g_steal_pointer(&gaz) : NULL;
}

Gazetteer *
gazetteer_open(const Conf *conf, GError **error)
{
    g_autofree char *file = conf_dictionary(conf, "offices.csv");
    g_autofree char *dir = g_path_get_dirname(file);
    g_autoptr(Gazetteer) gaz = image_open(dir);
    if (!gaz)
        gaz = gazetteer_read(dir, error);
    else if (!tables_read_offices(gaz, dir, error))
        return NULL;
    if (!gaz || !tables_read_users(gaz, conf_list(conf, "dictionary"), error))
        return NULL;
    return g_steal_pointer(&gaz);
}

const PhraseEntry *
gazetteer_family(const Gazetteer *gaz, guint64 key)
{
    return phrasebook_get(&gaz->families, key);
}

const PhraseEntry *
gazetteer_family_word(const Gazetteer *gaz, guint64 word)
{
    return phrasebook_get(&gaz->families, phrasebook_key(0, word));
}

const PhraseEntry *
gazetteer_spelled(const Gazetteer *gaz, const char *fold)
{
    char key[64];
    if (strlen(fold) < TRANSLIT_MIN)
        return NULL;
    translit_key(fold, key, sizeof key);
    return phrasebook_find(&gaz->families, key);
}

gboolean
gazetteer_held(const Gazetteer *gaz, const Leader *leader, const char *title)
{
    guint64 key = offices_key(title);
    for (guint i = 0; i < leader->n_terms; i++)
        if (offices_same(gaz->offices, key, leader->terms[i].keys))
            return TRUE;
    return FALSE;
}

/* The entries of a country's code. */
static const PhraseEntry *
by_code(const Phrasebook *book, const char *code)
{
    char key[8] = "";
    for (gsize i = 0; code[i] && i < sizeof key - 1; i++)
        key[i] = g_ascii_tolower(code[i]);
    return *key ? phrasebook_find(book, key) : NULL;
}

static gboolean
held_on(const Gazetteer *gaz, const Leader *leader, guint64 title, const char *country, guint32 day)
{
    for (guint i = 0; i < leader->n_terms; i++) {
        const Term *term = &leader->terms[i];
        if (term_covers(term, day) && code_same(term->country, country) &&
            offices_same(gaz->offices, title, term->keys))
            return TRUE;
    }
    return FALSE;
}

const Leader *
gazetteer_holder(const Gazetteer *gaz, const char *title, const char *country, guint32 day)
{
    const Leader *found = NULL;
    guint64 key = offices_key(title);
    for (const PhraseEntry *entry = by_code(&gaz->nations, country); entry; entry = entry->next) {
        if (!held_on(gaz, entry->value, key, country, day))
            continue;
        if (found)
            return NULL;
        found = entry->value;
    }
    return found;
}

const char *
gazetteer_country(const Gazetteer *gaz, const char *code)
{
    const PhraseEntry *entry = by_code(&gaz->countries, code);
    return entry ? ((const Sense *)entry->value)->name : NULL;
}

const char *
gazetteer_adjective(const Gazetteer *gaz, const char *code)
{
    const PhraseEntry *entry = by_code(&gaz->countries, code);
    return entry ? ((const Sense *)entry->value)->type : NULL;
}

gboolean
gazetteer_hints(const Gazetteer *gaz, const char *kind, const char *fold)
{
    return gazetteer_may_hint(gaz, token_key(fold, strlen(fold))) &&
           phrasebook_find_under(&gaz->hints, kind, fold) != NULL;
}

gboolean
gazetteer_ends(const Gazetteer *gaz, const char *kind, const char *fold, gsize least)
{
    enum { LONGEST = 6 };
    gsize size = strlen(fold);
    for (gsize n = 1; n <= LONGEST && n < size && size > least; n++) {
        char end[LONGEST + 2] = "-";
        g_stpcpy(end + 1, fold + size - n);
        if (gazetteer_hints(gaz, kind, end))
            return TRUE;
    }
    return FALSE;
}
