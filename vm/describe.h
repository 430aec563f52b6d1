/* Java's way of writing types, methods and modules, for messages. */
#ifndef VM_DESCRIBE_H
#define VM_DESCRIBE_H

#include "base/strbuf.h"
#include "vm/class.h"

/* The type at *descriptor as in source ("int[]", "java.lang.String"); moves past it. */
void describe_type(StrBuf *out, const char **descriptor);
/* Internal name with dots. */
void describe_name(StrBuf *out, const Symbol *class_name);
/* The types between the parentheses: "int, java.lang.String". */
void describe_parameters(StrBuf *out, const Symbol *desc);
/* "void p.A.f(int)"; class_name NULL: without it. */
void describe_method(StrBuf *out, const Symbol *class_name, const Symbol *name, const Symbol *desc);
/* "java.lang.Error: its message", as toString of Throwable. */
void describe_throwable(StrBuf *out, Thread *thread, Object *throwable);
/* The text of a String, or nothing; `before` goes in front of it. */
void describe_string(StrBuf *out, Thread *thread, const char *before, Object *string);
/* "class", "abstract class" or "interface". */
const char *describe_kind(const Class *cls);
/* "'bootstrap'", "'app'", a user-defined loader by its name or class and its identity. */
void describe_loader(StrBuf *out, Thread *thread, const Loader *loader);
/* "A is in unnamed module of loader L @1f", with_parent: and ", parent loader 'app'". */
void describe_home(StrBuf *out, Thread *thread, const Class *cls, bool with_parent);
/* "A and B are in unnamed module of loader 'app'", or two sentences when they differ. */
void describe_modules(StrBuf *out, Thread *thread, const Class *a, const Class *b);

#endif
