/* namekey: what all names with the same words say together, in one record for each wording. */
#include "namekey.h"

NameKey *
namekey_at(Strmap *keys, const char *text)
{
    NameKey **at = (NameKey **)strmap_at(keys, text, token_hash(text, strlen(text)));
    if (*at)
        return *at;
    *at = arena_alloc(keys->arena, sizeof(NameKey));
    (*at)->text = text;
    (*at)->single = strchr(text, ' ') == NULL;
    return *at;
}

NameKey *
namekey_of(const Strmap *keys, const Token *token)
{
    return strmap_get(keys, token->fold, token_key_hash(token->key));
}

What
namekey_elected(const NameKey *key)
{
    What best = WHAT_NONE;
    guint top = 0;
    for (What what = WHAT_PERSON; what < N_WHATS; what++)
        if (key->votes[what] > top) {
            top = key->votes[what];
            best = what;
        }
    return best;
}
