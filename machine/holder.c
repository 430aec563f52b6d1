/* Who holds a file: looks through /proc. */
#include "machine/holder.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool has_open(long pid, const struct stat *wanted) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%ld/fd", pid);
    DIR *folder = opendir(path);
    bool found = false;
    struct stat status;
    for (struct dirent *entry; !found && folder != NULL && (entry = readdir(folder)) != NULL;) {
        bool known = fstatat(dirfd(folder), entry->d_name, &status, 0) == 0;
        found = known && status.st_dev == wanted->st_dev && status.st_ino == wanted->st_ino;
    }
    if (folder != NULL) closedir(folder);
    return found;
}

static void describe(long pid, char text[HOLDER_TEXT]) {
    char path[64], command[96];
    snprintf(path, sizeof path, "/proc/%ld/cmdline", pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t size = fd >= 0 ? read(fd, command, sizeof command - 1) : 0;
    if (fd >= 0) close(fd);
    if (size < 0) size = 0;
    while (size > 0 && command[size - 1] == '\0') size--;
    command[size] = '\0';
    for (ssize_t i = 0; i < size; i++) {
        if (command[i] < ' ') command[i] = ' '; /* the arguments end with NULs */
    }
    snprintf(text, HOLDER_TEXT, "process %ld (%s)", pid, command);
}

void holder_find(int fd, char text[HOLDER_TEXT]) {
    struct stat wanted;
    text[0] = '\0';
    DIR *processes = fstat(fd, &wanted) == 0 ? opendir("/proc") : NULL;
    if (processes == NULL) return;
    for (struct dirent *entry; text[0] == '\0' && (entry = readdir(processes)) != NULL;) {
        long pid = strtol(entry->d_name, NULL, 10);
        if (pid > 0 && pid != getpid() && has_open(pid, &wanted)) describe(pid, text);
    }
    closedir(processes);
}
