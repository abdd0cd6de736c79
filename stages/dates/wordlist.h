/* wordlist: the vocabulary of the date grammar, read from the CSV tables beside the stage.
 *
 * A table has the columns word, class, value and (optional) case. A word belongs to one class or
 * more (MONTH, UNIT, LAST
 * ...), with a value in each; case `capital` means that it counts only where it is written with a
 * capital letter. The rules of rules.csv name the classes, and any word in lower case that they
 * name becomes part of the vocabulary too. */
#ifndef READOUT_DATES_WORDLIST_H
#define READOUT_DATES_WORDLIST_H

#include "conf.h"

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
    CLASS_MONTHNUM, /* 1 to 12 in one or two digits */
    CLASS_DECADE,   /* 1990s, '90s */
    CLASS_CLOCK,    /* 10:30 */
    CLASS_HOUR,     /* 0 to 24 in one or two digits */
    CLASS_HHMM,     /* 0800 */
    CLASS_ISO,      /* 2017-01-27 */
    CLASS_PLURAL,   /* an unknown word in -s */
    CLASS_CAPITAL,  /* an unknown word with a capital letter */
    CLASS_OTHER,    /* any unknown word */
    CLASS_CARD,     /* one, twenty */
    CLASS_MULTIPLE, /* hundred, million */
    CLASS_PAST,     /* was, said */
    CLASS_FUTURE,   /* will, scheduled */
    CLASS_PRESENT,  /* is, says */
    CLASS_INTENT,   /* agreed, plan: future before "to" */
    CLASS_UNIT,     /* day, hours */
    CLASS_AMPM,     /* a.m. */
    CLASS_ZONE,     /* GMT */
    CLASS_VAGUE,    /* several */
    CLASS_HALF,     /* half */
    CLASS_AHEAD,    /* cancelled, ahead of: the object is to come */
    N_FIXED
};

enum { FIRST_GROUP = 64 };

#define CLASS_BIT(class) (G_GUINT64_CONSTANT(1) << ((class) % FIRST_GROUP))

typedef struct Word Word;
struct Word {
    const char *text; /* lower case */
    guint32 hash;
    guint64 classes;
    guint64 lower; /* those that are no names: a capital is right only at the start of a sentence */
    guint64 capital;      /* those of its classes that need a capital letter */
    const char *value[4]; /* of its classes, in the order of value_class */
    guint8 value_class[4];
    double number; /* its first value as a number */
    guint8 n_values;
    gboolean anchor;         /* it can make a date, or is the longest word of a phrase that can */
    gboolean anchor_capital; /* the same, only with a capital letter */
    gboolean point;          /* an abbreviation */
    gboolean in_rule;        /* a rule names the word itself */
    GPtrArray *phrases;      /* Phrase *, longest first, that begin with it; NULL for none */
};

typedef struct {
    GPtrArray *words; /* Word *, two or more */
    Word *as;         /* what the whole stands for */
} Phrase;

typedef struct Wordlist Wordlist;

Wordlist *wordlist_new(void);
void wordlist_free(Wordlist *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Wordlist, wordlist_free)

/* Reads one table of the stage. `anchor`: a word of it can make a date, so that a sentence with one
 * is looked at. */
gboolean wordlist_load(Wordlist *words, const Conf *conf, const char *file, gboolean anchor,
                       GError **error);

/* The number of a class, made if it is new; -1 when there are too many. A group of marks ($day)
 * counts from FIRST_GROUP on, as words have no groups and marks no classes. */
int wordlist_class(Wordlist *words, const char *name);

/* The word (or phrase, its words parted by blanks), made if it is new. */
Word *wordlist_intern(Wordlist *words, const char *text);

/* The word of `size` bytes in lower case with that hash, or NULL. */
const Word *wordlist_find(const Wordlist *words, const char *text, gsize size, guint32 hash);

/* The hash that wordlist_find wants: of lower-case bytes. */
#define WORDS_HASH_START    2166136261u
#define WORDS_HASH(hash, c) (((hash) ^ (guchar)(c)) * 16777619u)

/* The same for a word as it stands in a text, in any case. */
const Word *wordlist_find_text(const Wordlist *words, const char *text, gsize size, guint32 hash);

/* To be called when all tables are loaded. */
void wordlist_freeze(Wordlist *words);

/* For each pair of letters the lengths of the words that anchor and begin with it, as bits (31 for
 * any longer); letters in any case. */
#define WORDS_PAIR(a, b) ((((guchar)(a)&31) << 5) | ((guchar)(b)&31))
const guint32 *wordlist_pairs(const Wordlist *words);

/* Value of a word in one of its classes; "" without. */
const char *word_value(const Word *word, int class);

#endif
