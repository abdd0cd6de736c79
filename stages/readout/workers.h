/* workers: documents through a function on several threads, given back in the order in which they
 * came. */
#ifndef READOUT_WORKERS_H
#define READOUT_WORKERS_H

#include "document.h"

typedef void (*WorkersDo)(Document *document, gpointer user);

typedef struct Workers Workers;

/* `work` runs on `threads` threads and `give`, which takes ownership, on one of its own, so that
 * the caller can go on reading; with one thread both run at once in workers_put. */
Workers *workers_new(guint threads, WorkersDo work, WorkersDo give, gpointer user);

/* Hands a document over. Blocks while too many are under way. */
void workers_put(Workers *workers, Document *document);

/* Waits until all are given; frees. */
void workers_finish(Workers *workers);

#endif
