/* java.lang.Class objects and the fields that tie library objects to the runtime.
 *
 * Fields listed in injected.def are added to the library's classes by the
 * layout (link.c): pointers the collector follows and Java code cannot name.
 */
#ifndef VM_MIRROR_H
#define VM_MIRROR_H

#include "vm/class.h"

enum {
#define INJECTED(id, cls) INJECTED_##id,
#include "vm/injected.def"
#undef INJECTED
    INJECTED_COUNT
};

/* Byte offset of an injected field, fixed when its class is laid out. */
u32 injected_offset(Vm *vm, u32 id);
void injected_set_offset(Vm *vm, u32 id, u32 offset); /* link.c, when it lays the class out */

/* Makes and sets cls->mirror. NULL without an exception: java.lang.Class is not linked yet. */
Object *mirror_new(Thread *thread, Class *cls);
Class *mirror_class(Object *mirror);             /* the class a java.lang.Class stands for */

#endif
