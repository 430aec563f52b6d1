/* Who holds a file: for errors about locks, as the kernel does not tell whose an open-file lock is. */
#ifndef MACHINE_HOLDER_H
#define MACHINE_HOLDER_H

#include "base/types.h"

enum { HOLDER_TEXT = 160 };

/* Writes "process 123 (its command line)" about another process that has the same file open; empty when there is
 * none that we may look at. */
void holder_find(int fd, char text[HOLDER_TEXT]);

#endif
