/* headline: titles that name a contact: "Telephone conversation with President of X Y Z", "Readout
 * of A's call with B". */
#include "headline.h"

#include <string.h>

#define LEAD_SENTENCES 2  /* in which the sides of a headline are told again */
#define TRIGGER_REACH  12 /* tokens from the start of the headline */

/* The words of the headline; like View, without marks. */
typedef struct {
    const Tables *tables;
    Document *document;
    const Row *para;
    const Token *token;
    guint n;
} Title;

static const Row *
headline_para(const Document *document)
{
    const GPtrArray *paras = document->of[KIND_PARA];
    for (guint i = 0; i < paras->len; i++) {
        const Row *para = g_ptr_array_index(paras, i);
        if (strcmp(para->what, "headline") == 0)
            return para;
    }
    return NULL;
}

static guint32
bits_of(const Title *title, guint i)
{
    const Word *word = vocabulary_find(title->tables->vocabulary, &title->token[i]);
    return word ? word->bits : 0;
}

/* TRUE if the last word of an actor's name is among the tokens [from, to). */
static gboolean
named_in(const Title *title, const Row *actor, guint from, guint to)
{
    const char *text = actor->text;
    const char *last = strrchr(text, ' ');
    g_autoptr(GArray) cut = g_array_new(FALSE, FALSE, sizeof(Token));
    last = last ? last + 1 : text;
    tokens_cut(last, strlen(last), 0, 0, title->document->arena, cut);
    for (guint i = from; cut->len && i < to; i++)
        if (strcmp(title->token[i].fold, g_array_index(cut, Token, cut->len - 1).fold) == 0)
            return TRUE;
    return FALSE;
}

static void
add_actors(const Title *title, guint from, guint to, Roster *side)
{
    const GPtrArray *actors = title->document->of[KIND_ACTOR];
    for (guint i = 0; i < actors->len; i++) {
        const Row *actor = g_ptr_array_index(actors, i);
        if (strcmp(actor->what, "person") == 0 && g_str_has_prefix(actor->status, "named") &&
            named_in(title, actor, from, to))
            roster_add(side, actor->who, title->document->arena);
    }
}

/* The last run of capitalised words that are no titles: the name of somebody whom the text does not
 * name again. */
static void
add_words(const Title *title, guint from, guint to, Roster *side)
{
    guint end = to, first;
    while (end > from && !(title->token[end - 1].flags & TOKEN_CAPITAL))
        end--;
    for (first = end; first > from; first--) {
        const Token *token = &title->token[first - 1];
        gboolean part = (token->flags & TOKEN_CAPITAL) || token_is(token, "bin") ||
                        token_is(token, "al") || token_is(token, "el") || token_is(token, "-");
        if (!part || (bits_of(title, first - 1) & (WORD_TITLE | WORD_OFFICIAL | WORD_PREPOSITION)))
            break;
    }
    if (first > from && end > first + 2 && token_is(&title->token[first - 1], "of"))
        first++; /* "of Uzbekistan A B" */
    if (end > first + 1)
        roster_add(side,
                   document_string(title->document,
                                   document_text(title->document) + title->token[first].start,
                                   title->token[end - 1].stop - title->token[first].start),
                   title->document->arena);
}

static guint
find_word(const Title *title, guint from, const char *word)
{
    while (from < title->n && !token_is(&title->token[from], word))
        from++;
    return from;
}

static void
start_draft(const Title *title, const Frame *frame, guint first, guint end, Draft *draft)
{
    *draft = (Draft){.frame = frame,
                     .start = title->token[first].start,
                     .stop = title->token[end - 1].stop,
                     .kind = frame->kind,
                     .status = "happened",
                     .time = "",
                     .until = "",
                     .span = "",
                     .rule = "headline",
                     .part_of = title->para->id,
                     .antecedent = -1};
    const Row *head = title->document->head;
    if (*head->time) {
        draft->time =
            document_string(title->document, head->time, (gssize)strcspn(head->time, "T"));
        roster_add(&draft->refs, head->id, title->document->arena);
    }
}

/* Reads the sides around the trigger [first, end). */
static gboolean
read_sides(const Title *title, const Frame *frame, guint first, guint end, Draft *draft)
{
    guint with = find_word(title, end, "with");
    if (first > 0 && !token_is(&title->token[0], "readout"))
        return FALSE;
    if (with == title->n || with > end + 2)
        return FALSE;
    start_draft(title, frame, first, end, draft);
    add_actors(title, 0, first, &draft->who);
    add_actors(title, with + 1, title->n, &draft->whom);
    if (draft->whom.n == 0 && strcmp(frame->kind, "call") == 0)
        add_words(title, with + 1, title->n, &draft->whom);
    return draft->whom.n > 0;
}

static gboolean
read_title(const Title *title, Draft *draft)
{
    for (guint i = 0; i < MIN(title->n, TRIGGER_REACH); i++) {
        const Frame *found[4];
        gsize length = 0;
        guint n =
            frames_match(title->tables->frames, title->token + i, title->n - i, found, 4, &length);
        for (guint k = 0; k < n; k++)
            if (found[k]->noun && found[k]->needs == NEEDS_PAIR)
                return read_sides(title, found[k], i, i + (guint)length, draft);
    }
    return FALSE;
}

gboolean
headline_read(const Tables *tables, Document *document, Draft *draft)
{
    const Row *para = headline_para(document);
    if (para == NULL || para->start < 0)
        return FALSE;
    gsize size = (gsize)(para->stop - para->start);
    g_autoptr(GArray) cut = g_array_sized_new(FALSE, FALSE, sizeof(Token), (guint)size / 4 + 1);
    tokens_cut(document_text(document) + para->start, size, (gsize)para->start, 0, document->arena,
               cut);
    Title title = {tables, document, para, (const Token *)(gpointer)cut->data, cut->len};
    return cut->len > 0 && read_title(&title, draft);
}

/* The one other person in sentence `sent` beside `side`; NULL if that is not there or several are.
 */
static const char *
other_person(const Document *document, const Row *sent, const char *side)
{
    const GPtrArray *actors = document->of[KIND_ACTOR];
    const char *other = NULL;
    gboolean there = FALSE, several = FALSE;
    for (guint i = 0; i < actors->len; i++) {
        const Row *actor = actors->pdata[i];
        if (actor->start < sent->start || actor->stop > sent->stop || !*actor->who ||
            strcmp(actor->what, "person") != 0)
            continue;
        if (strcmp(actor->who, side) == 0)
            there = TRUE;
        else if (other && strcmp(actor->who, other) != 0)
            several = TRUE;
        else
            other = actor->who;
    }
    return there && !several && other && !strchr(other, ';') ? other : NULL;
}

const char *
headline_counterpart(const Document *document, const char *side)
{
    const GPtrArray *sents = document->of[KIND_SENT];
    for (guint i = 0; i < MIN(sents->len, LEAD_SENTENCES); i++) {
        const char *other = other_person(document, sents->pdata[i], side);
        if (other)
            return other;
    }
    return NULL;
}
