package java.nio.file.attribute;

/** An attribute to give to a new file. */
public interface FileAttribute<T> {
    /** Returns the name. */
    String name();

    /** Returns the value. */
    T value();
}
