// flags: -Dmy.name=value -Dempty -Dwith=a=b
/** -D sets properties. */
public class SystemProperties {
    public static void main(String[] args) {
        System.out.println(System.getProperty("my.name")); // expect: value
        System.out.println("[" + System.getProperty("empty") + "]"); // expect: []
        System.out.println(System.getProperty("with")); // expect: a=b
        System.out.println(System.getProperty("absent")); // expect: null
        System.out.println(System.getProperty("absent", "default")); // expect: default
        System.out.println(System.getProperty("line.separator").length() + System.getProperty("file.separator") + System.getProperty("path.separator"));
        // expect: 1/:
        System.setProperty("set", "1");
        System.out.println(System.getProperty("set")); // expect: 1
        System.out.println(Integer.getInteger("set", 5) + " " + Integer.getInteger("absent", 5) + " " + Boolean.getBoolean("absent"));
        // expect: 1 5 false
    }
}
