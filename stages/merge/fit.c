/* fit: how well a mention agrees with the mentions that a cluster already has. */
#include "fit.h"

#include "place.h"
#include "side.h"
#include "when.h"

#include <string.h>

#define OWN_MOST   64  /* members of a cluster in which those of one article are looked for */
#define OTHER_HOUR 240 /* minutes: morning, afternoon and night lie farther apart */

/* What one says took place or will, another denies only of the same day; or both in one article.
 * Else what did not take place was another occasion. */
static gboolean
denial_fits(const Mention *mention, const Cluster *cluster)
{
    gboolean told = cluster->happened || cluster->planned || cluster->possible;
    if (strcmp(mention->status, "denied") == 0 ? !told : told || !cluster->denied)
        return TRUE;
    return (mention->days.first && cluster->days.first) || cluster_say(cluster, mention->source);
}

static gboolean
status_fits(const Mention *mention, const Cluster *cluster)
{
    if (mention_is_contact(mention) && !denial_fits(mention, cluster))
        return FALSE;
    if (strcmp(mention->status, "cancelled") == 0)
        return !cluster->happened;
    if (strcmp(mention->status, "happened") == 0)
        return !cluster->cancelled;
    return TRUE;
}

/* Whether the cluster has the participant: by name or, for a country, a person who acts for it. */
static gboolean
has_side(const Gathering *all, const Cluster *cluster, guint number)
{
    gboolean state = side_is_state(all, number);
    for (guint k = 0; k < cluster->n_core; k++)
        if (cluster->core[k] == number || (state && side_same(all, cluster->core[k], number)))
            return TRUE;
    return FALSE;
}

/* How many of the mention's participants the cluster has. */
static guint
common_sides(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    guint common = 0;
    for (guint i = 0; i < mention->n_core; i++)
        common += has_side(all, cluster, mention->core[i]);
    return common;
}

/* Whether the cluster has the officials by names of others. */
static gboolean
names_officials(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    for (guint i = 0; i < mention->n_core; i++) {
        const Role *role = side_role(all, mention->core[i]);
        if (role && role->kind == ROLE_OFFICIALS &&
            !core_common(&mention->core[i], 1, cluster->core, cluster->n_core))
            return TRUE;
    }
    return FALSE;
}

/* "Saudi officials" are those whom others name if the day is the same, or if they were to be met
 * when an article did not know yet whom; beside names in one article they are others. */
static gboolean
officials_fit(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    gboolean planned = strcmp(mention->status, "planned") == 0;
    return (mention->days.first && cluster->days.first) ||
           (planned && !cluster_say(cluster, mention->source)) ||
           !names_officials(all, mention, cluster);
}

static gboolean
parties_fit(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    guint common = common_sides(all, mention, cluster);
    guint least = MIN(mention->n_core, cluster->n_core);
    if (common >= least)
        return TRUE;
    return common >= 3 && strcmp(cluster->kind, "meeting") == 0;
}

/* A pair's meeting is one with that of more parties only where an article tells both in the same
 * state, or both have their day: what the pair planned, or did on no known day, is its own. */
static gboolean
company_fits(const Mention *mention, const Cluster *cluster)
{
    if (mention->n_core == cluster->n_core || strcmp(cluster->kind, "visit") == 0 ||
        !mention_is_contact(mention))
        return TRUE;
    const Say *own = cluster_say(cluster, mention->source);
    if (own)
        return (strcmp(mention->status, "happened") == 0) == own->happened;
    return mention->days.first && cluster->days.first;
}

/* Another day's report in the same document tells that two days are two events. */
static gboolean
own_day_elsewhere(const Mention *mention, const Cluster *cluster)
{
    const Say *own = cluster_say(cluster, mention->source);
    return own && own->first &&
           (own->first != mention->days.first || own->last != mention->days.first);
}

/* "In the morning" and "at night" in one document are two events. Of two documents the clocks may
 * differ. */
static gboolean
own_hour_elsewhere(const Mention *mention, const Cluster *cluster)
{
    const Say *own = cluster_say(cluster, mention->source);
    int minute = timex_minute(mention->time);
    return own && own->earliest >= 0 && minute >= 0 &&
           MAX(minute, own->latest) - MIN(minute, own->earliest) >= OTHER_HOUR;
}

/* Whether the one tells the day, the other, which does not, appeared on the day after. */
static gboolean
is_late(const Mention *mention, const Cluster *cluster)
{
    return mention->assumed != cluster->assumed &&
           (mention->assumed ? cluster->days.first + 1 == mention->days.first
                             : mention->days.first + 1 == cluster->days.first);
}

/* How well the times agree: 0 not at all. */
static double
both_dated_fit(const Mention *mention, const Cluster *cluster)
{
    Days a = mention->days, b = cluster->days;
    if (own_hour_elsewhere(mention, cluster))
        return 0;
    if (a.first == b.first && a.last == b.last)
        return 3;
    if (a.first <= b.last && b.first <= a.last)
        return (a.first >= b.first && a.last <= b.last) || (b.first >= a.first && b.last <= a.last)
                   ? 2
                   : 1;
    gboolean neighbours = a.first == a.last && b.first == b.last &&
                          (a.first + 1 == b.first || b.first + 1 == a.first);
    if (!neighbours || own_day_elsewhere(mention, cluster))
        return 0;
    gboolean happened = strcmp(mention->status, "happened") == 0;
    if (happened != cluster->happened) /* what was planned took place a day before or after */
        return mention_is_contact(mention) && mention->n_core == cluster->n_core &&
                       (happened || strcmp(mention->status, "planned") == 0)
                   ? 0.4
                   : 0;
    gboolean alike = is_late(mention, cluster) ||
                     subject_shared(mention->subject,
                                    cluster->words); /* the day is another one elsewhere on Earth */
    return happened && alike ? 0.5 : 0;
}

/* What an article announces for no certain day is the next such event of all its parties, if it
 * comes soon. */
static gboolean
is_announced(const Mention *mention, const Cluster *cluster)
{
    const Source *source = mention->source;
    guint common = core_common(mention->core, mention->n_core, cluster->core, cluster->n_core);
    return strcmp(mention->status, "planned") == 0 && common == mention->n_core &&
           source->published && cluster->days.first >= source->published &&
           cluster->days.first <= source->published_last + ANNOUNCED_DAYS;
}

static double
undated_fit(const Mention *mention, const Cluster *cluster)
{
    const Source *source = mention->source;
    gboolean reported = strcmp(mention->status, "happened") == 0;
    if (cluster_say(cluster, source))
        return reported == cluster->happened ? 0.8 : 0.4;
    if (!reported && cluster->happened)
        return is_announced(mention, cluster) ? 0.2 : 0;
    if (!cluster->days.first)
        return 0.3;
    if (!source->published)
        return 0.2;
    gboolean fresh = cluster->days.first <= source->published_last &&
                     cluster->days.last + SAME_NEWS_DAYS >= source->published;
    return fresh ? (reported ? 0.35 : 0.2) : 0; /* sooner than what is told for no day at all */
}

/* Of two that have no day yet, other weekdays tell two events; neighbouring ones of two articles on
 * the same matter may be the same day elsewhere on Earth. 0: they cannot be one. */
static double
weekday_fit(const Mention *mention, const Cluster *cluster)
{
    guint day = when_weekday(mention);
    if (!day || !cluster->weekdays || cluster->weekdays & 1u << day)
        return 1;
    guint before = day == 1 ? 7 : day - 1, after = day == 7 ? 1 : day + 1;
    gboolean beside = (cluster->weekdays & (1u << before | 1u << after)) != 0;
    return beside && !cluster_say(cluster, mention->source) &&
                   subject_shared(mention->subject, cluster->words)
               ? 0.5
               : 0;
}

/* The time that one article leaves open against the days that others tell: the same, or those
 * beside, which may be the same elsewhere on Earth, of a call or on the same matter. */
static double
open_fit(const Mention *mention, const Cluster *cluster)
{
    Days days = cluster_days(cluster);
    if (when_may_mean(mention, days))
        return when_named(mention, cluster->days) ? 1 : 0;
    Days wide = {days.first - 1, days.last + 1};
    gboolean beside = when_weekday(mention) && days.first == days.last && cluster->happened &&
                      strcmp(mention->status, "happened") == 0 &&
                      !cluster_say(cluster, mention->source) && when_may_mean(mention, wide);
    gboolean same =
        strcmp(cluster->kind, "call") == 0 || subject_shared(mention->subject, cluster->words);
    return beside && same ? 0.4 : 0;
}

/* "On Tuesday" and "in January 2009" of one article are two events; "on Saturday" and "on December
 * 11" are where others took part too. */
static gboolean
told_apart(const Mention *mention, const Mention *other)
{
    Grain a = when_grain(mention), b = when_grain(other);
    if ((a == GRAIN_WEEKDAY) == (b == GRAIN_WEEKDAY))
        return FALSE;
    Grain named = a == GRAIN_WEEKDAY ? b : a;
    return named == GRAIN_LONG || (named == GRAIN_DAY && mention->n_core != other->n_core);
}

static gboolean
own_other_time(const Mention *mention, const Cluster *cluster)
{
    if (!mention_is_contact(mention) || !*mention->stated || cluster->n > OWN_MOST ||
        !cluster_say(cluster, mention->source))
        return FALSE;
    for (const Mention *member = cluster->first; member; member = member->next)
        if (member->source == mention->source && !(mention->days.first && member->days.first) &&
            told_apart(mention, member))
            return TRUE;
    return FALSE;
}

static double
time_fit(const Mention *mention, const Cluster *cluster)
{
    if (own_other_time(mention, cluster))
        return 0;
    if (mention->days.first && cluster->days.first)
        return both_dated_fit(mention, cluster);
    if (mention->days
            .first) /* the cluster is undated: only a report of the same document can be meant */
        return cluster_say(cluster, mention->source) ? 0.5 : 0;
    if (timex_is_open(mention->stated) && strcmp(mention->shift, "PXD") != 0 && cluster->days.first)
        return open_fit(mention, cluster);
    return undated_fit(mention, cluster) *
           (cluster->days.first ? 1 : weekday_fit(mention, cluster));
}

/* Places of one country are taken as stations of one visit to it. On one day a place that cannot be
 * told is among them if another agrees. On no known day, by several articles, one must agree. */
static gboolean
stations_fit(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    const char *place = mention->place;
    gboolean agrees = FALSE, differs = FALSE;
    gboolean open =
        !mention->days.first && !cluster->days.first && !cluster_say(cluster, mention->source);
    for (guint i = 0; cluster->places && i < cluster->places->len; i++) {
        const char *other = cluster->places->pdata[i];
        if (place_is_abroad(all, place, other))
            return FALSE;
        agrees |= place_agrees(all, place, other);
        differs |= place_differs(all, place, other);
    }
    gboolean one_day = cluster->days.first && cluster->days.first == cluster->days.last;
    if (open && *place && cluster->places && !agrees)
        return FALSE;
    return !differs || (agrees && one_day);
}

/* A visit is one visitor's to one place; a meeting is in one country. */
static gboolean
journey_fits(const Gathering *all, const Mention *mention, const Cluster *cluster)
{
    const GPtrArray *places = cluster->places, *visitors = cluster->visitors;
    if (strcmp(cluster->kind, "meeting") == 0) {
        for (guint i = 0; places && i < places->len; i++)
            if (place_is_abroad(all, mention->place, places->pdata[i]))
                return FALSE;
        return TRUE;
    }
    if (strcmp(cluster->kind, "visit") != 0)
        return TRUE;
    for (guint i = 0; visitors && i < visitors->len; i++)
        if (list_differs(mention->who, visitors->pdata[i]))
            return FALSE;
    return stations_fit(all, mention, cluster);
}

double
fit_score(const Gathering *all, const Mention *mention, const Cluster *cluster, gboolean echo)
{
    if (!status_fits(mention, cluster) || !parties_fit(all, mention, cluster) ||
        !company_fits(mention, cluster) || !officials_fit(all, mention, cluster) ||
        !journey_fits(all, mention, cluster))
        return 0;
    /* other events than contacts are many of one speaker on one day: they must be about the same */
    if (!mention_is_contact(mention) && !echo && !subject_shared(mention->subject, cluster->words))
        return 0;
    double score = time_fit(mention, cluster);
    if (score == 0)
        return 0;
    if (cluster_say(cluster, mention->source))
        score += 0.5;
    if (subject_shared(mention->subject, cluster->first->subject))
        score += 0.1;
    return score;
}
