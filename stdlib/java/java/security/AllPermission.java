package java.security;

import java.util.Collections;
import java.util.Enumeration;

/** The permission that implies all others. */
public final class AllPermission extends Permission {
    private static final long serialVersionUID = -2916474571451318075L;

    /** Makes the permission. */
    public AllPermission() {
        super("<all permissions>");
    }

    /** Makes the permission; name and actions are not used. */
    public AllPermission(String name, String actions) {
        this();
    }

    /** Returns true. */
    @Override
    public boolean implies(Permission p) {
        return true;
    }

    /** Tells whether the other permission is one for everything, too. */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof AllPermission;
    }

    /** Returns 1. */
    @Override
    public int hashCode() {
        return 1;
    }

    /** Returns the canonical actions. */
    @Override
    public String getActions() {
        return "<all actions>";
    }

    /** Returns an empty collection for permissions of this kind. */
    @Override
    public PermissionCollection newPermissionCollection() {
        return new Everything();
    }

    /** Holds one such permission or none. */
    private static final class Everything extends PermissionCollection {
        private static final long serialVersionUID = 1L;
        private boolean allowed;

        @Override
        public void add(Permission permission) {
            if (!(permission instanceof AllPermission)) {
                throw new IllegalArgumentException("invalid permission: " + permission);
            }
            if (isReadOnly()) {
                throw new SecurityException("attempt to add a Permission to a readonly PermissionCollection");
            }
            allowed = true;
        }

        @Override
        public boolean implies(Permission permission) {
            return allowed;
        }

        @Override
        public Enumeration<Permission> elements() {
            return allowed ? Collections.enumeration(Collections.<Permission>singleton(new AllPermission()))
                           : Collections.emptyEnumeration();
        }
    }
}
