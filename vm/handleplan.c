/* Plans: how handles that only move, give or convert arguments run without boxing them. */
#include "vm/exception.h"
#include "vm/handle.h"
#include "vm/heap.h"
#include "vm/jstring.h"
#include "vm/link.h"
#include "vm/mirror.h"
#include "vm/vm.h"

enum { PLAN_SLOTS = 2 * 256 };

static bool is_wide(char type) { return type == 'J' || type == 'D'; }

static char letter_of(const Class *cls) { return cls->is_primitive ? cls->kind : 'L'; }

/* ---- Conversions -------------------------------------------------------------------- */

/* JLS 5.1.2; both kinds may be the same. */
static bool widens(char from, char to) {
    static const char order[] = "BSIJFD";
    if (from == to) return true;
    if (from == 'Z' || to == 'Z' || to == 'C') return false;
    u32 a = 0, b = 0;
    for (u32 i = 0; i < sizeof order - 1; i++) {
        if (order[i] == (from == 'C' ? 'S' : from)) a = i;
        if (order[i] == to) b = i;
    }
    return from == 'C' ? b > a : b >= a;
}

static Slot widen(char from, char to, Slot value) {
    if (from == to || (from != 'J' && from != 'F' && to == 'I')) return value;
    if (from == 'F') return slot_double(value.f);
    i64 integer = from == 'J' ? value.j : value.i;
    if (to == 'F') return slot_float(from == 'J' ? (float)value.j : (float)value.i);
    return to == 'D' ? slot_double((double)integer) : to == 'J' ? slot_long(integer) : value;
}

/* The kind of value in a wrapper, or 0. */
static char wrapped(Thread *thread, const Object *object) {
    static const struct { u32 known; char kind; } kinds[] = {
        {KNOWN_Integer, 'I'}, {KNOWN_Long, 'J'}, {KNOWN_Boolean, 'Z'}, {KNOWN_Double, 'D'},
        {KNOWN_Character, 'C'}, {KNOWN_Byte, 'B'}, {KNOWN_Short, 'S'}, {KNOWN_Float, 'F'},
    };
    for (u32 i = 0; i < ARRAY_COUNT(kinds); i++)
        if (object->cls == known_class(thread->vm, kinds[i].known)) return kinds[i].kind;
    return 0;
}

/* False: the value does not convert; no exception unless boxing ran out of memory. */
static bool apply(Thread *thread, const PlanStep *step, Slot *value) {
    switch (step->op) {
    case STEP_CAST: return value->r == NULL || object_is_instance(value->r, step->cls);
    case STEP_WIDEN: *value = widen(step->from_type, step->to_type, *value); return true;
    case STEP_BOX:
        value->r = handle_box(thread, step->from_type, *value);
        return value->r != NULL;
    case STEP_UNBOX: {
        char kind = value->r != NULL ? wrapped(thread, value->r) : 0;
        if (kind == 0 || !widens(kind, step->to_type)) return false;
        *value = widen(kind, step->to_type, handle_unbox(value->r, kind));
        return true;
    }
    default: return true;
    }
}

static bool choose(Thread *thread, PlanStep *step, Class *from, Class *to) {
    step->from_type = letter_of(from);
    step->to_type = letter_of(to);
    step->cls = to;
    if (from == to) step->op = STEP_MOVE;
    else if (from->is_primitive) step->op = to->is_primitive ? STEP_WIDEN : STEP_BOX;
    else if (to->is_primitive) step->op = STEP_UNBOX;
    else {
        if (!class_link(thread, from) || !class_link(thread, to)) return false;
        step->op = class_is_subtype(from, to) ? STEP_MOVE : STEP_CAST;
    }
    return from->kind != 'V' || !from->is_primitive;
}

/* ---- Running ---------------------------------------------------------------------------- */

/* The result could not be converted: after the call there is no way back. */
static Slot bad_result(Thread *thread, const PlanStep *step, Object *value) {
    if (thread->exception != NULL) return slot_void();
    Class *target = step->cls;
    if (step->op == STEP_UNBOX) target = well_known(thread, KNOWN_Number);
    if (value == NULL) throw_new(thread, EX_NullPointerException, NULL);
    else if (step->op == STEP_UNBOX && wrapped(thread, value) == 0) throw_class_cast(thread, value, target);
    else throw_new(thread, EX_ClassCastException, "Cannot cast %s to %s", class_external_name(value->cls),
                   class_external_name(step->cls));
    return slot_void();
}

static Slot finish(Thread *thread, const HandlePlan *plan, Slot result) {
    if (thread->exception != NULL || plan->result.op == STEP_MOVE) return result;
    Object *value = result.r;
    return apply(thread, &plan->result, &result) ? result : bad_result(thread, &plan->result, value);
}

bool plan_call(Thread *thread, const HandlePlan *plan, Slot *args, Slot *result) {
    Slot slots[PLAN_SLOTS];
    if (plan->test.handle != NULL) {
        Slot holds = handle_call(thread, plan->test.handle, plan->test.desc, args);
        const HandlePart *part = holds.i != 0 ? &plan->target : &plan->fallback;
        *result = thread->exception == NULL ? handle_call(thread, part->handle, part->desc, args) : slot_void();
        return true;
    }
    u32 at = 0;
    for (u32 i = 0; i < plan->count; i++) {
        const PlanStep *step = &plan->steps[i];
        slots[at] = step->op == STEP_CONSTANT ? step->value : args[step->from];
        if (!apply(thread, step, &slots[at])) return thread->exception != NULL;
        at += is_wide(step->to_type) ? 2 : 1;
    }
    *result = finish(thread, plan, handle_call(thread, plan->target.handle, plan->target.desc, slots));
    return true;
}

/* ---- Making ------------------------------------------------------------------------------ */

static HandlePlan *new_plan(Thread *thread, u32 count, Object *target, Object *desc) {
    HandlePlan *plan = heap_meta(thread, sizeof(HandlePlan) + count * sizeof(PlanStep));
    if (plan == NULL) return NULL;
    plan->count = count;
    plan->target = (HandlePart){target, jstring_to_symbol(thread, desc)};
    return plan->target.desc != NULL ? plan : NULL;
}

static void set_plan(Thread *thread, Object *handle, HandlePlan *plan) {
    HandleTarget *target = handle_new_target(thread, HANDLE_PLAN, handle->cls, NULL);
    if (target == NULL) return;
    target->plan = plan;
    handle_set_target(thread, handle, target);
}

/* Where each argument starts. */
static void find_slots(Object *types, u16 *starts) {
    u16 at = 0;
    for (i32 i = 0; i < array_length(types); i++) {
        starts[i] = at;
        at += is_wide(letter_of(mirror_class(array_refs(types)[i]))) ? 2 : 1;
    }
}

bool plan_shuffle(Thread *thread, const PlanParts *parts, Object *sources, Object *constants) {
    u16 starts[256];
    u32 count = parts->to->length;
    HandlePlan *plan = new_plan(thread, count, parts->target, parts->desc);
    if (plan == NULL) return false;
    find_slots(parts->from, starts);
    for (u32 i = 0; i < count; i++) {
        i32 source = array_ints(sources)[i];
        char type = letter_of(mirror_class(array_refs(parts->to)[i]));
        plan->steps[i] = (PlanStep){.op = STEP_MOVE, .from_type = type, .to_type = type};
        if (source >= 0) plan->steps[i].from = starts[source];
        else {
            plan->steps[i].op = STEP_CONSTANT;
            plan->steps[i].value = handle_unbox(array_refs(constants)[-1 - source], type);
        }
    }
    set_plan(thread, parts->handle, plan);
    return true;
}

bool plan_convert(Thread *thread, const PlanParts *parts, Class *result_from, Class *result_to) {
    u16 starts[256];
    u32 count = parts->to->length;
    HandlePlan *plan = new_plan(thread, count, parts->target, parts->desc);
    if (plan == NULL) return false;
    find_slots(parts->from, starts);
    for (u32 i = 0; i < count; i++) {
        plan->steps[i].from = starts[i];
        Class *from = mirror_class(array_refs(parts->from)[i]);
        if (!choose(thread, &plan->steps[i], from, mirror_class(array_refs(parts->to)[i]))) return false;
    }
    if (result_to->is_primitive && result_to->kind == 'V') plan->result.op = STEP_MOVE;
    else if (!choose(thread, &plan->result, result_from, result_to)) return false;
    set_plan(thread, parts->handle, plan);
    return true;
}

bool plan_guard(Thread *thread, const PlanParts *parts, Object *test, Object *test_desc, Object *fallback) {
    HandlePlan *plan = new_plan(thread, 0, parts->target, parts->desc);
    if (plan == NULL) return false;
    plan->test = (HandlePart){test, jstring_to_symbol(thread, test_desc)};
    plan->fallback = (HandlePart){fallback, plan->target.desc};
    if (plan->test.desc == NULL) return false;
    set_plan(thread, parts->handle, plan);
    return true;
}
