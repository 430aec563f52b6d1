/* Where a machine lives. */
#define _GNU_SOURCE
#include "machine/home.h"
#include "machine/host_file.h"
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SETTINGS_MAX = 64 << 10 };

static bool failed(const char *path, MachineError *error) {
    return machine_fail(error, MACHINE_STATE, "%s: %s", path, strerror(errno));
}

/* ---- Paths --------------------------------------------------------------------------------------------------- */

static bool absolute(const char *value) { return value != NULL && value[0] == '/'; }

bool home_root(char path[PATH_MAX], MachineError *error) {
    const char *own = getenv("WARDIAN_STATE"), *state = getenv("XDG_STATE_HOME"), *user = getenv("HOME");
    int size;
    if (own != NULL && own[0] != '\0' && !absolute(own)) {
        return machine_fail(error, MACHINE_STATE, "WARDIAN_STATE is '%s', which is no absolute path", own);
    }
    if (absolute(own)) size = snprintf(path, PATH_MAX, "%s", own);
    else if (absolute(state)) size = snprintf(path, PATH_MAX, "%s/wardian/machines", state);
    else if (absolute(user)) size = snprintf(path, PATH_MAX, "%s/.local/state/wardian/machines", user);
    else return machine_fail(error, MACHINE_STATE, "neither WARDIAN_STATE nor HOME is set");
    return size < PATH_MAX - 2 * HOME_NAME_MAX || machine_fail(error, MACHINE_STATE, "its path is too long");
}

bool home_check_name(const char *name, MachineError *error) {
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    bool good = length > 0 && length <= HOME_NAME_MAX && name[length] == '\0' && isalnum((unsigned char)name[0]);
    return good || machine_fail(error, MACHINE_NAME, "'%s'", name);
}

static bool find_path(Home *home, const char *name, MachineError *error) {
    char root[PATH_MAX];
    *home = (Home){.fd = -1};
    if (!home_check_name(name, error) || !home_root(root, error)) return false;
    snprintf(home->name, sizeof home->name, "%s", name);
    int size = snprintf(home->path, sizeof home->path, "%s/%s", root, name);
    return size < (int)sizeof home->path || machine_fail(error, MACHINE_STATE, "its path is too long");
}

/* Makes the folder of all machines and those above it. */
static bool make_root(MachineError *error) {
    char root[PATH_MAX];
    if (!home_root(root, error)) return false;
    for (char *at = strchr(root + 1, '/'); at != NULL; at = strchr(at + 1, '/')) {
        *at = '\0';
        mkdir(root, 0700);
        *at = '/';
    }
    return mkdir(root, 0700) == 0 || errno == EEXIST || failed(root, error);
}

/* ---- Folders ------------------------------------------------------------------------------------------------- */

bool home_open(Home *home, const char *name, MachineError *error) {
    if (!find_path(home, name, error)) return false;
    home->fd = open(home->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (home->fd >= 0) return true;
    if (errno == ENOENT) return machine_fail(error, MACHINE_UNKNOWN, "'%s'", name);
    if (errno == EACCES) return machine_fail(error, MACHINE_ACCESS, "%s", home->path);
    return failed(home->path, error);
}

bool home_create(Home *home, const char *name, bool open_to_group, MachineError *error) {
    if (!find_path(home, name, error) || !make_root(error)) return false;
    mode_t mode = open_to_group ? 02770 : 0700;
    if (mkdir(home->path, mode) != 0) {
        if (errno == EEXIST) return machine_fail(error, MACHINE_EXISTS, "'%s'", name);
        return failed(home->path, error);
    }
    return (chmod(home->path, mode) == 0 || failed(home->path, error)) && home_open(home, name, error);
}

void home_close(Home *home) {
    if (home->fd >= 0) close(home->fd);
    home->fd = -1;
}

bool home_remove(Home *home, MachineError *error) {
    DIR *files = fdopendir(dup(home->fd));
    if (files == NULL) return failed(home->path, error);
    rewinddir(files);
    for (struct dirent *entry; (entry = readdir(files)) != NULL;) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) unlinkat(home->fd, entry->d_name, 0);
    }
    closedir(files);
    home_close(home);
    return rmdir(home->path) == 0 || failed(home->path, error);
}

static int is_machine(const struct dirent *entry) {
    MachineError error = {0};
    return home_check_name(entry->d_name, &error);
}

bool home_each(void (*call)(void *owner, const char *name), void *owner, MachineError *error) {
    char root[PATH_MAX];
    struct dirent **entries;
    if (!home_root(root, error)) return false;
    int count = scandir(root, &entries, is_machine, alphasort);
    if (count < 0) return errno == ENOENT || failed(root, error);
    for (int i = 0; i < count; i++) {
        call(owner, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    return true;
}

/* ---- Files --------------------------------------------------------------------------------------------------- */

/* Reads a small text file; NULL when it cannot. Owned by the caller. */
static char *read_text(const Home *home, const char *name) {
    int fd = openat(home->fd, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    struct stat status;
    char *text = NULL;
    bool small = fd >= 0 && fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_size <= SETTINGS_MAX;
    if (small) text = calloc(1, (size_t)status.st_size + 1);
    if (text != NULL && !host_file_read(fd, 0, text, (u64)status.st_size)) {
        free(text);
        text = NULL;
    }
    if (fd >= 0) close(fd);
    return text;
}

/* Under its name there is always a whole file, the old or the new. */
static bool write_text(const Home *home, const char *name, const char *text, size_t size) {
    char temporary[64];
    snprintf(temporary, sizeof temporary, ".%s.new", name);
    int fd = openat(home->fd, temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0660);
    if (fd < 0) return false;
    bool written = host_file_write(fd, 0, text, size) && fsync(fd) == 0;
    close(fd);
    return written && renameat(home->fd, temporary, home->fd, name) == 0;
}

static const char settings_head[] =
    "# A machine of wardian. It may be edited while the machine does not run; 'wardian machine create --help' says "
    "what\n# each setting means.\n";

bool home_read_settings(const Home *home, Settings *settings, MachineError *error) {
    char path[PATH_MAX + 16];
    snprintf(path, sizeof path, "%s/settings", home->path);
    char *text = read_text(home, "settings");
    if (text == NULL) return failed(path, error);
    bool parsed = settings_parse(settings, text, path, error);
    free(text);
    return parsed;
}

bool home_write_settings(const Home *home, const Settings *settings, MachineError *error) {
    StrBuf text = {0};
    strbuf_append(&text, settings_head);
    settings_write(settings, &text);
    bool written = write_text(home, "settings", text.text, text.length);
    strbuf_free(&text);
    return written || failed(home->path, error);
}

void home_write_end(const Home *home, const char *text) {
    bool written = write_text(home, "ended", text, strlen(text));
    UNUSED(written); /* only a remark */
}

void home_read_end(const Home *home, char text[200]) {
    char *found = read_text(home, "ended");
    snprintf(text, 200, "%s", found != NULL ? found : "");
    free(found);
    text[strcspn(text, "\n")] = '\0';
}

/* ---- The lock ------------------------------------------------------------------------------------------------ */

static int open_lock(const Home *home) {
    return openat(home->fd, "lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0660);
}

static pid_t read_pid(int lock) {
    char text[32] = {0};
    return pread(lock, text, sizeof text - 1, 0) > 0 ? (pid_t)strtol(text, NULL, 10) : 0;
}

bool home_lock(const Home *home, int *lock, MachineError *error) {
    struct flock region = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    *lock = open_lock(home);
    if (*lock < 0 && errno == EACCES) return machine_fail(error, MACHINE_ACCESS, "%s", home->path);
    if (*lock < 0) return failed(home->path, error);
    if (fcntl(*lock, F_OFD_SETLK, &region) == 0) return true;
    machine_fail(error, MACHINE_RUNNING, "'%s', as process %ld", home->name, (long)read_pid(*lock));
    close(*lock);
    *lock = -1;
    return false;
}

void home_write_pid(int lock) {
    char text[32];
    int size = snprintf(text, sizeof text, "%ld\n", (long)getpid());
    bool written = ftruncate(lock, 0) == 0 && host_file_write(lock, 0, text, (u64)size);
    UNUSED(written); /* it is for people; the lock is what counts */
}

pid_t home_monitor(const Home *home) {
    struct flock region = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    int lock = openat(home->fd, "lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (lock < 0) return 0;
    bool held = fcntl(lock, F_OFD_GETLK, &region) == 0 && region.l_type != F_UNLCK;
    pid_t pid = held ? read_pid(lock) : 0;
    close(lock);
    return held && pid <= 0 ? -1 : pid;
}
