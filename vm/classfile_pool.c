/* The constant pool (JVMS 4.4): one pass to read it, one to check the references in it. */
#include "vm/classfile_parser.h"
#include "base/utf8.h"
#include <string.h>

enum { METHOD_SLOTS_MAX = 255 };

/* REF_* kinds of method handles (JVMS 4.4.8). */
enum { REF_GET_FIELD = 1, REF_PUT_STATIC = 4, REF_INVOKE_VIRTUAL = 5, REF_INVOKE_STATIC = 6,
       REF_INVOKE_SPECIAL = 7, REF_NEW_INVOKE_SPECIAL = 8, REF_INVOKE_INTERFACE = 9 };

/* ---- Reading ------------------------------------------------------------------ */

static bool read_utf8(Parser *p, CpInfo *info) {
    u16 length = cursor_u16(&p->in);
    const u8 *bytes = cursor_take(&p->in, length);
    if (bytes == NULL) return parse_error(p, "Truncated class file");
    if (!mutf8_valid(bytes, length)) return parse_error(p, "Illegal UTF8 string in constant pool");
    info->utf8 = symbol_intern(p->vm, (const char *)bytes, length);
    if (info->utf8 != NULL) return true;
    throw_out_of_memory(p->thread);
    return false;
}

static u16 first_version(u8 tag) {
    switch (tag) {
#define CONSTANT(name, tag, version) case tag: return version;
#include "base/constants.def"
#undef CONSTANT
    default: return 0;
    }
}

static bool check_tag(Parser *p, u8 tag) {
    u16 version = first_version(tag);
    if (version == 0) return parse_error(p, "Unknown constant tag %u", tag);
    bool is_for_modules = tag == CP_Module || tag == CP_Package;
    if (p->major < version && is_for_modules) return parse_error(p, "Unknown constant tag %u", tag);
    if (p->major < version) {
        return parse_error(p, "Class file version does not support constant tag %u", tag);
    }
    return true;
}

/* Reads entry `index`; *index moves on, by two for long and double. */
static bool read_entry(Parser *p, u32 *index) {
    u8 tag = cursor_u8(&p->in);
    CpInfo *info = &p->cp->info[*index];
    if (p->in.failed) return parse_error(p, "Truncated class file");
    if (!check_tag(p, tag)) return false;
    p->cp->tags[*index] = tag;
    *index += 1;
    switch (tag) {
    case CP_Utf8:
        return read_utf8(p, info);
    case CP_Integer: case CP_Float:
        info->i = (i32)cursor_u32(&p->in);
        return true;
    case CP_Long: case CP_Double:
        info->j = (i64)cursor_u64(&p->in);
        *index += 1;
        if (*index <= p->cp->count) return true;
        return parse_error(p, "Invalid constant pool index %u", *index);
    case CP_Class: case CP_String: case CP_MethodType: case CP_Module: case CP_Package:
        info->pair.a = cursor_u16(&p->in);
        return true;
    case CP_MethodHandle:
        info->pair.a = cursor_u8(&p->in);
        info->pair.b = cursor_u16(&p->in);
        return true;
    default:
        info->pair.a = cursor_u16(&p->in);
        info->pair.b = cursor_u16(&p->in);
        return true;
    }
}

static bool allocate_pool(Parser *p, u16 count) {
    p->cp = parser_allocate(p, sizeof *p->cp);
    if (p->cp == NULL) return false;
    p->cp->count = count;
    p->cp->info = parser_allocate(p, count * sizeof *p->cp->info);
    p->cp->resolved = parser_allocate(p, count * sizeof *p->cp->resolved);
    p->cp->tags = parser_allocate(p, count);
    p->cls->cp = p->cp;
    return p->cp->info != NULL && p->cp->resolved != NULL && p->cp->tags != NULL;
}

/* ---- Checking ----------------------------------------------------------------- */

static bool bad_index(Parser *p, u32 index) {
    return parse_error(p, "Invalid constant pool index %u", index);
}

/* First all references are followed, then the names and descriptors they lead to are read. */

/* Replaces the index of a text by the text itself. */
static bool link_text(Parser *p, CpInfo *info) {
    Symbol *text = cp_utf8(p->cp, info->pair.a);
    if (text == NULL) return bad_index(p, info->pair.a);
    info->utf8 = text;
    return true;
}

static bool link_two(Parser *p, const CpInfo *info, u8 first, u8 second) {
    if (!cp_is(p->cp, info->pair.a, first)) return bad_index(p, info->pair.a);
    return cp_is(p->cp, info->pair.b, second) || bad_index(p, info->pair.b);
}

static bool not_a(Parser *p, u16 index, const char *what) {
    return parse_error_plain(p, "Invalid constant pool index %u in class file %s (not %s)", index, p->name, what);
}

/* Entry `index` is referred to by a handle of this kind; is its tag one the kind allows? */
static bool link_handle_member(Parser *p, u16 kind, u16 index) {
    if (index == 0 || index >= p->cp->count) return bad_index(p, index);
    u8 tag = p->cp->tags[index];
    if (kind <= REF_PUT_STATIC) {
        return tag == CP_Fieldref ||
               not_a(p, index, "a field");
    }
    if (kind == REF_INVOKE_INTERFACE) {
        return tag == CP_InterfaceMethodref ||
               not_a(p, index, "an interface method");
    }
    bool may_be_interface = (kind == REF_INVOKE_STATIC || kind == REF_INVOKE_SPECIAL) && p->major >= JAVA_8;
    if (tag == CP_Methodref || (tag == CP_InterfaceMethodref && may_be_interface)) return true;
    return not_a(p, index, "a method");
}

static bool link_handle(Parser *p, u16 index, const CpInfo *info) {
    u16 kind = info->pair.a;
    if (kind >= REF_GET_FIELD && kind <= REF_INVOKE_INTERFACE) return link_handle_member(p, kind, info->pair.b);
    return parse_error(p, "Bad method handle kind at constant pool index %u", index);
}

static bool link_dynamic(Parser *p, const CpInfo *info) {
    if (!cp_is(p->cp, info->pair.b, CP_NameAndType)) return bad_index(p, info->pair.b);
    if (info->pair.a + 1u > p->bootstrap_needed) p->bootstrap_needed = info->pair.a + 1u;
    return true;
}

static bool link_entry(Parser *p, u16 index) {
    CpInfo *info = &p->cp->info[index];
    u8 tag = p->cp->tags[index];
    switch (tag) {
    case CP_Class: case CP_String: case CP_MethodType: return link_text(p, info);
    case CP_Fieldref: case CP_Methodref: case CP_InterfaceMethodref:
        return link_two(p, info, CP_Class, CP_NameAndType);
    case CP_NameAndType: return link_two(p, info, CP_Utf8, CP_Utf8);
    case CP_MethodHandle: return link_handle(p, index, info);
    case CP_Dynamic: case CP_InvokeDynamic: return link_dynamic(p, info);
    case CP_Module: case CP_Package:
        p->module_tag = tag;
        return link_text(p, info);
    default: return true;
    }
}

static bool check_class(Parser *p, const CpInfo *info) {
    return class_name_ok(p, info->utf8) || illegal_class_name(p, info->utf8);
}

static bool empty_entry(Parser *p, u16 index) {
    return parse_error_plain(p, "Illegal zero length constant pool entry at %u in class %s", index, p->name);
}

static bool check_name_and_type(Parser *p, const CpInfo *info) {
    Symbol *name = cp_utf8(p->cp, info->pair.a), *desc = cp_utf8(p->cp, info->pair.b);
    if (name->length == 0) return empty_entry(p, info->pair.a);
    if (desc->length == 0) return empty_entry(p, info->pair.b);
    if (desc->text[0] != '(') {
        if (!field_name_ok(p, name)) return illegal_name(p, "field", name);
        return field_desc_ok(p, desc) || illegal_signature(p, "Field", name->text, desc);
    }
    u32 slots;
    char return_type;
    if (!method_name_ok(p, name)) return illegal_name(p, "method", name);
    bool is_legal = method_desc_ok(p, desc, &slots, &return_type);
    if (!is_legal || (name->text[0] == '<' && return_type != 'V')) {
        return illegal_signature(p, "Method", name->text, desc);
    }
    return slots <= METHOD_SLOTS_MAX || parse_error(p, "Too many arguments in method signature");
}

/* The parts of the NameAndType an entry refers to, which may itself still be unchecked. */
static void name_and_type(const Parser *p, const CpInfo *info, Symbol **name, Symbol **desc) {
    const CpInfo *pair = &p->cp->info[info->pair.b];
    *name = cp_utf8(p->cp, pair->pair.a);
    *desc = cp_utf8(p->cp, pair->pair.b);
}

static bool check_member(Parser *p, u8 tag, const CpInfo *info) {
    Symbol *name, *desc;
    name_and_type(p, info, &name, &desc);
    bool is_method = desc->text[0] == '(';
    if (tag == CP_Fieldref) return !is_method || illegal_signature(p, "Field", name->text, desc);
    if (!is_method) return illegal_signature(p, "Method", name->text, desc);
    if (name->text[0] != '<' || tag == CP_InterfaceMethodref) return true;
    if (name != p->vm->symbol[SYM_init]) {
        return parse_error(p, "Bad method name at constant pool index %u",
                           p->cp->info[info->pair.b].pair.a);
    }
    return true;
}

static bool check_method_handle(Parser *p, const CpInfo *info) {
    u16 kind = info->pair.a;
    Symbol *name, *desc;
    if (kind < REF_INVOKE_VIRTUAL) return true;
    name_and_type(p, &p->cp->info[info->pair.b], &name, &desc);
    bool fine = kind == REF_NEW_INVOKE_SPECIAL ? name == p->vm->symbol[SYM_init] : name->text[0] != '<';
    return fine || parse_error(p, "Bad method name at constant pool index %u",
                               p->cp->info[p->cp->info[info->pair.b].pair.b].pair.a);
}

static bool check_dynamic(Parser *p, u8 tag, const CpInfo *info) {
    Symbol *name, *desc;
    name_and_type(p, info, &name, &desc);
    if ((tag == CP_InvokeDynamic) != (desc->text[0] == '(')) {
        return illegal_signature(p, tag == CP_InvokeDynamic ? "CONSTANT_InvokeDynamic" : "CONSTANT_Dynamic",
                                 name->text, desc);
    }
    if (tag == CP_Dynamic || name->text[0] != '<') return true;
    return parse_error(p, "Bad method name at constant pool index %u", p->cp->info[info->pair.b].pair.a);
}

static bool check_method_type(Parser *p, const CpInfo *info) {
    Symbol *desc = info->utf8;
    u32 slots;
    char return_type;
    if (method_desc_ok(p, desc, &slots, &return_type) && slots <= METHOD_SLOTS_MAX) return true;
    return illegal_signature(p, "Method", "type", desc);
}

static bool check_entry(Parser *p, u16 index) {
    const CpInfo *info = &p->cp->info[index];
    u8 tag = p->cp->tags[index];
    switch (tag) {
    case CP_Class: return check_class(p, info);
    case CP_Fieldref: case CP_Methodref: case CP_InterfaceMethodref: return check_member(p, tag, info);
    case CP_NameAndType: return check_name_and_type(p, info);
    case CP_MethodHandle: return check_method_handle(p, info);
    case CP_MethodType: return check_method_type(p, info);
    case CP_Dynamic: case CP_InvokeDynamic: return check_dynamic(p, tag, info);
    default: return true;
    }
}

bool parse_pool(Parser *p) {
    u16 count = cursor_u16(&p->in);
    if (count == 0) return parse_error(p, "Illegal constant pool size %u", count);
    if (!allocate_pool(p, count)) return false;
    for (u32 i = 1; i < count;) {
        if (!read_entry(p, &i)) return false;
    }
    if (p->in.failed) return parse_error(p, "Truncated class file");
    for (u16 i = 1; i < count; i++) {
        if (!link_entry(p, i)) return false;
    }
    for (u16 i = 1; i < count; i++) {
        if (!check_entry(p, i)) return false;
    }
    return true;
}

bool cp_is_loadable(const ConstPool *cp, u16 index) {
    if (index == 0 || index >= cp->count) return false;
    switch (cp->tags[index]) {
    case CP_Integer: case CP_Float: case CP_Long: case CP_Double: case CP_Class: case CP_String:
    case CP_MethodHandle: case CP_MethodType: case CP_Dynamic:
        return true;
    default:
        return false;
    }
}
