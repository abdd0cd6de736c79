/* scan: a sentence cut into the items that the date grammar reads.
 *
 * The stage cuts its own words instead of taking document_tokens(): it needs no folded copies and
 * no table of tokens, only a class per word, and so reads sentences several times faster; and it
 * joins what is one item to the grammar, such as number words (two hundred and fifty), clock times
 * and phrases of the tables. */
#ifndef READOUT_DATES_SCAN_H
#define READOUT_DATES_SCAN_H

#include "mark.h"
#include "wordlist.h"

enum {
    ITEM_CAPITAL = 1 << 0,
    ITEM_GLUED = 1 << 1, /* no blank before it */
    ITEM_DIGITS = 1 << 2,
    ITEM_FIRST = 1 << 3 /* of its sentence; beside those of its word */
};

typedef struct {
    guint32 start, stop; /* bytes into the document's text */
    guint32 flags;
    guint32 number_of; /* of its word among all words; 0 without one */
    const Word *word;  /* NULL: not in the vocabulary */
    guint64 classes;
    double number;    /* of a NUM, DAY, ORD, YEAR, DECADE; minutes of a CLOCK */
    guint64 groups;   /* of its mark */
    const Mark *mark; /* what a rule has made of several items */
} Item;

enum { FEW_ITEMS = 64 };

/* The items of a sentence, in an array that serves for many sentences. Most need no memory. */
typedef struct {
    Item *item;
    guint n;
    guint room; /* how many there can be before it must grow */
    Item few[FEW_ITEMS];
} Items;

static inline void
items_init(Items *items)
{
    items->item = items->few;
    items->n = 0;
    items->room = FEW_ITEMS;
}

static inline void
items_clear(Items *items)
{
    if (items->item != items->few)
        g_free(items->item);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Items, items_clear)

/* Whether an item is of a class of words or a group of marks. */
static inline gboolean
item_has(const Item *item, int class)
{
    return ((class < FIRST_GROUP ? item->classes : item->groups) & CLASS_BIT(class)) != 0;
}

/* Whether an item is the word or sign `text` of the tables. */
static inline gboolean
item_is(const Item *item, const char *text)
{
    const Word *word = item->word;
    gsize size = strlen(text);
    return word && word->head == letters_load_end(text, size) && word->size == size &&
           (size <= sizeof word->head || strcmp(word->text, text) == 0);
}

/* Cuts bytes [start, stop) of a document's text into `items` (emptied first). FALSE, and
 * items of no use, if no word or number of them can make a date: so are four sentences in five. */
gboolean scan_sentence(const Vocabulary *words, const char *text, gsize start, gsize stop,
                       Items *items);

/* Joins number words and phrases; one of a class in `anchors` can make a date. The flags of what
 * has been joined. */
guint32 scan_join(Items *items, guint64 anchors);

#endif
