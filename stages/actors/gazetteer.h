/* gazetteer: the dictionaries of the stage, made once and read by every thread. */
#ifndef READOUT_GAZETTEER_H
#define READOUT_GAZETTEER_H

#include "blob.h"
#include "conf.h"
#include "leader.h"
#include "offices.h"
#include "phrasebook.h"
#include "words.h"

typedef enum {
    WHAT_NONE,
    WHAT_PERSON,
    WHAT_COUNTRY,
    WHAT_GOVERNMENT,
    WHAT_ORGANISATION,
    WHAT_GROUP,
    WHAT_PLACE,
    N_WHATS
} What;

typedef enum {
    SENSE_COUNTRY,
    SENSE_DEMONYM, /* adjective or one person: French, Briton */
    SENSE_PEOPLE,  /* the people: Russians */
    SENSE_CAPITAL,
    SENSE_METONYM, /* seat of a government: Kremlin */
    SENSE_ORGANISATION,
    SENSE_PLACE,
    SENSE_LEADER
} SenseKind;

/* What a name of the dictionaries stands for. What is asked of each name stands first. */
typedef struct {
    SenseKind kind;
    What what;
    gboolean acronym; /* counts only in capitals: US, WHO */
    guint32 hash;     /* of its name */
    const char *name; /* canonical */
    const char *code; /* country or organisation acted for; "" if none */
    const char
        *type; /* organisations: their type column; places: their kind; countries: their name */
    const char *rule; /* "countries:FRA", for the rule column */
    const Leader *leader;
} Sense;

/* The kinds of titles.csv, as bits. */
typedef enum {
    TITLE_OTHER = 0,
    TITLE_POLITICAL = 1 << 0,
    TITLE_DIPLOMATIC = 1 << 1,
    TITLE_ROYAL = 1 << 2,
    TITLE_MILITARY = 1 << 3,
    TITLE_MEDIA = 1 << 4,
    TITLE_RELIGIOUS = 1 << 5,
    TITLE_LEGISLATIVE = 1 << 6,
    TITLE_JUDICIAL = 1 << 7,
    TITLE_PROFESSION = 1 << 8,
    TITLE_COURTESY = 1 << 9
} TitleKind;

/* A title: what stands before a name or, with "the", for a person. */
typedef struct {
    const char *name; /* canonical, lower case: "foreign minister" */
    TitleKind kind;
    char sex;
    guint level;        /* 1 head of state or government, 2 minister ... 4 the rest */
    gboolean plural;    /* ministers: name is the singular all the same */
    gboolean portfolio; /* what it is minister of can follow: Minister for Tourism */
} Title;

enum { HINTED = 4096 };

typedef struct {
    Words words;
    Words pairs;                 /* of what names and titles begin with, by phrasebook_pair() */
    Phrasebook names;            /* Sense */
    Phrasebook titles;           /* Title */
    Phrasebook families;         /* folded short names -> Leader */
    Phrasebook countries;        /* small letters of the code -> Sense */
    Phrasebook nations;          /* small letters of the code -> Leader who held an office there */
    Phrasebook hints;            /* "kind word"; no values */
    guint64 hinted[HINTED / 64]; /* a bit for the hash of each word of them */
    GPtrArray *leaders;          /* Leader, in the order of the dictionary */
    Offices *offices;
    Arena *arena;
    Blob blob; /* what was compiled; empty where the tables were read */
} Gazetteer;

/* The stage's dictionaries, compiled or as tables, and those of --dictionary, which win. */
Gazetteer *gazetteer_open(const Conf *conf, GError **error);
/* An empty one; one of the tables of a folder, without their image. */
Gazetteer *gazetteer_new(void);
Gazetteer *gazetteer_read(const char *dir, GError **error);

void gazetteer_free(Gazetteer *gazetteer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Gazetteer, gazetteer_free)

/* Leaders that a short name can mean, by its key (as name_key) or by that of its only word, as a
 * list of entries; NULL if there is none. */
const PhraseEntry *gazetteer_family(const Gazetteer *gazetteer, guint64 key);
const PhraseEntry *gazetteer_family_word(const Gazetteer *gazetteer, guint64 word);

/* The same for a name spelled as other languages do: Lawrow. */
const PhraseEntry *gazetteer_spelled(const Gazetteer *gazetteer, const char *fold);

/* TRUE if the leader had this office (as offices_same) at any time. */
gboolean gazetteer_held(const Gazetteer *gazetteer, const Leader *leader, const char *title);

/* Who held the office of `country` on `day` (not 0); NULL if nobody or more than one did. */
const Leader *gazetteer_holder(const Gazetteer *gazetteer, const char *title, const char *country,
                               guint32 day);

/* The adjective of a country ("Iraqi") by its code; NULL if there is none. */
const char *gazetteer_adjective(const Gazetteer *gazetteer, const char *code);

/* Canonical name of a country by its code; NULL if there is none. */
const char *gazetteer_country(const Gazetteer *gazetteer, const char *code);

/* FALSE if hints.csv has nothing for the word of that key, as for most words. */
static inline gboolean
gazetteer_may_hint(const Gazetteer *gazetteer, guint64 key)
{
    guint32 bit = token_key_hash(key) % HINTED;
    return gazetteer->hinted[bit / 64] >> bit % 64 & 1;
}

/* TRUE if hints.csv has the folded word under that kind: "resident", "storm" ... */
gboolean gazetteer_hints(const Gazetteer *gazetteer, const char *kind, const char *fold);

/* TRUE if the word ends as one of the kind does ("-tion") and is longer than `least` bytes. */
gboolean gazetteer_ends(const Gazetteer *gazetteer, const char *kind, const char *fold,
                        gsize least);

#endif
