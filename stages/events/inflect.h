/* inflect: the regular forms of English verbs and nouns. */
#ifndef READOUT_EVENTS_INFLECT_H
#define READOUT_EVENTS_INFLECT_H

#include <glib.h>

/* Base, third person, -ing form, past and past participle of a verb. `irregular` has the past and,
 * where it differs, the participle, with ';' between; "" for a regular verb. Free with g_strfreev.
 */
char **inflect_verb(const char *base, const char *irregular);

/* Makes *noun its plural. FALSE if it looks like one already. */
gboolean inflect_plural(char **noun);

#endif
