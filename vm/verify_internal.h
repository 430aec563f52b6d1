/* The verifier's working state, shared by the files vm/verify_*.c only.
 *
 *   verify.c         which classes, which algorithm, the initial frame
 *   verify_static.c  instruction boundaries and operands (JVMS 4.9.1)
 *   verify_step.c    what one instruction does to a frame, for both algorithms
 *   verify_invoke.c  the same for fields, calls and objects being initialised
 *   verify_check.c   type checking against StackMapTable (4.10.1)
 *   verify_map.c     decoding StackMapTable
 *   verify_infer.c   type inference by data flow (4.10.2)
 *   verify_types.c   assignability, merging, the arena
 *   verify_error.c   messages
 */
#ifndef VM_VERIFY_INTERNAL_H
#define VM_VERIFY_INTERNAL_H

#include "vm/bytecode.h"
#include "vm/exception.h"
#include "vm/verify.h"
#include "vm/vm.h"

/* A verification type: a tag in the low byte, above it the Symbol of a class name (VT_OBJECT;
 * symbols live as long as the Vm, and addresses fit in 47 bits) or a bci. Equal types are equal
 * numbers. Long and double occupy two slots, the second with its own tag. */
typedef u64 VType;

enum { /* ORDER: the StackMapTable tags 0..4 map to these by a table in verify_map.c */
    VT_TOP, VT_INT, VT_FLOAT, VT_LONG, VT_LONG2, VT_DOUBLE, VT_DOUBLE2, VT_NULL,
    VT_UNINIT_THIS, VT_UNINIT, /* bci of the new instruction */
    VT_RETURN,                 /* bci of the subroutine's first instruction */
    VT_OBJECT
};

static inline u8 vt_tag(VType t) { return (u8)t; }
static inline VType vt_at(u8 tag, u32 bci) { return (VType)bci << 8 | tag; }
static inline u32 vt_bci(VType t) { return (u32)(t >> 8); }
static inline VType vt_object(const Symbol *name) { return (VType)(uintptr_t)name << 8 | VT_OBJECT; }
static inline Symbol *vt_name(VType t) { return (Symbol *)(uintptr_t)(t >> 8); }
static inline bool vt_is_second(VType t) { return t == VT_LONG2 || t == VT_DOUBLE2; }
static inline bool vt_is_reference(VType t) { /* uninitialised ones too */
    u8 tag = vt_tag(t);
    return tag == VT_OBJECT || tag == VT_NULL || tag == VT_UNINIT || tag == VT_UNINIT_THIS;
}
static inline bool name_is_array(const Symbol *name) { return name->text[0] == '['; }
static inline bool vt_is_array(VType t) { return vt_tag(t) == VT_OBJECT && name_is_array(vt_name(t)); }

/* A subroutine being executed (JVMS 4.10.2.5). */
typedef struct Subroutine {
    u32 entry;      /* bci of its first instruction */
    u64 *modified;  /* bit per local written since its jsr */
} Subroutine;

typedef struct VFrame {
    VType *locals;
    VType *stack;
    u32 local_count;   /* locals from here on are VT_TOP and not stored */
    u32 depth;         /* stack slots */
    bool this_uninit;  /* flagThisUninit */
    u32 sub_count;     /* inference: subroutines, outermost first */
    Subroutine *subs;
} VFrame;

typedef struct MapFrame { /* one entry of a StackMapTable, expanded; locals may be shared */
    u32 bci;
    VFrame frame;
} MapFrame;

typedef struct VSignature { /* of a method descriptor, by slots */
    u16 arg_slots, return_slots;
    VType types[]; /* arguments, then the result */
} VSignature;

enum { MARK_START = 1,  /* an instruction starts here */
       MARK_NEW = 2,    /* it is `new` */
       MARK_RANGE = 4,  /* an exception range starts here */
       MARK_LEADER = 8 }; /* inference: a frame is kept for it */

typedef struct ArenaBlock {
    struct ArenaBlock *next;
    size_t used, size;
    u64 bytes[];
} ArenaBlock;

typedef struct Arena {
    ArenaBlock *blocks; /* newest first */
    size_t bytes;
} Arena;

typedef enum VerifyErrorId {
#define VERIFY(id, check, infer) VE_##id,
#include "vm/verify_errors.def"
    VE_COUNT
} VerifyErrorId;

enum { PAIR_CACHE = 64 };

typedef struct Verifier {
    Thread *thread;
    Vm *vm;
    Class *cls;
    const ConstPool *cp;
    Arena keep, scratch;        /* until the class, the method is done */
    u64 work;                   /* slots compared or copied, against hostile input */
    VSignature **signatures;    /* by cp index of the member, filled on demand */
    struct { const Symbol *from, *to; } assignable[PAIR_CACHE]; /* pairs known to be */
    VType this_type, object_type, throwable_type, string_type;

    /* the method being verified */
    const Method *method;
    const Code *code;
    bool is_init;               /* an instance initialisation method below Object */
    bool inferring;
    bool has_jsr;
    u8 *marks;                  /* by bci: MARK_* */
    VFrame frame;               /* current; its arrays have max_locals and max_stack slots */
    bool locals_changed;        /* since the exception handlers last saw them */
    u32 bci;
    VSignature *signature;      /* the method's own */
    MapFrame *map;              /* type checking: in bci order */
    u32 map_count;
    struct Inference *inference;

    /* the first failure, thrown at the end; an exception may be pending instead of a message */
    bool failed;
    bool final;                 /* StackMapTable is malformed: inference is not tried */
    ExceptionId failure;
    char *message;              /* malloc'ed */
} Verifier;

/* ---- verify_types.c ---- */

/* Zeroed memory that lives until the method is done; NULL: OutOfMemoryError pending. */
void *arena_take(Verifier *v, size_t size);
/* Gives back the memory of a method, all but one block of it. */
void arena_reset(Verifier *v);
void arena_free(Verifier *v);
/* Counts work; false: over the limit. */
bool verify_spend(Verifier *v, u64 slots);
/* May a value of type `from` stand where `to` is wanted? May load classes. False also with
 * v->failed set. */
bool vt_assignable(Verifier *v, VType from, VType to);
/* The most specific common supertype; VT_TOP: none. */
VType vt_merge(Verifier *v, VType a, VType b);
/* Reads one field type (or V); 0 to 2 slots. *at moves past it. False: out of memory. */
bool vt_parse(Verifier *v, const char **at, VType out[2], u32 *slots);
/* Parses a method descriptor; kept until the class is done. */
VSignature *vt_signature(Verifier *v, const Symbol *desc);
VSignature *vt_signature_at(Verifier *v, u16 index, const Symbol *desc);
/* Element type of an array; VT_NULL of null. VT_TOP with v->failed: out of memory. */
VType vt_component(Verifier *v, VType array);
VType vt_array_of(Verifier *v, const Symbol *element);
Class *verify_load(Verifier *v, Symbol *name);
const Class *verify_super_named(const Verifier *v, const Symbol *name);

/* ---- verify_error.c ---- all return false */

bool verify_fail(Verifier *v, VerifyErrorId id, i64 number);
bool verify_fail_stack(Verifier *v, VerifyErrorId id, u32 index, VType actual, const char *wanted);
bool verify_fail_local(Verifier *v, VerifyErrorId id, u32 index, VType actual, const char *wanted);
bool verify_fail_frames(Verifier *v, VerifyErrorId id, u32 bci, const char *reason);
bool verify_fail_format(Verifier *v, const char *what, bool name_method); /* ClassFormatError */
bool verify_fail_pending(Verifier *v);                    /* an exception is pending */
bool verify_fail_memory(Verifier *v);
const char *vt_describe(Verifier *v, VType t);            /* arena text, for reasons */

/* ---- the passes ---- */

/* Marks instructions; for type checking looks at the tables that name them, for inference at the operands. */
bool verify_static(Verifier *v);
/* The exception table; inference comes to it last. */
bool verify_ranges(Verifier *v);
/* Type checking looks at the operands of an instruction when it comes to it. */
bool verify_operands(Verifier *v, const Bytecode *insn);
bool verify_read_map(Verifier *v);
bool verify_check(Verifier *v);
/* Type checking: may a handler cover this initialisation of `receiver`? */
bool verify_init_handlers(Verifier *v, VType receiver);
bool verify_infer(Verifier *v);

/* ---- verify_step.c ---- */

/* Applies one instruction to v->frame, checking its operands; branches are the caller's. */
bool verify_step(Verifier *v, const Bytecode *insn);
bool step_pop(Verifier *v, VType wanted, VerifyErrorId id); /* one value of any type, pairs too */
bool step_pop_any_reference(Verifier *v, VType *out);
bool step_push(Verifier *v, VType t);                       /* pushes the second half too */
bool step_set_local(Verifier *v, u32 index, VType t);
bool step_set_raw(Verifier *v, u32 index, VType t);         /* no look at neighbours */
/* ---- verify_invoke.c ---- */
bool step_field(Verifier *v, const Bytecode *insn);
bool step_invoke(Verifier *v, const Bytecode *insn);
bool step_new(Verifier *v, const Bytecode *insn);
/* invokespecial of anything but <init> names this class, a superclass or a direct superinterface (4.9.2). */
bool verify_special(Verifier *v, const Bytecode *insn);

static inline VType frame_local(const VFrame *frame, u32 index) {
    return index < frame->local_count ? frame->locals[index] : VT_TOP;
}

#endif
