/* blob: bytes, and a list of where in them the pointers are. */
#include "blob.h"

#include "stage.h"

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { STAMP = 120, ALIGNMENT = 8, LINE = 64 };

typedef struct {
    char stamp[STAMP];
    guint64 size, root, pointers, n_pointers; /* the list of pointers: guint32 offsets */
} Header;

struct BlobMaker {
    GByteArray *bytes;
    GArray *pointers;    /* guint32 */
    GHashTable *placed;  /* data -> its place */
    GHashTable *strings; /* text -> its place */
};

BlobMaker *
blob_maker_new(void)
{
    BlobMaker *maker = g_new0(BlobMaker, 1);
    Header header = {.size = 0};
    maker->bytes = g_byte_array_new();
    maker->pointers = g_array_new(FALSE, FALSE, sizeof(guint32));
    maker->placed = g_hash_table_new(NULL, NULL);
    maker->strings = g_hash_table_new(g_str_hash, g_str_equal);
    g_byte_array_append(maker->bytes, (const guint8 *)&header, sizeof header);
    return maker;
}

void
blob_maker_free(BlobMaker *maker)
{
    if (!maker)
        return;
    g_byte_array_free(maker->bytes, TRUE);
    g_array_free(maker->pointers, TRUE);
    g_hash_table_destroy(maker->placed);
    g_hash_table_destroy(maker->strings);
    g_free(maker);
}

/* What is whole lines of the cache begins one. */
static guint32
append(BlobMaker *maker, gconstpointer data, gsize size)
{
    static const guint8 zeros[LINE] = {0};
    guint alignment = size % LINE == 0 ? LINE : ALIGNMENT;
    g_byte_array_append(maker->bytes, zeros, (0u - maker->bytes->len) % alignment);
    guint32 at = maker->bytes->len;
    g_byte_array_append(maker->bytes, data, (guint)size);
    return at;
}

guint32
blob_put(BlobMaker *maker, gconstpointer data, gsize size)
{
    guint32 at = blob_place(maker, data);
    if (at || !data)
        return at;
    at = append(maker, data, size);
    g_hash_table_insert(maker->placed, (gpointer)data, GUINT_TO_POINTER(at));
    return at;
}

guint32
blob_place(const BlobMaker *maker, gconstpointer data)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(maker->placed, data));
}

void
blob_point(BlobMaker *maker, gsize at, guint32 target)
{
    gintptr value = (gintptr)target;
    guint32 where = (guint32)at;
    memcpy(maker->bytes->data + at, &value, sizeof value);
    if (target)
        g_array_append_val(maker->pointers, where);
}

void
blob_point_string(BlobMaker *maker, gsize at, const char *text)
{
    guint32 place = 0;
    if (text && !(place = GPOINTER_TO_UINT(g_hash_table_lookup(maker->strings, text)))) {
        place = maker->bytes->len;
        g_byte_array_append(maker->bytes, (const guint8 *)text, (guint)strlen(text) + 1);
        g_hash_table_insert(maker->strings, (gpointer)text, GUINT_TO_POINTER(place));
    }
    blob_point(maker, at, place);
}

/* Where a blob is mapped if nothing stands there, one of a few thousand places by the hash of its
 * stamp: its pointers are written for that. Far from where programs, heaps, libraries and the
 * shadow memory of sanitizers are, 256 MB apart. Without so many addresses: nowhere in particular.
 */
static guint64
home_of(guint32 hash)
{
    guint64 slot = hash % 4096;
    return sizeof(gpointer) < 8 ? 0 : G_GUINT64_CONSTANT(0x200000000000) + (slot << 28);
}

/* Adds `way` to the pointers at the places `at` of `bytes`: from 0 to their home when they are
 * written, from there to where they are mapped. */
static void
move_pointers(char *bytes, const guint32 *at, guint64 n, guint64 way)
{
    for (guint64 i = 0; way != 0 && i < n; i++) {
        gsize address;
        memcpy(&address, bytes + at[i], sizeof address);
        address += (gsize)way;
        memcpy(bytes + at[i], &address, sizeof address);
    }
}

static int
by_place(gconstpointer a, gconstpointer b)
{
    guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
    return (x > y) - (x < y);
}

/* In order, each once: what was put twice has one place. */
static void
settle_pointers(GArray *pointers)
{
    guint n = 0;
    g_array_sort(pointers, by_place);
    for (guint i = 0; i < pointers->len; i++) {
        guint32 at = g_array_index(pointers, guint32, i);
        if (n == 0 || g_array_index(pointers, guint32, n - 1) != at)
            g_array_index(pointers, guint32, n++) = at;
    }
    g_array_set_size(pointers, n);
}

gboolean
blob_write(BlobMaker *maker, guint32 root, const char *stamp, const char *path, GError **error)
{
    settle_pointers(maker->pointers);
    Header header = {.root = root, .n_pointers = maker->pointers->len};
    g_strlcpy(header.stamp, stamp, sizeof header.stamp);
    move_pointers((char *)maker->bytes->data, (const guint32 *)(gpointer)maker->pointers->data,
                  maker->pointers->len, home_of(g_str_hash(stamp)));
    header.pointers = append(maker, maker->pointers->data, maker->pointers->len * sizeof(guint32));
    header.size = maker->bytes->len;
    memcpy(maker->bytes->data, &header, sizeof header);
    return g_file_set_contents(path, (const char *)maker->bytes->data, maker->bytes->len, error);
}

/* Eight bytes at a time: the sum need not be hard to forge, only to meet by chance. */
static guint64
sum_with(guint64 sum, guint64 word)
{
    sum = (sum ^ word) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    return sum ^ sum >> 29;
}

static guint64
sum_of(guint64 sum, const char *text, gsize size)
{
    guint64 word;
    gsize at = 0;
    for (; at + sizeof word <= size; at += sizeof word) {
        memcpy(&word, text + at, sizeof word);
        sum = sum_with(sum, word);
    }
    word = 0;
    memcpy(&word, text + at, size - at);
    return (at < size ? sum_with(sum, word) : sum) + size;
}

guint64
blob_sum(guint64 sum, const char *dir, const char *const *files)
{
    for (; *files; files++) {
        g_autofree char *path = g_build_filename(dir, *files, NULL), *text = NULL;
        gsize size = 0;
        if (g_file_get_contents(path, &text, &size, NULL))
            sum = sum_of(sum, text, size);
        sum = sum_of(sum, "|", 1);
    }
    return sum;
}

char *
blob_stamp(const char *stage, const guint64 *layout, gsize n, guint64 sum)
{
    guint64 shape = G_BYTE_ORDER;
    for (gsize i = 0; i < n; i++)
        shape = shape * 1009 + layout[i];
    return g_strdup_printf("readout %s " READOUT_VERSION_TEXT " %016" G_GINT64_MODIFIER
                           "x %016" G_GINT64_MODIFIER "x",
                           stage, shape, sum);
}

/* The file in private memory, at `home` where that is free; NULL if there is none. Pages are copied
 * where a pointer has to be put right, the others read when they are used. */
static char *
map_file(const char *path, guint64 home, gsize *size)
{
    struct stat info;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return NULL;
    gpointer base = MAP_FAILED;
    if (fstat(file, &info) == 0 && info.st_size > 0) {
        *size = (gsize)info.st_size;
        base = mmap((gpointer)(gsize)home, *size, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
    }
    close(file);
    return base == MAP_FAILED ? NULL : base;
}

static gboolean
is_whole(const Header *header, gsize size, const char *stamp)
{
    char wanted[STAMP] = {0};
    g_strlcpy(wanted, stamp, sizeof wanted);
    return memcmp(header->stamp, wanted, sizeof wanted) == 0 && header->size == size &&
           header->root < size && header->root % ALIGNMENT == 0 && header->pointers <= size &&
           header->pointers % ALIGNMENT == 0 &&
           header->n_pointers <= (size - header->pointers) / sizeof(guint32);
}

gboolean
blob_open(Blob *blob, const char *path, const char *stamp)
{
    guint64 home = home_of(g_str_hash(stamp));
    *blob = (Blob){NULL, NULL, 0};
    if (!(blob->base = map_file(path, home, &blob->size)))
        return FALSE;
    const Header *header = (const Header *)(gpointer)blob->base;
    if (blob->size < sizeof *header || !is_whole(header, blob->size, stamp)) {
        blob_close(blob);
        return FALSE;
    }
    move_pointers(blob->base, (const guint32 *)(gpointer)(blob->base + header->pointers),
                  header->n_pointers, (guint64)(gsize)blob->base - home);
    blob->root = blob->base + header->root;
    return TRUE;
}

void
blob_close(Blob *blob)
{
    if (blob->base)
        munmap(blob->base, blob->size);
    *blob = (Blob){NULL, NULL, 0};
}

int
blob_main(int argc, char **argv,
          gboolean (*make)(const char *dir, const char *path, GError **error))
{
    g_autoptr(GError) error = NULL;
    if (argc != 3) {
        g_printerr("usage: %s FOLDER FILE\n", argv[0]);
        return 2;
    }
    if (make(argv[1], argv[2], &error))
        return 0;
    g_printerr("%s: %s\n", argv[0], error->message);
    return 1;
}
