/* StackMapTable (JVMS 4.7.4): decoded into full frames, which share locals where they agree. */
#include "vm/verify_internal.h"

#include <string.h>
#include "base/cursor.h"

enum { SAME_LAST = 63, SAME_ONE_LAST = 127, SAME_ONE_EXTENDED = 247, CHOP_FIRST = 248,
       SAME_EXTENDED = 251, FULL = 255, ITEM_OBJECT = 7, ITEM_UNINIT = 8 };

typedef struct MapReader {
    Verifier *v;
    Cursor in;
    VFrame previous;   /* locals and local_count only */
} MapReader;

static bool read_uninit(MapReader *r, VType *out) {
    Verifier *v = r->v;
    u16 bci = cursor_u16(&r->in);
    if (bci >= v->code->size || (v->marks[bci] & MARK_NEW) == 0)
        return verify_fail_format(v, "bad offset for Uninitialized", true);
    *out = vt_at(VT_UNINIT, bci);
    return true;
}

/* Reads a verification_type_info; *slots 2 for long and double. */
static bool read_type(MapReader *r, VType *out) {
    static const VType simple[] = { /* ORDER: ITEM_* of JVMS 4.7.4 */
        VT_TOP, VT_INT, VT_FLOAT, VT_DOUBLE, VT_LONG, VT_NULL, VT_UNINIT_THIS};
    Verifier *v = r->v;
    u8 tag = cursor_u8(&r->in);
    if (r->in.failed) return verify_fail_format(v, "access beyond the end of attribute", false);
    if (tag < ARRAY_COUNT(simple)) {
        *out = simple[tag];
        return true;
    }
    if (tag == ITEM_UNINIT) return read_uninit(r, out);
    if (tag != ITEM_OBJECT) return verify_fail_format(v, "bad verification type", false);
    u16 index = cursor_u16(&r->in);
    if (index == 0 || index >= v->cp->count || v->cp->tags[index] != CP_Class)
        return verify_fail_format(v, "bad class index", false);
    *out = vt_object(v->cp->info[index].utf8);
    return true;
}

/* Reads `count` types into at[*slots..], at most `limit` slots; that there are more is said when all are read. */
static bool read_types(MapReader *r, u32 count, VType *at, u32 *slots, u32 limit) {
    bool fits = true;
    for (u32 i = 0; i < count; i++) {
        VType t = VT_TOP;
        if (!read_type(r, &t)) return false;
        u32 size = t == VT_LONG || t == VT_DOUBLE ? 2 : 1;
        fits &= *slots + size <= limit;
        if (!fits) continue;
        at[(*slots)++] = t;
        if (size == 2) at[(*slots)++] = t + 1;
    }
    return fits || verify_fail_format(r->v, "bad type array size", true);
}

static bool contains_uninit_this(const VFrame *frame) {
    for (u32 i = 0; i < frame->local_count; i++)
        if (frame->locals[i] == VT_UNINIT_THIS) return true;
    return false;
}

/* ---- Frames ------------------------ */

static bool read_chop(MapReader *r, VFrame *frame, u32 count) {
    for (; count > 0; count--) {
        if (frame->local_count == 0) return verify_fail_format(r->v, "bad type array size", true);
        frame->local_count -= vt_is_second(frame->locals[frame->local_count - 1]) ? 2 : 1;
    }
    return true;
}

static bool read_append(MapReader *r, VFrame *frame, u32 count) {
    u32 slots = frame->local_count;
    if (!verify_spend(r->v, slots)) return false;
    VType *locals = arena_take(r->v, (slots + 2 * count) * sizeof *locals);
    if (locals == NULL) return false;
    if (slots != 0) memcpy(locals, frame->locals, slots * sizeof *locals);
    frame->locals = locals;
    if (!read_types(r, count, locals, &slots, r->v->code->max_locals)) return false;
    frame->local_count = slots;
    return true;
}

/* Room for `count` types: no more than the frame may have, nor than bytes are left to read. */
static VType *type_room(MapReader *r, u32 count, u32 limit) {
    if (count > limit || count > cursor_left(&r->in)) {
        verify_fail_format(r->v, "bad type array size", true);
        return NULL;
    }
    u32 slots = 2 * count < limit ? 2 * count : limit;
    return arena_take(r->v, slots * sizeof(VType));
}

static bool read_stack(MapReader *r, VFrame *frame, u32 count) {
    frame->stack = type_room(r, count, r->v->code->max_stack);
    return frame->stack != NULL && read_types(r, count, frame->stack, &frame->depth, r->v->code->max_stack);
}

static bool read_full(MapReader *r, VFrame *frame) {
    u32 count = cursor_u16(&r->in);
    frame->local_count = 0;
    frame->locals = type_room(r, count, r->v->code->max_locals);
    if (frame->locals == NULL) return false;
    if (!read_types(r, count, frame->locals, &frame->local_count, r->v->code->max_locals)) return false;
    return read_stack(r, frame, cursor_u16(&r->in));
}

static bool read_body(MapReader *r, u8 tag, VFrame *frame) {
    if (tag <= SAME_LAST || tag == SAME_EXTENDED) return true;
    if (tag <= SAME_ONE_LAST || tag == SAME_ONE_EXTENDED) return read_stack(r, frame, 1);
    if (tag < SAME_EXTENDED) return read_chop(r, frame, (u32)(SAME_EXTENDED - tag));
    if (tag < FULL) return read_append(r, frame, (u32)(tag - SAME_EXTENDED));
    return read_full(r, frame);
}

/* Trailing unusable locals need no storage. */
static void trim(VFrame *frame) {
    while (frame->local_count > 0 && frame->locals[frame->local_count - 1] == VT_TOP) frame->local_count--;
}

static bool read_frame(MapReader *r, MapFrame *out, i64 last_bci) {
    Verifier *v = r->v;
    u8 tag = cursor_u8(&r->in);
    u32 delta = tag <= SAME_LAST ? tag : tag <= SAME_ONE_LAST ? tag - SAME_LAST - 1u : cursor_u16(&r->in);
    if (r->in.failed) return verify_fail_format(v, "access beyond the end of attribute", false);
    if (tag > SAME_ONE_LAST && tag < SAME_ONE_EXTENDED) return verify_fail_format(v, "reserved frame type", false);
    i64 bci = last_bci < 0 ? delta : last_bci + delta + 1;
    VFrame frame = {.locals = r->previous.locals, .local_count = r->previous.local_count};
    if (!read_body(r, tag, &frame)) return false;
    if (r->in.failed) return verify_fail_format(v, "access beyond the end of attribute", false);
    r->previous = frame;
    if (bci >= v->code->size || (v->marks[bci] & MARK_START) == 0) {
        v->bci = (u32)(bci < v->code->size ? bci : v->code->size);
        return verify_fail(v, VE_frame_offset, 0);
    }
    trim(&frame);
    frame.this_uninit = contains_uninit_this(&frame);
    *out = (MapFrame){(u32)bci, frame};
    return true;
}

/* The delta frames start from the method's initial frame, which is v->frame now. */
bool verify_read_map(Verifier *v) {
    v->map_count = 0;
    const Attribute *table = attribute_find(v->code->attributes, v->vm->symbol[SYM_StackMapTable]);
    if (table == NULL || table->size == 0) return true;
    MapReader r = {.v = v, .in = cursor_make(table->bytes, table->size)};
    u32 count = cursor_u16(&r.in);
    if (r.in.failed || count > cursor_left(&r.in)) return verify_fail_format(v, "access beyond the end of attribute", false);
    v->map = arena_take(v, (count + 1u) * sizeof *v->map);
    VType *initial = arena_take(v, (v->frame.local_count + 1u) * sizeof *initial);
    if (v->map == NULL || initial == NULL) return false;
    if (v->frame.local_count != 0) memcpy(initial, v->frame.locals, v->frame.local_count * sizeof *initial);
    r.previous = (VFrame){.locals = initial, .local_count = v->frame.local_count};
    i64 last = -1;
    for (u32 i = 0; i < count; i++) {
        if (!verify_spend(v, 0) || !read_frame(&r, &v->map[i], last)) return false;
        last = v->map[i].bci;
    }
    v->map_count = count;
    return cursor_left(&r.in) == 0 || verify_fail_format(v, "wrong attribute size", false);
}
