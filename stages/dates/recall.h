/* recall: the dates that a text has come to, by grain, from which "the next day" or "in August"
 * count. */
#ifndef READOUT_DATES_RECALL_H
#define READOUT_DATES_RECALL_H

#include "mark.h"
#include "timex.h"

typedef enum { GRAIN_DAY, GRAIN_WEEK, GRAIN_MONTH, GRAIN_YEAR, N_GRAINS } Grain;

/* A date is remembered under its own grain and all coarser ones, by its middle day. */
typedef struct {
    guint32 day[N_GRAINS]; /* 0 if there is none, or if the last one is open */
    guint32 sent;          /* of the last day */
    Days year;             /* the last date, if that was no finer than a year: in 1917; else 0 */
    guint32 last_sent;     /* of the last date */
    const Mark *open[N_GRAINS]; /* the open one that came last; NULL if none or if it was known */
    int bc;                     /* year before Christ of the last date; 0 if it is none */
} Recall;

/* What a mark tells: read once, remembered in more than one place. */
typedef struct {
    Days days;
    gboolean known; /* `days` is: at most a year */
    gboolean open;  /* nothing can be counted from it */
} Told;

Told recall_told(const Mark *mark);

/* Remembers a mark. */
void recall_add(Recall *recall, const Mark *mark, const Told *told);

/* The day that an open value counts from: the last date mentioned that is as fine as the value's
 * grain; 0 if there is none. */
guint32 recall_day(const Recall *recall, const char *value);

/* The last mark of that grain, if it is open. */
const Mark *recall_open(const Recall *recall, const char *value);

/* The day that a value counts from which is not what that day is in: "the following March" comes
 * after all of a bare year, "the previous March" before all of it. */
guint32 recall_edge(const Recall *recall, const char *value, gboolean after);

/* The same as recall_day, but a coarser one will do where there is no finer. */
guint32 recall_any(const Recall *recall, const char *value);

#endif
