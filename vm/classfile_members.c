/* Fields and methods of a class file (JVMS 4.5, 4.6). */
#include "vm/classfile_parser.h"
#include <stdlib.h>

enum {
    METHOD_SLOTS_MAX = 255,
    MEMBER_BYTES_MIN = 8, /* of a field_info or method_info without attributes */
    VISIBILITY = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED,
    FIELD_FLAGS = 0x50DF,
    METHOD_FLAGS = 0x1DFF
};

/* ---- Duplicates ----------------------------------------------------------------- */

bool pair_set_init(Parser *p, PairSet *set, u32 count) {
    u32 capacity = ARRAY_COUNT(set->inline_pairs);
    while (capacity < count * 2) capacity *= 2;
    set->mask = capacity - 1;
    if (capacity == ARRAY_COUNT(set->inline_pairs)) {
        set->pairs = set->inline_pairs;
        for (u32 i = 0; i < capacity; i++) set->pairs[i].name = NULL;
        return true;
    }
    set->pairs = calloc(capacity, sizeof *set->pairs);
    if (set->pairs != NULL) return true;
    throw_out_of_memory(p->thread);
    return false;
}

bool pair_set_add(PairSet *set, const Symbol *name, const Symbol *desc) {
    u32 i = (name->hash ^ desc->hash * 31) & set->mask;
    for (; set->pairs[i].name != NULL; i = (i + 1) & set->mask) {
        if (set->pairs[i].name == name && set->pairs[i].desc == desc) return false;
    }
    set->pairs[i].name = name;
    set->pairs[i].desc = desc;
    return true;
}

void pair_set_free(PairSet *set) {
    if (set->pairs != set->inline_pairs) free(set->pairs);
}

/* ---- Flags ---------------------------------------------------------------------- */

/* Is at most one of public, private and protected set? */
static bool visibility_ok(u16 flags) {
    u16 visibility = flags & VISIBILITY;
    return (visibility & (visibility - 1)) == 0;
}

static bool field_flags_ok(const Parser *p, u16 flags) {
    if (p->cls->is_interface) {
        u16 ignored = p->major >= JAVA_5 ? ACC_SYNTHETIC : ACC_SYNTHETIC | ACC_ENUM;
        return (flags & ~ignored) == (ACC_PUBLIC | ACC_STATIC | ACC_FINAL);
    }
    u16 clash = ACC_FINAL | ACC_VOLATILE;
    return visibility_ok(flags) && (flags & clash) != clash;
}

static bool interface_method_flags_ok(const Parser *p, u16 flags) {
    if (p->major < JAVA_8) {
        u16 banned = ACC_STATIC | ACC_FINAL | ACC_NATIVE | ACC_PRIVATE | ACC_PROTECTED |
                     (p->major >= JAVA_5 ? ACC_SYNCHRONIZED | ACC_STRICT : 0);
        u16 required = ACC_PUBLIC | ACC_ABSTRACT;
        return (flags & banned) == 0 && (flags & required) == required;
    }
    bool is_public = (flags & ACC_PUBLIC) != 0, is_private = (flags & ACC_PRIVATE) != 0;
    if (is_public == is_private) return false;
    if ((flags & (ACC_NATIVE | ACC_PROTECTED | ACC_FINAL | ACC_SYNCHRONIZED)) != 0) return false;
    u16 concrete = ACC_PRIVATE | ACC_STATIC | (p->major <= JAVA_16 ? ACC_STRICT : 0);
    return (flags & ACC_ABSTRACT) == 0 || (flags & concrete) == 0;
}

static bool method_flags_ok(const Parser *p, const Symbol *name, u16 flags) {
    bool is_constructor = name == p->vm->symbol[SYM_init];
    if (p->cls->is_interface) return !is_constructor && interface_method_flags_ok(p, flags);
    if (!visibility_ok(flags)) return false;
    if (is_constructor) {
        u16 banned = ACC_STATIC | ACC_FINAL | ACC_SYNCHRONIZED | ACC_NATIVE | ACC_ABSTRACT |
                     (p->major >= JAVA_5 ? ACC_BRIDGE : 0);
        return (flags & banned) == 0;
    }
    if ((flags & ACC_ABSTRACT) == 0) return true;
    u16 banned = ACC_FINAL | ACC_NATIVE | ACC_PRIVATE | ACC_STATIC;
    if (p->major >= JAVA_5) banned |= ACC_SYNCHRONIZED;
    if (p->major >= JAVA_5 && p->major <= JAVA_16) banned |= ACC_STRICT;
    return (flags & banned) == 0;
}

/* ---- Fields --------------------------------------------------------------------- */

static bool check_field(Parser *p, const Field *field) {
    if (!field_name_ok(p, field->name)) return illegal_name(p, "field", field->name);
    return field_desc_ok(p, field->desc) || illegal_signature(p, "Field", field->name->text, field->desc);
}

/* `bad` and `what`: for messages. */
static bool read_name_and_desc(Parser *p, const char *bad, const char *what, Symbol **name, Symbol **desc) {
    u16 name_index = cursor_u16(&p->in), desc_index = cursor_u16(&p->in);
    *name = cp_utf8(p->cp, name_index);
    *desc = cp_utf8(p->cp, desc_index);
    if (*name == NULL) {
        return parse_error(p, "%s constant pool index %u for %s name", bad, name_index, what);
    }
    if (*desc != NULL) return true;
    return parse_error(p, "%s constant pool index %u for %s signature", bad, desc_index, what);
}

static bool parse_field(Parser *p, Field *field) {
    field->owner = p->cls;
    field->flags = cursor_u16(&p->in) & FIELD_FLAGS;
    if (!p->in.failed && !field_flags_ok(p, field->flags)) {
        return parse_error_plain(p, "Illegal field modifiers in class %s: 0x%X", p->name, field->flags);
    }
    if (!read_name_and_desc(p, "Invalid", "field", &field->name, &field->desc)) return false;
    field->type = field->desc->text[0];
    return check_field(p, field) && parse_field_attributes(p, field);
}

static bool duplicate_member(Parser *p, const char *what, const Symbol *name, const Symbol *desc) {
    return parse_error(p, "Duplicate %s name \"%s\" with signature \"%s\"", what, name->text,
                       desc->text);
}

/* Reads a member count and makes room for that many structures of `size` bytes. */
static void *allocate_members(Parser *p, u16 *count, size_t size) {
    *count = cursor_u16(&p->in);
    if (p->in.failed || *count * (size_t)MEMBER_BYTES_MIN > cursor_left(&p->in)) {
        parse_error_plain(p, "Truncated class file");
        return NULL;
    }
    return parser_allocate(p, *count * size);
}

bool parse_fields(Parser *p) {
    Class *cls = p->cls;
    cls->fields = allocate_members(p, &cls->field_count, sizeof *cls->fields);
    PairSet seen;
    if (cls->fields == NULL || !pair_set_init(p, &seen, cls->field_count)) return false;
    bool ok = true;
    for (u32 i = 0; ok && i < cls->field_count; i++) {
        Field *field = &cls->fields[i];
        ok = parse_field(p, field);
        if (ok && !pair_set_add(&seen, field->name, field->desc)) {
            ok = duplicate_member(p, "field", field->name, field->desc);
        }
    }
    pair_set_free(&seen);
    return ok;
}

/* ---- Methods -------------------------------------------------------------------- */

/* A class initialiser: its flags but static and strictfp mean nothing (JVMS 4.6). */
static bool check_initializer(Parser *p, Method *method) {
    if (p->major < JAVA_7) method->flags |= ACC_STATIC;
    method->flags &= ACC_STATIC | ACC_STRICT;
    if ((method->flags & ACC_STATIC) == 0) return parse_error(p, "Method <clinit> is not static");
    if (method->desc == p->vm->symbol[SYM_void_void] || p->major < JAVA_7) return true;
    return illegal_signature(p, "Method", method->name->text, method->desc);
}

/* `flags` are as the file has them. */
static bool check_method_flags(Parser *p, Method *method, u16 flags) {
    if (method->name == p->vm->symbol[SYM_clinit]) return check_initializer(p, method);
    if (method_flags_ok(p, method->name, method->flags)) return true;
    bool is_constructor = method->name == p->vm->symbol[SYM_init];
    if (p->cls->is_interface && is_constructor && p->major >= JAVA_8) {
        return parse_error_plain(p, "Interface cannot have a method named <init>, class file %s", p->name);
    }
    return parse_error_plain(p, "Method %s in class %s has illegal modifiers: 0x%X",
                             method->name->text, p->name, flags);
}

static bool check_method_desc(Parser *p, Method *method) {
    u32 slots = 0;
    bool legal = method_desc_ok(p, method->desc, &slots, &method->return_type);
    if (!legal || (method->name->text[0] == '<' && method->return_type != 'V')) {
        return illegal_signature(p, "Method", method->name->text, method->desc);
    }
    slots += (method->flags & ACC_STATIC) == 0;
    if (slots > METHOD_SLOTS_MAX) {
        return parse_error(p, "Too many arguments in method signature");
    }
    method->arg_slots = method->registers = (u16)slots;
    return true;
}

static bool check_code_presence(Parser *p, const Method *method) {
    if ((method->flags & (ACC_NATIVE | ACC_ABSTRACT)) != 0) return true; /* check_code has refused any */
    if (method->code != NULL) {
        return method->arg_slots <= method->code->max_locals ||
               parse_error(p, "Arguments can't fit into locals");
    }
    return parse_error(p, "Absent Code attribute in method that is not native or abstract");
}

static bool parse_method(Parser *p, Method *method) {
    method->owner = p->cls;
    method->vtable_index = method->itable_index = -1;
    u16 flags = cursor_u16(&p->in);
    method->flags = flags & METHOD_FLAGS;
    if (!read_name_and_desc(p, "Illegal", "method", &method->name, &method->desc)) return false;
    if (!method_name_ok(p, method->name)) return illegal_name(p, "method", method->name);
    if (!check_method_flags(p, method, flags) || !check_method_desc(p, method)) return false;
    return parse_method_attributes(p, method) && check_code_presence(p, method);
}

bool parse_methods(Parser *p) {
    Class *cls = p->cls;
    cls->methods = allocate_members(p, &cls->method_count, sizeof *cls->methods);
    PairSet seen;
    if (cls->methods == NULL || !pair_set_init(p, &seen, cls->method_count)) return false;
    bool ok = true;
    for (u32 i = 0; ok && i < cls->method_count; i++) {
        Method *method = &cls->methods[i];
        ok = parse_method(p, method);
        if (ok && !pair_set_add(&seen, method->name, method->desc)) {
            ok = duplicate_member(p, "method", method->name, method->desc);
        }
    }
    pair_set_free(&seen);
    return ok;
}
