/* role: what a text says of a person beside the name: title and country, before it or in
 * apposition. */
#ifndef READOUT_ROLE_H
#define READOUT_ROLE_H

#include "scene.h"

typedef struct {
    const char *office;  /* title, lower case; "" if none */
    TitleKind kind;      /* of the title; TITLE_OTHER if none */
    const char *country; /* code, "" if none */
    char sex;
    gboolean former;   /* "former", "late" */
    guint first, stop; /* tokens that say so */
} Said;

/* The title that ends right before token `at`, or NULL. */
const Title *role_title_before(const Scene *scene, guint at);

/* All that stands right before the name at `at`: "former French Foreign Minister". FALSE if nothing
 * does. */
gboolean role_before(const Scene *scene, guint at, Said *said);

/* An apposition that begins at `at` (the token after the name): ", the Kremlin's spokesman," or ",
 * president of Ukraine". `said` may be NULL. */
gboolean role_after(const Scene *scene, guint at, Said *said);

/* The code of the country, organisation or seat whose name covers token `at`; "" if none does. */
const char *role_code(const Scene *scene, guint at);

/* First token of the compound adjective that ends before `at` ("military-appointed"); `at` if none
 * does. */
guint role_compound_start(const Scene *scene, guint at, guint begin);

#endif
