package java.nio.file;

import java.io.IOException;

/** An operation on one or two files failed. */
public class FileSystemException extends IOException {
    private static final long serialVersionUID = -3055425747967319812L;

    private final String file;
    private final String other;

    /** Names a file. */
    public FileSystemException(String file) {
        this(file, null, null);
    }

    /** Names two files and a reason; each may be null. */
    public FileSystemException(String file, String other, String reason) {
        super(reason);
        this.file = file;
        this.other = other;
    }

    /** Returns the file, or null. */
    public String getFile() {
        return file;
    }

    /** Returns the other file, or null. */
    public String getOtherFile() {
        return other;
    }

    /** Returns the reason, or null. */
    public String getReason() {
        return super.getMessage();
    }

    @Override
    public String getMessage() {
        if (file == null && other == null) {
            return getReason();
        }
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file);
        }
        if (other != null) {
            text.append(" -> ").append(other);
        }
        if (getReason() != null) {
            text.append(": ").append(getReason());
        }
        return text.toString();
    }
}
