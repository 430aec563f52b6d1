package java.nio.channels;

import java.io.IOException;

/** The thread was interrupted while it awaited a lock. */
public class FileLockInterruptionException extends IOException {
    private static final long serialVersionUID = 7104080643653532383L;

    /** Creates one. */
    public FileLockInterruptionException() {
    }
}
