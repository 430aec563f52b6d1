package java.util.concurrent;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A step of a computation that starts when others complete. */
public interface CompletionStage<T> {
    /** Applies a function to the result. */
    <U> CompletionStage<U> thenApply(Function<? super T, ? extends U> fn);

    /** Applies a function to the result; on the default executor. */
    <U> CompletionStage<U> thenApplyAsync(Function<? super T, ? extends U> fn);

    /** Applies a function to the result; on an executor. */
    <U> CompletionStage<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor);

    /** Gives the result to an action. */
    CompletionStage<Void> thenAccept(Consumer<? super T> action);

    /** Gives the result to an action; on the default executor. */
    CompletionStage<Void> thenAcceptAsync(Consumer<? super T> action);

    /** Gives the result to an action; on an executor. */
    CompletionStage<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor);

    /** Runs an action afterwards. */
    CompletionStage<Void> thenRun(Runnable action);

    /** Runs an action afterwards; on the default executor. */
    CompletionStage<Void> thenRunAsync(Runnable action);

    /** Runs an action afterwards; on an executor. */
    CompletionStage<Void> thenRunAsync(Runnable action, Executor executor);

    /** Applies a function to the results of both. */
    <U, V> CompletionStage<V> thenCombine(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn);

    /** Applies a function to the results of both; on the default executor. */
    <U, V> CompletionStage<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn);

    /** Applies a function to the results of both; on an executor. */
    <U, V> CompletionStage<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn, Executor executor);

    /** Gives the results of both to an action. */
    <U> CompletionStage<Void> thenAcceptBoth(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action);

    /** Gives the results of both to an action; on the default executor. */
    <U> CompletionStage<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action);

    /** Gives the results of both to an action; on an executor. */
    <U> CompletionStage<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor);

    /** Runs an action after both. */
    CompletionStage<Void> runAfterBoth(CompletionStage<?> other, Runnable action);

    /** Runs an action after both; on the default executor. */
    CompletionStage<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action);

    /** Runs an action after both; on an executor. */
    CompletionStage<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor);

    /** Applies a function to the result that comes first. */
    <U> CompletionStage<U> applyToEither(CompletionStage<? extends T> other, Function<? super T, U> fn);

    /** Applies a function to the result that comes first; on the default executor. */
    <U> CompletionStage<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn);

    /** Applies a function to the result that comes first; on an executor. */
    <U> CompletionStage<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor);

    /** Gives the result that comes first to an action. */
    CompletionStage<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action);

    /** Gives the result that comes first to an action; on the default executor. */
    CompletionStage<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action);

    /** Gives the result that comes first to an action; on an executor. */
    CompletionStage<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor);

    /** Runs an action after the first of both. */
    CompletionStage<Void> runAfterEither(CompletionStage<?> other, Runnable action);

    /** Runs an action after the first of both; on the default executor. */
    CompletionStage<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action);

    /** Runs an action after the first of both; on an executor. */
    CompletionStage<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action, Executor executor);

    /** Continues with the stage a function makes of the result. */
    <U> CompletionStage<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn);

    /** Continues with the stage a function makes of the result; on the default executor. */
    <U> CompletionStage<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn);

    /** Continues with the stage a function makes of the result; on an executor. */
    <U> CompletionStage<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn, Executor executor);

    /** Applies a function to the result or failure. */
    <U> CompletionStage<U> handle(BiFunction<? super T, Throwable, ? extends U> fn);

    /** Applies a function to the result or failure; on the default executor. */
    <U> CompletionStage<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn);

    /** Applies a function to the result or failure; on an executor. */
    <U> CompletionStage<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor);

    /** Shows the result or failure to an action. */
    CompletionStage<T> whenComplete(BiConsumer<? super T, ? super Throwable> action);

    /** Shows the result or failure to an action; on the default executor. */
    CompletionStage<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action);

    /** Shows the result or failure to an action; on an executor. */
    CompletionStage<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor);

    /** Replaces a failure. */
    CompletionStage<T> exceptionally(Function<Throwable, ? extends T> fn);

    /** Replaces a failure; on the default executor. */
    default CompletionStage<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
        return handle((value, failure) -> failure == null ? this : this.<T>handleAsync((v, f) -> fn.apply(f)))
            .thenCompose(Function.identity());
    }

    /** Replaces a failure; on an executor. */
    default CompletionStage<T> exceptionallyAsync(Function<Throwable, ? extends T> fn, Executor executor) {
        return handle((value, failure) -> failure == null ? this : this.<T>handleAsync((v, f) -> fn.apply(f), executor))
            .thenCompose(Function.identity());
    }

    /** Continues after a failure with another stage. */
    default CompletionStage<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return handle((value, failure) -> failure == null ? this : fn.apply(failure))
            .thenCompose(Function.identity());
    }

    /** Continues after a failure with another stage; on the default executor. */
    default CompletionStage<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return handle((value, failure) -> failure == null ? this : this.handleAsync((v, f) -> fn.apply(f))
            .thenCompose(Function.identity())).thenCompose(Function.identity());
    }

    /** Continues after a failure with another stage; on an executor. */
    default CompletionStage<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor) {
        return handle((value, failure) -> failure == null ? this : this.handleAsync((v, f) -> fn.apply(f), executor)
            .thenCompose(Function.identity())).thenCompose(Function.identity());
    }

    /** Returns a future that completes with this stage. */
    CompletableFuture<T> toCompletableFuture();
}
