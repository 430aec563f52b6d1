public class BooleanMethods {
    public static void main(String[] args) throws Exception {
        System.out.println(Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Boolean.parseBoolean(null) + " " + Boolean.valueOf("true") + " " + Boolean.toString(false));
        // expect: true false false true false
        System.out.println(Boolean.logicalXor(true, false) + " " + Boolean.compare(true, false) + " " + Boolean.TRUE.compareTo(false) + " " + Boolean.hashCode(true) + " " + (Boolean.valueOf(true) == Boolean.TRUE));
        // expect: true 1 1 1231 true
    }
}
