/* blob: structures with pointers, kept in a file as they stand in memory, so that opening them is
 * one mapping: its pages are read when they are used. For the machine and the build that wrote it
 * only; its stamp says which, and of what it was made. */
#ifndef READOUT_BLOB_H
#define READOUT_BLOB_H

#include <glib.h>

/* A blob being made. Places in it are offsets; 0 is nowhere. */
typedef struct BlobMaker BlobMaker;

BlobMaker *blob_maker_new(void);
void blob_maker_free(BlobMaker *maker);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BlobMaker, blob_maker_free)

/* A copy of `size` bytes, good for any structure; its pointers have to be set by blob_point. The
 * same `data` put twice has one place. NULL is nowhere. */
guint32 blob_put(BlobMaker *maker, gconstpointer data, gsize size);

/* Where `data` was put; 0 if it was not. */
guint32 blob_place(const BlobMaker *maker, gconstpointer data);

/* Makes what stands at place `at` a pointer to `target` (0: NULL), or to a string. */
void blob_point(BlobMaker *maker, gsize at, guint32 target);
void blob_point_string(BlobMaker *maker, gsize at, const char *text);

/* Writes the blob; `root` is the place of what blob_open gives back. */
gboolean blob_write(BlobMaker *maker, guint32 root, const char *stamp, const char *path,
                    GError **error);

/* main() of a program that makes a blob at build time: PROGRAM FOLDER FILE. `make` reads the tables
 * of the folder and writes them as the file. */
int blob_main(int argc, char **argv,
              gboolean (*make)(const char *dir, const char *path, GError **error));

/* A blob in memory. */
typedef struct {
    gpointer root;
    char *base;
    gsize size;
} Blob;

/* Puts a value and what it points to; returns its place. */
typedef guint32 (*BlobPut)(BlobMaker *maker, gconstpointer value);

/* A sum over the bytes of `files` (NULL at the end) in folder `dir`, begun with `sum`: good to tell
 * whether they are those that a blob was made of, no more. */
guint64 blob_sum(guint64 sum, const char *dir, const char *const *files);

/* The stamp of a stage's blob: of this version of the program, of structures and constants of this
 * layout (`n` numbers), and of tables of this sum. A new string. */
char *blob_stamp(const char *stage, const guint64 *layout, gsize n, guint64 sum);

/* FALSE if there is no file, or one with another stamp. */
gboolean blob_open(Blob *blob, const char *path, const char *stamp);
void blob_close(Blob *blob);

#endif
