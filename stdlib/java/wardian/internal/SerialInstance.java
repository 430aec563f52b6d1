package wardian.internal;

/** Makes objects for deserialization. */
public final class SerialInstance {
    private SerialInstance() {
    }

    /** Makes an instance of a class with its superclass's constructor without arguments. */
    public static native Object make(Class<?> type, Class<?> constructing);

    /** Tells whether a class has a static initializer. */
    public static native boolean hasInitializer(Class<?> type);
}
