/* rule: rows of rules.csv to rules and tries. */
#include "rule.h"

#include "diag.h"
#include "dict.h"

#include <string.h>

enum {
    RULE,
    LEVEL,
    PATTERN,
    BEFORE,
    GROUP,
    TYPE,
    VALUE,
    UNTIL,
    SHIFT,
    TOWARD,
    ANCHOR,
    MOD,
    QUANT,
    FREQ
};
static const char *const COLUMNS[] = {"rule",   "level", "pattern", "before", "group",
                                      "type",   "value", "until",   "shift",  "toward",
                                      "anchor", "mod",   "quant",   "freq",   NULL};

/* The number of `text` among `names`, -1 for "", -2 for one that is not there. */
static int
choice(const char *text, const char *const *names)
{
    if (!*text)
        return -1;
    for (int i = 0; names[i]; i++)
        if (strcmp(names[i], text) == 0)
            return i;
    return -2;
}

static void
read_groups(Rule *rule, Wordlist *words, const char *list)
{
    g_auto(GStrv) part = g_strsplit(list, ";", -1);
    for (int i = 0; part[i]; i++) {
        g_autofree char *name = g_strconcat("$", part[i], NULL);
        int class = wordlist_class(words, name);
        if (*part[i] && class >= 0)
            rule->groups |= CLASS_BIT(class);
    }
}

static gboolean
read_before(Rule *rule, Wordlist *words, const char *list, Arena *arena)
{
    const Word **words_before = NULL;
    g_auto(GStrv) part = g_strsplit(list, " ", -1);
    int n = 0;
    for (int i = 0; part[i]; i++) {
        const char *name = part[i];
        if (*name == '!' && i == 0) {
            rule->before_not = TRUE;
            name++;
        }
        if (!*name)
            continue;
        rule->before_any = TRUE;
        if (*name == '$' || g_ascii_isupper(*name)) {
            int class = wordlist_class(words, name);
            if (class < 0)
                return FALSE;
            if (class < FIRST_GROUP)
                rule->before |= CLASS_BIT(class);
            else
                rule->before_groups |= CLASS_BIT(class);
        } else if (n + 1 < MAX_BEFORE) {
            if (!words_before)
                words_before = arena_alloc(arena, MAX_BEFORE * sizeof *words_before);
            words_before[n++] = wordlist_intern(words, name);
        } else
            return FALSE;
    }
    rule->before_word = words_before;
    return TRUE;
}

static gboolean
read_templates(Rule *rule, Wordlist *words, const Dict *dict, gsize row, Arena *arena,
               GError **error)
{
    Template *const into[] = {&rule->value, &rule->until, &rule->shift,
                              &rule->mod,   &rule->quant, &rule->freq};
    static const guint COLUMN[] = {VALUE, UNTIL, SHIFT, MOD, QUANT, FREQ};
    for (gsize i = 0; i < G_N_ELEMENTS(into); i++)
        if (!template_read(into[i], words, dict_get(dict, row, COLUMN[i]), arena, error))
            return FALSE;
    return template_read(&rule->feast, words, dict_find(dict, row, "feast"), arena, error);
}

static gboolean
read_rule(Grammar *grammar, Rule *rule, Wordlist *words, const Dict *dict, gsize row, Arena *arena,
          GError **error)
{
    static const char *const TOWARDS[] = {"none",   "past",  "future", "tense", "near",
                                          "before", "after", "coming", NULL};
    static const char *const ANCHORS[] = {"style",  "document", "mention", "base",
                                          "either", "evidence", NULL};
    int level = (int)g_ascii_strtoll(dict_get(dict, row, LEVEL), NULL, 10);
    rule->name = arena_strndup(arena, dict_get(dict, row, RULE), -1);
    rule->type = arena_strndup(arena, dict_get(dict, row, TYPE), -1);
    rule->reject = strcmp(rule->type, "REJECT") == 0;
    rule->toward = choice(dict_get(dict, row, TOWARD), TOWARDS);
    rule->anchor = choice(dict_get(dict, row, ANCHOR), ANCHORS);
    read_groups(rule, words, dict_get(dict, row, GROUP));
    if (level < 0 || level >= LEVELS || rule->toward == -2 || rule->anchor == -2 ||
        !read_before(rule, words, dict_get(dict, row, BEFORE), arena)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "bad level, toward, anchor or before");
        return FALSE;
    }
    return read_templates(rule, words, dict, row, arena, error) &&
           trie_add(&grammar->level[level], words, dict_get(dict, row, PATTERN), (guint)row, error);
}

gboolean
rules_read(Grammar *grammar, Wordlist *words, const char *path, Arena *arena, GError **error)
{
    g_autoptr(Dict) dict = dict_open(path, COLUMNS, error);
    if (!dict)
        return FALSE;
    *grammar = (Grammar){.n_rules = (guint)dict_rows(dict)};
    for (int i = 0; i < LEVELS; i++)
        trie_init(&grammar->level[i], i ? 0 : wordlist_anchors(words), arena);
    grammar->holiday = wordlist_class(words, "FEAST");
    grammar->preposition = wordlist_class(words, "PREP");
    grammar->now = wordlist_class(words, "$now");
    Rule *rules = arena_alloc(arena, grammar->n_rules * sizeof(Rule) + 1);
    for (gsize row = 0; row < dict_rows(dict); row++)
        if (!read_rule(grammar, &rules[row], words, dict, row, arena, error)) {
            g_prefix_error(error, "%s:%zu: %s: ", path, dict_line(dict, row),
                           dict_get(dict, row, RULE));
            return FALSE;
        }
    for (int i = 0; i < LEVELS; i++)
        trie_freeze(&grammar->level[i], wordlist_size(words));
    grammar->rule = rules;
    return TRUE;
}
