package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.util.Objects;

/** The description of a constant that a bootstrap method makes. */
public abstract class DynamicConstantDesc<T> implements ConstantDesc {
    private final String name;
    private final ClassDesc type;

    /** Creates one; subclasses know how the value is made. */
    protected DynamicConstantDesc(String constantName, ClassDesc constantType) {
        this.name = Objects.requireNonNull(constantName);
        this.type = Objects.requireNonNull(constantType);
    }

    /** Returns the constant's name. */
    public String constantName() {
        return name;
    }

    /** Returns the constant's type. */
    public ClassDesc constantType() {
        return type;
    }

    @Override
    public abstract T resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException;

    @Override
    public boolean equals(Object o) {
        return o != null && o.getClass() == getClass() && name.equals(((DynamicConstantDesc<?>) o).name)
            && type.equals(((DynamicConstantDesc<?>) o).type);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type);
    }
}
