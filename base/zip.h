/* Read-only zip (jar) archives over bytes in memory; zlib inflates.
 *
 * The central directory is checked and indexed when opened; local headers are
 * checked when an entry is read.  Nothing is trusted: every offset and size
 * goes through a cursor, entry sizes are limited by what the archive declares
 * and by `limit` of zip_read.
 */
#ifndef BASE_ZIP_H
#define BASE_ZIP_H

#include "base/types.h"

typedef struct Zip Zip;

typedef struct ZipEntry {
    const char *name;      /* not NUL-terminated, points into the archive */
    u32 name_length;
    u16 method;            /* 0 stored, 8 deflated */
    u32 crc;
    u64 compressed_size;
    u64 size;              /* uncompressed */
    u64 header_offset;     /* local header */
    u32 dos_time;          /* date << 16 | time */
} ZipEntry;

/* Opens an archive over `bytes`, which must outlive it.  On failure returns
 * NULL and sets *error to a static sentence saying what is wrong. */
Zip *zip_open(const void *bytes, size_t size, const char **error);
void zip_close(Zip *zip);
const ZipEntry *zip_find(const Zip *zip, const char *name, size_t name_length);
size_t zip_count(const Zip *zip);
const ZipEntry *zip_entry(const Zip *zip, size_t index); /* directory order */

/* Copies the entry's content to `out`, which holds entry->size bytes; checks
 * the CRC.  Returns NULL, or a static sentence saying what is wrong. */
const char *zip_read(const Zip *zip, const ZipEntry *entry, void *out);

#endif
