/* namesake: names of leaders inside the longer names of other persons. */
#ifndef READOUT_NAMESAKE_H
#define READOUT_NAMESAKE_H

#include "scene.h"

/* "Jorge Ada Moreno Rojas", "Saad Honda Ibrahim": where the leader's name or the word of the
 * dictionary ends that begins at `at`, the second word of a run, and has a surname behind it; `at`
 * if there is none. */
guint namesake_stop(const Scene *scene, guint first, guint at, guint stop);

/* Where the surnames end that go on behind the leader's name [at, stop): Juan Carlos Rojas, Luis
 * Arce Catacora; `stop` if none do. */
guint namesake_surnames(const Scene *scene, guint at, guint stop);

/* TRUE if [at, stop) has nothing but given names: Juan Carlos. */
gboolean namesake_is_given(const Scene *scene, guint at, guint stop);

#endif
