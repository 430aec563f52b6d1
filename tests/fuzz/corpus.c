/* See corpus.h. */
#define _GNU_SOURCE
#include "tests/fuzz/corpus.h"
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A file of N bytes has N truncations (0 .. N-1 bytes left), N changes of each kind, and a version each. */
enum { CHANGES_PER_BYTE = 3, VERSION_MIN = 45, VERSION_MAX = 69, VERSIONS = VERSION_MAX - VERSION_MIN + 1 };

u8 *corpus_read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    u8 *bytes = malloc((size_t)length + 1);
    *size = fread(bytes, 1, (size_t)length, file);
    fclose(file);
    return bytes;
}

static Corpus *filling; /* nftw hands no context on */

static u64 cases_of(const CorpusFile *file) { return VERSIONS + (u64)file->size * (1 + CHANGES_PER_BYTE); }

static int add_file(const char *path, const struct stat *info, int type, struct FTW *place) {
    UNUSED(info);
    UNUSED(place);
    size_t length = strlen(path);
    if (type != FTW_F || length < 6 || strcmp(path + length - 6, ".class") != 0) return 0;
    Corpus *corpus = filling;
    corpus->files = realloc(corpus->files, (corpus->count + 1) * sizeof *corpus->files);
    CorpusFile *file = &corpus->files[corpus->count++];
    *file = (CorpusFile){.name = strdup(path), .first_case = corpus->case_count};
    file->bytes = corpus_read_file(path, &file->size);
    corpus->case_count += cases_of(file);
    if (file->size > corpus->largest) corpus->largest = file->size;
    return 0;
}

bool corpus_open(Corpus *corpus, const char *folder) {
    *corpus = (Corpus){0};
    filling = corpus;
    nftw(folder, add_file, 16, FTW_PHYS);
    return corpus->count > 0;
}

static const CorpusFile *file_of(const Corpus *corpus, u64 number) {
    u32 low = 0, high = corpus->count;
    while (high - low > 1) {
        u32 middle = (low + high) / 2;
        if (corpus->files[middle].first_case <= number) low = middle;
        else high = middle;
    }
    return &corpus->files[low];
}

/* Another value for a byte: one bit flipped, an extreme, anything. */
static u8 changed(u8 old, u64 kind, size_t offset) {
    if (kind == 0) return (u8)(old ^ 1u << (offset * 2654435761u >> 13 & 7));
    if (kind == 1) return old == 0xff ? 0 : 0xff;
    u8 other = (u8)((offset + 1) * 0x9e3779b97f4a7c15u >> 40);
    return other != old ? other : (u8)(old + 1);
}

static u64 next_random(u64 *state) { /* splitmix64 */
    u64 z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* One to four changes: a byte, a short by a small amount (an index, a length), or a short copied from elsewhere. */
static size_t random_case(const Corpus *corpus, u64 number, u8 *out) {
    u64 state = number;
    const CorpusFile *file = &corpus->files[next_random(&state) % corpus->count];
    memcpy(out, file->bytes, file->size);
    for (u64 left = 1 + next_random(&state) % 4; left > 0; left--) {
        size_t at = next_random(&state) % (file->size - 1), from = next_random(&state) % (file->size - 1);
        switch (next_random(&state) % 3) {
        case 0: out[at] = (u8)next_random(&state); break;
        case 1: out[at + 1] = (u8)(out[at + 1] + 1 + next_random(&state) % 7 - 4); break;
        default: memmove(out + at, out + from, 2); break;
        }
    }
    return file->size;
}

size_t corpus_case(const Corpus *corpus, u64 number, u8 *out) {
    if (number >= corpus->case_count) return random_case(corpus, number, out);
    const CorpusFile *file = file_of(corpus, number);
    u64 local = number - file->first_case;
    memcpy(out, file->bytes, file->size);
    if (local < VERSIONS) {
        out[6] = 0;
        out[7] = (u8)(VERSION_MIN + local);
        return file->size;
    }
    local -= VERSIONS;
    if (local < file->size) return local;
    local -= file->size;
    size_t offset = local / CHANGES_PER_BYTE;
    out[offset] = changed(out[offset], local % CHANGES_PER_BYTE, offset);
    return file->size;
}

void corpus_describe(const Corpus *corpus, u64 number, char *text, size_t size) {
    if (number >= corpus->case_count) {
        snprintf(text, size, "random case %llu", (unsigned long long)number);
        return;
    }
    const CorpusFile *file = file_of(corpus, number);
    unsigned long long local = number - file->first_case;
    if (local < VERSIONS) {
        snprintf(text, size, "%s with version %llu", file->name, VERSION_MIN + local);
        return;
    }
    local -= VERSIONS;
    if (local < file->size) snprintf(text, size, "%s cut to %llu bytes", file->name, local);
    else {
        local -= file->size;
        size_t offset = local / CHANGES_PER_BYTE;
        snprintf(text, size, "%s with byte %zu changed from %d to %d", file->name, offset, file->bytes[offset],
                 changed(file->bytes[offset], local % CHANGES_PER_BYTE, offset));
    }
}
