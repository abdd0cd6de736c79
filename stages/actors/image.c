/* image: the stage's own dictionaries compiled into one file that is loaded instead of them: a blob
 * of what the gazetteer holds. */
#include "image.h"

#include "diag.h"
#include "tables.h"

#include <stddef.h>
#include <string.h>

#define IMAGE_FILE "gazetteer.image"

enum { BOOKS = 6 };

/* What the blob begins with. */
typedef struct {
    Words words, pairs;
    Phrasebook book[BOOKS]; /* in the order of books_of() */
    guint64 hinted[HINTED / 64];
    gpointer *leaders;
    gsize n_leaders;
} Image;

static void
books_of(Gazetteer *gaz, Phrasebook *list[BOOKS])
{
    list[0] = &gaz->names;
    list[1] = &gaz->titles;
    list[2] = &gaz->families;
    list[3] = &gaz->countries;
    list[4] = &gaz->nations;
    list[5] = &gaz->hints;
}

static guint32
put_parts(BlobMaker *maker, const Name *name)
{
    guint32 at = name->n ? blob_put(maker, name->part, name->n * sizeof(NamePart)) : 0;
    for (guint i = 0; i < name->n; i++)
        blob_point_string(maker, at + i * sizeof(NamePart) + offsetof(NamePart, text),
                          name->part[i].text);
    return at;
}

/* Keys, with 0 at the end. */
static guint32
put_keys(BlobMaker *maker, const guint64 *keys)
{
    gsize n = 1;
    for (const guint64 *key = keys; *key; key++)
        n++;
    return blob_put(maker, keys, n * sizeof *keys);
}

static guint32
put_terms(BlobMaker *maker, const Leader *leader)
{
    guint32 at =
        leader->n_terms ? blob_put(maker, leader->terms, leader->n_terms * sizeof(Term)) : 0;
    for (guint i = 0; i < leader->n_terms; i++) {
        gsize term = at + i * sizeof(Term);
        blob_point_string(maker, term + offsetof(Term, country), leader->terms[i].country);
        blob_point_string(maker, term + offsetof(Term, office), leader->terms[i].office);
    }
    return at;
}

static guint32
put_leader(BlobMaker *maker, gconstpointer value)
{
    const Leader *leader = value;
    guint32 at = blob_place(maker, leader);
    if (at || !leader)
        return at;
    at = blob_put(maker, leader, sizeof *leader);
    gsize full = at + offsetof(Leader, full);
    blob_point_string(maker, at + offsetof(Leader, name), leader->name);
    blob_point(maker, full + offsetof(Name, part), put_parts(maker, &leader->full));
    blob_point_string(maker, full + offsetof(Name, suffix), leader->full.suffix);
    blob_point(maker, at + offsetof(Leader, terms), put_terms(maker, leader));
    blob_point(maker, at + offsetof(Leader, shorts), put_keys(maker, leader->shorts));
    return at;
}

static guint32
put_sense(BlobMaker *maker, gconstpointer value)
{
    const Sense *sense = value;
    guint32 at = blob_place(maker, sense);
    if (at)
        return at;
    at = blob_put(maker, sense, sizeof *sense);
    blob_point_string(maker, at + offsetof(Sense, name), sense->name);
    blob_point_string(maker, at + offsetof(Sense, code), sense->code);
    blob_point_string(maker, at + offsetof(Sense, type), sense->type);
    blob_point_string(maker, at + offsetof(Sense, rule), sense->rule);
    blob_point(maker, at + offsetof(Sense, leader), put_leader(maker, sense->leader));
    return at;
}

static guint32
put_title(BlobMaker *maker, gconstpointer value)
{
    const Title *title = value;
    guint32 at = blob_place(maker, title);
    if (at)
        return at;
    at = blob_put(maker, title, sizeof *title);
    blob_point_string(maker, at + offsetof(Title, name), title->name);
    return at;
}

static guint32
put_entries(BlobMaker *maker, const PhraseEntry *entry, BlobPut put_value)
{
    if (!entry)
        return 0;
    guint32 at = blob_put(maker, entry, sizeof *entry);
    blob_point(maker, at + offsetof(PhraseEntry, next), put_entries(maker, entry->next, put_value));
    blob_point(maker, at + offsetof(PhraseEntry, value), put_value(maker, entry->value));
    return at;
}

/* The words themselves were put at place `at`. */
static void
point_words(BlobMaker *maker, gsize at, const Words *words)
{
    blob_point(maker, at + offsetof(Words, buckets),
               blob_put(maker, words->buckets, words->size * sizeof(WordBucket)));
}

/* The book itself was put at place `at`. */
static void
point_book(BlobMaker *maker, gsize at, const Phrasebook *book, BlobPut put_value)
{
    guint32 buckets = blob_put(maker, book->buckets, book->size * sizeof(PhraseBucket));
    blob_point(maker, at + offsetof(Phrasebook, buckets), buckets);
    blob_point(maker, at + offsetof(Phrasebook, arena), 0);
    for (gsize i = 0; i < book->size * BUCKET; i++) {
        gsize place =
            buckets + i / BUCKET * sizeof(PhraseBucket) + offsetof(PhraseBucket, first[i % BUCKET]);
        blob_point(maker, place,
                   put_entries(maker, book->buckets[i / BUCKET].first[i % BUCKET], put_value));
    }
}

static guint32
put_image(BlobMaker *maker, const Image *image)
{
    static const BlobPut put_value[BOOKS] = {put_sense, put_title,  put_leader,
                                             put_sense, put_leader, put_leader};
    guint32 at = blob_put(maker, image, sizeof *image);
    point_words(maker, at + offsetof(Image, words), &image->words);
    point_words(maker, at + offsetof(Image, pairs), &image->pairs);
    for (gsize i = 0; i < BOOKS; i++)
        point_book(maker, at + offsetof(Image, book) + i * sizeof(Phrasebook), &image->book[i],
                   put_value[i]);
    guint32 list = blob_put(maker, image->leaders, image->n_leaders * sizeof(gpointer));
    blob_point(maker, at + offsetof(Image, leaders), list);
    for (gsize i = 0; i < image->n_leaders; i++)
        blob_point(maker, list + i * sizeof(gpointer), put_leader(maker, image->leaders[i]));
    return at;
}

/* What an image must be of: this program, its structures, what their numbers mean, its hashes, and
 * these very tables. */
static char *
stamp_of(const char *dir)
{
    const guint64 layout[] = {token_hash("hash", 4),
                              phrasebook_key(1, 2),
                              words_meaning(),
                              WORD_TITLES,
                              PHRASE_MAX,
                              BUCKET,
                              SENSE_LEADER,
                              N_WHATS,
                              sizeof(gpointer),
                              sizeof(WordBucket),
                              offsetof(Word, begins),
                              sizeof(PhraseBucket),
                              sizeof(Sense),
                              offsetof(Sense, what),
                              offsetof(Sense, acronym),
                              offsetof(Sense, hash),
                              offsetof(Sense, code),
                              offsetof(Sense, rule),
                              sizeof(Leader),
                              offsetof(Leader, sex),
                              offsetof(Leader, terms),
                              sizeof(Term),
                              offsetof(Term, keys),
                              offsetof(Term, from),
                              sizeof(Title),
                              offsetof(Title, sex),
                              offsetof(Title, level),
                              sizeof(NamePart),
                              sizeof(Image)};
    guint64 sum = 1;
    for (guint i = 0; tables_name(i); i++) {
        g_autofree char *file = g_strconcat(tables_name(i), ".csv", NULL);
        sum = blob_sum(sum, dir, (const char *const[]){file, NULL});
    }
    return blob_stamp("actors", layout, G_N_ELEMENTS(layout), sum);
}

gboolean
image_write(Gazetteer *gaz, const char *dir, const char *path, GError **error)
{
    Phrasebook *book[BOOKS];
    g_autofree Image *image = g_new0(Image, 1);
    g_autofree char *stamp = stamp_of(dir);
    g_autoptr(BlobMaker) maker = blob_maker_new();
    books_of(gaz, book);
    image->words = gaz->words;
    image->pairs = gaz->pairs;
    image->words.mapped = image->pairs.mapped = TRUE;
    for (gsize i = 0; i < BOOKS; i++) {
        image->book[i] = *book[i];
        image->book[i].mapped = TRUE;
    }
    memcpy(image->hinted, gaz->hinted, sizeof gaz->hinted);
    image->leaders = gaz->leaders->pdata;
    image->n_leaders = gaz->leaders->len;
    return blob_write(maker, put_image(maker, image), stamp, path, error);
}

static Gazetteer *
take(const Blob *blob)
{
    Gazetteer *gaz = gazetteer_new();
    const Image *image = blob->root;
    Phrasebook *book[BOOKS];
    gaz->blob = *blob;
    words_clear(&gaz->words);
    words_clear(&gaz->pairs);
    gaz->words = image->words;
    gaz->pairs = image->pairs;
    memcpy(gaz->hinted, image->hinted, sizeof gaz->hinted);
    books_of(gaz, book);
    for (gsize i = 0; i < BOOKS; i++) {
        Arena *arena = book[i]->arena; /* for what users' dictionaries add */
        free(book[i]->buckets);
        *book[i] = image->book[i];
        book[i]->arena = arena;
    }
    for (gsize i = 0; i < image->n_leaders; i++)
        g_ptr_array_add(gaz->leaders, image->leaders[i]);
    return gaz;
}

Gazetteer *
image_open(const char *dir)
{
    g_autofree char *path = g_build_filename(dir, IMAGE_FILE, NULL), *stamp = stamp_of(dir);
    Blob blob;
    return blob_open(&blob, path, stamp) ? take(&blob) : NULL;
}
