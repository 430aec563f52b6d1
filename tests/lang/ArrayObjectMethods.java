/** Arrays are objects: clone, equals, class, instanceof. */
public class ArrayObjectMethods {
    public static void main(String[] args) {
        int[] a = {1, 2, 3};
        int[] b = a.clone();
        b[0] = 9;
        System.out.println(a[0] + " " + b[0] + " " + b.length); // expect: 1 9 3
        System.out.println(a.equals(b) + " " + a.equals(a)); // expect: false true
        int[][] deep = {{1}, {2}};
        int[][] copy = deep.clone();
        copy[0][0] = 5;
        System.out.println(deep[0][0]); // expect: 5
        Object o = a;
        System.out.println(o instanceof int[]); // expect: true
        System.out.println(o instanceof Object[]); // expect: false
        System.out.println(o instanceof Cloneable); // expect: true
        System.out.println(o instanceof java.io.Serializable); // expect: true
        Object s = new String[1];
        System.out.println(s instanceof Object[]); // expect: true
        System.out.println(s instanceof Comparable[]); // expect: true
        System.out.println(s instanceof Integer[]); // expect: false
        System.out.println(a.getClass() == int[].class); // expect: true
        System.out.println(int[].class.getSuperclass()); // expect: class java.lang.Object
        System.out.println(int[].class.getComponentType() + " " + String[][].class.getComponentType());
        // expect: int class [Ljava.lang.String;
        System.out.println(a.toString().startsWith("[I@")); // expect: true
        try {
            Integer[] wrong = (Integer[]) s;
        } catch (ClassCastException e) {
            System.out.println("not an Integer[]"); // expect: not an Integer[]
        }
    }
}
