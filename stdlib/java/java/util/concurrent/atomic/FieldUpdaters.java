package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import wardian.internal.Atomic;

/** What the three field updaters check before they trust an offset. */
final class FieldUpdaters {
    private FieldUpdaters() {
    }

    /** Returns the offset of a field that must be a volatile instance field of the type. */
    static long check(Class<?> holder, Class<?> type, String name) {
        Field field;
        try {
            field = holder.getDeclaredField(name);
        } catch (NoSuchFieldException missing) {
            throw new RuntimeException(missing);
        }
        if (field.getType() != type) {
            if (type.isPrimitive()) {
                throw new IllegalArgumentException("Must be " + (type == int.class ? "integer" : "long") + " type");
            }
            throw new ClassCastException();
        }
        if (!Modifier.isVolatile(field.getModifiers())) {
            throw new IllegalArgumentException("Must be volatile type");
        }
        if (Modifier.isStatic(field.getModifiers())) {
            throw new IllegalArgumentException("Must not be a static field");
        }
        return Atomic.fieldOffset(holder, name);
    }

    /** Returns the object, which the updater refuses when null as a wrong target. */
    static <T> T present(T object) {
        if (object == null) {
            throw new ClassCastException();
        }
        return object;
    }
}
