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

/* Replaces the index of a text by the text itself; NULL with an exception pending. */
static Symbol *link_text(Parser *p, CpInfo *info) {
    Symbol *text = cp_utf8(p->cp, info->pair.a);
    if (text == NULL) bad_index(p, info->pair.a);
    else info->utf8 = text;
    return text;
}

static bool check_class(Parser *p, CpInfo *info) {
    Symbol *name = link_text(p, info);
    if (name == NULL) return false;
    if (name_is_class_or_array(name)) return true;
    return parse_error(p, "Illegal class name \"%s\"", name->text);
}

static bool illegal_signature(Parser *p, const char *what, const Symbol *name, const Symbol *desc) {
    return parse_error_plain(p, "%s \"%s\" in class %s has illegal signature \"%s\"", what,
                             name->text, p->name, desc->text);
}

static bool illegal_name(Parser *p, const char *what, const Symbol *name) {
    return parse_error_plain(p, "Illegal %s name \"%s\" in class %s", what, name->text, p->name);
}

static bool check_name_and_type(Parser *p, const CpInfo *info) {
    Symbol *name = cp_utf8(p->cp, info->pair.a), *desc = cp_utf8(p->cp, info->pair.b);
    if (name == NULL) return bad_index(p, info->pair.a);
    if (desc == NULL) return bad_index(p, info->pair.b);
    if (desc->text[0] != '(') {
        if (!name_is_field(name)) return illegal_name(p, "field", name);
        return descriptor_is_field(desc) || illegal_signature(p, "Field", name, desc);
    }
    u32 slots;
    char return_type;
    if (!name_is_method(name)) return illegal_name(p, "method", name);
    if (!descriptor_is_method(desc, &slots, &return_type)) {
        return illegal_signature(p, "Method", name, desc);
    }
    if (slots <= METHOD_SLOTS_MAX) return true;
    return parse_error(p, "Too many arguments in method signature");
}

/* The parts of a NameAndType entry, which may itself still be unchecked. */
static bool name_and_type(Parser *p, u16 index, Symbol **name, Symbol **desc) {
    if (!cp_is(p->cp, index, CP_NameAndType)) return bad_index(p, index);
    *name = cp_utf8(p->cp, p->cp->info[index].pair.a);
    *desc = cp_utf8(p->cp, p->cp->info[index].pair.b);
    return (*name != NULL && *desc != NULL) || bad_index(p, index);
}

static bool check_member(Parser *p, u8 tag, const CpInfo *info) {
    Symbol *name, *desc;
    if (!cp_is(p->cp, info->pair.a, CP_Class)) return bad_index(p, info->pair.a);
    if (!name_and_type(p, info->pair.b, &name, &desc)) return false;
    bool is_method = desc->text[0] == '(';
    if (tag == CP_Fieldref) return !is_method || illegal_signature(p, "Field", name, desc);
    if (!is_method) return illegal_signature(p, "Method", name, desc);
    if (name->text[0] != '<') return true;
    if (name != p->vm->symbol[SYM_init] || tag == CP_InterfaceMethodref) {
        return parse_error(p, "Bad method name at constant pool index %u",
                           p->cp->info[info->pair.b].pair.a);
    }
    return desc->text[desc->length - 1] == 'V' || illegal_signature(p, "Method", name, desc);
}

/* The tag of a member reference, or 0, with its name in *name. */
static u8 member_tag(const Parser *p, u16 index, Symbol **name) {
    const ConstPool *cp = p->cp;
    if (index >= cp->count) return 0;
    u8 tag = cp->tags[index];
    if (tag < CP_Fieldref || tag > CP_InterfaceMethodref) return 0;
    u16 nat = cp->info[index].pair.b;
    *name = cp_is(cp, nat, CP_NameAndType) ? cp_utf8(cp, cp->info[nat].pair.a) : NULL;
    return *name != NULL ? tag : 0;
}

static bool handle_tag_fits(const Parser *p, u16 kind, u8 tag) {
    if (kind >= REF_GET_FIELD && kind <= REF_PUT_STATIC) return tag == CP_Fieldref;
    if (kind == REF_INVOKE_VIRTUAL || kind == REF_NEW_INVOKE_SPECIAL) return tag == CP_Methodref;
    if (kind == REF_INVOKE_INTERFACE) return tag == CP_InterfaceMethodref;
    return tag == CP_Methodref || (tag == CP_InterfaceMethodref && p->major >= JAVA_8);
}

static bool check_method_handle(Parser *p, const CpInfo *info) {
    u16 kind = info->pair.a;
    Symbol *name = NULL;
    u8 tag = member_tag(p, info->pair.b, &name);
    if (kind < REF_GET_FIELD || kind > REF_INVOKE_INTERFACE) {
        return parse_error(p, "Bad method handle kind at constant pool index %u", info->pair.b);
    }
    if (tag == 0 || !handle_tag_fits(p, kind, tag)) {
        return parse_error(p, "Invalid constant pool index %u", info->pair.b);
    }
    if (kind == REF_NEW_INVOKE_SPECIAL) {
        if (name == p->vm->symbol[SYM_init]) return true;
    } else if (kind < REF_INVOKE_VIRTUAL || name->text[0] != '<') {
        return true;
    }
    return parse_error(p, "Bad method name at constant pool index %u", info->pair.b);
}

static bool check_dynamic(Parser *p, u8 tag, const CpInfo *info) {
    Symbol *name, *desc;
    if (!name_and_type(p, info->pair.b, &name, &desc)) return false;
    if ((tag == CP_InvokeDynamic) != (desc->text[0] == '(')) {
        return illegal_signature(p, tag == CP_InvokeDynamic ? "Method" : "Field", name, desc);
    }
    if (tag == CP_InvokeDynamic && name->text[0] == '<') {
        return parse_error(p, "Bad method name at constant pool index %u", info->pair.b);
    }
    if (info->pair.a + 1u > p->bootstrap_needed) p->bootstrap_needed = info->pair.a + 1u;
    return true;
}

static bool check_method_type(Parser *p, CpInfo *info) {
    Symbol *desc = link_text(p, info);
    u32 slots;
    char return_type;
    if (desc == NULL) return false;
    if (descriptor_is_method(desc, &slots, &return_type) && slots <= METHOD_SLOTS_MAX) return true;
    return illegal_signature(p, "Method", desc, desc);
}

static bool check_entry(Parser *p, u16 index) {
    CpInfo *info = &p->cp->info[index];
    u8 tag = p->cp->tags[index];
    switch (tag) {
    case CP_Class: return check_class(p, info);
    case CP_String: return link_text(p, info) != NULL;
    case CP_Fieldref: case CP_Methodref: case CP_InterfaceMethodref:
        return check_member(p, tag, info);
    case CP_NameAndType: return check_name_and_type(p, info);
    case CP_MethodHandle: return check_method_handle(p, info);
    case CP_MethodType: return check_method_type(p, info);
    case CP_Dynamic: case CP_InvokeDynamic: return check_dynamic(p, tag, info);
    case CP_Module: case CP_Package:
        p->module_tag = tag;
        return link_text(p, info) != NULL;
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
