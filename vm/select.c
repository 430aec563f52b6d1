/* Maximally-specific superinterface methods (JVMS 5.4.3.3, 5.4.6).
 *
 * A superinterface method is maximally specific when no subinterface, itself
 * a superinterface of the class, declares the method too.  Candidates are few,
 * so one list and a pairwise test do; linked classes have all their interfaces
 * in one flat table, others are walked.
 */
#include "vm/select.h"

#include <stdlib.h>

typedef struct Candidates {
    Method *few[16];   /* usually enough */
    Method **methods;  /* few, or malloc'ed */
    u32 count, capacity;
} Candidates;

/* Out of memory drops the candidate: look-up then fails with a Java error, never crashes. */
static void add_candidate(Candidates *set, Method *method) {
    for (u32 i = 0; i < set->count; i++)
        if (set->methods[i] == method) return;
    if (set->count == set->capacity) {
        Method **grown = malloc(2 * set->capacity * sizeof *grown);
        if (grown == NULL) return;
        for (u32 i = 0; i < set->count; i++) grown[i] = set->methods[i];
        if (set->methods != set->few) free(set->methods);
        set->methods = grown;
        set->capacity *= 2;
    }
    set->methods[set->count++] = method;
}

static void add_declared(Candidates *set, const Class *interface, const Symbol *name,
                         const Symbol *desc) {
    Method *method = class_declared_method(interface, name, desc);
    if (method != NULL && (method->flags & (ACC_PRIVATE | ACC_STATIC)) == 0)
        add_candidate(set, method);
}

static void collect(Candidates *set, const Class *cls, const Symbol *name, const Symbol *desc) {
    if (cls->itables != NULL) { /* linked, or far enough that the interfaces are known */
        for (u32 i = 0; i < cls->itable_count; i++)
            add_declared(set, cls->itables[i].interface, name, desc);
        return;
    }
    for (; cls != NULL; cls = cls->super)
        for (u32 i = 0; i < cls->interface_count; i++) {
            add_declared(set, cls->interfaces[i], name, desc);
            collect(set, cls->interfaces[i], name, desc);
        }
}

static bool is_maximally_specific(const Candidates *set, const Method *method) {
    for (u32 i = 0; i < set->count; i++) {
        const Class *other = set->methods[i]->owner;
        if (other != method->owner && class_implements(other, method->owner)) return false;
    }
    return true;
}

void select_interface_method(const Class *cls, const Symbol *name, const Symbol *desc,
                             Selection *out) {
    Candidates set = {.count = 0, .capacity = ARRAY_COUNT(set.few)};
    set.methods = set.few;
    *out = (Selection){NULL, NULL, NULL};
    collect(&set, cls, name, desc);
    for (u32 i = 0; i < set.count; i++) {
        Method *method = set.methods[i];
        if (!is_maximally_specific(&set, method)) continue;
        if (out->any == NULL) out->any = method;
        if (method_is_abstract(method)) continue;
        if (out->concrete == NULL) out->concrete = method;
        else if (out->conflict == NULL) out->conflict = method;
    }
    if (set.methods != set.few) free(set.methods);
}
