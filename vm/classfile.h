/* From class-file bytes to a Class (JVMS 4): format checking of every structure. */
#ifndef VM_CLASSFILE_H
#define VM_CLASSFILE_H

#include "vm/class.h"

enum { CLASS_FILE_MAJOR_MIN = 45, CLASS_FILE_MAJOR_MAX = 69 };

/* What the parser found beside the Class: names still to be resolved by the loader. */
typedef struct ParsedClass {
    Class *cls;                /* super and interfaces are not filled in */
    Symbol *super_name;        /* NULL: none (Object, module-info) */
    u16 interface_count;
    Symbol **interface_names;
} ParsedClass;

/* Parses `bytes`, which must live as long as the class. expected_name (internal form) may be
 * NULL. `origin` as in Class.origin. Throws: ClassFormatError, UnsupportedClassVersionError,
 * NoClassDefFoundError (wrong name), with HotSpot's wording. */
MUST_CHECK bool classfile_parse(Thread *thread, const u8 *bytes, size_t size, const Symbol *expected_name,
                                const char *origin, ParsedClass *out);

/* The name inside a class file without loading it, for `wardian X.class`; malloc'ed.
 * NULL: not one, *error says why. */
char *classfile_peek_name(const u8 *bytes, size_t size, const char **error);

#endif
