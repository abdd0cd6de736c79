/* readout-split: the stage as a program. */
#include "split.h"

int
main(int argc, char **argv)
{
    return stage_main(&split_stage, argc, argv);
}
