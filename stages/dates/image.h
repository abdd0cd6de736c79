/* image: the tables as a blob, see blob.h: every structure that they consist of is put here. */
#ifndef READOUT_DATES_IMAGE_H
#define READOUT_DATES_IMAGE_H

#include "model.h"

/* The place of the tables in the blob. */
guint32 image_put(BlobMaker *maker, const Tables *tables);

/* Sizes of the structures in one number, so that no other build's image is taken. */
guint64 image_layout(void);

#endif
