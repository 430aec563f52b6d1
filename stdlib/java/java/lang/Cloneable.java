package java.lang;

/** Allows Object.clone to copy instances. */
public interface Cloneable {
}
