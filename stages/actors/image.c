/* image: the stage's own dictionaries compiled into one file that is loaded instead of them.
 *
 * The file is the tables as they stand in memory where they are usually mapped, and a list of where
 * the pointers are, should it be elsewhere. */
#include "image.h"

#include "blob.h"
#include "diag.h"
#include "stage.h"
#include "tables.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#define IMAGE_FILE  "gazetteer.image"
#define BOOKS       5
#define IMAGE_MAGIC "readout actors " READOUT_VERSION_TEXT " 5"

typedef struct {
    char magic[40];
    guint64 layout; /* sizes of the structures, so that no other build's image is taken */
    guint64 tables; /* the sum of the CSV files' bytes */
    guint64 size;   /* of the whole file */
    guint64 pointers, n_pointers;
    guint64 words, words_size, words_used, text, text_size;
    struct {
        guint64 slots, size, used;
    } phrases[BOOKS];
    guint64 leaders, n_leaders;
} Header;

static guint64
home(void)
{
    return blob_home(g_str_hash(IMAGE_MAGIC));
}

/* While an image is made. */
typedef struct {
    GByteArray *bytes;
    GArray *pointers;    /* guint32, offsets of pointers */
    GHashTable *placed;  /* what is in the image -> its offset */
    GHashTable *strings; /* the same of strings, by their text */
} Builder;

static guint32
reserve(Builder *builder, gsize size)
{
    gsize old = builder->bytes->len, at = (old + 7u) & ~(gsize)7;
    g_byte_array_set_size(builder->bytes, (guint)(at + size));
    memset(builder->bytes->data + old, 0, at + size - old);
    return (guint32)at;
}

static guint32
put(Builder *builder, gconstpointer data, gsize size)
{
    guint32 at = reserve(builder, size);
    if (size)
        memcpy(builder->bytes->data + at, data, size);
    return at;
}

static guint32
put_string(Builder *builder, const char *text)
{
    gpointer known = g_hash_table_lookup(builder->strings, text);
    if (known)
        return GPOINTER_TO_UINT(known);
    guint32 at = builder->bytes->len;
    g_byte_array_append(builder->bytes, (const guint8 *)text, (guint)strlen(text) + 1);
    g_hash_table_insert(builder->strings, (gpointer)text, GUINT_TO_POINTER(at));
    return at;
}

/* Makes the 8 bytes at `at` a pointer to `target`; a target of 0 stays NULL. */
static void
point(Builder *builder, gsize at, guint32 target)
{
    guint64 value = target;
    guint32 where = (guint32)at;
    memcpy(builder->bytes->data + at, &value, sizeof value);
    if (target)
        g_array_append_val(builder->pointers, where);
}

static void
point_string(Builder *builder, gsize at, const char *text)
{
    point(builder, at, text ? put_string(builder, text) : 0);
}

static guint32
put_strings(Builder *builder, const char *const *list, gsize n, gboolean ends)
{
    guint32 at = reserve(builder, (n + ends) * sizeof(char *));
    for (gsize i = 0; i < n; i++)
        point_string(builder, at + i * sizeof(char *), list[i]);
    return at;
}

static guint32
put_terms(Builder *builder, const Leader *leader)
{
    guint32 at = put(builder, leader->terms, leader->n_terms * sizeof(Term));
    for (guint i = 0; i < leader->n_terms; i++) {
        gsize term = at + i * sizeof(Term);
        point_string(builder, term + offsetof(Term, country), leader->terms[i].country);
        point_string(builder, term + offsetof(Term, office), leader->terms[i].office);
    }
    return at;
}

static guint32
put_leader(Builder *builder, const Leader *leader)
{
    gpointer known = g_hash_table_lookup(builder->placed, leader);
    if (known)
        return GPOINTER_TO_UINT(known);
    guint32 at = put(builder, leader, sizeof *leader);
    gsize full = at + offsetof(Leader, full);
    point_string(builder, at + offsetof(Leader, name), leader->name);
    point(builder, full + offsetof(Name, part),
          put_strings(builder, leader->full.part, leader->full.n, FALSE));
    point_string(builder, full + offsetof(Name, suffix), leader->full.suffix);
    point(builder, at + offsetof(Leader, terms), put_terms(builder, leader));
    point(builder, at + offsetof(Leader, shorts),
          put_strings(builder, leader->shorts, g_strv_length((char **)leader->shorts), TRUE));
    g_hash_table_insert(builder->placed, (gpointer)leader, GUINT_TO_POINTER(at));
    return at;
}

static guint32
put_sense(Builder *builder, gconstpointer value)
{
    const Sense *sense = value;
    gpointer known = g_hash_table_lookup(builder->placed, sense);
    if (known)
        return GPOINTER_TO_UINT(known);
    guint32 at = put(builder, sense, sizeof *sense);
    point_string(builder, at + offsetof(Sense, name), sense->name);
    point_string(builder, at + offsetof(Sense, code), sense->code);
    point_string(builder, at + offsetof(Sense, type), sense->type);
    point_string(builder, at + offsetof(Sense, rule), sense->rule);
    point(builder, at + offsetof(Sense, leader),
          sense->leader ? put_leader(builder, sense->leader) : 0);
    g_hash_table_insert(builder->placed, (gpointer)sense, GUINT_TO_POINTER(at));
    return at;
}

static guint32
put_title(Builder *builder, gconstpointer value)
{
    const Title *title = value;
    guint32 at = put(builder, title, sizeof *title);
    point_string(builder, at + offsetof(Title, name), title->name);
    point_string(builder, at + offsetof(Title, kind), title->kind);
    return at;
}

static guint32
put_leader_value(Builder *builder, gconstpointer value)
{
    return put_leader(builder, value);
}

static guint32
put_entries(Builder *builder, const PhraseEntry *entry,
            guint32 (*put_value)(Builder *builder, gconstpointer value))
{
    if (!entry)
        return 0;
    guint32 at = reserve(builder, sizeof *entry);
    point(builder, at + offsetof(PhraseEntry, next), put_entries(builder, entry->next, put_value));
    point(builder, at + offsetof(PhraseEntry, value), put_value(builder, entry->value));
    return at;
}

static guint64
put_phrases(Builder *builder, const Phrasebook *phrases,
            guint32 (*put_value)(Builder *builder, gconstpointer value))
{
    guint32 slots = put(builder, phrases->slots, phrases->size * sizeof(PhraseSlot));
    for (gsize i = 0; i < phrases->size; i++) {
        const PhraseSlot *slot = &phrases->slots[i];
        gsize at = slots + i * sizeof(PhraseSlot);
        point_string(builder, at + offsetof(PhraseSlot, text), slot->text);
        point(builder, at + offsetof(PhraseSlot, first),
              put_entries(builder, slot->first, put_value));
    }
    return slots;
}

static guint64
put_leaders(Builder *builder, const GPtrArray *leaders)
{
    guint32 list = reserve(builder, leaders->len * sizeof(gpointer));
    for (guint i = 0; i < leaders->len; i++)
        point(builder, list + i * sizeof(gpointer), put_leader(builder, leaders->pdata[i]));
    return list;
}

static guint64
layout(void)
{
    guint64 sizes[] = {sizeof(gpointer), sizeof(Word), sizeof(PhraseSlot), sizeof(Sense),
                       sizeof(Leader),   sizeof(Term), sizeof(Title),      sizeof(Header)};
    guint64 sum = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(sizes); i++)
        sum = sum * 257 + sizes[i];
    return sum;
}

/* A table that was edited is read again. */
static guint64
sum_of_tables(const char *dir)
{
    guint64 sum = 1;
    for (guint i = 0; tables_name(i); i++) {
        g_autofree char *file = g_strconcat(tables_name(i), ".csv", NULL);
        sum = blob_sum(sum, dir, (const char *const[]){file, NULL});
    }
    return sum;
}

static void
phrases_of(const Gazetteer *gaz, const Phrasebook *list[BOOKS])
{
    list[0] = &gaz->names;
    list[1] = &gaz->titles;
    list[2] = &gaz->families;
    list[3] = &gaz->countries;
    list[4] = &gaz->nations;
}

static Header
fill(Builder *builder, const Gazetteer *gaz, const char *dir)
{
    guint32 (*const put_value[])(Builder *, gconstpointer) = {
        put_sense, put_title, put_leader_value, put_sense, put_leader_value};
    const Phrasebook *list[BOOKS];
    Header header = {.magic = IMAGE_MAGIC, .layout = layout()};
    header.tables = sum_of_tables(dir);
    header.words = put(builder, gaz->words.slots, gaz->words.size * sizeof(Word));
    header.text = put(builder, gaz->words.text, gaz->words.text_size);
    header.text_size = gaz->words.text_size;
    header.words_size = gaz->words.size;
    header.words_used = gaz->words.used;
    phrases_of(gaz, list);
    for (guint i = 0; i < BOOKS; i++) {
        header.phrases[i].slots = put_phrases(builder, list[i], put_value[i]);
        header.phrases[i].size = list[i]->size;
        header.phrases[i].used = list[i]->used;
    }
    header.leaders = put_leaders(builder, gaz->leaders);
    header.n_leaders = gaz->leaders->len;
    header.n_pointers = builder->pointers->len;
    blob_move((char *)builder->bytes->data, (const guint32 *)(gpointer)builder->pointers->data,
              header.n_pointers, home());
    header.pointers =
        put(builder, builder->pointers->data, builder->pointers->len * sizeof(guint32));
    return header;
}

gboolean
image_write(const Gazetteer *gaz, const char *dir, const char *path, GError **error)
{
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    g_autoptr(GArray) pointers = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_autoptr(GHashTable) placed = g_hash_table_new(NULL, NULL);
    g_autoptr(GHashTable) strings = g_hash_table_new(g_str_hash, g_str_equal);
    Builder builder = {bytes, pointers, placed, strings};
    reserve(&builder, sizeof(Header));
    Header header = fill(&builder, gaz, dir);
    header.size = bytes->len;
    memcpy(bytes->data, &header, sizeof header);
    return g_file_set_contents(path, (const char *)bytes->data, bytes->len, error);
}

static gboolean
is_ours(const Header *header, gsize size, const char *dir)
{
    if (size < sizeof *header || memcmp(header->magic, IMAGE_MAGIC, sizeof IMAGE_MAGIC) != 0 ||
        header->layout != layout() || header->size != size)
        return FALSE;
    if (header->pointers > size || header->pointers % sizeof(guint32) != 0 ||
        header->n_pointers > (size - header->pointers) / sizeof(guint32))
        return FALSE;
    return header->tables == sum_of_tables(dir);
}

static void
take_phrases(Phrasebook *phrases, char *base, const Header *header, guint i)
{
    g_free(phrases->slots);
    phrases->slots = (PhraseSlot *)(gpointer)(base + header->phrases[i].slots);
    phrases->size = header->phrases[i].size;
    phrases->used = header->phrases[i].used;
    phrases->mapped = TRUE;
}

static Gazetteer *
take(char *base, gsize size, const Header *header)
{
    Gazetteer *gaz = gazetteer_new();
    const Phrasebook *list[BOOKS];
    gaz->image = base;
    gaz->image_size = size;
    blob_move(base, (const guint32 *)(gconstpointer)(base + header->pointers), header->n_pointers,
              (guint64)(gsize)base - home());
    words_clear(&gaz->words);
    gaz->words = (Words){.slots = (Word *)(gpointer)(base + header->words),
                         .size = header->words_size,
                         .used = header->words_used,
                         .text = base + header->text,
                         .text_size = header->text_size,
                         .mapped = TRUE};
    phrases_of(gaz, list);
    for (guint i = 0; i < BOOKS; i++)
        take_phrases((Phrasebook *)list[i], base, header, i);
    gpointer *leaders = (gpointer *)(gpointer)(base + header->leaders);
    for (guint64 i = 0; i < header->n_leaders; i++)
        g_ptr_array_add(gaz->leaders, leaders[i]);
    return gaz;
}

Gazetteer *
image_open(const char *dir)
{
    g_autofree char *path = g_build_filename(dir, IMAGE_FILE, NULL);
    gsize size = 0;
    char *base = blob_map(path, home(), &size);
    if (!base)
        return NULL;
    const Header *header = (const Header *)(gconstpointer)base;
    if (is_ours(header, size, dir))
        return take(base, size, header);
    munmap(base, size);
    return NULL;
}

void
image_close(Gazetteer *gaz)
{
    if (gaz->image)
        munmap(gaz->image, gaz->image_size);
}
