// covers: AtomicBoolean AtomicIntegerArray AtomicIntegerFieldUpdater AtomicLong AtomicLongArray AtomicLongFieldUpdater AtomicMarkableReference AtomicReference AtomicReferenceArray AtomicReferenceFieldUpdater AtomicStampedReference DoubleAccumulator DoubleAdder LongAccumulator LongAdder
import java.io.*;
import java.util.*;
import java.util.concurrent.atomic.*;

public class AtomicIntegerTest {
    public static void main(String[] args) throws Exception {
        basics();
        numbers();
        references();
        arrays();
        adders();
        updaters();
        threads();
    }

    static void numbers() throws Exception {
        AtomicInteger i = new AtomicInteger(5);
        show(i, i.get(), i.getAndIncrement(), i.incrementAndGet(), i.getAndDecrement(), i.decrementAndGet(), i.getAndAdd(10), i.addAndGet(-3), i.getAndSet(100), i.compareAndSet(100, 7), i.compareAndSet(100, 8), i.updateAndGet(x -> x * 2), i.getAndUpdate(x -> x + 1), i.accumulateAndGet(4, Math::max), i.getAndAccumulate(3, (a, b) -> a - b), i.intValue(), i.longValue(), i.doubleValue(), i.floatValue(), i.byteValue());
        i.set(Integer.MAX_VALUE);
        i.lazySet(i.incrementAndGet());
        show(i.getPlain(), i.getAcquire(), i.getOpaque(), i.compareAndExchange(1, 2), i.compareAndExchange(Integer.MIN_VALUE, 3), i.weakCompareAndSetPlain(3, 4), i.weakCompareAndSetVolatile(4, 5), roundTrip(i).get());
        i.setPlain(1);
        i.setOpaque(2);
        i.setRelease(3);
        AtomicLong l = new AtomicLong();
        show(l, l.addAndGet(1L << 40), l.getAndIncrement(), l.incrementAndGet(), l.decrementAndGet(), l.getAndDecrement(), l.getAndAdd(5), l.getAndSet(9), l.compareAndSet(9, 10), l.updateAndGet(x -> -x), l.getAndUpdate(x -> x - 1), l.accumulateAndGet(3, Long::sum), l.getAndAccumulate(2, (a, b) -> a * b), l.intValue(), l.compareAndExchange(-16, 1), roundTrip(l), i);
        AtomicBoolean b = new AtomicBoolean(true);
        show(b, b.getAndSet(false), b.compareAndSet(false, true), b.compareAndSet(false, true), b.get(), b.getPlain(), b.compareAndExchange(true, false), b.weakCompareAndSetPlain(false, true), roundTrip(b), new AtomicBoolean());
        b.lazySet(false);
        b.set(true);
        show(b.getAcquire());
    }

    static void references() throws Exception {
        AtomicReference<String> r = new AtomicReference<>("a");
        show(r, r.get(), r.getAndSet("b"), r.compareAndSet("b", "c"), r.compareAndSet("zz", "d"), r.updateAndGet(s -> s + s), r.getAndUpdate(s -> s + "!"), r.accumulateAndGet("x", String::concat), r.getAndAccumulate("y", (s, t) -> t + s), r.getPlain(), r.compareAndExchange(r.get(), "z"), r.getOpaque(), roundTrip(r), new AtomicReference<>());
        AtomicStampedReference<String> stamped = new AtomicStampedReference<>("s", 1);
        int[] stamp = new int[1];
        show(stamped.getReference(), stamped.getStamp(), stamped.compareAndSet("s", "t", 1, 2), stamped.compareAndSet("t", "u", 1, 3), stamped.get(stamp), stamp[0], stamped.attemptStamp("t", 9), stamped.getStamp(), stamped.weakCompareAndSet("t", "v", 9, 10));
        stamped.set("w", 4);
        show(stamped.getReference(), stamped.getStamp());
        AtomicMarkableReference<String> marked = new AtomicMarkableReference<>("m", false);
        boolean[] mark = new boolean[1];
        show(marked.getReference(), marked.isMarked(), marked.compareAndSet("m", "n", false, true), marked.compareAndSet("n", "o", false, true), marked.get(mark), mark[0], marked.attemptMark("n", false), marked.isMarked());
        marked.set("q", true);
        show(marked.getReference(), marked.isMarked());
    }

    static void arrays() throws Exception {
        AtomicIntegerArray ints = new AtomicIntegerArray(new int[] {1, 2, 3});
        show(ints, ints.length(), ints.get(1), ints.getAndSet(0, 9), ints.incrementAndGet(1), ints.getAndAdd(2, 5), ints.compareAndSet(0, 9, 4), ints.updateAndGet(0, x -> x + 1), ints.accumulateAndGet(1, 7, Math::max), ints.decrementAndGet(2), ints.getAndIncrement(2), ints.getAndDecrement(2), ints.addAndGet(2, 1), ints.getAndUpdate(2, x -> 0), ints.getAndAccumulate(2, 6, Integer::sum), ints, roundTrip(ints));
        attempt(() -> ints.get(3));
        attempt(() -> ints.incrementAndGet(-1));
        attempt(() -> new AtomicIntegerArray(null));
        attempt(() -> new AtomicIntegerArray(-1));
        AtomicLongArray longs = new AtomicLongArray(2);
        longs.set(1, 7);
        longs.lazySet(0, 3);
        show(longs, longs.length(), longs.getAndIncrement(0), longs.addAndGet(1, 2), longs.compareAndSet(1, 9, 1L << 50), longs.accumulateAndGet(0, 2, Long::sum), longs.updateAndGet(0, x -> -x), longs, new AtomicLongArray(0));
        AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(new String[] {"a", null});
        texts.set(1, "b");
        show(texts, texts.length(), texts.getAndSet(0, "c"), texts.compareAndSet(1, "b", "d"), texts.updateAndGet(0, s -> s + s), texts.accumulateAndGet(1, "e", String::concat), texts.getAndUpdate(1, s -> null), texts.getPlain(1), texts, roundTrip(texts));
        attempt(() -> texts.get(2));
    }

    static void adders() throws Exception {
        LongAdder adder = new LongAdder();
        adder.add(10);
        adder.increment();
        adder.decrement();
        show(adder, adder.sum(), adder.intValue(), adder.doubleValue(), adder.sumThenReset(), adder.longValue(), roundTrip(adder));
        adder.add(4);
        adder.reset();
        LongAccumulator most = new LongAccumulator(Math::max, Long.MIN_VALUE);
        most.accumulate(5);
        most.accumulate(3);
        show(adder, most, most.get(), most.getThenReset(), most.get(), most.intValue());
        DoubleAdder real = new DoubleAdder();
        real.add(0.5);
        real.add(0.25);
        DoubleAccumulator product = new DoubleAccumulator((a, b) -> a * b, 1);
        product.accumulate(3);
        product.accumulate(0.5);
        show(real, real.sum(), real.longValue(), real.sumThenReset(), real, product, product.get(), product.floatValue(), product.getThenReset(), product);
    }

    static class Holder {
        volatile int number = 1;
        volatile long wide = 2;
        volatile String text = "t";
        int plain;
    }

    static void updaters() {
        Holder h = new Holder();
        AtomicIntegerFieldUpdater<Holder> number = AtomicIntegerFieldUpdater.newUpdater(Holder.class, "number");
        AtomicLongFieldUpdater<Holder> wide = AtomicLongFieldUpdater.newUpdater(Holder.class, "wide");
        AtomicReferenceFieldUpdater<Holder, String> text = AtomicReferenceFieldUpdater.newUpdater(Holder.class, String.class, "text");
        show(number.incrementAndGet(h), number.getAndAdd(h, 5), number.compareAndSet(h, 7, 8), number.updateAndGet(h, x -> x * 2), number.accumulateAndGet(h, 1, Integer::sum), number.getAndSet(h, 0), number.get(h));
        show(wide.addAndGet(h, 10), wide.getAndIncrement(h), wide.decrementAndGet(h), wide.getAndUpdate(h, x -> -x), wide.get(h), text.getAndSet(h, "u"), text.compareAndSet(h, "u", "v"), text.updateAndGet(h, s -> s + "w"), text.getAndAccumulate(h, "x", String::concat), text.get(h));
        attempt(() -> AtomicIntegerFieldUpdater.newUpdater(Holder.class, "plain"));
        attempt(() -> AtomicIntegerFieldUpdater.newUpdater(Holder.class, "wide"));
        attempt(() -> AtomicLongFieldUpdater.newUpdater(Holder.class, "number"));
        attempt(() -> AtomicReferenceFieldUpdater.newUpdater(Holder.class, Integer.class, "text"));
        try {
            AtomicIntegerFieldUpdater.newUpdater(Holder.class, "missing");
        } catch (RuntimeException e) {
            show(e.getCause());
        }
        attempt(() -> number.get(null));
    }

    static void threads() throws InterruptedException {
        AtomicInteger counter = new AtomicInteger();
        LongAdder adder = new LongAdder();
        DoubleAdder real = new DoubleAdder();
        AtomicIntegerArray slots = new AtomicIntegerArray(3);
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 500; i++) {
                    counter.incrementAndGet();
                    adder.increment();
                    real.add(0.5);
                    slots.getAndUpdate(i % 3, x -> x + 1);
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) thread.join();
        show(counter, adder, real, slots);
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    static void basics() throws Exception {
        AtomicInteger i = new AtomicInteger(5);
        System.out.println(i.getAndIncrement());
        System.out.println(i.incrementAndGet());
        System.out.println(i.addAndGet(10));
        System.out.println("" + i.compareAndSet(17, 1) + i.compareAndSet(17, 2));
        System.out.println(i.updateAndGet(x -> x * 7));
        System.out.println(i.accumulateAndGet(3, Math::max));
        System.out.println(i);
        AtomicLong l = new AtomicLong();
        LongAdder a = new LongAdder();
        AtomicIntegerArray array = new AtomicIntegerArray(3);
        Thread[] t = new Thread[3];
        for (int k = 0; k < 3; k++) {
            t[k] = new Thread(() -> {
                for (int n = 0; n < 200; n++) {
                    l.incrementAndGet();
                    a.add(2);
                    array.incrementAndGet(n % 3);
                }
            });
            t[k].start();
        }
        for (Thread x : t) x.join();
        System.out.println(l + " " + a.sum() + " " + array);
        AtomicReference<String> r = new AtomicReference<>("a");
        System.out.println(r.getAndSet("b") + r.updateAndGet(s -> s + "c") + r.compareAndSet("zz", "") + new AtomicBoolean(true).getAndSet(false));
    }
}
