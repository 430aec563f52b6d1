/* Stack traces of threads: (method, bytecode index) pairs, innermost first. */
#ifndef VM_BACKTRACE_H
#define VM_BACKTRACE_H

#include "vm/thread.h"

typedef struct Backtrace Backtrace;

/* The calling thread's own frames; NULL: no memory. */
Backtrace *backtrace_capture(const Thread *thread);
/* Room for backtrace_read; NULL: no memory. */
Backtrace *backtrace_make(void);
/* Reads the frames of a thread that is kept from ending. False: it is running (which `insist` does
 * not mind) or its frames have changed meanwhile. Allocates nothing. */
MUST_CHECK bool backtrace_read(Backtrace *trace, const Thread *other, bool insist);
/* StackTraceElement[] of a trace (NULL: empty), or NULL with an exception pending. */
Object *backtrace_elements(Thread *thread, const Backtrace *trace);
/* Thread.getStackTrace of any thread but the calling one: StackTraceElement[]; NULL: it has not
 * started or has ended, or an exception is pending. */
Object *thread_trace(Thread *thread, Object *java_thread);
/* The calling thread's frames as an Object[]: for each a StackTraceElement, the class, and a String
 * of the bytecode index and the method's descriptor. NULL: an exception is pending. */
Object *backtrace_frames(Thread *thread);

#endif
