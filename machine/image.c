/* A file in memory. */
#include "machine/image.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
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

static ImageIdentity identity_of(const struct stat *status) {
    const struct timespec *modified = &status->st_mtim, *changed = &status->st_ctim;
    return (ImageIdentity){(u64)status->st_dev, (u64)status->st_ino,
                           (u64)modified->tv_sec * 1000000000 + (u64)modified->tv_nsec,
                           (u64)changed->tv_sec * 1000000000 + (u64)changed->tv_nsec};
}

static const char *read_open(Image *image, int fd) {
    struct stat before, after;
    if (fstat(fd, &before) != 0) return strerror(errno);
    const char *problem = unfit(&before);
    if (problem != NULL) return problem;
    if (!image_allocate(image, (u64)before.st_size)) return "out of memory";
    if (!read_all(fd, image->bytes, image->size)) return "reading it failed half way";
    image->identity = identity_of(&before);
    bool same = fstat(fd, &after) == 0;
    ImageIdentity now = identity_of(&after);
    same = same && memcmp(&now, &image->identity, sizeof now) == 0;
    return same ? NULL : "it changed while it was read";
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

bool image_allocate(Image *image, u64 size) {
    *image = (Image){.bytes = calloc(1, size), .size = size};
    return image->bytes != NULL;
}

bool image_map(Image *image, int fd, u64 size) {
    void *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (bytes == MAP_FAILED) return false;
    *image = (Image){.bytes = bytes, .size = size, .mapped = true};
    return true;
}

void image_free(Image *image) {
    if (image->mapped) munmap(image->bytes, image->size);
    else free(image->bytes);
    *image = (Image){0};
}
