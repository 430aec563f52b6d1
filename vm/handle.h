/* What method handles and variable handles hold behind their Java objects. */
#ifndef VM_HANDLE_H
#define VM_HANDLE_H

#include "vm/class.h"

/* Reference kinds (JVMS 4.4.8); HANDLE_JAVA: the handle's own method `call` does the work. */
enum {
    HANDLE_JAVA, HANDLE_GET_FIELD, HANDLE_GET_STATIC, HANDLE_PUT_FIELD, HANDLE_PUT_STATIC, HANDLE_VIRTUAL,
    HANDLE_STATIC, HANDLE_SPECIAL, HANDLE_NEW, HANDLE_INTERFACE,
    HANDLE_PLAN /* arguments are moved and converted, then another handle is called */
};

/* Behind a MethodHandle (INJECTED_target_of_handle); never changes once set. */
typedef struct HandleTarget {
    u8 kind;
    Class *owner;    /* HANDLE_NEW: what is made */
    Field *field;    /* the four field kinds */
    Method *method;  /* the others */
    Method *injected; /* calls it in the name of the lookup class; NULL: it does not ask for its caller */
    struct HandlePlan *plan;
} HandleTarget;

/* ---- Callers (handle_caller.c) ---- */

/* Does the method ask for its caller's class? */
bool handle_asks_caller(const Method *method);
/* A static method of `caller` that calls the method as a handle of this kind does. NULL: exception pending. */
Method *handle_injected(Thread *thread, Class *caller, u8 kind, Method *method);

/* ---- Plans (handleplan.c) ---- */

typedef enum StepOp { STEP_MOVE, STEP_CONSTANT, STEP_CAST, STEP_WIDEN, STEP_BOX, STEP_UNBOX } StepOp;

/* Makes one argument, or the result. */
typedef struct PlanStep {
    u8 op;
    char from_type, to_type;
    u16 from;       /* slot of the argument taken */
    Class *cls;     /* STEP_CAST */
    Slot value;     /* STEP_CONSTANT */
} PlanStep;

typedef struct HandlePart {
    Object *handle;
    Symbol *desc;
} HandlePart;

typedef struct HandlePlan {
    HandlePart target;
    HandlePart test, fallback; /* guardWithTest; else NULL */
    PlanStep result;
    u32 count;
    PlanStep steps[];          /* the target's arguments in order */
} HandlePlan;

/* What every plan is made of: the handle that gets it, what it calls, Class[] of both. */
typedef struct PlanParts {
    Object *handle, *target, *desc; /* desc: String, of the target */
    Object *from, *to;
} PlanParts;

/* sources: an argument's index, or -1-i for the i-th constant. False: no plan, `call` serves. */
bool plan_shuffle(Thread *thread, const PlanParts *parts, Object *sources, Object *constants);
bool plan_convert(Thread *thread, const PlanParts *parts, Class *result_from, Class *result_to);
bool plan_guard(Thread *thread, const PlanParts *parts, Object *test, Object *test_desc, Object *fallback);
/* False without an exception: an argument does not convert, nothing was called; `call` tells why. */
MUST_CHECK bool plan_call(Thread *thread, const HandlePlan *plan, Slot *args, Slot *result);

/* What VarHandle access modes do to memory; every one is sequentially consistent. */
typedef enum AccessOp { ACCESS_GET, ACCESS_SET, ACCESS_CAS, ACCESS_EXCHANGE_IF, ACCESS_EXCHANGE, ACCESS_ADD,
                        ACCESS_OR, ACCESS_AND, ACCESS_XOR } AccessOp;
enum { ACCESS_MODES = 31, ACCESS_SHAPES = 5 };
typedef enum PlaceForm { PLACE_FIELD, PLACE_STATIC, PLACE_ARRAY, PLACE_VIEW } PlaceForm;

/* Behind a VarHandle of memory (INJECTED_place_of_handle). */
typedef struct VarPlace {
    PlaceForm form;
    char type;                      /* of the variable */
    bool is_final;
    bool swapped;                   /* views: the other byte order */
    const Field *field;
    const Class *element;           /* arrays of references */
    Object *types[ACCESS_SHAPES];   /* MethodType by shape of the access: get, set, compareAndSet,
                                       compareAndExchange, getAndUpdate */
} VarPlace;

/* Calls with arguments in slots, whose types are the handle's. */
Slot handle_call(Thread *thread, Object *handle, const Symbol *desc, Slot *args);
Slot handle_call_target(Thread *thread, const HandleTarget *target, Slot *args);
HandleTarget *handle_target(Thread *thread, const Object *handle); /* NULL: not a direct one */
void handle_set_target(Thread *thread, Object *handle, HandleTarget *target);
HandleTarget *handle_new_target(Thread *thread, u8 kind, Class *owner, void *member);
/* The same for a handle that a lookup in `caller` makes. */
HandleTarget *handle_target_for(Thread *thread, Class *caller, u8 kind, Class *owner, void *member);
/* What the handle's target returns, as a letter. */
char handle_result(const HandleTarget *target);

extern const char *const access_mode_names[ACCESS_MODES];
/* One access, operands in slots after the coordinates. Throws: UnsupportedOperationException. */
Slot var_access(Thread *thread, const VarPlace *place, u32 mode, const Slot *args);
u32 access_shape(u32 mode);
VarPlace *var_place(Thread *thread, const Object *handle);

/* Boxing, exact: no widening. */
Object *handle_box(Thread *thread, char type, Slot value);
Slot handle_unbox(Object *object, char type);

/* MethodType of a descriptor as a class sees it. Throws: also IllegalAccessError. */
Object *handle_method_type(Thread *thread, Class *from, const Symbol *desc);
/* A static method of java.lang.invoke.Invokers; NULL: exception pending. */
Method *handle_helper(Thread *thread, const char *name, const char *desc);
/* The method that runs an invokedynamic call site object, for sites of this descriptor. */
Method *handle_site_method(Thread *thread, Class *owner, Symbol *desc);

#endif
