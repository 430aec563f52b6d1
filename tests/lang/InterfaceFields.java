/** Constants of interfaces are inherited. */
public class InterfaceFields {
    interface Sizes {
        int SMALL = 1, LARGE = SMALL * 100;
        String[] NAMES = {"s", "l"};
        int COMPUTED = NAMES.length + 5;
    }
    static class Box implements Sizes {
        int total() { return SMALL + LARGE + COMPUTED; }
    }

    public static void main(String[] args) {
        System.out.println(new Box().total()); // expect: 108
        System.out.println(Box.NAMES[1]); // expect: l
        System.out.println(Sizes.COMPUTED); // expect: 7
    }
}
