/** Inner classes reach their outer instances, several levels deep. */
public class InnerClasses {
    private int value = 1;
    private static int shared = 100;
    class Inner {
        int value = 2;
        class Innermost {
            int value = 3;
            String all() { return value + " " + Inner.this.value + " " + InnerClasses.this.value + " " + shared; }
            void bump() { InnerClasses.this.value++; shared += 2; }
        }
    }
    static class Nested {
        private int hidden = 9;
    }
    class Sub extends Inner {
        int twice() { return super.value * 2; }
    }

    public static void main(String[] args) {
        InnerClasses outer = new InnerClasses();
        Inner inner = outer.new Inner();
        Inner.Innermost most = inner.new Innermost();
        System.out.println(most.all()); // expect: 3 2 1 100
        most.bump();
        System.out.println(most.all()); // expect: 3 2 2 102
        System.out.println(new Nested().hidden); // expect: 9
        System.out.println(outer.new Sub().twice()); // expect: 4
        try {
            InnerClasses none = null;
            none.new Inner();
        } catch (NullPointerException e) {
            System.out.println("no outer instance"); // expect: no outer instance
        }
        System.out.println(Inner.Innermost.class.getName()); // expect: InnerClasses$Inner$Innermost
    }
}
