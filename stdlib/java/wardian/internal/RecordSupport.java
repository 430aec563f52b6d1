package wardian.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;

/** equals, hashCode and toString of records, and their components. */
public final class RecordSupport {
    private RecordSupport() {
    }

    /** The fields of the components, in order. */
    private static final ClassValue<Field[]> FIELDS = new ClassValue<Field[]>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            Field[] all = ClassFile.fields(type);
            int count = 0;
            for (int i = 0; i < all.length; i++) {
                if (!Modifier.isStatic(all[i].getModifiers())) {
                    all[i].setAccessible(true);
                    all[count++] = all[i];
                }
            }
            Field[] found = new Field[count];
            System.arraycopy(all, 0, found, 0, count);
            return found;
        }
    };

    private static Object value(Field f, Object record) {
        try {
            return f.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalAccessError(e.getMessage());
        }
    }

    /** Compares two records, of which the first is not null. */
    public static boolean equals(Object record, Object other) {
        if (record == other) {
            return true;
        }
        if (other == null || record.getClass() != other.getClass()) {
            return false;
        }
        for (Field f : FIELDS.get(record.getClass())) {
            Object a = value(f, record);
            Object b = value(f, other);
            if (a == null ? b != null : !a.equals(b)) {
                return false;
            }
        }
        return true;
    }

    /** The hash code of a record. */
    public static int hashCode(Object record) {
        int result = 0;
        for (Field f : FIELDS.get(record.getClass())) {
            Object a = value(f, record);
            result = 31 * result + (a == null ? 0 : a.hashCode());
        }
        return result;
    }

    /** The text of a record. */
    public static String toString(Object record) {
        StringBuilder text = new StringBuilder(record.getClass().getSimpleName()).append('[');
        Field[] fields = FIELDS.get(record.getClass());
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ", ").append(fields[i].getName()).append('=');
            text.append(value(fields[i], record));
        }
        return text.append(']').toString();
    }

    /** The components a Record attribute lists. */
    static RecordComponent[] components(Class<?> c) {
        Bytes in = new Bytes(ClassFile.attribute(c, "Record"));
        RecordComponent[] found = new RecordComponent[in.u2()];
        for (int i = 0; i < found.length; i++) {
            found[i] = component(c, in);
        }
        return found;
    }

    private static RecordComponent component(Class<?> c, Bytes in) {
        String name = ClassFile.text(c, in.u2());
        Class<?> type = Descriptors.field(ClassFile.text(c, in.u2()), c.getClassLoader());
        String signature = null;
        byte[] annotations = null;
        for (int left = in.u2(); left > 0; left--) {
            String attribute = ClassFile.text(c, in.u2());
            byte[] bytes = in.take(in.u4());
            if (attribute.equals("Signature")) {
                signature = ClassFile.text(c, new Bytes(bytes).u2());
            } else if (attribute.equals("RuntimeVisibleAnnotations")) {
                annotations = bytes;
            }
        }
        return Components.make(c, name, type, signature, annotations);
    }
}
