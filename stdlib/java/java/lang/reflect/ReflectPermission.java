package java.lang.reflect;

import java.security.BasicPermission;

/** A permission for reflection, such as "suppressAccessChecks"; without a security manager only a name. */
public final class ReflectPermission extends BasicPermission {
    private static final long serialVersionUID = 7412737110241507485L;

    /** Makes a permission of a name. */
    public ReflectPermission(String name) {
        super(name);
    }

    /** Makes a permission of a name; the actions have to be null or empty. */
    public ReflectPermission(String name, String actions) {
        super(name, actions);
    }
}
