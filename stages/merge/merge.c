/* merge: */
#include "merge.h"

const Stage merge_stage = {
    .name = "merge",
    .summary = "merge",
};
