/* run: a stretch of capitals that no dictionary explains, and the evidence for what it is. */
#ifndef READOUT_RUN_H
#define READOUT_RUN_H

#include "namekey.h"

typedef struct Run Run;
struct Run {
    Run *next;             /* of the document */
    guint first, stop;     /* tokens */
    guint begin, end;      /* of its sentence: tokens */
    guint words;           /* tokens that are words, when its type was read */
    guint32 bits;          /* of all of them together */
    guint32 before, after; /* bits of the tokens beside it; 0 where its sentence ends */
    gboolean common;       /* all were ordinary words */
    gboolean opens;        /* first word of a sentence or quotation: its capital says nothing */
    What what;             /* WHAT_NONE: nothing speaks for a type */
    guint strength;        /* 3 sure, 2 likely, 1 weak */
    Name name;             /* of its words */
    NameKey *key;          /* of the same */
};

/* Steps: a word in capitals that is no weekday and no verb of a headline; no phrase of the
 * dictionaries covers `at`; an initial (J.); a place where a capital says nothing; the end of the
 * run that begins at `first`. */
gboolean run_is_capital(const Scene *scene, guint at);
gboolean run_is_free(const Scene *scene, guint at);
gboolean run_is_initial(const Token *token);
gboolean run_opens_clause(const Scene *scene, guint at);
guint run_stop(const Scene *scene, guint first);

/* A single place or demonym that is a given name too (Jordan, Chad, Paris) or stands as a surname.
 */
gboolean run_is_personal(const Scene *scene, guint at);

/* The end of what the run from `first` on goes on with at `at`, which is no capital word: a mark or
 * a small word, and the capital behind it. `at` if it ends there. */
guint run_over_small(const Scene *scene, guint first, guint at, guint stop);

/* Student Government, Teachers Union: a profession as part of a body's name begins at `at`. */
gboolean run_names_body(const Scene *scene, guint at);

/* TRUE if a name can begin at `at` that no dictionary knows. */
gboolean run_starts(const Scene *scene, guint at);

/* The run that begins at `at`, with its type as far as its own words and its neighbours tell; in
 * the scratch. */
Run *run_read(const Scene *scene, NameKeys *keys, guint at);

/* Where a name that ends in (or begins with) a word such as Ministry goes on to: "Ministry of
 * Foreign Affairs". `stop` if nowhere. */
guint run_extend_of(const Scene *scene, guint first, guint stop);

/* End of what goes on after the first words of an Arabic name: "bin Fahd Al Saud"; `stop` if
 * nothing does. */
guint run_tail(const Scene *scene, guint stop);

/* End of the capitals from `at` on; `at` if there is none. */
guint run_capitals(const Scene *scene, guint at);

/* TRUE if [first, stop) has ordinary words only; if the free word at `at` is a people: workers,
 * women. */
gboolean run_all_common(const Scene *scene, guint first, guint stop);
gboolean run_is_people(const Scene *scene, guint at);

/* "Mines and Energy Ministry", "Truth and Reconciliation Commission": the end of a body with two
 * fields; `stop` if the words [first, stop) are none. */
guint run_over_and(const Scene *scene, guint first, guint stop);

/* "General Election Commission", "Private Schools Council": the title before the body of ordinary
 * words that begins at `at` is an adjective. */
gboolean run_is_general(const Scene *scene, guint at);

/* Where the name of the body at `at` begins that an office or a people in capitals owns ("Prime
 * Minister's Office", "People's Progressive Party") or that goes on to the left; else `at`. */
guint run_owner_start(const Scene *scene, guint at);

/* "Welfare Party Nepal": the end of a country right behind a body whose branch it names; `stop` if
 * none is. */
guint run_over_branch(const Scene *scene, guint first, guint stop);

/* WHAT_ORGANISATION or WHAT_PLACE where the last word of [first, stop) says so, else WHAT_NONE. */
What run_head(const Scene *scene, guint first, guint stop);

#endif
