/* fuzz: what the fuzz targets share. Each target is one LLVMFuzzerTestOneInput; with clang and
 * -DREADOUT_FUZZ=ON it becomes a fuzzer, and always a test that replays the seeds. */
#ifndef READOUT_FUZZ_H
#define READOUT_FUZZ_H

#include "stage.h"

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Takes the bytes for an article's text (an empty line ends a paragraph) through the stages in
 * `stages`, NULL at the end; then through the stream and back, which must change nothing. The
 * stages are opened once. Aborts where a contract is broken. */
void fuzz_stages(const uint8_t *data, size_t size, const Stage *const *stages);

/* What the stage's `open` gave, opened once. */
gpointer fuzz_opened(const Stage *stage);

/* Writes the bytes to a temporary file of its own; its path, good until the next call. */
const char *fuzz_file(const uint8_t *data, size_t size);

#endif
