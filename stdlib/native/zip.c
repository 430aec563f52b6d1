/* Natives of wardian.internal.Zlib: zlib over byte arrays.
 *
 * All memory of a stream, its z_stream included, lies in one byte array that
 * the Java side holds: the collector frees it, the heap limit covers it, and
 * no pointer ever passes through Java. Objects do not move, so zlib's pointers
 * into the array stay right.
 */
#include "vm/native.h"

#include <string.h>
#include <zlib.h>

/* What lies at the start of the array; the rest is handed out by allocate. */
typedef struct State {
    z_stream stream;
    bool deflates;
    u32 used;
    u32 size;
} State;

enum { STATE_ALIGNMENT = 16 };
enum { /* ORDER Zlib.java */ NEW_INFLATER, NEW_DEFLATER };
enum { /* ORDER Zlib.java */ CONSUMED, PRODUCED };

static u32 aligned(u32 size) { return (size + STATE_ALIGNMENT - 1) & ~(u32)(STATE_ALIGNMENT - 1); }

static voidpf allocate(voidpf opaque, uInt items, uInt item_size) {
    State *state = opaque;
    u64 size = (u64)items * item_size;
    if (size > state->size - state->used) return Z_NULL;
    u32 start = state->used;
    state->used += aligned((u32)size);
    if (state->used > state->size) state->used = state->size;
    return (char *)state + start;
}

static void release(voidpf opaque, voidpf address) {
    (void)opaque;
    (void)address;
}

static State *new_state(Object *array, bool deflates) {
    State *state = (State *)(void *)array_bytes(array);
    memset(state, 0, sizeof *state);
    state->deflates = deflates;
    state->used = aligned(sizeof *state);
    state->size = (u32)array_length(array);
    state->stream.zalloc = allocate;
    state->stream.zfree = release;
    state->stream.opaque = state;
    return state;
}

static State *state_of(Object *array) { return (State *)(void *)array_bytes(array); }

/* create(byte[] state, int kind, int level, int strategy, boolean raw): a zlib status. */
Slot wardian_internal_Zlib_create(Thread *thread, Slot *args) {
    Object *array = args[0].r;
    if (native_null(thread, array)) return slot_int(Z_MEM_ERROR);
    if ((size_t)array_length(array) <= sizeof(State) + STATE_ALIGNMENT) return slot_int(Z_MEM_ERROR);
    int window = args[4].i ? -MAX_WBITS : MAX_WBITS;
    State *state = new_state(array, args[1].i == NEW_DEFLATER);
    if (!state->deflates) return slot_int(inflateInit2(&state->stream, window));
    return slot_int(deflateInit2(&state->stream, args[2].i, Z_DEFLATED, window, MAX_MEM_LEVEL - 1, args[3].i));
}

static bool buffer_bad(Thread *thread, Object *array, i32 offset, i32 count) {
    return native_null(thread, array) || native_range_bad(thread, offset, count, array_length(array));
}

/* Points the stream at (array, offset, count) of the input at args[1] and the output at args[4]. */
static bool set_buffers(Thread *thread, z_stream *stream, Slot *args) {
    if (buffer_bad(thread, args[1].r, args[2].i, args[3].i)) return false;
    if (buffer_bad(thread, args[4].r, args[5].i, args[6].i)) return false;
    stream->next_in = (Bytef *)array_bytes(args[1].r) + args[2].i;
    stream->avail_in = (uInt)args[3].i;
    stream->next_out = (Bytef *)array_bytes(args[4].r) + args[5].i;
    stream->avail_out = (uInt)args[6].i;
    return true;
}

static void store_progress(const z_stream *stream, Slot *args, Object *progress) {
    array_ints(progress)[CONSUMED] = args[3].i - (i32)stream->avail_in;
    array_ints(progress)[PRODUCED] = args[6].i - (i32)stream->avail_out;
}

/* run(byte[] state, byte[] in, int, int, byte[] out, int, int, int flush, int[] progress): a zlib status. */
Slot wardian_internal_Zlib_run(Thread *thread, Slot *args) {
    State *state = state_of(args[0].r);
    if (!set_buffers(thread, &state->stream, args)) return slot_int(Z_STREAM_ERROR);
    int status = state->deflates ? deflate(&state->stream, args[7].i) : inflate(&state->stream, Z_SYNC_FLUSH);
    store_progress(&state->stream, args, args[8].r);
    return slot_int(status);
}

/* As run, but changes level (args[7]) and strategy (args[8]) on the way; progress is args[9]. */
Slot wardian_internal_Zlib_change(Thread *thread, Slot *args) {
    State *state = state_of(args[0].r);
    if (!set_buffers(thread, &state->stream, args)) return slot_int(Z_STREAM_ERROR);
    int status = deflateParams(&state->stream, args[7].i, args[8].i);
    store_progress(&state->stream, args, args[9].r);
    return slot_int(status);
}

Slot wardian_internal_Zlib_dictionary(Thread *thread, Slot *args) {
    State *state = state_of(args[0].r);
    if (buffer_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(Z_STREAM_ERROR);
    const Bytef *bytes = (const Bytef *)array_bytes(args[1].r) + args[2].i;
    uInt count = (uInt)args[3].i;
    return slot_int(state->deflates ? deflateSetDictionary(&state->stream, bytes, count)
                                    : inflateSetDictionary(&state->stream, bytes, count));
}

Slot wardian_internal_Zlib_reset(Thread *thread, Slot *args) {
    (void)thread;
    State *state = state_of(args[0].r);
    return slot_int(state->deflates ? deflateReset(&state->stream) : inflateReset(&state->stream));
}

Slot wardian_internal_Zlib_adler(Thread *thread, Slot *args) {
    (void)thread;
    return slot_int((i32)state_of(args[0].r)->stream.adler);
}

/* zlib's words about the last error, or null. */
Slot wardian_internal_Zlib_message(Thread *thread, Slot *args) {
    const char *message = state_of(args[0].r)->stream.msg;
    return slot_ref(message == NULL ? NULL : jstring_from_utf8(thread, message));
}

Slot wardian_internal_Zlib_crc32(Thread *thread, Slot *args) {
    if (buffer_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(0);
    const Bytef *bytes = (const Bytef *)array_bytes(args[1].r) + args[2].i;
    return slot_int((i32)crc32((u32)args[0].i, bytes, (uInt)args[3].i));
}

Slot wardian_internal_Zlib_adler32(Thread *thread, Slot *args) {
    if (buffer_bad(thread, args[1].r, args[2].i, args[3].i)) return slot_int(0);
    const Bytef *bytes = (const Bytef *)array_bytes(args[1].r) + args[2].i;
    return slot_int((i32)adler32((u32)args[0].i, bytes, (uInt)args[3].i));
}
