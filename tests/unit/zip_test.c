// links: base/zip.o
/* base/zip.h, over an archive built here: "a.txt" stored, "b.txt" deflated. */
#include "base/zip.h"
#include "tests/unit/check.h"
#include <zlib.h>

typedef struct Bytes {
    u8 at[4096];
    size_t size;
} Bytes;

static void put(Bytes *out, u64 value, int size) {
    for (int i = 0; i < size; i++) out->at[out->size++] = (u8)(i < 8 ? value >> 8 * i : 0);
}

static void put_text(Bytes *out, const void *text, size_t size) {
    memcpy(out->at + out->size, text, size);
    out->size += size;
}

static const char content[] = "wardian wardian wardian wardian";

/* The fields a local and a central header share, then the name. */
static void put_header(Bytes *out, int method, size_t packed) {
    put(out, 20, 2);
    put(out, 0, 2);
    put(out, (u64)method, 2);
    put(out, 0, 4);
    put(out, crc32(0, (const Bytef *)content, sizeof content), 4);
    put(out, packed, 4);
    put(out, sizeof content, 4);
    put(out, 5, 2);
    put(out, 0, 2);
}

static void put_central(Bytes *out, const char *name, int method, size_t packed, size_t offset) {
    put(out, 0x02014b50, 4);
    put(out, 20, 2);
    put_header(out, method, packed);
    put(out, 0, 10); /* comment length, disk, attributes */
    put(out, offset, 4);
    put_text(out, name, 5);
}

static size_t deflated(u8 *out, size_t room) {
    z_stream stream = {.next_in = (Bytef *)content, .avail_in = sizeof content,
                       .next_out = out, .avail_out = (uInt)room};
    CHECK(deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    CHECK(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    size_t size = stream.total_out;
    deflateEnd(&stream);
    return size;
}

/* An archive behind `prefix` bytes of something else. */
static Bytes build(size_t prefix) {
    Bytes out = {.size = prefix};
    u8 packed[256];
    size_t packed_size = deflated(packed, sizeof packed);
    put(&out, 0x04034b50, 4);
    put_header(&out, 0, sizeof content);
    put_text(&out, "a.txt", 5);
    put_text(&out, content, sizeof content);
    size_t second = out.size - prefix;
    put(&out, 0x04034b50, 4);
    put_header(&out, 8, packed_size);
    put_text(&out, "b.txt", 5);
    put_text(&out, packed, packed_size);
    size_t directory = out.size;
    put_central(&out, "a.txt", 0, sizeof content, 0);
    put_central(&out, "b.txt", 8, packed_size, second);
    size_t directory_size = out.size - directory;
    put(&out, 0x06054b50, 4);
    put(&out, 0, 4);
    put(&out, 2, 2);
    put(&out, 2, 2);
    put(&out, directory_size, 4);
    put(&out, directory - prefix, 4);
    put(&out, 0, 2);
    return out;
}

static void check_content(const Bytes *bytes) {
    const char *error = NULL;
    Zip *zip = zip_open(bytes->at, bytes->size, &error);
    CHECK(zip != NULL && zip_count(zip) == 2);
    for (const char *name = "a.txt"; name != NULL; name = name[0] == 'a' ? "b.txt" : NULL) {
        char out[sizeof content];
        const ZipEntry *entry = zip_find(zip, name, 5);
        CHECK(entry != NULL && entry->size == sizeof content);
        CHECK(zip_read(zip, entry, out) == NULL);
        CHECK_TEXT(out, content);
    }
    CHECK(zip_find(zip, "c.txt", 5) == NULL);
    zip_close(zip);
}

static void reads_stored_and_deflated(void) {
    Bytes bytes = build(0);
    check_content(&bytes);
}

static void tolerates_bytes_before(void) {
    Bytes bytes = build(100);
    check_content(&bytes);
}

static void names_what_is_wrong(void) {
    const char *error = NULL;
    CHECK(zip_open("", 0, &error) == NULL);
    CHECK_TEXT(error, "zip file is empty");
    CHECK(zip_open("PK hello, this is not a zip file", 32, &error) == NULL);
    CHECK_TEXT(error, "zip END header not found");
    Bytes bytes = build(0);
    bytes.at[40] ^= 1; /* inside the stored content */
    Zip *zip = zip_open(bytes.at, bytes.size, &error);
    char out[sizeof content];
    CHECK_TEXT(zip_read(zip, zip_find(zip, "a.txt", 5), out), "invalid entry CRC");
    zip_close(zip);
}

/* Every single damaged byte is an error or goes unnoticed, but nothing else. */
static void survives_damage(void) {
    Bytes good = build(0);
    for (size_t i = 0; i < good.size; i++) {
        for (int value = 0; value < 256; value += 51) {
            Bytes bad = good;
            bad.at[i] = (u8)value;
            const char *error = NULL;
            Zip *zip = zip_open(bad.at, bad.size, &error);
            if (zip == NULL) continue;
            for (size_t j = 0; j < zip_count(zip); j++) {
                const ZipEntry *entry = zip_entry(zip, j);
                if (entry->size > 4096) continue;
                char *out = malloc(entry->size + 1);
                zip_read(zip, entry, out);
                free(out);
            }
            zip_close(zip);
        }
    }
}

int main(void) {
    RUN(reads_stored_and_deflated);
    RUN(tolerates_bytes_before);
    RUN(names_what_is_wrong);
    RUN(survives_damage);
    return 0;
}
