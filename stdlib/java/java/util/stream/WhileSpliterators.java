package java.util.stream;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** takeWhile and dropWhile for streams that are not our pipelines: the interfaces' default methods. */
final class WhileSpliterators {
    private WhileSpliterators() {
    }

    private static int unsized(Spliterator<?> from) {
        return from.characteristics() & ~(Spliterator.SIZED | Spliterator.SUBSIZED | Spliterator.SORTED);
    }

    /** The leading elements that match. */
    static final class Taking<T> extends Spliterators.AbstractSpliterator<T> {
        private final Spliterator<T> from;
        private final Predicate<? super T> predicate;
        private boolean taking = true;

        Taking(Spliterator<T> from, Predicate<? super T> predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            return taking && from.tryAdvance(value -> {
                taking = predicate.test(value);
                if (taking) {
                    action.accept(value);
                }
            }) && taking;
        }
    }

    /** What follows the leading elements that match. */
    static final class Dropping<T> extends Spliterators.AbstractSpliterator<T> {
        private final Spliterator<T> from;
        private final Predicate<? super T> predicate;
        private boolean dropping = true;

        Dropping(Spliterator<T> from, Predicate<? super T> predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (!dropping) {
                return from.tryAdvance(action);
            }
            boolean more = true;
            while (more && dropping) {
                more = from.tryAdvance(value -> {
                    dropping = predicate.test(value);
                    if (!dropping) {
                        action.accept(value);
                    }
                });
            }
            return more;
        }
    }

    /** The leading int values that match. */
    static final class IntTaking extends Spliterators.AbstractIntSpliterator {
        private final Spliterator.OfInt from;
        private final IntPredicate predicate;
        private boolean taking = true;

        IntTaking(Spliterator.OfInt from, IntPredicate predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            return taking && from.tryAdvance((int value) -> {
                taking = predicate.test(value);
                if (taking) {
                    action.accept(value);
                }
            }) && taking;
        }
    }

    /** What follows the leading int values that match. */
    static final class IntDropping extends Spliterators.AbstractIntSpliterator {
        private final Spliterator.OfInt from;
        private final IntPredicate predicate;
        private boolean dropping = true;

        IntDropping(Spliterator.OfInt from, IntPredicate predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (!dropping) {
                return from.tryAdvance(action);
            }
            boolean more = true;
            while (more && dropping) {
                more = from.tryAdvance((int value) -> {
                    dropping = predicate.test(value);
                    if (!dropping) {
                        action.accept(value);
                    }
                });
            }
            return more;
        }
    }

    /** The leading long values that match. */
    static final class LongTaking extends Spliterators.AbstractLongSpliterator {
        private final Spliterator.OfLong from;
        private final LongPredicate predicate;
        private boolean taking = true;

        LongTaking(Spliterator.OfLong from, LongPredicate predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            return taking && from.tryAdvance((long value) -> {
                taking = predicate.test(value);
                if (taking) {
                    action.accept(value);
                }
            }) && taking;
        }
    }

    /** What follows the leading long values that match. */
    static final class LongDropping extends Spliterators.AbstractLongSpliterator {
        private final Spliterator.OfLong from;
        private final LongPredicate predicate;
        private boolean dropping = true;

        LongDropping(Spliterator.OfLong from, LongPredicate predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            if (!dropping) {
                return from.tryAdvance(action);
            }
            boolean more = true;
            while (more && dropping) {
                more = from.tryAdvance((long value) -> {
                    dropping = predicate.test(value);
                    if (!dropping) {
                        action.accept(value);
                    }
                });
            }
            return more;
        }
    }

    /** The leading double values that match. */
    static final class DoubleTaking extends Spliterators.AbstractDoubleSpliterator {
        private final Spliterator.OfDouble from;
        private final DoublePredicate predicate;
        private boolean taking = true;

        DoubleTaking(Spliterator.OfDouble from, DoublePredicate predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            return taking && from.tryAdvance((double value) -> {
                taking = predicate.test(value);
                if (taking) {
                    action.accept(value);
                }
            }) && taking;
        }
    }

    /** What follows the leading double values that match. */
    static final class DoubleDropping extends Spliterators.AbstractDoubleSpliterator {
        private final Spliterator.OfDouble from;
        private final DoublePredicate predicate;
        private boolean dropping = true;

        DoubleDropping(Spliterator.OfDouble from, DoublePredicate predicate) {
            super(from.estimateSize(), unsized(from));
            this.from = from;
            this.predicate = predicate;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (!dropping) {
                return from.tryAdvance(action);
            }
            boolean more = true;
            while (more && dropping) {
                more = from.tryAdvance((double value) -> {
                    dropping = predicate.test(value);
                    if (!dropping) {
                        action.accept(value);
                    }
                });
            }
            return more;
        }
    }
}
