/* What CPU the guest sees: the host's features without those we do not offer, and one socket of plain cores. */
#ifndef MACHINE_CPUID_H
#define MACHINE_CPUID_H

#include "base/types.h"
#include <linux/kvm.h>

enum { CPUID_MAX = 256 };

typedef struct CpuidTable {
    u32 count;
    struct kvm_cpuid_entry2 entries[CPUID_MAX];
} CpuidTable;

/* Rewrites the host's table for CPU `index` of `cpu_count`. */
void cpuid_adapt(CpuidTable *table, u32 index, u32 cpu_count);

/* The row of a leaf, or NULL. */
struct kvm_cpuid_entry2 *cpuid_find(CpuidTable *table, u32 leaf, u32 subleaf);

#endif
