/* The generated tables of character data (tools/UnicodeTables.java). */
#ifndef STDLIB_UNICODE_TABLES_H
#define STDLIB_UNICODE_TABLES_H

#include "base/types.h"

enum {
    UNICODE_BLOCK = 64,
    UNICODE_LIMIT = 0x32000 /* code points below have their own index entries */
};

typedef struct UnicodeRecord {
    u32 properties; /* category 0-4, direction 5-9, flags from 10 (wardian.internal.Unicode) */
    i32 upper;      /* distance to the simple upper case */
    i32 lower;      /* distance to the simple lower case */
    i32 title;      /* distance to the simple title case */
    i32 numeric;    /* value; -1: none, -2: not an int >= 0 */
} UnicodeRecord;

typedef struct UnicodeExpansion {
    u16 code;     /* the character */
    u16 length;   /* of its full upper case */
    u16 chars[3]; /* which is in the BMP */
} UnicodeExpansion;

extern const UnicodeRecord unicode_records[];
extern const u16 unicode_blocks[][UNICODE_BLOCK];
extern const u16 unicode_index[];
extern const UnicodeExpansion unicode_expansions[]; /* ascending */
extern const u32 unicode_expansion_count;
extern const u32 unicode_scripts[]; /* first code point << 8 | script, ascending; a script ends where the next begins */
extern const u32 unicode_script_count;

#endif
