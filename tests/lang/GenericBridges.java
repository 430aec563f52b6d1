import java.util.*;

/** Bridge methods dispatch through generic supertypes. */
public class GenericBridges {
    interface Source<T> { T get(); }
    static abstract class Cell<T extends Comparable<T>> implements Comparable<Cell<T>>, Source<T> {
        T value;
        void set(T v) { value = v; }
        public int compareTo(Cell<T> o) { return value.compareTo(o.value); }
    }
    static class IntCell extends Cell<Integer> {
        @Override void set(Integer v) { value = v * 2; }
        @Override public Integer get() { return value; }
    }
    static class Copy implements Cloneable {
        int n = 1;
        @Override public Copy clone() throws CloneNotSupportedException {
            Copy c = (Copy) super.clone();
            c.n++;
            return c;
        }
    }

    public static void main(String[] args) throws Exception {
        Cell<Integer> c = new IntCell();
        c.set(21);
        Source<?> s = c;
        System.out.println(s.get()); // expect: 42
        IntCell d = new IntCell();
        d.set(1);
        System.out.println(c.compareTo(d)); // expect: 1
        @SuppressWarnings({"unchecked", "rawtypes"})
        Comparable raw = c;
        try {
            raw.compareTo("x");
        } catch (ClassCastException e) {
            System.out.println("the bridge casts"); // expect: the bridge casts
        }
        System.out.println(new Copy().clone().n); // expect: 2
        @SuppressWarnings({"unchecked", "rawtypes"})
        Cell<Integer> dirty = c;
        ((Cell) dirty).value = "not an Integer";
        try {
            Integer i = dirty.get();
        } catch (ClassCastException e) {
            System.out.println("heap pollution found"); // expect: heap pollution found
        }
    }
}
