/* Methods the runtime builds. */
#include "vm/glue.h"
#include <string.h>
#include "vm/bytecode.h"
#include "vm/exception.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/prepare.h"
#include "vm/vm.h"

bool glue_begin(Glue *glue, Thread *thread, Class *owner, u32 arg_slots) {
    *glue = (Glue){.thread = thread, .owner = owner, .top = arg_slots};
    glue->code = heap_meta(thread, GLUE_MAX * sizeof(Insn));
    return glue->code != NULL;
}

static void use(Glue *glue, u32 reg) {
    if (reg + 1 > glue->top) glue->top = reg + 1;
}

Insn *glue_emit(Glue *glue, u16 op, u32 a, u32 b, u32 c, const void *p) {
    if (glue->count == GLUE_MAX) { /* at most 255 arguments of a few instructions each */
        throw_new(glue->thread, EX_InternalError, "call site too large");
        glue->failed = true;
        glue->count = 0;
    }
    use(glue, a);
    use(glue, b);
    Insn *insn = &glue->code[glue->count++];
    *insn = (Insn){.op = op, .a = (u16)a, .b = (u16)b, .c = (u16)c, .p = (void *)p};
    return insn;
}

static void *interface_site(Glue *glue, Method *method) {
    InterfaceSite *site = heap_meta(glue->thread, sizeof(InterfaceSite));
    if (site == NULL) glue->failed = true;
    else site->method = method;
    return site;
}

void glue_call(Glue *glue, u8 opcode, Method *method, u32 base, u32 to) {
    bool by_class = method->vtable_index >= 0 && (method->flags & (ACC_FINAL | ACC_PRIVATE)) == 0;
    if (opcode == BC_invokestatic) {
        if (method->owner->state != CLASS_INITIALIZED)
            glue_emit(glue, QUICK_init_class, base, 0, 0, method->owner);
        glue_emit(glue, QUICK_invokestatic, base, to, method->arg_slots, method);
    } else if (opcode == BC_invokespecial) {
        glue_emit(glue, QUICK_invokespecial, base, to, method->arg_slots, method);
    } else if (method->itable_index >= 0 && method->vtable_index < 0) {
        glue_emit(glue, QUICK_invokeinterface, base, to, method->arg_slots, interface_site(glue, method));
    } else if (by_class) {
        Insn *insn = glue_emit(glue, QUICK_invokevirtual, base, to, method->arg_slots, NULL);
        insn->index = (u32)method->vtable_index;
    } else glue_emit(glue, QUICK_invokespecial, base, to, method->arg_slots, method);
}

void glue_return(Glue *glue, char type, u32 reg) {
    if (type == 'V') glue_emit(glue, QUICK_return, 0, 0, 0, NULL);
    else glue_emit(glue, QUICK_return_value, reg, 0, 0, NULL);
}

/* ---- Conversions -------------------------------------------------------------- */

typedef struct Wrapper {
    char primitive;
    u32 known;
    const char *unbox, *unbox_desc, *box_desc;
} Wrapper;

static const Wrapper wrappers[] = {
    {'Z', KNOWN_Boolean, "booleanValue", "()Z", "(Z)Ljava/lang/Boolean;"},
    {'B', KNOWN_Byte, "byteValue", "()B", "(B)Ljava/lang/Byte;"},
    {'C', KNOWN_Character, "charValue", "()C", "(C)Ljava/lang/Character;"},
    {'S', KNOWN_Short, "shortValue", "()S", "(S)Ljava/lang/Short;"},
    {'I', KNOWN_Integer, "intValue", "()I", "(I)Ljava/lang/Integer;"},
    {'J', KNOWN_Long, "longValue", "()J", "(J)Ljava/lang/Long;"},
    {'F', KNOWN_Float, "floatValue", "()F", "(F)Ljava/lang/Float;"},
    {'D', KNOWN_Double, "doubleValue", "()D", "(D)Ljava/lang/Double;"},
};

static const Wrapper *wrapper_of_primitive(char letter) {
    for (u32 i = 0; i < ARRAY_COUNT(wrappers); i++)
        if (wrappers[i].primitive == letter) return &wrappers[i];
    return NULL;
}

/* The wrapper a reference type names exactly, or NULL. */
static const Wrapper *wrapper_of_class(Thread *thread, const char *type) {
    if (type[0] != 'L') return NULL;
    size_t length = descriptor_length(type) - 2;
    for (u32 i = 0; i < ARRAY_COUNT(wrappers); i++) {
        Class *cls = well_known(thread, wrappers[i].known);
        if (cls != NULL && cls->name->length == length && memcmp(cls->name->text, type + 1, length) == 0)
            return &wrappers[i];
    }
    return NULL;
}

static bool is_int_like(char type) { return strchr("ZBCSI", type) != NULL; }

static void widen(Glue *glue, u32 to, u32 from, char from_type, char to_type) {
    u16 op = QUICK_mov;
    if (is_int_like(from_type) && !is_int_like(to_type))
        op = to_type == 'J' ? QUICK_i2l : to_type == 'F' ? QUICK_i2f : QUICK_i2d;
    else if (from_type == 'J' && to_type != 'J') op = to_type == 'F' ? QUICK_l2f : QUICK_l2d;
    else if (from_type == 'F' && to_type == 'D') op = QUICK_f2d;
    if (op != QUICK_mov || to != from) glue_emit(glue, op, to, from, 0, NULL);
}

static Method *wrapper_method(Glue *glue, const Wrapper *wrapper, const char *name, const char *desc) {
    Class *cls = well_known(glue->thread, wrapper->known);
    Method *method = cls != NULL ? class_method(glue->thread->vm, cls, name, desc) : NULL;
    if (method == NULL) glue->failed = true;
    return method;
}

static void box(Glue *glue, u32 to, u32 from, char type, u32 scratch) {
    const Wrapper *wrapper = wrapper_of_primitive(type);
    Method *value_of = wrapper_method(glue, wrapper, "valueOf", wrapper->box_desc);
    if (value_of == NULL) return;
    glue_emit(glue, QUICK_mov, scratch, from, 0, NULL);
    glue_call(glue, BC_invokestatic, value_of, scratch, to);
}

static void cast(Glue *glue, u32 reg, Class *cls) {
    if (cls == NULL) glue->failed = true;
    else glue_emit(glue, QUICK_checkcast, 0, reg, 0, cls);
}

static void unbox(Glue *glue, u32 to, u32 from, const char *from_type, char to_type, u32 scratch) {
    const Wrapper *wrapper = wrapper_of_class(glue->thread, from_type);
    bool exact = wrapper != NULL;
    if (!exact) wrapper = wrapper_of_primitive(to_type);
    Method *value = wrapper_method(glue, wrapper, wrapper->unbox, wrapper->unbox_desc);
    if (value == NULL) return;
    glue_emit(glue, QUICK_mov, scratch, from, 0, NULL);
    if (!exact) cast(glue, scratch, well_known(glue->thread, wrapper->known));
    glue_emit(glue, QUICK_invokespecial, scratch, to, 1, value);
    widen(glue, to, to, wrapper->primitive, to_type);
}

static bool same_type(const char *a, const char *b) {
    size_t length = descriptor_length(a);
    return length == descriptor_length(b) && memcmp(a, b, length) == 0;
}

static void cast_to_type(Glue *glue, u32 reg, const char *type) {
    static const char object[] = "Ljava/lang/Object;";
    if (strncmp(type, object, sizeof object - 1) == 0) return;
    Class *cls = class_of_descriptor(glue->thread, glue->owner->loader, type, descriptor_length(type));
    if (cls != NULL && !class_link(glue->thread, cls)) cls = NULL;
    cast(glue, reg, cls);
}

void glue_convert(Glue *glue, u32 to, u32 from, const char *from_type, const char *to_type, u32 scratch) {
    bool from_reference = *from_type == 'L' || *from_type == '[';
    bool to_reference = *to_type == 'L' || *to_type == '[';
    if (!from_reference && to_reference) box(glue, to, from, *from_type, scratch);
    else if (from_reference && !to_reference) unbox(glue, to, from, from_type, *to_type, scratch);
    else if (!from_reference) widen(glue, to, from, *from_type, *to_type);
    else {
        if (to != from) glue_emit(glue, QUICK_mov, to, from, 0, NULL);
        if (!same_type(from_type, to_type)) cast_to_type(glue, to, to_type);
    }
}

/* ---- Finishing ------------------------------------------------------------------ */

/* Spare registers: a call site's appendix and a callee's first argument may lie above. */
enum { GLUE_SPARE = 4 };

bool glue_finish(Glue *glue, Method *method) {
    if (glue->failed || glue->thread->exception != NULL) return false;
    return method_set_built(glue->thread, method, glue->code, glue->count, (u16)(glue->top + GLUE_SPARE));
}

Method *glue_method(Thread *thread, Class *owner, const char *name, Symbol *desc) {
    Method *method = heap_meta(thread, sizeof(Method));
    if (method == NULL) return NULL;
    method->owner = owner;
    method->name = symbol_of(thread->vm, name);
    method->desc = desc;
    method->flags = ACC_STATIC | ACC_SYNTHETIC | ACC_PRIVATE;
    method->arg_slots = (u16)descriptor_arg_slots(desc, &method->return_type);
    method->vtable_index = method->itable_index = -1;
    method->hidden_frame = true;
    return method;
}
