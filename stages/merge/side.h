/* side: a country, its government and the persons who act for it are one side of a contact, and so
 * are its unnamed officials. */
#ifndef READOUT_SIDE_H
#define READOUT_SIDE_H

#include "gathering.h"

/* Whom a name stands for. */
struct Role {
    char code[4]; /* ISO 3166-1 alpha-3; "" unknown */
    enum {
        ROLE_PERSON,
        ROLE_STATE,     /* a country or its government */
        ROLE_OFFICIALS, /* "Saudi officials" */
        ROLE_PLACE
    } kind;
};

/* Takes the countries of a document's actors into gathering->roles. */
void side_add(Gathering *gathering, const Document *document);

/* After the last document, when participants have their numbers: fills gathering->role. */
void side_close(Gathering *gathering);

/* The role of participant `number`, or NULL. */
const Role *side_role(const Gathering *gathering, guint number);

/* TRUE for a country, a government and unnamed officials. */
gboolean side_is_state(const Gathering *gathering, guint number);

/* A number that all who may be one side have in common: that of their country, or for who acts for
 * none the participant's own. */
guint side_number(const Gathering *gathering, guint number);

/* Some of 64 bits: parties that have a side in common have a bit in common, most others have none.
 */
guint64 side_bits(const Gathering *gathering, const guint *core, guint n);

/* TRUE if the names mean the same side: one name, or a country and a person who acts for it, or
 * unnamed officials and any of the two. */
gboolean side_same(const Gathering *gathering, guint a, guint b);

#endif
