// links: machine.a
/* machine/cpuid.h: what is hidden, and the topology of one socket. */
#include "machine/cpuid.h"
#include "tests/unit/check.h"

static CpuidTable table;

static void add(u32 leaf, u32 subleaf, bool indexed, u32 eax, u32 ebx, u32 ecx, u32 edx) {
    table.entries[table.count++] = (struct kvm_cpuid_entry2){.function = leaf,
                                                             .index = subleaf,
                                                             .flags = indexed ? KVM_CPUID_FLAG_SIGNIFCANT_INDEX : 0,
                                                             .eax = eax,
                                                             .ebx = ebx,
                                                             .ecx = ecx,
                                                             .edx = edx};
}

/* A processor that has everything, with eight hyper-threads. */
static void everything(u32 index, u32 cpu_count) {
    table.count = 0;
    add(0, 0, false, 0x1f, 0, 0, 0);
    add(1, 0, false, 0x800f12, 0x05080800, ~0u, ~0u);
    add(4, 0, true, 0x1c004121, 1, 2, 3);
    add(4, 3, true, 0x1c03c163, 1, 2, 3);
    add(4, 4, true, 0, 0, 0, 0);
    add(0xa, 0, false, 0x07300404, 0, 0, 0x603);
    for (u32 i = 0; i < 3; i++) add(0xb, i, true, 1, 2, i, 7);
    add(0x80000001, 0, false, 0, 0, ~0u, ~0u);
    add(0x80000008, 0, false, 0x3028, 0, 0x7fff, 0);
    add(0x8000000a, 0, false, 1, 8, 0, ~0u);
    add(0x8000001e, 0, false, 7, 0x103, 5, 0);
    cpuid_adapt(&table, index, cpu_count);
}

static void hides_what_is_not_offered(void) {
    everything(0, 1);
    CHECK((cpuid_find(&table, 1, 0)->ecx & 1u << 5) == 0);          /* VMX */
    CHECK((cpuid_find(&table, 0x80000001, 0)->ecx & 1u << 2) == 0); /* SVM */
    CHECK(cpuid_find(&table, 0xa, 0)->eax == 0 && cpuid_find(&table, 0x8000000a, 0)->edx == 0);
}

static void offers_what_guests_need(void) {
    table.count = 0;
    add(1, 0, false, 0, 0, 0, 0);
    cpuid_adapt(&table, 0, 1);
    CHECK(cpuid_find(&table, 1, 0)->ecx == (1u << 31 | 1u << 24 | 1u << 21));
    CHECK(table.count == 1); /* leaves the host lacks are not made up */
}

static void tells_each_processor_its_place(void) {
    for (u32 count = 1; count <= 255; count += count < 9 ? 1 : 41) {
        everything(count - 1, count);
        const struct kvm_cpuid_entry2 *features = cpuid_find(&table, 1, 0);
        CHECK(features->ebx >> 24 == count - 1 && (features->ebx >> 16 & 0xff) == count);
        CHECK((features->edx >> 28 & 1) == (count > 1));
        const struct kvm_cpuid_entry2 *threads = cpuid_find(&table, 0xb, 0), *cores = cpuid_find(&table, 0xb, 1);
        CHECK(threads->eax == 0 && threads->ebx == 1 && threads->ecx == 0x100 && threads->edx == count - 1);
        CHECK(1u << cores->eax >= count && (count == 1 || 1u << (cores->eax - 1) < count));
        CHECK(cores->ebx == count && cores->ecx == 0x201 && cpuid_find(&table, 0xb, 2)->ebx == 0);
        CHECK(cpuid_find(&table, 0x8000001e, 0)->eax == count - 1);
        CHECK((cpuid_find(&table, 0x80000008, 0)->ecx & 0xff) == count - 1);
    }
}

static void shares_only_the_last_cache(void) {
    everything(0, 4);
    CHECK((cpuid_find(&table, 4, 0)->eax >> 14 & 0xfff) == 0 && (cpuid_find(&table, 4, 3)->eax >> 14 & 0xfff) == 3);
    CHECK(cpuid_find(&table, 4, 0)->eax >> 26 == 3 && (cpuid_find(&table, 4, 0)->eax & 0x3fff) == 0x121);
    CHECK(cpuid_find(&table, 4, 4)->eax == 0);
}

static void a_full_table_stays_in_bounds(void) {
    table.count = 0;
    add(0xb, 0, true, 0, 0, 0, 0);
    while (table.count < CPUID_MAX) add(0x40000000 + table.count, 0, false, 0, 0, 0, 0);
    cpuid_adapt(&table, 0, 2);
    CHECK(table.count == CPUID_MAX);
}

int main(void) {
    RUN(hides_what_is_not_offered);
    RUN(offers_what_guests_need);
    RUN(tells_each_processor_its_place);
    RUN(shares_only_the_last_cache);
    RUN(a_full_table_stays_in_bounds);
    return 0;
}
