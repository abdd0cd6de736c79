/* tables: reads the dictionaries, CSV files, into a gazetteer. */
#include "tables.h"

#include "diag.h"
#include "rowsense.h"
#include "translit.h"

#include <string.h>

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
add_hint(Loader *load, const Dict *dict, gsize row)
{
    const char *word = dict_find(dict, row, "word");
    g_autofree char *key = g_strdup_printf("%s %s", dict_find(dict, row, "kind"), word);
    guint32 bit = token_hash(word, strlen(word)) % HINTED;
    phrasebook_add_text(&load->gaz->hints, key, NULL, load->users);
    load->gaz->hinted[bit / 64] |= (guint64)1 << bit % 64;
}

static void
add_office(Loader *load, const Dict *dict, gsize row)
{
    const char *rank = dict_find(dict, row, "rank");
    offices_add(load->gaz->offices, dict_find(dict, row, "office"),
                (guint)g_ascii_strtoull(rank, NULL, 10), dict_find(dict, row, "titles"));
}

/* Files a short name, and under its key the other spellings of it. */
static void
add_family(Loader *load, const char *name, Leader *leader)
{
    char key[64];
    phrasebook_add_text(&load->gaz->families, name, leader, load->users);
    if (strlen(name) < TRANSLIT_MIN)
        return;
    translit_key(name, key, sizeof key);
    phrasebook_add_text(&load->gaz->families, key, leader, load->users);
}

/* The parts [from, from + n) of the name as a short one. */
static void
add_short(Loader *load, Leader *leader, GArray *shorts, const Name *name, guint from, guint n)
{
    guint64 key = name_key(name, from, n);
    g_array_append_val(shorts, key);
    add_family(load, name_join(name, from, n, load->gaz->arena), leader);
}

/* Short names of a leader: the family name, with and without particles, and the aliases marked "=".
 */
static void
add_shorts(Loader *load, Leader *leader, const char *country, const char *aliases)
{
    Gazetteer *gaz = load->gaz;
    g_autoptr(GArray) shorts = g_array_new(TRUE, FALSE, sizeof(guint64));
    g_auto(GStrv) words = g_strsplit(leader->name, " ", 2);
    g_autofree char *first = g_utf8_strdown(words[0], -1);
    g_autofree char *key = g_strdup_printf("%s %s", first, country);
    Name name = name_from_text(leader->name, &gaz->words, g_hash_table_contains(load->eastern, key),
                               gaz->arena);
    leader->full = name;
    gboolean titled = phrasebook_find(&gaz->titles, first) != NULL;
    if (name.n > 1 && !titled) {
        add_short(load, leader, shorts, &name, name.family, name.family_n);
        if (name.family_n > 1 && strcmp(name.part[name.family].text, "bin") != 0)
            add_short(load, leader, shorts, &name, name.family + name.family_n - 1, 1);
    }
    g_auto(GStrv) items = g_strsplit(aliases, ";", -1);
    for (guint i = 0; items[i]; i++)
        if (*g_strstrip(items[i]) == '=') {
            Name alias = name_from_text(items[i] + 1, &gaz->words, FALSE, gaz->arena);
            add_short(load, leader, shorts, &alias, 0, alias.n);
        }
    guint64 *keys = arena_alloc(gaz->arena, (shorts->len + 1) * sizeof(guint64));
    memcpy(keys, shorts->data, (shorts->len + 1) * sizeof(guint64));
    leader->shorts = keys;
}

/* An alias on its way into the names. */
typedef struct {
    Loader *load;
    Sense sense;
} Each;

static void
add_leader_alias(const char *item, gpointer user)
{
    Each *each = user;
    if (*item != '=')
        loader_add_sense(each->load, item, each->sense);
}

static Leader *
new_leader(Loader *load, const Dict *dict, gsize row)
{
    const char *name = dict_find(dict, row, "name");
    Leader *leader = arena_alloc(load->gaz->arena, sizeof(Leader));
    leader->name = loader_keep(load, name);
    g_hash_table_insert(load->by_name, (gpointer)leader->name, leader);
    if (load->users)
        g_hash_table_add(load->renewed, leader);
    g_ptr_array_add(load->gaz->leaders, leader);
    Each each = {load, loader_sense(load, SENSE_LEADER, name, dict_find(dict, row, "country"), "")};
    each.sense.leader = leader;
    loader_add_sense(load, name, each.sense);
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
    Term term = {.country = loader_keep(load, dict_find(dict, row, "country")),
                 .office = loader_keep(load, dict_find(dict, row, "office")),
                 .keys = offices_keys(dict_find(dict, row, "office")),
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
    {"hints", "word", NULL, add_hint},
    {"offices", "rank", "rank", add_office},
    {"common-words", "word", "word", add_common},
    {"titles", "title", "title", row_title},
    {"given-names", "name", "family", add_given},
    {"family-first", "name", NULL, add_family_first},
    {"countries", "code", "demonyms", row_country},
    {"holders", "office", "office", add_holder},
    {"organisations", "type", "type", row_organisation},
    {"places", "kind", "kind", row_place},
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
