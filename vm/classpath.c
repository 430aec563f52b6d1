/* The class path: folders and jars, opened when a search first reaches them; see classpath.h.
 *
 * Elements form a list in search order.  Opening a jar inserts what its
 * manifest's Class-Path names right behind it.  All of it is malloc'ed and
 * lives as long as the class path; only the bytes of resources are collected.
 */
#include "vm/classpath.h"
#include <errno.h>
#include <fcntl.h>
#include <dirent.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/strbuf.h"
#include "vm/broker.h"
#include "vm/heap.h"

enum { VERSION_MIN = 9, VERSION_MAX = 25, DEFLATE_RATIO_MAX = 1040 };

#define MANIFEST_NAME "META-INF/MANIFEST.MF"
#define VERSIONS_PREFIX "META-INF/versions/"

typedef enum Kind { UNOPENED, FOLDER, JAR, MISSING } Kind;

typedef struct Element {
    struct Element *next;
    Kind kind;
    char *path;
    u8 *bytes;       /* JAR: the whole file, mapped */
    size_t size;
    Zip *zip;
    u32 versions;    /* multi-release jars: bit N set when META-INF/versions/N exists */
} Element;

struct ClassPath {
    pthread_mutex_t lock;  /* guards the list and the opening of elements */
    Element *first;
};

/* ---- Errors and files -------------------------------------------------------------- */

const char classpath_no_memory[] = "out of memory";

static int no_memory(const char **error) {
    *error = classpath_no_memory;
    return -1;
}

/* "PATH: what", collected; returns -1. */
static int fail(const char **error, const char *path, const char *what) {
    StrBuf text = {0};
    strbuf_format(&text, "%s: %s", path, what);
    char *copy = text.text != NULL ? heap_atomic(NULL, text.length + 1) : NULL;
    if (copy != NULL) memcpy(copy, text.text, text.length + 1);
    strbuf_free(&text);
    *error = copy != NULL ? copy : classpath_no_memory;
    return -1;
}

static bool is_absence(int error) { return error == ENOENT || error == ENOTDIR; }

static bool read_fully(int fd, u8 *bytes, size_t size) {
    while (size != 0) {
        ssize_t got = read(fd, bytes, size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        bytes += got;
        size -= (size_t)got;
    }
    return true;
}

/* Reads an open file into collected memory. */
static int read_open_file(int fd, const char *path, Resource *out, const char **error) {
    struct stat status;
    if (fstat(fd, &status) != 0) return fail(error, path, strerror(errno));
    if (!S_ISREG(status.st_mode)) return 0;
    if (status.st_size > INT32_MAX) return fail(error, path, "file too large");
    size_t size = (size_t)status.st_size;
    u8 *bytes = heap_atomic(NULL, size + 1);
    if (bytes == NULL) return no_memory(error);
    if (!read_fully(fd, bytes, size)) return fail(error, path, "cannot be read");
    out->bytes = bytes;
    out->size = size;
    return 1;
}

static int read_file(const char *path, Resource *out, const char **error) {
    int fd = broker_trusted_open(path);
    if (fd < 0) return is_absence(errno) ? 0 : fail(error, path, strerror(errno));
    int result = read_open_file(fd, path, out, error);
    close(fd);
    return result;
}

/* ---- The list ------------------------------------------------------------------------ */

static Element *element_new(const char *path, size_t length) {
    Element *element = calloc(1, sizeof *element);
    char *copy = strndup(path, length);
    if (element == NULL || copy == NULL) {
        free(element);
        free(copy);
        return NULL;
    }
    element->path = copy;
    return element;
}

/* Adds an element at *tail and returns the new tail; without memory the old one. */
static Element **add_element(Element **tail, const char *path, size_t length) {
    Element *element = element_new(path, length);
    if (element == NULL) return tail;
    element->next = *tail;
    *tail = element;
    return &element->next;
}

static bool is_jar_name(const struct dirent *entry) {
    size_t length = strlen(entry->d_name);
    return length > 4 && strcasecmp(entry->d_name + length - 4, ".jar") == 0 &&
           entry->d_name[0] != '.';
}

static int wanted_jar(const struct dirent *entry) { return is_jar_name(entry); }

/* Adds all jars of a folder ("dir/\*"), in name order. */
static Element **add_jars(Element **tail, const char *folder, size_t length) {
    char *path = length != 0 ? strndup(folder, length) : strdup("./");
    struct dirent **entries = NULL;
    int count = path != NULL ? scandir(path, &entries, wanted_jar, alphasort) : 0;
    for (int i = 0; i < count; i++) {
        StrBuf jar = {0};
        strbuf_format(&jar, "%s%s", path, entries[i]->d_name);
        if (jar.text != NULL) tail = add_element(tail, jar.text, jar.length);
        strbuf_free(&jar);
        free(entries[i]);
    }
    free(entries);
    free(path);
    return tail;
}

static Element **add_part(Element **tail, const char *part, size_t length) {
    if (length == 0) return add_element(tail, ".", 1);
    bool wild = part[length - 1] == '*' && (length == 1 || part[length - 2] == '/');
    return wild ? add_jars(tail, part, length - 1) : add_element(tail, part, length);
}

ClassPath *classpath_open(Vm *vm, const char *path) {
    UNUSED(vm);
    ClassPath *result = calloc(1, sizeof *result);
    if (result == NULL) return NULL;
    pthread_mutex_init(&result->lock, NULL);
    Element **tail = &result->first;
    for (const char *part = path;; part++) {
        size_t length = strcspn(part, ":");
        tail = add_part(tail, part, length);
        part += length;
        if (*part == 0) return result;
    }
}

void classpath_close(ClassPath *path) {
    if (path == NULL) return;
    for (Element *element = path->first; element != NULL;) {
        Element *next = element->next;
        zip_close(element->zip);
        if (element->bytes != NULL) munmap(element->bytes, element->size);
        free(element->path);
        free(element);
        element = next;
    }
    pthread_mutex_destroy(&path->lock);
    free(path);
}

/* ---- Manifests ------------------------------------------------------------------------- */

/* Reads one line, continuation lines joined, into `line`; returns what follows. */
static const char *read_line(const char *at, const char *end, StrBuf *line) {
    line->length = 0;
    for (;;) {
        const char *start = at;
        while (at < end && *at != '\n' && *at != '\r') at++;
        strbuf_append_bytes(line, start, (size_t)(at - start));
        if (at < end && *at == '\r') at++;
        if (at < end && *at == '\n') at++;
        if (at == end || *at != ' ') return at;
        at++; /* the space that marks a continuation */
    }
}

/* The value of a main attribute, malloc'ed; NULL when absent. */
static char *manifest_value(const Resource *manifest, const char *attribute) {
    const char *at = (const char *)manifest->bytes, *end = at + manifest->size;
    size_t length = strlen(attribute);
    StrBuf line = {0};
    char *value = NULL;
    while (at < end && value == NULL) {
        at = read_line(at, end, &line);
        if (line.text == NULL || line.length == 0) break; /* end of the main section */
        if (line.length < length + 2 || strncasecmp(line.text, attribute, length) != 0) continue;
        if (line.text[length] == ':' && line.text[length + 1] == ' ') {
            value = strdup(line.text + length + 2);
        }
    }
    strbuf_free(&line);
    return value;
}

static const ZipEntry *find_ignoring_case(const Zip *zip, const char *name) {
    size_t length = strlen(name);
    const ZipEntry *entry = zip_find(zip, name, length);
    for (size_t i = 0; entry == NULL && i < zip_count(zip); i++) {
        const ZipEntry *other = zip_entry(zip, i);
        if (other->name_length == length && strncasecmp(other->name, name, length) == 0) {
            entry = other;
        }
    }
    return entry;
}

/* Reads an entry into collected memory; 1 or -1. */
static int read_entry(const Element *element, const ZipEntry *entry, Resource *out,
                      const char **error) {
    if (entry->size > INT32_MAX) return fail(error, element->path, "entry too large");
    /* A lying header must not make us allocate what its data cannot fill. */
    if (entry->size / DEFLATE_RATIO_MAX > entry->compressed_size) {
        return fail(error, element->path, "invalid entry size (less data than declared)");
    }
    u8 *bytes = heap_atomic(NULL, (size_t)entry->size + 1);
    if (bytes == NULL) return no_memory(error);
    const char *wrong = zip_read(element->zip, entry, bytes);
    if (wrong != NULL) return fail(error, element->path, wrong);
    out->bytes = bytes;
    out->size = (size_t)entry->size;
    out->origin = element->path;
    return 1;
}

/* ---- Class-Path -------------------------------------------------------------------------- */

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void append_decoded(StrBuf *out, const char *url, size_t length) {
    for (size_t i = 0; i < length; i++) {
        int high = url[i] == '%' && i + 2 < length ? hex_digit(url[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(url[i + 2]) : -1;
        if (low >= 0 && (high | low) != 0) {
            strbuf_append_char(out, (char)(high << 4 | low));
            i += 2;
        } else {
            strbuf_append_char(out, url[i]);
        }
    }
}

static bool has_scheme(const char *url, size_t length) {
    for (size_t i = 0; i < length && url[i] != '/'; i++) {
        if (url[i] == ':') return true;
    }
    return false;
}

/* The path a Class-Path URL means, relative to the jar's folder; empty: not a file. */
static void url_to_path(StrBuf *out, const char *jar, const char *url, size_t length) {
    if (length >= 5 && strncasecmp(url, "file:", 5) == 0) {
        url += 5;
        length -= 5;
        if (length >= 3 && memcmp(url, "///", 3) == 0) url += 2, length -= 2;
    } else if (has_scheme(url, length)) {
        return;
    }
    const char *slash = strrchr(jar, '/');
    if (url[0] != '/' && slash != NULL) strbuf_append_bytes(out, jar, (size_t)(slash + 1 - jar));
    append_decoded(out, url, length);
}

static bool on_path(const ClassPath *path, const char *text) {
    for (const Element *element = path->first; element != NULL; element = element->next) {
        if (strcmp(element->path, text) == 0) return true;
    }
    return false;
}

static void add_class_path(ClassPath *path, Element *jar, const char *urls) {
    Element **tail = &jar->next;
    while (*(urls += strspn(urls, " ")) != 0) {
        size_t length = strcspn(urls, " ");
        StrBuf file = {0};
        url_to_path(&file, jar->path, urls, length);
        if (file.length != 0 && !on_path(path, file.text)) {
            tail = add_element(tail, file.text, file.length);
        }
        strbuf_free(&file);
        urls += length;
    }
}

/* ---- Opening ------------------------------------------------------------------------------ */

/* Notes which META-INF/versions/N a multi-release jar has. */
static void index_versions(Element *jar) {
    const size_t prefix = sizeof VERSIONS_PREFIX - 1;
    for (size_t i = 0; i < zip_count(jar->zip); i++) {
        const ZipEntry *entry = zip_entry(jar->zip, i);
        if (entry->name_length <= prefix || memcmp(entry->name, VERSIONS_PREFIX, prefix) != 0) {
            continue;
        }
        u32 version = 0;
        for (size_t at = prefix; at < entry->name_length && version <= VERSION_MAX; at++) {
            if (entry->name[at] < '0' || entry->name[at] > '9') break;
            version = version * 10 + (u32)(entry->name[at] - '0');
        }
        if (version >= VERSION_MIN && version <= VERSION_MAX) jar->versions |= 1u << version;
    }
}

static int use_manifest(ClassPath *path, Element *jar, const char **error) {
    const ZipEntry *entry = find_ignoring_case(jar->zip, MANIFEST_NAME);
    Resource manifest;
    if (entry == NULL) return 1;
    if (read_entry(jar, entry, &manifest, error) < 0) return -1;
    char *multi_release = manifest_value(&manifest, "Multi-Release");
    char *class_path = manifest_value(&manifest, "Class-Path");
    if (multi_release != NULL && strcasecmp(multi_release, "true") == 0) index_versions(jar);
    if (class_path != NULL) add_class_path(path, jar, class_path);
    free(multi_release);
    free(class_path);
    return 1;
}

static int open_jar(ClassPath *path, Element *element, int fd, size_t size, const char **error) {
    if (size == 0) return fail(error, element->path, "zip file is empty");
    void *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (bytes == MAP_FAILED) return fail(error, element->path, strerror(errno));
    const char *wrong = NULL;
    element->zip = zip_open(bytes, size, &wrong);
    if (element->zip == NULL) {
        munmap(bytes, size);
        return fail(error, element->path, wrong);
    }
    element->bytes = bytes;
    element->size = size;
    element->kind = JAR;
    return use_manifest(path, element, error);
}

/* 1 open, 0 missing, -1 *error. */
static int open_element(ClassPath *path, Element *element, const char **error) {
    if (element->kind != UNOPENED) return element->kind != MISSING;
    int fd = broker_trusted_open(element->path);
    if (fd < 0) {
        element->kind = MISSING;
        return 0;
    }
    struct stat status;
    int result = 1;
    if (fstat(fd, &status) == 0 && S_ISDIR(status.st_mode)) element->kind = FOLDER;
    else result = open_jar(path, element, fd, (size_t)status.st_size, error);
    close(fd);
    return result;
}

/* ---- Searching ---------------------------------------------------------------------------- */

/* Could the name lead out of the folder? */
static bool name_escapes(const char *name) {
    if (name[0] == '/') return true;
    for (const char *at = name; at != NULL; at = strchr(at, '/')) {
        if (*at == '/') at++;
        if (at[0] == '.' && at[1] == '.' && (at[2] == '/' || at[2] == 0)) return true;
    }
    return false;
}

static int find_in_folder(const Element *element, const char *name, Resource *out,
                          const char **error) {
    if (name_escapes(name)) return 0;
    StrBuf file = {0};
    size_t length = strlen(element->path);
    bool slash = length != 0 && element->path[length - 1] == '/';
    strbuf_format(&file, slash ? "%s%s" : "%s/%s", element->path, name);
    if (file.text == NULL) return no_memory(error);
    int result = read_file(file.text, out, error);
    out->origin = element->path;
    strbuf_free(&file);
    return result;
}

static const ZipEntry *find_versioned(const Element *jar, const char *name) {
    if (jar->versions == 0 || strncmp(name, "META-INF/", 9) == 0) return NULL;
    const ZipEntry *entry = NULL;
    for (int version = VERSION_MAX; entry == NULL && version >= VERSION_MIN; version--) {
        if ((jar->versions & 1u << version) == 0) continue;
        StrBuf full = {0};
        strbuf_format(&full, VERSIONS_PREFIX "%d/%s", version, name);
        if (full.text != NULL) entry = zip_find(jar->zip, full.text, full.length);
        strbuf_free(&full);
    }
    return entry;
}

static int find_in_jar(const Element *jar, const char *name, Resource *out, const char **error) {
    const ZipEntry *entry = find_versioned(jar, name);
    if (entry == NULL) entry = zip_find(jar->zip, name, strlen(name));
    return entry != NULL ? read_entry(jar, entry, out, error) : 0;
}

static int find_in_element(ClassPath *path, Element *element, const char *name, Resource *out,
                           const char **error) {
    int opened = open_element(path, element, error);
    if (opened <= 0) return opened;
    return element->kind == FOLDER ? find_in_folder(element, name, out, error)
                                   : find_in_jar(element, name, out, error);
}

const char *classpath_origin(ClassPath *path, u32 index) {
    pthread_mutex_lock(&path->lock);
    const Element *element = path->first;
    while (element != NULL && index-- > 0) element = element->next;
    pthread_mutex_unlock(&path->lock);
    return element != NULL ? element->path : NULL;
}

bool classpath_is_jar(ClassPath *path, const char *origin) {
    const char *error;
    bool jar = false;
    pthread_mutex_lock(&path->lock);
    for (Element *element = path->first; element != NULL; element = element->next)
        if (strcmp(element->path, origin) == 0)
            jar = open_element(path, element, &error) > 0 && element->kind == JAR;
    pthread_mutex_unlock(&path->lock);
    return jar;
}

int classpath_find_nth(ClassPath *path, const char *name, u32 nth, Resource *out,
                       const char **error) {
    int result = 0;
    pthread_mutex_lock(&path->lock);
    for (Element *element = path->first; element != NULL; element = element->next) {
        result = find_in_element(path, element, name, out, error);
        if (result < 0 || (result > 0 && nth-- == 0)) break;
        result = 0;
    }
    pthread_mutex_unlock(&path->lock);
    return result;
}

int classpath_find(ClassPath *path, const char *name, Resource *out, const char **error) {
    return classpath_find_nth(path, name, 0, out, error);
}

static const char *jar_attribute(const Element *jar, const char *attribute, const char **error) {
    const ZipEntry *entry = find_ignoring_case(jar->zip, MANIFEST_NAME);
    Resource manifest;
    if (entry == NULL || read_entry(jar, entry, &manifest, error) < 0) return NULL;
    char *value = manifest_value(&manifest, attribute);
    if (value == NULL) return NULL;
    size_t size = strlen(value) + 1;
    char *copy = heap_atomic(NULL, size);
    if (copy != NULL) memcpy(copy, value, size);
    free(value);
    return copy;
}

const char *classpath_manifest(ClassPath *path, const char *attribute, const char **error) {
    *error = NULL;
    const char *value = NULL;
    pthread_mutex_lock(&path->lock);
    Element *first = path->first;
    if (first != NULL && open_element(path, first, error) > 0 && first->kind == JAR) {
        value = jar_attribute(first, attribute, error);
    }
    pthread_mutex_unlock(&path->lock);
    return value;
}
