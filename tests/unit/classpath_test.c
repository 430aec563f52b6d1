// links: tests/unit/vm_stubs.o vm/symbol.o vm/classpath.o vm/broker.o base/strbuf.o base/zip.o base/map.o
/* vm/classpath.h: folders, jars, wildcards and manifests below a temporary folder. */
#define _GNU_SOURCE
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include "base/strbuf.h"
#include "tests/unit/vm_stubs.h"
#include "vm/classpath.h"

static char root[] = "/tmp/classpath_test.XXXXXX";

static void write_file(const char *name, const void *bytes, size_t size) {
    FILE *file = fopen(name, "wb");
    CHECK(file != NULL && fwrite(bytes, 1, size, file) == size && fclose(file) == 0);
}

static void put(StrBuf *out, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) strbuf_append_char(out, (char)(i < 8 ? value >> 8 * i : 0));
}

static void put_header(StrBuf *out, const char *name, const char *text) {
    put(out, 20, 2), put(out, 0, 8);
    put(out, crc32(0, (const Bytef *)text, (uInt)strlen(text)), 4);
    put(out, strlen(text), 4), put(out, strlen(text), 4), put(out, strlen(name), 2), put(out, 0, 2);
}

/* Writes a jar of stored entries: name, text, name, text, ..., NULL. */
static void write_jar(const char *file, const char *const *entries) {
    StrBuf jar = {0}, directory = {0};
    u32 count = 0;
    for (; entries[0] != NULL; entries += 2, count++) {
        size_t offset = jar.length;
        put(&jar, 0x04034b50, 4), put_header(&jar, entries[0], entries[1]);
        strbuf_append(&jar, entries[0]), strbuf_append(&jar, entries[1]);
        put(&directory, 0x02014b50, 4), put(&directory, 20, 2);
        put_header(&directory, entries[0], entries[1]);
        put(&directory, 0, 10), put(&directory, offset, 4), strbuf_append(&directory, entries[0]);
    }
    size_t start = jar.length;
    strbuf_append_bytes(&jar, directory.text, directory.length);
    put(&jar, 0x06054b50, 4), put(&jar, 0, 4), put(&jar, count, 2), put(&jar, count, 2);
    put(&jar, directory.length, 4), put(&jar, start, 4), put(&jar, 0, 2);
    write_file(file, jar.text, jar.length);
    strbuf_free(&jar);
    strbuf_free(&directory);
}

static void make_files(void) {
    CHECK(mkdtemp(root) != NULL && chdir(root) == 0);
    CHECK(mkdir("folder", 0700) == 0 && mkdir("folder/p", 0700) == 0);
    CHECK(mkdir("lib", 0700) == 0 && mkdir("with space", 0700) == 0);
    write_file("folder/p/A.class", "from folder", 11);
    write_file("secret", "secret", 6);
    write_file("bad.jar", "no jar at all", 13);
    write_jar("lib/a.jar", (const char *const[]){
        "META-INF/MANIFEST.MF",
        "Manifest-Version: 1.0\r\nMain-Class: p.Ma\r\n in\r\nClass-Path: b.jar ../with%20space/\n"
        "Multi-Release: true\n\nName: p/\nOther: x\n",
        "p/A.class", "from a", "p/V.class", "old", "META-INF/versions/17/p/V.class", "seventeen",
        "META-INF/versions/99/p/V.class", "future", NULL});
    write_jar("lib/b.jar", (const char *const[]){"p/B.class", "from b", NULL});
    write_file("with space/C.class", "from c", 6);
}

static void expect(ClassPath *path, const char *name, const char *text) {
    Resource found;
    const char *error = NULL;
    CHECK(classpath_find(path, name, &found, &error) == (text != NULL));
    if (text == NULL) return;
    CHECK(found.size == strlen(text) && memcmp(found.bytes, text, found.size) == 0);
    CHECK(found.origin != NULL);
}

static void searches_in_order(void) {
    ClassPath *path = classpath_open(&stub_vm, "missing:folder:lib/a.jar");
    expect(path, "p/A.class", "from folder");
    expect(path, "p/X.class", NULL);
    Resource found;
    const char *error = NULL;
    CHECK(classpath_find_nth(path, "p/A.class", 1, &found, &error) == 1);
    CHECK(memcmp(found.bytes, "from a", 6) == 0);
    CHECK(classpath_find_nth(path, "p/A.class", 2, &found, &error) == 0);
    classpath_close(path);
}

static void follows_class_path(void) {
    ClassPath *path = classpath_open(&stub_vm, "lib/a.jar");
    const char *error = NULL;
    CHECK_TEXT(classpath_manifest(path, "Main-Class", &error), "p.Main");
    CHECK(classpath_manifest(path, "Other", &error) == NULL && error == NULL);
    expect(path, "p/B.class", "from b");
    expect(path, "C.class", "from c");
    classpath_close(path);
}

static void prefers_the_running_version(void) {
    ClassPath *path = classpath_open(&stub_vm, "lib/*");
    expect(path, "p/V.class", "seventeen");
    expect(path, "p/B.class", "from b");
    classpath_close(path);
}

static void stays_inside_folders(void) {
    ClassPath *path = classpath_open(&stub_vm, "folder");
    expect(path, "../secret", NULL);
    expect(path, "p/../../secret", NULL);
    expect(path, "/etc/passwd", NULL);
    expect(path, "p", NULL);
    classpath_close(path);
}

static void names_a_bad_jar(void) {
    ClassPath *path = classpath_open(&stub_vm, "bad.jar:folder");
    Resource found;
    const char *error = NULL;
    CHECK(classpath_find(path, "p/A.class", &found, &error) == -1);
    CHECK_TEXT(error, "bad.jar: zip END header not found");
    classpath_close(path);
}

static void remove_files(void) {
    static const char *const names[] = {
        "folder/p/A.class", "folder/p", "folder", "secret", "bad.jar", "lib/a.jar", "lib/b.jar",
        "lib", "with space/C.class", "with space"};
    for (size_t i = 0; i < ARRAY_COUNT(names); i++) CHECK(remove(names[i]) == 0);
    CHECK(chdir("/") == 0 && rmdir(root) == 0);
}

int main(void) {
    stubs_init();
    make_files();
    RUN(searches_in_order);
    RUN(follows_class_path);
    RUN(prefers_the_running_version);
    RUN(stays_inside_folders);
    RUN(names_a_bad_jar);
    remove_files();
    return 0;
}
