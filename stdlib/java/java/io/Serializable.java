package java.io;

/** Marks a class as serializable. */
public interface Serializable {
}
