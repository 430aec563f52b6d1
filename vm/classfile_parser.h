/* Shared by the files of the class-file parser; nobody else includes this. */
#ifndef VM_CLASSFILE_PARSER_H
#define VM_CLASSFILE_PARSER_H

#include "base/cursor.h"
#include "vm/classfile.h"
#include "vm/exception.h"
#include "vm/vm.h"

enum { JAVA_5 = 49, JAVA_6 = 50, JAVA_7 = 51, JAVA_8 = 52, JAVA_9 = 53, JAVA_11 = 55, JAVA_12 = 56,
       JAVA_16 = 60, JAVA_17 = 61 };

typedef struct Parser {
    Thread *thread;
    Vm *vm;
    Cursor in;            /* the whole file */
    Class *cls;           /* being filled */
    ConstPool *cp;
    const char *name;     /* of the class, for messages */
    u16 major, minor;
    u8 module_tag;        /* the pool has Module or Package entries: their tag */
    u32 bootstrap_needed; /* highest bootstrap index in the pool, plus one */
    u8 *block;            /* current block of metadata */
    size_t block_used, block_size;
} Parser;

/* Throws ClassFormatError with the message, " in class file NAME" appended; when the input has
 * ended, "Truncated class file" instead. Returns false. */
bool parse_error(Parser *p, const char *format, ...) PRINTF(2, 3);
/* The same with nothing appended. */
bool parse_error_plain(Parser *p, const char *format, ...) PRINTF(2, 3);

/* NoClassDefFoundError: the flags say that it is a module. */
bool parse_error_module(Parser *p);
/* ClassFormatError about a name or a descriptor; `what` is "field" or "Field", "method" or "Method". */
bool illegal_name(Parser *p, const char *what, const Symbol *name);
bool illegal_class_name(Parser *p, const Symbol *name);
bool illegal_signature(Parser *p, const char *what, const char *name, const Symbol *desc);

/* Zeroed memory that lives as long as the class; NULL with OutOfMemoryError pending. Its parts
 * stay alive through Class.metadata, so that interior pointers are enough. */
void *parser_allocate(Parser *p, size_t size);

/* Do the flags of a class or an inner class go together (JVMS 4.1, 4.7.6)? */
bool class_flags_ok(const Parser *p, u16 flags);

/* ---- classfile_pool.c -------------------------------------------------------- */

bool parse_pool(Parser *p);
/* Is entry `index` inside the pool and of this kind? */
static inline bool cp_is(const ConstPool *cp, u16 index, u8 tag) {
    return index < cp->count && cp->tags[index] == tag;
}
static inline bool cp_is_or_zero(const ConstPool *cp, u16 index, u8 tag) {
    return index == 0 || cp_is(cp, index, tag);
}
static inline Symbol *cp_utf8(const ConstPool *cp, u16 index) {
    return cp_is(cp, index, CP_Utf8) ? cp->info[index].utf8 : NULL;
}
/* Can the entry be loaded by ldc and given to bootstrap methods (JVMS 4.4, table 4.4-C)? */
bool cp_is_loadable(const ConstPool *cp, u16 index);

/* ---- classfile_names.c (JVMS 4.2, 4.3) ---------------------------------------- */

bool name_is_class(const char *text, size_t length);     /* internal form, no array */
bool name_is_module(const Symbol *name);
/* May a class file of this version have it? */
bool class_name_ok(const Parser *p, const Symbol *name); /* an array's, too */
bool field_name_ok(const Parser *p, const Symbol *name);
bool method_name_ok(const Parser *p, const Symbol *name); /* <init> and <clinit> included */
bool field_desc_ok(const Parser *p, const Symbol *desc);
/* *slots: of the arguments, long and double counting two, without `this`. */
bool method_desc_ok(const Parser *p, const Symbol *desc, u32 *slots, char *return_type);
/* What makes a descriptor illegal: the name of a class in it; more than 255 dimensions. */
bool descriptor_has_bad_class(const Symbol *desc);
bool descriptor_is_too_deep(const Symbol *desc);

/* ---- classfile_attributes.c (JVMS 4.7) ---------------------------------------- */

bool parse_class_attributes(Parser *p);
bool parse_field_attributes(Parser *p, Field *field);
bool parse_method_attributes(Parser *p, Method *method);

/* ---- classfile_members.c (JVMS 4.5, 4.6) --------------------------------------- */

bool parse_fields(Parser *p);
bool parse_methods(Parser *p);

/* A set of (name, descriptor) pairs, for finding duplicates. */
typedef struct PairSet {
    struct Pair { const Symbol *name, *desc; } *pairs, inline_pairs[64];
    u32 mask;
} PairSet;

bool pair_set_init(Parser *p, PairSet *set, u32 count);
bool pair_set_add(PairSet *set, const Symbol *name, const Symbol *desc); /* false: it was there */
void pair_set_free(PairSet *set);

#endif
