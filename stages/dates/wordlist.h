/* wordlist: the vocabulary of the date grammar, read from the CSV tables beside the stage.
 *
 * A table has the columns word, class, value and (optional) case. A word belongs to one class or
 * more (MONTH, UNIT, LAST ...), with a value in each; case `capital` means that it counts only
 * where it is written with a capital letter. The rules of rules.csv name the classes, and any word
 * in lower case that they name becomes part of the vocabulary too.
 */
#ifndef READOUT_DATES_WORDLIST_H
#define READOUT_DATES_WORDLIST_H

#include "heads.h"
#include "letters.h"
#include "sieve.h"

/* The classes that the scanner itself gives; those of the tables follow in the order in which they
 * are met. */
enum {
    CLASS_NUM,       /* any count: 3, 1,600, 2.5, twenty-five */
    CLASS_DAY,       /* 1 to 31, also 5th */
    CLASS_ORD,       /* 5th, fifth */
    CLASS_ORDDAY,    /* 5th up to 31st in digits */
    CLASS_YEAR,      /* four digits that are a year in this century or the last two */
    CLASS_ANYYEAR,   /* three or four digits that may be a year */
    CLASS_SHORTYEAR, /* '97 */
    CLASS_TWODIGIT,  /* two digits */
    CLASS_THREEDIGIT,
    CLASS_MONTHNUM,   /* 1 to 12 in one or two digits */
    CLASS_DECADE,     /* 1990s, '90s */
    CLASS_CLOCK,      /* 10:30 */
    CLASS_HOUR,       /* 0 to 24 in one or two digits */
    CLASS_HHMM,       /* 0800 */
    CLASS_ISO,        /* 2017-01-27 */
    CLASS_PLURAL,     /* an unknown word in -s */
    CLASS_CAPITAL,    /* an unknown word with a capital letter */
    CLASS_OTHER,      /* any unknown word */
    CLASS_CARD,       /* one, twenty */
    CLASS_MULTIPLE,   /* hundred, million */
    CLASS_PAST,       /* was, said */
    CLASS_FUTURE,     /* will, scheduled */
    CLASS_PRESENT,    /* is, says */
    CLASS_INTENT,     /* agreed, plan: future before "to" */
    CLASS_UNIT,       /* day, hours */
    CLASS_AMPM,       /* a.m. */
    CLASS_ZONE,       /* GMT */
    CLASS_VAGUE,      /* several */
    CLASS_HALF,       /* half */
    CLASS_AHEAD,      /* cancelled, ahead of: the object is to come */
    CLASS_SAYING,     /* said, confirmed */
    CLASS_CLOCKSHIFT, /* half past */
    CLASS_PART,       /* morning */
    N_FIXED
};

enum { FIRST_GROUP = 64 };

#define CLASS_BIT(class) (G_GUINT64_CONSTANT(1) << ((class) % FIRST_GROUP))

/* Flags of an item that it has from its word. */
enum {
    WORD_ANCHOR = 1 << 4, /* it can make a date */
    WORD_HINT = 1 << 5,   /* without it there is no phrase that can make a date: not its first */
    WORD_JOINS = 1 << 6,  /* it may be one with what follows: a phrase, a number */
    WORD_FOLLOWS = 1 << 7 /* it may be one with what joins it */
};

typedef struct Word Word;
typedef struct Phrase Phrase;

/* How a word may be written. */
typedef enum { WRITTEN_SMALL, WRITTEN_CAPITAL, WRITTEN_FIRST, N_WRITTEN } Written;

/* What a word is when it is written so. */
typedef struct {
    guint64 classes;
    guint32 flags;
} Sense;

/* What is asked of every word of a text stands in front, in one line of a processor's cache. */
struct Word {
    guint64 head;           /* its first eight bytes */
    guint16 size;           /* bytes of `text` */
    guint16 number_of;      /* its number among all words; 0 of the one that stands for others */
    guint8 flags;           /* those of the above that it has however it is written */
    guint8 point;           /* an abbreviation */
    guint8 prefix;          /* digits may follow at once: FY2016 */
    guint8 in_rule;         /* a rule names the word itself */
    Sense sense[N_WRITTEN]; /* what it is as it is written; set with the vocabulary */
    double number;          /* its first value as a number */
    const Phrase *phrase;   /* the longest that begins with it; NULL for none */
    const char *text;       /* lower case; "" of a phrase */
    guint64 classes;        /* all of them */
    guint64 lower;          /* those that are no names: a capital only at the start of a sentence */
    guint64 capital;        /* those that need a capital letter */
    const char *value[4];   /* of its classes, in the order of value_class */
    guint8 value_class[4];
    guint8 n_values;
    guint8 opens;      /* as WORD_HINT of the first word of a phrase */
    const Word *alike; /* another one with the same head; NULL for none */
};

struct Phrase {
    const Phrase *next; /* not longer */
    Word *as;           /* what the whole stands for */
    guint n;            /* words, two or more */
    Word **word;
};

typedef struct Wordlist Wordlist;

/* What every word of a text is looked up in. */
typedef struct {
    Heads heads;
    Word **word; /* by number */
    guint32 n;
    guint64 anchors;       /* the classes whose words and numbers can make a date */
    const Word *sign[128]; /* of an ASCII sign */
    Sieve sieve;           /* for the words that can make a date */
} Vocabulary;

Wordlist *wordlist_new(void);
void wordlist_free(Wordlist *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Wordlist, wordlist_free)

/* Reads one table of the stage. `anchor`: a word of it can make a date, so that a sentence with one
 * is looked at. */
gboolean wordlist_load(Wordlist *words, const char *path, gboolean anchor, GError **error);

/* The number of a class, made if it is new; -1 when there are too many. A group of marks ($day)
 * counts from FIRST_GROUP on, as words have no groups and marks no classes. */
int wordlist_class(Wordlist *words, const char *name);

/* The word (or phrase, its words parted by blanks), made if it is new. */
Word *wordlist_intern(Wordlist *words, const char *text);

static inline gboolean
word_ends_so(const Word *word, const char *text, gsize size)
{
    for (gsize i = sizeof word->head; i < size; i++)
        if (word->text[i] != (text[i] | 0x20))
            return FALSE;
    return TRUE;
}

/* The word of `size` letters, in any case, at `text`; `head` is letters_lower() of them. The one
 * of size 0 if it is none. */
static inline const Word *
vocabulary_find(const Vocabulary *words, const char *text, gsize size, guint64 head)
{
    const Word *word = words->word[heads_find(&words->heads, head)];
    if (size < sizeof head)
        return word;
    while (word && !(word->size == size && word_ends_so(word, text, size)))
        word = word->alike;
    return word ? word : words->word[0];
}

/* The word of `size` bytes at `text`, which are as the tables have them: in lower case. */
const Word *vocabulary_find_plain(const Vocabulary *words, const char *text, gsize size);

/* The vocabulary, when all tables and rules are loaded; it lives as long as the list. */
Vocabulary wordlist_vocabulary(Wordlist *words);

/* The classes whose words and numbers can make a date, once all tables are loaded. */
guint64 wordlist_anchors(const Wordlist *words);

/* How many words there are. */
guint wordlist_size(const Wordlist *words);

/* Value of a word in one of its classes; "" without. */
const char *word_value(const Word *word, int class);

#endif
