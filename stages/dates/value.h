/* value: from the items of a match to a mark's value.
 *
 * A template is the value with {slots}:
 *   {CLASS}    the first item of that class: a month as 01, a weekday as 5, a year as 2017, a
 *              count as 3, any other word's own value; {CLASS2} the second one
 *   {CLASS:?}  the same, and nothing where there is no such item
 *   {$group}   the value of an inner mark; {$group2} of the second one; {$group:y} its year,
 *              {$group:ym} its year and month, {$group:m} its month, {$group:c} its century,
 *              {$group:md} what stands behind the year, {$group:d} it without its clock time,
 *              {$group:t} that alone, {$group:open} the open value of a duration's grain
 *   {span}     the duration of a count and a unit: P3W, PT25M, PXD
 *   {vague}    the same, vague in any case: PXD
 *   {each}     one of the unit, whatever is counted: P1D; {each:2} two of them
 *   {spans}    the durations of several counts and units: PT1H45M
 *   {open}     the open value of the unit's grain: XXXX-WXX
 *   {clock}    the time of day: T14:30, with its zone
 *   {century}  an ordinal's century: 19th is 18
 */
#ifndef READOUT_DATES_VALUE_H
#define READOUT_DATES_VALUE_H

#include "scan.h"
#include "template.h"

enum { MATCH_ATOMS = 16 };

/* A match: its items, and the class by which each was taken (-1: a word by itself). Those of the
 * mark itself are [first, last). */
typedef struct {
    const Item *item;
    int class[MATCH_ATOMS];
    guint n, first, last;
} Match;

/* Writes the value of a match into `out`; FALSE if an item that it needs is not there or the value
 * does not fit. */
gboolean template_fill(const Template *template, const Match *match, char *out, gsize size);

/* The same into what is empty; most templates are. */
static inline gboolean
template_fill_empty(const Template *template, const Match *match, char *out, gsize size)
{
    return template->n == 0 || template_fill(template, match, out, size);
}

/* The mark from which the value takes its first part; NULL for none. */
const Mark *template_leader(const Template *template, const Match *match);

#endif
