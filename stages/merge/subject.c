/* subject: the words of a topic list as numbers, so that lists are compared without their letters.
 */
#include "subject.h"
#include "list.h"

#include <string.h>

#define LEAST_LETTERS 4 /* shorter words tell no subject: "new", "aid" */

struct Subjects {
    Arena *arena;
    GHashTable *lists;   /* topic -> Subject */
    GHashTable *numbers; /* word -> number + 1 */
};

Subjects *
subjects_new(Arena *arena)
{
    Subjects *subjects = g_new0(Subjects, 1);
    subjects->arena = arena;
    subjects->lists = g_hash_table_new(g_str_hash, g_str_equal);
    subjects->numbers = g_hash_table_new(g_str_hash, g_str_equal);
    return subjects;
}

void
subjects_free(Subjects *subjects)
{
    g_hash_table_destroy(subjects->lists);
    g_hash_table_destroy(subjects->numbers);
    g_free(subjects);
}

static guint
number_of(Subjects *subjects, const char *word)
{
    guint number = GPOINTER_TO_UINT(g_hash_table_lookup(subjects->numbers, word));
    if (number)
        return number - 1;
    number = g_hash_table_size(subjects->numbers);
    g_hash_table_insert(subjects->numbers, arena_strndup(subjects->arena, word, -1),
                        GUINT_TO_POINTER(number + 1));
    return number;
}

static Subject *
read_words(Subjects *subjects, const char *topic)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(guint));
    g_auto(GStrv) words = g_strsplit_set(topic, "; -", -1);
    for (guint i = 0; words[i]; i++) {
        guint number =
            strlen(words[i]) >= LEAST_LETTERS ? number_of(subjects, words[i]) : G_MAXUINT;
        if (number != G_MAXUINT)
            g_array_append_val(found, number);
    }
    g_array_sort(found, list_by_number);
    Subject *subject =
        arena_alloc(subjects->arena, sizeof(Subject) + found->len * sizeof(subject->number[0]));
    for (guint i = 0; i < found->len; i++) {
        guint number = g_array_index(found, guint, i);
        if (!subject->n || subject->number[subject->n - 1] != number)
            subject->number[subject->n++] = number;
    }
    return subject;
}

const Subject *
subjects_get(Subjects *subjects, const char *topic)
{
    Subject *subject = g_hash_table_lookup(subjects->lists, topic);
    if (!subject) {
        subject = read_words(subjects, topic);
        g_hash_table_insert(subjects->lists, (gpointer)topic, subject);
    }
    return subject;
}

/* Goes through both in ascending order; writes the union to `into` unless that is NULL. */
static guint
walk(const Subject *a, const Subject *b, guint *into, guint *common)
{
    guint n = 0;
    *common = 0;
    for (guint i = 0, k = 0; i < a->n || k < b->n; n++) {
        guint x = i < a->n ? a->number[i] : G_MAXUINT, y = k < b->n ? b->number[k] : G_MAXUINT;
        if (into)
            into[n] = MIN(x, y);
        *common += x == y;
        i += x <= y;
        k += y <= x;
    }
    return n;
}

Subject *
subject_union(const Subject *a, const Subject *b)
{
    guint common, n = walk(a, b, NULL, &common);
    if (n == a->n)
        return NULL;
    Subject *both = g_malloc(sizeof(Subject) + n * sizeof(both->number[0]));
    both->n = walk(a, b, both->number, &common);
    return both;
}

gboolean
subject_shared(const Subject *a, const Subject *b)
{
    guint common;
    walk(a, b, NULL, &common);
    return common > 0;
}
