package java.nio.file.attribute;

/** Reads or changes attributes. */
public interface AttributeView {
    /** Returns the name of the kind of attributes. */
    String name();
}
