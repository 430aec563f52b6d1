package java.security;

/** Says that an access is not permitted. */
@Deprecated(since = "17", forRemoval = true)
public class AccessControlException extends SecurityException {
    private static final long serialVersionUID = 5138225684096988535L;
    private final Permission perm;

    /** Makes an exception without a permission. */
    public AccessControlException(String s) {
        this(s, null);
    }

    /** Makes an exception for the permission that was missing. */
    public AccessControlException(String s, Permission p) {
        super(s);
        perm = p;
    }

    /** Returns the permission that was missing, or null. */
    public Permission getPermission() {
        return perm;
    }
}
