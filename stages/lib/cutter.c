/* cutter: text cut into tokens, one after the other. */
#include "cutter.h"

#include "letter.h"

#include <string.h>

enum {
    ABBREVIATION_MAX = 5, /* letters of the longest one */
    PLAIN_MAX = 57        /* marks that can be looked at together */
};

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

/* Writes the text in small letters, and the marks of its letters and capitals: one byte of each for
 * eight of the text, and eight empty ones behind. */
static void
read_ahead(const char *text, gsize size, char *small, guint8 *letters_at, guint8 *big_at)
{
    gsize n = 0;
    for (gsize at = 0; at < size; at += CHUNK, n++) {
        guint64 chunk = chunk_read_end(text + at, size - at);
        guint64 letters = chunk_letters(chunk), capitals = chunk_capitals(chunk, letters);
        chunk_write(small + at, chunk | capitals >> 2);
        letters_at[n] = chunk_bits(letters);
        big_at[n] = chunk_bits(capitals);
    }
    chunk_write((char *)letters_at + n, 0);
    chunk_write((char *)big_at + n, 0);
}

/* A folded token takes four bytes for each of its own at most, its NUL among them. */
Cutter
cutter_begin(const char *text, gsize size, gsize offset, guint32 sent, Arena *arena)
{
    gsize marks = size / CHUNK + 1 + CHUNK;
    char *small = arena_room(arena, 5 * size + 2 * CHUNK + 2 * marks);
    char *fold = small + size + CHUNK, *letters_at = fold + 4 * size + CHUNK;
    Cutter cut = {.arena = arena, .text = text, .end = text + size, .offset = offset, .sent = sent};
    cut.at = text;
    cut.small = small;
    cut.fold = fold;
    cut.letters_at = (guint8 *)letters_at;
    cut.big_at = (guint8 *)letters_at + marks;
    cut.first = TRUE;
    read_ahead(text, size, small, (guint8 *)letters_at, (guint8 *)letters_at + marks);
    return cut;
}

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

/* Whether the apostrophe at `c` is the beginning of a possessive 's: such a one ends the word. */
static gboolean
possessive_follows(const Cutter *cut, const char *c, gsize size)
{
    const char *s = c + size;
    if (s >= cut->end || (*s != 's' && *s != 'S'))
        return FALSE;
    return s + 1 >= cut->end || !(letter_at(s + 1, cut->end).letter);
}

static gboolean
joins_word(const Cutter *cut, Letter ch, const char *c)
{
    const char *next = c + ch.size;
    if (next >= cut->end)
        return FALSE;
    if (letter_is_apostrophe(ch.c))
        return letter_at(next, cut->end).letter && !possessive_follows(cut, c, ch.size);
    if (ch.c == '.') /* dotted acronym: single letters between the points */
        return cut->letters - cut->points == 1 && letter_at(next, cut->end).letter;
    return FALSE;
}

/* The letters of a word and what joins them. */
static void
cut_letters(Cutter *cut)
{
    const char *c = cut->at;
    cut->letters = cut->uppers = cut->points = 0;
    while (c < cut->end) {
        Letter ch = letter_at(c, cut->end);
        if (!ch.letter && !g_ascii_isdigit(*c) && !joins_word(cut, ch, c))
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
takes_point(Cutter *cut, const char *start, const char *fold)
{
    if (cut->at >= cut->end || *cut->at != '.')
        return FALSE;
    if (cut->points > 0)
        return TRUE;
    gboolean initial = cut->letters == 1 && cut->uppers == 1 && cut->at - start <= 2;
    *cut->fold = '\0';
    return initial || (cut->fold - fold <= ABBREVIATION_MAX && is_abbreviation(fold));
}

static gboolean
letter_before(const Cutter *cut, const char *start)
{
    const char *before = start > cut->text ? g_utf8_find_prev_char(cut->text, start) : NULL;
    return before && letter_at(before, cut->end).letter; /* NULL too where bytes are no UTF-8 */
}

/* The possessive at the apostrophe `ch`, if it is one. */
static gboolean
cut_possessive(Cutter *cut, Letter ch)
{
    const char *start = cut->at;
    gboolean with_s = possessive_follows(cut, start, ch.size) && letter_before(cut, start);
    if (!with_s && (start == cut->text || (start[-1] != 's' && start[-1] != 'S')))
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

/* The marks from byte `at` on, the first one lowest; PLAIN_MAX of them at least. */
static guint64
marks_from(const guint8 *marks, gsize at)
{
    return chunk_read((const char *)marks + at / CHUNK) >> at % CHUNK;
}

/* Whether a word may go on at a byte that is no letter of ASCII, or takes it along. */
static gboolean
may_go_on(guchar byte, guint letters)
{
    return byte >= 0x80 || g_ascii_isdigit(byte) || byte == '\'' || (byte == '.' && letters == 1);
}

/* The word at cut->at, if it is one of letters of ASCII alone, as nearly all are; else `token` is
 * left as it is. */
static gboolean
cut_plain(Cutter *cut, Token *token)
{
    gsize at = (gsize)(cut->at - cut->text);
    guint64 others = ~marks_from(cut->letters_at, at);
    guint n = (guint)__builtin_ctzll(others | (guint64)1 << PLAIN_MAX);
    const char *stop = cut->at + n;
    guchar behind = stop < cut->end ? (guchar)*stop : ' ';
    if (n == 0 || n == PLAIN_MAX || (behind != ' ' && may_go_on(behind, n)))
        return FALSE;
    guint64 all = ((guint64)1 << n) - 1, capitals = marks_from(cut->big_at, at) & all;
    char *fold = cut->small + at;
    token->fold = fold;
    token->size = (guint16)n;
    token->key = token_key_room(fold, n);
    token->flags = TOKEN_WORD;
    if (capitals & 1)
        token->flags |= TOKEN_CAPITAL;
    if (capitals == all && n >= 2)
        token->flags |= TOKEN_UPPER;
    fold[n] = '\0';
    if (behind == '.' && n <= ABBREVIATION_MAX && is_abbreviation(fold)) {
        token->flags |= TOKEN_POINT;
        stop++;
    }
    cut->at = stop;
    return TRUE;
}

static void
cut_other(Cutter *cut, Token *token)
{
    const char *fold = cut->fold;
    token->flags = cut_any(cut);
    gsize size = (gsize)(cut->fold - fold);
    token->fold = fold;
    token->size = (guint16)MIN(size, G_MAXUINT16);
    token->key = token_key_room(fold, size);
    *cut->fold++ = '\0';
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
    while (cut->at < cut->end && (size = space_size(cut->at, cut->end)) > 0) {
        cut->at += size;
        cut->glued = FALSE;
    }
}

/* The token at cut->at. */
static void
cut_next(Cutter *cut, Token *token)
{
    token->sent = cut->sent;
    token->start = (guint32)(cut->offset + (gsize)(cut->at - cut->text));
    if (!cut_plain(cut, token))
        cut_other(cut, token);
    token->stop = (guint32)(cut->offset + (gsize)(cut->at - cut->text));
    if (cut->glued)
        token->flags |= TOKEN_GLUED;
    if (cut->first && (token->flags & (TOKEN_WORD | TOKEN_NUMBER))) {
        token->flags |= TOKEN_FIRST;
        cut->first = FALSE;
    }
    cut->glued = TRUE;
}

gsize
cutter_fill(Cutter *cut, Token *into, gsize room)
{
    gsize n = 0;
    for (; n < room; n++) {
        skip_space(cut);
        if (cut->at >= cut->end)
            break;
        cut_next(cut, &into[n]);
    }
    return n;
}

void
cutter_end(const Cutter *cut)
{
    arena_keep(cut->arena, (gsize)(cut->fold - cut->small));
}
