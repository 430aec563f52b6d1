/* What CPU the guest sees. */
#include "machine/cpuid.h"

enum {
    LEAF_FEATURES = 1,
    LEAF_CACHES = 4,
    LEAF_PERFORMANCE = 0xa,
    LEAF_TOPOLOGY = 0xb,
    LEAF_TOPOLOGY_2 = 0x1f,
};
#define LEAF_AMD_FEATURES 0x80000001u
#define LEAF_AMD_SIZES 0x80000008u
#define LEAF_AMD_SVM 0x8000000au
#define LEAF_AMD_CACHES 0x8000001du
#define LEAF_AMD_TOPOLOGY 0x8000001eu

#define ECX_VMX (1u << 5)
#define ECX_X2APIC (1u << 21)
#define ECX_TSC_DEADLINE (1u << 24)
#define ECX_HYPERVISOR (1u << 31)
#define EDX_MANY_THREADS (1u << 28)
#define AMD_ECX_SVM (1u << 2)

enum { LEVEL_THREADS = 1, LEVEL_CORES = 2 };

typedef struct kvm_cpuid_entry2 Entry;

Entry *cpuid_find(CpuidTable *table, u32 leaf, u32 subleaf) {
    for (u32 i = 0; i < table->count; i++) {
        Entry *entry = &table->entries[i];
        bool indexed = (entry->flags & KVM_CPUID_FLAG_SIGNIFCANT_INDEX) != 0;
        if (entry->function == leaf && (!indexed || entry->index == subleaf)) return entry;
    }
    return NULL;
}

static void remove_leaf(CpuidTable *table, u32 leaf) {
    u32 kept = 0;
    for (u32 i = 0; i < table->count; i++) {
        if (table->entries[i].function != leaf) table->entries[kept++] = table->entries[i];
    }
    table->count = kept;
}

/* How many bits of an APIC number tell the cores of the socket apart. */
static u32 core_bits(u32 cpu_count) { return cpu_count <= 1 ? 0 : 32 - (u32)__builtin_clz(cpu_count - 1); }

static void adapt_features(Entry *entry, u32 index, u32 cpu_count) {
    entry->ebx = (entry->ebx & 0xffff) | cpu_count << 16 | index << 24;
    entry->ecx |= ECX_HYPERVISOR | ECX_TSC_DEADLINE | ECX_X2APIC;
    entry->ecx &= ~ECX_VMX;
    if (cpu_count > 1) entry->edx |= EDX_MANY_THREADS;
    else entry->edx &= ~EDX_MANY_THREADS;
}

/* Leaf 4 and AMD's twin of it: the last cache is the socket's, the others are each core's. */
static void adapt_cache(Entry *entry, u32 cpu_count) {
    u32 type = entry->eax & 0x1f, level = entry->eax >> 5 & 7;
    if (type == 0) return;
    u32 sharing = level >= 3 ? cpu_count - 1 : 0;
    entry->eax = (entry->eax & 0x3fff) | sharing << 14;
    if (entry->function == LEAF_CACHES) entry->eax |= ((cpu_count - 1) & 0x3f) << 26;
}

static void adapt_entry(Entry *entry, u32 index, u32 cpu_count) {
    switch (entry->function) {
    case LEAF_FEATURES: adapt_features(entry, index, cpu_count); break;
    case LEAF_CACHES:
    case LEAF_AMD_CACHES: adapt_cache(entry, cpu_count); break;
    case LEAF_PERFORMANCE:
    case LEAF_AMD_SVM: entry->eax = entry->ebx = entry->ecx = entry->edx = 0; break;
    case LEAF_AMD_FEATURES: entry->ecx &= ~AMD_ECX_SVM; break;
    case LEAF_AMD_SIZES: entry->ecx = (entry->ecx & ~0xf0ffu) | core_bits(cpu_count) << 12 | (cpu_count - 1); break;
    case LEAF_AMD_TOPOLOGY:
        entry->eax = index;
        entry->ebx = index; /* core number; one thread each */
        entry->ecx = 0;
        break;
    default: break;
    }
}

static void add_level(CpuidTable *table, u32 leaf, u32 subleaf, u32 type, u32 bits, u32 count, u32 index) {
    if (table->count == CPUID_MAX) return;
    table->entries[table->count++] = (Entry){
        .function = leaf,
        .index = subleaf,
        .flags = KVM_CPUID_FLAG_SIGNIFCANT_INDEX,
        .eax = bits,
        .ebx = count,
        .ecx = subleaf | type << 8,
        .edx = index,
    };
}

static void replace_topology(CpuidTable *table, u32 leaf, u32 index, u32 cpu_count) {
    if (cpuid_find(table, leaf, 0) == NULL) return;
    remove_leaf(table, leaf);
    add_level(table, leaf, 0, LEVEL_THREADS, 0, 1, index);
    add_level(table, leaf, 1, LEVEL_CORES, core_bits(cpu_count), cpu_count, index);
    add_level(table, leaf, 2, 0, 0, 0, index);
}

void cpuid_adapt(CpuidTable *table, u32 index, u32 cpu_count) {
    for (u32 i = 0; i < table->count; i++) adapt_entry(&table->entries[i], index, cpu_count);
    replace_topology(table, LEAF_TOPOLOGY, index, cpu_count);
    replace_topology(table, LEAF_TOPOLOGY_2, index, cpu_count);
}
