/* cues: the dictionaries of the splitter. */
#ifndef READOUT_SPLIT_CUES_H
#define READOUT_SPLIT_CUES_H

#include <glib.h>

/* What an abbreviation says about the full stop behind it. */
typedef enum {
    ABBREVIATION_NONE,
    ABBREVIATION_TITLE,   /* never ends a sentence: Mr. Sen. */
    ABBREVIATION_NEVER,   /* the same, without a name behind it: vs. e.g. */
    ABBREVIATION_NUMBER,  /* not before a number: No. Art. */
    ABBREVIATION_MONTH,   /* not before a number, ends before a word that starts sentences */
    ABBREVIATION_WEEKDAY, /* as a month */
    ABBREVIATION_PLACE,   /* ends only before a word that starts sentences: Calif. */
    ABBREVIATION_COMPANY, /* the same: Inc. Jr. */
    ABBREVIATION_TIME,    /* a.m. */
    ABBREVIATION_BANG     /* written with an exclamation mark: Yahoo! */
} Abbreviation;

typedef struct Cues Cues;

/* Reads abbreviations.csv (word without its last point, class), starters.csv (word) and
 * reporting.csv (verb) at the paths given, and the user's own abbreviations in `own` (a file, one a
 * line, `word` or `word,class`; class company without one; NULL for none). */
Cues *cues_open(const char *abbreviations, const char *starters, const char *reporting,
                const char *own, GError **error);
void cues_free(Cues *cues);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Cues, cues_free)

/* The class of the word (without its last point), whatever its case. */
Abbreviation cues_abbreviation(const Cues *cues, const char *word, gsize size);

/* Whether sentences often begin with the word. */
gboolean cues_starts(const Cues *cues, const char *word, gsize size);

/* Whether the word is a verb of saying: said, told, asked. */
gboolean cues_reports(const Cues *cues, const char *word, gsize size);

#endif
