/* java.lang.Class objects and injected fields. */
#include "vm/mirror.h"
#include "vm/heap.h"
#include "vm/thread.h"
#include "vm/vm.h"

u32 injected_offset(Vm *vm, u32 id) { return vm->injected[id]; }
void injected_set_offset(Vm *vm, u32 id, u32 offset) { vm->injected[id] = offset; }

Object *mirror_new(Thread *thread, Class *cls) {
    Vm *vm = thread->vm;
    Class *class_class = known_class(vm, KNOWN_Class);
    if (class_class == NULL || class_class->state < CLASS_LINKED) return NULL; /* vm.c makes it later */
    Object *mirror = heap_new_object(thread, class_class);
    if (mirror == NULL) return NULL;
    field_set_ref(mirror, injected_offset(vm, INJECTED_class_of_mirror), (Object *)cls);
    return cls->mirror = mirror;
}

/* java.lang.Class is final and its injected field lies last. */
Class *mirror_class(Object *mirror) {
    return (Class *)field_ref(mirror, mirror->cls->instance_size - (u32)sizeof(Class *));
}
