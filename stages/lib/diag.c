/* diag: what went wrong, said as `program: file:line: text`, and the exit status that follows. */
#include "diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct Diag {
    GMutex lock;
    char *program;
    Status status;
    GString *capture;
    GPtrArray *faults;
};

G_DEFINE_QUARK(readout - error - quark, readout_error)

Diag *
diag_new(const char *program)
{
    Diag *diag = g_new0(Diag, 1);
    g_mutex_init(&diag->lock);
    diag->program = g_strdup(program);
    diag->faults = g_ptr_array_new_with_free_func(g_free);
    return diag;
}

void
diag_free(Diag *diag)
{
    if (!diag)
        return;
    g_mutex_clear(&diag->lock);
    g_ptr_array_free(diag->faults, TRUE);
    g_free(diag->program);
    g_free(diag);
}

/* A message is one line of printable text, whatever the input put into it. */
static void
make_printable(GString *line)
{
    for (gsize i = 0; i < line->len; i++) {
        guchar c = (guchar)line->str[i], next = (guchar)line->str[i + 1];
        if (c < 0x20 || c == 0x7f)
            line->str[i] = '?';
        else if (c == 0xC2 && next >= 0x80 &&
                 next < 0xA0) /* U+0080 to U+009F steer terminals too */
            line->str[i] = line->str[i + 1] = '?';
    }
}

void
diag_say(Diag *diag, Status status, const char *file, gsize line, const char *format, ...)
{
    g_autoptr(GString) message = g_string_new(diag->program);
    g_string_append(message, ": ");
    if (file)
        g_string_append_printf(message, "%s:", file);
    if (file && line)
        g_string_append_printf(message, "%" G_GSIZE_FORMAT ":", line);
    if (file)
        g_string_append_c(message, ' ');
    va_list args;
    va_start(args, format);
    g_string_append_vprintf(message, format, args);
    va_end(args);
    g_autofree char *valid = g_utf8_make_valid(message->str, (gssize)message->len);
    g_string_assign(message, valid);
    make_printable(message);
    g_mutex_lock(&diag->lock);
    if (status >= STATUS_INPUT)
        g_ptr_array_add(diag->faults, g_strdup(message->str + strlen(diag->program) + 2));
    g_string_append_c(message, '\n');
    if (diag->capture)
        g_string_append(diag->capture, message->str);
    else
        fputs(message->str, stderr);
    diag->status = MAX(diag->status, status);
    g_mutex_unlock(&diag->lock);
}

void
diag_raise(Diag *diag, Status status)
{
    g_mutex_lock(&diag->lock);
    diag->status = MAX(diag->status, status);
    g_mutex_unlock(&diag->lock);
}

Status
diag_status(Diag *diag)
{
    return diag->status;
}

const GPtrArray *
diag_faults(Diag *diag)
{
    return diag->faults;
}

void
diag_capture(Diag *diag, GString *into)
{
    diag->capture = into;
}
