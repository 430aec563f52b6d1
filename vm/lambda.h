/* LambdaMetafactory: the classes behind lambdas and method references. */
#ifndef VM_LAMBDA_H
#define VM_LAMBDA_H

#include "vm/indy.h"

/* What a call site asks for (LambdaMetafactory.metafactory and altMetafactory). */
typedef struct LambdaSpec {
    Symbol *name;           /* of the functional method */
    Symbol *factory_desc;   /* captured types -> interface */
    Symbol *erased;         /* descriptor of the functional method */
    Symbol *instantiated;   /* what it is called with */
    u8 kind;                /* REF_* of the implementation (JVMS 4.4.8) */
    Method *implementation;
    Class *implementation_class; /* named in the reference: what newInvokeSpecial makes */
    const char *result;     /* descriptor of what the implementation gives; lambda_link finds it */
    u32 marker_count, bridge_count;
    Class **markers;        /* further interfaces */
    Symbol **bridges;       /* further descriptors of the functional method */
    bool serializable;
} LambdaSpec;

/* Refuses what would not be type-safe. False: LambdaConversionException or an error pending. */
MUST_CHECK bool lambda_check(Thread *thread, Class *caller, const LambdaSpec *spec);
/* NULL: LambdaConversionException or an error pending. */
MUST_CHECK IndySite *lambda_link(Thread *thread, Class *cls, const LambdaSpec *spec);

#endif
