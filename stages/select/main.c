/* readout-select: the stage as a program. */
#include "select.h"

int
main(int argc, char **argv)
{
    return stage_main(&select_stage, argc, argv);
}
