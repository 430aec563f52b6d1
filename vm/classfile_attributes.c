/* Attributes (JVMS 4.7): checked for format; the content of most stays raw until asked for.
 *
 * The content is read from the file itself; whether it ended where the attribute ends is looked at afterwards.
 */
#include "vm/classfile_attributes.h"
#include <stdlib.h>

enum { VARIES = -1, LATE = -2 };

struct Rule {
    u16 symbol;         /* SYM_* of the name */
    u8 place, since;
    i32 bytes;
    const char *wrong, *twice;
    Checker check;
};

static bool bad_entry(Parser *p, const Attribute *attribute, u32 index) {
    return parse_error(p, "Invalid %s attribute at constant pool index %u", attribute->name->text,
                       index);
}

/* Reads a count of entries of `bytes` each, which the file must have. */
static bool read_count(Parser *p, u32 bytes, u16 *count) {
    *count = cursor_u16(&p->in);
    if (!p->in.failed && *count * bytes <= cursor_left(&p->in)) return true;
    return parse_error_plain(p, "Truncated class file");
}

static bool check_utf8(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    u16 index = cursor_u16(&p->in);
    return cp_utf8(p->cp, index) != NULL || bad_entry(p, attribute, index);
}

/* ---- Duplicates ------------------------------------------------------------------ */

bool key_set_init(Parser *p, KeySet *set, u32 count) {
    u32 capacity = 8;
    while (capacity < count * 2) capacity *= 2;
    set->mask = capacity - 1;
    set->rows = calloc(capacity, sizeof *set->rows);
    if (set->rows != NULL) return true;
    throw_out_of_memory(p->thread);
    return false;
}

KeyRow *key_set_row(const KeySet *set, u64 key) {
    u32 at = (u32)(key * 0x9e3779b97f4a7c15u >> 32) & set->mask;
    while (set->rows[at].key != 0 && set->rows[at].key != key) at = (at + 1) & set->mask;
    return &set->rows[at];
}

bool key_set_add(KeySet *set, u64 key) {
    KeyRow *row = key_set_row(set, key);
    bool is_new = row->key == 0;
    row->key = key;
    return is_new;
}

void key_set_free(KeySet *set) { free(set->rows); }

/* ---- Fields ---------------------------------------------------------------------- */

static bool constant_fits(const Field *field, u8 tag) {
    switch (field->type) {
    case 'J': return tag == CP_Long;
    case 'F': return tag == CP_Float;
    case 'D': return tag == CP_Double;
    case 'I': case 'S': case 'C': case 'B': case 'Z': return tag == CP_Integer;
    case 'L': return tag == CP_String && symbol_is(field->desc, "Ljava/lang/String;");
    default: return false;
    }
}

static bool check_constant_value(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(attribute);
    u16 index = cursor_u16(&p->in);
    Field *field = owner->field;
    if (index == 0 || index >= p->cp->count) {
        return parse_error(p, "Bad initial value index %u in ConstantValue attribute", index);
    }
    field->constant_value = index;
    if (constant_fits(field, p->cp->tags[index])) return true;
    if (field->type == 'L') return parse_error(p, "Bad string initial value");
    return parse_error(p, "Inconsistent constant value type");
}

/* ---- Methods --------------------------------------------------------------------- */

static bool check_exceptions(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    u16 count;
    if (!read_count(p, 2, &count)) return false;
    for (u32 i = 0; i < count; i++) {
        u16 index = cursor_u16(&p->in);
        if (cp_is(p->cp, index, CP_Class)) continue;
        return parse_error(p, "Exception name has bad type at constant pool %u", index);
    }
    return true;
}

/* Names and flags are looked at by reflection, which has an exception for what is wrong with them. */
static bool check_parameters(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    u8 count = cursor_u8(&p->in);
    cursor_take(&p->in, count * 4u);
    if (attribute->size == 1u + count * 4u) return true;
    return parse_error_plain(p, "Invalid MethodParameters method attribute length %u in class file",
                             attribute->size);
}

/* ---- Classes --------------------------------------------------------------------- */

static bool check_class_signature(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    u16 index = cursor_u16(&p->in);
    if (cp_utf8(p->cp, index) != NULL) return true;
    return parse_error(p, "Invalid constant pool index %u in Signature attribute", index);
}

static bool check_source_file(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    u16 index = cursor_u16(&p->in);
    p->cls->source_file = cp_utf8(p->cp, index);
    return p->cls->source_file != NULL || bad_entry(p, attribute, index);
}

/* A counted list of classes; `what` they are, for messages. */
static bool check_class_list(Parser *p, const char *what) {
    u16 count;
    if (!read_count(p, 2, &count)) return false;
    for (u32 i = 0; i < count; i++) {
        u16 index = cursor_u16(&p->in);
        if (cp_is(p->cp, index, CP_Class)) continue;
        return parse_error(p, "%s class_info_index %u has bad constant type", what, index);
    }
    return true;
}

static bool check_members(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    return check_class_list(p, "Nest member");
}

static bool check_permitted(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    if ((p->cls->flags & ACC_FINAL) != 0) {
        return parse_error(p, "PermittedSubclasses attribute in final class");
    }
    return check_class_list(p, "Permitted subclass");
}

static bool check_nest_host(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    u16 index = cursor_u16(&p->in);
    if (cp_is(p->cp, index, CP_Class)) return true;
    return parse_error(p, "Nest-host class_info_index %u has bad constant type", index);
}

/* An entry of InnerClasses. */
typedef struct Inner { u16 inner, outer, name, flags; } Inner;

static bool check_inner_flags(Parser *p, u16 flags) {
    if ((flags & ACC_MODULE) != 0 && p->major >= JAVA_9) return parse_error_module(p);
    flags &= ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC | ACC_FINAL | ACC_SUPER | ACC_INTERFACE |
             ACC_ABSTRACT | ACC_SYNTHETIC | ACC_ANNOTATION | ACC_ENUM;
    if ((flags & ACC_INTERFACE) != 0 && p->major < JAVA_6) flags |= ACC_ABSTRACT;
    return class_flags_ok(p, flags) ||
           parse_error_plain(p, "Illegal class modifiers in class %s: 0x%X", p->name, flags);
}

static bool check_inner(Parser *p, Inner *out) {
    out->inner = cursor_u16(&p->in), out->outer = cursor_u16(&p->in);
    out->name = cursor_u16(&p->in), out->flags = cursor_u16(&p->in);
    if (!p->in.failed && !cp_is(p->cp, out->inner, CP_Class)) {
        return parse_error(p, "inner_class_info_index %u has bad constant type", out->inner);
    }
    if (!cp_is_or_zero(p->cp, out->outer, CP_Class)) {
        return parse_error(p, "outer_class_info_index %u has bad constant type", out->outer);
    }
    if (!cp_is_or_zero(p->cp, out->name, CP_Utf8)) {
        return parse_error(p, "inner_name_index %u has bad constant type", out->name);
    }
    if (out->inner == out->outer) return parse_error(p, "Class is both outer and inner class");
    return check_inner_flags(p, out->flags);
}

/* Two entries are the same when all of them is. */
static bool check_inner_entries(Parser *p, KeySet *seen, u16 count) {
    for (u32 i = 0; i < count; i++) {
        Inner e;
        if (!check_inner(p, &e)) return false;
        u64 key = (u64)e.inner << 48 | (u64)e.outer << 32 | (u64)e.name << 16 | e.flags;
        if (key_set_add(seen, key) || p->major < JAVA_5) continue;
        return parse_error(p, "Duplicate entry in InnerClasses attribute");
    }
    return true;
}

static bool check_inner_classes(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    u16 count;
    KeySet seen;
    if (!read_count(p, 8, &count) || !key_set_init(p, &seen, count)) return false;
    bool ok = check_inner_entries(p, &seen, count);
    key_set_free(&seen);
    return ok;
}

static bool check_enclosing(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    u16 cls = cursor_u16(&p->in), method = cursor_u16(&p->in);
    if (!p->in.failed && cls == 0) return parse_error(p, "Invalid class index in EnclosingMethod attribute");
    if (!cp_is(p->cp, cls, CP_Class)) {
        return parse_error(p, "Invalid or out-of-bounds class index in EnclosingMethod attribute");
    }
    if (cp_is_or_zero(p->cp, method, CP_NameAndType)) return true;
    return parse_error(p, "Invalid or out-of-bounds method index in EnclosingMethod attribute");
}

/* One bootstrap method; *words is what the attribute has left, in units of u2. */
static bool check_bootstrap_method(Parser *p, i64 *words) {
    u16 handle = cursor_u16(&p->in), count = cursor_u16(&p->in);
    if (p->in.failed || !cp_is(p->cp, handle, CP_MethodHandle)) {
        return parse_error(p, "bootstrap_method_index %u has bad constant type", handle);
    }
    *words -= 2 + count;
    if (*words < 0) {
        return parse_error(p, "Invalid BootstrapMethods num_bootstrap_methods or num_bootstrap_arguments value");
    }
    for (u32 i = 0; i < count; i++) {
        u16 argument = cursor_u16(&p->in);
        if (!p->in.failed && cp_is_loadable(p->cp, argument)) continue;
        return parse_error(p, "argument_index %u has bad constant type", argument);
    }
    return true;
}

static bool check_bootstrap(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    if (attribute->size < 2) {
        return parse_error(p, "Invalid BootstrapMethods attribute length %u", attribute->size);
    }
    if (attribute->size > cursor_left(&p->in)) return parse_error_plain(p, "Truncated class file");
    u16 count = cursor_u16(&p->in);
    if (p->bootstrap_needed > count) return parse_error(p, "Short length on BootstrapMethods");
    p->bootstrap_needed = 0;
    i64 words = (attribute->size - 2) / 2;
    for (u32 i = 0; i < count; i++) {
        if (!check_bootstrap_method(p, &words)) return false;
    }
    return true;
}

static bool check_component(Parser *p) {
    u16 name_index = cursor_u16(&p->in), desc_index = cursor_u16(&p->in);
    if (p->in.failed) return parse_error_plain(p, "Truncated class file");
    Symbol *name = cp_utf8(p->cp, name_index), *desc = cp_utf8(p->cp, desc_index);
    if (name == NULL) {
        return parse_error(p, "Invalid constant pool index %u for name in Record attribute", name_index);
    }
    if (desc == NULL) {
        return parse_error(p, "Invalid constant pool index %u for descriptor in Record attribute",
                           desc_index);
    }
    if (!field_name_ok(p, name)) return illegal_name(p, "field", name);
    if (!field_desc_ok(p, desc)) return illegal_signature(p, "Field", name->text, desc);
    Attribute *ignored = NULL;
    Owner component = {.place = IN_COMPONENT};
    return parse_attributes(p, &component, &ignored);
}

static bool check_record(Parser *p, Owner *owner, const Attribute *attribute) {
    UNUSED(owner);
    UNUSED(attribute);
    u16 count = cursor_u16(&p->in);
    for (u32 i = 0; i < count; i++) {
        if (!check_component(p)) return false;
    }
    return true;
}

/* ---- The table --------------------------------------------------------------------- */

static const Rule rules[] = {
#define ATTRIBUTE(name, place, since, bytes, wrong, twice, check) \
    {SYM_##name, IN_##place, since, bytes, wrong, twice, check},
#include "vm/attributes.def"
};
static_assert(ARRAY_COUNT(rules) <= 64, "Owner.seen has a bit per rule");

/* A constant means nothing to a field that is not static (JVMS 4.7.2). */
static bool is_ignored(const Parser *p, const Owner *owner, const Rule *rule) {
    bool is_constant = rule->symbol == SYM_ConstantValue;
    return p->major < rule->since || (is_constant && (owner->field->flags & ACC_STATIC) == 0);
}

static const Rule *find_rule(const Parser *p, const Owner *owner, const Symbol *name) {
    for (u32 i = 0; i < ARRAY_COUNT(rules); i++) {
        const Rule *rule = &rules[i];
        if (rule->place != owner->place || p->vm->symbol[rule->symbol] != name) continue;
        return is_ignored(p, owner, rule) ? NULL : rule;
    }
    return NULL;
}

static bool check_unique(Parser *p, Owner *owner, const Rule *rule) {
    u64 bit = (u64)1 << (rule - rules);
    bool seen = (owner->seen & bit) != 0;
    owner->seen |= bit;
    return !seen || rule->twice == NULL || parse_error(p, "%s", rule->twice);
}

bool attribute_wrong_length(Parser *p, const Owner *owner, const Attribute *attribute) {
    return parse_error(p, owner->rule->wrong, attribute->size);
}

/* Class files before Java 5 may have more in it than its entries. */
static bool may_be_longer(const Parser *p, const Rule *rule) {
    return rule->symbol == SYM_InnerClasses && p->major < JAVA_5;
}

/* Checks the content, and that it is of the size given. */
static bool check_content(Parser *p, Owner *owner, Attribute *attribute) {
    const Rule *rule = owner->rule;
    if (!rule->check(p, owner, attribute)) return false;
    if (p->in.failed) return parse_error_plain(p, "Truncated class file");
    u32 size = (u32)(p->in.at - attribute->bytes);
    if (size != attribute->size && !may_be_longer(p, rule)) return attribute_wrong_length(p, owner, attribute);
    attribute->size = size;
    return true;
}

static bool skip(Parser *p, u32 size) {
    cursor_take(&p->in, size);
    return !p->in.failed || parse_error_plain(p, "Truncated class file");
}

static bool bad_name_index(Parser *p, Place place, u16 index) {
    static const char *const texts[] = { /* ORDER Place */
        "Attribute name has bad constant pool index %u", "Invalid field attribute index %u",
        "Invalid method attribute name index %u", "Invalid code attribute name index %u",
        "Invalid Record attribute name index %u"};
    return parse_error(p, texts[place], index);
}

static Attribute *append(Parser *p, Attribute **list, Attribute content) {
    Attribute *attribute = parser_allocate(p, sizeof *attribute);
    if (attribute == NULL) return NULL;
    *attribute = content;
    while (*list != NULL) list = &(*list)->next;
    *list = attribute;
    return attribute;
}

static bool parse_attribute(Parser *p, Owner *owner, Attribute **list) {
    u16 name_index = cursor_u16(&p->in);
    u32 size = cursor_u32(&p->in);
    if (p->in.failed) return parse_error_plain(p, "Truncated class file");
    Symbol *name = cp_utf8(p->cp, name_index);
    if (name == NULL) return bad_name_index(p, owner->place, name_index);
    const Rule *rule = find_rule(p, owner, name);
    if (rule == NULL) return skip(p, size);
    if (!check_unique(p, owner, rule)) return false;
    Attribute *attribute = append(p, list, (Attribute){.name = name, .bytes = p->in.at, .size = size});
    if (attribute == NULL) return false;
    owner->rule = rule;
    if (rule->bytes >= 0 && size != (u32)rule->bytes) return attribute_wrong_length(p, owner, attribute);
    bool now = rule->check != NULL && rule->bytes != LATE;
    return now ? check_content(p, owner, attribute) : skip(p, size);
}

bool parse_attributes(Parser *p, Owner *owner, Attribute **list) {
    u16 count = cursor_u16(&p->in);
    for (u32 i = 0; i < count; i++) {
        if (!parse_attribute(p, owner, list)) return false;
    }
    return !p->in.failed || parse_error_plain(p, "Truncated class file");
}

bool parse_field_attributes(Parser *p, Field *field) {
    Owner owner = {.place = IN_FIELD, .field = field};
    return parse_attributes(p, &owner, &field->attributes);
}

bool parse_method_attributes(Parser *p, Method *method) {
    Owner owner = {.place = IN_METHOD, .method = method};
    return parse_attributes(p, &owner, &method->attributes);
}

/* An attribute of the class to be checked late, when it is there. */
static bool check_late(Parser *p, Owner *owner, const Rule *rule) {
    Attribute *attribute = p->cls->attributes;
    while (attribute != NULL && attribute->name != p->vm->symbol[rule->symbol]) attribute = attribute->next;
    if (attribute == NULL) return true;
    p->in.at = attribute->bytes;
    owner->rule = rule;
    return check_content(p, owner, attribute);
}

bool parse_class_attributes(Parser *p) {
    Owner owner = {.place = IN_CLASS};
    if (!parse_attributes(p, &owner, &p->cls->attributes)) return false;
    if (p->bootstrap_needed != 0) return parse_error(p, "Missing BootstrapMethods attribute");
    const u8 *end = p->in.at;
    for (u32 i = 0; i < ARRAY_COUNT(rules); i++) {
        if (rules[i].bytes == LATE && !check_late(p, &owner, &rules[i])) return false;
    }
    p->in.at = end;
    return true;
}
