/* name: the parts of a person's name, folded: which of them is the family name, and which names can
 * be one person's. */
#include "name.h"

#include "phrasebook.h"

#include <string.h>

enum { INITIALS_MOST = 3 }; /* letters with points between that are no acronym of a body */

static gboolean
is_part(const Token *token)
{
    return (token->flags & (TOKEN_WORD | TOKEN_NUMBER)) != 0 && !(token->flags & TOKEN_POSSESSIVE);
}

static void
find_family(Name *name, const guint32 *bits, gboolean east)
{
    if (name->n >= 2 && east && bits[0] & WORD_FAMILY_FIRST) {
        name->family = 0;
        name->family_n = 1;
        return;
    }
    name->family = name->n ? name->n - 1 : 0;
    name->family_n = name->n ? 1 : 0;
    while (name->family > 1 && bits[name->family - 1] & WORD_PARTICLE) {
        name->family--;
        name->family_n++;
    }
    if (name->family == 1 && bits[0] & WORD_PARTICLE && !(bits[0] & WORD_GIVEN)) {
        name->family = 0;
        name->family_n++;
    }
}

/* V.V., but not PLO: letters that stand for given names. */
static gboolean
is_initials(const Token *token)
{
    return token->flags & TOKEN_ACRONYM && token->size <= INITIALS_MOST;
}

/* Each letter of "V.V." is a part of its own. */
static void
add_initials(Name *name, guint32 *own, const Token *token, Arena *arena)
{
    for (const char *letter = token->fold; *letter; letter++) {
        const char *text = arena_strndup(arena, letter, 1);
        own[name->n] = 0;
        name->part[name->n++] = (NamePart){text, token_key(text, 1)};
    }
}

void
name_from_tokens(Name *name, const Token *token, const guint32 *bits, gsize n, gboolean east,
                 Arena *arena)
{
    guint32 own[32];
    name->part = arena_raw(arena, (n + INITIALS_MOST) * sizeof(NamePart));
    name->n = 0;
    name->suffix = "";
    name->part[0] = (NamePart){"", 0};
    for (gsize i = 0; i < n && name->n < G_N_ELEMENTS(own); i++) {
        if (!is_part(&token[i]))
            continue;
        if (name->n == 0 && i + 1 < n && is_initials(&token[i])) {
            add_initials(name, own, &token[i], arena);
            continue;
        }
        if (bits[i] & WORD_SUFFIX && name->n >= 1 && !(bits[i] & WORD_PARTICLE)) {
            name->suffix = token[i].fold;
            continue;
        }
        own[name->n] = bits[i];
        name->part[name->n++] = (NamePart){token[i].fold, token[i].key};
    }
    find_family(name, own, east);
}

Name
name_from_text(const char *text, const Words *words, gboolean east, Arena *arena)
{
    g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
    tokens_cut(text, strlen(text), 0, 0, arena, tokens);
    const Token *token = (const Token *)(gpointer)tokens->data;
    g_autofree guint32 *bits = g_new(guint32, tokens->len + 1);
    for (guint i = 0; i < tokens->len; i++)
        bits[i] = words_find(words, token[i].key).bits;
    Name name;
    name_from_tokens(&name, token, bits, tokens->len, east, arena);
    return name;
}

const char *
name_join(const Name *name, guint from, guint n, Arena *arena)
{
    if (n == 1)
        return name->part[from].text;
    gsize size = 1;
    for (guint i = from; i < from + n; i++)
        size += strlen(name->part[i].text) + 1;
    char *text = arena_alloc(arena, size), *at = text;
    for (guint i = from; i < from + n; i++) {
        if (i > from)
            *at++ = ' ';
        at = g_stpcpy(at, name->part[i].text);
    }
    *at = '\0';
    return text;
}

guint64
name_key(const Name *name, guint from, guint n)
{
    guint64 key = 0;
    for (guint i = from; i < from + n; i++)
        key = phrasebook_key(key, name->part[i].key);
    return key;
}

static gboolean
same_parts(const Name *a, guint i, const Name *b, guint j, guint n)
{
    for (guint k = 0; k < n; k++)
        if (a->part[i + k].key != b->part[j + k].key)
            return FALSE;
    return TRUE;
}

static gboolean
is_article(const NamePart *part)
{
    return strcmp(part->text, "al") == 0 || strcmp(part->text, "el") == 0;
}

gboolean
name_is_family_of(const Name *name, const Name *full)
{
    guint from = full->family, n = full->family_n;
    if (name->n == 0 || full->n < name->n)
        return FALSE;
    if (name->n == n && same_parts(name, 0, full, from, n))
        return TRUE;
    if (n > 1 && name->n == 1 && strcmp(full->part[from].text, "bin") != 0)
        return same_parts(name, 0, full, from + n - 1, 1);
    if (name->n == n + 1 && is_article(&name->part[0]) && same_parts(name, 1, full, from, n))
        return TRUE;
    return name->n < full->n && name->n > 1 && from + n == full->n &&
           same_parts(name, 0, full, full->n - name->n, name->n);
}

gboolean
name_is_given_of(const Name *name, const Name *full)
{
    if (name->n == 0 || name->n >= full->n)
        return FALSE;
    guint at = full->family == 0 && full->n > full->family_n ? full->family_n : 0;
    return at + name->n <= full->n && same_parts(name, 0, full, at, name->n);
}

gboolean
name_is_inside_of(const Name *name, const Name *full)
{
    if (name->n != 1 || full->n < 3)
        return FALSE;
    for (guint i = 1; i < full->n; i++)
        if (same_parts(name, 0, full, i, 1))
            return strcmp(full->part[i - 1].text, "bin") != 0 &&
                   strcmp(full->part[i - 1].text, "ibn") != 0;
    return FALSE;
}

/* At most one letter put in, left out or changed. */
static gboolean
one_letter_apart(const char *a, const char *b)
{
    gsize la = strlen(a), lb = strlen(b), i = 0, j = 0;
    if (la < 4 || lb < 4 || la > lb + 1 || lb > la + 1)
        return FALSE;
    while (a[i] && a[i] == b[i])
        i++;
    while (j < MIN(la, lb) - i && a[la - 1 - j] == b[lb - 1 - j])
        j++;
    return MAX(la, lb) - i - j <= 1;
}

/* J, or one letter of another script in two of ours: Yu(ri), Sh(avkat), Zh(anar). */
static gboolean
is_initial_of(const char *initial, const char *given)
{
    static const char *const pairs[] = {"ch", "kh", "sh", "ya", "ye", "yu", "zh"};
    if (!initial[1])
        return initial[0] == given[0];
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (strcmp(initial, pairs[i]) == 0)
            return g_str_has_prefix(given, initial);
    return FALSE;
}

static gboolean
given_compatible(const NamePart *a, const NamePart *b)
{
    if (a->key == b->key)
        return TRUE;
    if (a->text[0] != b->text[0])
        return FALSE;
    return is_initial_of(a->text, b->text) || is_initial_of(b->text, a->text) ||
           one_letter_apart(a->text, b->text);
}

/* Everything but the family name of `few` stands in the same order in `many`. */
static gboolean
givens_within(const Name *few, const Name *many)
{
    guint j = 0;
    for (guint i = 0; i < few->n; i++) {
        if (i >= few->family && i < few->family + few->family_n)
            continue;
        while (j < many->n && ((j >= many->family && j < many->family + many->family_n) ||
                               !given_compatible(&few->part[i], &many->part[j])))
            j++;
        if (j++ >= many->n)
            return FALSE;
    }
    return TRUE;
}

static gboolean
same_family(const Name *a, const Name *b)
{
    if (a->family_n == 0 || b->family_n == 0)
        return FALSE;
    return same_parts(a, a->family + a->family_n - 1, b, b->family + b->family_n - 1, 1);
}

gboolean
name_compatible(const Name *a, const Name *b)
{
    if (!same_family(a, b) || (*a->suffix && *b->suffix && strcmp(a->suffix, b->suffix) != 0))
        return FALSE;
    if (*a->suffix != *b->suffix)
        return FALSE;
    return a->n <= b->n ? givens_within(a, b) : givens_within(b, a);
}

/* A family name as another language would spell it. */
static gboolean
part_respelled(const char *a, const char *b)
{
    gsize la = strlen(a), lb = strlen(b);
    gboolean wife = la != lb && (a[la - 1] == 'a' || b[lb - 1] == 'a');
    return la >= 5 && lb >= 5 && a[0] == b[0] && !wife && one_letter_apart(a, b);
}

gboolean
name_respelled(const Name *a, const Name *b)
{
    if (a->n == 0 || a->n != b->n || a->family != b->family || *a->suffix || *b->suffix)
        return FALSE;
    for (guint i = 0; i < a->n; i++) {
        gboolean family = i >= a->family && i < a->family + a->family_n;
        if (a->part[i].key != b->part[i].key &&
            !(family && part_respelled(a->part[i].text, b->part[i].text)))
            return FALSE;
    }
    return TRUE;
}
