package java.util.stream;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The usual collectors. */
public final class Collectors {
    private static final Set<Collector.Characteristics> NONE = Collections.emptySet();
    private static final Set<Collector.Characteristics> IDENTITY =
        Collections.unmodifiableSet(EnumSet.of(Collector.Characteristics.IDENTITY_FINISH));
    private static final Set<Collector.Characteristics> UNORDERED =
        Collections.unmodifiableSet(EnumSet.of(Collector.Characteristics.UNORDERED));
    private static final Set<Collector.Characteristics> UNORDERED_IDENTITY = Collections.unmodifiableSet(
        EnumSet.of(Collector.Characteristics.UNORDERED, Collector.Characteristics.IDENTITY_FINISH));
    private static final Set<Collector.Characteristics> CONCURRENT = Collections.unmodifiableSet(
        EnumSet.of(Collector.Characteristics.CONCURRENT, Collector.Characteristics.UNORDERED));
    private static final Set<Collector.Characteristics> CONCURRENT_IDENTITY =
        Collections.unmodifiableSet(EnumSet.allOf(Collector.Characteristics.class));

    private Collectors() {
    }

    private static <T, A, R> Collector<T, A, R> make(Supplier<A> supplier, BiConsumer<A, T> accumulator,
            BinaryOperator<A> combiner, Function<A, R> finisher, Set<Collector.Characteristics> characteristics) {
        return new SimpleCollector<T, A, R>(supplier, accumulator, combiner, finisher, characteristics);
    }

    private static <T, A> Collector<T, A, A> makeIdentity(Supplier<A> supplier, BiConsumer<A, T> accumulator,
            BinaryOperator<A> combiner, Set<Collector.Characteristics> characteristics) {
        return new SimpleCollector<T, A, A>(supplier, accumulator, combiner, all -> all, characteristics);
    }

    private static <E, C extends Collection<E>> C joined(C left, C right) {
        left.addAll(right);
        return left;
    }

    // Collections

    /** Collects into a collection of the caller's making. */
    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> collectionFactory) {
        return makeIdentity(collectionFactory, Collection<T>::add, Collectors::<T, C>joined, IDENTITY);
    }

    /** Collects into a list. */
    public static <T> Collector<T, ?, List<T>> toList() {
        return Collectors.<T, List<T>>makeIdentity(ArrayList::new, List::add, Collectors::<T, List<T>>joined, IDENTITY);
    }

    /** Collects into an unmodifiable list without nulls. */
    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
        return Collectors.<T, List<T>, List<T>>make(ArrayList::new, List::add, Collectors::<T, List<T>>joined,
            list -> (List<T>) List.of(list.toArray()), NONE);
    }

    /** Collects into a set. */
    public static <T> Collector<T, ?, Set<T>> toSet() {
        return Collectors.<T, Set<T>>makeIdentity(HashSet::new, Set::add, Collectors::<T, Set<T>>joined,
            UNORDERED_IDENTITY);
    }

    /** Collects into an unmodifiable set without nulls. */
    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
        return Collectors.<T, Set<T>, Set<T>>make(HashSet::new, Set::add, Collectors::<T, Set<T>>joined,
            set -> (Set<T>) Set.of(set.toArray()), UNORDERED);
    }

    // Strings

    /** Joins strings. */
    public static Collector<CharSequence, ?, String> joining() {
        return Collectors.<CharSequence, StringBuilder, String>make(StringBuilder::new, StringBuilder::append,
            (left, right) -> left.append(right), StringBuilder::toString, NONE);
    }

    /** Joins strings with a delimiter. */
    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
        return joining(delimiter, "", "");
    }

    /** Joins strings with a delimiter, between a prefix and a suffix. */
    public static Collector<CharSequence, ?, String> joining(
            CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        return Collectors.<CharSequence, StringJoiner, String>make(() -> new StringJoiner(delimiter, prefix, suffix),
            StringJoiner::add, StringJoiner::merge, StringJoiner::toString, NONE);
    }

    // Adapters

    /** Collects what a function makes of the elements. */
    public static <T, U, A, R> Collector<T, ?, R> mapping(
            Function<? super T, ? extends U> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> add = downstream.accumulator();
        return make(downstream.supplier(), (all, value) -> add.accept(all, mapper.apply(value)),
            downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    /** Collects the elements of the streams a function makes of the elements. */
    public static <T, U, A, R> Collector<T, ?, R> flatMapping(
            Function<? super T, ? extends Stream<? extends U>> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> add = downstream.accumulator();
        return make(downstream.supplier(), (all, value) -> {
            try (Stream<? extends U> inner = mapper.apply(value)) {
                if (inner != null) {
                    inner.sequential().forEach(u -> add.accept(all, u));
                }
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    /** Collects the elements that match. */
    public static <T, A, R> Collector<T, ?, R> filtering(
            Predicate<? super T> predicate, Collector<? super T, A, R> downstream) {
        BiConsumer<A, ? super T> add = downstream.accumulator();
        return make(downstream.supplier(), (all, value) -> {
            if (predicate.test(value)) {
                add.accept(all, value);
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    /** Collects and transforms the result. */
    public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(
            Collector<T, A, R> downstream, Function<R, RR> finisher) {
        Set<Collector.Characteristics> characteristics = downstream.characteristics();
        if (characteristics.contains(Collector.Characteristics.IDENTITY_FINISH)) {
            Set<Collector.Characteristics> others = EnumSet.noneOf(Collector.Characteristics.class);
            others.addAll(characteristics);
            others.remove(Collector.Characteristics.IDENTITY_FINISH);
            characteristics = Collections.unmodifiableSet(others);
        }
        return make(downstream.supplier(), downstream.accumulator(), downstream.combiner(),
            downstream.finisher().andThen(finisher), characteristics);
    }

    // Reductions

    /** Counts the elements. */
    public static <T> Collector<T, ?, Long> counting() {
        return summingLong(value -> 1L);
    }

    /** Finds the least element. */
    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.minBy(comparator));
    }

    /** Finds the greatest element. */
    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.maxBy(comparator));
    }

    /** Sums the ints of the elements. */
    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> mapper) {
        return Collectors.<T, int[], Integer>make(() -> new int[1], (sum, value) -> sum[0] += mapper.applyAsInt(value),
            (left, right) -> {
                left[0] += right[0];
                return left;
            }, sum -> sum[0], NONE);
    }

    /** Sums the longs of the elements. */
    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> mapper) {
        return Collectors.<T, long[], Long>make(() -> new long[1],
            (sum, value) -> sum[0] += mapper.applyAsLong(value),
            (left, right) -> {
                left[0] += right[0];
                return left;
            }, sum -> sum[0], NONE);
    }

    private static CompensatedSum joinedSum(CompensatedSum left, CompensatedSum right) {
        left.combine(right);
        return left;
    }

    /** Sums the doubles of the elements. */
    public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> mapper) {
        return Collectors.<T, CompensatedSum, Double>make(CompensatedSum::new,
            (sum, value) -> sum.add(mapper.applyAsDouble(value)), Collectors::joinedSum, CompensatedSum::result, NONE);
    }

    /** Returns the mean of the ints of the elements, 0 without elements. */
    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> mapper) {
        return averagingLong(value -> mapper.applyAsInt(value));
    }

    /** Returns the mean of the longs of the elements, 0 without elements. */
    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> mapper) {
        return Collectors.<T, long[], Double>make(() -> new long[2],
            (all, value) -> {
                all[0] += mapper.applyAsLong(value);
                all[1]++;
            },
            (left, right) -> {
                left[0] += right[0];
                left[1] += right[1];
                return left;
            }, all -> all[1] == 0 ? 0.0d : (double) all[0] / all[1], NONE);
    }

    /** Returns the mean of the doubles of the elements, 0 without elements. */
    public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> mapper) {
        return Collectors.<T, CompensatedSum, Double>make(CompensatedSum::new,
            (sum, value) -> sum.add(mapper.applyAsDouble(value)), Collectors::joinedSum,
            sum -> sum.count == 0 ? 0.0d : sum.result() / sum.count, NONE);
    }

    /** A value that can be replaced. */
    private static final class Box<T> {
        T value;
        boolean present;

        Box(T value, boolean present) {
            this.value = value;
            this.present = present;
        }

        void fold(T next, BinaryOperator<T> op) {
            value = present ? op.apply(value, next) : next;
            present = true;
        }

        Box<T> combine(Box<T> other, BinaryOperator<T> op) {
            if (other.present) {
                fold(other.value, op);
            }
            return this;
        }
    }

    /** Combines the elements, starting from the identity. */
    public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> op) {
        return reducing(identity, value -> value, op);
    }

    /** Combines the elements, if there are any. */
    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> op) {
        return Collectors.<T, Box<T>, Optional<T>>make(() -> new Box<T>(null, false),
            (box, value) -> box.fold(value, op), (left, right) -> left.combine(right, op),
            box -> Optional.ofNullable(box.value), NONE);
    }

    /** Combines what a function makes of the elements, starting from the identity. */
    public static <T, U> Collector<T, ?, U> reducing(
            U identity, Function<? super T, ? extends U> mapper, BinaryOperator<U> op) {
        return Collectors.<T, Box<U>, U>make(() -> new Box<U>(identity, true),
            (box, value) -> box.fold(mapper.apply(value), op), (left, right) -> left.combine(right, op),
            box -> box.value, NONE);
    }

    /** Returns statistics of the ints of the elements. */
    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(ToIntFunction<? super T> mapper) {
        return Collectors.<T, IntSummaryStatistics>makeIdentity(IntSummaryStatistics::new,
            (all, value) -> all.accept(mapper.applyAsInt(value)), (left, right) -> {
                left.combine(right);
                return left;
            }, IDENTITY);
    }

    /** Returns statistics of the longs of the elements. */
    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(ToLongFunction<? super T> mapper) {
        return Collectors.<T, LongSummaryStatistics>makeIdentity(LongSummaryStatistics::new,
            (all, value) -> all.accept(mapper.applyAsLong(value)), (left, right) -> {
                left.combine(right);
                return left;
            }, IDENTITY);
    }

    /** Returns statistics of the doubles of the elements. */
    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(ToDoubleFunction<? super T> mapper) {
        return Collectors.<T, DoubleSummaryStatistics>makeIdentity(DoubleSummaryStatistics::new,
            (all, value) -> all.accept(mapper.applyAsDouble(value)), (left, right) -> {
                left.combine(right);
                return left;
            }, IDENTITY);
    }

    // Groups

    /** Collects lists of the elements with equal keys. */
    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> classifier) {
        return groupingBy(classifier, toList());
    }

    /** Collects the elements with equal keys. */
    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
            Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        return groupingBy(classifier, HashMap::new, downstream);
    }

    /** Collects the elements with equal keys into a map of the caller's making. */
    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
            Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
            Collector<? super T, A, D> downstream) {
        return grouping(classifier, mapFactory, downstream, NONE, IDENTITY);
    }

    /** Collects lists of the elements with equal keys into a concurrent map. */
    public static <T, K> Collector<T, ?, ConcurrentMap<K, List<T>>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, toList());
    }

    /** Collects the elements with equal keys into a concurrent map. */
    public static <T, K, A, D> Collector<T, ?, ConcurrentMap<K, D>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, downstream);
    }

    /** Collects the elements with equal keys into a concurrent map of the caller's making. */
    public static <T, K, A, D, M extends ConcurrentMap<K, D>> Collector<T, ?, M> groupingByConcurrent(
            Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
            Collector<? super T, A, D> downstream) {
        return grouping(classifier, mapFactory, downstream, CONCURRENT, CONCURRENT_IDENTITY);
    }

    @SuppressWarnings("unchecked")
    private static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> grouping(
            Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
            Collector<? super T, A, D> downstream, Set<Collector.Characteristics> plain,
            Set<Collector.Characteristics> identity) {
        Supplier<A> newGroup = downstream.supplier();
        BiConsumer<A, ? super T> add = downstream.accumulator();
        BinaryOperator<A> merge = downstream.combiner();
        boolean shared = plain.contains(Collector.Characteristics.CONCURRENT)
            && !downstream.characteristics().contains(Collector.Characteristics.CONCURRENT);
        BiConsumer<Map<K, A>, T> accumulator = (map, value) -> {
            K key = Objects.requireNonNull(classifier.apply(value), "element cannot be mapped to a null key");
            A group = map.computeIfAbsent(key, absent -> newGroup.get());
            if (!shared) {
                add.accept(group, value);
                return;
            }
            synchronized (group) {
                add.accept(group, value);
            }
        };
        BinaryOperator<Map<K, A>> combiner = (left, right) -> {
            for (Map.Entry<K, A> entry : right.entrySet()) {
                left.merge(entry.getKey(), entry.getValue(), merge);
            }
            return left;
        };
        Supplier<Map<K, A>> factory = (Supplier<Map<K, A>>) (Supplier<?>) mapFactory;
        if (downstream.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)) {
            return make(factory, accumulator, combiner, map -> (M) map, identity);
        }
        Function<A, A> finish = (Function<A, A>) downstream.finisher();
        return make(factory, accumulator, combiner, map -> {
            map.replaceAll((key, group) -> finish.apply(group));
            return (M) map;
        }, plain);
    }

    /** Collects lists of the elements that do not match and of those that do. */
    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> predicate) {
        return partitioningBy(predicate, toList());
    }

    /** Collects the elements that do not match, and those that do. */
    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(
            Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
        BiConsumer<A, ? super T> add = downstream.accumulator();
        BinaryOperator<A> merge = downstream.combiner();
        Supplier<A> supplier = downstream.supplier();
        Function<A, D> finish = downstream.finisher();
        return Collectors.<T, Partition<A>, Map<Boolean, D>>make(
            () -> new Partition<A>(supplier.get(), supplier.get()),
            (parts, value) -> add.accept(predicate.test(value) ? parts.forTrue : parts.forFalse, value),
            (left, right) -> new Partition<A>(
                merge.apply(left.forTrue, right.forTrue), merge.apply(left.forFalse, right.forFalse)),
            parts -> new Partition<D>(finish.apply(parts.forTrue), finish.apply(parts.forFalse)), NONE);
    }

    /** A map from false and true. */
    private static final class Partition<D> extends AbstractMap<Boolean, D> {
        final D forTrue;
        final D forFalse;

        Partition(D forTrue, D forFalse) {
            this.forTrue = forTrue;
            this.forFalse = forFalse;
        }

        @Override
        public D get(Object key) {
            return key instanceof Boolean ? (((Boolean) key).booleanValue() ? forTrue : forFalse) : null;
        }

        @Override
        public Set<Map.Entry<Boolean, D>> entrySet() {
            return new AbstractSet<Map.Entry<Boolean, D>>() {
                @Override
                public Iterator<Map.Entry<Boolean, D>> iterator() {
                    Map.Entry<Boolean, D> first = new SimpleImmutableEntry<Boolean, D>(false, forFalse);
                    Map.Entry<Boolean, D> second = new SimpleImmutableEntry<Boolean, D>(true, forTrue);
                    return Collections.unmodifiableList(Arrays.asList(first, second)).iterator();
                }

                @Override
                public int size() {
                    return 2;
                }
            };
        }
    }

    // Maps

    /** Collects a map; repeated keys are refused. */
    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        return Collectors.<T, Map<K, U>>makeIdentity(HashMap::new, uniqueAdder(keyMapper, valueMapper),
            Collectors::<K, U, Map<K, U>>joinedUnique, IDENTITY);
    }

    private static <T, K, U, M extends Map<K, U>> BiConsumer<M, T> uniqueAdder(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        return (map, element) -> {
            K key = keyMapper.apply(element);
            U value = Objects.requireNonNull(valueMapper.apply(element));
            putUnique(map, key, value);
        };
    }

    private static <K, U> void putUnique(Map<K, U> map, K key, U value) {
        U old = map.putIfAbsent(key, value);
        if (old != null) {
            throw new IllegalStateException(
                "Duplicate key " + key + " (attempted merging values " + old + " and " + value + ")");
        }
    }

    private static <K, U, M extends Map<K, U>> M joinedUnique(M left, M right) {
        for (Map.Entry<K, U> entry : right.entrySet()) {
            putUnique(left, entry.getKey(), Objects.requireNonNull(entry.getValue()));
        }
        return left;
    }

    /** Collects an unmodifiable map; repeated keys are refused. */
    @SuppressWarnings("unchecked")
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        Objects.requireNonNull(keyMapper, "keyMapper");
        Objects.requireNonNull(valueMapper, "valueMapper");
        return collectingAndThen(Collectors.<T, K, U>toMap(keyMapper, valueMapper), Collectors::unmodifiable);
    }

    /** Collects an unmodifiable map; values of repeated keys are merged. */
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        Objects.requireNonNull(keyMapper, "keyMapper");
        Objects.requireNonNull(valueMapper, "valueMapper");
        Objects.requireNonNull(mergeFunction, "mergeFunction");
        return collectingAndThen(Collectors.<T, K, U, Map<K, U>>toMap(keyMapper, valueMapper, mergeFunction,
            HashMap::new), Collectors::unmodifiable);
    }

    @SuppressWarnings("unchecked")
    private static <K, U> Map<K, U> unmodifiable(Map<K, U> map) {
        return Map.ofEntries(map.entrySet().toArray(new Map.Entry[0]));
    }

    /** Collects a map; values of repeated keys are merged. */
    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        return toMap(keyMapper, valueMapper, mergeFunction, HashMap::new);
    }

    /** Collects a map of the caller's making; values of repeated keys are merged. */
    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction, Supplier<M> mapFactory) {
        return merging(keyMapper, valueMapper, mergeFunction, mapFactory, IDENTITY);
    }

    private static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> merging(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction, Supplier<M> mapFactory, Set<Collector.Characteristics> characteristics) {
        return makeIdentity(mapFactory, (map, element) ->
            map.merge(keyMapper.apply(element), valueMapper.apply(element), mergeFunction), (left, right) -> {
                for (Map.Entry<K, U> entry : right.entrySet()) {
                    left.merge(entry.getKey(), entry.getValue(), mergeFunction);
                }
                return left;
            }, characteristics);
    }

    /** Collects a concurrent map; repeated keys are refused. */
    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        return Collectors.<T, ConcurrentMap<K, U>>makeIdentity(ConcurrentHashMap::new,
            uniqueAdder(keyMapper, valueMapper), Collectors::<K, U, ConcurrentMap<K, U>>joinedUnique,
            CONCURRENT_IDENTITY);
    }

    /** Collects a concurrent map; values of repeated keys are merged. */
    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction) {
        return toConcurrentMap(keyMapper, valueMapper, mergeFunction, ConcurrentHashMap::new);
    }

    /** Collects a concurrent map of the caller's making; values of repeated keys are merged. */
    public static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper,
            BinaryOperator<U> mergeFunction, Supplier<M> mapFactory) {
        return merging(keyMapper, valueMapper, mergeFunction, mapFactory, CONCURRENT_IDENTITY);
    }

    // Two at once

    /** Collects with two collectors and merges their results. */
    public static <T, R1, R2, R> Collector<T, ?, R> teeing(Collector<? super T, ?, R1> downstream1,
            Collector<? super T, ?, R2> downstream2, BiFunction<? super R1, ? super R2, R> merger) {
        Objects.requireNonNull(downstream1, "downstream1");
        Objects.requireNonNull(downstream2, "downstream2");
        Objects.requireNonNull(merger, "merger");
        return tee(downstream1, downstream2, merger);
    }

    private static <T, A1, A2, R1, R2, R> Collector<T, ?, R> tee(Collector<? super T, A1, R1> first,
            Collector<? super T, A2, R2> second, BiFunction<? super R1, ? super R2, R> merger) {
        Supplier<A1> firstSupplier = first.supplier();
        Supplier<A2> secondSupplier = second.supplier();
        BiConsumer<A1, ? super T> firstAdd = first.accumulator();
        BiConsumer<A2, ? super T> secondAdd = second.accumulator();
        return Collectors.<T, Pair<A1, A2>, R>make(() -> new Pair<A1, A2>(firstSupplier.get(), secondSupplier.get()),
            (pair, value) -> {
                firstAdd.accept(pair.first, value);
                secondAdd.accept(pair.second, value);
            }, (left, right) -> new Pair<A1, A2>(first.combiner().apply(left.first, right.first),
                second.combiner().apply(left.second, right.second)),
            pair -> merger.apply(first.finisher().apply(pair.first), second.finisher().apply(pair.second)), NONE);
    }

    private static final class Pair<A, B> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }
    }
}
