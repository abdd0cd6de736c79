/* readout-read: the stage as a program. */
#include "read.h"

int
main(int argc, char **argv)
{
    return stage_main(&read_stage, argc, argv);
}
