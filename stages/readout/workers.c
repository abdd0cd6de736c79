/* workers: documents through a function on several threads, given back in the order in which they
 * came. */
#include "workers.h"

#define QUEUED_PER_THREAD 8

typedef struct {
    Document *document;
    gboolean done;
} Job;

struct Workers {
    GThreadPool *pool; /* NULL with one thread */
    GThread *giver;
    WorkersDo work, give;
    gpointer user;
    guint most; /* jobs under way */
    GMutex lock;
    GCond oldest_done, room;
    GQueue under_way; /* Job *, oldest first; this and all below under the lock */
    gboolean ending;
};

static void
run_job(gpointer data, gpointer user)
{
    Workers *workers = user;
    Job *job = data;
    workers->work(job->document, workers->user);
    g_mutex_lock(&workers->lock);
    job->done = TRUE;
    if (job == g_queue_peek_head(&workers->under_way))
        g_cond_signal(&workers->oldest_done);
    g_mutex_unlock(&workers->lock);
}

/* The oldest job when it is done; NULL when there is none and none will come. */
static Job *
take_oldest(Workers *workers)
{
    g_mutex_lock(&workers->lock);
    Job *job;
    while (!(job = g_queue_peek_head(&workers->under_way)) ? !workers->ending : !job->done)
        g_cond_wait(&workers->oldest_done, &workers->lock);
    g_queue_pop_head(&workers->under_way);
    g_cond_signal(&workers->room);
    g_mutex_unlock(&workers->lock);
    return job;
}

static gpointer
give_all(gpointer data)
{
    Workers *workers = data;
    for (Job *job; (job = take_oldest(workers)); g_free(job))
        workers->give(job->document, workers->user);
    return NULL;
}

Workers *
workers_new(guint threads, WorkersDo work, WorkersDo give, gpointer user)
{
    Workers *workers = g_new0(Workers, 1);
    workers->work = work;
    workers->give = give;
    workers->user = user;
    workers->most = threads * QUEUED_PER_THREAD;
    g_mutex_init(&workers->lock);
    g_cond_init(&workers->oldest_done);
    g_cond_init(&workers->room);
    g_queue_init(&workers->under_way);
    if (threads > 1) {
        workers->pool = g_thread_pool_new(run_job, workers, (gint)threads, TRUE, NULL);
        workers->giver = g_thread_new("give", give_all, workers);
    }
    return workers;
}

void
workers_put(Workers *workers, Document *document)
{
    if (!workers->pool) {
        workers->work(document, workers->user);
        workers->give(document, workers->user);
        return;
    }
    Job *job = g_new0(Job, 1);
    job->document = document;
    g_mutex_lock(&workers->lock);
    while (g_queue_get_length(&workers->under_way) >= workers->most)
        g_cond_wait(&workers->room, &workers->lock);
    g_queue_push_tail(&workers->under_way, job);
    g_mutex_unlock(&workers->lock);
    g_thread_pool_push(workers->pool, job, NULL);
}

void
workers_finish(Workers *workers)
{
    if (workers->pool) {
        g_mutex_lock(&workers->lock);
        workers->ending = TRUE;
        g_cond_signal(&workers->oldest_done);
        g_mutex_unlock(&workers->lock);
        g_thread_join(workers->giver);
        g_thread_pool_free(workers->pool, FALSE, TRUE);
    }
    g_mutex_clear(&workers->lock);
    g_cond_clear(&workers->oldest_done);
    g_cond_clear(&workers->room);
    g_free(workers);
}
