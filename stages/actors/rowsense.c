/* rowsense: rows of dictionaries as senses of names: countries, organisations, places, titles. */
#include "rowsense.h"

#include <string.h>

const char *
loader_keep(Loader *load, const char *text)
{
    return *text ? arena_strndup(load->gaz->arena, text, -1) : "";
}

/* Files a phrase in `phrases` and under its first words. */
static void
file_phrase(Loader *load, Phrasebook *phrases, const char *phrase, gconstpointer value)
{
    g_array_set_size(load->tokens, 0);
    tokens_cut(phrase, strlen(phrase), 0, 0, load->scratch, load->tokens);
    guint n = load->tokens->len;
    if (n == 0 || n > PHRASE_MAX)
        return;
    const Token *token = &g_array_index(load->tokens, Token, 0);
    phrasebook_add(phrases, token, n, value, load->users);
    guint16 length = (guint16)word_length(n, phrases == &load->gaz->titles);
    words_at(&load->gaz->words, token[0].key)->begins |= length;
    if (n == 1)
        return;
    words_at(&load->gaz->words, token[1].key)->after |= (guint16)word_kind(token[0].key);
    words_at(&load->gaz->pairs, phrasebook_pair(token))->begins |= length;
}

/* Longer ones are written as words too: Nato, Unesco. */
static gboolean
is_acronym(const char *phrase, gsize most)
{
    gsize letters = 0;
    for (const char *c = phrase; *c; c++) {
        if (g_ascii_islower(*c) || (guchar)*c >= 0x80 || *c == ' ')
            return FALSE;
        letters += g_ascii_isupper(*c);
    }
    return letters >= 2 && letters <= most;
}

static gboolean
same_sense(const Sense *a, const Sense *b)
{
    return a->kind == b->kind && a->name == b->name && a->code == b->code && a->type == b->type &&
           a->rule == b->rule && a->leader == b->leader && a->acronym == b->acronym;
}

static What
organisation_what(const char *type)
{
    if (strcmp(type, "government") == 0)
        return WHAT_GOVERNMENT;
    return strcmp(type, "group") == 0 ? WHAT_GROUP : WHAT_ORGANISATION;
}

static What
what_of(const Sense *sense)
{
    switch (sense->kind) {
    case SENSE_COUNTRY:
    case SENSE_DEMONYM:
        return WHAT_COUNTRY;
    case SENSE_PEOPLE:
        return WHAT_GROUP;
    case SENSE_CAPITAL:
    case SENSE_PLACE:
        return WHAT_PLACE;
    case SENSE_METONYM:
        return WHAT_GOVERNMENT;
    case SENSE_ORGANISATION:
        return organisation_what(sense->type);
    case SENSE_LEADER:
        break;
    }
    return WHAT_PERSON;
}

/* The aliases of one row share their sense. */
static const Sense *
keep_sense(Loader *load, Sense sense)
{
    const Sense **last = &load->last[sense.acronym];
    if (*last && same_sense(*last, &sense))
        return *last;
    Sense *kept = arena_alloc(load->gaz->arena, sizeof(Sense));
    *kept = sense;
    kept->what = what_of(kept);
    kept->hash = token_hash(kept->name, strlen(kept->name));
    return *last = kept;
}

void
loader_add_sense(Loader *load, const char *phrase, Sense sense)
{
    if (!*phrase)
        return;
    if (g_str_has_prefix(phrase, "the ") || g_str_has_prefix(phrase, "The "))
        phrase += 4;
    sense.acronym = is_acronym(phrase, sense.kind == SENSE_COUNTRY ? 6 : 3);
    file_phrase(load, &load->gaz->names, phrase, keep_sense(load, sense));
}

typedef struct {
    Loader *load;
    Sense sense;
} Each;

static void
add_alias(const char *item, gpointer user)
{
    Each *each = user;
    loader_add_sense(each->load, item, each->sense);
}

static void
add_list(Loader *load, const char *list, Sense sense)
{
    Each each = {load, sense};
    dict_each(list, add_alias, &each);
}

/* A demonym whose plural stands in the list too ("Russian;Russians"), or one of -men, is people in
 * the plural. */
static void
add_demonyms(Loader *load, const char *list, Sense sense)
{
    g_auto(GStrv) items = g_strsplit(list, ";", -1);
    for (guint i = 0; items[i]; i++) {
        gsize size = strlen(items[i]);
        gboolean plural = i > 0 && size > 3 && g_str_has_suffix(items[i], "men");
        for (guint j = 0; items[j]; j++)
            plural |= strlen(items[j]) + 1 == size && g_str_has_prefix(items[i], items[j]) &&
                      items[i][size - 1] == 's';
        sense.kind = plural ? SENSE_PEOPLE : SENSE_DEMONYM;
        loader_add_sense(load, g_strstrip(items[i]), sense);
    }
}

/* Capitals and other cities in which a government sits; the spellings of one stand between slashes,
 * the first is its name. */
static void
add_capitals(Loader *load, const char *list, Sense sense)
{
    g_auto(GStrv) cities = g_strsplit(list, ";", -1);
    for (guint i = 0; cities[i]; i++) {
        g_auto(GStrv) spellings = g_strsplit(cities[i], "/", -1);
        g_autofree char *all = g_strjoinv(";", spellings);
        sense.name = loader_keep(load, spellings[0] ? spellings[0] : "");
        add_list(load, all, sense);
    }
}

/* Names of one seat under the shortest of those that begin alike: Élysée, Élysée Palace. */
static void
add_metonyms(Loader *load, const char *list, Sense sense)
{
    g_auto(GStrv) items = g_strsplit(list, ";", -1);
    for (guint i = 0; items[i]; i++) {
        const char *name = items[i];
        for (guint j = i; j-- > 0;) {
            g_autofree char *a = g_str_to_ascii(items[j], NULL),
                            *b = g_str_to_ascii(items[i], NULL);
            if (g_str_has_prefix(b, a) || g_str_has_suffix(b, a) || g_str_has_suffix(a, b))
                name = items[j];
        }
        sense.name = loader_keep(load, name);
        loader_add_sense(load, items[i], sense);
    }
}

Sense
loader_sense(Loader *load, SenseKind kind, const char *name, const char *code, const char *type)
{
    const char *label = kind == SENSE_COUNTRY || kind == SENSE_DEMONYM ? code : name;
    return (Sense){.kind = kind,
                   .name = loader_keep(load, name),
                   .code = loader_keep(load, code),
                   .type = loader_keep(load, type),
                   .rule = arena_printf(load->gaz->arena, "%s:%s", load->table, label)};
}

void
row_country(Loader *load, const Dict *dict, gsize row)
{
    const char *code = dict_find(dict, row, "code"), *name = dict_find(dict, row, "name");
    g_auto(GStrv) demonyms = g_strsplit(dict_find(dict, row, "demonyms"), ";", 2);
    const char *adjective = demonyms[0] ? demonyms[0] : name;
    Sense sense = loader_sense(load, SENSE_COUNTRY, name, code, adjective);
    Sense *kept = arena_alloc(load->gaz->arena, sizeof(Sense));
    *kept = sense;
    g_autofree char *key = g_ascii_strdown(code, -1);
    phrasebook_add_text(&load->gaz->countries, key, kept, load->users);
    loader_add_sense(load, name, sense);
    loader_add_sense(load, dict_find(dict, row, "official"), sense);
    add_list(load, dict_find(dict, row, "aliases"), sense);
    add_demonyms(load, dict_find(dict, row, "demonyms"), sense);
    sense.kind = SENSE_CAPITAL;
    add_capitals(load, dict_find(dict, row, "capital"), sense);
    sense.kind = SENSE_METONYM;
    add_metonyms(load, dict_find(dict, row, "metonyms"), sense);
}

void
row_organisation(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name"), *code = dict_find(dict, row, "code");
    Sense sense = loader_sense(load, SENSE_ORGANISATION, name, code, dict_find(dict, row, "type"));
    loader_add_sense(load, name, sense);
    add_list(load, dict_find(dict, row, "aliases"), sense);
}

void
row_place(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name");
    g_autofree char *canonical = g_strndup(name, strcspn(name, ",")); /* Cuenca, Ecuador */
    Sense sense = loader_sense(load, SENSE_PLACE, canonical, dict_find(dict, row, "country"),
                               dict_find(dict, row, "kind"));
    loader_add_sense(load, name, sense);
}

/* The plural of a title: ministers, secretaries of state. */
static char *
title_plural(const char *name)
{
    const char *of = strstr(name, " of "), *end = of ? of : name + strlen(name);
    gsize size = (gsize)(end - name);
    if (size < 3 || end[-1] == 's')
        return NULL;
    if (end[-1] == 'y' && !strchr("aeo", end[-2]))
        return g_strdup_printf("%.*sies%s", (int)size - 1, name, end);
    if (size > 3 && strncmp(end - 3, "man", 3) == 0)
        return g_strdup_printf("%.*smen%s", (int)size - 3, name, end);
    return g_strdup_printf("%.*ss%s", (int)size, name, end);
}

static gboolean
has_portfolio(const Title *title)
{
    static const char *const heads[] = {"minister", "secretary", "commissioner"};
    if (g_str_has_prefix(title->name, "minister of "))
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(heads); i++)
        if (title->level <= 3 && !title->plural && g_str_has_suffix(title->name, heads[i]))
            return TRUE;
    return FALSE;
}

static void
add_title_plural(Loader *load, const Title *single)
{
    g_autofree char *text = title_plural(single->name);
    if (!text || single->kind == TITLE_COURTESY)
        return;
    Title *plural = arena_alloc(load->gaz->arena, sizeof(Title));
    *plural = *single;
    plural->plural = TRUE;
    plural->portfolio = has_portfolio(plural);
    file_phrase(load, &load->gaz->titles, text, plural);
}

/* "un envoy": the body is found as a name, the title begins after it. */
static gboolean
begins_with_body(const char *title)
{
    static const char *const bodies[] = {"u.n. ",    "un ",          "u.s. ",     "us ",
                                         "nato ",    "eu ",          "cia ",      "fbi ",
                                         "kremlin ", "white house ", "pentagon ", NULL};
    for (guint i = 0; bodies[i]; i++)
        if (g_str_has_prefix(title, bodies[i]))
            return TRUE;
    return FALSE;
}

static TitleKind
title_kind(const char *name)
{
    static const char *const names[] = {"political",  "diplomatic", "royal",       "military",
                                        "media",      "religious",  "legislative", "judicial",
                                        "profession", "courtesy"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(name, names[i]) == 0)
            return (TitleKind)(1 << i);
    return TITLE_OTHER;
}

void
row_title(Loader *load, const Dict *dict, gsize row)
{
    Title *title = arena_alloc(load->gaz->arena, sizeof(Title));
    title->name = loader_keep(load, dict_find(dict, row, "title"));
    title->kind = title_kind(dict_find(dict, row, "kind"));
    title->sex = *dict_find(dict, row, "sex");
    title->level = (guint)g_ascii_strtoull(dict_find(dict, row, "level"), NULL, 10);
    title->portfolio = has_portfolio(title);
    if (begins_with_body(title->name))
        return;
    file_phrase(load, &load->gaz->titles, title->name, title);
    add_title_plural(load, title);
}
