# Wardian. `make run` and `make test` are all a newcomer needs; `make help` lists the rest.
#
#   MODE=release (default) | debug | asan | ubsan | tsan   objects of each mode live apart
#   JIT=0                                                  builds without the JIT
#   V=1                                                    shows the commands

MODE ?= release
JIT ?= 1
V ?= 0
say = $(if $(filter 0,$(V)),@echo '  $1' &&)
OUT := build/$(MODE)

CFLAGS_release := -O2 -DNDEBUG
CFLAGS_debug := -O0
CFLAGS_asan := -O1 -fsanitize=address -fno-omit-frame-pointer
CFLAGS_ubsan := -O1 -fsanitize=undefined -fno-sanitize-recover=undefined
CFLAGS_fuzz := -O1 -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=undefined
CFLAGS_sanitize := -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CFLAGS_tsan := -O1 -fsanitize=thread -Wno-tsan
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Werror
# KVM's structures end in arrays without a size, and are put before their rows.
WARNINGS += $(if $(findstring clang,$(CC)),-Wno-gnu-variable-sized-type-not-at-end)
CFLAGS += -std=gnu11 -g $(CFLAGS_$(MODE)) $(WARNINGS) -fno-strict-aliasing -I. -Iinclude
LDFLAGS += $(filter -fsanitize=%,$(CFLAGS_$(MODE)))
LDLIBS := -Wl,-Bstatic -lgc -lz -Wl,-Bdynamic -lpthread -ldl -lm

SOURCES := $(wildcard base/*.c vm/*.c stdlib/native/*.c machine/*.c cli/*.c)
ifneq ($(JIT),0)
SOURCES += $(wildcard jit/*.c)
endif
OBJECTS := $(SOURCES:%.c=$(OUT)/%.o)
PARTS_tsan := $(OUT)/tests/stress/tsan_locks.o \
    -Wl,--wrap=pthread_mutex_lock,--wrap=pthread_cond_wait,--wrap=pthread_cond_timedwait,--wrap=sem_wait
PROGRAM := $(if $(filter release,$(MODE)),wardian,$(OUT)/wardian)

.PHONY: all run test test-machine bench-machine bench fuzz soak install clean help packages unit format
all: $(PROGRAM)

help:
	@echo "make run    installs what is missing, builds, runs an example"
	@echo "make test   builds and passes all tests; make unit: the native ones alone"
	@echo "make test-machine  runs whole guests, in emulated KVM;  make bench-machine  compares with other monitors"
	@echo "make bench  compares with HotSpot, side by side in one run"
	@echo "make fuzz   mutates class files and jars for a while;  make soak  runs for an hour"
	@echo "make install PREFIX=/usr/local;  make clean;  MODE=debug|asan|ubsan|tsan"

packages:
	@tools/install-packages

$(PROGRAM): $(OBJECTS) $(filter %.o,$(PARTS_$(MODE)))
	$(call say,LINK $@) $(CC) $(LDFLAGS) -o $@ $^ $(filter-out %.o,$(PARTS_$(MODE))) $(LDLIBS)

$(OUT)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC   $<) $(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

# The dispatch loop: each handler keeps its own indirect jump.
$(OUT)/vm/interp.o: CFLAGS += $(if $(findstring clang,$(CC)),,-fno-gcse -fno-crossjumping -fno-reorder-blocks-and-partition)

# ---- The class archive: compiled, packed, embedded ---------------------------------

ARCHIVE := build/stdlib.archive
JAVA_SOURCES := $(shell find stdlib/java stdlib/templates -type f)
# module-info exports every package but our own helpers; templates become one source for each primitive type.
build/stdlib/.done: $(JAVA_SOURCES) tools/module-info tools/expand-templates
	@rm -rf build/stdlib build/templates && mkdir -p build/stdlib
	@tools/module-info stdlib/java > build/module-info.java
	@tools/expand-templates stdlib/templates build/templates
	@find stdlib/java build/templates -name '*.java' > build/stdlib.sources
	$(call say,JAVAC stdlib/java) javac --system none -nowarn -g:source,lines -XDstringConcat=inline -encoding UTF-8 -d build/stdlib \
	    build/module-info.java @build/stdlib.sources
	@tar -C stdlib/java --exclude='*.java' -cf - . | tar -C build/stdlib -xf - # resources
	@touch $@

build/mkarchive: tools/mkarchive.c
	@mkdir -p build
	$(call say,CC   $<) $(CC) -std=gnu11 -O1 $(WARNINGS) -I. -o $@ $<

$(ARCHIVE): build/stdlib/.done build/mkarchive
	$(call say,PACK $@) build/mkarchive build/stdlib $@

$(OUT)/vm/archive.o: CFLAGS += -DARCHIVE_FILE='"$(ARCHIVE)"'
$(OUT)/vm/archive.o: $(ARCHIVE)

# ---- The main commands ---------------------------------------------------------------

run: packages
	@$(MAKE) --no-print-directory all
	@mkdir -p build/examples
	javac -d build/examples examples/Hello.java
	./wardian -cp build/examples Hello from $$(uname -sm)

test: packages
	@$(MAKE) --no-print-directory all unit-programs
	tests/run $(UNIT_PROGRAMS) tests/layout tests/stress/failalloc tests/startup tests/verify/run tests/machine/command tests/machine/manager

# Whole guests, in emulated KVM: some eight minutes; QEMU and a kernel come from Debian packages.
test-machine: all
	tests/machine/run

# Boot time and memory beside QEMU's microvm, and kvmtool when LKVM names one, on the same rig.
bench-machine: all
	tests/machine/bench

bench: all
	tests/bench/run

# Unit tests: each links the objects it names in a "// links:" comment.
UNIT_SOURCES := $(wildcard tests/unit/*_test.c)
UNIT_PROGRAMS := $(UNIT_SOURCES:%.c=$(OUT)/%)
.PHONY: unit-programs
unit-programs: $(UNIT_PROGRAMS)
unit_objects = $(addprefix $(OUT)/,$(shell sed -n 's|^// links.||p' tests/unit/$1_test.c))
.PRECIOUS: $(OUT)/%.o
.SECONDEXPANSION:
# The machine's objects as an archive, for tests that need most of them and may replace some by their own.
$(OUT)/machine.a: $(filter $(OUT)/machine/%,$(OBJECTS))
	@rm -f $@
	$(call say,AR   $@) $(AR) rcs $@ $^
$(OUT)/tests/unit/%_test: tests/unit/%_test.c tests/unit/check.h $$(call unit_objects,$$*)
	@mkdir -p $(@D)
	$(call say,TEST $<) $(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(filter %.c %.o %.a,$^) $(LDLIBS)
unit: unit-programs
	@for test in $(UNIT_PROGRAMS); do $$test || exit 1; done

# ---- Longer suites -------------------------------------------------------------------------

VM_OBJECTS = $(filter-out $(OUT)/cli/% $(OUT)/machine/%,$(OBJECTS))
$(OUT)/classfile: $(addprefix $(OUT)/tests/fuzz/,classfile.o corpus.o subject.o) $(VM_OBJECTS)
	$(call say,LINK $@) $(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)
$(OUT)/%_target: $(OUT)/tests/fuzz/%_target.o $(OUT)/tests/fuzz/subject.o $(VM_OBJECTS)
	$(call say,LINK $@) $(CC) -fsanitize=address,undefined,fuzzer -o $@ $^ $(LDLIBS)

$(OUT)/machine_%_target: $(OUT)/tests/fuzz/machine_%_target.o $(OUT)/machine.a
	$(call say,LINK $@) $(CC) -fsanitize=address,undefined,fuzzer -o $@ $^

# Mutated class files under AddressSanitizer, then libFuzzer's targets where clang is; FUZZ_SECONDS limits it.
FUZZ_TARGETS := $(patsubst %,build/fuzz/%_target,utf8 zip manifest code classfile \
    machine_queue machine_guest machine_kernel machine_disk)
fuzz: all
	$(MAKE) --no-print-directory MODE=asan build/asan/classfile
	if command -v clang; then $(MAKE) --no-print-directory MODE=fuzz CC=clang $(FUZZ_TARGETS); fi
	tests/fuzz/run build/asan/classfile $$(ls $(FUZZ_TARGETS) 2>/dev/null)

# Allocates, locks, loads, unloads, starts threads for SECONDS (default: an hour): memory has to stay flat.
soak: all
	javac -d build/soak tests/stress/Soak.java
	./wardian -Xmx256m -cp build/soak Soak $(or $(SECONDS),3600)

install: all
	install -D -m 755 wardian $(DESTDIR)$(or $(PREFIX),/usr/local)/bin/wardian

clean:
	rm -rf build wardian

format:
	clang-format -i $$(git ls-files '*.c' '*.h')

-include $(OBJECTS:.o=.d) $(wildcard $(OUT)/tests/*/*.d)
