/* split: */
#include "split.h"

const Stage split_stage = {
    .name = "split",
    .summary = "split",
};
