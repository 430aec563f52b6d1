/* Loading constraints: the sets.
 *
 * Per name, sets of loaders that must agree. Loaders are held weakly, so that
 * constraints do not keep them alive. Classes below java/ can only be the boot
 * loader's and need none.
 */
#include "vm/constraint.h"
#include <stdlib.h>
#include <string.h>
#include "vm/heap.h"
#include "vm/loader.h"
#include "vm/vm.h"

typedef struct Member {
    Object *loader;        /* a Loader, weak: NULL when it is gone */
    struct Member *next;
} Member;

typedef struct Agreement {
    const Symbol *name;
    Member *members;
    struct Agreement *next;
} Agreement;

static Loader *real_loader(Vm *vm, Loader *loader) { return loader != NULL ? loader : vm->boot_loader; }

static Loader *member_loader(const Member *member) { return (Loader *)member->loader; }

/* ---- Sets, under the load lock --------------------------------------------------- */

static Agreement *find(Vm *vm, const Symbol *name, const Loader *loader) {
    for (Agreement *set = vm->agreements; set != NULL; set = set->next) {
        if (set->name != name) continue;
        for (const Member *m = set->members; m != NULL; m = m->next)
            if (member_loader(m) == loader) return set;
    }
    return NULL;
}

static bool add_member(Agreement *set, Loader *loader) {
    Member *member = calloc(1, sizeof *member);
    if (member == NULL) return false;
    member->loader = (Object *)loader;
    member->next = set->members;
    set->members = member;
    return heap_link_weak(&member->loader, (Object *)loader);
}

static Agreement *make(Vm *vm, const Symbol *name, Loader *loader) {
    Agreement *set = calloc(1, sizeof *set);
    if (set == NULL || !add_member(set, loader)) {
        free(set);
        return NULL;
    }
    set->name = name;
    set->next = vm->agreements;
    vm->agreements = set;
    return set;
}

static Class *loaded_by(const Loader *loader, const Symbol *name) {
    return loader != NULL ? map_get(&loader->classes, name) : NULL;
}

/* The class the loaders of the set have for the name, or NULL. */
static Class *agreed_class(const Agreement *set) {
    for (const Member *m = set->members; m != NULL; m = m->next) {
        Class *cls = loaded_by(member_loader(m), set->name);
        if (cls != NULL) return cls;
    }
    return NULL;
}

static void unlink_set(Vm *vm, const Agreement *set) {
    Agreement **at = &vm->agreements;
    while (*at != set) at = &(*at)->next;
    *at = set->next;
}

static void free_members(Member *members) {
    while (members != NULL) {
        Member *next = members->next;
        if (members->loader != NULL) heap_unlink_weak(&members->loader);
        free(members);
        members = next;
    }
}

/* Links are tied to their address, so members are made anew rather than moved. */
static bool merge(Vm *vm, Agreement *into, Agreement *from) {
    bool good = true;
    for (const Member *m = from->members; m != NULL; m = m->next)
        if (m->loader != NULL) good = add_member(into, member_loader(m)) && good;
    unlink_set(vm, from);
    free_members(from->members);
    free(from);
    return good;
}

/* Sets all of whose loaders but one are gone say nothing any more. */
static void drop_dead(Vm *vm) {
    for (Agreement **at = &vm->agreements; *at != NULL;) {
        Agreement *set = *at;
        u32 alive = 0;
        for (const Member *m = set->members; m != NULL; m = m->next) alive += m->loader != NULL;
        if (alive > 1) {
            at = &set->next;
            continue;
        }
        *at = set->next;
        free_members(set->members);
        free(set);
        vm->agreement_count--;
    }
}

enum { DROP_INTERVAL = 1024 };

static Outcome agree(Vm *vm, const Symbol *name, Loader *a, Loader *b) {
    Agreement *set_a = find(vm, name, a), *set_b = find(vm, name, b);
    if (set_a != NULL && set_a == set_b) return AGREED;
    Class *class_a = set_a != NULL ? agreed_class(set_a) : loaded_by(a, name);
    Class *class_b = set_b != NULL ? agreed_class(set_b) : loaded_by(b, name);
    if (class_a != NULL && class_b != NULL && class_a != class_b) return DIFFERENT;
    if (class_a != NULL && class_a == class_b) return AGREED; /* nothing can change any more */
    if (++vm->agreement_count % DROP_INTERVAL == 0) drop_dead(vm);
    if (set_a == NULL) set_a = make(vm, name, a);
    if (set_a == NULL) return NO_MEMORY;
    bool good = set_b != NULL ? merge(vm, set_a, set_b) : add_member(set_a, b);
    return good ? AGREED : NO_MEMORY;
}

/* ---- Questions -------------------------------------------------------------------- */

/* The class a type names, without array dimensions; NULL: none that needs agreement. */
static Symbol *named_class(Vm *vm, const char *type, size_t length) {
    while (*type == '[') type++, length--;
    if (*type != 'L' || strncmp(type + 1, "java/", 5) == 0) return NULL;
    return symbol_intern(vm, type + 1, length - 2);
}

Outcome constraint_agree(Vm *vm, Loader *a, Loader *b, const Symbol *desc, const char **type) {
    if (a == b) return AGREED;
    for (const char *at = desc->text, *end = at + desc->length; at < end;) {
        if (*at == '(' || *at == ')') {
            at++;
            continue;
        }
        *type = descriptor_next(&at);
        const Symbol *name = named_class(vm, *type, (size_t)(at - *type));
        if (name == NULL) continue;
        pthread_mutex_lock(&vm->load_lock);
        Outcome outcome = agree(vm, name, real_loader(vm, a), real_loader(vm, b));
        pthread_mutex_unlock(&vm->load_lock);
        if (outcome != AGREED) return outcome;
    }
    return AGREED;
}

const Class *constraint_class(Vm *vm, Loader *loader, const Symbol *name) {
    if (vm->agreements == NULL || loader == NULL) return NULL;
    pthread_mutex_lock(&vm->load_lock);
    const Agreement *set = find(vm, name, loader);
    const Class *cls = set != NULL ? agreed_class(set) : NULL;
    pthread_mutex_unlock(&vm->load_lock);
    return cls;
}
