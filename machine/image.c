/* A file given by the user, read whole. */
#include "machine/image.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_all(int fd, u8 *to, u64 size) {
    while (size > 0) {
        ssize_t count = read(fd, to, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        to += count;
        size -= (u64)count;
    }
    return true;
}

static const char *unfit(const struct stat *status) {
    if (S_ISDIR(status->st_mode)) return "it is a directory";
    if (!S_ISREG(status->st_mode)) return "it is not a regular file";
    if (status->st_size == 0) return "it is empty";
    return status->st_size > IMAGE_MAX ? "it is larger than 512 MiB" : NULL;
}

static const char *read_open(Image *image, int fd) {
    struct stat status;
    if (fstat(fd, &status) != 0) return strerror(errno);
    const char *problem = unfit(&status);
    if (problem != NULL) return problem;
    image->size = (u64)status.st_size;
    image->bytes = malloc(image->size);
    if (image->bytes == NULL) return "out of memory";
    return read_all(fd, image->bytes, image->size) ? NULL : "reading it failed half way";
}

bool image_read(Image *image, const char *path, MachineErrorCode code, MachineError *error) {
    *image = (Image){0};
    /* Non-blocking, lest a FIFO wait for its writer. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return machine_fail(error, code, "%s: %s", path, strerror(errno));
    const char *problem = read_open(image, fd);
    close(fd);
    if (problem == NULL) return true;
    image_free(image);
    return machine_fail(error, code, "%s: %s", path, problem);
}

void image_free(Image *image) {
    free(image->bytes);
    *image = (Image){0};
}
