/* cutter: text cut into tokens, one after the other. */
#include "cutter.h"

#include "abbreviation.h"

/* A folded token takes four bytes for each of its own at most, its NUL among them; a plain word is
 * written by whole chunks. */
void
cutter_begin(Cutter *cut, gsize start, gsize stop, guint32 sent)
{
    cut->begin = cut->at = cut->text + start;
    cut->end = cut->text + stop;
    cut->before = G_MAXSIZE;
    cut->sent = sent;
    cut->first = TOKEN_FIRST;
    cut->quotes = FALSE;
    cut->room = cut->fold = arena_room(cut->arena, 4 * (stop - start) + 2 * CHUNK);
}

/* Up to 64 bytes of a text. A token is plain if it is a word of nothing but letters of ASCII, or
 * one of the marks of a Bytemap: so are nearly all. Here are those before the first other one. */
typedef struct {
    guint64 starts, ends; /* a bit for each byte that a token begins at, and for each one right
                             behind its last: the first of one belongs to the first of the other */
    gboolean barred;      /* behind them comes one that is not plain */
    gboolean quotes;      /* among the bytes is a straight quotation mark */
} Window;

/* Whether the word that ends at `stop` goes on there, or may do so by the point of an initial. */
static gboolean
goes_on(const char *stop, const char *end)
{
    return *stop == '.' || cutter_goes_on(stop, end);
}

/* A word that ends at the bar is plain only if it does not go on there; the point of a single
 * letter is a bar, too. */
static inline Window
window_at(const char *at, const char *end)
{
    Bytemap map = bytemap_read(at);
    guint64 valid = ~(guint64)0 >> (BYTEMAP - MIN(end - at, BYTEMAP));
    guint64 letters = map.letters & valid, marks = map.marks & valid;
    guint64 others = ~(map.letters | map.blanks | map.marks);
    guint64 next = letters << 1, behind = next & ~letters, single = behind & ~(next << 1);
    guint64 bars = (others | (single & ~map.blanks)) & valid;
    guint64 bar = bars & -bars, known = bar | (bar - 1); /* all, where there is no bar */
    if ((behind & bar) && goes_on(at + __builtin_ctzll(bar), end))
        known = bar - 1;
    return (Window){.starts = (letters & ~next) | marks,
                    .ends = (behind | marks << 1) & known,
                    .barred = bar != 0,
                    .quotes = (map.quotes & valid) != 0};
}

/* Takes the lowest bit out of a set; which one it was. */
static inline guint
take_bit(guint64 *set)
{
    guint bit = (guint)__builtin_ctzll(*set);
    *set &= *set - 1;
    return bit;
}

/* Of a letter of ASCII: a capital one lacks the bit. */
static inline gboolean
is_small(guint64 letter)
{
    return (letter & 0x20) != 0;
}

/* Whether a plain token is a word of capital letters, two or more: a mark has no small one. */
static gboolean
all_capital(const char *at, gsize size)
{
    for (gsize i = 0; i < size; i++)
        if (is_small((guint64)at[i]))
            return FALSE;
    return size >= 2;
}

/* Whether the point at `stop`, behind a plain token, belongs to it: it is an abbreviation or, where
 * a name begins behind it, an initial of two letters: Yu.Orlov. */
static gboolean
takes_point(const Cutter *cut, const char *start, const char *stop, const char *fold)
{
    if (stop == cut->end)
        return FALSE;
    if (stop - start == 2 && is_small((guint64)start[0]) != is_small((guint64)start[1]) &&
        cutter_begins_name(stop + 1, cut->end))
        return TRUE;
    return abbreviation_is(fold, (gsize)(stop - start));
}

/* Writes a word of more letters than a chunk has in lower case; returns its key. */
static guint64
fold_long(char *fold, const char *at, gsize size)
{
    guint64 key = 0;
    for (; size > CHUNK; fold += CHUNK, at += CHUNK, size -= CHUNK) {
        guint64 chunk = chunk_lower(chunk_read(at));
        chunk_write(fold, chunk);
        key = token_key_add(key, chunk);
    }
    guint64 last = chunk_first(chunk_lower(chunk_read(at)), size);
    chunk_write(fold, last);
    fold[size] = '\0';
    return token_key_add(key, last);
}

/* The bytes of a chunk that are a token's of so many bytes. */
#define HEAD(size) (~(guint64)0 >> 8 * (CHUNK - (size)))
static const guint64 heads[CHUNK + 1] = {0,       HEAD(1), HEAD(2), HEAD(3), HEAD(4),
                                         HEAD(5), HEAD(6), HEAD(7), HEAD(8)};

/* The same of any plain token, whose first bytes are `chunk`: marks are what they are in lower
 * case. */
static inline guint64
fold_plain(char *fold, const char *at, guint64 chunk, gsize size)
{
    if (size > CHUNK)
        return fold_long(fold, at, size);
    chunk = chunk_lower(chunk) & heads[size];
    chunk_write(fold, chunk);
    fold[size] = '\0';
    return token_key_add(0, chunk);
}

/* The flags of a plain token by the three highest bits of its first byte, which tell a mark, a
 * capital letter and a small one. */
static const guint16 kinds[] = {[1] = 0, [2] = TOKEN_WORD | TOKEN_CAPITAL, [3] = TOKEN_WORD};

/* The plain tokens of a window. What kind of token comes, and whether one is glued, is reckoned,
 * not asked: there is no branch that a processor could guess wrong. */
static inline Token *
cut_plain(Cutter *cut, Window window, Token *token)
{
    const char *const text = cut->text;
    const gsize at = (gsize)(cut->at - text);
    gsize before = cut->before, stop = at;
    char *fold = cut->fold;
    for (; window.ends; token++) {
        gsize start = at + take_bit(&window.starts);
        stop = at + take_bit(&window.ends);
        gsize size = stop - start;
        guint64 chunk = chunk_read(text + start);
        guint glued = start == before ? TOKEN_GLUED : 0;
        token->start = (guint32)start;
        token->stop = (guint32)stop;
        token->sent = cut->sent;
        token->flags = (guint16)(kinds[chunk >> 5 & 7] | glued);
        token->size = (guint16)size;
        token->key = fold_plain(fold, text + start, chunk, size);
        token->fold = fold;
        if (!is_small(chunk >> 8) && all_capital(text + start, size))
            token->flags |= TOKEN_UPPER;
        if (text[stop] == '.' && takes_point(cut, text + start, text + stop, fold)) {
            token->flags |= TOKEN_POINT;
            token->stop = (guint32)++stop; /* the point is no token of its own */
            window.starts &= window.starts - 1;
            window.ends &= window.ends - 1;
        }
        before = stop;
        fold += size + 1;
    }
    cut->quotes |= window.quotes;
    cut->before = before;
    cut->fold = fold;
    cut->at = text + stop;
    return token;
}

/* Notes the first word, if it is among these tokens. */
static inline void
note_first(Cutter *cut, Token *token, const Token *end)
{
    for (; cut->first && token < end; token++)
        if (token->flags & TOKEN_WORD) {
            token->flags |= (guint16)cut->first;
            cut->first = 0;
        }
}

gsize
cutter_fill(Cutter *cut, Token *into, gsize room)
{
    Token *token = into;
    while (cut->at < cut->end && (gsize)(token - into) + CUTTER_LEAST <= room) {
        Token *from = token;
        Window window = window_at(cut->at, cut->end);
        token = cut_plain(cut, window, token);
        note_first(cut, from, token);
        if (window.barred || token == from)
            token += cutter_any(cut, token);
    }
    return (gsize)(token - into);
}

void
cutter_end(const Cutter *cut)
{
    arena_keep(cut->arena, (gsize)(cut->fold - cut->room));
}
