/* Build tool: packs a folder of classes and resources into the class archive.
 *
 *   mkarchive FOLDER OUTPUT
 *
 * Layout, little-endian, every part 8-aligned (read by vm/archive.c):
 *
 *   header   u8 magic[8] "WARDARCH", u64 count
 *   table    per file, in byte order of names:
 *            u32 name offset, u32 name length, u32 data offset, u32 data size
 *   names    NUL-terminated
 *   data     each file's bytes, 8-aligned
 *
 * Offsets count from the start of the archive.
 */
#define _GNU_SOURCE
#include <ftw.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct File {
    char *path;         /* on disk */
    const char *name;   /* inside the archive */
    uint32_t size;
} File;

typedef struct Row {
    uint32_t name_offset, name_length, data_offset, data_size;
} Row;

static File *files;
static size_t file_count, file_capacity;
static size_t root_length;

static void die(const char *what, const char *name) {
    fprintf(stderr, "mkarchive: %s: ", name);
    perror(what);
    exit(1);
}

static void *must(void *memory) {
    if (memory == NULL) die("out of memory", "allocation");
    return memory;
}

static int collect(const char *path, const struct stat *status, int type, struct FTW *walk) {
    (void)walk;
    if (type != FTW_F) return 0;
    if (status->st_size > INT32_MAX) die("file too large", path);
    if (file_count == file_capacity) {
        file_capacity = file_capacity == 0 ? 1024 : file_capacity * 2;
        files = must(realloc(files, file_capacity * sizeof *files));
    }
    char *copy = must(strdup(path));
    files[file_count++] = (File){copy, copy + root_length + 1, (uint32_t)status->st_size};
    return 0;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const File *)a)->name, ((const File *)b)->name);
}

static uint64_t align8(uint64_t offset) { return (offset + 7) & ~(uint64_t)7; }

/* Fills the table; returns where the data starts. */
static uint64_t lay_out(Row *rows) {
    uint64_t at = 16 + (uint64_t)file_count * sizeof *rows;
    for (size_t i = 0; i < file_count; i++) {
        rows[i].name_offset = (uint32_t)at;
        rows[i].name_length = (uint32_t)strlen(files[i].name);
        at += rows[i].name_length + 1;
    }
    uint64_t data = align8(at);
    at = data;
    for (size_t i = 0; i < file_count; i++) {
        rows[i].data_offset = (uint32_t)at;
        rows[i].data_size = files[i].size;
        at = align8(at + files[i].size);
        if (at > UINT32_MAX) die("archive larger than 4 GiB", files[i].name);
    }
    return data;
}

static void put(FILE *out, const void *bytes, size_t size) {
    if (size != 0 && fwrite(bytes, 1, size, out) != size) die("cannot write", "archive");
}

static void pad(FILE *out) {
    static const char zeros[8];
    long at = ftell(out);
    if (at < 0) die("cannot write", "archive");
    put(out, zeros, (size_t)(align8((uint64_t)at) - (uint64_t)at));
}

static void put_file(FILE *out, const File *file) {
    FILE *in = fopen(file->path, "rb");
    if (in == NULL) die("cannot open", file->path);
    char *bytes = must(malloc(file->size + 1));
    if (fread(bytes, 1, (size_t)file->size + 1, in) != file->size) die("changed size", file->path);
    put(out, bytes, file->size);
    free(bytes);
    fclose(in);
    pad(out);
}

static void write_archive(FILE *out) {
    Row *rows = must(calloc(file_count + 1, sizeof *rows));
    lay_out(rows);
    uint64_t count = file_count;
    put(out, "WARDARCH", 8);
    put(out, &count, sizeof count);
    put(out, rows, file_count * sizeof *rows);
    for (size_t i = 0; i < file_count; i++) put(out, files[i].name, rows[i].name_length + 1);
    pad(out);
    for (size_t i = 0; i < file_count; i++) put_file(out, &files[i]);
    free(rows);
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: mkarchive FOLDER OUTPUT\n");
        return 2;
    }
    root_length = strlen(argv[1]);
    while (root_length > 1 && argv[1][root_length - 1] == '/') argv[1][--root_length] = 0;
    if (nftw(argv[1], collect, 16, FTW_PHYS) != 0) die("cannot read", argv[1]);
    if (file_count != 0) qsort(files, file_count, sizeof *files, by_name);
    FILE *out = fopen(argv[2], "wb");
    if (out == NULL) die("cannot open", argv[2]);
    write_archive(out);
    if (fclose(out) != 0) die("cannot write", argv[2]);
    return 0;
}
