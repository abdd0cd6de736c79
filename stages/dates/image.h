/* image: the tables as a blob, see blob.h: every structure that they consist of is put here. */
#ifndef READOUT_DATES_IMAGE_H
#define READOUT_DATES_IMAGE_H

#include "model.h"

/* The place of the tables in the blob. */
guint32 image_put(BlobMaker *maker, const Tables *tables);

/* What an image of tables with that sum (see blob_sum) is stamped with. A new string. */
char *image_stamp(guint64 sum);

#endif
