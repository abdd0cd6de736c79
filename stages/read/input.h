/* input: the files that are named, found in directories or listed, and how each is opened. */
#ifndef READOUT_READ_INPUT_H
#define READOUT_READ_INPUT_H

#include "diag.h"

/* All files that `inputs` name: a directory stands for its files, its directories' too, each of
 * them once, in the order of their names; left out are dot-files, what is no file, and the folder
 * beside a saved page in which its pictures and scripts are. `list` (NULL for none) is a file of
 * further names, one a line or, with `nul`, NUL-separated. Faults are said. The caller owns the
 * strings (char *). */
GPtrArray *input_expand(const char *const *inputs, const char *list, gboolean nul, Diag *diag);

/* Opens a file for reading ("-": standard input). -1, said through diag, if that cannot be done. */
int input_open(const char *path, Diag *diag);

/* Reads up to `size` bytes; 0 at the end, -1 (said) on an error. */
gssize input_read(int file, char *into, gsize size, const char *path, Diag *diag);

void input_close(int file);

/* What is left to read, appended to `into`. FALSE on an error (said). */
gboolean input_slurp(int file, const char *path, GString *into, Diag *diag);

/* A file's own name: base name without the last suffix, as UTF-8 without control characters;
 * "stdin" for "-". The caller owns it. */
char *input_name(const char *path);

#endif
