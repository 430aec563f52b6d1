/* Control flow of a method. */
#include "vm/flow.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/resolve.h"

typedef struct Analysis {
    Thread *thread;
    const Method *method;
    const Code *code;
    Flow *flow;
    u32 *queue;     /* leaders whose paths are still to follow */
    u32 queued;
} Analysis;

void throw_bad_code(Thread *thread, const Method *method, u32 bci, const char *what) {
    throw_new(thread, EX_VerifyError, "%s in method %s.%s%s at offset %u", what,
              class_external_name(method->owner), method->name->text, method->desc->text, bci);
}

static u32 slots_of(const char *letters) {
    u32 slots = 0;
    for (; *letters != '\0' && *letters != '*'; letters++) slots += *letters == 'J' || *letters == 'D' ? 2 : 1;
    return slots;
}

static u32 type_slots(char type) { return type == 'V' ? 0 : type == 'J' || type == 'D' ? 2 : 1; }

static bool member_effect(const Class *cls, const Bytecode *insn, u32 *pops, u32 *pushes) {
    const ConstPool *cp = cls->cp;
    if (insn->operand <= 0 || insn->operand >= cp->count) return false;
    u8 tag = cp->tags[insn->operand];
    bool is_field = insn->op >= BC_getstatic && insn->op <= BC_putfield;
    if (is_field ? tag != CP_Fieldref
                 : insn->op == BC_invokedynamic ? tag != CP_InvokeDynamic
                 : tag != CP_Methodref && tag != CP_InterfaceMethodref) return false;
    Symbol *desc = cp_desc(cp, (u16)insn->operand);
    if (is_field) {
        u32 size = type_slots(desc->text[0]);
        if (insn->op == BC_getstatic || insn->op == BC_getfield) *pushes = size;
        else *pops += size;
        return true;
    }
    char type;
    *pops += descriptor_arg_slots(desc, &type);
    *pushes = type_slots(type);
    return true;
}

static bool constant_effect(const Class *cls, const Bytecode *insn, u32 *pushes) {
    const ConstPool *cp = cls->cp;
    if (insn->operand <= 0 || insn->operand >= cp->count) return false;
    u8 tag = cp->tags[insn->operand];
    bool wide = tag == CP_Long || tag == CP_Double;
    if (tag == CP_Dynamic) wide = type_slots(cp_desc(cp, (u16)insn->operand)->text[0]) == 2;
    else if (!wide && tag != CP_Integer && tag != CP_Float && tag != CP_String && tag != CP_Class &&
             tag != CP_MethodHandle && tag != CP_MethodType) return false;
    *pushes = wide ? 2 : 1;
    return wide == (insn->op == BC_ldc2_w);
}

static bool class_operand_ok(const Class *cls, const Bytecode *insn) {
    return insn->operand > 0 && insn->operand < cls->cp->count && cls->cp->tags[insn->operand] == CP_Class;
}

bool flow_stack_effect(const Class *cls, const Bytecode *insn, u32 *pops, u32 *pushes) {
    *pops = slots_of(bytecode_pops(insn->op));
    *pushes = slots_of(bytecode_pushes(insn->op));
    switch (insn->op) {
    case BC_ldc: case BC_ldc_w: case BC_ldc2_w: return constant_effect(cls, insn, pushes);
    case BC_getstatic: case BC_putstatic: case BC_getfield: case BC_putfield:
    case BC_invokevirtual: case BC_invokespecial: case BC_invokestatic:
    case BC_invokeinterface: case BC_invokedynamic: return member_effect(cls, insn, pops, pushes);
    case BC_new: case BC_anewarray: case BC_checkcast: case BC_instanceof:
        return class_operand_ok(cls, insn);
    case BC_newarray: return insn->operand >= 4 && insn->operand <= 11;
    case BC_multianewarray: *pops = (u32)insn->extra; return insn->extra > 0 && class_operand_ok(cls, insn);
    default: return true;
    }
}

/* Control can go to `target` with this depth. */
static bool flow_to(Analysis *a, u32 from, i64 target, u32 depth) {
    Flow *flow = a->flow;
    if (target < 0 || target >= a->code->size) {
        throw_bad_code(a->thread, a->method, from, "Illegal branch target");
        return false;
    }
    if ((flow->flags[target] & (FLOW_REACHED | FLOW_QUEUED)) != 0) {
        if (flow->depth[target] == depth) { flow->flags[target] |= FLOW_LEADER; return true; }
        throw_bad_code(a->thread, a->method, from, "Inconsistent stack depth");
        return false;
    }
    flow->flags[target] |= FLOW_LEADER | FLOW_QUEUED;
    flow->depth[target] = (u16)depth;
    a->queue[a->queued++] = (u32)target;
    return true;
}

static bool flow_switch(Analysis *a, const Bytecode *insn, u32 depth) {
    BytecodeSwitch table;
    if (!bytecode_switch(a->code, insn, &table)) {
        throw_bad_code(a->thread, a->method, insn->bci, "Bad switch");
        return false;
    }
    if (!flow_to(a, insn->bci, table.fallback, depth)) return false;
    for (u32 i = 0; i < table.count; i++)
        if (!flow_to(a, insn->bci, switch_target(&table, i), depth)) return false;
    return true;
}

/* Where a subroutine comes back to, and how deep the stack is then, the verifier has found out. */
static bool flow_behind_jsr(Analysis *a, const Bytecode *jsr) {
    u32 low = 0, high = a->code->jsr_return_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (a->code->jsr_returns[middle].bci < jsr->next) low = middle + 1;
        else high = middle;
    }
    if (low == a->code->jsr_return_count || a->code->jsr_returns[low].bci != jsr->next) return true;
    return flow_to(a, jsr->bci, jsr->next, a->code->jsr_returns[low].depth);
}

static bool flow_branches(Analysis *a, const Bytecode *insn, u32 depth) {
    if (insn->op == BC_tableswitch || insn->op == BC_lookupswitch) return flow_switch(a, insn, depth);
    if (!bytecode_is_branch(insn->op)) return true;
    if (!flow_to(a, insn->bci, insn->operand, depth)) return false;
    bool is_jsr = insn->op == BC_jsr || insn->op == BC_jsr_w;
    return !is_jsr || flow_behind_jsr(a, insn);
}

/* Every handler covering the instruction can be reached, with the exception alone. */
static bool flow_handlers(Analysis *a, u32 bci) {
    for (u32 i = 0; i < a->code->range_count; i++) {
        const ExceptionRange *range = &a->code->ranges[i];
        if (bci >= range->start && bci < range->end && !flow_to(a, bci, range->handler, 1)) return false;
    }
    return true;
}

static bool local_in_range(Analysis *a, const Bytecode *insn) {
    const char *name = bytecode_name(insn->op);
    i32 local = -1;
    if (bytecode_operands(insn->op)[0] == 'l') local = insn->operand;
    else if (insn->op >= BC_iload_0 && insn->op <= BC_aload_3) local = (insn->op - BC_iload_0) % 4;
    else if (insn->op >= BC_istore_0 && insn->op <= BC_astore_3) local = (insn->op - BC_istore_0) % 4;
    bool wide = (name[0] == 'l' || name[0] == 'd') && local >= 0;
    return local + (wide ? 1 : 0) < a->code->max_locals;
}

/* One instruction: checks it, passes its depth on. *depth becomes the depth after it. */
static bool flow_step(Analysis *a, const Bytecode *insn, u32 *depth) {
    u32 pops, pushes;
    const char *wrong = NULL;
    if (!flow_stack_effect(a->method->owner, insn, &pops, &pushes)) wrong = "Bad constant pool reference";
    else if (pops > *depth) wrong = "Operand stack underflow";
    else if (*depth - pops + pushes > a->code->max_stack) wrong = "Operand stack overflow";
    else if (!local_in_range(a, insn)) wrong = "Local variable out of range";
    if (wrong != NULL) {
        throw_bad_code(a->thread, a->method, insn->bci, wrong);
        return false;
    }
    *depth = *depth - pops + pushes;
    return flow_handlers(a, insn->bci) && flow_branches(a, insn, *depth);
}

/* Follows straight-line code from a leader until it ends or joins code already seen. */
static bool flow_path(Analysis *a, u32 bci) {
    Flow *flow = a->flow;
    u32 depth = flow->depth[bci];
    for (;;) {
        if (bci >= a->code->size) {
            throw_bad_code(a->thread, a->method, bci, "Falling off the end of the code");
            return false;
        }
        if ((flow->flags[bci] & (FLOW_REACHED | FLOW_QUEUED)) != 0 && flow->depth[bci] != depth) {
            throw_bad_code(a->thread, a->method, bci, "Inconsistent stack depth");
            return false;
        }
        if ((flow->flags[bci] & FLOW_REACHED) != 0) return true;
        Bytecode insn;
        if (!bytecode_decode(a->code, bci, &insn)) {
            throw_bad_code(a->thread, a->method, bci, "Bad instruction");
            return false;
        }
        flow->flags[bci] |= FLOW_REACHED;
        flow->depth[bci] = (u16)depth;
        if (!flow_step(a, &insn, &depth)) return false;
        if (bytecode_ends_flow(insn.op) || insn.op == BC_jsr || insn.op == BC_jsr_w) return true;
        bci = insn.next;
    }
}

/* A branch into the middle of an instruction would make two decodings overlap. */
static bool flow_check_overlap(Analysis *a) {
    u32 end = 0;
    for (u32 bci = 0; bci < a->code->size; bci++) {
        if ((a->flow->flags[bci] & FLOW_REACHED) == 0) continue;
        Bytecode insn;
        if (bci < end || !bytecode_decode(a->code, bci, &insn)) {
            throw_bad_code(a->thread, a->method, bci, "Illegal branch target");
            return false;
        }
        end = insn.next;
    }
    return true;
}

bool flow_analyse(Thread *thread, const Method *method, Flow *out) {
    const Code *code = method->code;
    out->flags = heap_atomic(thread, code->size);
    out->depth = heap_atomic(thread, code->size * sizeof(u16));
    u32 *queue = heap_atomic(thread, ((size_t)code->size + 1) * sizeof(u32));
    if (out->flags == NULL || out->depth == NULL || queue == NULL) return false;
    Analysis a = {thread, method, code, out, queue, 0};
    if (!flow_to(&a, 0, 0, 0)) return false;
    out->flags[0] = FLOW_QUEUED; /* the entry alone makes no leader */
    while (a.queued > 0)
        if (!flow_path(&a, queue[--a.queued])) return false;
    return flow_check_overlap(&a);
}
