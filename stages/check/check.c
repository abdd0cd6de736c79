/* check: */
#include "check.h"

const Stage check_stage = {
    .name = "check",
    .summary = "check",
};
