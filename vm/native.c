/* Binding of native methods, and helpers they share. */
#include "vm/native.h"

#include <string.h>

typedef struct NativeRow {
    const char *cls, *name, *desc;
    NativeFunction function;
} NativeRow;

static const NativeRow natives[] = {
#define NATIVE(cls, name, desc, function, flags, capability) {cls, name, desc, function},
#include "stdlib/native/natives.def"
#undef NATIVE
};

NativeFunction native_find(const Method *method) {
    if (method->owner->loader != NULL) return NULL; /* only the class library has natives */
    for (u32 i = 0; i < ARRAY_COUNT(natives); i++) {
        const NativeRow *row = &natives[i];
        if (symbol_is(method->name, row->name) && symbol_is(method->owner->name, row->cls) &&
            symbol_is(method->desc, row->desc)) return row->function;
    }
    return NULL;
}

/* Who calls through reflection, a proxy or a method handle is not the library's code that passes the call on. */
static bool is_reflection_glue(const Class *cls) {
    static const char *const glue[] = {"java/lang/reflect/Method", "java/lang/reflect/Constructor",
                                       "java/lang/reflect/Proxy"};
    const char *const handles = "java/lang/invoke/";
    if (cls->super != NULL && symbol_is(cls->super->name, "java/lang/reflect/Proxy")) return true;
    if (cls->loader != NULL) return false;
    for (u32 i = 0; i < ARRAY_COUNT(glue); i++)
        if (symbol_is(cls->name, glue[i])) return true;
    return strncmp(cls->name->text, handles, strlen(handles)) == 0;
}

Class *native_caller(Thread *thread) {
    u32 depth = 0;
    for (const Frame *frame = thread->frame; frame < thread->stack_end; frame++) {
        const Method *method = frame->method;
        /* A guest's lambda is the guest calling; only the library's own glue is looked through. */
        if (method == NULL || (method->hidden_frame && method->owner->loader == NULL)) continue;
        if (depth++ >= 2 && !is_reflection_glue(frame->method->owner)) return frame->method->owner;
    }
    return NULL;
}

int native_field_offset(Thread *thread, Object *mirror, const char *name) {
    for (const Class *cls = mirror_class(mirror); cls != NULL; cls = cls->super)
        for (u32 i = 0; i < cls->field_count; i++)
            if (!class_is_static(cls->fields[i].flags) && symbol_is(cls->fields[i].name, name))
                return (int)cls->fields[i].offset;
    throw_new(thread, EX_NoSuchFieldError, "%s", name);
    return -1;
}

bool native_range_bad(Thread *thread, i64 offset, i64 count, i64 length) {
    if (LIKELY(offset >= 0 && count >= 0 && offset + count <= length)) return false;
    throw_new(thread, EX_IndexOutOfBoundsException, "Range [%lld, %lld + %lld) out of bounds for length %lld",
              (long long)offset, (long long)offset, (long long)count, (long long)length);
    return true;
}
