/* Unpacked kernels, kept in a folder of the user.
 *
 * The name of a cached file says which file was unpacked: device, inode, size, and when contents and inode changed
 * last. Nobody but root can give another file the same name, so a kernel from elsewhere never stands in for it.
 */
#define _GNU_SOURCE
#include "machine/kernel_cache.h"
#include "machine/host_file.h"
#include "machine/kernel_unpack.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { KEPT = 8, NAME_MAX_SIZE = 128 };

/* Opens the folder, making it if need be; refused when others may write to it. */
static int open_folder(const char *path) {
    if (path == NULL) return -1;
    mkdir(path, 0700);
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct stat status;
    if (folder < 0) return -1;
    if (fstat(folder, &status) == 0 && status.st_uid == geteuid() && (status.st_mode & 022) == 0) return folder;
    close(folder);
    return -1;
}

static void name_of(const Image *kernel, char name[NAME_MAX_SIZE]) {
    const ImageIdentity *of = &kernel->identity;
    snprintf(name, NAME_MAX_SIZE, "%llx-%llx-%llx-%llx-%llx.elf", (unsigned long long)of->device,
             (unsigned long long)of->inode, (unsigned long long)kernel->size, (unsigned long long)of->modified,
             (unsigned long long)of->changed);
}

/* ---- Looking up ---------------------------------------------------------------------------------------------- */

static bool look_up(int folder, const char *name, u64 size, Image *out) {
    int fd = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) return false;
    struct stat status;
    bool good = fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && (u64)status.st_size == size;
    good = good && image_map(out, fd, size);
    if (good) futimens(fd, NULL); /* used last now */
    close(fd);
    return good;
}

/* ---- Storing ------------------------------------------------------------------------------------------------- */

static i64 time_of(int folder, const char *name) {
    struct stat status;
    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) return 0;
    return (i64)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
}

/* The file used longest ago, when there are more than we keep. */
static bool find_oldest(int folder, char name[NAME_MAX_SIZE]) {
    DIR *files = fdopendir(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    u32 count = 0;
    i64 oldest = INT64_MAX;
    for (struct dirent *entry; files != NULL && (entry = readdir(files)) != NULL;) {
        if (entry->d_name[0] == '.' || strlen(entry->d_name) >= NAME_MAX_SIZE) continue;
        count++;
        i64 time = time_of(folder, entry->d_name);
        if (time >= oldest) continue;
        oldest = time;
        strcpy(name, entry->d_name);
    }
    if (files != NULL) closedir(files);
    return count > KEPT;
}

static void prune(int folder) {
    char name[NAME_MAX_SIZE];
    while (find_oldest(folder, name) && unlinkat(folder, name, 0) == 0) continue;
}

/* Under its name there is only ever a whole file. */
static void store(int folder, const char *name, const Image *unpacked) {
    char temporary[NAME_MAX_SIZE];
    snprintf(temporary, sizeof temporary, ".new-%ld", (long)getpid());
    unlinkat(folder, temporary, 0);
    int fd = openat(folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return;
    bool written = host_file_write(fd, 0, unpacked->bytes, unpacked->size) && fsync(fd) == 0;
    close(fd);
    if (!written || renameat(folder, temporary, folder, name) != 0) unlinkat(folder, temporary, 0);
    prune(folder);
}

/* ---- Both ---------------------------------------------------------------------------------------------------- */

bool kernel_cache_get(const char *folder_path, const Image *kernel, Image *out, MachineError *error) {
    u64 size = kernel_unpacked_size(kernel);
    *out = (Image){0};
    if (size == 0) return true;
    char name[NAME_MAX_SIZE];
    name_of(kernel, name);
    int folder = open_folder(folder_path);
    if (folder >= 0 && look_up(folder, name, size, out)) {
        close(folder);
        return true;
    }
    bool unpacked = kernel_unpack(kernel, out, error);
    if (unpacked && folder >= 0) store(folder, name, out);
    if (folder >= 0) close(folder);
    return unpacked;
}
