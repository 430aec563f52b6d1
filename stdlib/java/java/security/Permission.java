package java.security;

import java.io.Serializable;

/** The right to do something. */
public abstract class Permission implements Guard, Serializable {
    private static final long serialVersionUID = -5636570222231596674L;
    private final String name;

    /** Creates one with a name. */
    public Permission(String name) {
        this.name = name;
    }

    @Override
    public void checkGuard(Object object) throws SecurityException {
        throw new SecurityException("checking permissions is not supported");
    }

    /** Tells whether this right includes another. */
    public abstract boolean implies(Permission permission);

    @Override
    public abstract boolean equals(Object obj);

    @Override
    public abstract int hashCode();

    /** Returns the name. */
    public final String getName() {
        return name;
    }

    /** Returns the actions. */
    public abstract String getActions();

    @Override
    public String toString() {
        String actions = getActions();
        return actions == null || actions.isEmpty()
            ? "(\"" + getClass().getName() + "\" \"" + name + "\")"
            : "(\"" + getClass().getName() + "\" \"" + name + "\" \"" + actions + "\")";
    }

    /** Returns an empty collection for permissions of this kind; null if any will do. */
    public PermissionCollection newPermissionCollection() {
        return null;
    }
}
