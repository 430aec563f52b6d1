/* Verification by type inference (JVMS 4.10.2), for class files without StackMapTable.
 *
 * Frames are kept for leaders only: the entry, targets of branches, switches
 * and handlers, and around subroutines each jsr, the instruction after it, and
 * each ret.  A queue holds the leaders whose frame has changed; each is run to
 * the next leader.  Merging only ever loses information, which ends it.
 *
 * A frame knows the subroutines it is in, and for each the locals written
 * since its jsr.  A ret leads behind every jsr to its subroutine, where locals
 * the subroutine did not write are as at that jsr.
 */
#include "vm/verify_internal.h"

#include <string.h>
#include "vm/heap.h"

typedef struct Leader {
    u32 bci;
    VFrame in;       /* once reached */
    bool reached, queued;
    u8 op;
    u32 ret;         /* first instruction of a subroutine: 1 + bci of its only ret, 0: not known yet */
} Leader;

typedef struct Inference {
    u32 *leader_of;  /* by bci: index + 1, 0: none */
    Leader *leaders;
    u32 count;
    u32 *queue;
    u32 queued;
    u32 words;       /* of a bit set of locals */
    VFrame returning; /* the frame at the ret being followed */
} Inference;

/* ---- Leaders ------------------------ */

static bool mark_target(Verifier *v, i64 bci) {
    if (bci < 0 || bci >= v->code->size || (v->marks[bci] & MARK_START) == 0)
        return verify_fail(v, VE_bad_target, bci);
    v->marks[bci] |= MARK_LEADER;
    return true;
}

static bool mark_switch(Verifier *v, const Bytecode *insn) {
    BytecodeSwitch table;
    if (!bytecode_switch(v->code, insn, &table)) return verify_fail(v, VE_bad_switch, 0);
    if (!mark_target(v, table.fallback)) return false;
    for (u32 i = 0; i < table.count; i++)
        if (!mark_target(v, switch_target(&table, i))) return false;
    return true;
}

static bool is_jsr(u8 op) { return op == BC_jsr || op == BC_jsr_w; }

/* Local indexes are checked in code that is never reached, too (4.9.1). */
static bool local_index_ok(const Verifier *v, const Bytecode *insn) {
    static const u8 slots[] = {1, 2, 1, 2, 1}; /* ORDER: int long float double reference */
    u8 op = insn->op;
    u32 index = (u32)insn->operand, kind = 0;
    if (op >= BC_iload && op <= BC_aload) kind = op - BC_iload;
    else if (op >= BC_istore && op <= BC_astore) kind = op - BC_istore;
    else if (op >= BC_iload_0 && op <= BC_aload_3) index = (op - BC_iload_0) % 4u, kind = (op - BC_iload_0) / 4u;
    else if (op >= BC_istore_0 && op <= BC_astore_3) index = (op - BC_istore_0) % 4u, kind = (op - BC_istore_0) / 4u;
    else if (op != BC_iinc && op != BC_ret) return true;
    return index + slots[kind] <= v->code->max_locals;
}

static bool mark_instruction(Verifier *v, const Bytecode *insn) {
    if (!local_index_ok(v, insn)) return verify_fail(v, VE_local_range, 0);
    if (is_jsr(insn->op) || insn->op == BC_ret) v->marks[insn->bci] |= MARK_LEADER;
    if (is_jsr(insn->op)) {
        if (insn->next >= v->code->size) return verify_fail(v, VE_falls_off, 0);
        v->marks[insn->next] |= MARK_LEADER;
    }
    if (insn->op == BC_tableswitch || insn->op == BC_lookupswitch) return mark_switch(v, insn);
    return !bytecode_is_branch(insn->op) || mark_target(v, insn->operand);
}

static bool mark_leaders(Verifier *v) {
    Bytecode insn;
    v->marks[0] |= MARK_LEADER;
    for (u32 bci = 0; bci < v->code->size; bci = insn.next) {
        v->bci = bci;
        if (!bytecode_decode(v->code, bci, &insn)) return verify_fail(v, VE_bad_instruction, bci);
        if (!mark_instruction(v, &insn)) return false;
    }
    if (!verify_ranges(v)) return false;
    for (u32 i = 0; i < v->code->range_count; i++) v->marks[v->code->ranges[i].handler] |= MARK_LEADER;
    return true;
}

static u8 op_at(const Verifier *v, u32 bci) {
    u8 op = v->code->bytes[bci];
    return op == BC_wide ? v->code->bytes[bci + 1] : op;
}

static bool list_leaders(Verifier *v, Inference *in) {
    u32 count = 0;
    for (u32 bci = 0; bci < v->code->size; bci++) count += (v->marks[bci] & MARK_LEADER) != 0;
    in->leader_of = arena_take(v, v->code->size * sizeof *in->leader_of);
    in->leaders = arena_take(v, count * sizeof *in->leaders);
    in->queue = arena_take(v, count * sizeof *in->queue);
    if (in->leader_of == NULL || in->leaders == NULL || in->queue == NULL) return false;
    for (u32 bci = 0; bci < v->code->size; bci++) {
        if ((v->marks[bci] & MARK_LEADER) == 0) continue;
        in->leaders[in->count] = (Leader){.bci = bci, .op = op_at(v, bci)};
        in->leader_of[bci] = ++in->count;
    }
    return true;
}

/* ---- Subroutine lists ------------------------ */

static Subroutine *find_sub(const VFrame *frame, u32 entry) {
    for (u32 i = 0; i < frame->sub_count; i++)
        if (frame->subs[i].entry == entry) return &frame->subs[i];
    return NULL;
}

static void add_bits(u64 *to, const u64 *from, u32 words) {
    for (u32 i = 0; i < words; i++) to[i] |= from[i];
}

static bool new_subs(Verifier *v, VFrame *frame, u32 capacity) {
    u32 words = v->inference->words;
    if (capacity == 0) return true;
    frame->subs = arena_take(v, capacity * sizeof *frame->subs);
    u64 *bits = arena_take(v, (size_t)capacity * words * sizeof *bits);
    if (frame->subs == NULL || bits == NULL) return false;
    for (u32 i = 0; i < capacity; i++) frame->subs[i].modified = bits + (size_t)i * words;
    return true;
}

static void copy_subs(const Verifier *v, VFrame *to, const VFrame *from) {
    u32 words = v->inference->words;
    to->sub_count = from->sub_count;
    for (u32 i = 0; i < from->sub_count; i++) {
        to->subs[i].entry = from->subs[i].entry;
        memcpy(to->subs[i].modified, from->subs[i].modified, words * sizeof(u64));
    }
}

/* Keeps the subroutines both frames are in, with what either wrote. True: something changed. */
static bool merge_subs(const Verifier *v, VFrame *to, const VFrame *from) {
    u32 words = v->inference->words, kept = 0;
    bool changed = false;
    for (u32 i = 0; i < to->sub_count; i++) {
        Subroutine mine = to->subs[i];
        const Subroutine *other = find_sub(from, mine.entry);
        if (other == NULL) continue;
        for (u32 w = 0; w < words; w++) {
            changed |= (other->modified[w] & ~mine.modified[w]) != 0;
            mine.modified[w] |= other->modified[w];
        }
        to->subs[i] = to->subs[kept]; /* keeps every bit set owned once */
        to->subs[kept++] = mine;
    }
    changed |= kept != to->sub_count;
    to->sub_count = kept;
    return changed;
}

/* ---- Merging into leaders ------------------------ */

static void enqueue(Inference *in, u32 leader) {
    if (in->leaders[leader].queued) return;
    in->leaders[leader].queued = true;
    in->queue[in->queued++] = leader;
}

static void copy_types(VType *to, const VType *from, u32 count) {
    if (count != 0) memcpy(to, from, count * sizeof *to);
}

static bool first_visit(Verifier *v, Leader *leader, const VType *stack, u32 depth) {
    const VFrame *from = &v->frame;
    VFrame *to = &leader->in;
    *to = (VFrame){.local_count = from->local_count, .depth = depth, .this_uninit = from->this_uninit};
    to->locals = arena_take(v, to->local_count * sizeof(VType));
    to->stack = arena_take(v, depth * sizeof(VType));
    if (to->locals == NULL || to->stack == NULL || !new_subs(v, to, from->sub_count)) return false;
    copy_types(to->locals, from->locals, to->local_count);
    copy_types(to->stack, stack, depth);
    copy_subs(v, to, from);
    leader->reached = true;
    return true;
}

/* Types that meet; *changed when the older one has to give way. */
static bool meet(Verifier *v, VType *old, VType new, bool *changed) {
    if (*old == new || *old == VT_TOP) return true;
    VType merged = vt_merge(v, *old, new);
    *changed |= merged != *old;
    *old = merged;
    return !v->failed;
}

static bool merge_again(Verifier *v, VFrame *to, const VType *stack, u32 depth, bool *changed) {
    const VFrame *from = &v->frame;
    if (to->depth != depth) return verify_fail(v, VE_stack_height, (i64)to->depth << 32 | depth);
    if (!verify_spend(v, to->local_count + depth)) return false;
    for (u32 i = 0; i < to->local_count; i++)
        if (!meet(v, &to->locals[i], frame_local(from, i), changed)) return false;
    for (u32 i = 0; i < depth; i++) {
        if (!meet(v, &to->stack[i], stack[i], changed)) return false;
        if (to->stack[i] == VT_TOP) return verify_fail(v, VE_stack_types, 0);
    }
    *changed |= from->this_uninit && !to->this_uninit;
    to->this_uninit |= from->this_uninit;
    *changed |= merge_subs(v, to, from);
    return true;
}

static bool flow_into(Verifier *v, u32 bci, const VType *stack, u32 depth) {
    Inference *in = v->inference;
    u32 index = in->leader_of[bci] - 1;
    Leader *leader = &in->leaders[index];
    bool changed = !leader->reached;
    if (!verify_spend(v, 0)) return false;
    if (changed ? !first_visit(v, leader, stack, depth) : !merge_again(v, &leader->in, stack, depth, &changed))
        return false;
    if (changed) enqueue(in, index);
    return true;
}

static bool flow_to(Verifier *v, u32 bci) { return flow_into(v, bci, v->frame.stack, v->frame.depth); }

static bool flow_to_handlers(Verifier *v) {
    for (u32 i = 0; i < v->code->range_count; i++) {
        const ExceptionRange *range = &v->code->ranges[i];
        if (v->bci < range->start || v->bci >= range->end) continue;
        VType caught = range->type == 0 ? v->throwable_type : vt_object(v->cp->info[range->type].utf8);
        if (v->code->max_stack == 0) return verify_fail(v, VE_overflow, 0);
        if (!flow_into(v, range->handler, &caught, 1)) return false;
    }
    v->locals_changed = false;
    return verify_spend(v, v->code->range_count);
}

static bool flow_to_switch(Verifier *v, const Bytecode *insn) {
    BytecodeSwitch table;
    if (!bytecode_switch(v->code, insn, &table)) return verify_fail(v, VE_bad_switch, 0);
    if (!flow_to(v, (u32)table.fallback)) return false;
    for (u32 i = 0; i < table.count; i++)
        if (!flow_to(v, (u32)switch_target(&table, i))) return false;
    return true;
}

/* ---- Subroutines ------------------------ */

static void load_frame(Verifier *v, VFrame *to, const VFrame *from) {
    copy_types(to->locals, from->locals, from->local_count);
    copy_types(to->stack, from->stack, from->depth);
    to->local_count = from->local_count;
    to->depth = from->depth;
    to->this_uninit = from->this_uninit;
    copy_subs(v, to, from);
}

/* After a new way into a subroutine, its ways out have one more place to go. */
static void requeue_returns(Inference *in) {
    for (u32 i = 0; i < in->count; i++)
        if (in->leaders[i].op == BC_ret && in->leaders[i].reached) enqueue(in, i);
}

static bool enter_subroutine(Verifier *v, const Bytecode *insn) {
    VFrame *frame = &v->frame;
    u32 entry = (u32)insn->operand;
    if (find_sub(frame, entry) != NULL) return verify_fail(v, VE_recursive_jsr, 0);
    if (!step_push(v, vt_at(VT_RETURN, entry))) return false;
    Subroutine *sub = &frame->subs[frame->sub_count++];
    sub->entry = entry;
    memset(sub->modified, 0, v->inference->words * sizeof(u64));
    requeue_returns(v->inference);
    return verify_spend(v, v->inference->count) && flow_to(v, entry);
}

/* Builds in v->frame what holds behind the jsr at `site`. */
static void return_frame(Verifier *v, const VFrame *site, const Subroutine *sub) {
    const VFrame *ret = &v->inference->returning;
    VFrame *frame = &v->frame;
    u32 words = v->inference->words;
    load_frame(v, frame, ret);
    frame->local_count = 0;
    for (u32 i = 0; i < v->code->max_locals; i++) {
        bool written = (sub->modified[i / 64] >> i % 64 & 1) != 0;
        VType t = frame_local(written ? ret : site, i);
        frame->locals[i] = t;
        if (t != VT_TOP) frame->local_count = i + 1;
    }
    copy_subs(v, frame, site);
    for (u32 i = 0; i < frame->sub_count; i++) {
        const Subroutine *outer = find_sub(ret, frame->subs[i].entry);
        if (outer != NULL) add_bits(frame->subs[i].modified, outer->modified, words);
        add_bits(frame->subs[i].modified, sub->modified, words);
    }
}

/* A subroutine has one way out, as in the reference implementation. */
static bool is_only_return(Verifier *v, u32 entry) {
    Leader *leader = &v->inference->leaders[v->inference->leader_of[entry] - 1];
    if (leader->ret == 0) leader->ret = v->bci + 1;
    return leader->ret == v->bci + 1 || verify_fail(v, VE_bad_ret, 0);
}

static bool leave_subroutine(Verifier *v, const Bytecode *insn) {
    Inference *in = v->inference;
    VType t = frame_local(&v->frame, (u32)insn->operand);
    if (vt_tag(t) != VT_RETURN) return verify_fail(v, t == VT_TOP ? VE_unset_local : VE_bad_return_address, insn->operand);
    load_frame(v, &in->returning, &v->frame);
    const Subroutine *sub = find_sub(&in->returning, vt_bci(t));
    if (sub == NULL) return verify_fail(v, VE_bad_ret, 0);
    if (!is_only_return(v, sub->entry)) return false;
    for (u32 i = 0; i < in->count; i++) {
        const Leader *site = &in->leaders[i];
        Bytecode jsr;
        if (!is_jsr(site->op) || !site->reached || !bytecode_decode(v->code, site->bci, &jsr)) continue;
        if ((u32)jsr.operand != sub->entry) continue;
        if (!verify_spend(v, v->code->max_locals)) return false;
        return_frame(v, &site->in, sub);
        if (!flow_to(v, jsr.next)) return false;
    }
    return true;
}

/* ---- Running ------------------------ */

static bool flow_out(Verifier *v, const Bytecode *insn) {
    if (is_jsr(insn->op)) return enter_subroutine(v, insn);
    if (insn->op == BC_ret) return leave_subroutine(v, insn);
    if (!verify_step(v, insn)) return false;
    if (insn->op == BC_tableswitch || insn->op == BC_lookupswitch) return flow_to_switch(v, insn);
    return !bytecode_is_branch(insn->op) || flow_to(v, (u32)insn->operand);
}

static bool run_block(Verifier *v, const Leader *leader) {
    if (!verify_spend(v, leader->in.local_count + leader->in.depth)) return false;
    load_frame(v, &v->frame, &leader->in);
    v->locals_changed = true;
    for (u32 bci = leader->bci;;) {
        Bytecode insn;
        v->bci = bci;
        if (!bytecode_decode(v->code, bci, &insn)) return verify_fail(v, VE_bad_instruction, bci);
        bool see_handlers = v->locals_changed || (v->marks[bci] & MARK_RANGE) != 0;
        if (v->code->range_count != 0 && see_handlers && !flow_to_handlers(v)) return false;
        if (!verify_spend(v, 0) || !flow_out(v, &insn)) return false;
        if (bytecode_ends_flow(insn.op) || is_jsr(insn.op)) return true;
        bci = insn.next;
        if (bci >= v->code->size) return verify_fail(v, VE_falls_off, 0);
        if ((v->marks[bci] & MARK_LEADER) != 0) return flow_to(v, bci);
    }
}

/* Distinct targets of jsr: how deep subroutines can nest. */
static u32 count_entries(Verifier *v, const Inference *in) {
    u32 count = 0;
    for (u32 i = 0; v->has_jsr && i < in->count; i++) count += is_jsr(in->leaders[i].op);
    return count;
}

static bool prepare(Verifier *v, Inference *in) {
    if (!mark_leaders(v) || !list_leaders(v, in)) return false;
    u32 entries = count_entries(v, in);
    in->words = entries != 0 ? (v->code->max_locals + 63u) / 64 : 0;
    if (!new_subs(v, &v->frame, entries) || !new_subs(v, &in->returning, entries)) return false;
    if (entries == 0) return true;
    in->returning.locals = arena_take(v, v->code->max_locals * sizeof(VType));
    in->returning.stack = arena_take(v, v->code->max_stack * sizeof(VType));
    return in->returning.locals != NULL && in->returning.stack != NULL;
}

static bool is_returned_to(const Inference *in, u32 leader) {
    return leader > 0 && is_jsr(in->leaders[leader - 1].op) && in->leaders[leader].reached;
}

/* Leaves to the translator what only this algorithm knows. The leader behind a jsr follows it in
 * the list, too; that it is reached another way does no harm. */
static bool keep_jsr_returns(Verifier *v, const Inference *in) {
    u32 count = 0;
    for (u32 i = 0; i < in->count; i++) count += is_returned_to(in, i);
    if (count == 0) return true;
    JsrReturn *returns = heap_atomic(v->thread, count * sizeof *returns);
    if (returns == NULL) return verify_fail_pending(v);
    Code *code = v->method->code;
    code->jsr_returns = returns;
    code->jsr_return_count = 0;
    for (u32 i = 0; i < in->count; i++) {
        const Leader *leader = &in->leaders[i];
        if (!is_returned_to(in, i)) continue;
        returns[code->jsr_return_count++] = (JsrReturn){(u16)leader->bci, (u16)leader->in.depth};
    }
    return true;
}

bool verify_infer(Verifier *v) {
    Inference in = {0};
    v->inference = &in;
    bool fine = prepare(v, &in) && flow_to(v, 0);
    while (fine && in.queued > 0) {
        Leader *leader = &in.leaders[in.queue[--in.queued]];
        leader->queued = false;
        fine = run_block(v, leader);
    }
    v->inference = NULL;
    return fine && (!v->has_jsr || keep_jsr_returns(v, &in));
}
