/* svg: DOT to SVG by Graphviz's own dot(1). */
#include "svg.h"

#include "diag.h"

#include <sys/wait.h>
#include <unistd.h>

/* In the child: the two files become its standard input and output. */
typedef struct {
    int in, out;
} Ends;

static void
connect_ends(gpointer data)
{
    const Ends *ends = data;
    dup2(ends->in, STDIN_FILENO);
    dup2(ends->out, STDOUT_FILENO);
}

gboolean
svg_draw(FILE *source, FILE *target, GError **error)
{
    const char *argv[] = {"dot", "-Tsvg", NULL};
    Ends ends = {fileno(source), fileno(target)};
    int status = 0;
    g_autoptr(GError) failed = NULL;
    fflush(target);
    if (!g_spawn_sync(NULL, (char **)argv, NULL,
                      G_SPAWN_SEARCH_PATH | G_SPAWN_CHILD_INHERITS_STDIN |
                          G_SPAWN_LEAVE_DESCRIPTORS_OPEN,
                      connect_ends, &ends, NULL, NULL, &status, &failed)) {
        g_set_error(error, READOUT_ERROR, STATUS_IO, "dot (of Graphviz, which draws the SVG): %s",
                    failed->message);
        return FALSE;
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        g_set_error(error, READOUT_ERROR, STATUS_IO, "dot failed to draw the SVG");
        return FALSE;
    }
    return TRUE;
}
