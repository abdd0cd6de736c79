/* day: the day that the text is telling of: "He then called B", "the conversation with C came
 * next". */
#ifndef READOUT_EVENTS_DAY_H
#define READOUT_EVENTS_DAY_H

#include "draft.h"
#include "tables.h"

typedef struct {
    const char *time; /* one calendar day, known or under-specified; NULL for none */
    const Row *row;   /* the date (or document) row that it comes from */
    const char *kind; /* of the contact that was on it */
    guint sentence;
    Roster who;        /* whose contact that was */
    Roster parties;    /* all of them */
    const char *ahead; /* the one day ahead that sentence `planned` names; NULL for none */
    const Row *plan;   /* its date row */
    guint planned;
} Day;

/* The day of a value such as 2017-01-28TNI or XXXX-WXX-6; NULL if it is no single day. */
const char *day_of(const char *time, Arena *arena);

/* "had met", "their previous talks": TRUE if the words say that it is no part of what is told. */
gboolean day_is_another(const Tables *tables, const View *view, const Draft *draft);

/* "his recent visit", "Speaking on Monday, he said he had met B": TRUE if the words say that it was
 * before the day of the news. */
gboolean day_is_earlier(const Tables *tables, const View *view, const Draft *draft);

/* "Thursday", "Thursday morning"; not "yesterday", "last Thursday", "4 May". */
gboolean day_is_weekday(const Row *row);

/* TRUE if the row is a date that does not lie ahead. */
gboolean day_is_past(const Row *row);

/* Takes over the day that a sentence begins with ("On Friday he signed ..."), before its drafts are
 * read. */
void day_open(Day *day, const View *view);

/* Takes over the day of a dated contact that took place; one told as background ("had met on
 * Friday", "a day earlier he met") leaves open on which day the text goes on. */
void day_note(Day *day, const Tables *tables, const View *view, const Draft *draft);

/* Gives "the last call of the day, with B" the one whose day it is. FALSE if the words name no
 * place in a sequence. */
gboolean day_complete(const Day *day, const Tables *tables, const View *view, Draft *draft);

/* "Upon his arrival he met B": gives an undated talk the day of the traveller's visit told before.
 */
void day_arrive(const Tables *tables, const View *view, const GArray *drafts, Draft *draft);

/* Gives an undated contact the day, if its words go on with the telling. */
void day_carry(const Day *day, const Tables *tables, const View *view, Draft *draft);

#endif
