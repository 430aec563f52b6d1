/* Natives of java.lang.String and the text helpers, and character data.
 *
 * The helpers in wardian.internal.Text are called with ranges their Java
 * callers have checked, except when guest threads race on one StringBuilder.
 * A range that does not fit its array is therefore not an error to report: the
 * native then does nothing and returns a neutral result, which a race may see.
 */
#include "vm/native.h"
#include "stdlib/native/unicode_tables.h"

#include <string.h>

/* Tells whether [from, from + count) lies within an array, in its elements. */
static bool range_fits(const Object *array, i64 from, i64 count) {
    return array != NULL && from >= 0 && count >= 0 && from + count <= array_length(array);
}

static u8 *latin(Object *array) { return (u8 *)array_bytes(array); }

/* Wide texts are byte arrays; element 16 bytes past the header is aligned. */
static u16 *wide(Object *array) { return (u16 *)array_data(array); }

static bool wide_fits(const Object *array, i64 from, i64 count) {
    return range_fits(array, from * 2, count * 2);
}

Slot java_lang_String_intern(Thread *thread, Slot *args) {
    return slot_ref(jstring_intern(thread, args[0].r));
}

/* ---- Comparison and hash ------------------------------------------------ */

static bool both_fit(const Slot *args) {
    i32 count = args[4].i;
    return range_fits(args[0].r, args[1].i, count) && range_fits(args[2].r, args[3].i, count);
}

Slot wardian_internal_Text_equal(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (!both_fit(args)) return slot_int(0);
    const u8 *a = latin(args[0].r) + args[1].i, *b = latin(args[2].r) + args[3].i;
    return slot_int(memcmp(a, b, (size_t)args[4].i) == 0);
}

Slot wardian_internal_Text_mismatch(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (!both_fit(args)) return slot_int(-1);
    const u8 *a = latin(args[0].r) + args[1].i, *b = latin(args[2].r) + args[3].i;
    i32 count = args[4].i, i = 0;
    for (; i + 8 <= count; i += 8) {
        u64 x, y;
        memcpy(&x, a + i, 8);
        memcpy(&y, b + i, 8);
        if (x != y) return slot_int(i + __builtin_ctzll(x ^ y) / 8);
    }
    for (; i < count; i++)
        if (a[i] != b[i]) return slot_int(i);
    return slot_int(-1);
}

Slot wardian_internal_Text_hashLatin(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (args[0].r == NULL) return slot_int(0);
    const u8 *units = latin(args[0].r);
    u32 hash = 0;
    for (i32 i = 0, count = array_length(args[0].r); i < count; i++) hash = 31 * hash + units[i];
    return slot_int((i32)hash);
}

Slot wardian_internal_Text_hashWide(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (args[0].r == NULL) return slot_int(0);
    const u16 *units = wide(args[0].r);
    u32 hash = 0;
    for (i32 i = 0, count = array_length(args[0].r) / 2; i < count; i++) hash = 31 * hash + units[i];
    return slot_int((i32)hash);
}

/* ---- Searching ---------------------------------------------------------- */

Slot wardian_internal_Text_indexOfByte(Thread *thread, Slot *args) {
    UNUSED(thread);
    i32 from = args[1].i, count = args[2].i - from;
    if (!range_fits(args[0].r, from, count)) return slot_int(-1);
    const u8 *units = latin(args[0].r);
    const u8 *found = memchr(units + from, args[3].i, (size_t)count);
    return slot_int(found == NULL ? -1 : (i32)(found - units));
}

Slot wardian_internal_Text_indexOfChar(Thread *thread, Slot *args) {
    UNUSED(thread);
    i32 from = args[1].i, to = args[2].i;
    if (!wide_fits(args[0].r, from, (i64)to - from)) return slot_int(-1);
    const u16 *units = wide(args[0].r);
    for (i32 i = from; i < to; i++)
        if (units[i] == args[3].i) return slot_int(i);
    return slot_int(-1);
}

Slot wardian_internal_Text_indexOfLatin(Thread *thread, Slot *args) {
    UNUSED(thread);
    i32 from = args[1].i, to = args[2].i, wanted = args[4].i;
    if (wanted <= 0 || !range_fits(args[0].r, from, (i64)to - from) || !range_fits(args[3].r, 0, wanted))
        return slot_int(-1);
    const u8 *units = latin(args[0].r), *pattern = latin(args[3].r);
    for (i32 last = to - wanted; from <= last; from++) {
        const u8 *first = memchr(units + from, pattern[0], (size_t)(last - from + 1));
        if (first == NULL) break;
        if (memcmp(first, pattern, (size_t)wanted) == 0) return slot_int((i32)(first - units));
        from = (i32)(first - units);
    }
    return slot_int(-1);
}

Slot wardian_internal_Text_indexOfWide(Thread *thread, Slot *args) {
    UNUSED(thread);
    i32 from = args[1].i, to = args[2].i, wanted = args[4].i;
    if (wanted <= 0 || !wide_fits(args[0].r, from, (i64)to - from) || !wide_fits(args[3].r, 0, wanted))
        return slot_int(-1);
    const u16 *units = wide(args[0].r), *pattern = wide(args[3].r);
    for (i32 last = to - wanted; from <= last; from++)
        if (units[from] == pattern[0] && memcmp(units + from, pattern, (size_t)wanted * 2) == 0)
            return slot_int(from);
    return slot_int(-1);
}

Slot wardian_internal_Text_asciiPrefix(Thread *thread, Slot *args) {
    UNUSED(thread);
    i32 count = args[2].i, i = 0;
    if (!range_fits(args[0].r, args[1].i, count)) return slot_int(0);
    const u8 *units = latin(args[0].r) + args[1].i;
    for (; i + 8 <= count; i += 8) {
        u64 word;
        memcpy(&word, units + i, 8);
        if ((word & 0x8080808080808080u) != 0) break;
    }
    while (i < count && units[i] < 0x80) i++;
    return slot_int(i);
}

/* ---- Widening, narrowing and copying: (source, from, target, to, count) --- */

static void widen(const u8 *source, u16 *target, i32 count) {
    for (i32 i = 0; i < count; i++) target[i] = source[i];
}

static i32 narrow(const u16 *source, u8 *target, i32 count) {
    for (i32 i = 0; i < count; i++) {
        if (source[i] > 0xff) return i;
        target[i] = (u8)source[i];
    }
    return count;
}

Slot wardian_internal_Text_inflate(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (range_fits(args[0].r, args[1].i, args[4].i) && wide_fits(args[2].r, args[3].i, args[4].i))
        widen(latin(args[0].r) + args[1].i, wide(args[2].r) + args[3].i, args[4].i);
    return slot_void();
}

Slot wardian_internal_Text_compress(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (!wide_fits(args[0].r, args[1].i, args[4].i) || !range_fits(args[2].r, args[3].i, args[4].i))
        return slot_int(0);
    return slot_int(narrow(wide(args[0].r) + args[1].i, latin(args[2].r) + args[3].i, args[4].i));
}

Slot wardian_internal_Text_charsToWide(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (range_fits(args[0].r, args[1].i, args[4].i) && wide_fits(args[2].r, args[3].i, args[4].i))
        memcpy(wide(args[2].r) + args[3].i, array_chars(args[0].r) + args[1].i, (size_t)args[4].i * 2);
    return slot_void();
}

Slot wardian_internal_Text_charsToLatin(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (!range_fits(args[0].r, args[1].i, args[4].i) || !range_fits(args[2].r, args[3].i, args[4].i))
        return slot_int(0);
    return slot_int(narrow(array_chars(args[0].r) + args[1].i, latin(args[2].r) + args[3].i, args[4].i));
}

Slot wardian_internal_Text_latinToChars(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (range_fits(args[0].r, args[1].i, args[4].i) && range_fits(args[2].r, args[3].i, args[4].i))
        widen(latin(args[0].r) + args[1].i, array_chars(args[2].r) + args[3].i, args[4].i);
    return slot_void();
}

Slot wardian_internal_Text_wideToChars(Thread *thread, Slot *args) {
    UNUSED(thread);
    if (wide_fits(args[0].r, args[1].i, args[4].i) && range_fits(args[2].r, args[3].i, args[4].i))
        memcpy(array_chars(args[2].r) + args[3].i, wide(args[0].r) + args[1].i, (size_t)args[4].i * 2);
    return slot_void();
}

/* ---- Character data ------------------------------------------------------- */

enum { CATEGORY_PRIVATE_USE = 18, UNDEFINED_DIRECTION = 31 << 5 };

static const UnicodeRecord unassigned = {.properties = UNDEFINED_DIRECTION, .numeric = -1};
static const UnicodeRecord private_use = {.properties = CATEGORY_PRIVATE_USE, .numeric = -1};

/* Finds the record of any int. */
static const UnicodeRecord *record_of(i32 code_point) {
    u32 code = (u32)code_point;
    if (code >= UNICODE_LIMIT) {
        if (code > 0x10ffff) return &unassigned;
        if (code >= 0xf0000) return (code & 0xfffe) == 0xfffe ? &unassigned : &private_use;
        if (code < 0xe0000 || code >= 0xe1000) return &unassigned;
        code = code - 0xe0000 + UNICODE_LIMIT;
    }
    return &unicode_records[unicode_blocks[unicode_index[code / UNICODE_BLOCK]][code % UNICODE_BLOCK]];
}

Slot wardian_internal_Unicode_properties(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int((i32)record_of(args[0].i)->properties);
}

Slot wardian_internal_Unicode_toLower(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(args[0].i + record_of(args[0].i)->lower);
}

Slot wardian_internal_Unicode_toUpper(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(args[0].i + record_of(args[0].i)->upper);
}

Slot wardian_internal_Unicode_toTitle(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(args[0].i + record_of(args[0].i)->title);
}

Slot wardian_internal_Unicode_numeric(Thread *thread, Slot *args) {
    UNUSED(thread);
    return slot_int(record_of(args[0].i)->numeric);
}

Slot wardian_internal_Unicode_upperExpansion(Thread *thread, Slot *args) {
    UNUSED(thread);
    u32 low = 0, high = unicode_expansion_count;
    while (low < high) {
        u32 middle = (low + high) / 2;
        if (unicode_expansions[middle].code < args[0].i) low = middle + 1;
        else high = middle;
    }
    if (low == unicode_expansion_count || unicode_expansions[low].code != args[0].i) return slot_int(0);
    const UnicodeExpansion *found = &unicode_expansions[low];
    if (!range_fits(args[1].r, 0, found->length)) return slot_int(0);
    memcpy(array_chars(args[1].r), found->chars, found->length * sizeof(u16));
    return slot_int(found->length);
}

Slot wardian_internal_Unicode_script(Thread *thread, Slot *args) {
    UNUSED(thread);
    u32 low = 0, high = unicode_script_count - 1;
    while (low < high) {
        u32 middle = (low + high + 1) / 2;
        if (unicode_scripts[middle] >> 8 <= (u32)args[0].i) low = middle;
        else high = middle - 1;
    }
    return slot_int(unicode_scripts[low] & 0xff);
}
