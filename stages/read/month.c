/* month: the English names of the months. */
#include "month.h"

#include <string.h>

enum { LONGEST = 9 };

static const char *const MONTHS[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};

/* The month that begins with three letters, or 0. */
static int
month_of_three(const char *word)
{
#define THREE(a, b, c) ((a) << 16 | (b) << 8 | (c))
    switch (THREE(word[0] | 32, word[1] | 32, word[2] | 32)) {
    case THREE('j', 'a', 'n'):
        return 1;
    case THREE('f', 'e', 'b'):
        return 2;
    case THREE('m', 'a', 'r'):
        return 3;
    case THREE('a', 'p', 'r'):
        return 4;
    case THREE('m', 'a', 'y'):
        return 5;
    case THREE('j', 'u', 'n'):
        return 6;
    case THREE('j', 'u', 'l'):
        return 7;
    case THREE('a', 'u', 'g'):
        return 8;
    case THREE('s', 'e', 'p'):
        return 9;
    case THREE('o', 'c', 't'):
        return 10;
    case THREE('n', 'o', 'v'):
        return 11;
    case THREE('d', 'e', 'c'):
        return 12;
    default:
        return 0;
    }
#undef THREE
}

int
month_named(const char *word, gsize n)
{
    int month = n >= 3 && n <= LONGEST ? month_of_three(word) : 0;
    if (month == 0 || n == 3 || (month == 9 && n == 4 && (word[3] | 32) == 't')) {
        return month;
    }
    const char *name = MONTHS[month - 1];
    return n == strlen(name) && g_ascii_strncasecmp(word, name, n) == 0 ? month : 0;
}
