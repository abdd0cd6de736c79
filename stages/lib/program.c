/* program: what all programs of the suite do alike: options, pipeline.conf, output, exit status. */
#include "program.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { KEPT_MEMORY = 64 << 20, LARGE_PIECE = 4 << 20 }; /* bytes */

void
program_begin(const char *name)
{
    g_set_prgname(name);
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, KEPT_MEMORY);
    mallopt(M_MMAP_THRESHOLD, LARGE_PIECE);
#endif
}

StageRun *
stage_run_new(const Stage *stage)
{
    StageRun *run = g_new0(StageRun, 1);
    run->stage = stage;
    run->conf = conf_new(stage->name, stage->options);
    return run;
}

void
stage_run_free(StageRun *run)
{
    if (!run)
        return;
    if (run->self && run->stage->close)
        run->stage->close(run->self);
    conf_free(run->conf);
    g_free(run);
}

gboolean
stage_run_open(StageRun *run, Diag *diag, GError **error)
{
    if (!run->stage->open)
        return TRUE;
    run->self = run->stage->open(run->conf, diag, error);
    return run->self != NULL;
}

GKeyFile *
program_load_config(const char *path, char **found, GError **error)
{
    g_autofree char *data = conf_data_dir();
    *found = path ? g_strdup(path) : g_build_filename(data, "pipeline.conf", NULL);
    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) failed = NULL;
    if (!g_key_file_load_from_file(file, *found, G_KEY_FILE_NONE, &failed) &&
        (path || !g_error_matches(failed, G_FILE_ERROR, G_FILE_ERROR_NOENT))) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: %s", *found, failed->message);
        return NULL;
    }
    return g_steal_pointer(&file);
}

/* A file that is there and is none of the ordinary: /dev/stdout, a named pipe. It is written to,
 * never replaced. */
static gboolean
is_special(const char *path)
{
    struct stat found;
    return stat(path, &found) == 0 && !S_ISREG(found.st_mode);
}

/* The temporary file of a program that is stopped shall go with it. A handler of signals sees
 * nothing but what stands here. */
static char *volatile doomed;

static void
on_stop(int number)
{
    if (doomed)
        unlink(doomed);
    raise(number); /* the handler is reset: this ends the program as the signal would have */
}

static void
remove_when_stopped(char *path)
{
    static const int stops[] = {SIGHUP, SIGINT, SIGTERM};
    struct sigaction before, action = {.sa_handler = on_stop, .sa_flags = (int)SA_RESETHAND};
    doomed = path;
    for (gsize i = 0; i < G_N_ELEMENTS(stops); i++)
        if (sigaction(stops[i], NULL, &before) == 0 && before.sa_handler == SIG_DFL)
            sigaction(stops[i], &action, NULL);
}

static FILE *
open_temporary(Output *output, const char *path)
{
    g_autofree char *target = realpath(path, NULL); /* through a link, to what it names */
    output->path = g_strdup(target ? target : path);
    output->temporary = g_strdup_printf("%s.XXXXXX", output->path);
    int fd = g_mkstemp_full(output->temporary, O_WRONLY | O_CREAT, 0666);
    remove_when_stopped(fd < 0 ? NULL : output->temporary);
    return fd < 0 ? NULL : fdopen(fd, "wb");
}

gboolean
output_open(Output *output, const char *path, GError **error)
{
    *output = (Output){.file = stdout};
    if (!path || strcmp(path, "-") == 0)
        return TRUE;
    output->file = is_special(path) ? fopen(path, "wb") : open_temporary(output, path);
    if (output->file)
        return TRUE;
    g_set_error(error, READOUT_ERROR, STATUS_IO, "%s: %s", path, g_strerror(errno));
    g_clear_pointer(&output->path, g_free);
    g_clear_pointer(&output->temporary, g_free);
    return FALSE;
}

/* The errno of what could not be written to `file`, then closed; 0 if all went well. */
static int
close_file(FILE *file)
{
    int saved = errno;
    if (ferror(file)) { /* a write failed before: errno is still its own, or unknown */
        fclose(file);
        return saved ? saved : EIO;
    }
    return fclose(file) == 0 ? 0 : errno;
}

gboolean
output_close(Output *output, gboolean keep, GError **error)
{
    int failed = close_file(output->file);
    if (!failed && keep && output->path && g_rename(output->temporary, output->path) != 0)
        failed = errno;
    if (output->path && (failed || !keep))
        g_unlink(output->temporary);
    doomed = NULL;
    if (failed)
        g_set_error(error, READOUT_ERROR, STATUS_IO, "%s: %s",
                    output->path ? output->path : "standard output", g_strerror(failed));
    g_free(output->path);
    g_free(output->temporary);
    return !failed;
}

gboolean
program_print_version(const char *program, GError **error)
{
    Output output;
    if (!output_open(&output, NULL, error))
        return FALSE;
    fprintf(output.file, "%s %s\n", program, READOUT_VERSION_TEXT);
    return output_close(&output, TRUE, error);
}

int
program_fail(Diag *diag, const GError *error)
{
    Status status = error->domain == READOUT_ERROR ? (Status)error->code : STATUS_USAGE;
    diag_say(diag, status, NULL, 0, "%s", error->message);
    return (int)diag_status(diag);
}
