package java.lang;

import java.security.BasicPermission;

/** A permission of the runtime, such as "exitVM"; without a security manager only a name. */
public final class RuntimePermission extends BasicPermission {
    private static final long serialVersionUID = 7399184964622342223L;

    /** Makes a permission of a name. */
    public RuntimePermission(String name) {
        super(name);
    }

    /** Makes a permission of a name; the actions are not used. */
    public RuntimePermission(String name, String actions) {
        super(name, actions);
    }
}
