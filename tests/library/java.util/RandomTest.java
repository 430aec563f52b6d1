// covers: SplittableRandom
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class RandomTest {
    public static void main(String[] args) throws Exception {
        basics();
        for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE, 123456789012345L}) {
            Random random = new Random(seed);
            show(random.nextInt(), random.nextInt(10), random.nextInt(1 << 20), random.nextInt(1 << 30 | 5), random.nextLong(), random.nextDouble(), random.nextFloat(), random.nextBoolean(), random.nextGaussian(), random.nextGaussian());
        }
        Random random = new Random(9);
        byte[] bytes = new byte[7];
        random.nextBytes(bytes);
        show(Arrays.toString(bytes), random.nextInt(5, 9), random.nextInt(-100, 100), random.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE), random.nextLong(100), random.nextLong(-5, 5), random.nextLong(1L << 40), random.nextDouble(10), random.nextDouble(-1, 1), random.nextFloat(3f), random.nextFloat(1f, 2f));
        random.setSeed(9);
        show(random.nextInt(), random.ints(5).boxed().toList(), random.ints(5, 0, 10).boxed().toList(), random.longs(2).boxed().toList(), random.longs(3, -9, 9).boxed().toList(), random.doubles(2).boxed().toList(), random.doubles(2, 5, 6).boxed().toList());
        show(random.ints().limit(2).sum(), random.ints(3, 7).limit(4).boxed().toList(), random.doubles().limit(1).sum(), random.doubles(1, 2).limit(1).sum(), random.longs().limit(1).sum(), random.longs(0, 100).limit(3).boxed().toList());
        Random copy = roundTrip(random);
        show(copy.nextInt() == random.nextInt(), copy.nextGaussian() == random.nextGaussian(), copy.nextLong() == random.nextLong());
        Body[] bodies = {() -> random.nextInt(0), () -> random.nextInt(-5), () -> random.nextInt(5, 5), () -> random.nextLong(0), () -> random.nextLong(3, 1), () -> random.nextDouble(0), () -> random.nextDouble(Double.NaN), () -> random.nextDouble(2, 1), () -> random.nextFloat(-1), () -> random.ints(-1), () -> random.ints(5, 5), () -> random.ints(2, 9, 3), () -> random.doubles(1, 1), () -> random.longs(-1, 0, 2), () -> random.nextGaussian(0, -1)};
        for (Body body : bodies) attempt(body);
        new Random(3) {
            @Override
            protected int next(int bits) {
                System.out.print(bits + " ");
                return super.next(bits);
            }

            void all() {
                show(nextInt(), nextInt(8), nextInt(9), nextLong(), nextDouble(), nextFloat(), nextBoolean(), nextGaussian());
            }
        }.all();
        splittable();
    }

    static void splittable() {
        SplittableRandom random = new SplittableRandom(42);
        show(random.nextInt(), random.nextInt(100), random.nextInt(-5, 5), random.nextLong(), random.nextLong(1000), random.nextLong(-9, 9), random.nextDouble(), random.nextDouble(5), random.nextDouble(1, 2), random.nextBoolean());
        SplittableRandom other = random.split();
        byte[] bytes = new byte[11];
        other.nextBytes(bytes);
        show(other.nextInt(), random.nextInt(), Arrays.toString(bytes), other.ints(3).boxed().toList(), other.ints(3, 0, 9).boxed().toList(), other.longs(2).boxed().toList(), other.doubles(2).boxed().toList(), other.ints(5, 8).limit(3).boxed().toList());
        attempt(() -> random.nextInt(0));
        attempt(() -> random.nextInt(3, 3));
        attempt(() -> random.nextLong(-1));
        attempt(() -> random.nextDouble(-1));
        show(random.nextFloat(), random.doubles(2, 3, 4).boxed().toList(), random.longs(2, 5, 50).boxed().toList());
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
        Random r = new Random(42);
        System.out.println(r.nextInt());
        System.out.println(r.nextInt(100));
        System.out.println(r.nextInt(64));
        System.out.println(r.nextLong());
        System.out.println(r.nextBoolean());
        System.out.println(r.nextDouble() + " " + r.nextFloat() + " " + r.nextGaussian() + " " + r.nextGaussian());
        byte[] b = new byte[5];
        r.nextBytes(b);
        System.out.println(Arrays.toString(b));
        System.out.println(new Random(7).ints(5, 0, 10).boxed().toList());
        System.out.println(new Random(0).doubles(1).sum());
        System.out.println(new Random(9).nextInt(5, 10));
        r.setSeed(1);
        System.out.println(r.nextInt() + " " + r.nextInt(1 << 30) + " " + r.nextInt(1000003));
        SplittableRandom s = new SplittableRandom(5);
        System.out.println(s.nextInt() + " " + s.nextLong() + " " + s.nextInt(10) + " " + s.split().nextInt());
        try {
            r.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
