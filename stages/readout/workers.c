/* workers: documents through a function on several threads, given back in the order in which they
 * came. */
#include "workers.h"

#define QUEUED_PER_THREAD 8

typedef struct {
    Document *document;
    gboolean done; /* under workers->lock */
} Job;

struct Workers {
    GThreadPool *pool; /* NULL with one thread */
    WorkersDo work, give;
    gpointer user;
    GMutex lock;
    GCond finished;
    GQueue under_way; /* Job *, oldest first; only the caller's thread touches the queue */
    guint most;
};

static void
run_job(gpointer data, gpointer user)
{
    Workers *workers = user;
    Job *job = data;
    workers->work(job->document, workers->user);
    g_mutex_lock(&workers->lock);
    job->done = TRUE;
    g_cond_signal(&workers->finished);
    g_mutex_unlock(&workers->lock);
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
    g_cond_init(&workers->finished);
    g_queue_init(&workers->under_way);
    if (threads > 1)
        workers->pool = g_thread_pool_new(run_job, workers, (gint)threads, TRUE, NULL);
    return workers;
}

static void
give_oldest(Workers *workers)
{
    Job *job = g_queue_pop_head(&workers->under_way);
    g_mutex_lock(&workers->lock);
    while (!job->done)
        g_cond_wait(&workers->finished, &workers->lock);
    g_mutex_unlock(&workers->lock);
    workers->give(job->document, workers->user);
    g_free(job);
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
    g_queue_push_tail(&workers->under_way, job);
    g_thread_pool_push(workers->pool, job, NULL);
    while (g_queue_get_length(&workers->under_way) > workers->most)
        give_oldest(workers);
}

void
workers_finish(Workers *workers)
{
    while (!g_queue_is_empty(&workers->under_way))
        give_oldest(workers);
    if (workers->pool)
        g_thread_pool_free(workers->pool, FALSE, TRUE);
    g_mutex_clear(&workers->lock);
    g_cond_clear(&workers->finished);
    g_free(workers);
}
