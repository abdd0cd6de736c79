/* conf: the values of one stage's options. The command line wins over pipeline.conf, that over the
 * default. */
#include "conf.h"

#include "diag.h"

#include <string.h>

typedef struct {
    const Option *option;
    char *text;      /* flag "true"/"false", text, number */
    GPtrArray *list; /* OPTION_LIST, NULL-terminated */
    gboolean from_command_line;
} Value;

struct Conf {
    char *name;
    GPtrArray *values; /* Value * in the order of the table */
};

static void
value_free(gpointer data)
{
    Value *value = data;
    g_free(value->text);
    if (value->list)
        g_ptr_array_free(value->list, TRUE);
    g_free(value);
}

Conf *
conf_new(const char *name, const Option *options)
{
    Conf *conf = g_new0(Conf, 1);
    conf->name = g_strdup(name);
    conf->values = g_ptr_array_new_with_free_func(value_free);
    for (const Option *option = options; option && option->name; option++) {
        Value *value = g_new0(Value, 1);
        value->option = option;
        value->text = g_strdup(option->fallback);
        if (option->kind == OPTION_LIST) {
            value->list = g_ptr_array_new_with_free_func(g_free);
            g_ptr_array_add(value->list, NULL);
        }
        g_ptr_array_add(conf->values, value);
    }
    return conf;
}

void
conf_free(Conf *conf)
{
    if (!conf)
        return;
    g_ptr_array_free(conf->values, TRUE);
    g_free(conf->name);
    g_free(conf);
}

static Value *
find_value(const Conf *conf, const char *name)
{
    for (guint i = 0; i < conf->values->len; i++) {
        Value *value = conf->values->pdata[i];
        if (strcmp(value->option->name, name) == 0)
            return value;
    }
    return NULL;
}

static gboolean
check_text(const Option *option, const char *text, GError **error)
{
    gint64 number;
    if (option->kind == OPTION_NUMBER &&
        !g_ascii_string_to_signed(text, 10, G_MININT64, G_MAXINT64, &number, NULL)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: %s is no whole number", option->name,
                    text);
        return FALSE;
    }
    if (option->kind == OPTION_FLAG && strcmp(text, "true") != 0 && strcmp(text, "false") != 0) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: %s is neither true nor false",
                    option->name, text);
        return FALSE;
    }
    return TRUE;
}

static void
list_add(Value *value, const char *text)
{
    g_ptr_array_remove_index(value->list, value->list->len - 1);
    g_ptr_array_add(value->list, g_strdup(text));
    g_ptr_array_add(value->list, NULL);
}

gboolean
conf_set(Conf *conf, const char *name, const char *text, GError **error)
{
    Value *value = find_value(conf, name);
    if (!value) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s has no option %s", conf->name, name);
        return FALSE;
    }
    if (!check_text(value->option, text, error))
        return FALSE;
    if (value->list) {
        if (!value->from_command_line) /* the first one replaces what pipeline.conf says */
            g_ptr_array_remove_range(value->list, 0, value->list->len - 1);
        list_add(value, text);
    } else {
        g_free(value->text);
        value->text = g_strdup(text);
    }
    value->from_command_line = TRUE;
    return TRUE;
}

static gboolean
load_key(Conf *conf, GKeyFile *file, const char *path, const char *key, GError **error)
{
    Value *value = find_value(conf, key);
    if (!value) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: [%s] %s: no such option", path,
                    conf->name, key);
        return FALSE;
    }
    if (value->from_command_line)
        return TRUE;
    if (value->list) {
        g_auto(GStrv) items = g_key_file_get_string_list(file, conf->name, key, NULL, NULL);
        for (guint i = 0; items && items[i]; i++)
            list_add(value, items[i]);
        return TRUE;
    }
    g_autofree char *text = g_key_file_get_string(file, conf->name, key, NULL);
    g_autoptr(GError) bad = NULL;
    if (!check_text(value->option, text ? text : "", &bad)) {
        g_set_error(error, READOUT_ERROR, STATUS_USAGE, "%s: [%s] %s", path, conf->name,
                    bad->message);
        return FALSE;
    }
    g_free(value->text);
    value->text = g_steal_pointer(&text);
    return TRUE;
}

gboolean
conf_load(Conf *conf, GKeyFile *file, const char *path, GError **error)
{
    g_auto(GStrv) keys = g_key_file_get_keys(file, conf->name, NULL, NULL);
    for (guint i = 0; keys && keys[i]; i++)
        if (!load_key(conf, file, path, keys[i], error))
            return FALSE;
    return TRUE;
}

gboolean
conf_flag(const Conf *conf, const char *name)
{
    return g_strcmp0(conf_text(conf, name), "true") == 0;
}

const char *
conf_text(const Conf *conf, const char *name)
{
    const Value *value = find_value(conf, name);
    g_assert(value);
    return value->text;
}

gint64
conf_number(const Conf *conf, const char *name)
{
    const char *text = conf_text(conf, name);
    return text ? g_ascii_strtoll(text, NULL, 10) : 0;
}

const char *const *
conf_list(const Conf *conf, const char *name)
{
    const Value *value = find_value(conf, name);
    g_assert(value && value->list);
    return (const char *const *)value->list->pdata;
}

char *
conf_summary(const Conf *conf)
{
    GString *summary = g_string_new(NULL);
    for (guint i = 0; i < conf->values->len; i++) {
        const Value *value = conf->values->pdata[i];
        const char *name = value->option->name;
        for (guint k = 0; value->list && value->list->pdata[k]; k++)
            g_string_append_printf(summary, " %s=%s", name, (char *)value->list->pdata[k]);
        gboolean default_flag = value->option->kind == OPTION_FLAG && !value->option->fallback &&
                                g_strcmp0(value->text, "false") == 0;
        if (!value->list && value->text && !default_flag &&
            g_strcmp0(value->text, value->option->fallback) != 0)
            g_string_append_printf(summary, " %s=%s", name, value->text);
    }
    if (summary->len)
        g_string_erase(summary, 0, 1);
    g_autofree char *bytes = g_string_free(summary, FALSE);
    return g_utf8_make_valid(bytes, -1); /* a file's name may be anything */
}

/* The running program's path: Linux tells it; elsewhere it is looked for as the shell does. */
static char *
program_path(void)
{
    char *path = g_file_read_link("/proc/self/exe", NULL);
    if (!path && g_get_prgname())
        path = g_find_program_in_path(g_get_prgname());
    return path;
}

char *
conf_data_dir(void)
{
    const char *given = g_getenv("READOUT_DATA");
    if (given && *given)
        return g_strdup(given);
    g_autofree char *program = program_path();
    g_autofree char *bin = program ? g_path_get_dirname(program) : g_strdup(".");
    return g_build_filename(bin, "..", "share", "readout", NULL);
}

char *
conf_dictionary(const Conf *conf, const char *file)
{
    g_autofree char *data = conf_data_dir();
    return g_build_filename(data, conf->name, file, NULL);
}
