/** Static members through instances and inheritance. */
public class StaticNestedAccess {
    static int count = 1;
    static StaticNestedAccess make() {
        System.out.println("evaluated");
        return null;
    }
    static int count() { return count; }

    public static void main(String[] args) {
        make().count++; // expect: evaluated
        System.out.println(make().count());
        // expect: evaluated
        // expect: 2
    }
}
