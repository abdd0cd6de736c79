/* rules: the dictionaries by which paragraphs are told apart. */
#include "rules.h"

gboolean
rules_open(Rules *rules, const Conf *conf, GError **error)
{
    g_autofree char *phrases = conf_dictionary(conf, "furniture.csv");
    g_autofree char *outlets = conf_dictionary(conf, "outlets.csv");
    g_autofree char *depictions = conf_dictionary(conf, "depictions.csv");
    g_autofree char *colons = conf_dictionary(conf, "colon.csv");
    g_autofree char *hints = conf_dictionary(conf, "hints.csv");
    return (rules->phrases = phrases_open(phrases, error)) != NULL &&
           (rules->outlets = outlets_open(outlets, error)) != NULL &&
           (rules->depictions = depictions_open(depictions, error)) != NULL &&
           (rules->colons = colons_open(colons, error)) != NULL &&
           (rules->hints = hints_open(hints, error)) != NULL;
}

void
rules_clear(Rules *rules)
{
    phrases_free(rules->phrases);
    outlets_free(rules->outlets);
    depictions_free(rules->depictions);
    colons_free(rules->colons);
    hints_free(rules->hints);
    *rules = (Rules){0};
}
