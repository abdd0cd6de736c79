/* leader: holders of offices with their terms: who held which office of which country on a day. */
#ifndef READOUT_LEADER_H
#define READOUT_LEADER_H

#include "name.h"
#include "offices.h"

/* TRUE if two codes are the same: most differ in the first byte, or are one string. */
static inline gboolean
code_same(const char *a, const char *b)
{
    return a == b || (*a == *b && strcmp(a, b) == 0);
}

/* One term of office. Days are Julian day numbers of GDate, both included. */
typedef struct {
    const char *country; /* ISO alpha-3 or the code of an organisation */
    const char *office;  /* lower case, as in holders.csv */
    OfficeKeys keys;     /* of the office */
    guint rank;          /* of the office */
    guint32 from, to;    /* G_MAXUINT32: no end known */
    gsize line;          /* of the dictionary */
} Term;

/* TRUE if the term covers the day: asked at once, since each end by itself is hard to foresee. */
static inline gboolean
term_covers(const Term *term, guint32 day)
{
    return (day >= term->from) & (day <= term->to);
}

/* One person of the dictionary with all terms, in the order of the file. */
typedef struct {
    const char *name;
    Name full;         /* its parts */
    char sex;          /* 'm', 'f' or 0 */
    const Term *terms; /* in the order of the dictionary */
    guint n_terms;
    const guint64 *shorts; /* keys of its short names, the family name first; 0 at the end */
} Leader;

/* First or last day that a value of holders.csv (2017, 2017-01, 2017-01-20) can mean; 0 if it is
 * none. */
guint32 leader_first_day(const char *value);
guint32 leader_last_day(const char *value);

/* The rank of the highest office that the leader held. */
guint leader_rank(const Leader *leader);

/* The term that covers `day`, the highest one where several do; else the one nearest to it. day 0:
 * the highest, the latest of equals. Never NULL for a leader of the dictionary. */
const Term *leader_term(const Leader *leader, guint32 day);

/* The same among the terms of one country, if there are any. */
const Term *leader_term_of(const Leader *leader, guint32 day, const char *country);

/* Days between `day` and the nearest term, 0 inside one; and the same in years of 365 days. */
guint32 leader_days(const Leader *leader, guint32 day);
guint leader_distance(const Leader *leader, guint32 day);

/* The first day of the earliest term. */
guint32 leader_since(const Leader *leader);

#endif
