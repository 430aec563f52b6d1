/* Writes ACPI machine language. */
#include "machine/aml.h"
#include <string.h>

enum {
    OP_ZERO = 0x00,
    OP_ONE = 0x01,
    OP_NAME = 0x08,
    OP_BYTE = 0x0a,
    OP_WORD = 0x0b,
    OP_DWORD = 0x0c,
    OP_STRING = 0x0d,
    OP_QWORD = 0x0e,
    OP_SCOPE = 0x10,
    OP_BUFFER = 0x11,
    OP_PACKAGE = 0x12,
    OP_METHOD = 0x14,
    OP_NOTIFY = 0x86,
    OP_EXTENDED = 0x5b,
    OP_EXTENDED_DEVICE = 0x82,
    NAME_DUAL = 0x2e,
    NAME_MULTI = 0x2f,
};
enum {
    RESOURCE_IO = 0x47,
    RESOURCE_WORD = 0x88,
    RESOURCE_DWORD = 0x87,
    RESOURCE_MEMORY = 0x86,
    RESOURCE_INTERRUPT = 0x89,
    RESOURCE_END = 0x79
};
enum { LENGTH_BYTES = 3 }; /* package lengths are always written long: up to 1 MiB */

void aml_byte(Aml *aml, u8 value) {
    if (aml->size < aml->capacity) aml->bytes[aml->size++] = value;
    else aml->overflow = true;
}

void aml_bytes(Aml *aml, const void *bytes, u32 size) {
    const u8 *from = bytes;
    for (u32 i = 0; i < size; i++) aml_byte(aml, from[i]);
}

static void little_endian(Aml *aml, u64 value, u32 size) {
    for (u32 i = 0; i < size; i++) aml_byte(aml, (u8)(value >> i * 8));
}

void aml_integer(Aml *aml, u64 value) {
    if (value <= 1) {
        aml_byte(aml, value == 0 ? OP_ZERO : OP_ONE);
        return;
    }
    u32 size = value <= UINT8_MAX ? 1 : value <= UINT16_MAX ? 2 : value <= UINT32_MAX ? 4 : 8;
    static const u8 prefix[] = {[1] = OP_BYTE, [2] = OP_WORD, [4] = OP_DWORD, [8] = OP_QWORD};
    aml_byte(aml, prefix[size]);
    little_endian(aml, value, size);
}

void aml_path(Aml *aml, const char *path) {
    if (*path == '\\') aml_byte(aml, (u8)*path++);
    u32 parts = ((u32)strlen(path) + 1) / 5;
    if (parts == 2) aml_byte(aml, NAME_DUAL);
    if (parts > 2) {
        aml_byte(aml, NAME_MULTI);
        aml_byte(aml, (u8)parts);
    }
    for (u32 i = 0; i < parts; i++) aml_bytes(aml, path + i * 5, 4);
}

static u32 hex_digit(char c) { return (u32)(c <= '9' ? c - '0' : c - 'A' + 10); }

/* Three letters of five bits, four hexadecimal digits, the bytes swapped. */
void aml_hardware_id(Aml *aml, const char *id) {
    u32 packed = (u32)(id[0] - '@') << 26 | (u32)(id[1] - '@') << 21 | (u32)(id[2] - '@') << 16;
    for (u32 i = 0; i < 4; i++) packed |= hex_digit(id[3 + i]) << (12 - i * 4);
    aml_integer(aml, __builtin_bswap32(packed));
}

void aml_string(Aml *aml, const char *text) {
    aml_byte(aml, OP_STRING);
    aml_bytes(aml, text, (u32)strlen(text) + 1);
}

void aml_name(Aml *aml, const char *path) {
    aml_byte(aml, OP_NAME);
    aml_path(aml, path);
}

/* Leaves room for the package length, which counts itself and everything up to the close. */
static u32 open_package(Aml *aml) {
    u32 mark = aml->size;
    little_endian(aml, 0, LENGTH_BYTES);
    return mark;
}

void aml_close(Aml *aml, u32 mark) {
    if (aml->overflow) return;
    u32 length = aml->size - mark;
    aml->bytes[mark] = (u8)((LENGTH_BYTES - 1) << 6 | (length & 0xf));
    aml->bytes[mark + 1] = (u8)(length >> 4);
    aml->bytes[mark + 2] = (u8)(length >> 12);
}

u32 aml_scope(Aml *aml, const char *path) {
    aml_byte(aml, OP_SCOPE);
    u32 mark = open_package(aml);
    aml_path(aml, path);
    return mark;
}

u32 aml_device(Aml *aml, const char *path) {
    aml_byte(aml, OP_EXTENDED);
    aml_byte(aml, OP_EXTENDED_DEVICE);
    u32 mark = open_package(aml);
    aml_path(aml, path);
    return mark;
}

u32 aml_package(Aml *aml, u8 count) {
    aml_byte(aml, OP_PACKAGE);
    u32 mark = open_package(aml);
    aml_byte(aml, count);
    return mark;
}

enum { METHOD_SERIALIZED = 8 };

u32 aml_method(Aml *aml, const char *path, u8 arguments) {
    aml_byte(aml, OP_METHOD);
    u32 mark = open_package(aml);
    aml_path(aml, path);
    aml_byte(aml, arguments | METHOD_SERIALIZED);
    return mark;
}

void aml_notify(Aml *aml, const char *path, u8 value) {
    aml_byte(aml, OP_NOTIFY);
    aml_path(aml, path);
    aml_integer(aml, value);
}

/* ---- Resource templates: a buffer whose size, a word, is patched like the length ----------------------------- */

enum { BUFFER_HEAD = LENGTH_BYTES + 3 }; /* the package length, then a word integer */

u32 aml_resources(Aml *aml) {
    aml_byte(aml, OP_BUFFER);
    u32 mark = open_package(aml);
    aml_byte(aml, OP_WORD);
    little_endian(aml, 0, 2);
    return mark;
}

void aml_close_resources(Aml *aml, u32 mark) {
    aml_byte(aml, RESOURCE_END);
    aml_byte(aml, 0); /* a checksum of zero is always taken as right */
    if (aml->overflow) return;
    u32 size = aml->size - mark - BUFFER_HEAD;
    aml->bytes[mark + LENGTH_BYTES + 1] = (u8)size;
    aml->bytes[mark + LENGTH_BYTES + 2] = (u8)(size >> 8);
    aml_close(aml, mark);
}

void aml_resource_port(Aml *aml, u16 base, u8 length) {
    aml_byte(aml, RESOURCE_IO);
    aml_byte(aml, 1); /* all 16 address bits are decoded */
    little_endian(aml, base, 2);
    little_endian(aml, base, 2);
    aml_byte(aml, 1); /* alignment */
    aml_byte(aml, length);
}

/* An address space descriptor: produced for those behind, both ends fixed. `size` is that of one number. */
static void address_space(Aml *aml, u8 tag, u32 size, u8 type, u8 type_flags, u64 first, u64 last) {
    aml_byte(aml, tag);
    little_endian(aml, 3 + 5 * size, 2);
    aml_byte(aml, type);
    aml_byte(aml, 0x0c); /* the minimum and the maximum are fixed; positive decode */
    aml_byte(aml, type_flags);
    little_endian(aml, 0, size); /* granularity */
    little_endian(aml, first, size);
    little_endian(aml, last, size);
    little_endian(aml, 0, size); /* translation */
    little_endian(aml, last - first + 1, size);
}

void aml_resource_buses(Aml *aml, u16 first, u16 last) { address_space(aml, RESOURCE_WORD, 2, 2, 0, first, last); }

void aml_resource_memory_window(Aml *aml, u32 base, u32 length) {
    address_space(aml, RESOURCE_DWORD, 4, 0, 1, base, (u64)base + length - 1); /* uncached, writable */
}

void aml_resource_memory(Aml *aml, u32 base, u32 length) {
    aml_byte(aml, RESOURCE_MEMORY);
    little_endian(aml, 9, 2);
    aml_byte(aml, 1); /* writable */
    little_endian(aml, base, 4);
    little_endian(aml, length, 4);
}

void aml_resource_interrupt(Aml *aml, u32 gsi, bool edge) {
    aml_byte(aml, RESOURCE_INTERRUPT);
    little_endian(aml, 6, 2);
    aml_byte(aml, (u8)(1 | (edge ? 2 : 0))); /* consumer; active high, exclusive */
    aml_byte(aml, 1);
    little_endian(aml, gsi, 4);
}
