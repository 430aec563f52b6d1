/* A file given by the user, read whole: kernels are small and hostile, so nothing is mapped that could shrink. */
#ifndef MACHINE_IMAGE_H
#define MACHINE_IMAGE_H

#include "base/cursor.h"
#include "machine/error.h"
#include "machine/ram.h"

typedef struct Image {
    u8 *bytes;
    u64 size;
} Image;

enum { IMAGE_MAX = 512 << 20 };

/* Reads a regular file of at most IMAGE_MAX bytes; `code` is the error when that fails. */
bool image_read(Image *image, const char *path, MachineErrorCode code, MachineError *error) MUST_CHECK;
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
