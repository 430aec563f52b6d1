/* libFuzzer: the manifest of a jar. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>
#include "base/strbuf.h"
#include "tests/fuzz/subject.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size);

static const char name[] = "META-INF/MANIFEST.MF";
static Subject subject;

static void put(StrBuf *out, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) strbuf_append_char(out, (char)(i < 8 ? value >> 8 * i : 0));
}

/* Version, flags, method, time, checksum, sizes: what both headers of an entry share. */
static void put_header(StrBuf *out, const u8 *bytes, size_t size) {
    put(out, 20, 2), put(out, 0, 8), put(out, crc32(0, bytes, (uInt)size), 4);
    put(out, size, 4), put(out, size, 4), put(out, strlen(name), 2), put(out, 0, 2);
}

static void make_jar(StrBuf *out, const u8 *bytes, size_t size) {
    put(out, 0x04034b50, 4), put_header(out, bytes, size), strbuf_append(out, name);
    strbuf_append_bytes(out, (const char *)bytes, size);
    size_t start = out->length;
    put(out, 0x02014b50, 4), put(out, 20, 2), put_header(out, bytes, size), put(out, 0, 14), strbuf_append(out, name);
    size_t length = out->length - start;
    put(out, 0x06054b50, 4), put(out, 0, 4), put(out, 1, 2), put(out, 1, 2);
    put(out, length, 4), put(out, start, 4), put(out, 0, 2);
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    UNUSED(argc);
    UNUSED(argv);
    if (!subject_start(&subject, "/nonexistent")) exit(2);
    return 0;
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t size) {
    StrBuf jar = {0};
    make_jar(&jar, bytes, size);
    char path[64];
    int fd = memfd_create("fuzz.jar", 0);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if (write(fd, jar.text, jar.length) != (ssize_t)jar.length) abort();
    ClassPath *opened = classpath_open(subject.vm, path);
    const char *error = NULL;
    classpath_manifest(opened, "Main-Class", &error);
    if (error != NULL) abort(); /* the jar itself is fine */
    Resource found;
    classpath_find(opened, "p/Absent.class", &found, &error);
    classpath_close(opened);
    close(fd);
    strbuf_free(&jar);
    return 0;
}
