import java.util.*;

public class ArraysMethods {
    public static void main(String[] args) {
        int[] a = {5, 3, 9, 1};
        Arrays.sort(a);
        System.out.println(Arrays.toString(a) + Arrays.binarySearch(a, 9) + Arrays.binarySearch(a, 4));
        // expect: [1, 3, 5, 9]3-3
        System.out.println(Arrays.toString(Arrays.copyOf(a, 6)) + Arrays.toString(Arrays.copyOfRange(a, 1, 3)) + Arrays.equals(a, a.clone()) + Arrays.hashCode(a));
        // expect: [1, 3, 5, 9, 0, 0][3, 5]true956359
        String[] s = {"pear", "Fig", "apple", "kiwi"};
        Arrays.sort(s);
        System.out.println(Arrays.toString(s)); // expect: [Fig, apple, kiwi, pear]
        Arrays.sort(s, Comparator.comparing(String::length));
        System.out.println(Arrays.toString(s)); // expect: [Fig, kiwi, pear, apple]
        System.out.println(Arrays.deepToString(new Object[] {1, new int[] {2, 3}, new String[][] {{"x"}, null}}) + Arrays.deepEquals(new int[][] {{1}}, new int[][] {{1}}));
        // expect: [1, [2, 3], [[x], null]]true
        double[] d = {0.0, -0.0, Double.NaN, -1, Double.NEGATIVE_INFINITY};
        Arrays.sort(d);
        System.out.println(Arrays.toString(d)); // expect: [-Infinity, -1.0, -0.0, 0.0, NaN]
        char[] c = new char[3];
        Arrays.fill(c, 'x');
        System.out.println(new String(c) + Arrays.asList(1, 2).size() + Arrays.stream(a).sum() + Arrays.toString((int[]) null));
        // expect: xxx218null
        long[] l = new long[5];
        Arrays.setAll(l, i -> i * i);
        Arrays.parallelPrefix(l, Long::sum);
        System.out.println(Arrays.toString(l) + Arrays.compare(a, new int[] {1, 4}) + Arrays.mismatch(a, new int[] {1, 3, 6}));
        // expect: [0, 1, 5, 14, 30]-12
        Random r = new Random(3);
        Integer[] big = new Integer[300];
        for (int i = 0; i < big.length; i++) big[i] = r.nextInt(50);
        int[] order = new int[1];
        Arrays.sort(big, (x, y) -> Integer.compare(x / 10, y / 10));
        System.out.println(Arrays.hashCode(big)); // expect: 48516597
        int[] ints = r.ints(1000, 0, 1000).toArray();
        Arrays.sort(ints, 100, 900);
        System.out.println(ints[100] + " " + ints[899] + " " + Arrays.hashCode(ints)); // expect: 0 997 2045187553
        List<String> fixed = Arrays.asList("a", "b");
        fixed.set(0, "z");
        try {
            fixed.add("c");
        } catch (UnsupportedOperationException e) {
            System.out.println(fixed); // expect: [z, b]
        }
        try {
            Arrays.sort(a, 3, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: fromIndex(3) > toIndex(1)
        }
    }
}
