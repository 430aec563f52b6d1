import java.lang.reflect.*;
import java.util.*;

/** Superclasses and interfaces that use the variables of the class itself and of those around it. */
public class GenericSupertypesTest {
    static class A<T> {
        class Inner<U> extends ArrayList<T> implements Comparable<Inner<U>> {
            public int compareTo(Inner<U> o) { return 0; }
        }
    }

    static class B<X extends Comparable<X>> extends A<X> implements Comparable<B<X>> {
        public int compareTo(B<X> o) { return 0; }
    }

    enum E { ONE }

    static <T extends List<? super T>, V extends T> Map<T, V[]> method(T t, List<? extends V> list) throws RuntimeException {
        return null;
    }

    public static void main(String[] args) throws Exception {
        for (Class<?> c : new Class<?>[] {ArrayList.class, HashMap.class, A.Inner.class, B.class, E.class, String.class,
            Map.Entry.class, int[].class, int.class, new ArrayList<String>() { }.getClass()}) {
            System.out.println(c.getName().replaceAll("[$]\\d", "\\$N") + " " + Arrays.toString(c.getTypeParameters()) + " "
                + c.getGenericSuperclass() + " " + Arrays.toString(c.getGenericInterfaces()).replace(", interface java.lang.constant.Constable", "").replace(", interface java.lang.constant.ConstantDesc", ""));
        }
        Method method = GenericSupertypesTest.class.getDeclaredMethod("method", List.class, List.class);
        System.out.println(method.toGenericString());
        System.out.println(Arrays.toString(method.getTypeParameters()[0].getBounds()) + method.getGenericReturnType()
            + Arrays.toString(method.getGenericParameterTypes()) + Arrays.toString(method.getGenericExceptionTypes()));
        System.out.println(Collections.class.getMethod("max", Collection.class).toGenericString());
    }
}
