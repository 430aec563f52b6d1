package java.util.concurrent;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A future that anyone may complete and that starts other stages when it completes. Those run in the completing
 * thread, the latest added first, or on an executor.
 */
@SuppressWarnings("unchecked")
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
    /** Stands for a null result. */
    private static final Object NOTHING = new Object();

    /** Stands for a failed result. */
    private static final class Failure {
        final Throwable cause;

        Failure(Throwable cause) {
            this.cause = cause;
        }
    }

    /** What waits for the result: the head of a list, the latest first. */
    private static final class Dependent {
        final Runnable action;
        final Dependent next;

        Dependent(Runnable action, Dependent next) {
            this.action = action;
            this.next = next;
        }
    }

    private volatile Object outcome;
    private Dependent dependents;

    /** Creates an incomplete future. */
    public CompletableFuture() {
    }

    // Completing

    private boolean finish(Object result) {
        Dependent waiting;
        synchronized (this) {
            if (outcome != null) {
                return false;
            }
            outcome = result;
            waiting = dependents;
            dependents = null;
            notifyAll();
        }
        for (; waiting != null; waiting = waiting.next) {
            waiting.action.run();
        }
        return true;
    }

    private static Object encode(Object value) {
        return value == null ? NOTHING : value;
    }

    private static Failure wrapped(Throwable failure) {
        return new Failure(failure instanceof CompletionException ? failure : new CompletionException(failure));
    }

    private static Throwable failureIn(Object outcome) {
        return outcome instanceof Failure ? ((Failure) outcome).cause : null;
    }

    private static <V> V valueIn(Object outcome) {
        return outcome == NOTHING || outcome instanceof Failure ? null : (V) outcome;
    }

    /** Completes with a value; false if there is a result already. */
    public boolean complete(T value) {
        return finish(encode(value));
    }

    /** Completes with a failure; false if there is a result already. */
    public boolean completeExceptionally(Throwable ex) {
        return finish(new Failure(Objects.requireNonNull(ex)));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        finish(new Failure(new CancellationException()));
        return isCancelled();
    }

    /** Runs an action now or when there is a result. */
    private void whenDone(Runnable action) {
        synchronized (this) {
            if (outcome == null) {
                dependents = new Dependent(action, dependents);
                return;
            }
        }
        action.run();
    }

    /** What a dependent stage does with its source's outcome. */
    private interface Step<U> {
        void run(Object outcome, CompletableFuture<U> target) throws Throwable;
    }

    /** Adds a dependent stage. Executor null: the completing thread. A skipping step only sees values. */
    private <U> CompletableFuture<U> then(Executor executor, boolean skip, Step<U> step) {
        CompletableFuture<U> target = newIncompleteFuture();
        Runnable body = () -> perform(target, step);
        whenDone(() -> {
            if (skip && outcome instanceof Failure) {
                target.finish(wrapped(((Failure) outcome).cause));
            } else if (executor == null) {
                body.run();
            } else {
                dispatch(executor, body, target);
            }
        });
        return target;
    }

    private static void dispatch(Executor executor, Runnable body, CompletableFuture<?> target) {
        try {
            executor.execute(body instanceof AsynchronousCompletionTask ? body : new Task(body));
        } catch (Throwable failure) {
            target.finish(wrapped(failure));
        }
    }

    private <U> void perform(CompletableFuture<U> target, Step<U> step) {
        if (target.outcome != null) {
            return;
        }
        try {
            step.run(outcome, target);
        } catch (Throwable failure) {
            target.finish(wrapped(failure));
        }
    }

    /** Marks tasks of async methods. */
    public interface AsynchronousCompletionTask {
    }

    private static final class Task implements Runnable, AsynchronousCompletionTask {
        private final Runnable body;

        Task(Runnable body) {
            this.body = body;
        }

        @Override
        public void run() {
            body.run();
        }
    }

    // The kinds of stages

    private <U> CompletableFuture<U> apply(Executor executor, Function<? super T, ? extends U> fn) {
        Objects.requireNonNull(fn);
        return this.<U>then(executor, true, (result, target) -> target.complete(fn.apply(valueIn(result))));
    }

    private CompletableFuture<Void> accept(Executor executor, Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return this.<Void>then(executor, true, (result, target) -> {
            action.accept(valueIn(result));
            target.complete(null);
        });
    }

    private CompletableFuture<Void> runAfter(Executor executor, Runnable action) {
        Objects.requireNonNull(action);
        return this.<Void>then(executor, true, (result, target) -> {
            action.run();
            target.complete(null);
        });
    }

    private <U, V> CompletableFuture<V> both(
            Executor executor, CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        Objects.requireNonNull(fn);
        CompletableFuture<U> second = (CompletableFuture<U>) other.toCompletableFuture();
        CompletableFuture<Void> joined = new CompletableFuture<Void>();
        whenDone(() -> second.whenDone(() -> {
            Object failed = outcome instanceof Failure ? outcome : second.outcome;
            joined.finish(failed instanceof Failure ? failed : NOTHING);
        }));
        CompletableFuture<V> result = newIncompleteFuture();
        CompletableFuture<V> step = joined.<V>then(executor, true,
            (ignored, target) -> target.complete(fn.apply(valueIn(outcome), valueIn(second.outcome))));
        step.whenDone(() -> result.finish(step.outcome));
        return result;
    }

    private <U> CompletableFuture<Void> acceptBoth(
            Executor executor, CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        Objects.requireNonNull(action);
        return this.<U, Void>both(executor, other, (a, b) -> {
            action.accept(a, b);
            return null;
        });
    }

    private CompletableFuture<Void> runAfterTwo(Executor executor, CompletionStage<?> other, Runnable action) {
        Objects.requireNonNull(action);
        return this.<Object, Void>both(executor, other, (a, b) -> {
            action.run();
            return null;
        });
    }

    private CompletableFuture<T> either(CompletionStage<? extends T> other) {
        return (CompletableFuture<T>) eitherOf(other);
    }

    private CompletableFuture<?> eitherOf(CompletionStage<?> other) {
        CompletableFuture<?> second = other.toCompletableFuture();
        CompletableFuture<Object> first = (CompletableFuture<Object>) (CompletableFuture<?>) newIncompleteFuture();
        whenDone(() -> first.finish(outcome));
        second.whenDone(() -> first.finish(second.outcome));
        return first;
    }

    private <U> CompletableFuture<U> compose(
            Executor executor, Function<? super T, ? extends CompletionStage<U>> fn) {
        Objects.requireNonNull(fn);
        return this.<U>then(executor, true, (result, target) -> target.follow(fn.apply(valueIn(result))));
    }

    /** Completes like another stage. */
    private void follow(CompletionStage<T> other) {
        CompletableFuture<T> source = other.toCompletableFuture();
        source.whenDone(() -> {
            Throwable failure = failureIn(source.outcome);
            finish(failure == null ? source.outcome : wrapped(failure));
        });
    }

    private <U> CompletableFuture<U> handleWith(
            Executor executor, BiFunction<? super T, Throwable, ? extends U> fn) {
        Objects.requireNonNull(fn);
        return this.<U>then(executor, false,
            (result, target) -> target.complete(fn.apply(valueIn(result), failureIn(result))));
    }

    private CompletableFuture<T> watch(Executor executor, BiConsumer<? super T, ? super Throwable> action) {
        Objects.requireNonNull(action);
        return this.<T>then(executor, false, (result, target) -> {
            Throwable failure = failureIn(result);
            try {
                action.accept(valueIn(result), failure);
            } catch (Throwable another) {
                if (failure == null) {
                    throw another;
                }
                if (failure != another) {
                    failure.addSuppressed(another);
                }
            }
            target.finish(failure == null ? result : wrapped(failure));
        });
    }

    private CompletableFuture<T> recover(Executor executor, Function<Throwable, ? extends T> fn) {
        Objects.requireNonNull(fn);
        return this.<T>then(executor, false, (result, target) -> {
            Throwable failure = failureIn(result);
            target.finish(failure == null ? result : encode(fn.apply(failure)));
        });
    }

    private CompletableFuture<T> recoverWith(
            Executor executor, Function<Throwable, ? extends CompletionStage<T>> fn) {
        Objects.requireNonNull(fn);
        return this.<T>then(executor, false, (result, target) -> {
            Throwable failure = failureIn(result);
            if (failure == null) {
                target.finish(result);
            } else {
                target.follow(fn.apply(failure));
            }
        });
    }

    // CompletionStage

    @Override
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) {
        return apply(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn) {
        return apply(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor) {
        return apply(Objects.requireNonNull(executor), fn);
    }

    @Override
    public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
        return accept(null, action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
        return accept(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
        return accept(Objects.requireNonNull(executor), action);
    }

    @Override
    public CompletableFuture<Void> thenRun(Runnable action) {
        return runAfter(null, action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action) {
        return runAfter(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
        return runAfter(Objects.requireNonNull(executor), action);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return both(null, other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return both(defaultExecutor(), other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn, Executor executor) {
        return both(Objects.requireNonNull(executor), other, fn);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return acceptBoth(null, other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return acceptBoth(defaultExecutor(), other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor) {
        return acceptBoth(Objects.requireNonNull(executor), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return runAfterTwo(null, other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return runAfterTwo(defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return runAfterTwo(Objects.requireNonNull(executor), other, action);
    }

    @Override
    public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return either(other).apply(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return either(other).apply(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor) {
        return either(other).apply(Objects.requireNonNull(executor), fn);
    }

    @Override
    public CompletableFuture<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return either(other).accept(null, action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return either(other).accept(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
        return either(other).accept(Objects.requireNonNull(executor), action);
    }

    @Override
    public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return eitherOf(other).runAfter(null, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return eitherOf(other).runAfter(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return eitherOf(other).runAfter(Objects.requireNonNull(executor), action);
    }

    @Override
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn) {
        return compose(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn) {
        return compose(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) {
        return compose(Objects.requireNonNull(executor), fn);
    }

    @Override
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) {
        return handleWith(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn) {
        return handleWith(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) {
        return handleWith(Objects.requireNonNull(executor), fn);
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        return watch(null, action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
        return watch(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        return watch(Objects.requireNonNull(executor), action);
    }

    @Override
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
        return recover(null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
        return recover(defaultExecutor(), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn, Executor executor) {
        return recover(Objects.requireNonNull(executor), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return recoverWith(null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return recoverWith(defaultExecutor(), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor) {
        return recoverWith(Objects.requireNonNull(executor), fn);
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        return this;
    }

    // Making futures

    /** Returns a new future of the same kind; subclasses may override. */
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<U>();
    }

    /** Returns the executor of async methods without one. */
    public Executor defaultExecutor() {
        return ForkJoinPool.commonPool();
    }

    /** Returns a future of what a supplier gives on the common pool. */
    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return supplyAsync(supplier, ForkJoinPool.commonPool());
    }

    /** Returns a future of what a supplier gives on an executor. */
    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        return new CompletableFuture<U>().completeAsync(supplier, executor);
    }

    /** Returns a future of an action on the common pool. */
    public static CompletableFuture<Void> runAsync(Runnable runnable) {
        return runAsync(runnable, ForkJoinPool.commonPool());
    }

    /** Returns a future of an action on an executor. */
    public static CompletableFuture<Void> runAsync(Runnable runnable, Executor executor) {
        Objects.requireNonNull(runnable);
        return CompletableFuture.<Void>supplyAsync(() -> {
            runnable.run();
            return null;
        }, executor);
    }

    /** Returns a future that has a value. */
    public static <U> CompletableFuture<U> completedFuture(U value) {
        CompletableFuture<U> future = new CompletableFuture<U>();
        future.complete(value);
        return future;
    }

    /** Returns a future that has failed. */
    public static <U> CompletableFuture<U> failedFuture(Throwable ex) {
        CompletableFuture<U> future = new CompletableFuture<U>();
        future.completeExceptionally(ex);
        return future;
    }

    /** Returns a stage that has a value. */
    public static <U> CompletionStage<U> completedStage(U value) {
        return completedFuture(value);
    }

    /** Returns a stage that has failed. */
    public static <U> CompletionStage<U> failedStage(Throwable ex) {
        return failedFuture(ex);
    }

    /** Returns a future that completes after all the given ones. */
    public static CompletableFuture<Void> allOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Void> all = completedFuture(null);
        for (CompletableFuture<?> each : cfs) {
            all = all.runAfterBoth(each, () -> { });
        }
        return all;
    }

    /** Returns a future that completes with the first of the given ones. */
    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Object> any = new CompletableFuture<Object>();
        for (CompletableFuture<?> each : cfs) {
            each.whenDone(() -> {
                Throwable failure = failureIn(each.outcome);
                any.finish(failure == null ? each.outcome : wrapped(failure));
            });
        }
        return any;
    }

    /** Returns a new future that completes like this one. */
    public CompletableFuture<T> copy() {
        return thenApply(value -> value);
    }

    /** Returns a stage that completes like this one and cannot be completed otherwise. */
    public CompletionStage<T> minimalCompletionStage() {
        return copy();
    }

    /** Completes with what a supplier gives on the default executor. */
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, defaultExecutor());
    }

    /** Completes with what a supplier gives on an executor. */
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        executor.execute(new Task(() -> {
            if (outcome == null) {
                try {
                    complete(supplier.get());
                } catch (Throwable failure) {
                    finish(wrapped(failure));
                }
            }
        }));
        return this;
    }

    /** The thread that waits for times. */
    private static final class Clock {
        static final ScheduledThreadPoolExecutor THREAD = make();

        private static ScheduledThreadPoolExecutor make() {
            ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "CompletableFutureDelayScheduler");
                thread.setDaemon(true);
                return thread;
            });
            clock.setRemoveOnCancelPolicy(true);
            return clock;
        }
    }

    private CompletableFuture<T> after(long timeout, TimeUnit unit, Runnable action) {
        if (outcome == null) {
            Future<?> timer = Clock.THREAD.schedule(action, timeout, unit);
            whenDone(() -> timer.cancel(false));
        }
        return this;
    }

    /** Fails with TimeoutException unless completed in time. */
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit);
        return after(timeout, unit, () -> completeExceptionally(new TimeoutException()));
    }

    /** Completes with a value unless completed in time. */
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit);
        return after(timeout, unit, () -> complete(value));
    }

    /** Returns an executor that passes tasks to another after a delay. */
    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(executor);
        return task -> Clock.THREAD.schedule(() -> executor.execute(task), delay, unit);
    }

    /** Returns an executor that passes tasks to the common pool after a delay. */
    public static Executor delayedExecutor(long delay, TimeUnit unit) {
        return delayedExecutor(delay, unit, ForkJoinPool.commonPool());
    }

    // Results

    @Override
    public boolean isDone() {
        return outcome != null;
    }

    @Override
    public boolean isCancelled() {
        return failureIn(outcome) instanceof CancellationException;
    }

    /** Tells whether the future has failed. */
    public boolean isCompletedExceptionally() {
        return outcome instanceof Failure;
    }

    private T reportGet() throws ExecutionException {
        Throwable failure = failureIn(outcome);
        if (failure == null) {
            return valueIn(outcome);
        }
        if (failure instanceof CancellationException) {
            throw (CancellationException) failure;
        }
        boolean unwrap = failure instanceof CompletionException && failure.getCause() != null;
        throw new ExecutionException(unwrap ? failure.getCause() : failure);
    }

    private T reportJoin() {
        Throwable failure = failureIn(outcome);
        if (failure == null) {
            return valueIn(outcome);
        }
        if (failure instanceof CancellationException) {
            throw (CancellationException) failure;
        }
        throw failure instanceof CompletionException
            ? (CompletionException) failure : new CompletionException(failure);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        synchronized (this) {
            while (outcome == null) {
                wait();
            }
        }
        return reportGet();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        synchronized (this) {
            while (outcome == null) {
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    throw new TimeoutException();
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        }
        return reportGet();
    }

    /** Returns the result, waiting for it; failures come as unchecked exceptions. */
    public T join() {
        boolean interrupted = false;
        synchronized (this) {
            while (outcome == null) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return reportJoin();
    }

    /** Returns the result if there is one, else the given value. */
    public T getNow(T valueIfAbsent) {
        return outcome == null ? valueIfAbsent : reportJoin();
    }

    /** Sets the result whatever it was. */
    public void obtrudeValue(T value) {
        if (!complete(value)) {
            outcome = encode(value);
        }
    }

    /** Sets the failure whatever the result was. */
    public void obtrudeException(Throwable ex) {
        if (!completeExceptionally(ex)) {
            outcome = new Failure(ex);
        }
    }

    /** Returns about how many stages wait for this one. */
    public synchronized int getNumberOfDependents() {
        int count = 0;
        for (Dependent each = dependents; each != null; each = each.next) {
            count++;
        }
        return count;
    }

    @Override
    public String toString() {
        Object result = outcome;
        int count = getNumberOfDependents();
        String status = result == null ? (count == 0 ? "[Not completed]" : "[Not completed, " + count + " dependents]")
            : result instanceof Failure ? "[Completed exceptionally: " + ((Failure) result).cause + "]"
            : "[Completed normally]";
        return super.toString() + status;
    }
}
