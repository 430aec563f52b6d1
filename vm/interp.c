/* The interpreter: one handler per row of quick.def.
 *
 * State in C locals: pc, the frame's registers, the thread.  A handler that
 * may throw, allocate or call saves pc in the frame first (SAVE), so that
 * stack traces and the collector see a consistent stack.  Integers are always
 * written as whole 8-byte slots: a 4-byte store followed by an 8-byte load of
 * a mov would stall the store forwarding.
 */
#include <math.h>
#include "vm/concat.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/interp_support.h"
#include "vm/monitor.h"
#include "vm/quicken.h"
#include "vm/resolve.h"

#define RA (regs[pc->a])
#define RB (regs[pc->b])
#define RC (regs[pc->c])
#define SET_INT(slot, value) ((slot).bits = (u32)(value))
#define SET_FLOAT(slot, value) ((slot) = slot_float(value))

/* Dispatch. */
#define AGAIN() goto *dispatch[pc->op]
#define NEXT() do { pc++; AGAIN(); } while (0)
#define JUMP(offset) do { pc += (offset); AGAIN(); } while (0)
#define SAVE() (thread->frame->pc = pc)
#define THROW_NULL() goto throw_null
#define CHECK_NULL(object) do { if (UNLIKELY((object) == NULL)) THROW_NULL(); } while (0)

/* Backward branch: pays for the bytecodes run, looks at requests when the slice is used up. */
#define LOOP(offset) \
    do { \
        pc += (offset); \
        if (UNLIKELY(--thread->poll < 0)) goto poll; \
        AGAIN(); \
    } while (0)

/* Enters a method whose first register is `base`. pc must be the calling instruction. */
#define CALL(callee, base) \
    do { \
        Method *called = (callee); \
        Slot *base_ = (base); \
        const Insn *entry = __atomic_load_n(&called->entry, __ATOMIC_ACQUIRE); \
        Frame *frame = thread->frame; \
        frame->pc = pc; \
        if (UNLIKELY((char *)(base_ + called->registers + STACK_RESERVE_SLOTS) > (char *)(frame - 1)) && \
            !stack_use_reserve(thread, called, base_)) goto unwind; \
        frame--; \
        frame->regs = regs = base_; \
        frame->method = called; \
        frame->locked = NULL; \
        pc = frame->pc = entry; \
        __atomic_store_n(&thread->frame, frame, __ATOMIC_RELEASE); /* complete before it counts */ \
        if (UNLIKELY(--thread->poll < 0)) goto poll; \
        AGAIN(); \
    } while (0)

/* Leaves the frame; pc becomes the calling instruction. */
#define LEAVE() \
    do { \
        Frame *frame = ++thread->frame; \
        pc = frame->pc; \
        regs = frame->regs; \
    } while (0)

#define QUICKENED(result) \
    do { \
        QuickenResult quickened = (result); \
        if (quickened == QUICKEN_AGAIN) AGAIN(); \
        if (UNLIKELY(quickened == QUICKEN_THROWN)) goto unwind; \
    } while (0)

#define ARRAY_CHECK(array, index) \
    do { \
        CHECK_NULL(array); \
        if (UNLIKELY((u32)(index) >= (array)->length)) { \
            failed_array = (array); \
            failed_index = (index); \
            goto throw_index; \
        } \
    } while (0)

/* Runs the method of thread->frame until the boundary frame below it is reached. The result is
 * in the boundary's register 0. */
static void interp_run(Thread *thread) {
    static const void *const dispatch[QUICK_COUNT] = {
#define QUICK(name, form, semantics) &&op_##name,
#include "vm/quick.def"
    };
    const Insn *pc = thread->frame->pc;
    Slot *regs = thread->frame->regs;
    Object *failed_array;
    i32 failed_index;
    AGAIN();

    /* ---- Entries ---- */
op_prepare: {
    Method *method = thread->frame->method;
    if (!interp_first_call(thread, method)) goto unwind;
    pc = thread->frame->pc = method->entry;
    AGAIN();
}
op_bind_native: {
    Method *method = thread->frame->method;
    if (!interp_bind_native(thread, method)) goto unwind;
    pc = method->entry;
    AGAIN();
}
op_native: {
    Slot result = thread->frame->method->native(thread, regs);
    LEAVE();
    if (UNLIKELY(thread->exception != NULL)) goto unwind;
    RB = result;
    NEXT();
}
op_native_sync: {
    Slot result;
    if (!interp_native_sync(thread, &result)) goto unwind;
    LEAVE();
    RB = result;
    NEXT();
}
op_abstract:
    interp_throw_abstract(thread);
    goto unwind;
op_exit:
    return;
op_enter_sync:
    if (!interp_enter_sync(thread)) goto unwind;
    NEXT();

    /* ---- Moves and constants ---- */
op_nop: NEXT();
op_mov: RA = RB; NEXT();
op_mov2: {
    Slot *to = &RA;
    to[0] = RB;
    to[1] = RC;
    NEXT();
}
op_mov3: {
    Slot *to = &RA;
    to[0] = RB;
    to[1] = RC;
    to[2] = regs[pc->index];
    NEXT();
}
op_const: RA.j = pc->imm; NEXT();
op_ldc: {
    Slot value;
    SAVE();
    QUICKENED(quicken_ldc(thread, thread->frame->method, (Insn *)pc, &value));
    RA = value;
    NEXT();
}

    /* ---- Integers ---- */
#define INT_OP(name, expression) \
    op_i##name: { u32 x = (u32)RB.i, y = (u32)RC.i; SET_INT(RA, expression); NEXT(); } \
    op_i##name##_imm: { u32 x = (u32)RB.i, y = (u32)pc->lo; SET_INT(RA, expression); NEXT(); }
#define LONG_OP(name, expression) \
    op_l##name: { u64 x = RB.bits, y = RC.bits; RA.bits = (u64)(expression); NEXT(); } \
    op_l##name##_imm: { u64 x = RB.bits, y = (u64)pc->imm; RA.bits = (u64)(expression); NEXT(); }
#define LONG_SHIFT(name, expression) \
    op_l##name: { u64 x = RB.bits; u32 y = (u32)RC.i; RA.bits = (u64)(expression); NEXT(); } \
    op_l##name##_imm: { u64 x = RB.bits; u32 y = (u32)pc->lo; RA.bits = (u64)(expression); NEXT(); }
    INT_OP(add, x + y)
    INT_OP(mul, x * y)
    INT_OP(and, x & y)
    INT_OP(or, x | y)
    INT_OP(xor, x ^ y)
    INT_OP(shl, x << (y & 31))
    INT_OP(shr, (i32)x >> (y & 31))
    INT_OP(ushr, x >> (y & 31))
    LONG_OP(add, x + y)
    LONG_OP(mul, x * y)
    LONG_OP(and, x & y)
    LONG_OP(or, x | y)
    LONG_OP(xor, x ^ y)
    LONG_SHIFT(shl, x << (y & 63))
    LONG_SHIFT(shr, (i64)x >> (y & 63))
    LONG_SHIFT(ushr, x >> (y & 63))
op_isub: SET_INT(RA, (u32)RB.i - (u32)RC.i); NEXT();
op_lsub: RA.bits = RB.bits - RC.bits; NEXT();
op_ineg: SET_INT(RA, 0u - (u32)RB.i); NEXT();
op_lneg: RA.bits = 0ull - RB.bits; NEXT();
op_i2b: SET_INT(RA, (i8)RB.i); NEXT();
op_i2c: SET_INT(RA, (u16)RB.i); NEXT();
op_i2s: SET_INT(RA, (i16)RB.i); NEXT();
    /* A divisor of -1 is special: the smallest value over -1 would trap. */
op_idiv: {
    i32 x = RB.i, y = RC.i;
    if (UNLIKELY(y == 0)) goto throw_zero;
    SET_INT(RA, y == -1 ? (i32)(0u - (u32)x) : x / y);
    NEXT();
}
op_irem: {
    i32 x = RB.i, y = RC.i;
    if (UNLIKELY(y == 0)) goto throw_zero;
    SET_INT(RA, y == -1 ? 0 : x % y);
    NEXT();
}
op_ldiv: {
    i64 x = RB.j, y = RC.j;
    if (UNLIKELY(y == 0)) goto throw_zero;
    RA.j = y == -1 ? (i64)(0ull - (u64)x) : x / y;
    NEXT();
}
op_lrem: {
    i64 x = RB.j, y = RC.j;
    if (UNLIKELY(y == 0)) goto throw_zero;
    RA.j = y == -1 ? 0 : x % y;
    NEXT();
}
op_idiv_imm: SET_INT(RA, RB.i / pc->lo); NEXT();
op_irem_imm: SET_INT(RA, RB.i % pc->lo); NEXT();
op_ldiv_imm: RA.j = RB.j / pc->imm; NEXT();
op_lrem_imm: RA.j = RB.j % pc->imm; NEXT();

    /* ---- Floating point ---- */
op_fadd: SET_FLOAT(RA, RB.f + RC.f); NEXT();
op_fsub: SET_FLOAT(RA, RB.f - RC.f); NEXT();
op_fmul: SET_FLOAT(RA, RB.f * RC.f); NEXT();
op_fdiv: SET_FLOAT(RA, RB.f / RC.f); NEXT();
op_frem: SET_FLOAT(RA, fmodf(RB.f, RC.f)); NEXT();
op_fneg: SET_FLOAT(RA, -RB.f); NEXT();
op_dadd: RA.d = RB.d + RC.d; NEXT();
op_dsub: RA.d = RB.d - RC.d; NEXT();
op_dmul: RA.d = RB.d * RC.d; NEXT();
op_ddiv: RA.d = RB.d / RC.d; NEXT();
op_drem: RA.d = fmod(RB.d, RC.d); NEXT();
op_dneg: RA.d = -RB.d; NEXT();

    /* ---- Conversions and comparisons ---- */
op_i2l: RA.j = RB.i; NEXT();
op_i2f: SET_FLOAT(RA, (float)RB.i); NEXT();
op_i2d: RA.d = (double)RB.i; NEXT();
op_l2i: SET_INT(RA, RB.i); NEXT();
op_l2f: SET_FLOAT(RA, (float)RB.j); NEXT();
op_l2d: RA.d = (double)RB.j; NEXT();
op_f2i: SET_INT(RA, double_to_int((double)RB.f)); NEXT();
op_f2l: RA.j = double_to_long((double)RB.f); NEXT();
op_f2d: RA.d = (double)RB.f; NEXT();
op_d2i: SET_INT(RA, double_to_int(RB.d)); NEXT();
op_d2l: RA.j = double_to_long(RB.d); NEXT();
op_d2f: SET_FLOAT(RA, (float)RB.d); NEXT();
op_lcmp: SET_INT(RA, (RB.j > RC.j) - (RB.j < RC.j)); NEXT();
op_fcmpl: SET_INT(RA, (RB.f > RC.f) - !(RB.f >= RC.f)); NEXT();
op_fcmpg: SET_INT(RA, !(RB.f <= RC.f) - (RB.f < RC.f)); NEXT();
op_dcmpl: SET_INT(RA, (RB.d > RC.d) - !(RB.d >= RC.d)); NEXT();
op_dcmpg: SET_INT(RA, !(RB.d <= RC.d) - (RB.d < RC.d)); NEXT();

    /* ---- Branches ---- */
#define BRANCH(name, condition) op_##name: if (condition) JUMP(pc->lo); NEXT();
#define TESTS(prefix, suffix, left, right) \
    BRANCH(prefix##eq##suffix, left == right) \
    BRANCH(prefix##ne##suffix, left != right) \
    BRANCH(prefix##lt##suffix, left < right) \
    BRANCH(prefix##ge##suffix, left >= right) \
    BRANCH(prefix##gt##suffix, left > right) \
    BRANCH(prefix##le##suffix, left <= right)
    TESTS(if_icmp, , RA.i, RB.i)
    TESTS(if_icmp, _imm, RA.i, pc->hi)
    TESTS(if_lcmp, , RA.j, RB.j)
    /* NaN compares as -1 with cmpl and as 1 with cmpg. */
#define FLOAT_TESTS(t, member) \
    BRANCH(if_##t##cmpleq, RA.member == RB.member) \
    BRANCH(if_##t##cmplne, !(RA.member == RB.member)) \
    BRANCH(if_##t##cmpllt, !(RA.member >= RB.member)) \
    BRANCH(if_##t##cmplge, RA.member >= RB.member) \
    BRANCH(if_##t##cmplgt, RA.member > RB.member) \
    BRANCH(if_##t##cmplle, !(RA.member > RB.member)) \
    BRANCH(if_##t##cmpgeq, RA.member == RB.member) \
    BRANCH(if_##t##cmpgne, !(RA.member == RB.member)) \
    BRANCH(if_##t##cmpglt, RA.member < RB.member) \
    BRANCH(if_##t##cmpgge, !(RA.member < RB.member)) \
    BRANCH(if_##t##cmpggt, !(RA.member <= RB.member)) \
    BRANCH(if_##t##cmpgle, RA.member <= RB.member)
    FLOAT_TESTS(f, f)
    FLOAT_TESTS(d, d)
    BRANCH(if_acmpeq, RA.r == RB.r)
    BRANCH(if_acmpne, RA.r != RB.r)
    BRANCH(ifnull, RA.r == NULL)
    BRANCH(ifnonnull, RA.r != NULL)
#define CLOSING(name, condition) op_##name: if (condition) LOOP(pc->lo); NEXT();
#define CLOSINGS(suffix, right) \
    CLOSING(loop_icmpeq##suffix, RA.i == right) \
    CLOSING(loop_icmpne##suffix, RA.i != right) \
    CLOSING(loop_icmplt##suffix, RA.i < right) \
    CLOSING(loop_icmpge##suffix, RA.i >= right) \
    CLOSING(loop_icmpgt##suffix, RA.i > right) \
    CLOSING(loop_icmple##suffix, RA.i <= right)
    CLOSINGS(, RB.i)
    CLOSINGS(_imm, pc->hi)
op_goto: JUMP(pc->lo);
op_loop: LOOP(pc->lo);
op_jsr: RA.j = pc->hi; JUMP(pc->lo);
op_ret: {
    const Insn *to = interp_return_address(thread, RA.j);
    if (to == NULL) goto unwind;
    pc = to;
    if (UNLIKELY(--thread->poll < 0)) goto poll;
    AGAIN();
}
op_tableswitch: {
    const SwitchTable *table = pc->p;
    u32 index = (u32)RA.i - (u32)table->low;
    LOOP(index < table->count ? table->offsets[index] : table->fallback);
}
op_lookupswitch: LOOP(switch_lookup(pc->p, RA.i));

    /* ---- Fields ---- */
op_getstatic_cp: op_putstatic_cp: {
    Slot *at;
    bool is_volatile, is_put = pc->op == QUICK_putstatic_cp;
    SAVE();
    QUICKENED(quicken_static(thread, thread->frame->method, (Insn *)pc, &at, &is_volatile));
    if (!is_put) RA.j = __atomic_load_n(&at->j, __ATOMIC_SEQ_CST);
    else __atomic_store_n(&at->j, RA.j, __ATOMIC_SEQ_CST);
    NEXT();
}
op_getfield_cp: op_putfield_cp:
    SAVE();
    QUICKENED(quicken_field(thread, thread->frame->method, (Insn *)pc));
    NEXT();
op_getstatic: RA = *(Slot *)pc->p; NEXT();
op_putstatic: *(Slot *)pc->p = RA; NEXT();
op_putstatic_volatile: __atomic_store_n(&((Slot *)pc->p)->j, RA.j, __ATOMIC_SEQ_CST); NEXT();
#define GETFIELD(letter, assignment) \
    op_getfield_##letter: { \
        Object *object = RB.r; \
        CHECK_NULL(object); \
        const void *at = field_address(object, pc->offset); \
        assignment; \
        NEXT(); \
    }
    GETFIELD(b, SET_INT(RA, *(const i8 *)at))
    GETFIELD(c, SET_INT(RA, *(const u16 *)at))
    GETFIELD(s, SET_INT(RA, *(const i16 *)at))
    GETFIELD(i, SET_INT(RA, *(const i32 *)at))
    GETFIELD(l, RA.j = *(const i64 *)at)
#define PUTFIELD(letter, type, value) \
    op_putfield_##letter: { \
        Object *object = RB.r; \
        CHECK_NULL(object); \
        *(type *)field_address(object, pc->offset) = (type)(value); \
        NEXT(); \
    }
    PUTFIELD(b, i8, RA.i)
    PUTFIELD(z, i8, RA.i & 1)
    PUTFIELD(s, i16, RA.i)
    PUTFIELD(i, i32, RA.i)
    PUTFIELD(l, i64, RA.j)
op_putfield_volatile:
    CHECK_NULL(RB.r);
    store_volatile(field_address(RB.r, pc->offset), (char)pc->c, RA);
    NEXT();

    /* ---- Arrays ---- */
#define ARRAY_LOAD(letter, elements, assignment) \
    op_##letter##aload: { \
        Object *array = RB.r; \
        i32 index = RC.i; \
        ARRAY_CHECK(array, index); \
        __auto_type element = elements(array)[index]; \
        assignment; \
        NEXT(); \
    }
    ARRAY_LOAD(b, array_bytes, SET_INT(RA, element))
    ARRAY_LOAD(c, array_chars, SET_INT(RA, element))
    ARRAY_LOAD(s, array_shorts, SET_INT(RA, element))
    ARRAY_LOAD(i, array_ints, SET_INT(RA, element))
    ARRAY_LOAD(l, array_longs, RA.j = element)
#define ARRAY_STORE(letter, elements, type, value) \
    op_##letter##astore: { \
        Object *array = RB.r; \
        i32 index = RC.i; \
        ARRAY_CHECK(array, index); \
        elements(array)[index] = (type)(value); \
        NEXT(); \
    }
    ARRAY_STORE(s, array_shorts, i16, RA.i)
    ARRAY_STORE(i, array_ints, i32, RA.i)
    ARRAY_STORE(l, array_longs, i64, RA.j)
op_bastore: {
    Object *array = RB.r;
    i32 index = RC.i;
    ARRAY_CHECK(array, index);
    array_bytes(array)[index] = (i8)(array->cls->kind == 'Z' ? RA.i & 1 : RA.i);
    NEXT();
}
op_aastore: {
    Object *array = RB.r, *value = RA.r;
    i32 index = RC.i;
    ARRAY_CHECK(array, index);
    if (value != NULL && UNLIKELY(!is_instance(value, array->cls->element))) {
        SAVE();
        interp_throw_array_store(thread, value);
        goto unwind;
    }
    array_refs(array)[index] = value;
    NEXT();
}
op_arraylength:
    CHECK_NULL(RB.r);
    SET_INT(RA, RB.r->length);
    NEXT();

    /* ---- Objects ---- */
op_new_cp: {
    Class *cls;
    SAVE();
    QUICKENED(quicken_new(thread, thread->frame->method, (Insn *)pc, &cls));
    Object *object = heap_new_object(thread, cls);
    if (UNLIKELY(object == NULL)) goto unwind;
    RA.r = object;
    NEXT();
}
op_new: {
    Object *object = heap_new_quickly(thread, pc->p);
    if (UNLIKELY(object == NULL)) {
        SAVE();
        object = heap_new_object(thread, pc->p);
        if (object == NULL) goto unwind;
    }
    RA.r = object;
    NEXT();
}
op_newarray: {
    SAVE();
    Object *array = heap_new_array(thread, pc->p, RB.i);
    if (UNLIKELY(array == NULL)) goto unwind;
    RA.r = array;
    NEXT();
}
op_multianewarray: {
    SAVE();
    Object *array = interp_multi_array(thread, pc->p, &RB, pc->c);
    if (UNLIKELY(array == NULL)) goto unwind;
    RA.r = array;
    NEXT();
}
    /* A null reference has every type, so its class is not even resolved (JVMS 6.5). */
op_checkcast_cp:
    if (RB.r == NULL) NEXT();
    goto op_anewarray_cp;
op_instanceof_cp:
    if (RB.r == NULL) {
        SET_INT(RA, 0);
        NEXT();
    }
    goto op_anewarray_cp;
op_anewarray_cp: op_multianewarray_cp:
    SAVE();
    QUICKENED(quicken_type(thread, thread->frame->method, (Insn *)pc));
    NEXT();
op_checkcast:
    if (RB.r != NULL && UNLIKELY(!is_instance(RB.r, pc->p))) {
        SAVE();
        throw_class_cast(thread, RB.r, pc->p);
        goto unwind;
    }
    NEXT();
op_instanceof: SET_INT(RA, RB.r != NULL && is_instance(RB.r, pc->p)); NEXT();
op_athrow:
    CHECK_NULL(RB.r);
    SAVE();
    throw_object(thread, RB.r);
    goto unwind;
op_monitorenter:
    CHECK_NULL(RB.r);
    SAVE();
    if (!monitor_enter(thread, RB.r)) goto unwind;
    NEXT();
op_monitorexit:
    CHECK_NULL(RB.r);
    SAVE();
    if (!monitor_exit(thread, RB.r)) goto unwind;
    NEXT();

    /* ---- Calls ---- */
op_invokevirtual_cp: op_invokespecial_cp: op_invokeinterface_cp: op_invokedynamic_cp:
    SAVE();
    QUICKENED(quicken_invoke(thread, thread->frame->method, (Insn *)pc));
    NEXT();
op_invokestatic_cp: {
    Method *target;
    SAVE();
    QUICKENED(quicken_invokestatic(thread, thread->frame->method, (Insn *)pc, &target));
    CALL(target, &RA);
}
op_invokestatic: CALL(pc->p, &RA);
op_invokespecial:
    CHECK_NULL(RA.r);
    CALL(pc->p, &RA);
op_invokevirtual: {
    Object *receiver = RA.r;
    CHECK_NULL(receiver);
    CALL(receiver->cls->vtable[pc->index], &RA);
}
op_invokeinterface: {
    Object *receiver = RA.r;
    CHECK_NULL(receiver);
    InterfaceSite *site = pc->p;
    const InterfaceCache *cache = site->cache;
    if (LIKELY(cache != NULL && cache->cls == receiver->cls)) CALL(cache->target, &RA);
    SAVE();
    Method *target = interface_miss(thread, site, receiver->cls);
    if (UNLIKELY(target == NULL)) goto unwind;
    CALL(target, &RA);
}
op_invokedynamic: {
    const IndySite *site = pc->p;
    if (site->appendix != NULL) regs[pc->a + pc->c].r = site->appendix;
    CALL(site->target, &RA);
}
op_invokedynamic_const: RB.p = pc->p; NEXT();
op_invokedynamic_failed:
    SAVE();
    resolution_throw(thread, pc->p);
    goto unwind;
op_init_class:
    SAVE();
    if (!class_initialize(thread, pc->p)) goto unwind;
    NEXT();
op_concat: {
    SAVE();
    Object *string = concat_registers(thread, pc->p, regs);
    if (UNLIKELY(string == NULL)) goto unwind;
    RA.r = string;
    NEXT();
}
op_invokehandle: {
    CHECK_NULL(RA.r);
    SAVE();
    Slot result = indy_invoke_handle(thread, pc->p, &RA);
    if (UNLIKELY(thread->exception != NULL)) goto unwind;
    RB = result;
    NEXT();
}
op_return:
    LEAVE();
    NEXT();
op_return_value: {
    Slot value = RA;
    LEAVE();
    RB = value;
    NEXT();
}
op_return_sync:
    SAVE();
    if (!interp_leave_sync(thread)) goto unwind;
    LEAVE();
    NEXT();
op_return_value_sync: {
    Slot value = RA;
    SAVE();
    if (!interp_leave_sync(thread)) goto unwind;
    LEAVE();
    RB = value;
    NEXT();
}

    /* ---- Off the fast path ---- */
poll:
    SAVE();
    if (thread_poll(thread)) AGAIN();
    goto unwind;
throw_null:
    SAVE();
    throw_null_pointer(thread);
    goto unwind;
throw_zero:
    SAVE();
    throw_new(thread, EX_ArithmeticException, "/ by zero");
    goto unwind;
throw_index:
    SAVE();
    throw_array_index(thread, failed_index, array_length(failed_array));
unwind:
    pc = interp_unwind(thread);
    if (pc == NULL) return;
    regs = thread->frame->regs;
    AGAIN();
}

/* ---- Calls from C ------------------------------------------------------------ */

/* The calling instruction of a boundary frame: the result goes to its register 0. */
static const Insn boundary_code[2] = {{.op = QUICK_nop}, {.op = QUICK_exit}};

Slot java_call(Thread *thread, Method *method, const Slot *args) {
    Slot *top = thread_stack_top(thread);
    Frame *boundary = thread->frame - 1, *frame = boundary - 1;
    const Insn *entry = __atomic_load_n(&method->entry, __ATOMIC_ACQUIRE); /* before registers, which are its own */
    bool fits = (char *)(top + method->registers + STACK_RESERVE_SLOTS) <= (char *)frame;
    if ((char *)__builtin_frame_address(0) < thread->c_stack_limit) {
        throw_stack_overflow(thread);
        return slot_void();
    }
    if (!fits && !stack_use_reserve(thread, method, top)) return slot_void();
    *boundary = (Frame){.pc = boundary_code, .regs = top};
    *frame = (Frame){.pc = entry, .regs = top, .method = method};
    __atomic_store_n(&thread->frame, frame, __ATOMIC_RELEASE); /* from here on the collector leaves top alone */
    for (u32 i = 0; i < method->arg_slots; i++) top[i] = args[i];
    interp_run(thread);
    Slot result = top[0];
    thread->frame = boundary + 1;
    return thread->exception == NULL ? result : slot_void();
}
