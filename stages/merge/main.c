/* readout-merge: the stage as a program. */
#include "merge.h"

int
main(int argc, char **argv)
{
    return stage_main(&merge_stage, argc, argv);
}
