import java.lang.reflect.Method;

/** Arguments of reflective calls come out of wrappers no code has named yet. */
public class ReflectionBoxedArguments {
    public static String flag(boolean flag) {
        return "flag " + flag;
    }

    public static String wide(long number, double fraction) {
        return number + " " + fraction;
    }

    public static String letter(int at, char letter) {
        return at + " " + letter;
    }

    public static void main(String[] args) throws Exception {
        Method flag = ReflectionBoxedArguments.class.getMethod("flag", boolean.class);
        System.out.println(flag.invoke(null, true)); // expect: flag true
        Method wide = ReflectionBoxedArguments.class.getMethod("wide", long.class, double.class);
        System.out.println(wide.invoke(null, (byte) 1, 2f)); // expect: 1 2.0
        Method letter = ReflectionBoxedArguments.class.getMethod("letter", int.class, char.class);
        System.out.println(letter.invoke(null, (short) 3, 'x')); // expect: 3 x
        try {
            letter.invoke(null, 3L, 'x');
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: argument type mismatch
        }
    }
}
