/* Method handles on methods that ask who calls them.
 *
 * The caller of Class.forName and its like is the lookup class that made the
 * handle, whoever invokes it (MethodHandles.Lookup, "Caller sensitive
 * methods").  So the handle calls such a method through one that the runtime
 * makes for that class.
 */
#include <string.h>
#include "base/strbuf.h"
#include "vm/bytecode.h"
#include "vm/exception.h"
#include "vm/glue.h"
#include "vm/handle.h"
#include "vm/init.h"
#include "vm/resolve.h"
#include "vm/vm.h"

/* ---- Which methods ------------------------ */

static bool names_caller_class(const ConstPool *cp, u16 index) {
    Symbol *holder, *name;
    if (cp->tags[index] != CP_Methodref) return false;
    cp_member(cp, index, &holder, &name, NULL);
    return symbol_is(holder, "wardian/internal/Reflection") && symbol_is(name, "callerClass");
}

/* The pool index of Reflection.callerClass, or 0. */
static u16 find_reference(const ConstPool *cp) {
    for (u16 i = 1; i < cp->count; i++)
        if (names_caller_class(cp, i)) return i;
    return 0;
}

bool handle_asks_caller(const Method *method) {
    if (method->owner->loader != NULL || method->code == NULL || method->owner->cp == NULL) return false;
    u16 reference = find_reference(method->owner->cp);
    Bytecode insn;
    for (u32 bci = 0; reference != 0 && bytecode_decode(method->code, bci, &insn); bci = insn.next) {
        if (insn.op == BC_invokestatic && insn.operand == reference) return true;
        if (insn.next >= method->code->size) return false;
    }
    return false;
}

/* ---- The method between ------------------------ */

static u8 opcode_of_kind(u8 kind) {
    switch (kind) {
    case HANDLE_STATIC: return BC_invokestatic;
    case HANDLE_SPECIAL: return BC_invokespecial;
    case HANDLE_INTERFACE: return BC_invokeinterface;
    default: return BC_invokevirtual;
    }
}

/* The method's descriptor with the receiver as a parameter. */
static Symbol *call_descriptor(Thread *thread, u8 kind, const Method *method) {
    if (kind == HANDLE_STATIC) return method->desc;
    StrBuf text = {0};
    strbuf_format(&text, "(L%s;%s", method->owner->name->text, method->desc->text + 1);
    Symbol *desc = text.text != NULL ? symbol_intern(thread->vm, text.text, text.length) : NULL;
    strbuf_free(&text);
    if (desc == NULL) throw_out_of_memory(thread);
    return desc;
}

Method *handle_injected(Thread *thread, Class *caller, u8 kind, Method *method) {
    Symbol *desc = call_descriptor(thread, kind, method);
    Method *made = desc != NULL ? glue_method(thread, caller, "caller", desc) : NULL;
    Glue glue;
    if (made == NULL || !glue_begin(&glue, thread, caller, made->arg_slots)) return NULL;
    glue_call(&glue, opcode_of_kind(kind), method, 0, 0); /* the arguments lie where they are wanted */
    glue_return(&glue, made->return_type, 0);
    return glue_finish(&glue, made) ? made : NULL;
}
