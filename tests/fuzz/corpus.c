/* See corpus.h. */
#define _GNU_SOURCE
#include "tests/fuzz/corpus.h"
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A file of N bytes has N truncations (0 .. N-1 bytes left), changes of each byte, and a version each. */
enum { CHANGES_SAMPLED = 3, CHANGES_ALL = 255, VERSION_MIN = 45, VERSION_MAX = 69, VERSIONS = VERSION_MAX - VERSION_MIN + 1 };

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

/* ---- What a byte is changed to ------------------------ */

/* Stand for the values of a byte of text (CONSTANT_Utf8): what the grammars of names, descriptors and signatures know,
 * a few letters, and a byte of each kind that UTF-8 tells apart. */
static const u8 text_values[] = {
    '.', ';', '[', '/', '<', '>', '(', ')', ':', '@', '\\', '*', '+', '-', '^', ' ', '$', '_', '0', '9',
    'B', 'C', 'D', 'F', 'I', 'J', 'L', 'S', 'T', 'V', 'Z', 'a', 'e', 'i', 'n', 'x',
    0, 1, 0x1f, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xff};

/* Another value for a byte: one bit flipped, an extreme, anything. */
static u8 sampled(u8 old, u64 kind, size_t offset) {
    if (kind == 0) return (u8)(old ^ 1u << (offset * 2654435761u >> 13 & 7));
    if (kind == 1) return old == 0xff ? 0 : 0xff;
    u8 other = (u8)((offset + 1) * 0x9e3779b97f4a7c15u >> 40);
    return other != old ? other : (u8)(old + 1);
}

static u8 changed(const CorpusFile *file, u64 kind, size_t offset) {
    u8 old = file->bytes[offset];
    u64 kinds = file->first_change[offset + 1] - file->first_change[offset];
    if (kinds == CHANGES_SAMPLED) return sampled(old, kind, offset);
    if (kinds == CHANGES_ALL) return (u8)(old + 1 + kind);
    return text_values[kind] != old ? text_values[kind] : (u8)(old + 1);
}

/* The size of a pool entry behind its tag; 0: none that is known. */
static size_t entry_size(u8 tag) {
    static const u8 sizes[] = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};
    return tag < ARRAY_COUNT(sizes) ? sizes[tag] : 0;
}

/* Marks the bytes of the texts in the constant pool. */
static void mark_text(const CorpusFile *file, bool *is_text) {
    enum { POOL = 10, UTF8 = 1 };
    size_t at = POOL, size = file->size;
    u32 count = size > POOL ? (u32)file->bytes[8] << 8 | file->bytes[9] : 0;
    for (u32 i = 1; i < count && at + 2 < size; i++) {
        u8 tag = file->bytes[at++];
        if (tag == 5 || tag == 6) i++;
        size_t length = entry_size(tag);
        if (tag == UTF8) {
            length = (size_t)(file->bytes[at] << 8 | file->bytes[at + 1]);
            at += 2;
            for (size_t k = at; k < at + length && k < size; k++) is_text[k] = true;
        }
        at += length;
    }
}

static void count_changes(CorpusFile *file, bool exhaustive) {
    bool *is_text = calloc(file->size + 1, sizeof *is_text);
    if (exhaustive) mark_text(file, is_text);
    file->first_change = calloc(file->size + 1, sizeof *file->first_change);
    for (size_t i = 0; i < file->size; i++) {
        u64 kinds = !exhaustive ? CHANGES_SAMPLED : is_text[i] ? ARRAY_COUNT(text_values) : CHANGES_ALL;
        file->first_change[i + 1] = file->first_change[i] + kinds;
    }
    free(is_text);
}

static u64 cases_of(const CorpusFile *file) { return VERSIONS + file->size + file->first_change[file->size]; }

/* Finds the byte a change is of; *kind: which of its changes. */
static size_t byte_of(const CorpusFile *file, u64 change, u64 *kind) {
    size_t low = 0, high = file->size;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (file->first_change[middle] <= change) low = middle;
        else high = middle;
    }
    *kind = change - file->first_change[low];
    return low;
}

/* ---- The corpus ------------------------ */

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
    count_changes(file, corpus->exhaustive);
    corpus->case_count += cases_of(file);
    if (file->size > corpus->largest) corpus->largest = file->size;
    return 0;
}

bool corpus_open(Corpus *corpus, const char *folder, bool exhaustive) {
    *corpus = (Corpus){.exhaustive = exhaustive};
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
    u64 kind;
    size_t offset = byte_of(file, local, &kind);
    out[offset] = changed(file, kind, offset);
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
        u64 kind;
        size_t offset = byte_of(file, local, &kind);
        snprintf(text, size, "%s with byte %zu changed from %d to %d", file->name, offset, file->bytes[offset],
                 changed(file, kind, offset));
    }
}
