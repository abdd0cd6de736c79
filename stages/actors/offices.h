/* offices: which titles of a text can mean an office of the dictionary of holders, and how high the
 * offices stand. */
#ifndef READOUT_OFFICES_H
#define READOUT_OFFICES_H

#include <glib.h>

typedef struct Offices Offices;

Offices *offices_new(void);
void offices_free(Offices *offices);

/* Adds an office of rank 3 (head of state or government), 2 (foreign minister and the like) or 1,
 * with the other titles that can mean it, a ';' list. */
void offices_add(Offices *offices, const char *office, guint rank, const char *titles);

/* The rank of an office; that of the highest office that a title can mean; 1 if unknown. */
guint offices_rank(const Offices *offices, const char *title);

/* TRUE if the title can mean the office: they are equal, the table says so, or it is its last word
 * ("the minister"). */
gboolean offices_same(const Offices *offices, const char *title, const char *office);

#endif
