/* Natives for java.security. */
#include "vm/native.h"

Slot wardian_internal_Entropy_fill(Thread *thread, Slot *args) {
    Object *bytes = args[0].r;
    if (native_null(thread, bytes)) return slot_void();
    if (broker_random(array_bytes(bytes), bytes->length) != 0)
        throw_new(thread, EX_InternalError, "the host gives no random bytes");
    return slot_void();
}
