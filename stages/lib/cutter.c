/* cutter: text cut into tokens, one after the other. */
#include "cutter.h"

#include "abbreviation.h"
#include "letter.h"

#include <string.h>

/* A folded token takes four bytes for each of its own at most, its NUL among them; a plain word is
 * written by whole chunks. */
Cutter
cutter_begin(const char *text, gsize start, gsize stop, guint32 sent, Arena *arena)
{
    Cutter cut = {.arena = arena, .text = text, .sent = sent, .place = TOKEN_FIRST};
    cut.begin = cut.at = text + start;
    cut.end = text + stop;
    cut.room = cut.fold = arena_room(arena, 4 * (stop - start) + 2 * CHUNK);
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

/* V.Putin: behind the point of an initial a name begins, not the next letter of an acronym. */
static gboolean
begins_name(const char *c, const char *end)
{
    if (c >= end)
        return FALSE;
    Letter first = letter_at(c, end);
    if (!first.upper || c + first.size >= end)
        return FALSE;
    Letter second = letter_at(c + first.size, end);
    return second.letter && !second.upper;
}

/* Whether the apostrophe, or the point behind a `single` letter, goes on with the word. */
static gboolean
joins_word(Letter ch, const char *c, const char *end, gboolean single)
{
    const char *next = c + ch.size;
    if (next >= end)
        return FALSE;
    if (letter_is_apostrophe(ch.c))
        return letter_at(next, end).letter && !possessive_follows(c, ch.size, end);
    return ch.c == '.' && single && letter_at(next, end).letter && !begins_name(next, end);
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
    gboolean pair = cut->letters == 2 && cut->uppers == 1 && begins_name(cut->at + 1, cut->end);
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

/* The token from cut->at to `stop`, whose `size` folded bytes and their NUL are written. */
static inline void
put(Cutter *cut, Token *token, const char *stop, guint flags, gsize size, guint64 key)
{
    token->start = (guint32)(cut->at - cut->text);
    token->stop = (guint32)(stop - cut->text);
    token->sent = cut->sent;
    token->flags = (guint16)flags;
    token->size = (guint16)size;
    token->key = key;
    token->fold = cut->fold;
    cut->fold += size + 1;
    cut->at = stop;
}

/* Behind a token of certain flags: a blank is skipped, and what is known of the next one noted. */
static inline void
pass_blank(Cutter *cut, guint flags)
{
    gboolean blank = cut->at < cut->end && *cut->at == ' ';
    guint first = flags & (TOKEN_WORD | TOKEN_NUMBER) ? 0 : cut->place & TOKEN_FIRST;
    cut->at += blank;
    cut->place = blank ? first : first | TOKEN_GLUED;
}

/* Of a letter of ASCII: a capital one lacks the bit. */
static inline gboolean
is_small(guint64 letter)
{
    return (letter & 0x20) != 0;
}

/* Letters of ASCII, and the key of the word they are. */
typedef struct {
    gsize size;
    guint64 key;
} Run;

/* Those at `at`, written in lower case to `fold` with a NUL behind. If there are more than `most`,
 * or more than a token counts, the size is greater than `most`. */
static Run
long_run(const char *at, gsize most, char *fold)
{
    Run run = {0};
    gsize n = CHUNK;
    for (; n == CHUNK && run.size <= most; run.size += n) {
        guint64 chunk = chunk_read(at + run.size), others = chunk_letters(chunk) ^ CHUNK_ALL;
        n = others ? (gsize)__builtin_ctzll(others) / 8 : CHUNK;
        chunk_write(fold + run.size, chunk_lower(chunk));
        if (n > 0)
            run.key = token_key_add(run.key, chunk_first(chunk_lower(chunk), n));
    }
    fold[run.size] = '\0';
    if (run.size > G_MAXUINT16)
        run.size = G_MAXSIZE;
    return run;
}

/* The same, where most runs end within the first chunk. */
static inline Run
run_at(const char *at, gsize most, char *fold)
{
    guint64 chunk = chunk_read(at), others = chunk_letters(chunk) ^ CHUNK_ALL;
    if (others == 0)
        return long_run(at, most, fold);
    guint64 word = chunk_lower(chunk) & (((others & -others) >> 7) - 1);
    chunk_write(fold, word);
    return (Run){(gsize)__builtin_ctzll(others) / 8, token_key_add(0, word)};
}

/* The byte of ASCII at cut->at, if it is one that is always a token by itself. */
static inline gboolean
cut_mark(Cutter *cut, Token *token)
{
    guchar byte = (guchar)*cut->at;
    if (byte <= ' ' || byte >= 0x80 || g_ascii_isdigit(byte) || byte == '\'')
        return FALSE;
    cut->quotes |= byte == '"';
    cut->fold[0] = (char)byte;
    cut->fold[1] = '\0';
    put(cut, token, cut->at + 1, cut->place & TOKEN_GLUED, 1, token_key_add(0, byte));
    pass_blank(cut, 0);
    return TRUE;
}

/* Whether a word goes on at `stop`, behind letters of ASCII; FALSE for most of what is no blank. */
static inline gboolean
goes_on(const char *stop, const char *end, gsize letters)
{
    guchar byte = (guchar)*stop;
    if (byte < 0x80 && byte != '\'')
        return g_ascii_isdigit(byte) || (byte == '.' && letters <= 2);
    Letter ch = letter_at(stop, end);
    return ch.letter || joins_word(ch, stop, end, FALSE);
}

static gboolean
all_capital(const char *at, gsize size)
{
    for (gsize i = 0; i < size; i++)
        if (is_small((guint64)at[i]))
            return FALSE;
    return size >= 2;
}

/* The word at cut->at, if it is one of letters of ASCII alone, or the mark: so are nearly all. */
static inline gboolean
cut_plain(Cutter *cut, Token *token)
{
    const char *at = cut->at;
    gsize left = (gsize)(cut->end - at);
    Run run = run_at(at, left, cut->fold);
    if (run.size == 0)
        return cut_mark(cut, token);
    const char *stop = at + run.size;
    guchar behind = (guchar)*stop;
    if (run.size > left || (behind != ' ' && goes_on(stop, cut->end, run.size)))
        return FALSE;
    guint flags = (is_small((guint64)*at) ? TOKEN_WORD : TOKEN_WORD | TOKEN_CAPITAL) | cut->place;
    if (!is_small((guint64)at[1]) && all_capital(at, run.size))
        flags |= TOKEN_UPPER;
    if (behind == '.' && run.size < left && abbreviation_is(cut->fold, run.size)) {
        flags |= TOKEN_POINT;
        stop++;
    }
    put(cut, token, stop, flags, run.size, run.key);
    pass_blank(cut, flags);
    return TRUE;
}

/* The token at cut->at, whatever it is. */
static void
cut_other(Cutter *cut, Token *token)
{
    const char *start = cut->at;
    char *fold = cut->fold;
    guint flags = cut_any(cut);
    const char *stop = cut->at;
    gsize size = (gsize)(cut->fold - fold);
    flags |= flags & (TOKEN_WORD | TOKEN_NUMBER) ? cut->place : cut->place & TOKEN_GLUED;
    *cut->fold = '\0';
    cut->at = start;
    cut->fold = fold;
    put(cut, token, stop, flags, MIN(size, G_MAXUINT16), token_key_room(fold, size));
    cut->fold = fold + size + 1;
    pass_blank(cut, flags);
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

/* Skips white space; FALSE if there is none. */
static gboolean
skip_space(Cutter *cut)
{
    const char *start = cut->at;
    gsize size;
    while (cut->at < cut->end && (size = space_size(cut->at, cut->end)) > 0)
        cut->at += size;
    if (cut->at > start)
        cut->place &= ~(guint)TOKEN_GLUED;
    return cut->at > start;
}

gsize
cutter_fill(Cutter *cut, Token *into, gsize room)
{
    Cutter here = *cut; /* known here alone: its members need not stand in memory */
    Token *token = into, *end = into + room;
    while (token < end && here.at < here.end) {
        if (cut_plain(&here, token)) {
            token++;
            continue;
        }
        *cut = here;
        if (!skip_space(cut))
            cut_other(cut, token++);
        here = *cut;
    }
    *cut = here;
    return (gsize)(token - into);
}

void
cutter_end(const Cutter *cut)
{
    arena_keep(cut->arena, (gsize)(cut->fold - cut->room));
}
