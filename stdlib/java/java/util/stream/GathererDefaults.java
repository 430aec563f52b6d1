package java.util.stream;

import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** The parts gatherers share. */
final class GathererDefaults {
    static final Supplier<?> INITIALIZER = () -> null;
    static final BinaryOperator<?> COMBINER = (left, right) -> {
        throw new UnsupportedOperationException("This combiner cannot be used!");
    };
    static final BiConsumer<?, ?> FINISHER = (state, downstream) -> { };

    private GathererDefaults() {
    }

    /** A gatherer made of its parts. */
    static final class Parts<T, A, R> implements Gatherer<T, A, R> {
        private final Supplier<A> initializer;
        private final Integrator<A, T, R> integrator;
        private final BinaryOperator<A> combiner;
        private final BiConsumer<A, Downstream<? super R>> finisher;

        Parts(Supplier<A> initializer, Integrator<A, T, R> integrator, BinaryOperator<A> combiner,
                BiConsumer<A, Downstream<? super R>> finisher) {
            this.initializer = initializer;
            this.integrator = integrator;
            this.combiner = combiner;
            this.finisher = finisher;
        }

        @Override
        public Supplier<A> initializer() {
            return initializer;
        }

        @Override
        public Integrator<A, T, R> integrator() {
            return integrator;
        }

        @Override
        public BinaryOperator<A> combiner() {
            return combiner;
        }

        @Override
        public BiConsumer<A, Downstream<? super R>> finisher() {
            return finisher;
        }
    }
}
