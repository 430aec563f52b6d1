/* Access control (JVMS 5.4.4): the errors of denied access. The questions are in resolve.h. */
#ifndef VM_ACCESS_H
#define VM_ACCESS_H

#include "vm/class.h"

/* IllegalAccessError naming the class that may not be seen. */
void throw_class_access(Thread *thread, const Class *from, const Class *to);
/* Is the class of a package that the library does not export? IllegalAccessError for it; `check`: which one failed. */
bool class_is_hidden_from(const Class *from, const Class *to);
void throw_not_exported(Thread *thread, const Class *from, const Class *to, const char *check);
void throw_field_access(Thread *thread, const Class *from, const Field *field);
void throw_method_access(Thread *thread, const Class *from, const Method *method);

#endif
