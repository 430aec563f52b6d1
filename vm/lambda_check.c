/* Do the parts of a lambda fit together (LambdaMetafactory)?  The code that lambda.c builds is not verified: whatever
 * gets past here must be type-safe.  Types with the same text are the same class, so usual lambdas load nothing. */
#include <string.h>
#include "vm/constraint.h"
#include "vm/exception.h"
#include "vm/glue.h"
#include "vm/lambda.h"
#include "vm/link.h"
#include "vm/loader.h"
#include "vm/vm.h"

typedef struct Check {
    Thread *thread;
    Class *caller;
    const LambdaSpec *spec;
} Check;

enum { REF_invokeStatic = 6, REF_newInvokeSpecial = 8 };

static bool refuse(Check *c, const char *what, const char *type, const char *wanted) {
    if (c->thread->exception == NULL)
        throw_new(c->thread, EX_LambdaConversionException, "%s: %.*s is not adaptable to %.*s", what,
                  (int)descriptor_length(type), type, (int)descriptor_length(wanted), wanted);
    return false;
}

static bool malformed(Check *c, const char *what) {
    throw_new(c->thread, EX_LambdaConversionException, "%s", what);
    return false;
}

/* ---- Types ------------------------ */

static bool is_reference(const char *type) { return *type == 'L' || *type == '['; }

static bool same(const char *a, const char *b) {
    size_t length = descriptor_length(a);
    return length == descriptor_length(b) && memcmp(a, b, length) == 0;
}

static bool is_object(const char *type) { return same(type, "Ljava/lang/Object;"); }

static Class *class_of(Check *c, const char *type) {
    Class *cls = class_of_descriptor(c->thread, c->caller->loader, type, descriptor_length(type));
    return cls != NULL && class_link(c->thread, cls) ? cls : NULL;
}

static bool is_subtype(Check *c, const char *type, const char *wanted) {
    if (same(type, wanted) || is_object(wanted)) return true;
    Class *cls = class_of(c, type);
    Class *target = cls != NULL ? class_of(c, wanted) : NULL;
    return target != NULL && class_is_subtype(cls, target);
}

/* Same or wider (JLS 5.1.2). */
static bool is_widening(char from, char to) {
    static const char order[] = "BSIJFD";
    if (from == to) return true;
    const char *a = strchr(order, from == 'C' ? 'S' : from), *b = strchr(order, to);
    return a != NULL && b != NULL && a < b;
}

static const char *wrapper_of(char primitive) {
    switch (primitive) {
    case 'Z': return "Ljava/lang/Boolean;";
    case 'B': return "Ljava/lang/Byte;";
    case 'C': return "Ljava/lang/Character;";
    case 'S': return "Ljava/lang/Short;";
    case 'I': return "Ljava/lang/Integer;";
    case 'J': return "Ljava/lang/Long;";
    case 'F': return "Ljava/lang/Float;";
    default: return "Ljava/lang/Double;";
    }
}

/* What a wrapper holds, or 0. */
static char primitive_of(const char *type) {
    for (const char *each = "ZBCSIJFD"; *each != 0; each++)
        if (same(type, wrapper_of(*each))) return *each;
    return 0;
}

/* References become primitives through the wrapper they are of; `cast`: or are cast to. */
static bool unboxes(const char *from, char to, bool cast) {
    char held = primitive_of(from);
    return held != 0 ? is_widening(held, to) : cast;
}

/* `cast`: the code built casts a reference that may be of another type. */
static bool is_adaptable(Check *c, const char *from, const char *to, bool cast) {
    if (*from == 'V' || *to == 'V') return false;
    if (is_reference(from) && is_reference(to)) return cast || is_subtype(c, from, to);
    if (is_reference(from)) return unboxes(from, *to, cast);
    return is_reference(to) ? is_subtype(c, wrapper_of(*from), to) : is_widening(*from, *to);
}

/* ---- The parts ------------------------ */

static u32 count_arguments(const Symbol *desc) {
    u32 count = 0;
    for (const char *at = desc->text + 1; *at != ')'; descriptor_next(&at)) count++;
    return count;
}

static const char *return_type(const Symbol *desc) { return descriptor_result(desc->text); }

static bool has_receiver(const LambdaSpec *spec) {
    return spec->kind != REF_invokeStatic && spec->kind != REF_newInvokeSpecial;
}

static bool check_arity(Check *c) {
    const LambdaSpec *spec = c->spec;
    u32 given = count_arguments(spec->factory_desc) + count_arguments(spec->instantiated);
    u32 wanted = count_arguments(spec->implementation->desc) + has_receiver(spec);
    if (given != wanted) return malformed(c, "Incorrect number of parameters for the implementation method");
    return true;
}

static bool check_implementation(Check *c) {
    const LambdaSpec *spec = c->spec;
    bool makes = symbol_is(spec->implementation->name, "<init>");
    if (makes != (spec->kind == REF_newInvokeSpecial)) return malformed(c, "Unsupported MethodHandle kind");
    if (!makes) return true;
    const Class *made = spec->implementation_class;
    bool concrete = (made->flags & (ACC_ABSTRACT | ACC_INTERFACE)) == 0 && !made->is_array;
    return (concrete && spec->implementation->owner == made) || malformed(c, "The constructor's class cannot be made");
}

static bool check_interfaces(Check *c) {
    const Class *functional = class_of(c, return_type(c->spec->factory_desc));
    if (functional == NULL) return false;
    bool fine = functional->is_interface && c->spec->name->text[0] != '<';
    for (u32 i = 0; i < c->spec->marker_count; i++) fine &= c->spec->markers[i]->is_interface;
    return fine || malformed(c, "Functional interface and markers must be interfaces");
}

/* A value that the receiver of the implementation is taken from. */
static bool check_receiver(Check *c, const char *type) {
    const Class *wanted = c->spec->implementation_class;
    size_t length = wanted->name->length;
    bool named = *type == 'L' && descriptor_length(type) == length + 2 && memcmp(type + 1, wanted->name->text, length) == 0;
    if (named) return true;
    Class *cls = is_reference(type) ? class_of(c, type) : NULL;
    if (cls != NULL && class_is_subtype(cls, wanted)) return true;
    return c->thread->exception == NULL && malformed(c, "Invalid receiver type");
}

static bool is_passable(Check *c, const char *type, const char *to) {
    return is_reference(type) && is_reference(to) ? is_subtype(c, type, to) : *type == *to;
}

/* Captured values are passed on as they are, the arguments converted from what the lambda is called with. */
static bool check_arguments(Check *c) {
    const char *wanted = c->spec->implementation->desc->text + 1;
    bool receiver = has_receiver(c->spec);
    for (const char *at = c->spec->factory_desc->text + 1; *at != ')'; receiver = false) {
        const char *type = descriptor_next(&at), *to = receiver ? type : descriptor_next(&wanted);
        if (receiver ? !check_receiver(c, type) : !is_passable(c, type, to))
            return refuse(c, "Type mismatch in captured lambda parameter", type, to);
    }
    for (const char *at = c->spec->instantiated->text + 1; *at != ')'; receiver = false) {
        const char *type = descriptor_next(&at), *to = receiver ? type : descriptor_next(&wanted);
        if (receiver ? !check_receiver(c, type) : !is_adaptable(c, type, to, false))
            return refuse(c, "Type mismatch for lambda argument", type, to);
    }
    return true;
}

/* One descriptor of the functional method: references are cast to what the lambda is called with. */
static bool check_method(Check *c, const Symbol *desc) {
    if (count_arguments(desc) != count_arguments(c->spec->instantiated))
        return malformed(c, "Incorrect number of parameters for the functional method");
    const char *at = desc->text + 1, *via = c->spec->instantiated->text + 1;
    while (*at != ')') {
        const char *type = descriptor_next(&at), *to = descriptor_next(&via);
        if (!same(type, to) && !(is_reference(type) && is_reference(to)))
            return refuse(c, "Type mismatch for dynamic parameter", type, to);
    }
    const char *to = return_type(desc), *from = c->spec->result;
    return *to == 'V' || is_adaptable(c, from, to, true) || refuse(c, "Type mismatch for lambda return", from, to);
}

bool lambda_check(Thread *thread, Class *caller, const LambdaSpec *spec) {
    Check c = {thread, caller, spec};
    if (!constraint_add_method(thread, caller, spec->implementation)) return false; /* a handle may be another's */
    if (!check_implementation(&c) || !check_interfaces(&c) || !check_arity(&c) || !check_arguments(&c)) return false;
    if (!check_method(&c, spec->erased)) return false;
    for (u32 i = 0; i < spec->bridge_count; i++)
        if (!check_method(&c, spec->bridges[i])) return false;
    return true;
}
