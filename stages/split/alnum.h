/* alnum: the letters and digits of ASCII in a table over bytes. */
#ifndef READOUT_SPLIT_ALNUM_H
#define READOUT_SPLIT_ALNUM_H

/* The initialisers that make them all `what`, in a table of 256 entries. */
#define LETTERS_AND_DIGITS(what)                                                                   \
    ['0'] = (what), ['1'] = (what), ['2'] = (what), ['3'] = (what), ['4'] = (what),                \
    ['5'] = (what), ['6'] = (what), ['7'] = (what), ['8'] = (what), ['9'] = (what),                \
    ['a'] = (what), ['b'] = (what), ['c'] = (what), ['d'] = (what), ['e'] = (what),                \
    ['f'] = (what), ['g'] = (what), ['h'] = (what), ['i'] = (what), ['j'] = (what),                \
    ['k'] = (what), ['l'] = (what), ['m'] = (what), ['n'] = (what), ['o'] = (what),                \
    ['p'] = (what), ['q'] = (what), ['r'] = (what), ['s'] = (what), ['t'] = (what),                \
    ['u'] = (what), ['v'] = (what), ['w'] = (what), ['x'] = (what), ['y'] = (what),                \
    ['z'] = (what), ['A'] = (what), ['B'] = (what), ['C'] = (what), ['D'] = (what),                \
    ['E'] = (what), ['F'] = (what), ['G'] = (what), ['H'] = (what), ['I'] = (what),                \
    ['J'] = (what), ['K'] = (what), ['L'] = (what), ['M'] = (what), ['N'] = (what),                \
    ['O'] = (what), ['P'] = (what), ['Q'] = (what), ['R'] = (what), ['S'] = (what),                \
    ['T'] = (what), ['U'] = (what), ['V'] = (what), ['W'] = (what), ['X'] = (what),                \
    ['Y'] = (what), ['Z'] = (what)

#endif
