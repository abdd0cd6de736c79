/* dot: */
#include "dot.h"

const Stage dot_stage = {
    .name = "dot",
    .summary = "dot",
};
