package wardian.internal;

import java.lang.annotation.Annotation;
import java.lang.annotation.IncompleteAnnotationException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;

/** What an annotation object does. */
final class AnnotationHandler implements InvocationHandler {
    private final Class<?> type;
    private final Map<String, Object> values;

    AnnotationHandler(Class<?> type, Map<String, Object> values) {
        this.type = type;
        this.values = values;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object invoke(Object proxy, Method method, Object[] args) {
        String name = method.getName();
        if (args != null) {
            return same(proxy, args[0]);
        }
        if (name.equals("toString")) {
            return text();
        }
        if (name.equals("hashCode")) {
            return hash();
        }
        if (name.equals("annotationType")) {
            return type;
        }
        Object value = member(name);
        if (value == null) {
            throw new IncompleteAnnotationException((Class<? extends Annotation>) type, name);
        }
        return value;
    }

    /** A member's value; arrays are copied. */
    Object member(String name) {
        Object value = values.get(name);
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        System.arraycopy(value, 0, copy, 0, length);
        return copy;
    }

    private boolean same(Object proxy, Object other) {
        if (proxy == other) {
            return true;
        }
        if (!type.isInstance(other)) {
            return false;
        }
        for (Method m : ClassFile.methods(type)) {
            Object theirs;
            try {
                m.setAccessible(true);
                theirs = Proxy.isProxyClass(other.getClass())
                    && Proxy.getInvocationHandler(other) instanceof AnnotationHandler
                    ? ((AnnotationHandler) Proxy.getInvocationHandler(other)).member(m.getName())
                    : m.invoke(other);
            } catch (ReflectiveOperationException e) {
                return false;
            }
            if (!Arrays.deepEquals(new Object[] {values.get(m.getName())}, new Object[] {theirs})) {
                return false;
            }
        }
        return true;
    }

    private int hash() {
        int sum = 0;
        for (Map.Entry<String, Object> e : values.entrySet()) {
            Object v = e.getValue();
            int h = v.getClass().isArray()
                ? Arrays.deepHashCode(new Object[] {v}) - 31 : v.hashCode();
            sum += 127 * e.getKey().hashCode() ^ h;
        }
        return sum;
    }

    private String text() {
        StringBuilder text = new StringBuilder("@").append(type.getCanonicalName()).append('(');
        boolean alone = values.size() == 1 && values.containsKey("value");
        boolean first = true;
        for (Map.Entry<String, Object> e : values.entrySet()) {
            text.append(first ? "" : ", ").append(alone ? "" : e.getKey() + "=");
            append(text, e.getValue());
            first = false;
        }
        return text.append(')').toString();
    }

    private static void append(StringBuilder text, Object value) {
        if (value.getClass().isArray()) {
            text.append('{');
            for (int i = 0; i < Array.getLength(value); i++) {
                text.append(i == 0 ? "" : ", ");
                append(text, Array.get(value, i));
            }
            text.append('}');
        } else if (value instanceof Class) {
            text.append(((Class<?>) value).getCanonicalName()).append(".class");
        } else if (value instanceof String) {
            text.append('"');
            for (char c : ((String) value).toCharArray()) {
                quote(text, c, '"');
            }
            text.append('"');
        } else if (value instanceof Character) {
            text.append('\'');
            quote(text, (Character) value, '\'');
            text.append('\'');
        } else if (value instanceof Enum) {
            text.append(((Enum<?>) value).name());
        } else {
            text.append(number(value));
        }
    }

    private static void quote(StringBuilder text, char c, char mark) {
        int at = "\n\r\t\b\f\\".indexOf(c);
        if (at >= 0) {
            text.append('\\').append("nrtbf\\".charAt(at));
        } else if (c == mark) {
            text.append('\\').append(c);
        } else {
            text.append(c);
        }
    }

    private static String number(Object value) {
        if (value instanceof Long) {
            return value + "L";
        }
        if (value instanceof Float) {
            return value + "f";
        }
        return value instanceof Byte
            ? "(byte)0x" + Integer.toHexString((Byte) value >> 4 & 15) + Integer.toHexString((Byte) value & 15)
            : value.toString();
    }
}
