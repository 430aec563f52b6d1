package java.lang;

import java.util.HashMap;
import java.util.Map;

/** Computes a value for every class, once. */
public abstract class ClassValue<T> {
    /** Creates one without values. */
    protected ClassValue() {
    }

    /** Computes the value of a class. */
    protected abstract T computeValue(Class<?> type);

    /** Returns the value of a class. */
    @SuppressWarnings("unchecked")
    public T get(Class<?> type) {
        synchronized (type) {
            Map<Object, Object> values = type.classValues;
            if (values != null && values.containsKey(this)) {
                return (T) values.get(this);
            }
        }
        T computed = computeValue(type);
        synchronized (type) {
            if (type.classValues == null) {
                type.classValues = new HashMap<>();
            }
            Map<Object, Object> values = type.classValues;
            if (!values.containsKey(this)) {
                values.put(this, computed);
            }
            return (T) values.get(this);
        }
    }

    /** Forgets the value of a class. */
    public void remove(Class<?> type) {
        synchronized (type) {
            if (type.classValues != null) {
                type.classValues.remove(this);
            }
        }
    }
}
