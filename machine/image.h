/* A file in memory. One that the user gives is read whole: kernels are small and hostile, so nothing is mapped that
 * could shrink. */
#ifndef MACHINE_IMAGE_H
#define MACHINE_IMAGE_H

#include "base/cursor.h"
#include "machine/error.h"
#include "machine/ram.h"

/* Which file it was, and in which state. */
typedef struct ImageIdentity {
    u64 device, inode;
    u64 modified, changed; /* contents and inode, in nanoseconds since 1970 */
} ImageIdentity;

typedef struct Image {
    u8 *bytes;
    u64 size;
    bool mapped;            /* bytes are a mapping of a file */
    ImageIdentity identity; /* of what image_read read */
} Image;

enum { IMAGE_MAX = 512 << 20 };

/* Reads a regular file of at most IMAGE_MAX bytes; `code` is the error when that fails. */
bool image_read(Image *image, const char *path, MachineErrorCode code, MachineError *error) MUST_CHECK;
/* Zeroed memory. */
bool image_allocate(Image *image, u64 size) MUST_CHECK;
/* A file of our own, which nobody shortens. */
bool image_map(Image *image, int fd, u64 size) MUST_CHECK;
void image_free(Image *image);

/* A cursor over part of the image; a failed one when the part is not inside. */
static inline Cursor image_cursor(const Image *image, u64 offset, u64 size) {
    Cursor all = cursor_make(image->bytes, image->size);
    if (offset > image->size) all.failed = true;
    cursor_take(&all, offset > image->size ? 0 : offset);
    Cursor part = cursor_slice(&all, size);
    part.failed |= all.failed;
    return part;
}

#endif
