package java.net;

/** Guesses content types from file names. */
public interface FileNameMap {
    /** Returns the content type of files of a name, or null. */
    String getContentTypeFor(String fileName);
}
