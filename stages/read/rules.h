/* rules: the dictionaries by which paragraphs are told apart. */
#ifndef READOUT_READ_RULES_H
#define READOUT_READ_RULES_H

#include "colons.h"
#include "conf.h"
#include "depictions.h"
#include "hints.h"
#include "outlets.h"
#include "phrases.h"

/* What all articles share; read-only. */
typedef struct {
    Phrases *phrases;
    Outlets *outlets;
    Depictions *depictions;
    Colons *colons;
    Hints *hints;
} Rules;

/* Opens the dictionaries of the stage; FALSE at the first that fails, the others stay to be
 * cleared. */
gboolean rules_open(Rules *rules, const Conf *conf, GError **error);
void rules_clear(Rules *rules);

#endif
