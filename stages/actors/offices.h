/* offices: which titles of a text can mean an office of the dictionary of holders, and how high the
 * offices stand. */
#ifndef READOUT_OFFICES_H
#define READOUT_OFFICES_H

#include "token.h"

typedef struct Offices Offices;

/* An office as titles are compared with it: by its key and by that of its last word, where this
 * alone can mean it ("the minister"), else by its own twice. */
typedef struct {
    guint64 whole, last;
} OfficeKeys;

Offices *offices_new(void);
void offices_free(Offices *offices);

/* Adds an office of rank 3 (head of state or government), 2 (foreign minister and the like) or 1,
 * with the other titles that can mean it, a ';' list. */
void offices_add(Offices *offices, const char *office, guint rank, const char *titles);

/* The rank of an office; that of the highest office that a title can mean; 1 if unknown. */
guint offices_rank(const Offices *offices, const char *title);

/* The key of a title, and those of an office. */
static inline guint64
offices_key(const char *title)
{
    return token_key(title, strlen(title));
}

OfficeKeys offices_keys(const char *office);

/* TRUE if the title of that key can mean the office: they are equal, the table says so, or it is
 * its last word. */
gboolean offices_same(const Offices *offices, guint64 title, OfficeKeys office);

#endif
