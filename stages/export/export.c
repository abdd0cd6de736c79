/* export: */
#include "export.h"

const Stage export_stage = {
    .name = "export",
    .summary = "export",
};
