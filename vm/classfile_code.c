/* The Code attribute (JVMS 4.7.3) and the tables in it. */
#include "vm/classfile_attributes.h"

/* ---- Code ------------------------------------------------------------------------ */

static bool check_range(Parser *p, const Code *code, const ExceptionRange *range) {
    if (range->start >= range->end || range->end > code->size) {
        return parse_error(p, "Illegal exception table range");
    }
    if (range->handler >= code->size) return parse_error(p, "Illegal exception table handler");
    if (cp_is_or_zero(p->cp, range->type, CP_Class)) return true;
    return parse_error(p, "Catch type in exception table has bad constant type");
}

static bool read_ranges(Parser *p, Code *code) {
    code->range_count = cursor_u16(&p->in);
    if (p->in.failed || code->range_count * 8u > cursor_left(&p->in)) {
        return parse_error_plain(p, "Truncated class file");
    }
    if (code->range_count == 0) return true;
    code->ranges = parser_allocate(p, code->range_count * sizeof *code->ranges);
    if (code->ranges == NULL) return false;
    for (u32 i = 0; i < code->range_count; i++) {
        ExceptionRange *range = &code->ranges[i];
        range->start = cursor_u16(&p->in);
        range->end = cursor_u16(&p->in);
        range->handler = cursor_u16(&p->in);
        range->type = cursor_u16(&p->in);
        if (!check_range(p, code, range)) return false;
    }
    return true;
}

static bool read_code(Parser *p, Code *code) {
    code->max_stack = cursor_u16(&p->in);
    code->max_locals = cursor_u16(&p->in);
    code->size = cursor_u32(&p->in);
    if (p->in.failed || code->size == 0 || code->size > 65535) {
        return parse_error(p, "Invalid method Code length %u", code->size);
    }
    code->bytes = cursor_take(&p->in, code->size);
    return code->bytes != NULL ? read_ranges(p, code) : parse_error_plain(p, "Truncated class file");
}

static bool check_described(Parser *p, const Code *code);

bool check_code(Parser *p, Owner *owner, const Attribute *attribute) {
    Method *method = owner->method;
    if ((method->flags & (ACC_NATIVE | ACC_ABSTRACT)) != 0) {
        return parse_error(p, "Code attribute in native or abstract methods");
    }
    Code *code = parser_allocate(p, sizeof *code);
    if (code == NULL || !read_code(p, code)) return false;
    Owner inner = {.place = IN_CODE, .method = method, .code = code};
    if (!parse_attributes(p, &inner, &code->attributes)) return false;
    if (p->in.at != attribute->bytes + attribute->size) return attribute_wrong_length(p, owner, attribute);
    method->code = code;
    return check_described(p, code);
}

/* ---- Tables for debuggers ---------------------------------------------------------- */

bool check_lines(Parser *p, Owner *owner, const Attribute *attribute) {
    u16 count = cursor_u16(&p->in);
    if (attribute->size != 2 + count * 4u) return attribute_wrong_length(p, owner, attribute);
    for (u32 i = 0; i < count && !p->in.failed; i++) {
        u16 start = cursor_u16(&p->in);
        cursor_take(&p->in, 2);
        if (start >= owner->code->size) return parse_error(p, "Invalid pc in LineNumberTable");
    }
    return true;
}

/* An entry of LocalVariableTable or, when typed by a Signature, LocalVariableTypeTable. */
typedef struct Variable {
    u16 start, length, name, type, slot;
} Variable;

static Variable read_variable(Cursor *in) {
    Variable v = {.start = cursor_u16(in)};
    v.length = cursor_u16(in);
    v.name = cursor_u16(in);
    v.type = cursor_u16(in);
    v.slot = cursor_u16(in);
    return v;
}

static bool check_scope(Parser *p, const Code *code, const Variable *v, const char *table) {
    if (v->start >= code->size) return parse_error(p, "Invalid start_pc %u in %s", v->start, table);
    if (v->start + (u32)v->length <= code->size) return true;
    return parse_error(p, "Invalid length %u in %s", v->length, table);
}

static bool check_variable(Parser *p, const Owner *owner, const char *table, bool is_described) {
    Variable v = read_variable(&p->in);
    if (p->in.failed) return parse_error_plain(p, "Truncated class file");
    if (!check_scope(p, owner->code, &v, table)) return false;
    Symbol *name = cp_utf8(p->cp, v.name), *type = cp_utf8(p->cp, v.type);
    if (name == NULL) return parse_error(p, "Name index %u in %s has bad constant type", v.name, table);
    if (type == NULL) {
        return parse_error(p, "Signature index %u in %s has bad constant type", v.type, table);
    }
    if (!field_name_ok(p, name)) return illegal_name(p, "field", name);
    if (is_described && !field_desc_ok(p, type)) return illegal_signature(p, "Field", name->text, type);
    bool wide = is_described && (type->text[0] == 'J' || type->text[0] == 'D');
    return v.slot + wide < owner->code->max_locals || parse_error(p, "Invalid index %u in %s", v.slot, table);
}

bool check_variables(Parser *p, Owner *owner, const Attribute *attribute) {
    u16 count = cursor_u16(&p->in);
    if (attribute->size != 2 + count * 10u) return attribute_wrong_length(p, owner, attribute);
    bool is_described = attribute->name == p->vm->symbol[SYM_LocalVariableTable];
    for (u32 i = 0; i < count; i++) {
        if (!check_variable(p, owner, attribute->name->text, is_described)) return false;
    }
    return true;
}

/* ---- Each variable is described once ------------------------------------------------- */

/* Tells variables apart by everything but their type; never 0, as the index of the name is not. */
static u64 key_of(const Variable *v) {
    return (u64)v->start << 48 | (u64)v->length << 32 | (u64)v->slot << 16 | v->name;
}

static bool add_variable(Parser *p, KeySet *set, const Variable *v) {
    if (key_set_add(set, key_of(v))) return true;
    return parse_error(p, "Duplicated LocalVariableTable attribute entry for '%s'",
                       cp_utf8(p->cp, v->name)->text);
}

static bool add_type(Parser *p, KeySet *set, const Variable *v) {
    KeyRow *row = key_set_row(set, key_of(v));
    const char *name = cp_utf8(p->cp, v->name)->text;
    if (row->key == 0) {
        return parse_error_plain(p, "LVTT entry for '%s' in class file %s does not match any LVT entry", name,
                                 p->name);
    }
    if (row->marked) {
        return parse_error(p, "Duplicated LocalVariableTypeTable attribute entry for '%s'", name);
    }
    row->marked = true;
    return true;
}

/* How many variables do the tables of that name have? The content has been checked. */
static u32 count_variables(const Parser *p, const Code *code, u16 symbol) {
    u32 count = 0;
    for (const Attribute *a = code->attributes; a != NULL; a = a->next) {
        if (a->name == p->vm->symbol[symbol]) count += (a->size - 2) / 10;
    }
    return count;
}

static bool each_variable(Parser *p, const Code *code, u16 symbol, KeySet *set,
                          bool (*each)(Parser *, KeySet *, const Variable *)) {
    for (const Attribute *a = code->attributes; a != NULL; a = a->next) {
        if (a->name != p->vm->symbol[symbol]) continue;
        Cursor in = cursor_make(a->bytes, a->size);
        for (u32 count = cursor_u16(&in); count > 0; count--) {
            Variable v = read_variable(&in);
            if (!each(p, set, &v)) return false;
        }
    }
    return true;
}

/* JVMS 4.7.13, 4.7.14: no variable twice, no type without its variable. */
static bool check_described(Parser *p, const Code *code) {
    u32 count = count_variables(p, code, SYM_LocalVariableTable);
    KeySet set;
    if (count == 0 || p->major < JAVA_5) return true;
    if (!key_set_init(p, &set, count)) return false;
    bool ok = each_variable(p, code, SYM_LocalVariableTable, &set, add_variable) &&
              each_variable(p, code, SYM_LocalVariableTypeTable, &set, add_type);
    key_set_free(&set);
    return ok;
}
