/* tables: reads the dictionaries, CSV files, into a gazetteer. */
#include "tables.h"

#include "diag.h"
#include "dict.h"

#include <string.h>

/* While the tables are read. */
typedef struct {
    Gazetteer *gaz;
    Arena *scratch;
    GArray *tokens;       /* Token, of the phrase at hand */
    GHashTable *by_name;  /* name of a leader -> Leader */
    GHashTable *renewed;  /* Leader whose terms the user gives */
    GHashTable *eastern;  /* "kim KOR" */
    const char *table;    /* countries, organisations ... for rules */
    const Sense *last[2]; /* the ones kept last, of words and of acronyms */
    gboolean users;       /* the user's own table: its rows come first */
} Loader;

static const char *
keep(Loader *load, const char *text)
{
    return *text ? arena_strndup(load->gaz->arena, text, -1) : "";
}

/* Files a phrase in `phrases` and the number of its words under the first of them. */
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
    Word *word = words_add(&load->gaz->words, token[0].fold);
    guint8 *longest = phrases == &load->gaz->titles ? &word->title : &word->name;
    *longest = MAX(*longest, (guint8)n);
}

static gboolean
is_acronym(const char *phrase)
{
    gsize letters = 0;
    for (const char *c = phrase; *c; c++) {
        if (g_ascii_islower(*c) || (guchar)*c >= 0x80 || *c == ' ')
            return FALSE;
        letters += g_ascii_isupper(*c);
    }
    return letters >= 2 && letters <= 3;
}

static gboolean
same_sense(const Sense *a, const Sense *b)
{
    return a->kind == b->kind && a->name == b->name && a->code == b->code && a->type == b->type &&
           a->rule == b->rule && a->leader == b->leader && a->acronym == b->acronym;
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
    return *last = kept;
}

static void
add_sense(Loader *load, const char *phrase, Sense sense)
{
    if (!*phrase)
        return;
    if (g_str_has_prefix(phrase, "the ") || g_str_has_prefix(phrase, "The "))
        phrase += 4;
    sense.acronym = is_acronym(phrase);
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
    add_sense(each->load, item, each->sense);
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
        add_sense(load, g_strstrip(items[i]), sense);
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
        sense.name = keep(load, name);
        add_sense(load, items[i], sense);
    }
}

static Sense
sense_of(Loader *load, SenseKind kind, const char *name, const char *code, const char *type)
{
    const char *label = kind == SENSE_COUNTRY || kind == SENSE_DEMONYM ? code : name;
    return (Sense){.kind = kind,
                   .name = keep(load, name),
                   .code = keep(load, code),
                   .type = keep(load, type),
                   .rule = arena_printf(load->gaz->arena, "%s:%s", load->table, label)};
}

static void
add_country(Loader *load, const Dict *dict, gsize row)
{
    const char *code = dict_find(dict, row, "code"), *name = dict_find(dict, row, "name");
    g_auto(GStrv) demonyms = g_strsplit(dict_find(dict, row, "demonyms"), ";", 2);
    const char *adjective = demonyms[0] ? demonyms[0] : name;
    Sense sense = sense_of(load, SENSE_COUNTRY, name, code, adjective);
    Sense *kept = arena_alloc(load->gaz->arena, sizeof(Sense));
    *kept = sense;
    g_autofree char *key = g_ascii_strdown(code, -1);
    phrasebook_add_text(&load->gaz->countries, key, kept, load->users);
    add_sense(load, name, sense);
    add_sense(load, dict_find(dict, row, "official"), sense);
    add_list(load, dict_find(dict, row, "aliases"), sense);
    add_demonyms(load, dict_find(dict, row, "demonyms"), sense);
    sense.kind = SENSE_CAPITAL;
    g_auto(GStrv) capitals = g_strsplit(dict_find(dict, row, "capital"), ";", -1);
    if (capitals[0])
        sense.name = keep(load, capitals[0]);
    add_list(load, dict_find(dict, row, "capital"), sense);
    sense.kind = SENSE_METONYM;
    add_metonyms(load, dict_find(dict, row, "metonyms"), sense);
}

static void
add_organisation(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name"), *code = dict_find(dict, row, "code");
    Sense sense = sense_of(load, SENSE_ORGANISATION, name, code, dict_find(dict, row, "type"));
    add_sense(load, name, sense);
    add_list(load, dict_find(dict, row, "aliases"), sense);
}

static void
add_place(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name");
    Sense sense = sense_of(load, SENSE_PLACE, name, dict_find(dict, row, "country"),
                           dict_find(dict, row, "kind"));
    add_sense(load, name, sense);
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

static void
add_title_plural(Loader *load, const Title *single)
{
    g_autofree char *text = title_plural(single->name);
    if (!text || strcmp(single->kind, "courtesy") == 0)
        return;
    Title *plural = arena_alloc(load->gaz->arena, sizeof(Title));
    *plural = *single;
    plural->plural = TRUE;
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

static void
add_title(Loader *load, const Dict *dict, gsize row)
{
    Title *title = arena_alloc(load->gaz->arena, sizeof(Title));
    title->name = keep(load, dict_find(dict, row, "title"));
    title->kind = keep(load, dict_find(dict, row, "kind"));
    title->sex = *dict_find(dict, row, "sex");
    title->level = (guint)g_ascii_strtoull(dict_find(dict, row, "level"), NULL, 10);
    if (begins_with_body(title->name))
        return;
    file_phrase(load, &load->gaz->titles, title->name, title);
    add_title_plural(load, title);
}

/* Adds `bits` to the one folded word of a cell. */
static void
add_word(Loader *load, const char *word, guint32 bits)
{
    g_array_set_size(load->tokens, 0);
    tokens_cut(word, strlen(word), 0, 0, load->scratch, load->tokens);
    if (load->tokens->len == 1)
        words_add(&load->gaz->words, g_array_index(load->tokens, Token, 0).fold)->bits |= bits;
}

static void
add_given(Loader *load, const Dict *dict, gsize row)
{
    const char *sex = dict_find(dict, row, "sex");
    guint32 bits = (strchr(sex, 'm') ? WORD_MALE : 0) | (strchr(sex, 'f') ? WORD_FEMALE : 0);
    if (!bits)
        bits = WORD_GIVEN;
    add_word(load, dict_find(dict, row, "name"), bits);
}

static void
add_family_first(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name");
    add_word(load, name, WORD_FAMILY_FIRST);
    g_autofree char *fold = g_utf8_strdown(name, -1);
    g_hash_table_add(load->eastern, arena_printf(load->gaz->arena, "%s %s", fold,
                                                 dict_find(dict, row, "country")));
}

static void
add_common(Loader *load, const Dict *dict, gsize row)
{
    gboolean event = strcmp(dict_find(dict, row, "kind"), "event") == 0;
    add_word(load, dict_find(dict, row, "word"), WORD_COMMON | (event ? WORD_THING : 0));
}

static void
add_cue(Loader *load, const Dict *dict, gsize row)
{
    add_word(load, dict_find(dict, row, "word"), words_bit_named(dict_find(dict, row, "kind")));
}

static void
add_office(Loader *load, const Dict *dict, gsize row)
{
    const char *rank = dict_find(dict, row, "rank");
    offices_add(load->gaz->offices, dict_find(dict, row, "office"),
                (guint)g_ascii_strtoull(rank, NULL, 10), dict_find(dict, row, "titles"));
}

/* Short names of a leader: the family name, with and without particles, and the aliases marked "=".
 */
static void
add_shorts(Loader *load, Leader *leader, const char *country, const char *aliases)
{
    Gazetteer *gaz = load->gaz;
    GPtrArray *shorts = g_ptr_array_new();
    g_auto(GStrv) words = g_strsplit(leader->name, " ", 2);
    g_autofree char *first = g_utf8_strdown(words[0], -1);
    g_autofree char *key = g_strdup_printf("%s %s", first, country);
    Name name = name_from_text(leader->name, &gaz->words, g_hash_table_contains(load->eastern, key),
                               gaz->arena);
    leader->full = name;
    gboolean titled = phrasebook_find(&gaz->titles, first) != NULL;
    if (name.n > 1 && !titled) {
        g_ptr_array_add(shorts, (gpointer)name_join(&name, name.family, name.family_n, gaz->arena));
        if (name.family_n > 1 && strcmp(name.part[name.family], "bin") != 0)
            g_ptr_array_add(shorts, (gpointer)name.part[name.family + name.family_n - 1]);
    }
    g_auto(GStrv) items = g_strsplit(aliases, ";", -1);
    for (guint i = 0; items[i]; i++)
        if (*g_strstrip(items[i]) == '=') {
            Name alias = name_from_text(items[i] + 1, &gaz->words, FALSE, gaz->arena);
            g_ptr_array_add(shorts, (gpointer)name_join(&alias, 0, alias.n, gaz->arena));
        }
    for (guint i = 0; i < shorts->len; i++)
        phrasebook_add_text(&gaz->families, shorts->pdata[i], leader, load->users);
    g_ptr_array_add(shorts, NULL);
    leader->shorts = arena_alloc(gaz->arena, shorts->len * sizeof(char *));
    memcpy((gpointer)leader->shorts, shorts->pdata, shorts->len * sizeof(char *));
    g_ptr_array_free(shorts, TRUE);
}

static void
add_leader_alias(const char *item, gpointer user)
{
    Each *each = user;
    if (*item != '=')
        add_sense(each->load, item, each->sense);
}

static Leader *
new_leader(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name");
    Leader *leader = arena_alloc(load->gaz->arena, sizeof(Leader));
    leader->name = keep(load, name);
    g_hash_table_insert(load->by_name, (gpointer)leader->name, leader);
    if (load->users)
        g_hash_table_add(load->renewed, leader);
    g_ptr_array_add(load->gaz->leaders, leader);
    Each each = {load, sense_of(load, SENSE_LEADER, name, dict_find(dict, row, "country"), "")};
    each.sense.leader = leader;
    add_sense(load, name, each.sense);
    dict_each(dict_find(dict, row, "aliases"), add_leader_alias, &each);
    add_shorts(load, leader, each.sense.code, dict_find(dict, row, "aliases"));
    return leader;
}

static void
add_term(Loader *load, Leader *leader, Term term)
{
    Term *terms = arena_alloc(load->gaz->arena, (leader->n_terms + 1) * sizeof(Term));
    if (leader->n_terms)
        memcpy(terms, leader->terms, leader->n_terms * sizeof(Term));
    terms[leader->n_terms++] = term;
    leader->terms = terms;
}

/* The leader of that name; the first row of a user's table begins his terms anew. */
static Leader *
find_leader(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name");
    Leader *leader = g_hash_table_lookup(load->by_name, name);
    if (!leader)
        return new_leader(load, dict, row);
    if (load->users && g_hash_table_add(load->renewed, leader))
        leader->n_terms = 0;
    return leader;
}

static void
add_holder(Loader *load, const Dict *dict, gsize row)
{
    Leader *leader = find_leader(load, dict, row);
    const char *to = dict_find(dict, row, "to"), *sex = dict_find(dict, row, "sex");
    guint32 last = *to ? leader_last_day(to) : 0;
    Term term = {.country = keep(load, dict_find(dict, row, "country")),
                 .office = keep(load, dict_find(dict, row, "office")),
                 .rank = offices_rank(load->gaz->offices, dict_find(dict, row, "office")),
                 .from = leader_first_day(dict_find(dict, row, "from")),
                 .to = last ? last : G_MAXUINT32,
                 .line = dict_line(dict, row)};
    add_term(load, leader, term);
    g_autofree char *code = g_ascii_strdown(term.country, -1);
    if (*code)
        phrasebook_add_text(&load->gaz->nations, code, leader, FALSE);
    if (*sex == 'm' || *sex == 'f')
        leader->sex = *sex;
}

/* The tables in the order in which they are needed; the user's own are told by a column that only
 * they have. */
static const struct {
    const char *name, *column, *tell;
    void (*add)(Loader *load, const Dict *dict, gsize row);
} tables[] = {
    {"cues", "word", NULL, add_cue},
    {"offices", "rank", "rank", add_office},
    {"common-words", "word", "word", add_common},
    {"titles", "title", "title", add_title},
    {"given-names", "name", "family", add_given},
    {"family-first", "name", NULL, add_family_first},
    {"countries", "code", "demonyms", add_country},
    {"holders", "office", "office", add_holder},
    {"organisations", "type", "type", add_organisation},
    {"places", "kind", "kind", add_place},
};

static void
add_rows(Loader *load, guint table, const Dict *dict)
{
    load->table = tables[table].name;
    for (gsize row = 0; row < dict_rows(dict); row++)
        tables[table].add(load, dict, row);
}

/* The table that a user's file continues, by its header. */
static gboolean
add_users_table(Loader *load, const char *path, GError **error)
{
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++) {
        if (!tables[i].tell)
            continue;
        const char *const columns[] = {tables[i].tell, tables[i].column, NULL};
        g_autoptr(Dict) dict = dict_open(path, columns, NULL);
        if (dict) {
            add_rows(load, i, dict);
            return TRUE;
        }
    }
    static const char *const any[] = {"name", NULL};
    g_autoptr(Dict) dict = dict_open(path, any, error);
    if (dict)
        g_set_error(error, READOUT_ERROR, STATUS_USAGE,
                    "%s:1: the columns are those of none of the dictionaries", path);
    return FALSE;
}

static gboolean
add_own(Loader *load, const char *dir, GError **error)
{
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++) {
        const char *const columns[] = {tables[i].column, NULL};
        g_autofree char *file = g_strconcat(tables[i].name, ".csv", NULL);
        g_autofree char *path = g_build_filename(dir, file, NULL);
        g_autoptr(Dict) dict = dict_open(path, columns, error);
        if (!dict)
            return FALSE;
        add_rows(load, i, dict);
    }
    return TRUE;
}

static void
loader_clear(Loader *load)
{
    arena_free(load->scratch);
    g_array_free(load->tokens, TRUE);
    g_hash_table_destroy(load->by_name);
    g_hash_table_destroy(load->renewed);
    g_hash_table_destroy(load->eastern);
}

static Loader
loader_make(Gazetteer *gaz)
{
    Loader load = {.gaz = gaz,
                   .scratch = arena_new(),
                   .tokens = g_array_new(FALSE, FALSE, sizeof(Token)),
                   .by_name = g_hash_table_new(g_str_hash, g_str_equal),
                   .renewed = g_hash_table_new(NULL, NULL),
                   .eastern = g_hash_table_new(g_str_hash, g_str_equal)};
    return load;
}

gboolean
tables_read(Gazetteer *gaz, const char *dir, GError **error)
{
    Loader load = loader_make(gaz);
    gboolean done = add_own(&load, dir, error);
    loader_clear(&load);
    return done;
}

gboolean
tables_read_offices(Gazetteer *gaz, const char *dir, GError **error)
{
    static const char *const columns[] = {"rank", NULL};
    g_autofree char *path = g_build_filename(dir, "offices.csv", NULL);
    g_autoptr(Dict) dict = dict_open(path, columns, error);
    if (!dict)
        return FALSE;
    Loader load = loader_make(gaz);
    for (gsize row = 0; row < dict_rows(dict); row++)
        add_office(&load, dict, row);
    loader_clear(&load);
    return TRUE;
}

gboolean
tables_read_users(Gazetteer *gaz, const char *const *paths, GError **error)
{
    if (!paths[0])
        return TRUE;
    Loader load = loader_make(gaz);
    load.users = TRUE;
    for (guint i = 0; i < gaz->leaders->len; i++) {
        Leader *leader = gaz->leaders->pdata[i];
        g_hash_table_insert(load.by_name, (gpointer)leader->name, leader);
    }
    gboolean done = TRUE;
    for (guint i = 0; paths[i] && done; i++)
        done = add_users_table(&load, paths[i], error);
    loader_clear(&load);
    return done;
}

const char *
tables_name(guint i)
{
    return i < G_N_ELEMENTS(tables) ? tables[i].name : NULL;
}
