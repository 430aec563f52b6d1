/** switch on an enum, with bodies of constants. */
public class EnumSwitch {
    enum Op {
        ADD("+") { int apply(int a, int b) { return a + b; } },
        SUB("-") { int apply(int a, int b) { return a - b; } },
        MUL("*") { int apply(int a, int b) { return a * b; } };
        final String sign;
        Op(String sign) { this.sign = sign; }
        abstract int apply(int a, int b);
    }
    static String name(Op op) {
        switch (op) {
            case ADD: return "plus";
            case SUB: return "minus";
            default: return "other";
        }
    }

    public static void main(String[] args) {
        for (Op op : Op.values()) System.out.println(name(op) + " " + op.sign + " " + op.apply(6, 3));
        // expect: plus + 9
        // expect: minus - 3
        // expect: other * 18
        System.out.println(Op.ADD.getClass() == Op.class); // expect: false
        System.out.println(Op.ADD.getDeclaringClass() == Op.class); // expect: true
        try {
            name(null);
        } catch (NullPointerException e) {
            System.out.println("null"); // expect: null
        }
    }
}
