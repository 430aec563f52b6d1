/* Where classes and resources are found: a list of folders and jars. */
#ifndef VM_CLASSPATH_H
#define VM_CLASSPATH_H

#include "vm/object.h"
#include "base/zip.h"

typedef struct ClassPath ClassPath;

/* Bytes found on a class path. */
typedef struct Resource {
    const u8 *bytes;     /* collected memory (atomic), or the embedded archive */
    size_t size;
    const char *origin;  /* the folder or jar, NUL-terminated, lives as long as the class path */
} Resource;

/* Opens `path` (':'-separated folders and jars; missing ones are skipped as by java, "dir/\*"
 * expands).  Jars add their manifest's Class-Path. Nothing is read before it is needed. */
ClassPath *classpath_open(Vm *vm, const char *path);
void classpath_close(ClassPath *path);
/* 1 found, 0 absent, -1 *error names the entry and what is wrong with it. The name uses '/'.
 * Multi-release jars give META-INF/versions/N (N <= 25) precedence. */
int classpath_find(ClassPath *path, const char *name, Resource *out, const char **error);
/* The nth (0..) place where the name is found, for getResources; 0 when there is none. */
/* Path of the element number `index` as given; NULL behind the last. */
const char *classpath_origin(ClassPath *path, u32 index);
/* Is the element of this path a jar? */
bool classpath_is_jar(ClassPath *path, const char *origin);
int classpath_find_nth(ClassPath *path, const char *name, u32 nth, Resource *out, const char **error);
/* Main manifest attribute of the first jar ("Main-Class"); NULL when absent. Collected. */
const char *classpath_manifest(ClassPath *path, const char *attribute, const char **error);

/* The embedded class archive: found by binary search, no copy. */
bool archive_find(const char *name, size_t length, Resource *out);
size_t archive_count(void);
const char *archive_name(size_t index); /* sorted */

/* What *error is when memory was wanting. */
extern const char classpath_no_memory[];

#endif
