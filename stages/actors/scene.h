/* scene: what one document says of its actors: the words with what the dictionaries know of them,
 * the mentions and the entities that they stand for. */
#ifndef READOUT_SCENE_H
#define READOUT_SCENE_H

#include "gazetteer.h"
#include "name.h"
#include "strmap.h"

typedef enum { LEVEL_NAMED, LEVEL_NOMINAL, LEVEL_PRONOUN } Level;

/* How a mention is to be resolved. */
typedef enum {
    FORM_NAME,
    FORM_OFFICE,      /* the French president */
    FORM_OFFICES,     /* the French and German foreign ministers, both presidents */
    FORM_PAIR,        /* both men, the two leaders */
    FORM_SIDES,       /* both sides */
    FORM_LAND,        /* the country */
    FORM_AGENTS,      /* Turkish investigators, the Obama administration */
    FORM_COUNTERPART, /* his French counterpart */
    FORM_PRONOUN,
    FORM_SPEAKER /* I, our, in a quotation */
} Form;

/* An office that the text gives to a person. */
typedef struct Role Role;
struct Role {
    Role *next;
    const char *office;  /* lower case */
    const char *country; /* code; "" if not said */
    OfficeKeys keys;     /* of the office */
};

/* One actor of the document. */
typedef struct Entity Entity;
struct Entity {
    What what;
    const char *who;   /* canonical name */
    const char *place; /* code; "" if unknown */
    char sex;
    const Leader *leader;
    Name name;     /* persons */
    Name spelled;  /* as the text writes a leader's full name */
    guint64 marks; /* of the names that can mean the person, see persons.c */
    Role *roles;
    guint mentions;    /* by name */
    guint first, last; /* tokens of its first and latest mention so far */
    guint seen;        /* sentence of the latest mention that the discourse has passed; G_MAXUINT */
    const char *rule;
    const char *modifier; /* the rule of its mentions that modify; NULL before there is one */
    Entity *namesake;     /* of another type, no person either */
    const char *row;      /* id of its first row by name; NULL before there is one */
};

#define MENTION_MAX 6 /* entities that one plural mention can stand for */

/* One stretch of words that means an actor. What is asked most stands first. */
typedef struct {
    guint first, stop; /* tokens, half-open */
    guint sent;        /* index of the sentence */
    guint titled;      /* of a person by name: first token of the titles before it */
    What what;
    Level level;
    Form form;
    gboolean plural;
    gboolean modifier;   /* belongs to the noun after it: U.S. officials, Japan's Abe */
    gboolean possessive; /* 's follows */
    gboolean subject;    /* no preposition before it */
    gboolean former;     /* "the former president" */
    guint n;             /* entities; 0: left open */
    char sex;
    Entity *entity[MENTION_MAX];
    const Sense *sense;
    const char *office, *country; /* what the words say; "" if nothing */
    const char
        *partner;      /* further countries, ';' between: the French and German foreign ministers */
    const char *who;   /* instead of an entity's name */
    const char *place; /* instead of an entity's */
    const char *rule;
} Mention;

/* What is known of a token. */
typedef struct {
    const PhraseEntry *name; /* a name of the dictionaries, or NULL */
    const Title *title;
    guint32 bits; /* WORD_... of the single word */
    guint16 size; /* tokens of the name or title; 0 if none begins here */
    guint16 back; /* tokens back to the beginning of the phrase that covers this one; 0 at its first
                     or if none does */
    Mention *mention; /* the innermost one that covers it */
} Tag;

/* Pointers in the order of their adding, in the scratch of their scene. */
typedef struct {
    gpointer *pdata;
    guint len, room;
} List;

typedef struct {
    const Gazetteer *gaz;
    Document *document;
    const Token *token;
    const Tokens *tokens;
    Tag *tag;
    guint n; /* tokens */
    /* For the tagger alone: the lengths of names and titles that can begin at each token, as in
     * words.h, and the tokens at which one can. */
    guint16 *begins;
    guint *beginning, beginnings;
    /* Tokens for who need not look at the others: those that begin with a capital, the words in
     * small letters of which nothing is known, all at which a name can begin, and all that can be
     * the head of a mention without one. */
    guint *capital, *plain, *notable, *head;
    guint capitals, plains, notables, heads;
    guint *title, titles; /* tokens at which a title begins, in order; see scene_add_title() */
    guint32 day; /* the document's date as Julian day, or the day its persons point to; 0 unknown */
    gboolean dated;       /* the day is the document's own */
    List mentions[1];     /* Mention, in order of their first token once sorted */
    guint sorted;         /* how many of them are in order */
    List entities[1];     /* Entity, in order of making */
    List persons[1];      /* those of them that are persons */
    struct Stamp *stamps; /* names in datelines, in the order of the text; see dateline.h */
    Strmap by_name;       /* of what is no person: the first Entity of the name */
    Arena *arena;         /* the document's: for what its rows say */
    Arena *scratch;       /* for what is forgotten with the scene */
} Scene;

Scene *scene_new(const Gazetteer *gazetteer, Document *document);
void scene_free(Scene *scene);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Scene, scene_free)

/* Adds a mention of the tokens [first, stop); what lies inside stays. */
Mention *scene_add(Scene *scene, guint first, guint stop, What what, Level level);

/* The entity of that type and name, made if it is new (not for persons). */
Entity *scene_entity(Scene *scene, What what, const char *who, const char *place, const char *rule);
Entity *scene_entity_of(Scene *scene, What what, const Sense *sense);

/* A new entity. */
Entity *scene_new_entity(Scene *scene, What what);

/* Brings the mentions into the order of the text, the longer one first where two begin together. */
void scene_sort(Scene *scene);

/* First token of the sentence of token `at`, and the one after its last. */
static inline guint
scene_sentence_first(const Scene *scene, guint at)
{
    return scene->tokens->first[scene->token[at].sent];
}

static inline guint
scene_sentence_stop(const Scene *scene, guint at)
{
    return scene->tokens->first[scene->token[at].sent + 1];
}

/* Puts `at`, whose tag has a title now, among the tokens at which one begins. */
void scene_add_title(Scene *scene, guint at);

/* Makes `name` the one that the tokens [first, stop) spell, see name.h; in the scratch. */
void scene_name(const Scene *scene, guint first, guint stop, gboolean east, Name *name);

/* The text of the tokens [first, stop), blanks made single; in the arena. */
const char *scene_text(const Scene *scene, guint first, guint stop);

/* The same as a name: "Iraq's parliament" and "the Iraqi parliament" are one, so are "U.S." and
 * "US". */
const char *scene_phrase_name(const Scene *scene, guint first, guint stop);

/* TRUE if token `at` is in the document and its folded form is `word`. */
static inline gboolean
scene_is(const Scene *scene, guint at, const char *word)
{
    return at < scene->n && token_is(&scene->token[at], word);
}

/* A hyphen, also the one that does not break (U+2010, U+2011). */
static inline gboolean
scene_is_hyphen(const Scene *scene, guint at)
{
    return at < scene->n && !(scene->token[at].flags & (TOKEN_WORD | TOKEN_NUMBER)) &&
           (scene_is(scene, at, "-") || scene_is(scene, at, "\xE2\x80\x90") ||
            scene_is(scene, at, "\xE2\x80\x91"));
}

/* Bits of token `at`, 0 outside the document. */
static inline guint32
scene_bits(const Scene *scene, guint at)
{
    return at < scene->n ? scene->tag[at].bits : 0;
}

/* TRUE if hints.csv has the word of token `at` under that kind; most words it has not. */
static inline gboolean
scene_hints(const Scene *scene, const char *kind, guint at)
{
    const Token *token = &scene->token[at];
    return gazetteer_may_hint(scene->gaz, token->key) &&
           gazetteer_hints(scene->gaz, kind, token->fold);
}

/* The first sense of the name that begins at `at`, or NULL. */
static inline const Sense *
scene_sense(const Scene *scene, guint at)
{
    return at < scene->n && scene->tag[at].name ? scene->tag[at].name->value : NULL;
}

/* Where the phrase that covers `at` begins. */
static inline guint
scene_phrase(const Scene *scene, guint at)
{
    return at - scene->tag[at].back;
}

/* Adds an office to a person unless it is there already. */
void scene_role(Scene *scene, Entity *entity, const char *office, const char *country);

const char *what_name(What what);

#endif
