import java.io.*;
import java.util.*;

public class ArraysTest {
    public static void main(String[] args) throws Exception {
        basics();
        text();
        equality();
        copying();
        searching();
        sorting();
        comparing();
        computed();
        asList();
    }

    static void text() {
        show(Arrays.toString(new int[0]), Arrays.toString((int[]) null), Arrays.toString(new boolean[] {true, false}), Arrays.toString(new char[] {'a', '\u00e9'}), Arrays.toString(new byte[] {-1}), Arrays.toString(new short[] {3}), Arrays.toString(new float[] {1f, Float.NaN}), Arrays.toString(new double[] {-0.0}), Arrays.toString(new long[] {1L << 40}), Arrays.toString(new Object[] {null, "x"}));
        Object[] deep = {1, new int[] {2, 3}, new Object[] {"a", null, new double[][] {{1}, {}}}, new char[] {'q'}, new boolean[1], new long[1], new float[1], new byte[1], new short[1]};
        show(Arrays.deepToString(deep), Arrays.deepToString(null), Arrays.deepHashCode(deep), Arrays.deepEquals(deep, deep.clone()));
        Object[] self = new Object[2];
        self[0] = self;
        show(Arrays.deepToString(self));
        show(Arrays.hashCode(new int[] {1, 2}), Arrays.hashCode(new long[] {1L << 35}), Arrays.hashCode(new double[] {1.5, 0}), Arrays.hashCode(new boolean[] {true}), Arrays.hashCode(new Object[] {"a", null}), Arrays.hashCode(new char[] {'z'}), Arrays.hashCode(new byte[] {-3, 4}), Arrays.hashCode(new float[] {2}), Arrays.hashCode(new short[] {-9}), Arrays.hashCode((int[]) null));
    }

    static void equality() {
        int[] a = {1, 2, 3, 4};
        show(Arrays.equals(a, new int[] {1, 2, 3, 4}), Arrays.equals(a, null), Arrays.equals((int[]) null, null), Arrays.equals(a, 1, 3, new int[] {2, 3}, 0, 2), Arrays.equals(new double[] {Double.NaN, 0.0}, new double[] {Double.NaN, -0.0}), Arrays.equals(new float[] {Float.NaN}, new float[] {Float.NaN}));
        show(Arrays.equals(new String[] {"x", null}, new Object[] {"x", null}), Arrays.equals(new String[] {"A"}, new String[] {"a"}, String.CASE_INSENSITIVE_ORDER), Arrays.deepEquals(new int[][] {{1}, {2}}, new int[][] {{1}, {2}}), Arrays.equals(new char[] {'a'}, new char[] {'b'}), Arrays.equals(new byte[2], new byte[2]), Arrays.equals(new long[1], new long[2]), Arrays.equals(new short[0], new short[0]), Arrays.equals(new boolean[1], new boolean[1]));
        attempt(() -> Arrays.equals(a, 2, 1, a, 0, 0));
        attempt(() -> Arrays.equals(a, 0, 5, a, 0, 1));
    }

    static void copying() {
        int[] a = {5, 6, 7};
        show(Arrays.toString(Arrays.copyOf(a, 5)), Arrays.toString(Arrays.copyOf(a, 2)), Arrays.toString(Arrays.copyOfRange(a, 1, 5)), Arrays.toString(Arrays.copyOf(new String[] {"s"}, 2)), Arrays.copyOf(new Integer[] {1}, 1, Number[].class).getClass(), Arrays.toString(Arrays.copyOfRange(new Object[] {"o"}, 0, 1, String[].class)));
        show(Arrays.toString(Arrays.copyOf(new char[] {'x'}, 1)), Arrays.copyOf(new boolean[] {true}, 2)[0], Arrays.copyOf(new double[] {1.5}, 2)[1], Arrays.toString(Arrays.copyOf(new byte[] {1}, 3)), Arrays.copyOfRange(new long[] {1, 2}, 1, 2)[0], Arrays.copyOfRange(new float[] {1, 2}, 0, 1).length, Arrays.copyOfRange(new short[] {4}, 1, 1).length, Arrays.toString(Arrays.copyOfRange(new char[] {'a', 'b'}, 1, 2)));
        attempt(() -> Arrays.copyOf(a, -1));
        attempt(() -> Arrays.copyOfRange(a, 3, 2));
        attempt(() -> Arrays.copyOfRange(a, 4, 5));
        attempt(() -> Arrays.copyOfRange(a, -1, 2));
        attempt(() -> Arrays.copyOf(new Object[] {1}, 1, String[].class));
        long[] longs = new long[4];
        Arrays.fill(longs, 7L);
        Arrays.fill(longs, 1, 3, -1L);
        show(Arrays.toString(longs));
        perform(() -> Arrays.fill(longs, 3, 1, 0));
        perform(() -> Arrays.fill(longs, -1, 1, 0));
        perform(() -> Arrays.fill(longs, 0, 9, 0));
        perform(() -> Arrays.fill((Object[]) new String[1], 5));
    }

    static void searching() {
        int[] a = {-5, 0, 3, 3, 8};
        show(Arrays.binarySearch(a, 8), Arrays.binarySearch(a, 4), Arrays.binarySearch(a, -9), Arrays.binarySearch(a, 99), Arrays.binarySearch(a, 1, 3, 8), Arrays.binarySearch(new double[] {-0.0, 0.0, Double.NaN}, 0.0), Arrays.binarySearch(new double[] {-0.0, 0.0, Double.NaN}, Double.NaN));
        show(Arrays.binarySearch(new String[] {"a", "b"}, "b"), Arrays.binarySearch(new String[] {"b", "a"}, "b", Comparator.reverseOrder()), Arrays.binarySearch(new char[] {'a', 'c'}, 'b'), Arrays.binarySearch(new long[] {1, 2}, 2L), Arrays.binarySearch(new byte[] {1}, (byte) 2), Arrays.binarySearch(new float[] {1}, 1f), Arrays.binarySearch(new short[] {}, (short) 1));
        attempt(() -> Arrays.binarySearch(a, 2, 9, 0));
        attempt(() -> Arrays.binarySearch(new Object[] {"a"}, 1));
    }

    static void sorting() {
        Random random = new Random(3);
        for (int size : new int[] {0, 1, 5, 50, 300, 5000}) {
            int[] ints = random.ints(size, -1000, 1000).toArray();
            double[] doubles = random.doubles(size, -1, 1).toArray();
            Integer[] boxed = new Integer[size];
            for (int i = 0; i < size; i++) boxed[i] = ints[i];
            int[] parallel = ints.clone();
            Arrays.sort(ints);
            Arrays.sort(doubles);
            Arrays.parallelSort(parallel);
            Arrays.sort(boxed, Comparator.comparing(x -> x % 10));
            show(size, Arrays.hashCode(ints), Arrays.equals(ints, parallel), Arrays.hashCode(doubles), Arrays.hashCode(boxed));
        }
        double[] odd = {0.0, -0.0, Double.NaN, 1, Double.NEGATIVE_INFINITY, -0.0, 0.0, -1};
        float[] floats = {0f, -0f, Float.NaN, -3f, Float.POSITIVE_INFINITY};
        char[] chars = "sorting".toCharArray();
        byte[] bytes = {3, -1, 127, -128, 0};
        short[] shorts = {9, -9, 0};
        long[] longs = {Long.MAX_VALUE, Long.MIN_VALUE, 0};
        String[] strings = {"pear", "Apple", "fig", "\u00e9clair"};
        Arrays.sort(odd);
        Arrays.sort(floats);
        Arrays.sort(chars);
        Arrays.sort(bytes);
        Arrays.sort(shorts);
        Arrays.sort(longs, 0, 2);
        Arrays.sort(strings);
        show(Arrays.toString(odd), Arrays.toString(floats), new String(chars), Arrays.toString(bytes), Arrays.toString(shorts), Arrays.toString(longs), Arrays.toString(strings));
        Arrays.sort(strings, 1, 3, String.CASE_INSENSITIVE_ORDER.reversed());
        Arrays.sort(strings, null);
        Arrays.parallelSort(strings, Comparator.comparing(String::length));
        show(Arrays.toString(strings));
        perform(() -> Arrays.sort(new int[3], 2, 1));
        perform(() -> Arrays.sort(new int[3], 0, 4));
        perform(() -> Arrays.sort(new int[3], -1, 2));
        perform(() -> Arrays.sort(new Object[] {1, "a"}));
        perform(() -> Arrays.sort(new Object[] {new Object(), new Object()}.length == 2 ? new Object[] {null, 1} : null));
        Integer[] inconsistent = new Integer[500];
        for (int i = 0; i < 500; i++) inconsistent[i] = i * 7919 % 500;
        perform(() -> Arrays.sort(inconsistent, (x, y) -> 1));
    }

    static void comparing() {
        show(Arrays.compare(new int[] {1, 2}, new int[] {1, 3}), Arrays.compare(new int[] {1}, new int[] {1, 3}), Arrays.compare((int[]) null, new int[0]), Arrays.compare(new String[] {"b"}, new String[] {"a"}), Arrays.compareUnsigned(new int[] {-1}, new int[] {1}), Arrays.compare(new boolean[] {true}, new boolean[] {false}), Arrays.compare(new double[] {0.0}, new double[] {-0.0}), Arrays.compare(new byte[] {5}, new byte[] {-5}), Arrays.compareUnsigned(new byte[] {5}, new byte[] {-5}), Arrays.compare(new char[] {'a'}, new char[] {'e'}));
        show(Arrays.mismatch(new int[] {1, 2, 3}, new int[] {1, 2, 4}), Arrays.mismatch(new int[] {1}, new int[] {1}), Arrays.mismatch(new char[] {'a'}, new char[] {'a', 'b'}), Arrays.mismatch(new Object[] {"x", 1}, new Object[] {"x", 2}), Arrays.mismatch(new double[] {Double.NaN}, new double[] {Double.NaN}), Arrays.mismatch(new int[] {1, 2, 3}, 1, 3, new int[] {2, 9}, 0, 2));
    }

    static void computed() {
        int[] squares = new int[8];
        Arrays.setAll(squares, i -> i * i);
        double[] halves = new double[3];
        Arrays.setAll(halves, i -> i / 2.0);
        String[] names = new String[3];
        Arrays.parallelSetAll(names, i -> "n" + i);
        long[] sums = {1, 2, 3, 4, 5};
        Arrays.parallelPrefix(sums, Long::sum);
        int[] products = {1, 2, 3, 4};
        Arrays.parallelPrefix(products, 1, 4, (x, y) -> x * y);
        show(Arrays.toString(squares), Arrays.toString(halves), Arrays.toString(names), Arrays.toString(sums), Arrays.toString(products));
        show(Arrays.stream(squares).sum(), Arrays.stream(squares, 2, 4).sum(), Arrays.stream(names).count(), Arrays.stream(names, 1, 2).findFirst().get(), Arrays.stream(halves).max().getAsDouble(), Arrays.stream(sums, 1, 3).sum());
        attempt(() -> Arrays.stream(squares, 3, 99).sum());
        Spliterator.OfInt split = Arrays.spliterator(squares);
        show(split.trySplit().estimateSize(), split.characteristics(), Arrays.spliterator(names, 1, 3).estimateSize());
    }

    static void asList() throws Exception {
        String[] array = {"c", "a", "b"};
        List<String> list = Arrays.asList(array);
        list.set(0, "z");
        list.replaceAll(s -> s + s);
        Collections.sort(list);
        show(list, Arrays.toString(array), list.indexOf("zz"), list.contains(null), list.toArray().getClass(), list.toArray(new Object[4]).length, roundTrip(list), list.hashCode(), Arrays.asList(1, null), Arrays.asList((Object) new int[0]).size());
        attempt(() -> list.add("q"));
        attempt(() -> list.remove(0));
        attempt(() -> list.remove("none"));
        attempt(() -> list.remove("aa"));
        attempt(() -> list.removeIf(s -> true));
        attempt(() -> list.get(3));
        attempt(() -> Arrays.asList((Object[]) null));
        perform(() -> list.clear());
        show(list.subList(1, 3), list.listIterator(1).next(), list instanceof RandomAccess, list.equals(List.of("aa", "bb", "zz")));
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
        int[] a = {5, 3, 9, 1};
        Arrays.sort(a);
        System.out.println(Arrays.toString(a) + Arrays.binarySearch(a, 9) + Arrays.binarySearch(a, 4));
        System.out.println(Arrays.toString(Arrays.copyOf(a, 6)) + Arrays.toString(Arrays.copyOfRange(a, 1, 3)) + Arrays.equals(a, a.clone()) + Arrays.hashCode(a));
        String[] s = {"pear", "Fig", "apple", "kiwi"};
        Arrays.sort(s);
        System.out.println(Arrays.toString(s));
        Arrays.sort(s, Comparator.comparing(String::length));
        System.out.println(Arrays.toString(s));
        System.out.println(Arrays.deepToString(new Object[] {1, new int[] {2, 3}, new String[][] {{"x"}, null}}) + Arrays.deepEquals(new int[][] {{1}}, new int[][] {{1}}));
        double[] d = {0.0, -0.0, Double.NaN, -1, Double.NEGATIVE_INFINITY};
        Arrays.sort(d);
        System.out.println(Arrays.toString(d));
        char[] c = new char[3];
        Arrays.fill(c, 'x');
        System.out.println(new String(c) + Arrays.asList(1, 2).size() + Arrays.stream(a).sum() + Arrays.toString((int[]) null));
        long[] l = new long[5];
        Arrays.setAll(l, i -> i * i);
        Arrays.parallelPrefix(l, Long::sum);
        System.out.println(Arrays.toString(l) + Arrays.compare(a, new int[] {1, 4}) + Arrays.mismatch(a, new int[] {1, 3, 6}));
        Random r = new Random(3);
        Integer[] big = new Integer[300];
        for (int i = 0; i < big.length; i++) big[i] = r.nextInt(50);
        int[] order = new int[1];
        Arrays.sort(big, (x, y) -> Integer.compare(x / 10, y / 10));
        System.out.println(Arrays.hashCode(big));
        int[] ints = r.ints(1000, 0, 1000).toArray();
        Arrays.sort(ints, 100, 900);
        System.out.println(ints[100] + " " + ints[899] + " " + Arrays.hashCode(ints));
        List<String> fixed = Arrays.asList("a", "b");
        fixed.set(0, "z");
        try {
            fixed.add("c");
        } catch (UnsupportedOperationException e) {
            System.out.println(fixed);
        }
        try {
            Arrays.sort(a, 3, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
