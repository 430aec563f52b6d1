/* Attributes (JVMS 4.7): checked for format; the content of most stays raw until asked for.
 *
 * One table says where each predefined attribute may stand and since when; at
 * other places or in older files it is ignored, as are unknown ones.
 */
#include "vm/classfile_parser.h"

enum { IN_CLASS = 1, IN_FIELD = 2, IN_METHOD = 4, IN_CODE = 8, IN_RECORD = 16,
       IN_MEMBER = IN_CLASS | IN_FIELD | IN_METHOD | IN_RECORD };

typedef struct Owner {   /* what the attributes being read belong to */
    u8 place;            /* IN_* */
    Field *field;        /* IN_FIELD */
    Method *method;      /* IN_METHOD, IN_CODE */
    Code *code;          /* IN_CODE */
    Attribute **tail;    /* where the next attribute is linked in */
    u64 seen;            /* bit per rule */
} Owner;

/* Checks the content; `in` covers exactly the attribute. */
typedef bool (*Checker)(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in);

static bool parse_attributes(Parser *p, Cursor *in, Owner *owner, Attribute **list);

static bool wrong_length(Parser *p, const Attribute *attribute) {
    return parse_error(p, "Wrong %s attribute length", attribute->name->text);
}

/* Was all of the attribute read, and no more? */
static bool finished(Parser *p, const Attribute *attribute, const Cursor *in) {
    return (!in->failed && cursor_left(in) == 0) || wrong_length(p, attribute);
}

static bool bad_entry(Parser *p, const Attribute *attribute, u32 index) {
    return parse_error(p, "Invalid %s attribute at constant pool index %u", attribute->name->text,
                       index);
}

static bool check_empty(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    return finished(p, attribute, in);
}

static bool check_utf8_index(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u16 index = cursor_u16(in);
    if (!finished(p, attribute, in)) return false;
    return cp_utf8(p->cp, index) != NULL || bad_entry(p, attribute, index);
}

static bool check_source_file(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    Cursor again = *in;
    if (!check_utf8_index(p, owner, attribute, in)) return false;
    p->cls->source_file = cp_utf8(p->cp, cursor_u16(&again));
    return true;
}

/* A counted list of classes; `what` they are, for messages. */
static bool check_class_list(Parser *p, const Attribute *attribute, Cursor *in, const char *what) {
    u16 count = cursor_u16(in);
    for (u32 i = 0; i < count && !in->failed; i++) {
        u16 index = cursor_u16(in);
        if (in->failed || cp_is(p->cp, index, CP_Class)) continue;
        return parse_error(p, "%s class_info_index %u has bad constant type", what, index);
    }
    return finished(p, attribute, in);
}

static bool check_exceptions(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u16 count = cursor_u16(in);
    for (u32 i = 0; i < count && !in->failed; i++) {
        u16 index = cursor_u16(in);
        if (in->failed || cp_is(p->cp, index, CP_Class)) continue;
        return parse_error(p, "Exception name has bad type at constant pool %u", index);
    }
    return finished(p, attribute, in);
}

static bool check_members(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    return check_class_list(p, attribute, in, "Nest member");
}

static bool check_permitted(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    if ((p->cls->flags & ACC_FINAL) != 0) {
        return parse_error(p, "PermittedSubclasses attribute in final class");
    }
    return check_class_list(p, attribute, in, "Permitted subclass");
}

static bool check_nest_host(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u16 index = cursor_u16(in);
    if (!finished(p, attribute, in)) return false;
    if (cp_is(p->cp, index, CP_Class)) return true;
    return parse_error(p, "Nest-host class_info_index %u has bad constant type", index);
}

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

static bool check_constant_value(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    u16 index = cursor_u16(in);
    if (in->failed || cursor_left(in) != 0) {
        return parse_error(p, "Invalid ConstantValue field attribute length %u", attribute->size);
    }
    if ((owner->field->flags & ACC_STATIC) == 0) return true; /* ignored: JVMS 4.7.2 */
    if (index == 0 || index >= p->cp->count) {
        return parse_error(p, "Bad initial value index %u in ConstantValue attribute", index);
    }
    if (!constant_fits(owner->field, p->cp->tags[index])) {
        return parse_error(p, "Inconsistent constant value type");
    }
    owner->field->constant_value = index;
    return true;
}

/* ---- Code ------------------------------------------------------------------------ */

static bool check_range(Parser *p, const Code *code, const ExceptionRange *range) {
    if (range->start >= range->end || range->end > code->size) {
        return parse_error(p, "Illegal exception table range");
    }
    if (range->handler >= code->size) return parse_error(p, "Illegal exception table handler");
    if (cp_is_or_zero(p->cp, range->type, CP_Class)) return true;
    return parse_error(p, "Catch type in exception table has bad constant type");
}

static bool read_ranges(Parser *p, Code *code, Cursor *in) {
    code->range_count = cursor_u16(in);
    if (code->range_count * 8u > cursor_left(in)) {
        return parse_error(p, "Code segment has wrong length");
    }
    if (code->range_count == 0) return true;
    code->ranges = parser_allocate(p, code->range_count * sizeof *code->ranges);
    if (code->ranges == NULL) return false;
    for (u32 i = 0; i < code->range_count; i++) {
        ExceptionRange *range = &code->ranges[i];
        range->start = cursor_u16(in);
        range->end = cursor_u16(in);
        range->handler = cursor_u16(in);
        range->type = cursor_u16(in);
        if (!check_range(p, code, range)) return false;
    }
    return true;
}

static bool check_code(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(attribute);
    Method *method = owner->method;
    if ((method->flags & (ACC_NATIVE | ACC_ABSTRACT)) != 0) {
        return parse_error(p, "Code attribute in native or abstract methods");
    }
    Code *code = parser_allocate(p, sizeof *code);
    if (code == NULL) return false;
    code->max_stack = cursor_u16(in);
    code->max_locals = cursor_u16(in);
    code->size = cursor_u32(in);
    if (method->arg_slots > code->max_locals) {
        return parse_error(p, "Arguments can't fit into locals");
    }
    if (code->size == 0 || code->size > 65535) {
        return parse_error(p, "Invalid method Code length %u", code->size);
    }
    code->bytes = cursor_take(in, code->size);
    if (!read_ranges(p, code, in)) return false;
    Owner inner = {.place = IN_CODE, .method = method, .code = code};
    if (!parse_attributes(p, in, &inner, &code->attributes)) return false;
    if (in->failed || cursor_left(in) != 0) {
        return parse_error(p, "Code segment has wrong length");
    }
    method->code = code;
    return true;
}

static bool check_lines(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    u16 count = cursor_u16(in);
    for (u32 i = 0; i < count && !in->failed; i++) {
        u16 start = cursor_u16(in);
        cursor_take(in, 2);
        if (!in->failed && start >= owner->code->size) {
            return parse_error(p, "Invalid pc in LineNumberTable");
        }
    }
    if (!in->failed && cursor_left(in) == 0) return true;
    return parse_error(p, "%s attribute has wrong length", attribute->name->text);
}

/* One entry of LocalVariableTable or, when typed by a Signature, LocalVariableTypeTable. */
static bool check_variable(Parser *p, const Owner *owner, const Attribute *attribute, Cursor *in) {
    const char *table = attribute->name->text;
    u16 start = cursor_u16(in), length = cursor_u16(in);
    u16 name_index = cursor_u16(in), type_index = cursor_u16(in), slot = cursor_u16(in);
    if (in->failed) return wrong_length(p, attribute);
    if (start >= owner->code->size) {
        return parse_error(p, "Invalid start_pc %u in %s", start, table);
    }
    if (start + (u32)length > owner->code->size) {
        return parse_error(p, "Invalid length %u in %s", length, table);
    }
    Symbol *name = cp_utf8(p->cp, name_index), *type = cp_utf8(p->cp, type_index);
    if (name == NULL) {
        return parse_error(p, "Name index %u in %s has bad constant type", name_index, table);
    }
    if (type == NULL) {
        return parse_error(p, "Signature index %u in %s has bad constant type", type_index, table);
    }
    bool described = attribute->name == p->vm->symbol[SYM_LocalVariableTable];
    if (!name_is_field(name) || (described && !descriptor_is_field(type))) {
        return parse_error(p, "Illegal variable \"%s\" with type \"%s\" in %s", name->text,
                           type->text, table);
    }
    bool wide = described && (type->text[0] == 'J' || type->text[0] == 'D');
    if (slot + wide < owner->code->max_locals) return true;
    return parse_error(p, "Invalid index %u in %s", slot, table);
}

static bool check_variables(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    u16 count = cursor_u16(in);
    for (u32 i = 0; i < count; i++) {
        if (!check_variable(p, owner, attribute, in)) return false;
    }
    return finished(p, attribute, in);
}

static bool check_parameters(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u8 count = cursor_u8(in);
    for (u32 i = 0; i < count && !in->failed; i++) {
        u16 name = cursor_u16(in);
        cursor_take(in, 2);
        if (!in->failed && !cp_is_or_zero(p->cp, name, CP_Utf8)) {
            return bad_entry(p, attribute, name);
        }
    }
    return finished(p, attribute, in);
}

/* ---- Classes --------------------------------------------------------------------- */

static bool inner_flags_ok(const Parser *p, u16 flags) {
    bool is_interface = (flags & ACC_INTERFACE) != 0, is_abstract = (flags & ACC_ABSTRACT) != 0;
    if (is_interface && p->major < JAVA_6) is_abstract = true;
    if (is_abstract && (flags & ACC_FINAL) != 0) return false;
    if (is_interface && !is_abstract) return false;
    if (p->major < JAVA_5) return true;
    if (is_interface) return (flags & ACC_ENUM) == 0;
    return (flags & ACC_ANNOTATION) == 0;
}

static bool check_inner(Parser *p, Cursor *in, PairSet *seen) {
    u16 inner = cursor_u16(in), outer = cursor_u16(in), name = cursor_u16(in);
    u16 flags = cursor_u16(in);
    if (in->failed) return true; /* the caller reports the length */
    if (!cp_is(p->cp, inner, CP_Class)) {
        return parse_error(p, "inner_class_info_index %u has bad constant type", inner);
    }
    if (!cp_is_or_zero(p->cp, outer, CP_Class)) {
        return parse_error(p, "outer_class_info_index %u has bad constant type", outer);
    }
    if (!cp_is_or_zero(p->cp, name, CP_Utf8)) {
        return parse_error(p, "inner_name_index %u has bad constant type", name);
    }
    Symbol *class_name = p->cp->info[inner].utf8;
    if (outer != 0 && class_name == p->cp->info[outer].utf8) {
        return parse_error(p, "Class is both outer and inner class");
    }
    if (!inner_flags_ok(p, flags)) {
        return parse_error_plain(p, "Illegal class modifiers in class %s: 0x%X", p->name, flags);
    }
    if (pair_set_add(seen, class_name, class_name) || p->major < JAVA_5) return true;
    return parse_error(p, "Duplicate entry in InnerClasses attribute");
}

static bool check_inner_classes(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u16 count = cursor_u16(in);
    PairSet seen;
    if (count * 8u != cursor_left(in)) return wrong_length(p, attribute);
    if (!pair_set_init(p, &seen, count)) return false;
    bool ok = true;
    for (u32 i = 0; ok && i < count; i++) ok = check_inner(p, in, &seen);
    pair_set_free(&seen);
    return ok && finished(p, attribute, in);
}

static bool check_enclosing(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u16 cls = cursor_u16(in), method = cursor_u16(in);
    if (!finished(p, attribute, in)) return false;
    if (!cp_is(p->cp, cls, CP_Class)) {
        return parse_error(p, "Invalid or out-of-bounds class index in EnclosingMethod attribute");
    }
    if (cp_is_or_zero(p->cp, method, CP_NameAndType)) return true;
    return parse_error(p, "Invalid or out-of-bounds method index in EnclosingMethod attribute");
}

static bool check_bootstrap(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u16 count = cursor_u16(in);
    if (p->bootstrap_needed > count) {
        return parse_error(p, "Short length on BootstrapMethods");
    }
    p->bootstrap_needed = 0;
    for (u32 i = 0; i < count && !in->failed; i++) {
        u16 handle = cursor_u16(in), argument_count = cursor_u16(in);
        if (!in->failed && !cp_is(p->cp, handle, CP_MethodHandle)) {
            return parse_error(p, "bootstrap_method_index %u has bad constant type", handle);
        }
        for (u32 j = 0; j < argument_count && !in->failed; j++) {
            u16 argument = cursor_u16(in);
            if (!in->failed && !cp_is_loadable(p->cp, argument)) {
                return parse_error(p, "argument_index %u has bad constant type", argument);
            }
        }
    }
    return finished(p, attribute, in);
}

static bool check_record(Parser *p, Owner *owner, const Attribute *attribute, Cursor *in) {
    UNUSED(owner);
    u16 count = cursor_u16(in);
    for (u32 i = 0; i < count && !in->failed; i++) {
        u16 name_index = cursor_u16(in), desc_index = cursor_u16(in);
        if (in->failed) break;
        Symbol *name = cp_utf8(p->cp, name_index), *desc = cp_utf8(p->cp, desc_index);
        if (name == NULL || !name_is_field(name)) {
            return parse_error(p, "Invalid constant pool index %u for name in Record attribute",
                               name_index);
        }
        if (desc == NULL || !descriptor_is_field(desc)) {
            return parse_error(
                p, "Invalid constant pool index %u for descriptor in Record attribute", desc_index);
        }
        Attribute *ignored = NULL;
        Owner component = {.place = IN_RECORD};
        if (!parse_attributes(p, in, &component, &ignored)) return false;
    }
    return finished(p, attribute, in);
}

/* ---- The table --------------------------------------------------------------------- */

typedef struct Rule {
    u16 symbol;      /* SYM_* of the name */
    u8 places;       /* IN_* where it means something */
    u8 first_major;  /* class-file version that introduced it */
    bool many;       /* may occur more than once */
    Checker check;   /* NULL: content is looked at by its users */
} Rule;

static const Rule rules[] = {
    {SYM_Code, IN_METHOD, 45, false, check_code},
    {SYM_LineNumberTable, IN_CODE, 45, true, check_lines},
    {SYM_StackMapTable, IN_CODE, JAVA_6, false, NULL},
    {SYM_LocalVariableTable, IN_CODE, 45, true, check_variables},
    {SYM_Signature, IN_MEMBER, JAVA_5, false, check_utf8_index},
    {SYM_ConstantValue, IN_FIELD, 45, false, check_constant_value},
    {SYM_Exceptions, IN_METHOD, 45, false, check_exceptions},
    {SYM_SourceFile, IN_CLASS, 45, false, check_source_file},
    {SYM_InnerClasses, IN_CLASS, 45, false, check_inner_classes},
    {SYM_NestMembers, IN_CLASS, JAVA_11, false, check_members},
    {SYM_NestHost, IN_CLASS, JAVA_11, false, check_nest_host},
    {SYM_BootstrapMethods, IN_CLASS, JAVA_7, false, check_bootstrap},
    {SYM_LocalVariableTypeTable, IN_CODE, JAVA_5, true, check_variables},
    {SYM_EnclosingMethod, IN_CLASS, JAVA_5, false, check_enclosing},
    {SYM_Synthetic, IN_CLASS | IN_FIELD | IN_METHOD, 45, false, check_empty},
    {SYM_Deprecated, IN_CLASS | IN_FIELD | IN_METHOD, 45, false, check_empty},
    {SYM_Record, IN_CLASS, JAVA_16, false, check_record},
    {SYM_PermittedSubclasses, IN_CLASS, JAVA_17, false, check_permitted},
    {SYM_MethodParameters, IN_METHOD, JAVA_8, false, check_parameters},
    {SYM_SourceDebugExtension, IN_CLASS, JAVA_5, false, NULL},
    {SYM_RuntimeVisibleAnnotations, IN_MEMBER, JAVA_5, false, NULL},
    {SYM_RuntimeInvisibleAnnotations, IN_MEMBER, JAVA_5, false, NULL},
    {SYM_RuntimeVisibleParameterAnnotations, IN_METHOD, JAVA_5, false, NULL},
    {SYM_RuntimeInvisibleParameterAnnotations, IN_METHOD, JAVA_5, false, NULL},
    {SYM_RuntimeVisibleTypeAnnotations, IN_MEMBER | IN_CODE, JAVA_8, false, NULL},
    {SYM_RuntimeInvisibleTypeAnnotations, IN_MEMBER | IN_CODE, JAVA_8, false, NULL},
    {SYM_AnnotationDefault, IN_METHOD, JAVA_5, false, NULL},
    {SYM_Module, IN_CLASS, JAVA_9, false, NULL},
    {SYM_ModulePackages, IN_CLASS, JAVA_9, false, NULL},
    {SYM_ModuleMainClass, IN_CLASS, JAVA_9, false, NULL},
};
static_assert(ARRAY_COUNT(rules) <= 64, "Owner.seen has a bit per rule");

static const Rule *find_rule(const Parser *p, const Owner *owner, const Symbol *name) {
    for (u32 i = 0; i < ARRAY_COUNT(rules); i++) {
        const Rule *rule = &rules[i];
        if (p->vm->symbol[rule->symbol] != name) continue;
        return (rule->places & owner->place) != 0 && p->major >= rule->first_major ? rule : NULL;
    }
    return NULL;
}

static bool check_unique(Parser *p, Owner *owner, const Rule *rule) {
    u64 bit = (u64)1 << (rule - rules);
    bool seen = (owner->seen & bit) != 0;
    owner->seen |= bit;
    if (!seen || rule->many) return true;
    return parse_error(p, "Multiple %s attributes", p->vm->symbol[rule->symbol]->text);
}

/* For messages, with a space; empty for the class. */
static const char *place_name(u8 place) {
    switch (place) {
    case IN_FIELD: return "field ";
    case IN_METHOD: return "method ";
    case IN_CODE: return "code ";
    case IN_RECORD: return "record component ";
    default: return "";
    }
}

static bool parse_attribute(Parser *p, Cursor *in, Owner *owner) {
    u16 name_index = cursor_u16(in);
    u32 size = cursor_u32(in);
    const u8 *bytes = cursor_take(in, size);
    if (in->failed) return parse_error_plain(p, "Truncated class file");
    Symbol *name = cp_utf8(p->cp, name_index);
    if (name == NULL) {
        return parse_error(p, "Invalid %sattribute name index %u", place_name(owner->place),
                           name_index);
    }
    const Rule *rule = find_rule(p, owner, name);
    if (rule == NULL) return true;
    Attribute *attribute = parser_allocate(p, sizeof *attribute);
    if (attribute == NULL || !check_unique(p, owner, rule)) return false;
    *attribute = (Attribute){.name = name, .bytes = bytes, .size = size};
    *owner->tail = attribute;
    owner->tail = &attribute->next;
    Cursor content = cursor_make(bytes, size);
    return rule->check == NULL || rule->check(p, owner, attribute, &content);
}

static bool parse_attributes(Parser *p, Cursor *in, Owner *owner, Attribute **list) {
    u16 count = cursor_u16(in);
    owner->tail = list;
    for (u32 i = 0; i < count; i++) {
        if (!parse_attribute(p, in, owner)) return false;
    }
    return !in->failed || parse_error_plain(p, "Truncated class file");
}

bool parse_field_attributes(Parser *p, Field *field) {
    Owner owner = {.place = IN_FIELD, .field = field};
    return parse_attributes(p, &p->in, &owner, &field->attributes);
}

bool parse_method_attributes(Parser *p, Method *method) {
    Owner owner = {.place = IN_METHOD, .method = method};
    return parse_attributes(p, &p->in, &owner, &method->attributes);
}

bool parse_class_attributes(Parser *p) {
    Owner owner = {.place = IN_CLASS};
    if (!parse_attributes(p, &p->in, &owner, &p->cls->attributes)) return false;
    if (p->bootstrap_needed == 0) return true;
    return parse_error(p, "Missing BootstrapMethods attribute");
}
