import java.io.*;
import java.util.*;

public class BitSetTest {
    public static void main(String[] args) throws Exception {
        basics();
        BitSet bits = new BitSet();
        for (int i : new int[] {0, 3, 63, 64, 65, 127, 200}) bits.set(i);
        show(bits, bits.length(), bits.size(), bits.cardinality(), bits.get(64), bits.get(66), bits.get(9999), bits.get(60, 70), bits.isEmpty());
        show(bits.nextSetBit(4), bits.nextClearBit(63), bits.previousSetBit(62), bits.previousClearBit(65), bits.nextSetBit(201), bits.previousSetBit(-1), bits.nextClearBit(500), bits.previousClearBit(1000));
        bits.flip(1);
        bits.flip(60, 70);
        bits.set(10, 13);
        bits.set(11, false);
        bits.set(190, 210, true);
        bits.set(195, 197, false);
        bits.clear(3);
        bits.clear(120, 195);
        show(bits, bits.hashCode(), Arrays.toString(bits.toLongArray()), Arrays.toString(bits.toByteArray()), bits.stream().sum());
        BitSet other = BitSet.valueOf(new long[] {0xFFL, 0, 7});
        show(other, BitSet.valueOf(new byte[] {5, 0, -1}), bits.intersects(other), bits.equals(other), bits.equals(bits.clone()), other.equals(null));
        BitSet work = (BitSet) bits.clone();
        work.and(other);
        System.out.print(work + " ");
        work.or(BitSet.valueOf(new long[] {1L << 20}));
        System.out.print(work + " ");
        work.xor(other);
        System.out.print(work + " ");
        work.andNot(BitSet.valueOf(new long[] {6}));
        show(work, work.size(), roundTrip(work).equals(work), new BitSet(100).size(), new BitSet(0).size(), new BitSet(), new BitSet().hashCode(), new BitSet().length());
        work.clear();
        show(work, work.isEmpty(), work.nextSetBit(0), work.toByteArray().length);
        Body[] bodies = {() -> new BitSet(-1), () -> bits.get(-1), () -> bits.get(5, 2), () -> bits.nextSetBit(-1), () -> bits.nextClearBit(-2), () -> bits.previousSetBit(-2), () -> bits.get(-1, 3)};
        for (Body body : bodies) attempt(body);
        perform(() -> bits.set(-1));
        perform(() -> bits.clear(-1));
        perform(() -> bits.flip(3, 1));
        perform(() -> bits.set(-3, 1));
        perform(() -> bits.set(3, -1));
        sieve();
    }

    static void sieve() {
        BitSet primes = new BitSet(1000);
        primes.set(2, 1000);
        for (int i = 2; i * i < 1000; i = primes.nextSetBit(i + 1)) for (int j = i * i; j < 1000; j += i) primes.clear(j);
        show(primes.cardinality(), primes.length(), primes.hashCode(), primes.stream().limit(10).boxed().toList());
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
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
        BitSet b = new BitSet();
        b.set(1);
        b.set(5, 9);
        b.set(130);
        System.out.println(b);
        System.out.println(b.cardinality());
        System.out.println(b.length());
        System.out.println("" + b.get(6) + b.get(1000));
        System.out.println(b.nextSetBit(9));
        System.out.println(b.nextClearBit(5));
        System.out.println(b.previousSetBit(129));
        BitSet c = BitSet.valueOf(new long[] {0b1100010});
        BitSet and = (BitSet) b.clone();
        and.and(c);
        b.xor(c);
        System.out.println(and + " " + b + " " + b.intersects(c));
        b.flip(0, 4);
        b.clear(130);
        b.andNot(c);
        System.out.println(b);
        System.out.println(b.isEmpty());
        System.out.println(Arrays.toString(b.toLongArray()));
        System.out.println(b.stream().sum());
        System.out.println(b.equals(b.clone()));
        System.out.println(b.hashCode());
    }
}
