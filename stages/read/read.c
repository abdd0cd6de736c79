/* read: */
#include "read.h"

const Stage read_stage = {
    .name = "read",
    .summary = "read",
};
