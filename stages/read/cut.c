/* cut: datelines, speaker labels and update times, which stand at the beginning of a paragraph,
 * become paragraphs. */
#include "fold.h"
#include "one-line.h"
#include "page.h"

#include <string.h>

enum {
    DATELINE_REACH = 3,
    LABEL_MOST = 60,
    LABEL_WORDS = 7,
    LABELS_LEAST = 3,
    NAME_MOST = 90,
    NAME_WORDS = 10
};

/* Who speaks, as the bytes before the first colon of a paragraph may say, the colon included; 0 if
 * they do not. */
typedef struct {
    gsize label; /* "PRESIDENT BIDEN:", "Q:"; 1 for "Q" without a colon */
    gsize name;  /* in ordinary letters: "Ada Brekke:", "President of Norland Ada Brekke:",
                    "Question:" */
} Speaker;

static gboolean
is_label(const Shape *shape)
{
    gboolean one = shape->size == 1 && g_ascii_isupper(*shape->text);
    gboolean upper = shape->words > 0 && shape->words <= LABEL_WORDS && shape->small == 0 &&
                     shape->uppers > 0 &&
                     shape->uppers + (shape->words - shape->uppers) / 2 >= shape->words - 1 &&
                     shape->uppers * 2 >= shape->words && !shape->quotes;
    return (one || upper) && !g_ascii_isdigit(shape->text[shape->size + 1]);
}

static gboolean
is_name(const Shape *shape)
{
    return shape->text[shape->size + 1] == ' ' && shape->words >= 2 && shape->words <= NAME_WORDS &&
           !shape->digits && !shape->quotes && shape->capitals * 3 >= shape->words * 2 &&
           g_ascii_isupper(*shape->text) && shape->stops == 0 &&
           memchr(shape->text, ',', shape->size) == NULL;
}

static Speaker
speaker_of(const Page *page, const Shape *shape)
{
    const char *text = shape->text, *colon = NULL;
    gsize size = shape->size;
    if ((shape->may_have & SHAPE_COLON) != 0) {
        colon = memchr(text, ':', MIN(size, (gsize)NAME_MOST));
    }
    gsize n = colon != NULL ? (gsize)(colon - text) : 0;
    gsize question = text[0] == 'Q' && size > 2 && (text[1] == ' ' || text[1] == '\t');
    if (n == 0) {
        return (Speaker){.label = question};
    }
    Shape before = shape_of(text, n);
    gboolean turn = colons_turn(page->rules->colons, text, n);
    gsize label = is_label(&before) ? n + 1 : 0, name = turn || is_name(&before) ? n + 1 : 0;
    return (Speaker){.label = n < LABEL_MOST ? label : question, .name = n + 1 < size ? name : 0};
}

/* Whether one of the names speaks twice; interviews have two who take turns. */
static gboolean
names_take_turns(const Page *page)
{
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    guint again = 0;
    for (gsize i = page->body; i < page->paras->len; i++) {
        const Para *para = page_para(page, i);
        gsize n = para->type == PARA_OPEN ? speaker_of(page, page_glance(page, i)).name : 0;
        again += n > 0 && !g_hash_table_add(seen, g_strndup(page->text + para->start, n));
    }
    return again > 0 && g_hash_table_size(seen) >= 2;
}

typedef enum { NO_TRANSCRIPT, BY_LABELS, BY_NAMES } Transcript;

/* Whether enough open paragraphs of the body begin with a label or a name. */
static Transcript
find_transcript(const Page *page)
{
    guint labels = 0, names = 0;
    for (gsize i = page->body; i < page->paras->len; i++) {
        if (page_para(page, i)->type == PARA_OPEN) {
            Speaker speaker = speaker_of(page, page_glance(page, i));
            labels += speaker.label > 0;
            names += speaker.name > 0;
        }
    }
    return labels >= LABELS_LEAST                            ? BY_LABELS
           : names >= LABELS_LEAST && names_take_turns(page) ? BY_NAMES
                                                             : NO_TRANSCRIPT;
}

/* A paragraph wholly in brackets: "(Applause.)". */
static gboolean
is_direction(const Page *page, const Para *para)
{
    char first = page->text[para->start], last = page->text[para->stop - 1];
    return para->stop - para->start < 120 &&
           ((first == '(' && last == ')') || (first == '[' && last == ']'));
}

typedef struct {
    Page *page;
    GArray *out;    /* of Para */
    GArray *shapes; /* of Shape, one for each of them */
    Transcript transcript;
    const char *speaker;
    guint bodies;
} Cut;

/* Puts out a paragraph; `shape` NULL: it is to be looked at anew. */
static void
put(Cut *cut, const Para *para, const Shape *shape)
{
    Shape own = shape != NULL
                    ? *shape
                    : shape_glance(cut->page->text + para->start, para->stop - para->start);
    g_array_append_vals(cut->out, para, 1);
    g_array_append_vals(cut->shapes, &own, 1);
}

/* Puts out the paragraph without the first `size` bytes, and these as a paragraph of their own
 * before it. */
static void
cut_off(Cut *cut, Para para, gsize begins, ParaType type, const char *rule, const Para *with)
{
    Para head = *with;
    head.start = para.start;
    head.stop = begins;
    head.type = type;
    head.rule = rule;
    head.bullet = FALSE;
    head.block = para.block;
    fold_trim(cut->page->text, &head.start, &head.stop);
    put(cut, &head, NULL);
    para.start = begins;
    fold_trim(cut->page->text, &para.start, &para.stop);
    para.block = FALSE;
    if (para.start < para.stop) {
        put(cut, &para, NULL);
    }
}

static gboolean try_dateline(Cut *cut, const Para *para);

/* A caption glued to the dateline: both are cut off. */
static gboolean
try_glued(Cut *cut, const Para *para)
{
    gsize at = dateline_glued(cut->page, para->start, para->stop);
    if (at == 0) {
        return FALSE;
    }
    Para caption = *para, rest = *para;
    caption.stop = at;
    caption.type = PARA_CAPTION;
    caption.rule = "before dateline";
    fold_trim(cut->page->text, &caption.start, &caption.stop);
    put(cut, &caption, NULL);
    rest.start = at;
    rest.block = FALSE;
    return try_dateline(cut, &rest);
}

static gboolean
try_dateline(Cut *cut, const Para *para)
{
    NewsDate date;
    const char *place = NULL;
    if (cut->transcript != NO_TRANSCRIPT) {
        Shape shape = shape_glance(cut->page->text + para->start, para->stop - para->start);
        if (speaker_of(cut->page, &shape).label > 0) {
            return FALSE;
        }
    }
    gsize begins = dateline_find(cut->page, para->start, para->stop, &date, &place);
    if (begins == 0) {
        return try_glued(cut, para);
    }
    NewsDate other;
    const char *where = NULL;
    gsize further =
        date.month == 0 ? dateline_find(cut->page, begins, para->stop, &other, &where) : 0;
    if (further > 0) { /* the agency first: "(ANSA) - Rome, January 28 -" */
        begins = further;
        date = other;
        place = where != NULL ? where : place;
    }
    Para with = {.place = place};
    if (date.month > 0) {
        with.time = page_time(cut->page, &date);
        if (date.year > 0 && cut->page->date == NULL) {
            cut->page->date = with.time;
            cut->page->rule = "dateline";
        }
    }
    cut_off(cut, *para, begins, PARA_DATELINE, "dateline", &with);
    return TRUE;
}

/* Who speaks behind a label, on one line; "Q:" and "Answer:" name nobody. */
static const char *
label_speaker(const Cut *cut, const Para *para, gsize size)
{
    const char *text = cut->page->text + para->start;
    if (size == 1 || colons_turn(cut->page->rules->colons, text, size)) {
        return "";
    }
    return one_line(cut->page->arena, text, size);
}

static gboolean
try_label(Cut *cut, Para *para, const Shape *shape)
{
    if (cut->transcript == NO_TRANSCRIPT) {
        return FALSE;
    }
    Speaker speaker = speaker_of(cut->page, shape);
    gsize size = speaker.label == 0 && cut->transcript == BY_NAMES ? speaker.name : speaker.label;
    if (size == 0) {
        return FALSE;
    }
    gsize name = size - (cut->page->text[para->start + size - 1] == ':');
    cut->speaker = label_speaker(cut, para, name);
    para->speaker = cut->speaker;
    Para with = {.speaker = cut->speaker};
    cut_off(cut, *para, para->start + size, PARA_SPEAKER, "label", &with);
    return TRUE;
}

static void
pass_on(Cut *cut, Para *para, const Shape *shape)
{
    if (cut->transcript != NO_TRANSCRIPT && is_direction(cut->page, para)) {
        para->type = PARA_DIRECTION;
        para->rule = "brackets";
    } else {
        para->speaker = cut->speaker;
    }
    put(cut, para, shape);
}

/* Puts out paragraph i, cut if it begins with a dateline or label. */
static void
take(Cut *cut, gsize i)
{
    Para *para = page_para(cut->page, i);
    const Shape *shape = page_glance(cut->page, i);
    if (para->type != PARA_OPEN) {
        put(cut, para, shape);
        return;
    }
    gboolean reach = cut->bodies++ < DATELINE_REACH;
    if (!(reach && try_dateline(cut, para)) && !try_label(cut, para, shape)) {
        pass_on(cut, para, shape);
    }
}

/* Puts out all paragraphs from i on as they are. */
static void
take_rest(Cut *cut, gsize i)
{
    guint n = cut->page->paras->len - (guint)i;
    if (n > 0) {
        g_array_append_vals(cut->out, page_para(cut->page, i), n);
        g_array_append_vals(cut->shapes, page_glance(cut->page, i), n);
    }
}

void
page_cut(Page *page)
{
    Cut cut = {.page = page, .transcript = find_transcript(page)};
    cut.out = g_array_sized_new(FALSE, FALSE, sizeof(Para), page->paras->len + 4);
    cut.shapes = g_array_sized_new(FALSE, FALSE, sizeof(Shape), page->paras->len + 4);
    gsize body = page->body, i = 0;
    for (; i < page->paras->len &&
           (i <= body || cut.transcript != NO_TRANSCRIPT || cut.bodies < DATELINE_REACH);
         i++) {
        if (i == body) {
            page->body = cut.out->len;
        }
        take(&cut, i);
    }
    take_rest(&cut, i);
    g_array_unref(page->paras);
    g_array_unref(page->shapes);
    page->paras = cut.out;
    page->shapes = cut.shapes;
}
