/* inflect: the regular forms of English verbs and nouns. */
#include "inflect.h"

#include <string.h>

static gboolean
is_vowel(char letter)
{
    return letter && strchr("aeiou", letter);
}

/* Letter `back` from the end, 0 before the first. */
static char
letter(const char *word, gsize back)
{
    gsize n = strlen(word);
    return back <= n && back > 0 ? word[n - back] : 0;
}

/* "carry", but not "deploy". */
static gboolean
ends_in_y(const char *word)
{
    return letter(word, 1) == 'y' && !is_vowel(letter(word, 2));
}

static gboolean
hisses(const char *word)
{
    static const char *const ends[] = {"s", "x", "z", "ch", "sh"};
    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(word, ends[i]))
            return TRUE;
    return FALSE;
}

/* "ban", "snub": one vowel between consonants, in a word of one syllable. */
static gboolean
doubles(const char *word)
{
    guint vowels = 0;
    for (const char *p = word; *p; p++)
        vowels += is_vowel(*p);
    return vowels == 1 && is_vowel(letter(word, 2)) && !is_vowel(letter(word, 1)) &&
           !strchr("wxy", letter(word, 1)) && letter(word, 3);
}

static char *
with_s(const char *word)
{
    if (ends_in_y(word))
        return g_strdup_printf("%.*sies", (int)strlen(word) - 1, word);
    return g_strconcat(word, hisses(word) ? "es" : "s", NULL);
}

static char *
with_ending(const char *word, const char *ending)
{
    int n = (int)strlen(word);
    gboolean past = ending[0] == 'e';
    if (letter(word, 1) == 'e' && (past || letter(word, 2) != 'e'))
        return g_strdup_printf("%.*s%s", n - 1, word, ending);
    if (past && ends_in_y(word))
        return g_strdup_printf("%.*si%s", n - 1, word, ending);
    if (doubles(word))
        return g_strdup_printf("%s%c%s", word, word[n - 1], ending);
    return g_strconcat(word, ending, NULL);
}

char **
inflect_verb(const char *base, const char *irregular)
{
    g_auto(GStrv) listed = g_strsplit(irregular, ";", 2);
    char **forms = g_new0(char *, 6);
    forms[0] = g_strdup(base);
    forms[1] = with_s(base);
    forms[2] = with_ending(base, "ing");
    forms[3] = listed[0] ? g_strdup(listed[0]) : with_ending(base, "ed");
    forms[4] = g_strdup(listed[0] && listed[1] ? listed[1] : forms[3]);
    return forms;
}

gboolean
inflect_plural(char **noun)
{
    if (letter(*noun, 1) == 's')
        return FALSE;
    char *plural = with_s(*noun);
    g_free(*noun);
    *noun = plural;
    return TRUE;
}
