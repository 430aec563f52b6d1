package wardian.internal;

/** Makes objects for deserialization. */
public final class SerialInstance {
    private SerialInstance() {
    }

    /** Makes an instance of a class with its superclass's constructor without arguments. */
    public static native Object make(Class<?> type, Class<?> constructing);
}
