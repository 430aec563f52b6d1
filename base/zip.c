/* Reading zip archives (PKWARE APPNOTE 6.3); see zip.h.
 *
 * The end record is searched backwards, the central directory is taken to lie
 * directly before it (or before the ZIP64 end record), and whatever precedes
 * the archive (a shell script, say) shifts all its offsets by `base`.
 */
#include "base/zip.h"
#include "base/cursor.h"
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum {
    LOCAL_SIGNATURE = 0x04034b50, LOCAL_BYTES = 30,
    CENTRAL_SIGNATURE = 0x02014b50, CENTRAL_BYTES = 46,
    END_SIGNATURE = 0x06054b50, END_BYTES = 22,
    END64_SIGNATURE = 0x06064b50, END64_BYTES = 56,
    LOCATOR_SIGNATURE = 0x07064b50, LOCATOR_BYTES = 20,
    COMMENT_MAX = 0xFFFF,
    EXTRA_ZIP64 = 1,
    FLAG_ENCRYPTED = 1,
    METHOD_STORED = 0, METHOD_DEFLATED = 8
};

struct Zip {
    const u8 *bytes;
    size_t size;
    u64 base;         /* bytes before the archive */
    size_t count;
    ZipEntry *entries;
    u32 *slots;       /* hash of names to entry index + 1; 0 free */
    u32 slot_mask;
};

typedef struct Directory { /* what the end records say */
    u64 count, size, offset;
    u64 end;               /* where the directory ends in the file */
} Directory;

static Cursor cursor_at(const Zip *zip, u64 offset) {
    Cursor c = cursor_make(zip->bytes, zip->size);
    cursor_take(&c, offset <= zip->size ? (size_t)offset : SIZE_MAX);
    return c;
}

static u32 signature_at(const Zip *zip, u64 offset) {
    Cursor c = cursor_at(zip, offset);
    return cursor_u32le(&c);
}

/* ---- End records ----------------------------------------------------------- */

/* Is an end record at `offset`, whose comment reaches exactly to the end of the file? */
static bool end_record_at(const Zip *zip, size_t offset) {
    if (signature_at(zip, offset) != END_SIGNATURE) return false;
    Cursor c = cursor_at(zip, offset + 20);
    return cursor_u16le(&c) == zip->size - offset - END_BYTES;
}

static bool find_end_record(const Zip *zip, size_t *found) {
    if (zip->size < END_BYTES) return false;
    size_t last = zip->size - END_BYTES;
    size_t first = last > COMMENT_MAX ? last - COMMENT_MAX : 0;
    for (size_t at = last + 1; at-- > first;) {
        if (!end_record_at(zip, at)) continue;
        *found = at;
        return true;
    }
    return false;
}

/* The ZIP64 end record belonging to the end record at `end`; false: there is none. */
static bool find_end64(const Zip *zip, size_t end, u64 *found) {
    if (end < LOCATOR_BYTES + END64_BYTES) return false;
    size_t locator = end - LOCATOR_BYTES;
    Cursor c = cursor_at(zip, locator);
    if (cursor_u32le(&c) != LOCATOR_SIGNATURE) return false;
    cursor_take(&c, 4);
    *found = cursor_u64le(&c);
    if (*found < locator && signature_at(zip, *found) == END64_SIGNATURE) return true;
    *found = locator - END64_BYTES; /* bytes precede the archive */
    return signature_at(zip, *found) == END64_SIGNATURE;
}

static void read_end64(const Zip *zip, u64 at, Directory *directory) {
    Cursor c = cursor_at(zip, at + 32);
    directory->count = cursor_u64le(&c);
    directory->size = cursor_u64le(&c);
    directory->offset = cursor_u64le(&c);
    directory->end = at;
}

static const char *read_end(Zip *zip, Directory *directory) {
    size_t end;
    if (zip->size == 0) return "zip file is empty";
    if (!find_end_record(zip, &end)) return "zip END header not found";
    Cursor c = cursor_at(zip, end + 4);
    u16 disk = cursor_u16le(&c), directory_disk = cursor_u16le(&c);
    u16 disk_count = cursor_u16le(&c);
    directory->count = cursor_u16le(&c);
    directory->size = cursor_u32le(&c);
    directory->offset = cursor_u32le(&c);
    directory->end = end;
    bool saturated = directory->count == 0xFFFF || directory->size == UINT32_MAX ||
                     directory->offset == UINT32_MAX;
    u64 end64;
    if (saturated && find_end64(zip, end, &end64)) {
        read_end64(zip, end64, directory);
    } else if (disk != directory_disk || disk_count != directory->count) {
        return "zip file spans several disks";
    }
    if (directory->size > directory->end) return "invalid END header (bad central directory size)";
    u64 start = directory->end - directory->size;
    if (directory->offset > start) return "invalid END header (bad central directory offset)";
    zip->base = start - directory->offset;
    return NULL;
}

/* ---- Central directory ----------------------------------------------------- */

/* Replaces saturated fields by those of the ZIP64 extra field. */
static bool apply_zip64(ZipEntry *entry, Cursor extra) {
    bool need_size = entry->size == UINT32_MAX;
    bool need_compressed = entry->compressed_size == UINT32_MAX;
    bool need_offset = entry->header_offset == UINT32_MAX;
    if (!need_size && !need_compressed && !need_offset) return true;
    while (cursor_left(&extra) >= 4) {
        u16 id = cursor_u16le(&extra);
        Cursor field = cursor_slice(&extra, cursor_u16le(&extra));
        if (id != EXTRA_ZIP64 || field.failed) continue;
        if (need_size) entry->size = cursor_u64le(&field);
        if (need_compressed) entry->compressed_size = cursor_u64le(&field);
        if (need_offset) entry->header_offset = cursor_u64le(&field);
        return !field.failed;
    }
    return true; /* the values really are 2^32 - 1 */
}

static const char *read_central(Cursor *c, ZipEntry *entry) {
    if (cursor_u32le(c) != CENTRAL_SIGNATURE) return "invalid CEN header (bad signature)";
    cursor_take(c, 4); /* versions */
    u16 flags = cursor_u16le(c);
    entry->method = cursor_u16le(c);
    entry->dos_time = cursor_u32le(c);
    entry->crc = cursor_u32le(c);
    entry->compressed_size = cursor_u32le(c);
    entry->size = cursor_u32le(c);
    entry->name_length = cursor_u16le(c);
    u16 extra_length = cursor_u16le(c), comment_length = cursor_u16le(c);
    cursor_take(c, 8); /* disk, attributes */
    entry->header_offset = cursor_u32le(c);
    entry->name = (const char *)cursor_take(c, entry->name_length);
    Cursor extra = cursor_slice(c, extra_length);
    cursor_take(c, comment_length);
    if (c->failed) return "invalid CEN header (bad header size)";
    if ((flags & FLAG_ENCRYPTED) != 0) return "invalid CEN header (encrypted entry)";
    if (entry->method != METHOD_STORED && entry->method != METHOD_DEFLATED) {
        return "invalid CEN header (bad compression method)";
    }
    if (!apply_zip64(entry, extra)) return "invalid CEN header (bad ZIP64 extra field)";
    return NULL;
}

static u32 hash_name(const char *name, size_t length) {
    u32 hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (u8)name[i]) * 16777619u;
    return hash ^ hash >> 15;
}

/* The slot holding this name, or the free one where it belongs. */
static u32 *find_slot(const Zip *zip, const char *name, size_t length) {
    for (u32 i = hash_name(name, length) & zip->slot_mask;; i = (i + 1) & zip->slot_mask) {
        u32 *slot = &zip->slots[i];
        if (*slot == 0) return slot;
        const ZipEntry *entry = &zip->entries[*slot - 1];
        if (entry->name_length == length && memcmp(entry->name, name, length) == 0) return slot;
    }
}

static bool allocate_index(Zip *zip, size_t count) {
    size_t slots = 16;
    while (slots < count * 2) slots *= 2;
    zip->entries = calloc(count + 1, sizeof *zip->entries);
    zip->slots = calloc(slots, sizeof *zip->slots);
    zip->slot_mask = (u32)(slots - 1);
    return zip->entries != NULL && zip->slots != NULL;
}

static const char *read_directory(Zip *zip, const Directory *directory) {
    if (directory->count > directory->size / CENTRAL_BYTES) {
        return "invalid END header (bad entry count)";
    }
    if (directory->count >= UINT32_MAX / 4) return "zip file has too many entries";
    if (!allocate_index(zip, (size_t)directory->count)) return "out of memory";
    Cursor all = cursor_at(zip, directory->end - directory->size);
    Cursor c = cursor_slice(&all, (size_t)directory->size);
    for (; zip->count < directory->count; zip->count++) {
        ZipEntry *entry = &zip->entries[zip->count];
        const char *wrong = read_central(&c, entry);
        if (wrong != NULL) return wrong;
        /* Of equal names the last one counts, as in java.util.zip. */
        *find_slot(zip, entry->name, entry->name_length) = (u32)zip->count + 1;
    }
    return NULL;
}

Zip *zip_open(const void *bytes, size_t size, const char **error) {
    Zip *zip = calloc(1, sizeof *zip);
    if (zip == NULL) {
        *error = "out of memory";
        return NULL;
    }
    zip->bytes = bytes;
    zip->size = size;
    Directory directory;
    const char *wrong = read_end(zip, &directory);
    if (wrong == NULL) wrong = read_directory(zip, &directory);
    if (wrong == NULL) return zip;
    zip_close(zip);
    *error = wrong;
    return NULL;
}

void zip_close(Zip *zip) {
    if (zip == NULL) return;
    free(zip->entries);
    free(zip->slots);
    free(zip);
}

const ZipEntry *zip_find(const Zip *zip, const char *name, size_t name_length) {
    u32 slot = *find_slot(zip, name, name_length);
    return slot != 0 ? &zip->entries[slot - 1] : NULL;
}

size_t zip_count(const Zip *zip) { return zip->count; }

const ZipEntry *zip_entry(const Zip *zip, size_t index) { return &zip->entries[index]; }

/* ---- Content --------------------------------------------------------------- */

/* Inflates raw deflate data that must fill `out` exactly. */
static const char *inflate_all(const u8 *in, u64 in_size, u8 *out, u64 out_size) {
    z_stream stream = {.next_in = (Bytef *)in, .next_out = out};
    u8 spare; /* zlib wants a place for output even when none is expected */
    if (out_size == 0) stream.next_out = &spare;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return "out of memory";
    int status = Z_OK;
    while (status == Z_OK) {
        u64 in_left = in_size - stream.total_in, out_left = out_size - stream.total_out;
        stream.avail_in = in_left > UINT32_MAX ? UINT32_MAX : (uInt)in_left;
        stream.avail_out = out_left > UINT32_MAX ? UINT32_MAX : (uInt)out_left;
        status = inflate(&stream, Z_NO_FLUSH);
    }
    u64 produced = stream.total_out;
    inflateEnd(&stream);
    if (status == Z_BUF_ERROR) {
        return produced == out_size ? "invalid entry size (more data than declared)"
                                    : "unexpected end of compressed data";
    }
    if (status != Z_STREAM_END) return "invalid compressed data";
    return produced == out_size ? NULL : "invalid entry size (less data than declared)";
}

static u32 crc_of(const u8 *bytes, u64 size) {
    uLong crc = crc32(0, NULL, 0);
    while (size != 0) {
        uInt step = size > 0x40000000 ? 0x40000000 : (uInt)size;
        crc = crc32(crc, bytes, step);
        bytes += step;
        size -= step;
    }
    return (u32)crc;
}

const char *zip_read(const Zip *zip, const ZipEntry *entry, void *out) {
    if (entry->header_offset > zip->size) return "invalid LOC header (bad offset)";
    Cursor c = cursor_at(zip, zip->base + entry->header_offset);
    if (cursor_u32le(&c) != LOCAL_SIGNATURE) return "invalid LOC header (bad signature)";
    cursor_take(&c, 22);
    u16 name_length = cursor_u16le(&c), extra_length = cursor_u16le(&c);
    cursor_take(&c, (size_t)name_length + extra_length);
    const u8 *data = cursor_take(&c, entry->compressed_size);
    if (c.failed || data == NULL) return "entry reaches past the end of the zip file";
    if (entry->method == METHOD_STORED) {
        if (entry->size != entry->compressed_size) return "invalid stored entry (sizes differ)";
        if (entry->size != 0) memcpy(out, data, (size_t)entry->size);
    } else {
        const char *wrong = inflate_all(data, entry->compressed_size, out, entry->size);
        if (wrong != NULL) return wrong;
    }
    return crc_of(out, entry->size) == entry->crc ? NULL : "invalid entry CRC";
}
