/* witness: what the documents that pass say of names: for which country somebody acts, what an
 * article and its outlet are called. */
#ifndef READOUT_WITNESS_H
#define READOUT_WITNESS_H

#include "document.h"

typedef struct Witness Witness;

Witness *witness_new(void);
void witness_free(Witness *witness);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Witness, witness_free)

/* Takes note of a document's doc and actor rows. */
void witness_add(Witness *witness, const Document *document);

/* The three-letter code that most actor rows give a name, or NULL. */
const char *witness_code(const Witness *witness, const char *name);

/* The own name and the outlet of the article that holds the row `id`; "" where the stream had none.
 */
const char *witness_article(const Witness *witness, const char *id);
const char *witness_outlet(const Witness *witness, const char *id);

#endif
