/* Whole transfers between memory and a file of the host. Each is false, with errno, when a part of it failed. */
#ifndef MACHINE_HOST_FILE_H
#define MACHINE_HOST_FILE_H

#include "base/types.h"

/* Reading past the end of the file fails with EIO. */
bool host_file_read(int fd, u64 offset, void *bytes, u64 size) MUST_CHECK;
bool host_file_write(int fd, u64 offset, const void *bytes, u64 size) MUST_CHECK;
/* Makes a range read as zeros, giving its space back where the file system can; the size of the file stays. */
bool host_file_zero(int fd, u64 offset, u64 size) MUST_CHECK;
/* Returns when everything written before is on the medium. */
bool host_file_sync(int fd) MUST_CHECK;

#endif
