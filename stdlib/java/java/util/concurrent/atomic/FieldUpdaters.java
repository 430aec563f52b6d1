package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import wardian.internal.Atomic;
import wardian.internal.Reflection;

/** What the three field updaters check before they trust an offset. */
final class FieldUpdaters {
    private FieldUpdaters() {
    }

    /** Returns the offset of a field that must be a volatile instance field of the type, accessible to the caller. */
    static long check(Class<?> holder, Class<?> type, String name, Class<?> caller) {
        Field field;
        try {
            field = holder.getDeclaredField(name);
            Reflection.checkMember(caller, holder, holder, field.getModifiers());
        } catch (NoSuchFieldException | IllegalAccessException missing) {
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
