package java.util.stream;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The usual gatherers. */
public final class Gatherers {
    private Gatherers() {
    }

    private static void checkWindow(int windowSize) {
        if (windowSize < 1) {
            throw new IllegalArgumentException("'windowSize' must be greater than zero");
        }
    }

    /** The elements of the current window. */
    private static final class Window<T> {
        private final Object[] elements;
        private int count;
        private boolean emitted;

        Window(int size) {
            elements = new Object[size];
        }

        @SuppressWarnings("unchecked")
        List<T> toList() {
            Object[] copy = Arrays.copyOf(elements, count);
            return (List<T>) Collections.unmodifiableList(Arrays.asList(copy));
        }

        boolean addFixed(T element, Gatherer.Downstream<? super List<T>> downstream) {
            elements[count++] = element;
            if (count < elements.length) {
                return true;
            }
            List<T> full = toList();
            count = 0;
            return downstream.push(full);
        }

        boolean addSliding(T element, Gatherer.Downstream<? super List<T>> downstream) {
            if (count == elements.length) {
                System.arraycopy(elements, 1, elements, 0, --count);
            }
            elements[count++] = element;
            if (count < elements.length) {
                return true;
            }
            emitted = true;
            return downstream.push(toList());
        }

        void finish(Gatherer.Downstream<? super List<T>> downstream) {
            if (!emitted && count > 0 && !downstream.isRejecting()) {
                downstream.push(toList());
            }
        }
    }

    /** Groups elements into lists of a size; the last may be shorter. */
    public static <T> Gatherer<T, ?, List<T>> windowFixed(int windowSize) {
        checkWindow(windowSize);
        return Gatherer.<T, Window<T>, List<T>>ofSequential(() -> new Window<T>(windowSize),
            Gatherer.Integrator.<Window<T>, T, List<T>>ofGreedy(
                (window, element, downstream) -> window.addFixed(element, downstream)),
            (window, downstream) -> window.finish(downstream));
    }

    /** Gives a list of the latest elements for each element; one shorter list if there are too few. */
    public static <T> Gatherer<T, ?, List<T>> windowSliding(int windowSize) {
        checkWindow(windowSize);
        return Gatherer.<T, Window<T>, List<T>>ofSequential(() -> new Window<T>(windowSize),
            Gatherer.Integrator.<Window<T>, T, List<T>>ofGreedy(
                (window, element, downstream) -> window.addSliding(element, downstream)),
            (window, downstream) -> window.finish(downstream));
    }

    private static final class Cell<R> {
        R value;

        Cell(R value) {
            this.value = value;
        }
    }

    /** Combines all elements into one, given at the end. */
    public static <T, R> Gatherer<T, ?, R> fold(
            Supplier<R> initial, BiFunction<? super R, ? super T, ? extends R> folder) {
        Objects.requireNonNull(initial, "'initial' must not be null");
        Objects.requireNonNull(folder, "'folder' must not be null");
        return Gatherer.<T, Cell<R>, R>ofSequential(() -> new Cell<R>(initial.get()),
            Gatherer.Integrator.<Cell<R>, T, R>ofGreedy((cell, element, downstream) -> {
                cell.value = folder.apply(cell.value, element);
                return true;
            }), (cell, downstream) -> downstream.push(cell.value));
    }

    /** Combines elements and gives each intermediate result. */
    public static <T, R> Gatherer<T, ?, R> scan(
            Supplier<R> initial, BiFunction<? super R, ? super T, ? extends R> scanner) {
        Objects.requireNonNull(initial, "'initial' must not be null");
        Objects.requireNonNull(scanner, "'scanner' must not be null");
        return Gatherer.<T, Cell<R>, R>ofSequential(() -> new Cell<R>(initial.get()),
            Gatherer.Integrator.<Cell<R>, T, R>ofGreedy((cell, element, downstream) -> {
                cell.value = scanner.apply(cell.value, element);
                return downstream.push(cell.value);
            }));
    }

    /** Maps elements on virtual threads, so many at a time, and gives the results in the order of the elements. */
    public static <T, R> Gatherer<T, ?, R> mapConcurrent(
            int maxConcurrency, Function<? super T, ? extends R> mapper) {
        if (maxConcurrency < 1) {
            throw new IllegalArgumentException("'maxConcurrency' must be greater than 0");
        }
        Objects.requireNonNull(mapper, "'mapper' must not be null");
        return Gatherer.<T, Mapping<T, R>, R>ofSequential(() -> new Mapping<T, R>(maxConcurrency, mapper),
            Gatherer.Integrator.<Mapping<T, R>, T, R>of(
                (mapping, element, downstream) -> mapping.add(element, downstream)),
            (mapping, downstream) -> mapping.finish(downstream));
    }

    /** The tasks whose results are still to be given, oldest first. */
    private static final class Mapping<T, R> {
        private final int most;
        private final Function<? super T, ? extends R> mapper;
        private final ArrayDeque<FutureTask<R>> tasks = new ArrayDeque<>();

        Mapping(int most, Function<? super T, ? extends R> mapper) {
            this.most = most;
            this.mapper = mapper;
        }

        boolean add(T element, Gatherer.Downstream<? super R> downstream) {
            while (!tasks.isEmpty() && (tasks.size() == most || tasks.peek().isDone())) {
                if (!give(downstream)) {
                    return false;
                }
            }
            FutureTask<R> task = new FutureTask<>(() -> mapper.apply(element));
            tasks.add(task);
            Thread.startVirtualThread(task);
            return !downstream.isRejecting();
        }

        void finish(Gatherer.Downstream<? super R> downstream) {
            while (!tasks.isEmpty() && give(downstream)) {
                continue;
            }
            cancel();
        }

        private boolean give(Gatherer.Downstream<? super R> downstream) {
            boolean wanted = false;
            try {
                wanted = downstream.push(await(tasks.poll()));
                return wanted;
            } finally {
                if (!wanted) {
                    cancel();
                }
            }
        }

        private void cancel() {
            for (FutureTask<R> task : tasks) {
                task.cancel(true);
            }
            tasks.clear();
        }

        private static <R> R await(FutureTask<R> task) {
            boolean interrupted = false;
            try {
                for (;;) {
                    try {
                        return task.get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private static RuntimeException unchecked(Throwable thrown) {
            if (thrown instanceof Error) {
                throw (Error) thrown;
            }
            return thrown instanceof RuntimeException ? (RuntimeException) thrown : new RuntimeException(thrown);
        }
    }
}
