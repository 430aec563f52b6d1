/* Raising and inspecting Java exceptions.
 *
 * A function that throws sets thread->exception and returns its failure value
 * (false, NULL, any Slot); callers check and return in turn.  Nothing jumps
 * through C frames.
 */
#ifndef VM_EXCEPTION_H
#define VM_EXCEPTION_H

#include "vm/thread.h"

typedef enum ExceptionId {
#define EXCEPTION(id, name) EX_##id,
#include "vm/exceptions.def"
#undef EXCEPTION
    EX_COUNT
} ExceptionId;

/* Makes and throws a new exception; format NULL: no message. The message is UTF-8. Keeps an
 * OutOfMemoryError or StackOverflowError met while doing so instead. */
void throw_new(Thread *thread, ExceptionId id, const char *format, ...) PRINTF(3, 4);
/* The same with a cause (may be NULL). */
void throw_caused(Thread *thread, ExceptionId id, Object *cause, const char *format, ...) PRINTF(4, 5);
void throw_object(Thread *thread, Object *throwable);
/* A new exception of any class of throwables; message and cause may be NULL. */
void throw_of_class(Thread *thread, Class *cls, Object *message, Object *cause);
void throw_out_of_memory(Thread *thread);
void throw_stack_overflow(Thread *thread);
/* NullPointerException for the current frame's instruction (message: JEP 358). */
void throw_null_pointer(Thread *thread);
void throw_array_index(Thread *thread, i32 index, i32 length);
void throw_class_cast(Thread *thread, Object *object, Class *target);

/* Takes the pending exception away and returns it. */
Object *exception_take(Thread *thread);
bool exception_is(Object *throwable, ExceptionId id); /* instance of that class, by name of it or a super */

/* Throwable.fillInStackTrace: captures (method, pc) pairs, leaving out the frames of the
 * throwable's own constructors. */
void exception_capture(Thread *thread, Object *throwable);
/* Throwable.getStackTrace: StackTraceElement[] of the capture, or NULL with an exception pending. */
Object *exception_trace(Thread *thread, Object *throwable);

#endif
