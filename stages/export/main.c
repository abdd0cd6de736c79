/* readout-export: the export stage as a program. */
#include "export.h"

int
main(int argc, char **argv)
{
    return stage_main(&export_stage, argc, argv);
}
