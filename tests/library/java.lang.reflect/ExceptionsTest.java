import java.io.*;
import java.lang.reflect.*;
import java.util.*;

/** Every public constructor of the package's plain exceptions, with sample arguments: message, cause, text, serial form. */
// covers: GenericSignatureFormatError InaccessibleObjectException InvocationTargetException MalformedParameterizedTypeException MalformedParametersException UndeclaredThrowableException
public class ExceptionsTest {
    static final String[] NAMES = ("GenericSignatureFormatError InaccessibleObjectException InvocationTargetException MalformedParameterizedTypeException "
        + "MalformedParametersException UndeclaredThrowableException").split(" ");

    static Object sample(Class<?> type) {
        if (type == String.class) return "text";
        if (type == Throwable.class || type == Exception.class) return new IOException("the cause");
        if (type == Object.class) return "object";
        if (type == int.class) return 7;
        if (type == long.class) return 1L << 40;
        if (type == boolean.class) return true;
        if (type == char.class) return 'c';
        if (type == float.class) return 1.5f;
        if (type == double.class) return -2.5;
        return type == IOException.class ? new FileNotFoundException("io") : null;
    }

    static void describe(Throwable t) throws Exception {
        System.out.println("  " + t + " | " + t.getMessage() + " | " + t.getLocalizedMessage() + " | " + t.getCause() + " | " + (t.getStackTrace().length > 0) + " " + t.getSuppressed().length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(t);
        Throwable copy = (Throwable) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        if (!copy.toString().equals(t.toString()) || !String.valueOf(copy.getCause()).equals(String.valueOf(t.getCause()))) System.out.println("  copy: " + copy + " " + copy.getCause());
        try {
            t.initCause(new Error("later"));
            System.out.println("  then " + t.getCause());
        } catch (IllegalStateException e) {
            System.out.println("  " + e + " | " + e.getCause());
        }
    }

    static void constructors(Class<?> c) throws Exception {
        Constructor<?>[] all = c.getConstructors();
        Arrays.sort(all, Comparator.comparing(Constructor::toString));
        System.out.println(c + " extends " + c.getSuperclass().getName() + " " + Modifier.toString(c.getModifiers()));
        for (Constructor<?> k : all) {
            System.out.println(" " + k);
            Object[] samples = Arrays.stream(k.getParameterTypes()).map(ExceptionsTest::sample).toArray();
            describe((Throwable) k.newInstance(samples));
            Object[] nulls = Arrays.stream(k.getParameterTypes()).map(t -> t.isPrimitive() ? sample(t) : null).toArray();
            try {
                if (nulls.length > 0) System.out.println("  nulls: " + k.newInstance(nulls));
            } catch (InvocationTargetException e) {
                System.out.println("  nulls: " + e.getCause().getClass());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        for (String name : NAMES) constructors(Class.forName("java.lang.reflect." + name));
    }
}
