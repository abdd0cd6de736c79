/* conf: the values of one stage's options. The command line wins over pipeline.conf, that over the
 * default. */
#ifndef READOUT_CONF_H
#define READOUT_CONF_H

#include <glib.h>

typedef enum { OPTION_FLAG, OPTION_TEXT, OPTION_NUMBER, OPTION_LIST } OptionKind;

/* One option of a stage: --name on the command line, name=value in the stage's group of
 * pipeline.conf. */
typedef struct {
    const char *name; /* NULL ends a table */
    char letter;      /* short form, 0 for none */
    OptionKind kind;
    const char *value_name; /* FILE, DATE ...; NULL for a flag */
    const char *fallback;   /* the default as text; NULL for none */
    const char *help;
} Option;

typedef struct Conf Conf;

/* The options of stage `name`; `options` may be NULL. */
Conf *conf_new(const char *name, const Option *options);
void conf_free(Conf *conf);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Conf, conf_free)

/* Reads the stage's group of a pipeline.conf; an unknown key or a bad number is an error ("file:
 * [group] key: ..."). */
gboolean conf_load(Conf *conf, GKeyFile *file, const char *path, GError **error);

/* Sets one option from the command line; a list is added to. */
gboolean conf_set(Conf *conf, const char *name, const char *value, GError **error);

gboolean conf_flag(const Conf *conf, const char *name);
const char *conf_text(const Conf *conf,
                      const char *name); /* NULL where neither given nor defaulted */
gint64 conf_number(const Conf *conf, const char *name);
const char *const *conf_list(const Conf *conf, const char *name); /* NULL-terminated, never NULL */

/* The options that differ from their defaults as "name=value name=value", for the stage's meta row.
 */
char *conf_summary(const Conf *conf);

/* Folder of pipeline.conf and the dictionaries: $READOUT_DATA, else ../share/readout beside the
 * running program. */
char *conf_data_dir(void);

/* Path of a dictionary of this stage: DATA/STAGE/FILE. */
char *conf_dictionary(const Conf *conf, const char *file);

#endif
