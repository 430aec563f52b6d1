/* The class-file parser: the frame around pool, members and attributes; see classfile.h. */
#include "vm/classfile.h"
#include "base/strbuf.h"
#include "vm/classfile_parser.h"
#include "vm/heap.h"
#include <stdlib.h>
#include <string.h>

enum { MAGIC = 0xCAFEBABE, PREVIEW_MINOR = 65535, BLOCK_MIN = 1024, BLOCK_MAX = 32 * 1024 };

/* ---- Errors ---------------------------------------------------------------------- */

static void throw_format_error(Parser *p, const char *format, va_list args, bool named) {
    StrBuf text = {0};
    strbuf_vformat(&text, format, args);
    if (named) strbuf_format(&text, " in class file %s", p->name);
    throw_new(p->thread, EX_ClassFormatError, "%s", text.text != NULL ? text.text : "");
    strbuf_free(&text);
}

bool parse_error(Parser *p, const char *format, ...) {
    if (p->in.failed) {
        throw_new(p->thread, EX_ClassFormatError, "Truncated class file");
        return false;
    }
    va_list args;
    va_start(args, format);
    throw_format_error(p, format, args, true);
    va_end(args);
    return false;
}

bool parse_error_plain(Parser *p, const char *format, ...) {
    va_list args;
    va_start(args, format);
    throw_format_error(p, format, args, false);
    va_end(args);
    return false;
}

bool parse_error_module(Parser *p) {
    throw_new(p->thread, EX_NoClassDefFoundError,
              "%s is not a class because access_flag ACC_MODULE is set", p->name);
    return false;
}

bool illegal_name(Parser *p, const char *what, const Symbol *name) {
    return parse_error_plain(p, "Illegal %s name \"%s\" in class %s", what, name->text, p->name);
}

static bool too_deep(Parser *p) {
    return parse_error(p, "Array type descriptor has more than 255 dimensions");
}

bool illegal_class_name(Parser *p, const Symbol *name) {
    return descriptor_is_too_deep(name) ? too_deep(p) : parse_error(p, "Illegal class name \"%s\"", name->text);
}

bool illegal_signature(Parser *p, const char *what, const char *name, const Symbol *desc) {
    if (descriptor_is_too_deep(desc)) return too_deep(p);
    if (p->major >= JAVA_5 && descriptor_has_bad_class(desc)) {
        return parse_error(p, "Class name is empty or contains illegal character in descriptor");
    }
    return parse_error_plain(p, "%s \"%s\" in class %s has illegal signature \"%s\"", what,
                             name, p->name, desc->text);
}

/* ---- Memory ---------------------------------------------------------------------- */

/* Starts a block whose first word links to the one before, so that the class holds all. */
static bool new_block(Parser *p, size_t at_least) {
    size_t size = p->cls->size * 2;
    if (size < BLOCK_MIN) size = BLOCK_MIN;
    if (size > BLOCK_MAX) size = BLOCK_MAX;
    if (p->block != NULL) size = BLOCK_MIN * 2; /* the estimate was short: small steps */
    if (size < at_least + sizeof(void *)) size = at_least + sizeof(void *);
    u8 *block = heap_meta(p->thread, size);
    if (block == NULL) return false;
    *(void **)(void *)block = p->cls->metadata;
    p->cls->metadata = block;
    p->block = block;
    p->block_used = sizeof(void *);
    p->block_size = size;
    return true;
}

void *parser_allocate(Parser *p, size_t size) {
    size = (size + 7) & ~(size_t)7;
    if (size > p->block_size - p->block_used && !new_block(p, size)) return NULL;
    void *memory = p->block + p->block_used;
    p->block_used += size;
    return memory;
}

/* ---- Header ---------------------------------------------------------------------- */

/* Throws UnsupportedClassVersionError saying "NAME (class file version M.m) WHY". */
static bool unsupported(Parser *p, const char *why) {
    throw_new(p->thread, EX_UnsupportedClassVersionError, "%s (class file version %u.%u) %s",
              p->name, p->major, p->minor, why);
    return false;
}

static bool check_version(Parser *p) {
    if (p->major < CLASS_FILE_MAJOR_MIN) {
        return unsupported(p, "was compiled with an invalid major version");
    }
    if (p->major > CLASS_FILE_MAJOR_MAX) {
        throw_new(p->thread, EX_UnsupportedClassVersionError,
                  "%s has been compiled by a more recent version of the Java Runtime (class file "
                  "version %u.%u), this version of the Java Runtime only recognizes class file "
                  "versions up to %d.0",
                  p->name, p->major, p->minor, CLASS_FILE_MAJOR_MAX);
        return false;
    }
    if (p->major < JAVA_12 || p->minor == 0) return true;
    if (p->minor != PREVIEW_MINOR) {
        return unsupported(p, "was compiled with an invalid non-zero minor version");
    }
    if (p->major == CLASS_FILE_MAJOR_MAX) return true; /* preview features are always enabled */
    throw_new(p->thread, EX_UnsupportedClassVersionError,
              "%s (class file version %u.%u) was compiled with preview features that are "
              "unsupported. This version of the Java Runtime only recognizes preview features for "
              "class file version %d.%u",
              p->name, p->major, p->minor, CLASS_FILE_MAJOR_MAX, PREVIEW_MINOR);
    return false;
}

static bool parse_magic_and_version(Parser *p) {
    u32 magic = cursor_u32(&p->in);
    p->minor = cursor_u16(&p->in);
    p->major = cursor_u16(&p->in);
    if (p->in.failed) return parse_error(p, "Truncated class file");
    if (magic != MAGIC) return parse_error(p, "Incompatible magic value %u", magic);
    p->cls->major = p->major;
    p->cls->minor = p->minor;
    return check_version(p);
}

/* ---- This class, super, interfaces -------------------------------------------------- */

bool class_flags_ok(const Parser *p, u16 flags) {
    bool is_interface = (flags & ACC_INTERFACE) != 0, is_abstract = (flags & ACC_ABSTRACT) != 0;
    if (is_abstract && (flags & ACC_FINAL) != 0) return false;
    if (is_interface && !is_abstract) return false;
    if (p->major < JAVA_5) return true;
    if (is_interface) return (flags & (ACC_SUPER | ACC_ENUM)) == 0;
    return (flags & ACC_ANNOTATION) == 0;
}

static bool parse_class_flags(Parser *p) {
    u16 flags = cursor_u16(&p->in);
    if (p->in.failed) return parse_error(p, "Truncated class file");
    if ((flags & ACC_MODULE) != 0 && p->major >= JAVA_9) return parse_error_module(p);
    if (p->module_tag != 0) return parse_error(p, "Unknown constant tag %u", p->module_tag);
    flags &= ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_INTERFACE | ACC_ABSTRACT | ACC_SYNTHETIC |
             ACC_ANNOTATION | ACC_ENUM;
    if ((flags & ACC_INTERFACE) != 0 && p->major < JAVA_6) flags |= ACC_ABSTRACT;
    if (!class_flags_ok(p, flags)) {
        return parse_error_plain(p, "Illegal class modifiers in class %s: 0x%X", p->name, flags);
    }
    p->cls->flags = flags;
    p->cls->is_interface = (flags & ACC_INTERFACE) != 0;
    return true;
}

/* Reads the index of a class that is not one of arrays; the texts say which, for messages. */
static bool parse_class_index(Parser *p, const char *what, const char *short_what,
                              Symbol **name) {
    u16 index = cursor_u16(&p->in);
    if (!cp_is(p->cp, index, CP_Class)) {
        return parse_error(p, "Invalid %s index %u%s", what, index,
                           p->cls->name == NULL ? " in constant pool" : "");
    }
    *name = p->cp->info[index].utf8;
    return (*name)->text[0] != '[' || parse_error(p, "Bad %s name", short_what);
}

static bool parse_this_class(Parser *p, const Symbol *expected) {
    Symbol *name = NULL;
    if (!parse_class_index(p, "this class", "class", &name)) return false;
    p->cls->name = name;
    if (expected != NULL && name != expected) {
        throw_new(p->thread, EX_NoClassDefFoundError, "%s (wrong name: %s)", expected->text,
                  name->text);
        return false;
    }
    p->name = name->text;
    return true;
}

static bool parse_super(Parser *p, ParsedClass *out) {
    Cursor ahead = p->in;
    if (symbol_is(p->cls->name, "java/lang/Object") && cursor_u16(&ahead) == 0 && !ahead.failed) {
        p->in = ahead;
        return true;
    }
    if (!parse_class_index(p, "superclass", "superclass", &out->super_name)) return false;
    if (!p->cls->is_interface || symbol_is(out->super_name, "java/lang/Object")) return true;
    return parse_error(p, "Interfaces must have java.lang.Object as superclass");
}

static bool parse_interface(Parser *p, PairSet *seen, Symbol **name) {
    u16 index = cursor_u16(&p->in);
    if (p->in.failed || !cp_is(p->cp, index, CP_Class)) {
        return parse_error(p, "Interface name has bad constant pool index %u", index);
    }
    *name = p->cp->info[index].utf8;
    if ((*name)->text[0] == '[') return parse_error(p, "Bad interface name");
    if (pair_set_add(seen, *name, *name)) return true;
    return parse_error(p, "Duplicate interface name \"%s\"", (*name)->text);
}

static bool parse_interfaces(Parser *p, ParsedClass *out) {
    u16 count = cursor_u16(&p->in);
    out->interface_count = count;
    if (count == 0) return true;
    PairSet seen;
    out->interface_names = parser_allocate(p, count * sizeof *out->interface_names);
    if (out->interface_names == NULL || !pair_set_init(p, &seen, count)) return false;
    bool ok = true;
    for (u32 i = 0; ok && i < count; i++) {
        ok = parse_interface(p, &seen, &out->interface_names[i]);
    }
    pair_set_free(&seen);
    return ok;
}

/* ---- The whole -------------------------------------------------------------------- */

static bool parse_all(Parser *p, const Symbol *expected, ParsedClass *out) {
    if (!parse_magic_and_version(p) || !parse_pool(p)) return false;
    if (!parse_class_flags(p) || !parse_this_class(p, expected)) return false;
    if (!parse_super(p, out) || !parse_interfaces(p, out)) return false;
    if (!parse_fields(p) || !parse_methods(p) || !parse_class_attributes(p)) return false;
    if (cursor_left(&p->in) == 0) return true;
    return parse_error_plain(p, "Extra bytes at the end of class file %s", p->name);
}

bool classfile_parse(Thread *thread, const u8 *bytes, size_t size, const Symbol *expected_name,
                     const char *origin, ParsedClass *out) {
    *out = (ParsedClass){0};
    Class *cls = heap_meta(thread, sizeof *cls);
    if (cls == NULL) return false;
    Parser parser = {.thread = thread, .vm = thread->vm, .in = cursor_make(bytes, size),
                     .cls = cls,
                     .name = expected_name != NULL ? expected_name->text : "<Unknown>"};
    if (size > INT32_MAX) return parse_error_plain(&parser, "Class file too large");
    cls->bytes = bytes;
    cls->size = (u32)size;
    cls->kind = 'L';
    cls->origin = origin;
    out->cls = cls;
    return parse_all(&parser, expected_name, out);
}

/* ---- Peeking ---------------------------------------------------------------------- */

/* Bytes after the tag of a pool entry of fixed size; 0 for Utf8 and unknown tags. */
static size_t entry_size(u8 tag) {
    switch (tag) {
    case CP_Class: case CP_String: case CP_MethodType: case CP_Module: case CP_Package: return 2;
    case CP_MethodHandle: return 3;
    case CP_Long: case CP_Double: return 8;
    case CP_Integer: case CP_Float: case CP_Fieldref: case CP_Methodref: case CP_Dynamic:
    case CP_InterfaceMethodref: case CP_NameAndType: case CP_InvokeDynamic: return 4;
    default: return 0;
    }
}

/* Fills starts[i] with the offset of entry i's tag. */
static bool index_pool(Cursor *in, u32 *starts, u16 count) {
    for (u32 i = 1; i < count; i++) {
        starts[i] = (u32)cursor_offset(in);
        u8 tag = cursor_u8(in);
        size_t size = tag == CP_Utf8 ? cursor_u16(in) : entry_size(tag);
        if ((size == 0 && tag != CP_Utf8) || cursor_take(in, size) == NULL) return false;
        if (tag == CP_Long || tag == CP_Double) i++;
    }
    return !in->failed;
}

/* A cursor after the tag of entry `index`, failed when it is of another kind. */
static Cursor entry_at(const Cursor *in, const u32 *starts, u16 count, u16 index, u8 tag) {
    Cursor c = cursor_make(in->start, (size_t)(in->end - in->start));
    bool inside = index != 0 && index < count && starts[index] != 0;
    cursor_take(&c, inside ? starts[index] : SIZE_MAX);
    if (cursor_u8(&c) != tag) c.failed = true;
    return c;
}

static char *this_class_name(Cursor *in, u32 *starts, u16 count) {
    if (!index_pool(in, starts, count)) return NULL;
    cursor_take(in, 2);
    Cursor cls = entry_at(in, starts, count, cursor_u16(in), CP_Class);
    u16 text_index = cursor_u16(&cls);
    if (cls.failed) return NULL;
    Cursor text = entry_at(in, starts, count, text_index, CP_Utf8);
    u16 length = cursor_u16(&text);
    const u8 *name = cursor_take(&text, length);
    if (text.failed || name == NULL || !name_is_class((const char *)name, length)) return NULL;
    return strndup((const char *)name, length);
}

char *classfile_peek_name(const u8 *bytes, size_t size, const char **error) {
    Cursor in = cursor_make(bytes, size < INT32_MAX ? size : INT32_MAX);
    if (cursor_u32(&in) != MAGIC) {
        *error = "not a class file (it does not start with CAFEBABE)";
        return NULL;
    }
    cursor_take(&in, 4);
    u16 count = cursor_u16(&in);
    u32 *starts = calloc(count + 1u, sizeof *starts);
    if (starts == NULL) {
        *error = "out of memory";
        return NULL;
    }
    char *name = this_class_name(&in, starts, count);
    free(starts);
    if (name == NULL) *error = "a damaged class file";
    return name;
}
