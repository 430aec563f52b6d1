package java.nio.file;

/** How to open or create a file. */
public interface OpenOption {
}
