/* cutter-any: one token of a text, character by character. */
#include "cutter.h"

#include "abbreviation.h"
#include "letter.h"

static void
append(Cutter *cut, char byte)
{
    *cut->fold++ = byte;
}

static void
append_letter(Cutter *cut, gunichar c)
{
    if (c < 0x80)
        append(cut, g_ascii_tolower((char)c));
    else
        cut->fold += letter_fold(cut->fold, c);
}

/* Whether the apostrophe of `size` bytes at `c` is the beginning of a possessive 's: such a one
 * ends the word. */
static gboolean
possessive_follows(const char *c, gsize size, const char *end)
{
    const char *s = c + size;
    if (s >= end || (*s != 's' && *s != 'S'))
        return FALSE;
    return s + 1 >= end || !letter_at(s + 1, end).letter;
}

gboolean
cutter_begins_name(const char *c, const char *end)
{
    if (c >= end)
        return FALSE;
    Letter first = letter_at(c, end);
    if (!first.upper || c + first.size >= end)
        return FALSE;
    Letter second = letter_at(c + first.size, end);
    return second.letter && !second.upper;
}

/* Whether the apostrophe, or the point behind a `single` letter, goes on with the word. V.Putin:
 * behind the point of an initial a name begins, not the next letter of an acronym. */
static gboolean
joins_word(Letter ch, const char *c, const char *end, gboolean single)
{
    const char *next = c + ch.size;
    if (next >= end)
        return FALSE;
    if (letter_is_apostrophe(ch.c))
        return letter_at(next, end).letter && !possessive_follows(c, ch.size, end);
    return ch.c == '.' && single && letter_at(next, end).letter && !cutter_begins_name(next, end);
}

/* The letters of a word and what joins them. */
static void
cut_letters(Cutter *cut)
{
    const char *c = cut->at;
    cut->letters = cut->uppers = cut->points = 0;
    while (c < cut->end) {
        Letter ch = letter_at(c, cut->end);
        if (!ch.letter && !g_ascii_isdigit(*c) &&
            !joins_word(ch, c, cut->end, cut->letters - cut->points == 1))
            break;
        cut->letters += (guint)ch.letter;
        cut->uppers += (guint)ch.upper;
        if (ch.c == '.')
            cut->points++;
        else
            append_letter(cut, ch.c);
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
            append(cut, *c);
        c++;
    }
    /* 1980s, 20th, 3pm: letters that follow belong to it */
    while (c < cut->end && g_ascii_isalpha(*c))
        append(cut, g_ascii_tolower(*c++));
    cut->at = c;
}

/* The point after an acronym, an initial or an abbreviation belongs to the word. */
static gboolean
takes_point(const Cutter *cut, const char *start, const char *fold)
{
    if (cut->at >= cut->end || *cut->at != '.')
        return FALSE;
    if (cut->points > 0)
        return TRUE;
    gboolean initial = cut->letters == 1 && cut->uppers == 1 && cut->at - start <= 2;
    gboolean pair =
        cut->letters == 2 && cut->uppers == 1 && cutter_begins_name(cut->at + 1, cut->end);
    return initial || pair || abbreviation_is(fold, (gsize)(cut->fold - fold));
}

static gboolean
letter_before(const Cutter *cut, const char *start)
{
    const char *before = start > cut->begin ? g_utf8_find_prev_char(cut->begin, start) : NULL;
    return before && letter_at(before, cut->end).letter; /* NULL too where bytes are no UTF-8 */
}

/* The possessive at the apostrophe `ch`, if it is one. */
static gboolean
cut_possessive(Cutter *cut, Letter ch)
{
    const char *start = cut->at;
    gboolean with_s = possessive_follows(start, ch.size, cut->end) && letter_before(cut, start);
    if (!with_s && (start == cut->begin || (start[-1] != 's' && start[-1] != 'S')))
        return FALSE;
    append(cut, '\'');
    if (with_s)
        append(cut, 's');
    cut->at = start + ch.size + with_s;
    return TRUE;
}

/* The word that begins with a letter at cut->at, a capital or not: its flags. */
static guint16
cut_word(Cutter *cut, gboolean capital)
{
    const char *start = cut->at, *fold = cut->fold;
    cut_letters(cut);
    guint16 flags = TOKEN_WORD;
    if (capital)
        flags |= TOKEN_CAPITAL;
    if (cut->letters >= 2 && cut->uppers == cut->letters)
        flags |= TOKEN_UPPER;
    if (cut->points)
        flags |= TOKEN_ACRONYM;
    if (takes_point(cut, start, fold)) {
        cut->at++;
        flags |= TOKEN_POINT;
    }
    return flags;
}

/* The token at cut->at, whatever it is: its flags. */
static guint16
cut_any(Cutter *cut)
{
    if (g_ascii_isdigit(*cut->at)) {
        cut_number(cut);
        return TOKEN_NUMBER;
    }
    Letter first = letter_at(cut->at, cut->end);
    if (letter_is_apostrophe(first.c) && cut_possessive(cut, first))
        return TOKEN_POSSESSIVE;
    if (first.letter)
        return cut_word(cut, first.upper);
    cut->quotes |= cutter_is_quotation_mark(first.c);
    append_letter(cut, first.c);
    cut->at += first.size;
    return 0;
}

/* Bytes of white space at `text`, no-break and thin spaces included; 0 if none. */
static gsize
space_beyond(const char *text, const char *end)
{
    gunichar c = g_utf8_get_char_validated(text, end - text);
    if (c < (gunichar)-2 && (g_unichar_isspace(c) || c == 0x200B || c == 0xFEFF))
        return g_utf8_skip[(guchar)*text];
    return 0;
}

static inline gsize
space_size(const char *text, const char *end)
{
    guchar byte = (guchar)*text;
    if (byte < 0x80)
        return byte <= ' ' && g_ascii_isspace(byte);
    return space_beyond(text, end);
}

static void
skip_space(Cutter *cut)
{
    gsize size;
    while (cut->at < cut->end && (size = space_size(cut->at, cut->end)) > 0)
        cut->at += size;
}

gboolean
cutter_goes_on(const char *stop, const char *end)
{
    Letter ch = letter_at(stop, end);
    return ch.letter || g_ascii_isdigit(*stop) || joins_word(ch, stop, end, FALSE);
}

gboolean
cutter_any(Cutter *cut, Token *token)
{
    skip_space(cut);
    if (cut->at == cut->end)
        return FALSE;
    const char *start = cut->at;
    char *fold = cut->fold;
    guint flags = cut_any(cut);
    gsize size = (gsize)(cut->fold - fold);
    if (flags & (TOKEN_WORD | TOKEN_NUMBER)) {
        flags |= cut->first;
        cut->first = 0;
    }
    if ((gsize)(start - cut->text) == cut->before)
        flags |= TOKEN_GLUED;
    *cut->fold++ = '\0';
    *token = (Token){.start = (guint32)(start - cut->text),
                     .stop = (guint32)(cut->at - cut->text),
                     .sent = cut->sent,
                     .flags = (guint16)flags,
                     .size = (guint16)MIN(size, G_MAXUINT16),
                     .key = token_key_room(fold, size),
                     .fold = fold};
    cut->before = (gsize)(cut->at - cut->text);
    return TRUE;
}
