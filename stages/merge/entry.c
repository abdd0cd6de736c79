/* entry: what the mentions of one event say together, and where they differ. */
#include "entry.h"

#include "list.h"
#include "place.h"
#include "side.h"
#include "tally.h"
#include "topics.h"

#include <string.h>

#define SAME_MINUTES 5 /* durations that differ by no more are one account, rounded */

void
entry_free(Entry *entry)
{
    g_clear_pointer(&entry->claims, g_ptr_array_unref);
    g_free(entry);
}

/* "the talks between Israel and the Palestinians": states alone on no day are relations, no event.
 */
static gboolean
is_relation(const Cluster *cluster, const Gathering *all)
{
    for (guint i = 0; i < cluster->n_core; i++) {
        const Role *role = side_role(all, cluster->core[i]);
        if (!role || role->kind != ROLE_STATE)
            return FALSE;
    }
    return cluster->n_core == 2 && !cluster->days.first && strcmp(cluster->kind, "visit") != 0;
}

static gboolean
is_entry(const Cluster *cluster, const Gathering *all)
{
    if (!kind_is_contact(cluster->kind))
        return TRUE;
    if (cluster->n_core >= 2)
        return !is_relation(cluster, all);
    if (strcmp(cluster->kind, "visit") != 0)
        return FALSE;
    return cluster->places != NULL;
}

/* ---- who ---- */

/* All names of the cluster's core that `list` does not have, joined behind `start`. */
static const char *
rest_of_core(const Cluster *cluster, const Gathering *all, const char *list, const char *start,
             Arena *arena)
{
    g_autoptr(GString) joined = g_string_new(start);
    g_auto(GStrv) have = g_strsplit(list, ";", -1);
    g_auto(GStrv) begun = g_strsplit(start, ";", -1);
    g_autoptr(GPtrArray) names = g_ptr_array_new();
    for (guint i = 0; i < cluster->n_core; i++)
        g_ptr_array_add(names, all->names->pdata[cluster->core[i]]);
    list_sort(names);
    for (guint i = 0; i < names->len; i++) {
        const char *name = names->pdata[i];
        if (!g_strv_contains((const char *const *)have, name) &&
            !g_strv_contains((const char *const *)begun, name))
            g_string_append_printf(joined, "%s%s", joined->len ? ";" : "", name);
    }
    return arena_strndup(arena, joined->str, (gssize)joined->len);
}

/* Whether a mention names both sides as the entry does, by person and not by country. */
static gboolean
names_sides(const Mention *mention, const Cluster *cluster)
{
    return (mention->n_core >= 2 || cluster->n_core < 2) &&
           core_common(mention->core, mention->n_core, cluster->core, cluster->n_core) ==
               mention->n_core;
}

/* The initiating side is that of most voices among the mentions that name both sides. */
static void
set_parties(Row *row, const Cluster *cluster, Gathering *all, Arena *arena)
{
    g_autoptr(Tally) who = tally_new();
    g_autoptr(Tally) whom = tally_new();
    g_autoptr(Tally) attending = tally_new();
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        if (names_sides(mention, cluster))
            tally_add(who, mention->who, mention);
        tally_add_list(attending, mention->attending, mention, all);
    }
    row->who = tally_best(who);
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        if (strcmp(mention->who, row->who) == 0 && names_sides(mention, cluster))
            tally_add(whom, mention->whom, mention);
    }
    const char *counterpart = tally_best(whom);
    row->whom = rest_of_core(cluster, all, row->who, counterpart, arena);
    g_autofree char *core = g_strjoin(";", row->who, row->whom, NULL);
    row->attending = tally_join(attending, G_MAXUINT, core, arena);
}

/* ---- when, how long, whether ---- */

/* How little a mention tells of the day: nothing, a longer period, a plan's, that of publication, a
 * report's. */
static guint32
vagueness(const Mention *mention)
{
    if (!mention->days.first)
        return G_MAXUINT32;
    return 3 * (mention->days.last - mention->days.first) +
           (strcmp(mention->status, "happened") != 0 ? 2
            : mention->assumed                       ? 1
                                                     : 0);
}

/* A clock time is more than the bare day. */
static void
take_clock(Row *row, const Mention *mention)
{
    if (!strchr(row->time, 'T') && strchr(mention->time, 'T') &&
        g_str_has_prefix(mention->time, row->time))
        row->time = mention->time;
}

/* Only the most precise accounts are asked; the others agree with them or are claims. */
static void
set_time(Row *row, const Cluster *cluster)
{
    g_autoptr(Tally) days = tally_new();
    g_autoptr(Tally) values = tally_new();
    g_autoptr(GPtrArray) made = g_ptr_array_new_with_free_func(g_free);
    guint32 least = G_MAXUINT32;
    for (const Mention *mention = cluster->first; mention; mention = mention->next)
        least = MIN(least, vagueness(mention));
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        if (!mention->days.first || vagueness(mention) != least)
            continue;
        char *key = g_strdup_printf("%08u", mention->days.first);
        g_ptr_array_add(made, key);
        tally_add(days, key, mention);
    }
    const char *best = tally_best(days);
    if (!*best)
        return;
    const Vote *winner = days->votes->pdata[0];
    for (guint i = 0; i < winner->supporter->len; i++) {
        const Mention *mention = winner->supporter->pdata[i];
        tally_add(values, mention->time, mention);
    }
    row->time = tally_best(values);
    for (guint i = 0; i < winner->supporter->len; i++)
        take_clock(row, winner->supporter->pdata[i]);
    for (const Mention *mention = cluster->first; mention; mention = mention->next)
        take_clock(row, mention);
    for (guint i = 0; i < winner->supporter->len; i++) {
        const Mention *mention = winner->supporter->pdata[i];
        if (strcmp(mention->time, row->time) == 0 && *mention->until)
            row->until = mention->until;
    }
}

/* What has happened did so by the day of the first article that reports it. */
static guint32
latest_day(const Cluster *cluster)
{
    guint32 latest = 0;
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        guint32 day = mention->source->published_last;
        gboolean past =
            strcmp(mention->status, "happened") == 0 || strcmp(mention->status, "denied") == 0;
        if (past && day && (!latest || day < latest))
            latest = day;
    }
    return latest;
}

/* The last day on which an article told of it as a plan. */
static guint32
announced_day(const Cluster *cluster)
{
    guint32 last = 0;
    for (const Mention *mention = cluster->first; mention; mention = mention->next)
        if (strcmp(mention->status, "planned") == 0 && mention->source->settled)
            last = MAX(last, mention->source->published_last);
    return last;
}

static void
set_span(Row *row, const Cluster *cluster)
{
    g_autoptr(Tally) spans = tally_new();
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        if (mention->minutes > 0)
            tally_add(spans, mention->span, mention);
    }
    row->span = tally_best(spans);
}

/* What one account reports and another denies is disputed; a report outweighs plans, a cancellation
 * a plan. */
static const char *
joint_status(const Cluster *cluster)
{
    if (cluster->happened && cluster->denied)
        return "disputed";
    if (cluster->happened)
        return "happened";
    if (cluster->denied)
        return "denied";
    if (cluster->cancelled)
        return "cancelled";
    if (cluster->planned)
        return "planned";
    return cluster->possible ? "possible" : cluster->first->status;
}

/* ---- claims ---- */

static void
add_claim(Entry *entry, const char *what, const Vote *vote, Gathering *all, Arena *arena)
{
    Row *claim = row_blank(arena, KIND_CLAIM);
    g_autoptr(Tally) attribution = tally_new();
    g_autoptr(GPtrArray) refs = g_ptr_array_new();
    for (guint i = 0; i < vote->supporter->len; i++) {
        const Mention *mention = vote->supporter->pdata[i];
        tally_add_list(attribution, mention->attribution, mention, all);
        g_ptr_array_add(refs, (gpointer)mention->id);
    }
    claim->id = arena_printf(arena, "%s.%s.%s", entry->row->id, what, vote->value);
    claim->part_of = entry->row->id;
    claim->what = what;
    claim->attribution = tally_join(attribution, G_MAXUINT, "", arena);
    claim->refs = list_join(refs, arena);
    const char *value = arena_strndup(arena, vote->value, -1);
    if (strcmp(what, "date") == 0)
        claim->time = value;
    else if (strcmp(what, "duration") == 0)
        claim->span = value;
    else if (strcmp(what, "status") == 0)
        claim->status = value;
    else
        claim->who = value;
    if (!entry->claims)
        entry->claims = g_ptr_array_new();
    g_ptr_array_add(entry->claims, claim);
}

static void
add_claims(Entry *entry, const char *what, Tally *tally, Gathering *all, Arena *arena)
{
    tally_sort(tally);
    for (guint i = 0; i < tally->votes->len; i++)
        add_claim(entry, what, tally->votes->pdata[i], all, arena);
}

static gboolean
durations_differ(const Tally *tally)
{
    int least = G_MAXINT, most = 0;
    for (guint i = 0; i < tally->votes->len; i++) {
        int minutes = timex_duration_minutes(((Vote *)tally->votes->pdata[i])->value);
        least = MIN(least, minutes);
        most = MAX(most, minutes);
    }
    return tally->votes->len > 1 && most - least > SAME_MINUTES;
}

/* Whether any two accounts of the day exclude each other. */
static gboolean
days_differ(const Cluster *cluster)
{
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        Days a = mention->days;
        if (a.first && (a.last < cluster->days.first || a.first > cluster->days.last))
            return TRUE;
    }
    return FALSE;
}

static void
find_claims(Entry *entry, const Cluster *cluster, Gathering *all, Arena *arena)
{
    g_autoptr(Tally) dates = tally_new();
    g_autoptr(Tally) spans = tally_new();
    g_autoptr(Tally) statuses = tally_new();
    g_autoptr(Tally) initiators = tally_new();
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        tally_add(dates, mention->time, mention);
        if (mention->minutes > 0)
            tally_add(spans, mention->span, mention);
        tally_add(statuses, mention->status, mention);
        if (strcmp(cluster->kind, "call") == 0 && names_sides(mention, cluster) && *mention->whom)
            tally_add(initiators, mention->who, mention);
    }
    if (days_differ(cluster))
        add_claims(entry, "date", dates, all, arena);
    if (durations_differ(spans))
        add_claims(entry, "duration", spans, all, arena);
    if (cluster->denied + cluster->cancelled > 0 && statuses->votes->len > 1)
        add_claims(entry, "status", statuses, all,
                   arena); /* a plan that was carried out is no conflict */
    if (initiators->votes->len > 1)
        add_claims(entry, "initiator", initiators, all, arena);
}

/* ---- the entry ---- */

static guint
voices_of(const Vote *vote)
{
    return g_hash_table_size(vote->voices);
}

static gboolean
is_reported(const Vote *vote)
{
    for (guint i = 0; i < vote->supporter->len; i++)
        if (strcmp(((const Mention *)vote->supporter->pdata[i])->status, "happened") == 0)
            return TRUE;
    return FALSE;
}

/* Whether `other` is to be preferred: to a plan's place one that as many report, to a country a
 * place in it that half as many name, and to an airport any place so. */
static gboolean
is_better_place(const Vote *best, const Vote *other, const Gathering *all)
{
    if (voices_of(other) == voices_of(best) && !is_reported(best) && is_reported(other))
        return TRUE;
    if (place_is_airport(all, best->value) && !place_is_airport(all, other->value))
        return 2 * voices_of(other) >= voices_of(best);
    return place_is_state(all, best->value) && !place_is_state(all, other->value) &&
           place_agrees(all, other->value, best->value) && 2 * voices_of(other) >= voices_of(best);
}

static const char *
joint_place(const Cluster *cluster, const Gathering *all)
{
    g_autoptr(Tally) places = tally_new();
    for (const Mention *mention = cluster->first; mention; mention = mention->next)
        tally_add(places, mention->place, mention);
    tally_sort(places);
    const Vote *best = places->votes->len ? places->votes->pdata[0] : NULL;
    for (guint i = 1; i < places->votes->len; i++)
        if (is_better_place(best, places->votes->pdata[i], all))
            best = places->votes->pdata[i];
    return best ? best->value : "";
}

static void
set_lists(Row *row, const Cluster *cluster, Gathering *all, Arena *arena)
{
    g_autoptr(Tally) attribution = tally_new();
    g_autoptr(GPtrArray) refs = g_ptr_array_new();
    for (const Mention *mention = cluster->first; mention; mention = mention->next) {
        tally_add_list(attribution, mention->attribution, mention, all);
        g_ptr_array_add(refs, (gpointer)mention->id);
    }
    row->place = joint_place(cluster, all);
    row->topic = topics_join(cluster, all, row->place, arena);
    row->attribution = tally_join(attribution, G_MAXUINT, "", arena);
    row->refs = list_join(refs, arena);
}

Entry *
entry_new(const Cluster *cluster, Gathering *all, Arena *arena)
{
    if (!is_entry(cluster, all))
        return NULL;
    Entry *entry = g_new0(Entry, 1);
    entry->cluster = cluster->number;
    Row *row = entry->row = row_blank(arena, KIND_ENTRY);
    row->id = arena_printf(arena, "t%s", cluster_first_id(cluster));
    row->what = cluster->kind;
    row->status = joint_status(cluster);
    set_parties(row, cluster, all, arena);
    set_time(row, cluster);
    entry->latest = *row->time ? 0 : latest_day(cluster);
    entry->announced = strcmp(row->status, "planned") == 0 ? announced_day(cluster) : 0;
    set_span(row, cluster);
    set_lists(row, cluster, all, arena);
    find_claims(entry, cluster, all, arena);
    return entry;
}
