package java.util.stream;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
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
}
