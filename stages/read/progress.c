/* progress: how far a long run has come, on a terminal. */
#include "progress.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BAR = 40, FIRST = 2 * G_USEC_PER_SEC, PAUSE = G_USEC_PER_SEC / 5 };

void
progress_begin(Progress *progress, const GPtrArray *files)
{
    *progress = (Progress){.on = isatty(STDERR_FILENO) != 0};
    for (guint i = 0; progress->on && i < files->len; i++) {
        struct stat info;
        if (stat(files->pdata[i], &info) == 0 && S_ISREG(info.st_mode)) {
            progress->total += (gsize)info.st_size;
        }
    }
    progress->begun = g_get_monotonic_time();
}

static void
say(const char *text, gsize size)
{
    gssize written = write(STDERR_FILENO, text, size);
    (void)written; /* a bar that cannot be drawn is no fault */
}

static void
draw(const Progress *progress)
{
    char bar[BAR + 1], line[BAR + 64];
    gsize filled =
        progress->total > 0 ? MIN(progress->done * BAR / progress->total, (gsize)BAR) : 0;
    memset(bar, ' ', BAR);
    memset(bar, '=', filled);
    bar[BAR] = '\0';
    g_snprintf(line, sizeof line, "\r[%s] %" G_GSIZE_FORMAT " of %" G_GSIZE_FORMAT " MB", bar,
               progress->done / 1000000, progress->total / 1000000);
    say(line, strlen(line));
}

void
progress_add(Progress *progress, gsize bytes)
{
    progress->done += bytes;
    gint64 now = progress->on && progress->total > 0 ? g_get_monotonic_time() : 0;
    if (now - progress->begun > FIRST && now - progress->drawn > PAUSE) {
        progress->drawn = now;
        progress->visible = TRUE;
        draw(progress);
    }
}

void
progress_end(Progress *progress)
{
    static const char wipe[] = "\r\033[K";
    if (progress->visible) {
        say(wipe, sizeof wipe - 1);
    }
}
