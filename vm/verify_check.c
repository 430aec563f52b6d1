/* Verification by type checking (JVMS 4.10.1): one pass over the code, frames given. */
#include "vm/verify_internal.h"

#include <stdio.h>
#include <string.h>

/* ---- Frames ------------------------ */

static const MapFrame *map_at(const Verifier *v, i64 bci) {
    u32 low = 0, high = v->map_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (v->map[middle].bci < bci) low = middle + 1;
        else high = middle;
    }
    return low < v->map_count && v->map[low].bci == bci ? &v->map[low] : NULL;
}

static bool mismatch(Verifier *v, VerifyErrorId id, u32 bci, bool is_stack, u32 index, VType from, VType to) {
    if (v->failed) return false;
    char reason[256];
    snprintf(reason, sizeof reason, "Type %.80s (current frame, %s[%u]) is not assignable to %.80s (stack map, %s[%u])",
             vt_describe(v, from), is_stack ? "stack" : "locals", index, vt_describe(v, to),
             is_stack ? "stack" : "locals", index);
    return verify_fail_frames(v, id, bci, reason);
}

static bool locals_match(Verifier *v, const VFrame *to, VerifyErrorId id, u32 bci) {
    if (!verify_spend(v, to->local_count)) return false;
    for (u32 i = 0; i < to->local_count; i++) {
        VType from = frame_local(&v->frame, i);
        if (!vt_assignable(v, from, to->locals[i])) return mismatch(v, id, bci, false, i, from, to->locals[i]);
    }
    if (!v->frame.this_uninit || to->this_uninit) return true;
    return verify_fail_frames(v, id, bci, "Current frame's flags are not assignable to stack map frame's.");
}

/* Is the current frame assignable to the one given (4.10.1.2)? */
static bool frame_matches(Verifier *v, const VFrame *to, VerifyErrorId id, u32 bci) {
    if (v->frame.depth != to->depth)
        return verify_fail_frames(v, id, bci, "Current frame's stack size doesn't match stackmap.");
    if (!locals_match(v, to, id, bci)) return false;
    for (u32 i = 0; i < to->depth; i++)
        if (!vt_assignable(v, v->frame.stack[i], to->stack[i]))
            return mismatch(v, id, bci, true, i, v->frame.stack[i], to->stack[i]);
    return true;
}

static void enter_frame(Verifier *v, const VFrame *from) {
    VFrame *frame = &v->frame;
    if (from->local_count != 0) memcpy(frame->locals, from->locals, from->local_count * sizeof(VType));
    if (from->depth != 0) memcpy(frame->stack, from->stack, from->depth * sizeof(VType));
    frame->local_count = from->local_count;
    frame->depth = from->depth;
    frame->this_uninit = from->this_uninit;
    v->locals_changed = true;
}

/* ---- Branches ------------------------ */

static bool check_target(Verifier *v, i64 bci) {
    const MapFrame *target = map_at(v, bci);
    if (target == NULL) return verify_fail(v, VE_no_frame_at, bci);
    return frame_matches(v, &target->frame, VE_frame_at, (u32)bci);
}

static bool check_switch_targets(Verifier *v, const Bytecode *insn) {
    BytecodeSwitch table;
    if (!bytecode_switch(v->code, insn, &table)) return verify_fail(v, VE_bad_switch, 0);
    if (!check_target(v, table.fallback)) return false;
    for (u32 i = 0; i < table.count; i++)
        if (!check_target(v, switch_target(&table, i))) return false;
    return true;
}

static bool check_branches(Verifier *v, const Bytecode *insn) {
    if (insn->op == BC_tableswitch || insn->op == BC_lookupswitch) return check_switch_targets(v, insn);
    return !bytecode_is_branch(insn->op) || check_target(v, insn->operand);
}

/* ---- Exception handlers (4.10.1.6) ------------------------ */

static VType caught_type(const Verifier *v, const ExceptionRange *range) {
    return range->type == 0 ? v->throwable_type : vt_object(v->cp->info[range->type].utf8);
}

static bool check_handler(Verifier *v, const ExceptionRange *range) {
    const MapFrame *target = map_at(v, range->handler);
    if (target == NULL) return verify_fail(v, VE_no_frame_at, range->handler);
    const VFrame *to = &target->frame;
    if (v->code->max_stack == 0) return verify_fail(v, VE_overflow, 0);
    if (to->depth != 1) return verify_fail_frames(v, VE_handler_frame, range->handler, "Current frame's stack size doesn't match stackmap.");
    VType caught = caught_type(v, range);
    if (!vt_assignable(v, caught, to->stack[0]))
        return mismatch(v, VE_handler_frame, range->handler, true, 0, caught, to->stack[0]);
    return locals_match(v, to, VE_handler_frame, range->handler);
}

/* Handlers see the locals before the instruction; they need another look only when those have
 * changed or another range begins. */
static bool check_handlers(Verifier *v) {
    for (u32 i = 0; i < v->code->range_count; i++) {
        const ExceptionRange *range = &v->code->ranges[i];
        if (v->bci >= range->start && v->bci < range->end && !check_handler(v, range)) return false;
    }
    v->locals_changed = false;
    return verify_spend(v, v->code->range_count);
}

/* Can control get from the handler to a return? That is another message. */
static bool handler_returns(Verifier *v, u32 handler) {
    u8 *seen = arena_take(v, v->code->size);
    u32 *queue = arena_take(v, v->code->size * sizeof *queue), queued = 0;
    if (seen == NULL || queue == NULL) return false;
    seen[handler] = 1;
    queue[queued++] = handler;
    while (queued > 0) {
        Bytecode insn;
        if (!bytecode_decode(v->code, queue[--queued], &insn)) return true;
        if (insn.op >= BC_ireturn && insn.op <= BC_return) return true;
        if (insn.op == BC_tableswitch || insn.op == BC_lookupswitch) return true;
        if (bytecode_is_branch(insn.op) && insn.operand >= 0 && insn.operand < (i32)v->code->size && !seen[insn.operand]) {
            seen[insn.operand] = 1;
            queue[queued++] = (u32)insn.operand;
        }
        if (!bytecode_ends_flow(insn.op) && insn.next < v->code->size && !seen[insn.next]) {
            seen[insn.next] = 1;
            queue[queued++] = insn.next;
        }
    }
    return false;
}

static bool holds(const VFrame *frame, VType t) {
    for (u32 i = 0; i < frame->local_count; i++)
        if (frame->locals[i] == t) return true;
    return false;
}

/* Should the constructor throw, the object is unusable: 4.10.1.9 gives handlers top in its place.
 * For `this` the frame would still have to say uninitialised, which it cannot: no handler may
 * cover super(). */
bool verify_init_handlers(Verifier *v, VType receiver) {
    for (u32 i = 0; i < v->code->range_count; i++) {
        const ExceptionRange *range = &v->code->ranges[i];
        if (v->bci < range->start || v->bci >= range->end) continue;
        const MapFrame *target = map_at(v, range->handler);
        if (target == NULL || !verify_spend(v, target->frame.local_count)) return false;
        if (receiver != VT_UNINIT_THIS && !holds(&target->frame, receiver)) continue;
        bool returns = receiver == VT_UNINIT_THIS && handler_returns(v, range->handler);
        if (v->failed) return false;
        return verify_fail(v, returns ? VE_init_in_try : VE_handler_frame, range->handler);
    }
    return true;
}

/* ---- Instructions ------------------------ */

static bool check_instruction(Verifier *v, const Bytecode *insn) {
    if (v->code->range_count != 0 && (v->locals_changed || (v->marks[insn->bci] & MARK_RANGE) != 0) &&
        !check_handlers(v))
        return false;
    if (insn->op == BC_jsr || insn->op == BC_jsr_w || insn->op == BC_ret)
        return verify_fail(v, VE_illegal_instruction, insn->op);
    return verify_operands(v, insn) && verify_step(v, insn) && check_branches(v, insn);
}

bool verify_check(Verifier *v) {
    bool reachable = true;
    u32 next_map = 0;
    Bytecode insn;
    if (!verify_read_map(v)) return false;
    for (v->bci = 0; v->bci < v->code->size; v->bci = insn.next) {
        if (next_map < v->map_count && v->map[next_map].bci == v->bci) {
            const VFrame *given = &v->map[next_map++].frame;
            if (reachable && !frame_matches(v, given, VE_frame_here, v->bci)) return false;
            enter_frame(v, given);
        } else if (!reachable) {
            return verify_fail(v, VE_no_frame, v->bci);
        }
        if (!bytecode_decode(v->code, v->bci, &insn) || !check_instruction(v, &insn))
            return v->failed ? false : verify_fail(v, VE_bad_instruction, v->bci);
        reachable = !bytecode_ends_flow(insn.op);
    }
    return !reachable || verify_fail(v, VE_falls_off, 0);
}
