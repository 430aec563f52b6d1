/* Linking invokedynamic: the bootstrap methods that compilers use are built in. */
#include "vm/indy.h"
#include <string.h>
#include "base/cursor.h"
#include "vm/bytecode.h"
#include "vm/concat.h"
#include "vm/exception.h"
#include "vm/glue.h"
#include "vm/handle.h"
#include "vm/heap.h"
#include "vm/init.h"
#include "vm/interp.h"
#include "vm/jstring.h"
#include "vm/lambda.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/resolve.h"
#include "vm/vm.h"

/* ---- Bootstrap methods (JVMS 4.7.23) ---------------------------------------------- */

typedef struct Bootstrap {
    Thread *thread;
    Class *cls;
    Symbol *holder, *method; /* the bootstrap method */
    Symbol *name, *desc;     /* of the call site */
    u16 handle;              /* pool index of the method handle */
    Cursor args;             /* u2 pool indexes */
    u16 arg_count;
} Bootstrap;

static u16 bootstrap_arg(const Bootstrap *b, u32 index) {
    Cursor c = b->args;
    cursor_take(&c, (size_t)index * 2);
    return cursor_u16(&c);
}

static bool find_entry(Bootstrap *b, u16 entry, u16 *handle) {
    const Attribute *attribute = attribute_find(b->cls->attributes, b->thread->vm->symbol[SYM_BootstrapMethods]);
    if (attribute == NULL) return false;
    Cursor c = cursor_make(attribute->bytes, attribute->size);
    for (u16 count = cursor_u16(&c), i = 0; i < count; i++) {
        *handle = cursor_u16(&c);
        b->arg_count = cursor_u16(&c);
        b->args = cursor_slice(&c, b->arg_count * 2u);
        if (i == entry) return !c.failed;
    }
    return false;
}

static bool read_bootstrap(Bootstrap *b, Thread *thread, Class *cls, u16 index) {
    const ConstPool *cp = cls->cp;
    Symbol *unused;
    *b = (Bootstrap){.thread = thread, .cls = cls};
    u16 nat = cp->info[index].pair.b;
    b->name = cp->info[cp->info[nat].pair.a].utf8;
    b->desc = cp->info[cp->info[nat].pair.b].utf8;
    if (!find_entry(b, cp->info[index].pair.a, &b->handle)) {
        throw_new(thread, EX_BootstrapMethodError, "no bootstrap method for %s in %s", b->name->text,
                  class_external_name(cls));
        return false;
    }
    cp_member(cp, cp->info[b->handle].pair.b, &b->holder, &b->method, &unused);
    return true;
}

static IndySite *bad_argument(const Bootstrap *b) {
    throw_new(b->thread, EX_BootstrapMethodError, "bad static arguments for %s.%s", b->holder->text, b->method->text);
    return NULL;
}

static bool arg_is(const Bootstrap *b, u32 index, u8 tag) {
    u16 at = bootstrap_arg(b, index);
    return index < b->arg_count && at > 0 && at < b->cls->cp->count && b->cls->cp->tags[at] == tag;
}

static i32 arg_int(const Bootstrap *b, u32 index) {
    return arg_is(b, index, CP_Integer) ? b->cls->cp->info[bootstrap_arg(b, index)].i : 0;
}

/* A loadable constant as an object. */
static Object *arg_object(const Bootstrap *b, u32 index) {
    Thread *thread = b->thread;
    u16 at = bootstrap_arg(b, index);
    const CpInfo *info = &b->cls->cp->info[at];
    static const struct { u8 tag; u32 known; const char *desc; } boxes[] = {
        {CP_Integer, KNOWN_Integer, "(I)V"}, {CP_Float, KNOWN_Float, "(F)V"},
        {CP_Long, KNOWN_Long, "(J)V"}, {CP_Double, KNOWN_Double, "(D)V"},
    };
    for (u32 i = 0; i < ARRAY_COUNT(boxes); i++) {
        if (!arg_is(b, index, boxes[i].tag)) continue;
        Slot value = {.j = info->j};
        Class *cls = well_known(thread, boxes[i].known);
        return cls != NULL ? java_new(thread, cls, boxes[i].desc, (Slot[]){value, value}) : NULL;
    }
    if (!arg_is(b, index, CP_Dynamic)) return resolve_object(thread, b->cls, at);
    Slot value = {0};
    if (!indy_resolve_dynamic(thread, b->cls, at, &value)) return NULL;
    return handle_box(thread, *cp_desc(b->cls->cp, at)->text, value);
}

/* The static arguments from `first` on as an Object[]. */
static Object *arg_array(const Bootstrap *b, u32 first) {
    u32 count = b->arg_count > first ? b->arg_count - first : 0;
    Class *cls = array_class(b->thread, known_class(b->thread->vm, KNOWN_Object));
    Object *array = cls != NULL ? heap_new_array(b->thread, cls, (i32)count) : NULL;
    for (u32 i = 0; array != NULL && i < count; i++) {
        Object *value = arg_object(b, first + i);
        if (b->thread->exception != NULL) return NULL; /* a dynamic constant may be null */
        array_refs(array)[i] = value;
    }
    return array;
}

/* Bootstrap methods are Java code: exceptions that they throw become the cause of an error, errors pass. */
static IndySite *bootstrap_failed(Thread *thread) {
    if (exception_is(thread->exception, EX_Error)) return NULL;
    Object *cause = exception_take(thread);
    throw_caused(thread, EX_BootstrapMethodError, cause, "bootstrap method initialization exception");
    return NULL;
}

/* ---- LambdaMetafactory --------------------------------------------------------------- */

enum { FLAG_SERIALIZABLE = 1, FLAG_MARKERS = 2, FLAG_BRIDGES = 4 };

static u8 opcode_for_handle(u8 kind) {
    static const u8 opcodes[10] = {0, 0, 0, 0, 0, BC_invokevirtual, BC_invokestatic, BC_invokespecial,
                                   BC_invokespecial, BC_invokeinterface};
    return kind < ARRAY_COUNT(opcodes) ? opcodes[kind] : 0;
}

static bool read_implementation(const Bootstrap *b, LambdaSpec *spec) {
    const ConstPool *cp = b->cls->cp;
    u16 handle = bootstrap_arg(b, 1);
    spec->kind = (u8)cp->info[handle].pair.a;
    u16 reference = cp->info[handle].pair.b;
    u8 opcode = opcode_for_handle(spec->kind);
    if (opcode == 0) return bad_argument(b) != NULL;
    spec->implementation = resolve_method(b->thread, b->cls, reference, opcode);
    if (spec->implementation == NULL) return false;
    spec->implementation_class = resolve_class(b->thread, b->cls, cp->info[reference].pair.a);
    return spec->implementation_class != NULL && resolve_types(b->thread, b->cls, spec->implementation->desc);
}

/* altMetafactory: flags, then marker interfaces, then bridges, as the flags say. */
static bool read_extras(const Bootstrap *b, LambdaSpec *spec) {
    if (b->arg_count < 4) return true;
    i32 flags = arg_int(b, 3);
    u32 at = 4;
    spec->serializable = (flags & FLAG_SERIALIZABLE) != 0;
    if ((flags & FLAG_MARKERS) != 0) {
        spec->marker_count = (u32)arg_int(b, at++) & 0xff;
        spec->markers = heap_meta(b->thread, (spec->marker_count + 1) * sizeof(Class *));
        for (u32 i = 0; spec->markers != NULL && i < spec->marker_count; i++) {
            if (!arg_is(b, at, CP_Class)) return bad_argument(b) != NULL;
            spec->markers[i] = resolve_class(b->thread, b->cls, bootstrap_arg(b, at++));
            if (spec->markers[i] == NULL) return false;
        }
    }
    if ((flags & FLAG_BRIDGES) == 0) return b->thread->exception == NULL;
    spec->bridge_count = (u32)arg_int(b, at++) & 0xff;
    spec->bridges = heap_meta(b->thread, (spec->bridge_count + 1) * sizeof(Symbol *));
    for (u32 i = 0; spec->bridges != NULL && i < spec->bridge_count; i++) {
        if (!arg_is(b, at, CP_MethodType)) return bad_argument(b) != NULL;
        spec->bridges[i] = b->cls->cp->info[bootstrap_arg(b, at++)].utf8;
    }
    return b->thread->exception == NULL;
}

static IndySite *link_lambda(Bootstrap *b) {
    if (!arg_is(b, 0, CP_MethodType) || !arg_is(b, 1, CP_MethodHandle) || !arg_is(b, 2, CP_MethodType))
        return bad_argument(b);
    const ConstPool *cp = b->cls->cp;
    LambdaSpec spec = {.name = b->name, .factory_desc = b->desc};
    spec.erased = cp->info[bootstrap_arg(b, 0)].utf8;
    spec.instantiated = cp->info[bootstrap_arg(b, 2)].utf8;
    if (!resolve_types(b->thread, b->cls, spec.erased)) return NULL;
    if (!read_implementation(b, &spec) || !resolve_types(b->thread, b->cls, spec.instantiated)) return NULL;
    IndySite *site = read_extras(b, &spec) ? lambda_link(b->thread, b->cls, &spec) : NULL;
    return site != NULL ? site : bootstrap_failed(b->thread);
}

/* ---- Strings, records, switches -------------------------------------------------------- */

static IndySite *link_concat(Bootstrap *b) {
    if (symbol_is(b->method, "makeConcat")) return concat_link(b->thread, b->cls, b->desc, NULL, NULL);
    if (!arg_is(b, 0, CP_String)) return bad_argument(b);
    Object *recipe = arg_object(b, 0);
    Object *constants = recipe != NULL ? arg_array(b, 1) : NULL;
    if (constants == NULL) return NULL;
    for (u32 i = 0; i < constants->length; i++) { /* the recipe's constants are texts */
        Object *text = jstring_of(b->thread, array_refs(constants)[i]);
        if (text == NULL) return NULL;
        array_refs(constants)[i] = text;
    }
    return concat_link(b->thread, b->cls, b->desc, recipe, constants);
}

/* A site that runs a static method of the class library. */
static IndySite *link_helper(Bootstrap *b, const char *holder, const char *desc, Object *appendix) {
    Thread *thread = b->thread;
    Class *cls = load_class(thread, NULL, symbol_of(thread->vm, holder));
    if (cls == NULL || !class_initialize(thread, cls)) return NULL;
    Method *method = class_method(thread->vm, cls, b->name->text, desc);
    IndySite *site = heap_meta(thread, sizeof(IndySite));
    if (method == NULL) return bad_argument(b);
    if (site != NULL) *site = (IndySite){method, appendix};
    return site;
}

/* Helpers take any references: does the site hand over what they expect? `kinds`: a letter a parameter, L any
 * reference; then the exact result. */
static bool site_is(const Bootstrap *b, const char *kinds, const char *result) {
    const char *at = b->desc->text + 1;
    for (; *at != ')' && *kinds != 0; kinds++) {
        char kind = *descriptor_next(&at);
        if ((kind == '[' ? 'L' : kind) != *kinds) return false;
    }
    return *at == ')' && *kinds == 0 && strcmp(at + 1, result) == 0;
}

static IndySite *link_record(Bootstrap *b) {
    static const char holder[] = "wardian/internal/RecordSupport", text[] = "Ljava/lang/String;";
    if (symbol_is(b->name, "equals") && site_is(b, "LL", "Z"))
        return link_helper(b, holder, "(Ljava/lang/Object;Ljava/lang/Object;)Z", NULL);
    if (symbol_is(b->name, "hashCode") && site_is(b, "L", "I")) return link_helper(b, holder, "(Ljava/lang/Object;)I", NULL);
    if (symbol_is(b->name, "toString") && site_is(b, "L", text))
        return link_helper(b, holder, "(Ljava/lang/Object;)Ljava/lang/String;", NULL);
    return bad_argument(b);
}

static IndySite *link_switch(Bootstrap *b) {
    static const char desc[] = "(Ljava/lang/Object;I[Ljava/lang/Object;)I";
    if (!site_is(b, "LI", "I")) return bad_argument(b);
    Object *labels = arg_array(b, 0);
    if (labels == NULL) return NULL;
    b->name = b->method; /* the site's own name says nothing */
    return link_helper(b, "wardian/internal/SwitchSupport", desc, labels);
}

/* ---- The sites --------------------------------------------------------------------------- */

static const struct {
    const char *holder, *method; /* method NULL: any */
    IndySite *(*link)(Bootstrap *);
} built_in[] = {
    {"java/lang/invoke/LambdaMetafactory", NULL, link_lambda},
    {"java/lang/invoke/StringConcatFactory", NULL, link_concat},
    {"java/lang/runtime/ObjectMethods", NULL, link_record},
    {"java/lang/runtime/SwitchBootstraps", "typeSwitch", link_switch},
    {"java/lang/runtime/SwitchBootstraps", "enumSwitch", link_switch},
};

/* Calls a helper of Invokers with what every bootstrap method gets. */
static Object *run_bootstrap(Bootstrap *b, const char *helper, const char *desc, Object *type) {
    Thread *thread = b->thread;
    Object *handle = resolve_object(thread, b->cls, b->handle);
    Object *name = handle != NULL ? jstring_from_symbol(thread, b->name) : NULL;
    Object *values = name != NULL ? arg_array(b, 0) : NULL;
    Method *method = values != NULL ? handle_helper(thread, helper, desc) : NULL;
    if (method == NULL) return NULL;
    Slot args[5] = {slot_ref(b->cls->mirror), slot_ref(handle), slot_ref(name), slot_ref(type), slot_ref(values)};
    return java_call(thread, method, args).r;
}

/* Any other bootstrap method: called through its handle, as JVMS 5.4.3.6 says. */
static IndySite *link_general(Bootstrap *b) {
    static const char desc[] = "(Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;Ljava/lang/String;"
                               "Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";
    Thread *thread = b->thread;
    Object *type = handle_method_type(thread, b->cls, b->desc);
    Object *made = type != NULL ? run_bootstrap(b, "link", desc, type) : NULL;
    IndySite *site = made != NULL ? heap_meta(thread, sizeof(IndySite)) : NULL;
    if (site == NULL) return NULL;
    *site = (IndySite){handle_site_method(thread, b->cls, b->desc), made};
    return site->target != NULL ? site : NULL;
}

static IndySite *link_site(Bootstrap *b) {
    for (u32 i = 0; i < ARRAY_COUNT(built_in); i++)
        if (symbol_is(b->holder, built_in[i].holder) &&
            (built_in[i].method == NULL || symbol_is(b->method, built_in[i].method))) return built_in[i].link(b);
    return link_general(b);
}

IndySite *indy_link(Thread *thread, Class *cls, u16 index) {
    Bootstrap b;
    bool good = read_bootstrap(&b, thread, cls, index) && resolve_types(thread, cls, b.desc);
    return good ? link_site(&b) : NULL;
}

/* ---- Dynamic constants --------------------------------------------------------------------- */

/* The cache of the pool holds a slot for these: null is a value. */
static bool cached_dynamic(const Class *cls, u16 index, Slot *out) {
    const Slot *found = __atomic_load_n(&cls->cp->resolved[index], __ATOMIC_ACQUIRE);
    if (found != NULL) *out = *found;
    return found != NULL;
}

/* The first thread to finish decides the value (JVMS 5.4.3). */
static bool publish_dynamic(Thread *thread, Class *cls, u16 index, Slot value, Slot *out) {
    Slot *kept = heap_meta(thread, sizeof(Slot));
    if (kept == NULL) return false;
    *kept = value;
    void *none = NULL;
    __atomic_compare_exchange_n(&cls->cp->resolved[index], &none, kept, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return cached_dynamic(cls, index, out);
}

static bool run_dynamic(Thread *thread, Class *cls, u16 index, Slot *out) {
    static const char desc[] = "(Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;Ljava/lang/String;"
                               "Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;";
    Bootstrap b;
    if (!read_bootstrap(&b, thread, cls, index) || !resolve_types(thread, cls, b.desc)) return false;
    Class *type = class_of_descriptor(thread, cls->loader, b.desc->text, b.desc->length);
    if (type == NULL) return false;
    Object *value = run_bootstrap(&b, "dynamic", desc, type->mirror);
    if (thread->exception != NULL) return false;
    return publish_dynamic(thread, cls, index, handle_unbox(value, *b.desc->text), out);
}

bool indy_resolve_dynamic(Thread *thread, Class *cls, u16 index, Slot *out) {
    if (cached_dynamic(cls, index, out)) return true;
    if (resolution_fails_again(thread, cls->cp, index)) return false;
    if (run_dynamic(thread, cls, index, out)) return true;
    resolution_failed(thread, cls->cp, index);
    return false;
}
