/* What a fresh virtual CPU is given before it runs. */
#ifndef MACHINE_CPU_SETUP_H
#define MACHINE_CPU_SETUP_H

#include "machine/cpu.h"

/* CPUID first, then MSRs, which depend on it, then the local APIC's wires. */
bool cpu_setup(const Cpu *cpu, const KvmHost *host, u32 cpu_count, MachineError *error) MUST_CHECK;

#endif
