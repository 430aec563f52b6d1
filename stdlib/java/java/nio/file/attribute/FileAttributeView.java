package java.nio.file.attribute;

/** Reads or changes attributes of a file. */
public interface FileAttributeView extends AttributeView {
}
