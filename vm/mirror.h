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
    INJECTED_COUNT
};

/* Byte offset of an injected field, fixed when its class is laid out. */
u32 injected_offset(Vm *vm, u32 id);

Object *mirror_new(Thread *thread, Class *cls);  /* makes and sets cls->mirror */
Class *mirror_class(Object *mirror);             /* the class a java.lang.Class stands for */

#endif
