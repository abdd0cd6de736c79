/* agency: the agency that a dateline names, before the place, in a bracket or behind the day. */
#ifndef READOUT_AGENCY_H
#define READOUT_AGENCY_H

#include "page.h"

/* A dateline on its way: text[start, stop) is the paragraph, `at` where the reading stands. */
typedef struct {
    Page *page;
    const char *text;
    gsize start, at, stop;
    gboolean upper;                /* the place stands in capitals */
    gsize place;                   /* where the place ends; start if there is none */
    gsize agency_stop;             /* behind the bracket of the agency */
    gboolean agency, known, dated; /* known: the agency is in the dictionary */
    gboolean writer;               /* the bracket names one: "(Reporter Ann Lee)" */
    NewsDate *date;
} Dateline;

/* The end of the word at `at`; whether it has no small letter and at least one capital (or any
 * letter beyond ASCII); the bytes of the dash at `at`, 0 if there is none. */
gsize dateline_word_end(const Dateline *d, gsize at);
gboolean dateline_is_upper(const char *word, gsize n);
gsize dateline_dash(const Dateline *d, gsize at);

/* Moves over an agency in front of the place: "Union Wire News Agency, Corvo, ...". */
void agency_skip(Dateline *d);

/* Moves over "(Reuters)" or "/TASS/", with a day in it or a day alone; FALSE if it is none. */
gboolean agency_scan(Dateline *d);

/* Moves over ", IRNA" behind the day: an agency known by name, in capitals; FALSE if it is none. */
gboolean agency_scan_bare(Dateline *d);

#endif
