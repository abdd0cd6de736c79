/* encoding: bytes of unknown encoding made UTF-8. */
#ifndef READOUT_READ_ENCODING_H
#define READOUT_READ_ENCODING_H

#include "diag.h"

/* Text that may or may not be a copy. */
typedef struct {
    const char *text; /* NUL behind `size` bytes */
    gsize size;
    char *owned; /* to be freed, or NULL where text points into what came in */
} Decoded;

/* Whether the bytes begin with the byte-order mark of UTF-16. */
gboolean encoding_is_utf16(const char *bytes, gsize size);

/* Makes `bytes` (a NUL must follow them) UTF-8 without byte-order mark: UTF-8 and UTF-16 with a
 * mark, UTF-8, else `charset` (NULL or unknown: Windows-1252, with a warning). Invalid bytes in
 * text that is UTF-8 otherwise become U+FFFD and are reported with their offset. FALSE, said
 * through diag with `file` and `line`, for binary data. */
gboolean encoding_decode(const char *bytes, gsize size, const char *charset, const char *file,
                         gsize line, Diag *diag, Decoded *out);

void decoded_clear(Decoded *decoded);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Decoded, decoded_clear)

#endif
