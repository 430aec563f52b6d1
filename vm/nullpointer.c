/* Helpful NullPointerException messages (JEP 358).
 *
 * The message has two parts: what could not be done ("Cannot invoke
 * \"String.length()\"") follows from the failing instruction alone; what was
 * null ("because \"this.name\" is null") needs the instruction that pushed the
 * null.  A small data-flow analysis finds it: for every instruction, which
 * instruction pushed each operand stack slot; where paths disagree the slot is
 * unknown.  Sources are followed back as long as they are fields, array
 * elements, calls, locals or constants, up to DETAIL_MAX levels.
 */
#include "vm/nullpointer.h"

#include <stdlib.h>
#include <string.h>
#include "base/cursor.h"
#include "vm/bytecode.h"
#include "vm/vm.h"
#include "vm/describe.h"
#include "vm/flow.h"
#include "vm/prepare.h"
#include "vm/resolve.h"

enum {
    DETAIL_MAX = 5,
    UNKNOWN = 0xffff,          /* no single instruction pushed this */
    CELLS_MAX = 4 << 20        /* code size times stack depth: beyond it no cause is looked for */
};

/* Before one instruction. */
typedef struct State {
    u64 written;    /* locals 0-63 that were assigned on some path here */
    u16 depth;
    u16 sources[];  /* bci of the instruction that pushed the slot, or UNKNOWN */
} State;

typedef struct Analysis {
    Vm *vm;
    const Method *method;
    const Code *code;
    State **states; /* by bci; NULL: not reached */
    State *work;    /* of the instruction being followed */
    bool added;     /* an instruction was reached for the first time in this pass */
    bool missed;    /* an instruction was not reached when its turn came */
    bool failed;
} Analysis;

/* ---- Data flow ------------------------ */

static size_t state_size(u32 depth) { return sizeof(State) + depth * sizeof(u16); }

static void merge_known(Analysis *a, State *known) {
    const State *from = a->work;
    if (known->depth != from->depth) {
        a->failed = true;
        return;
    }
    for (u32 i = 0; i < known->depth; i++)
        if (known->sources[i] != from->sources[i]) known->sources[i] = UNKNOWN;
    known->written |= from->written;
}

/* The working state flows to this instruction. */
static void flow_to(Analysis *a, i64 bci) {
    if (bci < 0 || bci >= a->code->size) {
        a->failed = true;
    } else if (a->states[bci] != NULL) {
        merge_known(a, a->states[bci]);
    } else {
        size_t size = state_size(a->work->depth);
        a->states[bci] = malloc(size);
        if (a->states[bci] == NULL) a->failed = true;
        else memcpy(a->states[bci], a->work, size);
        a->added = true;
    }
}

static void push(Analysis *a, u16 source) {
    if (a->work->depth < a->code->max_stack) a->work->sources[a->work->depth++] = source;
    else a->failed = true;
}

static u16 pop(Analysis *a) {
    if (a->work->depth > 0) return a->work->sources[--a->work->depth];
    a->failed = true;
    return UNKNOWN;
}

/* dup and its kin: the top `count` slots are copied below the `below` slots under them. */
static void duplicate(Analysis *a, u32 count, u32 below) {
    u16 slots[4] = {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};
    u32 all = count + below;
    for (u32 i = all; i-- > 0;) slots[i] = pop(a);
    for (u32 i = 0; i < count; i++) push(a, slots[below + i]);
    for (u32 i = 0; i < all; i++) push(a, slots[i]);
}

static void swap(Analysis *a) {
    u16 top = pop(a), next = pop(a);
    push(a, top);
    push(a, next);
}

static void apply_generic(Analysis *a, const Bytecode *insn) {
    u32 pops, pushes;
    if (!flow_stack_effect(a->method->owner, insn, &pops, &pushes)) {
        a->failed = true;
        return;
    }
    while (pops-- > 0) pop(a);
    while (pushes-- > 0) push(a, (u16)insn->bci);
}

static void apply_stack(Analysis *a, const Bytecode *insn) {
    switch (insn->op) {
    case BC_dup: duplicate(a, 1, 0); break;
    case BC_dup_x1: duplicate(a, 1, 1); break;
    case BC_dup_x2: duplicate(a, 1, 2); break;
    case BC_dup2: duplicate(a, 2, 0); break;
    case BC_dup2_x1: duplicate(a, 2, 1); break;
    case BC_dup2_x2: duplicate(a, 2, 2); break;
    case BC_swap: swap(a); break;
    case BC_checkcast: break; /* the same value */
    default: apply_generic(a, insn); break;
    }
}

static void mark_written(State *state, i32 local) {
    if (local >= 0 && local < 64) state->written |= 1ull << local;
}

static void apply_store(State *state, const Bytecode *insn) {
    u8 op = insn->op;
    i32 local = insn->operand;
    if (op >= BC_istore_0 && op <= BC_astore_3) local = (op - BC_istore_0) % 4;
    else if (op != BC_iinc && (op < BC_istore || op > BC_astore)) return;
    mark_written(state, local);
    bool wide = op == BC_lstore || op == BC_dstore || (op >= BC_lstore_0 && op <= BC_lstore_3) ||
                (op >= BC_dstore_0 && op <= BC_dstore_3);
    if (wide) mark_written(state, local + 1);
}

static void follow_switch(Analysis *a, const Bytecode *insn) {
    BytecodeSwitch table;
    if (!bytecode_switch(a->code, insn, &table)) {
        a->failed = true;
        return;
    }
    for (u32 i = 0; i < table.count; i++) flow_to(a, switch_target(&table, i));
    flow_to(a, table.fallback);
}

static void follow(Analysis *a, u32 bci, u32 *next) {
    Bytecode insn;
    if (!bytecode_decode(a->code, bci, &insn)) {
        a->failed = true;
        return;
    }
    *next = insn.next;
    if (a->states[bci] == NULL) {
        a->missed = true;
        return;
    }
    if (insn.op == BC_jsr || insn.op == BC_jsr_w || insn.op == BC_ret) a->failed = true;
    memcpy(a->work, a->states[bci], state_size(a->states[bci]->depth));
    apply_stack(a, &insn);
    apply_store(a->work, &insn);
    if (a->failed) return;
    if (insn.op == BC_tableswitch || insn.op == BC_lookupswitch) follow_switch(a, &insn);
    else if (bytecode_is_branch(insn.op)) flow_to(a, insn.operand);
    if (!bytecode_ends_flow(insn.op)) flow_to(a, insn.next);
}

/* Not to a fixpoint: as HotSpot does, one pass is enough unless something is first reached by a jump back. So a parameter
 * assigned later in a loop is still called one, for what javac compiles. */
static void run_passes(Analysis *a) {
    do {
        a->added = a->missed = false;
        for (u32 bci = 0, next = 0; bci < a->code->size && !a->failed; bci = next)
            follow(a, bci, &next);
    } while (a->added && a->missed && !a->failed);
}

static bool analyse(Analysis *a) {
    u32 depth = a->code->max_stack;
    if ((u64)a->code->size * (depth + 1) > CELLS_MAX) return false;
    a->states = calloc(a->code->size, sizeof *a->states);
    a->work = calloc(1, state_size(depth + 1));
    if (a->states == NULL || a->work == NULL) return false;
    flow_to(a, 0);
    a->work->depth = 1;
    a->work->sources[0] = UNKNOWN; /* a caught exception is never null */
    for (u32 i = 0; i < a->code->range_count && depth > 0; i++)
        flow_to(a, a->code->ranges[i].handler);
    run_passes(a);
    return !a->failed;
}

static void analysis_free(Analysis *a) {
    for (u32 i = 0; a->states != NULL && i < a->code->size; i++) free(a->states[i]);
    free(a->states);
    free(a->work);
}

/* ---- Names ------------------------ */

static const ConstPool *pool_of(const Analysis *a) { return a->method->owner->cp; }

/* Types without the package of the two best-known classes. */
static void append_type(StrBuf *out, const char *type) {
    if (strncmp(type, "java.lang.String", 16) == 0 && (type[16] == 0 || type[16] == '['))
        type += 10;
    else if (strncmp(type, "java.lang.Object", 16) == 0 && (type[16] == 0 || type[16] == '['))
        type += 10;
    strbuf_append(out, type);
}

static void append_class(StrBuf *out, const Symbol *name) {
    StrBuf text = {0};
    describe_name(&text, name);
    append_type(out, text.text);
    strbuf_free(&text);
}

static void append_parameters(StrBuf *out, const Symbol *desc) {
    const char *p = desc->text + 1;
    while (*p != ')') {
        StrBuf type = {0};
        describe_type(&type, &p);
        append_type(out, type.text);
        strbuf_free(&type);
        if (*p != ')') strbuf_append(out, ", ");
    }
}

static void append_method(StrBuf *out, const Analysis *a, u16 index) {
    Symbol *class_name, *name, *desc;
    cp_member(pool_of(a), index, &class_name, &name, &desc);
    append_class(out, class_name);
    strbuf_format(out, ".%s(", name->text);
    append_parameters(out, desc);
    strbuf_append_char(out, ')');
}

static const char *field_name(const Analysis *a, u16 index) {
    Symbol *name;
    cp_member(pool_of(a), index, NULL, &name, NULL);
    return name->text;
}

static const Symbol *name_in_table(const Analysis *a, const Attribute *table, u32 bci, u32 slot) {
    const ConstPool *cp = pool_of(a);
    Cursor c = cursor_make(table->bytes, table->size);
    for (u32 left = cursor_u16(&c); left > 0; left--) {
        u32 start = cursor_u16(&c), length = cursor_u16(&c);
        u16 name = cursor_u16(&c);
        (void)cursor_u16(&c); /* descriptor */
        u16 index = cursor_u16(&c);
        if (c.failed) return NULL;
        bool fits = index == slot && start <= bci && bci < start + length;
        if (fits && name < cp->count && cp->tags[name] == CP_Utf8) return cp->info[name].utf8;
    }
    return NULL;
}

static const Symbol *variable_name(const Analysis *a, u32 bci, u32 slot) {
    const Symbol *wanted = a->vm->symbol[SYM_LocalVariableTable], *name = NULL;
    for (const Attribute *t = a->code->attributes; t != NULL && name == NULL; t = t->next)
        if (t->name == wanted) name = name_in_table(a, t, bci, slot);
    return name;
}

/* Which parameter starts at this slot, from 1; 0: none. */
static u32 parameter_number(const Method *method, u32 slot) {
    u32 at = class_is_static(method->flags) ? 0 : 1, number = 1;
    StrBuf skipped = {0};
    const char *p = method->desc->text + 1;
    while (*p != ')' && at < slot) {
        at += *p == 'J' || *p == 'D' ? 2 : 1;
        describe_type(&skipped, &p);
        number++;
    }
    strbuf_free(&skipped);
    return *p != ')' && at == slot ? number : 0;
}

static void append_local(StrBuf *out, const Analysis *a, u32 bci, u32 slot) {
    const Symbol *name = variable_name(a, bci, slot);
    u32 number = parameter_number(a->method, slot);
    bool written = slot >= 64 || (a->states[bci]->written >> slot & 1) != 0;
    if (name != NULL) strbuf_append(out, name->text);
    else if (slot == 0 && !class_is_static(a->method->flags)) strbuf_append(out, "this");
    else if (number != 0 && !written) strbuf_format(out, "<parameter%u>", number);
    else strbuf_format(out, "<local%u>", slot);
}

/* ---- Sources: what was null ------------------------ */

static bool append_source(StrBuf *out, const Analysis *a, u32 bci, u32 slot, u32 detail);

static void append_element(StrBuf *out, const Analysis *a, u32 bci, u32 detail) {
    if (!append_source(out, a, bci, 1, detail - 1)) strbuf_append(out, "<array>");
    strbuf_append_char(out, '[');
    if (!append_source(out, a, bci, 0, detail - 1)) strbuf_append(out, "...");
    strbuf_append_char(out, ']');
}

static void append_static(StrBuf *out, const Analysis *a, u16 index) {
    Symbol *class_name;
    cp_member(pool_of(a), index, &class_name, NULL, NULL);
    append_class(out, class_name);
    strbuf_format(out, ".%s", field_name(a, index));
}

static bool is_call(u8 op) { return op >= BC_invokevirtual && op <= BC_invokeinterface; }

/* Operand-less loads and constants, by opcode. */
static bool append_simple(StrBuf *out, const Analysis *a, const Bytecode *insn) {
    u8 op = insn->op;
    if (op == BC_aconst_null) strbuf_append(out, "null");
    else if (op >= BC_iconst_m1 && op <= BC_iconst_5) strbuf_format(out, "%d", op - BC_iconst_0);
    else if (op == BC_bipush || op == BC_sipush) strbuf_format(out, "%d", insn->operand);
    else if (op == BC_iload || op == BC_aload) append_local(out, a, insn->bci, (u32)insn->operand);
    else if (op >= BC_iload_0 && op <= BC_iload_3) append_local(out, a, insn->bci, op - BC_iload_0);
    else if (op >= BC_aload_0 && op <= BC_aload_3) append_local(out, a, insn->bci, op - BC_aload_0);
    else return false;
    return true;
}

static bool append_expression(StrBuf *out, const Analysis *a, const Bytecode *insn, u32 detail) {
    u8 op = insn->op;
    if (op >= BC_iaload && op <= BC_saload) {
        append_element(out, a, insn->bci, detail);
    } else if (op == BC_getstatic) {
        append_static(out, a, (u16)insn->operand);
    } else if (op == BC_getfield) {
        if (append_source(out, a, insn->bci, 0, detail - 1)) strbuf_append_char(out, '.');
        strbuf_append(out, field_name(a, (u16)insn->operand));
    } else if (is_call(op)) {
        append_method(out, a, (u16)insn->operand);
    } else {
        return append_simple(out, a, insn);
    }
    return true;
}

/* The instruction that pushed the slot (0: top) that the one at bci finds. */
static bool find_source(const Analysis *a, u32 bci, u32 slot, Bytecode *out) {
    const State *state = a->states[bci];
    if (state == NULL || slot >= state->depth) return false;
    u16 source = state->sources[state->depth - 1 - slot];
    return source != UNKNOWN && bytecode_decode(a->code, source, out);
}

static bool append_source(StrBuf *out, const Analysis *a, u32 bci, u32 slot, u32 detail) {
    Bytecode insn;
    if (detail == 0 || !find_source(a, bci, slot, &insn)) return false;
    return append_expression(out, a, &insn, detail);
}

static void append_cause(StrBuf *out, const Analysis *a, u32 bci, u32 slot) {
    Bytecode insn;
    StrBuf text = {0};
    if (!find_source(a, bci, slot, &insn)) return;
    if (append_expression(&text, a, &insn, DETAIL_MAX)) {
        strbuf_append(out, is_call(insn.op) ? " because the return value of \"" : " because \"");
        strbuf_append(out, text.text);
        strbuf_append(out, "\" is null");
    }
    strbuf_free(&text);
}

/* ---- Actions: what could not be done ------------------------ */

static const char *const element_names[] = {"int", "long", "float", "double", "object",
                                            "byte/boolean", "char", "short"};

static u32 value_slots(const Symbol *desc) {
    return desc->text[0] == 'J' || desc->text[0] == 'D' ? 2 : 1;
}

static bool append_field_action(StrBuf *out, const Analysis *a, const Bytecode *insn, u32 *slot) {
    Symbol *name, *desc;
    cp_member(pool_of(a), (u16)insn->operand, NULL, &name, &desc);
    bool is_get = insn->op == BC_getfield;
    strbuf_format(out, "Cannot %s field \"%s\"", is_get ? "read" : "assign", name->text);
    *slot = is_get ? 0 : value_slots(desc);
    return true;
}

static bool append_call_action(StrBuf *out, const Analysis *a, const Bytecode *insn, u32 *slot) {
    Symbol *desc;
    cp_member(pool_of(a), (u16)insn->operand, NULL, NULL, &desc);
    strbuf_append(out, "Cannot invoke \"");
    append_method(out, a, (u16)insn->operand);
    strbuf_append_char(out, '"');
    *slot = descriptor_arg_slots(desc, NULL);
    return true;
}

static bool append_plain_action(StrBuf *out, u8 op, u32 *slot) {
    *slot = 0;
    switch (op) {
    case BC_arraylength: strbuf_append(out, "Cannot read the array length"); return true;
    case BC_athrow: strbuf_append(out, "Cannot throw exception"); return true;
    case BC_monitorenter: strbuf_append(out, "Cannot enter synchronized block"); return true;
    case BC_monitorexit: strbuf_append(out, "Cannot exit synchronized block"); return true;
    default: return false;
    }
}

/* *slot: depth of the null below the top of the stack. False: no such instruction. */
static bool append_action(StrBuf *out, const Analysis *a, const Bytecode *insn, u32 *slot) {
    u8 op = insn->op;
    if (op >= BC_iaload && op <= BC_saload) {
        strbuf_format(out, "Cannot load from %s array", element_names[op - BC_iaload]);
        *slot = 1;
        return true;
    }
    if (op >= BC_iastore && op <= BC_sastore) {
        strbuf_format(out, "Cannot store to %s array", element_names[op - BC_iastore]);
        *slot = op == BC_lastore || op == BC_dastore ? 3 : 2;
        return true;
    }
    if (op == BC_getfield || op == BC_putfield) return append_field_action(out, a, insn, slot);
    if (is_call(op) && op != BC_invokestatic) return append_call_action(out, a, insn, slot);
    return append_plain_action(out, op, slot);
}

void null_pointer_message(StrBuf *out, Vm *vm, const Frame *frame) {
    const Method *method = frame->method;
    if (method->code == NULL || frame->pc == NULL) return;
    Analysis a = {.vm = vm, .method = method, .code = method->code};
    u32 bci = prepared_bci(method, frame->pc), slot;
    Bytecode insn;
    if (bci >= a.code->size || !bytecode_decode(a.code, bci, &insn)) return;
    if (!append_action(out, &a, &insn, &slot)) return;
    if (analyse(&a)) append_cause(out, &a, bci, slot);
    analysis_free(&a);
}
