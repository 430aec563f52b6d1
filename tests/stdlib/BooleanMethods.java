public class BooleanMethods {
    public static void main(String[] args) {
        System.out.println(Boolean.parseBoolean("TRUE")); // expect: true
        System.out.println(Boolean.parseBoolean("yes")); // expect: false
        System.out.println(Boolean.parseBoolean(null)); // expect: false
        System.out.println(Boolean.valueOf("true")); // expect: true
        System.out.println(Boolean.toString(false)); // expect: false
        System.out.println(Boolean.logicalXor(true, false)); // expect: true
        System.out.println(Boolean.compare(true, false)); // expect: 1
        System.out.println(Boolean.TRUE.compareTo(false)); // expect: 1
        System.out.println(Boolean.hashCode(true)); // expect: 1231
        System.out.println((Boolean.valueOf(true) == Boolean.TRUE)); // expect: true
    }
}
