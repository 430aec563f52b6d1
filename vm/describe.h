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
/* "A and B are in unnamed module of loader 'app'", or two sentences when they differ. */
void describe_modules(StrBuf *out, Thread *thread, const Class *a, const Class *b);

#endif
