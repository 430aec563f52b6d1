package java.security;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A set of permissions of any kind. */
public final class Permissions extends PermissionCollection implements Serializable {
    private static final long serialVersionUID = 4858622370623524688L;
    private final List<Permission> permissions = new ArrayList<>();

    /** Makes an empty set. */
    public Permissions() {
    }

    /** Adds a permission. */
    @Override
    public void add(Permission permission) {
        if (isReadOnly()) {
            throw new SecurityException("attempt to add a Permission to a readonly Permissions object");
        }
        synchronized (permissions) {
            permissions.add(permission);
        }
    }

    /** Tells whether one of the permissions implies this one. */
    @Override
    public boolean implies(Permission permission) {
        synchronized (permissions) {
            for (Permission own : permissions) {
                if (own.implies(permission)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the permissions in the order they were added. */
    @Override
    public Enumeration<Permission> elements() {
        synchronized (permissions) {
            return Collections.enumeration(new ArrayList<>(permissions));
        }
    }
}
