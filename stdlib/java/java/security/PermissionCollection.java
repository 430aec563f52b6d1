package java.security;

import java.io.Serializable;
import java.util.Enumeration;

/** A set of permissions of one kind. */
public abstract class PermissionCollection implements Serializable {
    private static final long serialVersionUID = -6727011328946861783L;
    private volatile boolean readOnly;

    /** Creates an empty one. */
    public PermissionCollection() {
    }

    /** Adds a permission. */
    public abstract void add(Permission permission);

    /** Tells whether the set includes a permission. */
    public abstract boolean implies(Permission permission);

    /** Returns the permissions. */
    public abstract Enumeration<Permission> elements();

    /** Forbids changes. */
    public void setReadOnly() {
        readOnly = true;
    }

    /** Tells whether changes are forbidden. */
    public boolean isReadOnly() {
        return readOnly;
    }
}
