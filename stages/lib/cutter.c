/* cutter: text cut into tokens, one after the other. */
#include "cutter.h"

#include "letter.h"

#include <string.h>

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

/* The letters and digits of ASCII in lower case, 0 for every other byte. */
static const char SMALL[256] = {
    ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4', ['5'] = '5', ['6'] = '6',
    ['7'] = '7', ['8'] = '8', ['9'] = '9', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd',
    ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j', ['k'] = 'k',
    ['l'] = 'l', ['m'] = 'm', ['n'] = 'n', ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r',
    ['s'] = 's', ['t'] = 't', ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x', ['y'] = 'y',
    ['z'] = 'z', ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e', ['F'] = 'f',
    ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j', ['K'] = 'k', ['L'] = 'l', ['M'] = 'm',
    ['N'] = 'n', ['O'] = 'o', ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't',
    ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z'};

Cutter
cutter_begin(const char *text, gsize size, gsize offset, guint32 sent, Arena *arena)
{
    char *room = arena_room(arena, 4 * size + 1);
    return (Cutter){.arena = arena,
                    .text = text,
                    .end = text + size,
                    .offset = offset,
                    .sent = sent,
                    .at = text,
                    .fold = room,
                    .room = room,
                    .first = TRUE};
}

/* One step of g_str_hash. */
static inline guint32
hash_byte(guint32 hash, char byte)
{
    return hash * 33 + (guint32)byte;
}

static void
append(Cutter *cut, char byte)
{
    *cut->fold++ = byte;
    cut->hash = hash_byte(cut->hash, byte);
}

/* The same of a character beyond ASCII. */
static void
append_beyond(Cutter *cut, gunichar c)
{
    const char *stop = cut->fold + letter_fold(cut->fold, c);
    for (; cut->fold < stop; cut->fold++)
        cut->hash = hash_byte(cut->hash, *cut->fold);
}

static inline void
append_letter(Cutter *cut, gunichar c)
{
    if (c < 0x80)
        append(cut, SMALL[c] ? SMALL[c] : (char)c);
    else
        append_beyond(cut, c);
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

/* Counts the letters of [from, to), all letters and digits of ASCII. */
static void
count_letters(Cutter *cut, const char *from, const char *to)
{
    for (; from < to; from++) {
        cut->letters += g_ascii_isalpha(*from);
        cut->uppers += g_ascii_isupper(*from);
    }
}

/* The ASCII letters and digits at `c`, most of what there is. */
static const char *
cut_ascii(Cutter *cut, const char *c)
{
    const char *from = c, *end = cut->end;
    char *fold = cut->fold, small;
    guint32 hash = cut->hash;
    guint common = 'a' & 'z'; /* the bits of all small letters; capitals and digits lack some */
    for (; c < end && (small = SMALL[(guchar)*c]); c++) {
        *fold++ = small;
        hash = hash_byte(hash, small);
        common &= (guint)*c;
    }
    cut->fold = fold;
    cut->hash = hash;
    if (common == ('a' & 'z'))
        cut->letters += (guint)(c - from);
    else
        count_letters(cut, from, c);
    return c;
}

/* Whether a byte of that kind can stand inside a word, besides letters and digits of ASCII. */
static gboolean
may_join(char byte)
{
    return byte == '\'' || byte == '.' || (guchar)byte >= 0x80;
}

/* What follows the first letter of a word. */
static void
cut_rest(Cutter *cut)
{
    const char *c = cut->at;
    while ((c = cut_ascii(cut, c)) < cut->end && may_join(*c)) {
        Letter ch = letter_at(c, cut->end);
        if (ch.letter) {
            cut->letters++;
            cut->uppers += (guint)ch.upper;
            append_letter(cut, ch.c);
        } else if (joins_word(cut, ch, c)) {
            if (ch.c == '.')
                cut->points++;
            else
                append_letter(cut, ch.c);
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
    return initial || (cut->fold - fold <= 5 && is_abbreviation(fold));
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

/* The word that begins with the letter `first` at cut->at: its flags. */
static guint16
cut_word(Cutter *cut, Letter first)
{
    const char *start = cut->at, *fold = cut->fold;
    cut->letters = 1;
    cut->uppers = (guint)first.upper;
    cut->points = 0;
    append_letter(cut, first.c);
    cut->at += first.size;
    cut_rest(cut);
    guint16 flags = TOKEN_WORD;
    if (first.upper)
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

/* The token at cut->at: its flags. */
static guint16
cut_token(Cutter *cut)
{
    if (g_ascii_isdigit(*cut->at)) {
        cut_number(cut);
        return TOKEN_NUMBER;
    }
    Letter first = letter_at(cut->at, cut->end);
    if (letter_is_apostrophe(first.c) && cut_possessive(cut, first))
        return TOKEN_POSSESSIVE;
    if (first.letter)
        return cut_word(cut, first);
    cut->quotes |= cutter_is_quotation_mark(first.c);
    append_letter(cut, first.c);
    cut->at += first.size;
    return 0;
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

static void
skip_space(Cutter *cut)
{
    gsize size;
    while (cut->at < cut->end && (size = space_size(cut->at, cut->end)) > 0) {
        cut->at += size;
        cut->glued = FALSE;
    }
}

gboolean
cutter_next(Cutter *cut, Token *token)
{
    skip_space(cut);
    if (cut->at >= cut->end)
        return FALSE;
    const char *start = cut->at;
    char *fold = cut->fold;
    cut->hash = 5381; /* as g_str_hash begins */
    guint16 flags = cut_token(cut);
    if (cut->glued)
        flags |= TOKEN_GLUED;
    if (cut->first && (flags & (TOKEN_WORD | TOKEN_NUMBER))) {
        flags |= TOKEN_FIRST;
        cut->first = FALSE;
    }
    cut->glued = TRUE;
    *token = (Token){.start = (guint32)(cut->offset + (gsize)(start - cut->text)),
                     .stop = (guint32)(cut->offset + (gsize)(cut->at - cut->text)),
                     .sent = cut->sent,
                     .hash = cut->hash,
                     .flags = flags,
                     .size = (guint16)MIN(cut->fold - fold, G_MAXUINT16),
                     .fold = fold};
    *cut->fold++ = '\0';
    return TRUE;
}

void
cutter_end(const Cutter *cut)
{
    arena_keep(cut->arena, (gsize)(cut->fold - cut->room));
}
