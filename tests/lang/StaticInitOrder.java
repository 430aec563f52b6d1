/** Classes initialise on first use, superclasses first, textual order. */
public class StaticInitOrder {
    static class Log {
        static int add(String s) {
            System.out.println("init " + s);
            return s.length();
        }
    }
    static class Parent {
        static int p = Log.add("Parent");
        static void nothing() {}
    }
    static class Child extends Parent {
        static final int CONSTANT = 5;
        static final Integer BOXED = 6;
        static int early = late();
        static int value = 3;
        static { Log.add("Child block, value " + value + ", early " + early); }
        static int late() { return value + 1; }
    }
    static class Never {
        static { Log.add("Never"); }
    }
    static class Sub extends Parent {
        static { Log.add("Sub"); }
    }

    public static void main(String[] args) {
        System.out.println("start"); // expect: start
        System.out.println(Child.CONSTANT); // expect: 5
        Sub.nothing(); // expect: init Parent
        Never[] none = new Never[1];
        System.out.println(none.length); // expect: 1
        System.out.println(Never.class.getSimpleName()); // expect: Never
        System.out.println(Child.BOXED);
        // expect: init Child block, value 3, early 1
        // expect: 6
        System.out.println(new Sub() != null);
        // expect: init Sub
        // expect: true
        System.out.println(Child.early); // expect: 1
    }
}
