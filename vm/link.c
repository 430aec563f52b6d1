/* Linking (JVMS 5.4.1-2): layout of fields, vtables, displays.
 *
 * A class is linked under the load lock, its supers before it without the
 * lock.  Java code never runs under that lock, so a failure is only noted
 * (LinkFailure) and thrown once the lock is given back.  Other threads read
 * the tables without a lock: they are published by the release store of
 * CLASS_LINKED.
 */
#include "vm/link.h"

#include <string.h>
#include "base/strbuf.h"
#include "vm/describe.h"
#include "vm/heap.h"
#include "vm/interp.h"
#include "vm/mirror.h"
#include "vm/verify.h"
#include "vm/vm.h"

static bool fail(LinkFailure *failure, ExceptionId id, char *message) {
    *failure = (LinkFailure){.failed = true, .id = id, .message = message};
    return false;
}

static bool fail_memory(LinkFailure *failure) { return fail(failure, EX_OutOfMemoryError, NULL); }

/* ---- Fields ------------------------ */

static u32 field_size(char type) {
    switch (type) {
    case 'Z': case 'B': return 1;
    case 'C': case 'S': return 2;
    case 'I': case 'F': return 4;
    default: return 8;
    }
}

static u32 align_up(u32 n, u32 to) { return (n + to - 1) & ~(to - 1); }

static u32 later(u32 a, u32 b) { return a > b ? a : b; }

/* Where the fields of cls end: instance_size is rounded up to words, and a subclass may use
 * the rest. */
static u32 fields_end(const Class *cls) {
    u32 end = 0;
    for (const Class *c = cls; c != NULL && end == 0; c = c->super) { /* the last to have fields has the last field */
        for (u32 i = 0; i < c->field_count; i++) {
            const Field *field = &c->fields[i];
            if (!class_is_static(field->flags)) end = later(end, field->offset + field_size(field->type));
        }
    }
    if (end == 0) end = OBJECT_HEADER_BYTES;
    return align_up(end, 8) == cls->instance_size ? end : cls->instance_size; /* injected fields */
}

/* The next declared instance field of this size that has no place yet, or NULL. */
static Field *next_field(Class *cls, u32 size, u32 *cursor) {
    for (; *cursor < cls->field_count; ++*cursor) {
        Field *field = &cls->fields[*cursor];
        if (!class_is_static(field->flags) && field_size(field->type) == size) return field;
    }
    return NULL;
}

/* Places one field at `at`, the widest that is aligned there. Returns its size, 0: none fits. */
static u32 place_widest(Class *cls, u32 at, u32 cursors[4]) {
    for (u32 log = 4; log-- > 0;) {
        u32 size = 1u << log;
        if (at % size != 0) continue;
        Field *field = next_field(cls, size, &cursors[log]);
        if (field == NULL) continue;
        field->offset = at;
        cursors[log]++;
        return size;
    }
    return 0;
}

static u32 count_instance_fields(const Class *cls) {
    u32 count = 0;
    for (u32 i = 0; i < cls->field_count; i++) count += !class_is_static(cls->fields[i].flags);
    return count;
}

static void add_injected(Vm *vm, Class *cls) {
    static const char *const owners[] = {
#define INJECTED(id, cls) cls,
#include "vm/injected.def"
#undef INJECTED
    };
    if (cls->loader != NULL) return;
    for (u32 id = 0; id < INJECTED_COUNT; id++) {
        if (!symbol_is(cls->name, owners[id])) continue;
        injected_set_offset(vm, id, cls->instance_size);
        cls->instance_size += 8;
        cls->injected_count++;
    }
}

static void layout_instance(Vm *vm, Class *cls) {
    u32 at = cls->super != NULL ? fields_end(cls->super) : OBJECT_HEADER_BYTES;
    u32 cursors[4] = {0, 0, 0, 0};
    for (u32 left = count_instance_fields(cls); left > 0;) {
        u32 size = place_widest(cls, at, cursors);
        at += size != 0 ? size : 1;
        if (size != 0) left--;
    }
    cls->instance_size = align_up(at, 8);
    cls->injected_count = 0; /* of an attempt to link that failed */
    add_injected(vm, cls);
}

static Slot constant_slot(const ConstPool *cp, u16 index) {
    switch (cp->tags[index]) {
    case CP_Integer: return slot_int(cp->info[index].i);
    case CP_Float: return slot_float(cp->info[index].f);
    case CP_Long: return slot_long(cp->info[index].j);
    case CP_Double: return slot_double(cp->info[index].d);
    default: return slot_void(); /* String: when initialisation starts (init.c) */
    }
}

static bool layout_statics(Class *cls, LinkFailure *failure) {
    u32 count = cls->field_count - count_instance_fields(cls);
    if (count == 0) return true;
    cls->statics = heap_meta(NULL, count * sizeof(Slot));
    if (cls->statics == NULL) return fail_memory(failure);
    cls->static_count = count;
    u32 index = 0;
    for (u32 i = 0; i < cls->field_count; i++) {
        Field *field = &cls->fields[i];
        if (!class_is_static(field->flags)) continue;
        field->offset = index;
        if (field->constant_value != 0)
            cls->statics[index] = constant_slot(cls->cp, field->constant_value);
        index++;
    }
    return true;
}

/* ---- vtable ------------------------ */

static bool is_virtual(const Vm *vm, const Method *method) {
    return (method->flags & (ACC_STATIC | ACC_PRIVATE)) == 0 &&
           method->name != vm->symbol[SYM_init] && method->name != vm->symbol[SYM_clinit];
}

/* JVMS 5.4.5. The table holds the last method that overrode, so transitivity needs no search. */
static bool overrides(const Method *method, const Method *inherited) {
    if (method->name != inherited->name || method->desc != inherited->desc) return false;
    if ((inherited->flags & (ACC_PUBLIC | ACC_PROTECTED)) != 0) return true;
    return class_same_package(method->owner, inherited->owner);
}

static bool fail_final(LinkFailure *failure, const Method *method, const Method *inherited) {
    StrBuf text = {0};
    strbuf_append(&text, "class ");
    describe_name(&text, method->owner->name);
    strbuf_append(&text, " overrides final method ");
    describe_name(&text, inherited->owner->name);
    strbuf_format(&text, ".%s%s", inherited->name->text, inherited->desc->text);
    return fail(failure, EX_IncompatibleClassChangeError, text.text);
}

/* Puts the method into every inherited slot it overrides, else into a new one at *length. */
static bool place_method(Class *cls, Method *method, u32 inherited, u32 *length,
                         LinkFailure *failure) {
    method->vtable_index = -1;
    for (u32 i = 0; i < inherited; i++) {
        if (!overrides(method, cls->vtable[i])) continue;
        if ((cls->vtable[i]->flags & ACC_FINAL) != 0)
            return fail_final(failure, method, cls->vtable[i]);
        cls->vtable[i] = method;
        if (method->vtable_index < 0) method->vtable_index = (i32)i;
    }
    if (method->vtable_index < 0 && (cls->flags & ACC_FINAL) == 0) {
        /* A final method takes a slot only so that overriding it is noticed. */
        if ((method->flags & ACC_FINAL) == 0) method->vtable_index = (i32)*length;
        cls->vtable[(*length)++] = method;
    }
    return true;
}

static u32 count_virtual(const Vm *vm, const Class *cls) {
    u32 count = 0;
    for (u32 i = 0; i < cls->method_count; i++) count += is_virtual(vm, &cls->methods[i]);
    return count;
}

static bool build_vtable(Vm *vm, Class *cls, LinkFailure *failure) {
    const Class *super = cls->super;
    u32 inherited = super != NULL ? super->vtable_length : 0;
    u32 declared = cls->is_interface ? 0 : count_virtual(vm, cls);
    if (declared == 0 && super != NULL) { /* nothing can change: share */
        cls->vtable = super->vtable;
        cls->vtable_length = inherited;
        return true;
    }
    cls->vtable = heap_meta(NULL, (inherited + declared) * sizeof *cls->vtable);
    if (cls->vtable == NULL) return fail_memory(failure);
    if (inherited > 0) memcpy(cls->vtable, super->vtable, inherited * sizeof *cls->vtable);
    u32 length = inherited;
    for (u32 i = 0; i < cls->method_count; i++)
        if (is_virtual(vm, &cls->methods[i]) &&
            !place_method(cls, &cls->methods[i], inherited, &length, failure))
            return false;
    cls->vtable_length = length;
    return true;
}

/* Interfaces: numbers the methods that implementing classes have in their itables. */
static void number_interface_methods(Vm *vm, Class *cls) {
    i32 count = 0;
    for (u32 i = 0; i < cls->method_count; i++)
        if (is_virtual(vm, &cls->methods[i])) cls->methods[i].itable_index = count++;
    cls->itable_length = count;
}

static void prepare_methods(Vm *vm, Class *cls) {
    for (u32 i = 0; i < cls->method_count; i++) {
        cls->methods[i].vtable_index = -1;
        cls->methods[i].itable_index = -1;
        interp_set_entry(&cls->methods[i]);
    }
    if (cls->is_interface) number_interface_methods(vm, cls);
}

/* ---- Display and kinds ------------------------ */

static bool build_display(Class *cls) {
    cls->depth = cls->super != NULL ? (u16)(cls->super->depth + 1) : 0;
    Class **display = heap_meta(NULL, (cls->depth + 1u) * sizeof *display);
    if (display == NULL) return false;
    if (cls->super != NULL) memcpy(display, cls->super->display, cls->depth * sizeof *display);
    display[cls->depth] = cls;
    cls->display = display;
    return true;
}

/* A finalize() that only returns needs no finalisation. */
static bool declares_finalizer(const Vm *vm, const Class *cls) {
    const Method *method =
        class_declared_method(cls, vm->symbol[SYM_finalize], vm->symbol[SYM_void_void]);
    if (method == NULL || class_is_static(method->flags) || cls->super == NULL) return false;
    return method->code == NULL || method->code->size > 1;
}

static u8 reference_kind_of(const Class *cls) {
    if (cls->loader != NULL) return 0;
    if (symbol_is(cls->name, "java/lang/ref/SoftReference")) return 1;
    if (symbol_is(cls->name, "java/lang/ref/WeakReference")) return 2;
    if (symbol_is(cls->name, "java/lang/ref/PhantomReference")) return 3;
    return 0;
}

static void set_kinds(Vm *vm, Class *cls) {
    const Class *super = cls->super;
    cls->has_finalizer = declares_finalizer(vm, cls);
    cls->reference_kind = reference_kind_of(cls);
    cls->is_reference = cls->loader == NULL && symbol_is(cls->name, "java/lang/ref/Reference");
    if (super == NULL) return;
    cls->has_finalizer |= super->has_finalizer;
    cls->is_reference |= super->is_reference;
    if (cls->reference_kind == 0) cls->reference_kind = super->reference_kind;
}

/* ---- Linking ------------------------ */

static bool depth_fits(const Class *cls) {
    return cls->super == NULL || cls->super->depth < UINT16_MAX;
}

static bool link_tables(Vm *vm, Class *cls, LinkFailure *failure) {
    if (!depth_fits(cls)) return fail(failure, EX_LinkageError, NULL);
    set_kinds(vm, cls);
    layout_instance(vm, cls);
    if (!layout_statics(cls, failure)) return false;
    prepare_methods(vm, cls);
    if (!build_vtable(vm, cls, failure)) return false;
    if (!itables_list(cls) || !build_display(cls) || !itables_fill(cls))
        return fail_memory(failure);
    if (!constraint_tables(vm, cls, &failure->conflict)) return false;
    return heap_describe(cls) || fail_memory(failure);
}

/* After a failure nothing must look linked: class_is_subtype and select.c go by these. */
static void forget_tables(Class *cls) {
    cls->display = NULL;
    cls->itables = NULL;
    cls->itable_count = 0;
}

static bool link_locked(Vm *vm, Class *cls, LinkFailure *failure) {
    bool done = true;
    pthread_mutex_lock(&vm->load_lock);
    if (cls->state == CLASS_LOADED) {
        done = link_tables(vm, cls, failure);
        if (done) cls->state = CLASS_LINKED;
        else forget_tables(cls);
        if (done && cls->loader == NULL) well_known_linked(vm, cls);
    }
    pthread_mutex_unlock(&vm->load_lock);
    return done;
}

static bool throw_failure(Thread *thread, const Class *cls, LinkFailure *failure) {
    if (failure->conflict.selected != NULL) constraint_throw_tables(thread, cls, &failure->conflict);
    else if (failure->id == EX_OutOfMemoryError) throw_out_of_memory(thread);
    else if (failure->message == NULL) throw_new(thread, failure->id, NULL);
    else throw_new(thread, failure->id, "%s", failure->message);
    StrBuf message = {failure->message, 0, 0};
    strbuf_free(&message);
    return false;
}

bool class_link(Thread *thread, Class *cls) {
    if (cls->state >= CLASS_LINKED) return true;
    if ((char *)__builtin_frame_address(0) < thread->c_stack_limit) { /* a very long chain of supers */
        throw_stack_overflow(thread);
        return false;
    }
    if (cls->super != NULL && !class_link(thread, cls->super)) return false;
    for (u32 i = 0; i < cls->interface_count; i++)
        if (!class_link(thread, cls->interfaces[i])) return false;
    if (!verify_class(thread, cls)) return false;
    LinkFailure failure = {0};
    return link_locked(thread->vm, cls, &failure) || throw_failure(thread, cls, &failure);
}

bool class_link_array(Thread *thread, Class *cls) {
    if (!class_link(thread, cls->super)) return false;
    for (u32 i = 0; i < cls->interface_count; i++)
        if (!class_link(thread, cls->interfaces[i])) return false;
    cls->vtable = cls->super->vtable;
    cls->vtable_length = cls->super->vtable_length;
    if (!itables_list(cls) || !build_display(cls) || !itables_fill(cls) || !heap_describe(cls)) {
        throw_out_of_memory(thread);
        return false;
    }
    return true;
}
