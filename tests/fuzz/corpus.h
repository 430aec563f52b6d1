/* Class files to damage, and the numbered ways of damaging them. */
#ifndef TESTS_FUZZ_CORPUS_H
#define TESTS_FUZZ_CORPUS_H

#include "base/types.h"

typedef struct CorpusFile {
    char *name;
    u8 *bytes;
    size_t size;
    u64 first_case;
    u64 *first_change; /* of each byte, and one behind the last: numbers of changes in this file */
} CorpusFile;

typedef struct Corpus {
    CorpusFile *files;
    u32 count;
    u64 case_count; /* single changes; every number from here on is a random mixture of changes */
    size_t largest;
    bool exhaustive;
} Corpus;

/* Reads all class files below the folder; false: there are none. Exhaustive: every byte takes every other value, bytes
 * of text those that mean something there. */
bool corpus_open(Corpus *corpus, const char *folder, bool exhaustive);
/* Writes the damaged file to `out` (corpus->largest bytes); returns its size. */
size_t corpus_case(const Corpus *corpus, u64 number, u8 *out);
void corpus_describe(const Corpus *corpus, u64 number, char *text, size_t size);
u8 *corpus_read_file(const char *path, size_t *size); /* malloc'ed, or NULL */

#endif
