/** Helpful messages name what was null. */
public class NullPointerMessages {
    static int[] numbers;
    String text;
    NullPointerMessages next;
    int[][] grid = new int[1][];
    static NullPointerMessages make() { return null; }
    static void fails(Runnable r) {
        try {
            r.run();
            System.out.println("nothing thrown");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
    static void local(String s, Object[] a, int i) {
        try { s.length(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { System.out.println(a[i]); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { a[i + 1] = s; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { System.out.println(a.length); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { synchronized (s) { System.out.println("in"); } } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        Integer box = null;
        try { i = box; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    }

    public static void main(String[] args) {
        NullPointerMessages m = new NullPointerMessages();
        fails(() -> numbers[0]++);
        // expect: Cannot load from int array because "NullPointerMessages.numbers" is null
        fails(() -> m.text.trim()); // expect: Cannot invoke "String.trim()" because "m.text" is null
        fails(() -> m.next.next.text = ""); // expect: Cannot read field "next" because "m.next" is null
        fails(() -> make().text.trim());
        // expect: Cannot read field "text" because the return value of "NullPointerMessages.make()" is null
        fails(() -> System.out.println(m.grid[0][3]));
        // expect: Cannot load from int array because "m.grid[0]" is null
        fails(() -> m.grid[0][1] = 2); // expect: Cannot store to int array because "m.grid[0]" is null
        fails(() -> make().next.toString());
        // expect: Cannot read field "next" because the return value of "NullPointerMessages.make()" is null
        fails(() -> System.out.println(m.next.grid[0].length));
        // expect: Cannot read field "grid" because "m.next" is null
        local(null, null, 2);
        // expect: Cannot invoke "String.length()" because "s" is null
        // expect: Cannot load from object array because "a" is null
        // expect: Cannot store to object array because "a" is null
        // expect: Cannot read the array length because "a" is null
        // expect: Cannot enter synchronized block because "s" is null
        // expect: Cannot invoke "java.lang.Integer.intValue()" because "box" is null
        fails(() -> { throw null; }); // expect: Cannot throw exception because "null" is null
        fails(() -> java.util.Objects.requireNonNull(null)); // expect: null
        fails(() -> java.util.Objects.requireNonNull(null, "own text")); // expect: own text
        fails(() -> { throw new NullPointerException(); }); // expect: null
    }
}
