/* ids: the ids of the rows that are made here: none is given out twice. */
#ifndef READOUT_IDS_H
#define READOUT_IDS_H

#include "document.h"

/* The id of the next row of `kind`, which begins at byte `start`: <doc>.<letter><start>, with -2,
 * -3 ... behind it where rows of the kind begin there already. In the document's arena, as all are.
 */
const char *ids_at(Document *document, Kind kind, char letter, gint64 start);

/* That of an attr row: <row>.<what>; and of an edge: <from>.<what>.<end of to>. */
const char *ids_of_attr(Document *document, const Row *row, const char *what);
const char *ids_of_edge(Document *document, const Row *from, const char *what, const char *to);

/* Keeps in mind the ids of the rows of `kind` that stand in the document now, also when they are
 * gone. */
void ids_note(Document *document, Kind kind);

#endif
