/* A stage's tables as a reader has them who added a row of his own. */
#ifndef READOUT_TEST_FOLDER_H
#define READOUT_TEST_FOLDER_H

/* The folder of the stage's own tables. Free with g_free. */
char *folder_of(const char *stage);

/* A new folder with a copy of them, `row` added at the end of the table `name`. Free with g_free.
 */
char *folder_with(const char *stage, const char *name, const char *row);

/* Removes such a folder with all that is in it. */
void folder_drop(const char *path);

#endif
