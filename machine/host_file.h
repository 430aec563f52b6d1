/* Whole transfers between memory and a file of the host. Each is false, with errno, when a part of it failed. */
#ifndef MACHINE_HOST_FILE_H
#define MACHINE_HOST_FILE_H

#include "base/types.h"

/* Reading past the end of the file fails with EIO. */
bool host_file_read(int fd, u64 offset, void *bytes, u64 size) MUST_CHECK;
bool host_file_write(int fd, u64 offset, const void *bytes, u64 size) MUST_CHECK;
/* Makes a range read as zeros; `release` also gives its space back where the file system can. The size of the file
 * stays. */
bool host_file_zero(int fd, u64 offset, u64 size, bool release) MUST_CHECK;
/* Gives the space of a range back, or leaves it as it is where that is not possible. */
bool host_file_release(int fd, u64 offset, u64 size) MUST_CHECK;
/* Returns when everything written before is on the medium. */
bool host_file_sync(int fd) MUST_CHECK;

#endif
