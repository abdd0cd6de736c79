/* token: the words of a document's sentences, cut once and shared by the stages that read words. */
#include "token.h"

#include <string.h>

typedef struct {
    Tokens tokens;
    GArray *array;
    guint32 *first;
} TokenStore;

/* What one character is, and its folded form. */
typedef struct {
    gunichar c;
    guint8 size; /* bytes */
    gboolean letter, digit, upper;
} Char;

static Char
char_at(const char *text, const char *end)
{
    guchar byte = (guchar)*text;
    if (byte < 0x80)
        return (Char){byte, 1, g_ascii_isalpha(byte), g_ascii_isdigit(byte), g_ascii_isupper(byte)};
    gunichar c = g_utf8_get_char_validated(text, end - text);
    if (c >= (gunichar)-2)
        return (Char){byte, 1, FALSE, FALSE, FALSE};
    gboolean letter = g_unichar_isalpha(c) || g_unichar_ismark(c);
    return (Char){c, (guint8)g_utf8_skip[byte], letter, FALSE, g_unichar_isupper(c)};
}

static gboolean
is_apostrophe(gunichar c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

/* Letters that do not decompose into a base letter and a mark. */
static const char *
fold_special(gunichar c)
{
    switch (c) {
    case 0x0131:
        return "i";
    case 0x00DF:
        return "ss";
    case 0x00E6:
    case 0x00C6:
        return "ae";
    case 0x0153:
    case 0x0152:
        return "oe";
    case 0x00F8:
    case 0x00D8:
        return "o";
    case 0x0142:
    case 0x0141:
        return "l";
    case 0x0111:
    case 0x0110:
    case 0x00F0:
    case 0x00D0:
        return "d";
    case 0x00FE:
    case 0x00DE:
        return "th";
    default:
        return NULL;
    }
}

static void
fold_char(GString *into, Char ch)
{
    if (ch.c < 0x80) {
        g_string_append_c(into, (char)g_ascii_tolower((gchar)ch.c));
        return;
    }
    if (is_apostrophe(ch.c)) {
        g_string_append_c(into, '\'');
        return;
    }
    const char *special = fold_special(ch.c);
    if (special) {
        g_string_append(into, special);
        return;
    }
    gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
    gsize n = g_unichar_fully_decompose(ch.c, FALSE, parts, G_N_ELEMENTS(parts));
    for (gsize i = 0; i < n; i++)
        if (!g_unichar_ismark(parts[i]))
            g_string_append_unichar(into, g_unichar_tolower(parts[i]));
}

/* Abbreviations whose point belongs to the word, besides single letters. */
static gboolean
is_abbreviation(const char *fold)
{
    static const char *const words[] = {
        "adm", "apr", "aug",  "brig", "capt", "co",    "col", "corp", "cpl",  "dec", "dept",
        "dr",  "feb", "fri",  "ft",   "gen",  "gov",   "hon", "inc",  "jan",  "jr",  "jul",
        "jun", "lt",  "ltd",  "maj",  "mar",  "mon",   "mr",  "mrs",  "ms",   "mt",  "no",
        "nov", "oct", "prof", "rep",  "reps", "rev",   "sat", "sen",  "sens", "sep", "sept",
        "sgt", "sr",  "st",   "sun",  "thu",  "thurs", "tue", "tues", "vs",   "wed"};
    for (gsize low = 0, high = G_N_ELEMENTS(words); low < high;) {
        gsize mid = (low + high) / 2;
        int order = strcmp(fold, words[mid]);
        if (order == 0)
            return TRUE;
        if (order < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return FALSE;
}

typedef struct {
    const char *text, *end;
    const char *at;
    GString *fold;
    guint letters, uppers, points;
} Cutter;

/* Whether the apostrophe at `c` is the beginning of a possessive 's: such a one ends the word. */
static gboolean
possessive_follows(const Cutter *cut, const char *c, gsize size)
{
    const char *s = c + size;
    if (s >= cut->end || (*s != 's' && *s != 'S'))
        return FALSE;
    return s + 1 >= cut->end || !(char_at(s + 1, cut->end).letter);
}

static gboolean
joins_word(const Cutter *cut, Char ch, const char *c)
{
    const char *next = c + ch.size;
    if (next >= cut->end)
        return FALSE;
    Char after = char_at(next, cut->end);
    if (is_apostrophe(ch.c))
        return after.letter && !possessive_follows(cut, c, ch.size);
    if (ch.c == '.') /* dotted acronym: single letters between the points */
        return after.letter && cut->letters - cut->points == 1;
    return FALSE;
}

/* The ASCII letters and digits at `c`, most of what there is, without a look at each character. */
static const char *
cut_ascii(Cutter *cut, const char *c)
{
    const char *from = c;
    gsize at = cut->fold->len;
    while (c < cut->end && g_ascii_isalnum(*c))
        c++;
    g_string_append_len(cut->fold, from, c - from);
    for (char *fold = cut->fold->str + at; *fold; fold++) {
        if (g_ascii_isupper(*fold)) {
            *fold = (char)(*fold | 0x20);
            cut->uppers++;
        }
        cut->letters += !g_ascii_isdigit(*fold);
    }
    return c;
}

static void
cut_word(Cutter *cut)
{
    const char *c = cut->at;
    while ((c = cut_ascii(cut, c)) < cut->end) {
        Char ch = char_at(c, cut->end);
        if (ch.letter || (ch.digit && c > cut->at)) {
            cut->letters += ch.letter;
            cut->uppers += ch.upper;
            fold_char(cut->fold, ch);
        } else if (joins_word(cut, ch, c)) {
            if (ch.c == '.')
                cut->points++;
            else
                fold_char(cut->fold, ch);
        } else {
            break;
        }
        c += ch.size;
    }
    cut->at = c;
}

static void
cut_number(Cutter *cut)
{
    const char *c = cut->at;
    while (c < cut->end) {
        gboolean inner = (*c == ',' || *c == '.' || *c == ':') && c + 1 < cut->end &&
                         g_ascii_isdigit(c[1]) && c > cut->at && g_ascii_isdigit(c[-1]);
        if (!g_ascii_isdigit(*c) && !inner)
            break;
        if (*c != ',')
            g_string_append_c(cut->fold, *c);
        c++;
    }
    /* 1980s, 20th, 3pm: letters that follow belong to it */
    while (c < cut->end && g_ascii_isalpha(*c))
        g_string_append_c(cut->fold, g_ascii_tolower(*c++));
    cut->at = c;
}

/* The point after an acronym, an initial or an abbreviation belongs to the word. */
static gboolean
takes_point(const Cutter *cut, const char *start)
{
    if (cut->at >= cut->end || *cut->at != '.')
        return FALSE;
    if (cut->points > 0)
        return TRUE;
    gboolean initial = cut->letters == 1 && cut->uppers == 1 && cut->at - start <= 2;
    return initial || (cut->fold->len <= 5 && is_abbreviation(cut->fold->str));
}

static gboolean
letter_before(const Cutter *cut, const char *start)
{
    const char *before = start > cut->text ? g_utf8_find_prev_char(cut->text, start) : NULL;
    return before && char_at(before, cut->end).letter; /* NULL too where bytes are no UTF-8 */
}

static guint16
cut_token(Cutter *cut)
{
    const char *start = cut->at;
    Char ch = char_at(start, cut->end);
    cut->letters = cut->uppers = cut->points = 0;
    g_string_truncate(cut->fold, 0);
    if (is_apostrophe(ch.c) && possessive_follows(cut, start, ch.size) &&
        letter_before(cut, start)) {
        g_string_append(cut->fold, "'s");
        cut->at = start + ch.size + 1;
        return TOKEN_POSSESSIVE;
    }
    if (is_apostrophe(ch.c) && start > cut->text && (start[-1] == 's' || start[-1] == 'S')) {
        g_string_append_c(cut->fold, '\'');
        cut->at = start + ch.size;
        return TOKEN_POSSESSIVE;
    }
    if (ch.digit) {
        cut_number(cut);
        return TOKEN_NUMBER;
    }
    if (!ch.letter) {
        fold_char(cut->fold, ch);
        cut->at = start + ch.size;
        return 0;
    }
    cut_word(cut);
    guint16 flags = TOKEN_WORD;
    if (ch.upper)
        flags |= TOKEN_CAPITAL;
    if (cut->letters >= 2 && cut->uppers == cut->letters)
        flags |= TOKEN_UPPER;
    if (cut->points)
        flags |= TOKEN_ACRONYM;
    if (takes_point(cut, start)) {
        cut->at++;
        flags |= TOKEN_POINT;
    }
    return flags;
}

/* Bytes of white space at `text`, no-break and thin spaces included; 0 if none. */
static gsize
space_size(const char *text, const char *end)
{
    if (g_ascii_isspace(*text))
        return 1;
    if ((guchar)*text < 0x80)
        return 0;
    gunichar c = g_utf8_get_char_validated(text, end - text);
    if (c < (gunichar)-2 && (g_unichar_isspace(c) || c == 0x200B || c == 0xFEFF))
        return g_utf8_skip[(guchar)*text];
    return 0;
}

void
tokens_cut(const char *text, gsize size, gsize offset, guint32 sent, Arena *arena, GArray *into)
{
    g_autoptr(GString) fold = g_string_sized_new(64);
    Cutter cut = {.text = text, .end = text + size, .at = text, .fold = fold};
    gboolean glued = FALSE, first = TRUE;
    while (cut.at < cut.end) {
        gsize blank = space_size(cut.at, cut.end);
        if (blank) {
            cut.at += blank;
            glued = FALSE;
            continue;
        }
        const char *start = cut.at;
        guint16 flags = cut_token(&cut);
        if (glued)
            flags |= TOKEN_GLUED;
        if (first && (flags & (TOKEN_WORD | TOKEN_NUMBER))) {
            flags |= TOKEN_FIRST;
            first = FALSE;
        }
        Token token = {.start = (guint32)(offset + (gsize)(start - text)),
                       .stop = (guint32)(offset + (gsize)(cut.at - text)),
                       .sent = sent,
                       .hash = g_str_hash(fold->str),
                       .flags = flags,
                       .size = (guint16)MIN(fold->len, G_MAXUINT16),
                       .fold = arena_strndup(arena, fold->str, (gssize)fold->len)};
        g_array_append_val(into, token);
        glued = TRUE;
    }
}

static gboolean
is_quote(const char *fold)
{
    static const char *const quotes[] = {"\"",       "\xE2\x80\x9C", "\xE2\x80\x9D",
                                         "\xC2\xAB", "\xC2\xBB",     "\xE2\x80\x9E"};
    for (gsize i = 0; i < G_N_ELEMENTS(quotes); i++)
        if (strcmp(fold, quotes[i]) == 0)
            return TRUE;
    return FALSE;
}

/* Marks what stands inside double quotes. A sentence that lies wholly inside a quotation (its row
 * says so) begins inside; a straight quote toggles, a curly one opens or closes. */
static void
mark_quotations(GArray *array, gsize from, const Row *sent)
{
    gboolean inside = strcmp(sent->what, "quote") == 0;
    for (gsize i = from; i < array->len; i++) {
        Token *token = &g_array_index(array, Token, i);
        if (!(token->flags & (TOKEN_WORD | TOKEN_NUMBER)) && is_quote(token->fold)) {
            if (strcmp(token->fold, "\"") == 0)
                inside = !inside || (i == from && strcmp(sent->what, "quote") == 0);
            else
                inside = strcmp(token->fold, "\xE2\x80\x9D") != 0 &&
                         strcmp(token->fold, "\xC2\xBB") != 0;
        } else if (inside) {
            token->flags |= TOKEN_QUOTED;
        }
    }
}

static void
token_store_free(gpointer data)
{
    TokenStore *store = data;
    g_array_free(store->array, TRUE);
    g_free(store->first);
    g_free(store);
}

const Tokens *
document_tokens(Document *document)
{
    if (document->tokens)
        return &((TokenStore *)document->tokens)->tokens;
    const char *text = document_text(document);
    const GPtrArray *sents = document->of[KIND_SENT];
    TokenStore *store = g_new0(TokenStore, 1);
    store->array = g_array_sized_new(FALSE, FALSE, sizeof(Token), (guint)(document->size / 5 + 16));
    store->first = g_new0(guint32, sents->len + 1);
    for (guint s = 0; s < sents->len; s++) {
        const Row *sent = sents->pdata[s];
        gsize from = store->first[s] = store->array->len;
        if (sent->start < 0 || sent->stop > (gint64)document->size || sent->start > sent->stop)
            continue; /* a bad row from outside: it has no words */
        tokens_cut(text + sent->start, (gsize)(sent->stop - sent->start), (gsize)sent->start, s,
                   document->arena, store->array);
        mark_quotations(store->array, from, sent);
    }
    store->first[sents->len] = store->array->len;
    store->tokens =
        (Tokens){&g_array_index(store->array, Token, 0), store->array->len, store->first};
    document->tokens = store;
    document->free_tokens = token_store_free;
    return &store->tokens;
}
