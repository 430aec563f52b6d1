/* See vm_stubs.h.  Memory is never freed. */
#define _GNU_SOURCE
#include <stdarg.h>
#include "tests/unit/vm_stubs.h"
#include "vm/heap.h"

Vm stub_vm;
Thread stub_thread;
char stub_message[4096];
int stub_exception = -1;

static Object pending; /* what thread->exception points to */

void *heap_meta(Thread *thread, size_t size) { UNUSED(thread); return calloc(1, size); }
void *heap_atomic(Thread *thread, size_t size) { UNUSED(thread); return calloc(1, size); }
void *heap_root(size_t size) { return calloc(1, size); }

void throw_new(Thread *thread, ExceptionId id, const char *format, ...) {
    va_list args;
    va_start(args, format);
    stub_message[0] = 0;
    if (format != NULL) vsnprintf(stub_message, sizeof stub_message, format, args);
    va_end(args);
    stub_exception = (int)id;
    thread->exception = &pending;
}

void throw_out_of_memory(Thread *thread) { throw_new(thread, EX_OutOfMemoryError, NULL); }

void stub_expect_nothing(void) {
    stub_exception = -1;
    stub_thread.exception = NULL;
}

void stubs_init(void) {
    stub_thread.vm = &stub_vm;
    CHECK(symbols_init(&stub_vm));
    pthread_mutexattr_t recursive;
    pthread_mutexattr_init(&recursive);
    pthread_mutexattr_settype(&recursive, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&stub_vm.load_lock, &recursive);
}
