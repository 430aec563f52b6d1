public class BooleanTest {
    public static void main(String[] args) {
        System.out.println(Boolean.parseBoolean("TRUE"));
        System.out.println(Boolean.parseBoolean("yes"));
        System.out.println(Boolean.parseBoolean(null));
        System.out.println(Boolean.valueOf("true"));
        System.out.println(Boolean.toString(false));
        System.out.println(Boolean.logicalXor(true, false));
        System.out.println(Boolean.compare(true, false));
        System.out.println(Boolean.TRUE.compareTo(false));
        System.out.println(Boolean.hashCode(true));
        System.out.println((Boolean.valueOf(true) == Boolean.TRUE));
        for (String s : new String[] {null, "", "true", "True", "tRuE", " true", "1", "false", "truee"}) System.out.print(Boolean.parseBoolean(s) + " " + Boolean.valueOf(s) + " ");
        System.out.println();
        for (boolean a : new boolean[] {true, false})
            for (boolean b : new boolean[] {true, false})
                System.out.println(Boolean.logicalAnd(a, b) + " " + Boolean.logicalOr(a, b) + " " + Boolean.logicalXor(a, b) + " " + Boolean.compare(a, b) + " " + Boolean.valueOf(a).compareTo(b) + " " + Boolean.valueOf(a).equals(b) + " " + Boolean.valueOf(a).hashCode() + " " + Boolean.valueOf(a).booleanValue());
        System.setProperty("flag.on", "TRUE");
        System.setProperty("flag.off", "yes");
        System.out.println(Boolean.getBoolean("flag.on") + " " + Boolean.getBoolean("flag.off") + " " + Boolean.getBoolean("flag.none") + " " + Boolean.getBoolean("") + " " + Boolean.getBoolean(null) + " " + Boolean.TYPE + " " + Boolean.TRUE.equals("true") + " " + Boolean.FALSE.toString());
    }
}
