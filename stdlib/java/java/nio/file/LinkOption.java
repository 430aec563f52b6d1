package java.nio.file;

/** What to do with symbolic links. */
public enum LinkOption implements OpenOption, CopyOption {
    /** Do not follow them. */
    NOFOLLOW_LINKS
}
