package java.security;

/** A permission whose name may end in a wildcard. */
public abstract class BasicPermission extends Permission {
    private static final long serialVersionUID = 6279438298436773498L;

    /** Creates one. */
    public BasicPermission(String name) {
        super(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name can't be empty");
        }
    }

    /** Creates one; the actions are not used. */
    public BasicPermission(String name, String actions) {
        this(name);
    }

    @Override
    public boolean implies(Permission p) {
        if (p == null || p.getClass() != getClass()) {
            return false;
        }
        String name = getName();
        if (name.equals("*") || name.endsWith(".*")) {
            return p.getName().startsWith(name.substring(0, name.length() - 1));
        }
        return name.equals(p.getName());
    }

    @Override
    public boolean equals(Object obj) {
        return obj != null && obj.getClass() == getClass()
            && getName().equals(((BasicPermission) obj).getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    @Override
    public String getActions() {
        return "";
    }
}
