/* condition: what an entry must be like to stay. */
#include "condition.h"

#include "diag.h"
#include "dict.h"
#include "timex.h"
#include "token.h"
#include "vocabulary.h"

#include <string.h>

struct Condition {
    const char *const *kinds, *const *statuses; /* the conf's */
    GPtrArray *actors, *places, *sources;       /* char *: words_of() */
    GPtrArray *codes;                           /* char *: what --actor may mean as a code */
    Days days;
    gboolean dated, undated; /* `days` is a condition; entries without a date stay none the less */
};

/* The words of a text, lower case and without accents, each with a blank before it, one at the end:
 * " angela merkel " lies in " chancellor angela merkel ". */
static char *
words_of(const char *text)
{
    g_autoptr(Arena) arena = arena_new();
    g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut(text, strlen(text), 0, 0, arena, tokens);
    GString *words = g_string_new(" ");
    for (guint i = 0; i < tokens->len; i++) {
        const Token *token = &g_array_index(tokens, Token, i);
        if (token->flags & (TOKEN_WORD | TOKEN_NUMBER))
            g_string_append_printf(words, "%s ", token->fold);
    }
    return g_string_free(words, FALSE);
}

/* A value without a word would be met by all. */
static GPtrArray *
phrases_of(const Conf *conf, const char *option, GError **error)
{
    g_autoptr(GPtrArray) phrases = g_ptr_array_new_with_free_func(g_free);
    for (const char *const *value = conf_list(conf, option); *value; value++) {
        char *words = words_of(*value);
        g_ptr_array_add(phrases, words);
        if (g_str_equal(words, " ")) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--%s=%s: no name", option, *value);
            return NULL;
        }
    }
    return g_steal_pointer(&phrases);
}

/* A country's names, and the words of what was asked for. */
typedef struct {
    const GPtrArray *asked;
    gboolean met;
} Named;

static void
compare_name(const char *name, gpointer user)
{
    Named *named = user;
    g_autofree char *words = words_of(name);
    named->met = named->met || g_ptr_array_find_with_equal_func((GPtrArray *)named->asked, words,
                                                                g_str_equal, NULL);
}

/* The codes of --actor: the values as they are, and those of countries whose name they are. */
static gboolean
take_codes(Condition *condition, const Conf *conf, GError **error)
{
    static const char *const columns[] = {"code", "name", "official", "aliases", NULL};
    condition->codes = g_ptr_array_new_with_free_func(g_free);
    for (const char *const *value = conf_list(conf, "actor"); *value; value++)
        g_ptr_array_add(condition->codes, g_strdup(*value));
    if (condition->codes->len == 0)
        return TRUE;
    g_autofree char *data = conf_data_dir();
    g_autofree char *path = g_build_filename(data, "actors", "countries.csv", NULL);
    g_autoptr(Dict) countries = dict_open(path, columns, error);
    for (gsize row = 0; countries && row < dict_rows(countries); row++) {
        Named named = {condition->actors, FALSE};
        for (guint column = 1; column < 4; column++)
            dict_each(dict_get(countries, row, column), compare_name, &named);
        if (named.met)
            g_ptr_array_add(condition->codes, g_strdup(dict_get(countries, row, 0)));
    }
    return countries != NULL;
}

static gboolean
check_words(const Conf *conf, const char *option, gboolean (*known)(Kind, const char *),
            GError **error)
{
    for (const char *const *word = conf_list(conf, option); *word; word++)
        if (!known(KIND_ENTRY, *word)) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--%s=%s: no such %s", option, *word,
                        option);
            return FALSE;
        }
    return TRUE;
}

/* The days from the first of --from to the last of --to; either may be left open. */
static gboolean
take_days(Condition *condition, const Conf *conf, GError **error)
{
    const char *options[] = {"from", "to"};
    condition->days = (Days){1, G_MAXUINT32};
    for (int end = 0; end < 2; end++) {
        const char *value = conf_text(conf, options[end]);
        Days days;
        if (!value)
            continue;
        if (!timex_days(value, &days)) {
            g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--%s=%s: no date", options[end],
                        value);
            return FALSE;
        }
        condition->dated = TRUE;
        if (end)
            condition->days.last = days.last;
        else
            condition->days.first = days.first;
    }
    if (condition->days.first > condition->days.last)
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "--from=%s lies after --to=%s",
                    conf_text(conf, "from"), conf_text(conf, "to"));
    return condition->days.first <= condition->days.last;
}

Condition *
condition_new(const Conf *conf, GError **error)
{
    g_autoptr(Condition) condition = g_new0(Condition, 1);
    condition->kinds = conf_list(conf, "kind");
    condition->statuses = conf_list(conf, "status");
    condition->undated = conf_flag(conf, "undated");
    if (!(condition->actors = phrases_of(conf, "actor", error)) ||
        !(condition->places = phrases_of(conf, "place", error)) ||
        !(condition->sources = phrases_of(conf, "source", error)) ||
        !take_codes(condition, conf, error) || !check_words(conf, "kind", vocabulary_what, error) ||
        !check_words(conf, "status", vocabulary_status, error) ||
        !take_days(condition, conf, error))
        return NULL;
    return g_steal_pointer(&condition);
}

void
condition_free(Condition *condition)
{
    if (!condition)
        return;
    g_clear_pointer(&condition->actors, g_ptr_array_unref);
    g_clear_pointer(&condition->places, g_ptr_array_unref);
    g_clear_pointer(&condition->sources, g_ptr_array_unref);
    g_clear_pointer(&condition->codes, g_ptr_array_unref);
    g_free(condition);
}

static gboolean
is_asked(const char *const *words, const char *word)
{
    return !*words || g_strv_contains(words, word);
}

/* TRUE if one of the phrases lies in one of the items of the ;-list. */
static gboolean
holds_phrase(const char *list, const GPtrArray *phrases)
{
    g_auto(GStrv) items = g_strsplit(list, ";", -1);
    for (char **item = items; *item; item++) {
        g_autofree char *words = words_of(*item);
        for (guint i = 0; i < phrases->len; i++)
            if (strstr(words, phrases->pdata[i]))
                return TRUE;
    }
    return FALSE;
}

static gboolean
acts_for(const char *names, const GPtrArray *codes, const Witness *witness)
{
    g_auto(GStrv) items = g_strsplit(names, ";", -1);
    for (char **item = items; *item; item++) {
        const char *code = witness_code(witness, *item);
        if (code && g_ptr_array_find_with_equal_func((GPtrArray *)codes, code, g_str_equal, NULL))
            return TRUE;
    }
    return FALSE;
}

static gboolean
meets_actor(const Condition *condition, const Row *entry, const Witness *witness)
{
    const char *columns[] = {entry->who, entry->whom, entry->attending};
    if (!condition->actors->len)
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(columns); i++)
        if (holds_phrase(columns[i], condition->actors) ||
            acts_for(columns[i], condition->codes, witness))
            return TRUE;
    return FALSE;
}

static gboolean
meets_source(const Condition *condition, const Row *entry, const Witness *witness)
{
    if (!condition->sources->len)
        return TRUE;
    g_auto(GStrv) mentions = g_strsplit(entry->refs, ";", -1);
    for (char **mention = mentions; *mention; mention++)
        if (holds_phrase(witness_article(witness, *mention), condition->sources) ||
            holds_phrase(witness_outlet(witness, *mention), condition->sources))
            return TRUE;
    return FALSE;
}

static gboolean
meets_days(const Condition *condition, const Row *entry)
{
    Days days;
    if (!condition->dated)
        return TRUE;
    if (!timex_period(entry->time, entry->until, &days))
        return condition->undated;
    return days.first <= condition->days.last && days.last >= condition->days.first;
}

gboolean
condition_meets(const Condition *condition, const Row *entry, const Witness *witness)
{
    return is_asked(condition->kinds, entry->what) &&
           is_asked(condition->statuses, entry->status) && meets_days(condition, entry) &&
           (!condition->places->len || holds_phrase(entry->place, condition->places)) &&
           meets_actor(condition, entry, witness) && meets_source(condition, entry, witness);
}
