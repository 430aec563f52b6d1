import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Objects and arrays of all small sizes are zero when they are made and keep what is written to them, whatever
 * is collected meanwhile and whichever threads come and go.
 */
// modes: int slice
public final class AllocationSizes {
    static class One { long a; }
    static class Two extends One { Object b; int c; }
    static class Three extends Two { long d, e, f; Object g; }
    static final class Four extends Three { byte h; Object i, j, k; double l; }

    private static volatile String wrong;

    private static void check(boolean condition, String what) {
        if (!condition) wrong = what;
    }

    private static Object make(Random random) {
        int length = random.nextInt(70);
        switch (random.nextInt(8)) {
            case 0: return new byte[length];
            case 1: return new char[length];
            case 2: return new int[length];
            case 3: return new long[length];
            case 4: return new Object[length];
            case 5: return new One();
            case 6: return new Three();
            default: return new Four();
        }
    }

    private static boolean zero(Object made) {
        if (made instanceof byte[] bytes) {
            for (byte each : bytes) if (each != 0) return false;
        } else if (made instanceof char[] chars) {
            for (char each : chars) if (each != 0) return false;
        } else if (made instanceof int[] ints) {
            for (int each : ints) if (each != 0) return false;
        } else if (made instanceof long[] longs) {
            for (long each : longs) if (each != 0) return false;
        } else if (made instanceof Object[] objects) {
            for (Object each : objects) if (each != null) return false;
        } else if (made instanceof Four four) {
            return four.a == 0 && four.b == null && four.g == null && four.h == 0 && four.k == null && four.l == 0;
        } else if (made instanceof Three three) {
            return three.a == 0 && three.b == null && three.c == 0 && three.f == 0 && three.g == null;
        } else {
            return ((One) made).a == 0;
        }
        return true;
    }

    private static void fill(Object made, int mark) {
        if (made instanceof byte[] bytes) java.util.Arrays.fill(bytes, (byte) mark);
        else if (made instanceof char[] chars) java.util.Arrays.fill(chars, (char) mark);
        else if (made instanceof int[] ints) java.util.Arrays.fill(ints, mark);
        else if (made instanceof long[] longs) java.util.Arrays.fill(longs, mark);
        else if (made instanceof Object[] objects) java.util.Arrays.fill(objects, made);
        else {
            ((One) made).a = mark;
            if (made instanceof Three three) three.b = three.g = made;
            if (made instanceof Four four) four.i = four.j = four.k = made;
        }
    }

    private static boolean filled(Object made, int mark) {
        if (made instanceof byte[] bytes) return bytes.length == 0 || bytes[bytes.length - 1] == (byte) mark;
        if (made instanceof char[] chars) return chars.length == 0 || chars[chars.length - 1] == (char) mark;
        if (made instanceof int[] ints) return ints.length == 0 || ints[ints.length - 1] == mark;
        if (made instanceof long[] longs) return longs.length == 0 || longs[longs.length - 1] == mark;
        if (made instanceof Object[] objects) return objects.length == 0 || objects[objects.length - 1] == made;
        return ((One) made).a == mark && (!(made instanceof Three three) || three.g == made)
            && (!(made instanceof Four four) || four.k == made);
    }

    private static void work(int seed, int rounds) {
        Random random = new Random(seed);
        List<Object> kept = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Object made = make(random);
            check(zero(made), "not zero: " + made.getClass());
            fill(made, i % 100 + 1);
            if (random.nextInt(20) == 0) {
                kept.add(made);
                marks.add(i % 100 + 1);
            }
            if (i % 1000 == 0) System.gc();
        }
        for (int i = 0; i < kept.size(); i++) check(filled(kept.get(i), marks.get(i)), "changed: " + kept.get(i).getClass());
    }

    public static void main(String[] args) throws InterruptedException {
        for (int wave = 0; wave < 3; wave++) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int seed = wave * 10 + i;
                Thread thread = new Thread(() -> work(seed, 6000));
                thread.start();
                threads.add(thread);
            }
            for (Thread each : threads) each.join();
        }
        System.out.println(wrong == null ? "zero and kept" : wrong); // expect: zero and kept
    }
}
