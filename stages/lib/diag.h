/* diag: what went wrong, said as `program: file:line: text`, and the exit status that follows. */
#ifndef READOUT_DIAG_H
#define READOUT_DIAG_H

#include <glib.h>

/* Exit statuses of every program; the worst one seen wins. */
typedef enum {
    STATUS_OK = 0,
    STATUS_NOTHING = 1, /* nothing found, only when asked for */
    STATUS_USAGE = 2,   /* usage, configuration or dictionary */
    STATUS_INPUT = 3,   /* bad, truncated or upstream-failed input */
    STATUS_IO = 4       /* read or write error */
} Status;

typedef struct Diag Diag;

/* `program` is the name that messages begin with. */
Diag *diag_new(const char *program);
void diag_free(Diag *diag);

/* Says "program: file:line: text" on standard error and raises the status. `file` may be NULL,
 * `line` 0. STATUS_OK makes it a warning: said, without effect on the exit status. Safe from
 * several threads. */
void diag_say(Diag *diag, Status status, const char *file, gsize line, const char *format, ...)
    G_GNUC_PRINTF(5, 6);

/* Raises the status without a word (upstream has said it). */
void diag_raise(Diag *diag, Status status);

/* The worst status so far. */
Status diag_status(Diag *diag);

/* The messages of all faults (STATUS_INPUT and worse) so far, char *, without program name and line
 * end. */
const GPtrArray *diag_faults(Diag *diag);

/* Collects the messages in `into` instead of printing them (tests). NULL prints again. */
void diag_capture(Diag *diag, GString *into);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Diag, diag_free)

/* The error domain of the library; the code is a Status. */
#define READOUT_ERROR (readout_error_quark())
GQuark readout_error_quark(void);

#endif
